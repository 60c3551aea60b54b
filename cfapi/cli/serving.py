"""`cfapi sandbox`: a local Cloudflare for any program."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import anyio
import click

from cfapi._printable import printable
from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.rate_limit import DEFAULT_QUOTA

SHELLS = {"bash": "export {}={}", "cmd.exe": "set {}={}", "PowerShell": '$env:{} = "{}"'}


def serve(*, port: int, faults: Path | None, quota: bool, intercept: bool, **options: Any) -> int:
    """Serve until Ctrl-C; returns the exit code.

    Args:
        port: The port.
        faults: The file of a plan of faults.
        quota: Whether it has Cloudflare's rate limit.
        intercept: Whether it also serves as https://api.cloudflare.com.
        options: The other arguments of `Sandbox`.
    """
    limit = DEFAULT_QUOTA if quota else None
    try:
        asyncio.run(_serve(Sandbox(port=port, faults=faults or (), quota=limit, **options), intercept=intercept))
    except KeyboardInterrupt:
        click.echo("\nStopped.", err=True)
    except OSError as problem:
        click.echo(f"cfapi sandbox: port {port} can't be used: {printable(problem.strerror or str(problem))}", err=True)
        return 2
    except RuntimeError as problem:
        click.echo(f"cfapi sandbox: {printable(str(problem))}", err=True)
        return 2
    except ValueError as problem:
        click.echo(f"cfapi sandbox: {printable(f'{faults}: {problem}')}", err=True)
        return 2
    return 0


async def _serve(sandbox: Sandbox, *, intercept: bool) -> None:
    async with AsyncExitStack() as open:
        box = await open.enter_async_context(sandbox)
        click.echo(f"A local Cloudflare with {len(box.zones)} zones at {box.url} (stop it with Ctrl-C)")
        _show({"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token})
        if intercept:
            interception = await open.enter_async_context(box.intercept())
            click.echo("\nFor programs whose address of Cloudflare is fixed: it is https://api.cloudflare.com, with")
            _show(interception.environment)
        await anyio.sleep_forever()


def _show(environment: Mapping[str, str]) -> None:
    """The commands that set variables, for each shell."""
    for shell, form in SHELLS.items():
        click.echo(f"\n{shell}:")
        for name, value in environment.items():
            click.echo("  " + form.format(name, value))
