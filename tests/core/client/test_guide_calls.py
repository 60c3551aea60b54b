"""The calls of Cloudflare's guide "Make API calls", as written there."""

import inspect
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from unittest.mock import Mock

import pytest
from aiohttp import ClientResponse
from aioresponses import aioresponses
from yarl import URL

from cfapi import Cloudflare
from cfapi.api.ssl.certificate_packs import Certificate, CertificatePack
from cfapi.sandbox import Sandbox


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=3, quota=None) as box:
        yield box


def signed_by_token(box: Sandbox) -> Cloudflare:
    return Cloudflare(box.token, base_url=box.url)


def signed_by_key(box: Sandbox) -> Cloudflare:
    return Cloudflare(api_key=box.key, api_email=box.email, base_url=box.url)


BOTH = pytest.mark.parametrize(("client", "scheme"), [(signed_by_token, "token"), (signed_by_key, "key")])


@pytest.mark.parametrize("path", ["zones/{}", "/zones/{}"])
@BOTH
async def test_get_a_zone(box, client, scheme, path):
    [zone, *_] = box.zones.values()
    async with client(box) as cf:
        envelope = await cf.get(path.format(zone.id))

    assert (envelope.success, envelope.result["id"], envelope.result["name"]) == (True, zone.id, zone.name)
    assert box.requests[0].schemes == (scheme,)


@BOTH
async def test_get_a_zone_typed(box, client, scheme):
    [zone, *_] = box.zones.values()
    async with client(box) as cf:
        found = await cf.zones.get(zone_id=zone.id)

    assert (found.id, found.name) == (zone.id, zone.name)
    assert box.requests[0].schemes == (scheme,)


@BOTH
async def test_accept_an_invitation(box, client, scheme):
    [invite, *_] = box.invites
    async with client(box) as cf:
        envelope = await cf.patch(f"user/invites/{invite}", json={"status": "accepted"})

    assert (envelope.result["id"], envelope.result["status"]) == (invite, "accepted")
    assert box.invites[invite]["status"] == "accepted"
    assert [(seen.method, seen.path, seen.schemes) for seen in box.requests] == [
        ("PATCH", f"/user/invites/{invite}", (scheme,))
    ]


@BOTH
async def test_accept_an_invitation_typed(box, client, scheme):
    [invite, *_] = box.invites
    async with client(box) as cf:
        accepted = await cf.user.invites.edit(invite, status="accepted")

    assert (accepted.id, accepted.status) == (invite, "accepted")
    assert box.requests[0].schemes == (scheme,)


@BOTH
async def test_list_certificate_packs_with_a_query_in_the_path(box, client, scheme):
    [zone, *_] = box.zones.values()
    async with client(box) as cf:
        envelope = await cf.get(f"zones/{zone.id}/ssl/certificate_packs?ssl_status=all")

    info = envelope.result_info
    assert len(envelope.result) == len(zone.packs)
    assert (info.page, info.per_page, info.total_pages, info.count, info.total_count) == (
        1,
        20,
        1,
        len(zone.packs),
        len(zone.packs),
    )
    assert box.requests[0].query == {"ssl_status": "all"}
    assert box.requests[0].schemes == (scheme,)


# --- the documented response, value for value

ZONE = "023e105f4ecef8ad9ca31a8372d0c353"
PACK = "78411cfa-5727-4dc1-8d4a-773d01f17c7c"
PRIMARY = "c173c8a1-9724-4e96-a748-2c4494186098"
ANSWER = f"""{{
  "result": [
    {{
      "id": "{PACK}",
      "type": "universal",
      "hosts": ["*.example.com", "example.com"],
      "primary_certificate": "{PRIMARY}",
      "status": "active",
      "certificates": [
        {{
          "id": "{PRIMARY}",
          "hosts": ["*.example.com", "example.com"],
          "issuer": "LetsEncrypt",
          "signature": "ECDSAWithSHA384",
          "status": "active",
          "bundle_method": "ubiquitous",
          "zone_id": "{ZONE}",
          "uploaded_on": "2023-02-02T11:20:25.403338Z",
          "modified_on": "2022-12-08T00:26:15.577555Z",
          "expires_on": "2023-03-07T23:26:12.000000Z",
          "priority": null
        }}
      ],
      "created_on": "2022-12-09T23:11:06.010263Z",
      "validity_days": 90,
      "validation_method": "txt",
      "certificate_authority": "lets_encrypt"
    }}
  ],
  "result_info": {{"page": 1, "per_page": 20, "total_pages": 1, "count": 1, "total_count": 1}},
  "success": true,
  "errors": [],
  "messages": []
}}"""
BASE = "https://api.cloudflare.com/client/v4"


@pytest.fixture
async def cf() -> AsyncIterator[Cloudflare]:
    async with Cloudflare(api_key="cfk_" + "b" * 40, api_email="user@example.com", strict=True) as cf:
        yield cf


class Answered(ClientResponse):
    """aiohttp 3.14 asks for an argument that aioresponses 0.7.9 does not give: pnuckowski/aioresponses issue 289."""

    def __init__(self, *args: Any, **more: Any) -> None:
        if "stream_writer" in inspect.signature(ClientResponse.__init__).parameters:
            more["stream_writer"] = Mock(output_size=0)
        super().__init__(*args, **more)


@contextmanager
def served(url: str) -> Iterator[aioresponses]:
    with aioresponses() as mock:
        mock.get(url, body=ANSWER, response_class=Answered)  # once: a second request would fail
        yield mock


def check(pack: CertificatePack) -> None:
    assert (pack.id, pack.type, pack.status, pack.hosts) == (
        PACK,
        "universal",
        "active",
        ["*.example.com", "example.com"],
    )
    assert (pack.validity_days, pack.validation_method, pack.certificate_authority) == (90, "txt", "lets_encrypt")
    assert pack.primary_certificate == PRIMARY
    [certificate] = pack.certificates
    assert type(certificate) is Certificate
    assert (certificate.id, certificate.issuer, certificate.signature) == (PRIMARY, "LetsEncrypt", "ECDSAWithSHA384")
    assert (certificate.status, certificate.bundle_method, certificate.zone_id) == ("active", "ubiquitous", ZONE)
    assert certificate.priority is None
    assert certificate.uploaded_on == datetime(2023, 2, 2, 11, 20, 25, 403338, UTC)
    assert certificate.modified_on == datetime(2022, 12, 8, 0, 26, 15, 577555, UTC)
    assert certificate.expires_on == datetime(2023, 3, 7, 23, 26, 12, 0, UTC)


async def test_the_documented_answer_decodes_by_path(cf):
    with served(f"{BASE}/zones/{ZONE}/ssl/certificate_packs?ssl_status=all"):
        packs = cf.iterate(f"zones/{ZONE}/ssl/certificate_packs?ssl_status=all", type=CertificatePack)
        [pack] = await packs.collect()

    check(pack)


async def test_the_documented_answer_decodes_by_resource(cf):
    with served(f"{BASE}/zones/{ZONE}/ssl/certificate_packs?per_page=50&status=all"):
        [pack] = [pack async for pack in cf.ssl.certificate_packs.list(zone_id=ZONE, status="all")]

    check(pack)


async def test_the_moment_at_which_a_pack_was_made_is_typed(cf):
    with served(f"{BASE}/zones/{ZONE}/ssl/certificate_packs?per_page=50&status=all"):
        pack: Any = await cf.ssl.certificate_packs.list(zone_id=ZONE, status="all").first()

    assert pack.created_on == datetime(2022, 12, 9, 23, 11, 6, 10263, UTC)


async def test_the_documented_answer_reads_as_plain_values(cf):
    url = f"{BASE}/zones/{ZONE}/ssl/certificate_packs?ssl_status=all"
    with served(url) as mock:
        envelope = await cf.get(f"/zones/{ZONE}/ssl/certificate_packs?ssl_status=all")
        [[sent]] = mock.requests.values()

    info = envelope.result_info
    assert (info.page, info.per_page, info.total_pages, info.count, info.total_count) == (1, 20, 1, 1, 1)
    assert envelope.result[0]["certificates"][0]["priority"] is None
    assert envelope.result[0]["created_on"] == "2022-12-09T23:11:06.010263Z"
    assert (envelope.errors, envelope.messages) == ((), ())
    assert list(mock.requests) == [("GET", URL(url, encoded=True))]
    assert sent.kwargs["headers"]["X-Auth-Email"] == "user@example.com"
    assert "Authorization" not in sent.kwargs["headers"]
