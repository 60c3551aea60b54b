"""Workers routes: patterns of the zone, each taken once, for scripts that are there."""

import json

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

MISSING = "0" * 32


@pytest.fixture
def routes(zone: str) -> str:
    return f"{zone}/workers/routes"


@pytest.fixture
def name(box: Sandbox) -> str:
    """The name of the zone."""
    return next(iter(box.zones.values())).name


@pytest.fixture
async def script(box: Sandbox, call: Ask) -> str:
    account = next(iter(box.zones.values())).account_id
    form = aiohttp.FormData({"metadata": json.dumps({"body_part": "script"})}, default_to_multipart=True)
    form.add_field("script", "", content_type="application/javascript")
    await call("PUT", f"/accounts/{account}/workers/scripts/hello", data=form)
    return "hello"


async def test_a_route_sends_a_pattern_to_a_script(call: Ask, routes: str, name: str, script: str):
    made = (await call("POST", routes, json={"pattern": f"{name}/api/*", "script": script})).result

    assert (made["pattern"], made["script"]) == (f"{name}/api/*", "hello")
    assert (await call("GET", f"{routes}/{made['id']}")).result == made
    assert (await call("GET", routes)).result == [made]


@pytest.mark.parametrize("form", ["{}", "{}/*", "*{}/*", "*.{}/a", "https://www.{}/a/b*", "http://{}/", "*/*"])
async def test_patterns_are_of_the_zone(call: Ask, routes: str, name: str, form: str):
    assert (await call("POST", routes, json={"pattern": form.format(name)})).status == 200


@pytest.mark.parametrize(
    "form", ["elsewhere.example/*", "{}.elsewhere.example/*", "not{}/*", "{}/a/*/b", "{}/a?b=c", "a*.{}/", "ftp://{}/"]
)
async def test_other_patterns_are_refused(call: Ask, routes: str, name: str, form: str):
    refused = await call("POST", routes, json={"pattern": form.format(name)})
    assert (refused.status, refused.codes) == (400, [10022])


async def test_a_pattern_is_taken_once(call: Ask, routes: str, name: str):
    first = (await call("POST", routes, json={"pattern": f"{name}/*"})).result
    other = (await call("POST", routes, json={"pattern": f"{name}/a"})).result

    again = await call("POST", routes, json={"pattern": f"{name}/*"})
    assert (again.status, again.codes) == (409, [10020])
    assert (await call("PUT", f"{routes}/{other['id']}", json={"pattern": f"{name}/*"})).codes == [10020]
    assert (await call("PUT", f"{routes}/{first['id']}", json={"pattern": f"{name}/*"})).status == 200


async def test_a_script_must_be_there(call: Ask, routes: str, name: str):
    refused = await call("POST", routes, json={"pattern": f"{name}/*", "script": "nothing"})
    assert (refused.status, refused.codes) == (400, [10019])


async def test_a_route_without_a_script_passes_all_workers(call: Ask, routes: str, name: str, script: str):
    made = (await call("POST", routes, json={"pattern": f"{name}/*", "script": script})).result
    assert "script" not in (await call("PUT", f"{routes}/{made['id']}", json={"pattern": f"{name}/*"})).result


async def test_a_route_is_deleted(call: Ask, routes: str, name: str):
    id = (await call("POST", routes, json={"pattern": f"{name}/*"})).result["id"]
    assert (await call("DELETE", f"{routes}/{id}")).result == {"id": id}
    assert (await call("GET", routes)).result == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_what_was_never_there_is_not_found(call: Ask, routes: str, name: str, method: str):
    gone = await call(method, f"{routes}/{MISSING}", json={"pattern": f"{name}/*"})
    assert (gone.status, gone.codes) == (404, [10009])
