public import Messages
public import Quantities

/// One payment out of the subsidy.
public struct Expense: Sendable, Hashable {
  /// How messages name it.
  public let subject: String
  /// What it was for.
  public let category: ExpenseCategoryID
  /// How much.
  public let amount: Money
  /// The entry in the special account; nil where there is none.
  public let entry: String?
  /// For how many heads a fee was paid; nil for anything that is not paid by the head.
  public let heads: Int?

  /// Describes a payment.
  public init(
    _ subject: String, _ category: ExpenseCategoryID, _ amount: Money, entry: String?,
    heads: Int? = nil
  ) {
    self.subject = subject
    self.category = category
    self.amount = amount
    self.entry = entry
    self.heads = heads
  }
}

/// A purpose of spending that a notice allows or forbids.
public struct ExpenseCategory: Sendable, Hashable {
  /// The identifier.
  public let id: ExpenseCategoryID
  /// The name.
  public let name: Phrase

  /// Describes a purpose.
  public init(_ id: ExpenseCategoryID, name: Phrase) {
    self.id = id
    self.name = name
  }
}

/// Names a purpose of spending.
public typealias ExpenseCategoryID = Identifier<ExpenseCategory>
