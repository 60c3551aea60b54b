"""Bounded concurrent work over a stream of items: `bulk.running(cf.zones.list(), work)`.

The stream is pulled only as fast as workers are free, one item's failure does not stop the others, and nothing that
was started outlives the `async with`. With a journal, a run that was killed goes on where it was.
"""

from cfapi.bulk.journal import Journal
from cfapi.bulk.outcome import EarlierFailure, Interrupted, JournalError, NotReached, Outcome, State, Tally
from cfapi.bulk.run import Outcomes, running

__all__ = [
    "EarlierFailure",
    "Interrupted",
    "Journal",
    "JournalError",
    "NotReached",
    "Outcome",
    "Outcomes",
    "State",
    "Tally",
    "running",
]
