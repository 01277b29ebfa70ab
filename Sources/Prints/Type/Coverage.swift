import CPangoCairo

/// The characters that some font of this machine can draw.
struct Coverage: Sendable {
  /// A bit for each code point, 64 in a word.
  private var words: [UInt64]

  /// Nothing.
  init() {
    words = Array(repeating: 0, count: 0x110000 / 64)
  }

  /// What the outline fonts of this machine cover together.
  init(ofInstalled: Void) {
    self.init()
    Fonts.forEach(property: FC_CHARSET) { pattern in
      var set: OpaquePointer?
      if FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch, let set { add(set) }
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    words[Int(scalar.value) / 64] & 1 << (UInt64(scalar.value) % 64) != 0
  }

  mutating func insert(_ value: Int) {
    words[value / 64] |= 1 << (UInt64(value) % 64)
  }

  /// Fontconfig gives its sets page by page: eight words of 32 bits from a base on.
  private mutating func add(_ set: OpaquePointer) {
    var map:
      (
        FcChar32, FcChar32, FcChar32, FcChar32, FcChar32, FcChar32, FcChar32, FcChar32
      ) = (0, 0, 0, 0, 0, 0, 0, 0)
    var next: FcChar32 = 0
    withUnsafeMutableBytes(of: &map) { bytes in
      let bits = bytes.bindMemory(to: FcChar32.self)
      var base = FcCharSetFirstPage(set, bits.baseAddress, &next)
      while base != FcChar32.max, Int(base) < 0x110000 {
        for (offset, word) in bits.enumerated() where word != 0 {
          let place = Int(base) + offset * 32
          words[place / 64] |= UInt64(word) << UInt64(place % 64)
        }
        base = FcCharSetNextPage(set, bits.baseAddress, &next)
      }
    }
  }
}

extension Fonts {
  /// The names of all families, in every language that a font gives them in.
  static func families() -> Set<String> {
    var names: Set<String> = []
    forEach(property: FC_FAMILY) { pattern in
      var (number, name): (Int32, UnsafeMutablePointer<FcChar8>?) = (0, nil)
      while FcPatternGetString(pattern, FC_FAMILY, number, &name) == FcResultMatch {
        if let name { names.insert(String(cString: name)) }
        number += 1
      }
    }
    return names
  }

  /// Visits the scalable fonts of this machine with one of their properties.
  static func forEach(property: String, _ body: (OpaquePointer) -> Void) {
    let (pattern, wanted) = (FcPatternCreate(), FcObjectSetCreate())
    FcPatternAddBool(pattern, FC_SCALABLE, 1)
    FcObjectSetAdd(wanted, property)
    if let fonts = FcFontList(nil, pattern, wanted) {
      for number in 0..<Int(fonts.pointee.nfont) {
        if let font = fonts.pointee.fonts[number] { body(font) }
      }
      FcFontSetDestroy(fonts)
    }
    FcObjectSetDestroy(wanted)
    FcPatternDestroy(pattern)
  }
}
