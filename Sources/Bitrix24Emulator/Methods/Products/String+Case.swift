extension String {
    /// `ownerId` as `OWNER_ID`.
    var constantCase: String {
        reduce(into: "") { text, letter in
            if letter.isUppercase { text += "_" }
            text += letter.uppercased()
        }
    }

    /// `OWNER_ID` as `ownerId`.
    var camelCase: String {
        let words = lowercased().split(separator: "_")
        return words.dropFirst().reduce(into: words.first.map(String.init) ?? "") { text, word in
            text += word.prefix(1).uppercased() + word.dropFirst()
        }
    }
}
