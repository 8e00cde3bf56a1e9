"""t2l: plain English in, LLVM IR out, every answer checked by LLVM itself.

    from t2l import Text2LLVM

    with Text2LLVM.from_pretrained() as model:
        print(model.generate("Return the larger of a and b.", "i32 @max(i32, i32)").ir)

`import t2l` loads nothing else; a name below is loaded when it is first used. `t2l.llvm` needs no model.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from t2l.inference.answers import Answer, Candidate
    from t2l.inference.cache import ResultCache
    from t2l.inference.text2llvm import Text2LLVM

__all__ = ["Answer", "Candidate", "ResultCache", "Text2LLVM"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 't2l' has no attribute {name!r}")
    from t2l.inference import answers, cache, text2llvm

    homes = {"Answer": answers, "Candidate": answers, "ResultCache": cache, "Text2LLVM": text2llvm}
    return vars(homes[name])[name]
