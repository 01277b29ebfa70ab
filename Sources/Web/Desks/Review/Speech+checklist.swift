import Assessment
import Markup
import Messages
import Programmes

extension Speech {
  /// Values with what was stated and what proved them.
  @HTMLBuilder func facts(_ facts: [Checklist.FactLine]) -> HTML {
    let evidence = facts.compactMap(\.evidence).uniqued
    table(
      Phrase("填报指标", "Stated facts"), facts,
      columns: [
        Column(Phrase("指标", "Fact"), .head) { fact, say in say(fact.name) },
        Column(Phrase("数值", "Value")) { fact, say in
          fact.value.map { value in bdi { say(value) } } ?? say.blank
          if let stated = fact.stated {
            p(.class("detail")) {
              say("申报时填 ", "stated as ")
              del { say(stated) }
            }
          }
        },
        Column(Phrase("核验", "Checked")) { fact, say in
          if let text = fact.evidence {
            say.badge(Phrase("已核验", "checked"), .good)
            if evidence.count > 1 { p(.class("detail")) { say.quoted(text) } }
          } else if fact.isDerived {
            span(.class("quiet")) { say("自动计算", "worked out") }
          } else {
            say.badge(Phrase("未核验", "not checked"), .waiting)
          }
        },
      ])
    // Offices usually prove all facts by the same evidence: it is said once then.
    if let only = evidence.first, evidence.count == 1 {
      p(.class("detail")) {
        self("核验依据：", "Checked against: ")
        quoted(only)
      }
    }
  }

  /// The grounds that exclude an application.
  @HTMLBuilder func findings(_ findings: [Phrase]) -> HTML {
    if !findings.isEmpty {
      ul(.class("checklist")) {
        findings.map { finding in
          li(.class("bad")) {
            badge(Phrase("否决", "excluded"), .bad)
            " "
            bdi { self(finding) }
          }
        }
      }
    }
  }

  /// Documents with the files that came in for each, to be opened.
  func files(
    _ lines: [Checklist.FileLine], of application: ApplicationID, in call: CallID
  ) -> HTML {
    table(
      Phrase("申报材料", "Documents"), lines,
      columns: [
        Column(Phrase("材料", "Document"), .head) { line, say in
          say(line.name)
          " "
          say.clause(line.clause)
        },
        Column(Phrase("文件", "Files")) { line, say in
          if line.files.isEmpty {
            line.isDueNow
              ? say.badge(Phrase("缺", "missing"), .bad)
              : span(.class("quiet")) { say("未交", "not handed in") }
          } else {
            ul(.class("files")) {
              line.files.map { file in
                li {
                  a(href: Addresses.attachment(call, application, file.digest), .class("file")) {
                    bdi { file.name }
                  }
                }
              }
            }
          }
        },
      ])
  }

  /// How many conditions hold, in one badge.
  func tally(_ count: (met: Int, failed: Int, open: Int)) -> HTML {
    if count.failed > 0 {
      badge(Phrase("\(count.failed) 项不符合", "\(count.failed) not met"), .bad)
    } else if count.open > 0 {
      badge(Phrase("\(count.open) 项待定", "\(count.open) open"), .waiting)
    } else if count.met > 0 {
      badge(Phrase("\(count.met) 项全部符合", "all \(count.met) met"), .good)
    } else {
      blank
    }
  }
}
