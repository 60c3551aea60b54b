"""Reports without what is private, and as the strictest readers take them: every format, with hostile words."""

import html
import json
import math
import re
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.audit import Fault, Finding, Place, Report, Severity
from cfapi.audit.comparing import Change, Comparison
from cfapi.audit.notices.notice import notice_of
from cfapi.audit.report import Blindness, Extent
from cfapi.audit.reports import rows
from cfapi.audit.reports.markdown import comparison_as_markdown
from cfapi.audit.reports.redacting import redact
from cfapi.audit.waivers import Waiver
from cfapi.cli.formats import FORMATS, Edition

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)


def report(*findings: Finding, **changes: Any) -> Report:
    return attrs.evolve(Report([*findings], zones=1), **changes)


def everything(text: str) -> Report:
    """A report in which each place that can hold others' words, or a user's, holds a text that is private."""
    account = Place(f"{text}'s Account", "a1")
    fault = Fault(f"token {text}", f"{text} never ends", f"Ask {text}", {text: [text, {text: text}], "n": 1}, (text,))
    own = Finding("token.expiry_set", Severity.HIGH, account, fault)
    of_zone = attrs.evolve(own, check="own.check", place=Place(account.account, "a1", "shop.example", "z1"))
    made = report(own, of_zone, accounts=Counter({account: 1}), judged={account}, missing=[text])
    made.blind = {Blindness(account.account, text): Extent([("dns.dnssec_active", account)])}
    changed = Change(own, own)
    made.changes = Comparison((own,), (own,), (changed,), (changed,), (own,), same=0, gone=(own,))
    days = [date(2027, 12, 31), date(2026, 11, 2), date(2020, 1, 1), date(2027, 12, 31)]
    kinds = zip(["own.*", "own.*", "own.*", f"x-{text}"], days, strict=True)
    made.waive(
        [
            Waiver(
                check=check, account=f"*{text}*", zone="*", subject=f"*{text}*", owner=text, reason=text, expires=day
            )
            for check, day in kinds
        ],
        NOW,
    )
    assert made.waivers is not None
    assert all((made.waivers.waived, made.waivers.expired, made.waivers.expiring, made.waivers.idle))
    return made


LOCAL = st.text(st.sampled_from([*"abcXYZ019.!#$%&*+-/=?^_`{|}~'", "\u00fc", "\u65e5"]), min_size=3, max_size=20)
ADDRESSES = st.builds(
    "{}{}{}.example".format, LOCAL, st.sampled_from(["@", "\uff20", "%40"]), st.text("abcdef", min_size=3)
)
DIGEST = re.compile(r"[0-9a-f]{16}")


def every_format(made: Report) -> str:
    """All that is written of a report, without fingerprints, which are random letters, and also what is sent."""
    edition = Edition(NOW)
    written = [write(made, edition) for write in FORMATS.values()]
    assert made.changes is not None
    notice = notice_of(made, "monday", NOW)
    assert notice is not None
    written += [notice.body.decode(), json.dumps(rows.changes(made.changes)), comparison_as_markdown(made.changes)]
    return DIGEST.sub("", "\n".join(html.unescape(text) for text in written))


@settings(max_examples=25, deadline=None)
@given(ADDRESSES)
def test_no_address_is_in_any_format_of_a_redacted_report(address: str):
    written = every_format(redact(everything(address)))

    assert address not in written
    assert json.dumps(address)[1:-1] not in written


def test_without_redacting_all_of_it_is_there():
    assert every_format(everything("ann@acme.example")).count("ann@acme.example") > 60


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(), min_size=4).filter(lambda text: not text.isascii() or not text.isalpha()))
def test_no_name_of_a_token_is_in_a_redacted_finding(name: str):
    fault = Fault(f"token {name}", f"The token {name!r} or {name} never ends", name, {name: [name, (name,)]}, (name,))

    (hidden,) = redact(report(Finding("token.expiry_set", Severity.LOW, Place("A", "a1"), fault))).findings

    assert name not in repr(attrs.astuple(hidden))
    assert name not in f"{hidden.fault.subject}{hidden.fault.problem}{hidden.fault.remedy}"


def test_accounts_whose_names_are_hidden_are_not_taken_for_one():
    made = report(accounts=Counter({Place(f"{name}@acme.example", name): 2 for name in ("ann", "bob")}))
    pairs = {name: [("dns.dnssec_active", Place(f"{name}@acme.example", name))] for name in ("ann", "bob")}
    made.blind = {Blindness(f"{name}@acme.example", "gone"): Extent(found) for name, found in pairs.items()}

    hidden = redact(made)

    assert [(place.account_id, count) for place, count in hidden.accounts.items()] == [("ann", 2), ("bob", 2)]
    assert [len(extent.pairs) for extent in hidden.blind.values()] == [2]


STRICT = ["a\ud800b", "\udfff", "\ud83d\ude00", "\x00", "\u202e", "\ufeff"]


@pytest.mark.parametrize("text", STRICT, ids=ascii)
@pytest.mark.parametrize("shape", ["json", "ndjson", "ocsf"])
def test_the_strictest_reader_takes_what_is_written(shape: str, text: str):
    """msgspec refuses halves of surrogate pairs and NaN, as jq, PostgreSQL, Go and Rust do or change them."""
    fault = Fault(text, text, text, {text: [text, math.nan, -math.inf]})
    made = report(Finding("own.check", Severity.LOW, Place(text, "a1", text, text), fault), missing=[text])

    written = FORMATS[shape](made, Edition(NOW))

    for document in written.splitlines() if shape == "ndjson" else [written]:
        msgspec.json.decode(document.encode())


def test_half_of_a_surrogate_pair_is_written_in_so_many_letters():
    made = report(Finding("own.check", Severity.LOW, Place("Acme", "a1"), Fault("a\ud800b", "p", "r")))

    assert json.loads(FORMATS["json"](made, Edition(NOW)))["findings"][0]["subject"] == "a\\ud800b"
