/// A small generator of random numbers: the same seed gives the same numbers on every machine.
struct SplitMix64: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number from 0 up to but not including the count, which is at least 1.
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    /// A number of a range.
    mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// Whether something happens that does so in so many of a hundred cases.
    mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    /// An element of a list that is not empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// An element of a list of elements with weights.
    mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
        var rest = below(elements.reduce(0) { $0 + $1.1 })
        for (element, weight) in elements {
            if rest < weight { return element }
            rest -= weight
        }
        return elements[0].0
    }
}
