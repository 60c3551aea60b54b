"""`cf.cloud_connector`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.cloud_connector.rules import Rules


class CloudConnectorResource(Resource):
    """Cloud connector: `cf.cloud_connector`."""

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.cloud_connector.rules import Rules
        return Rules(self._session)
