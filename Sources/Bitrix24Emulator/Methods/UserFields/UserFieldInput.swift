import JSONCore

/// Takes over the `fields` of a call into a custom field.
struct UserFieldInput {
    let fields: JSONObject

    private func flag(_ name: String) -> Bool? {
        fields[name].flatMap(PHP.text).map { ["Y", "y", "1"].contains($0) }
    }

    /// Adds a custom field to a kind of records.
    func add(to kind: EntityKind, in portal: inout PortalData) throws(MethodFailure) -> UserField {
        let name = try name()
        var field = Field(name, try type(), name, .dynamic)
        guard portal.schema(of: kind).column(named: name) == nil else {
            throw MethodFailure(
                400,
                "ERROR_CORE",
                "Поле \(name) для объекта \(kind.userFieldEntity) уже существует."
            )
        }
        if flag("MULTIPLE") == true, field.kind != .boolean { field.traits.insert(.multiple) }
        // What is wrong with the rest shows before anything is added.
        var draft = UserField(id: 0, kind: kind, column: .id, field: field, showFilter: "N", showInList: "N")
        try apply(to: &draft, firstChoice: portal.nextChoiceID)
        guard let added = portal.addUserField(to: kind, draft.field) else {
            throw MethodFailure(400, "ERROR_CORE", "Достигнуто максимальное количество пользовательских полей.")
        }
        draft.id = added.id
        draft.column = added.column
        portal.replace(draft)
        return draft
    }

    /// The name with the prefix that all custom fields of the CRM have.
    private func name() throws(MethodFailure) -> String {
        guard let given = fields["FIELD_NAME"].flatMap(PHP.text), !given.isEmpty else {
            throw .legacy("The 'FIELD_NAME' field is not found.")
        }
        var code = given.uppercased()
        for prefix in ["UF_CRM_", "UF_"] where code.hasPrefix(prefix) {
            code.removeFirst(prefix.count)
            break
        }
        let name = "UF_CRM_" + code
        guard name.utf8.count <= 50 else {
            throw MethodFailure(400, "ERROR_CORE", "Field name is too long (more than 50 characters).")
        }
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
            throw MethodFailure(
                400,
                "ERROR_CORE",
                "Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _."
            )
        }
        return name
    }

    /// The type, which is one of those that custom fields can have.
    private func type() throws(MethodFailure) -> Field.Kind {
        guard let given = fields["USER_TYPE_ID"].flatMap(PHP.text), !given.isEmpty else {
            throw .legacy("The 'USER_TYPE_ID' field is not found.")
        }
        guard let kind = Field.Kind(rawValue: given), UserFieldTypes.types.contains(where: { $0.0 == kind }) else {
            throw MethodFailure(400, "ERROR_CORE", "Incorrect custom type specified.")
        }
        return kind
    }

    /// Takes over what may change later, too.
    func apply(to userField: inout UserField, firstChoice: Int) throws(MethodFailure) {
        if let isRequired = flag("MANDATORY") {
            if isRequired { userField.field.traits.insert(.required) } else { userField.field.traits.remove(.required) }
        }
        if let text = fields["XML_ID"].flatMap(PHP.text) { userField.xmlID = text }
        if let sort = fields["SORT"].map({ PHP.integer($0) }), sort > 0 { userField.sort = sort }
        if let text = fields["SHOW_FILTER"].flatMap(PHP.text) { userField.showFilter = text == "Y" ? "E" : text }
        if let isShown = flag("SHOW_IN_LIST") { userField.showInList = isShown ? "Y" : "N" }
        if let isEditable = flag("EDIT_IN_LIST") { userField.editInList = isEditable ? "Y" : "N" }
        if let isSearchable = flag("IS_SEARCHABLE") { userField.isSearchable = isSearchable ? "Y" : "N" }
        for member in fields["SETTINGS"]?.object?.members ?? [] { userField.field.settings[member.key] = member.value }
        if userField.field.kind == .crmStatus {
            userField.field.dictionary = userField.field.settings["ENTITY_TYPE"]?.string
        }
        if let list = fields["LIST"], userField.field.kind == .enumeration {
            userField.field.choices = try choices(PHP.list(list), known: userField.field.choices, first: firstChoice)
        }
        applyLabels(to: &userField)
    }

    private func applyLabels(to userField: inout UserField) {
        let fallback = fields["LABEL"].flatMap(PHP.text).map(JSONValue.string)
        for name in UserField.labelNames + UserField.messageNames {
            if let label = fields[name] ?? fallback { userField.labels[name] = label }
        }
        for language in ["en", "ru"] {
            guard let title = userField.label("EDIT_FORM_LABEL", in: language), !title.isEmpty else { continue }
            userField.field.title = title
        }
    }

    /// Entries with a known number stay and may change or, with `DEL`, go; the others are new.
    private func choices(
        _ entries: [JSONValue],
        known: [Field.Choice],
        first: Int
    ) throws(MethodFailure) -> [Field.Choice] {
        var choices = known
        var next = first
        for entry in entries.compactMap(\.object) {
            let id = PHP.integer(entry["ID"])
            let place = choices.firstIndex { $0.id == id }
            if let place, entry["DEL"]?.string?.uppercased() == "Y" {
                choices.remove(at: place)
                continue
            }
            var choice = place.map { choices[$0] } ?? Field.Choice(id: next, value: "")
            if let value = entry["VALUE"].flatMap(PHP.text) { choice.value = value }
            if let sort = entry["SORT"].map({ PHP.integer($0) }) { choice.sort = sort }
            if let isDefault = entry["DEF"]?.string { choice.isDefault = isDefault.uppercased() == "Y" }
            if let xmlID = entry["XML_ID"].flatMap(PHP.text), !xmlID.isEmpty { choice.xmlID = xmlID }
            if let place {
                choices[place] = choice
            } else {
                choices.append(choice)
                next += 2
            }
        }
        let codes = choices.compactMap(\.xmlID)
        if let twice = codes.first(where: { code in codes.filter { $0 == code }.count > 1 }) {
            throw MethodFailure(400, "ERROR_CORE", "List item with value XML_ID=\(twice) already exists.")
        }
        return choices
    }
}

extension PortalData {
    /// A number for the next entry of a custom field.
    var nextChoiceID: Int { (userFields.flatMap(\.field.choices).map(\.id).max() ?? 0) + 2 }
}
