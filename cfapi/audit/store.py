"""Snapshots in a file: SQLite with one commit for each zone, so that whatever ends a run loses none that is finished.

Answers are kept as they came, compressed with a dictionary that the file holds itself. The file may be read while it is
written, and only its owner may read it: it tells how zones are protected.
"""

import json
import os
import sqlite3
import zlib
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import define, field

from cfapi._codec.decoding import Codec
from cfapi._codec.encoding import encode_json
from cfapi.api.zones import Zone
from cfapi.audit.hosts import above
from cfapi.audit.snapshot import AccountSnapshot, Part, Parts, Refusal, ZoneSnapshot

FORMAT = "3"
# Raw deflate: the checksum of the dictionary, which the zlib format asks for, takes longer than to decompress.
RAW = -zlib.MAX_WBITS
DICTIONARY_SIZE = 32 * 1024  # what zlib takes

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE account (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, reader TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE zone (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, account TEXT NOT NULL, raw BLOB NOT NULL, reader TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE part (
    owner TEXT NOT NULL, name TEXT NOT NULL, read_at REAL NOT NULL, raw BLOB, refusal TEXT, permissions TEXT,
    PRIMARY KEY (owner, name)
);
"""


class NotASnapshot(Exception):
    """A file is no snapshot, or one of another version of cfapi."""


class NotWritten(OSError):
    """A snapshot can't be written: the disk is full, or fails, or another process writes it."""


@define
class SnapshotFile:
    """A snapshot of zones and accounts in a file; use it as a context manager."""

    path: Path
    _database: sqlite3.Connection = field(repr=False)
    _dictionary: bytes = field(default=b"", repr=False)
    _codec: Codec = field(factory=Codec, repr=False)

    @classmethod
    def create(cls, path: str | os.PathLike[str]) -> Self:
        """A new, empty file, which only its owner may read.

        Raises:
            OSError: It exists, or can't be written.
        """
        path = Path(path)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        database = sqlite3.connect(path, timeout=10)
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(_SCHEMA)
        made = cls(path, database)
        made.note("format", FORMAT)
        return made

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """An existing file, to read it or to go on.

        Raises:
            OSError: It does not exist.
            NotASnapshot: It is something else.
        """
        path = Path(path)
        if not path.is_file():
            raise FileNotFoundError(f"There is no snapshot {path}.")
        database = sqlite3.connect(path, timeout=10)
        try:
            database.execute("PRAGMA synchronous = NORMAL")
            about = dict(database.execute("SELECT name, value FROM about"))
        except sqlite3.DatabaseError:
            database.close()
            raise NotASnapshot(f"{path} is not a snapshot.") from None
        if about.get("format") != FORMAT:
            database.close()
            raise NotASnapshot(f"{path} was written by another version of cfapi.")
        return cls(path, database, about.get("dictionary", b""))

    @staticmethod
    def remove(path: str | os.PathLike[str]) -> None:
        """Delete a snapshot that is closed, with what SQLite keeps beside it."""
        path = Path(path)
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    @contextmanager
    def _writing(self) -> Generator[None, None, None]:
        """One transaction: all of it is kept, or nothing.

        Raises:
            OSError: It can't be written, for example since the disk is full.
        """
        try:
            with self._database:
                yield
        except sqlite3.OperationalError as error:
            raise NotWritten(f"{self.path} can't be written: {error}") from error

    def note(self, name: str, value: str | bytes) -> None:
        """Keep a fact about the snapshot, such as what was asked for."""
        with self._writing():
            self._database.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def noted(self, name: str) -> str | None:
        """A fact that was kept."""
        row = self._database.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def list_zones(self, zones: Collection[Zone], reader: str = "") -> None:
        """Remember zones that are to be read, and their accounts; those that are there already stay as they are.

        Args:
            zones: The zones.
            reader: Who listed them, and is to read them: of several tokens the first one that lists a zone.
        """
        with self._writing():
            self._database.executemany(
                "INSERT OR IGNORE INTO account (id, name, reader) VALUES (?, ?, ?)",
                {(zone.account.id or "", zone.account.name or "", reader) for zone in zones},
            )
            self._database.executemany(
                "INSERT OR IGNORE INTO zone (id, name, account, raw, reader) VALUES (?, ?, ?, ?, ?)",
                [(z.id, z.name, z.account.id or "", self._packed(encode_json(z)), reader) for z in zones],
            )

    def finish_zone(self, id: str, parts: Mapping[str, Part]) -> None:
        """Keep what was read of a zone: all of it, or, if the run ends meanwhile, nothing."""
        self._finish("zone", id, parts)

    def finish_account(self, id: str, parts: Mapping[str, Part], name: str | None = None) -> None:
        """Keep what was read of an account, likewise; with its name if none of its zones is listed yet."""
        if name is not None:
            with self._writing():
                self._database.execute("INSERT OR IGNORE INTO account (id, name, reader) VALUES (?, ?, '')", (id, name))
        self._finish("account", id, parts)

    def _finish(self, table: str, id: str, parts: Mapping[str, Part]) -> None:
        if not self._dictionary and any(part.refusal is None for part in parts.values()):
            self._learn(parts)
        with self._writing():
            self._database.executemany(
                "INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?, ?)",
                [(id, name, *self._row(part)) for name, part in parts.items()],
            )
            self._database.execute(f"UPDATE {table} SET done = 1 WHERE id = ?", (id,))  # noqa: S608  # our own names

    def unfinished_zones(self, reader: str = "") -> list[str]:
        """The ids of the zones that a reader has listed, and not read."""
        return self._unfinished("zone", reader)

    def unfinished_accounts(self, reader: str = "") -> list[str]:
        """The ids of the accounts that a reader has listed, and not read."""
        return self._unfinished("account", reader)

    def _unfinished(self, table: str, reader: str) -> list[str]:
        query = f"SELECT id FROM {table} WHERE NOT done AND reader = ? ORDER BY name"  # noqa: S608  # our own names
        return [id for (id,) in self._database.execute(query, (reader,))]

    def first_zones(self, reader: str = "") -> list[str]:
        """The first zone of each account that a reader has listed, unless one of the account is read already."""
        query = """
            SELECT id FROM (SELECT id, account, min(name) FROM zone WHERE reader = ? AND NOT done GROUP BY account)
            WHERE account NOT IN (SELECT account FROM zone WHERE reader = ? AND done)
        """
        return [id for (id,) in self._database.execute(query, (reader, reader))]

    def count_listed(self, reader: str = "") -> int:
        """How many zones a reader has listed."""
        return int(self._database.execute("SELECT count(*) FROM zone WHERE reader = ?", (reader,)).fetchone()[0])

    def read_times(self) -> dict[str, float]:
        """When each finished zone and account was read, by id."""
        times: dict[str, float] = {}
        for table in ("zone", "account"):
            times |= self._database.execute(
                f"SELECT id, coalesce(max(read_at), 0) FROM {table} LEFT JOIN part ON owner = id WHERE done GROUP BY id"  # noqa: S608
            ).fetchall()
        return times

    @property
    def is_complete(self) -> bool:
        """Whether all that was asked for is read."""
        return self.noted("complete") is not None

    @property
    def missing(self) -> list[str]:
        """The zones that were asked for, and that none of the readers found."""
        noted = self._database.execute("SELECT value FROM about WHERE name LIKE 'missing %' ORDER BY name")
        first, *others = [list[str](json.loads(value)) for (value,) in noted] or [[]]
        return [name for name in first if all(name in names for names in others)]

    def note_missing(self, names: Collection[str], reader: str = "") -> None:
        """Keep which of the zones that were asked for a reader did not find."""
        self.note(f"missing {reader}", json.dumps(list(names)))

    def counts(self) -> tuple[int, int]:
        """How many zones are finished, and how many are listed."""
        done, listed = self._database.execute("SELECT coalesce(sum(done), 0), count(*) FROM zone").fetchone()
        return int(done), int(listed)

    def zones(self) -> Iterator[ZoneSnapshot]:
        """The finished zones by name, each with its account, and read from the file when it is its turn."""
        accounts = {account.id: account for account in self.accounts()}
        columns = "zone.id, zone.raw, part.name, read_at, part.raw, refusal, permissions"
        query = f"SELECT {columns} FROM zone LEFT JOIN part ON owner = id WHERE done ORDER BY zone.name, id"  # noqa: S608
        with closing(self._database.cursor()) as cursor:
            for _, rows in groupby(cursor.execute(query), key=itemgetter(0)):
                first, *others = rows
                parts = {name: self._part(*row) for _, _, name, *row in (first, *others) if name is not None}
                zone = ZoneSnapshot(self._zone(first[1]), parts=parts)
                zone.account = accounts.get(zone.place.account_id)
                yield zone

    def zone(self, id: str) -> ZoneSnapshot:
        """One finished zone.

        Raises:
            KeyError: There is none of that id.
        """
        row = self._database.execute("SELECT raw FROM zone WHERE done AND id = ?", (id,)).fetchone()
        if row is None:
            raise KeyError(id)
        return ZoneSnapshot(self._zone(row[0]), parts=self._parts(id))

    def zones_above_others(self) -> Iterator[ZoneSnapshot]:
        """The finished zones that another one is below, as shop.example.com is below example.com."""
        ids = dict(self._database.execute("SELECT name, id FROM zone WHERE done").fetchall())
        for name in {parent for each in ids for parent in above(each) if parent in ids}:
            yield self.zone(ids[name])

    def zone_parts(self, name: str) -> Iterator[Parts]:
        """One part of each finished zone, without the zone."""
        with closing(self._database.cursor()) as rows:
            columns = "read_at, part.raw, refusal, permissions"
            query = f"SELECT {columns} FROM zone JOIN part ON owner = id WHERE done AND part.name = ?"  # noqa: S608
            for row in rows.execute(query, (name,)):
                yield Parts(parts={name: self._part(*row)})

    def zones_to_read(self) -> Iterator[Zone]:
        """The zones that are listed, and not finished."""
        for (raw,) in self._database.execute("SELECT raw FROM zone WHERE NOT done ORDER BY name, id").fetchall():
            yield self._zone(raw)

    def listed_zone(self, id: str) -> Zone:
        """What the list of zones says of one, be it finished or not.

        Raises:
            KeyError: There is none of that id.
        """
        row = self._database.execute("SELECT raw FROM zone WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise KeyError(id)
        return self._zone(row[0])

    def _zone(self, raw: bytes) -> Zone:
        return self._codec.decode(self._unpacked(raw), Zone)

    def accounts(self) -> Iterator[AccountSnapshot]:
        """The accounts of the zones."""
        for id, name in self._database.execute("SELECT id, name FROM account WHERE done ORDER BY name, id").fetchall():
            yield AccountSnapshot(id, name, parts=self._parts(id), zones=self._zones_of(id))

    def _zones_of(self, account: str) -> frozenset[str]:
        return frozenset(id for (id,) in self._database.execute("SELECT id FROM zone WHERE account = ?", (account,)))

    def _parts(self, owner: str) -> dict[str, Part]:
        rows = self._database.execute(
            "SELECT name, read_at, raw, refusal, permissions FROM part WHERE owner = ?", (owner,)
        )
        return {name: self._part(*row) for name, *row in rows}

    def _part(self, read_at: float, raw: bytes, refusal: str | None, permissions: str) -> Part:
        moment = datetime.fromtimestamp(read_at, UTC)
        if refusal is not None:
            return Part(moment, refusal=Refusal(refusal, tuple(filter(None, permissions.split("\n")))))
        return Part(moment, self._unpacked(raw))

    def _row(self, part: Part) -> tuple[Any, ...]:
        moment = part.read_at.timestamp()
        if part.refusal is not None:
            return moment, None, part.refusal.reason, "\n".join(part.refusal.permissions)
        return moment, self._packed(part.raw), None, ""

    def _learn(self, parts: Mapping[str, Part]) -> None:
        """Take what the first zone says as the dictionary: zones say much the same."""
        self._dictionary = self._kept_dictionary()
        if self._dictionary or self._database.execute("SELECT 1 FROM zone WHERE done LIMIT 1").fetchone():
            return
        self._dictionary = b"".join(part.raw for part in parts.values())[-DICTIONARY_SIZE:]
        self.note("dictionary", self._dictionary)

    def _packed(self, raw: bytes) -> bytes:
        packer = (
            zlib.compressobj(wbits=RAW, zdict=self._dictionary) if self._dictionary else zlib.compressobj(wbits=RAW)
        )
        return packer.compress(raw) + packer.flush()

    def _unpacked(self, packed: bytes) -> bytes:
        if not self._dictionary:  # whoever writes may have learned it since this was opened
            self._dictionary = self._kept_dictionary()
        return zlib.decompressobj(RAW, self._dictionary).decompress(packed)

    def _kept_dictionary(self) -> bytes:
        row = self._database.execute("SELECT value FROM about WHERE name = 'dictionary'").fetchone()
        return b"" if row is None else bytes(row[0])
