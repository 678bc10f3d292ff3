package import JSONCore

/// A record that may be the client, with what it is like.
package struct ClientRecord: Sendable {
    /// Which record, and why.
    package let hit: ClientHit
    /// Its fields; `nil` where the portal did not show it.
    package let row: JSONNode?
}
