public import Messages

/// What an expert promises before seeing anything: recusal, secrecy, integrity (回避与保密承诺).
///
/// The notice attaches no pledge; the grounds follow the regulation on procurement. The engine keeps
/// the words, because a signature holds for the words that were signed and for no others.
public enum PledgeText {
  /// The declaration at its head.
  public static let opening = Phrase(
    "本人受聘担任上述批次的评审专家，已阅知评审规则，现对下列事项如实申明并承诺。有与申报单位相关的情形而未申明的，本人承担相应责任。",
    """
    I serve as an expert of this call, have read its rules, and declare and promise the \
    following. I answer for any tie to an applicant that I do not declare.
    """
  )

  /// The situations in which an expert must stand back.
  public static let situations = [
    Phrase("近三年内与申报单位存在劳动关系", "employed by an applicant within three years"),
    Phrase("近三年内担任申报单位的董事、监事", "director or supervisor of one within three years"),
    Phrase(
      "近三年内是申报单位的控股股东或者实际控制人", "controlling shareholder of one within three years"),
    Phrase(
      "与申报单位的法定代表人或者负责人有夫妻、直系血亲、三代以内旁系血亲或者近姻亲关系",
      "married or closely related to the head of one"),
    Phrase("与申报单位有其他可能影响公平、公正评审的关系", "any other tie that may affect a fair assessment"),
  ]

  /// The promises.
  public static let promises = [
    Phrase(
      "评审期间和结果公布前，不透露评审组组成、申报材料、评分和讨论情况；不复制、不带离申报材料；不利用申报单位的技术和商业秘密。",
      """
      Until the results are public I disclose neither the panel nor applications, points or \
      discussion; I copy and take away nothing; I use no applicant's secrets.
      """
    ),
    Phrase(
      "独立、客观、公正评分，对本人的评分和扣分原因负责；不接受申报单位的宴请、礼品、礼金；发现请托、干预的，立即报告监督人员。",
      """
      I score independently and fairly and answer for my points and reasons; I accept nothing \
      from applicants and report any interference to the supervisors at once.
      """
    ),
  ]

  /// The SHA-256 of the words in both languages, a line each, in hex: what a signature names.
  public static let digest = SHA256.hex(
    of: ([opening] + situations + promises).flatMap { [$0.chinese, $0.english] }
      .joined(separator: "\n"))
}
