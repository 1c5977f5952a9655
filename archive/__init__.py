"""The core of Cutline: everything but the window. Imports neither Qt nor `ui`."""

__version__ = "0.1.0"
