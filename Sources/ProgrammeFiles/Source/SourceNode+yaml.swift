import Messages
import Yams

extension SourceNode {
  /// Parses one YAML document; a syntax error is thrown with its place.
  static func parse(_ text: String, file: String) throws(Problems) -> SourceNode {
    let root: Node?
    do {
      // The basic resolver takes every plain value as text; what it means is decided here.
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw Problems([error.problem(in: file)])
    } catch {
      throw Problems([Problem(at: Place(file: file), unreadable("\(error)"))])
    }
    guard let root else {
      throw Problems([
        Problem(
          at: Place(file: file, line: 1, column: 1),
          Phrase("文件是空的；应以 programme: 开头", "the file is empty; it begins with programme:"))
      ])
    }
    var problems: [Problem] = []
    let node = SourceNode(root, file: file, problems: &problems)
    guard problems.isEmpty else { throw Problems(problems) }
    return node
  }

  private init(_ node: Node, file: String, problems: inout [Problem]) {
    mark = node.mark.map { SourceMark(line: $0.line, column: $0.column) } ?? .start
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
    case .sequence(let sequence):
      var members: [SourceNode] = []
      for member in sequence {
        members.append(SourceNode(member, file: file, problems: &problems))
      }
      content = .list(members)
    case .mapping(let mapping):
      content = .map(Self.entries(of: mapping, file: file, problems: &problems))
    case .alias:
      content = .text("")
      problems.append(
        Problem(
          at: Place(file: file, line: mark.line, column: mark.column),
          Phrase("不能使用YAML别名", "YAML aliases are not used here")))
    }
  }

  private static func entries(
    of mapping: Node.Mapping, file: String, problems: inout [Problem]
  ) -> [Entry] {
    var entries: [Entry] = []
    for (key, value) in mapping {
      let keyNode = SourceNode(key, file: file, problems: &problems)
      let valueNode = SourceNode(value, file: file, problems: &problems)
      guard case .text(let text) = keyNode.content, !text.isEmpty else {
        problems.append(
          Problem(
            at: Place(file: file, line: keyNode.mark.line, column: keyNode.mark.column),
            Phrase("冒号前应是一个词", "a single word belongs before the colon")))
        continue
      }
      entries.append(Entry(key: text, keyMark: keyNode.mark, value: valueNode))
    }
    return entries
  }
}

private func unreadable(_ detail: String) -> Phrase {
  Phrase("无法读取YAML：\(detail)", "cannot read the YAML: \(detail)")
}

extension YamlError {
  fileprivate func problem(in file: String) -> Problem {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return Problem(
        at: Place(file: file, line: mark.line, column: mark.column), syntax(context, problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let mark = context.mark
      let words = keys.sorted().joined(separator: ", ")
      return Problem(
        at: Place(file: file, line: mark.line, column: mark.column),
        Phrase(
          "「\(words)」在同一层出现了不止一次；每个键只能写一次",
          "\(words) stands more than once in the same map; write each key once"))
    case .reader(let problem, let offset, _, let text):
      let line = offset.map { text.prefix($0).count { $0.isNewline } + 1 }
      return Problem(at: Place(file: file, line: line), unreadable(problem))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Problem(at: Place(file: file), unreadable("\(self)"))
    }
  }

  /// The parser speaks English only; both languages carry its words after a sentence of ours.
  private func syntax(_ context: YamlError.Context?, _ problem: String) -> Phrase {
    let detail = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
    return Phrase(
      "YAML语法有误，请检查缩进、冒号后的空格和括号、引号是否成对（\(detail)）",
      "the YAML is malformed; check indentation, blanks after colons, and paired brackets and quotes (\(detail))"
    )
  }
}
