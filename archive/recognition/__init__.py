"""A trained model's look at captions: optional, and only ever a suggestion beside what was read."""

from archive.recognition.recogniser import MODEL, Recogniser

__all__ = ["MODEL", "Recogniser"]
