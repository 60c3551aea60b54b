"""`cf.zero_trust.dlp`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, union

if TYPE_CHECKING:
    from cfapi.api.zero_trust.dlp.custom_prompt_topics import CustomPromptTopicsResource
    from cfapi.api.zero_trust.dlp.data_classes import DataClasses
    from cfapi.api.zero_trust.dlp.data_tag_categories import DataTagCategories
    from cfapi.api.zero_trust.dlp.datasets import Datasets
    from cfapi.api.zero_trust.dlp.document_fingerprints import DocumentFingerprints
    from cfapi.api.zero_trust.dlp.email import EmailResource
    from cfapi.api.zero_trust.dlp.entries import Entries
    from cfapi.api.zero_trust.dlp.limits import Limits
    from cfapi.api.zero_trust.dlp.patterns import Patterns
    from cfapi.api.zero_trust.dlp.payload_logs import PayloadLogs
    from cfapi.api.zero_trust.dlp.profiles import Profiles
    from cfapi.api.zero_trust.dlp.sensitivity_groups import SensitivityGroups
    from cfapi.api.zero_trust.dlp.settings import Settings


@union
class PredefinedEntryVariant:
    """Predefined entry variant: part of CustomPredefined.

    What a variant lacks is None."""

    topic_type: Literal["Intent", "Content"] | str | None
    type: Literal["PromptTopic", "General"]
    description: str | None


@union
class ProfileEntry:
    """Profile entry: response of zero_trust.dlp.entries.update.

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
    confidence: EntryConfidence | None
    deprecated: bool | None
    variant: PredefinedEntryVariant | None
    case_sensitive: bool | None
    secret: bool | None
    word_list: Any


@model
class CustomEntry(ProfileEntry):
    """Custom entry: one of ProfileEntry."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    pattern: Pattern
    type: Literal["custom"]
    updated_at: Moment
    description: str | None = None
    profile_id: str | None = None


@model
class CustomPromptTopicEntry(ProfileEntry):
    """Custom prompt topic entry: one of ProfileEntry."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["custom_prompt_topic"]
    updated_at: Moment
    description: str | None = None


@model
class CustomSensitivityLevel:
    """Custom sensitivity level: argument of zero_trust.dlp.data_classes.create."""

    group_id: str
    """UUID."""
    level_id: str
    """UUID."""


@model
class DLPSettingsPayloadLogging:
    """DLP settings payload logging: response of zero_trust.dlp.payload_logs.get."""

    updated_at: Moment
    masking_level: Literal["full", "partial", "clear", "default"] | str | None = None
    public_key: str | None = None


@model
class DataTag:
    """Data tag: response of zero_trust.dlp.data_tag_categories.data_tags.list."""

    id: str
    created_at: Moment
    name: str
    updated_at: Moment
    description: str | None = None


@model
class DataTagParam:
    """Data tag param: argument of zero_trust.dlp.data_tag_categories.create."""

    name: str
    description: str | None = None


@model
class DataUpdateTagParam:
    """Data update tag param: argument of zero_trust.dlp.data_tag_categories.update."""

    id: str | None = None
    description: str | None = None
    name: str | None = None


@model
class DocumentFingerprintEntry(ProfileEntry):
    """Document fingerprint entry: one of ProfileEntry."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["document_fingerprint"]
    updated_at: Moment
    description: str | None = None


@model
class EntryConfidence:
    """Entry confidence: part of CustomPredefined."""

    ai_context_available: bool
    available: bool


@model
class ExactDataEntry(ProfileEntry):
    """Exact data entry: one of ProfileEntry."""

    id: str
    case_sensitive: bool
    created_at: Moment
    enabled: bool
    name: str
    secret: bool
    type: Literal["exact_data"]
    updated_at: Moment
    description: str | None = None


@model
class General(PredefinedEntryVariant):
    """General: one of PredefinedEntryVariant."""

    type: Literal["General"]
    description: str | None = None


@model
class IntegrationEntry(ProfileEntry):
    """Integration entry: one of ProfileEntry."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["integration"]
    updated_at: Moment
    profile_id: str | None = None


@model
class Pattern:
    """Pattern: argument of zero_trust.dlp.entries.custom.create."""

    regex: str
    validation: Literal["luhn"] | str | None = None


@model
class PredefinedEntry(ProfileEntry):
    """Predefined entry: one of ProfileEntry."""

    id: str
    confidence: EntryConfidence
    enabled: bool
    name: str
    type: Literal["predefined"]
    deprecated: bool | None = None
    profile_id: str | None = None
    variant: PredefinedEntryVariant | None = None


@model
class PromptTopic(PredefinedEntryVariant):
    """Prompt topic: one of PredefinedEntryVariant."""

    topic_type: Literal["Intent", "Content"] | str
    type: Literal["PromptTopic"]
    description: str | None = None


@model
class WordListEntry(ProfileEntry):
    """Word list entry: one of ProfileEntry."""

    id: str
    created_at: Moment
    enabled: bool
    name: str
    type: Literal["word_list"]
    updated_at: Moment
    word_list: Any
    profile_id: str | None = None


class DLPResource(Resource):
    """Zero trust DLP: `cf.zero_trust.dlp`."""

    @cached_property
    def custom_prompt_topics(self) -> CustomPromptTopicsResource:
        from cfapi.api.zero_trust.dlp.custom_prompt_topics import CustomPromptTopicsResource
        return CustomPromptTopicsResource(self._session)

    @cached_property
    def data_classes(self) -> DataClasses:
        from cfapi.api.zero_trust.dlp.data_classes import DataClasses
        return DataClasses(self._session)

    @cached_property
    def data_tag_categories(self) -> DataTagCategories:
        from cfapi.api.zero_trust.dlp.data_tag_categories import DataTagCategories
        return DataTagCategories(self._session)

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.zero_trust.dlp.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def document_fingerprints(self) -> DocumentFingerprints:
        from cfapi.api.zero_trust.dlp.document_fingerprints import DocumentFingerprints
        return DocumentFingerprints(self._session)

    @cached_property
    def email(self) -> EmailResource:
        from cfapi.api.zero_trust.dlp.email import EmailResource
        return EmailResource(self._session)

    @cached_property
    def entries(self) -> Entries:
        from cfapi.api.zero_trust.dlp.entries import Entries
        return Entries(self._session)

    @cached_property
    def limits(self) -> Limits:
        from cfapi.api.zero_trust.dlp.limits import Limits
        return Limits(self._session)

    @cached_property
    def patterns(self) -> Patterns:
        from cfapi.api.zero_trust.dlp.patterns import Patterns
        return Patterns(self._session)

    @cached_property
    def payload_logs(self) -> PayloadLogs:
        from cfapi.api.zero_trust.dlp.payload_logs import PayloadLogs
        return PayloadLogs(self._session)

    @cached_property
    def profiles(self) -> Profiles:
        from cfapi.api.zero_trust.dlp.profiles import Profiles
        return Profiles(self._session)

    @cached_property
    def sensitivity_groups(self) -> SensitivityGroups:
        from cfapi.api.zero_trust.dlp.sensitivity_groups import SensitivityGroups
        return SensitivityGroups(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.zero_trust.dlp.settings import Settings
        return Settings(self._session)
