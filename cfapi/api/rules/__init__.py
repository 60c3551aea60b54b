"""`cf.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.rules.lists import Lists


class Rules(Resource):
    """Rules: `cf.rules`."""

    @cached_property
    def lists(self) -> Lists:
        from cfapi.api.rules.lists import Lists
        return Lists(self._session)
