"""The words of invented session notes, in parts that are put together; all of them written for this program."""
