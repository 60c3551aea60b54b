"""The package as it is imported: light, lazy, typed, and with a house in order."""

import re
import subprocess
import sys
from importlib.metadata import entry_points, metadata
from pathlib import Path

import cfapi

ROOT = Path(cfapi.__file__).parent


def fresh(program: str) -> str:
    """What a new interpreter prints."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_the_package_imports_next_to_nothing():
    heavy = {"aiohttp", "msgspec", "attrs", "attr", "cattrs", "anyio", "asyncio", "yarl"}

    assert fresh(f"import sys, cfapi; print(sorted({heavy!r} & set(sys.modules)))") == "[]"


def test_the_command_and_its_extra_are_not_needed_for_the_library():
    assert fresh("import sys; from cfapi import Cloudflare; print({'click', 'rich'} & set(sys.modules))") == "set()"


def test_one_resource_does_not_import_the_others():
    program = (
        "import sys; from cfapi import Cloudflare; cf = Cloudflare('t'); cf.ssl.certificate_packs; "
        "print(sorted(m for m in sys.modules if m.startswith('cfapi.api.') and m.count('.') == 2))"
    )

    assert set(fresh(program).strip("[]").replace("'", "").split(", ")) <= {"cfapi.api.ssl", "cfapi.api.shared"}


def test_every_public_name_is_there_and_an_unknown_one_is_an_attribute_error():
    assert all(hasattr(cfapi, name) for name in cfapi.__all__)
    assert not hasattr(cfapi, "nonsense")


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "py.typed").is_file()


def test_the_distribution_is_called_cfapi_sdk_and_has_the_version_of_the_package():
    assert metadata("cfapi-sdk")["Version"] == cfapi.__version__
    assert {each.value for each in entry_points(group="console_scripts", name="cfapi")} == {"cfapi.cli:main"}
    assert {each.value for each in entry_points(group="pytest11", name="cfapi")} == {"cfapi.sandbox.pytest_plugin"}


def test_the_licence_is_an_spdx_expression_with_its_text():
    assert metadata("cfapi-sdk")["License-Expression"] == "MIT"
    assert metadata("cfapi-sdk").get_all("License-File") == ["LICENSE"]


def test_the_description_on_pypi_has_no_link_that_leads_nowhere_there():
    links = re.findall(r"\]\((.*?)\)", str(metadata("cfapi-sdk").json["description"]))

    assert links
    assert [each for each in links if not each.startswith(("https://", "#"))] == []


def test_every_public_class_and_its_public_methods_say_what_they_do():
    public = [getattr(cfapi, name) for name in cfapi.__all__ if isinstance(getattr(cfapi, name), type)]
    silent = [
        f"{kind.__name__}.{name}"
        for kind in public
        for name, member in vars(kind).items()
        if not name.startswith("_") and callable(member) and not isinstance(member, type) and not member.__doc__
    ]

    assert [kind.__name__ for kind in public if not kind.__doc__] == []
    assert silent == []
