/// What is wrong on a line, before it is known which file the line is of.
struct LocaleFault: Error, Hashable {
    var line: Int
    var reason: String
}
