/// How a client treats its portal.
public struct PortalClientConfiguration: Hashable, Sendable {
    /// How many requests the portal takes at once before it wants them spaced out.
    public var rateBurst = 50
    /// How many requests a second the portal takes in the long run.
    public var ratePerSecond = 2.0
    /// How long one HTTP request may take.
    ///
    /// Waiting for a turn and further tries are not counted.
    public var timeout: Duration = .seconds(10)
    /// How often a call is repeated at most.
    public var retries = 3
    /// How long a call may wait for a method that the portal has blocked, before it fails and says until when.
    public var longestBlock: Duration = .seconds(30)
    /// How long a call may take in all, with every wait and further try, where the caller says nothing else.
    public var deadline: Duration = .seconds(60)
    /// How long dictionaries and users count as current; after that they are loaded anew behind the reader's back.
    public var dictionaryTimeToLive: Duration = .seconds(600)

    /// Creates the configuration that suits most plans.
    public init() {}
}
