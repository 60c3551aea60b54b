"""JSON is printed as the API sent it: its numbers, its members and their order."""

import json
from typing import Any

import anyio
import msgspec
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from cfapi.cli.errors import BadWords
from cfapi.cli.output.display import Display
from cfapi.cli.root import cfapi
from tests.support.loopback import JSON, Reply, Seen, serving

ODD = '{"id": "a", "price": 1.10, "size": 1e3, "count": 123456789012345678901234567890, "zero": -0.0, "n": "1.10"}'
OTHER = '{"z": 10.00, "id": "b", "a": null}'
THIRD = '{"id": "c", "zone": {"b": 2.50, "a": []}}'


def envelope(items: str, page: int) -> Reply:
    info = f'{{"page": {page}, "per_page": 2, "total_pages": 2, "count": 2, "total_count": 3}}'
    body = f'{{"success": true, "errors": [], "messages": [], "result": {items}, "result_info": {info}}}'
    return Reply(body.encode(), headers=JSON)


def respond(seen: Seen) -> Reply:
    """Two pages, of which the second begins with the last item of the first."""
    if "/one" in seen.path:
        return envelope(ODD, 1)
    return envelope(f"[{OTHER}, {THIRD}]", 2) if "page=2" in seen.path else envelope(f"[{ODD}, {OTHER}]", 1)


async def run(*words: str) -> Result:
    """Run the command with a server of such responses."""
    async with serving(respond) as server:
        environment = {"CLOUDFLARE_BASE_URL": server.url, "CLOUDFLARE_API_TOKEN": "token"}
        return await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, words, env=environment))


def on_one_line(text: str) -> str:
    return msgspec.json.format(text, indent=-1)


@pytest.mark.parametrize("words", [("zones", "list"), ("get", "zones"), ("get", "things/unknown")])
async def test_the_items_of_a_listing_are_printed_once_and_as_they_came(words: tuple[str, ...]):
    done = await run(*words)

    assert done.exit_code == 0, done.stderr
    assert on_one_line(done.stdout) == on_one_line(f"[{ODD}, {OTHER}, {THIRD}]")


async def test_lines_of_json_have_the_items_as_they_came_in_a_file_too(tmp_path: Any):
    done = await run("zones", "list", "--ndjson")
    await run("zones", "list", "--ndjson", "-o", str(tmp_path / "zones"))

    assert done.stdout.splitlines() == [on_one_line(each) for each in (ODD, OTHER, THIRD)]
    assert (tmp_path / "zones").read_text() == done.stdout


async def test_one_result_is_printed_as_it_came():
    done = await run("get", "things/one")

    assert on_one_line(done.stdout) == on_one_line(ODD)
    assert '"price": 1.10,' in done.stdout.splitlines()[2]


async def test_queries_and_tables_see_the_values():
    query = await run("zones", "list", "--query", "[].price")
    table = await run("zones", "list", "--table", "id,price,count")

    assert json.loads(query.stdout) == [1.1]
    assert table.stdout.splitlines()[1].split() == ["a", "1.1", "123456789012345678901234567890"]


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each),
))  # fmt: skip
def test_all_json_is_shown_in_all_its_depth(value: Any):
    text = json.dumps(value)

    assert json.loads(Display().text_of(msgspec.Raw(text.encode()))) == value
    lines = Display(ndjson=True).text_of(msgspec.Raw(text.encode())).splitlines()
    rows = value if isinstance(value, list) else [] if value is None else [value]
    assert [json.loads(line) for line in lines] == rows


def test_a_number_that_no_program_here_can_hold_is_shown_as_it_came_or_refused_in_a_sentence():
    raw = msgspec.Raw(b'{"n":1e999}')

    assert '"n": 1e999' in Display().text_of(raw)
    with pytest.raises(BadWords, match="Without --query, --table and --csv"):
        Display(table="").text_of(raw)
