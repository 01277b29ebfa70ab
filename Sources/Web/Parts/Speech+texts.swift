import Markup
import Messages
import Programmes
import WorkingDays

extension Speech {
  /// A mark for a state: a word in a frame, with a sign before it, never colour alone.
  func badge(_ phrase: Phrase, _ tone: Tone = .plain) -> HTML {
    span(.class("badge", tone.rawValue)) {
      span(.ariaHidden) { tone.sign }
      self(phrase)
    }
  }

  /// What a state means to the reader.
  enum Tone: String, Sendable, CaseIterable {
    case plain, good, bad, waiting

    fileprivate var sign: String {
      switch self {
      case .plain: ""
      case .good: "✓ "
      case .bad: "✗ "
      case .waiting: "… "
      }
    }
  }

  /// A day as people write it, and for programs.
  func day(_ day: Day) -> HTML {
    Markup.time(.datetime(day.description)) { self(day.longForm) }
  }

  /// A moment as people write it, and for programs.
  func moment(_ instant: Instant) -> HTML {
    Markup.time(.datetime(instant.description)) { self(instant.longForm) }
  }

  /// The clause of a notice from which something comes.
  func clause(_ name: String?) -> HTML {
    name.map { clause in code(.class("clause")) { clause } } ?? .nothing
  }

  /// A dash where there is nothing, or nothing that the reader may see.
  var blank: HTML {
    span {
      span(.ariaHidden) { "—" }
      span(.class("unseen")) { self("无", "none") }
    }
  }

  /// Words of somebody else, whose direction of writing must not touch the line around them.
  func quoted(_ text: String) -> HTML { bdi { text } }

  /// A link by its name.
  func link(_ link: Link, _ attributes: Attribute? = nil) -> HTML {
    a(href: link.path, attributes) { self(link.title) }
  }
}
