"""Certificates: late is what missed half of its renewal period, and only names that visitors use count."""

import pytest

from cfapi.audit import State
from cfapi.audit.hosts import covers
from tests.support.audit import DAY, HOSTS, NAME, NOW, pack, proxied, record, state, verdict, zone

EXPIRING, HEALTHY = "cert.pack_not_expiring", "cert.pack_healthy"
COVERED, USED = "cert.hosts_covered", "cert.universal_on"
A_MINUTE = DAY / 1440


@pytest.mark.parametrize(
    ("validity", "left", "expected"),
    [
        (14, 13, State.PASS),
        (14, 2.9, State.PASS),
        (14, 1.4, State.FAIL),
        (30, 29, State.PASS),
        (30, 6.9, State.PASS),
        (30, 3.4, State.FAIL),
        (90, 29.9, State.PASS),
        (90, 15.1, State.PASS),
        (90, 14.9, State.FAIL),
        (365, 15.1, State.PASS),
        (365, 14.9, State.FAIL),
        (90, 0, State.FAIL),
        (90, -3, State.FAIL),
    ],
)
def test_a_certificate_is_late_once_half_of_its_renewal_period_is_over(validity, left, expected):
    assert state(EXPIRING, zone(packs=(pack(ends=left * DAY, validity=validity),))) is expected


def uploaded(left, hosts=HOSTS, kind="sni_custom", **members):
    return pack(kind, ends=left * DAY, validity=365, hosts=hosts, **members)


@pytest.mark.parametrize(
    ("packs", "expected"),
    [
        ((uploaded(31),), State.PASS),
        ((uploaded(29),), State.FAIL),
        ((uploaded(-1, status="expired"),), State.FAIL),
        ((uploaded(10, status="deleted"), pack()), State.PASS),
        ((uploaded(10), uploaded(300, kind="legacy_custom")), State.PASS),
        ((uploaded(10), uploaded(300, hosts=(NAME,))), State.FAIL),
        ((uploaded(10, hosts=("other.example.net",)), pack()), State.PASS),
        # It is presented before those that Cloudflare issued, as long as it is there.
        ((uploaded(10), pack()), State.FAIL),
        ((pack(),), State.PASS),
    ],
)
def test_what_nobody_renews_is_told_a_month_ahead_unless_another_uploaded_one_has_its_names(packs, expected):
    assert state("cert.custom_not_expiring", zone(packs=packs)) is expected
    assert state(EXPIRING, zone(packs=packs)) is State.PASS


def test_an_uploaded_certificate_that_does_not_say_when_it_ends_is_unknown():
    assert state("cert.custom_not_expiring", zone(packs=(pack("sni_custom", ends=None),))) is State.UNKNOWN


def test_a_pack_that_does_not_say_its_validity_is_judged_by_its_certificate():
    short = pack(ends=2.9 * DAY)
    short["validity_days"] = None
    short["certificates"][0]["uploaded_on"] = (NOW - 11.1 * DAY).isoformat()

    assert state(EXPIRING, zone(packs=(short,))) is State.PASS


def test_an_expired_one_beside_a_sound_one_for_the_same_names_is_no_finding():
    old = pack("advanced", ends=-3 * DAY, status="expired")

    assert state(EXPIRING, zone(packs=(old, pack()))) is State.PASS
    assert state(EXPIRING, zone(packs=(old,))) is State.FAIL


def test_two_late_ones_do_not_excuse_each_other():
    told = verdict(EXPIRING, zone(packs=(pack(ends=2 * DAY), pack("advanced", ends=3 * DAY))))

    assert len(told.findings) == 2


def test_a_certificate_for_names_that_nobody_reaches_through_cloudflare_is_no_finding():
    unused = pack("advanced", ends=-3 * DAY, hosts=(f"*.old.{NAME}",), status="expired")

    assert state(EXPIRING, zone(packs=(pack(), unused))) is State.PASS


def test_the_finding_names_what_depends_on_it_and_keeps_its_subject_when_it_is_renewed():
    (finding,) = verdict(EXPIRING, zone(packs=(pack(ends=2 * DAY),))).findings

    assert finding.fault.evidence["names"] == [NAME, f"wiki.{NAME}", f"www.{NAME}"]
    assert finding.fault.subject == f"universal: *.{NAME}, {NAME}"


def test_without_a_date_it_can_not_be_told():
    assert state(EXPIRING, zone(packs=(pack(ends=None),))) is State.UNKNOWN


def test_the_primary_certificate_counts():
    two = pack(ends=2 * DAY)
    two["certificates"].append({**two["certificates"][0], "id": "c2", "expires_on": (NOW + 80 * DAY).isoformat()})

    assert state(EXPIRING, zone(packs=(two,))) is State.FAIL
    assert state(EXPIRING, zone(packs=(two | {"primary_certificate": "c2"},))) is State.PASS


@pytest.mark.parametrize("status", ["initializing", "pending_validation", "pending_issuance", "pending_deployment"])
@pytest.mark.parametrize(
    ("age", "expected"),
    [(A_MINUTE, State.PASS), (DAY, State.PASS), (1.1 * DAY, State.FAIL), (9 * DAY, State.FAIL)],
)
def test_an_order_is_in_progress_for_a_day_and_then_stuck(status, age, expected):
    ordered = pack("advanced", ends=None, status=status, created=age, certificates=[])

    assert state(HEALTHY, zone(packs=(pack(), ordered))) is expected


def test_an_order_that_does_not_say_since_when_is_unknown():
    ordered = pack("advanced", ends=None, status="pending_validation", created=None, certificates=[])

    assert state(HEALTHY, zone(packs=(pack(), ordered))) is State.UNKNOWN


@pytest.mark.parametrize(
    "status", ["initializing_timed_out", "validation_timed_out", "issuance_timed_out", "deployment_timed_out"]
)
def test_an_order_that_timed_out_says_why(status):
    errors = [{"message": "no TXT record."}]
    failed = pack("advanced", ends=None, status=status, certificates=[], validation_errors=errors)
    (finding,) = verdict(HEALTHY, zone(packs=(pack(), failed))).findings

    expected = f"The advanced certificate for *.{NAME}, {NAME} has been {status} for 30 days: no TXT record"
    assert finding.fault.problem == expected


def test_a_failed_deletion_has_words_of_its_own():
    (finding,) = verdict(HEALTHY, zone(packs=(pack(), pack("advanced", status="deletion_timed_out")))).findings

    assert finding.fault.problem.endswith("could not be deleted")
    assert "validation" not in finding.fault.remedy


@pytest.mark.parametrize(
    "status", ["deleted", "inactive", "pending_deletion", "deactivating", "backup_issued", "staging_active"]
)
def test_other_states_are_no_findings_beside_a_sound_one(status):
    beside = zone(packs=(pack(), pack("advanced", status=status, ends=-3 * DAY)))

    assert [state(check, beside) for check in (EXPIRING, HEALTHY, COVERED, USED)] == [State.PASS] * 4


@pytest.mark.parametrize(
    "packs", [(), (pack(status="deleted"),), (pack(status="inactive"), pack("advanced", status="deleted"))]
)
def test_proxied_names_without_any_certificate_are_one_finding(packs):
    bare = zone(packs=packs)

    assert [state(check, bare) for check in (USED, COVERED, EXPIRING)] == [State.FAIL, State.PASS, State.PASS]


def test_a_first_certificate_that_was_just_ordered_is_no_finding():
    ordered = pack(ends=None, status="pending_validation", created=A_MINUTE, certificates=[])

    assert [state(check, zone(packs=(ordered,))) for check in (USED, COVERED, HEALTHY)] == [State.PASS] * 3


@pytest.mark.parametrize("name", ["a.b", "*.deep", "x.y.z"])
def test_a_proxied_name_that_no_certificate_covers_is_a_finding(name):
    (finding,) = verdict(COVERED, zone(records=(proxied(), proxied(name)))).findings

    assert finding.fault.evidence == {"names": [f"{name}.{NAME}"]}


def test_a_name_that_is_not_proxied_needs_no_certificate_of_cloudflare():
    assert state(COVERED, zone(records=(proxied(), record("A", "a.b", "203.0.113.9")))) is State.PASS


def test_a_certificate_that_expired_covers_nothing():
    deep = pack("advanced", hosts=(f"*.b.{NAME}",), ends=-DAY)

    assert state(COVERED, zone(records=(proxied(), proxied("a.b")), packs=(pack(), deep))) is State.FAIL


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("example.com", "example.com", True),
        ("EXAMPLE.com", "example.COM.", True),
        ("*.example.com", "www.example.com", True),
        ("*.example.com", "example.com", False),
        ("*.example.com", "a.b.example.com", False),
        ("*.example.com", "*.example.com", True),
        ("*.example.com", "*.b.example.com", False),
        ("www.example.com", "*.example.com", False),
        ("*.com", "example.com", True),
        ("*.example.com", ".example.com", False),
        ("example.com", "badexample.com", False),
    ],
)
def test_a_wildcard_stands_for_one_label(pattern, name, expected):
    assert covers(pattern, name) is expected
