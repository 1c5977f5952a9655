"""What index and query have in common: fields, how texts are cut into words, and our query language."""
