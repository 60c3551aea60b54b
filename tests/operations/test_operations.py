"""What is known of operations as data."""

import pytest

from cfapi import ArgumentError
from cfapi.operations.catalog import names, operation, operation_at, operations, search
from tests.support.loopback import serving


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


def test_a_path_leads_to_the_name_that_the_reference_has():
    aliases = [each for each in operations() if each.alias_of]

    assert aliases
    for each in aliases:
        for path in each.paths:
            found = operation_at(each.verb, path)
            assert found is None or not found.alias_of, each.name


def test_a_path_of_nothing_leads_nowhere():
    assert operation_at("GET", "/nowhere") is None
    assert operation_at("TRACE", "/zones") is None
    assert operation_at("GET", "/zones//dnssec") is None


def test_words_find_names_verbs_and_paths_whatever_their_case():
    assert "zones.list" in {each.name for each in search("ZONES", "get")}
    assert {each.name for each in search("certificate_packs", "quota")} == {"ssl.certificate_packs.quota.get"}
