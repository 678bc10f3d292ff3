/// Which record a name stands for.
package enum LinkMeaning: Hashable, Sendable {
    /// This one: no other is called as like.
    case record(QueryFault.Candidate)
    /// Several are called so, or more than the portal showed.
    case several([QueryFault.Candidate])
    /// None; the candidates are called alike.
    case nothing([QueryFault.Candidate])
}
