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
    /// `{total}` methods fit.
    case methodsSummary = "summary.methods"
    /// No method fits `{query}`, but some are near to it.
    case nearestMethodsSummary = "summary.nearestMethods"
    /// No method fits `{query}`, and none is near to it.
    case noMethodSummary = "summary.noMethod"
    /// `{method}` is described; what it does is `{purpose}`.
    case methodDescribed = "summary.methodDescribed"

    // MARK: Methods

    case methodDeprecated = "method.deprecated"
    /// Deprecated, and `{replacement}` takes its place.
    case methodReplaced = "method.replaced"
    case methodOfNewerInterface = "method.newerInterface"
    case methodNeedsApplication = "method.application"
    case methodNeedsAdministrator = "method.administrator"

    /// `{count}` records of `{entity}` of `{total}`.
    case searchSummary = "summary.search"
    /// `{count}` records of `{entity}`; how many there are in all is not known.
    case openSearchSummary = "summary.openSearch"
    /// `{groups}` groups of `{counted}` records of `{entity}`.
    case figuresSummary = "summary.figures"
    /// What is on the portal.
    case portalSummary = "summary.portal"
    /// `{created}` records of `{funnel}` were created, `{won}` of them are won and `{lost}` lost.
    case funnelSummary = "summary.funnel"
    /// `{count}` records stood in `{funnel}` at `{moment}`.
    case standingSummary = "summary.standing"
    /// `{count}` records of a client.
    /// `{count}` records fit a client.
    case clientSummary = "summary.client"
    /// The portal has no record of the client.
    case noClientSummary = "summary.noClient"
    /// No record of the client was found, and some could not be looked for.
    case openClientSummary = "summary.openClient"

    // MARK: Notes

    /// The language of the texts, `ru` or `en`, for names that come out of no portal.
    case language = "language"
    /// Only `{shown}` rows are shown, to keep the answer under `{bytes}` bytes.
    case shortened = "note.shortened"
    /// A condition was checked by the server: `{scanned}` of `{total}` records were looked through.
    case filteredHere = "note.filteredHere"
    /// Characters that nobody sees were taken out of texts, and those texts marked.
    case hiddenText = "note.hiddenText"
    /// The groups overlap, because `{field}` can have several values.
    case overlaps = "note.overlaps"
    /// Amounts in `{currencies}` are left out, because the portal has no rate.
    case unconverted = "note.unconverted"
    /// The portal said that there are `{total}` records, and `{counted}` were read: some came or went meanwhile.
    case changedMeanwhile = "note.changedMeanwhile"
    /// `{hidden}` groups more were left out.
    case moreGroups = "note.moreGroups"
    /// `{method}` could not be read: `{reason}`.
    case partUnavailable = "note.partUnavailable"
    /// The records of a funnel are those that were created in the period.
    case cohort = "note.cohort"
    /// What entered and reached mean, and which of them conversions are about.
    case reachedStages = "note.reachedStages"
    /// `{count}` records are in another pipeline now.
    case movedAway = "note.movedAway"
    /// `{count}` records have no history of stages.
    case withoutHistory = "note.withoutHistory"
    /// `{count}` records stand in another stage than their history ends with.
    case differingHistory = "note.differingHistory"
    /// `{count}` deleted records are not counted.
    case deletedLeftOut = "note.deletedLeftOut"
    /// `{count}` deleted records are counted, without their amounts.
    case deletedCounted = "note.deletedCounted"
    /// Amounts of a former day are those of today.
    case amountsToday = "note.amountsToday"

    /// `{shown}` of `{count}` records of a client are shown.
    case moreClients = "note.moreClients"
    /// Of the records with the same `{aim}` among `{entity}` the portal named only the 20 oldest.
    case oldestClients = "note.oldestClients"
    /// `{count}` records have the words of a name, more than were compared.
    case namesakes = "note.namesakes"
    /// More records have similar names than were compared.
    case similarNames = "note.similarNames"
    /// `{aim}` could not be looked for among `{entities}`: `{reason}`.
    case notSearched = "note.notSearched"
    /// What `{entities}` are like could not be read: `{reason}`.
    case notRead = "note.notRead"

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

    /// Periods to choose from, parted by semicolons.
    case periods = "hint.periods"
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
    /// No `{subject}` is called `{given}`; `{candidates}` are like it.
    case unknownName = "fault.unknownName"
    /// No `{subject}` is called `{given}`, and none is like it.
    case unlikeName = "fault.unlikeName"
    /// After the path of a link: no record is called `{given}`, or anything like it.
    case unlikeRecord = "fault.unlikeRecord"
    /// `{given}` can be several: `{candidates}`.
    case ambiguousName = "fault.ambiguousName"
    /// `{given}` is no time.
    case noPeriod = "fault.noPeriod"
    /// `{given}` is no number.
    case noNumber = "fault.noNumber"
    /// `{given}` is neither yes nor no.
    case noFlag = "fault.noFlag"
    /// `{given}` is no operator; `{allowed}` are.
    case noOperator = "fault.noOperator"
    /// `{operator}` does not fit `{given}`.
    case operatorDoesNotFit = "fault.operatorDoesNotFit"
    /// `{what}` is missing.
    case missingPart = "fault.missingPart"
    /// Nothing can be asked or counted by `{given}`.
    case notUsable = "fault.notUsable"
    /// `{given}` is no telephone number.
    case noPhone = "fault.noPhone"
    /// `{given}` is no e-mail address.
    case noEmail = "fault.noEmail"
    /// `{given}` is no tax number.
    case noTaxNumber = "fault.noTaxNumber"
    /// `{given}` is no name.
    case noName = "fault.noName"
    /// None of the arguments `{names}` is there.
    case needsOneOf = "fault.needsOneOf"
    /// `{given}` is not `{expected}`.
    case notExpected = "fault.notExpected"
    case subjectEntity = "subject.entity"
    case subjectField = "subject.field"
    case subjectValue = "subject.value"
    case subjectPipeline = "subject.pipeline"
    case subjectStage = "subject.stage"
    case subjectUser = "subject.user"
    case subjectCurrency = "subject.currency"
    case subjectMetric = "subject.metric"
    case subjectRecord = "subject.record"
    /// Reading `{rows}` records takes `{requests}` requests, above the limit of `{limit}`; allowCost allows it.
    case tooExpensive = "error.tooExpensive"
    /// Counting takes `{requests}` requests, above the limit of `{limit}`; allowCost allows it.
    case tooManyCounts = "error.tooManyCounts"
    /// After the path of a query: it has no word.
    case queryWithoutWords = "fault.noWords"
    /// After the path of a method: no method is named `{method}`.
    case unknownMethod = "fault.unknownMethod"
    /// As ``unknownMethod``, and `{nearest}` are named like it.
    case unknownMethodNear = "fault.unknownMethodNear"
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
