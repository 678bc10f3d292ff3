"""The server scenarios of the official conformance suite."""
