"""A keyring that is not kept anywhere."""

from typing import TypeAlias

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

Passwords: TypeAlias = dict[tuple[str, str], str]


class MemoryKeyring(KeyringBackend):
    """Passwords by service and user. `problem`, if it is set, is raised instead of answering."""

    priority = 1  # pyright: ignore[reportAssignmentType]  # as the package's own backends do

    def __init__(self) -> None:
        super().__init__()
        self.passwords: Passwords = {}
        self.problem: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if (service, username) not in self.passwords:
            raise PasswordDeleteError("no such password")
        del self.passwords[service, username]

    def _fail(self) -> None:
        if self.problem is not None:
            raise self.problem
