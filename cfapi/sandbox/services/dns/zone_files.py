"""/zones/{id}/dns_records/import and /export: the records of a zone as a BIND zone file (RFC 1035)."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.forms import read_form
from cfapi.sandbox.http.responses import TEXT, Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.dns.record_data import FIELDS, WITH_PRIORITY, parsed
from cfapi.sandbox.services.dns.record_rules import PROXIABLE, added, invalid
from cfapi.sandbox.services.dns.records import cover
from cfapi.sandbox.services.dns.zone_file_entries import Entry, Unreadable, entries

_BASE = "/zones/{zone_id}/dns_records"
# Types whose text ends with a host name.
_ENDS_WITH_HOST = frozenset({"CNAME", "MX", "NS", "PTR", "SRV", "NAPTR"})
_SERVICES = frozenset({"HTTPS", "SVCB"})
# Comments by which Cloudflare's exports keep what zone files have no word for.
_TAGS = "cf_tags="
_PROXIED = "cf-proxied:"


def export(request: ResourceRequest) -> Response:
    zone = request.zone()
    lines = [f"$ORIGIN {zone.name}.", *map(_line, zone.shown_records.values())]
    return Response(content="".join(f"{line}\n" for line in lines).encode(), content_type=TEXT)


def _line(record: Json) -> str:
    return f"{record['name']}.\t{record['ttl']}\tIN\t{record['type']}\t{_text(record)}{_note(record)}"


def _text(record: Json) -> str:
    kind, content = record["type"], record["content"]
    if kind in _ENDS_WITH_HOST and not content.endswith("."):
        content = f"{content}."
    if kind in _SERVICES:
        priority, target, *rest = content.split(" ", 2)
        content = " ".join((priority, target if target.endswith(".") else f"{target}.", *rest))
    priority = record.get("priority", as_object(record.get("data")).get("priority"))
    return f"{priority} {content}" if kind in WITH_PRIORITY and priority is not None else content


def _note(record: Json) -> str:
    tags = [f"{_PROXIED}true"] if record["proxied"] else []
    tags += record["tags"]
    note = " ".join(filter(None, (record["comment"], f"{_TAGS}{','.join(tags)}" if tags else "")))
    return f" ; {note}" if note else ""


def import_(request: ResourceRequest) -> Response:
    """Add the records of a file, each by itself; messages tell of those that could not be added, and why."""
    form = read_form(request)
    text = form.get("file")
    if not isinstance(text, str):
        raise codes.FIELD_REQUIRED.error(name="file", pointer="/file")
    proxied = str(form.get("proxied", "false")).lower() == "true"
    zone = request.zone()
    found = [each for each in entries(text, zone.name) if not _is_zones_own(each, zone.name)]
    if found and all(isinstance(each, Unreadable) for each in found):
        raise invalid(9207, f"The file is no zone file: {found[0]}")
    refused = [why for each in found if (why := _refusal(request, each, proxied=proxied)) is not None]
    total = sum(isinstance(each, Entry) for each in found)
    count = len(found) - len(refused)
    return Response({"recs_added": count, "total_records_parsed": total}, beside={"messages": refused})


def _is_zones_own(found: Entry | Unreadable, zone: str) -> bool:
    """Whether it is SOA, or one of the zone's own name servers: Cloudflare has its own."""
    return isinstance(found, Entry) and (found.kind == "SOA" or (found.kind == "NS" and found.name == zone))


def _refusal(request: ResourceRequest, found: Entry | Unreadable, *, proxied: bool) -> Json | None:
    """Add what was found; what to say where it can't be added."""
    if isinstance(found, Unreadable):
        return _message(9207, str(found))
    zone = request.zone()
    try:
        fields = _fields(found, proxied=proxied)
        record = added(zone, zone.records, fields, request.store.new_id(), request.timestamp)
        if zone.type != "full":
            cover(request, (record,))
    except ApiError as error:
        last = error.error.get("error_chain", [error.error])[-1]
        return _message(last["code"], f"{found}: {last['message']}")
    except ValueError as error:
        return _message(9207, f"{found}: {error}")
    return None


def _message(code: int, why: str) -> Json:
    return {"code": code, "message": f"Not imported: {why}"}


def _fields(entry: Entry, *, proxied: bool) -> Json:
    """A record of a file as the API takes it."""
    comment, _, tagged = entry.note.partition(_TAGS)
    tags = [each.strip() for each in tagged.split(",") if each.strip()]
    fields: Json = {
        "type": entry.kind,
        "name": entry.name,
        "ttl": entry.ttl,
        "proxied": (proxied or f"{_PROXIED}true" in tags) and entry.kind in PROXIABLE,
        "tags": [each for each in tags if not each.startswith(_PROXIED)],
        "comment": comment.strip() or None if tagged else None,
    }
    return fields | _content(entry)


def _content(entry: Entry) -> Json:
    """What the API calls content, or data, of one record."""
    if entry.kind in FIELDS:
        return {"data": parsed(entry.kind, entry.text)}
    if entry.kind == "MX":
        priority, _, host = entry.text.partition(" ")
        return {"priority": int(priority), "content": host.rstrip(".") or "."}
    return {"content": entry.text.rstrip(".") if entry.kind in _ENDS_WITH_HOST else entry.text}


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE + "/export"): export,
    ("POST", _BASE + "/import"): import_,
}
