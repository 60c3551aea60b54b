"""/zones/{id}/custom_certificates: list, get, create, edit, delete."""

from datetime import timedelta
from typing import Any

from cfapi.sandbox import life
from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.listing import one_of, paged
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import find

_BASE = "/zones/{zone_id}/custom_certificates"
_STATUSES = ("active", "expired", "deleted", "pending", "initializing")
_BUNDLES = ("ubiquitous", "optimal", "force")
_TYPES = ("legacy_custom", "sni_custom")
_EDITABLE = ("certificate", "private_key", "bundle_method", "geo_restrictions", "policy", "custom_csr_id")


def list_(call: Call) -> Answer:
    status = one_of(call.query, "status", _STATUSES)
    items = call.zone().custom_certificates.values()
    return paged([item for item in items if status in {None, item["status"]}], call.query)


def get(call: Call) -> Answer:
    return Answer(_certificate(call))


def create(call: Call) -> Answer:
    """The sandbox does not read X.509: any PEM counts as a certificate for the whole zone."""
    zone, fields = call.zone(), call.fields("certificate")
    _check(fields)
    if "private_key" not in fields and "custom_csr_id" not in fields:
        raise Refusal(400, 1203, "The private_key that belongs to the certificate is required")
    made: Json = {
        "id": call.store.new_id(),
        "zone_id": zone.id,
        "hosts": [zone.name, f"*.{zone.name}"],
        "issuer": "Sandbox",
        "signature": "SHA256WithRSA",
        "status": "active",
        "bundle_method": fields.get("bundle_method", "ubiquitous"),
        "priority": len(zone.custom_certificates) + 1,
        "uploaded_on": call.stamp,
        "modified_on": call.stamp,
        "expires_on": stamp(call.now + timedelta(days=365)),
    }
    made |= {name: fields[name] for name in ("geo_restrictions", "custom_csr_id") if name in fields}
    zone.custom_certificates[made["id"]] = made
    life.expire(call.store, made)
    return Answer(made)


def edit(call: Call) -> Answer:
    certificate, fields = _certificate(call), call.fields()
    if not any(name in fields for name in _EDITABLE):
        raise Refusal(400, 1012, f"Request must contain one of {', '.join(_EDITABLE)}")
    _check(fields)
    shown = ("bundle_method", "geo_restrictions", "custom_csr_id")
    certificate |= {name: fields[name] for name in shown if name in fields}
    certificate["modified_on"] = call.stamp
    return Answer(certificate)


def delete(call: Call) -> Answer:
    id = _certificate(call)["id"]
    del call.zone().custom_certificates[id]
    return Answer({"id": id})


def _check(fields: Json) -> None:
    _check_pem(fields, "certificate", "CERTIFICATE", 1201)
    _check_pem(fields, "private_key", "PRIVATE KEY", 1202)
    if fields.get("bundle_method", "ubiquitous") not in _BUNDLES:
        raise Refusal(400, 1204, f"Invalid bundle_method: it is none of {', '.join(_BUNDLES)}")
    if fields.get("type", "legacy_custom") not in _TYPES:
        raise Refusal(400, 1204, f"Invalid type: it is none of {', '.join(_TYPES)}")


def _check_pem(fields: Json, name: str, label: str, code: int) -> None:
    value: Any = fields.get(name)
    if name in fields and not (isinstance(value, str) and "-----BEGIN " in value and label in value):
        raise Refusal(400, code, f"Invalid {name}: it is not PEM")


def _certificate(call: Call) -> Json:
    missing = Refusal(404, 1205, "Invalid certificate identifier")
    return find(call.zone().custom_certificates, call.args["custom_certificate_id"], missing)


ROUTES = (
    Route("GET", _BASE, list_),
    Route("POST", _BASE, create),
    Route("GET", _BASE + "/{custom_certificate_id}", get),
    Route("PATCH", _BASE + "/{custom_certificate_id}", edit),
    Route("DELETE", _BASE + "/{custom_certificate_id}", delete),
)
