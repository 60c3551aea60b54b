"""/zones/{id}/custom_hostnames: pending, then active or, where nobody proves whose they are, moved and deleted."""

import copy
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.custom_hostnames import certificates, names
from cfapi.sandbox.services.custom_hostnames.proofs import points_to, publishes
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone

_BASE = "/zones/{zone_id}/custom_hostnames"
_ONE = _BASE + "/{custom_hostname_id}"
_DEPTH = 3  # parts of the path of the collection
# https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/domain-support/hostname-validation/
_FIRST_LOOK, _AGAIN = timedelta(minutes=3), timedelta(hours=1)
_MOVED_AFTER, _DELETED_AFTER = timedelta(days=7), timedelta(days=7)
_CHANGED = ("custom_metadata", "custom_origin_server", "custom_origin_sni")
_PROOFS = ("verification_errors", "ownership_verification", "ownership_verification_http")
_GONE = frozenset({"moved", "deleted"})


def list_(request: ResourceRequest) -> Response:
    """The host names that pass the filters; `ssl` asks whether they have a certificate at all."""
    found = request.resources.facts(request.path)
    if wanted := request.query.get("ssl"):
        found = [each for each in found if bool(each.get("ssl")) == (wanted == "1")]
    return request.listed(request.filtered(found, known=("ssl",)))


def create(request: ResourceRequest) -> Response:
    """A host name; without `ssl` it has no certificate."""
    zone, body = request.zone(), _checked(request, whole=True)
    host = names.hostname(body.get("hostname"))
    held = request.resources.facts(request.path)
    if len(held) >= names.hard_cap(zone.plan):
        raise codes.CUSTOM_HOSTNAME_QUOTA.error()
    if any(each["hostname"] == host for each in held):
        raise codes.CUSTOM_HOSTNAME_TAKEN.error()
    facts = _fields(zone, body) | {"id": request.store.new_id(), "hostname": host, "created_at": request.timestamp}
    _wait(request.store, zone, facts, request.now)
    if ssl := as_object(body.get("ssl")):
        certificates.order(request.store, zone, facts, ssl, request.now)
    request.resources.put(request.path, facts["id"], StoredResource(facts))
    return request.respond(facts)


def _checked(request: ResourceRequest, *, whole: bool) -> Json:
    """The body. What the product knows is refused by its own codes, all else by what the schema says."""
    body = request.fields("hostname") if whole else request.fields()
    if "hostname" in body:
        names.hostname(body["hostname"])
    if ssl := as_object(body.get("ssl")):
        certificates.check(ssl, whole=whole)
    return request.payload.facts


def _fields(zone: Zone, body: Json) -> Json:
    """What may be set and changed."""
    fields = {name: body[name] for name in _CHANGED if name in body}
    if fields.get("custom_origin_server"):
        fields["custom_origin_server"] = names.origin(fields["custom_origin_server"], zone)
    return fields


def _wait(store: Store, zone: Zone, facts: Json, now: datetime) -> None:
    """Let a host name be pending until it is proved whose it is."""
    host, token = facts["hostname"], store.new_uuid()
    facts |= {
        "status": "pending",
        "verification_errors": ["custom hostname does not CNAME to this zone."],
        "ownership_verification": {"type": "txt", "name": f"_cf-custom-hostname.{host}", "value": token},
        "ownership_verification_http": {
            "http_url": f"http://{host}/.well-known/cf-custom-hostname-challenge/{token}",
            "http_body": token,
        },
    }
    store.scheduler.at(now + _FIRST_LOOK, _Verification(store, zone, facts, now).look)


@attrs.frozen
class _Verification:
    """The waiting of one custom hostname for a proof. It ends where it is begun anew."""

    store: Store
    zone: Zone
    facts: Json
    since: datetime
    proof: Json = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "proof", self.facts["ownership_verification"])

    def look(self, moment: datetime) -> None:
        if self.facts.get("ownership_verification") is not self.proof or self.facts["status"] != "pending":
            return
        if self._is_proved():
            self.facts["status"] = "active"
            for name in _PROOFS:
                self.facts.pop(name, None)
        elif moment < self.since + _MOVED_AFTER:
            self.store.scheduler.at(moment + _AGAIN, self.look)
        else:
            self.facts["status"] = "moved"
            self.store.scheduler.at(moment + _DELETED_AFTER, self._end)

    def _is_proved(self) -> bool:
        return points_to(self.store, self.facts["hostname"], self.zone) or publishes(
            self.store, self.proof["name"], self.proof["value"], self.zone
        )

    def _end(self, _moment: datetime) -> None:
        if self.facts["status"] == "moved" and self.facts.get("ownership_verification") is self.proof:
            self.facts["status"] = "deleted"
            self.store.resources.remove(_BASE.format(zone_id=self.zone.id), self.facts["id"])


def _facts(request: ResourceRequest) -> Json:
    return request.found(request.path_to(_DEPTH), request.parts[_DEPTH], codes.CUSTOM_HOSTNAME_MISSING)


def get(request: ResourceRequest) -> Response:
    return request.respond(_facts(request))


def edit(request: ResourceRequest) -> Response:
    """Other settings; another certificate; or, with the certificate that it has, the validation begins anew."""
    facts, zone, body = _facts(request), request.zone(), _checked(request, whole=False)
    if body.get("hostname", facts["hostname"]) != facts["hostname"]:
        raise codes.CUSTOM_HOSTNAME_FIXED.error()
    facts |= _fields(zone, body)
    if ssl := as_object(body.get("ssl")):
        certificates.change(request.store, zone, facts, ssl, request.now)
        if facts["status"] in _GONE:
            _wait(request.store, zone, facts, request.now)
    return request.respond(facts)


def delete(request: ResourceRequest) -> Response:
    """Delete a host name, and its certificate with it."""
    facts = _facts(request)
    facts.pop("ssl", None)
    facts["status"] = "deleted"
    request.resources.remove(request.path_to(_DEPTH), facts["id"])
    return request.respond({"id": facts["id"]})


def quota(request: ResourceRequest) -> Response:
    """How many there may be, and are."""
    most, used = names.hard_cap(request.zone().plan), len(request.resources.collection(request.above))
    return request.respond({"allocated": names.INCLUDED, "exceeded": used >= most, "hard_cap": most, "used": used})


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """One that a test adds is active, unless it says otherwise."""
    own = {"id": request.store.new_uuid(), "status": "active"}
    ssl = copy.deepcopy(certificates.UNSAID) | own | as_object(facts.get("ssl"))
    return {"status": "active", "created_at": request.timestamp} | facts | {"ssl": ssl}


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE): create,
    ("GET", f"{_BASE}/quota"): quota,
    ("GET", _ONE): get,
    ("PATCH", _ONE): edit,
    ("DELETE", _ONE): delete,
}

COLLECTIONS = {_BASE: CollectionSpec(complete=_complete)}
