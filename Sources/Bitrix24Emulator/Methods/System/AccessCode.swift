/// A code for those who have a right: `U1` for a user, `D2` and `DR2` for a department without and with those below it.
enum AccessCode: Hashable, Sendable {
    case user(Int)
    /// A group of users of the system: 1 for administrators, 2 for everybody.
    case userGroup(Int)
    case department(Int, isDeep: Bool)
    case workGroup(Int)
    /// Everybody who has logged in.
    case authorized

    /// Reads a code; `nil` where it is none.
    init?(_ code: String) {
        let letters = code.prefix { $0.isLetter }
        let number = Int(code.dropFirst(letters.count))
        switch (letters, number) {
        case ("AU", nil) where code == "AU": self = .authorized
        case ("U", let id?): self = .user(id)
        case ("G", let id?): self = .userGroup(id)
        case ("D", let id?): self = .department(id, isDeep: false)
        case ("DR", let id?): self = .department(id, isDeep: true)
        case ("SG", let id?): self = .workGroup(id)
        default: return nil
        }
    }

    /// What the code is called; `nil` where nobody and nothing has it.
    func name(in portal: PortalData) -> String? {
        switch self {
        case .user(let id): portal.users[id].map { _ in portal.name(ofUser: id) }
        case .userGroup(1): "Администраторы"
        case .userGroup(2): "Все посетители"
        case .userGroup: nil
        case .department(let id, let isDeep):
            portal.departments.first { $0.id == id }.map { isDeep ? $0.name + ": все отделы" : $0.name }
        case .workGroup(let id): portal.groups.first { $0.id == id }?.name
        case .authorized: "Все авторизованные пользователи"
        }
    }

    /// Who vouches for the code, in words.
    var provider: String {
        switch self {
        case .user: "Пользователь"
        case .department: "Отдел"
        case .workGroup: "Группа"
        case .userGroup, .authorized: ""
        }
    }

    /// Who vouches for the code.
    var providerID: String {
        switch self {
        case .user: "user"
        case .department: "intranet"
        case .workGroup: "socnetgroup"
        case .userGroup, .authorized: "other"
        }
    }

    /// Whether a user is meant.
    func fits(_ user: Int, in portal: PortalData) -> Bool {
        switch self {
        case .user(let id): return id == user
        case .userGroup(let id): return id == 2 || id == 1 && portal.isAdministrator(user)
        case .department(let id, let isDeep):
            guard case .integers(let own) = portal.users[user]?[UserColumn.departments] else { return false }
            return own.contains { $0 == id || isDeep && portal.isDepartment($0, below: id) }
        case .workGroup(let id): return portal.groups.first { $0.id == id }?.members.contains(user) == true
        case .authorized: return true
        }
    }
}

extension PortalData {
    /// Whether a department lies below another.
    func isDepartment(_ id: Int, below other: Int) -> Bool {
        var current = departments.first { $0.id == id }?.parent
        for _ in departments {
            guard let parent = current else { return false }
            if parent == other { return true }
            current = departments.first { $0.id == parent }?.parent
        }
        return false
    }
}
