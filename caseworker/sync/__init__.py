"""How devices exchange what they may read: sealed, signed, and over carriers that are trusted with nothing."""
