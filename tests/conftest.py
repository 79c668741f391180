"""What holds for all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; a test as a whole has its limit in pyproject.toml.
settings.register_profile("quoth", deadline=None)
settings.load_profile("quoth")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: many tests wait, for a disk or a socket."""
    return (os.cpu_count() or 1) + 1
