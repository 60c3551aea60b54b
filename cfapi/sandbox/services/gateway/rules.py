"""Gateway rules: lists that their expressions name are there, by their ids without dashes.

https://github.com/cloudflare/terraform-provider-cloudflare/issues/3943
"""

import re

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_RULES = "/accounts/{account_id}/gateway/rules"
_EXPRESSIONS = ("traffic", "identity", "device_posture")
_LIST = re.compile(r"\$([\w-]+)")
_LENGTH = 32


def create(request: ResourceRequest) -> Response:
    _check(request)
    return crud.create(request)


def update(request: ResourceRequest) -> Response:
    _check(request)
    return crud.put(request)


def _check(request: ResourceRequest) -> None:
    lists = {id.replace("-", "") for id in request.resources.collection(f"{request.path_to(2)}/gateway/lists")}
    for name in _EXPRESSIONS:
        for wanted in _LIST.findall(str(request.payload.facts.get(name, ""))):
            id = wanted.replace("-", "")
            if len(id) != _LENGTH:
                raise codes.GATEWAY_RULE.error(why=f"invalid UUID length: {len(wanted)}")
            if id not in lists:
                raise codes.GATEWAY_RULE.error(why=f"list {wanted} not found")


COLLECTIONS = {_RULES: CollectionSpec()}
HANDLERS: dict[tuple[str, str], Handler] = {("POST", _RULES): create, ("PUT", f"{_RULES}/{{rule_id}}"): update}
