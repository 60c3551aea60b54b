"""Deploy one custom rule of the web application firewall to a zone, beside the rules that are there.

A rule is known by its reference: one of the same reference is replaced in its place, all others stay as they are. The
token needs Zone Read and Zone WAF Write.
"""

import argparse
import asyncio
from collections.abc import Sequence
from typing import Any

from cfapi import Cloudflare, NotFound, to_dict

PHASE = "http_request_firewall_custom"


async def rules_of(cf: Cloudflare, zone_id: str) -> Sequence[Any]:
    """The custom rules of a zone; none where it never had any."""
    try:
        return (await cf.rulesets.phases.get(PHASE, zone_id=zone_id)).rules or []
    except NotFound:
        return []


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zone", help="such as shop.example")
    parser.add_argument("ref", help="the reference of the rule, such as no-xmlrpc")
    parser.add_argument("expression", help="""such as 'http.request.uri.path eq "/xmlrpc.php"'""")
    parser.add_argument("--action", default="block", help="default: %(default)s")
    parser.add_argument("--dry-run", action="store_true", help="print the rules without deploying them")
    options = parser.parse_args()
    rule = {"ref": options.ref, "expression": options.expression, "action": options.action, "description": options.ref}
    async with Cloudflare() as cf:
        zone = await cf.zone_of(options.zone)
        before = await rules_of(cf, zone.id)
        rules = [rule if each.ref == options.ref else each for each in before]
        rules += [] if rule in rules else [rule]
        if not options.dry_run:
            # Rules that came from the API go back as they came, with all that they had.
            rules = list((await cf.rulesets.phases.update(PHASE, zone_id=zone.id, rules=rules)).rules or [])
    for each in map(to_dict, rules):
        print(each["ref"], "->", each["action"])


if __name__ == "__main__":
    asyncio.run(main())
