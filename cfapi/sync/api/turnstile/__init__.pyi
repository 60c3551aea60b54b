"""`cf.turnstile` without await, as types. Written by codegen."""

from cfapi.sync.api.turnstile.widgets import Widgets
from cfapi.sync.resources import Resource

class TurnstileResource(Resource):
    """Turnstile: `cf.turnstile`."""

    @property
    def widgets(self) -> Widgets: ...
