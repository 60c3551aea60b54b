"""What the commands `login`, `logout` and `whoami` do, and how they end."""

import asyncio
from collections.abc import Callable
from typing import NoReturn

import click

from cfapi.cli.credentials.choosing import choose
from cfapi.cli.credentials.identity import AccountNeeded
from cfapi.cli.credentials.keeping import NotKept
from cfapi.cli.credentials.login import Login, asked_secret, forget, profile_name
from cfapi.cli.credentials.profiles import BadProfiles
from cfapi.cli.credentials.whoami import whoami
from cfapi.cli.exit_codes import INTERRUPTED, NOT_ALLOWED, REFUSED, USAGE, exit_code
from cfapi.errors import BadRequest, CloudflareError, Forbidden, Unauthenticated


def run_login(profile: str | None, *, email: str | None, account: str | None, in_file: bool) -> None:
    """Ask for a token, verify it, keep it, and say so."""

    def work() -> str:
        login = Login(profile_name(profile), email, account, in_file)
        login.check()
        return asyncio.run(login.run(asked_secret(email)))

    _run(work)


def run_logout(profile: str | None) -> None:
    """Forget a profile, and say what that means."""
    _run(lambda: "\n".join(forget(profile)))


def run_whoami(profile: str | None, *, as_json: bool) -> None:
    """Print whose the credentials are."""

    def work() -> str:
        found = asyncio.run(whoami(choose(profile)))
        return found.as_json() if as_json else found.as_text()

    _run(work)


def _run(work: Callable[[], str]) -> None:
    """Print what the work returns, or why it failed, and exit accordingly."""
    try:
        click.echo(work())
    except KeyboardInterrupt:
        _fail("Interrupted.", INTERRUPTED)
    except (BadProfiles, AccountNeeded) as problem:
        _fail(str(problem), USAGE)
    except NotKept as problem:
        _fail(str(problem), REFUSED)
    except (BadRequest, Unauthenticated, Forbidden) as problem:
        _fail(f"The credentials are not valid: {problem}", NOT_ALLOWED)
    except CloudflareError as problem:
        _fail(str(problem), exit_code(problem))


def _fail(text: str, code: int) -> NoReturn:
    context = click.get_current_context()
    click.echo(f"{context.command_path}: {text}", err=True)
    context.exit(code)
