"""Listings of which the items come from something else that is done, or must be there first: how they are filled."""

from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
import httpx

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone

COUNT = 45
_PHASE = "http_request_firewall_custom"
_PEM = {name: f"-----BEGIN {name.replace('_', ' ').upper()}-----\nAA==\n" for name in ("certificate", "private_key")}


@attrs.frozen
class Filling:
    """How many items a listing has, and what it must be asked for to have them."""

    held: int
    arguments: dict[str, Any] = attrs.field(factory=dict[str, Any])


@attrs.frozen
class Place:
    """Where listings are filled: a sandbox, and a client of it."""

    box: Sandbox
    client: httpx.Client

    @property
    def account(self) -> str:
        """One of which no other listing is asked, so that what is made there is in none that was counted before."""
        return list(self.box.accounts)[1]

    @property
    def zone(self) -> Zone:
        """One of that account."""
        return next(zone for zone in self.box.zones.values() if zone.account_id == self.account)

    def ask(self, method: str, path: str, **sent: Any) -> Any:
        """The result of a request that must succeed."""
        response = self.client.request(method, path, **sent)
        assert response.is_success, f"{method} {path}: {response.text}"
        return response.json().get("result")


Fill: TypeAlias = Callable[[Place], Filling]


def filling(box: Sandbox, fill: Fill) -> Filling:
    headers = {"Authorization": f"Bearer {box.token}"}
    with httpx.Client(base_url=box.url, headers=headers) as client:
        return fill(Place(box, client))


def changes_of_an_account(at: Place) -> Filling:
    """In an account in which nothing else changes."""
    account = list(at.box.accounts)[2]
    for number in range(COUNT):
        at.ask("POST", f"/accounts/{account}/storage/kv/namespaces", json={"title": f"title {number}"})
    return Filling(COUNT, {"account_id": account})


def changes_of_the_user(at: Place) -> Filling:
    for number in range(COUNT):
        at.ask("PATCH", "/user", json={"first_name": f"name {number}"})
    return Filling(COUNT)


def certificates_of_origins(at: Place) -> Filling:
    names = ({"hostnames": [f"{number}.{at.zone.name}"]} for number in range(COUNT))
    return Filling(len(at.box.add("/certificates", *names)), {"zone_id": at.zone.id})


def custom_certificates(at: Place) -> Filling:
    for _ in range(COUNT):
        at.ask("POST", f"/zones/{at.zone.id}/custom_certificates", json=_PEM)
    return Filling(COUNT, {"zone_id": at.zone.id})


def records_found_by_a_scan(at: Place) -> Filling:
    base = f"/zones/{at.zone.id}/dns_records/scan"
    at.ask("POST", f"{base}/trigger")
    return Filling(len(at.ask("GET", f"{base}/review")), {"zone_id": at.zone.id})


def assets_of_a_request(at: Place) -> Filling:
    """One, by its id, though the SDK takes it for a listing."""
    account = at.account
    base = f"/accounts/{account}/cloudforce-one/requests"
    request = at.ask("POST", f"{base}/new", json={})["id"]
    asset = at.ask("POST", f"{base}/{request}/asset/new", files={"source": ("notes", b"notes")})["id"]
    return Filling(1, {"account_id": account, "request_id": request, "asset_id": asset})


def references_of_a_monitor(at: Place) -> Filling:
    account, monitor = _monitor(at)
    _pools(at, account, monitor=monitor)
    return Filling(COUNT, {"account_id": account, "monitor_id": monitor})


def references_of_a_group(at: Place) -> Filling:
    """To its monitor, and from pools."""
    account, monitor = _monitor(at)
    member = {"monitor_id": monitor, "enabled": True, "monitoring_only": False, "must_be_healthy": True}
    groups = f"/accounts/{account}/load_balancers/monitor_groups"
    group = at.ask("POST", groups, json={"description": "all", "members": [member]})["id"]
    _pools(at, account, monitor_group=group)
    return Filling(1 + COUNT, {"account_id": account, "monitor_group_id": group})


def references_of_a_pool(at: Place) -> Filling:
    """From load balancers."""
    account = at.account
    (pool,) = (each["id"] for each in _pools(at, account, count=1))
    zone = at.zone
    uses = {"default_pools": [pool], "fallback_pool": pool}
    names = ({"name": f"{number}.{zone.name}"} | uses for number in range(COUNT))
    return Filling(
        len(at.box.add(f"/zones/{zone.id}/load_balancers", *names)), {"account_id": account, "pool_id": pool}
    )


def _monitor(at: Place) -> tuple[str, str]:
    account = at.account
    (made,) = at.box.add(f"/accounts/{account}/load_balancers/monitors", {"type": "http"})
    return account, made["id"]


def _pools(at: Place, account: str, count: int = COUNT, **facts: str) -> list[dict[str, Any]]:
    origins = [{"name": "origin", "address": "192.0.2.1", "enabled": True}]
    pools = ({"name": f"pool-{number}", "origins": origins} | facts for number in range(count))
    return at.box.add(f"/accounts/{account}/load_balancers/pools", *pools)


def jobs_of_a_dataset(at: Place) -> Filling:
    account, dataset = at.account, "audit_logs"
    jobs = f"/accounts/{account}/logpush/jobs"
    for name in (dataset, "gateway_dns"):
        for number in range(COUNT):
            at.ask("POST", jobs, json={"dataset": name, "destination_conf": f"https://logs.example/{number}"})
    return Filling(COUNT, {"account_id": account, "dataset_id": dataset})


def versions_of_a_worker(at: Place) -> Filling:
    account = at.account
    for number in range(COUNT):
        script = {"content": f"// {number}", "headers": {"Content-Type": "application/javascript"}}
        at.ask("PUT", f"/accounts/{account}/workers/scripts/worker", **script)
    return Filling(COUNT, {"account_id": account, "script_name": "worker"})


def versions_of_an_entry_point(at: Place) -> Filling:
    account = at.account
    for number in range(COUNT):
        entry_point = f"/accounts/{account}/rulesets/phases/{_PHASE}/entrypoint"
        at.ask("PUT", entry_point, json={"description": f"version {number}", "rules": []})
    return Filling(COUNT, {"account_id": account, "ruleset_phase": _PHASE})


def consumers_of_a_queue(at: Place) -> Filling:
    account = at.account
    queue = at.ask("POST", f"/accounts/{account}/queues", json={"queue_name": "queue"})["queue_id"]
    for number in range(COUNT):
        consumer = {"type": "worker", "script_name": f"worker-{number}"}
        at.ask("POST", f"/accounts/{account}/queues/{queue}/consumers", json=consumer)
    return Filling(COUNT, {"account_id": account, "queue_id": queue})


def authorities_of_applications(at: Place) -> Filling:
    """Each application has one, and the listing has those of all."""
    account, host = at.account, "ssh.example.com"
    apps = f"/accounts/{account}/access/apps"
    for app in at.box.add(apps, *({"type": "ssh", "name": f"app {number}", "domain": host} for number in range(COUNT))):
        at.ask("POST", f"{apps}/{app['id']}/ca")
    return Filling(COUNT, {"account_id": account})


def tunnels_of_both_kinds(at: Place) -> Filling:
    account = at.account
    for kind in ("cfd_tunnel", "warp_connector"):
        at.box.add(f"/accounts/{account}/{kind}", *({"name": f"{kind} {number}"} for number in range(COUNT)))
    return Filling(2 * COUNT, {"account_id": account})


FILLINGS: dict[str, Fill] = {
    "accounts.logs.audit.list": changes_of_an_account,
    "audit_logs.list": changes_of_an_account,
    "cloudforce_one.requests.assets.get": assets_of_a_request,
    "custom_certificates.list": custom_certificates,
    "dns.records.scan_list": records_found_by_a_scan,
    "load_balancers.monitor_groups.references.get": references_of_a_group,
    "load_balancers.monitors.references.get": references_of_a_monitor,
    "load_balancers.pools.references.get": references_of_a_pool,
    "logpush.datasets.jobs.get": jobs_of_a_dataset,
    "origin_ca_certificates.list": certificates_of_origins,
    "queues.consumers.list": consumers_of_a_queue,
    "rulesets.phases.versions.list": versions_of_an_entry_point,
    "user.audit_logs.list": changes_of_the_user,
    "workers.scripts.versions.list": versions_of_a_worker,
    "zero_trust.access.applications.cas.list": authorities_of_applications,
    "zero_trust.tunnels.list": tunnels_of_both_kinds,
}
