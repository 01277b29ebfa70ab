extension HTML {
  /// The piece as UTF-8, without any blank that was not asked for.
  public var bytes: [UInt8] {
    var renderer = Renderer()
    renderer.write(self)
    return renderer.bytes
  }

  /// The piece as text.
  public var rendered: String { String(decoding: bytes, as: UTF8.self) }
}

extension Document {
  /// The page as UTF-8, ready to be sent.
  public var bytes: [UInt8] {
    var renderer = Renderer()
    renderer.write(verbatim: "<!doctype html>")
    renderer.write(html)
    return renderer.bytes
  }

  /// The page as text.
  public var rendered: String { String(decoding: bytes, as: UTF8.self) }
}
