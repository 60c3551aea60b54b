"""Long types of arguments get names."""

from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, thing

KINDS = ["first_kind_of_rule", "second_kind_of_rule", "third_kind_of_rule"]


def test_types_that_differ_in_the_order_of_their_values_share_a_name() -> None:
    one, other = thing(kind=one_of(*KINDS), name=TEXT), thing(kind=one_of(*reversed(KINDS)), name=TEXT)
    paths = {"/r": {"post": operation("rules", "create", body=one), "put": operation("rules", "update", body=other)}}

    text = generated(document(paths))["rules.py"]

    assert text.count("kind: RuleKind | Unset = UNSET") == 2
    assert "RuleKind = Literal[" in text


def test_types_that_differ_otherwise_say_the_method() -> None:
    one, other = thing(kind=one_of(*KINDS), name=TEXT), thing(kind=one_of(*KINDS, "fourth"), name=TEXT)
    paths = {"/r": {"post": operation("rules", "create", body=one), "put": operation("rules", "update", body=other)}}

    text = generated(document(paths))["rules.py"]

    assert "kind: RuleKind | Unset = UNSET" in text
    assert "kind: RuleCreateKind | Unset = UNSET" in text
