"""The write-ahead log after something was taken away: emptied, and, while somebody reads it, tried again the next time.

What was taken away lies in the log's frames until then. Closing the store empties it too.
"""

from caseworker.storage.engine import empty_log
from caseworker.storage.store import Store, Transaction

_SPENT = "the log holds what is gone"


def note_spent(transaction: Transaction) -> None:
    """Note, with what is taken away, that the log has still to be emptied of it."""
    transaction.set_meta(_SPENT, b"1")


def empty_if_spent(store: Store) -> None:
    """Empty the log of what was taken away, unless somebody reads it just now; then it stays noted."""
    with store.reading() as connection:
        spent = connection.exec_driver_sql("SELECT 1 FROM meta WHERE name=?", (_SPENT,)).first() is not None
    if spent and empty_log(store.engine):
        with store.writing() as transaction:
            transaction.do("DELETE FROM meta WHERE name=?", _SPENT)
