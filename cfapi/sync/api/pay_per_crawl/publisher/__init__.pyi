"""`cf.pay_per_crawl.publisher` without await, as types. Written by codegen."""

from cfapi.sync.api.pay_per_crawl.publisher.stripe import StripeResource
from cfapi.sync.resources import Resource

class PublisherResource(Resource):
    """Pay per crawl publisher: `cf.pay_per_crawl.publisher`."""

    @property
    def stripe(self) -> StripeResource: ...
