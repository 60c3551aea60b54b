"""Checks of one's own: from a file, and from installed packages."""

from importlib.metadata import EntryPoint

import pytest

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, BadChecks, installed_checks, with_own
from cfapi.sandbox import Sandbox

NAMED = """
from cfapi.audit import Fault, Severity, account_check, zone_check

@zone_check("acme.name_short", Severity.HIGH)
def name_short(zone, terms):
    "Names are short."
    if len(zone.name) > 10:
        yield Fault("name", "The name is long", "Choose another one", {"letters": len(zone.name)})

@account_check("acme.members_few", Severity.LOW, reads=("members",))
def members_few(account, terms):
    "Few people are members."
    if len(account.members) > 0:
        yield Fault("members", "There are members", "Remove them")
"""


def written(tmp_path, text, name="own.py"):
    (tmp_path / name).write_text(text)
    return tmp_path / name


@pytest.fixture
def entry_points(monkeypatch, tmp_path):
    """Installs packages of checks: their names and modules."""
    monkeypatch.syspath_prepend(tmp_path)

    def install(**values: str) -> None:
        points = [EntryPoint(name, value, "cfapi.checks") for name, value in values.items()]
        monkeypatch.setattr("cfapi.audit.own.entry_points", lambda group: [p for p in points if p.group == group])

    return install


async def test_the_checks_of_a_file_judge_beside_those_of_cfapi(tmp_path):
    known = with_own(written(tmp_path, NAMED))
    async with Sandbox(zones=25, quota=None) as box, Cloudflare(box.token, base_url=box.url) as cf:
        report = await Audit(checks=("acme.*", "tls.v13_on"), known=known).run(cf)

        names = {place.account for place in report.accounts}
        long = {zone.name for zone in box.zones.values() if len(zone.name) > 10}
        assert {each.place.zone for each in report.findings if each.check == "acme.name_short"} == long
        assert {each.place.account for each in report.findings if each.check == "acme.members_few"} == names
        assert not [received for received in box.requests if received.path.endswith("/dnssec")]


@pytest.mark.parametrize("value", ["acme_checks", "acme_checks:name_short"])
def test_installed_packages_bring_checks_as_modules_or_one_by_one(tmp_path, entry_points, value):
    written(tmp_path, NAMED, "acme_checks.py")
    entry_points(acme=value)

    found = installed_checks()
    assert "acme.name_short" in found
    assert len(found) == (1 if ":" in value else 2)
    assert with_own().keys() == CHECKS.keys() | found.keys()


def test_without_own_checks_there_are_those_of_cfapi():
    assert with_own() == CHECKS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1 / 0", "can't be run: ZeroDivisionError"),
        ("def (", "can't be run: SyntaxError"),
        ("import nowhere_at_all", "ModuleNotFoundError"),
        ("raise SystemError", "SystemError"),
        ("x = 1", "declares no check"),
        (NAMED.replace("acme.name_short", "tls.v13_on"), "There is a check 'tls.v13_on' already"),
        (NAMED.replace("members", "invites"), "reads 'invites'; there are account, members"),
        (NAMED.replace("HIGH", "HIGH, reads=('waf',)"), "reads 'waf'; there are settings, records"),
    ],
)
def test_what_is_of_no_use_is_refused_in_a_sentence(tmp_path, text, words):
    with pytest.raises(BadChecks, match=words):
        with_own(written(tmp_path, text))


def test_two_files_with_one_check_are_refused(tmp_path):
    with pytest.raises(BadChecks, match="already"):
        with_own(written(tmp_path, NAMED), written(tmp_path, NAMED, "other.py"))


@pytest.mark.parametrize("value", ["nowhere_at_all", "acme_checks:nothing", "json"])
def test_an_entry_point_that_is_of_no_use_is_refused_by_name(tmp_path, entry_points, value):
    written(tmp_path, NAMED, "acme_checks.py")
    entry_points(acme=value)

    with pytest.raises(BadChecks, match=f"the entry point acme = {value}"):
        installed_checks()
