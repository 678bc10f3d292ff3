import Bitrix24
import JSONCore

/// How one record of a kind is read by its id.
struct RecordItem: Sendable {
    /// The method.
    let method: PortalMethod
    /// The name of the parameter that takes the id.
    let idParameter: String
    /// The name under which the record stands inside the result; `nil` where the result is the record.
    var key: String?

    /// The parameters that read a record.
    func parameters(id: String) -> JSONObject {
        [idParameter: .string(id)]
    }

    /// The record in an answer; `nil` where there is none.
    func record(in answer: PortalAnswer) -> JSONNode? {
        let place = key.map { answer.result[$0] } ?? answer.result
        let record = place?.kind == .array ? place?[0] : place
        return record?.kind == .object && record?.count != 0 ? record : nil
    }
}
