// <stdlib.h>: memory from a heap of 4 MiB at a fixed address, which a program gets if it needs one.
// New and freed memory holds what was never set, from the page at address 0: see `t2l.llvm.ir.definedness`.
#include "libc.h"

#define HEAP 0x800000UL
#define HEAP_END 0xC00000UL
#define LIVE 0x6c697665UL
#define FREED 0x6672656564UL

typedef struct {
    size_t size, state;
} Header;

static size_t next = HEAP;

static void unset(byte *p, size_t n) {
    for (size_t i = 0; i < n; i += 2048) memcpy(p + i, (void *)1024, n - i < 2048 ? n - i : 2048);
}

static Header *header_of(void *p) {
    Header *header = (Header *)p - 1;
    if ((size_t)p < HEAP || (size_t)p >= HEAP_END || header->state != LIVE) __builtin_trap();
    return header;
}

void *aligned_alloc(size_t alignment, size_t size) {
    if (alignment < 16) alignment = 16;
    size_t start = (next + sizeof(Header) + alignment - 1) / alignment * alignment;
    if (size > HEAP_END - HEAP || start + size + 16 > HEAP_END) return NULL;
    Header *header = (Header *)start - 1;
    header->size = size;
    header->state = LIVE;
    unset((byte *)start, size + 16);
    next = start + size + 16;
    return (void *)start;
}

void *malloc(size_t size) { return aligned_alloc(16, size); }

void *calloc(size_t count, size_t size) {
    size_t all;
    if (__builtin_mul_overflow(count, size, &all)) return NULL;
    void *p = malloc(all);
    return p ? memset(p, 0, all) : NULL;
}

void free(void *p) {
    if (!p) return;
    Header *header = header_of(p);
    unset(p, header->size);
    header->state = FREED;
}

void *realloc(void *p, size_t size) {
    if (!p) return malloc(size);
    size_t old = header_of(p)->size;
    void *moved = malloc(size);
    if (!moved) return NULL;
    memcpy(moved, p, old < size ? old : size);
    free(p);
    return moved;
}

void *reallocarray(void *p, size_t count, size_t size) {
    size_t all;
    return __builtin_mul_overflow(count, size, &all) ? NULL : realloc(p, all);
}

int posix_memalign(void **to, size_t alignment, size_t size) {
    void *p = aligned_alloc(alignment, size);
    if (!p) return 12;
    *to = p;
    return 0;
}
