"""What type checkers and editors see of a resource without await."""

from typing import Any

from codegen.plan.planning import plan
from codegen.read.document import Json
from codegen.read.fixes import Fixes
from codegen.write.stubs import stubs
from tests.support.codegen_documents import TEXT, ZONE_ID, document, operation, ref, thing


def generated(source: Json) -> dict[str, str]:
    return stubs(plan(source, Fixes()))


def zones(*names: str, **more: Any) -> Json:
    verbs = {f"/{name}": {"get": operation("zones", name, result=ref("Zone"), **more)} for name in names}
    return document(verbs, Zone=thing(name=TEXT, status=TEXT))


def test_a_method_names_the_one_with_await_whose_types_it_has() -> None:
    assert (
        generated(zones("get", x_token_permissions=["Zone Read"]))["zones.pyi"]
        == '''\
"""`cf.zones` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Zones(Resource):
    """Zones: `cf.zones`."""

    @_call(_api.Zones.get)
    def get(self) -> Any:
        """Get zones: GET /get (permission: Zone Read).
        https://developers.cloudflare.com/api/resources/zones/methods/get/"""
'''
    )


def test_a_listing_is_one() -> None:
    listed = operation("zones", "list", result={"type": "array", "items": ref("Zone")})
    listed["x-pagination"] = {"kind": "single"}

    text = generated(document({"/zones": {"get": listed}}, Zone=thing(name=TEXT)))["zones.pyi"]

    assert "    @_listing(_api.Zones.list)\n    def list(self) -> Any:\n" in text
    assert "_call" not in text


def test_a_deprecated_method_is_marked_for_type_checkers() -> None:
    text = generated(zones("get", deprecated=True))["zones.pyi"]

    assert '    @_deprecated("zones.get is deprecated")\n    @_call(_api.Zones.get)\n' in text
    assert "# pyright: reportDeprecated=false\nfrom typing_extensions import deprecated as _deprecated\n" in text


def test_resources_below_are_properties() -> None:
    plans = {"get": operation("zones", "plans", "get", result=ref("Plan"))}
    plans["get"]["parameters"] = [ZONE_ID]

    files = generated(document({"/zones/{zone_id}/plans": plans}, Plan=thing(name=TEXT)))

    assert files["__init__.pyi"].endswith("""
from cfapi.sync.api.zones import Zones
from cfapi.sync.resources import Resource

class API(Resource):

    @property
    def zones(self) -> Zones: ...
""")
    assert files["zones/__init__.pyi"].endswith('''
from cfapi.sync.api.zones.plans import Plans
from cfapi.sync.resources import Resource

class Zones(Resource):
    """Zones: `cf.zones`."""

    @property
    def plans(self) -> Plans: ...
''')


def test_a_new_operation_adds_lines_and_changes_none() -> None:
    before = generated(zones("first", "third"))["zones.pyi"].splitlines()
    after = generated(zones("first", "second", "third"))["zones.pyi"].splitlines()

    rest = iter(after)
    assert all(line in rest for line in before)
