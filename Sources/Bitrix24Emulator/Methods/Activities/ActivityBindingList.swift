import JSONCore

/// `crm.activity.binding.list`: what an activity belongs to.
struct ActivityBindingList: PortalMethod {
    var name: String { "crm.activity.binding.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let bindings = portal.bindings(of: try call.activity(in: portal)).filter { $0.exists(in: portal) }
        return MethodAnswer { writer in
            writer.array { writer in
                for binding in bindings {
                    writer.object { writer in
                        writer.member("entityTypeId", binding.typeID)
                        writer.member("entityId", binding.id)
                    }
                }
            }
        }
    }
}
