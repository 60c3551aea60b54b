"""`cf.email_auth.spf`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.email_auth.spf.inspect import InspectResource


class SpfResource(Resource):
    """Email auth spf: `cf.email_auth.spf`."""

    @cached_property
    def inspect(self) -> InspectResource:
        from cfapi.api.email_auth.spf.inspect import InspectResource
        return InspectResource(self._session)
