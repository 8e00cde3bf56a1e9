"""Programs for other machines, run once."""

from t2l.llvm import Sandbox

WASM32 = 'target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"\n'


def judge(sandbox: Sandbox, text: str, entry_point: str, *args: object) -> tuple[str, object]:
    (result,) = sandbox.run([{"completion": text, "entry_point": entry_point, "tests": [{"args": [*args]}]}])
    return result.status, result.outputs[0]["returns"] if result.status == "ok" else result.message
