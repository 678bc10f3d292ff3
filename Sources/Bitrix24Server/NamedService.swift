import ServiceLifecycle

/// A service under the name of its type.
///
/// A group of services names each by its description, which for a structure is all that it holds: making that text took
/// a third of the start.
struct NamedService: Service, CustomStringConvertible {
    let service: any Service

    var description: String { "\(type(of: service))" }

    func run() async throws {
        try await service.run()
    }
}
