"""`cf.vectorize`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.vectorize.indexes import Indexes
    from cfapi.api.vectorize.v1 import V1Resource


@model
class IndexConfiguration:
    """Index configuration: argument of vectorize.v1.indexes.create."""

    dimensions: int | None = None
    """1 to 1536."""
    metric: Literal["cosine", "euclidean", "dot-product"] | str | None = None
    preset: Literal[
        "@cf/baai/bge-small-en-v1.5", "@cf/baai/bge-base-en-v1.5", "@cf/baai/bge-large-en-v1.5",
        "openai/text-embedding-ada-002", "cohere/embed-multilingual-v2.0",
    ] | str | None = None


class VectorizeResource(Resource):
    """Vectorize: `cf.vectorize`."""

    @cached_property
    def indexes(self) -> Indexes:
        from cfapi.api.vectorize.indexes import Indexes
        return Indexes(self._session)

    @cached_property
    def v1(self) -> V1Resource:
        from cfapi.api.vectorize.v1 import V1Resource
        return V1Resource(self._session)
