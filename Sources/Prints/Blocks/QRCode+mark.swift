import QRCodes

extension QRCode {
  /// Large enough for a telephone to read from paper, its light margin included.
  static let side = Length.millimetres(22)

  /// The code in a square of that size, its upper left corner at the origin.
  var mark: Mark {
    let module = QRCode.side / (size + QRCode.quietZone * 2)
    return .areas(
      runs.map { run in
        Mark.Area(
          corner: Mark.Point(
            x: module * (run.column + QRCode.quietZone), y: module * (run.row + QRCode.quietZone)),
          width: module * run.length, height: module)
      })
  }
}
