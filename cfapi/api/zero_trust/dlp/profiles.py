"""`cf.zero_trust.dlp.profiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.managed_transforms import PredefinedUpdateEntry
from cfapi.api.zero_trust.dlp import CustomSensitivityLevel, EntryConfidence, Pattern, ProfileCustomProfileEntry


@model
class ContextAwareness:
    """Context awareness: argument of zero_trust.dlp.profiles.custom.create."""

    enabled: bool
    skip: SkipConfig


@model
class CustomCreateEntry:
    """Custom create entry: argument of zero_trust.dlp.profiles.custom.create."""

    enabled: bool
    name: str
    pattern: Pattern | None = None
    description: str | None = None
    words: list[str] | None = None


@model
class CustomProfile:
    """Custom profile: response of zero_trust.dlp.profiles.custom.list.

    allowed_match_count: 0 to 1000; id: UUID."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int | None = None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    created_at: Moment
    data_classes: list[str] | None = None
    data_tags: list[str] | None = None
    description: str | None = None
    entries: list[Entry] | None = None
    id: str
    name: str
    ocr_enabled: bool | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[Entry] | None = None
    updated_at: Moment


@model
class CustomSharedEntry:
    """Custom shared entry: argument of zero_trust.dlp.profiles.custom.create.

    entry_id: UUID."""

    enabled: bool
    entry_id: str


@model
class CustomUpdateEntry:
    """Custom update entry: argument of zero_trust.dlp.profiles.custom.update."""

    enabled: bool
    entry_id: str | None = None
    name: str
    pattern: Pattern
    description: str | None = None


@model
class Entry:
    """Entry: part of CustomProfile.

    id: UUID; profile_id: UUID."""

    created_at: Moment | None = None
    description: str | None = None
    enabled: bool
    id: str
    name: str
    pattern: Pattern | None = None
    profile_id: str | None = None
    updated_at: Moment | None = None
    type: Literal["custom"] | str
    confidence: EntryConfidence | None = None
    variant: PredefinedEntryVariant | None = None
    case_sensitive: bool | None = None
    secret: bool | None = None
    word_list: Any = None


@model
class IntegrationProfile:
    """Integration profile: one of ProfileProfile."""

    id: str
    created_at: Moment
    entries: list[ProfileCustomProfileEntry]
    integration_id: str
    name: str
    shared_entries: list[ProfileCustomProfileEntry]
    type: Literal["integration"]
    updated_at: Moment
    description: str | None = None


@model
class PredefinedEntryVariant:
    """Predefined entry variant: part of Entry."""

    description: str | None = None
    topic_type: Literal["Intent", "Content"] | str
    type: Literal["PromptTopic"] | str


@model
class PredefinedProfile:
    """Predefined profile: response of zero_trust.dlp.profiles.predefined.get.

    id: UUID."""

    id: str
    allowed_match_count: int | None = None
    confidence_threshold: str | None = None
    enabled_entries: list[str]
    entries: list[ProfileCustomProfileEntry] | None = None
    name: str
    ai_context_enabled: bool | None = None
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class PredefinedProfileConfig:
    """Predefined profile config: response of zero_trust.dlp.profiles.predefined.create_config.

    id: UUID."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int
    confidence_threshold: str | None
    enabled_entries: list[str]
    entries: list[Entry]
    id: str
    name: str
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class Profile:
    """Profile: response of zero_trust.dlp.profiles.predefined.create.

    allowed_match_count: 0 to 1000; id: UUID."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int | None = None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    created_at: Moment | None = None
    data_classes: list[str] | None = None
    data_tags: list[str] | None = None
    description: str | None = None
    entries: list[Entry] | None = None
    id: str
    name: str
    ocr_enabled: bool | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[Entry] | None = None
    updated_at: Moment | None = None
    type: Literal["custom"] | str
    open_access: bool | None = None


@model
class ProfileCustomProfile:
    """Profile custom profile: one of ProfileProfile."""

    id: str
    allowed_match_count: int
    created_at: Moment
    name: str
    ocr_enabled: bool
    type: Literal["custom"]
    updated_at: Moment
    ai_context_enabled: bool | None = None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    data_classes: list[str] | None = None
    data_tags: list[str] | None = None
    description: str | None = None
    entries: list[ProfileCustomProfileEntry] | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[ProfileCustomProfileEntry] | None = None


@model
class ProfilePredefinedProfile:
    """Profile predefined profile: one of ProfileProfile."""

    id: str
    allowed_match_count: int
    entries: list[ProfileCustomProfileEntry]
    name: str
    type: Literal["predefined"]
    ai_context_enabled: bool | None = None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class SkipConfig:
    """Skip config: part of ContextAwareness."""

    files: bool


ProfileProfile = ProfileCustomProfile | ProfilePredefinedProfile | IntegrationProfile


class Profiles(Resource):
    """DLP profiles: `cf.zero_trust.dlp.profiles`."""

    @cached_property
    def custom(self) -> CustomResource:
        return CustomResource(self._session)

    @cached_property
    def predefined(self) -> PredefinedResource:
        return PredefinedResource(self._session)

    def list(self, *, account_id: str, all: bool | Unset = UNSET) -> Pages[ProfileProfile]:
        """List DLP profiles: GET /accounts/{account_id}/dlp/profiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/list/"""
        return self._pages(
            "zero_trust.dlp.profiles.list", "GET", "/accounts/{account_id}/dlp/profiles", locals(),
            cast("Kind[ProfileProfile]", ProfileProfile), paging=Paging(kind="single"),
        )

    async def get(self, profile_id: str, *, account_id: str) -> ProfileProfile:
        """Get a DLP profile: GET /accounts/{account_id}/dlp/profiles/{profile_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/get/"""
        return await self._call(
            "zero_trust.dlp.profiles.get", "GET", "/accounts/{account_id}/dlp/profiles/{profile_id}", locals(),
            cast("Kind[ProfileProfile]", ProfileProfile),
        )


class CustomResource(Resource):
    """Profile custom: `cf.zero_trust.dlp.profiles.custom`."""

    def list(self, *, account_id: str) -> Pages[CustomProfile]:
        """List profile custom: GET /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Read)."""
        return self._pages(
            "zero_trust.dlp.profiles.custom.list", "GET", "/accounts/{account_id}/dlp/profiles/custom", locals(),
            CustomProfile, paging=Paging(kind="single"),
        )

    async def create(
        self, *, account_id: str, name: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        data_classes: Sequence[str] | Unset = UNSET, data_tags: Sequence[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        entries: Sequence[CustomCreateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]] | Unset = UNSET,
        shared_entries: Sequence[CustomSharedEntry | Mapping[str, Any]] | Unset = UNSET,
    ) -> ProfileProfile:
        """Create profile custom: POST /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/create/"""
        return await self._call(
            "zero_trust.dlp.profiles.custom.create", "POST", "/accounts/{account_id}/dlp/profiles/custom", locals(),
            cast("Kind[ProfileProfile]", ProfileProfile),
        )

    async def get(self, profile_id: str, *, account_id: str) -> ProfileProfile:
        """Get profile custom: GET /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/get/"""
        return await self._call(
            "zero_trust.dlp.profiles.custom.get", "GET", "/accounts/{account_id}/dlp/profiles/custom/{profile_id}",
            locals(), cast("Kind[ProfileProfile]", ProfileProfile),
        )

    async def update(
        self, profile_id: str, *, account_id: str, name: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        data_classes: Sequence[str] | None | Unset = UNSET, data_tags: Sequence[str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        entries: Sequence[CustomUpdateEntry | Mapping[str, Any]] | None | Unset = UNSET,
        ocr_enabled: bool | Unset = UNSET,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]] | None | Unset = UNSET,
        shared_entries: Sequence[CustomSharedEntry | Mapping[str, Any]] | Unset = UNSET,
    ) -> ProfileProfile:
        """Update profile custom: PUT /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/update/"""
        return await self._call(
            "zero_trust.dlp.profiles.custom.update", "PUT", "/accounts/{account_id}/dlp/profiles/custom/{profile_id}",
            locals(), cast("Kind[ProfileProfile]", ProfileProfile),
        )

    async def delete(self, profile_id: str, *, account_id: str) -> Any:
        """Delete profile custom: DELETE /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/delete/"""
        return await self._call(
            "zero_trust.dlp.profiles.custom.delete", "DELETE",
            "/accounts/{account_id}/dlp/profiles/custom/{profile_id}", locals(), PLAIN,
        )


class PredefinedResource(Resource):
    """Profile predefined: `cf.zero_trust.dlp.profiles.predefined`."""

    async def create(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Profile:
        """Create profile predefined: POST /accounts/{account_id}/dlp/profiles/predefined (permission: Zero Trust
        Write)."""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.create", "POST", "/accounts/{account_id}/dlp/profiles/predefined",
            locals(), Profile,
        )

    async def get_legacy(self, *, account_id: str, profile_id: str) -> Profile:
        """Profile predefined: get legacy: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Read)."""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.get_legacy", "GET",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), Profile,
        )

    async def update_legacy(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Profile:
        """Profile predefined: update legacy: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}
        (permission: Zero Trust Write)."""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.update_legacy", "PUT",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), Profile,
        )

    async def delete(self, profile_id: str, *, account_id: str) -> Any:
        """Delete profile predefined: DELETE /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/delete/"""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.delete", "DELETE",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), PLAIN,
        )

    async def get(self, profile_id: str, *, account_id: str) -> PredefinedProfile:
        """Get profile predefined: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config (permission:
        Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/get/"""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.get", "GET",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), PredefinedProfile,
        )

    async def update(
        self, profile_id: str, *, account_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        enabled_entries: Sequence[str] | None | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> PredefinedProfile:
        """Update profile predefined: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/update/"""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.update", "PUT",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), PredefinedProfile,
        )

    async def create_config(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        enabled_entries: Sequence[str] | None | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> PredefinedProfileConfig:
        """Profile predefined: create config: POST /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write)."""
        return await self._call(
            "zero_trust.dlp.profiles.predefined.create_config", "POST",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), PredefinedProfileConfig,
        )
