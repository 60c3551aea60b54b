"""The commands that are no calls, and their options."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from cfapi.cli.days import Day
from cfapi.cli.paths import FilePath

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

# As in cfapi.audit and cfapi.cli.rendering, which help texts do not import.
SEVERITY = click.Choice(["low", "medium", "high", "critical"])
THRESHOLD = click.Choice([*SEVERITY.choices, "new", *(f"new:{severity}" for severity in SEVERITY.choices)])
FORMATS = click.Choice(["csv", "html", "json", "junit", "markdown", "ndjson", "ocsf", "table"])
SHARE = click.FloatRange(0, 1, min_open=True)
FILE, EXISTING, DAY = FilePath(), FilePath(exists=True), Day()
SOME_ZONES = click.IntRange(1)
ENDS = """

\b
Exit codes:
  0         clean
  2         usage, or nothing to audit
  3         findings of the severity of --fail-on, or worse
  4         incomplete: not everything could be read
  5         what is new could not be told to --webhook or --exec
  130, 143  interrupted, terminated
"""
AUDIT_HELP = (
    """Check all zones that the token can read, and report what is wrong.

With the credentials that `cfapi whoami` tells of. `cfapi audit checks` lists what is checked."""
    + ENDS
)
Command = TypeVar("Command", bound=Callable[..., Any])


def selecting(command: Command) -> Command:
    """The options that say which zones are read, and how."""
    options = (
        click.option("--zone", "zones", multiple=True, metavar="NAME|ID", help="This zone only; may be repeated."),
        click.option("--zones-from", type=EXISTING, help="The zones in this file, one a line."),
        click.option(
            "--exclude-zone", "exclude", multiple=True, metavar="NAME|ID", help="Not this zone; may be repeated."
        ),
        click.option(
            "--account",
            "accounts",
            multiple=True,
            metavar="NAME|ID",
            help="The zones of this account only; may be repeated.",
        ),
        click.option(
            "--accounts-from",
            type=EXISTING,
            metavar="FILE",
            help="The accounts in this file (TOML), each with a token of its own, which the file says where to find; "
            "--account chooses among them.",
        ),
        click.option(
            "--shard",
            metavar="N/OF|auto",
            help="One of several equal parts of the zones, such as 3/8; 'auto' takes it from the variables of an "
            "indexed job of Kubernetes, an array of AWS Batch or a parallel job of CI.",
        ),
        click.option(
            "--check", "checks", multiple=True, metavar="ID", help="Only this check, or 'tls.*'; may be repeated."
        ),
        click.option(
            "--checks-from",
            type=EXISTING,
            multiple=True,
            metavar="FILE",
            help="Also the checks in this Python file, which is run; may be repeated.",
        ),
        click.option(
            "--concurrency", type=click.IntRange(1, 1000), default=16, show_default=True, help="Zones at once."
        ),
        click.option("--share", type=SHARE, default=1.0, show_default=True, help="The share of the rate limit to use."),
        click.option("--profile", metavar="NAME", help="The credentials to use."),
        click.option("--engine", metavar="dask://HOST:PORT", help="Collect with the workers of this scheduler."),
        click.option("--resume", is_flag=True, help="Complete the snapshot that is there."),
        click.option("--quiet", is_flag=True, help="No progress."),
        click.option("--sandbox", type=SOME_ZONES, is_flag=False, flag_value=250, help="Ask the built-in sandbox."),
        click.option("--seed", default=1, show_default=True, help="The seed of the sandbox's zones."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(help=AUDIT_HELP, invoke_without_command=True, subcommand_metavar="[checks|diff|waive]")
@selecting
@click.option("--snapshot", type=FILE, help="Keep what is read in this file.")
@click.option("--from", "judged", type=EXISTING, metavar="SNAPSHOT", help="Judge this snapshot, and read nothing.")
@click.option("--at", metavar="TIME", help="Judge it as of this time (ISO 8601).")
@click.option("--config", type=EXISTING, help="The criteria (TOML).")
@click.option("--format", "shape", type=FORMATS, help="What is printed.  [default: table]")
@click.option("--by", type=click.Choice(["check", "zone"]), default="check", show_default=True, help="Group the table.")
@click.option(
    "--output",
    multiple=True,
    metavar="[FORMAT:]FILE",
    help="Write the report to this file instead, in the format of --format or of its name; may be repeated.",
)
@click.option(
    "--fail-on",
    type=THRESHOLD,
    metavar="SEVERITY|new|new:SEVERITY",
    multiple=True,
    default=["low"],
    help="Exit with 3 from this severity on; with 'new' for what is new or worse since the baseline alone; may be "
    "repeated: any of them is enough.  [default: low]",
)
@click.option("--baseline", type=EXISTING, metavar="REPORT", help="Compare with this report (JSON).")
@click.option(
    "--previous",
    type=FILE,
    metavar="REPORT",
    help="The same with the report of the run before, if it is there; this run's takes its place.",
)
@click.option("--webhook", metavar="URL", help="Send what is new or worse to this URL, signed.")
@click.option(
    "--webhook-secret-file",
    type=EXISTING,
    help="Where the secret for that is, if not in CFAPI_WEBHOOK_SECRET.",
)
@click.option("--exec", metavar="COMMAND", help="Give what is new or worse to this program, as JSON.")
@click.option("--waivers", type=EXISTING, help="The findings that somebody accepts (TOML).")
@click.option(
    "--history",
    type=EXISTING,
    multiple=True,
    metavar="REPORT",
    help="An earlier report (JSON), whose figures the HTML page shows; may be repeated.",
)
@click.option("--redact", is_flag=True, help="Without e-mail addresses and the names of tokens.")
@click.pass_context
def audit(context: click.Context, /, **options: Any) -> None:
    """Audit zones."""
    if context.invoked_subcommand is not None:
        return
    from cfapi.cli.auditing import guarded
    from cfapi.cli.options import audit_run

    sys.exit(guarded(lambda: audit_run(**options)))


@audit.command()
@click.argument("patterns", nargs=-1, metavar="[ID|PACK]...")
@click.option(
    "--checks-from", "own", type=EXISTING, multiple=True, metavar="FILE", help="Also those in this Python file."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def checks(patterns: tuple[str, ...], own: "tuple[Path, ...]", *, as_json: bool) -> None:
    """List the checks: how severe, the calls for each zone and account, the permissions, and what holds.

    Of a single one, by its id: why it is there, and how to fix what it finds.
    """
    from cfapi.cli.auditing import guarded
    from cfapi.cli.checks import show_checks

    sys.exit(guarded(lambda: show_checks(patterns, own, as_json=as_json)))


@audit.command()
@click.argument("before", type=EXISTING)
@click.argument("after", type=EXISTING)
@click.option("--format", "shape", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=THRESHOLD,
    metavar="new|[new:]SEVERITY",
    multiple=True,
    help="Exit with 3 where something is new or worse, or of this severity and new or worse.",
)
def diff(before: "Path", after: "Path", shape: str, fail_on: tuple[str, ...]) -> None:
    """Tell what is new, fixed, worse, milder or not told between two reports (JSON) or snapshots."""
    from cfapi.cli.auditing import guarded
    from cfapi.cli.comparing import show_difference

    sys.exit(guarded(lambda: show_difference(before, after, shape, fail_on)))


@audit.command()
@click.argument("finding", metavar="FINGERPRINT")
@click.option("--in", "report", type=EXISTING, required=True, metavar="REPORT", help="The report (JSON) that has it.")
@click.option("--until", type=DAY, required=True, metavar="DATE", help="The last day.")
@click.option("--reason", required=True, help="Why it is accepted.")
@click.option("--owner", help="Who accepts it.  [default: the user of this machine]")
@click.option("--waivers", type=FILE, default="waivers.toml", show_default=True, help="The file to add it to.")
def waive(*, finding: str, report: "Path", until: "date", reason: str, owner: str | None, waivers: "Path") -> None:
    """Accept a finding until some day: add a waiver to a file for `cfapi audit --waivers`."""
    from cfapi.cli.auditing import guarded
    from cfapi.cli.waiving import waive as write

    sys.exit(guarded(lambda: write(finding, report, waivers, until=until, reason=reason, owner=owner)))


@click.group(help="Read what an audit needs into a file, and judge nothing." + ENDS, invoke_without_command=True)
@selecting
@click.option("--output", "snapshot", type=FILE, help="The file; required.")
@click.pass_context
def snapshot(context: click.Context, /, **options: Any) -> None:
    """Collect."""
    from cfapi.cli.auditing import guarded
    from cfapi.cli.options import snapshot_run

    if context.invoked_subcommand is None:
        sys.exit(guarded(lambda: snapshot_run(**options)))


@snapshot.command()
@click.argument("output", type=FILE)
@click.argument("inputs", type=EXISTING, nargs=-1, required=True, metavar="INPUT...")
def merge(output: "Path", inputs: "tuple[Path, ...]") -> None:
    """Write a snapshot of all zones of others, such as those of shards; of what is in several, the newest."""
    from cfapi.cli.auditing import guarded
    from cfapi.cli.merging import merge_files

    sys.exit(guarded(lambda: merge_files(output, inputs)))


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8787, show_default=True)
@click.option("--zones", type=click.IntRange(0), default=250, show_default=True)
@click.option(
    "--zone",
    "zone_names",
    multiple=True,
    metavar="NAME",
    help="A zone of this name, too, with the plan pro; may be repeated.",
)
@click.option("--records", type=click.IntRange(0), help="The number of records of each zone.  [default: 10 to 40]")
@click.option("--seed", default=1, show_default=True, help="The seed of its zones.")
@click.option("--quota/--no-quota", default=True, show_default=True, help="Whether it has Cloudflare's rate limit.")
@click.option(
    "--expose-to-network-at",
    metavar="ADDRESS",
    help="Listen here instead of at 127.0.0.1, such as at 0.0.0.0 in a container: everyone who reaches it can use it.",
)
@click.option(
    "--control-host",
    "control_hosts",
    multiple=True,
    metavar="NAME",
    help="A further name or address of this machine for /__sandbox; may be repeated.",
)
@click.option("--faults", type=EXISTING, help="A plan of faults (TOML).")
@click.option(
    "--intercept",
    is_flag=True,
    help="Also serve as https://api.cloudflare.com, for programs whose address is fixed: through a proxy, with a "
    "certificate made on the spot. Nothing is forwarded anywhere else.",
)
def sandbox(**options: Any) -> None:
    """Serve a local Cloudflare for any client, until Ctrl-C."""
    from cfapi.cli.serving import serve

    sys.exit(serve(**options))


@click.command()
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--json", "as_json", is_flag=True, help="Print everything that is known of them, as JSON.")
def operations(words: tuple[str, ...], *, as_json: bool) -> None:
    """List the operations whose name, verb or path contains all the WORDs."""
    from cfapi.cli.knowledge import show_operations

    sys.exit(show_operations(words, as_json=as_json))


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--from-script", "script", type=EXISTING, help="Also the operations that this Python file calls.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def permissions(names: tuple[str, ...], script: "Path | None", *, as_json: bool) -> None:
    r"""Print the smallest set of token permissions for the operations with these NAMEs.

    \b
    Example:
      cfapi permissions ssl.certificate_packs.list zones.settings.edit
    """
    from cfapi.cli.knowledge import show_permissions

    sys.exit(show_permissions(names, script, as_json=as_json))
