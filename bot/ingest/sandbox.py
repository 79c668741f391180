"""Reading in a child process. In: the bytes of a file. Out: a `Reading`. Errors: `CorpusError`, and `LimitError` when
the file costs too much time or memory or brings the parser down; the parent goes on, with a new child.

One child serves many files. It gets no environment, so it knows no secrets, and talks JSON, so nothing it says is run.
"""

from __future__ import annotations

import json
import logging
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import LimitError
from bot.ingest import codec
from bot.ingest.reading import Reading
from bot.settings import IngestLimits

_log = logging.getLogger(__name__)
_START_SECONDS = 30
_LARGEST_REPLY_FACTOR = 12
"""A reply is text and offsets: a multiple of the largest file is plenty."""


class Sandbox:
    """A child process that reads files, started with the first one. One file at a time; safe to share by threads."""

    def __init__(self, limits: IngestLimits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._pipe: socket.socket | None = None

    def read(self, data: bytes, path: str, collection: str) -> Reading:
        """Read the content of a file as `bot.ingest.parse.read_data` does."""
        head = codec.dumps({"path": path, "collection": collection}).encode()
        with self._lock:
            try:
                pipe = self._ready()
                until = time.monotonic() + self._limits.seconds
                pipe.settimeout(self._limits.seconds)
                pipe.sendall(codec.FRAME.pack(len(head), len(data)) + head)
                pipe.sendall(data)
                reply = self._receive(pipe, until)
            except TimeoutError as error:
                self._stop()
                raise LimitError(
                    f"reading it took more than {self._limits.seconds} s: simplify or split it, or raise "
                    "QUOTH_PARSE_SECONDS.",
                    "too-slow",
                    most=str(self._limits.seconds),
                ) from error
            except (OSError, EOFError, ValueError) as error:
                self._stop()
                raise LimitError(
                    "its parser broke down, most likely for want of memory: simplify or split it, or raise "
                    f"QUOTH_PARSE_MEMORY_MB (now {self._limits.memory_mb}).",
                    "too-much",
                ) from error
            except BaseException:
                self._stop()  # an interrupt may leave half a frame in the pipe
                raise
            if reply.get("memory"):
                self._stop()
                raise LimitError(
                    f"reading it needs more than {self._limits.memory_mb} MB: simplify or split it, or raise "
                    "QUOTH_PARSE_MEMORY_MB.",
                    "too-much",
                )
        if "error" in reply:
            raise codec.error_from(reply)
        return codec.reading_from(reply)

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _ready(self) -> socket.socket:
        if self._pipe is not None and self._child is not None and self._child.poll() is None:
            return self._pipe
        self._stop()
        here, there = socket.socketpair()
        root = Path(__file__).resolve().parents[2]
        command = [sys.executable, "-m", "bot.ingest.worker", str(self._limits.seconds), str(self._limits.memory_mb)]
        paths = [str(root), *(path for path in sys.path if path)]
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own module, no shell
                command,
                stdin=there.fileno(),
                stdout=there.fileno(),
                stderr=subprocess.DEVNULL,
                cwd=root,
                env={"PYTHONPATH": ":".join(paths), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
                start_new_session=True,
            )
        finally:
            there.close()
        self._pipe = here
        here.settimeout(_START_SECONDS)
        if not self._receive(here, time.monotonic() + _START_SECONDS).get("limited"):
            _log.warning("This system cannot limit the memory of the process that reads files; only time is limited.")
        return here

    def _receive(self, pipe: socket.socket, until: float) -> dict[str, codec.Json]:
        size, _ = codec.FRAME.unpack(self._exactly(pipe, codec.FRAME.size, until))
        if size > self._limits.file_mb * 1_000_000 * _LARGEST_REPLY_FACTOR + 1_000_000:
            raise ValueError("the reply is too large")
        return json.loads(self._exactly(pipe, size, until))

    @staticmethod
    def _exactly(pipe: socket.socket, size: int, until: float) -> bytes:
        data = bytearray()
        while len(data) < size:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            pipe.settimeout(left)
            chunk = pipe.recv(min(size - len(data), 1 << 20))
            if not chunk:
                raise EOFError
            data += chunk
        return bytes(data)

    def _stop(self) -> None:
        child, self._child = self._child, None
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()
        if child is not None:
            child.kill()
            child.wait()
