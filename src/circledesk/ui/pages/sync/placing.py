"""Adding a place, entering one otherwise and taking one off: forms over the page, trials beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from circledesk.ui.pages.sync import place_wishes
from circledesk.ui.pages.sync.place_form import PlaceForm

if TYPE_CHECKING:
    from circledesk.services.places import Added
    from circledesk.services.ports.sync import Place
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import PageTools
    from circledesk.ui.theme.theme import Theme
    from circledesk.ui.widgets.form_sheet import FormSheet


class FormStack(QStackedWidget):
    """Shows a form instead of what is there otherwise; one at a time."""

    def __init__(self, theme: Theme, ground: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = theme.px(12)
        self.form: FormSheet | None = None
        self.addWidget(ground)

    def open(self, form: FormSheet) -> None:
        """Show a form until it is cancelled or closed."""
        self.close_form()
        form.cancelled.connect(self.close_form)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(self._margin, self._margin, self._margin, self._margin)
        column.addWidget(form)
        self.form = form
        self.addWidget(holder)
        self.setCurrentWidget(holder)

    def close_form(self) -> None:
        """Show what is there otherwise."""
        self.form = None
        while (holder := self.widget(1)) is not None:
            self.removeWidget(holder)
            holder.deleteLater()


class Placing(QObject):
    """`added` carries a Place that is shared through from now on, `left` one that no longer is."""

    added = Signal(object)
    left = Signal(object)

    def __init__(self, tools: PageTools, stack: FormStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit, self._stack = tools, stack
        self._trial: Progress | None = None

    def add(self) -> None:
        """Open the form of another place."""
        self._open(PlaceForm(self._kit))

    def change_access(self, place: Place) -> None:
        """Open the form that enters a place otherwise."""
        self._open(PlaceForm(self._kit, place))

    def leave(self, place: Place) -> None:
        """Share no longer through a place."""
        self._kit.desk.run(self, place_wishes.leave, place, then=self._on_left)

    def _open(self, form: PlaceForm) -> None:
        form.submitted.connect(lambda: self._submit(form))
        form.stopped.connect(self._stop)
        self._stack.open(form)

    def _submit(self, form: PlaceForm) -> None:
        draft = form.draft()
        if draft is None:
            return
        form.wait(waiting=True)
        trial = self._trial = self._kit.desk.run(
            form,
            place_wishes.add,
            draft.place,
            draft.access,
            then=self._on_added,
            failed=lambda error: self._on_refused(form, trial, error),
        )

    def _stop(self) -> None:
        if self._trial is not None:
            self._trial.cancel()

    def _on_added(self, added: Added) -> None:
        self._trial = None
        form, self._stack.form = self._stack.form, None
        wished = isinstance(form, PlaceForm) and form.access.keep.isChecked() and added.place.user
        self._stack.close_form()
        said = self.tr("From now on this laptop shares through {0}.").format(added.place.where)
        if wished and not added.kept:
            said += " " + self.tr("This machine has no keyring: the password will be asked for at the next start.")
        self._kit.announcer.toast(said)
        self.added.emit(added.place)

    def _on_refused(self, form: PlaceForm, trial: Progress, error: BaseException) -> None:
        self._trial = None
        if trial.cancelled:
            form.wait(waiting=False)
        else:
            form.refuse(error)

    def _on_left(self, place: Place) -> None:
        self._kit.announcer.toast(self.tr("This laptop no longer shares through {0}.").format(place.where))
        self.left.emit(place)
