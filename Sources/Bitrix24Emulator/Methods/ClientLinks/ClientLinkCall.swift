import JSONCore

/// A call of a method that handles the links between records and their contacts or companies.
struct ClientLinkCall {
    /// The owner whose links the methods handle, such as `deal`.
    let links: ClientLinks
    let call: MethodCall

    /// The field that names the linked record.
    var field: String { links.client == .company ? "COMPANY_ID" : "CONTACT_ID" }

    /// The parameter `id`.
    ///
    /// - Parameter quoted: Whether the complaint has its name in quotes, as that of some methods has.
    func ownerID(quoted: Bool) throws(MethodFailure) -> Int {
        let id = PHP.integer(call["id"])
        let name = quoted ? "'ownerEntityID'" : "ownerEntityID"
        guard id > 0 else { throw .legacy("The parameter \(name) is invalid or not defined.") }
        return id
    }

    /// Checks that there is such a record; leads have a code for it.
    func checkOwner(_ id: Int, in portal: PortalData) throws(MethodFailure) {
        guard portal[keyPath: links.owner.table][id] == nil else { return }
        throw MethodFailure(400, links.owner == .lead ? "NOT_FOUND" : "", "Not found.")
    }

    /// The linked record that `fields` name.
    func client(of fields: JSONObject, in portal: PortalData) throws(MethodFailure) -> Int {
        let id = PHP.integer(fields[field])
        guard id > 0 else { throw .legacy("The parameter 'fields' is not valid.") }
        try checkClient(id, in: portal)
        return id
    }

    /// Checks that there is a contact or company with a number.
    func checkClient(_ id: Int, in portal: PortalData) throws(MethodFailure) {
        guard portal[keyPath: links.client.table][id] == nil else { return }
        let name = links.client.rawValue.prefix(1).uppercased() + links.client.rawValue.dropFirst()
        throw .legacy("[\(name) #\(id)] You do not have permission to view this item")
    }
}
