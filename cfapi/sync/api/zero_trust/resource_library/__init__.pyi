"""`cf.zero_trust.resource_library` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.resource_library.applications import Applications
from cfapi.sync.api.zero_trust.resource_library.categories import Categories
from cfapi.sync.resources import Resource

class ResourceLibraryResource(Resource):
    """Zero trust resource library: `cf.zero_trust.resource_library`."""

    @property
    def applications(self) -> Applications: ...

    @property
    def categories(self) -> Categories: ...
