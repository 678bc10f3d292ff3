extension RequestContext {
    /// Lets the rest of the work go on behind the answer, where the tool allows it and the client can follow a task.
    ///
    /// From then on ``ask(_:keeping:)`` asks whoever follows the task, without the handler running again.
    public func continueAsTask() { link?.promotion?.promote() }
}
