"""The usual demonstration and the smallest, each written once for the tests that look at it."""

import pytest

from caseworker.demo.figures import Figures
from tests.demo.written import FEW, Few, Told, write


@pytest.fixture(scope="package")
def told() -> Told:
    return write(Figures.of())


@pytest.fixture(scope="package")
def few() -> Few:
    made = write(FEW)
    return Few(made, made.content())
