"""`cf.workers`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.workers.account_settings import AccountSettings
    from cfapi.api.workers.assets import Assets
    from cfapi.api.workers.beta import BetaResource
    from cfapi.api.workers.builds import Builds
    from cfapi.api.workers.domains import Domains
    from cfapi.api.workers.observability import ObservabilityResource
    from cfapi.api.workers.placement import PlacementResource
    from cfapi.api.workers.routes import Routes
    from cfapi.api.workers.scripts import Scripts
    from cfapi.api.workers.services import Services
    from cfapi.api.workers.subdomains import Subdomains


@model
class Route:
    """Route: response of workers.routes.list."""

    id: str
    pattern: str
    script: str | None = None


@model
class ScriptAnnotations:
    """Script annotations: argument of workers.beta.workers.versions.create."""

    workers_message: str | None = renamed("workers/message", default=None)
    workers_tag: str | None = renamed("workers/tag", default=None)


@model
class VersionAnnotations:
    """Version annotations: part of ScriptAndVersionSetting."""

    workers_message: str | None = renamed("workers/message", default=None)
    workers_tag: str | None = renamed("workers/tag", default=None)
    workers_triggered_by: str | None = renamed("workers/triggered_by", default=None)


class Workers(Resource):
    """Workers: `cf.workers`."""

    @cached_property
    def account_settings(self) -> AccountSettings:
        from cfapi.api.workers.account_settings import AccountSettings
        return AccountSettings(self._session)

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.workers.assets import Assets
        return Assets(self._session)

    @cached_property
    def beta(self) -> BetaResource:
        from cfapi.api.workers.beta import BetaResource
        return BetaResource(self._session)

    @cached_property
    def builds(self) -> Builds:
        from cfapi.api.workers.builds import Builds
        return Builds(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.workers.domains import Domains
        return Domains(self._session)

    @cached_property
    def observability(self) -> ObservabilityResource:
        from cfapi.api.workers.observability import ObservabilityResource
        return ObservabilityResource(self._session)

    @cached_property
    def placement(self) -> PlacementResource:
        from cfapi.api.workers.placement import PlacementResource
        return PlacementResource(self._session)

    @cached_property
    def routes(self) -> Routes:
        from cfapi.api.workers.routes import Routes
        return Routes(self._session)

    @cached_property
    def scripts(self) -> Scripts:
        from cfapi.api.workers.scripts import Scripts
        return Scripts(self._session)

    @cached_property
    def services(self) -> Services:
        from cfapi.api.workers.services import Services
        return Services(self._session)

    @cached_property
    def subdomains(self) -> Subdomains:
        from cfapi.api.workers.subdomains import Subdomains
        return Subdomains(self._session)
