"""How the sample archive is written and its pictures are painted."""
