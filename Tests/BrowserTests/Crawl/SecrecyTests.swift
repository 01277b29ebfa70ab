import Foundation
import Testing

extension DemonstrationTests {
  /// What one expert writes before the panel is sealed reaches nobody else (law 8), but for the auditor, who by office
  /// reads the whole ledger at any time.
  @Suite(.serialized) struct SecrecyTests {
    static let mark = "此句只有本人看得到"

    @Test func `a signed sheet changes no word of others, and its reasons reach the auditor alone`()
      async throws
    {
      let scene = try Scene.here
      let roles = ["applicant", "county reviewer", "consulted department", "finance"]
      var readers: [String: Client] = ["a stranger": try await scene.client()]
      for role in roles { readers[role] = try await scene.client(of: role) }
      readers["another expert"] = try await Self.secondExpert(in: scene)
      let before = try await Self.words(of: readers)
      let application = try await Self.sign(in: scene)
      let after = try await Self.words(of: readers)
      for (reader, pages) in before {
        let changed = pages.filter { after[reader]?[$0.key] != $0.value }.map(\.key)
        #expect(changed == [], "\(reader)")
      }
      try await Self.seekMark(on: application, in: scene)
    }

    /// Reads everything on an application that others than its expert find.
    private static func seekMark(on application: String, in scene: Scene) async throws {
      for role in Roles.everybody where role != "expert" && role != "auditor" {
        let client = try await scene.client(of: role)
        let replies = try await Crawler(client: client, perKind: 1, always: application)
          .everything()
        let leaks = replies.filter { $0.body.contains(mark) || $0.headers.contains(mark) }
        #expect(leaks.map(\.path) == [], "\(role ?? "public")")
      }
    }

    private static func words(
      of readers: [String: Client]
    ) async throws -> [String: [String: String]] {
      var words: [String: [String: String]] = [:]
      for (reader, client) in readers {
        let replies = try await Crawler(client: client).everything()
        words[reader] = Dictionary(
          replies.map { ($0.path, $0.isPage ? $0.words : $0.body) }, uniquingKeysWith: { $1 })
      }
      return words
    }

    /// The expert of the sample signs the first sheet; returns the number of its application.
    private static func sign(in scene: Scene) async throws -> String {
      let expert = try await SheetScene(in: scene)
      try await expert.open()
      let parts = try await expert.window.address.components(separatedBy: "/applications/")
      try await expert.fillIn(reason: mark)
      try await expert.check()
      try await expert.sign()
      try await expert.close()
      guard parts.count == 2, let id = parts[1].split(separator: "/").first else {
        throw Trouble("no application: \(parts)")
      }
      return String(id)
    }

    /// Somebody else of the same panel, whom the administrator gives a password.
    private static func secondExpert(in scene: Scene) async throws -> Client {
      let admin = try await scene.client(of: "administrator")
      let own = scene.office.accounts["expert"]?.name ?? ""
      let people = try await admin.get("/people")
      let others = people.body.matches(of: /\/people\/(zj[0-9]+)\/invitation/).map {
        String($0.1)
      }
      guard let other = others.first(where: { $0 != own }) else { throw Trouble("one expert") }
      let page = try await admin.get("/people/\(other)/invitation")
      let made = try await admin.post(page.hidden, to: "/people/\(other)/invitation")
      guard let link = made.body.firstMatch(of: /href="(\/invitations\/[^"]+)"/)?.1 else {
        throw Trouble("no link: \(made.words)")
      }
      let client = Client(base: scene.office.base)
      let password = "five plain words for her"
      let form = try await client.get(String(link))
      let fields = form.hidden + [("password", password), ("again", password)]
      _ = try await client.post(fields, to: String(link))
      try await client.signIn(OfficeProcess.Account(name: other, password: password))
      return client
    }
  }
}
