import Training

// What has one word, or one number, stands in JSON as just that.
extension Attestation: Codable {}
extension Ceremony: Codable {}
extension ExitGround: Codable {}
extension Finding.Weight: Codable {}
extension HeldLesson.Mode: Codable {}
extension LessonPart: Codable {}
extension Level: Codable {}
extension ResultKind: Codable {}
extension Sanction: Codable {}
extension TrainingResult.Evaluator: Codable {}
