"""`cfapi sandbox`: a local Cloudflare for any program."""

import asyncio
from pathlib import Path
from typing import Any

import click

from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.rate_limit import DEFAULT_QUOTA

SHELLS = {"bash": "export {}={}", "cmd.exe": "set {}={}", "PowerShell": '$env:{} = "{}"'}


def serve(*, port: int, faults: Path | None, quota: bool, **options: Any) -> int:
    """Serve until Ctrl-C; returns the exit code. `options` are the other arguments of `Sandbox`."""
    limit = DEFAULT_QUOTA if quota else None
    try:
        asyncio.run(_serve(Sandbox(port=port, faults=faults or (), quota=limit, **options)))
    except KeyboardInterrupt:
        click.echo("\nStopped.", err=True)
    except OSError as problem:
        click.echo(f"cfapi sandbox: port {port} can't be used: {problem.strerror or problem}", err=True)
        return 2
    except ValueError as problem:
        click.echo(f"cfapi sandbox: {faults}: {problem}", err=True)
        return 2
    return 0


async def _serve(sandbox: Sandbox) -> None:
    async with sandbox as box:
        click.echo(f"A local Cloudflare with {len(box.zones)} zones at {box.url} (stop it with Ctrl-C)")
        for shell, form in SHELLS.items():
            click.echo(f"\n{shell}:")
            click.echo("  " + form.format("CLOUDFLARE_BASE_URL", box.url))
            click.echo("  " + form.format("CLOUDFLARE_API_TOKEN", box.token))
        await box.serve_forever()
