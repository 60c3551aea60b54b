"""What is known of operations as data, what a list of them needs, and what a script calls."""

import json
from itertools import chain, combinations
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ArgumentError, Forbidden, Operation, Unauthenticated
from cfapi.cli.commands import cfapi
from cfapi.operations import names, operation, operation_at, operations, search
from cfapi.permissions import needs
from cfapi.scripts import calls_in
from tests.loopback import refusal, serving
from tests.properties import CALM

# --- operations


async def test_a_client_tells_what_is_known_of_an_operation():
    async with serving() as server, server.client() as cf:
        packs = cf.operation("ssl.certificate_packs.list")

    assert (packs.verb, packs.paths) == ("GET", ("/zones/{zone_id}/ssl/certificate_packs",))
    assert set(packs.permissions) == {"SSL and Certificates Read", "SSL and Certificates Write"}
    assert packs.pagination == "page"
    assert [(each.name, each.place, each.required) for each in packs.parameters if each.required] == [
        ("zone_id", "path", True)
    ]
    assert packs.documentation.endswith("/ssl/subresources/certificate_packs/methods/list/")


def test_an_operation_of_accounts_and_zones_has_both_paths():
    assert operation("rulesets.list").paths == ("/accounts/{account_id}/rulesets", "/zones/{zone_id}/rulesets")


def test_a_name_that_is_none_brings_similar_ones():
    with pytest.raises(ArgumentError, match=r"no operation 'zones\.lst'.*zones\.list"):
        operation("zones.lst")
    with pytest.raises(ArgumentError, match="no operation"):
        operation("../secrets.list")


def test_every_operation_can_be_read_and_is_found_at_its_own_path():
    lost = [
        each.name
        for each in operations()
        for path in each.paths
        if not each.alias_of and (found := operation_at(each.verb, path)) is not None and found.paths != each.paths
    ]

    assert len(list(operations())) == len(list(names())) > 3000
    assert lost == []


@pytest.mark.parametrize(
    ("verb", "path", "name"),
    [
        ("GET", "/zones", "zones.list"),
        ("get", "/zones?status=active", "zones.list"),
        ("GET", "/zones/023e/dnssec", "dns.dnssec.get"),
        ("GET", "/zones/023e/ssl/certificate_packs/quota", "ssl.certificate_packs.quota.get"),
        ("GET", "/zones/023e/ssl/certificate_packs/9a7b", "ssl.certificate_packs.get"),
        ("GET", "/accounts/01a7/rulesets", "rulesets.list"),
    ],
)
def test_a_path_leads_to_its_operation(verb: str, path: str, name: str):
    found = operation_at(verb, path)

    assert found is not None
    assert found.name == name


def test_a_path_of_nothing_leads_nowhere():
    assert operation_at("GET", "/nowhere") is None
    assert operation_at("TRACE", "/zones") is None
    assert operation_at("GET", "/zones//dnssec") is None


def test_words_find_names_verbs_and_paths_whatever_their_case():
    assert "zones.list" in {each.name for each in search("ZONES", "get")}
    assert {each.name for each in search("certificate_packs", "quota")} == {"ssl.certificate_packs.quota.get"}


# --- permissions


def named(name: str, *permissions: str) -> Operation:
    return Operation(name, "GET", ("/",), permissions=permissions)


def test_one_of_the_permissions_of_each_call_is_needed():
    asked = [named("a", "X Read", "X Write"), named("b", "Y Write"), named("c")]

    told = needs(asked)

    assert told.permissions == ("X Read", "Y Write")
    assert told.operations == {"X Read": (asked[0],), "Y Write": (asked[1],)}
    assert told.unknown == (asked[2],)


def test_what_is_needed_for_one_call_serves_the_others():
    assert needs([named("a", "X Read", "X Write"), named("b", "X Write")]).permissions == ("X Write",)


def test_two_permissions_to_read_are_less_than_one_to_change():
    asked = [named("a", "X Read", "All Write"), named("b", "Y Read", "All Write")]

    assert needs(asked).permissions == ("X Read", "Y Read")


@given(st.lists(st.sets(st.sampled_from(["A Read", "B Read", "C Read", "A Write", "B Write"]), min_size=1), max_size=6))
@CALM
def test_the_set_is_enough_and_none_is_less(choices: list[set[str]]):
    def cost(chosen: tuple[str, ...]) -> tuple[int, int]:
        return sum(not name.endswith("Read") for name in chosen), len(chosen)

    found = needs(named(str(n), *choice) for n, choice in enumerate(choices)).permissions

    everything = sorted(set().union(*choices))
    subsets = chain.from_iterable(combinations(everything, n) for n in range(len(everything) + 1))
    enough = [subset for subset in subsets if all(choice & set(subset) for choice in choices)]
    assert all(choice & set(found) for choice in choices)
    assert cost(found) == min(map(cost, enough))


# --- refusals


async def test_a_refusal_names_the_permission_that_the_call_needs():
    answer = refusal(403, {"code": 10000, "message": "Authentication error"})
    async with serving(answer) as server, server.client() as cf:
        with pytest.raises(Forbidden, match="'SSL and Certificates Read' or 'SSL and Certificates Write'") as caught:
            await cf.ssl.certificate_packs.list(zone_id="z")
        with pytest.raises(Forbidden, match="'DNS Read' or 'DNS Write'"):
            await cf.get("/zones/023e/dnssec")
        with pytest.raises(Forbidden, match="lacks a permission for"):
            await cf.get("/nowhere")

    assert caught.value.permissions == ("SSL and Certificates Read", "SSL and Certificates Write")


async def test_a_bad_token_is_no_question_of_permissions():
    async with serving(refusal(401, {"code": 1000, "message": "Invalid API Token"})) as server, server.client() as cf:
        with pytest.raises(Unauthenticated) as caught:
            await cf.zones.list()

    assert caught.value.permissions == ()


async def test_of_many_permissions_an_error_names_a_few():
    many = next(each for each in operations() if len(each.permissions) > 20 and each.verb == "GET")
    async with serving(refusal(403)) as server, server.client() as cf:
        with pytest.raises(Forbidden, match="or one of others") as caught:
            await cf.get(many.paths[0].replace("{", "").replace("}", ""))

    assert len(str(caught.value)) < 600


# --- scripts


SCRIPTS = {
    "a client by its usual name": ("async def go(cf): await cf.zones.list()", ["zones.list"]),
    "a client by a name of its own": ("async with cfapi.Cloudflare() as api: await api.zones.list()", ["zones.list"]),
    "an attribute": (
        "class A:\n def __init__(self): self.api = Cloudflare()\n async def go(self): self.api.zones.list()",
        ["zones.list"],
    ),
    "an annotated argument": ("async def go(it: 'Cloudflare'): await it.dns.records.list()", ["dns.records.list"]),
    "options": ("cf.with_options(strict=True).zones.list()", ["zones.list"]),
    "a name for a resource": ("packs = cf.ssl.certificate_packs\npacks.list()", ["ssl.certificate_packs.list"]),
    "a method that is handed on": ("map(cf.zones.get, ids)", ["zones.get"]),
    "by path": ("cf.get('/zones')\ncf.iterate(f'/zones/{z}/dns_records')", ["dns.records.list", "zones.list"]),
    "by path and method": ("cf.request('PATCH', f'/zones/{z}/dnssec')", ["dns.dnssec.edit"]),
    "not of a client": ("async def go(cf): request.user.get(); os.path.join()", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("source", "found"), SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_tells_what_it_calls(source: str, found: list[str]):
    indented = source if "async with" not in source else f"async def main():\n {source}"

    calls = calls_in(indented)

    assert [each.name for each in calls.operations] == found
    assert calls.unclear == ()


def test_what_can_not_be_told_from_a_script_is_said():
    assert calls_in("cf.get(path)\ncf.zones.lst()\ncf.get('/nowhere')").unclear == (
        (1, "cf.get"),
        (2, "cf.zones.lst"),
        (3, "cf.get"),
    )


# --- commands


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(cfapi, arguments)
    return done.exit_code, done.stdout, done.stderr


def test_the_command_lists_operations():
    assert run("operations", "certificate_packs", "quota") == (
        0,
        "ssl.certificate_packs.quota.get  GET  /zones/{zone_id}/ssl/certificate_packs/quota\n",
        "",
    )
    assert run("operations", "no such thing") == (1, "No operation has 'no such thing'.\n", "")


def test_the_command_prints_operations_as_json():
    _, printed, _ = run("operations", "--json", "zones.list")

    assert "zones.list" in {each["name"] for each in json.loads(printed)}


def test_the_command_prints_the_least_set(tmp_path: Path):
    script = tmp_path / "script.py"
    script.write_text("cf.zones.list()\ncf.get(path)\n")

    code, printed, told = run("permissions", "ssl.certificate_packs.list", "--from-script", str(script))

    assert (code, printed) == (
        0,
        "SSL and Certificates Read  ssl.certificate_packs.list\nZone Zone Read             zones.list\n",
    )
    assert "script.py:2: cf.get is no operation" in told


def test_the_command_prints_permissions_as_json():
    _, printed, _ = run("permissions", "--json", "zones.list")

    assert json.loads(printed) == {
        "permissions": {"Zone Zone Read": ["zones.list"]},
        "not_documented": [],
        "unclear": [],
    }


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ([], "Name operations, or a script"),
        (["zones.lst"], "no operation 'zones.lst'"),
        (["--from-script", "missing.py"], "missing.py"),
        (["--from-script", "broken.py"], "is not a Python file"),
        (["--from-script", "empty.py"], "calls no operation"),
    ],
)
def test_the_command_says_what_is_wrong(
    arguments: list[str], error: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path("broken.py").write_text("def")
    Path("empty.py").write_text("")

    code, printed, told = run("permissions", *arguments)

    assert (code, printed) == (2, "")
    assert error in told
