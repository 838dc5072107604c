"""Sessions written in Welsh, as some mentors write them; kept plain, for a mentor who thinks in it."""

OPENINGS: tuple[str, ...] = (
    "Cwrdd {with} {name} yn y caffi.",
    "Ffoniais am ddeg, fel y trefnwyd.",
    "Ymweliad â'r carchar. Cymraeg fu'r sgwrs o'r dechrau i'r diwedd.",
    "Paned {alongside} {name}; glaw trwm y tu allan.",
    "Siaradon ni am hanner awr ar y ffôn.",
    "Cerdded at yr afon {alongside} {name} a siarad.",
)
THREADS: tuple[str, ...] = (
    "Mae'r ffurflen am y tŷ wedi mynd i'r cyngor.",
    "Daeth llythyr o'r llys; darllenon ni fe ddwywaith.",
    "Does dim tystysgrif geni eto. Fe ffonia i'r gofrestrfa ddydd Llun.",
    "Mae'r swydd yn y becws yn dal ar agor.",
    "Siaradodd hi am ei chwaer am y tro cyntaf ers misoedd.",
    "Cysgu'n well. Mae'r nyrs yn falch.",
    "Mae arni hiraeth am y mynydd, meddai hi, ac am gawl ei nain.",
    "Cyfrif banc ar agor o'r diwedd.",
    "Dim newyddion am yr ystafell. Mae aros yn anodd.",
    "Buon ni'n ymarfer y cyfweliad, yn Gymraeg ac yn Saesneg.",
    "Roedd y bws yn hwyr, a'r ddwy ohonon ni'n chwerthin am y peth.",
    "Mae'r meddyg teulu wedi ei derbyn hi.",
)
ENDINGS: tuple[str, ...] = (
    "Wythnos nesaf: yr un lle, yr un amser.",
    "Wedi blino ond yn obeithiol.",
    "Da iawn hi.",
    "Rhaid holi'r gweithiwr tai cyn y penwythnos.",
    "Dim pryderon heddiw.",
    "Popeth yn symud, yn araf bach.",
)
RESPONSES: tuple[str, ...] = (
    "Tawel ar y dechrau, wedyn yn llawn straeon.",
    "Yn ddiolchgar, ac yn dweud hynny.",
    "Ychydig yn bryderus am y dyddiad.",
    "Yn chwerthin eto.",
)
NEXT_STEPS: tuple[str, ...] = (
    "Ffonio'r gofrestrfa",
    "Mynd gyda hi i'r banc",
    "Gofyn am yr ystafell eto",
    "Llythyr at y cyngor",
)
