"""The shells that this machine has."""

import pytest

from tests.support.command_lines import COMPILER, NO_WINE, WINE, Wine


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Wine:
    if WINE is None or COMPILER is None:
        pytest.skip(NO_WINE)
    return Wine(tmp_path_factory.mktemp("wine"))
