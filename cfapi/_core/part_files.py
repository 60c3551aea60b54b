"""The parts of a response as files in a folder: all of them, or none."""

from collections.abc import AsyncIterable, Callable
from functools import partial
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from anyio import open_file, to_thread

from cfapi._core.part_streams import PartStream

# Another way to go up on Windows, a drive or a stream there, and what no system takes.
_NOT_IN_PATHS = frozenset("\\:\0")


async def save_parts(parts: AsyncIterable[PartStream], folder: Path, failed: Callable[[str], Exception]) -> list[Path]:
    """Write each part into a folder, which is made if it is not there, once all of them are complete.

    Args:
        parts: The parts, whose names are paths below the folder.
        folder: The folder.
        failed: Makes the error to raise where a name can't be one of a file there, of the reason.
    """
    await to_thread.run_sync(partial(folder.mkdir, parents=True, exist_ok=True))
    with TemporaryDirectory(prefix=".parts-", dir=folder) as aside:
        saved = [await _save_aside(part, folder, Path(aside), failed) async for part in parts]
        for path in saved:
            await to_thread.run_sync(_move, Path(aside) / path, folder / path)
    return [folder / path for path in saved]


async def _save_aside(part: PartStream, folder: Path, aside: Path, failed: Callable[[str], Exception]) -> PurePath:
    path = _path_of(part.name)
    if path is None or not _is_below(folder, folder / path):
        raise failed("the name of one of its parts is no path below the folder; read it with parts()")
    try:
        (aside / path).parent.mkdir(parents=True, exist_ok=True)
        async with await open_file(aside / path, "xb") as file:
            async for chunk in part:
                await file.write(chunk)
    except (FileExistsError, NotADirectoryError):
        raise failed("two of its parts have the same name") from None
    return path


def _path_of(name: str) -> PurePath | None:
    """The name of a part, such as "./lib/add.wasm", as a path below a folder; None where it is none."""
    pieces = [piece for piece in name.split("/") if piece != "."]
    is_path = pieces and not any(piece in ("", "..") or set(piece) & _NOT_IN_PATHS for piece in pieces)
    return PurePath(*pieces) if is_path else None


def _is_below(folder: Path, path: Path) -> bool:
    """Whether no link leads out of the folder."""
    return path.resolve().is_relative_to(folder.resolve())


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)
