"""What can be read of a zone and of an account, by the name that checks give it."""

from collections.abc import Mapping

from attrs import frozen


@frozen
class Resource:
    """How one part of a snapshot is read: with one call, or one a page.

    Attributes:
        path: Its path below the base URL, with `{id}` for the zone or account.
        listing: Whether it is a listing, of which all pages are read.
    """

    path: str
    listing: bool = False


ZONE: Mapping[str, Resource] = {
    "settings": Resource("/zones/{id}/settings"),
    "records": Resource("/zones/{id}/dns_records?per_page=5000", listing=True),
    # Without "all" only active packs are listed.
    "packs": Resource("/zones/{id}/ssl/certificate_packs?status=all&per_page=50", listing=True),
    "dnssec": Resource("/zones/{id}/dnssec"),
}

ACCOUNT: Mapping[str, Resource] = {
    "account": Resource("/accounts/{id}"),
    "members": Resource("/accounts/{id}/members?per_page=50", listing=True),
    "dns_settings": Resource("/accounts/{id}/dns_settings"),
}
