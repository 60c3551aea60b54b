"""One vocabulary of errors: all that the sandbox refuses with is in one module, and guesses are marked there."""

import ast
import string

import pytest

from cfapi.sandbox.errors import by_collection, codes
from cfapi.sandbox.errors.api_error import ErrorCode
from tests.support.paths import ROOT

SANDBOX = ROOT / "cfapi/sandbox"
CODES = {name: code for name, code in vars(codes).items() if isinstance(code, ErrorCode)}


def makers(name: str) -> set[str]:
    """The modules that call something by its name."""
    return {
        str(path.relative_to(SANDBOX).as_posix())
        for path in SANDBOX.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    }


def test_nothing_refuses_with_a_code_that_is_not_in_the_vocabulary():
    assert makers("ApiError") == {"errors/api_error.py"}
    assert makers("ErrorCode") == {"errors/codes.py"}


def test_guesses_are_told_from_what_is_known():
    assert codes.PACK_MISSING.guessed
    assert not codes.RECORD_IDENTICAL.guessed


@pytest.mark.parametrize("name", CODES)
def test_the_words_of_an_error_say_what_it_is_about(name: str):
    holes: list[str] = [hole for _, hole, _, _ in string.Formatter().parse(CODES[name].words) if hole]

    message = CODES[name].words.format(**dict.fromkeys(holes, "this one"))

    assert "{" not in message
    assert message.count("this one") == len(holes)


def test_an_error_may_say_where_in_the_body_the_fault_is():
    error = codes.FIELD_REQUIRED.error(name="file", pointer="/file").error

    assert error["source"] == {"pointer": "/file"}


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/accounts/a/r2/buckets", codes.BUCKET_MISSING),
        ("/accounts/a/storage/kv/namespaces/n/keys", codes.KV_KEY_MISSING),
        ("/zones/z/rulesets", codes.RULESET_MISSING),
        ("/zones/z/healthchecks", codes.RESOURCE_MISSING),
    ],
)
def test_what_is_missing_is_told_in_the_words_of_its_product(path: str, code: ErrorCode):
    error = by_collection.missing(path)

    assert (error.status, error.error["code"]) == (code.status, code.number)
