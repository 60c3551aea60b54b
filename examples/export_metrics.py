"""Write metrics of all zones in Prometheus' text format, for example for node_exporter's textfile collector.

    python export_metrics.py --output /var/lib/node_exporter/cloudflare.prom --every 300

The token needs Zone Read and SSL and Certificates Read.
"""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from cfapi import Cloudflare
from cfapi.api.zones import Zone
from cfapi.bulk import running

HELP = {
    "cloudflare_zone_active": "Whether the zone is active.",
    "cloudflare_certificate_expires_seconds": "When the certificate pack expires, as seconds since 1970.",
    "cloudflare_requests_remaining": "What is left of the rate limit.",
}


def metric(name: str, value: float, **labels: str) -> str:
    """One line of Prometheus' text format."""
    shown = ",".join(f'{key}="{text}"' for key, text in labels.items())
    return f"{name}{{{shown}}} {value:g}" if shown else f"{name} {value:g}"


async def metrics(cf: Cloudflare) -> AsyncIterator[str]:
    """The metrics of all zones."""

    async def expiries(zone: Zone) -> list[datetime]:
        packs = await cf.ssl.certificate_packs.list(zone_id=zone.id, status="all").collect()
        return [each.expires_on for pack in packs for each in pack.certificates or [] if each.expires_on]

    async with running(cf.zones.list(), expiries, concurrency=16) as outcomes:
        async for outcome in outcomes:
            if outcome.error is not None:
                raise outcome.error
            zone = outcome.item
            yield metric("cloudflare_zone_active", zone.status == "active", zone=zone.name)
            if outcome.result:
                ends = min(each.timestamp() for each in outcome.result)
                yield metric("cloudflare_certificate_expires_seconds", ends, zone=zone.name)
    if cf.rate_limit is not None:
        yield metric("cloudflare_requests_remaining", cf.rate_limit.remaining)


async def export(cf: Cloudflare, output: Path | None) -> None:
    """Write all metrics at once: who reads the file never sees half of it."""
    lines = sorted([line async for line in metrics(cf)])
    heads = [line for name, text in HELP.items() for line in (f"# HELP {name} {text}", f"# TYPE {name} gauge")]
    text = "\n".join([*heads, *lines, ""])
    if output is None:
        sys.stdout.write(text)
        return
    aside = output.with_suffix(".tmp")
    aside.write_text(text, "utf-8")
    aside.replace(output)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, metavar="FILE", help="default: standard output")
    parser.add_argument("--every", type=float, metavar="SECONDS", help="go on, instead of ending after the first time")
    options = parser.parse_args()
    async with Cloudflare() as cf:
        await export(cf, options.output)
        while options.every:
            await asyncio.sleep(options.every)
            await export(cf, options.output)


if __name__ == "__main__":
    asyncio.run(main())
