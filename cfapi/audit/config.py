"""The criteria of an audit in a TOML file.

[thresholds]
expiring_days = 30       # of certificates that nobody renews automatically
hsts_max_age_days = 180
settling_hours = 24      # how long an order, a new zone or DNSSEC may be in progress
web_hosts = ["@", "www"]
"""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec

from cfapi.audit.checks import Terms

Amount: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=100_000)]
Name: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class BadConfiguration(ValueError):
    """A configuration file holds something that an audit does not know."""


class Thresholds(msgspec.Struct, forbid_unknown_fields=True):
    """What is still good."""

    expiring_days: Amount = 30
    hsts_max_age_days: Amount = 182.5
    settling_hours: Amount = 24
    web_hosts: tuple[Name, ...] = ("@", "www")


class Configuration(msgspec.Struct, forbid_unknown_fields=True):
    """A configuration file."""

    thresholds: Thresholds = msgspec.field(default_factory=Thresholds)


def load_terms(path: Path, now: datetime) -> Terms:
    """The criteria in a file; what it leaves out is as usual.

    Raises:
        OSError: It can't be read.
        BadConfiguration: It is no TOML, or holds what is not known, or a value of the wrong kind.
    """
    try:
        document = tomllib.loads(path.read_text("utf-8"))
        given = msgspec.convert(document, Configuration).thresholds
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadConfiguration(f"{path}: {error}") from None
    return Terms(
        now=now,
        expiring=timedelta(days=given.expiring_days),
        hsts_age=timedelta(days=given.hsts_max_age_days),
        settling=timedelta(hours=given.settling_hours),
        web_hosts=given.web_hosts,
    )
