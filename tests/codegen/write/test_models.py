"""How classes are written."""

from codegen.read.document import Json
from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, ref, required, thing

ZONE = {**thing(name=TEXT, status=one_of("active", "pending")), "required": ["name"]}


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


def union_of(**shapes: Json) -> Json:
    return {"anyOf": [ref(name) for name in shapes], "discriminator": {"propertyName": "type"}}


A = required(thing(type=one_of("A"), name=TEXT))
MX = required(thing(type=one_of("MX"), name=TEXT, priority={"type": "integer", "minimum": 0, "maximum": 65535}))


def test_variants_of_a_response_inherit_from_a_class_with_the_fields_of_all() -> None:
    source = document(
        {"/r": {"get": operation("records", "get", result=ref("Record"))}}, Record=union_of(A=A, MX=MX), A=A, MX=MX
    )

    text = generated(source)["records.py"]

    assert '    type: Literal["A", "MX"]\n    name: str\n    priority: int | None\n    """0 to 65535."""\n' in text
    assert 'class MX(Record):\n    """MX: one of Record."""\n\n    type: Literal["MX"]\n    name: str\n' in text
    assert '"/r", locals(), Record' in text


def test_variants_of_an_argument_are_a_union_of_names() -> None:
    body = thing(record=ref("Record"), other=TEXT)
    source = document(
        {"/r": {"post": operation("records", "create", body=body)}}, Record=union_of(A=A, MX=MX), A=A, MX=MX
    )

    text = generated(source)["records.py"]

    assert "\nRecord = A | MX\n" in text
    assert "class A:" in text


def test_variants_live_with_the_class_that_they_inherit_from() -> None:
    paths = {
        "/r": {"get": operation("dns", "records", "get", result=ref("Record"))},
        "/a": {"get": operation("dns", "other", "get", result=ref("A"))},
    }

    files = generated(document(paths, Record=union_of(A=A, MX=MX), A=A, MX=MX))

    assert "class Record:" in files["dns/__init__.py"]
    assert "class A(Record):" in files["dns/__init__.py"]


def test_variants_that_nothing_tells_apart_are_one_class() -> None:
    either = {"anyOf": [required(thing(a=TEXT, b=TEXT)), required(thing(a=TEXT, c={"type": "integer"}))]}

    files = generated(document({"/r": {"get": operation("pools", "get", result=ref("Pool"))}}, Pool=either))

    assert "    a: str\n    b: str | None = None\n    c: int | None = None\n" in files["pools.py"]


def test_docstrings_of_fields_tell_units_and_ranges() -> None:
    result = thing(ttl={"type": "integer", "minimum": 60})

    text = generated(document({"/rules": {"get": operation("rules", "get", result=result)}}))["rules.py"]

    assert '    ttl: int | None = None\n    """Seconds, at least 60."""\n' in text
