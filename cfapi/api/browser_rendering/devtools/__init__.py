"""`cf.browser_rendering.devtools`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.browser_rendering.devtools.browser import BrowserResource
    from cfapi.api.browser_rendering.devtools.session import SessionResource


class Devtools(Resource):
    """Browser rendering devtools: `cf.browser_rendering.devtools`."""

    @cached_property
    def browser(self) -> BrowserResource:
        from cfapi.api.browser_rendering.devtools.browser import BrowserResource
        return BrowserResource(self._session)

    @cached_property
    def session(self) -> SessionResource:
        from cfapi.api.browser_rendering.devtools.session import SessionResource
        return SessionResource(self._session)
