"""The `cfapi` command. It needs the extra `cli` (click and rich), and says so if that is missing."""

import gc
import os
import sys

__all__ = ["main"]

# Objects that are made before Python looks for garbage. Classes and modules are none, and most commands end soon.
MANY = 50_000


def main() -> None:
    """Run the command, and exit with its exit code."""
    gc.set_threshold(MANY, *gc.get_threshold()[1:])
    from cfapi.cli.standard_streams import prepare, writing

    prepare()
    try:
        with writing():
            _run()
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "jmespath", "keyring", "platformdirs", "rich", "tomlkit"):
            raise
        sys.stderr.write('The command needs two more packages: pip install "cfapi-sdk[cli]"\n')
        sys.exit(2)


def _run() -> None:
    completes = "_CFAPI_COMPLETE" in os.environ
    if len(sys.argv) == 1 and not completes:  # even click is too much for that
        from cfapi.cli.first_screen import first_screen

        sys.stdout.write(first_screen())
        sys.stdout.flush()
        return
    from cfapi.cli.root import cfapi

    if completes:
        from cfapi.cli.completion import register

        register()
    cfapi(prog_name="cfapi")
