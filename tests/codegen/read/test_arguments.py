"""What an operation takes, under which names."""

import pytest

from codegen.read.document import DocumentError
from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, ref, required, thing


def test_arguments_are_snake_case_unless_the_document_says_otherwise() -> None:
    get = operation("rules", "get")
    get["parameters"] = [
        {"name": name, "in": "query", "schema": TEXT, **more}
        for name, more in [("from", {}), ("userAgent", {}), ("raw_cf_ray_id", {"x-python-name": "raw_cf_rayid"})]
    ]

    text = generated(document({"/rules": {"get": get}}))["rules.py"]

    assert 'wire={"from_": "from", "user_agent": "userAgent", "raw_cf_rayid": "raw_cf_ray_id"}' in text


def test_arguments_of_one_name_are_told_apart_by_their_place() -> None:
    body = thing(zone_id=TEXT, noticeUrl=TEXT, notice_url=TEXT)
    paths = {"/zones/{zone_id}/x": {"put": operation("zones", "x", parameters=[ZONE_ID], body=body)}}

    text = generated(document(paths))["zones.py"]

    assert '"/zones/{path_zone_id}/x"' in text
    assert "path_zone_id: str, " in text
    assert "noticeurl" in text


def test_an_object_in_the_query_is_one_argument() -> None:
    get = operation("records", "list")
    get["parameters"] = [
        {"name": "name", "in": "query", "x-nested": "dots", "schema": ref("RecordListName")},
        {"name": "tags", "in": "query", "explode": False, "schema": {"type": "array", "items": TEXT}},
    ]

    text = generated(document({"/records": {"get": get}}, RecordListName=thing(contains=TEXT, exact=TEXT)))[
        "records.py"
    ]

    assert "name: str | RecordName | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET" in text
    assert 'locals(), NoneType, joined="tags")' in text


def test_a_body_of_several_kinds_takes_the_properties_of_all() -> None:
    kinds = [required(thing(name=TEXT, content=TEXT)), required(thing(name=TEXT, data=thing(weight=TEXT, port=TEXT)))]

    text = generated(document({"/r": {"post": operation("records", "create", body={"oneOf": kinds})}}))["records.py"]

    assert "name: str, content: str | Unset = UNSET" in text


def test_a_body_that_is_no_object_is_one_argument() -> None:
    rules = {"type": "array", "items": thing(a=TEXT, b=TEXT)}
    spec = operation("rules", "update", body=rules)
    spec["requestBody"]["required"] = True

    text = generated(document({"/rules": {"put": spec}}))["rules.py"]

    assert "*, body: Sequence[RuleItem | Mapping[str, Any]]" in text
    assert 'NoneType, whole="body")' in text


def test_an_argument_for_a_cookie_fails_the_run() -> None:
    get = operation("rules", "get", parameters=[{"name": "session", "in": "cookie", "schema": TEXT}])

    with pytest.raises(DocumentError, match="session goes into the cookie"):
        generated(document({"/rules": {"get": get}}))
