"""Release dates as somebody gave them: typed, sourced and kept with their history; the product computes none."""

from datetime import date

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Data, Record, Retention, Writes, choice, day, long_text, record, ref, text


@record(
    "release",
    "Release date",
    folders=(Folder.SHARED, Folder.CASE),
    retention=Retention.CASE,
    body=Writes.SET,
    when="said_on",
)
class Release(Record):
    """One date of one type as one source said it; a moved date is another record that names the one it replaces."""

    release_type: str | None = choice("Type of date", "release_date_type", data=Data.RELEASE)
    on: date | None = day("Date", data=Data.RELEASE)
    source: str | None = choice("Who said so", "release_source", data=Data.RELEASE)
    source_name: str | None = text("Name of who said so", data=Data.RELEASE)
    confidence: str | None = choice("How sure", "confidence", data=Data.RELEASE)
    said_on: date | None = day("Said on", data=Data.RELEASE)
    prison: str | None = choice("Prison", "prison", data=Data.RELEASE)
    replaces: Id | None = ref("Replaces", "release")
    note: str | None = long_text("Note on the date", data=Data.RELEASE)
