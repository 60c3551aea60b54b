"""From the options of `cfapi audit` and `cfapi snapshot` to what they run."""

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from cfapi.audit import Audit, Selection, Severity, Shard, Terms
from cfapi.audit.config import load_terms
from cfapi.audit.own import with_own
from cfapi.audit.tokens import load_tokens
from cfapi.cli.auditing import Output, Run, Source, moment
from cfapi.clock import SYSTEM_CLOCK


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
    return run.collect_and_judge() if judged is None else run.judge_only(judged, _at(at))


def snapshot_run(*, snapshot: Path | None, resume: bool, **selecting: Any) -> int:
    """Run `cfapi snapshot`; its exit code.

    Raises:
        ValueError: Options have no meaning.
    """
    if snapshot is None:
        raise ValueError("--output is missing: the file to write.")
    return _run(None, Output("table"), Severity.LOW, snapshot, resume=resume, **selecting).collect_only()


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
    if engine is not None and (resume or checks_from or any((shard, accounts_from, sandbox))):
        raise ValueError(
            "--engine divides the zones itself, with the token of its workers, and knows cfapi's own checks: it goes "
            "neither with --shard, --accounts-from, --sandbox and --resume nor with --checks-from."
        )
    if accounts_from is not None and sandbox is not None:
        raise ValueError("--accounts-from names real accounts, and --sandbox none.")
    tokens = () if accounts_from is None else tuple(load_tokens(accounts_from, accounts))
    selection = Selection(
        accounts=() if tokens else accounts,
        zones=(*zones, *_lines(zones_from)),
        exclude=exclude,
        shard=None if shard is None else _shard(shard),
    )
    known = with_own(*checks_from)
    audit = Audit(checks=checks, selection=selection, terms=terms, concurrency=concurrency, known=known)
    return Run(audit, Source(share, sandbox, seed, tokens), output, fail_on, snapshot, resume, quiet, engine)


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
