import Messages
import Training

extension Check {
  /// A form has columns, none twice, and shows exactly the levels that are trained.
  static let forms = Check { programme in
    programme.trainingStages.flatMap { path, rules -> [Fault] in
      let (path, forms) = (path / "forms", rules.forms)
      return columns(forms.roster?.columns, at: path / "roster" / "columns")
        + columns(forms.person?.fields, at: path / "person" / "fields")
        + statistics(forms.statistics, rules, at: path / "statistics" / "levels")
    }
  }

  private static func columns(
    _ columns: [RosterForm.Column]?, at path: ProgrammePath
  ) -> [Fault] {
    guard let columns else { return [] }
    if columns.isEmpty { return [Fault(at: path, Phrase("至少列出一列", "list at least one column"))] }
    return columns.map(\.field).repeated.map {
      Fault(at: path, Phrase("\($0.name.chinese)列了两次", "\($0.rawValue) is listed twice"))
    }
  }

  private static func statistics(
    _ form: StatisticsForm?, _ rules: TrainingRules, at path: ProgrammePath
  ) -> [Fault] {
    guard let form else { return [] }
    let absent = rules.levels.map(\.level).filter { !form.levels.contains($0) }.map {
      Fault(
        at: path,
        Phrase(
          "统计表没有\($0.name.chinese)，培训人数会漏计",
          "the statistics lack \($0.name.english), whose trainees would not be counted"))
    }
    let twice = form.levels.repeated.map {
      Fault(at: path, Phrase("\($0.name.chinese)列了两次", "\($0.name.english) is listed twice"))
    }
    return form.levels.compactMap { rules.untrained($0, at: path) } + twice + absent
  }
}
