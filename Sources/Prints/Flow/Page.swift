/// A finished page: its sheet and everything drawn on it.
struct Page {
  let setup: PageSetup
  /// Counted from 1 within the paper.
  let number: Int
  let marks: [Mark]
}
