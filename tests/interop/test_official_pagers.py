"""Each listing of Cloudflare's own Python SDK, in every kind of pagination that it has, synchronous and not."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

pytest.importorskip("cloudflare")
import cloudflare

from tests.support.interop.listings import SIZE, Filled, Listing, Walk, listings

STRANGERS = Strangers(
    {"Cloudflare's Python SDK (PyPI `cloudflare`)": distribution("cloudflare")}, "`base_url=` or `CLOUDFLARE_BASE_URL`"
)

PAGERS = (
    "SinglePage",
    "V4PagePaginationArray",
    "V4PagePagination",
    "CursorPagination",
    "CursorPaginationAfter",
    "CursorLimitPagination",
    "PageTokenPagination",
    "ContainersInstancesV1Pagination",
)
# The API answers these in pages, by page, offset or token, and the SDK takes the first of them for all there is.
FIRST_PAGE_ONLY = {
    "ai.finetunes.public.list",
    "organizations.list",
    "page_shield.connections.list",
    "page_shield.cookies.list",
    "page_shield.scripts.list",
    "r2.super_slurper.jobs.list",
    "r2.super_slurper.jobs.logs.list",
    "workers.observability.destinations.list",
    "workers.observability.queries.list",
    "zaraz.history.list",
    "zero_trust.casb.applications.auth_methods.list",
    "zero_trust.casb.integrations.list",
    "zero_trust.resource_library.applications.list",
    "zero_trust.resource_library.categories.list",
}
# The API has the items of these under a name of their own, and the SDK looks for them under "items": it finds none.
FINDS_NOTHING = {
    "abuse_reports.list",
    "abuse_reports.mitigations.list",
    "abuse_reports.submitted.emails.list",
    "abuse_reports.submitted.list",
    "cloudforce_one.threat_signals.feeds.list",
    "cloudforce_one.threat_signals.skills.list",
    "images.v1.list",
    "intel.attack_surface_report.issues.list",
    "intel.dns.list",
    "load_balancers.searches.list",
    "radar.bgp.hijacks.events.list",
    "radar.bgp.leaks.events.list",
    "security_center.insights.list",
    "workers.scripts.deployments.list",
    "zero_trust.dex.commands.devices.list",
    "zero_trust.dex.commands.list",
    "zero_trust.dex.devices.isps.list",
    "zero_trust.dex.rules.list",
    "zero_trust.dex.tests.list",
}
MANY = 2000

pytestmark = [
    # Methods that are deprecated list as the others do.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # The first look at the SDK imports all of it.
    pytest.mark.timeout(180),
]


@pytest.fixture(scope="module")
def filled() -> Iterator[Filled]:
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(zones=60, quota=None)) as box:
        yield Filled(box)


def tried(pager: str) -> list[Listing]:
    return [each for each in listings() if each.pager == pager]


def walked(filled: Filled, listing: Listing, client: Any) -> Walk:
    held, before = filled.count(listing), len(filled.box.requests)
    items = list(itertools.islice(listing.of(client)(**filled.arguments(listing)), MANY))
    return Walk(listing, held, items, asked(filled.box, before))


async def walked_async(filled: Filled, listing: Listing, client: Any) -> Walk:
    held, before = filled.count(listing), len(filled.box.requests)
    items = [item async for item in listing.of(client)(**filled.arguments(listing))]
    return Walk(listing, held, items, asked(filled.box, before))


def asked(box: Sandbox, before: int) -> list[str]:
    return [f"{each.path} {each.query}" for each in box.requests[before:]]


def check(walks: list[Walk]) -> None:
    faults = {walk.listing.name: walk.fault for walk in walks if walk.fault}
    stopped = {walk.listing.name for walk in walks if walk.stopped_at_the_first_page}
    assert {name: fault for name, fault in faults.items() if name not in FIRST_PAGE_ONLY | FINDS_NOTHING} == {}
    assert {walk.listing.name for walk in walks} & FINDS_NOTHING <= faults.keys()
    assert stopped == {walk.listing.name for walk in walks} & FIRST_PAGE_ONLY


def test_these_are_all_kinds_of_pages_that_it_has():
    assert {each.pager for each in listings()} == set(PAGERS)


@pytest.mark.parametrize("pager", PAGERS)
def test_its_pagers_find_everything_once(filled: Filled, pager: str):
    """Its listings, of every kind of pages, find every item exactly once."""
    with cloudflare.Cloudflare(api_token=filled.box.token, base_url=filled.box.url, max_retries=0) as client:
        check([walked(filled, listing, client) for listing in tried(pager)])


@pytest.mark.parametrize("pager", PAGERS)
async def test_its_async_pagers_find_everything_once(filled: Filled, pager: str):
    """Its asynchronous listings do, too."""
    async with cloudflare.AsyncCloudflare(api_token=filled.box.token, base_url=filled.box.url, max_retries=0) as client:
        check([await walked_async(filled, listing, client) for listing in tried(pager)])


@pytest.mark.cfapi_sandbox(zones=60, accounts_ignore_page=True)
def test_its_pager_goes_on_for_ever_where_the_api_ignores_the_page(box: Sandbox):
    with cloudflare.Cloudflare(api_token=box.token, base_url=box.url) as client:
        found = [account.id for account in itertools.islice(client.accounts.list(per_page=SIZE), MANY)]

    assert (len(found), set(found)) == (MANY, set(box.accounts))
