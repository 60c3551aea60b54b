"""Classes that `cf.ai_security` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class CustomTopic:
    """Custom topic: response of ai_security.custom_topics.get."""

    topics: list[CustomTopicTopic] | None = None


@model
class CustomTopicTopic:
    """Custom topic topic: argument of ai_security.custom_topics.update."""

    label: str
    topic: str


@model
class UniversalSSLSettings:
    """Universal SSL settings: response of r2.buckets.local_uploads.get."""

    enabled: bool | None = None
