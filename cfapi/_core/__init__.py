"""One API call, from a method's arguments to a typed result.

These names are the interface for the generated modules in `cfapi.api`, which import nothing else of the core.
"""

from cfapi._codec.model import UNSET, Moment, Unset, model, renamed, union
from cfapi._core.paging.model import Paging
from cfapi._core.paging.pages import Pages
from cfapi._core.parts import Parts
from cfapi._core.replies import Reply
from cfapi._core.resource import PLAIN, Kind, Resource, deprecated
from cfapi._core.uploads import Rows, Upload

__all__ = [
    "PLAIN",
    "UNSET",
    "Kind",
    "Moment",
    "Pages",
    "Paging",
    "Parts",
    "Reply",
    "Resource",
    "Rows",
    "Unset",
    "Upload",
    "deprecated",
    "model",
    "renamed",
    "union",
]
