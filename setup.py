"""The package definition of t2l: ranges here, the tested set of versions in constraints.txt."""

from pathlib import Path

from setuptools import find_packages, setup

# What `t2l generate verify run canonicalize compare emit score doctor completion` import, and nothing else
# (tests/test_packaging.py). Every other package belongs to an extra: the part of t2l that imports it says which.
INSTALL_REQUIRES = [
    "bm25s>=0.3,<0.4",
    "huggingface_hub>=0.34,<1",
    "llvmlite>=0.50,<0.51",
    "numpy>=1.26,<3",
    "onnxruntime>=1.22,<2",
    "packaging>=23,<27",
    "PyYAML>=6,<7",
    "shtab>=1.13,<2",
    "tokenizers>=0.22,<0.23",
    "tqdm>=4.66,<5",
    "wasmtime>=50,<51",
]
SCORE = ["sacrebleu>=2.5,<3"]  # BLEU and chrF; all other metrics need only the base
DATA = ["datasets>=4,<6", "pyarrow>=18,<27", "ziglang>=0.15,<0.18"]  # the dataset builder, Parquet files
TRAIN = [
    *SCORE,
    "accelerate>=1.10,<2",
    "datasets>=4,<6",
    "peft>=0.17,<0.22",
    "torch>=2.10,<2.14",  # before: torch.load of hostile weights can run code (CVE-2026-24747)
    "transformers>=4.57,<4.58",  # optimum-onnx 0.1 refuses later ones
]
EXPORT = [*TRAIN, "onnx>=1.18,<2", "optimum>=2.1,<2.2", "optimum-onnx>=0.1,<0.2"]
SCALE = [*DATA, "datatrove>=0.9,<0.10"]  # datasets built on a cluster
REPORT = [  # plots, significance, retrieval baseline, modules for `evaluate`
    *SCORE,
    "datasets>=4,<6",
    "evaluate>=0.4.6,<0.5",
    "matplotlib>=3.9,<4",
    "pyarrow>=18,<27",
    "scikit-learn>=1.5,<2",
    "scipy>=1.15,<2",
]
BENCHMARK = [*EXPORT, *REPORT, "ctranslate2>=4.6,<5"]  # what t2l's runtime is compared with
EXTRAS = {"score": SCORE, "data": DATA, "train": TRAIN, "export": EXPORT, "scale": SCALE, "report": REPORT}
EXTRAS |= {"benchmark": BENCHMARK}
TEST = sorted({name for packages in EXTRAS.values() for name in packages})
TEST += ["hypothesis>=6.100,<7", "pytest>=8,<10", "pytest-xdist>=3.6,<4"]
TEST += ["sentencepiece>=0.2,<0.3"]  # trains the tokenizer of a stand-in for T5
TEST += ["tensorboard>=2.20,<3"]  # reads what a run reports
DEV = [*TEST, "mypy>=1.18,<3", "ruff>=0.14,<0.18", "types-PyYAML>=6,<7"]

setup(
    name="t2l",
    version="0.1.0",
    description="Plain English in, LLVM IR that LLVM itself has checked out.",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="The t2l authors",
    license="Apache-2.0",
    classifiers=[
        "Development Status :: 4 - Beta",
        "Environment :: Console",
        "Intended Audience :: Developers",
        "Intended Audience :: Science/Research",
        "Operating System :: MacOS",
        "Operating System :: POSIX :: Linux",
        "Programming Language :: Python :: 3.10",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
        "Topic :: Software Development :: Compilers",
        "Typing :: Typed",
    ],
    python_requires=">=3.10,<3.13",
    package_dir={"": "src"},
    packages=find_packages("src"),
    package_data={
        "t2l": [
            "py.typed",
            "data/catalogue/*.c",
            "llvm/wasm/libc/*",
            "data/augmentation/*.yaml",
            "data/combinations/*.yaml",
            "data/composer/*.yaml",
            "data/composer/shapes/*.yaml",
            "data/formulas/*.yaml",
            "data/formulas/shapes/*.yaml",
            "models/*/*",
            "models/*/*/*",
        ]
    },
    install_requires=INSTALL_REQUIRES,
    extras_require={**EXTRAS, "test": TEST, "dev": DEV},
    entry_points={"console_scripts": ["t2l=t2l.cli:main"]},
)
