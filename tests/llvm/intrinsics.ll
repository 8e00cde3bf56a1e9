;;; masked.load: [{"type": "i32", "data": [1, 2, 3, 4]}] -> 4
define i32 @f(ptr %p) {
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr align 4 %p, <4 x i1> <i1 true, i1 false, i1 true, i1 false>, <4 x i32> zeroinitializer)
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr captures(none), <4 x i1>, <4 x i32>)

;;; masked.store: [{"type": "i32", "data": [1, 2, 3, 4]}] -> 7
define i32 @f(ptr %p) {
  call void @llvm.masked.store.v4i32.p0(<4 x i32> splat (i32 7), ptr align 4 %p, <4 x i1> <i1 true, i1 false, i1 true, i1 false>)
  %r = load i32, ptr %p, align 4
  ret i32 %r
}
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr captures(none), <4 x i1>)

;;; masked.gather: [{"type": "i32", "data": [1, 2, 3, 4]}] -> 6
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>)
define i32 @f(ptr %p) {
  %q = getelementptr i32, ptr %p, <2 x i64> <i64 1, i64 3>
  %v = call <2 x i32> @llvm.masked.gather.v2i32.v2p0(<2 x ptr> align 4 %q, <2 x i1> splat (i1 true), <2 x i32> zeroinitializer)
  %r = call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %v)
  ret i32 %r
}
declare <2 x i32> @llvm.masked.gather.v2i32.v2p0(<2 x ptr>, <2 x i1>, <2 x i32>)

;;; masked.scatter: [{"type": "i32", "data": [1, 2, 3, 4]}] -> 9
define i32 @f(ptr %p) {
  %q = getelementptr i32, ptr %p, <2 x i64> <i64 0, i64 3>
  call void @llvm.masked.scatter.v2i32.v2p0(<2 x i32> <i32 9, i32 8>, <2 x ptr> align 4 %q, <2 x i1> splat (i1 true))
  %r = load i32, ptr %p, align 4
  ret i32 %r
}
declare void @llvm.masked.scatter.v2i32.v2p0(<2 x i32>, <2 x ptr>, <2 x i1>)

;;; get.active.lane.mask: [3] -> 3
declare <4 x i1> @llvm.get.active.lane.mask.v4i1.i32(i32, i32)
define i32 @f(i32 %n) {
  %m = call <4 x i1> @llvm.get.active.lane.mask.v4i1.i32(i32 0, i32 %n)
  %z = zext <4 x i1> %m to <4 x i32>
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %z)
  ret i32 %r
}
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)

;;; vector.reverse: [{"type": "i32", "data": [1, 2, 3, 4]}] -> 4
declare <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32>)
define i32 @f(ptr %p) {
  %a = load <4 x i32>, ptr %p, align 4
  %v = call <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32> %a)
  %r = extractelement <4 x i32> %v, i32 0
  ret i32 %r
}

;;; stepvector: [2] -> 2
declare <4 x i32> @llvm.stepvector.v4i32()
define i32 @f(i32 %x) {
  %v = call <4 x i32> @llvm.stepvector.v4i32()
  %r = extractelement <4 x i32> %v, i32 %x
  ret i32 %r
}

;;; smul.fix: [131072] -> 393216
declare i32 @llvm.smul.fix.i32(i32, i32, i32 immarg)
define i32 @f(i32 %x) {
  %r = call i32 @llvm.smul.fix.i32(i32 %x, i32 196608, i32 16)
  ret i32 %r
}

;;; umul.fix.sat: [131072] -> 393216
declare i32 @llvm.umul.fix.sat.i32(i32, i32, i32 immarg)
define i32 @f(i32 %x) {
  %r = call i32 @llvm.umul.fix.sat.i32(i32 %x, i32 196608, i32 16)
  ret i32 %r
}

;;; sdiv.fix: [393216] -> 196608
declare i32 @llvm.sdiv.fix.i32(i32, i32, i32 immarg)
define i32 @f(i32 %x) {
  %r = call i32 @llvm.sdiv.fix.i32(i32 %x, i32 131072, i32 16)
  ret i32 %r
}

;;; half: [1.5] -> 2.5
define float @f(float %x) {
  %h = fptrunc float %x to half
  %s = fadd half %h, 0xH3C00
  %r = fpext half %s to float
  ret float %r
}

;;; halfd: [1.5] -> 1.5
define double @f(double %x) {
  %h = fptrunc double %x to half
  %r = fpext half %h to double
  ret double %r
}

;;; i128: [7] -> 70000000000
define i64 @f(i64 %x) {
  %a = sext i64 %x to i128
  %b = mul i128 %a, 100000000000000000000
  %c = sdiv i128 %b, 10000000000
  %r = trunc i128 %c to i64
  ret i64 %r
}

;;; musttail: [3] -> 5
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %a, label %b
a:                                                ; preds = %0
  ret i32 5
b:                                                ; preds = %0
  %y = sub i32 %x, 1
  %r = musttail call i32 @f(i32 %y)
  ret i32 %r
}

;;; ptrmask: [{"type": "i32", "data": [1]}] -> 1
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
define i32 @f(ptr %p) {
  %q = call ptr @llvm.ptrmask.p0.i64(ptr %p, i64 -1)
  %r = load i32, ptr %q, align 4
  ret i32 %r
}

;;; vector.insert: [3] -> 6
declare <4 x i32> @llvm.vector.insert.v4i32.v2i32(<4 x i32>, <2 x i32>, i64 immarg)
define i32 @f(i32 %x) {
  %v = call <4 x i32> @llvm.vector.insert.v4i32.v2i32(<4 x i32> zeroinitializer, <2 x i32> <i32 5, i32 6>, i64 2)
  %r = extractelement <4 x i32> %v, i32 %x
  ret i32 %r
}

;;; vector.interleave2: [1] -> 7
declare <4 x i32> @llvm.vector.interleave2.v4i32(<2 x i32>, <2 x i32>)
define i32 @f(i32 %x) {
  %v = call <4 x i32> @llvm.vector.interleave2.v4i32(<2 x i32> <i32 5, i32 6>, <2 x i32> <i32 7, i32 8>)
  %r = extractelement <4 x i32> %v, i32 %x
  ret i32 %r
}

;;; scmp: [3] -> -1
declare range(i8 -1, 2) i8 @llvm.scmp.i8.i32(i32, i32)
define i8 @f(i32 %x) {
  %r = call i8 @llvm.scmp.i8.i32(i32 %x, i32 5)
  ret i8 %r
}

;;; frexp: [8.0] -> 4
declare { double, i32 } @llvm.frexp.f64.i32(double)
define i32 @f(double %x) {
  %p = call { double, i32 } @llvm.frexp.f64.i32(double %x)
  %r = extractvalue { double, i32 } %p, 1
  ret i32 %r
}

;;; canonicalize: [2.0] -> 2.0
declare double @llvm.canonicalize.f64(double)
define double @f(double %x) {
  %r = call double @llvm.canonicalize.f64(double %x)
  ret double %r
}

;;; expandload: [{"type": "i32", "data": [4, 5]}] -> 4
declare <2 x i32> @llvm.masked.expandload.v2i32(ptr captures(none), <2 x i1>, <2 x i32>)
define i32 @f(ptr %p) {
  %v = call <2 x i32> @llvm.masked.expandload.v2i32(ptr %p, <2 x i1> <i1 false, i1 true>, <2 x i32> zeroinitializer)
  %r = extractelement <2 x i32> %v, i32 1
  ret i32 %r
}

;;; fptoui to i128: [3.5] -> 3
define i64 @f(float %x) {
  %w = fptoui float %x to i128
  %r = trunc i128 %w to i64
  ret i64 %r
}

;;; load.relative: [1] -> 116
@one = private constant [4 x i8] c"one\00"
@two = private constant [4 x i8] c"two\00"
@table = private constant [2 x i32] [
  i32 trunc (i64 sub (i64 ptrtoint (ptr @one to i64), i64 ptrtoint (ptr @table to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @two to i64), i64 ptrtoint (ptr @table to i64)) to i32)
]
declare ptr @llvm.load.relative.i64(ptr, i64)
define i32 @f(i64 %i) {
  %at = shl i64 %i, 2
  %p = call ptr @llvm.load.relative.i64(ptr @table, i64 %at)
  %c = load i8, ptr %p
  %r = zext i8 %c to i32
  ret i32 %r
}
