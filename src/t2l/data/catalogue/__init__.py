"""Documented C functions (the `.c` files here) and their reader."""
