"""The kinds of faults by name, and when in the course of a request each of them strikes."""

from enum import StrEnum

# Before the work: nothing has happened yet. After it: all is done, and nobody gets to know.
BEFORE = frozenset({
    "latency", "status", "html", "empty", "garbage", "wrong_shape", "redirect", "huge", "gzip_bomb", "drop_before",
})  # fmt: skip
AFTER = frozenset({"drop_after", "status_after", "empty", "truncate", "truncated_gzip", "reset", "slow_drip"})
# What a response says that goes out in good form.
RESPONSE = frozenset({
    "wrong_totals", "no_totals", "field_missing", "field_null", "field_of_another_type", "new_value",
})  # fmt: skip


class Shift(StrEnum):
    """Faults that move items between pages while a listing is walked."""

    MOVING_ITEMS = "moving_items"  # before each page, one item came in at the front
    REPEATED_PAGE = "repeated_page"  # the page before over again


KINDS = frozenset({*BEFORE, *AFTER, *RESPONSE, *Shift})
# These let the request go on to the next fault and to its work.
GOES_ON = frozenset({"latency", *RESPONSE, *Shift})
