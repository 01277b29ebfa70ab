import Assessment
import HTTPTypes
import Markup
import Messages
import Programmes
import Testing

@testable import Web

/// A file that comes whole with its form, as browsers without scripts send it.
struct FileFormTests {
  static let type = "multipart/form-data; boundary=----x"

  static func body(
    _ fields: [(String, String)], field: String = "file", name: String = "a.pdf",
    file: String = ApplyingUnit.pdf
  ) -> String {
    fields.map { "------x\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
      .joined()
      + "------x\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n"
      + "Content-Type: application/pdf\r\n\r\n\(file)\r\n------x--\r\n"
  }

  @Test func `fields and file are told apart and nothing is added to the bytes`() throws {
    let file = "\r\n%PDF\r\n\r\n--\r\n------y\r\n"
    let text = Self.body([("a", "1"), ("b", "二"), ("c", "")], name: "表%22.pdf", file: file)
    let form = try #require(FileForm(Array(text.utf8), contentType: Self.type))
    #expect(form.fields == Fields(["a": "1", "b": "二", "c": ""]))
    #expect(form.file == FileForm.File(name: FileName("表\".pdf"), bytes: Array(file.utf8)))
    #expect(
      form.fields(showingFileIn: "a") == Fields(["b": "二", "c": "", "a": file]))
  }

  @Test func `a field for a file that stays empty is no file`() throws {
    let text = Self.body([("a", "1")], name: "", file: "")
    let form = try #require(FileForm(Array(text.utf8), contentType: Self.type))
    #expect(form.file == nil)
    #expect(form.fields(showingFileIn: "a") == form.fields)
  }

  @Test func `a body that is cut off anywhere is no form`() {
    let bytes = Array(Self.body([("a", "1")]).utf8)
    let whole = bytes.count - 2
    for length in 0..<whole {
      #expect(FileForm(Array(bytes.prefix(length)), contentType: Self.type) == nil)
    }
    #expect(FileForm(Array(bytes.prefix(whole)), contentType: Self.type) != nil)
  }

  @Test(arguments: [
    ("text/plain", "file"), ("multipart/form-data", "file"),
    ("multipart/form-data; boundary=", "file"), ("multipart/form-data; boundary=y", "file"),
    ("multipart/form-data; boundary=----x", "other"),
    ("multipart/form-data; boundary=\(String(repeating: "x", count: 71))", "file"),
  ])
  func `what is no such form is not read`(type: String, field: String) {
    let text = Self.body([("a", "1")], field: field)
    #expect(FileForm(Array(text.utf8), contentType: type) == nil)
  }

  @Test func `too many parts are not read`() {
    let text = Self.body((0..<FileForm.limit).map { ("a\($0)", "1") })
    #expect(FileForm(Array(text.utf8), contentType: Self.type) == nil)
  }

  @Test func `without a script a file is uploaded whole, and found on the form`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let path = Addresses.plainUpload(WebScene.call, "form")
      let good = try await unit.sendFile(to: path, name: "../../表.pdf")
      #expect(good.location == ApplyingUnit.form.text, "\(good.text)")
      let form = try await unit.visitor.get(ApplyingUnit.form)
      #expect(form.text.contains("已上传 表.pdf"))
      #expect(form.links.contains(path.text))
    }
  }

  @Test(arguments: [
    ("a.pdf", "<html>", 422, "扩展名与内容不符"), ("a.exe", "MZ", 422, "不接收「exe」文件"),
    ("", "", 422, "没有选择文件"), ("a.pdf", "", 422, "文件是空的"),
  ])
  func `a file that is not taken is refused with the reason`(
    name: String, file: String, status: Int, words: String
  ) async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let path = Addresses.plainUpload(WebScene.call, "form")
      let reply = try await unit.sendFile(to: path, name: name, file: file)
      #expect(reply.status.code == status)
      #expect(reply.text.contains(words), "\(reply.text)")
      let form = try await unit.visitor.get(ApplyingUnit.form)
      #expect(!form.text.contains("已上传"))
    }
  }

  @Test func `a file that is too large for one piece is refused before it is read`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let size = PlainUploadPage.limit + FileForm.limit << 10
      let reply = try await unit.sendFile(
        to: Addresses.plainUpload(WebScene.call, "form"), name: "a.pdf",
        file: String(repeating: "A", count: size))
      #expect(reply.status == .contentTooLarge)
    }
  }

  @Test func `a file without the token of a page is refused`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let reply = try await unit.visitor.ask(
        Addresses.plainUpload(WebScene.call, "form").text, .post,
        headers: [.contentType: Self.type], body: Self.body([]))
      #expect(reply.status == .forbidden)
    }
  }

  @Test func `another file in the same form is another sending`() async throws {
    try await WebScene.run { scene in
      let unit = try await ApplyingUnit(in: scene)
      let path = Addresses.plainUpload(WebScene.call, "form")
      let hidden = try await unit.visitor.get(path).hidden
      for (name, file) in [("a.pdf", ApplyingUnit.pdf), ("b.pdf", ApplyingUnit.pdf + "%%EOF\n")] {
        let reply = try await unit.visitor.ask(
          path.text, .post, headers: [.contentType: Self.type],
          body: Self.body(hidden, name: name, file: file))
        #expect(reply.status == .seeOther)
      }
      let form = try await unit.visitor.get(ApplyingUnit.form)
      #expect(form.text.contains("a.pdf") && form.text.contains("b.pdf"))
    }
  }
}

extension ApplyingUnit {
  /// Opens the page of a form for a file and sends one.
  func sendFile(
    to path: Path, name: String, file: String = ApplyingUnit.pdf
  ) async throws -> Reply {
    let page = try await visitor.get(path)
    return try await visitor.ask(
      path.text, .post, headers: [.contentType: FileFormTests.type],
      body: FileFormTests.body(page.hidden, name: name, file: file))
  }
}
