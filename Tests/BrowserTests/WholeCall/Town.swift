import Foundation

/// An office, and everybody who uses it, each at a window of their own.
actor Town {
  let scene: Scene
  let files: Folder
  private var windows: [Resident: Window] = [:]
  private var signedIn: Set<Resident> = []

  init(in scene: Scene) throws {
    self.scene = scene
    files = try Folder()
  }

  var base: String { scene.office.base }

  /// Lets time pass; every session has ended by then.
  func turnClock(to moment: String) throws {
    try scene.office.turnClock(to: moment)
    signedIn = []
  }

  /// The window of a person, not signed in where they never did.
  func window(of resident: Resident) async throws -> Visitor {
    if let window = windows[resident] {
      return Visitor(window: window, language: resident.language)
    }
    let window = try await scene.browser.open()
    windows[resident] = window
    try await window.visit("\(base)/")
    if resident.language == .english { try await window.press("English") }
    return Visitor(window: window, language: resident.language)
  }

  /// The person at the desk: signed in, on the page of what waits.
  func desk(of resident: Resident) async throws -> Visitor {
    let visitor = try await window(of: resident)
    if signedIn.contains(resident) {
      try await visitor.window.visit("\(base)/")
    } else {
      try await visitor.signIn(resident.account, Resident.password, at: base)
      signedIn.insert(resident)
    }
    return visitor
  }

  /// Somebody of the public: no account, no cookies.
  func stranger() async throws -> Visitor {
    let window = try await scene.browser.open()
    try await window.visit("\(base)/")
    return Visitor(window: window, language: .chinese)
  }

  /// A document as a scanner makes it, with as many bytes more as wanted.
  func scan(_ name: String, padding: Int = 0) throws -> String {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "%" + String(repeating: " ", count: padding) + "\n"
    text += "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return try files.write(text, to: "\(name).pdf")
  }
}
