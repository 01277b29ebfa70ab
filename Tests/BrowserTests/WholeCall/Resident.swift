/// Somebody with an account in the town of the scene.
struct Resident: Sendable, Hashable {
  let account: String
  let name: String
  /// The role as the page on which people are enrolled calls it, in English.
  let role: String
  let office: String
  var language = Language.chinese

  static let password = "four plain words here"

  static let admin = Resident(
    account: "admin01", name: "管理员", role: "administrator", office: "", language: .english)
  static let bureau = Resident(
    account: "bureau01", name: "市局经办", role: "city HR bureau", office: "")
  static let first = Resident(
    account: "unit01", name: "申报人一", role: "applicant", office: "示例机械公司（虚构）")
  static let second = Resident(
    account: "unit02", name: "Applicant Two", role: "applicant", office: "示例陶瓷公司（虚构）",
    language: .english)
  static let county = Resident(
    account: "county01", name: "县局经办", role: "county reviewer", office: "澄东县人力资源和社会保障局")
  static let secretary = Resident(
    account: "secretary01", name: "评审秘书", role: "panel secretary", office: "")
  static let experts = [
    Resident(account: "expert01", name: "专家一", role: "expert", office: "示例学院"),
    Resident(
      account: "expert02", name: "Expert Two", role: "expert", office: "示例研究所",
      language: .english),
    Resident(account: "expert03", name: "专家三", role: "expert", office: "示例协会"),
  ]
  static let tax = Resident(
    account: "tax01", name: "税务经办", role: "consulted department", office: "tax")
  static let finance = Resident(
    account: "finance01", name: "Finance Officer", role: "finance", office: "", language: .english)
  static let auditor = Resident(account: "auditor01", name: "审计人员", role: "auditor", office: "")

  /// Everybody whom the administrator enrols.
  static let enrolled =
    [bureau, first, second, county, secretary] + experts + [tax, finance, auditor]
}
