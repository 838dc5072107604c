<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
  <context>
    <name>phrases</name>
    <message>
      <source>&amp;Heard by</source>
      <translation type="unfinished">&amp;Clywyd gan</translation>
    </message>
    <message>
      <source>&amp;Note for the day</source>
      <translation type="unfinished">&amp;Nodyn ar gyfer y diwrnod</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
      <source>&amp;Team or area</source>
      <translation type="unfinished">&amp;Tîm neu ardal</translation>
    </message>
    <message>
      <source>&amp;Until</source>
      <translation type="unfinished">&amp;Hyd at</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation type="unfinished">&amp;Pryd</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation type="unfinished">&amp;Pwy</translation>
    </message>
    <message>
      <source>&amp;Why it is erased</source>
      <translation type="unfinished">&amp;Pam y caiff ei ddileu</translation>
    </message>
    <message>
      <source>'{text}' could be any of these: {names}. No prison is taken; the words are kept with the notes.</source>
      <translation type="unfinished">Gallai '{text}' fod yn unrhyw un o'r rhain: {names}. Ni chymerir carchar; cedwir y geiriau gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' could not be read as a date. Write it as 31/12/1994.</source>
      <translation type="unfinished">Nid oedd modd darllen '{text}' fel dyddiad. Ysgrifennwch ef fel 31/12/1994.</translation>
    </message>
    <message>
      <source>'{text}' does not plainly say that a module was passed; it is kept with the notes.</source>
      <translation type="unfinished">Nid yw '{text}' yn dweud yn blaen bod modiwl wedi'i gwblhau; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' gives a year without day and month.</source>
      <translation type="unfinished">Mae '{text}' yn rhoi blwyddyn heb ddiwrnod na mis.</translation>
    </message>
    <message>
      <source>'{text}' holds digits, so it is not a name.</source>
      <translation type="unfinished">Mae digidau yn '{text}', felly nid enw ydyw.</translation>
    </message>
    <message>
      <source>'{text}' holds more than one date.</source>
      <translation type="unfinished">Mae mwy nag un dyddiad yn '{text}'.</translation>
    </message>
    <message>
      <source>'{text}' holds no letters, so it is not a name.</source>
      <translation type="unfinished">Nid oes llythrennau yn '{text}', felly nid enw ydyw.</translation>
    </message>
    <message>
      <source>'{text}' is a number, not a day.</source>
      <translation type="unfinished">Rhif yw '{text}', nid diwrnod.</translation>
    </message>
    <message>
      <source>'{text}' is neither a plain yes nor a plain no, so it counts as not known.</source>
      <translation type="unfinished">Nid yw '{text}' yn ie plaen nac yn na plaen, felly mae'n cyfrif fel anhysbys.</translation>
    </message>
    <message>
      <source>'{text}' is no date; it is kept with the notes.</source>
      <translation type="unfinished">Nid dyddiad yw '{text}'; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' is no day of the calendar.</source>
      <translation type="unfinished">Nid oes diwrnod '{text}' yn y calendr.</translation>
    </message>
    <message>
      <source>'{text}' is no distance that somebody travels, so none is kept.</source>
      <translation type="unfinished">Nid yw '{text}' yn bellter y mae rhywun yn ei deithio, felly ni chedwir un.</translation>
    </message>
    <message>
      <source>'{text}' is no number of places between 0 and {most}, so none is kept.</source>
      <translation type="unfinished">Nid yw '{text}' yn nifer o leoedd rhwng 0 a {most}, felly ni chedwir un.</translation>
    </message>
    <message>
      <source>'{text}' is no postcode, so no area is kept; the words are.</source>
      <translation type="unfinished">Nid yw '{text}' yn god post, felly ni chedwir ardal; cedwir y geiriau.</translation>
    </message>
    <message>
      <source>'{text}' is not a CRN: one letter and six digits are expected, as in X123456.</source>
      <translation type="unfinished">Nid CRN yw '{text}': disgwylir un llythyren a chwe digid, fel yn X123456.</translation>
    </message>
    <message>
      <source>'{text}' is not a PNC number: year, up to seven digits and a letter, as in 2003/0062845E.</source>
      <translation type="unfinished">Nid rhif PNC yw '{text}': blwyddyn, hyd at saith digid a llythyren, fel yn 2003/0062845E.</translation>
    </message>
    <message>
      <source>'{text}' is not a prison number: one letter, four digits and two letters are expected, as in A1234BC.</source>
      <translation type="unfinished">Nid rhif carchar yw '{text}': disgwylir un llythyren, pedwar digid a dwy lythyren, fel yn A1234BC.</translation>
    </message>
    <message>
      <source>'{text}' is not a telephone number that can be dialled; it is kept with the notes.</source>
      <translation type="unfinished">Nid rhif ffôn y gellir ei ddeialu yw '{text}'; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' is not an e-mail address; it is kept with the notes.</source>
      <translation type="unfinished">Nid cyfeiriad e-bost yw '{text}'; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' is not in the list; it is kept with the notes.</source>
      <translation type="unfinished">Nid yw '{text}' yn y rhestr; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>'{text}' looks like a CRN, not a prison number.</source>
      <translation type="unfinished">Mae '{text}' yn edrych fel CRN, nid rhif carchar.</translation>
    </message>
    <message>
      <source>'{text}' looks like a prison number, not a CRN.</source>
      <translation type="unfinished">Mae '{text}' yn edrych fel rhif carchar, nid CRN.</translation>
    </message>
    <message>
      <source>'{text}' names a month {month}. If it is written the American way, put the day first: {day}.</source>
      <translation type="unfinished">Mae '{text}' yn enwi mis {month}. Os yw wedi'i ysgrifennu yn y dull Americanaidd, rhowch y diwrnod yn gyntaf: {day}.</translation>
    </message>
    <message>
      <source>'{text}' names no day of the month.</source>
      <translation type="unfinished">Nid yw '{text}' yn enwi diwrnod o'r mis.</translation>
    </message>
    <message>
      <source>'{text}' reads like the foot of the table, not like a name.</source>
      <translation type="unfinished">Mae '{text}' yn darllen fel troed y tabl, nid fel enw.</translation>
    </message>
    <message>
      <source>'{text}' tells of gender history, which is restricted. It is not kept here; record it there if they wish.</source>
      <translation type="unfinished">Mae '{text}' yn sôn am hanes rhywedd, sy'n gyfyngedig. Nis cedwir yma; cofnodwch ef yno os mai dyna eu dymuniad.</translation>
    </message>
    <message>
      <source>'{text}' was read as a spreadsheet's day number: {day}.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel rhif diwrnod taenlen: {day}.</translation>
    </message>
    <message>
      <source>'{text}' was read as day, month and year without marks between them.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel diwrnod, mis a blwyddyn heb nodau rhyngddynt.</translation>
    </message>
    <message>
      <source>'{text}' was read as no; the words are kept as well.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel na; cedwir y geiriau hefyd.</translation>
    </message>
    <message>
      <source>'{text}' was read as {day}: two digits leave it a guess.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel {day}: â dau ddigid, dyfaliad ydyw.</translation>
    </message>
    <message>
      <source>'{text}' was read as {found}.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel {found}.</translation>
    </message>
    <message>
      <source>'{text}' was read as {label}.</source>
      <translation type="unfinished">Darllenwyd '{text}' fel {label}.</translation>
    </message>
    <message>
      <source>1 for once, 12 for a quarter of a year</source>
      <translation type="unfinished">1 am unwaith, 12 am chwarter blwyddyn</translation>
    </message>
    <message>
      <source>999 knows. Go on ringing, and say when they are safe.</source>
      <translation type="unfinished">Mae 999 yn gwybod. Daliwch ati i ffonio, a dywedwch pan fyddant yn ddiogel.</translation>
    </message>
    <message>
      <source>A &amp;name for this laptop</source>
      <translation type="unfinished">E&amp;nw i'r gliniadur hwn</translation>
    </message>
    <message>
      <source>A DBS check</source>
      <translation type="unfinished">Gwiriad DBS</translation>
    </message>
    <message numerus="yes">
      <source>A DBS check for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>Gwiriad DBS i un mentor nad oes dim arall yn eisiau ganddo ({count})</numerusform>
        <numerusform>Gwiriad DBS i'r {count} mentor nad oes dim arall yn eisiau ganddo</numerusform>
        <numerusform>Gwiriad DBS i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Gwiriad DBS i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Gwiriad DBS i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
      </translation>
    </message>
    <message>
      <source>A DBS check of the level that the role allows: {level}</source>
      <translation type="unfinished">Gwiriad DBS o'r lefel y mae'r rôl yn ei chaniatáu: {level}</translation>
    </message>
    <message>
      <source>A DBS check that has been seen</source>
      <translation type="unfinished">Gwiriad DBS sydd wedi'i weld</translation>
    </message>
    <message>
      <source>A backup cannot be put in its own place. Nothing was changed. Name the store's folder.</source>
      <translation type="unfinished">Ni ellir rhoi copi wrth gefn yn ei le ei hun. Ni newidiwyd dim. Enwch ffolder y storfa.</translation>
    </message>
    <message>
      <source>A backup opens on this computer alone, with the passphrase that you have when you make it.</source>
      <translation type="unfinished">Dim ond ar y cyfrifiadur hwn y mae copi wrth gefn yn agor, gyda'r cyfrinair sydd gennych wrth ei wneud.</translation>
    </message>
    <message>
      <source>A backup opens with the passphrase that you have when you make it, on any computer.</source>
      <translation type="unfinished">Mae copi wrth gefn yn agor gyda'r cyfrinair sydd gennych wrth ei wneud, ar unrhyw gyfrifiadur.</translation>
    </message>
    <message>
      <source>A batch in the shared folder has a name that is none of ours. It was left alone.</source>
      <translation type="unfinished">Mae gan swp yn y ffolder a rennir enw nad yw'n un o'n rhai ni. Gadawyd ef yn llonydd.</translation>
    </message>
    <message>
      <source>A batch in the shared folder is too large to be one of ours. It was left alone.</source>
      <translation type="unfinished">Mae swp yn y ffolder a rennir yn rhy fawr i fod yn un o'n rhai ni. Gadawyd ef yn llonydd.</translation>
    </message>
    <message>
      <source>A batch that came</source>
      <translation type="unfinished">Swp a ddaeth</translation>
    </message>
    <message>
      <source>A body that is let in already stays until sharing with it is stopped.</source>
      <translation type="unfinished">Mae corff sydd eisoes wedi'i adael i mewn yn aros nes i'r rhannu ag ef gael ei atal.</translation>
    </message>
    <message>
      <source>A car that takes a wheelchair</source>
      <translation type="unfinished">Car sy'n cymryd cadair olwyn</translation>
    </message>
    <message>
      <source>A case summary</source>
      <translation type="unfinished">Crynodeb o'r achos</translation>
    </message>
    <message>
      <source>A certificate is for whoever is or was a mentor. Nothing was written.</source>
      <translation type="unfinished">Mae tystysgrif i bwy bynnag sydd neu a fu'n fentor. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
      <source>A chain in folder {folder} has lost its last entry.</source>
      <translation type="unfinished">Mae cadwyn yn ffolder {folder} wedi colli ei chofnod olaf.</translation>
    </message>
    <message>
      <source>A chain in this batch is broken; nothing of it was taken. Ask the sender to send again.</source>
      <translation type="unfinished">Mae cadwyn yn y swp hwn wedi torri; ni chymerwyd dim ohono. Gofynnwch i'r anfonwr anfon eto.</translation>
    </message>
    <message>
      <source>A change to what was told before</source>
      <translation type="unfinished">Newid i'r hyn a ddywedwyd o'r blaen</translation>
    </message>
    <message>
      <source>A check cannot lapse before it was issued. Correct the days and save again.</source>
      <translation type="unfinished">Ni all gwiriad ddod i ben cyn ei gyhoeddi. Cywirwch y dyddiau a chadwch eto.</translation>
    </message>
    <message>
      <source>A check or vetting was not renewed</source>
      <translation type="unfinished">Ni adnewyddwyd gwiriad neu fetio</translation>
    </message>
    <message>
      <source>A child at risk</source>
      <translation type="unfinished">Plentyn mewn perygl</translation>
    </message>
    <message>
      <source>A colleague has asked for this. With your agreement it is settled.</source>
      <translation type="unfinished">Mae cydweithiwr wedi gofyn am hyn. Gyda'ch cytundeb chi, mae wedi'i benderfynu.</translation>
    </message>
    <message>
      <source>A concern is never undone and waits for no permission.</source>
      <translation type="unfinished">Ni chaiff pryder byth ei ddadwneud ac nid yw'n aros am ganiatâd.</translation>
    </message>
    <message>
      <source>A coordinator brings sheets in. Nothing was read.</source>
      <translation type="unfinished">Cydlynydd sy'n dod â thaenlenni i mewn. Ni ddarllenwyd dim.</translation>
    </message>
    <message>
      <source>A coordinator decides about expenses. Nothing was changed.</source>
      <translation type="unfinished">Cydlynydd sy'n penderfynu am dreuliau. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>A coordinator of the provider accepts a referral.</source>
      <translation type="unfinished">Cydlynydd y darparwr sy'n derbyn atgyfeiriad.</translation>
    </message>
    <message>
      <source>A coordinator of the provider returns a referral.</source>
      <translation type="unfinished">Cydlynydd y darparwr sy'n dychwelyd atgyfeiriad.</translation>
    </message>
    <message>
      <source>A coordinator takes referrals. Ask one, or send it from your own service.</source>
      <translation type="unfinished">Cydlynydd sy'n cymryd atgyfeiriadau. Gofynnwch i un, neu anfonwch ef o'ch gwasanaeth eich hun.</translation>
    </message>
    <message>
      <source>A court order</source>
      <translation type="unfinished">Gorchymyn llys</translation>
    </message>
    <message>
      <source>A date was said</source>
      <translation type="unfinished">Dywedwyd dyddiad</translation>
    </message>
    <message>
      <source>A day that lies ahead has not come yet. Nothing was changed.</source>
      <translation type="unfinished">Nid yw diwrnod sydd o'n blaenau wedi dod eto. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>A demonstration is told on a day between 2000 and 2099. Nothing was made.</source>
      <translation type="unfinished">Adroddir arddangosiad ar ddiwrnod rhwng 2000 a 2099. Ni wnaed dim.</translation>
    </message>
    <message>
      <source>A demonstration needs at least {people} people and {mentors} mentors.</source>
      <translation type="unfinished">Mae angen o leiaf {people} o bobl a {mentors} mentor ar arddangosiad.</translation>
    </message>
    <message>
      <source>A driving licence and insurance</source>
      <translation type="unfinished">Trwydded yrru ac yswiriant</translation>
    </message>
    <message>
      <source>A duty in law or contract</source>
      <translation type="unfinished">Dyletswydd mewn cyfraith neu gontract</translation>
    </message>
    <message>
      <source>A file or folder could not be read or written. Check that its place exists and is what you meant.</source>
      <translation type="unfinished">Nid oedd modd darllen nac ysgrifennu ffeil neu ffolder. Gwiriwch fod y lle'n bod ac mai dyna oedd gennych mewn golwg.</translation>
    </message>
    <message>
      <source>A file or folder may not be read or written here. Check who may use it and whether it can change.</source>
      <translation type="unfinished">Ni chaniateir darllen nac ysgrifennu ffeil neu ffolder yma. Gwiriwch pwy sy'n cael ei defnyddio ac a oes modd ei newid.</translation>
    </message>
    <message>
      <source>A folder in this batch is of a kind this version does not know.</source>
      <translation type="unfinished">Mae ffolder yn y swp hwn o fath nad yw'r fersiwn hwn yn ei adnabod.</translation>
    </message>
    <message>
      <source>A folder of its own is made there, named by the day. Whoever finds it reads nothing in it.</source>
      <translation type="unfinished">Gwneir ffolder ar ei gyfer yno, wedi'i enwi yn ôl y diwrnod. Nid yw pwy bynnag sy'n dod o hyd iddo'n darllen dim ynddo.</translation>
    </message>
    <message>
      <source>A gap is put off until a day to come. Choose a later day.</source>
      <translation type="unfinished">Caiff bwlch ei ohirio tan ddiwrnod sydd i ddod. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
      <source>A gender bars everybody else, so it needs its reason and basis. A wish weighs and bars nobody.</source>
      <translation type="unfinished">Mae rhywedd yn atal pawb arall, felly mae angen rheswm a sail iddo. Mae dymuniad yn pwyso ac nid yw'n atal neb.</translation>
    </message>
    <message>
      <source>A journey</source>
      <translation type="unfinished">Taith</translation>
    </message>
    <message>
      <source>A laptop that is struck off keeps what it holds until it hears of it.</source>
      <translation type="unfinished">Mae gliniadur sydd wedi'i ddileu o'r gwasanaeth yn cadw'r hyn sydd arno nes iddo glywed am hynny.</translation>
    </message>
    <message>
      <source>A lawful basis</source>
      <translation type="unfinished">Sail gyfreithlon</translation>
    </message>
    <message>
      <source>A letter of what was typed is none that can be kept. Nothing was changed. Type it again.</source>
      <translation type="unfinished">Nid yw un o'r llythrennau a deipiwyd yn un y gellir ei chadw. Ni newidiwyd dim. Teipiwch eto.</translation>
    </message>
    <message>
      <source>A man</source>
      <translation type="unfinished">Dyn</translation>
    </message>
    <message>
      <source>A match cannot end before it began. Correct the day and try again.</source>
      <translation type="unfinished">Ni all pâr ddod i ben cyn dechrau. Cywirwch y diwrnod a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>A match is barred while a rule is broken.</source>
      <translation type="unfinished">Ni ellir paru tra bo rheol wedi'i thorri.</translation>
    </message>
    <message>
      <source>A match that stands is ended of its own. What they wrote stays.</source>
      <translation type="unfinished">Caiff pâr sy'n sefyll ei orffen ar wahân. Mae'r hyn a ysgrifennwyd yn aros.</translation>
    </message>
    <message>
      <source>A meal on a long day</source>
      <translation type="unfinished">Pryd o fwyd ar ddiwrnod hir</translation>
    </message>
    <message>
      <source>A mentor had more places</source>
      <translation type="unfinished">Pe bai gan fentor fwy o leoedd</translation>
    </message>
    <message>
      <source>A mentor has between 0 and {most} places.</source>
      <translation type="unfinished">Mae gan fentor rhwng 0 a {most} o leoedd.</translation>
    </message>
    <message>
      <source>A mentor may be stopped by several.</source>
      <translation type="unfinished">Gall sawl un atal yr un mentor.</translation>
    </message>
    <message>
      <source>A mentor needs a name. Nothing was saved.</source>
      <translation type="unfinished">Mae angen enw ar fentor. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A mentor travelled further</source>
      <translation type="unfinished">Pe bai mentor yn teithio ymhellach</translation>
    </message>
    <message>
      <source>A mentor who is here already</source>
      <translation type="unfinished">Mentor sydd yma'n barod</translation>
    </message>
    <message>
      <source>A mile is paid by its rate and by how many have gone before it in the tax year.</source>
      <translation type="unfinished">Telir milltir yn ôl ei chyfradd a faint sydd wedi mynd o'i blaen yn y flwyddyn dreth.</translation>
    </message>
    <message>
      <source>A name left behind</source>
      <translation type="unfinished">Enw a adawyd ar ôl</translation>
    </message>
    <message>
      <source>A need</source>
      <translation type="unfinished">Angen</translation>
    </message>
    <message>
      <source>A new DBS check: the one before counts no more</source>
      <translation type="unfinished">Gwiriad DBS newydd: nid yw'r un o'i flaen yn cyfrif mwyach</translation>
    </message>
    <message>
      <source>A new mentor</source>
      <translation type="unfinished">Mentor newydd</translation>
    </message>
    <message>
      <source>A new mentor who {traits}</source>
      <translation type="unfinished">Mentor newydd ({traits})</translation>
    </message>
    <message>
      <source>A next step lies ahead. Choose today or a day to come.</source>
      <translation type="unfinished">Mae cam nesaf yn y dyfodol. Dewiswch heddiw neu ddiwrnod i ddod.</translation>
    </message>
    <message>
      <source>A note</source>
      <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
      <source>A note about {name}</source>
      <translation type="unfinished">Nodyn am {name}</translation>
    </message>
    <message>
      <source>A number</source>
      <translation type="unfinished">Rhif</translation>
    </message>
    <message>
      <source>A page of thanks: since when, the hours given, the training completed, and a line to sign.</source>
      <translation type="unfinished">Tudalen o ddiolch: ers pryd, yr oriau a roddwyd, yr hyfforddiant a gwblhawyd, a llinell i'w llofnodi.</translation>
    </message>
    <message>
      <source>A permission cannot be given on a day to come. Nothing was changed.</source>
      <translation type="unfinished">Ni ellir rhoi caniatâd ar ddiwrnod sydd eto i ddod. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>A permission to share was given</source>
      <translation type="unfinished">Rhoddwyd caniatâd i rannu</translation>
    </message>
    <message>
      <source>A permission to share was withdrawn</source>
      <translation type="unfinished">Tynnwyd caniatâd i rannu yn ôl</translation>
    </message>
    <message>
      <source>A person needs a name, if only one. Nothing was saved.</source>
      <translation type="unfinished">Mae angen enw ar berson, hyd yn oed un yn unig. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <source>A place is free: {held} of {places} are taken.</source>
      <translation type="unfinished">Mae lle yn rhydd: mae {held} o {places} wedi'u llenwi.</translation>
    </message>
    <message>
      <source>A plan has at least one contact of at least one minute. Nothing was saved.</source>
      <translation type="unfinished">Mae gan gynllun o leiaf un cysylltiad o funud o leiaf. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A professional registration</source>
      <translation type="unfinished">Cofrestriad proffesiynol</translation>
    </message>
    <message>
      <source>A program that spies on this computer can read along while the records are open.</source>
      <translation type="unfinished">Gall rhaglen sy'n ysbïo ar y cyfrifiadur hwn ddarllen tra bo'r cofnodion ar agor.</translation>
    </message>
    <message>
      <source>A proposal for a matching meeting</source>
      <translation type="unfinished">Cynnig ar gyfer cyfarfod paru</translation>
    </message>
    <message>
      <source>A quiet place</source>
      <translation type="unfinished">Lle tawel</translation>
    </message>
    <message>
      <source>A quotation mark on this row is never closed, so {lines} lines after it were read as one cell. Correct the quotation mark.</source>
      <translation type="unfinished">Nid yw dyfynnod ar y rhes hon byth yn cael ei gau, felly darllenwyd {lines} llinell ar ei ôl fel un gell. Cywirwch y dyfynnod.</translation>
    </message>
    <message>
      <source>A quotation mark opened after row {row} is never closed, so the rest cannot be told apart. Nothing was imported. Correct it in the file.</source>
      <translation type="unfinished">Nid yw dyfynnod a agorwyd ar ôl rhes {row} byth yn cael ei gau, felly ni ellir gwahanu'r gweddill. Ni fewnforiwyd dim. Cywirwch ef yn y ffeil.</translation>
    </message>
    <message>
      <source>A reader is added, so this cannot be undone. Ending the match ends it.</source>
      <translation type="unfinished">Ychwanegir darllenydd, felly ni ellir dadwneud hyn. Bydd dod â'r pâr i ben yn ei ddiweddu.</translation>
    </message>
    <message>
      <source>A record</source>
      <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
      <source>A record cannot be joined with itself. Choose the other one.</source>
      <translation type="unfinished">Ni ellir uno cofnod ag ef ei hun. Dewiswch y llall.</translation>
    </message>
    <message>
      <source>A record in folder {folder} is not what a replay gives.</source>
      <translation type="unfinished">Nid yw cofnod yn ffolder {folder} yr hyn a rydd ailchwarae.</translation>
    </message>
    <message>
      <source>A recovery kit has {expected} lines; {typed} were typed. Type each line of the kit on a line of its own.</source>
      <translation type="unfinished">Mae gan becyn adfer {expected} llinell; teipiwyd {typed}. Teipiwch bob llinell o'r pecyn ar linell ei hun.</translation>
    </message>
    <message>
      <source>A reference from the service</source>
      <translation type="unfinished">Geirda gan y gwasanaeth</translation>
    </message>
    <message>
      <source>A referral needs a name, if only one. Nothing was saved.</source>
      <translation type="unfinished">Mae angen enw ar atgyfeiriad, hyd yn oed un yn unig. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A referral of this person is waiting already, so nothing was sent.</source>
      <translation type="unfinished">Mae atgyfeiriad o'r person hwn yn aros eisoes, felly ni anfonwyd dim.</translation>
    </message>
    <message>
      <source>A release date needs its type, the day and who said so. Nothing was saved.</source>
      <translation type="unfinished">Mae angen math, diwrnod a phwy ddywedodd ar ddyddiad rhyddhau. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A release date was said</source>
      <translation type="unfinished">Dywedwyd dyddiad rhyddhau</translation>
    </message>
    <message>
      <source>A risk assessment or a licence condition</source>
      <translation type="unfinished">Asesiad risg neu amod trwydded</translation>
    </message>
    <message>
      <source>A rota is laid for between 1 and {most} weeks at once. Nothing was saved.</source>
      <translation type="unfinished">Gosodir rota am rhwng 1 a {most} wythnos ar y tro. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>A service for the directory</source>
      <translation type="unfinished">Gwasanaeth ar gyfer y cyfeirlyfr</translation>
    </message>
    <message>
      <source>A service that closes later is open until then. Close its entry on the day.</source>
      <translation type="unfinished">Mae gwasanaeth sy'n cau'n hwyrach ar agor tan hynny. Caewch ei gofnod ar y diwrnod.</translation>
    </message>
    <message>
      <source>A service that is not on this device</source>
      <translation type="unfinished">Gwasanaeth nad yw ar y ddyfais hon</translation>
    </message>
    <message>
      <source>A session is recorded after it has happened. Book an appointment for a day to come.</source>
      <translation type="unfinished">Cofnodir sesiwn ar ôl iddi ddigwydd. Trefnwch apwyntiad ar gyfer diwrnod i ddod.</translation>
    </message>
    <message>
      <source>A session lasts between 0 and 1,440 minutes. Correct the minutes and save again.</source>
      <translation type="unfinished">Mae sesiwn yn para rhwng 0 a 1,440 munud. Cywirwch y munudau a chadwch eto.</translation>
    </message>
    <message>
      <source>A session sheet</source>
      <translation type="unfinished">Taflen sesiwn</translation>
    </message>
    <message>
      <source>A session with {name}</source>
      <translation type="unfinished">Sesiwn gyda {name}</translation>
    </message>
    <message>
      <source>A sheet of mentors as an Excel workbook (.xlsx) or as CSV, with one mentor in each row.</source>
      <translation type="unfinished">Taenlen o fentoriaid fel llyfr gwaith Excel (.xlsx) neu fel CSV, gydag un mentor ym mhob rhes.</translation>
    </message>
    <message>
      <source>A sheet of referrals as an Excel workbook (.xlsx) or as CSV, with one person in each row.</source>
      <translation type="unfinished">Taenlen o atgyfeiriadau fel llyfr gwaith Excel (.xlsx) neu fel CSV, gydag un person ym mhob rhes.</translation>
    </message>
    <message>
      <source>A shift ends after it begins. Correct the times and save again.</source>
      <translation type="unfinished">Daw shifft i ben ar ôl iddi ddechrau. Cywirwch yr amseroedd a chadw eto.</translation>
    </message>
    <message>
      <source>A short tour</source>
      <translation type="unfinished">Taith fer</translation>
    </message>
    <message>
      <source>A signature in this batch is wrong; nothing of it was taken. Ask for it to be sent again.</source>
      <translation type="unfinished">Mae llofnod yn y swp hwn yn anghywir; ni chymerwyd dim ohono. Gofynnwch am ei anfon eto.</translation>
    </message>
    <message>
      <source>A similar name.</source>
      <translation type="unfinished">Enw tebyg.</translation>
    </message>
    <message>
      <source>A single-sex service (Equality Act 2010, Schedule 3)</source>
      <translation type="unfinished">Gwasanaeth un rhyw (Deddf Cydraddoldeb 2010, Atodlen 3)</translation>
    </message>
    <message>
      <source>A stay cannot end before it began. Correct the day and try again.</source>
      <translation type="unfinished">Ni all arhosiad ddod i ben cyn dechrau. Cywirwch y diwrnod a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>A table shows something else in folder {folder} than was written.</source>
      <translation type="unfinished">Mae tabl yn dangos rhywbeth arall yn ffolder {folder} na'r hyn a ysgrifennwyd.</translation>
    </message>
    <message>
      <source>A telephone number or an e-mail address</source>
      <translation type="unfinished">Rhif ffôn neu gyfeiriad e-bost</translation>
    </message>
    <message>
      <source>A training module</source>
      <translation type="unfinished">Modiwl hyfforddi</translation>
    </message>
    <message>
      <source>A value in this batch is not the one that was signed; nothing of it was taken.</source>
      <translation type="unfinished">Nid yw gwerth yn y swp hwn yr un a lofnodwyd; ni chymerwyd dim ohono.</translation>
    </message>
    <message>
      <source>A wall keeps this member out of the case already, so nothing was changed.</source>
      <translation type="unfinished">Mae wal eisoes yn cadw'r aelod hwn allan o'r achos, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>A wall keeps this mentor out of the case, so nothing was changed. Two can lift it.</source>
      <translation type="unfinished">Mae wal yn cadw'r mentor hwn allan o'r achos, felly ni newidiwyd dim. Gall dau ei chodi.</translation>
    </message>
    <message>
      <source>A wall keeps you out of this case, so nothing was changed. Ask another coordinator.</source>
      <translation type="unfinished">Mae wal yn eich cadw chi allan o'r achos hwn, felly ni newidiwyd dim. Gofynnwch i gydlynydd arall.</translation>
    </message>
    <message>
      <source>A wall was raised around {name}</source>
      <translation type="unfinished">Codwyd wal o amgylch {name}</translation>
    </message>
    <message>
      <source>A way to reach them</source>
      <translation type="unfinished">Ffordd o gysylltu â nhw</translation>
    </message>
    <message>
      <source>A woman</source>
      <translation type="unfinished">Menyw</translation>
    </message>
    <message>
      <source>A worry about a mentor</source>
      <translation type="unfinished">Pryder am fentor</translation>
    </message>
    <message>
      <source>A worry about this mentor</source>
      <translation type="unfinished">Pryder am y mentor hwn</translation>
    </message>
    <message>
      <source>A writer in this batch is not one; the batch was not read.</source>
      <translation type="unfinished">Nid yw awdur yn y swp hwn yn awdur; ni ddarllenwyd y swp.</translation>
    </message>
    <message>
      <source>ADHD</source>
      <translation type="unfinished">ADHD</translation>
    </message>
    <message>
      <source>Able to cope with relationship breakdown</source>
      <translation type="unfinished">Yn gallu ymdopi â pherthynas yn chwalu</translation>
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
      <source>About Caseworker</source>
      <translation type="unfinished">Ynghylch Caseworker</translation>
    </message>
    <message>
      <source>About the mentor</source>
      <translation type="unfinished">Ynghylch y mentor</translation>
    </message>
    <message>
      <source>About this person</source>
      <translation type="unfinished">Am y person hwn</translation>
    </message>
    <message>
      <source>About this record</source>
      <translation type="unfinished">Am y cofnod hwn</translation>
    </message>
    <message>
      <source>About whom? {what}</source>
      <translation type="unfinished">Am bwy? {what}</translation>
    </message>
    <message>
      <source>About {name}.</source>
      <translation type="unfinished">Am {name}.</translation>
    </message>
    <message>
      <source>Absences</source>
      <translation type="unfinished">Absenoldebau</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
      <source>Accept it</source>
      <translation type="unfinished">Ei dderbyn</translation>
    </message>
    <message>
      <source>Accept the proposal</source>
      <translation type="unfinished">Derbyn y cynnig</translation>
    </message>
    <message>
      <source>Accept the referral</source>
      <translation type="unfinished">Derbyn yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Accept this…</source>
      <translation type="unfinished">Derbyn hwn…</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
      <source>Accepted elsewhere and not seen yet</source>
      <translation type="unfinished">Derbyniwyd mewn man arall a heb ei weld eto</translation>
    </message>
    <message>
      <source>Accepted on</source>
      <translation type="unfinished">Derbyniwyd ar</translation>
    </message>
    <message>
      <source>Accepted on {day}.</source>
      <translation type="unfinished">Derbyniwyd ar {day}.</translation>
    </message>
    <message>
      <source>Accepted or returned on</source>
      <translation type="unfinished">Derbyniwyd neu dychwelwyd ar</translation>
    </message>
    <message>
      <source>Accepted, not seen yet</source>
      <translation type="unfinished">Derbyniwyd, heb eu gweld eto</translation>
    </message>
    <message>
      <source>Accepted: it counts from now on.</source>
      <translation type="unfinished">Wedi'i dderbyn: mae'n cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
      <source>Access</source>
      <translation type="unfinished">Mynediad</translation>
    </message>
    <message>
      <source>Access log</source>
      <translation type="unfinished">Cofnod mynediad</translation>
    </message>
    <message>
      <source>Access needs</source>
      <translation type="unfinished">Anghenion hygyrchedd</translation>
    </message>
    <message>
      <source>Access needs as referred</source>
      <translation type="unfinished">Anghenion mynediad yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Access needs of meetings</source>
      <translation type="unfinished">Anghenion hygyrchedd mewn cyfarfodydd</translation>
    </message>
    <message>
      <source>Accommodation</source>
      <translation type="unfinished">Llety</translation>
    </message>
    <message>
      <source>Achieved</source>
      <translation type="unfinished">Cyflawnwyd</translation>
    </message>
    <message>
      <source>Acknowledged at</source>
      <translation type="unfinished">Cydnabuwyd am</translation>
    </message>
    <message>
      <source>Acknowledged by</source>
      <translation type="unfinished">Cydnabuwyd gan</translation>
    </message>
    <message>
      <source>Acquitted on appeal</source>
      <translation type="unfinished">Wedi'i gael yn ddieuog ar apêl</translation>
    </message>
    <message>
      <source>Active</source>
      <translation type="unfinished">Gweithredol</translation>
    </message>
    <message>
      <source>Activity requirement</source>
      <translation type="unfinished">Gofyniad gweithgaredd</translation>
    </message>
    <message>
      <source>Add a DBS check</source>
      <translation type="unfinished">Ychwanegu gwiriad DBS</translation>
    </message>
    <message>
      <source>Add a driving licence</source>
      <translation type="unfinished">Ychwanegu trwydded yrru</translation>
    </message>
    <message>
      <source>Add a journey</source>
      <translation type="unfinished">Ychwanegu taith</translation>
    </message>
    <message>
      <source>Add a need</source>
      <translation type="unfinished">Ychwanegu angen</translation>
    </message>
    <message>
      <source>Add a number</source>
      <translation type="unfinished">Ychwanegu rhif</translation>
    </message>
    <message>
      <source>Add a registration</source>
      <translation type="unfinished">Ychwanegu cofrestriad</translation>
    </message>
    <message>
      <source>Add a service</source>
      <translation type="unfinished">Ychwanegu gwasanaeth</translation>
    </message>
    <message>
      <source>Add a way to reach them</source>
      <translation type="unfinished">Ychwanegu ffordd o gysylltu â nhw</translation>
    </message>
    <message>
      <source>Add another check</source>
      <translation type="unfinished">Ychwanegu gwiriad arall</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation type="unfinished">Ei ychwanegu</translation>
    </message>
    <message>
      <source>Add one…</source>
      <translation type="unfinished">Ychwanegu un…</translation>
    </message>
    <message>
      <source>Add something paid</source>
      <translation type="unfinished">Ychwanegu rhywbeth a dalwyd</translation>
    </message>
    <message>
      <source>Add training</source>
      <translation type="unfinished">Ychwanegu hyfforddiant</translation>
    </message>
    <message>
      <source>Add vetting for a prison</source>
      <translation type="unfinished">Ychwanegu fetio ar gyfer carchar</translation>
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
      <source>Adjustments delivered</source>
      <translation type="unfinished">Addasiadau a wnaed</translation>
    </message>
    <message>
      <source>Adjustments promised</source>
      <translation type="unfinished">Addasiadau a addawyd</translation>
    </message>
    <message>
      <source>Adult safeguarding told</source>
      <translation type="unfinished">Dywedwyd wrth ddiogelu oedolion</translation>
    </message>
    <message>
      <source>Advice about employment, education and training options</source>
      <translation type="unfinished">Cyngor am opsiynau gwaith, addysg a hyfforddiant</translation>
    </message>
    <message>
      <source>Advice given</source>
      <translation type="unfinished">Cyngor a roddwyd</translation>
    </message>
    <message>
      <source>Advice: {words}</source>
      <translation type="unfinished">Cyngor: {words}</translation>
    </message>
    <message>
      <source>African</source>
      <translation type="unfinished">Affricanaidd</translation>
    </message>
    <message>
      <source>After a recall, for example. The mentor stays, and so does everything that is written.</source>
      <translation type="unfinished">Ar ôl adalw, er enghraifft. Mae'r mentor yn aros, a phopeth sydd wedi'i ysgrifennu hefyd.</translation>
    </message>
    <message>
      <source>After so long without a key or a click. It warns a minute before, and what was being typed is kept.</source>
      <translation type="unfinished">Ar ôl hyn o amser heb fysell na chlic. Mae'n rhybuddio funud ymlaen llaw, a chedwir yr hyn oedd yn cael ei deipio.</translation>
    </message>
    <message numerus="yes">
      <source>After {count} minutes</source>
      <translation type="unfinished">
        <numerusform>Ar ôl {count} o funudau</numerusform>
        <numerusform>Ar ôl {count} munud</numerusform>
        <numerusform>Ar ôl {count} o funudau</numerusform>
        <numerusform>Ar ôl {count} o funudau</numerusform>
        <numerusform>Ar ôl {count} o funudau</numerusform>
      </translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation type="unfinished">Prynhawn</translation>
    </message>
    <message>
      <source>Against</source>
      <translation type="unfinished">Yn erbyn</translation>
    </message>
    <message>
      <source>Against: {why}</source>
      <translation type="unfinished">Yn erbyn: {why}</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation type="unfinished">Cytuno</translation>
    </message>
    <message>
      <source>Agree to erase it</source>
      <translation type="unfinished">Cytuno i'w ddileu</translation>
    </message>
    <message>
      <source>Agree to erase this?</source>
      <translation type="unfinished">Cytuno i ddileu hwn?</translation>
    </message>
    <message>
      <source>Agree to it…</source>
      <translation type="unfinished">Cytuno…</translation>
    </message>
    <message>
      <source>Agree to lift a wall</source>
      <translation type="unfinished">Cytuno i godi wal ymaith</translation>
    </message>
    <message>
      <source>Agree to the erasure</source>
      <translation type="unfinished">Cytuno i'r dileu</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
      <source>Agreed on</source>
      <translation type="unfinished">Cytunwyd ar</translation>
    </message>
    <message>
      <source>Agreed to lift the wall around {name}</source>
      <translation type="unfinished">Cytunwyd i godi'r wal o amgylch {name} ymaith</translation>
    </message>
    <message>
      <source>Agreed to take part</source>
      <translation type="unfinished">Wedi cytuno i gymryd rhan</translation>
    </message>
    <message>
      <source>Agreed to take part until {day}</source>
      <translation type="unfinished">Wedi cytuno i gymryd rhan tan {day}</translation>
    </message>
    <message>
      <source>Agreed {day}</source>
      <translation type="unfinished">Cytunwyd {day}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
      <source>Agreement and sharing</source>
      <translation type="unfinished">Cytundeb a rhannu</translation>
    </message>
    <message>
      <source>Agreement to take part</source>
      <translation type="unfinished">Cytundeb i gymryd rhan</translation>
    </message>
    <message>
      <source>Albanian</source>
      <translation type="unfinished">Albaneg</translation>
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished">Pawb</translation>
    </message>
    <message>
      <source>All of them</source>
      <translation type="unfinished">Pob un</translation>
    </message>
    <message numerus="yes">
      <source>All {count} matches to look after</source>
      <translation type="unfinished">
        <numerusform>Pob un o'r {count} o barau i ofalu amdanynt</numerusform>
        <numerusform>Pob un o'r {count} o barau i ofalu amdanynt</numerusform>
        <numerusform>Pob un o'r {count} o barau i ofalu amdanynt</numerusform>
        <numerusform>Pob un o'r {count} o barau i ofalu amdanynt</numerusform>
        <numerusform>Pob un o'r {count} o barau i ofalu amdanynt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} who leave in these days</source>
      <translation type="unfinished">
        <numerusform>Pob un o'r {count} sy'n gadael yn y dyddiau hyn</numerusform>
        <numerusform>Pob un o'r {count} sy'n gadael yn y dyddiau hyn</numerusform>
        <numerusform>Pob un o'r {count} sy'n gadael yn y dyddiau hyn</numerusform>
        <numerusform>Pob un o'r {count} sy'n gadael yn y dyddiau hyn</numerusform>
        <numerusform>Pob un o'r {count} sy'n gadael yn y dyddiau hyn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} who wait</source>
      <translation type="unfinished">
        <numerusform>Pob un o'r {count} sy'n aros</numerusform>
        <numerusform>Pob un o'r {count} sy'n aros</numerusform>
        <numerusform>Pob un o'r {count} sy'n aros</numerusform>
        <numerusform>Pob un o'r {count} sy'n aros</numerusform>
        <numerusform>Pob un o'r {count} sy'n aros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} {language}-speaking mentors are full.</source>
      <translation type="unfinished">
        <numerusform>Nid oes mentor sy'n siarad {language}.</numerusform>
        <numerusform>Mae'r {count} mentor sy'n siarad {language} yn llawn.</numerusform>
        <numerusform>Mae pob un o'r {count} o fentoriaid sy'n siarad {language} yn llawn.</numerusform>
        <numerusform>Mae pob un o'r {count} o fentoriaid sy'n siarad {language} yn llawn.</numerusform>
        <numerusform>Mae pob un o'r {count} o fentoriaid sy'n siarad {language} yn llawn.</numerusform>
      </translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation type="unfinished">Caniateir</translation>
    </message>
    <message>
      <source>Already out</source>
      <translation type="unfinished">Eisoes allan</translation>
    </message>
    <message>
      <source>Already released</source>
      <translation type="unfinished">Eisoes wedi'i ryddhau</translation>
    </message>
    <message>
      <source>Also</source>
      <translation type="unfinished">Hefyd</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation type="unfinished">Enwau eraill</translation>
    </message>
    <message>
      <source>Also what a duty asks for stops: tell it by telephone of anything that cannot wait.</source>
      <translation type="unfinished">Mae'r hyn y mae dyletswydd yn gofyn amdano'n peidio hefyd: dywedwch wrtho dros y ffôn am unrhyw beth na all aros.</translation>
    </message>
    <message>
      <source>Also {names}</source>
      <translation type="unfinished">Hefyd {names}</translation>
    </message>
    <message>
      <source>Altogether</source>
      <translation type="unfinished">Gyda'i gilydd</translation>
    </message>
    <message>
      <source>Amend a note</source>
      <translation type="unfinished">Diwygio nodyn</translation>
    </message>
    <message>
      <source>Amend a session</source>
      <translation type="unfinished">Diwygio sesiwn</translation>
    </message>
    <message>
      <source>Amend the chosen line</source>
      <translation type="unfinished">Diwygio'r llinell a ddewiswyd</translation>
    </message>
    <message>
      <source>Amend the session with {name}</source>
      <translation type="unfinished">Diwygio'r sesiwn gyda {name}</translation>
    </message>
    <message>
      <source>Amend this note…</source>
      <translation type="unfinished">Diwygio'r nodyn hwn…</translation>
    </message>
    <message>
      <source>Amend this session…</source>
      <translation type="unfinished">Diwygio'r sesiwn hon…</translation>
    </message>
    <message>
      <source>Amended {moment} by {who}</source>
      <translation type="unfinished">Diwygiwyd {moment} gan {who}</translation>
    </message>
    <message>
      <source>Amended {moment} by {who}: {why}</source>
      <translation type="unfinished">Diwygiwyd {moment} gan {who}: {why}</translation>
    </message>
    <message>
      <source>Amends</source>
      <translation type="unfinished">Yn diwygio</translation>
    </message>
    <message>
      <source>Amharic</source>
      <translation type="unfinished">Amhareg</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished">Swm</translation>
    </message>
    <message>
      <source>Amount (pence)</source>
      <translation type="unfinished">Swm (ceiniogau)</translation>
    </message>
    <message>
      <source>Amount approved (pence)</source>
      <translation type="unfinished">Swm a gymeradwywyd (ceiniogau)</translation>
    </message>
    <message>
      <source>Amount claimed (pence)</source>
      <translation type="unfinished">Swm a hawliwyd (ceiniogau)</translation>
    </message>
    <message>
      <source>An adult at risk</source>
      <translation type="unfinished">Oedolyn mewn perygl</translation>
    </message>
    <message>
      <source>An agreed match is never moved by a proposal. What is against it today is for you to settle.</source>
      <translation type="unfinished">Nid yw cynnig byth yn symud pâr y cytunwyd arno. Chi sydd i setlo'r hyn sydd yn ei erbyn heddiw.</translation>
    </message>
    <message>
      <source>An agreement cannot end before it was given. Correct the day and try again.</source>
      <translation type="unfinished">Ni all cytundeb ddod i ben cyn ei roi. Cywirwch y diwrnod a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>An agreement that was not understood is none. Explain it again, in another form if need be.</source>
      <translation type="unfinished">Nid yw cytundeb na ddeallwyd yn gytundeb. Esboniwch ef eto, mewn ffurf arall os oes angen.</translation>
    </message>
    <message>
      <source>An arrangement</source>
      <translation type="unfinished">Trefniant</translation>
    </message>
    <message>
      <source>An arrangement for {person} and {mentor}</source>
      <translation type="unfinished">Trefniant ar gyfer {person} a {mentor}</translation>
    </message>
    <message>
      <source>An assistance dog may come</source>
      <translation type="unfinished">Caiff ci cymorth ddod</translation>
    </message>
    <message>
      <source>An enquiry stands still</source>
      <translation type="unfinished">Mae ymholiad yn sefyll</translation>
    </message>
    <message>
      <source>An enquiry stands still after (days)</source>
      <translation type="unfinished">Mae ymholiad yn sefyll ar ôl (diwrnodau)</translation>
    </message>
    <message>
      <source>An entry in this batch cannot be read; nothing after it in its chain was taken.</source>
      <translation type="unfinished">Ni ellir darllen cofnod yn y swp hwn; ni chymerwyd dim ar ei ôl yn ei gadwyn.</translation>
    </message>
    <message>
      <source>An entry in this batch contradicts itself; nothing after it in its chain was taken.</source>
      <translation type="unfinished">Mae cofnod yn y swp hwn yn gwrth-ddweud ei hun; ni chymerwyd dim ar ei ôl yn ei gadwyn.</translation>
    </message>
    <message>
      <source>An entry needs the name of the service and what kind of help it is. Nothing was saved.</source>
      <translation type="unfinished">Mae angen enw'r gwasanaeth a'r math o help ar gofnod. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>An erasure waits for a week at the least. Nothing was saved.</source>
      <translation type="unfinished">Mae dileu yn aros am wythnos o leiaf. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>An exchange, under Sync, brings it.</source>
      <translation type="unfinished">Daw gyda chyfnewidiad, o dan Cysoni.</translation>
    </message>
    <message numerus="yes">
      <source>An import of {count} people waits until {moment}.</source>
      <translation type="unfinished">
        <numerusform>Nid oes mewnforiad yn aros tan {moment}.</numerusform>
        <numerusform>Mae mewnforiad o {count} person yn aros tan {moment}.</numerusform>
        <numerusform>Mae mewnforiad o {count} o bobl yn aros tan {moment}.</numerusform>
        <numerusform>Mae mewnforiad o {count} o bobl yn aros tan {moment}.</numerusform>
        <numerusform>Mae mewnforiad o {count} o bobl yn aros tan {moment}.</numerusform>
      </translation>
    </message>
    <message>
      <source>An inspection</source>
      <translation type="unfinished">Arolygiad</translation>
    </message>
    <message>
      <source>An interpreter for {person} and {mentor}</source>
      <translation type="unfinished">Cyfieithydd ar gyfer {person} a {mentor}</translation>
    </message>
    <message>
      <source>An interpreter for {person} and {mentor} helps.</source>
      <translation type="unfinished">Byddai cyfieithydd ar gyfer {person} a {mentor} yn helpu.</translation>
    </message>
    <message>
      <source>An interview that went well</source>
      <translation type="unfinished">Cyfweliad a aeth yn dda</translation>
    </message>
    <message>
      <source>An invented service shows what Caseworker does. Nobody in it lives, and nothing of it touches your records.</source>
      <translation type="unfinished">Mae gwasanaeth dychmygol yn dangos beth mae Caseworker yn ei wneud. Nid oes neb ynddo'n bod, ac nid yw'n cyffwrdd â'ch cofnodion.</translation>
    </message>
    <message>
      <source>An invented service with 420 people, in a folder of its own beside yours. It takes a minute or two, once; nobody in it lives.</source>
      <translation type="unfinished">Gwasanaeth dychmygol gyda 420 o bobl, mewn ffolder ei hun wrth ochr eich un chi. Mae'n cymryd munud neu ddau, unwaith; nid oes neb ynddo'n bod.</translation>
    </message>
    <message>
      <source>An invitation</source>
      <translation type="unfinished">Gwahoddiad</translation>
    </message>
    <message>
      <source>An invitation is a file that you hand over yourself. Who has applied with one stands on Sync.</source>
      <translation type="unfinished">Ffeil yr ydych yn ei rhoi eich hun yw gwahoddiad. Mae pwy sydd wedi gwneud cais ag un i'w weld ar Cysoni.</translation>
    </message>
    <message>
      <source>An occupational requirement (Equality Act 2010, Schedule 9)</source>
      <translation type="unfinished">Gofyniad galwedigaethol (Deddf Cydraddoldeb 2010, Atodlen 9)</translation>
    </message>
    <message>
      <source>An order of a court or regulator</source>
      <translation type="unfinished">Gorchymyn llys neu reoleiddiwr</translation>
    </message>
    <message>
      <source>Another Caseworker has this store open, so it was not opened a second time. Close that one first.</source>
      <translation type="unfinished">Mae'r storfa hon ar agor mewn Caseworker arall, felly nid agorwyd hi eilwaith. Caewch y llall yn gyntaf.</translation>
    </message>
    <message>
      <source>Another batch of this name is in the shared folder. Nothing was written over it. Exchange again. If this store was copied to another machine, go on with one of the two alone.</source>
      <translation type="unfinished">Mae swp arall o'r enw hwn yn y ffolder a rennir. Nid ysgrifennwyd dim drosto. Cyfnewidiwch eto. Os copïwyd y storfa hon i beiriant arall, daliwch ati ag un o'r ddau yn unig.</translation>
    </message>
    <message>
      <source>Another check</source>
      <translation type="unfinished">Gwiriad arall</translation>
    </message>
    <message>
      <source>Another day</source>
      <translation type="unfinished">Diwrnod arall</translation>
    </message>
    <message>
      <source>Another is asked</source>
      <translation type="unfinished">Gofynnwyd i un arall</translation>
    </message>
    <message>
      <source>Another matter</source>
      <translation type="unfinished">Mater arall</translation>
    </message>
    <message>
      <source>Another mentor</source>
      <translation type="unfinished">Mentor arall</translation>
    </message>
    <message>
      <source>Another program is using the store, so this was not saved. Close the other Caseworker window, or wait for a backup or virus scan to finish, and try again.</source>
      <translation type="unfinished">Mae rhaglen arall yn defnyddio'r storfa, felly ni chadwyd hyn. Caewch y ffenestr Caseworker arall, neu arhoswch i gopi wrth gefn neu sgan firws orffen, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>Another proposal is looked at by now, so this one was left. Nothing was changed.</source>
      <translation type="unfinished">Edrychir ar gynnig arall erbyn hyn, felly gadawyd hwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation type="unfinished">Rheswm arall</translation>
    </message>
    <message>
      <source>Another role for {name}</source>
      <translation type="unfinished">Rôl arall i {name}</translation>
    </message>
    <message>
      <source>Another: {check}</source>
      <translation type="unfinished">Un arall: {check}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished">Ateb</translation>
    </message>
    <message>
      <source>Answer a proposal: somebody to walk with</source>
      <translation type="unfinished">Atebwch gynnig: rhywun i gerdded gyda nhw</translation>
    </message>
    <message>
      <source>Answer the oldest first.</source>
      <translation type="unfinished">Atebwch yr hynaf yn gyntaf.</translation>
    </message>
    <message>
      <source>Answer to a proposal</source>
      <translation type="unfinished">Ateb i gynnig</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished">Wedi ateb</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation type="unfinished">Atebwyd ar</translation>
    </message>
    <message>
      <source>Answers for them</source>
      <translation type="unfinished">Yn atebol drostynt</translation>
    </message>
    <message>
      <source>Answers to your referrals</source>
      <translation type="unfinished">Atebion i'ch atgyfeiriadau</translation>
    </message>
    <message>
      <source>Any one module</source>
      <translation type="unfinished">Unrhyw un modiwl</translation>
    </message>
    <message>
      <source>Any other Asian</source>
      <translation type="unfinished">Unrhyw gefndir Asiaidd arall</translation>
    </message>
    <message>
      <source>Any other Black</source>
      <translation type="unfinished">Unrhyw gefndir Du arall</translation>
    </message>
    <message>
      <source>Any other White</source>
      <translation type="unfinished">Unrhyw gefndir Gwyn arall</translation>
    </message>
    <message>
      <source>Any other ethnic group</source>
      <translation type="unfinished">Unrhyw grŵp ethnig arall</translation>
    </message>
    <message>
      <source>Any other mixed</source>
      <translation type="unfinished">Unrhyw gefndir cymysg arall</translation>
    </message>
    <message>
      <source>Application</source>
      <translation type="unfinished">Cais</translation>
    </message>
    <message>
      <source>Applies</source>
      <translation type="unfinished">Yn berthnasol</translation>
    </message>
    <message>
      <source>Apply for ID documents</source>
      <translation type="unfinished">Gwneud cais am ddogfennau adnabod</translation>
    </message>
    <message>
      <source>Applying</source>
      <translation type="unfinished">Yn ymgeisio</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation type="unfinished">Apwyntiad</translation>
    </message>
    <message>
      <source>Appointments</source>
      <translation type="unfinished">Apwyntiadau</translation>
    </message>
    <message>
      <source>Appointments and gate pick-ups will stand under their days, once somebody is here to meet.</source>
      <translation type="unfinished">Bydd apwyntiadau a chyfarfodydd wrth y giât yn sefyll o dan eu dyddiau, unwaith y bydd rhywun yma i gwrdd ag ef.</translation>
    </message>
    <message>
      <source>Appointments and gate pick-ups will stand under their days, once they are booked.</source>
      <translation type="unfinished">Bydd apwyntiadau a chyfarfodydd wrth y giât yn sefyll o dan eu dyddiau, unwaith y byddant wedi'u trefnu.</translation>
    </message>
    <message>
      <source>Appointments today</source>
      <translation type="unfinished">Apwyntiadau heddiw</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished">Cymeradwyo</translation>
    </message>
    <message>
      <source>Approve the claim</source>
      <translation type="unfinished">Cymeradwyo'r hawliad</translation>
    </message>
    <message>
      <source>Approve without these lines</source>
      <translation type="unfinished">Cymeradwyo heb y llinellau hyn</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
      <source>Approved parole date</source>
      <translation type="unfinished">Dyddiad parôl cymeradwy</translation>
    </message>
    <message>
      <source>Approved premises</source>
      <translation type="unfinished">Safle cymeradwy</translation>
    </message>
    <message>
      <source>Approved: {amount}. Not paid yet.</source>
      <translation type="unfinished">Cymeradwywyd: {amount}. Heb ei dalu eto.</translation>
    </message>
    <message>
      <source>Arab</source>
      <translation type="unfinished">Arabaidd</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation type="unfinished">Arabeg</translation>
    </message>
    <message>
      <source>Archiving and research (9(2)(j))</source>
      <translation type="unfinished">Archifo ac ymchwil (9(2)(j))</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation type="unfinished">Ydych chi yno o hyd?</translation>
    </message>
    <message>
      <source>Area to stay out of</source>
      <translation type="unfinished">Ardal i gadw draw ohoni</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation type="unfinished">Ardaloedd</translation>
    </message>
    <message>
      <source>Areas served</source>
      <translation type="unfinished">Ardaloedd a wasanaethir</translation>
    </message>
    <message>
      <source>Around whom</source>
      <translation type="unfinished">O amgylch pwy</translation>
    </message>
    <message>
      <source>Arrange for prescriptions to be available on day of release</source>
      <translation type="unfinished">Trefnu bod presgripsiynau ar gael ar ddiwrnod y rhyddhau</translation>
    </message>
    <message>
      <source>Arrange storage for personal possessions while in prison</source>
      <translation type="unfinished">Trefnu lle i gadw eiddo personol yn ystod y carchar</translation>
    </message>
    <message>
      <source>Arson</source>
      <translation type="unfinished">Llosgi bwriadol</translation>
    </message>
    <message>
      <source>As</source>
      <translation type="unfinished">Fel</translation>
    </message>
    <message>
      <source>As colleagues know you. May be left empty where the service has one coordinator.</source>
      <translation type="unfinished">Fel y mae cydweithwyr yn eich adnabod. Gellir ei adael yn wag lle mae gan y gwasanaeth un cydlynydd.</translation>
    </message>
    <message>
      <source>As far as this laptop has heard, by the moments that were written down.</source>
      <translation type="unfinished">Cyn belled ag y mae'r gliniadur hwn wedi clywed, yn ôl yr adegau a ysgrifennwyd.</translation>
    </message>
    <message>
      <source>As it stood when that day was over</source>
      <translation type="unfinished">Fel yr oedd pan ddaeth y diwrnod hwnnw i ben</translation>
    </message>
    <message>
      <source>As it was said, by whom and how sure they were. Nothing is worked out in its place.</source>
      <translation type="unfinished">Fel y'i dywedwyd, gan bwy a pha mor sicr oeddent. Ni chyfrifir dim yn ei le.</translation>
    </message>
    <message>
      <source>As the body's own official information</source>
      <translation type="unfinished">Fel gwybodaeth swyddogol y corff ei hun</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation type="unfinished">Fel y bwrdd gwaith</translation>
    </message>
    <message>
      <source>Ask before any contact</source>
      <translation type="unfinished">Gofynnwch cyn cysylltu o gwbl</translation>
    </message>
    <message>
      <source>Ask each of them alone. What one side says neither the other nor a later mentor reads.</source>
      <translation type="unfinished">Gofynnwch i bob un ar ei ben ei hun. Nid yw'r llall na mentor diweddarach yn darllen yr hyn a ddywed un ochr.</translation>
    </message>
    <message>
      <source>Ask for the erasure</source>
      <translation type="unfinished">Gofyn am y dileu</translation>
    </message>
    <message>
      <source>Ask them whether the number, the hours and who may refer are still right.</source>
      <translation type="unfinished">Gofynnwch iddynt a yw'r rhif, yr oriau a phwy a gaiff atgyfeirio yn dal yn gywir.</translation>
    </message>
    <message>
      <source>Ask whoever keeps the sheet for it, type it, and seal it in its envelope again.</source>
      <translation type="unfinished">Gofynnwch amdani gan bwy bynnag sy'n cadw'r ddalen, teipiwch hi, a seliwch hi yn ei hamlen eto.</translation>
    </message>
    <message>
      <source>Asked for elsewhere instead</source>
      <translation type="unfinished">Gofynnwyd mewn man arall yn lle hynny</translation>
    </message>
    <message>
      <source>Asked for more support</source>
      <translation type="unfinished">Gofynnodd am fwy o gymorth</translation>
    </message>
    <message>
      <source>Asked for: {words}</source>
      <translation type="unfinished">Gofynnwyd am: {words}</translation>
    </message>
    <message>
      <source>Asked to erase</source>
      <translation type="unfinished">Gofynnwyd am ddileu</translation>
    </message>
    <message>
      <source>Asked to move it</source>
      <translation type="unfinished">Gofynnodd am ei symud</translation>
    </message>
    <message>
      <source>Asked: {service}.</source>
      <translation type="unfinished">Gofynnwyd i: {service}.</translation>
    </message>
    <message>
      <source>Asking for a higher level than the role allows has no lawful ground</source>
      <translation type="unfinished">Nid oes sail gyfreithlon dros ofyn am lefel uwch nag y mae'r rôl yn ei chaniatáu</translation>
    </message>
    <message>
      <source>Assessed by</source>
      <translation type="unfinished">Aseswyd gan</translation>
    </message>
    <message>
      <source>Assigned</source>
      <translation type="unfinished">Wedi'i neilltuo</translation>
    </message>
    <message>
      <source>At</source>
      <translation type="unfinished">Am</translation>
    </message>
    <message>
      <source>At any time</source>
      <translation type="unfinished">Unrhyw bryd</translation>
    </message>
    <message>
      <source>At least {length} characters. Four words that do not belong together are good.</source>
      <translation type="unfinished">O leiaf {length} nod. Mae pedwar gair nad ydynt yn perthyn i'w gilydd yn dda.</translation>
    </message>
    <message>
      <source>At once and in one step. To share again, the person is asked again.</source>
      <translation type="unfinished">Ar unwaith ac mewn un cam. I rannu eto, gofynnir i'r person eto.</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
      <source>Attitudes, thinking and behaviour</source>
      <translation type="unfinished">Agweddau, meddwl ac ymddygiad</translation>
    </message>
    <message>
      <source>Autism</source>
      <translation type="unfinished">Awtistiaeth</translation>
    </message>
    <message>
      <source>Automatic release date</source>
      <translation type="unfinished">Dyddiad rhyddhau awtomatig</translation>
    </message>
    <message>
      <source>Availability</source>
      <translation type="unfinished">Argaeledd</translation>
    </message>
    <message>
      <source>Azerbaijani</source>
      <translation type="unfinished">Aserbaijaneg</translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
      <source>Back at</source>
      <translation type="unfinished">Yn ôl am</translation>
    </message>
    <message>
      <source>Back from leave</source>
      <translation type="unfinished">Yn ôl o absenoldeb</translation>
    </message>
    <message>
      <source>Back from working alone</source>
      <translation type="unfinished">Yn ôl ar ôl gweithio ar ei ben ei hun</translation>
    </message>
    <message>
      <source>Back to the columns</source>
      <translation type="unfinished">Yn ôl at y colofnau</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished">Yn ôl i'r rhestr</translation>
    </message>
    <message>
      <source>Back to the search</source>
      <translation type="unfinished">Yn ôl i'r chwiliad</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
      <source>Backups, exports and printed pages keep what they hold: whoever has them must destroy them.</source>
      <translation type="unfinished">Mae copïau wrth gefn, allforion a thudalennau wedi'u hargraffu yn cadw'r hyn sydd ynddynt: rhaid i bwy bynnag sydd â nhw eu dinistrio.</translation>
    </message>
    <message>
      <source>Bangladeshi</source>
      <translation type="unfinished">Bangladeshaidd</translation>
    </message>
    <message>
      <source>Bank account</source>
      <translation type="unfinished">Cyfrif banc</translation>
    </message>
    <message>
      <source>Bank account or papers</source>
      <translation type="unfinished">Cyfrif banc neu bapurau</translation>
    </message>
    <message>
      <source>Bank holiday</source>
      <translation type="unfinished">Gŵyl banc</translation>
    </message>
    <message>
      <source>Barriers to housing removed or active steps taken</source>
      <translation type="unfinished">Rhwystrau i gael cartref wedi'u dileu neu gamau wedi'u cymryd</translation>
    </message>
    <message>
      <source>Basic</source>
      <translation type="unfinished">Sylfaenol</translation>
    </message>
    <message>
      <source>Because a duty asks for it</source>
      <translation type="unfinished">Am fod dyletswydd yn gofyn amdano</translation>
    </message>
    <message>
      <source>Because of risk</source>
      <translation type="unfinished">Oherwydd risg</translation>
    </message>
    <message>
      <source>Because the person permits it</source>
      <translation type="unfinished">Am fod y person yn ei ganiatáu</translation>
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished">Cyn hynny</translation>
    </message>
    <message>
      <source>Before a weekend or a bank holiday it is usually {day}; the prison decides.</source>
      <translation type="unfinished">Cyn penwythnos neu ŵyl banc, {day} ydyw fel arfer; y carchar sy'n penderfynu.</translation>
    </message>
    <message>
      <source>Began on</source>
      <translation type="unfinished">Dechreuodd ar</translation>
    </message>
    <message>
      <source>Begin again with this person</source>
      <translation type="unfinished">Dechrau eto gyda'r person hwn</translation>
    </message>
    <message>
      <source>Begin to work</source>
      <translation type="unfinished">Dechrau gweithio</translation>
    </message>
    <message>
      <source>Begins on these days</source>
      <translation type="unfinished">Yn dechrau ar y dyddiau hyn</translation>
    </message>
    <message>
      <source>Being seen</source>
      <translation type="unfinished">Yn cael eu gweld</translation>
    </message>
    <message>
      <source>Being watched</source>
      <translation type="unfinished">Yn cael ei wylio</translation>
    </message>
    <message>
      <source>Benefits</source>
      <translation type="unfinished">Budd-daliadau</translation>
    </message>
    <message>
      <source>Benefits in payment</source>
      <translation type="unfinished">Budd-daliadau'n cael eu talu</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation type="unfinished">Bengaleg</translation>
    </message>
    <message>
      <source>Beside each: what it would cost everybody who waits, were this mentor proposed instead.</source>
      <translation type="unfinished">Wrth ymyl pob un: beth fyddai'n ei gostio i bawb sy'n aros, pe cynigid y mentor hwn yn lle hynny.</translation>
    </message>
    <message>
      <source>Better relationships with family or significant others</source>
      <translation type="unfinished">Perthynas well â theulu neu bobl bwysig eraill</translation>
    </message>
    <message>
      <source>Better wellbeing, resilience, coping or confidence</source>
      <translation type="unfinished">Gwell lles, gwytnwch, ymdopi neu hyder</translation>
    </message>
    <message>
      <source>Between 0 and {most} references can be asked for.</source>
      <translation type="unfinished">Gellir gofyn am rhwng 0 a {most} geirda.</translation>
    </message>
    <message>
      <source>Bicycle</source>
      <translation type="unfinished">Beic</translation>
    </message>
    <message>
      <source>Bicycle, a mile (pence)</source>
      <translation type="unfinished">Beic, y filltir (ceiniogau)</translation>
    </message>
    <message>
      <source>Birth and nationality</source>
      <translation type="unfinished">Geni a chenedligrwydd</translation>
    </message>
    <message>
      <source>Bisexual</source>
      <translation type="unfinished">Deurywiol</translation>
    </message>
    <message>
      <source>Book a gate pick-up</source>
      <translation type="unfinished">Trefnu cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Book an appointment</source>
      <translation type="unfinished">Trefnu apwyntiad</translation>
    </message>
    <message>
      <source>Book an appointment with {name}</source>
      <translation type="unfinished">Trefnu apwyntiad gyda {name}</translation>
    </message>
    <message>
      <source>Book it</source>
      <translation type="unfinished">Trefnu</translation>
    </message>
    <message>
      <source>Booked</source>
      <translation type="unfinished">Wedi'i drefnu</translation>
    </message>
    <message>
      <source>Booked in these days: {name}, {moment}. It stays booked until it is moved.</source>
      <translation type="unfinished">Wedi'i drefnu yn y dyddiau hyn: {name}, {moment}. Mae'n aros wedi'i drefnu nes y caiff ei symud.</translation>
    </message>
    <message>
      <source>Booked while they are away</source>
      <translation type="unfinished">Wedi'i drefnu tra byddant i ffwrdd</translation>
    </message>
    <message>
      <source>Booked while you are away</source>
      <translation type="unfinished">Wedi'i drefnu tra byddwch i ffwrdd</translation>
    </message>
    <message>
      <source>Both are kept.</source>
      <translation type="unfinished">Cedwir y ddau.</translation>
    </message>
    <message>
      <source>Both shifts are the same person's, so there is nothing to swap.</source>
      <translation type="unfinished">Yr un person sydd â'r ddwy shifft, felly nid oes dim i'w gyfnewid.</translation>
    </message>
    <message>
      <source>Both {language}-speaking mentors are full.</source>
      <translation type="unfinished">Mae'r ddau fentor sy'n siarad {language} yn llawn.</translation>
    </message>
    <message>
      <source>Boxing Day</source>
      <translation type="unfinished">Gŵyl San Steffan</translation>
    </message>
    <message>
      <source>Brain injury</source>
      <translation type="unfinished">Anaf i'r ymennydd</translation>
    </message>
    <message>
      <source>Brief {name}</source>
      <translation type="unfinished">Briffio {name}</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation type="unfinished">Briffio</translation>
    </message>
    <message>
      <source>Bring in a spreadsheet</source>
      <translation type="unfinished">Dod â thaenlen i mewn</translation>
    </message>
    <message>
      <source>Bring in a spreadsheet…</source>
      <translation type="unfinished">Dod â thaenlen i mewn…</translation>
    </message>
    <message>
      <source>Bring in mentors</source>
      <translation type="unfinished">Dod â mentoriaid i mewn</translation>
    </message>
    <message>
      <source>Bring in mentors…</source>
      <translation type="unfinished">Dod â mentoriaid i mewn…</translation>
    </message>
    <message numerus="yes">
      <source>Bring in {count} mentors</source>
      <translation type="unfinished">
        <numerusform>Dod â neb i mewn</numerusform>
        <numerusform>Dod â {count} mentor i mewn</numerusform>
        <numerusform>Dod â {count} o fentoriaid i mewn</numerusform>
        <numerusform>Dod â {count} o fentoriaid i mewn</numerusform>
        <numerusform>Dod â {count} o fentoriaid i mewn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring in {count} people</source>
      <translation type="unfinished">
        <numerusform>Dod â neb i mewn</numerusform>
        <numerusform>Dod â {count} person i mewn</numerusform>
        <numerusform>Dod â {count} o bobl i mewn</numerusform>
        <numerusform>Dod â {count} o bobl i mewn</numerusform>
        <numerusform>Dod â {count} o bobl i mewn</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring them in</source>
      <translation type="unfinished">Dod â nhw i mewn</translation>
    </message>
    <message>
      <source>Bringing in: {number} of {total}.</source>
      <translation type="unfinished">Yn dod i mewn: {number} o {total}.</translation>
    </message>
    <message>
      <source>British Sign Language</source>
      <translation type="unfinished">Iaith Arwyddion Prydain</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation type="unfinished">Wedi'i adfer</translation>
    </message>
    <message>
      <source>Buddhist</source>
      <translation type="unfinished">Bwdhaidd</translation>
    </message>
    <message>
      <source>Built and kept social networks, less isolated</source>
      <translation type="unfinished">Wedi meithrin a chadw rhwydweithiau cymdeithasol, yn llai unig</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation type="unfinished">Bwlgareg</translation>
    </message>
    <message>
      <source>Bus or train</source>
      <translation type="unfinished">Bws neu drên</translation>
    </message>
    <message>
      <source>By appointments in cases that are walled off from you.</source>
      <translation type="unfinished">Gan apwyntiadau mewn achosion sydd y tu ôl i wal i chi.</translation>
    </message>
    <message>
      <source>By e-mail</source>
      <translation type="unfinished">Drwy e-bost</translation>
    </message>
    <message>
      <source>By letter</source>
      <translation type="unfinished">Drwy lythyr</translation>
    </message>
    <message>
      <source>By letter or message</source>
      <translation type="unfinished">Drwy lythyr neu neges</translation>
    </message>
    <message>
      <source>By phone</source>
      <translation type="unfinished">Dros y ffôn</translation>
    </message>
    <message>
      <source>By tax year, from 6 April</source>
      <translation type="unfinished">Fesul blwyddyn dreth, o 6 Ebrill</translation>
    </message>
    <message>
      <source>By their form</source>
      <translation type="unfinished">Ar eu ffurflen nhw</translation>
    </message>
    <message>
      <source>By video</source>
      <translation type="unfinished">Drwy fideo</translation>
    </message>
    <message>
      <source>CRN</source>
      <translation type="unfinished">CRN</translation>
    </message>
    <message>
      <source>CRO number</source>
      <translation type="unfinished">Rhif CRO</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished">Calendr</translation>
    </message>
    <message>
      <source>Call 999 if life is in danger.</source>
      <translation type="unfinished">Ffoniwch 999 os oes bywyd mewn perygl.</translation>
    </message>
    <message>
      <source>Call logged at</source>
      <translation type="unfinished">Cofnodwyd yr alwad am</translation>
    </message>
    <message>
      <source>Called</source>
      <translation type="unfinished">Yn cael ei alw</translation>
    </message>
    <message>
      <source>Came but left</source>
      <translation type="unfinished">Daeth ond gadawodd</translation>
    </message>
    <message>
      <source>Came late</source>
      <translation type="unfinished">Daeth yn hwyr</translation>
    </message>
    <message>
      <source>Came of age</source>
      <translation type="unfinished">Wedi dod i oed</translation>
    </message>
    <message>
      <source>Came of age: a new agreement, basis and checks are due</source>
      <translation type="unfinished">Wedi dod i oed: mae angen cytundeb, sail a gwiriadau newydd</translation>
    </message>
    <message>
      <source>Came on</source>
      <translation type="unfinished">Daeth ar</translation>
    </message>
    <message>
      <source>Came on time</source>
      <translation type="unfinished">Daeth ar amser</translation>
    </message>
    <message>
      <source>Came to</source>
      <translation type="unfinished">Daeth i</translation>
    </message>
    <message>
      <source>Came with a batch, written {moment}</source>
      <translation type="unfinished">Daeth gyda swp, ysgrifennwyd {moment}</translation>
    </message>
    <message>
      <source>Can be brought in</source>
      <translation type="unfinished">Gellir dod â nhw i mewn</translation>
    </message>
    <message>
      <source>Can be met</source>
      <translation type="unfinished">Gellir cwrdd â nhw</translation>
    </message>
    <message>
      <source>Can be met at</source>
      <translation type="unfinished">Gellir cwrdd â nhw ar</translation>
    </message>
    <message>
      <source>Can offer</source>
      <translation type="unfinished">Yn gallu cynnig</translation>
    </message>
    <message>
      <source>Can offer in meetings</source>
      <translation type="unfinished">Yn gallu cynnig mewn cyfarfodydd</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation type="unfinished">Ei ganslo</translation>
    </message>
    <message>
      <source>Cancel the appointment</source>
      <translation type="unfinished">Canslo'r apwyntiad</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished">Wedi'i ganslo</translation>
    </message>
    <message>
      <source>Cannot be made safe</source>
      <translation type="unfinished">Ni ellir ei wneud yn ddiogel</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation type="unfinished">Ni ellir eu darllen</translation>
    </message>
    <message>
      <source>Cannot be taken on</source>
      <translation type="unfinished">Ni ellir ei gymryd ymlaen</translation>
    </message>
    <message>
      <source>Cannot offer</source>
      <translation type="unfinished">Yn methu cynnig</translation>
    </message>
    <message>
      <source>Cannot offer in meetings</source>
      <translation type="unfinished">Yn methu cynnig mewn cyfarfodydd</translation>
    </message>
    <message>
      <source>Cantonese</source>
      <translation type="unfinished">Cantoneg</translation>
    </message>
    <message>
      <source>Car or van</source>
      <translation type="unfinished">Car neu fan</translation>
    </message>
    <message>
      <source>Car or van, a mile (pence)</source>
      <translation type="unfinished">Car neu fan, y filltir (ceiniogau)</translation>
    </message>
    <message>
      <source>Car or van, further miles (pence)</source>
      <translation type="unfinished">Car neu fan, milltiroedd pellach (ceiniogau)</translation>
    </message>
    <message>
      <source>Card as of</source>
      <translation type="unfinished">Cerdyn ar</translation>
    </message>
    <message>
      <source>Card changed on</source>
      <translation type="unfinished">Newidiwyd y cerdyn ar</translation>
    </message>
    <message>
      <source>Care leaver</source>
      <translation type="unfinished">Wedi gadael gofal</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation type="unfinished">Caribïaidd</translation>
    </message>
    <message>
      <source>Carried further to {who} {moment}.</source>
      <translation type="unfinished">Aed â hyn ymhellach at {who} {moment}.</translation>
    </message>
    <message>
      <source>Carry it further</source>
      <translation type="unfinished">Mynd â hyn ymhellach</translation>
    </message>
    <message>
      <source>Carry this concern further</source>
      <translation type="unfinished">Mynd â'r pryder hwn ymhellach</translation>
    </message>
    <message>
      <source>Case</source>
      <translation type="unfinished">Achos</translation>
    </message>
    <message>
      <source>Case opened again</source>
      <translation type="unfinished">Agorwyd yr achos eto</translation>
    </message>
    <message>
      <source>Case summary</source>
      <translation type="unfinished">Crynodeb o'r achos</translation>
    </message>
    <message>
      <source>Caseworker</source>
      <translation type="unfinished">Caseworker</translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation type="unfinished">Dal i fyny</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation type="unfinished">Tystysgrif</translation>
    </message>
    <message>
      <source>Certificate of a mentor</source>
      <translation type="unfinished">Tystysgrif mentor</translation>
    </message>
    <message>
      <source>Certificate of volunteering</source>
      <translation type="unfinished">Tystysgrif gwirfoddoli</translation>
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished">Newid</translation>
    </message>
    <message>
      <source>Change a shift on call</source>
      <translation type="unfinished">Newid shifft ar alwad</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation type="unfinished">Newid</translation>
    </message>
    <message>
      <source>Change languages and skills</source>
      <translation type="unfinished">Newid ieithoedd a sgiliau</translation>
    </message>
    <message>
      <source>Change name and contact</source>
      <translation type="unfinished">Newid enw a chyswllt</translation>
    </message>
    <message>
      <source>Change of circumstances</source>
      <translation type="unfinished">Newid mewn amgylchiadau</translation>
    </message>
    <message>
      <source>Change places and clearance</source>
      <translation type="unfinished">Newid lleoedd a chlirio</translation>
    </message>
    <message>
      <source>Change the card</source>
      <translation type="unfinished">Newid y cerdyn</translation>
    </message>
    <message>
      <source>Change the emergency contact</source>
      <translation type="unfinished">Newid y cyswllt brys</translation>
    </message>
    <message>
      <source>Change the gate pick-up</source>
      <translation type="unfinished">Newid y cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation type="unfinished">Newid y cyfrinair</translation>
    </message>
    <message>
      <source>Change the rates</source>
      <translation type="unfinished">Newid y cyfraddau</translation>
    </message>
    <message>
      <source>Change the role</source>
      <translation type="unfinished">Newid y rôl</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation type="unfinished">Newid y statws</translation>
    </message>
    <message>
      <source>Change this entry</source>
      <translation type="unfinished">Newid y cofnod hwn</translation>
    </message>
    <message>
      <source>Change what it is</source>
      <translation type="unfinished">Newid beth yw e</translation>
    </message>
    <message>
      <source>Change what stands on papers</source>
      <translation type="unfinished">Newid yr hyn sydd ar bapurau</translation>
    </message>
    <message>
      <source>Change what they need of a mentor</source>
      <translation type="unfinished">Newid yr hyn sydd ei angen gan fentor</translation>
    </message>
    <message>
      <source>Change where and when</source>
      <translation type="unfinished">Newid ble a phryd</translation>
    </message>
    <message>
      <source>Changed their mind</source>
      <translation type="unfinished">Wedi newid eu meddwl</translation>
    </message>
    <message>
      <source>Changed, ask for a new certificate</source>
      <translation type="unfinished">Wedi newid, gofynnwch am dystysgrif newydd</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
      <source>Charity regulator told</source>
      <translation type="unfinished">Dywedwyd wrth reoleiddiwr elusennau</translation>
    </message>
    <message>
      <source>Chase identity papers</source>
      <translation type="unfinished">Mynd ar ôl papurau adnabod</translation>
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished">Gwiriad</translation>
    </message>
    <message>
      <source>Check afterwards whether what the entry says is still right.</source>
      <translation type="unfinished">Gwiriwch wedyn a yw'r hyn a ddywed y cofnod yn dal yn gywir.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation type="unfinished">Wedi'i wirio</translation>
    </message>
    <message>
      <source>Checked on</source>
      <translation type="unfinished">Gwiriwyd ar</translation>
    </message>
    <message>
      <source>Checking the backup and putting it in place…</source>
      <translation type="unfinished">Yn gwirio'r copi wrth gefn ac yn ei roi yn ei le…</translation>
    </message>
    <message>
      <source>Checking the backup. You can keep working; leave the stick where it is.</source>
      <translation type="unfinished">Yn gwirio'r copi wrth gefn. Gallwch ddal i weithio; gadewch y cof bach lle mae.</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation type="unfinished">Gwiriadau</translation>
    </message>
    <message>
      <source>Checks and the rest follow in the file. Their laptop is invited from the Sync page.</source>
      <translation type="unfinished">Daw gwiriadau a'r gweddill yn y ffeil. Gwahoddir eu gliniadur o'r dudalen Cysoni.</translation>
    </message>
    <message>
      <source>Checks and training</source>
      <translation type="unfinished">Gwiriadau a hyfforddiant</translation>
    </message>
    <message>
      <source>Checks come in as not yet seen: whoever sees them writes down that they are clear.</source>
      <translation type="unfinished">Daw gwiriadau i mewn fel rhai na welwyd eto: mae pwy bynnag sy'n eu gweld yn ysgrifennu eu bod yn glir.</translation>
    </message>
    <message>
      <source>Checks that lapse or are lacking</source>
      <translation type="unfinished">Gwiriadau sy'n dod i ben neu sydd ar goll</translation>
    </message>
    <message>
      <source>Childcare</source>
      <translation type="unfinished">Gofal plant</translation>
    </message>
    <message>
      <source>Children's services told</source>
      <translation type="unfinished">Dywedwyd wrth y gwasanaethau plant</translation>
    </message>
    <message>
      <source>Children, families and communities</source>
      <translation type="unfinished">Plant, teuluoedd a chymunedau</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation type="unfinished">Tsieineaidd</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
      <source>Choose a mentor</source>
      <translation type="unfinished">Dewiswch fentor</translation>
    </message>
    <message>
      <source>Choose a mentor in the list to see their file.</source>
      <translation type="unfinished">Dewiswch fentor yn y rhestr i weld ei ffeil.</translation>
    </message>
    <message>
      <source>Choose a place…</source>
      <translation type="unfinished">Dewis lle…</translation>
    </message>
    <message>
      <source>Choose a role</source>
      <translation type="unfinished">Dewiswch rôl</translation>
    </message>
    <message>
      <source>Choose a service from the directory, or write the name of one that is not in it.</source>
      <translation type="unfinished">Dewiswch wasanaeth o'r cyfeirlyfr, neu ysgrifennwch enw un nad yw ynddo.</translation>
    </message>
    <message>
      <source>Choose a sheet…</source>
      <translation type="unfinished">Dewis taenlen…</translation>
    </message>
    <message>
      <source>Choose a status</source>
      <translation type="unfinished">Dewiswch statws</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation type="unfinished">Dewis ffolder arall…</translation>
    </message>
    <message>
      <source>Choose another sheet</source>
      <translation type="unfinished">Dewis taenlen arall</translation>
    </message>
    <message>
      <source>Choose around whom</source>
      <translation type="unfinished">Dewiswch o amgylch pwy</translation>
    </message>
    <message>
      <source>Choose for which need help is asked</source>
      <translation type="unfinished">Dewiswch ar gyfer pa angen y gofynnir am help</translation>
    </message>
    <message>
      <source>Choose how high the risk is overall</source>
      <translation type="unfinished">Dewiswch pa mor uchel yw'r risg yn gyffredinol</translation>
    </message>
    <message>
      <source>Choose how it ended</source>
      <translation type="unfinished">Dewiswch sut y daeth i ben</translation>
    </message>
    <message>
      <source>Choose how it was told</source>
      <translation type="unfinished">Dewiswch sut y dywedwyd</translation>
    </message>
    <message>
      <source>Choose how serious it is</source>
      <translation type="unfinished">Dewiswch pa mor ddifrifol yw hyn</translation>
    </message>
    <message>
      <source>Choose how the person can be reached</source>
      <translation type="unfinished">Dewiswch sut y gellir cysylltu â'r person</translation>
    </message>
    <message>
      <source>Choose how they said so</source>
      <translation type="unfinished">Dewiswch sut y dywedwyd hynny</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation type="unfinished">Dewiswch un</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation type="unfinished">Dewiswch un o'r rhestr.</translation>
    </message>
    <message>
      <source>Choose one in the list to see it, to move it, or to say what came of it.</source>
      <translation type="unfinished">Dewiswch un yn y rhestr i'w weld, i'w symud, neu i ddweud beth ddaeth ohono.</translation>
    </message>
    <message>
      <source>Choose one in the list to see what was asked, and to decide.</source>
      <translation type="unfinished">Dewiswch un yn y rhestr i weld beth a ofynnwyd, ac i benderfynu.</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see their record.</source>
      <translation type="unfinished">Dewiswch rywun yn y rhestr i weld eu cofnod.</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see why this mentor, or why nobody.</source>
      <translation type="unfinished">Dewiswch rywun yn y rhestr i weld pam y mentor hwn, neu pam neb.</translation>
    </message>
    <message>
      <source>Choose the backup</source>
      <translation type="unfinished">Dewiswch y copi wrth gefn</translation>
    </message>
    <message>
      <source>Choose the backup…</source>
      <translation type="unfinished">Dewis y copi wrth gefn…</translation>
    </message>
    <message>
      <source>Choose the basis of UK GDPR Article 6</source>
      <translation type="unfinished">Dewiswch y sail o dan Erthygl 6 GDPR y DU</translation>
    </message>
    <message>
      <source>Choose the file of the invitation</source>
      <translation type="unfinished">Dewiswch ffeil y gwahoddiad</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation type="unfinished">Dewis y ffeil…</translation>
    </message>
    <message>
      <source>Choose the level</source>
      <translation type="unfinished">Dewiswch y lefel</translation>
    </message>
    <message>
      <source>Choose the other record</source>
      <translation type="unfinished">Dewiswch y cofnod arall</translation>
    </message>
    <message>
      <source>Choose the other shift</source>
      <translation type="unfinished">Dewiswch y shifft arall</translation>
    </message>
    <message>
      <source>Choose the outcome, or Waiting</source>
      <translation type="unfinished">Dewiswch y canlyniad, neu Yn aros</translation>
    </message>
    <message>
      <source>Choose the prison</source>
      <translation type="unfinished">Dewiswch y carchar</translation>
    </message>
    <message>
      <source>Choose the shared folder</source>
      <translation type="unfinished">Dewiswch y ffolder a rennir</translation>
    </message>
    <message>
      <source>Choose the type of date</source>
      <translation type="unfinished">Dewiswch y math o ddyddiad</translation>
    </message>
    <message>
      <source>Choose what came of it</source>
      <translation type="unfinished">Dewiswch beth ddaeth ohono</translation>
    </message>
    <message>
      <source>Choose what it is</source>
      <translation type="unfinished">Dewiswch beth ydyw</translation>
    </message>
    <message>
      <source>Choose what it is for</source>
      <translation type="unfinished">Dewiswch beth yw ei ddiben</translation>
    </message>
    <message>
      <source>Choose what it is, or write it down: one of them is enough.</source>
      <translation type="unfinished">Dewiswch beth ydyw, neu ei ysgrifennu: mae un o'r ddau yn ddigon.</translation>
    </message>
    <message>
      <source>Choose what it was</source>
      <translation type="unfinished">Dewiswch beth ydoedd</translation>
    </message>
    <message>
      <source>Choose what kind of help it is</source>
      <translation type="unfinished">Dewiswch pa fath o help ydyw</translation>
    </message>
    <message>
      <source>Choose what may wait</source>
      <translation type="unfinished">Dewiswch beth a gaiff aros</translation>
    </message>
    <message>
      <source>Choose what they do</source>
      <translation type="unfinished">Dewiswch beth y maent yn ei wneud</translation>
    </message>
    <message>
      <source>Choose where the PDF is to lie</source>
      <translation type="unfinished">Dewiswch ble mae'r PDF i fod</translation>
    </message>
    <message>
      <source>Choose where the backup is to lie</source>
      <translation type="unfinished">Dewiswch ble i roi'r copi wrth gefn</translation>
    </message>
    <message>
      <source>Choose where the invitation is to lie</source>
      <translation type="unfinished">Dewiswch ble i roi'r gwahoddiad</translation>
    </message>
    <message>
      <source>Choose whether a reference is agreed</source>
      <translation type="unfinished">Dewiswch a gytunwyd ar eirda</translation>
    </message>
    <message>
      <source>Choose whether inside or outside</source>
      <translation type="unfinished">Dewiswch a yw y tu mewn neu'r tu allan</translation>
    </message>
    <message>
      <source>Choose whether it happened</source>
      <translation type="unfinished">Dewiswch a ddigwyddodd</translation>
    </message>
    <message>
      <source>Choose whether there was a talk</source>
      <translation type="unfinished">Dewiswch a fu sgwrs</translation>
    </message>
    <message>
      <source>Choose whether they came</source>
      <translation type="unfinished">Dewiswch a ddaethon nhw</translation>
    </message>
    <message>
      <source>Choose which body</source>
      <translation type="unfinished">Dewiswch pa gorff</translation>
    </message>
    <message>
      <source>Choose which mentor</source>
      <translation type="unfinished">Dewiswch pa fentor</translation>
    </message>
    <message>
      <source>Choose which number it is</source>
      <translation type="unfinished">Dewiswch pa rif ydyw</translation>
    </message>
    <message>
      <source>Choose who answers for them</source>
      <translation type="unfinished">Dewiswch pwy sy'n ateb drostynt</translation>
    </message>
    <message>
      <source>Choose who asked for it</source>
      <translation type="unfinished">Dewiswch pwy ofynnodd amdano</translation>
    </message>
    <message>
      <source>Choose who goes</source>
      <translation type="unfinished">Dewiswch pwy sy'n mynd</translation>
    </message>
    <message>
      <source>Choose who heard it</source>
      <translation type="unfinished">Dewiswch pwy a'i clywodd</translation>
    </message>
    <message>
      <source>Choose who is on call</source>
      <translation type="unfinished">Dewiswch pwy sydd ar alwad</translation>
    </message>
    <message>
      <source>Choose who may have it</source>
      <translation type="unfinished">Dewiswch pwy gaiff ei gael</translation>
    </message>
    <message>
      <source>Choose who said so</source>
      <translation type="unfinished">Dewiswch pwy ddywedodd hynny</translation>
    </message>
    <message>
      <source>Choose who should take them on</source>
      <translation type="unfinished">Dewiswch pwy ddylai eu cymryd ymlaen</translation>
    </message>
    <message>
      <source>Choose who was rung</source>
      <translation type="unfinished">Dewiswch pwy a ffoniwyd</translation>
    </message>
    <message>
      <source>Choose who was told</source>
      <translation type="unfinished">Dewiswch pwy gafodd wybod</translation>
    </message>
    <message>
      <source>Choose why</source>
      <translation type="unfinished">Dewiswch pam</translation>
    </message>
    <message>
      <source>Choose why it begins again</source>
      <translation type="unfinished">Dewiswch pam mae'n dechrau eto</translation>
    </message>
    <message>
      <source>Choose why it ended</source>
      <translation type="unfinished">Dewiswch pam y daeth i ben</translation>
    </message>
    <message>
      <source>Choose why it is erased</source>
      <translation type="unfinished">Dewiswch pam y caiff ei ddileu</translation>
    </message>
    <message>
      <source>Choose why it is returned</source>
      <translation type="unfinished">Dewiswch pam y caiff ei ddychwelyd</translation>
    </message>
    <message>
      <source>Choose why it was refused</source>
      <translation type="unfinished">Dewiswch pam y cafodd ei wrthod</translation>
    </message>
    <message>
      <source>Choose why they leave</source>
      <translation type="unfinished">Dewiswch pam y maent yn gadael</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation type="unfinished">Wedi'i ddewis</translation>
    </message>
    <message>
      <source>Chosen: {place}</source>
      <translation type="unfinished">Dewiswyd: {place}</translation>
    </message>
    <message>
      <source>Christian - Anglican</source>
      <translation type="unfinished">Cristion - Anglicanaidd</translation>
    </message>
    <message>
      <source>Christian - Methodist</source>
      <translation type="unfinished">Cristion - Methodistaidd</translation>
    </message>
    <message>
      <source>Christian - Oriental Orthodox</source>
      <translation type="unfinished">Cristion - Uniongred y Dwyrain</translation>
    </message>
    <message>
      <source>Christian - Orthodox</source>
      <translation type="unfinished">Cristion - Uniongred</translation>
    </message>
    <message>
      <source>Christian - Roman Catholic</source>
      <translation type="unfinished">Cristion - Catholig</translation>
    </message>
    <message>
      <source>Christian - other</source>
      <translation type="unfinished">Cristion - arall</translation>
    </message>
    <message>
      <source>Christmas Day</source>
      <translation type="unfinished">Dydd Nadolig</translation>
    </message>
    <message>
      <source>Circumstances changed</source>
      <translation type="unfinished">Amgylchiadau wedi newid</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation type="unfinished">Hawliad</translation>
    </message>
    <message>
      <source>Claim number {number}</source>
      <translation type="unfinished">Hawliad rhif {number}</translation>
    </message>
    <message>
      <source>Claim {number} of {amount}</source>
      <translation type="unfinished">Hawliad {number} o {amount}</translation>
    </message>
    <message>
      <source>Claim {number} of {amount}, handed in {day}</source>
      <translation type="unfinished">Hawliad {number} o {amount}, a gyflwynwyd {day}</translation>
    </message>
    <message>
      <source>Claim {number}. {name}: {amount}.</source>
      <translation type="unfinished">Hawliad {number}. {name}: {amount}.</translation>
    </message>
    <message>
      <source>Clashes with {others}</source>
      <translation type="unfinished">Yn gwrthdaro â {others}</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished">Clir</translation>
    </message>
    <message>
      <source>Clear with conditions</source>
      <translation type="unfinished">Clir gydag amodau</translation>
    </message>
    <message>
      <source>Clearance for the risk</source>
      <translation type="unfinished">Cliriad ar gyfer y risg</translation>
    </message>
    <message>
      <source>Clearance needed</source>
      <translation type="unfinished">Angen cliriad</translation>
    </message>
    <message>
      <source>Cleared for</source>
      <translation type="unfinished">Wedi'i glirio ar gyfer</translation>
    </message>
    <message>
      <source>Cleared up to risk</source>
      <translation type="unfinished">Wedi'i glirio hyd at risg</translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished">Cau</translation>
    </message>
    <message>
      <source>Close a concern</source>
      <translation type="unfinished">Cau pryder</translation>
    </message>
    <message>
      <source>Close the entry</source>
      <translation type="unfinished">Cau'r cofnod</translation>
    </message>
    <message>
      <source>Close this concern</source>
      <translation type="unfinished">Cau'r pryder hwn</translation>
    </message>
    <message>
      <source>Close this panel</source>
      <translation type="unfinished">Cau'r panel hwn</translation>
    </message>
    <message>
      <source>Close without a copy</source>
      <translation type="unfinished">Cau heb gopi</translation>
    </message>
    <message>
      <source>Close without the recovery kit?</source>
      <translation type="unfinished">Cau heb y pecyn adfer?</translation>
    </message>
    <message>
      <source>Close without waiting</source>
      <translation type="unfinished">Cau heb aros</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished">Wedi cau</translation>
    </message>
    <message>
      <source>Closed at</source>
      <translation type="unfinished">Caewyd am</translation>
    </message>
    <message>
      <source>Closed in error</source>
      <translation type="unfinished">Wedi'i gau ar gam</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation type="unfinished">Caewyd ar</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation type="unfinished">Yn cau</translation>
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished">Cod</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
      <source>Colours of the desktop</source>
      <translation type="unfinished">Lliwiau'r cyfrifiadur</translation>
    </message>
    <message>
      <source>Column '{heading}' is not read.</source>
      <translation type="unfinished">Ni ddarllenir y golofn '{heading}'.</translation>
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}.</source>
      <translation type="unfinished">Darllenir y golofn '{heading}' fel: {field}.</translation>
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. Its heading is similar.</source>
      <translation type="unfinished">Darllenir y golofn '{heading}' fel: {field}. Mae ei phennawd yn debyg.</translation>
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. What stands in it looks like it.</source>
      <translation type="unfinished">Darllenir y golofn '{heading}' fel: {field}. Mae'r hyn sydd ynddi yn edrych felly.</translation>
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. You chose it.</source>
      <translation type="unfinished">Darllenir y golofn '{heading}' fel: {field}. Chi a'i dewisodd.</translation>
    </message>
    <message>
      <source>Column {number}</source>
      <translation type="unfinished">Colofn {number}</translation>
    </message>
    <message>
      <source>Comes to the person</source>
      <translation type="unfinished">Yn dod at y person</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation type="unfinished">Cyfforddus</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
      <source>Commissioned services: accommodation</source>
      <translation type="unfinished">Gwasanaethau a gomisiynir: llety</translation>
    </message>
    <message>
      <source>Commissioned services: dependency and recovery</source>
      <translation type="unfinished">Gwasanaethau a gomisiynir: dibyniaeth ac adferiad</translation>
    </message>
    <message>
      <source>Commissioned services: personal wellbeing</source>
      <translation type="unfinished">Gwasanaethau a gomisiynir: lles personol</translation>
    </message>
    <message>
      <source>Commissioned services: women</source>
      <translation type="unfinished">Gwasanaethau a gomisiynir: menywod</translation>
    </message>
    <message>
      <source>Commissioning body</source>
      <translation type="unfinished">Corff comisiynu</translation>
    </message>
    <message>
      <source>Community accommodation service, tier 2</source>
      <translation type="unfinished">Gwasanaeth llety cymunedol, haen 2</translation>
    </message>
    <message>
      <source>Community accommodation service, tier 3</source>
      <translation type="unfinished">Gwasanaeth llety cymunedol, haen 3</translation>
    </message>
    <message>
      <source>Community or voluntary organisation</source>
      <translation type="unfinished">Sefydliad cymunedol neu wirfoddol</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation type="unfinished">Cryno</translation>
    </message>
    <message>
      <source>Compact shows more people at once.</source>
      <translation type="unfinished">Mae cryno'n dangos mwy o bobl ar unwaith.</translation>
    </message>
    <message>
      <source>Comparing with the mentors who are here: {number} of {total}.</source>
      <translation type="unfinished">Yn cymharu â'r mentoriaid sydd yma: {number} o {total}.</translation>
    </message>
    <message>
      <source>Comparing with the people who are here: {number} of {total}.</source>
      <translation type="unfinished">Yn cymharu â'r bobl sydd yma: {number} o {total}.</translation>
    </message>
    <message>
      <source>Completed as planned</source>
      <translation type="unfinished">Wedi'i gwblhau yn ôl y cynllun</translation>
    </message>
    <message>
      <source>Completed early</source>
      <translation type="unfinished">Wedi'i gwblhau'n gynnar</translation>
    </message>
    <message>
      <source>Complexity</source>
      <translation type="unfinished">Cymhlethdod</translation>
    </message>
    <message>
      <source>Concern</source>
      <translation type="unfinished">Pryder</translation>
    </message>
    <message>
      <source>Concern: {about}</source>
      <translation type="unfinished">Pryder: {about}</translation>
    </message>
    <message>
      <source>Concerns</source>
      <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
      <source>Condition for offence data</source>
      <translation type="unfinished">Amod ar gyfer data troseddau</translation>
    </message>
    <message>
      <source>Conditional release date</source>
      <translation type="unfinished">Dyddiad rhyddhau amodol</translation>
    </message>
    <message>
      <source>Conduct of a mentor</source>
      <translation type="unfinished">Ymddygiad mentor</translation>
    </message>
    <message>
      <source>Confident, responsible parenting</source>
      <translation type="unfinished">Rhianta hyderus a chyfrifol</translation>
    </message>
    <message>
      <source>Confidential. Keep it locked away, and shred it when it has been used.</source>
      <translation type="unfinished">Cyfrinachol. Cadwch ef dan glo, a'i rwygo'n fân ar ôl ei ddefnyddio.</translation>
    </message>
    <message>
      <source>Confirm it</source>
      <translation type="unfinished">Ei chadarnhau</translation>
    </message>
    <message>
      <source>Confirm this device…</source>
      <translation type="unfinished">Cadarnhau'r ddyfais hon…</translation>
    </message>
    <message>
      <source>Confirm with the prison.</source>
      <translation type="unfinished">Cadarnhewch gyda'r carchar.</translation>
    </message>
    <message>
      <source>Confirm {name} of {member}?</source>
      <translation type="unfinished">Cadarnhau {name} o eiddo {member}?</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished">Wedi'i gadarnhau</translation>
    </message>
    <message>
      <source>Confirmed release date</source>
      <translation type="unfinished">Dyddiad rhyddhau wedi'i gadarnhau</translation>
    </message>
    <message>
      <source>Conflict of interest</source>
      <translation type="unfinished">Gwrthdaro buddiannau</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation type="unfinished">Gwrthdaro</translation>
    </message>
    <message>
      <source>Consent (6(1)(a))</source>
      <translation type="unfinished">Cydsyniad (6(1)(a))</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished">Cyswllt</translation>
    </message>
    <message>
      <source>Contact any support services they have previously used outside of prison</source>
      <translation type="unfinished">Cysylltu ag unrhyw wasanaethau cymorth a ddefnyddiwyd o'r blaen y tu allan i'r carchar</translation>
    </message>
    <message>
      <source>Contact education or training provider from before custody</source>
      <translation type="unfinished">Cysylltu â'r darparwr addysg neu hyfforddiant o'r cyfnod cyn y ddalfa</translation>
    </message>
    <message>
      <source>Contact employer from before custody</source>
      <translation type="unfinished">Cysylltu â'r cyflogwr o'r cyfnod cyn y ddalfa</translation>
    </message>
    <message>
      <source>Contact happens under</source>
      <translation type="unfinished">Mae'r cyswllt yn digwydd o dan</translation>
    </message>
    <message>
      <source>Contact prospective employer for after release</source>
      <translation type="unfinished">Cysylltu â darpar gyflogwr ar gyfer y cyfnod ar ôl rhyddhau</translation>
    </message>
    <message>
      <source>Contacts planned in four weeks</source>
      <translation type="unfinished">Cysylltiadau a gynlluniwyd mewn pedair wythnos</translation>
    </message>
    <message>
      <source>Continuity</source>
      <translation type="unfinished">Parhad</translation>
    </message>
    <message>
      <source>Contract (6(1)(b))</source>
      <translation type="unfinished">Contract (6(1)(b))</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation type="unfinished">Cydlynydd</translation>
    </message>
    <message>
      <source>Coordinators</source>
      <translation type="unfinished">Cydlynwyr</translation>
    </message>
    <message>
      <source>Coordinators alone read it</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n ei ddarllen</translation>
    </message>
    <message>
      <source>Coordinators alone read it. It does not stay on this laptop once two of them have it.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n ei ddarllen. Nid yw'n aros ar y gliniadur hwn unwaith y bydd gan ddau ohonynt ef.</translation>
    </message>
    <message>
      <source>Coordinators alone read this. It is never on the mentor's own laptop.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen hyn. Nid yw byth ar liniadur y mentor ei hun.</translation>
    </message>
    <message>
      <source>Coordinators alone read this. No search finds it and no mentor's laptop holds it.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen hwn. Nid oes chwiliad yn ei ganfod ac nid oes gliniadur mentor yn ei ddal.</translation>
    </message>
    <message>
      <source>Coordinators alone read what is written here: a mentor sees who is on call, and nothing else.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen yr hyn a ysgrifennir yma: mae mentor yn gweld pwy sydd ar alwad, a dim arall.</translation>
    </message>
    <message>
      <source>Coordinators alone read what is written here: it never comes onto the mentor's laptop.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen yr hyn a ysgrifennir yma: nid yw byth yn dod i liniadur y mentor.</translation>
    </message>
    <message>
      <source>Coordinators alone read what was said and agreed. A worry about a mentor is a concern.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen yr hyn a ddywedwyd ac a gytunwyd. Pryder yw gofid am fentor.</translation>
    </message>
    <message>
      <source>Coordinators alone read what was said and agreed. The last day and the next lie on the mentor's laptop too.</source>
      <translation type="unfinished">Cydlynwyr yn unig sy'n darllen yr hyn a ddywedwyd ac a gytunwyd. Mae'r diwrnod diwethaf a'r nesaf ar liniadur y mentor hefyd.</translation>
    </message>
    <message>
      <source>Coordinators alone read why. No mentor does.</source>
      <translation type="unfinished">Dim ond cydlynwyr sy'n darllen pam. Nid yw'r un mentor yn ei ddarllen.</translation>
    </message>
    <message>
      <source>Coordinators keep the directory. Tell one of them what should change; nothing was saved.</source>
      <translation type="unfinished">Cydlynwyr sy'n cadw'r cyfeirlyfr. Dywedwch wrth un ohonynt beth ddylai newid; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Coordinators keep what was done. If you are back yourself, say so. Nothing was saved.</source>
      <translation type="unfinished">Cydlynwyr sy'n cadw'r hyn a wnaed. Os ydych chi eich hun yn ôl, dywedwch hynny. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Coordinators lay the rota. Tell one of them what should change; nothing was saved.</source>
      <translation type="unfinished">Cydlynwyr sy'n gosod y rota. Dywedwch wrth un ohonynt beth ddylai newid; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Coping in custody or a hostel</source>
      <translation type="unfinished">Ymdopi yn y ddalfa neu mewn hostel</translation>
    </message>
    <message>
      <source>Copy the details</source>
      <translation type="unfinished">Copïo'r manylion</translation>
    </message>
    <message>
      <source>Copy the prison number</source>
      <translation type="unfinished">Copïo'r rhif carchar</translation>
    </message>
    <message>
      <source>Copy the prison number {number}</source>
      <translation type="unfinished">Copïo'r rhif carchar {number}</translation>
    </message>
    <message>
      <source>Corrected term</source>
      <translation type="unfinished">Term wedi'i gywiro</translation>
    </message>
    <message>
      <source>Could not be made safe</source>
      <translation type="unfinished">Nid oedd modd ei wneud yn ddiogel</translation>
    </message>
    <message>
      <source>Could not be taken on</source>
      <translation type="unfinished">Nid oedd modd ei dderbyn</translation>
    </message>
    <message>
      <source>Councils or postcode districts, such as Walsall or WS2, each on a line of its own</source>
      <translation type="unfinished">Cynghorau neu ardaloedd cod post, megis Walsall neu WS2, pob un ar ei linell ei hun</translation>
    </message>
    <message>
      <source>Counted from the sessions that were recorded. One without a length counts no hours.</source>
      <translation type="unfinished">Wedi'i gyfrif o'r sesiynau a gofnodwyd. Nid yw un heb hyd yn cyfrif oriau.</translation>
    </message>
    <message>
      <source>Counted over the records on this device.</source>
      <translation type="unfinished">Cyfrifwyd dros y cofnodion ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>Course or training</source>
      <translation type="unfinished">Cwrs neu hyfforddiant</translation>
    </message>
    <message>
      <source>Court or legal appointment</source>
      <translation type="unfinished">Llys neu apwyntiad cyfreithiol</translation>
    </message>
    <message>
      <source>Courts</source>
      <translation type="unfinished">Llysoedd</translation>
    </message>
    <message>
      <source>Ctrl K finds anybody and anything that can be done. F1 opens help, this tour included.</source>
      <translation type="unfinished">Mae Ctrl K yn dod o hyd i unrhyw un a phopeth y gellir ei wneud. Mae F1 yn agor cymorth, gan gynnwys y daith hon.</translation>
    </message>
    <message>
      <source>Custodial family services</source>
      <translation type="unfinished">Gwasanaethau teulu yn y ddalfa</translation>
    </message>
    <message>
      <source>Custody staff</source>
      <translation type="unfinished">Staff y ddalfa</translation>
    </message>
    <message>
      <source>Cut-off</source>
      <translation type="unfinished">Terfyn</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation type="unfinished">Tsieceg</translation>
    </message>
    <message>
      <source>DBS</source>
      <translation type="unfinished">DBS</translation>
    </message>
    <message>
      <source>DBS and vetting</source>
      <translation type="unfinished">DBS a fetio</translation>
    </message>
    <message>
      <source>DBS check</source>
      <translation type="unfinished">Gwiriad DBS</translation>
    </message>
    <message>
      <source>DBS issued on</source>
      <translation type="unfinished">DBS a gyhoeddwyd ar</translation>
    </message>
    <message>
      <source>DBS level</source>
      <translation type="unfinished">Lefel DBS</translation>
    </message>
    <message>
      <source>DBS level that the role allows</source>
      <translation type="unfinished">Lefel DBS y mae'r rôl yn ei chaniatáu</translation>
    </message>
    <message>
      <source>DBS recheck due on</source>
      <translation type="unfinished">Ailwiriad DBS i'w wneud erbyn</translation>
    </message>
    <message>
      <source>DBS update service</source>
      <translation type="unfinished">Gwasanaeth diweddaru'r DBS</translation>
    </message>
    <message>
      <source>DBS, checks, training, holiday, leave, absence, sick, hours, availability, expenses, mileage, petrol, fares, claims, profile, emergency contact, next of kin</source>
      <translation type="unfinished">DBS, gwiriadau, hyfforddiant, gwyliau, absenoldeb, sâl, oriau, argaeledd, treuliau, milltiroedd, petrol, tocynnau, hawliadau, proffil, cyswllt mewn argyfwng, perthynas agosaf</translation>
    </message>
    <message>
      <source>DTO post-recall release date</source>
      <translation type="unfinished">Dyddiad rhyddhau DTO ar ôl galw'n ôl</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished">Lliwiau tywyll</translation>
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
      <source>Date not known</source>
      <translation type="unfinished">Dyddiad ddim yn hysbys</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
      <source>Date of birth as referred</source>
      <translation type="unfinished">Dyddiad geni yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Date of birth not known</source>
      <translation type="unfinished">Dyddiad geni heb fod yn hysbys</translation>
    </message>
    <message>
      <source>Dates and role only</source>
      <translation type="unfinished">Dyddiadau a rôl yn unig</translation>
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
      <source>Day not known</source>
      <translation type="unfinished">Diwrnod ddim yn hysbys</translation>
    </message>
    <message>
      <source>Day or week</source>
      <translation type="unfinished">Diwrnod neu wythnos</translation>
    </message>
    <message>
      <source>Day, month, year and the time at the gate, such as 22 dec 2026, 08:30</source>
      <translation type="unfinished">Diwrnod, mis, blwyddyn a'r amser wrth y giât, er enghraifft 22 rhag 2026, 08:30</translation>
    </message>
    <message>
      <source>Deals with debt and money problems</source>
      <translation type="unfinished">Yn delio â dyled a phroblemau arian</translation>
    </message>
    <message>
      <source>Death</source>
      <translation type="unfinished">Marwolaeth</translation>
    </message>
    <message>
      <source>Debt</source>
      <translation type="unfinished">Dyled</translation>
    </message>
    <message numerus="yes">
      <source>Decide about &amp;all {count} left out after all</source>
      <translation type="unfinished">
        <numerusform>Neb wedi'i adael &amp;allan</numerusform>
        <numerusform>Penderfynu wedi'r cyfan &amp;am {count} a adawyd allan</numerusform>
        <numerusform>Penderfynu wedi'r cyfan &amp;am y {count} a adawyd allan</numerusform>
        <numerusform>Penderfynu wedi'r cyfan &amp;am y {count} a adawyd allan</numerusform>
        <numerusform>Penderfynu wedi'r cyfan &amp;am y {count} a adawyd allan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide about {count} expenses claims</source>
      <translation type="unfinished">
        <numerusform>Penderfynu am {count} o hawliadau treuliau</numerusform>
        <numerusform>Penderfynu am {count} hawliad treuliau</numerusform>
        <numerusform>Penderfynu am {count} o hawliadau treuliau</numerusform>
        <numerusform>Penderfynu am {count} o hawliadau treuliau</numerusform>
        <numerusform>Penderfynu am {count} o hawliadau treuliau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide about {count} likely doubles</source>
      <translation type="unfinished">
        <numerusform>Dim dyblygiad tebygol</numerusform>
        <numerusform>Penderfynu am {count} dyblygiad tebygol</numerusform>
        <numerusform>Penderfynu am {count} o ddyblygiadau tebygol</numerusform>
        <numerusform>Penderfynu am {count} o ddyblygiadau tebygol</numerusform>
        <numerusform>Penderfynu am {count} o ddyblygiadau tebygol</numerusform>
      </translation>
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished">Penderfynwyd</translation>
    </message>
    <message numerus="yes">
      <source>Decided about {count} likely doubles. Nothing has been brought in.</source>
      <translation type="unfinished">
        <numerusform>Ni phenderfynwyd eto am yr un dyblygiad tebygol. Ni ddaethpwyd â dim i mewn.</numerusform>
        <numerusform>Penderfynwyd am {count} dyblygiad tebygol. Ni ddaethpwyd â dim i mewn.</numerusform>
        <numerusform>Penderfynwyd am {count} o ddyblygiadau tebygol. Ni ddaethpwyd â dim i mewn.</numerusform>
        <numerusform>Penderfynwyd am {count} o ddyblygiadau tebygol. Ni ddaethpwyd â dim i mewn.</numerusform>
        <numerusform>Penderfynwyd am {count} o ddyblygiadau tebygol. Ni ddaethpwyd â dim i mewn.</numerusform>
      </translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation type="unfinished">Penderfynwyd gan</translation>
    </message>
    <message>
      <source>Decided by {name} on {day}.</source>
      <translation type="unfinished">Penderfynwyd gan {name} ar {day}.</translation>
    </message>
    <message>
      <source>Decided on</source>
      <translation type="unfinished">Penderfynwyd ar</translation>
    </message>
    <message>
      <source>Decided: somebody else, brought in.</source>
      <translation type="unfinished">Penderfynwyd: rhywun arall, i ddod i mewn.</translation>
    </message>
    <message>
      <source>Decided: the same person, left out.</source>
      <translation type="unfinished">Penderfynwyd: yr un person, wedi'i adael allan.</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
      <source>Decision on a claim</source>
      <translation type="unfinished">Penderfyniad ar hawliad</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished">Gwrthod</translation>
    </message>
    <message>
      <source>Decline the proposal</source>
      <translation type="unfinished">Gwrthod y cynnig</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
      <source>Declined, or did not fit</source>
      <translation type="unfinished">Gwrthodwyd, neu nid oedd yn gweddu</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation type="unfinished">Wedi'i ddanfon</translation>
    </message>
    <message>
      <source>Department for Work and Pensions</source>
      <translation type="unfinished">Yr Adran Gwaith a Phensiynau</translation>
    </message>
    <message>
      <source>Dependency and recovery</source>
      <translation type="unfinished">Dibyniaeth ac adferiad</translation>
    </message>
    <message>
      <source>Describes themself otherwise</source>
      <translation type="unfinished">Yn disgrifio ei hun fel arall</translation>
    </message>
    <message>
      <source>Desired outcomes</source>
      <translation type="unfinished">Canlyniadau a ddymunir</translation>
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished">Manylion</translation>
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished">Dyfais</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished">Dyfeisiau</translation>
    </message>
    <message>
      <source>Dexterity</source>
      <translation type="unfinished">Deheurwydd</translation>
    </message>
    <message>
      <source>Did it &amp;happen?</source>
      <translation type="unfinished">A &amp;ddigwyddodd?</translation>
    </message>
    <message>
      <source>Did it happen?</source>
      <translation type="unfinished">A ddigwyddodd?</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation type="unfinished">Ni ddaeth</translation>
    </message>
    <message>
      <source>Did not fit</source>
      <translation type="unfinished">Ddim yn gweddu</translation>
    </message>
    <message>
      <source>Did not happen</source>
      <translation type="unfinished">Ni ddigwyddodd</translation>
    </message>
    <message>
      <source>Did not want to meet</source>
      <translation type="unfinished">Nid oedd eisiau cyfarfod</translation>
    </message>
    <message>
      <source>Died</source>
      <translation type="unfinished">Bu farw</translation>
    </message>
    <message>
      <source>Died on</source>
      <translation type="unfinished">Bu farw ar</translation>
    </message>
    <message>
      <source>Died on {day}</source>
      <translation type="unfinished">Bu farw ar {day}</translation>
    </message>
    <message>
      <source>Directory</source>
      <translation type="unfinished">Cyfeirlyfr</translation>
    </message>
    <message>
      <source>Disability</source>
      <translation type="unfinished">Anabledd</translation>
    </message>
    <message>
      <source>Disclosure</source>
      <translation type="unfinished">Datgeliad</translation>
    </message>
    <message>
      <source>Disclosure ledger</source>
      <translation type="unfinished">Cofrestr datgeliadau</translation>
    </message>
    <message>
      <source>Divorced or partnership dissolved</source>
      <translation type="unfinished">Wedi ysgaru neu bartneriaeth wedi'i diddymu</translation>
    </message>
    <message>
      <source>Do not choose</source>
      <translation type="unfinished">Peidio â dewis</translation>
    </message>
    <message>
      <source>Do not do it</source>
      <translation type="unfinished">Peidio â'i wneud</translation>
    </message>
    <message>
      <source>Do not leave a voicemail</source>
      <translation type="unfinished">Peidiwch â gadael neges llais</translation>
    </message>
    <message>
      <source>Do not phone</source>
      <translation type="unfinished">Peidiwch â ffonio</translation>
    </message>
    <message>
      <source>Do not text</source>
      <translation type="unfinished">Peidiwch ag anfon neges destun</translation>
    </message>
    <message>
      <source>Do not visit</source>
      <translation type="unfinished">Peidiwch ag ymweld</translation>
    </message>
    <message>
      <source>Do not write</source>
      <translation type="unfinished">Peidiwch ag ysgrifennu</translation>
    </message>
    <message>
      <source>Doctors</source>
      <translation type="unfinished">Meddygon</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
      <source>Does it fit?</source>
      <translation type="unfinished">A yw'n gweddu?</translation>
    </message>
    <message>
      <source>Does not meet their rules</source>
      <translation type="unfinished">Nid yw'n bodloni eu rheolau</translation>
    </message>
    <message>
      <source>Does not wish to take part</source>
      <translation type="unfinished">Ddim yn dymuno cymryd rhan</translation>
    </message>
    <message>
      <source>Dogs welcome</source>
      <translation type="unfinished">Croeso i gŵn</translation>
    </message>
    <message>
      <source>Domestic abuse</source>
      <translation type="unfinished">Cam-drin domestig</translation>
    </message>
    <message>
      <source>Domestic abuse perpetrator</source>
      <translation type="unfinished">Cyflawnwr cam-drin domestig</translation>
    </message>
    <message>
      <source>Domestic abuse victim</source>
      <translation type="unfinished">Dioddefwr cam-drin domestig</translation>
    </message>
    <message>
      <source>Domestic or sexual abuse survived</source>
      <translation type="unfinished">Wedi goroesi cam-drin domestig neu rywiol</translation>
    </message>
    <message>
      <source>Doubtful</source>
      <translation type="unfinished">Amheus</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished">Drafft</translation>
    </message>
    <message>
      <source>Draft kept {time}.</source>
      <translation type="unfinished">Drafft wedi'i gadw {time}.</translation>
    </message>
    <message>
      <source>Drives</source>
      <translation type="unfinished">Yn gyrru</translation>
    </message>
    <message>
      <source>Driving licence and insurance</source>
      <translation type="unfinished">Trwydded yrru ac yswiriant</translation>
    </message>
    <message>
      <source>Drugs and alcohol</source>
      <translation type="unfinished">Cyffuriau ac alcohol</translation>
    </message>
    <message>
      <source>Due again on</source>
      <translation type="unfinished">I'w gynnal eto erbyn</translation>
    </message>
    <message>
      <source>Due {day}</source>
      <translation type="unfinished">Erbyn {day}</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation type="unfinished">Iseldireg</translation>
    </message>
    <message>
      <source>Dyscalculia</source>
      <translation type="unfinished">Dyscalcwlia</translation>
    </message>
    <message>
      <source>Dyslexia</source>
      <translation type="unfinished">Dyslecsia</translation>
    </message>
    <message>
      <source>Dyspraxia</source>
      <translation type="unfinished">Dyspracsia</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished">E-bost</translation>
    </message>
    <message>
      <source>Each factor counts between 0 and {most} points, and at least one more than none. Nothing was saved.</source>
      <translation type="unfinished">Mae pob ffactor yn cyfrif rhwng 0 a {most} o bwyntiau, ac o leiaf un yn fwy na dim. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Each laptop lets it go {number} days after it heard of the first asking, when it next exchanges; one that does not exchange keeps it. Until then one coordinator can take it back.</source>
      <translation type="unfinished">Mae pob gliniadur yn ei ollwng {number} diwrnod ar ôl clywed am y cais cyntaf, pan fydd yn cyfnewid nesaf; mae un nad yw'n cyfnewid yn ei gadw. Tan hynny gall un cydlynydd ei dynnu'n ôl.</translation>
    </message>
    <message>
      <source>Each line on a line of its own. Capital letters and hyphens do not matter.</source>
      <translation type="unfinished">Pob llinell ar linell ei hun. Nid oes ots am brif lythrennau na chysylltnodau.</translation>
    </message>
    <message>
      <source>Each mentor learns that somebody is proposed to them, and the day: no name, no place, no history.</source>
      <translation type="unfinished">Mae pob mentor yn dysgu bod rhywun wedi'i gynnig iddynt, a'r diwrnod: dim enw, dim lle, dim hanes.</translation>
    </message>
    <message>
      <source>Each of these people needs another mentor: {names}.</source>
      <translation type="unfinished">Mae angen mentor arall ar bob un o'r bobl hyn: {names}.</translation>
    </message>
    <message>
      <source>Each on a line of its own</source>
      <translation type="unfinished">Pob un ar ei linell ei hun</translation>
    </message>
    <message>
      <source>Each on a line of its own; without any, one module of training is enough</source>
      <translation type="unfinished">Pob un ar linell ei hun; heb yr un, mae un modiwl o hyfforddiant yn ddigon</translation>
    </message>
    <message>
      <source>Each takes the other's time, with their own number.</source>
      <translation type="unfinished">Mae pob un yn cymryd amser y llall, gyda'i rif ei hun.</translation>
    </message>
    <message>
      <source>Each was tried: {person} gets a mentor, and nobody loses one.</source>
      <translation type="unfinished">Rhoddwyd cynnig ar bob un: mae {person} yn cael mentor, ac nid oes neb yn colli un.</translation>
    </message>
    <message>
      <source>Earlier checks</source>
      <translation type="unfinished">Gwiriadau cynharach</translation>
    </message>
    <message>
      <source>Earlier versions and drafts go too. Once it has gone, nobody can bring it back.</source>
      <translation type="unfinished">Mae fersiynau cynharach a drafftiau'n mynd hefyd. Unwaith y bydd wedi mynd, ni all neb ddod ag ef yn ôl.</translation>
    </message>
    <message>
      <source>Early May bank holiday</source>
      <translation type="unfinished">Gŵyl banc dechrau Mai</translation>
    </message>
    <message>
      <source>Early contact with community services after release</source>
      <translation type="unfinished">Cyswllt cynnar â gwasanaethau cymunedol ar ôl rhyddhau</translation>
    </message>
    <message>
      <source>Early removal scheme eligibility date</source>
      <translation type="unfinished">Dyddiad cymhwysedd cynllun symud yn gynnar</translation>
    </message>
    <message>
      <source>Early transfer date (DTO)</source>
      <translation type="unfinished">Dyddiad trosglwyddo cynnar (DTO)</translation>
    </message>
    <message>
      <source>Early warning</source>
      <translation type="unfinished">Rhybudd cynnar</translation>
    </message>
    <message>
      <source>East Midlands</source>
      <translation type="unfinished">Dwyrain Canolbarth Lloegr</translation>
    </message>
    <message>
      <source>East of England</source>
      <translation type="unfinished">Dwyrain Lloegr</translation>
    </message>
    <message>
      <source>Easter Monday</source>
      <translation type="unfinished">Dydd Llun y Pasg</translation>
    </message>
    <message>
      <source>Easy-read form</source>
      <translation type="unfinished">Ffurf hawdd ei darllen</translation>
    </message>
    <message>
      <source>Easy-read papers</source>
      <translation type="unfinished">Papurau hawdd eu darllen</translation>
    </message>
    <message>
      <source>Education, skills and work</source>
      <translation type="unfinished">Addysg, sgiliau a gwaith</translation>
    </message>
    <message>
      <source>Education, training and employment</source>
      <translation type="unfinished">Addysg, hyfforddiant a chyflogaeth</translation>
    </message>
    <message>
      <source>Effective sentence end date</source>
      <translation type="unfinished">Dyddiad diwedd effeithiol y ddedfryd</translation>
    </message>
    <message>
      <source>Emergency contact</source>
      <translation type="unfinished">Cyswllt brys</translation>
    </message>
    <message>
      <source>Emergency contact's phone</source>
      <translation type="unfinished">Ffôn y cyswllt brys</translation>
    </message>
    <message>
      <source>Emergency services called</source>
      <translation type="unfinished">Galwyd y gwasanaethau brys</translation>
    </message>
    <message>
      <source>Emotional and personal wellbeing</source>
      <translation type="unfinished">Lles emosiynol a phersonol</translation>
    </message>
    <message>
      <source>Emotional wellbeing</source>
      <translation type="unfinished">Lles emosiynol</translation>
    </message>
    <message>
      <source>Employer</source>
      <translation type="unfinished">Cyflogwr</translation>
    </message>
    <message>
      <source>Employment and social protection law (9(2)(b))</source>
      <translation type="unfinished">Cyfraith cyflogaeth a diogelwch cymdeithasol (9(2)(b))</translation>
    </message>
    <message>
      <source>Encrypted. Nothing of them lies elsewhere.</source>
      <translation type="unfinished">Wedi'u hamgryptio. Nid oes dim ohonynt yn unman arall.</translation>
    </message>
    <message>
      <source>Encryption recipient</source>
      <translation type="unfinished">Derbynnydd amgryptio</translation>
    </message>
    <message>
      <source>End a mentor's access</source>
      <translation type="unfinished">Dod â mynediad mentor i ben</translation>
    </message>
    <message>
      <source>End a tenancy</source>
      <translation type="unfinished">Dod â thenantiaeth i ben</translation>
    </message>
    <message>
      <source>End it</source>
      <translation type="unfinished">Dod ag ef i ben</translation>
    </message>
    <message>
      <source>End it for good with {name}</source>
      <translation type="unfinished">Dod â phethau i ben am byth gyda {name}</translation>
    </message>
    <message>
      <source>End the match</source>
      <translation type="unfinished">Dod â'r pâr i ben</translation>
    </message>
    <message>
      <source>End the match…</source>
      <translation type="unfinished">Dod â'r pâr i ben…</translation>
    </message>
    <message>
      <source>End the work</source>
      <translation type="unfinished">Dod â'r gwaith i ben</translation>
    </message>
    <message>
      <source>End the work with this person</source>
      <translation type="unfinished">Dod â'r gwaith gyda'r person hwn i ben</translation>
    </message>
    <message>
      <source>End the work…</source>
      <translation type="unfinished">Dod â'r gwaith i ben…</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message>
      <source>Ended on</source>
      <translation type="unfinished">Daeth i ben ar</translation>
    </message>
    <message>
      <source>Ended on {day}.</source>
      <translation type="unfinished">Daeth i ben ar {day}.</translation>
    </message>
    <message>
      <source>Ended on {day}: {how}.</source>
      <translation type="unfinished">Daeth i ben ar {day}: {how}.</translation>
    </message>
    <message>
      <source>Ended {day}</source>
      <translation type="unfinished">Daeth i ben {day}</translation>
    </message>
    <message>
      <source>Ended: {how}.</source>
      <translation type="unfinished">Daeth i ben: {how}.</translation>
    </message>
    <message>
      <source>Ending</source>
      <translation type="unfinished">Diwedd</translation>
    </message>
    <message>
      <source>Ending in words</source>
      <translation type="unfinished">Y diwedd mewn geiriau</translation>
    </message>
    <message>
      <source>Ending planned for</source>
      <translation type="unfinished">Diwedd wedi'i gynllunio ar gyfer</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation type="unfinished">Yn gorffen</translation>
    </message>
    <message>
      <source>Engaged with family services</source>
      <translation type="unfinished">Yn ymwneud â gwasanaethau teulu</translation>
    </message>
    <message>
      <source>Engaged with other health or wellbeing services</source>
      <translation type="unfinished">Yn ymwneud â gwasanaethau iechyd neu les eraill</translation>
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
      <source>English, Welsh, Scottish, Northern Irish or British</source>
      <translation type="unfinished">Seisnig, Cymreig, Albanaidd, Gogledd Iwerddon neu Brydeinig</translation>
    </message>
    <message>
      <source>Enhanced</source>
      <translation type="unfinished">Manwl</translation>
    </message>
    <message>
      <source>Enhanced with barred lists</source>
      <translation type="unfinished">Manwl gyda rhestrau gwahardd</translation>
    </message>
    <message>
      <source>Enquiry</source>
      <translation type="unfinished">Ymholiad</translation>
    </message>
    <message>
      <source>Enrol a mentor</source>
      <translation type="unfinished">Cofrestru mentor</translation>
    </message>
    <message>
      <source>Ensure accommodation related debt or arrears do not build up</source>
      <translation type="unfinished">Sicrhau nad yw dyled neu ôl-ddyledion llety yn cronni</translation>
    </message>
    <message>
      <source>Enter 1 or more. Nothing was saved.</source>
      <translation type="unfinished">Rhowch 1 neu fwy. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Enter a day</source>
      <translation type="unfinished">Rhowch ddiwrnod</translation>
    </message>
    <message>
      <source>Enter a day and a time, such as 7 dec 2026, 09:30</source>
      <translation type="unfinished">Rhowch ddiwrnod ac amser, er enghraifft 7 rhag 2026, 09:30</translation>
    </message>
    <message>
      <source>Enter a day that has come: a permission is written down when it has been given</source>
      <translation type="unfinished">Rhowch ddiwrnod sydd wedi dod: cofnodir caniatâd pan fydd wedi'i roi</translation>
    </message>
    <message>
      <source>Enter a day that has come; what is still to be is an appointment</source>
      <translation type="unfinished">Rhowch ddiwrnod sydd wedi dod; apwyntiad yw'r hyn sydd i ddod</translation>
    </message>
    <message>
      <source>Enter a day that is not over, or leave it empty</source>
      <translation type="unfinished">Rhowch ddiwrnod nad yw wedi mynd heibio, neu gadewch yn wag</translation>
    </message>
    <message>
      <source>Enter a day.</source>
      <translation type="unfinished">Rhowch ddiwrnod.</translation>
    </message>
    <message>
      <source>Enter a name, if only one</source>
      <translation type="unfinished">Rhowch enw, hyd yn oed os mai un yn unig</translation>
    </message>
    <message>
      <source>Enter a number from {least} to {most}</source>
      <translation type="unfinished">Rhowch rif o {least} i {most}</translation>
    </message>
    <message>
      <source>Enter a real day, such as 7 dec 2026, with all four figures of the year</source>
      <translation type="unfinished">Rhowch ddiwrnod go iawn, er enghraifft 7 rhag 2026, gyda phedwar ffigur y flwyddyn</translation>
    </message>
    <message>
      <source>Enter a whole number, such as 50</source>
      <translation type="unfinished">Rhowch rif cyfan, megis 50</translation>
    </message>
    <message>
      <source>Enter by when it is due again</source>
      <translation type="unfinished">Rhowch erbyn pryd y mae'n ddyledus eto</translation>
    </message>
    <message>
      <source>Enter how far it was</source>
      <translation type="unfinished">Rhowch pa mor bell ydoedd</translation>
    </message>
    <message>
      <source>Enter how far it was in figures, such as 12.5 or 20 km. Nothing was saved.</source>
      <translation type="unfinished">Rhowch pa mor bell ydoedd mewn ffigurau, megis 12.5 neu 20 km. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Enter how far it was. Nothing was saved.</source>
      <translation type="unfinished">Rhowch pa mor bell ydoedd. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Enter how many</source>
      <translation type="unfinished">Rhowch faint</translation>
    </message>
    <message>
      <source>Enter how many weeks</source>
      <translation type="unfinished">Rhowch sawl wythnos</translation>
    </message>
    <message>
      <source>Enter how often they are to meet</source>
      <translation type="unfinished">Rhowch pa mor aml y maent i gwrdd</translation>
    </message>
    <message>
      <source>Enter since when</source>
      <translation type="unfinished">Rhowch ers pryd</translation>
    </message>
    <message>
      <source>Enter the date</source>
      <translation type="unfinished">Rhowch y dyddiad</translation>
    </message>
    <message>
      <source>Enter the day</source>
      <translation type="unfinished">Rhowch y diwrnod</translation>
    </message>
    <message>
      <source>Enter the day and the time at which it begins</source>
      <translation type="unfinished">Rhowch y diwrnod a'r amser y mae'n dechrau</translation>
    </message>
    <message>
      <source>Enter the day and the time at which it ends</source>
      <translation type="unfinished">Rhowch y diwrnod a'r amser y daw i ben</translation>
    </message>
    <message>
      <source>Enter the day by which it happens</source>
      <translation type="unfinished">Rhowch y diwrnod y bydd yn digwydd erbyn hynny</translation>
    </message>
    <message>
      <source>Enter the day for which it is planned</source>
      <translation type="unfinished">Rhowch y diwrnod y mae wedi'i gynllunio ar ei gyfer</translation>
    </message>
    <message>
      <source>Enter the day from which they are held there</source>
      <translation type="unfinished">Rhowch y diwrnod y cânt eu dal yno o hynny ymlaen</translation>
    </message>
    <message>
      <source>Enter the day from which they no longer agree</source>
      <translation type="unfinished">Rhowch y diwrnod nad ydynt yn cytuno o hynny ymlaen</translation>
    </message>
    <message>
      <source>Enter the day of the month</source>
      <translation type="unfinished">Rhowch y diwrnod o'r mis</translation>
    </message>
    <message>
      <source>Enter the day on which it came</source>
      <translation type="unfinished">Rhowch y diwrnod y daeth</translation>
    </message>
    <message>
      <source>Enter the day on which it closed</source>
      <translation type="unfinished">Rhowch y diwrnod y caeodd</translation>
    </message>
    <message>
      <source>Enter the day on which it ended</source>
      <translation type="unfinished">Rhowch y diwrnod y daeth i ben</translation>
    </message>
    <message>
      <source>Enter the day on which it was held</source>
      <translation type="unfinished">Rhowch y diwrnod y'i cynhaliwyd</translation>
    </message>
    <message>
      <source>Enter the day on which it was paid</source>
      <translation type="unfinished">Rhowch y diwrnod y'i talwyd</translation>
    </message>
    <message>
      <source>Enter the day on which it was sent</source>
      <translation type="unfinished">Rhowch y diwrnod yr anfonwyd ef</translation>
    </message>
    <message>
      <source>Enter the day on which the person agreed</source>
      <translation type="unfinished">Rhowch y diwrnod y cytunodd y person</translation>
    </message>
    <message>
      <source>Enter the day on which they left</source>
      <translation type="unfinished">Rhowch y diwrnod y gadawsant</translation>
    </message>
    <message>
      <source>Enter the day until which it may wait</source>
      <translation type="unfinished">Rhowch y diwrnod y caiff aros tan hynny</translation>
    </message>
    <message>
      <source>Enter the first day away</source>
      <translation type="unfinished">Rhowch y diwrnod cyntaf i ffwrdd</translation>
    </message>
    <message>
      <source>Enter the last day</source>
      <translation type="unfinished">Rhowch y diwrnod olaf</translation>
    </message>
    <message>
      <source>Enter the minutes as a number, such as 50</source>
      <translation type="unfinished">Rhowch y munudau fel rhif, er enghraifft 50</translation>
    </message>
    <message>
      <source>Enter the module</source>
      <translation type="unfinished">Rhowch y modiwl</translation>
    </message>
    <message>
      <source>Enter the month</source>
      <translation type="unfinished">Rhowch y mis</translation>
    </message>
    <message>
      <source>Enter the name of the service</source>
      <translation type="unfinished">Rhowch enw'r gwasanaeth</translation>
    </message>
    <message>
      <source>Enter the name of whom you invite</source>
      <translation type="unfinished">Rhowch enw'r sawl yr ydych yn ei wahodd</translation>
    </message>
    <message>
      <source>Enter the new day and time</source>
      <translation type="unfinished">Rhowch y diwrnod a'r amser newydd</translation>
    </message>
    <message>
      <source>Enter the number</source>
      <translation type="unfinished">Rhowch y rhif</translation>
    </message>
    <message>
      <source>Enter the passphrase of the backup</source>
      <translation type="unfinished">Rhowch gyfrinair y copi wrth gefn</translation>
    </message>
    <message>
      <source>Enter the passphrase that you have now</source>
      <translation type="unfinished">Rhowch y cyfrinair sydd gennych nawr</translation>
    </message>
    <message>
      <source>Enter the time as hours and minutes, such as 09:30</source>
      <translation type="unfinished">Rhowch yr amser mewn oriau a munudau, er enghraifft 09:30</translation>
    </message>
    <message>
      <source>Enter the year</source>
      <translation type="unfinished">Rhowch y flwyddyn</translation>
    </message>
    <message>
      <source>Enter their last day</source>
      <translation type="unfinished">Rhowch eu diwrnod olaf</translation>
    </message>
    <message>
      <source>Enter to whom it was carried</source>
      <translation type="unfinished">Rhowch at bwy yr aethpwyd ag ef</translation>
    </message>
    <message>
      <source>Enter until when that holds</source>
      <translation type="unfinished">Rhowch tan pryd y mae hynny'n dal</translation>
    </message>
    <message>
      <source>Enter what was paid</source>
      <translation type="unfinished">Rhowch yr hyn a dalwyd</translation>
    </message>
    <message>
      <source>Enter what was paid in pounds and pence, such as 4.50. Nothing was saved.</source>
      <translation type="unfinished">Rhowch yr hyn a dalwyd mewn punnoedd a cheiniogau, megis 4.50. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Enter what was paid. Nothing was saved.</source>
      <translation type="unfinished">Rhowch yr hyn a dalwyd. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Enter when the match is looked at next</source>
      <translation type="unfinished">Rhowch pryd yr edrychir eto ar y pâr</translation>
    </message>
    <message>
      <source>Enter when whoever works alone is back as hours and minutes, such as 15:30.</source>
      <translation type="unfinished">Rhowch pryd y bydd pwy bynnag sy'n gweithio ar ei ben ei hun yn ôl fel oriau a munudau, megis 15:30.</translation>
    </message>
    <message>
      <source>Enter when you told them</source>
      <translation type="unfinished">Rhowch pryd y dywedoch wrthynt</translation>
    </message>
    <message>
      <source>Enter where it began</source>
      <translation type="unfinished">Rhowch ble y dechreuodd</translation>
    </message>
    <message>
      <source>Enter where it ended</source>
      <translation type="unfinished">Rhowch ble y gorffennodd</translation>
    </message>
    <message>
      <source>Enter who gave it</source>
      <translation type="unfinished">Rhowch pwy a'i rhoddodd</translation>
    </message>
    <message>
      <source>Enter who it is</source>
      <translation type="unfinished">Rhowch pwy ydyw</translation>
    </message>
    <message>
      <source>Enter whom you told</source>
      <translation type="unfinished">Rhowch wrth bwy y dywedoch</translation>
    </message>
    <message>
      <source>Enter with which body</source>
      <translation type="unfinished">Nodwch gyda pha gorff</translation>
    </message>
    <message>
      <source>Enter your name</source>
      <translation type="unfinished">Rhowch eich enw</translation>
    </message>
    <message>
      <source>Enter your passphrase</source>
      <translation type="unfinished">Rhowch eich cyfrinair</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
      <source>Entry that raised the wall</source>
      <translation type="unfinished">Y cofnod a gododd y wal</translation>
    </message>
    <message>
      <source>Entry {entry} does not follow the one before it.</source>
      <translation type="unfinished">Nid yw cofnod {entry} yn dilyn yr un o'i flaen.</translation>
    </message>
    <message>
      <source>Entry {entry} is kept under another judgement than is due.</source>
      <translation type="unfinished">Cedwir cofnod {entry} dan ddyfarniad heblaw'r un dyledus.</translation>
    </message>
    <message>
      <source>Entry {entry} is not what was chained: it has been altered.</source>
      <translation type="unfinished">Nid cofnod {entry} a gadwynwyd: mae wedi'i newid.</translation>
    </message>
    <message>
      <source>Equality</source>
      <translation type="unfinished">Cydraddoldeb</translation>
    </message>
    <message>
      <source>Erase no sooner than after (days)</source>
      <translation type="unfinished">Peidio â dileu cyn pen (diwrnodau)</translation>
    </message>
    <message>
      <source>Erase this record</source>
      <translation type="unfinished">Dileu'r cofnod hwn</translation>
    </message>
    <message>
      <source>Erase this record…</source>
      <translation type="unfinished">Dileu'r cofnod hwn…</translation>
    </message>
    <message>
      <source>Erase what is written about {name}</source>
      <translation type="unfinished">Dileu'r hyn sydd wedi'i ysgrifennu am {name}</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation type="unfinished">Wedi'i ddileu</translation>
    </message>
    <message>
      <source>Erasure</source>
      <translation type="unfinished">Dileu</translation>
    </message>
    <message>
      <source>Erasure taken back</source>
      <translation type="unfinished">Dileu a dynnwyd yn ôl</translation>
    </message>
    <message>
      <source>Escalated at</source>
      <translation type="unfinished">Uwchgyfeiriwyd am</translation>
    </message>
    <message>
      <source>Escalated to</source>
      <translation type="unfinished">Uwchgyfeiriwyd at</translation>
    </message>
    <message>
      <source>Establish or maintain relationships with children</source>
      <translation type="unfinished">Meithrin neu gynnal perthynas â phlant</translation>
    </message>
    <message>
      <source>Ethnic group</source>
      <translation type="unfinished">Grŵp ethnig</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation type="unfinished">Gyda'r nos</translation>
    </message>
    <message>
      <source>Every change of access</source>
      <translation type="unfinished">Pob newid mynediad</translation>
    </message>
    <message>
      <source>Every date that was said</source>
      <translation type="unfinished">Pob dyddiad a ddywedwyd</translation>
    </message>
    <message>
      <source>Every file</source>
      <translation type="unfinished">Pob ffeil</translation>
    </message>
    <message>
      <source>Every file is noted here before it is written, so one that could not be written stands here too. Whoever may read this record sees who took what.</source>
      <translation type="unfinished">Nodir pob ffeil yma cyn ei hysgrifennu, felly mae un na ellid ei hysgrifennu yma hefyd. Mae pwy bynnag a gaiff ddarllen y cofnod hwn yn gweld pwy a gymerodd beth.</translation>
    </message>
    <message>
      <source>Every laptop may write the newest format already. Nothing was changed.</source>
      <translation type="unfinished">Gall pob gliniadur ysgrifennu’r fformat diweddaraf eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Every line that is not handed in goes into one claim, and cannot be changed any more.</source>
      <translation type="unfinished">Mae pob llinell nad yw wedi'i chyflwyno yn mynd i un hawliad, ac ni ellir ei newid mwyach.</translation>
    </message>
    <message>
      <source>Every match ends with it. A body that is let in is told, as far as the person permits.</source>
      <translation type="unfinished">Daw pob pâr i ben gydag ef. Dywedir wrth gorff sydd wedi'i adael i mewn, cyn belled ag y mae'r person yn ei ganiatáu.</translation>
    </message>
    <message>
      <source>Every member of the service sees who is on call, and the number.</source>
      <translation type="unfinished">Mae pob aelod o'r gwasanaeth yn gweld pwy sydd ar alwad, a'r rhif.</translation>
    </message>
    <message>
      <source>Every mentor will stand here, with whom they walk with, their checks and their hours.</source>
      <translation type="unfinished">Bydd pob mentor yn sefyll yma, gyda phwy y mae'n cerdded, ei wiriadau a'i oriau.</translation>
    </message>
    <message>
      <source>Every one is closed.</source>
      <translation type="unfinished">Mae pob un wedi'i gau.</translation>
    </message>
    <message>
      <source>Every place is taken</source>
      <translation type="unfinished">Mae pob lle wedi'i lenwi</translation>
    </message>
    <message>
      <source>Every place is taken: {held} of {places}.</source>
      <translation type="unfinished">Mae pob lle wedi'i lenwi: {held} o {places}.</translation>
    </message>
    <message>
      <source>Every purpose</source>
      <translation type="unfinished">Pob diben</translation>
    </message>
    <message>
      <source>Every referral will stand here until somebody accepts or returns it.</source>
      <translation type="unfinished">Bydd pob atgyfeiriad yn sefyll yma nes i rywun ei dderbyn neu ei ddychwelyd.</translation>
    </message>
    <message>
      <source>Every row could be read.</source>
      <translation type="unfinished">Gellid darllen pob rhes.</translation>
    </message>
    <message>
      <source>Every rule is looked at once more. Until it is sent, all of it can be taken back at once.</source>
      <translation type="unfinished">Edrychir ar bob rheol unwaith eto. Nes iddo gael ei anfon, gellir tynnu'r cyfan yn ôl ar unwaith.</translation>
    </message>
    <message>
      <source>Every version</source>
      <translation type="unfinished">Pob fersiwn</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished">Pawb</translation>
    </message>
    <message>
      <source>Everybody else is sent nothing of it, whatever device they use.</source>
      <translation type="unfinished">Nid oes neb arall yn cael dim ohono, pa ddyfais bynnag a ddefnyddiant.</translation>
    </message>
    <message>
      <source>Everybody who reads it sees that you act on it.</source>
      <translation type="unfinished">Mae pawb sy'n ei ddarllen yn gweld eich bod yn gweithredu arno.</translation>
    </message>
    <message>
      <source>Everybody whose referral is accepted will stand here.</source>
      <translation type="unfinished">Bydd pawb y derbynnir eu hatgyfeiriad yn sefyll yma.</translation>
    </message>
    <message>
      <source>Everybody you walk beside. Open somebody to see release, mentor, permissions and all that happened.</source>
      <translation type="unfinished">Pawb yr ydych yn cerdded gyda hwy. Agorwch rywun i weld rhyddhau, mentor, caniatadau a phopeth a ddigwyddodd.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished">Popeth</translation>
    </message>
    <message>
      <source>Everything changes at once; nothing is lost.</source>
      <translation type="unfinished">Mae popeth yn newid ar unwaith; ni chollir dim.</translation>
    </message>
    <message>
      <source>Everything is kept here. Nobody else has joined yet.</source>
      <translation type="unfinished">Mae popeth wedi'i gadw yma. Nid oes neb arall wedi ymuno eto.</translation>
    </message>
    <message>
      <source>Everything is right</source>
      <translation type="unfinished">Mae popeth yn gywir</translation>
    </message>
    <message>
      <source>Everything is there</source>
      <translation type="unfinished">Mae popeth yno</translation>
    </message>
    <message>
      <source>Everything is up to date. Last exchanged {moment}.</source>
      <translation type="unfinished">Mae popeth yn gyfredol. Cyfnewidiwyd ddiwethaf {moment}.</translation>
    </message>
    <message>
      <source>Everything that lapses, by day</source>
      <translation type="unfinished">Popeth sy'n dod i ben, fesul diwrnod</translation>
    </message>
    <message>
      <source>Everything works without a signal. What you write goes to colleagues when you exchange; here you see how far it has come.</source>
      <translation type="unfinished">Mae popeth yn gweithio heb signal. Mae'r hyn a ysgrifennwch yn mynd at gydweithwyr pan fyddwch yn cyfnewid; yma gwelwch pa mor bell y mae wedi dod.</translation>
    </message>
    <message>
      <source>Everything you keep stays on this device, encrypted with your passphrase.</source>
      <translation type="unfinished">Mae popeth a gadwch yn aros ar y ddyfais hon, wedi'i amgryptio â'ch cyfrinair.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation type="unfinished">Ym mhobman</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation type="unfinished">Cyfnewid</translation>
    </message>
    <message>
      <source>Exchange before you go, or ring somebody, and say when you are back.</source>
      <translation type="unfinished">Cyfnewidiwch cyn i chi fynd, neu ffoniwch rywun, a dywedwch pryd y byddwch yn ôl.</translation>
    </message>
    <message>
      <source>Exchange before you go, or ring whoever is on call, and say when you are back.</source>
      <translation type="unfinished">Cyfnewidiwch cyn i chi fynd, neu ffoniwch bwy bynnag sydd ar alwad, a dywedwch pryd y byddwch yn ôl.</translation>
    </message>
    <message>
      <source>Exchange before you go, or ring {whom}, and say when you are back.</source>
      <translation type="unfinished">Cyfnewidiwch cyn i chi fynd, neu ffoniwch {whom}, a dywedwch pryd y byddwch yn ôl.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation type="unfinished">Cyfnewid nawr</translation>
    </message>
    <message>
      <source>Exchanges through the folder {folder}</source>
      <translation type="unfinished">Yn cyfnewid drwy'r ffolder {folder}</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation type="unfinished">Wrthi'n cyfnewid…</translation>
    </message>
    <message>
      <source>Exclusion</source>
      <translation type="unfinished">Gwaharddiad</translation>
    </message>
    <message>
      <source>Exclusion zones</source>
      <translation type="unfinished">Parthau gwahardd</translation>
    </message>
    <message>
      <source>Exclusion zones are described in words. Read them before the first meeting.</source>
      <translation type="unfinished">Disgrifir parthau gwahardd mewn geiriau. Darllenwch nhw cyn y cyfarfod cyntaf.</translation>
    </message>
    <message>
      <source>Expected back &amp;by</source>
      <translation type="unfinished">Disgwylir yn ôl er&amp;byn</translation>
    </message>
    <message>
      <source>Expected back by</source>
      <translation type="unfinished">Disgwylir yn ôl erbyn</translation>
    </message>
    <message>
      <source>Expected back on {named_day}, the day after it begins.</source>
      <translation type="unfinished">Disgwylir yn ôl ar {named_day}, y diwrnod ar ôl iddo ddechrau.</translation>
    </message>
    <message>
      <source>Expected out</source>
      <translation type="unfinished">Disgwylir allan</translation>
    </message>
    <message>
      <source>Expected release</source>
      <translation type="unfinished">Rhyddhau disgwyliedig</translation>
    </message>
    <message>
      <source>Expense</source>
      <translation type="unfinished">Traul</translation>
    </message>
    <message>
      <source>Expenses</source>
      <translation type="unfinished">Treuliau</translation>
    </message>
    <message>
      <source>Expenses claim</source>
      <translation type="unfinished">Hawliad treuliau</translation>
    </message>
    <message>
      <source>Expenses to decide</source>
      <translation type="unfinished">Treuliau i'w penderfynu</translation>
    </message>
    <message>
      <source>Explained and understood</source>
      <translation type="unfinished">Wedi'i egluro a'i ddeall</translation>
    </message>
    <message>
      <source>Explained by</source>
      <translation type="unfinished">Eglurwyd gan</translation>
    </message>
    <message>
      <source>Explained in sign language</source>
      <translation type="unfinished">Esboniwyd mewn iaith arwyddion</translation>
    </message>
    <message>
      <source>Explained through an interpreter</source>
      <translation type="unfinished">Esboniwyd drwy gyfieithydd</translation>
    </message>
    <message>
      <source>Explicit consent (9(2)(a))</source>
      <translation type="unfinished">Cydsyniad penodol (9(2)(a))</translation>
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished">Allforiad</translation>
    </message>
    <message>
      <source>Extremism</source>
      <translation type="unfinished">Eithafiaeth</translation>
    </message>
    <message>
      <source>Family</source>
      <translation type="unfinished">Teulu</translation>
    </message>
    <message>
      <source>Family and others helped to support compliance with licence or order</source>
      <translation type="unfinished">Teulu ac eraill wedi'u helpu i gefnogi cydymffurfio â'r drwydded neu'r gorchymyn</translation>
    </message>
    <message>
      <source>Family and significant others</source>
      <translation type="unfinished">Teulu a phobl bwysig</translation>
    </message>
    <message>
      <source>Family contact</source>
      <translation type="unfinished">Cyswllt teuluol</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
      <source>Family name as referred</source>
      <translation type="unfinished">Cyfenw yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Family or childcare</source>
      <translation type="unfinished">Teulu neu ofal plant</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation type="unfinished">Meysydd</translation>
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
      <source>Finance and ID</source>
      <translation type="unfinished">Arian a phapurau adnabod</translation>
    </message>
    <message>
      <source>Finance, benefit and debt</source>
      <translation type="unfinished">Arian, budd-daliadau a dyled</translation>
    </message>
    <message>
      <source>Find a mentor</source>
      <translation type="unfinished">Dod o hyd i fentor</translation>
    </message>
    <message>
      <source>Find somebody else for the gate</source>
      <translation type="unfinished">Dod o hyd i rywun arall ar gyfer y giât</translation>
    </message>
    <message>
      <source>Finds reading hard</source>
      <translation type="unfinished">Yn cael darllen yn anodd</translation>
    </message>
    <message>
      <source>Finish bringing in a spreadsheet</source>
      <translation type="unfinished">Gorffen dod â thaenlen i mewn</translation>
    </message>
    <message>
      <source>Finish bringing in a spreadsheet of mentors</source>
      <translation type="unfinished">Gorffen dod â thaenlen o fentoriaid i mewn</translation>
    </message>
    <message>
      <source>Finish what you were writing</source>
      <translation type="unfinished">Gorffen yr hyn yr oeddech yn ei ysgrifennu</translation>
    </message>
    <message>
      <source>First day away</source>
      <translation type="unfinished">Diwrnod cyntaf i ffwrdd</translation>
    </message>
    <message>
      <source>First meeting</source>
      <translation type="unfinished">Cyfarfod cyntaf</translation>
    </message>
    <message>
      <source>First meeting possible:</source>
      <translation type="unfinished">Cyfarfod cyntaf posibl:</translation>
    </message>
    <message>
      <source>First meeting talked over</source>
      <translation type="unfinished">Trafod y cyfarfod cyntaf</translation>
    </message>
    <message>
      <source>First meeting talked over on</source>
      <translation type="unfinished">Trafodwyd y cyfarfod cyntaf ar</translation>
    </message>
    <message>
      <source>First meetings of a mentor in a day</source>
      <translation type="unfinished">Cyfarfodydd cyntaf mentor mewn diwrnod</translation>
    </message>
    <message>
      <source>First meetings of a prison in a day</source>
      <translation type="unfinished">Cyfarfodydd cyntaf a ofynnir gan garchar mewn diwrnod</translation>
    </message>
    <message>
      <source>First refer somebody, or bring in a spreadsheet</source>
      <translation type="unfinished">Yn gyntaf, atgyfeiriwch rywun neu dewch â thaenlen i mewn</translation>
    </message>
    <message>
      <source>First review</source>
      <translation type="unfinished">Adolygiad cyntaf</translation>
    </message>
    <message>
      <source>First ring</source>
      <translation type="unfinished">Ffoniwch yn gyntaf</translation>
    </message>
    <message>
      <source>First seen on</source>
      <translation type="unfinished">Gwelwyd gyntaf ar</translation>
    </message>
    <message>
      <source>First seen on {day}.</source>
      <translation type="unfinished">Gwelwyd gyntaf ar {day}.</translation>
    </message>
    <message>
      <source>First time leaving prison</source>
      <translation type="unfinished">Y tro cyntaf yn gadael carchar</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation type="unfinished">Nodau</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
      <source>Food and furniture</source>
      <translation type="unfinished">Bwyd a dodrefn</translation>
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished">O blaid</translation>
    </message>
    <message>
      <source>For a coordinator whose laptops are lost. The newest recovery copy in the shared folder is opened with the kit and becomes your store on this laptop.</source>
      <translation type="unfinished">Ar gyfer cydlynydd y mae ei liniaduron ar goll. Agorir y copi adfer diweddaraf yn y ffolder a rennir gyda'r pecyn, a daw'n storfa i chi ar y gliniadur hwn.</translation>
    </message>
    <message>
      <source>For a date that was never said. One that has moved is said anew instead, so that both are kept.</source>
      <translation type="unfinished">Ar gyfer dyddiad na ddywedwyd erioed. Caiff un sydd wedi symud ei ddweud o'r newydd, fel bod y ddau'n cael eu cadw.</translation>
    </message>
    <message>
      <source>For coordinators alone</source>
      <translation type="unfinished">I gydlynwyr yn unig</translation>
    </message>
    <message>
      <source>For coordinators alone: it names mentors, and the people they walk with.</source>
      <translation type="unfinished">I gydlynwyr yn unig: mae'n enwi mentoriaid, a'r bobl y maent yn cerdded gyda nhw.</translation>
    </message>
    <message>
      <source>For coordinators alone: it tells of one person what may rest on another.</source>
      <translation type="unfinished">I gydlynwyr yn unig: mae'n dweud am un person yr hyn a all ddibynnu ar un arall.</translation>
    </message>
    <message>
      <source>For everybody</source>
      <translation type="unfinished">I bawb</translation>
    </message>
    <message>
      <source>For how many weeks</source>
      <translation type="unfinished">Am sawl wythnos</translation>
    </message>
    <message>
      <source>For it, and to ask first</source>
      <translation type="unfinished">O'i blaid, ac i'w ofyn yn gyntaf</translation>
    </message>
    <message>
      <source>For one that was never right. Its history stays, and it can be undone until it is sent.</source>
      <translation type="unfinished">Ar gyfer un nad oedd erioed yn gywir. Mae ei hanes yn aros, a gellir ei ddadwneud nes iddo gael ei anfon.</translation>
    </message>
    <message>
      <source>For one that was written down by mistake. Its history stays.</source>
      <translation type="unfinished">Ar gyfer un a ysgrifennwyd drwy gamgymeriad. Mae ei hanes yn aros.</translation>
    </message>
    <message>
      <source>For safety</source>
      <translation type="unfinished">Er diogelwch</translation>
    </message>
    <message>
      <source>For somebody who works alone: a time such as 15:30. Who is not back by then is asked for, once the office has had this time with an exchange.</source>
      <translation type="unfinished">I rywun sy'n gweithio ar ei ben ei hun: amser fel 15:30. Holir am bwy bynnag nad yw'n ôl erbyn hynny, unwaith y bydd y swyddfa wedi cael yr amser hwn gyda chyfnewid.</translation>
    </message>
    <message>
      <source>For the day</source>
      <translation type="unfinished">Ar gyfer y diwrnod</translation>
    </message>
    <message>
      <source>For the prison</source>
      <translation type="unfinished">Ar gyfer y carchar</translation>
    </message>
    <message>
      <source>For the service</source>
      <translation type="unfinished">Dros y gwasanaeth</translation>
    </message>
    <message>
      <source>For what was wrong, or has come since. A new certificate or vetting is a renewal.</source>
      <translation type="unfinished">Ar gyfer yr hyn a oedd yn anghywir, neu sydd wedi dod ers hynny. Adnewyddiad yw tystysgrif neu fetio newydd.</translation>
    </message>
    <message>
      <source>For which need</source>
      <translation type="unfinished">Ar gyfer pa angen</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation type="unfinished">Ar gyfer pwy</translation>
    </message>
    <message>
      <source>For {service}</source>
      <translation type="unfinished">Dros {service}</translation>
    </message>
    <message>
      <source>For: {why}</source>
      <translation type="unfinished">O blaid: {why}</translation>
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
      <source>Format floor</source>
      <translation type="unfinished">Isafswm fformat</translation>
    </message>
    <message>
      <source>Former name</source>
      <translation type="unfinished">Enw blaenorol</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
      <source>Found it? Ring {phone}</source>
      <translation type="unfinished">Wedi dod o hyd iddo? Ffoniwch {phone}</translation>
    </message>
    <message>
      <source>Free at</source>
      <translation type="unfinished">Ar gael</translation>
    </message>
    <message>
      <source>Free places between them</source>
      <translation type="unfinished">Lleoedd rhydd rhyngddynt</translation>
    </message>
    <message>
      <source>French</source>
      <translation type="unfinished">Ffrangeg</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation type="unfinished">Dydd Gwener</translation>
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished">Dyddiad dechrau</translation>
    </message>
    <message>
      <source>From 80 to 200 percent. Ctrl + and Ctrl - do it on every page.</source>
      <translation type="unfinished">O 80 i 200 y cant. Mae Ctrl + a Ctrl - yn gwneud hynny ar bob tudalen.</translation>
    </message>
    <message>
      <source>From now on {name} is told what is written about: {purpose}.</source>
      <translation type="unfinished">O hyn ymlaen dywedir wrth {name} yr hyn a ysgrifennir am: {purpose}.</translation>
    </message>
    <message>
      <source>From somebody else</source>
      <translation type="unfinished">Gan rywun arall</translation>
    </message>
    <message>
      <source>From the next exchange on they read, and may write, what the new role does. It cannot be undone; change it back in the same way.</source>
      <translation type="unfinished">O'r cyfnewid nesaf ymlaen maent yn darllen, ac yn cael ysgrifennu, yr hyn y mae'r rôl newydd yn ei wneud. Ni ellir ei ddadwneud; newidiwch ef yn ôl yn yr un modd.</translation>
    </message>
    <message>
      <source>From the next exchange on, {name} of {member} receives nothing more.</source>
      <translation type="unfinished">O'r cyfnewid nesaf ymlaen, ni fydd {name}, sy'n eiddo i {member}, yn derbyn dim mwy.</translation>
    </message>
    <message>
      <source>From {day} until they are back</source>
      <translation type="unfinished">O {day} nes eu bod yn ôl</translation>
    </message>
    <message>
      <source>From {day} until {ends}</source>
      <translation type="unfinished">O {day} tan {ends}</translation>
    </message>
    <message>
      <source>From {name}</source>
      <translation type="unfinished">Gan {name}</translation>
    </message>
    <message>
      <source>From {service}</source>
      <translation type="unfinished">Oddi wrth {service}</translation>
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished">Llawn</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished">Enw llawn</translation>
    </message>
    <message>
      <source>GDPR, law, legal, data protection</source>
      <translation type="unfinished">GDPR, cyfraith, cyfreithiol, diogelu data</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
      <source>Gap put off</source>
      <translation type="unfinished">Bwlch wedi'i ohirio</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished">Bylchau</translation>
    </message>
    <message>
      <source>Gaps in the next 14 days</source>
      <translation type="unfinished">Bylchau yn y 14 diwrnod nesaf</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation type="unfinished">Giât</translation>
    </message>
    <message>
      <source>Gate pick-up</source>
      <translation type="unfinished">Cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Gate pick-up for {name}</source>
      <translation type="unfinished">Cyfarfod wrth y giât i {name}</translation>
    </message>
    <message>
      <source>Gate pick-up on {day} at {time}: {place}. {who} goes.</source>
      <translation type="unfinished">Cyfarfod wrth y giât ar {day} am {time}: {place}. {who} sy'n mynd.</translation>
    </message>
    <message>
      <source>Gate pick-up on {day} at {time}: {place}. {why}.</source>
      <translation type="unfinished">Cyfarfod wrth y giât ar {day} am {time}: {place}. {why}.</translation>
    </message>
    <message>
      <source>Gate pick-ups</source>
      <translation type="unfinished">Cyfarfodydd wrth y giât</translation>
    </message>
    <message>
      <source>Gay or lesbian</source>
      <translation type="unfinished">Hoyw neu lesbiaidd</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished">Rhywedd</translation>
    </message>
    <message>
      <source>Gender as referred</source>
      <translation type="unfinished">Rhywedd yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Gender history</source>
      <translation type="unfinished">Hanes rhywedd</translation>
    </message>
    <message>
      <source>Gender in their own words</source>
      <translation type="unfinished">Rhywedd yn eu geiriau eu hunain</translation>
    </message>
    <message>
      <source>German</source>
      <translation type="unfinished">Almaeneg</translation>
    </message>
    <message>
      <source>Gets the benefits due</source>
      <translation type="unfinished">Yn cael y budd-daliadau sy'n ddyledus</translation>
    </message>
    <message>
      <source>Getting a backup back</source>
      <translation type="unfinished">Cael copi wrth gefn yn ôl</translation>
    </message>
    <message>
      <source>Give or withdraw a permission</source>
      <translation type="unfinished">Rhoi neu dynnu caniatâd yn ôl</translation>
    </message>
    <message>
      <source>Give this laptop a name</source>
      <translation type="unfinished">Rhowch enw i'r gliniadur hwn</translation>
    </message>
    <message>
      <source>Give with {option} the eight words as they were read out. Nothing was changed.</source>
      <translation type="unfinished">Rhowch gyda {option} yr wyth gair fel y'u darllenwyd yn uchel. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Given names</source>
      <translation type="unfinished">Enwau cyntaf</translation>
    </message>
    <message>
      <source>Given names as referred</source>
      <translation type="unfinished">Enwau cyntaf yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation type="unfinished">Rhoddwyd ar</translation>
    </message>
    <message>
      <source>Go</source>
      <translation type="unfinished">Mynd</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation type="unfinished">Mynd yn ôl ato</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished">Parhau</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation type="unfinished">Mynd ymlaen ag ef</translation>
    </message>
    <message>
      <source>Go on with the work</source>
      <translation type="unfinished">Parhau â'r gwaith</translation>
    </message>
    <message>
      <source>Go on with ‘{sheet}’</source>
      <translation type="unfinished">Mynd ymlaen â ‘{sheet}’</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation type="unfinished">Dal i ysgrifennu</translation>
    </message>
    <message>
      <source>Go to Sync to exchange</source>
      <translation type="unfinished">Mynd i Cysoni i gyfnewid</translation>
    </message>
    <message>
      <source>Go to the referrals that wait</source>
      <translation type="unfinished">Mynd i'r atgyfeiriadau sy'n aros</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation type="unfinished">Agor {page}</translation>
    </message>
    <message>
      <source>Going along to an appointment</source>
      <translation type="unfinished">Mynd gyda nhw i apwyntiad</translation>
    </message>
    <message>
      <source>Going on leave</source>
      <translation type="unfinished">Mynd yn absennol</translation>
    </message>
    <message>
      <source>Good Friday</source>
      <translation type="unfinished">Dydd Gwener y Groglith</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation type="unfinished">Da gwybod</translation>
    </message>
    <message>
      <source>Greater Manchester</source>
      <translation type="unfinished">Manceinion Fwyaf</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation type="unfinished">Groeg</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <translation type="unfinished">Gwjarati</translation>
    </message>
    <message>
      <source>Gypsy or Irish Traveller</source>
      <translation type="unfinished">Sipsi neu Deithiwr Gwyddelig</translation>
    </message>
    <message>
      <source>HDC approved date</source>
      <translation type="unfinished">Dyddiad cymeradwyo HDC</translation>
    </message>
    <message>
      <source>Had records before?</source>
      <translation type="unfinished">Oedd gennych gofnodion o'r blaen?</translation>
    </message>
    <message numerus="yes">
      <source>Half of them within {count} days</source>
      <translation type="unfinished">
        <numerusform>Eu hanner o fewn {count} o ddiwrnodau</numerusform>
        <numerusform>Eu hanner o fewn {count} diwrnod</numerusform>
        <numerusform>Eu hanner o fewn {count} o ddiwrnodau</numerusform>
        <numerusform>Eu hanner o fewn {count} o ddiwrnodau</numerusform>
        <numerusform>Eu hanner o fewn {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>Hand in</source>
      <translation type="unfinished">Cyflwyno</translation>
    </message>
    <message>
      <source>Hand in expenses</source>
      <translation type="unfinished">Cyflwyno treuliau</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
      <source>Hand the person to a colleague</source>
      <translation type="unfinished">Trosglwyddo'r person i gydweithiwr</translation>
    </message>
    <message>
      <source>Hand-over note</source>
      <translation type="unfinished">Nodyn trosglwyddo</translation>
    </message>
    <message>
      <source>Hand-over notes</source>
      <translation type="unfinished">Nodiadau trosglwyddo</translation>
    </message>
    <message>
      <source>Handed in by</source>
      <translation type="unfinished">Cyflwynwyd gan</translation>
    </message>
    <message>
      <source>Handed in by {name}.</source>
      <translation type="unfinished">Cyflwynwyd gan {name}.</translation>
    </message>
    <message>
      <source>Handed in on</source>
      <translation type="unfinished">Cyflwynwyd ar</translation>
    </message>
    <message>
      <source>Handed in on {day}.</source>
      <translation type="unfinished">Cyflwynwyd ar {day}.</translation>
    </message>
    <message>
      <source>Handed over to another service</source>
      <translation type="unfinished">Wedi'i drosglwyddo i wasanaeth arall</translation>
    </message>
    <message>
      <source>Handover</source>
      <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
      <source>Happened</source>
      <translation type="unfinished">Digwyddodd</translation>
    </message>
    <message>
      <source>Has left prison</source>
      <translation type="unfinished">Wedi gadael y carchar</translation>
    </message>
    <message>
      <source>Has skills to manage money and debt</source>
      <translation type="unfinished">Â'r sgiliau i reoli arian a dyled</translation>
    </message>
    <message>
      <source>Hausa</source>
      <translation type="unfinished">Hawsa</translation>
    </message>
    <message>
      <source>Have the eight words read out by telephone or face to face, and type what you hear. If the words differ, somebody may stand between: let nobody in, and invite again.</source>
      <translation type="unfinished">Gofynnwch i'r wyth gair gael eu darllen dros y ffôn neu wyneb yn wyneb, a theipiwch yr hyn a glywch. Os yw'r geiriau'n wahanol, gall rhywun fod yn y canol: peidiwch â derbyn neb, a gwahoddwch eto.</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation type="unfinished">Penawdau</translation>
    </message>
    <message>
      <source>Heads that count</source>
      <translation type="unfinished">Pennau sy'n cyfrif</translation>
    </message>
    <message>
      <source>Health</source>
      <translation type="unfinished">Iechyd</translation>
    </message>
    <message>
      <source>Health or family</source>
      <translation type="unfinished">Iechyd neu deulu</translation>
    </message>
    <message>
      <source>Health or prescription</source>
      <translation type="unfinished">Iechyd neu bresgripsiwn</translation>
    </message>
    <message>
      <source>Health or social care (9(2)(h))</source>
      <translation type="unfinished">Iechyd neu ofal cymdeithasol (9(2)(h))</translation>
    </message>
    <message>
      <source>Health service</source>
      <translation type="unfinished">Y gwasanaeth iechyd</translation>
    </message>
    <message>
      <source>Health service told</source>
      <translation type="unfinished">Dywedwyd wrth y gwasanaeth iechyd</translation>
    </message>
    <message>
      <source>Healthcare</source>
      <translation type="unfinished">Gofal iechyd</translation>
    </message>
    <message>
      <source>Heard by</source>
      <translation type="unfinished">Clywyd gan</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation type="unfinished">Clyw</translation>
    </message>
    <message>
      <source>Hearing loop</source>
      <translation type="unfinished">Dolen sain</translation>
    </message>
    <message>
      <source>Hearsay</source>
      <translation type="unfinished">Ail-law</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation type="unfinished">Hebraeg</translation>
    </message>
    <message>
      <source>Held</source>
      <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
      <source>Held at {place} until then; that stay ends with this one.</source>
      <translation type="unfinished">Yn cael ei ddal yn {place} tan hynny; daw'r arhosiad hwnnw i ben gyda hwn.</translation>
    </message>
    <message>
      <source>Held at {place}. Nobody has said when they leave.</source>
      <translation type="unfinished">Yn cael ei gadw yn {place}. Nid oes neb wedi dweud pryd y bydd yn gadael.</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished">Cynhaliwyd gan</translation>
    </message>
    <message>
      <source>Held for safety</source>
      <translation type="unfinished">Wedi'i ohirio er diogelwch</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation type="unfinished">Cynhaliwyd ar</translation>
    </message>
    <message>
      <source>Held until somebody accepts it</source>
      <translation type="unfinished">Wedi'i ddal nes i rywun ei dderbyn</translation>
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished">Help</translation>
    </message>
    <message>
      <source>Help about this page</source>
      <translation type="unfinished">Cymorth am y dudalen hon</translation>
    </message>
    <message>
      <source>Help elsewhere was refused and nothing has followed</source>
      <translation type="unfinished">Gwrthodwyd help mewn man arall a dim byd wedi dilyn</translation>
    </message>
    <message>
      <source>Help from elsewhere</source>
      <translation type="unfinished">Help o fannau eraill</translation>
    </message>
    <message>
      <source>Help is asked for elsewhere only if the person wants it. Ask them first; nothing was kept.</source>
      <translation type="unfinished">Dim ond os yw'r person yn dymuno hynny y gofynnir am help mewn man arall. Gofynnwch iddynt yn gyntaf; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Help refused elsewhere</source>
      <translation type="unfinished">Gwrthodwyd help mewn man arall</translation>
    </message>
    <message>
      <source>Help to find a job for release</source>
      <translation type="unfinished">Help i ddod o hyd i swydd ar gyfer rhyddhau</translation>
    </message>
    <message>
      <source>Help to find accommodation</source>
      <translation type="unfinished">Help i ddod o hyd i lety</translation>
    </message>
    <message>
      <source>Help to find education or training for release</source>
      <translation type="unfinished">Help i ddod o hyd i addysg neu hyfforddiant ar gyfer rhyddhau</translation>
    </message>
    <message>
      <source>Help to register with a GP surgery</source>
      <translation type="unfinished">Help i gofrestru gyda meddygfa</translation>
    </message>
    <message>
      <source>Help to start a new benefits claim</source>
      <translation type="unfinished">Help i ddechrau hawliad budd-daliadau newydd</translation>
    </message>
    <message>
      <source>Help with existing benefits</source>
      <translation type="unfinished">Help gyda budd-daliadau presennol</translation>
    </message>
    <message>
      <source>Help with reading and writing</source>
      <translation type="unfinished">Help gyda darllen ac ysgrifennu</translation>
    </message>
    <message>
      <source>Help: {title}</source>
      <translation type="unfinished">Help: {title}</translation>
    </message>
    <message>
      <source>Helped as asked</source>
      <translation type="unfinished">Helpwyd fel y gofynnwyd</translation>
    </message>
    <message>
      <source>Helped in part</source>
      <translation type="unfinished">Helpwyd yn rhannol</translation>
    </message>
    <message>
      <source>Helped into social, supported or private rented housing</source>
      <translation type="unfinished">Wedi cael help i dai cymdeithasol, â chymorth neu rent preifat</translation>
    </message>
    <message>
      <source>Helps with</source>
      <translation type="unfinished">Yn helpu gyda</translation>
    </message>
    <message>
      <source>Heterosexual</source>
      <translation type="unfinished">Heterorywiol</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation type="unfinished">Cuddio'r cyfrinair</translation>
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished">Uchel</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation type="unfinished">Hindi</translation>
    </message>
    <message>
      <source>Hindu</source>
      <translation type="unfinished">Hindŵaidd</translation>
    </message>
    <message>
      <source>Ho&amp;w they said so</source>
      <translation type="unfinished">&amp;Sut y dywedwyd hynny</translation>
    </message>
    <message>
      <source>Holds the recovery kit</source>
      <translation type="unfinished">Yn cadw'r pecyn adfer</translation>
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished">Cartref</translation>
    </message>
    <message>
      <source>Home adaptations needed for new accommodation (changes to make it safer and easier to move around and do everyday tasks)</source>
      <translation type="unfinished">Addasiadau sydd eu hangen i lety newydd (newidiadau i'w wneud yn fwy diogel ac yn haws symud o gwmpas a gwneud tasgau bob dydd)</translation>
    </message>
    <message>
      <source>Home adaptations to stay in current accommodation (changes to make it safer and easier to move around and do everyday tasks)</source>
      <translation type="unfinished">Addasiadau i aros yn y llety presennol (newidiadau i'w wneud yn fwy diogel ac yn haws symud o gwmpas a gwneud tasgau bob dydd)</translation>
    </message>
    <message>
      <source>Home detention curfew eligibility date</source>
      <translation type="unfinished">Dyddiad cymhwysedd cyrffyw cadw gartref</translation>
    </message>
    <message>
      <source>Home local authority</source>
      <translation type="unfinished">Awdurdod lleol cartref</translation>
    </message>
    <message>
      <source>Home postcode district</source>
      <translation type="unfinished">Ardal cod post cartref</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation type="unfinished">Oriau</translation>
    </message>
    <message>
      <source>Housing</source>
      <translation type="unfinished">Tai</translation>
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished">Sut</translation>
    </message>
    <message>
      <source>How and where</source>
      <translation type="unfinished">Sut a ble</translation>
    </message>
    <message>
      <source>How far</source>
      <translation type="unfinished">Pa mor bell</translation>
    </message>
    <message>
      <source>How high it is</source>
      <translation type="unfinished">Pa mor uchel yw hi</translation>
    </message>
    <message>
      <source>How it began</source>
      <translation type="unfinished">Sut y dechreuodd</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation type="unfinished">Sut y daeth i ben</translation>
    </message>
    <message>
      <source>How it goes</source>
      <translation type="unfinished">Sut mae'n mynd</translation>
    </message>
    <message>
      <source>How it is going</source>
      <translation type="unfinished">Sut mae'n mynd</translation>
    </message>
    <message>
      <source>How it was given</source>
      <translation type="unfinished">Sut y'i rhoddwyd</translation>
    </message>
    <message>
      <source>How it was held</source>
      <translation type="unfinished">Sut y'i cynhaliwyd</translation>
    </message>
    <message>
      <source>How it was sent</source>
      <translation type="unfinished">Sut yr anfonwyd ef</translation>
    </message>
    <message>
      <source>How long (minutes)</source>
      <translation type="unfinished">Pa mor hir (munudau)</translation>
    </message>
    <message>
      <source>How many &amp;minutes</source>
      <translation type="unfinished">Sawl &amp;munud</translation>
    </message>
    <message>
      <source>How many kilometres further</source>
      <translation type="unfinished">Sawl cilometr ymhellach</translation>
    </message>
    <message>
      <source>How many more places</source>
      <translation type="unfinished">Faint o leoedd ychwanegol</translation>
    </message>
    <message>
      <source>How serious</source>
      <translation type="unfinished">Pa mor ddifrifol</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation type="unfinished">Pa mor sicr</translation>
    </message>
    <message>
      <source>How the first meeting went</source>
      <translation type="unfinished">Sut aeth y cyfarfod cyntaf</translation>
    </message>
    <message>
      <source>How the person responded</source>
      <translation type="unfinished">Sut yr ymatebodd y person</translation>
    </message>
    <message>
      <source>How they responded: {words}</source>
      <translation type="unfinished">Sut yr ymatebon nhw: {words}</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation type="unfinished">Sut i gysylltu</translation>
    </message>
    <message>
      <source>How to refer</source>
      <translation type="unfinished">Sut i atgyfeirio</translation>
    </message>
    <message>
      <source>How to work with them</source>
      <translation type="unfinished">Sut i weithio gyda nhw</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation type="unfinished">Hwngareg</translation>
    </message>
    <message>
      <source>I have a copy: try it</source>
      <translation type="unfinished">Mae gen i gopi: rhoi cynnig arno</translation>
    </message>
    <message>
      <source>I have read it</source>
      <translation type="unfinished">Rwyf wedi'i ddarllen</translation>
    </message>
    <message>
      <source>I was briefed</source>
      <translation type="unfinished">Cefais fy mriffio</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation type="unfinished">Dynodwr</translation>
    </message>
    <message>
      <source>Identity papers</source>
      <translation type="unfinished">Papurau adnabod</translation>
    </message>
    <message>
      <source>If every laptop is lost, the kit opens the recovery copy that lies sealed in the shared folder.</source>
      <translation type="unfinished">Os collir pob gliniadur, mae'r pecyn yn agor y copi adfer sydd dan sêl yn y ffolder a rennir.</translation>
    </message>
    <message>
      <source>If every laptop or the passphrase is lost, these lines are the only way back to the records. Print or copy them, seal the sheet in an envelope and lock it away. Once you have started, nobody can see them again.</source>
      <translation type="unfinished">Os collir pob gliniadur neu'r cyfrinair, y llinellau hyn yw'r unig ffordd yn ôl at y cofnodion. Argraffwch neu gopïwch hwy, seliwch y ddalen mewn amlen a chlowch hi i ffwrdd. Ar ôl i chi ddechrau, ni all neb eu gweld eto.</translation>
    </message>
    <message>
      <source>If life is in danger, call 999 first.</source>
      <translation type="unfinished">Os oes bywyd mewn perygl, ffoniwch 999 yn gyntaf.</translation>
    </message>
    <message>
      <source>If something has changed, change the entry instead.</source>
      <translation type="unfinished">Os oes rhywbeth wedi newid, newidiwch y cofnod yn lle hynny.</translation>
    </message>
    <message>
      <source>If something here is wrong or has changed, tell your coordinator: they keep this file.</source>
      <translation type="unfinished">Os oes rhywbeth yma yn anghywir neu wedi newid, dywedwch wrth eich cydlynydd: nhw sy'n cadw'r ffeil hon.</translation>
    </message>
    <message>
      <source>If something worries you, do not write it here: tell a member of staff, and ring {phone}.</source>
      <translation type="unfinished">Os oes rhywbeth yn eich poeni, peidiwch â'i ysgrifennu yma: dywedwch wrth aelod o staff, a ffoniwch {phone}.</translation>
    </message>
    <message>
      <source>If something worries you, do not write it here: tell a member of staff, and then the office.</source>
      <translation type="unfinished">Os oes rhywbeth yn eich poeni, peidiwch â'i ysgrifennu yma: dywedwch wrth aelod o staff, ac yna wrth y swyddfa.</translation>
    </message>
    <message>
      <source>If they are in prison, ring the prison and ask for the duty governor.</source>
      <translation type="unfinished">Os ydynt yn y carchar, ffoniwch y carchar a gofynnwch am y llywodraethwr ar ddyletswydd.</translation>
    </message>
    <message>
      <source>If you have closed without a copy, do not begin to work. Move the folder of the store away and make the service anew: it gets a kit of its own.</source>
      <translation type="unfinished">Os ydych wedi cau heb gopi, peidiwch â dechrau gweithio. Symudwch ffolder y storfa o'r neilltu a chreu'r gwasanaeth o'r newydd: caiff ei becyn ei hun.</translation>
    </message>
    <message>
      <source>Igbo</source>
      <translation type="unfinished">Igbo</translation>
    </message>
    <message>
      <source>Ill</source>
      <translation type="unfinished">Sâl</translation>
    </message>
    <message>
      <source>Immediate support from recovery team (if risk of overdose)</source>
      <translation type="unfinished">Cymorth ar unwaith gan y tîm adfer (os oes perygl o orddos)</translation>
    </message>
    <message>
      <source>Immigration hold</source>
      <translation type="unfinished">Daliad mewnfudo</translation>
    </message>
    <message>
      <source>In a civil partnership</source>
      <translation type="unfinished">Mewn partneriaeth sifil</translation>
    </message>
    <message>
      <source>In a group</source>
      <translation type="unfinished">Mewn grŵp</translation>
    </message>
    <message>
      <source>In crisis or too upset</source>
      <translation type="unfinished">Mewn argyfwng neu wedi cynhyrfu gormod</translation>
    </message>
    <message>
      <source>In custody</source>
      <translation type="unfinished">Yn y ddalfa</translation>
    </message>
    <message>
      <source>In four weeks</source>
      <translation type="unfinished">Mewn pedair wythnos</translation>
    </message>
    <message>
      <source>In lists one line speaks for both, and each shows what the other knows.</source>
      <translation type="unfinished">Mewn rhestrau mae un llinell yn siarad dros y ddau, ac mae pob un yn dangos yr hyn y mae'r llall yn ei wybod.</translation>
    </message>
    <message>
      <source>In miles; with km behind it, in kilometres: 12.5, or 20 km</source>
      <translation type="unfinished">Mewn milltiroedd; gyda km ar ei ôl, mewn cilometrau: 12.5, neu 20 km</translation>
    </message>
    <message>
      <source>In person</source>
      <translation type="unfinished">Wyneb yn wyneb</translation>
    </message>
    <message>
      <source>In person, at home</source>
      <translation type="unfinished">Wyneb yn wyneb, gartref</translation>
    </message>
    <message>
      <source>In person, at the gate</source>
      <translation type="unfinished">Wyneb yn wyneb, wrth y giât</translation>
    </message>
    <message>
      <source>In person, elsewhere</source>
      <translation type="unfinished">Wyneb yn wyneb, rhywle arall</translation>
    </message>
    <message>
      <source>In person, inside</source>
      <translation type="unfinished">Wyneb yn wyneb, yn y carchar</translation>
    </message>
    <message>
      <source>In person, probation office</source>
      <translation type="unfinished">Wyneb yn wyneb, swyddfa brawf</translation>
    </message>
    <message>
      <source>In prison</source>
      <translation type="unfinished">Yn y carchar</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
      <source>In the last 12 months</source>
      <translation type="unfinished">Yn y 12 mis diwethaf</translation>
    </message>
    <message>
      <source>In the last 3 months</source>
      <translation type="unfinished">Yn y 3 mis diwethaf</translation>
    </message>
    <message>
      <source>In the last 30 days</source>
      <translation type="unfinished">Yn y 30 diwrnod diwethaf</translation>
    </message>
    <message>
      <source>In the last 7 days</source>
      <translation type="unfinished">Yn y 7 diwrnod diwethaf</translation>
    </message>
    <message>
      <source>In the mentor's words</source>
      <translation type="unfinished">Yng ngeiriau'r mentor</translation>
    </message>
    <message>
      <source>In the next 60 days</source>
      <translation type="unfinished">Yn y 60 diwrnod nesaf</translation>
    </message>
    <message>
      <source>In the person's own words</source>
      <translation type="unfinished">Yng ngeiriau'r person ei hun</translation>
    </message>
    <message>
      <source>In the person's words</source>
      <translation type="unfinished">Yng ngeiriau'r person</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation type="unfinished">Yn eu geiriau nhw</translation>
    </message>
    <message>
      <source>In touch again</source>
      <translation type="unfinished">Mewn cysylltiad eto</translation>
    </message>
    <message>
      <source>In training</source>
      <translation type="unfinished">Yn hyfforddi</translation>
    </message>
    <message>
      <source>In use</source>
      <translation type="unfinished">Yn cael ei ddefnyddio</translation>
    </message>
    <message>
      <source>In words</source>
      <translation type="unfinished">Mewn geiriau</translation>
    </message>
    <message>
      <source>In words, such as Monday to Friday, 9 to 4</source>
      <translation type="unfinished">Mewn geiriau, megis dydd Llun i ddydd Gwener, 9 tan 4</translation>
    </message>
    <message>
      <source>In your words</source>
      <translation type="unfinished">Yn eich geiriau chi</translation>
    </message>
    <message>
      <source>In {place}</source>
      <translation type="unfinished">Yn {place}</translation>
    </message>
    <message>
      <source>In {place} until {day}</source>
      <translation type="unfinished">Yn {place} tan {day}</translation>
    </message>
    <message>
      <source>Indian</source>
      <translation type="unfinished">Indiaidd</translation>
    </message>
    <message>
      <source>Information about bursaries and grants for courses or training</source>
      <translation type="unfinished">Gwybodaeth am fwrsariaethau a grantiau ar gyfer cyrsiau neu hyfforddiant</translation>
    </message>
    <message>
      <source>Information lost or leaked</source>
      <translation type="unfinished">Gwybodaeth wedi'i cholli neu ei gollwng</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation type="unfinished">Y tu mewn</translation>
    </message>
    <message>
      <source>Inside or outside</source>
      <translation type="unfinished">Y tu mewn neu'r tu allan</translation>
    </message>
    <message>
      <source>Integrated management (IOM)</source>
      <translation type="unfinished">Rheolaeth integredig (IOM)</translation>
    </message>
    <message>
      <source>Interests</source>
      <translation type="unfinished">Diddordebau</translation>
    </message>
    <message>
      <source>Interests and dislikes</source>
      <translation type="unfinished">Diddordebau a chas bethau</translation>
    </message>
    <message>
      <source>Interests are not recorded on both sides.</source>
      <translation type="unfinished">Nid yw diddordebau wedi'u cofnodi ar y ddwy ochr.</translation>
    </message>
    <message>
      <source>Interpreter on request</source>
      <translation type="unfinished">Cyfieithydd ar gais</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
      <source>Interview with {name}</source>
      <translation type="unfinished">Cyfweliad â {name}</translation>
    </message>
    <message>
      <source>Invented mentor {number}</source>
      <translation type="unfinished">Mentor dychmygol {number}</translation>
    </message>
    <message>
      <source>Inventing the people and what happened to them</source>
      <translation type="unfinished">Yn dyfeisio'r bobl a'r hyn a ddigwyddodd iddynt</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation type="unfinished">Gwahodd rhywun</translation>
    </message>
    <message>
      <source>Irish</source>
      <translation type="unfinished">Gwyddeleg</translation>
    </message>
    <message>
      <source>Is being hurt or exploited</source>
      <translation type="unfinished">Yn cael niwed neu'n cael ei ecsbloetio</translation>
    </message>
    <message>
      <source>Is in prison, or recalled</source>
      <translation type="unfinished">Yn y carchar, neu wedi'i adalw</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation type="unfinished">Rhoddwyd gan</translation>
    </message>
    <message>
      <source>Issued or done on</source>
      <translation type="unfinished">Rhoddwyd neu gwnaed ar</translation>
    </message>
    <message>
      <source>It bars no visit that is booked.</source>
      <translation type="unfinished">Nid yw'n atal unrhyw ymweliad a drefnwyd.</translation>
    </message>
    <message numerus="yes">
      <source>It bars {count} visits that are booked:</source>
      <translation type="unfinished">
        <numerusform>Nid yw'n atal unrhyw ymweliad a drefnwyd.</numerusform>
        <numerusform>Mae'n atal {count} ymweliad a drefnwyd:</numerusform>
        <numerusform>Mae'n atal {count} o ymweliadau a drefnwyd:</numerusform>
        <numerusform>Mae'n atal {count} o ymweliadau a drefnwyd:</numerusform>
        <numerusform>Mae'n atal {count} o ymweliadau a drefnwyd:</numerusform>
      </translation>
    </message>
    <message>
      <source>It begins as it was sent before. Put right why it came back; the earlier referral stays.</source>
      <translation type="unfinished">Mae'n dechrau fel yr anfonwyd ef o'r blaen. Cywirwch pam y daeth yn ôl; mae'r atgyfeiriad cynharach yn aros.</translation>
    </message>
    <message>
      <source>It can be put right afterwards, never overwritten.</source>
      <translation type="unfinished">Gellir ei gywiro wedyn, byth ei drosysgrifo.</translation>
    </message>
    <message>
      <source>It counts from then on, on every device. This cannot be undone.</source>
      <translation type="unfinished">Mae'n cyfrif o hynny ymlaen, ar bob dyfais. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
      <source>It does not fit</source>
      <translation type="unfinished">Nid yw'n gweddu</translation>
    </message>
    <message>
      <source>It ends after {day}.</source>
      <translation type="unfinished">Mae'n dod i ben ar ôl {day}.</translation>
    </message>
    <message>
      <source>It fits</source>
      <translation type="unfinished">Mae'n gweddu</translation>
    </message>
    <message>
      <source>It goes before every other rule. Only two coordinators together can lift it.</source>
      <translation type="unfinished">Mae'n dod o flaen pob rheol arall. Dim ond dau gydlynydd gyda'i gilydd all ei chodi ymaith.</translation>
    </message>
    <message>
      <source>It goes to the coordinators with the next exchange.</source>
      <translation type="unfinished">Mae'n mynd at y cydlynwyr gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>It had been sent; whoever has read it is told with the next exchange.</source>
      <translation type="unfinished">Roedd wedi'i anfon; dywedir wrth bwy bynnag sydd wedi'i ddarllen gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>It has closed</source>
      <translation type="unfinished">Mae wedi cau</translation>
    </message>
    <message>
      <source>It has ended</source>
      <translation type="unfinished">Mae wedi dod i ben</translation>
    </message>
    <message>
      <source>It has left this laptop.</source>
      <translation type="unfinished">Mae wedi gadael y gliniadur hwn.</translation>
    </message>
    <message>
      <source>It helps if {mentor} and {person} find another time. {why}</source>
      <translation type="unfinished">Mae'n helpu os bydd {mentor} a {person} yn dod o hyd i amser arall. {why}</translation>
    </message>
    <message>
      <source>It helps if {mentor} travels further, for {person}. {why}</source>
      <translation type="unfinished">Mae'n helpu os bydd {mentor} yn teithio ymhellach, ar gyfer {person}. {why}</translation>
    </message>
    <message>
      <source>It helps if {person} agrees to a mentor who speaks no Welsh: {mentor}.</source>
      <translation type="unfinished">Mae'n helpu os bydd {person} yn cytuno i gael mentor nad yw'n siarad Cymraeg: {mentor}.</translation>
    </message>
    <message>
      <source>It holds each check and supervision of a mentor that lapses or has, by day, and whom it affects by name.</source>
      <translation type="unfinished">Mae'n cynnwys pob gwiriad a goruchwyliaeth mentor sy'n dod i ben neu sydd wedi dod i ben, fesul diwrnod, a phwy y mae'n effeithio arnynt wrth eu henwau.</translation>
    </message>
    <message>
      <source>It holds names and numbers, how to reach the person, who is around them, release, agreement, needs, what comes next, the last sessions and what is missing, as far as you may read it.</source>
      <translation type="unfinished">Mae'n dal enwau a rhifau, sut i gysylltu â'r person, pwy sydd o'i gwmpas, rhyddhau, cytundeb, anghenion, beth sy'n dod nesaf, y sesiynau diwethaf a'r hyn sydd ar goll, cyn belled ag y cewch ei ddarllen.</translation>
    </message>
    <message>
      <source>It holds one name, the next appointment and the questions of a session with room to write. What you write on it goes into Caseworker in the same order.</source>
      <translation type="unfinished">Mae'n dal un enw, yr apwyntiad nesaf a chwestiynau sesiwn gyda lle i ysgrifennu. Mae'r hyn a ysgrifennwch arni yn mynd i Caseworker yn yr un drefn.</translation>
    </message>
    <message>
      <source>It holds the mentor's name, every line of the claim with its amount, where it stands, and room to sign.</source>
      <translation type="unfinished">Mae'n cynnwys enw'r mentor, pob llinell o'r hawliad gyda'i swm, ble y mae'n sefyll, a lle i lofnodi.</translation>
    </message>
    <message>
      <source>It holds the mentor's name, since when, the hours given, the training completed, and a line to sign.</source>
      <translation type="unfinished">Mae'n cynnwys enw'r mentor, ers pryd, yr oriau a roddwyd, yr hyfforddiant a gwblhawyd, a llinell i'w llofnodi.</translation>
    </message>
    <message>
      <source>It holds who waits, whom each is proposed to and why, what keeps the others waiting, and room to decide.</source>
      <translation type="unfinished">Mae'n cynnwys pwy sy'n aros, i bwy y cynigir pob un a pham, beth sy'n cadw'r lleill i aros, a lle i benderfynu.</translation>
    </message>
    <message>
      <source>It is about {far} km by road, an estimate.</source>
      <translation type="unfinished">Mae tua {far} km ar y ffordd; amcangyfrif yw hyn.</translation>
    </message>
    <message>
      <source>It is about {far} km, and the mentor travels up to {limit} km.</source>
      <translation type="unfinished">Mae tua {far} km, ac mae'r mentor yn teithio hyd at {limit} km.</translation>
    </message>
    <message>
      <source>It is about {far} km, and the mentor travels up to {limit} km. Check the travel.</source>
      <translation type="unfinished">Mae tua {far} km, ac mae'r mentor yn teithio hyd at {limit} km. Gwiriwch y daith.</translation>
    </message>
    <message>
      <source>It is about {far} km; the mentor travels up to {limit} km.</source>
      <translation type="unfinished">Mae tua {far} km; mae'r mentor yn teithio hyd at {limit} km.</translation>
    </message>
    <message>
      <source>It is at that time already. Enter another; nothing was changed.</source>
      <translation type="unfinished">Mae ar yr amser hwnnw eisoes. Rhowch un arall; ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>It is for coordinators. It is noted that you took it.</source>
      <translation type="unfinished">I gydlynwyr y mae. Nodir mai chi a'i cymerodd.</translation>
    </message>
    <message>
      <source>It is in the language of this window.</source>
      <translation type="unfinished">Mae yn iaith y ffenestr hon.</translation>
    </message>
    <message>
      <source>It is kept apart.</source>
      <translation type="unfinished">Mae'n cael ei gadw ar wahân.</translation>
    </message>
    <message>
      <source>It is kept as accepted.</source>
      <translation type="unfinished">Cadwyd ei fod wedi'i dderbyn.</translation>
    </message>
    <message>
      <source>It is kept as refused.</source>
      <translation type="unfinished">Cadwyd ei fod wedi'i wrthod.</translation>
    </message>
    <message>
      <source>It is kept how the first meeting went.</source>
      <translation type="unfinished">Mae wedi'i gadw sut aeth y cyfarfod cyntaf.</translation>
    </message>
    <message>
      <source>It is kept that the claim is paid.</source>
      <translation type="unfinished">Mae wedi'i gadw fod yr hawliad wedi'i dalu.</translation>
    </message>
    <message>
      <source>It is kept that they are back.</source>
      <translation type="unfinished">Cofnodwyd eu bod yn ôl.</translation>
    </message>
    <message>
      <source>It is kept that they have left prison.</source>
      <translation type="unfinished">Cofnodwyd eu bod wedi gadael y carchar.</translation>
    </message>
    <message>
      <source>It is kept that they no longer agree. Support stops.</source>
      <translation type="unfinished">Cofnodwyd nad ydynt yn cytuno mwyach. Mae'r cymorth yn peidio.</translation>
    </message>
    <message>
      <source>It is kept that they were seen.</source>
      <translation type="unfinished">Cadwyd eu bod wedi'u gweld.</translation>
    </message>
    <message>
      <source>It is kept that you are back.</source>
      <translation type="unfinished">Cedwir eich bod yn ôl.</translation>
    </message>
    <message>
      <source>It is kept that you have read it.</source>
      <translation type="unfinished">Cofnodwyd eich bod wedi'i ddarllen.</translation>
    </message>
    <message>
      <source>It is kept to whom the concern was carried.</source>
      <translation type="unfinished">Cofnodwyd at bwy yr aethpwyd â'r pryder.</translation>
    </message>
    <message>
      <source>It is kept what they need of a mentor.</source>
      <translation type="unfinished">Mae wedi'i gadw beth sydd ei angen gan fentor.</translation>
    </message>
    <message>
      <source>It is kept why there is no mentor.</source>
      <translation type="unfinished">Mae wedi'i gadw pam nad oes mentor.</translation>
    </message>
    <message>
      <source>It is kept, with the time of now.</source>
      <translation type="unfinished">Cadwyd hyn, gyda'r amser nawr.</translation>
    </message>
    <message>
      <source>It is kept. The wall covers both until another coordinator parts them too.</source>
      <translation type="unfinished">Cofnodwyd. Mae'r wal yn cwmpasu'r ddau nes i gydlynydd arall eu gwahanu hefyd.</translation>
    </message>
    <message>
      <source>It is kept. Until somebody is named, it is a gap.</source>
      <translation type="unfinished">Cofnodwyd. Nes i rywun gael ei enwi, mae'n fwlch.</translation>
    </message>
    <message>
      <source>It is not recorded how many people the mentor can walk with.</source>
      <translation type="unfinished">Nid yw wedi'i gofnodi sawl person y gall y mentor gerdded gyda nhw.</translation>
    </message>
    <message>
      <source>It is not recorded that the mentor is active.</source>
      <translation type="unfinished">Nid yw wedi'i gofnodi bod y mentor yn weithredol.</translation>
    </message>
    <message>
      <source>It is not recorded up to which risk the mentor is cleared.</source>
      <translation type="unfinished">Nid yw wedi'i gofnodi hyd at ba risg y mae'r mentor wedi'i glirio.</translation>
    </message>
    <message>
      <source>It is open again</source>
      <translation type="unfinished">Mae ar agor eto</translation>
    </message>
    <message>
      <source>It is opened again and every page of it is checked before it counts.</source>
      <translation type="unfinished">Agorir ef eto a gwirir pob tudalen ohono cyn iddo gyfrif.</translation>
    </message>
    <message>
      <source>It is paid</source>
      <translation type="unfinished">Mae wedi'i dalu</translation>
    </message>
    <message>
      <source>It is passed on with the next exchange. Nobody is rung.</source>
      <translation type="unfinished">Caiff ei drosglwyddo gyda'r cyfnewid nesaf. Ni chaiff neb ei ffonio.</translation>
    </message>
    <message>
      <source>It is proposed. Ring the mentor: their laptop says only that there is a proposal.</source>
      <translation type="unfinished">Mae wedi'i gynnig. Ffoniwch y mentor: dim ond bod cynnig y mae eu gliniadur yn ei ddweud.</translation>
    </message>
    <message>
      <source>It is put off, and comes back by itself.</source>
      <translation type="unfinished">Mae wedi'i ohirio, a daw'n ôl ohono'i hun.</translation>
    </message>
    <message>
      <source>It is saved.</source>
      <translation type="unfinished">Mae wedi'i gadw.</translation>
    </message>
    <message>
      <source>It is still here, but writing it down takes longer than it should: something else is being written, or the disk is slow. Wait a little and try again.</source>
      <translation type="unfinished">Mae'n dal yma, ond mae ei ysgrifennu'n cymryd mwy o amser nag y dylai: mae rhywbeth arall yn cael ei ysgrifennu, neu mae'r ddisg yn araf. Arhoswch ychydig a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>It is still here. When the reason above is mended, try again.</source>
      <translation type="unfinished">Mae'n dal yma. Pan fydd y rheswm uchod wedi'i ddatrys, rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>It is taken away.</source>
      <translation type="unfinished">Mae wedi'i dynnu oddi yno.</translation>
    </message>
    <message>
      <source>It is taken back.</source>
      <translation type="unfinished">Fe'i tynnwyd yn ôl.</translation>
    </message>
    <message>
      <source>It is told as a duty, whatever the person permits. This cannot be taken back.</source>
      <translation type="unfinished">Caiff ei ddweud fel dyletswydd, beth bynnag y mae'r person yn ei ganiatáu. Ni ellir tynnu hyn yn ôl.</translation>
    </message>
    <message>
      <source>It is worked out with the places that are left when everybody who waits has a mentor.</source>
      <translation type="unfinished">Gweithir hyn allan gyda'r lleoedd sydd ar ôl pan fydd pawb sy'n aros wedi cael mentor.</translation>
    </message>
    <message>
      <source>It is written down that they were not taken.</source>
      <translation type="unfinished">Mae wedi'i ysgrifennu i lawr na chawsant eu derbyn.</translation>
    </message>
    <message>
      <source>It is written down that they withdrew.</source>
      <translation type="unfinished">Mae wedi'i ysgrifennu i lawr eu bod wedi tynnu'n ôl.</translation>
    </message>
    <message>
      <source>It is written down when they leave, and why.</source>
      <translation type="unfinished">Mae wedi'i nodi pryd maent yn gadael, a pham.</translation>
    </message>
    <message>
      <source>It keeps what it holds until it hears of this and gives up what it may read no longer. Until then assume that all of it is still there. This cannot be undone.</source>
      <translation type="unfinished">Bydd yn cadw'r hyn sydd arno nes iddo glywed am hyn ac ildio'r hyn na chaiff ei ddarllen mwyach. Tan hynny, cymerwch fod y cyfan yno o hyd. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
      <source>It learns who the person is, and from now on what a duty asks for. Progress needs the person's yes.</source>
      <translation type="unfinished">Mae'n dysgu pwy yw'r person, ac o hyn ymlaen yr hyn y mae dyletswydd yn gofyn amdano. Mae cynnydd yn galw am gydsyniad y person.</translation>
    </message>
    <message>
      <source>It leaves with the next exchange. Ring somebody now, and log the call.</source>
      <translation type="unfinished">Mae'n gadael gyda'r cyfnewid nesaf. Ffoniwch rywun nawr, a chofnodwch yr alwad.</translation>
    </message>
    <message>
      <source>It rests on the person alone. To agree to take part is not to let anything be shared.</source>
      <translation type="unfinished">Mae'n gorffwys ar y person yn unig. Nid yw cytuno i gymryd rhan yn golygu gadael i ddim gael ei rannu.</translation>
    </message>
    <message>
      <source>It rests on them alone and ends when they say so. What may be shared is asked on its own.</source>
      <translation type="unfinished">Mae'n gorffwys arnyn nhw'n unig ac yn dod i ben pan ddywedant hynny. Gofynnir ar wahân beth y caniateir ei rannu.</translation>
    </message>
    <message>
      <source>It stands again. That it was taken back, and brought again, stays in the history.</source>
      <translation type="unfinished">Mae'n sefyll eto. Mae'r ffaith iddo gael ei dynnu'n ôl, a'i adfer, yn aros yn yr hanes.</translation>
    </message>
    <message>
      <source>It stays in the record as cancelled, with who asked for it.</source>
      <translation type="unfinished">Mae'n aros yn y cofnod fel un a ganslwyd, gyda phwy ofynnodd.</translation>
    </message>
    <message>
      <source>It takes your passphrase and the keyring of this computer together to open the records.</source>
      <translation type="unfinished">Mae angen eich cyfrinair a chylch allweddi'r cyfrifiadur hwn gyda'i gilydd i agor y cofnodion.</translation>
    </message>
    <message>
      <source>It takes {minutes} minutes to get there from the appointment that ends at {ends}.</source>
      <translation type="unfinished">Mae'n cymryd {minutes} munud i gyrraedd yno o'r apwyntiad sy'n gorffen am {ends}.</translation>
    </message>
    <message>
      <source>It waits for a coordinator.</source>
      <translation type="unfinished">Mae'n aros am gydlynydd.</translation>
    </message>
    <message>
      <source>It was accepted</source>
      <translation type="unfinished">Fe'i derbyniwyd</translation>
    </message>
    <message>
      <source>It was accepted.</source>
      <translation type="unfinished">Fe'i derbyniwyd.</translation>
    </message>
    <message>
      <source>It was checked today</source>
      <translation type="unfinished">Fe'i gwiriwyd heddiw</translation>
    </message>
    <message>
      <source>It was given no name</source>
      <translation type="unfinished">Ni roddwyd enw iddo</translation>
    </message>
    <message>
      <source>It was refused</source>
      <translation type="unfinished">Fe'i gwrthodwyd</translation>
    </message>
    <message>
      <source>It was returned.</source>
      <translation type="unfinished">Fe'i dychwelwyd.</translation>
    </message>
    <message>
      <source>It was returned: {why}.</source>
      <translation type="unfinished">Fe'i dychwelwyd: {why}.</translation>
    </message>
    <message>
      <source>It was shown once, when the service was made, and is kept nowhere: it cannot be printed again, and it cannot be changed. A trustee should hold the sheet.</source>
      <translation type="unfinished">Fe'i dangoswyd unwaith, pan wnaed y gwasanaeth, ac nis cedwir yn unman: ni ellir ei argraffu eto, ac ni ellir ei newid. Dylai ymddiriedolwr gadw'r ddalen.</translation>
    </message>
    <message>
      <source>It was stopped. Nothing was brought in.</source>
      <translation type="unfinished">Fe'i stopiwyd. Ni ddaethpwyd â dim i mewn.</translation>
    </message>
    <message>
      <source>It was withdrawn.</source>
      <translation type="unfinished">Fe'i tynnwyd yn ôl.</translation>
    </message>
    <message>
      <source>It was: {act}.</source>
      <translation type="unfinished">Dyma ydoedd: {act}.</translation>
    </message>
    <message>
      <source>It will read these referrals, and later what each person permits</source>
      <translation type="unfinished">Bydd yn darllen yr atgyfeiriadau hyn, ac wedyn yr hyn y mae pob person yn ei ganiatáu</translation>
    </message>
    <message>
      <source>It will read this referral, and later what the person permits</source>
      <translation type="unfinished">Bydd yn darllen yr atgyfeiriad hwn, ac wedyn yr hyn y mae'r person yn ei ganiatáu</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation type="unfinished">Eidaleg</translation>
    </message>
    <message>
      <source>Its entry does not say that it helps with {need}.</source>
      <translation type="unfinished">Nid yw ei gofnod yn dweud ei fod yn helpu gyda {need}.</translation>
    </message>
    <message>
      <source>Its entry does not say that you may refer to it: {how}</source>
      <translation type="unfinished">Nid yw ei gofnod yn dweud y cewch chi atgyfeirio ato: {how}</translation>
    </message>
    <message>
      <source>Its lines come to {amount} now. They were changed after it was handed in.</source>
      <translation type="unfinished">Daw ei linellau i {amount} nawr. Fe'u newidiwyd ar ôl ei gyflwyno.</translation>
    </message>
    <message>
      <source>Its lines stand under Not handed in, to be put right and handed in again.</source>
      <translation type="unfinished">Mae ei linellau o dan Heb eu cyflwyno, i'w cywiro a'u cyflwyno eto.</translation>
    </message>
    <message>
      <source>Its team or area</source>
      <translation type="unfinished">Ei dîm neu ei ardal</translation>
    </message>
    <message>
      <source>Jewish</source>
      <translation type="unfinished">Iddewig</translation>
    </message>
    <message>
      <source>Job</source>
      <translation type="unfinished">Swydd</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation type="unfinished">Teitl swydd</translation>
    </message>
    <message>
      <source>Join</source>
      <translation type="unfinished">Ymuno</translation>
    </message>
    <message>
      <source>Join them</source>
      <translation type="unfinished">Uno'r ddau</translation>
    </message>
    <message>
      <source>Join with an invitation</source>
      <translation type="unfinished">Ymuno â gwahoddiad</translation>
    </message>
    <message>
      <source>Joined with another record</source>
      <translation type="unfinished">Unwyd â chofnod arall</translation>
    </message>
    <message>
      <source>Keep a former name</source>
      <translation type="unfinished">Cadw enw blaenorol</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation type="unfinished">Cadw'r ddau</translation>
    </message>
    <message>
      <source>Keep for everybody</source>
      <translation type="unfinished">Cadw i bawb</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <source>Keep it apart from this laptop, such as on a stick that is locked away.</source>
      <translation type="unfinished">Cadwch ef ar wahân i'r gliniadur hwn, er enghraifft ar gof bach dan glo.</translation>
    </message>
    <message>
      <source>Keep mine: {value}</source>
      <translation type="unfinished">Cadw f'un i: {value}</translation>
    </message>
    <message>
      <source>Keep that they are back</source>
      <translation type="unfinished">Cofnodi eu bod yn ôl</translation>
    </message>
    <message>
      <source>Keep theirs: {value}</source>
      <translation type="unfinished">Cadw eu hun nhw: {value}</translation>
    </message>
    <message>
      <source>Keep those not taken for (months)</source>
      <translation type="unfinished">Cadw'r rhai na dderbyniwyd am (misoedd)</translation>
    </message>
    <message>
      <source>Keep what came of it</source>
      <translation type="unfinished">Cadw'r hyn a ddaeth ohono</translation>
    </message>
    <message>
      <source>Keeping everybody safe</source>
      <translation type="unfinished">Cadw pawb yn ddiogel</translation>
    </message>
    <message>
      <source>Keeps every rule</source>
      <translation type="unfinished">Yn cadw pob rheol</translation>
    </message>
    <message>
      <source>Kent, Surrey and Sussex</source>
      <translation type="unfinished">Caint, Surrey a Sussex</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation type="unfinished">Cadw ar wahân</translation>
    </message>
    <message>
      <source>Kept as long as it should be</source>
      <translation type="unfinished">Wedi'i gadw cyhyd ag y dylai</translation>
    </message>
    <message>
      <source>Kept by the provider</source>
      <translation type="unfinished">Wedi'i gadw gan y darparwr</translation>
    </message>
    <message>
      <source>Kept existing home / homelessness prevented</source>
      <translation type="unfinished">Wedi cadw'r cartref presennol / wedi atal digartrefedd</translation>
    </message>
    <message>
      <source>Kept suitable education, training or work</source>
      <translation type="unfinished">Wedi cadw addysg, hyfforddiant neu waith addas</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished">Math</translation>
    </message>
    <message>
      <source>Kind of help</source>
      <translation type="unfinished">Math o help</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation type="unfinished">Math o gofnod</translation>
    </message>
    <message>
      <source>Kind of service</source>
      <translation type="unfinished">Math o wasanaeth</translation>
    </message>
    <message>
      <source>Kind told from</source>
      <translation type="unfinished">Math y dywedwyd ohono</translation>
    </message>
    <message>
      <source>Kit {number}, made on {day}</source>
      <translation type="unfinished">Pecyn {number}, gwnaed ar {day}</translation>
    </message>
    <message>
      <source>Knowing who the person is</source>
      <translation type="unfinished">Gwybod pwy yw'r person</translation>
    </message>
    <message>
      <source>Known to each other</source>
      <translation type="unfinished">Yn adnabod ei gilydd</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation type="unfinished">Cwrdeg</translation>
    </message>
    <message>
      <source>Lacking something</source>
      <translation type="unfinished">Rhywbeth ar goll</translation>
    </message>
    <message>
      <source>Landline</source>
      <translation type="unfinished">Llinell dir</translation>
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished">Iaith</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished">Ieithoedd</translation>
    </message>
    <message>
      <source>Languages and access needs</source>
      <translation type="unfinished">Ieithoedd ac anghenion mynediad</translation>
    </message>
    <message>
      <source>Languages and skills</source>
      <translation type="unfinished">Ieithoedd a sgiliau</translation>
    </message>
    <message>
      <source>Languages as referred</source>
      <translation type="unfinished">Ieithoedd yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Lapsed</source>
      <translation type="unfinished">Wedi dod i ben</translation>
    </message>
    <message>
      <source>Lapsed {day}</source>
      <translation type="unfinished">Daeth i ben {day}</translation>
    </message>
    <message>
      <source>Lapsed {when}</source>
      <translation type="unfinished">Wedi dod i ben {when}</translation>
    </message>
    <message>
      <source>Lapses or recheck due on</source>
      <translation type="unfinished">Yn dod i ben neu i'w ailwirio ar</translation>
    </message>
    <message>
      <source>Lapses {when}</source>
      <translation type="unfinished">Yn dod i ben {when}</translation>
    </message>
    <message>
      <source>Lapsing or lacking</source>
      <translation type="unfinished">Yn dod i ben neu ar goll</translation>
    </message>
    <message>
      <source>Large-print form</source>
      <translation type="unfinished">Ffurf print bras</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
      <source>Last backup made here</source>
      <translation type="unfinished">Y copi wrth gefn diwethaf a wnaed yma</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished">Cyswllt diwethaf</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
      <source>Last day away</source>
      <translation type="unfinished">Diwrnod olaf i ffwrdd</translation>
    </message>
    <message>
      <source>Last four weeks</source>
      <translation type="unfinished">Y pedair wythnos diwethaf</translation>
    </message>
    <message>
      <source>Last heard of {moment}</source>
      <translation type="unfinished">Clywyd ddiwethaf {moment}</translation>
    </message>
    <message>
      <source>Last mentor</source>
      <translation type="unfinished">Mentor diwethaf</translation>
    </message>
    <message>
      <source>Last reviewed on</source>
      <translation type="unfinished">Adolygwyd ddiwethaf ar</translation>
    </message>
    <message>
      <source>Last supervision</source>
      <translation type="unfinished">Goruchwyliaeth ddiwethaf</translation>
    </message>
    <message>
      <source>Last tried</source>
      <translation type="unfinished">Rhoddwyd cynnig arno ddiwethaf</translation>
    </message>
    <message>
      <source>Last twelve months</source>
      <translation type="unfinished">Y deuddeg mis diwethaf</translation>
    </message>
    <message>
      <source>Late transfer date (DTO)</source>
      <translation type="unfinished">Dyddiad trosglwyddo hwyr (DTO)</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation type="unfinished">Latfieg</translation>
    </message>
    <message>
      <source>Law</source>
      <translation type="unfinished">Y gyfraith</translation>
    </message>
    <message>
      <source>Lawful bases</source>
      <translation type="unfinished">Seiliau cyfreithlon</translation>
    </message>
    <message>
      <source>Lawful bases of the service</source>
      <translation type="unfinished">Seiliau cyfreithlon y gwasanaeth</translation>
    </message>
    <message>
      <source>Lawful basis</source>
      <translation type="unfinished">Sail gyfreithiol</translation>
    </message>
    <message>
      <source>Learning difficulty</source>
      <translation type="unfinished">Anhawster dysgu</translation>
    </message>
    <message>
      <source>Learning disability</source>
      <translation type="unfinished">Anabledd dysgu</translation>
    </message>
    <message>
      <source>Learning, understanding or concentrating</source>
      <translation type="unfinished">Dysgu, deall neu ganolbwyntio</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished">Absenoldeb</translation>
    </message>
    <message numerus="yes">
      <source>Leave &amp;all {count} likely doubles out</source>
      <translation type="unfinished">
        <numerusform>Dim dyblygiad tebygol i'w adael &amp;allan</numerusform>
        <numerusform>Gadael &amp;allan {count} dyblygiad tebygol</numerusform>
        <numerusform>Gadael &amp;allan bob un: {count} o ddyblygiadau tebygol</numerusform>
        <numerusform>Gadael &amp;allan bob un: {count} o ddyblygiadau tebygol</numerusform>
        <numerusform>Gadael &amp;allan bob un: {count} o ddyblygiadau tebygol</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave all empty while nobody has asked: then it stands in nobody's way.</source>
      <translation type="unfinished">Gadewch y cyfan yn wag tra nad oes neb wedi gofyn: yna nid yw'n rhwystro neb.</translation>
    </message>
    <message>
      <source>Leave cannot end before it begins. Correct the days and save again.</source>
      <translation type="unfinished">Ni all absenoldeb ddod i ben cyn dechrau. Cywirwch y dyddiau a chadwch eto.</translation>
    </message>
    <message>
      <source>Leave empty when nobody knows yet</source>
      <translation type="unfinished">Gadewch yn wag os nad oes neb yn gwybod eto</translation>
    </message>
    <message>
      <source>Leave it empty</source>
      <translation type="unfinished">Ei adael yn wag</translation>
    </message>
    <message>
      <source>Leave it empty while nobody knows</source>
      <translation type="unfinished">Gadewch yn wag tra nad oes neb yn gwybod</translation>
    </message>
    <message>
      <source>Leave of {name}</source>
      <translation type="unfinished">Absenoldeb {name}</translation>
    </message>
    <message>
      <source>Leave the demonstration</source>
      <translation type="unfinished">Gadael yr arddangosiad</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation type="unfinished">Gadael y daith</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation type="unfinished">Yn gadael</translation>
    </message>
    <message>
      <source>Leaves on {named_day}, as {who} said.</source>
      <translation type="unfinished">Diwrnod gadael, yn ôl {who}: {named_day}.</translation>
    </message>
    <message>
      <source>Leaves today</source>
      <translation type="unfinished">Yn gadael heddiw</translation>
    </message>
    <message>
      <source>Leaves within two weeks</source>
      <translation type="unfinished">Yn gadael o fewn pythefnos</translation>
    </message>
    <message>
      <source>Leaves {day}</source>
      <translation type="unfinished">Yn gadael {day}</translation>
    </message>
    <message>
      <source>Leaves {place} on {named_day}, as {who} said.</source>
      <translation type="unfinished">Diwrnod gadael {place}, yn ôl {who}: {named_day}.</translation>
    </message>
    <message>
      <source>Leaves {when}</source>
      <translation type="unfinished">Yn gadael {when}</translation>
    </message>
    <message>
      <source>Leaving</source>
      <translation type="unfinished">Gadael</translation>
    </message>
    <message>
      <source>Leaving in 30 days</source>
      <translation type="unfinished">Gadael o fewn 30 diwrnod</translation>
    </message>
    <message>
      <source>Leaving in the next 14 days</source>
      <translation type="unfinished">Yn gadael yn y 14 diwrnod nesaf</translation>
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished">Wedi gadael</translation>
    </message>
    <message>
      <source>Left empty, it is what HM Revenue and Customs approves: 45p, then 25p after 10,000 miles in a tax year; 24p for a motorcycle, 20p for a bicycle. Check gov.uk for this tax year.</source>
      <translation type="unfinished">O'i adael yn wag, dyma'r hyn y mae Cyllid a Thollau EF yn ei gymeradwyo: 45c, yna 25c ar ôl 10,000 milltir mewn blwyddyn dreth; 24c am feic modur, 20c am feic. Gwiriwch gov.uk ar gyfer y flwyddyn dreth hon.</translation>
    </message>
    <message>
      <source>Left empty: the number they had last time</source>
      <translation type="unfinished">Os yn wag: y rhif oedd ganddynt y tro diwethaf</translation>
    </message>
    <message>
      <source>Left empty: the number they had last time, else the office's, {phone}</source>
      <translation type="unfinished">Os yn wag: y rhif oedd ganddynt y tro diwethaf, neu rif y swyddfa, {phone}</translation>
    </message>
    <message>
      <source>Left on</source>
      <translation type="unfinished">Gadawodd ar</translation>
    </message>
    <message>
      <source>Left on {named_day}.</source>
      <translation type="unfinished">Diwrnod gadael: {named_day}.</translation>
    </message>
    <message>
      <source>Left out: {line}. {why}</source>
      <translation type="unfinished">Gadawyd allan: {line}. {why}</translation>
    </message>
    <message>
      <source>Left {day}</source>
      <translation type="unfinished">Gadawodd {day}</translation>
    </message>
    <message>
      <source>Legal claims (9(2)(f))</source>
      <translation type="unfinished">Hawliadau cyfreithiol (9(2)(f))</translation>
    </message>
    <message>
      <source>Legal obligation (6(1)(c))</source>
      <translation type="unfinished">Rhwymedigaeth gyfreithiol (6(1)(c))</translation>
    </message>
    <message>
      <source>Legitimate interests (6(1)(f))</source>
      <translation type="unfinished">Buddiannau dilys (6(1)(f))</translation>
    </message>
    <message>
      <source>Less involvement in negative or pro-criminal networks</source>
      <translation type="unfinished">Llai o ymwneud â rhwydweithiau negyddol neu o blaid trosedd</translation>
    </message>
    <message>
      <source>Less: {name}</source>
      <translation type="unfinished">Llai: {name}</translation>
    </message>
    <message>
      <source>Let a mentor in</source>
      <translation type="unfinished">Gadael mentor i mewn</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation type="unfinished">Gadael i mewn</translation>
    </message>
    <message>
      <source>Let in by {name} alone</source>
      <translation type="unfinished">Gadawyd i mewn gan {name} yn unig</translation>
    </message>
    <message>
      <source>Let in, not matched: {names}</source>
      <translation type="unfinished">Wedi'i adael i mewn, heb ei baru: {names}</translation>
    </message>
    <message>
      <source>Let it in</source>
      <translation type="unfinished">Ei adael i mewn</translation>
    </message>
    <message>
      <source>Let somebody know when you are back</source>
      <translation type="unfinished">Rhowch wybod i rywun pryd y byddwch yn ôl</translation>
    </message>
    <message>
      <source>Let them begin</source>
      <translation type="unfinished">Gadael iddynt ddechrau</translation>
    </message>
    <message>
      <source>Let them begin…</source>
      <translation type="unfinished">Gadael iddynt ddechrau…</translation>
    </message>
    <message>
      <source>Let them in</source>
      <translation type="unfinished">Eu derbyn</translation>
    </message>
    <message>
      <source>Let this count?</source>
      <translation type="unfinished">Gadael i hwn gyfrif?</translation>
    </message>
    <message>
      <source>Let {name} in</source>
      <translation type="unfinished">Derbyn {name}</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
      <source>Letter to the prison</source>
      <translation type="unfinished">Llythyr i'r carchar</translation>
    </message>
    <message>
      <source>Letting the laptops exchange</source>
      <translation type="unfinished">Yn gadael i'r gliniaduron gyfnewid</translation>
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished">Lefel</translation>
    </message>
    <message>
      <source>Level changed on</source>
      <translation type="unfinished">Newidiodd y lefel ar</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished">Trwydded</translation>
    </message>
    <message>
      <source>Licence conditions</source>
      <translation type="unfinished">Amodau'r drwydded</translation>
    </message>
    <message>
      <source>Licence expiry date</source>
      <translation type="unfinished">Dyddiad dod y drwydded i ben</translation>
    </message>
    <message>
      <source>Life in danger</source>
      <translation type="unfinished">Bywyd mewn perygl</translation>
    </message>
    <message>
      <source>Lifestyle and associates</source>
      <translation type="unfinished">Ffordd o fyw a chyfeillion</translation>
    </message>
    <message>
      <source>Lifted by</source>
      <translation type="unfinished">Codwyd gan</translation>
    </message>
    <message>
      <source>Lifting of a wall</source>
      <translation type="unfinished">Codi wal</translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished">Golau</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished">Lliwiau golau</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished">Tebygol</translation>
    </message>
    <message>
      <source>Likely here already</source>
      <translation type="unfinished">Yma eisoes, yn ôl pob tebyg</translation>
    </message>
    <message>
      <source>Lines left out</source>
      <translation type="unfinished">Llinellau a adawyd allan</translation>
    </message>
    <message>
      <source>Lingala</source>
      <translation type="unfinished">Lingala</translation>
    </message>
    <message>
      <source>Link to a victim</source>
      <translation type="unfinished">Cysylltiad â dioddefwr</translation>
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished">Rhestr</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation type="unfinished">Lithwaneg</translation>
    </message>
    <message>
      <source>Lived experience</source>
      <translation type="unfinished">Profiad bywyd</translation>
    </message>
    <message>
      <source>Lived experience, if offered</source>
      <translation type="unfinished">Profiad bywyd, os cynigir</translation>
    </message>
    <message>
      <source>Lives in</source>
      <translation type="unfinished">Yn byw yn</translation>
    </message>
    <message>
      <source>Lives in an excluded area</source>
      <translation type="unfinished">Yn byw mewn ardal waharddedig</translation>
    </message>
    <message>
      <source>Local authority</source>
      <translation type="unfinished">Awdurdod lleol</translation>
    </message>
    <message>
      <source>Local service</source>
      <translation type="unfinished">Gwasanaeth lleol</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation type="unfinished">Cloi</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation type="unfinished">Cloi nawr</translation>
    </message>
    <message>
      <source>Lock the window</source>
      <translation type="unfinished">Cloi'r ffenestr</translation>
    </message>
    <message>
      <source>Lock the window. 'Restore a backup' stands on the page that asks for your passphrase.</source>
      <translation type="unfinished">Clowch y ffenestr. Mae 'Adfer copi wrth gefn' ar y dudalen sy'n gofyn am eich cyfrinair.</translation>
    </message>
    <message>
      <source>Lock without waiting</source>
      <translation type="unfinished">Cloi heb aros</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation type="unfinished">Yn cloi</translation>
    </message>
    <message>
      <source>Locking keeps what you are typing.</source>
      <translation type="unfinished">Mae cloi yn cadw'r hyn rydych yn ei deipio.</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation type="unfinished">Cofnodi galwad</translation>
    </message>
    <message>
      <source>Log the call</source>
      <translation type="unfinished">Cofnodi'r alwad</translation>
    </message>
    <message>
      <source>London</source>
      <translation type="unfinished">Llundain</translation>
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished">Golwg</translation>
    </message>
    <message numerus="yes">
      <source>Look again at what {count} &amp;words mean</source>
      <translation type="unfinished">
        <numerusform>Dim &amp;geiriau i edrych arnynt</numerusform>
        <numerusform>Edrych eto ar ystyr {count} &amp;gair</numerusform>
        <numerusform>Edrych eto ar ystyr {count} o &amp;eiriau</numerusform>
        <numerusform>Edrych eto ar ystyr {count} o &amp;eiriau</numerusform>
        <numerusform>Edrych eto ar ystyr {count} o &amp;eiriau</numerusform>
      </translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation type="unfinished">Golwg ac iaith</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation type="unfinished">Edrych o gwmpas</translation>
    </message>
    <message>
      <source>Look at the erasure…</source>
      <translation type="unfinished">Gweld y dileu…</translation>
    </message>
    <message>
      <source>Look at the rows</source>
      <translation type="unfinished">Edrych ar y rhesi</translation>
    </message>
    <message>
      <source>Look for the answer</source>
      <translation type="unfinished">Chwilio am yr ateb</translation>
    </message>
    <message>
      <source>Look in</source>
      <translation type="unfinished">Edrych yn</translation>
    </message>
    <message>
      <source>Look under All.</source>
      <translation type="unfinished">Edrychwch o dan Pawb.</translation>
    </message>
    <message>
      <source>Look under another filter.</source>
      <translation type="unfinished">Edrychwch o dan hidlydd arall.</translation>
    </message>
    <message>
      <source>Looking for the answer…</source>
      <translation type="unfinished">Yn chwilio am yr ateb…</translation>
    </message>
    <message>
      <source>Looks like somebody</source>
      <translation type="unfinished">Yn edrych fel rhywun</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
      <source>Lost touch</source>
      <translation type="unfinished">Wedi colli cysylltiad</translation>
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished">Isel</translation>
    </message>
    <message>
      <source>Lower overdose risk after release</source>
      <translation type="unfinished">Llai o risg o orddos ar ôl rhyddhau</translation>
    </message>
    <message>
      <source>MIT: free to use, change and pass on</source>
      <translation type="unfinished">MIT: rhydd i'w defnyddio, ei newid a'i throsglwyddo</translation>
    </message>
    <message>
      <source>Made on {moment}</source>
      <translation type="unfinished">Gwnaed ar {moment}</translation>
    </message>
    <message>
      <source>Mailbox</source>
      <translation type="unfinished">Blwch post</translation>
    </message>
    <message>
      <source>Maintain a tenancy while in prison</source>
      <translation type="unfinished">Cynnal tenantiaeth yn ystod y carchar</translation>
    </message>
    <message>
      <source>Make a GP appointment for release</source>
      <translation type="unfinished">Gwneud apwyntiad meddyg teulu ar gyfer rhyddhau</translation>
    </message>
    <message>
      <source>Make a backup</source>
      <translation type="unfinished">Gwneud copi wrth gefn</translation>
    </message>
    <message>
      <source>Make a service</source>
      <translation type="unfinished">Creu gwasanaeth</translation>
    </message>
    <message>
      <source>Make the backup</source>
      <translation type="unfinished">Gwneud y copi wrth gefn</translation>
    </message>
    <message>
      <source>Make the service</source>
      <translation type="unfinished">Creu'r gwasanaeth</translation>
    </message>
    <message>
      <source>Make the text larger, change the colours, make a backup. Whatever you change here stays on this laptop.</source>
      <translation type="unfinished">Gwnewch y testun yn fwy, newidiwch y lliwiau, gwnewch gopi wrth gefn. Mae beth bynnag a newidiwch yma'n aros ar y gliniadur hwn.</translation>
    </message>
    <message>
      <source>Make this match</source>
      <translation type="unfinished">Paru</translation>
    </message>
    <message>
      <source>Making and answering a referral</source>
      <translation type="unfinished">Gwneud ac ateb atgyfeiriad</translation>
    </message>
    <message>
      <source>Making the demonstration</source>
      <translation type="unfinished">Yn gwneud yr arddangosiad</translation>
    </message>
    <message>
      <source>Making the laptops of the mentors and the practitioner</source>
      <translation type="unfinished">Yn gwneud gliniaduron y mentoriaid a'r ymarferydd</translation>
    </message>
    <message>
      <source>Making the service…</source>
      <translation type="unfinished">Wrthi'n creu'r gwasanaeth…</translation>
    </message>
    <message>
      <source>Making your store and leaving the application…</source>
      <translation type="unfinished">Yn gwneud eich storfa ac yn gadael y cais…</translation>
    </message>
    <message>
      <source>Man</source>
      <translation type="unfinished">Dyn</translation>
    </message>
    <message>
      <source>Mandarin</source>
      <translation type="unfinished">Mandarin</translation>
    </message>
    <message>
      <source>Marriage and civil partnership</source>
      <translation type="unfinished">Priodas a phartneriaeth sifil</translation>
    </message>
    <message>
      <source>Married</source>
      <translation type="unfinished">Priod</translation>
    </message>
    <message>
      <source>Match</source>
      <translation type="unfinished">Paru</translation>
    </message>
    <message>
      <source>Match by hand</source>
      <translation type="unfinished">Paru â llaw</translation>
    </message>
    <message>
      <source>Match proposed</source>
      <translation type="unfinished">Pâr wedi'i gynnig</translation>
    </message>
    <message>
      <source>Match with another mentor</source>
      <translation type="unfinished">Paru â mentor arall</translation>
    </message>
    <message>
      <source>Match with {name}</source>
      <translation type="unfinished">Paru â {name}</translation>
    </message>
    <message>
      <source>Matches go on. Nothing can be booked with them in these days.</source>
      <translation type="unfinished">Mae'r parau'n parhau. Ni ellir trefnu dim gyda nhw yn y dyddiau hyn.</translation>
    </message>
    <message>
      <source>Matches that stand</source>
      <translation type="unfinished">Parau sy'n sefyll</translation>
    </message>
    <message>
      <source>Matches to look after</source>
      <translation type="unfinished">Parau i ofalu amdanynt</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation type="unfinished">Paru</translation>
    </message>
    <message>
      <source>Maths and English support</source>
      <translation type="unfinished">Cymorth mathemateg a Saesneg</translation>
    </message>
    <message>
      <source>May be left empty</source>
      <translation type="unfinished">Gellir ei adael yn wag</translation>
    </message>
    <message>
      <source>May be shared</source>
      <translation type="unfinished">Gellir ei rannu</translation>
    </message>
    <message>
      <source>May be somebody</source>
      <translation type="unfinished">Gall fod yn rhywun</translation>
    </message>
    <message>
      <source>May hurt somebody</source>
      <translation type="unfinished">Gall niweidio rhywun</translation>
    </message>
    <message>
      <source>May pick up: {who}.</source>
      <translation type="unfinished">Caiff gasglu: {who}.</translation>
    </message>
    <message>
      <source>Medical appointment</source>
      <translation type="unfinished">Apwyntiad meddygol</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation type="unfinished">Canolig</translation>
    </message>
    <message>
      <source>Meet {name}</source>
      <translation type="unfinished">Cwrdd â {name}</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
      <source>Meeting before release</source>
      <translation type="unfinished">Cyfarfod cyn rhyddhau</translation>
    </message>
    <message>
      <source>Meetings at home</source>
      <translation type="unfinished">Cyfarfodydd gartref</translation>
    </message>
    <message>
      <source>Meetings must have</source>
      <translation type="unfinished">Rhaid i gyfarfodydd gael</translation>
    </message>
    <message>
      <source>Meetings need an interpreter.</source>
      <translation type="unfinished">Mae angen cyfieithydd mewn cyfarfodydd.</translation>
    </message>
    <message>
      <source>Member</source>
      <translation type="unfinished">Aelod</translation>
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished">Aelodau</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation type="unfinished">Cof</translation>
    </message>
    <message>
      <source>Mental health</source>
      <translation type="unfinished">Iechyd meddwl</translation>
    </message>
    <message>
      <source>Mentor</source>
      <translation type="unfinished">Mentor</translation>
    </message>
    <message>
      <source>Mentor must be</source>
      <translation type="unfinished">Rhaid i'r mentor fod</translation>
    </message>
    <message>
      <source>Mentor unwell or held up</source>
      <translation type="unfinished">Mentor yn sâl neu wedi'i ddal yn ôl</translation>
    </message>
    <message>
      <source>Mentor {name}</source>
      <translation type="unfinished">Mentor {name}</translation>
    </message>
    <message>
      <source>Mentoring</source>
      <translation type="unfinished">Mentora</translation>
    </message>
    <message>
      <source>Mentoring on release</source>
      <translation type="unfinished">Mentora wrth gael ei ryddhau</translation>
    </message>
    <message>
      <source>Mentoring support</source>
      <translation type="unfinished">Cymorth mentora</translation>
    </message>
    <message>
      <source>Mentors</source>
      <translation type="unfinished">Mentoriaid</translation>
    </message>
    <message>
      <source>Mentors with their checks, their free places and what will lapse soon.</source>
      <translation type="unfinished">Mentoriaid gyda'u gwiriadau, eu lleoedd rhydd a'r hyn a ddaw i ben yn fuan.</translation>
    </message>
    <message>
      <source>Message to the prison</source>
      <translation type="unfinished">Neges i'r carchar</translation>
    </message>
    <message>
      <source>Met</source>
      <translation type="unfinished">Wedi'i ddiwallu</translation>
    </message>
    <message>
      <source>Met on</source>
      <translation type="unfinished">Cyfarfuwyd ar</translation>
    </message>
    <message>
      <source>Mid transfer date (DTO)</source>
      <translation type="unfinished">Dyddiad trosglwyddo canol (DTO)</translation>
    </message>
    <message>
      <source>Miles (tenths)</source>
      <translation type="unfinished">Milltiroedd (degfedau)</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished">Fy mhobl i</translation>
    </message>
    <message>
      <source>Minority partner</source>
      <translation type="unfinished">Partner lleiafrifol</translation>
    </message>
    <message>
      <source>Missing or out of touch</source>
      <translation type="unfinished">Ar goll neu heb gysylltiad</translation>
    </message>
    <message>
      <source>Mistaken or duplicate</source>
      <translation type="unfinished">Camgymeriad neu ddyblyg</translation>
    </message>
    <message>
      <source>Mistaken or duplicate referral</source>
      <translation type="unfinished">Atgyfeiriad anghywir neu ddyblyg</translation>
    </message>
    <message>
      <source>Mobile phone</source>
      <translation type="unfinished">Ffôn symudol</translation>
    </message>
    <message>
      <source>Mobility</source>
      <translation type="unfinished">Symudedd</translation>
    </message>
    <message>
      <source>Modern slavery perpetrator</source>
      <translation type="unfinished">Cyflawnwr caethwasiaeth fodern</translation>
    </message>
    <message>
      <source>Modern slavery victim</source>
      <translation type="unfinished">Dioddefwr caethwasiaeth fodern</translation>
    </message>
    <message>
      <source>Module</source>
      <translation type="unfinished">Modiwl</translation>
    </message>
    <message>
      <source>Module, referee or body</source>
      <translation type="unfinished">Modiwl, canolwr neu gorff</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation type="unfinished">Dydd Llun</translation>
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished">Mis</translation>
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished">Mwy</translation>
    </message>
    <message>
      <source>More employable</source>
      <translation type="unfinished">Yn fwy cyflogadwy</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation type="unfinished">Mwy o hidlwyr</translation>
    </message>
    <message>
      <source>More than that can be taxable for the volunteer. Claims that are handed in stay as they are.</source>
      <translation type="unfinished">Gall mwy na hynny fod yn drethadwy i'r gwirfoddolwr. Mae hawliadau sydd wedi'u cyflwyno yn aros fel y maent.</translation>
    </message>
    <message numerus="yes">
      <source>More than {count} changes waiting. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>Mae newidiadau'n aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae mwy na {count} newid yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae mwy na {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae mwy na {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae mwy na {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
      </translation>
    </message>
    <message>
      <source>More than {number} people are found.</source>
      <translation type="unfinished">Mae mwy na {number} o bobl wedi'u canfod.</translation>
    </message>
    <message>
      <source>More to do</source>
      <translation type="unfinished">Mwy i'w wneud</translation>
    </message>
    <message>
      <source>More was found than is shown. Further letters narrow it down.</source>
      <translation type="unfinished">Cafwyd mwy nag a ddangosir. Mae rhagor o lythrennau'n ei gyfyngu.</translation>
    </message>
    <message>
      <source>More: {name}</source>
      <translation type="unfinished">Mwy: {name}</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation type="unfinished">Bore</translation>
    </message>
    <message>
      <source>Mortgage support while in prison</source>
      <translation type="unfinished">Cymorth gyda morgais yn ystod y carchar</translation>
    </message>
    <message>
      <source>Motorcycle</source>
      <translation type="unfinished">Beic modur</translation>
    </message>
    <message>
      <source>Motorcycle, a mile (pence)</source>
      <translation type="unfinished">Beic modur, y filltir (ceiniogau)</translation>
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished">Symud</translation>
    </message>
    <message>
      <source>Move it</source>
      <translation type="unfinished">Ei symud</translation>
    </message>
    <message>
      <source>Move the appointment</source>
      <translation type="unfinished">Symud yr apwyntiad</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation type="unfinished">Wedi'i symud</translation>
    </message>
    <message>
      <source>Moved away</source>
      <translation type="unfinished">Symudodd i ffwrdd</translation>
    </message>
    <message>
      <source>Moved back to the area</source>
      <translation type="unfinished">Wedi symud yn ôl i'r ardal</translation>
    </message>
    <message>
      <source>Moved back to where the service works</source>
      <translation type="unfinished">Wedi symud yn ôl i ble mae'r gwasanaeth yn gweithio</translation>
    </message>
    <message>
      <source>Moved by</source>
      <translation type="unfinished">Symudwyd gan</translation>
    </message>
    <message>
      <source>Moved from</source>
      <translation type="unfinished">Symudwyd o</translation>
    </message>
    <message>
      <source>Moved from another prison</source>
      <translation type="unfinished">Wedi symud o garchar arall</translation>
    </message>
    <message>
      <source>Moved out of the area</source>
      <translation type="unfinished">Wedi symud o'r ardal</translation>
    </message>
    <message>
      <source>Moved to</source>
      <translation type="unfinished">Symudwyd i</translation>
    </message>
    <message>
      <source>Moved to another prison</source>
      <translation type="unfinished">Symudwyd i garchar arall</translation>
    </message>
    <message>
      <source>Moved to hospital</source>
      <translation type="unfinished">Wedi symud i'r ysbyty</translation>
    </message>
    <message>
      <source>Multi-agency public protection</source>
      <translation type="unfinished">Amddiffyn y cyhoedd amlasiantaeth</translation>
    </message>
    <message>
      <source>Muslim</source>
      <translation type="unfinished">Mwslimaidd</translation>
    </message>
    <message>
      <source>Muslim - Shia</source>
      <translation type="unfinished">Mwslimaidd - Shia</translation>
    </message>
    <message>
      <source>Muslim - Sunni</source>
      <translation type="unfinished">Mwslimaidd - Swnni</translation>
    </message>
    <message>
      <source>Muslim - other</source>
      <translation type="unfinished">Mwslimaidd - arall</translation>
    </message>
    <message>
      <source>Must be kept apart</source>
      <translation type="unfinished">Rhaid eu cadw ar wahân</translation>
    </message>
    <message>
      <source>Must not be shared</source>
      <translation type="unfinished">Rhaid peidio â'i rannu</translation>
    </message>
    <message>
      <source>My volunteering</source>
      <translation type="unfinished">Fy ngwirfoddoli</translation>
    </message>
    <message>
      <source>NHS number</source>
      <translation type="unfinished">Rhif GIG</translation>
    </message>
    <message>
      <source>NOMIS, PNC, CRN, prison number</source>
      <translation type="unfinished">NOMIS, PNC, CRN, rhif carchar</translation>
    </message>
    <message>
      <source>NOMIS, clipboard</source>
      <translation type="unfinished">NOMIS, clipfwrdd</translation>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished">Enw</translation>
    </message>
    <message>
      <source>Name a practitioner</source>
      <translation type="unfinished">Enwi ymarferydd</translation>
    </message>
    <message>
      <source>Name and contact</source>
      <translation type="unfinished">Enw a chyswllt</translation>
    </message>
    <message>
      <source>Name of a person or mentor</source>
      <translation type="unfinished">Enw person neu fentor</translation>
    </message>
    <message>
      <source>Name of the &amp;service</source>
      <translation type="unfinished">Enw'r &amp;gwasanaeth</translation>
    </message>
    <message>
      <source>Name of the device</source>
      <translation type="unfinished">Enw'r ddyfais</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation type="unfinished">Enw'r person</translation>
    </message>
    <message>
      <source>Name of who assessed</source>
      <translation type="unfinished">Enw'r sawl a asesodd</translation>
    </message>
    <message>
      <source>Name of who said so</source>
      <translation type="unfinished">Enw'r sawl a ddywedodd</translation>
    </message>
    <message>
      <source>Name on papers</source>
      <translation type="unfinished">Enw ar bapurau</translation>
    </message>
    <message>
      <source>Name or area</source>
      <translation type="unfinished">Enw neu ardal</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation type="unfinished">Enw neu rif</translation>
    </message>
    <message>
      <source>Name them</source>
      <translation type="unfinished">Enwi</translation>
    </message>
    <message>
      <source>Name, alias or number</source>
      <translation type="unfinished">Enw, ffugenw neu rif</translation>
    </message>
    <message>
      <source>Name, area or kind of help</source>
      <translation type="unfinished">Enw, ardal neu fath o help</translation>
    </message>
    <message>
      <source>Name, birth and home</source>
      <translation type="unfinished">Enw, geni a chartref</translation>
    </message>
    <message>
      <source>Name, district or language</source>
      <translation type="unfinished">Enw, ardal neu iaith</translation>
    </message>
    <message>
      <source>Name, number or what to do</source>
      <translation type="unfinished">Enw, rhif neu beth i'w wneud</translation>
    </message>
    <message>
      <source>Named practitioner</source>
      <translation type="unfinished">Ymarferydd a enwir</translation>
    </message>
    <message>
      <source>Named practitioner: {name}</source>
      <translation type="unfinished">Ymarferydd a enwir: {name}</translation>
    </message>
    <message>
      <source>Named practitioners</source>
      <translation type="unfinished">Ymarferwyr a enwir</translation>
    </message>
    <message>
      <source>Names and numbers</source>
      <translation type="unfinished">Enwau a rhifau</translation>
    </message>
    <message>
      <source>Names in capitals or small letters throughout were set in ordinary case. Rows: {rows}.</source>
      <translation type="unfinished">Rhoddwyd enwau a oedd i gyd mewn priflythrennau neu lythrennau bach mewn llythrennau arferol. Rhesi: {rows}.</translation>
    </message>
    <message>
      <source>Names left behind</source>
      <translation type="unfinished">Enwau a adawyd ar ôl</translation>
    </message>
    <message>
      <source>Names of prisons, offices and needs: Open Government Licence 3.0</source>
      <translation type="unfinished">Enwau carchardai, swyddfeydd ac anghenion: Trwydded Llywodraeth Agored 3.0</translation>
    </message>
    <message>
      <source>National Security Division case</source>
      <translation type="unfinished">Achos yr Is-adran Diogelwch Cenedlaethol</translation>
    </message>
    <message>
      <source>Nationality</source>
      <translation type="unfinished">Cenedligrwydd</translation>
    </message>
    <message>
      <source>Ne&amp;xt step</source>
      <translation type="unfinished">Y cam &amp;nesaf</translation>
    </message>
    <message>
      <source>Near {place}</source>
      <translation type="unfinished">Ger {place}</translation>
    </message>
    <message>
      <source>Need</source>
      <translation type="unfinished">Angen</translation>
    </message>
    <message>
      <source>Need as referred</source>
      <translation type="unfinished">Angen yn ôl yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished">Anghenion</translation>
    </message>
    <message>
      <source>Needs an interpreter</source>
      <translation type="unfinished">Angen cyfieithydd</translation>
    </message>
    <message>
      <source>Needs and skills</source>
      <translation type="unfinished">Anghenion a sgiliau</translation>
    </message>
    <message>
      <source>Needs met another way</source>
      <translation type="unfinished">Anghenion wedi'u diwallu mewn ffordd arall</translation>
    </message>
    <message>
      <source>Needs somebody now</source>
      <translation type="unfinished">Angen rhywun nawr</translation>
    </message>
    <message>
      <source>Needs somebody today</source>
      <translation type="unfinished">Angen rhywun heddiw</translation>
    </message>
    <message>
      <source>Needs you now</source>
      <translation type="unfinished">Angen eich sylw nawr</translation>
    </message>
    <message>
      <source>Neither is copied: keep that you saw them, and until when they hold.</source>
      <translation type="unfinished">Ni chopïir yr un ohonynt: cadwch eich bod wedi'u gweld, a than pryd y maent yn dal.</translation>
    </message>
    <message>
      <source>Nepali</source>
      <translation type="unfinished">Nepaleg</translation>
    </message>
    <message>
      <source>Neurodiversity</source>
      <translation type="unfinished">Niwroamrywiaeth</translation>
    </message>
    <message>
      <source>Neurodiversity support</source>
      <translation type="unfinished">Cymorth niwroamrywiaeth</translation>
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished">Byth</translation>
    </message>
    <message>
      <source>New Futures Network</source>
      <translation type="unfinished">Rhwydwaith Dyfodol Newydd</translation>
    </message>
    <message>
      <source>New Year's Day</source>
      <translation type="unfinished">Dydd Calan</translation>
    </message>
    <message>
      <source>New crime</source>
      <translation type="unfinished">Trosedd newydd</translation>
    </message>
    <message>
      <source>New day and time</source>
      <translation type="unfinished">Diwrnod ac amser newydd</translation>
    </message>
    <message>
      <source>New in prison</source>
      <translation type="unfinished">Newydd yn y carchar</translation>
    </message>
    <message>
      <source>New information</source>
      <translation type="unfinished">Gwybodaeth newydd</translation>
    </message>
    <message>
      <source>New sentence</source>
      <translation type="unfinished">Dedfryd newydd</translation>
    </message>
    <message>
      <source>New today</source>
      <translation type="unfinished">Newydd heddiw</translation>
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
      <source>Next appointment: {named_day}, {time}</source>
      <translation type="unfinished">Apwyntiad nesaf: {named_day}, {time}</translation>
    </message>
    <message>
      <source>Next appointment: {named_day}, {time}, {place}</source>
      <translation type="unfinished">Apwyntiad nesaf: {named_day}, {time}, {place}</translation>
    </message>
    <message>
      <source>Next best</source>
      <translation type="unfinished">Y gorau nesaf</translation>
    </message>
    <message>
      <source>Next check to lapse</source>
      <translation type="unfinished">Gwiriad nesaf i ddod i ben</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation type="unfinished">Adolygiad nesaf</translation>
    </message>
    <message>
      <source>Next review due</source>
      <translation type="unfinished">Adolygiad nesaf</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished">Y cam nesaf</translation>
    </message>
    <message>
      <source>Next step on</source>
      <translation type="unfinished">Cam nesaf ar</translation>
    </message>
    <message>
      <source>Next supervision</source>
      <translation type="unfinished">Goruchwyliaeth nesaf</translation>
    </message>
    <message>
      <source>Next supervision due</source>
      <translation type="unfinished">Goruchwyliaeth nesaf erbyn</translation>
    </message>
    <message>
      <source>Next: {whom}</source>
      <translation type="unfinished">Nesaf: {whom}</translation>
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished">Na</translation>
    </message>
    <message>
      <source>No ID support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth adnabod wedi'u nodi</translation>
    </message>
    <message>
      <source>No accommodation before custody support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth â'r llety cyn y ddalfa wedi'u nodi</translation>
    </message>
    <message>
      <source>No accommodation related debt and arrears support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth â dyled ac ôl-ddyledion llety wedi'u nodi</translation>
    </message>
    <message>
      <source>No action needed</source>
      <translation type="unfinished">Dim angen gweithredu</translation>
    </message>
    <message>
      <source>No advice support needs identified</source>
      <translation type="unfinished">Dim anghenion cyngor wedi'u nodi</translation>
    </message>
    <message>
      <source>No agreement</source>
      <translation type="unfinished">Dim cytundeb</translation>
    </message>
    <message>
      <source>No agreement to take part</source>
      <translation type="unfinished">Dim cytundeb i gymryd rhan</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished">Dim ateb</translation>
    </message>
    <message numerus="yes">
      <source>No answer for {count} days.</source>
      <translation type="unfinished">
        <numerusform>Dim ateb ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Dim ateb ers {count} diwrnod.</numerusform>
        <numerusform>Dim ateb ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Dim ateb ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Dim ateb ers {count} o ddiwrnodau.</numerusform>
      </translation>
    </message>
    <message>
      <source>No answer from elsewhere</source>
      <translation type="unfinished">Dim ateb o fan arall</translation>
    </message>
    <message>
      <source>No answer to an onward referral</source>
      <translation type="unfinished">Dim ateb i atgyfeiriad ymlaen</translation>
    </message>
    <message>
      <source>No answer to your application has come, and the invitation has run out. Ask whoever invited you whether they let you in. If they did not, ask for a new invitation and join with it in another folder.</source>
      <translation type="unfinished">Ni ddaeth ateb i'ch cais, ac mae'r gwahoddiad wedi dod i ben. Gofynnwch i'r sawl a'ch gwahoddodd a ydych wedi cael eich derbyn. Os na, gofynnwch am wahoddiad newydd ac ymunwch ag ef mewn ffolder arall.</translation>
    </message>
    <message>
      <source>No appointment is booked.</source>
      <translation type="unfinished">Nid oes apwyntiad wedi'i drefnu.</translation>
    </message>
    <message>
      <source>No appointment is chosen</source>
      <translation type="unfinished">Nid oes apwyntiad wedi'i ddewis</translation>
    </message>
    <message>
      <source>No area is known. The mentor is kept; how far away anybody is cannot be told.</source>
      <translation type="unfinished">Nid oes ardal yn hysbys. Cedwir y mentor; ni ellir dweud pa mor bell yw neb.</translation>
    </message>
    <message>
      <source>No behaviours support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth ymddygiad wedi'u nodi</translation>
    </message>
    <message>
      <source>No benefits support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth budd-daliadau wedi'u nodi</translation>
    </message>
    <message>
      <source>No change</source>
      <translation type="unfinished">Dim newid</translation>
    </message>
    <message>
      <source>No check of a mentor lapses in the next 60 days, and nothing is lacking.</source>
      <translation type="unfinished">Nid oes gwiriad mentor yn dod i ben yn y 60 diwrnod nesaf, ac nid oes dim ar goll.</translation>
    </message>
    <message>
      <source>No column could be read as a name. Nothing was imported. Choose the column with the names.</source>
      <translation type="unfinished">Nid oedd modd darllen yr un golofn fel enw. Ni fewnforiwyd dim. Dewiswch y golofn â'r enwau.</translation>
    </message>
    <message>
      <source>No commissioning body</source>
      <translation type="unfinished">Dim corff comisiynu</translation>
    </message>
    <message>
      <source>No commissioning body is let into this case, so there is nobody to share with yet.</source>
      <translation type="unfinished">Nid oes unrhyw gorff comisiynu wedi'i adael i mewn i'r achos hwn, felly nid oes neb i rannu ag ef eto.</translation>
    </message>
    <message>
      <source>No community drug and alcohol support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth cyffuriau ac alcohol yn y gymuned wedi'u nodi</translation>
    </message>
    <message>
      <source>No concern about this mentor is on record here.</source>
      <translation type="unfinished">Nid oes pryder am y mentor hwn ar gofnod yma.</translation>
    </message>
    <message>
      <source>No contact</source>
      <translation type="unfinished">Dim cyswllt</translation>
    </message>
    <message numerus="yes">
      <source>No contact for {count} days.</source>
      <translation type="unfinished">
        <numerusform>Dim bwlch rhwng cysylltiadau.</numerusform>
        <numerusform>Dim cyswllt ers {count} diwrnod.</numerusform>
        <numerusform>Dim cyswllt ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Dim cyswllt ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Dim cyswllt ers {count} o ddiwrnodau.</numerusform>
      </translation>
    </message>
    <message>
      <source>No coordinator has laid it so far.</source>
      <translation type="unfinished">Nid oes cydlynydd wedi'i gosod hyd yn hyn.</translation>
    </message>
    <message>
      <source>No coordinator's laptop has said that it has this time, so perhaps nobody is ringing for you.</source>
      <translation type="unfinished">Nid oes gliniadur yr un cydlynydd wedi dweud bod yr amser hwn ganddo, felly efallai nad oes neb yn ffonio amdanoch.</translation>
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished">Dim dyddiad</translation>
    </message>
    <message>
      <source>No date is known.</source>
      <translation type="unfinished">Nid oes dyddiad yn hysbys.</translation>
    </message>
    <message>
      <source>No day</source>
      <translation type="unfinished">Dim diwrnod</translation>
    </message>
    <message>
      <source>No day is set yet.</source>
      <translation type="unfinished">Nid oes diwrnod wedi'i bennu eto.</translation>
    </message>
    <message>
      <source>No day set</source>
      <translation type="unfinished">Dim diwrnod wedi'i bennu</translation>
    </message>
    <message>
      <source>No debt support and advice needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth a chyngor dyled wedi'u nodi</translation>
    </message>
    <message>
      <source>No district of this name is known. Enter the first half of a postcode, such as WS2</source>
      <translation type="unfinished">Ni wyddys am ardal o'r enw hwn. Rhowch hanner cyntaf cod post, megis WS2</translation>
    </message>
    <message>
      <source>No education and training support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth addysg a hyfforddiant wedi'u nodi</translation>
    </message>
    <message>
      <source>No emotions and thinking support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth emosiynau a meddwl wedi'u nodi</translation>
    </message>
    <message>
      <source>No employment support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth cyflogaeth wedi'u nodi</translation>
    </message>
    <message>
      <source>No family support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth teuluol wedi'u nodi</translation>
    </message>
    <message>
      <source>No file can have this name there, so nothing was written. Choose a shorter and plainer one.</source>
      <translation type="unfinished">Ni all ffeil gael yr enw hwn yno, felly nid ysgrifennwyd dim. Dewiswch un byrrach a symlach.</translation>
    </message>
    <message>
      <source>No finance support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth ariannol wedi'u nodi</translation>
    </message>
    <message>
      <source>No fixed home</source>
      <translation type="unfinished">Dim cartref sefydlog</translation>
    </message>
    <message>
      <source>No further support needed</source>
      <translation type="unfinished">Dim angen cymorth pellach</translation>
    </message>
    <message>
      <source>No gate pick-up</source>
      <translation type="unfinished">Dim cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>No gate pick-up lies ahead.</source>
      <translation type="unfinished">Nid oes cyfarfod wrth y giât i ddod.</translation>
    </message>
    <message>
      <source>No hand-over note is on record for this shift, so there is none to read.</source>
      <translation type="unfinished">Nid oes nodyn trosglwyddo ar gofnod ar gyfer y shifft hon, felly nid oes un i'w ddarllen.</translation>
    </message>
    <message>
      <source>No health admin support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth gweinyddu iechyd wedi'u nodi</translation>
    </message>
    <message>
      <source>No health support in prison needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth iechyd yn y carchar wedi'u nodi</translation>
    </message>
    <message>
      <source>No health support in the community needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth iechyd yn y gymuned wedi'u nodi</translation>
    </message>
    <message>
      <source>No home to go to</source>
      <translation type="unfinished">Dim cartref i fynd iddo</translation>
    </message>
    <message>
      <source>No laptop</source>
      <translation type="unfinished">Dim gliniadur</translation>
    </message>
    <message>
      <source>No lawful basis</source>
      <translation type="unfinished">Dim sail gyfreithlon</translation>
    </message>
    <message>
      <source>No lawful basis for what is shared</source>
      <translation type="unfinished">Dim sail gyfreithlon i'r hyn a rennir</translation>
    </message>
    <message>
      <source>No learning support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth dysgu wedi'u nodi</translation>
    </message>
    <message>
      <source>No leave of this mentor is on record, so there is none to end.</source>
      <translation type="unfinished">Nid oes absenoldeb i'r mentor hwn ar gofnod, felly nid oes un i'w ddiweddu.</translation>
    </message>
    <message>
      <source>No line is left. Refuse the claim instead. Nothing was saved.</source>
      <translation type="unfinished">Nid oes llinell ar ôl. Gwrthodwch yr hawliad yn lle hynny. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>No longer</source>
      <translation type="unfinished">Ddim bellach</translation>
    </message>
    <message>
      <source>No longer needed</source>
      <translation type="unfinished">Nid oes ei angen mwyach</translation>
    </message>
    <message>
      <source>No longer shared with {name}</source>
      <translation type="unfinished">Ddim yn cael ei rannu â {name} mwyach</translation>
    </message>
    <message>
      <source>No match shows a sign that something is wrong.</source>
      <translation type="unfinished">Nid oes yr un pâr yn dangos arwydd bod rhywbeth o'i le.</translation>
    </message>
    <message>
      <source>No mentor</source>
      <translation type="unfinished">Dim mentor</translation>
    </message>
    <message>
      <source>No mentor and no dated reason</source>
      <translation type="unfinished">Dim mentor a dim rheswm â dyddiad</translation>
    </message>
    <message>
      <source>No mentor is chosen</source>
      <translation type="unfinished">Nid oes mentor wedi'i ddewis</translation>
    </message>
    <message>
      <source>No mentor is here yet</source>
      <translation type="unfinished">Nid oes mentor yma eto</translation>
    </message>
    <message>
      <source>No mentor keeps every rule at the moment. Match by hand shows what stands in the way.</source>
      <translation type="unfinished">Nid oes mentor yn cadw pob rheol ar hyn o bryd. Mae Paru â llaw yn dangos beth sydd yn y ffordd.</translation>
    </message>
    <message>
      <source>No mentor may walk with {person}: each is stopped by a rule.</source>
      <translation type="unfinished">Ni chaiff yr un mentor gerdded gyda {person}: mae rheol yn atal pob un.</translation>
    </message>
    <message>
      <source>No mentor until</source>
      <translation type="unfinished">Dim mentor tan</translation>
    </message>
    <message>
      <source>No mentor until {day}: {reason}.</source>
      <translation type="unfinished">Dim mentor tan {day}: {reason}.</translation>
    </message>
    <message>
      <source>No mentor yet</source>
      <translation type="unfinished">Dim mentor eto</translation>
    </message>
    <message>
      <source>No mentor yet, and nobody has said why.</source>
      <translation type="unfinished">Dim mentor eto, ac nid oes neb wedi dweud pam.</translation>
    </message>
    <message>
      <source>No mentor yet: {reason}.</source>
      <translation type="unfinished">Dim mentor eto: {reason}.</translation>
    </message>
    <message>
      <source>No more is written down.</source>
      <translation type="unfinished">Nid oes rhagor wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>No name</source>
      <translation type="unfinished">Dim enw</translation>
    </message>
    <message>
      <source>No needs are recorded.</source>
      <translation type="unfinished">Nid oes anghenion wedi'u cofnodi.</translation>
    </message>
    <message>
      <source>No needs are written down.</source>
      <translation type="unfinished">Nid oes anghenion wedi'u hysgrifennu.</translation>
    </message>
    <message>
      <source>No new accommodation support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth â llety newydd wedi'u nodi</translation>
    </message>
    <message>
      <source>No next dated step</source>
      <translation type="unfinished">Dim cam nesaf â dyddiad</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation type="unfinished">Dim cam nesaf</translation>
    </message>
    <message>
      <source>No number</source>
      <translation type="unfinished">Dim rhif</translation>
    </message>
    <message>
      <source>No number is written down. Change the shift, or set one for the office.</source>
      <translation type="unfinished">Nid oes rhif wedi'i nodi. Newidiwch y shifft, neu gosodwch un i'r swyddfa.</translation>
    </message>
    <message>
      <source>No offence data</source>
      <translation type="unfinished">Dim data am droseddau</translation>
    </message>
    <message>
      <source>No other mentor may walk with them now.</source>
      <translation type="unfinished">Ni chaiff unrhyw fentor arall gerdded gyda nhw nawr.</translation>
    </message>
    <message>
      <source>No other organisation is told anything.</source>
      <translation type="unfinished">Nid oes unrhyw sefydliad arall yn cael gwybod dim.</translation>
    </message>
    <message>
      <source>No other service has been asked for help.</source>
      <translation type="unfinished">Ni ofynnwyd i wasanaeth arall am help.</translation>
    </message>
    <message>
      <source>No outcome</source>
      <translation type="unfinished">Dim canlyniad</translation>
    </message>
    <message>
      <source>No outcome yet</source>
      <translation type="unfinished">Dim canlyniad eto</translation>
    </message>
    <message>
      <source>No passphrase was given: use --passphrase-file, CASEWORKER_PASSPHRASE or a terminal.</source>
      <translation type="unfinished">Ni roddwyd cyfrinair: defnyddiwch --passphrase-file, CASEWORKER_PASSPHRASE neu derfynell.</translation>
    </message>
    <message>
      <source>No personal support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth personol wedi'u nodi</translation>
    </message>
    <message>
      <source>No place at this service</source>
      <translation type="unfinished">Dim lle yn y gwasanaeth hwn</translation>
    </message>
    <message>
      <source>No place free</source>
      <translation type="unfinished">Dim lle ar gael</translation>
    </message>
    <message>
      <source>No prison drugs and alcohol support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth cyffuriau ac alcohol yn y carchar wedi'u nodi</translation>
    </message>
    <message>
      <source>No prison is read for which vetting lapses on {day}; it is kept with the notes.</source>
      <translation type="unfinished">Ni ddarllenir yr un carchar y mae'r fetio ar ei gyfer yn dod i ben ar {day}; fe'i cedwir gyda'r nodiadau.</translation>
    </message>
    <message>
      <source>No referral is chosen</source>
      <translation type="unfinished">Nid oes atgyfeiriad wedi'i ddewis</translation>
    </message>
    <message>
      <source>No referral waits</source>
      <translation type="unfinished">Nid oes atgyfeiriad yn aros</translation>
    </message>
    <message>
      <source>No release date</source>
      <translation type="unfinished">Dim dyddiad rhyddhau</translation>
    </message>
    <message>
      <source>No religion</source>
      <translation type="unfinished">Dim crefydd</translation>
    </message>
    <message>
      <source>No review is planned, and the last look was on {day}.</source>
      <translation type="unfinished">Nid oes adolygiad wedi'i gynllunio, ac edrychwyd ddiwethaf ar {day}.</translation>
    </message>
    <message>
      <source>No right-to-live or right-to-work papers</source>
      <translation type="unfinished">Dim papurau hawl i fyw neu hawl i weithio</translation>
    </message>
    <message>
      <source>No risk information to hand</source>
      <translation type="unfinished">Dim gwybodaeth risg wrth law</translation>
    </message>
    <message>
      <source>No risk level is known. Ask before the first meeting.</source>
      <translation type="unfinished">Nid oes lefel risg yn hysbys. Gofynnwch cyn y cyfarfod cyntaf.</translation>
    </message>
    <message>
      <source>No room</source>
      <translation type="unfinished">Dim lle</translation>
    </message>
    <message>
      <source>No room or phone</source>
      <translation type="unfinished">Dim ystafell neu ffôn</translation>
    </message>
    <message>
      <source>No rota has been laid yet. Put somebody on call, week after week at once.</source>
      <translation type="unfinished">Nid oes rota wedi'i gosod eto. Rhowch rywun ar alwad, wythnos ar ôl wythnos ar unwaith.</translation>
    </message>
    <message>
      <source>No row could be taken, so nothing was imported. Correct the rows in the sheet and import it again.</source>
      <translation type="unfinished">Nid oedd modd cymryd yr un rhes, felly ni fewnforiwyd dim. Cywirwch y rhesi yn y daflen a'i mewnforio eto.</translation>
    </message>
    <message>
      <source>No row of headings was found above the rows. Nothing was imported. Put a heading over each column.</source>
      <translation type="unfinished">Ni chafwyd rhes o benawdau uwchben y rhesi. Ni fewnforiwyd dim. Rhowch bennawd uwchben pob colofn.</translation>
    </message>
    <message>
      <source>No safe way known</source>
      <translation type="unfinished">Dim ffordd ddiogel yn hysbys</translation>
    </message>
    <message>
      <source>No safeguarding support needs identified</source>
      <translation type="unfinished">Dim anghenion diogelu wedi'u nodi</translation>
    </message>
    <message>
      <source>No service is here yet</source>
      <translation type="unfinished">Nid oes gwasanaeth yma eto</translation>
    </message>
    <message>
      <source>No service is open</source>
      <translation type="unfinished">Nid oes gwasanaeth ar agor</translation>
    </message>
    <message>
      <source>No session</source>
      <translation type="unfinished">Dim sesiwn</translation>
    </message>
    <message>
      <source>No session has been recorded.</source>
      <translation type="unfinished">Nid oes sesiwn wedi'i chofnodi.</translation>
    </message>
    <message>
      <source>No session of a known length and no training are on record, so a certificate could say nothing yet.</source>
      <translation type="unfinished">Nid oes unrhyw sesiwn o hyd hysbys nac unrhyw hyfforddiant ar gofnod, felly ni allai tystysgrif ddweud dim eto.</translation>
    </message>
    <message>
      <source>No shared interest is recorded.</source>
      <translation type="unfinished">Nid oes diddordeb cyffredin wedi'i gofnodi.</translation>
    </message>
    <message>
      <source>No shared language</source>
      <translation type="unfinished">Dim iaith yn gyffredin</translation>
    </message>
    <message>
      <source>No single change that keeps everybody safe helps. Look for another mentor.</source>
      <translation type="unfinished">Nid oes un newid sy'n cadw pawb yn ddiogel yn helpu. Chwiliwch am fentor arall.</translation>
    </message>
    <message>
      <source>No special category data</source>
      <translation type="unfinished">Dim data categori arbennig</translation>
    </message>
    <message>
      <source>No specialist support needs identified</source>
      <translation type="unfinished">Dim anghenion cymorth arbenigol wedi'u nodi</translation>
    </message>
    <message>
      <source>No stay in prison is on record, so there is none to end.</source>
      <translation type="unfinished">Nid oes arhosiad mewn carchar ar gofnod, felly nid oes un i'w derfynu.</translation>
    </message>
    <message>
      <source>No stay in prison is written down.</source>
      <translation type="unfinished">Nid oes arhosiad yn y carchar wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>No such mentor is on this device.</source>
      <translation type="unfinished">Nid yw'r mentor hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>No talk on leaving is written down.</source>
      <translation type="unfinished">Nid oes sgwrs wrth adael wedi'i hysgrifennu i lawr.</translation>
    </message>
    <message>
      <source>No time for it</source>
      <translation type="unfinished">Dim amser iddo</translation>
    </message>
    <message>
      <source>No time suits both. The person can be met {theirs}. The mentor is free {own}.</source>
      <translation type="unfinished">Nid oes amser sy'n addas i'r ddau. Gellir cwrdd â'r person {theirs}. Mae'r mentor yn rhydd {own}.</translation>
    </message>
    <message>
      <source>No time that suits both</source>
      <translation type="unfinished">Dim amser sy'n addas i'r ddau</translation>
    </message>
    <message>
      <source>No time to be back was agreed for this appointment, so nothing was changed.</source>
      <translation type="unfinished">Ni chytunwyd ar amser dychwelyd ar gyfer yr apwyntiad hwn, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>No training is recorded.</source>
      <translation type="unfinished">Nid oes hyfforddiant wedi'i gofnodi.</translation>
    </message>
    <message>
      <source>No visit is booked.</source>
      <translation type="unfinished">Nid oes ymweliad wedi'i drefnu.</translation>
    </message>
    <message>
      <source>No wall keeps this member out of the case, so nothing was changed.</source>
      <translation type="unfinished">Nid oes wal yn cadw'r aelod hwn allan o'r achos, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>No wishes are recorded.</source>
      <translation type="unfinished">Nid oes dymuniadau wedi'u cofnodi.</translation>
    </message>
    <message>
      <source>No: {rule}</source>
      <translation type="unfinished">Na: {rule}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished">Neb</translation>
    </message>
    <message>
      <source>Nobody asks for this erasure any more. To erase it after all, two must ask again.</source>
      <translation type="unfinished">Nid oes neb yn gofyn am y dileu hwn mwyach. I'w ddileu wedi'r cyfan, rhaid i ddau ofyn eto.</translation>
    </message>
    <message>
      <source>Nobody at the moment.</source>
      <translation type="unfinished">Neb ar hyn o bryd.</translation>
    </message>
    <message>
      <source>Nobody can be proposed.</source>
      <translation type="unfinished">Ni ellir cynnig neb.</translation>
    </message>
    <message>
      <source>Nobody can have checked this on a day to come. Correct the day and save again.</source>
      <translation type="unfinished">Ni all neb fod wedi gwirio hyn ar ddiwrnod sydd i ddod. Cywirwch y diwrnod a chadwch eto.</translation>
    </message>
    <message>
      <source>Nobody can look it up or reset it.</source>
      <translation type="unfinished">Ni all neb chwilio amdano na'i ailosod.</translation>
    </message>
    <message>
      <source>Nobody changes their own role. Ask another coordinator.</source>
      <translation type="unfinished">Nid oes neb yn newid eu rôl eu hunain. Gofynnwch i gydlynydd arall.</translation>
    </message>
    <message>
      <source>Nobody could be proposed any more, so nothing was changed. Look at the proposal again.</source>
      <translation type="unfinished">Ni ellid cynnig neb mwyach, felly ni newidiwyd dim. Edrychwch ar y cynnig eto.</translation>
    </message>
    <message>
      <source>Nobody could open it on {day}: there was no record yet, or nobody was let in.</source>
      <translation type="unfinished">Ni allai neb ei agor ar {day}: nid oedd cofnod eto, neu nid oedd neb wedi'i adael i mewn.</translation>
    </message>
    <message>
      <source>Nobody else knows before you exchange.</source>
      <translation type="unfinished">Nid oes neb arall yn gwybod cyn i chi gyfnewid.</translation>
    </message>
    <message>
      <source>Nobody else knows before you exchange. Ring {whom} where you cannot.</source>
      <translation type="unfinished">Nid oes neb arall yn gwybod cyn i chi gyfnewid. Ffoniwch {whom} lle na allwch.</translation>
    </message>
    <message>
      <source>Nobody else knows of this time yet.</source>
      <translation type="unfinished">Nid oes neb arall yn gwybod am yr amser hwn eto.</translation>
    </message>
    <message>
      <source>Nobody else knows of this time, so nobody is ringing for you.</source>
      <translation type="unfinished">Nid oes neb arall yn gwybod am yr amser hwn, felly nid oes neb yn ffonio amdanoch.</translation>
    </message>
    <message>
      <source>Nobody falls through: everybody has what they must have.</source>
      <translation type="unfinished">Nid oes neb yn syrthio drwy'r rhwyd: mae gan bawb yr hyn y mae'n rhaid iddynt ei gael.</translation>
    </message>
    <message>
      <source>Nobody found for whom this can be done.</source>
      <translation type="unfinished">Ni chafwyd hyd i neb y gellir gwneud hyn ar eu cyfer.</translation>
    </message>
    <message>
      <source>Nobody found for “{text}”</source>
      <translation type="unfinished">Ni chafwyd hyd i neb am “{text}”</translation>
    </message>
    <message>
      <source>Nobody has answered. Ring 999 now, and say what the script says.</source>
      <translation type="unfinished">Nid oes neb wedi ateb. Ffoniwch 999 nawr, a dywedwch yr hyn sydd yn y sgript.</translation>
    </message>
    <message>
      <source>Nobody has asked the mentor how the first meeting went.</source>
      <translation type="unfinished">Nid oes neb wedi gofyn i'r mentor sut aeth y cyfarfod cyntaf.</translation>
    </message>
    <message>
      <source>Nobody has asked the person how the first meeting went.</source>
      <translation type="unfinished">Nid oes neb wedi gofyn i'r person sut aeth y cyfarfod cyntaf.</translation>
    </message>
    <message>
      <source>Nobody has been referred yet</source>
      <translation type="unfinished">Nid oes neb wedi'i atgyfeirio eto</translation>
    </message>
    <message>
      <source>Nobody has been seen yet</source>
      <translation type="unfinished">Ni welwyd neb eto</translation>
    </message>
    <message>
      <source>Nobody has checked this entry for a year. Ring before you rely on it.</source>
      <translation type="unfinished">Nid oes neb wedi gwirio'r cofnod hwn ers blwyddyn. Ffoniwch cyn dibynnu arno.</translation>
    </message>
    <message>
      <source>Nobody has decided yet.</source>
      <translation type="unfinished">Nid oes neb wedi penderfynu eto.</translation>
    </message>
    <message>
      <source>Nobody has handed anything over in the last 14 days.</source>
      <translation type="unfinished">Nid oes neb wedi trosglwyddo dim yn y 14 diwrnod diwethaf.</translation>
    </message>
    <message>
      <source>Nobody has noted when this entry was last checked. Ring before you rely on it.</source>
      <translation type="unfinished">Nid oes neb wedi nodi pryd y gwiriwyd y cofnod hwn ddiwethaf. Ffoniwch cyn dibynnu arno.</translation>
    </message>
    <message>
      <source>Nobody has said when they leave.</source>
      <translation type="unfinished">Nid oes neb wedi dweud pryd y bydd yn gadael.</translation>
    </message>
    <message>
      <source>Nobody has said when they leave. Confirm the day with the prison.</source>
      <translation type="unfinished">Nid oes neb wedi dweud pryd y bydd yn gadael. Cadarnhewch y diwrnod gyda'r carchar.</translation>
    </message>
    <message>
      <source>Nobody has said yet that they have it.</source>
      <translation type="unfinished">Nid oes neb wedi dweud eto ei fod ganddynt.</translation>
    </message>
    <message>
      <source>Nobody has taken it on.</source>
      <translation type="unfinished">Nid oes neb wedi ymgymryd ag ef.</translation>
    </message>
    <message>
      <source>Nobody has written a name</source>
      <translation type="unfinished">Nid oes neb wedi ysgrifennu enw</translation>
    </message>
    <message>
      <source>Nobody has written down a safe way to reach them.</source>
      <translation type="unfinished">Nid oes neb wedi nodi ffordd ddiogel o gysylltu.</translation>
    </message>
    <message>
      <source>Nobody here</source>
      <translation type="unfinished">Neb yma</translation>
    </message>
    <message>
      <source>Nobody is asking to erase anything.</source>
      <translation type="unfinished">Nid oes neb yn gofyn am ddileu dim.</translation>
    </message>
    <message>
      <source>Nobody is asking to erase this record.</source>
      <translation type="unfinished">Nid oes neb yn gofyn am ddileu'r cofnod hwn.</translation>
    </message>
    <message>
      <source>Nobody is asking to erase this, so there is nothing to take back.</source>
      <translation type="unfinished">Nid oes neb yn gofyn am ddileu hwn, felly nid oes dim i'w dynnu'n ôl.</translation>
    </message>
    <message>
      <source>Nobody is booked to meet them at the gate.</source>
      <translation type="unfinished">Nid oes neb wedi'i drefnu i'w cyfarfod wrth y giât.</translation>
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation type="unfinished">Nid oes neb wedi'i ddewis</translation>
    </message>
    <message>
      <source>Nobody is here yet</source>
      <translation type="unfinished">Nid oes neb yma eto</translation>
    </message>
    <message>
      <source>Nobody is here yet.</source>
      <translation type="unfinished">Nid oes neb yma eto.</translation>
    </message>
    <message>
      <source>Nobody is here yet. Under Referrals, a coordinator refers somebody or brings in a spreadsheet.</source>
      <translation type="unfinished">Nid oes neb yma eto. O dan Atgyfeiriadau, mae cydlynydd yn atgyfeirio rhywun neu'n dod â thaenlen i mewn.</translation>
    </message>
    <message>
      <source>Nobody is named in prison or probation.</source>
      <translation type="unfinished">Nid oes neb wedi'i enwi yn y carchar na'r gwasanaeth prawf.</translation>
    </message>
    <message>
      <source>Nobody is offered it any more. What was asked of it stays with each person.</source>
      <translation type="unfinished">Ni chynigir ef i neb mwyach. Mae'r hyn a ofynnwyd ganddo yn aros gyda phob person.</translation>
    </message>
    <message>
      <source>Nobody is on call for more than 14 days without a break. Correct the times and save again.</source>
      <translation type="unfinished">Nid oes neb ar alwad am fwy na 14 diwrnod heb seibiant. Cywirwch yr amseroedd a chadw eto.</translation>
    </message>
    <message>
      <source>Nobody is on call from {since} on.</source>
      <translation type="unfinished">Nid oes neb ar alwad: {since} ymlaen.</translation>
    </message>
    <message>
      <source>Nobody is on call from {since} to {until}.</source>
      <translation type="unfinished">Nid oes neb ar alwad: {since} hyd {until}.</translation>
    </message>
    <message>
      <source>Nobody is on call now</source>
      <translation type="unfinished">Nid oes neb ar alwad nawr</translation>
    </message>
    <message>
      <source>Nobody is on call now, until {until}.</source>
      <translation type="unfinished">Nid oes neb ar alwad nawr, hyd {until}.</translation>
    </message>
    <message>
      <source>Nobody is on call now.</source>
      <translation type="unfinished">Nid oes neb ar alwad nawr.</translation>
    </message>
    <message>
      <source>Nobody is on the way now.</source>
      <translation type="unfinished">Nid oes neb ar y ffordd nawr.</translation>
    </message>
    <message>
      <source>Nobody is proposed</source>
      <translation type="unfinished">Ni chynigir neb</translation>
    </message>
    <message>
      <source>Nobody is put on after that.</source>
      <translation type="unfinished">Nid oes neb wedi'i roi ar alwad wedyn.</translation>
    </message>
    <message>
      <source>Nobody is put on from now on.</source>
      <translation type="unfinished">Nid oes neb wedi'i roi ar alwad o hyn ymlaen.</translation>
    </message>
    <message>
      <source>Nobody is signed in.</source>
      <translation type="unfinished">Nid oes neb wedi mewngofnodi.</translation>
    </message>
    <message>
      <source>Nobody is walled off from this person.</source>
      <translation type="unfinished">Nid oes neb y tu ôl i wal rhag y person hwn.</translation>
    </message>
    <message>
      <source>Nobody is written down</source>
      <translation type="unfinished">Nid oes neb wedi'i nodi</translation>
    </message>
    <message>
      <source>Nobody leaves prison in the next 14 days, as far as anybody has said.</source>
      <translation type="unfinished">Nid oes neb yn gadael y carchar yn y 14 diwrnod nesaf, hyd y gŵyr neb.</translation>
    </message>
    <message>
      <source>Nobody lifts a wall around themself. Ask two other coordinators.</source>
      <translation type="unfinished">Nid oes neb yn codi wal o'i gwmpas ei hun. Gofynnwch i ddau gydlynydd arall.</translation>
    </message>
    <message>
      <source>Nobody may read this</source>
      <translation type="unfinished">Ni chaiff neb ddarllen hyn</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation type="unfinished">Neb wedi'i enwi</translation>
    </message>
    <message>
      <source>Nobody named in prison or probation</source>
      <translation type="unfinished">Neb wedi'i enwi yn y carchar na'r gwasanaeth prawf</translation>
    </message>
    <message>
      <source>Nobody owns this</source>
      <translation type="unfinished">Nid oes neb yn gyfrifol am hwn</translation>
    </message>
    <message>
      <source>Nobody owns this case</source>
      <translation type="unfinished">Nid oes neb yn gyfrifol am yr achos hwn</translation>
    </message>
    <message>
      <source>Nobody strikes off their own laptop, so nothing was changed. Ask another coordinator.</source>
      <translation type="unfinished">Nid oes neb yn dileu ei liniadur ei hun o'r rhestr, felly ni newidiwyd dim. Gofynnwch i gydlynydd arall.</translation>
    </message>
    <message>
      <source>Nobody suitable yet</source>
      <translation type="unfinished">Neb addas eto</translation>
    </message>
    <message>
      <source>Nobody thinks less of you. Say no more than you want to.</source>
      <translation type="unfinished">Nid oes neb yn meddwl llai ohonoch. Peidiwch â dweud mwy nag y dymunwch.</translation>
    </message>
    <message>
      <source>Nobody waits for a mentor</source>
      <translation type="unfinished">Nid oes neb yn aros am fentor</translation>
    </message>
    <message>
      <source>Nobody waits for a mentor.</source>
      <translation type="unfinished">Nid oes neb yn aros am fentor.</translation>
    </message>
    <message>
      <source>Nobody walks with a mentor yet.</source>
      <translation type="unfinished">Nid oes neb yn cerdded gyda mentor eto.</translation>
    </message>
    <message>
      <source>Nobody walls themself off, so nothing was changed. Ask another coordinator to do it.</source>
      <translation type="unfinished">Nid oes neb yn codi wal rhyngddynt eu hunain ac achos, felly ni newidiwyd dim. Gofynnwch i gydlynydd arall wneud hynny.</translation>
    </message>
    <message>
      <source>Nobody who waits stands under this filter.</source>
      <translation type="unfinished">Nid oes neb sy'n aros o dan yr hidlydd hwn.</translation>
    </message>
    <message>
      <source>Nobody whose record is on this device has been referred here.</source>
      <translation type="unfinished">Ni atgyfeiriwyd yma neb y mae eu cofnod ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>Nobody will decide it any more. What was written stays, and they can be referred again.</source>
      <translation type="unfinished">Ni fydd neb yn penderfynu arno mwyach. Mae'r hyn a ysgrifennwyd yn aros, a gellir eu hatgyfeirio eto.</translation>
    </message>
    <message>
      <source>Non-binary</source>
      <translation type="unfinished">Anneuaidd</translation>
    </message>
    <message>
      <source>Non-parole date</source>
      <translation type="unfinished">Dyddiad heb barôl</translation>
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished">Dim un</translation>
    </message>
    <message>
      <source>None is written down yet. Write them down with the service's adviser.</source>
      <translation type="unfinished">Nid oes un wedi'i nodi eto. Nodwch hwy gyda chynghorydd y gwasanaeth.</translation>
    </message>
    <message>
      <source>None is written down.</source>
      <translation type="unfinished">Nid oes un wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>None of your referrals was answered in the last 30 days.</source>
      <translation type="unfinished">Ni atebwyd yr un o'ch atgyfeiriadau yn y 30 diwrnod diwethaf.</translation>
    </message>
    <message>
      <source>None planned</source>
      <translation type="unfinished">Dim wedi'i gynllunio</translation>
    </message>
    <message>
      <source>None so far</source>
      <translation type="unfinished">Dim hyd yma</translation>
    </message>
    <message>
      <source>None was given</source>
      <translation type="unfinished">Ni roddwyd un</translation>
    </message>
    <message>
      <source>None within 60 days</source>
      <translation type="unfinished">Dim o fewn 60 diwrnod</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
      <source>North East</source>
      <translation type="unfinished">Gogledd-ddwyrain Lloegr</translation>
    </message>
    <message>
      <source>North West</source>
      <translation type="unfinished">Gogledd-orllewin Lloegr</translation>
    </message>
    <message>
      <source>Not achieved</source>
      <translation type="unfinished">Heb ei gyflawni</translation>
    </message>
    <message>
      <source>Not active on the day</source>
      <translation type="unfinished">Ddim yn weithredol ar y diwrnod</translation>
    </message>
    <message>
      <source>Not agreed</source>
      <translation type="unfinished">Ni chytunwyd</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation type="unfinished">Heb ateb</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation type="unfinished">Heb ofyn eto</translation>
    </message>
    <message>
      <source>Not back from working alone</source>
      <translation type="unfinished">Heb ddychwelyd o weithio ar eu pen eu hun</translation>
    </message>
    <message>
      <source>Not back in time:</source>
      <translation type="unfinished">Heb ddychwelyd mewn pryd:</translation>
    </message>
    <message>
      <source>Not back: ring 999 after (minutes)</source>
      <translation type="unfinished">Heb ddychwelyd: ffonio 999 ar ôl (munudau)</translation>
    </message>
    <message>
      <source>Not brought to the visit</source>
      <translation type="unfinished">Heb ei ddwyn i'r ymweliad</translation>
    </message>
    <message>
      <source>Not clear any more</source>
      <translation type="unfinished">Nid yw'n glir mwyach</translation>
    </message>
    <message>
      <source>Not clear since {day}</source>
      <translation type="unfinished">Nid yw'n glir ers {day}</translation>
    </message>
    <message>
      <source>Not decided yet.</source>
      <translation type="unfinished">Heb ei benderfynu eto.</translation>
    </message>
    <message>
      <source>Not every laptop of the service can read this yet, so nothing was changed. Bring them up to date.</source>
      <translation type="unfinished">Ni all pob gliniadur yn y gwasanaeth ddarllen hyn eto, felly ni newidiwyd dim. Diweddarwch nhw.</translation>
    </message>
    <message>
      <source>Not handed in</source>
      <translation type="unfinished">Heb eu cyflwyno</translation>
    </message>
    <message>
      <source>Not heard of yet</source>
      <translation type="unfinished">Dim gair eto</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
      <source>Not known: {rule}</source>
      <translation type="unfinished">Ddim yn hysbys: {rule}</translation>
    </message>
    <message>
      <source>Not matched</source>
      <translation type="unfinished">Heb ei baru</translation>
    </message>
    <message>
      <source>Not matched, {day}</source>
      <translation type="unfinished">Heb ei baru, {day}</translation>
    </message>
    <message>
      <source>Not offered</source>
      <translation type="unfinished">Ni chynigiwyd</translation>
    </message>
    <message>
      <source>Not permitted, and told all the same because a duty asks for it</source>
      <translation type="unfinished">Ni chaniatawyd, ac fe'i dywedir er hynny am fod dyletswydd yn gofyn amdano</translation>
    </message>
    <message>
      <source>Not planned</source>
      <translation type="unfinished">Heb ei gynllunio</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation type="unfinished">Heb ei darllen</translation>
    </message>
    <message>
      <source>Not read: {columns}.</source>
      <translation type="unfinished">Heb eu darllen: {columns}.</translation>
    </message>
    <message>
      <source>Not ready for it yet</source>
      <translation type="unfinished">Heb fod yn barod amdano eto</translation>
    </message>
    <message>
      <source>Not received; it is sent again</source>
      <translation type="unfinished">Heb ei dderbyn; fe'i hanfonir eto</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
      <source>Not recorded: nobody can be matched</source>
      <translation type="unfinished">Heb ei gofnodi: ni ellir paru neb</translation>
    </message>
    <message>
      <source>Not registered</source>
      <translation type="unfinished">Heb gofrestru</translation>
    </message>
    <message>
      <source>Not reviewed yet</source>
      <translation type="unfinished">Heb ei hadolygu eto</translation>
    </message>
    <message>
      <source>Not safe to meet</source>
      <translation type="unfinished">Ddim yn ddiogel cyfarfod</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
      <source>Not said yet</source>
      <translation type="unfinished">Heb ei ddweud eto</translation>
    </message>
    <message>
      <source>Not said: no level is looked for</source>
      <translation type="unfinished">Heb ei ddweud: ni edrychir am unrhyw lefel</translation>
    </message>
    <message numerus="yes">
      <source>Not seen for {count} days since.</source>
      <translation type="unfinished">
        <numerusform>Heb ei weld ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Heb ei weld ers {count} diwrnod.</numerusform>
        <numerusform>Heb ei weld ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Heb ei weld ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Heb ei weld ers {count} o ddiwrnodau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not shared with {name}: permission was withdrawn before it was sent</source>
      <translation type="unfinished">Heb ei rannu â {name}: tynnwyd y caniatâd yn ôl cyn ei anfon</translation>
    </message>
    <message>
      <source>Not shared with {name}: sharing was stopped before it was sent</source>
      <translation type="unfinished">Heb ei rannu â {name}: rhoddwyd y gorau i rannu cyn ei anfon</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
      <source>Not suited to this role</source>
      <translation type="unfinished">Ddim yn addas i'r rôl hon</translation>
    </message>
    <message>
      <source>Not sure yet</source>
      <translation type="unfinished">Ddim yn siŵr eto</translation>
    </message>
    <message>
      <source>Not talked over yet</source>
      <translation type="unfinished">Heb ei drafod eto</translation>
    </message>
    <message>
      <source>Not typed as printed: line {lines}. Compare each character of it with the kit. The letters I, L, O and U are never used.</source>
      <translation type="unfinished">Heb ei deipio fel yr argraffwyd: llinell {lines}. Cymharwch bob nod â'r pecyn. Ni ddefnyddir y llythrennau I, L, O ac U byth.</translation>
    </message>
    <message>
      <source>Not urgent</source>
      <translation type="unfinished">Ddim yn frys</translation>
    </message>
    <message>
      <source>Not yet seen elsewhere</source>
      <translation type="unfinished">Heb ei weld mewn man arall eto</translation>
    </message>
    <message>
      <source>Not-for-profit body with members (9(2)(d))</source>
      <translation type="unfinished">Corff nid-er-elw ag aelodau (9(2)(d))</translation>
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
      <source>Note of recruiting</source>
      <translation type="unfinished">Nodyn recriwtio</translation>
    </message>
    <message>
      <source>Note on a shift</source>
      <translation type="unfinished">Nodyn am shifft</translation>
    </message>
    <message>
      <source>Note on the date</source>
      <translation type="unfinished">Nodyn am y dyddiad</translation>
    </message>
    <message>
      <source>Note read at</source>
      <translation type="unfinished">Darllenwyd y nodyn am</translation>
    </message>
    <message>
      <source>Note read by</source>
      <translation type="unfinished">Darllenwyd y nodyn gan</translation>
    </message>
    <message>
      <source>Note something</source>
      <translation type="unfinished">Nodi rhywbeth</translation>
    </message>
    <message>
      <source>Note written at</source>
      <translation type="unfinished">Ysgrifennwyd y nodyn am</translation>
    </message>
    <message>
      <source>Note written by</source>
      <translation type="unfinished">Ysgrifennwyd y nodyn gan</translation>
    </message>
    <message>
      <source>Note: {about}</source>
      <translation type="unfinished">Nodyn: {about}</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation type="unfinished">Nodwyd</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
      <source>Notes on the rota</source>
      <translation type="unfinished">Nodiadau am y rota</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished">Dim byd</translation>
    </message>
    <message>
      <source>Nothing about this person has been written as a file.</source>
      <translation type="unfinished">Nid oes dim am y person hwn wedi'i ysgrifennu'n ffeil.</translation>
    </message>
    <message>
      <source>Nothing booked</source>
      <translation type="unfinished">Dim byd wedi'i drefnu</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation type="unfinished">Dim wedi'i ddewis</translation>
    </message>
    <message>
      <source>Nothing chosen yet</source>
      <translation type="unfinished">Dim wedi'i ddewis eto</translation>
    </message>
    <message>
      <source>Nothing found for “{text}”</source>
      <translation type="unfinished">Dim wedi'i ganfod ar gyfer “{text}”</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer letters.</source>
      <translation type="unfinished">Dim wedi'i ganfod. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
      <source>Nothing goes on your word alone: another coordinator must agree.</source>
      <translation type="unfinished">Nid oes dim yn mynd ar eich gair chi yn unig: rhaid i gydlynydd arall gytuno.</translation>
    </message>
    <message>
      <source>Nothing has been brought in.</source>
      <translation type="unfinished">Ni ddaethpwyd â dim i mewn.</translation>
    </message>
    <message>
      <source>Nothing has been exchanged yet. You can keep working.</source>
      <translation type="unfinished">Nid oes dim wedi'i gyfnewid eto. Gallwch ddal i weithio.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing has been typed for a while. Caseworker locks in {count} seconds.</source>
      <translation type="unfinished">
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi nawr.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} eiliad.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} o eiliadau.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} o eiliadau.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} o eiliadau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing has been written down.</source>
      <translation type="unfinished">Nid oes dim wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>Nothing has been written here that has to go anywhere.</source>
      <translation type="unfinished">Nid oes dim wedi'i ysgrifennu yma sydd angen mynd i unman.</translation>
    </message>
    <message>
      <source>Nothing has been written yet</source>
      <translation type="unfinished">Nid oes dim wedi'i ysgrifennu eto</translation>
    </message>
    <message>
      <source>Nothing has come yet</source>
      <translation type="unfinished">Nid oes dim wedi dod eto</translation>
    </message>
    <message>
      <source>Nothing has followed yet.</source>
      <translation type="unfinished">Nid oes dim wedi dilyn eto.</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation type="unfinished">Dim byd yma</translation>
    </message>
    <message>
      <source>Nothing is booked</source>
      <translation type="unfinished">Nid oes dim wedi'i drefnu</translation>
    </message>
    <message>
      <source>Nothing is booked in the next 30 days.</source>
      <translation type="unfinished">Nid oes dim wedi'i drefnu yn y 30 diwrnod nesaf.</translation>
    </message>
    <message>
      <source>Nothing is booked today.</source>
      <translation type="unfinished">Nid oes dim wedi'i drefnu heddiw.</translation>
    </message>
    <message>
      <source>Nothing is booked.</source>
      <translation type="unfinished">Nid oes dim wedi'i drefnu.</translation>
    </message>
    <message>
      <source>Nothing is lacking to go on from here.</source>
      <translation type="unfinished">Nid oes dim ar goll i fynd ymlaen o'r fan hon.</translation>
    </message>
    <message>
      <source>Nothing is left to ask for here, so nothing was asked. See what is asked for already.</source>
      <translation type="unfinished">Does dim ar ôl i ofyn amdano yma, felly ni ofynnwyd am ddim. Edrychwch beth y gofynnir amdano eisoes.</translation>
    </message>
    <message>
      <source>Nothing is missing here any more.</source>
      <translation type="unfinished">Nid oes dim ar goll yma bellach.</translation>
    </message>
    <message>
      <source>Nothing is noted.</source>
      <translation type="unfinished">Nid oes dim wedi'i nodi.</translation>
    </message>
    <message>
      <source>Nothing is written before the last button, and the sheet itself is not copied.</source>
      <translation type="unfinished">Ni ysgrifennir dim cyn y botwm olaf, ac ni chopïir y daenlen ei hun.</translation>
    </message>
    <message>
      <source>Nothing is written down.</source>
      <translation type="unfinished">Nid oes dim wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>Nothing is written of it</source>
      <translation type="unfinished">Nid oes dim wedi'i ysgrifennu amdani</translation>
    </message>
    <message>
      <source>Nothing more is sent to it. What it has stays on its own record.</source>
      <translation type="unfinished">Nid anfonir dim mwy ato. Mae'r hyn sydd ganddo'n aros ar ei gofnod ei hun.</translation>
    </message>
    <message>
      <source>Nothing more is sent to them. Their laptop is asked to give up what it holds.</source>
      <translation type="unfinished">Nid anfonir dim mwy atynt. Gofynnir i'w gliniadur ildio'r hyn y mae'n ei ddal.</translation>
    </message>
    <message>
      <source>Nothing more leaves for {name} about: {purpose}.</source>
      <translation type="unfinished">Nid oes dim mwy yn mynd at {name} am: {purpose}.</translation>
    </message>
    <message>
      <source>Nothing needs you now.</source>
      <translation type="unfinished">Nid oes dim angen eich sylw nawr.</translation>
    </message>
    <message>
      <source>Nothing of any mentor lapses in the next 60 days.</source>
      <translation type="unfinished">Nid oes dim gan unrhyw fentor yn dod i ben yn y 60 diwrnod nesaf.</translation>
    </message>
    <message>
      <source>Nothing of this comes near that mentor's laptop.</source>
      <translation type="unfinished">Nid oes dim o hyn yn dod yn agos at liniadur y mentor hwnnw.</translation>
    </message>
    <message>
      <source>Nothing particular is written down.</source>
      <translation type="unfinished">Nid oes dim arbennig wedi'i ysgrifennu.</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation type="unfinished">Dim wedi'i gynllunio eto</translation>
    </message>
    <message>
      <source>Nothing says when the vetting for {prison} lapses.</source>
      <translation type="unfinished">Nid oes dim yn dweud pryd mae'r fetio ar gyfer {prison} yn dod i ben.</translation>
    </message>
    <message>
      <source>Nothing that stands was done on this device, so there is nothing to take back.</source>
      <translation type="unfinished">Ni wnaed dim sy'n sefyll ar y ddyfais hon, felly nid oes dim i'w dynnu'n ôl.</translation>
    </message>
    <message>
      <source>Nothing waits to be handed in.</source>
      <translation type="unfinished">Nid oes dim yn aros i'w gyflwyno.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Nothing was recorded. The pathways are: {codes}.</source>
      <translation type="unfinished">Ni chofnodwyd dim. Y llwybrau yw: {codes}.</translation>
    </message>
    <message>
      <source>Nothing was told</source>
      <translation type="unfinished">Ni ddywedwyd dim</translation>
    </message>
    <message>
      <source>Nothing was told to anybody.</source>
      <translation type="unfinished">Ni ddywedwyd dim wrth neb.</translation>
    </message>
    <message>
      <source>Nothing written</source>
      <translation type="unfinished">Dim wedi'i ysgrifennu</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished">Hysbysiad</translation>
    </message>
    <message>
      <source>Notice of an ending is given before it. Correct the days and save again.</source>
      <translation type="unfinished">Rhoddir rhybudd o ddiwedd cyn y diwedd ei hun. Cywirwch y dyddiau a chadwch eto.</translation>
    </message>
    <message>
      <source>Notional conditional release date</source>
      <translation type="unfinished">Dyddiad rhyddhau amodol tybiannol</translation>
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished">Nawr</translation>
    </message>
    <message>
      <source>Nowhere named</source>
      <translation type="unfinished">Dim lle wedi'i enwi</translation>
    </message>
    <message>
      <source>Nowhere to sleep tonight</source>
      <translation type="unfinished">Unman i gysgu heno</translation>
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished">Rhif</translation>
    </message>
    <message>
      <source>Number on the receipt</source>
      <translation type="unfinished">Rhif ar y dderbynneb</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation type="unfinished">Rhif neu gyfeiriad</translation>
    </message>
    <message>
      <source>Number to ring</source>
      <translation type="unfinished">Rhif i'w ffonio</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished">Rhifau</translation>
    </message>
    <message>
      <source>Of '{text}' the first telephone number was taken; the rest is kept.</source>
      <translation type="unfinished">O '{text}' cymerwyd y rhif ffôn cyntaf; cedwir y gweddill.</translation>
    </message>
    <message>
      <source>Of a reference, from whom</source>
      <translation type="unfinished">O eirda, gan bwy</translation>
    </message>
    <message>
      <source>Of all these needs; each can be changed afterwards</source>
      <translation type="unfinished">O'r holl anghenion hyn; gellir newid pob un wedyn</translation>
    </message>
    <message>
      <source>Of what happened, these words alone are sent to it. Left empty, none are.</source>
      <translation type="unfinished">O'r hyn a ddigwyddodd, dim ond y geiriau hyn a anfonir ato. O'u gadael yn wag, nid anfonir dim.</translation>
    </message>
    <message>
      <source>Offered and not held yet</source>
      <translation type="unfinished">Cynigiwyd ond heb ei chynnal eto</translation>
    </message>
    <message>
      <source>Offered and not wanted</source>
      <translation type="unfinished">Cynigiwyd ond nid oedd ei heisiau</translation>
    </message>
    <message>
      <source>Offered by the mentor</source>
      <translation type="unfinished">Cynigiwyd gan y mentor</translation>
    </message>
    <message>
      <source>Office</source>
      <translation type="unfinished">Swyddfa</translation>
    </message>
    <message>
      <source>Office phone</source>
      <translation type="unfinished">Ffôn y swyddfa</translation>
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished">Ar</translation>
    </message>
    <message>
      <source>On call</source>
      <translation type="unfinished">Ar alwad</translation>
    </message>
    <message>
      <source>On call now</source>
      <translation type="unfinished">Ar alwad nawr</translation>
    </message>
    <message>
      <source>On call: {whom}</source>
      <translation type="unfinished">Ar alwad: {whom}</translation>
    </message>
    <message>
      <source>On call: {whom}.</source>
      <translation type="unfinished">Ar alwad: {whom}.</translation>
    </message>
    <message>
      <source>On holiday</source>
      <translation type="unfinished">Ar wyliau</translation>
    </message>
    <message>
      <source>On leave</source>
      <translation type="unfinished">Yn absennol</translation>
    </message>
    <message>
      <source>On leave from</source>
      <translation type="unfinished">Yn absennol o</translation>
    </message>
    <message>
      <source>On leave until</source>
      <translation type="unfinished">Yn absennol tan</translation>
    </message>
    <message>
      <source>On papers</source>
      <translation type="unfinished">Ar bapurau</translation>
    </message>
    <message>
      <source>On papers, and for everybody</source>
      <translation type="unfinished">Ar bapurau, ac i bawb</translation>
    </message>
    <message>
      <source>On the day after, it is a gap again.</source>
      <translation type="unfinished">Y diwrnod wedyn, mae'n fwlch eto.</translation>
    </message>
    <message>
      <source>On their laptop they choose 'Join with an invitation'. Eight words appear there and on Sync here: have them read out by telephone or face to face, and let them in.</source>
      <translation type="unfinished">Ar eu gliniadur maent yn dewis 'Ymuno â gwahoddiad'. Mae wyth gair yn ymddangos yno ac ar Cysoni yma: gofynnwch iddynt eu darllen dros y ffôn neu wyneb yn wyneb, a derbyniwch hwy.</translation>
    </message>
    <message>
      <source>On to the checks</source>
      <translation type="unfinished">Ymlaen i'r gwiriadau</translation>
    </message>
    <message>
      <source>On to the interview</source>
      <translation type="unfinished">Ymlaen i'r cyfweliad</translation>
    </message>
    <message>
      <source>On to the references</source>
      <translation type="unfinished">Ymlaen i'r geirdaon</translation>
    </message>
    <message>
      <source>On to training</source>
      <translation type="unfinished">Ymlaen i hyfforddiant</translation>
    </message>
    <message>
      <source>On what basis</source>
      <translation type="unfinished">Ar ba sail</translation>
    </message>
    <message>
      <source>On which &amp;day</source>
      <translation type="unfinished">Ar ba &amp;ddiwrnod</translation>
    </message>
    <message>
      <source>On-call phone</source>
      <translation type="unfinished">Ffôn ar alwad</translation>
    </message>
    <message>
      <source>Once supported</source>
      <translation type="unfinished">Wedi cael cymorth unwaith</translation>
    </message>
    <message>
      <source>Once supported by a service, if offered</source>
      <translation type="unfinished">Wedi cael cymorth gwasanaeth gynt, os cynigir hynny</translation>
    </message>
    <message>
      <source>One dislikes what the other likes.</source>
      <translation type="unfinished">Mae'n gas gan y naill yr hyn y mae'r llall yn ei hoffi.</translation>
    </message>
    <message>
      <source>One more place with {mentor}</source>
      <translation type="unfinished">Un lle arall gyda {mentor}</translation>
    </message>
    <message>
      <source>One name is all that is known of one of them, and the other has it too.</source>
      <translation type="unfinished">Un enw yn unig sy'n hysbys am un ohonynt, ac mae gan y llall yr enw hwnnw hefyd.</translation>
    </message>
    <message>
      <source>One of these records is not on this device, so nothing was joined.</source>
      <translation type="unfinished">Nid yw un o'r cofnodion hyn ar y ddyfais hon, felly ni unwyd dim.</translation>
    </message>
    <message>
      <source>One page with the questions of a session and room to write, for places where no laptop may go. It gives one name and the next appointment, and nothing else about the person.</source>
      <translation type="unfinished">Un dudalen gyda chwestiynau sesiwn a lle i ysgrifennu, ar gyfer lleoedd lle na chaiff gliniadur fynd. Mae'n rhoi un enw a'r apwyntiad nesaf, a dim byd arall am y person.</translation>
    </message>
    <message>
      <source>One place with {mentor} helps.</source>
      <translation type="unfinished">Byddai un lle gyda {mentor} yn helpu.</translation>
    </message>
    <message>
      <source>One shift would still go on when the next begins. Choose shorter ones, or fewer days.</source>
      <translation type="unfinished">Byddai un shifft yn dal i fynd pan fydd y nesaf yn dechrau. Dewiswch rai byrrach, neu lai o ddyddiau.</translation>
    </message>
    <message>
      <source>One word is enough</source>
      <translation type="unfinished">Mae un gair yn ddigon</translation>
    </message>
    <message>
      <source>Only a claim that is approved is paid. Nothing was changed.</source>
      <translation type="unfinished">Dim ond hawliad a gymeradwywyd a delir. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Only a coordinator settles this for the service.</source>
      <translation type="unfinished">Dim ond cydlynydd sy'n pennu hyn i'r gwasanaeth.</translation>
    </message>
    <message>
      <source>Only a proposal can be declined. End the match instead.</source>
      <translation type="unfinished">Dim ond cynnig y gellir ei wrthod. Dewch â'r pâr i ben yn lle hynny.</translation>
    </message>
    <message>
      <source>Only a refusal has a reason. Nothing was saved.</source>
      <translation type="unfinished">Dim ond i wrthodiad y mae rheswm. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Only coordinators and a body's practitioners read the ledger of everybody. Ask about one person.</source>
      <translation type="unfinished">Dim ond cydlynwyr ac ymarferwyr corff sy'n darllen cofrestr pawb. Gofynnwch am un person.</translation>
    </message>
    <message>
      <source>Only coordinators do this. Nothing was changed.</source>
      <translation type="unfinished">Dim ond cydlynwyr sy'n gwneud hyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Only coordinators look after mentors.</source>
      <translation type="unfinished">Dim ond cydlynwyr sy'n gofalu am fentoriaid.</translation>
    </message>
    <message>
      <source>Only coordinators match the caseload. Ask the coordinator of your service.</source>
      <translation type="unfinished">Dim ond cydlynwyr sy'n paru'r llwyth achosion. Gofynnwch i gydlynydd eich gwasanaeth.</translation>
    </message>
    <message>
      <source>Only if it is not in the list above</source>
      <translation type="unfinished">Dim ond os nad yw yn y rhestr uchod</translation>
    </message>
    <message>
      <source>Only if the mentor offers it; it is never a reason that is shown</source>
      <translation type="unfinished">Dim ond os yw'r mentor yn ei gynnig; nid yw byth yn rheswm a ddangosir</translation>
    </message>
    <message>
      <source>Only once you have spoken to them, or are back yourself. The time of now is kept.</source>
      <translation type="unfinished">Dim ond ar ôl i chi siarad â nhw, neu os ydych yn ôl eich hun. Cedwir yr amser nawr.</translation>
    </message>
    <message>
      <source>Only one name is given, '{name}'. It is kept; some people have one name.</source>
      <translation type="unfinished">Dim ond un enw a roddir, '{name}'. Fe'i cedwir; un enw sydd gan rai pobl.</translation>
    </message>
    <message>
      <source>Only somebody who belongs to the service can be on call. Nothing was saved.</source>
      <translation type="unfinished">Dim ond rhywun sy'n perthyn i'r gwasanaeth all fod ar alwad. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Only somebody who is being recruited can be turned down or withdraw. A mentor leaves.</source>
      <translation type="unfinished">Dim ond rhywun sy'n cael ei recriwtio a all gael ei wrthod neu dynnu'n ôl. Gadael y mae mentor.</translation>
    </message>
    <message>
      <source>Only somebody who is being recruited moves on. Nothing was changed.</source>
      <translation type="unfinished">Dim ond rhywun sy'n cael ei recriwtio sy'n symud ymlaen. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Only the day is known</source>
      <translation type="unfinished">Dim ond y diwrnod sy'n hysbys</translation>
    </message>
    <message>
      <source>Only the mentor and coordinators do this. Nothing was changed.</source>
      <translation type="unfinished">Dim ond y mentor a chydlynwyr sy'n gwneud hyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Only the mentor answers a proposal.</source>
      <translation type="unfinished">Dim ond y mentor sy'n ateb cynnig.</translation>
    </message>
    <message>
      <source>Only this laptop changes. Backups that were made before keep the passphrase of their time.</source>
      <translation type="unfinished">Dim ond y gliniadur hwn sy'n newid. Mae copïau wrth gefn a wnaed o'r blaen yn cadw cyfrinair eu hamser.</translation>
    </message>
    <message>
      <source>Only those against whom no rule stands today</source>
      <translation type="unfinished">Dim ond y rhai nad oes rheol yn eu herbyn heddiw</translation>
    </message>
    <message>
      <source>Only what the person says of themself, in their words. Leave empty what they did not want to say.</source>
      <translation type="unfinished">Dim ond yr hyn y mae'r person yn ei ddweud amdano'i hun, yn ei eiriau ei hun. Gadewch yn wag yr hyn nad oedd am ei ddweud.</translation>
    </message>
    <message>
      <source>Only where they did not come</source>
      <translation type="unfinished">Dim ond os na ddaethon nhw</translation>
    </message>
    <message>
      <source>Only your own file is here.</source>
      <translation type="unfinished">Dim ond eich ffeil eich hun sydd yma.</translation>
    </message>
    <message>
      <source>Onward referral</source>
      <translation type="unfinished">Atgyfeiriad ymlaen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished">Agor</translation>
    </message>
    <message>
      <source>Open Agreement and sharing</source>
      <translation type="unfinished">Agor Cytundeb a rhannu</translation>
    </message>
    <message>
      <source>Open a bank account</source>
      <translation type="unfinished">Agor cyfrif banc</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished">Agor eto</translation>
    </message>
    <message numerus="yes">
      <source>Open for {count} days.</source>
      <translation type="unfinished">
        <numerusform>Ar agor ers heddiw.</numerusform>
        <numerusform>Ar agor ers {count} diwrnod.</numerusform>
        <numerusform>Ar agor ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Ar agor ers {count} o ddiwrnodau.</numerusform>
        <numerusform>Ar agor ers {count} o ddiwrnodau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in the evening</source>
      <translation type="unfinished">Ar agor gyda'r nos</translation>
    </message>
    <message>
      <source>Open it and go there</source>
      <translation type="unfinished">Ei agor a mynd yno</translation>
    </message>
    <message>
      <source>Open since today.</source>
      <translation type="unfinished">Ar agor ers heddiw.</translation>
    </message>
    <message>
      <source>Open the demonstration</source>
      <translation type="unfinished">Agor yr arddangosiad</translation>
    </message>
    <message>
      <source>Open the entry</source>
      <translation type="unfinished">Agor y cofnod</translation>
    </message>
    <message>
      <source>Open their file</source>
      <translation type="unfinished">Agor eu ffeil</translation>
    </message>
    <message>
      <source>Open their record</source>
      <translation type="unfinished">Agor eu cofnod</translation>
    </message>
    <message>
      <source>Opened again on</source>
      <translation type="unfinished">Ailagorwyd ar</translation>
    </message>
    <message>
      <source>Opened on</source>
      <translation type="unfinished">Agorwyd ar</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation type="unfinished">Oriau agor</translation>
    </message>
    <message>
      <source>Opening the recovery copy and bringing everything back. This may take some minutes.</source>
      <translation type="unfinished">Yn agor y copi adfer ac yn dod â phopeth yn ôl. Gall hyn gymryd ychydig funudau.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished">Wrthi'n agor…</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished">Arall</translation>
    </message>
    <message>
      <source>Other mentors</source>
      <translation type="unfinished">Mentoriaid eraill</translation>
    </message>
    <message>
      <source>Other number</source>
      <translation type="unfinished">Rhif arall</translation>
    </message>
    <message>
      <source>Other times</source>
      <translation type="unfinished">Amseroedd eraill</translation>
    </message>
    <message>
      <source>Other weights</source>
      <translation type="unfinished">Pwysau eraill</translation>
    </message>
    <message>
      <source>Other: ID</source>
      <translation type="unfinished">Arall: dogfennau adnabod</translation>
    </message>
    <message>
      <source>Other: accommodation before custody</source>
      <translation type="unfinished">Arall: llety cyn y ddalfa</translation>
    </message>
    <message>
      <source>Other: accommodation related debt and arrears</source>
      <translation type="unfinished">Arall: dyled ac ôl-ddyledion llety</translation>
    </message>
    <message>
      <source>Other: advice</source>
      <translation type="unfinished">Arall: cyngor</translation>
    </message>
    <message>
      <source>Other: behaviours</source>
      <translation type="unfinished">Arall: ymddygiad</translation>
    </message>
    <message>
      <source>Other: benefits</source>
      <translation type="unfinished">Arall: budd-daliadau</translation>
    </message>
    <message>
      <source>Other: debt support and advice</source>
      <translation type="unfinished">Arall: cymorth a chyngor dyled</translation>
    </message>
    <message>
      <source>Other: education and training</source>
      <translation type="unfinished">Arall: addysg a hyfforddiant</translation>
    </message>
    <message>
      <source>Other: emotions and thinking</source>
      <translation type="unfinished">Arall: emosiynau a meddwl</translation>
    </message>
    <message>
      <source>Other: employment</source>
      <translation type="unfinished">Arall: cyflogaeth</translation>
    </message>
    <message>
      <source>Other: family support needs</source>
      <translation type="unfinished">Arall: anghenion cymorth teuluol</translation>
    </message>
    <message>
      <source>Other: finance</source>
      <translation type="unfinished">Arall: arian</translation>
    </message>
    <message>
      <source>Other: health admin</source>
      <translation type="unfinished">Arall: gweinyddu iechyd</translation>
    </message>
    <message>
      <source>Other: learning support</source>
      <translation type="unfinished">Arall: cymorth dysgu</translation>
    </message>
    <message>
      <source>Other: moving to new accommodation</source>
      <translation type="unfinished">Arall: symud i lety newydd</translation>
    </message>
    <message>
      <source>Other: personal support needs</source>
      <translation type="unfinished">Arall: anghenion cymorth personol</translation>
    </message>
    <message>
      <source>Other: safeguarding</source>
      <translation type="unfinished">Arall: diogelu</translation>
    </message>
    <message>
      <source>Other: specialist support</source>
      <translation type="unfinished">Arall: cymorth arbenigol</translation>
    </message>
    <message>
      <source>Other: support in prison</source>
      <translation type="unfinished">Arall: cymorth yn y carchar</translation>
    </message>
    <message>
      <source>Other: support in the community</source>
      <translation type="unfinished">Arall: cymorth yn y gymuned</translation>
    </message>
    <message>
      <source>Out of the area</source>
      <translation type="unfinished">Y tu allan i'r ardal</translation>
    </message>
    <message>
      <source>Out of use</source>
      <translation type="unfinished">Allan o ddefnydd</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation type="unfinished">Y tu allan</translation>
    </message>
    <message>
      <source>Outside their area</source>
      <translation type="unfinished">Y tu allan i'w hardal</translation>
    </message>
    <message>
      <source>Overall</source>
      <translation type="unfinished">At ei gilydd</translation>
    </message>
    <message>
      <source>Overdose</source>
      <translation type="unfinished">Gorddos</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
      <source>PDF, DBS, expiring</source>
      <translation type="unfinished">PDF, DBS, dod i ben</translation>
    </message>
    <message>
      <source>PDF, paper, waiting list</source>
      <translation type="unfinished">PDF, papur, rhestr aros</translation>
    </message>
    <message>
      <source>PNC</source>
      <translation type="unfinished">PNC</translation>
    </message>
    <message>
      <source>PNC number</source>
      <translation type="unfinished">Rhif PNC</translation>
    </message>
    <message>
      <source>Pagan</source>
      <translation type="unfinished">Paganaidd</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation type="unfinished">Tudalen {page} o {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
      <source>Paid (£)</source>
      <translation type="unfinished">Talwyd (£)</translation>
    </message>
    <message>
      <source>Paid by</source>
      <translation type="unfinished">Talwyd gan</translation>
    </message>
    <message>
      <source>Paid on</source>
      <translation type="unfinished">Talwyd ar</translation>
    </message>
    <message>
      <source>Paid on {day}: {amount}</source>
      <translation type="unfinished">Talwyd ar {day}: {amount}</translation>
    </message>
    <message>
      <source>Pakistani</source>
      <translation type="unfinished">Pacistanaidd</translation>
    </message>
    <message>
      <source>Parking, tolls and ferries</source>
      <translation type="unfinished">Parcio, tollau a fferïau</translation>
    </message>
    <message>
      <source>Parole eligibility date</source>
      <translation type="unfinished">Dyddiad cymhwysedd parôl</translation>
    </message>
    <message>
      <source>Part of the store is damaged. Nothing more was written. Close Caseworker and restore the newest backup; colleagues' devices send again what is missing.</source>
      <translation type="unfinished">Mae rhan o'r storfa wedi'i difrodi. Nid ysgrifennwyd dim mwy. Caewch Caseworker ac adferwch y copi wrth gefn diweddaraf; bydd dyfeisiau cydweithwyr yn anfon eto yr hyn sydd ar goll.</translation>
    </message>
    <message>
      <source>Part them</source>
      <translation type="unfinished">Eu gwahanu</translation>
    </message>
    <message>
      <source>Parted from another record</source>
      <translation type="unfinished">Gwahanwyd oddi wrth gofnod arall</translation>
    </message>
    <message>
      <source>Partially achieved</source>
      <translation type="unfinished">Cyflawnwyd yn rhannol</translation>
    </message>
    <message>
      <source>Partner service</source>
      <translation type="unfinished">Gwasanaeth partner</translation>
    </message>
    <message>
      <source>Pashto</source>
      <translation type="unfinished">Pashto</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
      <source>Passphrase &amp;again</source>
      <translation type="unfinished">Cyfrinair &amp;eto</translation>
    </message>
    <message>
      <source>Pathwa&amp;y</source>
      <translation type="unfinished">&amp;Llwybr</translation>
    </message>
    <message>
      <source>Pathway</source>
      <translation type="unfinished">Llwybr</translation>
    </message>
    <message>
      <source>Pathways touched</source>
      <translation type="unfinished">Llwybrau a drafodwyd</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished">Oedi</translation>
    </message>
    <message>
      <source>Pause the work</source>
      <translation type="unfinished">Oedi'r gwaith</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished">Wedi'i oedi</translation>
    </message>
    <message>
      <source>Paused until</source>
      <translation type="unfinished">Wedi'i oedi tan</translation>
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished">Pobl</translation>
    </message>
    <message>
      <source>People and proposals</source>
      <translation type="unfinished">Pobl a chynigion</translation>
    </message>
    <message>
      <source>People of the service</source>
      <translation type="unfinished">Pobl y gwasanaeth</translation>
    </message>
    <message>
      <source>People shared with your service will stand here, once your laptop has exchanged.</source>
      <translation type="unfinished">Bydd pobl a rennir â'ch gwasanaeth yn sefyll yma, unwaith y bydd eich gliniadur wedi cyfnewid.</translation>
    </message>
    <message>
      <source>People supported</source>
      <translation type="unfinished">Pobl a gefnogir</translation>
    </message>
    <message>
      <source>People themselves</source>
      <translation type="unfinished">Pobl eu hunain</translation>
    </message>
    <message>
      <source>People who need a mentor will stand here beside the one who fits best, once their referral is accepted.</source>
      <translation type="unfinished">Bydd pobl sydd angen mentor yn sefyll yma wrth ochr yr un sy'n gweddu orau, unwaith y bydd eu hatgyfeiriad wedi'i dderbyn.</translation>
    </message>
    <message>
      <source>Permission</source>
      <translation type="unfinished">Caniatâd</translation>
    </message>
    <message>
      <source>Permission as it was given</source>
      <translation type="unfinished">Caniatâd fel y'i rhoddwyd</translation>
    </message>
    <message>
      <source>Permission lapses soon</source>
      <translation type="unfinished">Caniatâd yn dod i ben yn fuan</translation>
    </message>
    <message>
      <source>Permission to share</source>
      <translation type="unfinished">Caniatâd i rannu</translation>
    </message>
    <message>
      <source>Permission to share lapses soon: ask again</source>
      <translation type="unfinished">Mae'r caniatâd i rannu yn dod i ben yn fuan: gofynnwch eto</translation>
    </message>
    <message>
      <source>Permission to share: {purpose}</source>
      <translation type="unfinished">Caniatâd i rannu: {purpose}</translation>
    </message>
    <message>
      <source>Permissions to share are withdrawn on their own.</source>
      <translation type="unfinished">Caiff caniatâd i rannu ei dynnu'n ôl ar wahân.</translation>
    </message>
    <message>
      <source>Permitted now</source>
      <translation type="unfinished">Caniateir nawr</translation>
    </message>
    <message>
      <source>Persian (Farsi)</source>
      <translation type="unfinished">Perseg (Farsi)</translation>
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished">Person</translation>
    </message>
    <message>
      <source>Personal circumstances</source>
      <translation type="unfinished">Amgylchiadau personol</translation>
    </message>
    <message>
      <source>Personal wellbeing</source>
      <translation type="unfinished">Lles personol</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
      <source>Phone {name}</source>
      <translation type="unfinished">Ffonio {name}</translation>
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished">Lleoedd</translation>
    </message>
    <message>
      <source>Places and clearance</source>
      <translation type="unfinished">Lleoedd a chlirio</translation>
    </message>
    <message>
      <source>Places free</source>
      <translation type="unfinished">Lleoedd rhydd</translation>
    </message>
    <message>
      <source>Places to avoid</source>
      <translation type="unfinished">Mannau i'w hosgoi</translation>
    </message>
    <message>
      <source>Places without steps</source>
      <translation type="unfinished">Lleoedd heb risiau</translation>
    </message>
    <message>
      <source>Plan contacts</source>
      <translation type="unfinished">Cynllunio cysylltiadau</translation>
    </message>
    <message>
      <source>Plan the ending</source>
      <translation type="unfinished">Cynllunio'r diwedd</translation>
    </message>
    <message>
      <source>Planned contact</source>
      <translation type="unfinished">Cyswllt wedi'i gynllunio</translation>
    </message>
    <message>
      <source>Planned ending</source>
      <translation type="unfinished">Diwedd wedi'i gynllunio</translation>
    </message>
    <message>
      <source>Planned for {day}</source>
      <translation type="unfinished">Wedi'i gynllunio ar gyfer {day}</translation>
    </message>
    <message>
      <source>Planned length of each (minutes)</source>
      <translation type="unfinished">Hyd bwriadedig pob un (munudau)</translation>
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
      <source>Points for availability</source>
      <translation type="unfinished">Pwyntiau am argaeledd</translation>
    </message>
    <message>
      <source>Points for continuity</source>
      <translation type="unfinished">Pwyntiau am barhad</translation>
    </message>
    <message>
      <source>Points for interests</source>
      <translation type="unfinished">Pwyntiau am ddiddordebau</translation>
    </message>
    <message>
      <source>Points for needs and skills</source>
      <translation type="unfinished">Pwyntiau am anghenion a sgiliau</translation>
    </message>
    <message>
      <source>Points for the gate pick-up</source>
      <translation type="unfinished">Pwyntiau am y cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Points for travel</source>
      <translation type="unfinished">Pwyntiau am deithio</translation>
    </message>
    <message>
      <source>Points for wishes</source>
      <translation type="unfinished">Pwyntiau am ddymuniadau</translation>
    </message>
    <message>
      <source>Points that a perfect match would get for each. The proposal beside this follows; nothing is kept yet.</source>
      <translation type="unfinished">Y pwyntiau y byddai pâr perffaith yn eu cael am bob un. Mae'r cynnig wrth ymyl hwn yn dilyn; ni chedwir dim eto.</translation>
    </message>
    <message>
      <source>Points today</source>
      <translation type="unfinished">Pwyntiau heddiw</translation>
    </message>
    <message>
      <source>Police</source>
      <translation type="unfinished">Yr heddlu</translation>
    </message>
    <message>
      <source>Police told</source>
      <translation type="unfinished">Dywedwyd wrth yr heddlu</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation type="unfinished">Pwyleg</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation type="unfinished">Portiwgaleg</translation>
    </message>
    <message>
      <source>Possible</source>
      <translation type="unfinished">Posibl</translation>
    </message>
    <message>
      <source>Post-recall release date</source>
      <translation type="unfinished">Dyddiad rhyddhau ar ôl galw'n ôl</translation>
    </message>
    <message>
      <source>Postcode district</source>
      <translation type="unfinished">Ardal cod post</translation>
    </message>
    <message>
      <source>Postcode districts</source>
      <translation type="unfinished">Ardaloedd cod post</translation>
    </message>
    <message>
      <source>Postcode or its district</source>
      <translation type="unfinished">Cod post neu ei ardal</translation>
    </message>
    <message>
      <source>Practical matter</source>
      <translation type="unfinished">Mater ymarferol</translation>
    </message>
    <message>
      <source>Practitioner</source>
      <translation type="unfinished">Ymarferydd</translation>
    </message>
    <message>
      <source>Practitioner's e-mail</source>
      <translation type="unfinished">E-bost yr ymarferydd</translation>
    </message>
    <message>
      <source>Practitioner's phone</source>
      <translation type="unfinished">Ffôn yr ymarferydd</translation>
    </message>
    <message>
      <source>Preferred name</source>
      <translation type="unfinished">Enw a ddewisir</translation>
    </message>
    <message>
      <source>Prefers Welsh</source>
      <translation type="unfinished">Mae'n well ganddynt y Gymraeg</translation>
    </message>
    <message>
      <source>Prefers not to say</source>
      <translation type="unfinished">Gwell ganddynt beidio â dweud</translation>
    </message>
    <message>
      <source>Pregnancy and maternity</source>
      <translation type="unfinished">Beichiogrwydd a mamolaeth</translation>
    </message>
    <message>
      <source>Pregnant</source>
      <translation type="unfinished">Beichiog</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished">Blaenorol</translation>
    </message>
    <message>
      <source>Print for the meeting…</source>
      <translation type="unfinished">Argraffu ar gyfer y cyfarfod…</translation>
    </message>
    <message>
      <source>Print the list…</source>
      <translation type="unfinished">Argraffu'r rhestr…</translation>
    </message>
    <message>
      <source>Printed by {name}, {moment}</source>
      <translation type="unfinished">Argraffwyd gan {name}, {moment}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
      <source>Prison</source>
      <translation type="unfinished">Carchar</translation>
    </message>
    <message>
      <source>Prison education provider</source>
      <translation type="unfinished">Darparwr addysg carchar</translation>
    </message>
    <message>
      <source>Prison number</source>
      <translation type="unfinished">Rhif carchar</translation>
    </message>
    <message>
      <source>Prison regime or lockdown</source>
      <translation type="unfinished">Trefn y carchar neu gyfyngiadau symud</translation>
    </message>
    <message>
      <source>Prison told</source>
      <translation type="unfinished">Dywedwyd wrth y carchar</translation>
    </message>
    <message>
      <source>Probation</source>
      <translation type="unfinished">Y gwasanaeth prawf</translation>
    </message>
    <message>
      <source>Probation delivery unit</source>
      <translation type="unfinished">Uned gyflawni prawf</translation>
    </message>
    <message>
      <source>Probation practitioners</source>
      <translation type="unfinished">Ymarferwyr prawf</translation>
    </message>
    <message>
      <source>Probation region</source>
      <translation type="unfinished">Rhanbarth prawf</translation>
    </message>
    <message>
      <source>Probation told</source>
      <translation type="unfinished">Dywedwyd wrth y gwasanaeth prawf</translation>
    </message>
    <message>
      <source>Probation was told</source>
      <translation type="unfinished">Dywedwyd wrth y gwasanaeth prawf</translation>
    </message>
    <message>
      <source>Problem at the service</source>
      <translation type="unfinished">Problem yn y gwasanaeth</translation>
    </message>
    <message>
      <source>Professional registration</source>
      <translation type="unfinished">Cofrestriad proffesiynol</translation>
    </message>
    <message>
      <source>Program</source>
      <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation type="unfinished">Rhagenwau</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation type="unfinished">Cynnig</translation>
    </message>
    <message>
      <source>Proposal for a matching meeting</source>
      <translation type="unfinished">Cynnig ar gyfer cyfarfod paru</translation>
    </message>
    <message>
      <source>Proposals to answer</source>
      <translation type="unfinished">Cynigion i'w hateb</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation type="unfinished">Cynnig</translation>
    </message>
    <message>
      <source>Propose all</source>
      <translation type="unfinished">Cynnig pawb</translation>
    </message>
    <message>
      <source>Propose all…</source>
      <translation type="unfinished">Cynnig pawb…</translation>
    </message>
    <message>
      <source>Propose everybody</source>
      <translation type="unfinished">Cynnig pawb</translation>
    </message>
    <message>
      <source>Propose to a mentor</source>
      <translation type="unfinished">Cynnig i fentor</translation>
    </message>
    <message>
      <source>Propose to {mentor}</source>
      <translation type="unfinished">Cynnig i {mentor}</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
      <source>Proposed on</source>
      <translation type="unfinished">Cynigiwyd ar</translation>
    </message>
    <message>
      <source>Proposed on {day}</source>
      <translation type="unfinished">Cynigiwyd ar {day}</translation>
    </message>
    <message>
      <source>Proposed: {name}</source>
      <translation type="unfinished">Cynigiwyd: {name}</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
      <source>Public task (6(1)(e))</source>
      <translation type="unfinished">Gorchwyl cyhoeddus (6(1)(e))</translation>
    </message>
    <message>
      <source>Punjabi</source>
      <translation type="unfinished">Pwnjabi</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation type="unfinished">Diben</translation>
    </message>
    <message>
      <source>Put a gap off</source>
      <translation type="unfinished">Gohirio bwlch</translation>
    </message>
    <message>
      <source>Put it off</source>
      <translation type="unfinished">Gohirio</translation>
    </message>
    <message>
      <source>Put it right</source>
      <translation type="unfinished">Cywiro</translation>
    </message>
    <message>
      <source>Put off until</source>
      <translation type="unfinished">Gohiriwyd tan</translation>
    </message>
    <message>
      <source>Put right</source>
      <translation type="unfinished">Wedi'i gywiro</translation>
    </message>
    <message>
      <source>Put right or to check</source>
      <translation type="unfinished">Wedi'i gywiro neu i'w wirio</translation>
    </message>
    <message>
      <source>Put somebody on</source>
      <translation type="unfinished">Rhoi rhywun ar alwad</translation>
    </message>
    <message>
      <source>Put somebody on call</source>
      <translation type="unfinished">Rhoi rhywun ar alwad</translation>
    </message>
    <message>
      <source>Put the line right</source>
      <translation type="unfinished">Cywiro'r llinell</translation>
    </message>
    <message>
      <source>Put them on</source>
      <translation type="unfinished">Rhoi ar alwad</translation>
    </message>
    <message>
      <source>Put this message away</source>
      <translation type="unfinished">Cau'r neges hon</translation>
    </message>
    <message>
      <source>Questions? Ring {phone}</source>
      <translation type="unfinished">Cwestiynau? Ffoniwch {phone}</translation>
    </message>
    <message>
      <source>Quiet room</source>
      <translation type="unfinished">Ystafell dawel</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished">Gadael y rhaglen</translation>
    </message>
    <message>
      <source>Racist behaviour</source>
      <translation type="unfinished">Ymddygiad hiliol</translation>
    </message>
    <message>
      <source>Raise a wall</source>
      <translation type="unfinished">Codi wal</translation>
    </message>
    <message>
      <source>Raise it</source>
      <translation type="unfinished">Ei godi</translation>
    </message>
    <message>
      <source>Raise the wall</source>
      <translation type="unfinished">Codi'r wal</translation>
    </message>
    <message>
      <source>Raised at</source>
      <translation type="unfinished">Codwyd am</translation>
    </message>
    <message>
      <source>Raised {moment}</source>
      <translation type="unfinished">Codwyd {moment}</translation>
    </message>
    <message>
      <source>Raised {moment} by {who}.</source>
      <translation type="unfinished">Codwyd {moment} gan {who}.</translation>
    </message>
    <message>
      <source>Raised {moment}.</source>
      <translation type="unfinished">Codwyd {moment}.</translation>
    </message>
    <message>
      <source>Rastafarian</source>
      <translation type="unfinished">Rastaffaraidd</translation>
    </message>
    <message>
      <source>Reached suitable treatment or support in custody or community</source>
      <translation type="unfinished">Wedi cyrraedd triniaeth neu gymorth addas yn y ddalfa neu'r gymuned</translation>
    </message>
    <message>
      <source>Read a concern</source>
      <translation type="unfinished">Darllen pryder</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation type="unfinished">Darllenwyd yn uchel</translation>
    </message>
    <message>
      <source>Read into the record</source>
      <translation type="unfinished">Wedi'i ddarllen i'r cofnod</translation>
    </message>
    <message>
      <source>Read on their device</source>
      <translation type="unfinished">Wedi'i ddarllen ar eu dyfais</translation>
    </message>
    <message>
      <source>Read the card and talk it over before the next visit.</source>
      <translation type="unfinished">Darllenwch y cerdyn a'i drafod cyn yr ymweliad nesaf.</translation>
    </message>
    <message>
      <source>Read the risk card and talk it over with your coordinator before the next visit.</source>
      <translation type="unfinished">Darllenwch y cerdyn risg a'i drafod gyda'ch cydlynydd cyn yr ymweliad nesaf.</translation>
    </message>
    <message>
      <source>Read these eight words out</source>
      <translation type="unfinished">Darllenwch yr wyth gair hyn</translation>
    </message>
    <message>
      <source>Read this sheet</source>
      <translation type="unfinished">Darllen y daenlen hon</translation>
    </message>
    <message>
      <source>Read what changed for {name}</source>
      <translation type="unfinished">Darllen beth newidiodd i {name}</translation>
    </message>
    <message numerus="yes">
      <source>Reading the sheet. {count} rows so far. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>Yn darllen y daenlen. Gallwch ddal i weithio.</numerusform>
        <numerusform>Yn darllen y daenlen. {count} rhes hyd yma. Gallwch ddal i weithio.</numerusform>
        <numerusform>Yn darllen y daenlen. {count} o resi hyd yma. Gallwch ddal i weithio.</numerusform>
        <numerusform>Yn darllen y daenlen. {count} o resi hyd yma. Gallwch ddal i weithio.</numerusform>
        <numerusform>Yn darllen y daenlen. {count} o resi hyd yma. Gallwch ddal i weithio.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what has come and sending what waits. You can keep working.</source>
      <translation type="unfinished">Yn darllen yr hyn sydd wedi cyrraedd ac yn anfon yr hyn sy'n aros. Gallwch ddal ati i weithio.</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation type="unfinished">Yn darllen</translation>
    </message>
    <message>
      <source>Reads with difficulty</source>
      <translation type="unfinished">Yn cael anhawster darllen</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished">Yn barod</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
      <source>Reason of access</source>
      <translation type="unfinished">Rheswm dros fynediad</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation type="unfinished">Rhesymeg</translation>
    </message>
    <message>
      <source>Reasons, if out of the ordinary</source>
      <translation type="unfinished">Rhesymau, os yn anarferol</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished">Galw'n ôl</translation>
    </message>
    <message>
      <source>Recalled</source>
      <translation type="unfinished">Wedi'i alw'n ôl</translation>
    </message>
    <message>
      <source>Receipt</source>
      <translation type="unfinished">Derbynneb</translation>
    </message>
    <message>
      <source>Receipts seen</source>
      <translation type="unfinished">Gwelwyd y derbynebau</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation type="unfinished">Derbyniwyd ar</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation type="unfinished">Derbynnydd</translation>
    </message>
    <message>
      <source>Recognised legitimate interest (6(1)(ea))</source>
      <translation type="unfinished">Buddiant dilys cydnabyddedig (6(1)(ea))</translation>
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
      <source>Record a briefing</source>
      <translation type="unfinished">Cofnodi briffio</translation>
    </message>
    <message>
      <source>Record a reference</source>
      <translation type="unfinished">Cofnodi geirda</translation>
    </message>
    <message>
      <source>Record a session</source>
      <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
      <source>Record a session with Ctrl+N.</source>
      <translation type="unfinished">Cofnodwch sesiwn gyda Ctrl+N.</translation>
    </message>
    <message>
      <source>Record a session with…</source>
      <translation type="unfinished">Cofnodi sesiwn gyda…</translation>
    </message>
    <message>
      <source>Record another</source>
      <translation type="unfinished">Cofnodi un arall</translation>
    </message>
    <message>
      <source>Record supervision</source>
      <translation type="unfinished">Cofnodi goruchwyliaeth</translation>
    </message>
    <message>
      <source>Record the amendment</source>
      <translation type="unfinished">Cofnodi'r diwygiad</translation>
    </message>
    <message>
      <source>Record the interview</source>
      <translation type="unfinished">Cofnodi'r cyfweliad</translation>
    </message>
    <message>
      <source>Record the role agreement</source>
      <translation type="unfinished">Cofnodi'r cytundeb rôl</translation>
    </message>
    <message>
      <source>Record the talk on leaving</source>
      <translation type="unfinished">Cofnodi'r sgwrs wrth adael</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation type="unfinished">Cofnodwyd gan</translation>
    </message>
    <message>
      <source>Recorded by mistake</source>
      <translation type="unfinished">Wedi'i gofnodi mewn camgymeriad</translation>
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
      <source>Records with a name, a birth date or a number like this one's are offered</source>
      <translation type="unfinished">Cynigir cofnodion ag enw, dyddiad geni neu rif tebyg i hwn</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation type="unfinished">Adfer</translation>
    </message>
    <message>
      <source>Recover with the kit</source>
      <translation type="unfinished">Adfer gyda'r pecyn</translation>
    </message>
    <message>
      <source>Recovery has never been rehearsed</source>
      <translation type="unfinished">Ni fu ymarfer adfer erioed</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
      <source>Recovery kit</source>
      <translation type="unfinished">Pecyn adfer</translation>
    </message>
    <message>
      <source>Recovery rehearsed on</source>
      <translation type="unfinished">Ymarferwyd adfer ar</translation>
    </message>
    <message>
      <source>Recovery untried</source>
      <translation type="unfinished">Adfer heb ei brofi</translation>
    </message>
    <message>
      <source>Recruitment</source>
      <translation type="unfinished">Recriwtio</translation>
    </message>
    <message>
      <source>Refer again</source>
      <translation type="unfinished">Atgyfeirio eto</translation>
    </message>
    <message>
      <source>Refer somebody</source>
      <translation type="unfinished">Atgyfeirio rhywun</translation>
    </message>
    <message>
      <source>Refer somebody, and see whether the referral was accepted.</source>
      <translation type="unfinished">Atgyfeiriwch rywun, a gweld a dderbyniwyd yr atgyfeiriad.</translation>
    </message>
    <message>
      <source>Refer them</source>
      <translation type="unfinished">Eu hatgyfeirio</translation>
    </message>
    <message>
      <source>Refer them again</source>
      <translation type="unfinished">Eu hatgyfeirio eto</translation>
    </message>
    <message>
      <source>Refer to</source>
      <translation type="unfinished">Atgyfeirio at</translation>
    </message>
    <message>
      <source>Referee</source>
      <translation type="unfinished">Canolwr</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished">Geirda</translation>
    </message>
    <message>
      <source>Reference for {name}</source>
      <translation type="unfinished">Geirda i {name}</translation>
    </message>
    <message>
      <source>References</source>
      <translation type="unfinished">Geirdaon</translation>
    </message>
    <message>
      <source>References a mentor needs</source>
      <translation type="unfinished">Geirdaon sydd eu hangen ar fentor</translation>
    </message>
    <message>
      <source>References, agreements and the rest</source>
      <translation type="unfinished">Geirdaon, cytundebau a'r gweddill</translation>
    </message>
    <message>
      <source>Referral</source>
      <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
      <source>Referrals that came, to accept or to return with a reason. A spreadsheet of them can be brought in.</source>
      <translation type="unfinished">Atgyfeiriadau a ddaeth, i'w derbyn neu i'w dychwelyd gyda rheswm. Gellir dod â thaenlen ohonynt i mewn.</translation>
    </message>
    <message>
      <source>Referrals to them</source>
      <translation type="unfinished">Atgyfeiriadau atynt</translation>
    </message>
    <message>
      <source>Referred</source>
      <translation type="unfinished">Atgyfeiriwyd</translation>
    </message>
    <message>
      <source>Referred by</source>
      <translation type="unfinished">Atgyfeiriwyd gan</translation>
    </message>
    <message>
      <source>Referred by {source}</source>
      <translation type="unfinished">Atgyfeiriwyd gan {source}</translation>
    </message>
    <message>
      <source>Referred on</source>
      <translation type="unfinished">Atgyfeiriwyd ar</translation>
    </message>
    <message>
      <source>Referred to the Disclosure and Barring Service</source>
      <translation type="unfinished">Cyfeiriwyd at y Gwasanaeth Datgelu a Gwahardd</translation>
    </message>
    <message>
      <source>Referred to {service}</source>
      <translation type="unfinished">Atgyfeiriwyd at {service}</translation>
    </message>
    <message>
      <source>Referred to {service} for {need}</source>
      <translation type="unfinished">Atgyfeiriwyd at {service} ar gyfer {need}</translation>
    </message>
    <message>
      <source>Referred {day}</source>
      <translation type="unfinished">Atgyfeiriwyd {day}</translation>
    </message>
    <message>
      <source>Referrer</source>
      <translation type="unfinished">Atgyfeiriwr</translation>
    </message>
    <message>
      <source>Referrer's e-mail</source>
      <translation type="unfinished">E-bost yr atgyfeiriwr</translation>
    </message>
    <message>
      <source>Referrer's phone</source>
      <translation type="unfinished">Ffôn yr atgyfeiriwr</translation>
    </message>
    <message>
      <source>Referring somebody</source>
      <translation type="unfinished">Atgyfeirio rhywun</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation type="unfinished">Gwrthod</translation>
    </message>
    <message>
      <source>Refuse the claim</source>
      <translation type="unfinished">Gwrthod yr hawliad</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
      <source>Refused in all</source>
      <translation type="unfinished">Gwrthodwyd i gyd</translation>
    </message>
    <message>
      <source>Refused on</source>
      <translation type="unfinished">Gwrthodwyd ar</translation>
    </message>
    <message>
      <source>Refused on {day}.</source>
      <translation type="unfinished">Gwrthodwyd ar {day}.</translation>
    </message>
    <message>
      <source>Refused on {day}: {why}.</source>
      <translation type="unfinished">Gwrthodwyd ar {day}: {why}.</translation>
    </message>
    <message>
      <source>Refused: {why}</source>
      <translation type="unfinished">Gwrthodwyd: {why}</translation>
    </message>
    <message>
      <source>Refuse…</source>
      <translation type="unfinished">Gwrthod…</translation>
    </message>
    <message>
      <source>Registered with a GP</source>
      <translation type="unfinished">Wedi cofrestru â meddyg teulu</translation>
    </message>
    <message>
      <source>Registration number</source>
      <translation type="unfinished">Rhif cofrestru</translation>
    </message>
    <message>
      <source>Regular review</source>
      <translation type="unfinished">Adolygiad rheolaidd</translation>
    </message>
    <message>
      <source>Rehearse it once a year: Settings, Safety of the records, 'Try the recovery kit'. Should somebody have copied it, tell whoever looks after the service at once: a kit cannot be changed yet.</source>
      <translation type="unfinished">Rhowch gynnig arno unwaith y flwyddyn: Gosodiadau, Diogelwch y cofnodion, 'Rhoi cynnig ar y pecyn adfer'. Os bydd rhywun wedi'i gopïo, dywedwch ar unwaith wrth bwy bynnag sy'n gofalu am y gwasanaeth: ni ellir newid pecyn eto.</translation>
    </message>
    <message>
      <source>Release</source>
      <translation type="unfinished">Rhyddhau</translation>
    </message>
    <message>
      <source>Release and custody</source>
      <translation type="unfinished">Rhyddhau a'r ddalfa</translation>
    </message>
    <message>
      <source>Release area</source>
      <translation type="unfinished">Ardal rhyddhau</translation>
    </message>
    <message>
      <source>Release date</source>
      <translation type="unfinished">Dyddiad rhyddhau</translation>
    </message>
    <message>
      <source>Release date not known</source>
      <translation type="unfinished">Dyddiad rhyddhau ddim yn hysbys</translation>
    </message>
    <message>
      <source>Release dates</source>
      <translation type="unfinished">Dyddiadau rhyddhau</translation>
    </message>
    <message>
      <source>Release on temporary licence</source>
      <translation type="unfinished">Rhyddhau ar drwydded dros dro</translation>
    </message>
    <message>
      <source>Release the day after tomorrow.</source>
      <translation type="unfinished">Rhyddhau drennydd.</translation>
    </message>
    <message>
      <source>Release today.</source>
      <translation type="unfinished">Rhyddhau heddiw.</translation>
    </message>
    <message>
      <source>Release tomorrow.</source>
      <translation type="unfinished">Rhyddhau yfory.</translation>
    </message>
    <message>
      <source>Released</source>
      <translation type="unfinished">Wedi'i ryddhau</translation>
    </message>
    <message>
      <source>Released at court</source>
      <translation type="unfinished">Wedi'i ryddhau yn y llys</translation>
    </message>
    <message>
      <source>Released too soon</source>
      <translation type="unfinished">Rhyddhawyd yn rhy fuan</translation>
    </message>
    <message>
      <source>Religion or belief</source>
      <translation type="unfinished">Crefydd neu gred</translation>
    </message>
    <message>
      <source>Religious observance</source>
      <translation type="unfinished">Defod grefyddol</translation>
    </message>
    <message>
      <source>Remand</source>
      <translation type="unfinished">Remand</translation>
    </message>
    <message>
      <source>Remembered columns</source>
      <translation type="unfinished">Colofnau a gofir</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation type="unfinished">Tynnu ymaith</translation>
    </message>
    <message>
      <source>Remove this device…</source>
      <translation type="unfinished">Tynnu'r ddyfais hon ymaith…</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation type="unfinished">Tynnu {name} ymaith?</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished">Wedi'i thynnu ymaith</translation>
    </message>
    <message>
      <source>Removed from the country</source>
      <translation type="unfinished">Wedi'i symud o'r wlad</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation type="unfinished">Adnewyddu</translation>
    </message>
    <message>
      <source>Renew: {check}</source>
      <translation type="unfinished">Adnewyddu: {check}</translation>
    </message>
    <message>
      <source>Replaced by {day}.</source>
      <translation type="unfinished">Disodlwyd gan {day}.</translation>
    </message>
    <message>
      <source>Replaces</source>
      <translation type="unfinished">Yn disodli</translation>
    </message>
    <message>
      <source>Request a medical letter</source>
      <translation type="unfinished">Gofyn am lythyr meddygol</translation>
    </message>
    <message>
      <source>Request court fines to be frozen</source>
      <translation type="unfinished">Gofyn am rewi dirwyon llys</translation>
    </message>
    <message>
      <source>Resilience to handle setbacks on return</source>
      <translation type="unfinished">Gwytnwch i drin anawsterau wrth ddychwelyd</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
      <source>Restore it</source>
      <translation type="unfinished">Ei adfer</translation>
    </message>
    <message>
      <source>Restricted</source>
      <translation type="unfinished">Cyfyngedig</translation>
    </message>
    <message>
      <source>Return</source>
      <translation type="unfinished">Dychwelyd</translation>
    </message>
    <message>
      <source>Return it</source>
      <translation type="unfinished">Ei ddychwelyd</translation>
    </message>
    <message>
      <source>Return the referral</source>
      <translation type="unfinished">Dychwelyd yr atgyfeiriad</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation type="unfinished">Wedi'i ddychwelyd</translation>
    </message>
    <message>
      <source>Returned from temporary release or hospital</source>
      <translation type="unfinished">Wedi dychwelyd o ryddhau dros dro neu o'r ysbyty</translation>
    </message>
    <message>
      <source>Returned to custody</source>
      <translation type="unfinished">Wedi dychwelyd i'r ddalfa</translation>
    </message>
    <message>
      <source>Returned: {reason}</source>
      <translation type="unfinished">Dychwelwyd: {reason}</translation>
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation type="unfinished">Adolygwyd gan</translation>
    </message>
    <message>
      <source>Reviewed on</source>
      <translation type="unfinished">Adolygwyd ar</translation>
    </message>
    <message>
      <source>Reviewed today</source>
      <translation type="unfinished">Adolygwyd heddiw</translation>
    </message>
    <message>
      <source>Reviewed {day}</source>
      <translation type="unfinished">Adolygwyd {day}</translation>
    </message>
    <message>
      <source>Reviewed {day} by {who}</source>
      <translation type="unfinished">Adolygwyd {day} gan {who}</translation>
    </message>
    <message>
      <source>Reviewed, no change</source>
      <translation type="unfinished">Adolygwyd, dim newid</translation>
    </message>
    <message>
      <source>Right-to-work papers now available</source>
      <translation type="unfinished">Papurau hawl i weithio bellach ar gael</translation>
    </message>
    <message>
      <source>Ring instead</source>
      <translation type="unfinished">Ffonio yn lle hynny</translation>
    </message>
    <message>
      <source>Ring somebody who can act now. Do not wait for an exchange.</source>
      <translation type="unfinished">Ffoniwch rywun all weithredu nawr. Peidiwch ag aros am gyfnewid.</translation>
    </message>
    <message>
      <source>Ring whoever invited you, or see them, and read these words to them. The same words stand on their Sync page, and they let you in there.</source>
      <translation type="unfinished">Ffoniwch bwy bynnag a'ch gwahoddodd, neu gwelwch hwy, a darllenwch y geiriau hyn iddynt. Mae'r un geiriau ar eu tudalen Cysoni, ac maent yn eich derbyn yno.</translation>
    </message>
    <message>
      <source>Ring {name}</source>
      <translation type="unfinished">Rhoi caniad i {name}</translation>
    </message>
    <message>
      <source>Ring {name} now. No number is written down here.</source>
      <translation type="unfinished">Ffoniwch {name} nawr. Nid oes rhif wedi'i ysgrifennu yma.</translation>
    </message>
    <message>
      <source>Ring {whom} now.</source>
      <translation type="unfinished">Ffoniwch nawr: {whom}.</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation type="unfinished">Risg</translation>
    </message>
    <message>
      <source>Risk as assessed</source>
      <translation type="unfinished">Risg fel yr aseswyd</translation>
    </message>
    <message>
      <source>Risk as it was assessed</source>
      <translation type="unfinished">Risg fel yr aseswyd hi</translation>
    </message>
    <message>
      <source>Risk card</source>
      <translation type="unfinished">Cerdyn risg</translation>
    </message>
    <message>
      <source>Risk changed</source>
      <translation type="unfinished">Newidiodd y risg</translation>
    </message>
    <message>
      <source>Risk in words</source>
      <translation type="unfinished">Y risg mewn geiriau</translation>
    </message>
    <message>
      <source>Risk is reviewed after one day at the soonest. Nothing was saved.</source>
      <translation type="unfinished">Adolygir risg ar ôl diwrnod ar y cynharaf. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Risk review at least every (days)</source>
      <translation type="unfinished">Adolygu'r risg o leiaf bob (diwrnodau)</translation>
    </message>
    <message>
      <source>Risk review overdue</source>
      <translation type="unfinished">Adolygiad risg yn hwyr</translation>
    </message>
    <message>
      <source>Risk reviewed</source>
      <translation type="unfinished">Adolygwyd y risg</translation>
    </message>
    <message>
      <source>Risk reviewed: {level}</source>
      <translation type="unfinished">Adolygwyd y risg: {level}</translation>
    </message>
    <message>
      <source>Risk to a known adult</source>
      <translation type="unfinished">Risg i oedolyn hysbys</translation>
    </message>
    <message>
      <source>Risk to children</source>
      <translation type="unfinished">Risg i blant</translation>
    </message>
    <message>
      <source>Risk to prisoners</source>
      <translation type="unfinished">Risg i garcharorion</translation>
    </message>
    <message>
      <source>Risk to self</source>
      <translation type="unfinished">Risg i'r hunan</translation>
    </message>
    <message>
      <source>Risk to staff</source>
      <translation type="unfinished">Risg i staff</translation>
    </message>
    <message>
      <source>Risk to the public</source>
      <translation type="unfinished">Risg i'r cyhoedd</translation>
    </message>
    <message>
      <source>Risk to themself</source>
      <translation type="unfinished">Risg iddo'i hun</translation>
    </message>
    <message>
      <source>Risk was assessed</source>
      <translation type="unfinished">Aseswyd y risg</translation>
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished">Rôl</translation>
    </message>
    <message>
      <source>Role agreement</source>
      <translation type="unfinished">Cytundeb rôl</translation>
    </message>
    <message>
      <source>Roma</source>
      <translation type="unfinished">Roma</translation>
    </message>
    <message>
      <source>Romani</source>
      <translation type="unfinished">Romani</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation type="unfinished">Rwmaneg</translation>
    </message>
    <message>
      <source>Roof for now</source>
      <translation type="unfinished">To am y tro</translation>
    </message>
    <message>
      <source>Rota</source>
      <translation type="unfinished">Rota</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation type="unfinished">Rhes {row}</translation>
    </message>
    <message>
      <source>Row {row} has the same number and name. That row is taken, this one is not.</source>
      <translation type="unfinished">Mae gan res {row} yr un rhif a'r un enw. Cymerir y rhes honno, nid hon.</translation>
    </message>
    <message>
      <source>Row {row} has the same number with another name or birth date. One of them is wrong, so neither is taken.</source>
      <translation type="unfinished">Mae gan res {row} yr un rhif gydag enw neu ddyddiad geni arall. Mae un ohonynt yn anghywir, felly ni chymerir y naill na'r llall.</translation>
    </message>
    <message>
      <source>Row {row} of the sheet</source>
      <translation type="unfinished">Rhes {row} y daenlen</translation>
    </message>
    <message>
      <source>Rows of lists</source>
      <translation type="unfinished">Rhesi rhestrau</translation>
    </message>
    <message>
      <source>Rows {rows} have the same number, and names or birth dates differ. One is wrong, so none of them is taken.</source>
      <translation type="unfinished">Mae gan resi {rows} yr un rhif, ac mae'r enwau neu'r dyddiadau geni yn wahanol. Mae un yn anghywir, felly ni chymerir yr un ohonynt.</translation>
    </message>
    <message>
      <source>Rules for this mentor</source>
      <translation type="unfinished">Rheolau ar gyfer y mentor hwn</translation>
    </message>
    <message>
      <source>Rules that stop mentors</source>
      <translation type="unfinished">Rheolau sy'n atal mentoriaid</translation>
    </message>
    <message numerus="yes">
      <source>Rules that stop the other {count} mentors</source>
      <translation type="unfinished">
        <numerusform>Rheolau sy'n atal y mentoriaid eraill: {count}</numerusform>
        <numerusform>Rheolau sy'n atal y mentoriaid eraill: {count}</numerusform>
        <numerusform>Rheolau sy'n atal y mentoriaid eraill: {count}</numerusform>
        <numerusform>Rheolau sy'n atal y mentoriaid eraill: {count}</numerusform>
        <numerusform>Rheolau sy'n atal y mentoriaid eraill: {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Running the contract</source>
      <translation type="unfinished">Rhedeg y contract</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation type="unfinished">Rwseg</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation type="unfinished">Diogel</translation>
    </message>
    <message>
      <source>Safe contact</source>
      <translation type="unfinished">Cysylltu'n ddiogel</translation>
    </message>
    <message>
      <source>Safe to leave a voicemail</source>
      <translation type="unfinished">Yn ddiogel gadael neges llais</translation>
    </message>
    <message>
      <source>Safe to phone</source>
      <translation type="unfinished">Yn ddiogel ffonio</translation>
    </message>
    <message>
      <source>Safe to text</source>
      <translation type="unfinished">Yn ddiogel anfon neges destun</translation>
    </message>
    <message>
      <source>Safe to visit</source>
      <translation type="unfinished">Yn ddiogel ymweld</translation>
    </message>
    <message>
      <source>Safe to write</source>
      <translation type="unfinished">Yn ddiogel ysgrifennu</translation>
    </message>
    <message>
      <source>Safe to {safe}</source>
      <translation type="unfinished">Mae'n ddiogel {safe}</translation>
    </message>
    <message>
      <source>Safe, once you have spoken to them, ends the alarm on every laptop. Nothing kept here is changed afterwards.</source>
      <translation type="unfinished">Mae Diogel, ar ôl i chi siarad â nhw, yn rhoi terfyn ar y larwm ar bob gliniadur. Ni newidir dim a gedwir yma wedyn.</translation>
    </message>
    <message>
      <source>Safeguarding for a current or previous partner</source>
      <translation type="unfinished">Diogelu partner presennol neu flaenorol</translation>
    </message>
    <message>
      <source>Safeguarding for an adult they have caring responsibilities for</source>
      <translation type="unfinished">Diogelu oedolyn y maent yn gofalu amdano</translation>
    </message>
    <message>
      <source>Safeguarding for children</source>
      <translation type="unfinished">Diogelu plant</translation>
    </message>
    <message>
      <source>Safeguarding for someone else</source>
      <translation type="unfinished">Diogelu rhywun arall</translation>
    </message>
    <message>
      <source>Safeguarding for themselves</source>
      <translation type="unfinished">Eu diogelu eu hunain</translation>
    </message>
    <message>
      <source>Safety came between them</source>
      <translation type="unfinished">Daeth diogelwch rhyngddynt</translation>
    </message>
    <message>
      <source>Safety came between them on {day}.</source>
      <translation type="unfinished">Daeth diogelwch rhyngddynt ar {day}.</translation>
    </message>
    <message>
      <source>Safety of the records</source>
      <translation type="unfinished">Diogelwch y cofnodion</translation>
    </message>
    <message>
      <source>Said by phone</source>
      <translation type="unfinished">Dywedwyd dros y ffôn</translation>
    </message>
    <message>
      <source>Said in person</source>
      <translation type="unfinished">Dywedwyd wyneb yn wyneb</translation>
    </message>
    <message>
      <source>Said no</source>
      <translation type="unfinished">Dywedodd na</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation type="unfinished">Dywedwyd ar</translation>
    </message>
    <message numerus="yes">
      <source>Said what {count} words mean.</source>
      <translation type="unfinished">
        <numerusform>Ni ddywedwyd ystyr yr un gair.</numerusform>
        <numerusform>Dywedwyd ystyr {count} gair.</numerusform>
        <numerusform>Dywedwyd ystyr {count} o eiriau.</numerusform>
        <numerusform>Dywedwyd ystyr {count} o eiriau.</numerusform>
        <numerusform>Dywedwyd ystyr {count} o eiriau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Same person</source>
      <translation type="unfinished">Yr un person</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation type="unfinished">Dydd Sadwrn</translation>
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished">Cadw fel PDF…</translation>
    </message>
    <message>
      <source>Say --when, --needs or both. Nothing was changed.</source>
      <translation type="unfinished">Dywedwch --when, --needs neu'r ddau. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Say for which coordinator: {names}.</source>
      <translation type="unfinished">Dywedwch ar gyfer pa gydlynydd: {names}.</translation>
    </message>
    <message>
      <source>Say for which need help is asked. Nothing was kept.</source>
      <translation type="unfinished">Dywedwch ar gyfer pa angen y gofynnir am help. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say how high the risk is overall. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pa mor uchel yw'r risg yn gyffredinol. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say how it ended. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch sut y daeth i ben. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say how it goes</source>
      <translation type="unfinished">Dweud sut mae'n mynd</translation>
    </message>
    <message>
      <source>Say how the person can be reached. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch sut y gellir cysylltu â'r person. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say in a few words what happened</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau beth ddigwyddodd</translation>
    </message>
    <message>
      <source>Say in a few words what happened. Nothing was saved; what you wrote is still here.</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau beth ddigwyddodd. Ni chadwyd dim; mae'r hyn a ysgrifennoch yma o hyd.</translation>
    </message>
    <message>
      <source>Say in a few words why it is changed</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau pam mae'n cael ei newid</translation>
    </message>
    <message>
      <source>Say in a few words why the note is amended. Nothing was changed.</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau pam y diwygir y nodyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Say in a few words why the session is amended. Nothing was changed.</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau pam y diwygir y sesiwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Say in a word what is worrying</source>
      <translation type="unfinished">Dywedwch mewn gair beth sy'n peri pryder</translation>
    </message>
    <message>
      <source>Say in a word what is worrying and how serious it is. If life is in danger, ring 999 first.</source>
      <translation type="unfinished">Dywedwch mewn gair beth sy'n peri pryder a pha mor ddifrifol ydyw. Os oes perygl i fywyd, ffoniwch 999 yn gyntaf.</translation>
    </message>
    <message>
      <source>Say in which prison. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch ym mha garchar. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say on which basis of UK GDPR Article 6 it rests. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch ar ba sail yn Erthygl 6 GDPR y DU y mae'n gorffwys. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say on which day it was refused or withdrawn: from then on an earlier one counts no more.</source>
      <translation type="unfinished">Dywedwch ar ba ddiwrnod y'i gwrthodwyd neu y'i tynnwyd yn ôl: o hynny ymlaen nid yw un cynharach yn cyfrif mwyach.</translation>
    </message>
    <message>
      <source>Say on which day the person agreed; it cannot lie ahead. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch ar ba ddiwrnod y cytunodd y person; ni all fod yn y dyfodol. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say on which day the update service said so: from then on the check is not clear.</source>
      <translation type="unfinished">Dywedwch ar ba ddiwrnod y dywedodd y gwasanaeth diweddaru hynny: o hynny ymlaen nid yw'r gwiriad yn glir.</translation>
    </message>
    <message>
      <source>Say once what a word means, and every row is read by it. What is left empty is kept with the notes. In a list, typing finds any part of a name.</source>
      <translation type="unfinished">Dywedwch unwaith beth yw ystyr gair, a darllenir pob rhes yn ôl hynny. Cedwir yr hyn a adewir yn wag gyda'r nodiadau. Mewn rhestr, mae teipio'n dod o hyd i unrhyw ran o enw.</translation>
    </message>
    <message>
      <source>Say so by phone as well. The record and the mentor stay here until they agree.</source>
      <translation type="unfinished">Dywedwch hynny dros y ffôn hefyd. Mae'r cofnod a'r mentor yn aros yma nes iddynt gytuno.</translation>
    </message>
    <message>
      <source>Say that you are back</source>
      <translation type="unfinished">Dweud eich bod yn ôl</translation>
    </message>
    <message>
      <source>Say that you are back, and ring {whom}.</source>
      <translation type="unfinished">Dywedwch eich bod yn ôl, a ffoniwch {whom}.</translation>
    </message>
    <message>
      <source>Say that you are back.</source>
      <translation type="unfinished">Dywedwch eich bod yn ôl.</translation>
    </message>
    <message>
      <source>Say that you are back. Your coordinators are ringing for you.</source>
      <translation type="unfinished">Dywedwch eich bod yn ôl. Mae eich cydlynwyr yn ffonio amdanoch.</translation>
    </message>
    <message>
      <source>Say to whom it was carried. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch at bwy y cafodd ei gludo. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say what came of it</source>
      <translation type="unfinished">Dweud beth ddaeth ohono</translation>
    </message>
    <message>
      <source>Say what happens next</source>
      <translation type="unfinished">Dywedwch beth sy'n digwydd nesaf</translation>
    </message>
    <message>
      <source>Say what happens next. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch beth sy'n digwydd nesaf. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say what must be avoided, and whom or where. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch beth sydd i'w osgoi, a phwy neu ble. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say what the person needs: choose it, or write it down. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch beth sydd ei angen ar y person: ei ddewis, neu ei ysgrifennu. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say what the person or the mentor thinks of it. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch beth yw barn y person neu'r mentor. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say what to do</source>
      <translation type="unfinished">Dywedwch beth i'w wneud</translation>
    </message>
    <message>
      <source>Say what was done</source>
      <translation type="unfinished">Dywedwch beth a wnaed</translation>
    </message>
    <message>
      <source>Say what was done before the concern is closed. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch beth a wnaed cyn cau'r pryder. Ni chadwyd dim.</translation>
    </message>
    <message numerus="yes">
      <source>Say what {count} unknown &amp;words mean</source>
      <translation type="unfinished">
        <numerusform>Dim &amp;geiriau anhysbys</numerusform>
        <numerusform>Dweud ystyr {count} &amp;gair anhysbys</numerusform>
        <numerusform>Dweud ystyr {count} o &amp;eiriau anhysbys</numerusform>
        <numerusform>Dweud ystyr {count} o &amp;eiriau anhysbys</numerusform>
        <numerusform>Dweud ystyr {count} o &amp;eiriau anhysbys</numerusform>
      </translation>
    </message>
    <message>
      <source>Say when the appointment begins. Nothing was booked.</source>
      <translation type="unfinished">Dywedwch pryd mae'r apwyntiad yn dechrau. Ni threfnwyd dim.</translation>
    </message>
    <message>
      <source>Say when the session happened. Nothing was saved; what you wrote is still here.</source>
      <translation type="unfinished">Dywedwch pryd y digwyddodd y sesiwn. Ni chadwyd dim; mae'r hyn a ysgrifennoch yma o hyd.</translation>
    </message>
    <message>
      <source>Say where to meet, such as the main gate</source>
      <translation type="unfinished">Dywedwch ble i gyfarfod, er enghraifft y brif giât</translation>
    </message>
    <message>
      <source>Say whether the person wants this</source>
      <translation type="unfinished">Dywedwch a yw'r person yn dymuno hyn</translation>
    </message>
    <message>
      <source>Say whether the receipts were seen</source>
      <translation type="unfinished">Dywedwch a welwyd y derbynebau</translation>
    </message>
    <message>
      <source>Say which number it is, and the number. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pa rif ydyw, a'r rhif ei hun. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say who it is, and whether inside or outside. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pwy ydyw, ac ai y tu mewn neu'r tu allan. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say whom the concern is about. If life is in danger, ring 999 first.</source>
      <translation type="unfinished">Dywedwch am bwy mae'r pryder. Os oes perygl i fywyd, ffoniwch 999 yn gyntaf.</translation>
    </message>
    <message>
      <source>Say whom you told. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch wrth bwy y dywedoch. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say why</source>
      <translation type="unfinished">Dywedwch pam</translation>
    </message>
    <message>
      <source>Say why a former name must be kept. Without a reason it is not.</source>
      <translation type="unfinished">Dywedwch pam mae'n rhaid cadw enw blaenorol. Heb reswm, ni chaiff ei gadw.</translation>
    </message>
    <message>
      <source>Say why it is refused</source>
      <translation type="unfinished">Dywedwch pam y'i gwrthodir</translation>
    </message>
    <message>
      <source>Say why it is refused. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pam y'i gwrthodir. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say why it may wait</source>
      <translation type="unfinished">Dywedwch pam y caiff aros</translation>
    </message>
    <message>
      <source>Say why it must be kept</source>
      <translation type="unfinished">Dywedwch pam mae'n rhaid ei gadw</translation>
    </message>
    <message>
      <source>Say why the mentor must be of this gender and on what basis: without them it is a wish.</source>
      <translation type="unfinished">Dywedwch pam y mae'n rhaid i'r mentor fod o'r rhywedd hwn ac ar ba sail: hebddynt, dymuniad ydyw.</translation>
    </message>
    <message>
      <source>Say why the work rests</source>
      <translation type="unfinished">Dywedwch pam mae'r gwaith yn gorffwys</translation>
    </message>
    <message>
      <source>Say why there is none yet</source>
      <translation type="unfinished">Dweud pam nad oes un eto</translation>
    </message>
    <message>
      <source>Say why these lines are left out. The mentor reads it. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pam y gadewir y llinellau hyn allan. Mae'r mentor yn ei ddarllen. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say why they begin all the same</source>
      <translation type="unfinished">Dywedwch pam y maent yn dechrau serch hynny</translation>
    </message>
    <message>
      <source>Say why they refused, so that the next service is chosen better. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pam y gwrthodon nhw, er mwyn dewis y gwasanaeth nesaf yn well. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say why this may wait. Nothing was saved.</source>
      <translation type="unfinished">Dywedwch pam y caiff hyn aros. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Say with --name whom you invite. Nothing was written.</source>
      <translation type="unfinished">Dywedwch gyda --name pwy rydych yn ei wahodd. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
      <source>Say with --summary in a few words what happened. Nothing was recorded.</source>
      <translation type="unfinished">Dywedwch gyda --summary mewn ychydig eiriau beth ddigwyddodd. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>Say: {name} is a volunteer who met somebody alone at {where}, was to be back at {moment}, and cannot be reached. Give your own number.</source>
      <translation type="unfinished">Dywedwch: mae {name} yn wirfoddolwr a gyfarfu â rhywun ar ei ben ei hun yn: {where}, roedd i fod yn ôl am {moment}, ac ni ellir cael gafael arno. Rhowch eich rhif eich hun.</translation>
    </message>
    <message>
      <source>Scan of the form</source>
      <translation type="unfinished">Sgan o'r ffurflen</translation>
    </message>
    <message>
      <source>Schedule 1, administration of justice (paragraph 7)</source>
      <translation type="unfinished">Atodlen 1, gweinyddu cyfiawnder (paragraff 7)</translation>
    </message>
    <message>
      <source>Schedule 1, consent (paragraph 29)</source>
      <translation type="unfinished">Atodlen 1, cydsyniad (paragraff 29)</translation>
    </message>
    <message>
      <source>Schedule 1, counselling (paragraph 17)</source>
      <translation type="unfinished">Atodlen 1, cwnsela (paragraff 17)</translation>
    </message>
    <message>
      <source>Schedule 1, legal claims (paragraph 33)</source>
      <translation type="unfinished">Atodlen 1, hawliadau cyfreithiol (paragraff 33)</translation>
    </message>
    <message>
      <source>Schedule 1, preventing or detecting unlawful acts (paragraph 10)</source>
      <translation type="unfinished">Atodlen 1, atal neu ganfod gweithredoedd anghyfreithlon (paragraff 10)</translation>
    </message>
    <message>
      <source>Schedule 1, safeguarding of children and individuals at risk (paragraph 18)</source>
      <translation type="unfinished">Atodlen 1, diogelu plant ac unigolion mewn perygl (paragraff 18)</translation>
    </message>
    <message>
      <source>Schedule 1, support for a disability or condition (paragraph 16)</source>
      <translation type="unfinished">Atodlen 1, cymorth ar gyfer anabledd neu gyflwr (paragraff 16)</translation>
    </message>
    <message>
      <source>Schedule 1, vital interests (paragraph 30)</source>
      <translation type="unfinished">Atodlen 1, buddiannau hanfodol (paragraff 30)</translation>
    </message>
    <message>
      <source>Scottish Gaelic</source>
      <translation type="unfinished">Gaeleg yr Alban</translation>
    </message>
    <message>
      <source>Screening</source>
      <translation type="unfinished">Sgrinio</translation>
    </message>
    <message>
      <source>Sealing and signing: MIT, Apache 2.0 and BSD licences</source>
      <translation type="unfinished">Selio a llofnodi: trwyddedau MIT, Apache 2.0 a BSD</translation>
    </message>
    <message>
      <source>Search appointments</source>
      <translation type="unfinished">Chwilio apwyntiadau</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation type="unfinished">Chwilio ym mhobman</translation>
    </message>
    <message>
      <source>Search in help</source>
      <translation type="unfinished">Chwilio yn yr help</translation>
    </message>
    <message>
      <source>Search mentors</source>
      <translation type="unfinished">Chwilio mentoriaid</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation type="unfinished">Chwilio pobl</translation>
    </message>
    <message>
      <source>Search referrals</source>
      <translation type="unfinished">Chwilio atgyfeiriadau</translation>
    </message>
    <message>
      <source>Search the directory</source>
      <translation type="unfinished">Chwilio'r cyfeirlyfr</translation>
    </message>
    <message>
      <source>Search the ledger</source>
      <translation type="unfinished">Chwilio'r gofrestr</translation>
    </message>
    <message>
      <source>Search who waits</source>
      <translation type="unfinished">Chwilio pwy sy'n aros</translation>
    </message>
    <message>
      <source>Seen by</source>
      <translation type="unfinished">Gwelwyd gan</translation>
    </message>
    <message>
      <source>Self-harm</source>
      <translation type="unfinished">Hunan-niweidio</translation>
    </message>
    <message>
      <source>Self-referral</source>
      <translation type="unfinished">Hunanatgyfeirio</translation>
    </message>
    <message>
      <source>Send an onward referral</source>
      <translation type="unfinished">Anfon atgyfeiriad ymlaen</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation type="unfinished">Anfon nawr</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
      <source>Sent and received</source>
      <translation type="unfinished">Anfonwyd a derbyniwyd</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation type="unfinished">Anfonwyd ar</translation>
    </message>
    <message>
      <source>Sent on {day} {how}.</source>
      <translation type="unfinished">Anfonwyd ar {day} {how}.</translation>
    </message>
    <message>
      <source>Sent on {day}.</source>
      <translation type="unfinished">Anfonwyd ar {day}.</translation>
    </message>
    <message numerus="yes">
      <source>Sent to {count} colleagues and partners.</source>
      <translation type="unfinished">
        <numerusform>Heb ei anfon at neb.</numerusform>
        <numerusform>Anfonwyd at {count} cydweithiwr neu bartner.</numerusform>
        <numerusform>Anfonwyd at {count} o gydweithwyr a phartneriaid.</numerusform>
        <numerusform>Anfonwyd at {count} o gydweithwyr a phartneriaid.</numerusform>
        <numerusform>Anfonwyd at {count} o gydweithwyr a phartneriaid.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sent to {names}.</source>
      <translation type="unfinished">Anfonwyd at {names}.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation type="unfinished">Dedfryd</translation>
    </message>
    <message>
      <source>Sentence and licence expiry date</source>
      <translation type="unfinished">Dyddiad dod y ddedfryd a'r drwydded i ben</translation>
    </message>
    <message>
      <source>Sentence expiry date</source>
      <translation type="unfinished">Dyddiad dod y ddedfryd i ben</translation>
    </message>
    <message>
      <source>Sentence or licence ended</source>
      <translation type="unfinished">Dedfryd neu drwydded wedi dod i ben</translation>
    </message>
    <message>
      <source>Sentence revoked</source>
      <translation type="unfinished">Dedfryd wedi'i dirymu</translation>
    </message>
    <message>
      <source>Separated</source>
      <translation type="unfinished">Wedi gwahanu</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation type="unfinished">Serbeg</translation>
    </message>
    <message>
      <source>Serious concerns</source>
      <translation type="unfinished">Pryderon difrifol</translation>
    </message>
    <message>
      <source>Service</source>
      <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
      <source>Service category</source>
      <translation type="unfinished">Categori gwasanaeth</translation>
    </message>
    <message>
      <source>Service settings</source>
      <translation type="unfinished">Gosodiadau'r gwasanaeth</translation>
    </message>
    <message>
      <source>Service that is not in the directory</source>
      <translation type="unfinished">Gwasanaeth nad yw yn y cyfeirlyfr</translation>
    </message>
    <message>
      <source>Services that help people in your area will stand here, once a coordinator has added them.</source>
      <translation type="unfinished">Bydd gwasanaethau sy'n helpu pobl yn eich ardal yn sefyll yma, unwaith y bydd cydlynydd wedi'u hychwanegu.</translation>
    </message>
    <message>
      <source>Services that help people in your area will stand here: with housing, money, health or work.</source>
      <translation type="unfinished">Bydd gwasanaethau sy'n helpu pobl yn eich ardal yn sefyll yma: gyda thai, arian, iechyd neu waith.</translation>
    </message>
    <message>
      <source>Services you work with</source>
      <translation type="unfinished">Gwasanaethau yr ydych yn gweithio gyda hwy</translation>
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
      <source>Session in {place}</source>
      <translation type="unfinished">Sesiwn yn {place}</translation>
    </message>
    <message>
      <source>Session sheet</source>
      <translation type="unfinished">Taflen sesiwn</translation>
    </message>
    <message>
      <source>Session with {name}</source>
      <translation type="unfinished">Sesiwn gyda {name}</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
      <source>Set</source>
      <translation type="unfinished">Wedi'i osod</translation>
    </message>
    <message>
      <source>Set the next step</source>
      <translation type="unfinished">Gosod y cam nesaf</translation>
    </message>
    <message>
      <source>Set up at</source>
      <translation type="unfinished">Sefydlwyd am</translation>
    </message>
    <message>
      <source>Set up payment for rent arrears</source>
      <translation type="unfinished">Trefnu talu ôl-ddyledion rhent</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
      <source>Settled accommodation secured and kept (person not at immediate homelessness risk)</source>
      <translation type="unfinished">Llety sefydlog wedi'i sicrhau a'i gadw (dim risg uniongyrchol o ddigartrefedd)</translation>
    </message>
    <message>
      <source>Settled home</source>
      <translation type="unfinished">Cartref sefydlog</translation>
    </message>
    <message>
      <source>Sexual harm prevention order</source>
      <translation type="unfinished">Gorchymyn atal niwed rhywiol</translation>
    </message>
    <message>
      <source>Sexual offending</source>
      <translation type="unfinished">Troseddu rhywiol</translation>
    </message>
    <message>
      <source>Sexual orientation</source>
      <translation type="unfinished">Cyfeiriadedd rhywiol</translation>
    </message>
    <message>
      <source>Share it</source>
      <translation type="unfinished">Ei rannu</translation>
    </message>
    <message>
      <source>Share this from now on?</source>
      <translation type="unfinished">Rhannu hyn o hyn ymlaen?</translation>
    </message>
    <message>
      <source>Share with a body</source>
      <translation type="unfinished">Rhannu â chorff</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation type="unfinished">Rhannwyd</translation>
    </message>
    <message>
      <source>Shared with {name}</source>
      <translation type="unfinished">Rhannwyd â {name}</translation>
    </message>
    <message>
      <source>Shared with {name}, received by {who}</source>
      <translation type="unfinished">Rhannwyd â {name}, derbyniwyd gan {who}</translation>
    </message>
    <message>
      <source>Shared with {name}, sent {moment}</source>
      <translation type="unfinished">Rhannwyd â {name}, anfonwyd {moment}</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation type="unfinished">Taenlen</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation type="unfinished">Shifft</translation>
    </message>
    <message>
      <source>Shift on call</source>
      <translation type="unfinished">Shifft ar alwad</translation>
    </message>
    <message>
      <source>Shona</source>
      <translation type="unfinished">Shona</translation>
    </message>
    <message>
      <source>Short meetings with breaks</source>
      <translation type="unfinished">Cyfarfodydd byr gydag egwyliau</translation>
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished">Dangos</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation type="unfinished">Dangos llai</translation>
    </message>
    <message>
      <source>Show one after the other</source>
      <translation type="unfinished">Dangos y naill ar ôl y llall</translation>
    </message>
    <message>
      <source>Show the lines again</source>
      <translation type="unfinished">Dangos y llinellau eto</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation type="unfinished">Dangos y cyfrinair</translation>
    </message>
    <message>
      <source>Show who could</source>
      <translation type="unfinished">Dangos pwy allai</translation>
    </message>
    <message numerus="yes">
      <source>Show {count} more</source>
      <translation type="unfinished">
        <numerusform>Dim rhagor i'w ddangos</numerusform>
        <numerusform>Dangos {count} arall</numerusform>
        <numerusform>Dangos {count} arall</numerusform>
        <numerusform>Dangos {count} arall</numerusform>
        <numerusform>Dangos {count} arall</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show {count} more still to come</source>
      <translation type="unfinished">
        <numerusform>Dangos {count} arall sydd eto i ddod</numerusform>
        <numerusform>Dangos {count} arall sydd eto i ddod</numerusform>
        <numerusform>Dangos {count} arall sydd eto i ddod</numerusform>
        <numerusform>Dangos {count} arall sydd eto i ddod</numerusform>
        <numerusform>Dangos {count} arall sydd eto i ddod</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign language on request</source>
      <translation type="unfinished">Iaith arwyddion ar gais</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation type="unfinished">Wedi mewngofnodi</translation>
    </message>
    <message>
      <source>Signed in here</source>
      <translation type="unfinished">Wedi mewngofnodi yma</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation type="unfinished">Llofnodwyd ar bapur</translation>
    </message>
    <message>
      <source>Signed on screen</source>
      <translation type="unfinished">Llofnodwyd ar sgrin</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation type="unfinished">Allwedd llofnodi</translation>
    </message>
    <message>
      <source>Signing what is brought in: {number} of {total} parts.</source>
      <translation type="unfinished">Yn llofnodi'r hyn sy'n dod i mewn: {number} o {total} rhan.</translation>
    </message>
    <message>
      <source>Sikh</source>
      <translation type="unfinished">Sicaidd</translation>
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished">Ers</translation>
    </message>
    <message>
      <source>Since {day}</source>
      <translation type="unfinished">Ers {day}</translation>
    </message>
    <message>
      <source>Single</source>
      <translation type="unfinished">Sengl</translation>
    </message>
    <message>
      <source>Skills</source>
      <translation type="unfinished">Sgiliau</translation>
    </message>
    <message>
      <source>Skills by pathway</source>
      <translation type="unfinished">Sgiliau fesul llwybr</translation>
    </message>
    <message>
      <source>Skin condition</source>
      <translation type="unfinished">Cyflwr croen</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation type="unfinished">Slofaceg</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
      <source>So that colleagues know it from others, such as 'Ruth's laptop'.</source>
      <translation type="unfinished">Er mwyn i gydweithwyr ei wahaniaethu oddi wrth eraill, megis 'Gliniadur Ruth'.</translation>
    </message>
    <message>
      <source>Social inclusion</source>
      <translation type="unfinished">Cynhwysiant cymdeithasol</translation>
    </message>
    <message>
      <source>Social or behavioural (autism, ADHD)</source>
      <translation type="unfinished">Cymdeithasol neu ymddygiadol (awtistiaeth, ADHD)</translation>
    </message>
    <message>
      <source>Somali</source>
      <translation type="unfinished">Somaleg</translation>
    </message>
    <message>
      <source>Some laptops do not read the newest format yet: {names}. Nothing was changed.</source>
      <translation type="unfinished">Nid yw rhai gliniaduron yn darllen y fformat diweddaraf eto: {names}. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Some letters on this paper are not in its typeface and lost their marks or stand as boxes. The record has them as they were written.</source>
      <translation type="unfinished">Nid yw rhai llythrennau ar y papur hwn yn ei ffurfdeip, ac maent wedi colli eu marciau neu'n sefyll fel blychau. Mae'r cofnod yn eu dal fel yr ysgrifennwyd hwy.</translation>
    </message>
    <message>
      <source>Somebody &amp;else — bring in</source>
      <translation type="unfinished">Rhywun &amp;arall — dod i mewn</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
      <source>Somebody has assessed the risk meanwhile, so yours was not kept. Close the form and open it again.</source>
      <translation type="unfinished">Mae rhywun wedi asesu'r risg yn y cyfamser, felly ni chadwyd eich un chi. Caewch y ffurflen a'i hagor eto.</translation>
    </message>
    <message>
      <source>Somebody has changed this since, so it was not undone. Look at it and change it by hand.</source>
      <translation type="unfinished">Mae rhywun wedi newid hyn ers hynny, felly ni chafodd ei ddadwneud. Edrychwch arno a'i newid â llaw.</translation>
    </message>
    <message>
      <source>Somebody has chosen since, so nothing was changed. Look again.</source>
      <translation type="unfinished">Mae rhywun wedi dewis ers hynny, felly ni newidiwyd dim. Edrychwch eto.</translation>
    </message>
    <message>
      <source>Somebody has written the card meanwhile, so yours was not kept. Close the form and open it again.</source>
      <translation type="unfinished">Mae rhywun wedi ysgrifennu'r cerdyn yn y cyfamser, felly ni chadwyd eich un chi. Caewch y ffurflen a'i hagor eto.</translation>
    </message>
    <message>
      <source>Somebody is chosen first</source>
      <translation type="unfinished">Dewisir rhywun yn gyntaf</translation>
    </message>
    <message>
      <source>Somebody is on call at every hour of the next 14 days.</source>
      <translation type="unfinished">Mae rhywun ar alwad bob awr o'r 14 diwrnod nesaf.</translation>
    </message>
    <message>
      <source>Somebody joins</source>
      <translation type="unfinished">Rhywun yn ymuno</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation type="unfinished">Rhywun newydd</translation>
    </message>
    <message>
      <source>Somebody to walk with</source>
      <translation type="unfinished">Rhywun i gerdded gyda nhw</translation>
    </message>
    <message>
      <source>Somebody who is here already</source>
      <translation type="unfinished">Rhywun sydd yma eisoes</translation>
    </message>
    <message>
      <source>Somebody who is not known here</source>
      <translation type="unfinished">Rhywun nad yw'n hysbys yma</translation>
    </message>
    <message>
      <source>Somebody who works alone was expected back by {time}. Unlock to see who, and whom to ring.</source>
      <translation type="unfinished">Roedd disgwyl rhywun sy'n gweithio ar ei ben ei hun yn ôl erbyn {time}. Datglowch i weld pwy, a phwy i'w ffonio.</translation>
    </message>
    <message>
      <source>Somebody with one name alone has it here</source>
      <translation type="unfinished">Mae enw rhywun ag un enw yn unig yn mynd yma</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation type="unfinished">Mae rhywbeth ar goll</translation>
    </message>
    <message>
      <source>Something is still lacking. Say why they begin all the same, or keep what is lacking first.</source>
      <translation type="unfinished">Mae rhywbeth ar goll o hyd. Dywedwch pam y maent yn dechrau serch hynny, neu cadwch yn gyntaf yr hyn sydd ar goll.</translation>
    </message>
    <message>
      <source>Something left empty</source>
      <translation type="unfinished">Rhywbeth wedi'i adael yn wag</translation>
    </message>
    <message>
      <source>Something that is not on this device</source>
      <translation type="unfinished">Rhywbeth nad yw ar y ddyfais hon</translation>
    </message>
    <message>
      <source>Something that was paid</source>
      <translation type="unfinished">Rhywbeth a dalwyd</translation>
    </message>
    <message>
      <source>Something was told</source>
      <translation type="unfinished">Dywedwyd rhywbeth</translation>
    </message>
    <message>
      <source>Something went wrong in Caseworker</source>
      <translation type="unfinished">Aeth rhywbeth o'i le yn Caseworker</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. What was confirmed before is kept. What follows holds nothing personal and helps whoever mends it.</source>
      <translation type="unfinished">Digwyddodd rhywbeth na ddylai fod wedi digwydd. Cedwir yr hyn a gadarnhawyd o'r blaen. Nid oes dim personol yn yr hyn sy'n dilyn, ac mae'n helpu pwy bynnag sy'n ei drwsio.</translation>
    </message>
    <message>
      <source>Something worries me</source>
      <translation type="unfinished">Mae rhywbeth yn fy mhoeni</translation>
    </message>
    <message>
      <source>Something worries me about {name}</source>
      <translation type="unfinished">Mae rhywbeth yn fy mhoeni am {name}</translation>
    </message>
    <message>
      <source>Something worries me about…</source>
      <translation type="unfinished">Mae rhywbeth yn fy mhoeni am…</translation>
    </message>
    <message>
      <source>South Central</source>
      <translation type="unfinished">De Canolbarth Lloegr</translation>
    </message>
    <message>
      <source>South West</source>
      <translation type="unfinished">De-orllewin Lloegr</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation type="unfinished">Sbaeneg</translation>
    </message>
    <message>
      <source>Speak with your coordinator first. The person's record comes to your laptop once the match is made.</source>
      <translation type="unfinished">Siaradwch â'ch cydlynydd yn gyntaf. Daw cofnod y person i'ch gliniadur unwaith y bydd y pâr wedi'i wneud.</translation>
    </message>
    <message>
      <source>Speaking and reading</source>
      <translation type="unfinished">Siarad a darllen</translation>
    </message>
    <message>
      <source>Speaks</source>
      <translation type="unfinished">Yn siarad</translation>
    </message>
    <message>
      <source>Speaks Welsh</source>
      <translation type="unfinished">Yn siarad Cymraeg</translation>
    </message>
    <message>
      <source>Speech and language needs</source>
      <translation type="unfinished">Anghenion lleferydd ac iaith</translation>
    </message>
    <message>
      <source>Spiritual support</source>
      <translation type="unfinished">Cymorth ysbrydol</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation type="unfinished">Taenlenni</translation>
    </message>
    <message>
      <source>Spring bank holiday</source>
      <translation type="unfinished">Gŵyl banc y gwanwyn</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished">Cam</translation>
    </message>
    <message>
      <source>Stamina, breathing or fatigue</source>
      <translation type="unfinished">Stamina, anadlu neu flinder</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation type="unfinished">Safonol</translation>
    </message>
    <message>
      <source>Standard form</source>
      <translation type="unfinished">Ffurf safonol</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation type="unfinished">Yn sefyll</translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
      <source>Started on</source>
      <translation type="unfinished">Dechreuwyd ar</translation>
    </message>
    <message>
      <source>Started suitable education, training or work</source>
      <translation type="unfinished">Wedi dechrau addysg, hyfforddiant neu waith addas</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation type="unfinished">Yn dechrau</translation>
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished">Statws</translation>
    </message>
    <message>
      <source>Stay in prison</source>
      <translation type="unfinished">Cyfnod yn y carchar</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation type="unfinished">Aros wedi mewngofnodi</translation>
    </message>
    <message>
      <source>Stays in prison</source>
      <translation type="unfinished">Arosiadau yn y carchar</translation>
    </message>
    <message>
      <source>Step of an alarm</source>
      <translation type="unfinished">Cam mewn larwm</translation>
    </message>
    <message>
      <source>Step-free</source>
      <translation type="unfinished">Heb risiau</translation>
    </message>
    <message>
      <source>Still lacking</source>
      <translation type="unfinished">Ar goll o hyd</translation>
    </message>
    <message numerus="yes">
      <source>Still lacking: {what} and {count} more.</source>
      <translation type="unfinished">
        <numerusform>Ar goll o hyd: {what}.</numerusform>
        <numerusform>Ar goll o hyd: {what} ac {count} arall.</numerusform>
        <numerusform>Ar goll o hyd: {what} a {count} arall.</numerusform>
        <numerusform>Ar goll o hyd: {what} a {count} arall.</numerusform>
        <numerusform>Ar goll o hyd: {what} a {count} arall.</numerusform>
      </translation>
    </message>
    <message>
      <source>Still lacking: {what}.</source>
      <translation type="unfinished">Ar goll o hyd: {what}.</translation>
    </message>
    <message>
      <source>Still to come: {day}</source>
      <translation type="unfinished">Eto i ddod: {day}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished">Stopio</translation>
    </message>
    <message>
      <source>Stop existing debts, bills, and direct debits from building up during time in prison</source>
      <translation type="unfinished">Atal dyledion, biliau a debydau uniongyrchol rhag cronni yn ystod y carchar</translation>
    </message>
    <message>
      <source>Stop sharing</source>
      <translation type="unfinished">Peidio â rhannu</translation>
    </message>
    <message>
      <source>Stop trying</source>
      <translation type="unfinished">Rhoi'r gorau i roi cynnig</translation>
    </message>
    <message>
      <source>Stopped before the end. What was confirmed before is kept.</source>
      <translation type="unfinished">Stopiwyd cyn y diwedd. Cedwir yr hyn a gadarnhawyd o'r blaen.</translation>
    </message>
    <message>
      <source>Stopped by this alone</source>
      <translation type="unfinished">Wedi'u hatal gan hyn yn unig</translation>
    </message>
    <message>
      <source>Stopping, and taking away what was made…</source>
      <translation type="unfinished">Yn stopio, ac yn cymryd ymaith yr hyn a wnaed…</translation>
    </message>
    <message>
      <source>Strand</source>
      <translation type="unfinished">Llinyn</translation>
    </message>
    <message>
      <source>Strengths seen</source>
      <translation type="unfinished">Cryfderau a welwyd</translation>
    </message>
    <message>
      <source>Strengths seen: {words}</source>
      <translation type="unfinished">Cryfderau a welwyd: {words}</translation>
    </message>
    <message>
      <source>Substance use no longer dependent or problematic</source>
      <translation type="unfinished">Defnydd o sylweddau heb fod yn ddibynnol nac yn broblem mwyach</translation>
    </message>
    <message>
      <source>Substantial public interest (9(2)(g))</source>
      <translation type="unfinished">Budd cyhoeddus sylweddol (9(2)(g))</translation>
    </message>
    <message>
      <source>Successful move from custody to community</source>
      <translation type="unfinished">Symud llwyddiannus o'r ddalfa i'r gymuned</translation>
    </message>
    <message>
      <source>Such as 4.50</source>
      <translation type="unfinished">Megis 4.50</translation>
    </message>
    <message>
      <source>Such as Tue 18:00 to 20:00, each on a line</source>
      <translation type="unfinished">Megis Tue 18:00 to 20:00, pob un ar linell</translation>
    </message>
    <message>
      <source>Such as a crèche on Tuesdays</source>
      <translation type="unfinished">Megis meithrinfa ar ddydd Mawrth</translation>
    </message>
    <message>
      <source>Such as women, or people aged 18 to 25</source>
      <translation type="unfinished">Megis menywod, neu bobl 18 i 25 oed</translation>
    </message>
    <message>
      <source>Suicide</source>
      <translation type="unfinished">Hunanladdiad</translation>
    </message>
    <message>
      <source>Summer bank holiday</source>
      <translation type="unfinished">Gŵyl banc yr haf</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation type="unfinished">Dydd Sul</translation>
    </message>
    <message>
      <source>Supervision</source>
      <translation type="unfinished">Goruchwyliaeth</translation>
    </message>
    <message>
      <source>Supervision due</source>
      <translation type="unfinished">Angen goruchwyliaeth</translation>
    </message>
    <message>
      <source>Supervision is due</source>
      <translation type="unfinished">Mae angen goruchwyliaeth</translation>
    </message>
    <message>
      <source>Supervision of {name}</source>
      <translation type="unfinished">Goruchwyliaeth {name}</translation>
    </message>
    <message>
      <source>Supervision overdue</source>
      <translation type="unfinished">Goruchwyliaeth yn hwyr</translation>
    </message>
    <message>
      <source>Supervision that lies ahead is not held yet. Nothing was saved.</source>
      <translation type="unfinished">Nid yw goruchwyliaeth sydd i ddod wedi'i chynnal eto. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Supervisions held</source>
      <translation type="unfinished">Goruchwyliaethau a gynhaliwyd</translation>
    </message>
    <message>
      <source>Support for a physical health need in prison</source>
      <translation type="unfinished">Cymorth ar gyfer angen iechyd corfforol yn y carchar</translation>
    </message>
    <message>
      <source>Support for alcohol issues in prison</source>
      <translation type="unfinished">Cymorth ar gyfer problemau alcohol yn y carchar</translation>
    </message>
    <message>
      <source>Support for alcohol issues in the community</source>
      <translation type="unfinished">Cymorth ar gyfer problemau alcohol yn y gymuned</translation>
    </message>
    <message>
      <source>Support for care leavers</source>
      <translation type="unfinished">Cymorth i bobl sy'n gadael gofal</translation>
    </message>
    <message>
      <source>Support for drug issues in prison</source>
      <translation type="unfinished">Cymorth ar gyfer problemau cyffuriau yn y carchar</translation>
    </message>
    <message>
      <source>Support for drug issues in the community</source>
      <translation type="unfinished">Cymorth ar gyfer problemau cyffuriau yn y gymuned</translation>
    </message>
    <message>
      <source>Support for foreign nationals</source>
      <translation type="unfinished">Cymorth i wladolion tramor</translation>
    </message>
    <message>
      <source>Support for people who have worked in the sex industry</source>
      <translation type="unfinished">Cymorth i bobl sydd wedi gweithio yn y diwydiant rhyw</translation>
    </message>
    <message>
      <source>Support for problems with gambling</source>
      <translation type="unfinished">Cymorth ar gyfer problemau gamblo</translation>
    </message>
    <message>
      <source>Support for survivors of domestic abuse</source>
      <translation type="unfinished">Cymorth i oroeswyr cam-drin domestig</translation>
    </message>
    <message>
      <source>Support for survivors of sexual abuse</source>
      <translation type="unfinished">Cymorth i oroeswyr cam-drin rhywiol</translation>
    </message>
    <message>
      <source>Support for veterans</source>
      <translation type="unfinished">Cymorth i gyn-filwyr</translation>
    </message>
    <message>
      <source>Support for women who have sold sex</source>
      <translation type="unfinished">Cymorth i fenywod sydd wedi gwerthu rhyw</translation>
    </message>
    <message>
      <source>Support from social care</source>
      <translation type="unfinished">Cymorth gan ofal cymdeithasol</translation>
    </message>
    <message>
      <source>Support to create a budget</source>
      <translation type="unfinished">Cymorth i lunio cyllideb</translation>
    </message>
    <message>
      <source>Support to create or update a CV</source>
      <translation type="unfinished">Cymorth i greu neu ddiweddaru CV</translation>
    </message>
    <message>
      <source>Support to identify all financial obligations</source>
      <translation type="unfinished">Cymorth i nodi pob ymrwymiad ariannol</translation>
    </message>
    <message>
      <source>Support to manage debts or arrears</source>
      <translation type="unfinished">Cymorth i reoli dyledion neu ôl-ddyledion</translation>
    </message>
    <message>
      <source>Support to manage emotions</source>
      <translation type="unfinished">Cymorth i reoli emosiynau</translation>
    </message>
    <message>
      <source>Support when they meet with children's services</source>
      <translation type="unfinished">Cymorth wrth gwrdd â'r gwasanaethau plant</translation>
    </message>
    <message>
      <source>Support with a mental health need in prison</source>
      <translation type="unfinished">Cymorth gydag angen iechyd meddwl yn y carchar</translation>
    </message>
    <message>
      <source>Support with a mental health need in the community</source>
      <translation type="unfinished">Cymorth gydag angen iechyd meddwl yn y gymuned</translation>
    </message>
    <message>
      <source>Support with a physical health need in the community</source>
      <translation type="unfinished">Cymorth gydag angen iechyd corfforol yn y gymuned</translation>
    </message>
    <message>
      <source>Support with interview preparation, practice and disclosure</source>
      <translation type="unfinished">Cymorth i baratoi ac ymarfer ar gyfer cyfweliad ac i ddatgelu</translation>
    </message>
    <message>
      <source>Support with some daily tasks, if they cannot read</source>
      <translation type="unfinished">Cymorth gyda rhai tasgau bob dydd, os na allant ddarllen</translation>
    </message>
    <message>
      <source>Supported by a specialist partner</source>
      <translation type="unfinished">Cefnogir gan bartner arbenigol</translation>
    </message>
    <message>
      <source>Supported by staff</source>
      <translation type="unfinished">Cefnogir gan staff</translation>
    </message>
    <message>
      <source>Swahili</source>
      <translation type="unfinished">Swahili</translation>
    </message>
    <message>
      <source>Swap them</source>
      <translation type="unfinished">Eu cyfnewid</translation>
    </message>
    <message>
      <source>Swap with another shift</source>
      <translation type="unfinished">Cyfnewid â shifft arall</translation>
    </message>
    <message>
      <source>Sylheti</source>
      <translation type="unfinished">Sylheti</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
      <source>THIS HAS NOT BEEN SENT</source>
      <translation type="unfinished">NID YW HYN WEDI'I ANFON</translation>
    </message>
    <message>
      <source>THIS HAS NOT BEEN SENT.</source>
      <translation type="unfinished">NID YW HYN WEDI'I ANFON.</translation>
    </message>
    <message>
      <source>Tagalog</source>
      <translation type="unfinished">Tagalog</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation type="unfinished">Tynnu oddi yno</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished">Tynnu'n ôl</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation type="unfinished">Ei dynnu oddi yno</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation type="unfinished">Ei dynnu'n ôl</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <translation type="unfinished">Ei dynnu'n ôl…</translation>
    </message>
    <message>
      <source>Take it off the table</source>
      <translation type="unfinished">Ei dynnu'n ôl</translation>
    </message>
    <message>
      <source>Take it on</source>
      <translation type="unfinished">Ymgymryd ag ef</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation type="unfinished">Ei dynnu allan</translation>
    </message>
    <message>
      <source>Take it up again</source>
      <translation type="unfinished">Ailafael ynddo</translation>
    </message>
    <message>
      <source>Take off the rota</source>
      <translation type="unfinished">Tynnu oddi ar y rota</translation>
    </message>
    <message>
      <source>Take on a concern</source>
      <translation type="unfinished">Derbyn pryder</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished">Tynnu allan</translation>
    </message>
    <message>
      <source>Take the proposal off the table</source>
      <translation type="unfinished">Tynnu'r cynnig yn ôl</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <translation type="unfinished">Mynd ar y daith</translation>
    </message>
    <message>
      <source>Take them off</source>
      <translation type="unfinished">Tynnu oddi ar y rota</translation>
    </message>
    <message>
      <source>Take this concern on</source>
      <translation type="unfinished">Ymgymryd â'r pryder hwn</translation>
    </message>
    <message>
      <source>Take this date back</source>
      <translation type="unfinished">Tynnu'r dyddiad hwn yn ôl</translation>
    </message>
    <message>
      <source>Take this erasure back?</source>
      <translation type="unfinished">Tynnu'r cais hwn i ddileu yn ôl?</translation>
    </message>
    <message>
      <source>Take this line out?</source>
      <translation type="unfinished">Tynnu'r llinell hon allan?</translation>
    </message>
    <message>
      <source>Take this name away</source>
      <translation type="unfinished">Tynnu'r enw hwn</translation>
    </message>
    <message>
      <source>Take this number away</source>
      <translation type="unfinished">Tynnu'r rhif hwn</translation>
    </message>
    <message>
      <source>Take this way to reach them away</source>
      <translation type="unfinished">Tynnu'r ffordd hon o gysylltu â nhw oddi yno</translation>
    </message>
    <message>
      <source>Take {choice} away</source>
      <translation type="unfinished">Tynnu {choice} oddi yno</translation>
    </message>
    <message>
      <source>Taken away</source>
      <translation type="unfinished">Wedi'i dynnu ymaith</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation type="unfinished">Wedi'i ddadwneud.</translation>
    </message>
    <message>
      <source>Taken from</source>
      <translation type="unfinished">Wedi'i gymryd o</translation>
    </message>
    <message>
      <source>Taken off at</source>
      <translation type="unfinished">Tynnwyd oddi arni am</translation>
    </message>
    <message>
      <source>Taken off the rota {moment}</source>
      <translation type="unfinished">Tynnwyd oddi ar y rota {moment}</translation>
    </message>
    <message>
      <source>Taken on {moment} by {who}.</source>
      <translation type="unfinished">Ymgymerwyd {moment} gan {who}.</translation>
    </message>
    <message>
      <source>Takes part in pro-social networks or activities</source>
      <translation type="unfinished">Yn cymryd rhan mewn rhwydweithiau neu weithgareddau cadarnhaol</translation>
    </message>
    <message>
      <source>Taking part</source>
      <translation type="unfinished">Cymryd rhan</translation>
    </message>
    <message>
      <source>Talk it over with your coordinator before the next visit.</source>
      <translation type="unfinished">Trafodwch ef gyda'ch cydlynydd cyn yr ymweliad nesaf.</translation>
    </message>
    <message>
      <source>Talk on leaving</source>
      <translation type="unfinished">Sgwrs wrth adael</translation>
    </message>
    <message>
      <source>Talk on leaving with {name}</source>
      <translation type="unfinished">Sgwrs wrth adael â {name}</translation>
    </message>
    <message>
      <source>Talked over on {day}</source>
      <translation type="unfinished">Trafodwyd ar {day}</translation>
    </message>
    <message>
      <source>Talking therapy</source>
      <translation type="unfinished">Therapi siarad</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation type="unfinished">Tamil</translation>
    </message>
    <message>
      <source>Tariff expiry date</source>
      <translation type="unfinished">Dyddiad dod y tariff i ben</translation>
    </message>
    <message>
      <source>Tariff-expired removal scheme date</source>
      <translation type="unfinished">Dyddiad cynllun symud wedi'r tariff</translation>
    </message>
    <message>
      <source>Taxi</source>
      <translation type="unfinished">Tacsi</translation>
    </message>
    <message>
      <source>Team</source>
      <translation type="unfinished">Tîm</translation>
    </message>
    <message>
      <source>Team or area</source>
      <translation type="unfinished">Tîm neu ardal</translation>
    </message>
    <message>
      <source>Telephone and post</source>
      <translation type="unfinished">Ffôn a phost</translation>
    </message>
    <message>
      <source>Tell a body</source>
      <translation type="unfinished">Dweud wrth gorff</translation>
    </message>
    <message>
      <source>Tell a body of this concern</source>
      <translation type="unfinished">Dweud wrth gorff am y pryder hwn</translation>
    </message>
    <message>
      <source>Tell a coordinator by telephone today.</source>
      <translation type="unfinished">Dywedwch wrth gydlynydd dros y ffôn heddiw.</translation>
    </message>
    <message>
      <source>Tell it</source>
      <translation type="unfinished">Dweud</translation>
    </message>
    <message>
      <source>Tell the coordinators</source>
      <translation type="unfinished">Dweud wrth y cydlynwyr</translation>
    </message>
    <message>
      <source>Tell them yourself: this only keeps that you did.</source>
      <translation type="unfinished">Dywedwch wrthynt eich hun: nid yw hyn ond yn cofnodi i chi wneud.</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation type="unfinished">Telugu</translation>
    </message>
    <message>
      <source>Temporary release</source>
      <translation type="unfinished">Rhyddhau dros dro</translation>
    </message>
    <message>
      <source>Text at 100 %</source>
      <translation type="unfinished">Testun ar 100 %</translation>
    </message>
    <message>
      <source>Text at {percent} %</source>
      <translation type="unfinished">Testun ar {percent} %</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation type="unfinished">Thai</translation>
    </message>
    <message>
      <source>That is a folder. Nothing was read; name a file in it.</source>
      <translation type="unfinished">Ffolder yw honno. Ni ddarllenwyd dim; enwch ffeil ynddi.</translation>
    </message>
    <message>
      <source>That is more than a year before the referral. Correct the year; nothing was saved.</source>
      <translation type="unfinished">Mae hynny fwy na blwyddyn cyn yr atgyfeiriad. Cywirwch y flwyddyn; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>That is not line {number}. Look at your copy again.</source>
      <translation type="unfinished">Nid dyna linell {number}. Edrychwch eto ar eich copi.</translation>
    </message>
    <message>
      <source>That is too long ago for a session. Correct the year; nothing was saved.</source>
      <translation type="unfinished">Mae hynny'n rhy bell yn ôl ar gyfer sesiwn. Cywirwch y flwyddyn; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>That it was done, and that it was taken back, stays in the history.</source>
      <translation type="unfinished">Mae'r ffaith iddo gael ei wneud, a'i dynnu'n ôl, yn aros yn yr hanes.</translation>
    </message>
    <message>
      <source>That it was to be written stays noted in the mentor's file.</source>
      <translation type="unfinished">Mae'r ffaith ei fod i'w ysgrifennu yn aros wedi'i nodi yn ffeil y mentor.</translation>
    </message>
    <message>
      <source>That it was to be written stays noted on Documents.</source>
      <translation type="unfinished">Mae'r ffaith ei fod i'w ysgrifennu yn dal wedi'i nodi o dan Dogfennau.</translation>
    </message>
    <message>
      <source>That it was to be written stays noted.</source>
      <translation type="unfinished">Mae'n aros wedi'i nodi ei fod i'w ysgrifennu.</translation>
    </message>
    <message>
      <source>That passphrase does not open this store. Nothing was changed, and what is stored is kept. Check capital letters and the keyboard's language, and try again.</source>
      <translation type="unfinished">Nid yw'r cyfrinair hwnnw'n agor y storfa hon. Ni newidiwyd dim, ac mae'r hyn a gadwyd yn ddiogel. Gwiriwch briflythrennau ac iaith y bysellfwrdd, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>That something was written, when and by whom, stays without the words. So do permissions and who was let in.</source>
      <translation type="unfinished">Mae'r ffaith bod rhywbeth wedi'i ysgrifennu, pryd a chan bwy, yn aros heb y geiriau. Felly hefyd y caniatadau a phwy a gafodd ei adael i mewn.</translation>
    </message>
    <message>
      <source>The &amp;backup</source>
      <translation type="unfinished">Y &amp;copi wrth gefn</translation>
    </message>
    <message>
      <source>The &amp;file</source>
      <translation type="unfinished">Y &amp;ffeil</translation>
    </message>
    <message>
      <source>The &amp;folder</source>
      <translation type="unfinished">Y &amp;ffolder</translation>
    </message>
    <message>
      <source>The &amp;folder or stick</source>
      <translation type="unfinished">Y &amp;ffolder neu'r cof bach</translation>
    </message>
    <message>
      <source>The &amp;invitation</source>
      <translation type="unfinished">Y &amp;gwahoddiad</translation>
    </message>
    <message>
      <source>The &amp;same person — leave out</source>
      <translation type="unfinished">Yr &amp;un person — gadael allan</translation>
    </message>
    <message>
      <source>The CRNs differ.</source>
      <translation type="unfinished">Mae'r rhifau CRN yn wahanol.</translation>
    </message>
    <message>
      <source>The DBS check</source>
      <translation type="unfinished">Y gwiriad DBS</translation>
    </message>
    <message>
      <source>The DBS check is due again on {ends}, needed is {day}.</source>
      <translation type="unfinished">Mae'r gwiriad DBS yn ddyledus eto ar {ends}; mae ei angen ar {day}.</translation>
    </message>
    <message>
      <source>The DBS check is due again on {ends}; the first meeting could be on {day} at the earliest.</source>
      <translation type="unfinished">Mae'r gwiriad DBS yn ddyledus eto ar {ends}; ar {day} y gallai'r cyfarfod cyntaf fod ar y cynharaf.</translation>
    </message>
    <message>
      <source>The DBS recheck was due on {day}.</source>
      <translation type="unfinished">Roedd ailwiriad y DBS yn ddyledus ar {day}.</translation>
    </message>
    <message>
      <source>The PNC numbers differ.</source>
      <translation type="unfinished">Mae'r rhifau PNC yn wahanol.</translation>
    </message>
    <message>
      <source>The Parole Board</source>
      <translation type="unfinished">Y Bwrdd Parôl</translation>
    </message>
    <message>
      <source>The access of {name} ended</source>
      <translation type="unfinished">Daeth mynediad {name} i ben</translation>
    </message>
    <message>
      <source>The agreement is kept.</source>
      <translation type="unfinished">Cadwyd y cytundeb.</translation>
    </message>
    <message>
      <source>The answer comes through the shared folder. That may take a while: you can close the window meanwhile and look again later. If the words differ, do not go on, and ask for a new invitation.</source>
      <translation type="unfinished">Daw'r ateb drwy'r ffolder a rennir. Gall hynny gymryd amser: gallwch gau'r ffenestr yn y cyfamser ac edrych eto wedyn. Os yw'r geiriau'n wahanol, peidiwch â mynd ymlaen, a gofynnwch am wahoddiad newydd.</translation>
    </message>
    <message>
      <source>The answer to your application has not come yet. Ask to compare the eight words.</source>
      <translation type="unfinished">Nid yw'r ateb i'ch cais wedi dod eto. Gofynnwch am gymharu'r wyth gair.</translation>
    </message>
    <message>
      <source>The appointment is booked.</source>
      <translation type="unfinished">Mae'r apwyntiad wedi'i drefnu.</translation>
    </message>
    <message>
      <source>The appointment is cancelled.</source>
      <translation type="unfinished">Mae'r apwyntiad wedi'i ganslo.</translation>
    </message>
    <message>
      <source>The appointment is changed.</source>
      <translation type="unfinished">Mae'r apwyntiad wedi'i newid.</translation>
    </message>
    <message>
      <source>The appointment is moved.</source>
      <translation type="unfinished">Mae'r apwyntiad wedi'i symud.</translation>
    </message>
    <message>
      <source>The appointment would end before it begins. Correct the times and book again.</source>
      <translation type="unfinished">Byddai'r apwyntiad yn gorffen cyn dechrau. Cywirwch yr amserau a threfnwch eto.</translation>
    </message>
    <message>
      <source>The assessment is kept. Write on the card what the mentor must do.</source>
      <translation type="unfinished">Cadwyd yr asesiad. Ysgrifennwch ar y cerdyn beth mae'n rhaid i'r mentor ei wneud.</translation>
    </message>
    <message>
      <source>The backup</source>
      <translation type="unfinished">Y copi wrth gefn</translation>
    </message>
    <message>
      <source>The backup could not be read or put in place. The store that was here is kept. Check that the drive is connected and has space, and try again.</source>
      <translation type="unfinished">Nid oedd modd darllen y copi wrth gefn na'i roi yn ei le. Cedwir y storfa a oedd yma. Gwiriwch fod y gyriant wedi'i gysylltu a bod lle arno, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The backup could not be written, and what there was of it was thrown away. The store is kept. Check that the drive is connected and has space, and try again.</source>
      <translation type="unfinished">Nid oedd modd ysgrifennu'r copi wrth gefn, a thaflwyd yr hyn oedd ohono. Cedwir y storfa. Gwiriwch fod y gyriant wedi'i gysylltu a bod lle arno, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The backup is opened and checked before it replaces anything. Records that are here already are kept beside it; colleagues send again what is newer.</source>
      <translation type="unfinished">Agorir a gwirir y copi wrth gefn cyn iddo gymryd lle dim. Cedwir cofnodion sydd yma eisoes wrth ei ochr; mae cydweithwyr yn anfon eto'r hyn sy'n fwy newydd.</translation>
    </message>
    <message>
      <source>The backup is written and was opened again to check it: {name}</source>
      <translation type="unfinished">Mae'r copi wrth gefn wedi'i ysgrifennu ac fe'i hagorwyd eto i'w wirio: {name}</translation>
    </message>
    <message>
      <source>The backup was stopped, and what there was of it was thrown away. The store is kept.</source>
      <translation type="unfinished">Stopiwyd y copi wrth gefn, a thaflwyd yr hyn oedd ohono. Cedwir y storfa.</translation>
    </message>
    <message>
      <source>The birth dates are different.</source>
      <translation type="unfinished">Mae'r dyddiadau geni yn wahanol.</translation>
    </message>
    <message>
      <source>The birth dates differ by day and month changed round.</source>
      <translation type="unfinished">Mae'r dyddiadau geni yn wahanol am fod y diwrnod a'r mis wedi'u cyfnewid.</translation>
    </message>
    <message>
      <source>The birth dates differ in one digit.</source>
      <translation type="unfinished">Mae'r dyddiadau geni yn wahanol mewn un digid.</translation>
    </message>
    <message>
      <source>The body is let in. It is sent what a duty asks for and what the person permits.</source>
      <translation type="unfinished">Gadawyd y corff i mewn. Anfonir ato'r hyn y mae dyletswydd yn gofyn amdano a'r hyn y mae'r person yn ei ganiatáu.</translation>
    </message>
    <message>
      <source>The body is told with the next exchange, and the ledger says so.</source>
      <translation type="unfinished">Dywedir wrth y corff gyda'r cyfnewid nesaf, ac mae'r cyfriflyfr yn dweud hynny.</translation>
    </message>
    <message>
      <source>The body's own official information</source>
      <translation type="unfinished">Gwybodaeth swyddogol y corff ei hun</translation>
    </message>
    <message>
      <source>The briefing is kept. The next visit is no longer held.</source>
      <translation type="unfinished">Cofnodwyd y briffio. Nid yw'r ymweliad nesaf yn cael ei ddal yn ôl mwyach.</translation>
    </message>
    <message>
      <source>The calendar day by day</source>
      <translation type="unfinished">Y calendr fesul diwrnod</translation>
    </message>
    <message>
      <source>The calendar week by week</source>
      <translation type="unfinished">Y calendr fesul wythnos</translation>
    </message>
    <message>
      <source>The call is kept with the concern.</source>
      <translation type="unfinished">Cadwyd yr alwad gyda'r pryder.</translation>
    </message>
    <message>
      <source>The card is kept. The mentor reads it after the next exchange.</source>
      <translation type="unfinished">Cadwyd y cerdyn. Mae'r mentor yn ei ddarllen ar ôl y cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>The case closed</source>
      <translation type="unfinished">Caeodd yr achos</translation>
    </message>
    <message>
      <source>The case does not stand where this can be done, so it was left as it is.</source>
      <translation type="unfinished">Nid yw'r achos ar y cam lle gellir gwneud hyn, felly fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
      <source>The case is shared with this body already, so nothing was changed.</source>
      <translation type="unfinished">Mae'r achos eisoes wedi'i rannu â'r corff hwn, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The case summary is written: {place}</source>
      <translation type="unfinished">Mae crynodeb yr achos wedi'i ysgrifennu: {place}</translation>
    </message>
    <message>
      <source>The case was closed</source>
      <translation type="unfinished">Caewyd yr achos</translation>
    </message>
    <message>
      <source>The case was opened</source>
      <translation type="unfinished">Agorwyd yr achos</translation>
    </message>
    <message>
      <source>The case was opened, and closed on {day}</source>
      <translation type="unfinished">Agorwyd yr achos, a'i gau ar {day}</translation>
    </message>
    <message>
      <source>The case was opened; {name} owns it</source>
      <translation type="unfinished">Agorwyd yr achos; {name} sy'n gyfrifol</translation>
    </message>
    <message>
      <source>The cell holds a formula that was never worked out. Open the sheet in its program and save it again.</source>
      <translation type="unfinished">Mae fformiwla nas cyfrifwyd erioed yn y gell. Agorwch y daflen yn ei rhaglen a'i chadw eto.</translation>
    </message>
    <message>
      <source>The cell shows the error {shown}. Correct it in the sheet.</source>
      <translation type="unfinished">Mae'r gell yn dangos y gwall {shown}. Cywirwch ef yn y daflen.</translation>
    </message>
    <message>
      <source>The certificate is not copied and does not lapse: the day is when the service looks again.</source>
      <translation type="unfinished">Ni chopïir y dystysgrif ac nid yw'n dod i ben: y diwrnod yw pryd y bydd y gwasanaeth yn edrych eto.</translation>
    </message>
    <message>
      <source>The certificate is written: {place}</source>
      <translation type="unfinished">Mae'r dystysgrif wedi'i hysgrifennu: {place}</translation>
    </message>
    <message>
      <source>The check is kept.</source>
      <translation type="unfinished">Mae'r gwiriad wedi'i gadw.</translation>
    </message>
    <message>
      <source>The check is put right.</source>
      <translation type="unfinished">Mae'r gwiriad wedi'i gywiro.</translation>
    </message>
    <message>
      <source>The check is renewed.</source>
      <translation type="unfinished">Mae'r gwiriad wedi'i adnewyddu.</translation>
    </message>
    <message>
      <source>The claim is approved.</source>
      <translation type="unfinished">Mae'r hawliad wedi'i gymeradwyo.</translation>
    </message>
    <message>
      <source>The claim is paid</source>
      <translation type="unfinished">Mae'r hawliad wedi'i dalu</translation>
    </message>
    <message>
      <source>The claim is refused. Its lines can be put right and handed in again.</source>
      <translation type="unfinished">Mae'r hawliad wedi'i wrthod. Gellir cywiro ei linellau a'u cyflwyno eto.</translation>
    </message>
    <message>
      <source>The claim is written: {place}</source>
      <translation type="unfinished">Mae'r hawliad wedi'i ysgrifennu: {place}</translation>
    </message>
    <message>
      <source>The concern has left this laptop. Nobody may have read it yet.</source>
      <translation type="unfinished">Mae'r pryder wedi gadael y gliniadur hwn. Efallai nad oes neb wedi ei ddarllen eto.</translation>
    </message>
    <message>
      <source>The concern is closed. It stays on the timeline.</source>
      <translation type="unfinished">Mae'r pryder wedi'i gau. Mae'n aros ar y llinell amser.</translation>
    </message>
    <message>
      <source>The concern is kept here. THIS HAS NOT BEEN SENT: it leaves with the next exchange. Ring somebody now.</source>
      <translation type="unfinished">Cadwyd y pryder yma. NID YW HYN WEDI'I ANFON: mae'n gadael gyda'r cyfnewid nesaf. Ffoniwch rywun nawr.</translation>
    </message>
    <message>
      <source>The court</source>
      <translation type="unfinished">Y llys</translation>
    </message>
    <message>
      <source>The date is kept. The one before it stays as history.</source>
      <translation type="unfinished">Cadwyd y dyddiad. Mae'r un o'i flaen yn aros fel hanes.</translation>
    </message>
    <message>
      <source>The date is taken back; the one before it counts again.</source>
      <translation type="unfinished">Tynnwyd y dyddiad yn ôl; mae'r un o'i flaen yn cyfrif eto.</translation>
    </message>
    <message>
      <source>The day after</source>
      <translation type="unfinished">Y diwrnod wedyn</translation>
    </message>
    <message>
      <source>The day before</source>
      <translation type="unfinished">Y diwrnod cynt</translation>
    </message>
    <message>
      <source>The day by which the service looks at the DBS check again</source>
      <translation type="unfinished">Y diwrnod erbyn pryd y bydd y gwasanaeth yn edrych ar y gwiriad DBS eto</translation>
    </message>
    <message>
      <source>The day is one of the last twelve months. Nothing was saved.</source>
      <translation type="unfinished">Mae'r diwrnod yn un o'r deuddeg mis diwethaf. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>The day on which the DBS certificate was issued</source>
      <translation type="unfinished">Y diwrnod y cyhoeddwyd y dystysgrif DBS</translation>
    </message>
    <message>
      <source>The day on which the person was told, if they were</source>
      <translation type="unfinished">Y diwrnod y dywedwyd wrth y person, os dywedwyd</translation>
    </message>
    <message>
      <source>The day or week after</source>
      <translation type="unfinished">Y diwrnod neu'r wythnos wedyn</translation>
    </message>
    <message>
      <source>The day or week before</source>
      <translation type="unfinished">Y diwrnod neu'r wythnos gynt</translation>
    </message>
    <message>
      <source>The day or week of today</source>
      <translation type="unfinished">Heddiw neu'r wythnos hon</translation>
    </message>
    <message>
      <source>The demonstration was not made, and nothing of it is kept.</source>
      <translation type="unfinished">Ni wnaed yr arddangosiad, ac ni chedwir dim ohono.</translation>
    </message>
    <message>
      <source>The directory is for coordinators and mentors.</source>
      <translation type="unfinished">I gydlynwyr a mentoriaid y mae'r cyfeirlyfr.</translation>
    </message>
    <message>
      <source>The disk could not be read or written, so this was not saved. Check that the drive is connected and healthy, and try again.</source>
      <translation type="unfinished">Nid oedd modd darllen na hysgrifennu'r ddisg, felly ni chadwyd hyn. Gwiriwch fod y gyriant wedi'i gysylltu ac yn iach, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The disk is full, so the file was not written; nothing of it lies there. Free some space, or choose another place.</source>
      <translation type="unfinished">Mae'r ddisg yn llawn, felly nid ysgrifennwyd y ffeil; nid oes dim ohoni yno. Rhyddhewch le, neu dewiswch le arall.</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Everything saved before is kept. Free some space and try again.</source>
      <translation type="unfinished">Mae'r ddisg yn llawn, felly ni chadwyd hyn. Cedwir popeth a gadwyd cynt. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The distance is not known. Check the travel.</source>
      <translation type="unfinished">Nid yw'r pellter yn hysbys. Gwiriwch y daith.</translation>
    </message>
    <message>
      <source>The draft was thrown away.</source>
      <translation type="unfinished">Cafodd y drafft ei daflu.</translation>
    </message>
    <message>
      <source>The eight words as {name} reads them out</source>
      <translation type="unfinished">Yr wyth gair fel y mae {name} yn eu darllen</translation>
    </message>
    <message>
      <source>The eight words differ, so nobody was let in. Somebody may stand between: invite again.</source>
      <translation type="unfinished">Mae'r wyth gair yn wahanol, felly ni adawyd neb i mewn. Gall fod rhywun yn y canol: gwahoddwch eto.</translation>
    </message>
    <message>
      <source>The eight words differ, so this service was not taken as a partner. Ask for the file again.</source>
      <translation type="unfinished">Mae’r wyth gair yn wahanol, felly ni wnaed y gwasanaeth hwn yn bartner. Gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
      <source>The emergency services</source>
      <translation type="unfinished">Y gwasanaethau brys</translation>
    </message>
    <message>
      <source>The encrypted store: BSD licence</source>
      <translation type="unfinished">Y storfa wedi'i hamgryptio: trwydded BSD</translation>
    </message>
    <message>
      <source>The ending is planned for {day}; no notice has been given.</source>
      <translation type="unfinished">Mae'r diwedd wedi'i gynllunio ar gyfer {day}; ni roddwyd rhybudd.</translation>
    </message>
    <message>
      <source>The ending is planned for {day}; notice was given on {told}.</source>
      <translation type="unfinished">Mae'r diwedd wedi'i gynllunio ar gyfer {day}; rhoddwyd rhybudd ar {told}.</translation>
    </message>
    <message>
      <source>The ending is planned.</source>
      <translation type="unfinished">Mae'r diwedd wedi'i gynllunio.</translation>
    </message>
    <message>
      <source>The entry is changed.</source>
      <translation type="unfinished">Newidiwyd y cofnod.</translation>
    </message>
    <message>
      <source>The entry is closed.</source>
      <translation type="unfinished">Caewyd y cofnod.</translation>
    </message>
    <message>
      <source>The entry is open again.</source>
      <translation type="unfinished">Mae'r cofnod ar agor eto.</translation>
    </message>
    <message>
      <source>The entry was checked today.</source>
      <translation type="unfinished">Gwiriwyd y cofnod heddiw.</translation>
    </message>
    <message>
      <source>The erasure is asked for. Look at it again to see who has agreed.</source>
      <translation type="unfinished">Gofynnwyd am y dileu. Edrychwch arno eto i weld pwy sydd wedi cytuno.</translation>
    </message>
    <message>
      <source>The expected day is {day}, not this one.</source>
      <translation type="unfinished">Y diwrnod disgwyliedig yw {day}, nid hwn.</translation>
    </message>
    <message>
      <source>The expected release is already past.</source>
      <translation type="unfinished">Mae'r rhyddhau disgwyliedig eisoes wedi bod.</translation>
    </message>
    <message>
      <source>The expenses are handed in.</source>
      <translation type="unfinished">Mae'r treuliau wedi'u cyflwyno.</translation>
    </message>
    <message>
      <source>The family</source>
      <translation type="unfinished">Y teulu</translation>
    </message>
    <message>
      <source>The file cannot be opened. Nothing was imported. Close it in other programs and try again.</source>
      <translation type="unfinished">Ni ellir agor y ffeil. Ni fewnforiwyd dim. Caewch hi mewn rhaglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The file could not be written there, and nothing of it lies there. Choose another place.</source>
      <translation type="unfinished">Ni ellid ysgrifennu'r ffeil yno, ac nid oes dim ohoni yno. Dewiswch le arall.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are written; it was read as Windows text.</source>
      <translation type="unfinished">Nid yw'r ffeil yn dweud sut mae ei llythrennau wedi'u hysgrifennu; fe'i darllenwyd fel testun Windows.</translation>
    </message>
    <message>
      <source>The file is empty. Nothing was imported. Ask for it again.</source>
      <translation type="unfinished">Mae'r ffeil yn wag. Ni fewnforiwyd dim. Gofynnwch amdani eto.</translation>
    </message>
    <message>
      <source>The file is larger than 1 GB. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished">Mae'r ffeil yn fwy nag 1 GB. Ni fewnforiwyd dim. Rhannwch hi a mewnforiwch y rhannau.</translation>
    </message>
    <message>
      <source>The file may not be written there: the folder is closed to you, or another program holds it. Nothing of it lies there. Choose another folder, or close that program.</source>
      <translation type="unfinished">Ni chaniateir ysgrifennu'r ffeil yno: mae'r ffolder ar gau i chi, neu mae rhaglen arall yn ei dal. Nid oes dim ohoni yno. Dewiswch ffolder arall, neu caewch y rhaglen honno.</translation>
    </message>
    <message>
      <source>The file that holds the store's wrapped key is damaged. The store was left as it is. Put back {file} from your newest backup.</source>
      <translation type="unfinished">Mae'r ffeil sy'n dal allwedd y storfa wedi'i difrodi. Gadawyd y storfa fel y mae. Rhowch {file} yn ôl o'ch copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
      <source>The file {file} could not be written ({reason}). What it held before is kept. Check that the disk has space and that you may write to its folder, and try again.</source>
      <translation type="unfinished">Nid oedd modd ysgrifennu'r ffeil {file} ({reason}). Cedwir yr hyn oedd ynddi. Gwiriwch fod lle ar y ddisg a bod hawl gennych i ysgrifennu i'w ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The first half of the postcode, such as WS2</source>
      <translation type="unfinished">Hanner cyntaf y cod post, megis WS2</translation>
    </message>
    <message>
      <source>The first meeting</source>
      <translation type="unfinished">Y cyfarfod cyntaf</translation>
    </message>
    <message>
      <source>The folder for the backup does not exist, so nothing was written. Make it, or check its name.</source>
      <translation type="unfinished">Nid yw'r ffolder ar gyfer y copi wrth gefn yn bod, felly nid ysgrifennwyd dim. Crëwch hi, neu gwiriwch ei henw.</translation>
    </message>
    <message>
      <source>The folder for this file does not exist, so nothing was written. Make it, or check its name.</source>
      <translation type="unfinished">Nid yw'r ffolder ar gyfer y ffeil hon yn bod, felly nid ysgrifennwyd dim. Crëwch hi, neu gwiriwch ei henw.</translation>
    </message>
    <message>
      <source>The folder is not there any more, so the file was not written. Plug the stick in, or choose again.</source>
      <translation type="unfinished">Nid yw'r ffolder yno bellach, felly nid ysgrifennwyd y ffeil. Rhowch y cof bach i mewn, neu dewiswch eto.</translation>
    </message>
    <message>
      <source>The folder is remembered on this device. Nothing has been exchanged through it yet.</source>
      <translation type="unfinished">Mae'r ffolder wedi'i chofio ar y ddyfais hon. Nid oes dim wedi'i gyfnewid drwyddi eto.</translation>
    </message>
    <message>
      <source>The folder to exchange through</source>
      <translation type="unfinished">Y ffolder i gyfnewid drwyddi</translation>
    </message>
    <message>
      <source>The folder whose name ends in '.caseworker-backup'.</source>
      <translation type="unfinished">Y ffolder y mae ei enw'n gorffen gyda '.caseworker-backup'.</translation>
    </message>
    <message>
      <source>The folder, network drive or stick that your service exchanges through.</source>
      <translation type="unfinished">Y ffolder, y gyriant rhwydwaith neu'r cof bach y mae eich gwasanaeth yn cyfnewid drwyddo.</translation>
    </message>
    <message>
      <source>The four &amp;lines of the kit</source>
      <translation type="unfinished">Pedair &amp;llinell y pecyn</translation>
    </message>
    <message>
      <source>The gate pick-up is booked.</source>
      <translation type="unfinished">Mae'r cyfarfod wrth y giât wedi'i drefnu.</translation>
    </message>
    <message>
      <source>The gate pick-up is changed.</source>
      <translation type="unfinished">Mae'r cyfarfod wrth y giât wedi'i newid.</translation>
    </message>
    <message>
      <source>The heading '{heading}' stands over more than one column.</source>
      <translation type="unfinished">Mae'r pennawd '{heading}' uwchben mwy nag un golofn.</translation>
    </message>
    <message>
      <source>The icons: ISC licence</source>
      <translation type="unfinished">Yr eiconau: trwydded ISC</translation>
    </message>
    <message>
      <source>The interview is kept.</source>
      <translation type="unfinished">Mae'r cyfweliad wedi'i gadw.</translation>
    </message>
    <message>
      <source>The invitation</source>
      <translation type="unfinished">Y gwahoddiad</translation>
    </message>
    <message>
      <source>The invitation cannot be read. Nothing was made.</source>
      <translation type="unfinished">Ni ellir darllen y gwahoddiad. Ni wnaed dim.</translation>
    </message>
    <message>
      <source>The invitation is a file. Hand it over yourself: it is good once, for 14 days, and names nobody.</source>
      <translation type="unfinished">Ffeil yw'r gwahoddiad. Rhowch hi eich hun: mae'n dda unwaith, am 14 diwrnod, ac nid yw'n enwi neb.</translation>
    </message>
    <message>
      <source>The invitation is written: {file}. Hand it over yourself; it is good once, for 14 days. When they have joined, their eight words stand on Sync.</source>
      <translation type="unfinished">Mae'r gwahoddiad wedi'i ysgrifennu: {file}. Rhowch ef eich hun; mae'n dda unwaith, am 14 diwrnod. Pan fyddant wedi ymuno, bydd eu hwyth gair ar Cysoni.</translation>
    </message>
    <message>
      <source>The kit cannot be read. Nothing was made.</source>
      <translation type="unfinished">Ni ellir darllen y pecyn. Ni wnaed dim.</translation>
    </message>
    <message>
      <source>The kit opens the newest recovery copy. The office knows that it was tried.</source>
      <translation type="unfinished">Mae'r pecyn yn agor y copi adfer diweddaraf. Mae'r swyddfa'n gwybod y rhoddwyd cynnig arno.</translation>
    </message>
    <message>
      <source>The laptop is let in. It takes part from the next exchange.</source>
      <translation type="unfinished">Mae'r gliniadur wedi'i dderbyn. Mae'n cymryd rhan o'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>The laptops of everybody are on Sync too, where one that is lost can be removed.</source>
      <translation type="unfinished">Mae gliniaduron pawb ar Cysoni hefyd, lle gellir dileu un sydd ar goll.</translation>
    </message>
    <message>
      <source>The last day on which it holds. Left empty, it holds until it is withdrawn.</source>
      <translation type="unfinished">Y diwrnod olaf y mae'n dal. Os gadewir yn wag, mae'n dal nes iddo gael ei dynnu'n ôl.</translation>
    </message>
    <message>
      <source>The last letter of '{text}' does not fit its digits, so one of them is wrong.</source>
      <translation type="unfinished">Nid yw llythyren olaf '{text}' yn gweddu i'w digidau, felly mae un ohonynt yn anghywir.</translation>
    </message>
    <message>
      <source>The lawful basis is changed.</source>
      <translation type="unfinished">Mae'r sail gyfreithlon wedi'i newid.</translation>
    </message>
    <message>
      <source>The lawful basis is kept.</source>
      <translation type="unfinished">Mae'r sail gyfreithlon wedi'i chadw.</translation>
    </message>
    <message>
      <source>The leave is kept.</source>
      <translation type="unfinished">Mae'r absenoldeb wedi'i gadw.</translation>
    </message>
    <message>
      <source>The leave is taken off the file, also one that lies ahead.</source>
      <translation type="unfinished">Tynnir yr absenoldeb oddi ar y ffeil, hefyd un sydd i ddod.</translation>
    </message>
    <message>
      <source>The level of the DBS check</source>
      <translation type="unfinished">Lefel y gwiriad DBS</translation>
    </message>
    <message>
      <source>The line is kept. It is not handed in yet.</source>
      <translation type="unfinished">Mae'r llinell wedi'i chadw. Nid yw wedi'i chyflwyno eto.</translation>
    </message>
    <message>
      <source>The line is put right.</source>
      <translation type="unfinished">Mae'r llinell wedi'i chywiro.</translation>
    </message>
    <message>
      <source>The line is taken out.</source>
      <translation type="unfinished">Mae'r llinell wedi'i thynnu allan.</translation>
    </message>
    <message>
      <source>The lines were changed after it was handed in.</source>
      <translation type="unfinished">Newidiwyd y llinellau ar ôl ei gyflwyno.</translation>
    </message>
    <message>
      <source>The list of people or the gaps are not what a replay gives.</source>
      <translation type="unfinished">Nid yw'r rhestr pobl na'r bylchau yr hyn y mae ailchwarae yn ei roi.</translation>
    </message>
    <message>
      <source>The list of what lapses is written: {place}</source>
      <translation type="unfinished">Ysgrifennwyd y rhestr o'r hyn sy'n dod i ben: {place}</translation>
    </message>
    <message>
      <source>The match</source>
      <translation type="unfinished">Y pâr</translation>
    </message>
    <message>
      <source>The match has ended.</source>
      <translation type="unfinished">Mae'r pâr wedi dod i ben.</translation>
    </message>
    <message>
      <source>The match is to end on {day}, and the person has not been told.</source>
      <translation type="unfinished">Mae'r pâr i ddod i ben ar {day}, ac nid yw'r person wedi cael gwybod.</translation>
    </message>
    <message>
      <source>The match was to end on {day} and still stands.</source>
      <translation type="unfinished">Roedd y pâr i ddod i ben ar {day} ac mae'n dal i sefyll.</translation>
    </message>
    <message>
      <source>The match with {name} ended</source>
      <translation type="unfinished">Daeth y pâr â {name} i ben</translation>
    </message>
    <message>
      <source>The match with {name} was declined</source>
      <translation type="unfinished">Gwrthodwyd y pâr â {name}</translation>
    </message>
    <message>
      <source>The mentor</source>
      <translation type="unfinished">Y mentor</translation>
    </message>
    <message>
      <source>The mentor asked</source>
      <translation type="unfinished">Gofynnodd y mentor</translation>
    </message>
    <message>
      <source>The mentor can offer what the person needs: {needs}.</source>
      <translation type="unfinished">Mae'r mentor yn gallu cynnig yr hyn sydd ei angen ar y person: {needs}.</translation>
    </message>
    <message>
      <source>The mentor can read who gave one, and not what it says</source>
      <translation type="unfinished">Gall y mentor ddarllen pwy a'i rhoddodd, ond nid yr hyn y mae'n ei ddweud</translation>
    </message>
    <message>
      <source>The mentor does not get this: what they must do stands on the card.</source>
      <translation type="unfinished">Nid yw'r mentor yn cael hwn: mae'r hyn y mae'n rhaid iddo'i wneud ar y cerdyn.</translation>
    </message>
    <message>
      <source>The mentor does not live in an excluded area.</source>
      <translation type="unfinished">Nid yw'r mentor yn byw mewn ardal waharddedig.</translation>
    </message>
    <message>
      <source>The mentor does not see this.</source>
      <translation type="unfinished">Nid yw'r mentor yn gweld hyn.</translation>
    </message>
    <message>
      <source>The mentor does not work with people of this gender.</source>
      <translation type="unfinished">Nid yw'r mentor yn gweithio gyda phobl o'r rhywedd hwn.</translation>
    </message>
    <message>
      <source>The mentor has applied and is not active yet.</source>
      <translation type="unfinished">Mae'r mentor wedi gwneud cais ac nid yw'n weithredol eto.</translation>
    </message>
    <message>
      <source>The mentor has left.</source>
      <translation type="unfinished">Mae'r mentor wedi gadael.</translation>
    </message>
    <message>
      <source>The mentor has no time</source>
      <translation type="unfinished">Nid oes gan y mentor amser</translation>
    </message>
    <message>
      <source>The mentor is active, and leaves on {day}.</source>
      <translation type="unfinished">Mae'r mentor yn weithredol, ac yn gadael ar {day}.</translation>
    </message>
    <message>
      <source>The mentor is active.</source>
      <translation type="unfinished">Mae'r mentor yn weithredol.</translation>
    </message>
    <message>
      <source>The mentor is away</source>
      <translation type="unfinished">Mae'r mentor i ffwrdd</translation>
    </message>
    <message>
      <source>The mentor is back.</source>
      <translation type="unfinished">Mae'r mentor yn ôl.</translation>
    </message>
    <message>
      <source>The mentor is cleared for this level of risk.</source>
      <translation type="unfinished">Mae'r mentor wedi'i glirio ar gyfer y lefel hon o risg.</translation>
    </message>
    <message>
      <source>The mentor is free on {named_day}, the day of release.</source>
      <translation type="unfinished">Mae'r mentor yn rhydd ar ddiwrnod y rhyddhau, {named_day}.</translation>
    </message>
    <message>
      <source>The mentor is free when the person can be met.</source>
      <translation type="unfinished">Mae'r mentor yn rhydd pan ellir cwrdd â'r person.</translation>
    </message>
    <message numerus="yes">
      <source>The mentor is free {count} times a week when the person can be met.</source>
      <translation type="unfinished">
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos pan ellir cwrdd â'r person.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} waith yr wythnos pan ellir cwrdd â'r person.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos pan ellir cwrdd â'r person.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos pan ellir cwrdd â'r person.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos pan ellir cwrdd â'r person.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The mentor is free {count} times a week.</source>
      <translation type="unfinished">
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} waith yr wythnos.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos.</numerusform>
        <numerusform>Mae'r mentor yn rhydd {count} o weithiau'r wythnos.</numerusform>
      </translation>
    </message>
    <message>
      <source>The mentor is let in. The history goes to their laptop with the next exchange.</source>
      <translation type="unfinished">Gadawyd y mentor i mewn. Mae'r hanes yn mynd i'w gliniadur gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>The mentor is not free on {named_day}, the day of release.</source>
      <translation type="unfinished">Nid yw'r mentor yn rhydd ar ddiwrnod y rhyddhau, {named_day}.</translation>
    </message>
    <message>
      <source>The mentor is not sure that it fits.</source>
      <translation type="unfinished">Nid yw'r mentor yn siŵr ei fod yn gweddu.</translation>
    </message>
    <message>
      <source>The mentor is on leave from {day} until {ends}.</source>
      <translation type="unfinished">Mae'r mentor yn absennol o {day} tan {ends}.</translation>
    </message>
    <message>
      <source>The mentor is on leave from {day}.</source>
      <translation type="unfinished">Mae'r mentor yn absennol o {day}.</translation>
    </message>
    <message>
      <source>The mentor is on leave.</source>
      <translation type="unfinished">Mae'r mentor ar wyliau.</translation>
    </message>
    <message>
      <source>The mentor is still in training.</source>
      <translation type="unfinished">Mae'r mentor yn dal i hyfforddi.</translation>
    </message>
    <message>
      <source>The mentor is walled off from this case.</source>
      <translation type="unfinished">Mae wal rhwng y mentor a'r achos hwn.</translation>
    </message>
    <message>
      <source>The mentor is walled off from this case. The wall was raised on {day}.</source>
      <translation type="unfinished">Mae wal rhwng y mentor a'r achos hwn. Codwyd hi ar {day}.</translation>
    </message>
    <message>
      <source>The mentor knows {met} of {all} needs.</source>
      <translation type="unfinished">Mae'r mentor yn gyfarwydd â {met} o {all} angen.</translation>
    </message>
    <message>
      <source>The mentor learns that somebody is proposed to them, and the day: no name, no place, no history.</source>
      <translation type="unfinished">Mae'r mentor yn dysgu bod rhywun yn cael ei gynnig iddynt, a'r diwrnod: dim enw, dim lle, dim hanes.</translation>
    </message>
    <message>
      <source>The mentor leaves on {day}.</source>
      <translation type="unfinished">Mae'r mentor yn gadael ar {day}.</translation>
    </message>
    <message>
      <source>The mentor left</source>
      <translation type="unfinished">Gadawodd y mentor</translation>
    </message>
    <message>
      <source>The mentor lives in {district}, where the person must not go.</source>
      <translation type="unfinished">Mae'r mentor yn byw yn {district}, lle na chaiff y person fynd.</translation>
    </message>
    <message>
      <source>The mentor must be</source>
      <translation type="unfinished">Rhaid i'r mentor fod yn</translation>
    </message>
    <message>
      <source>The mentor must be {whom}.</source>
      <translation type="unfinished">Rhaid i'r mentor fod yn {whom}.</translation>
    </message>
    <message>
      <source>The mentor must be {whom}: {why}</source>
      <translation type="unfinished">Rhaid i'r mentor fod yn {whom}: {why}</translation>
    </message>
    <message>
      <source>The mentor reads this</source>
      <translation type="unfinished">Mae'r mentor yn darllen hwn</translation>
    </message>
    <message>
      <source>The mentor says</source>
      <translation type="unfinished">Mae'r mentor yn dweud</translation>
    </message>
    <message>
      <source>The mentor says that it does not fit.</source>
      <translation type="unfinished">Mae'r mentor yn dweud nad yw'n gweddu.</translation>
    </message>
    <message>
      <source>The mentor speaks Welsh, as the person prefers.</source>
      <translation type="unfinished">Mae'r mentor yn siarad Cymraeg, fel y mae'n well gan y person.</translation>
    </message>
    <message>
      <source>The mentor starts on {day}.</source>
      <translation type="unfinished">Mae'r mentor yn dechrau ar {day}.</translation>
    </message>
    <message>
      <source>The mentor stays.</source>
      <translation type="unfinished">Mae'r mentor yn aros.</translation>
    </message>
    <message>
      <source>The mentor works only with some people, and the person's gender is not recorded.</source>
      <translation type="unfinished">Dim ond gyda rhai pobl y mae'r mentor yn gweithio, ac nid yw rhywedd y person wedi'i gofnodi.</translation>
    </message>
    <message>
      <source>The mentor's file is changed.</source>
      <translation type="unfinished">Mae ffeil y mentor wedi'i newid.</translation>
    </message>
    <message>
      <source>The mentor's file is open.</source>
      <translation type="unfinished">Mae ffeil y mentor ar agor.</translation>
    </message>
    <message>
      <source>The mentor's languages are not recorded.</source>
      <translation type="unfinished">Nid yw ieithoedd y mentor wedi'u cofnodi.</translation>
    </message>
    <message>
      <source>The mentor's laptop does not hold it.</source>
      <translation type="unfinished">Nid yw gliniadur y mentor yn ei ddal.</translation>
    </message>
    <message>
      <source>The mentor's skills are not recorded.</source>
      <translation type="unfinished">Nid yw sgiliau'r mentor wedi'u cofnodi.</translation>
    </message>
    <message>
      <source>The name was taken apart as given '{given}', family '{family}'. Check it.</source>
      <translation type="unfinished">Rhannwyd yr enw yn enw cyntaf '{given}' a chyfenw '{family}'. Gwiriwch ef.</translation>
    </message>
    <message>
      <source>The names are different.</source>
      <translation type="unfinished">Mae'r enwau yn wahanol.</translation>
    </message>
    <message>
      <source>The need is changed.</source>
      <translation type="unfinished">Mae'r angen wedi'i newid.</translation>
    </message>
    <message>
      <source>The need is kept.</source>
      <translation type="unfinished">Mae'r angen wedi'i gadw.</translation>
    </message>
    <message>
      <source>The new &amp;passphrase</source>
      <translation type="unfinished">Y cyfrinair newy&amp;dd</translation>
    </message>
    <message>
      <source>The new one &amp;again</source>
      <translation type="unfinished">Yr un newydd &amp;eto</translation>
    </message>
    <message>
      <source>The newest recovery copy in the shared folder is opened and closed again. Nothing is changed; only the day is kept.</source>
      <translation type="unfinished">Agorir a chaeir y copi adfer diweddaraf yn y ffolder a rennir. Ni newidir dim; dim ond y diwrnod a gedwir.</translation>
    </message>
    <message>
      <source>The newest {most} of {all} changes.</source>
      <translation type="unfinished">Y {most} mwyaf newydd o {all} newid.</translation>
    </message>
    <message>
      <source>The newest {most} of {all} lines.</source>
      <translation type="unfinished">Y {most} mwyaf newydd o {all} llinell.</translation>
    </message>
    <message>
      <source>The newest {most} of {all}.</source>
      <translation type="unfinished">Y {most} mwyaf newydd o {all}.</translation>
    </message>
    <message>
      <source>The newest {number} lines. A name or a time finds older ones.</source>
      <translation type="unfinished">Y {number} llinell fwyaf newydd. Mae enw neu amser yn dod o hyd i rai hŷn.</translation>
    </message>
    <message>
      <source>The next review lies ahead. Choose a day to come.</source>
      <translation type="unfinished">Mae'r adolygiad nesaf i ddod. Dewiswch ddiwrnod sydd i ddod.</translation>
    </message>
    <message>
      <source>The next step is kept.</source>
      <translation type="unfinished">Cadwyd y cam nesaf.</translation>
    </message>
    <message>
      <source>The next supervision comes after this one. Correct the days and save again.</source>
      <translation type="unfinished">Daw'r oruchwyliaeth nesaf ar ôl hon. Cywirwch y dyddiau a chadwch eto.</translation>
    </message>
    <message>
      <source>The next visit is {moment}.</source>
      <translation type="unfinished">Mae'r ymweliad nesaf {moment}.</translation>
    </message>
    <message>
      <source>The note is amended.</source>
      <translation type="unfinished">Mae'r nodyn wedi'i ddiwygio.</translation>
    </message>
    <message>
      <source>The note is empty. Nothing was saved.</source>
      <translation type="unfinished">Mae'r nodyn yn wag. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation type="unfinished">Cadwyd y nodyn.</translation>
    </message>
    <message>
      <source>The note is there for whoever comes on.</source>
      <translation type="unfinished">Mae'r nodyn yno i bwy bynnag ddaw ar alwad.</translation>
    </message>
    <message>
      <source>The number is changed.</source>
      <translation type="unfinished">Newidiwyd y rhif.</translation>
    </message>
    <message>
      <source>The number is kept.</source>
      <translation type="unfinished">Cadwyd y rhif.</translation>
    </message>
    <message>
      <source>The office's number stands in: {phone}.</source>
      <translation type="unfinished">Mae rhif y swyddfa yn cymryd ei le: {phone}.</translation>
    </message>
    <message>
      <source>The office's settings are not on this device, so nothing was changed.</source>
      <translation type="unfinished">Nid yw gosodiadau'r swyddfa ar y ddyfais hon, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The office's settings are not on this device.</source>
      <translation type="unfinished">Nid yw gosodiadau'r swyddfa ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>The one before stays as history.</source>
      <translation type="unfinished">Mae'r un blaenorol yn aros fel hanes.</translation>
    </message>
    <message>
      <source>The one that you had when the backup was made.</source>
      <translation type="unfinished">Yr un oedd gennych pan wnaed y copi wrth gefn.</translation>
    </message>
    <message>
      <source>The only {language}-speaking mentor is full.</source>
      <translation type="unfinished">Mae'r unig fentor sy'n siarad {language} yn llawn.</translation>
    </message>
    <message>
      <source>The onward referral has ended.</source>
      <translation type="unfinished">Daeth yr atgyfeiriad ymlaen i ben.</translation>
    </message>
    <message>
      <source>The onward referral is kept.</source>
      <translation type="unfinished">Cadwyd yr atgyfeiriad ymlaen.</translation>
    </message>
    <message>
      <source>The other case</source>
      <translation type="unfinished">Yr achos arall</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation type="unfinished">Y cofnod arall</translation>
    </message>
    <message>
      <source>The partner's file cannot be read. Nothing was changed.</source>
      <translation type="unfinished">Ni ellir darllen ffeil y partner. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The passphrase file cannot be read. Nothing was opened.</source>
      <translation type="unfinished">Ni ellir darllen ffeil y cyfrinair. Ni agorwyd dim.</translation>
    </message>
    <message>
      <source>The passphrase is changed. Older backups keep the one that they were made under.</source>
      <translation type="unfinished">Mae'r cyfrinair wedi'i newid. Mae copïau wrth gefn hŷn yn cadw'r un y'u gwnaed oddi tano.</translation>
    </message>
    <message>
      <source>The passphrase must have at least {length} characters</source>
      <translation type="unfinished">Rhaid i'r cyfrinair fod ag o leiaf {length} nod</translation>
    </message>
    <message>
      <source>The passphrase until &amp;now</source>
      <translation type="unfinished">Y cyfrinair hyd y&amp;n hyn</translation>
    </message>
    <message>
      <source>The people of your area, as far as they allow it or a duty asks for it.</source>
      <translation type="unfinished">Pobl eich ardal, i'r graddau y maent yn ei ganiatáu neu y mae dyletswydd yn gofyn amdano.</translation>
    </message>
    <message>
      <source>The people you refer to a provider will stand here, each with the answer.</source>
      <translation type="unfinished">Bydd y bobl yr ydych yn eu hatgyfeirio at ddarparwr yn sefyll yma, pob un gyda'r ateb.</translation>
    </message>
    <message>
      <source>The people you refer will stand here, once a provider has taken them on.</source>
      <translation type="unfinished">Bydd y bobl yr ydych yn eu hatgyfeirio yn sefyll yma, unwaith y bydd darparwr wedi'u derbyn.</translation>
    </message>
    <message>
      <source>The people you walk beside, and nobody else's. Ctrl N records a session; what you type is kept letter by letter.</source>
      <translation type="unfinished">Y bobl yr ydych yn cerdded gyda hwy, a neb arall. Mae Ctrl N yn cofnodi sesiwn; cedwir yr hyn a deipiwch lythyren wrth lythyren.</translation>
    </message>
    <message>
      <source>The people you walk with will stand here, once you are matched and your laptop has exchanged.</source>
      <translation type="unfinished">Bydd y bobl yr ydych yn cerdded gyda nhw yn sefyll yma, unwaith y byddwch wedi'ch paru a'ch gliniadur wedi cyfnewid.</translation>
    </message>
    <message>
      <source>The permission is written down. Withdrawing it stops the sharing.</source>
      <translation type="unfinished">Mae'r caniatâd wedi'i gofnodi. Mae ei dynnu'n ôl yn atal y rhannu.</translation>
    </message>
    <message>
      <source>The person</source>
      <translation type="unfinished">Y person</translation>
    </message>
    <message>
      <source>The person agrees to take part</source>
      <translation type="unfinished">Mae'r person yn cytuno i gymryd rhan</translation>
    </message>
    <message>
      <source>The person asked</source>
      <translation type="unfinished">Gofynnodd y person</translation>
    </message>
    <message>
      <source>The person asked for it</source>
      <translation type="unfinished">Gofynnodd y person amdano</translation>
    </message>
    <message>
      <source>The person did not go</source>
      <translation type="unfinished">Nid aeth y person</translation>
    </message>
    <message>
      <source>The person does not want it</source>
      <translation type="unfinished">Nid yw'r person ei eisiau</translation>
    </message>
    <message>
      <source>The person does not want this, so it cannot be sent.</source>
      <translation type="unfinished">Nid yw'r person yn dymuno hyn, felly ni ellir ei anfon.</translation>
    </message>
    <message>
      <source>The person is handed over.</source>
      <translation type="unfinished">Trosglwyddwyd y person.</translation>
    </message>
    <message>
      <source>The person is not ready</source>
      <translation type="unfinished">Nid yw'r person yn barod</translation>
    </message>
    <message>
      <source>The person is not sure that it fits.</source>
      <translation type="unfinished">Nid yw'r person yn siŵr ei fod yn gweddu.</translation>
    </message>
    <message>
      <source>The person missed {missed} of the last {of} meetings.</source>
      <translation type="unfinished">Methodd y person {missed} o'r {of} cyfarfod diwethaf.</translation>
    </message>
    <message>
      <source>The person needs this, and the mentor cannot offer it: {needs}.</source>
      <translation type="unfinished">Mae angen hyn ar y person, ac ni all y mentor ei gynnig: {needs}.</translation>
    </message>
    <message>
      <source>The person needs this, and whether the mentor can offer it is not recorded: {needs}. Ask.</source>
      <translation type="unfinished">Mae angen hyn ar y person, ac nid yw wedi'i gofnodi a all y mentor ei gynnig: {needs}. Gofynnwch.</translation>
    </message>
    <message>
      <source>The person no longer agrees</source>
      <translation type="unfinished">Nid yw'r person yn cytuno mwyach</translation>
    </message>
    <message>
      <source>The person prefers Welsh, and the mentor does not speak it.</source>
      <translation type="unfinished">Mae'n well gan y person y Gymraeg, ac nid yw'r mentor yn ei siarad.</translation>
    </message>
    <message>
      <source>The person prefers Welsh, and the mentor does not speak it. Ask what they want.</source>
      <translation type="unfinished">Mae'n well gan y person y Gymraeg, ac nid yw'r mentor yn ei siarad. Gofynnwch beth maen nhw ei eisiau.</translation>
    </message>
    <message>
      <source>The person says</source>
      <translation type="unfinished">Mae'r person yn dweud</translation>
    </message>
    <message>
      <source>The person says that it does not fit.</source>
      <translation type="unfinished">Mae'r person yn dweud nad yw'n gweddu.</translation>
    </message>
    <message>
      <source>The person stopped going</source>
      <translation type="unfinished">Rhoddodd y person y gorau i fynd</translation>
    </message>
    <message>
      <source>The person wants none</source>
      <translation type="unfinished">Nid yw'r person eisiau un</translation>
    </message>
    <message>
      <source>The person wants this</source>
      <translation type="unfinished">Mae'r person yn dymuno hyn</translation>
    </message>
    <message>
      <source>The person was not born on that day. Correct the year; nothing was saved.</source>
      <translation type="unfinished">Nid oedd y person wedi'i eni ar y diwrnod hwnnw. Cywirwch y flwyddyn; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>The person's languages are not recorded.</source>
      <translation type="unfinished">Nid yw ieithoedd y person wedi'u cofnodi.</translation>
    </message>
    <message>
      <source>The person's own request</source>
      <translation type="unfinished">Cais y person ei hun</translation>
    </message>
    <message>
      <source>The person's permission</source>
      <translation type="unfinished">Caniatâd y person</translation>
    </message>
    <message>
      <source>The person, as referred</source>
      <translation type="unfinished">Y person, fel yr atgyfeiriwyd</translation>
    </message>
    <message>
      <source>The person’s &amp;name</source>
      <translation type="unfinished">&amp;Enw'r person</translation>
    </message>
    <message>
      <source>The plan is kept.</source>
      <translation type="unfinished">Mae'r cynllun wedi'i gadw.</translation>
    </message>
    <message>
      <source>The practitioner</source>
      <translation type="unfinished">Yr ymarferydd</translation>
    </message>
    <message>
      <source>The practitioner may ask the prison for {day}.</source>
      <translation type="unfinished">Caiff yr ymarferydd ofyn i'r carchar am {day}.</translation>
    </message>
    <message>
      <source>The prison</source>
      <translation type="unfinished">Y carchar</translation>
    </message>
    <message>
      <source>The prison number {number} is on the clipboard.</source>
      <translation type="unfinished">Mae'r rhif carchar {number} ar y clipfwrdd.</translation>
    </message>
    <message>
      <source>The prison numbers differ.</source>
      <translation type="unfinished">Mae'r rhifau carchar yn wahanol.</translation>
    </message>
    <message>
      <source>The probation service is told when it was, whether they came and how long it took.</source>
      <translation type="unfinished">Dywedir wrth y gwasanaeth prawf pryd yr oedd, a ddaeth y person, a faint y parodd.</translation>
    </message>
    <message>
      <source>The program</source>
      <translation type="unfinished">Y rhaglen</translation>
    </message>
    <message>
      <source>The proposal is being worked out anew. Nothing was changed: look at it, then propose.</source>
      <translation type="unfinished">Mae'r cynnig yn cael ei weithio allan o'r newydd. Ni newidiwyd dim: edrychwch arno, yna cynigiwch.</translation>
    </message>
    <message>
      <source>The proposal is off the table.</source>
      <translation type="unfinished">Mae'r cynnig wedi'i dynnu'n ôl.</translation>
    </message>
    <message>
      <source>The proposal is written: {place}</source>
      <translation type="unfinished">Mae'r cynnig wedi'i ysgrifennu: {place}</translation>
    </message>
    <message>
      <source>The provider has not decided yet.</source>
      <translation type="unfinished">Nid yw'r darparwr wedi penderfynu eto.</translation>
    </message>
    <message>
      <source>The rates are changed.</source>
      <translation type="unfinished">Mae'r cyfraddau wedi'u newid.</translation>
    </message>
    <message>
      <source>The reason must hold until a day to come. Choose a later day.</source>
      <translation type="unfinished">Rhaid i'r rheswm ddal tan ddiwrnod i ddod. Dewiswch ddiwrnod hwyrach.</translation>
    </message>
    <message>
      <source>The receipts were not seen. The claim and its PDF will say so.</source>
      <translation type="unfinished">Ni welwyd y derbynebau. Bydd yr hawliad a'i PDF yn dweud hynny.</translation>
    </message>
    <message>
      <source>The record was opened</source>
      <translation type="unfinished">Agorwyd y cofnod</translation>
    </message>
    <message>
      <source>The records are out of sight. They are not locked yet.</source>
      <translation type="unfinished">Mae'r cofnodion o'r golwg. Nid ydynt wedi'u cloi eto.</translation>
    </message>
    <message>
      <source>The records that are here are then kept beside it, and colleagues send again what is newer.</source>
      <translation type="unfinished">Yna cedwir y cofnodion sydd yma wrth ei ochr, ac mae cydweithwyr yn anfon eto'r hyn sy'n fwy newydd.</translation>
    </message>
    <message>
      <source>The recovery kit</source>
      <translation type="unfinished">Y pecyn adfer</translation>
    </message>
    <message>
      <source>The reference is kept.</source>
      <translation type="unfinished">Mae'r geirda wedi'i gadw.</translation>
    </message>
    <message>
      <source>The referral</source>
      <translation type="unfinished">Yr atgyfeiriad</translation>
    </message>
    <message>
      <source>The referral does not say.</source>
      <translation type="unfinished">Nid yw'r atgyfeiriad yn dweud.</translation>
    </message>
    <message>
      <source>The referral is accepted, and the work begins.</source>
      <translation type="unfinished">Mae'r atgyfeiriad wedi'i dderbyn, ac mae'r gwaith yn dechrau.</translation>
    </message>
    <message>
      <source>The referral is on its way.</source>
      <translation type="unfinished">Mae'r atgyfeiriad ar ei ffordd.</translation>
    </message>
    <message>
      <source>The referral is returned, and the case is closed.</source>
      <translation type="unfinished">Mae'r atgyfeiriad wedi'i ddychwelyd, a'r achos wedi'i gau.</translation>
    </message>
    <message>
      <source>The referral is withdrawn.</source>
      <translation type="unfinished">Mae'r atgyfeiriad wedi'i dynnu'n ôl.</translation>
    </message>
    <message>
      <source>The release date is not known.</source>
      <translation type="unfinished">Nid yw'r dyddiad rhyddhau'n hysbys.</translation>
    </message>
    <message>
      <source>The remembered columns of this sheet cannot be read. Nothing was imported; choose them anew.</source>
      <translation type="unfinished">Ni ellir darllen y colofnau a gofiwyd ar gyfer y daflen hon. Ni fewnforiwyd dim; dewiswch nhw o'r newydd.</translation>
    </message>
    <message>
      <source>The review is kept.</source>
      <translation type="unfinished">Mae'r adolygiad wedi'i gadw.</translation>
    </message>
    <message>
      <source>The review was due on {day}.</source>
      <translation type="unfinished">Roedd yr adolygiad i fod ar {day}.</translation>
    </message>
    <message>
      <source>The risk changed to {level}</source>
      <translation type="unfinished">Newidiodd y risg i {level}</translation>
    </message>
    <message>
      <source>The risk changed to {level} on {day}.</source>
      <translation type="unfinished">Newidiodd y risg i {level} ar {day}.</translation>
    </message>
    <message>
      <source>The risk is now {level}.</source>
      <translation type="unfinished">Mae'r risg nawr yn {level}.</translation>
    </message>
    <message>
      <source>The risk is {level}; the mentor is cleared up to {cleared}.</source>
      <translation type="unfinished">Mae'r risg yn {level}; mae'r mentor wedi'i glirio hyd at {cleared}.</translation>
    </message>
    <message>
      <source>The role agreement, signed</source>
      <translation type="unfinished">Y cytundeb rôl, wedi'i lofnodi</translation>
    </message>
    <message>
      <source>The role allows this level: {level}. Asking for a higher one has no lawful ground.</source>
      <translation type="unfinished">Mae'r rôl yn caniatáu'r lefel hon: {level}. Nid oes sail gyfreithlon dros ofyn am un uwch.</translation>
    </message>
    <message>
      <source>The role is changed. What they read follows with the next exchange.</source>
      <translation type="unfinished">Mae'r rôl wedi'i newid. Daw'r hyn y maent yn ei ddarllen gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>The rota</source>
      <translation type="unfinished">Y rota</translation>
    </message>
    <message>
      <source>The rota is for those who work in this service.</source>
      <translation type="unfinished">Mae'r rota ar gyfer y rhai sy'n gweithio yn y gwasanaeth hwn.</translation>
    </message>
    <message>
      <source>The rota is laid.</source>
      <translation type="unfinished">Gosodwyd y rota.</translation>
    </message>
    <message>
      <source>The row has no name. Add one in the sheet.</source>
      <translation type="unfinished">Nid oes enw yn y rhes. Ychwanegwch un yn y daflen.</translation>
    </message>
    <message>
      <source>The row has {cells} cells under {headings} headings, so they do not fit. A cell that holds a comma needs quotation marks.</source>
      <translation type="unfinished">Mae gan y rhes {cells} cell o dan {headings} pennawd, felly nid ydynt yn cyfateb. Mae angen dyfynodau ar gell sy'n cynnwys coma.</translation>
    </message>
    <message>
      <source>The row is hidden in the sheet.</source>
      <translation type="unfinished">Mae'r rhes wedi'i chuddio yn y daflen.</translation>
    </message>
    <message>
      <source>The rows of the sheet</source>
      <translation type="unfinished">Rhesi’r daenlen</translation>
    </message>
    <message>
      <source>The same CRN.</source>
      <translation type="unfinished">Yr un CRN.</translation>
    </message>
    <message>
      <source>The same PNC number.</source>
      <translation type="unfinished">Yr un rhif PNC.</translation>
    </message>
    <message>
      <source>The same as another record</source>
      <translation type="unfinished">Yr un fath â chofnod arall</translation>
    </message>
    <message>
      <source>The same birth date.</source>
      <translation type="unfinished">Yr un dyddiad geni.</translation>
    </message>
    <message>
      <source>The same e-mail address.</source>
      <translation type="unfinished">Yr un cyfeiriad e-bost.</translation>
    </message>
    <message>
      <source>The same family name with another given name; perhaps twins or relatives.</source>
      <translation type="unfinished">Yr un cyfenw gydag enw cyntaf arall; efallai efeilliaid neu berthnasau.</translation>
    </message>
    <message>
      <source>The same few characters are easy to guess; use other ones too</source>
      <translation type="unfinished">Mae'r un ychydig nodau yn hawdd eu dyfalu; defnyddiwch rai eraill hefyd</translation>
    </message>
    <message>
      <source>The same given name with another family name; it may have changed.</source>
      <translation type="unfinished">Yr un enw cyntaf gyda chyfenw arall; efallai ei fod wedi newid.</translation>
    </message>
    <message>
      <source>The same name in a shorter or another form.</source>
      <translation type="unfinished">Yr un enw mewn ffurf fyrrach neu arall.</translation>
    </message>
    <message>
      <source>The same name in another order.</source>
      <translation type="unfinished">Yr un enw mewn trefn arall.</translation>
    </message>
    <message>
      <source>The same name.</source>
      <translation type="unfinished">Yr un enw.</translation>
    </message>
    <message>
      <source>The same number.</source>
      <translation type="unfinished">Yr un rhif.</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation type="unfinished">Yr un person</translation>
    </message>
    <message>
      <source>The same person as</source>
      <translation type="unfinished">Yr un person â</translation>
    </message>
    <message>
      <source>The same postcode district.</source>
      <translation type="unfinished">Yr un ardal cod post.</translation>
    </message>
    <message>
      <source>The same prison number.</source>
      <translation type="unfinished">Yr un rhif carchar.</translation>
    </message>
    <message>
      <source>The same record and the same mentor go on.</source>
      <translation type="unfinished">Mae'r un cofnod a'r un mentor yn parhau.</translation>
    </message>
    <message>
      <source>The same record goes on. A fresh agreement is needed, and the match begins anew.</source>
      <translation type="unfinished">Mae'r un cofnod yn parhau. Mae angen cytundeb newydd, ac mae'r pâr yn dechrau o'r newydd.</translation>
    </message>
    <message>
      <source>The same telephone number.</source>
      <translation type="unfinished">Yr un rhif ffôn.</translation>
    </message>
    <message>
      <source>The same times on each of these days. None chosen: on that day alone</source>
      <translation type="unfinished">Yr un amseroedd ar bob un o'r dyddiau hyn. Dim un wedi'i ddewis: ar y diwrnod hwnnw'n unig</translation>
    </message>
    <message>
      <source>The service</source>
      <translation type="unfinished">Y gwasanaeth</translation>
    </message>
    <message>
      <source>The service asked to move it</source>
      <translation type="unfinished">Gofynnodd y gwasanaeth am ei symud</translation>
    </message>
    <message>
      <source>The service ended it</source>
      <translation type="unfinished">Daeth y gwasanaeth ag ef i ben</translation>
    </message>
    <message>
      <source>The service has not written down why the law lets it share this.</source>
      <translation type="unfinished">Nid yw'r gwasanaeth wedi ysgrifennu pam mae'r gyfraith yn gadael iddo rannu hyn.</translation>
    </message>
    <message>
      <source>The service has written down why the law lets it share this, last looked at on {day}.</source>
      <translation type="unfinished">Mae'r gwasanaeth wedi ysgrifennu pam mae'r gyfraith yn gadael iddo rannu hyn; edrychwyd arno ddiwethaf ar {day}.</translation>
    </message>
    <message>
      <source>The service has written down why the law lets it share this.</source>
      <translation type="unfinished">Mae'r gwasanaeth wedi ysgrifennu pam mae'r gyfraith yn gadael iddo rannu hyn.</translation>
    </message>
    <message>
      <source>The service is in the directory.</source>
      <translation type="unfinished">Mae'r gwasanaeth yn y cyfeirlyfr.</translation>
    </message>
    <message>
      <source>The service is made, and your passphrase opens it.</source>
      <translation type="unfinished">Mae'r gwasanaeth wedi'i greu, ac mae eich cyfrinymadrodd yn ei agor.</translation>
    </message>
    <message numerus="yes">
      <source>The service keeps their files for {count} months.</source>
      <translation type="unfinished">
        <numerusform>Mae'r gwasanaeth yn cadw eu ffeiliau am {count} o fisoedd.</numerusform>
        <numerusform>Mae'r gwasanaeth yn cadw eu ffeiliau am {count} mis.</numerusform>
        <numerusform>Mae'r gwasanaeth yn cadw eu ffeiliau am {count} o fisoedd.</numerusform>
        <numerusform>Mae'r gwasanaeth yn cadw eu ffeiliau am {count} o fisoedd.</numerusform>
        <numerusform>Mae'r gwasanaeth yn cadw eu ffeiliau am {count} o fisoedd.</numerusform>
      </translation>
    </message>
    <message>
      <source>The service stopped it</source>
      <translation type="unfinished">Rhoddodd y gwasanaeth y gorau iddo</translation>
    </message>
    <message>
      <source>The service's roster</source>
      <translation type="unfinished">Rhestr aelodau'r gwasanaeth</translation>
    </message>
    <message>
      <source>The service's settings are changed.</source>
      <translation type="unfinished">Mae gosodiadau'r gwasanaeth wedi'u newid.</translation>
    </message>
    <message>
      <source>The session is amended.</source>
      <translation type="unfinished">Mae'r sesiwn wedi'i diwygio.</translation>
    </message>
    <message>
      <source>The session is recorded.</source>
      <translation type="unfinished">Mae'r sesiwn wedi'i chofnodi.</translation>
    </message>
    <message>
      <source>The session sheet is written: {place}</source>
      <translation type="unfinished">Mae'r daflen sesiwn wedi'i hysgrifennu: {place}</translation>
    </message>
    <message>
      <source>The shared &amp;folder</source>
      <translation type="unfinished">Y &amp;ffolder a rennir</translation>
    </message>
    <message>
      <source>The shared folder cannot be reached or written to. Everything is kept here and goes out at the next exchange. Check the network drive or stick, and that it is not full.</source>
      <translation type="unfinished">Ni ellir cyrraedd y ffolder a rennir nac ysgrifennu iddo. Cedwir popeth yma ac fe â allan yn y cyfnewid nesaf. Gwiriwch yriant y rhwydwaith neu'r cofbin, ac nad yw'n llawn.</translation>
    </message>
    <message>
      <source>The shared folder could not be reached. Nothing waits here. Last exchanged {moment}.</source>
      <translation type="unfinished">Ni ellid cyrraedd y ffolder a rennir. Nid oes dim yn aros yma. Cyfnewidiwyd ddiwethaf {moment}.</translation>
    </message>
    <message>
      <source>The sheet '{name}' was read. The workbook has {others} more.</source>
      <translation type="unfinished">Darllenwyd y daflen '{name}'. Mae gan y llyfr gwaith {others} arall.</translation>
    </message>
    <message>
      <source>The sheet has changed since its columns were chosen. Nothing was imported. Choose it once more.</source>
      <translation type="unfinished">Mae'r daenlen wedi newid ers dewis ei cholofnau. Ni fewnforiwyd dim. Dewiswch hi unwaith eto.</translation>
    </message>
    <message>
      <source>The sheet has more than {most} rows. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished">Mae gan y daflen fwy na {most} rhes. Ni fewnforiwyd dim. Rhannwch hi a mewnforiwch y rhannau.</translation>
    </message>
    <message>
      <source>The sheet has no such heading, so nothing was imported. It has {headings}.</source>
      <translation type="unfinished">Nid oes pennawd o'r fath yn y daflen, felly ni fewnforiwyd dim. Mae ganddi {headings}.</translation>
    </message>
    <message>
      <source>The sheet is empty. Nothing was imported. Check that the right sheet was saved.</source>
      <translation type="unfinished">Mae'r daflen yn wag. Ni fewnforiwyd dim. Gwiriwch mai'r daflen gywir a gadwyd.</translation>
    </message>
    <message>
      <source>The shift is changed.</source>
      <translation type="unfinished">Newidiwyd y shifft.</translation>
    </message>
    <message>
      <source>The signature over a chain in folder {folder} is wrong.</source>
      <translation type="unfinished">Mae'r llofnod ar gadwyn yn ffolder {folder} yn anghywir.</translation>
    </message>
    <message>
      <source>The spreadsheet to bring in</source>
      <translation type="unfinished">Y daenlen i ddod â hi i mewn</translation>
    </message>
    <message>
      <source>The stay is kept.</source>
      <translation type="unfinished">Cadwyd yr arhosiad.</translation>
    </message>
    <message>
      <source>The store cannot be written to, so this was not saved. Check that its folder is not read-only, and try again.</source>
      <translation type="unfinished">Ni ellir ysgrifennu i'r storfa, felly ni chadwyd hyn. Gwiriwch nad yw ei ffolder yn ddarllen yn unig, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The store could not be made, and nothing was left of it. Check that the disk has space and that you may write to its folder, and try again.</source>
      <translation type="unfinished">Ni ellid creu'r storfa, ac ni adawyd dim ohoni. Gwiriwch fod lle ar y ddisg a'ch bod yn cael ysgrifennu i'w ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>The store could not be opened. Check that its folder is there and that you may write to it.</source>
      <translation type="unfinished">Nid oedd modd agor y storfa. Gwiriwch fod ei ffolder yno a bod hawl gennych i ysgrifennu iddo.</translation>
    </message>
    <message>
      <source>The store is locked. Unlock it with your passphrase.</source>
      <translation type="unfinished">Mae'r storfa ar glo. Datglowch hi â'ch cyfrinair.</translation>
    </message>
    <message>
      <source>The store's own file is gone from its folder. Nothing was changed. Restore a backup.</source>
      <translation type="unfinished">Mae ffeil y storfa ei hun wedi mynd o’i ffolder. Ni newidiwyd dim. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
      <source>The supervision is kept.</source>
      <translation type="unfinished">Mae'r oruchwyliaeth wedi'i chadw.</translation>
    </message>
    <message>
      <source>The talk is kept.</source>
      <translation type="unfinished">Mae'r sgwrs wedi'i chadw.</translation>
    </message>
    <message>
      <source>The training</source>
      <translation type="unfinished">Yr hyfforddiant</translation>
    </message>
    <message>
      <source>The training before a mentor begins</source>
      <translation type="unfinished">Yr hyfforddiant cyn i fentor ddechrau</translation>
    </message>
    <message>
      <source>The training module {module}</source>
      <translation type="unfinished">Y modiwl hyfforddi {module}</translation>
    </message>
    <message>
      <source>The training module {module} has not been passed.</source>
      <translation type="unfinished">Nid yw'r modiwl hyfforddi {module} wedi'i basio.</translation>
    </message>
    <message>
      <source>The training module {module} lapses on {ends}, needed is {day}.</source>
      <translation type="unfinished">Mae'r modiwl hyfforddi {module} yn dod i ben ar {ends}; mae ei angen ar {day}.</translation>
    </message>
    <message>
      <source>The training module {module} lapses on {ends}; the first meeting could be on {day} at the earliest.</source>
      <translation type="unfinished">Mae'r modiwl hyfforddi {module} yn dod i ben ar {ends}; ar {day} y gallai'r cyfarfod cyntaf fod ar y cynharaf.</translation>
    </message>
    <message>
      <source>The two digits of the year in '{text}' fit no likely year. Write four.</source>
      <translation type="unfinished">Nid yw dau ddigid y flwyddyn yn '{text}' yn gweddu i unrhyw flwyddyn debygol. Ysgrifennwch bedwar.</translation>
    </message>
    <message>
      <source>The two digits of the year in '{text}' would make somebody of {age}. Write four.</source>
      <translation type="unfinished">Byddai dau ddigid y flwyddyn yn '{text}' yn rhoi rhywun {age} oed. Ysgrifennwch bedwar.</translation>
    </message>
    <message>
      <source>The two passphrases differ; type the second one again</source>
      <translation type="unfinished">Mae'r ddau gyfrinair yn wahanol; teipiwch yr ail un eto</translation>
    </message>
    <message>
      <source>The two shifts are swapped.</source>
      <translation type="unfinished">Cyfnewidiwyd y ddwy shifft.</translation>
    </message>
    <message>
      <source>The typeface: SIL Open Font Licence 1.1</source>
      <translation type="unfinished">Y wyneb-deip: SIL Open Font Licence 1.1</translation>
    </message>
    <message>
      <source>The usual points</source>
      <translation type="unfinished">Y pwyntiau arferol</translation>
    </message>
    <message>
      <source>The vetting for {prison} lapsed on {day}.</source>
      <translation type="unfinished">Daeth y fetio ar gyfer {prison} i ben ar {day}.</translation>
    </message>
    <message>
      <source>The vetting lapsed on {day}.</source>
      <translation type="unfinished">Daeth y fetio i ben ar {day}.</translation>
    </message>
    <message>
      <source>The wall stands, on every device as it hears of it.</source>
      <translation type="unfinished">Mae'r wal yn sefyll, ar bob dyfais wrth iddi glywed amdani.</translation>
    </message>
    <message>
      <source>The way</source>
      <translation type="unfinished">Y ffordd</translation>
    </message>
    <message>
      <source>The way so far</source>
      <translation type="unfinished">Y ffordd hyd yma</translation>
    </message>
    <message>
      <source>The way to reach them is changed.</source>
      <translation type="unfinished">Mae'r ffordd o gysylltu â nhw wedi'i newid.</translation>
    </message>
    <message>
      <source>The way to reach them is kept.</source>
      <translation type="unfinished">Mae'r ffordd o gysylltu â nhw wedi'i chadw.</translation>
    </message>
    <message>
      <source>The week after</source>
      <translation type="unfinished">Yr wythnos wedyn</translation>
    </message>
    <message>
      <source>The week before</source>
      <translation type="unfinished">Yr wythnos gynt</translation>
    </message>
    <message>
      <source>The weights count for everybody who matches.</source>
      <translation type="unfinished">Mae'r pwysau'n cyfrif i bawb sy'n paru.</translation>
    </message>
    <message>
      <source>The whole case</source>
      <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
      <source>The whole file</source>
      <translation type="unfinished">Y ffeil gyfan</translation>
    </message>
    <message>
      <source>The window: LGPL 3.0</source>
      <translation type="unfinished">Y ffenestr: LGPL 3.0</translation>
    </message>
    <message>
      <source>The wishes about gender are kept.</source>
      <translation type="unfinished">Cedwir y dymuniadau ynghylch rhywedd.</translation>
    </message>
    <message>
      <source>The work goes on.</source>
      <translation type="unfinished">Mae'r gwaith yn parhau.</translation>
    </message>
    <message>
      <source>The work has ended.</source>
      <translation type="unfinished">Mae'r gwaith wedi dod i ben.</translation>
    </message>
    <message>
      <source>The work has ended. The record stays, and can be opened again.</source>
      <translation type="unfinished">Mae'r gwaith wedi dod i ben. Mae'r cofnod yn aros, a gellir ei agor eto.</translation>
    </message>
    <message>
      <source>The work is open again.</source>
      <translation type="unfinished">Mae'r gwaith ar agor eto.</translation>
    </message>
    <message>
      <source>The work rests.</source>
      <translation type="unfinished">Mae'r gwaith yn gorffwys.</translation>
    </message>
    <message>
      <source>The work with them</source>
      <translation type="unfinished">Y gwaith gyda nhw</translation>
    </message>
    <message>
      <source>The work with them ended on {day}.</source>
      <translation type="unfinished">Daeth y gwaith gyda nhw i ben ar {day}.</translation>
    </message>
    <message>
      <source>The work would end now, and this day lies ahead. End it once the day has come; until then a match can be planned to end on it.</source>
      <translation type="unfinished">Byddai'r gwaith yn dod i ben nawr, ac mae'r diwrnod hwn eto i ddod. Dewch ag ef i ben pan ddaw'r diwrnod; tan hynny gellir cynllunio i bâr ddod i ben arno.</translation>
    </message>
    <message>
      <source>The workbook has no such sheet of cells. Nothing was imported.</source>
      <translation type="unfinished">Nid oes taflen gelloedd o'r fath yn y llyfr gwaith. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
      <source>The workbook is damaged. Nothing was imported. Open it in your spreadsheet program and save it again.</source>
      <translation type="unfinished">Mae'r llyfr gwaith wedi'i ddifrodi. Ni fewnforiwyd dim. Agorwch ef yn eich rhaglen daenlen a'i gadw eto.</translation>
    </message>
    <message>
      <source>The workbook is locked with a password. Nothing was imported. Open it, save it without one, try again.</source>
      <translation type="unfinished">Mae'r llyfr gwaith dan glo â chyfrinair. Ni fewnforiwyd dim. Agorwch ef, cadwch ef heb gyfrinair, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>Their &amp;name</source>
      <translation type="unfinished">Eu he&amp;nw</translation>
    </message>
    <message>
      <source>Their address</source>
      <translation type="unfinished">Eu cyfeiriad</translation>
    </message>
    <message>
      <source>Their e-mail</source>
      <translation type="unfinished">Eu he-bost</translation>
    </message>
    <message>
      <source>Their file</source>
      <translation type="unfinished">Eu ffeil</translation>
    </message>
    <message>
      <source>Their last day is taken off the file, and off every match that was planned to end on it.</source>
      <translation type="unfinished">Tynnir eu diwrnod olaf oddi ar y ffeil, ac oddi ar bob pâr yr oedd bwriad iddo ddod i ben bryd hynny.</translation>
    </message>
    <message>
      <source>Their match ended on {day} because it did not fit.</source>
      <translation type="unfinished">Daeth eu pâr i ben ar {day} am nad oedd yn gweddu.</translation>
    </message>
    <message>
      <source>Their match ended on {day} because they are known to each other.</source>
      <translation type="unfinished">Daeth eu pâr i ben ar {day} am eu bod yn adnabod ei gilydd.</translation>
    </message>
    <message>
      <source>Their old matches stay ended. They need their checks in date before anybody is matched with them.</source>
      <translation type="unfinished">Mae eu hen barau yn aros wedi'u diweddu. Mae angen gwiriadau cyfredol arnynt cyn paru neb gyda nhw.</translation>
    </message>
    <message>
      <source>Their own wish</source>
      <translation type="unfinished">Eu dymuniad eu hunain</translation>
    </message>
    <message>
      <source>Their phone</source>
      <translation type="unfinished">Eu ffôn</translation>
    </message>
    <message>
      <source>Their record</source>
      <translation type="unfinished">Eu cofnod</translation>
    </message>
    <message>
      <source>Their record opens, and whoever sent the referral reads that it was accepted.</source>
      <translation type="unfinished">Mae eu cofnod yn agor, ac mae pwy bynnag a anfonodd yr atgyfeiriad yn darllen iddo gael ei dderbyn.</translation>
    </message>
    <message>
      <source>Theirs: {value}. {who}, {moment}</source>
      <translation type="unfinished">Nhw: {value}. {who}, {moment}</translation>
    </message>
    <message>
      <source>Then</source>
      <translation type="unfinished">Yna</translation>
    </message>
    <message>
      <source>Then ask somebody else, or say that it has ended: a week later it is shown as a gap.</source>
      <translation type="unfinished">Yna gofynnwch i rywun arall, neu dywedwch ei fod wedi dod i ben: wythnos yn ddiweddarach fe'i dangosir fel bwlch.</translation>
    </message>
    <message>
      <source>Then ring</source>
      <translation type="unfinished">Yna ffoniwch</translation>
    </message>
    <message>
      <source>Then their emergency contact</source>
      <translation type="unfinished">Yna eu cyswllt brys</translation>
    </message>
    <message>
      <source>Then what is shut to {who} is no longer shut to {member} because of that. This cannot be undone.</source>
      <translation type="unfinished">Wedyn nid yw'r hyn sydd ar gau i {who} ar gau i {member} oherwydd hynny mwyach. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
      <source>There are no records on this laptop yet. How do you want to begin?</source>
      <translation type="unfinished">Nid oes cofnodion ar y gliniadur hwn eto. Sut yr hoffech ddechrau?</translation>
    </message>
    <message>
      <source>There are no rows under the headings. Nothing was imported. Check that the right sheet was saved.</source>
      <translation type="unfinished">Nid oes rhesi o dan y penawdau. Ni fewnforiwyd dim. Gwiriwch mai'r daflen gywir a gadwyd.</translation>
    </message>
    <message>
      <source>There are no two birth dates to compare.</source>
      <translation type="unfinished">Nid oes dau ddyddiad geni i'w cymharu.</translation>
    </message>
    <message>
      <source>There are too many people in one area to match them all exactly at once, so nothing was proposed. Match one area after the other.</source>
      <translation type="unfinished">Mae gormod o bobl mewn un ardal i'w paru i gyd yn union ar unwaith, felly ni chynigiwyd dim. Parwch un ardal ar ôl y llall.</translation>
    </message>
    <message>
      <source>There is a conflict of interest.</source>
      <translation type="unfinished">Mae gwrthdaro buddiannau.</translation>
    </message>
    <message>
      <source>There is a mentor</source>
      <translation type="unfinished">Mae mentor</translation>
    </message>
    <message>
      <source>There is a place again</source>
      <translation type="unfinished">Mae lle eto</translation>
    </message>
    <message>
      <source>There is a problem</source>
      <translation type="unfinished">Mae problem</translation>
    </message>
    <message>
      <source>There is a store in this folder already. It was left as it is. Choose another folder.</source>
      <translation type="unfinished">Mae storfa yn y ffolder hwn eisoes. Fe'i gadawyd fel y mae. Dewiswch ffolder arall.</translation>
    </message>
    <message>
      <source>There is an area to stay out of, and the mentor's home area is not recorded.</source>
      <translation type="unfinished">Mae ardal i gadw draw ohoni, ac nid yw ardal gartref y mentor wedi'i chofnodi.</translation>
    </message>
    <message>
      <source>There is an entry of this name already. Change that one, or add the place to the name of this one.</source>
      <translation type="unfinished">Mae cofnod o'r enw hwn yn barod. Newidiwch hwnnw, neu ychwanegwch y lle at enw hwn.</translation>
    </message>
    <message>
      <source>There is another appointment from {starts} to {ends}.</source>
      <translation type="unfinished">Mae apwyntiad arall o {starts} i {ends}.</translation>
    </message>
    <message>
      <source>There is no Caseworker store in this folder. Choose the folder that holds it, or set up a new one.</source>
      <translation type="unfinished">Nid oes storfa Caseworker yn y ffolder hwn. Dewiswch y ffolder sy'n ei dal, neu sefydlwch un newydd.</translation>
    </message>
    <message>
      <source>There is no application to this invitation. It may have been used already.</source>
      <translation type="unfinished">Nid oes cais am y gwahoddiad hwn. Efallai ei fod wedi'i ddefnyddio eisoes.</translation>
    </message>
    <message>
      <source>There is no clear DBS check.</source>
      <translation type="unfinished">Nid oes gwiriad DBS clir.</translation>
    </message>
    <message>
      <source>There is no clear vetting for {prison}, the visit is on {day}.</source>
      <translation type="unfinished">Nid oes fetio clir ar gyfer {prison}; mae'r ymweliad ar {day}.</translation>
    </message>
    <message>
      <source>There is no clear vetting for {prison}; the first meeting could be on {day} at the earliest.</source>
      <translation type="unfinished">Nid oes fetio clir ar gyfer {prison}; ar {day} y gallai'r cyfarfod cyntaf fod ar y cynharaf.</translation>
    </message>
    <message>
      <source>There is no file of this name. Nothing was imported. Check the name.</source>
      <translation type="unfinished">Nid oes ffeil o'r enw hwn. Ni fewnforiwyd dim. Gwiriwch yr enw.</translation>
    </message>
    <message>
      <source>There is no file of this name. Nothing was read; check the name.</source>
      <translation type="unfinished">Nid oes ffeil o'r enw hwn. Ni ddarllenwyd dim; gwiriwch yr enw.</translation>
    </message>
    <message>
      <source>There is no provider to refer to. A coordinator lets a service in first.</source>
      <translation type="unfinished">Nid oes darparwr i atgyfeirio ato. Mae cydlynydd yn gadael gwasanaeth i mewn yn gyntaf.</translation>
    </message>
    <message>
      <source>There is no screen here, so no window was opened. Without one: './run --demo' walks the tour, and '.venv/bin/caseworker --help' lists what works by command.</source>
      <translation type="unfinished">Nid oes sgrin yma, felly nid agorwyd ffenestr. Heb un: mae './run --demo' yn mynd ar y daith, ac mae '.venv/bin/caseworker --help' yn rhestru'r hyn sy'n gweithio trwy orchymyn.</translation>
    </message>
    <message>
      <source>There is no shared folder of this name, so nothing was made. Check its name.</source>
      <translation type="unfinished">Nid oes ffolder a rennir o'r enw hwn, felly ni wnaed dim. Gwiriwch ei henw.</translation>
    </message>
    <message>
      <source>There is no snapshot for this kit here. Look in the shared folder that the service uses.</source>
      <translation type="unfinished">Nid oes ciplun ar gyfer y pecyn hwn yma. Edrychwch yn y ffolder a rennir y mae'r gwasanaeth yn ei ddefnyddio.</translation>
    </message>
    <message>
      <source>There is no store in this folder. Make a service, or join one with an invitation.</source>
      <translation type="unfinished">Nid oes storfa yn y ffolder hwn. Crëwch wasanaeth, neu ymunwch ag un drwy wahoddiad.</translation>
    </message>
    <message>
      <source>There is no such permission, so nothing of this kind leaves.</source>
      <translation type="unfinished">Nid oes caniatâd o'r fath, felly nid oes dim o'r math hwn yn gadael.</translation>
    </message>
    <message>
      <source>There is no such record of this person on this device, so nothing was asked.</source>
      <translation type="unfinished">Nid oes cofnod o'r fath am y person hwn ar y ddyfais hon, felly ni ofynnwyd dim.</translation>
    </message>
    <message>
      <source>There is nothing to hand in.</source>
      <translation type="unfinished">Nid oes dim i'w gyflwyno.</translation>
    </message>
    <message>
      <source>There is nothing to keep: write the former name, or leave the form.</source>
      <translation type="unfinished">Nid oes dim i'w gadw: ysgrifennwch yr enw blaenorol, neu gadewch y ffurflen.</translation>
    </message>
    <message>
      <source>There is nothing to undo: this act is not on this device.</source>
      <translation type="unfinished">Nid oes dim i'w ddadwneud: nid yw'r weithred hon ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>There is nowhere to exchange yet. Choose a shared folder or a stick first.</source>
      <translation type="unfinished">Nid oes man cyfnewid eto. Dewiswch ffolder a rennir neu gofbin yn gyntaf.</translation>
    </message>
    <message>
      <source>There is nowhere to exchange yet. Choose a shared folder or a stick.</source>
      <translation type="unfinished">Nid oes man cyfnewid eto. Dewiswch ffolder a rennir neu gofbin.</translation>
    </message>
    <message>
      <source>There is nowhere to look for applications. Choose a folder first.</source>
      <translation type="unfinished">Nid oes unman i chwilio am geisiadau. Dewiswch ffolder yn gyntaf.</translation>
    </message>
    <message>
      <source>There is nowhere to look for applications. Name a shared folder with --carrier.</source>
      <translation type="unfinished">Nid oes unman i chwilio am geisiadau. Enwch ffolder a rennir gyda --carrier.</translation>
    </message>
    <message>
      <source>There is nowhere to look for the recovery copy yet. Choose a folder on Sync first.</source>
      <translation type="unfinished">Nid oes unman i chwilio am y copi adfer eto. Dewiswch ffolder ar Cysoni yn gyntaf.</translation>
    </message>
    <message>
      <source>There is one</source>
      <translation type="unfinished">Mae un</translation>
    </message>
    <message>
      <source>There is something at this place already. It was left as it is. Choose another name.</source>
      <translation type="unfinished">Mae rhywbeth yn y lle hwn eisoes. Fe'i gadawyd fel y mae. Dewiswch enw arall.</translation>
    </message>
    <message>
      <source>There is something in this folder already. Nothing was made. Choose an empty one.</source>
      <translation type="unfinished">Mae rhywbeth yn y ffolder hwn eisoes. Ni chrëwyd dim. Dewiswch un gwag.</translation>
    </message>
    <message>
      <source>There was another mentor</source>
      <translation type="unfinished">Roedd mentor arall</translation>
    </message>
    <message>
      <source>There was nothing new to read or to send.</source>
      <translation type="unfinished">Nid oedd dim newydd i'w ddarllen na'i anfon.</translation>
    </message>
    <message>
      <source>These changes are not held on this device, so nothing was accepted.</source>
      <translation type="unfinished">Nid yw'r newidiadau hyn wedi'u dal ar y ddyfais hon, felly ni dderbyniwyd dim.</translation>
    </message>
    <message>
      <source>These could not be proposed any more and still wait: {names}.</source>
      <translation type="unfinished">Ni ellid cynnig y rhain mwyach, ac maent yn dal i aros: {names}.</translation>
    </message>
    <message>
      <source>These details help whoever mends it. They hold nothing that you wrote.</source>
      <translation type="unfinished">Mae'r manylion hyn yn helpu pwy bynnag sy'n ei drwsio. Nid ydynt yn cynnwys dim a ysgrifennoch.</translation>
    </message>
    <message>
      <source>These lines are kept nowhere. Once the window is closed nobody can show them again, and if the passphrase is then lost, so are the records.</source>
      <translation type="unfinished">Ni chedwir y llinellau hyn yn unman. Unwaith y bydd y ffenestr wedi'i chau ni all neb eu dangos eto, ac os collir y cyfrinymadrodd wedyn, collir y cofnodion hefyd.</translation>
    </message>
    <message>
      <source>These two records are joined already.</source>
      <translation type="unfinished">Mae'r ddau gofnod hyn wedi'u huno eisoes.</translation>
    </message>
    <message>
      <source>These two records are not joined.</source>
      <translation type="unfinished">Nid yw'r ddau gofnod hyn wedi'u huno.</translation>
    </message>
    <message>
      <source>These two values cannot stand together, so nothing was changed. Choose one of them.</source>
      <translation type="unfinished">Ni all y ddau werth hyn sefyll gyda'i gilydd, felly ni newidiwyd dim. Dewiswch un ohonynt.</translation>
    </message>
    <message>
      <source>They applied to be a mentor and did not become one.</source>
      <translation type="unfinished">Gwnaethant gais i fod yn fentor ac ni ddaethant yn un.</translation>
    </message>
    <message>
      <source>They are back</source>
      <translation type="unfinished">Maent yn ôl</translation>
    </message>
    <message>
      <source>They are known to be back, so nothing was changed.</source>
      <translation type="unfinished">Mae'n hysbys eu bod yn ôl, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>They are known to each other.</source>
      <translation type="unfinished">Maen nhw'n adnabod ei gilydd.</translation>
    </message>
    <message>
      <source>They are named.</source>
      <translation type="unfinished">Maent wedi'u henwi.</translation>
    </message>
    <message>
      <source>They are off the rota. Where nobody else is on, there is a gap now.</source>
      <translation type="unfinished">Maent oddi ar y rota. Lle nad oes neb arall ar alwad, mae bwlch nawr.</translation>
    </message>
    <message>
      <source>They are one person; nothing was moved.</source>
      <translation type="unfinished">Un person ydynt; ni symudwyd dim.</translation>
    </message>
    <message>
      <source>They are proposed to this mentor already, so nothing was changed. Ring the mentor.</source>
      <translation type="unfinished">Maent wedi'u cynnig i'r mentor hwn eisoes, felly ni newidiwyd dim. Ffoniwch y mentor.</translation>
    </message>
    <message>
      <source>They are ready and begin</source>
      <translation type="unfinished">Maent yn barod ac yn dechrau</translation>
    </message>
    <message>
      <source>They are referred again.</source>
      <translation type="unfinished">Maent wedi'u hatgyfeirio eto.</translation>
    </message>
    <message>
      <source>They are referred.</source>
      <translation type="unfinished">Maent wedi'u hatgyfeirio.</translation>
    </message>
    <message>
      <source>They are rung when the mentor works alone, is not back, and does not answer.</source>
      <translation type="unfinished">Ffonnir nhw pan fydd y mentor yn gweithio ar ei ben ei hun, heb ddychwelyd, a heb ateb.</translation>
    </message>
    <message>
      <source>They are to take over the whole case</source>
      <translation type="unfinished">Nhw sydd i gymryd yr achos cyfan</translation>
    </message>
    <message>
      <source>They are two people again.</source>
      <translation type="unfinished">Dau berson ydynt eto.</translation>
    </message>
    <message>
      <source>They came to the stage before this one later than that. Correct the day and save again.</source>
      <translation type="unfinished">Daethant i'r cam cyn hwn yn hwyrach na hynny. Cywirwch y diwrnod a chadw eto.</translation>
    </message>
    <message>
      <source>They come back</source>
      <translation type="unfinished">Maent yn dod yn ôl</translation>
    </message>
    <message>
      <source>They did not answer any more</source>
      <translation type="unfinished">Nid oeddent yn ateb mwyach</translation>
    </message>
    <message>
      <source>They go back to the mentor, to be put right and handed in again</source>
      <translation type="unfinished">Maent yn mynd yn ôl at y mentor, i'w cywiro a'u cyflwyno eto</translation>
    </message>
    <message>
      <source>They have a mentor or a proposal by now, so nothing was changed.</source>
      <translation type="unfinished">Mae ganddynt fentor neu gynnig erbyn hyn, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>They have applied</source>
      <translation type="unfinished">Maent wedi gwneud cais</translation>
    </message>
    <message>
      <source>They have been asked for this already, and it stands. Nothing was kept.</source>
      <translation type="unfinished">Gofynnwyd iddynt am hyn eisoes, ac mae'n sefyll. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>They have moved on.</source>
      <translation type="unfinished">Maent wedi symud ymlaen.</translation>
    </message>
    <message>
      <source>They have no mentor, so nobody meets them at the gate.</source>
      <translation type="unfinished">Nid oes ganddynt fentor, felly nid oes neb yn eu cyfarfod wrth y giât.</translation>
    </message>
    <message>
      <source>They have not met since the match began on {day}.</source>
      <translation type="unfinished">Nid ydynt wedi cwrdd ers i'r pâr ddechrau ar {day}.</translation>
    </message>
    <message>
      <source>They have not walked together before.</source>
      <translation type="unfinished">Nid ydynt wedi cerdded gyda'i gilydd o'r blaen.</translation>
    </message>
    <message>
      <source>They have walked together before.</source>
      <translation type="unfinished">Maent wedi cerdded gyda'i gilydd o'r blaen.</translation>
    </message>
    <message>
      <source>They leave…</source>
      <translation type="unfinished">Maent yn gadael…</translation>
    </message>
    <message>
      <source>They must be kept apart.</source>
      <translation type="unfinished">Rhaid eu cadw ar wahân.</translation>
    </message>
    <message>
      <source>They read the whole working file, its history too. It is no match: that is made of its own.</source>
      <translation type="unfinished">Maent yn darllen y ffeil waith gyfan, a'i hanes hefyd. Nid pâr mohono: gwneir hynny ar wahân.</translation>
    </message>
    <message>
      <source>They share a language.</source>
      <translation type="unfinished">Mae ganddynt iaith yn gyffredin.</translation>
    </message>
    <message>
      <source>They share an interest.</source>
      <translation type="unfinished">Mae ganddynt ddiddordeb yn gyffredin.</translation>
    </message>
    <message>
      <source>They share no language, and no interpreter is arranged.</source>
      <translation type="unfinished">Nid oes ganddynt iaith yn gyffredin, ac nid oes cyfieithydd wedi'i drefnu.</translation>
    </message>
    <message>
      <source>They stay</source>
      <translation type="unfinished">Maent yn aros</translation>
    </message>
    <message>
      <source>They stay after all</source>
      <translation type="unfinished">Maent yn aros wedi'r cyfan</translation>
    </message>
    <message>
      <source>They took over the whole case</source>
      <translation type="unfinished">Cymerasant yr achos cyfan</translation>
    </message>
    <message>
      <source>They walk together already, so nothing was changed.</source>
      <translation type="unfinished">Maen nhw'n cerdded gyda'i gilydd eisoes, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>They walk together already.</source>
      <translation type="unfinished">Maen nhw'n cerdded gyda'i gilydd eisoes.</translation>
    </message>
    <message>
      <source>They walk together. What is known of the person goes to the mentor's laptop.</source>
      <translation type="unfinished">Maent yn cerdded gyda'i gilydd. Mae'r hyn sy'n hysbys am y person yn mynd i liniadur y mentor.</translation>
    </message>
    <message>
      <source>They were seen</source>
      <translation type="unfinished">Fe'u gwelwyd</translation>
    </message>
    <message>
      <source>They withdraw…</source>
      <translation type="unfinished">Maent yn tynnu'n ôl…</translation>
    </message>
    <message>
      <source>This agreement has ended already, so it was left as it is.</source>
      <translation type="unfinished">Mae'r cytundeb hwn wedi dod i ben eisoes, felly fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
      <source>This application cannot be read. Ask for it to be made again.</source>
      <translation type="unfinished">Ni ellir darllen y cais hwn. Gofynnwch am ei wneud eto.</translation>
    </message>
    <message>
      <source>This application was not made with the invitation. Nobody was let in. Invite again.</source>
      <translation type="unfinished">Ni wnaed y cais hwn â'r gwahoddiad. Ni dderbyniwyd neb. Gwahoddwch eto.</translation>
    </message>
    <message>
      <source>This appointment has not begun yet. Say what came of it afterwards.</source>
      <translation type="unfinished">Nid yw'r apwyntiad hwn wedi dechrau eto. Dywedwch beth ddaeth ohono wedyn.</translation>
    </message>
    <message>
      <source>This appointment is not on this device.</source>
      <translation type="unfinished">Nid yw'r apwyntiad hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This appointment no longer stands, so it was left as it is.</source>
      <translation type="unfinished">Nid yw'r apwyntiad hwn yn sefyll mwyach, felly fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
      <source>This backup is damaged, so it was not used. The store that was here is kept. Use another backup; colleagues' devices send again what is newer.</source>
      <translation type="unfinished">Mae'r copi wrth gefn hwn wedi'i ddifrodi, felly ni chafodd ei ddefnyddio. Cedwir y storfa a oedd yma. Defnyddiwch gopi arall; bydd dyfeisiau cydweithwyr yn anfon eto yr hyn sy'n fwy newydd.</translation>
    </message>
    <message>
      <source>This backup was made by a newer version of Caseworker. It was left as it is, and so was the store that is here. Install the newer version on this device.</source>
      <translation type="unfinished">Gwnaed y copi wrth gefn hwn gan fersiwn mwy newydd o Caseworker. Fe'i gadawyd fel y mae, a'r storfa sydd yma hefyd. Gosodwch y fersiwn newydd ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This batch comes from a newer version of Caseworker. Update, and it will be read then.</source>
      <translation type="unfinished">Daw'r swp hwn o fersiwn mwy newydd o Caseworker. Diweddarwch, ac fe'i darllenir wedyn.</translation>
    </message>
    <message>
      <source>This batch does not come from whom it says. It was not read.</source>
      <translation type="unfinished">Nid yw'r swp hwn yn dod oddi wrth bwy y mae'n ei ddweud. Ni chafodd ei ddarllen.</translation>
    </message>
    <message>
      <source>This batch is for somebody else. It was not read.</source>
      <translation type="unfinished">I rywun arall y mae'r swp hwn. Ni chafodd ei ddarllen.</translation>
    </message>
    <message>
      <source>This batch is sealed properly but cannot be read; nothing of it was taken.</source>
      <translation type="unfinished">Mae'r swp hwn wedi'i selio'n iawn ond ni ellir ei ddarllen; ni chymerwyd dim ohono.</translation>
    </message>
    <message>
      <source>This birth date is more than 100 years ago. Check the year.</source>
      <translation type="unfinished">Mae'r dyddiad geni hwn fwy na 100 mlynedd yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This birth date makes a child under 10, or lies in the future. Check the year.</source>
      <translation type="unfinished">Mae'r dyddiad geni hwn yn rhoi plentyn dan 10 oed, neu mae yn y dyfodol. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This body has been told of it already, so nothing was sent again.</source>
      <translation type="unfinished">Mae'r corff hwn eisoes wedi cael gwybod am hyn, felly nid anfonwyd dim eto.</translation>
    </message>
    <message>
      <source>This body is not a partner of your service. Take its roster with 'partner' first.</source>
      <translation type="unfinished">Nid yw'r corff hwn yn bartner i'ch gwasanaeth. Cymerwch ei restr gyda 'partner' yn gyntaf.</translation>
    </message>
    <message>
      <source>This body is not let into the case, so nothing was changed.</source>
      <translation type="unfinished">Nid yw'r corff hwn wedi cael mynediad i'r achos, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This body is not let into the case, so there is nothing to permit.</source>
      <translation type="unfinished">Nid yw'r corff hwn wedi cael mynediad i'r achos, felly nid oes dim i'w ganiatáu.</translation>
    </message>
    <message>
      <source>This body is not let into the case. Tell it by telephone, and log the call.</source>
      <translation type="unfinished">Nid yw'r corff hwn wedi cael mynediad i'r achos. Dywedwch wrtho dros y ffôn, a chofnodwch yr alwad.</translation>
    </message>
    <message>
      <source>This cannot be undone, only opened again.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn, dim ond ei agor eto.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
      <source>This cannot be undone. Nothing was changed.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This cannot be undone. Withdrawing it stops the sharing at once; what has been sent stays with them.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn. Mae ei dynnu'n ôl yn atal y rhannu ar unwaith; mae'r hyn a anfonwyd yn aros gyda nhw.</translation>
    </message>
    <message>
      <source>This cannot be undone: what has been read has been read.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn: mae'r hyn a ddarllenwyd wedi'i ddarllen.</translation>
    </message>
    <message>
      <source>This cannot be undone: what has left has left.</source>
      <translation type="unfinished">Ni ellir dadwneud hyn: mae'r hyn sydd wedi gadael wedi gadael.</translation>
    </message>
    <message>
      <source>This cannot have been before the step that it follows. Correct the day and save again.</source>
      <translation type="unfinished">Ni all hyn fod wedi digwydd cyn y cam y mae'n ei ddilyn. Cywirwch y diwrnod a chadwch eto.</translation>
    </message>
    <message>
      <source>This case has not begun on this device. Accept the referral first.</source>
      <translation type="unfinished">Nid yw'r achos hwn wedi dechrau ar y ddyfais hon. Derbyniwch yr atgyfeiriad yn gyntaf.</translation>
    </message>
    <message>
      <source>This case is closed, so nobody was matched. Open it again first.</source>
      <translation type="unfinished">Mae'r achos hwn wedi cau, felly ni pharwyd neb. Agorwch ef eto yn gyntaf.</translation>
    </message>
    <message>
      <source>This case is not on this device, so nothing was asked.</source>
      <translation type="unfinished">Nid yw'r achos hwn ar y ddyfais hon, felly ni ofynnwyd dim.</translation>
    </message>
    <message>
      <source>This claim is decided already. Nothing was changed.</source>
      <translation type="unfinished">Penderfynwyd am yr hawliad hwn eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This claim is not on this device.</source>
      <translation type="unfinished">Nid yw'r hawliad hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so the passphrase alone protects the records. Keep it long.</source>
      <translation type="unfinished">Nid oes gan y cyfrifiadur hwn gylch allweddi, felly dim ond y cyfrinair sy'n diogelu'r cofnodion. Cadwch ef yn hir.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so your passphrase alone protects the records. Make it a long one.</source>
      <translation type="unfinished">Nid oes cylch allweddi ar y cyfrifiadur hwn, felly dim ond eich cyfrinair sy'n diogelu'r cofnodion. Gwnewch ef yn un hir.</translation>
    </message>
    <message>
      <source>This concern is not on this laptop.</source>
      <translation type="unfinished">Nid yw'r pryder hwn ar y gliniadur hwn.</translation>
    </message>
    <message>
      <source>This date of birth cannot be right. Correct it, or leave it empty.</source>
      <translation type="unfinished">Ni all y dyddiad geni hwn fod yn gywir. Cywirwch ef, neu ei adael yn wag.</translation>
    </message>
    <message>
      <source>This day is before they came to the service, on {day}. Is it right?</source>
      <translation type="unfinished">Mae'r diwrnod hwn cyn iddynt ddod at y gwasanaeth, ar {day}. A yw'n gywir?</translation>
    </message>
    <message>
      <source>This day is before you first walked together, on {day}. Is it right?</source>
      <translation type="unfinished">Mae'r diwrnod hwn cyn i chi ddechrau cerdded gyda'ch gilydd, ar {day}. A yw'n gywir?</translation>
    </message>
    <message>
      <source>This day is more than 20 years ago. Check the year.</source>
      <translation type="unfinished">Mae'r diwrnod hwn fwy nag 20 mlynedd yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This day is more than 20 years ahead. Check the year.</source>
      <translation type="unfinished">Mae'r diwrnod hwn fwy nag 20 mlynedd ymlaen. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This day is more than 60 years ago. Check the year.</source>
      <translation type="unfinished">Mae'r diwrnod hwn fwy na 60 mlynedd yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This day is more than a year ahead. Check the year.</source>
      <translation type="unfinished">Mae'r diwrnod hwn fwy na blwyddyn ymlaen. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This day is more than three months back. Is it right?</source>
      <translation type="unfinished">Mae'r diwrnod hwn dros dri mis yn ôl. A yw'n gywir?</translation>
    </message>
    <message>
      <source>This day is past, so the gate pick-up stays as it is.</source>
      <translation type="unfinished">Mae'r diwrnod hwn wedi mynd heibio, felly mae'r cyfarfod wrth y giât yn aros fel y mae.</translation>
    </message>
    <message>
      <source>This day is past. Record a session for what has already happened.</source>
      <translation type="unfinished">Mae'r diwrnod hwn wedi mynd heibio. Cofnodwch sesiwn am yr hyn sydd eisoes wedi digwydd.</translation>
    </message>
    <message>
      <source>This day is still to come. Correct the day of death.</source>
      <translation type="unfinished">Mae'r diwrnod hwn eto i ddod. Cywirwch ddiwrnod y farwolaeth.</translation>
    </message>
    <message>
      <source>This day is still to come. Write it down once it has happened.</source>
      <translation type="unfinished">Mae'r diwrnod hwn eto i ddod. Ysgrifennwch ef ar ôl iddo ddigwydd.</translation>
    </message>
    <message>
      <source>This day lies ahead, so nothing was passed on it.</source>
      <translation type="unfinished">Mae'r diwrnod hwn yn y dyfodol, felly ni chwblhawyd dim arno.</translation>
    </message>
    <message>
      <source>This device</source>
      <translation type="unfinished">Y ddyfais hon</translation>
    </message>
    <message>
      <source>This device is not one of this service, so nothing was changed.</source>
      <translation type="unfinished">Nid yw'r ddyfais hon yn un o ddyfeisiau'r gwasanaeth hwn, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This device is struck off already. Nothing was changed.</source>
      <translation type="unfinished">Mae'r ddyfais hon wedi'i thynnu oddi ar y rhestr eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This entry</source>
      <translation type="unfinished">Y cofnod hwn</translation>
    </message>
    <message>
      <source>This file cannot be read. Check who may read it.</source>
      <translation type="unfinished">Ni ellir darllen y ffeil hon. Gwiriwch pwy gaiff ei darllen.</translation>
    </message>
    <message>
      <source>This file does not hold a partner's roster. Nothing was taken from it.</source>
      <translation type="unfinished">Nid yw’r ffeil hon yn cynnwys rhestr aelodau partner. Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
      <source>This file does not hold the roster that was asked for. Nothing was taken from it.</source>
      <translation type="unfinished">Nid yw'r ffeil hon yn dal y rhestr y gofynnwyd amdani. Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
      <source>This file is a PDF, whatever its name says. Nothing was imported. Ask for the sheet it was printed from, as an Excel workbook (.xlsx) or as CSV.</source>
      <translation type="unfinished">PDF yw'r ffeil hon, beth bynnag a ddywed ei henw. Ni fewnforiwyd dim. Gofynnwch am y daflen yr argraffwyd hi ohoni, fel llyfr gwaith Excel (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.</source>
      <translation type="unfinished">Archif wedi'i phacio yw'r ffeil hon. Ni fewnforiwyd dim. Dadbaciwch hi a dewiswch y daflen sydd ynddi.</translation>
    </message>
    <message>
      <source>This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished">Llun yw'r ffeil hon, nid taflen. Ni fewnforiwyd dim. Gofynnwch am y daflen ei hun.</translation>
    </message>
    <message>
      <source>This file is a text document, not a sheet. Nothing was imported. Save its table as CSV and choose that.</source>
      <translation type="unfinished">Dogfen destun yw'r ffeil hon, nid taflen. Ni fewnforiwyd dim. Cadwch ei thabl fel CSV a dewiswch hwnnw.</translation>
    </message>
    <message>
      <source>This file is an old office document, not a sheet. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished">Hen ddogfen swyddfa yw'r ffeil hon, nid taflen. Ni fewnforiwyd dim. Gofynnwch am y daflen ei hun.</translation>
    </message>
    <message>
      <source>This file is larger than a sealed Caseworker file may be. It was not opened and nothing was changed. Ask the sender to send it in smaller parts.</source>
      <translation type="unfinished">Mae'r ffeil hon yn fwy nag y caiff ffeil Caseworker wedi'i selio fod. Nid agorwyd hi ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon mewn rhannau llai.</translation>
    </message>
    <message>
      <source>This file is no invitation. Ask for it to be sent again.</source>
      <translation type="unfinished">Nid gwahoddiad mo'r ffeil hon. Gofynnwch am ei hanfon eto.</translation>
    </message>
    <message>
      <source>This file is not a sealed Caseworker file, or its beginning was damaged on the way. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished">Nid ffeil Caseworker wedi'i selio mo hon, neu difrodwyd ei dechrau ar y ffordd. Nid agorwyd hi ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon eto.</translation>
    </message>
    <message>
      <source>This file is not a sheet and holds no text. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished">Nid taflen mo'r ffeil hon ac nid oes testun ynddi. Ni fewnforiwyd dim. Gofynnwch am y daflen ei hun.</translation>
    </message>
    <message>
      <source>This file is not encrypted, so it is no Caseworker store. It was left as it is and nothing was written to it.</source>
      <translation type="unfinished">Nid yw'r ffeil hon wedi'i hamgryptio, felly nid storfa Caseworker mohoni. Fe'i gadawyd fel y mae ac nid ysgrifennwyd dim iddi.</translation>
    </message>
    <message>
      <source>This file is sealed for another device, so this one cannot open it. Nothing was changed. If it was meant for you, ask the sender to send it again to this device.</source>
      <translation type="unfinished">Mae'r ffeil hon wedi'i selio ar gyfer dyfais arall, felly ni all hon ei hagor. Ni newidiwyd dim. Os i chi yr oedd, gofynnwch i'r anfonwr ei hanfon eto i'r ddyfais hon.</translation>
    </message>
    <message>
      <source>This file is sealed for more devices than one member can have. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished">Mae'r ffeil hon wedi'i selio ar gyfer mwy o ddyfeisiau nag y gall un aelod eu cael. Nid agorwyd hi ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon eto.</translation>
    </message>
    <message>
      <source>This file is sealed in a way that Caseworker does not open, such as with a passphrase. It was not opened and nothing was changed. Ask the sender to send it from Caseworker to this device.</source>
      <translation type="unfinished">Mae'r ffeil hon wedi'i selio mewn ffordd nad yw Caseworker yn ei hagor, megis â chyfrinair. Nid agorwyd hi ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon o Caseworker i'r ddyfais hon.</translation>
    </message>
    <message>
      <source>This file opened, but what is inside is not a Caseworker batch. Nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished">Agorodd y ffeil hon, ond nid swp Caseworker sydd ynddi. Ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon eto.</translation>
    </message>
    <message>
      <source>This file was changed or cut short on the way. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished">Newidiwyd neu torrwyd y ffeil hon ar y ffordd. Nid agorwyd hi ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon eto.</translation>
    </message>
    <message>
      <source>This file was made for other devices and was passed on to this one without its sender. It was refused and nothing was changed. Ask the sender to send it directly.</source>
      <translation type="unfinished">Gwnaed y ffeil hon ar gyfer dyfeisiau eraill ac fe'i pasiwyd ymlaen i hon heb ei hanfonwr. Fe'i gwrthodwyd ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon yn uniongyrchol.</translation>
    </message>
    <message>
      <source>This file was not made by the device that it names as its sender. It was refused and nothing was changed. Tell your coordinator: somebody may have tampered with it.</source>
      <translation type="unfinished">Ni wnaed y ffeil hon gan y ddyfais y mae'n ei henwi fel ei hanfonwr. Fe'i gwrthodwyd ac ni newidiwyd dim. Dywedwch wrth eich cydlynydd: efallai fod rhywun wedi ymyrryd â hi.</translation>
    </message>
    <message>
      <source>This file was sent by a device that this one does not know. It is kept until that device's enrolment arrives. If it does not, ask the sender's coordinator to exchange first.</source>
      <translation type="unfinished">Anfonwyd y ffeil hon gan ddyfais nad yw hon yn ei hadnabod. Fe'i cedwir nes i gofrestriad y ddyfais honno gyrraedd. Os na ddaw, gofynnwch i gydlynydd yr anfonwr gyfnewid yn gyntaf.</translation>
    </message>
    <message>
      <source>This file would unpack to more than a batch may hold. It was refused before it was unpacked, and nothing was changed. Ask the sender to send it in smaller parts.</source>
      <translation type="unfinished">Byddai'r ffeil hon yn dadbacio i fwy nag y caiff swp ei ddal. Fe'i gwrthodwyd cyn ei dadbacio, ac ni newidiwyd dim. Gofynnwch i'r anfonwr ei hanfon mewn rhannau llai.</translation>
    </message>
    <message>
      <source>This folder cannot be found. Nothing was changed. Plug the stick in, or choose again.</source>
      <translation type="unfinished">Ni ellir dod o hyd i'r ffolder hon. Ni newidiwyd dim. Rhowch y cofbin i mewn, neu dewiswch eto.</translation>
    </message>
    <message>
      <source>This folder cannot be found. Nothing was written. Plug the stick in, or choose again.</source>
      <translation type="unfinished">Ni ellir dod o hyd i'r ffolder hwn. Nid ysgrifennwyd dim. Rhowch y cof bach i mewn, neu dewiswch eto.</translation>
    </message>
    <message>
      <source>This form was opened without its record. Open it again.</source>
      <translation type="unfinished">Agorwyd y ffurflen hon heb ei chofnod. Agorwch hi eto.</translation>
    </message>
    <message>
      <source>This has been erased on this laptop already, so nothing was asked.</source>
      <translation type="unfinished">Mae hwn wedi'i ddileu ar y gliniadur hwn eisoes, felly ni ofynnwyd am ddim.</translation>
    </message>
    <message>
      <source>This has been erased on this laptop already, so nothing was taken back.</source>
      <translation type="unfinished">Mae hwn wedi'i ddileu ar y gliniadur hwn eisoes, felly ni thynnwyd dim yn ôl.</translation>
    </message>
    <message>
      <source>This has been erased on this laptop, so no draft of it is kept. Throw it away.</source>
      <translation type="unfinished">Mae hwn wedi'i ddileu ar y gliniadur hwn, felly ni chedwir drafft ohono. Taflwch ef.</translation>
    </message>
    <message>
      <source>This has been erased, and nothing can be written there again. Nothing was changed.</source>
      <translation type="unfinished">Mae hwn wedi'i ddileu, ac ni ellir ysgrifennu dim yno eto. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This invitation has been used already. Nothing was made. Ask for a new one.</source>
      <translation type="unfinished">Defnyddiwyd y gwahoddiad hwn eisoes. Ni wnaed dim. Gofynnwch am un newydd.</translation>
    </message>
    <message>
      <source>This invitation has run out, so the application was not accepted. Invite again.</source>
      <translation type="unfinished">Mae'r gwahoddiad hwn wedi dod i ben, felly ni dderbyniwyd y cais. Gwahoddwch eto.</translation>
    </message>
    <message>
      <source>This invitation has run out. Ask for a new one; nothing was changed here.</source>
      <translation type="unfinished">Mae'r gwahoddiad hwn wedi dod i ben. Gofynnwch am un newydd; ni newidiwyd dim yma.</translation>
    </message>
    <message>
      <source>This is a Word document. Nothing was imported. Copy its table into a sheet and save that as .xlsx or CSV.</source>
      <translation type="unfinished">Dogfen Word yw hon. Ni fewnforiwyd dim. Copïwch ei thabl i daflen a chadw honno fel .xlsx neu CSV.</translation>
    </message>
    <message>
      <source>This is a binary Excel workbook (.xlsb). Nothing was imported. Open it and save it as .xlsx.</source>
      <translation type="unfinished">Llyfr gwaith Excel deuaidd (.xlsb) yw hwn. Ni fewnforiwyd dim. Agorwch ef a'i gadw fel .xlsx.</translation>
    </message>
    <message>
      <source>This is a folder, not a sheet. Nothing was imported. Name a file in it.</source>
      <translation type="unfinished">Ffolder yw hon, nid taflen. Ni fewnforiwyd dim. Enwch ffeil ynddi.</translation>
    </message>
    <message>
      <source>This is a packed archive without a workbook. Nothing was imported. Unpack it and choose the sheet in it.</source>
      <translation type="unfinished">Archif wedi'i phacio heb lyfr gwaith yw hon. Ni fewnforiwyd dim. Dadbaciwch hi a dewiswch y daflen sydd ynddi.</translation>
    </message>
    <message>
      <source>This is a sheet in an old XML format. Nothing was imported. Open it and save it as .xlsx or CSV.</source>
      <translation type="unfinished">Taflen mewn hen fformat XML yw hon. Ni fewnforiwyd dim. Agorwch hi a'i chadw fel .xlsx neu CSV.</translation>
    </message>
    <message>
      <source>This is a web page that was named like a sheet. Nothing was imported. Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.</source>
      <translation type="unfinished">Tudalen we ag enw taflen yw hon. Ni fewnforiwyd dim. Agorwch hi yn eich rhaglen daenlen a'i chadw fel llyfr gwaith Excel (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This is a workbook in the old Excel format (.xls). Nothing was imported. Open it and save it as .xlsx or CSV.</source>
      <translation type="unfinished">Llyfr gwaith yn yr hen fformat Excel (.xls) yw hwn. Ni fewnforiwyd dim. Agorwch ef a'i gadw fel .xlsx neu CSV.</translation>
    </message>
    <message>
      <source>This is an Apple Numbers file. Nothing was imported. Export it as Excel or CSV.</source>
      <translation type="unfinished">Ffeil Apple Numbers yw hon. Ni fewnforiwyd dim. Allforiwch hi fel Excel neu CSV.</translation>
    </message>
    <message>
      <source>This is an OpenDocument file (.ods). Nothing was imported. Open it and save it as .xlsx or CSV.</source>
      <translation type="unfinished">Ffeil OpenDocument (.ods) yw hon. Ni fewnforiwyd dim. Agorwch hi a'i chadw fel .xlsx neu CSV.</translation>
    </message>
    <message>
      <source>This is likely {name}, who is here already. {why}</source>
      <translation type="unfinished">Mae'n debyg mai {name} yw hwn, sydd yma eisoes. {why}</translation>
    </message>
    <message>
      <source>This is no complete Caseworker backup. Nothing was changed. Choose the folder whose name ends in {end}.</source>
      <translation type="unfinished">Nid copi wrth gefn Caseworker cyflawn mo hwn. Ni newidiwyd dim. Dewiswch y ffolder y mae ei enw'n gorffen yn {end}.</translation>
    </message>
    <message>
      <source>This is no proposal, so there is nothing to answer.</source>
      <translation type="unfinished">Nid cynnig yw hwn, felly nid oes dim i'w ateb.</translation>
    </message>
    <message>
      <source>This is not a match of yours that stands, so nothing was saved.</source>
      <translation type="unfinished">Nid pâr o'ch un chi sy'n sefyll yw hwn, felly ni chadwyd dim.</translation>
    </message>
    <message>
      <source>This is not a match of yours.</source>
      <translation type="unfinished">Nid pâr o'ch un chi yw hwn.</translation>
    </message>
    <message>
      <source>This is shared under a duty or not at all: the person need not be asked.</source>
      <translation type="unfinished">Rhennir hyn dan ddyletswydd neu ddim o gwbl: nid oes angen gofyn i'r person.</translation>
    </message>
    <message>
      <source>This is supposed. Make it so, or stop trying, and they can be proposed.</source>
      <translation type="unfinished">Tybir hyn. Gwnewch iddo fod felly, neu rhowch y gorau i roi cynnig, a gellir eu cynnig.</translation>
    </message>
    <message>
      <source>This is the demonstration. Its passphrase is: {passphrase}</source>
      <translation type="unfinished">Dyma'r arddangosiad. Ei gyfrinair yw: {passphrase}</translation>
    </message>
    <message>
      <source>This is the demonstration: nobody in it lives, and nothing in it leaves this computer. Its passphrase is: {passphrase}</source>
      <translation type="unfinished">Dyma'r arddangosiad: nid oes neb ynddo'n bod, ac nid oes dim ynddo'n gadael y cyfrifiadur hwn. Ei gyfrinair yw: {passphrase}</translation>
    </message>
    <message>
      <source>This is the device that you are using. Confirm it from another, or ask a coordinator.</source>
      <translation type="unfinished">Dyma'r ddyfais rydych chi'n ei defnyddio. Cadarnhewch hi o un arall, neu gofynnwch i gydlynydd.</translation>
    </message>
    <message>
      <source>This is the recovery kit: what it signs always stands, so it cannot be struck off. Nothing changed.</source>
      <translation type="unfinished">Dyma'r pecyn adfer: mae'r hyn y mae'n ei lofnodi yn sefyll bob amser, felly ni ellir ei dynnu oddi ar y rhestr. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This is to thank</source>
      <translation type="unfinished">Gyda diolch i</translation>
    </message>
    <message>
      <source>This is your own file.</source>
      <translation type="unfinished">Dyma eich ffeil eich hun.</translation>
    </message>
    <message>
      <source>This key does not open the store, or the file is no Caseworker store. Nothing was changed. If the file was copied here, restore a backup instead.</source>
      <translation type="unfinished">Nid yw'r allwedd hon yn agor y storfa, neu nid storfa Caseworker yw'r ffeil. Ni newidiwyd dim. Os copïwyd y ffeil yma, adferwch gopi wrth gefn yn lle hynny.</translation>
    </message>
    <message>
      <source>This kit belongs to another service. Nothing was changed.</source>
      <translation type="unfinished">Mae'r pecyn hwn yn perthyn i wasanaeth arall. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This kit was made by a newer version of Caseworker. Install the newer version to use it.</source>
      <translation type="unfinished">Gwnaed y pecyn hwn gan fersiwn mwy newydd o Caseworker. Gosodwch y fersiwn newydd i'w ddefnyddio.</translation>
    </message>
    <message>
      <source>This laptop</source>
      <translation type="unfinished">Y gliniadur hwn</translation>
    </message>
    <message>
      <source>This laptop and you</source>
      <translation type="unfinished">Y gliniadur hwn a chi</translation>
    </message>
    <message>
      <source>This laptop was struck off, so nothing was changed: what is written on it counts for nobody. Ask a coordinator for a new invitation.</source>
      <translation type="unfinished">Cafodd y gliniadur hwn ei ddileu, felly ni newidiwyd dim: nid yw'r hyn a ysgrifennir arno'n cyfrif i neb. Gofynnwch i gydlynydd am wahoddiad newydd.</translation>
    </message>
    <message>
      <source>This laptop was struck off. It gets nothing new, and what is written on it counts for nobody. Ask a coordinator for a new invitation.</source>
      <translation type="unfinished">Cafodd y gliniadur hwn ei ddileu. Nid yw'n cael dim byd newydd, ac nid yw'r hyn a ysgrifennir arno'n cyfrif i neb. Gofynnwch i gydlynydd am wahoddiad newydd.</translation>
    </message>
    <message>
      <source>This line has been handed in. Nothing was changed.</source>
      <translation type="unfinished">Mae'r llinell hon wedi'i chyflwyno. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This looks like {name}, who is here already. {why}</source>
      <translation type="unfinished">Mae hwn yn edrych fel {name}, sydd yma eisoes. {why}</translation>
    </message>
    <message>
      <source>This machine's keyring does not give the part of the key that it keeps, so the passphrase alone cannot open the store. What is stored is kept. Unlock the keyring, or sign in to the computer again, and try again. If the store was copied from another machine, or the keyring was cleared, this copy cannot be opened here: ask a coordinator to enrol this device again, or use the recovery kit.</source>
      <translation type="unfinished">Nid yw cylch allweddi'r peiriant hwn yn rhoi'r rhan o'r allwedd y mae'n ei chadw, felly ni all y cyfrinair yn unig agor y storfa. Cedwir yr hyn sydd wedi'i storio. Datglowch y cylch allweddi, neu mewngofnodwch i'r cyfrifiadur eto, a rhowch gynnig arall arni. Os copïwyd y storfa o beiriant arall, neu os gwagiwyd y cylch allweddi, ni ellir agor y copi hwn yma: gofynnwch i gydlynydd gofrestru'r ddyfais hon eto, neu defnyddiwch y pecyn adfer.</translation>
    </message>
    <message>
      <source>This match does not stand, so nothing was planned for it.</source>
      <translation type="unfinished">Nid yw'r pâr hwn yn sefyll, felly ni chynlluniwyd dim ar ei gyfer.</translation>
    </message>
    <message>
      <source>This match does not stand, so there is nothing to end.</source>
      <translation type="unfinished">Nid yw'r pâr hwn yn sefyll, felly nid oes dim i ddod i ben.</translation>
    </message>
    <message>
      <source>This match was declined on {day}.</source>
      <translation type="unfinished">Gwrthodwyd y pâr hwn ar {day}.</translation>
    </message>
    <message>
      <source>This match would end now, and this day lies ahead. Plan the ending for that day instead.</source>
      <translation type="unfinished">Byddai'r pâr hwn yn dod i ben nawr, ac mae'r diwrnod hwn eto i ddod. Cynlluniwch y diwedd ar gyfer y diwrnod hwnnw yn lle hynny.</translation>
    </message>
    <message>
      <source>This member is no mentor, so nothing was changed. 'members' lists who is.</source>
      <translation type="unfinished">Nid mentor yw'r aelod hwn, felly ni newidiwyd dim. Mae 'members' yn rhestru pwy sydd.</translation>
    </message>
    <message>
      <source>This member is not known on this device, so no wall was put up.</source>
      <translation type="unfinished">Nid yw'r aelod hwn yn hysbys ar y ddyfais hon, felly ni chodwyd wal.</translation>
    </message>
    <message>
      <source>This member is not known on this device, so nothing was changed.</source>
      <translation type="unfinished">Nid yw'r aelod hwn yn hysbys ar y ddyfais hon, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This member is not let into the case, so there was nothing to end.</source>
      <translation type="unfinished">Nid yw'r aelod hwn wedi'i adael i mewn i'r achos, felly nid oedd dim i'w derfynu.</translation>
    </message>
    <message>
      <source>This member is not one of this service, so nothing was changed.</source>
      <translation type="unfinished">Nid yw'r aelod hwn yn un o'r gwasanaeth hwn, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This member is not one of this service.</source>
      <translation type="unfinished">Nid yw'r aelod hwn yn un o'r gwasanaeth hwn.</translation>
    </message>
    <message>
      <source>This mentor has given no notice, so nothing was changed.</source>
      <translation type="unfinished">Nid yw'r mentor hwn wedi rhoi rhybudd, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This mentor has left already, so nothing was changed.</source>
      <translation type="unfinished">Mae'r mentor hwn wedi gadael eisoes, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This mentor is let in already, so nothing was changed.</source>
      <translation type="unfinished">Mae'r mentor hwn wedi'i adael i mewn eisoes, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This mentor's file is not on this device, so nothing was changed.</source>
      <translation type="unfinished">Nid yw ffeil y mentor hwn ar y ddyfais hon, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This mentor's file is not on this device.</source>
      <translation type="unfinished">Nid yw ffeil y mentor hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This note has been amended already. Open the amended one and put that right.</source>
      <translation type="unfinished">Mae'r nodyn hwn wedi'i ddiwygio eisoes. Agorwch yr un diwygiedig a chywiro hwnnw.</translation>
    </message>
    <message>
      <source>This onward referral does not stand where this can be said of it, so it was left as it is.</source>
      <translation type="unfinished">Nid yw'r atgyfeiriad ymlaen hwn yn sefyll lle gellir dweud hyn amdano, felly gadawyd ef fel y mae.</translation>
    </message>
    <message>
      <source>This onward referral is not on this device.</source>
      <translation type="unfinished">Nid yw'r atgyfeiriad ymlaen hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This passphrase is too easy to guess: use at least {length} characters, such as four words that do not belong together. Nothing was changed.</source>
      <translation type="unfinished">Mae'r cyfrinair hwn yn rhy hawdd ei ddyfalu: defnyddiwch o leiaf {length} nod, megis pedwar gair nad ydynt yn perthyn i'w gilydd. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This permission would be over already. Correct the day until which it holds and try again.</source>
      <translation type="unfinished">Byddai'r caniatâd hwn eisoes ar ben. Cywirwch y diwrnod y mae'n para hyd ato a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>This person</source>
      <translation type="unfinished">Y person hwn</translation>
    </message>
    <message>
      <source>This person did not wait when the proposal was made. Look at the list again.</source>
      <translation type="unfinished">Nid oedd y person hwn yn aros pan wnaed y cynnig. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
      <source>This person does not wait any more. Look at the list again.</source>
      <translation type="unfinished">Nid yw'r person hwn yn aros mwyach. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
      <source>This person does not wait for a mentor until {day}: {reason}.</source>
      <translation type="unfinished">Nid yw'r person hwn yn aros am fentor tan {day}: {reason}.</translation>
    </message>
    <message>
      <source>This person has a mentor, so there is nothing to explain.</source>
      <translation type="unfinished">Mae gan y person hwn fentor, felly nid oes dim i'w egluro.</translation>
    </message>
    <message>
      <source>This person has no mentor yet. Match everybody who waits first.</source>
      <translation type="unfinished">Nid oes gan y person hwn fentor eto. Parwch bawb sy'n aros yn gyntaf.</translation>
    </message>
    <message>
      <source>This person is not on this device.</source>
      <translation type="unfinished">Nid yw'r person hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This proposal has been answered or is over, so nothing was changed.</source>
      <translation type="unfinished">Mae'r cynnig hwn wedi'i ateb neu ar ben, felly ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This record is not on this device, so nothing was changed. Exchange first, then try again.</source>
      <translation type="unfinished">Nid yw'r cofnod hwn ar y ddyfais hon, felly ni newidiwyd dim. Cyfnewidiwch yn gyntaf, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <source>This record is not on this device, so nothing was undone.</source>
      <translation type="unfinished">Nid yw'r cofnod hwn ar y ddyfais hon, felly ni ddadwnaed dim.</translation>
    </message>
    <message>
      <source>This record is not on this device.</source>
      <translation type="unfinished">Nid yw'r cofnod hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This referral date is more than 20 years ago. Check the year.</source>
      <translation type="unfinished">Mae'r dyddiad atgyfeirio hwn fwy nag 20 mlynedd yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This referral date lies in the future.</source>
      <translation type="unfinished">Mae'r dyddiad atgyfeirio hwn yn y dyfodol.</translation>
    </message>
    <message>
      <source>This referral has been decided already, so it was left as it is.</source>
      <translation type="unfinished">Mae penderfyniad eisoes ar yr atgyfeiriad hwn, felly fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
      <source>This referral is not on this device.</source>
      <translation type="unfinished">Nid yw'r atgyfeiriad hwn ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This release date is more than 5 years ago. Check the year.</source>
      <translation type="unfinished">Mae'r dyddiad rhyddhau hwn fwy na 5 mlynedd yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This release date is more than 60 years ahead. Check the year.</source>
      <translation type="unfinished">Mae'r dyddiad rhyddhau hwn fwy na 60 mlynedd i ddod. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
      <source>This roster was not founded by the keys that it names. Nothing was taken from it.</source>
      <translation type="unfinished">Ni sefydlwyd y rhestr hon gan yr allweddi y mae'n eu henwi. Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
      <source>This service</source>
      <translation type="unfinished">Y gwasanaeth hwn</translation>
    </message>
    <message>
      <source>This service closed on {day}.</source>
      <translation type="unfinished">Caeodd y gwasanaeth hwn ar {day}.</translation>
    </message>
    <message>
      <source>This service closed on {day}: {why}</source>
      <translation type="unfinished">Caeodd y gwasanaeth hwn ar {day}: {why}</translation>
    </message>
    <message>
      <source>This service has closed</source>
      <translation type="unfinished">Mae'r gwasanaeth hwn wedi cau</translation>
    </message>
    <message>
      <source>This service has closed already, so its entry was left as it is.</source>
      <translation type="unfinished">Mae'r gwasanaeth hwn wedi cau eisoes, felly gadawyd ei gofnod fel y mae.</translation>
    </message>
    <message>
      <source>This service has closed. Choose another; nothing was kept.</source>
      <translation type="unfinished">Mae'r gwasanaeth hwn wedi cau. Dewiswch un arall; ni chadwyd dim.</translation>
    </message>
    <message>
      <source>This service has not closed, so its entry was left as it is.</source>
      <translation type="unfinished">Nid yw'r gwasanaeth hwn wedi cau, felly gadawyd ei gofnod fel y mae.</translation>
    </message>
    <message>
      <source>This service is not in the directory on this device.</source>
      <translation type="unfinished">Nid yw'r gwasanaeth hwn yn y cyfeirlyfr ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This service is one of yours already. Nothing was changed.</source>
      <translation type="unfinished">Mae’r gwasanaeth hwn yn un o’ch rhai chi eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This session has been amended already. Open the amended one and put that right.</source>
      <translation type="unfinished">Mae'r sesiwn hon wedi'i diwygio eisoes. Agorwch yr un ddiwygiedig a chywiro honno.</translation>
    </message>
    <message>
      <source>This session is not on this device.</source>
      <translation type="unfinished">Nid yw'r sesiwn hon ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation type="unfinished">Y shifft hon</translation>
    </message>
    <message>
      <source>This shift is not on this device.</source>
      <translation type="unfinished">Nid yw'r shifft hon ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This shift is over or was taken off, so it was left as it is.</source>
      <translation type="unfinished">Mae'r shifft hon ar ben neu fe'i tynnwyd, felly gadawyd hi fel y mae.</translation>
    </message>
    <message>
      <source>This shift would be over already. Correct the times and save again.</source>
      <translation type="unfinished">Byddai'r shifft hon ar ben eisoes. Cywirwch yr amseroedd a chadw eto.</translation>
    </message>
    <message>
      <source>This stays, as the body's own official information: {what}.</source>
      <translation type="unfinished">Mae hyn yn aros, fel gwybodaeth swyddogol y corff ei hun: {what}.</translation>
    </message>
    <message>
      <source>This stays, because a duty asks for it: {what}.</source>
      <translation type="unfinished">Mae hyn yn aros, am fod dyletswydd yn gofyn amdano: {what}.</translation>
    </message>
    <message>
      <source>This stops: {what}. What still waits to leave stays here.</source>
      <translation type="unfinished">Mae hyn yn peidio: {what}. Mae'r hyn sy'n dal i aros i adael yn aros yma.</translation>
    </message>
    <message>
      <source>This store belongs to nobody yet. Make a service, or join one with an invitation.</source>
      <translation type="unfinished">Nid yw'r storfa hon yn perthyn i neb eto. Crëwch wasanaeth, neu ymunwch ag un drwy wahoddiad.</translation>
    </message>
    <message>
      <source>This store is not sound. Keep it, and restore a backup beside it.</source>
      <translation type="unfinished">Nid yw'r storfa hon yn gyfan. Cadwch hi, ac adferwch gopi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
      <source>This store was made by a newer version of Caseworker. It was left as it is. Install the newer version on this device.</source>
      <translation type="unfinished">Gwnaed y storfa hon gan fersiwn mwy newydd o Caseworker. Fe'i gadawyd fel y mae. Gosodwch y fersiwn newydd ar y ddyfais hon.</translation>
    </message>
    <message>
      <source>This supposes what is not so: it is a trial, and not how things stand.</source>
      <translation type="unfinished">Mae hyn yn tybio'r hyn nad yw'n wir: arbrawf ydyw, ac nid fel y mae pethau.</translation>
    </message>
    <message>
      <source>This time was sent, but no coordinator's laptop has said yet that it has it.</source>
      <translation type="unfinished">Anfonwyd yr amser hwn, ond nid oes gliniadur yr un cydlynydd wedi dweud eto ei fod ganddo.</translation>
    </message>
    <message>
      <source>This training lapsed on {day}.</source>
      <translation type="unfinished">Daeth yr hyfforddiant hwn i ben ar {day}.</translation>
    </message>
    <message>
      <source>This was taken back already. Nothing was changed.</source>
      <translation type="unfinished">Tynnwyd hwn yn ôl eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished">Yr wythnos hon</translation>
    </message>
    <message>
      <source>Those are not eight words. Nothing was changed. Type all eight as they were read out.</source>
      <translation type="unfinished">Nid wyth gair mo'r rheini. Ni newidiwyd dim. Teipiwch bob un o'r wyth fel y'u darllenwyd yn uchel.</translation>
    </message>
    <message>
      <source>Those that fit the person best come first</source>
      <translation type="unfinished">Y rhai sy'n gweddu orau i'r person sydd gyntaf</translation>
    </message>
    <message>
      <source>Threat to a mentor</source>
      <translation type="unfinished">Bygythiad i fentor</translation>
    </message>
    <message>
      <source>Through somebody else</source>
      <translation type="unfinished">Drwy rywun arall</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation type="unfinished">Ei daflu</translation>
    </message>
    <message>
      <source>Throw the draft away</source>
      <translation type="unfinished">Taflu'r drafft</translation>
    </message>
    <message>
      <source>Throw ‘{sheet}’ away</source>
      <translation type="unfinished">Taflu ‘{sheet}’</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation type="unfinished">Dydd Iau</translation>
    </message>
    <message>
      <source>Tigrinya</source>
      <translation type="unfinished">Tigrinya</translation>
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished">Amser</translation>
    </message>
    <message>
      <source>Time free again</source>
      <translation type="unfinished">Amser yn rhydd eto</translation>
    </message>
    <message>
      <source>Time taken</source>
      <translation type="unfinished">Amser wedi'i gymryd</translation>
    </message>
    <message>
      <source>Time that is taken</source>
      <translation type="unfinished">Amser sydd wedi'i gymryd</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished">Dyddiad gorffen</translation>
    </message>
    <message>
      <source>To &amp;begin on</source>
      <translation type="unfinished">I &amp;ddechrau ar</translation>
    </message>
    <message>
      <source>To &amp;whom</source>
      <translation type="unfinished">I &amp;bwy</translation>
    </message>
    <message>
      <source>To another time it is moved, so that who asked for that is kept.</source>
      <translation type="unfinished">I amser arall caiff ei symud, fel y cedwir pwy ofynnodd am hynny.</translation>
    </message>
    <message>
      <source>To ask first</source>
      <translation type="unfinished">I'w ofyn yn gyntaf</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation type="unfinished">I'w gwirio</translation>
    </message>
    <message>
      <source>To be driven</source>
      <translation type="unfinished">Cael ei yrru</translation>
    </message>
    <message>
      <source>To be erased</source>
      <translation type="unfinished">I’w ddileu</translation>
    </message>
    <message>
      <source>To be kept apart</source>
      <translation type="unfinished">I'w cadw ar wahân</translation>
    </message>
    <message>
      <source>To be shared with {name}: nobody there can open it yet</source>
      <translation type="unfinished">I'w rannu â {name}: nid oes neb yno'n gallu ei agor eto</translation>
    </message>
    <message>
      <source>To be shared with {name}: permission was withdrawn; whether another laptop sent it before is not known here</source>
      <translation type="unfinished">I'w rannu â {name}: tynnwyd y caniatâd yn ôl; ni wyddys yma a anfonodd gliniadur arall hyn cyn hynny</translation>
    </message>
    <message>
      <source>To be shared with {name}: sharing was stopped; whether another laptop sent it before is not known here</source>
      <translation type="unfinished">I'w rannu â {name}: rhoddwyd y gorau i rannu; ni wyddys yma a anfonodd gliniadur arall hyn cyn hynny</translation>
    </message>
    <message>
      <source>To be shared with {name}: waits to be sent</source>
      <translation type="unfinished">I'w rannu â {name}: yn aros i'w anfon</translation>
    </message>
    <message>
      <source>To begin on</source>
      <translation type="unfinished">I ddechrau ar</translation>
    </message>
    <message>
      <source>To begin on {day}</source>
      <translation type="unfinished">I ddechrau ar {day}</translation>
    </message>
    <message>
      <source>To check</source>
      <translation type="unfinished">I'w wirio</translation>
    </message>
    <message>
      <source>To erase it after all, two coordinators must ask again, and the days begin anew.</source>
      <translation type="unfinished">I'w ddileu wedi'r cyfan, rhaid i ddau gydlynydd ofyn eto, ac mae'r diwrnodau'n dechrau o'r newydd.</translation>
    </message>
    <message>
      <source>To keep everybody safe</source>
      <translation type="unfinished">I gadw pawb yn ddiogel</translation>
    </message>
    <message>
      <source>To remember</source>
      <translation type="unfinished">I'w gofio</translation>
    </message>
    <message>
      <source>To use it, start Caseworker on a new device, choose 'Recover with the kit', and type the four lines. Each line ends in characters that show typing mistakes. Capital letters and hyphens do not matter. The letters I, L, O and U are never used.</source>
      <translation type="unfinished">I'w ddefnyddio, dechreuwch Caseworker ar ddyfais newydd, dewiswch 'Adfer gyda'r pecyn', a theipiwch y pedair llinell. Mae pob llinell yn gorffen gyda nodau sy'n dangos camgymeriadau teipio. Nid oes ots am brif lythrennau na chysylltnodau. Ni ddefnyddir y llythrennau I, L, O ac U byth.</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation type="unfinished">I bwy</translation>
    </message>
    <message>
      <source>To, if not a partner</source>
      <translation type="unfinished">I, os nad partner</translation>
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation type="unfinished">Heddiw, {day}</translation>
    </message>
    <message>
      <source>Together</source>
      <translation type="unfinished">Gyda'i gilydd</translation>
    </message>
    <message>
      <source>Together with the person</source>
      <translation type="unfinished">Gyda'r person</translation>
    </message>
    <message>
      <source>Told and acting</source>
      <translation type="unfinished">Wedi cael gwybod ac yn gweithredu</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation type="unfinished">Dywedwyd am</translation>
    </message>
    <message>
      <source>Told from</source>
      <translation type="unfinished">Dywedwyd o</translation>
    </message>
    <message>
      <source>Told of the ending on</source>
      <translation type="unfinished">Rhoddwyd gwybod am y diwedd ar</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation type="unfinished">Dywedwyd wrth</translation>
    </message>
    <message>
      <source>Too far</source>
      <translation type="unfinished">Rhy bell</translation>
    </message>
    <message>
      <source>Too far to travel</source>
      <translation type="unfinished">Rhy bell i deithio</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {seconds} seconds, then try again. Nothing was changed, and what is stored is kept.</source>
      <translation type="unfinished">Gormod o gyfrineiriau anghywir. Arhoswch {seconds} eiliad, yna rhowch gynnig arall arni. Ni newidiwyd dim, a chedwir yr hyn sydd wedi'i storio.</translation>
    </message>
    <message>
      <source>Took back that something is erased</source>
      <translation type="unfinished">Tynnwyd yn ôl y cais i ddileu rhywbeth</translation>
    </message>
    <message>
      <source>Top-up supervision expiry date (also PSSED)</source>
      <translation type="unfinished">Dyddiad dod y goruchwylio atodol i ben (PSSED hefyd)</translation>
    </message>
    <message>
      <source>Tourette syndrome</source>
      <translation type="unfinished">Syndrom Tourette</translation>
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished">Hyfforddiant</translation>
    </message>
    <message>
      <source>Training before a mentor begins</source>
      <translation type="unfinished">Hyfforddiant cyn i fentor ddechrau</translation>
    </message>
    <message>
      <source>Training comes in as passed where the sheet plainly says so.</source>
      <translation type="unfinished">Daw hyfforddiant i mewn fel un wedi'i gwblhau lle mae'r daenlen yn dweud hynny'n blaen.</translation>
    </message>
    <message>
      <source>Training completed</source>
      <translation type="unfinished">Hyfforddiant a gwblhawyd</translation>
    </message>
    <message>
      <source>Training first</source>
      <translation type="unfinished">Hyfforddiant yn gyntaf</translation>
    </message>
    <message numerus="yes">
      <source>Training for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>Hyfforddiant i un mentor nad oes dim arall yn eisiau ganddo ({count})</numerusform>
        <numerusform>Hyfforddiant i'r {count} mentor nad oes dim arall yn eisiau ganddo</numerusform>
        <numerusform>Hyfforddiant i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Hyfforddiant i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Hyfforddiant i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
      </translation>
    </message>
    <message>
      <source>Training is in date on {day}.</source>
      <translation type="unfinished">Mae'r hyfforddiant yn gyfredol ar {day}.</translation>
    </message>
    <message>
      <source>Training module</source>
      <translation type="unfinished">Modiwl hyfforddi</translation>
    </message>
    <message>
      <source>Training, or the day of one module</source>
      <translation type="unfinished">Hyfforddiant, neu ddiwrnod un modiwl</translation>
    </message>
    <message>
      <source>Training: {module}</source>
      <translation type="unfinished">Hyfforddiant: {module}</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation type="unfinished">Trafnidiaeth</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation type="unfinished">Teithio</translation>
    </message>
    <message>
      <source>Travel time (minutes)</source>
      <translation type="unfinished">Amser teithio (munudau)</translation>
    </message>
    <message>
      <source>Travels</source>
      <translation type="unfinished">Yn teithio</translation>
    </message>
    <message>
      <source>Travels up to (km)</source>
      <translation type="unfinished">Yn teithio hyd at (km)</translation>
    </message>
    <message>
      <source>Treatment begun</source>
      <translation type="unfinished">Triniaeth wedi dechrau</translation>
    </message>
    <message>
      <source>Trustee</source>
      <translation type="unfinished">Ymddiriedolwr</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
      <source>Try fewer letters, or another filter.</source>
      <translation type="unfinished">Rhowch gynnig ar lai o lythrennau, neu hidlydd arall.</translation>
    </message>
    <message>
      <source>Try fewer letters, or look under All.</source>
      <translation type="unfinished">Rhowch gynnig ar lai o lythrennau, neu edrychwch o dan Pawb.</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation type="unfinished">Rhoi cynnig arno</translation>
    </message>
    <message>
      <source>Try it once a year, so that the day itself holds no surprise.</source>
      <translation type="unfinished">Rhowch gynnig arno unwaith y flwyddyn, fel na bo syndod ar y diwrnod ei hun.</translation>
    </message>
    <message>
      <source>Try it: {what}</source>
      <translation type="unfinished">Rhoi cynnig arno: {what}</translation>
    </message>
    <message>
      <source>Try something out and see who would be matched. Nothing is written.</source>
      <translation type="unfinished">Rhowch gynnig ar rywbeth a gweld pwy fyddai'n cael ei baru. Nid ysgrifennir dim.</translation>
    </message>
    <message>
      <source>Try the recovery kit</source>
      <translation type="unfinished">Rhoi cynnig ar y pecyn adfer</translation>
    </message>
    <message>
      <source>Try without: {what}</source>
      <translation type="unfinished">Rhoi cynnig heb: {what}</translation>
    </message>
    <message>
      <source>Trying one writes nothing.</source>
      <translation type="unfinished">Nid yw rhoi cynnig ar un yn ysgrifennu dim.</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation type="unfinished">Dydd Mawrth</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation type="unfinished">Tyrceg</translation>
    </message>
    <message>
      <source>Turn down…</source>
      <translation type="unfinished">Gwrthod…</translation>
    </message>
    <message>
      <source>Turn them down</source>
      <translation type="unfinished">Eu gwrthod</translation>
    </message>
    <message>
      <source>Turn {name} down</source>
      <translation type="unfinished">Gwrthod {name}</translation>
    </message>
    <message>
      <source>Turned down</source>
      <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
      <source>Turning {age}</source>
      <translation type="unfinished">Yn troi'n {age}</translation>
    </message>
    <message>
      <source>Twi</source>
      <translation type="unfinished">Twi</translation>
    </message>
    <message>
      <source>Two coordinators have to agree, neither of them the one it keeps out.</source>
      <translation type="unfinished">Rhaid i ddau gydlynydd gytuno, heb i'r naill na'r llall fod yr un y mae'n ei gadw allan.</translation>
    </message>
    <message>
      <source>Two days are told for {prison}. The earlier, {day}, is kept.</source>
      <translation type="unfinished">Rhoddir dau ddiwrnod ar gyfer {prison}. Cedwir yr un cynharach, {day}.</translation>
    </message>
    <message>
      <source>Two mentors</source>
      <translation type="unfinished">Dau fentor</translation>
    </message>
    <message>
      <source>Two mentors are let in at once</source>
      <translation type="unfinished">Mae dau fentor wedi'u gadael i mewn ar yr un pryd</translation>
    </message>
    <message>
      <source>Two mentors at once is a gap that is shown until one of the matches has ended.</source>
      <translation type="unfinished">Mae dau fentor ar yr un pryd yn fwlch a ddangosir nes bod un o'r parau wedi dod i ben.</translation>
    </message>
    <message>
      <source>Two on call at once</source>
      <translation type="unfinished">Dau ar alwad ar unwaith</translation>
    </message>
    <message>
      <source>Two people after all</source>
      <translation type="unfinished">Dau berson wedi'r cyfan</translation>
    </message>
    <message>
      <source>Two people changed the same thing</source>
      <translation type="unfinished">Newidiodd dau berson yr un peth</translation>
    </message>
    <message>
      <source>Two records of one person</source>
      <translation type="unfinished">Dau gofnod o un person</translation>
    </message>
    <message>
      <source>Type it into Caseworker the same day. Printed {moment}.</source>
      <translation type="unfinished">Teipiwch hi i Caseworker yr un diwrnod. Argraffwyd {moment}.</translation>
    </message>
    <message>
      <source>Type it to show that this is the one: {name}</source>
      <translation type="unfinished">Teipiwch ef i ddangos mai dyma'r un: {name}</translation>
    </message>
    <message>
      <source>Type line {number} from your copy</source>
      <translation type="unfinished">Teipiwch linell {number} o'ch copi</translation>
    </message>
    <message>
      <source>Type more of the name.</source>
      <translation type="unfinished">Teipiwch fwy o'r enw.</translation>
    </message>
    <message>
      <source>Type of date</source>
      <translation type="unfinished">Math o ddyddiad</translation>
    </message>
    <message>
      <source>Type of number</source>
      <translation type="unfinished">Math o rif</translation>
    </message>
    <message>
      <source>Type of recipient</source>
      <translation type="unfinished">Math o dderbynnydd</translation>
    </message>
    <message>
      <source>Type of release date</source>
      <translation type="unfinished">Math o ddyddiad rhyddhau</translation>
    </message>
    <message>
      <source>Type the eight words as they were read out</source>
      <translation type="unfinished">Teipiwch yr wyth gair fel y'u darllenwyd</translation>
    </message>
    <message>
      <source>Type the four lines of the kit</source>
      <translation type="unfinished">Teipiwch bedair llinell y pecyn</translation>
    </message>
    <message>
      <source>Type the name as it stands at the top: {name}</source>
      <translation type="unfinished">Teipiwch yr enw fel y mae ar y brig: {name}</translation>
    </message>
    <message>
      <source>UK GDPR Article 6</source>
      <translation type="unfinished">UK GDPR Erthygl 6</translation>
    </message>
    <message>
      <source>UK GDPR Article 9</source>
      <translation type="unfinished">UK GDPR Erthygl 9</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation type="unfinished">Wcreineg</translation>
    </message>
    <message>
      <source>Under</source>
      <translation type="unfinished">O dan</translation>
    </message>
    <message>
      <source>Under official authority (Article 10)</source>
      <translation type="unfinished">O dan awdurdod swyddogol (Erthygl 10)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
      <source>Undo the last act</source>
      <translation type="unfinished">Dadwneud y weithred ddiwethaf</translation>
    </message>
    <message>
      <source>Unless they have seen the person three weeks after that, it is shown as a gap.</source>
      <translation type="unfinished">Oni bai eu bod wedi gweld y person dair wythnos wedi hynny, fe'i dangosir fel bwlch.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
      <source>Unmatched</source>
      <translation type="unfinished">Heb eu paru</translation>
    </message>
    <message>
      <source>Unpacked, the workbook is larger than 1 GB. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished">O'i ddadbacio, mae'r llyfr gwaith yn fwy nag 1 GB. Ni fewnforiwyd dim. Rhannwch ef a mewnforiwch y rhannau.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished">Tan</translation>
    </message>
    <message>
      <source>Until a last day that lies ahead they go on, and every match is planned to end then. Today asks you then.</source>
      <translation type="unfinished">Hyd at ddiwrnod olaf sydd eto i ddod maent yn parhau, a bwriedir i bob pâr ddod i ben bryd hynny. Bydd Heddiw yn gofyn i chi ar y diwrnod hwnnw.</translation>
    </message>
    <message>
      <source>Until somebody chooses, the later one is shown: {value}</source>
      <translation type="unfinished">Nes bod rhywun yn dewis, dangosir yr un diweddaraf: {value}</translation>
    </message>
    <message>
      <source>Until somebody chooses, the safer one applies: {value}</source>
      <translation type="unfinished">Nes bod rhywun yn dewis, yr un mwyaf diogel sy'n berthnasol: {value}</translation>
    </message>
    <message>
      <source>Until they are first seen</source>
      <translation type="unfinished">Nes eu gweld gyntaf</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation type="unfinished">Tan {day}</translation>
    </message>
    <message>
      <source>Up to which risk they are cleared</source>
      <translation type="unfinished">Hyd at ba risg y maent wedi'u clirio</translation>
    </message>
    <message>
      <source>Up to {level} risk</source>
      <translation type="unfinished">Hyd at risg {level}</translation>
    </message>
    <message>
      <source>Update service</source>
      <translation type="unfinished">Gwasanaeth diweddaru</translation>
    </message>
    <message>
      <source>Update service seen on</source>
      <translation type="unfinished">Gwelwyd y gwasanaeth diweddaru ar</translation>
    </message>
    <message>
      <source>Urdu</source>
      <translation type="unfinished">Wrdw</translation>
    </message>
    <message>
      <source>Urgency</source>
      <translation type="unfinished">Brys</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation type="unfinished">Brys</translation>
    </message>
    <message>
      <source>Urgent: {why}</source>
      <translation type="unfinished">Brys: {why}</translation>
    </message>
    <message>
      <source>Use restricted</source>
      <translation type="unfinished">Defnydd wedi'i gyfyngu</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation type="unfinished">Defnyddio'r ffeil hon</translation>
    </message>
    <message>
      <source>Use this folder</source>
      <translation type="unfinished">Defnyddio'r ffolder hon</translation>
    </message>
    <message>
      <source>Used until</source>
      <translation type="unfinished">Defnyddiwyd tan</translation>
    </message>
    <message>
      <source>Usually {named_day}; the prison decides.</source>
      <translation type="unfinished">Fel arfer {named_day}; y carchar sy'n penderfynu.</translation>
    </message>
    <message>
      <source>Uzbek</source>
      <translation type="unfinished">Wsbeceg</translation>
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
      <source>Version of the words</source>
      <translation type="unfinished">Fersiwn y geiriau</translation>
    </message>
    <message>
      <source>Very high</source>
      <translation type="unfinished">Uchel iawn</translation>
    </message>
    <message>
      <source>Vetted for, and until when</source>
      <translation type="unfinished">Wedi'i fetio ar gyfer, a than bryd</translation>
    </message>
    <message>
      <source>Vetting</source>
      <translation type="unfinished">Fetio</translation>
    </message>
    <message>
      <source>Vetting for a prison</source>
      <translation type="unfinished">Fetio ar gyfer carchar</translation>
    </message>
    <message>
      <source>Vetting for the prison</source>
      <translation type="unfinished">Fetio ar gyfer y carchar</translation>
    </message>
    <message>
      <source>Vetting for {prison}</source>
      <translation type="unfinished">Fetio ar gyfer {prison}</translation>
    </message>
    <message>
      <source>Vetting for {prison} ends {ends}, the visit is on {day}.</source>
      <translation type="unfinished">Mae'r fetio ar gyfer {prison} yn dod i ben {ends}; mae'r ymweliad ar {day}.</translation>
    </message>
    <message>
      <source>Vetting for {prison} ends {ends}; the first meeting could be on {day} at the earliest.</source>
      <translation type="unfinished">Mae'r fetio ar gyfer {prison} yn dod i ben {ends}; ar {day} y gallai'r cyfarfod cyntaf fod ar y cynharaf.</translation>
    </message>
    <message numerus="yes">
      <source>Vetting for {prison} for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>Fetio ar gyfer {prison} i un mentor nad oes dim arall yn eisiau ganddo ({count})</numerusform>
        <numerusform>Fetio ar gyfer {prison} i'r {count} mentor nad oes dim arall yn eisiau ganddo</numerusform>
        <numerusform>Fetio ar gyfer {prison} i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Fetio ar gyfer {prison} i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
        <numerusform>Fetio ar gyfer {prison} i un o {count} o fentoriaid nad oes dim arall yn eisiau ganddynt</numerusform>
      </translation>
    </message>
    <message>
      <source>Vetting is for one prison. Say which.</source>
      <translation type="unfinished">Ar gyfer un carchar y mae fetio. Dywedwch pa un.</translation>
    </message>
    <message>
      <source>Vetting lapses on</source>
      <translation type="unfinished">Daw'r fetio i ben ar</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation type="unfinished">Fietnameg</translation>
    </message>
    <message>
      <source>Violent offending</source>
      <translation type="unfinished">Troseddu treisgar</translation>
    </message>
    <message>
      <source>Vision</source>
      <translation type="unfinished">Golwg</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
      <source>Visit to {name}</source>
      <translation type="unfinished">Ymweliad â {name}</translation>
    </message>
    <message>
      <source>Vital interests (6(1)(d))</source>
      <translation type="unfinished">Buddiannau hanfodol (6(1)(d))</translation>
    </message>
    <message>
      <source>Vital interests (9(2)(c))</source>
      <translation type="unfinished">Buddiannau hanfodol (9(2)(c))</translation>
    </message>
    <message>
      <source>Voluntary</source>
      <translation type="unfinished">Gwirfoddol</translation>
    </message>
    <message>
      <source>Volunteer hours</source>
      <translation type="unfinished">Oriau gwirfoddoli</translation>
    </message>
    <message>
      <source>Vulnerability</source>
      <translation type="unfinished">Bregusrwydd</translation>
    </message>
    <message>
      <source>W&amp;here</source>
      <translation type="unfinished">&amp;Ble</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
      <source>Waiting for a match</source>
      <translation type="unfinished">Yn aros i gael ei baru</translation>
    </message>
    <message>
      <source>Waiting for a mentor</source>
      <translation type="unfinished">Yn aros am fentor</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation type="unfinished">Yn aros am ateb</translation>
    </message>
    <message>
      <source>Waiting list closed</source>
      <translation type="unfinished">Rhestr aros wedi cau</translation>
    </message>
    <message>
      <source>Waiting since</source>
      <translation type="unfinished">Yn aros ers</translation>
    </message>
    <message numerus="yes">
      <source>Waiting {count} days</source>
      <translation type="unfinished">
        <numerusform>Newydd heddiw</numerusform>
        <numerusform>Yn aros ers {count} diwrnod</numerusform>
        <numerusform>Yn aros ers {count} o ddiwrnodau</numerusform>
        <numerusform>Yn aros ers {count} o ddiwrnodau</numerusform>
        <numerusform>Yn aros ers {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits for something that has not come yet</source>
      <translation type="unfinished">Yn aros am rywbeth nad yw wedi cyrraedd eto</translation>
    </message>
    <message>
      <source>Wales</source>
      <translation type="unfinished">Cymru</translation>
    </message>
    <message>
      <source>Walking together</source>
      <translation type="unfinished">Yn cerdded gyda'i gilydd</translation>
    </message>
    <message>
      <source>Walking with</source>
      <translation type="unfinished">Yn cerdded gyda</translation>
    </message>
    <message>
      <source>Walks with nobody now.</source>
      <translation type="unfinished">Nid yw'n cerdded gyda neb nawr.</translation>
    </message>
    <message numerus="yes">
      <source>Walks with {names} and {count} more.</source>
      <translation type="unfinished">
        <numerusform>Yn cerdded gyda {names}.</numerusform>
        <numerusform>Yn cerdded gyda {names} a {count} arall.</numerusform>
        <numerusform>Yn cerdded gyda {names} a {count} arall.</numerusform>
        <numerusform>Yn cerdded gyda {names} a {count} arall.</numerusform>
        <numerusform>Yn cerdded gyda {names} a {count} arall.</numerusform>
      </translation>
    </message>
    <message>
      <source>Walks with {names}.</source>
      <translation type="unfinished">Yn cerdded gyda {names}.</translation>
    </message>
    <message>
      <source>Walled</source>
      <translation type="unfinished">Wedi'i gau allan</translation>
    </message>
    <message>
      <source>Walled off from the case</source>
      <translation type="unfinished">Y tu ôl i fur rhag yr achos</translation>
    </message>
    <message>
      <source>Walls</source>
      <translation type="unfinished">Waliau</translation>
    </message>
    <message>
      <source>Walls keep every coordinator out: the trustee decides</source>
      <translation type="unfinished">Mae waliau'n cadw pob cydlynydd allan: yr ymddiriedolwr sy'n penderfynu</translation>
    </message>
    <message>
      <source>Wants to take part again</source>
      <translation type="unfinished">Am gymryd rhan eto</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
      <source>Warning about contact</source>
      <translation type="unfinished">Rhybudd ynghylch cysylltu</translation>
    </message>
    <message>
      <source>Was to leave {when}</source>
      <translation type="unfinished">I fod i adael {when}</translation>
    </message>
    <message>
      <source>Was told of it</source>
      <translation type="unfinished">Cafodd wybod amdano</translation>
    </message>
    <message>
      <source>Was with the service before</source>
      <translation type="unfinished">Bu gyda'r gwasanaeth o'r blaen</translation>
    </message>
    <message>
      <source>Way to reach them</source>
      <translation type="unfinished">Ffordd i'w cyrraedd</translation>
    </message>
    <message>
      <source>Website</source>
      <translation type="unfinished">Gwefan</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation type="unfinished">Dydd Mercher</translation>
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished">Wythnos</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation type="unfinished">Penwythnos</translation>
    </message>
    <message>
      <source>Weights…</source>
      <translation type="unfinished">Pwysau…</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished">Croeso</translation>
    </message>
    <message>
      <source>Welsh</source>
      <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
      <source>West Midlands</source>
      <translation type="unfinished">Gorllewin Canolbarth Lloegr</translation>
    </message>
    <message>
      <source>What &amp;for</source>
      <translation type="unfinished">Ar gyfer &amp;beth</translation>
    </message>
    <message>
      <source>What a body is told of progress</source>
      <translation type="unfinished">Yr hyn a ddywedir wrth gorff am gynnydd</translation>
    </message>
    <message>
      <source>What a check showed</source>
      <translation type="unfinished">Yr hyn a ddangosodd gwiriad</translation>
    </message>
    <message>
      <source>What a colleague must know, as far as you may read it: how to reach them, who is around them, release, agreement, needs, what comes next and the last sessions. It tells nothing of risk and of concerns.</source>
      <translation type="unfinished">Beth mae'n rhaid i gydweithiwr ei wybod, cyn belled ag y cewch ei ddarllen: sut i gysylltu â nhw, pwy sydd o'u cwmpas, rhyddhau, cytundeb, anghenion, beth sy'n dod nesaf a'r sesiynau diwethaf. Nid yw'n dweud dim am risg nac am bryderon.</translation>
    </message>
    <message>
      <source>What a mile is paid</source>
      <translation type="unfinished">Yr hyn a delir am filltir</translation>
    </message>
    <message>
      <source>What became of what was written here</source>
      <translation type="unfinished">Beth ddaeth o'r hyn a ysgrifennwyd yma</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
      <source>What came of it is kept.</source>
      <translation type="unfinished">Cofnodwyd beth ddaeth ohono.</translation>
    </message>
    <message>
      <source>What came of ringing</source>
      <translation type="unfinished">Beth ddaeth o ffonio</translation>
    </message>
    <message>
      <source>What came of the help</source>
      <translation type="unfinished">Beth ddaeth o'r help</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation type="unfinished">Beth sy'n newid</translation>
    </message>
    <message>
      <source>What comes first</source>
      <translation type="unfinished">Beth sy'n dod gyntaf</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation type="unfinished">Beth sy'n dod nesaf</translation>
    </message>
    <message>
      <source>What comes with it</source>
      <translation type="unfinished">Beth sy'n dod gyda hi</translation>
    </message>
    <message>
      <source>What counts how much</source>
      <translation type="unfinished">Beth sy'n cyfrif faint</translation>
    </message>
    <message>
      <source>What each column means</source>
      <translation type="unfinished">Beth mae pob colofn yn ei olygu</translation>
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished">Ar gyfer beth</translation>
    </message>
    <message>
      <source>What for, and when</source>
      <translation type="unfinished">I beth, a phryd</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation type="unfinished">Beth sy'n mynd</translation>
    </message>
    <message>
      <source>What ha&amp;ppened</source>
      <translation type="unfinished">&amp;Beth ddigwyddodd</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
      <source>What happens next</source>
      <translation type="unfinished">Beth sy'n digwydd nesaf</translation>
    </message>
    <message>
      <source>What has been printed, exported or told is out of its reach, and so is a batch on a forgotten stick.</source>
      <translation type="unfinished">Mae'r hyn a argraffwyd, a allforiwyd neu a ddywedwyd y tu hwnt i'w chyrraedd, ac felly hefyd swp ar gof bach a anghofiwyd.</translation>
    </message>
    <message>
      <source>What has been sent stays with them. To share it again, the person is asked again.</source>
      <translation type="unfinished">Mae'r hyn a anfonwyd yn aros gyda nhw. I'w rannu eto, gofynnir i'r person eto.</translation>
    </message>
    <message>
      <source>What has left cannot be called back. What waits leaves with the next exchange, or never.</source>
      <translation type="unfinished">Ni ellir galw'n ôl yr hyn sydd wedi gadael. Mae'r hyn sy'n aros yn gadael gyda'r cyfnewid nesaf, neu byth.</translation>
    </message>
    <message>
      <source>What has left is not called back; the ledger lists it.</source>
      <translation type="unfinished">Ni chaiff yr hyn sydd wedi gadael ei alw'n ôl; mae'r cyfriflyfr yn ei restru.</translation>
    </message>
    <message>
      <source>What help is asked for</source>
      <translation type="unfinished">Pa gymorth a geisir</translation>
    </message>
    <message>
      <source>What help they need</source>
      <translation type="unfinished">Pa help sydd ei angen arnynt</translation>
    </message>
    <message>
      <source>What helps</source>
      <translation type="unfinished">Beth sy'n helpu</translation>
    </message>
    <message>
      <source>What if…</source>
      <translation type="unfinished">Beth pe bai…</translation>
    </message>
    <message>
      <source>What is about a person goes into their file.</source>
      <translation type="unfinished">Mae'r hyn sydd am berson yn mynd i'w ffeil.</translation>
    </message>
    <message>
      <source>What is arranged</source>
      <translation type="unfinished">Beth sydd wedi'i drefnu</translation>
    </message>
    <message>
      <source>What is erased</source>
      <translation type="unfinished">Beth sy'n cael ei ddileu</translation>
    </message>
    <message>
      <source>What is known of it</source>
      <translation type="unfinished">Yr hyn sy'n hysbys amdani</translation>
    </message>
    <message>
      <source>What is left empty: two references, 14 days, six months.</source>
      <translation type="unfinished">Yr hyn a adewir yn wag: dau eirda, 14 diwrnod, chwe mis.</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation type="unfinished">Beth sydd ar goll</translation>
    </message>
    <message>
      <source>What is missing counts again from today.</source>
      <translation type="unfinished">Mae'r hyn sydd ar goll yn cyfrif eto o heddiw ymlaen.</translation>
    </message>
    <message>
      <source>What is not erased</source>
      <translation type="unfinished">Beth nad yw'n cael ei ddileu</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation type="unfinished">Beth sy'n ddiogel</translation>
    </message>
    <message>
      <source>What is still lacking</source>
      <translation type="unfinished">Yr hyn sydd ar goll o hyd</translation>
    </message>
    <message>
      <source>What is stored in folder {folder} cannot be read.</source>
      <translation type="unfinished">Nid oes modd darllen yr hyn sydd wedi'i storio yn ffolder {folder}.</translation>
    </message>
    <message>
      <source>What is told</source>
      <translation type="unfinished">Beth a ddywedir</translation>
    </message>
    <message>
      <source>What is told to a commissioning body is listed here: about whom, what, why, and what became of it.</source>
      <translation type="unfinished">Rhestrir yma yr hyn a ddywedir wrth gorff comisiynu: am bwy, beth, pam, a beth ddaeth ohono.</translation>
    </message>
    <message>
      <source>What is worrying</source>
      <translation type="unfinished">Beth sy'n peri pryder</translation>
    </message>
    <message>
      <source>What is written here goes into the record. Say what help is asked for, not what they did.</source>
      <translation type="unfinished">Mae'r hyn a ysgrifennir yma yn mynd i'r cofnod. Dywedwch pa help a ofynnir amdano, nid beth a wnaethant.</translation>
    </message>
    <message>
      <source>What it said before can still be read.</source>
      <translation type="unfinished">Gellir darllen o hyd yr hyn a ddywedai o'r blaen.</translation>
    </message>
    <message>
      <source>What it said before…</source>
      <translation type="unfinished">Yr hyn a ddywedai o'r blaen…</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation type="unfinished">Yr hyn y mae'n ei ddweud</translation>
    </message>
    <message>
      <source>What keeps everybody safe</source>
      <translation type="unfinished">Beth sy'n cadw pawb yn ddiogel</translation>
    </message>
    <message>
      <source>What keeps everybody safe changed on {day}.</source>
      <translation type="unfinished">Newidiodd yr hyn sy'n cadw pawb yn ddiogel ar {day}.</translation>
    </message>
    <message>
      <source>What keeps everybody safe changed.</source>
      <translation type="unfinished">Newidiodd yr hyn sy'n cadw pawb yn ddiogel.</translation>
    </message>
    <message>
      <source>What lapses in the next 60 days, and whom it affects</source>
      <translation type="unfinished">Beth sy'n dod i ben yn y 60 diwrnod nesaf, ac ar bwy y mae'n effeithio</translation>
    </message>
    <message>
      <source>What lapses of mentors</source>
      <translation type="unfinished">Yr hyn sy'n dod i ben gan fentoriaid</translation>
    </message>
    <message>
      <source>What lapses, and whom it affects</source>
      <translation type="unfinished">Beth sy'n dod i ben, ac ar bwy y mae'n effeithio</translation>
    </message>
    <message>
      <source>What leaves and what has left</source>
      <translation type="unfinished">Beth sy'n gadael a beth sydd wedi gadael</translation>
    </message>
    <message>
      <source>What may wait</source>
      <translation type="unfinished">Beth a gaiff aros</translation>
    </message>
    <message>
      <source>What must be avoided</source>
      <translation type="unfinished">Beth sydd i'w osgoi</translation>
    </message>
    <message>
      <source>What needs you now, the most urgent first. Begin here every morning.</source>
      <translation type="unfinished">Yr hyn sydd eich angen nawr, y mwyaf brys yn gyntaf. Dechreuwch yma bob bore.</translation>
    </message>
    <message>
      <source>What next</source>
      <translation type="unfinished">Beth nesaf</translation>
    </message>
    <message>
      <source>What next: {words}</source>
      <translation type="unfinished">Beth nesaf: {words}</translation>
    </message>
    <message>
      <source>What nobody has recorded gets half, never the whole. Points order mentors; they judge nobody.</source>
      <translation type="unfinished">Mae'r hyn nad oes neb wedi'i gofnodi yn cael hanner, byth y cyfan. Mae pwyntiau'n rhoi mentoriaid mewn trefn; nid ydynt yn barnu neb.</translation>
    </message>
    <message>
      <source>What nobody has said to be safe counts as not known, never as safe.</source>
      <translation type="unfinished">Mae'r hyn nad oes neb wedi dweud ei fod yn ddiogel yn cyfrif fel rhywbeth anhysbys, byth fel diogel.</translation>
    </message>
    <message>
      <source>What services have told your organisation, as far as it has come to this laptop.</source>
      <translation type="unfinished">Yr hyn y mae gwasanaethau wedi'i ddweud wrth eich sefydliad, cyn belled ag y mae wedi cyrraedd y gliniadur hwn.</translation>
    </message>
    <message>
      <source>What services tell your organisation is listed here as it comes with an exchange.</source>
      <translation type="unfinished">Rhestrir yma yr hyn y mae gwasanaethau'n ei ddweud wrth eich sefydliad wrth iddo ddod gyda chyfnewid.</translation>
    </message>
    <message>
      <source>What the chosen line said before</source>
      <translation type="unfinished">Yr hyn a ddywedai'r llinell a ddewiswyd o'r blaen</translation>
    </message>
    <message>
      <source>What the mentor does, in plain words: never what the person did.</source>
      <translation type="unfinished">Beth mae'r mentor yn ei wneud, mewn geiriau plaen: byth beth a wnaeth y person.</translation>
    </message>
    <message>
      <source>What the next one must know</source>
      <translation type="unfinished">Beth mae'n rhaid i'r nesaf ei wybod</translation>
    </message>
    <message>
      <source>What the person allows themself is written down with the person, under permission to share.</source>
      <translation type="unfinished">Nodir yr hyn y mae'r person ei hun yn ei ganiatáu gyda'r person, o dan ganiatâd i rannu.</translation>
    </message>
    <message>
      <source>What the person permits</source>
      <translation type="unfinished">Beth mae'r person yn ei ganiatáu</translation>
    </message>
    <message>
      <source>What the pro&amp;bation service is told</source>
      <translation type="unfinished">Beth a ddywedir wrth y gwasanaeth p&amp;rawf</translation>
    </message>
    <message>
      <source>What the references said</source>
      <translation type="unfinished">Yr hyn a ddywedodd y geirdaon</translation>
    </message>
    <message>
      <source>What the service asks</source>
      <translation type="unfinished">Yr hyn y mae'r gwasanaeth yn ei ofyn</translation>
    </message>
    <message>
      <source>What the service asks of mentors</source>
      <translation type="unfinished">Yr hyn y mae'r gwasanaeth yn ei ofyn gan fentoriaid</translation>
    </message>
    <message>
      <source>What the service keeps of you</source>
      <translation type="unfinished">Yr hyn y mae'r gwasanaeth yn ei gadw amdanoch</translation>
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation type="unfinished">Beth mae'r llinell amser yn ei ddangos</translation>
    </message>
    <message>
      <source>What the update service said, or that they are not registered with it</source>
      <translation type="unfinished">Yr hyn a ddywedodd y gwasanaeth diweddaru, neu nad ydynt wedi'u cofrestru ag ef</translation>
    </message>
    <message>
      <source>What there is to note</source>
      <translation type="unfinished">Yr hyn sydd i'w nodi</translation>
    </message>
    <message>
      <source>What they &amp;do</source>
      <translation type="unfinished">Beth y maent yn ei &amp;wneud</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation type="unfinished">Beth oedd eu hateb</translation>
    </message>
    <message>
      <source>What they are asked for</source>
      <translation type="unfinished">Yr hyn y gofynnir amdano</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation type="unfinished">Beth maent yn ei wneud</translation>
    </message>
    <message>
      <source>What they need of a mentor</source>
      <translation type="unfinished">Yr hyn sydd ei angen gan fentor</translation>
    </message>
    <message>
      <source>What this page shows</source>
      <translation type="unfinished">Beth mae'r dudalen hon yn ei ddangos</translation>
    </message>
    <message>
      <source>What this program cannot promise</source>
      <translation type="unfinished">Yr hyn na all y rhaglen hon ei addo</translation>
    </message>
    <message>
      <source>What to bring, whom to phone, where to go first</source>
      <translation type="unfinished">Beth i ddod, pwy i'w ffonio, ble i fynd gyntaf</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished">Beth i'w wneud</translation>
    </message>
    <message>
      <source>What was achieved</source>
      <translation type="unfinished">Beth a gyflawnwyd</translation>
    </message>
    <message>
      <source>What was agreed</source>
      <translation type="unfinished">Yr hyn a gytunwyd</translation>
    </message>
    <message>
      <source>What was asked</source>
      <translation type="unfinished">Beth a ofynnwyd</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation type="unfinished">Beth a wnaed</translation>
    </message>
    <message>
      <source>What was done while they were not back</source>
      <translation type="unfinished">Beth a wnaed tra nad oeddent yn ôl</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation type="unfinished">Yr hyn a ddywedwyd</translation>
    </message>
    <message>
      <source>What was talked about belongs into a session; this says whether the appointment was kept.</source>
      <translation type="unfinished">Mewn sesiwn y mae'r hyn a drafodwyd yn perthyn; mae hyn yn dweud a gadwyd yr apwyntiad.</translation>
    </message>
    <message>
      <source>What was told</source>
      <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
      <source>What was written</source>
      <translation type="unfinished">Beth a ysgrifennwyd</translation>
    </message>
    <message>
      <source>What was written before is not sent.</source>
      <translation type="unfinished">Ni anfonir yr hyn a ysgrifennwyd cynt.</translation>
    </message>
    <message>
      <source>What was written, or was to be</source>
      <translation type="unfinished">Beth a ysgrifennwyd, neu a oedd i'w ysgrifennu</translation>
    </message>
    <message>
      <source>What would have to change, or who else could help</source>
      <translation type="unfinished">Beth fyddai'n rhaid ei newid, neu pwy arall allai helpu</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation type="unfinished">Beth fyddai'n helpu</translation>
    </message>
    <message>
      <source>What you decided about likely doubles is kept. Nothing has been brought in.</source>
      <translation type="unfinished">Cedwir yr hyn a benderfynoch am ddyblygiadau tebygol. Ni ddaethpwyd â dim i mewn.</translation>
    </message>
    <message>
      <source>What you record can be amended, never overwritten.</source>
      <translation type="unfinished">Gellir diwygio'r hyn a gofnodwch, ond byth ei drosysgrifo.</translation>
    </message>
    <message>
      <source>What you recorded is kept, and so is your draft. You can go on, or close and start again.</source>
      <translation type="unfinished">Mae'r hyn a gofnodoch wedi'i gadw, a'ch drafft hefyd. Gallwch barhau, neu gau a dechrau eto.</translation>
    </message>
    <message>
      <source>What you try: {changes}</source>
      <translation type="unfinished">Yr hyn yr ydych yn rhoi cynnig arno: {changes}</translation>
    </message>
    <message>
      <source>What you typed last is being kept first. This takes a moment.</source>
      <translation type="unfinished">Mae'r hyn a deipioch chi ddiwethaf yn cael ei gadw yn gyntaf. Mae hyn yn cymryd eiliad.</translation>
    </message>
    <message>
      <source>What you typed last is not kept yet</source>
      <translation type="unfinished">Nid yw'r hyn a deipioch chi ddiwethaf wedi'i gadw eto</translation>
    </message>
    <message>
      <source>What {heading} means</source>
      <translation type="unfinished">Beth mae {heading} yn ei olygu</translation>
    </message>
    <message>
      <source>What {name} is told, and why</source>
      <translation type="unfinished">Beth mae {name} yn cael gwybod, a pham</translation>
    </message>
    <message>
      <source>What {name} lets others know</source>
      <translation type="unfinished">Yr hyn y mae {name} yn gadael i eraill ei wybod</translation>
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished">Pryd</translation>
    </message>
    <message>
      <source>When somebody last asked whether all of this is right</source>
      <translation type="unfinished">Pryd y gofynnodd rhywun ddiwethaf a yw hyn i gyd yn gywir</translation>
    </message>
    <message>
      <source>When the level changes, the next visit is held until the mentor has been told.</source>
      <translation type="unfinished">Pan fydd y lefel yn newid, caiff yr ymweliad nesaf ei ddal yn ôl nes bod y mentor wedi cael gwybod.</translation>
    </message>
    <message>
      <source>When the mentor is free is not recorded.</source>
      <translation type="unfinished">Nid yw wedi'i gofnodi pryd mae'r mentor yn rhydd.</translation>
    </message>
    <message>
      <source>When they are free</source>
      <translation type="unfinished">Pryd y maent yn rhydd</translation>
    </message>
    <message>
      <source>When they can be met</source>
      <translation type="unfinished">Pryd y gellir cwrdd â nhw</translation>
    </message>
    <message>
      <source>When to try</source>
      <translation type="unfinished">Pryd i geisio</translation>
    </message>
    <message>
      <source>When to try: {hours}.</source>
      <translation type="unfinished">Pryd i roi cynnig: {hours}.</translation>
    </message>
    <message>
      <source>When training, or one module, lapses</source>
      <translation type="unfinished">Pryd y daw hyfforddiant, neu un modiwl, i ben</translation>
    </message>
    <message>
      <source>When, and what stays</source>
      <translation type="unfinished">Pryd, a beth sy'n aros</translation>
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished">Ble</translation>
    </message>
    <message>
      <source>Where a wall stands around either, it covers both until a second coordinator parts them too.</source>
      <translation type="unfinished">Lle mae wal o amgylch y naill neu'r llall, mae'n cwmpasu'r ddau nes i ail gydlynydd eu gwahanu hefyd.</translation>
    </message>
    <message>
      <source>Where and when</source>
      <translation type="unfinished">Ble a phryd</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation type="unfinished">Ble mae pethau</translation>
    </message>
    <message>
      <source>Where the PDF is to lie</source>
      <translation type="unfinished">Ble mae'r PDF i fod</translation>
    </message>
    <message>
      <source>Where the backup is to lie</source>
      <translation type="unfinished">Ble i roi'r copi wrth gefn</translation>
    </message>
    <message>
      <source>Where the invitation is to lie</source>
      <translation type="unfinished">Ble i roi'r gwahoddiad</translation>
    </message>
    <message>
      <source>Where the records lie</source>
      <translation type="unfinished">Ble mae'r cofnodion</translation>
    </message>
    <message>
      <source>Where the service sets nothing: what HM Revenue and Customs approves, as far as is known here.</source>
      <translation type="unfinished">Lle nad yw'r gwasanaeth yn gosod dim: yr hyn y mae Cyllid a Thollau EF yn ei gymeradwyo, hyd y gwyddys yma.</translation>
    </message>
    <message>
      <source>Where the sheet is to lie</source>
      <translation type="unfinished">Ble i roi'r ddalen</translation>
    </message>
    <message>
      <source>Where they are and where they go</source>
      <translation type="unfinished">Ble maent a ble maent yn mynd</translation>
    </message>
    <message>
      <source>Where they live: the first half of the postcode</source>
      <translation type="unfinished">Ble y maent yn byw: hanner cyntaf y cod post</translation>
    </message>
    <message>
      <source>Where they stand</source>
      <translation type="unfinished">Ble y maent yn sefyll</translation>
    </message>
    <message>
      <source>Where to meet</source>
      <translation type="unfinished">Ble i gyfarfod</translation>
    </message>
    <message>
      <source>Whether it fits</source>
      <translation type="unfinished">A yw'n gweddu</translation>
    </message>
    <message>
      <source>Whether the mentor is free when the person can be met cannot be told from the records. Ask.</source>
      <translation type="unfinished">Ni ellir dweud o'r cofnodion a yw'r mentor yn rhydd pan ellir cwrdd â'r person. Gofynnwch.</translation>
    </message>
    <message>
      <source>Whether the wishes are met cannot be told from the records. Ask.</source>
      <translation type="unfinished">Ni ellir dweud o'r cofnodion a yw'r dymuniadau'n cael eu bodloni. Gofynnwch.</translation>
    </message>
    <message>
      <source>Whether they came</source>
      <translation type="unfinished">A ddaethant</translation>
    </message>
    <message>
      <source>Which appointments</source>
      <translation type="unfinished">Pa apwyntiadau</translation>
    </message>
    <message>
      <source>Which body</source>
      <translation type="unfinished">Pa gorff</translation>
    </message>
    <message>
      <source>Which commissioning body the sheet comes from</source>
      <translation type="unfinished">O ba gorff comisiynu y daw'r daenlen</translation>
    </message>
    <message>
      <source>Which mentor</source>
      <translation type="unfinished">Pa fentor</translation>
    </message>
    <message>
      <source>Which mentors</source>
      <translation type="unfinished">Pa fentoriaid</translation>
    </message>
    <message>
      <source>Which people</source>
      <translation type="unfinished">Pa bobl</translation>
    </message>
    <message>
      <source>Which referrals</source>
      <translation type="unfinished">Pa atgyfeiriadau</translation>
    </message>
    <message>
      <source>Which rows</source>
      <translation type="unfinished">Pa resi</translation>
    </message>
    <message>
      <source>Which services</source>
      <translation type="unfinished">Pa wasanaethau</translation>
    </message>
    <message>
      <source>Which team goes on reading</source>
      <translation type="unfinished">Pa dîm sy'n dal i ddarllen</translation>
    </message>
    <message>
      <source>Which time this was told</source>
      <translation type="unfinished">Pa waith y dywedwyd hyn</translation>
    </message>
    <message>
      <source>Which worksheet is read</source>
      <translation type="unfinished">Pa daflen waith a ddarllenir</translation>
    </message>
    <message>
      <source>White and Asian</source>
      <translation type="unfinished">Gwyn ac Asiaidd</translation>
    </message>
    <message>
      <source>White and Black African</source>
      <translation type="unfinished">Gwyn a Du Affricanaidd</translation>
    </message>
    <message>
      <source>White and Black Caribbean</source>
      <translation type="unfinished">Gwyn a Du Caribïaidd</translation>
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished">Pwy</translation>
    </message>
    <message>
      <source>Who &amp;goes</source>
      <translation type="unfinished">Pwy sy'n &amp;mynd</translation>
    </message>
    <message>
      <source>Who answers for the people</source>
      <translation type="unfinished">Pwy sy'n ateb dros y bobl</translation>
    </message>
    <message>
      <source>Who answers for them</source>
      <translation type="unfinished">Pwy sy'n ateb drostynt</translation>
    </message>
    <message>
      <source>Who asked</source>
      <translation type="unfinished">Pwy ofynnodd</translation>
    </message>
    <message>
      <source>Who asked for it</source>
      <translation type="unfinished">Pwy ofynnodd amdano</translation>
    </message>
    <message>
      <source>Who asked to move it</source>
      <translation type="unfinished">Pwy ofynnodd am ei symud</translation>
    </message>
    <message>
      <source>Who assessed it</source>
      <translation type="unfinished">Pwy a'i hasesodd</translation>
    </message>
    <message>
      <source>Who can be rung, at every hour of the week</source>
      <translation type="unfinished">Pwy y gellir eu ffonio, bob awr o'r wythnos</translation>
    </message>
    <message>
      <source>Who could on another day</source>
      <translation type="unfinished">Pwy allai ar ddiwrnod arall</translation>
    </message>
    <message>
      <source>Who could open this on a day</source>
      <translation type="unfinished">Pwy allai agor hwn ar ddiwrnod</translation>
    </message>
    <message>
      <source>Who goes</source>
      <translation type="unfinished">Pwy sy'n mynd</translation>
    </message>
    <message>
      <source>Who has applied</source>
      <translation type="unfinished">Pwy sydd wedi gwneud cais</translation>
    </message>
    <message>
      <source>Who has it: {who}.</source>
      <translation type="unfinished">Pwy sydd ag ef: {who}.</translation>
    </message>
    <message>
      <source>Who is here already</source>
      <translation type="unfinished">Pwy sydd yma eisoes</translation>
    </message>
    <message>
      <source>Who is met at the gate?</source>
      <translation type="unfinished">Pwy a gaiff ei gyfarfod wrth y giât?</translation>
    </message>
    <message>
      <source>Who is on call</source>
      <translation type="unfinished">Pwy sydd ar alwad</translation>
    </message>
    <message>
      <source>Who is on now, gaps, and everybody who comes next</source>
      <translation type="unfinished">Pwy sydd ar alwad nawr, bylchau, a phawb sy'n dod nesaf</translation>
    </message>
    <message>
      <source>Who is on the way</source>
      <translation type="unfinished">Pwy sydd ar y ffordd</translation>
    </message>
    <message>
      <source>Who may open this now</source>
      <translation type="unfinished">Pwy gaiff agor hwn nawr</translation>
    </message>
    <message>
      <source>Who may pick up</source>
      <translation type="unfinished">Pwy all ateb</translation>
    </message>
    <message>
      <source>Who may refer</source>
      <translation type="unfinished">Pwy a gaiff atgyfeirio</translation>
    </message>
    <message>
      <source>Who referred them</source>
      <translation type="unfinished">Pwy a'u hatgyfeiriodd</translation>
    </message>
    <message>
      <source>Who refers them</source>
      <translation type="unfinished">Pwy sy'n eu hatgyfeirio</translation>
    </message>
    <message>
      <source>Who said so</source>
      <translation type="unfinished">Pwy a ddywedodd</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation type="unfinished">Pwy sy'n dweud</translation>
    </message>
    <message>
      <source>Who suits them best of those with a place left</source>
      <translation type="unfinished">Pwy sy'n gweddu orau iddynt o'r rhai sydd â lle ar ôl</translation>
    </message>
    <message>
      <source>Who takes them on</source>
      <translation type="unfinished">Pwy sy'n eu cymryd ymlaen</translation>
    </message>
    <message>
      <source>Who they are to the mentor</source>
      <translation type="unfinished">Pwy ydynt i'r mentor</translation>
    </message>
    <message>
      <source>Who this is</source>
      <translation type="unfinished">Pwy yw hwn</translation>
    </message>
    <message>
      <source>Who waits for a mentor, and the mentors proposed for everybody at once. Try something out; nothing is kept until you propose.</source>
      <translation type="unfinished">Pwy sy'n aros am fentor, a'r mentoriaid a gynigir i bawb ar unwaith. Rhowch gynnig ar rywbeth; ni chedwir dim nes i chi gynnig.</translation>
    </message>
    <message>
      <source>Who waits, and whom they are proposed to</source>
      <translation type="unfinished">Pwy sy'n aros, ac i bwy y'u cynigir</translation>
    </message>
    <message>
      <source>Who was briefed</source>
      <translation type="unfinished">Pwy gafodd ei friffio</translation>
    </message>
    <message>
      <source>Who was not taken</source>
      <translation type="unfinished">Pwy na dderbyniwyd</translation>
    </message>
    <message>
      <source>Who was rung</source>
      <translation type="unfinished">Pwy a ffoniwyd</translation>
    </message>
    <message>
      <source>Who was told</source>
      <translation type="unfinished">Wrth bwy y dywedwyd</translation>
    </message>
    <message>
      <source>Who was walled</source>
      <translation type="unfinished">Pwy gafodd ei gau allan</translation>
    </message>
    <message>
      <source>Who:</source>
      <translation type="unfinished">Pwy:</translation>
    </message>
    <message>
      <source>Whoever answers for a person is asked for what is missing. Nobody gets to read more by it.</source>
      <translation type="unfinished">Gofynnir i bwy bynnag sy'n atebol dros berson am yr hyn sydd ar goll. Nid oes neb yn cael darllen mwy o'i herwydd.</translation>
    </message>
    <message>
      <source>Whoever answers for a person must be a member of the service. Choose somebody else.</source>
      <translation type="unfinished">Rhaid i bwy bynnag sy'n atebol am berson fod yn aelod o'r gwasanaeth. Dewiswch rywun arall.</translation>
    </message>
    <message>
      <source>Whoever finds the file can read it. It is noted in the mentor's file that you took it.</source>
      <translation type="unfinished">Gall pwy bynnag sy'n dod o hyd i'r ffeil ei darllen. Nodir yn ffeil y mentor eich bod wedi'i chymryd.</translation>
    </message>
    <message>
      <source>Whoever finds the file can read it. It is noted under Documents that you took it.</source>
      <translation type="unfinished">Gall pwy bynnag sy'n dod o hyd i'r ffeil ei darllen. Nodir o dan Dogfennau mai chi a'i cymerodd.</translation>
    </message>
    <message>
      <source>Whoever handed a claim in does not decide about it. Another coordinator does.</source>
      <translation type="unfinished">Nid yw pwy bynnag a gyflwynodd hawliad yn penderfynu amdano. Cydlynydd arall sy'n gwneud.</translation>
    </message>
    <message>
      <source>Whoever holds this sheet can open the recovery copy of everything that the service keeps. Seal it in an envelope, sign across the flap, and keep it locked away, apart from every laptop. A trustee should hold it.</source>
      <translation type="unfinished">Gall pwy bynnag sy'n dal y ddalen hon agor y copi adfer o bopeth y mae'r gwasanaeth yn ei gadw. Seliwch hi mewn amlen, llofnodwch ar draws y fflap, a chadwch hi dan glo, ar wahân i bob gliniadur. Dylai ymddiriedolwr ei chadw.</translation>
    </message>
    <message>
      <source>Whoever is a mentor already stands at the last stage and begins from there; a sheet brings in many.</source>
      <translation type="unfinished">Mae pwy bynnag sydd eisoes yn fentor yn sefyll ar y cam olaf ac yn dechrau oddi yno; daw taenlen â llawer i mewn.</translation>
    </message>
    <message>
      <source>Whoever is on the way to being a mentor begins by moving on, where what is lacking is said.</source>
      <translation type="unfinished">Mae pwy bynnag sydd ar y ffordd i fod yn fentor yn dechrau drwy symud ymlaen, lle dywedir beth sydd ar goll.</translation>
    </message>
    <message>
      <source>Whoever is out</source>
      <translation type="unfinished">Pwy bynnag sydd allan</translation>
    </message>
    <message>
      <source>Whoever is walled off from one is walled off from both. It can be parted again.</source>
      <translation type="unfinished">Mae pwy bynnag sydd y tu ôl i wal rhag un y tu ôl i wal rhag y ddau. Gellir eu gwahanu eto.</translation>
    </message>
    <message>
      <source>Whoever it names is sent nothing of this person, finds no record, and gives up what they hold.</source>
      <translation type="unfinished">Nid anfonir dim am y person hwn at bwy bynnag y mae'n ei enwi; nid yw'n canfod cofnod, ac mae'n ildio'r hyn y mae'n ei ddal.</translation>
    </message>
    <message>
      <source>Whoever knows your passphrase and has your laptop reads what you can read.</source>
      <translation type="unfinished">Mae pwy bynnag sy'n gwybod eich cyfrinair ac sydd â'ch gliniadur yn darllen yr hyn y gallwch chi ei ddarllen.</translation>
    </message>
    <message>
      <source>Whoever may read this record reads why.</source>
      <translation type="unfinished">Mae pawb a gaiff ddarllen y cofnod hwn yn darllen pam.</translation>
    </message>
    <message>
      <source>Whoever sent it reads the reason and your words. They can refer again.</source>
      <translation type="unfinished">Mae pwy bynnag a'i hanfonodd yn darllen y rheswm a'ch geiriau. Gallant atgyfeirio eto.</translation>
    </message>
    <message>
      <source>Whoever was named on the same side until now ends on that day. Without a day it is today.</source>
      <translation type="unfinished">Daw pwy bynnag a enwyd ar yr un ochr hyd yn hyn i ben ar y diwrnod hwnnw. Heb ddiwrnod, heddiw ydyw.</translation>
    </message>
    <message>
      <source>Whoever went out</source>
      <translation type="unfinished">Pwy bynnag aeth allan</translation>
    </message>
    <message>
      <source>Whoever works alone is expected back after the appointment. Correct the times.</source>
      <translation type="unfinished">Disgwylir yr un sy'n gweithio ar ei ben ei hun yn ôl ar ôl yr apwyntiad. Cywirwch yr amserau.</translation>
    </message>
    <message>
      <source>Whom they help</source>
      <translation type="unfinished">Pwy maen nhw'n eu helpu</translation>
    </message>
    <message>
      <source>Whom this row may be</source>
      <translation type="unfinished">Pwy all y rhes hon fod</translation>
    </message>
    <message>
      <source>Whom to ring</source>
      <translation type="unfinished">Pwy i'w ffonio</translation>
    </message>
    <message>
      <source>Whom you invite is not known on this laptop. Nothing was written.</source>
      <translation type="unfinished">Nid yw'r sawl yr ydych yn ei wahodd yn hysbys ar y gliniadur hwn. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
      <source>Whose sheet it is</source>
      <translation type="unfinished">Taenlen pwy yw hi</translation>
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished">Pam</translation>
    </message>
    <message>
      <source>Why a match was made or ended</source>
      <translation type="unfinished">Pam y gwnaed pâr neu y daeth i ben</translation>
    </message>
    <message>
      <source>Why amended</source>
      <translation type="unfinished">Pam y'i diwygiwyd</translation>
    </message>
    <message>
      <source>Why declined</source>
      <translation type="unfinished">Pam y gwrthodwyd</translation>
    </message>
    <message>
      <source>Why declined or ended</source>
      <translation type="unfinished">Pam y'i gwrthodwyd neu y daeth i ben</translation>
    </message>
    <message>
      <source>Why declined, in words</source>
      <translation type="unfinished">Pam y gwrthodwyd, mewn geiriau</translation>
    </message>
    <message>
      <source>Why ended</source>
      <translation type="unfinished">Pam y'i terfynwyd</translation>
    </message>
    <message>
      <source>Why it closed</source>
      <translation type="unfinished">Pam y caeodd</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation type="unfinished">Pam y daeth i ben</translation>
    </message>
    <message>
      <source>Why it is &amp;changed</source>
      <translation type="unfinished">Pam mae'n &amp;cael ei newid</translation>
    </message>
    <message>
      <source>Why it is cancelled</source>
      <translation type="unfinished">Pam y caiff ei ganslo</translation>
    </message>
    <message>
      <source>Why it is kept</source>
      <translation type="unfinished">Pam y'i cedwir</translation>
    </message>
    <message>
      <source>Why it is moved</source>
      <translation type="unfinished">Pam y caiff ei symud</translation>
    </message>
    <message>
      <source>Why it was moved</source>
      <translation type="unfinished">Pam y'i symudwyd</translation>
    </message>
    <message>
      <source>Why it was refused</source>
      <translation type="unfinished">Pam y cafodd ei wrthod</translation>
    </message>
    <message>
      <source>Why late or not held</source>
      <translation type="unfinished">Pam yn hwyr neu heb ei gynnal</translation>
    </message>
    <message>
      <source>Why no mentor</source>
      <translation type="unfinished">Pam nad oes mentor</translation>
    </message>
    <message>
      <source>Why not attended</source>
      <translation type="unfinished">Pam na ddaethpwyd</translation>
    </message>
    <message>
      <source>Why opened again</source>
      <translation type="unfinished">Pam yr ailagorwyd</translation>
    </message>
    <message>
      <source>Why paused</source>
      <translation type="unfinished">Pam yr oedwyd</translation>
    </message>
    <message>
      <source>Why refused</source>
      <translation type="unfinished">Pam y'i gwrthodwyd</translation>
    </message>
    <message>
      <source>Why returned</source>
      <translation type="unfinished">Pam y'i dychwelwyd</translation>
    </message>
    <message>
      <source>Why returned, in words</source>
      <translation type="unfinished">Pam y'i dychwelwyd, mewn geiriau</translation>
    </message>
    <message>
      <source>Why reviewed</source>
      <translation type="unfinished">Pam yr adolygwyd</translation>
    </message>
    <message>
      <source>Why taken off</source>
      <translation type="unfinished">Pam y tynnwyd</translation>
    </message>
    <message>
      <source>Why the law lets the service keep or share something. Whoever advises the service on data protection decides and reviews them; a volunteer never meets them.</source>
      <translation type="unfinished">Pam mae'r gyfraith yn gadael i'r gwasanaeth gadw neu rannu rhywbeth. Pwy bynnag sy'n cynghori'r gwasanaeth ar ddiogelu data sy'n eu penderfynu a'u hadolygu; nid yw gwirfoddolwr byth yn dod ar eu traws.</translation>
    </message>
    <message>
      <source>Why the mentor must be</source>
      <translation type="unfinished">Pam y mae'n rhaid i'r mentor fod</translation>
    </message>
    <message>
      <source>Why there is no mentor yet</source>
      <translation type="unfinished">Pam nad oes mentor eto</translation>
    </message>
    <message>
      <source>Why they begin all the same</source>
      <translation type="unfinished">Pam y maent yn dechrau serch hynny</translation>
    </message>
    <message>
      <source>Why they leave, coordinators alone read: it is never on the mentor's own laptop, which learns the day.</source>
      <translation type="unfinished">Dim ond cydlynwyr sy'n darllen pam maent yn gadael: nid yw byth ar liniadur y mentor ei hun, sy'n cael gwybod y diwrnod.</translation>
    </message>
    <message>
      <source>Why they left</source>
      <translation type="unfinished">Pam y gadawsant</translation>
    </message>
    <message>
      <source>Why they left, in words</source>
      <translation type="unfinished">Pam y gadawsant, mewn geiriau</translation>
    </message>
    <message>
      <source>Why they went on all the same</source>
      <translation type="unfinished">Pam yr aethant ymlaen serch hynny</translation>
    </message>
    <message>
      <source>Why they were left out</source>
      <translation type="unfinished">Pam y'u gadawyd allan</translation>
    </message>
    <message>
      <source>Why they were not taken</source>
      <translation type="unfinished">Pam na chawsant eu derbyn</translation>
    </message>
    <message>
      <source>Why this mentor</source>
      <translation type="unfinished">Pam y mentor hwn</translation>
    </message>
    <message>
      <source>Why urgent</source>
      <translation type="unfinished">Pam ei fod yn frys</translation>
    </message>
    <message>
      <source>Why without them</source>
      <translation type="unfinished">Pam hebddynt</translation>
    </message>
    <message>
      <source>Why {person} is waiting</source>
      <translation type="unfinished">Pam mae {person} yn aros</translation>
    </message>
    <message>
      <source>Why, in words</source>
      <translation type="unfinished">Pam, mewn geiriau</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation type="unfinished">Pam: {reason}</translation>
    </message>
    <message>
      <source>Widowed or surviving partner</source>
      <translation type="unfinished">Gweddw neu bartner sydd wedi goroesi</translation>
    </message>
    <message>
      <source>Wing or unit</source>
      <translation type="unfinished">Adain neu uned</translation>
    </message>
    <message>
      <source>Wishes</source>
      <translation type="unfinished">Dymuniadau</translation>
    </message>
    <message>
      <source>Wishes about gender</source>
      <translation type="unfinished">Dymuniadau ynghylch rhywedd</translation>
    </message>
    <message>
      <source>Wishes for a mentor</source>
      <translation type="unfinished">Dymuniadau o ran mentor</translation>
    </message>
    <message>
      <source>With a last day that has come every match ends now: they stop receiving at once, and their laptop is asked to give up what it holds. This cannot be undone. Strike off their laptop on the Sync page as well.</source>
      <translation type="unfinished">Gyda diwrnod olaf sydd wedi dod, daw pob pâr i ben nawr: maent yn peidio â derbyn ar unwaith, a gofynnir i'w gliniadur ildio'r hyn y mae'n ei ddal. Ni ellir dadwneud hyn. Tynnwch eu gliniadur ymaith ar y dudalen Cysoni hefyd.</translation>
    </message>
    <message>
      <source>With everybody</source>
      <translation type="unfinished">Gyda phawb</translation>
    </message>
    <message>
      <source>With how many people they walk at once</source>
      <translation type="unfinished">Gyda sawl person y maent yn cerdded ar unwaith</translation>
    </message>
    <message>
      <source>With the practitioner</source>
      <translation type="unfinished">Gyda'r ymarferydd</translation>
    </message>
    <message>
      <source>With which body</source>
      <translation type="unfinished">Gyda pha gorff</translation>
    </message>
    <message>
      <source>With which shift</source>
      <translation type="unfinished">Â pha shifft</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation type="unfinished">Gyda phwy</translation>
    </message>
    <message>
      <source>With whom it is shared</source>
      <translation type="unfinished">Gyda phwy y caiff ei rannu</translation>
    </message>
    <message>
      <source>With whom?</source>
      <translation type="unfinished">Gyda phwy?</translation>
    </message>
    <message>
      <source>With {mentor}. {what}</source>
      <translation type="unfinished">Gyda {mentor}. {what}</translation>
    </message>
    <message>
      <source>With {name}</source>
      <translation type="unfinished">Gyda {name}</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished">Tynnu'n ôl</translation>
    </message>
    <message>
      <source>Withdraw every permission</source>
      <translation type="unfinished">Tynnu pob caniatâd yn ôl</translation>
    </message>
    <message>
      <source>Withdraw it</source>
      <translation type="unfinished">Ei dynnu'n ôl</translation>
    </message>
    <message>
      <source>Withdraw it…</source>
      <translation type="unfinished">Ei dynnu'n ôl…</translation>
    </message>
    <message>
      <source>Withdraw the referral</source>
      <translation type="unfinished">Tynnu'r atgyfeiriad yn ôl</translation>
    </message>
    <message>
      <source>Withdraw this permission?</source>
      <translation type="unfinished">Tynnu'r caniatâd hwn yn ôl?</translation>
    </message>
    <message>
      <source>Withdraw: {purpose}, with {name}</source>
      <translation type="unfinished">Tynnu'n ôl: {purpose}, gyda {name}</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished">Wedi'i dynnu'n ôl</translation>
    </message>
    <message>
      <source>Withdrawn. Nothing that rests on permission leaves any more.</source>
      <translation type="unfinished">Tynnwyd yn ôl. Nid oes dim sy'n gorffwys ar ganiatâd yn gadael mwyach.</translation>
    </message>
    <message>
      <source>Withdrawn: nothing that rests on it leaves.</source>
      <translation type="unfinished">Wedi'i dynnu'n ôl: nid oes dim sy'n dibynnu arno yn gadael.</translation>
    </message>
    <message>
      <source>Withdrew</source>
      <translation type="unfinished">Tynnodd yn ôl</translation>
    </message>
    <message>
      <source>Without a purpose or a recipient it holds for all of them.</source>
      <translation type="unfinished">Heb ddiben na derbynnydd mae'n dal i bob un ohonynt.</translation>
    </message>
    <message>
      <source>Without an answer by {moment} ring 999.</source>
      <translation type="unfinished">Heb ateb erbyn {moment}, ffoniwch 999.</translation>
    </message>
    <message>
      <source>Without an answer in ten days it is shown as a gap.</source>
      <translation type="unfinished">Heb ateb o fewn deng niwrnod fe'i dangosir fel bwlch.</translation>
    </message>
    <message>
      <source>Without anybody's name</source>
      <translation type="unfinished">Heb enw neb</translation>
    </message>
    <message>
      <source>Without waiting, these last words may be lost. Everything recorded and kept before stays.</source>
      <translation type="unfinished">Heb aros, gallai'r geiriau olaf hyn gael eu colli. Mae popeth a gofnodwyd ac a gadwyd cynt yn aros.</translation>
    </message>
    <message>
      <source>Woman</source>
      <translation type="unfinished">Menyw</translation>
    </message>
    <message>
      <source>Women's centre</source>
      <translation type="unfinished">Canolfan menywod</translation>
    </message>
    <message>
      <source>Women's services</source>
      <translation type="unfinished">Gwasanaethau menywod</translation>
    </message>
    <message>
      <source>Women's specific</source>
      <translation type="unfinished">Penodol i fenywod</translation>
    </message>
    <message>
      <source>Women's support services (Greater Manchester)</source>
      <translation type="unfinished">Gwasanaethau cymorth i fenywod (Manceinion Fwyaf)</translation>
    </message>
    <message>
      <source>Women-only hours</source>
      <translation type="unfinished">Oriau i fenywod yn unig</translation>
    </message>
    <message>
      <source>Words we do not know</source>
      <translation type="unfinished">Geiriau nad ydym yn eu hadnabod</translation>
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished">Gwaith</translation>
    </message>
    <message>
      <source>Work or study</source>
      <translation type="unfinished">Gwaith neu astudio</translation>
    </message>
    <message>
      <source>Work or training</source>
      <translation type="unfinished">Gwaith neu hyfforddiant</translation>
    </message>
    <message>
      <source>Work phone</source>
      <translation type="unfinished">Ffôn gwaith</translation>
    </message>
    <message>
      <source>Work, caring or illness</source>
      <translation type="unfinished">Gwaith, gofalu neu salwch</translation>
    </message>
    <message>
      <source>Working alone</source>
      <translation type="unfinished">Gweithio ar ei ben ei hun</translation>
    </message>
    <message>
      <source>Working alone with {name}, expected back at {moment}.</source>
      <translation type="unfinished">Yn gweithio ar ei ben ei hun gyda {name}, disgwylir yn ôl am {moment}.</translation>
    </message>
    <message>
      <source>Working alone, expected back</source>
      <translation type="unfinished">Yn gweithio ar ei ben ei hun, disgwylir yn ôl</translation>
    </message>
    <message>
      <source>Working on a goal</source>
      <translation type="unfinished">Gweithio ar nod</translation>
    </message>
    <message>
      <source>Works only with</source>
      <translation type="unfinished">Yn gweithio gyda'r rhain yn unig</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation type="unfinished">Gwerth gwybod</translation>
    </message>
    <message>
      <source>Write a hand-over note</source>
      <translation type="unfinished">Ysgrifennu nodyn trosglwyddo</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation type="unfinished">Ysgrifennu nodyn</translation>
    </message>
    <message>
      <source>Write a session sheet…</source>
      <translation type="unfinished">Ysgrifennu taflen sesiwn…</translation>
    </message>
    <message>
      <source>Write down a basis</source>
      <translation type="unfinished">Nodi sail</translation>
    </message>
    <message>
      <source>Write down that they leave</source>
      <translation type="unfinished">Ysgrifennu eu bod yn gadael</translation>
    </message>
    <message>
      <source>Write down that they withdraw</source>
      <translation type="unfinished">Ysgrifennu eu bod yn tynnu'n ôl</translation>
    </message>
    <message>
      <source>Write down what was sent: by phone, by letter or together. Nothing leaves this program by it.</source>
      <translation type="unfinished">Ysgrifennwch yr hyn a anfonwyd: dros y ffôn, drwy lythyr neu gyda'ch gilydd. Nid oes dim yn gadael y rhaglen hon drwyddo.</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation type="unfinished">Ei ysgrifennu i lawr</translation>
    </message>
    <message>
      <source>Write it down…</source>
      <translation type="unfinished">Ei gofnodi…</translation>
    </message>
    <message>
      <source>Write it here</source>
      <translation type="unfinished">Ei ysgrifennu yma</translation>
    </message>
    <message>
      <source>Write the PDF</source>
      <translation type="unfinished">Ysgrifennu'r PDF</translation>
    </message>
    <message>
      <source>Write the card</source>
      <translation type="unfinished">Ysgrifennu'r cerdyn</translation>
    </message>
    <message>
      <source>Write the case summary…</source>
      <translation type="unfinished">Ysgrifennu crynodeb o'r achos…</translation>
    </message>
    <message>
      <source>Write the certificate…</source>
      <translation type="unfinished">Ysgrifennu'r dystysgrif…</translation>
    </message>
    <message>
      <source>Write the claim as a PDF…</source>
      <translation type="unfinished">Ysgrifennu'r hawliad fel PDF…</translation>
    </message>
    <message>
      <source>Write the invitation</source>
      <translation type="unfinished">Ysgrifennu'r gwahoddiad</translation>
    </message>
    <message>
      <source>Write the moment as 2026-12-07T10:00. Nothing was recorded.</source>
      <translation type="unfinished">Ysgrifennwch yr amser fel 2026-12-07T10:00. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>Write the note</source>
      <translation type="unfinished">Ysgrifennwch y nodyn</translation>
    </message>
    <message>
      <source>Write what the next person must know</source>
      <translation type="unfinished">Ysgrifennwch yr hyn y mae'n rhaid i'r person nesaf ei wybod</translation>
    </message>
    <message>
      <source>Write what the next person must know. Nothing was saved.</source>
      <translation type="unfinished">Ysgrifennwch yr hyn y mae'n rhaid i'r person nesaf ei wybod. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Write what there is to note</source>
      <translation type="unfinished">Ysgrifennwch yr hyn sydd i'w nodi</translation>
    </message>
    <message>
      <source>Write what was said. Nothing was saved.</source>
      <translation type="unfinished">Ysgrifennwch yr hyn a ddywedwyd. Ni chadwyd dim.</translation>
    </message>
    <message>
      <source>Writing down what happened until {day}</source>
      <translation type="unfinished">Yn nodi'r hyn a ddigwyddodd hyd {day}</translation>
    </message>
    <message>
      <source>Writing it down: {number} of {total} parts.</source>
      <translation type="unfinished">Yn ei ysgrifennu i lawr: {number} o {total} rhan.</translation>
    </message>
    <message>
      <source>Writing the backup. You can keep working; leave the stick where it is.</source>
      <translation type="unfinished">Yn ysgrifennu'r copi wrth gefn. Gallwch ddal i weithio; gadewch y cof bach lle mae.</translation>
    </message>
    <message>
      <source>Writing the backup: {percent} % so far. You can keep working; leave the stick where it is.</source>
      <translation type="unfinished">Yn ysgrifennu'r copi wrth gefn: {percent} % hyd yma. Gallwch ddal i weithio; gadewch y cof bach lle mae.</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation type="unfinished">Ysgrifennwyd gan</translation>
    </message>
    <message>
      <source>Written by {name}</source>
      <translation type="unfinished">Ysgrifennwyd gan {name}</translation>
    </message>
    <message>
      <source>Written by {name}.</source>
      <translation type="unfinished">Ysgrifennwyd gan {name}.</translation>
    </message>
    <message>
      <source>Written on a laptop that had been struck off, or by somebody who had been taken off this case. It counts for nothing until a coordinator accepts it.</source>
      <translation type="unfinished">Ysgrifennwyd ar liniadur a oedd wedi'i dynnu oddi ar y rhestr, neu gan rywun a oedd wedi'i dynnu oddi ar yr achos hwn. Nid yw'n cyfrif nes i gydlynydd ei dderbyn.</translation>
    </message>
    <message>
      <source>Written {moment}</source>
      <translation type="unfinished">Ysgrifennwyd {moment}</translation>
    </message>
    <message>
      <source>Written, waiting for the carrier</source>
      <translation type="unfinished">Wedi'i ysgrifennu, yn aros am y cludydd</translation>
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished">Ie</translation>
    </message>
    <message>
      <source>Yes / No</source>
      <translation type="unfinished">Ie / Na</translation>
    </message>
    <message>
      <source>Yes: {rule}</source>
      <translation type="unfinished">Ie: {rule}</translation>
    </message>
    <message>
      <source>Yorkshire and the Humber</source>
      <translation type="unfinished">Swydd Efrog a Humber</translation>
    </message>
    <message>
      <source>Yoruba</source>
      <translation type="unfinished">Iorwba</translation>
    </message>
    <message>
      <source>You are let in.</source>
      <translation type="unfinished">Rydych wedi cael eich gadael i mewn.</translation>
    </message>
    <message>
      <source>You are not let in yet, so nothing was changed. Have the eight words compared, and exchange.</source>
      <translation type="unfinished">Nid ydych wedi cael eich derbyn eto, felly ni newidiwyd dim. Gofynnwch am gymharu'r wyth gair, yna cyfnewidiwch.</translation>
    </message>
    <message>
      <source>You are trying something out. Nothing of it is written.</source>
      <translation type="unfinished">Rydych yn rhoi cynnig ar rywbeth. Ni ysgrifennir dim ohono.</translation>
    </message>
    <message>
      <source>You began with ‘{sheet}’</source>
      <translation type="unfinished">Rydych wedi dechrau ar ‘{sheet}’</translation>
    </message>
    <message>
      <source>You choose what each column means, look at every row, and decide about whoever may be here already.</source>
      <translation type="unfinished">Rydych yn dewis beth mae pob colofn yn ei olygu, yn edrych ar bob rhes, ac yn penderfynu am bwy bynnag all fod yma eisoes.</translation>
    </message>
    <message>
      <source>You coordinate a service that does not use Caseworker yet.</source>
      <translation type="unfinished">Rydych yn cydlynu gwasanaeth nad yw'n defnyddio Caseworker eto.</translation>
    </message>
    <message>
      <source>You do not hold it afterwards, and cannot read it again.</source>
      <translation type="unfinished">Nid ydych yn ei ddal wedyn, ac ni allwch ei ddarllen eto.</translation>
    </message>
    <message>
      <source>You have agreed to lift this wall already. It falls when another coordinator agrees too.</source>
      <translation type="unfinished">Rydych wedi cytuno i godi'r wal hon eisoes. Mae'n cwympo pan fydd cydlynydd arall yn cytuno hefyd.</translation>
    </message>
    <message>
      <source>You have agreed. The wall falls when two have.</source>
      <translation type="unfinished">Rydych wedi cytuno. Mae'r wal yn syrthio pan fydd dau wedi gwneud.</translation>
    </message>
    <message>
      <source>You have asked for this erasure already. Another coordinator must agree to it.</source>
      <translation type="unfinished">Rydych wedi gofyn am y dileu hwn eisoes. Rhaid i gydlynydd arall gytuno iddo.</translation>
    </message>
    <message>
      <source>You have parted these two already. The wall covers both until another coordinator does.</source>
      <translation type="unfinished">Rydych eisoes wedi gwahanu'r ddau hyn. Mae'r wal yn cwmpasu'r ddau nes i gydlynydd arall wneud hefyd.</translation>
    </message>
    <message>
      <source>You have taken it on; the clock stops.</source>
      <translation type="unfinished">Rydych wedi ymgymryd ag ef; mae'r cloc yn stopio.</translation>
    </message>
    <message>
      <source>You let this device in yourself. Another coordinator confirms it.</source>
      <translation type="unfinished">Chi a adawodd y ddyfais hon i mewn. Cydlynydd arall sy'n ei chadarnhau.</translation>
    </message>
    <message>
      <source>You may not do this here, so nothing was changed. Ask a coordinator.</source>
      <translation type="unfinished">Ni chewch wneud hyn yma, felly ni newidiwyd dim. Gofynnwch i gydlynydd.</translation>
    </message>
    <message>
      <source>You said that you would be back by {moment} from working alone with {person}.</source>
      <translation type="unfinished">Dywedoch y byddech yn ôl erbyn {moment} o weithio ar eich pen eich hun gyda {person}.</translation>
    </message>
    <message>
      <source>You said yes on {day}; your coordinator lets you begin.</source>
      <translation type="unfinished">Dywedoch ie ar {day}; eich cydlynydd sy'n gadael i chi ddechrau.</translation>
    </message>
    <message>
      <source>You were amending a session on {day} and have not finished it.</source>
      <translation type="unfinished">Roeddech yn diwygio sesiwn ar {day} ac nid yw wedi'i orffen.</translation>
    </message>
    <message>
      <source>You were filling in a form on {day} and have not finished it.</source>
      <translation type="unfinished">Roeddech yn llenwi ffurflen ar {day} ac nid yw wedi'i gorffen.</translation>
    </message>
    <message>
      <source>You were filling in “{title}” on {day} and have not finished it.</source>
      <translation type="unfinished">Roeddech yn llenwi “{title}” ar {day} ac nid yw wedi'i orffen.</translation>
    </message>
    <message>
      <source>You were writing a session note on {day} and have not finished it.</source>
      <translation type="unfinished">Roeddech yn ysgrifennu nodyn sesiwn ar {day} ac nid yw wedi'i orffen.</translation>
    </message>
    <message>
      <source>You would begin on {day}.</source>
      <translation type="unfinished">Byddech yn dechrau ar {day}.</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished">Eich e&amp;nw</translation>
    </message>
    <message>
      <source>Your answer goes to the coordinators with the next exchange.</source>
      <translation type="unfinished">Mae eich ateb yn mynd at y cydlynwyr gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>Your choice is recorded; both values stay in the history.</source>
      <translation type="unfinished">Mae eich dewis wedi'i gofnodi; mae'r ddau werth yn aros yn yr hanes.</translation>
    </message>
    <message>
      <source>Your coordinator tells you who it is, and what you need to know before you answer.</source>
      <translation type="unfinished">Gan eich cydlynydd y cewch wybod pwy ydyw, a'r hyn y mae angen i chi ei wybod cyn ateb.</translation>
    </message>
    <message>
      <source>Your file</source>
      <translation type="unfinished">Eich ffeil</translation>
    </message>
    <message>
      <source>Your meetings and gate pick-ups, day by day.</source>
      <translation type="unfinished">Eich cyfarfodydd a'ch cyfarfodydd wrth y giât, ddydd ar ôl dydd.</translation>
    </message>
    <message>
      <source>Your own file has not come to this laptop yet.</source>
      <translation type="unfinished">Nid yw eich ffeil eich hun wedi dod i'r gliniadur hwn eto.</translation>
    </message>
    <message>
      <source>Your records are locked</source>
      <translation type="unfinished">Mae eich cofnodion ar glo</translation>
    </message>
    <message>
      <source>Your recovery kit</source>
      <translation type="unfinished">Eich pecyn adfer</translation>
    </message>
    <message>
      <source>Your service has given you a file. You also need the folder that it exchanges through.</source>
      <translation type="unfinished">Mae eich gwasanaeth wedi rhoi ffeil i chi. Mae angen y ffolder y mae'n cyfnewid drwyddo arnoch hefyd.</translation>
    </message>
    <message>
      <source>Yours: {value}. {who}, {moment}</source>
      <translation type="unfinished">Chi: {value}. {who}, {moment}</translation>
    </message>
    <message>
      <source>Zoroastrian</source>
      <translation type="unfinished">Zoroastraidd</translation>
    </message>
    <message>
      <source>a bank holiday: {holiday}</source>
      <translation type="unfinished">gŵyl banc: {holiday}</translation>
    </message>
    <message>
      <source>a car that takes a wheelchair</source>
      <translation type="unfinished">car sy'n cymryd cadair olwyn</translation>
    </message>
    <message>
      <source>a change to what was told before</source>
      <translation type="unfinished">newid i'r hyn a ddywedwyd o'r blaen</translation>
    </message>
    <message>
      <source>a coordinator of the service</source>
      <translation type="unfinished">cydlynydd yn y gwasanaeth</translation>
    </message>
    <message>
      <source>a man</source>
      <translation type="unfinished">dyn</translation>
    </message>
    <message>
      <source>a mentor since {day}</source>
      <translation type="unfinished">yn fentor ers {day}</translation>
    </message>
    <message>
      <source>a new one is awaited</source>
      <translation type="unfinished">disgwylir un newydd</translation>
    </message>
    <message>
      <source>a place that is not written down</source>
      <translation type="unfinished">lle nad yw wedi'i nodi</translation>
    </message>
    <message>
      <source>a quiet place</source>
      <translation type="unfinished">lle tawel</translation>
    </message>
    <message>
      <source>a shared interest</source>
      <translation type="unfinished">diddordeb a rennir</translation>
    </message>
    <message>
      <source>a weekend</source>
      <translation type="unfinished">penwythnos</translation>
    </message>
    <message>
      <source>a woman</source>
      <translation type="unfinished">menyw</translation>
    </message>
    <message>
      <source>about {far} km</source>
      <translation type="unfinished">tua {far} km</translation>
    </message>
    <message>
      <source>accepted {day}</source>
      <translation type="unfinished">derbyniwyd {day}</translation>
    </message>
    <message>
      <source>access, allow, open</source>
      <translation type="unfinished">mynediad, caniatáu, agor</translation>
    </message>
    <message>
      <source>add a colleague, user, account, laptop, computer, device</source>
      <translation type="unfinished">ychwanegu cydweithiwr, defnyddiwr, cyfrif, gliniadur, cyfrifiadur, dyfais</translation>
    </message>
    <message>
      <source>add a new person, client, referral, register</source>
      <translation type="unfinished">ychwanegu person newydd, cleient, atgyfeiriad, cofrestru</translation>
    </message>
    <message>
      <source>add a volunteer, new, recruit, register</source>
      <translation type="unfinished">ychwanegu gwirfoddolwr, newydd, recriwtio, cofrestru</translation>
    </message>
    <message>
      <source>affects the visit on {day}</source>
      <translation type="unfinished">yn effeithio ar yr ymweliad ar {day}</translation>
    </message>
    <message numerus="yes">
      <source>affects {count} visits</source>
      <translation type="unfinished">
        <numerusform>nid yw'n effeithio ar ymweliad</numerusform>
        <numerusform>yn effeithio ar {count} ymweliad</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>affects {count} visits, the first on {day}</source>
      <translation type="unfinished">
        <numerusform>yn effeithio ar {count} o ymweliadau, y cyntaf ar {day}</numerusform>
        <numerusform>yn effeithio ar {count} ymweliad, ar {day}</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau, y cyntaf ar {day}</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau, y cyntaf ar {day}</numerusform>
        <numerusform>yn effeithio ar {count} o ymweliadau, y cyntaf ar {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after {count} days</source>
      <translation type="unfinished">
        <numerusform>ar ôl {count} o ddiwrnodau</numerusform>
        <numerusform>ar ôl {count} diwrnod</numerusform>
        <numerusform>ar ôl {count} o ddiwrnodau</numerusform>
        <numerusform>ar ôl {count} o ddiwrnodau</numerusform>
        <numerusform>ar ôl {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>afternoon</source>
      <translation type="unfinished">prynhawn</translation>
    </message>
    <message>
      <source>alias, maiden name, nickname, also known as</source>
      <translation type="unfinished">arallenw, enw cyn priodi, llysenw, adnabyddir hefyd</translation>
    </message>
    <message>
      <source>already past</source>
      <translation type="unfinished">eisoes wedi mynd heibio</translation>
    </message>
    <message>
      <source>an assistance dog may come</source>
      <translation type="unfinished">caiff ci cymorth ddod</translation>
    </message>
    <message>
      <source>and gave {time} in {sessions}.</source>
      <translation type="unfinished">ac a roddodd {time} mewn {sessions}.</translation>
    </message>
    <message>
      <source>applicants, applications, interview, references, volunteers</source>
      <translation type="unfinished">ymgeiswyr, ceisiadau, cyfweliad, geirdaon, gwirfoddolwyr</translation>
    </message>
    <message>
      <source>as the case asks for</source>
      <translation type="unfinished">fel y mae'r achos yn gofyn</translation>
    </message>
    <message>
      <source>attended, did not come, no show, missed</source>
      <translation type="unfinished">mynychu, ni ddaeth, colli</translation>
    </message>
    <message>
      <source>availability, days, hours, free</source>
      <translation type="unfinished">argaeledd, dyddiau, oriau, rhydd</translation>
    </message>
    <message>
      <source>availability, times, days, free</source>
      <translation type="unfinished">argaeledd, amseroedd, dyddiau, rhydd</translation>
    </message>
    <message>
      <source>back at {moment} from working alone</source>
      <translation type="unfinished">yn ôl am {moment} o weithio ar ei ben ei hun</translation>
    </message>
    <message>
      <source>born {day}</source>
      <translation type="unfinished">ganwyd {day}</translation>
    </message>
    <message>
      <source>born {day}, {age}</source>
      <translation type="unfinished">ganwyd {day}, {age}</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation type="unfinished">erbyn {day}</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation type="unfinished">gan {name}</translation>
    </message>
    <message>
      <source>called {name}</source>
      <translation type="unfinished">gelwir yn {name}</translation>
    </message>
    <message>
      <source>came</source>
      <translation type="unfinished">daeth</translation>
    </message>
    <message>
      <source>can offer what {person} needs in meetings</source>
      <translation type="unfinished">yn gallu cynnig yr hyn sydd ei angen ar {person} mewn cyfarfodydd</translation>
    </message>
    <message>
      <source>changed since</source>
      <translation type="unfinished">wedi newid ers hynny</translation>
    </message>
    <message>
      <source>changed {day}</source>
      <translation type="unfinished">newidiodd {day}</translation>
    </message>
    <message>
      <source>claim, expenses, submit, money</source>
      <translation type="unfinished">hawliad, treuliau, cyflwyno, arian</translation>
    </message>
    <message>
      <source>clients, cases, caseload, participants, phone, telephone, address</source>
      <translation type="unfinished">cleientiaid, achosion, llwyth achosion, cyfranogwyr, ffôn, cyfeiriad</translation>
    </message>
    <message>
      <source>close, finish, discharge, archive</source>
      <translation type="unfinished">cau, gorffen, cwblhau, archifo</translation>
    </message>
    <message>
      <source>color, theme, automatic, system, background</source>
      <translation type="unfinished">thema, awtomatig, system, cefndir</translation>
    </message>
    <message>
      <source>color, theme, bright, white</source>
      <translation type="unfinished">thema, llachar, gwyn</translation>
    </message>
    <message>
      <source>color, theme, night, black, mode</source>
      <translation type="unfinished">nos, du, thema, modd</translation>
    </message>
    <message>
      <source>color, theme, sight, accessibility, black and white</source>
      <translation type="unfinished">lliw, thema, golwg, hygyrchedd, du a gwyn</translation>
    </message>
    <message>
      <source>comment, memo, write</source>
      <translation type="unfinished">sylw, memo, ysgrifennu</translation>
    </message>
    <message>
      <source>complexity {level}</source>
      <translation type="unfinished">cymhlethdod {level}</translation>
    </message>
    <message>
      <source>concern, safeguarding, complaint, allegation, whistle-blowing</source>
      <translation type="unfinished">pryder, diogelu, cwyn, honiad, chwythu'r chwiban</translation>
    </message>
    <message>
      <source>concern, safeguarding, suicide, self-harm, danger, abuse, harm, urgent, emergency, worried, incident, crisis, threat, overdose</source>
      <translation type="unfinished">pryder, diogelu, hunanladdiad, hunan-niweidio, perygl, cam-drin, niwed, brys, argyfwng, poeni, digwyddiad, bygythiad, gorddos</translation>
    </message>
    <message>
      <source>conflict of interest, hide, block, exclude, relative</source>
      <translation type="unfinished">gwrthdaro buddiannau, cuddio, rhwystro, eithrio, perthynas</translation>
    </message>
    <message>
      <source>consent, disclose, probation</source>
      <translation type="unfinished">cydsyniad, datgelu, prawf</translation>
    </message>
    <message>
      <source>consent, disclosure, data protection, GDPR, confidential</source>
      <translation type="unfinished">cydsyniad, datgelu, diogelu data, GDPR, cyfrinachol</translation>
    </message>
    <message>
      <source>consent, refuse, agreement</source>
      <translation type="unfinished">cydsyniad, gwrthod, cytundeb</translation>
    </message>
    <message>
      <source>consent, revoke</source>
      <translation type="unfinished">cydsyniad, dirymu</translation>
    </message>
    <message>
      <source>consent, revoke, stop sharing</source>
      <translation type="unfinished">cydsyniad, dirymu, peidio â rhannu</translation>
    </message>
    <message>
      <source>consent, sign, agreement</source>
      <translation type="unfinished">cydsyniad, llofnodi, cytundeb</translation>
    </message>
    <message>
      <source>copy, save, export, USB stick</source>
      <translation type="unfinished">copïo, cadw, allforio, cof bach USB</translation>
    </message>
    <message>
      <source>course, certificate</source>
      <translation type="unfinished">cwrs, tystysgrif</translation>
    </message>
    <message>
      <source>cover, stand in, replacement, another mentor</source>
      <translation type="unfinished">cyflenwi, llenwi bwlch, dirprwy, mentor arall</translation>
    </message>
    <message>
      <source>danger, harm, MAPPA, RoSH, OASys</source>
      <translation type="unfinished">perygl, niwed, MAPPA, RoSH, OASys</translation>
    </message>
    <message>
      <source>delete, call off</source>
      <translation type="unfinished">dileu, gohirio</translation>
    </message>
    <message>
      <source>delete, remove, destroy, wipe, GDPR</source>
      <translation type="unfinished">dileu, tynnu, dinistrio, sychu, GDPR</translation>
    </message>
    <message>
      <source>diary, appointments, rota, on-call, duty, week</source>
      <translation type="unfinished">dyddiadur, apwyntiadau, rota, ar alwad, dyletswydd, wythnos</translation>
    </message>
    <message>
      <source>disability, interpreter, hearing, sight, wheelchair, reading, dyslexia</source>
      <translation type="unfinished">anabledd, cyfieithydd, clyw, golwg, cadair olwyn, darllen, dyslecsia</translation>
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished">gwnaed</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation type="unfinished">amheus</translation>
    </message>
    <message>
      <source>due {moment}</source>
      <translation type="unfinished">erbyn {moment}</translation>
    </message>
    <message>
      <source>edit, correct, change, mistake, typo, wrong</source>
      <translation type="unfinished">golygu, cywiro, newid, camgymeriad, anghywir</translation>
    </message>
    <message>
      <source>edit, correct, rename, date of birth, age, spelling</source>
      <translation type="unfinished">golygu, cywiro, ailenwi, dyddiad geni, oed, sillafu</translation>
    </message>
    <message>
      <source>ends {day}</source>
      <translation type="unfinished">yn dod i ben {day}</translation>
    </message>
    <message>
      <source>ethnicity, religion, disability, diversity</source>
      <translation type="unfinished">ethnigrwydd, crefydd, anabledd, amrywiaeth</translation>
    </message>
    <message>
      <source>evening</source>
      <translation type="unfinished">gyda'r nos</translation>
    </message>
    <message>
      <source>exit, close the window, shut down</source>
      <translation type="unfinished">gadael, cau'r ffenestr, diffodd</translation>
    </message>
    <message>
      <source>expenses, receipt, bus, train, fare, parking, petrol, money</source>
      <translation type="unfinished">treuliau, derbynneb, bws, trên, tocyn, parcio, petrol, arian</translation>
    </message>
    <message>
      <source>explained by {name}</source>
      <translation type="unfinished">eglurwyd gan {name}</translation>
    </message>
    <message>
      <source>feedback, get on</source>
      <translation type="unfinished">adborth, cyd-dynnu</translation>
    </message>
    <message>
      <source>find, look for</source>
      <translation type="unfinished">canfod, edrych am</translation>
    </message>
    <message>
      <source>find, look up, name</source>
      <translation type="unfinished">canfod, edrych, enw</translation>
    </message>
    <message numerus="yes">
      <source>for {count} days</source>
      <translation type="unfinished">
        <numerusform>ers heddiw</numerusform>
        <numerusform>ers {count} diwrnod</numerusform>
        <numerusform>ers {count} o ddiwrnodau</numerusform>
        <numerusform>ers {count} o ddiwrnodau</numerusform>
        <numerusform>ers {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for {count} days, since {day}</source>
      <translation type="unfinished">
        <numerusform>ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>ers {count} diwrnod, er {day}</numerusform>
        <numerusform>ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>ers {count} o ddiwrnodau, er {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>free for the gate</source>
      <translation type="unfinished">yn rhydd ar gyfer y giât</translation>
    </message>
    <message>
      <source>frequency, schedule, weekly, how often</source>
      <translation type="unfinished">amlder, amserlen, wythnosol, pa mor aml</translation>
    </message>
    <message>
      <source>from the referral</source>
      <translation type="unfinished">o'r atgyfeiriad</translation>
    </message>
    <message>
      <source>from {day} on</source>
      <translation type="unfinished">o {day} ymlaen</translation>
    </message>
    <message>
      <source>goodbye, finish, moving on</source>
      <translation type="unfinished">ffarwelio, gorffen, symud ymlaen</translation>
    </message>
    <message>
      <source>heard by {name}</source>
      <translation type="unfinished">clywyd gan {name}</translation>
    </message>
    <message>
      <source>held</source>
      <translation type="unfinished">cynhaliwyd</translation>
    </message>
    <message>
      <source>held by {name}</source>
      <translation type="unfinished">cynhaliwyd gan {name}</translation>
    </message>
    <message>
      <source>help with reading and writing</source>
      <translation type="unfinished">help gyda darllen ac ysgrifennu</translation>
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished">uchel</translation>
    </message>
    <message>
      <source>history, versions, earlier</source>
      <translation type="unfinished">hanes, fersiynau, cynharach</translation>
    </message>
    <message>
      <source>holiday, leave, absence, sick, ill, break</source>
      <translation type="unfinished">gwyliau, absenoldeb, sâl, seibiant</translation>
    </message>
    <message>
      <source>holiday, leave, return</source>
      <translation type="unfinished">gwyliau, absenoldeb, dychwelyd</translation>
    </message>
    <message>
      <source>housing, benefits, debt, drugs, alcohol, goal, problem</source>
      <translation type="unfinished">tai, budd-daliadau, dyled, cyffuriau, alcohol, nod, problem</translation>
    </message>
    <message>
      <source>import of {who}</source>
      <translation type="unfinished">mewnforio {who}</translation>
    </message>
    <message>
      <source>import, Excel, CSV, upload</source>
      <translation type="unfinished">mewnforio, Excel, CSV, uwchlwytho</translation>
    </message>
    <message>
      <source>import, Excel, CSV, upload, spreadsheet, volunteers</source>
      <translation type="unfinished">mewnforio, Excel, CSV, uwchlwytho, taenlen, gwirfoddolwyr</translation>
    </message>
    <message>
      <source>importance, priorities, criteria, score</source>
      <translation type="unfinished">pwysigrwydd, blaenoriaethau, meini prawf, sgôr</translation>
    </message>
    <message numerus="yes">
      <source>in {count} days</source>
      <translation type="unfinished">
        <numerusform>heddiw</numerusform>
        <numerusform>ymhen {count} diwrnod</numerusform>
        <numerusform>ymhen {count} o ddiwrnodau</numerusform>
        <numerusform>ymhen {count} o ddiwrnodau</numerusform>
        <numerusform>ymhen {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>inside {prison}</source>
      <translation type="unfinished">y tu mewn i {prison}</translation>
    </message>
    <message>
      <source>is a man</source>
      <translation type="unfinished">yn ddyn</translation>
    </message>
    <message>
      <source>is a woman</source>
      <translation type="unfinished">yn fenyw</translation>
    </message>
    <message>
      <source>is cleared for the risk</source>
      <translation type="unfinished">wedi'i glirio ar gyfer y risg</translation>
    </message>
    <message>
      <source>is free when {person} can be met</source>
      <translation type="unfinished">yn rhydd pan ellir cwrdd â {person}</translation>
    </message>
    <message>
      <source>is non-binary</source>
      <translation type="unfinished">yn anneuaidd</translation>
    </message>
    <message>
      <source>is sent nothing and sees nothing of this person</source>
      <translation type="unfinished">nid yw'n cael nac yn gweld dim am y person hwn</translation>
    </message>
    <message>
      <source>is told what a duty asks for and what the person permits</source>
      <translation type="unfinished">yn cael gwybod yr hyn y mae dyletswydd yn gofyn amdano a'r hyn y mae'r person yn ei ganiatáu</translation>
    </message>
    <message>
      <source>is vetted for {prison}</source>
      <translation type="unfinished">wedi'i fetio ar gyfer {prison}</translation>
    </message>
    <message>
      <source>issued</source>
      <translation type="unfinished">rhoddwyd</translation>
    </message>
    <message>
      <source>it could not be read.</source>
      <translation type="unfinished">nid oedd modd ei ddarllen.</translation>
    </message>
    <message>
      <source>language, translate, Saesneg</source>
      <translation type="unfinished">iaith, cyfieithu, Saesneg</translation>
    </message>
    <message>
      <source>language, translate, Welsh</source>
      <translation type="unfinished">iaith, cyfieithu, Cymraeg</translation>
    </message>
    <message>
      <source>lapsed on {day}</source>
      <translation type="unfinished">daeth i ben ar {day}</translation>
    </message>
    <message>
      <source>lapsed {day}</source>
      <translation type="unfinished">daeth i ben {day}</translation>
    </message>
    <message>
      <source>lapsed {when}</source>
      <translation type="unfinished">daeth i ben {when}</translation>
    </message>
    <message>
      <source>lapses {when}</source>
      <translation type="unfinished">yn dod i ben {when}</translation>
    </message>
    <message>
      <source>last day {day}</source>
      <translation type="unfinished">diwrnod olaf {day}</translation>
    </message>
    <message>
      <source>last met {day}</source>
      <translation type="unfinished">cyfarfod diwethaf {day}</translation>
    </message>
    <message>
      <source>last on {day}</source>
      <translation type="unfinished">diwethaf ar {day}</translation>
    </message>
    <message>
      <source>leave a voicemail</source>
      <translation type="unfinished">gadael neges llais</translation>
    </message>
    <message>
      <source>leaves {day}</source>
      <translation type="unfinished">yn gadael {day}</translation>
    </message>
    <message>
      <source>ledger, devices, laptops, lost, stolen, folder, conflicts, internet, offline</source>
      <translation type="unfinished">cofrestr, dyfeisiau, gliniaduron, coll, wedi'i ddwyn, ffolder, gwrthdaro, rhyngrwyd, all-lein</translation>
    </message>
    <message>
      <source>left {day}</source>
      <translation type="unfinished">gadawodd {day}</translation>
    </message>
    <message>
      <source>let in as their mentor</source>
      <translation type="unfinished">wedi'i adael i mewn fel eu mentor</translation>
    </message>
    <message>
      <source>letterhead, address, charity number</source>
      <translation type="unfinished">pennawd llythyr, cyfeiriad, rhif elusen</translation>
    </message>
    <message>
      <source>licence, car, insurance, MOT</source>
      <translation type="unfinished">trwydded, car, yswiriant, MOT</translation>
    </message>
    <message>
      <source>lives near {district}</source>
      <translation type="unfinished">yn byw ger {district}</translation>
    </message>
    <message>
      <source>log out, log off, logout, sign out</source>
      <translation type="unfinished">allgofnodi</translation>
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished">isel</translation>
    </message>
    <message>
      <source>manual, guide, how to, instructions, support, question, stuck</source>
      <translation type="unfinished">llawlyfr, canllaw, sut mae, cyfarwyddiadau, cymorth, cwestiwn</translation>
    </message>
    <message>
      <source>match, pair, suggest, ask a mentor</source>
      <translation type="unfinished">paru, pâr, awgrymu, gofyn i fentor</translation>
    </message>
    <message>
      <source>medium</source>
      <translation type="unfinished">ganolig</translation>
    </message>
    <message>
      <source>meeting, visit, diary, arrange, schedule</source>
      <translation type="unfinished">cyfarfod, ymweliad, dyddiadur, trefnu, amserlennu</translation>
    </message>
    <message>
      <source>meetings at home</source>
      <translation type="unfinished">cyfarfodydd gartref</translation>
    </message>
    <message>
      <source>mentor, pair, assign, allocate</source>
      <translation type="unfinished">mentor, pâr, aseinio, dyrannu</translation>
    </message>
    <message>
      <source>merge, duplicate, double, twice</source>
      <translation type="unfinished">uno, dyblyg, dwbl, dwywaith</translation>
    </message>
    <message>
      <source>mileage, miles, petrol, fuel, car, travel, expenses</source>
      <translation type="unfinished">milltiroedd, petrol, tanwydd, car, teithio, treuliau</translation>
    </message>
    <message>
      <source>mileage, petrol, pence, expenses</source>
      <translation type="unfinished">milltiroedd, petrol, ceiniogau, treuliau</translation>
    </message>
    <message>
      <source>morning</source>
      <translation type="unfinished">bore</translation>
    </message>
    <message>
      <source>new people, inbox, accept</source>
      <translation type="unfinished">pobl newydd, mewnflwch, derbyn</translation>
    </message>
    <message>
      <source>new today</source>
      <translation type="unfinished">newydd heddiw</translation>
    </message>
    <message>
      <source>next</source>
      <translation type="unfinished">nesaf</translation>
    </message>
    <message>
      <source>next of kin, phone, lone working</source>
      <translation type="unfinished">perthynas agosaf, ffôn, gweithio ar eich pen eich hun</translation>
    </message>
    <message>
      <source>next review by {day}</source>
      <translation type="unfinished">adolygiad nesaf erbyn {day}</translation>
    </message>
    <message>
      <source>next step overdue</source>
      <translation type="unfinished">cam nesaf yn hwyr</translation>
    </message>
    <message>
      <source>next, tomorrow</source>
      <translation type="unfinished">nesaf, yfory</translation>
    </message>
    <message>
      <source>no agreement</source>
      <translation type="unfinished">dim cytundeb</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation type="unfinished">dim ateb eto</translation>
    </message>
    <message>
      <source>no gate pick-up</source>
      <translation type="unfinished">dim cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>no gate pick-up: {why}</source>
      <translation type="unfinished">dim cyfarfod wrth y giât: {why}</translation>
    </message>
    <message>
      <source>no identity papers</source>
      <translation type="unfinished">dim papurau adnabod</translation>
    </message>
    <message>
      <source>no meeting is written down yet</source>
      <translation type="unfinished">nid oes cyfarfod wedi'i ysgrifennu eto</translation>
    </message>
    <message>
      <source>no mentor</source>
      <translation type="unfinished">dim mentor</translation>
    </message>
    <message>
      <source>no next step</source>
      <translation type="unfinished">dim cam nesaf</translation>
    </message>
    <message>
      <source>no number written down</source>
      <translation type="unfinished">dim rhif wedi'i nodi</translation>
    </message>
    <message>
      <source>no safe way to reach them</source>
      <translation type="unfinished">dim ffordd ddiogel i'w cyrraedd</translation>
    </message>
    <message>
      <source>no visit booked after it</source>
      <translation type="unfinished">dim ymweliad wedi'i drefnu ar ei ôl</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished">neb</translation>
    </message>
    <message>
      <source>nobody has read it yet</source>
      <translation type="unfinished">nid oes neb wedi'i ddarllen eto</translation>
    </message>
    <message>
      <source>nobody has said what came of it</source>
      <translation type="unfinished">nid oes neb wedi dweud beth ddaeth ohono</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished">neb wedi'i enwi</translation>
    </message>
    <message>
      <source>nobody said whether there is a receipt</source>
      <translation type="unfinished">ni ddywedodd neb a oes derbynneb</translation>
    </message>
    <message>
      <source>non-binary</source>
      <translation type="unfinished">anneuaidd</translation>
    </message>
    <message>
      <source>none so far</source>
      <translation type="unfinished">dim hyd yma</translation>
    </message>
    <message>
      <source>normal, reset, zoom, font, size</source>
      <translation type="unfinished">arferol, ailosod, ffont, maint</translation>
    </message>
    <message>
      <source>not accepted yet</source>
      <translation type="unfinished">heb ei dderbyn eto</translation>
    </message>
    <message>
      <source>not back yet</source>
      <translation type="unfinished">heb ddod yn ôl eto</translation>
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished">anhysbys</translation>
    </message>
    <message>
      <source>not matched</source>
      <translation type="unfinished">heb ei baru</translation>
    </message>
    <message>
      <source>nothing changes</source>
      <translation type="unfinished">nid oes dim yn newid</translation>
    </message>
    <message>
      <source>nothing is lost</source>
      <translation type="unfinished">ni chollir dim</translation>
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished">nawr</translation>
    </message>
    <message>
      <source>now, this week</source>
      <translation type="unfinished">nawr, yr wythnos hon</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation type="unfinished">rhif {number}</translation>
    </message>
    <message>
      <source>on Friday: {times}</source>
      <translation type="unfinished">ddydd Gwener: {times}</translation>
    </message>
    <message>
      <source>on Monday: {times}</source>
      <translation type="unfinished">ddydd Llun: {times}</translation>
    </message>
    <message>
      <source>on Saturday: {times}</source>
      <translation type="unfinished">ddydd Sadwrn: {times}</translation>
    </message>
    <message>
      <source>on Sunday: {times}</source>
      <translation type="unfinished">ddydd Sul: {times}</translation>
    </message>
    <message>
      <source>on Thursday: {times}</source>
      <translation type="unfinished">ddydd Iau: {times}</translation>
    </message>
    <message>
      <source>on Tuesday: {times}</source>
      <translation type="unfinished">ddydd Mawrth: {times}</translation>
    </message>
    <message>
      <source>on Wednesday: {times}</source>
      <translation type="unfinished">ddydd Mercher: {times}</translation>
    </message>
    <message>
      <source>on call now</source>
      <translation type="unfinished">ar alwad nawr</translation>
    </message>
    <message>
      <source>on no day of the next four weeks: each is taken, suits only one of them, or breaks a rule</source>
      <translation type="unfinished">ar ddim un diwrnod yn y pedair wythnos nesaf: mae pob un wedi'i gymryd, yn addas i un ohonynt yn unig, neu'n torri rheol</translation>
    </message>
    <message>
      <source>on {day}</source>
      <translation type="unfinished">ar {day}</translation>
    </message>
    <message>
      <source>one to one, meeting, support</source>
      <translation type="unfinished">un i un, cyfarfod, cymorth</translation>
    </message>
    <message>
      <source>organisation, agency, signposting, housing, food bank</source>
      <translation type="unfinished">sefydliad, asiantaeth, cyfeirio, tai, banc bwyd</translation>
    </message>
    <message>
      <source>outside prison</source>
      <translation type="unfinished">y tu allan i'r carchar</translation>
    </message>
    <message>
      <source>overdue since {day}</source>
      <translation type="unfinished">yn hwyr ers {day}</translation>
    </message>
    <message>
      <source>password, PIN, login</source>
      <translation type="unfinished">cyfrinair, PIN, mewngofnodi</translation>
    </message>
    <message>
      <source>phone</source>
      <translation type="unfinished">ffonio</translation>
    </message>
    <message>
      <source>phone, telephone, e-mail, email, address, rename</source>
      <translation type="unfinished">ffôn, e-bost, ebost, cyfeiriad, ailenwi</translation>
    </message>
    <message>
      <source>phone, telephone, mobile, e-mail, email, address</source>
      <translation type="unfinished">ffôn, symudol, e-bost, ebost, cyfeiriad</translation>
    </message>
    <message>
      <source>phone, telephone, on-call, rang</source>
      <translation type="unfinished">ffôn, ar alwad, ffoniodd</translation>
    </message>
    <message>
      <source>places without steps</source>
      <translation type="unfinished">lleoedd heb risiau</translation>
    </message>
    <message>
      <source>police check, criminal record, CRB</source>
      <translation type="unfinished">gwiriad heddlu, cofnod troseddol, CRB</translation>
    </message>
    <message>
      <source>preferences, options, passphrase, colleagues, users</source>
      <translation type="unfinished">dewisiadau, opsiynau, cyfrinair, cydweithwyr, defnyddwyr</translation>
    </message>
    <message>
      <source>previous, return, before</source>
      <translation type="unfinished">blaenorol, dychwelyd, cynt</translation>
    </message>
    <message>
      <source>previous, yesterday, last week</source>
      <translation type="unfinished">blaenorol, ddoe, yr wythnos ddiwethaf</translation>
    </message>
    <message>
      <source>print, PDF, expenses, mileage</source>
      <translation type="unfinished">argraffu, PDF, treuliau, milltiroedd</translation>
    </message>
    <message>
      <source>print, PDF, export, report, letter</source>
      <translation type="unfinished">argraffu, PDF, allforio, adroddiad, llythyr</translation>
    </message>
    <message>
      <source>print, PDF, paper, form, blank, handwriting</source>
      <translation type="unfinished">argraffu, PDF, papur, ffurflen, gwag, llawysgrifen</translation>
    </message>
    <message>
      <source>print, PDF, thank you, hours</source>
      <translation type="unfinished">argraffu, PDF, diolch, oriau</translation>
    </message>
    <message>
      <source>probation officer, key worker</source>
      <translation type="unfinished">swyddog prawf, gweithiwr allweddol</translation>
    </message>
    <message>
      <source>progress, check in</source>
      <translation type="unfinished">cynnydd, adolygiad</translation>
    </message>
    <message>
      <source>propose, proposal, waiting list, pair</source>
      <translation type="unfinished">cynnig, cynigion, rhestr aros, pâr</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation type="unfinished">cynigiwyd</translation>
    </message>
    <message>
      <source>proposed for {names}</source>
      <translation type="unfinished">wedi'u cynnig ar gyfer {names}</translation>
    </message>
    <message>
      <source>proposed on {day}</source>
      <translation type="unfinished">cynigiwyd ar {day}</translation>
    </message>
    <message>
      <source>proposed: {mentor}</source>
      <translation type="unfinished">cynigir: {mentor}</translation>
    </message>
    <message>
      <source>read by {name} {moment}</source>
      <translation type="unfinished">darllenwyd gan {name} {moment}</translation>
    </message>
    <message>
      <source>receipt: {what}</source>
      <translation type="unfinished">derbynneb: {what}</translation>
    </message>
    <message>
      <source>recorded by {name}</source>
      <translation type="unfinished">cofnodwyd gan {name}</translation>
    </message>
    <message>
      <source>referred as urgent</source>
      <translation type="unfinished">wedi'i atgyfeirio fel achos brys</translation>
    </message>
    <message>
      <source>refused {day}</source>
      <translation type="unfinished">gwrthodwyd {day}</translation>
    </message>
    <message>
      <source>refused, nobody wrote when</source>
      <translation type="unfinished">gwrthodwyd, ni ysgrifennodd neb pryd</translation>
    </message>
    <message numerus="yes">
      <source>release in {count} days</source>
      <translation type="unfinished">
        <numerusform>rhyddhau heddiw</numerusform>
        <numerusform>rhyddhau ymhen {count} diwrnod</numerusform>
        <numerusform>rhyddhau ymhen {count} o ddiwrnodau</numerusform>
        <numerusform>rhyddhau ymhen {count} o ddiwrnodau</numerusform>
        <numerusform>rhyddhau ymhen {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>release today</source>
      <translation type="unfinished">rhyddhau heddiw</translation>
    </message>
    <message>
      <source>release tomorrow</source>
      <translation type="unfinished">rhyddhau yfory</translation>
    </message>
    <message>
      <source>release, collect, meet at the prison, lift, car, drive, transport</source>
      <translation type="unfinished">rhyddhau, nôl, cwrdd wrth y carchar, lifft, car, gyrru, cludiant</translation>
    </message>
    <message>
      <source>release, parole, HDC, tag, sentence</source>
      <translation type="unfinished">rhyddhau, parôl, HDC, tag, dedfryd</translation>
    </message>
    <message>
      <source>released, freed, out</source>
      <translation type="unfinished">rhyddhawyd, rhydd, allan</translation>
    </message>
    <message>
      <source>reschedule, postpone, change</source>
      <translation type="unfinished">aildrefnu, gohirio, newid</translation>
    </message>
    <message>
      <source>resign, retire, quit, stop</source>
      <translation type="unfinished">ymddiswyddo, ymddeol, rhoi'r gorau, stopio</translation>
    </message>
    <message>
      <source>restart, came back</source>
      <translation type="unfinished">ailddechrau, dod yn ôl</translation>
    </message>
    <message>
      <source>restore, envelope, rehearsal, forgotten</source>
      <translation type="unfinished">adfer, amlen, ymarfer, wedi anghofio</translation>
    </message>
    <message>
      <source>resume, restart, continue, unpause</source>
      <translation type="unfinished">ailddechrau, parhau</translation>
    </message>
    <message>
      <source>review due {day}</source>
      <translation type="unfinished">adolygiad erbyn {day}</translation>
    </message>
    <message>
      <source>reviewed {day}</source>
      <translation type="unfinished">adolygwyd {day}</translation>
    </message>
    <message>
      <source>revoke, shut out, remove</source>
      <translation type="unfinished">dirymu, cau allan, tynnu</translation>
    </message>
    <message>
      <source>risk, safety, warning</source>
      <translation type="unfinished">risg, diogelwch, rhybudd</translation>
    </message>
    <message>
      <source>risk, told</source>
      <translation type="unfinished">risg, dywedwyd</translation>
    </message>
    <message>
      <source>rota, exchange, duty</source>
      <translation type="unfinished">rota, cyfnewid, dyletswydd</translation>
    </message>
    <message>
      <source>rota, shift, duty, out of hours</source>
      <translation type="unfinished">rota, sifft, dyletswydd, tu allan i oriau</translation>
    </message>
    <message>
      <source>rung at {time}</source>
      <translation type="unfinished">ffoniwyd am {time}</translation>
    </message>
    <message>
      <source>said by {name}</source>
      <translation type="unfinished">dywedodd {name}</translation>
    </message>
    <message>
      <source>said on {day}</source>
      <translation type="unfinished">dywedwyd ar {day}</translation>
    </message>
    <message>
      <source>said yes</source>
      <translation type="unfinished">wedi cytuno</translation>
    </message>
    <message>
      <source>say what each column means. What is chosen here was guessed from its heading and what stands in it.</source>
      <translation type="unfinished">dywedwch beth mae pob colofn yn ei olygu. Dyfalwyd yr hyn a ddewiswyd yma o'i phennawd a'r hyn sydd ynddi.</translation>
    </message>
    <message>
      <source>services, agencies, organisations, signposting, help elsewhere, housing, food bank, benefits, drugs, alcohol</source>
      <translation type="unfinished">gwasanaethau, asiantaethau, sefydliadau, cyfeirio, help mewn man arall, tai, banc bwyd, budd-daliadau, cyffuriau, alcohol</translation>
    </message>
    <message>
      <source>short meetings with breaks</source>
      <translation type="unfinished">cyfarfodydd byr gydag egwyliau</translation>
    </message>
    <message>
      <source>shortcuts, keyboard</source>
      <translation type="unfinished">llwybrau byr, bysellfwrdd</translation>
    </message>
    <message>
      <source>signed</source>
      <translation type="unfinished">llofnodwyd</translation>
    </message>
    <message>
      <source>signpost, agency, service, housing, benefits, drugs, alcohol, food bank</source>
      <translation type="unfinished">cyfeirio, asiantaeth, gwasanaeth, tai, budd-daliadau, cyffuriau, alcohol, banc bwyd</translation>
    </message>
    <message>
      <source>since today</source>
      <translation type="unfinished">ers heddiw</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation type="unfinished">ers {day}</translation>
    </message>
    <message>
      <source>since {day}; their file is kept until {until}</source>
      <translation type="unfinished">er {day}; cedwir eu ffeil tan {until}</translation>
    </message>
    <message>
      <source>since {day}; their file was to be kept until {until}</source>
      <translation type="unfinished">er {day}; roedd eu ffeil i'w chadw tan {until}</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation type="unfinished">rhywun</translation>
    </message>
    <message>
      <source>somebody more urgent left out for somebody less so</source>
      <translation type="unfinished">rhywun mwy brys wedi'i adael allan er mwyn rhywun llai brys</translation>
    </message>
    <message>
      <source>speaks Welsh</source>
      <translation type="unfinished">yn siarad Cymraeg</translation>
    </message>
    <message>
      <source>speaks {language}</source>
      <translation type="unfinished">yn siarad {language}</translation>
    </message>
    <message>
      <source>split, separate, unmerge</source>
      <translation type="unfinished">hollti, gwahanu</translation>
    </message>
    <message>
      <source>statutory day {named_day}.</source>
      <translation type="unfinished">diwrnod statudol {named_day}.</translation>
    </message>
    <message>
      <source>stop, hold, suspend, ill, break</source>
      <translation type="unfinished">stopio, dal, atal, sâl, seibiant</translation>
    </message>
    <message>
      <source>sync, send, receive, update, refresh, upload, download</source>
      <translation type="unfinished">cysoni, anfon, derbyn, diweddaru, adnewyddu, uwchlwytho, lawrlwytho</translation>
    </message>
    <message>
      <source>take back, reverse, mistake, delete, remove</source>
      <translation type="unfinished">tynnu'n ôl, gwrthdroi, camgymeriad, dileu</translation>
    </message>
    <message>
      <source>task, to do, reminder, action, follow up, deadline</source>
      <translation type="unfinished">tasg, i'w wneud, nodyn atgoffa, dilyn i fyny, terfyn amser</translation>
    </message>
    <message>
      <source>tasks, to do, home, start</source>
      <translation type="unfinished">tasgau, i'w wneud, hafan, dechrau</translation>
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished">anfon neges destun</translation>
    </message>
    <message>
      <source>the columns are those you chose the last time for such a sheet.</source>
      <translation type="unfinished">y colofnau yw'r rhai a ddewisoch y tro diwethaf ar gyfer taenlen o'r fath.</translation>
    </message>
    <message>
      <source>the ending is planned for {day}</source>
      <translation type="unfinished">mae'r diwedd wedi'i gynllunio ar gyfer {day}</translation>
    </message>
    <message numerus="yes">
      <source>the longest for {count} days, since {day}</source>
      <translation type="unfinished">
        <numerusform>yr hwyaf ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>yr hwyaf ers {count} diwrnod, er {day}</numerusform>
        <numerusform>yr hwyaf ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>yr hwyaf ers {count} o ddiwrnodau, er {day}</numerusform>
        <numerusform>yr hwyaf ers {count} o ddiwrnodau, er {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>the mentor accepts</source>
      <translation type="unfinished">mae'r mentor yn derbyn</translation>
    </message>
    <message>
      <source>the mentor declines</source>
      <translation type="unfinished">mae'r mentor yn gwrthod</translation>
    </message>
    <message>
      <source>the mentor declines: {why}</source>
      <translation type="unfinished">mae'r mentor yn gwrthod: {why}</translation>
    </message>
    <message>
      <source>the office's number, {phone}</source>
      <translation type="unfinished">rhif y swyddfa, {phone}</translation>
    </message>
    <message>
      <source>the person has not been told</source>
      <translation type="unfinished">ni ddywedwyd wrth y person</translation>
    </message>
    <message>
      <source>the person was told on {day}</source>
      <translation type="unfinished">dywedwyd wrth y person ar {day}</translation>
    </message>
    <message>
      <source>the referral</source>
      <translation type="unfinished">yr atgyfeiriad</translation>
    </message>
    <message>
      <source>the referral is not accepted yet</source>
      <translation type="unfinished">nid yw'r atgyfeiriad wedi'i dderbyn eto</translation>
    </message>
    <message>
      <source>the risk is now {level}.</source>
      <translation type="unfinished">mae'r risg nawr yn {level}.</translation>
    </message>
    <message>
      <source>to be driven</source>
      <translation type="unfinished">cael ei yrru</translation>
    </message>
    <message>
      <source>to begin on {day}</source>
      <translation type="unfinished">i ddechrau ar {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished">heddiw</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished">yfory</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation type="unfinished">yfory {time}</translation>
    </message>
    <message>
      <source>transfer, moved</source>
      <translation type="unfinished">trosglwyddo, symud</translation>
    </message>
    <message>
      <source>transfer, reassign, colleague</source>
      <translation type="unfinished">trosglwyddo, ailbennu, cydweithiwr</translation>
    </message>
    <message>
      <source>try out, test, simulate</source>
      <translation type="unfinished">rhoi cynnig, profi, efelychu</translation>
    </message>
    <message>
      <source>tutorial, introduction, getting started, show me</source>
      <translation type="unfinished">tiwtorial, cyflwyniad, dechrau arni, dangos</translation>
    </message>
    <message>
      <source>two people set this differently</source>
      <translation type="unfinished">mae dau berson wedi gosod hyn yn wahanol</translation>
    </message>
    <message>
      <source>unblock, unhide</source>
      <translation type="unfinished">dadrwystro, dangos eto</translation>
    </message>
    <message>
      <source>unmatch, stop, break up, separate</source>
      <translation type="unfinished">dadbaru, stopio, gwahanu</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation type="unfinished">tan {day}</translation>
    </message>
    <message>
      <source>until {until}</source>
      <translation type="unfinished">hyd {until}</translation>
    </message>
    <message>
      <source>up to {km} km</source>
      <translation type="unfinished">hyd at {km} km</translation>
    </message>
    <message>
      <source>update service: {said}</source>
      <translation type="unfinished">gwasanaeth diweddaru: {said}</translation>
    </message>
    <message>
      <source>urgent</source>
      <translation type="unfinished">brys</translation>
    </message>
    <message>
      <source>used until {day}</source>
      <translation type="unfinished">defnyddiwyd tan {day}</translation>
    </message>
    <message>
      <source>very high</source>
      <translation type="unfinished">uchel iawn</translation>
    </message>
    <message>
      <source>visit</source>
      <translation type="unfinished">ymweld</translation>
    </message>
    <message>
      <source>visit today {time}</source>
      <translation type="unfinished">ymweliad heddiw {time}</translation>
    </message>
    <message>
      <source>visit tomorrow {time}</source>
      <translation type="unfinished">ymweliad yfory {time}</translation>
    </message>
    <message>
      <source>visit {day}</source>
      <translation type="unfinished">ymweliad {day}</translation>
    </message>
    <message>
      <source>visit, meeting, contact, note, write up, log</source>
      <translation type="unfinished">ymweliad, cyfarfod, cyswllt, nodyn, ysgrifennu, cofnod</translation>
    </message>
    <message>
      <source>volunteers, DBS, checks, training, holiday, leave, absence, sick, hours, expenses, mileage, petrol, claims</source>
      <translation type="unfinished">gwirfoddolwyr, DBS, gwiriadau, hyfforddiant, gwyliau, absenoldeb, sâl, oriau, treuliau, milltiroedd, petrol, hawliadau</translation>
    </message>
    <message numerus="yes">
      <source>waiting {count} days</source>
      <translation type="unfinished">
        <numerusform>newydd heddiw</numerusform>
        <numerusform>yn aros ers {count} diwrnod</numerusform>
        <numerusform>yn aros ers {count} o ddiwrnodau</numerusform>
        <numerusform>yn aros ers {count} o ddiwrnodau</numerusform>
        <numerusform>yn aros ers {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>waiting, unmatched, reason</source>
      <translation type="unfinished">aros, heb bâr, rheswm</translation>
    </message>
    <message>
      <source>walked together before</source>
      <translation type="unfinished">wedi cerdded gyda'i gilydd o'r blaen</translation>
    </message>
    <message>
      <source>walks with nobody now</source>
      <translation type="unfinished">nid yw'n cerdded gyda neb nawr</translation>
    </message>
    <message numerus="yes">
      <source>walks with {count} people</source>
      <translation type="unfinished">
        <numerusform>nid yw'n cerdded gyda neb</numerusform>
        <numerusform>yn cerdded gyda {count} person</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>walks with {count} people now</source>
      <translation type="unfinished">
        <numerusform>yn cerdded gyda neb nawr</numerusform>
        <numerusform>yn cerdded gyda {count} person nawr</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl nawr</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl nawr</numerusform>
        <numerusform>yn cerdded gyda {count} o bobl nawr</numerusform>
      </translation>
    </message>
    <message>
      <source>walks with {mentor}</source>
      <translation type="unfinished">yn cerdded gyda {mentor}</translation>
    </message>
    <message>
      <source>wanted: {outcomes}</source>
      <translation type="unfinished">a ddymunir: {outcomes}</translation>
    </message>
    <message>
      <source>what keeps everybody safe changed.</source>
      <translation type="unfinished">newidiodd yr hyn sy'n cadw pawb yn ddiogel.</translation>
    </message>
    <message>
      <source>who has trained to walk beside people leaving prison</source>
      <translation type="unfinished">sydd wedi hyfforddi i gerdded ochr yn ochr â phobl sy'n gadael carchar</translation>
    </message>
    <message>
      <source>who has walked beside people leaving prison</source>
      <translation type="unfinished">sydd wedi cerdded ochr yn ochr â phobl sy'n gadael carchar</translation>
    </message>
    <message>
      <source>who has walked beside people leaving prison since {day}</source>
      <translation type="unfinished">sydd wedi cerdded ochr yn ochr â phobl sy'n gadael carchar er {day}</translation>
    </message>
    <message>
      <source>who walked beside people leaving prison from {day} until {until}</source>
      <translation type="unfinished">a gerddodd ochr yn ochr â phobl sy'n gadael carchar o {day} tan {until}</translation>
    </message>
    <message>
      <source>with whom it affects</source>
      <translation type="unfinished">gyda phwy y mae'n effeithio arnynt</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation type="unfinished">gyda {name}</translation>
    </message>
    <message>
      <source>withdrawn {day}</source>
      <translation type="unfinished">tynnwyd yn ôl {day}</translation>
    </message>
    <message>
      <source>withdrawn, nobody wrote when</source>
      <translation type="unfinished">tynnwyd yn ôl, ni ysgrifennodd neb pryd</translation>
    </message>
    <message>
      <source>woman, man, wishes, requirements</source>
      <translation type="unfinished">menyw, dyn, dymuniadau, gofynion</translation>
    </message>
    <message>
      <source>working alone, back by {moment}</source>
      <translation type="unfinished">yn gweithio ar ei ben ei hun, yn ôl erbyn {moment}</translation>
    </message>
    <message>
      <source>working alone, expected back at {moment}</source>
      <translation type="unfinished">yn gweithio ar ei ben ei hun, disgwylir yn ôl am {moment}</translation>
    </message>
    <message>
      <source>works at {name}, with which it is shared</source>
      <translation type="unfinished">yn gweithio yn {name}, y caiff ei rannu ag ef</translation>
    </message>
    <message>
      <source>write</source>
      <translation type="unfinished">ysgrifennu</translation>
    </message>
    <message>
      <source>written down by {name}</source>
      <translation type="unfinished">ysgrifennwyd gan {name}</translation>
    </message>
    <message>
      <source>written here, waiting</source>
      <translation type="unfinished">ysgrifennwyd yma, yn aros</translation>
    </message>
    <message>
      <source>written offline, received {moment}</source>
      <translation type="unfinished">ysgrifennwyd all-lein, derbyniwyd {moment}</translation>
    </message>
    <message>
      <source>written {moment}</source>
      <translation type="unfinished">ysgrifennwyd {moment}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished">ddoe</translation>
    </message>
    <message>
      <source>zoom, bigger, font, size, enlarge, magnify, read, sight</source>
      <translation type="unfinished">chwyddo, ffont, maint, mawr, darllen, golwg</translation>
    </message>
    <message>
      <source>zoom, font, size, little</source>
      <translation type="unfinished">lleihau, ffont, maint, bach</translation>
    </message>
    <message>
      <source>{amount} are approved.</source>
      <translation type="unfinished">Cymeradwyir {amount}.</translation>
    </message>
    <message>
      <source>{amount} claimed, {paid} paid</source>
      <translation type="unfinished">{amount} wedi'i hawlio, {paid} wedi'i dalu</translation>
    </message>
    <message>
      <source>{amount} so far</source>
      <translation type="unfinished">{amount} hyd yma</translation>
    </message>
    <message>
      <source>{check} ends on {day}: it {affects}.</source>
      <translation type="unfinished">{check}: daw i ben ar {day}, {affects}.</translation>
    </message>
    <message>
      <source>{check} lapsed {day}</source>
      <translation type="unfinished">{check}: daeth i ben {day}</translation>
    </message>
    <message>
      <source>{check} lapses {day}</source>
      <translation type="unfinished">{check}: daw i ben {day}</translation>
    </message>
    <message>
      <source>{check}: {ended}. It {affects}.</source>
      <translation type="unfinished">{check}: {ended}, {affects}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} active mentors</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid gweithredol</numerusform>
        <numerusform>{count} mentor gweithredol</numerusform>
        <numerusform>{count} o fentoriaid gweithredol</numerusform>
        <numerusform>{count} o fentoriaid gweithredol</numerusform>
        <numerusform>{count} o fentoriaid gweithredol</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} appointments</source>
      <translation type="unfinished">
        <numerusform>Dim apwyntiadau</numerusform>
        <numerusform>{count} apwyntiad</numerusform>
        <numerusform>{count} o apwyntiadau</numerusform>
        <numerusform>{count} o apwyntiadau</numerusform>
        <numerusform>{count} o apwyntiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} appointments are booked while {name} is away</source>
      <translation type="unfinished">
        <numerusform>Nid oes apwyntiad tra bydd {name} i ffwrdd</numerusform>
        <numerusform>Mae {count} apwyntiad wedi'i drefnu tra bydd {name} i ffwrdd</numerusform>
        <numerusform>Mae {count} o apwyntiadau wedi'u trefnu tra bydd {name} i ffwrdd</numerusform>
        <numerusform>Mae {count} o apwyntiadau wedi'u trefnu tra bydd {name} i ffwrdd</numerusform>
        <numerusform>Mae {count} o apwyntiadau wedi'u trefnu tra bydd {name} i ffwrdd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} are still open.</source>
      <translation type="unfinished">
        <numerusform>Nid oes un yn dal ar agor.</numerusform>
        <numerusform>Mae {count} yn dal ar agor.</numerusform>
        <numerusform>Mae {count} yn dal ar agor.</numerusform>
        <numerusform>Mae {count} yn dal ar agor.</numerusform>
        <numerusform>Mae {count} yn dal ar agor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes</source>
      <translation type="unfinished">
        <numerusform>dim newid</numerusform>
        <numerusform>{count} newid</numerusform>
        <numerusform>{count} o newidiadau</numerusform>
        <numerusform>{count} o newidiadau</numerusform>
        <numerusform>{count} o newidiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes came.</source>
      <translation type="unfinished">
        <numerusform>Ni ddaeth unrhyw newid.</numerusform>
        <numerusform>Daeth {count} newid.</numerusform>
        <numerusform>Daeth {count} o newidiadau.</numerusform>
        <numerusform>Daeth {count} o newidiadau.</numerusform>
        <numerusform>Daeth {count} o newidiadau.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes for {name}</source>
      <translation type="unfinished">
        <numerusform>dim newid i {name}</numerusform>
        <numerusform>{count} newid i {name}</numerusform>
        <numerusform>{count} o newidiadau i {name}</numerusform>
        <numerusform>{count} o newidiadau i {name}</numerusform>
        <numerusform>{count} o newidiadau i {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes wait until {moment}.</source>
      <translation type="unfinished">
        <numerusform>Nid oes newid yn aros tan {moment}.</numerusform>
        <numerusform>Mae {count} newid yn aros tan {moment}.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros tan {moment}.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros tan {moment}.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros tan {moment}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes waiting. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>Nid oes newid yn aros.</numerusform>
        <numerusform>Mae {count} newid yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
        <numerusform>Mae {count} o newidiadau yn aros. Gallwch ddal i weithio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks, supervisions and last days of mentors.</source>
      <translation type="unfinished">
        <numerusform>Dim gwiriad, goruchwyliaeth na diwrnod olaf.</numerusform>
        <numerusform>{count} gwiriad, goruchwyliaeth neu ddiwrnod olaf mentor.</numerusform>
        <numerusform>{count} o wiriadau, goruchwyliaethau a dyddiau olaf mentoriaid.</numerusform>
        <numerusform>{count} o wiriadau, goruchwyliaethau a dyddiau olaf mentoriaid.</numerusform>
        <numerusform>{count} o wiriadau, goruchwyliaethau a dyddiau olaf mentoriaid.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} concerns about this mentor are on record.</source>
      <translation type="unfinished">
        <numerusform>Nid oes pryder am y mentor hwn ar gofnod.</numerusform>
        <numerusform>Mae {count} pryder am y mentor hwn ar gofnod.</numerusform>
        <numerusform>Mae {count} o bryderon am y mentor hwn ar gofnod.</numerusform>
        <numerusform>Mae {count} o bryderon am y mentor hwn ar gofnod.</numerusform>
        <numerusform>Mae {count} o bryderon am y mentor hwn ar gofnod.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts in four weeks are planned</source>
      <translation type="unfinished">
        <numerusform>Ni chynlluniwyd unrhyw gysylltiad mewn pedair wythnos</numerusform>
        <numerusform>Cynlluniwyd {count} cysylltiad mewn pedair wythnos</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts in four weeks are planned.</source>
      <translation type="unfinished">
        <numerusform>Ni chynlluniwyd unrhyw gysylltiad mewn pedair wythnos.</numerusform>
        <numerusform>Cynlluniwyd {count} cysylltiad mewn pedair wythnos.</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos.</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos.</numerusform>
        <numerusform>Cynlluniwyd {count} o gysylltiadau mewn pedair wythnos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts, none are planned</source>
      <translation type="unfinished">
        <numerusform>Dim cyswllt, nid oes rhai wedi'u cynllunio</numerusform>
        <numerusform>{count} cyswllt, nid oes rhai wedi'u cynllunio</numerusform>
        <numerusform>{count} o gysylltiadau, nid oes rhai wedi'u cynllunio</numerusform>
        <numerusform>{count} o gysylltiadau, nid oes rhai wedi'u cynllunio</numerusform>
        <numerusform>{count} o gysylltiadau, nid oes rhai wedi'u cynllunio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} could not be proposed any more and still wait.</source>
      <translation type="unfinished">
        <numerusform>Gellid cynnig pawb.</numerusform>
        <numerusform>Ni ellid cynnig {count} mwyach, ac mae'n dal i aros.</numerusform>
        <numerusform>Ni ellid cynnig {count} mwyach, ac maent yn dal i aros.</numerusform>
        <numerusform>Ni ellid cynnig {count} mwyach, ac maent yn dal i aros.</numerusform>
        <numerusform>Ni ellid cynnig {count} mwyach, ac maent yn dal i aros.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} could not be read; the list below says why.</source>
      <translation type="unfinished">
        <numerusform>Darllenwyd pob un.</numerusform>
        <numerusform>Ni ellid darllen {count}; mae'r rhestr isod yn dweud pam.</numerusform>
        <numerusform>Ni ellid darllen {count}; mae'r rhestr isod yn dweud pam.</numerusform>
        <numerusform>Ni ellid darllen {count}; mae'r rhestr isod yn dweud pam.</numerusform>
        <numerusform>Ni ellid darllen {count}; mae'r rhestr isod yn dweud pam.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform>dim diwrnod</numerusform>
        <numerusform>{count} diwrnod</numerusform>
        <numerusform>{count} o ddiwrnodau</numerusform>
        <numerusform>{count} o ddiwrnodau</numerusform>
        <numerusform>{count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days ago</source>
      <translation type="unfinished">
        <numerusform>heddiw</numerusform>
        <numerusform>{count} diwrnod yn ôl</numerusform>
        <numerusform>{count} o ddiwrnodau yn ôl</numerusform>
        <numerusform>{count} o ddiwrnodau yn ôl</numerusform>
        <numerusform>{count} o ddiwrnodau yn ôl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days over</source>
      <translation type="unfinished">
        <numerusform>dim diwrnod dros amser</numerusform>
        <numerusform>{count} diwrnod dros amser</numerusform>
        <numerusform>{count} o ddiwrnodau dros amser</numerusform>
        <numerusform>{count} o ddiwrnodau dros amser</numerusform>
        <numerusform>{count} o ddiwrnodau dros amser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} enquiries to be a mentor stand still</source>
      <translation type="unfinished">
        <numerusform>Mae {count} o ymholiadau i fod yn fentor yn sefyll</numerusform>
        <numerusform>Mae {count} ymholiad i fod yn fentor yn sefyll</numerusform>
        <numerusform>Mae {count} o ymholiadau i fod yn fentor yn sefyll</numerusform>
        <numerusform>Mae {count} o ymholiadau i fod yn fentor yn sefyll</numerusform>
        <numerusform>Mae {count} o ymholiadau i fod yn fentor yn sefyll</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours</source>
      <translation type="unfinished">
        <numerusform>{count} o oriau</numerusform>
        <numerusform>{count} awr</numerusform>
        <numerusform>{count} o oriau</numerusform>
        <numerusform>{count} o oriau</numerusform>
        <numerusform>{count} o oriau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours over</source>
      <translation type="unfinished">
        <numerusform>dim awr dros amser</numerusform>
        <numerusform>{count} awr dros amser</numerusform>
        <numerusform>{count} o oriau dros amser</numerusform>
        <numerusform>{count} o oriau dros amser</numerusform>
        <numerusform>{count} o oriau dros amser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in four weeks</source>
      <translation type="unfinished">
        <numerusform>{count} mewn pedair wythnos</numerusform>
        <numerusform>{count} mewn pedair wythnos</numerusform>
        <numerusform>{count} mewn pedair wythnos</numerusform>
        <numerusform>{count} mewn pedair wythnos</numerusform>
        <numerusform>{count} mewn pedair wythnos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in the proposal: {mean} points on average, {worst} at the lowest</source>
      <translation type="unfinished">
        <numerusform>Neb yn y cynnig</numerusform>
        <numerusform>{count} yn y cynnig: {mean} pwynt ar gyfartaledd, {worst} ar yr isaf</numerusform>
        <numerusform>{count} yn y cynnig: {mean} pwynt ar gyfartaledd, {worst} ar yr isaf</numerusform>
        <numerusform>{count} yn y cynnig: {mean} pwynt ar gyfartaledd, {worst} ar yr isaf</numerusform>
        <numerusform>{count} yn y cynnig: {mean} pwynt ar gyfartaledd, {worst} ar yr isaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lacking</source>
      <translation type="unfinished">
        <numerusform>dim ar goll</numerusform>
        <numerusform>{count} ar goll</numerusform>
        <numerusform>{count} ar goll</numerusform>
        <numerusform>{count} ar goll</numerusform>
        <numerusform>{count} ar goll</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} laptops</source>
      <translation type="unfinished">
        <numerusform>{count} o liniaduron</numerusform>
        <numerusform>{count} gliniadur</numerusform>
        <numerusform>{count} o liniaduron</numerusform>
        <numerusform>{count} o liniaduron</numerusform>
        <numerusform>{count} o liniaduron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines about “{text}”</source>
      <translation type="unfinished">
        <numerusform>Dim llinell am “{text}”</numerusform>
        <numerusform>{count} llinell am “{text}”</numerusform>
        <numerusform>{count} o linellau am “{text}”</numerusform>
        <numerusform>{count} o linellau am “{text}”</numerusform>
        <numerusform>{count} o linellau am “{text}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines among the newest. A name finds older ones.</source>
      <translation type="unfinished">
        <numerusform>Dim llinell ymhlith y rhai mwyaf newydd. Mae enw yn dod o hyd i rai hŷn.</numerusform>
        <numerusform>{count} llinell ymhlith y rhai mwyaf newydd. Mae enw yn dod o hyd i rai hŷn.</numerusform>
        <numerusform>{count} o linellau ymhlith y rhai mwyaf newydd. Mae enw yn dod o hyd i rai hŷn.</numerusform>
        <numerusform>{count} o linellau ymhlith y rhai mwyaf newydd. Mae enw yn dod o hyd i rai hŷn.</numerusform>
        <numerusform>{count} o linellau ymhlith y rhai mwyaf newydd. Mae enw yn dod o hyd i rai hŷn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines, newest first</source>
      <translation type="unfinished">
        <numerusform>Dim llinell</numerusform>
        <numerusform>{count} llinell, y fwyaf newydd yn gyntaf</numerusform>
        <numerusform>{count} o linellau, y fwyaf newydd yn gyntaf</numerusform>
        <numerusform>{count} o linellau, y fwyaf newydd yn gyntaf</numerusform>
        <numerusform>{count} o linellau, y fwyaf newydd yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines, {amount} together.</source>
      <translation type="unfinished">
        <numerusform>Dim llinell.</numerusform>
        <numerusform>{count} llinell, {amount}.</numerusform>
        <numerusform>{count} o linellau, {amount} gyda'i gilydd.</numerusform>
        <numerusform>{count} o linellau, {amount} gyda'i gilydd.</numerusform>
        <numerusform>{count} o linellau, {amount} gyda'i gilydd.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matched in this proposal</source>
      <translation type="unfinished">
        <numerusform>Neb wedi'i baru yn y cynnig hwn</numerusform>
        <numerusform>{count} wedi'i baru yn y cynnig hwn</numerusform>
        <numerusform>{count} wedi'u paru yn y cynnig hwn</numerusform>
        <numerusform>{count} wedi'u paru yn y cynnig hwn</numerusform>
        <numerusform>{count} wedi'u paru yn y cynnig hwn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matches need somebody to look</source>
      <translation type="unfinished">
        <numerusform>Nid oes angen edrych ar yr un pâr</numerusform>
        <numerusform>Mae angen i rywun edrych ar {count} pâr</numerusform>
        <numerusform>Mae angen i rywun edrych ar {count} o barau</numerusform>
        <numerusform>Mae angen i rywun edrych ar {count} o barau</numerusform>
        <numerusform>Mae angen i rywun edrych ar {count} o barau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matches stand now</source>
      <translation type="unfinished">
        <numerusform>Nid oes yr un pâr yn sefyll nawr</numerusform>
        <numerusform>Mae {count} pâr yn sefyll nawr</numerusform>
        <numerusform>Mae {count} o barau yn sefyll nawr</numerusform>
        <numerusform>Mae {count} o barau yn sefyll nawr</numerusform>
        <numerusform>Mae {count} o barau yn sefyll nawr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} members</source>
      <translation type="unfinished">
        <numerusform>{count} o aelodau</numerusform>
        <numerusform>{count} aelod</numerusform>
        <numerusform>{count} o aelodau</numerusform>
        <numerusform>{count} o aelodau</numerusform>
        <numerusform>{count} o aelodau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors</source>
      <translation type="unfinished">
        <numerusform>Dim mentor</numerusform>
        <numerusform>{count} mentor</numerusform>
        <numerusform>{count} o fentoriaid</numerusform>
        <numerusform>{count} o fentoriaid</numerusform>
        <numerusform>{count} o fentoriaid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors applying or in training</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid yn ymgeisio neu'n hyfforddi</numerusform>
        <numerusform>{count} mentor yn ymgeisio neu'n hyfforddi</numerusform>
        <numerusform>{count} o fentoriaid yn ymgeisio neu'n hyfforddi</numerusform>
        <numerusform>{count} o fentoriaid yn ymgeisio neu'n hyfforddi</numerusform>
        <numerusform>{count} o fentoriaid yn ymgeisio neu'n hyfforddi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors are brought in.</source>
      <translation type="unfinished">
        <numerusform>Ni ddaethpwyd â neb i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} mentor i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o fentoriaid i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o fentoriaid i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o fentoriaid i mewn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors can be brought in.</source>
      <translation type="unfinished">
        <numerusform>Ni ellir dod â neb i mewn.</numerusform>
        <numerusform>Gellir dod â {count} mentor i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o fentoriaid i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o fentoriaid i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o fentoriaid i mewn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors in all</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid i gyd</numerusform>
        <numerusform>{count} mentor i gyd</numerusform>
        <numerusform>{count} o fentoriaid i gyd</numerusform>
        <numerusform>{count} o fentoriaid i gyd</numerusform>
        <numerusform>{count} o fentoriaid i gyd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors may walk with {person}, and all are full.</source>
      <translation type="unfinished">
        <numerusform>Nid oes mentor a gaiff gerdded gyda {person}.</numerusform>
        <numerusform>Caiff {count} mentor gerdded gyda {person}, ac mae'n llawn.</numerusform>
        <numerusform>Caiff {count} o fentoriaid gerdded gyda {person}, ac maent i gyd yn llawn.</numerusform>
        <numerusform>Caiff {count} o fentoriaid gerdded gyda {person}, ac maent i gyd yn llawn.</numerusform>
        <numerusform>Caiff {count} o fentoriaid gerdded gyda {person}, ac maent i gyd yn llawn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors on leave</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid yn absennol</numerusform>
        <numerusform>{count} mentor yn absennol</numerusform>
        <numerusform>{count} o fentoriaid yn absennol</numerusform>
        <numerusform>{count} o fentoriaid yn absennol</numerusform>
        <numerusform>{count} o fentoriaid yn absennol</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors who have left</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid wedi gadael</numerusform>
        <numerusform>{count} mentor wedi gadael</numerusform>
        <numerusform>{count} o fentoriaid wedi gadael</numerusform>
        <numerusform>{count} o fentoriaid wedi gadael</numerusform>
        <numerusform>{count} o fentoriaid wedi gadael</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors who lack something, or of whom a check lapses in 60 days or has lapsed</source>
      <translation type="unfinished">
        <numerusform>dim mentor y mae rhywbeth ar goll ganddynt, neu y mae gwiriad ganddynt yn dod i ben o fewn 60 diwrnod neu wedi dod i ben</numerusform>
        <numerusform>{count} mentor y mae rhywbeth ar goll ganddo, neu y mae gwiriad ganddo'n dod i ben o fewn 60 diwrnod neu wedi dod i ben</numerusform>
        <numerusform>{count} o fentoriaid y mae rhywbeth ar goll ganddynt, neu y mae gwiriad ganddynt yn dod i ben o fewn 60 diwrnod neu wedi dod i ben</numerusform>
        <numerusform>{count} o fentoriaid y mae rhywbeth ar goll ganddynt, neu y mae gwiriad ganddynt yn dod i ben o fewn 60 diwrnod neu wedi dod i ben</numerusform>
        <numerusform>{count} o fentoriaid y mae rhywbeth ar goll ganddynt, neu y mae gwiriad ganddynt yn dod i ben o fewn 60 diwrnod neu wedi dod i ben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors whose supervision is due in 14 days</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid ag angen goruchwyliaeth o fewn 14 diwrnod</numerusform>
        <numerusform>{count} mentor ag angen goruchwyliaeth o fewn 14 diwrnod</numerusform>
        <numerusform>{count} o fentoriaid ag angen goruchwyliaeth o fewn 14 diwrnod</numerusform>
        <numerusform>{count} o fentoriaid ag angen goruchwyliaeth o fewn 14 diwrnod</numerusform>
        <numerusform>{count} o fentoriaid ag angen goruchwyliaeth o fewn 14 diwrnod</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors with a claim to decide about</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid â hawliad i benderfynu amdano</numerusform>
        <numerusform>{count} mentor â hawliad i benderfynu amdano</numerusform>
        <numerusform>{count} o fentoriaid â hawliad i benderfynu amdano</numerusform>
        <numerusform>{count} o fentoriaid â hawliad i benderfynu amdano</numerusform>
        <numerusform>{count} o fentoriaid â hawliad i benderfynu amdano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors with a place free</source>
      <translation type="unfinished">
        <numerusform>{count} o fentoriaid â lle rhydd</numerusform>
        <numerusform>{count} mentor â lle rhydd</numerusform>
        <numerusform>{count} o fentoriaid â lle rhydd</numerusform>
        <numerusform>{count} o fentoriaid â lle rhydd</numerusform>
        <numerusform>{count} o fentoriaid â lle rhydd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors, {allowed} without a rule against it</source>
      <translation type="unfinished">
        <numerusform>Dim mentor</numerusform>
        <numerusform>{count} mentor, {allowed} heb reol yn erbyn</numerusform>
        <numerusform>{count} o fentoriaid, {allowed} heb reol yn erbyn</numerusform>
        <numerusform>{count} o fentoriaid, {allowed} heb reol yn erbyn</numerusform>
        <numerusform>{count} o fentoriaid, {allowed} heb reol yn erbyn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minutes</source>
      <translation type="unfinished">
        <numerusform>dim munud</numerusform>
        <numerusform>{count} munud</numerusform>
        <numerusform>{count} o funudau</numerusform>
        <numerusform>{count} o funudau</numerusform>
        <numerusform>{count} o funudau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more answers</source>
      <translation type="unfinished">
        <numerusform>dim rhagor o atebion</numerusform>
        <numerusform>{count} ateb arall</numerusform>
        <numerusform>{count} o atebion eraill</numerusform>
        <numerusform>{count} o atebion eraill</numerusform>
        <numerusform>{count} o atebion eraill</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more are in cases that are walled off from you.</source>
      <translation type="unfinished">
        <numerusform>Nid oes rhagor mewn achosion y mae wal rhyngoch chi a nhw.</numerusform>
        <numerusform>Mae {count} arall mewn achos y mae wal rhyngoch chi ac ef.</numerusform>
        <numerusform>Mae {count} arall mewn achosion y mae wal rhyngoch chi a nhw.</numerusform>
        <numerusform>Mae {count} arall mewn achosion y mae wal rhyngoch chi a nhw.</numerusform>
        <numerusform>Mae {count} arall mewn achosion y mae wal rhyngoch chi a nhw.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more changes of these kinds would each make room for one more person, not always for {person}.</source>
      <translation type="unfinished">
        <numerusform>Ni fyddai rhagor o newidiadau o'r mathau hyn yn gwneud lle.</numerusform>
        <numerusform>Byddai {count} newid arall o'r mathau hyn yn gwneud lle i un person arall, nid i {person} bob tro.</numerusform>
        <numerusform>Byddai {count} newid arall o'r mathau hyn yn gwneud lle i un person arall yr un, nid i {person} bob tro.</numerusform>
        <numerusform>Byddai {count} newid arall o'r mathau hyn yn gwneud lle i un person arall yr un, nid i {person} bob tro.</numerusform>
        <numerusform>Byddai {count} newid arall o'r mathau hyn yn gwneud lle i un person arall yr un, nid i {person} bob tro.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more follow once these are renewed.</source>
      <translation type="unfinished">
        <numerusform>Dim mwy.</numerusform>
        <numerusform>Daw {count} arall ar ôl adnewyddu'r rhain.</numerusform>
        <numerusform>Daw {count} arall ar ôl adnewyddu'r rhain.</numerusform>
        <numerusform>Daw {count} arall ar ôl adnewyddu'r rhain.</numerusform>
        <numerusform>Daw {count} arall ar ôl adnewyddu'r rhain.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more in the calendar</source>
      <translation type="unfinished">
        <numerusform>dim rhagor yn y calendr</numerusform>
        <numerusform>{count} arall yn y calendr</numerusform>
        <numerusform>{count} arall yn y calendr</numerusform>
        <numerusform>{count} arall yn y calendr</numerusform>
        <numerusform>{count} arall yn y calendr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more matched</source>
      <translation type="unfinished">
        <numerusform>neb yn fwy wedi'i baru</numerusform>
        <numerusform>{count} yn fwy wedi'i baru</numerusform>
        <numerusform>{count} yn fwy wedi'u paru</numerusform>
        <numerusform>{count} yn fwy wedi'u paru</numerusform>
        <numerusform>{count} yn fwy wedi'u paru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more people left out</source>
      <translation type="unfinished">
        <numerusform>neb arall yn cael ei adael allan</numerusform>
        <numerusform>{count} person arall yn cael ei adael allan</numerusform>
        <numerusform>{count} o bobl eraill yn cael eu gadael allan</numerusform>
        <numerusform>{count} o bobl eraill yn cael eu gadael allan</numerusform>
        <numerusform>{count} o bobl eraill yn cael eu gadael allan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more places with {mentor}</source>
      <translation type="unfinished">
        <numerusform>Dim lle arall gyda {mentor}</numerusform>
        <numerusform>{count} lle arall gyda {mentor}</numerusform>
        <numerusform>{count} o leoedd eraill gyda {mentor}</numerusform>
        <numerusform>{count} o leoedd eraill gyda {mentor}</numerusform>
        <numerusform>{count} o leoedd eraill gyda {mentor}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more references</source>
      <translation type="unfinished">
        <numerusform>{count} o eirdaon eraill</numerusform>
        <numerusform>{count} geirda arall</numerusform>
        <numerusform>{count} o eirdaon eraill</numerusform>
        <numerusform>{count} o eirdaon eraill</numerusform>
        <numerusform>{count} o eirdaon eraill</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more signs</source>
      <translation type="unfinished">
        <numerusform>Dim arwydd arall</numerusform>
        <numerusform>{count} arwydd arall</numerusform>
        <numerusform>{count} o arwyddion eraill</numerusform>
        <numerusform>{count} o arwyddion eraill</numerusform>
        <numerusform>{count} o arwyddion eraill</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more urgent people left out</source>
      <translation type="unfinished">
        <numerusform>neb arall ar frys yn cael ei adael allan</numerusform>
        <numerusform>{count} person arall ar frys yn cael ei adael allan</numerusform>
        <numerusform>{count} o bobl eraill ar frys yn cael eu gadael allan</numerusform>
        <numerusform>{count} o bobl eraill ar frys yn cael eu gadael allan</numerusform>
        <numerusform>{count} o bobl eraill ar frys yn cael eu gadael allan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more without a length: nobody came, or nobody wrote it</source>
      <translation type="unfinished">
        <numerusform>{count} arall heb hyd: ni ddaeth neb, neu nid ysgrifennodd neb ef</numerusform>
        <numerusform>{count} arall heb hyd: ni ddaeth neb, neu nid ysgrifennodd neb ef</numerusform>
        <numerusform>{count} arall heb hyd: ni ddaeth neb, neu nid ysgrifennodd neb ef</numerusform>
        <numerusform>{count} arall heb hyd: ni ddaeth neb, neu nid ysgrifennodd neb ef</numerusform>
        <numerusform>{count} arall heb hyd: ni ddaeth neb, neu nid ysgrifennodd neb ef</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more, in cases walled off from you, another coordinator ends.</source>
      <translation type="unfinished">
        <numerusform>Nid oes rhagor i gydlynydd arall eu diweddu.</numerusform>
        <numerusform>Mae {count} arall, mewn achos y mae wal rhyngoch chi ac ef, i gydlynydd arall ei ddiweddu.</numerusform>
        <numerusform>Mae {count} arall, mewn achosion y mae wal rhyngoch chi a nhw, i gydlynydd arall eu diweddu.</numerusform>
        <numerusform>Mae {count} arall, mewn achosion y mae wal rhyngoch chi a nhw, i gydlynydd arall eu diweddu.</numerusform>
        <numerusform>Mae {count} arall, mewn achosion y mae wal rhyngoch chi a nhw, i gydlynydd arall eu diweddu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} no longer matched</source>
      <translation type="unfinished">
        <numerusform>neb heb ei baru mwyach</numerusform>
        <numerusform>{count} heb ei baru mwyach</numerusform>
        <numerusform>{count} heb eu paru mwyach</numerusform>
        <numerusform>{count} heb eu paru mwyach</numerusform>
        <numerusform>{count} heb eu paru mwyach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them break a rule today</source>
      <translation type="unfinished">
        <numerusform>Nid oes yr un yn torri rheol heddiw</numerusform>
        <numerusform>Mae {count} ohonynt yn torri rheol heddiw</numerusform>
        <numerusform>Mae {count} ohonynt yn torri rheol heddiw</numerusform>
        <numerusform>Mae {count} ohonynt yn torri rheol heddiw</numerusform>
        <numerusform>Mae {count} ohonynt yn torri rheol heddiw</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl</numerusform>
        <numerusform>{count} person</numerusform>
        <numerusform>{count} o bobl</numerusform>
        <numerusform>{count} o bobl</numerusform>
        <numerusform>{count} o bobl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are brought in.</source>
      <translation type="unfinished">
        <numerusform>Ni ddaethpwyd â neb i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} person i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o bobl i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o bobl i mewn.</numerusform>
        <numerusform>Daethpwyd â {count} o bobl i mewn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are looked at for a second mentor. Places left when everybody who waits has a mentor: {places}. Proposed: {matched}.</source>
      <translation type="unfinished">
        <numerusform>Edrychir am ail fentor i {count} o bobl. Lleoedd ar ôl pan fydd pawb sy'n aros wedi cael mentor: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Edrychir am ail fentor i {count} person. Lleoedd ar ôl pan fydd pawb sy'n aros wedi cael mentor: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Edrychir am ail fentor i {count} o bobl. Lleoedd ar ôl pan fydd pawb sy'n aros wedi cael mentor: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Edrychir am ail fentor i {count} o bobl. Lleoedd ar ôl pan fydd pawb sy'n aros wedi cael mentor: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Edrychir am ail fentor i {count} o bobl. Lleoedd ar ôl pan fydd pawb sy'n aros wedi cael mentor: {places}. Cynigiwyd: {matched}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are on the way to being a mentor.</source>
      <translation type="unfinished">
        <numerusform>Mae {count} o bobl ar y ffordd i fod yn fentoriaid.</numerusform>
        <numerusform>Mae {count} person ar y ffordd i fod yn fentor.</numerusform>
        <numerusform>Mae {count} o bobl ar y ffordd i fod yn fentoriaid.</numerusform>
        <numerusform>Mae {count} o bobl ar y ffordd i fod yn fentoriaid.</numerusform>
        <numerusform>Mae {count} o bobl ar y ffordd i fod yn fentoriaid.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are proposed, also those whom a search or a filter hides.</source>
      <translation type="unfinished">
        <numerusform>Ni chynigir neb.</numerusform>
        <numerusform>Cynigir {count} person, hefyd y rhai y mae chwiliad neu hidlydd yn eu cuddio.</numerusform>
        <numerusform>Cynigir {count} o bobl, hefyd y rhai y mae chwiliad neu hidlydd yn eu cuddio.</numerusform>
        <numerusform>Cynigir {count} o bobl, hefyd y rhai y mae chwiliad neu hidlydd yn eu cuddio.</numerusform>
        <numerusform>Cynigir {count} o bobl, hefyd y rhai y mae chwiliad neu hidlydd yn eu cuddio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people at once</source>
      <translation type="unfinished">
        <numerusform>neb ar unwaith</numerusform>
        <numerusform>{count} person ar unwaith</numerusform>
        <numerusform>{count} o bobl ar unwaith</numerusform>
        <numerusform>{count} o bobl ar unwaith</numerusform>
        <numerusform>{count} o bobl ar unwaith</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people can be brought in.</source>
      <translation type="unfinished">
        <numerusform>Ni ellir dod â neb i mewn.</numerusform>
        <numerusform>Gellir dod â {count} person i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o bobl i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o bobl i mewn.</numerusform>
        <numerusform>Gellir dod â {count} o bobl i mewn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people count as having a mentor until then</source>
      <translation type="unfinished">
        <numerusform>nid yw neb yn cyfrif fel rhywun â mentor tan hynny</numerusform>
        <numerusform>mae {count} person yn cyfrif fel rhywun â mentor tan hynny</numerusform>
        <numerusform>mae {count} o bobl yn cyfrif fel rhai â mentor tan hynny</numerusform>
        <numerusform>mae {count} o bobl yn cyfrif fel rhai â mentor tan hynny</numerusform>
        <numerusform>mae {count} o bobl yn cyfrif fel rhai â mentor tan hynny</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people in training</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl yn hyfforddi</numerusform>
        <numerusform>{count} person yn hyfforddi</numerusform>
        <numerusform>{count} o bobl yn hyfforddi</numerusform>
        <numerusform>{count} o bobl yn hyfforddi</numerusform>
        <numerusform>{count} o bobl yn hyfforddi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people to be interviewed</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl i'w cyfweld</numerusform>
        <numerusform>{count} person i'w gyfweld</numerusform>
        <numerusform>{count} o bobl i'w cyfweld</numerusform>
        <numerusform>{count} o bobl i'w cyfweld</numerusform>
        <numerusform>{count} o bobl i'w cyfweld</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people wait</source>
      <translation type="unfinished">
        <numerusform>Nid oes neb yn aros</numerusform>
        <numerusform>Mae {count} person yn aros</numerusform>
        <numerusform>Mae {count} o bobl yn aros</numerusform>
        <numerusform>Mae {count} o bobl yn aros</numerusform>
        <numerusform>Mae {count} o bobl yn aros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people wait. Free places: {places}. Proposed: {matched}.</source>
      <translation type="unfinished">
        <numerusform>Nid oes neb yn aros. Lleoedd rhydd: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Mae {count} person yn aros. Lleoedd rhydd: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Mae {count} o bobl yn aros. Lleoedd rhydd: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Mae {count} o bobl yn aros. Lleoedd rhydd: {places}. Cynigiwyd: {matched}.</numerusform>
        <numerusform>Mae {count} o bobl yn aros. Lleoedd rhydd: {places}. Cynigiwyd: {matched}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people were supported before.</source>
      <translation type="unfinished">
        <numerusform>Ni chefnogwyd neb cyn hynny.</numerusform>
        <numerusform>Cefnogwyd {count} person cyn hynny.</numerusform>
        <numerusform>Cefnogwyd {count} o bobl cyn hynny.</numerusform>
        <numerusform>Cefnogwyd {count} o bobl cyn hynny.</numerusform>
        <numerusform>Cefnogwyd {count} o bobl cyn hynny.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who are being checked</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl sy'n cael eu gwirio</numerusform>
        <numerusform>{count} person sy'n cael ei wirio</numerusform>
        <numerusform>{count} o bobl sy'n cael eu gwirio</numerusform>
        <numerusform>{count} o bobl sy'n cael eu gwirio</numerusform>
        <numerusform>{count} o bobl sy'n cael eu gwirio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who have applied</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl sydd wedi gwneud cais</numerusform>
        <numerusform>{count} person sydd wedi gwneud cais</numerusform>
        <numerusform>{count} o bobl sydd wedi gwneud cais</numerusform>
        <numerusform>{count} o bobl sydd wedi gwneud cais</numerusform>
        <numerusform>{count} o bobl sydd wedi gwneud cais</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who have enquired</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl sydd wedi holi</numerusform>
        <numerusform>{count} person sydd wedi holi</numerusform>
        <numerusform>{count} o bobl sydd wedi holi</numerusform>
        <numerusform>{count} o bobl sydd wedi holi</numerusform>
        <numerusform>{count} o bobl sydd wedi holi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who were turned down</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl a wrthodwyd</numerusform>
        <numerusform>{count} person a wrthodwyd</numerusform>
        <numerusform>{count} o bobl a wrthodwyd</numerusform>
        <numerusform>{count} o bobl a wrthodwyd</numerusform>
        <numerusform>{count} o bobl a wrthodwyd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who withdrew</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl a dynnodd yn ôl</numerusform>
        <numerusform>{count} person a dynnodd yn ôl</numerusform>
        <numerusform>{count} o bobl a dynnodd yn ôl</numerusform>
        <numerusform>{count} o bobl a dynnodd yn ôl</numerusform>
        <numerusform>{count} o bobl a dynnodd yn ôl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people whose references are asked for</source>
      <translation type="unfinished">
        <numerusform>{count} o bobl y gofynnir am eu geirdaon</numerusform>
        <numerusform>{count} person y gofynnir am ei eirdaon</numerusform>
        <numerusform>{count} o bobl y gofynnir am eu geirdaon</numerusform>
        <numerusform>{count} o bobl y gofynnir am eu geirdaon</numerusform>
        <numerusform>{count} o bobl y gofynnir am eu geirdaon</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, last release first</source>
      <translation type="unfinished">
        <numerusform>Neb</numerusform>
        <numerusform>{count} person, y rhyddhad diwethaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad diwethaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad diwethaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad diwethaf yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, next release first</source>
      <translation type="unfinished">
        <numerusform>Neb</numerusform>
        <numerusform>{count} person, y rhyddhad nesaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad nesaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad nesaf yn gyntaf</numerusform>
        <numerusform>{count} o bobl, y rhyddhad nesaf yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, {person} among them, can only be served by the same mentors, who have fewer places.</source>
      <translation type="unfinished">
        <numerusform>Ni all neb ond yr un mentoriaid helpu {person}, ac mae ganddynt lai o leoedd.</numerusform>
        <numerusform>Ni all neb ond yr un mentoriaid helpu {count} person, {person}, ac mae ganddynt lai o leoedd.</numerusform>
        <numerusform>Ni all neb ond yr un mentoriaid helpu {count} o bobl, {person} yn eu plith, ac mae ganddynt lai o leoedd.</numerusform>
        <numerusform>Ni all neb ond yr un mentoriaid helpu {count} o bobl, {person} yn eu plith, ac mae ganddynt lai o leoedd.</numerusform>
        <numerusform>Ni all neb ond yr un mentoriaid helpu {count} o bobl, {person} yn eu plith, ac mae ganddynt lai o leoedd.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people: {gap}</source>
      <translation type="unfinished">
        <numerusform>neb: {gap}</numerusform>
        <numerusform>{count} person: {gap}</numerusform>
        <numerusform>{count} o bobl: {gap}</numerusform>
        <numerusform>{count} o bobl: {gap}</numerusform>
        <numerusform>{count} o bobl: {gap}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation type="unfinished">
        <numerusform>dim lleoedd</numerusform>
        <numerusform>{count} lle</numerusform>
        <numerusform>{count} o leoedd</numerusform>
        <numerusform>{count} o leoedd</numerusform>
        <numerusform>{count} o leoedd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places free for them</source>
      <translation type="unfinished">
        <numerusform>Dim lle rhydd ar eu cyfer</numerusform>
        <numerusform>{count} lle rhydd ar eu cyfer</numerusform>
        <numerusform>{count} o leoedd rhydd ar eu cyfer</numerusform>
        <numerusform>{count} o leoedd rhydd ar eu cyfer</numerusform>
        <numerusform>{count} o leoedd rhydd ar eu cyfer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} proposed. Ring the mentors: their laptops say only that.</source>
      <translation type="unfinished">
        <numerusform>Ni chynigiwyd neb.</numerusform>
        <numerusform>Cynigiwyd {count}. Ffoniwch y mentor: dim ond hynny y mae'r gliniadur yn ei ddweud.</numerusform>
        <numerusform>Cynigiwyd {count}. Ffoniwch y mentoriaid: dim ond hynny y mae eu gliniaduron yn ei ddweud.</numerusform>
        <numerusform>Cynigiwyd {count}. Ffoniwch y mentoriaid: dim ond hynny y mae eu gliniaduron yn ei ddweud.</numerusform>
        <numerusform>Cynigiwyd {count}. Ffoniwch y mentoriaid: dim ond hynny y mae eu gliniaduron yn ei ddweud.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} records wait for a choice. Last exchanged {moment}.</source>
      <translation type="unfinished">
        <numerusform>Nid oes cofnod yn aros am ddewis. Cyfnewidiwyd ddiwethaf {moment}.</numerusform>
        <numerusform>Mae {count} cofnod yn aros am ddewis. Cyfnewidiwyd ddiwethaf {moment}.</numerusform>
        <numerusform>Mae {count} o gofnodion yn aros am ddewis. Cyfnewidiwyd ddiwethaf {moment}.</numerusform>
        <numerusform>Mae {count} o gofnodion yn aros am ddewis. Cyfnewidiwyd ddiwethaf {moment}.</numerusform>
        <numerusform>Mae {count} o gofnodion yn aros am ddewis. Cyfnewidiwyd ddiwethaf {moment}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals</source>
      <translation type="unfinished">
        <numerusform>{count} o atgyfeiriadau</numerusform>
        <numerusform>{count} atgyfeiriad</numerusform>
        <numerusform>{count} o atgyfeiriadau</numerusform>
        <numerusform>{count} o atgyfeiriadau</numerusform>
        <numerusform>{count} o atgyfeiriadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals wait, urgent ones first</source>
      <translation type="unfinished">
        <numerusform>Nid oes atgyfeiriad yn aros</numerusform>
        <numerusform>Mae {count} atgyfeiriad yn aros</numerusform>
        <numerusform>Mae {count} o atgyfeiriadau yn aros, y rhai brys yn gyntaf</numerusform>
        <numerusform>Mae {count} o atgyfeiriadau yn aros, y rhai brys yn gyntaf</numerusform>
        <numerusform>Mae {count} o atgyfeiriadau yn aros, y rhai brys yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals, last first</source>
      <translation type="unfinished">
        <numerusform>Dim atgyfeiriadau</numerusform>
        <numerusform>{count} atgyfeiriad</numerusform>
        <numerusform>{count} o atgyfeiriadau, yr olaf yn gyntaf</numerusform>
        <numerusform>{count} o atgyfeiriadau, yr olaf yn gyntaf</numerusform>
        <numerusform>{count} o atgyfeiriadau, yr olaf yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks</source>
      <translation type="unfinished">
        <numerusform>dim sylw</numerusform>
        <numerusform>{count} sylw</numerusform>
        <numerusform>{count} o sylwadau</numerusform>
        <numerusform>{count} o sylwadau</numerusform>
        <numerusform>{count} o sylwadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} results for “{text}”</source>
      <translation type="unfinished">
        <numerusform>Dim canlyniad ar gyfer “{text}”</numerusform>
        <numerusform>{count} canlyniad ar gyfer “{text}”</numerusform>
        <numerusform>{count} o ganlyniadau ar gyfer “{text}”</numerusform>
        <numerusform>{count} o ganlyniadau ar gyfer “{text}”</numerusform>
        <numerusform>{count} o ganlyniadau ar gyfer “{text}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows are empty.</source>
      <translation type="unfinished">
        <numerusform>Nid oes rhes wag.</numerusform>
        <numerusform>Mae {count} rhes yn wag.</numerusform>
        <numerusform>Mae {count} o resi yn wag.</numerusform>
        <numerusform>Mae {count} o resi yn wag.</numerusform>
        <numerusform>Mae {count} o resi yn wag.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be read.</source>
      <translation type="unfinished">
        <numerusform>Gellir darllen pob rhes.</numerusform>
        <numerusform>Ni ellir darllen {count} rhes.</numerusform>
        <numerusform>Ni ellir darllen {count} o resi.</numerusform>
        <numerusform>Ni ellir darllen {count} o resi.</numerusform>
        <numerusform>Ni ellir darllen {count} o resi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rules broken</source>
      <translation type="unfinished">
        <numerusform>Dim rheol wedi'i thorri</numerusform>
        <numerusform>{count} rheol wedi'i thorri</numerusform>
        <numerusform>{count} o reolau wedi'u torri</numerusform>
        <numerusform>{count} o reolau wedi'u torri</numerusform>
        <numerusform>{count} o reolau wedi'u torri</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} services</source>
      <translation type="unfinished">
        <numerusform>{count} o wasanaethau</numerusform>
        <numerusform>{count} gwasanaeth</numerusform>
        <numerusform>{count} o wasanaethau</numerusform>
        <numerusform>{count} o wasanaethau</numerusform>
        <numerusform>{count} o wasanaethau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} sessions</source>
      <translation type="unfinished">
        <numerusform>{count} o sesiynau</numerusform>
        <numerusform>{count} sesiwn</numerusform>
        <numerusform>{count} o sesiynau</numerusform>
        <numerusform>{count} o sesiynau</numerusform>
        <numerusform>{count} o sesiynau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} shifts are laid after these.</source>
      <translation type="unfinished">
        <numerusform>Nid oes shifft wedi'i gosod ar ôl y rhain.</numerusform>
        <numerusform>Mae {count} shifft wedi'i gosod ar ôl y rhain.</numerusform>
        <numerusform>Mae {count} o shifftiau wedi'u gosod ar ôl y rhain.</numerusform>
        <numerusform>Mae {count} o shifftiau wedi'u gosod ar ôl y rhain.</numerusform>
        <numerusform>Mae {count} o shifftiau wedi'u gosod ar ôl y rhain.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} things not known</source>
      <translation type="unfinished">
        <numerusform>dim byd anhysbys</numerusform>
        <numerusform>{count} peth ddim yn hysbys</numerusform>
        <numerusform>{count} o bethau ddim yn hysbys</numerusform>
        <numerusform>{count} o bethau ddim yn hysbys</numerusform>
        <numerusform>{count} o bethau ddim yn hysbys</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} wait for something that has not come yet.</source>
      <translation type="unfinished">
        <numerusform>Nid oes dim yn aros.</numerusform>
        <numerusform>Mae {count} yn aros am rywbeth nad yw wedi dod eto.</numerusform>
        <numerusform>Mae {count} yn aros am rywbeth nad yw wedi dod eto.</numerusform>
        <numerusform>Mae {count} yn aros am rywbeth nad yw wedi dod eto.</numerusform>
        <numerusform>Mae {count} yn aros am rywbeth nad yw wedi dod eto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} with another mentor</source>
      <translation type="unfinished">
        <numerusform>neb gyda mentor arall</numerusform>
        <numerusform>{count} gyda mentor arall</numerusform>
        <numerusform>{count} gyda mentor arall</numerusform>
        <numerusform>{count} gyda mentor arall</numerusform>
        <numerusform>{count} gyda mentor arall</numerusform>
      </translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation type="unfinished">{day} am {time}</translation>
    </message>
    <message>
      <source>{day} is before the DBS check was issued, so no recheck is kept.</source>
      <translation type="unfinished">Mae {day} cyn i'r gwiriad DBS gael ei gyhoeddi, felly ni chedwir ailwiriad.</translation>
    </message>
    <message>
      <source>{day} is before the training was passed, so no day of lapsing is kept.</source>
      <translation type="unfinished">Mae {day} cyn i'r hyfforddiant gael ei gwblhau, felly ni chedwir diwrnod dod i ben.</translation>
    </message>
    <message>
      <source>{day} is {what}.</source>
      <translation type="unfinished">Mae {day} yn {what}.</translation>
    </message>
    <message>
      <source>{day} is {what}. Confirm with the prison.</source>
      <translation type="unfinished">Mae {day} yn {what}. Cadarnhewch gyda'r carchar.</translation>
    </message>
    <message>
      <source>{day} to {ends}</source>
      <translation type="unfinished">{day} i {ends}</translation>
    </message>
    <message>
      <source>{day} to {end}</source>
      <translation type="unfinished">{day} i {end}</translation>
    </message>
    <message>
      <source>{day}, by {who}</source>
      <translation type="unfinished">{day}, gan {who}</translation>
    </message>
    <message>
      <source>{done} It cannot be undone; amend it to put it right.</source>
      <translation type="unfinished">{done} Ni ellir ei dadwneud; diwygiwch hi i'w chywiro.</translation>
    </message>
    <message>
      <source>{done} of {of} ready</source>
      <translation type="unfinished">{done} o {of} yn barod</translation>
    </message>
    <message>
      <source>{done} {moment} by {who}</source>
      <translation type="unfinished">{done} {moment} gan {who}</translation>
    </message>
    <message>
      <source>{doubt} If it is, add --day-is-right. Nothing was recorded.</source>
      <translation type="unfinished">{doubt} Os ydyw, ychwanegwch --day-is-right. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>{first} and leave a voicemail</source>
      <translation type="unfinished">{first} a gadael neges llais</translation>
    </message>
    <message>
      <source>{first} and phone</source>
      <translation type="unfinished">{first} a ffonio</translation>
    </message>
    <message>
      <source>{first} and text</source>
      <translation type="unfinished">{first} ac anfon neges destun</translation>
    </message>
    <message>
      <source>{first} and visit</source>
      <translation type="unfinished">{first} ac ymweld</translation>
    </message>
    <message>
      <source>{first} and write</source>
      <translation type="unfinished">{first} ac ysgrifennu</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation type="unfinished">{first} a {second}</translation>
    </message>
    <message>
      <source>{first} and {second} are both on call {span}.</source>
      <translation type="unfinished">Mae {first} a {second} ill dau ar alwad: {span}.</translation>
    </message>
    <message>
      <source>{first} or leave a voicemail</source>
      <translation type="unfinished">{first} neu adael neges llais</translation>
    </message>
    <message>
      <source>{first} or phone</source>
      <translation type="unfinished">{first} neu ffonio</translation>
    </message>
    <message>
      <source>{first} or text</source>
      <translation type="unfinished">{first} neu anfon neges destun</translation>
    </message>
    <message>
      <source>{first} or visit</source>
      <translation type="unfinished">{first} neu ymweld</translation>
    </message>
    <message>
      <source>{first} or write</source>
      <translation type="unfinished">{first} neu ysgrifennu</translation>
    </message>
    <message>
      <source>{first} to {second}</source>
      <translation type="unfinished">{first} i {second}</translation>
    </message>
    <message numerus="yes">
      <source>{free} of {count} free</source>
      <translation type="unfinished">
        <numerusform>Dim lle</numerusform>
        <numerusform>Rhydd: {free} o {count}</numerusform>
        <numerusform>Rhydd: {free} o {count}</numerusform>
        <numerusform>Rhydd: {free} o {count}</numerusform>
        <numerusform>Rhydd: {free} o {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{free} of {count} places free</source>
      <translation type="unfinished">
        <numerusform>Dim lle</numerusform>
        <numerusform>Lleoedd rhydd: {free} o {count}</numerusform>
        <numerusform>Lleoedd rhydd: {free} o {count}</numerusform>
        <numerusform>Lleoedd rhydd: {free} o {count}</numerusform>
        <numerusform>Lleoedd rhydd: {free} o {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>{free} of {places} free</source>
      <translation type="unfinished">{free} o {places} yn rhydd</translation>
    </message>
    <message>
      <source>{held} of {planned} contacts</source>
      <translation type="unfinished">{held} o {planned} cyswllt</translation>
    </message>
    <message>
      <source>{held} of {planned} planned contacts were held in four weeks.</source>
      <translation type="unfinished">Cynhaliwyd {held} o {planned} cyswllt a gynlluniwyd mewn pedair wythnos.</translation>
    </message>
    <message>
      <source>{held} of {planned} planned minutes in four weeks.</source>
      <translation type="unfinished">{held} o {planned} munud a gynlluniwyd mewn pedair wythnos.</translation>
    </message>
    <message>
      <source>{holiday} (substitute day)</source>
      <translation type="unfinished">{holiday} (diwrnod yn ei le)</translation>
    </message>
    <message>
      <source>{label} is closed. Check the prison.</source>
      <translation type="unfinished">Mae {label} wedi cau. Gwiriwch y carchar.</translation>
    </message>
    <message numerus="yes">
      <source>{list}: ‘{word}’ is not in the list ({count} rows). Which one is meant?</source>
      <translation type="unfinished">
        <numerusform>{list}: nid yw ‘{word}’ yn y rhestr (dim rhes). Pa un a olygir?</numerusform>
        <numerusform>{list}: nid yw ‘{word}’ yn y rhestr ({count} rhes). Pa un a olygir?</numerusform>
        <numerusform>{list}: nid yw ‘{word}’ yn y rhestr ({count} o resi). Pa un a olygir?</numerusform>
        <numerusform>{list}: nid yw ‘{word}’ yn y rhestr ({count} o resi). Pa un a olygir?</numerusform>
        <numerusform>{list}: nid yw ‘{word}’ yn y rhestr ({count} o resi). Pa un a olygir?</numerusform>
      </translation>
    </message>
    <message>
      <source>{many} people</source>
      <translation type="unfinished">{many} o bobl</translation>
    </message>
    <message>
      <source>{mean} points on average, {worst} at the lowest</source>
      <translation type="unfinished">{mean} pwynt ar gyfartaledd, {worst} ar yr isaf</translation>
    </message>
    <message>
      <source>{mentor} alone may walk with {person}, and is full.</source>
      <translation type="unfinished">{mentor} yn unig a gaiff gerdded gyda {person}, ac nid oes lle ar ôl.</translation>
    </message>
    <message>
      <source>{mentor} and {person} find another time</source>
      <translation type="unfinished">{mentor} a {person} yn dod o hyd i amser arall</translation>
    </message>
    <message>
      <source>{mentor} and {person}.</source>
      <translation type="unfinished">{mentor} a {person}.</translation>
    </message>
    <message>
      <source>{mentor} begins to walk with {person}</source>
      <translation type="unfinished">Mae {mentor} yn dechrau cerdded gyda {person}</translation>
    </message>
    <message>
      <source>{mentor} for {person}</source>
      <translation type="unfinished">{mentor} ar gyfer {person}</translation>
    </message>
    <message>
      <source>{mentor} is let in: the working file of {person} goes to their laptop with the next exchange.</source>
      <translation type="unfinished">Mae {mentor} yn cael ei adael i mewn: mae ffeil waith {person} yn mynd i'w gliniadur gyda'r cyfnewid nesaf.</translation>
    </message>
    <message>
      <source>{mentor} is not proposed for {person} again, and is told that the proposal is over.</source>
      <translation type="unfinished">Ni chynigir {mentor} ar gyfer {person} eto, a dywedir wrthynt fod y cynnig ar ben.</translation>
    </message>
    <message>
      <source>{mentor} is there too</source>
      <translation type="unfinished">Mae {mentor} yno hefyd</translation>
    </message>
    <message>
      <source>{mentor} said no</source>
      <translation type="unfinished">Dywedodd {mentor} na</translation>
    </message>
    <message>
      <source>{mentor} said no to {person}: propose somebody else</source>
      <translation type="unfinished">Dywedodd {mentor} na i {person}: cynigiwch rywun arall</translation>
    </message>
    <message>
      <source>{mentor} said yes to {person}: let them begin</source>
      <translation type="unfinished">Dywedodd {mentor} ie i {person}: gadewch iddynt ddechrau</translation>
    </message>
    <message>
      <source>{mentor} stops receiving anything of {person} at once, and their laptop is asked to give up what it holds.</source>
      <translation type="unfinished">Mae {mentor} yn peidio â derbyn dim am {person} ar unwaith, a gofynnir i'w gliniadur ildio'r hyn sydd ganddo.</translation>
    </message>
    <message>
      <source>{mentor} travels further for {person}</source>
      <translation type="unfinished">{mentor} yn teithio ymhellach ar gyfer {person}</translation>
    </message>
    <message numerus="yes">
      <source>{mentor} travels {count} km further</source>
      <translation type="unfinished">
        <numerusform>{mentor} ddim yn teithio ymhellach</numerusform>
        <numerusform>{mentor} yn teithio {count} km ymhellach</numerusform>
        <numerusform>{mentor} yn teithio {count} km ymhellach</numerusform>
        <numerusform>{mentor} yn teithio {count} km ymhellach</numerusform>
        <numerusform>{mentor} yn teithio {count} km ymhellach</numerusform>
      </translation>
    </message>
    <message>
      <source>{met} of {all} needs</source>
      <translation type="unfinished">{met} o {all} angen</translation>
    </message>
    <message>
      <source>{met} of {all} wishes</source>
      <translation type="unfinished">{met} o {all} dymuniad</translation>
    </message>
    <message>
      <source>{met} of {all} wishes are met.</source>
      <translation type="unfinished">Mae {met} o {all} dymuniad yn cael eu bodloni.</translation>
    </message>
    <message>
      <source>{miles} miles</source>
      <translation type="unfinished">{miles} milltir</translation>
    </message>
    <message>
      <source>{miles} miles at {pence}p</source>
      <translation type="unfinished">{miles} milltir am {pence}c</translation>
    </message>
    <message>
      <source>{miles} miles at {pence}p on average</source>
      <translation type="unfinished">{miles} milltir am {pence}c ar gyfartaledd</translation>
    </message>
    <message>
      <source>{miles} miles at {pence}p, then at {after}p</source>
      <translation type="unfinished">{miles} milltir am {pence}c, yna am {after}c</translation>
    </message>
    <message>
      <source>{miles} miles by car or van</source>
      <translation type="unfinished">{miles} milltir mewn car neu fan</translation>
    </message>
    <message>
      <source>{missed} of the last {of}</source>
      <translation type="unfinished">{missed} o'r {of} diwethaf</translation>
    </message>
    <message>
      <source>{moment}: {what}, by {who}</source>
      <translation type="unfinished">{moment}: {what}, gan {who}</translation>
    </message>
    <message>
      <source>{named_day} at {time}</source>
      <translation type="unfinished">{named_day} am {time}</translation>
    </message>
    <message>
      <source>{named_day}, after the release on {day}</source>
      <translation type="unfinished">{named_day}, ar ôl y rhyddhau ar {day}</translation>
    </message>
    <message>
      <source>{named_day}, inside {prison}</source>
      <translation type="unfinished">{named_day}, y tu mewn i {prison}</translation>
    </message>
    <message>
      <source>{named_day}, outside prison</source>
      <translation type="unfinished">{named_day}, y tu allan i'r carchar</translation>
    </message>
    <message>
      <source>{names} agreed to lift it; one more must.</source>
      <translation type="unfinished">Cytunodd {names} i'w chodi ymaith; rhaid i un arall.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <translation type="unfinished">
        <numerusform>{names} a {count} arall</numerusform>
        <numerusform>{names} a {count} arall</numerusform>
        <numerusform>{names} a {count} arall</numerusform>
        <numerusform>{names} a {count} arall</numerusform>
        <numerusform>{names} a {count} arall</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} approved it without having seen the receipts.</source>
      <translation type="unfinished">Cymeradwyodd {name} ef heb fod wedi gweld y derbynebau.</translation>
    </message>
    <message>
      <source>{name} goes</source>
      <translation type="unfinished">{name} sy'n mynd</translation>
    </message>
    <message>
      <source>{name} has it but has not been briefed. {visit} It is held until a briefing is recorded.</source>
      <translation type="unfinished">Mae gan {name} y wybodaeth ond nid yw wedi'i friffio. {visit} Fe'i gohirir nes cofnodi briffio.</translation>
    </message>
    <message>
      <source>{name} has left by then</source>
      <translation type="unfinished">{name} wedi gadael erbyn hynny</translation>
    </message>
    <message>
      <source>{name} has not been briefed on the risk card, so the visit is held until then.</source>
      <translation type="unfinished">Nid yw {name} wedi'i friffio ar y cerdyn risg, felly gohirir yr ymweliad tan hynny.</translation>
    </message>
    <message>
      <source>{name} has not received this. {visit} Phone {name} now.</source>
      <translation type="unfinished">Nid yw {name} wedi derbyn hyn. {visit} Ffoniwch {name} nawr.</translation>
    </message>
    <message>
      <source>{name} has not received this. {visit} Phone {name} now: {phone}.</source>
      <translation type="unfinished">Nid yw {name} wedi derbyn hyn. {visit} Ffoniwch {name} nawr: {phone}.</translation>
    </message>
    <message>
      <source>{name} is back</source>
      <translation type="unfinished">Mae {name} yn ôl</translation>
    </message>
    <message>
      <source>{name} is confirmed.</source>
      <translation type="unfinished">Mae {name} wedi'i gadarnhau.</translation>
    </message>
    <message>
      <source>{name} is not back: working alone with {person}, expected back at {moment}.</source>
      <translation type="unfinished">Nid yw {name} yn ôl: yn gweithio ar ei ben ei hun gyda {person}, disgwylid yn ôl am {moment}.</translation>
    </message>
    <message>
      <source>{name} is on leave that day</source>
      <translation type="unfinished">{name} yn absennol y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>{name} is proposed since {day} and said yes.</source>
      <translation type="unfinished">Mae {name} wedi'i gynnig ers {day} ac wedi cytuno.</translation>
    </message>
    <message>
      <source>{name} is proposed since {day}.</source>
      <translation type="unfinished">Cynigiwyd {name} ers {day}.</translation>
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation type="unfinished">Mae {name} wedi'i thynnu ymaith.</translation>
    </message>
    <message>
      <source>{name} is the mentor</source>
      <translation type="unfinished">{name} yw'r mentor</translation>
    </message>
    <message>
      <source>{name} is the mentor from today.</source>
      <translation type="unfinished">{name} yw'r mentor o heddiw ymlaen.</translation>
    </message>
    <message>
      <source>{name} is written. Print it, then delete the file: whoever has it can open everything.</source>
      <translation type="unfinished">Mae {name} wedi'i ysgrifennu. Argraffwch ef, yna dilëwch y ffeil: gall pwy bynnag sydd â hi agor popeth.</translation>
    </message>
    <message>
      <source>{name} laid the rota before it.</source>
      <translation type="unfinished">{name} a osododd y rota cyn hynny.</translation>
    </message>
    <message>
      <source>{name} leaves</source>
      <translation type="unfinished">Mae {name} yn gadael</translation>
    </message>
    <message>
      <source>{name} leaves without them</source>
      <translation type="unfinished">Mae {name} yn gadael hebddynt</translation>
    </message>
    <message>
      <source>{name} no longer answers for them</source>
      <translation type="unfinished">Nid yw {name} yn atebol drostynt mwyach</translation>
    </message>
    <message>
      <source>{name} on {moment}</source>
      <translation type="unfinished">{name} ar {moment}</translation>
    </message>
    <message>
      <source>{name} proposed as mentor</source>
      <translation type="unfinished">Cynigiwyd {name} yn fentor</translation>
    </message>
    <message>
      <source>{name} said no</source>
      <translation type="unfinished">dywedodd {name} na</translation>
    </message>
    <message>
      <source>{name} saw the receipts.</source>
      <translation type="unfinished">Gwelodd {name} y derbynebau.</translation>
    </message>
    <message>
      <source>{name} since {day}.</source>
      <translation type="unfinished">{name} ers {day}.</translation>
    </message>
    <message>
      <source>{name} stays</source>
      <translation type="unfinished">Mae {name} yn aros</translation>
    </message>
    <message>
      <source>{name} was briefed on the risk card</source>
      <translation type="unfinished">Cafodd {name} ei friffio ar y cerdyn risg</translation>
    </message>
    <message>
      <source>{name} was let in</source>
      <translation type="unfinished">Gadawyd {name} i mewn</translation>
    </message>
    <message>
      <source>{name} was proposed on {day} and said no.</source>
      <translation type="unfinished">Cynigiwyd {name} ar {day} a dywedodd na.</translation>
    </message>
    <message>
      <source>{name} was taken off {moment}.</source>
      <translation type="unfinished">Tynnwyd {name} i ffwrdd {moment}.</translation>
    </message>
    <message>
      <source>{name} was their mentor until {day}.</source>
      <translation type="unfinished">{name} oedd eu mentor tan {day}.</translation>
    </message>
    <message>
      <source>{name} with {mentor}</source>
      <translation type="unfinished">{name} gyda {mentor}</translation>
    </message>
    <message>
      <source>{name} withdraws</source>
      <translation type="unfinished">Mae {name} yn tynnu'n ôl</translation>
    </message>
    <message>
      <source>{name}, for another laptop</source>
      <translation type="unfinished">{name}, ar gyfer gliniadur arall</translation>
    </message>
    <message>
      <source>{name}, from {since}</source>
      <translation type="unfinished">{name}: {since} ymlaen</translation>
    </message>
    <message>
      <source>{name}, who has a file</source>
      <translation type="unfinished">{name}, sydd â ffeil</translation>
    </message>
    <message>
      <source>{name}: written by {who} on {moment}</source>
      <translation type="unfinished">{name}: ysgrifennwyd gan {who} ar {moment}</translation>
    </message>
    <message>
      <source>{name}: {change} {who} has it; no briefing is recorded.</source>
      <translation type="unfinished">{name}: {change} Mae gan {who} ef; ni chofnodwyd briff.</translation>
    </message>
    <message>
      <source>{name}: {change} {who} has not received it.</source>
      <translation type="unfinished">{name}: {change} Nid yw {who} wedi'i dderbyn.</translation>
    </message>
    <message>
      <source>{name}: {severity}. Raised by {who}, {moment}.</source>
      <translation type="unfinished">{name}: {severity}. Codwyd gan {who}, {moment}.</translation>
    </message>
    <message>
      <source>{name}: {severity}. Raised by {who}, {moment}; nobody has taken it on.</source>
      <translation type="unfinished">{name}: {severity}. Codwyd gan {who}, {moment}; nid oes neb wedi'i dderbyn.</translation>
    </message>
    <message>
      <source>{name}: {severity}. Raised by {who}, {moment}; taken on, no outcome yet.</source>
      <translation type="unfinished">{name}: {severity}. Codwyd gan {who}, {moment}; derbyniwyd, dim canlyniad eto.</translation>
    </message>
    <message>
      <source>{name}: {severity}. Raised {moment}.</source>
      <translation type="unfinished">{name}: {severity}. Codwyd {moment}.</translation>
    </message>
    <message>
      <source>{name}: {when}, no gate mentor</source>
      <translation type="unfinished">{name}: {when}, dim mentor wrth y giât</translation>
    </message>
    <message>
      <source>{name}: {when}, nobody meets them at the gate</source>
      <translation type="unfinished">{name}: {when}, nid oes neb yn cwrdd â nhw wrth y giât</translation>
    </message>
    <message>
      <source>{name}’s laptop</source>
      <translation type="unfinished">Gliniadur {name}</translation>
    </message>
    <message>
      <source>{never}; safe to {safe}</source>
      <translation type="unfinished">{never}; mae'n ddiogel {safe}</translation>
    </message>
    <message>
      <source>{number} of {total}: is this one person?</source>
      <translation type="unfinished">{number} o {total}: ai un person yw hwn?</translation>
    </message>
    <message>
      <source>{number} records are linked as this person. All of them go.</source>
      <translation type="unfinished">Mae {number} cofnod wedi'u cysylltu fel y person hwn. Mae pob un ohonynt yn mynd.</translation>
    </message>
    <message>
      <source>{often}, of {minutes} minutes each.</source>
      <translation type="unfinished">{often}, {minutes} munud yr un.</translation>
    </message>
    <message>
      <source>{often}, {minutes} minutes each</source>
      <translation type="unfinished">{often}, {minutes} munud yr un</translation>
    </message>
    <message>
      <source>{outcome} until {day}</source>
      <translation type="unfinished">{outcome} tan {day}</translation>
    </message>
    <message>
      <source>{page}, {number} of {many}</source>
      <translation type="unfinished">{page}, {number} o {many}</translation>
    </message>
    <message>
      <source>{pence}p a mile</source>
      <translation type="unfinished">{pence}c y filltir</translation>
    </message>
    <message>
      <source>{pence}p after {miles} miles in a tax year</source>
      <translation type="unfinished">{pence}c ar ôl {miles} milltir mewn blwyddyn dreth</translation>
    </message>
    <message>
      <source>{person} agrees to {mentor}, who speaks no Welsh</source>
      <translation type="unfinished">{person} yn cytuno i {mentor}, nad yw'n siarad Cymraeg</translation>
    </message>
    <message>
      <source>{person}. Printed by {name}, {moment}</source>
      <translation type="unfinished">{person}. Argraffwyd gan {name}, {moment}</translation>
    </message>
    <message>
      <source>{points} of {of}</source>
      <translation type="unfinished">{points} o {of}</translation>
    </message>
    <message>
      <source>{points} points</source>
      <translation type="unfinished">{points} pwynt</translation>
    </message>
    <message>
      <source>{points} points in all.</source>
      <translation type="unfinished">{points} pwynt i gyd.</translation>
    </message>
    <message>
      <source>{points} points less for everybody together</source>
      <translation type="unfinished">{points} pwynt yn llai i bawb gyda'i gilydd</translation>
    </message>
    <message>
      <source>{purpose}, with {name}</source>
      <translation type="unfinished">{purpose}, gyda {name}</translation>
    </message>
    <message>
      <source>{question}, day</source>
      <translation type="unfinished">{question}, diwrnod</translation>
    </message>
    <message>
      <source>{question}, month</source>
      <translation type="unfinished">{question}, mis</translation>
    </message>
    <message>
      <source>{question}, time</source>
      <translation type="unfinished">{question}, amser</translation>
    </message>
    <message>
      <source>{question}, year</source>
      <translation type="unfinished">{question}, blwyddyn</translation>
    </message>
    <message>
      <source>{reason} This applies until {day}.</source>
      <translation type="unfinished">{reason} Mae hyn yn berthnasol tan {day}.</translation>
    </message>
    <message>
      <source>{reason} This was written down on {day}.</source>
      <translation type="unfinished">{reason} Cofnodwyd hyn ar {day}.</translation>
    </message>
    <message>
      <source>{said} It is what you are trying out.</source>
      <translation type="unfinished">{said} Dyma'r hyn yr ydych yn rhoi cynnig arno.</translation>
    </message>
    <message>
      <source>{said} is not a working day, so the statutory day is {day}.</source>
      <translation type="unfinished">Nid yw {said} yn ddiwrnod gwaith, felly'r diwrnod statudol yw {day}.</translation>
    </message>
    <message>
      <source>{said}, number {number}</source>
      <translation type="unfinished">{said}, rhif {number}</translation>
    </message>
    <message>
      <source>{seen} on {day}</source>
      <translation type="unfinished">{seen} ar {day}</translation>
    </message>
    <message numerus="yes">
      <source>{served} of {count} urgent people among them</source>
      <translation type="unfinished">
        <numerusform>Neb yn frys</numerusform>
        <numerusform>{served} o {count} person ar frys yn eu plith</numerusform>
        <numerusform>{served} o {count} o bobl ar frys yn eu plith</numerusform>
        <numerusform>{served} o {count} o bobl ar frys yn eu plith</numerusform>
        <numerusform>{served} o {count} o bobl ar frys yn eu plith</numerusform>
      </translation>
    </message>
    <message>
      <source>{service}, the whole case</source>
      <translation type="unfinished">{service}, yr achos cyfan</translation>
    </message>
    <message>
      <source>{since} to {until}</source>
      <translation type="unfinished">{since} hyd {until}</translation>
    </message>
    <message numerus="yes">
      <source>{stage}, {count} days</source>
      <translation type="unfinished">
        <numerusform>{stage}, {count} o ddiwrnodau</numerusform>
        <numerusform>{stage}, {count} diwrnod</numerusform>
        <numerusform>{stage}, {count} o ddiwrnodau</numerusform>
        <numerusform>{stage}, {count} o ddiwrnodau</numerusform>
        <numerusform>{stage}, {count} o ddiwrnodau</numerusform>
      </translation>
    </message>
    <message>
      <source>{starts} to {ends}</source>
      <translation type="unfinished">{starts} i {ends}</translation>
    </message>
    <message>
      <source>{status} since {day}</source>
      <translation type="unfinished">{status} ers {day}</translation>
    </message>
    <message>
      <source>{what} booked for {moment}</source>
      <translation type="unfinished">{what} wedi'i drefnu ar gyfer {moment}</translation>
    </message>
    <message>
      <source>{what} has changed, the update service said on {seen}: a new certificate is needed before {day}.</source>
      <translation type="unfinished">{what}: mae wedi newid, meddai'r gwasanaeth diweddaru ar {seen}; mae angen tystysgrif newydd cyn {day}.</translation>
    </message>
    <message>
      <source>{what} has changed, the update service says: a new certificate is needed before {day}.</source>
      <translation type="unfinished">{what}: mae wedi newid, meddai'r gwasanaeth diweddaru; mae angen tystysgrif newydd cyn {day}.</translation>
    </message>
    <message>
      <source>{what} is clear until {ends}.</source>
      <translation type="unfinished">{what}: yn glir tan {ends}.</translation>
    </message>
    <message>
      <source>{what} is clear.</source>
      <translation type="unfinished">{what}: yn glir.</translation>
    </message>
    <message>
      <source>{what} was refused on {ended}, needed is {day}.</source>
      <translation type="unfinished">{what}: gwrthodwyd ar {ended}; mae ei angen ar {day}.</translation>
    </message>
    <message>
      <source>{what} was refused, and nobody wrote on which day.</source>
      <translation type="unfinished">{what}: gwrthodwyd, ac ni ysgrifennodd neb ar ba ddiwrnod.</translation>
    </message>
    <message>
      <source>{what} was withdrawn on {ended}, needed is {day}.</source>
      <translation type="unfinished">{what}: tynnwyd yn ôl ar {ended}; mae ei angen ar {day}.</translation>
    </message>
    <message>
      <source>{what} was withdrawn, and nobody wrote on which day.</source>
      <translation type="unfinished">{what}: tynnwyd yn ôl, ac ni ysgrifennodd neb ar ba ddiwrnod.</translation>
    </message>
    <message>
      <source>{what} would help.</source>
      <translation type="unfinished">Byddai hyn yn helpu: {what}.</translation>
    </message>
    <message numerus="yes">
      <source>{what} {count} more are not back.</source>
      <translation type="unfinished">
        <numerusform>{what}</numerusform>
        <numerusform>{what} Mae {count} arall heb ddychwelyd.</numerusform>
        <numerusform>{what} Mae {count} arall heb ddychwelyd.</numerusform>
        <numerusform>{what} Mae {count} arall heb ddychwelyd.</numerusform>
        <numerusform>{what} Mae {count} arall heb ddychwelyd.</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: one more person gets a mentor, but not {person}. The place would go to {names}.</source>
      <translation type="unfinished">{what}: mae un person arall yn cael mentor, ond nid {person}. Byddai'r lle'n mynd i {names}.</translation>
    </message>
    <message>
      <source>{what}: {who} asked for it on {day}. Another coordinator must agree.</source>
      <translation type="unfinished">{what}: gofynnodd {who} amdano ar {day}. Rhaid i gydlynydd arall gytuno.</translation>
    </message>
    <message>
      <source>{what}: {who} have agreed. It happens with the first exchange from {day} on.</source>
      <translation type="unfinished">{what}: mae {who} wedi cytuno. Bydd yn digwydd gyda'r cyfnewid cyntaf o {day} ymlaen.</translation>
    </message>
    <message>
      <source>{who} alone let this device in. Confirm it when you know {member} and that this laptop is theirs.</source>
      <translation type="unfinished">{who} yn unig a adawodd y ddyfais hon i mewn. Cadarnhewch hi pan fyddwch yn adnabod {member} ac yn gwybod mai eu gliniadur nhw ydyw.</translation>
    </message>
    <message>
      <source>{who} was told by telephone {moment}.</source>
      <translation type="unfinished">Dywedwyd wrth {who} dros y ffôn {moment}.</translation>
    </message>
    <message>
      <source>{who}, written {written}, came {came}</source>
      <translation type="unfinished">{who}, ysgrifennwyd {written}, daeth {came}</translation>
    </message>
    <message>
      <source>{who}, {device}, written {written}, came {came}</source>
      <translation type="unfinished">{who}, {device}, ysgrifennwyd {written}, daeth {came}</translation>
    </message>
    <message>
      <source>{why} An outcome is still awaited.</source>
      <translation type="unfinished">{why} Disgwylir canlyniad o hyd.</translation>
    </message>
    <message>
      <source>{why} The first meeting could be on {day} at the earliest.</source>
      <translation type="unfinished">{why} Ar {day} y gallai'r cyfarfod cyntaf fod ar y cynharaf.</translation>
    </message>
    <message>
      <source>{why}, and answers for them</source>
      <translation type="unfinished">{why}, ac yn atebol drostynt</translation>
    </message>
    <message>
      <source>{why}. Nobody else meets them at the gate.</source>
      <translation type="unfinished">{why}. Nid oes neb arall yn eu cyfarfod wrth y giât.</translation>
    </message>
    <message numerus="yes">
      <source>‘{word}’ is not a prison we know ({count} rows). Which one is meant?</source>
      <translation type="unfinished">
        <numerusform>Nid yw ‘{word}’ yn garchar rydym yn ei adnabod (dim rhes). Pa un a olygir?</numerusform>
        <numerusform>Nid yw ‘{word}’ yn garchar rydym yn ei adnabod ({count} rhes). Pa un a olygir?</numerusform>
        <numerusform>Nid yw ‘{word}’ yn garchar rydym yn ei adnabod ({count} o resi). Pa un a olygir?</numerusform>
        <numerusform>Nid yw ‘{word}’ yn garchar rydym yn ei adnabod ({count} o resi). Pa un a olygir?</numerusform>
        <numerusform>Nid yw ‘{word}’ yn garchar rydym yn ei adnabod ({count} o resi). Pa un a olygir?</numerusform>
      </translation>
    </message>
  </context>
</TS>
