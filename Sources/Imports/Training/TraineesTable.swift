import Assessment
import Messages
import Programmes
import Spreadsheets
import Training

/// trainees.csv 学员花名册: the roster of every base, with what the routes of entry ask for.
enum TraineesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    func column(
      _ key: String, _ names: String..., required: Bool = false, sensitive: Bool = false
    ) -> Column {
      let others = (context.training.headings[key] ?? []).filter { !names.contains($0) }
      return Column(key, names: names + others, required: required, sensitive: sensitive)
    }
    return [
      .application, .enrolment,
      column("name", "姓名", required: true, sensitive: true), column("sex", "性别"),
      column("identity", "身份证号码", required: true, sensitive: true),
      column("birth_month", "出生年月", sensitive: true),
      column("phone", "联系电话", sensitive: true), column("employer", "工作单位", required: true),
      column("employer_range", "企业备案范围"), column("trade", "参加培训职业（工种）", required: true),
      column("level", "培训等级", required: true), column("categories", "人员类别", required: true),
      column("current_trade", "现从事职业（工种）"), column("current_level", "现职业资格（技能）等级"),
      column("certificate_number", "证书编号"), column("certificate_day", "取得证书时间"),
      column("trade_years", "从事职业（工种）年限"), column("employments", "工作经历"),
      column("title", "职称"), column("attestations", "证明事项"), column("papers", "提交材料"),
      column("photo_bytes", "照片字节数"), column("pledge", "承诺证明签章"),
      column("employer_signed", "单位审核同意"), column("native_place", "籍贯"),
      column("political_status", "政治面貌"), column("ethnicity", "民族"),
      column("education", "文化程度"), column("work_start", "参加工作时间"),
      column("specialities", "主要技术特长"), column("remark", "备注"),
      column("number", "序号"), column("photo", "照片"),
    ]
  }

  /// The headings of a city's own forms by the keys of our columns.
  static func headings(of forms: TrainingForms) -> [String: [String]] {
    let columns = (forms.roster?.columns ?? []) + (forms.person?.fields ?? [])
    var headings: [String: [String]] = [:]
    for column in columns where headings[column.field.key]?.contains(column.heading.chinese) != true
    {
      headings[column.field.key, default: []].append(column.heading.chinese)
    }
    return headings
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .admitTrainee, in: context)
    let enrollee = row.enrollee(in: context)
    guard let circumstances, let enrollee else { return nil }
    return circumstances.planning(.enrollee(enrollee))
  }
}

extension PersonField {
  /// The key of the column that holds the field.
  var key: String {
    switch self {
    case .number: "number"
    case .name: "name"
    case .sex: "sex"
    case .photo: "photo"
    case .birthMonth: "birth_month"
    case .nativePlace: "native_place"
    case .politicalStatus: "political_status"
    case .ethnicity: "ethnicity"
    case .education: "education"
    case .workStart: "work_start"
    case .currentTrade: "current_trade"
    case .tradeYears: "trade_years"
    case .currentLevel: "current_level"
    case .certificateNumber: "certificate_number"
    case .certificateDay: "certificate_day"
    case .employer: "employer"
    case .phone: "phone"
    case .identityNumber: "identity"
    case .specialities: "specialities"
    case .targetTrade: "trade"
    case .targetLevel: "level"
    case .remark: "remark"
    }
  }
}
