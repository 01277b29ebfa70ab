extension Affiliation: Codable {
  private enum CodingKeys: CodingKey { case county, supervisor }

  /// Reads `{"county": …}` or `{"supervisor": …}`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    if let county = try fields.decodeIfPresent(CountyID.self, forKey: .county) {
      self = .county(county)
    } else {
      self = .municipal(supervisor: try fields.decode(String.self, forKey: .supervisor))
    }
  }

  /// Writes `{"county": …}` or `{"supervisor": …}`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .county(let county): try fields.encode(county, forKey: .county)
    case .municipal(let supervisor): try fields.encode(supervisor, forKey: .supervisor)
    }
  }
}
