import Bitrix24

/// The messages of a locale that tools and resources use, with the placeholders that each may have.
enum MessageKey: String, CaseIterable, Sendable {
    // MARK: Summaries

    /// `{count}` rows of `{total}`, from row `{start}` on.
    case listSummary = "summary.list"
    /// `{count}` rows from row `{start}` on, where the portal named no total.
    case openListSummary = "summary.openList"
    /// No row fits.
    case emptySummary = "summary.empty"
    /// The record `{id}` of `{resource}`.
    case recordSummary = "summary.record"
    /// `{method}` was carried out.
    case methodSummary = "summary.method"

    // MARK: Warnings

    /// `{hint}` was left out, because the filter bounds `{field}` itself.
    case dateHintIgnored = "warning.dateHintIgnored"
    /// `{dropped}` rows were left out to keep the answer under `{bytes}` bytes; go on with start `{next}`.
    case rowsDropped = "warning.rowsDropped"
    /// The row at `{next}` alone is larger than `{bytes}` bytes; name fields in select, or raise maxBytes.
    case rowTooLarge = "warning.rowTooLarge"
    /// As ``rowsDropped`` for a tool without maxBytes, where `{argument}` takes `{next}`.
    case rowsContinued = "warning.rowsContinued"
    /// `{dropped}` rows without an offset to go on from were left out to keep the answer under `{bytes}` bytes; name fewer fields in select.
    case rowsLeftOut = "warning.rowsLeftOut"
    /// `{arguments}` were applied, but are too long to be repeated in the answer.
    case requestShortened = "warning.requestShortened"
    /// The record was left out, because it is larger than `{bytes}` bytes.
    case recordTooLarge = "warning.recordTooLarge"
    /// The result was left out, because it is larger than `{bytes}` bytes.
    case resultTooLarge = "warning.resultTooLarge"
    /// Rows from `{next}` on are missing, because a page failed: `{reason}`.
    case pageFailed = "warning.pageFailed"
    /// Names of codes are missing: `{reason}`.
    case namesUnavailable = "warning.namesUnavailable"
    /// Details of calls are missing: `{reason}`.
    case callDetailsUnavailable = "warning.callDetailsUnavailable"
    /// The statistics of telephony cannot be read: `{reason}`.
    case callStatisticsUnavailable = "warning.callStatisticsUnavailable"

    // MARK: Hints

    /// The leads of the last week, ready to copy.
    case lastWeekHint = "hint.lastWeek"

    // MARK: Errors

    /// `{faults}` of `{tool}`.
    case invalidArguments = "error.invalidArguments"
    /// The value at `{path}` is `{found}` instead of `{expected}`.
    case unexpectedArgument = "fault.unexpected"
    /// There is no value at `{path}`; it must be `{expected}`.
    case missingArgument = "fault.missing"
    /// No parameter has the name at `{path}`; `{allowed}` are there.
    case unknownArgument = "fault.unknown"
    /// After the path of an order: it names `{count}` fields, and `{method}` sorts by at most `{maximum}`.
    case tooManySortFields = "fault.tooManySortFields"
    /// After the path of groups: no stage of the portal belongs to them.
    case groupsWithoutStage = "fault.groupsWithoutStage"
    /// After the path of groups: none of their `{stages}` fits the filter's `{field}`.
    case groupsExcludeFilter = "fault.groupsExcludeFilter"
    /// After the path of a field in the filter: the tool sets it.
    case setByTool = "fault.setByTool"
    /// After a path: a single record takes no arguments.
    case notForSingleRecord = "fault.singleRecord"
    /// After the path: no answer gave out the `{cursor}`.
    case foreignCursor = "fault.cursor"
    /// `{count}` faults more, behind the first ones.
    case moreFaults = "fault.more"
    /// The arguments as a whole, in the place of a path.
    case allArguments = "fault.arguments"
    case expectedAnything = "expected.anything"
    case expectedBoolean = "expected.boolean"
    case expectedInteger = "expected.integer"
    /// From `{minimum}` to `{maximum}`.
    case expectedIntegerInRange = "expected.integerInRange"
    /// At least `{minimum}`.
    case expectedIntegerFrom = "expected.integerFrom"
    /// At most `{maximum}`.
    case expectedIntegerUpTo = "expected.integerUpTo"
    case expectedNumber = "expected.number"
    case expectedString = "expected.string"
    /// One of `{allowed}`.
    case expectedOneOf = "expected.oneOf"
    case expectedArray = "expected.array"
    case expectedObject = "expected.object"
    /// `{method}` is no name of a method.
    case malformedMethod = "error.malformedMethod"
    /// `{method}` counts as `{access}`, which SERVER_GATEWAY=`{gateway}` refuses; `{needed}` allows it.
    case gatewayRefused = "error.gatewayRefused"
    /// `{method}` is unknown and so counts as a delete; otherwise as ``gatewayRefused``.
    case gatewayRefusedUnknown = "error.gatewayRefusedUnknown"
    /// `{tool}` failed inside the server.
    case serverFailed = "error.serverFailed"
    /// The portal's own words, `{words}`, quoted, behind the sentence of an error.
    case portalWords = "error.portalWords"

    case unauthorized = "error.unauthorized"
    case forbidden = "error.forbidden"
    case notFound = "error.notFound"
    case methodNotFound = "error.methodNotFound"
    case invalidParameters = "error.invalidParameters"
    case overLimit = "error.overLimit"
    case blockedUntil = "error.blockedUntil"
    case suspended = "error.suspended"
    case moved = "error.moved"
    case notAPortal = "error.notAPortal"
    case timedOut = "error.timedOut"
    case unavailable = "error.unavailable"
    case cancelled = "error.cancelled"

    /// What went wrong with a call of `{method}`; ``blockedUntil`` has `{until}`, ``moved`` has `{host}`.
    init(_ error: PortalError) {
        self =
            switch error.kind {
            case .unauthorized: .unauthorized
            case .forbidden: .forbidden
            case .notFound: .notFound
            case .methodNotFound: .methodNotFound
            case .invalidParameters: .invalidParameters
            case .overLimit: error.blockedUntil == nil ? .overLimit : .blockedUntil
            case .suspended: .suspended
            case .moved: .moved
            case .notAPortal: .notAPortal
            case .timedOut: .timedOut
            case .unavailable: .unavailable
            case .cancelled: .cancelled
            }
    }
}

extension LocaleTexts {
    /// A message with its placeholders filled in.
    func message(_ key: MessageKey, _ arguments: [String: String] = [:]) -> String {
        message(key.rawValue, arguments)
    }

    /// What a list answer says in one line.
    ///
    /// Nothing found is what the portal says of a whole list; no row behind the end of one, or none that fits, is not.
    ///
    /// - Parameter count: How many rows there were before the budget.
    func summary(of pagination: Pagination?, from count: Int) -> String {
        guard let pagination, count > 0 || (pagination.start > 0 && pagination.total != 0) else {
            return message(.emptySummary)
        }
        var arguments = ["count": "\(pagination.fetched)", "start": "\(pagination.start)"]
        guard let total = pagination.total, total > 0 else { return message(.openListSummary, arguments) }
        arguments["total"] = "\(total)"
        return message(.listSummary, arguments)
    }
}
