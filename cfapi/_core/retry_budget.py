"""The retry budget: what the retries of all calls of a client may cost together.

If every call of a client fails, each of them being sent four times would multiply an outage. As in the standard retry
mode of AWS's SDKs (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html), a retry costs tokens
of a bucket that only successful calls fill again; when it is empty, failures are raised at once.
"""

from attrs import define

RETRY, TIMEOUT, NOTHING = 5, 10, 0
SUCCESS = 1


@define
class RetryBudget:
    """How many tokens the retries of a client have cost and successes have not given back yet."""

    spent: int = 0

    def take(self, cost: int, budget: int | None) -> bool:
        """Pay for a retry out of so many tokens, None for any number; whether there were enough."""
        if budget is not None and cost and self.spent + cost > budget:
            return False
        self.spent += cost
        return True

    def give_back(self, cost: int) -> None:
        """A call succeeded: its last retry costs nothing after all, and one without retries earns a token."""
        self.spent = max(0, self.spent - (cost or SUCCESS))
