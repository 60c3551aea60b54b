"""`cf.pay_per_crawl.crawler`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.pay_per_crawl.crawler.stripe import StripeResource


class CrawlerResource(Resource):
    """Pay per crawl crawler: `cf.pay_per_crawl.crawler`."""

    @cached_property
    def stripe(self) -> StripeResource:
        from cfapi.api.pay_per_crawl.crawler.stripe import StripeResource
        return StripeResource(self._session)
