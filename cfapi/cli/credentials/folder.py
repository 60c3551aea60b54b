"""Where the settings of the command lie, and which profile is the default one, read without what profiles need."""

import os
from pathlib import Path

VARIABLE = "CFAPI_CONFIG_DIR"


def settings_folder() -> Path:
    """Where cfapi's settings lie: CFAPI_CONFIG_DIR, or the platform's folder for them."""
    return Path(os.environ.get(VARIABLE) or _of_platform())


def default_profile() -> str | None:
    """The name of the default profile; None if there is none, or the file can't be read: commands say why."""
    import tomllib

    try:
        found = tomllib.loads((settings_folder() / "profiles.toml").read_text("utf-8")).get("default")
    except (OSError, ValueError):
        return None
    return found if isinstance(found, str) else None


def _of_platform() -> str:
    import platformdirs

    return platformdirs.user_config_dir("cfapi", appauthor=False)
