"""Certificate authorities for short-lived SSH certificates: one for each Access application that wants it."""

import base64

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.access import app, apps_path, listed

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
# The head of every public key on the curve P-256, as SSH writes keys (RFC 5656).
_KEY_HEAD = b"\0\0\0\x13ecdsa-sha2-nistp256\0\0\0\x08nistp256\0\0\0\x41\x04"


def _path(task: Task) -> str:
    return f"{apps_path(task)}/{app(task).facts['id']}/ca"


def create(task: Task) -> Answer:
    if _path(task) in task.shelves.singles:
        raise codes.CA_TAKEN.refusal()
    key = base64.b64encode(_KEY_HEAD + task.call.store.source.randbytes(64)).decode()
    facts: Json = {
        "id": task.call.store.new_uuid(),
        "aud": app(task).facts.setdefault("aud", task.call.store.new_id()),
        "public_key": f"ecdsa-sha2-nistp256 {key} open-ssh-ca@cloudflareaccess.org",
    }
    task.shelves.singles[_path(task)] = Thing(facts)
    return Answer(facts)


def _ca(task: Task) -> Thing:
    thing = task.shelves.singles.get(_path(task))
    if thing is None:
        raise codes.CA_MISSING.refusal()
    return thing


def get(task: Task) -> Answer:
    return Answer(_ca(task).facts)


def delete(task: Task) -> Answer:
    id = _ca(task).facts["id"]
    del task.shelves.singles[_path(task)]
    return Answer({"id": id}, status=202)


def list_(task: Task) -> Answer:
    apps = task.shelves.collection(apps_path(task))
    kept = [task.shelves.singles.get(f"{apps_path(task)}/{id}/ca") for id in apps]
    return listed(task, [each.facts for each in kept if each is not None])


def _doings(owner: str) -> dict[tuple[str, str], Doing]:
    base = f"{owner}/access/apps"
    one = base + "/{app_id}/ca"
    return {("GET", f"{base}/ca"): list_, ("GET", one): get, ("POST", one): create, ("DELETE", one): delete}


DOINGS: dict[tuple[str, str], Doing] = {**_doings(_OWNERS[0]), **_doings(_OWNERS[1])}
