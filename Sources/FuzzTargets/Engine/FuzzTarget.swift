/// Code that takes bytes from outside, with what has to hold whatever the bytes are.
package protocol FuzzTarget: Sendable {
    /// What the target is called on the command line, and its folder in the corpus.
    var name: String { get }
    /// Pieces of text that mutations put in, because they mean something to the code.
    var tokens: [String] { get }

    /// Hands the bytes to the code and holds what it does against what has to be.
    ///
    /// - Returns: What the code did, roughly: inputs that make it do something new are worth keeping.
    /// - Throws: A ``FuzzFault`` where something does not hold.
    func check(_ input: [UInt8]) async throws(FuzzFault) -> String
}

/// Something that has to hold and does not.
package struct FuzzFault: Error, CustomStringConvertible {
    /// What is wrong.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Throws where a condition does not hold.
func require(_ condition: Bool, _ fault: @autoclosure () -> String) throws(FuzzFault) {
    if !condition { throw FuzzFault(fault()) }
}

/// The value, or a fault where there is none.
func require<Value>(_ value: Value?, _ fault: @autoclosure () -> String) throws(FuzzFault) -> Value {
    guard let value else { throw FuzzFault(fault()) }
    return value
}
