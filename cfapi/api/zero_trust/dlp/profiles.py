"""`cf.zero_trust.dlp.profiles`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union
from cfapi.api.zero_trust.dlp import CustomSensitivityLevel, EntryConfidence, Pattern, ProfileEntry


@union
class ZeroTrustProfile:
    """Zero trust profile: response of zero_trust.dlp.profiles.list.

    What a variant lacks is None."""

    id: str
    allowed_match_count: int | None
    created_at: Moment | None
    name: str
    ocr_enabled: bool | None
    type: Literal["custom", "predefined", "integration"]
    updated_at: Moment | None
    ai_context_enabled: bool | None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None
    context_awareness: ContextAwareness | None
    data_classes: list[str] | None
    data_tags: list[str] | None
    description: str | None
    entries: list[ProfileEntry] | None
    sensitivity_levels: list[CustomSensitivityLevel] | None
    shared_entries: list[ProfileEntry] | None
    open_access: bool | None
    integration_id: str | None


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
class CustomProfile(ZeroTrustProfile):
    """Custom profile: one of ZeroTrustProfile."""

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
    entries: list[ProfileEntry] | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[ProfileEntry] | None = None


@model
class CustomSharedEntry:
    """Custom shared entry: argument of zero_trust.dlp.profiles.custom.create."""

    enabled: bool
    entry_id: str
    """UUID."""


@model
class CustomUpdateEntry:
    """Custom update entry: argument of zero_trust.dlp.profiles.custom.update."""

    enabled: bool
    entry_id: str | None = None
    name: str
    pattern: Pattern
    description: str | None = None


@model
class DLPCustomProfile:
    """DLP custom profile: response of zero_trust.dlp.profiles.custom.list."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int | None = None
    """0 to 1000."""
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    created_at: Moment
    data_classes: list[str] | None = None
    data_tags: list[str] | None = None
    description: str | None = None
    entries: list[Entry] | None = None
    id: str
    """UUID."""
    name: str
    ocr_enabled: bool | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[Entry] | None = None
    updated_at: Moment


@model
class DLPPredefinedProfile:
    """DLP predefined profile: response of zero_trust.dlp.profiles.predefined.get."""

    id: str
    """UUID."""
    allowed_match_count: int | None = None
    confidence_threshold: str | None = None
    enabled_entries: list[str]
    entries: list[ProfileEntry] | None = None
    name: str
    ai_context_enabled: bool | None = None
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class Entry:
    """Entry: part of DLPCustomProfile."""

    created_at: Moment | None = None
    description: str | None = None
    enabled: bool
    id: str
    """UUID."""
    name: str
    pattern: Pattern | None = None
    profile_id: str | None = None
    """UUID."""
    updated_at: Moment | None = None
    type: Literal["custom"] | str
    confidence: EntryConfidence | None = None
    variant: ProfilePredefinedEntryVariant | None = None
    case_sensitive: bool | None = None
    secret: bool | None = None
    word_list: Any = None


@model
class IntegrationProfile(ZeroTrustProfile):
    """Integration profile: one of ZeroTrustProfile."""

    id: str
    created_at: Moment
    entries: list[ProfileEntry]
    integration_id: str
    name: str
    shared_entries: list[ProfileEntry]
    type: Literal["integration"]
    updated_at: Moment
    description: str | None = None


@model
class PredefinedProfile(ZeroTrustProfile):
    """Predefined profile: one of ZeroTrustProfile."""

    id: str
    allowed_match_count: int
    entries: list[ProfileEntry]
    name: str
    type: Literal["predefined"]
    ai_context_enabled: bool | None = None
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class PredefinedProfileConfig:
    """Predefined profile config: response of zero_trust.dlp.profiles.predefined.create_config."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int
    confidence_threshold: str | None
    enabled_entries: list[str]
    entries: list[Entry]
    id: str
    """UUID."""
    name: str
    ocr_enabled: bool | None = None
    open_access: bool | None = None


@model
class PredefinedUpdateEntry:
    """Predefined update entry: argument of zero_trust.dlp.profiles.predefined.create."""

    id: str
    """UUID."""
    enabled: bool


@model
class Profile:
    """Profile: response of zero_trust.dlp.profiles.predefined.create."""

    ai_context_enabled: bool | None = None
    allowed_match_count: int | None = None
    """0 to 1000."""
    confidence_threshold: Literal["low", "medium", "high", "very_high"] | str | None = None
    context_awareness: ContextAwareness | None = None
    created_at: Moment | None = None
    data_classes: list[str] | None = None
    data_tags: list[str] | None = None
    description: str | None = None
    entries: list[Entry] | None = None
    id: str
    """UUID."""
    name: str
    ocr_enabled: bool | None = None
    sensitivity_levels: list[CustomSensitivityLevel] | None = None
    shared_entries: list[Entry] | None = None
    updated_at: Moment | None = None
    type: Literal["custom"] | str
    open_access: bool | None = None


@model
class ProfilePredefinedEntryVariant:
    """Profile predefined entry variant: part of Entry."""

    description: str | None = None
    topic_type: Literal["Intent", "Content"] | str
    type: Literal["PromptTopic"] | str


@model
class SkipConfig:
    """Skip config: part of ContextAwareness."""

    files: bool


class Profiles(Resource):
    """DLP profiles: `cf.zero_trust.dlp.profiles`."""

    @cached_property
    def custom(self) -> CustomResource:
        return CustomResource(self._session)

    @cached_property
    def predefined(self) -> PredefinedResource:
        return PredefinedResource(self._session)

    def list(self, *, account_id: str, all: bool | Unset = UNSET) -> Pages[ZeroTrustProfile]:
        """List DLP profiles: GET /accounts/{account_id}/dlp/profiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/list/"""
        return self._pages(
            "zero_trust.dlp.profiles.list", "GET", "/accounts/{account_id}/dlp/profiles", locals(), ZeroTrustProfile,
            paging=Paging(kind="single"),
        )

    def get(self, profile_id: str, *, account_id: str) -> Reply[ZeroTrustProfile]:
        """Get a DLP profile: GET /accounts/{account_id}/dlp/profiles/{profile_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/get/"""
        return self._call(
            "zero_trust.dlp.profiles.get", "GET", "/accounts/{account_id}/dlp/profiles/{profile_id}", locals(),
            ZeroTrustProfile,
        )


class CustomResource(Resource):
    """Profile custom: `cf.zero_trust.dlp.profiles.custom`."""

    def list(self, *, account_id: str) -> Pages[DLPCustomProfile]:
        """List profile custom: GET /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Read)."""
        return self._pages(
            "zero_trust.dlp.profiles.custom.list", "GET", "/accounts/{account_id}/dlp/profiles/custom", locals(),
            DLPCustomProfile, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        data_classes: Sequence[str] | Unset = UNSET, data_tags: Sequence[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        entries: Sequence[CustomCreateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]] | Unset = UNSET,
        shared_entries: Sequence[CustomSharedEntry | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ZeroTrustProfile]:
        """Create profile custom: POST /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/create/"""
        return self._call(
            "zero_trust.dlp.profiles.custom.create", "POST", "/accounts/{account_id}/dlp/profiles/custom", locals(),
            ZeroTrustProfile,
        )

    def get(self, profile_id: str, *, account_id: str) -> Reply[ZeroTrustProfile]:
        """Get profile custom: GET /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/get/"""
        return self._call(
            "zero_trust.dlp.profiles.custom.get", "GET", "/accounts/{account_id}/dlp/profiles/custom/{profile_id}",
            locals(), ZeroTrustProfile,
        )

    def update(
        self, profile_id: str, *, account_id: str, name: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        data_classes: Sequence[str] | None | Unset = UNSET, data_tags: Sequence[str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        entries: Sequence[CustomUpdateEntry | Mapping[str, Any]] | None | Unset = UNSET,
        ocr_enabled: bool | Unset = UNSET,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]] | None | Unset = UNSET,
        shared_entries: Sequence[CustomSharedEntry | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ZeroTrustProfile]:
        """Update profile custom: PUT /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/update/"""
        return self._call(
            "zero_trust.dlp.profiles.custom.update", "PUT", "/accounts/{account_id}/dlp/profiles/custom/{profile_id}",
            locals(), ZeroTrustProfile,
        )

    def delete(self, profile_id: str, *, account_id: str) -> Reply[Any]:
        """Delete profile custom: DELETE /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/delete/"""
        return self._call(
            "zero_trust.dlp.profiles.custom.delete", "DELETE",
            "/accounts/{account_id}/dlp/profiles/custom/{profile_id}", locals(), PLAIN,
        )


class PredefinedResource(Resource):
    """Profile predefined: `cf.zero_trust.dlp.profiles.predefined`."""

    def create(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Reply[Profile]:
        """Create profile predefined: POST /accounts/{account_id}/dlp/profiles/predefined (permission: Zero Trust
        Write)."""
        return self._call(
            "zero_trust.dlp.profiles.predefined.create", "POST", "/accounts/{account_id}/dlp/profiles/predefined",
            locals(), Profile,
        )

    def get_legacy(self, *, account_id: str, profile_id: str) -> Reply[Profile]:
        """Profile predefined: get legacy: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Read)."""
        return self._call(
            "zero_trust.dlp.profiles.predefined.get_legacy", "GET",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), Profile,
        )

    def update_legacy(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        context_awareness: ContextAwareness | Mapping[str, Any] | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Reply[Profile]:
        """Profile predefined: update legacy: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}
        (permission: Zero Trust Write)."""
        return self._call(
            "zero_trust.dlp.profiles.predefined.update_legacy", "PUT",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), Profile,
        )

    def delete(self, profile_id: str, *, account_id: str) -> Reply[Any]:
        """Delete profile predefined: DELETE /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/delete/"""
        return self._call(
            "zero_trust.dlp.profiles.predefined.delete", "DELETE",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}", locals(), PLAIN,
        )

    def get(self, profile_id: str, *, account_id: str) -> Reply[DLPPredefinedProfile]:
        """Get profile predefined: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config (permission:
        Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/get/"""
        return self._call(
            "zero_trust.dlp.profiles.predefined.get", "GET",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), DLPPredefinedProfile,
        )

    def update(
        self, profile_id: str, *, account_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        enabled_entries: Sequence[str] | None | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Reply[DLPPredefinedProfile]:
        """Update profile predefined: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/update/"""
        return self._call(
            "zero_trust.dlp.profiles.predefined.update", "PUT",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), DLPPredefinedProfile,
        )

    def create_config(
        self, *, account_id: str, profile_id: str, ai_context_enabled: bool | Unset = UNSET,
        allowed_match_count: int | None | Unset = UNSET, confidence_threshold: str | None | Unset = UNSET,
        enabled_entries: Sequence[str] | None | Unset = UNSET,
        entries: Sequence[PredefinedUpdateEntry | Mapping[str, Any]] | Unset = UNSET, ocr_enabled: bool | Unset = UNSET,
    ) -> Reply[PredefinedProfileConfig]:
        """Profile predefined: create config: POST /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write)."""
        return self._call(
            "zero_trust.dlp.profiles.predefined.create_config", "POST",
            "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config", locals(), PredefinedProfileConfig,
        )
