import Assessment
import Foundation
import Messages
import Papers
import Testing

@Suite struct EveryPaperTests {
  @Test func `papers for the public name no expert, no phone and no finding`() throws {
    let secrets =
      ["13800001234", "被行政处罚", "证书失效", "欠税属实", "设备借用", "坚持原评分"]
      + Story.people.map(\.name)
    for paper in try Papers.open() {
      for text in paper.everyForm {
        #expect(secrets.filter { text.contains($0) } == [], "\(paper.kind)")
      }
    }
  }

  @Test func `no paper shows a vault record`() throws {
    for paper in try Papers.open() + Papers.confidential() {
      #expect(paper.everyForm.filter { $0.contains("vault-") } == [], "\(paper.kind)")
    }
  }

  @Test func `papers of the panel carry full names`() throws {
    for paper in try Papers.panel() {
      #expect(paper.text(in: .chinese).contains("评委庚"), "\(paper.kind)")
    }
  }

  @Test func `English papers speak Chinese only where the data do`() throws {
    for paper in try Papers.open() + Papers.confidential() {
      for phrase in paper.phrases {
        let rest = Story.words.reduce(phrase.english) { $0.replacing($1, with: "") }
        #expect(!rest.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(phrase)")
        #expect(phrase.english.isEmpty == phrase.chinese.isEmpty, "\(phrase)")
      }
    }
  }

  @Test func `every form of every paper is there in both languages`() throws {
    for paper in try Papers.open() + Papers.confidential() {
      #expect(paper.everyForm.allSatisfy { !$0.isEmpty })
      #expect(paper.text(in: .chinese) != paper.text(in: .english))
      for language in Language.allCases { #expect(try paper.parsed(in: language).isEmpty == false) }
    }
  }

  /// A Chinese character takes two columns; between two columns of a table only blanks may stand.
  @Test func `every cell of every table stands under its heading`() throws {
    for paper in try Papers.open() + Papers.confidential() {
      for language in Language.allCases {
        var gaps: [Int] = []
        for line in paper.text(in: language).split(
          separator: "\n", omittingEmptySubsequences: false)
        {
          let cells = line.columns
          if line.hasPrefix("──"), line.contains("  ") {
            gaps = cells.indices.filter { cells[$0] == " " }
          } else if line.isEmpty {
            gaps = []
          }
          #expect(gaps.allSatisfy { $0 >= cells.count || cells[$0] == " " }, "\(line)")
        }
      }
    }
  }
}

extension Paper {
  /// The paper in every form and language.
  fileprivate var everyForm: [String] {
    Language.allCases.flatMap { [text(in: $0), csv(in: $0), json(in: $0)] }
  }
}

extension Substring {
  /// One character for each display column; a wide one is followed by a filler.
  fileprivate var columns: [Character] {
    flatMap { character -> [Character] in
      let value = character.unicodeScalars.first?.value ?? 0
      let isWide = (0x2E80...0xA4CF).contains(value) || (0xFF01...0xFF60).contains(value)
      return isWide ? [character, "▒"] : [character]
    }
  }
}
