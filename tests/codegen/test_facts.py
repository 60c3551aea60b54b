"""What is told of values and of operations beside their types."""

import json

import pytest

from codegen.read.fixes import FixError, Fixes
from codegen.read.notes import note
from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, thing


@pytest.mark.parametrize(
    ("name", "schema", "told"),
    [
        ("ttl", {"type": "integer", "minimum": 60, "maximum": 86400}, "seconds, 60 to 86400"),
        ("timeoutMs", {"type": "number", "minimum": 0, "maximum": 9007199254740991}, "milliseconds"),
        ("share", {"type": "number", "minimum": 0, "maximum": 0.5}, "0 to 0.5"),
        ("weight", {"type": ["integer", "null"], "minimum": 1}, "at least 1"),
        ("address", {"type": "string", "format": "ipv4"}, "IPv4 address"),
        ("seconds", {"type": "string"}, ""),
        ("lists", {"type": "integer"}, ""),
    ],
)
def test_a_property_tells_its_unit_its_range_or_its_format(name: str, schema: dict[str, object], told: str) -> None:
    assert note(name, schema) == told


def test_docstrings_of_classes_carry_them() -> None:
    result = thing(ttl={"type": "integer", "minimum": 60})

    text = generated(document({"/rules": {"get": operation("rules", "get", result=result)}}))["rules.py"]

    assert "ttl: seconds, at least 60." in text


def test_the_index_has_a_line_for_each_operation_and_leaves_out_what_says_nothing() -> None:
    query = {"name": "per-page", "in": "query", "schema": {"type": "integer"}}
    files = generated(
        document(
            {
                "/zones/{zone_id}": {
                    "get": operation("zones", "get", parameters=[ZONE_ID], x_token_permissions=["Zone Read"]),
                    "put": operation("zones", "update", parameters=[ZONE_ID, query], body=thing(name=TEXT)),
                }
            }
        )
    )

    assert [json.loads(line) for line in files["operations/zones.jsonl"].splitlines()] == [
        {
            "name": "zones.get",
            "verb": "GET",
            "path": "/zones/{zone_id}",
            "parameters": {"path": ["zone_id"]},
            "permissions": ["Zone Read"],
        },
        {
            "name": "zones.update",
            "verb": "PUT",
            "path": "/zones/{zone_id}",
            "parameters": {"path": ["zone_id"], "query": ["per_page?=per-page"], "body": ["name?"]},
        },
    ]


OLD_AND_NEW = document(
    {
        "/v1/x": {"get": operation("things", "v1", "get", deprecated=True)},
        "/v2/x": {"get": operation("things", "get")},
    }
)


def test_a_deprecated_operation_names_its_replacement() -> None:
    files = generated(OLD_AND_NEW, Fixes(replaced={"things.v1.*": "things.*"}))

    assert '@deprecated("things.v1.get is deprecated; use things.get")' in files["things/v1.py"]
    assert json.loads(files["operations/things.jsonl"].splitlines()[1])["replacement"] == "things.get"


@pytest.mark.parametrize("replaced", [{"gone.*": "things.*"}, {"things.v1.get": "gone.get"}])
def test_a_replacement_that_leads_nowhere_fails_the_run(replaced: dict[str, str]) -> None:
    with pytest.raises(FixError, match=r"replace no deprecated operation"):
        generated(OLD_AND_NEW, Fixes(replaced=replaced))


def test_another_name_of_a_call_may_have_its_body_spelled_out() -> None:
    spec = operation("files", "transform", x_name_aliases=[["files", "create"]], body=thing(text=TEXT))
    spec["requestBody"] |= {"x-python-name": "file", "x-spelled-out": [["files", "create"]]}

    text = generated(document({"/files": {"post": spec}}))["files.py"]

    assert "async def transform(self, *, file: " in text
    assert "async def create(self, *, text: str" in text
