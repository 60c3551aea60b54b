"""`cfapi sandbox`: a local Cloudflare for any program."""

import asyncio
from pathlib import Path

import click

from cfapi.sandbox import Sandbox

SHELLS = {"bash": "export {}={}", "cmd.exe": "set {}={}", "PowerShell": '$env:{} = "{}"'}


def serve(port: int, zones: int, records: int | None, seed: int, faults: Path | None) -> int:
    """Serve until Ctrl-C; returns the exit code."""
    try:
        asyncio.run(_serve(port, zones, records, seed, faults))
    except KeyboardInterrupt:
        click.echo("\nStopped.", err=True)
    except OSError as problem:
        click.echo(f"cfapi sandbox: port {port} can't be used: {problem.strerror or problem}", err=True)
        return 2
    except ValueError as problem:
        click.echo(f"cfapi sandbox: {faults}: {problem}", err=True)
        return 2
    return 0


async def _serve(port: int, zones: int, records: int | None, seed: int, faults: Path | None) -> None:
    async with Sandbox(zones=zones, records=records, seed=seed, port=port, faults=faults or ()) as box:
        click.echo(f"A local Cloudflare with {zones} zones at {box.url} (Ctrl-C stops it)")
        for shell, form in SHELLS.items():
            click.echo(f"\n{shell}:")
            click.echo("  " + form.format("CLOUDFLARE_BASE_URL", box.url))
            click.echo("  " + form.format("CLOUDFLARE_API_TOKEN", box.token))
        await box.serve_forever()
