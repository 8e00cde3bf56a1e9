;; Text that is no IR, or hardly: cut and wrong tokens, labels as values, lines that belong to tools.
;; A line with three signs begins an input: name, right statuses, and where they differ from
;; "i32 @f(i32)" and [1] the signature asked for and the arguments of the call.

;;; only_declarations: no_function
declare i32 @f(i32)
declare i32 @g(i32)

;;; define_in_a_string: no_function
@s = constant [6 x i8] c"define"

;;; define_in_a_name: no_function
@my.define.x = global i32 0

;;; prose: parse_error
Sure! Here is how to define the function you want:

define i32 @f(i32 %0) {
  ret i32 1
}

;;; fenced: parse_error
```llvm
define i32 @f(i32 %0) {
  ret i32 1
}
```

;;; c_source: parse_error
#define ONE 1
int f(int x) { return ONE; }

;;; json: no_function
{"define": "define i32 @f(i32 %0) {\nret i32 1\n}"}

;;; unclosed_string: parse_error
@s = constant [3 x i8] c"abc
define i32 @f(i32 %0) {
  ret i32 1
}

;;; unclosed_name: parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
define i32 @"g(i32 %0) {
  ret i32 1
}

;;; cut_in_a_token: parse_error
define i32 @f(i32 %0) {
  ret i

;;; closing_only: parse_error
}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}define i32 @f(i32 %0) {
ret i32 1
}

;;; huge_attribute_number: unsupported
define i32 @f(i32 %0) {
  ret i32 1
}
attributes #4294967296 = { nounwind }

;;; label_operands: parse_error
define i32 @f(i32 %0) {
  %2 = icmp eq i32 %0, 0
  %3 = select i1 %2, label %8, label %17
  ret i32 1
}

;;; label_add: parse_error
define i32 @f(i32 %0) {
  %2 = add label %1, %1
  ret i32 1
}

;;; label_phi: parse_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi label [ %1, %1 ]
  ret i32 1
}

;;; label_store: parse_error
define i32 @f(i32 %0) {
  store label %1, ptr null
  ret i32 1
}

;;; label_return: parse_error
define i32 @f(i32 %0) {
  ret label %1
}

;;; label_freeze: parse_error
define i32 @f(i32 %0) {
  %2 = freeze label %1
  ret i32 1
}

;;; label_compare: parse_error
define i32 @f(i32 %0) {
  %2 = icmp eq label %1, %1
  ret i32 1
}

;;; label_cast: parse_error
define i32 @f(i32 %0) {
  %2 = ptrtoint label %1 to i32
  ret i32 1
}

;;; label_aggregate: parse_error
define i32 @f(i32 %0) {
  %2 = insertvalue {label} undef, label %1, 0
  ret i32 1
}

;;; label_argument: parse_error
declare void @g(label)
define i32 @f(i32 %0) {
  call void @g(label %1)
  ret i32 1
}

;;; label_vector: parse_error
define i32 @f(i32 %0) {
  %2 = insertelement <2 x label> undef, label %1, i32 0
  ret i32 1
}

;;; metadata_operands: parse_error
define i32 @f(i32 %0) {
  %2 = select i1 true, metadata !0, metadata !1
  ret i32 1
}
!0 = !{}
!1 = !{}

;;; metadata_return: parse_error
define i32 @f(i32 %0) {
  ret metadata !0
}
!0 = !{}

;;; metadata_phi: parse_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi metadata [ !0, %1 ]
  ret i32 1
}
!0 = !{}

;;; token_operands: parse_error verify_error
define i32 @f(i32 %0) {
  %2 = select i1 true, token none, token none
  ret i32 1
}

;;; token_phi: parse_error verify_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi token [ none, %1 ]
  ret i32 1
}

;;; token_alloca: parse_error verify_error
define i32 @f(i32 %0) {
  %2 = alloca token
  ret i32 1
}

;;; token_global: parse_error verify_error
@t = global token none
define i32 @f(i32 %0) {
  ret i32 1
}

;;; token_load: parse_error verify_error
define i32 @f(i32 %0) {
  %2 = load token, ptr null
  ret i32 1
}

;;; void_value: parse_error
define i32 @f(i32 %0) {
  %2 = load void, ptr null
  ret i32 1
}

;;; void_parameter: parse_error
define i32 @f(void %0) {
  ret i32 1
}

;;; function_value: parse_error verify_error
define i32 @f(i32 %0) {
  %2 = load i32 (i32), ptr @f
  ret i32 1
}

;;; branch_on_a_function: parse_error
define i32 @f(i32 %0) {
  br i1 @f, label %2, label %2
2:
  ret i32 1
}

;;; branch_to_a_value: parse_error
define i32 @f(i32 %0) {
  br label %0
}

;;; branch_to_a_function: parse_error
define i32 @f(i32 %0) {
  br label @f
}

;;; branch_to_the_entry: verify_error
define i32 @f(i32 %0) {
  br label %1
}

;;; block_without_end: parse_error
define i32 @f(i32 %0) {
  %2 = add i32 %0, 1
}

;;; empty_body: parse_error
define i32 @f(i32 %0) {
}

;;; return_then_more: ok parse_error
define i32 @f(i32 %0) {
  ret i32 1
  ret i32 2
}

;;; phi_after_others: verify_error parse_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = add i32 1, 2
  %4 = phi i32 [ 1, %1 ]
  ret i32 %4
}

;;; phi_of_itself: ok trap wrong timeout
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi i32 [ 1, %1 ], [ %3, %2 ]
  br label %2
}

;;; phi_without_edges: parse_error verify_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi i32
  ret i32 1
}

;;; phi_of_strangers: verify_error
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi i32 [ 1, %4 ]
  ret i32 1
4:
  ret i32 2
}

;;; self_reference: verify_error ok
define i32 @f(i32 %0) {
  %2 = add i32 %2, 1
  ret i32 %2
}

;;; unreachable_self_reference: ok
define i32 @f(i32 %0) {
  ret i32 1
2:
  %3 = add i32 %3, 1
  br label %2
}

;;; huge_value_number: unsupported
define i32 @f(i32 %0) {
  %4294967295 = add i32 %0, 1
  ret i32 %4294967295
}

;;; larger_value_number: unsupported
define i32 @f(i32 %0) {
  %99999999999999999999 = add i32 %0, 1
  ret i32 1
}

;;; skipped_value_number: unsupported
define i32 @f(i32 %0) {
  %2000000000 = add i32 %0, 0
  ret i32 %2000000000
}

;;; huge_block_number: unsupported
define i32 @f(i32 %0) {
  br label %4000000000
4000000000:
  ret i32 1
}

;;; huge_metadata_number: unsupported
define i32 @f(i32 %0) {
  ret i32 1
}
!4294967295 = !{}

;;; huge_global_number: unsupported
@4000000000 = global i32 1
define i32 @f(i32 %0) {
  ret i32 1
}

;;; two_functions_f: parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; two_values_2: parse_error
define i32 @f(i32 %0) {
  %2 = add i32 1, 1
  %2 = add i32 1, 1
  ret i32 1
}

;;; use_list_order: parse_error ok
define i32 @f(i32 %0) {
  %2 = add i32 %0, 0
  ret i32 %2
  uselistorder i32 %0, { 1, 0 }
}

;;; use_list_order_huge: parse_error
define i32 @f(i32 %0) {
  %2 = add i32 %0, %0
  ret i32 %2
  uselistorder i32 %0, { 4294967295, 0 }
}

;;; use_list_order_of_blocks: parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
uselistorder_bb @f, %1, { 1, 0 }

;;; summary_entry: ok parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
^0 = module: (path: "x", hash: (0, 0, 0, 0, 0))

;;; summary_unfinished: parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
^0 = module: (path:

;;; summary_huge_number: ok parse_error
define i32 @f(i32 %0) {
  ret i32 1
}
^99999999999999 = flags: 8

;;; source_filename_lie: ok
source_filename = "/etc/passwd"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; module_identifier: ok
; ModuleID = '/etc/passwd'
define i32 @f(i32 %0) {
  ret i32 1
}

;;; regex_metadata: parse_error ok
define i32 @f(i32 %0) {
  ret i32 1, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{, !dbg !{
}
