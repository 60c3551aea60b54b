"""`cf.zero_trust.dlp.entries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import NamedObject
from cfapi.api.zero_trust.dlp import (
    CustomProfileEntryPredefinedEntryVariant, EntryConfidence, Pattern, ProfileCustomProfileEntry,
)


@model
class Custom:
    """Custom: response of zero_trust.dlp.entries.custom.create.

    id: UUID; profile_id: UUID."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    pattern: Pattern
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None


@model
class CustomCustom:
    """Custom custom: one of EntryCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    pattern: Pattern
    type: Literal["custom"]
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomCustomPromptTopic:
    """Custom custom prompt topic: one of ZeroTrustCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["custom_prompt_topic"]
    updated_at: Moment
    description: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomDocumentFingerprint:
    """Custom document fingerprint: one of EntryCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["document_fingerprint"]
    updated_at: Moment
    description: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomExactData:
    """Custom exact data: one of EntryCustom."""

    id: str
    case_sensitive: bool
    created_at: Moment
    enabled: bool
    name: str
    secret: bool
    type: Literal["exact_data"]
    updated_at: Moment
    description: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomIntegration:
    """Custom integration: one of EntryCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["integration"]
    updated_at: Moment
    profile_id: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomPredefined:
    """Custom predefined: one of EntryCustom."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    type: Literal["predefined"]
    deprecated: bool | None = None
    profile_id: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None
    variant: CustomProfileEntryPredefinedEntryVariant | None = None


@model
class CustomPromptTopic:
    """Custom prompt topic: one of EntryCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["custom_prompt_topic"]
    updated_at: Moment
    description: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomWordList:
    """Custom word list: one of EntryCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["word_list"]
    updated_at: Moment
    word_list: Any
    profile_id: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomCustom:
    """Entry custom custom: one of ZeroTrustCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    pattern: Pattern
    type: Literal["custom"]
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomDocumentFingerprint:
    """Entry custom document fingerprint: one of ZeroTrustCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["document_fingerprint"]
    updated_at: Moment
    description: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomExactData:
    """Entry custom exact data: one of ZeroTrustCustom."""

    id: str
    case_sensitive: bool
    created_at: Moment
    enabled: bool
    name: str
    secret: bool
    type: Literal["exact_data"]
    updated_at: Moment
    description: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomIntegration:
    """Entry custom integration: one of ZeroTrustCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["integration"]
    updated_at: Moment
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomPredefined:
    """Entry custom predefined: one of ZeroTrustCustom."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    type: Literal["predefined"]
    deprecated: bool | None = None
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None
    variant: CustomProfileEntryPredefinedEntryVariant | None = None


@model
class EntryCustomWordList:
    """Entry custom word list: one of ZeroTrustCustom."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["word_list"]
    updated_at: Moment
    word_list: Any
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class Integration:
    """Integration: response of zero_trust.dlp.entries.integration.create.

    id: UUID; profile_id: UUID."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    updated_at: Moment
    profile_id: str | None = None


@model
class Predefined:
    """Predefined: response of zero_trust.dlp.entries.predefined.create.

    id: UUID; profile_id: UUID."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    deprecated: bool | None = None
    profile_id: str | None = None
    variant: CustomProfileEntryPredefinedEntryVariant | None = None


EntryCustom = (
    CustomCustom | CustomPromptTopic | CustomPredefined | CustomIntegration | CustomExactData
    | CustomDocumentFingerprint | CustomWordList
)
ZeroTrustCustom = (
    EntryCustomCustom | CustomCustomPromptTopic | EntryCustomPredefined | EntryCustomIntegration | EntryCustomExactData
    | EntryCustomDocumentFingerprint | EntryCustomWordList
)


class Entries(Resource):
    """DLP entries: `cf.zero_trust.dlp.entries`."""

    @cached_property
    def custom(self) -> CustomResource:
        return CustomResource(self._session)

    @cached_property
    def integration(self) -> IntegrationResource:
        return IntegrationResource(self._session)

    @cached_property
    def predefined(self) -> PredefinedResource:
        return PredefinedResource(self._session)

    def update(
        self, entry_id: str, *, account_id: str, type: Literal["custom", "predefined", "integration"] | str,
        name: str | Unset = UNSET, pattern: Pattern | Mapping[str, Any] | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET,
    ) -> Reply[ProfileCustomProfileEntry]:
        """Update a DLP entry: PUT /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/update/"""
        return self._call(
            "zero_trust.dlp.entries.update", "PUT", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            cast("Kind[ProfileCustomProfileEntry]", ProfileCustomProfileEntry),
        )

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustom]:
        """List DLP entries: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            cast("Kind[ZeroTrustCustom]", ZeroTrustCustom), paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, enabled: bool, name: str, pattern: Pattern | Mapping[str, Any],
        description: str | None | Unset = UNSET, profile_id: str | Unset = UNSET,
    ) -> Reply[Custom]:
        """Create a DLP entry: POST /accounts/{account_id}/dlp/entries (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/create/"""
        return self._call(
            "zero_trust.dlp.entries.create", "POST", "/accounts/{account_id}/dlp/entries", locals(), Custom,
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[EntryCustom]:
        """Get a DLP entry: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            cast("Kind[EntryCustom]", EntryCustom),
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a DLP entry: DELETE /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/delete/"""
        return self._call(
            "zero_trust.dlp.entries.delete", "DELETE", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(), PLAIN,
        )


class CustomResource(Resource):
    """Entry custom: `cf.zero_trust.dlp.entries.custom`."""

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustom]:
        """List entry custom: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.custom.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            cast("Kind[ZeroTrustCustom]", ZeroTrustCustom), paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, enabled: bool, name: str, pattern: Pattern | Mapping[str, Any],
        description: str | None | Unset = UNSET, profile_id: str | Unset = UNSET,
    ) -> Reply[Custom]:
        """Create entry custom: POST /accounts/{account_id}/dlp/entries (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/create/"""
        return self._call(
            "zero_trust.dlp.entries.custom.create", "POST", "/accounts/{account_id}/dlp/entries", locals(), Custom,
        )

    def update(
        self, entry_id: str, *, account_id: str, enabled: bool, name: str, pattern: Pattern | Mapping[str, Any],
        description: str | None | Unset = UNSET,
    ) -> Reply[Custom]:
        """Update entry custom: PUT /accounts/{account_id}/dlp/entries/custom/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/update/"""
        return self._call(
            "zero_trust.dlp.entries.custom.update", "PUT", "/accounts/{account_id}/dlp/entries/custom/{entry_id}",
            locals(), Custom,
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[EntryCustom]:
        """Get entry custom: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.custom.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            cast("Kind[EntryCustom]", EntryCustom),
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete entry custom: DELETE /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/delete/"""
        return self._call(
            "zero_trust.dlp.entries.custom.delete", "DELETE", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            PLAIN,
        )


class IntegrationResource(Resource):
    """Entry integration: `cf.zero_trust.dlp.entries.integration`."""

    def create(
        self, *, account_id: str, enabled: bool, entry_id: str, profile_id: str | None | Unset = UNSET,
    ) -> Reply[Integration]:
        """Create entry integration: POST /accounts/{account_id}/dlp/entries/integration (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/create/"""
        return self._call(
            "zero_trust.dlp.entries.integration.create", "POST", "/accounts/{account_id}/dlp/entries/integration",
            locals(), Integration,
        )

    def update(self, entry_id: str, *, account_id: str, enabled: bool) -> Reply[Integration]:
        """Update entry integration: PUT /accounts/{account_id}/dlp/entries/integration/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/update/"""
        return self._call(
            "zero_trust.dlp.entries.integration.update", "PUT",
            "/accounts/{account_id}/dlp/entries/integration/{entry_id}", locals(), Integration,
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete entry integration: DELETE /accounts/{account_id}/dlp/entries/integration/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/delete/"""
        return self._call(
            "zero_trust.dlp.entries.integration.delete", "DELETE",
            "/accounts/{account_id}/dlp/entries/integration/{entry_id}", locals(), PLAIN,
        )

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustom]:
        """List entry integration: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.integration.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            cast("Kind[ZeroTrustCustom]", ZeroTrustCustom), paging=Paging(kind="single"),
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[EntryCustom]:
        """Get entry integration: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.integration.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            cast("Kind[EntryCustom]", EntryCustom),
        )


class PredefinedResource(Resource):
    """Entry predefined: `cf.zero_trust.dlp.entries.predefined`."""

    def create(
        self, *, account_id: str, enabled: bool, entry_id: str, profile_id: str | None | Unset = UNSET,
    ) -> Reply[Predefined]:
        """Create entry predefined: POST /accounts/{account_id}/dlp/entries/predefined (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/create/"""
        return self._call(
            "zero_trust.dlp.entries.predefined.create", "POST", "/accounts/{account_id}/dlp/entries/predefined",
            locals(), Predefined,
        )

    def update(self, entry_id: str, *, account_id: str, enabled: bool) -> Reply[Predefined]:
        """Update entry predefined: PUT /accounts/{account_id}/dlp/entries/predefined/{entry_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/update/"""
        return self._call(
            "zero_trust.dlp.entries.predefined.update", "PUT",
            "/accounts/{account_id}/dlp/entries/predefined/{entry_id}", locals(), Predefined,
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete entry predefined: DELETE /accounts/{account_id}/dlp/entries/predefined/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/delete/"""
        return self._call(
            "zero_trust.dlp.entries.predefined.delete", "DELETE",
            "/accounts/{account_id}/dlp/entries/predefined/{entry_id}", locals(), PLAIN,
        )

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustom]:
        """List entry predefined: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.predefined.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            cast("Kind[ZeroTrustCustom]", ZeroTrustCustom), paging=Paging(kind="single"),
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[EntryCustom]:
        """Get entry predefined: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.predefined.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            cast("Kind[EntryCustom]", EntryCustom),
        )
