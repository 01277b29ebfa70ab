import Spreadsheets

extension StringProtocol {
  /// About how wide the text is, in hundredths of the size of its characters; rather too much than
  /// too little.
  var breadth: Int { reduce(0) { $0 + $1.breadth } }

  /// How wide its longest piece is that should not be broken: a code, a number, a word.
  var longestRun: Int {
    var (longest, run) = (0, 0)
    for character in self {
      let isBreakable = character == " " || !character.isASCII
      run = isBreakable ? 0 : run + character.breadth
      longest = Swift.max(longest, run, character.breadth)
    }
    return longest
  }
}

extension Character {
  /// Measured on Noto Serif CJK SC, whose Latin letters are Source Serif's.
  fileprivate var breadth: Int {
    switch self {
    case "m", "w", "M", "W", "%", "@": 95
    case "A"..."Z": 74
    case "0"..."9": 57
    case "f", "i", "j", "l", "r", "t", "I", ".", ",", ":", ";", "'", " ", "|": 40
    default: String(self).displayWidth > 1 ? 100 : 60
    }
  }
}
