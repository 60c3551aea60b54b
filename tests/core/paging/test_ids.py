"""What identifies the items of a page, and what it costs to find out."""

import msgspec

from cfapi._codec.model import model
from cfapi._codec.sources import body_of
from cfapi._codec.wire import list_of
from cfapi._core.paging.deduplicator import ids_of
from tests.support.codec import decode


@model
class Named:
    name: str


def test_items_have_ids_where_each_has_one_of_its_own():
    assert list(ids_of([{"id": 2}, {"id": 1}]) or ()) == [2, 1]
    assert ids_of([{"id": 1}, {"id": 1}]) is None
    assert ids_of([{"id": 1}, {}]) is None
    assert ids_of([1]) is None
    assert ids_of([]) == {}
    assert ids_of([{"id": True}]) is None
    assert ids_of([{"id": None}]) is None


def test_items_without_ids_are_not_read_again_to_find_some():
    items = decode(b'[{"name": "a"}, {"name": "b"}]', list_of(Named))

    assert ids_of(items) is None
    assert body_of(vars(items[0])["_source"])._value is msgspec.UNSET  # pyright: ignore[reportPrivateUsage]


def test_items_that_stay_json_are_known_by_the_ids_in_it():
    def raw(*texts: bytes) -> list[msgspec.Raw]:
        return [msgspec.Raw(text) for text in texts]

    assert list(ids_of(raw(b'{"ttl": 1.10, "id": "b"}', b'{"id": "a", "meta": {"id": 3}}')) or ()) == ["b", "a"]
    assert ids_of(raw(b'{"id": 1}', b'{"id": 1}')) is None
    assert ids_of(raw(b'{"id": 1}', b"{}")) is None
    assert ids_of(raw(b'{"id": true}')) is None
    assert ids_of(raw(b"17")) is None
