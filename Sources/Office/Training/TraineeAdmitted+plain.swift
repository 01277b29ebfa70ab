import Assessment
import Messages
import Programmes
import Training
import WorkingDays

extension TraineeAdmitted {
  /// The bytes that the JSON encoder would write, made without it; nil where a text needs escapes.
  var plainJSON: [UInt8]? {
    var writer = PlainWriter(capacity: 640)
    writer.add("{")
    if let clause {
      writer.add("\"clause\":", clause)
      writer.add(",")
    }
    writer.add("\"enrollee\":", enrollee)
    writer.add(",\"remarks\":", remarks) { $0.add($1) }
    writer.add(",\"route\":", route.text)
    writer.add("}")
    return writer.result
  }

  /// Reads an admission without a JSON decoder; nil where the text is not in the form that we write.
  init?(scanning bytes: UnsafeRawBufferPointer) {
    var reader = PlainReader(bytes)
    guard reader.skip("{") else { return nil }
    let hasClause = reader.skip("\"clause\":")
    let clause = hasClause ? reader.string() : nil
    guard hasClause == (clause != nil), !hasClause || reader.skip(","),
      reader.skip("\"enrollee\":"), let enrollee = reader.enrollee(),
      reader.skip(",\"remarks\":"), let remarks = reader.list({ $0.remark() }),
      reader.skip(",\"route\":"), let route = reader.string(), reader.skip("}"), reader.isAtEnd
    else { return nil }
    self.init(
      enrollee: enrollee, route: EntryRouteID(route), clause: clause, remarks: remarks)
  }
}

extension PlainWriter {
  fileprivate mutating func add(_ raw: StaticString, _ enrollee: Enrollee) {
    add(raw)
    add("{\"application\":", enrollee.application.text)
    add(",\"background\":", enrollee.background)
    add(",\"categories\":", enrollee.categories) { $0.add("", $1.text) }
    add(",\"course\":", enrollee.course)
    add(",\"employer\":", enrollee.employer)
    add(",\"employerRange\":", enrollee.employerRange) { $0.add("", $1) }
    add(",\"enrolment\":", enrollee.enrolment.text)
    add(",\"isSignedByEmployer\":", enrollee.isSignedByEmployer)
    add(",\"parts\":{")
    for (index, part) in enrollee.parts.sorted(by: { $0.key < $1.key }).enumerated() {
      add(index == 0 ? "" : ",", part.key.text)
      add(":", part.value)
    }
    add("},\"person\":", enrollee.person.text)
    add(",\"record\":", enrollee.record)
    add("}")
  }

  private mutating func add(_ raw: StaticString, _ background: Background) {
    add(raw)
    let attestations = background.attestations.map(\.rawValue).sorted()
    add("{\"attestations\":", attestations) { $0.add("", $1) }
    add(",\"certificates\":", background.certificates) { writer, certificate in
      writer.add("{\"course\":", certificate.course)
      writer.add(",\"issued\":", certificate.issued.description)
      writer.add("}")
    }
    add(",\"employments\":", background.employments) { writer, work in
      writer.add("{\"from\":", work.months.lowerBound.description)
      writer.add(",\"trade\":", work.trade.text)
      writer.add(",\"until\":", work.months.upperBound.description)
      writer.add("}")
    }
    add(",\"title\":", ifPresent: background.title?.word)
    add("}")
  }

  private mutating func add(_ raw: StaticString, _ course: Course) {
    add(raw)
    add("{\"level\":", course.level.rawValue)
    add(",\"trade\":", course.trade.text)
    add("}")
  }
}

extension PlainReader {
  fileprivate mutating func enrollee() -> Enrollee? {
    guard skip("{\"application\":"), let application = string(), skip(",\"background\":"),
      let background = background(), skip(",\"categories\":"),
      let categories = list({ $0.string() }), skip(",\"course\":"), let course = course(),
      skip(",\"employer\":"), let employer = string(), skip(",\"employerRange\":"),
      let range = list({ $0.course() }), skip(",\"enrolment\":"), let enrolment = string(),
      skip(",\"isSignedByEmployer\":"), let isSigned = flag(), skip(",\"parts\":"),
      let parts = parts(), skip(",\"person\":"), let person = string(), skip(",\"record\":"),
      let record = string(), skip("}")
    else { return nil }
    return Enrollee(
      enrolment: EnrolmentID(enrolment), application: ApplicationID(application),
      person: TraineeID(person), record: record, course: course,
      categories: Set(categories.map { TraineeCategoryID($0) }), background: background,
      employer: employer, employerRange: Set(range), parts: parts,
      isSignedByEmployer: isSigned)
  }

  private mutating func parts() -> [PartID: Int]? {
    var parts: [PartID: Int] = [:]
    guard skip("{") else { return nil }
    if skip("}") { return parts }
    repeat {
      guard let part = string(), skip(":"), let count = number() else { return nil }
      parts[PartID(part)] = count
    } while skip(",")
    return skip("}") ? parts : nil
  }

  private mutating func background() -> Background? {
    guard skip("{\"attestations\":"),
      let attestations = list({ $0.word(Attestation.self) }),
      skip(",\"certificates\":"), let certificates = list({ $0.certificate() }),
      skip(",\"employments\":"), let employments = list({ $0.employment() })
    else { return nil }
    guard let title = field(",\"title\":", Title.init(word:)), skip("}") else { return nil }
    return Background(
      certificates: certificates, employments: employments, title: title.value,
      attestations: Set(attestations))
  }

  private mutating func certificate() -> Certificate? {
    guard skip("{\"course\":"), let course = course(), skip(",\"issued\":"),
      let issued = string().flatMap(Day.init), skip("}")
    else { return nil }
    return Certificate(course, issued: issued)
  }

  private mutating func employment() -> Employment? {
    guard skip("{\"from\":"), let first = string().flatMap(Month.init), skip(",\"trade\":"),
      let trade = string(), skip(",\"until\":"), let end = string().flatMap(Month.init),
      skip("}")
    else { return nil }
    return Employment(in: TradeID(trade), from: first, until: end)
  }

  private mutating func course() -> Course? {
    guard skip("{\"level\":"), let level = number().flatMap(Level.init(rawValue:)),
      skip(",\"trade\":"), let trade = string(), skip("}")
    else { return nil }
    return Course(TradeID(trade), level)
  }
}
