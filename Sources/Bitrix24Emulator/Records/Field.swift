import JSONCore

/// A field that records of a kind have.
struct Field: Sendable {
    /// The types that the portal has, by the portal's names.
    enum Kind: String, Sendable {
        case integer
        case string
        case double
        case char
        case user
        case date
        case datetime
        case file
        case location
        case enumeration
        case boolean
        case object
        case money
        case url
        case address
        case employee
        case crm
        case iblockElement = "iblock_element"
        case iblockSection = "iblock_section"
        case crmStatus = "crm_status"
        case crmCurrency = "crm_currency"
        case crmCompany = "crm_company"
        case crmContact = "crm_contact"
        case crmLead = "crm_lead"
        case crmDeal = "crm_deal"
        case crmQuote = "crm_quote"
        case crmCategory = "crm_category"
        /// A link to a parent of the kind that the field's name ends with.
        case crmEntity = "crm_entity"
        case crmMultifield = "crm_multifield"
        case crmOwnerType = "crm_enum_ownertype"
        case crmActivityType = "crm_enum_activitytype"
        case crmActivityStatus = "crm_enum_activitystatus"
        case crmActivityPriority = "crm_enum_activitypriority"
        case crmNotifyType = "crm_enum_activitynotifytype"
        case crmContentType = "crm_enum_contenttype"
        case crmDirection = "crm_enum_activitydirection"
    }

    /// What is peculiar about a field.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16

        static let required = Traits(rawValue: 1)
        static let readOnly = Traits(rawValue: 2)
        static let immutable = Traits(rawValue: 4)
        static let multiple = Traits(rawValue: 8)
        /// A custom field.
        static let dynamic = Traits(rawValue: 16)
        /// Stands in no row, though `fields` names it.
        static let unlisted = Traits(rawValue: 32)
        /// Is zero, not null, where nothing was set.
        static let zero = Traits(rawValue: 64)
        /// Comes as a number, not as a text.
        static let number = Traits(rawValue: 128)
        /// Another field has taken its place.
        static let deprecated = Traits(rawValue: 256)
    }

    /// How values of a field are kept and compared.
    enum Storage: Sendable {
        case integer
        case money
        case text
        case flag
        case time
        case day
        case texts
        case integers
        /// A list of amounts in hundredths.
        case amounts
        /// A list of moments.
        case times
        /// A list of dates alone.
        case days
        case contacts
    }

    var name: String
    var kind: Kind
    var title: String
    var traits: Traits = []
    /// The dictionary of a `crm_status` field.
    var dictionary: String?
    /// What can be chosen in an `enumeration`.
    var choices: [Choice] = []

    /// The settings of a custom field that are not as usual for its type.
    var settings = JSONObject()

    /// An entry of an `enumeration`.
    struct Choice: Sendable {
        var id: Int
        var value: String
        /// The place among the entries; `nil` where they are counted by tens.
        var sort: Int?
        var isDefault = false
        /// The code that an application gave the entry.
        var xmlID: String?
    }

    init(
        _ name: String,
        _ kind: Kind,
        _ title: String,
        _ traits: Traits = [],
        dictionary: String? = nil,
        choices: [Choice] = []
    ) {
        self.name = name
        self.kind = kind
        self.title = title
        self.traits = traits
        self.dictionary = dictionary
        self.choices = choices
    }

    var storage: Storage {
        if traits.contains(.multiple) { return kind == .crmMultifield ? .contacts : multipleStorage }
        return switch kind {
        case .integer, .user, .crmCompany, .crmContact, .crmLead, .crmDeal, .crmQuote, .crmCategory, .crmEntity,
            .crmOwnerType, .crmActivityType, .crmActivityStatus, .crmActivityPriority, .crmNotifyType,
            .crmContentType, .crmDirection, .enumeration, .employee, .iblockElement, .iblockSection:
            .integer
        case .file: traits.contains(.dynamic) ? .integer : .text
        case .double: .money
        case .char, .boolean: .flag
        case .date: .day
        case .datetime: .time
        case .crmMultifield: .contacts
        case .string, .crmStatus, .crmCurrency, .location, .object, .money, .url, .address, .crm: .text
        }
    }

    private var multipleStorage: Storage {
        switch kind {
        case .string, .crmStatus, .money, .url, .address, .crm: .texts
        case .double: .amounts
        case .datetime: .times
        case .date: .days
        default: .integers
        }
    }
}
