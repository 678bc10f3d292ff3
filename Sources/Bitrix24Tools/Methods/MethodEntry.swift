import Bitrix24

/// A method of the REST API as its documentation describes it; one line of the reference.
struct MethodEntry: Sendable {
    /// The places of the columns in a line.
    private enum Column: Int {
        case name
        case marks
        case englishPurpose
        case russianPurpose
        case parameters
        case errors
        case result
        case replacement
        case page
        case words
    }

    /// The method.
    let method: PortalMethod
    /// The name with small letters, which is how portals see it.
    let lowercasedName: String
    /// The scopes that a webhook needs, as the documentation names them.
    let scopes: [String]
    /// The folder of the documentation that has the method's page.
    let folder: Substring
    private let columns: [Substring]

    /// Reads a line below the line of its folder.
    ///
    /// Lines and columns are split by bytes, which takes a fraction of the time that characters take.
    init(line: Substring, folder: Substring, scopes: [String]) {
        columns = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Substring.init)
        method = PortalMethod(rawValue: String(columns[0]))
        lowercasedName = columns[0].lowercased()
        self.folder = folder
        self.scopes = scopes
    }

    /// What the method does, in one line.
    func purpose(in texts: LocaleTexts) -> Substring {
        texts.message(.language) == "ru" ? self[.russianPurpose] : self[.englishPurpose]
    }

    /// The purposes in all languages.
    var purposes: [Substring] { [self[.englishPurpose], self[.russianPurpose]] }

    /// The parameters in the order of the documentation.
    var parameters: [MethodParameter] { MethodParameter.list(in: self[.parameters]) }

    /// The codes that the method's own errors have.
    var errors: [Substring] { self[.errors].split(separator: " ") }

    /// What the result looks like; empty where the documentation has no example.
    var result: Substring { self[.result] }

    /// What replaces a deprecated method; empty where nothing does.
    var replacement: Substring { self[.replacement] }

    /// What people say for the method beyond its purpose.
    var words: Substring { self[.words] }

    /// The name of the method's page, where it is not the name with hyphens; often it has the words apart.
    var page: Substring { self[.page] }

    /// Whether the method should not be used any more.
    var isDeprecated: Bool { marks.contains("d") }

    /// Whether a webhook is not enough to call it.
    var needsApplication: Bool { marks.contains("a") }

    /// Whether an ordinary user may lack the right to call it.
    var needsAdministrator: Bool { marks.contains("m") }

    /// Whether it exists in REST 3.0 only, which has other addresses than the client calls.
    var isOfNewerInterface: Bool { marks.contains("3") }

    /// The address of the method's page.
    var documentation: String {
        let path = folder.hasPrefix("/") ? folder.dropFirst() : "api-reference/" + folder
        let file = page.isEmpty ? Self.hyphenated(method.rawValue) : String(page)
        return "https://apidocs.bitrix24.com/\(path)/\(file).html"
    }

    private var marks: Substring { self[.marks] }

    private subscript(column: Column) -> Substring {
        column.rawValue < columns.count ? columns[column.rawValue] : ""
    }

    /// The name as the documentation makes the name of a page of it: `crm.item.getFields` is `crm-item-get-fields`.
    private static func hyphenated(_ name: String) -> String {
        var page = ""
        for character in name {
            if character == "." || character == "_" {
                page.append("-")
            } else if character.isUppercase {
                if let last = page.last, last != "-" { page.append("-") }
                page.append(character.lowercased())
            } else {
                page.append(character)
            }
        }
        return page
    }
}
