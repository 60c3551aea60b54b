"""Which module a class lives in."""

from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing


def test_a_class_lives_in_the_nearest_common_module() -> None:
    paths = {
        "/a": {"get": operation("zones", "settings", "get", result=ref("Setting"))},
        "/b": {"get": operation("zones", "holds", "get", result=ref("Setting"))},
        "/c": {"get": operation("user", "get", result=ref("User"))},
        "/d": {"get": operation("accounts", "get", result=ref("User"))},
    }

    files = generated(document(paths, Setting=thing(id=TEXT, value=TEXT), User=thing(id=TEXT, email=TEXT)))

    assert "class Setting:" in files["zones/__init__.py"]
    assert "from cfapi.api.zones import Setting\n" in files["zones/settings.py"]
    assert "class User:" in files["shared/accounts.py"]
