import Bitrix24
import FoundationEssentials

@testable import CRM

/// Hand-made histories, in hours since the beginning.
enum SampleWays {
    static let stages: [Stage] = [
        stage("NEW", "New"), stage("PREP", "Preparation"), stage("LOSE", "Lost", .failure), stage("EXEC", "Work"),
        stage("WON", "Won", .success), stage("APOLOGY", "Analysis", .failure),
    ]

    static func stage(_ id: String, _ name: String, _ semantics: PortalStatus.Semantics = .process) -> Stage {
        Stage(id: id, name: name, semantics: semantics, pipeline: "0")
    }

    /// The changes of one record: at which hour it came to which stage; `C1:` stands before stages of another pipeline.
    static func changes(_ owner: Int, _ steps: [(hour: Int64, stage: String)]) -> [StageChange] {
        steps.enumerated().map { place, step in
            let pipeline = step.stage.hasPrefix("C1:") ? "1" : "0"
            let isMove = place > 0 && steps[place - 1].stage.hasPrefix("C1:") != step.stage.hasPrefix("C1:")
            return StageChange(
                id: owner * 100 + place,
                owner: owner,
                moment: step.hour * 3600,
                pipeline: pipeline,
                stage: step.stage,
                kind: place == 0 ? .creation : isMove ? .pipeline : .step
            )
        }
    }

    static func record(
        _ id: Int,
        _ stage: String,
        pipeline: String = "0",
        amount: Decimal? = nil,
        _ currency: String = "",
        groups: [String] = []
    ) -> FunnelRecord {
        FunnelRecord(
            id: id,
            created: 0,
            pipeline: pipeline,
            stage: stage,
            amount: amount,
            currency: currency,
            groups: groups
        )
    }
}
