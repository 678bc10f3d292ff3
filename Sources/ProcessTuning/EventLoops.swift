import CProcess
import NIOCore

/// The event loops that all connections of the process share.
package enum EventLoops {
    /// Lets there be as many as the process may use cores; has to be called before there are any.
    ///
    /// swift-nio counts the cores of the machine or the container. A process that is bound to some of them (`taskset`,
    /// systemd's `CPUAffinity`) would have loops that take turns on one core.
    package static func matchCores() {
        let cores = Int(c_process_usable_cores())
        if cores > 0 { NIOSingletons.groupLoopCountSuggestion = min(cores, System.coreCount) }
    }
}
