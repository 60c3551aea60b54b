"""D1: databases that run SQL, each a SQLite database in memory."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_DATABASE = "/accounts/{account_id}/d1/database/{database_id}"
_DEPTH = 4  # parts of the path of the collection
# https://developers.cloudflare.com/d1/platform/limits/: bytes of a statement, and parameters of one.
_LONGEST, _MOST_PARAMETERS = 100_000, 100
_Shape = Callable[[list[str], list[tuple[Any, ...]]], Any]


def query(request: ResourceRequest) -> Response:
    """Rows as objects."""
    return _answer(request, lambda names, rows: [dict(zip(names, row, strict=True)) for row in rows])


def raw(request: ResourceRequest) -> Response:
    """Rows as lists beside the names of their columns."""
    return _answer(request, lambda names, rows: {"columns": names, "rows": [list(row) for row in rows]})


def _answer(request: ResourceRequest, shape: _Shape) -> Response:
    """Run all statements or, where one of them fails, none."""
    body = request.payload.facts
    thing = _thing(request)
    with _opened(thing) as database:
        try:
            results = [_run(database, each, shape) for each in _statements(body)]
        except (sqlite3.Error, sqlite3.Warning, OverflowError, ValueError) as error:
            database.rollback()
            raise codes.SQL_FAILED.error(why=error) from None
        database.commit()
    return Response(results)


def _thing(request: ResourceRequest) -> StoredResource:
    path = request.path_to(_DEPTH)
    found = request.resources.find(path, request.parts[_DEPTH])
    if found is None:
        raise missing(path)
    return found[1]


@contextmanager
def _opened(thing: StoredResource) -> Generator[sqlite3.Connection]:
    """The database of a thing, which keeps it as bytes between requests."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)  # no files of this machine
    try:
        if thing.content:
            database.deserialize(thing.content)
        database.execute("BEGIN")
        yield database
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        thing.content = database.serialize() if pages else b""  # SQLite does not write what is empty
    finally:
        database.close()


def _statements(body: Json) -> list[tuple[str, list[Any]]]:
    """What is to be run, one by one: a text may hold several statements, of which the last has the parameters."""
    found = list[tuple[str, list[Any]]]()
    for each in map(as_object, as_list(body.get("batch")) or [body]):
        parts, parameters = list(_split(str(each.get("sql", "")))), as_list(each.get("params"))
        if len(parameters) > _MOST_PARAMETERS or any(len(part.encode()) > _LONGEST for part in parts):
            raise codes.SQL_FAILED.error(why="statement too long: SQLITE_TOOBIG")
        found += [(part, parameters if index == len(parts) - 1 else []) for index, part in enumerate(parts)]
    return found


def _split(sql: str) -> Iterator[str]:
    held = ""
    for part in sql.split(";"):
        held += part
        if sqlite3.complete_statement(held + ";"):
            if held.strip():
                yield held
            held = ""
        else:
            held += ";"
    if held.strip(" ;\n\t"):
        yield held


def _run(database: sqlite3.Connection, statement: tuple[str, list[Any]], shape: _Shape) -> Json:
    sql, parameters = statement
    before = database.total_changes
    cursor = database.execute(sql, parameters)
    names = [each[0] for each in cursor.description or ()]
    rows = [tuple(map(_shown, row)) for row in cursor]
    changes = database.total_changes - before
    meta = {
        "served_by": "sandbox",
        "duration": 0.1,
        "changes": changes,
        "last_row_id": cursor.lastrowid or 0,
        "changed_db": changes > 0,
        "rows_read": len(rows),
        "rows_written": changes,
    }
    return {"results": shape(names, rows), "success": True, "meta": meta}


def _shown(value: Any) -> Any:
    """A value as JSON has it: bytes are a list of numbers."""
    return list(value) if isinstance(value, bytes) else value


HANDLERS: dict[tuple[str, str], Handler] = {("POST", _DATABASE + "/query"): query, ("POST", _DATABASE + "/raw"): raw}
