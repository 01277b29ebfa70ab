import Foundation
import ProgrammeFiles
import Programmes
import Testing
import Training

/// The programme files as they stand in the repository.
enum Files {
  static let workstation = Result { try read("jincheng-2022-workstation.yaml") }
  static let base = Result { try read("jincheng-2022-base.yaml") }

  static let weifang = Result { try read("weifang-2020.yaml") }
  static let dezhou = Result { try read("dezhou-2021.yaml") }
  static let rizhao = Result { try read("rizhao-2022.yaml") }

  private static func read(_ name: String) throws -> Programme {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Rubrics/\(name)"))
    return try ProgrammeFile.read(Array(bytes), file: name).programme
  }
}

/// The rules of the workstations (技师工作站).
func workstation() throws -> Programme { try Files.workstation.get() }

/// The rules of the training bases (技能人才培养基地).
func base() throws -> Programme { try Files.base.get() }

/// The training of technicians of Weifang 2020.
func weifang() throws -> Programme { try Files.weifang.get() }

/// The training of technicians of Dezhou 2021.
func dezhou() throws -> Programme { try Files.dezhou.get() }

/// The training of skilled workers of Rizhao 2022.
func rizhao() throws -> Programme { try Files.rizhao.get() }

extension Programme {
  /// The rules of training; a file without them is a mistake in the test.
  func rules() throws -> TrainingRules { try #require(training) }

  /// The rule of settlement; a file without it is a mistake in the test.
  func money() throws -> SettlementRule { try #require(settlement) }

  /// The same rules with other stages.
  func with(stages: [Stage]) -> Programme {
    Programme(
      id: id, title: title, notice: notice, applicants: applicants, facts: facts,
      documents: documents, conditions: conditions, vetoes: vetoes, routing: routing,
      stages: stages, rubrics: rubrics)
  }

  /// The same rules, the day of publication counted or not.
  func countingStartDay(_ counts: Bool) -> Programme {
    with(
      stages: stages.map { stage in
        guard case .publicity(let rule) = stage.rule else { return stage }
        let other = PublicityRule(
          workingDays: rule.workingDays, countsStartDay: counts,
          countingBasis: rule.countingBasis, objections: rule.objections)
        return Stage(id: stage.id, name: stage.name, rule: .publicity(other), basis: stage.basis)
      })
  }
}
