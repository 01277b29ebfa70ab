import Messages

/// The sheets of a workbook in the order of their tabs, and from when its dates count.
final class WorkbookPart: XMLReader {
  /// One tab.
  struct Tab {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var tabs: [Tab] = []
  private(set) var countsFrom1904 = false
  private(set) var hasExternalReferences = false

  func begin(_ element: XMLElement) throws(Problems) {
    if element.name == "sheet" {
      tabs.append(
        Tab(
          name: element.text("name") ?? "", relationship: element.text("id") ?? "",
          isHidden: (element.text("state") ?? "visible") != "visible"))
    } else if element.name == "workbookPr" {
      countsFrom1904 = element.isTrue("date1904")
    } else if element.name == "externalReference" {
      hasExternalReferences = true
    }
  }
}
