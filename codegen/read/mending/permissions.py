"""A permission has one name: that of its group, as the dashboard and `/user/tokens/permission_groups` have it.

Some operations put its scope in front and name it by what one may do: "Zone Zone Read" is "Zone Read", "Zone DNS Edit"
is "DNS Write".
"""

from codegen.read.document import Json
from codegen.read.mending.walking import specs

PERMISSIONS = "x-token-permissions"
SCOPES = frozenset({"Account", "User", "Zone"})


def mend(document: Json) -> None:
    """Name the permissions of all operations by their groups, as far as other operations do."""
    needing = [spec for _, spec in specs(document) if spec.get(PERMISSIONS)]
    known = {name for spec in needing for name in spec[PERMISSIONS]}
    for spec in needing:
        spec[PERMISSIONS] = list(dict.fromkeys(_group(name, known) for name in spec[PERMISSIONS]))


def _group(name: str, known: set[str]) -> str:
    """The name of the group; names like "Account API Tokens Read" are groups of their own."""
    scope, _, rest = name.partition(" ")
    group = rest.removesuffix(" Edit") + " Write" if rest.endswith(" Edit") else rest
    is_pair = scope in SCOPES and (rest.startswith(scope) or rest != group)
    return group if is_pair and group in known else name
