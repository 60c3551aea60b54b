"""What is remembered of classes: much, but not without bounds, since callers may make classes as they go."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

# All of the API's classes are fewer.
CLASSES = 8192


def per_class(function: Callable[..., T]) -> Callable[..., T]:
    """Remember what a function returns for the classes that were asked for last."""
    return lru_cache(maxsize=CLASSES)(function)
