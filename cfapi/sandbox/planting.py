"""The faults that a seed can plant in a healthy zone, and which zone gets which."""

import copy
import random
from collections.abc import Callable
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.answers import Json
from cfapi.sandbox.certificates import STUCK, issued_pack, stuck_pack
from cfapi.sandbox.ledger import Planted
from cfapi.sandbox.settings import HSTS_OFF
from cfapi.sandbox.store import Zone

FAULTY_SHARE = 0.35


@attrs.frozen
class Plot:
    """A zone about to get a fault. `turn` counts the zones with this fault, so that each variant occurs."""

    zone: Zone
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
    hosts = [f"*.{plot.zone.name}", plot.zone.name]
    kind = "universal" if plot.turn % 2 else "advanced"
    return _put(
        plot.zone, issued_pack(plot.random, plot.zone.id, kind=kind, hosts=hosts, expires=expires, status=status)
    )


def stuck(plot: Plot) -> str:
    status = STUCK[plot.turn % len(STUCK)]
    hosts = [f"*.{plot.zone.name}", plot.zone.name]
    return _put(
        plot.zone, stuck_pack(plot.random, plot.zone.name, kind="advanced", hosts=hosts, now=plot.now, status=status)
    )


def dnssec(plot: Plot) -> str:
    status = ("disabled", "pending", "error", "pending-disabled")[plot.turn % 4]
    plot.zone.dnssec["status"] = status
    if status == "disabled":
        shown = {"status", "modified_on", "dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3"}
        plot.zone.dnssec.update({name: None for name in plot.zone.dnssec if name not in shown})
    return "dnssec"


def hsts(plot: Plot) -> str:
    plot.zone.settings["security_header"] = copy.deepcopy(HSTS_OFF)
    return "security_header"


def setting(name: str, *values: str) -> Plant:
    def plant(plot: Plot) -> str:
        plot.zone.settings[name] = values[plot.turn % len(values)]
        return name

    return plant


PLANTS: dict[str, Plant] = {
    "cert.pack_not_expiring": expiring_pack,
    "cert.pack_healthy": stuck,
    "tls.min_version_12": setting("min_tls_version", "1.0", "1.1"),
    "tls.v13_on": setting("tls_1_3", "off"),
    "tls.https_forced": setting("always_use_https", "off"),
    "tls.origin_encrypted": setting("ssl", "flexible", "off"),
    "dns.dnssec_active": dnssec,
    "tls.hsts_on": hsts,
}


def plant(zones: list[Zone], source: random.Random, now: datetime) -> list[Planted]:
    """Put faults into about a third of the zones, every kind at least once; the full account of them."""
    # An audit may pass over zones that are not active yet; what is planted must be there to be found.
    active = [index for index, zone in enumerate(zones) if zone.status == "active"]
    wanted = max(round(len(zones) * FAULTY_SHARE), 1)
    chosen = sorted(source.sample(active, min(wanted, len(active))))
    turns = dict.fromkeys(PLANTS, 0)
    planted: list[Planted] = []
    for zone, checks in zip((zones[index] for index in chosen), _share_out(source, len(chosen)), strict=True):
        for check in checks:
            resource = PLANTS[check](Plot(zone, source, now, turns[check]))
            turns[check] += 1
            planted.append(Planted(check, zone.name, resource))
    return planted


def _share_out(source: random.Random, zones: int) -> list[list[str]]:
    """For each faulty zone the checks that it will fail: each kind in turn, and up to two more."""
    kinds = list(PLANTS)
    source.shuffle(kinds)
    shares: list[list[str]] = []
    for index in range(zones):
        own = kinds[index::zones] if zones < len(kinds) else [kinds[index % len(kinds)]]
        others = [kind for kind in kinds if kind not in own]
        more = source.sample(others, min(len(others), source.choice((0, 0, 0, 1, 1, 2))))
        shares.append([*own, *more])
    return shares


def _put(zone: Zone, pack: Json) -> str:
    # A universal pack replaces the healthy one: a zone has only one of them.
    if pack["type"] == "universal":
        healthy = next(id for id, each in zone.packs.items() if each["type"] == "universal")
        del zone.packs[healthy]
    zone.packs[pack["id"]] = pack
    return str(pack["id"])
