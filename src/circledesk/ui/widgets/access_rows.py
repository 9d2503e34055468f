"""The rows of a form that ask who enters a shared place: a user, a password, and whether the keyring keeps it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit

from circledesk.ui.widgets.form import Form


class AccessRows(QObject):
    """Adds its rows to a form; `user`, `secret` and `keep` are its fields."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self.user = form.add("user", self.tr("&User"), QLineEdit())
        self.secret = form.add("secret", self.tr("&Password"), QLineEdit())
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = QCheckBox(self.tr("Sho&w what I type"))
        self.reveal.toggled.connect(self._on_reveal)
        self.keep = QCheckBox(self.tr("K&eep it in this machine's keyring; otherwise it is asked for at every start"))
        for box in (self.reveal, self.keep):
            form.add_widget(box)

    def call_them(self, *, keys: bool) -> None:
        """Name the fields: an access key and its secret, or a user and a password."""
        self._form.row("user").label.setText(self.tr("Access &key id") if keys else self.tr("&User"))
        self._form.row("secret").label.setText(self.tr("&Secret key") if keys else self.tr("&Password"))

    def show_them(self, *, shown: bool) -> None:
        """Show the rows, or leave them out."""
        for widget in (self._form.row("user"), self._form.row("secret"), self.reveal, self.keep):
            widget.setVisible(shown)

    def typed(self) -> tuple[str, str] | None:
        """User and secret, both or neither; what is missing is said beneath its field and None answered."""
        user, secret = self.user.text().strip(), self.secret.text()
        if user and not secret:
            self._form.set_error("secret", self.tr("Type it; it is not kept anywhere yet."))
            return None
        if secret and not user:
            self._form.set_error("user", self.tr("Type who enters with it."))
            return None
        return user, secret

    def _on_reveal(self, ticked: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if ticked else QLineEdit.EchoMode.Password)
