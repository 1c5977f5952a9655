"""The readers of news agencies' formats."""
