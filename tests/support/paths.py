"""Where things are: this repository, and what lies beside it on machines that work on cfapi."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SHARED = ROOT.parent / "shared"
DOCUMENT = SHARED / "api/cloudflare.openapi.json.gz"
# What `make servers` and `make interop` install.
SERVERS = ROOT / ".servers/node_modules"
INTEROP = ROOT / ".interop"


def is_empty(folder: Path) -> bool:
    """Whether nothing is in a folder."""
    return not any(folder.iterdir())
