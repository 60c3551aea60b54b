"""Documents as Cloudflare publishes them: references everywhere, and what several operations share said once."""

import copy
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.plan.planning import plan
from codegen.read import document as reading
from codegen.read import fixes
from codegen.read.document import DocumentError, Json
from codegen.read.fixes import Fixes
from codegen.read.published import normalized
from codegen.write import sandbox
from codegen.write.writer import files
from tests.support.codegen_documents import TEXT, ZONE_ID, generated, ref, thing

ENVELOPE = thing(success={"type": "boolean"}, errors={"type": "array", "items": {}}, messages={"type": "array"})
PAGES = {name: {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "per_page")}


def pointer(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def published(**more: Json) -> Json:
    """A small document that has all of it."""
    listing = {"allOf": [ref("envelope"), thing(result={"type": "array", "items": ref("dns-records_zone")})]}
    one = {"allOf": [ref("envelope"), thing(result=ref("dns-records_zone"))]}
    answers = {name: {"content": {"application/json": {"schema": schema}}} for name, schema in [
        ("Zones", listing), ("Zone", one), ("Failure", ref("envelope"))]}  # fmt: skip
    group = {"x-fern-sdk-group-name": ["zones"]}
    failed = {"4XX": pointer("responses", "Failure")}
    pages = [pointer("parameters", name) for name in PAGES]
    found = {
        "openapi": "3.0.3",
        "paths": {
            "/zones": {
                "get": {
                    **group,
                    "x-fern-sdk-method-name": "list",
                    "parameters": pages,
                    "responses": {**failed, "2XX": pointer("responses", "Zones")},
                },
                "post": {
                    **group,
                    "x-fern-sdk-method-name": "create",
                    "requestBody": pointer("requestBodies", "Zone"),
                    "responses": {"default": pointer("responses", "Zone")},
                },
            },
            "/zones/{zone_id}": {
                "summary": "One zone",
                "parameters": [pointer("parameters", "zone_id")],
                "get": {
                    **group,
                    "x-fern-sdk-method-name": "get",
                    "responses": {**failed, "200": pointer("responses", "Zone")},
                },
            },
        },
        "components": {
            "schemas": {"envelope": ENVELOPE, "dns-records_zone": thing(name=TEXT, created_on=TEXT)},
            "parameters": {"zone_id": ZONE_ID, **PAGES},
            "requestBodies": {"Zone": {"content": {"application/json": {"schema": ref("dns-records_zone")}}}},
            "responses": answers,
        },
    }
    return {**found, **more}


def test_a_document_of_references_is_read() -> None:
    text = generated(published())["zones.py"]

    assert "def list(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[" in text
    assert "def create(self, *, name: str | Unset = UNSET, created_on: datetime | str | Unset = UNSET)" in text
    assert "def get(self, *, zone_id: str) -> " in text
    assert "-> None:" not in text


def test_the_sandbox_reads_it_too() -> None:
    assert '"path":"/zones/{zone_id}"' in sandbox.files(normalized(published()))["operations.jsonl"]


def test_an_operation_overrides_a_parameter_of_its_path() -> None:
    source = published()
    own = {**ZONE_ID, "schema": {"type": "integer"}}
    source["paths"]["/zones/{zone_id}"]["get"]["parameters"] = [own]

    assert "def get(self, *, zone_id: int) -> " in generated(source)["zones.py"]


def test_a_parameter_may_have_its_schema_under_a_content_type() -> None:
    source = published()
    source["components"]["parameters"]["page"] = {
        "name": "page", "in": "query", "content": {"application/json": {"schema": TEXT}}
    }  # fmt: skip

    assert "page: str | Unset = UNSET" in generated(source)["zones.py"]


def test_a_schema_may_be_a_part_of_another() -> None:
    source = published()
    inner = {"$ref": "#/components/schemas/dns-records_zone/properties/name"}
    source["components"]["parameters"]["page"]["schema"] = inner

    assert "page: str | Unset = UNSET" in generated(source)["zones.py"]


@pytest.mark.parametrize("kind", ["parameters", "responses", "requestBodies"])
def test_a_reference_that_leads_nowhere_fails_the_run(kind: str) -> None:
    source = published()
    source["components"][kind] = {}

    with pytest.raises(DocumentError, match=f"#/components/{kind}/.* does not exist"):
        generated(source)


@pytest.mark.skipif(not command.DOCUMENT.exists(), reason="the OpenAPI document is not on this machine")
def test_our_document_turned_into_that_form_gives_the_same_files() -> None:
    facts, known = reading.load(command.DOCUMENT), fixes.load(fixes.FILE)
    mended = fixes.apply(facts, known.changes)
    words = Fixes([], known.names, known.folds, known.prefixes, known.infixes, known.replaced)

    assert files(plan(as_published(mended), words)) == files(plan(mended, words))


def as_published(source: Json) -> Json:
    """The document with a component for each parameter, body and response, and what all of a path share on the path."""
    found = copy.deepcopy(source)
    components = found["components"] = {**found["components"], "parameters": {}, "requestBodies": {}, "responses": {}}
    for path, item in found["paths"].items():
        for verb, spec in item.items():
            here = f"{verb}{path}".replace("/", "+")
            spec["parameters"] = [
                _moved(components, "parameters", f"{here}-{p['in']}-{p['name']}", p) for p in spec.get("parameters", [])
            ]
            spec["responses"] = {
                "4XX": {"description": "", "content": {"application/json": {"schema": {}}}},
                **{
                    _vague(status): _moved(components, "responses", here, each)
                    for status, each in spec["responses"].items()
                },
            }
            if "requestBody" in spec:
                spec["requestBody"] = _moved(components, "requestBodies", here, spec["requestBody"])
        _share(item, components)
    return found


def _vague(status: str) -> str:
    return "2XX" if status == "200" else "default" if status == "201" else status


def _moved(components: Json, kind: str, name: str, part: Json) -> Json:
    name = name.replace("~", "-not-")
    components[kind][name] = part
    return pointer(kind, name)


def _share(item: Json, components: Json) -> None:
    """Give the path the leading parameters of its operations where they are the same for all."""
    specs: list[Any] = list(item.values())
    while all(spec["parameters"] for spec in specs):
        first = [_target(components, spec["parameters"][0]) for spec in specs]
        if any(each != first[0] for each in first):
            return
        shared = [spec["parameters"].pop(0) for spec in specs]
        item.setdefault("parameters", []).append(shared[0])


def _target(components: Json, part: Json) -> Json:
    found: Json = components["parameters"][part["$ref"].rpartition("/")[2]]
    return found
