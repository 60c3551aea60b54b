"""Compression, for tests of decompression, in every coding that can be decompressed here."""

import gzip
import importlib
import sys
import zlib
from collections.abc import Callable

import pytest

ZSTD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"


def raw_deflate(data: bytes) -> bytes:
    """What some servers call deflate: without the header of zlib."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def brotli(data: bytes) -> bytes:
    packed: bytes = pytest.importorskip("brotli").compress(data)
    return packed


def zstandard(data: bytes) -> bytes:
    pytest.importorskip(ZSTD)
    packed: bytes = importlib.import_module(ZSTD).compress(data)
    return packed


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli,
    "zstd": zstandard,
}
