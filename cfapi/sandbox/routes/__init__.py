"""The operations of the sandbox: one module per resource with behaviour of its own, and the generic rest."""

import functools

import attrs

from cfapi.sandbox import products
from cfapi.sandbox.facts import operations
from cfapi.sandbox.generic import answering
from cfapi.sandbox.generic.places import shape
from cfapi.sandbox.policies import need
from cfapi.sandbox.router import Route, Router
from cfapi.sandbox.routes import (
    accounts,
    certificate_packs,
    custom_certificates,
    dnssec,
    ips,
    page_rules,
    record_scan,
    records,
    settings,
    ssl,
    tokens,
    user,
    zone_files,
    zones,
)

OWN: tuple[Route, ...] = (
    *accounts.ROUTES,
    *certificate_packs.ROUTES,
    *custom_certificates.ROUTES,
    *dnssec.ROUTES,
    *ips.ROUTES,
    *page_rules.ROUTES,
    *record_scan.ROUTES,
    *records.ROUTES,
    *settings.ROUTES,
    *ssl.ROUTES,
    *tokens.ROUTES,
    *user.ROUTES,
    *zone_files.ROUTES,
    *zones.ROUTES,
)
# The collections that they keep, by their shape.
OWN_COLLECTIONS = frozenset(shape(route.path).removesuffix("/{}") for route in OWN if route.path.endswith("}"))


@functools.cache
def router() -> Router:
    """The routes to all operations of the API."""
    own = {route.shape: route for route in OWN}
    doings = dict(products.DOINGS)
    routes: list[Route] = []
    for operation in operations():
        needed = need(operation.verb, operation.permissions)
        route = own.pop((operation.verb, shape(operation.path)), None)
        made = route or Route(
            operation.verb,
            operation.path,
            answering.handler(operation, OWN_COLLECTIONS, doings.pop((operation.verb, operation.path), None)),
        )
        routes.append(attrs.evolve(made, need=needed))
    assert not (left := [*own, *doings]), f"the API has no {', '.join(map(' '.join, left))}"
    return Router(routes)
