import Markup
import Messages

/// What somebody sees whose account stands for no unit.
struct UnitMissingPage: Page {
  var title: Phrase { Phrase("申报", "Applications") }

  func body(_ say: Speech) -> HTML {
    p(.class("note", "live")) { say.reason(.noUnit) }
  }
}
