"""Classes that `cf.api_gateway` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class ApiShieldConfidenceIntervalsBounds:
    """API shield confidence intervals bounds: part of SuggestedThresholdConfidenceIntervals."""

    lower: int | float | None = None
    upper: int | float | None = None


@model
class AppData:
    """App data: response of realtime_kit.apps.get."""

    id: str | None = None
    created_at: Moment | None = None
    name: str | None = None


@model
class ConfidenceIntervalsConfidenceIntervals:
    """Confidence intervals confidence intervals: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    suggested_threshold: ConfidenceIntervalsSuggestedThreshold | None = None


@model
class ConfidenceIntervalsSuggestedThreshold:
    """Confidence intervals suggested threshold: part of ConfidenceIntervalsConfidenceIntervals."""

    confidence_intervals: SuggestedThresholdConfidenceIntervals | None = None
    mean: int | float | None = None


@model
class Host:
    """Host: response of api_gateway.user_schemas.hosts.list."""

    created_at: Moment
    hosts: list[str]
    name: str
    schema_id: str


@model
class OperationFeatureAPIRoutingAPIRouting:
    """Operation feature API routing API routing: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    route: str | None = None


@model
class OperationFeatureThresholdsThresholds:
    """Operation feature thresholds thresholds: part of ApiShieldOperationFeatures.

    period_seconds: seconds."""

    auth_id_tokens: int | None = None
    data_points: int | None = None
    last_updated: Moment | None = None
    p50: int | None = None
    p90: int | None = None
    p99: int | None = None
    period_seconds: int | None = None
    requests: int | None = None
    suggested_threshold: int | None = None


@model
class SettingsMultipleRequestItem:
    """Settings multiple request item: response of api_gateway.operations.schema_validation.edit."""

    mitigation_action: Literal["log", "block", "none"] | str | None = None


@model
class SuggestedThresholdConfidenceIntervals:
    """Suggested threshold confidence intervals: part of ConfidenceIntervalsSuggestedThreshold."""

    p90: ApiShieldConfidenceIntervalsBounds | None = None
    p95: ApiShieldConfidenceIntervalsBounds | None = None
    p99: ApiShieldConfidenceIntervalsBounds | None = None
