"""`cf.rules` without await, as types. Written by codegen."""

from cfapi.sync.api.rules.lists import Lists
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Rules: `cf.rules`."""

    @property
    def lists(self) -> Lists: ...
