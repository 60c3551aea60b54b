"""What Cloudflare's own document tells in its own extensions."""

import pytest

from tests.support.codegen_documents import TEXT, document, generated, operation


def test_names_may_come_from_cloudflares_own_document() -> None:
    spec = operation()
    del spec["x-name"]
    spec |= {"x-fern-sdk-group-name": ["dns", "records"], "x-fern-sdk-method-name": "export"}

    assert "def export(" in generated(document({"/r": {"get": spec}}))["dns/records.py"]


@pytest.mark.parametrize(
    ("parameters", "paging"),
    [
        ([], 'Paging(kind="single")'),
        (["page", "per_page"], ""),
        (["page", "limit"], 'Paging(per_page="limit")'),
        (["cursor", "per_page"], 'Paging(kind="cursor")'),
        (["offset"], 'Paging(kind="offset")'),
    ],
)
def test_a_listing_of_cloudflares_own_document_goes_on_as_its_parameters_say(
    parameters: list[str], paging: str
) -> None:
    spec = operation("x", "x", result={"type": "array", "items": TEXT})
    del spec["x-name"]
    spec["parameters"] = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in parameters]
    spec |= {"x-fern-sdk-group-name": "things", "x-fern-sdk-method-name": "list"}

    text = generated(document({"/things": {"get": spec}}))["things.py"]

    assert "self._pages(" in text
    assert paging in text
