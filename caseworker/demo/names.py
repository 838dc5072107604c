"""Invented names by community, and the small facts that make an invented life: kin, trades, pastimes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Community:
    """Names that go together, the ethnic groups they are drawn with (codes), the language, and how often of 100."""

    key: str
    weight: int
    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[str, ...]
    ethnicity: tuple[str, ...]
    language: str = "eng"
    religion: str = "NIL"


def _community(
    key: str,
    weight: int,
    *,
    men: str,
    women: str,
    families: str,
    ethnicity: str,
    language: str = "eng",
    religion: str = "NIL",
) -> Community:
    return Community(
        key,
        weight,
        tuple(men.split()),
        tuple(women.split()),
        tuple(families.split()),
        tuple(ethnicity.split()),
        language,
        religion,
    )


COMMUNITIES = (
    _community(
        "british",
        56,
        men="Aaron Adam Alan Alfie Andrew Ashley Barry Ben Bradley Brian Callum Carl Charlie Chris Connor Craig Daniel "
        "Darren Dean Dominic Dylan Elliot Gareth Gavin George Glen Graham Harry Jack Jake Jamie Joe Joel Josh Keith "
        "Kieran Kyle Lewis Luke Mark Martin Matty Michael Nathan Neil Nigel Oliver Owen Paul Peter Reece Richard "
        "Robbie Ryan Sam Scott Sean Shane Simon Stephen Stuart Terry Toby Trevor Wayne Zak",
        women="Abbie Alison Amy Beth Carly Chloe Claire Courtney Dawn Donna Emma Faye Gemma Hayley Holly Jade Jodie "
        "Karen Katie Kayleigh Kelly Leanne Lisa Lucy Mandy Natalie Nicola Rachel Sally Shannon Stacey Tina Tracey Zoe",
        families="Ashdown Askew Barnaby Beddoes Bramley Brindley Cartwright Chadwick Clewes Cotterill Cresswell "
        "Dawkins Dunning Eaves Fallows Fenwick Garside Gittins Hadley Hallam Hargreave Heath Holloway Hulme Ibbotson "
        "Jarvis "
        "Kettle Kirkby Larkin Leese Lovatt Mallender Marlow Meakin Millward Nock Oakden Oldacre Orme Parkes Pegg "
        "Perkin Pickering Plant Pover Rathbone Ridgway Rowley Salt Shelley Shufflebotham Skidmore Spragg Stubbs "
        "Swindell Tams Thorley Tunnicliffe Turnock Underhill Venables Wardle Whitehurst Wilshaw Woodings Yardley",
        ethnicity="W1 W1 W1 W1 W9 M1",
    ),
    _community(
        "welsh",
        8,
        men="Aled Bryn Dafydd Dewi Emyr Gethin Gwyn Huw Ieuan Ifan Iolo Llew Macsen Osian Rhodri Rhys Tomos Wyn",
        women="Angharad Bethan Bronwen Carys Catrin Delyth Eira Ffion Gwenllian Lowri Mair Nerys Nia Rhian Seren Siwan",
        families="Bowen Bevan Cadwaladr Gittoes Gwynne Havard Howells Llŷn Mathias Meredith Pennant Powys Probert "
        "Prosser Rhydderch Treharne Vaughan Wyn-Jones",
        ethnicity="W1",
        language="cym",
        religion="CHRST",
    ),
    _community(
        "irish",
        4,
        men="Cathal Colm Declan Donal Eamon Fergal Niall Padraig Ronan",
        women="Aoife Bríd Ciara Niamh Orla Sinéad",
        families="Brannigan Cassidy D'Arcy Donoghue McGlynn O'Dowd O'Hagan O'Rourke Tierney",
        ethnicity="W2",
        religion="RC",
    ),
    _community(
        "traveller",
        3,
        men="Bartley Elijah Jimmy Levi Miley Nelson Reuben",
        women="Britannia Cinderella Kathleen Margaret Mary-Ann Selina",
        families="Boswell Buckland Locke Loveridge Penfold Sheridan",
        ethnicity="W3 W10",
    ),
    _community(
        "pakistani",
        6,
        men="Adeel Bilal Faisal Hamza Haroon Kamran Nadeem Omar Qasim Shahid Tariq Usman Waqas Yasir Zubair",
        women="Aisha Bushra Nadia Rubina Saima Shazia Zara",
        families="Akram Aslam Bashir Chaudhry Hanif Iqbal Javed Mahmood Mirza Qureshi Rafiq Sadiq Shafi Zaman",
        ethnicity="A2",
        language="urd",
        religion="MOS",
    ),
    _community(
        "bangladeshi",
        3,
        men="Abdul Belal Faruk Jahangir Kabir Monir Rakib Salim Tofazzal",
        women="Jahanara Nasima Rehana Shirin Sultana",
        families="Ahmed Chowdhury Hoque Islam Miah Rahman Talukder Uddin",
        ethnicity="A3",
        language="ben",
        religion="MOS",
    ),
    _community(
        "punjabi",
        4,
        men="Amrik Balwinder Gurdeep Harjit Jaspal Kulwant Manjit Parminder Sukhdev Tejinder",
        women="Amrit Gurpreet Harpreet Kiran Navdeep Ranjit Sukhi",
        families="Bains Dhaliwal Gill Grewal Johal Mann Purewal Sandhu Sidhu Thandi",
        ethnicity="A1",
        language="pan",
        religion="SIKH",
    ),
    _community(
        "caribbean",
        6,
        men="Andre Clinton Delroy Devon Dwayne Errol Jermaine Leroy Marlon Omari Tyrone Winston",
        women="Chantelle Cherelle Denecia Ebony Jaleesa Keisha Tanisha",
        families="Blackwood Campbell-Rose Daley Facey Francis Grizzle McKenzie Pinnock Samuels Whyte",
        ethnicity="B1 M1",
        religion="CHRST",
    ),
    _community(
        "african",
        4,
        men="Ayo Chidi Emeka Femi Kwabena Kwame Obi Tunde Yaw",
        women="Abena Adaeze Efua Folake Ngozi Yewande",
        families="Achebe Adebayo Asante Boateng Eze Mensah Nwosu Okafor Owusu",
        ethnicity="B2",
        religion="CHRST",
    ),
    _community(
        "somali",
        2,
        men="Abdi Guled Liban Mahad Warsame",
        women="Hodan Ifrah Sagal",
        families="Abdullahi Farah Hersi Jama Warsame Yusuf",
        ethnicity="B2",
        language="som",
        religion="MOS",
    ),
    _community(
        "polish",
        3,
        men="Bartosz Dariusz Jacek Kamil Krzysztof Łukasz Marek Paweł Tomasz Wojciech",
        women="Agnieszka Beata Dorota Ewa Małgorzata",
        families="Dąbrowski Górski Kaczmarek Lis Mazur Nowicki Sikora Wróbel Zając",
        ethnicity="W9",
        language="pol",
        religion="RC",
    ),
    _community(
        "romanian",
        1,
        men="Bogdan Costel Florin Ionuț Vasile",
        women="Ileana Mihaela Simona",
        families="Ciobanu Dumitru Lupu Munteanu Rusu",
        ethnicity="W9 W10",
        language="ron",
        religion="CHRODX",
    ),
)

KIN = {
    "sister": "Donna Leanne Kerry Tasha Rita Gwen Shabnam Paula Maureen Bev Joanne Carol".split(),
    "brother": "Wayne Lee Danny Imtiaz Rob Kev Gaz Emlyn Stu Martin Declan Ali".split(),
    "aunt": "Pat Jean Sheila Blodwen Yasmin Vera Merle Dot".split(),
    "uncle": "Ron Vince Derek Cecil Idris Ken Bashir".split(),
    "cousin": "Jo Ricky Nadia Curtis Elis Mo Steph".split(),
    "gran": "Edna Joyce Hilda Ivy Nesta Peg".split(),
}
CHILDREN = tuple(
    "Alfie Amelia Callie Dion Eliza Freya Harley Isla Jayden Kacey Lowri Mason Millie Noah Poppy Riley".split()
)
WORKERS = tuple("Janine Marcus Ola Petra Fiona Yusra Clive Bernadette Hari Lorna Sandra Anthea Greg Ruby Elin".split())
TRADES = (
    ("tyre fitting", "Tyre fitter"),
    ("bakery", "Baker's hand"),
    ("warehouse", "Warehouse operative"),
    ("barbering", "Trainee barber"),
    ("bricklaying", "Improver with a bricklayer"),
    ("kitchen", "Kitchen porter"),
    ("gardening", "Groundsman's mate"),
    ("painting and decorating", "Decorator's mate"),
    ("forklift", "Forklift driver"),
    ("recycling", "Sorter on the line"),
    ("laundry", "Presser"),
    ("cycle repair", "Cycle mechanic"),
    ("railway track", "Track worker"),
    ("café", "Barista"),
    ("furniture restoring", "Upholsterer's trainee"),
)
PASTIMES = (
    *("carp fishing", "chess", "the allotment", "boxing training", "drawing", "five-a-side", "brass band", "snooker"),
    *("pigeons", "crime novels", "bird-watching", "the choir", "walking football", "model trains", "baking", "darts"),
    *("restoring bikes", "gospel singing", "crochet", "the gym", "local history", "jigsaws", "poetry", "dominoes"),
)
GROUPS = (
    *("the men's shed", "the Tuesday group", "the walking group", "the recovery café", "the breakfast club"),
    *("the art room", "the repair café", "the singing group", "the garden project", "the women's lunch"),
)
