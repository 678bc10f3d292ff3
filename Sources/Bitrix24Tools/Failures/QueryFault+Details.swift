import CRM
import JSONCore

extension QueryFault {
    /// What a program can use: where, what was given, and what it could have been.
    var details: JSONObject {
        var details: JSONObject = ["path": .string(path), "given": .string(given)]
        switch problem {
        case .unknown(_, let candidates), .ambiguous(_, let candidates):
            details["candidates"] = .array(
                candidates.map { ["name": .string($0.name), "code": .string($0.code)] }
            )
        case .noPeriod, .noNumber, .noFlag, .noOperator, .operatorDoesNotFit, .missing, .notUsable, .noPhone, .noEmail,
            .noTaxNumber, .noName, .needsOneOf, .expected:
            break
        }
        return details
    }
}
