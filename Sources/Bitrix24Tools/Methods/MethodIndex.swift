import Bitrix24

/// What is said of each method, by what the words mean.
struct MethodIndex: Sendable {
    /// How much a word counts by where it stands.
    private enum Weight {
        static let name = 3.0
        static let words = 3.0
        static let page = 2.5
        static let purpose = 2.0
        static let folder = 1.0
    }

    /// A method that has a word.
    struct Posting {
        /// The method's place in the library.
        let place: Int
        /// How much the word counts for it.
        fileprivate(set) var weight: Double
    }

    /// The index of the methods that the product ships, made when it is asked for the first time.
    static let shipped = MethodIndex(.shipped)

    /// Families whose names need not be in a query.
    private static let mainFamilies =
        "crm im tasks task user disk catalog sale calendar voximplant telephony bizproc lists department"
    /// What methods do, and what many purposes say besides.
    private static let commonWords = "add get list delete update set filter id"

    /// The methods.
    let library: MethodLibrary
    /// The words.
    private(set) var vocabulary = SearchVocabulary()
    /// What each method says, by its place.
    private(set) var profiles: [MethodProfile] = []
    /// What is common among all methods, and so says little of one.
    let common: Set<Int>
    private var postings: [[Posting]] = []

    init(_ library: MethodLibrary) {
        self.library = library
        var vocabulary = SearchVocabulary()
        common = Set(vocabulary.learn(Self.commonWords))
        let families = Set(vocabulary.learn(Self.mainFamilies))
        let list = Set(vocabulary.learn("list"))
        let get = Set(vocabulary.learn("get"))
        var folder: (name: Substring, meanings: [Int]) = ("", [])
        for (place, entry) in library.entries.enumerated() {
            let name = vocabulary.learn(entry.method.rawValue)
            let purposes = entry.purposes.map { vocabulary.learn($0) }
            if entry.folder != folder.name { folder = (entry.folder, vocabulary.learn(entry.folder)) }
            note(folder.meanings, Weight.folder, at: place)
            for purpose in purposes { note(purpose, Weight.purpose, at: place) }
            note(vocabulary.learn(entry.page), Weight.page, at: place)
            note(vocabulary.learn(entry.words), Weight.words, at: place)
            note(name, Weight.name, at: place)
            profiles.append(
                MethodProfile(
                    family: name.first,
                    isOfMainFamily: name.first.map(families.contains) ?? false,
                    name: Set(name),
                    purposes: purposes.map { Set($0).subtracting(common) },
                    lists: name.last.map(list.contains) ?? false,
                    reads: name.last.map(get.contains) ?? false,
                    standing: MethodProfile.standing(of: entry)
                )
            )
        }
        self.vocabulary = vocabulary
    }

    /// The methods that have a word of a meaning.
    func postings(of meaning: Int) -> [Posting] { meaning < postings.count ? postings[meaning] : [] }

    /// How much a meaning tells one method from others: how often all methods can be halved until only those are left
    /// that have it.
    func rarity(of meaning: Int) -> Double {
        let share = 1 + Double(library.entries.count) / Double(max(1, postings(of: meaning).count))
        return Double(share.exponent) + share.significand - 1
    }

    private mutating func note(_ meanings: [Int], _ weight: Double, at place: Int) {
        for meaning in meanings {
            while postings.count <= meaning { postings.append([]) }
            if let last = postings[meaning].indices.last, postings[meaning][last].place == place {
                postings[meaning][last].weight = max(postings[meaning][last].weight, weight)
            } else {
                postings[meaning].append(Posting(place: place, weight: weight))
            }
        }
    }
}
