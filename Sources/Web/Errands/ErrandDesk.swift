import Accounts
import Assessment
import Foundation
import Hummingbird
import Ledger
import Markup
import Messages
import NIOCore
import Programmes
import ServiceLifecycle

extension Addresses {
  /// How far an errand is, and what came of it.
  static let errand = Address<String>("/errands/*")
  /// Every step of an errand, as server-sent events.
  static let errandSteps = Address<String>("/errands/*/steps")
  /// The file that an errand made.
  static let errandFile = Address<String>("/errands/*/file")
}

/// Where somebody waits for what takes long, and fetches what came of it.
enum ErrandDesk: Desk {
  static func links(in role: Role?) -> [Link] { [] }

  static func open(_ routes: inout Routes) {
    routes.page(Addresses.errand, for: .signedIn) { visit, id in
      ErrandPage(errand: try visit.errand(id), attempt: .none)
    }
    routes.news(Addresses.errandSteps, for: .signedIn) { visit, id in
      try steps(of: try visit.errand(id), for: visit)
    }
    routes.answer(Addresses.errandFile, for: .signedIn) { visit, id in
      switch try visit.errand(id).standing {
      case .done(.file(let product)): return product.answer
      case .done(.trial(let trial)): return .file(try trial.markedCopy(in: visit.language))
      case .running, .failed, .done(.recorded): throw Rebuff.missing
      }
    }
  }

  /// `progress` with what is done in percent, then `finished`.
  private static func steps(of errand: Errand, for visit: Visit) throws -> News {
    let ticks = try visit.office.errands.listen(to: errand.id, for: visit.secret.digest)
    return News { tell in
      try await tell("retry: 2000\n\n")
      for await _ in ticks.withHeartbeat(every: .seconds(1)).cancelOnGracefulShutdown() {
        guard visit.office.accounts.isOpen(visit.secret),
          let now = try? visit.errand(errand.id)
        else { break }
        guard case .running(let done, let total) = now.standing else {
          try await tell("event: finished\ndata: \n\n")
          break
        }
        try await tell("event: progress\ndata: \(done)/\(total)\n\n")
        // A page that is told ten times a second moves smoothly enough.
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }
}

extension Visit {
  /// An errand that this session began.
  ///
  /// - Throws: `Rebuff.missing` for those of others.
  func errand(_ id: String) throws -> Errand {
    guard let errand = office.errands.errand(id, of: secret.digest) else { throw Rebuff.missing }
    return errand
  }

  /// Begins an errand and leads to its page.
  func run(
    _ title: Phrase, in call: CallID,
    _ work: @escaping @Sendable (@escaping Errand.Progress) async throws -> Errand.Outcome
  ) async throws -> Answer {
    let id = Secret(from: office.surroundings).text
    let errand = Errand(
      id: id, owner: secret.digest, title: title, call: call,
      standing: .running(done: 0, of: 0))
    try office.errands.begin(errand, work)
    await office.errands.wait(for: id, of: secret.digest)
    return .go(to: Addresses.errand(id))
  }
}

extension Errand.Product {
  /// The file, read in pieces as the network takes them.
  fileprivate var answer: Answer {
    let header = Download(name: name, plainName: plainName, mediaType: mediaType, bytes: [])
    let body = ResponseBody { [file] writer in
      let handle = try FileHandle(forReadingFrom: URL(filePath: file.path))
      defer { try? handle.close() }
      while let piece = try handle.read(upToCount: 256 << 10), !piece.isEmpty {
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
    return Answer(.stream(mediaType: mediaType, body, disposition: header.disposition))
  }
}
