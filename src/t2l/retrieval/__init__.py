"""Documented programs that requests are answered from: an index, its search, and how programs are adapted."""
