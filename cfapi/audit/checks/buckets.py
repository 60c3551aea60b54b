"""R2 buckets: who may read them, from which pages, and how that is encrypted."""

from collections.abc import Iterator
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import expect
from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.checks.tls import WEAK_TLS
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.snapshot import AccountSnapshot

bucket_check = partial(account_check, pack="full")

NO_BUCKET = "the account has no bucket"
EVERYWHERE = ("*", "http://*", "https://*")
READING = ("GET", "HEAD")
# What a domain has that says nothing: https://developers.cloudflare.com/api/resources/r2/
USUAL_MINIMUM = "1.0"


class ManagedDomain(msgspec.Struct):
    """The public address of a bucket below r2.dev."""

    enabled: bool | None = None
    domain: str | None = None


class Bucket(msgspec.Struct):
    """An R2 bucket."""

    name: str
    managed_domain: ManagedDomain


class Allowed(msgspec.Struct):
    """Pages of which origins may do what."""

    methods: list[str] = []
    origins: list[str] = []


class CORSRule(msgspec.Struct):
    """A rule for pages of other sites."""

    allowed: Allowed | None = None


class CORS(msgspec.Struct):
    """The rules of a bucket for pages of other sites."""

    rules: list[CORSRule] = []


class BucketWithCORS(msgspec.Struct):
    """A bucket, and who may use it from a browser."""

    name: str
    cors: CORS | None = None


class CustomDomain(msgspec.Struct, rename={"min_tls": "minTLS"}):
    """A host name at which everyone reads a bucket."""

    domain: str = ""
    enabled: bool | None = None
    min_tls: str | None = None


class CustomDomains(msgspec.Struct):
    """The host names of a bucket."""

    domains: list[CustomDomain] = []


class BucketWithDomains(msgspec.Struct):
    """A bucket, and its host names."""

    name: str
    custom_domains: CustomDomains | None = None


@bucket_check("r2.public_url_off", Severity.HIGH, reads=("buckets",))
def public_url_off(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No bucket is open to everyone at an address of r2.dev.

    https://developers.cloudflare.com/r2/buckets/public-buckets/
    """
    found = account.read("buckets", list[Bucket])
    expect(found, NO_BUCKET)
    for bucket in found:
        if bucket.managed_domain.enabled is None:
            raise Unknown("a bucket does not say whether it is public")
        if bucket.managed_domain.enabled:
            problem = f"Everyone may read the bucket {bucket.name} at its r2.dev address"
            remedy = "Switch the public development URL off, and use a custom domain if it is to be public"
            yield Fault(f"bucket {bucket.name}", problem, remedy, {"domain": bucket.managed_domain.domain})


@bucket_check("r2.cors_narrow", Severity.MEDIUM, reads=("bucket_cors",))
def cors_narrow(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No bucket lets pages of any site write to it, or delete from it, with a link that was signed for others.

    That they may read what is public is harmless.

    https://developers.cloudflare.com/r2/buckets/cors/
    """
    found = account.read("bucket_cors", list[BucketWithCORS])
    expect(found, NO_BUCKET)
    for bucket in found:
        rules = [] if bucket.cors is None else bucket.cors.rules
        methods = sorted({each for rule in rules for each in _open_to_all(rule)})
        if methods:
            problem = f"Pages of any site may {', '.join(methods)} in the bucket {bucket.name}"
            yield Fault(f"bucket {bucket.name}", problem, "Name the origins of your own pages", {"methods": methods})


@bucket_check("r2.domain_tls_12", Severity.MEDIUM, reads=("bucket_domains",))
def domain_tls_12(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No host name of a bucket can be used with a TLS version below 1.2: it has a minimum of its own, at first 1.0.

    https://developers.cloudflare.com/r2/buckets/public-buckets/
    """
    buckets = account.read("bucket_domains", list[BucketWithDomains])
    found = [each for bucket in buckets if bucket.custom_domains for each in bucket.custom_domains.domains]
    expect(found, "no bucket has a domain of its own")
    for each in found:
        version = each.min_tls or USUAL_MINIMUM
        if each.enabled is not False and version in WEAK_TLS:
            problem = f"Visitors of {each.domain} may connect with TLS {version}, whatever the minimum of its zone is"
            remedy = "Set its minimum TLS version to 1.2"
            yield Fault(f"domain {each.domain}", problem, remedy, {"min_tls": version})


def _open_to_all(rule: CORSRule) -> list[str]:
    """What pages of any site may do, besides reading."""
    if rule.allowed is None or not any(origin in EVERYWHERE for origin in rule.allowed.origins):
        return []
    return [each for each in rule.allowed.methods if each not in READING]
