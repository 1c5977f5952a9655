"""Shared archives: PostgreSQL. They need a server at `CUTLINE_TEST_SERVER`."""
