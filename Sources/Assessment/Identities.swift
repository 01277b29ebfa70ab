public import Messages
import Programmes

/// Names one run of a programme.
public typealias CallID = Identifier<Call>
/// Names one unit's entry in one call (申报编号).
public typealias ApplicationID = Identifier<Application>
/// Names a person with an account: a reviewer, an expert, a treasurer.
public typealias PersonID = Identifier<Person>
/// Names a panel.
public typealias PanelID = Identifier<Panel>
/// Names an objection.
public typealias ObjectionID = Identifier<Objection>
/// Names a payment order.
public typealias PaymentID = Identifier<Payment>

/// Stands for a payment order in `PaymentID`.
public enum Payment {}
