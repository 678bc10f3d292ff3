/// Something in a question that can't be understood, with what is allowed in its place.
package struct QueryFault: Error, Hashable {
    /// Something that a name could have meant.
    package struct Candidate: Hashable, Sendable {
        /// What people see.
        package let name: String
        /// What names it without doubt.
        package let code: String

        package init(name: String, code: String) {
            self.name = name
            self.code = code
        }
    }

    /// What a name was to name.
    package enum Subject: String, Hashable, Sendable {
        case entity
        case field
        case value
        case pipeline
        case stage
        case user
        case currency
        case metric
        /// A record that others link to.
        case record
    }

    /// What is wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing has this name; the candidates are like it.
        case unknown(Subject, [Candidate])
        /// Several things have this name.
        case ambiguous(Subject, [Candidate])
        /// The value is no time that the server understands.
        case noPeriod
        /// The value is no number.
        case noNumber
        /// The value is neither yes nor no.
        case noFlag
        /// There is no such operator; these there are.
        case noOperator([String])
        /// The operator does not fit values of this kind.
        case operatorDoesNotFit(String)
        /// Something must be there that is not.
        case missing(String)
        /// Neither the portal nor the server can filter or count by this field.
        case notUsable
        /// The value is no telephone number.
        case noPhone
        /// The value is no e-mail address.
        case noEmail
        /// The value is no tax number, or its check digits are wrong.
        case noTaxNumber
        /// There is no word in the value that could be a name.
        case noName
        /// At least one of these must be there, and none is.
        case needsOneOf([String])
        /// Something else is expected; in words.
        case expected(String)
    }

    /// Where, such as `where[0].value`.
    package var path: String
    /// What was given.
    package var given: String
    /// What is wrong.
    package var problem: Problem

    package init(_ path: String, _ given: String, _ problem: Problem) {
        self.path = path
        self.given = given
        self.problem = problem
    }
}

extension NameIndex {
    /// The one thing that a text stands for.
    ///
    /// - Parameter candidate: What a thing is called where it is one of several.
    /// - Throws: A ``QueryFault`` with the candidates.
    package func one(
        _ text: String,
        _ subject: QueryFault.Subject,
        at path: String,
        candidate: (Thing) -> QueryFault.Candidate
    ) throws(QueryFault) -> Thing {
        try find(text).one(text, subject, at: path, candidate: candidate)
    }
}

extension NameIndex.Finding {
    /// The one thing that was found for a text.
    ///
    /// - Parameter candidate: What a thing is called where it is one of several.
    /// - Throws: A ``QueryFault`` with the candidates.
    package func one(
        _ text: String,
        _ subject: QueryFault.Subject,
        at path: String,
        candidate: (Thing) -> QueryFault.Candidate
    ) throws(QueryFault) -> Thing {
        switch self {
        case .found(let thing): return thing
        case .several(let things): throw QueryFault(path, text, .ambiguous(subject, things.map(candidate)))
        case .nothing(let things): throw QueryFault(path, text, .unknown(subject, things.map(candidate)))
        }
    }
}
