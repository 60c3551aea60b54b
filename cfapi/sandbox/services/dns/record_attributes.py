"""Comments and tags of records: how many and how long they may be, by plan.

https://developers.cloudflare.com/dns/manage-dns-records/reference/record-attributes/
"""

import re
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.json_values import as_list

_LONGEST_COMMENT = {"free": 100}
_MOST_TAGS = {"free": 0}
_PAID_COMMENT, _PAID_TAGS = 500, 20
_TAG = re.compile(r"(?P<name>[A-Za-z0-9_-]{1,32})(:(?P<value>[^,]{0,100}))?")


def comment(raw: Any, plan: str) -> str:
    """A comment; an ApiError where it is too long for the plan."""
    most = _LONGEST_COMMENT.get(plan, _PAID_COMMENT)
    if not isinstance(raw, str):
        raise codes.TEXT_LENGTH.error(name="comment", most=most)
    if len(raw) > most:
        raise codes.RECORD_COMMENT.error(most=most)
    return raw


def tags(raw: Any, plan: str) -> list[str]:
    """Tags as they are kept, each once; an ApiError where the plan has not as many, or one is none."""
    if not isinstance(raw, list):
        raise _invalid(9301, "Invalid tags: they must be a list of texts.")
    found = list(dict.fromkeys(map(str, as_list(raw))))
    most = _MOST_TAGS.get(plan, _PAID_TAGS)
    if len(found) > most:
        raise _invalid(9300, f"DNS record has {len(found)} tags, exceeding the quota of {most}.")
    for each in found:
        if not _TAG.fullmatch(each):
            raise _invalid(9301, f"Invalid tag {each}: it is not a name of at most 32 letters, a colon and a value.")
    return found


def _invalid(code: int, message: str) -> ApiError:
    return codes.RECORD_INVALID.error(chain=((code, message),))
