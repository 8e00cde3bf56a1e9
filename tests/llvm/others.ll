;; Right programs as other compilers, older versions, textbooks and chat models write them.
;; ";;; style: call -> value" begins a program.

;;; rustc: sum(i32[1, 2, 3], 3) -> 6; sum(i32[], 0) -> 0
; ModuleID = 'sum.7a3c9f0b2d4e6f81-cgu.0'
source_filename = "sum.7a3c9f0b2d4e6f81-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_5d1c8e3b7a90 = private unnamed_addr constant [10 x i8] c"src/sum.rs", align 1
@alloc_c04f21aa9e37 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_5d1c8e3b7a90, [16 x i8] c"\0A\00\00\00\00\00\00\00\05\00\00\00\09\00\00\00" }>, align 8
@str.0 = internal constant [28 x i8] c"attempt to add with overflow"

; sum::sum
; Function Attrs: nonlazybind uwtable
define i32 @sum(ptr align 4 %values.0, i64 %values.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [4 x i8], align 4
  %total = alloca [4 x i8], align 4
  %i = alloca [8 x i8], align 8
  store i32 0, ptr %total, align 4
  store i64 0, ptr %i, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
  %_5 = load i64, ptr %i, align 8
  %_4 = icmp ult i64 %_5, %values.1
  br i1 %_4, label %bb2, label %bb5

bb5:                                              ; preds = %bb1
  %1 = load i32, ptr %total, align 4
  ret i32 %1

bb2:                                              ; preds = %bb1
  %_8 = icmp ult i64 %_5, %values.1
  %2 = call i1 @llvm.expect.i1(i1 %_8, i1 true)
  br i1 %2, label %bb3, label %panic

bb3:                                              ; preds = %bb2
  %3 = getelementptr inbounds nuw i32, ptr %values.0, i64 %_5
  %_6 = load i32, ptr %3, align 4, !noundef !2
  %4 = load i32, ptr %total, align 4, !noundef !2
  %5 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %4, i32 %_6)
  %_9.0 = extractvalue { i32, i1 } %5, 0
  %_9.1 = extractvalue { i32, i1 } %5, 1
  %6 = call i1 @llvm.expect.i1(i1 %_9.1, i1 false)
  br i1 %6, label %panic1, label %bb4

panic:                                            ; preds = %bb2
; call core::panicking::panic_bounds_check
  call void @_ZN4core9panicking18panic_bounds_check17h3d1f5a7c9e2b4680E(i64 %_5, i64 %values.1, ptr align 8 @alloc_c04f21aa9e37) #4
  unreachable

bb4:                                              ; preds = %bb3
  store i32 %_9.0, ptr %total, align 4
  %7 = add nuw i64 %_5, 1
  store i64 %7, ptr %i, align 8
  br label %bb1

panic1:                                           ; preds = %bb3
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h0a1b2c3d4e5f6071E(ptr align 1 @str.0, i64 28, ptr align 8 @alloc_c04f21aa9e37) #4
  unreachable
}

declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #1
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #2
declare i1 @llvm.expect.i1(i1, i1) #3
declare void @_ZN4core9panicking5panic17h0a1b2c3d4e5f6071E(ptr align 1, i64, ptr align 8) unnamed_addr #1
declare void @_ZN4core9panicking18panic_bounds_check17h3d1f5a7c9e2b4680E(i64, i64, ptr align 8) unnamed_addr #1

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { cold noinline noreturn nonlazybind uwtable "target-cpu"="x86-64" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!3}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{}
!3 = !{!"rustc version 1.85.0"}
;;; rustc: divide(7, 2) -> 3; divide(7, 0) -> -1
; <i32 as core::ops::arith::Div>::div is inlined
define noundef i32 @divide(i32 noundef %a, i32 noundef %b) unnamed_addr {
start:
  %0 = tail call { i1, i32 } @_ZN6divide11checked_div17h5c2e8d90a1b34f67E(i32 noundef %a, i32 noundef %b)
  %1 = extractvalue { i1, i32 } %0, 0
  %2 = extractvalue { i1, i32 } %0, 1
  %. = select i1 %1, i32 %2, i32 -1
  ret i32 %.
}
define internal { i1, i32 } @_ZN6divide11checked_div17h5c2e8d90a1b34f67E(i32 noundef %a, i32 noundef %b) unnamed_addr {
start:
  %_3 = icmp eq i32 %b, 0
  br i1 %_3, label %bb3, label %bb1, !prof !0
bb1:
  %_5 = icmp eq i32 %b, -1
  %_6 = icmp eq i32 %a, -2147483648
  %_7 = and i1 %_5, %_6
  br i1 %_7, label %bb3, label %bb2, !prof !0
bb2:
  %_8 = sdiv i32 %a, %b
  br label %bb3
bb3:
  %_0.sroa.3.0 = phi i32 [ %_8, %bb2 ], [ undef, %start ], [ undef, %bb1 ]
  %_0.sroa.0.0 = phi i1 [ true, %bb2 ], [ false, %start ], [ false, %bb1 ]
  %0 = insertvalue { i1, i32 } poison, i1 %_0.sroa.0.0, 0
  %1 = insertvalue { i1, i32 } %0, i32 %_0.sroa.3.0, 1
  ret { i1, i32 } %1
}
!0 = !{!"branch_weights", i32 1, i32 2000}
;;; rustc: _ZN5shift5shift17h1122334455667788E(1, 4) -> 16
define noundef i32 @_ZN5shift5shift17h1122334455667788E(i32 noundef %x, i32 noundef %n) unnamed_addr personality ptr @rust_eh_personality {
start:
  %in = icmp ult i32 %n, 32
  br i1 %in, label %bb1, label %panic, !prof !0
bb1:
  %masked = and i32 %n, 31
  %r = shl i32 %x, %masked
  ret i32 %r
panic:
  invoke void @core_panic() to label %unreachable unwind label %cleanup
unreachable:
  unreachable
cleanup:
  %lp = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %lp
}
declare i32 @rust_eh_personality(...)
declare void @core_panic() noreturn
!0 = !{!"branch_weights", !"expected", i32 2000, i32 1}
;;; zig: add(2, 3) -> 5
@builtin.zig_backend = internal unnamed_addr constant i64 2, align 8
@start.simplified_logic = internal unnamed_addr constant i1 false, align 1
@0 = private unnamed_addr constant [17 x i8] c"integer overflow\00", align 1
%"[]u8" = type { ptr, i64 }
@1 = private unnamed_addr constant %"[]u8" { ptr @0, i64 16 }, align 8
@add = alias i32 (i32, i32), ptr @math.add
define dso_local i32 @math.add(i32 %0, i32 %1) unnamed_addr {
Entry:
  %2 = alloca [8 x i8], align 8
  %3 = call fastcc { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %0, i32 %1)
  %4 = extractvalue { i32, i1 } %3, 1
  br i1 %4, label %OverflowFail, label %OverflowOk
OverflowFail:
  call fastcc void @debug.FullPanic.integerOverflow(ptr nonnull readonly align 1 @0, i64 16)
  unreachable
OverflowOk:
  %5 = extractvalue { i32, i1 } %3, 0
  ret i32 %5
}
define internal fastcc void @debug.FullPanic.integerOverflow(ptr nonnull readonly align 1 %0, i64 %1) unnamed_addr cold noreturn {
Entry:
  call void @llvm.trap()
  unreachable
}
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)
declare void @llvm.trap()
;;; zig: last(i32[3, 9], 2) -> 9; last(i32[], 0) -> -1
define dso_local i32 @last(ptr nonnull align 4 %0, i64 %1) {
Entry:
  %2 = alloca { i32, i8 }, align 4
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %Then, label %Else
Then:
  store { i32, i8 } { i32 undef, i8 0 }, ptr %2, align 4
  br label %Block
Else:
  %4 = sub nuw i64 %1, 1
  %5 = getelementptr inbounds i32, ptr %0, i64 %4
  %6 = load i32, ptr %5, align 4
  store i32 %6, ptr %2, align 4
  %7 = getelementptr inbounds { i32, i8 }, ptr %2, i32 0, i32 1
  store i8 1, ptr %7, align 1
  br label %Block
Block:
  %8 = getelementptr inbounds { i32, i8 }, ptr %2, i32 0, i32 1
  %9 = load i8, ptr %8, align 1
  %10 = icmp ne i8 %9, 0
  %11 = load i32, ptr %2, align 4
  %12 = select i1 %10, i32 %11, i32 -1
  ret i32 %12
}
;;; typed: max(i32[3, 9, 2], 3) -> 9
; ModuleID = 'max.c'
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @max(i32* nocapture noundef readonly %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  %6 = load i32*, i32** %3, align 8
  %7 = getelementptr inbounds i32, i32* %6, i64 0
  %8 = load i32, i32* %7, align 4
  store i32 %8, i32* %5, align 4
  br label %9
9:                                                ; preds = %21, %2
  %10 = load i32, i32* %4, align 4
  %11 = add nsw i32 %10, -1
  store i32 %11, i32* %4, align 4
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %13, label %22
13:                                               ; preds = %9
  %14 = load i32*, i32** %3, align 8
  %15 = sext i32 %11 to i64
  %16 = getelementptr inbounds i32, i32* %14, i64 %15
  %17 = load i32, i32* %16, align 4
  %18 = load i32, i32* %5, align 4
  %19 = icmp sgt i32 %17, %18
  %20 = select i1 %19, i32 %17, i32 %18
  br label %21
21:                                               ; preds = %13
  store i32 %20, i32* %5, align 4
  br label %9, !llvm.loop !3
22:                                               ; preds = %9
  %23 = load i32, i32* %5, align 4
  ret i32 %23
}
attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}
!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"uwtable", i32 1}
!2 = !{!"Ubuntu clang version 14.0.0-1ubuntu1"}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.mustprogress"}
;;; typed: zero(i8[1, 2, 3], 3) -> leaving [0, 0, 0]
define void @zero(i8* %p, i64 %n) {
entry:
  call void @llvm.memset.p0i8.i64(i8* align 1 %p, i8 0, i64 %n, i1 false)
  ret void
}
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg)
;;; typed: first_of(5, 6) -> 5
%struct.pair = type { i32, i32 }
@unused = global %struct.pair zeroinitializer
define i32 @first_of(i32 %a, i32 %b) {
  %p = alloca %struct.pair
  %x = getelementptr inbounds %struct.pair, %struct.pair* %p, i32 0, i32 0
  %y = getelementptr inbounds %struct.pair, %struct.pair* %p, i32 0, i32 1
  store i32 %a, i32* %x
  store i32 %b, i32* %y
  %c = bitcast %struct.pair* %p to i32*
  %r = load i32, i32* %c
  ret i32 %r
}
;;; textbook: factorial(0) -> 1; factorial(5) -> 120
; Computes n! by recursion:
;   factorial(0) = 1
;   factorial(n) = n * factorial(n - 1)
define i64 @factorial(i64 %n) {
entry:
  %is_zero = icmp eq i64 %n, 0          ; n == 0?
  br i1 %is_zero, label %base_case, label %recursive_case

base_case:                              ; return 1
  ret i64 1

recursive_case:
  %n_minus_one = sub i64 %n, 1          ; n - 1
  %rest = call i64 @factorial(i64 %n_minus_one)
  %result = mul i64 %n, %rest           ; n * (n - 1)!
  ret i64 %result
}
;;; textbook: average(2.0, 4.0) -> 3.0
; quoted names are allowed in LLVM IR
define double @"average"(double %"first number", double %"second number") {
"the entry":
  %sum = fadd double %"first number", %"second number"
  %half = fmul double %sum, 5.000000e-01
  ret double %half
}
;;; textbook: fib(0) -> 0; fib(10) -> 55
define i32 @fib(i32 %n) {
entry:
    %a.addr = alloca i32 ; F(i)
    %b.addr = alloca i32 ; F(i + 1)
    %i.addr = alloca i32
    store i32 0, ptr %a.addr
    store i32 1, ptr %b.addr
    store i32 0, ptr %i.addr
    br label %for.cond
for.cond:
    %i = load i32, ptr %i.addr
    %cmp = icmp slt i32 %i, %n
    br i1 %cmp, label %for.body, label %for.end
for.body:
    %a = load i32, ptr %a.addr
    %b = load i32, ptr %b.addr
    %next = add nsw i32 %a, %b
    store i32 %b, ptr %a.addr
    store i32 %next, ptr %b.addr
    br label %for.inc
for.inc:
    %i.next = add nsw i32 %i, 1
    store i32 %i.next, ptr %i.addr
    br label %for.cond
for.end:
    %result = load i32, ptr %a.addr
    ret i32 %result
}
;;; kaleidoscope: distance(1.0, 4.0) -> 3.0; distance(4.0, 1.0) -> 3.0
; ModuleID = 'my cool jit'
define double @distance(double %x, double %y) {
entry:
  %cmptmp = fcmp ult double %x, %y
  %booltmp = uitofp i1 %cmptmp to double
  %ifcond = fcmp one double %booltmp, 0.000000e+00
  br i1 %ifcond, label %then, label %else
then:
  %subtmp = fsub double %y, %x
  br label %ifcont
else:
  %subtmp1 = fsub double %x, %y
  br label %ifcont
ifcont:
  %iftmp = phi double [ %subtmp, %then ], [ %subtmp1, %else ]
  ret double %iftmp
}
;;; main: square(7) -> 49
@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"Enter a number:\00"
declare i32 @printf(ptr noundef, ...)
declare i32 @scanf(ptr, ...)
declare i32 @puts(ptr)
define i32 @square(i32 %x) {
  %r = mul nsw i32 %x, %x
  ret i32 %r
}
define i32 @main(i32 %argc, ptr %argv) {
entry:
  %n = alloca i32, align 4
  %p = call i32 @puts(ptr @.str.1)
  %s = call i32 (ptr, ...) @scanf(ptr @.str, ptr %n)
  %v = load i32, ptr %n, align 4
  %r = call i32 @square(i32 %v)
  %q = call i32 (ptr, ...) @printf(ptr @.str, i32 %r)
  ret i32 0
}
;;; main: half(7) -> 3
@llvm.used = appending global [1 x ptr] [ptr @half], section "llvm.metadata"
@stderr = external global ptr
define i32 @half(i32 %x) {
  %r = sdiv i32 %x, 2
  ret i32 %r
}
define void @fail() noreturn {
  %f = load ptr, ptr @stderr
  %r = call i32 @fprintf(ptr %f, ptr null)
  call void @exit(i32 1)
  unreachable
}
declare i32 @fprintf(ptr, ptr, ...)
declare void @exit(i32)
;;; main: twice(4) -> 8
module asm ".globl something"
define i32 @twice(i32 %x) {
  %r = shl i32 %x, 1
  ret i32 %r
}
define void @halt() {
  call void asm sideeffect "hlt", ""()
  ret void
}
;;; helper: is_leap(2000) -> true; is_leap(1900) -> false; is_leap(2024) -> true
define i1 @is_leap(i32 %y) {
  %a = call i1 @divisible(i32 %y, i32 4)
  %b = call i1 @divisible(i32 %y, i32 100)
  %c = call i1 @divisible(i32 %y, i32 400)
  %n = xor i1 %b, true
  %d = or i1 %n, %c
  %r = and i1 %a, %d
  ret i1 %r
}
define private i1 @divisible(i32 %a, i32 %b) alwaysinline {
  %m = srem i32 %a, %b
  %r = icmp eq i32 %m, 0
  ret i1 %r
}
;;; helper: isdigit(53) -> true; isdigit(65) -> false
define i1 @isdigit(i32 %c) {
  %d = sub i32 %c, 48
  %r = icmp ult i32 %d, 10
  ret i1 %r
}
;;; helper: strlen("abc") -> 3
define i64 @strlen(ptr %s) {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %m, %loop ]
  %p = getelementptr inbounds i8, ptr %s, i64 %n
  %c = load i8, ptr %p
  %m = add nuw nsw i64 %n, 1
  %z = icmp eq i8 %c, 0
  br i1 %z, label %done, label %loop
done:
  ret i64 %n
}
;;; vector: dot(i32[1, 2, 3, 4], i32[5, 6, 7, 8]) -> 70
define i32 @dot(ptr %a, ptr %b) {
  %x = load <4 x i32>, ptr %a, align 4
  %y = load <4 x i32>, ptr %b, align 4
  %z = mul <4 x i32> %x, %y
  %h = shufflevector <4 x i32> %z, <4 x i32> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %s = add <4 x i32> %z, %h
  %g = shufflevector <4 x i32> %s, <4 x i32> undef, <4 x i32> <i32 1, i32 undef, i32 undef, i32 undef>
  %t = add <4 x i32> %s, %g
  %r = extractelement <4 x i32> %t, i64 0
  ret i32 %r
}
;;; vector: splat(3) -> 12
define i32 @splat(i32 %x) {
  %i = insertelement <4 x i32> poison, i32 %x, i64 0
  %v = shufflevector <4 x i32> %i, <4 x i32> poison, <4 x i32> zeroinitializer
  %r = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #0
attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
;;; struct: swap(i32[1, 2]) -> leaving [2, 1]
%struct.two = type { i32, i32 }
define void @swap(ptr noalias sret(%struct.two) align 4 %agg.result) {
  %t = alloca %struct.two, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %t)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %t, ptr align 4 %agg.result, i64 8, i1 false), !tbaa.struct !0
  %q = getelementptr inbounds i8, ptr %t, i64 4
  %a = load i32, ptr %t, align 4
  %b = load i32, ptr %q, align 4
  %i = insertvalue %struct.two undef, i32 %b, 0
  %j = insertvalue %struct.two %i, i32 %a, 1
  store %struct.two %j, ptr %agg.result, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %t)
  ret void
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
!0 = !{i64 0, i64 4, !1, i64 4, i64 4, !1}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3}
!3 = !{!"omnipotent char"}
;;; struct: loop_variable(4) -> 6
define i32 @loop_variable(i32 %n) {
entry:
  %t = alloca [4 x i32], align 16
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = phi i32 [ 0, %entry ], [ %u, %loop ]
  call void @llvm.lifetime.start.p0(ptr nonnull %t)
  %p = getelementptr inbounds [4 x i32], ptr %t, i64 0, i64 2
  store i32 %i, ptr %p, align 8
  %v = load i32, ptr %p, align 8
  %u = add i32 %s, %v
  call void @llvm.lifetime.end.p0(ptr nonnull %t)
  %j = add i32 %i, 1
  %more = icmp slt i32 %j, %n
  br i1 %more, label %loop, label %done
done:
  ret i32 %u
}
declare void @llvm.lifetime.start.p0(ptr captures(none))
declare void @llvm.lifetime.end.p0(ptr captures(none))
;;; flags: clamp(7, 0, 5) -> 5; clamp(-7, 0, 5) -> 0
define noundef range(i32 0, 6) i32 @clamp(i32 noundef %x, i32 noundef %low, i32 noundef %high) local_unnamed_addr #0 {
  %1 = tail call i32 @llvm.smin.i32(i32 %x, i32 %high)
  %2 = tail call i32 @llvm.smax.i32(i32 %1, i32 %low)
  ret i32 %2
}
declare i32 @llvm.smin.i32(i32, i32) #1
declare i32 @llvm.smax.i32(i32, i32) #1
attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
