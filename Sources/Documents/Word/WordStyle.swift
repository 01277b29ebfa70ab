import Messages

/// The paragraphs of official documents, each with its typeface, size and place on the line.
///
/// Sizes and faces: GB/T 9704-2012, 5.2.2 and 7.2–7.4; 三号 is 16 pt, 二号 22 pt, 四号 14 pt.
enum WordStyle: String, CaseIterable {
  case body = "Normal"
  case title = "Title"
  case heading = "Heading1"
  case subheading = "Heading2"
  case prose = "Prose"
  case formTitle = "FormTitle"
  case formHeading = "FormHeading"
  case formSubheading = "FormSubheading"
  case formCaption = "FormCaption"
  case formProse = "FormProse"
  case formSignature = "FormSignature"
  case lead = "Lead"
  case mark = "IssuerMark"
  case number = "DocumentNumber"
  case caption = "Caption"
  case head = "TableHead"
  case words = "TableText"
  case figures = "TableFigures"
  case marks = "TableMarks"
  case issued = "Issued"
  case signature = "SignatureLine"
  case imprint = "Imprint"
  case proof = "Proof"
  case page = "PageNumber"

  /// The typeface of Chinese characters.
  enum Face: String {
    case fangsong = "仿宋_GB2312"
    case heading = "黑体"
    case kai = "楷体_GB2312"
    case song = "宋体"
    case title = "方正小标宋简体"
  }

  enum Alignment: String { case left, centre = "center", right, both }

  /// The name that word processors know; Word shows its own names in the reader's language.
  var name: String {
    switch self {
    case .body: "Normal"
    case .title: "Title"
    case .heading: "heading 1"
    case .subheading: "heading 2"
    case .caption: "caption"
    case .prose: "正文缩进"
    case .formTitle: "表式标题"
    case .formHeading: "表式一级标题"
    case .formSubheading: "表式二级标题"
    case .formCaption: "表式题注"
    case .formProse: "表式正文"
    case .formSignature: "表式签名栏"
    case .lead: "主送机关"
    case .mark: "发文机关标志"
    case .number: "发文字号"
    case .head: "表头"
    case .words: "表内文字"
    case .figures: "表内数字"
    case .marks: "表内标记"
    case .issued: "落款"
    case .signature: "签名栏"
    case .imprint: "版记"
    case .proof: "核验信息"
    case .page: "页码"
    }
  }

  var face: Face {
    switch self {
    case .title, .mark, .formTitle: .title
    case .heading, .caption, .head, .formHeading, .formCaption: .heading
    case .subheading, .formSubheading: .kai
    case .page: .song
    case .body, .prose, .lead, .number, .words, .figures, .marks, .issued, .signature, .imprint,
      .proof, .formProse, .formSignature:
      .fangsong
    }
  }

  /// In half-points; English needs smaller letters for the same weight on the page.
  func size(in language: Language) -> Int {
    let isChinese = language == .chinese
    switch self {
    case .title: return isChinese ? 44 : 36
    case .mark: return isChinese ? 72 : 48
    case .formTitle: return isChinese ? 36 : 32
    case .formHeading, .formSubheading: return 24
    case .formCaption, .formProse, .formSignature: return 21
    case .words, .figures, .marks, .head: return isChinese ? 24 : 21
    case .imprint, .page: return isChinese ? 28 : 22
    case .proof: return 18
    case .body, .heading, .subheading, .prose, .lead, .number, .caption, .issued, .signature:
      return isChinese ? 32 : 24
    }
  }

  /// The height of a line in points; nil for as high as its letters.
  func line(in language: Language) -> Int? {
    switch self {
    case .title: language == .chinese ? 36 : 28
    case .formTitle: 27
    case .formHeading, .formSubheading: 21
    case .formCaption, .formProse, .formSignature: 17
    case .mark, .words, .figures, .marks, .head, .page, .imprint: nil
    case .proof: 14
    case .body, .heading, .subheading, .prose, .lead, .number, .caption, .issued, .signature:
      language == .chinese ? 28 : 20
    }
  }

  var alignment: Alignment {
    switch self {
    case .title, .mark, .number, .caption, .head, .marks, .formTitle: .centre
    case .figures, .issued: .right
    case .body, .prose, .formProse: .both
    case .heading, .subheading, .lead, .words, .signature, .imprint, .proof, .page, .formHeading,
      .formSubheading, .formCaption, .formSignature:
      .left
    }
  }

  /// Whether the first line begins two characters in, as Chinese prose does.
  func isIndented(in language: Language) -> Bool {
    switch self {
    case .prose, .heading, .subheading, .formProse: language == .chinese
    case .body, .title, .lead, .mark, .number, .caption, .head, .words, .figures, .marks, .issued,
      .signature, .imprint, .proof, .page, .formTitle, .formHeading, .formSubheading, .formCaption,
      .formSignature:
      false
    }
  }

  /// Whether it stays on the page of what follows.
  var staysWithNext: Bool {
    switch self {
    case .title, .heading, .subheading, .caption, .issued, .signature, .proof, .formTitle,
      .formHeading, .formSubheading, .formCaption, .formSignature:
      true
    case .body, .prose, .lead, .mark, .number, .head, .words, .figures, .marks, .imprint, .page,
      .formProse:
      false
    }
  }

  /// The same part of a paper on a sheet: smaller on a form, so that its tables fit.
  func on(_ sheet: WordSheetSize) -> WordStyle {
    guard sheet.isForm else { return self }
    switch self {
    case .title: return .formTitle
    case .heading: return .formHeading
    case .subheading: return .formSubheading
    case .caption: return .formCaption
    case .prose: return .formProse
    case .signature: return .formSignature
    case .body, .lead, .mark, .number, .head, .words, .figures, .marks, .issued, .imprint, .proof,
      .page, .formTitle, .formHeading, .formSubheading, .formCaption, .formProse, .formSignature:
      return self
    }
  }

  /// Its depth in the outline, from 0.
  var outline: Int? {
    switch self {
    case .heading, .formHeading: 0
    case .subheading, .formSubheading: 1
    case .body, .title, .prose, .lead, .mark, .number, .caption, .head, .words, .figures, .marks,
      .issued, .signature, .imprint, .proof, .page, .formTitle, .formCaption, .formProse,
      .formSignature:
      nil
    }
  }
}
