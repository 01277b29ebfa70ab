import Assessment
import Programmes
import WorkingDays

/// Slows down whoever guesses, by growing delays and never for ever.
///
/// Accounts that do not exist are counted like others, so that nothing tells them apart. The delay
/// for an account as a whole stays short: a stranger must not be able to lock somebody out.
struct Throttle: Sendable {
  /// Whose attempts are counted together.
  enum Key: Sendable, Hashable {
    case pair(PersonID, String)
    case account(PersonID)
    case address(String)

    /// How many attempts are free, and the longest delay after that in milliseconds.
    fileprivate var allowance: (free: Int, longest: Int64) {
      switch self {
      case .pair: (3, 15 * 60_000)
      case .account: (10, 30_000)
      case .address: (20, 60_000)
      }
    }
  }

  private struct Count {
    var attempts: Int
    var last: Instant
  }

  private var counts: [Key: Count] = [:]
  private static let memory: Int64 = 3_600_000
  private static let limit = 50_000

  /// How many keys are remembered.
  var size: Int { counts.count }

  static func keys(_ person: PersonID, from address: String) -> [Key] {
    [.pair(person, address), .account(person), .address(address)]
  }

  /// Admits an attempt and counts it, or says how many milliseconds it must wait.
  mutating func admit(_ keys: [Key], at now: Instant) -> Int64? {
    let wait = keys.map { remaining($0, at: now) }.max() ?? 0
    if wait > 0 { return wait }
    if counts.count > Throttle.limit { forget(at: now) }
    for key in keys {
      let before = recent(key, at: now)?.attempts ?? 0
      counts[key] = Count(attempts: before + 1, last: now)
    }
    return nil
  }

  /// Forgets the attempts on an account after the right password, and this one of the address: a
  /// whole office behind one address comes in, while whoever guesses there is still counted.
  mutating func succeed(_ person: PersonID, from address: String) {
    counts[.pair(person, address)] = nil
    counts[.account(person)] = nil
    counts[.address(address)]?.attempts -= 1
  }

  private func remaining(_ key: Key, at now: Instant) -> Int64 {
    guard let count = recent(key, at: now) else { return 0 }
    let excess = count.attempts - key.allowance.free
    guard excess >= 0 else { return 0 }
    let delay = min(Int64(1000) << Int64(min(excess, 20)), key.allowance.longest)
    return max(0, count.last.milliseconds + delay - now.milliseconds)
  }

  private func recent(_ key: Key, at now: Instant) -> Count? {
    counts[key].flatMap {
      now.milliseconds - $0.last.milliseconds < Throttle.memory ? $0 : nil
    }
  }

  private mutating func forget(at now: Instant) {
    counts = counts.filter { now.milliseconds - $0.value.last.milliseconds < Throttle.memory }
    guard counts.count > Throttle.limit else { return }
    let newest = counts.sorted { $0.value.last > $1.value.last }.prefix(Throttle.limit / 2)
    counts = Dictionary(uniqueKeysWithValues: newest.map { ($0.key, $0.value) })
  }
}
