"""Where things lie on this machine: the desk's folder, local settings and logs."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "CIRCLEDESK_HOME"
_APPLICATION = "circledesk"


def desk_folder(chosen: str | Path | None = None) -> Path:
    """The data folder: the one `chosen`, else `CIRCLEDESK_HOME`, else the person's own data folder."""
    named = chosen or os.environ.get(HOME_VARIABLE)
    return Path(named).expanduser().absolute() if named else data_folder() / "desk"


def data_folder() -> Path:
    """Where this person's data of the program lies; it may not exist yet."""
    return platformdirs.user_data_path(_APPLICATION, appauthor=False)


def settings_path() -> Path:
    """The file of local preferences, shared by every desk of this person on this machine."""
    return platformdirs.user_config_path(_APPLICATION, appauthor=False) / "settings.json"


def head_folder() -> Path:
    """Where it is remembered how far each desk's journal has gone; it may not exist yet."""
    return platformdirs.user_state_path(_APPLICATION, appauthor=False) / "heads"


def log_folder() -> Path:
    """Where logs and error reports go; it may not exist yet."""
    return platformdirs.user_log_path(_APPLICATION, appauthor=False)
