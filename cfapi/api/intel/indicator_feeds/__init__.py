"""`cf.intel.indicator_feeds`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.intel.indicator_feeds.permissions import Permissions
    from cfapi.api.intel.indicator_feeds.snapshots import Snapshots


@model
class CustomIndicatorFeedsUpdateFeed:
    """Custom indicator feeds update feed: response of intel.indicator_feeds.download."""

    file_id: int | None = None
    filename: str | None = None
    status: str | None = None


@model
class IndicatorFeed:
    """Indicator feed: response of intel.indicator_feeds.list."""

    id: int | None = None
    created_on: Moment | None = None
    description: str | None = None
    is_attributable: bool | None = None
    is_downloadable: bool | None = None
    is_public: bool | None = None
    modified_on: Moment | None = None
    name: str | None = None


@model
class IndicatorFeedDetails:
    """Indicator feed details: response of intel.indicator_feeds.get."""

    id: int | None = None
    created_on: Moment | None = None
    description: str | None = None
    is_attributable: bool | None = None
    is_downloadable: bool | None = None
    is_public: bool | None = None
    last_upload_summary: IndicatorFeedLastUploadSummary | None = None
    latest_upload_error: str | None = None
    latest_upload_status: Literal[
        "Mirroring", "Unifying", "Loading", "Provisioning", "Complete", "Error",
    ] | str | None = None
    modified_on: Moment | None = None
    name: str | None = None
    provider_id: int | None = None
    provider_name: str | None = None


@model
class IndicatorFeedLastUploadSummary:
    """Indicator feed last upload summary: part of IndicatorFeedDetails."""

    persisted: IndicatorFeedPersisted | None = None
    skipped: IndicatorFeedSkipped | None = None
    uploaded: IndicatorFeedUploaded | None = None


@model
class IndicatorFeedPersisted:
    """Indicator feed persisted: part of IndicatorFeedLastUploadSummary."""

    domains_added: int | None = None
    domains_removed: int | None = None
    ips_added: int | None = None
    ips_removed: int | None = None
    urls_added: int | None = None
    urls_removed: int | None = None


@model
class IndicatorFeedSkipped:
    """Indicator feed skipped: part of IndicatorFeedLastUploadSummary."""

    allowlisted_domains: int | None = None
    expired_indicators: int | None = None
    invalid_indicators: int | None = None


@model
class IndicatorFeedUploaded:
    """Indicator feed uploaded: part of IndicatorFeedLastUploadSummary."""

    domains: int | None = None
    ips: int | None = None
    urls: int | None = None


class IndicatorFeeds(Resource):
    """Intel indicator feeds: `cf.intel.indicator_feeds`."""

    @cached_property
    def permissions(self) -> Permissions:
        from cfapi.api.intel.indicator_feeds.permissions import Permissions
        return Permissions(self._session)

    @cached_property
    def snapshots(self) -> Snapshots:
        from cfapi.api.intel.indicator_feeds.snapshots import Snapshots
        return Snapshots(self._session)

    def list(self, *, account_id: str) -> Pages[IndicatorFeed]:
        """List intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/list/"""
        return self._pages(
            "intel.indicator_feeds.list", "GET", "/accounts/{account_id}/intel/indicator-feeds", locals(),
            IndicatorFeed, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, description: str | None | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Reply[IndicatorFeed]:
        """Create an intel indicator feed: POST /accounts/{account_id}/intel/indicator-feeds.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/create/"""
        return self._call(
            "intel.indicator_feeds.create", "POST", "/accounts/{account_id}/intel/indicator-feeds", locals(),
            IndicatorFeed,
        )

    def get(self, feed_id: int, *, account_id: str) -> Reply[IndicatorFeedDetails]:
        """Get an intel indicator feed: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id} (permission: Intel
        Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/get/"""
        return self._call(
            "intel.indicator_feeds.get", "GET", "/accounts/{account_id}/intel/indicator-feeds/{feed_id}", locals(),
            IndicatorFeedDetails,
        )

    def update(
        self, feed_id: int, *, account_id: str, description: str | None | Unset = UNSET,
        is_attributable: bool | Unset = UNSET, is_downloadable: bool | Unset = UNSET, is_public: bool | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Reply[IndicatorFeed]:
        """Update an intel indicator feed: PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/update/"""
        return self._call(
            "intel.indicator_feeds.update", "PUT", "/accounts/{account_id}/intel/indicator-feeds/{feed_id}", locals(),
            IndicatorFeed,
        )

    def data(self, feed_id: int, *, account_id: str) -> Reply[str]:
        """Data intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/data (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/data/"""
        return self._call(
            "intel.indicator_feeds.data", "GET", "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/data",
            locals(), str,
        )

    def download(self, *, account_id: str, feed_id: str) -> Reply[CustomIndicatorFeedsUpdateFeed]:
        """Download intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/download
        (permission: Intel Read)."""
        return self._call(
            "intel.indicator_feeds.download", "GET", "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/download",
            locals(), CustomIndicatorFeedsUpdateFeed,
        )
