"""Nothing that servers or callers say is remembered without bounds."""

import gc
import itertools
import logging
from typing import Any

import pytest

from cfapi import from_dict
from cfapi._codec import decoding, lenient, memo, model, wire_structs
from cfapi._codec.decoding import Codec, decoder_of
from cfapi._codec.introspection import classes_in, fields_of, tagged
from cfapi._core.arguments import _ids
from cfapi._http import aiohttp_transport, charsets
from cfapi._http.messages import Timeouts
from cfapi.errors import ArgumentError
from cfapi.operations import catalog, lines

MOST = 10_000


def caches() -> dict[str, Any]:
    """All functions of cfapi with a memory of their arguments, other than those that have none."""
    found: list[Any] = [each for each in gc.get_objects() if type(each) is type(fields_of)]
    ours = (each for each in found if each.__module__.startswith("cfapi.") and each.__wrapped__.__code__.co_argcount)
    return {f"{each.__module__}.{each.__name__}": each for each in ours}


# The keys of these are fixed: names of groups, schemas and files that exist, sentences of generated methods, and
# classes of resources.
FIXED = {
    "cfapi.operations.lines._read_group",
    "cfapi.operations.schemas._schema",
    "cfapi.operations.schemas._text",
    "cfapi._core.resource._warn_once",
    "cfapi.sync.resources.synchronous",
}


def test_every_memory_of_arguments_has_a_bound():
    found = caches()

    assert {"cfapi._http.charsets._known", "cfapi._codec.introspection.fields_of"} <= found.keys()
    for name, function in found.items():
        bound = function.cache_parameters()["maxsize"]
        assert name.startswith("cfapi.sandbox.") or name in FIXED or (bound is not None and bound <= MOST), name


def test_charsets_are_forgotten():
    for number in range(1000):
        charsets.charset_of({"content-type": f"text/plain; charset=x{number}"})

    assert charsets._known.cache_info().currsize <= 32


def test_time_limits_are_forgotten():
    for number in range(1000):
        aiohttp_transport._client_timeout(Timeouts(total=1.0 + number))

    assert aiohttp_transport._client_timeout.cache_info().currsize <= 64


def test_names_of_groups_that_do_not_exist_are_not_remembered():
    for number in range(100):
        with pytest.raises(ArgumentError):
            catalog.operation(f"nothing{number}.list")

    assert lines._read_group.cache_info().currsize <= len(lines.groups())


def test_lengths_of_paths_are_forgotten():
    for length in range(1000):
        catalog.operation_at("GET", "/x" * length)

    assert catalog._routes.cache_info().currsize <= 128


def made(number: int) -> type:
    """A class as a caller may make one for each call."""
    return model.model(type(f"Made{number}", (), {"__annotations__": {"id": str, "count": int}}))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> int:
    """Bounds that a test reaches quickly."""
    monkeypatch.setattr(wire_structs, "_STRUCTS", {})
    monkeypatch.setattr(wire_structs, "MOST_STRUCTS", 20)
    monkeypatch.setattr(decoding, "MOST_DIFFERENCES", 20)
    monkeypatch.setattr(lenient, "MOST_KINDS", 20)
    return 20


def test_structs_of_classes_that_a_caller_makes_are_forgotten(small: int):
    for number in range(3 * small):
        assert from_dict(made(number), {"id": "a", "count": number}).id == "a"
        assert len(wire_structs._STRUCTS) <= small


def test_no_more_differences_are_reported_and_learned_than_anyone_reads(small: int, caplog: pytest.LogCaptureFixture):
    codec = Codec()
    with caplog.at_level(logging.INFO, "cfapi.drift"):
        for number in range(3 * small):
            assert codec.decode(b'{"id":5,"count":"x"}', made(number)).count == "x"

    assert len(caplog.records) == small
    assert len(codec._reported) == len(codec._loose) == small


def test_a_lenient_reader_that_has_met_many_types_is_replaced(small: int):
    codec = Codec()
    readers = {id(codec._reader): codec._reader}
    for number in range(3 * small):
        codec.decode(b'{"id":5}', made(number))
        readers[id(codec._reader)] = codec._reader

    assert len(readers) >= 3
    assert all(len(reader._kinds) <= small for reader in readers.values())


def test_what_is_known_of_classes_is_bounded():
    assert memo.CLASSES <= MOST
    for function in (fields_of, classes_in, tagged, decoder_of, _ids):
        assert function.cache_parameters()["maxsize"] <= MOST  # type: ignore[attr-defined]


def test_a_thousand_combinations_of_loose_fields_leave_no_more_decoders_than_allowed():
    kinds = [made(number) for number in range(12)]
    for some in itertools.islice(itertools.product([False, True], repeat=len(kinds)), 1000):
        loose = frozenset((kind, "id") for kind, chosen in zip(kinds, some, strict=True) if chosen)
        decoder_of(kinds[0], frozenset(each for each in loose if each[0] is kinds[0]))

    assert decoder_of.cache_info().currsize <= decoding.DECODERS
