/// What a value of a packed row is, in the lowest three bits of its first byte.
enum PackedTag: UInt8 {
    case integer
    case money
    /// A text of the pool, by its place.
    case knownText
    /// The length of a text in bytes; the text follows.
    case text
    case flag
    /// The seconds since the moment before it in the row.
    case time
    /// The length of the values that follow, doubled, and one more where they are texts.
    case list
    /// The length of what follows: number, type and value of each contact value.
    case contacts
}
