import Foundation
import Ledger
import Testing
import WorkingDays

struct ExportTests {
  private func lines(_ ledger: Ledger) throws -> [String] {
    var bytes: [UInt8] = []
    try ledger.export { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `every entry is one line with its fields in order`() throws {
    let ledger = try Ledger.inMemory()
    let record = try ledger.vault.keep(Array("plan".utf8))
    _ = try ledger.append(knownDrafts)
    #expect(
      try lines(ledger) == [
        """
        {"sequence":1,"at":"2022-12-08T23:59:00+08:00","actor":"clerk-1","call":"2022-ws",\
        "kind":"callOpened","version":1,"records":[],"payload":{"title":"工作站"},\
        "previous":"\(Digest.zero)","digest":"\(knownDigests[0])"}
        """,
        """
        {"sequence":2,"at":"2022-12-08T23:59:00.250+08:00","actor":"expert-7","call":null,\
        "kind":"noted","version":3,"records":["\(record)"],"payload":[1,2],\
        "previous":"\(knownDigests[0])","digest":"\(knownDigests[1])"}
        """,
      ])
  }

  @Test func `quotes in a name do not break the line`() throws {
    let ledger = try Ledger.inMemory()
    _ = try ledger.append([
      Draft(
        at: Instant(milliseconds: 0), actor: #"a"b\c"#, call: nil, kind: "k",
        payload: Array("{}".utf8))
    ])
    let line = try #require(try lines(ledger).first)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(object?["actor"] as? String == #"a"b\c"#)
  }
}
