"""Timings as ratios of things measured in one run on one machine; absolute times mean nothing elsewhere."""
