"""The arguments of a dataset: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem

REGISTERS = ("question", "homework", "order", "chat", "phrase")  # of requests; `building/requests.py` tells them apart


@dataclass(kw_only=True)
class DatasetArguments(Arguments):
    """The arguments of one dataset (`recipes/build_dataset.py`, `configs/data/*.yaml`)."""

    output_dir: str = argument("folder for the splits, their figures and the dataset card")
    seed: int = argument("seed of all random choices; the same seed gives the same dataset", 0, at_least=0)
    catalogue: bool = argument("use the catalogue of documented C functions", True)
    catalogue_families: list[str] = argument("families (files) of the catalogue to use (default: all)", [])
    catalogue_max_per_concept: int = argument(
        "maximum number of variants of one concept of the catalogue", 40, at_least=1
    )
    catalogue_conventions: int = argument(
        "maximum number of further variants of a program of the catalogue in other conventions: the length of 64 bits "
        "or before the array, the result through a pointer, truth as i32, whole numbers for doubles, …",
        0,
        at_least=0,
    )
    combination_programs: int = argument(
        "number of filters, maps and folds over arrays, ranges, digits and texts to draw (0 = none)", 0, at_least=0
    )
    formula_programs: int = argument(
        "number of formulas, conditions, choices and helpers in short English to draw (0 = none)", 0, at_least=0
    )
    composer_programs: int = argument("number of programs to compose at random (0 = none)", 0, at_least=0)
    composer_max_depth: int = argument("maximum nesting depth of composed expressions and statements", 2, at_least=1)
    composer_shapes: list[str] = argument("shapes of programs to compose, such as value or truth (default: all)", [])
    c_sources: list[str] = argument("C files, or folders of C files, with documented functions", [], path="any")
    c_include_dirs: list[str] = argument("include folders for c_sources", [], path="any")
    c_flags: list[str] = argument("further clang flags for c_sources, such as -DNDEBUG", [])
    c_license: str = argument("licence of c_sources, such as MIT, which becomes the key license of their rows", "")
    ir_datasets: list[str] = argument(
        "datasets of English with IR: JSONL or Parquet files, folders, names on the Hub", []
    )
    text_column: str = argument("column of ir_datasets that holds the English", "prompt")
    ir_column: str = argument("column of ir_datasets that holds LLVM IR", "completion")
    entry_point_column: str | None = argument(
        "column of ir_datasets that names the requested function (default: the first externally visible one)", None
    )
    prompts_per_program: int = argument(
        "maximum number of training rows of one program, each with another request", 1, at_least=1
    )
    mixture: dict[str, float] = argument(
        "share of each source in the training rows, as {catalogue: 0.5, composer: 0.5}; needs train_size (default: "
        "prompts_per_program rows of every program)",
        {},
    )
    registers: dict[str, float] = argument(
        "weights of question, homework, order, chat and phrase when a training row draws its wording; 1 for those "
        "that are missing (default: the first wordings)",
        {},
    )
    without_signature: float = argument(
        "share of training prompts without a signature (0 to 1), so that a model learns to answer such prompts too",
        0.0,
        at_least=0,
        at_most=1,
    )
    name_only: float = argument(
        "share of training prompts that name the function instead of having a signature", 0.0, at_least=0, at_most=1
    )
    with_examples: float = argument(
        "share of training prompts that show one or two of the row's own tests", 0.0, at_least=0, at_most=1
    )
    with_prototype: float = argument(
        "share of training prompts that show the function's C prototype; above 0, also two in five of those that "
        "would say a type at their end, and all of those that do not say what an array holds; four in five of those "
        "that do not say the order of their parameters show a call",
        0.0,
        at_least=0,
        at_most=1,
    )
    renamed: float = argument(
        "share of training rows whose function has another name than its source gives", 0.0, at_least=0, at_most=1
    )
    reworded: float = argument(
        "share of training prompts with synonyms, politeness, other word order or typing mistakes",
        0.0,
        at_least=0,
        at_most=1,
    )
    tests_per_row: int = argument(
        "number of input/output examples of a row, made by running its program", 8, at_least=1
    )
    max_completion_chars: int = argument(
        "maximum number of characters of canonical IR; longer programs are left out and counted", 2000, at_least=1
    )
    train_size: int | None = argument("number of training rows (default: all)", None, at_least=1)
    validation_size: int = argument("number of rows of the validation split", 200, at_least=1)
    test_size: int = argument("number of rows of the test split", 200, at_least=1)
    test_concepts: int = argument(
        "number of concepts of the catalogue that are held out of training, for the split test_concepts", 0, at_least=0
    )
    test_concepts_size: int = argument("maximum number of rows of the split test_concepts", 1000, at_least=1)
    test_combinations: int = argument(
        "number of combinations of operators and shapes that are held out of training, for the split test_composition",
        0,
        at_least=0,
    )
    max_train_difficulty: int | None = argument(
        "maximum number of operations and statements of a training program; larger programs go to test_composition",
        None,
        at_least=1,
    )
    test_composition_size: int = argument("maximum number of rows of the split test_composition", 1000, at_least=1)
    excluded_tasks: list[str] = argument(
        "benchmark files: prompts that repeat one of theirs, share eight successive words with it, or have nearly the "
        "same words are left out; their programs are not",
        [],
        path="any",
    )
    excluded_programs: list[str] = argument(
        "benchmark files whose references are left out under any wording, for research on unseen programs",
        [],
        path="any",
    )
    file_format: str = argument(
        "jsonl writes one file per split, parquet writes shards", "jsonl", choices=["jsonl", "parquet"]
    )
    rows_per_shard: int = argument("number of rows of one Parquet file", 50_000, at_least=1)
    num_workers: int = argument("number of worker processes", 2, at_least=1)
    programs_per_chunk: int = argument(
        "number of programs in one unit of work; if a process is stopped, only its present unit is lost",
        500,
        at_least=1,
    )
    executor: str = argument(
        "where the work runs: process is this machine; the others use datatrove (install t2l[scale])",
        "process",
        choices=["process", "datatrove_local", "slurm", "ray"],
    )
    num_tasks: int = argument("number of datatrove tasks that share the units of work", 16, at_least=1)
    slurm_partition: str | None = argument("Slurm partition for the tasks", None)
    slurm_time: str = argument("Slurm's time limit for a task", "04:00:00")

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        drawn = self.combination_programs or self.formula_programs or self.composer_programs
        if not (self.catalogue or drawn or self.c_sources or self.ir_datasets):
            remedy = (
                "set catalogue, combination_programs, formula_programs, composer_programs, c_sources or ir_datasets"
            )
            problems.append(Problem("catalogue", "no source of programs", "at least one source", remedy))
        if self.executor == "slurm" and self.slurm_partition is None:
            allowed = "the name of a partition with executor: slurm"
            problems.append(Problem("slurm_partition", "nothing", allowed, "add slurm_partition"))
        problems += self._wrong_weights()
        return problems + self._useless_source_keys(given) + self._useless_split_keys(given)

    def _wrong_weights(self) -> list[Problem]:
        problems = []
        for key, weights in (("mixture", self.mixture), ("registers", self.registers)):
            if not all(isinstance(weight, int | float) and weight >= 0 for weight in weights.values()):
                allowed = "a number of at least 0 for each name"
                problems.append(Problem(key, repr(weights), allowed, "correct the numbers"))
        if self.mixture and (not all(self.mixture.values()) or self.train_size is None):
            allowed = "shares above 0 together with train_size"
            problems.append(Problem("mixture", repr(self.mixture), allowed, "set train_size, leave out shares of 0"))
        if unknown := sorted(self.registers.keys() - set(REGISTERS)):
            allowed = ", ".join(REGISTERS)
            problems.append(Problem("registers", ", ".join(unknown), allowed, "correct or remove them"))
        return problems

    def _useless_source_keys(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not self.catalogue:
            keys = ["catalogue_families", "catalogue_max_per_concept", "catalogue_conventions", "test_concepts"]
            problems += find_useless(keys, given, "catalogue: false", "remove it, or set catalogue: true")
        if not self.composer_programs:
            keys = ["composer_max_depth", "composer_shapes", "test_combinations"]
            remedy = "remove it, or set composer_programs to the number of programs to compose"
            problems += find_useless(keys, given, "composer_programs: 0", remedy)
        if not self.c_sources:
            remedy = "remove it, or list the C files in c_sources"
            problems += find_useless(["c_include_dirs", "c_flags", "c_license"], given, "no c_sources", remedy)
        if not self.ir_datasets:
            keys = ["text_column", "ir_column", "entry_point_column"]
            problems += find_useless(keys, given, "no ir_datasets", "remove it, or list the datasets in ir_datasets")
        return problems

    def _useless_split_keys(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not self.test_concepts:
            remedy = "remove it, or set test_concepts to the number of concepts to hold out"
            problems += find_useless(["test_concepts_size"], given, "test_concepts: 0", remedy)
        if not self.test_combinations and self.max_train_difficulty is None:
            remedy = "remove it, or set test_combinations or max_train_difficulty"
            problems += find_useless(["test_composition_size"], given, "nothing held out of training", remedy)
        if self.file_format != "parquet":
            problems += find_useless(["rows_per_shard"], given, "file_format: jsonl", "set file_format: parquet")
        if self.executor == "process":
            keys, remedy = ["num_tasks", "slurm_partition", "slurm_time"], "remove it, or choose another executor"
            problems += find_useless(keys, given, "executor: process", remedy)
        return problems
