"""When a place is due: pure arithmetic of moments."""

from __future__ import annotations

from math import inf

from circledesk.ui.shell.tempo import ALONE, ANSWERS, APART, BACK_OFF, BREATH, SCHEDULE, SOON, Tempo


def well(now: float = 100.0) -> Tempo:
    """A place that was visited at this moment and is well."""
    tempo = Tempo(regular=now)
    tempo.begin(now)
    tempo.went(now, well=True)
    return tempo


def test_a_new_place_is_visited_at_once_whatever_there_is_to_send() -> None:
    tempo = Tempo(regular=5.0)
    assert tempo.due == 5.0
    assert tempo.begin(5.0)


def test_a_write_is_carried_shortly_after_it_and_later_ones_do_not_put_it_off() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.wrote(110.3)
    assert tempo.due == 110.0 + SOON
    assert not tempo.begin(tempo.due)


def test_rounds_of_a_burst_begin_a_second_apart() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.begin(110.4)
    tempo.wrote(110.5)
    assert tempo.due == 110.4 + APART


def test_what_is_written_during_a_round_goes_with_the_next() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.begin(110.4)
    tempo.wrote(111.0)
    tempo.went(112.0, well=True)
    assert tempo.due == 111.0 + SOON


def test_nobody_answering_slows_rounds_down_and_an_answer_brings_them_back() -> None:
    tempo = well(160.0)
    now = 110.0
    while now < 110.0 + ANSWERS + ALONE:
        tempo.wrote(now)
        now += 1.0
    tempo.begin(now)
    tempo.wrote(now + 0.1)
    assert tempo.due == now + ALONE
    tempo.heard(now + 0.2)
    assert tempo.due == now + APART


def test_the_first_write_after_a_pause_is_quick_even_when_nobody_answers() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.begin(110.4)
    tempo.went(110.5, well=True)
    tempo.wrote(500.0)
    assert tempo.due == tempo.regular
    tempo.begin(500.0)
    tempo.went(500.0, well=True)
    tempo.wrote(500.1)
    assert tempo.due == 500.0 + APART


def test_hearing_of_others_does_not_wait_for_the_last_sending() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.begin(110.4)
    tempo.heard(110.5)
    assert tempo.due == 110.4 + BREATH
    tempo.begin(tempo.due)
    tempo.wrote(111.0)
    assert tempo.due == 110.4 + APART


def test_a_failing_place_is_tried_ever_later_and_writes_do_not_hurry_it() -> None:
    tempo = Tempo(regular=0.0)
    now = 0.0
    for wait in (*BACK_OFF, BACK_OFF[-1]):
        tempo.begin(now)
        tempo.went(now, well=False)
        tempo.wrote(now)
        assert tempo.due == now + wait
        now = tempo.due


def test_a_failing_place_is_tried_at_once_by_hand_and_when_others_move_there() -> None:
    for wake in (Tempo.hurry, Tempo.heard):
        tempo = Tempo(regular=0.0)
        tempo.begin(0.0)
        tempo.went(0.0, well=False)
        wake(tempo, 0.2)
        assert tempo.due <= APART
        assert tempo.begin(tempo.due)
        assert tempo.failures == 0


def test_nothing_happening_means_a_round_now_and_then() -> None:
    tempo = well()
    assert tempo.due == 100.0 + SCHEDULE
    assert tempo.begin(tempo.due)
    tempo.passed(200.0)
    assert tempo.due == 200.0 + SCHEDULE


def test_having_had_nothing_to_send_leaves_the_schedule_as_it_was() -> None:
    tempo = well()
    tempo.wrote(110.0)
    tempo.begin(110.4)
    tempo.passed(110.4)
    assert tempo.due == 100.0 + SCHEDULE


def test_a_place_nobody_touched_is_not_lively() -> None:
    tempo = Tempo()
    assert tempo.due == inf
    assert not tempo.lively(1000.0)
    tempo.wrote(1000.0)
    assert tempo.lively(1001.0)
    assert not tempo.lively(2000.0)
