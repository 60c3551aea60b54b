"""/zones/{id}/settings: list, get, edit one, edit several at once."""

from collections.abc import Iterable
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.zones.setting_rules import SETTINGS, checked, known
from cfapi.sandbox.state.zone import Zone

_BASE = "/zones/{zone_id}/settings"
# Settings that the API documents one by one too.
_APART = ("fonts", "nel", "origin_h2_max_streams", "origin_max_http_version", "speed_brain")


def list_(request: ResourceRequest) -> Response:
    zone = request.zone()
    return Response([_shown(zone, name) for name, setting in SETTINGS.items() if setting.listed])


def get(request: ResourceRequest) -> Response:
    return Response(_shown(request.zone(), known(request.parts[-1])))


def edit(request: ResourceRequest) -> Response:
    zone, name = request.zone(), known(request.parts[-1])
    value = checked(name, request.fields().get("value"), zone.plan)
    return Response(_changed(request, zone, name, value))


def edit_many(request: ResourceRequest) -> Response:
    """All of them or, if one is refused, none."""
    zone = request.zone()
    wanted = [_wish(zone, item) for item in _items(request.body())]
    return Response([_changed(request, zone, name, value) for name, value in wanted])


def _items(body: Any) -> list[Any]:
    # The reference shows an array; what has always worked is an object with `items`.
    items = cast("Json", body).get("items") if isinstance(body, dict) else body
    if not isinstance(items, list) or not items:
        raise codes.BODY_SHAPE.error(why="it must hold a list of settings")
    return list(cast("Iterable[Any]", items))


def _wish(zone: Zone, item: Any) -> tuple[str, Any]:
    if not isinstance(item, dict):
        raise codes.BODY_SHAPE.error(why="each setting must be an object")
    fields = cast("Json", item)
    name = known(str(fields.get("id")))
    return name, checked(name, fields.get("value"), zone.plan)


def _changed(request: ResourceRequest, zone: Zone, name: str, value: Any) -> Json:
    zone.settings[name] = value
    zone.settings_changed[name] = request.timestamp
    return _shown(zone, name)


def _shown(zone: Zone, name: str) -> Json:
    shown: Json = {
        "id": name,
        "value": zone.settings[name],
        "modified_on": zone.settings_changed.get(name),
        "editable": not SETTINGS[name].paid or zone.plan != "free",
    }
    if name == "development_mode":
        shown["time_remaining"] = 0
    return shown


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("PATCH", _BASE): edit_many,
    **{("GET", f"{_BASE}/{name}"): get for name in ("{setting}", *_APART)},
    **{("PATCH", f"{_BASE}/{name}"): edit for name in ("{setting}", *_APART)},
}
