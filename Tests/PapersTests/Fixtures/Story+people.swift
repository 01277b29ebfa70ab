import Assessment
import Messages
import Programmes

extension Story {
  static let experts: [PersonID] = ["e1", "e2", "e3", "e4", "e5", "e6", "e7"]

  /// Whoever takes part; the names are made up.
  static let people: [Person] =
    [
      Person(id: "city", name: "经办甲", roles: [.cityBureau, .admin], office: "市人社局"),
      Person(id: "org", name: "经办乙", roles: [.organisationDepartment], office: "市委组织部"),
      Person(id: "zezhou", name: "经办丙", roles: [.countyReviewer], office: "泽州县人社局"),
      Person(id: "gaoping", name: "经办丁", roles: [.countyReviewer], office: "高平市人社局"),
      Person(id: "assets", name: "经办戊", roles: [.supervisingUnit], office: "市国资委"),
      Person(id: "secretary", name: "秘书甲", roles: [.panelSecretary], office: nil),
      Person(id: "money", name: "财务甲", roles: [.finance], office: nil),
    ]
    + zip(experts, "甲乙丙丁戊己庚").map { expert, letter in
      Person(id: expert, name: "评委\(letter)", roles: [.expert], office: "示例大学\(letter)系")
    }

  /// Opens the call with everyone enrolled.
  static func opened(under programme: Programme = .sample) throws -> Story {
    var story = Story(under: programme)
    for person in people { try story.act(.enroll(person), as: .admin) }
    try story.act(
      .openCall(
        CallOpened(
          title: Phrase("2022年市级技师工作站", "Technician workstations 2022"), programme: "sample",
          digest: digest, stage: "intake")))
    return story
  }
}
