"""Faults and decoys in the DNSSEC of a zone."""

from datetime import timedelta

from cfapi.sandbox.answers import Json
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.planting.plot import Plot, Seedable

_SHOWN_WHILE_OFF = {"status", "modified_on", "dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3"}


def broken(plot: Plot) -> str:
    plot.part["status"] = ("disabled", "pending", "error", "pending-disabled")[plot.turn % 4]
    plot.part["modified_on"] = stamp(plot.now - timedelta(days=plot.random.uniform(2, 400)))
    if plot.part["status"] == "disabled":
        switch_off(plot.part)
    return "dnssec"


def switch_off(part: Json) -> None:
    part["status"] = "disabled"
    part.update({name: None for name in part if name not in _SHOWN_WHILE_OFF})


def just_switched_on(plot: Plot) -> str:
    plot.part.update(status="pending", modified_on=stamp(plot.now - timedelta(minutes=2)))
    return "dnssec"


FAULTS = (Seedable("dns.dnssec_active", "dnssec", "dnssec", broken),)
DECOYS = (Seedable("dns.dnssec_active", "dnssec", "dnssec", just_switched_on),)
