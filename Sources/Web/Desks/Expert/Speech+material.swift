import Markup
import Messages

extension Speech {
  /// What there is to read about an application, files first.
  ///
  /// A page that shows the facts itself leaves them out here.
  func material(_ material: Material, withFacts: Bool = true) -> HTML {
    section(.class("material"), .ariaLabel(self("申报材料", "Material"))) {
      files(material.files)
      if withFacts { facts(material.facts) }
      if !material.scores.isEmpty {
        details(summary: self("客观得分（系统按核验结果计算）", "Computed points")) {
          table(
            Phrase("客观得分", "Computed points"), material.scores,
            columns: [
              Column(Phrase("指标", "Criterion"), .head) { score, say in say(score.criterion) },
              Column(Phrase("得分", "Points"), .number) { score, say in
                score.points.map { .text("\($0.sheetText) / \(score.full.sheetText)") }
                  ?? say.badge(Phrase("待定", "open"), .waiting)
              },
              Column(Phrase("计算依据", "Computed from")) { score, say in say(score.grounds) },
            ])
        }
      }
      material.texts.map { text in
        details(summary: self(text.name)) {
          p(.class("report")) { bdi { self(text.value) } }
        }
      }
    }
  }

  private func files(_ files: [Material.File]) -> HTML {
    section {
      h2 { self("附件 \(files.count) 件", "Files: \(files.count)") }
      if files.isEmpty {
        p(.class("empty")) { self("没有附件", "No files") }
      } else {
        ul(.class("files")) {
          files.map { file in
            li {
              a(href: file.path) { self(file.document) }
              " "
              clause(file.clause)
              " "
              span(.class("quiet")) { bdi { file.name } }
            }
          }
        }
      }
    }
  }

  private func facts(_ lines: [Material.Line]) -> HTML {
    table(
      Phrase("填报指标与核验", "Facts and checks"), lines,
      columns: [
        Column(Phrase("指标", "Fact"), .head) { line, say in
          say(line.name) + " "
          say.clause(line.clause)
        },
        Column(Phrase("数值", "Value")) { line, say in
          if let stated = line.stated {
            del { bdi { say(stated) } }
            " → "
          }
          strong { bdi { say(line.value) } }
        },
        Column(Phrase("核验", "Check")) { line, say in
          if let evidence = line.evidence {
            say.badge(Phrase("已核验", "checked"), .good)
            p(.class("detail")) { bdi { evidence } }
          } else if line.needsCheck {
            say.badge(Phrase("待核验", "to be checked"), .waiting)
          } else {
            span(.class("quiet")) { say("由其他指标推得", "derived") }
          }
        },
      ], empty: Phrase("没有填报指标", "No facts"))
  }
}
