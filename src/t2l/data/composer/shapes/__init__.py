"""The shapes of composed programs, a file for each family."""
