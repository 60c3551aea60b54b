"""Digital experience: the places of Cloudflare's network that devices were connected to."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.fields import moment
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_COLOS = "/accounts/{account_id}/dex/colos"
_PERIOD = ("from", "to")


def colos(request: ResourceRequest) -> Response:
    """All places, whatever the period and the usage to sort by: those without traffic are listed, too, by name.

    https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/colos/methods/list/
    """
    for name in _PERIOD:
        if moment(request.query[name]) is None:
            raise codes.bad_parameter(name, "it is no moment")
    found = request.filtered(request.resources.facts(request.path), known=(*_PERIOD, "sortBy"))
    return request.listed(sorted(found, key=lambda each: str(each["airportCode"])))


HANDLERS: dict[tuple[str, str], Handler] = {("GET", _COLOS): colos}

COLLECTIONS = {_COLOS: CollectionSpec("airportCode")}
