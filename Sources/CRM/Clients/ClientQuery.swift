/// Which client is looked for.
package struct ClientQuery: Sendable {
    /// Telephone numbers.
    package private(set) var phones: [PhoneNumber] = []
    /// E-mail addresses.
    package private(set) var emails: [EmailAddress] = []
    /// Tax numbers.
    package private(set) var taxNumbers: [TaxNumber] = []
    /// Names of people or companies.
    package private(set) var names: [String] = []
    /// What a telephone number in another form and a text without a label were taken for.
    package private(set) var understood: [String] = []

    /// Reads a question.
    ///
    /// - Parameter text: Any of the others; what it is shows in itself.
    /// - Throws: What is wrong with an argument, or that there is none.
    package init(
        phone: String? = nil,
        email: String? = nil,
        name: String? = nil,
        taxNumber: String? = nil,
        text: String? = nil
    ) throws(QueryFault) {
        if let phone = Self.given(phone) {
            guard let number = PhoneNumber(phone) else { throw QueryFault("phone", phone, .noPhone) }
            phones.append(number)
            if number.international != phone { understood.append("phone = \(number.international)") }
        }
        if let email = Self.given(email) {
            guard let address = EmailAddress(email) else { throw QueryFault("email", email, .noEmail) }
            emails.append(address)
        }
        if let name = Self.given(name) { try add(name: name, at: "name") }
        if let taxNumber = Self.given(taxNumber) {
            guard let number = TaxNumber(taxNumber) else { throw QueryFault("inn", taxNumber, .noTaxNumber) }
            taxNumbers.append(number)
        }
        if let text = Self.given(text) { try add(text) }
        guard !phones.isEmpty || !emails.isEmpty || !names.isEmpty || !taxNumbers.isEmpty else {
            throw QueryFault("", "", .needsOneOf(["phone", "email", "name", "inn", "text"]))
        }
    }

    private static func given(_ text: String?) -> String? {
        text.map { NameText.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func add(name: String, at path: String) throws(QueryFault) {
        guard ClientName(name).text.words.contains(where: { $0.count > 1 }) else {
            throw QueryFault(path, name, .noName)
        }
        names.append(name)
    }

    /// Ten digits can be both a tax number and a telephone number without its country.
    private mutating func add(_ text: String) throws(QueryFault) {
        if text.contains("@"), let address = EmailAddress(text) {
            emails.append(address)
            understood.append("text = email \(address.written)")
            return
        }
        let number = TaxNumber(text)
        if let number {
            taxNumbers.append(number)
            understood.append("text = inn \(number.digits)")
        }
        if let phone = PhoneNumber(text), phone.digits.count > 5, number == nil || text.allSatisfy(\.isNumber) {
            phones.append(phone)
            understood.append("text = phone \(phone.international)")
            return
        }
        guard number == nil else { return }
        try add(name: text, at: "text")
        understood.append("text = name")
    }
}
