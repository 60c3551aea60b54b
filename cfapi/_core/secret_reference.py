"""Where a secret is: in the environment, a file, the system's keyring, or what a command prints.

A file of settings holds such references, as tables of TOML, and no secrets:

    token = { env = "ACME_TOKEN" }
    token = { file = "acme.token" }
    token = { keyring = "cfapi/acme" }
    token = { command = ["op", "read", "op://acme/cloudflare/token"] }
"""

import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec

from cfapi._core.keyrings import NoKeyring, keyring_error, system_keyring
from cfapi._core.secret import Secret

Name: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]

COMMAND_SECONDS = 60.0


class SecretUnreadable(Exception):
    """What a reference names can't be read; the message says why, and never holds what was read."""


class SecretReference(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """Where a secret is: exactly one of these.

    Attributes:
        env: The name of a variable of the environment.
        file: A path, relative to the file that holds the reference; "~" is the user's own folder.
        keyring: "service/user" in the system's keyring.
        command: A program with its arguments, which prints the secret. No shell is asked.
    """

    env: Name | None = None
    file: Name | None = None
    keyring: Name | None = None
    command: Name | list[Name] | None = None

    @property
    def is_one(self) -> bool:
        """Whether exactly one place is named."""
        return sum(value is not None for value in msgspec.structs.astuple(self)) == 1

    def __str__(self) -> str:
        return next(f"{kind} {value}" for kind, value in msgspec.structs.asdict(self).items() if value is not None)


def read_secret(where: SecretReference, folder: Path) -> Secret:
    """The secret that a reference names, without white space around it.

    Args:
        where: The reference.
        folder: What a relative file is relative to.

    Raises:
        SecretUnreadable: It can't be read, or it is empty.
    """
    secret = Secret(_text(where, folder))
    if not secret.reveal():
        raise SecretUnreadable("it is empty")
    return secret


def _text(where: SecretReference, folder: Path) -> str:
    readers: dict[str, Callable[[Any], str]] = {
        "env": _environment,
        "file": lambda name: (folder / Path(name).expanduser()).read_text("utf-8"),
        "keyring": _keyring,
        "command": _command,
    }
    ((kind, value),) = ((kind, value) for kind, value in msgspec.structs.asdict(where).items() if value is not None)
    try:
        return readers[kind](value).strip()
    except (OSError, UnicodeDecodeError, ValueError, subprocess.SubprocessError, LookupError) as error:
        raise SecretUnreadable(_reason(error)) from None


def _environment(name: str) -> str:
    if name not in os.environ:
        raise LookupError(f"{name} is not set")
    return os.environ[name]


def _keyring(name: str) -> str:
    """A password of the system's keyring, by "service/user"."""
    service, _, user = name.rpartition("/")
    keyring = system_keyring()
    try:
        found = keyring.get_password(service or user, user)
    except keyring_error() as error:
        raise LookupError(f"the keyring does not open: {error}") from None
    if found is None:
        raise LookupError(f"the keyring has no {name}")
    return found


def _command(words: str | list[str]) -> str:
    arguments = shlex.split(words) if isinstance(words, str) else words
    return subprocess.run(arguments, stdout=subprocess.PIPE, check=True, text=True, timeout=COMMAND_SECONDS).stdout  # noqa: S603


def _reason(error: Exception) -> str:
    """Why, without what a program has printed, which may be the secret."""
    match error:
        case subprocess.CalledProcessError():
            return f"the command ended with {error.returncode}"
        case subprocess.TimeoutExpired():
            return f"the command did not end in {COMMAND_SECONDS:.0f} s"
        case NoKeyring():
            return str(error)
        case OSError():
            return f"{error.filename}: {error.strerror}"
        case UnicodeDecodeError():
            return "it is no text"
        case _:
            return str(error.args[0])
