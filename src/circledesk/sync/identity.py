"""A laptop that finds itself copied: it takes new keys, carries over what it had not sent, and asks to be let in."""

from __future__ import annotations

from circledesk.domain.errors import DomainError
from circledesk.sync import admission, circle, invitation, names, sending
from circledesk.sync.visit import RENEWED, Visit

_MOST_TRIED = 100


def renew(visit: Visit, *, carry: bool) -> None:
    """Write with new keys from now on. With `carry` own operations that are in no segment come along.

    Raises `operations_uncut` where there are any without.
    """
    keys = circle.fresh_keys(visit.randomness)
    member, former = circle.vouching(visit.ledger, visit.circle)
    name = invitation.clean_name(f"{member.name[:70]} {keys.device[:4]}")
    circle.keep_keys(visit.ledger, keys)
    blob = invitation.write_renewal(visit.circle.id, former, keys, name)
    admission.keep_request(visit.ledger, names.join(visit.randomness(16)), blob)
    # Last, because it is what makes it so: keys and a request that nobody uses harm nobody.
    visit.ledger.renew(keys.device, name, carry=carry)
    visit.circle = circle.load(visit.ledger)
    visit.tally.states.add(RENEWED)


def step_aside(visit: Visit, *, carry: bool) -> None:
    """Leave a chain that goes on in several ways.

    What was written in it is closed as part of our own story of it, or, where none of them is ours, carried over.
    """
    if carry:
        renew(visit, carry=True)
        return
    for _ in range(_MOST_TRIED):
        sending.cut(visit)
        try:
            renew(visit, carry=False)
        except DomainError as error:
            if error.code != "operations_uncut":
                raise
        else:
            return
    raise DomainError("operations_uncut")


def undecided(visit: Visit) -> bool:
    """Whether something that a copy wrote is kept apart and no coordinator has said what is to become of it."""
    members, ends = visit.circle.members, visit.ledger.ends()
    return any(
        visit.stories.head(one.id).last_seq > ends.get(one.id, one.after) and one.id not in members[one.device].branches
        for one in visit.ledger.branches()
        if one.device in members
    )


def ask_again(visit: Visit) -> None:
    """Of a laptop that took new keys: leave its request where it is missing, or take it back once it was let in."""
    request = admission.kept_request(visit.ledger)
    if request is None:
        return
    if visit.circle.device not in visit.circle.members:
        visit.keep(*request)
        visit.tally.states.add(RENEWED)
    elif visit.ledger.former():
        admission.withdraw_request(visit)
        admission.forget_request(visit.ledger)
