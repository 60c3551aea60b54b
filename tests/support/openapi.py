"""The API's description, as it is and as the generator reads it."""

import gzip
import json
from functools import cache
from typing import Any

from codegen.read import fixes
from codegen.read.mending import mended
from tests.support.paths import DOCUMENT


@cache
def document() -> dict[str, Any]:
    return json.loads(gzip.decompress(DOCUMENT.read_bytes()))


@cache
def mended_document() -> dict[str, Any]:
    """The document as the generator reads it: where it is wrong about answers, the sandbox is not to follow it."""
    return mended(document(), fixes.load(fixes.FILE).changes)
