public import Messages

extension Day: TextCoded {}
extension Instant: TextCoded {}
