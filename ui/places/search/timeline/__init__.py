"""Results in time: a chart over all years, and the months with their stories."""
