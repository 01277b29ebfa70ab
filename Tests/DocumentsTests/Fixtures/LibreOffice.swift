import Foundation

@testable import Documents

/// Another program that opens what we write, where it is installed.
enum LibreOffice {
  static let needed = "needs the Debian packages libreoffice-calc and libreoffice-writer"

  static let isInstalled = ["/usr/bin/soffice", "/usr/local/bin/soffice"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }

  /// The texts of the files that it makes of a document, by their names in order.
  static func convert(_ bytes: [UInt8], ending: String, to filter: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "documents-\(UInt64.random(in: 0...(.max)))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "in.\(ending)"))
    let office = Process()
    office.executableURL = URL(filePath: "/usr/bin/env")
    office.arguments = [
      "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
      "--convert-to", filter, "--outdir", "\(folder.path)/out", "\(folder.path)/in.\(ending)",
    ]
    office.standardOutput = FileHandle.nullDevice
    office.standardError = FileHandle.nullDevice
    try office.run()
    office.waitUntilExit()
    return try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out").sorted()
      .map { try String(contentsOfFile: "\(folder.path)/out/\($0)", encoding: .utf8) }
  }

  /// A workbook without the values that stand beside its formulas, so that they must be computed.
  static func forgetting(_ bytes: [UInt8]) throws -> [UInt8] {
    var archive = Archive()
    for (name, text) in Unzipped(bytes).entries.sorted(by: { $0.key < $1.key }) {
      archive.add(name, text.replacing(/(<\/f>)<v>[^<]*<\/v>/) { "\($0.output.1)" })
    }
    return try archive.bytes()
  }
}
