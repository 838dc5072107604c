"""What people call the terms of a vocabulary besides their labels, in English and Welsh; each line says it once."""

from collections.abc import Mapping

from caseworker.domain.names import fold


def _read(text: str) -> Mapping[str, tuple[str, ...]]:
    """Lines 'label or code / another: name, name' as folded name -> folded labels, the first that is known counting."""
    names: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        meant, _, called = line.partition(":")
        labels = tuple(fold(label) for label in meant.split("/"))
        names |= {fold(name): labels for name in called.split(",")}
    return names


GENDERS = _read("""
female / woman: f, fem, female, woman, women, girl, benyw, menyw, trans woman, transwoman, menyw draws
male / man: m, male, man, men, boy, gwryw, dyn, trans man, transman, dyn traws
non binary: nb, enby, nonbinary, non binary, anneuaidd
other: another, arall, self described
prefer not / prefer not to say: pnts, prefer not to say, refused, not stated, gwell peidio dweud
""")

LANGUAGES = _read("""
english: saesneg, en
welsh: cymraeg, cy
british sign language: bsl, sign language, iaith arwyddion prydain
punjabi: panjabi, pwnjabeg
pashto: pashtu, pushto, pukhto
polish: pwyleg
romanian: rwmaneg, rumanian, moldovan
persian / farsi: dari, iranian
tagalog: filipino
bengali: bangla
dutch: flemish
scottish gaelic: gaelic
""")

SOURCES = _read("""
probation: ps, nps, probation service, probation practitioner, probation officer, pp, com, community probation, prawf
approved premises: ap, approved premise, hostel
custody staff: pom, omu, prison, prison staff, resettlement team, custody, carchar, key worker
self referral / self: self, self referred, themselves, hunanatgyfeirio, hunan gyfeirio
dwp / department for work and pensions: dwp, job centre, jobcentre, jobcentre plus, jcp, canolfan byd gwaith
healthcare: nhs, gp, health, iechyd, liaison and diversion
local authority: council, la, cyngor, local council
community voluntary organisation: charity, voluntary, voluntary sector, vcse, third sector, elusen
courts: court, llys
custodial family services: families, family services
prison education provider: education, prison education
crs women: womens crs, commissioned womens services
new futures network: nfn
other: arall
""")

RELEASE_TYPES = _read("""
crd: conditional, conditional release, dyddiad rhyddhau amodol
ard: automatic, auto, automatic release, dyddiad rhyddhau awtomatig
hdcad: hdc, tag, home detention curfew
hdced: hdc eligibility
apd: parole, parole release
prrd: recall, after recall, post recall
sed: end of sentence, sentence end
confirmed: actual, confirmed release
""")

PRISONS: Mapping[str, str] = {
    "iow": "isle of wight",
    "strangeways": "manchester",
    "winson green": "birmingham",
    "armley": "leeds",
    "walton": "liverpool",
}
"""Names of prisons that nobody writes on the sign: bare name -> bare name of the label. General knowledge."""

RISK_LEVELS = _read("""
low: l, isel
medium: m, med, canolig
high: h, uchel
very high: vh, v high, uchel iawn
""")

MENTOR_STATUSES = _read("""
active: available, current, yes, gweithredol, ar gael
in training: training, induction, hyfforddiant, yn hyfforddi
application: applied, applicant, cais, wedi gwneud cais
enquiry: enquired, interested, ymholiad, wedi holi
checks: dbs, dbs requested, gwiriadau
on leave: paused, break, absennol, yn absennol
interview: cyfweliad
references: geirda, geirdaon
left: wedi gadael
turned down: rejected, gwrthodwyd
withdrew: withdrawn, tynnodd yn ôl
""")

DBS_LEVELS = _read("""
basic: sylfaenol
standard: safonol
enhanced: manwl, enhanced dbs
enhanced barred: enhanced barred list, enhanced with barred list, enhanced and barred list, enhanced and barred lists
enhanced barred: enhanced with barred list check, enhanced plus barred lists, enhanced with adult barred list
enhanced barred: enhanced with adults barred list, enhanced with childrens barred list, manwl gyda rhestrau gwahardd
""")

UPDATE_SERVICE = _read("""
no change: unchanged, not changed, up to date, dim newid
changed: new information, wedi newid
not registered: no, n, not subscribed, not on it, none, na, nac ydy, heb gofrestru
""")

PATHWAYS = _read("""
accommodation: housing, homes, homelessness, llety, tai
attitudes: thinking, behaviour, attitudes thinking and behaviours, atb, agweddau
family: families, parenting, relationships, family work, teulu, teuluoedd
drugs alcohol: drugs, alcohol, substance misuse, substance use, addiction, recovery, cyffuriau, alcohol a chyffuriau
work: employment, education, ete, eet, skills, jobs, training, cvs, gwaith, cyflogaeth, addysg
finance: finances, money, debt, benefits, budgeting, banking, finance benefits and debt, id, arian, dyled
health: mental health, wellbeing, physical health, iechyd, iechyd meddwl
abuse: domestic abuse, domestic violence, cam drin domestig
""")
