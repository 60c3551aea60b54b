"""`cf.ssl.universal`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.ssl.universal.settings import Settings


class UniversalResource(Resource):
    """SSL universal: `cf.ssl.universal`."""

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.ssl.universal.settings import Settings
        return Settings(self._session)
