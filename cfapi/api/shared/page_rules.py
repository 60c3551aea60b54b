"""Classes that `cf.page_rules` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class PageRuleActionCacheKeyFieldsValueCookie:
    """Page rule action cache key fields value cookie: part of ActionCacheKeyFieldsValue."""

    check_presence: list[str] | None = None
    include: list[str] | None = None


@model
class PageRuleActionCacheKeyFieldsValueHost:
    """Page rule action cache key fields value host: part of ActionCacheKeyFieldsValue."""

    resolved: bool | None = None


@model
class PageRuleActionCacheKeyFieldsValueUser:
    """Page rule action cache key fields value user: part of ActionCacheKeyFieldsValue."""

    device_type: bool | None = None
    geo: bool | None = None
    lang: bool | None = None
