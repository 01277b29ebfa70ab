import Accounts
import Assessment
import Hummingbird
import Messages
import NIOCore
import Programmes
import Quantities

/// The score sheets of a call as one table, in the form in which `jinbang import scores` reads them.
enum SheetCSV {
  private static let heading = "application,expert,channel,criterion,points,reason\r\n"
  /// How many applications are looked at together.
  private static let group = 64

  /// Sends the table group by group, so that a long one is never whole in memory.
  ///
  /// Every group is looked at anew: a view that were kept while the reader is slow would keep the
  /// whole state.
  static func answer(for visit: APIVisit, _ id: CallID) throws -> APIAnswer {
    let call = try visit.call(id)
    guard call.extent(of: .sheets) != .none else { throw APIRebuff.missing }
    let applications = call.applications.ids
    let body = ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "\u{FEFF}" + heading))
      for start in stride(from: 0, to: applications.count, by: group) {
        let rows = try rows(of: applications[start...].prefix(group), in: try visit.call(id))
        if !rows.isEmpty { try await writer.write(ByteBuffer(bytes: rows)) }
      }
      try await writer.finish(nil)
    }
    var answer = APIAnswer(mediaType: "text/csv; charset=utf-8", body)
    answer.fileName = "\(id.text)-sheets.csv"
    return answer
  }

  private static func rows(
    of applications: ArraySlice<ApplicationID>, in call: CallView
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for application in applications {
      for sheet in call.sheets(of: application) {
        let start = bytes.count
        for name in [sheet.application.text, sheet.expert.text, sheet.channel.text] {
          write(name, to: &bytes)
        }
        // A copy: a slice would keep the whole, and every row would copy it.
        let names = Array(bytes[start...])
        for (number, mark) in sheet.marks.enumerated() {
          if number > 0 { bytes.append(contentsOf: names) }
          write(mark.criterion.text, to: &bytes)
          bytes.append(contentsOf: mark.points.description.utf8)
          bytes.append(UInt8(ascii: ","))
          write(mark.reason ?? "", to: &bytes)
          bytes.removeLast()
          bytes.append(contentsOf: "\r\n".utf8)
        }
      }
    }
    return bytes
  }

  /// Adds one cell and a comma (RFC 4180); a cell that a spreadsheet would run as a formula is marked.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    if !isFormula, text.utf8.allSatisfy({ !endsCell($0) }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      bytes.append(quote)
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text.utf8 {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    }
    bytes.append(comma)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  /// Whether a cell with this byte must stand in quotes.
  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == quote || byte == comma || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }
}
