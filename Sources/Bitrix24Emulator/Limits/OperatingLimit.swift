/// How much running time a portal grants.
package struct OperatingLimit: Hashable, Sendable {
    /// The seconds in ten minutes, for each method and each webhook or application.
    package var seconds: Double
    /// How long calls take.
    package var cost: CallCost

    /// Creates a limit: as in the cloud, unless told otherwise.
    package init(seconds: Double = 480, cost: CallCost = CallCost()) {
        self.seconds = seconds
        self.cost = cost
    }
}
