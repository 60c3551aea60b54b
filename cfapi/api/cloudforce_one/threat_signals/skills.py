"""`cf.cloudforce_one.threat_signals.skills`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.cloudforce_one.threat_signals import Skill


@model
class TagCategory:
    """Tag category: response of cloudforce_one.threat_signals.skills.tag_categories.get."""

    category_uuids: list[str]
    skill_id: Literal["default-tagging-skill"] | str


class Skills(Resource):
    """Threat signal skills: `cf.cloudforce_one.threat_signals.skills`."""

    @cached_property
    def tag_categories(self) -> TagCategories:
        return TagCategories(self._session)

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Skill]:
        """List threat signal skills: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_signals.skills.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills", locals(), Skill,
            paging=Paging(kind="page_no_total", items="result.skills"),
        )

    def create(
        self, *, account_id: str, name: str, output_schema: str, prompt: str, type: Literal["summary", "tags"] | str,
    ) -> Reply[Skill]:
        """Create a threat signal skill: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/create/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.create", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills", locals(), Skill,
        )

    def get(self, skill_id: str, *, account_id: str) -> Reply[Skill]:
        """Get a threat signal skill: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}", locals(), Skill,
        )

    def edit(
        self, skill_id: str, *, account_id: str, config: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        output_schema: str | None | Unset = UNSET, prompt: str | None | Unset = UNSET,
    ) -> Reply[Skill]:
        """Edit a threat signal skill: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}", locals(), Skill,
        )

    def delete(self, skill_id: str, *, account_id: str) -> Reply[Skill]:
        """Delete a threat signal skill: DELETE
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}", locals(), Skill,
        )


class TagCategories(Resource):
    """Skill tag categories: `cf.cloudforce_one.threat_signals.skills.tag_categories`."""

    def get(self, skill_id: Literal["default-tagging-skill"] | str, *, account_id: str) -> Reply[TagCategory]:
        """Get skill tag categories: GET
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/get/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.tag_categories.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories", locals(),
            TagCategory,
        )

    def update(
        self, skill_id: Literal["default-tagging-skill"] | str, *, account_id: str, category_uuids: Sequence[str],
    ) -> Reply[TagCategory]:
        """Update skill tag categories: PUT
        /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/update/"""
        return self._call(
            "cloudforce_one.threat_signals.skills.tag_categories.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories", locals(),
            TagCategory,
        )
