"""A plausible set of DNS records for a zone, as somebody has them who has run it for years."""

import random
from datetime import datetime, timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.services.dns.record_rules import normalised, stored
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id
from cfapi.sandbox.state.zone import Items

_HOSTS = ("www", "api", "shop", "blog", "cdn", "dev", "staging", "status", "docs", "app", "vpn", "git", "img")


def sample(seed: str, zone: str, now: datetime, count: int | None = None) -> Items:
    """So many records for a zone, or ten to forty; the same for the same seed."""
    source = random.Random(seed)
    made: Items = {}
    for fields in sorted(_plausible(source, zone, count), key=lambda each: each["type"]):
        created = timestamp(now - timedelta(days=source.uniform(30, 900)))
        record = stored(normalised(fields, zone, "free"), hex_id(source), created)
        made[record["id"]] = record
    return made


def _plausible(source: random.Random, zone: str, count: int | None) -> list[Json]:
    named = source.sample(_HOSTS, source.randrange(3, 11))
    found: list[Json] = [
        {"type": "A", "name": "@", "content": _origin(source), "proxied": True},
        {"type": "AAAA", "name": "@", "content": _v6(source), "proxied": True},
        {"type": "TXT", "name": "@", "content": '"v=spf1 mx -all"'},
        {"type": "TXT", "name": "_dmarc", "content": f'"v=DMARC1; p=reject; rua=mailto:dmarc@{zone}"'},
        {"type": "TXT", "name": "mail._domainkey", "content": f'"v=DKIM1; k=ed25519; p={hex_id(source)}"'},
        {"type": "CAA", "name": "@", "data": {"flags": 0, "tag": "issue", "value": "letsencrypt.org"}},
        *({"type": "MX", "name": "@", "content": f"mx{n}.{zone}", "priority": n * 10} for n in (1, 2)),
        *(_host(source, host, zone) for host in named),
    ]
    nodes = source.randrange(15) if count is None else count - len(found)
    found += ({"type": "A", "name": f"node{n}", "content": _v4(source), "ttl": 300} for n in range(nodes))
    return found[:count]


def _host(source: random.Random, host: str, zone: str) -> Json:
    proxied = host == "www" or source.choice((True, True, False))
    if source.choice((True, False)):
        return {"type": "CNAME", "name": host, "content": zone, "proxied": proxied}
    return {"type": "A", "name": host, "content": _origin(source) if proxied else _v4(source), "proxied": proxied}


# The blocks that RFC 5737 sets aside for documentation: nobody's machines. Proxied names and others have theirs from
# different ones: else the one would tell the other's origin.
def _origin(source: random.Random) -> str:
    return f"{source.choice(('198.51.100', '203.0.113'))}.{source.randrange(1, 255)}"


def _v4(source: random.Random) -> str:
    return f"192.0.2.{source.randrange(2, 255)}"


def _v6(source: random.Random) -> str:
    return f"2001:db8::{source.randrange(1, 0xFFFF):x}"
