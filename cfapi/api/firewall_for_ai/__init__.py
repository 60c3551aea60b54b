"""`cf.firewall_for_ai`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.firewall_for_ai.custom_topics import CustomTopicsResource
    from cfapi.api.firewall_for_ai.settings import Settings


class FirewallForAIResource(Resource):
    """Firewall for AI: `cf.firewall_for_ai`."""

    @cached_property
    def custom_topics(self) -> CustomTopicsResource:
        from cfapi.api.firewall_for_ai.custom_topics import CustomTopicsResource
        return CustomTopicsResource(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.firewall_for_ai.settings import Settings
        return Settings(self._session)
