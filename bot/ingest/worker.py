"""The child process that reads files: `python -m bot.ingest.worker SECONDS MEMORY_MB`, started by `bot.ingest.sandbox`.

In: frames on standard input, each with path, collection and the bytes of a file. Out: one JSON frame each on standard
output: a reading, or the words of a `CorpusError`. It limits itself where the system can.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import BinaryIO

from bot.errors import CorpusError
from bot.ingest import codec
from bot.ingest.parse import read_data


def main(argv: list[str]) -> int:
    """Serve until the parent closes the pipe."""
    seconds, memory_mb = int(argv[1]), int(argv[2])
    source, target = sys.stdin.buffer, sys.stdout.buffer
    limited = _limit_memory(memory_mb)
    _send(target, {"limited": limited})
    while head := source.read(codec.FRAME.size):
        lengths = codec.FRAME.unpack(head)
        request = json.loads(source.read(lengths[0]))
        data = source.read(lengths[1])
        _limit_time(seconds)
        try:
            reply = codec.reading_to(read_data(data, request["path"], request["collection"]))
        except CorpusError as error:
            reply = codec.error_to(error)
        except (MemoryError, RecursionError):
            _send(target, {"memory": True})
            return 1  # what is left of the memory is not to be trusted
        except Exception as error:  # a fault of the reader must cost one file, not the sync
            name = type(error).__name__
            reply = codec.error_to(
                CorpusError(f"Quoth failed on it ({name}: {error}): please report it.", "fault", error=name)
            )
        _send(target, reply)
    return 0


def _send(target: BinaryIO, value: codec.Json) -> None:
    data = codec.dumps(value).encode("utf-8", "replace")
    target.write(codec.FRAME.pack(len(data), 0) + data)
    target.flush()


def _limit_memory(memory_mb: int) -> bool:
    """Whether the system lets the address space be limited."""
    try:
        import resource
    except ImportError:  # pragma: no cover - POSIX only
        return False
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 1_000_000, memory_mb * 1_000_000))
        return True
    return False


def _limit_time(seconds: int) -> None:
    """The processor time of one file, should the parent not be there to count."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        allowed = int(used.ru_utime + used.ru_stime) + seconds + 1
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
