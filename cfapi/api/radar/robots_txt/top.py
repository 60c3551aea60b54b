"""`cf.radar.robots_txt.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.radar import AgentReadinessSummaryDomainCategory, AseMeta


@model
class DomainCategories:
    """Domain categories: response of radar.robots_txt.top.domain_categories."""

    meta: AseMeta
    top_0: list[AgentReadinessSummaryDomainCategory]


@model
class UserAgentDirective:
    """User agent directive: response of radar.robots_txt.top.user_agents.directive."""

    meta: AseMeta
    top_0: list[UserAgentDirectiveTop]


@model
class UserAgentDirectiveTop:
    """User agent directive top: part of UserAgentDirective."""

    name: str
    value: int
    fully: int | None = None
    partially: int | None = None


class TopResource(Resource):
    """Robots TXT top: `cf.radar.robots_txt.top`."""

    @cached_property
    def user_agents(self) -> UserAgents:
        return UserAgents(self._session)

    def domain_categories(
        self, *, date: Sequence[date | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        user_agent_category: Literal["AI"] | str | Unset = UNSET,
    ) -> Reply[DomainCategories]:
        """Robots TXT top: domain categories: GET /radar/robots_txt/top/domain_categories (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/methods/domain_categories/"""
        return self._call(
            "radar.robots_txt.top.domain_categories", "GET", "/radar/robots_txt/top/domain_categories", locals(),
            DomainCategories, wire={"user_agent_category": "userAgentCategory"},
        )


class UserAgents(Resource):
    """Top user agents: `cf.radar.robots_txt.top.user_agents`."""

    def directive(
        self, *, date: Sequence[date | str] | Unset = UNSET,
        directive: Literal["ALLOW", "DISALLOW"] | str | Unset = UNSET, domain_category: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, user_agent_category: Literal["AI"] | str | Unset = UNSET,
    ) -> Reply[UserAgentDirective]:
        """Directive top user agents: GET /radar/robots_txt/top/user_agents/directive (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/subresources/user_agents/methods/directive/"""
        return self._call(
            "radar.robots_txt.top.user_agents.directive", "GET", "/radar/robots_txt/top/user_agents/directive",
            locals(), UserAgentDirective,
            wire={"domain_category": "domainCategory", "user_agent_category": "userAgentCategory"},
        )
