"""What an archivist does to the records: tags, links, corrections, saved searches, collections."""
