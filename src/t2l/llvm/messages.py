"""Messages between a worker and its parent: the number of bytes (4 bytes, little-endian), then JSON."""

import json
import struct
from typing import Any

_LENGTH = struct.Struct("<I")
MAX_MESSAGE = 64 * 1024 * 1024  # bytes of JSON


def pack(message: dict[str, Any] | list[dict[str, Any]]) -> bytes:
    """Encode a message for the pipe.

    Raises:
        `ValueError`: if the message is too large.
    """
    content = json.dumps(message).encode()
    if len(content) > MAX_MESSAGE:
        raise ValueError(f"message of {len(content)} bytes; at most {MAX_MESSAGE}")
    return _LENGTH.pack(len(content)) + content


def unpack(received: bytearray) -> Any:
    """Remove the first message from `received` and return it; `None` if it is not complete yet.

    Raises:
        `ValueError`: if the message is too large.
    """
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
