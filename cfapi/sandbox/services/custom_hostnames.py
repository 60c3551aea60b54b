"""Custom hostnames: pending, then with the records that prove whose they are, then active with a certificate."""

import copy
import functools
from datetime import datetime, timedelta
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.host_names import to_ascii
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.scheduler import Scheduler
from cfapi.sandbox.state.store import Store

_BASE = "/zones/{zone_id}/custom_hostnames"
_ONE = _BASE + "/{custom_hostname_id}"
_DEPTH = 3  # parts of the path of the collection
# The states of a certificate, and how long after the order it gets to each.
_LIFE = (
    ("pending_validation", timedelta(seconds=10)),
    ("pending_issuance", timedelta(minutes=3)),
    ("pending_deployment", timedelta(minutes=4)),
    ("active", timedelta(minutes=5)),
)
# When the host name is seen to point to the zone.
_VERIFIED = timedelta(minutes=3)
_VALIDITY = timedelta(days=90)
_USUAL_SSL: Json = {"type": "dv", "bundle_method": "ubiquitous", "certificate_authority": "google", "wildcard": False}
_UNSAID_SSL: Json = _USUAL_SSL | {"method": "http", "settings": dict[str, Any]()}
_CHANGED = ("custom_metadata", "custom_origin_server", "custom_origin_sni")


def list_(request: ResourceRequest) -> Response:
    """The host names that pass the filters; `ssl` asks whether they have a certificate at all."""
    found = request.resources.facts(request.path)
    if wanted := request.query.get("ssl"):
        found = [each for each in found if bool(each.get("ssl")) == (wanted == "1")]
    return request.listed(request.filtered(found, known=("ssl",)))


def create(request: ResourceRequest) -> Response:
    body = request.payload.facts
    host = to_ascii(str(body["hostname"])).rstrip(".")
    if any(each["hostname"] == host for each in request.resources.facts(request.path)):
        raise codes.CUSTOM_HOSTNAME_TAKEN.error()
    kept = {name: body[name] for name in _CHANGED if name in body}
    facts = kept | _new(request.store, host, request.timestamp)
    _order(request, facts, as_object(body.get("ssl")))
    request.store.scheduler.at(request.now + _VERIFIED, functools.partial(_verify, facts))
    request.resources.put(request.path, facts["id"], StoredResource(facts))
    return request.respond(facts)


def _new(store: Store, host: str, now: str) -> Json:
    token = store.new_uuid()
    return {
        "id": store.new_id(),
        "hostname": host,
        "status": "pending",
        "created_at": now,
        "verification_errors": ["custom hostname does not CNAME to this zone."],
        "ownership_verification": {"type": "txt", "name": f"_cf-custom-hostname.{host}", "value": token},
        "ownership_verification_http": {
            "http_url": f"http://{host}/.well-known/cf-custom-hostname-challenge/{token}",
            "http_body": token,
        },
    }


def _verify(facts: Json, _moment: datetime) -> None:
    """The host name points to the zone by now; what proved it is told no more."""
    if facts["status"] == "pending":
        facts["status"] = "active"
        for name in ("verification_errors", "ownership_verification", "ownership_verification_http"):
            facts.pop(name, None)


def _order(request: ResourceRequest, facts: Json, wanted: Json) -> None:
    """Order a certificate; the one that was there before is replaced."""
    ssl = copy.deepcopy(_UNSAID_SSL) | wanted
    ssl |= {"id": request.store.new_uuid(), "status": "initializing", "hosts": [facts["hostname"]]}
    facts["ssl"] = ssl
    _schedule(request.store.scheduler, ssl, facts["hostname"], request.store.new_id(), request.now)


def _schedule(scheduler: Scheduler, ssl: Json, host: str, token: str, now: datetime) -> None:
    for status, after in _LIFE:
        scheduler.at(now + after, functools.partial(_advance, ssl, status, host, token))


def _advance(ssl: Json, status: str, host: str, token: str, moment: datetime) -> None:
    ssl["status"] = status
    if status == "pending_validation":
        ssl["validation_records"] = [_record(ssl, host, token)]
    elif status == "active":
        ssl.pop("validation_records", None)
        ssl["issuer"] = "GoogleTrustServices" if ssl["certificate_authority"] == "google" else "LetsEncrypt"
        ssl["expires_on"] = timestamp(moment + _VALIDITY)


def _record(ssl: Json, host: str, token: str) -> Json:
    """What the owner of the host name must publish for the authority."""
    if ssl["method"] == "txt":
        name = f"_acme-challenge.{host.removeprefix('*.')}"
        return {"status": "pending", "txt_name": name, "txt_value": token}
    if ssl["method"] == "email":
        return {"status": "pending", "emails": [f"administrator@{host}", f"webmaster@{host}"]}
    url = f"http://{host}/.well-known/pki-validation/{token[:8]}.txt"
    return {"status": "pending", "http_url": url, "http_body": token}


def _facts(request: ResourceRequest) -> Json:
    found = request.resources.find(request.path_to(_DEPTH), request.parts[_DEPTH])
    if found is None:
        raise missing(request.path_to(_DEPTH))
    return found[1].facts


def get(request: ResourceRequest) -> Response:
    return request.respond(_facts(request))


def edit(request: ResourceRequest) -> Response:
    """Other settings; another kind of certificate, or another way to validate it, is a new order."""
    facts, body = _facts(request), request.payload.facts
    facts |= {name: body[name] for name in _CHANGED if name in body}
    if ssl := as_object(body.get("ssl")):
        before = {name: facts["ssl"][name] for name in (*_USUAL_SSL, "method", "settings") if name in facts["ssl"]}
        if all(before.get(name) == value for name, value in ssl.items() if name != "settings"):
            facts["ssl"]["settings"] = before.get("settings", {}) | as_object(ssl.get("settings"))
        else:
            _order(request, facts, before | ssl)
    return request.respond(facts)


def delete(request: ResourceRequest) -> Response:
    id = _facts(request)["id"]
    request.resources.remove(request.path_to(_DEPTH), id)
    return request.respond({"id": id})


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """One that a test adds is active, unless it says otherwise."""
    ssl = copy.deepcopy(_UNSAID_SSL) | {"status": "active"} | as_object(facts.get("ssl"))
    return {"status": "active", "created_at": request.timestamp} | facts | {"ssl": ssl}


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE): create,
    ("GET", _ONE): get,
    ("PATCH", _ONE): edit,
    ("DELETE", _ONE): delete,
}

COLLECTIONS = {_BASE: CollectionSpec(complete=_complete)}
