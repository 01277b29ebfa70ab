import Accounts
import Assessment
import HTTPTypes
import HummingbirdTesting
import Markup
import Messages
import NIOCore
import Papers
import Programmes

@testable import Web

/// Everything that one viewer can be told, by the address that was asked: pages, files, programs' JSON.
///
/// Only what is drawn anew for every answer is taken out, so that two sightings are equal exactly if
/// the viewer cannot tell the one office from the other.
struct Sighting: Sendable {
  private(set) var answers: [String: Answer] = [:]
  /// What pages that are open would be told to look at again.
  let glance: Int?

  /// One answer, to the byte.
  struct Answer: Hashable, Sendable {
    let status: Int
    let headers: [String]
    let body: String
  }

  /// The same without what is drawn at random for every ledger: digests, and what is made of them.
  var unsalted: Sighting {
    var sighting = self
    sighting.answers = answers.mapValues(\.unsalted)
    return sighting
  }

  /// Follows every link from the first page, and tries the addresses that pages do not show.
  init(
    of person: PersonID?, as role: Role?, in scene: WebScene, call: CallID,
    application: ApplicationID
  ) async throws {
    let visitor = scene.stranger()
    if let person {
      try await scene.accounts.setPassword(WebScene.password, of: person)
      let secret = try await scene.accounts.signIn(
        person, as: role, password: WebScene.password, code: "", from: "test")
      await visitor.carry(["jinbang": secret.text])
    }
    let actor = person.flatMap { person in role.map { Actor(person, as: $0) } }
    let view = try scene.server.office.view(for: actor.map { .person($0) } ?? .everyone)
    glance = view[call]?.glance(at: scene.clock.now)
    let hidden = Sighting.addresses(in: call, of: application)
    try await walk(from: ["/"] + hidden, as: visitor)
    guard let person, let role else { return }
    let program = try await scene.program(for: person, as: role)
    try await read(as: program, call, application)
    try await attempt(as: program, call, application)
    // The account page of the next sighting would tell of this one.
    try await scene.accounts.endSessions(of: person)
    for token in scene.accounts.tokens(of: person) {
      try await scene.accounts.endToken(named: token.id, of: person)
    }
  }

  /// The addresses at which two sightings differ, with the first lines that do.
  func differences(from other: Sighting) -> [String] {
    Set(answers.keys).union(other.answers.keys).filter { answers[$0] != other.answers[$0] }.sorted()
      .map { "\($0): \(Answer.firstDifference(answers[$0], other.answers[$0]))" }
      + (glance == other.glance ? [] : ["events"])
  }

  private mutating func walk(from start: [String], as visitor: Visitor) async throws {
    var waiting = start
    while let uri = waiting.popLast() {
      // Binary forms of a paper say what its text says.
      guard answers[uri] == nil, !["/assets/", "/language/"].contains(where: uri.hasPrefix),
        !uri.contains(/\.(pdf|docx|xlsx|(json|csv)\?)/)
      else { continue }
      let reply = try await visitor.ask(uri, .get)
      answers[uri] = Answer(reply.status.code, reply.headers, reply.body)
      waiting += reply.links
    }
  }

  private mutating func read(
    as program: Program, _ call: CallID, _ application: ApplicationID
  ) async throws {
    for operation in API.operations where operation.method == .get {
      for paper in operation.name == "paper" ? Sighting.papers : [application.text] {
        var parts = [call.text, paper]
        let path = operation.path.replacing(/\{[^}]*\}/) { _ in parts.removeFirst() }
        let reply = try await program.get(path)
        answers[path] = Answer(reply.status, reply.headers, reply.text)
      }
    }
  }

  /// Acts that are refused, for what the reasons say.
  private mutating func attempt(
    as program: Program, _ call: CallID, _ application: ApplicationID
  ) async throws {
    let key: [JSON.Member] = [
      JSON.Member("application", .text(application.text)), JSON.Member("expert", .text("zj02")),
      JSON.Member("channel", .text("documents")),
    ]
    let marks: JSON = .list([["criterion": .text("D1"), "points": .text("600.00")]])
    func named(_ name: String, _ value: JSON) -> JSON { .object(key + [JSON.Member(name, value)]) }
    let attempts: [(Act.Kind, JSON?)] = [
      (.advance, nil), (.reopenSheet, named("reason", .text("漏项"))),
      (.submitSheet, named("marks", marks)),
    ]
    for (kind, content) in attempts {
      let reply = try await program.act(kind, content, in: call)
      answers["act \(kind.rawValue)"] = Answer(reply.status, reply.headers, reply.text)
    }
  }

  /// Papers that tell of points, ranks and who sits on the panel.
  private static let papers = [
    "award-list.json", "score-summary.csv", "score-sheet.json", "minutes.text", "notice.text",
    "status.json", "sign-in.json", "draw-record.text", "none.json",
  ]

  /// Every place of the office in a call, whether or not a page leads there.
  private static func addresses(in call: CallID, of application: ApplicationID) -> [String] {
    Desks.routes.all.filter { $0.method == .get && $0.steps.first != "events" }.flatMap { route in
      var addresses = [route.steps.isEmpty ? "/" : ""]
      var last = ""
      for step in route.steps {
        let parts = step.map { [$0] } ?? fillings(of: last, call, application)
        addresses = addresses.flatMap { start in parts.map { "\(start)/\($0)" } }
        last = step ?? ""
      }
      return addresses
    } + ["/calls/\(call)/papers/score-sheet.json?application=\(application)&expert=zj02"]
  }

  private static func fillings(
    of step: String, _ call: CallID, _ application: ApplicationID
  ) -> [String] {
    switch step {
    case "calls", "my", "notices": [call.text, "none"]
    case "applications": [application.text, "JSGZZ-2022-14", "JSGZZ-2022-99"]
    case "experts", "deviations", "people": ["zj02"]
    case "sheets": ["documents", "defence"]
    case "papers": papers
    default: ["1"]
    }
  }
}

extension Sighting.Answer {
  /// Personal data are kept under salted digests, on which all later digests and check codes depend.
  var unsalted: Self {
    let drawn = /[0-9a-f]{8,}|[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/
    return Self(
      status: status, headers: headers.map { $0.replacing(drawn, with: "…") },
      body: body.replacing(drawn, with: "…"))
  }

  static func firstDifference(_ one: Self?, _ other: Self?) -> String {
    guard let one, let other, one.status == other.status else {
      return "\(one?.status ?? 0) or \(other?.status ?? 0)"
    }
    let words = [one, other].map {
      ($0.headers + [$0.body]).joined(separator: "\n").split { " \n<>".contains($0) }
    }
    let pair = zip(words[0], words[1]).first { $0 != $1 }
    return pair.map { "\($0) or \($1)" } ?? "\(words[0].count) or \(words[1].count) words"
  }

  init(_ status: Int, _ headers: HTTPFields, _ body: String) {
    self.status = status
    self.headers = headers.filter { $0.name != .requestID && $0.name != .setCookie }
      .map { "\($0.name): \($0.value)" }
    self.body = body.replacing(
      /name="form-(token|number)" value="[^"]*"/, with: "name=\"form-field\"")
  }
}
