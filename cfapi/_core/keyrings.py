"""The system's keyring, and no file that merely looks like one.

Where there is no keyring, the package `keyring` takes what it finds, such as the plain-text files of `keyrings.alt`.
"""

from importlib import import_module
from typing import Any, Protocol

# Of these, keyrings.alt holds plain text or what a fixed key encrypts, and the others keep nothing.
_REFUSED = ("keyrings.alt.", "keyring.backends.null", "keyring.backends.fail")


class NoKeyring(LookupError):
    """There is no keyring in which a secret would be safe; the message says why."""


class Keyring(Protocol):
    """What of a backend of the package `keyring` is used."""

    name: str

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        ...


def system_keyring() -> Keyring:
    """The keyring of this system: Secret Service, KWallet, macOS's Keychain, Windows' Credential Manager, or another.

    Raises:
        NoKeyring: There is none, or only one that keeps plain text; or the package for keyrings is missing.
    """
    try:
        keyring: Any = import_module("keyring")  # 160 ms: no other command imports it
    except ImportError:
        raise NoKeyring('the package for keyrings is missing: pip install "cfapi-sdk[cli]"') from None
    found: Any = keyring.get_keyring()
    # A chain of all that are there, or one.
    backends: list[Keyring] = list(getattr(found, "backends", None) or (found,))
    for backend in backends:
        if not _module(backend).startswith(_REFUSED):
            return backend
    if any(_module(backend).startswith("keyrings.alt.") for backend in backends):
        raise NoKeyring("the only keyring here is one of keyrings.alt, which keeps secrets in plain files")
    raise NoKeyring("this system has no keyring that can be reached")


def keyring_error() -> type[Exception]:
    """What keyrings raise that are locked, or whose service fails."""
    error: type[Exception] = import_module("keyring.errors").KeyringError
    return error


def _module(backend: object) -> str:
    return f"{type(backend).__module__}."
