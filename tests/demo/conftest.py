"""The usual demonstration, written once for the tests that look at it."""

import pytest

from caseworker.demo.figures import Figures
from tests.demo.written import Told, write


@pytest.fixture(scope="package")
def told() -> Told:
    return write(Figures.of())
