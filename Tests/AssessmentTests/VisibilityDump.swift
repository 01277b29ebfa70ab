import Assessment
import AssessmentScenes
import Messages
import Programmes
import WorkingDays

/// Everything that a view yields, by the way to it; equal dumps are equal pages, papers and counts.
typealias VisibilityDump = [String: AnyHashable]

extension View {
  /// Every answer of the view, also to questions about applications and people that it may not show.
  func dump(at now: Instant, _ past: [Occurrence]) -> VisibilityDump {
    var dump: VisibilityDump = [
      "viewer": viewer, "actor": actor, "person": person, "people": people,
      "seesLedger": seesLedger, "register": register, "calls": calls.map(\.id),
      "waiting": waiting(at: now),
      "history": history(past),
    ]
    for id in [Scene.id, "2023-09"] {
      dump[id.text] = self[id]?.dump(at: now)
    }
    return dump
  }
}

extension CallView {
  /// Applications of the scenes, whether or not they are there.
  private static let asked =
    (1...9).map { ApplicationID("A\($0)") } + ["X1", "X2", "X3"]

  func dump(at now: Instant) -> VisibilityDump {
    var dump: VisibilityDump = [
      "id": id, "title": title, "programme": programme.id, "digest": programmeDigest,
      "stage": stage, "isClosed": isClosed, "disclosure": disclosure,
      "applications": applications.map(\.id), "ids": applications.ids, "counts": counts,
      "funnel": funnel.map { [AnyHashable($0.step), AnyHashable($0.count)] },
      "panels": panels, "draws": draws, "defence": defence, "pledges": pledges,
      "recusals": recusals, "absences": absences, "votes": votes,
      "sheetCount": [sheetCount.due, sheetCount.signed], "deviations": deviations,
      "ranking": ranking, "places": [places.listed, places.reserves], "sealed": sealed,
      "opinionsDue": opinionsDue, "notices": notices,
      "objections": objections, "waiting": waiting(at: now), "blockers": blockers(at: now),
    ]
    dump["extents"] = Information.allCases.map { extent(of: $0) }
    dump["mayTake"] = Information.allCases.map { mayTake($0) }
    for person in (1...9).map({ Actor.expert($0).person }) + [Actor.bureau.person] {
      dump["owes \(person)"] = pledgeReason(against: person)
      dump["name \(person)"] = name(of: person)
    }
    for application in Self.asked {
      dump["sheets \(application)"] = sheets(of: application)
      dump["completeness \(application)"] = completeness(of: application)
      dump[application.text] = self[application]?.dump
    }
    return dump
  }
}

extension ApplicationView {
  var dump: VisibilityDump {
    [
      "id": id, "unit": unit, "kind": kind, "affiliation": affiliation, "received": received,
      "version": version, "status": status, "creditCode": creditCode, "kindReason": kindReason,
      "contact": contact, "copies": copies, "statedFacts": statedFacts, "facts": facts?.values,
      "asked": facts?.documents,
      "documents": documents, "additions": additions, "verifications": verifications,
      "reviews": reviews, "progress": progress, "findings": findings, "standing": standing,
      "place": place, "replaces": replaces, "isListed": isListed, "opinions": opinions,
      "settledOpinions": settledOpinions, "opinionsDue": opinionsDue, "notice": notice,
      "award": award, "acceptances": acceptances, "money": money, "owed": money?.owed,
      "training": training,
      "sees": Information.allCases.map { sees($0) },
      "mayTake": Information.allCases.map { mayTake($0) },
    ]
  }
}
