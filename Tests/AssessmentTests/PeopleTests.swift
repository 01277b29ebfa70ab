import Assessment
import AssessmentScenes
import Messages
import Programmes
import Testing
import WorkingDays

@Suite("People 人员")
struct PeopleTests {
  func decide(
    _ act: Act, in call: CallID?, by actor: Actor, state: State
  ) throws(Refusal) -> [Event] {
    let rules = Rules(programme: aProgramme(), digest: "d1", calendar: .china)
    let command = Command(act, in: call, by: actor, at: moment("2022-12-05"))
    return call == nil
      ? try Decision.decide(command, in: state) : try Decision.decide(command, in: state, by: rules)
  }

  @Test func `the first person enrols himself, nobody else does`() throws {
    let admin = Actor.admin.enrolled(for: nil)
    #expect(
      try decide(.enroll(admin), in: nil, by: .admin, state: State()) == [.personEnrolled(admin)])
    let state = try aScene().state
    let stranger = Actor("stranger", as: .admin)
    #expect(throws: Refusal.self) {
      try decide(.enroll(stranger.enrolled(for: nil)), in: nil, by: stranger, state: state)
    }
  }

  @Test(
    arguments: [
      ("", "王五", nil, ["accountUnsound"]), ("a b", "王五", nil, ["accountUnsound"]),
      ("../x", "王五", nil, ["accountUnsound"]), ("-x", "王五", nil, ["accountUnsound"]),
      ("a\u{202E}b", "王五", nil, ["accountUnsound"]),
      (String(repeating: "a", count: 65), "王五", nil, ["accountUnsound"]),
      ("wang", " ", nil, ["nameRequired"]), ("wang", "王\u{202E}五", nil, ["hiddenCharacter"]),
      ("wang", "王\n五", nil, ["hiddenCharacter"]), ("wang", "王五", "局\u{0}", ["hiddenCharacter"]),
      ("", "", nil, ["accountUnsound", "nameRequired"]), ("wang.wu-1@x", "王五", "市局", []),
      ("泽州县", "王五", nil, []), (String(repeating: "a", count: 64), "王五", nil, []),
    ] as [(String, String, String?, [String])])
  func `an account has a sound name and a person one that can be read`(
    account: String, name: String, office: String?, refused: [String]
  ) throws {
    let state = try aScene().state
    let person = Person(id: PersonID(account), name: name, roles: [.expert], office: office)
    func codes() -> [String] {
      do throws(Refusal) {
        _ = try decide(.enroll(person), in: nil, by: .admin, state: state)
        return []
      } catch {
        return error.reasons.map(\.code)
      }
    }
    #expect(codes() == refused)
  }

  @Test func `a role must be the person's own`() throws {
    given(try aScene()).when(.advance, by: Actor("finance", as: .cityBureau))
      .refused("unknownPerson")
  }

  @Test func `an ended account does nothing`() throws {
    var scene = try aScene().at("2022-12-09")
    scene.enrol(Person(id: "bureau", name: "bureau", roles: [], office: nil))
    given(scene).when(.advance, by: .bureau).refused("unknownPerson")
  }

  @Test func `accounts belong to no call`() throws {
    given(try aScene()).when(.enroll(Actor.admin.enrolled(for: nil)), by: .admin)
      .refused("noCallWanted")
  }

  @Test func `an act names an existing call, and a call opens once`() throws {
    let scene = try aScene()
    let opening = Act.openCall(
      CallOpened(title: phrase("批次"), programme: "small", digest: "d1", stage: "intake"))
    given(scene).when(opening, by: .bureau).refused("callExists")
    func codes(_ act: Act, _ call: CallID?) -> [String] {
      do throws(Refusal) {
        _ = try decide(act, in: call, by: .bureau, state: scene.state)
        return []
      } catch {
        return error.reasons.map(\.code)
      }
    }
    #expect(codes(.advance, "other") == ["unknownCall"])
    #expect(codes(.advance, nil) == ["callRequired"])
    #expect(codes(opening, "other") == [])
  }
}
