import Messages
public import Training
import WorkingDays

extension Lesson: Codable {
  private enum CodingKeys: CodingKey { case id, part, content, teacher, hours }

  /// Reads a lesson.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(LessonID.self, forKey: .id),
      try fields.decode(LessonPart.self, forKey: .part),
      content: try fields.decode(String.self, forKey: .content),
      teacher: try fields.decode(String.self, forKey: .teacher),
      hours: try fields.decode(Int.self, forKey: .hours))
  }

  /// Writes a lesson.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(part, forKey: .part)
    try fields.encode(content, forKey: .content)
    try fields.encode(teacher, forKey: .teacher)
    try fields.encode(hours, forKey: .hours)
  }
}

extension IssuedCertificate: Codable {
  private enum CodingKeys: CodingKey { case kind, number, issuer, qualification, reported }
  private enum Word: String, Codable { case bureau, provider, enterprise }

  /// Reads a certificate.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let issuer: Issuer =
      switch try fields.decode(Word.self, forKey: .issuer) {
      case .bureau: .bureau
      case .provider: .provider
      case .enterprise:
        .enterprise(
          qualification: try fields.decodeIfPresent(String.self, forKey: .qualification))
      }
    self.init(
      try fields.decode(ResultKind.self, forKey: .kind),
      number: try fields.decode(String.self, forKey: .number), by: issuer,
      reported: try fields.decodeIfPresent(Day.self, forKey: .reported))
  }

  /// Writes a certificate.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(number, forKey: .number)
    switch issuer {
    case .bureau: try fields.encode(Word.bureau, forKey: .issuer)
    case .provider: try fields.encode(Word.provider, forKey: .issuer)
    case .enterprise(let qualification):
      try fields.encode(Word.enterprise, forKey: .issuer)
      try fields.encodeIfPresent(qualification, forKey: .qualification)
    }
    try fields.encodeIfPresent(reported, forKey: .reported)
  }
}
