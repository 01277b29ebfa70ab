import Foundation
public import Messages
public import Papers

/// Papers as PDF files: GB/T 9704-2012 for official documents, ruled tables with repeated heads for
/// lists and forms.
///
/// The same papers, fonts and version of Cairo make the same bytes; no clock is read.
public struct PDF: Sendable {
  private let fonts: Fonts

  /// How far a long print is.
  public struct Progress: Sendable, Hashable {
    /// The papers that are done.
    public var papers = 0
    /// The pages that are done.
    public var pages = 0
  }

  /// Prints with the fonts of this machine.
  public init(fonts: Fonts) {
    self.fonts = fonts
  }

  /// One paper as a PDF in memory.
  ///
  /// - Throws: `Problems` naming every character that no font can print.
  public func bytes(of paper: Paper, in language: Language) throws(Problems) -> [UInt8] {
    let outlet = Outlet()
    let press = Press(fonts: fonts, language: language, outlet: outlet)
    try press.print(paper) {}
    try press.finish(paper.kind.rawValue)
    return outlet.collected
  }

  /// Papers one after the other in one file, each begun on a new page and counted from page 1.
  ///
  /// Only one page is held in memory at a time. The file appears whole or not at all. `progress` is
  /// called after every page and after every paper.
  ///
  /// - Throws: `Problems` where a character cannot be printed or the file cannot be written.
  public func write(
    _ papers: some Sequence<Paper>, in language: Language, to path: String,
    progress: (Progress) -> Void = { _ in }
  ) throws(Problems) {
    let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    defer { try? FileManager.default.removeItem(atPath: part) }
    do {
      try Data().write(to: URL(fileURLWithPath: part))
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: part))
      let outlet = Outlet(file: file)
      let press = Press(fonts: fonts, language: language, outlet: outlet)
      try withoutActuallyEscaping(progress) { progress in
        try print(papers, on: press, progress: progress)
      }
      try press.finish(path)
      try file.synchronize()
      try file.close()
      try PDF.move(part, to: path)
    } catch let problems as Problems {
      throw problems
    } catch {
      throw Problems(unwritable: path, reason: error.localizedDescription)
    }
  }

  private func print(
    _ papers: some Sequence<Paper>, on press: Press, progress: @escaping (Progress) -> Void
  ) throws(Problems) {
    var done = Progress()
    for paper in papers where press.isSound {
      try press.print(paper) {
        done.pages += 1
        progress(done)
      }
      done.papers += 1
      progress(done)
    }
  }

  /// Puts the finished file in its place in one step, also over an older one.
  private static func move(_ part: String, to path: String) throws {
    guard rename(part, path) == 0 else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  }
}
