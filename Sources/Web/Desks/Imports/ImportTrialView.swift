import Imports
import Markup
import Messages
import Programmes

/// What a table would do, as its sender sees it before anything is recorded.
struct ImportTrialView {
  let trial: ImportTrial
  let errand: Errand
  let attempt: Attempt

  init(trial: ImportTrial, errand: Errand, _ attempt: Attempt) {
    self.trial = trial
    self.errand = errand
    self.attempt = attempt
  }

  /// How many problems the page lists; the marked copy has them all.
  private static let shown = 200

  @HTMLBuilder func html(_ say: Speech) -> HTML {
    say.trouble(attempt)
    if trial.isSound { sound(say) } else { unsound(say) }
    say.terms(
      [
        (Phrase("文件", "File"), say.quoted(trial.source.name.text)),
        (Phrase("表", "Table"), .text(say(trial.source.table.name))),
      ] + (trial.counts.all == 0 ? [] : counts))
    if !trial.notes.isEmpty { ul { trial.notes.map { note in li { say(note.message) } } } }
    if !trial.problems.isEmpty { problems(say) }
    p { a(href: again) { say("换一个文件", "Choose another file") } }
  }

  private var again: Path {
    trial.source.table == .scores
      ? Addresses.scoreWorkbook(errand.call) : Addresses.imports(errand.call)
  }

  private var counts: [(term: Phrase, value: HTML)] {
    let counts = trial.counts
    return [
      (Phrase("共", "In all"), .text("\(counts.all)")),
      (Phrase("新增", "New"), .text("\(counts.new)")),
      (Phrase("更改", "Changed"), .text("\(counts.changed)")),
      (Phrase("未变", "Unchanged"), .text("\(counts.unchanged)")),
      (Phrase("规则不允许", "Refused by rules"), .text("\(counts.refused)")),
    ]
  }

  private func sound(_ say: Speech) -> HTML {
    div(.class("next")) {
      p { strong { say("可以导入，尚未记入。", "It can be taken in; nothing is recorded yet.") } }
      form(method: .post, action: Addresses.importRecording(errand.id)) {
        say.send(
          Phrase("全部记入台账（\(trial.counts.all) 项）", "Record all of it (\(trial.counts.all))"))
      }
    }
  }

  private func unsound(_ say: Speech) -> HTML {
    guard !trial.problems.isEmpty else {
      return div(.class("refusal"), .role(.alert)) {
        p { say("表里没有填写任何内容，没有可以导入的。", "Nothing is filled in; there is nothing to take in.") }
      }
    }
    return div(.class("refusal"), .role(.alert)) {
      p(.class("lead")) {
        strong {
          say("不能导入：全部记入，或者全部不记。", "It cannot be taken in: all of it or nothing.")
        }
      }
      p {
        say(
          "下载标出错误的副本，在副本上改正后再导入。",
          "Take the copy in which everything wrong is marked, mend it, and hand it in again.")
        " "
        a(href: Addresses.errandFile(errand.id), .class("file")) {
          say("标出错误的副本", "The marked copy")
        }
      }
    }
  }

  private func problems(_ say: Speech) -> HTML {
    div {
      say.table(
        Phrase("有问题的行", "What is wrong"), trial.problems.prefix(Self.shown),
        columns: [
          Column(Phrase("位置", "Place"), .head) { problem, _ in bdi { problem.place.description } },
          Column(Phrase("问题", "Problem")) { problem, say in say(problem.message) },
        ])
      if trial.problems.count > Self.shown {
        p(.class("quiet")) {
          say(
            "以上为前 \(Self.shown) 处，共 \(trial.problems.count) 处，全部见副本",
            "The first \(Self.shown) of \(trial.problems.count); the copy has them all")
        }
      }
    }
  }
}
