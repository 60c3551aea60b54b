"""`cf.turnstile`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.turnstile.widgets import Widgets


class TurnstileResource(Resource):
    """Turnstile: `cf.turnstile`."""

    @cached_property
    def widgets(self) -> Widgets:
        from cfapi.api.turnstile.widgets import Widgets
        return Widgets(self._session)
