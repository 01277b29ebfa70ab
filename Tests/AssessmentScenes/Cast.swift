package import Assessment
import Messages
package import Programmes

/// The people of a scene, who are enrolled from the start.
extension Actor {
  package static let admin = Actor("admin", as: .admin)
  package static let bureau = Actor("bureau", as: .cityBureau)
  package static let organisation = Actor("organisation", as: .organisationDepartment)
  package static let secretary = Actor("secretary", as: .panelSecretary)
  package static let finance = Actor("finance", as: .finance)
  package static let auditor = Actor("auditor", as: .auditor)
  package static let supervisor = Actor("supervisor", as: .supervisingUnit)

  /// The county's bureau.
  package static func county(_ county: CountyID) -> Actor {
    Actor(PersonID(county.text), as: .countyReviewer)
  }

  /// The expert with this number, from 1 to 9.
  package static func expert(_ number: Int) -> Actor {
    Actor(PersonID("e\(number)"), as: .expert)
  }

  /// Who answers for a consulted department.
  package static func consulted(_ department: DepartmentID) -> Actor {
    Actor(PersonID(department.text), as: .department)
  }

  /// Who acts for a unit.
  package static func applicant(_ application: ApplicationID) -> Actor {
    Actor(PersonID("of-\(application)"), as: .applicant)
  }
}

/// The supervising unit of the municipal units of a scene.
package let supervisingUnit = "市国资委"

extension Programme {
  /// Everybody who may act in a scene under this programme, the units aside.
  var cast: [Person] {
    let fixed: [Actor] = [.admin, .bureau, .organisation, .secretary, .finance, .auditor]
    return fixed.map { $0.enrolled(for: nil) } + [Actor.supervisor.enrolled(for: supervisingUnit)]
      + routing.counties.map { Actor.county($0.id).enrolled(for: $0.office.chinese) }
      + (consultation?.departments ?? []).map { Actor.consulted($0.id).enrolled(for: $0.id.text) }
      + (1...9).map { Actor.expert($0).enrolled(for: nil) }
  }
}

extension Actor {
  /// The actor as a person with an account.
  package func enrolled(for office: String?) -> Person {
    Person(id: person, name: person.text, roles: [role], office: office)
  }
}
