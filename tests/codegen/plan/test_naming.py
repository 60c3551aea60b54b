"""Under which names classes are written."""

import pytest

from codegen.plan.naming import NamingError
from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing


def test_names_drop_the_words_of_their_module_and_of_the_response() -> None:
    paths = {"/r": {"get": operation("dns", "records", "get", result=ref("RecordGetResponseARecord"))}}

    files = generated(document(paths, RecordGetResponseARecord=thing(type=TEXT, name=TEXT)))

    assert "class ARecord:" in files["dns/records.py"]


def test_a_class_for_arguments_makes_way_for_the_response_of_the_same_name() -> None:
    paths = {
        "/r": {
            "get": operation("dns", "records", "list", result=ref("RecordListResponseLimit")),
            "post": operation("dns", "records", "create", body=thing(limit=ref("DNSLimit"))),
        }
    }

    files = generated(document(paths, RecordListResponseLimit=thing(a=TEXT, b=TEXT), DNSLimit=thing(a=TEXT, c=TEXT)))

    assert "class Limit:" in files["dns/records.py"]
    assert "class LimitParam:" in files["dns/records.py"]


def test_names_are_never_numbered() -> None:
    paths = {"/r": {"get": operation("pools", "get", result=thing(a=ref("Origin2"), b=ref("OriginUnionMember4")))}}

    files = generated(document(paths, Origin2=thing(a=TEXT, b=TEXT), OriginUnionMember4=thing(a=TEXT, c=TEXT)))

    assert "class Origin:" in files["pools.py"]
    assert "class PoolOrigin:" in files["pools.py"]


def test_a_class_without_a_good_name_fails_the_run() -> None:
    shapes = {f"Summary{number}": thing(a=TEXT, **{f"b{number}": TEXT}) for number in range(3)}
    result = thing(**{name.lower(): ref(name) for name in shapes})

    with pytest.raises(NamingError, match="Summary2"):
        generated(document({"/r": {"get": operation("pools", "get", result=result)}}, **shapes))
