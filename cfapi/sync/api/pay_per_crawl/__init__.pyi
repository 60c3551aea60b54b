"""`cf.pay_per_crawl` without await, as types. Written by codegen."""

from cfapi.sync.api.pay_per_crawl.configuration import ConfigurationResource
from cfapi.sync.api.pay_per_crawl.crawler import CrawlerResource
from cfapi.sync.api.pay_per_crawl.publisher import PublisherResource
from cfapi.sync.api.pay_per_crawl.zones_can_be_enabled import ZonesCanBeEnabledResource
from cfapi.sync.resources import Resource

class PayPerCrawlResource(Resource):
    """Pay per crawl: `cf.pay_per_crawl`."""

    @property
    def configuration(self) -> ConfigurationResource: ...

    @property
    def crawler(self) -> CrawlerResource: ...

    @property
    def publisher(self) -> PublisherResource: ...

    @property
    def zones_can_be_enabled(self) -> ZonesCanBeEnabledResource: ...
