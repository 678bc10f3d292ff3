import JSONCore
import JWTKit

extension JWTKeyCollection {
    /// The public keys of a key set (RFC 7517) that verify signatures.
    ///
    /// Keys of other kinds are passed over: with a shared one everybody who verifies could sign.
    ///
    /// - Throws: ``UselessKeySet`` where no key is left, or what is wrong with the JSON.
    init(keySet json: String) async throws {
        self.init()
        let set = try JSONDocument(parsing: json, options: .lenient).root
        var count = 0
        for element in set["keys"].map({ Array($0.elements) }) ?? [] where element["use"]?.isString("enc") != true {
            guard var key = try? JWK(json: element.rawText), let algorithm = key.impliedAlgorithm else { continue }
            key.algorithm = algorithm
            // One that has no name is still found: by a token that names none, or one that is not there.
            key.keyIdentifier = key.keyIdentifier ?? JWKIdentifier(string: "without a name \(count)")
            guard (try? add(jwk: key)) != nil else { continue }
            count += 1
        }
        guard count > 0 else { throw UselessKeySet() }
    }

    /// A key set without any key that could verify a signature.
    struct UselessKeySet: Error, CustomStringConvertible {
        var description: String { "the key set has no public key that verifies signatures" }
    }
}

extension JWK {
    /// The algorithm that the key is for; `nil` where it signs nothing.
    ///
    /// A key that names none would take that of the first token that comes, before its signature is checked, and from
    /// then on no other.
    fileprivate var impliedAlgorithm: Algorithm? {
        if let algorithm { return algorithm == .rsaOAEP ? nil : algorithm }
        switch keyType {
        case .rsa: return .rs256
        case .octetKeyPair: return .eddsa
        default:
            let algorithms: [String: Algorithm] = ["P-256": .es256, "P-384": .es384, "P-521": .es512]
            return curve.flatMap { algorithms[$0.rawValue] }
        }
    }
}
