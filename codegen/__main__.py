"""`python -m codegen` writes cfapi/api, and from the same facts cfapi/sync/api and cfapi/sandbox/data.

`python -m codegen --check` checks whether they are up to date.
"""

import argparse
import shutil
import sys
from pathlib import Path

from codegen.plan import groups, lock, naming, planning
from codegen.read import document, fixes
from codegen.read.mending import mended
from codegen.write import sandbox, stubs, writer
from codegen.write.changes import Api, changes

PROJECT = Path(__file__).parents[1]
SUFFIXES = (".py", ".pyi", ".jsonl")
OUTPUT = PROJECT / "cfapi"
API, SYNC, SANDBOX, NAMES = "api", "sync/api", "sandbox/data", lock.FILE.name
PLACES = (API, SYNC, SANDBOX)
DOCUMENT = PROJECT.parent / "shared" / "api" / "cloudflare.openapi.json.gz"


def main(arguments: list[str] | None = None) -> int:
    options = _options().parse_args(arguments)
    try:
        files, names = generate(options.document, options.fixes, options.names)
    except (document.DocumentError, fixes.FixError, naming.NamingError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    if options.check:
        return check({**files, NAMES: names}, {**read(options.output), NAMES: options.names.read_text("utf-8")})
    if options.output == OUTPUT or options.names != lock.FILE:
        options.names.write_text(names, encoding="utf-8", newline="\n")
    return write(files, options.output)


def generate(source: Path, mends: Path, names: Path) -> tuple[dict[str, str], str]:
    """Path below cfapi -> text of everything that is generated; and the names that classes now have."""
    facts, known = document.load(source), fixes.load(mends)
    plan = planning.plan(facts, known, lock.load(names), groups.load(groups.FILE))
    written = writer.write(plan)
    parts = {API: written.files, SYNC: stubs.stubs(plan), SANDBOX: sandbox.files(mended(facts, known.changes))}
    files = {f"{place}/{name}": text for place, files in parts.items() for name, text in files.items()}
    return files, lock.text(plan.lock(written.aliases))


def write(files: dict[str, str], output: Path) -> int:
    """Replace the files, and print what that changes."""
    before = Api.of(_below(API, read(output)))
    for place in PLACES:
        shutil.rmtree(output / place, ignore_errors=True)
    for name, text in files.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    after = Api.of(_below(API, files))
    print("\n".join(changes(before, after) or ["Nothing changes for users."]))
    count = sum(text.count("\n") for name, text in files.items() if name.endswith(".py"))
    print(f"{len(after.operations)} operations, {len(after.classes)} classes, {len(files)} files, {count} lines")
    return 0


def check(files: dict[str, str], old: dict[str, str]) -> int:
    """Compare with what is there; 1 where it differs."""
    changed = {name for name in old.keys() & files.keys() if old[name] != files[name]}
    different = (("missing", files.keys() - old), ("left over", old.keys() - files), ("out of date", changed))
    for what, names in different:
        for name in sorted(names):
            print(f"{name}: {what}", file=sys.stderr)
    return 1 if any(names for _, names in different) else 0


def read(output: Path) -> dict[str, str]:
    """Path -> text of all files that were generated before."""
    found = (path for place in PLACES for path in (output / place).rglob("*.*") if path.suffix in SUFFIXES)
    return {path.relative_to(output).as_posix(): path.read_text(encoding="utf-8") for path in found}


def _below(place: str, files: dict[str, str]) -> dict[str, str]:
    return {name.removeprefix(f"{place}/"): text for name, text in files.items() if name.startswith(f"{place}/")}


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--document", type=Path, default=DOCUMENT)
    parser.add_argument("--fixes", type=Path, default=fixes.FILE)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument(
        "--names",
        type=Path,
        default=lock.FILE,
        help="names of classes, which stay; new ones are added (not to the default one if the output is elsewhere)",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if what is written is out of date")
    return parser


if __name__ == "__main__":
    sys.exit(main())
