;;; right: vectors(i16[16256, 16448, 0, 16384]) -> 72
define i32 @vectors(ptr %p) {
  %x = load <4 x bfloat>, ptr %p
  %c = fcmp ogt <4 x bfloat> %x, splat (bfloat 0xR3F80)
  %s = select <4 x i1> %c, <4 x bfloat> %x, <4 x bfloat> <bfloat 0xR3F80, bfloat 0xR4000, bfloat 0xR4040, bfloat 0xR4080>
  %m = fmul <4 x bfloat> %s, splat (bfloat 0xR4000)
  %f = call <4 x bfloat> @llvm.fma.v4bf16(<4 x bfloat> %m, <4 x bfloat> %s, <4 x bfloat> splat (bfloat 0xRBF80))
  %n = fneg <4 x bfloat> %f
  %a = call <4 x bfloat> @llvm.fabs.v4bf16(<4 x bfloat> %n)
  %i = fptosi <4 x bfloat> %a to <4 x i32>
  %b = sitofp <4 x i32> %i to <4 x bfloat>
  %d = uitofp <4 x i64> <i64 1, i64 2, i64 3, i64 4> to <4 x bfloat>
  %e = fpext <4 x bfloat> %d to <4 x double>
  %t = fptrunc <4 x double> %e to <4 x bfloat>
  %u = fadd <4 x bfloat> %b, %t
  %r = call bfloat @llvm.vector.reduce.fadd.v4bf16(bfloat 0xR0000, <4 x bfloat> %u)
  %g = call bfloat @llvm.vector.reduce.fmax.v4bf16(<4 x bfloat> %u)
  %sum = fadd bfloat %r, %g
  %o = fptosi bfloat %sum to i32
  ret i32 %o
}
declare <4 x bfloat> @llvm.fma.v4bf16(<4 x bfloat>, <4 x bfloat>, <4 x bfloat>)
declare <4 x bfloat> @llvm.fabs.v4bf16(<4 x bfloat>)
declare bfloat @llvm.vector.reduce.fadd.v4bf16(bfloat, <4 x bfloat>)
declare bfloat @llvm.vector.reduce.fmax.v4bf16(<4 x bfloat>)

;;; right: sum_is_rounded_at_each_step() -> 256.0
declare bfloat @llvm.vector.reduce.fadd.v4bf16(bfloat, <4 x bfloat>)
define float @sum_is_rounded_at_each_step() {
  %r = call bfloat @llvm.vector.reduce.fadd.v4bf16(bfloat 0xR4380, <4 x bfloat> splat (bfloat 0xR3F80))
  %w = fpext bfloat %r to float
  ret float %w
}

;;; right: moves(i16[16256, 16448, 0, 16384]) -> 3 leaving [16256, 16448, 0, 16384]
declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, <4 x i1>, <4 x bfloat>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, <4 x i1>)
declare { <2 x bfloat>, <2 x bfloat> } @llvm.vector.deinterleave2.v4bf16(<4 x bfloat>)
define i32 @moves(ptr %p) {
  %v = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr align 2 %p, <4 x i1> <i1 true, i1 false, i1 true, i1 true>, <4 x bfloat> splat (bfloat 0xR4040))
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v, ptr align 2 %p, <4 x i1> splat (i1 true))
  %d = call { <2 x bfloat>, <2 x bfloat> } @llvm.vector.deinterleave2.v4bf16(<4 x bfloat> %v)
  %o = extractvalue { <2 x bfloat>, <2 x bfloat> } %d, 1
  %s = extractelement <2 x bfloat> %o, i32 0
  %w = fptoui bfloat %s to i32
  ret i32 %w
}

;;; right: everywhere(1) -> 12; everywhere(0) -> 2
%T = type { bfloat, i32, [2 x bfloat] }
@g = internal global [3 x bfloat] [bfloat 0xR3F80, bfloat 0xR4000, bfloat 0xRC040]
define internal bfloat @scale(bfloat noundef nofpclass(nan) %x, { bfloat, bfloat } %s) {
  %a = extractvalue { bfloat, bfloat } %s, 1
  %r = fmul fast bfloat %x, %a
  ret bfloat %r
}
define i32 @everywhere(i1 %c) {
start:
  %local = alloca %T
  br i1 %c, label %other, label %bfloat
other:
  br label %bfloat
bfloat:
  %x = phi fast bfloat [ 0xR3F80, %start ], [ 0xR4080, %other ]
  %v = insertvalue { bfloat, bfloat } { bfloat 0xR3F80, bfloat poison }, bfloat 0xR4040, 1
  %y = tail call fast nofpclass(nan inf) bfloat @scale(bfloat %x, { bfloat, bfloat } %v)
  %z = load bfloat, ptr getelementptr ([3 x bfloat], ptr @g, i64 0, i64 1)
  %w = select nnan i1 %c, bfloat %y, bfloat %z
  %q = getelementptr %T, ptr %local, i64 0, i32 2, i64 1
  store bfloat %w, ptr %q
  %k = load bfloat, ptr %q
  %u = fptoui bfloat %k to i32
  ret i32 %u
}

;;; right: atomics(i16[16256]) -> 2.0 leaving [16256]
define float @atomics(ptr %p) {
  %old = atomicrmw fadd ptr %p, bfloat 0xR3F80 seq_cst, align 2
  %new = atomicrmw xchg ptr %p, bfloat %old seq_cst, align 2
  %w = fpext bfloat %new to float
  ret float %w
}

;;; right: pointer() -> 4
define internal bfloat @same(bfloat %x) {
  ret bfloat %x
}
define i32 @pointer() {
  %s = alloca ptr
  store volatile ptr @same, ptr %s
  %h = load volatile ptr, ptr %s
  %x = call bfloat %h(bfloat 0xR4080)
  %i = fptosi bfloat %x to i32
  ret i32 %i
}

;;; lucky: unset() -> 1
define i32 @unset() {
  %a = alloca bfloat
  %x = load bfloat, ptr %a
  %y = fadd bfloat %x, 0xR3F80
  %i = fptosi bfloat %y to i32
  ret i32 %i
}

;;; lucky: undefined() -> 1
define i32 @undefined() {
  %y = fadd bfloat undef, 0xR3F80
  %i = fptosi bfloat %y to i32
  ret i32 %i
}

;;; lucky: too_large() -> 0
define i32 @too_large() {
  %i = fptosi bfloat 0xR7F80 to i32
  ret i32 %i
}

;;; lucky: beside(i16[16256]) -> 1.0
define float @beside(ptr %p) {
  %q = getelementptr bfloat, ptr %p, i64 1
  %x = load bfloat, ptr %q
  %y = fadd bfloat %x, 0xR3F80
  %w = fpext bfloat %y to float
  ret float %w
}

;;; unsupported: parameter(1) -> 1.0
define float @parameter(bfloat %x) {
  %w = fpext bfloat %x to float
  ret float %w
}

;;; unsupported: result(1) -> 1
define bfloat @result(i32 %x) {
  ret bfloat 0xR3F80
}

;;; unsupported: quad(i16[16256]) -> 0
define i32 @quad(ptr %p) {
  %w = load fp128, ptr %p
  %x = fptrunc fp128 %w to bfloat
  store bfloat %x, ptr %p
  ret i32 0
}

;;; unsupported: two_results(i16[16256]) -> 0
declare { bfloat, i32 } @llvm.frexp.bf16.i32(bfloat)
define i32 @two_results(ptr %p) {
  %w = load bfloat, ptr %p
  %x = call { bfloat, i32 } @llvm.frexp.bf16.i32(bfloat %w)
  %z = extractvalue { bfloat, i32 } %x, 1
  ret i32 %z
}

;;; unsupported: constrained(i16[16256]) -> 0
declare bfloat @llvm.experimental.constrained.fadd.bf16(bfloat, bfloat, metadata, metadata)
define i32 @constrained(ptr %p) strictfp {
  %w = load bfloat, ptr %p
  %x = call bfloat @llvm.experimental.constrained.fadd.bf16(bfloat %w, bfloat %w, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  store bfloat %x, ptr %p
  ret i32 0
}

;;; unsupported: constant_expression(i16[16256]) -> 0
@here = global i8 0
define i32 @constant_expression(ptr %p) {
  %x = fadd bfloat bitcast (i16 ptrtoint (ptr @here to i16) to bfloat), 0xR3F80
  store bfloat %x, ptr %p
  ret i32 0
}

;;; unsupported: atomic_maximum(i16[16256]) -> 0
define i32 @atomic_maximum(ptr %p) {
  %old = atomicrmw fmax ptr %p, bfloat 0xR3F80 seq_cst, align 2
  ret i32 0
}
