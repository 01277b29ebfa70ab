import Messages

/// How a kind of paper is set: the sheet, the type of each part, and the distance between lines.
struct Manner: Sendable, Hashable {
  let setup: PageSetup
  let title: TextStyle
  let titlePitch: Length
  let heading: TextStyle
  let subheading: TextStyle
  let body: TextStyle
  /// From one baseline of the body to the next.
  let pitch: Length
  /// Whether both edges of a paragraph are straight.
  let isJustified: Bool
  /// The sizes of characters in tables, the best one first; smaller ones cannot be read on paper.
  let tableSizes: [Length]

  /// An official document: 22 lines of 28 characters (GB/T 9704-2012, 5.2.2, 5.2.3 and 7.3).
  static func official(in language: Language) -> Manner {
    Manner(
      setup: .official, title: TextStyle(.title, CharacterSize.two),
      titlePitch: Length(points: 33), heading: TextStyle(.heading, CharacterSize.three),
      subheading: TextStyle(.subheading, CharacterSize.three),
      body: TextStyle(.fangsong, language == .chinese ? CharacterSize.three : CharacterSize.four),
      pitch: PageSetup.official.textHeight / 22, isJustified: language == .chinese,
      tableSizes: [120, 105, 90, 80].map(Length.init(tenthPoints:)))
  }

  /// A form or list, which no standard binds: smaller type, so that tables fit.
  static func form(on setup: PageSetup, in language: Language) -> Manner {
    Manner(
      setup: setup, title: TextStyle(.title, CharacterSize.smallTwo),
      titlePitch: Length(points: 27), heading: TextStyle(.heading, CharacterSize.smallFour),
      subheading: TextStyle(.subheading, CharacterSize.smallFour),
      body: TextStyle(.song, CharacterSize.five), pitch: Length(points: 17),
      isJustified: language == .chinese,
      tableSizes: [105, 100, 95, 90, 85, 80, 75].map(Length.init(tenthPoints:)))
  }
}
