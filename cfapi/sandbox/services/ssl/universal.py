"""/zones/{id}/ssl: Universal SSL's switch, and where the validation of each pack stands."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl.packs import SIGNATURES
from cfapi.sandbox.state.resource_store import StoredResource

_BASE = "/zones/{zone_id}/ssl"
# The status of a certificate by the status of its pack; what is not here has the same name in both.
_CERTIFICATE_STATUS = {
    "pending_validation": "authorizing",
    "pending_issuance": "issuing",
    "validation_timed_out": "timing_out",
    "issuance_timed_out": "timing_out",
    "initializing_timed_out": "timing_out",
    "deployment_timed_out": "timing_out",
}
_SIGNATURES = {"ECDSAWithSHA384": "ECDSAWithSHA256"}


def universal(request: ResourceRequest) -> Response:
    kept = request.resources.singles.get(request.path)
    return Response(kept.facts if kept else {"enabled": True})


def edit_universal(request: ResourceRequest) -> Response:
    enabled = request.fields().get("enabled")
    if not isinstance(enabled, bool):
        raise codes.PACK_VALUE.error(name="enabled", why="it must be true or false")
    facts: Json = {"enabled": enabled}
    request.resources.singles[request.path] = StoredResource(facts)
    return Response(facts)


def verification(request: ResourceRequest) -> Response:
    zone = request.zone()
    return Response([_state(pack) for pack in zone.packs.values()])


def _state(pack: Json) -> Json:
    status = _CERTIFICATE_STATUS.get(pack["status"], pack["status"])
    signature = pack["certificates"][0]["signature"] if pack["certificates"] else SIGNATURES[0]
    state: Json = {
        "cert_pack_uuid": pack["id"],
        "certificate_status": status,
        "signature": _SIGNATURES.get(signature, signature),
        "validation_method": pack["validation_method"],
        "verification_status": status == "active",
        "brand_check": False,
    }
    for record in pack.get("validation_records", ())[:1]:
        state["verification_info"] = {"record_name": record["txt_name"], "record_target": record["txt_value"]}
    return state


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE + "/universal/settings"): universal,
    ("PATCH", _BASE + "/universal/settings"): edit_universal,
    ("GET", _BASE + "/verification"): verification,
}
