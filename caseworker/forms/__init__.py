"""Forms as they are declared: what each asks, in which words, and the act that its answers become."""
