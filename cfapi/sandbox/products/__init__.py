"""Products with rules of their own on top of the generic store: each module has a table of what its operations do."""

from collections.abc import Mapping

from cfapi.sandbox.generic.answering import Doing
from cfapi.sandbox.products import kv, lists, rulesets, scripts

DOINGS: Mapping[tuple[str, str], Doing] = {**kv.DOINGS, **lists.DOINGS, **rulesets.DOINGS, **scripts.DOINGS}
