"""Records in the formats that newsrooms and libraries exchange: records in, texts out, no files opened."""
