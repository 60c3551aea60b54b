"""`cf.zero_trust.resource_library`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zero_trust.resource_library.applications import Applications
    from cfapi.api.zero_trust.resource_library.categories import Categories


class ResourceLibraryResource(Resource):
    """Zero trust resource library: `cf.zero_trust.resource_library`."""

    @cached_property
    def applications(self) -> Applications:
        from cfapi.api.zero_trust.resource_library.applications import Applications
        return Applications(self._session)

    @cached_property
    def categories(self) -> Categories:
        from cfapi.api.zero_trust.resource_library.categories import Categories
        return Categories(self._session)
