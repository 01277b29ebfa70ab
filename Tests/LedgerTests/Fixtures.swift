import Ledger
import WorkingDays

/// An unremarkable draft; the number makes it different from others.
func aDraft(_ number: Int = 1, kind: String = "noted", records: [Digest] = []) -> Draft {
  Draft(
    at: Instant(milliseconds: 1_670_515_140_000 + Int64(number)), actor: "clerk-1",
    call: "2022-ws", kind: kind, payload: Array("{\"n\":\(number)}".utf8), records: records)
}

/// Two drafts whose digests were computed with Python's hashlib from the documented bytes.
let knownDrafts = [
  Draft(
    at: Instant(milliseconds: 1_670_515_140_000), actor: "clerk-1", call: "2022-ws",
    kind: "callOpened", payload: Array(#"{"title":"工作站"}"#.utf8)),
  Draft(
    at: Instant(milliseconds: 1_670_515_140_250), actor: "expert-7", call: nil, kind: "noted",
    version: 3, payload: Array("[1,2]".utf8), records: [Digest.of(Array("plan".utf8))]),
]
let knownDigests = [
  "8fb5a4ab84ca9d8109c4942d9eb7d99d6590eb7b02b5f44f697fa1904af9b708",
  "03c7a596d1213fc432274b61ab12cb70736162e2f434aa10b26969f7563d15c4",
]
