;; Functions that are right only by luck, and beside them the like that are right.
;; ";;; lucky: call -> value" begins a program; the value is what a right program gives.

;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  ret i32 undef
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  ret i32 poison
}
;;; lucky: f(5) -> 0
define i8 @f(i32 %x) {
  ret i8 undef
}
;;; lucky: f(5) -> false
define i1 @f(i32 %x) {
  ret i1 poison
}
;;; lucky: f(5) -> 0
define i64 @f(i32 %x) {
  ret i64 undef
}
;;; lucky: f(5) -> 0.0
define double @f(i32 %x) {
  ret double undef
}
;;; lucky: f(5) -> 0.0
define float @f(i32 %x) {
  ret float poison
}
;;; lucky: f(3) -> 3; f(-3) -> 0
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  %r = select i1 %c, i32 %x, i32 undef
  ret i32 %r
}
;;; right: f(3) -> 3; f(-3) -> 0
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  %y = select i1 %c, i32 %x, i32 undef
  %r = select i1 %c, i32 %y, i32 0
  ret i32 %r
}
;;; lucky: f(3) -> 1; f(-3) -> 0
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %r = phi i32 [ undef, %0 ], [ 1, %a ]
  ret i32 %r
}
;;; right: f(3) -> 1; f(-3) -> 0
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %p = phi i32 [ poison, %0 ], [ 1, %a ]
  %r = phi i32 [ 0, %0 ], [ 1, %a ]
  ret i32 %r
}
;;; lucky: f(4) -> 10; f(0) -> 0
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %s = phi i32 [ undef, %entry ], [ %t, %body ]
  %i = phi i32 [ %n, %entry ], [ %j, %body ]
  %more = icmp sgt i32 %i, 0
  br i1 %more, label %body, label %done
body:
  %t = add i32 %s, %i
  %j = sub i32 %i, 1
  br label %loop
done:
  ret i32 %s
}
;;; right: f(4) -> 10; f(0) -> 0
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %s = phi i32 [ 0, %entry ], [ %t, %body ]
  %last = phi i32 [ undef, %entry ], [ %i, %body ]
  %i = phi i32 [ %n, %entry ], [ %j, %body ]
  %more = icmp sgt i32 %i, 0
  br i1 %more, label %body, label %done
body:
  %t = add i32 %s, %i
  %j = sub i32 %i, 1
  br label %loop
done:
  ret i32 %s
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %z = freeze i32 undef
  %r = add i32 %x, %z
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %z = freeze i32 poison
  %r = or i32 %x, %z
  ret i32 %r
}
;;; right: f(5) -> 5
define i32 @f(i32 %x) {
  %z = freeze i32 poison
  %m = and i32 %z, 0
  %r = or i32 %x, %m
  ret i32 %r
}
;;; right: f(5) -> 0
define i32 @f(i32 %x) {
  %z = freeze i32 undef
  %r = xor i32 %z, %z
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %r = call i32 @plus(i32 %x, i32 undef)
  ret i32 %r
}
define internal i32 @plus(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
;;; right: f(5) -> 5
define i32 @f(i32 %x) {
  %r = call i32 @first(i32 %x, i32 undef)
  ret i32 %r
}
define internal i32 @first(i32 %a, i32 %b) {
  ret i32 %a
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %z = call i32 @zero()
  %r = sub i32 %x, %z
  ret i32 %r
}
define internal i32 @zero() noinline {
  ret i32 undef
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %m = and i32 undef, 1
  ret i32 %m
}
;;; right: f(5) -> 1
define i32 @f(i32 %x) {
  %m = or i32 undef, 1
  %r = and i32 %m, 1
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  br i1 undef, label %a, label %b
a:
  ret i32 0
b:
  ret i32 %x
}
;;; lucky: f(5) -> 7
define i32 @f(i32 %x) {
  switch i32 undef, label %b [ i32 0, label %a ]
a:
  ret i32 7
b:
  ret i32 %x
}
;;; lucky: f(5) -> 1
define i32 @f(i32 %x) {
  %c = icmp eq i32 undef, 0
  %r = zext i1 %c to i32
  ret i32 %r
}
;;; lucky: f(2.5) -> 2.5
define double @f(double %x) {
  %r = fadd double %x, undef
  ret double %r
}
;;; lucky: f(5) -> 5.0
define double @f(i32 %x) {
  %z = sitofp i32 undef to double
  %y = sitofp i32 %x to double
  %r = fsub double %y, %z
  ret double %r
}
;;; lucky: f(i32[4]) -> leaving [0]
define void @f(ptr %p) {
  store i32 undef, ptr %p
  ret void
}
;;; right: f(i32[4]) -> leaving [0]
define void @f(ptr %p) {
  store i32 undef, ptr %p
  store i32 0, ptr %p
  ret void
}
;;; lucky: f(7, 0) -> 7; f(7, 1) -> 14
define i32 @f(i32 %x, i32 %n) {
  %left = shl i32 %x, %n
  %m = sub i32 32, %n
  %right = lshr i32 %x, %m
  %r = or i32 %left, %right
  ret i32 %r
}
;;; right: f(7, 0) -> 7; f(7, 1) -> 14
define i32 @f(i32 %x, i32 %n) {
  %left = shl i32 %x, %n
  %k = sub i32 0, %n
  %m = and i32 %k, 31
  %right = lshr i32 %x, %m
  %r = or i32 %left, %right
  ret i32 %r
}
;;; lucky: f(32) -> 1; f(3) -> 8
define i32 @f(i32 %n) {
  %r = shl i32 1, %n
  ret i32 %r
}
;;; lucky: f(64) -> 0; f(2) -> 3
define i64 @f(i64 %n) {
  %s = shl i64 1, %n
  %r = sub i64 %s, 1
  ret i64 %r
}
;;; right: f(64) -> -1; f(2) -> 3
define i64 @f(i64 %n) {
  %s = shl i64 1, %n
  %m = sub i64 %s, 1
  %c = icmp ult i64 %n, 64
  %r = select i1 %c, i64 %m, i64 -1
  ret i64 %r
}
;;; lucky: f(-8, 33) -> -4
define i32 @f(i32 %x, i32 %n) {
  %r = ashr i32 %x, %n
  ret i32 %r
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %r = lshr i32 %x, 32
  ret i32 %r
}
;;; lucky: f(5, 8) -> 0; f(5, 1) -> 10
define i8 @f(i8 %x, i8 %n) {
  %r = shl i8 %x, %n
  ret i8 %r
}
;;; lucky: f(0) -> 32; f(1) -> 31
define i32 @f(i32 %x) {
  %r = call i32 @llvm.ctlz.i32(i32 %x, i1 true)
  ret i32 %r
}
declare i32 @llvm.ctlz.i32(i32, i1)
;;; right: f(0) -> 32; f(1) -> 31
define i32 @f(i32 %x) {
  %z = icmp eq i32 %x, 0
  %l = call i32 @llvm.ctlz.i32(i32 %x, i1 true)
  %r = select i1 %z, i32 32, i32 %l
  ret i32 %r
}
declare i32 @llvm.ctlz.i32(i32, i1)
;;; lucky: f(0) -> 64; f(8) -> 3
define i64 @f(i64 %x) {
  %r = call i64 @llvm.cttz.i64(i64 %x, i1 true)
  ret i64 %r
}
declare i64 @llvm.cttz.i64(i64, i1 immarg)
;;; lucky: f(-2147483648) -> -2147483648; f(-3) -> 3
define i32 @f(i32 %x) {
  %r = call i32 @llvm.abs.i32(i32 %x, i1 true)
  ret i32 %r
}
declare i32 @llvm.abs.i32(i32, i1)
;;; right: f(-2147483648) -> -2147483648; f(-3) -> 3
define i32 @f(i32 %x) {
  %r = call i32 @llvm.abs.i32(i32 %x, i1 false)
  ret i32 %r
}
declare i32 @llvm.abs.i32(i32, i1)
;;; lucky: f(1e10) -> -2147483648; f(2.5) -> 2
define i32 @f(double %x) {
  %r = fptosi double %x to i32
  ret i32 %r
}
;;; right: f(1e10) -> 2147483647; f(2.5) -> 2
define i32 @f(double %x) {
  %r = call i32 @llvm.fptosi.sat.i32.f64(double %x)
  ret i32 %r
}
declare i32 @llvm.fptosi.sat.i32.f64(double)
;;; lucky: f(-1.0) -> 0; f(2.5) -> 2
define i32 @f(float %x) {
  %r = fptoui float %x to i32
  ret i32 %r
}
;;; lucky: f(300.0) -> 44
define i8 @f(double %x) {
  %r = fptosi double %x to i8
  ret i8 %r
}
;;; lucky: f(1) -> 5; f(9) -> 7
define i32 @f(i32 %k) {
  switch i32 %k, label %other [
    i32 1, label %one
    i32 2, label %two
  ]
one:
  ret i32 5
two:
  ret i32 7
other:
  unreachable
}
;;; right: f(1) -> 5; f(2) -> 7
define i32 @f(i32 %k) {
  switch i32 %k, label %other [
    i32 1, label %one
    i32 2, label %two
  ]
one:
  ret i32 5
two:
  ret i32 7
other:
  unreachable
}
;;; lucky: f(3) -> 3; f(-3) -> -3
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  br i1 %c, label %a, label %b
a:
  ret i32 %x
b:
  unreachable
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %r = load i32, ptr null
  ret i32 %r
}
;;; lucky: f(1) -> 0
define i32 @f(i64 %i) {
  %p = getelementptr i32, ptr null, i64 %i
  %r = load i32, ptr %p
  ret i32 %r
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %i) {
  %v = insertelement <4 x i32> zeroinitializer, i32 7, i32 0
  %r = extractelement <4 x i32> %v, i32 %i
  ret i32 %r
}
;;; right: f(0) -> 7; f(3) -> 0
define i32 @f(i32 %i) {
  %v = insertelement <4 x i32> zeroinitializer, i32 7, i32 0
  %r = extractelement <4 x i32> %v, i32 %i
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %v = insertelement <4 x i32> undef, i32 %x, i32 0
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
;;; right: f(5) -> 20
define i32 @f(i32 %x) {
  %v = insertelement <4 x i32> undef, i32 %x, i32 0
  %w = shufflevector <4 x i32> %v, <4 x i32> undef, <4 x i32> zeroinitializer
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %w)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %v = insertelement <2 x i32> poison, i32 %x, i32 0
  %r = extractelement <2 x i32> %v, i32 1
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %p = insertvalue { i32, i32 } undef, i32 %x, 0
  %a = extractvalue { i32, i32 } %p, 0
  %b = extractvalue { i32, i32 } %p, 1
  %r = add i32 %a, %b
  ret i32 %r
}
;;; right: f(5) -> 10
define i32 @f(i32 %x) {
  %p = insertvalue { i32, i32 } undef, i32 %x, 0
  %q = insertvalue { i32, i32 } %p, i32 %x, 1
  %a = extractvalue { i32, i32 } %q, 0
  %b = extractvalue { i32, i32 } %q, 1
  %r = add i32 %a, %b
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %b = extractvalue { i32, i32 } { i32 1, i32 undef }, 1
  %r = add i32 %x, %b
  ret i32 %r
}
;;; lucky: f(5) -> 5
@g = internal global i32 undef
define i32 @f(i32 %x) {
  %b = load i32, ptr @g
  %r = add i32 %x, %b
  ret i32 %r
}
;;; lucky: f(1) -> 0; f(0) -> 3
@g = internal constant [2 x i32] [i32 3, i32 undef]
define i32 @f(i64 %i) {
  %p = getelementptr [2 x i32], ptr @g, i64 0, i64 %i
  %r = load i32, ptr %p
  ret i32 %r
}
;;; right: f(1) -> 4; f(0) -> 3
@g = internal constant [2 x i32] [i32 3, i32 4]
define i32 @f(i64 %i) {
  %p = getelementptr [2 x i32], ptr @g, i64 0, i64 %i
  %r = load i32, ptr %p
  ret i32 %r
}
;;; lucky: f(3) -> 0
define i32 @f(i32 %n) {
  br label %loop
loop:
  %i = phi i32 [ 0, %0 ], [ %j, %loop ]
  %s = alloca i32
  %j = add i32 %i, 1
  %more = icmp slt i32 %j, %n
  br i1 %more, label %loop, label %done
done:
  %r = load i32, ptr %s
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %s = alloca i32
  call void @llvm.lifetime.start.p0(ptr %s)
  %z = load i32, ptr %s
  %r = add i32 %x, %z
  call void @llvm.lifetime.end.p0(ptr %s)
  ret i32 %r
}
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
;;; right: f(5) -> 10
define i32 @f(i32 %x) {
  %s = alloca i32
  call void @llvm.lifetime.start.p0(ptr %s)
  store i32 %x, ptr %s
  %z = load i32, ptr %s
  %r = add i32 %x, %z
  call void @llvm.lifetime.end.p0(ptr %s)
  ret i32 %r
}
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %s = alloca i32
  call void @llvm.lifetime.start.p0(ptr %s)
  store i32 %x, ptr %s
  call void @llvm.lifetime.end.p0(ptr %s)
  %r = load i32, ptr %s
  ret i32 %r
}
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %p = call ptr @local(i32 %x)
  %r = load i32, ptr %p
  ret i32 %r
}
define internal ptr @local(i32 %x) noinline {
  %s = alloca i32
  store i32 %x, ptr %s
  ret ptr %s
}
;;; lucky: f(i32[4, 5], 2) -> 9
define i32 @f(ptr %a, i64 %n) {
  %t = alloca [8 x i32]
  %bytes = mul i64 %n, 4
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %a, i64 %bytes, i1 false)
  %p1 = getelementptr i32, ptr %t, i64 1
  %p2 = getelementptr i32, ptr %t, i64 2
  %v0 = load i32, ptr %t
  %v1 = load i32, ptr %p1
  %v2 = load i32, ptr %p2
  %s = add i32 %v0, %v1
  %r = add i32 %s, %v2
  ret i32 %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
;;; right: f(i32[4, 5], 2) -> 9
define i32 @f(ptr %a, i64 %n) {
  %t = alloca [8 x i32]
  call void @llvm.memset.p0.i64(ptr %t, i8 0, i64 32, i1 false)
  %bytes = mul i64 %n, 4
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %a, i64 %bytes, i1 false)
  %p1 = getelementptr i32, ptr %t, i64 1
  %p2 = getelementptr i32, ptr %t, i64 2
  %v0 = load i32, ptr %t
  %v1 = load i32, ptr %p1
  %v2 = load i32, ptr %p2
  %s = add i32 %v0, %v1
  %r = add i32 %s, %v2
  ret i32 %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
;;; lucky: f(5) -> 1
define i32 @f(i32 %x) {
  %a = alloca [4 x i32]
  %b = alloca [4 x i32]
  %v = load i32, ptr %a
  %w = load i32, ptr %b
  %c = icmp eq i32 %v, %w
  %r = zext i1 %c to i32
  ret i32 %r
}
;;; lucky: f(5) -> 1
define i32 @f(i32 %x) {
  %a = alloca [4 x i32]
  %p = getelementptr i32, ptr %a, i64 1
  %v = load i32, ptr %a
  %w = load i32, ptr %p
  %c = icmp eq i32 %v, %w
  %r = zext i1 %c to i32
  ret i32 %r
}
;;; lucky: f(5) -> 0
define i64 @f(i32 %x) {
  %s = alloca i64
  store i32 0, ptr %s
  %r = load i64, ptr %s
  ret i64 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %s = alloca { i8, i32 }
  store i8 5, ptr %s
  %r = load i32, ptr %s
  ret i32 %r
}
;;; lucky: f(5) -> 5
%pair = type { i32, i32 }
define i32 @f(i32 %x) {
  %s = alloca %pair
  store i32 %x, ptr %s
  %q = getelementptr %pair, ptr %s, i32 0, i32 1
  %a = load i32, ptr %s
  %b = load i32, ptr %q
  %r = add i32 %a, %b
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %s = alloca [4 x i32], align 16
  store i32 %x, ptr %s
  %v = load <4 x i32>, ptr %s
  %r = call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %v)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>)
;;; lucky: f(5, 2) -> 0; f(5, 0) -> 5
define i32 @f(i32 %x, i64 %n) {
  %s = alloca i32, i64 8
  store i32 %x, ptr %s
  %p = getelementptr i32, ptr %s, i64 %n
  %r = load i32, ptr %p
  ret i32 %r
}
;;; lucky: f(3) -> 6; f(0) -> 0
define i32 @f(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %base, label %step
base:
  ret i32 undef
step:
  %m = sub i32 %n, 1
  %s = call i32 @f(i32 %m)
  %r = add i32 %s, %n
  ret i32 %r
}
;;; lucky: f(-5) -> 0
define i32 @f(i32 %x) {
  %r = call i32 @llvm.smax.i32(i32 %x, i32 undef)
  ret i32 %r
}
declare i32 @llvm.smax.i32(i32, i32)
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %r = mul i32 %x, undef
  ret i32 %r
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %r = xor i32 undef, undef
  ret i32 %r
}
;;; lucky: f(5) -> 0
define i32 @f(i32 %x) {
  %r = trunc i64 undef to i32
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %t = insertvalue [2 x i32] poison, i32 %x, 0
  %s = alloca [2 x i32]
  store [2 x i32] %t, ptr %s
  %p = getelementptr i32, ptr %s, i64 1
  %z = load i32, ptr %p
  %r = add i32 %x, %z
  ret i32 %r
}
;;; lucky: f(5) -> 5
define i32 @f(i32 %x) {
  %t = call { i32, i32 } @pair(i32 %x)
  %a = extractvalue { i32, i32 } %t, 0
  %b = extractvalue { i32, i32 } %t, 1
  %r = or i32 %a, %b
  ret i32 %r
}
define internal { i32, i32 } @pair(i32 %x) {
  %t = insertvalue { i32, i32 } undef, i32 %x, 0
  ret { i32, i32 } %t
}
