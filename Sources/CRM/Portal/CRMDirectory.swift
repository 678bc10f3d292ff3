package import Bitrix24

/// What a portal says about itself, kept for a while.
///
/// Questions that come at once share one load. What is a little old serves for ten minutes, but only for a quarter of one
/// where the portal failed to tell some of it; a name that is not found makes it load anew where it is older than half a
/// minute, because somebody may have just added it.
package actor CRMDirectory {
    private struct Loaded {
        var model: PortalModel
        var at: Int64
    }

    private static let lifetime: Int64 = 600
    private static let lifetimeWithGaps: Int64 = 15
    private static let grace: Int64 = 30

    private let client: PortalClient
    private let zone: TimeZoneRules
    private let russian: Bool
    private let now: @Sendable () -> Int64
    private var loaded: Loaded?
    private var loading: Task<Result<PortalModel, PortalError>, Never>?

    /// Creates a directory.
    ///
    /// - Parameters:
    ///   - zone: The zone that the server was told.
    ///   - russian: Whether fields without a title get a Russian one.
    package init(client: PortalClient, zone: TimeZoneRules, russian: Bool, now: @escaping @Sendable () -> Int64) {
        self.client = client
        self.zone = zone
        self.russian = russian
        self.now = now
    }

    /// What the portal says about itself.
    package func model(counting requests: RequestCount) async throws(PortalError) -> PortalModel {
        if let loaded, now() - loaded.at < Self.lifetime(of: loaded.model) { return loaded.model }
        return try await load(counting: requests)
    }

    /// What the portal says now, where what is known may be out of date; `nil` where it is fresh.
    package func newerModel(counting requests: RequestCount) async throws(PortalError) -> PortalModel? {
        if let loaded, now() - loaded.at < Self.grace { return nil }
        return try await load(counting: requests)
    }

    /// What records of a kind are like.
    ///
    /// - Throws: The portal's refusal to tell.
    package func schema(
        of type: EntityType,
        in model: PortalModel,
        counting requests: RequestCount
    ) async throws(PortalError) -> EntitySchema {
        if let schema = model.schema(of: type.id) ?? loaded?.model.schema(of: type.id) { return schema }
        requests.add(1)
        let schema = try await load(at: now()).schema(of: type, in: model.directory)
        loaded?.model.add(schema)
        return schema
    }

    private static func lifetime(of model: PortalModel) -> Int64 {
        model.problems.contains { !$0.isLasting } ? lifetimeWithGaps : lifetime
    }

    private func load(counting requests: RequestCount) async throws(PortalError) -> PortalModel {
        let work = loading ?? start(counting: requests)
        return try await work.value.get()
    }

    /// Starts a load that no caller owns: it serves all who wait, and goes on when the first one is cancelled.
    private func start(counting requests: RequestCount) -> Task<Result<PortalModel, PortalError>, Never> {
        let moment = now()
        let load = load(at: moment)
        let work = Task { () async -> Result<PortalModel, PortalError> in
            defer { self.loading = nil }
            do throws(PortalError) {
                let model = try await load.model(counting: requests)
                self.loaded = Loaded(model: model, at: moment)
                return .success(model)
            } catch {
                return .failure(error)
            }
        }
        loading = work
        return work
    }

    private func load(at moment: Int64) -> PortalModelLoad {
        PortalModelLoad(client: client, russian: russian, configuredZone: zone, now: moment)
    }
}
