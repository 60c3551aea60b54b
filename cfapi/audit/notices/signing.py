"""Signed notices, as the specification of Standard Webhooks has it, so that receivers need no code of ours.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import binascii
import hmac
from base64 import b64decode, b64encode
from datetime import datetime
from typing import Self

from attrs import field, frozen

from cfapi._core.secret import Secret
from cfapi.audit.notices.notice import Notice

PREFIX = "whsec_"
SHORTEST, LONGEST = 24, 64  # bytes, as specified
WANTED = f"{PREFIX!r}, and {SHORTEST} to {LONGEST} random bytes in Base64, such as `openssl rand -base64 32` prints"


class BadSecret(ValueError):
    """A text is no secret for signing; the message does not repeat it."""


@frozen
class SigningKey:
    """A secret that sender and receiver share."""

    _secret: Secret = field()

    @classmethod
    def of(cls, secret: Secret) -> Self:
        """The key of a text such as "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".

        Raises:
            BadSecret: It is none.
        """
        if not _is_key(secret):
            raise BadSecret(f"This is no secret for signing, which is {WANTED}.")
        return cls(secret)

    def headers(self, notice: Notice, now: datetime) -> dict[str, str]:
        """The headers that say which notice it is, when it was sent, and that we did."""
        sent = str(int(now.timestamp()))
        signed = b".".join((notice.id.encode(), sent.encode(), notice.body))
        signature = b64encode(hmac.digest(_bytes(self._secret), signed, "sha256")).decode()
        return {"webhook-id": notice.id, "webhook-timestamp": sent, "webhook-signature": f"v1,{signature}"}


def _is_key(secret: Secret) -> bool:
    try:
        return secret.reveal().startswith(PREFIX) and SHORTEST <= len(_bytes(secret)) <= LONGEST
    except (binascii.Error, ValueError):
        return False


def _bytes(secret: Secret) -> bytes:
    return b64decode(secret.reveal().removeprefix(PREFIX), validate=True)
