"""/zones/{id}/dns_records/import and /export: the records of a zone as a BIND zone file (RFC 1035)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.forms import read_form
from cfapi.sandbox.http.responses import TEXT, Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.dns.record_rules import PROXIABLE, added, invalid
from cfapi.sandbox.state.zone import Zone

if TYPE_CHECKING:
    from dns.rdata import Rdata

_BASE = "/zones/{zone_id}/dns_records"
_HOSTS = frozenset({"CNAME", "MX", "NS", "PTR"})
_WITH_PRIORITY = frozenset({"MX", "SRV", "URI"})
# For records before any other: one without a TTL is not an error here.
_DEFAULT_TTL = "$TTL 300\n"
# Comments by which Cloudflare's exports keep what zone files have no word for.
_PROXIED = "cf_tags=cf-proxied:true"


def export(request: ResourceRequest) -> Response:
    zone = request.zone()
    lines = [f"$ORIGIN {zone.name}.", *map(_line, zone.shown_records.values())]
    return Response(content="".join(f"{line}\n" for line in lines).encode(), content_type=TEXT)


def _line(record: Json) -> str:
    kind, content = record["type"], record["content"]
    if kind == "TXT" and not content.startswith('"'):
        content = '"' + content.replace("\\", "\\\\").replace('"', '\\"') + '"'
    content = f"{content}." if kind in _HOSTS | {"SRV"} else content
    priority = record.get("priority", as_object(record.get("data")).get("priority"))
    if kind in _WITH_PRIORITY and priority is not None:
        content = f"{priority} {content}"
    tag = f" ; {_PROXIED}" if record["proxied"] else ""
    return f"{record['name']}.\t{record['ttl']}\tIN\t{kind}\t{content}{tag}"


def import_(request: ResourceRequest) -> Response:
    """Add the records of a file. Those that are there already are left as they are."""
    zone, form = request.zone(), read_form(request)
    text = form.get("file")
    if not isinstance(text, str):
        raise codes.FIELD_REQUIRED.error(name="file", pointer="/file")
    proxied = str(form.get("proxied", "false")).lower() == "true"
    found = list(_parsed(text, zone, proxied=proxied))
    count = sum(_add(request, zone, fields) for fields in found)
    return Response({"recs_added": count, "total_records_parsed": len(found)})


def _add(request: ResourceRequest, zone: Zone, fields: Json) -> bool:
    try:
        added(zone, zone.records, fields, request.store.new_id(), request.timestamp)
    except ApiError as error:
        if error.error["code"] in {81053, 81054, 81058}:
            return False
        raise
    return True


def _parsed(text: str, zone: Zone, *, proxied: bool) -> Iterator[Json]:
    """The records of a zone file, but SOA and the zone's own name servers."""
    try:
        from dns.exception import DNSException
        from dns.zone import from_text
    except ImportError:
        raise codes.EXTRA_NEEDED.error(task="To read zone files") from None
    try:
        file = from_text(_DEFAULT_TTL + text, origin=f"{zone.name}.", relativize=False, check_origin=False)
    except (DNSException, ValueError) as error:
        raise invalid(9207, f"The file is no zone file: {error}") from None
    for name, ttl, rdata in file.iterate_rdatas():
        host, kind = name.to_text().rstrip("."), rdata.rdtype.name
        if kind == "SOA" or (kind == "NS" and host == zone.name):
            continue
        tagged = _PROXIED in (rdata.rdcomment or "")
        fields: Json = {"type": kind, "name": host, "ttl": ttl, "proxied": (proxied or tagged) and kind in PROXIABLE}
        yield fields | _content(kind, rdata)


def _content(kind: str, rdata: "Rdata") -> Json:
    """What the API calls content, or data, of one record."""
    text = rdata.to_text()
    if kind == "MX":
        priority, _, host = text.partition(" ")
        return {"priority": int(priority), "content": host.rstrip(".")}
    if kind in _HOSTS:
        return {"content": text.rstrip(".")}
    if kind == "SRV":
        priority, weight, port, target = text.split()
        data = {"priority": int(priority), "weight": int(weight), "port": int(port), "target": target.rstrip(".")}
        return {"data": data}
    if kind == "CAA":
        flags, tag, value = text.split(" ", 2)
        return {"data": {"flags": int(flags), "tag": tag, "value": value.strip('"')}}
    return {"content": text}


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE + "/export"): export,
    ("POST", _BASE + "/import"): import_,
}
