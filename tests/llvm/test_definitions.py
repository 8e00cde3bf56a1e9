"""`Sandbox.check_definitions`: is this valid IR, and does it define the function that was asked for?"""

import pytest

from t2l.llvm import Sandbox

TWICE = "define i32 @twice(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}"
PRINTS = "declare i32 @puts(ptr)\ndefine i32 @twice(i32 %x) {\n  %y = call i32 @puts(ptr null)\n  ret i32 %y\n}"


@pytest.mark.parametrize(
    ("completion", "entry_point", "signature", "status"),
    [
        (TWICE, "twice", "i32 @twice(i32)", "ok"),
        (TWICE, "twice", None, "ok"),
        (TWICE, "thrice", None, "no_function"),
        (TWICE, "twice", "i64 @twice(i64)", "signature_mismatch"),
        (TWICE.replace("define", "define internal"), "twice", None, "ok"),  # as when it is run
        ("declare i32 @twice(i32)", "twice", "i32 @twice(i32)", "no_function"),
        (TWICE.replace("ret i32", "ret i64"), "twice", None, "parse_error"),
        (TWICE.replace("%y = shl i32 %x", "%y = shl i32 %y"), "twice", None, "verify_error"),
        ("", "twice", None, "no_function"),
        (PRINTS, "twice", "i32 @twice(i32)", "ok"),  # valid, although the sandbox would not call it
    ],
)
def test_only_valid_ir_that_defines_the_function_with_its_type_is_ok(
    sandbox: Sandbox, completion: str, entry_point: str, signature: str | None, status: str
) -> None:
    row = {"completion": completion, "entry_point": entry_point, "signature": signature}
    (result,) = sandbox.check_definitions([row])
    assert result.status == status
    assert result.verified or status != "ok"
    assert (result.message == "") == (status == "ok")
