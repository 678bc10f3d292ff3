import Bitrix24
import JSONCore

/// A kind of record that the portal lists, such as leads or tasks: all that the shared list machinery has to know of it.
struct RecordKind: Sendable {
    /// The short form of its resource, such as `crm/leads`.
    let resource: String
    /// The method that lists it.
    let list: PortalMethod
    /// How that method is asked.
    let dialect: RecordDialect
    /// How one record is read.
    let item: RecordItem
    /// The date field that a named range such as `today` sets.
    let dateField: String
    /// The order where the caller gives none.
    let order: JSONObject
    /// The entries of `_meta`.
    let meta: [MetaField]
    /// Where the groups of stages (in progress, won, lost) of this kind come from.
    let stages: StageDirectory?

    init(
        resource: String,
        list: PortalMethod,
        dialect: RecordDialect = .crm,
        item: RecordItem,
        dateField: String,
        order: JSONObject,
        meta: [MetaField] = [],
        stages: StageDirectory? = nil
    ) {
        self.resource = resource
        self.list = list
        self.dialect = dialect
        self.item = item
        self.dateField = dateField
        self.order = order
        self.meta = meta
        self.stages = stages
    }

    /// The rows of a page.
    ///
    /// PHP writes a list whose keys have gaps as an object: its values are the rows then.
    ///
    /// - Throws: An error where the answer has no rows at their place.
    func rows(of answer: PortalAnswer) throws(PortalError) -> [JSONNode] {
        let place = dialect.rowsKey.map { answer.result[$0] } ?? answer.result
        switch place?.kind {
        case .array: return place.map { Array($0.elements) } ?? []
        case .object: return place.map { $0.members.map(\.value) } ?? []
        case .null, .bool, .number, .string, nil:
            throw PortalError(.unavailable, calling: list, message: "the answer holds no rows")
        }
    }
}
