import Counter
import Messages
import Papers

/// The kind and the form of a paper, as the last part of its address: `award-list.csv`.
struct PaperName: PathPart, Hashable {
  let kind: Paper.Kind
  let form: PaperForm

  init(_ kind: Paper.Kind, _ form: PaperForm) {
    self.kind = kind
    self.form = form
  }

  init?(pathPart: String) {
    let parts = pathPart.split(separator: ".")
    guard parts.count == 2, let kind = Paper.Kind(rawValue: String(parts[0])),
      let form = PaperForm(ending: String(parts[1]))
    else { return nil }
    self.init(kind, form)
  }

  var text: String { "\(kind.rawValue).\(form.ending)" }
  var pathPart: String { text }
}
