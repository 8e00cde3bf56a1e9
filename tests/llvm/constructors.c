// Constructors of C. Tests are in the form of `tests/llvm/calls.py`.
typedef __SIZE_TYPE__ size_t;
void *malloc(size_t);
void srand(unsigned);
int rand(void);
int atexit(void (*)(void));
static int order, squares[10], *on_heap;
void end_of_all(void) { order = -1; }
__attribute__((constructor(200))) static void second(void) { order = order * 10 + 2; }
__attribute__((constructor(101))) static void first(void) { order = order * 10 + 1; }
__attribute__((constructor)) void last(void) {
  order = order * 10 + 3;
  for (int i = 0; i < 10; i++) squares[i] = i * i;
  on_heap = malloc(sizeof *on_heap);
  *on_heap = 77;
  atexit(end_of_all);
}
__attribute__((constructor)) static void seeded(void) { srand(3); }
__attribute__((destructor)) void end(void) { order = -1; }

/// C: in_order() -> 123
int in_order(void) { return order; }
/// C: again(1) -> 124; again(5) -> 128; again(1) -> 124
int again(int x) { return order += x; }
/// C: square(4) -> 16; square(9) -> 81
int square(int n) { return squares[n]; }
/// C: heap() -> 77
int heap(void) { return *on_heap; }
/// C: drawn() -> 908834774
int drawn(void) { return rand(); }
/// C: down(3) -> 126
int down(int n) { return n ? down(n - 1) + 1 : order; }
