"""Access applications of accounts and zones: self-hosted ones on host names, SaaS ones with keys, and the rest."""

from collections.abc import Callable

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.access import app, apps_path, attach, attached, completed_policy, invalid, listed
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.owners import zones_around
from cfapi.sandbox.values import as_list, as_object

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


def create(task: Task) -> Answer:
    facts = _identity(task, task.call.store.new_uuid())
    _say(task, facts)
    secret = _hand_over_secret(facts)
    attach(task, facts, as_list(task.received.facts.get("policies")))
    task.shelves.put(apps_path(task), facts["id"], Thing(facts))
    return Answer(_shown(task, facts) | secret, status=201)


def _identity(task: Task, id: str) -> Json:
    aud = task.call.store.source.randbytes(32).hex()
    return {"id": id, "uid": id, "aud": aud, "created_at": task.call.stamp, "policies": []}


def _complete(task: Task, facts: Json) -> Json:
    """An application that a test adds may stand for any host name."""
    known = {name: value for name, value in facts.items() if name != "policies"}
    made = _USUAL | {"type": "self_hosted", "updated_at": task.call.stamp} | _identity(task, facts["id"]) | known
    attach(task, made, as_list(facts.get("policies")), completed_policy)
    return made


def _say(task: Task, facts: Json) -> None:
    """Take what the body says of an application, with what follows from its kind."""
    said = {name: value for name, value in task.received.facts.items() if name not in _MADE}
    kind = said.setdefault("type", "self_hosted")
    known = {name: facts[name] for name in _MADE if name in facts}
    said = _USUAL | said | known | {"updated_at": task.call.stamp}
    if kind in _ON_HOSTS:
        _put_on_hosts(task, said)
    if kind == "saas":
        said["saas_app"] = _with_keys(task, said, as_object(facts.get("saas_app")))
    _check_single(task, said)
    facts.clear()
    facts |= said


def _put_on_hosts(task: Task, facts: Json) -> None:
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
        _check_zone(task, host)
    facts |= {"domain": domain, "self_hosted_domains": hosts if domain else []}
    facts.setdefault("destinations", [{"type": "public", "uri": host} for host in hosts])


def _check_zone(task: Task, domain: str) -> None:
    host = domain.partition("/")[0].removeprefix("*.").removeprefix("*")
    owner = task.call.parts[1]
    if not any(owner in {zone.id, zone.account_id} for zone in zones_around(task, host)):
        raise invalid("domain does not belong to zone")


def _with_keys(task: Task, facts: Json, before: Json) -> Json:
    """What the service on the other side needs. Keys stay when the application changes."""
    saas, source = as_object(facts.get("saas_app")), task.call.store.source
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


def _check_single(task: Task, facts: Json) -> None:
    others = [each.facts for id, each in task.shelves.collection(apps_path(task)).items() if id != facts["id"]]
    for other in others:
        alone = facts["type"] in _SINGLE and other.get("type") == facts["type"]
        same_host = facts["type"] in _ON_HOSTS and facts["domain"] and other.get("domain") == facts["domain"]
        if alone or same_host:
            raise codes.APP_TAKEN.refusal()


def _shown(task: Task, facts: Json) -> Json:
    return facts | {"policies": attached(task, facts)}


def list_(task: Task) -> Answer:
    """Applications whose name or host name has a text in it, or is it with `exact`."""
    query = task.call.query
    same: Callable[[str, str], bool] = str.__eq__ if query.get("exact") == "true" else str.__contains__
    found = [each.facts for each in task.shelves.collection(apps_path(task)).values()]
    for name in ("name", "domain", "aud"):
        if name in query:
            found = [each for each in found if same(str(each.get(name, "")), query[name])]
    if "search" in query:
        found = [each for each in found if query["search"] in f"{each.get('name', '')} {each.get('domain', '')}"]
    return listed(task, [_shown(task, each) for each in found])


def get(task: Task) -> Answer:
    return Answer(_shown(task, app(task).facts))


def update(task: Task) -> Answer:
    """Policies stay where the body does not name any."""
    facts, body = app(task).facts, task.received.facts
    changed = dict(facts)
    _say(task, changed)
    _hand_over_secret(changed)
    if "policies" in body:
        attach(task, changed, as_list(body["policies"]))
    app(task).facts = changed
    return Answer(_shown(task, changed))


def delete(task: Task) -> Answer:
    id = app(task).facts["id"]
    task.shelves.remove(apps_path(task), id)
    return Answer({"id": id}, status=202)


def change_settings(task: Task) -> Answer:
    facts, body = app(task).facts, task.received.facts
    facts |= {name: body[name] for name in _SETTINGS if name in body} | {"updated_at": task.call.stamp}
    return Answer({name: facts.get(name, False) for name in _SETTINGS}, status=202)


def revoke_tokens(task: Task) -> Answer:
    """Whoever was let in must come again. Nobody comes to a sandbox, so that nothing is seen of it."""
    app(task)
    return Answer({}, status=202)


def check_user(task: Task) -> Answer:
    """What the policies would let somebody do."""
    facts = app(task).facts
    state = {"app_uid": facts["id"], "hostname": facts.get("domain", ""), "policies": attached(task, facts)}
    return task.said({"app_state": facts | state})


def _doings(owner: str) -> dict[tuple[str, str], Doing]:
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


DOINGS: dict[tuple[str, str], Doing] = {**_doings(_OWNERS[0]), **_doings(_OWNERS[1])}

KEPT = {f"{owner}/access/apps": Kept(complete=_complete) for owner in _OWNERS}
