"""`cf.cloudforce_one.threat_signals.articles`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Article:
    """Article: response of cloudforce_one.threat_signals.articles.get."""

    id: str
    bullet_points: BulletPoints | None = None
    content_r2_key: str | None = None
    feed_display_name: str | None = None
    feed_id: str
    fetched_at: Moment
    indicator_extraction_status: Literal["in_progress", "complete", "failed", "unknown"] | str
    link: str | None = None
    metadata: dict[str, Any] | None = None
    published_at: Moment | None = None
    read: bool
    read_at: Moment | None = None
    source_count: int | float
    summary: str | None = None
    summary_r2_key: str | None = None
    tags: list[ArticleTag]
    title: str | None = None
    skill_version: str | None = None
    tag_skill_version: str | None = None


@model
class ArticleBulkEditResult:
    """Article bulk edit result: response of cloudforce_one.threat_signals.articles.bulk_edit."""

    updated_count: int | float


@model
class ArticleItem:
    """Article item: response of cloudforce_one.threat_signals.articles.list."""

    id: str
    dataset_id: str | None = None
    event_id: str | None = None
    feed_display_name: str | None = None
    feed_id: str
    fetched_at: Moment
    link: str | None = None
    published_at: Moment | None = None
    read: bool
    read_at: Moment | None = None
    summary: str | None = None
    tags: list[ArticleTag]
    title: str | None = None


@model
class ArticleTag:
    """Article tag: response of cloudforce_one.threat_signals.articles.tags.create."""

    applied_by: Literal["ai", "analyst", "system"] | str
    category_id: str | None = renamed("categoryId", default=None)
    uuid: str
    value: str


@model
class BulletPoints:
    """Bullet points: part of Article."""

    impact: str
    what_happened: str
    who_affected: str


@model
class SkillOutput:
    """Skill output: response of cloudforce_one.threat_signals.articles.skill_outputs.get."""

    article_id: str
    custom_skill_version: str | None = None
    output_schema: str | None = None
    skill_id: str
    custom_output: Any = None


@model
class TagGenerate:
    """Tag generate: response of cloudforce_one.threat_signals.articles.tags.generate."""

    tag_skill_version: str
    tags: list[ArticleTag]


class Articles(Resource):
    """Threat signal articles: `cf.cloudforce_one.threat_signals.articles`."""

    @cached_property
    def content(self) -> ContentResource:
        return ContentResource(self._session)

    @cached_property
    def skill_outputs(self) -> SkillOutputs:
        return SkillOutputs(self._session)

    @cached_property
    def tags(self) -> Tags:
        return Tags(self._session)

    def list(
        self, *, account_id: str, article_id: Sequence[str] | Unset = UNSET, cursor: str | Unset = UNSET,
        feed_category: str | Unset = UNSET, feed_id: str | Unset = UNSET, fetched_after: datetime | str | Unset = UNSET,
        fetched_before: datetime | str | Unset = UNSET, include_total: bool | Unset = UNSET,
        per_page: int | Unset = UNSET, published_after: datetime | str | Unset = UNSET,
        published_before: datetime | str | Unset = UNSET, read: bool | Unset = UNSET, search: str | Unset = UNSET,
        sort: str | Unset = UNSET, source_type: Literal["curated", "custom"] | str | Unset = UNSET,
        tag: str | Unset = UNSET, tag_applied_by: Literal["ai", "analyst", "system"] | str | Unset = UNSET,
        tag_category: str | Unset = UNSET, tag_category_id: Sequence[str] | Unset = UNSET,
        tag_id: Sequence[str] | Unset = UNSET,
    ) -> Pages[ArticleItem]:
        """List threat signal articles: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_signals.articles.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles", locals(), ArticleItem,
            paging=Paging(kind="cursor", items="result.articles"),
        )

    def bulk_edit(self, *, account_id: str, article_ids: Sequence[str], read: bool) -> Reply[ArticleBulkEditResult]:
        """Threat signal articles: bulk edit: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/bulk_edit/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.bulk_edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles", locals(), ArticleBulkEditResult,
        )

    def get(self, article_id: str, *, account_id: str) -> Reply[Article]:
        """Get a threat signal article: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}", locals(), Article,
        )

    def edit(self, article_id: str, *, account_id: str, read: bool) -> Reply[Article]:
        """Edit a threat signal article: PATCH
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}", locals(), Article,
        )


class ContentResource(Resource):
    """Article content: `cf.cloudforce_one.threat_signals.articles.content`."""

    def get(
        self, article_id: str, *, account_id: str, format: Literal["text", "html"] | str | Unset = UNSET,
    ) -> Reply[str]:
        """Get article content: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/content.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/content/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.content.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/content", locals(), str,
        )


class SkillOutputs(Resource):
    """Article skill outputs: `cf.cloudforce_one.threat_signals.articles.skill_outputs`."""

    def get(self, skill_id: str, *, account_id: str, article_id: str) -> Reply[SkillOutput]:
        """Get article skill outputs: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills/{skill_id}/output.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/skill_outputs/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.skill_outputs.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills/{skill_id}/output",
            locals(), SkillOutput,
        )


class Tags(Resource):
    """Article tags: `cf.cloudforce_one.threat_signals.articles.tags`."""

    def generate(self, article_id: str, *, account_id: str) -> Reply[TagGenerate]:
        """Generate article tags: POST
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tag.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/generate/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.tags.generate", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tag", locals(), TagGenerate,
        )

    def create(self, article_id: str, *, account_id: str, tag_id: str) -> Reply[ArticleTag]:
        """Create an article tag: POST
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/create/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.tags.create", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags", locals(), ArticleTag,
        )

    def delete(self, tag_id: str, *, account_id: str, article_id: str) -> Reply[ArticleTag]:
        """Delete an article tag: DELETE
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_signals.articles.tags.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags/{tag_id}", locals(),
            ArticleTag,
        )
