/// Waits until something holds, and no longer than that.
func wait(
  upTo limit: Duration = .seconds(30), _ holds: () async throws -> Bool
) async throws -> Bool {
  let end = ContinuousClock.now.advanced(by: limit)
  while true {
    if try await holds() { return true }
    if ContinuousClock.now >= end { return false }
    try await Task.sleep(for: .milliseconds(100))
  }
}
