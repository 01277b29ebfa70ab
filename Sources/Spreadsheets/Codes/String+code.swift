extension String {
  /// The characters of a code: width folded, upper case, without the blanks and hyphens of grouping.
  ///
  /// One byte for each; what is beyond Latin-1 is 0xFF, which stands in no code.
  /// - Throws: For `1.40E+17`, which is what Excel makes of a long number in a cell that is not text.
  func codeCharacters() throws(Mismatch) -> [UInt8] {
    let bytes = widthFolded.unicodeScalars.filter { $0 != " " && $0 != "-" }
      .map { ("a"..."z").contains($0) ? UInt8($0.value) - 0x20 : UInt8(exactly: $0.value) ?? .max }
    let isScientific = bytes.contains(UInt8(ascii: "+")) && bytes.contains(UInt8(ascii: "E"))
    if isScientific {
      throw Mismatch(
        "被 Excel 改成了科学计数法，原数字已丢失，请把该列设为“文本”后重新填写",
        "was turned into scientific notation by Excel and its digits are lost, format the column "
          + "as Text and enter it again")
    }
    return bytes
  }
}
