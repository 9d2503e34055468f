"""The colours of the three themes, one table each, and the contrast between two colours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class Tone(Enum):
    """What a colour says; always shown together with a word."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme as #RRGGBB strings; `outlined` themes draw edges where others draw fills."""

    name: str
    window: str
    base: str
    alt: str
    text: str
    muted: str
    border: str
    outline: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    neutral_soft: str
    outlined: bool = False

    def strong(self, tone: Tone) -> str:
        """Answer the colour of words and icons of this tone."""
        colours = {Tone.ACCENT: self.accent, Tone.OK: self.ok, Tone.WARN: self.warn, Tone.BAD: self.bad}
        return colours.get(tone, self.text)

    def soft(self, tone: Tone) -> str:
        """Answer the fill behind words of this tone."""
        colours = {
            Tone.ACCENT: self.accent_soft,
            Tone.OK: self.ok_soft,
            Tone.WARN: self.warn_soft,
            Tone.BAD: self.bad_soft,
        }
        return colours.get(tone, self.neutral_soft)

    def role(self, name: str) -> str:
        """Answer a colour by its field name, for icons tinted by role."""
        return str(getattr(self, name))


LIGHT = Tokens(
    name="light",
    window="#F5F6F8",
    base="#FFFFFF",
    alt="#FAFBFC",
    text="#1B1F24",
    muted="#57606A",
    border="#D5DAE0",
    outline="#868E99",
    accent="#1F5FA8",
    on_accent="#FFFFFF",
    accent_soft="#E7F0FA",
    hover="#EEF1F4",
    ok="#176F33",
    ok_soft="#E3F4E7",
    warn="#8A5A00",
    warn_soft="#FFF2D6",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    neutral_soft="#ECEFF3",
)

DARK = Tokens(
    name="dark",
    window="#1C1F24",
    base="#23272E",
    alt="#272B33",
    text="#E6E9EE",
    muted="#A3ACB8",
    border="#3A404A",
    outline="#788290",
    accent="#6EA8E8",
    on_accent="#0E1621",
    accent_soft="#2A3A4F",
    hover="#2D323B",
    ok="#6CC784",
    ok_soft="#213529",
    warn="#E3B341",
    warn_soft="#3A3119",
    bad="#F28B82",
    bad_soft="#402523",
    neutral_soft="#30353E",
)

CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    base="#000000",
    alt="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    border="#FFFFFF",
    outline="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    accent_soft="#000000",
    hover="#1A1A1A",
    ok="#3FF23F",
    ok_soft="#000000",
    warn="#FFFF00",
    warn_soft="#000000",
    bad="#FF8080",
    bad_soft="#000000",
    neutral_soft="#000000",
    outlined=True,
)

THEMES = MappingProxyType({tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)})


_LINEAR_BELOW = 0.03928  # of sRGB, as WCAG 2 has it


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Answer the WCAG contrast ratio of two #RRGGBB colours, 1.0 to 21.0."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
