"""`cf.pages` without await, as types. Written by codegen."""

from cfapi.sync.api.pages.assets import Assets
from cfapi.sync.api.pages.projects import Projects
from cfapi.sync.resources import Resource

class PagesResource(Resource):
    """Pages: `cf.pages`."""

    @property
    def assets(self) -> Assets: ...

    @property
    def projects(self) -> Projects: ...
