"""Syndicated feeds and the exports of content management systems: many stories in one XML file."""
