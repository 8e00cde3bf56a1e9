"""The shapes of composed programs: C in the Python files, English in the YAML files beside them."""
