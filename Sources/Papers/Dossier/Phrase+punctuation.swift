import Messages

extension Phrase {
  /// The text with full-width punctuation beside Chinese characters, as papers have it.
  ///
  /// Only for words that rules say: a name is printed as it is written.
  var fullWidth: Phrase {
    var characters = Array(chinese)
    for place in characters.indices where characters.hasHan(beside: place) {
      if let wide = Phrase.wide[characters[place]] { characters[place] = wide }
    }
    for (open, close) in characters.brackets
    where characters.hasHan(beside: open) || characters.hasHan(beside: close) {
      characters[open] = "（"
      characters[close] = "）"
    }
    return Phrase(String(characters), english)
  }

  private static let wide: [Character: Character] = [
    ",": "，", ":": "：", ";": "；", "?": "？", "!": "！",
  ]
}

extension String {
  /// Words that people wrote, to be followed by a full stop of our own.
  var withoutStop: String {
    hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self
  }
}

extension [Character] {
  /// Whether a Chinese character or its punctuation stands before or after a place.
  fileprivate func hasHan(beside place: Int) -> Bool {
    (place > 0 && self[place - 1].isHan) || (place + 1 < count && self[place + 1].isHan)
  }

  /// The places of brackets that belong together.
  fileprivate var brackets: [(open: Int, close: Int)] {
    var open: [Int] = []
    var pairs: [(Int, Int)] = []
    for (place, character) in enumerated() {
      if character == "(" { open.append(place) }
      if character == ")", let start = open.popLast() { pairs.append((start, place)) }
    }
    return pairs
  }
}

extension Character {
  fileprivate var isHan: Bool {
    unicodeScalars.contains { scalar in
      [0x3000...0x9FFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF].contains { $0.contains(scalar.value) }
    }
  }
}
