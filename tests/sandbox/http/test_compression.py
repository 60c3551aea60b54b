"""Which content coding an answer gets, and what is in it."""

import gzip
import sys

import pytest

from cfapi.sandbox.http import compression as packing
from cfapi.sandbox.http.compression import best_coding, pack


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip, deflate", "gzip"),
        ("br", "br"),
        ("GZIP", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.5, gzip; q=0.8", "gzip"),
        ("br;q=1.0, gzip;q=0.8", "br"),
        ("*", "br"),
        ("br;q=0, *;q=0.1", "gzip"),
        ("gzip;q=0.5, *;q=0", "gzip"),
        ("br;q=much, gzip", "gzip"),
    ],
)
def test_the_coding_that_the_client_likes_best_is_taken(accepted: str, coding: str):
    pytest.importorskip("brotli")

    assert best_coding(accepted) == coding


@pytest.mark.parametrize("accepted", ["", "identity", "deflate", "gzip;q=0, br;q=0", "*;q=0", "gzipped", "gzip;q=nan"])
def test_who_accepts_no_coding_gets_none(accepted: str):
    assert best_coding(accepted) is None


def test_what_is_packed_can_be_unpacked():
    brotli = pytest.importorskip("brotli")
    body = b"a zone and another zone " * 1000

    assert gzip.decompress(pack(body, "gzip")) == body
    assert brotli.decompress(pack(body, "br")) == body


def test_without_brotli_there_is_gzip(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "brotli", None)
    packers = packing._packers.__wrapped__()

    assert list(packers) == ["gzip"]
