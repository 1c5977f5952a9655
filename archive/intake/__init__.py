"""What brings files in: read in worker processes, recognised as what is there, stored in batches."""
