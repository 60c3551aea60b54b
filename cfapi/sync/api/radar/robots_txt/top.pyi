"""`cf.radar.robots_txt.top` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.robots_txt.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """Robots TXT top: `cf.radar.robots_txt.top`."""

    @property
    def user_agents(self) -> UserAgents: ...

    @_call(_api.TopResource.domain_categories)
    def domain_categories(self) -> Any:
        """Robots TXT top: domain categories: GET /radar/robots_txt/top/domain_categories (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/methods/domain_categories/"""

class UserAgents(Resource):
    """Top user agents: `cf.radar.robots_txt.top.user_agents`."""

    @_call(_api.UserAgents.directive)
    def directive(self) -> Any:
        """Directive top user agents: GET /radar/robots_txt/top/user_agents/directive (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/subresources/user_agents/methods/directive/"""
