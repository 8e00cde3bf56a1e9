;; Names, entry points, globals, tools' lines: programs that are not what they say, or reach outside.
;; A line with three signs begins an input: name, right statuses, and where they differ from
;; "i32 @f(i32)" and [1] the signature asked for and the arguments of the call.

;;; f_is_declared: no_function
declare i32 @f(i32)
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_a_variable: no_function
@f = global i32 1
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_a_constant_function_pointer: no_function
@f = constant ptr @g
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_an_alias: ok
@f = alias i32 (i32), ptr @g
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_an_ifunc: unsupported
@f = ifunc i32 (i32), ptr @g
define ptr @g() {
  ret ptr null
}

;;; f_is_external_data: no_function
@f = external global i32
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_extern_weak: no_function
declare extern_weak i32 @f(i32)
define i32 @g(i32 %0) {
  ret i32 1
}

;;; f_is_available_externally: ok no_function unsupported
define available_externally i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_weak: ok
define weak i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_linkonce_odr: ok
define linkonce_odr i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_hidden: ok
define hidden i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_private: ok
define private i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_dllexport: ok verify_error parse_error
define dllexport i32 @f(i32 %0) {
  ret i32 1
}

;;; f_is_in_a_section: ok
define i32 @f(i32 %0) section ".init_array" {
  ret i32 1
}

;;; f_is_in_a_partition: ok
define i32 @f(i32 %0) partition "p" {
  ret i32 1
}

;;; f_is_in_another_address_space: ok no_function unsupported signature_mismatch
define i32 @f(i32 %0) addrspace(7) {
  ret i32 1
}

;;; f_has_prefix_data: ok unsupported crash
define i32 @f(i32 %0) prefix i32 123 {
  ret i32 1
}

;;; f_has_prologue_data: ok unsupported crash
define i32 @f(i32 %0) prologue i8 144 {
  ret i32 1
}

;;; f_has_a_personality: ok unsupported
declare i32 @p(...)
define i32 @f(i32 %0) personality ptr @p {
  ret i32 1
}

;;; f_has_a_collector: ok unsupported crash
define i32 @f(i32 %0) gc "statepoint-example" {
  ret i32 1
}

;;; f_has_an_unknown_collector: ok unsupported crash
define i32 @f(i32 %0) gc "../../x.so" {
  ret i32 1
}

;;; f_has_the_shadow_stack: ok unsupported crash
define i32 @f(i32 %0) gc "shadow-stack" {
  ret i32 1
}

;;; f_is_naked: ok trap
define i32 @f(i32 %0) naked {
  unreachable
}

;;; f_never_returns: ok
define i32 @f(i32 %0) noreturn {
  ret i32 1
}

;;; f_jumps_to_its_table: verify_error
define i32 @f(i32 %0) jumptable {
  ret i32 1
}

;;; f_is_presplit_coroutine: ok unsupported crash
define i32 @f(i32 %0) presplitcoroutine {
  ret i32 1
}

;;; f_wants_features: ok unsupported
define i32 @f(i32 %0) "target-features"="+simd128,+atomics,+exception-handling,+reference-types,+nonsense" {
  ret i32 1
}

;;; f_wants_a_cpu: ok
define i32 @f(i32 %0) "target-cpu"="pentium4" {
  ret i32 1
}

;;; f_wants_split_stacks: ok unsupported crash
define i32 @f(i32 %0) "split-stack" {
  %2 = alloca [90000 x i8]
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; f_wants_probes: ok
define i32 @f(i32 %0) "probe-stack"="system" {
  %2 = alloca [90000 x i8]
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; f_wants_stack_protector: ok unsupported
define i32 @f(i32 %0) sspreq {
  %2 = alloca [90 x i8]
  store volatile i8 1, ptr %2
  ret i32 1
}

;;; f_wants_an_import_name: ok
define i32 @f(i32 %0) "wasm-import-module"="env" "wasm-import-name"="sin" {
  ret i32 1
}

;;; f_wants_an_export_name: ok unsupported
define i32 @f(i32 %0) "wasm-export-name"="memory" {
  ret i32 1
}

;;; f_traps_by_another_name: trap unsupported
declare void @llvm.trap()
define i32 @f(i32 %0) {
  call void @llvm.trap() "trap-func-name"="system"
  ret i32 1
}

;;; f_patchable: ok unsupported crash
define i32 @f(i32 %0) "patchable-function-entry"="1000000" {
  ret i32 1
}

;;; f_xray: ok unsupported crash
define i32 @f(i32 %0) "function-instrument"="xray-always" {
  ret i32 1
}

;;; f_instrumented: ok unsupported
define i32 @f(i32 %0) "instrument-function-entry-inlined"="mcount" {
  ret i32 1
}

;;; f_sanitized: ok
define i32 @f(i32 %0) sanitize_address sanitize_memory sanitize_thread {
  ret i32 1
}

;;; name_memory: ok
@memory = global i32 1
define i32 @__linear_memory() {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @memory
  ret i32 %2
}

;;; name_stack_pointer_function: ok unsupported
define i32 @__stack_pointer() {
  ret i32 1
}
define i32 @f(i32 %0) {
  %slot = alloca i32
  store volatile i32 5, ptr %slot
  %2 = call i32 @__stack_pointer()
  ret i32 %2
}

;;; name_stack_pointer_variable: ok unsupported
@__stack_pointer = global i64 8
define i32 @f(i32 %0) {
  %slot = alloca i64
  store volatile i64 5, ptr %slot
  store volatile i64 99, ptr @__stack_pointer
  ret i32 1
}

;;; name_stack_pointer_external: unsupported
@__stack_pointer = external global i64
define i32 @f(i32 %0) {
  store volatile i64 0, ptr @__stack_pointer
  ret i32 1
}

;;; name_linear_memory_external: unsupported
@__linear_memory = external global i64
define i32 @f(i32 %0) {
  store volatile i64 0, ptr @__linear_memory
  ret i32 1
}

;;; name_function_table: ok unsupported
@__indirect_function_table = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @__indirect_function_table
  ret i32 %2
}

;;; name_entry: ok unsupported
define i32 @"t2l.entry"(i32 %0) {
  ret i32 7
}
define i32 @f(i32 %0) {
  %2 = call i32 @"t2l.entry"(i32 %0)
  %3 = sub i32 %2, 6
  ret i32 %3
}

;;; name_entry_variable: ok unsupported
@"t2l.entry" = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @"t2l.entry"
  ret i32 %2
}

;;; name_entry_declared: unsupported
declare i32 @"t2l.entry"(i32)
define i32 @f(i32 %0) {
  %2 = call i32 @"t2l.entry"(i32 %0)
  ret i32 %2
}

;;; name_with_nul: ok unsupported parse_error
define internal i32 @"g\00h"(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @"g\00h"(i32 %0)
  ret i32 %2
}

;;; name_f_with_nul: no_function unsupported parse_error
define i32 @"f\00"(i32 %0) {
  ret i32 1
}

;;; name_f_escaped: ok
define i32 @"\66"(i32 %0) {
  ret i32 1
}

;;; name_f_mangled: no_function
define i32 @"\01f"(i32 %0) {
  ret i32 1
}

;;; name_mangled_clash: ok unsupported
define i32 @"\01t2l.entry"(i32 %0) {
  ret i32 7
}
define i32 @f(i32 %0) {
  %2 = call i32 @"\01t2l.entry"(i32 %0)
  %3 = sub i32 %2, 6
  ret i32 %3
}

;;; name_mangled_external: unsupported
declare i32 @"\01system"(i32)
define i32 @f(i32 %0) {
  %2 = call i32 @"\01system"(i32 %0)
  ret i32 1
}

;;; name_with_quotes: ok
define i32 @"g\22h; \0A}"(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @"g\22h; \0A}"(i32 %0)
  ret i32 %2
}

;;; name_with_newline: ok parse_error unsupported
define i32 @"g
h"(i32 %0) {
ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @"g
  h"(i32 %0)
  ret i32 %2
}

;;; name_not_utf8: ok unsupported
define i32 @"g\FF\FE"(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @"g\FF\FE"(i32 %0)
  ret i32 %2
}

;;; name_of_data_not_utf8: ok unsupported
@"g\FF\FE" = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @"g\FF\FE"
  ret i32 %2
}

;;; name_of_declaration_not_utf8: unsupported
declare i32 @"g\FF"(i32)
define i32 @f(i32 %0) {
  %2 = call i32 @"g\FF"(i32 %0)
  ret i32 1
}

;;; name_empty: parse_error ok unsupported
define i32 @""(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @""(i32 %0)
  ret i32 %2
}

;;; name_like_a_label: ok
define i32 @f(i32 %0) {
  br label %"define i32 @f(i32 %0) {"
"define i32 @f(i32 %0) {":
  ret i32 1
}

;;; name_like_a_keyword: ok
@asm = global i32 1
define i32 @f(i32 %0) {
  %ret = load volatile i32, ptr @asm
  ret i32 %ret
}

;;; name_like_a_number: ok
@"7" = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @"7"
  ret i32 %2
}

;;; unnamed_globals: ok
@0 = global i32 1
@1 = global i32 2
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @0
  ret i32 %2
}

;;; unnamed_function: ok
define i32 @0(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = call i32 @0(i32 %0)
  ret i32 %2
}

;;; sin_as_i32: unsupported
declare i32 @sin(i32)
define i32 @f(i32 %0) {
  %2 = call i32 @sin(i32 %0)
  ret i32 1
}

;;; sin_called_otherwise: trap
declare double @sin(double)
define i32 @f(i32 %0) {
  %2 = call i32 @sin(i32 %0, ptr null)
  %slot = alloca i32
  store volatile i32 %2, ptr %slot
  ret i32 1
}

;;; sin_redefined: ok
define double @sin(double %0) {
  ret double 1.0
}
define i32 @f(i32 %0) {
  %2 = call double @sin(double 7.0)
  %3 = fptosi double %2 to i32
  ret i32 %3
}

;;; sin_is_a_variable: ok
@sin = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @sin
  ret i32 %2
}

;;; sin_is_external_data: unsupported
@sin = external global i32
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @sin
  ret i32 %2
}

;;; sin_called_through_a_pointer: ok
declare double @sin(double)
@p = global ptr @sin
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @p
  %3 = call double %2(double 1.6)
  %4 = fptosi double %3 to i32
  %5 = add i32 %4, 1
  ret i32 %5
}

;;; memset_without_result: ok unsupported
declare void @memset(ptr, i32, i64)
define i32 @f(i32 %0) {
  %2 = alloca i64
  call void @memset(ptr %2, i32 0, i64 8)
  ret i32 1
}

;;; memcpy_redefined_by_itself: ok trap timeout
define ptr @memcpy(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  ret ptr %4
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define i32 @f(i32 %0) {
  %2 = alloca [99 x i8]
  %3 = zext i32 %0 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %2, i64 %3, i1 true)
  ret i32 1
}

;;; multi3_redefined: ok wrong
define void @__multi3(ptr %0, i64 %1, i64 %2, i64 %3, i64 %4) {
  ret void
}
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i128
  %3 = mul i128 %2, %2
  %slot = alloca i128
  store volatile i128 %3, ptr %slot
  ret i32 1
}

;;; multi3_is_a_variable: ok unsupported crash
@__multi3 = global i32 1
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i128
  %3 = mul i128 %2, %2
  %slot = alloca i128
  store volatile i128 %3, ptr %slot
  ret i32 1
}

;;; multi3_of_another_type: ok unsupported trap
define i32 @__multi3(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i128
  %3 = mul i128 %2, %2
  %slot = alloca i128
  store volatile i128 %3, ptr %slot
  ret i32 1
}

;;; divti3_declared_otherwise: unsupported
declare i32 @__divti3(i32)
define i32 @f(i32 %0) {
  %2 = call i32 @__divti3(i32 %0)
  ret i32 %2
}

;;; soft_float: unsupported
define i32 @f(i32 %0) {
  %2 = sitofp i32 %0 to fp128
  %3 = fmul fp128 %2, %2
  %slot = alloca fp128
  store volatile fp128 %3, ptr %slot
  ret i32 1
}

;;; external_data: unsupported
@environ = external global ptr
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @environ
  ret i32 1
}

;;; external_weak_data: unsupported
@environ = extern_weak global ptr
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @environ
  ret i32 1
}

;;; thread_local: unsupported
@x = thread_local global i32 1
define i32 @f(i32 %0) {
  %2 = load i32, ptr @x
  ret i32 %2
}

;;; thread_local_model: unsupported
@x = thread_local(initialexec) global i32 1
define i32 @f(i32 %0) {
  %2 = load i32, ptr @x
  ret i32 %2
}

;;; constructors: ok unsupported
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @g, ptr null }]
define void @g() {
  call void @llvm.trap()
  ret void
}
declare void @llvm.trap()
define i32 @f(i32 %0) {
  ret i32 1
}

;;; destructors: ok unsupported
@llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @g, ptr null }]
define void @g() {
  ret void
}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; constructors_of_wrong_type: verify_error
@llvm.global_ctors = appending global [1 x i32] [i32 1]
define i32 @f(i32 %0) {
  ret i32 1
}

;;; llvm_used: ok unsupported
@x = global i32 1
@llvm.used = appending global [1 x ptr] [ptr @x], section "llvm.metadata"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; llvm_compiler_used: ok unsupported
@llvm.compiler.used = appending global [1 x ptr] [ptr @f], section "llvm.metadata"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; llvm_unknown_variable: ok unsupported verify_error
@llvm.foo = global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @llvm.foo
  ret i32 %2
}

;;; appending_other: crash unsupported
@x = appending global [1 x i32] [i32 1]
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; common_global: ok unsupported wrong crash
@x = common global i32 0
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; comdat_group: ok
$c = comdat any
@x = global i32 1, comdat($c)
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; comdat_of_f: ok
$f = comdat largest
define i32 @f(i32 %0) comdat {
  ret i32 1
}

;;; comdat_unknown: parse_error
@x = global i32 1, comdat($nothing)
define i32 @f(i32 %0) {
  ret i32 1
}

;;; section_escape: ok unsupported crash
@x = global i32 1, section "../../../x"
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; section_custom: ok unsupported crash
@x = global i32 1, section ".custom_section.name"
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; section_init_array: ok unsupported crash
@x = global ptr @f, section ".init_array"
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @x
  ret i32 1
}

;;; section_debug: ok unsupported crash wrong
@x = global [4 x i8] c"abcd", section ".debug_info"
define i32 @f(i32 %0) {
  %2 = load volatile i8, ptr @x
  %3 = sub i8 %2, 96
  %4 = zext i8 %3 to i32
  ret i32 %4
}

;;; section_linking: ok unsupported crash
@x = global i32 1, section "linking"
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; module_metadata_custom_section: ok unsupported
!wasm.custom_sections = !{!0}
!0 = !{!"linking", !"\FF\FF\FF\FF\FF\FF"}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; alias_of_a_variable: ok unsupported
@x = global i32 1
@y = alias i32, ptr @x
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @y
  ret i32 %2
}

;;; alias_into_an_array: ok unsupported wrong crash
@x = global [2 x i32] [i32 5, i32 1]
@y = alias i32, getelementptr (i8, ptr @x, i64 4)
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @y
  ret i32 %2
}

;;; alias_out_of_an_array: ok unsupported wrong crash trap
@x = global i32 1
@y = alias i32, getelementptr (i8, ptr @x, i64 -4000000000)
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @y
  ret i32 1
}

;;; alias_cycle: parse_error verify_error
@x = alias i32, ptr @y
@y = alias i32, ptr @x
define i32 @f(i32 %0) {
  %2 = load i32, ptr @x
  ret i32 %2
}

;;; alias_of_itself: parse_error verify_error
@x = alias i32, ptr @x
define i32 @f(i32 %0) {
  ret i32 1
}

;;; alias_of_a_declaration: parse_error verify_error
declare i32 @g()
@x = alias i32, ptr @g
define i32 @f(i32 %0) {
  ret i32 1
}

;;; alias_of_a_number: crash unsupported
@x = alias i32, inttoptr (i64 8 to ptr)
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 1
}

;;; global_holds_itself: ok
@x = global ptr @x
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @x
  %3 = icmp eq ptr %2, @x
  %4 = zext i1 %3 to i32
  ret i32 %4
}

;;; global_difference: ok unsupported crash
@x = global i32 1
@y = global i64 sub (i64 ptrtoint (ptr @f to i64), i64 ptrtoint (ptr @x to i64))
define i32 @f(i32 %0) {
  %2 = load volatile i64, ptr @y
  ret i32 1
}

;;; global_truncated_address: ok unsupported crash
@x = global i16 trunc (i64 ptrtoint (ptr @f to i64) to i16)
define i32 @f(i32 %0) {
  %2 = load volatile i16, ptr @x
  ret i32 1
}

;;; global_xor_address: ok unsupported crash
@x = global i64 xor (i64 ptrtoint (ptr @f to i64), i64 255)
define i32 @f(i32 %0) {
  %2 = load volatile i64, ptr @x
  ret i32 1
}

;;; global_function_offset: ok unsupported crash
@x = global ptr getelementptr (i8, ptr @f, i64 1)
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @x
  ret i32 1
}

;;; global_far_offset: ok trap unsupported crash
@x = global i32 1
define i32 @f(i32 %0) {
  store volatile i32 7, ptr getelementptr (i8, ptr @x, i64 9223372036854775807)
  ret i32 1
}

;;; global_negative_offset: ok trap unsupported crash
@x = global i32 1
define i32 @f(i32 %0) {
  store volatile i32 7, ptr getelementptr (i8, ptr @x, i64 -9223372036854775808)
  ret i32 1
}

;;; global_is_opaque: parse_error
%t = type opaque
@x = global %t zeroinitializer
define i32 @f(i32 %0) {
  ret i32 1
}

;;; global_externally_initialized: ok
@x = externally_initialized global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @x
  ret i32 %2
}

;;; global_in_address_space_1: ok unsupported crash
@x = addrspace(1) global i32 1
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr addrspace(1) @x
  ret i32 %2
}

;;; global_constant_written: ok trap
@x = constant i32 1
define i32 @f(i32 %0) {
  store volatile i32 5, ptr @x
  ret i32 1
}

;;; function_written: crash unsupported
define i32 @f(i32 %0) {
  store volatile i64 -1, ptr @f
  ret i32 1
}

;;; function_read: crash unsupported
define i32 @f(i32 %0) {
  %2 = load volatile i64, ptr @f
  ret i32 1
}

;;; dso_local_equivalent: ok unsupported crash
@x = global i64 ptrtoint (ptr dso_local_equivalent @f to i64)
define i32 @f(i32 %0) {
  %2 = load volatile i64, ptr @x
  ret i32 1
}

;;; no_cfi: ok unsupported crash
define i32 @f(i32 %0) {
  %2 = call i32 no_cfi @g(i32 1)
  ret i32 %2
}
define i32 @g(i32 %0) {
  ret i32 1
}

;;; pointer_authentication: ok unsupported crash
@x = global ptr ptrauth (ptr @f, i32 0)
define i32 @f(i32 %0) {
  %2 = load volatile ptr, ptr @x
  ret i32 1
}

;;; module_asm: ok
module asm "nop"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; module_asm_include: ok
module asm ".incbin \22/etc/passwd\22"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; module_asm_bad: ok
module asm "this is no instruction"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; module_asm_on_two_lines: ok
module
;
asm
"nop"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; inline_asm: unsupported
define i32 @f(i32 %0) {
  call void asm sideeffect "bad", ""()
  ret i32 1
}

;;; inline_asm_with_result: unsupported
define i32 @f(i32 %0) {
  %2 = call i32 asm "local.get 0\0Alocal.set $0", "=r"()
  ret i32 %2
}

;;; inline_asm_include: unsupported
define i32 @f(i32 %0) {
  call void asm sideeffect ".incbin \22/etc/passwd\22", ""()
  ret i32 1
}

;;; inline_asm_in_a_branch: unsupported
define i32 @f(i32 %0) {
  callbr void asm sideeffect "", "!i"() to label %2 [label %3]
2:
  ret i32 1
3:
  ret i32 2
}

;;; inline_asm_after_a_comment: unsupported
define i32 @f(i32 %0) {
  call void;
  asm;
  "bad", ""()
  ret i32 1
}

;;; triple_of_another_machine: ok
target triple = "nvptx64-nvidia-cuda"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; triple_of_bpf: ok
target triple = "bpf"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_16_bits: ok
target datalayout = "e-p:16:16"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_big_end: ok
target datalayout = "E-p:32:32"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_nonsense: parse_error
target datalayout = "qqq"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_huge_pointers: parse_error ok
target datalayout = "p:16777216:8"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_no_pointers: parse_error
target datalayout = "p:0:0"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; layout_of_alloca_space: ok unsupported verify_error parse_error
target datalayout = "A5-P3-G7"
define i32 @f(i32 %0) {
  %2 = alloca i32, addrspace(5)
  ret i32 1
}

;;; two_layouts: ok parse_error
target datalayout = "e"
target datalayout = "E"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; late_layout: parse_error ok
define i32 @f(i32 %0) {
  ret i32 1
}
target datalayout = "E"

;;; dependent_libraries: ok parse_error
!llvm.dependent-libraries = !{!0}
!0 = !{!"evil"}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; linker_options: ok
!llvm.linker.options = !{!0}
!0 = !{!"-levil", !"-o/etc/passwd"}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; embedded_object: ok verify_error
!llvm.embedded.objects = !{!0}
!0 = !{ptr @f, !"x"}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; command_line: ok
!llvm.commandline = !{!0}
!0 = !{!"rm -rf /"}
define i32 @f(i32 %0) {
  ret i32 1
}
