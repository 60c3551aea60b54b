"""The tokens of many accounts, from a file that says where each is, and holds none itself.

[[account]]
name = "Acme"
token = { env = "ACME_TOKEN" }

[[account]]
name = "Globex"
token = { command = ["op", "read", "op://globex/cloudflare/token"] }
"""

import os
import shlex
import subprocess
import tomllib
from collections.abc import Callable, Collection
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
from attrs import field, frozen

from cfapi._core.secret import Secret

Name: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]

COMMAND_SECONDS = 60.0
EXAMPLE = 'token = { env = "ACME_TOKEN" }'


class BadAccounts(ValueError):
    """A file of accounts holds what it must not, or names a token that is not there."""


class Reference(msgspec.Struct, forbid_unknown_fields=True):
    """Where a token is: exactly one of these."""

    env: Name | None = None
    file: Name | None = None
    keyring: Name | None = None
    command: Name | list[Name] | None = None


class Entry(msgspec.Struct, forbid_unknown_fields=True):
    """One account of the file; the name is the user's own."""

    name: Name
    token: Reference | str


class Document(msgspec.Struct, forbid_unknown_fields=True):
    """The file."""

    account: Annotated[list[Entry], msgspec.Meta(min_length=1)]


@frozen
class NamedToken:
    """A token under the name that its user gave to it."""

    name: str
    token: Secret = field(repr=False)


def load_tokens(path: Path, only: Collection[str] = ()) -> list[NamedToken]:
    """Read a file of accounts, and fetch the tokens that it names.

    Args:
        path: The file (TOML).
        only: The names of accounts; all if left out.

    Raises:
        OSError: The file can't be read.
        BadAccounts: It holds a token itself, or what is not known; or a token can't be fetched, or is there twice.
    """
    references = _references(path)
    for name in only:
        if name not in references:
            raise BadAccounts(f"There is no account {name!r} in {path}; there are {', '.join(references)}.")
    chosen = {name: each for name, each in references.items() if not only or name in only}
    tokens = [NamedToken(name, Secret(_fetched(name, each, path.parent))) for name, each in chosen.items()]
    _refuse_twice(tokens)
    return tokens


def _references(path: Path) -> dict[str, Reference]:
    try:
        entries = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Document).account
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadAccounts(f"{path}: {error}") from None
    found: dict[str, Reference] = {}
    for entry in entries:
        if entry.name in found:
            raise BadAccounts(f"{path}: there are two accounts {entry.name!r}.")
        found[entry.name] = _reference(path, entry)
    return found


def _reference(path: Path, entry: Entry) -> Reference:
    if isinstance(entry.token, str):
        raise BadAccounts(
            f"{path}: the token of {entry.name!r} is in the file, where whoever reads it has it: revoke it, and say "
            f"where the new one is, as in {EXAMPLE}."
        )
    if sum(value is not None for value in msgspec.structs.astuple(entry.token)) != 1:
        raise BadAccounts(f"{path}: the token of {entry.name!r} is one of env, file, keyring and command.")
    return entry.token


def _fetched(name: str, where: Reference, folder: Path) -> str:
    try:
        token = _read(where, folder).strip()
    except (OSError, UnicodeDecodeError, subprocess.SubprocessError, LookupError, ImportError) as error:
        raise BadAccounts(f"The token of {name!r} can't be read: {_reason(error)}.") from None
    if not token:
        raise BadAccounts(f"The token of {name!r} is empty.")
    return token


def _read(where: Reference, folder: Path) -> str:
    readers: dict[str, Callable[[Any], str]] = {
        "env": _environment,
        "file": lambda name: (folder / name).expanduser().read_text("utf-8"),
        "keyring": _keyring,
        "command": _command,
    }
    ((kind, value),) = ((kind, value) for kind, value in msgspec.structs.asdict(where).items() if value is not None)
    return readers[kind](value)


def _environment(name: str) -> str:
    if name not in os.environ:
        raise LookupError(f"{name} is not set")
    return os.environ[name]


def _keyring(name: str) -> str:
    """A password of the system's keyring, by "service/user"."""
    keyring: Any = import_module("keyring")  # of the extra "keyring"
    service, _, user = name.rpartition("/")
    found: str | None = keyring.get_password(service or user, user)
    if found is None:
        raise LookupError(f"the keyring has no {name}")
    return found


def _command(words: str | list[str]) -> str:
    """What a program prints; no shell is asked."""
    arguments = shlex.split(words) if isinstance(words, str) else words
    return subprocess.run(arguments, stdout=subprocess.PIPE, check=True, text=True, timeout=COMMAND_SECONDS).stdout  # noqa: S603


def _reason(error: Exception) -> str:
    """Why, without what a program has printed, which may be the token."""
    match error:
        case subprocess.CalledProcessError():
            return f"the command ended with {error.returncode}"
        case subprocess.TimeoutExpired():
            return f"the command did not end in {COMMAND_SECONDS:.0f} s"
        case ImportError():
            return 'the package for keyrings is missing: pip install "cfapi-sdk[keyring]"'
        case OSError():
            return f"{error.filename}: {error.strerror}"
        case UnicodeDecodeError():
            return "it is no text"
        case _:
            return str(error.args[0])


def _refuse_twice(tokens: Collection[NamedToken]) -> None:
    """A token that is there twice would have two quotas here, and one at Cloudflare."""
    seen: dict[str, str] = {}
    for each in tokens:
        other = seen.setdefault(each.token.reveal(), each.name)
        if other != each.name:
            raise BadAccounts(f"{other!r} and {each.name!r} have the same token: name it once.")
