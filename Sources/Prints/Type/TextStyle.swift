/// How a text looks: the kind of type, its size and colour.
struct TextStyle: Sendable, Hashable {
  let typeface: Typeface
  /// The height of a character, which in Chinese is its width too.
  let size: Length
  var ink = Ink.black

  init(_ typeface: Typeface, _ size: Length, ink: Ink = .black) {
    self.typeface = typeface
    self.size = size
    self.ink = ink
  }
}

/// The kinds of type that official documents use (GB/T 9704-2012, 5.2.2 and 7).
enum Typeface: Sendable, Hashable, CaseIterable {
  /// 仿宋, for the body.
  case fangsong
  /// 小标宋, for titles and the red head.
  case title
  /// 黑体, for headings.
  case heading
  /// 楷体, for headings below headings.
  case subheading
  /// 宋体, for tables and page numbers.
  case song
}

/// The colours on paper.
enum Ink: Sendable, Hashable {
  case black
  /// Less important marks, such as the check code at the foot.
  case grey
  /// The red head of an official document.
  case red
}

/// The sizes of characters by their Chinese names.
enum CharacterSize {
  /// 二号, 22 points: titles of documents.
  static let two = Length(points: 22)
  /// 小二, 18 points: titles of forms.
  static let smallTwo = Length(points: 18)
  /// 三号: 28 characters fill a line of 156 mm, a hair below the nominal 16 points (GB/T 9704-2012,
  /// 5.2.3).
  static let three = PageSetup.official.textWidth / 28
  /// 四号, 14 points: page numbers and the imprint.
  static let four = Length(points: 14)
  /// 小四, 12 points: text of forms.
  static let smallFour = Length(points: 12)
  /// 五号, 10.5 points: tables.
  static let five = Length(tenthPoints: 105)
  /// 小五, 9 points: marks at the foot.
  static let smallFive = Length(points: 9)
}
