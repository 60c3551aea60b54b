"""What to use in place of deprecated operations."""

import json

import pytest

from codegen.read.fixes import FixError, Fixes
from tests.support.codegen_documents import document, generated, operation

OLD_AND_NEW = document(
    {
        "/v1/x": {"get": operation("things", "v1", "get", deprecated=True)},
        "/v2/x": {"get": operation("things", "get")},
    }
)


def test_a_deprecated_operation_names_its_replacement() -> None:
    files = generated(OLD_AND_NEW, Fixes(replaced={"things.v1.*": "things.*"}))

    assert '@deprecated("things.v1.get is deprecated; use things.get")' in files["things/v1.py"]
    assert json.loads(files["operations/things.jsonl"].splitlines()[1])["replacement"] == "things.get"


@pytest.mark.parametrize("replaced", [{"gone.*": "things.*"}, {"things.v1.get": "gone.get"}])
def test_a_replacement_that_leads_nowhere_fails_the_run(replaced: dict[str, str]) -> None:
    with pytest.raises(FixError, match=r"replace no deprecated operation"):
        generated(OLD_AND_NEW, Fixes(replaced=replaced))
