"""What a seeded zone has before anything is wrong with it: its settings and its certificates."""

import random
from datetime import datetime, timedelta
from typing import Any

from cfapi.sandbox.services.ssl import packs
from cfapi.sandbox.services.zones import setting_rules
from cfapi.sandbox.state.zone import Items

_ADVANCED_SHARE = 0.35  # zones with an advanced pack beside the universal one


def varied_settings(source: random.Random) -> dict[str, Any]:
    """Healthy zones differ too."""
    return setting_rules.defaults() | {
        "min_tls_version": source.choice(("1.2", "1.2", "1.3")),
        "ssl": "strict",
        "browser_cache_ttl": source.choice((0, 1800, 14400)),
        "hotlink_protection": "on",
        "tls_client_auth": "on",
    }


def fresh_packs(source: random.Random, id: str, name: str, now: datetime) -> Items:
    """A universal pack, and sometimes an advanced one, with time left."""
    hosts = [f"*.{name}", name]
    wanted = [("universal", hosts)]
    if source.random() < _ADVANCED_SHARE:
        wanted.append(("advanced", [*hosts, f"*.app.{name}"]))
    made: Items = {}
    for kind, names in wanted:
        expires = now + timedelta(days=source.uniform(35, 89))
        pack = packs.issued_pack(source, id, kind=kind, hosts=names, expires=expires, status="active")
        made[pack["id"]] = pack
    return made
