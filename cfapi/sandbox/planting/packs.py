"""Faults and decoys in the certificate packs of a zone, and in what depends on them."""

from datetime import timedelta

from cfapi.sandbox.answers import Json
from cfapi.sandbox.certificates import STUCK, issued_pack, stuck_pack
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.planting.plot import Plant, Plot, Seedable


def late(plot: Plot) -> str:
    """The pack that all names depend on has missed half of its renewal period, or expired."""
    status, days = (
        ("active", plot.random.uniform(1, 14)),
        ("active", plot.random.uniform(-60, -1)),
        ("expired", plot.random.uniform(-60, -1)),
    )[plot.turn % 3]
    plot.part.clear()
    return _put(plot, _issued(plot, "universal" if plot.turn % 2 else "advanced", days, status))


def stuck(plot: Plot) -> str:
    status = STUCK[plot.turn % len(STUCK)]
    pack = stuck_pack(plot.random, plot.zone, kind="advanced", hosts=_hosts(plot), now=plot.now, status=status)
    return _put(plot, pack)


def undeletable(plot: Plot) -> str:
    return _put(plot, _issued(plot, "advanced", 40, "deletion_timed_out"))


def none_in_use(plot: Plot) -> str:
    """No pack at all, or only ones that were given up."""
    plot.part.clear()
    if plot.turn % 2:
        _put(plot, _issued(plot, "universal", 40, ("deleted", "inactive")[plot.turn // 2 % 2]))
    return "certificates"


def refused_by_caa(plot: Plot) -> str:
    """Only an advanced pack, of an authority that the zone's CAA records do not name."""
    plot.part.clear()
    pack = _issued(plot, "advanced", 60, "active")
    pack["certificate_authority"] = "ssl_com"
    _put(plot, pack)
    return "CAA ssl.com"


def pack(kind: str, *, days: float, validity: int, status: str = "active") -> Plant:
    """Put a pack beside the others."""

    def plant(plot: Plot) -> str:
        made = _issued(plot, kind, days, status)
        made["validity_days"] = validity
        made["created_on"] = stamp(plot.now - timedelta(days=max(validity - days, 0)))
        return _put(plot, made)

    return plant


def alone(plant: Plant) -> Plant:
    """The same without the packs that were there."""

    def planted(plot: Plot) -> str:
        plot.part.clear()
        return plant(plot)

    return planted


def just_ordered(plot: Plot) -> str:
    """A pack of a minute ago is in progress."""
    minute_ago = plot.now - timedelta(minutes=1)
    status = ("initializing", "pending_validation", "pending_issuance")[plot.turn % 3]
    made = stuck_pack(plot.random, plot.zone, kind="advanced", hosts=_hosts(plot), now=plot.now, status=status)
    return _put(plot, made | {"created_on": stamp(minute_ago), "validation_errors": []})


def _issued(plot: Plot, kind: str, days: float, status: str) -> Json:
    expires = plot.now + timedelta(days=days)
    pack = issued_pack(plot.random, plot.zone_id, kind=kind, hosts=_hosts(plot), expires=expires, status=status)
    return pack | {"certificate_authority": "lets_encrypt"}  # which the CAA records let in


def _hosts(plot: Plot) -> list[str]:
    return [f"*.{plot.zone}", plot.zone]


def _put(plot: Plot, pack: Json) -> str:
    plot.part[pack["id"]] = pack
    return f"{pack['type']}: {', '.join(sorted(pack['hosts']))}"


def _of_packs(check: str, plant: Plant) -> Seedable:
    return Seedable(check, "packs", "packs", plant)


FAULTS = (
    _of_packs("cert.pack_not_expiring", late),
    _of_packs("cert.pack_healthy", stuck),
    _of_packs("cert.pack_healthy", undeletable),
    _of_packs("cert.universal_on", none_in_use),
    _of_packs("dns.caa_allows_issuer", refused_by_caa),
)
DECOYS = (
    # Expired, beside one that is not and has the same hosts.
    _of_packs("cert.pack_not_expiring", pack("advanced", days=-3, validity=90, status="expired")),
    # The day after the order of short ones, and the first day of the renewal period of a long one.
    _of_packs("cert.pack_not_expiring", alone(pack("universal", days=13, validity=14))),
    _of_packs("cert.pack_not_expiring", alone(pack("universal", days=29, validity=30))),
    _of_packs("cert.pack_not_expiring", alone(pack("universal", days=29.5, validity=90))),
    _of_packs("cert.pack_healthy", just_ordered),
    _of_packs("cert.pack_healthy", pack("advanced", days=30, validity=90, status="deleted")),
)
