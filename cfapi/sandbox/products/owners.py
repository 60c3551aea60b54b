"""Whose things are: accounts own what is theirs and what is their zones'."""

from collections.abc import Iterator

from cfapi.sandbox.generic.answering import Task
from cfapi.sandbox.generic.things import Things
from cfapi.sandbox.zone import Zone


def account(task: Task) -> str:
    """The account that the call is about, by its path or by that of its zone."""
    return task.call.zone().account_id if task.call.parts[0] == "zones" else task.call.args["account_id"]


def in_account(task: Task, what: str) -> Iterator[Things]:
    """The collections of the account and of its zones that are called `what`; zones without one are left alone."""
    owner = account(task)
    for path, things in list(task.shelves.collections.items()):
        _, *place, name = path.split("/", maxsplit=3)
        if name == what and task.call.store.place(place).account == owner:
            yield things


def zones_around(task: Task, host: str) -> Iterator[Zone]:
    """The zones that a host name is in, the nearest first."""
    labels = host.split(".")
    for index in range(len(labels)):
        zone = task.call.store.zones.named(".".join(labels[index:]))
        if zone is not None:
            yield zone
