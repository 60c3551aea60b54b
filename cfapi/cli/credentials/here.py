"""A client with the credentials of the machine that makes it, such as a worker of an engine, which may lack extras."""

import os
from typing import Any

from cfapi.client import Cloudflare
from cfapi.errors import ConfigurationError


def client_here(**options: Any) -> Cloudflare:
    """A client with the credentials that commands use here: CFAPI_PROFILE, the environment, or the default profile.

    Args:
        options: Further arguments of `Cloudflare`.

    Raises:
        BadProfiles: There is no such profile, or the file of profiles is wrong.
        ConfigurationError: There are no credentials, or they can't be read.
    """
    try:
        from cfapi.cli.credentials.choosing import choose
    except ModuleNotFoundError as missing:
        if profile := os.environ.get("CFAPI_PROFILE", "").strip():
            raise ConfigurationError(
                f"CFAPI_PROFILE names the profile {profile!r}, and to read profiles this machine lacks {missing.name}: "
                'pip install "cfapi-sdk[cli]"'
            ) from None
        return Cloudflare(**options)
    return choose().client(**options)
