"""Files as arguments of commands: `pathlib` is imported where there is one, and not for help texts."""

from typing import Any

import click


class FilePath(click.Path):
    """The path of a file, which is a `Path` once it was given."""

    def __init__(self, *, exists: bool = False, allow_dash: bool = False) -> None:
        super().__init__(exists=exists, dir_okay=False, allow_dash=allow_dash)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check it, and make a `Path` of it."""
        from pathlib import Path

        return Path(str(super().convert(value, param, ctx)))
