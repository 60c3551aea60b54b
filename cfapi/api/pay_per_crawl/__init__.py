"""`cf.pay_per_crawl`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.pay_per_crawl.configuration import ConfigurationResource
    from cfapi.api.pay_per_crawl.crawler import CrawlerResource
    from cfapi.api.pay_per_crawl.publisher import PublisherResource
    from cfapi.api.pay_per_crawl.zones_can_be_enabled import ZonesCanBeEnabledResource


@model
class StripeConnectResp:
    """Stripe connect resp: response of pay_per_crawl.crawler.stripe.create."""

    url: str | None = None


@model
class StripeConnection:
    """Stripe connection: response of pay_per_crawl.crawler.stripe.get."""

    connect_status: str | None = None
    stripe_account_id: str | None = None


class PayPerCrawlResource(Resource):
    """Pay per crawl: `cf.pay_per_crawl`."""

    @cached_property
    def configuration(self) -> ConfigurationResource:
        from cfapi.api.pay_per_crawl.configuration import ConfigurationResource
        return ConfigurationResource(self._session)

    @cached_property
    def crawler(self) -> CrawlerResource:
        from cfapi.api.pay_per_crawl.crawler import CrawlerResource
        return CrawlerResource(self._session)

    @cached_property
    def publisher(self) -> PublisherResource:
        from cfapi.api.pay_per_crawl.publisher import PublisherResource
        return PublisherResource(self._session)

    @cached_property
    def zones_can_be_enabled(self) -> ZonesCanBeEnabledResource:
        from cfapi.api.pay_per_crawl.zones_can_be_enabled import ZonesCanBeEnabledResource
        return ZonesCanBeEnabledResource(self._session)
