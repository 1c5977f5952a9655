"""The store: tables and migrations, the journal, undo, drafts in and records out."""
