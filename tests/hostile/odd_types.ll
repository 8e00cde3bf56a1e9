;; Types, conventions and instructions that few programs use: some work, the others must say so.
;; A line with three signs begins an input: name, right statuses, and where they differ from
;; "i32 @f(i32)" and [1] the signature asked for and the arguments of the call.

;;; passes_i128: unsupported | null | [1]
define i128 @f(i128 %0) {
  ret i128 %0
}

;;; passes_half: unsupported | null | [1]
define half @f(half %0) {
  ret half %0
}

;;; passes_bfloat: unsupported | null | [1]
define bfloat @f(bfloat %0) {
  ret bfloat %0
}

;;; passes_fp128: unsupported | null | [1]
define fp128 @f(fp128 %0) {
  ret fp128 %0
}

;;; passes_x86_fp80: unsupported | null | [1]
define x86_fp80 @f(x86_fp80 %0) {
  ret x86_fp80 %0
}

;;; passes_ppc_fp128: unsupported | null | [1]
define ppc_fp128 @f(ppc_fp128 %0) {
  ret ppc_fp128 %0
}

;;; passes_i65: unsupported | null | [1]
define i65 @f(i65 %0) {
  ret i65 %0
}

;;; passes_<4 x i32>: unsupported | null | [1]
define <4 x i32> @f(<4 x i32> %0) {
  ret <4 x i32> %0
}

;;; passes_<2 x double>: unsupported | null | [1]
define <2 x double> @f(<2 x double> %0) {
  ret <2 x double> %0
}

;;; passes_<1 x i1>: unsupported | null | [1]
define <1 x i1> @f(<1 x i1> %0) {
  ret <1 x i1> %0
}

;;; passes_[2 x i64]: unsupported | null | [1]
define [2 x i64] @f([2 x i64] %0) {
  ret [2 x i64] %0
}

;;; passes_{ i32, i32 }: unsupported | null | [1]
define { i32, i32 } @f({ i32, i32 } %0) {
  ret { i32, i32 } %0
}

;;; passes_<{ i8, i32 }>: unsupported | null | [1]
define <{ i8, i32 }> @f(<{ i8, i32 }> %0) {
  ret <{ i8, i32 }> %0
}

;;; passes_{}: unsupported | null | [1]
define {} @f({} %0) {
  ret {} %0
}

;;; passes_[0 x i8]: unsupported | null | [1]
define [0 x i8] @f([0 x i8] %0) {
  ret [0 x i8] %0
}

;;; passes_{ ptr }: unsupported | null | [1]
define { ptr } @f({ ptr } %0) {
  ret { ptr } %0
}

;;; passes_x86_amx: unsupported verify_error | null | [1]
define x86_amx @f(x86_amx %0) {
  ret x86_amx %0
}

;;; passes_token: verify_error parse_error | null | [1]
define token @f(token %0) {
  ret token %0
}

;;; passes_metadata: verify_error parse_error | null | [1]
define metadata @f(metadata %0) {
  ret metadata %0
}

;;; passes_label: verify_error parse_error | null | [1]
define label @f(label %0) {
  ret label %0
}

;;; passes_a_target_type: unsupported crash | null | [1]
define target("wasm.externref") @f(target("wasm.externref") %0) {
  ret target("wasm.externref") %0
}

;;; passes_a_reference: unsupported | null | [1]
define ptr addrspace(10) @f(ptr addrspace(10) %0) {
  ret ptr addrspace(10) %0
}

;;; passes_a_named_struct: unsupported | null | [1]
%s = type { i32 }
define %s @f(%s %0) {
  ret %s %0
}

;;; passes_an_opaque_type: parse_error | null | [1]
%s = type opaque
define i32 @f(%s %0) {
  ret i32 1
}

;;; passes_by_value: ok unsupported | null | [null]
define i32 @f(ptr byval([4 x i32]) %0) {
  ret i32 1
}

;;; passes_inalloca: ok unsupported | null | [null]
define i32 @f(ptr inalloca(i32) %0) {
  ret i32 1
}

;;; passes_swifterror: ok unsupported | null | [null]
define i32 @f(ptr swifterror %0) {
  ret i32 1
}

;;; passes_swiftself: ok | null | [null]
define i32 @f(ptr swiftself %0) {
  ret i32 1
}

;;; returns_through_sret: signature_mismatch | null | [{"type": "i32", "data": [0]}]
define void @f(ptr sret(i32) %0) {
  store i32 1, ptr %0
  ret void
}

;;; returns_ptr: unsupported | null | []
define ptr @f() {
  ret ptr null
}

;;; returns_a_vector: unsupported | null | []
define <4 x i32> @f() {
  ret <4 x i32> zeroinitializer
}

;;; returns_a_struct: unsupported | null | []
define { i32, i32 } @f() {
  ret { i32, i32 } zeroinitializer
}

;;; returns_i128: unsupported | null | []
define i128 @f() {
  ret i128 7
}

;;; takes_any_number: unsupported signature_mismatch | null | [1]
define i32 @f(i32 %0, ...) {
  ret i32 %0
}

;;; takes_nothing: signature_mismatch
define i32 @f() {
  ret i32 1
}

;;; takes_a_pointer: signature_mismatch
define i32 @f(ptr %0) {
  ret i32 1
}

;;; i128_inside: ok
define i32 @f(i32 %0) {
  %2 = sext i32 %0 to i128
  %3 = mul i128 %2, %2
  %4 = trunc i128 %3 to i32
  ret i32 %4
}

;;; i128_call: ok
define i128 @g(i128 %0) {
  ret i128 %0
}
define i32 @f(i32 %0) {
  %2 = sext i32 %0 to i128
  %3 = call i128 @g(i128 %2)
  %4 = trunc i128 %3 to i32
  ret i32 %4
}

;;; struct_by_value: ok
define { i32, i32 } @g(i32 %0) noinline {
  %2 = insertvalue { i32, i32 } zeroinitializer, i32 %0, 1
  ret { i32, i32 } %2
}
define i32 @f(i32 %0) {
  %2 = call { i32, i32 } @g(i32 %0)
  %3 = extractvalue { i32, i32 } %2, 1
  ret i32 %3
}

;;; extractvalue_out: parse_error
define i32 @f(i32 %0) {
  %2 = extractvalue { i32, i32 } zeroinitializer, 2
  ret i32 %2
}

;;; extractvalue_huge_index: parse_error
define i32 @f(i32 %0) {
  %2 = extractvalue { i32 } zeroinitializer, 4294967296
  ret i32 %2
}

;;; half_arithmetic: ok unsupported
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to half
  %3 = fmul half %2, %2
  %slot = alloca half
  store volatile half %3, ptr %slot
  ret i32 1
}

;;; bfloat_arithmetic: ok
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to bfloat
  %3 = fmul bfloat %2, %2
  %slot = alloca bfloat
  store volatile bfloat %3, ptr %slot
  ret i32 1
}

;;; fp128_arithmetic: unsupported
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to fp128
  %3 = fdiv fp128 %2, %2
  %slot = alloca fp128
  store volatile fp128 %3, ptr %slot
  ret i32 1
}

;;; x86_fp80_arithmetic: unsupported crash
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to x86_fp80
  %3 = fmul x86_fp80 %2, %2
  %slot = alloca x86_fp80
  store volatile x86_fp80 %3, ptr %slot
  ret i32 1
}

;;; ppc_fp128_arithmetic: unsupported crash
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to ppc_fp128
  %3 = fmul ppc_fp128 %2, %2
  %slot = alloca ppc_fp128
  store volatile ppc_fp128 %3, ptr %slot
  ret i32 1
}

;;; x86_mmx: parse_error unsupported
define i32 @f(i32 %0) {
  %2 = alloca x86_mmx
  ret i32 1
}

;;; x86_amx: unsupported crash parse_error verify_error
define i32 @f(i32 %0) {
  %2 = load x86_amx, ptr null
  %slot = alloca x86_amx
  store volatile x86_amx %2, ptr %slot
  ret i32 1
}

;;; scalable_vector: unsupported
define i32 @f(i32 %0) {
  %slot = alloca <vscale x 4 x i32>
  store volatile <vscale x 4 x i32> zeroinitializer, ptr %slot
  ret i32 1
}

;;; scalable_huge: unsupported
define i32 @f(i32 %0) {
  %slot = alloca <vscale x 1073741824 x i64>
  store volatile <vscale x 1073741824 x i64> zeroinitializer, ptr %slot
  ret i32 1
}

;;; vscale_call: unsupported
declare i32 @llvm.vscale.i32()
define i32 @f(i32 %0) {
  %2 = call i32 @llvm.vscale.i32()
  ret i32 %2
}

;;; target_type: parse_error
define i32 @f(i32 %0) {
  %2 = alloca target("wasm.externref")
  store volatile i32 1, ptr %2
  ret i32 1
}

;;; target_type_of_spirv: ok unsupported crash parse_error
define i32 @f(i32 %0) {
  %2 = alloca target("spirv.Image", i32, 1, 2, 3)
  ret i32 1
}

;;; target_type_unknown: ok unsupported crash parse_error
define i32 @f(i32 %0) {
  %2 = alloca target("no.such.thing", i32, 4294967295)
  ret i32 1
}

;;; opaque_struct: parse_error
%s = type opaque
define i32 @f(i32 %0) {
  %2 = alloca %s
  ret i32 1
}

;;; address_space_1: unsupported
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(1) null
  ret i32 %2
}

;;; address_space_10: unsupported
define i32 @f(i32 %0) {
  %2 = load volatile ptr addrspace(10), ptr null
  ret i32 1
}

;;; address_space_20: unsupported
define i32 @f(i32 %0) {
  %2 = alloca ptr addrspace(20)
  store volatile ptr addrspace(20) null, ptr %2
  ret i32 1
}

;;; address_space_256: unsupported
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(256) null
  ret i32 %2
}

;;; address_space_huge: unsupported parse_error
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(16777215) null
  ret i32 %2
}

;;; address_space_too_huge: unsupported parse_error
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(16777216) null
  ret i32 %2
}

;;; address_space_by_name: ok
define i32 @f(i32 %0) {
  %2 = alloca i32, addrspace("A")
  ret i32 1
}

;;; address_space_cast: unsupported
define i32 @f(i32 %0) {
  %2 = alloca i32
  %3 = addrspacecast ptr %2 to ptr addrspace(1)
  store volatile i32 1, ptr addrspace(1) %3
  ret i32 1
}

;;; address_space_0: ok
define i32 @f(i32 %0) {
  %2 = alloca i32, addrspace(0)
  store volatile i32 1, ptr addrspace(0) %2
  ret i32 1
}

;;; wasm_table: unsupported
@t = addrspace(1) global [0 x ptr addrspace(10)] undef
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(1) @t
  ret i32 1
}

;;; block_address: ok unsupported crash
define i32 @f(i32 %0) {
  %2 = alloca ptr
  store volatile ptr blockaddress(@f, %l), ptr %2
  br label %l
l:
  ret i32 1
}

;;; block_address_of_nothing: parse_error
define i32 @f(i32 %0) {
  %2 = ptrtoint ptr blockaddress(@f, %nowhere) to i32
  ret i32 %2
}

;;; block_address_of_a_stranger: parse_error
define i32 @f(i32 %0) {
  %2 = ptrtoint ptr blockaddress(@g, %1) to i32
  ret i32 %2
}

;;; indirect_branch: ok unsupported crash
define i32 @f(i32 %0) {
  %2 = alloca ptr
  store volatile ptr blockaddress(@f, %l), ptr %2
  %3 = load volatile ptr, ptr %2
  indirectbr ptr %3, [label %l, label %m]
l:
  ret i32 1
m:
  ret i32 2
}

;;; indirect_branch_nowhere: ok trap unsupported crash
define i32 @f(i32 %0) {
  %2 = inttoptr i32 %0 to ptr
  indirectbr ptr %2, []
}

;;; indirect_branch_wild: ok trap wrong unsupported crash timeout
define i32 @f(i32 %0) {
  %2 = inttoptr i32 %0 to ptr
  br label %l
l:
  indirectbr ptr %2, [label %l, label %m]
m:
  ret i32 2
}

;;; must_tail: ok unsupported timeout crash trap
define i32 @g(i32 %0) {
  %2 = musttail call i32 @f(i32 %0)
  ret i32 %2
}
define i32 @f(i32 %0) {
  %2 = musttail call i32 @g(i32 %0)
  ret i32 %2
}

;;; must_tail_of_other_type: verify_error
define i32 @g(i64 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = musttail call i32 @g(i64 1)
  ret i32 %2
}

;;; tail_calls: ok
define i32 @g(i32 %0) noinline {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = tail call i32 @g(i32 %0)
  ret i32 %2
}

;;; fastcc: ok
define fastcc i32 @g(i32 %0) {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = call fastcc i32 @g(i32 %0)
  ret i32 %2
}

;;; fastcc_called_as_ccc: ok trap
define fastcc i32 @g(i32 %0) {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = call i32 @g(i32 %0)
  ret i32 %2
}

;;; swift_convention: ok unsupported crash
define swiftcc i32 @g(i32 %0) {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = call swiftcc i32 @g(i32 %0)
  ret i32 %2
}

;;; haskell_convention: ok unsupported crash
define ghccc i32 @g(i32 %0) {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = call ghccc i32 @g(i32 %0)
  ret i32 %2
}

;;; interrupt_convention: ok unsupported crash verify_error
define x86_intrcc void @g(ptr byval(i32) %0) {
  ret void
}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; kernel_convention: ok unsupported crash verify_error
define amdgpu_kernel i32 @f(i32 %0) {
  ret i32 1
}

;;; numbered_convention: ok unsupported crash
define cc 1023 i32 @f(i32 %0) {
  ret i32 1
}

;;; convention_too_large: crash unsupported
define cc 1024 i32 @f(i32 %0) {
  ret i32 1
}

;;; variable_arguments: ok unsupported
define i32 @g(i32 %0, ...) noinline {
  ret i32 %0
}
define i32 @f(i32 %0) {
  %2 = call i32 (i32, ...) @g(i32 %0, double 1.0, i64 2)
  ret i32 %2
}

;;; va_arg: ok unsupported crash trap wrong
define i32 @f(i32 %0) {
  %2 = alloca ptr
  %3 = va_arg ptr %2, i32
  ret i32 %3
}

;;; va_arg_of_a_struct: ok unsupported crash trap wrong
define i32 @f(i32 %0) {
  %2 = alloca ptr
  %3 = va_arg ptr %2, { i32, [99 x i64] }
  ret i32 1
}

;;; va_arg_of_void: parse_error
define i32 @f(i32 %0) {
  %2 = alloca ptr
  %3 = va_arg ptr %2, void
  ret i32 1
}

;;; operand_bundles: ok unsupported crash
define i32 @f(i32 %0) {
  %2 = call i32 @g(i32 1) [ "deopt"(i32 7), "foo"(ptr null) ]
  ret i32 %2
}
define i32 @g(i32 %0) noinline {
  ret i32 1
}

;;; funclet_bundle: verify_error ok unsupported crash
define i32 @f(i32 %0) {
  %2 = call i32 @g(i32 1) [ "funclet"(token none) ]
  ret i32 %2
}
define i32 @g(i32 %0) noinline {
  ret i32 1
}

;;; kcfi_bundle: ok unsupported crash
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @h
  %3 = call i32 %2(i32 1) [ "kcfi"(i32 7) ]
  ret i32 %3
}
@h = global ptr @g
define i32 @g(i32 %0) {
  ret i32 1
}

;;; invoke: unsupported ok
declare i32 @p(...)
define i32 @f(i32 %0) {
  ret i32 1
}
define i32 @h() personality ptr @p {
  %1 = invoke i32 @f(i32 1) to label %a unwind label %b
a:
  ret i32 1
b:
  %2 = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %2
}

;;; invoke_own_personality: ok unsupported crash trap
define i32 @p(...) {
  ret i32 0
}
define i32 @g() noinline {
  ret i32 1
}
define i32 @f(i32 %0) personality ptr @p {
  %2 = invoke i32 @g() to label %a unwind label %b
a:
  ret i32 %2
b:
  %3 = landingpad { ptr, i32 } catch ptr null
  resume { ptr, i32 } %3
}

;;; wasm_exceptions: unsupported crash
declare i32 @__gxx_wasm_personality_v0(...)
declare void @llvm.wasm.rethrow()
define void @g() noinline {
  call void @llvm.wasm.rethrow()
  ret void
}
define i32 @f(i32 %0) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @g() to label %a unwind label %b
a:
  ret i32 1
b:
  %2 = catchswitch within none [label %c] unwind to caller
c:
  %3 = catchpad within %2 [ptr null]
  catchret from %3 to label %a
}

;;; landingpad_without_personality: verify_error parse_error
define i32 @f(i32 %0) {
  %2 = landingpad { ptr, i32 } cleanup
  ret i32 1
}

;;; resume_without_personality: verify_error parse_error
define i32 @f(i32 %0) {
  resume { ptr, i32 } undef
}

;;; catchswitch_without_personality: verify_error parse_error
define i32 @f(i32 %0) {
  %2 = catchswitch within none [label %3] unwind to caller
3:
  %4 = catchpad within %2 []
  catchret from %4 to label %5
5:
  ret i32 1
}

;;; cleanuppad_nest: verify_error parse_error ok unsupported crash
declare i32 @p(...)
define i32 @f(i32 %0) personality ptr @p {
  %2 = cleanuppad within none []
  cleanupret from %2 unwind to caller
}

;;; atomic_add: ok
define i32 @f(i32 %0) {
  %2 = alloca i32
  store i32 0, ptr %2
  %3 = atomicrmw add ptr %2, i32 1 seq_cst
  %4 = load i32, ptr %2
  ret i32 %4
}

;;; atomic_i128: ok
define i32 @f(i32 %0) {
  %2 = alloca i128
  %3 = atomicrmw xchg ptr %2, i128 7 seq_cst
  ret i32 1
}

;;; atomic_i7: verify_error parse_error
define i32 @f(i32 %0) {
  %2 = alloca i7
  %3 = atomicrmw add ptr %2, i7 1 seq_cst
  ret i32 1
}

;;; atomic_float: ok unsupported
define i32 @f(i32 %0) {
  %2 = alloca float
  %3 = atomicrmw fadd ptr %2, float 1.0 seq_cst
  ret i32 1
}

;;; atomic_vector: ok unsupported crash parse_error
define i32 @f(i32 %0) {
  %2 = alloca <4 x float>
  %3 = atomicrmw fadd ptr %2, <4 x float> zeroinitializer seq_cst
  ret i32 1
}

;;; atomic_load_unaligned: ok unsupported
define i32 @f(i32 %0) {
  %2 = alloca i64
  store i64 0, ptr %2
  %3 = load atomic i64, ptr %2 seq_cst, align 1
  ret i32 1
}

;;; atomic_huge_alignment: ok unsupported trap
define i32 @f(i32 %0) {
  %2 = alloca i64, align 1048576
  store atomic volatile i64 0, ptr %2 seq_cst, align 1048576
  ret i32 1
}

;;; compare_exchange: ok
define i32 @f(i32 %0) {
  %2 = alloca i32
  store i32 0, ptr %2
  %3 = cmpxchg ptr %2, i32 0, i32 1 seq_cst seq_cst
  %4 = extractvalue { i32, i1 } %3, 1
  %5 = zext i1 %4 to i32
  ret i32 %5
}

;;; fence: ok
define i32 @f(i32 %0) {
  fence seq_cst
  fence syncscope("agent") acquire
  ret i32 1
}

;;; volatile_everything: ok
define i32 @f(i32 %0) {
  %2 = alloca i32
  store volatile i32 1, ptr %2
  %3 = load volatile i32, ptr %2
  ret i32 %3
}

;;; poison_everything: ok trap wrong
define i32 @f(i32 %0) {
  %2 = add i32 poison, %0
  %3 = select i1 poison, i32 %2, i32 undef
  %4 = freeze i32 %3
  %5 = and i32 %4, 0
  %6 = or i32 %5, 1
  ret i32 %6
}

;;; undefined_branch: ok trap wrong
define i32 @f(i32 %0) {
  br i1 undef, label %2, label %3
2:
  ret i32 1
3:
  ret i32 1
}

;;; undefined_pointer: ok trap
define i32 @f(i32 %0) {
  store i32 1, ptr undef
  ret i32 1
}

;;; undefined_switch: ok trap
define i32 @f(i32 %0) {
  switch i32 poison, label %2 [ i32 1, label %2 ]
2:
  ret i32 1
}

;;; undefined_division: ok trap wrong
define i32 @f(i32 %0) {
  %2 = udiv i32 %0, undef
  ret i32 %2
}

;;; constant_division_by_zero: ok trap wrong parse_error
define i32 @f(i32 %0) {
  %2 = sdiv i32 1, 0
  ret i32 %2
}

;;; shift_too_far: ok wrong
define i32 @f(i32 %0) {
  %2 = shl i32 %0, 4294967295
  %3 = freeze i32 %2
  ret i32 %3
}

;;; float_to_small_integer: ok trap wrong
define i32 @f(i32 %0) {
  %2 = fptosi double 1.0e300 to i8
  %3 = sext i8 %2 to i32
  %slot = alloca i32
  store volatile i32 %3, ptr %slot
  ret i32 1
}

;;; nan_payload_to_integer: ok trap
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to double
  %3 = fdiv double %2, 0.0
  %4 = fptosi double %3 to i32
  %slot = alloca i32
  store volatile i32 %4, ptr %slot
  ret i32 1
}

;;; gep_with_vector_of_structs: ok wrong trap
define i32 @f(i32 %0) {
  %2 = getelementptr { i32, i32 }, <4 x ptr> zeroinitializer, <4 x i64> splat (i64 9), i32 1
  %slot = alloca <4 x ptr>
  store volatile <4 x ptr> %2, ptr %slot
  ret i32 1
}

;;; gep_of_an_unsized_type: parse_error
define i32 @f(i32 %0) {
  %2 = getelementptr void, ptr null, i32 1
  ret i32 1
}

;;; gep_into_a_struct_too_far: parse_error
define i32 @f(i32 %0) {
  %2 = getelementptr { i32 }, ptr null, i32 0, i32 99
  ret i32 1
}

;;; gep_huge: ok
define i32 @f(i32 %0) {
  %2 = getelementptr [4000000 x i64], ptr null, i64 9223372036854775807, i64 9223372036854775807
  %slot = alloca ptr
  store volatile ptr %2, ptr %slot
  ret i32 1
}

;;; typed_pointers: ok
define i32 @f(i32 %0) {
  %2 = alloca i32
  store i32 %0, i32* %2
  %3 = load i32, i32* %2
  ret i32 %3
}

;;; typed_pointers_to_everything: ok
define i32 @f(i32 %0) {
  %2 = alloca i32 (i8**, [3 x i64]*)***
  ret i32 1
}

;;; old_load: parse_error
define i32 @f(i32 %0) {
  %2 = alloca i32
  %3 = load i32* %2
  ret i32 %3
}

;;; debug_records: ok
define i32 @f(i32 %0) {
  #dbg_value(i32 %0, !0, !DIExpression(), !0)
  ret i32 1
}
!0 = !{}
