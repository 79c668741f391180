"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes says how busy the machine is; a test as a whole has its limit in pyproject.toml.
settings.register_profile("quoth", deadline=None)
settings.load_profile("quoth")
