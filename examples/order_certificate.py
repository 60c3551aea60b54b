"""Order an advanced certificate for host names of a zone, and wait until it is active.

The token needs Zone Read and SSL and Certificates Write.
"""

import argparse
import asyncio

from cfapi import Cloudflare, WaitTimedOut, wait_until
from cfapi.api.ssl.certificate_packs import CertificatePack

FAILED = {"validation_timed_out", "issuance_timed_out", "deployment_timed_out", "deleted"}


def is_active(pack: CertificatePack) -> bool:
    """Whether a pack is active; the program ends if it will never be."""
    print(pack.id, pack.status)
    if pack.status in FAILED:
        raise SystemExit(f"The certificate will not become active: {pack.status}.")
    return pack.status == "active"


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hosts", nargs="+", metavar="HOST", help="such as shop.example '*.shop.example'")
    parser.add_argument("--authority", default="google", choices=["google", "lets_encrypt", "ssl_com"])
    parser.add_argument("--days", type=int, default=90, choices=[14, 30, 90, 365], help="how long it is to be valid")
    parser.add_argument("--wait", type=float, default=900, metavar="SECONDS", help="how long to wait")
    options = parser.parse_args()
    async with Cloudflare() as cf:
        zone = await cf.zone_of(options.hosts[0])
        pack = await cf.ssl.certificate_packs.create(
            zone_id=zone.id,
            type="advanced",
            hosts=options.hosts,
            certificate_authority=options.authority,
            validation_method="txt",
            validity_days=options.days,
        )
        try:
            await wait_until(
                lambda: cf.ssl.certificate_packs.get(pack.id, zone_id=zone.id), is_active, time_limit=options.wait
            )
        except WaitTimedOut as error:
            raise SystemExit(
                f"Not active after {options.wait:g} s, but {error.last.status}; it goes on by itself."
            ) from None


if __name__ == "__main__":
    asyncio.run(main())
