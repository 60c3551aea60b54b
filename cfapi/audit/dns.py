"""The DNS records of a zone as checks look at them: by type, by name, and as a resolver would find them."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import msgspec
from attrs import define, frozen

from cfapi.audit.hosts import is_within, normal, parents

# How many aliases in a row are followed, as resolvers do.
LONGEST_CHAIN = 8


class DNSRecord(msgspec.Struct):
    """What checks make use of in a record."""

    type: str
    name: str
    id: str = ""
    content: str | None = None
    proxied: bool | None = None


@frozen
class Lookup:
    """What a resolver finds.

    Attributes:
        records: The records.
        elsewhere: The name or the servers that know, if those are not in the zone.
    """

    records: tuple[DNSRecord, ...] = ()
    elsewhere: str | None = None


@define(slots=False, eq=False)
class ZoneRecords:
    """All records of a zone; their names, and those that are asked for, are in lower case and Punycode."""

    zone: str
    all: list[DNSRecord]

    def __attrs_post_init__(self) -> None:
        for record in self.all:
            record.name = normal(record.name)

    @cached_property
    def by_type(self) -> dict[str, list[DNSRecord]]:
        """The records of each type."""
        return _grouped((record.type, record) for record in self.all)

    @cached_property
    def by_name(self) -> dict[str, list[DNSRecord]]:
        """The records at each name."""
        return _grouped((record.name, record) for record in self.all)

    def of(self, *types: str) -> Iterator[DNSRecord]:
        """The records of some types."""
        for type in types:
            yield from self.by_type.get(type, ())

    @property
    def proxied_names(self) -> list[str]:
        """The names that visitors reach through Cloudflare, sorted."""
        return sorted({record.name for record in self.all if record.proxied})

    def lookup(self, name: str, *types: str) -> Lookup:
        """What a resolver finds at a name, by wildcards and aliases, too (RFC 1034, section 4.3.2; RFC 4592).

        Of a proxied alias nothing is told but addresses; that of the zone itself is flattened.
        https://developers.cloudflare.com/dns/cname-flattening/
        """
        for _ in range(LONGEST_CHAIN):
            if (servers := self._delegated(name)) is not None:
                return Lookup(elsewhere=servers)
            found = self._answering(name)
            records = tuple(record for record in found if record.type in types)
            alias = None if records or name == self.zone else _alias(found)
            if alias is None:
                return Lookup(records)
            name = alias
            if not is_within(name, self.zone):
                return Lookup(elsewhere=name)
        return Lookup()

    def _answering(self, name: str) -> list[DNSRecord]:
        """The records at a name; where there is no such name, those of the closest wildcard."""
        if name in self.by_name or not self._has_wildcards or name in self._nodes:
            return self.by_name.get(name, [])
        closest = next((parent for parent in parents(name, self.zone) if parent in self._nodes), self.zone)
        return self.by_name.get(f"*.{closest}", [])

    def _delegated(self, name: str) -> str | None:
        """The name server that a name, or one above it and below the zone, is delegated to."""
        if "NS" not in self.by_type:
            return None
        above = (each for each in (name, *parents(name, self.zone)) if each != self.zone)
        servers = (record for each in above for record in self.by_name.get(each, ()) if record.type == "NS")
        return next((normal(server.content or "") for server in servers), None)

    @cached_property
    def _has_wildcards(self) -> bool:
        return any(name.startswith("*.") for name in self.by_name)

    @cached_property
    def _nodes(self) -> set[str]:
        """All names that exist, also those that only have names below them."""
        return {self.zone, *self.by_name} | {above for name in self.by_name for above in parents(name, self.zone)}


def _alias(found: Iterable[DNSRecord]) -> str | None:
    aliases = (record for record in found if record.type == "CNAME" and not record.proxied)
    return next((normal(record.content or "") for record in aliases), None)


def _grouped(pairs: Iterable[tuple[str, DNSRecord]]) -> dict[str, list[DNSRecord]]:
    groups: dict[str, list[DNSRecord]] = {}
    for key, record in pairs:
        groups.setdefault(key, []).append(record)
    return groups
