import CPangoCairo
public import Messages

/// The fonts of this machine that papers are printed with.
///
/// Noto CJK is required: it has 宋 and 黑 and the rare characters of people's names. Where a real 仿宋,
/// 楷体 or 小标宋 is installed too, it is preferred, and Noto stands in for what it lacks.
public struct Fonts: Sendable {
  /// The families of a kind of type in the order in which they are tried.
  struct Face: Sendable, Hashable {
    let families: [String]
    let isBold: Bool
  }

  private let faces: [Typeface: Face]
  let coverage: Coverage

  /// Looks the fonts up, among them those of a folder that need not be installed.
  ///
  /// - Throws: `Problems` naming the package to install where a required font is missing.
  public init(folder: String? = nil) throws(Problems) {
    // Fontconfig takes a folder that is not there for an empty one.
    if let folder {
      guard FcFileIsDir(folder) != 0, FcConfigAppFontAddDir(nil, folder) != 0 else {
        throw Problems([Fonts.unreadable(folder)])
      }
    }
    try self.init(families: Fonts.families(), coverage: Coverage(ofInstalled: ()))
  }

  /// Chooses from the families there are.
  init(families installed: Set<String>, coverage: Coverage) throws(Problems) {
    let missing = [Fonts.serif, Fonts.sans].filter { !installed.contains($0) }
    guard missing.isEmpty else { throw Problems(missing.map(Fonts.notInstalled)) }
    let preferred = Fonts.official.mapValues { $0.filter(installed.contains).prefix(1) }
    faces = Dictionary(
      uniqueKeysWithValues: Typeface.allCases.map { typeface in
        let own = preferred[typeface] ?? []
        let standIn = Fonts.standIn(for: typeface)
        return (
          typeface,
          Face(families: own + [standIn.family], isBold: own.isEmpty && standIn.isBold)
        )
      })
    self.coverage = coverage
  }

  func face(of typeface: Typeface) -> Face {
    faces[typeface] ?? Face(families: [Fonts.serif], isBold: false)
  }

  /// The first family of each kind of type, for notes on what a print was made with.
  public var families: [String] {
    Set(faces.values.compactMap(\.families.first)).sorted()
  }

  private static let serif = "Noto Serif CJK SC"
  private static let sans = "Noto Sans CJK SC"

  private static func standIn(for typeface: Typeface) -> (family: String, isBold: Bool) {
    switch typeface {
    case .fangsong, .subheading, .song: (serif, false)
    case .title: (serif, true)
    case .heading: (sans, true)
    }
  }

  /// The fonts that offices have, and the free ones nearest to them.
  private static let official: [Typeface: [String]] = [
    .fangsong: ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "FandolFang", "FandolFang R"],
    .title: ["方正小标宋简体", "FZXiaoBiaoSong-B05S"],
    .subheading: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "FandolKai"],
  ]

  private static func unreadable(_ folder: String) -> Problem {
    Problem(
      at: Place(file: folder),
      Phrase(
        "读不到这个字体文件夹；请核对路径，里面应有 .otf、.ttf 或 .ttc 文件",
        "this folder of fonts cannot be read; check the path; it should hold .otf, .ttf or .ttc files"
      ))
  }

  private static func notInstalled(_ family: String) -> Problem {
    Problem(
      at: Place(file: family),
      Phrase(
        "没有安装打印所需的字体“\(family)”；请安装软件包 fonts-noto-cjk（apt-get install fonts-noto-cjk）",
        """
        the font “\(family)” that printing needs is not installed; install the package \
        fonts-noto-cjk (apt-get install fonts-noto-cjk)
        """
      ))
  }
}
