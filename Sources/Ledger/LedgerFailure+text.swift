public import Messages

extension LedgerFailure {
  /// What is wrong.
  public var message: Phrase {
    switch fault {
    case .missing: Phrase("文件不存在。", "There is no such file.")
    case .exists: Phrase("此处已有文件。", "There is a file here already.")
    case .empty: Phrase("文件是空的，不是台账。", "The file is empty, not a ledger.")
    case .foreign: Phrase("文件不是金榜台账。", "The file is not a Jinbang ledger.")
    case .damaged(let detail):
      Phrase("台账文件已损坏（\(detail)）。", "The ledger file is damaged (\(detail)).")
    case .newer(let version):
      Phrase(
        "台账由更新的软件写成（格式 \(version)，本软件支持到 \(Schema.version)）。",
        "A newer version wrote the ledger (format \(version); this one reads up to "
          + "\(Schema.version)).")
    case .broken(let flaw): flaw.message
    case .record(let digest, let condition): condition.message(of: digest)
    case .readOnly:
      Phrase("文件或所在文件夹不可写。", "The file or its folder may not be written.")
    case .full: Phrase("磁盘空间已满，本次未写入任何内容。", "The disk is full; nothing was written.")
    case .inputOutput(let detail):
      Phrase("读写失败（\(detail)）。", "Reading or writing failed (\(detail)).")
    case .busy: Phrase("另一进程正在写此台账。", "Another process is writing this ledger.")
    case .unfit(let why): why
    }
  }

  /// What to do about it.
  public var remedy: Phrase {
    switch fault {
    case .missing: Phrase("请检查路径。", "Check the path.")
    case .exists:
      Phrase("请另选路径；已有文件不会被覆盖。", "Choose another path; no file is ever overwritten.")
    case .empty, .foreign:
      Phrase("请指定台账文件，或从备份恢复。", "Name a ledger file, or restore a backup.")
    case .damaged, .broken: Phrase("请保留此文件备查，并从备份恢复。", "Keep it as evidence; restore a backup.")
    case .newer: Phrase("请升级软件。", "Upgrade the software.")
    case .record(_, .destroyed):
      Phrase("已按规定销毁，无法恢复。", "It was destroyed as the rules demand and cannot be had.")
    case .record: Phrase("请从备份中找回该材料。", "Look for the record in a backup.")
    case .readOnly: Phrase("请检查权限和挂载方式。", "Check its rights and how it is mounted.")
    case .full: Phrase("请腾出空间后重试。", "Make room and try again.")
    case .inputOutput: Phrase("请检查磁盘后重试。", "Check the disk and try again.")
    case .busy: Phrase("请稍后重试，或先停止正在运行的服务。", "Try again later, or stop the service first.")
    case .unfit: Phrase("这是软件错误，请报告。", "This is an error of the software; please report it.")
    }
  }
}
