"""Which records a listing has: by type, name, content, comment and tags, joined as the query says."""

from collections.abc import Callable
from typing import TypeAlias

from cfapi.sandbox.http.pagination import Query, Test, one_of
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.services.dns.record_rules import TYPES
from cfapi.sandbox.services.dns.record_text import unquoted
from cfapi.sandbox.state.host_names import spellings

Compare: TypeAlias = Callable[[str, str], bool]
_OPERATORS: dict[str, Compare] = {
    "": str.__eq__,
    ".exact": str.__eq__,
    ".contains": str.__contains__,
    ".startswith": str.startswith,
    ".endswith": str.endswith,
}
_SEARCHED = ("name", "content", "comment")


def tests(query: Query) -> list[Test[Json]]:
    """What a record must pass, all of it or any."""
    found = [test for field in _SEARCHED for test in _text_tests(query, field)]
    if type := one_of(query, "type", TYPES):
        found.append(lambda record: record["type"] == type)
    if proxied := one_of(query, "proxied", ("true", "false")):
        found.append(lambda record: record["proxied"] == (proxied == "true"))
    if search := query.get("search"):
        found.append(lambda record: any(search.lower() in text for text in _searched(record)))
    if "comment.present" in query:
        found.append(lambda record: bool(record["comment"]))
    if "comment.absent" in query:
        found.append(lambda record: not record["comment"])
    if tags := _tag_tests(query):
        join = any if one_of(query, "tag_match", ("any", "all")) == "any" else all
        found.append(lambda record: join(test(record) for test in tags))
    return found


def _searched(record: Json) -> list[str]:
    return [text for field in _SEARCHED for text in _texts(record, field)] + [
        str(each).lower() for each in record["tags"]
    ]


def _text_tests(query: Query, field: str) -> list[Test[Json]]:
    asked = ((compare, query.get(field + suffix)) for suffix, compare in _OPERATORS.items())
    return [_text_test(field, compare, part.lower()) for compare, part in asked if part is not None]


def _text_test(field: str, compare: Compare, part: str) -> Test[Json]:
    alone = unquoted(part) if field == "content" else part
    return lambda record: any(compare(text, part) or compare(text, alone) for text in _texts(record, field))


def _texts(record: Json, field: str) -> tuple[str, ...]:
    """A field in all its spellings: names in Punycode and as people write them, texts with quotes and without."""
    text = str(record[field] or "").lower()
    if field == "content" and text.startswith('"'):
        return text, unquoted(text)
    return spellings(text) if field != "comment" else (text,)


def _tag_tests(query: Query) -> list[Test[Json]]:
    """Tags are `name:value`; a filter that has no value is for the name."""
    found = [
        _tag_test(compare, query[f"tag{suffix}"]) for suffix, compare in _OPERATORS.items() if f"tag{suffix}" in query
    ]
    if name := query.get("tag.present"):
        found.append(lambda record: _has_tag(record, name))
    if absent := query.get("tag.absent"):
        found.append(lambda record: not _has_tag(record, absent))
    return found


def _has_tag(record: Json, name: str) -> bool:
    return any(each.partition(":")[0].lower() == name.lower() for each in record["tags"])


def _tag_test(compare: Compare, asked: str) -> Test[Json]:
    name, _, part = asked.lower().partition(":")

    def test(record: Json) -> bool:
        tags = (each.lower().partition(":") for each in record["tags"])
        return any(tag == name and compare(value, part) for tag, _, value in tags)

    return test
