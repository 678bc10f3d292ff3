import MCP
import Testing

struct AnnotationsTests {
    @Test(arguments: [(-1.0, 0.0), (0, 0), (0.25, 0.25), (1, 1), (7, 1)])
    func `a priority stays within its bounds`(given: Double, kept: Double) {
        #expect(Annotations(priority: given).priority == kept)
    }
}
