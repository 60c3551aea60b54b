"""Where `cfapi login` keeps a secret, and how `cfapi logout` removes it."""

from pathlib import Path

from cfapi._core.keyrings import NoKeyring, keyring_error, system_keyring
from cfapi._core.secret import Secret
from cfapi._core.secret_reference import SecretReference
from cfapi.cli.credentials.profiles import write_private

SERVICE = "cfapi"
USE_FILE = "To keep it in a file that only you can read: cfapi login --file"


class NotKept(Exception):
    """A secret could not be kept, or not be removed; the message says what to do."""


def check_keyring() -> None:
    """Raise if there is no keyring to keep a secret in.

    Raises:
        NotKept: There is none that is safe.
    """
    try:
        system_keyring()
    except NoKeyring as problem:
        raise NotKept(f"A token could not be kept: {problem}. {USE_FILE}") from None


def keep_in_keyring(name: str, secret: Secret) -> SecretReference:
    """Keep the secret of a profile in the system's keyring.

    Raises:
        NotKept: There is no safe keyring, or it does not open.
    """
    check_keyring()
    try:
        system_keyring().set_password(SERVICE, name, secret.reveal())
    except keyring_error() as problem:
        raise NotKept(f"The token is not kept: the keyring does not open ({problem}). {USE_FILE}") from None
    return SecretReference(keyring=f"{SERVICE}/{name}")


def keep_in_file(folder: Path, name: str, secret: Secret) -> SecretReference:
    """Keep the secret of a profile in a file of the settings' folder, which only its owner can read.

    Raises:
        NotKept: The file can't be written.
    """
    path = folder / f"{name}.token"
    try:
        write_private(path, secret.reveal() + "\n")
    except OSError as problem:
        raise NotKept(f"The token is not kept: {path}: {problem.strerror}.") from None
    return SecretReference(file=path.name)


def remove(where: SecretReference, folder: Path) -> bool:
    """Remove what `login` has kept; False if the secret is somewhere that cfapi does not write.

    Raises:
        NotKept: It can't be removed.
    """
    if where.file is not None and Path(where.file).name == where.file and where.file.endswith(".token"):
        (folder / where.file).unlink(missing_ok=True)
        return True
    service, _, name = (where.keyring or "").rpartition("/")
    if service != SERVICE:
        return False
    try:
        keyring = system_keyring()
    except NoKeyring as problem:
        raise NotKept(f"The token can't be removed: {problem}.") from None
    try:
        if keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)
    except keyring_error() as problem:
        raise NotKept(f"The token can't be removed: the keyring does not open ({problem}).") from None
    return True
