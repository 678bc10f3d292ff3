import Crypto
import FoundationEssentials
import JSONCore

/// Seals what clients carry between the rounds of a request, so that they can neither read nor change it, nor bring it
/// with another request.
struct StateSeal: Sendable {
    /// How long a round may take, in seconds: a person may have to answer.
    static let lifetime: Int64 = 3600

    /// What a state belongs to; with anything else it does not open.
    struct Binding: Hashable, Sendable {
        let principal: Principal
        let method: String
        /// The parameters without what changes from round to round.
        let params: [UInt8]

        init(principal: Principal, request: Message.Request) {
            self.principal = principal
            method = request.method
            params = request.params.map(Self.canonical) ?? []
        }

        private static func canonical(_ params: JSONNode) -> [UInt8] {
            let passing = ["_meta", "inputResponses", "requestState"]
            let members = JSONValue(params).object?.members.filter { !passing.contains($0.key) } ?? []
            return JSONFragment(JSONValue.object(JSONObject(members)).sorted).bytes
        }

        /// The binding as the data that a seal authenticates; lengths keep the parts apart.
        fileprivate var authenticated: Data {
            var data = Data()
            for part in [Array(principal.name.utf8), Array(method.utf8), Array(SHA256.hash(data: params))] {
                withUnsafeBytes(of: UInt64(part.count).bigEndian) { data.append(contentsOf: $0) }
                data.append(contentsOf: part)
            }
            return data
        }
    }

    private let key: SymmetricKey
    private let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - secret: What the key is derived from, the same for all replicas; `nil` for one that lives as long as the
    ///     process.
    ///   - now: The time in seconds since 1970.
    init(secret: [UInt8]?, now: @escaping @Sendable () -> Int64) {
        self.now = now
        key =
            secret.map { secret in
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: SymmetricKey(data: secret),
                    info: Array("b24-mcp request state".utf8),
                    outputByteCount: 32
                )
            } ?? SymmetricKey(size: .bits256)
    }

    func seal(_ state: RequestState, for binding: Binding) -> String {
        let plain = state.encoded(expiry: now() + Self.lifetime)
        // Fails only for texts of many gigabytes.
        let box = try? ChaChaPoly.seal(plain, using: key, authenticating: binding.authenticated)
        return box?.combined.base64EncodedString() ?? ""
    }

    /// - Throws: An ``RPCError`` where this server did not seal the text for this request, or did so too long ago.
    func open(_ text: String, for binding: Binding) throws(RPCError) -> RequestState {
        guard let data = Data(base64Encoded: text), let box = try? ChaChaPoly.SealedBox(combined: data),
            let plain = try? ChaChaPoly.open(box, using: key, authenticating: binding.authenticated)
        else {
            throw RPCError(.invalidParams, "params.requestState is not one that this server gave out for this request.")
        }
        guard let state = RequestState(decoding: Array(plain), now: now()) else {
            throw RPCError(.invalidParams, "params.requestState has expired; begin again without it.")
        }
        return state
    }
}

extension JSONValue {
    /// The same with the members of each object in the order of their names.
    fileprivate var sorted: JSONValue {
        switch self {
        case .null, .bool, .number, .string: self
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.sorted { $0.key < $1.key }
                        .map { JSONObject.Member(key: $0.key, value: $0.value.sorted) }
                )
            )
        }
    }
}
