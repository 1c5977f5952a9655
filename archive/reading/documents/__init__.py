"""Documents as word processors and layout programs make them, and stories marked up by hand."""
