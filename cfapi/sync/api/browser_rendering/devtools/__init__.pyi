"""`cf.browser_rendering.devtools` without await, as types. Written by codegen."""

from cfapi.sync.api.browser_rendering.devtools.browser import BrowserResource
from cfapi.sync.api.browser_rendering.devtools.session import SessionResource
from cfapi.sync.resources import Resource

class Devtools(Resource):
    """Browser rendering devtools: `cf.browser_rendering.devtools`."""

    @property
    def browser(self) -> BrowserResource: ...

    @property
    def session(self) -> SessionResource: ...
