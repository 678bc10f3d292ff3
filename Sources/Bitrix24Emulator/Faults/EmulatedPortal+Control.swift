import JSONCore
import Synchronization

extension EmulatedPortal {
    /// What the control routes answer; `nil` where the portal has none, or the address is another.
    func controlResponse(to request: EmulatorRequest, path: Substring) -> EmulatorResponse? {
        guard configuration.faults != nil else { return nil }
        switch (path, request.verb) {
        case ("/control/faults", "GET"): return faultList()
        case ("/control/faults", "POST"): return addFaults(request.body)
        case ("/control/faults", "DELETE"):
            clearFaults()
            return faultList()
        case ("/control/journal", "GET"): return journalPage()
        case ("/control/faults", _), ("/control/journal", _):
            var response = EmulatorResponse.page(405)
            let verbs = path == "/control/faults" ? "GET, POST, DELETE" : "GET"
            response.headers.append((name: "Allow", value: verbs))
            return response
        default: return nil
        }
    }

    private func addFaults(_ body: [UInt8]) -> EmulatorResponse {
        do throws(FaultPlanError) {
            let plan = try FaultPlanReader.plan(body)
            state.withLock { state in
                state.data.usage.faults.add(plan.rules)
                if let seed = plan.seed { state.data.usage.faults.reseed(seed) }
            }
            return faultList()
        } catch {
            return json(400) { writer in
                writer.object { writer in
                    writer.member("error", "INVALID_FAULT")
                    writer.member("error_description", error.description)
                }
            }
        }
    }

    private func faultList() -> EmulatorResponse {
        let faults = state.withLock { $0.data.usage.faults }
        return json(200) { writer in
            writer.object { writer in
                writer.member("seed", Int(clamping: faults.seed))
                writer.key("rules")
                writer.array { writer in
                    for entry in faults.entries {
                        writer.object { writer in
                            entry.rule.write(to: &writer)
                            writer.member("matched", entry.matched)
                            writer.member("struck", entry.struck)
                        }
                    }
                }
            }
        }
    }

    private func journalPage() -> EmulatorResponse {
        let (journal, requests) = state.withLock { ($0.data.usage.journal, $0.requestCount) }
        return json(200) { writer in
            writer.object { writer in
                writer.member("requests", requests)
                writer.key("calls")
                writer.object { writer in
                    for (method, count) in journal.counts.sorted(by: { $0.key < $1.key }) {
                        writer.member(method, count)
                    }
                }
                writer.member("forgotten", journal.forgotten)
                writer.key("writes")
                writer.array { writer in
                    for write in journal.writes { write.write(to: &writer) }
                }
            }
        }
    }
}

extension CallJournal.Write {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("moment", JSONNumber(moment).map(JSONValue.number) ?? 0)
            writer.member("method", method)
            writer.member("user", userID)
            writer.member("batch", isCommand)
            writer.member("parameters", .object(parameters))
        }
    }
}
