import Hummingbird
import NIOCore

extension Asset {
  /// The file for a year, since its address changes with its content.
  var response: Response {
    Response(
      status: .ok,
      headers: [
        .contentType: mediaType, .cacheControl: "public, max-age=31536000, immutable",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
