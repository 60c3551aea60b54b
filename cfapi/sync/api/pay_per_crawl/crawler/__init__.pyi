"""`cf.pay_per_crawl.crawler` without await, as types. Written by codegen."""

from cfapi.sync.api.pay_per_crawl.crawler.stripe import StripeResource
from cfapi.sync.resources import Resource

class CrawlerResource(Resource):
    """Pay per crawl crawler: `cf.pay_per_crawl.crawler`."""

    @property
    def stripe(self) -> StripeResource: ...
