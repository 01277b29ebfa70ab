import Assessment
import Spreadsheets
import Training

/// ceremonies.csv 开班和结业.
enum CeremoniesTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [.classID, Column("ceremony", names: ["仪式"]), .day, Column("photos", names: ["照片数"])]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .holdCeremony, in: context)
    let named = row.classNamed(in: context)
    let ceremony = row.named("ceremony", .ceremonies)
    let day = row.day("day")
    let photos = row.integer("photos", in: 0...9999)
    guard let circumstances, let named, let ceremony, let day, let photos else { return nil }
    return circumstances.planning(
      .training(
        .holdCeremony(
          CeremonyHeld(
            application: named.application, id: named.id, ceremony: ceremony, day: day,
            photos: photos))))
  }
}
