import Assessment
import Messages
import Training

extension Names<Level> {
  /// The levels by their names and their numbers, 五级 to 一级.
  static let levels = Names(
    Phrase("等级", "level"),
    Level.allCases.map { level in
      let number = ["一级", "二级", "三级", "四级", "五级"][level.rawValue - 1]
      return .init(
        level, id: level.word, name: level.name,
        synonyms: [number, "\(number)/\(level.name.chinese)"])
    })
}

extension Names<LessonPart> {
  /// The parts of the training.
  static let lessonParts = Names(
    Phrase("课程类别", "part"),
    LessonPart.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<HeldLesson.Mode> {
  /// How lessons are given.
  static let modes = Names(
    Phrase("授课方式", "mode"),
    HeldLesson.Mode.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<Ceremony> {
  /// The ceremonies of a class.
  static let ceremonies = Names(
    Phrase("仪式", "ceremony"),
    Ceremony.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<Title> {
  /// The titles in engineering.
  static let titles = Names(
    Phrase("职称", "title"), Title.allCases.map { .init($0, id: $0.word, name: $0.name) })
}

extension Names<Attestation> {
  /// What others vouch for; approval by the bureau is an act of its own.
  static let attestations = Names(
    Phrase("证明事项", "attestation"),
    Attestation.allCases.filter { $0 != .bureauApproval }
      .map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<LeavingReason> {
  /// Why trainees leave.
  static let leavingReasons = Names(
    Phrase("退出代码", "code of leaving"),
    LeavingReason.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<ResultKind> {
  /// The kinds of certificates.
  static let certificates = Names(
    Phrase("证书种类", "kind of certificate"),
    ResultKind.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<TrainingResult.Evaluator> {
  /// Who signs an evaluation.
  static let evaluators = Names(
    Phrase("考评签字方", "evaluator"),
    TrainingResult.Evaluator.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<BaseRated.Aspect> {
  /// What is rated.
  static let aspects = Names(
    Phrase("评价内容", "aspect"),
    BaseRated.Aspect.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<ExitGround> {
  /// Grounds on which a qualification may be lost.
  static let grounds = Names(
    Phrase("取消资格情形", "ground"),
    ExitGround.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}

extension Names<Sanction> {
  /// The four measures.
  static let sanctions = Names(
    Phrase("处理措施", "measure"),
    Sanction.allCases.map { .init($0, id: $0.rawValue, name: $0.name) })
}
