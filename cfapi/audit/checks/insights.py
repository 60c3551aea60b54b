"""What Cloudflare's own Security Center has found, taken over as it is."""

from collections.abc import Callable, Iterator

import msgspec

from cfapi.audit.checks.registry import Check, Terms, account_check
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.snapshot import AccountSnapshot


class Insight(msgspec.Struct):
    """An insight."""

    subject: str | None = None
    issue_class: str | None = None
    issue_type: str | None = None
    severity: str | None = None
    status: str | None = None
    dismissed: bool | None = None
    user_classification: str | None = None
    resolve_text: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether neither Cloudflare nor a member of the account says that it is settled."""
        return self.status != "resolved" and not self.dismissed and self.user_classification is None


def insight_check(id: str, severity: Severity, theirs: str) -> Callable[[Callable[..., None]], Check]:
    """Declare a check that takes over the open insights of a severity; what is decorated has its docstring."""

    def decorate(documented: Callable[..., None]) -> Check:
        def judge(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
            for each in account.read("insights", list[Insight]):
                if each.is_open and (each.severity or "").lower() == theirs:
                    yield _fault(each)

        judge.__doc__ = documented.__doc__
        return account_check(id, severity, reads=("insights",), pack="full")(judge)

    return decorate


@insight_check("insights.critical_absent", Severity.CRITICAL, "critical")
def critical_absent() -> None:
    """The Security Center has no open insight that it calls critical.

    https://developers.cloudflare.com/security-center/security-insights/
    """


@insight_check("insights.moderate_absent", Severity.MEDIUM, "moderate")
def moderate_absent() -> None:
    """The Security Center has no open insight that it calls moderate.

    https://developers.cloudflare.com/security-center/security-insights/
    """


@insight_check("insights.low_absent", Severity.LOW, "low")
def low_absent() -> None:
    """The Security Center has no open insight that it calls low.

    https://developers.cloudflare.com/security-center/security-insights/
    """


def _fault(insight: Insight) -> Fault:
    kind = insight.issue_class or insight.issue_type or "insight"
    subject = f"{kind}: {insight.subject or 'account'}"
    problem = f"Cloudflare says of {insight.subject or 'the account'}: {kind}"
    return Fault(subject, problem, insight.resolve_text or "Follow the advice in the Security Center")
