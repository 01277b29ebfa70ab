/// The sheet, its margins and the type area between them.
struct PageSetup: Sendable, Hashable {
  let width: Length
  let height: Length
  let top: Length
  let left: Length
  let textWidth: Length
  let textHeight: Length

  /// An upright official document: 37 mm above, 28 mm at the left, 156 × 225 mm of text (GB/T
  /// 9704-2012, 5.1 and 5.2.1).
  static let official = PageSetup(
    width: .millimetres(210), height: .millimetres(297), top: .millimetres(37),
    left: .millimetres(28), textWidth: .millimetres(156), textHeight: .millimetres(225))

  /// An upright form or list; no standard binds it, so tables get more room.
  static let form = PageSetup(
    width: .millimetres(210), height: .millimetres(297), top: .millimetres(20),
    left: .millimetres(22), textWidth: .millimetres(168), textHeight: .millimetres(255))

  /// A form or list on its side, with the number at the foot as one reads it.
  ///
  /// Bound among upright pages a table on its side should have its number where those have theirs, at
  /// its own left edge and turned (GB/T 9704-2012, 7.6). It has not: most papers on their side are read
  /// by themselves and on screens, and word processors cannot turn a page number, so that the PDF and
  /// the Word file of one paper would differ. Annexes bound with a notice depart from the standard here.
  static let wideForm = PageSetup(
    width: .millimetres(297), height: .millimetres(210), top: .millimetres(17),
    left: .millimetres(20), textWidth: .millimetres(257), textHeight: .millimetres(174))

  /// The right edge of the type area.
  var right: Length { left + textWidth }
  /// The lower edge of the type area.
  var bottom: Length { top + textHeight }
  /// The baseline of the page number: its dash stands 7 mm below the type area (GB/T 9704-2012,
  /// 7.5).
  var pageNumber: Length { bottom + .millimetres(7) + Length(points: 5) }
}
