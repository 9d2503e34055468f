"""How one row of a list looks, said in plain values."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFace:
    """How one row looks; `key` says which row it is. `pill` is shown in `tone`, with `pill_icon` or the tone's own."""

    key: str
    title: str
    subtitle: str = ""
    icon: str = ""
    icon_role: str = "muted"
    person: str = ""
    pill: str = ""
    tone: Tone = Tone.NEUTRAL
    pill_icon: str = ""
    strong: bool = False
    dim: bool = False

    @property
    def spoken(self) -> str:
        """Everything a row says, for a screen reader."""
        return ", ".join(part for part in (self.title, self.subtitle, self.pill) if part)
