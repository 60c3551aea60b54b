"""The import of what sends requests, without what a command of a few calls does not need."""

import os
import sys
from importlib import import_module

AUTHORITIES = "SSL_CERT_FILE"  # which OpenSSL reads


def import_transport() -> None:
    """Import the transport, and aiohttp with it, if nobody has yet.

    With its import aiohttp makes two TLS contexts, for sessions that bring none, and each reads the system's
    authorities: a third of the time that a call takes. The transport makes its own where it speaks TLS. So aiohttp's
    trust nobody here, which is for commands alone: whoever uses aiohttp beside cfapi needs them.
    """
    if "aiohttp" in sys.modules:
        return
    there = os.environ.get(AUTHORITIES)
    os.environ[AUTHORITIES] = os.devnull
    try:
        import_module("cfapi._http.aiohttp_transport")
    finally:
        os.environ.pop(AUTHORITIES)
        if there is not None:
            os.environ[AUTHORITIES] = there
