"""Bodies of requests in a Content-Encoding: read whatever it is, up to a size."""

import gzip
import zlib

import brotli
import pytest

from cfapi.sandbox.http.decompression import Damaged, TooLarge, unpack
from tests.support.packers import raw_deflate
from tests.support.sandbox import Ask, Start

BODY = b"a zone and another zone " * 1000


PACKED = [
    ("gzip", gzip.compress(BODY)),
    ("X-GZIP", gzip.compress(BODY[:500]) + gzip.compress(BODY[500:])),
    ("deflate", zlib.compress(BODY)),
    ("deflate", raw_deflate(BODY)),
    ("br", brotli.compress(BODY)),
    ("gzip, br", brotli.compress(gzip.compress(BODY))),
    ("identity", BODY),
    ("", BODY),
]
REALLY_PACKED = [each for each in PACKED if each[0] not in {"", "identity"}]


def coding(each: str | bytes) -> str:
    """The name of a case. gzip writes down the time: what is packed is another in each process that collects."""
    return each if isinstance(each, str) else ""


@pytest.mark.parametrize(("codings", "packed"), PACKED, ids=coding)
def test_what_was_packed_is_unpacked(codings: str, packed: bytes):
    assert unpack(packed, codings, len(BODY)) == BODY


@pytest.mark.parametrize(("codings", "packed"), REALLY_PACKED, ids=coding)
def test_it_is_not_unpacked_to_more_than_may_be(codings: str, packed: bytes):
    with pytest.raises(TooLarge):
        unpack(packed, codings, len(BODY) - 1)


@pytest.mark.parametrize(("codings", "packed"), REALLY_PACKED, ids=coding)
def test_what_is_cut_short_is_damaged(codings: str, packed: bytes):
    with pytest.raises(Damaged):
        unpack(packed[:-5], codings, len(BODY))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_what_is_not_in_its_coding_is_damaged_and_nothing_is_nothing(coding: str):
    with pytest.raises(Damaged):
        unpack(b"{}}}", coding, 100)
    assert unpack(b"", coding, 100) == b""


async def test_a_packed_body_of_more_than_may_be_is_refused(start: Start, ask: Ask):
    box = await start(max_body=1000)
    headers = {"Authorization": f"Bearer {box.token}", "Content-Encoding": "gzip"}

    refused = await ask(box, "POST", "/zones", data=gzip.compress(BODY), headers=headers)

    assert (refused.status, refused.codes) == (413, [10004])
