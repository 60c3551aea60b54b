"""A request as the command line of a shell, or as Python."""

from collections.abc import Callable, Mapping

from cfapi.cli.shells.bash import in_bash
from cfapi.cli.shells.cmd import in_batch, in_cmd
from cfapi.cli.shells.curl_in_powershell import in_powershell_with_curl
from cfapi.cli.shells.powershell import in_powershell
from cfapi.cli.shells.python import in_python
from cfapi.cli.shells.request import ShellRequest

Renderer = Callable[[ShellRequest, bool, bool], str]

RENDERERS: Mapping[str, Renderer] = {
    "bash": in_bash,
    "cmd": in_cmd,
    "batch": in_batch,
    "powershell": in_powershell,
    "powershell-curl": in_powershell_with_curl,
    "python": in_python,
}
STYLES = tuple(RENDERERS)


def render(request: ShellRequest, style: str, *, multiline: bool = False, private: bool = False) -> str:
    """The request as text to paste, without a line break at its end.

    Args:
        request: What is sent.
        style: One of `STYLES`.
        multiline: Whether each argument has a line of its own.
        private: Whether other users of the machine must not see the secret in the list of processes.

    Raises:
        NotRenderable: The shell can't express it; the message says what to do instead.
    """
    return RENDERERS[style](request, multiline, private)
