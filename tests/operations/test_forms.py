"""Operations whose body is a form: the files of each can be given."""

from operator import attrgetter

from cfapi import Cloudflare
from cfapi.operations.catalog import names, operation

OTHERS = {
    "ai.to_markdown.transform": "the files are in an object, whose class holds them",
    "images.v2.direct_uploads.create": "asks for an address that an image is uploaded to",
    "workers.assets.upload.create": "its fields are files that are encoded as text, under names of the user's",
    "workers.scripts.script_and_version_settings.edit": "settings as JSON",
    "workers_for_platforms.dispatch.namespaces.scripts.settings.edit": "settings as JSON",
}


def test_every_form_has_an_argument_for_its_files_but_for_those_that_have_none():
    forms = {name for name in names() if operation(name).content_type == "multipart/form-data"}

    without = {name for name in forms if not any("Upload" in kind for kind in arguments(name).values())}

    assert without == OTHERS.keys()
    assert len(forms) > len(without)


def arguments(name: str) -> dict[str, str]:
    """The arguments of a method with their types."""
    return {
        argument: kind
        for argument, kind in attrgetter(name)(Cloudflare("t")).__annotations__.items()
        if argument != "return"
    }
