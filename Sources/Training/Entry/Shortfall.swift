import Messages

/// What a trainee lacks for one requirement.
struct Shortfall {
  let code: String
  let message: Phrase
  let remedy: Phrase
}
