/// The kinds of information on which visibility is decided, each as a whole.
public enum Information: String, Sendable, Hashable, CaseIterable {
  /// That a call exists, and in which stage it stands.
  case calls
  /// Which unit applied, when, and whether it is still in the race.
  case register
  /// The vault record with the contact person and phone.
  case contact
  /// What the unit states and what its conditions come to.
  case facts
  /// The files handed in with the application.
  case documents
  /// The files that came later, such as the proof of the account.
  case additions
  /// What the evidence proved.
  case verifications
  /// The reviewers' decisions, and why an application was returned, rejected, withdrawn or removed.
  case reviews
  /// The findings that exclude an application.
  case findings
  /// Who sits on which panel.
  case panel
  /// How panels and the order of the defence were drawn: pool, seed, reserves.
  case draws
  /// Who signed the pledge of recusal and secrecy.
  case pledges
  /// Who may not score what, and who did not come.
  case recusals
  /// Which sheets are in, never what they say.
  case completeness
  /// The points on the sheets.
  case sheets
  /// Whose total stands out from the panel's mean, and the answers.
  case deviations
  /// The votes on equal applications.
  case votes
  /// The sealed totals, ranks and places.
  case ranking
  /// The answers of the consulted departments.
  case opinions
  /// The public notices.
  case notices
  /// That a published unit is challenged, until when, and with what result.
  case objections
  /// What an objector says, and the vault record with the name.
  case grounds
  /// Document, plaque and construction period of an award.
  case award
  /// What is promised, ordered, paid, claimed and recovered.
  case money
  /// Bank and vault record of the account that is paid.
  case bankAccount
  /// The evaluations of a finished project.
  case acceptance
  /// The plan, the classes and the supervision of an accredited base.
  case training
  /// The persons who are trained, their papers and results.
  case trainees
  /// The other people with accounts and their roles.
  case people
  /// The entries as such: their number, their order and their head.
  case ledger
}
