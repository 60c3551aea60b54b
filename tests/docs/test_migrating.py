"""What the tables of docs/migrating.md say holds: each new form runs, and each old form does what its row says."""

import ast
import inspect
import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import attrs
import httpx
import pytest
import pytest_asyncio

import cfapi
from cfapi import CallError, Cloudflare, CloudflareError
from cfapi.sandbox import Sandbox
from tests.support.paths import DOCS

TEXT = (DOCS / "migrating.md").read_text("utf-8")
in_one_loop = pytest.mark.asyncio(loop_scope="module")
WORDS = re.compile(r"\w+")


@attrs.frozen
class Row:
    """One row of a table: the old form, the new form, and what becomes of the old one."""

    section: str
    old: str
    new: str
    fate: str = ""

    def __str__(self) -> str:
        return f"{self.section}: {self.old}"


def rows() -> Iterator[Row]:
    for section in re.split(r"^#+ ", TEXT, flags=re.MULTILINE)[1:]:
        for line in re.findall(r"^\| (`.*) ?\|$", section, re.MULTILINE):
            old, new, *fate = (cell.strip().strip("`") for cell in line.split(" | "))
            yield Row(section.partition("\n")[0], old, new, *fate)


ROWS = list(rows())
OTHERS = [row for row in ROWS if "http." not in row.old]
BY_HAND = [row for row in ROWS if "http." in row.old]


async def run(code: str, names: dict[str, Any]) -> Any:
    """The value of an expression, or None of a statement, as if typed into `python -m asyncio`."""
    mode = "eval" if _is_expression(code) else "exec"
    value = eval(compile(code, "row", mode, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307
    return await value if inspect.iscoroutine(value) else value


def _is_expression(code: str) -> bool:
    try:
        compile(code, "row", "eval", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError:
        return False
    return True


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=5, quota=None) as box:
        yield box


@pytest_asyncio.fixture(loop_scope="module")
async def names(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """What the rows take for granted."""
    monkeypatch.setattr(logging.getLogger("cfapi"), "level", logging.NOTSET)  # which a row changes
    async with Cloudflare(box.token, base_url=box.url) as cf:
        zone = next(zone for zone in await cf.zones.list().collect() if zone.status == "active")
        with pytest.raises(CallError) as caught:
            await cf.zones.get(zone_id="0" * 32)
        account_id = str(zone.account.id)
        namespace = await cf.kv.namespaces.create(account_id=account_id, title=f"of {uuid4()}")
        async with httpx.AsyncClient(base_url=box.url, headers={"Authorization": f"Bearer {box.token}"}) as http:
            yield {
                **{name: getattr(cfapi, name) for name in cfapi.__all__},
                "cf": cf,
                "client": cf,
                "cfapi": cfapi,
                "http": http,
                "attrs": attrs,
                "json": json,
                "zone": zone,
                "zone_id": zone.id,
                "account_id": account_id,
                "namespace_id": namespace.id,
                "page": await cf.zones.list(),
                "envelope": await cf.zones.get(zone_id=zone.id).envelope(),
                "error": caught.value,
                "token": box.token,
                "url": box.url,
                "logging": logging,
                "key": "a" * 37,
                "email": "me@shop.example",
                "data": cfapi.to_dict(zone),
                "Zone": type(zone),
                "record": {"type": "A", "name": "new", "content": "192.0.2.1", "ttl": 300},
                "Timeout": lambda *_, **__: None,
                "CloudFlare": cfapi,
            }


def test_the_tables_are_read():
    assert len(OTHERS) > 75
    assert len(BY_HAND) > 10
    assert {row.fate for row in OTHERS} == {"works", "names the new form", ""}


@in_one_loop
@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_a_new_form_runs(row: Row, names: dict[str, Any]):
    await run(row.new, names)


@in_one_loop
@pytest.mark.parametrize("row", [row for row in OTHERS if row.fate == "works"], ids=str)
async def test_an_old_form_works(row: Row, names: dict[str, Any]):
    await run(ported(row.old), names)


@in_one_loop
@pytest.mark.parametrize("row", [row for row in OTHERS if row.fate == "names the new form"], ids=str)
async def test_the_error_of_an_old_form_names_the_new_one(row: Row, names: dict[str, Any]):
    with pytest.raises((CloudflareError, TypeError, AttributeError, ImportError)) as caught:
        await run(ported(row.old), names)

    _, _, hint = re.sub("[;:]", ":", str(caught.value)).partition(": ")
    assert {word for word in WORDS.findall(row.new) if len(word) > 2} & set(WORDS.findall(hint)), str(caught.value)


@in_one_loop
@pytest.mark.parametrize("row", [row for row in OTHERS if row.fate == ""], ids=str)
async def test_the_error_of_any_other_old_form_is_pythons_own(row: Row, names: dict[str, Any]):
    with pytest.raises((TypeError, AttributeError, ImportError)):
        await run(ported(row.old), names)


@in_one_loop
@pytest.mark.parametrize("row", BY_HAND, ids=str)
async def test_what_is_done_by_hand_and_what_replaces_it_say_the_same(row: Row, names: dict[str, Any]):
    by_hand, ours = await run(row.old, names), await run(row.new, names)

    if isinstance(by_hand, httpx.Response):
        assert by_hand.is_success
    elif isinstance(by_hand, dict):
        assert by_hand["id"] == (ours["id"] if isinstance(ours, dict) else ours.id)
    elif row.old.endswith('["cf-ray"]'):
        assert len(by_hand) == len(ours)
    else:
        assert by_hand == ours


def ported(old: str) -> str:
    """An old form after the first thing that one does: to import from here."""
    return old.replace("from cloudflare", "from cfapi")


def test_every_alternative_that_the_hints_name_is_there():
    from cfapi import _hints

    tables = [table for name, table in vars(_hints).items() if name.isupper() and not name.startswith("_")]
    named = {name for table in tables for hint in table.values() for name in re.findall(r"\bcfapi\.(\w+)", hint)}

    assert len(tables) == 11
    assert {name for name in named - {"sync", "api"} if not hasattr(cfapi, name)} == set()


def test_a_name_that_other_sdks_do_not_have_gets_no_hint():
    with pytest.raises(AttributeError, match=r"^module 'cfapi' has no attribute 'nonsense'$"):
        cfapi.nonsense  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match=r"^'SimpleNamespace' object has no attribute 'nonsense'$"):
        raise cfapi_hint(SimpleNamespace(), "nonsense")


def cfapi_hint(obj: object, name: str) -> AttributeError:
    from cfapi._hints import MODEL, no_attribute

    return no_attribute(obj, name, MODEL)
