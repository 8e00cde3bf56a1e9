"""What memory holds and what a search returns."""

from dataclasses import dataclass

from t2l.data.programs import Parameter

UNREAD = -8.0  # lowest `reading`


@dataclass(frozen=True)
class KnownProgram:
    """A documented program of an index.

    Args:
        ir (`str`): canonical IR; hostile until the sandbox verified it, because anybody may have written the index.
        signature (`str`): name and LLVM type of its entry point, such as `"i32 @gcd(i32, i32)"`.
        concept (`str`): what the program is a variant of, such as `"number_theory/gcd"`; programs of one concept share
            their wordings up to types and numbers.
        source (`str`): `"catalogue"`, or the name of the dataset or C tree.
        parameters (`tuple[Parameter]`): parameters, in order, with the elements and lengths of pointers as far as they
            are known.
    """

    ir: str
    signature: str
    concept: str
    source: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True)
class Neighbour:
    """A known program that may answer a request.

    Args:
        program (`KnownProgram`): the program.
        wording (`str`): the nearest of its wordings.
        score (`float`): likeness of request and program, mostly from 0 to 1; a search sorts by it.
        of_request (`float`): how much of the request's words the wording has, from 0 to 1; rare words weigh more.
        of_wording (`float`): how much of the wording's words the request has.
        dense (`float`): cosine of the encoder's vectors, from -1 to 1.
        breadth (`float`): mean likeness of all wordings of the program, in which the nearer ones count more.
        reading (`float`): the reranker's logit for the wording, less that of the best one for the request; `UNREAD` if
            it did not read the wording.
    """

    program: KnownProgram
    wording: str
    score: float
    of_request: float
    of_wording: float
    dense: float
    breadth: float
    reading: float = UNREAD
