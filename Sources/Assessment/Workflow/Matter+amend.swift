import Messages
import Programmes

extension Matter {
  /// Replaces the programme file while nobody has scored (law 7).
  func amend(
    _ amendment: ProgrammeAmended, to amended: Programme
  ) throws(Refusal) -> [Event] {
    try require(amendment.reason, Phrase("修改理由", "reason for the amendment"))
    guard !call.isFrozen else {
      throw Refusal(
        Reason(
          "rulesFrozen",
          Phrase("评分已开始，项目办法不能再改", "scoring was opened; the rules are frozen"),
          remedy: Phrase("修改只能用于下一批次", "a change can only serve the next call")))
    }
    guard amended.id == programme.id, amended.stage(call.stage) != nil else {
      throw Refusal(
        Reason(
          "otherProgramme", subject: amended.id.text,
          Phrase(
            "新文件不是本项目，或没有当前环节", "the file is another programme, or lacks the present stage"),
          remedy: Phrase(
            "编号须为 \(programme.id)，并保留当前环节", "keep the name \(programme.id) and the stage")))
    }
    return [.programmeAmended(amendment)]
  }
}
