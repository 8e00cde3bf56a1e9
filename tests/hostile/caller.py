"""The process that judges the inputs, as any program with `t2l.llvm` does.

    python -m tests.hostile.caller rows.jsonl --num_workers 2 --timeout 3

Writes a line of JSON for each judged row. After each row that went badly, and after each fiftieth, the same worker
must judge a good row, with the right verdict.
"""

import argparse
import json
import os
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.hostile.watch import CANARY_VARIABLE

from t2l.llvm import ExecutionResult, Sandbox

GOOD = """
@seen = internal global i32 0
define i32 @sum(ptr %0, i32 %1) {
  %3 = load i32, ptr @seen
  %4 = add i32 %3, 1
  store i32 %4, ptr @seen
  br label %5
5:
  %6 = phi i32 [ 0, %2 ], [ %13, %9 ]
  %7 = phi i32 [ 0, %2 ], [ %14, %9 ]
  %8 = icmp slt i32 %7, %1
  br i1 %8, label %9, label %15
9:
  %10 = getelementptr i32, ptr %0, i32 %7
  %11 = load i32, ptr %10
  %12 = mul i32 %11, %4
  %13 = add i32 %6, %12
  %14 = add i32 %7, 1
  br label %5
15:
  ret i32 %6
}
"""
GOOD_ROW = {
    "completion": GOOD,
    "entry_point": "sum",
    "signature": "i32 @sum(ptr, i32)",
    "tests": [
        {
            "args": [{"type": "i32", "data": [5, -7, 2**31 - 1]}, 3],
            "returns": 2**31 - 3,
            "memory": [[5, -7, 2**31 - 1]],
        },
        {"args": [{"type": "i32", "data": []}, 0], "returns": 0, "memory": [[]]},
    ],
}
EVERY = 50
_printing = threading.Lock()


def main() -> None:
    """Judge every row of a file. Each thread has a sandbox with one worker, so that the time of each row is known."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("rows")
    parser.add_argument("--num_workers", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=3.0)
    arguments = parser.parse_args()
    with open(arguments.rows, encoding="utf-8") as lines:
        waiting: queue.SimpleQueue[tuple[int, dict[str, Any]] | None] = queue.SimpleQueue()
        with ThreadPoolExecutor(arguments.num_workers) as threads:
            judging = [threads.submit(judge, waiting, arguments.timeout) for _ in range(arguments.num_workers)]
            for number, line in enumerate(lines):
                waiting.put((number, json.loads(line)))
                while waiting.qsize() > 100 and not any(each.done() for each in judging):
                    time.sleep(0.01)
            for _ in judging:
                waiting.put(None)
            for each in judging:
                each.result()


def judge(waiting: "queue.SimpleQueue[tuple[int, dict[str, Any]] | None]", timeout: float) -> None:
    """Judge rows one by one, and print the result of each."""
    with Sandbox(num_workers=1, timeout=timeout) as sandbox:
        while (item := waiting.get()) is not None:
            number, row = item
            began = time.monotonic()
            (result,) = sandbox.check([row])
            record = {"number": number, "seconds": time.monotonic() - began, **read_result(result)}
            if result.status in ("crash", "timeout", "trap", "out_of_memory") or number % EVERY == 0:
                (good,) = sandbox.check([GOOD_ROW], timeout=60)
                record["good_row"] = good.status if good.status == "ok" else f"{good.status}: {good.message}"
            with _printing:
                print(json.dumps(record), flush=True)


def read_result(result: ExecutionResult) -> dict[str, Any]:
    """Return the parts of a result that are checked, and whether it reveals a secret."""
    secret = os.environ.get(CANARY_VARIABLE)
    return {
        "status": result.status,
        "message": result.message,
        "levels": [result.parsed, result.verified, result.passed],
        "leaks": secret is not None and secret in repr(result),
    }


if __name__ == "__main__":
    main()
