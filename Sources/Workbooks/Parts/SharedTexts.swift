import Messages
import Spreadsheets

/// The table of texts that cells share; a rich text is its runs joined, without their phonetic hints.
final class SharedTexts: XMLReader {
  private(set) var cells: [Grid.Cell] = []
  private let store: TextStore
  private var text: [UInt8] = []
  private var isText = false
  private var isPhonetic = false

  init(into store: TextStore) {
    self.store = store
  }

  func begin(_ element: XMLElement) throws(Problems) {
    if element.name == "t" {
      isText = !isPhonetic
    } else if element.name == "si" {
      text.removeAll(keepingCapacity: true)
    } else if element.name == "rPh" {
      isPhonetic = true
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problems) {
    if isText { text += bytes }
  }

  func end(_ name: XMLName) throws(Problems) {
    if name == "t" {
      isText = false
    } else if name == "rPh" {
      isPhonetic = false
    } else if name == "si" {
      try store.count(1)
      cells.append(try store.add(text) { "sharedStrings \(cells.count + 1)" })
    }
  }
}
