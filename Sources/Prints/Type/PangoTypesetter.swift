import CPangoCairo
import Messages

/// Breaks lines with Pango, which knows what may not begin or end a line of Chinese.
final class PangoTypesetter: Typesetting {
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let fonts: Fonts
  private let language: Language
  private var descriptions: [TextStyle: OpaquePointer] = [:]
  private let attributes: OpaquePointer?

  init(fonts: Fonts, language: Language) {
    self.fonts = fonts
    self.language = language
    guard let map = pango_cairo_font_map_new(), let context = pango_font_map_create_context(map)
    else { preconditionFailure("Pango makes a font map wherever it is installed") }
    self.map = map
    self.context = context
    // Pango takes 96 dots an inch unless told; a point of type must be a point of paper.
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    // Glyphs keep their exact places, whatever screen the machine has.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    let tag = Phrase("zh-cn", "en")[language]
    pango_context_set_language(context, pango_language_from_string(tag))
    attributes = PangoTypesetter.attributes(for: language)
  }

  deinit {
    descriptions.values.forEach(pango_font_description_free)
    attributes.map(pango_attr_list_unref)
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  func lines(
    of text: String, style: TextStyle, width: Length, indent: Length, justified: Bool
  ) -> [Line] {
    guard let layout = pango_layout_new(context).map(PangoLayoutBox.init) else { return [] }
    pango_layout_set_font_description(layout.pointer, description(of: style))
    pango_layout_set_attributes(layout.pointer, attributes)
    pango_layout_set_width(layout.pointer, Int32(clamping: width.units))
    pango_layout_set_wrap(layout.pointer, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_indent(layout.pointer, Int32(clamping: indent.units))
    pango_layout_set_justify(layout.pointer, justified ? 1 : 0)
    pango_layout_set_auto_dir(layout.pointer, 0)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes {
      pango_layout_set_text(
        layout.pointer, $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32($0.count))
    }
    return (0..<Int(pango_layout_get_line_count(layout.pointer))).map { number in
      line(number, of: layout, bytes, style)
    }
  }

  private func line(
    _ number: Int, of layout: PangoLayoutBox, _ bytes: [UInt8], _ style: TextStyle
  ) -> Line {
    guard let line = pango_layout_get_line_readonly(layout.pointer, Int32(number)) else {
      return Line(text: "", width: .zero, style: style)
    }
    var reach = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &reach)
    let start = Int(line.pointee.start_index)
    return Line(
      text: String(decoding: bytes[start..<(start + Int(line.pointee.length))], as: UTF8.self),
      width: Length(units: Int(reach.width)), style: style, shape: Shape(line: number, of: layout))
  }

  private func description(of style: TextStyle) -> OpaquePointer? {
    if let known = descriptions[style] { return known }
    let description = pango_font_description_new()
    let face = fonts.face(of: style.typeface)
    pango_font_description_set_family(description, face.families.joined(separator: ","))
    pango_font_description_set_weight(
      description, face.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_size(description, Int32(clamping: style.size.units))
    descriptions[style] = description
    return description
  }

  /// A broken code gets no hyphen, which it does not have; and in English the quotation marks of a
  /// Chinese font must not be as wide as a Chinese character.
  private static func attributes(for language: Language) -> OpaquePointer? {
    guard let list = pango_attr_list_new() else { return nil }
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    if language == .english {
      pango_attr_list_insert(list, pango_attr_font_features_new("pwid=1"))
    }
    return list
  }
}
