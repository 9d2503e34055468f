"""The form of a place: a folder, a WebDAV folder or a bucket; it is tried before it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from circledesk.domain.errors import DomainError
from circledesk.domain.places import FOLDER, S3, WEBDAV, PlaceReason, is_open
from circledesk.services import places
from circledesk.services.ports.places import Access
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.access_rows import AccessRows
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.choice_card import ChoiceCard
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from circledesk.services.ports.sync import Place
    from circledesk.ui.page import PageTools

_FIELDS = {
    FOLDER: ("path",),
    WEBDAV: ("address",),
    S3: ("address", "bucket", "prefix", "region"),
}
_AT = {
    "place_credentials_needed": "user",
    "place_credentials_refused": "secret",
    "place_bucket_missing": "bucket",
    "place_region_wrong": "region",
}
"""Beneath which field a refusal is said; every other one is said beneath where the place is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDraft:
    """What was typed: the place, and with what it is entered."""

    place: Place
    access: Access


class PlaceForm(FormSheet):
    """Answers a PlaceDraft; `known` is a place that is entered otherwise from now on. `stopped` gives a trial up."""

    stopped = Signal()

    def __init__(self, tools: PageTools, known: Place | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self._kit, self._known = tools, known
        self._kind = known.kind if known else FOLDER
        self._cards: dict[str, ChoiceCard] = {}
        self._kinds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        if known:
            self.call_it(self.tr("User and password"), self.tr("Try and keep"), "key")
            facts = Facts(tools.theme)
            facts.show_facts([Fact(label=self.tr("Place"), words=known.where)])
            self.form.add_widget(facts)
            self.first = "secret" if known.user else "user"
        else:
            self.call_it(self.tr("Share through another place"), self.tr("Try and add"), "plug")
            self._add_kinds()
        self._add_where()
        self.access = AccessRows(self.form)
        self.strip = ProgressStrip(tools.theme)
        self.strip.cancelled.connect(self.stopped)
        self.body.addWidget(self.strip)
        self.cancelled.connect(self.stopped)
        self.choose(self._kind)
        if known:
            self.access.user.setText(known.user)

    def choose(self, kind: str) -> None:
        """Show the fields of a kind of place."""
        self._kind = kind
        if kind in self._cards:
            self._cards[kind].setChecked(True)
        self.form.clear_errors()
        for name in ("path", "address", "bucket", "prefix", "region"):
            self.form.row(name).setVisible(name in _FIELDS[kind] and self._known is None)
        self.access.show_them(shown=kind != FOLDER)
        self.browse.setVisible(kind == FOLDER and self._known is None)
        self._name_fields()
        self._warn()

    def draft(self) -> PlaceDraft | None:
        """Answer what was typed, or say beneath a field what does not serve."""
        self.form.clear_errors()
        try:
            place = self._known or self._place()
        except DomainError as error:
            self.refuse(error)
            return None
        if self._kind == FOLDER:
            return PlaceDraft(place=place, access=Access())
        typed = self.access.typed()
        if typed is None:
            return None
        user, secret = typed
        return PlaceDraft(place=place, access=Access(user=user, secret=secret, keep=self.access.keep.isChecked()))

    def refuse(self, error: BaseException) -> None:
        """Say beneath the right field why a place does not serve."""
        self.wait(waiting=False)
        code, sentence = getattr(error, "code", ""), self._kit.problems.sentence(error)
        at = _AT.get(code, "path" if self._kind == FOLDER else "address")
        reason = getattr(error, "facts", {}).get("reason")
        if code == "place_address_refused" and isinstance(reason, PlaceReason):
            sentence = headed(self._kit.desk.words.label(reason)) + "."
            at = "bucket" if reason is PlaceReason.BUCKET else at
        if self.form.row(at).isHidden():
            self.note.say(sentence, Tone.WARN)
        else:
            self.form.set_error(at, sentence)

    def wait(self, *, waiting: bool) -> None:
        super().wait(waiting=waiting)
        self.form.setEnabled(not waiting)
        self.cancel.setVisible(not waiting)
        if waiting:
            self.strip.show_progress(-1, self.tr("Trying the place: reaching it, reading, writing…"))
        else:
            self.strip.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self._kit.theme.px(560)
        self._kinds.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # -- building

    def _add_kinds(self) -> None:
        theme = self._kit.theme
        group = QButtonGroup(self)
        self._cards = {
            FOLDER: ChoiceCard(
                theme, "folder", self.tr("Folder"), self.tr("A stick, a network drive, a synchronised folder.")
            ),
            WEBDAV: ChoiceCard(theme, "cloud", self.tr("WebDAV"), self.tr("Nextcloud, ownCloud or another server.")),
            S3: ChoiceCard(theme, "upload", self.tr("S3 bucket"), self.tr("Amazon S3, MinIO, Garage and their like.")),
        }
        holder = QWidget()
        holder.setLayout(self._kinds)
        self._kinds.setContentsMargins(0, 0, 0, 0)
        self._kinds.setSpacing(theme.px(10))
        for kind, card in self._cards.items():
            group.addButton(card)
            self._kinds.addWidget(card, 1)
            card.toggled.connect(lambda ticked, kind=kind: self.choose(kind) if ticked and kind != self._kind else None)
        self.form.add_widget(holder)

    def _add_where(self) -> None:
        form = self.form
        self.path = form.add("path", self.tr("&Folder"), QLineEdit())
        self.browse = push(self._kit.theme, self.tr("Choose…"), "folder")
        self.browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.addWidget(self.browse)
        row.addStretch(1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        form.add_widget(holder)
        self.address = form.add("address", self.tr("&Address"), QLineEdit(), " ")
        self.address.textChanged.connect(self._warn)
        self.bucket = form.add("bucket", self.tr("&Bucket"), QLineEdit())
        hint = self.tr("Leave it empty to use the whole bucket.")
        self.prefix = form.add("prefix", self.tr("Fo&lder in the bucket"), QLineEdit(), hint)
        hint = self.tr("Only where the server asks for one.")
        self.region = form.add("region", self.tr("&Region"), QLineEdit(), hint)

    def _name_fields(self) -> None:
        s3 = self._kind == S3
        self.access.call_them(keys=s3)
        self.address.setPlaceholderText("https://s3.example.org" if s3 else "https://nube.example.org/…")
        hint = (
            self.tr("The server's address.")
            if s3
            else self.tr("In Nextcloud: Files, then Settings, then WebDAV; add the circle's folder to it.")
        )
        self.form.row("address").set_hint(hint)

    # -- what happens

    def _place(self) -> Place:
        if self._kind == FOLDER:
            if not self.path.text().strip():
                raise DomainError("place_missing", where="")
            return places.a_folder(Path(self.path.text().strip()))
        if self._kind == S3:
            parts = (self.bucket.text().strip(), self.prefix.text().strip(), self.region.text().strip())
            return places.a_bucket(self.address.text(), *parts)
        return places.a_remote(self._kind, self.address.text().strip())

    def _warn(self) -> None:
        where = self._known.where if self._known else self.address.text().strip()
        warning = ""
        if self._kind != FOLDER and is_open(where):
            warning = self.tr(
                "This address is not https: anybody on the way can read the password. The data stay encrypted."
            )
        self.note.say(warning, Tone.WARN)

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the shared folder"), self.path.text())
        if folder:
            self.path.setText(folder)
