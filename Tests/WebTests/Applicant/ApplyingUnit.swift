import Accounts
import Assessment
import HTTPTypes
import Markup
import Messages
import Office
import Programmes

@testable import Web

/// A unit that applies in a scene: its browser, and what it fills in.
struct ApplyingUnit {
  let scene: WebScene
  let visitor: Visitor
  let name: String

  static let form = Addresses.applicationForm(WebScene.call)

  init(_ name: String = "某示例制造公司", account: String = "unit-01", in scene: WebScene) async throws {
    let admin = Actor(WebScene.account(.admin), as: .admin)
    let person = Person(id: PersonID(account), name: "某申报人", roles: [.applicant], office: name)
    try await scene.office.perform(
      Command(.enroll(person), in: nil, by: admin, at: scene.clock.now))
    try await scene.accounts.setPassword(WebScene.password, of: person.id)
    self.scene = scene
    self.name = name
    visitor = scene.stranger()
    let reply = try await visitor.send(
      ["account": account, "password": WebScene.password], to: "/sign-in")
    guard reply.status == .seeOther else { throw WebScene.Failure(reply: reply) }
  }

  /// Everything that the form asks, in order; the code is made up and adds up (GB 32100-2015).
  static let fields: [(String, String)] =
    [
      ("creditCode", "91140500MA0EXAMP2R"), ("kind", "enterprise"), ("affiliation", "泽州县"),
      ("supervisor", ""), ("contact", "某联系人"), ("phone", "000-0000-0001"), ("copies", "3"),
      ("truth", "yes"), ("fact-technicians", "3"), ("fact-seniorTechnicians", "1"),
      ("fact-masters", "0"), ("fact-agreementEnds", "2025-12-31"), ("fact-area", "150.00"),
      ("fact-equipmentItems", "12"), ("fact-accountType", "基本户"), ("fact-accountBank", "某银行"),
      ("fact-accountName", "某示例制造公司"),
    ]
    + [
      "Profile", "Training", "Research", "Organisation", "Rules", "Funds", "Site", "Mentoring",
      "Projects",
    ].map { ("fact-report\($0)", "某项内容") }

  static let documents = [
    "form", "report", "memberEvidence", "licence", "bankAccount", "trainingRules",
    "evaluationRules", "employmentRules", "incentiveRules", "mentoringPlan",
    "cooperationAgreement", "equipmentList",
  ]

  static let pdf = "%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n"

  /// The form's fields with some of them changed.
  static func fields(_ changes: [String: String]) -> [(String, String)] {
    fields.map { ($0.0, changes[$0.0] ?? $0.1) }
  }

  func send(
    _ fields: [(String, String)], then: String = "submit"
  ) async throws -> Reply {
    let page = try await visitor.get(Self.form)
    return try await visitor.post(page.hidden + fields + [("then", then)], to: Self.form)
  }

  /// Announces a file as the script does.
  func announce(
    _ document: String, name: String = "a.pdf", size: Int = pdf.utf8.count, stamp: String = "1"
  ) async throws -> Reply {
    let body = Fields([
      "document": document, "name": name, "size": String(size), "stamp": stamp,
    ]).wire
    return try await visitor.ask(
      Addresses.uploads(WebScene.call).text, .post, headers: try await headers, body: body)
  }

  func piece(_ text: String, of id: String, at place: Int) async throws -> Reply {
    var headers = try await headers
    headers[.contentType] = "application/octet-stream"
    return try await visitor.ask(
      "\(Addresses.uploads(WebScene.call).text)/\(id)?at=\(place)", .patch, headers: headers,
      body: text)
  }

  /// Uploads a sound file for a document.
  func upload(_ document: String) async throws {
    let begun = try await announce(document)
    let id = try begun.word("id")
    let reply = try await piece(Self.pdf, of: id, at: 0)
    guard reply.status == .ok else { throw WebScene.Failure(reply: reply) }
  }

  /// Fills in everything and hands it in.
  func apply(_ changes: [String: String] = [:]) async throws -> Reply {
    for document in Self.documents { try await upload(document) }
    return try await send(Self.fields(changes))
  }

  var application: ApplicationID? {
    scene.office.read { state in
      state.calls[WebScene.call]?.applications.values.first { $0.submission.unit == name }?.id
    }
  }

  var headers: HTTPFields {
    get async throws {
      let page = try await visitor.get(Addresses.account())
      let token = page.hidden.first { $0.0 == "form-token" }?.1 ?? ""
      return [.contentType: "application/x-www-form-urlencoded", .formToken: token]
    }
  }
}

extension Reply {
  /// The text under a key of a JSON answer.
  func word(_ key: String) throws -> String {
    guard let match = body.firstMatch(of: try Regex("\"\(key)\": \"([^\"]*)\"")),
      let text = match.output[1].substring
    else { throw WebScene.Failure(reply: self) }
    return String(text)
  }
}
