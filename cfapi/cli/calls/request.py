"""What was typed, as a request of one operation or of a path, with the options of the command."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

from cfapi._core.auth import Credentials
from cfapi._core.base_url import BASE_URL, checked_base_url
from cfapi.cli.calls.binding import ABSENT, Bound, bind, set_member
from cfapi.cli.calls.operation import SCOPE_IDS, KnownOperation
from cfapi.cli.calls.routes import known_route, similar_path, written_query
from cfapi.cli.calls.words import Assignment, parse, read_input, read_json, read_text
from cfapi.cli.errors import BadWords
from cfapi.cli.output.display import Display
from cfapi.cli.telling import tell


@frozen
class CallOptions:
    """The options that all calls share.

    Attributes:
        zone: The zone, by name or id.
        account: The account, by name or id.
        profile: Whose credentials are used.
        body: The whole body: JSON, `@FILE`, or "-" for standard input.
        dry_run: Whether the request is printed and not sent.
        yes: Whether nothing is asked.
        envelope: Whether all of the response is printed.
        headers: Whether the headers of the response are printed.
        verbose: Whether the exchange is told.
        quiet: Whether there are no progress bars, and waits are not told.
        style: The shell that the request is printed for instead of being sent; None for none.
        multiline: Whether each argument is printed on a line of its own.
        private: Whether what is printed keeps the token out of the list of processes.
        display: How the result is shown.
    """

    zone: str | None = None
    account: str | None = None
    profile: str | None = None
    body: str | None = None
    dry_run: bool = False
    yes: bool = False
    envelope: bool = False
    headers: bool = False
    verbose: bool = False
    quiet: bool = False
    style: str | None = None
    multiline: bool = False
    private: bool = False
    display: Display = field(factory=Display)

    @property
    def is_only_shown(self) -> bool:
        """Whether the request is printed instead of being sent."""
        return self.dry_run or self.style is not None

    @property
    def scopes(self) -> dict[str, str]:
        """Account and zone by the names of the API."""
        given = zip(SCOPE_IDS, (self.account, self.zone), strict=True)
        return {name: value for name, value in given if value is not None}


@frozen
class PathCall:
    """A call of a path that no known operation has.

    Attributes:
        verb: The HTTP method.
        path: The path, with its query string.
        given: What `Cloudflare.request` takes besides.
        headers: Headers of its own.
        credentials: What signs it; None for the credentials that the options choose.
    """

    verb: str
    path: str
    given: dict[str, Any]
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    credentials: Credentials | None = None


def by_name(operation: KnownOperation, words: Sequence[str], options: CallOptions) -> Bound:
    """The arguments of a call by name.

    Raises:
        BadWords: They can't be sent.
    """
    ids, assignments = parse(words)
    return _bound(operation, ids, assignments, options)


def by_path(
    verb: str, path: str, words: Sequence[str], options: CallOptions
) -> tuple[KnownOperation, Bound] | PathCall:
    """A call by path: of the operation that the path belongs to, if there is one.

    Raises:
        BadWords: It can't be sent.
    """
    ids, assignments = parse(words)
    path = _below_base(path)
    if ids:
        hint = " Repetition makes lists (a=1 a=2), and dots lead into objects (a.b=1)." if "[" in ids[0] else ""
        raise BadWords(f"Arguments are NAME=VALUE, and {ids[0]!r} is not. {verb} takes one path.{hint}")
    found = known_route(verb, path)
    if found is None:
        if near := similar_path(verb, path):
            tell(f"No operation is known at this path, which is called all the same. Did you mean {near}?")
        return _of_path(verb, path, assignments, options)
    operation, in_path = found
    return operation, _bound(operation, (), [*written_query(path), *assignments], options, in_path)


def _below_base(path: str) -> str:
    """A path, which may be pasted as documents have it: with the base URL, or what of that is a path."""
    bases = (BASE_URL, checked_base_url(None), "/client/v4")
    return next((path.removeprefix(base) for base in bases if path.startswith(f"{base}/")), path)


def _bound(
    operation: KnownOperation,
    ids: Sequence[str],
    assignments: Sequence[Assignment],
    options: CallOptions,
    in_path: dict[str, str] | None = None,
) -> Bound:
    body, content = ABSENT, None
    if options.body is not None:
        if not operation.has_body:
            raise BadWords(f"{operation.name} has no body; its arguments are NAME=VALUE.")
        if operation.content is not None:
            content = _content(options.body)
        elif operation.is_form and operation.whole is None:
            raise BadWords(f"{operation.name} takes a form and no --body: write NAME=VALUE, and NAME=@FILE for files.")
        else:
            body = _json(options.body)
    scopes = in_path if in_path is not None else options.scopes
    return bind(operation, ids, assignments, scopes=scopes, body=body, content=content)


def _of_path(verb: str, path: str, assignments: Sequence[Assignment], options: CallOptions) -> PathCall:
    """A call of a path that is not known: nothing can be checked, and text stays text."""
    given: dict[str, Any] = {}
    in_query = [each for each in assignments if each.operator == "==" or verb in ("GET", "DELETE")]
    rest = [each for each in assignments if each not in in_query]
    files = {each.name: each.file for each in rest if each.file is not None and each.operator == "="}
    if in_query:
        given["params"] = _repeated(in_query)
    if files:
        return PathCall(
            verb, path, {**given, "files": files, "data": _repeated(e for e in rest if e.name not in files)}
        )
    body: Any = ABSENT if options.body is None else _json(options.body)
    if rest:
        body = {} if body is ABSENT else body
        for name, value in _repeated(rest).items():
            set_member(body, tuple(name.split(".")), value)
    return PathCall(verb, path, given if body is ABSENT else {**given, "json": body})


def _repeated(assignments: Iterable[Assignment]) -> dict[str, Any]:
    """Values by name; those of a name that comes again are a list."""
    found: dict[str, list[Any]] = {}
    for each in assignments:
        found.setdefault(each.name, []).append(each.json() if each.operator == ":=" else each.content())
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _json(body: str) -> Any:
    if body == "-":
        return read_json(read_input(), "standard input")
    if body.startswith("@"):
        return read_json(read_text(Path(body[1:])), body[1:])
    return read_json(body, "--body")


def _content(body: str) -> bytes | Path:
    if body == "-":
        return sys.stdin.buffer.read()
    return Path(body[1:]) if body.startswith("@") else body.encode()
