import Assessment
import Markup
import Messages
import Programmes

/// The files of one document on a form: what is there, and the field to add more.
struct FileBox {
  let call: CallID
  let document: Programmes.Document
  /// What the version before has.
  let kept: [Attachment]
  let uploads: [Upload]
  /// The digests of the kept files that stay; nil for all.
  let keeps: Set<String>?
  let say: Speech

  var html: HTML {
    fieldset(legend: say(document.name) + mark, .class("filebox")) {
      p(.class("hint")) {
        if document.copies > 0 {
          say("纸质 \(document.copies) 份 ", "\(document.copies) paper copies ")
        }
        say.clause(document.basis.clause)
      }
      ul(.id(listID), .class("file-list")) {
        kept.map { file in li { keeping(file) } }
        uploads.map { upload in li { line(upload) } }
      }
      label(.for(fieldID)) {
        say("添加文件", "Add files")
        span(.class("quiet")) { say("（\(document.name.chinese)）", " (\(document.name.english))") }
      }
      input(
        .file, name: "file", .id(fieldID), .accept(UploadKind.accept), .multiple,
        .data("upload", Addresses.uploads(call).text), .data("document", document.id.text),
        .data("list", listID))
      p(.class("without-script")) {
        a(href: Addresses.plainUpload(call, document.id)) {
          say("不用脚本上传", "Upload without a script")
          span(.class("unseen")) { " " + say(document.name) }
        }
      }
    }
  }

  private var mark: String {
    switch document.due {
    case .submission: say("（必交）", " (required)")
    case .optional: say("（可选）", " (optional)")
    case .award: say("（首次拨款前交）", " (before the first payment)")
    }
  }

  private var fieldID: String { FieldName.id("file-\(document.id.text)") }
  private var listID: String { FieldName.id("files-\(document.id.text)") }

  private func keeping(_ file: Attachment) -> HTML {
    label {
      input(
        .checkbox, name: "keep", .value(file.digest),
        keeps?.contains(file.digest) ?? true ? .checked : nil)
      " " + say("保留原文件 ", "keep ")
      say.quoted(file.name)
    }
  }

  @HTMLBuilder private func line(_ upload: Upload) -> HTML {
    if upload.isWhole {
      say.badge(Phrase("已上传", "uploaded"), .good)
    } else {
      say.badge(
        Phrase(
          "未传完 \(upload.received * 100 / max(1, upload.size))%，请再选同一文件",
          "\(upload.received * 100 / max(1, upload.size))% so far; choose the same file again"),
        .waiting)
    }
    " "
    say.quoted(upload.name.text)
    " "
    span(.class("quiet")) { upload.size.inBytes }
    " "
    a(href: Addresses.removeUpload(call, upload.id)) {
      say("删除", "Remove")
      span(.class("unseen")) { " " + upload.name.text }
    }
  }
}

extension Int {
  /// A number of bytes as people read it.
  var inBytes: String {
    if self < 1 << 10 { return "\(self) B" }
    if self < 1 << 20 { return "\((self + 512) >> 10) KB" }
    let tenths = (self * 10 + (1 << 19)) >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
