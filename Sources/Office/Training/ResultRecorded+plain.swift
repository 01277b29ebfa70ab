import Assessment
import Messages
import Programmes
import Training
import WorkingDays

extension ResultRecorded {
  /// The bytes that the JSON encoder would write, made without it; nil where a text needs escapes.
  var plainJSON: [UInt8]? {
    var writer = PlainWriter(capacity: 480)
    writer.add("{\"remarks\":", remarks) { $0.add($1) }
    writer.add(",\"result\":{\"application\":", result.application.text)
    writer.add(",\"appraised\":", ifPresent: result.appraised?.description)
    writer.add(",\"certificates\":", result.certificates) { $0.add($1) }
    writer.add(",\"correction\":", ifPresent: result.correction)
    writer.add(",\"enrolment\":", result.enrolment.text)
    writer.add(",\"evaluated\":", ifPresent: result.evaluated?.description)
    writer.add(",\"isPassed\":", result.isPassed)
    writer.add(",\"isPublished\":", result.isPublished)
    writer.add(",\"signedBy\":", result.signedBy) { $0.add("", $1.rawValue) }
    writer.add(",\"voucher\":", ifPresent: result.voucher)
    writer.add("}}")
    return writer.result
  }

  /// Reads a result without a JSON decoder; nil where the text is not in the form that we write.
  init?(scanning bytes: UnsafeRawBufferPointer) {
    var reader = PlainReader(bytes)
    guard reader.skip("{\"remarks\":"), let remarks = reader.list({ $0.remark() }),
      reader.skip(",\"result\":"), let result = reader.result(), reader.skip("}"),
      reader.isAtEnd
    else { return nil }
    self.init(result, remarks: remarks)
  }
}

extension PlainWriter {
  fileprivate mutating func add(_ certificate: IssuedCertificate) {
    switch certificate.issuer {
    case .bureau: add("{\"issuer\":", "bureau")
    case .provider: add("{\"issuer\":", "provider")
    case .enterprise: add("{\"issuer\":", "enterprise")
    }
    add(",\"kind\":", certificate.kind.rawValue)
    add(",\"number\":", certificate.number)
    if case .enterprise(let qualification) = certificate.issuer {
      add(",\"qualification\":", ifPresent: qualification)
    }
    add(",\"reported\":", ifPresent: certificate.reported?.description)
    add("}")
  }
}

extension PlainReader {
  fileprivate mutating func result() -> TraineeResult? {
    guard skip("{\"application\":"), let application = string(),
      let appraised = field(",\"appraised\":", Day.init), skip(",\"certificates\":"),
      let certificates = list({ $0.certificate() }),
      let correction = field(",\"correction\":", \.self), skip(",\"enrolment\":"),
      let enrolment = string(), let evaluated = field(",\"evaluated\":", Day.init),
      skip(",\"isPassed\":"), let isPassed = flag(), skip(",\"isPublished\":"),
      let isPublished = flag(), skip(",\"signedBy\":"),
      let signedBy = list({ $0.word(TrainingResult.Evaluator.self) }),
      let voucher = field(",\"voucher\":", \.self), skip("}")
    else { return nil }
    return TraineeResult(
      application: ApplicationID(application), enrolment: EnrolmentID(enrolment),
      isPassed: isPassed, evaluated: evaluated.value, appraised: appraised.value,
      certificates: certificates, voucher: voucher.value, signedBy: Set(signedBy),
      isPublished: isPublished, correction: correction.value)
  }

  private mutating func certificate() -> IssuedCertificate? {
    guard skip("{\"issuer\":"), let name = string(), skip(",\"kind\":"),
      let kind = word(ResultKind.self), skip(",\"number\":"), let number = string(),
      let qualification = field(",\"qualification\":", \.self),
      let issuer = issuer(name, qualification.value),
      let reported = field(",\"reported\":", Day.init), skip("}")
    else { return nil }
    return IssuedCertificate(kind, number: number, by: issuer, reported: reported.value)
  }

  private func issuer(_ word: String, _ qualification: String?) -> IssuedCertificate.Issuer? {
    switch word {
    case "bureau": .bureau
    case "provider": .provider
    case "enterprise": .enterprise(qualification: qualification)
    default: nil
    }
  }
}
