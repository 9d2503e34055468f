"""What the clipboard calls what is copied from one of our editors to another."""

from __future__ import annotations

OWN_MARKUP = "application/x-circledesk-markup"
