"""What a bucket does to its objects by itself: lifecycle rules let them end, lock rules hold them."""

from datetime import datetime

from cfapi.sandbox.answers import Json
from cfapi.sandbox.generic.answering import Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products.r2_buckets import inside
from cfapi.sandbox.values import as_list, as_object

# A new bucket gives up uploads that nobody finishes.
_ABORTING: Json = {
    "id": "Default Multipart Abort Rule",
    "enabled": True,
    "conditions": {"prefix": ""},
    "abortMultipartUploadsTransition": {"condition": {"type": "Age", "maxAge": 7 * 24 * 60 * 60}},
}
USUAL: dict[str, list[Json]] = {"lifecycle": [_ABORTING], "lock": []}


def rules(task: Task, kind: str) -> list[Json]:
    """The rules of a kind that the bucket has."""
    kept = task.shelves.singles.get(inside(task, kind))
    return [as_object(each) for each in as_list(kept.facts.get("rules"))] if kept else USUAL[kind]


def has_ended(thing: Thing, key: str, lifecycle: list[Json], now: datetime) -> bool:
    """Whether a lifecycle rule has deleted an object by now."""
    for rule in lifecycle:
        condition = as_object(as_object(rule.get("deleteObjectsTransition")).get("condition"))
        prefix = as_object(rule.get("conditions")).get("prefix", "")
        if condition and rule["enabled"] and key.startswith(prefix) and _is_due(thing, condition, "maxAge", now):
            return True
    return False


def is_locked(thing: Thing, key: str, locks: list[Json], now: datetime) -> bool:
    """Whether a lock rule keeps an object from being changed and deleted."""
    for rule in locks:
        condition = as_object(rule["condition"])
        held = condition["type"] == "Indefinite" or not _is_due(thing, condition, "maxAgeSeconds", now)
        if rule["enabled"] and key.startswith(rule.get("prefix", "")) and held:
            return True
    return False


def _is_due(thing: Thing, condition: Json, age: str, now: datetime) -> bool:
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
