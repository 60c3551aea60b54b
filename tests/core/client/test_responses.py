"""Responses of every shape are read; what can't be is an error of ours, never of the JSON library."""

import json
from typing import Any
from unittest.mock import ANY

import pytest

from cfapi import DecodeError, Envelope, NotFound, RequestRefused
from tests.support.loopback import JSON, Reply, ok, refusal, serving


@pytest.mark.parametrize(
    "body",
    [
        b'{"success":true,"result":"\xff"}',
        b'{"success":true,"result":1e999}',
        b'{"success":true,"result":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"success":true,"errors":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"<html>",
        b"",
        b'{"success":true,"result":[',
    ],
    ids=["not UTF-8", "no number", "too deep", "too deep beside", "HTML", "empty", "cut short"],
)
async def test_what_cannot_be_read_is_a_decode_error(body):
    reply = Reply(body, headers={**JSON, "cf-ray": "8f2a-AMS"})
    async with serving(reply) as server, server.client() as cf:
        with pytest.raises(DecodeError) as caught:
            await cf.get("/things")

    assert (caught.value.status, caught.value.ray) == (200, "8f2a-AMS")


@pytest.mark.parametrize("body", [b"[1, 2]", b" \n[1, 2]\n", b'{"success":true,"result":[1, 2]}'])
async def test_a_list_is_walked_with_or_without_an_envelope(body):
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        assert await cf.iterate("/things", type=int).collect(2) == [1, 2]


async def test_an_error_that_is_too_deep_to_read_is_still_that_error():
    reply = Reply(b'{"errors":' + b"[" * 100_000 + b"]" * 100_000 + b"}", status=404, headers=JSON)
    async with serving(reply) as server, server.client() as cf:
        with pytest.raises(NotFound):
            await cf.get("/things")


# --- responses of every shape


SHAPES = {
    "an envelope": (b'{"success":true,"result":{"a":1}}', {"a": 1}),
    "an envelope of nothing": (b'{"success":true,"result":null}', None),
    "data instead of result": (b'{"success":true,"data":[1]}', [1]),
    "more than data": (b'{"success":true,"data":[1],"paging":{"total":1}}', None),
    "no envelope": (b'{"a":1}', {"a": 1}),
    "no envelope, and a member called result": (b'{"result":[1],"total":1}', {"result": [1], "total": 1}),
    "an array": (b"[1]", [1]),
    "a text": (b'"text"', "text"),
}


@pytest.mark.parametrize(("body", "result"), SHAPES.values(), ids=SHAPES)
async def test_a_call_by_path_loses_nothing_of_an_answer(body: bytes, result: object):
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        answered = (await cf.get("/things")).result

    assert answered == (json.loads(body) if result is None and b"null" not in body else result)


async def test_an_answer_in_data_is_typed():
    body = b'{"success":true,"data":{"id":"m","title":"Standup"}}'
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        meeting = await cf.realtime_kit.meetings.get_meeting_by_id("m", account_id="a", app_id="r")

    assert (meeting.id, meeting.title) == ("m", "Standup")


async def test_an_answer_that_is_no_envelope_is_typed():
    async with serving(Reply(b'{"result":[{"id":"s","email":"a@b.c"}],"page":1,"total":1}', headers=JSON)) as server:
        async with server.client() as cf:
            assert [each.email async for each in cf.email_routing.suppression.list(zone_id="z")] == ["a@b.c"]


@pytest.mark.parametrize("reply", [Reply(b"", 204), Reply(b"", 200), Reply(b"OK", 200), ok({"id": "x"}), Reply(b"[]")])
async def test_a_call_that_answers_nothing_takes_any_good_answer(reply: Reply):
    async with serving(reply) as server, server.client() as cf:
        await cf.iam.scim.groups.delete(account_id="a", group_id="g")


async def test_a_call_that_answers_nothing_still_tells_of_a_refusal():
    async with serving(refusal(200, {"code": 1, "message": "no"})) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match="no"):
            await cf.iam.scim.groups.delete(account_id="a", group_id="g")


async def test_a_place_that_is_not_in_the_answer_is_a_clear_error():
    async with serving(Reply(b'{"success":true,"data":7}', headers=JSON)) as server, server.client() as cf:
        with pytest.raises(DecodeError, match=r"get_meeting_by_id"):
            await cf.with_options(strict=True).realtime_kit.meetings.get_meeting_by_id("m", account_id="a", app_id="r")


@pytest.mark.parametrize("body", [b'["this", "is none"]', b'{"this": "is none"}', b'"none"', b'{"id": 7}'])
async def test_what_has_neither_an_envelope_nor_the_type_is_a_decode_error(body):
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        with pytest.raises(DecodeError):
            await cf.dns.records.get("x", zone_id="x")


async def test_an_envelope_may_be_left_out_where_the_type_is_right():
    body = b'{"id": "x", "name": "One", "type": "standard"}'
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        assert (await cf.accounts.get(account_id="x")).id == "x"


CHANGES = {
    "typed": lambda cf: cf.zones.create(account={"id": "a"}, name="a.example"),
    "typed delete": lambda cf: cf.dns.records.delete("r", zone_id="z"),
    "by path": lambda cf: cf.patch("/zones/z", json={}),
}


@pytest.mark.parametrize("status", [200, 201, 202, 204, 205])
@pytest.mark.parametrize("change", CHANGES)
async def test_a_change_that_is_answered_with_nothing_was_made(change: str, status: int):
    reply = Reply(status=status, headers={"Location": "/there"})
    async with serving(reply) as server, server.client() as cf:
        assert (await CHANGES[change](cf)) in (None, Envelope(None, status=status, headers=ANY))


async def test_the_headers_of_an_empty_response_are_within_reach():
    async with serving(Reply(status=201, headers={"Location": "/there"})) as server, server.client() as cf:
        envelope = await cf.zones.create(account={"id": "a"}, name="a.example").envelope()

    assert (envelope.result, envelope.headers["location"]) == (None, "/there")


@pytest.mark.parametrize(
    "listing",
    [lambda cf: cf.zones.list(), lambda cf: cf.cloudforce_one.requests.list(account_id="a", page=1, per_page=1)],
)
async def test_a_listing_that_is_answered_with_nothing_is_no_empty_one(listing: Any):
    async with serving(Reply()) as server, server.client() as cf:
        with pytest.raises(DecodeError, match="empty"):
            await listing(cf)


async def test_an_empty_object_says_nothing_and_is_no_error():
    async with serving(Reply(b"{}", headers=JSON)) as server, server.client() as cf:
        assert (await cf.accounts.get(account_id="x")).id is None


# --- where the result is, and whether there is any


RULE = b'{"mitigation_action":"block","operation_id":"o"}'


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("body", [RULE, b'{"success":true,"errors":[],"result":' + RULE + b"}"])
async def test_a_whole_body_may_come_in_an_envelope(body: bytes):
    async with serving(Reply(body, headers=JSON)) as server, server.client(strict=True) as cf:
        found = await cf.api_gateway.operations.schema_validation.get("o", zone_id="z")

    assert (found.mitigation_action, found.operation_id) == ("block", "o")


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize(
    "change",
    [
        lambda cf: cf.kv.namespaces.delete("n", account_id="a"),
        lambda cf: cf.logpush.jobs.delete(1, account_id="a"),
        lambda cf: cf.page_rules.delete("p", zone_id="z"),
        lambda cf: cf.dns.records.delete("r", zone_id="z"),
        lambda cf: cf.api_gateway.operations.schema_validation.update("o", zone_id="z"),
        lambda cf: cf.filters.bulk_delete(zone_id="z", id=["f"]),
    ],
)
async def test_null_is_the_result_of_a_change_that_has_none(change):
    async with serving(ok(None)) as server, server.client(strict=True) as cf:
        assert not await change(cf)


async def test_several_objects_where_one_is_expected_are_all_read():
    async with serving(ok([{"enable_js": True}, {"enable_js": False}])) as server, server.client(strict=True) as cf:
        found = await cf.bot_management.get(zone_id="z")

    assert [each.enable_js for each in found] == [True, False]  # type: ignore[union-attr]  # of the one that is documented


@pytest.mark.parametrize("result", [[{"uid": "u"}], {"liveInputs": [{"uid": "u"}]}])
async def test_a_listing_may_come_without_the_object_around_it(result: object):
    async with serving(ok(result)) as server, server.client(strict=True) as cf:
        assert [each.uid async for each in cf.stream.live_inputs.list(account_id="a")] == ["u"]


async def test_items_are_found_where_they_are():
    async with serving(ok({"deployments": [{"id": "1"}]})) as server, server.client() as cf:
        assert [each.id async for each in cf.workers.scripts.deployments.list("s", account_id="a")] == ["1"]


async def test_a_listing_without_the_place_of_its_items_is_no_empty_one():
    async with serving(ok({"others": []})) as server, server.client() as cf:
        with pytest.raises(DecodeError, match=r"there is nothing at result\.deployments"):
            await cf.workers.scripts.deployments.list("s", account_id="a")
