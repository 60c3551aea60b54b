"""A pasted call: the request, and apart from it the secrets that were in the line."""

from collections.abc import Mapping

from attrs import field, frozen

from cfapi._core.secret import Secret
from cfapi.cli.shells.request import ShellRequest


@frozen
class Pasted:
    """What a command line says.

    Attributes:
        request: The request, which has variables where the line has secrets.
        secrets: The secrets by the names of these variables.
        notes: What was mended, left out, or is dangerous, in sentences.
        is_literal: Whether braces in the URL stand for themselves, as curl is told with --globoff.
    """

    request: ShellRequest
    secrets: Mapping[str, Secret] = field(factory=dict[str, Secret])
    notes: tuple[str, ...] = ()
    is_literal: bool = False
