"""Which certificate authorities are trusted."""

import os
import ssl
from pathlib import Path

from cfapi.errors import ConfigurationError

# What clients other than OpenSSL (which reads SSL_CERT_FILE and SSL_CERT_DIR itself) call the same setting.
CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def tls_context() -> ssl.SSLContext:
    """The system's authorities, and those that the environment adds.

    Raises:
        ConfigurationError: A variable names something that holds no certificates.
    """
    context = ssl.create_default_context()
    for name in CA_VARIABLES:
        if place := os.environ.get(name):
            _trust(context, name, Path(place))
    return context


def _trust(context: ssl.SSLContext, name: str, place: Path) -> None:
    try:
        if place.is_dir():
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError:
        raise ConfigurationError(f"{name} names {place}, which holds no certificates that can be read.") from None
