"""What the generic operations make of requests: ids as their schemas write them, texts of a format, and refusals."""

import io
from typing import Any
from uuid import UUID

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import JSON
from cfapi.sandbox.schema import uuids
from cfapi.sandbox.schema.catalog import operations, resolve
from cfapi.sandbox.schema.classify import classify, object_of, shape
from cfapi.sandbox.services.registry import router
from tests.support.sandbox import Ask
from tests.support.visitor import TUS

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
# Something for each variable of a path, whatever is asked of it.
SOMETHING = "a" * 32


@pytest.fixture
def account(box: Sandbox) -> str:
    return f"/accounts/{next(iter(box.accounts))}"


async def test_a_new_thing_has_an_id_as_its_schema_writes_it(box: Sandbox, ask: Ask, account: str):
    body = {"build_token_name": "a", "build_token_secret": "b", "cloudflare_token_id": "c"}
    made = (await ask(box, "POST", f"{account}/builds/tokens", json=body)).result
    assert str(UUID(made["build_token_uuid"])) == made["build_token_uuid"]


@pytest.mark.parametrize("path", ["access/certificates", "dlp/entries", "email/sending/suppressions", "d1/database"])
def test_added_things_have_uuids_where_cloudflare_s_have(box: Sandbox, account: str, path: str):
    (made,) = box.add(f"{account}/{path}", {})
    id = made.get("uuid", made.get("id"))
    assert str(UUID(id)) == id


def test_collections_that_are_said_to_have_uuids_are_there_and_do_not_say_it_themselves():
    known = {found.path: found for each in operations() if (found := classify(each).collection)}
    assert known.keys() >= uuids.COLLECTIONS
    schemas = [object_of(known[path].item).get("properties", {}).get(known[path].key, {}) for path in uuids.COLLECTIONS]
    assert all(resolve(schema).get("format") is None for schema in schemas)


async def test_a_name_in_a_path_that_can_be_no_id_is_none(box: Sandbox, ask: Ask, account: str):
    path = f"{account}/zerotrust/subnets/initial_resolved_ip/v4"
    made = (await ask(box, "PUT", path, json={})).result
    assert str(UUID(made["id"])) == made["id"]
    assert (await ask(box, "GET", path)).result == made


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("access/users", {"email": "someone at example.com"}),
        ("custom_pages/assets", {"name": "a", "description": "", "url": "no url"}),
    ],
)
async def test_a_text_that_has_not_its_format_is_refused(box: Sandbox, ask: Ask, account: str, path: str, body: Any):
    refused = await ask(box, "POST", f"{account}/{path}", json=body)
    assert (refused.status, refused.codes) == (400, [1004])
    assert f"is no {'email' if 'email' in body else 'uri'}" in refused.json["errors"][0]["message"]


@pytest.mark.parametrize(("page", "status"), [("1", 200), ("1.0", 200), ("1.5", 400), ("1e999", 400), ("one", 400)])
async def test_a_page_is_a_whole_number_however_it_is_written(
    box: Sandbox, ask: Ask, account: str, page: str, status: int
):
    answer = await ask(box, "GET", f"{account}/dex/rules?page={page}&per_page=10")
    assert answer.status == status


async def test_an_answer_of_nothing_does_not_say_that_it_is_json(box: Sandbox, ask: Ask, account: str):
    answer = await ask(box, "POST", f"{account}/stream", headers=headers(box) | TUS, data=b"{}")
    assert (answer.status, answer.body) == (201, b"")
    assert answer.headers.get("Content-Type") != JSON


async def test_what_is_made_is_read_back_in_an_envelope_of_its_products_own(box: Sandbox, ask: Ask, account: str):
    meetings = f"{account}/realtime/kit/app/meetings"
    made = (await ask(box, "POST", meetings, json={"title": "daily"})).json
    assert made["success"] is True
    assert (await ask(box, "GET", f"{meetings}/{made['data']['id']}")).json["data"]["title"] == "daily"


async def test_what_is_told_as_a_list_of_one_is_found_by_the_id_that_it_was_made_with(
    box: Sandbox, ask: Ask, account: str
):
    requests = f"{account}/cloudforce-one/requests"
    request = (await ask(box, "POST", f"{requests}/new", json={})).result["id"]
    form = aiohttp.FormData({"source": io.BytesIO(b"notes")})
    made = (await ask(box, "POST", f"{requests}/{request}/asset/new", data=form)).result

    (found,) = (await ask(box, "GET", f"{requests}/{request}/asset/{made['id']}")).result

    assert found == made


async def test_kv_refuses_what_is_no_base64(box: Sandbox, ask: Ask, account: str):
    namespace = (await ask(box, "POST", f"{account}/storage/kv/namespaces", json={"title": "a"})).result["id"]
    body = [{"key": "a", "value": "Zürich", "base64": True}]
    refused = await ask(box, "PUT", f"{account}/storage/kv/namespaces/{namespace}/bulk", json=body)
    assert (refused.status, refused.codes) == (400, [10012])


@pytest.mark.parametrize(("rule", "code"), [({"action": "block"}, 20125), ({"expression": "true"}, 1004)])
async def test_a_rule_must_say_when_and_what(box: Sandbox, ask: Ask, account: str, rule: dict[str, str], code: int):
    body = {"name": "a", "kind": "custom", "phase": "http_request_firewall_custom", "rules": [rule]}
    assert (await ask(box, "POST", f"{account}/rulesets", json=body)).codes == [code]


async def test_policies_of_a_member_tell_the_scope_of_their_resources(box: Sandbox, ask: Ask, account: str):
    policy = {"access": "allow", "permission_groups": [{"id": "a"}], "resource_groups": [{"id": "b"}]}
    body = {"email": "new@sandbox.example", "policies": [policy]}
    made = (await ask(box, "POST", f"{account}/members", json=body)).result
    (group,) = made["policies"][0]["resource_groups"]
    assert (group["id"], "scope" in group) == ("b", True)


async def test_json_that_is_nested_too_deep_is_refused(box: Sandbox, ask: Ask):
    deep = b"[" * 100_000 + b"]" * 100_000
    refused = await ask(box, "POST", "/zones", data=deep, headers=headers(box))
    assert (refused.status, refused.codes) == (400, [6007])


def test_a_verb_that_a_path_does_not_know_is_refused_with_405_everywhere():
    known: dict[str, set[str]] = {}
    for each in operations():
        known.setdefault(shape(each.path), set()).add(each.verb)
    wrong = [(verb, path) for path, verbs in known.items() for verb in VERBS if verb not in verbs]

    assert {answered(verb, path) for verb, path in wrong} <= {405, 400, None}
    assert sum(answered(verb, path) == 405 for verb, path in wrong) > 6000


def answered(verb: str, path: str) -> int | None:
    """With what a route is refused; None where another path, with a variable, takes the verb."""
    try:
        router().find(verb, path.replace("{}.{}", "1.2").replace("{}", SOMETHING))
    except ApiError as refusal:
        return refusal.status
    return None


async def test_a_body_of_another_type_is_refused_with_415_everywhere(box: Sandbox, ask: Ask):
    wrong = [each for each in operations() if each.body and each.body.required and each.body.type == JSON]
    answers = [
        await ask(box, each.verb, there(box, each.path), headers=headers(box, "text/xml"), data=b"<a/>")
        for each in wrong
    ]

    assert {(each.status, *each.codes) for each in answers if each.status not in {400, 404}} == {(415, 9207)}
    assert sum(each.status == 415 for each in answers) > len(wrong) / 2


def there(box: Sandbox, path: str) -> str:
    """A path with an account and a zone that exist; below them may be nothing."""
    ids = {"{account_id}": next(iter(box.accounts)), "{zone_id}": next(iter(box.zones))}
    for name, id in ids.items():
        path = path.replace(name, id)
    return shape(path).replace("{}", SOMETHING)


def headers(box: Sandbox, content_type: str = JSON) -> dict[str, str]:
    return {"Authorization": f"Bearer {box.token}", "Content-Type": content_type}
