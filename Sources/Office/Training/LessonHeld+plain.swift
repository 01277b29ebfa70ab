import Assessment
import Messages
import Programmes
import Training
import WorkingDays

// The most frequent event by far: every lesson of every class is one.
extension LessonHeld {
  /// The bytes that the JSON encoder would write, made without it; nil where a text needs escapes.
  var plainJSON: [UInt8]? {
    var writer = PlainWriter(capacity: 320)
    writer.add("{\"application\":", application.text)
    writer.add(",\"correction\":", ifPresent: correction)
    writer.add(",\"day\":", day.description)
    writer.add(",\"footageItems\":", footageItems)
    writer.add(",\"footageMinutes\":", footageMinutes)
    writer.add(",\"id\":", id.text)
    writer.add(",\"lesson\":{\"content\":", lesson.content)
    writer.add(",\"hours\":", lesson.hours)
    writer.add(",\"id\":", lesson.id.text)
    writer.add(",\"part\":", lesson.part.rawValue)
    writer.add(",\"teacher\":", lesson.teacher)
    writer.add("},\"mode\":", mode.rawValue)
    writer.add(",\"signed\":", signed.description)
    writer.add("}")
    return writer.result
  }

  /// Reads a lesson without a JSON decoder; nil where the text is not in the form that we write.
  init?(scanning bytes: UnsafeRawBufferPointer) {
    var reader = PlainReader(bytes)
    guard reader.skip("{\"application\":"), let application = reader.string(),
      let correction = reader.field(",\"correction\":", \.self), reader.skip(",\"day\":"),
      let day = reader.string().flatMap(Day.init), reader.skip(",\"footageItems\":"),
      let items = reader.number(), reader.skip(",\"footageMinutes\":"),
      let minutes = reader.number(), reader.skip(",\"id\":"), let id = reader.string(),
      reader.skip(",\"lesson\":"), let lesson = reader.lesson(), reader.skip(",\"mode\":"),
      let mode = reader.word(HeldLesson.Mode.self), reader.skip(",\"signed\":"),
      let signed = reader.content().flatMap({ RosterNumbers($0) }), reader.skip("}"),
      reader.isAtEnd
    else { return nil }
    self.init(
      application: ApplicationID(application), id: ClassID(id), day: day, lesson: lesson,
      signed: signed, mode: mode, footageItems: items, footageMinutes: minutes,
      correction: correction.value)
  }
}

extension PlainReader {
  fileprivate mutating func lesson() -> Lesson? {
    guard skip("{\"content\":"), let content = string(), skip(",\"hours\":"),
      let hours = number(), skip(",\"id\":"), let id = string(), skip(",\"part\":"),
      let part = word(LessonPart.self), skip(",\"teacher\":"),
      let teacher = string(), skip("}")
    else { return nil }
    return Lesson(LessonID(id), part, content: content, teacher: teacher, hours: hours)
  }
}
