/**
 * Return the element in row {r} and column {c} of the matrix {a}, which has {K} columns stored row by row.
 * Load entry ({r}, {c}) of a row-major matrix {a} with {K} columns; rows and columns count from 0.
 * What is at row {r}, column {c} of {a}, when each row of the flat array holds {K} {T:s}?
 * Write a function that returns an element of a row-major matrix with {K} columns by row and column.
 * get the matrix entry at row r, column c from a flat array with {K} columns
 * How do I read row r, column c of a flat array with {K} values per row?
 * m[r][c] for a flat array with {K} columns in each row
 * row-major lookup of row r, column c with stride {K}
 * Write a function to get the entry at a row and a column (from 0) of a table with {K} columns, stored row by row.
 * How do I access [r][c] in a flat array that has {K} columns?
 * get a[r][c], {K} columns
 * Get the element at row r and column c of a matrix with {K} columns that is stored as a flat array.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name matrix_element entry_at
 * @array a 16
 * @range a -100 100
 * @range r 0 3
 * @range c 0 1
 */
T matrix_element(const T *a, int32_t r, int32_t c) { return a[r * K + c]; }

/**
 * matrix[row][col] from a flat array, number of columns first
 * element of a flat 2D array, number of columns given before row and column
 * a[row * cols + col] for the parameters cols, row, col in this order
 * Write a function that returns the entry of a flat matrix; the arguments are its width, a row and a column.
 * look up a number in a row-major grid: width first, then row and column
 * Given a flat matrix, its number of columns, a row and a column, return the entry.
 * How do I index a 1D array as a 2D matrix, given width, row and column?
 * Given cols, r and c, return a[r * cols + c] from a row-major matrix.
 * Get the element in row r and column c of a matrix stored as a flat array; the number of columns is the second argument.
 * Given the number of columns, how do I access matrix[r][c] in a flat array?
 * Read a cell of a 2D array stored row by row: number of columns, row, column.
 * Write a function that gets an element of a flat matrix; arguments: number of columns, row, column.
 * Given a row-major matrix, its number of columns, a row and a column, return that element.
 * Function that returns a[r * cols + c]; parameters: array, cols, r, c.
 * get a[row][col] from a 1D array with cols columns (cols, row, col)
 * matrix element access in row-major order: width, row, column
 * Read cell (r, c) of a flat grid; the width comes first.
 * How do I index a flat 2D array with cols columns at row r and column c?
 * return grid[r][c]; the grid is flat, cols given before r and c
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name get_cell matrix_at
 * @range cols 4 4
 * @range r 0 3
 * @range c 0 3
 * @range a -20 20
 */
T get_cell(const T *a, int32_t cols, int32_t r, int32_t c) { return a[r * cols + c]; }

/**
 * In row {r} and column {c} of the matrix {a}, which has {K} columns stored row by row, store {x}.
 * Set entry ({r}, {c}) of a row-major matrix {a} with {K} columns to {x}; both indices count from 0.
 * {a}[{r} * {K} + {c}] = {x}
 * How do I change row {r}, column {c} of {a}, a flat array with {K} values in each row, to {x}?
 * Change one cell of the table {a} ({K} cells a row): the one in row {r}, column {c} becomes {x}.
 * Write a function that sets the element at row r, column c of a matrix with {K} columns to a value.
 * set the matrix entry at row r, column c to x, {K} columns
 * How do I write to [r][c] of a flat matrix having {K} columns?
 * set a[r][c] = x, {K} columns
 * In a matrix with {K} columns stored as a flat array, row r, column c becomes x.
 * Store a value in a matrix with {K} columns: row, column, new value.
 * How do I set m[r][c] in a flat array with {K} columns?
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name set_matrix_element put_entry
 * @array a 16
 * @range a -100 100
 * @range r 0 3
 * @range c 0 1
 */
void set_matrix_element(T *a, int32_t r, int32_t c, T x) { a[r * K + c] = x; }

/**
 * Return the trace of the {K} x {K} matrix {a}, stored row by row.
 * Add up the main diagonal of {a}, a square matrix with {K} rows in a flat array.
 * What is the sum of the elements {a}[i][i] of a {K} x {K} matrix?
 * trace of a row-major {K} x {K} matrix {a} of {T:s}
 * Write a program to find the sum of the main diagonal of a {K}x{K} matrix.
 * trace of a {K}x{K} matrix
 * How do I add up the main diagonal elements of a square matrix of size {K}?
 * sum the main diagonal of a {K} by {K} matrix in a flat array
 * Write a function to add the entries on the main diagonal of a {K} by {K} table.
 * add up a[i][i] for all i of a {K}x{K} matrix
 * diagonal sum of a {K}x{K} array
 * Given a {K}x{K} matrix, return the sum of its diagonal elements.
 * Write a function for the trace of a {K}x{K} matrix.
 * Given a {K} x {K} matrix, return the sum of its main diagonal elements.
 * Function that adds the diagonal elements of a {K}x{K} matrix.
 * sum of the main diagonal of a {K} by {K} matrix
 * diagonal sum of a flat {K}x{K} matrix
 * add a[i][i] for 0 <= i < {K} in a {K} x {K} matrix
 * How do I compute the trace of a {K}x{K} matrix?
 * primary diagonal sum, matrix of size {K} x {K}
 * Sum the principal diagonal of a {K} by {K} matrix.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name trace diagonal_sum
 * @array a 16
 * @range a -100 100
 */
T trace(const T *a) {
    T total = 0;
    for (int32_t i = 0; i < K; i++) total += a[i * (K + 1)];
    return total;
}

/**
 * Return the sum of the anti-diagonal of the {K} x {K} matrix {a}, stored row by row.
 * What do the entries of the {K} x {K} matrix {a} on the line from the top right to the bottom left sum to?
 * anti-diagonal total of a row-major {K} x {K} matrix {a} of {T:s}
 * Write a program to find the sum of the secondary diagonal of a {K}x{K} matrix.
 * anti-diagonal sum of a {K}x{K} matrix
 * sum of the top-right to bottom-left diagonal of a {K} by {K} matrix
 * sum of a[i][n - 1 - i] over all rows i of an n x n matrix, n = {K}
 * Compute the sum of the entries from the upper right to the lower left corner of a {K} by {K} table.
 * add up the secondary diagonal of a {K}x{K} array, from the top right down to the left
 * sum of antidiagonal, {K}x{K}
 * Given a {K}x{K} matrix, return the sum of the elements on its anti-diagonal.
 * Sum the secondary diagonal (top right to bottom left) of a {K} by {K} matrix.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name anti_trace other_diagonal
 * @array a 16
 * @range a -100 100
 */
T anti_trace(const T *a) {
    T total = 0;
    for (int32_t i = 0; i < K; i++) total += a[i * K + K - 1 - i];
    return total;
}

/**
 * Transpose the {K} x {K} matrix {a} in place; it is stored row by row.
 * Swap rows and columns of {a}, a square matrix with {K} rows in a flat array, in place.
 * in-place transpose of a row-major {K} x {K} matrix {a} of {T:s}
 * Write a program to transpose a {K}x{K} matrix in place.
 * in-place transpose of a {K} by {K} matrix
 * How do I swap the rows and columns of a square matrix of size {K} without a second one?
 * transpose a square {K}x{K} array in the same memory
 * Write a function to exchange rows and columns of a {K} by {K} table in place.
 * How can I transpose a {K}x{K} array without a second one?
 * transpose {K}x{K} in place
 * Transpose a {K}x{K} matrix without using a second matrix.
 * Swap the rows and columns of a {K}x{K} matrix in place.
 * Given a {K} x {K} matrix, swap a[i][j] and a[j][i] for all i, j.
 * Function that turns the rows of a {K}x{K} matrix into columns, in place.
 * transpose a {K}x{K} matrix in place
 * in-place transpose, {K} by {K}
 * flip a {K}x{K} matrix over its main diagonal, in place
 * interchange rows and columns of a {K}x{K} matrix
 * How do I transpose a {K}x{K} matrix without a second one?
 * Implement the transpose of a flat {K}x{K} matrix in place.
 * Interchange rows and columns of a square matrix of order {K} without a second matrix.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name transpose flip_diagonal
 * @array a 16
 * @range a -100 100
 */
void transpose(T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = i + 1; j < K; j++) {
            T kept = a[i * K + j];
            a[i * K + j] = a[j * K + i];
            a[j * K + i] = kept;
        }
}

/**
 * transpose a square matrix of size n in place
 * swap rows and columns of an n x n matrix in place
 * matrix transpose of an n x n matrix in place, size as a parameter
 * exchange a[i][j] and a[j][i] for all i < j of an n x n matrix
 * turn the rows of a flat n x n matrix into columns in the same array
 * Write a function that transposes an n by n matrix without a second one.
 * Given a flat square matrix and its size n, turn its rows into columns in place.
 * transpose a flat n x n matrix with no extra memory
 * transpose n x n matrix in place
 * Given an n x n matrix stored as a flat array, transpose it in place.
 * Write a C function to transpose a square matrix in place.
 * Write a program to transpose an n x n matrix in place.
 * Given a square matrix of size n, replace it by its transpose.
 * Function that swaps a[i][j] with a[j][i] in an n x n matrix.
 * Implement an in-place transpose of a square matrix with n rows.
 * transpose an n x n matrix in place
 * flip a square n x n matrix over its main diagonal
 * interchange rows and columns of an n by n matrix, in place
 * turn rows into columns of an n x n matrix without a second matrix
 * How do I transpose a square matrix of any size in place?
 * mirror a flat n x n array along its diagonal
 * Interchange rows and columns of an n by n matrix in place (reflect it in the main diagonal).
 * Write a function that mirrors an n x n matrix in its principal diagonal, in place.
 * interchange the rows and columns of a square matrix of order n without a second matrix
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name transpose_square transpose_in_place
 * @range a -20 20
 * @range n 0 4
 */
void transpose_square(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) {
            T kept = a[i * n + j];
            a[i * n + j] = a[j * n + i];
            a[j * n + i] = kept;
        }
}

/**
 * Write the transpose of {a}, with {rows} rows and {cols} columns, to {out}; both are stored row by row.
 * Transpose the {rows} x {cols} matrix {a} into {out}, which then has the rows and columns exchanged.
 * transpose of a rectangular row-major matrix {a} ({rows} by {cols}) in {out}
 * Write a program to store the transpose of a flat rows by cols matrix in another array.
 * transpose of a rectangular matrix of rows by cols into another
 * How do I turn the rows of a rows x cols matrix into the columns of another?
 * transpose an m by n matrix into a second array
 * transpose of a rows × cols matrix, written to out
 * How do I transpose a rectangular matrix into another array?
 * transpose rows x cols into out
 * Write a function to transpose a matrix with the given number of rows and columns into a new matrix.
 * Given a rows x cols matrix, write its transpose (cols x rows) to out.
 * Write a program to find the transpose of a rows x cols matrix, into another matrix.
 * Given a matrix with rows and cols, store its transpose (cols x rows) in out.
 * Function that writes out[j][i] = a[i][j] for a rows x cols matrix.
 * Implement the transpose of a rectangular matrix into an output matrix.
 * transpose a matrix into another
 * transpose of a rows by cols matrix, into out
 * How do I transpose a non-square matrix in C?
 * turn a rows x cols table into a cols x rows table
 * flip rows and columns of a 2D array, result in a second array
 * find the transpose of an m x n matrix, result in a separate array
 *
 * @T int32_t int64_t double
 * @name transpose_into rows_to_columns
 * @array a 16
 * @array out 16
 * @range a -100 100
 * @range rows 1 4
 * @range cols 1 4
 */
void transpose_into(const T *a, int32_t rows, int32_t cols, T *out) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++) out[j * rows + i] = a[i * cols + j];
}

/**
 * Multiply the {K} x {K} matrices {a} and {b}, stored row by row, and write the product to {out}.
 * Compute the matrix product {a} times {b} into {out}; all three are {K} x {K} and row-major.
 * {K} x {K} matrix multiplication of {a} and {b} with the result in {out}
 * Write a program to multiply two {K}x{K} matrices into a third one.
 * {K}x{K} matrix product of two flat matrices into a third
 * How do I calculate the product of two square matrices of size {K} into an output array?
 * matmul of two {K}x{K} matrices into an output matrix
 * How do I multiply two {K}x{K} matrices into a third?
 * {K}x{K} matrix multiplication into a third matrix
 * Given two {K}x{K} matrices, compute their product and store it in a third matrix.
 * Write a C function for matrix multiplication of two {K}x{K} matrices with the result in a third.
 * multiply two {K} by {K} matrices, result in out
 * Write a program to multiply two {K}x{K} matrices and store the product in the third.
 * Given two {K} x {K} matrices, write their product to the third.
 * Function that multiplies two {K}x{K} matrices: first times second into out.
 * Implement matrix multiplication for {K} x {K} matrices: two factors, then the result.
 * multiply two {K}x{K} matrices, result in the third
 * product of two {K} by {K} matrices into an output matrix
 * matrix multiplication, both factors {K} x {K}, output last
 * How do I multiply two {K}x{K} matrices in C, with the output as third argument?
 * A * B into C for {K}x{K} matrices
 * out[i][j] = sum of a[i][k] * b[k][j] for size {K}
 * product of two square matrices of order {K}, row by column, into out
 *
 * @T int32_t int64_t double
 * @K 2 3
 * @name multiply_matrices matrix_product
 * @array a 9
 * @array b 9
 * @array out 9
 * @range a -20 20
 * @range b -20 20
 */
void multiply_matrices(const T *a, const T *b, T *out) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++) {
            T total = 0;
            for (int32_t k = 0; k < K; k++) total += a[i * K + k] * b[k * K + j];
            out[i * K + j] = total;
        }
}

/**
 * multiply two row-major matrices of fitting sizes, m x k and k x n, into an output
 * matrix product into out: m x k times k x n
 * rectangular matrix multiplication of an m by k and a k by n matrix into out, with m, k and n given last
 * How do I multiply matrices that are not square, m by k with k by n, into a third one?
 * product of two flat tables into a third, with sizes m, k (inner) and n given
 * Write a function that multiplies an m by k matrix with a k by n matrix into an output matrix, all stored row by row.
 * sum of a[i][t] * b[t][j] into c[i][j], for an m x k and a k x n matrix
 * Given two flat matrices, m x k and k x n, store their product.
 * How do I multiply non-square matrices, m x k by k x n, into an output matrix?
 * matrix multiplication m x k times k x n, then the output
 * Given an m x k matrix and a k x n matrix, compute their product in a third one.
 * Write a C function to multiply two matrices with dimensions m x k and k x n into a third.
 * Write a program to multiply two matrices of sizes m x k and k x n, storing the result in another.
 * Given an m x k matrix and a k x n matrix, write their m x n product to out.
 * Function matmul(a, b, out, m, k, n) for row-major matrices.
 * Implement matrix multiplication into an output for rectangular matrices with sizes m, k, n.
 * matrix multiplication a * b into out, sizes m, k, n
 * multiply an m x k matrix by a k x n matrix, result last
 * A * B into C with A m x k and B k x n
 * How do I multiply two matrices of any fitting size into a third in C? Sizes m, k, n.
 * sum over t of a[i][t] * b[t][j] into out[i][j], sizes m, k, n
 * gemm without scaling: m x k times k x n into m x n, sizes in the order m, k, n
 * matrix product of an m x k and a k x n matrix, row-major, stored in a third array (sizes m, k, n last)
 *
 * @T int32_t int64_t double
 * @array a 9
 * @array b 9
 * @array out 9
 * @name multiply_rectangular matmul
 * @range a -9 9
 * @range b -9 9
 * @range m 0 3
 * @range k 0 3
 * @range n 0 3
 */
void multiply_rectangular(const T *a, const T *b, T *out, int32_t m, int32_t k, int32_t n) {
    for (int32_t i = 0; i < m; i++)
        for (int32_t j = 0; j < n; j++) {
            T sum = 0;
            for (int32_t t = 0; t < k; t++) sum += a[i * k + t] * b[t * n + j];
            out[i * n + j] = sum;
        }
}

/**
 * Return the determinant of the 2 x 2 matrix {a}, stored row by row.
 * 2 x 2 determinant of {a}
 * Write a program to find the determinant of a 2x2 matrix.
 * determinant of a 2 by 2 matrix
 * How do I compute ad - bc for a 2x2 matrix stored row by row?
 * det of a 2x2 matrix in a flat array of 4
 * det of a 2×2 matrix in a row-major array
 * How do I get the determinant of a 2x2 matrix stored in an array?
 * 2x2 determinant
 * Calculate the determinant of a 2x2 matrix given as an array of four numbers.
 * Compute a[0] * a[3] - a[1] * a[2].
 * Given a 2x2 matrix stored row by row, return its determinant.
 * Write a function for the determinant of a 2x2 matrix.
 * Given a 2 x 2 matrix in row order, return a[0]*a[3] - a[1]*a[2].
 * Function that returns the determinant of a two by two matrix.
 * Implement det for 2x2 matrices.
 * determinant 2x2
 * det of a 2 x 2 matrix stored row by row
 * ad - bc for a 2x2 matrix
 * How do I find the determinant of a 2x2 matrix in C?
 * product of the main diagonal minus product of the other diagonal, 2x2
 * Evaluate ad - bc for a two by two matrix stored in an array of four.
 *
 * @T int32_t int64_t float double
 * @name determinant2 det2
 * @array a 4
 * @range a -50 50
 */
T determinant2(const T *a) { return a[0] * a[3] - a[1] * a[2]; }

/**
 * Return the determinant of the 3 x 3 matrix {a}, stored row by row.
 * Expand the 3 x 3 matrix {a} along its first row and give the determinant.
 * What is the determinant of the nine {T:s} in {a}, three to a row?
 * 3 x 3 determinant of {a}
 * Write a program to find the determinant of a 3x3 matrix.
 * determinant of a 3 by 3 matrix
 * How do I compute the determinant of a flat matrix with three rows and columns?
 * det of a 3x3 matrix, flat array of 9
 * rule of Sarrus: determinant of nine numbers stored row by row
 * Write a function that calculates the determinant of a matrix with three rows and three columns.
 * How do I compute a 3 by 3 determinant in C?
 * det of 3x3 matrix
 * Write a function for the determinant of a 3x3 matrix.
 * Given a 3 x 3 matrix in row order, return its determinant.
 * Function that returns the determinant of a three by three matrix.
 * Implement det for 3x3 matrices.
 * determinant 3x3
 * det of a 3 x 3 matrix stored row by row
 * rule of Sarrus for a 3x3 matrix
 * a(ei - fh) - b(di - fg) + c(dh - eg) for the 3x3 matrix a b c, d e f, g h i
 * How do I find the determinant of a 3x3 matrix in C?
 * cofactor expansion of a 3x3 determinant
 * rule of Sarrus for a three by three determinant, matrix flat in row order
 * Write a function for the determinant of a flat 3x3 matrix by cofactor expansion along the leading row.
 * Write a program to expand a three by three determinant along its first row, nine numbers in an array
 *
 * @T int32_t int64_t double
 * @name determinant3 det3
 * @array a 9
 * @range a -20 20
 */
T determinant3(const T *a) {
    return a[0] * (a[4] * a[8] - a[5] * a[7]) - a[1] * (a[3] * a[8] - a[5] * a[6]) +
           a[2] * (a[3] * a[7] - a[4] * a[6]);
}

/**
 * Write the sum of each row of the {K} x {K} matrix {a} to {out}; the matrix is stored row by row.
 * Total every row of {a}, {K} x {K} and row-major, and put the {K} results into {out}, in order.
 * What does each row of the {K} x {K} matrix {a} add up to? Answer in {out}.
 * row sums of a {K} x {K} matrix {a} of {T:s}, in {out}
 * My spreadsheet {a} has {K} rows and as many columns; store one total for each row in {out}.
 * Write a program to store the sum of each row of a {K}x{K} matrix in an array.
 * row sums of a {K}x{K} matrix, into an array
 * total of each row of a {K} by {K} matrix into an array
 * How can I get the sum of every row of a {K}x{K} matrix into a second array?
 * row sums {K}x{K} into out
 * Given a {K}x{K} matrix, store the sum of each row in out.
 * Compute the sum of every row of a {K} by {K} matrix and write it to an output array.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name row_sums totals_by_row
 * @array a 16
 * @array out 4
 * @range a -100 100
 */
void row_sums(const T *a, T *out) {
    for (int32_t i = 0; i < K; i++) {
        T total = 0;
        for (int32_t j = 0; j < K; j++) total += a[i * K + j];
        out[i] = total;
    }
}

/**
 * sum of every row of a rows x cols matrix into an output array
 * row sums of a flat matrix with rows and cols into an array
 * What does each row of the table (rows, cols) add up to? Fill an array with the sums.
 * add across each row of a rows x cols matrix and store one sum per row
 * Write a function that stores the sum of each row of a rows by cols matrix in an output array.
 * Given a flat matrix with its rows and columns, write the row totals to an output array.
 * out[i] = sum of a[i][j] over j, for a rows x cols matrix
 * How do I sum each row of a rows x cols 2D array?
 * sum of each row of a rows x cols matrix
 * Given a rows x cols matrix, write the sum of each row to out.
 * Compute the row sums of a 2D array.
 * For each row of the matrix, store the sum of its elements in an output array.
 * Write a program to find the sum of each row of a matrix, into an array.
 * Given a rows x cols matrix, store the sum of every row in out.
 * Function that computes all row totals of a matrix and writes them to an output array.
 * Implement row sums of a flat matrix with rows and cols.
 * row sums of a matrix
 * sum each row of a 2D array
 * row totals of a table into out
 * How do I get the sum of every row of a matrix in C?
 * add up the entries of each row, one result per row
 * marginal totals by row of a rows x cols matrix into an array
 * Write a function to find the total of each row of an m x n matrix, totals stored in an array
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array out 4
 * @name all_row_sums row_totals
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void all_row_sums(const T *a, int32_t rows, int32_t cols, T *out) {
    for (int32_t i = 0; i < rows; i++) {
        out[i] = 0;
        for (int32_t j = 0; j < cols; j++) out[i] += a[i * cols + j];
    }
}
/**
 * largest row sum of a rows x cols matrix
 * maximum total of a row in a flat matrix with rows and cols
 * Which row total of a rows by cols table is the greatest? Return the total.
 * best row sum in a flat 2D array of rows by cols
 * maximum over the row sums of a matrix
 * Write a function that returns the largest of the row sums of a matrix with at least one row.
 * Given a flat matrix with its size, return the biggest row total.
 * maximum row sum of a rows × cols matrix
 * How can I find the highest row total in a rows x cols matrix?
 * max row sum
 * Given a matrix with rows and cols, find the maximum of the row sums.
 * maximum row total of a matrix, negative totals possible, 0 when it has no rows
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name largest_row_sum richest_row
 * @range a -20 20
 * @range rows 1 4
 * @range cols 0 4
 */
T largest_row_sum(const T *a, int32_t rows, int32_t cols) {
    T best = 0;
    for (int32_t i = 0; i < rows; i++) {
        T sum = 0;
        for (int32_t j = 0; j < cols; j++) sum += a[i * cols + j];
        if (i == 0 || sum > best) best = sum;
    }
    return best;
}

/**
 * Return the sum of column {c} of the matrix {a}, which has {K} rows and {K} columns, stored row by row.
 * Add up the entries of {a} in the column number {c}, from 0; the matrix is {K} x {K}.
 * What does column {c} of the row-major {K} x {K} matrix {a} sum to?
 * one column's total: column {c} of {a}, size {K} x {K}
 * Write a program to find the sum of column c, from 0, of a {K}x{K} matrix.
 * sum of column c of a {K}x{K} matrix
 * How do I add up a given column (counted from 0) of a square matrix of size {K}?
 * total of column number c, from 0, of a flat {K} by {K} matrix
 * Write a function to sum one given column (from 0) of a {K} by {K} table.
 * How do I sum a single column, its index from 0, of a {K}x{K} matrix?
 * sum of column c, {K}x{K}
 * Given a {K}x{K} matrix, return the sum of the elements in column c.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name column_sum total_of_column
 * @array a 16
 * @range a -100 100
 * @range c 0 1
 */
T column_sum(const T *a, int32_t c) {
    T total = 0;
    for (int32_t i = 0; i < K; i++) total += a[i * K + c];
    return total;
}

/**
 * sum of every column of a rows x cols matrix into an output array
 * column sums of a flat matrix with rows and cols into an array
 * What does each column of the table (rows, cols) add up to? Fill an array with the sums.
 * add down each column of a rows x cols matrix and store one sum per column
 * Write a function that stores the sum of each column of a rows by cols matrix in an output array.
 * Given a flat matrix with its rows and columns, write the column totals to an output array.
 * out[j] = sum of a[i][j] over i, for a rows x cols matrix
 * How do I sum every column of a rows x cols 2D array?
 * sum of each column of a rows x cols matrix
 * Given a rows x cols matrix, write the sum of each column to out.
 * Compute the column sums of a 2D array.
 * For each column of the matrix, store the sum of its elements in an output array.
 * Write a program to find the sum of each column of a matrix, into an array.
 * Given a rows x cols matrix, store the sum of every column in out.
 * Function that computes all column totals of a matrix and writes them to an output array.
 * Implement column sums of a flat matrix with rows and cols.
 * column sums of a matrix
 * sum each column of a 2D array
 * column totals of a table into out
 * How do I get the sum of every column of a matrix in C?
 * add up the entries of each column, one result per column
 * marginal totals by column of a rows x cols matrix into an array
 * Write a program to find the total of every column of an m x n matrix, totals stored in an array
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array out 4
 * @name all_column_sums column_totals
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void all_column_sums(const T *a, int32_t rows, int32_t cols, T *out) {
    for (int32_t j = 0; j < cols; j++) {
        out[j] = 0;
        for (int32_t i = 0; i < rows; i++) out[j] += a[i * cols + j];
    }
}

/**
 * Is {a} the {K} x {K} identity matrix?
 * Check whether the {K} x {K} matrix {a} has ones on its diagonal and zeros elsewhere.
 * identity test for a {K} x {K} matrix {a} of {T:s}
 * Write a program to check whether a {K}x{K} matrix is an identity matrix.
 * identity matrix check, {K}x{K}
 * How do I test that a matrix of size {K} is the unit matrix?
 * Check whether a {K} by {K} table has 1 on its main diagonal and 0 elsewhere.
 * How can I test whether a {K}x{K} matrix is the identity?
 * Given a {K}x{K} matrix, determine whether it is the identity matrix.
 * Is this {K}x{K} matrix an identity matrix?
 * Write a function to check if a {K}x{K} matrix is the identity matrix.
 * Given a {K} x {K} matrix, return true if it has 1 on the diagonal and 0 everywhere else.
 * check for the {K}x{K} unit matrix
 * identity matrix of size {K}? true or false
 * true if a[i][j] == (i == j) throughout a {K} x {K} matrix
 * How do I test whether a {K}x{K} matrix is the identity?
 * Function that tells if a {K} by {K} matrix equals I
 * Are all diagonal elements of the {K}x{K} matrix 1 and all others 0?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 2 3
 * @name is_identity is_unit_matrix
 * @array a 16
 * @range a 0 1
 */
R is_identity(const T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++)
            if (a[i * K + j] != (i == j)) return 0;
    return 1;
}

/**
 * is a flat n x n matrix the identity matrix
 * identity matrix check for any size n
 * does the n x n matrix have ones on the diagonal and zeros elsewhere?
 * Is a square matrix of size n the unit matrix?
 * check for the unit matrix, with the size n as a parameter
 * Write a function that tells whether an n by n matrix is the identity.
 * Given a flat square matrix and n, return true if a[i][j] is 1 for i == j and 0 otherwise.
 * How do I check for an identity matrix of size n?
 * is n x n matrix the identity
 * Check whether an n x n matrix has ones on the main diagonal and zeros everywhere else.
 * Given an n x n matrix, determine whether it is the identity matrix.
 * Write a program to check whether an n x n matrix is an identity matrix.
 * Given a square matrix and its size n, return true if it is the identity.
 * Function that tells if an n x n matrix has 1s on the main diagonal and 0s everywhere else.
 * Implement is_identity for a flat n x n matrix.
 * is the n x n matrix equal to I?
 * identity matrix test, n x n
 * How do I check if a matrix of size n is the identity matrix?
 * true if a[i][j] is 1 for i == j and 0 otherwise, size n
 * Does an n x n matrix have ones along its main diagonal and zeros everywhere else?
 *
 * @T int32_t double
 * @array a 9
 * @name is_unit_matrix is_identity_matrix
 * @range a 0 1
 * @range n 0 3
 */
_Bool is_unit_matrix(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++)
            if (a[i * n + j] != (i == j)) return 0;
    return 1;
}

/**
 * Fill {a} with the {K} x {K} identity matrix, row by row.
 * Make {a} the unit matrix of size {K}: ones on the diagonal, zeros elsewhere.
 * Store 1 in the entries (i, i) of the {K} x {K} matrix {a} and 0 in all others.
 * initialization of {a} as a {K} x {K} identity matrix of {T:s}
 * Write a program to create a {K}x{K} identity matrix.
 * fill a flat array with the {K}x{K} identity matrix
 * How do I set up a unit matrix of size {K} in a flat array?
 * Fill a {K} by {K} table with ones on the main diagonal and zeros elsewhere.
 * How do I initialise a {K}x{K} identity matrix?
 * identity matrix {K}x{K}
 * Initialize a {K}x{K} matrix as the identity matrix.
 * Set a {K}x{K} matrix to the identity: 1 on the diagonal, 0 everywhere else.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name make_identity reset_matrix
 * @array a 16
 * @range a -100 100
 */
void make_identity(T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++) a[i * K + j] = i == j;
}

/**
 * Is the {K} x {K} matrix {a} symmetric?
 * Check whether {a}, stored row by row with {K} rows and columns, equals its transpose.
 * Return true if entry (i, j) of the {K} x {K} matrix {a} is always equal to entry (j, i).
 * symmetry test for a {K} x {K} matrix {a} of {T:s}
 * Write a program to check if a {K}x{K} matrix is symmetric.
 * symmetric matrix check, {K}x{K}
 * Is a square matrix of size {K} equal to its transpose?
 * is a {K} by {K} matrix the same on both sides of its main diagonal?
 * Is a matrix of order {K} symmetric?
 * How do I test a {K}x{K} matrix for symmetry?
 * a[i][j] == a[j][i] everywhere in a {K}x{K} matrix?
 * Given a {K}x{K} matrix, determine whether it is symmetric.
 * Write a function to check whether a {K}x{K} matrix is symmetric.
 * Given a {K} x {K} matrix, return true if a[i][j] == a[j][i] for all i and j.
 * Function that tells if a {K}x{K} matrix equals its transpose.
 * is this {K}x{K} matrix symmetric?
 * symmetric matrix check, {K} by {K}
 * true if the {K}x{K} matrix is mirrored along its main diagonal
 * Is the {K} x {K} matrix the same after swapping rows and columns?
 * Implement a symmetry test for a flat {K}x{K} matrix.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 2 3
 * @name is_symmetric equals_transpose
 * @array a 9
 * @range a 0 1
 */
R is_symmetric(const T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < i; j++)
            if (a[i * K + j] != a[j * K + i]) return 0;
    return 1;
}

/**
 * Are all entries of the {K} x {K} matrix {a} {OP} the main diagonal zero?
 * Check whether {a}, row by row {K} x {K}, has only zeros {OP} its diagonal.
 * Return true if no entry {OP} the diagonal of the {K} x {K} matrix {a} differs from 0.
 * Write a program to check if a {K}x{K} matrix is zero everywhere {OP} the diagonal.
 * are there only zeros {OP} the diagonal of a {K}x{K} matrix
 * How do I test that all elements {OP} the main diagonal are 0 in a matrix of size {K}?
 * triangular matrix check for {K} by {K}: is everything {OP} the diagonal 0
 * are there no nonzero numbers {OP} the main diagonal of a matrix of order {K}
 * Check whether everything {OP} the main diagonal of a {K} by {K} table is zero.
 * How do I verify a {K}x{K} matrix has only zeros {OP} its diagonal?
 * Given a {K}x{K} matrix, check whether all elements {OP} the main diagonal are 0.
 * Return true if a {K}x{K} matrix has only zeros {OP} the diagonal.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 2 3
 * @OP > "below"
 * @OP < "above"
 * @name is_triangular zero_on_one_side
 * @array a 9
 * @range a 0 1
 */
R is_triangular(const T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++)
            if (i OP j && a[i * K + j] != 0) return 0;
    return 1;
}

/**
 * is a flat n x n matrix diagonal
 * are all entries off the main diagonal of an n by n matrix zero
 * Are there only zeros outside the diagonal of a flat square matrix of size n?
 * Write a function that tells whether an n by n matrix is a diagonal matrix.
 * Given a flat square matrix and n, return true if a[i][j] is 0 whenever i differs from j.
 * check an n x n matrix for diagonal form
 * Write a function to check that an n by n table has zeros everywhere off its main diagonal.
 * Is the n×n matrix diagonal?
 * How do I test if a matrix of size n is a diagonal matrix?
 * diagonal matrix check for size n
 * Check whether a square matrix is diagonal.
 * Are all off-diagonal elements of an n x n matrix zero?
 * Write a program to check whether an n x n matrix is diagonal.
 * Given a square matrix of size n, return true if all elements off the main diagonal are 0.
 * diagonal matrix check, n x n
 * is the n by n matrix a diagonal matrix?
 * How do I test whether a matrix of size n is diagonal?
 * Implement a test for a diagonal matrix of size n, any values on the diagonal allowed.
 * Do all off-diagonal entries of an n by n matrix vanish?
 * Write a function testing whether every entry of an n x n matrix off its principal diagonal is zero.
 * check that a square matrix of order n has nothing but zeros off the principal diagonal
 *
 * @T int32_t double
 * @array a 9
 * @name is_diagonal_matrix is_diagonal
 * @range a 0 1
 * @range n 0 3
 */
_Bool is_diagonal_matrix(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++)
            if (i != j && a[i * n + j] != 0) return 0;
    return 1;
}
/**
 * is a flat n x n matrix upper triangular
 * are there only zeros below the main diagonal of an n x n matrix
 * Is everything under the diagonal of a square matrix of size n zero?
 * check a[i][j] == 0 for all i > j in an n x n matrix
 * Write a function that tells whether an n by n matrix is upper triangular.
 * is the lower left half of an n x n matrix, below the diagonal, all zeros
 * Given a flat square matrix and n, return true if all entries under the diagonal are 0.
 * are all entries of the strict lower triangle of an n x n matrix zero
 * Is the n×n matrix upper triangular?
 * How do I check that a matrix of size n is upper triangular?
 * Check whether a square matrix of size n is upper triangular.
 * Write a program to check whether an n x n matrix is upper triangular.
 * Given a square matrix of size n, return true if all elements below the main diagonal are 0.
 * Function that tells if a matrix is upper triangular; size n.
 * upper triangular matrix check
 * is the n by n matrix upper triangular?
 * How do I test whether a matrix of size n is upper triangular?
 * Implement a test for an upper triangular matrix of size n.
 * Do all entries beneath the main diagonal of an n by n matrix vanish?
 * Write a function testing for zeros everywhere under the principal diagonal of an n x n matrix.
 * How do I check that all entries under the principal diagonal of an n x n matrix are zero?
 *
 * @T int32_t double
 * @array a 9
 * @name is_upper_triangular upper_triangular
 * @range a 0 1
 * @range n 0 3
 */
_Bool is_upper_triangular(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        for (int32_t j = 0; j < i; j++)
            if (a[i * n + j] != 0) return 0;
    return 1;
}

/**
 * Rotate the {K} x {K} matrix {a} by 90 degrees clockwise into {out}; both are stored row by row.
 * Rotate the {K} x {K} image {a} a quarter turn to the right; the result goes to {out}.
 * clockwise quarter turn of a {K} x {K} grid {a}, result in {out}
 * Write a program to rotate a {K}x{K} matrix by 90 degrees clockwise into another.
 * rotate a {K}x{K} matrix a quarter turn right into another
 * How do I turn a square image of size {K} a quarter turn to the right, into a new one?
 * How do I rotate a {K}x{K} matrix 90 degrees clockwise into a second array?
 * rotate a {K}x{K} matrix clockwise into another
 * Given a {K}x{K} matrix, rotate it 90 degrees clockwise and store the result in out.
 * Rotate a {K}x{K} image clockwise by 90 degrees into another array.
 * With n = {K}, set out[j][n - 1 - i] = a[i][j] for each element of an n x n matrix.
 * clockwise 90 degree rotation of a {K} by {K} matrix from one array to another
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @name rotate_clockwise quarter_turn
 * @array a 16
 * @array out 16
 * @range a -100 100
 * @range out 0 0
 */
void rotate_clockwise(const T *a, T *out) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++) out[j * K + K - 1 - i] = a[i * K + j];
}

/**
 * rotate a flat square n x n matrix by 90 degrees clockwise into another
 * How do I rotate an n by n 2D array clockwise by 90 degrees into a new one?
 * rotate an image matrix of size n clockwise by 90 degrees, into out
 * Write a function that writes an n by n matrix, turned 90 degrees to the right, to an output matrix.
 * out[j][n - 1 - i] = a[i][j] for an n x n matrix
 * Given a flat square matrix and n, store it in another array rotated by a quarter turn to the right.
 * clockwise matrix rotation by 90 degrees into a second matrix, size n as a parameter
 * How do I rotate an n x n image clockwise into another buffer?
 * Given an n x n matrix, write it rotated by 90 degrees clockwise to out.
 * Write a program to rotate an n x n matrix clockwise into a second matrix.
 * Rotate a square matrix 90 degrees to the right, with the result in another array.
 * clockwise rotation by 90 degrees of an n by n matrix into out
 * Write a program to rotate an n x n matrix by 90 degrees clockwise into another matrix.
 * Given a square image of size n, store it turned 90 degrees to the right in out.
 * Function that rotates an n x n matrix clockwise; the result goes to a second matrix.
 * Implement a clockwise quarter turn of a flat n x n matrix into out.
 * rotate matrix 90 degrees clockwise, into out
 * turn a square grid of size n to the right by 90 degrees, into a new grid
 * quarter turn clockwise of an n by n matrix, result in out
 * How do I rotate a square matrix clockwise in C? The result goes to another matrix.
 *
 * @T int32_t int64_t
 * @array a 16
 * @array out 16
 * @name rotate_matrix rotate_square_clockwise
 * @range a -20 20
 * @range n 0 4
 */
void rotate_matrix(const T *a, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++) out[j * n + n - 1 - i] = a[i * n + j];
}

/**
 * Multiply the {K} x {K} matrix {a} by the vector {v} and write the result to {out}; {a} is stored row by row.
 * Compute {a} times the column vector {v} with {K} components into {out}, the matrix being {K} x {K}.
 * matrix-vector product of {a} ({K} x {K}) and {v} in {out}
 * Write a program to multiply a {K}x{K} matrix by a vector into an output vector.
 * {K}x{K} matrix times vector, into out
 * How can I apply a {K}x{K} matrix to a vector, with the result in another one?
 * {K}x{K} matrix times vector into out
 * Given a {K}x{K} matrix and a vector with {K} elements, store their product in a second vector.
 * Multiply a {K}x{K} matrix with a vector and store the result in out.
 * Write a C function for the product of a {K}x{K} matrix and a vector, result last.
 * How do I multiply a {K} by {K} matrix by a vector into a result vector?
 * a {K} x {K} matrix times a column of {K} numbers, giving another column
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name matrix_vector apply_map
 * @array a 16
 * @array v 4
 * @array out 4
 * @range a -20 20
 * @range v -20 20
 */
void matrix_vector(const T *a, const T *v, T *out) {
    for (int32_t i = 0; i < K; i++) {
        T total = 0;
        for (int32_t j = 0; j < K; j++) total += a[i * K + j] * v[j];
        out[i] = total;
    }
}

/**
 * flat rows x cols matrix times vector, into out
 * multiply a matrix by a vector into out, rows and columns given
 * How do I apply a matrix with rows and cols to a vector, storing the product in out?
 * out = A x for a matrix of any rows and cols
 * Write a function that multiplies a row-major rows x cols matrix with a vector and stores the resulting vector.
 * matvec of a rows x cols matrix into an output vector
 * Given a flat matrix, a vector with one entry per column, and rows and columns, write the product to an output vector.
 * A x into y (gemv) for a rows × cols matrix
 * How do I do matrix-vector multiplication into a result vector for a rows x cols matrix in C?
 * rows x cols matrix times vector into out
 * Given a rows x cols matrix and a vector, compute the matrix-vector product in an output vector.
 * Multiply a matrix (rows x cols) by a vector and store the result in another vector.
 * Write a program to multiply a rows x cols matrix by a vector and store the product in a third array.
 * Given a matrix and a vector with cols entries, write the product vector of rows entries to out.
 * Function that computes out[i] = sum of a[i][j] * v[j]; rows and cols given.
 * Implement matrix-vector multiplication for a row-major matrix: matrix, vector, result.
 * product of a matrix and a vector, stored in a result vector
 * matrix-vector product into out, rows x cols
 * How do I multiply a matrix by a vector in C, with the result in another vector?
 * dot product of every row of a matrix with a vector, into out
 * multiply a 2D array by a 1D array, result in a third array
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array v 4
 * @array out 4
 * @name multiply_vector matvec
 * @range a -9 9
 * @range v -9 9
 * @range rows 0 4
 * @range cols 0 4
 */
void multiply_vector(const T *a, const T *v, T *out, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows; i++) {
        T sum = 0;
        for (int32_t j = 0; j < cols; j++) sum += a[i * cols + j] * v[j];
        out[i] = sum;
    }
}

/**
 * Write the outer product of the vectors {a} and {b}, {K} components each, to {out}, row by row.
 * outer product of {a} and {b}, giving a {K} x {K} matrix {out}
 * Write a program for the outer product of two vectors with {K} elements, stored row by row in an output matrix.
 * outer product of two vectors into a {K}x{K} matrix
 * How do I multiply every element of one vector by every element of another, {K} each, into a matrix?
 * multiplication table of two lists with {K} entries, row by row into out
 * How do I compute the outer product of two vectors of length {K} into a matrix?
 * outer product {K}x{K} of a and b into out
 * Given two vectors with {K} elements, write their outer product to a {K}x{K} matrix.
 * Store a[i] * b[j] in row i, column j of a {K}x{K} matrix.
 * How do I calculate the outer product of two vectors with {K} elements each in a third array?
 * all products a[i] * b[j] into a {K}x{K} matrix
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name outer_product multiplication_table
 * @array a 4
 * @array b 4
 * @array out 16
 * @range a -20 20
 * @range b -20 20
 */
void outer_product(const T *a, const T *b, T *out) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K; j++) out[i * K + j] = a[i] * b[j];
}

/**
 * Swap rows {i} and {j} of the matrix {a}, which has {K} columns stored row by row.
 * Exchange rows {i} and {j} of the row-major matrix {a} with {K} columns.
 * row swap in the row-major matrix {a} (width {K}): row {i} with row {j}, counted from 0
 * Write a function that swaps rows i and j of a flat matrix with {K} columns.
 * swap two matrix rows by index, width {K}
 * How do I exchange two rows in a flat array, {K} values in a row?
 * Write a function to exchange two given rows of a table with {K} columns.
 * How can I swap rows of a flat matrix that is {K} wide?
 * swap rows i and j, {K} columns
 * Exchange rows i and j of a matrix with {K} columns.
 * Given a flat matrix with {K} columns, swap the two given rows in place.
 * How do I swap two rows of a matrix with {K} columns?
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name swap_rows exchange_lines
 * @array a 16
 * @range a -100 100
 * @range i 0 3
 * @range j 0 3
 */
void swap_rows(T *a, int32_t i, int32_t j) {
    for (int32_t k = 0; k < K; k++) {
        T kept = a[i * K + k];
        a[i * K + k] = a[j * K + k];
        a[j * K + k] = kept;
    }
}

/**
 * Add {x} times row {i} to row {j} of the matrix {a}, {K} columns stored row by row; arguments {i}, {j}, {x}.
 * In {a} (rows of {K} entries), take row {i} and add to row {j} its multiple by {x}.
 * How do I add row {i} to row {j} in the row-major matrix {a} of {K} columns, taken {x} times?
 * Gauss elimination needs this: with {K} columns in {a}, add row {i} onto row {j} with the factor {x}.
 * Write a function that adds a multiple of row i to row j, factor last, in a matrix with {K} columns.
 * row operation on a matrix of width {K}: add a multiple (factor last) of the first row index to the second
 * row j += x * row i of a flat matrix with {K} columns, arguments i, j, x
 * row j += x * row i, {K} columns; i, j, x
 * Add x times row i to row j of a matrix with {K} columns (arguments i, j, x).
 * Gaussian elimination step for {K} columns: row j += x * row i; arguments are i, j and x.
 * In a matrix with {K} columns, multiply row i by x and add it to row j (arguments i, j, x).
 * Write a function for the elementary row operation row_j += x * row_i, with {K} columns (i, j, x).
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name add_row_multiple row_operation
 * @array a 16
 * @range a -20 20
 * @range x -9 9
 * @range i 0 1
 * @range j 2 3
 */
void add_row_multiple(T *a, int32_t i, int32_t j, T x) {
    for (int32_t k = 0; k < K; k++) a[j * K + k] += x * a[i * K + k];
}

/**
 * Invert the 2 x 2 matrix {a} into {out} and return true; if its determinant is 0, only return false.
 * Write the inverse of the 2 x 2 matrix {a} to {out} and return true, or write nothing and return false if there is none.
 * inverse of a 2 x 2 matrix {a} into {out}; returns success, false for a zero determinant
 * Write a program to store the inverse of a 2x2 matrix in another; return false and store nothing if singular.
 * 2x2 matrix inverse into out, returns true, or false without writing if the determinant is 0
 * How do I invert a matrix of four numbers into out? Return false, leaving out alone, for a zero determinant.
 * inverse of a 2 by 2 matrix into another; on determinant zero just return false
 * How do I invert a 2x2 matrix into another and return whether it is invertible?
 * Invert a 2x2 matrix: store the inverse in out and return true, or return false if the determinant is 0.
 * Compute the inverse of a 2x2 matrix; return false (and leave out unchanged) if it is not invertible.
 * Given a 2x2 matrix, write its inverse to out and return whether it exists.
 * Write a C function to invert a 2x2 matrix into another that just returns false for a singular matrix.
 * inverse of a two by two matrix by its adjoint over the determinant, stored in out; false when singular
 *
 * @T float double
 * @name invert2 inverse_matrix
 * @array a 4
 * @array out 4
 * @range a -8.0 8.0
 */
_Bool invert2(const T *a, T *out) {
    T determinant = a[0] * a[3] - a[1] * a[2];
    if (determinant == 0) return 0;
    out[0] = a[3] / determinant;
    out[1] = -a[1] / determinant;
    out[2] = -a[2] / determinant;
    out[3] = a[0] / determinant;
    return 1;
}

/**
 * Square the 2 x 2 matrix {a} in place; it is stored row by row.
 * Replace the 2 x 2 matrix {a} by its product with itself.
 * What is {a} * {a} for a 2 x 2 matrix? Overwrite {a} with the result.
 * in-place square of a 2 x 2 matrix {a} of {T:s}
 * Write a program that squares a 2x2 matrix in place.
 * 2x2 matrix squared in place
 * How do I multiply a 2x2 matrix with itself, in place?
 * M*M for a two by two matrix, in place
 * second power of a 2x2 matrix, overwriting it
 * Multiply a two-by-two matrix by itself, replacing it.
 * How do I square a 2x2 matrix in place (matrix product, not elementwise)?
 * 2x2 matrix squared
 *
 * @T int32_t int64_t double
 * @name square_matrix matrix_squared
 * @array a 4
 * @range a -20 20
 */
void square_matrix(T *a) {
    T p = a[0], q = a[1], r = a[2], s = a[3];
    a[0] = p * p + q * r;
    a[1] = p * q + q * s;
    a[2] = r * p + s * r;
    a[3] = r * q + s * s;
}

/**
 * Return the largest row sum of the absolute values in the {K} x {K} matrix {a}, stored row by row.
 * What is the infinity norm of the {K} x {K} matrix {a}: the greatest sum of absolute values in a row?
 * For each row of {a} ({K} rows and columns) add up the magnitudes; give the maximum of these sums.
 * Write a program for the maximum absolute row sum norm of a {K}x{K} matrix.
 * infinity norm of a {K}x{K} matrix
 * What is the biggest row total of absolute values in a matrix of size {K}?
 * max over the rows of a {K} by {K} matrix of the sum of |x|
 * largest row total of a square matrix of order {K}, signs ignored
 * Write a function to find the greatest row total of absolute values in a {K} by {K} table.
 * How do I calculate the infinity norm of a {K}x{K} matrix?
 * infinity norm {K}x{K}
 * Given a {K}x{K} matrix, return the maximum of the row sums of absolute values.
 *
 * @T int32_t int64_t double
 * @K 2 3 4
 * @name infinity_norm largest_row_sum
 * @array a 16
 * @range a -100 100
 */
T infinity_norm(const T *a) {
    T best = 0;
    for (int32_t i = 0; i < K; i++) {
        T total = 0;
        for (int32_t j = 0; j < K; j++) total += a[i * K + j] < 0 ? -a[i * K + j] : a[i * K + j];
        if (total > best) best = total;
    }
    return best;
}

/**
 * Has the player {x} won on the 3 x 3 board {a}: three in a row, a column or a diagonal?
 * Check whether some line of three on the tic-tac-toe board {a}, stored row by row, consists of {x} only.
 * Return true if {x} fills a row, a column or one of the two diagonals of the 3 x 3 grid {a}.
 * tic-tac-toe win test: board {a} (nine cells), mark {x}
 * Write a program to check if a given player has won on a tic-tac-toe board of nine cells.
 * tic tac toe check on nine cells: has the given mark three in a row?
 * How do I detect three in a row of a given mark on a 3x3 board?
 * noughts and crosses on nine cells: did the given player win
 * does the mark fill a row, column or diagonal of a 3x3 board
 * Check whether the player {x} has three marks in a line on a tic-tac-toe board of nine cells.
 * How do I detect a win for a given player in tic tac toe?
 * tic tac toe win check for player x
 *
 * @name has_won three_in_line
 * @array a 9
 * @range a 0 1
 * @range x 0 1
 */
static const int16_t win_lines[8] = {7, 56, 448, 73, 146, 292, 273, 84};
_Bool has_won(const int32_t *a, int32_t x) {
    int32_t cells = 0;
    for (int32_t i = 0; i < 9; i++)
        if (a[i] == x) cells |= 1 << i;
    for (int32_t i = 0; i < 8; i++)
        if ((cells & win_lines[i]) == win_lines[i]) return 1;
    return 0;
}

/**
 * Count the living (nonzero) neighbours of the cell in row {r} and column {c} of the {K} x {K} grid {a}.
 * Game of Life neighbour count for cell ({r}, {c}) of {a}, {K} x {K}, row by row, without wrap-around
 * Look at the cells around row {r}, column {c} of {a}, also diagonally but inside the {K} x {K} field; count nonzero ones.
 * Return the number of nonzero entries among the up to eight neighbours of entry ({r}, {c}) of the {K} x {K} matrix {a}.
 * Write a function that counts the live (nonzero) neighbours of cell (r, c) in a {K}x{K} grid with edges.
 * game of life: live (nonzero) neighbours of cell (r, c) in a {K}x{K} grid, no wrap-around
 * How many of the up to eight cells around row r, column c are alive (not 0) on a board of size {K}?
 * count the nonzero cells around cell (r, c), {K} by {K}, edges not wrapping
 * How do I count the live neighbours of the cell in row r, column c in Conway's Game of Life on a {K}x{K} grid with hard edges?
 * count nonzero neighbours of the cell in row r, column c, diagonals included, {K}x{K} grid
 * Given a {K}x{K} grid, count the nonzero cells among the neighbors (including diagonal ones) of row r, column c.
 * Conway's game of life: how many of the up to eight cells around row r, column c are alive, grid {K} by {K}?
 *
 * @K 3 4
 * @name live_neighbours neighbours_around
 * @array a 16
 * @range a 0 1
 * @range r 0 2
 * @range c 0 2
 */
int32_t live_neighbours(const int32_t *a, int32_t r, int32_t c) {
    int32_t count = 0;
    for (int32_t i = r - 1; i <= r + 1; i++)
        for (int32_t j = c - 1; j <= c + 1; j++)
            if (i >= 0 && i < K && j >= 0 && j < K && (i != r || j != c)) count += a[i * K + j] != 0;
    return count;
}

/**
 * Reverse each row of the {K} x {K} matrix {a} in place; it is stored row by row.
 * Mirror the {K} x {K} picture {a} left to right, in place.
 * in-place horizontal flip of a {K} x {K} grid {a} of {T:s}
 * Write a program to mirror a {K}x{K} matrix left to right in place.
 * horizontal flip of a {K}x{K} matrix in place
 * flip a {K} by {K} matrix left-right, in place
 * How do I flip a {K} by {K} image horizontally in its own array?
 * flip {K}x{K} matrix horizontally
 * Flip a {K}x{K} matrix horizontally in place.
 * Given a {K}x{K} matrix, reverse the order of the elements in each row.
 * How do I reverse each row of a {K}x{K} matrix?
 * reverse every row of a {K} by {K} matrix in place
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @name flip_rows mirror_image
 * @array a 16
 * @range a -100 100
 */
void flip_rows(T *a) {
    for (int32_t i = 0; i < K; i++)
        for (int32_t j = 0; j < K / 2; j++) {
            T kept = a[i * K + j];
            a[i * K + j] = a[i * K + K - 1 - j];
            a[i * K + K - 1 - j] = kept;
        }
}

/**
 * are two flat matrices of rows x cols equal
 * compare two matrices of rows by cols element by element: all the same?
 * Do two tables of rows by cols hold the same numbers everywhere?
 * matrix equality check with rows and columns given
 * a[i][j] == b[i][j] for every cell of two rows x cols matrices
 * Write a function that tells whether two matrices with given rows and columns are identical.
 * Given two flat matrices and their rows and columns, return true if all entries are equal.
 * check two flat 2d arrays (rows, cols) for equality
 * How do I compare two rows x cols matrices for equality?
 * are two matrices equal
 * Given two matrices with the same rows and cols, check if they are equal.
 * Write a program to check whether two matrices are equal.
 * Given two matrices of the same size, return true if all elements are equal.
 * Function that compares two rows x cols matrices element by element.
 * Implement equality of two flat matrices with rows and cols.
 * are two matrices identical?
 * How do I check if two matrices are equal in C?
 * true if a[i][j] == b[i][j] for all rows and columns
 * check whether two matrices of the same order are identical
 *
 * @T int32_t int64_t double
 * @array a 9
 * @array b 9
 * @name matrices_equal equal_matrices
 * @range a 0 1
 * @range b 0 1
 * @range rows 0 3
 * @range cols 0 3
 */
_Bool matrices_equal(const T *a, const T *b, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++)
            if (a[i * cols + j] != b[i * cols + j]) return 0;
    return 1;
}

/**
 * subtract the second of two rows x cols matrices from the first, into out
 * difference of two matrices of the same size, first minus second, stored in out
 * How do I take the second table away from the first cell by cell, into a third?
 * out[i][j] = a[i][j] - b[i][j] for all cells of rows x cols matrices
 * first matrix minus second matrix into out, rows and cols given
 * Write a function that subtracts the second matrix from the first, with given rows and columns, into another.
 * Given two flat matrices with their rows and columns, store the first minus the second in a third.
 * element-wise difference of two flat 2D arrays, a minus b, into out
 * a - b for matrices of rows by cols, stored in out
 * How do I find the difference of two matrices of rows x cols in a third?
 * rows x cols matrix subtraction into an output matrix
 * Subtract matrix b from matrix a and store the result in out.
 * Write a program to subtract two matrices: first minus second, into a third.
 * Given two rows x cols matrices, store their difference a - b in out.
 * Function that subtracts the second matrix from the first, element by element, into out.
 * Implement matrix subtraction for rows x cols matrices, result in the third.
 * matrix subtraction, a - b into out
 * difference of two matrices, first minus second, then the result
 * A - B into C for matrices of size rows x cols
 * How do I subtract the second matrix from the first in C, with the result in another?
 * How do I find the difference A - B of two matrices of order m x n and put it into C?
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array b 16
 * @array out 16
 * @name subtract_matrices matrix_difference
 * @range a -20 20
 * @range b -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void subtract_matrices(const T *a, const T *b, T *out, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++) out[i * cols + j] = a[i * cols + j] - b[i * cols + j];
}

/**
 * multiply all entries of a rows x cols matrix by a number, in place
 * scalar multiplication of a rows x cols matrix, in place
 * scale all entries of a flat matrix (rows, cols) by a factor in place
 * scalar times matrix, overwriting the matrix
 * Write a function that multiplies each element of a rows by cols matrix by a scalar in place.
 * Given a flat matrix, its rows and columns and a factor, scale it in place.
 * How do I scale a matrix by a constant in place?
 * rows x cols matrix times scalar
 * Multiply a matrix by a scalar in place.
 * How do I multiply every element of a matrix by a number?
 * Write a program to multiply a matrix by a scalar, in place.
 * Given a rows x cols matrix and a number, multiply every element by the number.
 * Function that scales a matrix by a constant factor in place.
 * Implement scalar multiplication of a flat matrix.
 * matrix times scalar, in place
 * multiply each element of a 2D array by a constant
 * scale a matrix by x
 * How do I multiply a whole matrix by a number in C?
 * A = x * A for a matrix with rows and cols
 * scalar multiplication of a rows x cols matrix, overwriting it
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name scale_matrix multiply_by_scalar
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 * @range x -5 5
 */
void scale_matrix(T *a, int32_t rows, int32_t cols, T x) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++) a[i * cols + j] *= x;
}

/**
 * sum of the border cells of a rows x cols matrix, each once
 * sum over the outermost cells of a grid, corners counted once
 * What do the numbers along the edge of a rows by cols table add up to, corners counted once?
 * sum of the outer ring of a flat matrix with rows and cols
 * Write a function that adds the elements on the border of a matrix with given rows and columns, each once.
 * Given a flat matrix, its rows and columns, return the total of the cells that touch the edge, each once.
 * sum of the edge cells of a flat matrix with rows and cols
 * How can I add up the edge elements of a rows x cols array without counting corners twice?
 * sum of border elements of a rows x cols matrix
 * Calculate the sum of the border elements of a matrix.
 * Given a rows x cols matrix, add up all elements in the first and last row and column, each only once.
 * Write a program to find the sum of the boundary elements of a matrix.
 * Write a program to find the sum of the boundary elements of a matrix, each counted once.
 * Given a rows x cols matrix, return the sum of its first and last row and column, corners once.
 * Function that adds the elements on the edge of a matrix, corners counted once.
 * border sum of a matrix
 * sum of the boundary elements of a 2D array
 * total of the cells on the outer edge of a grid, each one once
 * How do I sum the boundary of a 2D array, corners only once?
 * Write a C function to add the outer frame of an m x n matrix: first row, last row, first column, last column, corners once
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name border_sum boundary_sum
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
T border_sum(const T *a, int32_t rows, int32_t cols) {
    T sum = 0;
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++)
            if (i == 0 || j == 0 || i == rows - 1 || j == cols - 1) sum += a[i * cols + j];
    return sum;
}

/**
 * sum of the elements above the main diagonal of a flat n x n matrix
 * upper triangle sum of an n x n matrix without the diagonal
 * add a[i][j] with j greater than i in an n by n matrix
 * total of the strict upper triangle of a square matrix of size n
 * Write a function that adds all entries of an n by n matrix that lie above its diagonal.
 * Given a flat square matrix and n, return the sum of the entries above the diagonal.
 * How do I add everything to the right of the diagonal in an n by n array?
 * sum above main diagonal of n x n matrix
 * Calculate the sum of the upper triangle of an n x n matrix, excluding the diagonal.
 * Given an n x n matrix, add up all elements above the main diagonal.
 * Write a program to find the sum of the elements above the diagonal of a square matrix.
 * How do I sum all elements of a square matrix above its diagonal?
 * Write a program to find the sum of the elements above the main diagonal of an n x n matrix.
 * Given an n x n matrix, return the sum of all a[i][j] with i < j.
 * Function that sums the upper triangle of a square matrix, diagonal excluded.
 * sum of the upper triangle, diagonal not included
 * sum above the diagonal of a square matrix
 * total of the entries to the right of the main diagonal, n x n
 * How do I sum the upper triangular part of a matrix without the diagonal?
 * add all entries above the main diagonal of a square matrix of size n
 * total of the strictly upper triangle of an n by n matrix
 * Write a program to add the upper triangle of a square matrix of order n, principal diagonal excluded
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name sum_above_diagonal upper_triangle_sum
 * @range a -20 20
 * @range n 0 4
 */
T sum_above_diagonal(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) sum += a[i * n + j];
    return sum;
}

/**
 * sum of the elements below the main diagonal of a flat n x n matrix
 * lower triangle sum of an n x n matrix without the diagonal
 * add a[i][j] with j less than i in an n by n matrix
 * total of the strict lower triangle of a square matrix of size n
 * Write a function that adds all entries of an n by n matrix that lie below its diagonal.
 * Given a flat square matrix and n, return the sum of the entries below the diagonal.
 * How do I add everything to the left of the diagonal in an n by n array?
 * sum below main diagonal of n x n matrix
 * Calculate the sum of the lower triangle of an n x n matrix, excluding the diagonal.
 * Given an n x n matrix, add up all elements below the main diagonal.
 * Write a program to find the sum of the elements below the diagonal of a square matrix.
 * How do I sum all elements of a square matrix below its diagonal?
 * Write a program to find the sum of the elements below the main diagonal of an n x n matrix.
 * Given an n x n matrix, return the sum of all a[i][j] with i > j.
 * Function that sums the lower triangle of a square matrix, diagonal excluded.
 * sum of the lower triangle, diagonal not included
 * sum below the diagonal of a square matrix
 * total of the entries to the left of the main diagonal, n x n
 * How do I sum the lower triangular part of a matrix without the diagonal?
 * add all entries under the main diagonal of a square matrix of size n
 * total of the strictly lower triangle of an n by n matrix
 * Write a program to add the lower triangle of an n x n matrix, principal diagonal excluded
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name sum_below_diagonal lower_triangle_sum
 * @range a -20 20
 * @range n 0 4
 */
T sum_below_diagonal(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 1; i < n; i++)
        for (int32_t j = 0; j < i; j++) sum += a[i * n + j];
    return sum;
}

/**
 * write a rows x cols matrix to out in clockwise spiral order from the top left
 * clockwise spiral traversal of a flat 2D array into another array
 * Write a function that stores the elements of a rows by cols matrix in out, in clockwise spiral order from the top left.
 * Given a flat matrix and its size, write its cells to the output in clockwise spiral order from the top left.
 * spiral matrix to list, clockwise from the top left, for rows and cols
 * clockwise inward spiral traversal of a rows × cols matrix
 * How do I traverse a rows x cols matrix in clockwise spiral order?
 * rows x cols matrix to array in clockwise spiral order
 * Given a rows x cols matrix, write its elements to out in spiral order (clockwise from the top left).
 * Write a program to store a matrix in spiral form: clockwise, starting at the top left corner.
 * Traverse a matrix clockwise in a spiral from the top left and copy the elements to an array.
 * Output the elements of a matrix in spiral order, starting at the top left and going right.
 * Write a program to put a matrix in spiral order into an output array, clockwise from the top left.
 * Given a rows x cols matrix, store its elements in clockwise spiral order in out.
 * Function that walks a matrix in a spiral (right, down, left, up) and writes the elements to out.
 * Implement clockwise spiral traversal of a matrix into an array.
 * spiral order of a matrix, clockwise from the top left
 * unroll a grid clockwise from the outside to the inside, starting top left
 * How do I read a 2D array in spiral order, clockwise?
 * traverse a flattened matrix from the outermost ring to the innermost, clockwise from the top left, extracting items into one list
 * peel a matrix clockwise layer by layer into a list
 *
 * @T int32_t int64_t
 * @array a 16
 * @array out 16
 * @name spiral_order read_spiral
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void spiral_order(const T *a, int32_t rows, int32_t cols, T *out) {
    int32_t top = 0, bottom = rows - 1, left = 0, right = cols - 1, n = 0;
    while (top <= bottom && left <= right) {
        for (int32_t j = left; j <= right; j++) out[n++] = a[top * cols + j];
        for (int32_t i = top + 1; i <= bottom; i++) out[n++] = a[i * cols + right];
        if (top < bottom)
            for (int32_t j = right - 1; j >= left; j--) out[n++] = a[bottom * cols + j];
        if (left < right)
            for (int32_t i = bottom - 1; i > top; i--) out[n++] = a[i * cols + left];
        top++, bottom--, left++, right--;
    }
}

/**
 * magic square check for n x n, sums only
 * do all rows, columns and both diagonals of an n x n matrix have the same sum
 * Do all rows, columns and diagonals of an n by n square add up to the same number?
 * magic square test (equal sums only) with the size as a parameter
 * Write a function that tells whether an n by n matrix has equal row, column and diagonal sums.
 * Given a flat square matrix and n, return true if every row, column and diagonal totals the same.
 * same total in every row, column and diagonal of an n x n matrix?
 * How do I check a magic square by its sums alone?
 * magic square check (sums only)
 * Check whether an n x n matrix is a magic square: all rows, columns and both diagonals have the same sum.
 * Given an n x n matrix, determine if it is a magic square (only equal sums are required).
 * Write a program to check whether an n x n matrix is a magic square (equal sums only).
 * Given an n x n matrix, return true if all rows, columns and both diagonals have the same sum.
 * Function that tells if all row, column and diagonal sums of a square are equal.
 * Implement a magic square check that compares sums only.
 * magic square check, same sum everywhere
 * is it a magic square? repeated numbers allowed
 * How do I test whether a matrix is a magic square by its sums alone?
 * Do rows, columns and both diagonals of an n x n square have equal totals?
 * Write a C function to check that all rows, columns and both diagonals of an n x n grid add up the same
 *
 * @T int32_t int64_t
 * @array a 16
 * @name is_magic magic_square
 * @range a 1 1
 * @range n 0 4
 */
_Bool is_magic(const T *a, int32_t n) {
    T main = 0, other = 0;
    for (int32_t i = 0; i < n; i++) {
        main += a[i * n + i];
        other += a[i * n + n - 1 - i];
    }
    if (main != other) return 0;
    for (int32_t i = 0; i < n; i++) {
        T row = 0, column = 0;
        for (int32_t j = 0; j < n; j++) {
            row += a[i * n + j];
            column += a[j * n + i];
        }
        if (row != main || column != main) return 0;
    }
    return 1;
}

/**
 * is a flat n x n matrix lower triangular
 * are there only zeros above the main diagonal of an n x n matrix
 * Is everything above the diagonal of a square matrix of size n zero?
 * check a[i][j] == 0 for all i < j in an n x n matrix
 * is the upper right half of an n x n matrix, above the diagonal, all zeros
 * Write a function that tells whether an n by n matrix is lower triangular.
 * Given a flat square matrix and n, return true if all entries above the diagonal are 0.
 * is a[i][j] zero whenever j is greater than i in an n x n matrix
 * Is the n×n matrix lower triangular?
 * How do I check that a matrix of size n is lower triangular?
 * Check whether a square matrix of size n is lower triangular.
 * Given an n x n matrix, return true if every element above the main diagonal is 0.
 * Write a program to check whether an n x n matrix is lower triangular.
 * Given a square matrix of size n, return true if all elements above the main diagonal are 0.
 * lower triangular matrix check
 * is the n by n matrix lower triangular?
 * How do I test whether a matrix of size n is lower triangular?
 * Implement a test for a lower triangular matrix of size n.
 * Do all entries over the main diagonal of an n by n matrix vanish?
 * Write a program to check that all entries over the principal diagonal of an n x n matrix are zero
 *
 * @T int32_t double
 * @array a 9
 * @name is_lower_triangular lower_triangular
 * @range a 0 1
 * @range n 0 3
 */
_Bool is_lower_triangular(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i * n + j] != 0) return 0;
    return 1;
}

/**
 * find a value in a flat rows x cols matrix: its row-major index, or -1
 * flat index of a number in a 2D array of rows by cols, -1 if it is not there
 * search a matrix row by row for an element, flat index of the first match or -1
 * row * cols + col of the first match of a value in a matrix, -1 without a match
 * linear search for a value in a grid, row by row; return row * cols + col or -1
 * Write a function that returns the flat row-major index of the first match of a value in a rows by cols matrix, or -1.
 * Given a flat matrix, its rows, columns and a value, return the flat index of its first occurrence or -1.
 * How can I search a 2D array for a value and return the flattened index (-1 if missing)?
 * flat index of x in matrix or -1
 * Given a matrix and a value, return row * cols + col of the first occurrence, or -1 if it is not found.
 * Find an element in a 2D array and return its flat index, searching row by row, or -1.
 * Write a program to search for an element in a matrix; result row * cols + col, or -1.
 * Given a matrix and a value, return the flat index of its first occurrence, or -1.
 * Function that finds a number in a rows x cols matrix and returns row * cols + col, -1 if missing.
 * search a 2D array, flat index of the first match or -1
 * index of x in a row-major matrix, -1 if absent
 * How do I search a matrix for a value and get its flat index, or -1?
 * position of a number in a grid as row * cols + col, -1 if it is not there
 * linear search in a matrix: flat index or -1
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name find_in_matrix search_matrix
 * @range a 0 5
 * @range rows 0 4
 * @range cols 0 4
 * @range x 0 5
 */
int32_t find_in_matrix(const T *a, int32_t rows, int32_t cols, T x) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++)
            if (a[i * cols + j] == x) return i * cols + j;
    return -1;
}

/**
 * does a flat rows x cols matrix contain a value
 * is a number in a 2D array of rows by cols
 * check whether any cell of a matrix equals a value
 * does a matrix (rows, cols) contain x
 * Write a function that tells whether a value occurs in a rows by cols matrix.
 * Given a flat matrix, its rows, columns and a value, return true if some entry equals it.
 * search all rows of a matrix for x: true if found
 * How do I look for a value in an unsorted 2D matrix?
 * does matrix contain x
 * Search a matrix for a value; return true if it is found.
 * Given a matrix and a value x, return true if x occurs in the matrix.
 * Write a program to check whether a number is present in a matrix.
 * Given a rows x cols matrix and a value, return true if the value occurs in it.
 * Function that searches a 2D array for a number and returns true or false.
 * Implement contains for a flat matrix.
 * is x in the matrix?
 * matrix contains value
 * search a 2D array, true if found
 * How do I check if an element exists in a matrix?
 * Write a function to tell if an entered number is present in an m x n matrix
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name matrix_contains grid_contains
 * @range a 0 9
 * @range rows 0 4
 * @range cols 0 4
 * @range x 0 9
 */
_Bool matrix_contains(const T *a, int32_t rows, int32_t cols, T x) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++)
            if (a[i * cols + j] == x) return 1;
    return 0;
}

/**
 * index of the row with the largest sum, the first if tied, -1 if there are no rows
 * which row of a rows x cols matrix adds up to the most? its index, first on ties, -1 for no rows
 * Which row of the table has the highest total? Return its index from 0, the first if tied, -1 without rows.
 * index of the best row by its sum, the first one if tied, -1 when there is no row
 * Write a function that returns the index of the row with the greatest sum in a rows by cols matrix, first on ties, -1 without rows.
 * Given a flat matrix and its size, return the index of the first row with the maximum row sum, or -1.
 * argmax over the row totals of a matrix, first on ties, -1 if it has no rows
 * How do I get the index of the row whose sum is highest, the first on ties (-1 without rows)?
 * index of first row with max sum, -1 if empty
 * Which row of the matrix has the largest sum? Return its index, the first on ties, or -1 if there are no rows.
 * Given a rows x cols matrix, return the index of the row with the maximum sum (first on ties, -1 if empty).
 * Find the row with the highest sum in a matrix; the earliest one on ties, -1 for a matrix without rows.
 * Which student (row) has the highest total over all subjects (columns)? index from 0, first on ties, -1 without rows
 *
 * @T int32_t int64_t
 * @array a 16
 * @name row_with_largest_sum best_row
 * @range a 0 9
 * @range rows 0 4
 * @range cols 0 4
 */
int32_t row_with_largest_sum(const T *a, int32_t rows, int32_t cols) {
    int32_t best = -1;
    T most = 0;
    for (int32_t i = 0; i < rows; i++) {
        T sum = 0;
        for (int32_t j = 0; j < cols; j++) sum += a[i * cols + j];
        if (best < 0 || sum > most) {
            best = i;
            most = sum;
        }
    }
    return best;
}

/**
 * largest element of each row of a rows x cols matrix, into out
 * row maxima of a matrix into an array, at least one column
 * maximum of every row of a flat matrix (rows, cols) into an array
 * out[i] = max of a[i][j] over j, for a matrix of rows x cols
 * Write a function that stores the maximum of each row of a rows by cols matrix, at least one column.
 * Given a flat matrix, its rows and columns, write the largest entry of every row to an output array.
 * the highest entry of each row of a rows by cols matrix, to a second array
 * How do I find the biggest element of every row of a rows x cols matrix?
 * max of each row of a rows x cols matrix
 * Given a rows x cols matrix, write the maximum of each row to out.
 * Find the largest element in every row of a matrix and store the results in an array.
 * Write a program to find the maximum element of each row of a matrix.
 * Write a program to find the largest element of each row of a matrix, into an array.
 * Given a rows x cols matrix, store the maximum of every row in out.
 * Function that writes the biggest value of each row to an output array.
 * row maximums of a 2D array into out
 * max of each row
 * highest value in every row of a table, into an array
 * How do I get the maximum of each row of a matrix in C?
 * Find the biggest number in every row of an m x n matrix, stored in an array.
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array out 4
 * @name row_maxima max_of_rows
 * @range a -20 20
 * @range rows 0 4
 * @range cols 1 4
 */
void row_maxima(const T *a, int32_t rows, int32_t cols, T *out) {
    for (int32_t i = 0; i < rows; i++) {
        out[i] = a[i * cols];
        for (int32_t j = 1; j < cols; j++)
            if (a[i * cols + j] > out[i]) out[i] = a[i * cols + j];
    }
}

/**
 * swap two columns of a rows x cols matrix in place, by index
 * exchange columns i and j in a flat 2D array of rows by cols
 * interchange column i and column j of a rows x cols matrix in place
 * How do I swap columns i and j of a table of rows by cols?
 * Write a function that swaps columns i and j of a rows by cols matrix in place.
 * Given a flat matrix, its rows, columns and two column numbers from 0, exchange those columns.
 * How can I swap two columns of a 2D array in place?
 * swap columns i and j of a rows x cols matrix
 * Given a rows x cols matrix, swap the columns with indices i and j.
 * Write a program to interchange two columns of a matrix.
 * Write a program to swap two columns of a matrix.
 * Given a rows x cols matrix and two column indices, exchange these columns.
 * Function that interchanges columns i and j of a matrix in place.
 * swap columns i and j
 * exchange two columns of a 2D array
 * How do I swap two columns of a matrix in C?
 * swap a[r][i] and a[r][j] in every row
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name swap_columns exchange_columns
 * @range a -20 20
 * @range rows 0 4
 * @range cols 4 4
 * @range i 0 3
 * @range j 0 3
 */
void swap_columns(T *a, int32_t rows, int32_t cols, int32_t i, int32_t j) {
    for (int32_t r = 0; r < rows; r++) {
        T kept = a[r * cols + i];
        a[r * cols + i] = a[r * cols + j];
        a[r * cols + j] = kept;
    }
}

/**
 * mirror a rows x cols matrix left to right, in place
 * reverse every row of a flat matrix (rows, cols) in place
 * flip a 2D array of rows by cols horizontally, in place
 * swap a[i][j] with a[i][cols - 1 - j] in every row
 * Write a function that reverses the entries of every row of a rows by cols matrix in place.
 * horizontal flip of a matrix of any size, in place
 * fliplr in place for a rows x cols matrix
 * How do I mirror a rows x cols array horizontally in place?
 * reverse each row of a rows x cols matrix
 * Given a rows x cols matrix, reverse each row in place.
 * Write a program to reverse every row of a matrix.
 * Write a program to mirror a matrix horizontally: reverse every row in place.
 * Given an image of rows x cols, flip it left to right.
 * Function that reverses each row of a matrix in place.
 * flip a matrix left to right
 * horizontal flip of an image, in place
 * reverse each row of a matrix
 * How do I flip an image horizontally in place?
 * Flip an image horizontally: each row of the m x n table backwards
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name mirror_rows flip_horizontally
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void mirror_rows(T *a, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols / 2; j++) {
            T kept = a[i * cols + j];
            a[i * cols + j] = a[i * cols + cols - 1 - j];
            a[i * cols + cols - 1 - j] = kept;
        }
}

/**
 * reverse the order of the rows of a flat matrix in place
 * flip a 2D array of rows by cols vertically, in place
 * How do I reverse the row order of a table in place, the last row becoming the first?
 * swap a[i][j] with a[rows - 1 - i][j] for the upper half of the rows
 * Write a function that reverses the order of the rows of a rows by cols matrix in place.
 * vertical flip of a matrix of any size, in place
 * flipud in place for a rows x cols matrix
 * How do I reverse the order of the rows in a rows x cols array?
 * flip matrix vertically
 * Given a rows x cols matrix, reverse the order of its rows in place.
 * Write a program to flip a matrix upside down: reverse the order of its rows in place.
 * Given an image of rows x cols, flip it top to bottom.
 * Function that exchanges the first row with the last, the second with the second last, and so on.
 * flip a matrix upside down
 * vertical flip of an image, in place
 * reverse the order of the rows of a matrix, each row itself unchanged
 * How do I flip an image vertically in place?
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name reverse_rows flip_vertically
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
void reverse_rows(T *a, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows / 2; i++)
        for (int32_t j = 0; j < cols; j++) {
            T kept = a[i * cols + j];
            a[i * cols + j] = a[(rows - 1 - i) * cols + j];
            a[(rows - 1 - i) * cols + j] = kept;
        }
}

/**
 * product of the main diagonal of an n x n matrix
 * multiply the diagonal elements of a flat square matrix of size n
 * a[0][0] * a[1][1] * ... * a[n-1][n-1] of an n x n matrix
 * product of the diagonal of a square matrix of size n
 * Write a function that returns the product of the entries on the main diagonal of an n by n matrix.
 * Given a flat square matrix and n, multiply its diagonal entries and return the product.
 * How do I compute the product of the diagonal elements of an n x n matrix?
 * multiply a[i][i] over all i of an n x n matrix
 * Given an n x n matrix, return the product of the elements on the main diagonal.
 * Multiply all elements on the main diagonal of a square matrix.
 * Write a program to calculate the product of the diagonal elements of a matrix.
 * Write a program to find the product of the diagonal elements of an n x n matrix.
 * Given a square matrix of size n, multiply its main diagonal elements together.
 * Function that returns the product of a[i][i] for i = 0 to n-1.
 * determinant of a triangular n x n matrix
 * multiply a[0][0], a[1][1], ..., a[n-1][n-1]
 * How do I multiply the main diagonal of a matrix of size n?
 * multiply together the entries a[i][i] of a square matrix of order n
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name diagonal_product product_of_diagonal
 * @range a -5 5
 * @range n 0 4
 */
T diagonal_product(const T *a, int32_t n) {
    T product = 1;
    for (int32_t i = 0; i < n; i++) product *= a[i * n + i];
    return product;
}

/**
 * number of negative values in a rows x cols matrix
 * count the negative numbers in a flat 2D array (rows, cols)
 * how many cells of a rows by cols matrix are below zero
 * How many entries of the rows by cols table are less than 0?
 * Write a function that counts the negative elements of a matrix with given rows and columns.
 * Given a flat matrix, its rows and columns, return how many entries are negative.
 * count the cells with value < 0 in a matrix
 * count negative numbers in a 2d array of rows and cols
 * How many elements of a rows x cols array are less than 0?
 * count negatives in a rows x cols matrix
 * Write a program to count the negative numbers in a matrix.
 * Given a matrix with rows and cols, return how many elements are less than 0.
 * Given a rows x cols matrix, return how many elements are < 0.
 * Function that counts the negative entries of a 2D array.
 * count negatives in a matrix
 * How do I count the negative elements of a matrix?
 * how many cells are negative
 * Write a function to count the negative numbers in a two-dimensional array given rows and columns.
 * How many cells of an m x n matrix are below zero?
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name count_negatives negative_cells
 * @range a -5 5
 * @range rows 0 4
 * @range cols 0 4
 */
int32_t count_negatives(const T *a, int32_t rows, int32_t cols) {
    int32_t count = 0;
    for (int32_t i = 0; i < rows * cols; i++) count += a[i] < 0;
    return count;
}

/**
 * number of islands, 4-connected nonzero cells, in a rows x cols grid, which is set to 0 while counting
 * count the connected groups (up, down, left, right) of nonzero cells in a grid and zero them
 * flood each island (side-connected nonzero cells) of a grid with 0 once found, and count the islands
 * Write a function that counts the islands of a rows by cols grid, side-connected nonzero cells, zeroing them on the way.
 * number of side-connected blobs of nonzero cells in a bitmap, zeroed while counting
 * Given a flat grid of land (not 0) and water, return the number of side-connected islands and set them to 0.
 * Count the islands in a grid of land (nonzero) and water (0); land connects horizontally and vertically, and visited land is set to 0.
 * Number of islands: count the groups of nonzero cells connected up, down, left or right, clearing them to 0 as you go.
 * How many islands are in the grid (4-connected nonzero cells)? Use DFS and set visited cells to 0.
 * Count the connected components of nonzero cells (four directions) in a matrix; the cells are set to 0 while counting.
 * Grid of land (nonzero) and water (0): count the land masses, diagonals do not connect, the land is erased on the way
 * How can I count the islands in a rows x cols grid (nonzero cells joined up, down, left or right) by flood filling each one with 0?
 *
 * @array grid 16
 * @name count_islands number_of_islands
 * @range grid 0 1
 * @range rows 0 4
 * @range cols 0 4
 */
static void sink_island(int32_t *grid, int32_t rows, int32_t cols, int32_t row, int32_t col) {
    if (row < 0 || row >= rows || col < 0 || col >= cols || grid[row * cols + col] == 0) return;
    grid[row * cols + col] = 0;
    sink_island(grid, rows, cols, row + 1, col);
    sink_island(grid, rows, cols, row - 1, col);
    sink_island(grid, rows, cols, row, col + 1);
    sink_island(grid, rows, cols, row, col - 1);
}
int32_t count_islands(int32_t *grid, int32_t rows, int32_t cols) {
    int32_t count = 0;
    for (int32_t row = 0; row < rows; row++)
        for (int32_t col = 0; col < cols; col++)
            if (grid[row * cols + col] != 0) {
                count++;
                sink_island(grid, rows, cols, row, col);
            }
    return count;
}

/**
 * flood fill of an int grid from row and col: the 4-connected region of equal cells gets a new colour
 * replace the area of equal int cells connected by sides to the cell (row, col) by another colour
 * How do I fill the 4-connected area of equal integer cells around a starting row and column with a colour?
 * Write a function that flood-fills a rows by cols int grid from row and col with a colour, in four directions.
 * Given a flat image of ints, its size, a start cell and a colour, paint the start cell's 4-connected region of equal cells.
 * from a pixel (row, col), fill its 4-connected area of equal int pixels with a colour, in place
 * How do I implement a paint bucket fill on an int grid, in four directions from row and col?
 * Flood fill: starting at (row, col), change all connected int cells of the same color to the new color (four directions).
 * Given an integer grid, a start cell (row, col) and a color, recolor the start cell's 4-connected region.
 * Implement the paint bucket tool: fill the 4-connected region of equal int cells around (row, col) with a new color.
 * Write a recursive four-way flood fill for a rows x cols grid of ints: row, column and new color are the last arguments.
 * Paint bucket tool: recolour the connected area of same-valued integer cells around a start cell, up, down, left, right
 *
 * @array grid 16
 * @name flood_fill fill_region
 * @range grid 0 1
 * @range rows 4 4
 * @range cols 4 4
 * @range row 0 3
 * @range col 0 3
 * @range color 2 5
 */
static void spread_color(int32_t *grid, int32_t rows, int32_t cols, int32_t row, int32_t col, int32_t old, int32_t color) {
    if (row < 0 || row >= rows || col < 0 || col >= cols || grid[row * cols + col] != old) return;
    grid[row * cols + col] = color;
    spread_color(grid, rows, cols, row + 1, col, old, color);
    spread_color(grid, rows, cols, row - 1, col, old, color);
    spread_color(grid, rows, cols, row, col + 1, old, color);
    spread_color(grid, rows, cols, row, col - 1, old, color);
}
void flood_fill(int32_t *grid, int32_t rows, int32_t cols, int32_t row, int32_t col, int32_t color) {
    int32_t old = grid[row * cols + col];
    if (old != color) spread_color(grid, rows, cols, row, col, old, color);
}
