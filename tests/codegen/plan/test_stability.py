"""Names and places stay, whatever is added."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.plan import groups
from codegen.plan.groups import Shared
from codegen.plan.lock import Lock, load, text
from codegen.plan.planning import plan
from codegen.read import document as documents
from codegen.read import fixes
from codegen.read.document import Json
from codegen.read.fixes import Fixes
from codegen.write.writer import Written, write
from tests.support.codegen_documents import TEXT, document, operation, ref, thing
from tests.support.samples import fitting, with_more, without_some

needs_the_document = pytest.mark.skipif(
    not command.DOCUMENT.exists(), reason="the OpenAPI document is not on this machine"
)


@cache
def whole() -> Json:
    return documents.load(command.DOCUMENT)


def known_after(
    source: Json, mends: Fixes, known: Lock | None = None, shared: Iterable[Shared] = ()
) -> tuple[Lock, Written]:
    planned = plan(source, mends, known, shared)
    written = write(planned)
    return planned.lock(written.aliases), written


def moved(before: Lock, after: Lock) -> Iterator[str]:
    """What is elsewhere or called otherwise than before."""
    still = {str(entry) for entry in after.classes.values()}
    yield from (f"{key}: {entry}" for key, entry in before.classes.items() if str(entry) not in still)
    for kind in ("resources", "aliases"):
        old, new = getattr(before, kind), getattr(after, kind)
        yield from (f"{kind} {key}: {name} -> {new.get(key)}" for key, name in old.items() if new.get(key) != name)


@needs_the_document
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(2))
def test_a_hundredth_of_the_operations_moves_and_renames_nothing_when_it_is_added(seed: int) -> None:
    mends, shared = fixes.load(fixes.FILE), groups.load(groups.FILE)
    part = without_some(whole(), 0.01, seed)
    fitting_mends, fitting_shared = fitting(part, mends, shared)

    before, _ = known_after(part, fitting_mends, None, fitting_shared)
    after, _ = known_after(whole(), mends, before, shared)

    assert list(moved(before, after)) == []


@needs_the_document
@pytest.mark.timeout(300)
def test_operations_of_other_groups_that_use_what_there_is_move_and_rename_nothing() -> None:
    mends, shared, before = fixes.load(fixes.FILE), groups.load(groups.FILE), load(command.lock.FILE)

    after, _ = known_after(with_more(whole(), 0.01, seed=3), mends, before, shared)

    assert list(moved(before, after)) == []


def test_a_class_stays_where_it_was_when_others_use_it_too() -> None:
    setting = operation("zones", "settings", "get", result=ref("Setting"))
    added = {
        "/a": {"get": operation("accounts", "get", result=ref("Setting"))},
        "/z": {"get": operation("zones", "get", result=ref("Setting"))},
    }
    shapes = {"Setting": thing(id=TEXT, value=TEXT)}
    known, _ = known_after(document({"/s": {"get": setting}}, **shapes), Fixes())

    after, written = known_after(document({"/s": {"get": setting}, **added}, **shapes), Fixes(), known)

    assert list(moved(known, after)) == []
    assert "class Setting:" in written.files["zones/settings.py"]
    assert "from cfapi.api.zones.settings import Setting\n" in written.files["accounts.py"]


def test_modules_that_import_from_each_other_do_so_at_their_end() -> None:
    x, y = thing(id=TEXT, x=TEXT), thing(id=TEXT, y=TEXT)
    paths = {
        "/x": {"get": operation("zones", "settings", "get", result=ref("X"))},
        "/y": {"get": operation("zones", "holds", "get", result=ref("Y"))},
    }
    known, _ = known_after(document(paths, X=x, Y=y), Fixes())
    paths["/x"]["put"] = operation("zones", "settings", "update", result=ref("Y"))
    paths["/y"]["put"] = operation("zones", "holds", "update", result=ref("X"))

    _, written = known_after(document(paths, X=x, Y=y), Fixes(), known)

    for name, other in (("settings", "holds"), ("holds", "settings")):
        *_, last = written.files[f"zones/{name}.py"].splitlines()
        assert last.startswith(f"from cfapi.api.zones.{other} import ")


def test_a_name_that_a_module_has_twice_is_imported_under_another_one() -> None:
    one, two = thing(id=TEXT, a=TEXT), thing(id=TEXT, b=TEXT)
    paths = {
        "/a": {"get": operation("zones", "settings", "get", result=ref("RuleOne"))},
        "/b": {"get": operation("zones", "holds", "get", result=ref("RuleTwo"))},
    }
    names = Fixes(names={"RuleOne": "Rule", "RuleTwo": "Rule"})
    known, _ = known_after(document(paths, RuleOne=one, RuleTwo=two), names)
    paths["/b"]["put"] = operation("zones", "holds", "update", result=ref("RuleOne"))

    after, written = known_after(document(paths, RuleOne=one, RuleTwo=two), Fixes(), known)

    assert list(moved(known, after)) == []
    assert "from cfapi.api.zones.settings import Rule as Rule_\n" in written.files["zones/holds.py"]


def test_classes_that_were_apart_stay_apart_when_they_become_equal() -> None:
    paths = {
        "/a": {"get": operation("zones", "a", "get", result=ref("Left"))},
        "/b": {"get": operation("zones", "b", "get", result=ref("Right"))},
    }
    known, _ = known_after(document(paths, Left=thing(a=TEXT, b=TEXT), Right=thing(a=TEXT, c=TEXT)), Fixes())

    after, _ = known_after(document(paths, Left=thing(a=TEXT, b=TEXT), Right=thing(a=TEXT, b=TEXT)), Fixes(), known)

    assert after.classes == known.classes


def test_the_file_of_names_says_what_it_was_written_from(tmp_path: Any) -> None:
    paths = {"/a": {"get": operation("zones", "a", "get", result=ref("Left"))}}
    known, _ = known_after(document(paths, Left=thing(a=TEXT, b=TEXT)), Fixes())
    file = tmp_path / "names.toml"

    file.write_text(text(known), "utf-8")

    assert load(file) == known
