import Foundation

/// Work in a process of its own, whose memory holds nothing else: our own, or the same by openpyxl or
/// by LibreOffice without a window.
enum OtherProcess {
  /// What it took, and the most memory that it held in KiB.
  struct Effort {
    let time: Stopwatch.Time
    let peak: Int
  }

  /// Does one of our own tasks with so many rows or sheets.
  static func jinbang(_ task: PaperTask, _ amount: Int, _ path: String) -> Effort? {
    run("/proc/self/exe", ["paper-task", task.rawValue, "\(amount)", path])
  }

  /// Writes the cells of a list without any style.
  static func openpyxlWrites(_ rows: Int, to path: String) -> Effort? {
    python(["w", "\(rows)", path])
  }

  /// Reads every cell of a workbook.
  static func openpyxlReads(_ path: String) -> Effort? { python(["r", "0", path]) }

  /// Turns a file into another kind: `pdf`, `xlsx`, `csv`.
  static func libreOffice(makes kind: String, of path: String) -> Effort? {
    python(["c", kind, path])
  }

  private static func python(_ arguments: [String]) -> Effort? {
    run("/usr/bin/env", ["python3", "-c", script] + arguments)
  }

  /// Nil where Python or the program is not installed, or the work failed.
  private static func run(_ program: String, _ arguments: [String]) -> Effort? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let answer = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = answer.split(separator: " ").compactMap { Double($0.filter { $0 != "\n" }) }
    guard numbers.count == 3 else { return nil }
    return Effort(
      time: Stopwatch.Time(wall: numbers[0], processor: numbers[1]), peak: Int(numbers[2]))
  }

  private static let script = """
    import sys, time, resource, subprocess, os, tempfile
    mode, argument, path = sys.argv[1], sys.argv[2], sys.argv[3]
    if mode != 'c':
        try: import openpyxl
        except ImportError: sys.exit()
    wall, who = time.perf_counter(), resource.RUSAGE_SELF
    if mode == 'w':
        book = openpyxl.Workbook(write_only=True); sheet = book.create_sheet()
        for n in range(int(argument)): sheet.append([n, 'A-%d' % n, '示例第%d号机械制造有限公司' % n, 30 + n % 40, 10 + n % 15, 40 + n % 55, '是'])
        book.save(path)
    elif mode == 'r':
        book = openpyxl.load_workbook(path, read_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True): len(row)
    else:
        who = resource.RUSAGE_CHILDREN
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(['soffice', '-env:UserInstallation=file://' + home, '--headless', '--convert-to', argument, '--outdir', os.path.dirname(path) + '/made', path], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode: sys.exit()
    used = resource.getrusage(who)
    peak = used.ru_maxrss
    if mode != 'c':
        # A process starts with the figure of the one that it was forked from; this one is its own.
        for line in open('/proc/self/status'):
            if line.startswith('VmHWM'): peak = int(line.split()[1])
    print(time.perf_counter() - wall, used.ru_utime + used.ru_stime, peak)
    """
}
