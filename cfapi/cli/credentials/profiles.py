"""The file of profiles: under what name which token is used, where it is kept, and for which account.

    default = "work"

    [profiles.work]
    token = { keyring = "cfapi/work" }
    account = "023e105f4ecef8ad9ca31a8372d0c353"

It lies in the user's folder for settings, or in the one that CFAPI_CONFIG_DIR names, and holds no secret.
"""

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import field, frozen

from cfapi._core.files import Replacement
from cfapi._core.secret_reference import SecretReference
from cfapi.cli.credentials.folder import settings_folder
from cfapi.cli.errors import BadProfiles

if TYPE_CHECKING:
    import tomlkit  # which only what writes the file imports

FIRST = "default"  # the name of a profile that nobody named
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,31}")  # shorter than tokens, which some give for it


class Profile(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """What is used under a name: a token, or an API key with the e-mail address of its user.

    Attributes:
        token: Where the API token is.
        key: Where the Global API Key is.
        email: The address of the key's user.
        account: The id of the account that calls are about which name none.
        base_url: Where the API is, if not at Cloudflare.
    """

    token: SecretReference | None = None
    key: SecretReference | None = None
    email: str | None = None
    account: str | None = None
    base_url: str | None = None

    @property
    def secret(self) -> SecretReference:
        """Where the token or key is."""
        found = self.token or self.key
        assert found is not None
        return found


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    profiles: dict[str, Profile] = {}
    default: str | None = None


@frozen
class Profiles:
    """The file of profiles; it may not be there yet."""

    path: Path
    known: Mapping[str, Profile] = field(factory=dict[str, Profile])
    default: str | None = None

    @classmethod
    def read(cls, folder: Path | None = None) -> "Profiles":
        """Read the file.

        Raises:
            BadProfiles: It can't be read, or holds what is not known.
        """
        path = (folder or settings_folder()) / "profiles.toml"
        document = _document(path)
        for name, profile in document.profiles.items():
            _check(path, name, profile)
        return cls(path, document.profiles, document.default)

    def get(self, name: str | None = None) -> tuple[str, Profile] | None:
        """A profile by name, or the default one; None if there is no default.

        Raises:
            BadProfiles: There is none of that name.
        """
        wanted = name or self.default
        if wanted is None:
            return None
        if wanted not in self.known:
            there = f"known: {', '.join(self.known)}" if self.known else "there is none yet"
            raise BadProfiles(f"There is no profile {wanted!r}; {there}. Make one: cfapi login --profile {wanted}")
        return wanted, self.known[wanted]

    def keep(self, name: str, profile: Profile) -> "Profiles":
        """Write the file with this profile, which becomes the default if there is none. Comments stay.

        Raises:
            OSError: It can't be written.
        """
        import tomlkit

        text = self._edited()
        text.setdefault("default", name)
        tables = text.setdefault("profiles", tomlkit.table(is_super_table=True))
        tables[name] = _table(profile)
        return self._written(text)

    def forget(self, name: str) -> "Profiles":
        """Write the file without this profile. The one that is left, if it is only one, becomes the default."""
        text = self._edited()
        del text["profiles"][name]
        left = [each for each in self.known if each != name]
        if name == self.default:
            del text["default"]
            if len(left) == 1:
                text["default"] = left[0]
        return self._written(text)

    def _edited(self) -> "tomlkit.TOMLDocument":
        import tomlkit

        return tomlkit.parse(self.path.read_text("utf-8")) if self.path.exists() else tomlkit.document()

    def _written(self, text: "tomlkit.TOMLDocument") -> "Profiles":
        import tomlkit

        write_private(self.path, tomlkit.dumps(text))  # pyright: ignore[reportUnknownMemberType]
        return type(self).read(self.path.parent)


def checked_name(name: str) -> str:
    """The name of a profile.

    Raises:
        BadProfiles: It is none. The message does not repeat it, since it may be a token.
    """
    if _NAME.fullmatch(name) is None:
        raise BadProfiles("A profile's name has letters, digits, dots, dashes and underscores, 32 at most.")
    return name


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whatever was there.

    Raises:
        OSError: It can't be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        path.chmod(0o600)  # which a replacement keeps
    with Replacement(path, is_private=True) as file:
        file.write(text.encode())


def _document(path: Path) -> _Document:
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Document)
    except FileNotFoundError:
        return _Document()
    except OSError as error:
        raise BadProfiles(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadProfiles(f"{path}: {error}") from None


def _check(path: Path, name: str, profile: Profile) -> None:
    secrets = [each for each in (profile.token, profile.key) if each is not None]
    if len(secrets) != 1 or not secrets[0].is_one:
        raise BadProfiles(f"{path}: profile {name!r} says where its token is: one of env, file, keyring, command.")
    if (profile.key is None) != (profile.email is None):
        raise BadProfiles(f"{path}: profile {name!r} has a key and the e-mail address of its user, or neither.")


def _table(profile: Profile) -> Any:
    import tomlkit

    table = tomlkit.table()
    for name in profile.__struct_fields__:
        value: SecretReference | str | None = getattr(profile, name)
        if value is not None:
            table[name] = _inline(value) if isinstance(value, SecretReference) else value
    return table


def _inline(reference: SecretReference) -> Any:
    import tomlkit

    table = tomlkit.inline_table()
    for name, value in msgspec.to_builtins(reference).items():
        table[name] = value
    return table
