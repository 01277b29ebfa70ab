@testable import Web

/// Visits what a person can reach by links and forms, and remembers what came back.
struct Crawler: Sendable {
  let client: Client
  /// How many pages of one kind are visited, such as the pages of single applications.
  var perKind = 2
  /// What is always visited: every address with these words.
  var always: String?

  /// Where it does not go: what ends the visit, and what never ends.
  private static let shunned = ["/sign-out", "/language/", "/events/", "/drafts/"]
  private static let ways = Desks.routes.all.map(\.steps)

  /// What can be reached from the first page, in the order of discovery.
  func everything() async throws -> [Reply] {
    var waiting = ["/"]
    var known: Set<String> = ["/"]
    var counts: [String: Int] = [:]
    var replies: [Reply] = []
    while !waiting.isEmpty {
      let path = waiting.removeFirst()
      let reply = try await client.get(path)
      replies.append(reply)
      let links = (reply.isPage ? reply.links : []) + (reply.location.map { [$0] } ?? [])
      for link in links where known.insert(link).inserted {
        if Crawler.shunned.contains(where: link.hasPrefix) { continue }
        let kind = Crawler.kind(of: link)
        counts[kind, default: 0] += 1
        let isWanted = always.map { link.contains($0) } ?? false
        if isWanted || counts[kind, default: 0] <= perKind { waiting.append(link) }
      }
    }
    return replies
  }

  /// The way of an address without its names.
  ///
  /// As text, papers are of as many kinds as each call has papers; the other forms of a paper say
  /// the same words, and are one kind each.
  static func kind(of address: String) -> String {
    let parts = address.split(separator: "?")[0].split(separator: "/").map(String.init)
    let way = ways.first { way in
      way.count == parts.count && zip(way, parts).allSatisfy { $0 == nil || $0 == $1 }
    }
    guard let way else { return address }
    let name = way.map { $0 ?? "*" }.joined(separator: "/")
    guard way.contains("papers"), let paper = parts.last else { return name }
    return paper.hasSuffix(".txt")
      ? parts.joined(separator: "/")
      : "\(name) \(paper.split(separator: ".").last ?? "")"
  }
}
