"""The one style sheet: what palette and Fusion alone cannot say, written once for all themes and sizes.

In the text below `@name` is a colour token, `8u` a length that is 8 px at 10 points and grows with the base size,
and `1.05f` a type size relative to the base.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING

from circledesk.ui.theme.fonts import BASE_POINTS

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.ui.theme.tokens import Tokens

_SHEET = """
QMainWindow, QDialog, QWidget[role="page"] { background: @window; }
QScrollArea[role="page"], QScrollArea[role="page"] > QWidget > QWidget[role="page"] {
  background: @window; border: none; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2u 6u; }
QMenuBar::item { padding: 4u 10u; border-radius: 4u; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @base; border: 1px solid @border; padding: 4u; }
QMenu::item { padding: 6u 26u 6u 12u; border-radius: 4u; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8u; }
QMenu::separator { height: 1px; background: @border; margin: 4u 8u; }
QMenu::indicator { width: 14u; height: 14u; margin-left: 6u; }
QToolTip { background: @base; color: @text; border: 1px solid @outline; padding: 4u; }

QFrame[role="card"] { background: @base; border: 1px solid @border; border-radius: 8u; }
QFrame[role="header"] { background: @base; border: none; border-bottom: 1px solid @border; }
QFrame[role="strip"] { background: @base; border: none; border-top: 1px solid @border; }
QFrame[role="line"] { background: @border; border: none; min-height: 1px; max-height: 1px; margin: 0; padding: 0; }
QFrame[role="rail"] { background: @window; border: none; border-right: 1px solid @border; }
QFrame[role="overlay"] { background: @base; border: 1px solid @outline; border-radius: 10u; }
QFrame[role="overlay"] QScrollArea, QFrame[role="overlay"] QWidget[role="page"] { background: @base; }
QFrame[role="toast"] { background: @base; border: 1px solid @outline; border-radius: 8u; }
QFrame[tone="ok"] { background: @ok_soft; border: 1px solid @ok; border-radius: 6u; }
QFrame[tone="warn"] { background: @warn_soft; border: 1px solid @warn; border-radius: 6u; }
QFrame[tone="bad"] { background: @bad_soft; border: 1px solid @bad; border-radius: 6u; }
QFrame[tone="accent"] { background: @accent_soft; border: 1px solid @accent; border-radius: 6u; }
QFrame[tone="neutral"] { background: @neutral_soft; border: 1px solid @border; border-radius: 6u; }

QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: 1.35f; font-weight: 600; }
QLabel[role="heading"] { font-size: 1.05f; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: 0.9f; }
QLabel[role="muted"] { color: @muted; font-size: 0.9f; }
QLabel[role="error"] { color: @bad; font-size: 0.9f; }
QLabel[role="key"] { border: 1px solid @outline; border-radius: 4u; padding: 1u 6u; font-size: 0.9f; font-weight: 500; }

QPushButton { background: @base; border: 1px solid @outline; border-radius: 6u; padding: 5u 14u; min-height: 20u; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accent_soft; }
QPushButton:focus { border: 2px solid @accent; padding: 4u 13u; }
QPushButton:disabled { color: @muted; border-color: @border; background: @window; }
QPushButton:checked { background: @accent_soft; border-color: @accent; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @neutral_soft; color: @muted; border-color: @border; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="link"] { border: 1px solid transparent; background: transparent; color: @accent; padding: 3u 6u; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 2u 5u; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6u; padding: 4u; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accent_soft; border-color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 3u; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QAbstractSpinBox {
  background: @base; border: 1px solid @outline; border-radius: 6u; padding: 4u 8u; min-height: 22u;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 3u 7u; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"], QTextEdit[wrong="true"] {
  border: 2px solid @bad; padding: 3u 7u; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @window; color: @muted; }
QLineEdit:read-only { background: @window; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QComboBox::drop-down { border: none; width: 24u; }
QComboBox::down-arrow { image: url(@art/chevron-down.svg); width: 14u; height: 14u; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @outline; padding: 4u; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 26u; padding: 2u 6u; }
QComboBox QAbstractItemView::item:selected { background: @accent; color: @on_accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20u; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(@art/chevron-up.svg); width: 11u; height: 11u; }
QAbstractSpinBox::down-arrow { image: url(@art/chevron-down.svg); width: 11u; height: 11u; }
QDateEdit::drop-down { border: none; width: 24u; }
QDateEdit::down-arrow { image: url(@art/chevron-down.svg); width: 14u; height: 14u; }
QCheckBox, QRadioButton { spacing: 8u; padding: 3u; border: 1px solid transparent; border-radius: 4u; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; padding: 2u; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 15u; height: 15u; border: 1px solid @outline; background: @base; border-radius: 4u; }
QRadioButton::indicator { border-radius: 8u; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@art/check.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@art/minus.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(@art/dot.svg); }

QTextEdit, QPlainTextEdit {
  background: @base; border: 1px solid @outline; border-radius: 6u; padding: 4u 8u;
  selection-background-color: @accent; selection-color: @on_accent; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3u 7u; }
QTextEdit[role="minutes"] { border: none; border-radius: 0; padding: 8u 16u; }
QTextEdit[role="minutes"]:focus { border: 2px solid @accent; padding: 6u 14u; }

QListView, QTableView, QTreeView { background: @base; alternate-background-color: @alt; border: none; outline: 0;
  selection-background-color: @accent_soft; selection-color: @text; }
QListView[role="completer"] { border: 1px solid @outline; padding: 4u; }
QListView[role="completer"]::item { min-height: 26u; padding: 2u 6u; }
QListView[role="completer"]::item:selected { background: @accent; color: @on_accent; }
QTableView::item { padding: 4u 8u; border: none; border-bottom: 1px solid @border; }
QTableView::item:selected { background: @accent_soft; color: @text; }
QTableView[outlined="true"]::item:selected { border-top: 2px solid @accent; border-bottom: 2px solid @accent; }
QTableView::item:focus { border: 2px solid @accent; }
QHeaderView { background: @base; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @border;
  padding: 6u 11u; font-size: 0.9f; font-weight: 500; }
QTableCornerButton::section { background: @base; border: none; }
QSplitter::handle { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab {
  background: transparent; color: @muted; padding: 8u 14u; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border: 2px solid @accent; }
QProgressBar {
  background: @neutral_soft; border: 1px solid @border; border-radius: 4u; min-height: 6u; max-height: 6u; }
QProgressBar::chunk { background: @accent; border-radius: 3u; }
QScrollBar:vertical { width: 11u; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 11u; background: transparent; margin: 2px; }
QScrollBar::handle { background: @outline; border-radius: 3u; }
QScrollBar::handle:vertical { min-height: 28u; }
QScrollBar::handle:horizontal { min-width: 28u; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
"""

_LENGTH = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?)([uf])\b")
_TOKEN = re.compile(r"@([a-z_]+)")


def stylesheet(tokens: Tokens, points: float, art: Path) -> str:
    """Answer the style sheet for these colours at a base size in points; `art` holds the theme's small arrows."""
    scale = points / BASE_POINTS
    words = {**asdict(tokens), "art": art.as_posix()}

    def length(match: re.Match[str]) -> str:
        value = float(match[1])
        return f"{value * points:.2f}pt" if match[2] == "f" else f"{max(1, round(value * scale))}px"

    return _TOKEN.sub(lambda match: str(words[match[1]]), _LENGTH.sub(length, _SHEET))
