<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
  <context>
    <name>phrases</name>
    <message>
      <source>&amp;Note for the day</source>
      <translation type="unfinished">&amp;Nodyn ar gyfer y diwrnod</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation type="unfinished">&amp;Pryd</translation>
    </message>
    <message>
      <source>'{text}' could be any of these: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' could not be read as a date. Write it as 31/12/1994.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' gives a year without day and month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' holds digits, so it is not a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' holds more than one date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' holds no letters, so it is not a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is a number, not a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is neither a plain yes nor a plain no, so it counts as not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is no date; it is kept with the notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is no day of the calendar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not a CRN: one letter and six digits are expected, as in X123456.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not a PNC number: year, up to seven digits and a letter, as in 2003/0062845E.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not a prison number: one letter, four digits and two letters are expected, as in A1234BC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not a telephone number that can be dialled; it is kept with the notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not an e-mail address; it is kept with the notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' is not in the list; it is kept with the notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' looks like a CRN, not a prison number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' looks like a prison number, not a CRN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' names a month {month}. If it is written the American way, put the day first: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' names no day of the month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' reads like the foot of the table, not like a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' was read as a spreadsheet's day number: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' was read as day, month and year without marks between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' was read as no; the words are kept as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' was read as {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{text}' was read as {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A batch in the shared folder has a name that is none of ours. It was left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A batch in the shared folder is too large to be one of ours. It was left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chain in folder {folder} has lost its last entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A chain in this batch is broken; nothing of it was taken. Ask the sender to send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A check cannot lapse before it was issued. Correct the days and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder in this batch is of a kind this version does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A match cannot end before it began. Correct the day and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A match is barred while a rule is broken.</source>
      <translation type="unfinished">Ni ellir paru tra bo rheol wedi'i thorri.</translation>
    </message>
    <message>
      <source>A mentor for {name}</source>
      <translation type="unfinished">Mentor i {name}</translation>
    </message>
    <message>
      <source>A mentor has between 0 and {most} places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mentor needs a name. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A place is free: {held} of {places} are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quotation mark on this row is never closed, so {lines} lines after it were read as one cell. Correct the quotation mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quotation mark opened after row {row} is never closed, so the rest cannot be told apart. Nothing was imported. Correct it in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A record in folder {folder} is not what a replay gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A recovery kit has {expected} lines; {typed} were typed. Type each line of the kit on a line of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A referral needs a name, if only one. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release date needs its type, the day and who said so. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A session is recorded after it has happened. Book an appointment for a day to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A session lasts between 0 and 1,440 minutes. Correct the minutes and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A signature in this batch is wrong; nothing of it was taken. Ask for it to be sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A similar name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value in this batch is not the one that was signed; nothing of it was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A writer in this batch is not one; the batch was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this person</source>
      <translation type="unfinished">Am y person hwn</translation>
    </message>
    <message>
      <source>Access needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished">Pawb</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An entry in this batch cannot be read; nothing after it in its chain was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An entry in this batch contradicts itself; nothing after it in its chain was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another Caseworker has this store open, so it was not opened a second time. Close that one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another batch of this name is in the shared folder. Nothing was written over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the store, so this was not saved. Close the other Caseworker window, or wait for a backup or virus scan to finish, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appointments</source>
      <translation type="unfinished">Apwyntiadau</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation type="unfinished">Ydych chi yno o hyd?</translation>
    </message>
    <message>
      <source>Ask before any contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 12 characters. Four words that do not belong together are good.</source>
      <translation type="unfinished">O leiaf 12 nod. Mae pedwar gair nad ydynt yn perthyn i'w gilydd yn dda.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished">Yn ôl i'r rhestr</translation>
    </message>
    <message>
      <source>Book a gate pick-up</source>
      <translation type="unfinished">Trefnu cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Book it</source>
      <translation type="unfinished">Trefnu</translation>
    </message>
    <message>
      <source>Both are kept.</source>
      <translation type="unfinished">Cedwir y ddau.</translation>
    </message>
    <message>
      <source>CRN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caseworker</source>
      <translation type="unfinished">Caseworker</translation>
    </message>
    <message>
      <source>Change the gate pick-up</source>
      <translation type="unfinished">Newid y cyfarfod wrth y giât</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see their record.</source>
      <translation type="unfinished">Dewiswch rywun yn y rhestr i weld eu cofnod.</translation>
    </message>
    <message>
      <source>Choose whether it happened</source>
      <translation type="unfinished">Dewiswch a ddigwyddodd</translation>
    </message>
    <message>
      <source>Choose who goes</source>
      <translation type="unfinished">Dewiswch pwy sy'n mynd</translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished">Cau</translation>
    </message>
    <message>
      <source>Close this panel</source>
      <translation type="unfinished">Cau'r panel hwn</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished">Wedi cau</translation>
    </message>
    <message>
      <source>Colours of the desktop</source>
      <translation type="unfinished">Lliwiau'r cyfrifiadur</translation>
    </message>
    <message>
      <source>Column '{heading}' is not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. Its heading is similar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. What stands in it looks like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column '{heading}' is read as: {field}. You chose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflicts</source>
      <translation type="unfinished">Gwrthdaro</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
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
      <source>Dark colours</source>
      <translation type="unfinished">Lliwiau tywyll</translation>
    </message>
    <message>
      <source>Date not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
      <source>Day, month, year and the time at the gate, such as 22 dec 2026, 08:30</source>
      <translation type="unfinished">Diwrnod, mis, blwyddyn a'r amser wrth y giât, er enghraifft 22 rhag 2026, 08:30</translation>
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished">Manylion</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished">Dyfeisiau</translation>
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
      <source>Died on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not do it</source>
      <translation type="unfinished">Peidio â'i wneud</translation>
    </message>
    <message>
      <source>Do not {never}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not {never}; safe to {safe}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft kept {time}.</source>
      <translation type="unfinished">Drafft wedi'i gadw {time}.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a day that has come; what is still to be is an appointment</source>
      <translation type="unfinished">Rhowch ddiwrnod sydd wedi dod; apwyntiad yw'r hyn sydd i ddod</translation>
    </message>
    <message>
      <source>Enter a real day, such as 7 dec 2026, with all four figures of the year</source>
      <translation type="unfinished">Rhowch ddiwrnod go iawn, er enghraifft 7 rhag 2026, gyda phedwar ffigur y flwyddyn</translation>
    </message>
    <message>
      <source>Enter the day</source>
      <translation type="unfinished">Rhowch y diwrnod</translation>
    </message>
    <message>
      <source>Enter the minutes as a number, such as 50</source>
      <translation type="unfinished">Rhowch y munudau fel rhif, er enghraifft 50</translation>
    </message>
    <message>
      <source>Enter the name of the service</source>
      <translation type="unfinished">Rhowch enw'r gwasanaeth</translation>
    </message>
    <message>
      <source>Enter the time as hours and minutes, such as 09:30</source>
      <translation type="unfinished">Rhowch yr amser mewn oriau a munudau, er enghraifft 09:30</translation>
    </message>
    <message>
      <source>Enter the time at the gate</source>
      <translation type="unfinished">Rhowch yr amser wrth y giât</translation>
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
      <source>Entry {entry} does not follow the one before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {entry} is kept under another judgement than is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {entry} is not what was chained: it has been altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every place is taken: {held} of {places}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished">Popeth</translation>
    </message>
    <message>
      <source>Everything you keep stays on this device, encrypted with your passphrase.</source>
      <translation type="unfinished">Mae popeth a gadwch yn aros ar y ddyfais hon, wedi'i amgryptio â'ch cyfrinair.</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation type="unfinished">Cyfnewid nawr</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation type="unfinished">Wrthi'n cyfnewid…</translation>
    </message>
    <message>
      <source>Exclusion zones are described in words. Read them before the first meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
      <source>From the next exchange on, {name} of {member} receives nothing more.</source>
      <translation type="unfinished">O'r cyfnewid nesaf ymlaen, ni fydd {name}, sy'n eiddo i {member}, yn derbyn dim mwy.</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished">Bylchau</translation>
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
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go</source>
      <translation type="unfinished">Mynd</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished">Parhau</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation type="unfinished">Mynd i {page}</translation>
    </message>
    <message>
      <source>Held at {place}. Nobody has said when they leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation type="unfinished">Cuddio'r cyfrinair</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
      <source>How many &amp;minutes</source>
      <translation type="unfinished">Sawl &amp;munud</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a copy: start</source>
      <translation type="unfinished">Mae gen i gopi: dechrau</translation>
    </message>
    <message>
      <source>If the passphrase is lost, these lines are the only way back to the records. Print or copy them, seal the sheet in an envelope and lock it away. They are shown this once.</source>
      <translation type="unfinished">Os collir y cyfrinair, y llinellau hyn yw'r unig ffordd yn ôl at y cofnodion. Argraffwch neu copïwch nhw, seliwch y ddalen mewn amlen a'i chloi'n ddiogel. Fe'u dangosir y tro hwn yn unig.</translation>
    </message>
    <message>
      <source>It is about {far} km, and the mentor travels up to {limit} km.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is about {far} km; the mentor travels up to {limit} km.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not recorded how many people the mentor can walk with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not recorded that the mentor is active.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not recorded up to which risk the mentor is cleared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes {minutes} minutes to get there from the appointment that ends at {ends}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both</source>
      <translation type="unfinished">Cadw'r ddau</translation>
    </message>
    <message>
      <source>Keep mine: {value}</source>
      <translation type="unfinished">Cadw f'un i: {value}</translation>
    </message>
    <message>
      <source>Keep theirs: {value}</source>
      <translation type="unfinished">Cadw eu hun nhw: {value}</translation>
    </message>
    <message>
      <source>Keeps every rule</source>
      <translation type="unfinished">Yn cadw pob rheol</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
      <source>Kit {number}, made on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished">Iaith</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
      <source>Leaves on {day}, as {who} said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves {place} on {day}, as {who} said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving in 30 days</source>
      <translation type="unfinished">Gadael o fewn 30 diwrnod</translation>
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished">Lliwiau golau</translation>
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
      <source>Locked. Nobody is signed in.</source>
      <translation type="unfinished">Ar glo. Nid oes neb wedi mewngofnodi.</translation>
    </message>
    <message>
      <source>Locking keeps what you are typing.</source>
      <translation type="unfinished">Mae cloi yn cadw'r hyn rydych yn ei deipio.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished">Golwg</translation>
    </message>
    <message>
      <source>Look under All, or clear the search.</source>
      <translation type="unfinished">Edrychwch o dan Pawb, neu gwagiwch y chwiliad.</translation>
    </message>
    <message>
      <source>Look under All.</source>
      <translation type="unfinished">Edrychwch o dan Pawb.</translation>
    </message>
    <message>
      <source>Make a service</source>
      <translation type="unfinished">Creu gwasanaeth</translation>
    </message>
    <message>
      <source>Make the service</source>
      <translation type="unfinished">Creu'r gwasanaeth</translation>
    </message>
    <message>
      <source>Make this match</source>
      <translation type="unfinished">Paru</translation>
    </message>
    <message>
      <source>Making the service…</source>
      <translation type="unfinished">Wrthi'n creu'r gwasanaeth…</translation>
    </message>
    <message>
      <source>Match by hand</source>
      <translation type="unfinished">Paru â llaw</translation>
    </message>
    <message>
      <source>Match with another mentor</source>
      <translation type="unfinished">Paru â mentor arall</translation>
    </message>
    <message>
      <source>May pick up: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meetings need an interpreter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentor</source>
      <translation type="unfinished">Mentor</translation>
    </message>
    <message>
      <source>Mentor {name}</source>
      <translation type="unfinished">Mentor {name}</translation>
    </message>
    <message>
      <source>Mentors</source>
      <translation type="unfinished">Mentoriaid</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished">Fy mhobl i</translation>
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished">Mis</translation>
    </message>
    <message>
      <source>Name of the &amp;service</source>
      <translation type="unfinished">Enw'r &amp;gwasanaeth</translation>
    </message>
    <message>
      <source>Name or area</source>
      <translation type="unfinished">Enw neu ardal</translation>
    </message>
    <message>
      <source>Name, alias or number</source>
      <translation type="unfinished">Enw, ffugenw neu rif</translation>
    </message>
    <message>
      <source>Name, number or what to do</source>
      <translation type="unfinished">Enw, rhif neu beth i'w wneud</translation>
    </message>
    <message numerus="yes">
      <source>Names in capitals or small letters throughout were set in ordinary case: {count} rows.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Ne&amp;xt step</source>
      <translation type="unfinished">Y cam &amp;nesaf</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs an interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column could be read as a name. Nothing was imported. Choose the column with the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mentor yet</source>
      <translation type="unfinished">Dim mentor eto</translation>
    </message>
    <message>
      <source>No next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No passphrase was given: use --passphrase-file, CASEWORKER_PASSPHRASE or a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No release date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No risk level is known. Ask before the first meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row of headings was found above the rows. Nothing was imported. Put a heading over each column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No safe way known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No training is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No visit is booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No: {rule}</source>
      <translation type="unfinished">Na: {rule}</translation>
    </message>
    <message>
      <source>Nobody found for “{text}”</source>
      <translation type="unfinished">Ni chafwyd hyd i neb am “{text}”</translation>
    </message>
    <message>
      <source>Nobody has said when they leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has written down a safe way to reach them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here</source>
      <translation type="unfinished">Neb yma</translation>
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
      <source>Nobody lifts a wall around themself. Ask two other coordinators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody owns this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not typed as printed: line {lines}. Compare each character of it with the kit. The letters I, L, O and U are never used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found. Try fewer letters.</source>
      <translation type="unfinished">Dim wedi'i ganfod. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing has been typed for a while. Caseworker locks in {count} seconds.</source>
      <translation type="unfinished">
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi nawr.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} eiliad.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} eiliad.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} eiliad.</numerusform>
        <numerusform>Does dim wedi'i deipio ers tro. Bydd Caseworker yn cloi ymhen {count} eiliad.</numerusform>
      </translation>
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
      <source>Nothing written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of '{text}' the first telephone number was taken; the rest is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One name is all that is known of one of them, and the other has it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a proposal can be declined. End the match instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one name is given, '{name}'. It is kept; some people have one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished">Wrthi'n agor…</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
      <source>PNC number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
      <source>Part of the store is damaged. Nothing more was written. Close Caseworker and restore the newest backup; colleagues' devices send again what is missing.</source>
      <translation type="unfinished" />
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
      <source>People</source>
      <translation type="unfinished">Pobl</translation>
    </message>
    <message>
      <source>People appear when referrals are brought in.</source>
      <translation type="unfinished">Bydd pobl yn ymddangos pan ddaw atgyfeiriadau i mewn.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prefers Welsh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
      <source>Prison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prison number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program</source>
      <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this message away</source>
      <translation type="unfinished">Cau'r neges hon</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished">Gadael y rhaglen</translation>
    </message>
    <message>
      <source>Read the risk card and talk it over with your coordinator before the next visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads with difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished">Cofnodi</translation>
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
      <source>Recovery kit</source>
      <translation type="unfinished">Pecyn adfer</translation>
    </message>
    <message>
      <source>Referred by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referred on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referrer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referrer's e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referrer's phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rehearse it once a year. When somebody who could have copied it leaves, make a new kit and destroy this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release</source>
      <translation type="unfinished">Rhyddhau</translation>
    </message>
    <message>
      <source>Release area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release dates</source>
      <translation type="unfinished" />
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
      <source>Risk changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk review overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has the same number and name. That row is taken, this one is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has the same number with another name or birth date. One of them is wrong, so neither is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows {rows} have the same number, and names or birth dates differ. One is wrong, so none of them is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules for this mentor</source>
      <translation type="unfinished">Rheolau ar gyfer y mentor hwn</translation>
    </message>
    <message>
      <source>Safe to phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe to text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe to {safe}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say for which coordinator: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what happened</source>
      <translation type="unfinished">Dywedwch mewn ychydig eiriau beth ddigwyddodd</translation>
    </message>
    <message>
      <source>Say in a few words what happened. Nothing was saved; what you wrote is still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words why the session is amended. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say when the appointment begins. Nothing was booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say when the session happened. Nothing was saved; what you wrote is still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where to meet, such as the main gate</source>
      <translation type="unfinished">Dywedwch ble i gyfarfod, er enghraifft y brif giât</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation type="unfinished">Chwilio ym mhobman</translation>
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
      <source>Search people and actions</source>
      <translation type="unfinished">Chwilio pobl a gweithredoedd</translation>
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
      <source>Show the passphrase</source>
      <translation type="unfinished">Dangos y cyfrinair</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
      <source>Somebody has changed this since, so it was not undone. Look at it and change it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something that is not on this device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Caseworker</source>
      <translation type="unfinished">Aeth rhywbeth o'i le yn Caseworker</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation type="unfinished">Aros wedi mewngofnodi</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation type="unfinished">Wedi'i ddadwneud.</translation>
    </message>
    <message>
      <source>Text at 100 %</source>
      <translation type="unfinished">Testun ar 100 %</translation>
    </message>
    <message>
      <source>That is not line {number}. Look at your copy, not at the screen.</source>
      <translation type="unfinished">Nid dyna linell {number}. Edrychwch ar eich copi, nid ar y sgrin.</translation>
    </message>
    <message>
      <source>That passphrase does not open this store. Nothing was changed, and what is stored is kept. Check capital letters and the keyboard's language, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRNs differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The DBS check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The DBS check is due again on {ends}, needed is {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PNC numbers differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer to your application has not come yet. Ask for the six words to be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The appointment would end before it begins. Correct the times and book again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup could not be read or put in place. The store that was here is kept. Check that the drive is connected and has space, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup could not be written, and what there was of it was thrown away. The store is kept. Check that the drive is connected and has space, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The birth dates are different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The birth dates differ by day and month changed round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The birth dates differ in one digit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell holds a formula that was never worked out. Open the sheet in its program and save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell shows the error {shown}. Correct it in the sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk could not be read or written, so this was not saved. Check that the drive is connected and healthy, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so this was not saved. Everything saved before is kept. Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The distance is not known. Check the travel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft was thrown away.</source>
      <translation type="unfinished">Cafodd y drafft ei daflu.</translation>
    </message>
    <message>
      <source>The expected release is already past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be opened. Nothing was imported. Close it in other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file does not say how its letters are written; it was read as Windows text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty. Nothing was imported. Ask for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is larger than 1 GB. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that holds the store's wrapped key is damaged. The store was left as it is. Put back {file} from your newest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {file} could not be written ({reason}). What it held before is kept. Check that the disk has space and that you may write to its folder, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate pick-up is booked.</source>
      <translation type="unfinished">Mae'r cyfarfod wrth y giât wedi'i drefnu.</translation>
    </message>
    <message>
      <source>The heading '{heading}' stands over more than one column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The invitation cannot be read. Nothing was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The kit cannot be read. Nothing was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last letter of '{text}' does not fit its digits, so one of them is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor does not live in an excluded area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor does not work with people of this gender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor has applied and is not active yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor has left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is active.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is cleared for this level of risk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is not cleared for this level of risk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is on leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is still in training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor is walled off from this case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor leaves on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor lives in {district}, where the person must not go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor must be {whom}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor speaks Welsh, as the person prefers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor starts on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor works only with some people, and the person's gender is not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mentor's languages are not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name was taken apart as given '{given}', family '{family}'. Check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The names are different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next visit is {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase file cannot be read. Nothing was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase must have at least 12 characters</source>
      <translation type="unfinished">Rhaid i'r cyfrinair fod ag o leiaf 12 nod</translation>
    </message>
    <message>
      <source>The person prefers Welsh, and the mentor does not speak it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person prefers Welsh, and the mentor does not speak it. Ask what they want.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person's languages are not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The prison number {number} is on the clipboard.</source>
      <translation type="unfinished">Mae'r rhif carchar {number} ar y clipfwrdd.</translation>
    </message>
    <message>
      <source>The prison numbers differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The remembered columns of this sheet cannot be read. Nothing was imported; choose them anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The risk changed to {level} on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row has no name. Add one in the sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row has {cells} cells under {headings} headings, so they do not fit. A cell that holds a comma needs quotation marks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row is hidden in the sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same CRN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same PNC number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same birth date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same family name with another given name; perhaps twins or relatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same given name with another family name; it may have changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name in a shorter or another form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name in another order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same prison number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session is recorded.</source>
      <translation type="unfinished">Mae'r sesiwn wedi'i chofnodi.</translation>
    </message>
    <message>
      <source>The shared folder cannot be reached or written to. Everything is kept here and goes out at the next exchange. Check the network drive or stick, and that it is not full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet '{name}' was read. The workbook has {others} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet has more than {most} rows. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet is empty. Nothing was imported. Check that the right sheet was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature over a chain in folder {folder} is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The six words differ, so nobody was let in. Somebody may stand between: invite again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store cannot be written to, so this was not saved. Check that its folder is not read-only, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store could not be opened. Check that its folder is there and that you may write to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store is locked. Unlock it with your passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training module {module} has not been passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training module {module} lapses on {ends}, needed is {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two digits of the year in '{text}' fit no likely year. Write four.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases differ; type the second one again</source>
      <translation type="unfinished">Mae'r ddau gyfrinair yn wahanol; teipiwch yr ail un eto</translation>
    </message>
    <message>
      <source>The wishes about gender are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook has no such sheet of cells. Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook is damaged. Nothing was imported. Open it in your spreadsheet program and save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook is locked with a password. Nothing was imported. Open it, save it without one, try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theirs: {value}. {who}, {moment}</source>
      <translation type="unfinished">Nhw: {value}. {who}, {moment}</translation>
    </message>
    <message>
      <source>There are no two birth dates to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a conflict of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a problem</source>
      <translation type="unfinished">Mae problem</translation>
    </message>
    <message>
      <source>There is a store in this folder already. It was left as it is. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is an area to stay out of, and the mentor's home area is not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is another appointment from {starts} to {ends}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no Caseworker store in this folder. Choose the folder that holds it, or set up a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no application to this invitation. It may have been used already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no clear DBS check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no clear vetting for {prison}, the visit is on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file of this name. Nothing was imported. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no snapshot for this kit here. Look in the shared folder that the service uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no store in this folder. Make a service, or join one with an invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such permission, so nothing of this kind leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to undo: this act is not on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nowhere to exchange yet. Choose a shared folder or a stick first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nowhere to look for applications. Name a shared folder with --carrier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is something at this place already. It was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These details help whoever mends it. They hold nothing that you wrote.</source>
      <translation type="unfinished">Mae'r manylion hyn yn helpu pwy bynnag sy'n ei drwsio. Nid ydynt yn cynnwys dim a ysgrifennoch.</translation>
    </message>
    <message>
      <source>They are known to each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They must be kept apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They share a language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They share no language, and no interpreter is arranged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They walk together already, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This application cannot be read. Ask for it to be made again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This application was not made with the invitation. Nobody was let in. Invite again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This appointment has not begun yet. Say what came of it afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This appointment no longer stands, so it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This backup is damaged, so it was not used. The store that was here is kept. Use another backup; colleagues' devices send again what is newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This backup was made by a newer version of Caseworker. It was left as it is, and so was the store that is here. Install the newer version on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This batch comes from a newer version of Caseworker. Update, and it will be read then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This batch does not come from whom it says. It was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This batch is for somebody else. It was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This batch is sealed properly but cannot be read; nothing of it was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This birth date is more than 100 years ago. Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This birth date makes a child under 10, or lies in the future. Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This body is not let into the case, so there is nothing to permit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be undone. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This case is not on this device, so nothing was asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day is past. Record a session for what has already happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This device</source>
      <translation type="unfinished">Y ddyfais hon</translation>
    </message>
    <message>
      <source>This device is not one of this service, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file does not hold the roster that was asked for. Nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is a PDF, whatever its name says. Nothing was imported. Ask for the sheet it was printed from, as an Excel workbook (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is a text document, not a sheet. Nothing was imported. Save its table as CSV and choose that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is an old office document, not a sheet. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is larger than a sealed Caseworker file may be. It was not opened and nothing was changed. Ask the sender to send it in smaller parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is no invitation. Ask for it to be sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a sealed Caseworker file, or its beginning was damaged on the way. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a sheet and holds no text. Nothing was imported. Ask for the sheet itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not encrypted, so it is no Caseworker store. It was left as it is and nothing was written to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is sealed for another device, so this one cannot open it. Nothing was changed. If it was meant for you, ask the sender to send it again to this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is sealed for more devices than one member can have. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is sealed in a way that Caseworker does not open, such as with a passphrase. It was not opened and nothing was changed. Ask the sender to send it from Caseworker to this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file opened, but what is inside is not a Caseworker batch. Nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was changed or cut short on the way. It was not opened and nothing was changed. Ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was made for other devices and was passed on to this one without its sender. It was refused and nothing was changed. Ask the sender to send it directly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was not made by the device that it names as its sender. It was refused and nothing was changed. Tell your coordinator: somebody may have tampered with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was sent by a device that this one does not know. It is kept until that device's enrolment arrives. If it does not, ask the sender's coordinator to exchange first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file would unpack to more than a batch may hold. It was refused before it was unpacked, and nothing was changed. Ask the sender to send it in smaller parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This invitation has run out, so the application was not accepted. Invite again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This invitation has run out. Ask for a new one; nothing was changed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a Word document. Nothing was imported. Copy its table into a sheet and save that as .xlsx or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a binary Excel workbook (.xlsb). Nothing was imported. Open it and save it as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a packed archive without a workbook. Nothing was imported. Unpack it and choose the sheet in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a sheet in an old XML format. Nothing was imported. Open it and save it as .xlsx or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a web page that was named like a sheet. Nothing was imported. Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a workbook in the old Excel format (.xls). Nothing was imported. Open it and save it as an Excel workbook (.xlsx).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an Apple Numbers file. Nothing was imported. Export it as Excel or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an OpenDocument file (.ods). Nothing was imported. Open it and save it as .xlsx or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no complete Caseworker backup. Nothing was changed. Choose the folder whose name ends in {end}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not confirmed. Confirm the day with the prison.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is shared under a duty or not at all: the person need not be asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This key does not open the store, or the file is no Caseworker store. Nothing was changed. If the file was copied here, restore a backup instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This kit belongs to another service. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This kit was made by a newer version of Caseworker. Install the newer version to use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This machine's keyring does not give the part of the key that it keeps, so the passphrase alone cannot open the store. What is stored is kept. Unlock the keyring, or sign in to the computer again, and try again. If the store was copied from another machine, or the keyring was cleared, this copy cannot be opened here: ask a coordinator to enrol this device again, or use the recovery kit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This match does not stand, so there is nothing to end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This match was declined on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This member is not known on this device, so no wall was put up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This mentor's file is not on this device, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase is too easy to guess: use at least {length} characters, such as four words that do not belong together. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person</source>
      <translation type="unfinished">Y person hwn</translation>
    </message>
    <message>
      <source>This person is not on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is not on this device, so nothing was changed. Exchange first, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is not on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This referral date is more than 20 years ago. Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This referral date lies in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This referral has been decided already, so it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This release date is more than 5 years ago. Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This release date is more than 60 years ahead. Check the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This roster was not founded by the keys that it names. Nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session has been amended already. Open the amended one and put that right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This store belongs to nobody yet. Make a service, or join one with an invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This store was made by a newer version of Caseworker. It was left as it is. Install the newer version on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Throw the draft away</source>
      <translation type="unfinished">Taflu'r drafft</translation>
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished">Amser</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
      <source>To use it, start Caseworker on a device, choose recovery, and type the four lines. Each line ends in characters that show typing mistakes. Capital letters and hyphens do not matter. The letters I, L, O and U are never used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, {day}</source>
      <translation type="unfinished">Heddiw, {day}</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {seconds} seconds, then try again. Nothing was changed, and what is stored is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training is in date on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer letters, or look under All.</source>
      <translation type="unfinished">Rhowch gynnig ar lai o lythrennau, neu edrychwch o dan Pawb.</translation>
    </message>
    <message>
      <source>Turning {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people changed the same thing</source>
      <translation type="unfinished">Newidiodd dau berson yr un peth</translation>
    </message>
    <message>
      <source>Type line {number} from your &amp;copy</source>
      <translation type="unfinished">Teipiwch linell {number} o'ch &amp;copi</translation>
    </message>
    <message>
      <source>Type of release date</source>
      <translation type="unfinished" />
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
      <source>Unlock</source>
      <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
      <source>Unmatched</source>
      <translation type="unfinished">Heb eu paru</translation>
    </message>
    <message>
      <source>Unpacked, the workbook is larger than 1 GB. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vetting for {prison}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vetting for {prison} ends {ends}, the visit is on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vetting is for one prison. Say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W&amp;here</source>
      <translation type="unfinished">&amp;Ble</translation>
    </message>
    <message>
      <source>Warning about contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of it</source>
      <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
      <source>What became of what was written here</source>
      <translation type="unfinished">Beth ddaeth o'r hyn a ysgrifennwyd yma</translation>
    </message>
    <message>
      <source>What ha&amp;ppened</source>
      <translation type="unfinished">&amp;Beth ddigwyddodd</translation>
    </message>
    <message>
      <source>What it already holds stays on it until it locks itself. This cannot be undone.</source>
      <translation type="unfinished">Bydd yr hyn sydd arni eisoes yn aros nes iddi gloi ei hun. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
      <source>What keeps everybody safe changed on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation type="unfinished">Beth mae'r llinell amser yn ei ddangos</translation>
    </message>
    <message>
      <source>What to bring, whom to phone, where to go first</source>
      <translation type="unfinished">Beth i ddod, pwy i'w ffonio, ble i fynd gyntaf</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished">Beth a ganfuwyd</translation>
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
      <source>When to try: {hours}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which people</source>
      <translation type="unfinished">Pa bobl</translation>
    </message>
    <message>
      <source>Who &amp;goes</source>
      <translation type="unfinished">Pwy sy'n &amp;mynd</translation>
    </message>
    <message>
      <source>Who this is</source>
      <translation type="unfinished">Pwy yw hwn</translation>
    </message>
    <message>
      <source>Whoever holds this sheet can open the recovery copy of everything that the service keeps. Seal it in an envelope, sign across the flap, and keep it locked away, apart from every laptop. A trustee should hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished">Gwaith</translation>
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes: {rule}</source>
      <translation type="unfinished">Iawn: {rule}</translation>
    </message>
    <message>
      <source>You have asked for this erasure already. Another coordinator must agree to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not do this here, so nothing was changed. Ask a coordinator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished">Eich e&amp;nw</translation>
    </message>
    <message>
      <source>Your choice is recorded; both values stay in the history.</source>
      <translation type="unfinished">Mae eich dewis wedi'i gofnodi; mae'r ddau werth yn aros yn yr hanes.</translation>
    </message>
    <message>
      <source>Your recovery kit</source>
      <translation type="unfinished">Eich pecyn adfer</translation>
    </message>
    <message>
      <source>Yours: {value}. {who}, {moment}</source>
      <translation type="unfinished">Chi: {value}. {who}, {moment}</translation>
    </message>
    <message>
      <source>a man</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a woman</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the case asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>born {day}, {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the referral</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in {count} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>leave a voicemail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>non-binary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the referral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} days ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, last release first</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, next release first</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} results for “{text}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rules broken</source>
      <translation type="unfinished">
        <numerusform>Dim rheol wedi'i thorri</numerusform>
        <numerusform>{count} rheol wedi'i thorri</numerusform>
        <numerusform>{count} rheol wedi'u torri</numerusform>
        <numerusform>{count} rheol wedi'u torri</numerusform>
        <numerusform>{count} rheol wedi'u torri</numerusform>
      </translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation type="unfinished">{day} am {time}</translation>
    </message>
    <message>
      <source>{label} is closed. Check the prison.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has it but has not been briefed. {visit} It is held until a briefing is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has not received this. {visit} Phone {name} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation type="unfinished">Mae {name} wedi'i thynnu ymaith.</translation>
    </message>
    <message>
      <source>{name} is the mentor from today.</source>
      <translation type="unfinished">{name} yw'r mentor o heddiw ymlaen.</translation>
    </message>
    <message>
      <source>{reason} This applies until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} is clear until {ends}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} is clear.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
