public import Messages

/// Names a programme file's programme.
public typealias ProgrammeID = Identifier<Programme>
/// Names a kind of applicant.
public typealias ApplicantKindID = Identifier<ApplicantKind>
/// Names a fact.
public typealias FactID = Identifier<Fact>
/// Names a document of the application.
public typealias DocumentID = Identifier<Document>
/// Names a condition.
public typealias ConditionID = Identifier<Condition>
/// Names a veto.
public typealias VetoID = Identifier<Veto>
/// Names a stage.
public typealias StageID = Identifier<Stage>
/// Names a rubric.
public typealias RubricID = Identifier<Rubric>
/// Names a group of criteria.
public typealias GroupID = Identifier<Rubric.Group>
/// Names a criterion.
public typealias CriterionID = Identifier<Criterion>
/// Names a channel.
public typealias ChannelID = Identifier<Channel>
/// Names a consulted department.
public typealias DepartmentID = Identifier<Department>
/// Names a county or district.
public typealias CountyID = Identifier<County>
