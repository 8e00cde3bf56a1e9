// Programs with pointers in memory; each `///` line holds tests, in the form of `tests/llvm/calls.py`.
typedef __SIZE_TYPE__ size_t;
void *malloc(size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
size_t strlen(const char *);
int strcmp(const char *, const char *);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));

static int twice(int x) { return 2 * x; }
static int square(int x) { return x * x; }
static int negative(int x) { return -x; }
static int (*const operations[])(int) = {twice, square, negative, 0};
static const char *const names[] = {"zero", "one", "two", "three", "forty-two"};
struct command { const char *name; int (*run)(int); short rank; };
static const struct command commands[] = {{"twice", twice, 3}, {"square", square, 1}, {"negative", negative, 2}};
struct node { int value; struct node *next; };
static struct node third = {30, 0}, second = {20, &third}, first = {10, &second};
static struct node *head = &first;
static int numbers[] = {4, 8, 15, 16, 23, 42};
static int *const middle = numbers + 3;
static const char *words[2][3] = {{"a", "bb", "ccc"}, {"dddd", "eeeee", "ffffff"}};
struct tree { struct tree *left, *right; int key; };
static struct tree leaves[] = {{0, 0, 1}, {0, 0, 3}};
static struct tree root = {&leaves[0], &leaves[1], 2};

/// table: apply(0, 7) -> 14; apply(1, 7) -> 49; apply(2, 7) -> -7; apply(3, 7) -> 99
int apply(unsigned which, int x) { return operations[which] ? operations[which](x) : 99; }

/// table: all(3) -> 12
int all(int x) {
  int sum = 0;
  for (int (*const *each)(int) = operations; *each; each++) sum += (*each)(x);
  return sum;
}

/// strings: length(0) -> 4; length(3) -> 5; length(4) -> 9
int length(int n) { return (int)strlen(names[n]); }

/// strings: total() -> 24
int total(void) {
  int sum = 0;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) sum += (int)strlen(names[i]);
  return sum;
}

/// strings: letter(0, 2) -> 99; letter(1, 0) -> 100; letter(1, 2) -> 102
int letter(int row, int column) { return words[row][column][0]; }

/// structs: run("square", 9) -> 81; run("negative", 9) -> -9; run("none", 9) -> 0
int run(const char *name, int x) {
  for (unsigned i = 0; i < sizeof commands / sizeof commands[0]; i++)
    if (strcmp(commands[i].name, name) == 0) return commands[i].run(x);
  return 0;
}

/// structs: ranks(5) -> 321
int ranks(int x) {
  struct command copy[3];
  memcpy(copy, commands, sizeof commands);
  return x ? copy[0].rank * 100 + copy[2].rank * 10 + copy[1].rank : 0;
}

/// lists: sum_list() -> 60
int sum_list(void) {
  int sum = 0;
  for (struct node *each = head; each; each = each->next) sum += each->value;
  return sum;
}

/// lists: insert(7, 1) -> 107020; insert(9, 2) -> 120009
int insert(int value, int after) {
  struct node own = {value, 0};
  struct node *each = head;
  while (--after) each = each->next;
  own.next = each->next;
  each->next = &own;
  return head->value * 10000 + head->next->value * 1000 + head->next->next->value;
}

/// lists: reversed(i32[1, 2, 3, 4], 4) -> 4321; reversed(i32[], 0) -> 0
int reversed(const int *a, int n) {
  struct node *list = 0;
  int result = 0;
  for (int i = 0; i < n; i++) {
    struct node *fresh = malloc(sizeof *fresh);
    fresh->value = a[i];
    fresh->next = list;
    list = fresh;
  }
  while (list) {
    struct node *next = list->next;
    result = 10 * result + list->value;
    free(list);
    list = next;
  }
  return result;
}

/// trees: depth_sum() -> 10
static int walk(const struct tree *t, int depth) {
  return t ? t->key * depth + walk(t->left, depth + 1) + walk(t->right, depth + 1) : 0;
}
int depth_sum(void) { return walk(&root, 1); }

/// addresses: around(-3) -> 4; around(0) -> 16; around(2) -> 42
int around(int n) { return middle[n]; }

/// addresses: largest(i32[3, 9, 4], 3) -> 9
int largest(int *a, int n) {
  int *places[8], **best = places;
  for (int i = 0; i < n; i++) places[i] = a + i;
  for (int i = 1; i < n; i++)
    if (*places[i] > **best) best = &places[i];
  return **best;
}

/// addresses: swapped(i32[1, 2, 3], 3) -> leaving [3, 2, 1]
static void swap(int **a, int **b) { int *t = *a; *a = *b; *b = t; }
void swapped(int *a, int n) {
  int *low = a, *high = a + n - 1;
  swap(&low, &high);
  int t = *low;
  *low = *high;
  *high = t;
}

/// strings: sorted_names(0) -> 102; sorted_names(1) -> 111; sorted_names(4) -> 122
static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }
int sorted_names(int n) {
  const char *copy[5];
  memcpy(copy, names, sizeof copy);
  qsort(copy, 5, sizeof *copy, by_name);
  return copy[n][0];
}

/// sizes: slots(100) -> 25
int slots(int bytes) { return bytes / (int)(sizeof(char *) == 4 ? sizeof(char *) : 4); }

/// union: through(5) -> 25
int through(int x) {
  union { int (*function)(int); void *data; size_t number; } u = {.function = square};
  size_t number = u.number;
  union { size_t number; int (*function)(int); } v = {number};
  return v.function(x);
}
