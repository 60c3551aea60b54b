"""`cf.r2.buckets.metrics`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model, renamed


@model
class Metric:
    """Metric: response of r2.buckets.metrics.list."""

    infrequent_access: MetricStandard | None = renamed("infrequentAccess", default=None)
    standard: MetricStandard | None = None


@model
class MetricStandard:
    """Metric standard: part of Metric."""

    published: MetricUploaded | None = None
    uploaded: MetricUploaded | None = None


@model
class MetricUploaded:
    """Metric uploaded: part of MetricStandard."""

    metadata_size: int | float | None = renamed("metadataSize", default=None)
    objects: int | float | None = None
    payload_size: int | float | None = renamed("payloadSize", default=None)


class MetricsResource(Resource):
    """Bucket metrics: `cf.r2.buckets.metrics`."""

    def list(self, *, account_id: str) -> Reply[Metric]:
        """List bucket metrics: GET /accounts/{account_id}/r2/metrics.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/metrics/methods/list/"""
        return self._call("r2.buckets.metrics.list", "GET", "/accounts/{account_id}/r2/metrics", locals(), Metric)
