"""What products say of things that are not there, or there already: each has its own codes."""

import re

from cfapi.sandbox.errors.api_error import ApiError

# The first pattern that a path ends with decides. Codes are those that the products are known by.
_MISSING: tuple[tuple[re.Pattern[str], int, str], ...] = tuple(
    (re.compile(pattern + "$"), code, message)
    for pattern, code, message in (
        (r"/storage/kv/namespaces/[^/]+/keys", 10009, "get: 'key not found'"),
        (r"/storage/kv/namespaces", 10013, "namespace not found"),
        (r"/r2/buckets", 10006, "The specified bucket does not exist."),
        (r"/workers/scripts", 10007, "This Worker does not exist on your account."),
        (r"/d1/database", 7404, "The database could not be found"),
        (r"/pages/projects", 8000007, "Project not found."),
        (r"/rulesets", 20100, "could not find the ruleset"),
        (r"/rules/lists", 10001, "could not find the list"),
        (r"/stream", 10003, "Not Found: The requested video was not found."),
        (r"/images/v1", 5404, "Image not found"),
        (r"/tokens", 1003, "Token not found"),
        (r"/access/apps", 11021, "access.api.error.unknown_application"),
    )
)
_EXISTS: tuple[tuple[re.Pattern[str], int, int, str], ...] = tuple(
    (re.compile(pattern + "$"), status, code, message)
    for pattern, status, code, message in (
        (r"/r2/buckets", 409, 10004, "The bucket you tried to create already exists, and you own it."),
        (r"/d1/database", 400, 7502, "A database with that name already exists"),
        (r"/pages/projects", 409, 8000002, "A project with this name already exists."),
    )
)


def missing(path: str) -> ApiError:
    """The refusal for a name that the collection at a path does not hold."""
    for pattern, code, message in _MISSING:
        if pattern.search(path):
            return ApiError(404, code, message)
    return ApiError(404, 1003, f"Nothing of this name was found in {path.rpartition('/')[2]}")


def exists(path: str) -> ApiError:
    """The refusal for a name that the collection at a path holds already."""
    for pattern, status, code, message in _EXISTS:
        if pattern.search(path):
            return ApiError(status, code, message)
    return ApiError(409, 1005, f"Something of this name is in {path.rpartition('/')[2]} already")
