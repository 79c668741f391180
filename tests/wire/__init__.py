"""Quoth on the wire: a double of Discord over real sockets, and the check of every body against Discord's own rules."""
