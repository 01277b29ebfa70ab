import CPangoCairo
import Messages
import Papers

/// Prints papers one after the other into one outlet.
final class Press {
  private let fonts: Fonts
  private let language: Language
  private let outlet: Outlet
  private let typesetter: PangoTypesetter
  private var canvas: Canvas?

  init(fonts: Fonts, language: Language, outlet: Outlet) {
    self.fonts = fonts
    self.language = language
    self.outlet = outlet
    typesetter = PangoTypesetter(fonts: fonts, language: language)
  }

  /// Prints one paper and calls `turned` after each of its pages.
  ///
  /// - Throws: `Problems` with every character that no font can print; nothing of the paper is
  /// printed then.
  func print(_ paper: Paper, turned: @escaping () -> Void) throws(Problems) {
    let missing = fonts.missing(in: paper, language: language)
    guard missing.isEmpty else { throw Problems(missing) }
    let canvas = canvas ?? Canvas(title: paper.title[language], outlet: outlet)
    self.canvas = canvas
    Composition.compose(paper, in: language, with: typesetter) { [typesetter] page in
      canvas.draw(page.numbered(checkCode: paper.proof?.code, with: typesetter))
      turned()
    }
  }

  /// Whether the outlet has taken everything so far; there is no use in going on after it has not.
  var isSound: Bool { outlet.failure == nil }

  /// Ends the file.
  ///
  /// - Throws: `Problems` where nothing was printed or not everything could be written; `name` is
  /// what is written.
  func finish(_ name: String) throws(Problems) {
    guard let status = canvas?.finish() else { throw Problems(nothingPrinted: name) }
    guard status == CAIRO_STATUS_SUCCESS, outlet.flush() else {
      throw Problems(
        unwritable: name,
        reason: outlet.failure ?? String(cString: cairo_status_to_string(status)))
    }
  }
}

extension Problems {
  init(nothingPrinted name: String) {
    self.init([
      Problem(
        at: Place(file: name),
        Phrase("没有可以打印的纸件；请核对批次和条件", "there is no paper to print; check the call and the choice"))
    ])
  }

  init(unwritable path: String, reason: String) {
    self.init([
      Problem(
        at: Place(file: path),
        Phrase(
          "写不了这个文件：\(reason)；请核对文件夹、权限和磁盘空间",
          "the file cannot be written: \(reason); check the folder, the rights and the free space"))
    ])
  }
}
