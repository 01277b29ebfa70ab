import Assessment
import Foundation
import Messages
import Programmes
import Quantities
import Testing
import Training
import WorkingDays

@testable import Office

/// The fast reading and writing of the frequent events of training and the JSON coder never disagree.
struct PlainCodingTests {
  private static let texts = [
    "", "焊接理论", "a \"quoted\" word", "back\\slash", "a/b", "line\nfeed", "\u{7F}", "\u{2028}",
    "<&>",
  ]

  private static func encoded(_ payload: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(payload))
  }

  /// Reads what is written, by whichever way; fails where it is not the same event.
  private func expectSame(_ event: TrainingEvent, as bytes: [UInt8]) throws {
    #expect(try EventCoding.payload(of: event) == bytes)
    let read = try bytes.withUnsafeBytes {
      try EventCoding.event(kind: event.name, version: 1, payload: $0)
    }
    #expect(read == .training(event))
  }

  private static func lesson(_ text: String) -> LessonHeld {
    LessonHeld(
      application: "B1", id: "C1", day: Examples.day,
      lesson: Lesson("L1", .practice, content: text, teacher: text, hours: 4),
      signed: RosterNumbers([1, 2, 4]), mode: .onSite, footageItems: 0, footageMinutes: 20,
      correction: text.isEmpty ? nil : text)
  }

  private static func admission(_ text: String) -> TraineeAdmitted {
    let enrollee = Enrollee(
      enrolment: "T1", application: "B1", person: TraineeID(text), record: text,
      course: Examples.welder, categories: [], background: Background(), employer: text,
      parts: [:], isSignedByEmployer: false)
    return TraineeAdmitted(enrollee: enrollee, route: "r", clause: nil, remarks: [])
  }

  private static func result(_ text: String) -> ResultRecorded {
    let result = TraineeResult(
      application: "B1", enrolment: "T1", isPassed: false, voucher: text.isEmpty ? nil : text)
    let remark = Remark(.note, "code", clause: nil, subject: nil, Phrase(text, text))
    return ResultRecorded(result, remarks: [remark, remark])
  }

  @Test(arguments: texts)
  func `what we write is what the JSON encoder writes, and it is read back`(text: String) throws {
    let (lesson, admission, result) = (
      PlainCodingTests.lesson(text), PlainCodingTests.admission(text), PlainCodingTests.result(text)
    )
    try expectSame(.lessonHeld(lesson), as: PlainCodingTests.encoded(lesson))
    try expectSame(.traineeAdmitted(admission), as: PlainCodingTests.encoded(admission))
    try expectSame(.resultRecorded(result), as: PlainCodingTests.encoded(result))
  }

  @Test func `the examples need no decoder`() throws {
    for event in Examples.training {
      let bytes = try EventCoding.payload(of: event)
      let scanned: TrainingEvent? = bytes.withUnsafeBytes { bytes in
        switch event {
        case .lessonHeld: LessonHeld(scanning: bytes).map(TrainingEvent.lessonHeld)
        case .traineeAdmitted:
          TraineeAdmitted(scanning: bytes).map(TrainingEvent.traineeAdmitted)
        case .resultRecorded: ResultRecorded(scanning: bytes).map(TrainingEvent.resultRecorded)
        default: event
        }
      }
      #expect(scanned == event)
    }
  }

  @Test func `a payload that is cut off anywhere is not scanned`() throws {
    for event in Examples.training {
      let bytes = try EventCoding.payload(of: event)
      for length in 0..<bytes.count {
        bytes[..<length].withUnsafeBytes { bytes in
          #expect(LessonHeld(scanning: bytes) == nil)
          #expect(TraineeAdmitted(scanning: bytes) == nil)
          #expect(ResultRecorded(scanning: bytes) == nil)
        }
      }
    }
  }

  @Test func `an order of any purpose is read back as it was`() throws {
    for purpose in [PaymentPurpose.tranche(2), .advance, .balance, .reward("T1")] {
      let event = Event.paymentOrdered(
        PaymentOrdered(
          payment: "F1", application: "B1", purpose: purpose, amount: Money(yuan: 1),
          budgetLine: "科目", payee: "T1", bank: "银行", account: Examples.digest))
      let bytes = try EventCoding.payload(of: event)
      let read = try bytes.withUnsafeBytes {
        try EventCoding.event(kind: event.name, version: 1, payload: $0)
      }
      #expect(read == event)
    }
  }
}
