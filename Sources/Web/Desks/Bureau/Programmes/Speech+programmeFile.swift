import Markup
import Messages

extension Speech {
  /// The fields for a programme file: the file itself, or its text.
  @HTMLBuilder func programmeText(in attempt: Attempt) -> HTML {
    fileField(
      Phrase("项目办法文件（YAML）", "The programme file (YAML)"),
      hint: Phrase("选择文件；或把全文粘贴在下面", "Choose the file, or paste its text below"),
      accept: ".yaml,.yml,text/yaml,text/plain")
    longField(
      "text", Phrase("文件的全文", "The whole text of the file"),
      hint: Phrase("选了文件的，以文件为准", "A file that is chosen above counts instead"), rows: 18,
      in: attempt, .withoutSpellcheck, .class("source"))
  }

  /// The fields that name a new call.
  @HTMLBuilder func callFields(in attempt: Attempt) -> HTML {
    field(
      "id", Phrase("批次编号", "Name of the call"),
      hint: Phrase(
        "用于网址和文件名，如 workstation-2023", "For addresses and files, such as workstation-2023"),
      in: attempt, .required, .maxlength(60), .withoutSpellcheck)
    field(
      "title-zh", Phrase("批次名称（中文）", "Title in Chinese"), in: attempt, .required, .maxlength(120))
    field(
      "title-en", Phrase("批次名称（英文）", "Title in English"), in: attempt, .required,
      .maxlength(120))
  }

  /// What is wrong, with line and column where a file is concerned.
  @HTMLBuilder func located(_ attempt: Attempt) -> HTML {
    let isFile = attempt.problems.contains { $0.place.line != nil }
    if isFile {
      div(.class("refusal"), .role(.alert)) {
        p(.class("lead")) {
          strong {
            self(
              "文件有 \(attempt.problems.count) 处问题", "Problems in the file: \(attempt.problems.count)"
            )
          }
        }
      }
      problems(attempt.problems)
      refusal(attempt.reasons)
    } else {
      trouble(attempt)
    }
  }

  /// Problems of a file, each with its line and column.
  @HTMLBuilder func problems(_ problems: [Problem]) -> HTML {
    if !problems.isEmpty {
      table(
        Phrase("逐条问题", "Each problem"), problems,
        columns: [
          Column(Phrase("位置", "Place"), .head) { problem, _ in
            code { problem.place.description }
          },
          Column(Phrase("程度", "Kind")) { problem, say in
            switch problem.severity {
            case .error: say.badge(Phrase("错误", "error"), .bad)
            case .warning: say.badge(Phrase("提示", "warning"), .waiting)
            }
          },
          Column(Phrase("说明", "What")) { problem, say in
            if let field = problem.field { code { field } }
            " " + say(problem.message)
          },
        ])
    }
  }
}
