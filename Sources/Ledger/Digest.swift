import Crypto

/// A SHA-256 digest, the name and the seal of what it was computed over.
public struct Digest: Sendable {}
