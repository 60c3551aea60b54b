"""`cf.workers_for_platforms.dispatch`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers_for_platforms.dispatch.namespaces import Namespaces


class DispatchResource(Resource):
    """Workers for platform dispatch: `cf.workers_for_platforms.dispatch`."""

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.workers_for_platforms.dispatch.namespaces import Namespaces
        return Namespaces(self._session)
