"""The `cfapi` command. It needs the extra `cli` (click and rich), and says so if that is missing."""

import os
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command, and exit with its exit code."""
    try:
        from cfapi.cli.commands import cfapi
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "jmespath", "keyring", "platformdirs", "rich", "tomlkit"):
            raise
        sys.stderr.write('The command needs two more packages: pip install "cfapi-sdk[cli]"\n')
        sys.exit(2)
    if "_CFAPI_COMPLETE" in os.environ:
        from cfapi.cli.completion import register

        register()
    cfapi(prog_name="cfapi")
