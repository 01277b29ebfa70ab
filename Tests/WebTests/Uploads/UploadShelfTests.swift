import Foundation
import Ledger
import Messages
import Programmes
import Testing

@testable import Web

/// Pieces of files: each at its place, nothing twice, nothing of another unit.
struct UploadShelfTests {
  private static let pdf = Array("%PDF-1.4\n0123456789\n%%EOF\n".utf8)

  private func withShelves(_ body: (UploadShelf, UploadShelf) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let vault = Vault(folder: folder)
    try body(
      UploadShelf(beside: vault, call: "c", unit: "甲"),
      UploadShelf(beside: vault, call: "c", unit: "乙"))
  }

  private func begin(
    _ name: String = "a.pdf", size: Int = pdf.count, stamp: String = "1", on shelf: UploadShelf
  ) throws -> Upload {
    try shelf.begin("form", name: FileName(name), size: size, stamp: stamp)
  }

  @Test func `a file goes on where it stopped`() throws {
    try withShelves { shelf, _ in
      let first = try begin(on: shelf)
      let half = try shelf.append(Array(Self.pdf.prefix(10)), at: 0, to: first)
      #expect(half.received == 10)
      let again = try begin(on: shelf)
      #expect(again == half)
      let whole = try shelf.append(Array(Self.pdf.dropFirst(10)), at: 10, to: again)
      #expect(whole.isWhole)
      #expect(try [UInt8](Data(contentsOf: URL(filePath: shelf.path(of: whole)))) == Self.pdf)
      #expect(try begin(on: shelf) == whole)
    }
  }

  @Test(arguments: [1, 9, 11, 1000, -1])
  func `a piece at another place changes nothing`(place: Int) throws {
    try withShelves { shelf, _ in
      let half = try shelf.append(Array(Self.pdf.prefix(10)), at: 0, to: begin(on: shelf))
      #expect(throws: Misplaced(expected: 10)) { try shelf.append([1], at: place, to: half) }
      #expect(shelf.uploads == [half])
    }
  }

  @Test func `more bytes than were announced are refused`() throws {
    try withShelves { shelf, _ in
      let upload = try begin(on: shelf)
      #expect(throws: Misplaced(expected: 0)) {
        try shelf.append(Self.pdf + [0], at: 0, to: upload)
      }
    }
  }

  @Test func `a file that turns out to be something else is gone`() throws {
    try withShelves { shelf, _ in
      let upload = try begin(on: shelf)
      let bytes = [UInt8](repeating: 0x41, count: Self.pdf.count)
      #expect(throws: Refusal.self) { try shelf.append(bytes, at: 0, to: upload) }
      #expect(shelf.uploads == [])
    }
  }

  @Test(arguments: [("a.exe", 10), ("a.pdf", 0), ("a.pdf", -5), ("a.pdf", UploadCheck.limit + 1)])
  func `what cannot be taken is refused before a byte comes`(name: String, size: Int) throws {
    try withShelves { shelf, _ in
      #expect(throws: Refusal.self) { try begin(name, size: size, on: shelf) }
      #expect(shelf.uploads == [])
    }
  }

  @Test func `a unit cannot fill the disk`() throws {
    try withShelves { shelf, other in
      for number in 0..<(UploadShelf.bytesLimit / UploadCheck.limit) {
        _ = try begin(size: UploadCheck.limit, stamp: "\(number)", on: shelf)
      }
      #expect(throws: Refusal.self) { try begin(stamp: "last", on: shelf) }
      _ = try begin(on: other)
    }
  }

  @Test func `no unit has the files of another`() throws {
    try withShelves { shelf, other in
      let upload = try begin(on: shelf)
      #expect(other.upload(upload.id) == nil)
      #expect(other.uploads == [])
      other.remove(upload.id)
      other.clear()
      #expect(shelf.uploads == [upload])
    }
  }

  @Test(arguments: ["", "..", "../../../../etc/passwd", "ABCDEF0123456789ABCDEF0123456789", "a"])
  func `only names of our own making reach the disk`(name: String) {
    #expect(UploadID(pathPart: name) == nil)
  }
}
