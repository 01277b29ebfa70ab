/// One thing that a route of entry asks of a trainee.
public indirect enum Requirement: Sendable, Hashable {
  /// A certificate of exactly this level, held for full years on the reference day; 0 for any time.
  case certificate(Level, years: Int, trade: TradeScope)
  /// Whole months of work without counting any twice: 168 are 14 years.
  case work(months: Int, trade: TradeScope)
  /// This title in engineering or a higher one.
  case title(Title)
  /// Something that somebody else vouches for.
  case attested(Attestation)
  /// At least one of these.
  case any([Requirement])
}
