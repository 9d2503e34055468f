"""The table of keys: what each is called, where it works, and what it does in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject


class Where(Enum):
    """Where a key works."""

    EVERYWHERE = auto()
    PALETTE = auto()
    MEETING = auto()
    AGENDA = auto()
    TEXT = auto()
    FIND = auto()
    FORM = auto()
    CARDS = auto()
    TASKS = auto()
    FINDER = auto()
    ROLL = auto()
    COMMITTEES = auto()
    COMMITMENTS = auto()
    SYNC = auto()
    SHEET = auto()
    LISTS = auto()

    @property
    def around(self) -> Where | None:
        """The place whose keys work here too."""
        if self is Where.EVERYWHERE:
            return None
        return Where.MEETING if self in _OF_A_SESSION else Where.EVERYWHERE


_OF_A_SESSION = frozenset(
    {Where.AGENDA, Where.TEXT, Where.FIND, Where.FORM, Where.CARDS, Where.TASKS, Where.FINDER, Where.ROLL}
)


@dataclass(frozen=True, slots=True)
class Key:
    """One deed and the keys that do it: `Ctrl+Return Ctrl+Enter` are two that do the same.

    `command` says that the palette offers it, `own` that Qt itself answers it.
    """

    name: str
    keys: tuple[str, ...]
    words: str
    where: Where
    command: bool = False
    own: bool = False


class KeyTable(QObject):
    """The whole table, in the language in force when it is asked for."""

    def entries(self) -> tuple[Key, ...]:
        """Every key of the program."""
        return (
            *self._everywhere(),
            *self._palette(),
            *self._meeting(),
            *self._agenda(),
            *self._text(),
            *self._find(),
            *self._form(),
            *self._cards(),
            *self._tasks(),
            *self._finder(),
            *self._roll(),
            *self._committees(),
            *self._commitments(),
            *self._sync(),
            *self._sheet(),
            *self._lists(),
        )

    def heading(self, where: Where) -> str:
        """What a place is called."""
        headings = {
            Where.EVERYWHERE: self.tr("Everywhere"),
            Where.PALETTE: self.tr("While searching"),
            Where.LISTS: self.tr("In lists"),
            Where.SHEET: self.tr("In a form"),
            Where.MEETING: self.tr("In a session"),
            Where.AGENDA: self.tr("On an agenda item"),
            Where.TEXT: self.tr("In the minutes"),
            Where.FIND: self.tr("Finding in the minutes"),
            Where.FORM: self.tr("In a form of a session"),
            Where.CARDS: self.tr("On a decision, task or check-in"),
            Where.TASKS: self.tr("On an open task of earlier sessions"),
            Where.FINDER: self.tr("Searching in the roll call"),
            Where.ROLL: self.tr("On a person of the roll call"),
            Where.COMMITTEES: self.tr("In the committees"),
            Where.COMMITMENTS: self.tr("In the commitments of the plan"),
            Where.SYNC: self.tr("In sync"),
        }
        return headings[where]

    def _everywhere(self) -> tuple[Key, ...]:
        return _at(
            Where.EVERYWHERE,
            _key("keys", "F1", self.tr("all shortcuts"), command=True),
            _key("find", "Ctrl+K", self.tr("find anything, or do it by its name")),
            _key("home", "Ctrl+1", self.tr("Home"), command=True),
            _key("committees", "Ctrl+2", self.tr("Committees"), command=True),
            _key("commitments", "Ctrl+3", self.tr("Plan commitments"), command=True),
            _key("reports", "Ctrl+4", self.tr("Reports"), command=True),
            _key("sync", "Ctrl+5", self.tr("Sync"), command=True),
            _key("full_screen", "F11", self.tr("full screen"), command=True),
            _key("quit", "Ctrl+Q", self.tr("quit")),
            _key("menu", "F10", self.tr("the menus"), own=True),
            _key("next_field", "Tab", self.tr("next field"), own=True),
            _key("previous_field", "Shift+Tab", self.tr("previous field"), own=True),
        )

    def _palette(self) -> tuple[Key, ...]:
        return _at(
            Where.PALETTE,
            _key("open", "Return Enter", self.tr("go there, or do it")),
            _key("next", "Down", self.tr("next line found")),
            _key("previous", "Up", self.tr("previous line found")),
        )

    def _meeting(self) -> tuple[Key, ...]:
        return _at(
            Where.MEETING,
            _key("decision", "Ctrl+D", self.tr("decision"), command=True),
            _key("task", "Ctrl+M", self.tr("task of the session"), command=True),
            _key("check_in", "Ctrl+R", self.tr("check-in of a commitment"), command=True),
            _key("roll_call", "Ctrl+L", self.tr("roll call: two letters, Enter"), command=True),
            _key("next_item", "Ctrl+PgDown", self.tr("next item"), command=True),
            _key("previous_item", "Ctrl+PgUp", self.tr("previous item"), command=True),
            _key("new_item", "Ctrl+Shift+N", self.tr("new agenda item"), command=True),
            _key("item_closed", "Ctrl+Shift+K", self.tr("item dealt with"), command=True),
            _key("convening", "Ctrl+Shift+C", self.tr("call the session, put it right, call it off"), command=True),
            _key(
                "item_details", "Ctrl+Shift+I", self.tr("details of the item: presenter, minutes, files"), command=True
            ),
            _key("undo", "Ctrl+Z", self.tr("take back what was done last"), command=True),
            _key("redo", "Ctrl+Shift+Z Ctrl+Y", self.tr("do again what was taken back"), command=True),
            _key("find", "Ctrl+F", self.tr("find in the minutes of the session"), command=True),
            _key("replace", "Ctrl+H", self.tr("find and replace in the minutes of the session"), command=True),
            _key("find_next", "F3", self.tr("next place found")),
            _key("find_previous", "Shift+F3", self.tr("place found before")),
            _key("timeline", "F4", self.tr("timeline of the item: bring a paragraph back"), command=True),
            _key("phrases", "Ctrl+Shift+F", self.tr("house phrases: write them"), command=True),
            _key("bin", "Ctrl+Shift+B", self.tr("bin: what was removed from the session"), command=True),
            _key("next_pane", "F6", self.tr("next pane")),
            _key("previous_pane", "Shift+F6", self.tr("previous pane")),
            _key("closing", "F8", self.tr("closing: what the acta lacks"), command=True),
            _key("unheld", "F9", self.tr("not held: leave a constancia"), command=True),
            _key("details", "Ctrl+I", self.tr("details of the session"), command=True),
            _key("step", "Ctrl+Shift+Return", self.tr("start or end the session, review and sign"), command=True),
        )

    def _agenda(self) -> tuple[Key, ...]:
        return _at(
            Where.AGENDA,
            _key("rename", "F2", self.tr("rename")),
            _key("remove", "Del", self.tr("take it off the agenda")),
            _key("up", "Alt+Up", self.tr("move up")),
            _key("down", "Alt+Down", self.tr("move down")),
        )

    def _text(self) -> tuple[Key, ...]:
        return _at(
            Where.TEXT,
            _key("bold", "Ctrl+B", self.tr("bold")),
            _key("heading", "Ctrl+Shift+H", self.tr("heading, smaller heading, paragraph")),
            _key("bullets", "Ctrl+Shift+L", self.tr("list")),
            _key("numbers", "Ctrl+Shift+O", self.tr("numbered list")),
            _key("table", "Ctrl+Shift+T", self.tr("table")),
            _key("misspelt", "F7", self.tr("next word that may be misspelt, and what it may mean")),
            _key("paste_words", "Ctrl+Shift+V", self.tr("paste words alone, without their looks")),
        )

    def _find(self) -> tuple[Key, ...]:
        return _at(
            Where.FIND,
            _key("next", "Return Enter", self.tr("next place; in the second line: replace, and the next")),
            _key("previous", "Shift+Return Shift+Enter", self.tr("the place before")),
            _key("replace", "Alt+Return Alt+Enter", self.tr("replace this place")),
            _key("replace_all", "Ctrl+Return Ctrl+Enter", self.tr("replace every place of the session")),
            _key("alike", "Alt+A", self.tr("with accents and capitals, or without")),
            _key("leave", "Esc", self.tr("leave; the caret stays at the place")),
        )

    def _form(self) -> tuple[Key, ...]:
        return _at(
            Where.FORM,
            _key("keep", "Ctrl+Return Ctrl+Enter", self.tr("keep it")),
            _key("keep_line", "Return Enter", self.tr("keep a single line")),
            _key("leave", "Esc", self.tr("leave; what was typed waits")),
        )

    def _cards(self) -> tuple[Key, ...]:
        return _at(
            Where.CARDS,
            _key("edit", "F2 Return Enter", self.tr("edit")),
            _key("convert", "C", self.tr("make something else of it")),
            _key("remove", "Del", self.tr("take it away")),
        )

    def _tasks(self) -> tuple[Key, ...]:
        return _at(
            Where.TASKS,
            _key("done", "1", self.tr("done")),
            _key("continues", "2", self.tr("continues")),
            _key("not_discussed", "3", self.tr("not discussed")),
            _key("cancelled", "4", self.tr("cancelled, with its reason")),
        )

    def _finder(self) -> tuple[Key, ...]:
        return _at(
            Where.FINDER,
            _key("arrived", "Return Enter", self.tr("the person found arrived")),
            _key("guest", "Ctrl+Return Ctrl+Enter", self.tr("came as a guest")),
            _key("next", "Down", self.tr("next person")),
            _key("previous", "Up", self.tr("previous person")),
            _key("clear", "Esc", self.tr("begin the search again")),
        )

    def _roll(self) -> tuple[Key, ...]:
        return _at(
            Where.ROLL,
            _key("toggle", "Return Enter", self.tr("arrived or left")),
            _key("present", "P", self.tr("present in the room")),
            _key("virtual", "V", self.tr("present at a distance")),
            _key("left", "S L", self.tr("left")),
            _key("excused", "E", self.tr("excused, or no longer")),
            _key("represented", "R", self.tr("represented by the alternate")),
            _key("times", "F2", self.tr("put times right")),
            _key("undo", "Z", self.tr("take the last one back")),
        )

    def _committees(self) -> tuple[Key, ...]:
        return _at(
            Where.COMMITTEES,
            _key("plan", "Ctrl+N", self.tr("plan a session"), command=True),
            _key("person", "Ctrl+Shift+P", self.tr("add a person"), command=True),
        )

    def _commitments(self) -> tuple[Key, ...]:
        return _at(
            Where.COMMITMENTS,
            _key("report", "Ctrl+N", self.tr("report progress"), command=True),
            _key("back", "Esc", self.tr("back to all commitments")),
        )

    def _sync(self) -> tuple[Key, ...]:
        return _at(
            Where.SYNC,
            _key("now", "F5", self.tr("synchronise now"), command=True),
            _key("next", "F8", self.tr("next thing to review"), command=True),
            _key("previous", "Shift+F8", self.tr("previous thing to review"), command=True),
            _key("next_tab", "Ctrl+Tab", self.tr("next tab"), own=True),
        )

    def _sheet(self) -> tuple[Key, ...]:
        return _at(
            Where.SHEET,
            _key("keep", "Ctrl+Return Ctrl+Enter", self.tr("keep it")),
            _key("keep_line", "Return Enter", self.tr("keep a single line")),
            _key("leave", "Esc", self.tr("leave")),
        )

    def _lists(self) -> tuple[Key, ...]:
        return _at(
            Where.LISTS,
            _key("open", "Return Enter", self.tr("open the row")),
            _key("next", "Down", self.tr("next row"), own=True),
            _key("previous", "Up", self.tr("previous row"), own=True),
        )


def _key(name: str, keys: str, words: str, *, command: bool = False, own: bool = False) -> Key:
    return Key(name, tuple(keys.split()), words, Where.EVERYWHERE, command, own)


def _at(where: Where, *keys: Key) -> tuple[Key, ...]:
    return tuple(replace(one, name=f"{where.name.lower()}.{one.name}", where=where) for one in keys)
