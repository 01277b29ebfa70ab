import Messages

extension Check {
  /// What the notice itself leaves out is worth a look each time.
  static let gaps = Check { programme in
    programme.notice.gaps.enumerated().map { index, gap in
      Fault(at: "notice/gaps" / (index + 1), gap, severity: .warning)
    }
  }
}
