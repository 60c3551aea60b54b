"""How commands end that print a text: with it, or with one sentence on standard error, and an exit code."""

from collections.abc import Callable
from typing import NoReturn

import click

from cfapi._printable import printable
from cfapi.cli.advice import told
from cfapi.cli.credentials.identity import AccountNeeded
from cfapi.cli.credentials.keeping import NotKept
from cfapi.cli.errors import BadProfiles, BadWords, NothingOfThatName
from cfapi.cli.exit_codes import INTERRUPTED, NOT_ALLOWED, NOT_FOUND, REFUSED, USAGE, exit_code
from cfapi.errors import BadRequest, CloudflareError, Forbidden, Unauthenticated


def ended(work: Callable[[], str], *, credentials: bool = False) -> None:
    """Print what some work returns, or why it failed, and exit accordingly.

    Args:
        work: Returns the text.
        credentials: Whether a refusal says that the credentials are not valid.
    """
    try:
        text = work()
        click.echo(text, nl=bool(text) and not text.endswith("\n"))
    except (KeyboardInterrupt, click.Abort):
        _fail("Interrupted.", INTERRUPTED)
    except NothingOfThatName as problem:
        _fail(str(problem), NOT_FOUND)
    except (BadProfiles, AccountNeeded, BadWords) as problem:
        _fail(str(problem), USAGE)
    except NotKept as problem:
        _fail(str(problem), REFUSED)
    except CloudflareError as problem:
        if credentials and isinstance(problem, BadRequest | Unauthenticated | Forbidden):
            _fail(f"The credentials are not valid: {told(problem)}", NOT_ALLOWED)
        _fail(told(problem), exit_code(problem))
    except BrokenPipeError:  # what reads the output has enough
        raise
    except OSError as problem:
        _fail(f"{problem.filename or 'output'}: {problem.strerror or problem}", REFUSED)


def _fail(text: str, code: int) -> NoReturn:
    context = click.get_current_context()
    click.echo(f"{context.command_path}: {printable(text)}", err=True)
    context.exit(code)
