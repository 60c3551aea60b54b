"""What of an account ends some day, and stops something: client certificates, and service tokens of Access."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import expect
from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.snapshot import AccountSnapshot

lasting_check = partial(account_check, severity=Severity.MEDIUM, pack="full")


class ServiceToken(msgspec.Struct):
    """What a program passes Access with."""

    name: str = ""
    expires_at: datetime | None = None
    enabled: bool | None = None


class ClientCertificate(msgspec.Struct):
    """A certificate of an authority for clients, or of a client."""

    name: str = ""
    expires_on: str | None = None
    type: str = "custom"
    associated_hostnames: list[str] | None = None

    @property
    def ends(self) -> datetime | None:
        """When it expires; None if it does not say, which may be an empty text."""
        return datetime.fromisoformat(self.expires_on) if self.expires_on else None


@lasting_check("access.service_tokens_lasting", reads=("service_tokens",))
def service_tokens_lasting(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """No service token of Access has expired, or does soon: programs that use it would be kept out.

    https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/
    """
    found = [each for each in account.read("service_tokens", list[ServiceToken]) if each.enabled is not False]
    expect(found, "the account has no service token")
    ends = [(each.name, each.expires_at) for each in found]
    for name, problem in _ending("service token", ends, terms):
        yield Fault(f"service token {name}", problem, "Renew it, or delete it if nothing uses it", private=(name,))


@lasting_check("access.certificates_lasting", reads=("access_certificates",))
def certificates_lasting(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """No authority whose client certificates Access accepts for a host name has expired, or does soon.

    https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/mutual-tls-authentication/
    """
    found = account.read("access_certificates", list[ClientCertificate])
    used = [each for each in found if each.associated_hostnames]
    expect(used, "no host name takes client certificates")
    yield from _certificates(used, terms)


@lasting_check("cert.mtls_not_expiring", reads=("mtls_certificates",))
def mtls_not_expiring(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """No uploaded mTLS certificate of the account has expired, or does soon.

    https://developers.cloudflare.com/ssl/client-certificates/byo-ca/
    """
    found = account.read("mtls_certificates", list[ClientCertificate])
    uploaded = [each for each in found if each.type == "custom"]
    expect(uploaded, "the account has no mTLS certificate of its own")
    yield from _certificates(uploaded, terms)


def _certificates(found: list[ClientCertificate], terms: Terms) -> Iterator[Fault]:
    """Those that end; one of the same name that lasts has taken its place."""
    ends = [(each.name, each.ends) for each in found]
    lasting = {name for name, end in ends if end is not None and end > terms.now + terms.expiring}
    for name, problem in _ending("certificate", ends, terms):
        if not name or name not in lasting:
            yield Fault(f"certificate {name}", problem, "Upload a new one, and take this one out of use")


def _ending(kind: str, ends: Iterable[tuple[str, datetime | None]], terms: Terms) -> Iterator[tuple[str, str]]:
    for name, end in ends:
        if end is not None and end <= terms.now + terms.expiring:
            when = "expired" if end <= terms.now else "expires"
            yield name, f"The {kind} {name!r} {when} on {end:%Y-%m-%d}"
