"""The three voices are kept apart, and the newest word of each is found as of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from circledesk.domain.checkins import CheckIn, Level, Voice, check, latest
from circledesk.domain.errors import DomainError

REPORT = CheckIn(
    id="1",
    commitment_id="c",
    voice=Voice.INSTITUTION,
    level=Level.LIMITED,
    reported_on=date(2026, 10, 5),
    period="2026-T3",
    cut_off=date(2026, 9, 30),
    percent=35,
)


def test_each_voice_keeps_its_own_newest_word() -> None:
    verified = replace(REPORT, id="2", voice=Voice.COMMITTEE, percent=None)
    later = replace(REPORT, id="3", level=Level.SUBSTANTIAL, cut_off=date(2026, 12, 31), reported_on=date(2027, 1, 5))
    found = latest([later, verified, REPORT], date(2026, 12, 1))
    assert found == {Voice.INSTITUTION: REPORT, Voice.COMMITTEE: verified}
    assert latest([later, verified, REPORT], date(2027, 1, 1))[Voice.INSTITUTION] is later


def test_a_correction_replaces_what_it_names() -> None:
    corrected = replace(REPORT, id="0", level=Level.NOT_STARTED, supersedes="1")
    assert latest([REPORT, corrected], date(2026, 12, 1))[Voice.INSTITUTION] is corrected


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (replace(REPORT, percent=101), "percent_out_of_range"),
        (replace(REPORT, voice=Voice.COMMITTEE), "percent_is_self_reported"),
        (replace(REPORT, cut_off=date(2026, 10, 6)), "cut_off_after_report"),
    ],
)
def test_an_unsound_report_is_refused_with_its_reason(report: CheckIn, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        check(report)
    assert refused.value.code == code
