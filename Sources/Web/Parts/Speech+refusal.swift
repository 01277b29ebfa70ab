import Markup
import Messages

extension Speech {
  /// All reasons why something is refused, each with its clause and what to do about it.
  ///
  /// `lead` says what came of it; nil where nothing was asked for but to look.
  @HTMLBuilder func refusal(
    _ reasons: [Reason], lead: Phrase? = Phrase("未办理", "Not done")
  ) -> HTML {
    if !reasons.isEmpty {
      div(.class("refusal"), .role(.alert)) {
        if let lead { p(.class("lead")) { strong { self(lead) } } }
        ul { reasons.map { reason in li { self.reason(reason) } } }
      }
    }
  }

  /// One reason with its subject, clause and remedy.
  @HTMLBuilder func reason(_ reason: Reason) -> HTML {
    if let subject = reason.subject {
      code { bdi { subject } }
      self("：", ": ")
    }
    self(reason.message) + " "
    clause(reason.clause)
    span(.class("remedy")) { " → " + self(reason.remedy) }
  }

  /// What is wrong with an attempt, above its form: the reasons, and links to the wrong fields.
  @HTMLBuilder func trouble(
    _ attempt: Attempt, lead: Phrase = Phrase("未办理", "Not done")
  ) -> HTML {
    refusal(attempt.reasons, lead: lead)
    if !attempt.problems.isEmpty {
      div(.class("refusal"), .role(.alert)) {
        p(.class("lead")) {
          strong {
            self(
              "\(attempt.problems.count) 处需要改正",
              "To be mended: \(attempt.problems.count)")
          }
        }
        ul {
          attempt.problems.map { problem in
            li {
              if let field = problem.field {
                a(href: Path.here(FieldName.id(field))) { self(problem.message) }
              } else {
                self(problem.message)
              }
            }
          }
        }
      }
    }
  }
}

extension Path {
  /// An element of the same page.
  static func here(_ id: String) -> Path {
    Path("#" + Path.to(id).text.dropFirst()) ?? "#main"
  }
}
