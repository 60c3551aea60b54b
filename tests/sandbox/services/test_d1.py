"""D1 runs SQL."""

from typing import Any
from uuid import UUID

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


@pytest.fixture
async def database(call: Ask, account: str) -> str:
    made = (await call("POST", f"{account}/d1/database", json={"name": "data"})).result
    return f"{account}/d1/database/{made['uuid']}"


async def run(call: Ask, database: str, sql: str, *params: str, way: str = "query") -> list[dict[str, Any]]:
    return (await call("POST", f"{database}/{way}", json={"sql": sql, "params": list(params)})).result


async def test_what_is_inserted_is_selected(call: Ask, database: str):
    await run(call, database, "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE INDEX i ON t (b);")
    (inserted,) = await run(call, database, "INSERT INTO t (b) VALUES (?), (?)", "x;y", "it's")
    assert (inserted["meta"]["changes"], inserted["meta"]["last_row_id"]) == (2, 2)
    (found,) = await run(call, database, "SELECT * FROM t WHERE b = ?", "x;y")
    assert found["results"] == [{"a": 1, "b": "x;y"}]
    (listed,) = await run(call, database, "SELECT a, b FROM t ORDER BY a", way="raw")
    assert listed["results"] == {"columns": ["a", "b"], "rows": [[1, "x;y"], [2, "it's"]]}


async def test_several_statements_are_all_done_or_none(call: Ask, database: str):
    made, one, two = await run(call, database, "CREATE TABLE t (a); INSERT INTO t VALUES ('a;b'); SELECT a FROM t")
    assert (made["results"], one["meta"]["changes"], two["results"]) == ([], 1, [{"a": "a;b"}])

    refused = await call("POST", f"{database}/query", json={"sql": "INSERT INTO t VALUES (1); SELECT * FROM missing"})
    assert (refused.status, refused.codes) == (400, [7500])
    assert "no such table: missing" in refused.json["errors"][0]["message"]
    (count,) = await run(call, database, "SELECT count(*) AS n FROM t")
    assert count["results"] == [{"n": 1}]


async def test_no_file_of_this_machine_is_reached(call: Ask, database: str, tmp_path: Any):
    refused = await call("POST", f"{database}/query", json={"sql": f"ATTACH '{tmp_path}/x.db' AS other"})
    assert refused.codes == [7500]
    assert list(tmp_path.iterdir()) == []


async def test_each_database_has_its_own_tables(call: Ask, account: str, database: str):
    await run(call, database, "CREATE TABLE t (a)")
    other = (await call("POST", f"{account}/d1/database", json={"name": "other"})).result["uuid"]
    body = {"sql": "SELECT * FROM t"}
    assert (await call("POST", f"{account}/d1/database/{other}/query", json=body)).codes == [7500]
    assert (await call("POST", f"{account}/d1/database/{'0' * 32}/query", json=body)).status == 404


async def test_its_id_is_an_uuid_whether_it_was_made_or_added(box: Sandbox, call: Ask, account: str, database: str):
    (added,) = box.add(f"{account}/d1/database", {"name": "added"})

    for id in (database.rpartition("/")[2], added["uuid"]):
        assert str(UUID(id)) == id
        assert (await call("GET", f"{account}/d1/database/{id}")).result["uuid"] == id
