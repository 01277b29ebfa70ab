public import Messages

extension Paper {
  /// One piece of the body.
  public enum Part: Sendable, Hashable {
    /// Whom the paper addresses (主送机关), above the body.
    case recipients([Phrase])
    /// The heading of a section; renderers number it 一、.
    case heading(Phrase)
    /// A heading below a heading; renderers number it （一）.
    case subheading(Phrase)
    /// A paragraph.
    case paragraph(Phrase)
    /// Labelled lines that stand together.
    case items([Item])
    /// A table.
    case table(Table)
    /// A frame to write in, with the lines to sign below.
    case box(Box)
    /// The titles of what is attached (附件说明), below the body and above the issuer.
    case attachments([Phrase])
    /// Who issues the paper and when, at the right edge below the text (落款); the seal stands here.
    case issued([Phrase])
    /// Begins an annex on a page of its own, by its title; renderers number it 附件1.
    case annex(Phrase)
  }

  /// A labelled line, such as 合格线：60.00分.
  public struct Item: Sendable, Hashable {
    /// The word for programs.
    public let key: String
    /// What it is.
    public let label: Phrase
    /// What it says.
    public let text: Phrase

    /// Joins a label and its text.
    public init(_ key: String, _ label: Phrase, _ text: Phrase) {
      self.key = key
      self.label = label
      self.text = text
    }
  }

  /// A frame on a form: what is asked, what is known, room to write, and who signs or seals.
  public struct Box: Sendable, Hashable {
    /// The word for programs.
    public let key: String
    /// What is asked, such as 县（市、区）人社部门意见.
    public let label: Phrase
    /// What is filled in already.
    public let text: Phrase?
    /// How many empty lines are left to write on.
    public let lines: Int
    /// The lines at the lower right, such as （盖章） and the date.
    public let closing: [Phrase]

    /// Describes a frame.
    public init(
      _ key: String, _ label: Phrase, text: Phrase? = nil, lines: Int = 3, closing: [Phrase] = []
    ) {
      self.key = key
      self.label = label
      self.text = text
      self.lines = lines
      self.closing = closing
    }
  }
}
