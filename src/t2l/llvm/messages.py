"""Messages between a worker and its parent: JSON after its length in four bytes, little-endian."""

import json
import struct
from typing import Any

_LENGTH = struct.Struct("<I")
MAX_MESSAGE = 64 * 1024 * 1024


def pack(message: dict[str, Any] | list[dict[str, Any]]) -> bytes:
    """Encode a message for the pipe."""
    content = json.dumps(message).encode()
    if len(content) > MAX_MESSAGE:
        raise ValueError(f"message of {len(content)} bytes; at most {MAX_MESSAGE}")
    return _LENGTH.pack(len(content)) + content


def unpack(received: bytearray) -> Any:
    """Remove the first message from what was received, and return it; `None` if none is complete yet."""
    if len(received) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(received)
    if length > MAX_MESSAGE:
        raise ValueError(f"message of {length} bytes announced; at most {MAX_MESSAGE}")
    end = _LENGTH.size + length
    if len(received) < end:
        return None
    message = json.loads(bytes(received[_LENGTH.size : end]))
    del received[:end]
    return message
