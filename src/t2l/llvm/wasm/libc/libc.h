// What the files of this folder share. They are compiled for wasm64 (see `t2l.llvm.wasm.libc`), without any other header.
#pragma once

typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;
typedef __builtin_va_list va_list;
#define NULL ((void *)0)
#define va_start __builtin_va_start
#define va_end __builtin_va_end
#define va_arg __builtin_va_arg

size_t strlen(const char *s);
void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *to, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
char *strchr(const char *s, int c);
void *malloc(size_t size);
int isspace(int c);
int isdigit(int c);
int isalpha(int c);
int tolower(int c);
int toupper(int c);
