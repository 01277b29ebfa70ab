"""Verifies the chain of a ledger file without any of its software: verify_ledger.py FILE"""
import hashlib
import sqlite3
import sys

COLUMNS = "sequence, at, actor, call, kind, version, records, payload, previous, digest"


def verify(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.text_factory = bytes
    count, head = 0, bytes(32)
    for row in database.execute(f"SELECT {COLUMNS} FROM entry ORDER BY sequence"):
        sequence, at, actor, call, kind, version, records, payload, previous, digest = row
        parts = [
            b"jinbang-ledger-1", previous.hex().encode(), b"%d" % sequence, b"%d" % at, actor,
            b"-" if call is None else call, kind, b"%d" % version, records or b"-",
            b"%d" % len(payload), payload,
        ]
        sealed = hashlib.sha256(b"\n".join(parts)).digest()
        if sequence != count + 1 or sealed != digest or previous != head:
            return f"broken at {count + 1}"
        count, head = sequence, digest
    return f"ok {count} {head.hex()}"


print(verify(sys.argv[1]))
