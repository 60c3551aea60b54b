"""`cfapi audit checks` lists what an audit judges."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from cfapi.audit import CHECKS
from cfapi.cli.root import cfapi

OWN = '''
from cfapi.audit import Fault, Severity, zone_check


@zone_check("mine.named_well", Severity.LOW)
def named_well(zone, terms):
    """The zone has a good name."""
    yield from ()
'''


def run(*words: str) -> Result:
    return CliRunner().invoke(cfapi, ("audit", "checks", *words))


def listed(*words: str) -> list[dict[str, Any]]:
    return json.loads(run(*words, "--json").stdout)


def test_each_check_is_listed_with_what_it_takes():
    found = listed()

    assert [each["id"] for each in found] == list(CHECKS)
    for each, check in zip(found, CHECKS.values(), strict=True):
        assert (each["severity"], each["title"], each["tier"]) == (str(check.severity), check.title, check.tier)
        assert each["calls"] == {"zone": check.calls.zone, "account": check.calls.account}
        assert each["permissions"] == list(check.permissions)


def test_on_a_screen_each_check_is_a_line():
    lines = run().stdout.splitlines()

    assert lines[0].split()[:3] == ["ID", "SEVERITY", "PACK"]
    assert [line.split()[0] for line in lines[1:]] == list(CHECKS)
    assert all(check.title in line for line, check in zip(lines[1:], CHECKS.values(), strict=True))


def test_patterns_choose_among_the_checks_as_they_do_for_an_audit():
    found = [each["id"] for each in listed("tls.*", "zone.*")]

    assert found
    assert {each.partition(".")[0] for each in found} == {"tls", "zone"}


def test_a_pattern_that_names_no_check_is_told_in_a_sentence():
    done = run("tls.unheard_of")

    assert (done.exit_code, done.stdout) == (2, "")
    assert "There is no check 'tls.unheard_of'" in done.stderr


def test_own_checks_are_listed_with_the_others(tmp_path: Path):
    file = tmp_path / "mine.py"
    file.write_text(OWN)

    assert [each["title"] for each in listed("--checks-from", str(file), "mine.*")] == ["The zone has a good name."]


def test_of_a_single_check_all_is_told_that_there_is_to_know():
    told = run("tls.min_version_12").stdout

    assert told.splitlines()[0] == "tls.min_version_12"
    assert "Why. TLS 1.0 and 1.1 are deprecated" in told
    assert "    $ cfapi zones settings edit min_tls_version --zone shop.example value=1.2" in told
    assert '    resource "cloudflare_zone_setting" "zone_setting" {' in told
    assert "`" not in told
    assert run("zone_min_tls_version_secure").stdout == told


def test_in_json_each_check_has_its_guide_and_the_address_of_its_page():
    (found,) = listed("dns.dnssec_active")

    assert found["guide"]["command"] == "cfapi dns dnssec edit --zone shop.example status=active"
    assert found["page"].endswith("/docs/checks/dns.md#dnsdnssec_active")


def test_a_check_of_ones_own_is_told_without_a_guide(tmp_path: Path):
    file = tmp_path / "mine.py"
    file.write_text(OWN)

    assert run("--checks-from", str(file), "mine.named_well").stdout.startswith(
        "mine.named_well\n\nThe zone has a good name."
    )
