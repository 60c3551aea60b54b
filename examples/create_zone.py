"""Create a zone with records and settings. What is there already stays, so it can be run again.

    python create_zone.py shop.example --account ID --record "A www 192.0.2.1" --setting ssl=strict

The token needs Zone Write, Zone Settings Write and DNS Write.
"""

import argparse
import asyncio
from contextlib import suppress

from cfapi import Cloudflare, NoneFound
from cfapi.api.zones import Zone


async def ensure_zone(cf: Cloudflare, name: str, account_id: str) -> Zone:
    """The zone of this name, created if there is none."""
    with suppress(NoneFound):
        return await cf.zones.list(name=name, account={"id": account_id}).one()
    return await cf.zones.create(name=name, account={"id": account_id}, type="full")


async def ensure_record(cf: Cloudflare, zone: Zone, kind: str, name: str, content: str) -> None:
    """Create a record, unless the zone has it."""
    host = zone.name if name == "@" else f"{name}.{zone.name}"
    async for record in cf.dns.records.list(zone_id=zone.id, name=host, type=kind):
        if plain(record.content or "") == plain(content):
            return
    await cf.dns.records.create(zone_id=zone.id, type=kind, name=host, content=content, ttl=1)


def plain(content: str) -> str:
    """The content of a record without quotes: a TXT record is kept as quoted pieces of at most 255 bytes."""
    return content.replace('" "', "").strip('"')


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="such as shop.example")
    parser.add_argument("--account", required=True, metavar="ID", help="the account that the zone is to be in")
    parser.add_argument("--record", action="append", default=[], metavar='"TYPE NAME CONTENT"', help="@ is the zone")
    parser.add_argument("--setting", action="append", default=[], metavar="NAME=VALUE", help="such as ssl=strict")
    options = parser.parse_args()
    async with Cloudflare() as cf:
        zone = await ensure_zone(cf, options.name, options.account)
        for record in options.record:
            await ensure_record(cf, zone, *record.split(maxsplit=2))
        for setting in options.setting:
            name, _, value = setting.partition("=")
            await cf.zones.settings.edit(name, zone_id=zone.id, value=value)
    print(f"{zone.name} is {zone.status}. Its name servers: {', '.join(zone.name_servers)}")


if __name__ == "__main__":
    asyncio.run(main())
