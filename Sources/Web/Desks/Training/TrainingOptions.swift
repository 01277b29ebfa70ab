import Assessment
import Messages
import Programmes
import Training

/// What can be chosen in the forms of a base.
extension TrainingPlace {
  var levels: [Speech.Option] {
    rules.levels.map(\.level).sorted(by: >).map { Speech.Option("\($0.rawValue)", $0.name) }
  }

  /// Every level that a certificate may be of.
  var allLevels: [Speech.Option] {
    Level.allCases.sorted(by: >).map { Speech.Option("\($0.rawValue)", $0.name) }
  }

  var trades: [Speech.Option] {
    rules.catalogue.all.map { Speech.Option($0.id.text, $0.name) }
  }

  /// The trades of the plan where it names trades, else all.
  var plannedTrades: [Speech.Option] {
    var planned: [TradeID] = []
    for line in record.plan?.lines ?? [] {
      if let trade = line.trade, !planned.contains(trade) { planned.append(trade) }
    }
    return planned.isEmpty ? trades : planned.map { Speech.Option($0.text, trade($0)) }
  }

  var categories: [Speech.Option] {
    let rule = rules.enrolment.entry.categories
    return (rule.included + rule.excluded).map { Speech.Option($0.id.text, $0.name) }
  }

  var counties: [Speech.Option] {
    programme.routing.counties.map { Speech.Option($0.id.text, Phrase(same: $0.id.text)) }
  }

  /// The trainees who are in no class yet.
  var unplaced: [Speech.Option] {
    record.traineesInOrder.filter { $0.isEnrolled && $0.classID == nil }.map { trainee in
      Speech.Option(
        trainee.id.text,
        Phrase(same: "\(trainee.id) \(persons.name(of: trainee.enrollee)) ")
          + trainee.enrollee.course.name)
    }
  }

  /// The roster of a class with its numbers.
  func roster(of course: TrainingClass) -> [Speech.Option] {
    course.filing.roster.enumerated().map { place, id in
      let name = record.trainees[id].map { persons.name(of: $0.enrollee) } ?? id.text
      return Speech.Option("\(place + 1)", Phrase(same: "\(place + 1) \(name)"))
    }
  }

  func trade(_ id: TradeID) -> Phrase { rules.catalogue.trade(id)?.name ?? Phrase(same: id.text) }

  func name(of course: Course) -> Phrase {
    trade(course.trade) + Phrase("·", " · ") + course.level.name
  }
}

extension Training.Checklist {
  /// The parts that are asked for, each by a name of its own.
  var options: [Speech.Option] {
    var options: [Speech.Option] = []
    for item in items {
      for part in item.parts where !options.contains(where: { $0.value == part.text }) {
        let name =
          item.parts.count == 1
          ? item.name : item.name + Phrase("：\(part.text)", ": \(part.text)")
        options.append(Speech.Option(part.text, name))
      }
    }
    return options
  }
}

extension ExpenseRule {
  /// What money was spent on, forbidden purposes too: whoever spent it on them has to say so.
  var options: [Speech.Option] { (allowed + forbidden).map { Speech.Option($0.id.text, $0.name) } }
}

extension Speech.Option {
  /// The cases of a closed set.
  static func all<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, _ name: (Word) -> Phrase
  ) -> [Speech.Option] {
    Word.allCases.map { Speech.Option($0.rawValue, name($0)) }
  }
}
