import Messages

extension Check {
  /// Every review and consultation has someone who answers.
  static let reviews = Check { programme in
    programme.stages.compactMap { stage in
      let path = "stages" / stage.id
      switch stage.rule {
      case .review(let rule): return review(rule, at: path / "reviewers", programme.routing)
      case .consultation(let rule) where rule.departments.isEmpty:
        return Fault(
          at: path / "departments",
          Phrase("至少列出一个征求意见的部门", "list at least one department"))
      case .intake, .scoring, .consultation, .publicity, .award, .funding, .acceptance, .training,
        .settlement, .closing:
        return nil
      }
    }
  }

  private static func review(
    _ rule: ReviewRule, at path: ProgrammePath, _ routing: Routing
  ) -> Fault? {
    switch rule.reviewers {
    case .routed where routing.counties.isEmpty && !routing.supervisingUnits:
      Fault(
        at: path,
        Phrase(
          "routing 中没有县区，也没有主管单位，无人审核",
          "routing has neither counties nor supervising units; no one would review"))
    case .all(let roles) where roles.isEmpty:
      Fault(at: path, Phrase("至少列出一个审核角色", "list at least one reviewing role"))
    case .all(let roles) where Set(roles).count < roles.count:
      Fault(at: path, Phrase("同一角色列了两次", "a role is listed twice"))
    case .all(let roles): roles.first { !$0.reviews }.map { stranger($0, at: path) }
    case .routed: nil
    }
  }

  private static func stranger(_ role: Role, at path: ProgrammePath) -> Fault {
    let known = Role.allCases.filter(\.reviews).map(\.rawValue)
    return Fault(
      at: path,
      Phrase(
        "\(role.name.chinese)不能审核申报，可选：\(known.joined(separator: "、"))",
        "the role \(role.rawValue) cannot review; use \(known.joined(separator: ", "))"))
  }
}

extension Role {
  /// Whether a person in this role may sign a review.
  fileprivate var reviews: Bool {
    switch self {
    case .countyReviewer, .supervisingUnit, .cityBureau, .organisationDepartment: true
    case .applicant, .panelSecretary, .expert, .department, .finance, .auditor, .admin: false
    }
  }
}
