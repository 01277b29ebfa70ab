import FoundationEssentials
import Papers

extension JSON {
  /// What programs would write for a value, to be shown again in a form; null for what is none.
  init(of value: some Encodable) {
    let bytes = (try? JSONEncoder().encode(value)).map(Array.init) ?? []
    self = (try? JSONReader.read(bytes)) ?? .null
  }
}
