"""`cfapi sandbox`: a local Cloudflare for any program."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import anyio
import click

from cfapi._printable import number_of, printable
from cfapi.cli.errors import BadWords
from cfapi.cli.termination import terminable
from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.rate_limit import DEFAULT_QUOTA

# What checks requests, and reads zone files.
NEEDED = ("jsonschema_rs", "dns")
INCOMPLETE = (
    "cfapi sandbox: packages are missing, without which most calls that change something are refused (501). "
    'To install them: pip install "cfapi-sdk[sandbox]"'
)
SHELLS = {"bash": "export {}={}", "cmd.exe": "set {}={}", "PowerShell": '$env:{} = "{}"'}


def serve(
    *, port: int, faults: Path | None, quota: bool, intercept: bool, zone_names: Sequence[str] = (), **options: Any
) -> int:
    """Serve until Ctrl-C or SIGTERM; returns the exit code.

    Args:
        port: The port.
        faults: The file of a plan of faults.
        quota: Whether it has Cloudflare's rate limit.
        intercept: Whether it also serves as https://api.cloudflare.com.
        zone_names: The zones that it has besides those made up.
        options: The other arguments of `Sandbox`.
    """
    limit = DEFAULT_QUOTA if quota else None
    if not all(map(find_spec, NEEDED)):
        click.echo(INCOMPLETE, err=True)
    try:
        box = Sandbox(port=port, faults=faults or (), quota=limit, **options)
        asyncio.run(_serve(box, zone_names, intercept=intercept))
    except (KeyboardInterrupt, asyncio.CancelledError):
        click.echo("\nStopped.", err=True)
    except OSError as problem:
        click.echo(f"cfapi sandbox: port {port} can't be used: {printable(problem.strerror or str(problem))}", err=True)
        return 2
    except RuntimeError as problem:
        click.echo(f"cfapi sandbox: {printable(str(problem))}", err=True)
        return 2
    except BadWords as problem:
        click.echo(f"cfapi sandbox: {printable(str(problem))}", err=True)
        return 2
    except ValueError as problem:
        click.echo(f"cfapi sandbox: {printable(f'{faults}: {problem}')}", err=True)
        return 2
    return 0


async def _serve(sandbox: Sandbox, zone_names: Iterable[str], *, intercept: bool) -> None:
    with terminable():
        await _serve_until_cancelled(sandbox, zone_names, intercept=intercept)


async def _serve_until_cancelled(sandbox: Sandbox, zone_names: Iterable[str], *, intercept: bool) -> None:
    async with AsyncExitStack() as open:
        box = await open.enter_async_context(sandbox)
        _add_zones(box, zone_names)
        click.echo(f"A local Cloudflare with {number_of(len(box.zones), 'zone')} at {box.url} (stop it with Ctrl-C)")
        _show({"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token})
        if intercept:
            interception = await open.enter_async_context(box.intercept())
            click.echo("\nFor programs whose address of Cloudflare is fixed: it is https://api.cloudflare.com, with")
            _show(interception.environment)
        await anyio.sleep_forever()


def _add_zones(box: Sandbox, names: Iterable[str]) -> None:
    for name in dict.fromkeys(names):
        try:
            box.add_zone(name, plan="pro")
        except ValueError as problem:
            raise BadWords(f"--zone: {problem}.") from None


def _show(environment: Mapping[str, str]) -> None:
    """The commands that set variables, for each shell."""
    for shell, form in SHELLS.items():
        click.echo(f"\n{shell}:")
        for name, value in environment.items():
            click.echo("  " + form.format(name, value))
