"""The catalogue of C functions: its files are right, and its reader refuses mistakes."""

import random
import re
import subprocess
import sys

import pytest

from t2l.data.building.compilation import keep_apart
from t2l.data.catalogue import reading
from t2l.data.catalogue.reading import load_concepts
from t2l.data.catalogue.type_words import Pointee, add_types
from t2l.data.errors import CatalogueError
from t2l.data.test_inputs import draw_arguments

CLANG = "-m ziglang cc -fno-sanitize=all -target x86_64-linux-gnu -S -emit-llvm -O0 -Wall -Werror"

ADD_CONSTANT = """\
/**
 * Add {K} to {x}.
 * Return {x} plus {K}.
 * What is {x} increased by {K}?
 * the {T} {x}, raised by {K}
 * Give me {x} with {K} added.
 * I have {x} and want {K} more.
 *
 * @T int8_t uint32_t
 * @K 2..4 -10
 * @name raise grow
 * @range x -1000 1000
 */
T raise(T x) { return x + K; }
"""

SUM = """\
/**
 * Add up the {n} elements of {a}.
 * Return the sum of {a}, which has {n} elements.
 * What is the total of the {n} numbers in {a}?
 * sum of an array {a} of {n} {T:s}
 * Given {a} with {n} elements, total them.
 * I need all {n} values of {a} added together.
 *
 * @T int32_t uint8_t double
 * @array a n
 * @range n 0 8
 */
T array_sum(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return total;
}
"""


@pytest.fixture(scope="module")
def concepts():
    return load_concepts()


@pytest.fixture(scope="module")
def programs(concepts):
    return [program for concept in concepts for program in concept]


def read(tmp_path, text):
    (tmp_path / "family.c").write_text(text)
    return load_concepts(tmp_path)


def test_there_are_enough_concepts_and_programs(concepts, programs):
    assert len(concepts) >= 600
    assert len({program.c_source for program in programs}) >= 8000


def test_every_concept_compiles_without_a_warning(concepts, tmp_path):
    texts = []
    for number, concept in enumerate(concepts):
        program = concept.instantiate(len(concept) - 1)
        texts.append(keep_apart(program, number))
    (tmp_path / "all.c").write_text("".join(texts))
    command = [sys.executable, *CLANG.split(), "-Wno-unused-command-line-argument", "-o", "all.ll", "all.c"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert run.stderr == ""
    assert len(re.findall(r"\ndefine (?!internal)", (tmp_path / "all.ll").read_text())) == len(concepts)


def test_every_program_has_six_distinct_prompts_without_a_placeholder_left(programs):
    for program in programs:
        assert len(set(program.prompts)) >= 6, program
        assert not any(re.search("[{}]", prompt) for prompt in program.prompts), program


def test_every_prompt_of_an_unsigned_program_says_so(programs):
    prototype = re.compile(
        r"^(?!static|struct).*\buint\d+_t\b.*\{", re.MULTILINE
    )  # what is inside a body does not matter
    unsigned = [program for program in programs if prototype.search(program.c_source)]
    assert unsigned
    sign = re.compile(r"\b(?:un)?signed\b")  # perhaps "to a signed number"
    assert all(sign.search(prompt) for program in unsigned for prompt in program.prompts)


def test_every_prompt_mentions_its_constants(concepts):
    for concept in concepts:
        for index, program in enumerate(concept):
            for template, value in concept.values(index).items():
                words = concept.templates[template][value] or [value]
                if re.fullmatch(r"-?[\d.]+", value):
                    assert all(any(word in prompt for word in words) for prompt in program.prompts), program


def test_what_is_pointed_to_has_the_name_of_a_parameter(programs):
    for program in programs:
        names = {parameter.name for parameter in program.parameters}
        assert all(names.issuperset(re.findall(r"(?<![\w)\]%*])\*([a-z])\b", text)) for text in program.prompts)


def test_the_same_index_gives_the_same_program(concepts):
    assert [next(iter(concept)) for concept in load_concepts()] == [next(iter(concept)) for concept in concepts]


def test_no_prompt_and_prototype_ask_for_two_different_functions(programs):
    answers = {}
    for program in programs:
        types = tuple(parameter.type for parameter in program.parameters)
        body = re.sub(rf"\b{program.name}\b", "f", program.c_source)
        for parameter in program.parameters:
            body = re.sub(rf"\b{parameter.name}\b", "_", body)
        result = re.search(r"^(\w+) f\(", body, re.MULTILINE)[1].removeprefix("u")
        for prompt in program.prompts:
            assert answers.setdefault((prompt, types, result), body) == body, prompt


def test_adding_a_function_with_its_comment_is_enough(tmp_path):
    [concept] = read(tmp_path, ADD_CONSTANT)
    programs = list(concept)
    assert len(concept) == len(programs) == 8
    assert {program.family for program in programs} == {"family"}
    assert {program.name for program in programs} <= {"raise", "grow"}
    assert all("-10" in prompt for prompt in programs[-1].prompts)


def test_the_example_in_the_header_of_the_reader_is_true(tmp_path):
    example = re.search(r"^    /\*\*\n.*?^    _Bool compare.*?$", reading.__doc__, re.DOTALL | re.MULTILINE)[0]
    [concept] = read(tmp_path, re.sub("^    ", "", example, flags=re.MULTILINE) + "\n")
    assert len(concept) == 246
    [index] = [i for i in range(246) if concept.values(i) == {"T": "double", "K": "64", "OP": ">"}]
    program = concept.instantiate(index)
    assert "_Bool check_bound(double x) { return x > 64; }" in program.c_source
    assert program.prompts[0] == "Is x greater than 64?"


def test_a_program_has_the_ranges_and_lengths_of_its_arguments(tmp_path):
    [signed, unsigned, *_] = read(tmp_path, ADD_CONSTANT)[0]
    assert (signed.parameters[0].type, signed.parameters[0].low, signed.parameters[0].high) == ("i8", -128, 127)
    assert (unsigned.parameters[0].type, unsigned.parameters[0].low, unsigned.parameters[0].high) == ("i32", 0, 1000)


def test_types_that_a_signature_hides_are_said_where_people_say_them():
    doubles, output = Pointee("a", "double", False), Pointee("out", "int64_t", True)
    ints, positions = Pointee("a", "int32_t", False), Pointee("out", "int32_t", False)
    longs = Pointee("a", "int64_t", False)
    said = [
        add_types("Sort an array in place.", [doubles], 0, unsigned=False),
        add_types("mean of a list of numbers", [doubles], 0, unsigned=False),
        add_types("How large is the array's gap?", [doubles], 0, unsigned=False),
        add_types("Sort an array of doubles.", [doubles], 0, unsigned=False),
        add_types("Largest of a, 0 for an empty array", [doubles], 0, unsigned=False),
        add_types("Copy the one array to the other array.", [doubles], 1, unsigned=False),
        add_types("Store n in *out.", [output], 1, unsigned=True),
        add_types("midpoint of a segment", [Pointee(name, "double", True) for name in ("x", "y")], 0, unsigned=False),
        add_types("Is the random 32-bit x above 80?", [], 0, unsigned=True),
        add_types("Is x above 80?", [], 0, unsigned=True),
        add_types("Get the CRC of a block.", [Pointee("a", "uint8_t", False)], 0, unsigned=True),
        add_types("Total of the prices in a list", [ints], 0, unsigned=False),
        add_types("Total of the prices in a list, in cents", [ints], 0, unsigned=False),
        add_types("Store the positions of the peaks in out.", [doubles, positions], 0, unsigned=False),
        add_types("positions of the peaks", [doubles, positions], 0, unsigned=False),
        add_types("Positions of the peaks in a", [doubles, positions, output], 0, unsigned=False),
        add_types("get the largest of an integer array (ties count once)", [longs], 0, unsigned=False),
        add_types("Do two integer arrays have the same sum?", [longs, longs], 0, unsigned=False),
        add_types("sort the keys and an array of values along", [longs, longs], 0, unsigned=False),
        add_types("Fill a bag: weights, values.", [longs, longs], 0, unsigned=False),
    ]
    assert said == [
        "Sort an array of doubles in place.",
        "mean of a list of doubles",
        "How large is the array's gap (doubles)?",
        "Sort an array of doubles.",
        "Largest of a, 0 for an empty array (doubles)",
        "Copy the one array to the other array (doubles).",
        "Store n in *out (*out is a 64-bit integer) (unsigned).",
        "midpoint of a segment (*x and *y are doubles)",
        "Is the random unsigned 32-bit x above 80?",
        "Is x above 80? All numbers are unsigned.",
        "Get the CRC of a block. The values are unsigned 8-bit integers.",
        "Total of the prices in a list (ints)",
        "Total of the prices in a list, in cents",
        "Store the positions of the peaks in out (a holds doubles, out ints).",
        "positions of the peaks (the first array holds doubles, the second ints)",
        "Positions of the peaks in a (a holds doubles, out ints) (*out is a 64-bit integer)",
        "get the largest of an integer array (ties count once) (64-bit integers)",
        "Do two arrays of 64-bit integers have the same sum?",
        "sort the keys and an array of values along (64-bit integers)",
        "Fill a bag: weights, values. All arrays hold 64-bit integers.",
    ]


def test_an_int_has_32_bits(tmp_path):
    longs = SUM.replace("Add up the {n} elements of {a}.", "Add up the {n} elements of the int array {a}.")
    plain = read(tmp_path, longs.replace("uint8_t", "int64_t"))[0]
    assert [program.prompts[0] for program in plain][:2] == [
        "Add up the n elements of the int array a.",
        "Add up the n elements of the integer array a. The elements are 64-bit integers.",
    ]


def test_a_prompt_names_the_elements_of_a_pointer_unless_they_are_plain_integers(tmp_path):
    plain, small, real = read(tmp_path, SUM)[0]
    assert plain.prompts[0] == "Add up the n elements of a."
    assert small.prompts[0] == "Add up the n elements of a. The elements are unsigned 8-bit integers."
    assert real.prompts[0] == "Add up the n elements of a. The elements are doubles."
    assert (real.parameters[0].type, real.parameters[0].element, real.parameters[0].length) == ("ptr", "double", "n")


@pytest.mark.parametrize(
    ("given", "replacement", "line", "message"),
    [
        ("Return {x} plus {K}.", "Return {x} plus.", 3, "does not mention {K}"),
        ("Return {x} plus {K}.", "Return {y} plus {K}.", 3, "unknown `{y}`"),
        ("Return {x} plus {K}.", "Return {x} plus {K:2}.", 3, "asks for words that @K does not have"),
        ("Return {x} plus {K}.", "Return {x plus {K}.", 3, "stray brace"),
        ("Return {x} plus {K}.", "Add {K} to {x}.", 1, "5 different descriptions"),
        ("@range x -1000 1000", "@range y 0 1", 12, "names no parameter"),
        ("@range x -1000 1000", "@range x low high", 12, "cannot read"),
        ("@range x -1000 1000", "@range x 1000 -1000", 12, "`@range x 1000 -1000` allows no value"),
        ("@K 2..4 -10", "@K 4..2 -10", 10, "`4..2` contains no number"),
        ("@name raise grow", "@nmae raise grow", 11, "cannot read `@nmae raise grow`"),
        ("@K 2..4 -10", '@K 2 "two', 10, "cannot read"),
        ("@T int8_t uint32_t", "@T int8_t uint33_t", 1, "unknown type `uint33_t`"),
        ("@name raise grow", "@L 1 2", 1, "does not use ['L']"),
        ("T raise(T x) {", "T raise(T x, T *y) {", 1, "the pointers are ['y']"),
        ("T raise(T x) {", "T raise(T x[]) {", 14, "cannot read the prototype"),
        (" */\n", "\n", 1, "0 complete concepts in 1 comments"),
    ],
)
def test_a_malformed_comment_is_refused_with_file_and_line(tmp_path, given, replacement, line, message):
    assert given in ADD_CONSTANT
    with pytest.raises(CatalogueError) as refusal:
        read(tmp_path, ADD_CONSTANT.replace(given, replacement))
    assert f"{tmp_path / 'family.c'}:{line}: " in str(refusal.value)
    assert message in str(refusal.value)


def test_a_mistyped_type_is_one_mistake(tmp_path):
    with pytest.raises(CatalogueError) as refusal:
        read(tmp_path, ADD_CONSTANT.replace("@T int8_t uint32_t", "@T int8"))
    assert len(str(refusal.value).splitlines()) == 1 + 1


def test_parameters_of_one_type_named_out_of_order_are_refused(tmp_path):
    text = SUM.replace("Return the sum of {a}, which has {n} elements.", "Return {n} less than {m} for {a}.")
    with pytest.raises(CatalogueError, match=r"family.c:3: .*names n, m out of order"):
        read(tmp_path, text.replace("int32_t n)", "int32_t m, int32_t n)"))


def test_all_mistakes_of_all_files_are_reported_at_once(tmp_path):
    (tmp_path / "first.c").write_text(ADD_CONSTANT.replace("@name", "@nmae"))
    (tmp_path / "second.c").write_text(ADD_CONSTANT.replace("{x} plus {K}", "{x}").replace("@range x", "@range y"))
    with pytest.raises(CatalogueError) as refusal:
        load_concepts(tmp_path)
    assert len(str(refusal.value).splitlines()) == 1 + 3


def test_a_folder_without_c_files_is_refused(tmp_path):
    with pytest.raises(CatalogueError, match="no .c files"):
        load_concepts(tmp_path)


def test_a_variant_that_does_not_exist_is_refused(tmp_path):
    [concept] = read(tmp_path, ADD_CONSTANT)
    with pytest.raises(IndexError, match="pass 0 to 7"):
        concept.instantiate(8)


def test_arrays_that_must_ascend_do_so_in_tests() -> None:
    concepts = [concept for concept in load_concepts() if concept.ascending]
    assert len(concepts) > 20
    for concept in concepts:
        program = concept.instantiate(0)
        for arguments in draw_arguments(program, random.Random(0), 4):
            for parameter, argument in zip(program.parameters, arguments, strict=True):
                if parameter.ascending:
                    assert argument["data"] == sorted(argument["data"])


def test_every_concept_has_twelve_descriptions() -> None:
    assert [concept.name for concept in load_concepts() if len(set(concept.descriptions)) < 12] == []
