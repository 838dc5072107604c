"""Short and other forms of given names that one person may go by, in England and Wales; a hint, never a proof."""

from collections import defaultdict
from functools import cache

from caseworker.domain.names import fold

_FORMS = """
alexander alex alec sandy xander al lex|alexandra alex sandra lexi sasha|abigail abi abby|albert al bert albie|
alfred alf alfie fred|andrew andy drew|angela angie ange|anthony tony ant antony|arthur art artie|barbara barb babs|
benjamin ben benji benny|bernard bernie|catherine cath kate katie cathy katherine kathryn kat kay|
charles charlie chas chuck chaz|charlotte charlie lottie char|christine chris chrissie tina|
christopher chris kit topher|daniel dan danny|danielle dani|david dave davey davy dai dafydd dewi|
deborah deb debbie debs|derek del|dominic dom|donald don donny|dorothy dot dotty|douglas doug|
edward ed eddie ned ted teddy|eleanor ellie nell|elizabeth liz lizzie beth betty eliza bess libby|emily em emmy|
emma em|francis frank fran frankie|frances fran frankie|frederick fred freddie freddy|gabriel gabe|gareth gaz gary|
gary gaz gazza|geoffrey geoff jeff jeffrey|george georgie|gerald gerry ger|gillian gill jill|gregory greg|
gwilym gwil will|harold harry hal|henry harry hal hank|ian iain ieuan|isabel izzy bella isabelle isobel|jacob jake|
jacqueline jackie jacqui|james jim jimmy jamie jay jem|janet jan|jason jay jase|jeremy jez jerry|jennifer jen jenny|
jessica jess jessie|joanne jo joanna joey|john jon johnny jonny jack ieuan ifan ioan sion|
jonathan jon jonny johnny jono|joseph joe joey|josephine jo josie|joshua josh|judith judy|julie jules julia|
katherine kate katie kath kathy kat kay|kenneth ken kenny|kevin kev|kimberley kim|lawrence larry laurie|
leonard len lenny leo|leslie les|lewis lew lou louis|louise lou|lucy lu|luke lukasz|malcolm mal malc|
margaret maggie meg peggy marge rita mags|mark marc marcus|martin marty|mary molly polly|matthew matt matty mat|
maureen mo|melanie mel|michael mike mick micky mickey mikey mitch|michelle shell chelle|
mohammed mo mohamed muhammad mohammad muhammed mohamad md|morgan mo|nathan nate nath nathaniel|natalie nat|
nicholas nick nicky nico|nicola nicky nic nikki|oliver ollie olly|owen owain|pamela pam|
patricia pat tricia trish patsy paddy|patrick pat paddy|paul paulie|peter pete|philip phil pip phillip|rachel rach|
raymond ray|rebecca becky becca bex|reginald reg reggie|rhys reece rees|richard rick ricky dick rich richie|
robert rob bob bobby robbie robin bert|roger rodge|ronald ron ronnie|russell russ|samantha sam sammy|
samuel sam sammy|sandra sandy|sarah sara sal sally|sean shaun shawn|sebastian seb|simon si|sophie soph|stanley stan|
stephanie steph steff|stephen steve stevie steven ste stefan steffan|stuart stu stewart|susan sue susie suzie|
terence terry tel terrance|theodore ted theo|theresa terry tess teresa|thomas tom tommy thos tomos|
timothy tim timmy|valerie val|veronica ronnie vera|victoria vicky vic tori|vincent vince vinny|walter wally walt|
wayne waz|william will bill billy willy wills liam gwilym wil|zachary zac zack zak
"""


@cache
def _forms() -> dict[str, frozenset[str]]:
    """Folded name -> every folded form in any group that it stands in."""
    forms: dict[str, set[str]] = defaultdict(set)
    for group in _FORMS.split("|"):
        names = {fold(name) for name in group.split()}
        for name in names:
            forms[name] |= names
    return {name: frozenset(others) for name, others in forms.items()}


def forms_of(name: str) -> frozenset[str]:
    """Every folded form of a folded given name, itself included: 'bob' gives 'robert', 'rob', 'bob' and more."""
    return _forms().get(name, frozenset({name}))


def same_given_name(one: str, other: str) -> bool:
    """Whether two different folded words can be forms of one given name: 'bob' and 'robert'."""
    return other in _forms().get(one, ())
