"""`cf.cloudforce_one.threat_signals.feeds`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.cloudforce_one.threat_signals import Skill


@model
class Feed:
    """Feed: response of cloudforce_one.threat_signals.feeds.list."""

    id: str
    category_id: str | None = None
    category_name: str | None = None
    created_at: Moment
    curated_feed_id: str | None = None
    display_name: str | None = None
    enabled: bool | None = None
    last_polled_at: Moment | None = None
    poll_interval_s: int | None = None
    source_type: str
    status: str
    subscribed_at: Moment | None = None
    title: str | None = None
    updated_at: Moment
    url: str | None = None


@model
class FeedSkill:
    """Feed skill: response of cloudforce_one.threat_signals.feeds.skills.get."""

    feed_id: str
    skills: list[Skill]


@model
class Poll:
    """Poll: response of cloudforce_one.threat_signals.feeds.poll."""

    errors: int | float
    feeds: list[PollFeed]
    triggered: int | float


@model
class PollFeed:
    """Poll feed: part of Poll."""

    feed_id: str
    status: Literal["workflow_created", "error"] | str
    workflow_id: str
    feed_enabled: bool | None = None


@model
class SkillResponse:
    """Skill response: response of cloudforce_one.threat_signals.feeds.skills.update."""

    feed_id: str
    skills: list[UpdateSkill]


@model
class UpdateSkill:
    """Update skill: part of SkillResponse."""

    position: int
    skill_id: str


FeedCategoryID = Literal[
    "b12a0fd6-f7b9-5393-9ef3-f888d506c550", "d5b70eaa-626f-5761-b55b-6d9590df49fb",
    "3b572d2b-890d-5286-9433-f18c85079030", "17f90d3b-37d3-5241-8ad4-7d6abbc2006c",
    "c68f28e9-7e8f-5d4b-853b-f3076893a9ee", "bb0e4a94-38ab-5c14-80a7-28cee9f4b139",
    "b1ef66d9-a73c-58dc-b269-22d34dfd11f4", "ab02a976-0a20-5c76-a553-7f6325afacfe",
] | str | None


class Feeds(Resource):
    """Threat signal feeds: `cf.cloudforce_one.threat_signals.feeds`."""

    @cached_property
    def raw(self) -> RawResource:
        return RawResource(self._session)

    @cached_property
    def skills(self) -> Skills:
        return Skills(self._session)

    def list(
        self, *, account_id: str, category: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        limit: int | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET, sort: str | Unset = UNSET,
        source_type: Literal["curated", "custom"] | str | Unset = UNSET, status: str | Unset = UNSET,
    ) -> Pages[Feed]:
        """List threat signal feeds: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_signals.feeds.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds", locals(), Feed,
            paging=Paging(kind="page_no_total", items="result.feeds"),
        )

    def create(
        self, *, account_id: str, category_id: FeedCategoryID | Unset = UNSET, curated_feed_id: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, poll_interval_s: int | Unset = UNSET,
        title: str | None | Unset = UNSET, url: str | Unset = UNSET,
    ) -> Reply[Feed]:
        """Create a threat signal feed: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/create/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.create", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds", locals(), Feed,
        )

    def poll(self, *, account_id: str, feed_id: Literal["all"] | str | Unset = UNSET) -> Reply[Poll]:
        """Poll threat signal feeds: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/poll.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/poll/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.poll", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/poll", locals(), Poll, query="feed_id",
        )

    def edit(
        self, feed_id: str, *, account_id: str, category_id: FeedCategoryID | Unset = UNSET,
        display_name: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        poll_interval_s: int | None | Unset = UNSET, title: str | None | Unset = UNSET,
    ) -> Reply[Feed]:
        """Edit a threat signal feed: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}", locals(), Feed,
        )

    def delete(self, feed_id: str, *, account_id: str) -> Reply[Feed]:
        """Delete a threat signal feed: DELETE /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}", locals(), Feed,
        )


class RawResource(Resource):
    """Feed raw: `cf.cloudforce_one.threat_signals.feeds.raw`."""

    def get(self, feed_id: str, *, account_id: str, format: Literal["xml"] | str | Unset = UNSET) -> Reply[str]:
        """Get feed raw: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/raw.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/raw/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.raw.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/raw", locals(), str,
        )


class Skills(Resource):
    """Feed skills: `cf.cloudforce_one.threat_signals.feeds.skills`."""

    def get(self, feed_id: str, *, account_id: str) -> Reply[FeedSkill]:
        """Get feed skills: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.skills.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills", locals(), FeedSkill,
        )

    def update(self, feed_id: str, *, account_id: str, skill_ids: Sequence[str]) -> Reply[SkillResponse]:
        """Update feed skills: PUT /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/update/"""
        return self._call(
            "cloudforce_one.threat_signals.feeds.skills.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills", locals(), SkillResponse,
        )
