import CPangoCairo

/// Draws pages on a PDF surface of Cairo.
final class Canvas {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  /// Kept alive, since the surface writes to it until it is destroyed.
  private let outlet: Outlet

  /// A surface whose bytes go to an outlet.
  init(title: String, outlet: Outlet) {
    self.outlet = outlet
    let closure = Unmanaged.passUnretained(outlet).toOpaque()
    guard let surface = cairo_pdf_surface_create_for_stream(Outlet.write, closure, 1, 1),
      let context = cairo_create(surface)
    else { preconditionFailure("Cairo returns a surface always, if need be one that is broken") }
    (self.surface, self.context) = (surface, context)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Jinbang")
    // No clock: the same paper makes the same bytes at any time.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws one page; what it held in memory is free again afterwards.
  func draw(_ page: Page) {
    cairo_pdf_surface_set_size(surface, points(page.setup.width), points(page.setup.height))
    page.marks.forEach(draw)
    cairo_show_page(context)
  }

  /// Writes the fonts and the table of contents of the file, and says what went wrong on the way.
  func finish() -> cairo_status_t {
    let drawing = cairo_status(context)
    cairo_surface_finish(surface)
    return drawing == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawing
  }

  private func draw(_ mark: Mark) {
    switch mark {
    case .text(let line, let x, let baseline):
      dip(line.style.ink)
      cairo_move_to(context, points(x), points(baseline))
      line.shape?.show(on: context)
    case .rule(let start, let end, let width, let ink):
      dip(ink)
      cairo_set_line_width(context, points(width))
      cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
      cairo_move_to(context, points(start.x), points(start.y))
      cairo_line_to(context, points(end.x), points(end.y))
      cairo_stroke(context)
    case .areas(let areas):
      dip(.black)
      for area in areas {
        cairo_rectangle(
          context, points(area.corner.x), points(area.corner.y), points(area.width),
          points(area.height))
      }
      cairo_fill(context)
    }
  }

  private func dip(_ ink: Ink) {
    switch ink {
    case .black: cairo_set_source_rgb(context, 0, 0, 0)
    case .grey: cairo_set_source_rgb(context, 0.35, 0.35, 0.35)
    case .red: cairo_set_source_rgb(context, 0.85, 0, 0)
    }
  }

  private func points(_ length: Length) -> CDouble { CDouble(length.units) / 1024 }
}
