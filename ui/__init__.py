"""The window: Qt Widgets over the questions and commands of `caseworker`; no widget holds a row, a session or a key."""
