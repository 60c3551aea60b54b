"""The Python of our documents, and how it runs."""

import ast
import re
from typing import Any

from tests.support.paths import DOCS


def snippets(name: str) -> list[str]:
    """The Python of a document."""
    return re.findall(r"^```python\n(.*?)^```", (DOCS / name).read_text("utf-8"), re.DOTALL | re.MULTILINE)


async def run_session(name: str, *, only: str = "", without: str | None = None, **given: Any) -> dict[str, Any]:
    """Run the snippets of a document one after the other, as if typed into `python -m asyncio`.

    Args:
        name: The document.
        only: What is in the snippets to run; all of them if left out.
        without: What is in snippets that are not run.
        given: The names that it takes for granted.

    Returns:
        All names of the session at its end.
    """
    names: dict[str, Any] = {"__name__": name, **given}
    for snippet in snippets(name):
        if only not in snippet or (without is not None and without in snippet):
            continue
        code = compile(snippet, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        waiting = eval(code, names)  # noqa: S307  # our own documents
        if waiting is not None:
            await waiting
    return names


def defined(document: str, name: str) -> Any:
    """A class that a document defines, in a snippet that does nothing else."""
    (snippet,) = (snippet for snippet in snippets(document) if f"\nclass {name}:" in snippet)
    names: dict[str, Any] = {"__name__": document}
    exec(snippet, names)  # noqa: S102  # our own documents
    return names[name]
