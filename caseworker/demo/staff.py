"""The paid people of the invented service and of the two probation areas, by name; all of them invented."""

from dataclasses import dataclass

from caseworker.demo.places import LEAD, PARTNERS, Area


@dataclass(frozen=True)
class Coordinator:
    """A coordinator of the consortium: `provider` is the key of the organisation that employs them."""

    key: str
    name: str
    provider: str
    phone: str


@dataclass(frozen=True)
class Practitioner:
    """A probation practitioner of one delivery unit (its code)."""

    key: str
    name: str
    unit: str
    area: Area
    phone: str

    @property
    def email(self) -> str:
        """An address that no mail can reach."""
        return f"{self.key.replace('-', '.')}@probation.example"


COORDINATORS = (
    Coordinator("farida-akhtar", "Farida Akhtar", LEAD.key, "01632 960101"),
    Coordinator("miriam-hale", "Miriam Hale", LEAD.key, "01632 960102"),
    Coordinator("josie-marlowe", "Josie Marlowe", PARTNERS[0].key, "01632 960103"),
    Coordinator("everton-blake", "Everton Blake", PARTNERS[1].key, "01632 960104"),
)
PRACTITIONERS = (
    Practitioner("priya-nair", "Priya Nair", "76", Area.MIDLANDS, "01632 960121"),
    Practitioner("colin-dace", "Colin Dace", "73", Area.MIDLANDS, "01632 960122"),
    Practitioner("rosa-tindall", "Rosa Tindall", "71", Area.MIDLANDS, "01632 960123"),
    Practitioner("ben-ockley", "Ben Ockley", "77", Area.MIDLANDS, "01632 960124"),
    Practitioner("glenys-parri", "Glenys Parri", "103", Area.WALES, "01632 960125"),
    Practitioner("huw-sarn", "Huw Sarn", "104", Area.WALES, "01632 960126"),
)
OF_UNIT = {one.unit: one for one in PRACTITIONERS}
INSIDE_NAMES = ("Mr Tallis", "Ms Orchard", "Mrs Venn", "Mr Adeyinka", "Ms Quill", "Mr Rudge", "Ms Lathe", "Mrs Combe")
"""Prison practitioners, as people on a wing call them."""
ON_CALL_PHONE = "01632 960114"
OFFICE_PHONE = "01632 960100"
ON_CALL_NAME = "Dev Patel"
