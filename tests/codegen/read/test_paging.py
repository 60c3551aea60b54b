"""How listings go on."""

import pytest

from codegen.read.document import DocumentError
from codegen.read.paging import PagingKind, read_paging


def test_what_declares_no_paging_does_not_list() -> None:
    assert read_paging({}, {}) is None


def test_a_kind_that_is_not_known_fails_the_run() -> None:
    with pytest.raises(DocumentError, match="'scroll' is not a valid PagingKind"):
        read_paging({}, {"x-pagination": {"kind": "scroll"}})


@pytest.mark.parametrize(("maximum", "size"), [(50, 50), (5_000_000, 1000), (None, None)])
def test_pages_are_as_large_as_allowed_within_reason(maximum: int | None, size: int | None) -> None:
    limit = {"name": "limit", "schema": {"type": "integer", **({"maximum": maximum} if maximum else {})}}
    declared = {"kind": "page", "params": {"per_page": "limit"}}

    paging = read_paging({}, {"x-pagination": declared, "parameters": [limit]})

    assert paging is not None
    assert (paging.kind, paging.size, paging.names) == (PagingKind.PAGE, size, (("per_page", "limit"),))
