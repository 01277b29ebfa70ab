/// Fills pages from the top and hands each one on when it is full; holds one page at a time.
struct Flow {
  /// The sheet that the next strips go on.
  private(set) var setup: PageSetup
  /// The number of the page that is being filled.
  private(set) var number = 1
  private var marks: [Mark] = []
  private var y: Length
  private var pending: [Strip] = []
  private let finish: (Page) -> Void

  /// Begins the first page; `finish` gets each page that is full.
  init(on setup: PageSetup, finish: @escaping (Page) -> Void) {
    self.setup = setup
    self.finish = finish
    y = setup.top
  }

  /// Whether nothing stands on the page yet.
  private(set) var isAtTop = true

  /// Puts a strip below the last one, or on the next page where it or what it is bound to has no
  /// room.
  ///
  /// `reserve` is room that must stay free below, such as that of a page total.
  mutating func add(_ strip: Strip, reserve: Length = .zero) {
    pending.append(strip)
    if !strip.keepsNext { settle(reserve: reserve) }
  }

  /// Puts strips one after the other.
  mutating func add(_ strips: [Strip]) {
    for strip in strips { add(strip) }
  }

  /// Whether a strip still has room on this page.
  func fits(_ height: Length) -> Bool {
    y + pending.height(afterOthers: !isAtTop) + height <= setup.bottom
  }

  /// Ends the page, if anything stands on it, and goes on with the next one.
  mutating func breakPage() {
    settle()
    if !isAtTop { turn() }
  }

  /// Goes on with another sheet from the next page on.
  mutating func change(to setup: PageSetup) {
    breakPage()
    self.setup = setup
    y = setup.top
  }

  /// Puts strips at the foot of the type area, on the next page where there is no room.
  mutating func addAtFoot(_ strips: [Strip]) {
    settle()
    let height = strips.height(afterOthers: false)
    if y + height > setup.bottom, !isAtTop { turn() }
    y = max(y, setup.bottom - height)
    place(strips)
  }

  /// Hands on the last page.
  mutating func end() {
    settle()
    if !isAtTop { turn() }
  }

  private mutating func settle(reserve: Length = .zero) {
    let strips = pending
    pending = []
    guard !strips.isEmpty else { return }
    if !isAtTop, y + strips.height(afterOthers: true) + reserve > setup.bottom { turn() }
    place(strips)
  }

  private mutating func place(_ strips: [Strip]) {
    for strip in strips {
      let space = isAtTop ? .zero : strip.space
      // Strips bound together can be higher than a page; then they are cut after all.
      if !isAtTop, y + space + strip.height > setup.bottom { turn() }
      if !isAtTop { y += space }
      marks += strip.marks.map { $0.moved(x: setup.left, y: y) }
      y += strip.height
      isAtTop = false
    }
  }

  private mutating func turn() {
    finish(Page(setup: setup, number: number, marks: marks))
    number += 1
    marks = []
    y = setup.top
    isAtTop = true
  }
}
