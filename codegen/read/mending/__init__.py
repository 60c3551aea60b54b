"""Mends a document: faults of one kind by a rule, single ones by fixes.toml.

A rule is a function that changes a document in place. Parts may stand in several places: what differs from place to
place is replaced, not changed.
"""

from collections.abc import Callable, Iterable

from codegen.read.document import Json
from codegen.read.fixes import Fix, apply
from codegen.read.mending import contents, envelopes, examples, listings, moments, patches, permissions, required
from codegen.read.published import normalized

Rule = Callable[[Json], None]

RULES: tuple[Rule, ...] = (
    contents.mend,
    envelopes.mend,
    listings.mend,
    examples.mend,
    moments.mend,
    patches.mend,
    permissions.mend,
    required.mend,
)


def mended(document: Json, fixes: Iterable[Fix] = (), rules: Iterable[Rule] = RULES) -> Json:
    """A copy of the document as it should have been.

    Raises:
        FixError: A fix matches nothing.
    """
    found = apply(normalized(document), list(fixes))
    for rule in rules:
        rule(found)
    return found
