"""The domain: what a press archive holds, and what a reader or a credit reading says.

Plain frozen dataclasses without behaviour that needs a database, a file or a clock. Terms follow the
IPTC Photo Metadata Standard 2025.1 where it names the thing (creator, credit line, headline, caption =
"Description"), newsroom usage elsewhere (standfirst, byline, cutline).
"""

from archive.model.answers import (
    HistoryEntry,
    Hit,
    ImportResult,
    OpChanges,
    RecordKind,
    SearchAnswer,
    Stats,
    UndoStep,
)
from archive.model.drafts import (
    ArticleDraft,
    Block,
    BlockKind,
    Draft,
    PhotoMetadata,
    PhotoPosition,
    PhotoUse,
    Published,
    ReadError,
)
from archive.model.readings import (
    CaptionDate,
    CaptionReading,
    Copyright,
    Credit,
    DateRole,
    NameSuggestions,
    Person,
    Place,
    PlaceRole,
    Source,
    Value,
)
from archive.model.records import (
    LINK_TYPES,
    Article,
    Link,
    Original,
    Photo,
    Placement,
    SavedSearch,
    Suggestion,
    Tag,
)

__all__ = [
    "LINK_TYPES",
    "Article",
    "ArticleDraft",
    "Block",
    "BlockKind",
    "CaptionDate",
    "CaptionReading",
    "Copyright",
    "Credit",
    "DateRole",
    "Draft",
    "HistoryEntry",
    "Hit",
    "ImportResult",
    "Link",
    "NameSuggestions",
    "OpChanges",
    "Original",
    "Person",
    "Photo",
    "PhotoMetadata",
    "PhotoPosition",
    "PhotoUse",
    "Place",
    "PlaceRole",
    "Placement",
    "Published",
    "ReadError",
    "RecordKind",
    "SavedSearch",
    "SearchAnswer",
    "Source",
    "Stats",
    "Suggestion",
    "Tag",
    "UndoStep",
    "Value",
]
