"""Answers the questions by brute force from the portal's raw rows; shares nothing with the server."""
