"""Which operations there are, under which names."""

import pytest

from codegen.read.document import DocumentError
from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, thing


def test_the_same_name_on_an_account_and_a_zone_is_one_method() -> None:
    account = {"name": "account_id", "in": "path", "required": True, "schema": TEXT}
    paths = {
        "/accounts/{account_id}/rules": {
            "post": operation("rules", "create", body=thing(a=TEXT), parameters=[account])
        },
        "/zones/{zone_id}/rules": {"post": operation("rules", "create", body=thing(b=TEXT), parameters=[ZONE_ID])},
    }

    text = generated(document(paths))["rules.py"]

    assert text.count("def create(") == 1
    assert "account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, a: str | Unset = UNSET" in text
    assert '"POST", "{scope}/rules", locals()' in text


def test_the_same_name_on_unlike_paths_fails_the_run() -> None:
    paths = {"/a": {"get": operation("rules", "get")}, "/b": {"get": operation("rules", "get")}}

    with pytest.raises(DocumentError, match=r"rules\.get is the name of GET /a and of GET /b"):
        generated(document(paths))


def test_another_name_of_a_call_may_have_its_body_spelled_out() -> None:
    spec = operation("files", "transform", x_name_aliases=[["files", "create"]], body=thing(text=TEXT))
    spec["requestBody"] |= {"x-python-name": "file", "x-spelled-out": [["files", "create"]]}

    text = generated(document({"/files": {"post": spec}}))["files.py"]

    assert "def transform(self, *, file: " in text
    assert "def create(self, *, text: str" in text
