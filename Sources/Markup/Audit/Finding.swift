/// Something on a page that shuts somebody out or does not work: which rule, and where.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// Which rule is broken.
  public let rule: Rule
  /// The way from the outermost element, such as `html > body > form#login > input[name=pin]`.
  public let place: String

  /// Describes one finding.
  public init(_ rule: Rule, at place: String) {
    self.rule = rule
    self.place = place
  }

  /// Rule and place in one line.
  public var description: String { "\(rule.rawValue): \(place)" }

  /// What every page keeps; WCAG 2.2 criteria in brackets.
  public enum Rule: String, Sendable, CaseIterable {
    /// A visible field has a name that is read out (1.3.1, 3.3.2).
    case fieldWithoutLabel
    /// A picture says what it shows, or is an ornament (1.1.1).
    case imageWithoutAlt
    /// A button says what it does (4.1.2).
    case buttonWithoutText
    /// A link says where it leads (2.4.4).
    case linkWithoutText
    /// A table has header cells (1.3.1).
    case tableWithoutHeaders
    /// A table has a caption (1.3.1).
    case tableWithoutCaption
    /// A fieldset asks its question (1.3.1).
    case fieldsetWithoutLegend
    /// Headings go down one level at a time, in a document from the first (1.3.1, 2.4.6).
    case skippedHeading
    /// A document has a title (2.4.2).
    case documentWithoutTitle
    /// A document names its language (3.1.1).
    case documentWithoutLanguage
    /// A document has exactly one `main` (2.4.1).
    case documentWithoutMain
    /// A form says how it is sent.
    case formWithoutMethod
    /// A form can be sent without a script (3.2.2).
    case formWithoutButton
    /// A form that acts carries the token of the session.
    case formWithoutToken
    /// An id is on one element only.
    case repeatedID
    /// An id is neither empty nor has blanks in it.
    case unusableID
    /// What points to an id of the page finds it (1.3.1).
    case danglingReference
    /// An element has each attribute once; browsers drop the others.
    case repeatedAttribute
    /// Elements stand where browsers leave them.
    ///
    /// No block in a `p`, no form in a form, nothing to press inside a link or button.
    case misnested
  }
}

extension HTML {
  /// What is wrong with the piece, rule by rule, each in the order of the page.
  ///
  /// - Parameter token: the name of the hidden field that every form sent by POST must carry with
  ///   a value; nil where forms need none.
  /// - Returns: the findings, none for a good page.
  public func audit(token: String? = nil) -> [Finding] {
    let survey = Survey(of: self, token: token)
    return Finding.Rule.allCases.flatMap { rule in
      survey.breaches(of: rule).map { Finding(rule, at: $0.place) }
    }
  }
}

extension Document {
  /// What is wrong with the page; see ``HTML/audit(token:)``.
  public func audit(token: String? = nil) -> [Finding] { html.audit(token: token) }
}
