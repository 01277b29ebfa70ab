public import Messages
public import Programmes

/// What a ranking needs to know of the applications besides their points, by application number.
///
/// A list may be left empty where no rule asks for it: kinds and counties for caps, panels for levelling.
public struct Entrants: Sendable, Hashable {
  /// The kind of each applicant.
  public let kinds: [ApplicantKindID]
  /// The county of each applicant; nil for municipal units, which no county cap counts.
  public let counties: [CountyID?]
  /// The number of the panel that scores each application.
  public let panels: [Int]
  /// The applications that a veto excludes, with its reason; they need no sheets and rank last.
  public let exclusions: [Int: Reason]

  /// Describes the applications.
  public init(
    kinds: [ApplicantKindID] = [], counties: [CountyID?] = [], panels: [Int] = [],
    exclusions: [Int: Reason] = [:]
  ) {
    self.kinds = kinds
    self.counties = counties
    self.panels = panels
    self.exclusions = exclusions
  }

  /// Every application of one panel, no caps, no vetoes.
  public static let plain = Entrants()

  /// The kind of an application; nil where kinds do not matter.
  func kind(of application: Int) -> ApplicantKindID? { kinds.isEmpty ? nil : kinds[application] }

  /// The county of an application; nil for a municipal unit or where counties do not matter.
  func county(of application: Int) -> CountyID? { counties.isEmpty ? nil : counties[application] }

  /// The panel of an application.
  func panel(of application: Int) -> Int { panels.isEmpty ? 0 : panels[application] }
}
