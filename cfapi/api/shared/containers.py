"""Classes that `cf.containers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi.model import model


@model
class CcDurableObjectsConfigurationNamespaceId:
    """Cc durable objects configuration namespace ID: part of Application."""

    namespace_id: str


@model
class Custom:
    """Custom: answer of containers.registries.delete."""

    domain: str
