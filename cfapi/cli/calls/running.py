"""Runs the commands that make calls, and ends them: with one sentence on standard error, and an exit code."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from attrs import asdict

from cfapi._printable import printable
from cfapi.cli.advice import told
from cfapi.cli.calls.binding import Bound
from cfapi.cli.calls.calling import call
from cfapi.cli.calls.operation import KnownOperation
from cfapi.cli.calls.request import CallOptions, PathCall, by_name, by_path
from cfapi.cli.errors import BadProfiles, BadWords, NothingOfThatName
from cfapi.cli.exit_codes import INTERRUPTED, NOT_FOUND, REFUSED, USAGE, exit_code
from cfapi.cli.output.display import Display
from cfapi.cli.output.queries import Query
from cfapi.errors import CallError, CloudflareError

Made = tuple[KnownOperation, Bound] | PathCall


def run_operation(operation: KnownOperation, words: tuple[str, ...], **given: Any) -> None:
    """Call an operation by its name."""
    _run(lambda options: (operation, by_name(operation, words, options)), given)


def run_path(verb: str, path: str, words: tuple[str, ...], **given: Any) -> None:
    """Call a path."""
    _run(lambda options: by_path(verb, path, words, options), given)


def run_pasted(words: tuple[str, ...], shell: str | None, **given: Any) -> None:
    """Make the call of a pasted line, or print it for another shell."""
    from cfapi.cli.calls.pasting import pasted_call

    _run(lambda options: pasted_call(words, shell, options), given)


def _run(make: Callable[[CallOptions], Made | None], given: dict[str, Any]) -> None:
    as_json: bool = given.pop("json_errors")
    try:
        options = _options(**given)
        made = make(options)
        if made is not None:
            _check_output(made, options.display.output)
            asyncio.run(call(made, options))
    except (BadWords, BadProfiles) as problem:
        code = NOT_FOUND if isinstance(problem, NothingOfThatName) else USAGE
        _fail(code, as_json=as_json, message=str(problem))
    except CloudflareError as problem:
        _fail(exit_code(problem), as_json=as_json, message=told(problem), **_facts(problem))
    except BrokenPipeError:  # what reads the output has enough
        raise
    except OSError as problem:
        _fail(REFUSED, as_json=as_json, message=f"{problem.filename or 'output'}: {problem.strerror or problem}")
    except KeyboardInterrupt:
        _fail(INTERRUPTED, as_json=as_json, message="Interrupted.")


def _options(
    *, ndjson: bool, table: str | None, csv: str | None, query: str | None, output: Path | None, limit: int | None,
    **given: Any,
) -> CallOptions:  # fmt: skip
    for option in ("multiline", "private"):
        if given[option] and given["style"] is None:
            raise BadWords(f"--{option} goes with --as SHELL.")
    expression = None if query is None else Query(query)
    file = None if output is None or str(output) == "-" else output
    return CallOptions(display=Display(ndjson, table, csv, expression, file, limit), **given)


def _check_output(made: Made, output: Path | None) -> None:
    """Refuse a file that can't be written before anything is sent; parts go into a folder, which is made."""
    if output is None or output.is_dir() or (not isinstance(made, PathCall) and made[0].response == "parts"):
        return
    from cfapi.cli.output.files import refuse_unwritable

    refuse_unwritable(output)


def _facts(problem: CloudflareError) -> dict[str, Any]:
    if not isinstance(problem, CallError):
        return {}
    return {
        "operation": problem.operation,
        "method": problem.method,
        "path": problem.path,
        "status": problem.status,
        "ray": problem.ray,
        "retry_after": problem.retry_after,
        "errors": [asdict(each) for each in problem.errors],
        "permissions": list(problem.permissions),
    }


def _fail(code: int, *, as_json: bool, message: str, **facts: Any) -> NoReturn:
    if as_json:
        sys.stderr.write(json.dumps({"error": message, "exit_code": code, **facts}, default=str) + "\n")
    else:
        sys.stderr.write(f"cfapi: {printable(message)}\n")
    sys.exit(code)
