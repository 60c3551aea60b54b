"""From the options of `cfapi audit` and `cfapi snapshot` to what they run."""

import os
from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from cfapi.audit import Audit, Check, Selection, Shard, Terms
from cfapi.audit.baseline import Audited
from cfapi.audit.checks.registry import ids_by_alias
from cfapi.audit.config import load_terms
from cfapi.audit.own import with_own
from cfapi.audit.reports.history import load_history
from cfapi.audit.tokens import load_places, load_tokens
from cfapi.audit.waivers import Waiver, load_waivers, unknown_checks
from cfapi.cli.auditing import Run, Source, moment
from cfapi.cli.delivering import Delivery, command_of, webhook_of
from cfapi.cli.formats import Edition
from cfapi.cli.judging import Judging
from cfapi.cli.reporting import Output, ReportFile
from cfapi.cli.telling import tell
from cfapi.cli.thresholds import Threshold
from cfapi.clock import SYSTEM_CLOCK

# The options that a snapshot does not know, and their usual values.
CARRIED = (
    ("accounts_from", "--accounts-from", None),
    ("profile", "--profile", None),
    ("checks_from", "--checks-from", ()),
    ("config", "--config", None),
    ("engine", "--engine", None),
    ("share", "--share", 1.0),
    ("concurrency", "--concurrency", 16),
    ("sandbox", "--sandbox", None),
    ("seed", "--seed", 1),
    ("shape", "--format", None),
    ("by", "--by", "check"),
    ("output", "--output", ()),
    ("fail_on", "--fail-on", ("low",)),
    ("baseline", "--baseline", None),
    ("previous", "--previous", None),
    ("webhook", "--webhook", None),
    ("webhook_secret_file", "--webhook-secret-file", None),
    ("exec", "--exec", None),
    ("waivers", "--waivers", None),
    ("history", "--history", ()),
    ("redact", "--redact", False),
)


def audit_run(
    *, judged: Path | None, at: str | None, config: Path | None, snapshot: Path | None, resume: bool, **more: Any
) -> int:
    """Run `cfapi audit`; its exit code.

    Raises:
        ValueError: Options contradict each other, or have no meaning.
    """
    if at is not None and judged is None:
        raise ValueError("--at is for --from: what is read now is judged as of now.")
    if judged is not None and (snapshot is not None or resume):
        raise ValueError("--from judges a snapshot; --snapshot and --resume collect one.")
    if judged is not None and more["accounts_from"] is not None and more["accounts"]:
        raise ValueError(
            "--from has the accounts under Cloudflare's names: leave --accounts-from out to choose by --account."
        )
    if resume and snapshot is None:
        raise ValueError("--resume goes with --snapshot, which names the file to complete.")
    now = SYSTEM_CLOCK.now()
    terms = load_terms(config, now) if config is not None else None
    reporting = {name: more.pop(name) for name in REPORTING}
    known = with_own(*more["checks_from"])
    output, judging = _output(now, known, quiet=more["quiet"], **reporting), _judging(known, **reporting)
    output.taken = _taken(more | reporting | {"judged": judged, "snapshot": snapshot, "config": config})
    delivery = _delivery(accounts_from=more["accounts_from"], **reporting)
    run = _run(terms, output, judging, snapshot, known, resume=resume, **more)
    run.delivery = delivery
    run.carried = carried(more | reporting | {"config": config})
    return run.collect_and_judge() if judged is None else run.judge_only(judged, _at(at))


# The files that no report may overwrite. A baseline it may: the next run is then compared with this one.
TAKEN = {
    "judged": "--from",
    "snapshot": "--snapshot",
    "config": "--config",
    "accounts_from": "--accounts-from",
    "zones_from": "--zones-from",
    "checks_from": "--checks-from",
    "previous": "--previous",
    "waivers": "--waivers",
    "webhook_secret_file": "--webhook-secret-file",
}
# What is made of the findings, and where they go.
REPORTING = (
    "shape",
    "by",
    "output",
    "fail_on",
    "baseline",
    "previous",
    "waivers",
    "history",
    "redact",
    "webhook",
    "webhook_secret_file",
    "exec",
)


def _output(
    now: datetime,
    known: Mapping[str, Check],
    *,
    shape: str | None,
    by: str,
    output: tuple[str, ...],
    history: tuple[Path, ...],
    redact: bool,
    quiet: bool,
    **_: object,
) -> Output:
    edition = Edition(now, by, known, load_history(history))
    return Output(shape, edition, tuple(ReportFile.of(each, shape) for each in output), redacted=redact, quiet=quiet)


def _taken(options: Mapping[str, Any]) -> list[tuple[str, Path]]:
    return [(flag, path) for name, flag in TAKEN.items() for path in _values(options[name]) if path is not None]


def _judging(
    known: Mapping[str, Check],
    *,
    fail_on: tuple[str, ...],
    baseline: Path | None,
    previous: Path | None,
    waivers: Path | None,
    **_: object,
) -> Judging:
    thresholds = tuple(map(Threshold.of, fail_on))
    if baseline is not None and previous is not None:
        raise ValueError("--previous is --baseline with a file that each run replaces: give one of them.")
    if any(each.is_new for each in thresholds) and baseline is None and previous is None:
        raise ValueError("--fail-on new goes with --baseline or --previous, which name an earlier report.")
    earlier = baseline if previous is None or not previous.exists() else previous
    aliases = ids_by_alias(known)
    return Judging(
        thresholds,
        None if earlier is None else Audited.read(earlier, aliases),
        previous,
        None if waivers is None else tuple(_waivers(waivers, aliases, known)),
    )


def _waivers(path: Path, aliases: Mapping[str, str], known: Collection[str]) -> list[Waiver]:
    waivers = load_waivers(path, aliases)
    for words in unknown_checks(waivers, known):
        tell(f"{path}: {words}")
    return waivers


def _delivery(
    *,
    accounts_from: Path | None,
    baseline: Path | None,
    previous: Path | None,
    webhook: str | None,
    webhook_secret_file: Path | None,
    exec: str | None,
    **_: object,
) -> Delivery:
    if (webhook or exec) and baseline is None and previous is None:
        raise ValueError("--webhook and --exec tell what is new since --baseline or --previous: give one of them.")
    if webhook_secret_file is not None and webhook is None:
        raise ValueError("--webhook-secret-file goes with --webhook.")
    return Delivery(
        None if webhook is None else webhook_of(webhook, webhook_secret_file),
        None if exec is None else command_of(exec, accounts_from),
    )


def snapshot_run(*, snapshot: Path | None, resume: bool, **selecting: Any) -> int:
    """Run `cfapi snapshot`; its exit code.

    Raises:
        ValueError: Options have no meaning.
    """
    if snapshot is None:
        raise ValueError("--output is missing: the file to write.")
    output = Output(None, Edition(SYSTEM_CLOCK.now()))
    run = _run(None, output, Judging(), snapshot, with_own(*selecting["checks_from"]), resume=resume, **selecting)
    run.carried = carried(selecting)
    return run.collect_only()


def _run(
    terms: Terms | None,
    output: Output,
    judging: Judging,
    snapshot: Path | None,
    known: Mapping[str, Check],
    *,
    resume: bool,
    zones: tuple[str, ...],
    zones_from: Path | None,
    exclude: tuple[str, ...],
    accounts: tuple[str, ...],
    accounts_from: Path | None,
    shard: str | None,
    checks: tuple[str, ...],
    checks_from: tuple[Path, ...],  # noqa: ARG001  # they are in `known` already
    concurrency: int,
    share: float,
    quiet: bool,
    sandbox: int | None,
    seed: int,
    engine: str | None,
    profile: str | None,
) -> Run:
    if engine is not None and (shard or sandbox is not None):
        raise ValueError(
            "--engine divides the zones itself, and its workers ask Cloudflare: it goes neither with --shard nor with "
            "--sandbox."
        )
    if accounts_from is not None and sandbox is not None:
        raise ValueError("--accounts-from names real accounts, and --sandbox none.")
    if profile is not None:
        _check_profile(accounts_from=accounts_from, sandbox=sandbox, engine=engine)
    tokens = load_tokens(accounts_from, accounts) if accounts_from is not None and engine is None else ()
    places = load_places(accounts_from, accounts) if accounts_from is not None and engine is not None else ()
    selection = Selection(
        accounts=() if accounts_from is not None else accounts,
        zones=(*zones, *_lines(zones_from)),
        exclude=exclude,
        shard=None if shard is None else _shard(shard),
    )
    audit = Audit(checks=checks, selection=selection, terms=terms, concurrency=concurrency, known=known)
    return Run(
        audit,
        Source(share, sandbox, seed, tuple(tokens), tuple(places), profile),
        output,
        judging,
        snapshot,
        resume,
        quiet,
        engine,
    )


def _check_profile(**others: object) -> None:
    """What has credentials of its own takes no profile's."""
    for name, value in others.items():
        if value is not None:
            flag = f"--{name.replace('_', '-')}"
            raise ValueError(f"--profile chooses credentials, and {flag} has its own: leave one of them out.")


def carried(options: Mapping[str, Any]) -> tuple[str, ...]:
    """The options that a run which goes on needs again: those that the snapshot does not know, and are not as usual."""
    names = CARRIED if options.get("accounts_from") is None else (*CARRIED, ("accounts", "--account", ()))
    words: list[str] = []
    for name, flag, usual in names:
        value: Any = options.get(name, usual)
        values = () if value == usual else _values(value)
        words += [word for each in values for word in ([flag] if each is True else [flag, str(each)])]
    return tuple(words)


def _values(value: Any) -> tuple[Any, ...]:
    """The values of an option, which may be repeated or not."""
    return value if isinstance(value, tuple) else (value,)  # pyright: ignore[reportUnknownVariableType]


def _shard(text: str) -> Shard:
    return Shard.from_environment(os.environ) if text == "auto" else Shard.parse(text)


def _lines(file: Path | None) -> list[str]:
    """The names in a file: one a line, without blank lines and what comes after "#"."""
    if file is None:
        return []
    lines = (line.partition("#")[0].strip() for line in file.read_text("utf-8").splitlines())
    names = [line for line in lines if line]
    if not names:
        raise ValueError(f"There is no zone in {file}.")
    return names


def _at(text: str | None) -> datetime | None:
    return None if text is None else moment(text)
