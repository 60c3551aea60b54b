"""From the options of `cfapi audit` and `cfapi snapshot` to what they run."""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from cfapi.audit import Audit, Selection, Severity, Shard, Terms
from cfapi.audit.config import load_terms
from cfapi.audit.own import with_own
from cfapi.audit.tokens import load_places, load_tokens
from cfapi.cli.auditing import Output, Run, Source, moment
from cfapi.clock import SYSTEM_CLOCK

# The options that a snapshot does not know, and their usual values.
CARRIED = (
    ("accounts_from", "--accounts-from", None),
    ("checks_from", "--checks-from", ()),
    ("config", "--config", None),
    ("engine", "--engine", None),
    ("share", "--share", 1.0),
    ("concurrency", "--concurrency", 16),
    ("sandbox", "--sandbox", None),
    ("seed", "--seed", 1),
    ("shape", "--format", "table"),
    ("by", "--by", "check"),
    ("output", "--output", None),
    ("fail_on", "--fail-on", "low"),
)


def audit_run(
    *,
    judged: Path | None,
    at: str | None,
    config: Path | None,
    shape: str,
    by: str,
    output: Path | None,
    fail_on: str,
    snapshot: Path | None,
    resume: bool,
    **selecting: Any,
) -> int:
    """Run `cfapi audit`; its exit code.

    Raises:
        ValueError: Options contradict each other, or have no meaning.
    """
    if at is not None and judged is None:
        raise ValueError("--at is for --from: what is read now is judged as of now.")
    if judged is not None and (snapshot is not None or resume):
        raise ValueError("--from judges a snapshot; --snapshot and --resume collect one.")
    if resume and snapshot is None:
        raise ValueError("--resume goes with --snapshot, which names the file to complete.")
    now = SYSTEM_CLOCK.now()
    terms = load_terms(config, now) if config is not None else None
    run = _run(terms, Output(shape, output, by), Severity[fail_on.upper()], snapshot, resume=resume, **selecting)
    given = {"config": config, "shape": shape, "by": by, "output": output, "fail_on": fail_on}
    run.carried = carried(selecting | given)
    return run.collect_and_judge() if judged is None else run.judge_only(judged, _at(at))


def snapshot_run(*, snapshot: Path | None, resume: bool, **selecting: Any) -> int:
    """Run `cfapi snapshot`; its exit code.

    Raises:
        ValueError: Options have no meaning.
    """
    if snapshot is None:
        raise ValueError("--output is missing: the file to write.")
    run = _run(None, Output("table"), Severity.LOW, snapshot, resume=resume, **selecting)
    run.carried = carried(selecting)
    return run.collect_only()


def _run(
    terms: Terms | None,
    output: Output,
    fail_on: Severity,
    snapshot: Path | None,
    *,
    resume: bool,
    zones: tuple[str, ...],
    zones_from: Path | None,
    exclude: tuple[str, ...],
    accounts: tuple[str, ...],
    accounts_from: Path | None,
    shard: str | None,
    checks: tuple[str, ...],
    checks_from: tuple[Path, ...],
    concurrency: int,
    share: float,
    quiet: bool,
    sandbox: int | None,
    seed: int,
    engine: str | None,
) -> Run:
    if engine is not None and (shard or sandbox is not None):
        raise ValueError(
            "--engine divides the zones itself, and its workers ask Cloudflare: it goes neither with --shard nor with "
            "--sandbox."
        )
    if accounts_from is not None and sandbox is not None:
        raise ValueError("--accounts-from names real accounts, and --sandbox none.")
    tokens = load_tokens(accounts_from, accounts) if accounts_from is not None and engine is None else ()
    places = load_places(accounts_from, accounts) if accounts_from is not None and engine is not None else ()
    selection = Selection(
        accounts=() if accounts_from is not None else accounts,
        zones=(*zones, *_lines(zones_from)),
        exclude=exclude,
        shard=None if shard is None else _shard(shard),
    )
    known = with_own(*checks_from)
    audit = Audit(checks=checks, selection=selection, terms=terms, concurrency=concurrency, known=known)
    return Run(
        audit,
        Source(share, sandbox, seed, tuple(tokens), tuple(places)),
        output,
        fail_on,
        snapshot,
        resume,
        quiet,
        engine,
    )


def carried(options: Mapping[str, Any]) -> tuple[str, ...]:
    """The options that a run which goes on needs again: those that the snapshot does not know, and are not as usual."""
    names = CARRIED if options.get("accounts_from") is None else (*CARRIED, ("accounts", "--account", ()))
    words: list[str] = []
    for name, flag, usual in names:
        value = options.get(name, usual)
        values: tuple[Any, ...] = cast("tuple[Any, ...]", value) if isinstance(value, tuple) else (value,)
        values = () if value == usual else values
        words += [word for each in values for word in (flag, str(each))]
    return tuple(words)


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
