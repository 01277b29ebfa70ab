import Assessment
import Messages
import Programmes

/// An objection as somebody of the public writes it.
struct ObjectionFields {
  let application: ApplicationID
  let isNamed: Bool
  let name: String
  let phone: String
  let grounds: String

  /// The longest text of grounds.
  static let groundsLimit = 3_000

  /// - Throws: `Problems` with everything that is wrong; only units still under notice are taken.
  init(_ fields: Fields, on entries: [NoticeView.Entry]) throws {
    var reader = FieldReader(fields)
    let typed = reader.text("application", limit: 200)
    let application = entries.map(\.application).first { $0.text == typed }
    if typed != nil, application == nil {
      reader.object(
        to: "application",
        Phrase("该单位不在公示期内", "This unit is not under notice now"))
    }
    let way = reader.choice("named", of: Way.self)
    let name = way == .named ? reader.text("name", limit: 60) : ""
    let phone = way == .named ? reader.text("phone", limit: 30) : ""
    let grounds = reader.text("grounds", limit: Self.groundsLimit)
    guard let application, let way, let name, let phone, let grounds, reader.isClean else {
      throw reader.problems
    }
    self.application = application
    isNamed = way == .named
    self.name = name
    self.phone = phone
    self.grounds = grounds
  }

  /// With a name or without one.
  enum Way: String, Sendable {
    case named, nameless
  }
}
