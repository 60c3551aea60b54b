"""Faults and decoys in the DNSSEC of a zone."""

from datetime import timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Seedable
from cfapi.sandbox.state.clock import timestamp

_SHOWN_WHILE_OFF = {"status", "modified_on", "dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3"}


def broken(context: FindingContext) -> str:
    context.part["status"] = ("disabled", "pending", "error", "pending-disabled")[context.turn % 4]
    context.part["modified_on"] = timestamp(context.now - timedelta(days=context.random.uniform(2, 400)))
    if context.part["status"] == "disabled":
        switch_off(context.part)
    return "dnssec"


def switch_off(part: Json) -> None:
    part["status"] = "disabled"
    part.update({name: None for name in part if name not in _SHOWN_WHILE_OFF})


def just_switched_on(context: FindingContext) -> str:
    context.part.update(status="pending", modified_on=timestamp(context.now - timedelta(minutes=2)))
    return "dnssec"


FAULTS = (Seedable("dns.dnssec_active", "dnssec", "dnssec", broken),)
DECOYS = (Seedable("dns.dnssec_active", "dnssec", "dnssec", just_switched_on),)
