"""Small charts as PNG, drawn without a library: flat colours, patterns, figures. In: numbers. Out: bytes.

A chart holds no words, so it is the same in every language; what it shows is said in the text beside it and in its
description.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

WIDTH, HEIGHT = 960, 420

_PALETTE = (
    (0x2B, 0x2D, 0x31),  # paper: the dark of Discord's frames, and readable beside light ones
    (0x4A, 0x4D, 0x55),  # grid
    (0xDB, 0xDE, 0xE1),  # figures
    (0x4F, 0xC3, 0x86),  # answered
    (0xF0, 0xB2, 0x32),  # closest
    (0xB5, 0xBA, 0xC1),  # absent
)
_PAPER, _GRID, _INK, _ANSWERED, _CLOSEST, _ABSENT = range(len(_PALETTE))
_GLYPHS = {
    "0": ("01110", "10001", "10001", "10001", "10001", "10001", "01110"),
    "1": ("00100", "01100", "00100", "00100", "00100", "00100", "01110"),
    "2": ("01110", "10001", "00001", "00110", "01000", "10000", "11111"),
    "3": ("11110", "00001", "00001", "01110", "00001", "00001", "11110"),
    "4": ("00010", "00110", "01010", "10010", "11111", "00010", "00010"),
    "5": ("11111", "10000", "11110", "00001", "00001", "10001", "01110"),
    "6": ("00110", "01000", "10000", "11110", "10001", "10001", "01110"),
    "7": ("11111", "00001", "00010", "00100", "01000", "01000", "01000"),
    "8": ("01110", "10001", "10001", "01110", "10001", "10001", "01110"),
    "9": ("01110", "10001", "10001", "01111", "00001", "00010", "01100"),
    "-": ("00000", "00000", "00000", "11111", "00000", "00000", "00000"),
}
_SCALE = 4
_ADVANCE, _TALL = 6 * _SCALE, 7 * _SCALE
_LEFT, _RIGHT, _TOP, _BOTTOM = 120, 24, 36, 64
_LABELS = 5  # dates below the bars, at most
_STEPS = (1, 2, 5)


def bars(labels: Sequence[str], stacks: Sequence[tuple[int, int, int]]) -> bytes:
    """A PNG of one bar a label: answered (filled) at the bottom, then closest (striped), then absent (outlined).
    Labels hold digits and hyphens."""
    canvas = _Canvas(WIDTH, HEIGHT)
    floor, room = HEIGHT - _BOTTOM, HEIGHT - _BOTTOM - _TOP
    step = _step(max((sum(stack) for stack in stacks), default=0))
    top = max(step, -(-max((sum(stack) for stack in stacks), default=0) // step) * step)
    for value in range(0, top + 1, step):
        y = floor - value * room // top
        canvas.fill(_LEFT, y, WIDTH - _RIGHT, y + 2, _GRID)
        canvas.write(str(value), _LEFT - 12 - _ADVANCE * len(str(value)), y - _TALL // 2)
    slot = (WIDTH - _LEFT - _RIGHT) / max(1, len(stacks))
    every = -(-len(stacks) // _LABELS)
    for n, (label, stack) in enumerate(zip(labels, stacks, strict=True)):
        left, right = _LEFT + int(slot * (n + 0.12)), max(int(slot * (n + 0.12)) + 1, int(slot * (n + 0.88))) + _LEFT
        below = 0
        for count, colour in zip(stack, (_ANSWERED, _CLOSEST, _ABSENT), strict=True):
            if count:
                low, high = floor - below * room // top, floor - (below + count) * room // top
                canvas.block(left, high, right, low, colour)
            below += count
        if n % every == 0:
            middle = min((left + right) // 2, WIDTH - _ADVANCE * len(label) // 2)
            canvas.write(label, max(0, middle - _ADVANCE * len(label) // 2), floor + 16)
    return canvas.png()


class _Canvas:
    """Rows of palette indices."""

    def __init__(self, width: int, height: int) -> None:
        self._width = width
        self._rows = [bytearray(width) for _ in range(height)]

    def fill(self, left: int, top: int, right: int, bottom: int, colour: int) -> None:
        """A rectangle; `right` and `bottom` are outside it."""
        for row in self._rows[max(0, top) : max(0, bottom)]:
            row[left:right] = bytes([colour]) * (right - left)

    def block(self, left: int, top: int, right: int, bottom: int, colour: int) -> None:
        """A part of a bar, in the pattern of its colour."""
        self.fill(left, top, right, bottom, colour)
        if colour == _CLOSEST:
            stripes = bytes([_PAPER] * 4 + [colour] * 8) * ((right - left) // 12 + 2)
            for y in range(top, bottom):
                shift = (left + y) % 12
                self._rows[y][left:right] = stripes[shift : shift + right - left]
        if colour == _ABSENT:
            self.fill(left + 3, top + 3, max(left + 3, right - 3), max(top + 3, bottom - 3), _PAPER)

    def write(self, text: str, left: int, top: int) -> None:
        """Figures."""
        for n, character in enumerate(text):
            for y, line in enumerate(_GLYPHS[character]):
                for x, dot in enumerate(line):
                    if dot == "1":
                        at, down = left + n * _ADVANCE + x * _SCALE, top + y * _SCALE
                        self.fill(at, down, at + _SCALE, down + _SCALE, _INK)

    def png(self) -> bytes:
        """The picture."""
        header = struct.pack(">IIBBBBB", self._width, len(self._rows), 8, 3, 0, 0, 0)
        lines = b"".join(b"\0" + row for row in self._rows)
        chunks = (
            (b"IHDR", header),
            (b"PLTE", bytes(value for colour in _PALETTE for value in colour)),
            (b"IDAT", zlib.compress(lines, 9)),
            (b"IEND", b""),
        )
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _step(most: int) -> int:
    """Between the lines of the grid: 1, 2 or 5 times a power of ten, so that there are at most six."""
    power = 1
    while True:
        for base in _STEPS:
            if base * power * 5 >= most:
                return base * power
        power *= 10
