import Messages
import Testing

@testable import Assessment

/// An order drawn by lot is the same for whoever draws it again.
struct LotTests {
  /// From Python: `sorted(names, key=lambda n: sha256(f"2022\n{n}".encode()).hexdigest())`.
  static let order: [PersonID] = ["zj01", "zj06", "zj07", "zj04", "zj05", "zj02", "zj03"]

  @Test func `the order follows from the digests of seed and name`() {
    let lot = Lot(of: Self.order.sorted(), seed: "2022")
    #expect(lot.tickets.map(\.name) == Self.order)
    #expect(
      lot.tickets.first?.digest
        == "16f301fc56b0beabfe611cd0b9994a3ce7498e618458288870a1400cc6eb500b")
  }

  @Test(arguments: 0..<7)
  func `the order of the names before the draw does not matter`(turn: Int) {
    let names = Array(Self.order[turn...] + Self.order[..<turn])
    #expect(Lot(of: names, seed: "2022") == Lot(of: Self.order.sorted(), seed: "2022"))
    #expect(Lot(of: names + names, seed: "2022").tickets.count == 7)
  }

  /// From FIPS 180-4's examples and Python's hashlib; the lengths lie on both sides of a block's end.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("金榜\n第一", "1b30fdd3f60808cebc5efaeaca1f89f33459ce296d3d0efd7898d2ec1ea459b5"),
    (
      String(repeating: "a", count: 55),
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
    ),
    (
      String(repeating: "a", count: 56),
      "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"
    ),
    (
      String(repeating: "a", count: 63),
      "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      String(repeating: "a", count: 65),
      "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `a digest is SHA-256`(text: String, digest: String) {
    #expect(SHA256.hex(of: text) == digest)
  }
}
