"""What products say of resources that are not there, or there already: by the collection that they belong to."""

import re

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError, ErrorCode

_Table = tuple[tuple[re.Pattern[str], ErrorCode], ...]


def _by_end(codes: dict[str, ErrorCode]) -> _Table:
    """The first pattern that a path ends with decides."""
    return tuple((re.compile(pattern + "$"), code) for pattern, code in codes.items())


_MISSING = _by_end(
    {
        r"/storage/kv/namespaces/[^/]+/keys": codes.KV_KEY_MISSING,
        r"/storage/kv/namespaces": codes.NAMESPACE_MISSING,
        r"/r2/buckets": codes.BUCKET_MISSING,
        r"/workers/scripts": codes.SCRIPT_MISSING,
        r"/d1/database": codes.DATABASE_MISSING,
        r"/pages/projects": codes.PROJECT_MISSING,
        r"/rulesets": codes.RULESET_MISSING,
        r"/rules/lists": codes.LIST_MISSING,
        r"/gateway/lists": codes.GATEWAY_LIST_MISSING,
        r"/stream": codes.VIDEO_MISSING,
        r"/images/v1": codes.IMAGE_MISSING,
        r"/tokens": codes.TOKEN_MISSING,
        r"/access/apps": codes.APP_MISSING,
        r"/queues": codes.QUEUE_MISSING,
    }
)
_EXISTS = _by_end(
    {
        r"/r2/buckets": codes.BUCKET_EXISTS,
        r"/d1/database": codes.DATABASE_EXISTS,
        r"/queues": codes.QUEUE_EXISTS,
        r"/pages/projects": codes.PROJECT_EXISTS,
    }
)


# What no two resources of a collection have alike, where it is not what tells them apart in paths.
_UNIQUE = ((re.compile(r"/d1/database$"), "name"), (re.compile(r"^/accounts/[^/]+/queues$"), "queue_name"))


def unique(path: str) -> str | None:
    """The field that no two resources of the collection at a path have alike, besides their key."""
    return next((field for pattern, field in _UNIQUE if pattern.search(path)), None)


def missing(path: str) -> ApiError:
    """The error about a name that the collection at a path does not hold."""
    return _error(_MISSING, path, codes.RESOURCE_MISSING)


def exists(path: str) -> ApiError:
    """The error about a name that the collection at a path holds already."""
    return _error(_EXISTS, path, codes.RESOURCE_EXISTS)


def _error(table: _Table, path: str, usual: ErrorCode) -> ApiError:
    code = next((code for pattern, code in table if pattern.search(path)), usual)
    return code.error(collection=path.rpartition("/")[2])
