import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request, taken only by those who want it and within bounds of size.
struct Incoming: Sendable {
  let request: Request

  /// A form of ours with every Chinese character as nine bytes, and room to spare.
  static let formLimit = 1 << 20

  /// The fields of a form.
  func fields() async throws -> Fields {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw Rebuff.unreadable
    }
    let bytes = try await bytes(upTo: Incoming.formLimit)
    guard let fields = Fields(encoded: bytes) else { throw Rebuff.unreadable }
    return fields
  }

  /// The fields of a form and its file, where it has one.
  func fileForm(upTo limit: Int) async throws -> FileForm {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("multipart/form-data") else {
      return FileForm(try await fields())
    }
    let body = try await bytes(upTo: limit + FileForm.limit << 10)
    guard let form = FileForm(body, contentType: type) else { throw Rebuff.unreadable }
    return form
  }

  /// The whole body.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Rebuff.tooLarge
    }
    var bytes: [UInt8] = []
    for try await piece in request.body {
      guard bytes.count + piece.readableBytes <= limit else { throw Rebuff.tooLarge }
      bytes.append(contentsOf: piece.readableBytesView)
    }
    return bytes
  }
}
