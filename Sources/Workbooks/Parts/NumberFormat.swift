/// What a number format makes of a number: whether it is shown as a date, a time or a number.
enum NumberFormat: Sendable, Hashable {
  case number
  case date
  case time
  case dateAndTime

  /// A built-in format (ISO/IEC 29500-1, 18.8.30), those of Chinese Excel included; else a number.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dateAndTime
    default: self = .number
    }
  }

  /// A format that is spelled out, such as `yyyy"年"m"月"d"日"`.
  ///
  /// Only the first of its sections counts; texts in quotation marks, escaped characters and
  /// brackets such as `[$-804]` are left out.
  init(code: String) {
    var letters: Set<Character> = []
    var rest = Substring(code)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[": rest = rest.drop { $0 != "]" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      default: letters.insert(Character(character.lowercased()))
      }
    }
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDate =
      letters.contains("y") || letters.contains("d") || letters.contains("m") && !hasTime
    switch (hasDate, hasTime) {
    case (true, true): self = .dateAndTime
    case (true, false): self = .date
    case (false, true): self = .time
    case (false, false): self = .number
    }
  }
}
