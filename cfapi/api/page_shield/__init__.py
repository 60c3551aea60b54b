"""`cf.page_shield`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.page_shield.connections import Connections
    from cfapi.api.page_shield.cookies import Cookies
    from cfapi.api.page_shield.policies import Policies
    from cfapi.api.page_shield.scripts import Scripts


@model
class PageShield:
    """Page shield: response of page_shield.get."""

    enabled: bool
    updated_at: Moment
    use_cloudflare_reporting_endpoint: bool
    use_connection_url_path: bool


class PageShieldResource(Resource):
    """Page shield: `cf.page_shield`."""

    @cached_property
    def connections(self) -> Connections:
        from cfapi.api.page_shield.connections import Connections
        return Connections(self._session)

    @cached_property
    def cookies(self) -> Cookies:
        from cfapi.api.page_shield.cookies import Cookies
        return Cookies(self._session)

    @cached_property
    def policies(self) -> Policies:
        from cfapi.api.page_shield.policies import Policies
        return Policies(self._session)

    @cached_property
    def scripts(self) -> Scripts:
        from cfapi.api.page_shield.scripts import Scripts
        return Scripts(self._session)

    def get(self, *, zone_id: str) -> Reply[PageShield]:
        """Get page shield: GET /zones/{zone_id}/page_shield (permission: Page Shield Read or Domain Page Shield Read or
        Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/methods/get/"""
        return self._call("page_shield.get", "GET", "/zones/{zone_id}/page_shield", locals(), PageShield)

    def update(
        self, *, zone_id: str, enabled: bool | Unset = UNSET, use_cloudflare_reporting_endpoint: bool | Unset = UNSET,
        use_connection_url_path: bool | Unset = UNSET,
    ) -> Reply[PageShield]:
        """Update page shield: PUT /zones/{zone_id}/page_shield (permission: Page Shield or Domain Page Shield or Zone
        Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/methods/update/"""
        return self._call("page_shield.update", "PUT", "/zones/{zone_id}/page_shield", locals(), PageShield)
