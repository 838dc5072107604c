"""What is put into an installed program beside its modules: the pages of help, whose source is `docs/user`."""

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py  # type: ignore[import-untyped]

ROOT = Path(__file__).parent.parent
LANGUAGES = ("en", "cy")


class BuildWithHelp(build_py):  # type: ignore[misc]  # setuptools ships no hints
    """Builds the modules, and lays the pages of help where `resources.help_page` looks first."""

    def run(self) -> None:
        """Build, then copy."""
        super().run()
        if not self.editable_mode:
            self.copy_help()

    def copy_help(self) -> None:
        """Copy every page in every language."""
        for language in LANGUAGES:
            target = Path(self.build_lib) / "resources" / "help" / language
            shutil.copytree(ROOT / "docs" / "user" / language, target, dirs_exist_ok=True)
