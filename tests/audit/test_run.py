"""Audits of the sandbox: every planted fault is found, no decoy is, and nothing is read twice."""

from collections import Counter
from collections.abc import Callable

import pytest

from cfapi import Cloudflare, CloudflareError, Retries
from cfapi.audit import Audit, NoZones, Outage, Report, Selection, Shard, SnapshotFile, State, Terms, UnknownName
from cfapi.audit.checks.registry import PACKS
from cfapi.audit.collect import Collector
from cfapi.clock import Clock
from cfapi.sandbox import Fault, Sandbox, SeededFinding

Facts = set[tuple[str, str, str]]


def facts(planted: list[SeededFinding], *packs: str) -> Facts:
    """What an audit by some packs, or by the one that nobody asks for, is to find."""
    chosen = {check.id for check in Audit(checks=packs).chosen}
    return {(each.check, each.zone, each.resource) for each in planted if each.check in chosen}


def found(report: Report) -> Facts:
    return {(each.check, each.place.zone, each.fault.subject) for each in report.findings if each.place.zone}


def client(box: Sandbox, token: str | None = None) -> Cloudflare:
    return Cloudflare(token or box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0))


def at(zones: int, do: Callable[[], object]) -> Callable[[Collector], None]:
    """Do something once so many zones are read."""
    to_do = [do]

    def on_progress(collector: Collector) -> None:
        if to_do and collector.file.counts()[0] >= zones:  # several may have been read since the last time
            to_do.pop()()

    return on_progress


@pytest.mark.parametrize(("zones", "seed"), [(1, 1), (20, 5), (25, 2), (250, 1), (250, 3)])
@pytest.mark.parametrize("concurrency", [1, 16])
async def test_every_planted_fault_is_found_and_no_decoy_is(zones, seed, concurrency):
    async with Sandbox(zones=zones, seed=seed, quota=None) as box, client(box) as cf:
        report = await Audit(concurrency=concurrency, terms=Terms(now=box.now)).run(cf)

        assert facts(box.planted) - found(report) == set(), "missed"
        assert found(report) - facts(box.planted) == set(), "reported, and not there"
        assert facts(box.decoys) & found(report) == set(), "decoys reported"
        assert (report.zones, report.is_whole) == (zones, True)


@pytest.mark.parametrize(("zones", "seed"), [(1, 1), (60, 3)])
async def test_by_all_packs_only_what_is_planted_is_found_in_zones(zones, seed):
    async with Sandbox(zones=zones, seed=seed, quota=None) as box, client(box) as cf:
        report = await Audit(checks=tuple(PACKS), terms=Terms(now=box.now)).run(cf)
        wild = {each for each in found(report) if each[0] == "dns.wildcard_absent" and each[2].startswith("A *.wild.")}

        assert found(report) - wild == facts(box.planted, *PACKS)
        assert not facts(box.decoys, *PACKS) & found(report)
        assert not report.blind


async def test_the_decoys_are_of_most_checks_and_would_mislead_whoever_judges_by_one_value():
    async with Sandbox(zones=250, quota=None) as box:
        assert len({each.check for each in box.planted}) >= 34
        assert len({each.check for each in box.decoys}) >= 18


async def test_a_zone_costs_four_calls_and_an_account_three():
    async with Sandbox(zones=120, quota=None) as box, client(box) as cf:
        await Audit().run(cf)

        paths = Counter(received.path.split("/")[1] for received in box.requests)
        accounts = len({zone.facts["account"]["id"] for zone in box.zones.values()})
        assert paths["accounts"] == 3 * accounts
        assert len(box.requests) == 4 * 120 + 3 + 3 * accounts


@pytest.mark.parametrize(
    ("checks", "parts"),
    [
        (("cert.*",), {"dns_records", "ssl/certificate_packs"}),
        (("zone_dnssec_enabled",), {"dnssec"}),
        (("tls.v13_on", "tls.hsts_on"), {"settings", "dns_records"}),
    ],
)
async def test_only_what_the_chosen_checks_read_is_read(checks, parts):
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        await Audit(checks=checks).run(cf)

        below = {received.path.split("/", 3)[3] for received in box.requests if received.path.count("/") > 2}
        assert below == parts


async def test_what_can_not_be_read_is_unknown_and_told_once_for_all_zones():
    async with Sandbox(zones=25, quota=None) as box, client(box, box.limited_token) as cf:
        report = await Audit(checks=("tls.*", "cert.*")).run(cf)

        assert report.partly_read > 15
        assert not report.is_whole
        assert len(report.blind) <= 2 * 3  # settings and packs, for each of three accounts
        assert all(why.permissions for why in report.blind)
        assert found(report) == set()
        assert report.verdicts["tls.v13_on", State.UNKNOWN] == report.partly_read


async def test_a_token_that_is_revoked_in_the_middle_ends_the_run_at_once_and_keeps_what_was_read(tmp_path):
    async with Sandbox(zones=100, quota=None) as box, client(box) as cf:
        revoke = at(20, lambda: box.fault(Fault("status", status=401, path="/zones/*/dnssec")))
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            with pytest.raises(CloudflareError, match="401"):
                await Audit(concurrency=4).collect(cf, file, revoke)

            refused = [received for received in box.requests if received.status == 401]
            assert 1 <= len(refused) <= 4
            assert file.counts()[0] >= 20


async def test_passing_trouble_changes_nothing():
    faults = [Fault("status", status=503, probability=0.1), Fault("drop_after", probability=0.1)]
    async with Sandbox(zones=60, quota=None, faults=faults) as box, client(box) as cf:
        report = await Audit().run(cf.with_options(retries=Retries(attempts=20, base=0)))

        assert found(report) == facts(box.planted)


def hurried(base: float = 0.0) -> Clock:
    """A clock on which every sleep is over at once, and as long as it should be."""
    now = [base]

    async def sleep(seconds: float) -> None:
        now[0] += seconds

    return Clock(monotonic=lambda: now[0], sleep=sleep)


async def test_an_outage_costs_few_calls_and_ends_the_run_after_some_minutes(tmp_path):
    async with Sandbox(zones=200, quota=None) as box, client(box) as cf:
        once = cf.with_options(retries=None)
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            fail = at(10, lambda: box.fault(Fault("status", status=503, path="/zones/*/*")))
            with pytest.raises(Outage, match="No call has worked for 3"):
                await Audit(concurrency=8, clock=hurried()).collect(once, file, fail)

            failed = [received for received in box.requests if received.status == 503]
            assert len(failed) < 60
            assert all(part.refusal is None for zone in file.zones() for part in zone.parts.values())


async def test_after_an_outage_all_is_read():
    async with Sandbox(zones=40, quota=None) as box, client(box) as cf:
        fail = at(10, lambda: box.fault(Fault("status", status=503, path="/zones/*/*", times=25)))
        audit = Audit(clock=hurried(), terms=Terms(now=box.now))
        report = await audit.run(cf.with_options(retries=None), fail)

        assert found(report) == facts(box.planted)


async def test_without_zones_there_is_nothing_to_audit():
    async with Sandbox(zones=0, quota=None) as box, client(box) as cf:
        with pytest.raises(NoZones):
            await Audit().run(cf)


async def test_zones_are_chosen_by_name_and_id_once_and_a_wrong_one_ends_nothing():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        first, second, *_ = box.zones.values()
        wanted = (first.name.upper(), first.id, f"{second.name}.", "nowhere.example", "f" * 32)
        report = await Audit(selection=Selection(zones=wanted)).run(cf)

        assert report.zones == 2
        assert report.missing == ["nowhere.example", "f" * 32]
        assert not report.is_whole


async def test_accounts_are_chosen_by_name_or_id_and_a_wrong_one_names_those_there_are():
    async with Sandbox(zones=60, quota=None) as box, client(box) as cf:
        account = next(iter(box.zones.values())).facts["account"]
        of_account = [zone for zone in box.zones.values() if zone.facts["account"]["id"] == account["id"]]

        for name in (account["id"], account["name"]):
            assert (await Audit(selection=Selection(accounts=(name,))).run(cf)).zones == len(of_account)
        with pytest.raises(UnknownName, match=account["name"]):
            await Audit(selection=Selection(accounts=("Nobody",))).run(cf)
        with pytest.raises(UnknownName):
            await Audit(selection=Selection(accounts=("f" * 32,))).run(cf)


@pytest.mark.parametrize("names", [("",), (" ",)])
def test_an_empty_name_is_refused(names):
    with pytest.raises(UnknownName):
        Selection(zones=names)


async def test_excluded_zones_are_left_out():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        first, second, *_ = box.zones.values()

        assert (await Audit(selection=Selection(exclude=(first.name, second.id))).run(cf)).zones == 23


async def test_shards_make_up_the_whole_and_share_nothing():
    async with Sandbox(zones=60, quota=None) as box, client(box) as cf:
        reports = [await Audit(selection=Selection(shard=Shard(number, 3))).run(cf) for number in (1, 2, 3)]

        assert sum(report.zones for report in reports) == 60
        assert min(report.zones for report in reports) > 8


@pytest.mark.parametrize("text", ["", "3", "0/3", "4/3", "1/0", "a/b", "-1/3"])
def test_what_is_no_shard_is_refused(text):
    with pytest.raises(ValueError, match="is not a shard"):
        Shard.parse(text)


async def test_an_audit_is_an_iterator_of_findings_the_most_severe_first():
    async with Sandbox(zones=25, quota=None) as box, client(box) as cf:
        severities = [finding.severity async for finding in Audit().findings(cf)]

        assert severities == sorted(severities, reverse=True)
        assert len(severities) > 20


def test_a_pattern_that_matches_no_check_is_refused():
    with pytest.raises(ValueError, match=r"There is no check 'tls.nothing'"):
        Audit(checks=("tls.nothing",))
