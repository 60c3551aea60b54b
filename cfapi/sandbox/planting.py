"""The faults that a seed can plant in a healthy zone, by the part of the zone that they are in."""

import copy
import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.answers import Json
from cfapi.sandbox.certificates import STUCK, issued_pack, stuck_pack
from cfapi.sandbox.settings import HSTS_OFF


@attrs.frozen
class Plot:
    """A part of a zone that is about to get a fault. `turn` counts the zones with it, so that each variant occurs."""

    part: Json
    zone_id: str
    zone: str
    random: random.Random
    now: datetime
    turn: int


Plant = Callable[[Plot], str]


def expiring_pack(plot: Plot) -> str:
    status, days = (
        ("active", plot.random.uniform(1, 29)),
        ("active", plot.random.uniform(-60, -1)),
        ("expired", plot.random.uniform(-60, -1)),
    )[plot.turn % 3]
    expires = plot.now + timedelta(days=days)
    kind = "universal" if plot.turn % 2 else "advanced"
    pack = issued_pack(plot.random, plot.zone_id, kind=kind, hosts=_hosts(plot), expires=expires, status=status)
    return _put(plot.part, pack)


def stuck(plot: Plot) -> str:
    status = STUCK[plot.turn % len(STUCK)]
    pack = stuck_pack(plot.random, plot.zone, kind="advanced", hosts=_hosts(plot), now=plot.now, status=status)
    return _put(plot.part, pack)


def _hosts(plot: Plot) -> list[str]:
    return [f"*.{plot.zone}", plot.zone]


def _put(packs: Json, pack: Json) -> str:
    # A universal pack replaces the healthy one: a zone has only one of them.
    if pack["type"] == "universal":
        healthy = next(id for id, each in packs.items() if each["type"] == "universal")
        del packs[healthy]
    packs[pack["id"]] = pack
    return str(pack["id"])


def dnssec(plot: Plot) -> str:
    status = ("disabled", "pending", "error", "pending-disabled")[plot.turn % 4]
    plot.part["status"] = status
    if status == "disabled":
        shown = {"status", "modified_on", "dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3"}
        plot.part.update({name: None for name in plot.part if name not in shown})
    return "dnssec"


def hsts(plot: Plot) -> str:
    plot.part["security_header"] = copy.deepcopy(HSTS_OFF)
    return "security_header"


def setting(name: str, *values: str) -> Plant:
    def plant(plot: Plot) -> str:
        plot.part[name] = values[plot.turn % len(values)]
        return name

    return plant


IN_PACKS: Mapping[str, Plant] = {
    "cert.pack_not_expiring": expiring_pack,
    "cert.pack_healthy": stuck,
}
IN_SETTINGS: Mapping[str, Plant] = {
    "tls.min_version_12": setting("min_tls_version", "1.0", "1.1"),
    "tls.v13_on": setting("tls_1_3", "off"),
    "tls.https_forced": setting("always_use_https", "off"),
    "tls.origin_encrypted": setting("ssl", "flexible", "off"),
    "tls.hsts_on": hsts,
}
IN_DNSSEC: Mapping[str, Plant] = {"dns.dnssec_active": dnssec}
KINDS = (*IN_PACKS, *IN_SETTINGS, *IN_DNSSEC)
