"""Faults of a kind are mended by a rule."""

from typing import Any

import pytest

from codegen.read.document import Json
from codegen.read.fixes import Fix, Fixes
from codegen.read.mending import listings, moments, permissions
from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, ref, required, thing

WORKER = thing(id=TEXT, author=TEXT)


def listing(result: Json, *, items: str = "result.items", name: str = "list") -> Json:
    spec = operation("scripts", "deployments", name, result=result, x_pagination={"kind": "single"})
    return spec | {"x-items": items}


def one_page(*, of: Json) -> Json:
    return thing(items={"type": "array", "items": of})


def texts(paths: dict[str, Json], fixes: list[Fix] | None = None, **schemas: Json) -> str:
    return "\n".join(generated(document(paths, **schemas), Fixes(fixes or [])).values())


# --- where listings have their items


@pytest.mark.parametrize(
    ("whole", "place"),
    [
        (thing(deployments={"type": "array", "items": WORKER}), "result.deployments"),
        (thing(count=TEXT, others={"type": "array", "items": WORKER}), "result.others"),
        (
            thing(asn_info={"type": "array", "items": thing(a=TEXT)}, deployments={"type": "array", "items": WORKER}),
            "result.deployments",
        ),
        ({"anyOf": [thing(devices={"type": "array", "items": WORKER}), {"type": "null"}]}, "result.devices"),
    ],
)
def test_an_item_that_holds_the_list_is_the_whole_result(whole: Json, place: str) -> None:
    spec = listing(one_page(of=whole))

    listings.mend(document({"/d": {"get": spec}}))

    assert spec["x-items"] == place
    assert f'items="{place}"' in texts({"/d": {"get": listing(one_page(of=whole))}})


@pytest.mark.parametrize(
    "item", [WORKER, thing(name=TEXT, bonds={"type": "array", "items": WORKER}), thing(k=TEXT, n=TEXT), TEXT]
)
def test_items_that_are_things_stay_items(item: Json) -> None:
    spec = listing(one_page(of=item))

    listings.mend(document({"/d": {"get": spec}}))

    assert spec["x-items"] == "result.items"


@pytest.mark.parametrize(
    ("result", "more", "place"),
    [
        (thing(total=TEXT, buckets={"type": "array", "items": WORKER}), {}, "result.buckets"),
        (thing(buckets={"type": "array", "items": {}}), {}, "result.buckets"),
        (None, {"results": {"type": "array", "items": WORKER}, "result_info": thing(page=TEXT)}, "results"),
    ],
)
def test_a_listing_that_declares_no_place_has_its_items_where_the_only_list_is(
    result: Json | None, more: Json, place: str
) -> None:
    spec = operation("r2", "buckets", "list", result=result, x_pagination={"kind": "single"})
    spec["responses"]["200"]["content"]["application/json"]["schema"]["properties"] |= more

    listings.mend(document({"/d": {"get": spec}}))

    assert spec["x-items"] == place


# --- moments


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("created_at", TEXT),
        ("conns_active_at", TEXT),
        ("uploaded_on", TEXT),
        ("modified", TEXT),
        ("lastUpdated", TEXT),
        ("checked_time", TEXT),
        ("event_end_time", {"type": ["string", "null"]}),
        ("deleted_at", {"anyOf": [TEXT, {"type": "null"}]}),
        ("valid_until", TEXT | {"example": "2026-01-01T00:00:00.123Z"}),
    ],
)
def test_what_is_named_and_written_like_a_moment_is_one(name: str, schema: Json) -> None:
    assert is_moment(name, schema)


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("compatibility_date", TEXT),
        ("user_seat_expiration_inactive_time", TEXT),
        ("last_name", TEXT),
        ("last_deployed_from", TEXT),
        ("time_zone", TEXT),
        ("created_at", TEXT | {"example": "yesterday"}),
        ("created_on", TEXT | {"example": "2026-01-01"}),
        ("created_at", {"type": "integer"}),
        ("created_at", one_of("now", "later")),
        ("description", TEXT | {"example": "2026-01-01T00:00:00Z"}),
    ],
)
def test_other_texts_stay_texts(name: str, schema: Json) -> None:
    assert not is_moment(name, schema)


def test_a_name_that_is_often_a_moment_is_one_where_nothing_is_said() -> None:
    known = thing(queryTime=TEXT | {"format": "date-time"})

    source = document({}, A=known, B=known, C=thing(query_time=TEXT))
    moments.mend(source)

    assert source["components"]["schemas"]["C"]["properties"]["query_time"]["format"] == "date-time"


def is_moment(name: str, schema: Json) -> bool:
    source = document({}, Thing=thing(**{name: schema}))
    moments.mend(source)
    return "date-time" in repr(source)


# --- keys of examples


@pytest.mark.parametrize(
    "key",
    ["example.com", "1.1.1.1", "2606:4700::1", "13335", "TLS 1.3 / AES_128_GCM", "a@example.com", "https://a.b/c",
     "023e105f4ecef8ad9ca31a8372d0c353", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "2026-01-01"],
)  # fmt: skip
def test_a_key_of_an_example_makes_a_mapping(key: str) -> None:
    result = thing(domains=thing(**{key: thing(rank=TEXT, suspicious=TEXT)}), total=TEXT)

    text = texts({"/s": {"get": operation("scans", "get", result=result)}})

    assert "    domains: dict[str, " in text


@pytest.mark.parametrize(
    "keys", [["TLS 1.2", "TLS 1.3"], ["100", "200"], ["workers/message"], ["HTTP/2"], ["ipv4"], ["x-api.key"]]
)
def test_keys_that_may_be_names_stay_names(keys: list[str]) -> None:
    result = thing(stats=thing(**dict.fromkeys(keys, TEXT)), total=TEXT)

    text = texts({"/s": {"get": operation("scans", "get", result=result)}})

    assert "dict[str" not in text


# --- envelopes around bodies


def test_a_body_that_is_an_answer_is_the_result_of_that_answer() -> None:
    whole = thing(success={"type": "boolean"}, errors={"type": "array"}, result=thing(logpush=TEXT, tags=TEXT))

    text = texts({"/s": {"put": operation("settings", "update", body=whole)}})

    assert "def update(self, *, logpush: str | Unset = UNSET, tags: str | Unset = UNSET)" in text


# --- PATCH


def test_a_patch_needs_no_member_of_its_body() -> None:
    body = required(thing(name=TEXT, ttl=TEXT))

    text = texts({"/r": {"patch": operation("records", "edit", body=body)}})

    assert "name: str | Unset = UNSET, ttl: str | Unset = UNSET" in text


@pytest.mark.parametrize(
    ("name", "members", "more"),
    [
        ("edit", {"value": TEXT}, {}),
        ("bulk_edit", {"ids": TEXT, "value": TEXT}, {}),
        ("edit", {"schemas": TEXT, "operations": TEXT}, {"x-whole": True}),
    ],
)
def test_a_patch_that_says_nothing_without_them_needs_its_members(name: str, members: Json, more: Json) -> None:
    spec = operation("records", name, body=required(thing(**members)))
    spec["requestBody"] |= more

    text = texts({"/r": {"patch": spec}})

    assert all(f"{member}: str," in text or f"{member}: str)" in text for member in members)


def test_a_patch_may_take_away_what_may_be_missing() -> None:
    body = thing(name=TEXT, proxied={"type": "boolean"}) | {"required": ["name"]}

    text = texts({"/r": {"patch": operation("records", "edit", body=body)}})

    assert "name: str | Unset = UNSET, proxied: bool | None | Unset = UNSET" in text


def test_comments_may_be_taken_away_by_any_change() -> None:
    body = thing(name=TEXT, comment=TEXT)

    text = texts({"/r": {"post": operation("records", "create", body=body)}})

    assert "name: str | Unset = UNSET, comment: str | None | Unset = UNSET" in text


# --- content that the document does not tell of


def without_content(*name: str, **more: Any) -> Json:
    return operation(*name, **more) | {"responses": {"204": {"description": ""}}}


def test_deprecated_calls_answer_something_even_where_nobody_says_what() -> None:
    named = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "per_page")]
    paths = {
        "/r": {
            "get": without_content("rates", "list", deprecated=True, parameters=named),
            "post": without_content("rates", "create", deprecated=True),
        }
    }

    text = texts(paths)

    assert "-> Pages[Any]:" in text
    assert "def create(self) -> Reply[Any]:" in text


def test_a_get_of_which_nothing_is_told_answers_bytes() -> None:
    assert "def get(self) -> Reply[bytes]:" in texts({"/r": {"get": without_content("binaries", "get")}})


def test_other_calls_without_content_answer_nothing() -> None:
    assert "def stop(self) -> Reply[None]:" in texts({"/r": {"put": without_content("pcaps", "stop")}})


# --- members that answers may lack


def test_what_nobody_has_to_send_may_be_missing_from_an_answer() -> None:
    widget = required(thing(id=TEXT, mode=TEXT, region=TEXT, secret_id=TEXT))
    create = thing(mode=TEXT, region=TEXT) | {"required": ["mode"]}
    paths = {
        "/w/x": {"get": operation("widgets", "get", result=ref("Widget"))},
        "/w": {"post": operation("widgets", "create", body=create, result=ref("Widget"))},
    }

    text = texts(paths, Widget=widget)

    assert "    mode: str\n    region: str | None = None\n    secret_id: str\n" in text


def test_a_fix_says_which_member_may_be_missing() -> None:
    paths = {"/i": {"get": operation("ingress", "get", result=ref("Ingress"))}}
    fix = Fix("/components/schemas/Ingress", "the last rule has none", set={"x-absent": ["hostname"]})

    text = texts(paths, [fix], Ingress=required(thing(hostname=TEXT, service=TEXT)))

    assert "    hostname: str | None = None\n    service: str\n" in text


# --- tags, null, filters


def test_the_tag_of_a_variant_is_optional_where_the_document_does_not_require_it() -> None:
    kinds = {
        "Ip": thing(kind=one_of("ip"), ips=TEXT),
        "Identity": thing(kind=one_of("identity"), name=TEXT) | {"required": ["kind"]},
        "Endpoint": {"oneOf": [ref("Ip"), ref("Identity")], "discriminator": {"propertyName": "kind"}},
    }

    text = texts({"/e": {"get": operation("endpoints", "get", result=ref("Endpoint"))}}, **kinds)

    assert '    kind: Literal["ip"] | None = None\n' in text
    assert '    kind: Literal["identity"]\n' in text


@pytest.mark.parametrize(
    ("verb", "result", "returned"),
    [
        ("delete", ref("Thing"), "Thing | None"),
        ("delete", {"type": "object"}, "dict[str, Any] | None"),
        ("post", {"type": "string"}, "str | None"),
        ("post", ref("Thing"), "Thing"),
        ("get", ref("Level"), "Level"),
        ("patch", ref("Level"), "Level | None"),
        ("delete", {"type": "array", "items": ref("Thing")}, "Sequence[Thing] | None"),
    ],
)
def test_a_change_may_answer_null_where_the_document_says_so(verb: str, result: Json, returned: str) -> None:
    spec = operation("things", "change", result={"anyOf": [result, {"type": "null"}]})

    text = texts({"/t": {verb: spec}}, Thing=thing(id=TEXT, name=TEXT), Level=thing(enabled=TEXT, level=TEXT))

    assert f"-> Reply[{returned}]:" in text


def test_a_filter_that_compares_takes_the_exact_value_alone() -> None:
    nested = {"name": "name", "in": "query", "x-nested": "dots", "schema": ref("Name")}
    get = operation("records", "list", parameters=[nested])

    text = texts({"/r": {"get": get}}, Name=thing(contains=TEXT, exact=TEXT))

    assert "name: str | Name | Mapping[str, Any] | Unset = UNSET" in text.replace("RecordName", "Name")


# --- permissions


@pytest.mark.parametrize(
    ("written", "groups"),
    [
        (["Zone Zone Read"], ["Zone Read"]),
        (["Zone Zone Edit", "Zone DNS Edit"], ["Zone Write", "DNS Write"]),
        (["Zone Zone Read", "Zone Read"], ["Zone Read"]),
        (["Account API Tokens Read"], ["Account API Tokens Read"]),
        (["Account Filter Lists Edit"], ["Account Filter Lists Edit"]),
        (["Zone Zone Report"], ["Zone Zone Report"]),
    ],
)
def test_a_permission_has_the_name_of_its_group_where_that_is_known(written: list[str], groups: list[str]):
    known = ["Zone Read", "Zone Write", "DNS Write", "API Tokens Read"]
    paths: Json = {"/a": {"get": {"x-token-permissions": written}}, "/b": {"get": {"x-token-permissions": known}}}

    permissions.mend({"paths": paths})

    assert paths["/a"]["get"]["x-token-permissions"] == groups
