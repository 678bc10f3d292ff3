import CRM

extension LocaleTexts {
    /// What can't be understood in a question, with what is allowed in its place.
    func words(for fault: QueryFault) -> String {
        let given = fault.given
        let words =
            switch fault.problem {
            case .unknown(.record, let candidates) where candidates.isEmpty: message(.unlikeRecord, ["given": given])
            case .unknown(let subject, let candidates) where candidates.isEmpty:
                message(.unlikeName, ["subject": name(of: subject), "given": given])
            case .unknown(let subject, let candidates):
                message(
                    .unknownName,
                    ["subject": name(of: subject), "given": given, "candidates": Self.list(candidates)]
                )
            case .ambiguous(let subject, let candidates):
                message(
                    .ambiguousName,
                    ["subject": name(of: subject), "given": given, "candidates": Self.list(candidates)]
                )
            case .noPeriod: message(.noPeriod, ["given": given])
            case .noNumber: message(.noNumber, ["given": given])
            case .noFlag: message(.noFlag, ["given": given])
            case .noOperator(let allowed):
                message(.noOperator, ["given": given, "allowed": allowed.joined(separator: ", ")])
            case .operatorDoesNotFit(let word): message(.operatorDoesNotFit, ["given": given, "operator": word])
            case .missing(let what): message(.missingPart, ["what": what])
            case .notUsable: message(.notUsable, ["given": given])
            case .noPhone: message(.noPhone, ["given": given])
            case .noEmail: message(.noEmail, ["given": given])
            case .noTaxNumber: message(.noTaxNumber, ["given": given])
            case .noName: message(.noName, ["given": given])
            case .needsOneOf(let names): message(.needsOneOf, ["names": names.joined(separator: ", ")])
            case .expected(let what): message(.notExpected, ["given": given, "expected": what])
            }
        return fault.path.isEmpty ? words : "\(fault.path): \(words)"
    }

    private func name(of subject: QueryFault.Subject) -> String {
        let key: MessageKey =
            switch subject {
            case .entity: .subjectEntity
            case .field: .subjectField
            case .value: .subjectValue
            case .pipeline: .subjectPipeline
            case .stage: .subjectStage
            case .user: .subjectUser
            case .currency: .subjectCurrency
            case .metric: .subjectMetric
            case .record: .subjectRecord
            }
        return message(key)
    }

    private static func list(_ candidates: [QueryFault.Candidate]) -> String {
        candidates.map { $0.name == $0.code ? $0.name : "\($0.name) [\($0.code)]" }.joined(separator: "; ")
    }
}
