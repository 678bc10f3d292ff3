extension ResourceTemplate {
    /// The names of the variables in the order in which they stand there.
    ///
    /// RFC 6570 allows an operator in front of a list of names, and a modifier behind each: `{?status,user*}`.
    var variables: [String] {
        var names: [String] = []
        for expression in uriTemplate.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let body = expression.prefix { $0 != "}" }.drop { "+#./;?&".contains($0) }
            for variable in body.split(separator: ",") {
                let name = String(variable.prefix { $0 != ":" && $0 != "*" })
                if !name.isEmpty, !names.contains(name) { names.append(name) }
            }
        }
        return names
    }
}
