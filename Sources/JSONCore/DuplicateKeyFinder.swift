/// Finds a name that stands twice in an object, comparing bytes after escapes are resolved.
struct DuplicateKeyFinder {
    /// A name without escapes, where it stands in the text.
    private struct PlainKey: Hashable {
        let bytes: UnsafeRawBufferPointer

        static func == (left: PlainKey, right: PlainKey) -> Bool {
            left.bytes.count == right.bytes.count && left.bytes.elementsEqual(right.bytes)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(bytes: bytes)
        }
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let tape: UnsafeMutableBufferPointer<TapeEntry>
    private let keys: [Int]

    /// Gathers the names of an object that has been read to its end.
    init(text: UnsafeBufferPointer<UInt8>, tape: UnsafeMutableBufferPointer<TapeEntry>, object: Int) {
        self.text = text
        self.tape = tape
        let count = Int(tape[object].detail)
        var keys: [Int] = []
        keys.reserveCapacity(count)
        var index = object + 1
        while keys.count < count {
            keys.append(index)
            index = Int(tape[index + 1].next)
        }
        self.keys = keys
    }

    /// The first name that the object already had.
    func firstDuplicate() -> JSONError? {
        let duplicate: Int? =
            if keys.contains(where: { tape[$0].detail == 1 }) {
                first { Array(name($0).utf8) }
            } else if keys.count > 16 {
                first { PlainKey(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[range($0)])) }
            } else {
                firstOfFew()
            }
        return duplicate.map { JSONError(at: Int(tape[$0].start), expected: .uniqueKey(name($0))) }
    }

    private func first<Name: Hashable>(comparing name: (Int) -> Name) -> Int? {
        var seen = Set<Name>(minimumCapacity: keys.count)
        return keys.first { !seen.insert(name($0)).inserted }
    }

    private func firstOfFew() -> Int? {
        for (place, key) in keys.enumerated() {
            let range = range(key)
            for other in keys[..<place] where self.range(other).count == range.count {
                if text[range].elementsEqual(text[self.range(other)]) { return key }
            }
        }
        return nil
    }

    private func range(_ key: Int) -> Range<Int> { Int(tape[key].start) + 1..<Int(tape[key].end) - 1 }

    private func name(_ key: Int) -> String {
        JSONString.decode(ArraySlice(text[range(key)]), hasEscapes: tape[key].detail == 1)
    }
}
