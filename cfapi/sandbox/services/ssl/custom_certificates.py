"""/zones/{id}/custom_certificates: list, get, create, edit, delete."""

from datetime import timedelta
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.http.pagination import one_of, paged
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl.certificate_lifecycle import expire
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource

_BASE = "/zones/{zone_id}/custom_certificates"
_STATUSES = ("active", "expired", "deleted", "pending", "initializing")
_BUNDLES = ("ubiquitous", "optimal", "force")
_TYPES = ("legacy_custom", "sni_custom")
_EDITABLE = ("certificate", "private_key", "bundle_method", "geo_restrictions", "policy", "custom_csr_id")


def list_(request: ResourceRequest) -> Response:
    status = one_of(request.query, "status", _STATUSES)
    items = request.resources.facts(request.path)
    return paged([item for item in items if status in {None, item["status"]}], request.query)


def get(request: ResourceRequest) -> Response:
    return Response(_certificate(request))


def create(request: ResourceRequest) -> Response:
    """The sandbox does not read X.509: any PEM counts as a certificate for the whole zone."""
    zone, fields = request.zone(), request.fields("certificate")
    _check(fields)
    if "private_key" not in fields and "custom_csr_id" not in fields:
        raise codes.CUSTOM_CERTIFICATE_KEY.error()
    made: Json = {
        "id": request.store.new_id(),
        "zone_id": zone.id,
        "hosts": [zone.name, f"*.{zone.name}"],
        "issuer": "Sandbox",
        "signature": "SHA256WithRSA",
        "status": "active",
        "bundle_method": fields.get("bundle_method", "ubiquitous"),
        "priority": len(request.resources.collection(request.path)) + 1,
        "uploaded_on": request.timestamp,
        "modified_on": request.timestamp,
        "expires_on": timestamp(request.now + timedelta(days=365)),
    }
    made |= {name: fields[name] for name in ("geo_restrictions", "custom_csr_id") if name in fields}
    request.resources.put(request.path, made["id"], StoredResource(made))
    expire(request.store, made)
    return Response(made)


def edit(request: ResourceRequest) -> Response:
    certificate, fields = _certificate(request), request.fields()
    if not any(name in fields for name in _EDITABLE):
        raise codes.NOTHING_TO_CHANGE.error(names=", ".join(_EDITABLE))
    _check(fields)
    shown = ("bundle_method", "geo_restrictions", "custom_csr_id")
    certificate |= {name: fields[name] for name in shown if name in fields}
    certificate["modified_on"] = request.timestamp
    return Response(certificate)


def delete(request: ResourceRequest) -> Response:
    id = _certificate(request)["id"]
    request.resources.remove(request.above, id)
    return Response({"id": id})


def _check(fields: Json) -> None:
    _check_pem(fields, "certificate", "CERTIFICATE", codes.CUSTOM_CERTIFICATE_PEM)
    _check_pem(fields, "private_key", "PRIVATE KEY", codes.CUSTOM_CERTIFICATE_KEY_PEM)
    if fields.get("bundle_method", "ubiquitous") not in _BUNDLES:
        raise codes.CUSTOM_CERTIFICATE_VALUE.error(name="bundle_method", choices=", ".join(_BUNDLES))
    if fields.get("type", "legacy_custom") not in _TYPES:
        raise codes.CUSTOM_CERTIFICATE_VALUE.error(name="type", choices=", ".join(_TYPES))


def _check_pem(fields: Json, name: str, label: str, code: ErrorCode) -> None:
    value: Any = fields.get(name)
    if name in fields and not (isinstance(value, str) and "-----BEGIN " in value and label in value):
        raise code.error()


def _certificate(request: ResourceRequest) -> Json:
    return request.found(request.above, request.args["custom_certificate_id"], codes.CUSTOM_CERTIFICATE_MISSING)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE): create,
    ("GET", _BASE + "/{custom_certificate_id}"): get,
    ("PATCH", _BASE + "/{custom_certificate_id}"): edit,
    ("DELETE", _BASE + "/{custom_certificate_id}"): delete,
}
