"""GraphQL: traffic of zones and accounts, and errors in GraphQL's own shape.

https://developers.cloudflare.com/analytics/graphql-api/
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import anyio.lowlevel
import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.rate_limit import DEFAULT_QUOTA, GRAPHQL_QUOTA, Quota
from cfapi.sandbox.services.analytics.datasets import OF_ACCOUNTS, OF_ZONES
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask, Reply, Start

Query = Callable[..., Awaitable[Reply]]

DAY = '{datetime_geq: "2026-11-19T00:00:00Z", datetime_lt: "2026-11-20T00:00:00Z"}'
ROWS = (
    "datetime clientCountryName clientRequestPath edgeResponseStatus edgeResponseBytes cacheStatus "
    "clientIP securityAction clientRequestHTTPHost"
)


@pytest.fixture
def query(box: Sandbox, ask: Ask) -> Query:
    async def send(text: str, variables: Any = None, **rest: Any) -> Reply:
        return await ask(box, "POST", "/graphql", json={"query": text, "variables": variables} | rest)

    return send


@pytest.fixture
def id(box: Sandbox) -> str:
    return next(each.id for each in box.zones.values() if each.status == "active")


@pytest.fixture
def zones(query: Query, id: str) -> Callable[..., Awaitable[Any]]:
    """Asks for datasets of one zone: `await zones("httpRequestsAdaptive(…) {…}")`."""

    async def ask_for(fields: str, variables: Any = None, head: str = "", tail: str = "") -> Any:
        text = f'query {head} {{ viewer {{ zones(filter: {{zoneTag: "{id}"}}) {{ {fields} }} }} }} {tail}'
        reply = await query(text, variables)
        assert (reply.status, reply.json["errors"]) == (200, None), reply.body
        return reply.json["data"]["viewer"]["zones"][0]

    return ask_for


@pytest.fixture
async def rows(zones: Callable[..., Awaitable[Any]]) -> list[dict[str, Any]]:
    return (await zones(f"httpRequestsAdaptive(limit: 10000, filter: {DAY}) {{ {ROWS} }}"))["httpRequestsAdaptive"]


async def test_all_datasets_tell_the_same_of_one_day(zones: Any, rows: list[dict[str, Any]]):
    found = await zones(
        f"""
        days: httpRequests1dGroups(limit: 1, filter: {{date: "2026-11-19"}}) {{
            sum {{ requests bytes threats }} uniq {{ uniques }}
        }}
        hours: httpRequests1hGroups(limit: 24, filter: {DAY}) {{ sum {{ requests bytes }} dimensions {{ datetime }} }}
        groups: httpRequestsAdaptiveGroups(limit: 1, filter: {DAY}) {{ count sum {{ edgeResponseBytes }} }}
        events: firewallEventsAdaptiveGroups(limit: 1, filter: {DAY}) {{ count }}
        """
    )

    (day,), (group,), (events,) = found["days"], found["groups"], found["events"]
    assert rows
    assert (
        day["sum"]["requests"] == group["count"] == len(rows) == sum(each["sum"]["requests"] for each in found["hours"])
    )
    assert day["sum"]["bytes"] == group["sum"]["edgeResponseBytes"] == sum(each["edgeResponseBytes"] for each in rows)
    assert day["sum"]["bytes"] == sum(each["sum"]["bytes"] for each in found["hours"])
    assert day["uniq"]["uniques"] == len({each["clientIP"] for each in rows})
    assert day["sum"]["threats"] == events["count"] == sum(each["securityAction"] != "unknown" for each in rows)
    assert [each["dimensions"]["datetime"] for each in found["hours"]] == [
        f"2026-11-19T{hour:02}:00:00Z" for hour in range(24)
    ]


async def test_groups_are_by_the_dimensions_that_are_asked_for(zones: Any, rows: list[dict[str, Any]]):
    fields = "count avg { sampleInterval } dimensions { metric: clientCountryName cacheStatus }"
    groups = (await zones(f"httpRequestsAdaptiveGroups(limit: 100, filter: {DAY}) {{ {fields} }}"))[
        "httpRequestsAdaptiveGroups"
    ]

    told = {(each["dimensions"]["metric"], each["dimensions"]["cacheStatus"]): each["count"] for each in groups}
    assert told == Counter((each["clientCountryName"], each["cacheStatus"]) for each in rows)
    assert all(each["avg"]["sampleInterval"] == 1 for each in groups)


@pytest.mark.parametrize(
    ("filter", "test"),
    {
        'clientCountryName: "US"': lambda row: row["clientCountryName"] == "US",
        'clientCountryName_neq: "US"': lambda row: row["clientCountryName"] != "US",
        'clientCountryName_in: ["US", "DE"]': lambda row: row["clientCountryName"] in {"US", "DE"},
        'clientCountryName_in: "US"': lambda row: row["clientCountryName"] == "US",
        'clientCountryName_notin: ["US", "DE"]': lambda row: row["clientCountryName"] not in {"US", "DE"},
        'clientRequestPath_like: "/assets/%.css"': lambda row: row["clientRequestPath"] == "/assets/site.css",
        'clientRequestPath_notlike: "/assets/%"': lambda row: not row["clientRequestPath"].startswith("/assets/"),
        'clientRequestPath_like: "/"': lambda row: row["clientRequestPath"] == "/",
        "edgeResponseStatus_geq: 400": lambda row: row["edgeResponseStatus"] >= 400,
        "edgeResponseStatus_gt: 200, edgeResponseStatus_leq: 404": lambda row: 200 < row["edgeResponseStatus"] <= 404,
        "edgeResponseStatus_lt: 301": lambda row: row["edgeResponseStatus"] < 301,
        'datetime_gt: "2026-11-19T06:00:00Z"': lambda row: row["datetime"] > "2026-11-19T06:00:00Z",
        'datetime_leq: "2026-11-19T08:00:00+02:00"': lambda row: row["datetime"] <= "2026-11-19T06:00:00Z",
        'OR: [{clientCountryName: "US"}, {edgeResponseStatus: 404}]': lambda row: (
            row["clientCountryName"] == "US" or row["edgeResponseStatus"] == 404
        ),
        'AND: [{clientCountryName_neq: "US"}, {OR: [{cacheStatus: "hit"}, {cacheStatus: "miss"}]}]': lambda row: (
            row["clientCountryName"] != "US" and row["cacheStatus"] in {"hit", "miss"}
        ),
        'AND: [{clientCountryName: "US"}, {clientCountryName: "DE"}]': lambda _row: False,
    }.items(),
    ids=lambda each: each if isinstance(each, str) else "",
)
async def test_a_filter_lets_through_what_it_says_and_nothing_else(
    zones: Any, rows: list[dict[str, Any]], filter: str, test: Callable[[dict[str, Any]], bool]
):
    wanted = f"{{AND: [{DAY}, {{{filter}}}]}}"
    found = (await zones(f"httpRequestsAdaptive(limit: 10000, filter: {wanted}) {{ {ROWS} }}"))["httpRequestsAdaptive"]

    assert found == [row for row in rows if test(row)]
    assert len(found) < len(rows)


async def test_a_moment_is_found_by_itself(zones: Any, rows: list[dict[str, Any]]):
    wanted = f'{{datetime: "{rows[3]["datetime"]}"}}'

    found = await zones(f"httpRequestsAdaptive(limit: 10, filter: {wanted}) {{ {ROWS} }}")

    assert found["httpRequestsAdaptive"] == [rows[3]]


async def test_results_are_in_the_order_asked_for_and_no_more_than_the_limit(zones: Any, rows: list[dict[str, Any]]):
    raw = (
        f"httpRequestsAdaptive(limit: 5, orderBy: [edgeResponseStatus_DESC, datetime_ASC], filter: {DAY}) {{ {ROWS} }}"
    )
    groups = (
        f"httpRequestsAdaptiveGroups(limit: 2, orderBy: [count_DESC], filter: {DAY}) "
        "{ count dimensions { clientCountryName } }"
    )
    found = await zones(f"{raw} {groups}")

    by_status = sorted(rows, key=lambda row: (-row["edgeResponseStatus"], row["datetime"]))
    assert found["httpRequestsAdaptive"] == by_status[:5]
    most = Counter(each["clientCountryName"] for each in rows).most_common(2)
    assert [each["count"] for each in found["httpRequestsAdaptiveGroups"]] == [count for _, count in most]


async def test_variables_are_taken_whatever_type_the_query_gives_them(zones: Any, rows: list[dict[str, Any]]):
    head = (
        "($filter: ZoneHttpRequestsAdaptiveFilter_InputObject!, $limit: Int!, $since: string, $status: uint64 = 200, "
        "$order: [ZoneHttpRequestsAdaptiveOrderBy!], $without: Boolean!)"
    )
    fields = f"""
        every: httpRequestsAdaptive(filter: $filter, limit: $limit, orderBy: $order) {{ {ROWS} }}
        some: httpRequestsAdaptiveGroups(
            limit: $limit
            filter: {{datetime_geq: $since, datetime_lt: "2026-11-20T00:00:00Z", edgeResponseStatus: $status}}
        ) {{ count dimensions {{ date clientIP @skip(if: $without) }} }}
    """
    day = {"datetime_geq": "2026-11-19T00:00:00Z", "datetime_lt": "2026-11-20T00:00:00Z"}
    asked = {"filter": day, "limit": 3, "since": day["datetime_geq"], "order": "datetime_DESC", "without": True}

    found = await zones(fields, asked, head)

    assert found["every"] == rows[:-4:-1]
    count = sum(each["edgeResponseStatus"] == 200 for each in rows)
    assert found["some"] == [{"count": count, "dimensions": {"date": "2026-11-19"}}]


async def test_fragments_and_named_operations_are_carried_out(query: Query, id: str):
    text = """
        query One($tag: String!) { viewer { zones(filter: {zoneTag: $tag}) { ...days } } }
        query Other { viewer { zones { zoneTag } } }
        fragment days on zone { httpRequests1dGroups(limit: 2, filter: {date_gt: "2026-11-01"}) { ...day } }
        fragment day on ZoneHttpRequests1dGroups { dimensions { ... on ZoneHttpRequests1dGroupsDimensions { date } } }
    """
    reply = await query(text, {"tag": id}, operationName="One")

    days = reply.json["data"]["viewer"]["zones"][0]["httpRequests1dGroups"]
    assert [each["dimensions"]["date"] for each in days] == ["2026-11-02", "2026-11-03"]


NOT_ASKED = "httpRequestsAdaptiveGroups(limit: 1, filter: {})"


@pytest.mark.parametrize(
    ("fields", "message"),
    {
        "{ viewer {": "Syntax Error",
        "{ viewer { zones { nothing } } }": "unknown field nothing",
        "{ viewer { zones } }": "object field must have selections",
        "{ viewer { zones { zoneTag { a } } } }": "scalar fields must have no selections",
        "mutation { viewer { zones { zoneTag } } }": "mutation",
        '{ viewer { zones { httpRequestsAdaptive(limit: 1, filter: {who: "me"}) { clientIP } } } }': "unknown arg who",
        '{ viewer { zones { httpRequestsAdaptive(limit: 1, filter: {edgeResponseStatus: "many"}) { clientIP } } } }': (
            "edgeResponseStatus must be a uint64"
        ),
        '{ viewer { zones { httpRequestsAdaptive(limit: 1, filter: {datetime_gt: "now"}) { clientIP } } } }': (
            "error parsing args"
        ),
        "{ viewer { zones { httpRequestsAdaptive(limit: 1, orderBy: [bytes_DESC]) { clientIP } } } }": "bytes_DESC",
        "{ viewer { zones { httpRequestsAdaptive(filter: {}) { clientIP } } } }": (
            "limit must be positive number and not greater than 10000"
        ),
        "{ viewer { zones { httpRequestsAdaptive(limit: 10001) { clientIP } } } }": "not greater than 10000",
        '{ viewer { zones { httpRequestsAdaptive(limit: 1, filter: {date_gt: "2026-01-01"}) { clientIP } } } }': (
            "cannot request data older than 2678400s"
        ),
        "{ viewer { zones { httpRequestsAdaptive(limit: 1) { clientIP } } } }": "query time range is too large",
        '{ viewer { zones(filter: {zoneTag: "a", zoneTag_gt: "b"}) { zoneTag } } }': "error parsing args",
        "{ viewer { accounts { accountTag } } }": "accountTag",
        "query ($a: string!) { viewer { zones(filter: {zoneTag: $a}) { zoneTag } } }": "$a",
        "query ($a: string) { viewer { zones(filter: {zoneTag: $b}) { zoneTag } } }": "$b",
    }.items(),
)
async def test_a_query_that_cannot_be_answered_is_refused_in_the_shape_of_graphql(
    query: Query, fields: str, message: str
):
    reply = await query(fields)

    assert reply.status == 400, reply.body
    assert reply.json.keys() == {"data", "errors"}
    assert reply.json["data"] is None
    error = reply.json["errors"][0]
    assert message in error["message"]
    assert error["extensions"] == {"timestamp": "2026-11-20T12:00:00.000000Z"}


async def test_an_error_tells_its_place_in_texts(query: Query):
    reply = await query("{ viewer { zones { a: httpRequestsAdaptive(limit: 0) { clientIP } } } }")

    assert reply.json["errors"][0]["path"] == ["viewer", "zones", "0", "a"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"query": 1}', b'{"query": "{viewer}", "variables": [1]}', b"{}"])
async def test_a_body_that_is_no_query_is_refused_in_the_shape_of_graphql(box: Sandbox, ask: Ask, body: bytes):
    reply = await ask(box, "POST", "/graphql", data=body)

    assert reply.status == 400
    assert (reply.json["data"], len(reply.json["errors"])) == (None, 1)


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer " + "x" * 40}, {"Authorization": "Bearer x"}, {"X-Auth-Key": "k"}]
)
async def test_who_is_unknown_is_refused_in_the_shape_of_graphql(box: Sandbox, ask: Ask, headers: dict[str, str]):
    reply = await ask(box, "POST", "/graphql", headers=headers, json={"query": "{ viewer { zones { zoneTag } } }"})

    assert reply.status == 401
    assert (reply.json["data"], reply.json["errors"][0]["message"]) == (None, "Unauthorized")


async def test_a_token_asks_for_what_it_may_read_the_analytics_of(box: Sandbox, ask: Ask, id: str):
    headers = {"Authorization": f"Bearer {box.limited_token}"}
    account = box.zones[id].account_id
    asked = {
        f'zones(filter: {{zoneTag: "{id}"}}) {{ zoneTag }}': f"zones [{id}] are not authorized",
        'zones(filter: {zoneTag: "nobody"}) { zoneTag }': "zones [nobody] are not authorized",
        f'accounts(filter: {{accountTag: "{account}"}}) {{ accountTag }}': "not authorized for that account",
    }
    for fields, message in asked.items():
        reply = await ask(box, "POST", "/graphql", headers=headers, json={"query": f"{{ viewer {{ {fields} }} }}"})
        assert (reply.status, reply.json["errors"][0]["message"]) == (403, message)

    everything = await ask(box, "POST", "/graphql", headers=headers, json={"query": "{ viewer { zones { zoneTag } } }"})
    assert everything.json["data"] == {"viewer": {"zones": []}}


async def test_a_request_without_a_filter_is_of_the_first_ten_zones_by_id(query: Query, box: Sandbox):
    by_id = sorted(box.zones)

    async def tags(args: str) -> list[str]:
        found = (await query(f"{{ viewer {{ zones{args} {{ zoneTag }} }} }}")).json["data"]["viewer"]["zones"]
        return [each["zoneTag"] for each in found]

    assert await tags("") == by_id[:10]
    assert await tags(f'(filter: {{zoneTag_gt: "{by_id[9]}"}}, limit: 3)') == by_id[10:13]
    assert await tags(f'(filter: {{zoneTag_in: ["{by_id[4]}", "{by_id[2]}", "{by_id[4]}"]}})') == [by_id[2], by_id[4]]
    several = ", ".join(f'"{each}"' for each in by_id[:11])
    reply = await query(f"{{ viewer {{ zones(filter: {{zoneTag_in: [{several}]}}) {{ zoneTag }} }} }}")
    assert (reply.status, reply.json["data"]) == (429, None)


async def test_an_account_has_the_traffic_of_its_zones(box: Sandbox, query: Query):
    account = next(iter(box.accounts))
    fields = 'httpRequests1dGroups(limit: 1, filter: {date: "2026-11-19"}) { sum { requests } }'

    whole = await query(f'{{ viewer {{ accounts(filter: {{accountTag: "{account}"}}) {{ {fields} }} }} }}')
    total = whole.json["data"]["viewer"]["accounts"][0]["httpRequests1dGroups"][0]["sum"]["requests"]

    parts = 0
    for zone in [each for each in box.zones.values() if each.account_id == account]:
        part = await query(f'{{ viewer {{ zones(filter: {{zoneTag: "{zone.id}"}}) {{ {fields} }} }} }}')
        parts += sum(
            each["sum"]["requests"] for each in part.json["data"]["viewer"]["zones"][0]["httpRequests1dGroups"]
        )
    assert total == parts > 0


async def test_a_worker_runs_from_its_upload_on(box: Sandbox, query: Query, ask: Ask, time: FakeTime):
    account = next(iter(box.accounts))
    form = aiohttp.FormData()
    form.add_field("metadata", '{"main_module": "a.js"}', content_type="application/json")
    form.add_field("a.js", "export default {}", filename="a.js", content_type="application/javascript+module")
    await ask(box, "PUT", f"/accounts/{account}/workers/scripts/hello", data=form)
    text = f"""{{ viewer {{ accounts(filter: {{accountTag: "{account}"}}) {{
        workersInvocationsAdaptive(limit: 100, filter: {{datetime_geq: "2026-11-20T00:00:00Z", scriptName: "hello"}})
        {{ sum {{ requests errors cpuTimeUs }} quantiles {{ cpuTimeP50 cpuTimeP99 }} dimensions {{ scriptName }} }}
    }} }} }}"""

    async def told() -> Any:
        return (await query(text)).json["data"]["viewer"]["accounts"][0]["workersInvocationsAdaptive"]

    assert await told() == []
    time.elapsed += 24 * 3600
    (group,) = await told()
    assert group["dimensions"] == {"scriptName": "hello"}
    assert group["sum"]["requests"] > group["sum"]["errors"] >= 0
    assert 0 < group["quantiles"]["cpuTimeP50"] <= group["quantiles"]["cpuTimeP99"] <= group["sum"]["cpuTimeUs"]


async def test_a_zone_has_had_no_traffic_before_it_was_made_and_while_it_is_pending(
    box: Sandbox, query: Query, time: FakeTime
):
    live, waiting = box.add_zone("live.example"), box.add_zone("waiting.example", status="pending")
    time.elapsed += 24 * 3600
    fields = 'httpRequestsAdaptive(limit: 10000, filter: {datetime_geq: "2026-11-19T00:00:00Z"}) { datetime }'

    async def moments(id: str) -> list[str]:
        reply = await query(f'{{ viewer {{ zones(filter: {{zoneTag: "{id}"}}) {{ {fields} }} }} }}')
        return [each["datetime"] for each in reply.json["data"]["viewer"]["zones"][0]["httpRequestsAdaptive"]]

    found = await moments(live.id)
    assert "2026-11-20T12" <= found[0] < found[-1] < "2026-11-21T12:00:00Z"
    assert await moments(waiting.id) == []


async def test_the_same_seed_has_the_same_traffic(start: Start, ask: Ask):
    text = f"{{ viewer {{ zones {{ httpRequestsAdaptive(limit: 9, filter: {DAY}) {{ {ROWS} }} }} }} }}"
    bodies = [
        (await ask(await start(zones=3, seed=seed), "POST", "/graphql", json={"query": text})).body
        for seed in (7, 7, 8)
    ]

    assert bodies[0] == bodies[1] != bodies[2]


@pytest.mark.parametrize("dataset", OF_ZONES, ids=lambda each: each.name)
async def test_the_settings_of_a_dataset_tell_its_limits(zones: Any, dataset: Any):
    found = await zones(
        f"settings {{ {dataset.name} {{ enabled availableFields maxPageSize notOlderThan maxDuration }} }}"
    )

    told = found["settings"][dataset.name]
    assert (told["enabled"], told["maxPageSize"]) == (True, 10_000)
    assert told["notOlderThan"] == dataset.not_older_than.total_seconds()
    assert told["maxDuration"] == dataset.longest.total_seconds()
    assert "date" in told["availableFields"]


async def test_every_field_of_every_dataset_can_be_asked_for(query: Query, box: Sandbox, id: str):
    for kind, tag, owner, datasets in (
        ("zones", "zoneTag", id, OF_ZONES),
        ("accounts", "accountTag", next(iter(box.accounts)), OF_ACCOUNTS),
    ):
        fields = " ".join(_every_field(each) for each in datasets)
        reply = await query(f'{{ viewer {{ {kind}(filter: {{{tag}: "{owner}"}}) {{ {fields} }} }} }}')
        assert reply.json["errors"] is None, reply.body


def _every_field(dataset: Any) -> str:
    columns = " ".join(dataset.columns)
    parts = " ".join(
        f"{kind} {{ {measures} }}" if kind else measures
        for kind, each in dataset.measures.items()
        for measures in [" ".join(_with_fields(name, measure) for name, measure in each.items())]
    )
    inside = f"dimensions {{ {columns} }} {parts}" if dataset.grouped else columns
    return f'{dataset.name}(limit: 5, filter: {{date: "2026-11-20"}}) {{ {inside} }}'


def _with_fields(name: str, measure: Any) -> str:
    return f"{name} {{ {' '.join(measure.fields)} }}" if measure.fields else name


async def test_the_schema_tells_of_itself(query: Query):
    text = '{ __type(name: "ZoneHttpRequestsAdaptiveGroupsFilter_InputObject") { inputFields { name } } }'

    fields = (await query(text)).json["data"]["__type"]["inputFields"]

    names = {each["name"] for each in fields}
    assert {"clientIP", "clientIP_like", "edgeResponseStatus_geq", "datetime_lt", "AND", "OR"} <= names
    assert "edgeResponseStatus_like" not in names


async def test_a_query_is_in_no_audit_log(box: Sandbox, query: Query, ask: Ask):
    await query("{ viewer { zones { zoneTag } } }")

    assert (await ask(box, "GET", "/user/audit_logs")).result == []


async def test_queries_have_a_quota_of_their_own(
    ask: Ask, start: Start, time: FakeTime, monkeypatch: pytest.MonkeyPatch
):
    assert (GRAPHQL_QUOTA.requests, GRAPHQL_QUOTA.window) == (300, 300)
    monkeypatch.setattr("cfapi.sandbox.server.sandbox.GRAPHQL_QUOTA", Quota(requests=2, per_second=None))
    box = await start(quota=DEFAULT_QUOTA)

    async def query(token: str = box.token) -> Reply:
        body = {"query": "{ viewer { zones(limit: 1) { zoneTag } } }"}
        return await ask(box, "POST", "/graphql", json=body, headers={"Authorization": f"Bearer {token}"})

    assert [(await query()).status for _ in range(3)] == [200, 200, 429]
    refused = await query()
    assert refused.json["errors"][0]["message"] == "rate limiter budget depleted, try again after 5 minutes"
    assert refused.headers["retry-after"] == "300"
    assert (await query(box.account_token)).status == 200
    assert (await ask(box, "GET", "/zones")).status == 200
    time.elapsed += 300
    assert (await query()).status == 200


async def test_without_a_rate_limit_queries_have_no_quota(ask: Ask, start: Start, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi.sandbox.server.sandbox.GRAPHQL_QUOTA", Quota(requests=0, per_second=None))
    box = await start(quota=None)

    assert (await ask(box, "POST", "/graphql", json={"query": "{ viewer { zones { zoneTag } } }"})).status == 200


YEAR = """
query ($zone: string!) {
  viewer {
    zones(filter: {zoneTag: $zone}) {
      httpRequests1dGroups(limit: 1, filter: {date_geq: "2025-11-21", date_leq: "2026-11-20"}) { sum { requests } }
    }
  }
}
"""


async def test_other_requests_are_served_while_a_long_query_runs(query: Query, ask: Ask, box: Sandbox, id: str):
    box.zones[id].facts["created_on"] = "2020-01-01T00:00:00Z"
    await query("{ viewer { zones(limit: 1) { zoneTag } } }")  # the first one builds the schema
    running = asyncio.ensure_future(query(YEAR, {"zone": id}))
    while box.count("POST", "/graphql") < 2:
        await anyio.lowlevel.checkpoint()

    served = [(await ask(box, "GET", f"/zones/{id}")).status for _ in range(5)]

    assert (served, running.done()) == ([200] * 5, False)
    assert (await running).json["errors"] is None
