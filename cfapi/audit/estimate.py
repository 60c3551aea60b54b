"""How many calls a collection takes, and how long that is at the quota."""

import math
from collections.abc import Iterable

from attrs import frozen

from cfapi._core.rate_limit.addresses import PER_ADDRESS
from cfapi._core.rate_limit.limiter import PER_TOKEN

ZONES_A_PAGE = 50


@frozen
class Estimate:
    """The calls of one token, or of several together.

    Attributes:
        zones: How many zones are to be read.
        a_zone: The calls for each.
        others: The calls for accounts, and for the list of zones.
        largest: The calls of the token that has most of them: all are used side by side.
    """

    zones: int
    a_zone: int
    others: int
    largest: int

    @property
    def calls(self) -> int:
        """All calls; a listing of more than a page takes more."""
        return self.zones * self.a_zone + self.others

    def seconds(self, share: float = 1.0) -> float:
        """How long it takes at least with a share of each token's quota."""
        quota = PER_TOKEN.times(share)
        whole_windows = max(0, math.ceil(self.largest / quota.requests) - 1)
        return max(whole_windows * quota.window, self.calls / PER_ADDRESS.requests * PER_ADDRESS.window)


def together(estimates: Iterable[Estimate]) -> Estimate:
    """The estimate for several tokens."""
    found = list(estimates)
    return Estimate(
        sum(each.zones for each in found),
        max((each.a_zone for each in found), default=0),
        sum(each.others for each in found),
        max((each.largest for each in found), default=0),
    )


def time_left(calls: int, free: int, resets_in: float, quota_requests: int, window: float) -> float:
    """Seconds until so many more calls are made, if so many may be made now, and more of them later."""
    if calls <= free:
        return calls / PER_ADDRESS.requests * PER_ADDRESS.window
    return resets_in + max(0, math.ceil((calls - free) / quota_requests) - 1) * window
