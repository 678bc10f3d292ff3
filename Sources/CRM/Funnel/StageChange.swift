import Bitrix24
package import JSONCore

/// A row of the history of stages: a record came to a stage.
package struct StageChange: Hashable, Sendable {
    /// What made the record come there.
    package enum Kind: Int, Sendable {
        case creation = 1
        case step = 2
        case end = 3
        /// It came out of another pipeline.
        case pipeline = 5
    }

    /// The number of the row.
    package let id: Int
    /// The number of the record.
    package let owner: Int
    /// When, in seconds since 1970.
    package let moment: Int64
    /// The number of the pipeline; `nil` where records have none.
    package let pipeline: String?
    /// The code of the stage.
    package let stage: String
    /// What made the record come there.
    package let kind: Kind

    package init(id: Int, owner: Int, moment: Int64, pipeline: String?, stage: String, kind: Kind) {
        self.id = id
        self.owner = owner
        self.moment = moment
        self.pipeline = pipeline
        self.stage = stage
        self.kind = kind
    }

    /// Reads a row of `crm.stagehistory.list`; `nil` where it lacks what makes one.
    ///
    /// Rows of leads name the stage as their status.
    package init?(row: JSONNode, zone: TimeZoneRules) {
        guard let id = row["ID"]?.lenientInt, let owner = row["OWNER_ID"]?.lenientInt,
            let stage = (row["STAGE_ID"] ?? row["STATUS_ID"])?.plainText,
            let time = row["CREATED_TIME"]?.plainText, let moment = DateText.moment(NameText.code(time), in: zone)
        else { return nil }
        self.init(
            id: id,
            owner: owner,
            moment: moment,
            pipeline: row["CATEGORY_ID"]?.plainText,
            stage: stage,
            kind: row["TYPE_ID"]?.lenientInt.flatMap(Kind.init) ?? .step
        )
    }

    /// Whether the change happened before another one of the same record; the number decides within a second.
    func precedes(_ other: StageChange) -> Bool { (moment, id) < (other.moment, other.id) }
}
