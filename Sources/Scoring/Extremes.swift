/// The highest and lowest points among experts, as many at each end as the trim drops.
struct Extremes {
  /// The highest first.
  private(set) var highest: [Lanes]
  /// The lowest first.
  private(set) var lowest: [Lanes]

  /// Room for `each` at each end.
  init(each: Int) {
    self.highest = Array(repeating: .zero, count: each)
    self.lowest = highest
  }

  /// Forgets all points, so that any points displace what is there.
  mutating func clear() {
    for place in highest.indices {
      highest[place] = .zero
      lowest[place] = Lanes(repeating: .max)
    }
  }

  /// Sorts the points of one expert in, where the mask says that they are valid.
  ///
  /// Invalid points enter as the least at the upper end and the greatest at the lower end. They
  /// displace no valid points there, because something is only dropped when enough are valid.
  @inline(__always)
  mutating func sift(_ points: Lanes, where mask: Lanes) {
    var high = points & mask
    var low = points | (~mask & .max)
    for place in highest.indices {
      let (top, bottom) = (highest[place], lowest[place])
      highest[place] = pointwiseMax(top, high)
      high = pointwiseMin(top, high)
      lowest[place] = pointwiseMin(bottom, low)
      low = pointwiseMax(bottom, low)
    }
  }

  /// Makes every place the same points.
  mutating func fill(with points: Lanes) {
    for place in highest.indices {
      highest[place] = points
      lowest[place] = points
    }
  }

  /// Adds up the extremes of several criteria.
  mutating func add(_ other: Extremes) {
    for place in highest.indices {
      highest[place] &+= other.highest[place]
      lowest[place] &+= other.lowest[place]
    }
  }
}
