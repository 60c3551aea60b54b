"""The files of `--output`."""

from pathlib import Path

from cfapi._core.files import check_writable
from cfapi.cli.errors import BadWords


def refuse_unwritable(output: Path) -> None:
    """Refuse what can't be written before anything is sent.

    Raises:
        BadWords: It can't be written.
    """
    try:
        check_writable(output)
    except OSError as problem:
        raise BadWords(f"{output} can't be written: {problem.strerror or problem}.") from None
