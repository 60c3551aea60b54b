"""/zones/{id}/ssl: Universal SSL's switch, and where the validation of each pack stands."""

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.certificates import SIGNATURES
from cfapi.sandbox.router import Route

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


def universal(call: Call) -> Answer:
    return Answer({"enabled": call.zone().universal_ssl})


def edit_universal(call: Call) -> Answer:
    zone, enabled = call.zone(), call.fields().get("enabled")
    if not isinstance(enabled, bool):
        raise Refusal(400, 1450, "Invalid enabled: it must be true or false")
    zone.universal_ssl = enabled
    return Answer({"enabled": enabled})


def verification(call: Call) -> Answer:
    zone = call.zone()
    return Answer([_state(pack) for pack in zone.packs.values()])


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


ROUTES = (
    Route("GET", _BASE + "/universal/settings", universal),
    Route("PATCH", _BASE + "/universal/settings", edit_universal),
    Route("GET", _BASE + "/verification", verification),
)
