;; Compiler bombs: short texts that cost LLVM, or wasmtime, much time or memory.
;; A line with three signs begins an input: name, right statuses, and where they differ from
;; "i32 @f(i32)" and [1] the signature asked for and the arguments of the call.

;;; i8388607_arithmetic: unsupported
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i8388607
  %3 = mul i8388607 %2, %2
  %4 = trunc i8388607 %3 to i32
  ret i32 %4
}

;;; i8388607_division: unsupported
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i8388607
  %3 = udiv i8388607 %2, 7
  %4 = trunc i8388607 %3 to i32
  ret i32 %4
}

;;; i8388608: unsupported
define i32 @f(i32 %0) {
  %2 = alloca i8388608
  ret i32 1
}

;;; i99999999999: unsupported
define i32 @f(i32 %0) {
  %2 = alloca i99999999999
  ret i32 1
}

;;; i0: parse_error
define i32 @f(i32 %0) {
  %2 = alloca i0
  ret i32 1
}

;;; i00000128: ok parse_error unsupported
define i32 @f(i32 %0) {
  %slot = alloca i00000128
  store volatile i00000128 1, ptr %slot
  ret i32 1
}

;;; i129: unsupported
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i129
  ret i32 1
}

;;; i65_everything: ok
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i65
  %3 = mul i65 %2, 36893488147419103231
  %4 = udiv i65 %3, 3
  %slot = alloca i65
  store volatile i65 %4, ptr %slot
  ret i32 1
}

;;; i127_division: ok
define i32 @f(i32 %0) {
  %2 = sext i32 %0 to i127
  %3 = sdiv i127 %2, 3
  %4 = srem i127 %3, %2
  %slot = alloca i127
  store volatile i127 %4, ptr %slot
  ret i32 1
}

;;; i128_shift_by_itself: ok
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i128
  %3 = shl i128 %2, %2
  %slot = alloca i128
  store volatile i128 %3, ptr %slot
  ret i32 1
}

;;; huge_exponent: parse_error ok
define i32 @f(i32 %0) {
  %slot = alloca double
  store volatile double 1.0e999999999, ptr %slot
  ret i32 1
}

;;; tiny_exponent: parse_error ok
define i32 @f(i32 %0) {
  %slot = alloca double
  store volatile double 1.0e-999999999, ptr %slot
  ret i32 1
}

;;; vector_of_a_million: unsupported
define i32 @f(i32 %0) {
  %slot = alloca <1000000 x i8>
  store volatile <1000000 x i8> zeroinitializer, ptr %slot
  ret i32 1
}

;;; vector_of_256_i64_arithmetic: ok
define i32 @f(i32 %0) {
  %v = alloca <256 x i64>
  %2 = load volatile <256 x i64>, ptr %v
  %3 = mul <256 x i64> %2, %2
  store volatile <256 x i64> %3, ptr %v
  ret i32 1
}

;;; vector_of_256_i128_division: ok timeout trap
define i32 @f(i32 %0) {
  %v = alloca <256 x i128>
  %2 = load volatile <256 x i128>, ptr %v
  %3 = udiv <256 x i128> %2, splat (i128 3)
  store volatile <256 x i128> %3, ptr %v
  ret i32 1
}

;;; vector_of_256_doubles_sin: ok
declare <256 x double> @llvm.sin.v256f64(<256 x double>)
define i32 @f(i32 %0) {
  %v = alloca <256 x double>
  %2 = load volatile <256 x double>, ptr %v
  %3 = call <256 x double> @llvm.sin.v256f64(<256 x double> %2)
  store volatile <256 x double> %3, ptr %v
  ret i32 1
}

;;; vector_index_out: ok
define i32 @f(i32 %0) {
  %2 = insertelement <4 x i32> zeroinitializer, i32 7, i32 %0
  %3 = extractelement <4 x i32> %2, i64 9223372036854775807
  %slot = alloca i32
  store volatile i32 %3, ptr %slot
  ret i32 1
}

;;; vector_of_pointers: ok
define i32 @f(i32 %0) {
  %2 = getelementptr i8, <64 x ptr> zeroinitializer, i32 %0
  %slot = alloca <64 x ptr>
  store volatile <64 x ptr> %2, ptr %slot
  ret i32 1
}

;;; vector_of_odd_width: ok
define i32 @f(i32 %0) {
  %slot = alloca <33 x i7>
  store volatile <33 x i7> splat (i7 3), ptr %slot
  ret i32 1
}

;;; vector_of_zero: parse_error
define i32 @f(i32 %0) {
  %2 = alloca <0 x i32>
  ret i32 1
}

;;; array_by_value: unsupported timeout
define i32 @f(i32 %0) {
  %v = alloca [60000 x i64]
  %2 = load [60000 x i64], ptr %v
  store volatile [60000 x i64] %2, ptr %v
  ret i32 1
}

;;; array_by_value_small: ok unsupported timeout
define i32 @f(i32 %0) {
  %v = alloca [2000 x i8]
  %2 = load volatile [2000 x i8], ptr %v
  store volatile [2000 x i8] %2, ptr %v
  ret i32 1
}

;;; array_of_arrays_by_value: unsupported timeout
define i32 @f(i32 %0) {
  %v = alloca [300 x [300 x i32]]
  %2 = load volatile [300 x [300 x i32]], ptr %v
  store volatile [300 x [300 x i32]] %2, ptr %v
  ret i32 1
}

;;; array_returned: unsupported timeout
define [50000 x i32] @g() {
  ret [50000 x i32] zeroinitializer
}
define i32 @f(i32 %0) {
  %2 = call [50000 x i32] @g()
  %3 = extractvalue [50000 x i32] %2, 7
  ret i32 %3
}

;;; array_as_argument: unsupported timeout
define void @g([20000 x i32] %0) {
  ret void
}
define i32 @f(i32 %0) {
  call void @g([20000 x i32] zeroinitializer)
  ret i32 1
}

;;; array_select: unsupported timeout
define i32 @f(i32 %0) {
  %c = icmp eq i32 %0, 0
  %v = alloca [9000 x i32]
  %2 = load volatile [9000 x i32], ptr %v
  %3 = select i1 %c, [9000 x i32] %2, [9000 x i32] zeroinitializer
  store volatile [9000 x i32] %3, ptr %v
  ret i32 1
}

;;; array_phi: unsupported timeout
define i32 @f(i32 %0) {
  %v = alloca [9000 x i32]
  %2 = load volatile [9000 x i32], ptr %v
  br label %l
l:
  %3 = phi [9000 x i32] [ %2, %1 ], [ %3, %l ]
  store volatile [9000 x i32] %3, ptr %v
  %c = load volatile i1, ptr %v
  br i1 %c, label %l, label %o
o:
  ret i32 1
}

;;; array_frozen: unsupported timeout ok
define i32 @f(i32 %0) {
  %2 = freeze [40000 x i64] poison
  %slot = alloca [40000 x i64]
  store volatile [40000 x i64] %2, ptr %slot
  ret i32 1
}

;;; doubling_type_alloca: trap unsupported
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
define i32 @f(i32 %0) {
  %2 = alloca %t25
  %3 = getelementptr i32, ptr %2, i32 %0
  store volatile i32 1, ptr %3
  ret i32 1
}

;;; doubling_type_by_value: unsupported timeout
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
define i32 @f(i32 %0) {
  %2 = load %t20, ptr null
  %slot = alloca %t20
  store volatile %t20 %2, ptr %slot
  ret i32 1
}

;;; doubling_type_zero: unsupported timeout out_of_memory trap
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
%t26 = type { %t25, %t25 }
%t27 = type { %t26, %t26 }
%t28 = type { %t27, %t27 }
define i32 @f(i32 %0) {
  %slot = alloca %t28
  store volatile %t28 zeroinitializer, ptr %slot
  ret i32 1
}

;;; doubling_type_undef: ok unsupported timeout out_of_memory trap
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
%t26 = type { %t25, %t25 }
%t27 = type { %t26, %t26 }
%t28 = type { %t27, %t27 }
define i32 @f(i32 %0) {
  %slot = alloca %t28
  store volatile %t28 undef, ptr %slot
  ret i32 1
}

;;; doubling_type_global: parse_error
@g = global %t40 zeroinitializer
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
%t26 = type { %t25, %t25 }
%t27 = type { %t26, %t26 }
%t28 = type { %t27, %t27 }
%t29 = type { %t28, %t28 }
%t30 = type { %t29, %t29 }
%t31 = type { %t30, %t30 }
%t32 = type { %t31, %t31 }
%t33 = type { %t32, %t32 }
%t34 = type { %t33, %t33 }
%t35 = type { %t34, %t34 }
%t36 = type { %t35, %t35 }
%t37 = type { %t36, %t36 }
%t38 = type { %t37, %t37 }
%t39 = type { %t38, %t38 }
%t40 = type { %t39, %t39 }
define i32 @f(i32 %0) {
  %2 = load i32, ptr @g
  ret i32 %2
}

;;; doubling_type_external: unsupported
@g = external global %t40
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
%t26 = type { %t25, %t25 }
%t27 = type { %t26, %t26 }
%t28 = type { %t27, %t27 }
%t29 = type { %t28, %t28 }
%t30 = type { %t29, %t29 }
%t31 = type { %t30, %t30 }
%t32 = type { %t31, %t31 }
%t33 = type { %t32, %t32 }
%t34 = type { %t33, %t33 }
%t35 = type { %t34, %t34 }
%t36 = type { %t35, %t35 }
%t37 = type { %t36, %t36 }
%t38 = type { %t37, %t37 }
%t39 = type { %t38, %t38 }
%t40 = type { %t39, %t39 }
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @g
  ret i32 %2
}

;;; doubling_type_signature: signature_mismatch unsupported timeout
%t0 = type { i64, i64 }
%t1 = type { %t0, %t0 }
%t2 = type { %t1, %t1 }
%t3 = type { %t2, %t2 }
%t4 = type { %t3, %t3 }
%t5 = type { %t4, %t4 }
%t6 = type { %t5, %t5 }
%t7 = type { %t6, %t6 }
%t8 = type { %t7, %t7 }
%t9 = type { %t8, %t8 }
%t10 = type { %t9, %t9 }
%t11 = type { %t10, %t10 }
%t12 = type { %t11, %t11 }
%t13 = type { %t12, %t12 }
%t14 = type { %t13, %t13 }
%t15 = type { %t14, %t14 }
%t16 = type { %t15, %t15 }
%t17 = type { %t16, %t16 }
%t18 = type { %t17, %t17 }
%t19 = type { %t18, %t18 }
%t20 = type { %t19, %t19 }
%t21 = type { %t20, %t20 }
%t22 = type { %t21, %t21 }
%t23 = type { %t22, %t22 }
%t24 = type { %t23, %t23 }
%t25 = type { %t24, %t24 }
define i32 @f(%t25 %0) {
  ret i32 1
}

;;; recursive_struct: parse_error
%t = type { %t }
define i32 @f(i32 %0) {
  %2 = alloca %t
  ret i32 1
}

;;; mutually_recursive_structs: parse_error
%a = type { %b }
%b = type { [2 x %a] }
define i32 @f(i32 %0) {
  %2 = alloca %a
  ret i32 1
}

;;; recursive_through_a_pointer: ok
%t = type { ptr, %t* }
define i32 @f(i32 %0) {
  %slot = alloca %t
  store volatile %t zeroinitializer, ptr %slot
  ret i32 1
}

;;; switch_same_case_twice: parse_error verify_error
define i32 @f(i32 %0) {
  switch i32 %0, label %2 [ i32 1, label %2 i32 1, label %2 ]
2:
  ret i32 1
}

;;; metadata_cycle: ok
!0 = distinct !{!1}
!1 = distinct !{!0}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; metadata_self: ok
!0 = !{!0}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; named_metadata: verify_error
!llvm.module.flags = !{!0, !0}
!0 = !{i32 1, !"wchar_size", i32 4}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; bad_module_flags: parse_error verify_error
!llvm.module.flags = !{!0}
!0 = !{i32 99, i32 1, i32 1}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; bad_debug_info: parse_error verify_error ok
!llvm.dbg.cu = !{!0}
!0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1)
!1 = !{}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; debug_info_of_ancient_version: ok parse_error
!llvm.module.flags = !{!0}
!0 = !{i32 2, !"Debug Info Version", i32 1}
define i32 @f(i32 %0) {
  ret i32 1
}

;;; tbaa_cycle: ok verify_error
define i32 @f(i32 %0) {
  %2 = load i32, ptr null, !tbaa !0
  ret i32 1
}
!0 = !{!1, !1, i64 0}
!1 = !{!"a", !1, i64 0}

;;; range_metadata: verify_error ok
define i32 @f(i32 %0) {
  %2 = load i32, ptr null, !range !0
  ret i32 1
}
!0 = !{i32 5, i32 5}

;;; loop_metadata: ok timeout
define i32 @f(i32 %0) {
  br label %2
2:
  br label %2, !llvm.loop !0
}
!0 = distinct !{!0, !{!"llvm.loop.unroll.count", i32 2147483647}}

;;; branch_weights: ok verify_error
define i32 @f(i32 %0) {
  br i1 true, label %2, label %2, !prof !0
2:
  ret i32 1
}
!0 = !{!"branch_weights", i32 -1, i32 -1, i32 -1}

;;; string_of_wrong_size: parse_error
@g = constant [2000000 x i8] c"x"
define i32 @f(i32 %0) {
  ret i32 1
}

;;; zero_array_4_million: out_of_memory trap unsupported wrong
define i32 @f(i32 %0) {
  %slot = alloca [4000000 x i64]
  store volatile [4000000 x i64] zeroinitializer, ptr %slot
  ret i32 1
}

;;; array_of_2_to_64: unsupported
define i32 @f(i32 %0) {
  %2 = alloca [18446744073709551615 x i8]
  ret i32 1
}

;;; array_of_2_to_65: unsupported parse_error
define i32 @f(i32 %0) {
  %2 = alloca [36893488147419103232 x i8]
  ret i32 1
}

;;; array_size_with_zeros: unsupported
define i32 @f(i32 %0) {
  %2 = alloca [0000000000000000004294967296 x i64]
  ret i32 1
}

;;; array_size_on_another_line: unsupported
define i32 @f(i32 %0) {
  %2 = alloca [ ; 
 4294967296 ; 
 x i64]
  ret i32 1
}

;;; array_of_nothing_huge: unsupported
define i32 @f(i32 %0) {
  %2 = alloca [4294967296 x {}]
  ret i32 1
}

;;; array_of_nothing: ok
define i32 @f(i32 %0) {
  %2 = alloca [4000000 x [4000000 x {}]]
  %slot = alloca [0 x i32]
  store volatile [0 x i32] zeroinitializer, ptr %slot
  ret i32 1
}

;;; value_of_empty_structs: ok unsupported timeout
define i32 @f(i32 %0) {
  %s = alloca [90000 x {}]
  %2 = load [90000 x {}], ptr %s
  store volatile [90000 x {}] %2, ptr %s
  ret i32 1
}

;;; alignment_2_to_32: ok trap parse_error unsupported out_of_memory
define i32 @f(i32 %0) {
  %2 = alloca i32, align 4294967296
  store volatile i32 1, ptr %2
  ret i32 1
}

;;; alignment_2_to_33: parse_error
define i32 @f(i32 %0) {
  %2 = alloca i32, align 8589934592
  ret i32 1
}

;;; global_alignment: ok wrong parse_error unsupported out_of_memory trap
@g = global i32 1, align 4294967296
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @g
  ret i32 %2
}

;;; global_alignment_64k: ok out_of_memory
@g = global i32 1, align 65536
define i32 @f(i32 %0) {
  %2 = load volatile i32, ptr @g
  ret i32 %2
}

;;; bit_counting_i128: ok wrong
declare i128 @llvm.ctpop.i128(i128)
declare i128 @llvm.bitreverse.i128(i128)
define i32 @f(i32 %0) {
  %2 = zext i32 %0 to i128
  %3 = call i128 @llvm.bitreverse.i128(i128 %2)
  %4 = call i128 @llvm.ctpop.i128(i128 %3)
  %5 = trunc i128 %4 to i32
  ret i32 %5
}
