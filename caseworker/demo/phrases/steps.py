"""What is to be done next, by pathway, and why a session did not happen or began late, by the reason's code."""

from collections.abc import Mapping

NEXT_STEPS: Mapping[str, tuple[str, ...]] = {
    "accommodation": (
        "Ring {worker} about the room on {day}",
        "Take the hostel's letter to the council",
        "View the room in {town} together",
        "Ask {kin_name} whether the bags can stay until {month}",
        "Chase the duty to refer, reference in the file",
        "Photograph the damp and send it on",
    ),
    "finance": (
        "Ring the registry about the birth certificate",
        "Appointment at the bank, both forms, {day} at {time}",
        "Write to the debt adviser with the list",
        "Ask the work coach about the missing day",
        "Check that the {sum} has come in",
        "Bring every unopened envelope",
    ),
    "work": (
        "Send the new letter to the {job} place",
        "Practise three interview questions",
        "{n} practice questions for the test",
        "Ask the agency about {day}'s shift",
        "Find the earlier bus",
        "Talk about what to say, and when, to an employer",
    ),
    "family": (
        "{He} will ring {kin_name} {himself}",
        "Post the card for {child}",
        "Ask the contact centre about {day}",
        "{group} on {day}, meet outside",
        "Leave {kin_name} alone until {he} {is} asked",
    ),
    "drugs_alcohol": (
        "Confirm the script with the pharmacy for the day",
        "{worker} to ring the outside team",
        "{group} on {day}",
        "Plan the next payday together",
        "Carry the naloxone kit, check the date on it",
    ),
    "health": (
        "Register with the surgery",
        "Go along to the GP, {day} at {time}",
        "Ask about the dentist again",
        "Ring the nurse about sleep",
        "Bring the hospital letter",
    ),
    "attitudes": (
        "Talk through release day once more",
        "{interest} on {day}, {he} leads",
        "Look at the goals from {month}",
        "Meet the practitioner together",
        "Think about the letter to {kin_name}, no hurry",
    ),
    "abuse": ("{worker} at the women's centre, {day}", "Nothing by post; text only, the new number"),
    "sex_work": ("Ring on both evenings", "See {worker} together on {day}"),
}

ABSENCES: Mapping[str, tuple[str, ...]] = {
    "ill": ("Chest infection, sounded dreadful", "Sick bug on the wing", "In bed with a temperature", "Back bad again"),
    "medical_appointment": ("Scan brought forward to today", "Dentist at last, so gladly", "At the clinic till two"),
    "work": ("Extra shift offered on the day", "Course ran over", "Trial day at the {job} place"),
    "family": ("{child} off school", "{kin_name} taken into hospital", "Looking after the little ones"),
    "religious": ("Friday prayers moved", "First day of the fast", "Funeral at the temple"),
    "court_or_legal": ("With the solicitor", "Called to court as a witness", "Video link with the court"),
    "in_custody": ("Arrested at the weekend, released without charge", "Recalled; heard it from the practitioner"),
    "holiday": ("At {kin_name}'s by the sea, agreed with probation", "Away for three days, told me beforehand"),
    "transport": ("Bus did not come", "No money for the fare until {day}", "Train stopped near {town}", "Road flooded"),
    "crisis": ("Could not face leaving the room", "Bad night, not up to it", "Bad news from home that morning"),
    "person_asked_to_move": ("Asked to move it to {day}", "Texted early: another day, please", "Wanted the afternoon"),
    "did_not_want_to": ("Not today, thank you", "Came to the gate of the wing and turned round", "Said no, politely"),
    "left_early": ("Came, could not settle, went after five minutes", "Walked out when the drill went off"),
    "not_safe": ("Somebody was outside waiting for {him}; we called it off", "The flat was full of strangers"),
    "mentor_unwell": ("I was ill; told {him} through the wing office", "Car would not start", "My knee, sorry"),
    "service_asked_to_move": ("Office moved it for the training day", "Moved by us: supervision clash"),
    "service_problem": ("Booking never reached the prison", "Two of us booked for the same slot"),
    "room_not_available": ("No room free", "Phone in the interview room dead", "Room given to an inspection"),
    "prison_regime": ("Lockdown at {prison}", "Staff shortage, visits cut to nothing", "Roll check did not come right"),
    "prison_moved": ("Moved that morning, nobody had said", "Gone to another place on the early van"),
    "not_brought": ("Nobody fetched {him} from the workshop", "Waited {n} minutes; {he} {was} never unlocked"),
    "released_earlier": ("Already out when I got there", "Let go on {day} on the tag, word came late"),
    "not_known": ("Do not know why", "No answer, three tries", "Nobody could say"),
    "other": ("Fire alarm", "Flat tyre on the pushchair", "Snow", "The clocks had changed"),
}
"""What was said of it, by the code of the reason."""

LATE_WORDS: tuple[str, ...] = (
    "{n} minutes late: {why}.",
    "Came late. {why}.",
    "{why}, so we began at {time}.",
    "Late, and sorry about it. {why}.",
)
MISSED_WORDS: tuple[str, ...] = (
    "Did not happen. {why}.",
    "Not held: {why}.",
    "No meeting. {why}. Card left with my number.",
    "{why}. Spoke with {worker}, who knows.",
    "{why}. New time agreed, {day} at {time}.",
    "Waited till {time}. {why}.",
    "{why}. {day} instead, same place.",
    "No {name} today. {why}.",
    "{why}. Had brought the form and took it home again.",
    "Nothing to report but this: {why}. Will try again on {day}.",
    "{why}. Left word with {kin_name}, as {he} had asked me to.",
    "Drove there and back. {why}. Second time since {month}.",
)

TOLD_OF_PROGRESS = (
    "Keeps appointments and comes prepared.",
    "Working on what was agreed, one step at a time.",
    "Getting papers in order; nothing is asked of the office.",
    "Takes part willingly. The plan stands as it was.",
    "A slower week. The next steps are clear and dated.",
    "Settling in. Has asked for help where it was needed.",
    "One goal of the plan is nearly reached.",
    "Looks for a place to live; two enquiries are open.",
)
"""What a mentor writes for the probation service, where the person lets it know how it is going."""
