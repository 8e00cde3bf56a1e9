"""Run one form in a process of its own; `processes.py` starts it.

    python tools/benchmark_inference/worker.py torch runs/quickstart/checkpoint 2

It reads a request from each line of standard input, and writes a reply to standard output. For example,
`{"requests": [...], "batch_size": 16, "max_new_tokens": 128}` is answered by
`{"seconds": 0.1, "cpu_seconds": 0.1, "answers": [[...]], "num_verified": null}`.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import backends
from forms import FORMS


def main() -> None:
    name, folder, num_threads = sys.argv[1:]
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print goes to standard error
    try:
        form = FORMS[name]
        backend = getattr(backends, form.backend)(Path(folder), int(num_threads), **form.options)
        for line in sys.stdin:
            print(json.dumps(reply(backend, json.loads(line))), file=replies, flush=True)
    except Exception as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), file=replies, flush=True)
        raise


def reply(backend: Any, message: dict[str, Any]) -> dict[str, Any]:
    start, busy = time.perf_counter(), time.process_time()
    answers = backend.answer(message["requests"], message["batch_size"], message["max_new_tokens"])
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    return {
        "seconds": seconds,
        "cpu_seconds": busy,
        "answers": answers,
        "num_verified": getattr(backend, "num_verified", None),
    }


if __name__ == "__main__":
    main()
