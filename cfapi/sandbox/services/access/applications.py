"""Access applications of accounts and zones: self-hosted ones on host names, SaaS ones with keys, and the rest."""

from collections.abc import Callable

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.access.attachment import app, apps_path, attach, attached, completed_policy, invalid, listed
from cfapi.sandbox.services.owners import zones_around
from cfapi.sandbox.state.resource_store import StoredResource

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
_TEAM = "https://sandbox.cloudflareaccess.com"
_USUAL: Json = {
    "session_duration": "24h",
    "app_launcher_visible": True,
    "auto_redirect_to_identity": False,
    "allowed_idps": [],
    "tags": [],
}
# Kinds that stand for a host name, and kinds of which there is one.
_ON_HOSTS = ("self_hosted", "ssh", "vnc", "rdp")
_SINGLE = ("app_launcher", "warp", "biso", "dash_sso")
_MADE = frozenset({"id", "uid", "aud", "created_at", "updated_at", "policies"})
_SETTINGS = ("allow_iframe", "skip_interstitial")


def create(request: ResourceRequest) -> Response:
    facts = _identity(request, request.store.new_uuid())
    _say(request, facts)
    secret = _hand_over_secret(facts)
    attach(request, facts, as_list(request.payload.facts.get("policies")))
    request.resources.put(apps_path(request), facts["id"], StoredResource(facts))
    return Response(_shown(request, facts) | secret, status=201)


def _identity(request: ResourceRequest, id: str) -> Json:
    aud = request.store.source.randbytes(32).hex()
    return {"id": id, "uid": id, "aud": aud, "created_at": request.timestamp, "policies": []}


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """An application that a test adds may stand for any host name."""
    known = {name: value for name, value in facts.items() if name != "policies"}
    made = _USUAL | {"type": "self_hosted", "updated_at": request.timestamp} | _identity(request, facts["id"]) | known
    attach(request, made, as_list(facts.get("policies")), completed_policy)
    return made


def _say(request: ResourceRequest, facts: Json) -> None:
    """Take what the body says of an application, with what follows from its kind."""
    respond = {name: value for name, value in request.payload.facts.items() if name not in _MADE}
    kind = respond.setdefault("type", "self_hosted")
    known = {name: facts[name] for name in _MADE if name in facts}
    respond = _USUAL | respond | known | {"updated_at": request.timestamp}
    if kind in _ON_HOSTS:
        _put_on_hosts(request, respond)
    if kind == "saas":
        respond["saas_app"] = _with_keys(request, respond, as_object(facts.get("saas_app")))
    _check_single(request, respond)
    facts.clear()
    facts |= respond


def _put_on_hosts(request: ResourceRequest, facts: Json) -> None:
    """A host name is one of a zone of the account; it and all others are destinations."""
    destinations = [as_object(each) for each in as_list(facts.get("destinations"))]
    public = [str(each["uri"]) for each in destinations if "uri" in each]
    hosts = [str(each) for each in as_list(facts.get("self_hosted_domains"))] or public
    domain = str(facts.get("domain") or (hosts[0] if hosts else ""))
    if not domain and not destinations:
        raise invalid("domain is required")
    hosts = hosts or [domain]
    if domain and domain not in hosts:
        raise invalid("domain not included in destinations")
    for host in hosts if domain else ():
        _check_zone(request, host)
    facts |= {"domain": domain, "self_hosted_domains": hosts if domain else []}
    facts.setdefault("destinations", [{"type": "public", "uri": host} for host in hosts])


def _check_zone(request: ResourceRequest, domain: str) -> None:
    host = domain.partition("/")[0].removeprefix("*.").removeprefix("*")
    owner = request.parts[1]
    if not any(owner in {zone.id, zone.account_id} for zone in zones_around(request.store, host)):
        raise invalid("domain does not belong to zone")


def _with_keys(request: ResourceRequest, facts: Json, before: Json) -> Json:
    """What the service on the other side needs. Keys stay when the application changes."""
    saas, source = as_object(facts.get("saas_app")), request.store.source
    if saas.get("auth_type") != "oidc":
        login = f"{_TEAM}/cdn-cgi/access/sso/saml/{facts['aud']}"
        return {"auth_type": "saml", "idp_entity_id": login, "sso_endpoint": login} | saas
    made = {"client_id": source.randbytes(32).hex(), "client_secret": source.randbytes(32).hex()}
    return saas | ({"client_id": before["client_id"]} if "client_id" in before else made)


def _hand_over_secret(facts: Json) -> Json:
    """The secret of an OpenID application is told once, when it is made."""
    saas = as_object(facts.get("saas_app"))
    if "client_secret" not in saas:
        return {}
    facts["saas_app"] = {name: value for name, value in saas.items() if name != "client_secret"}
    return {"saas_app": saas}


def _check_single(request: ResourceRequest, facts: Json) -> None:
    others = [each.facts for id, each in request.resources.collection(apps_path(request)).items() if id != facts["id"]]
    for other in others:
        alone = facts["type"] in _SINGLE and other.get("type") == facts["type"]
        same_host = facts["type"] in _ON_HOSTS and facts["domain"] and other.get("domain") == facts["domain"]
        if alone or same_host:
            raise codes.APP_TAKEN.error()


def _shown(request: ResourceRequest, facts: Json) -> Json:
    return facts | {"policies": attached(request, facts)}


def list_(request: ResourceRequest) -> Response:
    """Applications whose name or host name has a text in it, or is it with `exact`."""
    query = request.query
    same: Callable[[str, str], bool] = str.__eq__ if query.get("exact") == "true" else str.__contains__
    found = [each.facts for each in request.resources.collection(apps_path(request)).values()]
    for name in ("name", "domain", "aud"):
        if name in query:
            found = [each for each in found if same(str(each.get(name, "")), query[name])]
    if "search" in query:
        found = [each for each in found if query["search"] in f"{each.get('name', '')} {each.get('domain', '')}"]
    return listed(request, [_shown(request, each) for each in found])


def get(request: ResourceRequest) -> Response:
    return Response(_shown(request, app(request).facts))


def update(request: ResourceRequest) -> Response:
    """Policies stay where the body does not name any."""
    facts, body = app(request).facts, request.payload.facts
    changed = dict(facts)
    _say(request, changed)
    _hand_over_secret(changed)
    if "policies" in body:
        attach(request, changed, as_list(body["policies"]))
    app(request).facts = changed
    return Response(_shown(request, changed))


def delete(request: ResourceRequest) -> Response:
    id = app(request).facts["id"]
    request.resources.remove(apps_path(request), id)
    return Response({"id": id}, status=202)


def change_settings(request: ResourceRequest) -> Response:
    facts, body = app(request).facts, request.payload.facts
    facts |= {name: body[name] for name in _SETTINGS if name in body} | {"updated_at": request.timestamp}
    return Response({name: facts.get(name, False) for name in _SETTINGS}, status=202)


def revoke_tokens(request: ResourceRequest) -> Response:
    """Whoever was let in must come again. Nobody comes to a sandbox, so that nothing is seen of it."""
    app(request)
    return Response({}, status=202)


def check_user(request: ResourceRequest) -> Response:
    """What the policies would let somebody do."""
    facts = app(request).facts
    state = {"app_uid": facts["id"], "hostname": facts.get("domain", ""), "policies": attached(request, facts)}
    return request.respond({"app_state": facts | state})


def _handlers(owner: str) -> dict[tuple[str, str], Handler]:
    base = f"{owner}/access/apps"
    one = base + "/{app_id}"
    return {
        ("GET", base): list_,
        ("POST", base): create,
        ("GET", one): get,
        ("PUT", one): update,
        ("DELETE", one): delete,
        ("PUT", f"{one}/settings"): change_settings,
        ("PATCH", f"{one}/settings"): change_settings,
        ("POST", f"{one}/revoke_tokens"): revoke_tokens,
        ("GET", f"{one}/user_policy_checks"): check_user,
    }


HANDLERS: dict[tuple[str, str], Handler] = {**_handlers(_OWNERS[0]), **_handlers(_OWNERS[1])}

COLLECTIONS = {f"{owner}/access/apps": CollectionSpec(complete=_complete) for owner in _OWNERS}
