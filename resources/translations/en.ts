<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>phrases</name>
    <message numerus="yes">
      <source>Names in capitals or small letters throughout were set in ordinary case: {count} rows.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>in {count} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, last release first</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people, next release first</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} results for “{text}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rules broken</source>
      <translation type="unfinished">
        <numerusform>{count} rule broken</numerusform>
        <numerusform>{count} rules broken</numerusform>
      </translation>
    </message>
  </context>
</TS>
