/// Which fields of users a caller sees: all with the scope `user`, some with `user_basic` or `user_brief`.
struct UserFieldAccess: Sendable {
    private static let brief = names(
        """
        ID XML_ID ACTIVE NAME LAST_NAME SECOND_NAME TITLE IS_ONLINE TIME_ZONE PERSONAL_PHOTO TIMESTAMP_X DATE_REGISTER
        PERSONAL_PROFESSION PERSONAL_GENDER PERSONAL_BIRTHDAY PERSONAL_CITY PERSONAL_STATE PERSONAL_COUNTRY WORK_POSITION
        WORK_CITY WORK_STATE WORK_COUNTRY LAST_ACTIVITY_DATE UF_EMPLOYMENT_DATE UF_TIMEMAN UF_SKILLS UF_INTERESTS
        UF_DEPARTMENT UF_PHONE_INNER
        """
    )

    private static let basic = names(
        """
        ID XML_ID ACTIVE NAME LAST_NAME SECOND_NAME TITLE EMAIL PERSONAL_PHONE WORK_PHONE WORK_POSITION WORK_COMPANY
        IS_ONLINE TIME_ZONE TIMESTAMP_X DATE_REGISTER LAST_ACTIVITY_DATE PERSONAL_PROFESSION PERSONAL_GENDER
        PERSONAL_BIRTHDAY PERSONAL_PHOTO PERSONAL_FAX PERSONAL_MOBILE PERSONAL_PAGER PERSONAL_STREET PERSONAL_MAILBOX
        PERSONAL_CITY PERSONAL_STATE PERSONAL_ZIP PERSONAL_COUNTRY PERSONAL_NOTES WORK_DEPARTMENT WORK_WWW WORK_FAX
        WORK_PAGER WORK_STREET WORK_MAILBOX WORK_CITY WORK_STATE WORK_ZIP WORK_COUNTRY WORK_PROFILE WORK_LOGO WORK_NOTES
        UF_DEPARTMENT UF_DISTRICT UF_SKYPE UF_SKYPE_LINK UF_ZOOM UF_TWITTER UF_FACEBOOK UF_LINKEDIN UF_XING UF_WEB_SITES
        UF_PHONE_INNER UF_EMPLOYMENT_DATE UF_TIMEMAN UF_SKILLS UF_INTERESTS
        """
    )

    /// The fields that are seen; `nil` for all.
    private let names: Set<String>?

    init(_ caller: Caller) {
        guard !caller.scopes.contains("user") else {
            names = nil
            return
        }
        names = (caller.scopes.contains("user_basic") ? Self.basic : [])
            .union(caller.scopes.contains("user_brief") ? Self.brief : [])
    }

    /// Whether a field is seen.
    func shows(_ field: String) -> Bool { names?.contains(field) ?? true }

    /// The columns of users that are seen.
    var columns: [Column] { EntitySchema.user.allColumns.filter { shows(EntitySchema.user[$0].name) } }

    private static func names(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
