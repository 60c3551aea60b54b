"""The permission groups that there are, and policies of them as requests to make a token bring them."""

import functools
from typing import Any, cast

from cfapi.sandbox.auth.policies import ACCOUNT, SCOPES, ZONE, group, group_id
from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.catalog import operations

_EFFECTS = ("allow", "deny")


@functools.cache
def catalogue() -> dict[str, Json]:
    """The permission groups by id: all that operations name, and the resources they are for."""
    scopes: dict[str, set[str]] = {}
    for operation in operations():
        scope = SCOPES.get(operation.path.split("/")[1], ACCOUNT)
        for name in operation.permissions:
            scopes.setdefault(name, set()).add(scope)
    found: list[Json] = [
        {"id": group_id(name), "name": name, "scopes": sorted(scopes[name])} for name in sorted(scopes)
    ]
    return {each["id"]: each for each in found}


def read_policy(raw: Any, id: str, account: str | None = None) -> Json:
    """A policy as it is shown, or an ApiError that says what is wrong with it."""
    wanted = ("effect", "permission_groups", "resources")
    if not isinstance(raw, dict) or not all(name in raw for name in wanted):
        raise _invalid(f"each needs {', '.join(wanted)}")
    policy = cast("Json", raw)
    if policy["effect"] not in _EFFECTS:
        raise _invalid(f"an effect is one of {', '.join(_EFFECTS)}")
    if not isinstance(policy["resources"], dict) or not policy["resources"]:
        raise _invalid("resources is an object with at least one resource")
    _check_resources(as_object(policy["resources"]), account)
    return {
        "id": id,
        "effect": policy["effect"],
        "resources": policy["resources"],
        "permission_groups": _groups(policy["permission_groups"]),
    }


def _check_resources(resources: Json, account: str | None) -> None:
    """What is nested is zones in an account. An account's token names all zones so, as those of its account.

    https://github.com/cloudflare/terraform-provider-cloudflare/issues/5233
    """
    for name, held in resources.items():
        inside: Any = held
        if account is not None and name == f"{ZONE}.*":
            raise _invalid("nest zone under specific account resource")
        if account is not None and name.startswith(f"{ACCOUNT}.") and not name.startswith(ZONE) and account not in name:
            raise _invalid(f"{name} is not the account of the token")
        if isinstance(inside, dict):
            _check_nested(name, as_object(inside))
        elif inside != "*":
            raise _invalid(f"what is held of {name} must be * or an object")


def _check_nested(name: str, inside: Json) -> None:
    if not name.startswith(f"{ACCOUNT}.") or name.startswith(ZONE) or name.endswith(".*"):
        raise _invalid(f"resources can't be nested in {name}: only zones in a specific account")
    for zone, held in inside.items():
        if not zone.startswith(f"{ZONE}.") or held != "*":
            raise _invalid(f"{zone} can't be nested in {name}: only zones, each with *")


def _groups(raw: Any) -> list[Json]:
    if not isinstance(raw, list) or not raw:
        raise _invalid("permission_groups is a list of at least one group")
    ids = [as_object(each).get("id") for each in as_list(raw)]
    if unknown := [id for id in ids if not isinstance(id, str) or id not in catalogue()]:
        raise _invalid(f"there is no permission group {unknown[0]}")
    return [group(catalogue()[cast("str", id)]["name"]) for id in ids]


def _invalid(why: str) -> ApiError:
    return codes.TOKEN_POLICIES.error(why=why)
