public import Assessment

extension CheckCode {
  /// What the entries say to a code.
  public enum Answer: Sendable, Hashable {
    /// The entries give a paper with exactly this code.
    case equal(Match)
    /// The entries give the paper that is meant, but it says something else.
    case differs([Match])
    /// No call has a paper of this kind about what the code names.
    case unknown

    /// The paper that agrees, or the only one that can be meant.
    public var match: Match? {
      switch self {
      case .equal(let match): match
      case .differs(let matches): matches.count == 1 ? matches.first : nil
      case .unknown: nil
      }
    }
  }

  /// A paper that a code may be about, as the entries give it now.
  public struct Match: Sendable, Hashable {
    /// The call.
    public let call: CallID
    /// Which paper of the call.
    public let request: PaperRequest
    /// The paper.
    public let paper: Paper
  }

  /// Derives the papers that the code can be about, and compares.
  ///
  /// `dossiers` are all calls as they stood after the entry that the code names; nothing but their
  /// entries and programmes is asked.
  public func answer(from dossiers: [Dossier]) -> Answer {
    let meant = dossiers.flatMap { dossier in
      PaperRequest.all(of: kind, in: dossier).filter { isAbout($0, in: dossier) }
        .compactMap { request -> Match? in
          guard let paper = try? request.paper(of: dossier) else { return nil }
          return Match(call: dossier.call.id, request: request, paper: paper)
        }
    }
    if let equal = meant.first(where: { $0.paper.proof?.code == description }) {
      return .equal(equal)
    }
    return meant.isEmpty ? .unknown : .differs(meant)
  }

  private func isAbout(_ request: PaperRequest, in dossier: Dossier) -> Bool {
    guard let stamp = dossier.stamp, stamp.sequence == sequence else { return false }
    let other = CheckCode(
      kind, sequence: sequence, mark: dossier.mark(of: request, by: stamp),
      seal: [UInt8](repeating: 0, count: 5))
    return other?.mark == mark
  }
}
