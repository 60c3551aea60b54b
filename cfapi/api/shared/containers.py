"""Classes that `cf.containers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class DomainName:
    """Domain name: response of containers.registries.delete."""

    domain: str


@model
class DurableObjectsConfigurationNamespaceId:
    """Durable objects configuration namespace ID: part of Application."""

    namespace_id: str
