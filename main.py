"""Opens the window: the one place that a desktop entry or an installer needs to name."""

import sys


def main() -> int:
    """Run the window until it is closed and return its exit status."""
    from ui.start import main as open_window

    return open_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
