"""The tokens of many accounts, from a file that says where each is, and holds none itself.

[[account]]
name = "Acme"
token = { env = "ACME_TOKEN" }

[[account]]
name = "Globex"
token = { command = ["op", "read", "op://globex/cloudflare/token"] }
"""

import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import msgspec
from attrs import field, frozen

from cfapi._core.secret import Secret
from cfapi._core.secret_reference import Name, SecretReference, SecretUnreadable, read_secret

EXAMPLE = 'token = { env = "ACME_TOKEN" }'


class BadAccounts(ValueError):
    """A file of accounts holds what it must not, or names a token that is not there."""


class Entry(msgspec.Struct, forbid_unknown_fields=True):
    """One account of the file; the name is the user's own."""

    name: Name
    token: SecretReference | str


class Document(msgspec.Struct, forbid_unknown_fields=True):
    """The file."""

    account: Annotated[list[Entry], msgspec.Meta(min_length=1)]


@frozen
class NamedToken:
    """A token under the name that its user gave to it."""

    name: str
    token: Secret = field(repr=False)


@frozen
class TokenPlace:
    """Where the token of an account is: on whichever machine needs it.

    Attributes:
        name: The name that the user gave to the account.
        reference: Where the token is.
        folder: What a relative file is relative to.
    """

    name: str
    reference: SecretReference
    folder: Path

    def token(self) -> Secret:
        """Fetch it.

        Raises:
            BadAccounts: It can't be read.
        """
        try:
            return read_secret(self.reference, self.folder)
        except SecretUnreadable as error:
            raise BadAccounts(f"The token of {self.name!r} can't be read: {error}.") from None


def load_places(path: Path, only: Collection[str] = ()) -> list[TokenPlace]:
    """Read a file of accounts, and fetch no token.

    Args:
        path: The file (TOML).
        only: The names of accounts; all if left out.

    Raises:
        OSError: The file can't be read.
        BadAccounts: It holds a token itself, or what is not known.
    """
    references = _references(path)
    for name in only:
        if name not in references:
            raise BadAccounts(f"There is no account {name!r} in {path}; there are {', '.join(references)}.")
    folder = path.parent.absolute()
    return [TokenPlace(name, each, folder) for name, each in references.items() if not only or name in only]


def load_tokens(path: Path, only: Collection[str] = ()) -> list[NamedToken]:
    """Read a file of accounts, and fetch the tokens that it names.

    Args:
        path: The file (TOML).
        only: The names of accounts; all if left out.

    Raises:
        OSError: The file can't be read.
        BadAccounts: As for `load_places`; or a token can't be fetched, or is there twice.
    """
    tokens = [NamedToken(each.name, each.token()) for each in load_places(path, only)]
    _refuse_twice(tokens)
    return tokens


def _references(path: Path) -> dict[str, SecretReference]:
    try:
        entries = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Document).account
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadAccounts(f"{path}: {error}") from None
    found: dict[str, SecretReference] = {}
    for entry in entries:
        if entry.name in found:
            raise BadAccounts(f"{path}: there are two accounts {entry.name!r}.")
        found[entry.name] = _reference(path, entry)
    return found


def _reference(path: Path, entry: Entry) -> SecretReference:
    if isinstance(entry.token, str):
        raise BadAccounts(
            f"{path}: the token of {entry.name!r} is in the file, where whoever reads it has it: revoke it, and say "
            f"where the new one is, as in {EXAMPLE}."
        )
    if not entry.token.is_one:
        raise BadAccounts(f"{path}: the token of {entry.name!r} is one of env, file, keyring and command.")
    return entry.token


def _refuse_twice(tokens: Collection[NamedToken]) -> None:
    """A token that is there twice would have two quotas here, and one at Cloudflare."""
    seen: dict[str, str] = {}
    for each in tokens:
        other = seen.setdefault(each.token.reveal(), each.name)
        if other != each.name:
            raise BadAccounts(f"{other!r} and {each.name!r} have the same token: name it once.")
