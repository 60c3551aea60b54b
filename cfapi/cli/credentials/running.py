"""What the commands `login`, `logout` and `whoami` do."""

import asyncio

from cfapi._printable import printable
from cfapi.cli.credentials.choosing import choose
from cfapi.cli.credentials.ending import ended
from cfapi.cli.credentials.login import Login, asked_secret, forget, profile_name
from cfapi.cli.credentials.whoami import whoami


def run_login(profile: str | None, *, email: str | None, account: str | None, in_file: bool) -> None:
    """Ask for a token, verify it, keep it, and say so."""

    def work() -> str:
        login = Login(profile_name(profile), email, account, in_file)
        login.check()
        return printable(asyncio.run(login.run(asked_secret(email))))

    ended(work, credentials=True)


def run_logout(profile: str | None) -> None:
    """Forget a profile, and say what that means."""
    ended(lambda: "\n".join(map(printable, forget(profile))))


def run_whoami(profile: str | None, *, as_json: bool) -> None:
    """Print whose the credentials are."""

    def work() -> str:
        found = asyncio.run(whoami(choose(profile)))
        return found.as_json() if as_json else found.as_text()

    ended(work, credentials=True)
