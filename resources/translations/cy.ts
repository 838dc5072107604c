<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
  <context>
    <name>phrases</name>
    <message>
      <source>&amp;Note for the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;When</source>
      <translation type="unfinished" />
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
      <source>A chain in this batch is broken; nothing of it was taken. Ask the sender to send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder in this batch is of a kind this version does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A match is barred while a rule is broken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mentor for {name}</source>
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
      <source>A recovery kit has {expected} lines; {typed} were typed. Type each line of the kit on a line of its own.</source>
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
      <translation type="unfinished" />
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
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also known as</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you still there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 12 characters. Four words that do not belong together are good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book a gate pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CRN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caseworker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the gate pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose somebody in the list to see their record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose whether it happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the desktop</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the prison number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the prison number {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day, month, year and the time at the gate, such as 22 dec 2026, 08:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did it &amp;happen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did it happen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft kept {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a day that has come; what is still to be is an appointment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a real day, such as 7 dec 2026, with all four figures of the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the minutes as a number, such as 50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the name of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the time as hours and minutes, such as 09:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the time at the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter your passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything you keep stays on this device, encrypted with your passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchanging…</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the next exchange on, {name} of {member} receives nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate pick-up for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate pick-up on {day} at {time}: {place}. {who} goes.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many &amp;minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a copy: start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the passphrase is lost, these lines are the only way back to the records. Print or copy them, seal the sheet in an envelope and lock it away. They are shown this once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep theirs: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps every rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kit {number}, made on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving in 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked. Nobody is signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locking keeps what you are typing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look under All, or clear the search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look under All.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make this match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the service…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match with another mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the &amp;service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, alias or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, number or what to do</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <source>No column could be read as a name. Nothing was imported. Choose the column with the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mentor yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row of headings was found above the rows. Nothing was imported. Put a heading over each column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody found for “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody lifts a wall around themself. Ask two other coordinators.</source>
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
      <source>Nothing found. Try fewer letters.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nothing has been typed for a while. Caseworker locks in {count} seconds.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing has been written here that has to go anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been written yet</source>
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
      <source>Only one name is given, '{name}'. It is kept; some people have one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNC number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the store is damaged. Nothing more was written. Close Caseworker and restore the newest backup; colleagues' devices send again what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path&amp;way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pathway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People appear when referrals are brought in.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pronouns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this message away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a session with Ctrl+N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a session with…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery kit</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this device…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has the same number and name. That row is taken, this one is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules for this mentor</source>
      <translation type="unfinished" />
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
      <source>Say in a few words what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where to meet, such as the main gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search mentors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search people and actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has changed this since, so it was not undone. Look at it and change it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Caseworker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text at 100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not line {number}. Look at your copy, not at the screen.</source>
      <translation type="unfinished" />
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
      <source>The PNC numbers differ.</source>
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
      <source>The draft was thrown away.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heading '{heading}' stands over more than one column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last letter of '{text}' does not fit its digits, so one of them is wrong.</source>
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
      <source>The passphrase must have at least 12 characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The prison number {number} is on the clipboard.</source>
      <translation type="unfinished" />
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
      <source>The same number stands with another name or birth date in row {rows}. One of them is wrong, so none is taken.</source>
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
      <translation type="unfinished" />
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
      <source>The two digits of the year in '{text}' fit no likely year. Write four.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases differ; type the second one again</source>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no two birth dates to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a store in this folder already. It was left as it is. Choose another folder.</source>
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
      <source>There is no file of this name. Nothing was imported. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no store in this folder. Make a service, or join one with an invitation.</source>
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
      <source>There is something at this place already. It was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These details help whoever mends it. They hold nothing that you wrote.</source>
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
      <source>This cannot be undone. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This device is not one of this service, so nothing was changed.</source>
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
      <source>This key does not open the store, or the file is no Caseworker store. Nothing was changed. If the file was copied here, restore a backup instead.</source>
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
      <source>This member is not known on this device, so no wall was put up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase is too easy to guess: use at least {length} characters, such as four words that do not belong together. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person</source>
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
      <source>This store belongs to nobody yet. Make a service, or join one with an invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This store was made by a newer version of Caseworker. It was left as it is. Install the newer version on this device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Throw the draft away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To use it, start Caseworker on a device, choose recovery, and type the four lines. Each line ends in characters that show typing mistakes. Capital letters and hyphens do not matter. The letters I, L, O and U are never used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {seconds} seconds, then try again. Nothing was changed, and what is stored is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer letters, or look under All.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people changed the same thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type line {number} from your &amp;copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of release date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the last act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmatched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacked, the workbook is larger than 1 GB. Nothing was imported. Divide it and import the parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W&amp;here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning about contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of what was written here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What ha&amp;ppened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it already holds stays on it until it locks itself. This cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to bring, whom to phone, where to go first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you record can be amended, never overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you recorded is kept, and so is your draft. You can go on, or close and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who &amp;goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who this is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever holds this sheet can open the recovery copy of everything that the service keeps. Seal it in an envelope, sign across the flap, and keep it locked away, apart from every laptop. A trustee should hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes: {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not do this here, so nothing was changed. Ask a coordinator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your choice is recorded; both values stay in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your recovery kit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yours: {value}. {who}, {moment}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} rules broken</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} is closed. Check the prison.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the mentor from today.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
