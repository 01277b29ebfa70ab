extension Programme {
  /// Everything in the programme that does not fit together.
  public var faults: [Fault] { [] }
}
