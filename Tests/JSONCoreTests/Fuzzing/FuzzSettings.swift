import Foundation

/// How long and from which seed the randomized tests run.
///
/// - Environment variables:
///   - `JSON_FUZZ_SEED` (integer, default: 20240229): Where the random numbers start.
///   - `JSON_FUZZ_ROUNDS` (integer, default: 1): How many times the usual number of documents.
enum FuzzSettings {
    static let seed = UInt64(environment["JSON_FUZZ_SEED"] ?? "") ?? 20_240_229
    static let rounds = Int(environment["JSON_FUZZ_ROUNDS"] ?? "") ?? 1

    private static let environment = ProcessInfo.processInfo.environment
}
