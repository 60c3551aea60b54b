"""All operations of the API, each with what serves it: its product's own handler, or what its schema says.

A product is a module or a folder of modules. Each has `HANDLERS`, what serves its operations. It may have
`COLLECTIONS`, how its resources are stored, `ACCESS`, for operations that do not ask for a permission,
`OPERATIONS`, those that the API's document does not have, `ASYNC_HANDLERS`, what serves operations that take long,
`LARGEST`, the sizes of bodies in bytes where they may be larger than usual, and `EARLY`, the operations that may come
before there is what they are below.
"""

import functools
import itertools
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from cfapi.sandbox.auth.policies import need
from cfapi.sandbox.http.routing import Access, Route, Router
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.catalog import Operation, operations
from cfapi.sandbox.schema.classify import shape
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import AsyncHandler, Handler
from cfapi.sandbox.services import bots, cache, d1, dex, holds, images, ips, lists, queues
from cfapi.sandbox.services.access import applications, certificate_authorities
from cfapi.sandbox.services.access import policies as access_policies
from cfapi.sandbox.services.accounts import accounts, audit_logs, tokens, user
from cfapi.sandbox.services.analytics import graphql
from cfapi.sandbox.services.custom_hostnames import fallback_origin, hostnames
from cfapi.sandbox.services.dns import dnssec, records, scan, zone_files
from cfapi.sandbox.services.gateway import lists as gateway_lists
from cfapi.sandbox.services.gateway import rules as gateway_rules
from cfapi.sandbox.services.kv import namespaces as kv_namespaces
from cfapi.sandbox.services.kv import values as kv_values
from cfapi.sandbox.services.load_balancing import load_balancers, monitors, pools
from cfapi.sandbox.services.logs import logpull, logpush
from cfapi.sandbox.services.r2 import buckets, domains, objects
from cfapi.sandbox.services.r2 import settings as r2_settings
from cfapi.sandbox.services.rulesets import rulesets
from cfapi.sandbox.services.ssl import certificate_packs, custom_certificates, origin_ca, universal
from cfapi.sandbox.services.stream import tus, videos
from cfapi.sandbox.services.tunnels import connections, tunnels
from cfapi.sandbox.services.workers import assets, dispatch, scripts, services, versions
from cfapi.sandbox.services.workers import routes as worker_routes
from cfapi.sandbox.services.zones import activation, page_rules, settings, zones

_Table = Mapping[tuple[str, str], Any]


class Service(Protocol):
    """What each module of a product has."""

    HANDLERS: dict[tuple[str, str], Handler]


SERVICES: tuple[Service, ...] = (
    applications,
    certificate_authorities,
    access_policies,
    accounts,
    tokens,
    user,
    dnssec,
    records,
    scan,
    zone_files,
    audit_logs,
    bots,
    holds,
    cache,
    graphql,
    fallback_origin,
    hostnames,
    d1,
    dex,
    gateway_lists,
    gateway_rules,
    images,
    ips,
    kv_namespaces,
    kv_values,
    lists,
    logpull,
    logpush,
    load_balancers,
    monitors,
    pools,
    buckets,
    domains,
    objects,
    r2_settings,
    queues,
    rulesets,
    certificate_packs,
    custom_certificates,
    origin_ca,
    universal,
    tus,
    videos,
    connections,
    tunnels,
    worker_routes,
    assets,
    dispatch,
    scripts,
    services,
    versions,
    activation,
    page_rules,
    settings,
    zones,
)


def _table(name: str) -> dict[tuple[str, str], Any]:
    """A table that services may have, joined; its keys are verbs and paths."""
    tables: Iterable[_Table] = (getattr(service, name, {}) for service in SERVICES)
    return {key: value for table in tables for key, value in table.items()}


HANDLERS: dict[tuple[str, str], Handler] = _table("HANDLERS")
_ASYNC_HANDLERS: dict[tuple[str, str], AsyncHandler] = _table("ASYNC_HANDLERS")
_ACCESS: Mapping[tuple[str, str], Access] = _table("ACCESS")
_EARLY = frozenset(key for service in SERVICES for key in getattr(service, "EARLY", ()))
_LARGEST: Mapping[tuple[str, str], int] = _table("LARGEST")
# By the shapes of their paths.
COLLECTIONS: Mapping[str, CollectionSpec] = {
    shape(path): spec for service in SERVICES for path, spec in getattr(service, "COLLECTIONS", {}).items()
}


@functools.cache
def router() -> Router:
    """The routes to all operations of the API."""
    own = {(verb, shape(path)): path for verb, path in HANDLERS | _ASYNC_HANDLERS}
    every = itertools.chain(operations(), *(getattr(service, "OPERATIONS", ()) for service in SERVICES))
    routes = [_route(operation, own.pop((operation.verb, shape(operation.path)), None)) for operation in every]
    assert not own, f"the API has no {', '.join(map(' '.join, own))}"
    return Router(routes)


def _route(operation: Operation, path: str | None) -> Route:
    """The route to an operation, by the path that its handler knows it by."""
    key = operation.verb, path or operation.path
    return Route(
        *key,
        handler=_ASYNC_HANDLERS.get(key) or crud.handler(HANDLERS.get(key), early=key in _EARLY),
        access=_ACCESS.get(key, Access.NEEDS),
        need=need(operation.verb, operation.permissions),
        operation=operation,
        audited=audit_logs.is_audited(operation),
        largest=_LARGEST.get(key, 0),
    )
