import Assessment
import Messages
import Programmes
import Quantities

extension ScoreSheet {
  /// The bytes that the JSON encoder would write, made without it; nil where a text needs escapes.
  ///
  /// A panel at work hands in thousands of these, and the encoder would be most of what each costs.
  var plainJSON: [UInt8]? {
    var writer = PlainWriter(capacity: 128 + 96 * marks.count)
    writer.add("{\"application\":", application.text)
    writer.add(",\"channel\":", channel.text)
    writer.add(",\"expert\":", expert.text)
    writer.add(",\"marks\":", marks) { writer, mark in
      writer.add("{\"criterion\":", mark.criterion.text)
      writer.add(",\"points\":", mark.points.description)
      writer.add(",\"reason\":", ifPresent: mark.reason)
      writer.add("}")
    }
    writer.add("}")
    return writer.result
  }
}
