/// How the characters of a text file are stored as bytes.
public enum TextEncoding: Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with a byte order mark, as Excel saves "Unicode Text".
  case utf16
  /// GB 18030-2022 and with it GBK and GB 2312, as Excel saves CSV in China.
  case gb18030
}
