"""Faults and decoys in the certificate packs of a zone, and in what depends on them."""

from datetime import timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Plant, Seedable
from cfapi.sandbox.services.ssl.packs import STUCK, issued_pack, stuck_pack
from cfapi.sandbox.state.clock import timestamp


def late(context: FindingContext) -> str:
    """The pack that all names depend on has missed half of its renewal period, or expired."""
    status, days = (
        ("active", context.random.uniform(1, 14)),
        ("active", context.random.uniform(-60, -1)),
        ("expired", context.random.uniform(-60, -1)),
    )[context.turn % 3]
    context.part.clear()
    return _put(context, _issued(context, "universal" if context.turn % 2 else "advanced", days, status))


def stuck(context: FindingContext) -> str:
    status = STUCK[context.turn % len(STUCK)]
    pack = stuck_pack(
        context.random, context.zone, kind="advanced", hosts=_hosts(context), now=context.now, status=status
    )
    return _put(context, pack)


def undeletable(context: FindingContext) -> str:
    return _put(context, _issued(context, "advanced", 40, "deletion_timed_out"))


def none_in_use(context: FindingContext) -> str:
    """No pack at all, or only ones that were given up."""
    context.part.clear()
    if context.turn % 2:
        _put(context, _issued(context, "universal", 40, ("deleted", "inactive")[context.turn // 2 % 2]))
    return "certificates"


def refused_by_caa(context: FindingContext) -> str:
    """Only an advanced pack, of an authority that the zone's CAA records do not name."""
    context.part.clear()
    pack = _issued(context, "advanced", 60, "active")
    pack["certificate_authority"] = "ssl_com"
    _put(context, pack)
    return "CAA ssl.com"


def pack(kind: str, *, days: float, validity: int, status: str = "active") -> Plant:
    """Put a pack beside the others."""

    def plant(context: FindingContext) -> str:
        made = _issued(context, kind, days, status)
        made["validity_days"] = validity
        made["created_on"] = timestamp(context.now - timedelta(days=max(validity - days, 0)))
        return _put(context, made)

    return plant


def alone(plant: Plant) -> Plant:
    """The same without the packs that were there."""

    def planted(context: FindingContext) -> str:
        context.part.clear()
        return plant(context)

    return planted


def just_ordered(context: FindingContext) -> str:
    """A pack of a minute ago is in progress."""
    minute_ago = context.now - timedelta(minutes=1)
    status = ("initializing", "pending_validation", "pending_issuance")[context.turn % 3]
    made = stuck_pack(
        context.random, context.zone, kind="advanced", hosts=_hosts(context), now=context.now, status=status
    )
    return _put(context, made | {"created_on": timestamp(minute_ago), "validation_errors": []})


def _issued(context: FindingContext, kind: str, days: float, status: str) -> Json:
    expires = context.now + timedelta(days=days)
    pack = issued_pack(
        context.random, context.zone_id, kind=kind, hosts=_hosts(context), expires=expires, status=status
    )
    return pack | {"certificate_authority": "lets_encrypt"}  # which the CAA records let in


def _hosts(context: FindingContext) -> list[str]:
    return [f"*.{context.zone}", context.zone]


def _put(context: FindingContext, pack: Json) -> str:
    context.part[pack["id"]] = pack
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
