"""An incremental state machine of LLVM IR, and from it a mask over the tokens that may follow.

    constraint = IRConstraint(Vocabulary.from_tokenizer(tokenizer, eos_token_id))
    state = constraint.start("i32 @gcd(i32, i32)")
    state.mask()                    # which tokens may follow
    state = state.advance(token)

From the bottom up: `lexemes` (words), `blocks` and `facts` (what is known of the module), `items` (what a grammar is
made of), `types`, `operands`, `calls`, `instructions`, `statements`, `modules` (the grammar), `machine` (the parser),
`paths` and `masks` (the parser's answers for whole tokens, kept), `forced` (text without a choice), `state`.
"""

from t2l.inference.constraint.ir_constraint import IRConstraint
from t2l.inference.constraint.state import State
from t2l.inference.constraint.vocabulary import Vocabulary

__all__ = ["IRConstraint", "State", "Vocabulary"]
