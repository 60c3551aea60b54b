"""`cf.pay_per_crawl.publisher`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.pay_per_crawl.publisher.stripe import StripeResource


class PublisherResource(Resource):
    """Pay per crawl publisher: `cf.pay_per_crawl.publisher`."""

    @cached_property
    def stripe(self) -> StripeResource:
        from cfapi.api.pay_per_crawl.publisher.stripe import StripeResource
        return StripeResource(self._session)
