import Assessment
import Markup
import Messages
import Programmes

extension ApplicationFormPage {
  @HTMLBuilder func unitSection(_ say: Speech) -> HTML {
    section {
      h2 { say("申报单位", "The unit") }
      say.terms([(Phrase("单位名称", "Unit"), say.quoted(unit))])
      say.field(
        "creditCode", Phrase("统一社会信用代码（必填）", "Unified social credit code (required)"),
        hint: Phrase("18 位，照营业执照填写", "18 characters, as on the licence"), in: attempt,
        .autocomplete("off"), .withoutSpellcheck, .maxlength(30))
      say.choice(
        "kind", Phrase("申报主体类型（必填）", "Kind of applicant (required)"),
        options: programme.applicants.kinds.map { Speech.Option($0.id.text, $0.name) },
        hint: Phrase(
          "选定后点「检查并保存草稿」，只显示本类型要填的内容",
          "Choose it and press “Check and save”: only what this kind fills in is shown then"),
        in: attempt)
      say.choice(
        "affiliation", Phrase("所属（必填）", "Belongs to (required)"), options: affiliations,
        hint: Phrase("决定由谁初审", "Decides who reviews first"), in: attempt)
      if programme.routing.supervisingUnits {
        say.field(
          "supervisor", Phrase("主管单位", "Supervising unit"),
          hint: Phrase(
            "市直单位和市属企业填写全称", "Full name, for municipal units and enterprises"),
          in: attempt, .autocomplete("off"), .maxlength(120))
      }
    }
  }

  private var affiliations: [Speech.Option] {
    let counties = programme.routing.counties.map { county in
      Speech.Option(
        county.id.text,
        Phrase("\(county.id)（\(county.office.chinese)）", "\(county.id) (\(county.office.english))"))
    }
    guard programme.routing.supervisingUnits else { return counties }
    return counties + [
      Speech.Option(
        ApplicationFields.municipal,
        Phrase("市直（由主管单位初审）", "The city (its supervising unit reviews)"))
    ]
  }

  @HTMLBuilder func documentSection(_ say: Speech) -> HTML {
    section(.id("documents")) {
      h2 { say("申报材料", "Documents") }
      p {
        say(
          "可传 \(UploadKind.words.chinese)，每个不超过 \(UploadCheck.limit >> 20) MB。传输中断后再选同一文件，从断处继续。",
          """
          \(UploadKind.words.english), up to \(UploadCheck.limit >> 20) MB each. After a break, choose the \
          same file again: it goes on where it stopped.
          """)
      }
      p(.class("without-script")) {
        say(
          "浏览器没有启用脚本：先点「检查并保存草稿」，再用各项材料下的链接上传。",
          "The browser runs no scripts: save the draft first, then use the link under each document."
        )
      }
      if !kept.isEmpty { input(.hidden, name: "kept-files", .value("yes")) }
      documents.map { document in
        FileBox(
          call: call, document: document, kept: kept.filter { $0.document == document.id },
          uploads: uploads.filter { $0.document == document.id }, keeps: attempt.keptFiles, say: say
        ).html
      }
    }
  }

  private var documents: [Programmes.Document] {
    programme.documents.filter { document in
      document.due != .award && (kind.map { document.scope.includes($0) } ?? true)
    }
  }

  @HTMLBuilder func closingSection(_ say: Speech) -> HTML {
    section {
      h2 { say("联系和提交", "Contact and sending") }
      say.field(
        "contact", Phrase("联系人（必填）", "Contact person (required)"),
        hint: Phrase(
          "姓名和电话只用于本次申报的联系，另行保管，期满销毁",
          "Name and phone serve this application only; kept apart and destroyed in time"),
        in: attempt, .autocomplete("name"), .maxlength(40))
      say.field(
        "phone", Phrase("联系电话（必填）", "Telephone (required)"), kind: .tel, in: attempt,
        .autocomplete("tel"), .maxlength(30))
      say.field(
        "copies", Phrase("送交的纸质份数（必填）", "Paper copies handed in (required)"),
        hint: Phrase(
          "应交 \(programme.intake.copies) 份；不足的，受理后即退回补正。提交后可从本系统打印。",
          """
          \(programme.intake.copies) are asked for; with fewer it is returned at once. They can be \
          printed here after it is sent.
          """),
        current: String(programme.intake.copies), in: attempt, .keyboard(.numeric),
        .autocomplete("off"), .maxlength(3))
      div(.class("field")) {
        label {
          input(
            .checkbox, name: "truth", .value("yes"), .id(FieldName.id("truth")),
            attempt.fields["truth"] == nil ? nil : .checked)
          " " + say("以上内容和材料真实、完整", "All of the above is true and complete")
        }
      }
      div(.class("buttons")) {
        button(.submit, .name("then"), .value("submit"), .class("primary")) {
          say("提交申报", "Hand in the application")
        }
        a(href: Addresses.ownCalls()) { say("返回", "Go back") }
      }
    }
  }
}

extension Attempt {
  /// The files of the returned version that stay; nil while the form was never sent.
  var keptFiles: Set<String>? {
    fields["kept-files"] == nil ? nil : Set(fields.all("keep"))
  }
}
