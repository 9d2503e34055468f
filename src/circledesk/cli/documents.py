"""Papers on the command line: `issue`, `sign`, `export`, `verify`."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli import calling
from circledesk.cli.naming import find_session
from circledesk.cli.parser import Chapter, Parser
from circledesk.cli.writing import write
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.naming import folded
from circledesk.domain.people import Office
from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.bootstrap import Desk
    from circledesk.cli.invocation import Invocation
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.signing import Verdict
    from circledesk.services.signing import Key

VERDICTS = {"known": 0, "unknown": 1, "broken": 2}
"""Exit codes of `verify`; of several files, the worst."""


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    issue = chapter.below(chapter.add("issue"))
    chapter.option(issue.add("acta", run_issue, of="issue"), "session")
    sign = chapter.below(chapter.add("sign"))
    acta = sign.add("acta", run_sign_acta, of="sign")
    chapter.option(acta, "session")
    chapter.option(acta, "--as", dest="office", required=True, choices=("chair", "secretary"))
    report = sign.add("report", run_sign_report, of="sign")
    chapter.option(report, "period", nargs="?", default="")
    chapter.option(report, "--as", dest="office", default="coordinator", choices=("coordinator",))
    chapter.option(report, "--as-of", type=_day, default=None)
    for parser in (acta, report):
        for name in ("--p12", "--p12-passphrase-file", "--out"):
            chapter.option(parser, name, default="")
    export = chapter.below(chapter.add("export"))
    acta = export.add("acta", run_export_acta, of="export")
    chapter.option(acta, "session")
    chapter.option(acta, "--out", default=".")
    constancia = export.add("constancia", run_export_constancia, of="export")
    chapter.option(constancia, "session")
    chapter.option(constancia, "--out", default=".")
    calling.exports(export)
    for name, run in (("report", run_export_report), ("workbook", run_export_workbook)):
        _period_options(chapter, export.add(name, run, of="export"))
    verify = chapter.add("verify", run_verify)
    chapter.option(verify, "files", nargs="+")
    chapter.option(verify, "--root", action="append", default=[])


def run_issue(invocation: Invocation) -> int:
    """Give the acta of a session its number and write the file that will be signed."""
    from circledesk.services import exporting  # noqa: PLC0415

    with invocation.desk() as desk:
        meeting_id, _ = session_name(desk, invocation.options.session)
        number = exporting.issue_acta(desk, meeting_id)
    invocation.output.result([invocation.say("issue.done", number=number)], {"session": meeting_id, "number": number})
    return 0


def run_sign_acta(invocation: Invocation) -> int:
    """Sign the acta of a session as chair or secretary."""
    from circledesk.services import signing  # noqa: PLC0415

    options = invocation.options
    with invocation.desk() as desk:
        meeting_id, _ = session_name(desk, options.session)
        with desk.work() as work:
            person_id = signing.signer_of(work, meeting_id, options.office)
        key = _key(invocation, desk, person_id, options.office)
        content = signing.sign_acta(desk, meeting_id, options.office, key)
        _, name = session_name(desk, meeting_id)
    return _signed(invocation, content, f"acta-{name}.pdf")


def run_sign_report(invocation: Invocation) -> int:
    """Sign the report of a period as coordinator."""
    from circledesk.services import signing  # noqa: PLC0415

    options = invocation.options
    with invocation.desk() as desk:
        period = _period(desk, options.period)
        with desk.work() as work:
            person_id = signing.coordinator(work)
        key = _key(invocation, desk, person_id, options.office)
        content = signing.sign_report(desk, period, key, options.as_of)
    return _signed(invocation, content, f"informe-{period}.pdf")


def run_export_acta(invocation: Invocation) -> int:
    """Write the acta as it stands: signed, issued, or a draft."""
    from circledesk.services import exporting  # noqa: PLC0415

    with invocation.desk() as desk:
        meeting_id, name = session_name(desk, invocation.options.session)
        content = exporting.acta_pdf(desk, meeting_id)
    return write(invocation, content, f"acta-{name}.pdf")


def run_export_constancia(invocation: Invocation) -> int:
    """Write the constancia of a session that was not held."""
    from circledesk.services import exporting  # noqa: PLC0415

    with invocation.desk() as desk:
        meeting_id, name = session_name(desk, invocation.options.session)
        content = exporting.constancia_pdf(desk, meeting_id)
    return write(invocation, content, f"constancia-{name}.pdf")


def run_export_report(invocation: Invocation) -> int:
    """Write the quarterly report."""
    from circledesk.services import exporting  # noqa: PLC0415

    with invocation.desk() as desk:
        period = _period(desk, invocation.options.period)
        content = exporting.report_pdf(desk, period, invocation.options.as_of)
    return write(invocation, content, f"informe-{period}.pdf")


def run_export_workbook(invocation: Invocation) -> int:
    """Write the Excel report."""
    from circledesk.services import exporting  # noqa: PLC0415

    with invocation.desk() as desk:
        period = _period(desk, invocation.options.period)
        content = exporting.workbook(desk, period, invocation.options.as_of)
    return write(invocation, content, f"reporte-{period}.xlsx")


def run_verify(invocation: Invocation) -> int:
    """Tell who signed files, when, and whether they hold; answers the worst verdict."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from circledesk import bootstrap  # noqa: PLC0415

    options = invocation.options
    roots = [files.read_whole(Path(named)) for named in options.root]
    circle = _own_root(invocation)
    signer = bootstrap.signer()
    lines: list[str] = []
    data: list[object] = []
    worst = 0
    for named in options.files:
        content = files.read_whole(Path(named))
        verdict = signer.verify(content, [*roots, *circle], datetime.now(UTC))
        worst = max(worst, VERDICTS[verdict.standing])
        lines += [*_verdict(invocation, named, verdict), ""]
        data.append({"file": named, "exit": VERDICTS[verdict.standing], "verdict": verdict})
    invocation.output.result(lines[:-1], data)
    return worst


def _own_root(invocation: Invocation) -> list[bytes]:
    """The root certificate of this desk's circle, where the desk can be opened without asking anybody."""
    from circledesk import bootstrap  # noqa: PLC0415

    if not bootstrap.exists(invocation.folder) or not invocation.given_passphrase():
        return []
    with invocation.desk() as desk:
        root = desk.tools.courier.root_certificate(desk.tools.ledger)
    return [root] if root else []


def _verdict(invocation: Invocation, named: str, verdict: Verdict) -> list[str]:
    words = invocation.words
    lines = [f"{named}: {invocation.say(f'verify.{verdict.standing}')}"]
    for signer in verdict.signers:
        when = words.say("cli.moment", moment=signer.signed_at) if signer.signed_at else "—"
        who = ", ".join(part for part in (signer.name, signer.organisation) if part)
        role = words.label(Office(signer.field)) if signer.field in set(Office) else signer.field
        holds = "holds" if signer.intact and signer.trusted else "stranger" if signer.intact else "broken"
        lines.append(f"  {role}: {who} · {when} · {invocation.say(f'verify.signature_{holds}')}")
    lines += [f"  {words.say(f'findings.{finding.code}', **finding.facts)}" for finding in verdict.findings]
    if verdict.document_id:
        lines.append("  " + invocation.say("verify.document", id=verdict.document_id, hash=verdict.data_hash))
    return lines


def _key(invocation: Invocation, desk: Desk, person_id: str, office: str) -> Key:
    """The signer's own PKCS#12, or the key the circle's authority gave (and now gives) that person."""
    from circledesk.services.signing import Key, person_key  # noqa: PLC0415

    options = invocation.options
    if options.p12:
        own = invocation.passphrase_in(options.p12_passphrase_file) if options.p12_passphrase_file else ""
        return Key(
            p12=files.read_whole(Path(options.p12)),
            passphrase=(own or invocation.ask("ask.p12_passphrase")).encode(),
        )
    passphrase = invocation.passphrase().encode()
    return person_key(desk, person_id, office, passphrase, passphrase)


def _signed(invocation: Invocation, content: bytes, name: str) -> int:
    if invocation.options.out:
        return write(invocation, content, name)
    invocation.output.result([invocation.say("sign.done", office=_office(invocation))], {"signed": name})
    return 0


def _office(invocation: Invocation) -> str:
    return invocation.words.label(Office(invocation.options.office))


def session_name(desk: OpenDesk, named: str) -> tuple[str, str]:
    """The id of a session, and what its acta is called in a file name: `004-bogota-50-50`."""
    from circledesk.services import meetings  # noqa: PLC0415

    with desk.work() as work:
        meeting = find_session(work, named)
        body = work.get(Body, meeting.body_id)
        label = meetings.minutes_of(work, meeting.id).label
    plain = re.sub(r"[^a-z0-9]+", "-", folded(body.short_name or body.name)).strip("-")
    return meeting.id, f"{label}-{plain}"


def _period(desk: Desk, named: str) -> str:
    from circledesk.services import reports  # noqa: PLC0415

    if named:
        reports.period_of(named)
        return named
    with desk.work() as work:
        return reports.current_period(work)


def _period_options(chapter: Chapter, parser: Parser) -> None:
    chapter.option(parser, "--period", default="")
    chapter.option(parser, "--as-of", type=_day, default=None)
    chapter.option(parser, "--out", default=".")


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise DomainError("day_unreadable", day=written) from error
