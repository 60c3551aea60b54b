"""Which classes are written, under which names, and where."""

import pytest

from codegen.plan.naming import NamingError
from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, ref, required, thing


def test_required_properties_have_no_default_and_others_may_be_none() -> None:
    files = generated(document({"/zones": {"get": operation("zones", "get", result=ref("Zone"))}}, Zone=ZONE))

    assert '    name: str\n    status: Literal["active", "pending"] | str | None = None\n' in files["zones.py"]


def test_an_enum_that_may_be_null_lists_its_values_and_none() -> None:
    zone = thing(kind={"type": ["string", "null"], "enum": ["full", None]}, name=TEXT)

    files = generated(document({"/zones": {"get": operation("zones", "get", result=ref("Zone"))}}, Zone=zone))

    assert '    kind: Literal["full"] | str | None = None\n' in files["zones.py"]


def test_a_property_named_like_a_keyword_gets_an_underscore_and_keeps_its_wire_name() -> None:
    rule = {**thing(**{"from": TEXT, "userAgents": TEXT}), "required": ["userAgents"]}

    files = generated(document({"/rules": {"get": operation("rules", "get", result=ref("Rule"))}}, Rule=rule))

    assert '    from_: str | None = renamed("from", default=None)\n' in files["rules.py"]
    assert '    user_agents: str = renamed("userAgents")\n' in files["rules.py"]


def test_a_property_named_like_a_type_does_not_hide_the_type() -> None:
    event = thing(date={"type": "string", "format": "date"}, list={"type": "array", "items": TEXT})

    files = generated(document({"/events": {"get": operation("events", "get", result=ref("Event"))}}, Event=event))

    assert "from builtins import list as list_\nfrom datetime import date as date_\n" in files["events.py"]
    assert "    date: date_ | None = None\n    list: list_[str] | None = None\n" in files["events.py"]


def test_a_secret_is_left_out_of_repr() -> None:
    token = thing(value={"type": "string", "x-sensitive": True}, name=TEXT)

    files = generated(document({"/tokens": {"get": operation("tokens", "get", result=ref("Token"))}}, Token=token))

    assert "    value: str | None = field(default=None, repr=False)\n" in files["tokens.py"]


def test_what_is_called_a_secret_is_one_and_what_is_about_one_is_not() -> None:
    secrets = thing(clientSecret=TEXT, password={"type": ["string", "null"]}, token_id=TEXT, secret={"type": "boolean"})

    files = generated(document({"/apps": {"get": operation("apps", "get", result=ref("App"))}}, App=secrets))

    assert 'client_secret: str | None = renamed("clientSecret", default=None, repr=False)\n' in files["apps.py"]
    assert "    password: str | None = field(default=None, repr=False)\n" in files["apps.py"]
    assert "    token_id: str | None = None\n" in files["apps.py"]
    assert "    secret: bool | None = None\n" in files["apps.py"]


def test_a_class_may_hold_itself() -> None:
    tree = thing(name=TEXT, children={"type": "array", "items": ref("Tree")})

    files = generated(document({"/trees": {"get": operation("trees", "get", result=ref("Tree"))}}, Tree=tree))

    assert "    children: list[Tree] | None = None\n" in files["trees.py"]


def test_equal_shapes_are_one_class_even_where_they_hold_themselves() -> None:
    def tree(name: str) -> dict[str, object]:
        return thing(name=TEXT, children={"type": "array", "items": ref(name)})

    paths = {
        "/a": {"get": operation("trees", "get", result=ref("Tree"))},
        "/b": {"get": operation("trees", "first", result=ref("TreeFirstResponse"))},
    }

    files = generated(document(paths, Tree=tree("Tree"), TreeFirstResponse=tree("TreeFirstResponse")))

    assert files["trees.py"].count("@model") == 1


def test_a_class_lives_in_the_nearest_common_module() -> None:
    paths = {
        "/a": {"get": operation("zones", "settings", "get", result=ref("Setting"))},
        "/b": {"get": operation("zones", "holds", "get", result=ref("Setting"))},
        "/c": {"get": operation("user", "get", result=ref("User"))},
        "/d": {"get": operation("accounts", "get", result=ref("User"))},
    }

    files = generated(document(paths, Setting=thing(id=TEXT, value=TEXT), User=thing(id=TEXT, email=TEXT)))

    assert "class Setting:" in files["zones/__init__.py"]
    assert "from cfapi.api.zones import Setting\n" in files["zones/settings.py"]
    assert "class User:" in files["shared/accounts.py"]


def test_names_drop_the_words_of_their_module_and_of_the_answer() -> None:
    paths = {"/r": {"get": operation("dns", "records", "get", result=ref("RecordGetResponseARecord"))}}

    files = generated(document(paths, RecordGetResponseARecord=thing(type=TEXT, name=TEXT)))

    assert "class ARecord:" in files["dns/records.py"]


def test_a_class_for_arguments_makes_way_for_the_answer_of_the_same_name() -> None:
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


def test_variants_that_a_tag_tells_apart_are_a_union_of_classes() -> None:
    mail = {"anyOf": [ref("A"), ref("MX")], "discriminator": {"propertyName": "type"}}
    a, mx = required(thing(type=one_of("A"), name=TEXT)), required(thing(type=one_of("MX"), name=TEXT, priority=TEXT))

    files = generated(
        document({"/r": {"get": operation("records", "get", result=ref("Record"))}}, Record=mail, A=a, MX=mx)
    )

    assert '    type: Literal["MX"]\n' in files["records.py"]
    assert "\nRecord = A | MX\n" in files["records.py"]
    assert '"/r", locals(), cast("Kind[Record]", Record)' in files["records.py"]


def test_variants_that_nothing_tells_apart_are_one_class() -> None:
    either = {"anyOf": [required(thing(a=TEXT, b=TEXT)), required(thing(a=TEXT, c={"type": "integer"}))]}

    files = generated(document({"/r": {"get": operation("pools", "get", result=ref("Pool"))}}, Pool=either))

    assert "    a: str\n    b: str | None = None\n    c: int | None = None\n" in files["pools.py"]


ZONE = {**thing(name=TEXT, status=one_of("active", "pending")), "required": ["name"]}
