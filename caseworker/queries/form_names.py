"""The names of every form there is: what a page offers, what opens beside it, and what an answer is handed in under."""

from enum import StrEnum


class FormName(StrEnum):
    """A form, by what is done with it. The first have panels of their own; the others are declared."""

    GATE = "gate"
    MATCH = "match"
    PERMISSIONS = "permissions"
    ERASURE = "erasure"
    ADD_CONTACT = "add contact"
    CHANGE_CONTACT = "change contact"
    REMOVE_CONTACT = "remove contact"
    REFER = "refer"
    REFER_TO = "refer to"
    REFER_AGAIN = "refer again"
    ACCEPT_REFERRAL = "accept referral"
    RETURN_REFERRAL = "return referral"
    WITHDRAW_REFERRAL = "withdraw referral"
    ADD_NEED = "add need"
    CHANGE_NEED = "change need"
