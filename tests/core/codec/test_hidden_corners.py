"""What odd members, odd classes and several threads do to objects: nothing."""

import copy
import json
import logging
import pickle
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier
from traceback import TracebackException
from typing import Any, NamedTuple, TypedDict

import attrs
import msgspec
import pytest

from cfapi import UNSET, from_dict, to_dict, to_json
from cfapi._codec.decoding import Codec, Undecodable
from cfapi._codec.model import is_model, model, renamed
from cfapi._codec.sources import body_of


@model
class Inner:
    host: str
    key: str | None = attrs.field(default=None, repr=False)
    odd: int | None = None


@model
class Thing:
    id: str
    share: float | None = None
    count: int | None = None
    new_value: str | None = renamed("newValue", default=None)
    other: str | None = renamed("new_thing", default=None)
    inner: Inner | None = None
    inners: list[Inner] | None = None


SENT: dict[str, Any] = {"id": "t", "newValue": "n", "unknown": 1, "inner": {"host": "h", "unknown": 2}}


# --- members with names of their own


@pytest.mark.parametrize("id", ["t", 7], ids=["as its schema", "odd"])
@pytest.mark.parametrize(
    "name", ["_source", "_unread", "__class__", "__dict__", "__layout__", "__typename", "new_value", "other", "class"]
)
def test_a_member_of_any_name_is_written_as_it_came(name: str, id: object):
    sent = {**SENT, "id": id, name: {"a": 1}, "new_thing": "o"}

    thing = from_dict(Thing, sent)
    repr(thing)

    assert to_dict(thing) == to_dict(attrs.evolve(thing)) == sent
    assert thing.new_value == "n"
    assert thing.other == "o"


def test_a_member_with_two_underscores_in_front_is_an_attribute():
    thing = from_dict(Thing, {"id": "t", "__typename": "Thing"})

    assert vars(thing).get("__typename") is None
    assert getattr(thing, "__typename") == "Thing"  # else it would be mangled in a class


@pytest.mark.parametrize("name", ["__html__", "_repr_html_", "_ipython_display_", "__json__", "__array__", "__len__"])
def test_what_tools_probe_for_is_not_there(name: str):
    assert not hasattr(from_dict(Thing, SENT), name)


def test_a_field_that_is_assigned_under_its_wire_name_is_written():
    thing: Any = from_dict(Thing, SENT)
    thing.newValue = "w"

    assert to_dict(thing)["newValue"] == "w"


def test_what_is_added_to_an_object_that_was_made_by_hand_is_written():
    thing: Any = Thing(id="t")
    thing.unknown = {"a": 1}

    assert to_dict(thing) == {"id": "t", "unknown": {"a": 1}}


# --- values


@pytest.mark.parametrize(
    "text",
    [
        '{"id":"t","share":5,"count":300.0}',
        '{"id":"t","share":1.1,"count":-1}',
        '{"id":"t","share":1000000000000000000000000000000,"count":123456789012345678901234567890}',
        '{"id":"t","share":9007199254740993,"unknown":123456789012345678901234567890}',
    ],
)
def test_numbers_are_written_as_they_came(text: str):
    thing = Codec().decode(text.encode(), Thing)

    assert to_json(attrs.evolve(thing)) == text
    assert to_json(pickle.loads(pickle.dumps(thing))) == text  # noqa: S301  # our own


HUGE = "9" * 400


@pytest.mark.parametrize("member", [f'"share":{HUGE}', f'"count":{HUGE}', f'"unknown":{HUGE}', f'"unknown":[{HUGE}]'])
def test_a_number_that_is_too_large_is_kept_as_it_came(member: str):
    text = f'{{"id":"t",{member}}}'
    thing = Codec().decode(text.encode(), Thing)

    assert to_json(attrs.evolve(thing)) == text
    found: Any = thing.share or thing.count or getattr(thing, "unknown", None)
    assert str(found).strip("[]") == HUGE


def test_strict_reading_refuses_a_number_that_is_too_large():
    with pytest.raises(Undecodable, match=r"Thing.share: .* too large"):
        Codec().decode(f'{{"id":"t","share":{HUGE}}}'.encode(), Thing, strict=True)


def test_a_number_that_was_changed_is_written():
    thing = from_dict(Thing, {"id": "t", "count": 300.0, "share": 1})

    changed = attrs.evolve(thing, count=301, share=1.5)

    assert to_json(changed) == '{"id":"t","count":301,"share":1.5}'


def test_what_is_changed_in_place_shows_in_its_own_object_alone():
    one, other = from_dict(list[Any], [1, 2]), from_dict(list[Thing], [{"id": "a", "u": {}}, {"id": "b", "u": {}}])
    twin: Any = copy.deepcopy(other[0])
    first: Any = other[0]
    first.u["x"] = one

    assert to_dict(other) == [{"id": "a", "u": {"x": [1, 2]}}, {"id": "b", "u": {}}]
    assert to_dict(twin) == {"id": "a", "u": {}}


# --- secrets


def test_no_repr_of_what_an_object_keeps_shows_a_hidden_field():
    thing = from_dict(Thing, {"id": "t", "inner": {"host": "h", "key": "s3cret"}})

    assert "s3cret" not in repr(vars(thing))
    assert "s3cret" not in repr(attrs.fields(Thing))
    assert "s3cret" not in repr(vars(thing)) + repr(thing)


def test_a_traceback_with_local_variables_shows_no_hidden_field():
    thing: Any = from_dict(Thing, {"id": "t", "inner": {"host": "h", "key": "s3cret"}})

    with pytest.raises(AttributeError, match="'Inner' object has no attribute 'nonsense'") as caught:
        thing.inner.nonsense  # noqa: B018

    told = TracebackException.from_exception(caught.value, capture_locals=True).format()
    assert "s3cret" not in "".join(each for each in told if __file__ not in each)


def test_asdict_does_not_take_the_json_apart():
    found = attrs.asdict(from_dict(Thing, {"id": "t", "unknown": "s3cret"}))

    assert found["id"] == "t"
    assert "s3cret" not in repr(found)


def test_dir_has_every_field_and_every_member():
    names = dir(from_dict(Thing, SENT))

    assert {"id", "inner", "inners", "new_value", "unknown"} <= set(names)
    assert not {"_source", "_unread"} & set(names)


# --- what is told of odd values


@model
class Looped:
    id: str
    next: "Looped | None" = None
    inner: Inner | None = None


def test_an_odd_value_is_told_of_once_with_its_field_and_its_place(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "cfapi.drift")
    codec = Codec()
    for _ in range(2):
        odd: Any = codec.decode(b'[{"id": "l", "inner": ["odd"]}, {"id": "l", "next": ["odd"]}]', list[Looped])
        assert (odd[0].inner, odd[1].next) == (["odd"], ["odd"])

    assert [each.getMessage() for each in caplog.records] == [
        "The API differs from its schema: Looped.inner: expected an object, got a list at $[0].inner.",
        "The API differs from its schema: Looped.next: expected an object, got a list at $[1].next.",
    ]


# --- classes of the caller's own


class Bare(Thing):
    """A subclass without a decorator."""

    @property
    def label(self) -> str:
        return f"{self.id}!"


@attrs.define
class Decorated(Thing):
    mine: int = 0


@pytest.mark.parametrize(("kind", "fast"), [(Bare, True), (Decorated, False)])
def test_a_subclass_of_a_model_loses_nothing(kind: Any, fast: bool):
    thing = from_dict(kind, SENT)

    assert type(thing) is kind
    assert is_model(kind) is fast
    assert (thing.new_value, thing.unknown, thing.inner.unknown) == ("n", 1, 2)
    assert getattr(thing, "mine", 0) == 0
    assert to_dict(thing) == SENT


@attrs.define(kw_only=True)
class OfAttrs:
    thing: Thing


@dataclass
class OfDataclass:
    thing: Thing


class OfTypedDict(TypedDict):
    thing: Thing


@pytest.mark.parametrize("kind", [OfAttrs, OfDataclass, OfTypedDict, Mapping[str, Thing], dict[str, Thing]])
def test_models_in_types_of_the_caller_s_own_lose_nothing(kind: Any):
    (held,) = from_dict(list[kind], [{"thing": SENT}])

    thing = held["thing"] if isinstance(held, Mapping) else held.thing  # pyright: ignore[reportUnknownVariableType]
    assert (thing.new_value, thing.unknown) == ("n", 1)
    assert to_dict(held) == {"thing": SENT}


@pytest.mark.parametrize("kind", [Sequence[Thing], tuple[Thing, ...], tuple[Thing, Thing]])
def test_models_in_other_sequences_lose_nothing(kind: Any):
    assert to_dict(from_dict(kind, [SENT, SENT])) == [SENT, SENT]


def test_a_mapping_with_whole_numbers_for_keys_loses_nothing():
    things = from_dict(dict[int, Thing], {"1": SENT})

    assert to_dict(things[1]) == SENT


@attrs.define
class Particular:
    id: str = attrs.field(validator=attrs.validators.max_len(3))


@dataclass
class Data:
    id: str


class Struct(msgspec.Struct):
    id: str


class Typed(TypedDict):
    id: str


class Named(NamedTuple):
    id: str


@pytest.fixture
def quiet(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.ERROR, "cfapi")
    return caplog


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("kind", [Particular, Data, Struct, Typed, Named])
@pytest.mark.parametrize("odd", [None, 7, [], {}, {"id": []}, {"id": "too long"}])
def test_one_odd_item_costs_one_item_whatever_the_class(kind: Any, odd: Any):
    good = ["a"] if kind is Named else {"id": "a"}

    first, second, third = from_dict(list[kind], [good, odd, good])

    assert first == third == (kind("a") if kind is not Typed else {"id": "a"})
    assert second == odd or second.id == odd.get("id")


@pytest.mark.parametrize("kind", [Data, Struct, Typed])
def test_strict_reading_refuses_what_a_class_of_the_caller_s_own_does_not_take(kind: Any):
    with pytest.raises(ValueError, match=r"\$\[1\]"):
        from_dict(list[kind], [{"id": "a"}, {"id": 7}], strict=True)


# --- threads


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def like_thing(name: str) -> Any:
    """A model that no codec has read yet."""
    fields = {"id": str, "count": int | None, "inner": Inner | None}
    return model(type(name, (), {"__annotations__": fields, "count": None, "inner": None, "__module__": __name__}))


@pytest.mark.usefixtures("hasty_threads", "quiet")
def test_threads_may_read_through_one_codec_at_once():
    body = json.dumps([{"id": str(place), "count": "x", "inner": {"host": 1, "odd": "y"}} for place in range(20)])
    kinds = [Thing, *(like_thing(f"Thing{number}") for number in range(20))]
    codec = Codec()

    def read(_: int) -> list[Any]:
        return [[each.inner.odd for each in codec.decode(body.encode(), list[kind])] for kind in kinds]

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(read, range(8)))

    assert found == [[["y"] * 20] * len(kinds)] * 8


MEETING = Barrier(2)


@attrs.define
class Meeting:
    """Its objects are made two at a time."""

    id: str = attrs.field(validator=lambda *_: MEETING.wait(10))
    count: int = 0


@pytest.mark.usefixtures("quiet")
def test_two_threads_in_the_midst_of_reading_leniently_do_not_meet():
    codec = Codec()

    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda name: codec.decode(b'{"id": "%s", "count": "x"}' % name, Meeting), [b"a", b"b"]))

    assert [(each.id, each.count) for each in found] == [("a", "x"), ("b", "x")]


def test_a_kept_copy_does_not_keep_its_page():
    (thing,) = from_dict(list[Thing], [{"id": "t", "unknown": 1}])
    page = body_of(vars(thing)["_source"])

    kept: Any = copy.copy(thing)

    assert (kept.unknown, kept == thing) == (1, True)
    assert body_of(vars(kept)["_source"]) is not page


def test_a_dataclass_is_written_without_what_is_unset():
    @dataclass
    class Update:
        thing: Any
        note: Any = UNSET

    assert to_dict(Update(from_dict(Thing, SENT))) == {"thing": SENT}


def test_what_one_codec_learned_is_nothing_to_another(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "cfapi.drift")
    for _ in range(2):
        codec = Codec()
        codec.decode(b'[{"id": "t", "count": "x"}]', list[Thing])
        codec.decode(b'[{"id": "t", "count": "x"}]', list[Thing])

    assert len([each for each in caplog.records if each.name == "cfapi.drift"]) == 2
