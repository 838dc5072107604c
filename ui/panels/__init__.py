"""What opens beside a person: a session to record, a gate pick-up to book, a mentor to match."""
