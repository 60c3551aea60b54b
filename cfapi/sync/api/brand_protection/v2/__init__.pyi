"""`cf.brand_protection.v2` without await, as types. Written by codegen."""

from cfapi.sync.api.brand_protection.v2.letter import LetterResource
from cfapi.sync.api.brand_protection.v2.logo_matches import LogoMatches
from cfapi.sync.api.brand_protection.v2.logos import Logos
from cfapi.sync.api.brand_protection.v2.matches import Matches
from cfapi.sync.api.brand_protection.v2.queries import Queries
from cfapi.sync.api.brand_protection.v2.total_queries import TotalQueries
from cfapi.sync.resources import Resource

class V2Resource(Resource):
    """Brand protection v2: `cf.brand_protection.v2`."""

    @property
    def letter(self) -> LetterResource: ...

    @property
    def logo_matches(self) -> LogoMatches: ...

    @property
    def logos(self) -> Logos: ...

    @property
    def matches(self) -> Matches: ...

    @property
    def queries(self) -> Queries: ...

    @property
    def total_queries(self) -> TotalQueries: ...
