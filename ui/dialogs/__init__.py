"""The few windows in front of the window: a preview before what cannot be undone, the palette, the keys, a crash."""
