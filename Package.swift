// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled with the same strictness: Swift 6 mode, explicit imports, no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, uses rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: strict)
}

/// A library of the system: a module map, found by pkg-config, from these packages of the distribution.
func library(_ name: String, _ pkgConfig: String, _ packages: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(packages)])
}

func tests(
  of name: String, uses rooms: [Target.Dependency] = [], besides folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + rooms, exclude: folders,
    swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let posix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
  name: "jinbang",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "jinbang", targets: ["jinbang"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    // Built for HummingbirdTesting anyway; it speaks to the driver of the browser in tests.
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Pure Swift: no Foundation, no clock, no ids made inside. Arrows go one way, down.
    room("Messages"),
    room("Quantities"),
    room("WorkingDays", uses: ["Messages"]),
    room("Training", uses: ["Messages", "Quantities", "WorkingDays"]),
    room("Programmes", uses: ["Messages", "Quantities", "Training", "WorkingDays"]),
    room("Scoring", uses: ["Messages", "Programmes", "Quantities"]),
    room("Funding", uses: ["Messages", "Quantities"]),
    room(
      "Assessment",
      uses: [
        "Funding", "Messages", "Programmes", "Quantities", "Scoring", "Training", "WorkingDays",
      ]),

    room("Markup"),

    // Libraries of the system, installed by `make setup`.
    library("CPangoCairo", "pangocairo", ["libpango1.0-dev", "libcairo2-dev"]),
    library("CQRencode", "libqrencode", ["libqrencode-dev"]),
    library("CXLSXWriter", "xlsxwriter", ["libxlsxwriter-dev"]),
    library("CZip", "libzip", ["libzip-dev"]),
    library("CExpat", "expat", ["libexpat1-dev"]),

    // The world: files, the database, paper, people.
    room(
      "ProgrammeFiles",
      uses: ["Messages", "Programmes", "Quantities", "Training", "WorkingDays", yams]),
    room("Spreadsheets", uses: ["Messages", "Quantities", "WorkingDays"]),
    room("Workbooks", uses: ["CExpat", "CZip", "Messages", "Spreadsheets", "WorkingDays"]),
    room(
      "Imports",
      uses: [
        "Assessment", "Messages", "Programmes", "Quantities", "Scoring", "Spreadsheets", "Training",
        "Workbooks", "WorkingDays",
      ]),
    room("Ledger", uses: ["Messages", "WorkingDays", grdb, sqlite, crypto]),
    room(
      "Office",
      uses: [
        "Assessment", "Ledger", "Messages", "ProgrammeFiles", "Programmes", "Quantities",
        "Training", "WorkingDays",
      ]),
    room(
      "Papers",
      uses: [
        "Assessment", "Funding", "Messages", "Programmes", "Quantities", "Scoring", "Spreadsheets",
        "Training", "WorkingDays",
      ]),
    room("QRCodes", uses: ["CQRencode"]),
    room(
      "Prints",
      uses: [
        "CPangoCairo", "Messages", "Papers", "QRCodes", "Quantities", "Spreadsheets", "WorkingDays",
      ]),
    room(
      "Documents",
      uses: [
        "Assessment", "CXLSXWriter", "CZip", "Messages", "Papers", "Programmes", "QRCodes",
        "Quantities", "Scoring", "Spreadsheets", "WorkingDays",
      ]),
    room(
      "Counter",
      uses: [
        "Assessment", "Documents", "Ledger", "Messages", "Office", "Papers", "Prints", "Programmes",
        "WorkingDays",
      ]),
    room(
      "Accounts",
      uses: [
        "Assessment", "Ledger", "Messages", "Programmes", "WorkingDays", grdb, crypto, cryptoExtras,
      ]),
    .target(
      name: "Web",
      dependencies: [
        "Accounts", "Assessment", "Counter", "Documents", "Funding", "Imports", "Ledger", "Markup",
        "Messages", "Office", "Papers", "Prints", "ProgrammeFiles", "Programmes", "Quantities",
        "QRCodes", "Scoring", "Spreadsheets", "Training", "Workbooks", "WorkingDays", crypto,
        hummingbird, hummingbirdCore, hummingbirdTLS, logging, nio, posix, nioHTTPTypes, nioSSL,
        httpTypes, lifecycle,
      ],
      resources: [
        .embedInCode("Assets/office.css"), .embedInCode("Assets/office.js"),
        .embedInCode("Assets/icon.svg"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "jinbang",
      dependencies: [
        "Accounts", "Assessment", "Counter", "Documents", "Funding", "Imports", "Ledger",
        "Messages", "Office", "Papers", "Prints", "ProgrammeFiles", "Programmes", "Quantities",
        "Scoring", "Spreadsheets", "Training", "Web", "Workbooks", "WorkingDays", arguments,
        logging,
      ], swiftSettings: strict),

    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Accounts", "Assessment", "Documents", "Ledger", "Messages", "Office", "Papers", "Prints",
        "ProgrammeFiles", "Programmes", "Quantities", "Scoring", "Spreadsheets", "Training", "Web",
        "Workbooks", "WorkingDays", sqlite, arguments, nio, posix, httpTypes, logging,
      ], path: "Benchmarks", swiftSettings: strict),

    tests(of: "Markup"),
    tests(of: "Messages"),
    tests(of: "Quantities"),
    tests(of: "WorkingDays", uses: ["Messages"]),
    tests(of: "Programmes", uses: ["Messages"]),
    tests(of: "Scoring", uses: ["Messages", "Programmes", "Quantities", "WorkingDays"]),
    tests(of: "Funding", uses: ["Messages", "Quantities"]),
    tests(of: "Training", uses: ["Messages", "Quantities", "WorkingDays"]),
    .target(
      name: "AssessmentScenes",
      dependencies: [
        "Assessment", "Funding", "Messages", "Programmes", "Quantities", "Training", "WorkingDays",
      ], path: "Tests/AssessmentScenes", swiftSettings: strict),
    tests(
      of: "Assessment",
      uses: [
        "AssessmentScenes", "Funding", "Messages", "Programmes", "Quantities", "Scoring",
        "Training",
        "WorkingDays",
      ], besides: ["Golden"]),
    .testTarget(
      name: "ClauseTests",
      dependencies: [
        "Assessment", "AssessmentScenes", "Funding", "Imports", "Messages", "ProgrammeFiles",
        "Programmes", "Quantities", "Scoring", "Spreadsheets", "Training", "WorkingDays",
      ], swiftSettings: strict),
    tests(
      of: "ProgrammeFiles",
      uses: ["Messages", "Programmes", "Quantities", "Training", "WorkingDays"]),
    tests(of: "Spreadsheets", uses: ["Messages", "WorkingDays"]),
    .target(
      name: "WorkbookScenes", dependencies: ["CZip", "Spreadsheets"],
      path: "Tests/WorkbookScenes", swiftSettings: strict),
    tests(
      of: "Workbooks", uses: ["Messages", "Spreadsheets", "WorkbookScenes", "WorkingDays"],
      besides: ["Fixtures"]),
    tests(
      of: "Imports",
      uses: [
        "Assessment", "Messages", "ProgrammeFiles", "Programmes", "Quantities", "Spreadsheets",
        "Training", "WorkbookScenes", "Workbooks", "WorkingDays",
      ]),
    .executableTarget(
      name: "LedgerCrash", dependencies: ["Ledger", "WorkingDays"], path: "Tests/LedgerCrash",
      swiftSettings: strict),
    tests(
      of: "Ledger", uses: ["LedgerCrash", "Messages", "WorkingDays", grdb],
      besides: ["Resources"]),
    tests(
      of: "Office",
      uses: [
        "Assessment", "Ledger", "Messages", "Programmes", "Quantities", "Training", "WorkingDays",
      ], besides: ["Golden"]),
    tests(
      of: "Papers",
      uses: [
        "Assessment", "Funding", "Messages", "ProgrammeFiles", "Programmes", "Quantities",
        "Scoring",
        "Training", "WorkingDays",
      ], besides: ["Golden"]),
    tests(of: "QRCodes"),
    tests(
      of: "Prints",
      uses: ["Messages", "Papers", "QRCodes", "Quantities", "Spreadsheets", "WorkingDays"]),
    tests(
      of: "Documents",
      uses: [
        "Assessment", "AssessmentScenes", "CZip", "Funding", "Messages", "Papers", "Programmes",
        "Quantities", "Scoring", "Spreadsheets", "WorkingDays",
      ]),
    tests(
      of: "Accounts",
      uses: ["Assessment", "Ledger", "Messages", "Programmes", "WorkingDays", crypto, grdb]),
    tests(
      of: "Web",
      uses: [
        "Accounts", "Assessment", "Counter", "Imports", "Ledger", "Markup", "Messages", "Office",
        "Papers", "ProgrammeFiles", "Programmes", "Quantities", "WorkingDays", hummingbird,
        hummingbirdCore,
        hummingbirdTesting, httpTypes, logging, nio, posix,
      ]),
    .testTarget(
      name: "ToolTests", dependencies: ["WorkbookScenes", "Workbooks", "jinbang"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests", dependencies: ["Web", "jinbang", httpClient, nio, nioHTTP],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
