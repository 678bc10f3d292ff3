// swift-tools-version: 6.2

import PackageDescription

// One section per library with its tests. Arrows go down only: a target may import what its section names and
// nothing else, which `script/build` enforces with `--explicit-target-dependency-import-check error`.

let package = Package(
    name: "b24-mcp",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "b24-mcp", targets: ["b24-mcp"]),
        .library(name: "JSONCore", targets: ["JSONCore"]),
        .library(name: "MCP", targets: ["MCP"]),
        .library(name: "Bitrix24", targets: ["Bitrix24"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto.git", "4.0.0"..<"6.0.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.0"),
    ],
    targets: [
        // MARK: JSONCore

        .target(name: "JSONCore"),
        .testTarget(
            name: "JSONCoreTests",
            dependencies: ["JSONCore"]
        ),

        // MARK: MCP

        .target(
            name: "MCP",
            dependencies: [
                "CProcess",
                "JSONCore",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "MCPTesting",
            dependencies: [
                "JSONCore",
                "MCP",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "MCPTests",
            dependencies: ["JSONCore", "MCP", "MCPTesting"],
            exclude: ["Transcripts"]
        ),

        // MARK: MCPHTTP

        .target(
            name: "MCPHTTP",
            dependencies: [
                "JSONCore",
                "MCP",
                "ProcessTuning",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .testTarget(
            name: "MCPHTTPTests",
            dependencies: [
                "JSONCore",
                "MCP",
                "MCPHTTP",
                "MCPTesting",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),

        // MARK: MCPProxy

        .target(
            name: "MCPProxy",
            dependencies: [
                "HTTPConnecting",
                "JSONCore",
                "MCP",
                "ProcessTuning",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "MCPProxyTests",
            dependencies: [
                "JSONCore",
                "MCP",
                "MCPProxy",
                "MCPTesting",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),

        // MARK: Bitrix24

        .target(
            name: "Bitrix24",
            dependencies: [
                "HTTPConnecting",
                "JSONCore",
                "ProcessTuning",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        .target(
            name: "Bitrix24Testing",
            dependencies: [.product(name: "Logging", package: "swift-log")]
        ),
        .testTarget(
            name: "Bitrix24Tests",
            dependencies: [
                "Bitrix24",
                "Bitrix24Testing",
                "JSONCore",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // MARK: Bitrix24Emulator

        .target(
            name: "Bitrix24Emulator",
            dependencies: ["JSONCore"]
        ),
        .testTarget(
            name: "Bitrix24EmulatorTests",
            dependencies: ["Bitrix24Emulator", "JSONCore"],
            exclude: ["Documented/examples.json", "Documented/numbers.json"]
        ),

        // MARK: Bitrix24InProcess

        .target(
            name: "Bitrix24InProcess",
            dependencies: ["Bitrix24", "Bitrix24Emulator"]
        ),
        .testTarget(
            name: "Bitrix24InProcessTests",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "Bitrix24InProcess",
                "Bitrix24Testing",
                "JSONCore",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // MARK: Bitrix24EmulatorHTTP

        .target(
            name: "Bitrix24EmulatorHTTP",
            dependencies: [
                "Bitrix24Emulator",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),

        // MARK: CRM

        .target(
            name: "CRM",
            dependencies: ["Bitrix24", "JSONCore"]
        ),
        .testTarget(
            name: "CRMTests",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "Bitrix24InProcess",
                "CRM",
                "JSONCore",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // MARK: Bitrix24Tools

        .target(
            name: "Bitrix24Tools",
            dependencies: [
                "Bitrix24",
                "Bitrix24Locales",
                "Bitrix24MethodReference",
                "CRM",
                "JSONCore",
                "MCP",
            ],
            exclude: ["Locales"]
        ),
        // Apart, because the compiler takes many seconds for the bytes that become of the files.
        .target(
            name: "Bitrix24Locales",
            path: "Sources/Bitrix24Tools/Locales",
            resources: [
                .embedInCode("prompts_en.md"),
                .embedInCode("prompts_ru.md"),
            ]
        ),
        .target(name: "Bitrix24MethodReference"),

        // MARK: ProcessTuning

        .target(name: "CProcess"),
        .target(
            name: "ProcessTuning",
            dependencies: [
                "CProcess",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),

        // MARK: HTTPConnecting

        .target(
            name: "HTTPConnecting",
            dependencies: [
                "ProcessTuning",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "HTTPConnectingTests",
            dependencies: [
                "HTTPConnecting",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),

        // MARK: Bitrix24Server

        .target(
            name: "Bitrix24Server",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "Bitrix24EmulatorHTTP",
                "Bitrix24InProcess",
                "Bitrix24Tools",
                "CRM",
                "HTTPConnecting",
                "MCP",
                "MCPHTTP",
                "MCPProxy",
                "ProcessTuning",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.embedInCode("CHANGELOG.md")]
        ),
        .testTarget(
            name: "Bitrix24ToolsTests",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "Bitrix24InProcess",
                "Bitrix24Server",
                "Bitrix24Tools",
                "CRM",
                "JSONCore",
                "MCP",
                "MCPTesting",
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Snapshots"]
        ),
        .testTarget(
            name: "Bitrix24ServerTests",
            dependencies: [
                "Bitrix24",
                "Bitrix24Server",
                "Bitrix24Tools",
                "MCPHTTP",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),

        // MARK: Fuzz

        .target(
            name: "FuzzTargets",
            dependencies: [
                "JSONCore",
                "MCP",
                "MCPHTTP",
                "MCPProxy",
                "MCPTesting",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ]
        ),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "FuzzTargets",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "FuzzTests",
            dependencies: ["FuzzTargets"],
            exclude: ["Corpus"]
        ),

        // MARK: b24-mcp

        .executableTarget(
            name: "b24-mcp",
            dependencies: [
                "Bitrix24Server",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            // Without, the executable lists all of its symbols for others, and each start searches the list.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))]
        ),

        // MARK: ConformanceFixture

        .executableTarget(
            name: "ConformanceFixture",
            dependencies: [
                "JSONCore",
                "MCP",
                "MCPHTTP",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),

        // MARK: Benchmarks

        .executableTarget(
            name: "Bench",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "JSONCore",
                "MCP",
                "MCPHTTP",
                "ProcessTuning",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Benchmarks/Bench"
        ),
        .executableTarget(
            name: "Micro",
            dependencies: [
                "Bitrix24",
                "Bitrix24Emulator",
                "Bitrix24InProcess",
                "Bitrix24Tools",
                "CRM",
                "JSONCore",
                "MCP",
                "ProcessTuning",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/Micro"
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0443-warning-control-flags.md
        .treatAllWarnings(as: .error),
    ]
}
