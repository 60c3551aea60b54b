"""Whether code runs in a cell of a notebook."""

import sys
from typing import Any, cast


def in_notebook() -> bool:
    """Whether IPython runs this process: its kernel executes cells inside its event loop, and waits for them anyway."""
    ipython = cast("Any", sys.modules.get("IPython"))
    return ipython is not None and ipython.get_ipython() is not None
