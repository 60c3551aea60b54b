"""`cf.ai.finetunes`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.ai.finetunes.assets import Assets
    from cfapi.api.ai.finetunes.public import PublicResource


@model
class Finetune:
    """Finetune: response of ai.finetunes.create."""

    id: str
    """UUID."""
    created_at: Moment
    model: str
    modified_at: Moment
    name: str
    public: bool
    description: str | None = None


@model
class FinetuneItem:
    """Finetune item: response of ai.finetunes.list."""

    id: str
    """UUID."""
    created_at: Moment
    model: str
    modified_at: Moment
    name: str
    description: str | None = None


class Finetunes(Resource):
    """AI finetunes: `cf.ai.finetunes`."""

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.ai.finetunes.assets import Assets
        return Assets(self._session)

    @cached_property
    def public(self) -> PublicResource:
        from cfapi.api.ai.finetunes.public import PublicResource
        return PublicResource(self._session)

    def list(self, *, account_id: str) -> Reply[FinetuneItem]:
        """List AI finetunes: GET /accounts/{account_id}/ai/finetunes (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/list/"""
        return self._call("ai.finetunes.list", "GET", "/accounts/{account_id}/ai/finetunes", locals(), FinetuneItem)

    def create(
        self, *, account_id: str, model: str, name: str, description: str | None | Unset = UNSET,
        public: bool | Unset = UNSET,
    ) -> Reply[Finetune]:
        """Create an AI finetune: POST /accounts/{account_id}/ai/finetunes (permission: Workers AI Write).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/create/"""
        return self._call("ai.finetunes.create", "POST", "/accounts/{account_id}/ai/finetunes", locals(), Finetune)
