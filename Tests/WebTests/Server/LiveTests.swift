import Accounts
import Assessment
import Foundation
import HTTPTypes
import HummingbirdTesting
import Markup
import Messages
import NIOCore
import NIOPosix
import Programmes
import Testing

@testable import Web

/// What only a real connection shows.
@Suite(.timeLimit(.minutes(2)))
struct LiveTests {
  /// Writes raw bytes to the server and reads until it closes or nothing comes for a while.
  private func talk(_ text: String, to port: Int) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "localhost", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: text))
      var answer = ""
      for try await piece in inbound {
        answer += String(buffer: piece)
        if answer.contains("\r\n\r\n") { break }
      }
      return answer
    }
  }

  @Test func `a form that does not arrive is given up`() async throws {
    var listening = WebServer.Listening(port: 0)
    listening.patience = .milliseconds(200)
    try await WebScene.run(.live, listening: listening) { scene in
      let port = try #require(scene.client.port)
      let head =
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n\r\naccount=a"
      #expect(try await talk(head, to: port).hasPrefix("HTTP/1.1 408"))
    }
  }

  @Test func `headers without end are cut off`() async throws {
    try await WebScene.run(.live) { scene in
      let port = try #require(scene.client.port)
      let long = String(repeating: "a", count: 40_000)
      let answer = try await talk(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: \(long)\r\n\r\n", to: port)
      #expect(answer.hasPrefix("HTTP/1.1 400"))
    }
  }

  @Test func `a page over a real connection is the same page`() async throws {
    try await WebScene.run(.live) { scene in
      let visitor = try await scene.visitor(as: .admin)
      #expect(try await visitor.get("/people").text.contains("登记人员"))
      let old = try await visitor.get(
        "/people", headers: [.known("Origin"): "http://localhost"])
      #expect(old.status == .ok)
    }
  }

  @Test func `a page that watches a call hears of what it may see`() async throws {
    try await WebScene.run(.live) { scene in
      scene.clock.advance(seconds: 30 * 86_400)
      let bureau = try await scene.visitor(as: .cityBureau)
      let cookie = await bureau.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      let port = try #require(scene.client.port)
      let (answers, answered) = AsyncStream.makeStream(of: Void.self)
      async let news = listen(to: port, cookie: cookie, answered: answered)
      for await _ in answers { break }
      try await Task.sleep(for: .milliseconds(300))
      scene.server.office.bulletin.post(WebScene.call.text)
      try await Task.sleep(for: .milliseconds(100))
      try await scene.server.office.perform(
        .advance, in: WebScene.call, by: Actor(WebScene.account(.cityBureau), as: .cityBureau))
      #expect(try await news.contains("event: changed"))
    }
  }

  @Test func `a page that is left frees its place at once`() async throws {
    try await WebScene.run(.live) { scene in
      let bureau = try await scene.visitor(as: .cityBureau)
      let cookie = await bureau.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      let port = try #require(scene.client.port)
      let ask =
        "GET /events/\(WebScene.call) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\n\r\n"
      for _ in 0..<3 * Bulletin.limit {
        #expect(try await talk(ask, to: port).hasPrefix("HTTP/1.1 200"))
        while scene.server.office.bulletin.count > 0 { try await Task.sleep(for: .milliseconds(5)) }
      }
    }
  }

  /// What comes over the wire until the first news; tells when the office has begun to answer.
  private func listen(
    to port: Int, cookie: String, answered: AsyncStream<Void>.Continuation
  ) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "localhost", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(
        ByteBuffer(
          string:
            "GET /events/\(WebScene.call) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\n\r\n"
        ))
      var answer = ""
      for try await piece in inbound {
        answer += String(buffer: piece)
        answered.yield()
        if answer.contains("event:") || answer.contains("HTTP/1.1 4") { break }
      }
      return answer
    }
  }

  @Test func `drafts are saved by the page's script, with the token of the page`() async throws {
    try await WebScene.run { scene in
      let visitor = try await scene.visitor(as: .expert)
      let token = try await visitor.get("/account").hidden.first { $0.0 == "form-token" }?.1 ?? ""
      let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
      var own = form
      own[.formToken] = token
      let path = Addresses.draft("sheet/1").text
      let forged = try await visitor.ask(path, .put, headers: form, body: "a=1&draft-version=0")
      #expect(forged.status == .forbidden)
      let first = try await visitor.ask(path, .put, headers: own, body: "a=1&draft-version=0")
      #expect(first.body == "{\"version\":1}")
      let late = try await visitor.ask(path, .put, headers: own, body: "a=2&draft-version=0")
      #expect(late.status == .conflict)
      #expect(
        try await scene.accounts.draft(of: WebScene.account(.expert), on: "sheet/1")?.body == "a=1")
    }
  }
}
