import Messages
import Programmes
import Training

extension Term {
  /// The source in brackets; a soft rule says that it only warns.
  var mark: Phrase {
    switch force {
    case .must: basis.mark
    case .should: Phrase("（原则上）", "(as a rule)") + basis.mark
    }
  }
}

extension Phrase {
  /// Two columns further in.
  var indented: Phrase { Phrase("  " + chinese, "  " + english) }
}

extension [Phrase] {
  /// The texts as one sentence, separated by semicolons.
  var list: Phrase {
    Phrase(map(\.chinese).joined(separator: "；"), map(\.english).joined(separator: "; "))
  }

  /// The texts as alternatives.
  var alternatives: Phrase {
    Phrase(map(\.chinese).joined(separator: "或"), map(\.english).joined(separator: " or "))
  }
}

extension Set<Level> {
  /// The levels from the lowest to the highest.
  var names: Phrase { sorted().map(\.name).joined }
}
