import Ledger
import Testing

struct DigestTests {
  // FIPS 180-4's example for "abc".
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `the digest of abc is the one in the standard`() {
    #expect(Digest.of(Array("abc".utf8)).description == DigestTests.abc)
  }

  @Test func `text and bytes read back`() {
    let digest = Digest.of([1, 2, 3])
    #expect(Digest(digest.description) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(digest.bytes.count == 32)
  }

  @Test(arguments: ["", "ba78", abc.uppercased(), abc + "0", String(abc.dropLast()) + "g"])
  func `nothing but 64 lower-case hex digits is read`(text: String) {
    #expect(Digest(text) == nil)
  }

  @Test(arguments: [0, 31, 33])
  func `nothing but 32 bytes is taken`(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }

  @Test func `a head reads back`() {
    let head = Head(sequence: 12, digest: .of([1]))
    #expect(Head(head.description) == head)
    #expect(Head("12") == nil)
    #expect(Head("-1 \(head.digest)") == nil)
  }
}
