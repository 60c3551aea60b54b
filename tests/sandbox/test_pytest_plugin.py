"""What it costs to have cfapi installed where pytest runs: next to nothing, until a test asks for a sandbox."""

import subprocess
import sys

import pytest

import cfapi.sandbox


def fresh(program: str) -> str:
    """What a new interpreter prints."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_loading_the_plugin_loads_neither_the_server_nor_what_it_is_made_of():
    heavy = {"aiohttp", "anyio", "attrs", "msgspec", "cfapi.sandbox.server", "cfapi.sandbox.faults"}

    assert fresh(f"import sys, cfapi.sandbox.pytest_plugin; print(sorted({heavy!r} & set(sys.modules)))") == "[]"


def test_every_public_name_of_the_sandbox_is_there_and_an_unknown_one_is_an_attribute_error():
    assert all(getattr(cfapi.sandbox, name).__name__ == name for name in cfapi.sandbox.__all__)
    assert set(dir(cfapi.sandbox)) >= set(cfapi.sandbox.__all__)
    with pytest.raises(AttributeError, match=r"'cfapi\.sandbox' has no attribute 'nonsense'"):
        _ = cfapi.sandbox.nonsense  # type: ignore[attr-defined]  that is the point


def test_names_are_loaded_one_by_one():
    program = "import sys; from cfapi.sandbox import Quota; print('cfapi.sandbox.server' in sys.modules)"

    assert fresh(program) == "False"
