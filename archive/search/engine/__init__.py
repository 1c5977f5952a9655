"""The engine room: the only part of the program that knows Whoosh.

Above it there are documents, trees and answers; here they become Whoosh's schema, queries and results.
"""
