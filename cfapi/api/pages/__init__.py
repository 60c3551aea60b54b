"""`cf.pages`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.pages.assets import Assets
    from cfapi.api.pages.projects import Projects


class PagesResource(Resource):
    """Pages: `cf.pages`."""

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.pages.assets import Assets
        return Assets(self._session)

    @cached_property
    def projects(self) -> Projects:
        from cfapi.api.pages.projects import Projects
        return Projects(self._session)
