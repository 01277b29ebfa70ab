import Dispatch
import Ledger
import Synchronization
import Testing

struct GroupCommitTests {
  struct Failed: Error {}

  @Test(arguments: [1, 2, 7, 256])
  func `every caller gets the outcome of its own item, in groups of bounded size`(
    limit: Int
  ) async throws {
    let groups = Mutex<[[Int]]>([])
    let commit = GroupCommit<Int, Int>(limit: limit) { items in
      groups.withLock { $0.append(items) }
      return items.map { $0 * 2 }
    }
    let outcomes = try await withThrowingTaskGroup(of: Bool.self) { tasks in
      for item in 0..<500 { tasks.addTask { try await commit.submit(item) == item * 2 } }
      return try await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count == 500 && outcomes.allSatisfy(\.self))
    let committed = groups.withLock { $0 }
    #expect(committed.joined().sorted() == Array(0..<500))
    #expect(committed.allSatisfy { $0.count <= limit })
  }

  @Test func `what arrives during a commit goes into the next, in the order of arrival`()
    async throws
  {
    let gate = DispatchSemaphore(value: 0)
    let groups = Mutex<[[Int]]>([])
    let commit = GroupCommit<Int, Int> { items in
      groups.withLock { $0.append(items) }
      if items.contains(0) { gate.wait() }
      return items
    }
    async let first = commit.submit(0)
    while groups.withLock({ $0.isEmpty }) { await Task.yield() }
    async let rest = withThrowingTaskGroup(of: Int.self) { tasks in
      for item in 1...20 { tasks.addTask { try await commit.submit(item) } }
      return try await tasks.reduce(0, +)
    }
    while commit.waitingCount < 20 { await Task.yield() }
    gate.signal()
    #expect(try await first == 0)
    #expect(try await rest == 210)
    #expect(groups.withLock { $0.map(\.count) } == [1, 20])
  }

  @Test func `a failed commit fails its whole group and none after it`() async throws {
    let commit = GroupCommit<Int, Int> { items in
      if items.contains(13) { throw Failed() }
      return items
    }
    await #expect(throws: Failed.self) { try await commit.submit(13) }
    #expect(try await commit.submit(14) == 14)
  }

  @Test func `one transaction carries the acts of many callers`() async throws {
    let ledger = try Ledger.inMemory()
    let commit = GroupCommit<[Draft], Range<Int>> { acts in
      var start = try ledger.append(acts.flatMap(\.self)).sequences.lowerBound
      return acts.map { act in
        defer { start += act.count }
        return start..<start + act.count
      }
    }
    let ranges = try await withThrowingTaskGroup(of: (Int, Range<Int>).self) { tasks in
      for size in 1...40 {
        tasks.addTask {
          (size, try await commit.submit((0..<size).map { _ in aDraft(size) }))
        }
      }
      return try await tasks.reduce(into: []) { $0.append($1) }
    }
    let entries = try ledger.entries()
    for (size, range) in ranges {
      let own = entries[range.lowerBound - 1..<range.upperBound - 1]
      #expect(own.map(\.draft) == Array(repeating: aDraft(size), count: size))
    }
    #expect(try ledger.verify().count == 820)
  }
}
