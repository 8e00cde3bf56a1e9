%struct.Output = type { ptr, i64, i64 }
%struct.Format = type { i32, i32, i32, i32, i32, i32, i32, i32 }
@t2l.libc.next = internal global i64 8388608
@t2l.libc.classes = internal global [384 x i16] zeroinitializer, align 16
@t2l.libc.class_table = internal global ptr getelementptr (i8, ptr @t2l.libc.classes, i64 256)
@t2l.libc.lower_table = internal global ptr getelementptr (i8, ptr @t2l.libc.lower, i64 512)
@t2l.libc.upper_table = internal global ptr getelementptr (i8, ptr @t2l.libc.upper, i64 512)
@t2l.libc.seed = internal global i64 1
@t2l.libc.rest_of_strtok = internal global ptr null
@t2l.libc.lower = internal global [384 x i32] zeroinitializer, align 16
@t2l.libc.upper = internal global [384 x i32] zeroinitializer, align 16
@t2l.libc..str = private constant [1 x i8] zeroinitializer
@t2l.libc..str.1 = private constant [2 x i8] c"0\00"
@t2l.libc..str.2 = private constant [3 x i8] c"0x\00"
@t2l.libc..str.3 = private constant [3 x i8] c"0X\00"
@t2l.libc..str.4 = private constant [2 x i8] c"-\00"
@t2l.libc..str.5 = private constant [2 x i8] c"+\00"
@t2l.libc..str.6 = private constant [2 x i8] c" \00"
@t2l.libc..str.7 = private constant [4 x i8] c"nan\00"
@t2l.libc..str.8 = private constant [4 x i8] c"inf\00"
define internal ptr @t2l.libc.aligned_alloc(i64 %0, i64 %1) {
  %3 = call i64 @llvm.umax.i64(i64 %0, i64 16)
  %4 = load i64, ptr @t2l.libc.next
  %5 = freeze i64 %4
  %6 = add i64 %3, 15
  %7 = add i64 %6, %5
  %8 = urem i64 %7, %3
  %9 = sub i64 %7, %8
  %10 = icmp ugt i64 %1, 4194304
  br i1 %10, label %28, label %11
11:
  %12 = add i64 %1, 16
  %13 = add i64 %12, %9
  %14 = icmp ugt i64 %13, 12582912
  br i1 %14, label %28, label %15
15:
  %16 = inttoptr i64 %9 to ptr
  %17 = getelementptr i8, ptr %16, i64 -16
  store i64 %1, ptr %17
  %18 = getelementptr i8, ptr %16, i64 -8
  store i64 1818850917, ptr %18
  br label %19
19:
  %20 = phi i64 [ %25, %19 ], [ 0, %15 ]
  %21 = getelementptr i8, ptr %16, i64 %20
  %22 = sub i64 %12, %20
  %23 = call i64 @llvm.umin.i64(i64 %22, i64 2048)
  %24 = call ptr @memcpy(ptr %21, ptr inttoptr (i64 1024 to ptr), i64 %23)
  %25 = add i64 %20, 2048
  %26 = icmp ult i64 %25, %12
  br i1 %26, label %19, label %27
27:
  store i64 %13, ptr @t2l.libc.next
  br label %28
28:
  %29 = phi ptr [ %16, %27 ], [ null, %11 ], [ null, %2 ]
  ret ptr %29
}
define internal ptr @t2l.libc.malloc(i64 %0) {
  %2 = load i64, ptr @t2l.libc.next
  %3 = freeze i64 %2
  %4 = add i64 %3, 31
  %5 = and i64 %4, -16
  %6 = icmp ugt i64 %0, 4194304
  br i1 %6, label %24, label %7
7:
  %8 = add i64 %0, 16
  %9 = add i64 %5, %8
  %10 = icmp ugt i64 %9, 12582912
  br i1 %10, label %24, label %11
11:
  %12 = inttoptr i64 %5 to ptr
  %13 = getelementptr i8, ptr %12, i64 -16
  store i64 %0, ptr %13, align 16
  %14 = getelementptr i8, ptr %12, i64 -8
  store i64 1818850917, ptr %14
  br label %15
15:
  %16 = phi i64 [ %21, %15 ], [ 0, %11 ]
  %17 = getelementptr i8, ptr %12, i64 %16
  %18 = sub i64 %8, %16
  %19 = call i64 @llvm.umin.i64(i64 %18, i64 2048)
  %20 = call ptr @memcpy(ptr %17, ptr inttoptr (i64 1024 to ptr), i64 %19)
  %21 = add i64 %16, 2048
  %22 = icmp ult i64 %21, %8
  br i1 %22, label %15, label %23
23:
  store i64 %9, ptr @t2l.libc.next
  br label %24
24:
  %25 = phi ptr [ %12, %23 ], [ null, %7 ], [ null, %1 ]
  ret ptr %25
}
define internal ptr @t2l.libc.calloc(i64 %0, i64 %1) {
  %3 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %0, i64 %1)
  %4 = extractvalue { i64, i1 } %3, 1
  %5 = extractvalue { i64, i1 } %3, 0
  br i1 %4, label %30, label %6
6:
  %7 = load i64, ptr @t2l.libc.next
  %8 = freeze i64 %7
  %9 = add i64 %8, 31
  %10 = and i64 %9, -16
  %11 = icmp ugt i64 %5, 4194304
  br i1 %11, label %30, label %12
12:
  %13 = add i64 %5, 16
  %14 = add i64 %10, %13
  %15 = icmp ugt i64 %14, 12582912
  br i1 %15, label %30, label %16
16:
  %17 = inttoptr i64 %10 to ptr
  %18 = getelementptr i8, ptr %17, i64 -16
  store i64 %5, ptr %18, align 16
  %19 = getelementptr i8, ptr %17, i64 -8
  store i64 1818850917, ptr %19
  br label %20
20:
  %21 = phi i64 [ %26, %20 ], [ 0, %16 ]
  %22 = getelementptr i8, ptr %17, i64 %21
  %23 = sub i64 %13, %21
  %24 = call i64 @llvm.umin.i64(i64 %23, i64 2048)
  %25 = call ptr @memcpy(ptr %22, ptr inttoptr (i64 1024 to ptr), i64 %24)
  %26 = add i64 %21, 2048
  %27 = icmp ult i64 %26, %13
  br i1 %27, label %20, label %28
28:
  store i64 %14, ptr @t2l.libc.next
  %29 = call ptr @memset(ptr %17, i32 0, i64 %5)
  br label %30
30:
  %31 = phi ptr [ null, %2 ], [ %29, %28 ], [ null, %12 ], [ null, %6 ]
  ret ptr %31
}
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)
declare ptr @memset(ptr, i32, i64)
define internal void @t2l.libc.free(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %25, label %3
3:
  %4 = icmp ult ptr %0, inttoptr (i64 8388608 to ptr)
  %5 = icmp ugt ptr %0, inttoptr (i64 12582911 to ptr)
  %6 = or i1 %4, %5
  br i1 %6, label %11, label %7
7:
  %8 = getelementptr i8, ptr %0, i64 -8
  %9 = load i64, ptr %8
  %10 = icmp eq i64 %9, 1818850917
  br i1 %10, label %12, label %11
11:
  call void @llvm.trap()
  unreachable
12:
  %13 = getelementptr i8, ptr %0, i64 -16
  %14 = load i64, ptr %13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16
16:
  %17 = phi i64 [ %22, %16 ], [ 0, %12 ]
  %18 = getelementptr i8, ptr %0, i64 %17
  %19 = sub i64 %14, %17
  %20 = call i64 @llvm.umin.i64(i64 %19, i64 2048)
  %21 = call ptr @memcpy(ptr %18, ptr inttoptr (i64 1024 to ptr), i64 %20)
  %22 = add i64 %17, 2048
  %23 = icmp ult i64 %22, %14
  br i1 %23, label %16, label %24
24:
  store i64 440005911908, ptr %8
  br label %25
25:
  ret void
}
define internal ptr @t2l.libc.realloc(ptr %0, i64 %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %27
4:
  %5 = load i64, ptr @t2l.libc.next
  %6 = freeze i64 %5
  %7 = add i64 %6, 31
  %8 = and i64 %7, -16
  %9 = icmp ugt i64 %1, 4194304
  br i1 %9, label %78, label %10
10:
  %11 = add i64 %1, 16
  %12 = add i64 %8, %11
  %13 = icmp ugt i64 %12, 12582912
  br i1 %13, label %78, label %14
14:
  %15 = inttoptr i64 %8 to ptr
  %16 = getelementptr i8, ptr %15, i64 -16
  store i64 %1, ptr %16, align 16
  %17 = getelementptr i8, ptr %15, i64 -8
  store i64 1818850917, ptr %17
  br label %18
18:
  %19 = phi i64 [ %24, %18 ], [ 0, %14 ]
  %20 = getelementptr i8, ptr %15, i64 %19
  %21 = sub i64 %11, %19
  %22 = call i64 @llvm.umin.i64(i64 %21, i64 2048)
  %23 = call ptr @memcpy(ptr %20, ptr inttoptr (i64 1024 to ptr), i64 %22)
  %24 = add i64 %19, 2048
  %25 = icmp ult i64 %24, %11
  br i1 %25, label %18, label %26
26:
  store i64 %12, ptr @t2l.libc.next
  br label %78
27:
  %28 = icmp ult ptr %0, inttoptr (i64 8388608 to ptr)
  %29 = icmp ugt ptr %0, inttoptr (i64 12582911 to ptr)
  %30 = or i1 %28, %29
  br i1 %30, label %35, label %31
31:
  %32 = getelementptr i8, ptr %0, i64 -8
  %33 = load i64, ptr %32
  %34 = icmp eq i64 %33, 1818850917
  br i1 %34, label %36, label %35
35:
  call void @llvm.trap()
  unreachable
36:
  %37 = getelementptr i8, ptr %0, i64 -16
  %38 = load i64, ptr %37
  %39 = load i64, ptr @t2l.libc.next
  %40 = freeze i64 %39
  %41 = add i64 %40, 31
  %42 = and i64 %41, -16
  %43 = icmp ugt i64 %1, 4194304
  br i1 %43, label %78, label %44
44:
  %45 = add i64 %1, 16
  %46 = add i64 %42, %45
  %47 = icmp ugt i64 %46, 12582912
  br i1 %47, label %78, label %48
48:
  %49 = inttoptr i64 %42 to ptr
  %50 = getelementptr i8, ptr %49, i64 -16
  store i64 %1, ptr %50, align 16
  %51 = getelementptr i8, ptr %49, i64 -8
  store i64 1818850917, ptr %51
  br label %52
52:
  %53 = phi i64 [ %58, %52 ], [ 0, %48 ]
  %54 = getelementptr i8, ptr %49, i64 %53
  %55 = sub i64 %45, %53
  %56 = call i64 @llvm.umin.i64(i64 %55, i64 2048)
  %57 = call ptr @memcpy(ptr %54, ptr inttoptr (i64 1024 to ptr), i64 %56)
  %58 = add i64 %53, 2048
  %59 = icmp ult i64 %58, %45
  br i1 %59, label %52, label %60
60:
  store i64 %46, ptr @t2l.libc.next
  %61 = call i64 @llvm.umin.i64(i64 %38, i64 %1)
  %62 = call ptr @memcpy(ptr %49, ptr %0, i64 %61)
  %63 = load i64, ptr %32
  %64 = icmp eq i64 %63, 1818850917
  br i1 %64, label %66, label %65
65:
  call void @llvm.trap()
  unreachable
66:
  %67 = load i64, ptr %37
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %77, label %69
69:
  %70 = phi i64 [ %75, %69 ], [ 0, %66 ]
  %71 = getelementptr i8, ptr %0, i64 %70
  %72 = sub i64 %67, %70
  %73 = call i64 @llvm.umin.i64(i64 %72, i64 2048)
  %74 = call ptr @memcpy(ptr %71, ptr inttoptr (i64 1024 to ptr), i64 %73)
  %75 = add i64 %70, 2048
  %76 = icmp ult i64 %75, %67
  br i1 %76, label %69, label %77
77:
  store i64 440005911908, ptr %32
  br label %78
78:
  %79 = phi ptr [ null, %4 ], [ %49, %77 ], [ %15, %26 ], [ null, %10 ], [ null, %44 ], [ null, %36 ]
  ret ptr %79
}
declare ptr @memcpy(ptr, ptr, i64)
define internal ptr @t2l.libc.reallocarray(ptr %0, i64 %1, i64 %2) {
  %4 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %1, i64 %2)
  %5 = extractvalue { i64, i1 } %4, 1
  br i1 %5, label %9, label %6
6:
  %7 = extractvalue { i64, i1 } %4, 0
  %8 = call ptr @t2l.libc.realloc(ptr %0, i64 %7)
  br label %9
9:
  %10 = phi ptr [ %8, %6 ], [ null, %3 ]
  ret ptr %10
}
define internal i32 @t2l.libc.posix_memalign(ptr %0, i64 %1, i64 %2) {
  %4 = call i64 @llvm.umax.i64(i64 %1, i64 16)
  %5 = load i64, ptr @t2l.libc.next
  %6 = freeze i64 %5
  %7 = add i64 %4, 15
  %8 = add i64 %7, %6
  %9 = urem i64 %8, %4
  %10 = sub i64 %8, %9
  %11 = icmp ugt i64 %2, 4194304
  br i1 %11, label %29, label %12
12:
  %13 = add i64 %2, 16
  %14 = add i64 %10, %13
  %15 = icmp ugt i64 %14, 12582912
  br i1 %15, label %29, label %16
16:
  %17 = inttoptr i64 %10 to ptr
  %18 = getelementptr i8, ptr %17, i64 -16
  store i64 %2, ptr %18
  %19 = getelementptr i8, ptr %17, i64 -8
  store i64 1818850917, ptr %19
  br label %20
20:
  %21 = phi i64 [ %26, %20 ], [ 0, %16 ]
  %22 = getelementptr i8, ptr %17, i64 %21
  %23 = sub i64 %13, %21
  %24 = call i64 @llvm.umin.i64(i64 %23, i64 2048)
  %25 = call ptr @memcpy(ptr %22, ptr inttoptr (i64 1024 to ptr), i64 %24)
  %26 = add i64 %21, 2048
  %27 = icmp ult i64 %26, %13
  br i1 %27, label %20, label %28
28:
  store i64 %14, ptr @t2l.libc.next
  store ptr %17, ptr %0
  br label %29
29:
  %30 = phi i32 [ 0, %28 ], [ 12, %12 ], [ 12, %3 ]
  ret i32 %30
}
define internal i32 @t2l.libc.isdigit(i32 %0) {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.isupper(i32 %0) {
  %2 = add i32 %0, -65
  %3 = icmp ult i32 %2, 26
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.islower(i32 %0) {
  %2 = add i32 %0, -97
  %3 = icmp ult i32 %2, 26
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.isalpha(i32 %0) {
  %2 = and i32 %0, -33
  %3 = add i32 %2, -65
  %4 = icmp ult i32 %3, 26
  %5 = zext i1 %4 to i32
  ret i32 %5
}
define internal i32 @t2l.libc.isalnum(i32 %0) {
  %2 = and i32 %0, -33
  %3 = add i32 %2, -65
  %4 = icmp ult i32 %3, 26
  %5 = add i32 %0, -48
  %6 = icmp ult i32 %5, 10
  %7 = or i1 %6, %4
  %8 = zext i1 %7 to i32
  ret i32 %8
}
define internal i32 @t2l.libc.isxdigit(i32 %0) {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = and i32 %0, -33
  %5 = add i32 %4, -65
  %6 = icmp ult i32 %5, 6
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i32
  ret i32 %8
}
define internal i32 @t2l.libc.isspace(i32 %0) {
  %2 = icmp eq i32 %0, 32
  %3 = add i32 %0, -9
  %4 = icmp ult i32 %3, 5
  %5 = or i1 %2, %4
  %6 = zext i1 %5 to i32
  ret i32 %6
}
define internal i32 @t2l.libc.isblank(i32 %0) {
  %2 = icmp eq i32 %0, 32
  %3 = icmp eq i32 %0, 9
  %4 = or i1 %2, %3
  %5 = zext i1 %4 to i32
  ret i32 %5
}
define internal i32 @t2l.libc.iscntrl(i32 %0) {
  %2 = icmp ult i32 %0, 32
  %3 = icmp eq i32 %0, 127
  %4 = or i1 %2, %3
  %5 = zext i1 %4 to i32
  ret i32 %5
}
define internal i32 @t2l.libc.isprint(i32 %0) {
  %2 = add i32 %0, -32
  %3 = icmp ult i32 %2, 95
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.isgraph(i32 %0) {
  %2 = add i32 %0, -33
  %3 = icmp ult i32 %2, 94
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.ispunct(i32 %0) {
  %2 = add i32 %0, -127
  %3 = icmp ult i32 %2, -94
  br i1 %3, label %12, label %4
4:
  %5 = and i32 %0, 95
  %6 = add i32 %5, -91
  %7 = icmp ult i32 %6, -26
  %8 = add i32 %0, -58
  %9 = icmp ult i32 %8, -10
  %10 = and i1 %9, %7
  %11 = zext i1 %10 to i32
  br label %12
12:
  %13 = phi i32 [ 0, %1 ], [ %11, %4 ]
  ret i32 %13
}
define internal i32 @t2l.libc.isascii(i32 %0) {
  %2 = icmp ult i32 %0, 128
  %3 = zext i1 %2 to i32
  ret i32 %3
}
define internal i32 @t2l.libc.toascii(i32 %0) {
  %2 = and i32 %0, 127
  ret i32 %2
}
define internal i32 @t2l.libc.tolower(i32 %0) {
  %2 = add i32 %0, -91
  %3 = icmp ult i32 %2, -26
  %4 = add i32 %0, 32
  %5 = select i1 %3, i32 %0, i32 %4
  ret i32 %5
}
define internal i32 @t2l.libc.toupper(i32 %0) {
  %2 = add i32 %0, -123
  %3 = icmp ult i32 %2, -26
  %4 = add i32 %0, -32
  %5 = select i1 %3, i32 %0, i32 %4
  ret i32 %5
}
define internal ptr @t2l.libc.__ctype_b_loc() {
  br label %2
1:
  ret ptr @t2l.libc.class_table
2:
  %3 = phi i64 [ 0, %0 ], [ %74, %21 ]
  %4 = phi i32 [ 0, %0 ], [ %75, %21 ]
  %5 = trunc i64 %3 to i32
  %6 = add i32 %5, -127
  %7 = icmp ult i32 %6, -94
  %8 = trunc i64 %3 to i32
  br i1 %7, label %9, label %11
9:
  %10 = trunc i64 %3 to i32
  br label %21
11:
  %12 = and i32 %8, 95
  %13 = add i32 %12, -65
  %14 = icmp ult i32 %13, 26
  %15 = trunc i64 %3 to i32
  %16 = add i32 %15, -48
  %17 = icmp ult i32 %16, 10
  %18 = or i1 %17, %14
  %19 = freeze i1 %18
  %20 = select i1 %19, i16 0, i16 4
  br label %21
21:
  %22 = phi i32 [ %10, %9 ], [ %8, %11 ]
  %23 = phi i16 [ 0, %9 ], [ -32768, %11 ]
  %24 = phi i32 [ %8, %9 ], [ %4, %11 ]
  %25 = phi i16 [ 0, %9 ], [ %20, %11 ]
  %26 = add i32 %24, -48
  %27 = trunc i64 %3 to i32
  %28 = add i32 %27, -91
  %29 = icmp ult i32 %28, -26
  %30 = select i1 %29, i16 0, i16 256
  %31 = trunc i64 %3 to i32
  %32 = add i32 %31, -123
  %33 = icmp ult i32 %32, -26
  %34 = select i1 %33, i16 0, i16 512
  %35 = or i16 %30, %34
  %36 = and i32 %22, 223
  %37 = add i32 %36, -65
  %38 = icmp ult i32 %37, 26
  %39 = select i1 %38, i16 1024, i16 0
  %40 = icmp ult i32 %26, 10
  %41 = select i1 %40, i16 2048, i16 0
  %42 = icmp ult i32 %37, 6
  %43 = or i1 %42, %40
  %44 = select i1 %43, i16 4096, i16 0
  %45 = icmp eq i64 %3, 32
  %46 = trunc i64 %3 to i32
  %47 = add i32 %46, -9
  %48 = icmp ult i32 %47, 5
  %49 = or i1 %45, %48
  %50 = select i1 %49, i16 8192, i16 0
  %51 = icmp ult i32 %6, -95
  %52 = select i1 %51, i16 0, i16 16384
  %53 = icmp eq i64 %3, 9
  %54 = or i1 %45, %53
  %55 = zext i1 %54 to i16
  %56 = icmp ugt i64 %3, 31
  %57 = icmp ne i64 %3, 127
  %58 = and i1 %56, %57
  %59 = select i1 %58, i16 0, i16 2
  %60 = or i1 %38, %40
  %61 = select i1 %60, i16 8, i16 0
  %62 = or i16 %35, %52
  %63 = or i16 %62, %55
  %64 = or i16 %63, %59
  %65 = or i16 %64, %39
  %66 = or i16 %65, %50
  %67 = or i16 %66, %23
  %68 = or i16 %67, %25
  %69 = or i16 %68, %41
  %70 = or i16 %69, %44
  %71 = or i16 %70, %61
  %72 = getelementptr i16, ptr @t2l.libc.classes, i64 %3
  %73 = getelementptr i8, ptr %72, i64 256
  store i16 %71, ptr %73
  %74 = add i64 %3, 1
  %75 = add i32 %4, 1
  %76 = icmp eq i64 %74, 256
  br i1 %76, label %1, label %2
}
define internal ptr @t2l.libc.__ctype_tolower_loc() {
  br label %1
1:
  %2 = phi i64 [ -128, %0 ], [ %16, %1 ]
  %3 = phi i32 [ -128, %0 ], [ %17, %1 ]
  %4 = trunc i64 %2 to i32
  %5 = add i32 %4, -91
  %6 = icmp ult i32 %5, -26
  %7 = add i32 %3, 32
  %8 = select i1 %6, i32 %4, i32 %7
  %9 = add i64 %2, 128
  %10 = getelementptr i32, ptr @t2l.libc.lower, i64 %9
  store i32 %8, ptr %10
  %11 = add i32 %4, -123
  %12 = icmp ult i32 %11, -26
  %13 = add i32 %3, -32
  %14 = select i1 %12, i32 %4, i32 %13
  %15 = getelementptr i32, ptr @t2l.libc.upper, i64 %9
  store i32 %14, ptr %15
  %16 = add i64 %2, 1
  %17 = add i32 %3, 1
  %18 = icmp eq i64 %16, 256
  br i1 %18, label %19, label %1
19:
  ret ptr @t2l.libc.lower_table
}
define internal ptr @t2l.libc.__ctype_toupper_loc() {
  br label %1
1:
  %2 = phi i64 [ -128, %0 ], [ %16, %1 ]
  %3 = phi i32 [ -128, %0 ], [ %17, %1 ]
  %4 = trunc i64 %2 to i32
  %5 = add i32 %4, -91
  %6 = icmp ult i32 %5, -26
  %7 = add i32 %3, 32
  %8 = select i1 %6, i32 %4, i32 %7
  %9 = add i64 %2, 128
  %10 = getelementptr i32, ptr @t2l.libc.lower, i64 %9
  store i32 %8, ptr %10
  %11 = add i32 %4, -123
  %12 = icmp ult i32 %11, -26
  %13 = add i32 %3, -32
  %14 = select i1 %12, i32 %4, i32 %13
  %15 = getelementptr i32, ptr @t2l.libc.upper, i64 %9
  store i32 %14, ptr %15
  %16 = add i64 %2, 1
  %17 = add i32 %3, 1
  %18 = icmp eq i64 %16, 256
  br i1 %18, label %19, label %1
19:
  ret ptr @t2l.libc.upper_table
}
define internal double @t2l.libc.frexp(double %0, ptr %1) {
  %3 = bitcast double %0 to i64
  %4 = lshr i64 %3, 52
  %5 = trunc i64 %4 to i32
  %6 = and i32 %5, 2047
  store i32 0, ptr %1
  %7 = fcmp oeq double %0, 0.000000e+00
  %8 = icmp eq i32 %6, 2047
  %9 = select i1 %7, i1 true, i1 %8
  br i1 %9, label %12, label %10
10:
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %14, label %19
12:
  %13 = phi double [ %16, %14 ], [ %0, %2 ], [ %23, %19 ]
  ret double %13
14:
  %15 = fmul double %0, 0x43F0000000000000
  %16 = call double @t2l.libc.frexp(double %15, ptr %1)
  %17 = load i32, ptr %1
  %18 = add i32 %17, -64
  store i32 %18, ptr %1
  br label %12
19:
  %20 = add i32 %6, -1022
  store i32 %20, ptr %1
  %21 = and i64 %3, -9218868437227405313
  %22 = or i64 %21, 4602678819172646912
  %23 = bitcast i64 %22 to double
  br label %12
}
define internal float @t2l.libc.frexpf(float %0, ptr %1) {
  %3 = fpext float %0 to double
  %4 = call double @t2l.libc.frexp(double %3, ptr %1)
  %5 = fptrunc double %4 to float
  ret float %5
}
define internal double @t2l.libc.modf(double %0, ptr %1) {
  %3 = call double @llvm.trunc.f64(double %0)
  store double %3, ptr %1
  %4 = call double @llvm.fabs.f64(double %0)
  %5 = fcmp oeq double %4, 0x7FF0000000000000
  %6 = fsub double %0, %3
  %7 = select i1 %5, double 0.000000e+00, double %6
  %8 = call double @llvm.copysign.f64(double %7, double %0)
  ret double %8
}
declare double @llvm.trunc.f64(double)
declare double @llvm.copysign.f64(double, double)
define internal float @t2l.libc.modff(float %0, ptr %1) {
  %3 = fpext float %0 to double
  %4 = call double @llvm.trunc.f64(double %3)
  %5 = call double @llvm.fabs.f64(double %3)
  %6 = fcmp oeq double %5, 0x7FF0000000000000
  %7 = fsub double %3, %4
  %8 = select i1 %6, double 0.000000e+00, double %7
  %9 = call double @llvm.copysign.f64(double %8, double %3)
  %10 = fptrunc double %4 to float
  store float %10, ptr %1
  %11 = fptrunc double %9 to float
  ret float %11
}
define internal double @t2l.libc.remquo(double %0, double %1, ptr %2) {
  %4 = call double @llvm.fabs.f64(double %1)
  %5 = call double @llvm.fabs.f64(double %0)
  %6 = bitcast double %0 to i64
  %7 = bitcast double %1 to i64
  %8 = xor i64 %7, %6
  store i32 0, ptr %2
  %9 = fcmp uno double %0, %1
  br i1 %9, label %52, label %10
10:
  %11 = fcmp oeq double %5, 0x7FF0000000000000
  %12 = fcmp oeq double %1, 0.000000e+00
  %13 = or i1 %11, %12
  br i1 %13, label %52, label %14
14:
  %15 = fmul double %4, 8.000000e+00
  %16 = fcmp ueq double %15, 0x7FF0000000000000
  br i1 %16, label %17, label %19
17:
  %18 = phi double [ %5, %14 ], [ %20, %19 ]
  br label %24
19:
  %20 = call double @fmod(double %5, double %15)
  br label %17
21:
  %22 = fsub double %4, %33
  %23 = fcmp ogt double %33, %22
  br i1 %23, label %44, label %39
24:
  %25 = phi i32 [ %36, %24 ], [ 4, %17 ]
  %26 = phi i32 [ %35, %24 ], [ 0, %17 ]
  %27 = phi double [ %33, %24 ], [ %18, %17 ]
  %28 = sitofp i32 %25 to double
  %29 = fmul double %4, %28
  %30 = fcmp ult double %27, %29
  %31 = fneg double %28
  %32 = call double @llvm.fmuladd.f64(double %31, double %4, double %27)
  %33 = select i1 %30, double %27, double %32
  %34 = select i1 %30, i32 0, i32 %25
  %35 = add i32 %34, %26
  %36 = sdiv i32 %25, 2
  %37 = add i32 %25, 1
  %38 = icmp ult i32 %37, 3
  br i1 %38, label %21, label %24
39:
  %40 = fcmp une double %33, %22
  %41 = and i32 %35, 1
  %42 = icmp eq i32 %41, 0
  %43 = select i1 %40, i1 true, i1 %42
  br i1 %43, label %46, label %44
44:
  %45 = add i32 %35, 1
  br label %46
46:
  %47 = phi i32 [ %45, %44 ], [ %35, %39 ]
  %48 = and i32 %47, 7
  %49 = sub i32 0, %48
  %50 = icmp slt i64 %8, 0
  %51 = select i1 %50, i32 %49, i32 %48
  store i32 %51, ptr %2
  br label %52
52:
  %53 = call double @remainder(double %0, double %1)
  ret double %53
}
declare double @llvm.fabs.f64(double)
declare double @remainder(double, double)
declare double @fmod(double, double)
declare double @llvm.fmuladd.f64(double, double, double)
define internal float @t2l.libc.remquof(float %0, float %1, ptr %2) {
  %4 = fpext float %0 to double
  %5 = fpext float %1 to double
  %6 = call double @t2l.libc.remquo(double %4, double %5, ptr %2)
  %7 = fptrunc double %6 to float
  ret float %7
}
define internal void @t2l.libc.sincos(double %0, ptr %1, ptr %2) {
  %4 = call double @sin(double %0)
  store double %4, ptr %1
  %5 = call double @cos(double %0)
  store double %5, ptr %2
  ret void
}
declare double @sin(double)
declare double @cos(double)
define internal void @t2l.libc.sincosf(float %0, ptr %1, ptr %2) {
  %4 = fpext float %0 to double
  %5 = call double @sin(double %4)
  %6 = fptrunc double %5 to float
  store float %6, ptr %1
  %7 = call double @cos(double %4)
  %8 = fptrunc double %7 to float
  store float %8, ptr %2
  ret void
}
define internal double @t2l.libc.nan(ptr %0) {
  ret double 0x7FF8000000000000
}
define internal float @t2l.libc.nanf(ptr %0) {
  ret float 0x7FF8000000000000
}
define internal i32 @t2l.libc.__isnan(double %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  %3 = zext i1 %2 to i32
  ret i32 %3
}
define internal i32 @t2l.libc.__isinf(double %0) {
  %2 = call double @llvm.fabs.f64(double %0)
  %3 = fcmp oeq double %2, 0x7FF0000000000000
  %4 = fcmp ogt double %0, 0.000000e+00
  %5 = select i1 %4, i32 1, i32 -1
  %6 = select i1 %3, i32 %5, i32 0
  ret i32 %6
}
define internal i32 @t2l.libc.__finite(double %0) {
  %2 = call double @llvm.fabs.f64(double %0)
  %3 = fcmp one double %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define internal i32 @t2l.libc.memcmp(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %19, label %8
5:
  %6 = add i64 %9, 1
  %7 = icmp eq i64 %6, %2
  br i1 %7, label %19, label %8
8:
  %9 = phi i64 [ %6, %5 ], [ 0, %3 ]
  %10 = getelementptr i8, ptr %0, i64 %9
  %11 = load i8, ptr %10
  %12 = getelementptr i8, ptr %1, i64 %9
  %13 = load i8, ptr %12
  %14 = icmp eq i8 %11, %13
  br i1 %14, label %5, label %15
15:
  %16 = zext i8 %13 to i32
  %17 = zext i8 %11 to i32
  %18 = sub i32 %17, %16
  br label %19
19:
  %20 = phi i32 [ %18, %15 ], [ 0, %3 ], [ 0, %5 ]
  ret i32 %20
}
define internal i32 @t2l.libc.bcmp(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %19, label %8
5:
  %6 = add i64 %9, 1
  %7 = icmp eq i64 %6, %2
  br i1 %7, label %19, label %8
8:
  %9 = phi i64 [ %6, %5 ], [ 0, %3 ]
  %10 = getelementptr i8, ptr %0, i64 %9
  %11 = load i8, ptr %10
  %12 = getelementptr i8, ptr %1, i64 %9
  %13 = load i8, ptr %12
  %14 = icmp eq i8 %11, %13
  br i1 %14, label %5, label %15
15:
  %16 = zext i8 %13 to i32
  %17 = zext i8 %11 to i32
  %18 = sub i32 %17, %16
  br label %19
19:
  %20 = phi i32 [ %18, %15 ], [ 0, %3 ], [ 0, %5 ]
  ret i32 %20
}
define internal ptr @t2l.libc.memchr(ptr %0, i32 %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %15, label %5
5:
  %6 = trunc i32 %1 to i8
  br label %10
7:
  %8 = add i64 %11, 1
  %9 = icmp eq i64 %8, %2
  br i1 %9, label %15, label %10
10:
  %11 = phi i64 [ 0, %5 ], [ %8, %7 ]
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = load i8, ptr %12
  %14 = icmp eq i8 %13, %6
  br i1 %14, label %15, label %7
15:
  %16 = phi ptr [ null, %3 ], [ %12, %10 ], [ null, %7 ]
  ret ptr %16
}
define internal ptr @t2l.libc.memrchr(ptr %0, i32 %1, i64 %2) {
  %4 = trunc i32 %1 to i8
  br label %5
5:
  %6 = phi i64 [ %2, %3 ], [ %9, %8 ]
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %13, label %8
8:
  %9 = add i64 %6, -1
  %10 = getelementptr i8, ptr %0, i64 %9
  %11 = load i8, ptr %10
  %12 = icmp eq i8 %11, %4
  br i1 %12, label %13, label %5
13:
  %14 = phi ptr [ %10, %8 ], [ null, %5 ]
  ret ptr %14
}
define internal ptr @t2l.libc.memccpy(ptr %0, ptr %1, i32 %2, i64 %3) {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %19, label %6
6:
  %7 = trunc i32 %2 to i8
  br label %11
8:
  %9 = add i64 %12, 1
  %10 = icmp eq i64 %9, %3
  br i1 %10, label %19, label %11
11:
  %12 = phi i64 [ 0, %6 ], [ %9, %8 ]
  %13 = getelementptr i8, ptr %1, i64 %12
  %14 = load i8, ptr %13
  %15 = getelementptr i8, ptr %0, i64 %12
  store i8 %14, ptr %15
  %16 = icmp eq i8 %14, %7
  br i1 %16, label %17, label %8
17:
  %18 = getelementptr i8, ptr %15, i64 1
  br label %19
19:
  %20 = phi ptr [ %18, %17 ], [ null, %4 ], [ null, %8 ]
  ret ptr %20
}
define internal ptr @t2l.libc.mempcpy(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  %5 = getelementptr i8, ptr %4, i64 %2
  ret ptr %5
}
define internal ptr @t2l.libc.memmem(ptr %0, i64 %1, ptr %2, i64 %3) {
  %5 = icmp ugt i64 %3, %1
  br i1 %5, label %25, label %6
6:
  %7 = icmp eq i64 %3, 0
  br label %8
8:
  %9 = phi i64 [ 0, %6 ], [ %22, %21 ]
  %10 = getelementptr i8, ptr %0, i64 %9
  br i1 %7, label %25, label %14
11:
  %12 = add i64 %15, 1
  %13 = icmp eq i64 %12, %3
  br i1 %13, label %25, label %14
14:
  %15 = phi i64 [ %12, %11 ], [ 0, %8 ]
  %16 = getelementptr i8, ptr %10, i64 %15
  %17 = load i8, ptr %16
  %18 = getelementptr i8, ptr %2, i64 %15
  %19 = load i8, ptr %18
  %20 = icmp eq i8 %17, %19
  br i1 %20, label %11, label %21
21:
  %22 = add i64 %9, 1
  %23 = add i64 %22, %3
  %24 = icmp ugt i64 %23, %1
  br i1 %24, label %25, label %8
25:
  %26 = phi ptr [ null, %4 ], [ %10, %11 ], [ null, %21 ], [ %10, %8 ]
  ret ptr %26
}
define internal void @t2l.libc.bzero(ptr %0, i64 %1) {
  %3 = call ptr @memset(ptr %0, i32 0, i64 %1)
  ret void
}
define internal void @t2l.libc.bcopy(ptr %0, ptr %1, i64 %2) {
  %4 = call ptr @memmove(ptr %1, ptr %0, i64 %2)
  ret void
}
declare ptr @memmove(ptr, ptr, i64)
define internal ptr @t2l.libc.__memcpy_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7
6:
  call void @llvm.trap()
  unreachable
7:
  %8 = call ptr @memcpy(ptr %0, ptr %1, i64 %2)
  ret ptr %8
}
declare void @llvm.trap()
define internal ptr @t2l.libc.__memmove_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7
6:
  call void @llvm.trap()
  unreachable
7:
  %8 = call ptr @memmove(ptr %0, ptr %1, i64 %2)
  ret ptr %8
}
define internal ptr @t2l.libc.__memset_chk(ptr %0, i32 %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7
6:
  call void @llvm.trap()
  unreachable
7:
  %8 = call ptr @memset(ptr %0, i32 %1, i64 %2)
  ret ptr %8
}
define internal i32 @t2l.libc.ffs(i32 %0) {
  %2 = call i32 @llvm.cttz.i32(i32 %0, i1 true)
  %3 = add i32 %2, 1
  %4 = icmp eq i32 %0, 0
  %5 = select i1 %4, i32 0, i32 %3
  ret i32 %5
}
declare i32 @llvm.cttz.i32(i32, i1)
define internal i32 @t2l.libc.ffsl(i64 %0) {
  %2 = call i64 @llvm.cttz.i64(i64 %0, i1 true)
  %3 = icmp eq i64 %0, 0
  %4 = trunc i64 %2 to i32
  %5 = add i32 %4, 1
  %6 = select i1 %3, i32 0, i32 %5
  ret i32 %6
}
declare i64 @llvm.cttz.i64(i64, i1)
define internal i32 @t2l.libc.ffsll(i64 %0) {
  %2 = call i64 @llvm.cttz.i64(i64 %0, i1 true)
  %3 = icmp eq i64 %0, 0
  %4 = trunc i64 %2 to i32
  %5 = add i32 %4, 1
  %6 = select i1 %3, i32 0, i32 %5
  ret i32 %6
}
define internal i64 @t2l.libc.strtol(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -9223372036854775808, i64 9223372036854775807)
  ret i64 %4
}
define internal fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 %3, i64 %4) {
  br label %6
6:
  %7 = phi ptr [ %0, %5 ], [ %14, %6 ]
  %8 = load i8, ptr %7
  %9 = sext i8 %8 to i32
  %10 = icmp ne i8 %8, 32
  %11 = add i32 %9, -14
  %12 = icmp ult i32 %11, -5
  %13 = and i1 %10, %12
  %14 = getelementptr i8, ptr %7, i64 1
  br i1 %13, label %15, label %6
15:
  %16 = icmp eq i8 %8, 45
  %17 = icmp eq i8 %8, 43
  %18 = or i1 %16, %17
  %19 = zext i1 %18 to i64
  %20 = getelementptr i8, ptr %7, i64 %19
  %21 = load i8, ptr %20
  %22 = icmp eq i8 %21, 48
  br i1 %22, label %23, label %44
23:
  %24 = getelementptr i8, ptr %20, i64 1
  %25 = load i8, ptr %24
  %26 = and i8 %25, -33
  %27 = icmp eq i8 %26, 88
  br i1 %27, label %28, label %44
28:
  %29 = getelementptr i8, ptr %20, i64 2
  %30 = load i8, ptr %29
  %31 = sext i8 %30 to i32
  %32 = add i32 %31, -58
  %33 = icmp ult i32 %32, -10
  br i1 %33, label %34, label %47
34:
  %35 = and i32 %31, -33
  %36 = add i32 %35, -91
  %37 = icmp ult i32 %36, -26
  br i1 %37, label %44, label %38
38:
  %39 = add i32 %31, -91
  %40 = icmp ult i32 %39, -26
  %41 = select i1 %40, i32 -87, i32 -55
  %42 = add i32 %41, %31
  %43 = icmp slt i32 %42, 16
  br label %44
44:
  %45 = phi i1 [ false, %23 ], [ false, %15 ], [ false, %34 ], [ %43, %38 ]
  %46 = icmp eq i32 %2, 0
  br i1 %46, label %53, label %49
47:
  %48 = icmp eq i32 %2, 0
  br i1 %48, label %54, label %49
49:
  %50 = phi i1 [ true, %47 ], [ %45, %44 ]
  %51 = icmp eq i32 %2, 16
  %52 = select i1 %51, i1 %50, i1 false
  br i1 %52, label %54, label %58
53:
  br i1 %45, label %54, label %56
54:
  %55 = getelementptr i8, ptr %20, i64 2
  br label %58
56:
  %57 = select i1 %22, i32 8, i32 10
  br label %58
58:
  %59 = phi i32 [ 16, %54 ], [ %57, %56 ], [ %2, %49 ]
  %60 = phi ptr [ %55, %54 ], [ %20, %56 ], [ %20, %49 ]
  %61 = select i1 %16, i64 %3, i64 %4
  %62 = zext i32 %59 to i64
  br label %63
63:
  %64 = phi ptr [ %60, %58 ], [ %94, %83 ]
  %65 = phi i64 [ 0, %58 ], [ %93, %83 ]
  %66 = phi i32 [ 1, %58 ], [ %89, %83 ]
  %67 = load i8, ptr %64
  %68 = sext i8 %67 to i32
  %69 = add i32 %68, -48
  %70 = icmp ugt i32 %69, 9
  br i1 %70, label %71, label %81
71:
  %72 = and i32 %68, -33
  %73 = add i32 %72, -91
  %74 = icmp ult i32 %73, -26
  %75 = add i32 %68, -91
  %76 = icmp ult i32 %75, -26
  %77 = select i1 %76, i32 -87, i32 -55
  %78 = add i32 %77, %68
  %79 = select i1 %74, i32 99, i32 %78
  %80 = icmp ult i32 %79, %59
  br i1 %80, label %83, label %95
81:
  %82 = icmp ult i32 %69, %59
  br i1 %82, label %83, label %95
83:
  %84 = phi i32 [ %69, %81 ], [ %79, %71 ]
  %85 = zext i32 %84 to i64
  %86 = sub i64 %61, %85
  %87 = udiv i64 %86, %62
  %88 = icmp ugt i64 %65, %87
  %89 = select i1 %88, i32 0, i32 %66
  %90 = icmp eq i32 %89, 0
  %91 = mul i64 %65, %62
  %92 = add i64 %91, %85
  %93 = select i1 %90, i64 %61, i64 %92
  %94 = getelementptr i8, ptr %64, i64 1
  br label %63
95:
  %96 = icmp eq ptr %1, null
  br i1 %96, label %100, label %97
97:
  %98 = icmp eq ptr %64, %60
  %99 = select i1 %98, ptr %0, ptr %64
  store ptr %99, ptr %1
  br label %100
100:
  br i1 %16, label %101, label %107
101:
  %102 = icmp ne i32 %66, 0
  %103 = icmp ne i64 %3, -1
  %104 = or i1 %103, %102
  %105 = sub i64 0, %65
  %106 = select i1 %104, i64 %105, i64 %65
  br label %107
107:
  %108 = phi i64 [ %65, %100 ], [ %106, %101 ]
  ret i64 %108
}
define internal i64 @t2l.libc.strtoul(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -1, i64 -1)
  ret i64 %4
}
define internal i64 @t2l.libc.strtoll(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -9223372036854775808, i64 9223372036854775807)
  ret i64 %4
}
define internal i64 @t2l.libc.strtoull(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -1, i64 -1)
  ret i64 %4
}
define internal i64 @t2l.libc.__isoc23_strtol(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -9223372036854775808, i64 9223372036854775807)
  ret i64 %4
}
define internal i64 @t2l.libc.__isoc23_strtoul(ptr %0, ptr %1, i32 %2) {
  %4 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr %1, i32 %2, i64 -1, i64 -1)
  ret i64 %4
}
define internal i64 @t2l.libc.atol(ptr %0) {
  %2 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr null, i32 10, i64 -9223372036854775808, i64 9223372036854775807)
  ret i64 %2
}
define internal i64 @t2l.libc.atoll(ptr %0) {
  %2 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr null, i32 10, i64 -9223372036854775808, i64 9223372036854775807)
  ret i64 %2
}
define internal i32 @t2l.libc.atoi(ptr %0) {
  %2 = call fastcc i64 @t2l.libc.read_number(ptr %0, ptr null, i32 10, i64 -9223372036854775808, i64 9223372036854775807)
  %3 = trunc i64 %2 to i32
  ret i32 %3
}
define internal double @t2l.libc.strtod(ptr %0, ptr %1) {
  %3 = alloca ptr
  br label %4
4:
  %5 = phi ptr [ %0, %2 ], [ %12, %4 ]
  %6 = load i8, ptr %5
  %7 = sext i8 %6 to i32
  %8 = icmp ne i8 %6, 32
  %9 = add i32 %7, -14
  %10 = icmp ult i32 %9, -5
  %11 = and i1 %8, %10
  %12 = getelementptr i8, ptr %5, i64 1
  br i1 %11, label %13, label %4
13:
  %14 = icmp eq i8 %6, 45
  %15 = icmp eq i8 %6, 43
  %16 = or i1 %14, %15
  %17 = zext i1 %16 to i64
  %18 = getelementptr i8, ptr %5, i64 %17
  %19 = load i8, ptr %18
  %20 = sext i8 %19 to i32
  %21 = add i32 %20, -48
  %22 = icmp ugt i32 %21, 9
  br i1 %22, label %34, label %23
23:
  %24 = phi i32 [ %32, %23 ], [ %21, %13 ]
  %25 = phi double [ %28, %23 ], [ 0.000000e+00, %13 ]
  %26 = phi ptr [ %29, %23 ], [ %18, %13 ]
  %27 = uitofp i32 %24 to double
  %28 = call double @llvm.fmuladd.f64(double %25, double 1.000000e+01, double %27)
  %29 = getelementptr i8, ptr %26, i64 1
  %30 = load i8, ptr %29
  %31 = sext i8 %30 to i32
  %32 = add i32 %31, -48
  %33 = icmp ugt i32 %32, 9
  br i1 %33, label %34, label %23
34:
  %35 = phi ptr [ %18, %13 ], [ %29, %23 ]
  %36 = phi double [ 0.000000e+00, %13 ], [ %28, %23 ]
  %37 = phi i8 [ %19, %13 ], [ %30, %23 ]
  %38 = icmp eq i8 %37, 46
  br i1 %38, label %39, label %58
39:
  %40 = getelementptr i8, ptr %35, i64 1
  %41 = load i8, ptr %40
  %42 = sext i8 %41 to i32
  %43 = add i32 %42, -48
  %44 = icmp ugt i32 %43, 9
  br i1 %44, label %58, label %45
45:
  %46 = phi i32 [ %56, %45 ], [ %43, %39 ]
  %47 = phi ptr [ %53, %45 ], [ %40, %39 ]
  %48 = phi double [ %51, %45 ], [ %36, %39 ]
  %49 = phi i32 [ %52, %45 ], [ 0, %39 ]
  %50 = uitofp i32 %46 to double
  %51 = call double @llvm.fmuladd.f64(double %48, double 1.000000e+01, double %50)
  %52 = add i32 %49, -1
  %53 = getelementptr i8, ptr %47, i64 1
  %54 = load i8, ptr %53
  %55 = sext i8 %54 to i32
  %56 = add i32 %55, -48
  %57 = icmp ugt i32 %56, 9
  br i1 %57, label %64, label %45
58:
  %59 = phi i8 [ %37, %34 ], [ %41, %39 ]
  %60 = phi ptr [ %35, %34 ], [ %40, %39 ]
  br i1 %22, label %61, label %64
61:
  %62 = icmp eq ptr %1, null
  br i1 %62, label %117, label %63
63:
  store ptr %0, ptr %1
  br label %117
64:
  %65 = phi double [ %36, %58 ], [ %51, %45 ]
  %66 = phi i32 [ 0, %58 ], [ %52, %45 ]
  %67 = phi ptr [ %60, %58 ], [ %53, %45 ]
  %68 = phi i8 [ %59, %58 ], [ %54, %45 ]
  %69 = and i8 %68, -33
  %70 = icmp eq i8 %69, 69
  br i1 %70, label %71, label %89
71:
  %72 = getelementptr i8, ptr %67, i64 1
  %73 = call fastcc i64 @t2l.libc.read_number(ptr %72, ptr %3, i32 10, i64 -9223372036854775808, i64 9223372036854775807)
  %74 = load ptr, ptr %3
  %75 = icmp eq ptr %74, %72
  br i1 %75, label %86, label %76
76:
  %77 = load i8, ptr %72
  %78 = sext i8 %77 to i32
  %79 = icmp ne i8 %77, 32
  %80 = add i32 %78, -14
  %81 = icmp ult i32 %80, -5
  %82 = and i1 %79, %81
  br i1 %82, label %83, label %86
83:
  %84 = trunc i64 %73 to i32
  %85 = add i32 %66, %84
  br label %86
86:
  %87 = phi ptr [ %67, %76 ], [ %74, %83 ], [ %67, %71 ]
  %88 = phi i32 [ %66, %76 ], [ %85, %83 ], [ %66, %71 ]
  br label %89
89:
  %90 = phi ptr [ %87, %86 ], [ %67, %64 ]
  %91 = phi i32 [ %88, %86 ], [ %66, %64 ]
  %92 = icmp slt i32 %91, 0
  %93 = icmp eq i32 %91, 0
  br i1 %93, label %107, label %94
94:
  %95 = call i32 @llvm.abs.i32(i32 %91, i1 true)
  br label %97
96:
  br i1 %92, label %105, label %107
97:
  %98 = phi i32 [ %101, %97 ], [ %95, %94 ]
  %99 = phi double [ %100, %97 ], [ 1.000000e+00, %94 ]
  %100 = fmul double %99, 1.000000e+01
  %101 = add i32 %98, -1
  %102 = icmp ugt i32 %98, 1
  %103 = fcmp olt double %100, 1.000000e+308
  %104 = select i1 %102, i1 %103, i1 false
  br i1 %104, label %97, label %96
105:
  %106 = fdiv double %65, %100
  br label %110
107:
  %108 = phi double [ %100, %96 ], [ 1.000000e+00, %89 ]
  %109 = fmul double %65, %108
  br label %110
110:
  %111 = phi double [ %106, %105 ], [ %109, %107 ]
  %112 = icmp eq ptr %1, null
  br i1 %112, label %114, label %113
113:
  store ptr %90, ptr %1
  br label %114
114:
  %115 = fneg double %111
  %116 = select i1 %14, double %115, double %111
  br label %117
117:
  %118 = phi double [ %116, %114 ], [ 0.000000e+00, %63 ], [ 0.000000e+00, %61 ]
  ret double %118
}
define internal float @t2l.libc.strtof(ptr %0, ptr %1) {
  %3 = call double @t2l.libc.strtod(ptr %0, ptr %1)
  %4 = fptrunc double %3 to float
  ret float %4
}
define internal double @t2l.libc.atof(ptr %0) {
  %2 = call double @t2l.libc.strtod(ptr %0, ptr null)
  ret double %2
}
define internal void @t2l.libc.qsort(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = lshr i64 %1, 1
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %7
7:
  %8 = icmp eq i64 %2, 0
  br label %13
9:
  %10 = icmp ugt i64 %1, 1
  br i1 %10, label %11, label %56
11:
  %12 = icmp eq i64 %2, 0
  br label %57
13:
  %14 = phi i64 [ %5, %7 ], [ %15, %54 ]
  %15 = add i64 %14, -1
  %16 = shl i64 %15, 1
  %17 = or i64 %16, 1
  %18 = icmp ult i64 %17, %1
  br i1 %18, label %19, label %54
19:
  %20 = phi i64 [ %52, %50 ], [ %17, %13 ]
  %21 = phi i64 [ %51, %50 ], [ %16, %13 ]
  %22 = phi i64 [ %34, %50 ], [ %15, %13 ]
  %23 = add i64 %21, 2
  %24 = icmp ult i64 %23, %1
  br i1 %24, label %25, label %33
25:
  %26 = mul i64 %20, %2
  %27 = getelementptr i8, ptr %0, i64 %26
  %28 = mul i64 %23, %2
  %29 = getelementptr i8, ptr %0, i64 %28
  %30 = call i32 %3(ptr %27, ptr %29)
  %31 = icmp slt i32 %30, 0
  %32 = select i1 %31, i64 %23, i64 %20
  br label %33
33:
  %34 = phi i64 [ %20, %19 ], [ %32, %25 ]
  %35 = mul i64 %22, %2
  %36 = getelementptr i8, ptr %0, i64 %35
  %37 = mul i64 %34, %2
  %38 = getelementptr i8, ptr %0, i64 %37
  %39 = call i32 %3(ptr %36, ptr %38)
  %40 = icmp sgt i32 %39, -1
  br i1 %40, label %54, label %41
41:
  br i1 %8, label %50, label %42
42:
  %43 = phi i64 [ %48, %42 ], [ 0, %41 ]
  %44 = getelementptr i8, ptr %36, i64 %43
  %45 = load i8, ptr %44
  %46 = getelementptr i8, ptr %38, i64 %43
  %47 = load i8, ptr %46
  store i8 %47, ptr %44
  store i8 %45, ptr %46
  %48 = add i64 %43, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %50, label %42
50:
  %51 = shl i64 %34, 1
  %52 = or i64 %51, 1
  %53 = icmp ult i64 %52, %1
  br i1 %53, label %19, label %54
54:
  %55 = icmp eq i64 %15, 0
  br i1 %55, label %9, label %13
56:
  ret void
57:
  %58 = phi i64 [ %1, %11 ], [ %59, %107 ]
  %59 = add i64 %58, -1
  %60 = mul i64 %59, %2
  %61 = getelementptr i8, ptr %0, i64 %60
  br i1 %12, label %70, label %62
62:
  %63 = phi i64 [ %68, %62 ], [ 0, %57 ]
  %64 = getelementptr i8, ptr %0, i64 %63
  %65 = load i8, ptr %64
  %66 = getelementptr i8, ptr %61, i64 %63
  %67 = load i8, ptr %66
  store i8 %67, ptr %64
  store i8 %65, ptr %66
  %68 = add i64 %63, 1
  %69 = icmp eq i64 %68, %2
  br i1 %69, label %70, label %62
70:
  %71 = icmp ugt i64 %59, 1
  br i1 %71, label %72, label %56
72:
  %73 = phi i64 [ %105, %103 ], [ 1, %70 ]
  %74 = phi i64 [ %104, %103 ], [ 0, %70 ]
  %75 = phi i64 [ %87, %103 ], [ 0, %70 ]
  %76 = add i64 %74, 2
  %77 = icmp ult i64 %76, %59
  br i1 %77, label %78, label %86
78:
  %79 = mul i64 %73, %2
  %80 = getelementptr i8, ptr %0, i64 %79
  %81 = mul i64 %76, %2
  %82 = getelementptr i8, ptr %0, i64 %81
  %83 = call i32 %3(ptr %80, ptr %82)
  %84 = icmp slt i32 %83, 0
  %85 = select i1 %84, i64 %76, i64 %73
  br label %86
86:
  %87 = phi i64 [ %73, %72 ], [ %85, %78 ]
  %88 = mul i64 %75, %2
  %89 = getelementptr i8, ptr %0, i64 %88
  %90 = mul i64 %87, %2
  %91 = getelementptr i8, ptr %0, i64 %90
  %92 = call i32 %3(ptr %89, ptr %91)
  %93 = icmp sgt i32 %92, -1
  br i1 %93, label %107, label %94
94:
  br i1 %12, label %103, label %95
95:
  %96 = phi i64 [ %101, %95 ], [ 0, %94 ]
  %97 = getelementptr i8, ptr %89, i64 %96
  %98 = load i8, ptr %97
  %99 = getelementptr i8, ptr %91, i64 %96
  %100 = load i8, ptr %99
  store i8 %100, ptr %97
  store i8 %98, ptr %99
  %101 = add i64 %96, 1
  %102 = icmp eq i64 %101, %2
  br i1 %102, label %103, label %95
103:
  %104 = shl i64 %87, 1
  %105 = or i64 %104, 1
  %106 = icmp ult i64 %105, %59
  br i1 %106, label %72, label %107
107:
  br label %57
}
define internal ptr @t2l.libc.bsearch(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4) {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %23, label %7
7:
  %8 = phi i64 [ %21, %15 ], [ %2, %5 ]
  %9 = phi ptr [ %20, %15 ], [ %1, %5 ]
  %10 = lshr i64 %8, 1
  %11 = mul i64 %10, %3
  %12 = getelementptr i8, ptr %9, i64 %11
  %13 = call i32 %4(ptr %0, ptr %12)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %23, label %15
15:
  %16 = icmp sgt i32 %13, 0
  %17 = getelementptr i8, ptr %12, i64 %3
  %18 = xor i64 %10, -1
  %19 = add i64 %8, %18
  %20 = select i1 %16, ptr %17, ptr %9
  %21 = select i1 %16, i64 %19, i64 %10
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %7
23:
  %24 = phi ptr [ null, %5 ], [ %12, %7 ], [ null, %15 ]
  ret ptr %24
}
define internal void @t2l.libc.srand(i32 %0) {
  %2 = zext i32 %0 to i64
  store i64 %2, ptr @t2l.libc.seed
  ret void
}
define internal i32 @t2l.libc.rand() {
  %1 = load i64, ptr @t2l.libc.seed
  %2 = mul i64 %1, 6364136223846793005
  %3 = add i64 %2, 1442695040888963407
  store i64 %3, ptr @t2l.libc.seed
  %4 = lshr i64 %3, 33
  %5 = trunc i64 %4 to i32
  ret i32 %5
}
define internal void @t2l.libc.abort() {
  call void @llvm.trap()
  unreachable
}
define internal void @t2l.libc.exit(i32 %0) {
  call void @llvm.trap()
  unreachable
}
define internal void @t2l.libc._Exit(i32 %0) {
  call void @llvm.trap()
  unreachable
}
define internal void @t2l.libc.__assert_fail(ptr %0, ptr %1, i32 %2, ptr %3) {
  call void @llvm.trap()
  unreachable
}
define internal void @t2l.libc.__stack_chk_fail() {
  call void @llvm.trap()
  unreachable
}
define internal void @t2l.libc.__chk_fail() {
  call void @llvm.trap()
  unreachable
}
define internal i32 @t2l.libc.vsnprintf(ptr %0, i64 %1, ptr %2, ptr %3) {
  %5 = alloca [80 x i8], align 16
  %6 = alloca [48 x i8], align 16
  %7 = alloca [24 x i8], align 16
  %8 = alloca [64 x i8], align 16
  %9 = alloca [64 x i8], align 16
  %10 = alloca [64 x i8], align 16
  %11 = alloca [64 x i8], align 16
  %12 = alloca i8
  %13 = alloca ptr
  %14 = alloca %struct.Output, align 8
  %15 = alloca ptr
  %16 = alloca %struct.Format, align 4
  store ptr %3, ptr %13
  store ptr %0, ptr %14
  %17 = getelementptr i8, ptr %14, i64 8
  store i64 %1, ptr %17
  %18 = getelementptr i8, ptr %14, i64 16
  store i64 0, ptr %18
  call void @llvm.va_copy.p0(ptr %15, ptr %13)
  %19 = getelementptr i8, ptr %16, i64 24
  %20 = getelementptr i8, ptr %16, i64 28
  %21 = getelementptr i8, ptr %16, i64 16
  %22 = getelementptr i8, ptr %16, i64 12
  %23 = getelementptr i8, ptr %16, i64 8
  %24 = getelementptr i8, ptr %16, i64 4
  %25 = getelementptr i8, ptr %16, i64 20
  %26 = getelementptr i8, ptr %10, i64 63
  %27 = getelementptr i8, ptr %10, i64 64
  %28 = getelementptr i8, ptr %11, i64 63
  %29 = getelementptr i8, ptr %11, i64 64
  %30 = getelementptr i8, ptr %8, i64 63
  %31 = getelementptr i8, ptr %8, i64 64
  %32 = getelementptr i8, ptr %9, i64 63
  %33 = getelementptr i8, ptr %9, i64 64
  br label %34
34:
  %35 = phi ptr [ %2, %4 ], [ %564, %562 ]
  %36 = load i8, ptr %35
  switch i8 %36, label %40 [
    i8 0, label %37
    i8 37, label %49
  ]
37:
  call void @llvm.va_end.p0(ptr %15)
  %38 = icmp eq i64 %1, 0
  %39 = load i64, ptr %18
  br i1 %38, label %570, label %565
40:
  %41 = load i64, ptr %18
  %42 = add i64 %41, 1
  %43 = load i64, ptr %17
  %44 = icmp ult i64 %42, %43
  br i1 %44, label %45, label %48
45:
  %46 = load ptr, ptr %14
  %47 = getelementptr i8, ptr %46, i64 %41
  store i8 %36, ptr %47
  br label %48
48:
  store i64 %42, ptr %18
  br label %562
49:
  call void @llvm.memset.p0.i64(ptr %16, i8 0, i64 24, i1 false)
  store i32 -1, ptr %19
  store i32 4, ptr %20
  br label %50
50:
  %51 = phi i1 [ true, %70 ], [ false, %49 ]
  %52 = phi i1 [ false, %70 ], [ true, %49 ]
  %53 = phi i32 [ %57, %70 ], [ 0, %49 ]
  %54 = phi i32 [ %61, %70 ], [ 0, %49 ]
  %55 = phi ptr [ %65, %70 ], [ %35, %49 ]
  br label %56
56:
  %57 = phi i32 [ %53, %50 ], [ 1, %69 ]
  %58 = phi i32 [ %54, %50 ], [ %61, %69 ]
  %59 = phi ptr [ %55, %50 ], [ %65, %69 ]
  br label %60
60:
  %61 = phi i32 [ %58, %56 ], [ 1, %68 ]
  %62 = phi ptr [ %59, %56 ], [ %65, %68 ]
  br label %63
63:
  %64 = phi ptr [ %62, %60 ], [ %65, %72 ]
  %65 = getelementptr i8, ptr %64, i64 1
  %66 = load i8, ptr %65
  switch i8 %66, label %84 [
    i8 45, label %67
    i8 43, label %68
    i8 32, label %69
    i8 35, label %70
    i8 48, label %71
    i8 42, label %73
  ]
67:
  store i32 1, ptr %16
  br label %72
68:
  store i32 1, ptr %24
  br label %60
69:
  store i32 1, ptr %23
  br label %56
70:
  store i32 1, ptr %22
  br label %50
71:
  store i32 1, ptr %21
  br label %72
72:
  br label %63
73:
  %74 = load ptr, ptr %15
  %75 = getelementptr i8, ptr %74, i64 4
  store ptr %75, ptr %15
  %76 = load i32, ptr %74
  store i32 %76, ptr %25
  %77 = icmp slt i32 %76, 0
  br i1 %77, label %78, label %80
78:
  store i32 1, ptr %16
  %79 = sub i32 0, %76
  store i32 %79, ptr %25
  br label %80
80:
  %81 = phi i32 [ %79, %78 ], [ %76, %73 ]
  %82 = getelementptr i8, ptr %64, i64 2
  %83 = load i8, ptr %82
  br label %84
84:
  %85 = phi i32 [ %81, %80 ], [ 0, %63 ]
  %86 = phi i8 [ %83, %80 ], [ %66, %63 ]
  %87 = phi ptr [ %82, %80 ], [ %65, %63 ]
  %88 = sext i8 %86 to i32
  %89 = add i32 %88, -48
  %90 = icmp ugt i32 %89, 9
  br i1 %90, label %102, label %91
91:
  %92 = phi i32 [ %96, %91 ], [ %85, %84 ]
  %93 = phi i32 [ %100, %91 ], [ %89, %84 ]
  %94 = phi ptr [ %97, %91 ], [ %87, %84 ]
  %95 = mul i32 %92, 10
  %96 = add i32 %95, %93
  store i32 %96, ptr %25
  %97 = getelementptr i8, ptr %94, i64 1
  %98 = load i8, ptr %97
  %99 = sext i8 %98 to i32
  %100 = add i32 %99, -48
  %101 = icmp ugt i32 %100, 9
  br i1 %101, label %102, label %91
102:
  %103 = phi ptr [ %87, %84 ], [ %97, %91 ]
  %104 = phi i8 [ %86, %84 ], [ %98, %91 ]
  %105 = icmp eq i8 %104, 46
  br i1 %105, label %106, label %134
106:
  store i32 0, ptr %19
  %107 = getelementptr i8, ptr %103, i64 1
  %108 = load i8, ptr %107
  %109 = icmp eq i8 %108, 42
  br i1 %109, label %110, label %116
110:
  %111 = load ptr, ptr %15
  %112 = getelementptr i8, ptr %111, i64 4
  store ptr %112, ptr %15
  %113 = load i32, ptr %111
  store i32 %113, ptr %19
  %114 = getelementptr i8, ptr %103, i64 2
  %115 = load i8, ptr %114
  br label %116
116:
  %117 = phi i32 [ %113, %110 ], [ 0, %106 ]
  %118 = phi i8 [ %115, %110 ], [ %108, %106 ]
  %119 = phi ptr [ %114, %110 ], [ %107, %106 ]
  %120 = sext i8 %118 to i32
  %121 = add i32 %120, -48
  %122 = icmp ugt i32 %121, 9
  br i1 %122, label %134, label %123
123:
  %124 = phi i32 [ %128, %123 ], [ %117, %116 ]
  %125 = phi i32 [ %132, %123 ], [ %121, %116 ]
  %126 = phi ptr [ %129, %123 ], [ %119, %116 ]
  %127 = mul i32 %124, 10
  %128 = add i32 %127, %125
  store i32 %128, ptr %19
  %129 = getelementptr i8, ptr %126, i64 1
  %130 = load i8, ptr %129
  %131 = sext i8 %130 to i32
  %132 = add i32 %131, -48
  %133 = icmp ugt i32 %132, 9
  br i1 %133, label %134, label %123
134:
  %135 = phi i32 [ -1, %102 ], [ %117, %116 ], [ %128, %123 ]
  %136 = phi i8 [ %104, %102 ], [ %118, %116 ], [ %130, %123 ]
  %137 = phi ptr [ %103, %102 ], [ %119, %116 ], [ %129, %123 ]
  br label %138
138:
  %139 = phi i32 [ 4, %134 ], [ %147, %144 ]
  %140 = phi i8 [ %136, %134 ], [ %149, %144 ]
  %141 = phi ptr [ %137, %134 ], [ %148, %144 ]
  %142 = add i8 %140, -104
  %143 = call i8 @llvm.fshl.i8(i8 %142, i8 %142, i8 7)
  switch i8 %143, label %150 [
    i8 0, label %144
    i8 2, label %144
    i8 9, label %144
    i8 6, label %144
    i8 1, label %144
  ]
144:
  %145 = icmp eq i8 %140, 104
  %146 = sdiv i32 %139, 2
  %147 = select i1 %145, i32 %146, i32 8
  store i32 %147, ptr %20
  %148 = getelementptr i8, ptr %141, i64 1
  %149 = load i8, ptr %148
  br label %138
150:
  switch i8 %140, label %268 [
    i8 105, label %151
    i8 100, label %151
    i8 117, label %215
  ]
151:
  %152 = icmp eq i32 %139, 8
  %153 = load ptr, ptr %15
  br i1 %152, label %154, label %159
154:
  %155 = getelementptr i8, ptr %153, i64 7
  %156 = call ptr @llvm.ptrmask.p0.i64(ptr %155, i64 -8)
  %157 = getelementptr i8, ptr %156, i64 8
  store ptr %157, ptr %15
  %158 = load i64, ptr %156
  br label %172
159:
  %160 = getelementptr i8, ptr %153, i64 4
  store ptr %160, ptr %15
  %161 = load i32, ptr %153
  switch i32 %139, label %170 [
    i32 2, label %162
    i32 1, label %166
  ]
162:
  %163 = zext i32 %161 to i64
  %164 = shl i64 %163, 48
  %165 = ashr i64 %164, 48
  br label %172
166:
  %167 = zext i32 %161 to i64
  %168 = shl i64 %167, 56
  %169 = ashr i64 %168, 56
  br label %172
170:
  %171 = sext i32 %161 to i64
  br label %172
172:
  %173 = phi i64 [ %158, %154 ], [ %165, %162 ], [ %169, %166 ], [ %171, %170 ]
  %174 = icmp slt i64 %173, 0
  br i1 %174, label %180, label %175
175:
  %176 = icmp eq i32 %61, 0
  br i1 %176, label %177, label %180
177:
  %178 = icmp eq i32 %57, 0
  %179 = select i1 %178, ptr @t2l.libc..str, ptr @t2l.libc..str.6
  br label %180
180:
  %181 = phi ptr [ @t2l.libc..str.4, %172 ], [ %179, %177 ], [ @t2l.libc..str.5, %175 ]
  %182 = call i64 @llvm.abs.i64(i64 %173, i1 false)
  %183 = icmp sgt i32 %135, -1
  br i1 %183, label %184, label %185
184:
  store i32 0, ptr %21
  br label %185
185:
  %186 = icmp ne i64 %173, 0
  %187 = icmp eq i32 %135, 0
  %188 = or i1 %187, %186
  br i1 %188, label %190, label %189
189:
  store i8 48, ptr %28
  br label %207
190:
  %191 = icmp eq i64 %173, 0
  br i1 %191, label %207, label %192
192:
  %193 = phi i64 [ %201, %192 ], [ 0, %190 ]
  %194 = phi i64 [ %196, %192 ], [ %182, %190 ]
  %195 = freeze i64 %194
  %196 = udiv i64 %195, 10
  %197 = mul i64 %196, 10
  %198 = sub i64 %195, %197
  %199 = trunc i64 %198 to i8
  %200 = or i8 %199, 48
  %201 = add i64 %193, 1
  %202 = sub i64 63, %193
  %203 = getelementptr i8, ptr %11, i64 %202
  store i8 %200, ptr %203
  %204 = icmp ult i64 %194, 10
  br i1 %204, label %205, label %192
205:
  %206 = trunc i64 %201 to i32
  br label %207
207:
  %208 = phi i32 [ 0, %190 ], [ %206, %205 ], [ 1, %189 ]
  %209 = icmp sgt i32 %135, %208
  %210 = sub i32 %135, %208
  %211 = select i1 %209, i32 %210, i32 0
  %212 = zext i32 %208 to i64
  %213 = sub i64 0, %212
  %214 = getelementptr i8, ptr %29, i64 %213
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr %181, ptr %214, i32 %208, i32 %211)
  br label %561
215:
  %216 = icmp eq i32 %139, 8
  %217 = load ptr, ptr %15
  br i1 %216, label %218, label %223
218:
  %219 = getelementptr i8, ptr %217, i64 7
  %220 = call ptr @llvm.ptrmask.p0.i64(ptr %219, i64 -8)
  %221 = getelementptr i8, ptr %220, i64 8
  store ptr %221, ptr %15
  %222 = load i64, ptr %220
  br label %234
223:
  %224 = getelementptr i8, ptr %217, i64 4
  store ptr %224, ptr %15
  %225 = load i32, ptr %217
  switch i32 %139, label %232 [
    i32 2, label %226
    i32 1, label %229
  ]
226:
  %227 = and i32 %225, 65535
  %228 = zext i32 %227 to i64
  br label %234
229:
  %230 = and i32 %225, 255
  %231 = zext i32 %230 to i64
  br label %234
232:
  %233 = zext i32 %225 to i64
  br label %234
234:
  %235 = phi i64 [ %222, %218 ], [ %228, %226 ], [ %231, %229 ], [ %233, %232 ]
  %236 = icmp sgt i32 %135, -1
  br i1 %236, label %237, label %238
237:
  store i32 0, ptr %21
  br label %238
238:
  %239 = icmp ne i64 %235, 0
  %240 = icmp eq i32 %135, 0
  %241 = or i1 %240, %239
  br i1 %241, label %243, label %242
242:
  store i8 48, ptr %26
  br label %260
243:
  %244 = icmp eq i64 %235, 0
  br i1 %244, label %260, label %245
245:
  %246 = phi i64 [ %254, %245 ], [ 0, %243 ]
  %247 = phi i64 [ %249, %245 ], [ %235, %243 ]
  %248 = freeze i64 %247
  %249 = udiv i64 %248, 10
  %250 = mul i64 %249, 10
  %251 = sub i64 %248, %250
  %252 = trunc i64 %251 to i8
  %253 = or i8 %252, 48
  %254 = add i64 %246, 1
  %255 = sub i64 63, %246
  %256 = getelementptr i8, ptr %10, i64 %255
  store i8 %253, ptr %256
  %257 = icmp ult i64 %247, 10
  br i1 %257, label %258, label %245
258:
  %259 = trunc i64 %254 to i32
  br label %260
260:
  %261 = phi i32 [ 0, %243 ], [ %259, %258 ], [ 1, %242 ]
  %262 = icmp sgt i32 %135, %261
  %263 = sub i32 %135, %261
  %264 = select i1 %262, i32 %263, i32 0
  %265 = zext i32 %261 to i64
  %266 = sub i64 0, %265
  %267 = getelementptr i8, ptr %27, i64 %266
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr @t2l.libc..str, ptr %267, i32 %261, i32 %264)
  br label %561
268:
  %269 = icmp eq i8 %140, 120
  %270 = icmp eq i8 %140, 111
  switch i8 %140, label %403 [
    i8 120, label %271
    i8 111, label %271
    i8 88, label %271
    i8 112, label %335
    i8 99, label %375
    i8 115, label %380
  ]
271:
  %272 = icmp eq i32 %139, 8
  %273 = load ptr, ptr %15
  br i1 %272, label %274, label %279
274:
  %275 = getelementptr i8, ptr %273, i64 7
  %276 = call ptr @llvm.ptrmask.p0.i64(ptr %275, i64 -8)
  %277 = getelementptr i8, ptr %276, i64 8
  store ptr %277, ptr %15
  %278 = load i64, ptr %276
  br label %290
279:
  %280 = getelementptr i8, ptr %273, i64 4
  store ptr %280, ptr %15
  %281 = load i32, ptr %273
  switch i32 %139, label %288 [
    i32 2, label %282
    i32 1, label %285
  ]
282:
  %283 = and i32 %281, 65535
  %284 = zext i32 %283 to i64
  br label %290
285:
  %286 = and i32 %281, 255
  %287 = zext i32 %286 to i64
  br label %290
288:
  %289 = zext i32 %281 to i64
  br label %290
290:
  %291 = phi i64 [ %278, %274 ], [ %284, %282 ], [ %287, %285 ], [ %289, %288 ]
  %292 = icmp ne i64 %291, 0
  %293 = select i1 %51, i1 %292, i1 false
  %294 = select i1 %269, ptr @t2l.libc..str.2, ptr @t2l.libc..str.3
  %295 = select i1 %270, ptr @t2l.libc..str.1, ptr %294
  %296 = select i1 %293, ptr %295, ptr @t2l.libc..str
  %297 = icmp sgt i32 %135, -1
  br i1 %297, label %298, label %299
298:
  store i32 0, ptr %21
  br label %299
299:
  %300 = icmp eq i32 %135, 0
  %301 = or i1 %300, %292
  br i1 %301, label %303, label %302
302:
  store i8 48, ptr %32
  br label %327
303:
  %304 = icmp eq i64 %291, 0
  br i1 %304, label %327, label %305
305:
  %306 = select i1 %270, i64 8, i64 16
  %307 = icmp eq i8 %140, 88
  %308 = select i1 %307, i8 55, i8 87
  %309 = add i64 %306, -1
  %310 = select i1 %270, i64 3, i64 4
  br label %311
311:
  %312 = phi i64 [ 0, %305 ], [ %320, %311 ]
  %313 = phi i64 [ %291, %305 ], [ %323, %311 ]
  %314 = and i64 %313, %309
  %315 = trunc i64 %314 to i8
  %316 = icmp ult i64 %314, 10
  %317 = or i8 %315, 48
  %318 = add i8 %308, %315
  %319 = select i1 %316, i8 %317, i8 %318
  %320 = add i64 %312, 1
  %321 = sub i64 63, %312
  %322 = getelementptr i8, ptr %9, i64 %321
  store i8 %319, ptr %322
  %323 = lshr i64 %313, %310
  %324 = icmp ult i64 %313, %306
  br i1 %324, label %325, label %311
325:
  %326 = trunc i64 %320 to i32
  br label %327
327:
  %328 = phi i32 [ 0, %303 ], [ %326, %325 ], [ 1, %302 ]
  %329 = icmp sgt i32 %135, %328
  %330 = sub i32 %135, %328
  %331 = select i1 %329, i32 %330, i32 0
  %332 = zext i32 %328 to i64
  %333 = sub i64 0, %332
  %334 = getelementptr i8, ptr %33, i64 %333
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr %296, ptr %334, i32 %328, i32 %331)
  br label %561
335:
  %336 = load ptr, ptr %15
  %337 = getelementptr i8, ptr %336, i64 7
  %338 = call ptr @llvm.ptrmask.p0.i64(ptr %337, i64 -8)
  %339 = getelementptr i8, ptr %338, i64 8
  store ptr %339, ptr %15
  %340 = load ptr, ptr %338
  %341 = ptrtoint ptr %340 to i64
  %342 = icmp sgt i32 %135, -1
  br i1 %342, label %343, label %344
343:
  store i32 0, ptr %21
  br label %344
344:
  %345 = icmp ne ptr %340, null
  %346 = icmp eq i32 %135, 0
  %347 = or i1 %346, %345
  br i1 %347, label %349, label %348
348:
  store i8 48, ptr %30
  br label %367
349:
  %350 = icmp eq ptr %340, null
  br i1 %350, label %367, label %351
351:
  %352 = phi i64 [ %360, %351 ], [ 0, %349 ]
  %353 = phi i64 [ %363, %351 ], [ %341, %349 ]
  %354 = and i64 %353, 15
  %355 = trunc i64 %354 to i8
  %356 = icmp ult i64 %354, 10
  %357 = or i8 %355, 48
  %358 = add i8 %355, 87
  %359 = select i1 %356, i8 %357, i8 %358
  %360 = add i64 %352, 1
  %361 = sub i64 63, %352
  %362 = getelementptr i8, ptr %8, i64 %361
  store i8 %359, ptr %362
  %363 = lshr i64 %353, 4
  %364 = icmp ult i64 %353, 16
  br i1 %364, label %365, label %351
365:
  %366 = trunc i64 %360 to i32
  br label %367
367:
  %368 = phi i32 [ 0, %349 ], [ %366, %365 ], [ 1, %348 ]
  %369 = icmp sgt i32 %135, %368
  %370 = sub i32 %135, %368
  %371 = select i1 %369, i32 %370, i32 0
  %372 = zext i32 %368 to i64
  %373 = sub i64 0, %372
  %374 = getelementptr i8, ptr %31, i64 %373
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr @t2l.libc..str.2, ptr %374, i32 %368, i32 %371)
  br label %561
375:
  %376 = load ptr, ptr %15
  %377 = getelementptr i8, ptr %376, i64 4
  store ptr %377, ptr %15
  %378 = load i32, ptr %376
  %379 = trunc i32 %378 to i8
  store i8 %379, ptr %12
  store i32 0, ptr %21
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr @t2l.libc..str, ptr %12, i32 1, i32 0)
  br label %561
380:
  %381 = load ptr, ptr %15
  %382 = getelementptr i8, ptr %381, i64 7
  %383 = call ptr @llvm.ptrmask.p0.i64(ptr %382, i64 -8)
  %384 = getelementptr i8, ptr %383, i64 8
  store ptr %384, ptr %15
  %385 = load ptr, ptr %383
  %386 = icmp slt i32 %135, 0
  %387 = zext i32 %135 to i64
  %388 = icmp eq i32 %135, 0
  br i1 %388, label %401, label %389
389:
  %390 = phi i64 [ %395, %394 ], [ 0, %380 ]
  %391 = getelementptr i8, ptr %385, i64 %390
  %392 = load i8, ptr %391
  %393 = icmp eq i8 %392, 0
  br i1 %393, label %398, label %394
394:
  %395 = add i64 %390, 1
  %396 = icmp ult i64 %395, %387
  %397 = select i1 %386, i1 true, i1 %396
  br i1 %397, label %389, label %398
398:
  %399 = phi i64 [ %390, %389 ], [ %395, %394 ]
  %400 = trunc i64 %399 to i32
  br label %401
401:
  %402 = phi i32 [ 0, %380 ], [ %400, %398 ]
  store i32 0, ptr %21
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr @t2l.libc..str, ptr %385, i32 %402, i32 0)
  br label %561
403:
  %404 = and i8 %140, -33
  %405 = icmp eq i8 %404, 70
  br i1 %405, label %406, label %549
406:
  %407 = load ptr, ptr %15
  %408 = getelementptr i8, ptr %407, i64 7
  %409 = call ptr @llvm.ptrmask.p0.i64(ptr %408, i64 -8)
  %410 = getelementptr i8, ptr %409, i64 8
  store ptr %410, ptr %15
  %411 = load double, ptr %409
  %412 = bitcast double %411 to i64
  %413 = icmp slt i64 %412, 0
  br i1 %413, label %419, label %414
414:
  %415 = icmp eq i32 %61, 0
  br i1 %415, label %416, label %419
416:
  %417 = icmp eq i32 %57, 0
  %418 = select i1 %417, ptr @t2l.libc..str, ptr @t2l.libc..str.6
  br label %419
419:
  %420 = phi ptr [ @t2l.libc..str.4, %406 ], [ %418, %416 ], [ @t2l.libc..str.5, %414 ]
  %421 = icmp slt i32 %135, 0
  %422 = call i32 @llvm.smin.i32(i32 %135, i32 40)
  %423 = select i1 %421, i32 6, i32 %422
  %424 = call double @llvm.fabs.f64(double %411)
  %425 = fcmp uno double %411, 0.000000e+00
  %426 = fcmp ogt double %424, 0x7FEFFFFFFFFFFFFF
  %427 = or i1 %425, %426
  br i1 %427, label %428, label %430
428:
  store i32 0, ptr %21
  %429 = select i1 %425, ptr @t2l.libc..str.7, ptr @t2l.libc..str.8
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr %420, ptr %429, i32 3, i32 0)
  br label %548
430:
  %431 = call double @llvm.floor.f64(double %424)
  %432 = fcmp ult double %431, 1.800000e+19
  br i1 %432, label %434, label %433
433:
  call void @llvm.trap()
  unreachable
434:
  %435 = fptoui double %431 to i64
  %436 = fsub double %424, %431
  %437 = fmul double %436, 0x43F0000000000000
  %438 = fptoui double %437 to i64
  %439 = icmp sgt i32 %423, 0
  br i1 %439, label %440, label %442
440:
  %441 = zext i32 %423 to i64
  br label %444
442:
  %443 = icmp eq i32 %423, 0
  br i1 %443, label %461, label %468
444:
  %445 = phi i64 [ 0, %440 ], [ %459, %444 ]
  %446 = phi i64 [ %438, %440 ], [ %458, %444 ]
  %447 = and i64 %446, 4294967295
  %448 = mul i64 %447, 10
  %449 = lshr i64 %446, 32
  %450 = mul i64 %449, 10
  %451 = lshr i64 %448, 32
  %452 = add i64 %451, %450
  %453 = lshr i64 %452, 32
  %454 = trunc i64 %453 to i8
  %455 = getelementptr i8, ptr %6, i64 %445
  store i8 %454, ptr %455
  %456 = shl i64 %452, 32
  %457 = and i64 %448, 4294967294
  %458 = or i64 %456, %457
  %459 = add i64 %445, 1
  %460 = icmp eq i64 %459, %441
  br i1 %460, label %468, label %444
461:
  %462 = and i64 %435, 1
  %463 = icmp ugt i64 %438, -9223372036854775808
  %464 = icmp eq i64 %438, -9223372036854775808
  %465 = icmp ne i64 %462, 0
  %466 = select i1 %464, i1 %465, i1 false
  %467 = select i1 %463, i1 true, i1 %466
  br label %483
468:
  %469 = phi i64 [ %438, %442 ], [ %458, %444 ]
  %470 = sext i32 %423 to i64
  %471 = getelementptr i8, ptr %6, i64 %470
  %472 = getelementptr i8, ptr %471, i64 -1
  %473 = load i8, ptr %472
  %474 = and i8 %473, 1
  %475 = icmp ugt i64 %469, -9223372036854775808
  %476 = icmp eq i64 %469, -9223372036854775808
  %477 = icmp ne i8 %474, 0
  %478 = select i1 %476, i1 %477, i1 false
  %479 = select i1 %475, i1 true, i1 %478
  %480 = and i1 %439, %479
  br i1 %480, label %481, label %483
481:
  %482 = zext i32 %423 to i64
  br label %488
483:
  %484 = phi i1 [ false, %468 ], [ %52, %461 ], [ false, %488 ]
  %485 = phi i1 [ %479, %468 ], [ %467, %461 ], [ %493, %488 ]
  %486 = zext i1 %485 to i64
  %487 = add i64 %486, %435
  br label %498
488:
  %489 = phi i64 [ %482, %481 ], [ %490, %488 ]
  %490 = add i64 %489, -1
  %491 = getelementptr i8, ptr %6, i64 %490
  %492 = load i8, ptr %491
  %493 = icmp eq i8 %492, 9
  %494 = add i8 %492, 1
  %495 = select i1 %493, i8 0, i8 %494
  store i8 %495, ptr %491
  %496 = icmp ugt i64 %489, 1
  %497 = and i1 %496, %493
  br i1 %497, label %488, label %483
498:
  %499 = phi i32 [ %511, %498 ], [ 1, %483 ]
  %500 = phi i64 [ %508, %498 ], [ 0, %483 ]
  %501 = phi i64 [ %503, %498 ], [ %487, %483 ]
  %502 = freeze i64 %501
  %503 = udiv i64 %502, 10
  %504 = mul i64 %503, 10
  %505 = sub i64 %502, %504
  %506 = trunc i64 %505 to i8
  %507 = or i8 %506, 48
  %508 = add i64 %500, 1
  %509 = getelementptr i8, ptr %7, i64 %500
  store i8 %507, ptr %509
  %510 = icmp ult i64 %501, 10
  %511 = add i32 %499, 1
  br i1 %510, label %512, label %498
512:
  %513 = sext i32 %499 to i64
  %514 = zext i32 %499 to i64
  br label %515
515:
  %516 = phi i64 [ 0, %512 ], [ %521, %515 ]
  %517 = phi i64 [ %513, %512 ], [ %518, %515 ]
  %518 = add i64 %517, -1
  %519 = getelementptr i8, ptr %7, i64 %518
  %520 = load i8, ptr %519
  %521 = add i64 %516, 1
  %522 = getelementptr i8, ptr %5, i64 %516
  store i8 %520, ptr %522
  %523 = icmp eq i64 %521, %514
  br i1 %523, label %524, label %515
524:
  br i1 %484, label %529, label %525
525:
  %526 = trunc i64 %516 to i32
  %527 = add i32 %526, 2
  %528 = getelementptr i8, ptr %5, i64 %514
  store i8 46, ptr %528
  br label %529
529:
  %530 = phi i32 [ %527, %525 ], [ %499, %524 ]
  br i1 %439, label %531, label %536
531:
  %532 = sext i32 %530 to i64
  %533 = zext i32 %423 to i64
  br label %538
534:
  %535 = trunc i64 %544 to i32
  br label %536
536:
  %537 = phi i32 [ %530, %529 ], [ %535, %534 ]
  call fastcc void @t2l.libc.put_padded(ptr %14, ptr %16, ptr %420, ptr %5, i32 %537, i32 0)
  br label %548
538:
  %539 = phi i64 [ %532, %531 ], [ %544, %538 ]
  %540 = phi i64 [ 0, %531 ], [ %546, %538 ]
  %541 = getelementptr i8, ptr %6, i64 %540
  %542 = load i8, ptr %541
  %543 = add i8 %542, 48
  %544 = add i64 %539, 1
  %545 = getelementptr i8, ptr %5, i64 %539
  store i8 %543, ptr %545
  %546 = add i64 %540, 1
  %547 = icmp eq i64 %546, %533
  br i1 %547, label %534, label %538
548:
  br label %561
549:
  %550 = icmp eq i8 %140, 37
  br i1 %550, label %551, label %560
551:
  %552 = load i64, ptr %18
  %553 = add i64 %552, 1
  %554 = load i64, ptr %17
  %555 = icmp ult i64 %553, %554
  br i1 %555, label %556, label %559
556:
  %557 = load ptr, ptr %14
  %558 = getelementptr i8, ptr %557, i64 %552
  store i8 37, ptr %558
  br label %559
559:
  store i64 %553, ptr %18
  br label %561
560:
  call void @llvm.trap()
  unreachable
561:
  br label %562
562:
  %563 = phi ptr [ %35, %48 ], [ %141, %561 ]
  %564 = getelementptr i8, ptr %563, i64 1
  br label %34
565:
  %566 = icmp ult i64 %39, %1
  %567 = add i64 %1, -1
  %568 = select i1 %566, i64 %39, i64 %567
  %569 = getelementptr i8, ptr %0, i64 %568
  store i8 0, ptr %569
  br label %570
570:
  %571 = trunc i64 %39 to i32
  ret i32 %571
}
declare void @llvm.va_copy.p0(ptr, ptr)
declare void @llvm.va_end.p0(ptr)
define internal i32 @t2l.libc.vsprintf(ptr %0, ptr %1, ptr %2) {
  %4 = call i32 @t2l.libc.vsnprintf(ptr %0, i64 -1, ptr %1, ptr %2)
  ret i32 %4
}
define internal i32 @t2l.libc.vprintf(ptr %0, ptr %1) {
  %3 = call i32 @t2l.libc.vsnprintf(ptr null, i64 0, ptr %0, ptr %1)
  ret i32 %3
}
define internal i32 @t2l.libc.snprintf(ptr %0, i64 %1, ptr %2, ...) {
  %4 = alloca ptr
  call void @llvm.va_start.p0(ptr %4)
  %5 = load ptr, ptr %4
  %6 = call i32 @t2l.libc.vsnprintf(ptr %0, i64 %1, ptr %2, ptr %5)
  call void @llvm.va_end.p0(ptr %4)
  ret i32 %6
}
declare void @llvm.va_start.p0(ptr)
define internal i32 @t2l.libc.sprintf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr
  call void @llvm.va_start.p0(ptr %3)
  %4 = load ptr, ptr %3
  %5 = call i32 @t2l.libc.vsnprintf(ptr %0, i64 -1, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr %3)
  ret i32 %5
}
define internal i32 @t2l.libc.printf(ptr %0, ...) {
  %2 = alloca ptr
  call void @llvm.va_start.p0(ptr %2)
  %3 = load ptr, ptr %2
  %4 = call i32 @t2l.libc.vsnprintf(ptr null, i64 0, ptr %0, ptr %3)
  call void @llvm.va_end.p0(ptr %2)
  ret i32 %4
}
define internal i32 @t2l.libc.__printf_chk(i32 %0, ptr %1, ...) {
  %3 = alloca ptr
  call void @llvm.va_start.p0(ptr %3)
  %4 = load ptr, ptr %3
  %5 = call i32 @t2l.libc.vsnprintf(ptr null, i64 0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr %3)
  ret i32 %5
}
define internal i32 @t2l.libc.__sprintf_chk(ptr %0, i32 %1, i64 %2, ptr %3, ...) {
  %5 = alloca ptr
  call void @llvm.va_start.p0(ptr %5)
  %6 = load ptr, ptr %5
  %7 = call i32 @t2l.libc.vsnprintf(ptr %0, i64 %2, ptr %3, ptr %6)
  call void @llvm.va_end.p0(ptr %5)
  ret i32 %7
}
define internal i32 @t2l.libc.__snprintf_chk(ptr %0, i64 %1, i32 %2, i64 %3, ptr %4, ...) {
  %6 = alloca ptr
  %7 = icmp ugt i64 %1, %3
  br i1 %7, label %8, label %9
8:
  call void @llvm.trap()
  unreachable
9:
  call void @llvm.va_start.p0(ptr %6)
  %10 = load ptr, ptr %6
  %11 = call i32 @t2l.libc.vsnprintf(ptr %0, i64 %1, ptr %4, ptr %10)
  call void @llvm.va_end.p0(ptr %6)
  ret i32 %11
}
define internal i32 @t2l.libc.puts(ptr %0) {
  %2 = call i64 @strlen(ptr %0)
  %3 = trunc i64 %2 to i32
  %4 = add i32 %3, 1
  ret i32 %4
}
declare i64 @strlen(ptr)
define internal i32 @t2l.libc.putchar(i32 %0) {
  %2 = and i32 %0, 255
  ret i32 %2
}
define internal i64 @t2l.libc.strnlen(ptr %0, i64 %1) {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %12, label %4
4:
  %5 = phi i64 [ %10, %9 ], [ 0, %2 ]
  %6 = getelementptr i8, ptr %0, i64 %5
  %7 = load i8, ptr %6
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %12, label %9
9:
  %10 = add i64 %5, 1
  %11 = icmp eq i64 %10, %1
  br i1 %11, label %12, label %4
12:
  %13 = phi i64 [ 0, %2 ], [ %1, %9 ], [ %5, %4 ]
  ret i64 %13
}
define internal ptr @t2l.libc.stpcpy(ptr %0, ptr %1) {
  %3 = load i8, ptr %1
  store i8 %3, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %12, label %5
5:
  %6 = phi ptr [ %8, %5 ], [ %1, %2 ]
  %7 = phi ptr [ %9, %5 ], [ %0, %2 ]
  %8 = getelementptr i8, ptr %6, i64 1
  %9 = getelementptr i8, ptr %7, i64 1
  %10 = load i8, ptr %8
  store i8 %10, ptr %9
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %12, label %5
12:
  %13 = phi ptr [ %0, %2 ], [ %9, %5 ]
  ret ptr %13
}
define internal ptr @t2l.libc.strcpy(ptr %0, ptr %1) {
  %3 = load i8, ptr %1
  store i8 %3, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %12, label %5
5:
  %6 = phi ptr [ %8, %5 ], [ %1, %2 ]
  %7 = phi ptr [ %9, %5 ], [ %0, %2 ]
  %8 = getelementptr i8, ptr %6, i64 1
  %9 = getelementptr i8, ptr %7, i64 1
  %10 = load i8, ptr %8
  store i8 %10, ptr %9
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %12, label %5
12:
  ret ptr %0
}
define internal ptr @t2l.libc.stpncpy(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5
5:
  %6 = phi i64 [ %12, %10 ], [ 0, %3 ]
  %7 = getelementptr i8, ptr %1, i64 %6
  %8 = load i8, ptr %7
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %14, label %10
10:
  %11 = getelementptr i8, ptr %0, i64 %6
  store i8 %8, ptr %11
  %12 = add i64 %6, 1
  %13 = icmp eq i64 %12, %2
  br i1 %13, label %17, label %5
14:
  %15 = phi i64 [ 0, %3 ], [ %6, %5 ]
  %16 = icmp ult i64 %15, %2
  br i1 %16, label %20, label %17
17:
  %18 = phi i64 [ %15, %20 ], [ %15, %14 ], [ %2, %10 ]
  %19 = getelementptr i8, ptr %0, i64 %18
  ret ptr %19
20:
  %21 = phi i64 [ %23, %20 ], [ %15, %14 ]
  %22 = getelementptr i8, ptr %0, i64 %21
  store i8 0, ptr %22
  %23 = add i64 %21, 1
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %17, label %20
}
define internal ptr @t2l.libc.strncpy(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5
5:
  %6 = phi i64 [ %12, %10 ], [ 0, %3 ]
  %7 = getelementptr i8, ptr %1, i64 %6
  %8 = load i8, ptr %7
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %14, label %10
10:
  %11 = getelementptr i8, ptr %0, i64 %6
  store i8 %8, ptr %11
  %12 = add i64 %6, 1
  %13 = icmp eq i64 %12, %2
  br i1 %13, label %22, label %5
14:
  %15 = phi i64 [ 0, %3 ], [ %6, %5 ]
  %16 = icmp ult i64 %15, %2
  br i1 %16, label %17, label %22
17:
  %18 = phi i64 [ %20, %17 ], [ %15, %14 ]
  %19 = getelementptr i8, ptr %0, i64 %18
  store i8 0, ptr %19
  %20 = add i64 %18, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %22, label %17
22:
  ret ptr %0
}
define internal ptr @t2l.libc.strcat(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %0)
  %4 = getelementptr i8, ptr %0, i64 %3
  %5 = load i8, ptr %1
  store i8 %5, ptr %4
  %6 = icmp eq i8 %5, 0
  br i1 %6, label %14, label %7
7:
  %8 = phi ptr [ %10, %7 ], [ %1, %2 ]
  %9 = phi ptr [ %11, %7 ], [ %4, %2 ]
  %10 = getelementptr i8, ptr %8, i64 1
  %11 = getelementptr i8, ptr %9, i64 1
  %12 = load i8, ptr %10
  store i8 %12, ptr %11
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %14, label %7
14:
  ret ptr %0
}
define internal ptr @t2l.libc.strncat(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %0)
  %5 = getelementptr i8, ptr %0, i64 %4
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %18, label %7
7:
  %8 = phi ptr [ %15, %13 ], [ %5, %3 ]
  %9 = phi i64 [ %16, %13 ], [ %2, %3 ]
  %10 = phi ptr [ %14, %13 ], [ %1, %3 ]
  %11 = load i8, ptr %10
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %18, label %13
13:
  %14 = getelementptr i8, ptr %10, i64 1
  %15 = getelementptr i8, ptr %8, i64 1
  store i8 %11, ptr %8
  %16 = add i64 %9, -1
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %7
18:
  %19 = phi ptr [ %5, %3 ], [ %15, %13 ], [ %8, %7 ]
  store i8 0, ptr %19
  ret ptr %0
}
define internal i64 @t2l.libc.strlcpy(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %1)
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %12, label %6
6:
  %7 = icmp ult i64 %4, %2
  %8 = add i64 %2, -1
  %9 = select i1 %7, i64 %4, i64 %8
  %10 = call ptr @memcpy(ptr %0, ptr %1, i64 %9)
  %11 = getelementptr i8, ptr %0, i64 %9
  store i8 0, ptr %11
  br label %12
12:
  ret i64 %4
}
define internal i64 @t2l.libc.strlcat(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %13, label %5
5:
  %6 = phi i64 [ %11, %10 ], [ 0, %3 ]
  %7 = getelementptr i8, ptr %0, i64 %6
  %8 = load i8, ptr %7
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %13, label %10
10:
  %11 = add i64 %6, 1
  %12 = icmp eq i64 %11, %2
  br i1 %12, label %16, label %5
13:
  %14 = phi i64 [ 0, %3 ], [ %6, %5 ]
  %15 = icmp eq i64 %14, %2
  br i1 %15, label %16, label %19
16:
  %17 = call i64 @strlen(ptr %1)
  %18 = add i64 %17, %2
  br label %29
19:
  %20 = call i64 @strlen(ptr %1)
  %21 = sub i64 %2, %14
  %22 = getelementptr i8, ptr %0, i64 %14
  %23 = icmp ult i64 %20, %21
  %24 = add i64 %21, -1
  %25 = select i1 %23, i64 %20, i64 %24
  %26 = call ptr @memcpy(ptr %22, ptr %1, i64 %25)
  %27 = getelementptr i8, ptr %22, i64 %25
  store i8 0, ptr %27
  %28 = add i64 %20, %14
  br label %29
29:
  %30 = phi i64 [ %18, %16 ], [ %28, %19 ]
  ret i64 %30
}
define internal i32 @t2l.libc.strncmp(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %23, label %5
5:
  %6 = phi i64 [ %19, %18 ], [ %2, %3 ]
  %7 = phi ptr [ %21, %18 ], [ %1, %3 ]
  %8 = phi ptr [ %20, %18 ], [ %0, %3 ]
  %9 = load i8, ptr %8
  %10 = load i8, ptr %7
  %11 = icmp ne i8 %9, %10
  %12 = icmp eq i8 %9, 0
  %13 = or i1 %12, %11
  br i1 %13, label %14, label %18
14:
  %15 = zext i8 %9 to i32
  %16 = zext i8 %10 to i32
  %17 = sub i32 %15, %16
  br label %23
18:
  %19 = add i64 %6, -1
  %20 = getelementptr i8, ptr %8, i64 1
  %21 = getelementptr i8, ptr %7, i64 1
  %22 = icmp eq i64 %19, 0
  br i1 %22, label %23, label %5
23:
  %24 = phi i32 [ %17, %14 ], [ 0, %3 ], [ 0, %18 ]
  ret i32 %24
}
define internal i32 @t2l.libc.strcmp(ptr %0, ptr %1) {
  br label %3
3:
  %4 = phi i64 [ %17, %16 ], [ -1, %2 ]
  %5 = phi ptr [ %19, %16 ], [ %1, %2 ]
  %6 = phi ptr [ %18, %16 ], [ %0, %2 ]
  %7 = load i8, ptr %6
  %8 = load i8, ptr %5
  %9 = icmp ne i8 %7, %8
  %10 = icmp eq i8 %7, 0
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %16
12:
  %13 = zext i8 %7 to i32
  %14 = zext i8 %8 to i32
  %15 = sub i32 %13, %14
  br label %21
16:
  %17 = add i64 %4, -1
  %18 = getelementptr i8, ptr %6, i64 1
  %19 = getelementptr i8, ptr %5, i64 1
  %20 = icmp eq i64 %17, 0
  br i1 %20, label %21, label %3
21:
  %22 = phi i32 [ %15, %12 ], [ 0, %16 ]
  ret i32 %22
}
define internal i32 @t2l.libc.strcoll(ptr %0, ptr %1) {
  br label %3
3:
  %4 = phi i64 [ %17, %16 ], [ -1, %2 ]
  %5 = phi ptr [ %19, %16 ], [ %1, %2 ]
  %6 = phi ptr [ %18, %16 ], [ %0, %2 ]
  %7 = load i8, ptr %6
  %8 = load i8, ptr %5
  %9 = icmp ne i8 %7, %8
  %10 = icmp eq i8 %7, 0
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %16
12:
  %13 = zext i8 %7 to i32
  %14 = zext i8 %8 to i32
  %15 = sub i32 %13, %14
  br label %21
16:
  %17 = add i64 %4, -1
  %18 = getelementptr i8, ptr %6, i64 1
  %19 = getelementptr i8, ptr %5, i64 1
  %20 = icmp eq i64 %17, 0
  br i1 %20, label %21, label %3
21:
  %22 = phi i32 [ %15, %12 ], [ 0, %16 ]
  ret i32 %22
}
define internal i32 @t2l.libc.strncasecmp(ptr %0, ptr %1, i64 %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %31, label %5
5:
  %6 = phi ptr [ %26, %24 ], [ %0, %3 ]
  %7 = phi i64 [ %25, %24 ], [ %2, %3 ]
  %8 = phi ptr [ %27, %24 ], [ %1, %3 ]
  %9 = load i8, ptr %6
  %10 = zext i8 %9 to i32
  %11 = add i8 %9, -91
  %12 = icmp ult i8 %11, -26
  %13 = add i32 %10, 32
  %14 = select i1 %12, i32 %10, i32 %13
  %15 = load i8, ptr %8
  %16 = zext i8 %15 to i32
  %17 = add i8 %15, -91
  %18 = icmp ult i8 %17, -26
  %19 = add i32 %16, 32
  %20 = select i1 %18, i32 %16, i32 %19
  %21 = icmp eq i32 %14, %20
  %22 = icmp ne i32 %14, 0
  %23 = and i1 %22, %21
  br i1 %23, label %24, label %29
24:
  %25 = add i64 %7, -1
  %26 = getelementptr i8, ptr %6, i64 1
  %27 = getelementptr i8, ptr %8, i64 1
  %28 = icmp eq i64 %25, 0
  br i1 %28, label %31, label %5
29:
  %30 = sub i32 %14, %20
  br label %31
31:
  %32 = phi i32 [ %30, %29 ], [ 0, %3 ], [ 0, %24 ]
  ret i32 %32
}
define internal i32 @t2l.libc.strcasecmp(ptr %0, ptr %1) {
  br label %3
3:
  %4 = phi ptr [ %24, %22 ], [ %0, %2 ]
  %5 = phi i64 [ %23, %22 ], [ -1, %2 ]
  %6 = phi ptr [ %25, %22 ], [ %1, %2 ]
  %7 = load i8, ptr %4
  %8 = zext i8 %7 to i32
  %9 = add i8 %7, -91
  %10 = icmp ult i8 %9, -26
  %11 = add i32 %8, 32
  %12 = select i1 %10, i32 %8, i32 %11
  %13 = load i8, ptr %6
  %14 = zext i8 %13 to i32
  %15 = add i8 %13, -91
  %16 = icmp ult i8 %15, -26
  %17 = add i32 %14, 32
  %18 = select i1 %16, i32 %14, i32 %17
  %19 = icmp eq i32 %12, %18
  %20 = icmp ne i32 %12, 0
  %21 = and i1 %20, %19
  br i1 %21, label %22, label %27
22:
  %23 = add i64 %5, -1
  %24 = getelementptr i8, ptr %4, i64 1
  %25 = getelementptr i8, ptr %6, i64 1
  %26 = icmp eq i64 %23, 0
  br i1 %26, label %29, label %3
27:
  %28 = sub i32 %12, %18
  br label %29
29:
  %30 = phi i32 [ %28, %27 ], [ 0, %22 ]
  ret i32 %30
}
define internal ptr @t2l.libc.strchrnul(ptr %0, i32 %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %17, label %5
5:
  %6 = shl i32 %1, 24
  %7 = ashr i32 %6, 24
  br label %8
8:
  %9 = phi i8 [ %3, %5 ], [ %15, %13 ]
  %10 = phi ptr [ %0, %5 ], [ %14, %13 ]
  %11 = sext i8 %9 to i32
  %12 = icmp eq i32 %7, %11
  br i1 %12, label %17, label %13
13:
  %14 = getelementptr i8, ptr %10, i64 1
  %15 = load i8, ptr %14
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %8
17:
  %18 = phi ptr [ %0, %2 ], [ %14, %13 ], [ %10, %8 ]
  ret ptr %18
}
define internal ptr @t2l.libc.strchr(ptr %0, i32 %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  %5 = shl i32 %1, 24
  %6 = ashr i32 %5, 24
  br i1 %4, label %20, label %7
7:
  %8 = phi i8 [ %14, %12 ], [ %3, %2 ]
  %9 = phi ptr [ %13, %12 ], [ %0, %2 ]
  %10 = sext i8 %8 to i32
  %11 = icmp eq i32 %6, %10
  br i1 %11, label %16, label %12
12:
  %13 = getelementptr i8, ptr %9, i64 1
  %14 = load i8, ptr %13
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %16, label %7
16:
  %17 = phi i8 [ 0, %12 ], [ %8, %7 ]
  %18 = phi ptr [ %13, %12 ], [ %9, %7 ]
  %19 = sext i8 %17 to i32
  br label %20
20:
  %21 = phi i32 [ %19, %16 ], [ 0, %2 ]
  %22 = phi ptr [ %18, %16 ], [ %0, %2 ]
  %23 = icmp eq i32 %6, %21
  %24 = select i1 %23, ptr %22, ptr null
  ret ptr %24
}
define internal ptr @t2l.libc.index(ptr %0, i32 %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  %5 = shl i32 %1, 24
  %6 = ashr i32 %5, 24
  br i1 %4, label %19, label %7
7:
  %8 = phi i8 [ %14, %12 ], [ %3, %2 ]
  %9 = phi ptr [ %13, %12 ], [ %0, %2 ]
  %10 = sext i8 %8 to i32
  %11 = icmp eq i32 %6, %10
  br i1 %11, label %17, label %12
12:
  %13 = getelementptr i8, ptr %9, i64 1
  %14 = load i8, ptr %13
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %16, label %7
16:
  br label %19
17:
  %18 = sext i8 %8 to i32
  br label %19
19:
  %20 = phi i32 [ 0, %2 ], [ 0, %16 ], [ %18, %17 ]
  %21 = phi ptr [ %0, %2 ], [ %13, %16 ], [ %9, %17 ]
  %22 = icmp eq i32 %6, %20
  %23 = select i1 %22, ptr %21, ptr null
  ret ptr %23
}
define internal ptr @t2l.libc.strrchr(ptr %0, i32 %1) {
  %3 = shl i32 %1, 24
  %4 = ashr i32 %3, 24
  br label %5
5:
  %6 = phi ptr [ %0, %2 ], [ %12, %5 ]
  %7 = phi ptr [ null, %2 ], [ %11, %5 ]
  %8 = load i8, ptr %6
  %9 = sext i8 %8 to i32
  %10 = icmp eq i32 %4, %9
  %11 = select i1 %10, ptr %6, ptr %7
  %12 = getelementptr i8, ptr %6, i64 1
  %13 = icmp eq i8 %8, 0
  br i1 %13, label %14, label %5
14:
  ret ptr %11
}
define internal ptr @t2l.libc.rindex(ptr %0, i32 %1) {
  %3 = shl i32 %1, 24
  %4 = ashr i32 %3, 24
  br label %5
5:
  %6 = phi ptr [ %0, %2 ], [ %12, %5 ]
  %7 = phi ptr [ null, %2 ], [ %11, %5 ]
  %8 = load i8, ptr %6
  %9 = sext i8 %8 to i32
  %10 = icmp eq i32 %4, %9
  %11 = select i1 %10, ptr %6, ptr %7
  %12 = getelementptr i8, ptr %6, i64 1
  %13 = icmp eq i8 %8, 0
  br i1 %13, label %14, label %5
14:
  ret ptr %11
}
define internal ptr @t2l.libc.strstr(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %28, label %5
5:
  %6 = phi ptr [ %27, %26 ], [ %0, %2 ]
  br label %7
7:
  %8 = phi i64 [ %17, %16 ], [ %3, %5 ]
  %9 = phi ptr [ %19, %16 ], [ %1, %5 ]
  %10 = phi ptr [ %18, %16 ], [ %6, %5 ]
  %11 = load i8, ptr %10
  %12 = load i8, ptr %9
  %13 = icmp ne i8 %11, %12
  %14 = icmp eq i8 %11, 0
  %15 = or i1 %14, %13
  br i1 %15, label %21, label %16
16:
  %17 = add i64 %8, -1
  %18 = getelementptr i8, ptr %10, i64 1
  %19 = getelementptr i8, ptr %9, i64 1
  %20 = icmp eq i64 %17, 0
  br i1 %20, label %28, label %7
21:
  %22 = icmp eq i8 %11, %12
  br i1 %22, label %28, label %23
23:
  %24 = load i8, ptr %6
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %28, label %26
26:
  %27 = getelementptr i8, ptr %6, i64 1
  br label %5
28:
  %29 = phi ptr [ %6, %16 ], [ %0, %2 ], [ null, %23 ], [ %6, %21 ]
  ret ptr %29
}
define internal ptr @t2l.libc.strcasestr(ptr %0, ptr %1) {
  %3 = call i64 @strlen(ptr %1)
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %37, label %5
5:
  %6 = phi ptr [ %36, %35 ], [ %0, %2 ]
  br label %7
7:
  %8 = phi ptr [ %28, %26 ], [ %6, %5 ]
  %9 = phi i64 [ %27, %26 ], [ %3, %5 ]
  %10 = phi ptr [ %29, %26 ], [ %1, %5 ]
  %11 = load i8, ptr %8
  %12 = zext i8 %11 to i32
  %13 = add i8 %11, -91
  %14 = icmp ult i8 %13, -26
  %15 = add i32 %12, 32
  %16 = select i1 %14, i32 %12, i32 %15
  %17 = load i8, ptr %10
  %18 = zext i8 %17 to i32
  %19 = add i8 %17, -91
  %20 = icmp ult i8 %19, -26
  %21 = add i32 %18, 32
  %22 = select i1 %20, i32 %18, i32 %21
  %23 = icmp eq i32 %16, %22
  %24 = icmp ne i32 %16, 0
  %25 = and i1 %24, %23
  br i1 %25, label %26, label %31
26:
  %27 = add i64 %9, -1
  %28 = getelementptr i8, ptr %8, i64 1
  %29 = getelementptr i8, ptr %10, i64 1
  %30 = icmp eq i64 %27, 0
  br i1 %30, label %37, label %7
31:
  br i1 %23, label %37, label %32
32:
  %33 = load i8, ptr %6
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %37, label %35
35:
  %36 = getelementptr i8, ptr %6, i64 1
  br label %5
37:
  %38 = phi ptr [ %6, %26 ], [ %0, %2 ], [ null, %32 ], [ %6, %31 ]
  ret ptr %38
}
define internal ptr @t2l.libc.strnstr(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %1)
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %14, label %6
6:
  %7 = phi i64 [ %12, %11 ], [ 0, %3 ]
  %8 = getelementptr i8, ptr %0, i64 %7
  %9 = load i8, ptr %8
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %14, label %11
11:
  %12 = add i64 %7, 1
  %13 = icmp eq i64 %12, %2
  br i1 %13, label %14, label %6
14:
  %15 = phi i64 [ 0, %3 ], [ %7, %6 ], [ %2, %11 ]
  %16 = icmp ugt i64 %4, %15
  br i1 %16, label %36, label %17
17:
  %18 = icmp eq i64 %4, 0
  br label %19
19:
  %20 = phi i64 [ 0, %17 ], [ %33, %32 ]
  %21 = getelementptr i8, ptr %0, i64 %20
  br i1 %18, label %36, label %25
22:
  %23 = add i64 %26, 1
  %24 = icmp eq i64 %23, %4
  br i1 %24, label %36, label %25
25:
  %26 = phi i64 [ %23, %22 ], [ 0, %19 ]
  %27 = getelementptr i8, ptr %21, i64 %26
  %28 = load i8, ptr %27
  %29 = getelementptr i8, ptr %1, i64 %26
  %30 = load i8, ptr %29
  %31 = icmp eq i8 %28, %30
  br i1 %31, label %22, label %32
32:
  %33 = add i64 %20, 1
  %34 = add i64 %33, %4
  %35 = icmp ugt i64 %34, %15
  br i1 %35, label %36, label %19
36:
  %37 = phi ptr [ null, %14 ], [ %21, %22 ], [ null, %32 ], [ %21, %19 ]
  ret ptr %37
}
define internal i64 @t2l.libc.strspn(ptr %0, ptr %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %24, label %5
5:
  %6 = load i8, ptr %1
  %7 = icmp eq i8 %6, 0
  br label %8
8:
  %9 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %10 = phi i64 [ 0, %5 ], [ %20, %19 ]
  br i1 %7, label %24, label %11
11:
  %12 = phi i8 [ %17, %15 ], [ %6, %8 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %8 ]
  %14 = icmp eq i8 %9, %12
  br i1 %14, label %19, label %15
15:
  %16 = getelementptr i8, ptr %13, i64 1
  %17 = load i8, ptr %16
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %24, label %11
19:
  %20 = add i64 %10, 1
  %21 = getelementptr i8, ptr %0, i64 %20
  %22 = load i8, ptr %21
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %8
24:
  %25 = phi i64 [ 0, %2 ], [ %10, %15 ], [ %20, %19 ], [ 0, %8 ]
  ret i64 %25
}
define internal i64 @t2l.libc.strcspn(ptr %0, ptr %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %24, label %5
5:
  %6 = load i8, ptr %1
  %7 = icmp eq i8 %6, 0
  br label %8
8:
  %9 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %10 = phi i64 [ 0, %5 ], [ %20, %19 ]
  br i1 %7, label %19, label %11
11:
  %12 = phi i8 [ %17, %15 ], [ %6, %8 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %8 ]
  %14 = icmp eq i8 %9, %12
  br i1 %14, label %24, label %15
15:
  %16 = getelementptr i8, ptr %13, i64 1
  %17 = load i8, ptr %16
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %19, label %11
19:
  %20 = add i64 %10, 1
  %21 = getelementptr i8, ptr %0, i64 %20
  %22 = load i8, ptr %21
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %8
24:
  %25 = phi i64 [ %10, %11 ], [ 0, %2 ], [ %20, %19 ]
  ret i64 %25
}
define internal ptr @t2l.libc.strpbrk(ptr %0, ptr %1) {
  %3 = load i8, ptr %0
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %26, label %5
5:
  %6 = load i8, ptr %1
  %7 = icmp eq i8 %6, 0
  br label %8
8:
  %9 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %10 = phi i64 [ 0, %5 ], [ %20, %19 ]
  br i1 %7, label %19, label %11
11:
  %12 = phi i8 [ %17, %15 ], [ %6, %8 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %8 ]
  %14 = icmp eq i8 %9, %12
  br i1 %14, label %24, label %15
15:
  %16 = getelementptr i8, ptr %13, i64 1
  %17 = load i8, ptr %16
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %19, label %11
19:
  %20 = add i64 %10, 1
  %21 = getelementptr i8, ptr %0, i64 %20
  %22 = load i8, ptr %21
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %26, label %8
24:
  %25 = getelementptr i8, ptr %0, i64 %10
  br label %26
26:
  %27 = phi ptr [ %25, %24 ], [ null, %2 ], [ null, %19 ]
  ret ptr %27
}
define internal ptr @t2l.libc.strtok_r(ptr %0, ptr %1, ptr %2) {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %8
5:
  %6 = load ptr, ptr %2
  %7 = icmp eq ptr %6, null
  br i1 %7, label %64, label %8
8:
  %9 = phi ptr [ %6, %5 ], [ %0, %3 ]
  %10 = load i8, ptr %9
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %31, label %12
12:
  %13 = load i8, ptr %1
  %14 = icmp eq i8 %13, 0
  br i1 %14, label %35, label %15
15:
  %16 = phi i8 [ %29, %26 ], [ %10, %12 ]
  %17 = phi i64 [ %27, %26 ], [ 0, %12 ]
  br label %18
18:
  %19 = phi i8 [ %24, %22 ], [ %13, %15 ]
  %20 = phi ptr [ %23, %22 ], [ %1, %15 ]
  %21 = icmp eq i8 %16, %19
  br i1 %21, label %26, label %22
22:
  %23 = getelementptr i8, ptr %20, i64 1
  %24 = load i8, ptr %23
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %32, label %18
26:
  %27 = add i64 %17, 1
  %28 = getelementptr i8, ptr %9, i64 %27
  %29 = load i8, ptr %28
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %31, label %15
31:
  store ptr null, ptr %2
  br label %64
32:
  %33 = getelementptr i8, ptr %9, i64 %17
  %34 = load i8, ptr %1
  br label %35
35:
  %36 = phi i8 [ %34, %32 ], [ 0, %12 ]
  %37 = phi ptr [ %33, %32 ], [ %9, %12 ]
  %38 = phi i8 [ %16, %32 ], [ %10, %12 ]
  %39 = icmp eq i8 %36, 0
  br label %40
40:
  %41 = phi i8 [ %38, %35 ], [ %54, %51 ]
  %42 = phi i64 [ 0, %35 ], [ %52, %51 ]
  br i1 %39, label %51, label %43
43:
  %44 = phi i8 [ %49, %47 ], [ %36, %40 ]
  %45 = phi ptr [ %48, %47 ], [ %1, %40 ]
  %46 = icmp eq i8 %41, %44
  br i1 %46, label %56, label %47
47:
  %48 = getelementptr i8, ptr %45, i64 1
  %49 = load i8, ptr %48
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %51, label %43
51:
  %52 = add i64 %42, 1
  %53 = getelementptr i8, ptr %37, i64 %52
  %54 = load i8, ptr %53
  %55 = icmp eq i8 %54, 0
  br i1 %55, label %59, label %40
56:
  %57 = getelementptr i8, ptr %37, i64 %42
  %58 = getelementptr i8, ptr %57, i64 1
  br label %61
59:
  %60 = getelementptr i8, ptr %37, i64 %52
  br label %61
61:
  %62 = phi ptr [ %60, %59 ], [ %57, %56 ]
  %63 = phi ptr [ null, %59 ], [ %58, %56 ]
  store ptr %63, ptr %2
  store i8 0, ptr %62
  br label %64
64:
  %65 = phi ptr [ %37, %61 ], [ null, %31 ], [ null, %5 ]
  ret ptr %65
}
define internal ptr @t2l.libc.strtok(ptr %0, ptr %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %7
4:
  %5 = load ptr, ptr @t2l.libc.rest_of_strtok
  %6 = icmp eq ptr %5, null
  br i1 %6, label %58, label %7
7:
  %8 = phi ptr [ %5, %4 ], [ %0, %2 ]
  %9 = load i8, ptr %8
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %32, label %11
11:
  %12 = load i8, ptr %1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %33, label %14
14:
  %15 = phi i8 [ %28, %25 ], [ %9, %11 ]
  %16 = phi i64 [ %26, %25 ], [ 0, %11 ]
  br label %17
17:
  %18 = phi i8 [ %23, %21 ], [ %12, %14 ]
  %19 = phi ptr [ %22, %21 ], [ %1, %14 ]
  %20 = icmp eq i8 %15, %18
  br i1 %20, label %25, label %21
21:
  %22 = getelementptr i8, ptr %19, i64 1
  %23 = load i8, ptr %22
  %24 = icmp eq i8 %23, 0
  br i1 %24, label %30, label %17
25:
  %26 = add i64 %16, 1
  %27 = getelementptr i8, ptr %8, i64 %26
  %28 = load i8, ptr %27
  %29 = icmp eq i8 %28, 0
  br i1 %29, label %32, label %14
30:
  %31 = getelementptr i8, ptr %8, i64 %16
  br label %33
32:
  store ptr null, ptr @t2l.libc.rest_of_strtok
  br label %58
33:
  %34 = phi ptr [ %31, %30 ], [ %8, %11 ]
  %35 = phi i8 [ %15, %30 ], [ %9, %11 ]
  br label %36
36:
  %37 = phi i8 [ %35, %33 ], [ %50, %47 ]
  %38 = phi i64 [ 0, %33 ], [ %48, %47 ]
  br i1 %13, label %47, label %39
39:
  %40 = phi i8 [ %45, %43 ], [ %12, %36 ]
  %41 = phi ptr [ %44, %43 ], [ %1, %36 ]
  %42 = icmp eq i8 %37, %40
  br i1 %42, label %52, label %43
43:
  %44 = getelementptr i8, ptr %41, i64 1
  %45 = load i8, ptr %44
  %46 = icmp eq i8 %45, 0
  br i1 %46, label %47, label %39
47:
  %48 = add i64 %38, 1
  %49 = getelementptr i8, ptr %34, i64 %48
  %50 = load i8, ptr %49
  %51 = icmp eq i8 %50, 0
  br i1 %51, label %55, label %36
52:
  %53 = getelementptr i8, ptr %34, i64 %38
  %54 = getelementptr i8, ptr %53, i64 1
  br label %55
55:
  %56 = phi ptr [ %53, %52 ], [ %49, %47 ]
  %57 = phi ptr [ %54, %52 ], [ null, %47 ]
  store ptr %57, ptr @t2l.libc.rest_of_strtok
  store i8 0, ptr %56
  br label %58
58:
  %59 = phi ptr [ %34, %55 ], [ null, %32 ], [ null, %4 ]
  ret ptr %59
}
define internal ptr @t2l.libc.strsep(ptr %0, ptr %1) {
  %3 = load ptr, ptr %0
  %4 = icmp eq ptr %3, null
  br i1 %4, label %36, label %5
5:
  %6 = load i8, ptr %3
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %30, label %8
8:
  %9 = load i8, ptr %1
  %10 = icmp eq i8 %9, 0
  br label %11
11:
  %12 = phi i8 [ %6, %8 ], [ %25, %22 ]
  %13 = phi i64 [ 0, %8 ], [ %23, %22 ]
  br i1 %10, label %22, label %14
14:
  %15 = phi i8 [ %20, %18 ], [ %9, %11 ]
  %16 = phi ptr [ %19, %18 ], [ %1, %11 ]
  %17 = icmp eq i8 %12, %15
  br i1 %17, label %27, label %18
18:
  %19 = getelementptr i8, ptr %16, i64 1
  %20 = load i8, ptr %19
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %22, label %14
22:
  %23 = add i64 %13, 1
  %24 = getelementptr i8, ptr %3, i64 %23
  %25 = load i8, ptr %24
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %30, label %11
27:
  %28 = getelementptr i8, ptr %3, i64 %13
  %29 = getelementptr i8, ptr %28, i64 1
  br label %33
30:
  %31 = phi i64 [ 0, %5 ], [ %23, %22 ]
  %32 = getelementptr i8, ptr %3, i64 %31
  br label %33
33:
  %34 = phi ptr [ %32, %30 ], [ %28, %27 ]
  %35 = phi ptr [ null, %30 ], [ %29, %27 ]
  store ptr %35, ptr %0
  store i8 0, ptr %34
  br label %36
36:
  ret ptr %3
}
define internal ptr @t2l.libc.strndup(ptr %0, i64 %1) {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %4, label %7
4:
  %5 = load i64, ptr @t2l.libc.next
  %6 = freeze i64 %5
  br label %21
7:
  %8 = phi i64 [ %13, %12 ], [ 0, %2 ]
  %9 = getelementptr i8, ptr %0, i64 %8
  %10 = load i8, ptr %9
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %15, label %12
12:
  %13 = add i64 %8, 1
  %14 = icmp eq i64 %13, %1
  br i1 %14, label %15, label %7
15:
  %16 = phi i64 [ %8, %7 ], [ %1, %12 ]
  %17 = add i64 %16, 1
  %18 = load i64, ptr @t2l.libc.next
  %19 = freeze i64 %18
  %20 = icmp ugt i64 %17, 4194304
  br i1 %20, label %43, label %21
21:
  %22 = phi i64 [ %6, %4 ], [ %19, %15 ]
  %23 = phi i64 [ 1, %4 ], [ %17, %15 ]
  %24 = phi i64 [ 0, %4 ], [ %16, %15 ]
  %25 = add i64 %22, 31
  %26 = and i64 %25, -16
  %27 = add i64 %23, 16
  %28 = add i64 %26, %27
  %29 = icmp ugt i64 %28, 12582912
  br i1 %29, label %43, label %30
30:
  %31 = inttoptr i64 %26 to ptr
  %32 = getelementptr i8, ptr %31, i64 -16
  store i64 %23, ptr %32, align 16
  %33 = getelementptr i8, ptr %31, i64 -8
  store i64 1818850917, ptr %33
  br label %34
34:
  %35 = phi i64 [ %40, %34 ], [ 0, %30 ]
  %36 = getelementptr i8, ptr %31, i64 %35
  %37 = sub i64 %27, %35
  %38 = call i64 @llvm.umin.i64(i64 %37, i64 2048)
  %39 = call ptr @memcpy(ptr %36, ptr inttoptr (i64 1024 to ptr), i64 %38)
  %40 = add i64 %35, 2048
  %41 = icmp ult i64 %40, %27
  br i1 %41, label %34, label %42
42:
  store i64 %28, ptr @t2l.libc.next
  br label %43
43:
  %44 = phi i64 [ %24, %42 ], [ %24, %21 ], [ %16, %15 ]
  %45 = phi ptr [ %31, %42 ], [ null, %21 ], [ null, %15 ]
  %46 = call ptr @memcpy(ptr %45, ptr %0, i64 %44)
  %47 = getelementptr i8, ptr %45, i64 %44
  store i8 0, ptr %47
  ret ptr %45
}
define internal ptr @t2l.libc.strdup(ptr %0) {
  br label %2
2:
  %3 = phi i64 [ %7, %8 ], [ 0, %1 ]
  %4 = getelementptr i8, ptr %0, i64 %3
  %5 = load i8, ptr %4
  %6 = icmp eq i8 %5, 0
  %7 = add i64 %3, 1
  br i1 %6, label %13, label %8
8:
  %9 = icmp eq i64 %7, -1
  br i1 %9, label %10, label %2
10:
  %11 = load i64, ptr @t2l.libc.next
  %12 = freeze i64 %11
  br label %17
13:
  %14 = load i64, ptr @t2l.libc.next
  %15 = freeze i64 %14
  %16 = icmp ugt i64 %3, 4194303
  br i1 %16, label %39, label %17
17:
  %18 = phi i64 [ %12, %10 ], [ %15, %13 ]
  %19 = phi i64 [ 0, %10 ], [ %7, %13 ]
  %20 = phi i64 [ -1, %10 ], [ %3, %13 ]
  %21 = add i64 %18, 31
  %22 = and i64 %21, -16
  %23 = add i64 %19, 16
  %24 = add i64 %22, %23
  %25 = icmp ugt i64 %24, 12582912
  br i1 %25, label %39, label %26
26:
  %27 = inttoptr i64 %22 to ptr
  %28 = getelementptr i8, ptr %27, i64 -16
  store i64 %19, ptr %28, align 16
  %29 = getelementptr i8, ptr %27, i64 -8
  store i64 1818850917, ptr %29
  br label %30
30:
  %31 = phi i64 [ %36, %30 ], [ 0, %26 ]
  %32 = getelementptr i8, ptr %27, i64 %31
  %33 = sub i64 %23, %31
  %34 = call i64 @llvm.umin.i64(i64 %33, i64 2048)
  %35 = call ptr @memcpy(ptr %32, ptr inttoptr (i64 1024 to ptr), i64 %34)
  %36 = add i64 %31, 2048
  %37 = icmp ult i64 %36, %23
  br i1 %37, label %30, label %38
38:
  store i64 %24, ptr @t2l.libc.next
  br label %39
39:
  %40 = phi i64 [ %20, %38 ], [ %20, %17 ], [ %3, %13 ]
  %41 = phi ptr [ %27, %38 ], [ null, %17 ], [ null, %13 ]
  %42 = call ptr @memcpy(ptr %41, ptr %0, i64 %40)
  %43 = getelementptr i8, ptr %41, i64 %40
  store i8 0, ptr %43
  ret ptr %41
}
define internal ptr @t2l.libc.__strcpy_chk(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %1)
  %5 = icmp ult i64 %4, %2
  br i1 %5, label %7, label %6
6:
  call void @llvm.trap()
  unreachable
7:
  %8 = load i8, ptr %1
  store i8 %8, ptr %0
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %17, label %10
10:
  %11 = phi ptr [ %13, %10 ], [ %1, %7 ]
  %12 = phi ptr [ %14, %10 ], [ %0, %7 ]
  %13 = getelementptr i8, ptr %11, i64 1
  %14 = getelementptr i8, ptr %12, i64 1
  %15 = load i8, ptr %13
  store i8 %15, ptr %14
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %10
17:
  ret ptr %0
}
define internal ptr @t2l.libc.__strcat_chk(ptr %0, ptr %1, i64 %2) {
  %4 = call i64 @strlen(ptr %0)
  %5 = call i64 @strlen(ptr %1)
  %6 = add i64 %5, %4
  %7 = icmp ult i64 %6, %2
  br i1 %7, label %9, label %8
8:
  call void @llvm.trap()
  unreachable
9:
  %10 = call i64 @strlen(ptr %0)
  %11 = getelementptr i8, ptr %0, i64 %10
  %12 = load i8, ptr %1
  store i8 %12, ptr %11
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %21, label %14
14:
  %15 = phi ptr [ %17, %14 ], [ %1, %9 ]
  %16 = phi ptr [ %18, %14 ], [ %11, %9 ]
  %17 = getelementptr i8, ptr %15, i64 1
  %18 = getelementptr i8, ptr %16, i64 1
  %19 = load i8, ptr %17
  store i8 %19, ptr %18
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %14
21:
  ret ptr %0
}
define internal ptr @t2l.libc.__strncpy_chk(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7
6:
  call void @llvm.trap()
  unreachable
7:
  %8 = icmp eq i64 %2, 0
  br i1 %8, label %18, label %9
9:
  %10 = phi i64 [ %16, %14 ], [ 0, %7 ]
  %11 = getelementptr i8, ptr %1, i64 %10
  %12 = load i8, ptr %11
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %18, label %14
14:
  %15 = getelementptr i8, ptr %0, i64 %10
  store i8 %12, ptr %15
  %16 = add i64 %10, 1
  %17 = icmp eq i64 %16, %2
  br i1 %17, label %26, label %9
18:
  %19 = phi i64 [ 0, %7 ], [ %10, %9 ]
  %20 = icmp ult i64 %19, %2
  br i1 %20, label %21, label %26
21:
  %22 = phi i64 [ %24, %21 ], [ %19, %18 ]
  %23 = getelementptr i8, ptr %0, i64 %22
  store i8 0, ptr %23
  %24 = add i64 %22, 1
  %25 = icmp eq i64 %24, %2
  br i1 %25, label %26, label %21
26:
  ret ptr %0
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
define internal fastcc void @t2l.libc.put_padded(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4, i32 %5) {
  %7 = call i64 @strlen(ptr %2)
  %8 = trunc i64 %7 to i32
  %9 = add i32 %5, %4
  %10 = add i32 %9, %8
  %11 = load i32, ptr %1
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %41
13:
  %14 = getelementptr i8, ptr %1, i64 16
  %15 = load i32, ptr %14
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %41
17:
  %18 = getelementptr i8, ptr %1, i64 20
  %19 = load i32, ptr %18
  %20 = sub i32 %19, %10
  %21 = icmp sgt i32 %20, 0
  br i1 %21, label %22, label %41
22:
  %23 = getelementptr i8, ptr %0, i64 16
  %24 = getelementptr i8, ptr %0, i64 8
  %25 = load i64, ptr %23
  br label %26
26:
  %27 = phi i64 [ %25, %22 ], [ %38, %37 ]
  %28 = phi i32 [ %20, %22 ], [ %39, %37 ]
  %29 = add i64 %27, 1
  %30 = load i64, ptr %24
  %31 = icmp ult i64 %29, %30
  br i1 %31, label %32, label %37
32:
  %33 = load ptr, ptr %0
  %34 = getelementptr i8, ptr %33, i64 %27
  store i8 32, ptr %34
  %35 = load i64, ptr %23
  %36 = add i64 %35, 1
  br label %37
37:
  %38 = phi i64 [ %36, %32 ], [ %29, %26 ]
  store i64 %38, ptr %23
  %39 = add i32 %28, -1
  %40 = icmp sgt i32 %28, 1
  br i1 %40, label %26, label %41
41:
  %42 = load i8, ptr %2
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %48, label %44
44:
  %45 = getelementptr i8, ptr %0, i64 16
  %46 = getelementptr i8, ptr %0, i64 8
  %47 = load i64, ptr %45
  br label %51
48:
  %49 = load i32, ptr %1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %68, label %96
51:
  %52 = phi i64 [ %47, %44 ], [ %64, %63 ]
  %53 = phi i8 [ %42, %44 ], [ %66, %63 ]
  %54 = phi ptr [ %2, %44 ], [ %65, %63 ]
  %55 = add i64 %52, 1
  %56 = load i64, ptr %46
  %57 = icmp ult i64 %55, %56
  br i1 %57, label %58, label %63
58:
  %59 = load ptr, ptr %0
  %60 = getelementptr i8, ptr %59, i64 %52
  store i8 %53, ptr %60
  %61 = load i64, ptr %45
  %62 = add i64 %61, 1
  br label %63
63:
  %64 = phi i64 [ %62, %58 ], [ %55, %51 ]
  store i64 %64, ptr %45
  %65 = getelementptr i8, ptr %54, i64 1
  %66 = load i8, ptr %65
  %67 = icmp eq i8 %66, 0
  br i1 %67, label %48, label %51
68:
  %69 = getelementptr i8, ptr %1, i64 16
  %70 = load i32, ptr %69
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %96, label %72
72:
  %73 = getelementptr i8, ptr %1, i64 20
  %74 = load i32, ptr %73
  %75 = sub i32 %74, %10
  %76 = icmp sgt i32 %75, 0
  br i1 %76, label %77, label %96
77:
  %78 = getelementptr i8, ptr %0, i64 16
  %79 = getelementptr i8, ptr %0, i64 8
  %80 = load i64, ptr %78
  br label %81
81:
  %82 = phi i64 [ %80, %77 ], [ %93, %92 ]
  %83 = phi i32 [ %75, %77 ], [ %94, %92 ]
  %84 = add i64 %82, 1
  %85 = load i64, ptr %79
  %86 = icmp ult i64 %84, %85
  br i1 %86, label %87, label %92
87:
  %88 = load ptr, ptr %0
  %89 = getelementptr i8, ptr %88, i64 %82
  store i8 48, ptr %89
  %90 = load i64, ptr %78
  %91 = add i64 %90, 1
  br label %92
92:
  %93 = phi i64 [ %91, %87 ], [ %84, %81 ]
  store i64 %93, ptr %78
  %94 = add i32 %83, -1
  %95 = icmp sgt i32 %83, 1
  br i1 %95, label %81, label %96
96:
  %97 = icmp sgt i32 %5, 0
  br i1 %97, label %98, label %117
98:
  %99 = getelementptr i8, ptr %0, i64 16
  %100 = getelementptr i8, ptr %0, i64 8
  %101 = load i64, ptr %99
  br label %102
102:
  %103 = phi i64 [ %101, %98 ], [ %114, %113 ]
  %104 = phi i32 [ %5, %98 ], [ %115, %113 ]
  %105 = add i64 %103, 1
  %106 = load i64, ptr %100
  %107 = icmp ult i64 %105, %106
  br i1 %107, label %108, label %113
108:
  %109 = load ptr, ptr %0
  %110 = getelementptr i8, ptr %109, i64 %103
  store i8 48, ptr %110
  %111 = load i64, ptr %99
  %112 = add i64 %111, 1
  br label %113
113:
  %114 = phi i64 [ %112, %108 ], [ %105, %102 ]
  store i64 %114, ptr %99
  %115 = add i32 %104, -1
  %116 = icmp sgt i32 %104, 1
  br i1 %116, label %102, label %117
117:
  %118 = icmp sgt i32 %4, 0
  br i1 %118, label %119, label %124
119:
  %120 = getelementptr i8, ptr %0, i64 16
  %121 = getelementptr i8, ptr %0, i64 8
  %122 = zext i32 %4 to i64
  %123 = load i64, ptr %120
  br label %127
124:
  %125 = load i32, ptr %1
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %168, label %144
127:
  %128 = phi i64 [ %123, %119 ], [ %141, %140 ]
  %129 = phi i64 [ 0, %119 ], [ %142, %140 ]
  %130 = add i64 %128, 1
  %131 = load i64, ptr %121
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %133, label %140
133:
  %134 = getelementptr i8, ptr %3, i64 %129
  %135 = load i8, ptr %134
  %136 = load ptr, ptr %0
  %137 = getelementptr i8, ptr %136, i64 %128
  store i8 %135, ptr %137
  %138 = load i64, ptr %120
  %139 = add i64 %138, 1
  br label %140
140:
  %141 = phi i64 [ %139, %133 ], [ %130, %127 ]
  store i64 %141, ptr %120
  %142 = add i64 %129, 1
  %143 = icmp eq i64 %142, %122
  br i1 %143, label %124, label %127
144:
  %145 = getelementptr i8, ptr %1, i64 20
  %146 = load i32, ptr %145
  %147 = sub i32 %146, %10
  %148 = icmp sgt i32 %147, 0
  br i1 %148, label %149, label %168
149:
  %150 = getelementptr i8, ptr %0, i64 16
  %151 = getelementptr i8, ptr %0, i64 8
  %152 = load i64, ptr %150
  br label %153
153:
  %154 = phi i64 [ %152, %149 ], [ %165, %164 ]
  %155 = phi i32 [ %147, %149 ], [ %166, %164 ]
  %156 = add i64 %154, 1
  %157 = load i64, ptr %151
  %158 = icmp ult i64 %156, %157
  br i1 %158, label %159, label %164
159:
  %160 = load ptr, ptr %0
  %161 = getelementptr i8, ptr %160, i64 %154
  store i8 32, ptr %161
  %162 = load i64, ptr %150
  %163 = add i64 %162, 1
  br label %164
164:
  %165 = phi i64 [ %163, %159 ], [ %156, %153 ]
  store i64 %165, ptr %150
  %166 = add i32 %155, -1
  %167 = icmp sgt i32 %155, 1
  br i1 %167, label %153, label %168
168:
  ret void
}
declare double @llvm.floor.f64(double)
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare i32 @llvm.abs.i32(i32, i1)
declare i8 @llvm.fshl.i8(i8, i8, i8)
declare i64 @llvm.abs.i64(i64, i1)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @lround(double)
define internal i32 @t2l.libc.llvm.lround.i32.f64(double %x) {
  %r = call i64 @lround(double %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.lround.i64.f64(double %x) {
  %r = call i64 @lround(double %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @lroundf(float)
define internal i32 @t2l.libc.llvm.lround.i32.f32(float %x) {
  %r = call i64 @lroundf(float %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.lround.i64.f32(float %x) {
  %r = call i64 @lroundf(float %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @llround(double)
define internal i32 @t2l.libc.llvm.llround.i32.f64(double %x) {
  %r = call i64 @llround(double %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.llround.i64.f64(double %x) {
  %r = call i64 @llround(double %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @llroundf(float)
define internal i32 @t2l.libc.llvm.llround.i32.f32(float %x) {
  %r = call i64 @llroundf(float %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.llround.i64.f32(float %x) {
  %r = call i64 @llroundf(float %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @lrint(double)
define internal i32 @t2l.libc.llvm.lrint.i32.f64(double %x) {
  %r = call i64 @lrint(double %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.lrint.i64.f64(double %x) {
  %r = call i64 @lrint(double %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @lrintf(float)
define internal i32 @t2l.libc.llvm.lrint.i32.f32(float %x) {
  %r = call i64 @lrintf(float %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.lrint.i64.f32(float %x) {
  %r = call i64 @lrintf(float %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @llrint(double)
define internal i32 @t2l.libc.llvm.llrint.i32.f64(double %x) {
  %r = call i64 @llrint(double %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.llrint.i64.f64(double %x) {
  %r = call i64 @llrint(double %x)
  %n = add i64 %r, 0
  ret i64 %n
}
declare i64 @llrintf(float)
define internal i32 @t2l.libc.llvm.llrint.i32.f32(float %x) {
  %r = call i64 @llrintf(float %x)
  %n = trunc i64 %r to i32
  ret i32 %n
}
define internal i64 @t2l.libc.llvm.llrint.i64.f32(float %x) {
  %r = call i64 @llrintf(float %x)
  %n = add i64 %r, 0
  ret i64 %n
}
define internal { double, double } @t2l.libc.llvm.modf.f64(double %x) {
  %p = alloca double
  %a = call double @t2l.libc.modf(double %x, ptr %p)
  %b = load double, ptr %p
  %r = insertvalue { double, double } poison, double %a, 0
  %s = insertvalue { double, double } %r, double %b, 1
  ret { double, double } %s
}
define internal { double, i32 } @t2l.libc.llvm.frexp.f64.i32(double %x) {
  %p = alloca i32
  %a = call double @t2l.libc.frexp(double %x, ptr %p)
  %b = load i32, ptr %p
  %r = insertvalue { double, i32 } poison, double %a, 0
  %s = insertvalue { double, i32 } %r, i32 %b, 1
  ret { double, i32 } %s
}
define internal { double, double } @t2l.libc.llvm.sincos.f64(double %x) {
  %p = alloca double
  %a = call double @sin(double %x)
  %c = call double @cos(double %x)
  store double %c, ptr %p
  %b = load double, ptr %p
  %r = insertvalue { double, double } poison, double %a, 0
  %s = insertvalue { double, double } %r, double %b, 1
  ret { double, double } %s
}
define internal { float, float } @t2l.libc.llvm.modf.f32(float %x) {
  %p = alloca float
  %a = call float @t2l.libc.modff(float %x, ptr %p)
  %b = load float, ptr %p
  %r = insertvalue { float, float } poison, float %a, 0
  %s = insertvalue { float, float } %r, float %b, 1
  ret { float, float } %s
}
define internal { float, i32 } @t2l.libc.llvm.frexp.f32.i32(float %x) {
  %p = alloca i32
  %a = call float @t2l.libc.frexpf(float %x, ptr %p)
  %b = load i32, ptr %p
  %r = insertvalue { float, i32 } poison, float %a, 0
  %s = insertvalue { float, i32 } %r, i32 %b, 1
  ret { float, i32 } %s
}
define internal { float, float } @t2l.libc.llvm.sincos.f32(float %x) {
  %p = alloca float
  %a = call float @sinf(float %x)
  %c = call float @cosf(float %x)
  store float %c, ptr %p
  %b = load float, ptr %p
  %r = insertvalue { float, float } poison, float %a, 0
  %s = insertvalue { float, float } %r, float %b, 1
  ret { float, float } %s
}
declare float @sinf(float)
declare float @cosf(float)
define internal ptr @t2l.libc.llvm.load.relative.i32(ptr %p, i32 %o) {
  %a = getelementptr i8, ptr %p, i32 %o
  %n = load i32, ptr %a
  %r = getelementptr i8, ptr %p, i32 %n
  ret ptr %r
}
define internal ptr @t2l.libc.llvm.load.relative.i64(ptr %p, i64 %o) {
  %a = getelementptr i8, ptr %p, i64 %o
  %n = load i32, ptr %a
  %r = getelementptr i8, ptr %p, i32 %n
  ret ptr %r
}
