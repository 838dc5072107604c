<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>phrases</name>
    <message numerus="yes">
      <source>A DBS check for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>A DBS check for the {count} mentor who lacks nothing else</numerusform>
        <numerusform>A DBS check for one of {count} mentors who lack nothing else</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After {count} minutes</source>
      <translation type="unfinished">
        <numerusform>After {count} minute</numerusform>
        <numerusform>After {count} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} matches to look after</source>
      <translation type="unfinished">
        <numerusform>The one match to look after</numerusform>
        <numerusform>All {count} matches to look after</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} who leave in these days</source>
      <translation type="unfinished">
        <numerusform>The one who leaves in these days</numerusform>
        <numerusform>All {count} who leave in these days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} who wait</source>
      <translation type="unfinished">
        <numerusform>The one who waits</numerusform>
        <numerusform>All {count} who wait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {count} {language}-speaking mentors are full.</source>
      <translation type="unfinished">
        <numerusform>The {language}-speaking mentor is full.</numerusform>
        <numerusform>All {count} {language}-speaking mentors are full.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An import of {count} people waits until {moment}.</source>
      <translation type="unfinished">
        <numerusform>An import of {count} person waits until {moment}.</numerusform>
        <numerusform>An import of {count} people waits until {moment}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring in {count} mentors</source>
      <translation type="unfinished">
        <numerusform>Bring in {count} mentor</numerusform>
        <numerusform>Bring in {count} mentors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring in {count} people</source>
      <translation type="unfinished">
        <numerusform>Bring in {count} person</numerusform>
        <numerusform>Bring in {count} people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide about &amp;all {count} left out after all</source>
      <translation type="unfinished">
        <numerusform>Decide about &amp;all {count} left out after all</numerusform>
        <numerusform>Decide about &amp;all {count} left out after all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide about {count} expenses claims</source>
      <translation type="unfinished">
        <numerusform>Decide about {count} expenses claim</numerusform>
        <numerusform>Decide about {count} expenses claims</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide about {count} likely doubles</source>
      <translation type="unfinished">
        <numerusform>Decide about {count} likely double</numerusform>
        <numerusform>Decide about {count} likely doubles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decided about {count} likely doubles. Nothing has been brought in.</source>
      <translation type="unfinished">
        <numerusform>Decided about {count} likely double. Nothing has been brought in.</numerusform>
        <numerusform>Decided about {count} likely doubles. Nothing has been brought in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Half of them within {count} days</source>
      <translation type="unfinished">
        <numerusform>Half of them within {count} day</numerusform>
        <numerusform>Half of them within {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It bars {count} visits that are booked:</source>
      <translation type="unfinished">
        <numerusform>It bars {count} visit that is booked:</numerusform>
        <numerusform>It bars {count} visits that are booked:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave &amp;all {count} likely doubles out</source>
      <translation type="unfinished">
        <numerusform>Leave &amp;all {count} likely double out</numerusform>
        <numerusform>Leave &amp;all {count} likely doubles out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Look again at what {count} &amp;words mean</source>
      <translation type="unfinished">
        <numerusform>Look again at what {count} &amp;word means</numerusform>
        <numerusform>Look again at what {count} &amp;words mean</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>More than {count} changes waiting. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>More than {count} change waiting. You can keep working.</numerusform>
        <numerusform>More than {count} changes waiting. You can keep working.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No answer for {count} days.</source>
      <translation type="unfinished">
        <numerusform>No answer for {count} day.</numerusform>
        <numerusform>No answer for {count} days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No contact for {count} days.</source>
      <translation type="unfinished">
        <numerusform>No contact for {count} day.</numerusform>
        <numerusform>No contact for {count} days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not seen for {count} days since.</source>
      <translation type="unfinished">
        <numerusform>Not seen for {count} day since.</numerusform>
        <numerusform>Not seen for {count} days since.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing has been typed for a while. Caseworker locks in {count} seconds.</source>
      <translation type="unfinished">
        <numerusform>Nothing has been typed for a while. Caseworker locks in {count} second.</numerusform>
        <numerusform>Nothing has been typed for a while. Caseworker locks in {count} seconds.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open for {count} days.</source>
      <translation type="unfinished">
        <numerusform>Open for {count} day.</numerusform>
        <numerusform>Open for {count} days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the sheet. {count} rows so far. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>Reading the sheet. {count} row so far. You can keep working.</numerusform>
        <numerusform>Reading the sheet. {count} rows so far. You can keep working.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rules that stop the other {count} mentors</source>
      <translation type="unfinished">
        <numerusform>Rules that stop the other mentor</numerusform>
        <numerusform>Rules that stop the other {count} mentors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Said what {count} words mean.</source>
      <translation type="unfinished">
        <numerusform>Said what {count} word means.</numerusform>
        <numerusform>Said what {count} words mean.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say what {count} unknown &amp;words mean</source>
      <translation type="unfinished">
        <numerusform>Say what {count} unknown &amp;word means</numerusform>
        <numerusform>Say what {count} unknown &amp;words mean</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent to {count} colleagues and partners.</source>
      <translation type="unfinished">
        <numerusform>Sent to {count} colleague or partner.</numerusform>
        <numerusform>Sent to {count} colleagues and partners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show {count} more</source>
      <translation type="unfinished">
        <numerusform>Show {count} more</numerusform>
        <numerusform>Show {count} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show {count} more still to come</source>
      <translation type="unfinished">
        <numerusform>Show {count} more still to come</numerusform>
        <numerusform>Show {count} more still to come</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Still lacking: {what} and {count} more.</source>
      <translation type="unfinished">
        <numerusform>Still lacking: {what} and {count} more.</numerusform>
        <numerusform>Still lacking: {what} and {count} more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The mentor is free {count} times a week when the person can be met.</source>
      <translation type="unfinished">
        <numerusform>The mentor is free {count} time a week when the person can be met.</numerusform>
        <numerusform>The mentor is free {count} times a week when the person can be met.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The mentor is free {count} times a week.</source>
      <translation type="unfinished">
        <numerusform>The mentor is free {count} time a week.</numerusform>
        <numerusform>The mentor is free {count} times a week.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The service keeps their files for {count} months.</source>
      <translation type="unfinished">
        <numerusform>The service keeps their files for {count} month.</numerusform>
        <numerusform>The service keeps their files for {count} months.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Training for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>Training for the {count} mentor who lacks nothing else</numerusform>
        <numerusform>Training for one of {count} mentors who lack nothing else</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Vetting for {prison} for one of {count} mentors who lack nothing else</source>
      <translation type="unfinished">
        <numerusform>Vetting for {prison} for the {count} mentor who lacks nothing else</numerusform>
        <numerusform>Vetting for {prison} for one of {count} mentors who lack nothing else</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waiting {count} days</source>
      <translation type="unfinished">
        <numerusform>Waiting {count} day</numerusform>
        <numerusform>Waiting {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Walks with {names} and {count} more.</source>
      <translation type="unfinished">
        <numerusform>Walks with {names} and {count} more.</numerusform>
        <numerusform>Walks with {names} and {count} more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>affects {count} visits</source>
      <translation type="unfinished">
        <numerusform>affects {count} visit</numerusform>
        <numerusform>affects {count} visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>affects {count} visits, the first on {day}</source>
      <translation type="unfinished">
        <numerusform>affects {count} visit, on {day}</numerusform>
        <numerusform>affects {count} visits, the first on {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after {count} days</source>
      <translation type="unfinished">
        <numerusform>after {count} day</numerusform>
        <numerusform>after {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for {count} days</source>
      <translation type="unfinished">
        <numerusform>for {count} day</numerusform>
        <numerusform>for {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for {count} days, since {day}</source>
      <translation type="unfinished">
        <numerusform>for {count} day, since {day}</numerusform>
        <numerusform>for {count} days, since {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} days</source>
      <translation type="unfinished">
        <numerusform>in {count} day</numerusform>
        <numerusform>in {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>release in {count} days</source>
      <translation type="unfinished">
        <numerusform>release in {count} day</numerusform>
        <numerusform>release in {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the longest for {count} days, since {day}</source>
      <translation type="unfinished">
        <numerusform>the longest for {count} day, since {day}</numerusform>
        <numerusform>the longest for {count} days, since {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>waiting {count} days</source>
      <translation type="unfinished">
        <numerusform>waiting {count} day</numerusform>
        <numerusform>waiting {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>walks with {count} people</source>
      <translation type="unfinished">
        <numerusform>walks with {count} person</numerusform>
        <numerusform>walks with {count} people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>walks with {count} people now</source>
      <translation type="unfinished">
        <numerusform>walks with {count} person now</numerusform>
        <numerusform>walks with {count} people now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} active mentors</source>
      <translation type="unfinished">
        <numerusform>{count} active mentor</numerusform>
        <numerusform>{count} active mentors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} appointments</source>
      <translation type="unfinished">
        <numerusform>{count} appointment</numerusform>
        <numerusform>{count} appointments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} appointments are booked while {name} is away</source>
      <translation type="unfinished">
        <numerusform>{count} appointment is booked while {name} is away</numerusform>
        <numerusform>{count} appointments are booked while {name} is away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} are still open.</source>
      <translation type="unfinished">
        <numerusform>{count} is still open.</numerusform>
        <numerusform>{count} are still open.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes</source>
      <translation type="unfinished">
        <numerusform>{count} change</numerusform>
        <numerusform>{count} changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes came.</source>
      <translation type="unfinished">
        <numerusform>{count} change came.</numerusform>
        <numerusform>{count} changes came.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes for {name}</source>
      <translation type="unfinished">
        <numerusform>{count} change for {name}</numerusform>
        <numerusform>{count} changes for {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes wait until {moment}.</source>
      <translation type="unfinished">
        <numerusform>{count} change waits until {moment}.</numerusform>
        <numerusform>{count} changes wait until {moment}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes waiting. You can keep working.</source>
      <translation type="unfinished">
        <numerusform>{count} change waiting. You can keep working.</numerusform>
        <numerusform>{count} changes waiting. You can keep working.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks, supervisions and last days of mentors.</source>
      <translation type="unfinished">
        <numerusform>{count} check, supervision or last day of a mentor.</numerusform>
        <numerusform>{count} checks, supervisions and last days of mentors.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} concerns about this mentor are on record.</source>
      <translation type="unfinished">
        <numerusform>{count} concern about this mentor is on record.</numerusform>
        <numerusform>{count} concerns about this mentor are on record.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts in four weeks are planned</source>
      <translation type="unfinished">
        <numerusform>{count} contact in four weeks is planned</numerusform>
        <numerusform>{count} contacts in four weeks are planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts in four weeks are planned.</source>
      <translation type="unfinished">
        <numerusform>{count} contact in four weeks is planned.</numerusform>
        <numerusform>{count} contacts in four weeks are planned.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} contacts, none are planned</source>
      <translation type="unfinished">
        <numerusform>{count} contact, none are planned</numerusform>
        <numerusform>{count} contacts, none are planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} could not be proposed any more and still wait.</source>
      <translation type="unfinished">
        <numerusform>{count} could not be proposed any more and still waits.</numerusform>
        <numerusform>{count} could not be proposed any more and still wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} could not be read; the list below says why.</source>
      <translation type="unfinished">
        <numerusform>{count} could not be read; the list below says why.</numerusform>
        <numerusform>{count} could not be read; the list below says why.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform>{count} day</numerusform>
        <numerusform>{count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days ago</source>
      <translation type="unfinished">
        <numerusform>{count} day ago</numerusform>
        <numerusform>{count} days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days over</source>
      <translation type="unfinished">
        <numerusform>{count} day over</numerusform>
        <numerusform>{count} days over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} enquiries to be a mentor stand still</source>
      <translation type="unfinished">
        <numerusform>{count} enquiry to be a mentor stands still</numerusform>
        <numerusform>{count} enquiries to be a mentor stand still</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours</source>
      <translation type="unfinished">
        <numerusform>{count} hour</numerusform>
        <numerusform>{count} hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours over</source>
      <translation type="unfinished">
        <numerusform>{count} hour over</numerusform>
        <numerusform>{count} hours over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in four weeks</source>
      <translation type="unfinished">
        <numerusform>{count} in four weeks</numerusform>
        <numerusform>{count} in four weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} in the proposal: {mean} points on average, {worst} at the lowest</source>
      <translation type="unfinished">
        <numerusform>{count} in the proposal: {mean} points on average, {worst} at the lowest</numerusform>
        <numerusform>{count} in the proposal: {mean} points on average, {worst} at the lowest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lacking</source>
      <translation type="unfinished">
        <numerusform>{count} lacking</numerusform>
        <numerusform>{count} lacking</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} laptops</source>
      <translation type="unfinished">
        <numerusform>{count} laptop</numerusform>
        <numerusform>{count} laptops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines about “{text}”</source>
      <translation type="unfinished">
        <numerusform>{count} line about “{text}”</numerusform>
        <numerusform>{count} lines about “{text}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines among the newest. A name finds older ones.</source>
      <translation type="unfinished">
        <numerusform>{count} line among the newest. A name finds older ones.</numerusform>
        <numerusform>{count} lines among the newest. A name finds older ones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines, newest first</source>
      <translation type="unfinished">
        <numerusform>{count} line</numerusform>
        <numerusform>{count} lines, newest first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines, {amount} together.</source>
      <translation type="unfinished">
        <numerusform>{count} line, {amount}.</numerusform>
        <numerusform>{count} lines, {amount} together.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matched in this proposal</source>
      <translation type="unfinished">
        <numerusform>{count} matched in this proposal</numerusform>
        <numerusform>{count} matched in this proposal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matches need somebody to look</source>
      <translation type="unfinished">
        <numerusform>{count} match needs somebody to look</numerusform>
        <numerusform>{count} matches need somebody to look</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} matches stand now</source>
      <translation type="unfinished">
        <numerusform>{count} match stands now</numerusform>
        <numerusform>{count} matches stand now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} members</source>
      <translation type="unfinished">
        <numerusform>{count} member</numerusform>
        <numerusform>{count} members</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors</source>
      <translation type="unfinished">
        <numerusform>{count} mentor</numerusform>
        <numerusform>{count} mentors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors applying or in training</source>
      <translation type="unfinished">
        <numerusform>{count} mentor applying or in training</numerusform>
        <numerusform>{count} mentors applying or in training</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors are brought in.</source>
      <translation type="unfinished">
        <numerusform>{count} mentor is brought in.</numerusform>
        <numerusform>{count} mentors are brought in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors can be brought in.</source>
      <translation type="unfinished">
        <numerusform>{count} mentor can be brought in.</numerusform>
        <numerusform>{count} mentors can be brought in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors in all</source>
      <translation type="unfinished">
        <numerusform>{count} mentor in all</numerusform>
        <numerusform>{count} mentors in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors may walk with {person}, and all are full.</source>
      <translation type="unfinished">
        <numerusform>{count} mentor may walk with {person}, and is full.</numerusform>
        <numerusform>{count} mentors may walk with {person}, and all are full.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors on leave</source>
      <translation type="unfinished">
        <numerusform>{count} mentor on leave</numerusform>
        <numerusform>{count} mentors on leave</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors who have left</source>
      <translation type="unfinished">
        <numerusform>{count} mentor who has left</numerusform>
        <numerusform>{count} mentors who have left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors who lack something, or of whom a check lapses in 60 days or has lapsed</source>
      <translation type="unfinished">
        <numerusform>{count} mentor who lacks something, or of whom a check lapses in 60 days or has lapsed</numerusform>
        <numerusform>{count} mentors who lack something, or of whom a check lapses in 60 days or has lapsed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors whose supervision is due in 14 days</source>
      <translation type="unfinished">
        <numerusform>{count} mentor whose supervision is due in 14 days</numerusform>
        <numerusform>{count} mentors whose supervision is due in 14 days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors with a claim to decide about</source>
      <translation type="unfinished">
        <numerusform>{count} mentor with a claim to decide about</numerusform>
        <numerusform>{count} mentors with a claim to decide about</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors with a place free</source>
      <translation type="unfinished">
        <numerusform>{count} mentor with a place free</numerusform>
        <numerusform>{count} mentors with a place free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mentors, {allowed} without a rule against it</source>
      <translation type="unfinished">
        <numerusform>{count} mentor, {allowed} without a rule against it</numerusform>
        <numerusform>{count} mentors, {allowed} without a rule against it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minutes</source>
      <translation type="unfinished">
        <numerusform>{count} minute</numerusform>
        <numerusform>{count} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more answers</source>
      <translation type="unfinished">
        <numerusform>{count} more answer</numerusform>
        <numerusform>{count} more answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more are in cases that are walled off from you.</source>
      <translation type="unfinished">
        <numerusform>{count} more is in a case that is walled off from you.</numerusform>
        <numerusform>{count} more are in cases that are walled off from you.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more changes of these kinds would each make room for one more person, not always for {person}.</source>
      <translation type="unfinished">
        <numerusform>{count} more change of these kinds would make room for one more person, not always for {person}.</numerusform>
        <numerusform>{count} more changes of these kinds would each make room for one more person, not always for {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more follow once these are renewed.</source>
      <translation type="unfinished">
        <numerusform>{count} more follows once these are renewed.</numerusform>
        <numerusform>{count} more follow once these are renewed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more in the calendar</source>
      <translation type="unfinished">
        <numerusform>{count} more in the calendar</numerusform>
        <numerusform>{count} more in the calendar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more matched</source>
      <translation type="unfinished">
        <numerusform>{count} more matched</numerusform>
        <numerusform>{count} more matched</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more people left out</source>
      <translation type="unfinished">
        <numerusform>{count} more person left out</numerusform>
        <numerusform>{count} more people left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more places with {mentor}</source>
      <translation type="unfinished">
        <numerusform>{count} more place with {mentor}</numerusform>
        <numerusform>{count} more places with {mentor}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more references</source>
      <translation type="unfinished">
        <numerusform>{count} more reference</numerusform>
        <numerusform>{count} more references</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more signs</source>
      <translation type="unfinished">
        <numerusform>{count} more sign</numerusform>
        <numerusform>{count} more signs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more urgent people left out</source>
      <translation type="unfinished">
        <numerusform>{count} more urgent person left out</numerusform>
        <numerusform>{count} more urgent people left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more without a length: nobody came, or nobody wrote it</source>
      <translation type="unfinished">
        <numerusform>{count} more without a length: nobody came, or nobody wrote it</numerusform>
        <numerusform>{count} more without a length: nobody came, or nobody wrote it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more, in cases walled off from you, another coordinator ends.</source>
      <translation type="unfinished">
        <numerusform>{count} more, in a case walled off from you, another coordinator ends.</numerusform>
        <numerusform>{count} more, in cases walled off from you, another coordinator ends.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} no longer matched</source>
      <translation type="unfinished">
        <numerusform>{count} no longer matched</numerusform>
        <numerusform>{count} no longer matched</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of them break a rule today</source>
      <translation type="unfinished">
        <numerusform>{count} of them breaks a rule today</numerusform>
        <numerusform>{count} of them break a rule today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation type="unfinished">
        <numerusform>{count} person</numerusform>
        <numerusform>{count} people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are brought in.</source>
      <translation type="unfinished">
        <numerusform>{count} person is brought in.</numerusform>
        <numerusform>{count} people are brought in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are looked at for a second mentor. Places left when everybody who waits has a mentor: {places}. Proposed: {matched}.</source>
      <translation type="unfinished">
        <numerusform>{count} person is looked at for a second mentor. Places left when everybody who waits has a mentor: {places}. Proposed: {matched}.</numerusform>
        <numerusform>{count} people are looked at for a second mentor. Places left when everybody who waits has a mentor: {places}. Proposed: {matched}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are on the way to being a mentor.</source>
      <translation type="unfinished">
        <numerusform>{count} person is on the way to being a mentor.</numerusform>
        <numerusform>{count} people are on the way to being a mentor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people are proposed, also those whom a search or a filter hides.</source>
      <translation type="unfinished">
        <numerusform>{count} person is proposed, also one whom a search or a filter hides.</numerusform>
        <numerusform>{count} people are proposed, also those whom a search or a filter hides.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people at once</source>
      <translation type="unfinished">
        <numerusform>{count} person at once</numerusform>
        <numerusform>{count} people at once</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people can be brought in.</source>
      <translation type="unfinished">
        <numerusform>{count} person can be brought in.</numerusform>
        <numerusform>{count} people can be brought in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people count as having a mentor until then</source>
      <translation type="unfinished">
        <numerusform>{count} person counts as having a mentor until then</numerusform>
        <numerusform>{count} people count as having a mentor until then</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people in training</source>
      <translation type="unfinished">
        <numerusform>{count} person in training</numerusform>
        <numerusform>{count} people in training</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people to be interviewed</source>
      <translation type="unfinished">
        <numerusform>{count} person to be interviewed</numerusform>
        <numerusform>{count} people to be interviewed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people wait</source>
      <translation type="unfinished">
        <numerusform>{count} person waits</numerusform>
        <numerusform>{count} people wait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people wait. Free places: {places}. Proposed: {matched}.</source>
      <translation type="unfinished">
        <numerusform>{count} person waits. Free places: {places}. Proposed: {matched}.</numerusform>
        <numerusform>{count} people wait. Free places: {places}. Proposed: {matched}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people were supported before.</source>
      <translation type="unfinished">
        <numerusform>{count} person was supported before.</numerusform>
        <numerusform>{count} people were supported before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who are being checked</source>
      <translation type="unfinished">
        <numerusform>{count} person who is being checked</numerusform>
        <numerusform>{count} people who are being checked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who have applied</source>
      <translation type="unfinished">
        <numerusform>{count} person who has applied</numerusform>
        <numerusform>{count} people who have applied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who have enquired</source>
      <translation type="unfinished">
        <numerusform>{count} person who has enquired</numerusform>
        <numerusform>{count} people who have enquired</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who were turned down</source>
      <translation type="unfinished">
        <numerusform>{count} person who was turned down</numerusform>
        <numerusform>{count} people who were turned down</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people who withdrew</source>
      <translation type="unfinished">
        <numerusform>{count} person who withdrew</numerusform>
        <numerusform>{count} people who withdrew</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people whose references are asked for</source>
      <translation type="unfinished">
        <numerusform>{count} person whose references are asked for</numerusform>
        <numerusform>{count} people whose references are asked for</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, last release first</source>
      <translation type="unfinished">
        <numerusform>{count} person, last release first</numerusform>
        <numerusform>{count} people, last release first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, next release first</source>
      <translation type="unfinished">
        <numerusform>{count} person, next release first</numerusform>
        <numerusform>{count} people, next release first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, {person} among them, can only be served by the same mentors, who have fewer places.</source>
      <translation type="unfinished">
        <numerusform>{count} person, {person}, can only be served by the same mentors, who have fewer places.</numerusform>
        <numerusform>{count} people, {person} among them, can only be served by the same mentors, who have fewer places.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people: {gap}</source>
      <translation type="unfinished">
        <numerusform>{count} person: {gap}</numerusform>
        <numerusform>{count} people: {gap}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation type="unfinished">
        <numerusform>{count} place</numerusform>
        <numerusform>{count} places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places free for them</source>
      <translation type="unfinished">
        <numerusform>{count} place free for them</numerusform>
        <numerusform>{count} places free for them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} proposed. Ring the mentors: their laptops say only that.</source>
      <translation type="unfinished">
        <numerusform>{count} proposed. Ring the mentor: their laptop says only that.</numerusform>
        <numerusform>{count} proposed. Ring the mentors: their laptops say only that.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} records wait for a choice. Last exchanged {moment}.</source>
      <translation type="unfinished">
        <numerusform>{count} record waits for a choice. Last exchanged {moment}.</numerusform>
        <numerusform>{count} records wait for a choice. Last exchanged {moment}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals</source>
      <translation type="unfinished">
        <numerusform>{count} referral</numerusform>
        <numerusform>{count} referrals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals wait, urgent ones first</source>
      <translation type="unfinished">
        <numerusform>{count} referral waits</numerusform>
        <numerusform>{count} referrals wait, urgent ones first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} referrals, last first</source>
      <translation type="unfinished">
        <numerusform>{count} referral</numerusform>
        <numerusform>{count} referrals, last first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks</source>
      <translation type="unfinished">
        <numerusform>{count} remark</numerusform>
        <numerusform>{count} remarks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} results for “{text}”</source>
      <translation type="unfinished">
        <numerusform>{count} result for “{text}”</numerusform>
        <numerusform>{count} results for “{text}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows are empty.</source>
      <translation type="unfinished">
        <numerusform>{count} row is empty.</numerusform>
        <numerusform>{count} rows are empty.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be read.</source>
      <translation type="unfinished">
        <numerusform>{count} row cannot be read.</numerusform>
        <numerusform>{count} rows cannot be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rules broken</source>
      <translation type="unfinished">
        <numerusform>{count} rule broken</numerusform>
        <numerusform>{count} rules broken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} services</source>
      <translation type="unfinished">
        <numerusform>{count} service</numerusform>
        <numerusform>{count} services</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} sessions</source>
      <translation type="unfinished">
        <numerusform>{count} session</numerusform>
        <numerusform>{count} sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} shifts are laid after these.</source>
      <translation type="unfinished">
        <numerusform>{count} shift is laid after these.</numerusform>
        <numerusform>{count} shifts are laid after these.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} things not known</source>
      <translation type="unfinished">
        <numerusform>{count} thing not known</numerusform>
        <numerusform>{count} things not known</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} wait for something that has not come yet.</source>
      <translation type="unfinished">
        <numerusform>{count} waits for something that has not come yet.</numerusform>
        <numerusform>{count} wait for something that has not come yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} with another mentor</source>
      <translation type="unfinished">
        <numerusform>{count} with another mentor</numerusform>
        <numerusform>{count} with another mentor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{free} of {count} free</source>
      <translation type="unfinished">
        <numerusform>{free} of {count} free</numerusform>
        <numerusform>{free} of {count} free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{free} of {count} places free</source>
      <translation type="unfinished">
        <numerusform>{free} of {count} place free</numerusform>
        <numerusform>{free} of {count} places free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{list}: ‘{word}’ is not in the list ({count} rows). Which one is meant?</source>
      <translation type="unfinished">
        <numerusform>{list}: ‘{word}’ is not in the list ({count} row). Which one is meant?</numerusform>
        <numerusform>{list}: ‘{word}’ is not in the list ({count} rows). Which one is meant?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{mentor} travels {count} km further</source>
      <translation type="unfinished">
        <numerusform>{mentor} travels {count} km further</numerusform>
        <numerusform>{mentor} travels {count} km further</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <translation type="unfinished">
        <numerusform>{names} and {count} more</numerusform>
        <numerusform>{names} and {count} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{served} of {count} urgent people among them</source>
      <translation type="unfinished">
        <numerusform>{served} of {count} urgent person among them</numerusform>
        <numerusform>{served} of {count} urgent people among them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stage}, {count} days</source>
      <translation type="unfinished">
        <numerusform>{stage}, {count} day</numerusform>
        <numerusform>{stage}, {count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} {count} more are not back.</source>
      <translation type="unfinished">
        <numerusform>{what} {count} more is not back.</numerusform>
        <numerusform>{what} {count} more are not back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>‘{word}’ is not a prison we know ({count} rows). Which one is meant?</source>
      <translation type="unfinished">
        <numerusform>‘{word}’ is not a prison we know ({count} row). Which one is meant?</numerusform>
        <numerusform>‘{word}’ is not a prison we know ({count} rows). Which one is meant?</numerusform>
      </translation>
    </message>
  </context>
</TS>
