"""What else an account has: Tunnels, Workers, domains, pools, and the export of its logs."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import msgspec

from cfapi._codec.wire import list_of
from cfapi.api.registrar.registrations import Registration
from cfapi.audit.checks.conditions import expect
from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.snapshot import AccountSnapshot

estate_check = partial(account_check, pack="full")

RESTARTING, LONG_UNUSED = timedelta(minutes=10), timedelta(days=90)
AUDIT_LOGS = ("audit_logs", "audit_logs_v2")
# Of a domain in one of these states, no setting matters any more, or not yet.
UNSETTLED = ("registration_pending", "transfer_pending", "pending_delete")


class Tunnel(msgspec.Struct):
    """A Cloudflare Tunnel."""

    name: str = ""
    status: str | None = None
    deleted_at: datetime | None = None
    conns_inactive_at: datetime | None = None
    created_at: datetime | None = None


class WorkersAddress(msgspec.Struct):
    """Whether a Worker responds at an address below workers.dev, and its previews do."""

    enabled: bool | None = None
    previews_enabled: bool | None = None


class Worker(msgspec.Struct):
    """A Worker."""

    id: str
    subdomain: WorkersAddress


class LogJob(msgspec.Struct):
    """A job that exports logs."""

    name: str | None = None
    dataset: str | None = None
    enabled: bool | None = None
    last_complete: datetime | None = None
    last_error: datetime | None = None
    error_message: str | None = None


class Pool(msgspec.Struct):
    """A pool of origins behind a load balancer."""

    name: str = ""
    enabled: bool = True
    monitor: Any = None
    monitor_group: Any = None


def _tunnels(account: AccountSnapshot) -> list[Tunnel]:
    found = [each for each in account.read("tunnels", list[Tunnel]) if each.deleted_at is None]
    expect(found, "the account has no Tunnel")
    return found


@estate_check("tunnel.healthy", Severity.HIGH, reads=("tunnels",))
def healthy(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """Each Tunnel that was ever in use has all its connections.

    https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/monitor-tunnels/
    """
    for tunnel in _tunnels(account):
        since = tunnel.conns_inactive_at
        if tunnel.status not in ("down", "degraded") or (since is not None and terms.now - since <= RESTARTING):
            continue
        what = "has no connection" if tunnel.status == "down" else "lacks some of its connections"
        problem = f"The Tunnel {tunnel.name} is {tunnel.status}: it {what}"
        yield Fault(f"tunnel {tunnel.name}", problem, "Start cloudflared again, or delete the Tunnel")


@estate_check("tunnel.unused_absent", Severity.LOW, reads=("tunnels",))
def unused_absent(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """No Tunnel was made long ago and never used, or was given up: its token still lets somebody run it.

    https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/monitor-tunnels/
    """
    for tunnel in _tunnels(account):
        since = tunnel.conns_inactive_at or tunnel.created_at
        if tunnel.status in ("inactive", "down") and since is not None and terms.now - since > LONG_UNUSED:
            problem = f"The Tunnel {tunnel.name} has had no connection since {since:%Y-%m-%d}"
            yield Fault(f"tunnel {tunnel.name}", problem, "Delete the Tunnel, and the records that lead to it")


@estate_check("worker.dev_url_off", Severity.LOW, reads=("workers",))
def dev_url_off(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No Worker responds at workers.dev, past the firewall and Access of its zone; previews of it count, too.

    https://developers.cloudflare.com/workers/configuration/routing/workers-dev/
    """
    found = account.read("workers", list[Worker])
    expect(found, "the account has no Worker")
    for worker in found:
        at = worker.subdomain
        if at.enabled is None:
            raise Unknown("a Worker does not say whether it responds at workers.dev")
        if at.enabled or at.previews_enabled:
            what = f"The Worker {worker.id}" if at.enabled else f"Previews of the Worker {worker.id}"
            problem = f"{what} can be reached at workers.dev, past the rules of any zone"
            remedy = "Switch workers.dev and preview URLs off, unless they are all that it has"
            yield Fault(f"worker {worker.id}", problem, remedy, {"previews": bool(at.previews_enabled)})


@estate_check("domain.locked", Severity.HIGH, reads=("domains",))
def locked(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """Each domain is locked, is renewed by itself, and does not end soon.

    https://developers.cloudflare.com/registrar/account-options/domain-management/
    """
    found = [each for each in account.read("domains", list_of(Registration)) if each.status not in UNSETTLED]
    expect(found, "the account has no domain at Cloudflare Registrar")
    for domain in found:
        if not domain.locked:
            problem = f"{domain.domain_name} is not locked: it can be moved to another registrar"
            yield Fault(f"{domain.domain_name}: lock", problem, "Lock the domain")
        if domain.auto_renew is False:
            problem = f"{domain.domain_name} is not renewed by itself"
            yield Fault(f"{domain.domain_name}: renewal", problem, "Switch auto-renew on")
        yield from _ending(domain, terms)


@estate_check("lb.pool_monitored", Severity.MEDIUM, reads=("pools",))
def pool_monitored(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Each pool of origins has a monitor that notices when one is down.

    https://developers.cloudflare.com/load-balancing/monitors/
    """
    found = [each for each in account.read("pools", list[Pool]) if each.enabled]
    expect(found, "the account has no pool that is on")
    for pool in found:
        if not (pool.monitor or pool.monitor_group):
            problem = f"The pool {pool.name} has no monitor: visitors are sent to origins that are down"
            yield Fault(f"pool {pool.name}", problem, "Attach a monitor")


@estate_check("log.audit_exported", Severity.MEDIUM, reads=("log_jobs", "account"))
def audit_exported(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """The audit log of an Enterprise account is kept elsewhere, too, and arrives there.

    https://developers.cloudflare.com/logs/logpush/logpush-job/datasets/account/audit_logs/
    """
    if account.facts.type != "enterprise":
        raise NotApplicable("only Enterprise accounts can export the audit log")
    jobs = [job for job in account.read("log_jobs", list[LogJob]) if job.dataset in AUDIT_LOGS and job.enabled]
    if not jobs:
        yield Fault("audit log", "No job exports the audit log", "Add a Logpush job for the dataset audit_logs_v2")
    elif all(map(_fails, jobs)):
        why = jobs[0].error_message or "it does not say why"
        yield Fault("audit log", f"The export of the audit log fails: {why}", "Mend the destination of the job")


@estate_check("log.export_healthy", Severity.MEDIUM, reads=("log_jobs",))
def export_healthy(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Each Logpush job of the account that is on delivers its logs.

    https://developers.cloudflare.com/logs/logpush/
    """
    jobs = [job for job in account.read("log_jobs", list[LogJob]) if job.enabled]
    expect(jobs, "the account has no Logpush job that is on")
    for job in jobs:
        if _fails(job):
            why = job.error_message or "it does not say why"
            problem = f"The export of {job.dataset or 'logs'} fails: {why}"
            yield Fault(f"logs {job.name or job.dataset or ''}", problem, "Mend the destination of the job")


def _fails(job: LogJob) -> bool:
    return job.last_error is not None and (job.last_complete is None or job.last_error > job.last_complete)


def _ending(domain: Registration, terms: Terms) -> Iterator[Fault]:
    """A domain that nobody renews, or could not be renewed, and ends soon."""
    ends = domain.expires_at
    if not isinstance(ends, datetime):
        return
    if ends <= terms.now:
        problem = f"{domain.domain_name} ended on {ends:%Y-%m-%d}"
    elif ends - terms.now <= terms.expiring and domain.auto_renew is not True:
        problem = f"{domain.domain_name} ends on {ends:%Y-%m-%d}, and is not renewed by itself"
    else:
        return
    yield Fault(f"{domain.domain_name}: end", problem, "Renew the domain", {"expires_at": ends.isoformat()})
