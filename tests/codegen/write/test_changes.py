"""The changelog that a run prints for people."""

from codegen.read.document import Json
from codegen.write.changes import Api, changes
from tests.support.codegen_documents import TEXT, ZONE_ID, document, generated, operation, required, thing


def api(paths: dict[str, Json]) -> Api:
    return Api.of(generated(document(paths)))


QUERY = {"name": "q", "in": "query", "schema": TEXT}
LISTED: dict[str, Json] = {"/zones": {"get": operation("zones", "list", result=required(thing(name=TEXT)))}}
GOT: dict[str, Json] = {"/zones/{zone_id}": {"get": operation("zones", "get", parameters=[ZONE_ID])}}


def test_nothing_is_said_of_what_is_the_same() -> None:
    assert changes(api(LISTED), api(LISTED)) == []


def classes(**files: str) -> Api:
    return Api.of({f"{name}.py": text for name, text in files.items()})


ZONE = "@model\nclass Zone:\n    name: str\n"


def test_a_class_that_is_gone_is_told() -> None:
    assert changes(classes(zones=ZONE), classes(zones="")) == ["Classes removed (1):", "  zones.Zone"]


def test_a_class_of_the_same_name_and_fields_elsewhere_was_moved() -> None:
    assert changes(classes(zones=ZONE), classes(user=ZONE)) == ["Classes moved (1):", "  zones.Zone is now user.Zone"]


def test_a_class_of_the_same_fields_in_the_same_module_was_renamed() -> None:
    other = ZONE.replace("Zone", "Domain")

    told = changes(classes(zones=ZONE), classes(zones=other))

    assert told == ["Classes renamed (1):", "  zones.Zone is now zones.Domain"]


def test_a_resource_whose_class_is_called_otherwise_is_told() -> None:
    old, new = (f'class {name}(Resource):\n    """Zones: `cf.zones`."""\n' for name in ("Zones", "ZonesResource"))

    assert changes(classes(zones=old), classes(zones=new)) == [
        "Classes renamed (1):",
        "  zones.Zones is now zones.ZonesResource",
    ]


def test_operations_come_and_go() -> None:
    assert changes(api(LISTED), api(GOT))[:4] == [
        "Operations added (1):",
        "  zones.get  GET /zones/{zone_id}",
        "Operations removed (1):",
        "  zones.list  GET /zones",
    ]


def test_an_operation_of_the_same_path_under_another_name_was_renamed() -> None:
    walked: dict[str, Json] = {"/zones": {"get": operation("zones", "walk", result=required(thing(name=TEXT)))}}

    assert changes(api(LISTED), api(walked))[:2] == ["Operations renamed (1):", "  zones.list is now zones.walk"]


def test_arguments_that_differ_are_named() -> None:
    wanting: dict[str, Json] = {"/zones": {"get": {**LISTED["/zones"]["get"], "parameters": [QUERY]}}}

    assert changes(api(LISTED), api(wanting)) == ["Arguments changed (1):", "  zones.list: +q (optional in query)"]


def test_fields_that_differ_are_named_with_their_types() -> None:
    changed = thing(name={"type": "integer"}, plan=TEXT)
    other: dict[str, Json] = {"/zones": {"get": operation("zones", "list", result=changed)}}

    (line,) = [line for line in changes(api(LISTED), api(other)) if "Zone" in line]

    assert "name (str -> int | None)" in line
    assert "+plan (str | None)" in line


def test_a_new_deprecation_is_told() -> None:
    old: dict[str, Json] = {"/zones": {"get": {**LISTED["/zones"]["get"], "deprecated": True}}}

    assert changes(api(LISTED), api(old)) == ["Operations deprecated (1):", "  zones.list"]
