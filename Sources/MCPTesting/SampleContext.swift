/// What the sample tools are given: nothing.
package struct SampleContext: Sendable {
    /// Creates a context.
    package init() {}
}
