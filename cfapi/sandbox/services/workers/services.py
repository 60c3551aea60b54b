"""Workers as services, what they were before: nobody documents it, but wrangler and Terraform's provider look there."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Operation
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.workers import versions
from cfapi.sandbox.state.resource_store import StoredResource

_PATH = "/accounts/{account_id}/workers/services/{service_name}"
_ENVIRONMENT = "production"
_DEPTH = 3  # parts of the path that services and scripts share


def get(request: ResourceRequest) -> Response:
    """A service with its only environment, and the script that is in it."""
    facts = _script(request)
    moments = {name: facts[name] for name in ("created_on", "modified_on")}
    environment = {"environment": _ENVIRONMENT, **moments}
    script = facts | {"last_deployed_from": facts.get("last_deployed_from", "api")}
    return Response(
        {
            "id": facts["id"],
            **moments,
            "environments": [environment],
            "default_environment": environment | {"script": script},
        }
    )


def delete(request: ResourceRequest) -> Response:
    """Remove the script, and so the service."""
    name = str(_script(request)["id"])
    versions.refuse_consumer(request, request.path_to(2), name)
    request.resources.remove(_scripts(request), name)
    return Response(None)


def put_subdomain(request: ResourceRequest) -> Response:
    """An account has one subdomain of workers.dev, which stays as it is until it is deleted."""
    if request.path in request.resources.singles:
        raise codes.SUBDOMAIN_EXISTS.error()
    request.resources.singles[request.path] = StoredResource(dict(request.payload.facts))
    return request.respond(request.payload.facts)


def _script(request: ResourceRequest) -> Json:
    return request.found(_scripts(request), request.args["service_name"], codes.SERVICE_MISSING)


def _scripts(request: ResourceRequest) -> str:
    return f"{request.path_to(_DEPTH)}/scripts"


OPERATIONS = (
    Operation("GET", _PATH, permissions=("Workers Tail Read", "Workers Scripts Read", "Workers Scripts Write")),
    Operation("DELETE", _PATH, permissions=("Workers Scripts Write",)),
)
HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _PATH): get,
    ("DELETE", _PATH): delete,
    ("PUT", "/accounts/{account_id}/workers/subdomain"): put_subdomain,
}
