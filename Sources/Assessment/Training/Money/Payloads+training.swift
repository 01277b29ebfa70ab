public import Messages
import Programmes
public import Quantities
public import Training
public import WorkingDays

/// Names an expense within a call.
public typealias ExpenseID = Identifier<Expense>

/// A base spent money of the subsidy (资金支出), as it is handed in.
public struct BaseExpense: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The expense.
  public let id: ExpenseID
  /// The day.
  public let day: Day
  /// What it was for.
  public let category: ExpenseCategoryID
  /// How much.
  public let amount: Money
  /// The entry in the special account; nil where there is none.
  public let entry: String?
  /// For how many heads a fee was paid, where it is one per head (鉴定费).
  public let heads: Int?

  /// Describes an expense.
  public init(
    application: ApplicationID, id: ExpenseID, day: Day, category: ExpenseCategoryID,
    amount: Money, entry: String?, heads: Int? = nil
  ) {
    self.application = application
    self.id = id
    self.day = day
    self.category = category
    self.amount = amount
    self.entry = entry
    self.heads = heads
  }
}

/// An expense was recorded and ruled on.
public struct ExpenseRecorded: Sendable, Hashable, Codable {
  /// The expense.
  public let expense: BaseExpense
  /// What became of it.
  public let ruling: Ruling
  /// Why.
  public let remarks: [Remark]

  /// What becomes of an expense.
  public enum Ruling: String, Sendable, Hashable, Codable {
    /// Spent as allowed.
    case recognised
    /// Not recognised until a person has looked.
    case open
    /// Forbidden; claimed back.
    case clawback
  }

  /// Describes the event.
  public init(_ expense: BaseExpense, ruling: Ruling, remarks: [Remark]) {
    self.expense = expense
    self.ruling = ruling
    self.remarks = remarks
  }
}

/// A base reports on its money at the end (自评报告).
public struct FundsReported: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// What it received.
  public let received: Money
  /// What it spent.
  public let spent: Money
  /// What is left in the special account.
  public let balance: Money
  /// The parts that the report has, such as 项目、专账、支出明细、绩效.
  public let parts: [PartID: Int]

  /// Describes a report.
  public init(
    application: ApplicationID, received: Money, spent: Money, balance: Money,
    parts: [PartID: Int]
  ) {
    self.application = application
    self.received = received
    self.spent = spent
    self.balance = balance
    self.parts = parts
  }
}

/// The bureau filled in what one head earns, where the notice leaves it to another document.
public struct RatesSet: Sendable, Hashable, Codable {
  /// The rates.
  public let rates: [Rate]
  /// The document that states them.
  public let document: String

  /// What one head of a level earns.
  public struct Rate: Sendable, Hashable, Codable {
    /// The level.
    public let level: Level
    /// The amount for one head.
    public let amount: Money

    /// Describes a rate.
    public init(level: Level, amount: Money) {
      self.level = level
      self.amount = amount
    }
  }

  /// Describes the event.
  public init(rates: [Rate], document: String) {
    self.rates = rates
    self.document = document
  }
}

/// The bureau decided to pay a part of the planned subsidy in advance (预拨).
public struct AdvanceGranted: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// How much.
  public let amount: Money
  /// The document that decides.
  public let document: String

  /// Describes the decision.
  public init(application: ApplicationID, amount: Money, document: String) {
    self.application = application
    self.amount = amount
    self.document = document
  }
}

/// Asks for the settlement of a base.
public struct SettlementRequest: Sendable, Hashable {
  /// The base.
  public let application: ApplicationID
  /// The document that confirms it.
  public let document: String

  /// Describes what is asked.
  public init(application: ApplicationID, document: String) {
    self.application = application
    self.document = document
  }
}

/// A base was settled (结算).
public struct BaseSettled: Sendable, Hashable, Codable {
  /// The base.
  public let application: ApplicationID
  /// The document that confirms it.
  public let document: String
  /// What every level earned.
  public let lines: [Line]
  /// What was advanced before.
  public let advance: Money
  /// What all lines earned.
  public let earned: Money
  /// What is still to be paid.
  public let balance: Money
  /// What is to be claimed back.
  public let recovery: Money
  /// Lines beyond their plan, late papers and other doubts.
  public let remarks: [Remark]

  /// What one level earned.
  public struct Line: Sendable, Hashable, Codable {
    /// The level.
    public let level: Level
    /// Heads in the plan.
    public let planned: Int
    /// Heads that were trained.
    public let trained: Int
    /// Heads that passed with everything on file.
    public let passed: Int
    /// What one head earns.
    public let rate: Money

    /// Describes a line.
    public init(level: Level, planned: Int, trained: Int, passed: Int, rate: Money) {
      self.level = level
      self.planned = planned
      self.trained = trained
      self.passed = passed
      self.rate = rate
    }
  }

  /// Describes a settlement.
  public init(
    application: ApplicationID, document: String, lines: [Line], advance: Money, earned: Money,
    balance: Money, recovery: Money, remarks: [Remark]
  ) {
    self.application = application
    self.document = document
    self.lines = lines
    self.advance = advance
    self.earned = earned
    self.balance = balance
    self.recovery = recovery
    self.remarks = remarks
  }
}
