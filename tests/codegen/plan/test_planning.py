"""What fixes.toml says of classes must concern classes that there are."""

import pytest

from codegen.read.fixes import FixError, Fixes
from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing

ZONES = document({"/zones": {"get": operation("zones", "get", result=ref("Zone"))}}, Zone=thing(name=TEXT, status=TEXT))


def test_a_name_for_a_class_that_nothing_uses_fails_the_run() -> None:
    with pytest.raises(FixError, match="which nothing uses"):
        generated(ZONES, Fixes(names={"Gone": "Better"}))


def test_a_prefix_that_stands_in_front_of_nothing_fails_the_run() -> None:
    with pytest.raises(FixError, match="no class begins with Gone"):
        generated(ZONES, Fixes(prefixes=["Gone"]))
