"""Which credentials a command uses: those of a profile, or those of the environment."""

import os
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from cfapi._core.auth import ApiKey, ApiToken, Credentials
from cfapi._core.base_url import BASE_URL, checked_base_url
from cfapi._core.credential_sources import ARGUMENTS, OLD_TOKEN_VARIABLE, VARIABLES, Given, find_credentials
from cfapi.errors import ConfigurationError

if TYPE_CHECKING:
    from cfapi.cli.credentials.profiles import Profile, Profiles
    from cfapi.client import Cloudflare

PROFILE_VARIABLE = "CFAPI_PROFILE"
BASE_URL_VARIABLE = "CLOUDFLARE_BASE_URL"


@frozen
class Chosen:
    """The credentials of a command.

    Attributes:
        credentials: What signs the requests.
        base_url: Where they are sent; None for what the environment says, or Cloudflare.
        profile: The profile that they are of; None for those of the environment.
        account: The id of the account that calls are about which name none.
    """

    credentials: Credentials
    base_url: str | None = None
    profile: str | None = None
    account: str | None = None

    def client(self, **options: Any) -> "Cloudflare":
        """A client with these credentials.

        Args:
            options: Further arguments of `Cloudflare`.

        Raises:
            ConfigurationError: An argument is wrong.
        """
        from cfapi.client import Cloudflare

        return Cloudflare(credentials=self.credentials, base_url=self.base_url, **options)


def choose(profile: str | None = None) -> Chosen:
    """The credentials to use: those of a named profile, of the environment, or of the default profile, in this order.

    A profile is named here or by CFAPI_PROFILE. Its secret goes to its own API alone: where CLOUDFLARE_BASE_URL names
    another one, that is an error.

    Raises:
        BadProfiles: There is no such profile, or the file of profiles is wrong.
        ConfigurationError: There are no credentials, or the profile's can't be read.
    """
    named = profile or os.environ.get(PROFILE_VARIABLE, "").strip() or None
    account = os.environ.get("CLOUDFLARE_ACCOUNT_ID", "").strip() or None
    if named is None and _are_in_environment():
        return Chosen(find_credentials(Given(names=ARGUMENTS)), account=account)
    from cfapi.cli.credentials.profiles import Profiles

    profiles = Profiles.read()
    found = profiles.get(named)
    if found is None:
        raise ConfigurationError(
            "No Cloudflare credentials. Log in (cfapi login), or set CLOUDFLARE_API_TOKEN (or "
            "CLOUDFLARE_API_TOKEN_FILE, or CLOUDFLARE_API_KEY with CLOUDFLARE_EMAIL)."
        )
    chosen = of_profile(*found, profiles)
    return chosen if account is None else evolve(chosen, account=account)


def of_profile(name: str, profile: "Profile", profiles: "Profiles") -> Chosen:
    """The credentials of a profile.

    Raises:
        ConfigurationError: They can't be read, or CLOUDFLARE_BASE_URL names another API than theirs.
    """
    from cfapi._core.secret_reference import SecretUnreadable, read_secret

    source = f"profile {name} ({profile.secret})"
    try:
        secret = read_secret(profile.secret, profiles.path.parent)
    except SecretUnreadable as error:
        raise ConfigurationError(
            f"The token of profile {name} can't be read from {profile.secret}: {error}. Log in again: "
            f"cfapi login --profile {name}"
        ) from None
    credentials = ApiKey(secret, profile.email, source) if profile.email else ApiToken(secret, source)
    return Chosen(credentials, _base_url(name, profile), name, profile.account)


def _base_url(name: str, profile: "Profile") -> str:
    """The profile's own API."""
    own = checked_base_url(profile.base_url or BASE_URL)
    other = os.environ.get(BASE_URL_VARIABLE, "").strip()
    if other and checked_base_url(other) != own:
        raise ConfigurationError(
            f"{BASE_URL_VARIABLE} is {other}, and the credentials of profile {name} are for {own}, where alone they "
            f"are sent. Unset {BASE_URL_VARIABLE}, or set CLOUDFLARE_API_TOKEN, too."
        )
    return own


def _are_in_environment() -> bool:
    names = (VARIABLES["token"], VARIABLES["token_file"], VARIABLES["key"], OLD_TOKEN_VARIABLE)
    return any(os.environ.get(name, "").strip() for name in names)
