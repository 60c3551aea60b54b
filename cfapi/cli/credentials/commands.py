"""The commands `login`, `logout` and `whoami`, and their options."""

import click

from cfapi.cli.exit_codes import HELP

PROFILE = click.option("--profile", metavar="NAME", help="The profile. Default: CFAPI_PROFILE, or the first one.")
SURPLUS = """login takes no token as an argument, nor other arguments. If you typed a token, it may be in the
history of the shell now: roll it at https://dash.cloudflare.com/profile/api-tokens. Then: cfapi login"""


@click.command(epilog=HELP, context_settings={"ignore_unknown_options": True})
@PROFILE
@click.option("--email", metavar="ADDRESS", help="Ask for the Global API Key of this user instead of a token.")
@click.option("--account", metavar="ID", help="The account that calls are about which name none.")
@click.option("--file", "in_file", is_flag=True, help="Keep the token in a file that only you can read.")
@click.argument("surplus", nargs=-1, type=click.UNPROCESSED, metavar="")
def login(
    *, profile: str | None, email: str | None, account: str | None, in_file: bool, surplus: tuple[str, ...]
) -> None:
    """Ask for an API token, verify it, and keep it in the system's keyring.

    On a terminal the token is asked for and not shown; otherwise it is read from standard input. It is never an
    argument, since other users see those, and the shell's history keeps them.
    """
    if surplus:  # it may be a token: it is not repeated
        raise click.UsageError(SURPLUS)
    from cfapi.cli.credentials.running import run_login

    run_login(profile, email=email, account=account, in_file=in_file)


@click.command(epilog=HELP)
@PROFILE
def logout(*, profile: str | None) -> None:
    """Forget a profile, and remove its token from this machine."""
    from cfapi.cli.credentials.running import run_logout

    run_logout(profile)


@click.command(epilog=HELP)
@PROFILE
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def whoami(*, profile: str | None, as_json: bool) -> None:
    """Tell whose the credentials are, what they may do, where they lie, and what is left of their quota."""
    from cfapi.cli.credentials.running import run_whoami

    run_whoami(profile, as_json=as_json)
