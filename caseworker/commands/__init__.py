"""The command line's commands, one file per subject; each calls the same services as the window."""
