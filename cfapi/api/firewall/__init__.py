"""`cf.firewall`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Resource, model, union

if TYPE_CHECKING:
    from cfapi.api.firewall.access_rules import AccessRules
    from cfapi.api.firewall.lockdowns import Lockdowns
    from cfapi.api.firewall.rules import Rules
    from cfapi.api.firewall.ua_rules import UARules
    from cfapi.api.firewall.waf import WAFResource


@union
class ConfigurationItem:
    """Configuration item: argument of firewall.lockdowns.create.

    What a variant lacks is None."""

    target: Literal["ip", "ip_range"] | None
    value: str | None


@union
class UARuleUpdateConfiguration:
    """UA rule update configuration: argument of firewall.access_rules.create.

    What a variant lacks is None."""

    target: Literal["ip", "ip6", "ip_range", "asn", "country"] | None
    value: str | None


@model
class ASNConfiguration(UARuleUpdateConfiguration):
    """ASN configuration: one of UARuleUpdateConfiguration."""

    target: Literal["asn"] | None = None
    value: str | None = None


@model
class CountryConfiguration(UARuleUpdateConfiguration):
    """Country configuration: one of UARuleUpdateConfiguration."""

    target: Literal["country"] | None = None
    value: str | None = None


@model
class IPV6Configuration(UARuleUpdateConfiguration):
    """IPv6 configuration: one of UARuleUpdateConfiguration."""

    target: Literal["ip6"] | None = None
    value: str | None = None


@model
class LockdownCIDRConfiguration(ConfigurationItem, UARuleUpdateConfiguration):
    """Lockdown CIDR configuration: one of ConfigurationItem."""

    target: Literal["ip_range"] | None = None
    value: str | None = None


@model
class LockdownIPConfiguration(ConfigurationItem, UARuleUpdateConfiguration):
    """Lockdown IP configuration: one of ConfigurationItem."""

    target: Literal["ip"] | None = None
    value: str | None = None


class FirewallResource(Resource):
    """Firewall: `cf.firewall`."""

    @cached_property
    def access_rules(self) -> AccessRules:
        from cfapi.api.firewall.access_rules import AccessRules
        return AccessRules(self._session)

    @cached_property
    def lockdowns(self) -> Lockdowns:
        from cfapi.api.firewall.lockdowns import Lockdowns
        return Lockdowns(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.firewall.rules import Rules
        return Rules(self._session)

    @cached_property
    def ua_rules(self) -> UARules:
        from cfapi.api.firewall.ua_rules import UARules
        return UARules(self._session)

    @cached_property
    def waf(self) -> WAFResource:
        from cfapi.api.firewall.waf import WAFResource
        return WAFResource(self._session)
