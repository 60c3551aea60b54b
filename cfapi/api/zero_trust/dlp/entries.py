"""`cf.zero_trust.dlp.entries`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union
from cfapi.api.shared.accounts import NamedObject
from cfapi.api.zero_trust.dlp import EntryConfidence, Pattern, PredefinedEntryVariant, ProfileEntry


@union
class CustomResponse:
    """Custom response: response of zero_trust.dlp.entries.custom.get.

    What a variant lacks is None."""

    id: str
    created_at: Moment | None
    enabled: bool
    name: str
    pattern: Pattern | None
    type: Literal[
        "custom", "custom_prompt_topic", "predefined", "integration", "exact_data", "document_fingerprint", "word_list",
    ]
    updated_at: Moment | None
    description: str | None
    profile_id: str | None
    profiles: list[NamedObject] | None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None
    confidence: EntryConfidence | None
    deprecated: bool | None
    variant: PredefinedEntryVariant | None
    case_sensitive: bool | None
    secret: bool | None
    word_list: Any


@union
class ZeroTrustCustomList:
    """Zero trust custom list: response of zero_trust.dlp.entries.custom.list.

    What a variant lacks is None."""

    id: str
    created_at: Moment | None
    enabled: bool
    name: str
    pattern: Pattern | None
    type: Literal[
        "custom", "custom_prompt_topic", "predefined", "integration", "exact_data", "document_fingerprint", "word_list",
    ]
    updated_at: Moment | None
    description: str | None
    profile_id: str | None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None
    confidence: EntryConfidence | None
    deprecated: bool | None
    variant: PredefinedEntryVariant | None
    case_sensitive: bool | None
    secret: bool | None
    word_list: Any


@model
class Custom:
    """Custom: response of zero_trust.dlp.entries.custom.create."""

    id: str
    """UUID."""
    created_at: Moment
    enabled: bool
    name: str
    pattern: Pattern
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None
    """UUID."""


@model
class CustomDocumentFingerprint(ZeroTrustCustomList):
    """Custom document fingerprint: one of ZeroTrustCustomList."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["document_fingerprint"]
    updated_at: Moment
    description: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class CustomExactData(ZeroTrustCustomList):
    """Custom exact data: one of ZeroTrustCustomList."""

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
class CustomIntegration(CustomResponse):
    """Custom integration: one of CustomResponse."""

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
class CustomPredefined(CustomResponse):
    """Custom predefined: one of CustomResponse."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    type: Literal["predefined"]
    deprecated: bool | None = None
    profile_id: str | None = None
    profiles: list[NamedObject] | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None
    variant: PredefinedEntryVariant | None = None


@model
class CustomPromptTopic(CustomResponse):
    """Custom prompt topic: one of CustomResponse."""

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
class CustomWordList(ZeroTrustCustomList):
    """Custom word list: one of ZeroTrustCustomList."""

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
class DocumentFingerprint(CustomResponse):
    """Document fingerprint: one of CustomResponse."""

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
class EntryCustom(CustomResponse):
    """Entry custom: one of CustomResponse."""

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
class EntryCustomIntegration(ZeroTrustCustomList):
    """Entry custom integration: one of ZeroTrustCustomList."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["integration"]
    updated_at: Moment
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class EntryCustomPredefined(ZeroTrustCustomList):
    """Entry custom predefined: one of ZeroTrustCustomList."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    type: Literal["predefined"]
    deprecated: bool | None = None
    profile_id: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None
    variant: PredefinedEntryVariant | None = None


@model
class EntryCustomPromptTopic(ZeroTrustCustomList):
    """Entry custom prompt topic: one of ZeroTrustCustomList."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["custom_prompt_topic"]
    updated_at: Moment
    description: str | None = None
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str | None = None


@model
class ExactData(CustomResponse):
    """Exact data: one of CustomResponse."""

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
class Integration:
    """Integration: response of zero_trust.dlp.entries.integration.create."""

    id: str
    """UUID."""
    created_at: Moment
    enabled: bool
    name: str
    updated_at: Moment
    profile_id: str | None = None
    """UUID."""


@model
class Predefined:
    """Predefined: response of zero_trust.dlp.entries.predefined.create."""

    id: str
    """UUID."""
    confidence: EntryConfidence
    enabled: bool
    name: str
    deprecated: bool | None = None
    profile_id: str | None = None
    """UUID."""
    variant: PredefinedEntryVariant | None = None


@model
class WordList(CustomResponse):
    """Word list: one of CustomResponse."""

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
class ZeroTrustCustom(ZeroTrustCustomList):
    """Zero trust custom: one of ZeroTrustCustomList."""

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
    ) -> Reply[ProfileEntry]:
        """Update a DLP entry: PUT /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/update/"""
        return self._call(
            "zero_trust.dlp.entries.update", "PUT", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            ProfileEntry,
        )

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustomList]:
        """List DLP entries: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.list", "GET", "/accounts/{account_id}/dlp/entries", locals(), ZeroTrustCustomList,
            paging=Paging(kind="single"),
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

    def get(self, entry_id: str, *, account_id: str) -> Reply[CustomResponse]:
        """Get a DLP entry: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            CustomResponse,
        )

    def delete(self, entry_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a DLP entry: DELETE /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/delete/"""
        return self._call(
            "zero_trust.dlp.entries.delete", "DELETE", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(), PLAIN,
        )


class CustomResource(Resource):
    """Entry custom: `cf.zero_trust.dlp.entries.custom`."""

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustomList]:
        """List entry custom: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.custom.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            ZeroTrustCustomList, paging=Paging(kind="single"),
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

    def get(self, entry_id: str, *, account_id: str) -> Reply[CustomResponse]:
        """Get entry custom: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.custom.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            CustomResponse,
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

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustomList]:
        """List entry integration: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.integration.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            ZeroTrustCustomList, paging=Paging(kind="single"),
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[CustomResponse]:
        """Get entry integration: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.integration.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            CustomResponse,
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

    def list(self, *, account_id: str) -> Pages[ZeroTrustCustomList]:
        """List entry predefined: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/list/"""
        return self._pages(
            "zero_trust.dlp.entries.predefined.list", "GET", "/accounts/{account_id}/dlp/entries", locals(),
            ZeroTrustCustomList, paging=Paging(kind="single"),
        )

    def get(self, entry_id: str, *, account_id: str) -> Reply[CustomResponse]:
        """Get entry predefined: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/get/"""
        return self._call(
            "zero_trust.dlp.entries.predefined.get", "GET", "/accounts/{account_id}/dlp/entries/{entry_id}", locals(),
            CustomResponse,
        )
