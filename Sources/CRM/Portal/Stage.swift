package import Bitrix24

extension PortalStatus.Semantics {
    /// The letter that records have for the group: `P`, `S` or `F`.
    package var letter: String {
        switch self {
        case .process: "P"
        case .success: "S"
        case .failure: "F"
        }
    }
}

/// A step of a pipeline.
package struct Stage: Hashable, Sendable {
    /// The code that records have, such as `NEW`, `C1:WON`.
    package let id: String
    /// What people see.
    package let name: String
    /// What it means for the records that have it.
    package let semantics: PortalStatus.Semantics
    /// The number of the pipeline; `nil` where records have none.
    package let pipeline: String?
}
