/// What one row of a roster and its file say about a person (花名册、报名表).
public struct RosterRow: Sendable, Hashable {
  /// How messages name the row.
  public let subject: String
  /// The identity number as it was written.
  public let identity: String
  /// The month of birth on the form, where the form asks for it.
  public let birthMonth: Month?
  /// The size of the electronic photo in bytes, where there is one.
  public let photoBytes: Int?
  /// The pledge on years of work, where one was handed in.
  public let pledge: Pledge?

  /// Describes a row.
  public init(
    _ subject: String, identity: String, birthMonth: Month? = nil, photoBytes: Int? = nil,
    pledge: Pledge? = nil
  ) {
    self.subject = subject
    self.identity = identity
    self.birthMonth = birthMonth
    self.photoBytes = photoBytes
    self.pledge = pledge
  }
}

/// A pledge on years of work with its signatures and seal (工作年限承诺证明).
public struct Pledge: Sendable, Hashable {
  /// Whether the trainee signed with the full name.
  public let isSignedByTrainee: Bool
  /// Whether the person in charge at the employer signed with the full name.
  public let isSignedByEmployer: Bool
  /// Whether the employer's seal is on it.
  public let isSealed: Bool

  /// Describes a pledge.
  public init(isSignedByTrainee: Bool, isSignedByEmployer: Bool, isSealed: Bool) {
    self.isSignedByTrainee = isSignedByTrainee
    self.isSignedByEmployer = isSignedByEmployer
    self.isSealed = isSealed
  }
}
