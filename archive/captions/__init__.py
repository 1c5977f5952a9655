"""Reading credit lines and photo captions: pure functions over text, the heart of the program."""

from archive.captions.caption import read_caption, split_caption
from archive.captions.credit import read_credit
from archive.captions.registry import Agency, Registry, default_registry

__all__ = ["Agency", "Registry", "default_registry", "read_caption", "read_credit", "split_caption"]
