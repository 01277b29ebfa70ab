import CPangoCairo

/// The glyphs of a line as Pango laid them out; it keeps the layout alive until the last line is
/// gone.
final class Shape {
  private let layout: PangoLayoutBox
  private let number: Int

  init(line number: Int, of layout: PangoLayoutBox) {
    self.layout = layout
    self.number = number
  }

  /// Draws the glyphs at the current point, which is on the baseline.
  func show(on context: OpaquePointer) {
    guard let line = pango_layout_get_line_readonly(layout.pointer, Int32(number)) else { return }
    pango_cairo_show_layout_line(context, line)
  }
}

/// Owns one Pango layout.
final class PangoLayoutBox {
  let pointer: OpaquePointer

  /// Takes over a layout that nobody else releases.
  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pointer))
  }
}
