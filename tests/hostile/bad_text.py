"""Text that parsers may choke on: odd bytes, great length, a hundred thousand brackets, slow regular expressions."""

from tests.hostile.writing import Hostile, after, f

ONE = f("ret i32 1")
BYTES = {
    "empty": ("no_function", ""),
    "blanks": ("no_function", " \t\r\n\v\f\n" * 100),
    "only_comments": ("no_function", "; define i32 @f(i32 %0) { ret i32 1 }\n" * 100),
    "tabs": ("parse_error", "define:\n\tmovl $1, %eax\n\tret"),
    "bitcode_magic": ("no_function", "BC\xc0\xde" + ONE),
    "bitcode_wrapper": ("parse_error", "\x0b\x17\xc0\x0b" + ONE),
    "nul_at_the_start": ("parse_error", "\0" + ONE),
    "nul_inside": ("parse_error", ONE.replace("ret", "r\0et")),
    "nul_at_the_end": ("parse_error", ONE + "\0"),
    "nul_then_junk": ("parse_error", ONE + "\0 this is ignored }}}"),
    "nul_then_another_f": ("parse_error", ONE + "\0" + ONE),
    "nul_in_a_string": ("parse_error", '@s = constant [1 x i8] c"\0"\n' + ONE),
    "nul_in_a_comment": ("parse_error", "; a \0 b\n" + ONE),
    "control_characters": ("parse_error", "".join(map(chr, range(1, 32))) + ONE),
    "byte_order_mark": ("parse_error", "\ufeff" + ONE),
    "fullwidth_digit": ("parse_error", f("ret i32 \uff11")),
    "no_break_spaces": ("parse_error", ONE.replace(" ", "\xa0")),
    "right_to_left": ("parse_error", "\u202e" + ONE),
    "lone_surrogate": ("parse_error", ONE + "\ud800"),
    "emoji_in_a_comment": ("ok", "; \U0001f600\n" + ONE),
    "umlauts_in_a_string": ("unsupported", '@s = constant [2 x i8] c"\xe4"\n' + ONE),
    "umlaut_name": ("parse_error", ONE.replace("@f", "@f\xe4")),
    "line_separator": ("parse_error", ONE.replace("\n", "\u2028")),
    "carriage_returns": ("ok", ONE.replace("\n", "\r\n")),
}
LENGTH = {
    "one_long_line": ("ok", ONE.replace("\n", " ").replace("{", "{" + " " * 100_000)),
    "long_comment": ("ok", "; " + "x" * 200_000 + "\n" + ONE),
    "too_long": ("unsupported", ONE + "\n;" + "x" * 300_000),
    "much_too_long": ("unsupported", "define " * 1_000_000),
    "many_empty_lines": ("ok", "\n" * 100_000 + ONE),
    "many_stars": ("ok parse_error unsupported", f("%2 = alloca i8" + "*" * 99_000, "ret i32 1")),
    "many_commas": ("parse_error", f("%2 = add i32 1" + "," * 50_000 + "1", "ret i32 1")),
    "many_bangs": ("parse_error", ONE + "\n" + "!" * 100_000),
    "many_hashes": ("parse_error", ONE + "\n" + "#" * 100_000),
    "many_equals": ("parse_error", ONE + "\n@x " + "=" * 100_000),
    "many_attribute_groups": ("ok", after("\n".join(f"attributes #{n} = {{ nounwind }}" for n in range(5_000)))),
    "attribute_strings": ("ok", ONE + '\nattributes #0 = { "' + "k" * 50_000 + '"="' + "v" * 50_000 + '" }'),
    "name_of_100000": ("ok", after("define i32 @" + "g" * 100_000 + "(i32 %0) {\nret i32 1\n}")),
    "type_name_of_100000": (
        "ok",
        after(f"%{'t' * 100_000} = type {{ i32 }}", f"%2 = alloca %{'t' * 100_000}", "ret i32 1"),
    ),
    "value_name_of_50000": ("parse_error ok", f("%" + "v" * 50_000 + " = freeze i32 1", "ret i32 %" + "v" * 50_000)),
    "triple_of_100000": ("ok", 'target triple = "' + "x-" * 50_000 + '"\n' + ONE),
}
DEPTH = {
    "parentheses": ("unsupported", f("ret i32 " + "(" * 100_000)),
    "brackets": ("unsupported", f("ret i32 " + "[" * 100_000)),
    "braces": ("unsupported", "define i32 @f(" + "{" * 100_000),
    "angles": ("unsupported", "define i32 @f(" + "<" * 100_000),
    "array_types": ("unsupported", f("%2 = alloca " + "[1 x " * 20_000 + "i8" + "]" * 20_000, "ret i32 1")),
    "struct_types": ("unsupported", f("%2 = alloca " + "{" * 20_000 + "i8" + "}" * 20_000, "ret i32 1")),
    "function_types": ("unsupported", f("%2 = alloca " + "void (" * 9_000 + ")" * 9_000 + "*", "ret i32 1")),
    "metadata": ("unsupported", ONE + "\n!0 = " + "!{" * 50_000 + "}" * 50_000),
    "constants": ("unsupported", f("ret i32 " + "add (i32 1, i32 " * 9_000 + "1" + ")" * 9_000)),
    "summary": ("unsupported", ONE + "\n^0 = gv: " + "(" * 50_000),
    "after_many_closers": ("unsupported", "}" * 60_000 + "define i32 @f(" + "{" * 60_000),
    "closers_in_strings": ("unsupported", '!0 = !{!"}}}}"}\n' * 99 + "define i32 @f(" + "{" * 60_000),
}
SLOW_PATTERNS = {
    "quotes": ("parse_error", ONE + '\n"' * 60_000),
    "angles_and_digits": ("unsupported", ONE + "\n" + "< 1" * 60_000),
    "digits": ("unsupported", ONE + "\n!" + "1" * 200_000),
    "letters": ("parse_error", ONE + "\n" + "a" * 200_000),
    "dots": ("parse_error", ONE + "\n" + "-." * 100_000),
    "names": ("parse_error", ONE + "\n" + '@"' * 80_000),
    "blanks_before_a_comment": ("ok", ONE + "\n" + " " * 200_000 + ";"),
    "types": ("parse_error", ONE + "\n" + '%"a" = type ' * 15_000),
    "named_types": ("parse_error unsupported", ONE + "\n" + "%a = type { %a, " * 12_000),
    "blanks_after_align": ("ok", f("%2 = alloca i32, align 4" + " " * 100_000, "ret i32 1")),
    "loads": ("parse_error unsupported", f("%2 = load [1 x {" * 12_000)),
    "cases": ("parse_error", ONE + "\n" + "switch i32 1, label" * 12_000),
    "blanks_in_types": ("parse_error", ONE + "\n" + "[" + " " * 200_000),
    "bundles": ("parse_error", ONE + "\n" + ") [ " * 40_000),
}

INPUTS = {
    f"{title} {name}": Hostile(*entry)
    for title, entries in (("bytes:", BYTES), ("length:", LENGTH), ("depth:", DEPTH), ("pattern:", SLOW_PATTERNS))
    for name, entry in entries.items()
}
