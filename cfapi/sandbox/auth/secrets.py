"""The values of tokens and keys, in today's format: letters that end in a checksum."""

import random
import zlib


def secret(source: random.Random) -> str:
    """A value without its prefix."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    body = "".join(source.choices(letters, k=40))
    return f"{body}{zlib.crc32(body.encode()):08x}"


def new_secret(source: random.Random, account: str | None) -> str:
    """The value of a new API token, the user's or an account's, in today's format."""
    return ("cfut_" if account is None else "cfat_") + secret(source)
