"""What happens to those whom stories name, and to nobody else: the turns that a service must not lose."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseworker.demo import doings
from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.openings import WORDS_VERSION
from caseworker.demo.places import Area
from caseworker.demo.script import BODY, Call, Happening, body, call, device_of, made, newest, on_case, who
from caseworker.demo.told_sessions import RIGHT, WHY_WRONG, WRONG
from caseworker.domain.agreements import Agreement
from caseworker.domain.custody import CustodyStay
from caseworker.domain.matches import Exclusion
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk, RiskCard
from caseworker.domain.sessions import Note
from caseworker.services import (
    agreements,
    assignments,
    casework,
    custody,
    members,
    notes,
    permissions,
    releases,
    risks,
    sessions,
)

RECALL_DAYS = 56


def events(cast: Cast) -> Iterator[Happening]:
    """Every turn of a named person."""
    today = cast.today
    yield from _risk_rises(today)
    yield from _recall(today)
    yield from _court(today)
    yield from _agreements(today)
    yield from _kept_apart(today)
    yield from _conflict(today)
    yield from _referred_again(cast)
    yield from _words(today)
    struck = call(members.remove_device, device=device_of("graham-tams"))
    yield _one(today, 46, 12, 20, by="farida-akhtar", about="graham-tams", do=struck)


def _one(today: date, ago: int, hour: int, minute: int, *, by: str, about: str, do: Call) -> Happening:
    return Happening(at(today - timedelta(days=ago), hour, minute), by, about, (do,))


def _risk_rises(today: date) -> Iterator[Happening]:
    """Saturday evening: Jason's risk to a known adult rises to high, and Ruth has not been briefed."""
    risk = Risk(
        to_known_adult="high",
        overall="high",
        words="New contact with a former partner's family through another prisoner. No approach outside.",
        reviewed_on=today - timedelta(days=2),
        review_due=today + timedelta(days=26),
        review_reason="new_information",
        source="probation",
        source_name="Priya Nair",
    )
    card = RiskCard(
        what_to_do="Meet where others are about. If he speaks of going to the family's street, end the meeting kindly "
        "and ring on call. Do not carry messages.",
        meeting_places="Visits hall, council office, approved premises lounge",
        places_to_avoid=("The family's street and the shops beside it",),
    )
    assessed = on_case(risks.assess, risk=risk, card=card)
    yield _one(today, 2, 18, 2, by="priya-nair", about="jason-pike", do=assessed)
    note = Note(
        about="practical", words="Bank account opened. Card in property. Letter photographed, picture with the office."
    )
    yield _one(today, 4, 16, 38, by="ruth-osei", about="jason-pike", do=on_case(notes.add, note=note))


def _recall(today: date) -> Iterator[Happening]:
    """A fixed-term recall: held again, a new date, the work rests, the mentor stays."""
    since = today - timedelta(days=20)
    until = since + timedelta(days=RECALL_DAYS)
    stay = CustodyStay(prison="HEI", since=since, reason="recalled", basis="recall")
    date_said = Release(
        release_type="PRRD", on=until, source="prison", confidence="likely", said_on=since, prison="HEI"
    )
    why = "Recalled for 56 days. Hilary writes to him and visits when she is let in."
    calls = (
        on_case(custody.held, stay=stay),
        on_case(releases.said, release=date_said),
        on_case(casework.pause, why=why, until=until),
    )
    yield Happening(at(since, 15, 5), "farida-akhtar", "darren-meakin", calls, name="write down a recall")


def _court(today: date) -> Iterator[Happening]:
    """Let go at court without a word to anybody: the date is known only afterwards."""
    out = today - timedelta(days=5)
    let_go = Release(release_type="CONFIRMED", on=out, source="court", confidence="confirmed", said_on=out)
    said = on_case(releases.said, release=let_go)
    yield _one(today, 5, 17, 45, by="farida-akhtar", about="shane-lovatt", do=said)
    rang = Note(
        about="contact", words="Rang me from the court steps with somebody else's phone. No bag, no money, laughing."
    )
    yield _one(today, 5, 16, 30, by="dev-patel", about="shane-lovatt", do=on_case(notes.add, note=rang))


def _agreements(today: date) -> Iterator[Happening]:
    """Permission withdrawn on Friday at eleven; a fresh agreement after a licence; an ending by death."""
    withdrawn = on_case(permissions.withdraw_all, body=BODY)
    yield _one(today, 3, 11, 0, by="josie-marlowe", about="claire-ridgway", do=withdrawn)
    ended = call(
        agreements.end, agreement=newest("agreement"), on=today - timedelta(days=50), why="Licence and its terms ended"
    )
    yield _one(today, 49, 10, 0, by="farida-akhtar", about="trevor-plant", do=ended)
    fresh = Agreement(
        agreed_on=today - timedelta(days=48),
        form="standard",
        words_version=WORDS_VERSION,
        language="eng",
        how_given="signed",
        understood=True,
    )
    begun = on_case(agreements.begin, agreement=fresh)
    yield _one(today, 48, 14, 0, by="farida-akhtar", about="trevor-plant", do=begun)
    died = on_case(doings.fill, values={"deceased_on": today - timedelta(days=36)})
    yield _one(today, 35, 9, 30, by="farida-akhtar", about="alan-perkin", do=died)
    word = Note(about="third_party", words="His daughter rang. He died in his sleep. She asked us to thank Hilary.")
    yield _one(today, 35, 9, 40, by="farida-akhtar", about="alan-perkin", do=on_case(notes.add, note=word))


def _kept_apart(today: date) -> Iterator[Happening]:
    """Hilary knows somebody who was hurt: kept apart by a rule, and walled off by keys."""
    exclusion = Exclusion(
        exclusion_type="victim_link",
        mentor=who("hilary-moss"),
        words="The mentor knows a family that was harmed. Told by the mentor herself, with thanks.",
    )
    apart = on_case(risks.keep_apart, exclusion=exclusion)
    yield _one(today, 22, 11, 30, by="farida-akhtar", about="gavin-thorley", do=apart)
    wall = on_case(assignments.wall, member=who("hilary-moss"), reason="Knows a family that was harmed.")
    yield _one(today, 22, 11, 35, by="farida-akhtar", about="gavin-thorley", do=wall)


def _conflict(today: date) -> Iterator[Happening]:
    """Ruth writes 'not safe to text'; the office, not having seen it, writes 'safe'. Nobody has chosen."""
    no = on_case(doings.say_unseen, means="mobile", values={"safe_to_text": False})
    yes = on_case(doings.say_unseen, means="mobile", values={"safe_to_text": True})
    yield _one(today, 6, 19, 12, by="ruth-osei", about="john-smith", do=no)
    yield _one(today, 5, 9, 3, by="farida-akhtar", about="john-smith", do=yes)


def _referred_again(cast: Cast) -> Iterator[Happening]:
    """Two referrals wait to be decided: somebody who asks for himself, and somebody who moves to the other area."""
    today = cast.today
    callum, dafydd = (cast.person(key).person for key in ("callum-nock", "dafydd-probert"))
    own = Referral(
        source="self_referral",
        referred_on=today - timedelta(days=3),
        received_on=today - timedelta(days=3),
        status="sent",
        given_name=callum.given_name,
        family_name=callum.family_name,
        born_on=callum.born_on,
        needs_summary="I was told about mentors in reception. Is this still going? I am out since last week.",
    )
    again = on_case(doings.refer_again, referral=own)
    yield _one(today, 3, 13, 15, by="miriam-hale", about="callum-nock", do=again)
    moving = Referral(
        source="probation",
        referred_on=today - timedelta(days=2),
        received_on=today - timedelta(days=2),
        status="sent",
        given_name=dafydd.given_name,
        family_name=dafydd.family_name,
        born_on=dafydd.born_on,
        region="D",
        delivery_unit="103",
        area="Wrexham",
        referrer_name="Glenys Parri",
        referrer_phone="01632 960125",
        needs_summary="Moves to his aunt's in Wrexham in January. Please keep the same mentor if at all possible.",
    )
    share = on_case(casework.share_with, body=body(Area.WALES, team="North Wales"))
    yield _one(today, 2, 10, 10, by="farida-akhtar", about="dafydd-probert", do=share)
    to_wales = on_case(doings.refer_again, referral=moving, body=body(Area.WALES).service)
    yield _one(today, 2, 10, 30, by="farida-akhtar", about="dafydd-probert", do=to_wales)


def _words(today: date) -> Iterator[Happening]:
    """A session that was wrong and is amended, and what came with somebody from a provider that closed."""
    about, ago = WRONG
    right = call(sessions.amend, session=made(f"told-{ago}"), why=WHY_WRONG, **RIGHT)
    yield _one(today, ago - 1, 8, 50, by="graham-tams", about=about, do=right)
    handover = Note(
        about="handover",
        words="Came to us when Second Kettle closed. Their file arrived sealed and opened cleanly: plan, agreement of "
        "the day, nothing missing but the phone number.",
    )
    yield _one(today, 246, 12, 0, by="farida-akhtar", about="peter-askew", do=on_case(notes.add, note=handover))
