"""Compiler bombs made by formulas: great numbers of one thing, long chains, graphs with many paths."""

from collections.abc import Callable

from tests.hostile.writing import Hostile, after, f, keep

DOUBLING = ["%t0 = type { i64, i64 }", *(f"%t{n} = type {{ %t{n - 1}, %t{n - 1} }}" for n in range(1, 60))]


def doubled(depth: int, *lines: str) -> str:
    """Return `f` after struct types, each with two fields of the type before."""
    return after("\n".join(DOUBLING[: depth + 1]), *lines)


def chain(count: int, line: str, type_: str = "i32", start: str = "freeze i32 %0", end: str = "freeze i32 %v") -> str:
    """Return `f` with a chain of values: `{p}` in `step` is the value before, `{n}` the number of the value."""
    made = [f"%v{n} = " + line.format(n=n, p=f"%v{n - 1}") for n in range(1, count + 1)]
    return f(f"%v0 = {start}", *made, f"%r = {end}{count}", *keep(type_, f"%v{count}"), "ret i32 %r")


def many(count: int, line: Callable[[int], str], *lines: str) -> str:
    """Return `f` after `count` lines of the module."""
    return after("\n".join(map(line, range(count))), *lines)


def vector_chain(count: int, line: str) -> str:
    made = [f"%v{n} = " + line.format(p=f"%v{n - 1}") for n in range(1, count + 1)]
    loaded = ["%a = alloca <256 x i8>", "%v0 = load volatile <256 x i8>, ptr %a", *made]
    return f(*loaded, f"store volatile <256 x i8> %v{count}, ptr %a", "ret i32 1")


def switch(cases: int, step: int, width: int = 32) -> str:
    arms = " ".join(f"i{width} {n * step + 2}, label %{'ab'[n % 2]}" for n in range(cases))
    head = f"%2 = zext i32 %0 to i{width}" if width > 32 else "%2 = freeze i32 %0"
    blocks = ["o:", "ret i32 1", "a:", "ret i32 7", "b:", "ret i32 9"]
    return f(head, f"switch i{width} %2, label %o [ {arms} ]", *blocks)


def irreducible(count: int) -> str:
    """Return `f` with blocks that may all jump to each other."""
    arms = " ".join(f"i32 {n}, label %b{n}" for n in range(count))
    lines = ["%s = alloca i32", "store volatile i32 -1, ptr %s", f"switch i32 %0, label %out [ {arms} ]"]
    for n in range(count):
        lines += [f"b{n}:", f"%x{n} = load volatile i32, ptr %s", f"switch i32 %x{n}, label %out [ {arms} ]"]
    return f(*lines, "out:", "ret i32 1")


def diamonds(count: int) -> str:
    """Return `f` with blocks that branch and meet again: 2^count paths."""
    lines = ["br label %b0", "b0:", "%v0 = freeze i32 %0"]
    for n in range(count):
        lines += [f"%c{n} = trunc i32 %v{n} to i1", f"br i1 %c{n}, label %t{n}, label %e{n}"]
        lines += [f"t{n}:", f"br label %b{n + 1}", f"e{n}:", f"%w{n} = mul i32 %v{n}, 3", f"br label %b{n + 1}"]
        lines += [f"b{n + 1}:", f"%v{n + 1} = phi i32 [ %v{n}, %t{n} ], [ %w{n}, %e{n} ]"]
    return f(*lines, "ret i32 1")


def call_tree(depth: int) -> str:
    """Return functions that each call the one before twice: 2^depth calls."""
    functions = ["define i32 @g0(i32 %0) {\nret i32 %0\n}"]
    for n in range(1, depth + 1):
        calls = f"%2 = call i32 @g{n - 1}(i32 %0)\n%3 = call i32 @g{n - 1}(i32 %2)\nret i32 %3"
        functions.append(f"define i32 @g{n}(i32 %0) {{\n{calls}\n}}")
    return after("\n".join(functions), f"%2 = call i32 @g{depth}(i32 %0)", "ret i32 %2")


def loop_nest(depth: int) -> str:
    heads = [line for n in range(depth) for line in (f"l{n}:", f"br label %l{n + 1}")]
    tails = [line for n in range(depth) for line in (f"br i1 false, label %l{depth - 1 - n}, label %m{n}", f"m{n}:")]
    return f("br label %l0", *heads, f"l{depth}:", *tails, "ret i32 1")


def phi_ring(count: int) -> str:
    ring = [f"%p{n} = phi i32 [ {n}, %1 ], [ %p{(n + 1) % count}, %l ]" for n in range(count)]
    return f("br label %l", "l:", *ring, "%c = icmp eq i32 %p0, 9", "br i1 %c, label %o, label %l", "o:", "ret i32 1")


SHUFFLE = "shufflevector <256 x i8> {p}, <256 x i8> {p}, <256 x i32> <" + ", ".join(
    f"i32 {n * 37 % 256}" for n in range(256)
)
NUMBERS = {
    "long_decimal": ("unsupported", f("ret i32 " + "9" * 100_000)),
    "long_hex_integer": ("unsupported", f("ret i32 u0x" + "F" * 100_000)),
    "long_hex_float": ("unsupported", f(*keep("double", "0x" + "F" * 50_000), "ret i32 1")),
    "long_fraction": ("unsupported", f(*keep("double", "1." + "3" * 100_000), "ret i32 1")),
    "long_exponent": ("parse_error ok", f(*keep("double", "1.0e" + "9" * 200), "ret i32 1")),
    "multiply_i128": (
        "ok wrong",
        chain(400, "mul i128 {p}, {p}", "i128", "zext i32 %0 to i128", "trunc i128 %v").replace(
            "%v400\n%s", "%v400 to i32\n%s"
        ),
    ),
    "chain_of_adds": ("ok wrong", chain(6_000, "add i32 {p}, 12345")),
    "chain_of_squares": ("ok wrong", chain(400, "mul i32 {p}, {p}")),
    "chain_of_divisions": ("ok wrong trap", chain(600, "udiv i32 {p}, %0")),
    "chain_of_selects": ("ok wrong", chain(3_000, "select i1 true, i32 {p}, i32 {n}")),
    "chain_of_doublings": ("ok wrong", chain(2_500, "add i32 {p}, {p}")),
    "constant_doubled_13_times": ("unsupported", chain(13, "add i32 {p}, {p}", start="ptrtoint ptr @f to i32")),
    "constant_doubled_60_times": ("timeout", chain(60, "add i32 {p}, {p}", start="ptrtoint ptr @f to i32")),
    "constant_xor": ("ok wrong out_of_memory", chain(60, "xor i32 {p}, %v0", start="ptrtoint ptr @f to i32")),
    "nested_constant": (
        "ok wrong parse_error unsupported",
        f("ret i32 " + "add (i32 " * 30 + "ptrtoint (ptr @f to i32)" + ", i32 ptrtoint (ptr @f to i32))" * 30),
    ),
    "nested_address": (
        "ok wrong",
        f(
            "ret i32 ptrtoint (ptr "
            + "getelementptr (i8, ptr " * 25
            + "@f"
            + ", i64 9223372036854775807)" * 25
            + " to i32)"
        ),
    ),
}
TYPES = {
    "vector_products": ("ok", vector_chain(60, "mul <256 x i8> {p}, {p}")),
    "vector_shuffles": ("ok", vector_chain(10, SHUFFLE + ">")),
    "doubling_type_address": (
        "ok trap unsupported",
        doubled(59, "%2 = getelementptr %t59, ptr null, i64 1", *keep("ptr", "%2"), "ret i32 1"),
    ),
    "doubling_type_alloca": ("ok trap unsupported", doubled(59, *keep("i8", "1"), "%3 = alloca %t59", "ret i32 1")),
    "doubling_type_global": (
        "unsupported",
        "@g = external global %t40\n" + doubled(40, "%2 = load i32, ptr @g", "ret i32 %2"),
    ),
    "array_of_12_dimensions": (
        "unsupported ok trap",
        f("%2 = alloca " + "[4000 x " * 12 + "i8" + "]" * 12, "ret i32 1"),
    ),
    "typed_pointer_chain": (
        "ok",
        many(500, lambda n: f"%p{n} = type {{ %p{(n + 1) % 500}* }}", "%2 = alloca %p0", "ret i32 1"),
    ),
    "many_types": ("ok", many(3_000, lambda n: f"%t{n} = type {{ i32, [{n + 1} x i8] }}")),
    "struct_of_20000": (
        "ok",
        after("%t = type { " + ", ".join(["i8"] * 20_000) + " }", "%2 = alloca %t", "ret i32 1"),
    ),
    "struct_of_20000_as_value": (
        "unsupported",
        after(
            "%t = type { " + ", ".join(["i8"] * 20_000) + " }",
            "%2 = load %t, ptr null",
            *keep("%t", "%2"),
            "ret i32 1",
        ),
    ),
    "struct_of_400_returned": (
        "signature_mismatch",
        "define { " + ", ".join(["i64"] * 400) + " } @f(i32 %0) {\nunreachable\n}",
    ),
    "array_written_out": ("unsupported", f(*keep("[4000 x i8]", "[i8 1" + ", i8 1" * 3_999 + "]"), "ret i32 1")),
    "constant_array_of_10000": (
        "ok",
        after(
            "@g = constant [10000 x i8] [" + ", ".join(["i8 1"] * 10_000) + "]",
            "%2 = load volatile i8, ptr @g",
            "ret i32 1",
        ),
    ),
    "string_of_200000": (
        "ok",
        after('@g = constant [200000 x i8] c"' + "x" * 200_000 + '"', "%2 = load volatile i8, ptr @g", "ret i32 1"),
    ),
}
GRAPHS = {
    "switch_dense": ("ok", switch(2_000, 1)),
    "switch_sparse": ("ok", switch(1_000, 7_919)),
    "switch_i64": ("ok", switch(2_000, 12_345_678_901, 64)),
    "switch_i128": ("ok", switch(2_000, 2**70 + 1, 128)),
    "switch_of_6000": ("unsupported", switch(6_000, 1)),
    "irreducible_of_40": ("ok", irreducible(40)),
    "irreducible_of_110": ("unsupported", irreducible(110)),
    "diamonds_of_400": ("ok", diamonds(400)),
    "call_tree_of_60": ("timeout", call_tree(60)),
    "loop_nest_of_300": ("ok", loop_nest(300)),
    "blocks_of_1500": (
        "ok",
        f("br label %b0", *(f"b{n}:\nbr label %b{n + 1}" for n in range(1_500)), "b1500:", "ret i32 1"),
    ),
    "phi_ring_of_1000": ("ok", phi_ring(1_000)),
}
MANY = {
    "functions": ("ok", many(800, lambda n: f"define void @g{n}() {{\nret void\n}}")),
    "functions_in_a_row": (
        "ok",
        many(
            800,
            lambda n: f"define void @g{n}() {{\n{f'call void @g{n - 1}()' if n else ''}\nret void\n}}",
            "call void @g799()",
            "ret i32 1",
        ),
    ),
    "declarations": ("ok", many(3_000, lambda n: f"declare void @g{n}()")),
    "globals": ("ok", many(3_000, lambda n: f"@g{n} = global i32 {n}")),
    "globals_that_are_used": (
        "ok",
        many(
            800,
            lambda n: f"@g{n} = global i32 {n}",
            *(f"store volatile i32 {n}, ptr @g{n}" for n in range(800)),
            "ret i32 1",
        ),
    ),
    "globals_that_add_up": (
        "out_of_memory",
        many(
            20,
            lambda n: f"@g{n} = global [1000000 x i8] zeroinitializer",
            *(f"store volatile i8 1, ptr @g{n}" for n in range(20)),
            "ret i32 1",
        ),
    ),
    "allocas": (
        "ok trap",
        f(*(f"%a{n} = alloca i64\nstore volatile i64 {n}, ptr %a{n}" for n in range(1_000)), "ret i32 1"),
    ),
    "calls": ("ok", after("define void @g() {\nret void\n}", *["call void @g()"] * 4_000, "ret i32 1")),
    "arguments": (
        "unsupported",
        after(
            f"define i32 @g({', '.join(['i32'] * 1_200)}) {{\nret i32 1\n}}",
            f"%2 = call i32 @g({', '.join(['i32 %0'] * 1_200)})",
            "ret i32 %2",
        ),
    ),
    "parameters_of_f": ("signature_mismatch", "define i32 @f(" + ", ".join(["i32"] * 5_000) + ") {\nret i32 1\n}"),
    "comdats": ("ok", many(6_000, lambda n: f"$c{n} = comdat any")),
    "metadata_nodes": ("ok", many(3_000, lambda n: f"!{n} = !{{!{(n + 1) % 3_000}, !{(n + 7) % 3_000}}}")),
    "synchronization_scopes": ("crash", f(*(f'fence syncscope("s{n}") seq_cst' for n in range(300)), "ret i32 1")),
}

INPUTS = {
    f"{title}: {name}": Hostile(f"{statuses} timeout", text)  # on a slow machine the time limit may come first
    for title, entries in (("numbers", NUMBERS), ("types", TYPES), ("graphs", GRAPHS), ("many", MANY))
    for name, (statuses, text) in entries.items()
}
INPUTS["many: parameters_called"] = Hostile(
    "unsupported", "define i32 @f(" + ", ".join(["i32"] * 2_000) + ") {\nret i32 1\n}", None, (1,) * 2_000
)
