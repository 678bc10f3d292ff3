import JSONCore
import Synchronization

extension EmulatedPortal {
    /// What is said to a call of REST 3.0: why it is not carried out.
    ///
    /// REST 3.0 reads no parameters from the query string.
    func versionThreeResponse(to request: EmulatorRequest, _ address: CallAddress) -> EmulatorResponse {
        let parameters = ParameterReader.parameters(query: "", headers: request.headers, body: request.body)
        let token = parameters["auth"].flatMap(PHP.text)
        let now = configuration.now()
        let caller = state.withLock { state -> Result<Caller, MethodFailure> in
            state.requestCount += 1
            guard state.bucket?.take(at: now) != false else { return .failure(.tooManyRequests) }
            do throws(MethodFailure) {
                return .success(try state.authentication.caller(webhook: address.webhook, token: token, now: now))
            } catch {
                return .failure(error)
            }
        }
        switch caller {
        case .failure(.tooManyRequests): return refusal(.tooManyRequests)
        case .failure: return refusal(VersionThreeFailure.noAccess)
        case .success(let caller): return refusal(Self.failure(of: request, address, for: caller))
        }
    }

    private static func failure(
        of request: EmulatorRequest,
        _ address: CallAddress,
        for caller: Caller
    ) -> VersionThreeFailure {
        let type = ParameterReader.value("content-type", of: request.headers).lowercased()
        if !request.body.isEmpty {
            let isReadable = (try? JSONDocument(parsing: request.body, options: .lenient)) != nil
            guard isReadable, ParameterReader.isJSON(request.body, type: type) else { return .invalidJSON }
        }
        if let scope = DocumentedMethods.versionThreeScope(of: address.method), (try? caller.check(scope)) == nil {
            return .insufficientScope(scope)
        }
        return .unknownMethod(address.method)
    }

    private func refusal(_ failure: VersionThreeFailure) -> EmulatorResponse {
        json(failure.status) { failure.write(to: &$0) }
    }
}
