"""`cf.radar.ct`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import CTSummaryMeta, CTTimeseries, CTTimeseriesMeta

if TYPE_CHECKING:
    from cfapi.api.radar.ct.authorities import Authorities
    from cfapi.api.radar.ct.logs import Logs


@model
class Summary:
    """Summary: part of SummaryResponse."""

    rfc6962: str | None = None
    static: str | None = None
    gt_121d: str | None = None
    gt_16d_lte_31d: str | None = None
    gt_31d_lte_91d: str | None = None
    gt_3d_lte_16d: str | None = None
    gt_91d_lte_121d: str | None = None
    lte_3d: str | None = None
    certificate: str | None = renamed("CERTIFICATE", default=None)
    precertificate: str | None = renamed("PRECERTIFICATE", default=None)
    expired: str | None = renamed("EXPIRED", default=None)
    valid: str | None = renamed("VALID", default=None)
    negative: str | None = renamed("NEGATIVE", default=None)
    positive: str | None = renamed("POSITIVE", default=None)
    dsa: str | None = renamed("DSA", default=None)
    ecdsa: str | None = renamed("ECDSA", default=None)
    rsa: str | None = renamed("RSA", default=None)
    domain: str | None = None
    extended: str | None = None
    organization: str | None = None
    unknown: str | None = None


@model
class SummaryResponse:
    """Summary response: response of radar.ct.summary."""

    meta: CTSummaryMeta
    summary_0: dict[str, Any]


@model
class TimeseriesGroups:
    """Timeseries groups: response of radar.ct.timeseries_groups."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupsSerie


@model
class TimeseriesGroupsSerie:
    """Timeseries groups serie: part of TimeseriesGroups."""

    timestamps: list[Moment] | None = None
    rfc6962: list[str] | None = None
    static: list[str] | None = None
    gt_121d: list[str] | None = None
    gt_16d_lte_31d: list[str] | None = None
    gt_31d_lte_91d: list[str] | None = None
    gt_3d_lte_16d: list[str] | None = None
    gt_91d_lte_121d: list[str] | None = None
    lte_3d: list[str] | None = None
    certificate: list[str] | None = renamed("CERTIFICATE", default=None)
    precertificate: list[str] | None = renamed("PRECERTIFICATE", default=None)
    expired: list[str] | None = renamed("EXPIRED", default=None)
    valid: list[str] | None = renamed("VALID", default=None)
    negative: list[str] | None = renamed("NEGATIVE", default=None)
    positive: list[str] | None = renamed("POSITIVE", default=None)
    dsa: list[str] | None = renamed("DSA", default=None)
    ecdsa: list[str] | None = renamed("ECDSA", default=None)
    rsa: list[str] | None = renamed("RSA", default=None)
    domain: list[str] | None = None
    extended: list[str] | None = None
    organization: list[str] | None = None
    unknown: list[str] | None = None


CTDimension = Literal[
    "CA", "CA_OWNER", "DURATION", "ENTRY_TYPE", "EXPIRATION_STATUS", "HAS_IPS", "HAS_WILDCARDS", "LOG", "LOG_API",
    "LOG_OPERATOR", "PUBLIC_KEY_ALGORITHM", "SIGNATURE_ALGORITHM", "TLD", "VALIDATION_LEVEL",
] | str


class CTResource(Resource):
    """Radar CT: `cf.radar.ct`."""

    @cached_property
    def authorities(self) -> Authorities:
        from cfapi.api.radar.ct.authorities import Authorities
        return Authorities(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.radar.ct.logs import Logs
        return Logs(self._session)

    def summary(
        self, dimension: CTDimension, *, ca: Sequence[str] | Unset = UNSET, ca_owner: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        duration: Sequence[Literal[
            "LTE_3D", "GT_3D_LTE_7D", "GT_7D_LTE_10D", "GT_10D_LTE_47D", "GT_47D_LTE_100D", "GT_100D_LTE_200D",
            "GT_200D",
        ] | str] | Unset = UNSET,
        entry_type: Sequence[Literal["PRECERTIFICATE", "CERTIFICATE"] | str] | Unset = UNSET,
        expiration_status: Sequence[Literal["EXPIRED", "VALID"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, has_ips: Sequence[bool] | Unset = UNSET,
        has_wildcards: Sequence[bool] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        log: Sequence[str] | Unset = UNSET, log_api: Sequence[Literal["RFC6962", "STATIC"] | str] | Unset = UNSET,
        log_operator: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["RAW_VALUES", "PERCENTAGE"] | str | Unset = UNSET,
        public_key_algorithm: Sequence[Literal["DSA", "ECDSA", "RSA"] | str] | Unset = UNSET,
        signature_algorithm: Sequence[Literal[
            "DSA_SHA_1", "DSA_SHA_256", "ECDSA_SHA_1", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "PSS_SHA_256",
            "PSS_SHA_384", "PSS_SHA_512", "RSA_MD2", "RSA_MD5", "RSA_SHA_1", "RSA_SHA_256", "RSA_SHA_384",
            "RSA_SHA_512",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET, unique_entries: Sequence[Literal["true", "false"] | str] | Unset = UNSET,
        validation_level: Sequence[Literal["DOMAIN", "ORGANIZATION", "EXTENDED"] | str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary radar CT: GET /radar/ct/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/summary/"""
        return self._call(
            "radar.ct.summary", "GET", "/radar/ct/summary/{dimension}", locals(), SummaryResponse,
            wire={
                "ca_owner": "caOwner", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "entry_type": "entryType", "expiration_status": "expirationStatus", "has_ips": "hasIps",
                "has_wildcards": "hasWildcards", "limit_per_group": "limitPerGroup", "log_api": "logApi",
                "log_operator": "logOperator", "public_key_algorithm": "publicKeyAlgorithm",
                "signature_algorithm": "signatureAlgorithm", "unique_entries": "uniqueEntries",
                "validation_level": "validationLevel",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        ca: Sequence[str] | Unset = UNSET, ca_owner: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        duration: Sequence[Literal[
            "LTE_3D", "GT_3D_LTE_7D", "GT_7D_LTE_10D", "GT_10D_LTE_47D", "GT_47D_LTE_100D", "GT_100D_LTE_200D",
            "GT_200D",
        ] | str] | Unset = UNSET,
        entry_type: Sequence[Literal["PRECERTIFICATE", "CERTIFICATE"] | str] | Unset = UNSET,
        expiration_status: Sequence[Literal["EXPIRED", "VALID"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, has_ips: Sequence[bool] | Unset = UNSET,
        has_wildcards: Sequence[bool] | Unset = UNSET, log: Sequence[str] | Unset = UNSET,
        log_api: Sequence[Literal["RFC6962", "STATIC"] | str] | Unset = UNSET,
        log_operator: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        public_key_algorithm: Sequence[Literal["DSA", "ECDSA", "RSA"] | str] | Unset = UNSET,
        signature_algorithm: Sequence[Literal[
            "DSA_SHA_1", "DSA_SHA_256", "ECDSA_SHA_1", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "PSS_SHA_256",
            "PSS_SHA_384", "PSS_SHA_512", "RSA_MD2", "RSA_MD5", "RSA_SHA_1", "RSA_SHA_256", "RSA_SHA_384",
            "RSA_SHA_512",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET, unique_entries: Sequence[Literal["true", "false"] | str] | Unset = UNSET,
        validation_level: Sequence[Literal["DOMAIN", "ORGANIZATION", "EXTENDED"] | str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries radar CT: GET /radar/ct/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries/"""
        return self._call(
            "radar.ct.timeseries", "GET", "/radar/ct/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "ca_owner": "caOwner", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "entry_type": "entryType", "expiration_status": "expirationStatus",
                "has_ips": "hasIps", "has_wildcards": "hasWildcards", "log_api": "logApi",
                "log_operator": "logOperator", "public_key_algorithm": "publicKeyAlgorithm",
                "signature_algorithm": "signatureAlgorithm", "unique_entries": "uniqueEntries",
                "validation_level": "validationLevel",
            },
        )

    def timeseries_groups(
        self, dimension: CTDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        ca: Sequence[str] | Unset = UNSET, ca_owner: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        duration: Sequence[Literal[
            "LTE_3D", "GT_3D_LTE_7D", "GT_7D_LTE_10D", "GT_10D_LTE_47D", "GT_47D_LTE_100D", "GT_100D_LTE_200D",
            "GT_200D",
        ] | str] | Unset = UNSET,
        entry_type: Sequence[Literal["PRECERTIFICATE", "CERTIFICATE"] | str] | Unset = UNSET,
        expiration_status: Sequence[Literal["EXPIRED", "VALID"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, has_ips: Sequence[bool] | Unset = UNSET,
        has_wildcards: Sequence[bool] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        log: Sequence[str] | Unset = UNSET, log_api: Sequence[Literal["RFC6962", "STATIC"] | str] | Unset = UNSET,
        log_operator: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["RAW_VALUES", "PERCENTAGE"] | str | Unset = UNSET,
        public_key_algorithm: Sequence[Literal["DSA", "ECDSA", "RSA"] | str] | Unset = UNSET,
        signature_algorithm: Sequence[Literal[
            "DSA_SHA_1", "DSA_SHA_256", "ECDSA_SHA_1", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "PSS_SHA_256",
            "PSS_SHA_384", "PSS_SHA_512", "RSA_MD2", "RSA_MD5", "RSA_SHA_1", "RSA_SHA_256", "RSA_SHA_384",
            "RSA_SHA_512",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET, unique_entries: Sequence[Literal["true", "false"] | str] | Unset = UNSET,
        validation_level: Sequence[Literal["DOMAIN", "ORGANIZATION", "EXTENDED"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroups]:
        """Radar CT: timeseries groups: GET /radar/ct/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries_groups/"""
        return self._call(
            "radar.ct.timeseries_groups", "GET", "/radar/ct/timeseries_groups/{dimension}", locals(), TimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "ca_owner": "caOwner", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "entry_type": "entryType", "expiration_status": "expirationStatus",
                "has_ips": "hasIps", "has_wildcards": "hasWildcards", "limit_per_group": "limitPerGroup",
                "log_api": "logApi", "log_operator": "logOperator", "public_key_algorithm": "publicKeyAlgorithm",
                "signature_algorithm": "signatureAlgorithm", "unique_entries": "uniqueEntries",
                "validation_level": "validationLevel",
            },
        )
