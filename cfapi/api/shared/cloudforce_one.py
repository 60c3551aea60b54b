"""Classes that `cf.cloudforce_one` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class ConfigUpdateConsentPurposes:
    """Config update consent purposes: part of ConfigUpdateConsent."""

    description: str
    name: str


@model
class TextContents:
    """Text contents: response of cloudforce_one.threat_events.indicator_types.list."""

    contents: str | None = None


@model
class WorkerPreviewsBaseConfigEnv:
    """Worker previews base config env: part of ItemsPropertiesAttackersProperties."""

    type: str
