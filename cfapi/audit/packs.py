"""What a certificate pack is for, what of it visitors get, and until when."""

from datetime import UTC, datetime, timedelta
from functools import cached_property

from attrs import define

from cfapi.api.ssl.certificate_packs import Certificate, CertificatePack
from cfapi.audit.findings import Unknown
from cfapi.audit.hosts import listed, normal

IN_PROGRESS = ("initializing", "pending_validation", "pending_issuance", "pending_deployment")
NOT_COMPLETED = ("initializing_timed_out", "validation_timed_out", "issuance_timed_out", "deployment_timed_out")
# In these states the certificates of a pack are presented to visitors, as long as they are valid.
IN_USE = ("active", "pending_expiration", "pending_deployment", "deployment_timed_out")
# In these, a pack that is being renewed still has the certificates that it had.
RENEWING = (*IN_PROGRESS, *NOT_COMPLETED)
RENEWED = ("universal", "advanced", "total_tls", "managed_hostname")
# How long before its end a certificate is renewed, by its validity in days.
# https://developers.cloudflare.com/ssl/reference/certificate-validity-periods/
RENEWAL = {14: 3, 30: 7, 90: 30, 365: 30}


@define(slots=False, eq=False)
class Pack:
    """A certificate pack, and what follows from it."""

    facts: CertificatePack

    @property
    def status(self) -> str:
        """Its status."""
        return self.facts.status

    @cached_property
    def used(self) -> list[Certificate]:
        """The certificates that visitors may get: of each kind of key the newest, or the primary one."""
        certificates = self.facts.certificates or []
        used = [each for each in certificates if each.status in IN_USE]
        if not used and self.status in (*IN_USE, "expired"):
            used = certificates
        newest: dict[str | None, Certificate] = {}
        for each in sorted(used, key=self._preferred) if len(used) > 1 else used:
            newest[each.signature] = each
        return list(newest.values())

    @cached_property
    def ends(self) -> datetime | None:
        """When the first of these expires; None if they don't say."""
        return min((ends for each in self.used if (ends := _expires(each)) is not None), default=None)

    @cached_property
    def hosts(self) -> set[str]:
        """What it is for: the hosts of the certificates that visitors get, or, before there are any, of the order."""
        return {normal(host) for each in self.used for host in each.hosts or []} or set(map(normal, self.ordered))

    @property
    def ordered(self) -> list[str]:
        """The hosts that it was ordered for."""
        return self.facts.hosts or []

    @property
    def is_renewed(self) -> bool:
        """Whether Cloudflare renews it; who uploads a certificate does that himself."""
        return self.facts.type in RENEWED

    @property
    def is_in_use(self) -> bool:
        """Whether visitors get what it has, be it valid or not."""
        if self.status in (*IN_USE, "expired"):
            return bool(self.facts.certificates)
        return self.status in RENEWING and bool(self.used)

    def is_live(self, now: datetime) -> bool:
        """Whether visitors get a valid certificate of it."""
        return (self.status in IN_USE or self.status in RENEWING) and self.ends is not None and self.ends > now

    def is_sound(self, now: datetime, unrenewed: timedelta) -> bool:
        """Whether it is live, and not itself late."""
        return self.is_live(now) and self.ends is not None and self.ends > now + self.late_after(unrenewed)

    def is_new(self, now: datetime, settling: timedelta) -> bool:
        """Whether it is in progress, which takes up to a day.

        Raises:
            Unknown: It is in progress, and does not say since when.
        """
        if self.status not in IN_PROGRESS:
            return False
        if self.facts.created_on is None:
            raise Unknown(f"a certificate is {self.status}, and does not say since when")
        return now - self.facts.created_on <= settling

    def late_after(self, unrenewed: timedelta) -> timedelta:
        """How long before its end it is late: it has missed half of its renewal period, or nobody renews it."""
        if not self.is_renewed:
            return unrenewed
        validity = self.facts.validity_days or self._validity() or 90
        longer = [days for days in RENEWAL if days >= validity]
        return timedelta(days=RENEWAL[min(longer, default=max(RENEWAL))]) / 2

    @property
    def subject(self) -> str:
        """What it is called in findings: a renewed one is the same thing, as what it is for stays the same."""
        return f"{self.facts.type}: {', '.join(sorted(self.ordered))}"

    def __str__(self) -> str:
        return f"{self.facts.type} certificate for {listed(self.ordered or ['no host'])}"

    def _preferred(self, each: Certificate) -> tuple[bool, datetime]:
        return each.id == self.facts.primary_certificate, _expires(each) or _NEVER

    def _validity(self) -> float | None:
        """For how many days its certificates are valid, as far as they say so."""
        spans = [
            (each.expires_on - each.uploaded_on).days
            for each in self.facts.certificates or []
            if isinstance(each.expires_on, datetime) and isinstance(each.uploaded_on, datetime)
        ]
        return max(spans, default=None)


_NEVER = datetime.min.replace(tzinfo=UTC)


def _expires(certificate: Certificate) -> datetime | None:
    return certificate.expires_on if isinstance(certificate.expires_on, datetime) else None
