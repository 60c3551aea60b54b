"""`cfapi export terraform`: read what is there, and write it as configuration."""

import asyncio
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import click
from attrs import define, field

from cfapi._core.files import Replacement
from cfapi._printable import printable
from cfapi.cli.calls.names import Names
from cfapi.cli.credentials.choosing import choose
from cfapi.cli.output.files import refuse_unwritable
from cfapi.cli.telling import Waits
from cfapi.cli.terraform.reading import OF_ACCOUNTS, OF_ZONES, LeftOut, Read
from cfapi.cli.terraform.resources import Configuration
from cfapi.errors import Forbidden, NotFound

if TYPE_CHECKING:
    from cfapi.client import Cloudflare


@define
class Export:
    """What is exported so far.

    Attributes:
        only: The kinds to export; all of them if it is empty.
        configuration: The resources.
        counts: How many there are of each type.
        left_out: What was not exported, and why.
    """

    cf: "Cloudflare"
    only: Collection[str] = ()
    configuration: Configuration = field(factory=Configuration, init=False)
    counts: Counter[str] = field(factory=Counter[str], init=False)
    left_out: list[str] = field(factory=list[str], init=False)

    async def add(self, owner: Any, kinds: Mapping[str, Read]) -> None:
        """Export some kinds of what a zone or an account has.

        Raises:
            CallError: A call failed. What the token may not read is left out and told.
        """
        for kind, read in kinds.items():
            if self.only and kind not in self.only:
                continue
            try:
                async for found in read(self.cf, owner):
                    self._add(found)
            except (Forbidden, NotFound) as error:
                self.left_out.append(f"{kind} of {owner['name']}: {error}")

    def _add(self, found: Any) -> None:
        if isinstance(found, LeftOut):
            self.left_out.append(found.reason)
            return
        self.configuration.add(found)
        self.counts[found.kind] += 1


def export(profile: str | None, zones: tuple[str, ...], only: tuple[str, ...], output: Path | None) -> str:
    """The configuration, or nothing where it was written to a file. On standard error it says what was exported.

    Args:
        profile: The profile of the credentials.
        zones: Names or ids.
        only: The kinds; all of them if there are none.
        output: The file.

    Returns:
        What is to be printed.

    Raises:
        BadWords: There is no such zone, or the file can't be written.
        CloudflareError: A call failed.
        OSError: The file can't be written.
    """
    if output is not None:
        refuse_unwritable(output)
    done = asyncio.run(_exported(profile, zones, only))
    text = done.configuration.text()
    if output is not None:
        with Replacement(output) as file:
            file.write(text.encode())
    for reason in done.left_out:
        click.echo(f"Left out: {printable(reason)}", err=True)
    counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(done.counts.items())) or "nothing"
    click.echo(f"Exported {counts}.", err=True)
    return text if output is None else ""


async def _exported(profile: str | None, zones: tuple[str, ...], only: tuple[str, ...]) -> Export:
    async with choose(profile).client(events=Waits.on_terminal()) as cf:
        done = Export(cf, frozenset(only))
        names, accounts = Names(cf), dict[str, Any]()
        for name in dict.fromkeys(zones):
            zone = (await cf.get(f"/zones/{quote(await names.zone(name), safe='')}")).result
            await done.add(zone, OF_ZONES)
            accounts.setdefault(zone["account"]["id"], zone["account"])
        for account in accounts.values():
            await done.add(account, OF_ACCOUNTS)
    return done
