"""The request log: what the sandbox remembers of requests for those who test against it."""

import fnmatch
import functools
import re

import attrs


@attrs.define
class RecordedRequest:
    """One request as it arrived. `status` stays None while it runs and where no answer was sent."""

    method: str
    path: str
    query: dict[str, str]
    credential: str | None
    status: int | None = None
    schemes: tuple[str, ...] = ()


@functools.lru_cache(maxsize=256)
def path_pattern(path: str) -> re.Pattern[str]:
    """Compile a glob (its `*` crosses slashes), or a regular expression if it starts with `^`."""
    if path.startswith("^"):
        return re.compile(path)
    rooted = path if path.startswith(("/", "*")) else f"/{path}"
    return re.compile(fnmatch.translate(rooted))
