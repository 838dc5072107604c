"""What sessions are about, by pathway and by stage: inside, the first weeks out, later on, and when something is won.

Gaps in braces are filled from the facts of one case: `{he}`, `{kin}` ('sister Donna'), `{worker}`, `{sum}` and others.
"""

from collections.abc import Mapping

ACCOMMODATION: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "Nowhere to go to at the moment. {He} had been on {kin_name}'s settee before and that door is shut for now.",
        (
            "We filled in the duty to refer form together, {town} council. {He} wanted every box read out and "
            "every word right."
        ),
        "The old tenancy is still in {his} name and arrears stand at {sum}. Asked whether it can be given up properly.",
        (
            "{He} {is} worried about {his} things: two bin bags and a telly at {kin_name}'s, and {kin_name} wants "
            "them gone."
        ),
        (
            "Talked about {hostel}. {He} {has} heard stories. I said I would go and look at the place and come "
            "back and say."
        ),
        (
            "{worker} from housing rang the wing while I was there. A room is possible, not promised, and we said "
            "it like that."
        ),
        "Wants {town}, not the city. Too many people know {him} there and {he} said so without being asked.",
        "No address means no date for the tag, so the address is all {he} can think about. We listed three to try.",
    ),
    "early": (
        (
            "Went with {him} to the council at {time}. Forty minutes on plastic chairs and then a decent officer, "
            "{worker}."
        ),
        (
            "{hostel} is noisy at night and {he} {is} not sleeping. {He} {has} bought earplugs, which I took as a "
            "good sign."
        ),
        (
            "The key would not turn in the new door. {worker} came out with a can of oil and we all had a cup of "
            "tea after."
        ),
        (
            "The room has a bed and a kettle and nothing else. Got a starter pack from the church hall: two pans, "
            "a duvet, mugs."
        ),
        "{He} slept at {kin_name}'s on {day} and did not tell the hostel. Rang them together and it was smoothed over.",
        (
            "Council wrote to say 'not in priority need'. We are asking for it to be looked at again; letter "
            "drafted, {he} signed."
        ),
        (
            "Viewed a room off the ring road. Damp in the corner, {sum} a week, and the landlord would not meet "
            "{his} eye. No."
        ),
    ),
    "going": (
        "Rent is going straight to the landlord now. {He} checked twice, once with me and once on {his} own.",
        (
            "Neighbour trouble: music till three. {He} {has} written down the dates instead of knocking, and is "
            "proud of that."
        ),
        "The bond scheme needs two references. I may be one, {worker} the other.",
        "Boiler out since {day}. We rang {n} times from my phone on speaker so that {he} could hear how it is done.",
        (
            "{He} talked of giving the room up because of the stairs. We looked at what would happen next and {he} "
            "slept on it."
        ),
        "Meter key has {sum} on it and is to last until {day}. We worked it out on the back of an envelope.",
        "Bidding opened on {day}. We looked through the list together; two are possible and one has a garden.",
    ),
    "won": (
        "{He} {has} signed for the flat. Six months, with {worker} calling once a week for the first two.",
        "Door of {his} own. {He} showed me the lock, then the window, then the lock again.",
        "Off the sofa and into {hostel}, second floor, own bathroom. {He} slept nine hours.",
        "The council has accepted the main duty. {He} asked me to read the letter twice.",
    ),
}

FINANCE: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "No bank account and no papers. We began with the birth certificate; the form has gone to the registry.",
        "{He} owes {sum} that {he} knows of. There are letters at {kin_name}'s that nobody has opened.",
        "Court fines: asked for them to be frozen. The answer takes weeks, so it had better be asked today.",
        "The prison bank appointment was cancelled again. {n} weeks left and no account is a poor sum.",
        "We went through what the first {n} days will cost: bus, food, phone credit, more than {he} had thought.",
        (
            "Birth certificate NOT received. I have rung the registry and have a reference; {he} {has} it written "
            "on the hand."
        ),
        "{He} {has} never had a passport or a licence. A citizen card would do for the bank and costs {sum}.",
    ),
    "early": (
        "Universal Credit claim made on the library computer. Took two hours, mostly the password.",
        (
            "Advance paid: {sum}. {He} sees that it comes back out of the next ones. We wrote the real figure on "
            "the calendar."
        ),
        "Went to the jobcentre at {time}. The work coach was kind and spoke slowly. Identity not confirmed yet.",
        "The discharge grant is gone. A phone, a coat and chips, and {he} said it in that order without shame.",
        "The payment did not arrive. Forty minutes of hold music on speaker, then it turned out to be one wrong digit.",
        "{He} {has} {sum} until {day}. Food bank voucher from {worker}, and we walked there together.",
    ),
    "going": (
        "Opened the brown envelopes together, all {n}. Two were the same debt. It is smaller than the pile looked.",
        "Debt adviser in {town} has taken on the catalogue money and the old water bill. {sum} a month offered.",
        "{He} {is} lending to people at the hostel again. We talked about what 'no' sounds like and practised it.",
        "The first month's budget held, bar {sum}. {He} thought I would be cross. I was not.",
        "Standing order set up for the phone. {He} pressed the button and watched the screen for a while.",
        "Council tax reduction form done. It asks the same thing {n} times in different words.",
        "Gambling came up, small, on the phone. {He} asked me to help block it and we did it there and then.",
    ),
    "won": (
        "Bank account opened. Card is in property; letter seen. First time {he} {has} had one in {his} own name.",
        "Birth certificate has come. {He} had never seen {his} own before and read it for a long time.",
        "First full payment in. {He} paid {kin_name} back ten pounds and kept the receipt to show me.",
        "Debt relief order granted. {He} said {he} felt about a stone lighter.",
    ),
}

WORK: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "{He} {is} on {job} in the workshops and good at it; the instructor said so before {he} did.",
        "Talked about work outside. {He} fancies {job}. We looked at what must be told to an employer and when.",
        "CV begun in pencil. There is a gap of four years and we are thinking how to word it honestly.",
        "Maths test on {day}. {He} {is} pretending not to mind.",
        "{He} asked whether {his} old boss would have {him} back. I said asking costs a stamp.",
        (
            "The library orderly job came up. {He} {has} written the application {himself}, {n} lines, every one "
            "of them true."
        ),
    ),
    "early": (
        "Interview at the {job} place on {day}. We walked there first so that the way would be known.",
        "{He} told the manager straight away. She said: thank you, when can you start? Still in shock when we met.",
        "The course at the college has begun. {He} sat at the back, then moved forward one row.",
        "Agency wants a bank card, a number and a share code. Two out of three.",
        "Work boots from the grant, size nine. {He} wore them to the café.",
    ),
    "going": (
        "Three shifts at the {job} place and no text about the fourth. {He} {is} taking it personally; I would too.",
        "Late twice because of the bus. We found one that leaves eleven minutes earlier and {he} swore at it kindly.",
        "The safety card test is on {day}. We did {n} practice questions over soup and {he} got all but one.",
        "Payslip read line by line. The tax code is wrong and {he} will ring, with a script, on {day}.",
        "{He} {is} thinking of {job} as a proper trade, not only as something to fill the days.",
        "No reply from {n} applications. We changed one sentence in the letter and sent one more.",
        "Job centre wants evidence of looking. {He} {has} more evidence than anybody needs, in a carrier bag.",
    ),
    "won": (
        "{He} got the job. {job_title}, four mornings a week, starts on {day}. Rang me before ringing {kin_name}.",
        "Passed. The certificate is on the wall with toothpaste because there was no tape.",
        "First wages: {sum}. {He} bought the teas.",
        "Kept on after the trial. The supervisor wrote 'reliable' and {he} {has} a photograph of the word.",
    ),
}

FAMILY: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "{He} {has} not spoken to {kin_name} since the summer. There is a letter, written {n} times, not sent.",
        "Wants {his} {kin} told the date. Asked me not to ring, to wait until {he} {has} done it {himself}.",
        "{child} is at a new school. {He} knows the colour of the jumper and not the name of the teacher.",
        "The visit from {kin_name} did not happen: {n} hours of trains and a form missing. Both upset.",
        "We practised the telephone call. {He} {was} {kin_name} and I was {him}, and there was much laughing.",
        "{He} recorded a bedtime story for {child}. Did the voices. Played it back for me and went red.",
    ),
    "early": (
        (
            "Contact with {child} is through the centre on {day}s. {He} asked what to bring. I said {himself}, and "
            "maybe crayons."
        ),
        "Saw {kin_name} at the bus station for ten minutes. Not a word about before; they talked about the weather.",
        "Dinner at {kin_name}'s. {He} washed up and left before it could go wrong, {his} words.",
        "Letter from the family court. We read it slowly, twice, and rang the advice line about the long word.",
        "{He} {is} on {his} own most evenings. I left the list for {group}; {day}s, no need to book.",
    ),
    "going": (
        "{child}'s birthday on {day}. A card and {sum} in it, sent early for once.",
        "{kin_name} has said {he} may come on Sundays if {he} rings first. {He} {has} rung first {n} times.",
        "The contact centre wrote a good report. It says 'attentive'. {He} asked me what it means exactly.",
        "Old friends turned up on {day}. {He} stayed in and texted me instead, which is what the text is for.",
        "We went to {group} together. {He} knew two faces and stayed to stack the chairs.",
        (
            "A row with {kin_name}, about money, about everything. {He} walked round the park {n} times instead of "
            "answering."
        ),
        "{He} {is} worried about {his} mother's hip. Visiting on {day}s and carrying the shopping up.",
    ),
    "won": (
        "{child} stayed the afternoon. They made pancakes. One is still on the ceiling.",
        "{kin_name} came to meet me. Shook my hand and did not let go for a bit.",
        "Order varied: {his} contact is every second weekend now. {He} {has} put it on the fridge.",
        "{He} {is} running the tea table at {group}. Nobody asked; {he} just started.",
    ),
}

DRUGS_ALCOHOL: Mapping[str, tuple[str, ...]] = {
    "inside": (
        (
            "The script is steady and {he} wants it to be ready at the pharmacy on the day. That is the thing {he} "
            "fears most."
        ),
        "{He} spoke about drink without my asking. {n} months without, and the date of every slip before it.",
        "Recovery worker here is {worker}. The handover to the outside team is on paper and nobody has rung yet.",
        "Naloxone kit explained. {He} {has} used one on a friend. We sat quietly for some minutes.",
        "{He} {is} in the recovery wing now. Says the talk is honest and the tea is terrible.",
    ),
    "early": (
        "Pharmacy by four. We made it at ten to. {He} joked about it all the way back; I did not, until after.",
        "First appointment with the drug team in {town}. {worker} remembered {his} name, and that was half of it.",
        (
            "{He} had a drink on {day}. Told me in the first minute. We looked at what was going on that day and "
            "not at the glass."
        ),
        "Somebody knocked at {hostel} with something to sell. {He} closed the door, then rang me, hands shaking.",
        "Missed {his} script on {day} and had a rough night. Rang {worker} together: a new slot, mornings.",
    ),
    "going": (
        "{n} weeks. {He} counts in days and says weeks when tired.",
        "{group} again. {He} spoke this time. About the garden mostly, but spoke.",
        "Reduction agreed, very small steps. {He} asked {worker} two questions from the list we had made.",
        "Payday is the danger. We planned {day}: wages in, rent out, swimming, {kin_name}'s for tea.",
        "A lapse at the weekend. No drama made of it, a plan made of it. {worker} knows because {he} told her.",
        "Craving when passing the old shop. {He} now goes round by the canal. {n} minutes longer and worth it.",
    ),
    "won": (
        "Six months today. {He} wanted it written down somewhere official, so here it is.",
        "Discharged from the drug team with a card that everybody had signed.",
        "{He} {has} been asked to speak at {group}. Said yes before {he} could think.",
    ),
}

HEALTH: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "Mood in {his} words: 'ready, bit scared'. Sleeping four hours. Healthcare know.",
        "Toothache for {n} weeks. Asked again for the dentist, in writing, copy kept.",
        "{He} {has} not had new glasses since school. Reads with the page at arm's length and says it is fine.",
        "Medication comes with {him} for seven days only. No GP outside yet; wrote down {n} surgeries near {town}.",
        "Quiet today. {He} said {he} {was} tired of being strong about everything. I did not try to fix it.",
    ),
    "early": (
        (
            "Registered with the surgery in {town}. The form asks for two proofs of address; they took the "
            "hostel's letter."
        ),
        (
            "Went with {him} to the GP at {time}. {He} said about half of what {he} had meant to and that is half "
            "more than last time."
        ),
        "Panic on the bus. We got off, walked a stop, got on the next one. {He} managed it.",
        "Prescription in hand, {n} days. Next one booked before we left the counter.",
        "{He} asked what 'assessment' means. The mental health team will ring on {day} and {he} wants me in the room.",
    ),
    "going": (
        "Eating better: a real tomato on the plate, shown to me with ceremony.",
        "Counselling has begun. {He} said it was strange to talk to someone who writes less than I do.",
        "Walked by the water, {n} miles. {He} talks more side by side than across a table.",
        "Hospital letter came to the old address. We rang and it is put right; scan on {day}.",
        "Sleeping badly again since the clocks changed. {He} {is} keeping a diary of it for the nurse.",
        "The new tablets make {him} thirsty and slow. {He} wants to stop; agreed to ask the GP before, not after.",
        "Good week. {He} noticed it {himself}, which is new.",
    ),
    "won": (
        "Teeth done at last. {He} laughed with {his} mouth open.",
        "New glasses. Read me the whole menu, including the allergies.",
        "{He} finished the course of {n} sessions. The last one was about what to do on bad days, and there is a list.",
    ),
}

ATTITUDES: Mapping[str, tuple[str, ...]] = {
    "inside": (
        "Talked through the day of release hour by hour. {He} would rather get the bus than be driven.",
        "{He} had words with somebody on the landing and walked off. Wanted me to know that {he} walked off.",
        "We made a list of people who are good for {him} and a list of people who are loud. Two names were on both.",
        "What does {he} want in a year? Long silence, then: a dog, and nobody shouting.",
        "{He} asked what I get out of it. A fair question. I said: company, and being useful, and the biscuits.",
    ),
    "early": (
        "Everything is fast and has a queue. We sat in the park until it was slower.",
        "{He} met {his} practitioner and came out saying it was all right, actually.",
        "A security guard followed {him} round the shop. {He} put the things back and left. Angry, and right to be.",
        "Somebody from before wants {him} to 'just hold something'. {He} said no by text and showed me.",
    ),
    "going": (
        "{He} talked about {his} temper as though it were a dog: when it pulls, what it has eaten, who frightens it.",
        "Went to {interest} on {day}. Two hours without a thought about any of it, {he} said.",
        (
            "We looked back at the goals from {month}. Three of five ticked; one we crossed out because {he} no "
            "longer wants it."
        ),
        "{He} stood up for the new lad at {hostel} and nobody got hurt. Told it as a joke; it was not one.",
        "Thinking about saying sorry to {kin_name}. Not yet. But the sentence exists now.",
        "Long talk about {interest}. I know nothing of it and {he} likes teaching me.",
    ),
    "won": (
        "{He} turned down an easy two hundred pounds and told me over the worst coffee in {town}. Very proud.",
        "Last group finished. {He} kept the folder. Says it makes sense backwards.",
        "Licence review: 'no concerns'. {He} read it aloud in a posh voice.",
    ),
}

ABUSE: Mapping[str, tuple[str, ...]] = {
    "inside": (
        (
            "She decides what is written here and asked for little. {worker} from the women's service is seeing "
            "her on {day}."
        ),
        "She does not want post from one address. Told the officer, with her, in her words.",
    ),
    "early": (
        "New number, shared with four people only. She has put me down under another name.",
        "Went to the women's centre in {town}. {worker} made time, there was a crèche, and nobody asked why.",
    ),
    "going": (
        "She walked past the old street on purpose, in daylight, with {kin_name}. Then had an ice cream.",
        "The course at the women's centre is half way. She says the word 'normal' has moved.",
    ),
    "won": ("The order was granted. She slept. That is all she wants written.",),
}

SEX_WORK: Mapping[str, tuple[str, ...]] = {
    "inside": ("She talked about what money used to cost her. {worker} will visit on {day} and she wants that.",),
    "early": ("Stayed in on the two hard evenings. {worker} rang on one, I on the other.",),
    "going": ("She {has} begun {job} mornings. Tired in a way she likes, she says.",),
    "won": ("A year. She marked it with cake at the women's centre.",),
}

THREADS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "accommodation": ACCOMMODATION,
    "finance": FINANCE,
    "work": WORK,
    "family": FAMILY,
    "drugs_alcohol": DRUGS_ALCOHOL,
    "health": HEALTH,
    "attitudes": ATTITUDES,
    "abuse": ABUSE,
    "sex_work": SEX_WORK,
}
"""By pathway, then by stage."""
