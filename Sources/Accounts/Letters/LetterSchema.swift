/// The table of letters, which stands beside the accounts.
enum LetterSchema {
  static let first = """
    CREATE TABLE letter (
      number INTEGER PRIMARY KEY,
      receipt BLOB NOT NULL UNIQUE CHECK (length(receipt) = 32),
      call TEXT NOT NULL CHECK (call <> ''),
      application TEXT NOT NULL CHECK (application <> ''),
      isNamed INTEGER NOT NULL CHECK (isNamed IN (0, 1)),
      sender TEXT CHECK (length(sender) = 64),
      grounds TEXT NOT NULL CHECK (grounds <> ''),
      received INTEGER NOT NULL,
      objection TEXT,
      declined TEXT,
      CHECK (objection IS NULL OR declined IS NULL)
    ) STRICT;
    CREATE INDEX letterByCall ON letter (call, number);
    """
}
