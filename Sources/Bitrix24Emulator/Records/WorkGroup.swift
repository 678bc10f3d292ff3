/// A group of people that works on something together.
struct WorkGroup: Sendable {
    var id: Int
    var name: String
    var description: String
    var createdAt: Int
    var owner: Int
    var members: [Int]
    /// Whether it is a project, which ends one day.
    var isProject: Bool
    /// Whether everybody may join.
    var isOpen: Bool

    static let image = "/bitrix/images/socialnetwork/workgroup/folder.png"
}
