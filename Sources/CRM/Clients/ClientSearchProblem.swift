package import Bitrix24

/// A part of a search for a client that the portal refused.
package struct ClientSearchProblem: Sendable {
    /// What was looked for.
    package let aim: ClientSearchAim
    /// Among which records; none where they are not of one kind.
    package private(set) var entities: [EntityID]
    /// Why the portal refused.
    package let error: PortalError

    init(_ aim: ClientSearchAim, _ entities: [EntityID], _ error: PortalError) {
        self.aim = aim
        self.entities = entities
        self.error = error
    }

    /// Takes up what was refused elsewhere for the same reason; `false` where the reason is another one.
    mutating func take(_ other: ClientSearchProblem) -> Bool {
        guard other.aim == aim, other.error == error else { return false }
        entities += other.entities.filter { !entities.contains($0) }
        return true
    }
}
