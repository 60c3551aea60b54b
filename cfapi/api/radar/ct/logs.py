"""`cf.radar.ct.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class CertificateLog:
    """Certificate log: response of radar.ct.logs.list."""

    api: Literal["RFC6962", "STATIC"] | str
    description: str
    end_exclusive: Moment = renamed("endExclusive")
    operator: str
    slug: str
    start_inclusive: Moment = renamed("startInclusive")
    state: Literal["USABLE", "PENDING", "QUALIFIED", "READ_ONLY", "RETIRED", "REJECTED"] | str
    state_timestamp: Moment = renamed("stateTimestamp")
    url: str


@model
class Log:
    """Log: part of LogDetails."""

    api: Literal["RFC6962", "STATIC"] | str
    avg_throughput: int | float = renamed("avgThroughput")
    description: str
    end_exclusive: Moment = renamed("endExclusive")
    last_update: Moment = renamed("lastUpdate")
    operator: str
    performance: LogPerformance | None = None
    related: list[LogRelated]
    slug: str
    start_inclusive: Moment = renamed("startInclusive")
    state: Literal["USABLE", "PENDING", "QUALIFIED", "READ_ONLY", "RETIRED", "REJECTED"] | str
    state_timestamp: Moment = renamed("stateTimestamp")
    submittable_cert_count: str | None = renamed("submittableCertCount", default=None)
    submitted_cert_count: str | None = renamed("submittedCertCount", default=None)
    url: str


@model
class LogDetails:
    """Log details: response of radar.ct.logs.get."""

    certificate_log: Log = renamed("certificateLog")


@model
class LogEndpoint:
    """Log endpoint: part of LogPerformance."""

    endpoint: Literal[
        "add-chain (new)", "add-chain (old)", "add-pre-chain (new)", "add-pre-chain (old)", "get-entries", "get-roots",
        "get-sth",
    ] | str
    response_time: int | float = renamed("responseTime")
    uptime: int | float


@model
class LogPerformance:
    """Log performance: part of Log."""

    endpoints: list[LogEndpoint]
    response_time: int | float = renamed("responseTime")
    uptime: int | float


@model
class LogRelated:
    """Log related: part of Log."""

    description: str
    end_exclusive: Moment = renamed("endExclusive")
    slug: str
    start_inclusive: Moment = renamed("startInclusive")
    state: Literal["USABLE", "PENDING", "QUALIFIED", "READ_ONLY", "RETIRED", "REJECTED"] | str


class Logs(Resource):
    """CT logs: `cf.radar.ct.logs`."""

    def list(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pages[CertificateLog]:
        """List CT logs: GET /radar/ct/logs (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/list/"""
        return self._pages(
            "radar.ct.logs.list", "GET", "/radar/ct/logs", locals(), CertificateLog,
            paging=Paging(kind="offset", items="result.certificateLogs", per_page="limit"),
        )

    def get(self, log_slug: str, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[LogDetails]:
        """Get a CT log: GET /radar/ct/logs/{log_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/get/"""
        return self._call("radar.ct.logs.get", "GET", "/radar/ct/logs/{log_slug}", locals(), LogDetails)
