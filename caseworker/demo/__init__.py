"""A realistic invented service, from a seed, to learn on and to test with: nobody in it lives."""
