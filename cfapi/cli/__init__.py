"""The `cfapi` command. It needs the extra `cli` (click and rich), and says so if that is missing."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command, and exit with its exit code."""
    try:
        from cfapi.cli.commands import cfapi
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "rich"):
            raise
        sys.stderr.write('The command needs two more packages: pip install "cfapi-sdk[cli]"\n')
        sys.exit(2)
    cfapi()
