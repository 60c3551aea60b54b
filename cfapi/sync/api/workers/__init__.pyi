"""`cf.workers` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.account_settings import AccountSettings
from cfapi.sync.api.workers.assets import Assets
from cfapi.sync.api.workers.beta import BetaResource
from cfapi.sync.api.workers.builds import Builds
from cfapi.sync.api.workers.domains import Domains
from cfapi.sync.api.workers.observability import ObservabilityResource
from cfapi.sync.api.workers.placement import PlacementResource
from cfapi.sync.api.workers.routes import Routes
from cfapi.sync.api.workers.scripts import Scripts
from cfapi.sync.api.workers.services import Services
from cfapi.sync.api.workers.subdomains import Subdomains
from cfapi.sync.resources import Resource

class Workers(Resource):
    """Workers: `cf.workers`."""

    @property
    def account_settings(self) -> AccountSettings: ...

    @property
    def assets(self) -> Assets: ...

    @property
    def beta(self) -> BetaResource: ...

    @property
    def builds(self) -> Builds: ...

    @property
    def domains(self) -> Domains: ...

    @property
    def observability(self) -> ObservabilityResource: ...

    @property
    def placement(self) -> PlacementResource: ...

    @property
    def routes(self) -> Routes: ...

    @property
    def scripts(self) -> Scripts: ...

    @property
    def services(self) -> Services: ...

    @property
    def subdomains(self) -> Subdomains: ...
