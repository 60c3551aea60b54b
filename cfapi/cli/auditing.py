"""`cfapi audit`: run the audit with its progress on stderr, and write the report."""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cfapi._core.files import Replacement, check_writable
from cfapi._core.rate_limit.limiter import RateLimit
from cfapi._printable import printable
from cfapi.audit import Audit, NoSuchZone, Report, Severity
from cfapi.audit.checks import choose
from cfapi.cli.rendering import FORMATS, as_table
from cfapi.client import Cloudflare
from cfapi.errors import CloudflareError

CLEAN, FINDINGS, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130


def run_audit(
    *,
    zones: tuple[str, ...],
    account: str | None,
    checks: tuple[str, ...],
    days: float,
    concurrency: int,
    share: float,
    shape: str,
    output: Path | None,
    fail_on: str,
    quiet: bool,
    sandbox: int | None,
    seed: int,
) -> int:
    """Audit, write the report, and return the exit code."""
    audit = Audit(checks=checks, zones=zones, account=account, expiring_days=days, concurrency=concurrency)
    report = Report()
    try:
        choose(checks)
        _refuse_unwritable(output)
        asyncio.run(_run(audit, report, RateLimit(share=share), sandbox, seed, quiet=quiet))
    except KeyboardInterrupt:
        click.echo(f"Interrupted after {report.zones} of {report.total or 'unknown'} zones.", err=True)
        _write(report, shape, output)
        return INTERRUPTED
    except (CloudflareError, NoSuchZone, ValueError, OSError) as problem:
        click.echo(f"cfapi audit: {printable(str(problem))}", err=True)
        if report.zones:
            _write(report, shape, output)
        return COULD_NOT_RUN
    written = _write(report, shape, output)
    return exit_code(report, Severity[fail_on.upper()]) if written else COULD_NOT_RUN


def exit_code(report: Report, fail_on: Severity) -> int:
    """Findings outweigh what could not be read; but a run that could read no zone at all counts as not run."""
    if report.zones and report.failed == report.zones:
        return COULD_NOT_RUN
    if report.worst is not None and report.worst >= fail_on:
        return FINDINGS
    return COULD_NOT_RUN if report.unreadable else CLEAN


async def _run(audit: Audit, report: Report, limit: RateLimit, sandbox: int | None, seed: int, *, quiet: bool) -> None:
    async with _client(limit, sandbox, seed) as cf:
        if not quiet and not sys.stderr.isatty():
            click.echo("Auditing …", err=True)
        with _progress(quiet=quiet) as progress:
            task = progress.add_task("Auditing", total=None, findings=0)

            def show(report: Report) -> None:
                progress.update(task, completed=report.zones, total=report.total, findings=len(report.findings))

            await audit.run(cf, report, show)


@asynccontextmanager
async def _client(limit: RateLimit, sandbox: int | None, seed: int) -> AsyncGenerator[Cloudflare, None]:
    """A client for the account of the environment's credentials, or for a sandbox."""
    if sandbox is None:
        async with Cloudflare(rate_limit=limit) as cf:
            yield cf
        return
    from cfapi.sandbox import Sandbox

    async with (
        Sandbox(zones=sandbox, seed=seed) as box,
        Cloudflare(box.token, base_url=box.url, rate_limit=limit) as cf,
    ):
        yield cf


def _progress(*, quiet: bool) -> Progress:
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("zones, {task.fields[findings]} findings"),
        TimeElapsedColumn(),
        console=console,
        disable=quiet or not console.is_terminal,
    )


def _refuse_unwritable(output: Path | None) -> None:
    try:
        if output is not None:
            check_writable(output)
    except OSError as error:
        raise OSError(_not_writable(output, error)) from None


def _not_writable(output: Path | None, error: OSError) -> str:
    return f"--output {output} can't be written: {error.strerror or error}"


def _write(report: Report, shape: str, output: Path | None) -> bool:
    """Write to the file, completely or not at all; or to the terminal or pipe. Say whether that worked."""
    if output is not None:
        return _replace(output, report, shape)
    try:
        click.echo(_shaped(report, shape), nl=False, color=True)
    except BrokenPipeError:  # whoever reads has read enough
        _drop_stdout()
    except OSError as error:
        click.echo(f"cfapi audit: the report can't be written: {error.strerror or error}", err=True)
        _drop_stdout()
        return False
    return True


def _drop_stdout() -> None:
    """Do not try again, as the interpreter does at its end, to write what can't be written."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _shaped(report: Report, shape: str) -> str:
    if shape != "table":
        return FORMATS[shape](report)
    return as_table(report, width=None if sys.stdout.isatty() else _pipe_width(), colours=sys.stdout.isatty())


def _pipe_width() -> int:
    """A pipe has no width; COLUMNS may state that of its reader."""
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() and int(columns) > 0 else 120


def _replace(output: Path, report: Report, shape: str) -> bool:
    text = FORMATS[shape](report)
    try:
        with Replacement(output) as file:
            file.write(text.encode())
    except OSError as error:  # the report is worth more than the place where it was to go
        click.echo(f"cfapi audit: {_not_writable(output, error)}; here is the report:", err=True)
        _write(report, shape, None)
        return False
    click.echo(f"Wrote {len(report.findings)} findings to {output}.", err=True)
    return True
