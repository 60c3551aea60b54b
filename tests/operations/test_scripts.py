"""What a script calls."""

import pytest

from cfapi.operations.scripts import calls_in

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
