"""JSON that msgspec skips over, but can't read: numbers out of range, and bytes that are no UTF-8.

Members that no class has are skipped when a page is decoded, and read when somebody asks for them.
"""

import json
import math
from typing import Any

MOST_DIGITS = 4000  # Python reads no more than 4,300


def decode_forgivingly(raw: bytes) -> Any:
    """JSON as plain values; a number that Python can't hold stays text, and what is no UTF-8 becomes U+FFFD.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It nests as deeply as Python's stack.
    """
    text = raw.decode("utf-8", "replace")
    return json.loads(text, parse_float=_float_or_text, parse_int=_int_or_text, parse_constant=_refuse)


def _float_or_text(text: str) -> float | str:
    return number if math.isfinite(number := float(text)) else text


def _int_or_text(text: str) -> int | str:
    return int(text) if len(text) <= MOST_DIGITS else text


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
