/// Numbers of Russian organisations with the check digits that they must have.
enum RussianNumbers {
    /// A tax number (INN) of an organisation from its first nine digits.
    static func taxNumber(_ digits: String) -> String {
        let sum = zip(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]).reduce(0) { $0 + (($1.0.wholeNumberValue ?? 0) * $1.1) }
        return digits + String(sum % 11 % 10)
    }

    /// A state number (OGRN) of an organisation in Moscow.
    static func stateNumber(year: Int, serial: Int) -> String {
        let digits = "1" + String(year).suffix(2) + "77" + String(serial)
        return digits + String((Int(digits) ?? 0) % 11 % 10)
    }

    /// A rouble account of an organisation.
    static func account(bank: String, serial: Int) -> String {
        account("40702810", "0000" + String(serial), bankDigits: String(bank.suffix(3)))
    }

    /// The account of a bank at the central bank.
    static func correspondentAccount(bank: String) -> String {
        account("30101810", "00000000" + bank.suffix(3), bankDigits: "0" + bank.dropFirst(4).prefix(2))
    }

    /// Both parts of an account with the check digit between them, which follows from the code of the bank too.
    private static func account(_ start: String, _ end: String, bankDigits: String) -> String {
        let digits = bankDigits + start + "0" + end
        let sum = digits.enumerated().reduce(0) {
            $0 + ($1.element.wholeNumberValue ?? 0) * [7, 1, 3][$1.offset % 3] % 10
        }
        return start + String(sum * 3 % 10) + end
    }
}
