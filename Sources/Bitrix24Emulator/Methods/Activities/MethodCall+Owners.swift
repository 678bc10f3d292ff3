import JSONCore

extension MethodCall {
    /// The parameter `activityId`, and the activity with that number.
    func activity(in portal: PortalData) throws(MethodFailure) -> Record {
        guard let activity = portal.activities[try requiredNumber("activityId")] else { throw .elementNotFound }
        return activity
    }

    /// The record that two parameters name.
    func owner(
        _ type: String,
        _ id: String,
        in portal: PortalData
    ) throws(MethodFailure) -> OwnerReference {
        let owner = OwnerReference(typeID: try requiredNumber(type), id: try requiredNumber(id))
        guard owner.exists(in: portal) else { throw .ownerNotFound }
        return owner
    }
}
