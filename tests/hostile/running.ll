;; Programs that compile and then misbehave: endless, huge, wild.
;; A line with three signs begins an input: name, right statuses, and where they differ from
;; "i32 @f(i32)" and [1] the signature asked for and the arguments of the call.

;;; endless_loop: timeout
define i32 @f(i32 %0) {
  br label %2
2:
  br label %2
}

;;; endless_counting: timeout
define i32 @f(i32 %0) {
  br label %l
l:
  %i = phi i64 [ 0, %1 ], [ %n, %l ]
  %x = mul i64 %i, %i
  %n = add i64 %i, 1
  br label %l
}

;;; endless_stores: timeout
define i32 @f(i32 %0) {
  %p = alloca i64
  br label %l
l:
  store volatile i64 1, ptr %p
  br label %l
}

;;; endless_vectors: timeout
define i32 @f(i32 %0) {
  %p = alloca <64 x double>
  br label %l
l:
  %v = load volatile <64 x double>, ptr %p
  %w = fdiv <64 x double> %v, %v
  store volatile <64 x double> %w, ptr %p
  br label %l
}

;;; endless_divisions: timeout
define i32 @f(i32 %0) {
  %p = alloca i64
  store i64 7, ptr %p
  br label %l
l:
  %v = load volatile i64, ptr %p
  %w = urem i64 -1, %v
  %x = or i64 %w, 1
  store volatile i64 %x, ptr %p
  br label %l
}

;;; endless_host_calls: timeout
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi double [ 0.0, %1 ], [ %4, %2 ]
  %4 = call double @sin(double %3)
  %5 = fcmp ord double %4, 0.0
  br i1 %5, label %2, label %6
6:
  ret i32 1
}
declare double @sin(double)

;;; endless_strlen: timeout
@big = global [4000000 x i8] zeroinitializer
declare i64 @strlen(ptr)
declare ptr @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  %2 = call ptr @memset(ptr @big, i32 7, i64 3999999)
  br label %l
l:
  %n = call i64 @strlen(ptr @big)
  %c = icmp eq i64 %n, 5
  br i1 %c, label %o, label %l
o:
  ret i32 1
}

;;; endless_memset: timeout
@big = global [4000000 x i8] zeroinitializer
declare ptr @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  br label %l
l:
  %2 = call ptr @memset(ptr @big, i32 %0, i64 4000000)
  br label %l
}

;;; endless_memcpy: timeout
@big = global [4000000 x i8] zeroinitializer
declare ptr @memcpy(ptr, ptr, i64)
define i32 @f(i32 %0) {
  %h = getelementptr i8, ptr @big, i64 2000000
  br label %l
l:
  %2 = call ptr @memcpy(ptr @big, ptr %h, i64 2000000)
  br label %l
}

;;; endless_memory_fill: timeout
@big = global [4000000 x i8] zeroinitializer
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define i32 @f(i32 %0) {
  br label %l
l:
  call void @llvm.memset.p0.i64(ptr @big, i8 1, i64 4000000, i1 true)
  br label %l
}

;;; endless_memory_copy: timeout
@big = global [4000000 x i8] zeroinitializer
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define i32 @f(i32 %0) {
  %h = getelementptr i8, ptr @big, i64 1
  br label %l
l:
  call void @llvm.memmove.p0.p0.i64(ptr @big, ptr %h, i64 3999999, i1 true)
  br label %l
}

;;; endless_wide_division: timeout
define i32 @f(i32 %0) {
  %p = alloca i128
  store i128 7, ptr %p
  br label %l
l:
  %v = load volatile i128, ptr %p
  %w = udiv i128 -1, %v
  %x = or i128 %w, 1
  store volatile i128 %x, ptr %p
  br label %l
}

;;; endless_frem: timeout
define i32 @f(i32 %0) {
  br label %l
l:
  %i = phi i64 [ 0, %1 ], [ %n, %l ]
  %x = uitofp i64 %i to double
  %y = frem double 1.0e300, %x
  %slot = alloca double
  store volatile double %y, ptr %slot
  %n = add i64 %i, 1
  br label %l
}

;;; endless_recursion: trap
define i32 @f(i32 %0) {
  %2 = call i32 @f(i32 %0)
  %3 = add i32 %2, 1
  ret i32 %3
}

;;; mutual_recursion: trap
define i32 @g(i32 %0) noinline {
  %2 = call i32 @f(i32 %0)
  %3 = mul i32 %2, 3
  ret i32 %3
}
define i32 @f(i32 %0) {
  %2 = call i32 @g(i32 %0)
  %3 = add i32 %2, 1
  ret i32 %3
}

;;; indirect_recursion: trap
@p = global ptr @f
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @p
  %3 = call i32 %2(i32 %0)
  %4 = add i32 %3, 1
  ret i32 %4
}

;;; recursion_with_many_locals: trap
define i32 @g(ptr %0) {
  %a = alloca [1000 x i32]
  store volatile ptr %0, ptr %a
  %r = call i32 @g(ptr %a)
  %v = load volatile i32, ptr %a
  %s = add i32 %r, %v
  ret i32 %s
}
define i32 @f(i32 %0) {
  %2 = call i32 @g(ptr null)
  ret i32 %2
}

;;; recursion_with_a_small_local: trap
define i32 @g(ptr %0) {
  %a = alloca i32
  store volatile i32 1, ptr %a
  %r = call i32 @g(ptr %a)
  %v = load volatile i32, ptr %a
  %s = add i32 %r, %v
  ret i32 %s
}
define i32 @f(i32 %0) {
  %2 = call i32 @g(ptr null)
  ret i32 %2
}

;;; recursion_through_host_calls: trap timeout
declare double @sin(double)
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to double
  %3 = call double @sin(double %2)
  %4 = fptosi double %3 to i32
  %5 = call i32 @f(i32 %4)
  %6 = add i32 %5, %4
  ret i32 %6
}

;;; deep_recursion_that_ends: ok trap
define i32 @f(i32 %0) {
  %2 = icmp slt i32 %0, 4000
  br i1 %2, label %a, label %b
a:
  %3 = add i32 %0, 1
  %4 = call i32 @f(i32 %3)
  ret i32 %4
b:
  ret i32 1
}

;;; alloca_of_32_megabytes: trap
define i32 @f(i32 %0) {
  %2 = alloca [4000000 x i64]
  %3 = getelementptr i32, ptr %2, i32 %0
  store volatile i32 1, ptr %3
  ret i32 1
}

;;; alloca_of_argument_size: ok trap
define i32 @f(i32 %0) {
  %2 = mul i32 %0, 2000000000
  %3 = alloca i8, i32 %2
  store volatile i8 1, ptr %3
  ret i32 1
}

;;; alloca_of_minus_one: ok trap
define i32 @f(i32 %0) {
  %2 = alloca i8, i64 -1
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; alloca_of_2_to_63: ok trap
define i32 @f(i32 %0) {
  %2 = alloca i64, i64 9223372036854775807
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; alloca_of_i128_size: ok trap unsupported crash
define i32 @f(i32 %0) {
  %2 = alloca i64, i128 170141183460469231731687303715884105727
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; alloca_in_a_loop: trap timeout
define i32 @f(i32 %0) {
  br label %l
l:
  %i = phi i64 [ 0, %1 ], [ %n, %l ]
  %a = alloca [1000 x i8]
  store volatile i8 1, ptr %a
  %n = add i64 %i, 1
  br label %l
}

;;; alloca_of_nothing_in_a_loop: trap
define i32 @f(i32 %0) {
  br label %l
l:
  %i = phi i64 [ 0, %1 ], [ %n, %l ]
  %a = alloca [0 x i8]
  %x = ptrtoint ptr %a to i64
  %slot = alloca i64
  store volatile i64 %x, ptr %slot
  %n = add i64 %i, 1
  br label %l
}

;;; global_of_32_gigabytes: out_of_memory
@x = global [4000000 x [4000 x i64]] zeroinitializer
define i32 @f(i32 %0) {
  %2 = getelementptr i32, ptr @x, i32 %0
  store volatile i32 1, ptr %2
  ret i32 1
}

;;; global_of_nearly_all: ok out_of_memory
@x = global [4000000 x [3 x i8]] zeroinitializer
define i32 @f(i32 %0) {
  store volatile i32 1, ptr @x
  ret i32 1
}

;;; globals_that_overflow: out_of_memory
@x = global [4194304 x [4194304 x [4194304 x i8]]] zeroinitializer
define i32 @f(i32 %0) {
  store volatile i8 1, ptr @x
  ret i32 1
}

;;; null_read: ok trap wrong
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr null
  ret i32 %2
}

;;; null_write: trap
define i32 @f(i32 %0) {
  store volatile i32 5, ptr null
  ret i32 1
}

;;; null_write_with_offset: trap
define i32 @f(i32 %0) {
  store volatile i8 5, ptr inttoptr (i64 4095 to ptr)
  ret i32 1
}

;;; null_write_put_back: ok trap
define i32 @f(i32 %0) {
  %2 = load volatile i8, ptr null
  store volatile i8 5, ptr null
  store volatile i8 %2, ptr null
  ret i32 1
}

;;; null_call: trap
define i32 @f(i32 %0) {
  %2 = call i32 null(i32 7)
  ret i32 %2
}

;;; wild_read: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i64 39999999999 to ptr
  %3 = load volatile i32, ptr %2
  ret i32 %3
}

;;; wild_write: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i64 39999999999 to ptr
  store volatile i32 5, ptr %2
  ret i32 1
}

;;; write_at_the_last_address: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i64 -1 to ptr
  store volatile i64 5, ptr %2
  ret i32 1
}

;;; write_just_behind_memory: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i64 16777216 to ptr
  store volatile i8 5, ptr %2
  ret i32 1
}

;;; write_over_the_edge: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i64 16777212 to ptr
  store volatile i64 5, ptr %2
  ret i32 1
}

;;; write_below_zero: trap
define i32 @f(i32 %0) {
  %2 = getelementptr i8, ptr null, i64 -8
  store volatile i64 5, ptr %2
  ret i32 1
}

;;; write_everywhere: trap timeout
define i32 @f(i32 %0) {
  br label %l
l:
  %i = phi i64 [ 0, %1 ], [ %n, %l ]
  %p = inttoptr i64 %i to ptr
  store volatile i8 7, ptr %p
  %n = add i64 %i, 1
  br label %l
}

;;; write_downwards: trap
define i32 @f(i32 %0) {
  %a = alloca i64
  br label %l
l:
  %p = phi ptr [ %a, %1 ], [ %q, %l ]
  store volatile i64 7, ptr %p
  %q = getelementptr i64, ptr %p, i64 -1
  br label %l
}

;;; wild_call: trap
define i32 @f(i32 %0) {
  %2 = inttoptr i32 %0 to ptr
  %3 = call i32 %2(i32 7)
  ret i32 %3
}

;;; call_of_every_table_entry: trap
define i32 @f(i32 %0) {
  %2 = add i32 %0, 1000000
  %3 = inttoptr i32 %2 to ptr
  %4 = call i32 %3(i32 7)
  ret i32 %4
}

;;; call_with_another_type: trap
define i64 @g(i64 %0) {
  ret i64 %0
}
@p = global ptr @g
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @p
  %3 = call i32 %2(i32 7)
  ret i32 %3
}

;;; call_of_a_stack_address: trap
define i32 @f(i32 %0) {
  %2 = alloca i64
  store volatile i64 195, ptr %2
  %3 = load volatile i64, ptr %2
  %4 = call i32 %2(i32 7)
  ret i32 %4
}

;;; call_through_overwritten_pointer: trap
@p = global ptr @f
define i32 @f(i32 %0) {
  store volatile i64 7777, ptr @p
  %2 = load volatile ptr, ptr @p
  %3 = call i32 %2(i32 7)
  ret i32 %3
}

;;; host_function_with_wild_pointers: trap
declare ptr @memcpy(ptr, ptr, i64)
define i32 @f(i32 %0) {
  %2 = call ptr @memcpy(ptr inttoptr (i64 -1 to ptr), ptr null, i64 8)
  ret i32 1
}

;;; host_function_with_wrapping_size: trap
declare ptr @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  %2 = call ptr @memset(ptr inttoptr (i64 64 to ptr), i32 1, i64 -32)
  ret i32 1
}

;;; host_function_with_huge_size: trap
declare ptr @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  %2 = call ptr @memset(ptr null, i32 1, i64 9223372036854775807)
  ret i32 1
}

;;; host_function_reads_far: trap
declare i64 @strlen(ptr)
define i32 @f(i32 %0) {
  %2 = call i64 @strlen(ptr inttoptr (i64 -1 to ptr))
  %slot = alloca i64
  store volatile i64 %2, ptr %slot
  ret i32 1
}

;;; host_function_reads_at_the_edge: trap ok
declare i64 @strlen(ptr)
define i32 @f(i32 %0) {
  %2 = call i64 @strlen(ptr inttoptr (i64 16777216 to ptr))
  %slot = alloca i64
  store volatile i64 %2, ptr %slot
  ret i32 1
}

;;; host_function_writes_null_page: trap
declare ptr @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  %2 = call ptr @memset(ptr null, i32 1, i64 8)
  ret i32 1
}

;;; division_by_zero: trap
define i32 @f(i32 %0) {
  %2 = sub i32 %0, 1
  %3 = sdiv i32 7, %2
  ret i32 %3
}

;;; division_overflow: trap
define i32 @f(i32 %0) {
  %2 = sub i32 0, %0
  %3 = sdiv i32 -2147483648, %2
  ret i32 %3
}

;;; wide_division_by_zero: trap
define i32 @f(i32 %0) {
  %2 = sub i32 %0, 1
  %3 = zext i32 %2 to i128
  %4 = udiv i128 7, %3
  %5 = trunc i128 %4 to i32
  ret i32 %5
}

;;; unreachable: trap
define i32 @f(i32 %0) {
  unreachable
}

;;; falls_off: trap ok wrong
define i32 @f(i32 %0) {
  %2 = icmp eq i32 %0, 1
  br i1 %2, label %3, label %4
3:
  unreachable
4:
  ret i32 1
}

;;; exponential_calls: timeout
define i32 @f(i32 %0) {
  %2 = icmp sgt i32 %0, 60
  br i1 %2, label %a, label %b
a:
  ret i32 1
b:
  %3 = add i32 %0, 1
  %4 = call i32 @f(i32 %3)
  %5 = call i32 @f(i32 %3)
  %6 = add i32 %4, %5
  ret i32 %6
}

;;; ackermann: timeout trap
define i32 @a(i32 %0, i32 %1) {
  %3 = icmp eq i32 %0, 0
  br i1 %3, label %z, label %m
z:
  %4 = add i32 %1, 1
  ret i32 %4
m:
  %5 = icmp eq i32 %1, 0
  %6 = sub i32 %0, 1
  br i1 %5, label %o, label %n
o:
  %7 = call i32 @a(i32 %6, i32 1)
  ret i32 %7
n:
  %8 = sub i32 %1, 1
  %9 = call i32 @a(i32 %0, i32 %8)
  %10 = call i32 @a(i32 %6, i32 %9)
  ret i32 %10
}
define i32 @f(i32 %0) {
  %2 = call i32 @a(i32 4, i32 4)
  ret i32 %2
}

;;; changes_its_own_code: trap ok wrong crash
define i32 @f(i32 %0) {
  %2 = ptrtoint ptr @f to i64
  %3 = inttoptr i64 %2 to ptr
  store volatile i32 0, ptr %3
  ret i32 1
}

;;; keeps_state_between_calls: ok
@x = global i32 0
define i32 @f(i32 %0) {
  %2 = load i32, ptr @x
  %3 = add i32 %2, 1
  store i32 %3, ptr @x
  ret i32 %3
}

;;; buffer_overrun: trap | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 4
  store volatile i8 9, ptr %2
  ret i32 1
}

;;; buffer_underrun: trap | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 -1
  store volatile i8 9, ptr %2
  ret i32 1
}

;;; buffer_far_overrun: trap | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 39999999
  store volatile i8 9, ptr %2
  ret i32 1
}

;;; buffer_written_back: ok | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = load volatile i8, ptr %0
  store volatile i8 %2, ptr %0
  ret i32 1
}

;;; buffer_called: trap | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = call i32 %0(i32 1)
  ret i32 %2
}

;;; buffer_read_past: ok wrong | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 20
  %3 = load volatile i8, ptr %2
  ret i32 1
}

;;; buffer_strlen: ok wrong | null | [{"type": "i8", "data": [1, 2, 3, 4]}]
define i32 @f(ptr %0) {
  %2 = call i64 @strlen(ptr %0)
  ret i32 1
}
declare i64 @strlen(ptr)
