public import Messages

extension Table {
  /// Turns every row into a value: all of them, or all problems (law 10).
  ///
  /// `unique` names the columns whose values together may occur only once; a repetition names both
  /// rows. `make` may return nil only after the reader has recorded a problem.
  /// - Throws: All problems in the order of the rows; beyond 10,000 only their number.
  public func read<Value>(
    unique keys: [String] = [], _ make: (inout RowReader) -> Value?
  ) throws(Problems) -> [Value] {
    var values: [Value] = []
    var problems = ProblemList(file: file)
    var rows = UniqueRows(keys: keys, of: self)
    values.reserveCapacity(count)
    for row in self {
      var reader = RowReader(row)
      let value = make(&reader)
      precondition(
        value != nil || !reader.problems.isEmpty, "row \(row.number) was dropped without a reason")
      if let value, problems.isEmpty { values.append(value) }
      for problem in reader.problems { problems.add(problem) }
      if let repetition = rows.problem(adding: row) { problems.add(repetition) }
    }
    try problems.throwIfAny()
    return values
  }
}
