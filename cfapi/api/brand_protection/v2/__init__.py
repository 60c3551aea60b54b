"""`cf.brand_protection.v2`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.brand_protection.v2.letter import LetterResource
    from cfapi.api.brand_protection.v2.logo_matches import LogoMatches
    from cfapi.api.brand_protection.v2.logos import Logos
    from cfapi.api.brand_protection.v2.matches import Matches
    from cfapi.api.brand_protection.v2.queries import Queries
    from cfapi.api.brand_protection.v2.total_queries import TotalQueries


@model
class Logo:
    """Logo: response of brand_protection.v2.letter.templates.delete."""

    message: str
    success: bool


class V2Resource(Resource):
    """Brand protection v2: `cf.brand_protection.v2`."""

    @cached_property
    def letter(self) -> LetterResource:
        from cfapi.api.brand_protection.v2.letter import LetterResource
        return LetterResource(self._session)

    @cached_property
    def logo_matches(self) -> LogoMatches:
        from cfapi.api.brand_protection.v2.logo_matches import LogoMatches
        return LogoMatches(self._session)

    @cached_property
    def logos(self) -> Logos:
        from cfapi.api.brand_protection.v2.logos import Logos
        return Logos(self._session)

    @cached_property
    def matches(self) -> Matches:
        from cfapi.api.brand_protection.v2.matches import Matches
        return Matches(self._session)

    @cached_property
    def queries(self) -> Queries:
        from cfapi.api.brand_protection.v2.queries import Queries
        return Queries(self._session)

    @cached_property
    def total_queries(self) -> TotalQueries:
        from cfapi.api.brand_protection.v2.total_queries import TotalQueries
        return TotalQueries(self._session)
