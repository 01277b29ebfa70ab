import HTTPTypes

/// The places that desks open, with what happens there.
struct Routes: Sendable {
  private(set) var all: [Route] = []

  /// A page to read.
  mutating func page<each Part: PathPart>(
    _ address: Address<repeat each Part>, for audience: Audience,
    _ build: @escaping @Sendable (Visit, repeat each Part) async throws -> any Page
  ) {
    add(.get, address.steps, audience, .none) { visit, _, texts in
      let parts = try address.read(texts)
      return .page(try await build(visit, repeat each parts))
    }
  }

  /// A file to take away, or anything else that is read and is no page.
  mutating func answer<each Part: PathPart>(
    _ address: Address<repeat each Part>, for audience: Audience,
    _ build: @escaping @Sendable (Visit, repeat each Part) async throws -> Answer
  ) {
    add(.get, address.steps, audience, .none) { visit, _, texts in
      let parts = try address.read(texts)
      return try await build(visit, repeat each parts)
    }
  }

  /// A form: the page on which it stands, and the act that sending it asks for.
  ///
  /// The page is shown first with `Attempt.none`. When the act throws `Problems` or a `Refusal`, it
  /// is shown again with what was typed and what is wrong, and nothing has happened.
  mutating func form<each Part: PathPart>(
    _ address: Address<repeat each Part>, for audience: Audience,
    page build: @escaping @Sendable (Visit, Attempt, repeat each Part) async throws -> any Page,
    act: @escaping @Sendable (Visit, Fields, repeat each Part) async throws -> Answer
  ) {
    add(.get, address.steps, audience, .none) { visit, _, texts in
      let parts = try address.read(texts)
      return .page(try await build(visit, .none, repeat each parts))
    }
    add(.post, address.steps, audience, .form) { visit, incoming, texts in
      let parts = try address.read(texts)
      let fields = try await incoming.fields()
      return try await visit.answer(FileForm(fields)) { attempt in
        try await build(visit, attempt, repeat each parts)
      } doing: {
        try await act(visit, fields, repeat each parts)
      }
    }
  }

  /// A form that may carry one file in the field `file`, for browsers without scripts.
  ///
  /// `limit` is the most bytes of the file. When the act is refused, the text of the file stands in
  /// the field `showing`, where there is one.
  mutating func fileForm<each Part: PathPart>(
    _ address: Address<repeat each Part>, for audience: Audience, limit: Int,
    showing field: String? = nil,
    page build: @escaping @Sendable (Visit, Attempt, repeat each Part) async throws -> any Page,
    act: @escaping @Sendable (Visit, FileForm, repeat each Part) async throws -> Answer
  ) {
    add(.get, address.steps, audience, .none) { visit, _, texts in
      let parts = try address.read(texts)
      return .page(try await build(visit, .none, repeat each parts))
    }
    add(.post, address.steps, audience, .form) { visit, incoming, texts in
      let parts = try address.read(texts)
      let form = try await incoming.fileForm(upTo: limit)
      return try await visit.answer(form, showing: field) { attempt in
        try await build(visit, attempt, repeat each parts)
      } doing: {
        try await act(visit, form, repeat each parts)
      }
    }
  }

  /// News over a connection that stays open; when the reader leaves, the work is cancelled at once.
  mutating func news<each Part: PathPart>(
    _ address: Address<repeat each Part>, for audience: Audience,
    _ open: @escaping @Sendable (Visit, repeat each Part) async throws -> News
  ) {
    add(.get, address.steps, audience, .none) { visit, incoming, texts in
      let parts = try address.read(texts)
      let news = try await open(visit, repeat each parts)
      let body = news.body(for: incoming.request)
      return Answer(.stream(mediaType: "text/event-stream", body))
    }
  }

  /// What our own scripts send and get, with the token of the page in a header.
  mutating func script<each Part: PathPart>(
    _ method: HTTPRequest.Method, _ address: Address<repeat each Part>, for audience: Audience,
    _ act: @escaping @Sendable (Visit, Incoming, repeat each Part) async throws -> Answer
  ) {
    add(method, address.steps, audience, .script) { visit, incoming, texts in
      let parts = try address.read(texts)
      return try await act(visit, incoming, repeat each parts)
    }
  }

  private mutating func add(
    _ method: HTTPRequest.Method, _ steps: [String?], _ audience: Audience,
    _ body: Route.BodyRule,
    _ answer: @escaping @Sendable (Visit, Incoming, [String]) async throws -> Answer
  ) {
    all.append(
      Route(method: method, steps: steps, audience: audience, body: body, answer: answer))
  }
}
