# Every target makes its own environment in .venv:   make quickstart   make check   make test   make help
# Another interpreter:   make test PYTHON=python3.12
SHELL := bash
PYTHON ?= python3
BIN := .venv/bin
RUN := runs/quickstart
DONE := $(RUN)/.finished
ANSWERS := $(patsubst %,$(RUN)/answers/%.txt,gcd is_leap count_vowels)
LOG := 2>&1 | tee -a $(RUN)/log.txt
PARALLEL := -q -n 2 --dist loadfile  # two processes, a test file in one of them
CHECKED := setup.py src recipes eval tools tests

.PHONY: help quickstart check test style quality benchmark benchmark-training hostile sandbox llvm-tests ireval results thin v5 deepspeed clean

help:  ## this list
	@grep -hE '^[a-z0-9-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 20

quickstart: $(ANSWERS)  ## dataset, short training, scores, INT8 export, three answers (finished stages are kept)
	@set -o pipefail; $(BIN)/python tools/show_run.py $(RUN) $(LOG)
	@cat $(ANSWERS)

check: quality  ## one minute: formatting, lint, types, and every test that takes less than a second
	$(BIN)/python -m pytest $(PARALLEL) -m "not slow"

test: .venv/dev.installed  ## all tests
	$(BIN)/python -m pytest $(PARALLEL)

style: .venv/dev.installed  ## format the code and fix what ruff can fix
	$(BIN)/ruff check --fix $(CHECKED)
	$(BIN)/ruff format $(CHECKED)

quality: .venv/dev.installed  ## check formatting, lint and public signatures
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/mypy

benchmark: .venv/benchmark.installed $(DONE)/export  ## speed of inference: t2l, transformers, Optimum, CTranslate2; checks of the decoding
	$(BIN)/python tools/benchmark_inference $(RUN)
	$(BIN)/python tools/benchmark_inference/check_decoding.py $(RUN)

benchmark-training: .venv/results.installed $(DONE)/dataset  ## what each optimisation of training brings: in turn, ten minutes each
	$(BIN)/python tools/benchmark_training/run.py --dataset_path $(RUN)/dataset \
	  --model_config configs/model/quickstart.json --train_batch_tokens 768 --output_dir $(RUN)/benchmark_training

sandbox: .venv/dev.installed  ## speed, memory and determinism of the sandbox; its results against native code
	$(BIN)/python tools/benchmark_sandbox.py
	$(BIN)/python tools/benchmark_sandbox.py --check determinism
	$(BIN)/python tools/benchmark_sandbox.py --check memory
	$(BIN)/python tools/cross_check.py
	$(BIN)/python tests/llvm/test_canonical_properties.py

hostile: .venv/dev.installed  ## hostile inputs and 20,000 mutants against the sandbox
	$(BIN)/python -m tests.hostile --mutants 20000 --seed 0

llvm-tests: .venv/dev.installed  ## LLVM's own tests, read by the judge: make llvm-tests LLVM_TESTS=llvm-project/llvm/test OPT=opt-22
	$(BIN)/python tools/llvm_tests.py --path $(LLVM_TESTS) $(if $(OPT),--opt "$(OPT)")

ireval: .venv/ireval.installed  ## the benchmark: built anew, references checked, its wording looked for in all training prompts
	$(BIN)/python eval/ireval/build.py
	$(BIN)/python eval/score.py --tasks eval/ireval/ireval.jsonl --check_references
	$(BIN)/python tools/overlap.py --tasks eval/ireval/ireval.jsonl \
	  --config configs/data/quickstart.yaml configs/data/people_500k.yaml

results: .venv/results.installed $(RUN)/results/test/report/report.md $(RUN)/results/ireval/report/report.md  ## docs/results.md: the quickstart's model and baselines
	@cat $(RUN)/results/test/report/report.md $(RUN)/results/ireval/report/report.md

thin:  ## the base installation in an environment of its own: its size, and whether everything in it works
	rm -rf build && $(PYTHON) -m venv build/thin
	build/thin/bin/python -m pip install --quiet -c constraints.txt .
	du -sm build/thin/lib/python*/site-packages
	build/thin/bin/t2l doctor
	build/thin/bin/t2l generate "Return the sum of a and b." --signature "i32 @add(i32, i32)" > build/thin/add.ll
	build/thin/bin/t2l run build/thin/add.ll --call "add(-3, 7)"

v5:  ## under transformers 5: training from a prepared folder with only the packages that it needs, then evaluation with the others
	$(PYTHON) -m venv --clear build/v5
	build/v5/bin/python -m pip install --quiet -c constraints-v5.txt \
	  accelerate numpy pytest PyYAML safetensors tokenizers torch transformers
	PYTHONPATH=src build/v5/bin/python -m pytest -q tests/test_preparation.py tests/test_batches.py tests/test_positions.py \
	  tests/test_prepared_training.py tests/test_training.py tests/test_run_arguments.py tests/test_checkpoints.py \
	  tests/test_processes.py tests/test_resuming.py tests/test_output_dir.py
	build/v5/bin/python -m pip install --quiet -c constraints-v5.txt bm25s datasets evaluate hypothesis llvmlite matplotlib \
	  onnxruntime packaging peft pyarrow sacrebleu scikit-learn scipy tqdm wasmtime ziglang
	PYTHONPATH=src build/v5/bin/python -m pytest -q tests/eval tests/metrics tests/test_trainer_sandbox.py tests/test_training.py \
	  tests/test_processes.py tests/test_averaging.py tests/test_pruning.py tests/test_prune_recipe.py tests/test_distillation.py \
	  tests/test_answer_dataset.py tests/test_resuming.py tests/tools/test_profile_training.py

deepspeed: .venv/dev.installed  ## the plugin of deepspeed_zero2.yaml, with deepspeed, which is built against the installed torch
	rm -rf build/deepspeed
	DS_BUILD_OPS=0 $(BIN)/python -m pip install --quiet --no-build-isolation --no-deps -c constraints.txt \
	  --target build/deepspeed deepspeed==0.19.8 einops==0.8.2 hjson==3.1.0 msgpack==1.2.4 ninja==1.13.2 \
	  py-cpuinfo==9.0.0 annotated-types pydantic pydantic-core typing-inspection
	PYTHONPATH=build/deepspeed $(BIN)/python -c "import deepspeed"
	PYTHONPATH=build/deepspeed $(BIN)/python -m pytest -q tests/test_launch.py -k "deepspeed or bf16"

clean:  ## remove the environment, caches and build leftovers; runs/ stays
	rm -rf .venv build dist src/*.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The environment. A stamp file says that the extras of a target are installed; new requirements install again.
# Python keeps the bytecode of a module when it is first imported; --no-compile leaves out the many that never are. Where
# a variable forbids that, each process would compile anew.
unexport PYTHONDONTWRITEBYTECODE
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' || { \
	  echo "$(PYTHON) is not Python 3.10, 3.11 or 3.12; name one that is: make PYTHON=python3.11 ..." >&2; exit 1; }
	$(PYTHON) -m venv .venv

INSTALLED := $(patsubst %,.venv/%.installed,quickstart results ireval benchmark dev)
.venv/quickstart.installed: EXTRAS := data,export
.venv/results.installed: EXTRAS := data,export,report
.venv/ireval.installed: EXTRAS := data,score
.venv/benchmark.installed: EXTRAS := data,benchmark
.venv/dev.installed: EXTRAS := dev
$(INSTALLED): setup.py constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --no-compile -c constraints.txt -e '.[$(EXTRAS)]'
	@touch $@ $(if $(filter dev,$(EXTRAS)),$(INSTALLED))

# The quickstart, stage by stage. A stage leaves its stamp only when it succeeded; delete $(RUN) to start over.
$(DONE)/dataset: | .venv/quickstart.installed
	@mkdir -p $(DONE)
	set -o pipefail; $(BIN)/python recipes/build_dataset.py --config configs/data/quickstart.yaml $(LOG)
	@touch $@

$(DONE)/train: $(DONE)/dataset
	set -o pipefail; $(BIN)/accelerate launch --config_file configs/accelerate/cpu.yaml \
	  recipes/train.py --config configs/train/quickstart.yaml $(LOG)
	@touch $@

$(DONE)/generate: $(DONE)/train
	set -o pipefail; $(BIN)/python eval/generate.py --model_name_or_path $(RUN)/checkpoint \
	  --tasks $(RUN)/dataset/test.jsonl --output $(RUN)/eval/predictions.jsonl $(LOG)
	@touch $@

$(DONE)/score: $(DONE)/generate
	set -o pipefail; $(BIN)/python eval/score.py --tasks $(RUN)/dataset/test.jsonl \
	  --predictions $(RUN)/eval/predictions.jsonl --output_dir $(RUN)/eval $(LOG)
	@touch $@

$(DONE)/export: $(DONE)/score
	set -o pipefail; $(BIN)/python recipes/export_onnx.py --config configs/export/quickstart.yaml $(LOG)
	@touch $@

# Three everyday requests, with the run of each answer. Standard error says whether memory or the new model answered.
REQUEST_gcd := greatest common divisor of two numbers
SIGNATURE_gcd := i32 @gcd(i32, i32)
CALL_gcd := gcd(1071, 462)
REQUEST_is_leap := is this year a leap year?
SIGNATURE_is_leap := i1 @is_leap(i32)
CALL_is_leap := is_leap(2000)
REQUEST_count_vowels := how many vowels are in a string
SIGNATURE_count_vowels := i32 @count_vowels(ptr)
CALL_count_vowels := count_vowels("hello world")
$(ANSWERS): $(RUN)/answers/%.txt: $(DONE)/export
	@mkdir -p $(@D)
	@set -e -o pipefail; exec > $@.unfinished 2> >(tee -a $(RUN)/log.txt >&2); \
	  echo; echo '$$ t2l generate "$(REQUEST_$*)" --signature "$(SIGNATURE_$*)" | tee $*.ll'; \
	  $(BIN)/t2l generate "$(REQUEST_$*)" --signature "$(SIGNATURE_$*)" --model_name_or_path $(RUN)/onnx | tee $(@D)/$*.ll; \
	  echo; echo '$$ t2l run $*.ll --call '\''$(CALL_$*)'\'; $(BIN)/t2l run $(@D)/$*.ll --call '$(CALL_$*)'
	@mv $@.unfinished $@

# Answers of the quickstart's model, of the same model with the decoding that the prior art uses, and of baselines; to the
# quickstart's own test split and to IREval.
MODELS := quickstart forbid_repetition retrieval template
TASKS_test := $(RUN)/dataset/test.jsonl
TASKS_ireval := eval/ireval/ireval.jsonl
ANSWER = $(BIN)/python eval/generate.py --model_name_or_path $(RUN)/checkpoint --max_new_tokens 256 --tasks $(TASKS_$*) --output $@
LOOK_UP = $(BIN)/python eval/baselines.py --dataset_path $(RUN)/dataset --tasks $(TASKS_$*) --output $@

$(RUN)/results/%/quickstart.jsonl: | $(DONE)/export
	$(ANSWER)

$(RUN)/results/%/forbid_repetition.jsonl: | $(DONE)/export
	$(ANSWER) --no_repeat_ngram_size 3 --repetition_penalty 1.2

$(RUN)/results/%/retrieval.jsonl: | $(DONE)/export
	$(LOOK_UP) --method retrieval

$(RUN)/results/%/template.jsonl: | $(DONE)/export
	$(LOOK_UP) --method template

.SECONDARY:
$(RUN)/results/%/report/report.md: $(foreach model,$(MODELS),$(RUN)/results/%/$(model).jsonl)
	for model in $(MODELS); do $(BIN)/python eval/score.py --tasks $(TASKS_$*) \
	  --predictions $(RUN)/results/$*/$$model.jsonl --output_dir $(RUN)/results/$*/$$model || exit 1; done
	$(BIN)/python eval/report.py --tasks $(TASKS_$*) --benchmark $* --output_dir $(@D) \
	  --training $(RUN)/checkpoint/trainer_state.json --parity $(RUN)/onnx/parity.json \
	  $(foreach model,$(MODELS),$(model)=$(RUN)/results/$*/$(model)) > /dev/null
