/// What a person is in a call; decides what the person may do and see.
public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
  /// A unit that applies (申报单位).
  case applicant
  /// A county bureau that reviews (县级人社部门).
  case countyReviewer
  /// A supervising unit that reviews municipal units (主管单位).
  case supervisingUnit
  /// The municipal human-resources bureau that runs the call (市人社局).
  case cityBureau
  /// The organisation department that signs beside the bureau (组织部).
  case organisationDepartment
  /// Who runs the panel (评审组秘书).
  case panelSecretary
  /// Who scores (评审专家).
  case expert
  /// A consulted department, such as the tax bureau (征求意见部门).
  case department
  /// Who pays (财务).
  case finance
  /// Who verifies (审计).
  case auditor
  /// Who runs the system (管理员).
  case admin
}
