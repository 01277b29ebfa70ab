public import Programmes

/// Who may see what, and when: the one table of visibility (law 8).
///
/// The notice says who reviews, scores, answers and pays (JC-3, JC-6.1) and is silent on who may read
/// what. Where no clause is named the cells are proposed after comparable assessments: the list of
/// experts is confidential, points are unreadable until the panel is sealed, and the unit is not
/// told who objects.
public enum Visibility {
  /// Of how much a role sees a kind of information; no role is the public.
  public static func extent(
    of information: Information, to role: Role?, at disclosure: Disclosure
  ) -> Extent {
    switch role {
    case .applicant: applicant(information, disclosure)
    case .countyReviewer, .supervisingUnit: firstReviewer(information, disclosure)
    case .organisationDepartment: organisation(information, disclosure)
    case .cityBureau: bureau(information, disclosure)
    // To run the system nobody needs the papers of the persons who are trained.
    case .admin: information == .trainees ? .none : bureau(information, disclosure)
    case .panelSecretary: secretary(information, disclosure)
    case .expert: expert(information, disclosure)
    case .department: department(information, disclosure)
    case .finance: finance(information)
    case .auditor: .all
    case nil: everyone(information)
    }
  }
}

extension Visibility {
  /// A unit sees its own application, and its own result once the list is public.
  private static func applicant(_ information: Information, _ disclosure: Disclosure) -> Extent {
    switch information {
    case .calls, .notices: .all
    case .register, .contact, .facts, .documents, .additions, .verifications, .reviews, .findings,
      .objections, .award, .money, .bankAccount, .acceptance, .training, .trainees, .people:
      .own
    case .ranking: disclosure == .published ? .own : .none
    case .panel, .draws, .pledges, .recusals, .completeness, .sheets, .deviations, .votes,
      .opinions, .grounds,
      .ledger:
      .none
    }
  }

  /// A county sees its own units and no others (JC-3.1a), a supervising unit likewise (JC-3.1b).
  private static func firstReviewer(
    _ information: Information, _ disclosure: Disclosure
  ) -> Extent {
    switch information {
    case .calls, .notices: .all
    case .register, .contact, .facts, .documents, .additions, .verifications, .reviews, .findings,
      .award, .money, .acceptance, .training, .trainees:
      .office
    case .ranking: disclosure == .published ? .office : .none
    case .people: .own
    case .panel, .draws, .pledges, .recusals, .completeness, .sheets, .deviations, .votes,
      .opinions, .objections,
      .grounds, .bankAccount, .ledger:
      .none
    }
  }

  /// The organisation department sees what has come to its own review (JC-3.2), later the result and the opinions.
  private static func organisation(
    _ information: Information, _ disclosure: Disclosure
  ) -> Extent {
    let isSealed = disclosure == .sealed || disclosure == .published
    return switch information {
    case .calls, .notices: .all
    case .register, .facts, .documents, .additions, .verifications, .reviews, .findings, .opinions,
      .objections, .award, .money, .acceptance:
      .office
    case .ranking: isSealed ? .office : .none
    case .panel: isSealed ? .all : .none
    case .people: .own
    case .contact, .draws, .pledges, .recusals, .completeness, .sheets, .deviations, .votes,
      .grounds, .bankAccount,
      .training, .trainees, .ledger:
      .none
    }
  }

  /// Bureau and administrator see everything, but no points before the panel is sealed.
  private static func bureau(_ information: Information, _ disclosure: Disclosure) -> Extent {
    switch information {
    case .sheets, .ranking: disclosure == .sealed || disclosure == .published ? .all : .none
    case .calls, .register, .contact, .facts, .documents, .additions, .verifications, .reviews,
      .findings, .panel, .draws, .pledges, .recusals, .completeness, .deviations, .votes, .opinions,
      .notices,
      .objections, .grounds, .award, .money, .bankAccount, .acceptance, .training, .trainees,
      .people, .ledger:
      .all
    }
  }

  /// The secretary prepares and minutes the panel: who has submitted, never what, until it is sealed.
  private static func secretary(_ information: Information, _ disclosure: Disclosure) -> Extent {
    switch information {
    case .sheets, .ranking: disclosure == .sealed || disclosure == .published ? .all : .none
    case .calls, .register, .contact, .facts, .documents, .additions, .verifications, .reviews,
      .findings, .panel, .draws, .pledges, .recusals, .completeness, .deviations, .votes, .notices,
      .award, .people:
      .all
    case .opinions, .objections, .grounds, .money, .bankAccount, .acceptance, .training, .trainees,
      .ledger:
      .none
    }
  }

  /// An expert reads what is to be scored while it is scored, and never another expert's sheet (JC-3.3a).
  private static func expert(_ information: Information, _ disclosure: Disclosure) -> Extent {
    let isScored = disclosure == .scoring
    let isSealed = disclosure == .sealed || disclosure == .published
    return switch information {
    case .calls, .notices: .all
    case .facts, .documents, .verifications: isScored ? .panel : .none
    case .register, .panel: isScored || isSealed ? .panel : .none
    case .ranking: isSealed ? .panel : .none
    case .pledges, .recusals, .completeness, .sheets, .deviations, .people: .own
    case .contact, .additions, .reviews, .findings, .draws, .votes, .opinions, .objections,
      .grounds, .award, .money, .bankAccount, .acceptance, .training, .trainees, .ledger:
      .none
    }
  }

  /// A consulted department sees which units are proposed, and its own answers (JC-3.4).
  private static func department(_ information: Information, _ disclosure: Disclosure) -> Extent {
    let isSealed = disclosure == .sealed || disclosure == .published
    return switch information {
    case .calls, .notices: .all
    case .register: isSealed ? .listed : .none
    case .opinions, .people: .own
    case .contact, .facts, .documents, .additions, .verifications, .reviews, .findings, .panel,
      .draws, .pledges, .recusals, .completeness, .sheets, .deviations, .votes, .ranking,
      .objections, .grounds,
      .award, .money, .bankAccount, .acceptance, .training, .trainees, .ledger:
      .none
    }
  }

  /// Finance sees who holds an award and what is due, paid and claimed (JC-5.4, JC-5.5, JC-6.1).
  private static func finance(_ information: Information) -> Extent {
    switch information {
    case .calls, .notices: .all
    case .register, .contact, .additions, .award, .money, .bankAccount, .acceptance: .awarded
    case .people: .own
    case .facts, .documents, .verifications, .reviews, .findings, .panel, .draws, .pledges,
      .recusals, .completeness,
      .sheets, .deviations, .votes, .ranking, .opinions, .objections, .grounds, .training,
      .trainees, .ledger:
      .none
    }
  }

  /// The public sees notices as they were published, and nothing else (JC-3.5).
  private static func everyone(_ information: Information) -> Extent {
    switch information {
    case .calls: .published
    case .notices: .all
    case .register, .contact, .facts, .documents, .additions, .verifications, .reviews, .findings,
      .panel, .draws, .pledges, .recusals, .completeness, .sheets, .deviations, .votes, .ranking,
      .opinions,
      .objections, .grounds, .award, .money, .bankAccount, .acceptance, .training, .trainees,
      .people, .ledger:
      .none
    }
  }
}
