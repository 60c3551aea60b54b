"""What a bucket does to its objects by itself: lifecycle rules let them end, lock rules hold them."""

from datetime import datetime

from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.r2.buckets import inside
from cfapi.sandbox.state.resource_store import StoredResource

# A new bucket gives up uploads that nobody finishes.
_ABORTING: Json = {
    "id": "Default Multipart Abort Rule",
    "enabled": True,
    "conditions": {"prefix": ""},
    "abortMultipartUploadsTransition": {"condition": {"type": "Age", "maxAge": 7 * 24 * 60 * 60}},
}
USUAL: dict[str, list[Json]] = {"lifecycle": [_ABORTING], "lock": []}


def rules(request: ResourceRequest, kind: str) -> list[Json]:
    """The rules of a kind that the bucket has."""
    kept = request.resources.singles.get(inside(request, kind))
    return [as_object(each) for each in as_list(kept.facts.get("rules"))] if kept else USUAL[kind]


def has_ended(thing: StoredResource, key: str, lifecycle: list[Json], now: datetime) -> bool:
    """Whether a lifecycle rule has deleted an object by now."""
    for rule in lifecycle:
        condition = as_object(as_object(rule.get("deleteObjectsTransition")).get("condition"))
        prefix = as_object(rule.get("conditions")).get("prefix", "")
        if condition and rule["enabled"] and key.startswith(prefix) and _is_due(thing, condition, "maxAge", now):
            return True
    return False


def is_locked(thing: StoredResource, key: str, locks: list[Json], now: datetime) -> bool:
    """Whether a lock rule keeps an object from being changed and deleted."""
    for rule in locks:
        condition = as_object(rule["condition"])
        held = condition["type"] == "Indefinite" or not _is_due(thing, condition, "maxAgeSeconds", now)
        if rule["enabled"] and key.startswith(rule.get("prefix", "")) and held:
            return True
    return False


def _is_due(thing: StoredResource, condition: Json, age: str, now: datetime) -> bool:
    """Whether an object has reached an age, or the world a date."""
    if condition["type"] == "Date":
        return now >= _aware(str(condition["date"]), now)
    uploaded = datetime.fromisoformat(thing.facts["last_modified"])
    return (now - uploaded).total_seconds() >= float(condition[age])


def _aware(text: str, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime.max.replace(tzinfo=now.tzinfo)  # no date: it never comes
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
