"""Telling programs what is new: the options `--webhook` and `--exec`."""

import asyncio
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click
from attrs import frozen

from cfapi._core.secret_reference import SecretReference, SecretUnreadable, read_secret
from cfapi.audit import Report
from cfapi.audit.notices.command import WEBHOOK_SECRET, BadCommand, Command, environment_without
from cfapi.audit.notices.notice import NotDelivered, Notice, notice_of
from cfapi.audit.notices.signing import BadSecret, SigningKey
from cfapi.audit.notices.webhook import BadURL, Webhook
from cfapi.audit.reports.rows import quantity
from cfapi.audit.tokens import load_places
from cfapi.cli.credentials.profiles import Profile, Profiles
from cfapi.cli.errors import BadProfiles
from cfapi.cli.telling import tell


@frozen
class Delivery:
    """Whom to tell.

    Attributes:
        webhook: A URL.
        command: A program.
    """

    webhook: Webhook | None = None
    command: Command | None = None

    def tell(self, report: Report, since: str, now: datetime) -> bool:
        """Tell each what is new or worse, if anything is; whether all have taken it.

        Args:
            report: A report that was compared.
            since: What tells the audit that it was compared with from all others.
            now: When the report was made.
        """
        notice = notice_of(report, since, now) if self.webhook or self.command else None
        if notice is None:
            return True
        told = [self._send(notice), self._run(notice)]  # both, whatever happens to one
        return all(told)

    def _send(self, notice: Notice) -> bool:
        if self.webhook is None:
            return True
        try:
            asyncio.run(self.webhook.deliver(notice))
        except NotDelivered as problem:
            return _not_told("--webhook", problem, notice)
        return _told(str(self.webhook), notice)

    def _run(self, notice: Notice) -> bool:
        if self.command is None:
            return True
        try:
            self.command.deliver(notice)
        except NotDelivered as problem:
            return _not_told("--exec", problem, notice)
        return _told(str(self.command), notice)


def webhook_of(url: str, secret_file: Path | None) -> Webhook:
    """The webhook of `--webhook`, whose secret is in a file or in CFAPI_WEBHOOK_SECRET, never in an option.

    Raises:
        ValueError: The URL can't be used, or there is no secret for it.
    """
    where = SecretReference(file=str(secret_file)) if secret_file is not None else SecretReference(env=WEBHOOK_SECRET)
    try:
        return Webhook(url, SigningKey.of(read_secret(where, Path.cwd())))
    except SecretUnreadable as error:
        raise ValueError(
            f"--webhook signs what it sends, and there is no secret for that: {error}. Put one into {WEBHOOK_SECRET}, "
            "or into the file of --webhook-secret-file."
        ) from None
    except BadSecret as error:
        raise ValueError(f"{where}: {error}") from None
    except BadURL as error:
        raise ValueError(f"--webhook: {error}") from None


def command_of(text: str, accounts_from: Path | None) -> Command:
    """The command of `--exec`, whose environment has none of the tokens that we know of.

    Raises:
        ValueError: It can't be run.
    """
    try:
        return Command.parse(text, environment_without(os.environ, _token_variables(accounts_from)))
    except BadCommand as error:
        raise ValueError(f"--exec: {error}") from None


def _token_variables(accounts_from: Path | None) -> set[str]:
    """The variables of the environment that accounts and profiles name."""
    references = [each.reference for each in load_places(accounts_from)] if accounts_from is not None else []
    references += [each.secret for each in _profiles().values()]
    return {each.env for each in references if each.env is not None}


def _profiles() -> Mapping[str, Profile]:
    try:
        return Profiles.read().known
    except BadProfiles:  # whoever uses them is told
        return {}


def _told(whom: str, notice: Notice) -> bool:
    click.echo(f"Told {whom} of {quantity(notice.count, 'finding')}.", err=True)
    return True


def _not_told(option: str, problem: NotDelivered, notice: Notice) -> bool:
    tell(f"{option} {problem}. It was to hear of {quantity(notice.count, 'finding')}, which the report has.")
    return False
