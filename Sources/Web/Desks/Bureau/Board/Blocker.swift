import Assessment
import Markup
import Messages
import Papers
import Programmes

/// A reason that holds the call, with the place where it is mended.
struct Blocker: Sendable, Hashable {
  let reason: Reason
  /// The unit concerned, where it is one.
  let unit: String?
  /// Nil where only time helps, or somebody else.
  let place: Path?

  init(_ reason: Reason, in call: CallView, for role: Role?) {
    self.reason = reason
    let application = reason.subject.flatMap { call[ApplicationID($0)] }
    unit = application?.unit
    place = Blocker.place(of: reason, application?.id, in: call, for: role)
  }

  private static func place(
    of reason: Reason, _ application: ApplicationID?, in call: CallView, for role: Role?
  ) -> Path? {
    switch reason.code {
    case "opinionMissing": return Addresses.opinions(call.id)
    case "notPublished", "nothingToPublish": return Addresses.publication(call.id)
    case "publicityRuns": return Addresses.publication(call.id)
    case "objectionOpen": return Addresses.objections(call.id)
    case "notAwarded": return Addresses.awards(call.id)
    case "missingSheet", "tooFewSheets": return Addresses.panelSheets(call.id)
    case "deviationUnexplained": return Addresses.panelSheets(call.id).fragment("deviations")
    case "noPanel": return role == .panelSecretary ? Addresses.panelSeats(call.id) : nil
    case "voteNeeded": return role == .panelSecretary ? Addresses.panelVote(call.id) : nil
    default: break
    }
    guard let application else { return nil }
    switch reason.code {
    case "notReviewed", "stillReturned":
      return role.map(ReviewDesk.roles.contains) ?? false
        ? Addresses.review(call.id, application) : Addresses.application(call.id, application)
    case "factsNotVerified", "factsMissing", "missingMeasured":
      return Addresses.factCheck(call.id, application)
    case "notEvaluated", "rectifying": return Addresses.evaluation(call.id, application)
    default: return Addresses.application(call.id, application)
    }
  }
}

extension Speech {
  /// Everything that holds a call: what is said of many units is said once, with the way to its remedy.
  func blockers(_ blockers: [Blocker], _ title: Phrase) -> HTML {
    section(.class("refusal")) {
      h2 { self(title) }
      ol(.class("blockers")) {
        blockers.grouped(by: \.reason).map { blockers in li { group(blockers) } }
      }
    }
  }

  @HTMLBuilder private func group(_ blockers: [Blocker]) -> HTML {
    if let first = blockers.first {
      strong { self(first.reason.message) }
      blockers.count > 1 ? " × \(blockers.count) " : " "
      clause(first.reason.clause)
      p(.class("remedy")) {
        "→ "
        if let place = first.place, blockers.allSatisfy({ $0.place == place }) {
          a(href: place) { self(first.reason.remedy) }
        } else {
          self(first.reason.remedy)
        }
      }
      let subjects = blockers.filter { $0.reason.subject != nil }
      if subjects.count <= Blocker.shown + 2 {
        units(subjects[...])
      } else {
        units(subjects.prefix(Blocker.shown))
        let rest = subjects.count - Blocker.shown
        details(summary: self("其余 \(rest) 项", "\(rest) more")) {
          units(subjects.dropFirst(Blocker.shown))
        }
      }
    }
  }

  private func units(_ blockers: ArraySlice<Blocker>) -> HTML {
    blockers.isEmpty ? .nothing : ul(.class("units")) { blockers.map { one in subject(one) } }
  }

  @HTMLBuilder private func subject(_ blocker: Blocker) -> HTML {
    if let id = blocker.reason.subject {
      li {
        if let place = blocker.place {
          a(href: place) { bdi { id } }
        } else {
          code { bdi { id } }
        }
        " "
        quoted(blocker.unit ?? "")
      }
    }
  }
}

extension Blocker {
  /// How many units of one kind are shown before the reader asks for the rest.
  fileprivate static let shown = 6
}
