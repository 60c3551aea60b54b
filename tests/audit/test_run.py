"""The audit against the sandbox: what the seed planted is what is found."""

import pytest

from cfapi import Cloudflare, CloudflareError, Retries
from cfapi.audit import Audit, Finding, NoSuchZone, Report
from cfapi.sandbox import Fault, Planted, Sandbox


def ledger(box: Sandbox) -> list[tuple[str, str, str]]:
    return sorted((each.check, each.zone, each.resource) for each in box.planted)


def found(report: Report) -> list[tuple[str, str, str]]:
    return sorted((each.check, each.zone, each.resource) for each in report.findings)


def client(box: Sandbox, token: str | None = None) -> Cloudflare:
    return Cloudflare(token or box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0))


@pytest.mark.parametrize(("zones", "seed"), [(0, 1), (1, 1), (25, 1), (25, 2), (120, 3), (250, 1)])
@pytest.mark.parametrize("concurrency", [1, 16])
async def test_the_audit_finds_what_was_planted_and_nothing_else(zones, seed, concurrency):
    async with Sandbox(zones=zones, seed=seed, quota=None) as box, client(box) as cf:
        report = await Audit(concurrency=concurrency).run(cf)

        assert found(report) == ledger(box)
        assert report.unreadable == []
        assert (report.zones, report.total, report.complete) == (zones, zones, True)


async def test_the_audit_costs_three_requests_a_zone_and_the_listing():
    async with Sandbox(zones=120, quota=None) as box, client(box) as cf:
        await Audit().run(cf)

        assert len(box.requests) == 3 + 3 * 120


@pytest.mark.parametrize(
    ("checks", "paths"),
    [
        (("cert.*",), {"/ssl/certificate_packs"}),
        (("dns.dnssec_active",), {"/dnssec"}),
        (("tls.v13_on", "tls.hsts_on"), {"/settings"}),
    ],
)
async def test_only_what_the_chosen_checks_need_is_read(checks, paths):
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        report = await Audit(checks=checks).run(cf)
        read = {f"/{received.path.split('/', 3)[3]}" for received in box.requests if received.path != "/zones"}

        assert read == paths
        assert {finding.check for finding in report.findings} <= {planted.check for planted in box.planted}


async def test_passing_trouble_changes_nothing():
    faults = [Fault("status", status=503, probability=0.1), Fault("drop_after", probability=0.1)]
    async with Sandbox(zones=60, quota=None, faults=faults) as box, client(box) as cf:
        report = await Audit().run(cf.with_options(retries=Retries(attempts=20, base=0)))

        assert found(report) == ledger(box)


async def test_what_cannot_be_read_is_neither_a_finding_nor_a_pass():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        zone = next(iter(box.zones.values()))
        box.fault(Fault("status", status=403, path=f"/zones/{zone.id}/settings"))
        report = await Audit().run(cf)

        expected = [row for row in ledger(box) if not (row[1] == zone.name and row[0].startswith("tls."))]
        assert found(report) == expected
        assert {each.check for each in report.unreadable} == {
            "tls.min_version_12",
            "tls.v13_on",
            "tls.https_forced",
            "tls.origin_encrypted",
            "tls.hsts_on",
        }
        assert {each.zone for each in report.unreadable} == {zone.name}
        assert "403" in report.unreadable[0].reason
        assert "ray" in report.unreadable[0].reason


async def test_a_zone_of_which_nothing_can_be_read_is_reported_and_does_not_stop_the_run():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        zone = next(iter(box.zones.values()))
        box.fault(Fault("status", status=403, path=f"/zones/{zone.id}/*"))
        report = await Audit().run(cf)

        assert [(each.zone, each.check) for each in report.unreadable] == [(zone.name, "")]
        assert (report.zones, report.failed) == (25, 1)


async def test_a_token_that_may_read_zones_only_leaves_its_checks_untold():
    async with Sandbox(zones=5, quota=None) as box, client(box, box.limited_token) as cf:
        report = await Audit(checks=("tls.*", "cert.*")).run(cf)

        assert (report.findings, report.failed) == ([], 5)
        assert all("permission" in each.reason for each in report.unreadable)


async def test_settings_are_read_one_by_one_where_their_listing_is_gone():
    gone = Fault("status", status=410, path=r"^/zones/[^/]+/settings$")
    async with Sandbox(zones=25, quota=None, faults=[gone]) as box, client(box) as cf:
        report = await Audit(checks=("tls.*",)).run(cf)

        assert found(report) == [row for row in ledger(box) if row[0].startswith("tls.")]
        assert report.unreadable == []


async def test_zones_are_chosen_by_name_or_id():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        first, second = list(box.zones.values())[:2]
        report = await Audit(zones=(first.name, second.id)).run(cf)

        assert found(report) == [row for row in ledger(box) if row[1] in (first.name, second.name)]
        assert report.zones == 2


async def test_zones_are_chosen_by_account():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        account = next(iter(box.zones.values())).account_id
        report = await Audit(account=account).run(cf)

        assert report.zones == sum(zone.account_id == account for zone in box.zones.values())


async def test_a_zone_that_is_not_there_is_said():
    async with Sandbox(zones=1, quota=None) as box, client(box) as cf:
        with pytest.raises(NoSuchZone, match=r"nowhere\.example"):
            await Audit(zones=("nowhere.example",)).run(cf)


async def test_where_zones_cannot_be_listed_the_error_comes_out():
    async with Sandbox(zones=1, quota=None) as box, client(box, "unknown-token") as cf:
        with pytest.raises(CloudflareError):
            await Audit().run(cf)


async def test_an_unknown_check_is_refused_with_the_known_ones():
    async with Sandbox(zones=1, quota=None) as box, client(box) as cf:
        with pytest.raises(ValueError, match=r"tls\.nonsense.*tls\.v13_on"):
            await Audit(checks=("tls.nonsense",)).run(cf)
        assert box.requests == []


async def test_progress_is_told_after_each_zone():
    told: list[tuple[int, int | None]] = []
    async with Sandbox(zones=10, quota=None) as box, client(box) as cf:
        await Audit().run(cf, on_progress=lambda report: told.append((report.zones, report.total)))

    assert told == [(done, 10) for done in range(1, 11)]


async def test_findings_stand_in_a_lasting_order():
    async with Sandbox(zones=120, quota=None) as box, client(box) as cf:
        report = await Audit().run(cf)

    def place(finding: Finding) -> tuple[str, int, str, str]:
        return finding.zone, -finding.severity, finding.check, finding.resource

    assert report.findings == sorted(report.findings, key=place)


def test_the_ledger_is_no_empty_promise():
    assert len(Sandbox(zones=25, seed=1).planted) > 8
    assert isinstance(Sandbox(zones=25, seed=1).planted[0], Planted)
