import Messages
import Programmes
import Training

extension Timetable {
  /// The milestones in the order of a year, a line each.
  var summary: [Phrase] {
    Milestone.allCases.flatMap { milestone in
      [
        windows[milestone].map { window in
          milestone.name
            + Phrase(
              "\(window.days.lowerBound)至\(window.days.upperBound)（首尾均含）",
              "from \(window.days.lowerBound) to \(window.days.upperBound) inclusive")
            + window.term.mark
        }, deadlines[milestone].map { milestone.name + $0.summary },
      ].compactMap(\.self)
    }
  }
}

extension Deadline {
  fileprivate var summary: Phrase {
    let rest =
      switch restDay {
      case .asPrinted: Phrase("，遇休息日不顺延", ", not moved from a rest day")
      case .nextWorkingDay: Phrase("，遇休息日顺延", ", moved from a rest day")
      }
    let others = otherReadings.map {
      Phrase("；另一种理解：\($0.day)", "; another reading: \($0.day)") + $0.basis.mark
    }
    let soft = Term(stated.basis, force).mark
    return others.reduce(
      Phrase("\(stated.day)前（含）", "by \(stated.day)").followed(by: rest) + soft
    ) { $0.followed(by: $1) }
  }
}

extension ArchiveRule {
  /// Copies, years and contents.
  var summary: [Phrase] {
    [
      Phrase("一式\(copies)份，保存\(years)年", "copies: \(copies), kept for \(years) years")
        + basis.mark
    ] + contents.summary
  }
}

extension SupervisionRule {
  /// Inspections, measures, grounds and bars.
  var summary: [Phrase] {
    let measures = sanctions.map(\.name).joined
    return [
      inspections.map {
        Phrase(
          "每个基地每年检查不少于\($0.perYear)次", "inspections of each base: at least \($0.perYear) a year")
          + $0.term.mark
      },
      Phrase("可作出的处理：\(measures.chinese)", "measures: \(measures.english)") + basis.mark,
    ].compactMap(\.self) + exits.map(\.summary)
      + [
        severe.map {
          Phrase("严重问题须记明责任人后结案", "a severe case names those responsible before it is closed")
            + $0.mark
        }
      ].compactMap(\.self)
  }
}

extension ExitRule {
  fileprivate var summary: Phrase {
    let measures = sanctions.map(\.name).joined
    let bar = bar.map { bar in
      let last =
        bar.isLastDayBarred
        ? Phrase("（满期当日仍不受理）", " (its last day included)")
        : Phrase("（满期当日起受理）", " (its last day free)")
      return Phrase("，\(bar.years)年内不予受理", ", no application for \(bar.years) years")
        .followed(by: last)
    }
    return Phrase(
      "\(ground.name.chinese)：\(measures.chinese)", "\(ground.name.english): \(measures.english)"
    ).followed(by: bar ?? Phrase("", "")) + basis.mark
  }
}

extension TrainingForms {
  /// The titles, and what distinguishes the tables of one city from another's.
  var summary: [Phrase] {
    [
      plan.map { $0.title + $0.basis.mark },
      roster.map { form in
        let columns = form.columns.map(\.heading).joined
        return form.title
          + Phrase(
            "（\(form.columns.count)列）：\(columns.chinese)",
            "(\(form.columns.count) columns): \(columns.english)")
          + form.basis.mark
      },
      statistics.map { form in
        let levels = form.levels.map(\.name).joined
        return form.title
          + Phrase("，等级依次为\(levels.chinese)", "with the levels \(levels.english) in this order")
          + form.basis.mark
      },
      person.map { form in
        form.title + Phrase("，\(form.fields.count)项", "with \(form.fields.count) fields")
          + form.basis.mark
      }, pledge.map { $0.title + $0.basis.mark },
    ].compactMap(\.self)
  }
}
