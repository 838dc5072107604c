"""The pages of the window; each is given a `Context` and finds everything there."""
