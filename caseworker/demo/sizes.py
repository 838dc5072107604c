"""How many people and mentors a demonstration has: what may be asked of it before it is told."""

PEOPLE = 420
MENTORS = 64
FEWEST_PEOPLE = 160
FEWEST_MENTORS = 32
