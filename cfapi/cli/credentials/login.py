"""`cfapi login` and `cfapi logout`: ask for a token, verify it, keep it, and forget it."""

import os
import sys
from pathlib import Path

import click
from attrs import frozen

from cfapi._core.auth import TOKEN_PAGE, ApiKey, ApiToken
from cfapi._core.base_url import BASE_URL, checked_base_url
from cfapi._core.secret import Secret
from cfapi._core.secret_reference import SecretReference
from cfapi._printable import printable
from cfapi.cli.credentials.choosing import Chosen
from cfapi.cli.credentials.identity import Identity, identify
from cfapi.cli.credentials.keeping import NotKept, check_keyring, keep_in_file, keep_in_keyring, remove
from cfapi.cli.credentials.profiles import FIRST, Profile, Profiles, checked_name
from cfapi.cli.telling import Waits


@frozen
class Login:
    """What `cfapi login` was told.

    Attributes:
        name: The name of the profile.
        email: The address of the user whose Global API Key is asked for, instead of a token.
        account: The id of an account.
        in_file: Whether the secret is kept in a file instead of the keyring.
    """

    name: str
    email: str | None = None
    account: str | None = None
    in_file: bool = False

    def check(self) -> None:
        """Raise, before anybody is asked for a token, if it could not be kept.

        Raises:
            NotKept: There is no safe keyring.
            BadProfiles: The file of profiles is wrong.
        """
        Profiles.read()
        if not self.in_file:
            check_keyring()

    async def run(self, secret: Secret) -> str:
        """Verify the secret, and keep it; returns what to tell.

        Raises:
            ConfigurationError: It can't be a token or key.
            AccountNeeded: It is of an account that is not known.
            CallError: It is not valid, or can't be verified.
            NotKept: It can't be kept.
            BadProfiles: The file of profiles is wrong.
        """
        profiles = Profiles.read()
        base_url = checked_base_url(None)
        credentials = ApiKey(secret, self.email, "login") if self.email else ApiToken(secret, "login")
        async with Chosen(credentials, base_url).client(events=Waits.on_terminal()) as cf:
            who = await identify(cf, credentials, self.account)
        where = self._keep(profiles, secret)
        self._write(profiles, where, self.account or who.account, base_url)
        return f"{described(who)} Kept in {told(where, profiles.path.parent)}, as profile {self.name}."

    def _keep(self, profiles: Profiles, secret: Secret) -> SecretReference:
        if self.in_file:
            return keep_in_file(profiles.path.parent, self.name, secret)
        return keep_in_keyring(self.name, secret)

    def _write(self, profiles: Profiles, where: SecretReference, account: str | None, base_url: str) -> None:
        """Write the profile; the secret of the one before, if it was kept elsewhere, is removed."""
        profile = Profile(
            token=None if self.email else where,
            key=where if self.email else None,
            email=self.email,
            account=account,
            base_url=None if base_url == BASE_URL else base_url,
        )
        before = profiles.known.get(self.name)
        try:
            profiles.keep(self.name, profile)
        except OSError as problem:
            remove(where, profiles.path.parent)
            raise NotKept(f"The token is not kept: {profiles.path}: {problem.strerror}.") from None
        if before is not None and before.secret != where:
            remove(before.secret, profiles.path.parent)


def forget(name: str | None) -> list[str]:
    """Forget a profile, or the default one, and remove its secret; returns what to tell.

    Raises:
        BadProfiles: There is no such profile.
        NotKept: The secret can't be removed; the profile stays.
    """
    profiles = Profiles.read()
    found = profiles.get(name)
    if found is None:
        return ["Nobody is logged in."]
    name, profile = found
    folder = profiles.path.parent
    removed = remove(profile.secret, folder)
    left = profiles.forget(name)
    kept = "is removed" if removed else "is not cfapi's to remove, and stays"
    next_one = [f"The default is profile {left.default} now."] if left.default not in (None, profiles.default) else []
    return [
        f"Profile {name} is forgotten; its token ({told(profile.secret, folder)}) {kept}.",
        f"The token itself stays valid until it is revoked: {TOKEN_PAGE}",
        *next_one,
    ]


def asked_secret(email: str | None) -> Secret:
    """The token or key: asked for without echo on a terminal, else read from standard input.

    Raises:
        click.UsageError: It is empty.
    """
    kind = "Global API Key" if email else "API token"
    if sys.stdin.isatty():
        secret = Secret(click.prompt(f"{kind} (not shown)", hide_input=True, err=True).strip())
    else:
        secret = Secret(sys.stdin.read().strip())
    if not secret.reveal():
        raise click.UsageError(f"There is no {kind} on standard input.")
    return secret


def profile_name(given: str | None) -> str:
    """The profile to log in as: the one named, here or by CFAPI_PROFILE, or "default".

    Raises:
        BadProfiles: It can't be a name.
    """
    return checked_name(given or os.environ.get("CFAPI_PROFILE", "").strip() or FIRST)


def described(who: Identity) -> str:
    """Whose credentials are, in a sentence."""
    kind = {"user token": "A user's token", "account token": "An account's token"}.get(who.kind, "A Global API Key")
    end = f", until {who.expires_on:%Y-%m-%d %H:%M} UTC" if who.expires_on else ", without an end"
    return f"{kind}, {printable(who.status)}{'' if who.kind == 'API key' else end}."


def told(where: SecretReference, folder: Path) -> str:
    """Where a secret is, in words."""
    if where.keyring:
        return f"the system's keyring ({where.keyring})"
    if where.file:
        return str(folder / Path(where.file).expanduser())
    return str(where)
