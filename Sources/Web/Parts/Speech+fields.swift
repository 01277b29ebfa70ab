import Markup
import Messages

extension Speech {
  /// A field of one line with its label, hint and error.
  ///
  /// `current` is what it holds before anybody typed; `extra` are more attributes, such as
  /// `.required`, `.autocomplete("off")` and `.keyboard(.decimal)`.
  func field(
    _ name: String, _ title: Phrase, kind: InputKind = .text, hint: Phrase? = nil,
    current: String = "", in attempt: Attempt, _ extra: Attribute?...
  ) -> HTML {
    let value = kind == .password ? nil : Attribute.value(attempt.value(name, else: current))
    let about = describing(name, hint: hint, in: attempt)
    return div(.class("field")) {
      label(.for(FieldName.id(name))) { self(title) }
      aside(name, hint: hint, in: attempt)
      Markup.input(kind, name: name, with: [.id(FieldName.id(name)), value] + about + extra)
    }
  }

  /// The field `file` of a form that carries one; see `Routes.fileForm`.
  func fileField(
    _ title: Phrase, hint: Phrase, accept: String, _ extra: Attribute?...
  ) -> HTML {
    div(.class("field")) {
      label(.for(FieldName.id("file"))) { self(title) }
      p(.class("hint"), .id(FieldName.hint("file"))) { self(hint) }
      Markup.input(
        .file, name: "file",
        with: [
          .id(FieldName.id("file")), .accept(accept), .ariaDescribedBy([FieldName.hint("file")]),
        ] + extra)
    }
  }

  /// A field of several lines.
  func longField(
    _ name: String, _ title: Phrase, hint: Phrase? = nil, current: String = "", rows: Int = 4,
    in attempt: Attempt, _ extra: Attribute?...
  ) -> HTML {
    div(.class("field")) {
      label(.for(FieldName.id(name))) { self(title) }
      aside(name, hint: hint, in: attempt)
      Markup.textarea(
        name: name, text: attempt.value(name, else: current),
        with: [.id(FieldName.id(name)), .rows(rows)] + describing(name, hint: hint, in: attempt)
          + extra)
    }
  }

  /// A choice from a list; nothing is chosen at first unless `current` is one of the options.
  func choice(
    _ name: String, _ title: Phrase, options: [Option], hint: Phrase? = nil, current: String = "",
    in attempt: Attempt
  ) -> HTML {
    let chosen = attempt.value(name, else: current)
    return div(.class("field")) {
      label(.for(FieldName.id(name))) { self(title) }
      aside(name, hint: hint, in: attempt)
      Markup.select(
        name: name, with: [.id(FieldName.id(name))] + describing(name, hint: hint, in: attempt)
      ) {
        option(value: "", self("请选择", "Choose"))
        options.map { one in
          option(value: one.value, self(one.name), one.value == chosen ? .selected : nil)
        }
      }
    }
  }

  /// A few choices side by side, all visible.
  func radios(
    _ name: String, _ title: Phrase, options: [Option], current: String = "", in attempt: Attempt
  ) -> HTML {
    let chosen = attempt.value(name, else: current)
    return fieldset(legend: self(title), .id(FieldName.id(name)), .class("field", "radios")) {
      aside(name, hint: nil, in: attempt)
      options.map { one in
        label {
          input(.radio, name: name, .value(one.value), one.value == chosen ? .checked : nil)
          " " + self(one.name)
        }
      }
    }
  }

  /// Boxes that can be ticked together, all of one name.
  func boxes(
    _ name: String, _ title: Phrase, options: [Option], current: Set<String> = [],
    in attempt: Attempt
  ) -> HTML {
    let ticked = attempt.fields.pairs.isEmpty ? current : Set(attempt.fields.all(name))
    return fieldset(legend: self(title), .id(FieldName.id(name)), .class("field", "radios")) {
      aside(name, hint: nil, in: attempt)
      options.map { one in
        label {
          input(
            .checkbox, name: name, .value(one.value), ticked.contains(one.value) ? .checked : nil)
          " " + self(one.name)
        }
      }
    }
  }

  /// What a reader can choose: what is sent, and what is read.
  struct Option: Sendable, Hashable {
    let value: String
    let name: Phrase

    init(_ value: String, _ name: Phrase) {
      self.value = value
      self.name = name
    }
  }

  /// The version of what the form is about; see `Fields.expect(version:)`.
  func version(_ version: some CustomStringConvertible) -> HTML {
    input(.hidden, name: "version", .value(version.description))
  }

  @HTMLBuilder private func aside(_ name: String, hint: Phrase?, in attempt: Attempt) -> HTML {
    if let hint { p(.class("hint"), .id(FieldName.hint(name))) { self(hint) } }
    if let problem = attempt.problem(of: name) {
      p(.class("error"), .id(FieldName.error(name))) { "✗ " + self(problem) }
    }
  }

  private func describing(_ name: String, hint: Phrase?, in attempt: Attempt) -> [Attribute?] {
    let isWrong = attempt.problem(of: name) != nil
    let ids = (hint == nil ? [] : [FieldName.hint(name)]) + (isWrong ? [FieldName.error(name)] : [])
    return [ids.isEmpty ? nil : .ariaDescribedBy(ids), isWrong ? .ariaInvalid : nil]
  }
}
