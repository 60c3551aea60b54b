"""`python -m codegen` writes cfapi/api; `python -m codegen --check` tells whether it is up to date."""

import argparse
import filecmp
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

from codegen import document, fixes, naming, planning, writer

HERE = Path(__file__).parent
PROJECT = HERE.parent
OUTPUT = PROJECT / "cfapi" / "api"
DOCUMENT = PROJECT.parent / "shared" / "api" / "cloudflare.openapi.json.gz"


def main(arguments: list[str] | None = None) -> int:
    options = _options().parse_args(arguments)
    try:
        files = generate(options.document, options.groups, options.fixes)
    except (document.DocumentError, fixes.FixError, naming.NamingError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    return check(files, options.output) if options.check else write(files, options.output)


def generate(source: Path, groups: Path, mends: Path) -> dict[str, str]:
    """Path -> text of everything that is generated."""
    chosen: list[str] = tomllib.loads(groups.read_text())["groups"]
    plan = planning.plan(document.load(source), frozenset(chosen) or None, fixes.load(mends))
    return writer.files(plan)


def write(files: dict[str, str], output: Path) -> int:
    """Put the files in place of what was there."""
    shutil.rmtree(output, ignore_errors=True)
    for name, text in files.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    count = sum(text.count("\n") for text in files.values())
    print(f"{len(files)} files, {count} lines")
    return 0


def check(files: dict[str, str], output: Path) -> int:
    """Compare with what is there; 1 where it differs."""
    with tempfile.TemporaryDirectory() as folder:
        write(files, Path(folder))
        old = {p.relative_to(output).as_posix() for p in output.rglob("*.py")}
        new = set(files)
        changed = {n for n in old & new if not filecmp.cmp(output / n, Path(folder) / n, shallow=False)}
    for what, names in (("missing", new - old), ("left over", old - new), ("out of date", changed)):
        for name in sorted(names):
            print(f"cfapi/api/{name}: {what}", file=sys.stderr)
    return 1 if old != new or changed else 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--document", type=Path, default=DOCUMENT)
    parser.add_argument("--groups", type=Path, default=HERE / "groups.toml")
    parser.add_argument("--fixes", type=Path, default=HERE / "fixes.toml")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if cfapi/api is out of date")
    return parser


if __name__ == "__main__":
    sys.exit(main())
