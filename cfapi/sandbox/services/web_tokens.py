"""JSON Web Tokens (RFC 7519) that the sandbox gives, and knows again."""

import base64
import hmac

import msgspec

from cfapi.sandbox.json_values import Json

_KEY = b"the sandbox signs its tokens with this"


def signed(claims: Json) -> str:
    """The token that says this."""
    head = ".".join(_encoded(msgspec.json.encode(each)) for each in ({"alg": "HS256", "typ": "JWT"}, claims))
    return f"{head}.{_signature(head)}"


def verified(token: str, now: float) -> Json | None:
    """What a token says, but for when it ends; None where it is none of the sandbox's, or has ended."""
    head, _, signature = token.strip().rpartition(".")
    if not token.isascii() or not hmac.compare_digest(_signature(head), signature):
        return None
    claims: Json = msgspec.json.decode(base64.urlsafe_b64decode(head.partition(".")[2] + "=="))
    return claims if claims.pop("exp") > now else None


def _signature(head: str) -> str:
    return _encoded(hmac.digest(_KEY, head.encode(), "sha256"))


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
