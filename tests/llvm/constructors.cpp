// Variables of C++ that are set by code. Tests are in the form of `tests/llvm/calls.py`.
extern "C" {
int printf(const char *, ...);
int system(const char *);
}
struct counter {
  int n;
  counter(int n) : n(n + 1) {}
  ~counter() { system("rm"); }
};
static int base() { return 40; }
int start = base();
counter one(start);
static counter many[3] = {counter(1), counter(2), counter(3)};
struct shape { virtual int area() { return 1; } virtual ~shape() {} };
struct square : shape { int a = 3; int area() override { return a * a; } };
static square nine;
shape *current = &nine;
struct printer { printer() { printf("hello"); } } printed;
template <int N> struct power { static int value; };
template <int N> int power<N>::value = base() * N;
extern "C" {
/// Cpp: answer(1) -> 42
int answer(int x) { return one.n + x; }
/// Cpp: sum() -> 9
int sum() { return many[0].n + many[1].n + many[2].n; }
/// Cpp: area() -> 9
int area() { return current->area(); }
/// Cpp: local(4) -> 9; local(5) -> 11
int local(int x) { static int first = base() - 40 + x * 2; return ++first; }
/// Cpp: twice(4) -> 910
int twice(int x) { return local(x) * 100 + local(x + 5); }
/// Cpp: of_template() -> 120
int of_template() { return power<3>::value; }
}
