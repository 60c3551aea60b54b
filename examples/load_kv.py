"""Load a JSON file, an object of keys and values, into a KV namespace.

Keys that could not be written are printed, and the exit code is 1. The token needs Workers KV Storage Write.
"""

import argparse
import asyncio
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from cfapi import Cloudflare

PAIRS = 10_000  # per call, at most


def batches(pairs: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    """The pairs as the API takes them; values that are not text are written as JSON."""
    rest = iter(pairs.items())
    while batch := list(islice(rest, PAIRS)):
        yield [{"key": key, "value": value if isinstance(value, str) else json.dumps(value)} for key, value in batch]


async def namespace_of(cf: Cloudflare, account_id: str, title: str) -> str:
    """The id of the namespace of this title, created if there is none."""
    async for namespace in cf.kv.namespaces.list(account_id=account_id):
        if namespace.title == title:
            return namespace.id
    return (await cf.kv.namespaces.create(account_id=account_id, title=title)).id


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="a JSON object")
    parser.add_argument("--account", required=True, metavar="ID")
    parser.add_argument("--namespace", required=True, metavar="TITLE")
    options = parser.parse_args()
    failed: list[str] = []
    async with Cloudflare() as cf:
        namespace_id = await namespace_of(cf, options.account, options.namespace)
        for batch in batches(json.loads(options.file.read_text("utf-8"))):
            # Writing the same pairs twice does no harm, so a call that broke may be repeated.
            many = cf.with_options(idempotent=True).kv.namespaces
            done = await many.bulk_update(namespace_id, account_id=options.account, body=batch)
            failed += (done and done.unsuccessful_keys) or []
            print(f"{len(batch)} pairs sent")
    print(*failed, sep="\n", end="")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    asyncio.run(main())
