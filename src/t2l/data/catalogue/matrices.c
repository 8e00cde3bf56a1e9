/**
 * Return the element in row {r} and column {c} of the matrix {a}, which has {K} columns stored row by row.
 * Load entry ({r}, {c}) of a row-major matrix {a} with {K} columns; rows and columns count from 0.
 * What stands at row {r}, column {c} of {a}, when each row of the flat array holds {K} {T:s}?
 * {a}[{r} * {K} + {c}]
 * A table is kept in the flat array {a}, {K} values a row; fetch the one in row {r}, column {c} (from 0).
 * two-dimensional read: row-major matrix {a} of width {K}, indices {r} and {c} from 0
 * Write a function that returns an element of a row-major matrix with {K} columns by row and column.
 * get the matrix entry at row r, column c from a flat array with {K} columns
 * How do I read row r, column c of a flat array with {K} values per row?
 * m[r][c] for a flat array with {K} columns in each row
 * access the cell in a given row and column, from 0, of a table {K} wide
 * row-major lookup of row r, column c with stride {K}
 * Write a function to fetch the entry in a given row and column (from 0) of a table with {K} columns, stored row after row.
 * numpy: a.reshape(-1, {K})[r, c]
 * {K} numbers to a line, what's in line r at spot c, both from 0
 * entry a_rc of a row-major matrix with {K} columns, zero-based indices
 * How do I access [r][c] in a flat array that has {K} columns?
 * get a[r][c], {K} columns
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
 * get an element of a flat row-major matrix of a given width by row and column
 * matrix[row][col] from a flat array, number of columns first
 * element of a flat 2D array, number of columns given before row and column
 * What value is in a flat table of so many columns at this row and column? The number of columns comes first.
 * read a cell of a table stored row by row with a given number of columns, at a row and a column
 * a[row * cols + col] for the parameters cols, row, col in this order
 * Write a function that returns the entry of a flat matrix; the arguments are its width, a row and a column.
 * look up a number in a row-major grid: width first, then row and column
 * Given a flat matrix, its number of columns, a row and a column, return the entry.
 * value at position (r, c) of a row-major matrix, after the number of columns
 * access a cell of a flat matrix with a stride, by row and column
 * pixel of an image with a given width, stored line by line, at a line and a column
 * Write a function to read the entry at a row and a column (both from 0) of a table held in one list, given first how many columns it has.
 * Python: grid[r * cols + c]
 * the lines all have this many numbers; what's in line r at spot c
 * row-major lookup: column count, row index, column index
 * How to index a 1D array as a 2D matrix, given width, row and column?
 * cell at row r and column c of flat matrix with cols columns
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
 * two-dimensional write: row-major matrix {a} of width {K}, indices {r} and {c}, new value {x}
 * Change one cell of the table {a} ({K} cells a row): the one in row {r}, column {c} becomes {x}.
 * Write a function that sets the element at row r, column c of a matrix with {K} columns to a value.
 * set the matrix entry at row r, column c to x, {K} columns
 * How do I write to row r, column c of a flat array with {K} values per row a new value x?
 * m[r][c] = value for a 1D array of width {K}
 * at row r, column c of a table {K} wide, store a value in the cell
 * row-major assignment at row r, column c with stride {K} of the value x
 * Write a function that stores in a given row and column, from 0, of a table with {K} columns the value {x}.
 * numpy: a.reshape(-1, {K})[r, c] = x
 * {K} numbers to a line, in line r at spot c put x
 * assignment a_rc := x in a row-major matrix of {K} columns
 * How do I write to [r][c] of a flat matrix having {K} columns?
 * set a[r][c] = x, {K} columns
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
 * Total the entries of {a} at the indices 0, {K} + 1, 2 * ({K} + 1), ..., one for each of {K} rows.
 * Given a {K} by {K} matrix {a}, I need the sum along its diagonal from top left to bottom right.
 * Write a program to find the sum of the main diagonal of a {K}x{K} matrix.
 * trace of a {K}x{K} matrix
 * How do I add up the main diagonal elements of a square matrix of size {K}?
 * sum the main diagonal of a {K} by {K} matrix in a flat array
 * total of the entries with equal row and column in a square matrix of order {K}
 * matrix trace (sum of eigenvalues) of a {K}x{K} matrix
 * Write a function to add the entries on the main diagonal of a {K} by {K} table.
 * numpy.trace of a {K}x{K} array
 * square of {K} by {K} numbers, add those from top left down to bottom right
 * tr A for a {K}×{K} matrix
 * How to sum the main diagonal of a {K}x{K} matrix?
 * trace of {K}x{K} matrix
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
 * Add up {a} from its top right to its bottom left corner; it is {K} x {K}, row by row.
 * What do the entries in row i and column {K} - 1 - i of the {K} x {K} matrix {a} sum to?
 * anti-diagonal total of a row-major {K} x {K} matrix {a} of {T:s}
 * Walk down the {K} rows of the square matrix {a}, one column further left each time, and total what you meet.
 * For a magic square check of size {K}, give me the sum of the diagonal of {a} from top right to bottom left.
 * Write a program to find the sum of the secondary diagonal of a {K}x{K} matrix.
 * anti-diagonal sum of a {K}x{K} matrix
 * How do I add up the other diagonal of a square matrix of size {K}, from the top right?
 * sum of the top-right to bottom-left diagonal of a {K} by {K} matrix
 * total along the minor diagonal of a square matrix of order {K}
 * sum of the entries in row i and column {K} - 1 - i of a {K} by {K} matrix
 * Compute the total of the entries from the upper right to the lower left corner of a {K} by {K} table.
 * np.fliplr(a).trace() for {K}x{K}
 * square of {K} by {K} numbers, add those from top right down to bottom left
 * sum over the secondary diagonal, order {K}
 * How do I sum the anti-diagonal of a {K}x{K} matrix?
 * sum of antidiagonal, {K}x{K}
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
 * Swap rows and columns of {a}, a square matrix with {K} rows in a flat array, where it stands.
 * Exchange every entry above the diagonal of the {K} x {K} matrix {a} with its mirror image below.
 * in-place transpose of a row-major {K} x {K} matrix {a} of {T:s}
 * How do I turn the rows of my {K} by {K} matrix {a} into its columns without a second matrix?
 * Reflects the {K} x {K} matrix {a} in its main diagonal
 * Write a program to transpose a {K}x{K} matrix in place.
 * in-place transpose of a {K} by {K} matrix
 * How do I swap the rows and columns of a square matrix of size {K} without a second one?
 * transpose a square {K}x{K} array in the same memory
 * flip a square table, {K} wide, over its main diagonal in place
 * replace a real square matrix of order {K} by its transpose
 * Write a function to interchange rows and columns of a {K} by {K} table in place.
 * numpy a[:] = a.T.copy(), shape ({K}, {K})
 * square of {K} by {K} numbers, flip it over the slanted line, lines become columns
 * in-place transposition of a square matrix of order {K}
 * How can I transpose a {K}x{K} array without a second one?
 * transpose {K}x{K} in place
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
 * How do I mirror a flat square matrix of size n at its main diagonal?
 * exchange a[i][j] and a[j][i] for all i < j of an n x n matrix
 * turn the rows of a flat n x n matrix into columns in the same array
 * Write a function that transposes an n by n matrix without a second one.
 * flip a square n by n table over its main diagonal, in place
 * Given a flat square matrix and its size n, turn its rows into columns in place.
 * reflect a square grid of size n along the main diagonal, in place
 * transpose a flat n x n matrix with no extra memory
 * exchange rows and columns of a square distance table of n places, in place
 * Write a function which turns the rows of an n by n table into its columns, using no other table.
 * Python: m[:] = [list(r) for r in zip(*m)], n x n and flat
 * n lines of n numbers, make lines of the columns, in the same place
 * in-place transposition of an n×n matrix
 * How to transpose a square matrix of size n in place?
 * transpose n x n matrix in place
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
 * For all i < {rows} and j < {cols}, copy entry (i, j) of {a} to entry (j, i) of {out}.
 * transpose of a rectangular row-major matrix {a} ({rows} by {cols}) in {out}
 * My table {a} has {rows} lines of {cols} values; I want {out} to have the lines as columns.
 * What does {a}, {rows} x {cols}, look like with rows and columns swapped? Put it into {out}.
 * Write a program to store the transpose of a flat rows by cols matrix in another array.
 * transpose of a rectangular matrix of rows by cols into another
 * How do I turn the rows of a rows x cols matrix into the columns of another?
 * transpose an m by n matrix into a second array
 * table turned on its side: the columns become the rows of a second array
 * layout change of a rows x cols matrix from row-major to column-major, into out
 * Store the columns of a table with the given count of rows and columns as rows of a second table.
 * numpy: out = a.reshape(rows, cols).T
 * copy the table so that what went across goes down
 * transpose of a rows × cols matrix, written to out
 * How do I transpose a rectangular matrix into another array?
 * transpose rows x cols into out
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
 * What is {a} * {b} for two square matrices with {K} rows? Store it in {out}.
 * {K} x {K} matrix multiplication of {a} and {b} with the result in {out}
 * Dot products of the rows of {a} with the columns of {b}, size {K} x {K}, make up the entries of {out}.
 * Combine two linear maps of {K} dimensions given by {a} and {b}: put the product matrix, first times second, into {out}.
 * Write a program to multiply two {K}x{K} matrices into a third one.
 * {K}x{K} matrix product of two flat matrices into a third
 * How do I calculate the product of two square matrices of size {K} into an output array?
 * matmul of two {K}x{K} matrices into an output matrix pls
 * two square tables of order {K}: combine rows of the first with columns of the second, result in a third
 * composition of two linear maps in {K} dimensions: product of their matrices, first times second, into out
 * Write a function to multiply two {K} by {K} tables of numbers in the sense of linear algebra, the product going to a third.
 * numpy: out = a @ b, shapes ({K}, {K})
 * row times column for two squares of {K} by {K} numbers
 * matrix product AB of order {K}
 * How can I multiply {K}x{K} matrices?
 * {K}x{K} matrix multiplication
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
 * three nested loops: rows of an m x k matrix times columns of a k x n matrix, result in out
 * product of two flat tables into a third, with sizes m, k (inner) and n given
 * Write a function that multiplies an m by k matrix with a k by n matrix into an output matrix, all stored row by row.
 * c[i][j] = sum of a[i][t] * b[t][j], for an m x k and a k x n matrix
 * Given two flat matrices, m x k and k x n, store their product.
 * matmul of flat a and b into out with the dimensions m, k, n as arguments
 * matrix of a linear map composition, m x k times k x n, written to the output
 * dense layer for a batch without bias: inputs m x k times weights k x n into out
 * Write a function to compute the product of an m by k matrix and a k by n matrix in a third one, the sizes coming last in the order m, k, n.
 * Matlab C = A*B with A m-by-k and B k-by-n, arguments A, B, C, m, k, n
 * row times column for two tables, m lines of k and k lines of n
 * general matrix product (gemm) of an m×k and a k×n factor
 * How to multiply non-square matrices, m x k by k x n?
 * matrix multiplication m x k times k x n
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
 * What is {a}[0] * {a}[3] - {a}[1] * {a}[2]?
 * 2 x 2 determinant of {a}
 * Multiply the diagonal of the 2 x 2 matrix {a} and subtract the product of the other two entries.
 * By which signed factor does the 2 x 2 matrix {a} scale areas?
 * Four {T:s} in {a} form a matrix, two to a row; give its determinant.
 * Write a program to find the determinant of a 2x2 matrix.
 * determinant of a 2 by 2 matrix
 * How do I compute ad - bc for a 2x2 matrix stored row by row?
 * det of a 2x2 matrix in a flat array of 4
 * first times fourth minus second times third of four array elements
 * signed area spanned by the two rows of a 2x2 matrix
 * Compute the determinant of a matrix with two rows and two columns which is stored in a list row by row.
 * numpy.linalg.det(a.reshape(2, 2))
 * first times fourth minus second times third of four numbers in a row
 * det of a 2×2 matrix in a row-major array
 * How to get the determinant of a 2x2 matrix held in an array?
 * 2x2 determinant
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
 * By which signed factor does the 3 x 3 matrix {a} scale volumes?
 * Sum the three products along the falling diagonals of the 3 x 3 matrix {a} and subtract those along the rising ones.
 * Write a program to find the determinant of a 3x3 matrix.
 * determinant of a 3 by 3 matrix
 * How do I compute the determinant of a flat matrix with three rows and columns?
 * det of a 3x3 matrix, flat array of 9
 * rule of Sarrus: determinant of nine numbers stored row by row
 * signed volume of the parallelepiped of the three rows of a 3x3 matrix
 * Write a function that calculates the determinant of a matrix with three rows and three columns.
 * np.linalg.det for a 3x3 array, exact
 * nine numbers in a square, work out their determinant
 * 3×3 determinant by Sarrus or cofactors
 * How do I compute a 3 by 3 determinant in C?
 * det of 3x3 matrix
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
 * For i from 0 to {K} - 1, add up row number i of the square matrix {a} and store the total as entry i of {out}.
 * Write a program to find the sum of each row of a {K}x{K} matrix.
 * row sums of a {K}x{K} matrix, into an array
 * How do I add up every row of a square matrix of size {K}, one total each in out?
 * total of each row of a {K} by {K} matrix into an array
 * line totals of a square table {K} wide, written to a second array
 * matrix of order {K} times the all-ones vector, i.e. the row sums, into out
 * Write a function to total each row of a {K} by {K} table and list the {K} totals.
 * a.sum(axis=1) for a {K}x{K} numpy array
 * square of {K} by {K} numbers, add up every line
 * A·1, the vector of row sums of a {K}×{K} matrix
 * How can I get the sum of every row of a {K}x{K} matrix?
 * row sums {K}x{K}
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
 * row totals of a table with rows and columns given, into out
 * What does each line of the table (rows, cols) add up to? Fill an array with the answers.
 * add across each row of a rows x cols matrix and store one sum per row
 * total points per student from a marks table with a row for each student, into an array
 * Write a function that stores the sum of each row of a rows by cols matrix in an output array.
 * one total per row of a flat rows by cols table, in a second array
 * Given a flat matrix with its rows and columns, write the row totals to an output array.
 * sum horizontally: each row of a rows x cols array to one element of out
 * out[i] = sum of a[i][j] over j, for a rows x cols matrix
 * add up all rows of a flat matrix separately, sums to the output array
 * Write a function to add up every row of a table of given height and width, saving a total per row.
 * [sum(row) for row in matrix]
 * for each line of the table, what does it come to
 * row sums of a rows × cols matrix to a vector
 * How to sum each row of a 2D array?
 * sum per row
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
 * customers are rows and their accounts columns; how much does the richest customer own in total?
 * Which row total of a rows by cols table is the greatest? Return the total.
 * best row sum in a flat 2D array of rows by cols
 * maximum over the row sums of a matrix
 * Write a function that returns the largest of the row sums of a matrix with at least one row.
 * highest sum of a line in a grid of rows by cols
 * Given a flat matrix with its size, return the biggest row total.
 * infinity norm of a rows x cols matrix without negative entries, i.e. the largest row sum
 * one row per person: return the total income of the top earner
 * max of the sums along axis 1 of a rows x cols array
 * Determine the greatest of the totals of the rows of a table.
 * max(map(sum, matrix))
 * customers are lines, accounts are columns, how rich is the richest
 * maximum row sum of a rows × cols matrix
 * How can I find the highest row total in a matrix?
 * max row sum
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
 * Starting at {a}[{c}], take every {K}-th value, {K} of them in all, and total them.
 * A {K} by {K} table {a} is stored line by line; how much is in its column {c} (the first is 0)?
 * Write a program to find the sum of column c, from 0, of a {K}x{K} matrix.
 * sum of column c of a {K}x{K} matrix
 * How do I add up a given column of a square matrix of size {K}?
 * total of column number c, from 0, of a flat {K} by {K} matrix
 * vertical total of column c in a square table {K} wide
 * marginal sum of column c, counted from 0, in a square matrix of order {K}
 * Write a function to total one given column (from 0) of a {K} by {K} table.
 * a[:, c].sum() for numpy shape ({K}, {K})
 * square of {K} by {K} numbers, add up what's below each other in column c
 * c-th column sum of a matrix of order {K}
 * How do I sum a single column of a {K}x{K} matrix?
 * sum of column c, {K}x{K}
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
 * column totals of a table with rows and columns given, into out
 * What does each column of the table (rows, cols) add up to? Fill an array with the answers.
 * add down each column of a rows x cols matrix and store one sum per column
 * total sales per month from a table with a row per shop, into an array
 * Write a function that stores the sum of each column of a rows by cols matrix in an output array.
 * one total per column of a flat rows by cols table, in a second array
 * Given a flat matrix with its rows and columns, write the column totals to an output array.
 * sum vertically: each column of a rows x cols array to one element of out
 * out[j] = sum of a[i][j] over i, for a rows x cols matrix
 * bottom line of a table with rows and cols: its column totals, into out
 * Write a function which adds up each column of a table with given numbers of rows and columns and saves the totals in a list.
 * [sum(col) for col in zip(*matrix)]
 * what does each column of the table come to
 * column sums of a rows × cols matrix
 * How to sum every column of a 2D array?
 * sum per column
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
 * Return true if {a}, row by row a {K} x {K} matrix, equals the unit matrix.
 * identity test for a {K} x {K} matrix {a} of {T:s}
 * Would multiplying by the {K} x {K} matrix {a} change nothing?
 * Compare each entry of {a} ({K} rows, {K} columns) with 1 on the diagonal and 0 off it; true if all agree.
 * Write a program to check whether a {K}x{K} matrix is an identity matrix.
 * identity matrix check, {K}x{K}
 * How do I test that a matrix of size {K} is the unit matrix?
 * Does a flat {K} by {K} matrix have 1 on the diagonal and 0 everywhere else?
 * is the matrix of order {K} the neutral element of multiplication
 * does multiplying by this {K}x{K} matrix change nothing
 * Check whether a {K} by {K} table has 1 on its main diagonal and 0 elsewhere.
 * np.array_equal(a, np.eye({K}))
 * square of {K} by {K}: only ones from top left to bottom right and else noughts?
 * Is A equal to I_{K}?
 * How can I test whether a {K}x{K} matrix is the identity?
 * identity matrix check {K}x{K}
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
 * is the n x n matrix the neutral element of matrix multiplication
 * Write a function that tells whether an n by n matrix is the identity.
 * does this n x n matrix leave every vector unchanged
 * Given a flat square matrix and n, return true if a[i][j] is 1 for i == j and 0 otherwise.
 * test whether an n by n matrix, say inverse times matrix, is I
 * eye matrix check: is a equal to eye(n)
 * n x n matrix with a diagonal of ones and all the rest zero: yes or no
 * Write a function to verify that an n by n table is the identity, ones along the diagonal and zeros everywhere else.
 * np.array_equal(a, np.identity(n))
 * n lines of n numbers, is it all noughts but for ones from top left to bottom right
 * Is A the neutral element of n×n matrix multiplication?
 * How do I check for an identity matrix of size n?
 * is n x n matrix the identity
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
 * How do I reset the {K} by {K} transformation {a} to the one that changes nothing?
 * For a product of {K} x {K} matrices I need {a} to start out as the neutral element.
 * Write a program to create a {K}x{K} identity matrix.
 * fill a flat array with the {K}x{K} identity matrix
 * How do I set up a unit matrix of size {K} in a flat array?
 * eye({K}) like matlab, written to the array
 * set ones down the diagonal and zeros around in a flat matrix of order {K}
 * set a {K}x{K} transform to the one that does nothing, the identity
 * Fill a {K} by {K} table with ones on the main diagonal and zeros elsewhere.
 * a[:] = np.eye({K})
 * square of {K} by {K}: noughts, with ones from top left to bottom right
 * set A := I of order {K}
 * How do I initialise a {K}x{K} identity matrix?
 * identity matrix {K}x{K}
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
 * Compare every entry above the diagonal of {a} ({K} x {K}) with its mirror image; false if a pair differs.
 * In the distance table {a} of {K} towns, is the way from i to j always as long as from j to i?
 * Write a program to check if a {K}x{K} matrix is symmetric.
 * symmetric matrix check, {K}x{K}
 * Is a square matrix of size {K} equal to its transpose?
 * is a {K} by {K} matrix the same on both sides of its main diagonal?
 * is the square table of order {K} mirrored along its main diagonal
 * does a {K}x{K} adjacency matrix belong to an undirected graph, a[i][j] equal to a[j][i]?
 * Check whether a {K} by {K} table stays the same when its rows and columns are interchanged.
 * (a == a.T).all() with numpy shape ({K}, {K})
 * square of {K} by {K} numbers, same on both sides of the slanted line?
 * Is the matrix of order {K} symmetric?
 * How to test a {K}x{K} matrix for symmetry?
 * is {K}x{K} matrix symmetric
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
 * triangular-form test: the {K} x {K} matrix {a} vanishes {OP} the diagonal
 * Look at the entries of {a} ({K} rows and columns) that lie {OP} the diagonal; false if one is not 0.
 * Is my {K} by {K} system {a} triangular already, with nothing left {OP} the diagonal?
 * Write a program to check if a {K}x{K} matrix is zero everywhere {OP} the diagonal.
 * are there only zeros {OP} the diagonal of a {K}x{K} matrix
 * How do I test that all elements {OP} the main diagonal are 0 in a matrix of size {K}?
 * triangular matrix check for {K} by {K}: is everything {OP} the diagonal 0
 * are there no nonzero numbers {OP} the main diagonal of a matrix of order {K}
 * after elimination: are all entries {OP} the diagonal of the {K}x{K} matrix zero
 * Check whether everything {OP} the main diagonal of a {K} by {K} table is zero.
 * numpy: are all entries {OP} the diagonal of a ({K}, {K}) array 0?
 * square of {K} by {K} numbers, only noughts {OP} the line from top left to bottom right?
 * triangularity test of order {K}: vanishing entries {OP} the diagonal
 * How do I verify a {K}x{K} matrix has only zeros {OP} its diagonal?
 * {K}x{K}: all zero {OP} the diagonal?
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
 * diagonal matrix check for size n
 * are all entries off the main diagonal of an n by n matrix zero
 * Are there only zeros outside the diagonal of a flat square matrix of size n?
 * is the n x n matrix zero everywhere except where row equals column
 * is the n x n matrix a scaling matrix, with zeros off the diagonal
 * Write a function that tells whether an n by n matrix is a diagonal matrix.
 * off-diagonal elements of an n x n matrix all zero?
 * Given a flat square matrix and n, return true if a[i][j] is 0 whenever i differs from j.
 * is it an n x n matrix without coupling terms, that is, zero off the diagonal
 * is the n by n covariance table diagonal
 * check an n x n matrix for diagonal form
 * Write a function to check that an n by n table has zeros everywhere off its main diagonal.
 * np.array_equal(a, np.diag(np.diag(a)))
 * n lines of n numbers, nothing but noughts off the line from top left to bottom right?
 * Is the n×n matrix diagonal?
 * How to test if a matrix of size n is a diagonal matrix?
 * diagonal matrix check
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
 * upper triangular check, size n
 * are there only zeros below the main diagonal of an n x n matrix
 * Is everything under the diagonal of a square matrix of size n zero?
 * does the n by n matrix have nothing but zeros in the lower left triangle
 * check a[i][j] == 0 for all i > j in an n x n matrix
 * Write a function that tells whether an n by n matrix is upper triangular.
 * is the lower left half of an n x n matrix, below the diagonal, all zeros
 * Given a flat square matrix and n, return true if all entries under the diagonal are 0.
 * after gaussian elimination of an n x n matrix: only zeros under the diagonal?
 * upper-triangular form of a square matrix, with the size as a parameter: yes or no
 * are all entries of the strict lower triangle of an n x n matrix zero
 * Check whether all entries of an n by n table beneath the main diagonal vanish.
 * np.allclose(a, np.triu(a)), exactly
 * n lines of n numbers, only noughts under the line from top left to bottom right?
 * Is the n×n matrix upper triangular?
 * How do I check a matrix is in upper triangular form?
 * upper triangular?
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
 * Give the {K} x {K} image {a} a quarter turn to the right; the result goes to {out}.
 * The first row of {a} becomes the last column of {out}, the second row the last but one, and so on; size {K} x {K}.
 * clockwise quarter turn of a {K} x {K} grid {a}, result in {out}
 * How does the {K} by {K} picture {a} look when it is turned right by 90 degrees? Draw it in {out}.
 * Copy row i, column j of {a} to row j, column {K} - 1 - i of {out}, for all {K} x {K} entries.
 * Write a program to rotate a {K}x{K} matrix by 90 degrees clockwise into another.
 * rotate a {K}x{K} matrix a quarter turn right into another
 * How do I turn a square image of size {K} a quarter turn to the right, into a new one?
 * rotate {K} by {K} 90 deg clockwise, new array
 * square table of order {K} turned clockwise by 90 degrees into another
 * tetris piece turned clockwise on a {K}x{K} grid, written to a second grid
 * Write a function to turn a {K} by {K} table by a quarter to the right into another table.
 * out = np.rot90(a, -1), shape ({K}, {K})
 * picture of {K} by {K} dots, lay it on its right side, in a new picture
 * rotation of a {K}×{K} raster by -90 degrees, not in place
 * How do I rotate a {K}x{K} matrix 90 degrees clockwise into a second array?
 * rotate {K}x{K} clockwise into out
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
 * turn an n x n matrix a quarter to the right, result in out
 * quarter turn of an n x n grid to the right, into another array
 * How do I rotate an n by n 2D array clockwise by 90 degrees into a new one?
 * copy an n x n matrix so that the first row becomes the last column, the second the last but one, and so on
 * rotate an image matrix of size n clockwise by 90 degrees, into out
 * Write a function that writes an n by n matrix, turned 90 degrees to the right, to an output matrix.
 * out[j][n - 1 - i] = a[i][j] for an n x n matrix
 * Given a flat square matrix and n, store it in another array rotated by a quarter turn to the right.
 * turn the n x n map of a board game a quarter to the right, into another map
 * clockwise matrix rotation by 90 degrees into a second matrix, size n as a parameter
 * spin a tetris piece clockwise on its n by n square, result in another array
 * Write a function to give an n by n table a quarter turn to the right, the result going into a second table.
 * Python: [list(r) for r in zip(*m[::-1])]
 * picture of n by n dots, tip it over to the right, in a new picture
 * 90° clockwise rotation of an n×n raster, out of place
 * How to rotate an n x n image clockwise into another buffer?
 * rotate n x n matrix by 90 degrees into out
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
 * What vector does the {K} x {K} matrix {a} turn {v} into? Store it in {out}.
 * matrix-vector product of {a} ({K} x {K}) and {v} in {out}
 * Take the dot product of each of the {K} rows of the {K} x {K} matrix {a} with {v}; the results go to {out}, in order.
 * Apply the linear map {a} of {K} dimensions to the point {v}; the image goes to {out}.
 * Write a program to multiply a {K}x{K} matrix by a vector into an output vector.
 * {K}x{K} matrix times vector, into out
 * How do I apply a flat square matrix of size {K} to a vector, with the result in out?
 * mat*vec into out, {K} dims
 * linear transformation of a vector of {K} numbers by a matrix, into another vector
 * dot product of every row of a matrix of order {K} with a vector, into out
 * Write a function to multiply a {K} by {K} table by a list of {K} numbers, giving a list of {K}.
 * out = a @ v with numpy shapes ({K}, {K}) and ({K},)
 * each of the {K} lines times the {K} numbers, added up
 * linear map A v in dimension {K}
 * How can I apply a {K}x{K} matrix to a vector?
 * {K}x{K} matrix times vector
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
 * linear transformation of a vector by a rows x cols matrix, result in another vector
 * How do I apply a matrix with rows and cols to a vector, storing the product in out?
 * dot product of every row of a rows x cols matrix with the vector, into out
 * out = A x for a matrix of any rows and cols
 * Write a function that multiplies a row-major rows x cols matrix with a vector and stores the resulting vector.
 * matvec of a rows x cols matrix into an output vector
 * Given a flat matrix, a vector with one entry per column, and rows and columns, write the product to an output vector.
 * weights (rows x cols) times inputs of a layer, stored in out
 * out[i] is the sum of row i of the matrix multiplied entry by entry with the vector
 * left side of a system of linear equations: matrix (rows x cols) times x, into out
 * Write a function that computes the product of a matrix and a column vector in a third list, rows and columns counts given last.
 * [sum(p * q for p, q in zip(row, v)) for row in a]
 * every line of the table times those numbers, added up line by line
 * y = A x (gemv) for a rows × cols matrix
 * How do I do matrix-vector multiplication in C?
 * matrix times vector
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
 * For all i and j below {K}, store {a}[i] * {b}[j] in row i, column j of the {K} x {K} matrix {out}.
 * Compute the column vector {a} times the row vector {b} ({K} components each) as a matrix in {out}.
 * outer product of {a} and {b}, giving a {K} x {K} matrix {out}
 * Make a multiplication table with {K} rows headed by {a} and {K} columns headed by {b}, stored in {out}.
 * What matrix with {K} rows has the product of every entry of {a} with every entry of {b}? Leave it in {out}.
 * Write a program for the outer product of two vectors with {K} elements, stored row by row.
 * outer product of two vectors into a {K}x{K} matrix
 * How do I multiply every element of one vector by every element of another, {K} each, into a matrix?
 * column times row = {K} by {K} matrix, written to out
 * multiplication table of two lists with {K} entries, row by row into out
 * tensor (dyadic) product of two {K}-vectors, a {K} x {K} matrix of rank one, into out
 * Write a function to build the {K} by {K} multiplication table of two lists of {K} numbers, the first one down the side.
 * np.outer(a, b), {K} elements each
 * {K} numbers times {K} numbers, each with each, a line for each of the first
 * dyadic (tensor) product of two vectors of dimension {K}
 * How to compute the outer product of two vectors of length {K}?
 * outer product {K}x{K}
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
 * Exchange, entry by entry, row {i} of {a} with its row {j}; a row is {K} values long.
 * Let rows {i} and {j} of the row-major matrix {a} with {K} columns change places.
 * row swap in the row-major matrix {a} (width {K}): row {i} with row {j}, counted from 0
 * For pivoting I must interchange the rows {i} and {j} of {a}; each has {K} entries.
 * In my table {a} with lines of {K} numbers, lines {i} and {j} are in the wrong order; swap them.
 * Write a function that swaps rows i and j of a flat matrix with {K} columns.
 * swap two matrix rows by index, width {K}
 * How do I exchange two rows in a flat array, {K} values in a row?
 * row i <-> row j of a flat matrix, {K} columns
 * interchange two lines, given by index, of a table {K} wide
 * row swap for pivoting in Gaussian elimination, {K} columns, two row indices
 * Write a function to interchange two given rows of a table with {K} columns.
 * numpy: a[[i, j]] = a[[j, i]], {K} columns
 * {K} numbers to a line, let lines i and j change places
 * elementary row operation: exchange of rows i and j, {K} columns
 * How can I swap rows of a flat matrix that is {K} wide?
 * swap rows i and j, {K} columns
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
 * Perform the row operation: in {a} (rows of {K} entries), row {i} multiplied by {x} is added to row {j}.
 * elimination step on {a} of width {K}: row {i} is added to row {j}, multiplied by {x}
 * Scale a copy of row {i} of {a} by {x} and add it, entry by entry, to row {j}; there are {K} columns.
 * How do I add row {i} to row {j} in the row-major matrix {a} of {K} columns, taken {x} times?
 * Gauss elimination needs this: with {K} columns in {a}, row {i} times {x} is added onto row {j}.
 * Write a function that adds a multiple of row i to row j in a matrix with {K} columns.
 * row operation on a matrix of width {K}: add a multiple of the first row index to the second
 * How do I add the row of the first index, rows of {K}, to the row of the second, times a factor given last?
 * row j += x * row i of a flat matrix with {K} columns, arguments i, j, x
 * one line, times a factor, added to another line of a table {K} wide: from i to j
 * elementary row operation of Gauss on {K} columns (i, j, factor): row j gets factor times row i added
 * Write a function which adds the first given row to the second given row of a table with {K} columns, multiplied by {x}.
 * numpy: a[j] += x * a[i], {K} columns, given i, j, x
 * {K} numbers to a line, take line i x times and put it on top of line j
 * elementary row operation R_j := R_j + x R_i, {K} columns, parameters i, j, x
 * How do I do the elimination step row j plus x times row i in a matrix {K} wide (i, j, x)?
 * row j += x * row i, {K} columns; i, j, x
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
 * Write the inverse of the row-major 2 x 2 matrix {a} to {out}. Is there one? Return that (nothing is written if not).
 * inverse of a 2 x 2 matrix {a} in {out}, with success as the result: false for a zero determinant
 * Swap the diagonal of {a}, negate the rest, divide by the determinant, and store this in {out}; false if it is zero.
 * For the 2 x 2 matrix {a}, find the one that undoes it and put it into {out}; the result says if there is one, else nothing is stored.
 * Given the four {T:s} {a}, rows first, leave the inverse matrix in {out}; report false, and leave it alone, if singular.
 * Write a program to store the inverse of a 2x2 matrix in another; return false and store nothing if singular.
 * 2x2 matrix inverse into out, returns true, or false without writing if the determinant is 0
 * How do I invert a matrix of four numbers into out? Return false, leaving out alone, for a zero determinant.
 * inverse of a 2x2 matrix to out and return if it exists; nothing is written when not
 * inverse of a 2 by 2 matrix into another; on determinant zero just return false
 * adjugate divided by determinant, two by two, into out with true; false and no output for determinant 0
 * Compute the inverse of a two-by-two matrix in a second list; report false, leaving that alone, when the determinant is zero.
 * numpy.linalg.inv for 2x2, with a bool instead of LinAlgError
 * undo a square of four numbers, write that out and say yes, or no if it can't be undone
 * A⁻¹ of a 2×2 matrix by the adjugate; boolean regularity
 * How to invert a 2x2 matrix and return whether it is invertible?
 * inverse of 2x2 matrix, false if singular
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
 * For fast matrix powers, multiply the four entries {a}, two to a row, as a matrix by itself and store it back.
 * Apply the linear map {a} of the plane twice: replace its 2 x 2 matrix by that of the double map.
 * Write a program that squares a 2x2 matrix in place.
 * 2x2 matrix squared in place
 * How do I multiply a 2x2 matrix with itself, in place?
 * M*M for a two by two matrix, in place
 * second power of a 2x2 matrix, overwriting it
 * doubling step of fast matrix exponentiation: a 2x2 matrix times itself, in place
 * Multiply a two-by-two matrix by itself, replacing it.
 * numpy: a[:] = a @ a for 2x2
 * row times column of four numbers in a square with themselves, in place
 * A := A² for a 2×2 matrix
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
 * Return the largest absolute row sum of the {K} x {K} matrix {a}, stored row by row.
 * What is the infinity norm of the {K} x {K} matrix {a}: the greatest sum of absolute values in a row?
 * For each row of {a} ({K} rows and columns) add up the magnitudes; give the maximum of these sums.
 * maximum row norm of a {K} x {K} matrix {a} of {T:s}
 * Sum |entries| along every one of {K} rows of the square matrix {a} and keep the highest total.
 * By what factor at most can the {K} x {K} matrix {a} stretch a vector in the maximum norm?
 * Write a program for the maximum absolute row sum of a {K}x{K} matrix.
 * infinity norm of a {K}x{K} matrix
 * What is the biggest row total of absolute values in a matrix of size {K}?
 * max over the rows of a {K} by {K} matrix of the sum of |x|
 * largest row total of a square matrix of order {K}, signs ignored
 * norm of a {K}x{K} matrix induced by the maximum norm
 * Write a function to find the greatest row total of the absolute values of a {K} by {K} table.
 * np.linalg.norm(a, np.inf) with shape ({K}, {K})
 * square of {K} by {K}, drop the minus signs, which line makes the most, and how much
 * maximum absolute row sum norm, order {K}
 * How do I calculate the infinity norm of a {K}x{K} matrix?
 * infinity norm {K}x{K}
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
 * Look along the eight lines of three cells in {a}; is one of them all {x}?
 * On a noughts-and-crosses board {a}, nine numbers row by row, tell if {x} has a line.
 * Write a program to check if a given player has won on a tic-tac-toe board of nine cells.
 * tic tac toe check on nine cells: has the given mark three in a row?
 * How do I detect three in a row of a given mark on a 3x3 board?
 * noughts and crosses on nine cells: did this player win
 * does the mark fill a row, column or diagonal of a 3x3 board
 * has the given player completed one of the eight lines of nine cells
 * Check whether the player {x} has three marks in a line on a tic-tac-toe board of nine cells.
 * JavaScript calculateWinner: does mark x own one of the 8 lines of the 3x3 board array?
 * noughts and crosses, has x got three in a row, across, down or slanted
 * 3×3 board, existence of a row, column or diagonal constant at x
 * How to detect a win for a given player in Tic Tac Toe?
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
 * Count the living neighbours of the cell in row {r} and column {c} of the {K} x {K} grid {a}, where living is nonzero.
 * How many of the up to eight cells around ({r}, {c}) in the {K} x {K} grid {a} are not 0? The grid has an edge.
 * Game of Life neighbour count for cell ({r}, {c}) of {a}, {K} x {K}, row by row, without wrap-around
 * Look at the cells next to row {r}, column {c} of {a}, also diagonally but inside the {K} x {K} field; count nonzero ones.
 * Minesweeper: {a} is a {K} x {K} field with nonzero for a mine; which number belongs to the cell ({r}, {c})?
 * Return the number of nonzero entries among the neighbours of entry ({r}, {c}) of the {K} x {K} matrix {a}.
 * Write a function that counts the live (nonzero) neighbours of cell (r, c) in a {K}x{K} grid with edges.
 * game of life: live (nonzero) neighbours of cell (r, c) in a {K}x{K} grid, no wrap-around
 * How many of the up to eight cells around row r, column c are alive (not 0) on a board of size {K}?
 * count the nonzero cells around cell (r, c), {K} by {K}, edges not wrapping
 * adjacent nonzero squares of a given square, diagonal ones too, in a {K}x{K} table without wrap
 * mines (nonzero) around the square at row r, column c of a field of size {K}, nothing beyond the edge
 * Count the live cells among the up to eight around a given row and column of a {K} by {K} Game of Life board, without wrapping.
 * numpy: np.count_nonzero of the 3x3 block round (r, c) in a ({K}, {K}) grid, minus the middle, clipped at edges
 * board of {K} by {K}, how many squares touching row r, column c are taken, corners too
 * Moore neighbourhood population of cell (r, c), {K}×{K} lattice, dead boundary
 * How do I count neighbours in Conway's Game of Life on a {K}x{K} grid with hard edges?
 * count nonzero neighbours, {K}x{K} grid
 *
 * @K 3 4
 * @name live_neighbours mines_around
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
 * Mirror the {K} x {K} picture {a} left to right, where it stands.
 * Exchange the first and the last column of the square matrix {a}, then the next pair, until the middle of its {K} columns.
 * in-place horizontal flip of a {K} x {K} grid {a} of {T:s}
 * How does the {K} by {K} image {a} look when mirrored left to right? Change it to that.
 * In every one of the {K} rows of the square matrix {a}, turn the order of the {K} entries around.
 * Write a program to mirror a {K}x{K} matrix left to right in place.
 * horizontal flip of a {K}x{K} matrix in place
 * How do I reverse every row of a square image of size {K} in place?
 * flip a {K} by {K} matrix left-right, in place
 * turn each line of a square table {K} wide backwards
 * fliplr of a matrix of order {K}, in place
 * Write a function to reverse each row of a {K} by {K} table in place.
 * a[:] = np.fliplr(a), shape ({K}, {K})
 * picture of {K} by {K} dots, as seen in a mirror, left for right
 * horizontal reflection of a {K}×{K} raster
 * How to mirror a {K}x{K} matrix left to right?
 * flip {K}x{K} horizontally
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
 * two matrices of the same rows and cols: all cells the same?
 * Do two tables of rows by cols hold the same numbers everywhere?
 * matrix equality check with rows and columns given
 * a[i][j] == b[i][j] for every cell of two rows x cols matrices
 * Write a function that tells whether two matrices with given rows and columns are identical.
 * does no cell differ between two grids of rows by cols
 * Given two flat matrices, their rows and columns, return true if each entry of one equals that of the other.
 * are two pictures of rows by cols the same, pixel by pixel
 * check two flat 2d arrays (rows, cols) for equality
 * are two boards of rows x cols in the same state, cell by cell
 * Check whether two tables of the same given size agree in all entries.
 * np.array_equal(a, b), rows by cols
 * are the two tables the same everywhere
 * A = B entrywise, rows × cols
 * How do I compare two matrices for equality?
 * are two matrices equal
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
 * matrix difference a - b into a third matrix
 * difference of two matrices of the same size, first minus second, stored in out
 * How do I take the second table away from the first cell by cell, into a third?
 * out[i][j] = a[i][j] - b[i][j] for all cells of rows x cols matrices
 * first matrix minus second matrix into out, rows and cols given
 * Write a function that subtracts the second matrix from the first, with given rows and columns, into another.
 * first grid less second grid in every cell, written to an output grid
 * Given two flat matrices with their rows and columns, store the first less the second in a third.
 * element-wise difference of two flat 2D arrays, a minus b, into out
 * frame difference of two images: first minus second, pixel by pixel, into a third
 * a - b for matrices of rows by cols, stored in out
 * Write a function to subtract the second table from the first entry by entry, storing the results in a third.
 * out = a - b with numpy arrays of shape (rows, cols)
 * table one minus table two, spot by spot, into a new table
 * difference A - B of rows × cols matrices
 * How to find the difference of two matrices?
 * matrix subtraction
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
 * How do I multiply every cell of a table with the same factor, in place?
 * a[i][j] *= x for a rows x cols matrix
 * scalar times matrix, overwriting the matrix
 * Write a function that multiplies each element of a rows by cols matrix by a scalar in place.
 * make every entry of a matrix x times as large, in place
 * Given a flat matrix, its rows and columns and a factor, scale it in place.
 * brighten an image of rows by cols by multiplying each pixel with a factor
 * k * A, written back to A
 * scaling of a flat rows x cols matrix by a constant factor, in place
 * Multiply every entry of a table by {x}.
 * numpy: a *= x for shape (rows, cols)
 * make all numbers in the table x times as big
 * scalar multiplication A := x A of a rows × cols matrix
 * How do I scale a matrix by a constant in place?
 * matrix times scalar
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
 * boundary elements of a flat 2D array (rows, cols) added up
 * sum over the outermost cells of a grid, corners counted once
 * What do the numbers along the edge of a rows by cols table add up to, corners counted once?
 * add first row, last row, first column and last column of a rows x cols matrix, each cell once
 * sum of the outer ring of a flat matrix with rows and cols
 * Write a function that adds the elements on the border of a matrix with given rows and columns, each once.
 * frame of a picture of rows by cols: total of its outermost pixels
 * Given a flat matrix, its rows and columns, return the total of the cells that touch the edge, each once.
 * add only the outside cells of a rows x cols table
 * sum of everything except the inner part of a rows x cols matrix
 * sum of the edge cells of a flat matrix with rows and cols
 * Compute the total of the outermost rows and columns of a table, each cell once.
 * Python: sum(v for i, row in enumerate(m) for j, v in enumerate(row) if i in (0, R-1) or j in (0, C-1))
 * add the numbers all round the rim of the table
 * sum of the boundary entries of a rows × cols matrix
 * How can I add up the edge elements of a 2D array without counting corners twice?
 * sum of border elements of matrix
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
 * What do the cells to the right of the diagonal of an n by n table add up to?
 * total of the strict upper triangle of a square matrix of size n
 * sum of a[i][j] over pairs i < j of an n x n matrix
 * Write a function that adds all entries of an n by n matrix that lie above its diagonal.
 * sum each distance of a symmetric n x n table once: the entries above the diagonal
 * Given a flat square matrix and n, return the sum of the entries above the diagonal.
 * upper right triangle total of an n x n table, diagonal left out
 * number of edges from a symmetric n x n 0/1 adjacency matrix, by adding what is above the diagonal
 * add up the half of an n by n square above the diagonal
 * Total the entries of an n by n table lying strictly over the main diagonal.
 * np.triu(a, 1).sum()
 * n lines of n numbers, add those right of the line from top left to bottom right
 * sum of the strictly upper triangular part, order n
 * How to sum the upper triangle without the diagonal?
 * sum above main diagonal
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
 * What do the cells to the left of the diagonal of an n by n table add up to?
 * total of the strict lower triangle of a square matrix of size n
 * sum of a[i][j] over i > j of an n x n matrix
 * Write a function that adds all entries of an n by n matrix that lie below its diagonal.
 * bottom left triangle total of an n x n table, diagonal left out
 * Given a flat square matrix and n, return the sum of the entries below the diagonal.
 * add up the half of an n by n square below the diagonal
 * total of what is under the main diagonal in a flat square matrix of size n
 * sum of the part of an n by n table below the line from top left to bottom right
 * Total the entries of an n by n table lying strictly under the main diagonal.
 * np.tril(a, -1).sum()
 * n lines of n numbers, add those left of the line from top left to bottom right
 * sum of the strictly lower triangular part, order n
 * How do I sum the lower triangle excluding the diagonal?
 * sum below main diagonal
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
 * elements of a rows x cols matrix from the outside inwards, clockwise from the top left, into out
 * How do I read a grid in a clockwise spiral, starting at the top left, into an array?
 * copy a matrix to out going right, down, left, up, and so on inwards
 * snail order of a matrix (rows, cols), clockwise from the top left corner, stored in out
 * Write a function that stores the elements of a rows by cols matrix in clockwise spiral order, from the top left, in out.
 * unwind a rows x cols matrix clockwise from its top left corner into a list
 * Given a flat matrix and its size, write its cells in the order of a clockwise spiral from the top left to the output.
 * spiral order: 1 2 3 / 4 5 6 / 7 8 9 becomes 1 2 3 6 9 8 7 4 5, in an output array
 * walk around the table clockwise in smaller and smaller rounds from the top left, storing the cells in out
 * spiral matrix to list, clockwise from the top left, for rows and cols
 * Write a function to list the entries of a table clockwise from the top left corner inwards, in a second list.
 * Python: while m: out += m.pop(0); m = list(zip(*m))[::-1]
 * read the table round and round like a snail shell from the top left, going right first
 * clockwise inward spiral traversal of a rows × cols matrix
 * How do I traverse a matrix in spiral order?
 * spiral matrix to array
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
 * is an n x n square of numbers magic by its row, column and diagonal sums
 * magic square check for n x n, sums only
 * do all rows, columns and both diagonals of an n x n matrix have the same sum
 * Do all rows, columns and diagonals of an n by n square add up to the same number?
 * magic square test (equal sums only) with the size as a parameter
 * equal sums of all rows, columns and both diagonals in an n by n table?
 * Write a function that tells whether an n by n matrix has equal row, column and diagonal sums.
 * is this n by n number square magical, judged by the sums of its lines and diagonals
 * Given a flat square matrix and n, return true if every row, column and diagonal totals the same.
 * check that rows, columns and both diagonals of an n x n square have one sum
 * verify the magic property of an n x n matrix, only sums matter
 * same total in every row, column and diagonal of an n x n matrix?
 * Check that all rows, all columns and both diagonals of an n by n table have one and the same total.
 * Matlab: isscalar(unique([sum(A,1)'; sum(A,2); trace(A); trace(flip(A))]))
 * n lines of n numbers, same sum across, down and slanted both ways?
 * Is the n×n array a magic square (entries need not be distinct)?
 * How to verify a magic square by its sums alone?
 * magic square check (sums only)
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
 * lower triangular check, size n
 * are there only zeros above the main diagonal of an n x n matrix
 * Is everything above the diagonal of a square matrix of size n zero?
 * check a[i][j] == 0 for all i < j in an n x n matrix
 * is the upper right half of an n x n matrix, above the diagonal, all zeros
 * Write a function that tells whether an n by n matrix is lower triangular.
 * does an n x n matrix have the shape of an L factor, zero above the diagonal
 * Given a flat square matrix and n, return true if all entries over the diagonal are 0.
 * lower-triangular form of a square matrix, with the size as a parameter: yes or no
 * are all entries of the strict upper triangle of an n x n matrix zero
 * is a[i][j] zero whenever j is greater than i in an n x n matrix
 * Check whether all entries of an n by n table over the main diagonal vanish.
 * np.array_equal(a, np.tril(a))
 * n lines of n numbers, only noughts right of the line from top left to bottom right?
 * Is the n×n matrix lower triangular?
 * How do I check a matrix is in lower triangular form?
 * lower triangular?
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
 * At which flat index is a value first found in the table, row by row? -1 if nowhere.
 * row * cols + col of the first match of a value in a matrix, -1 without a match
 * linear search for a value in a grid, row by row; return row * cols + col or -1
 * Write a function that returns the position, from 0, of the first such value in a rows by cols matrix, counted along the rows, or -1.
 * where is the treasure on the map, cells numbered row by row from 0? -1 if it is not there
 * Given a flat matrix, its rows, columns and a value, return the flat index of its first occurrence or -1.
 * locate a number in a 2d matrix: index counted along the rows from 0, or -1
 * number, counted row by row from 0, of the first cell holding x, else -1
 * cell number of an item in a table of rows by cols, row by row from 0, -1 if absent
 * Write a function to locate {x} in a table of rows and columns, giving row times width plus column of its first place, or -1.
 * numpy: flat index of the first match, np.flatnonzero(a == x)[0], else -1
 * read the table line by line, how many come before the first x, -1 if there's no x
 * least row-major linear index with entry x, -1 if absent
 * How can I search a 2D array for a value and return the flattened index (-1 = missing)?
 * flat index of x in matrix or -1
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
 * Is this value somewhere in the grid of rows and cols?
 * membership test of a value for a table of rows and columns
 * does a matrix (rows, cols) contain x
 * Write a function that tells whether a value occurs in a rows by cols matrix.
 * is there any seat with this number in a plan of rows by cols
 * Given a flat matrix, its rows, columns and a value, return true if some entry equals it.
 * look for x in all rows of a matrix: true if found
 * yes or no: is the value present in the 2d array of rows by cols
 * is there at least one tile of the given kind on the board of rows by cols
 * Check whether {x} is present anywhere in a table of the given rows and columns.
 * any(x in row for row in matrix)
 * is x somewhere in the table
 * Does some entry of the rows × cols matrix equal x?
 * How do I look for a value in an unsorted 2D matrix?
 * does matrix contain x
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
 * index of the row with the most ones in a 0/1 matrix, the first on a tie, -1 without rows
 * index of the row with the largest sum, the first if tied, -1 if there are no rows
 * which row of a rows x cols matrix adds up to the most? its index, first on ties, -1 for no rows
 * Which line of the table has the highest total? Return its number from 0, the first if tied, or -1 without lines.
 * index of the best row by its sum, the first one if tied, -1 when there is no row
 * index of the student with the highest total marks, one row per student, first on a tie, -1 without students
 * Write a function that returns the index of the row of a rows by cols matrix whose sum is greatest, first on ties, -1 without rows.
 * strongest team in a score table with a row per team: index of the top total, first if tied, -1 for none
 * Given a flat matrix and its size, return the index of the first row with the maximum row sum, or -1.
 * argmax over the row totals of a matrix, first on ties, -1 if it has no rows
 * fullest row of a seating plan of 0 and 1, as an index from 0, the first of equals, -1 without rows
 * row index of the top row total, earliest if tied, -1 for zero rows
 * Determine which row of a table, from 0, has the greatest total; the first on a tie, -1 if there are no rows.
 * max(range(len(m)), key=lambda i: sum(m[i]), default=-1)
 * which line of the table makes the most, first one if tied, -1 if there's no line
 * argmax of the row sums (least index), -1 for an empty matrix
 * How to get the index of the row whose sum is highest (-1 without rows)?
 * index of row with max sum, -1 if empty
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
 * What is the greatest number in each line of the table? Store one per line.
 * best result per person, one row per person, written to an output array
 * out[i] = max of a[i][j] over j, for a matrix of rows x cols
 * Write a function that stores the maximum of each row of a rows by cols matrix, at least one column.
 * row-wise max of a rows x cols array, stored in out
 * Given a flat matrix, its rows and columns, write the largest entry of every row to an output array.
 * np.max along axis 1, into an output array
 * the highest entry of each row of a rows by cols matrix, to a second array
 * temperature of the hottest hour of each day, from a table with a row per day, into an array
 * Write a function to list the greatest entry of each row of a table.
 * [max(row) for row in matrix]
 * best result on every line of the table
 * a.max(axis=1): rowwise maximum of a rows × cols matrix
 * How do I find the biggest element of every row?
 * max of each row
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
 * a[r][i] <-> a[r][j] for every row r of a rows x cols matrix
 * let two columns, given by index, of a flat matrix change places
 * Write a function that swaps columns i and j of a rows by cols matrix in place.
 * swap two feature columns, given by their indices, of a data set stored row by row
 * Given a flat matrix, its rows, columns and two column numbers from 0, exchange those columns.
 * reorder the columns of a rows x cols table by swapping column i with column j
 * column interchange in place, for the columns i and j of a rows x cols matrix
 * put one column of a matrix where another is and vice versa, by their indices
 * Write a function to interchange two columns of a table, given its rows, its columns and the two positions.
 * numpy: a[:, [i, j]] = a[:, [j, i]]
 * let columns i and j of the table change places
 * exchange of columns i and j in a rows × cols matrix
 * How can I swap two columns of a 2D array in place?
 * swap columns i and j
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
 * How do I turn each row of a table of rows by cols around, in place?
 * mirror a picture of rows by cols left to right in place
 * swap a[i][j] with a[i][cols - 1 - j] in every row
 * Write a function that reverses the entries of every row of a rows by cols matrix in place.
 * horizontal flip of a matrix of any size, in place
 * Given a flat matrix, its rows and columns, mirror it left to right at the vertical middle line, in place.
 * fliplr in place for a rows x cols matrix
 * each line of a rows by cols table backwards, in place
 * selfie mirror effect: swap left and right of a rows x cols grid in place
 * Write a function to reverse the order within each row of a table in place.
 * [row[::-1] for row in matrix], in place
 * flip the picture left to right
 * fliplr of a rows × cols matrix
 * How do I mirror a 2D array horizontally?
 * reverse each row
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
 * turn a rows x cols matrix upside down, in place
 * reverse the order of the rows of a flat matrix in place
 * flip a 2D array of rows by cols vertically, in place
 * How do I reverse the row order of a table in place, the last row becoming the first?
 * bottom row on top and so on: reverse the rows of a matrix in place
 * swap a[i][j] with a[rows - 1 - i][j] for the upper half of the rows
 * Write a function that reverses the order of the rows of a rows by cols matrix in place.
 * vertical flip of a matrix of any size, in place
 * Given a flat matrix, its rows and columns, mirror it top to bottom at the horizontal middle line, in place.
 * flipud in place for a rows x cols matrix
 * turn an image of rows by cols upside down without mirroring left and right, in place
 * put the rows of a flat matrix in order from bottom to top
 * Write a function to turn a table upside down, its last row becoming the first, in place.
 * matrix.reverse() on a list of rows
 * flip the picture top to bottom
 * flipud of a rows × cols matrix
 * How to reverse the order of rows in a 2D array?
 * flip matrix vertically
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
 * What do you get by multiplying all numbers on the diagonal of an n by n matrix?
 * determinant of a triangular n x n matrix
 * product of the diagonal of a square matrix of size n
 * Write a function that returns the product of the entries on the main diagonal of an n by n matrix.
 * product over the cells with equal row and column of an n x n matrix
 * Given a flat square matrix and n, multiply its diagonal entries and return the product.
 * multiply the pivots on the diagonal of an n by n matrix together
 * like the trace of an n x n matrix, but multiplying instead of adding
 * det of an upper triangular system of size n: the product of its diagonal
 * Multiply the entries on the main diagonal of an n by n table.
 * np.prod(np.diag(a))
 * n lines of n numbers, multiply those from top left to bottom right
 * determinant of a triangular n×n matrix
 * How do I compute the product of the diagonal elements?
 * product of main diagonal
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
 * numbers with a minus sign in a grid of rows by cols, counted
 * negatives of a rows by cols matrix, counted
 * Write a function that counts the negative elements of a matrix with given rows and columns.
 * number of frost cells (below 0) on a temperature map of rows by cols
 * Given a flat matrix, its rows and columns, return how many entries are negative.
 * number of losses (negative entries) in a table of results, rows x cols
 * count the cells with value < 0 in a matrix
 * count neg numbers in a 2d array of rows and cols
 * Count the entries below zero in a table of given rows and columns.
 * sum(v < 0 for row in grid for v in row)
 * how many minus numbers does the table have
 * number of negative entries of a rows × cols matrix
 * How many elements of a 2D array are less than 0?
 * count negatives in matrix
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
 * number of islands, 4-connected nonzero cells, in a rows x cols grid, which is cleared meanwhile
 * count the connected groups (up, down, left, right) of nonzero cells in a grid and zero them
 * how many islands, joined by sides, are on a map of land 1 and water 0? all of it is water in the end
 * How many separate lands are on the map if cells connect up, down, left and right? Set each land to 0 when counted.
 * number of connected components of a binary matrix, four neighbours, cells set to 0 once seen
 * flood each island (side-connected nonzero cells) of a grid with 0 once found, and count the islands
 * Write a function that counts the islands of a rows by cols grid, side-connected nonzero cells; the grid is set to 0 on the way.
 * number of side-connected blobs of nonzero cells in a bitmap, wiped out to 0 while counting
 * Given a flat grid of land (not 0) and water, return the number of side-connected islands and set them to 0.
 * dfs in four directions over a map that turns the land to 0; count the islands
 * number of groups of ones touching side by side in a grid, each made 0 when counted
 * how many islands (land 1, joined by sides) does the map have? set each to 0 on the way
 * Determine how many separate pieces of land (nonzero cells joined horizontally or vertically) a map has; it may be set to zero on the way.
 * scipy.ndimage.label(grid)[1], then grid[:] = 0
 * how many islands on the map, slanted touching doesn't join them, wipe them out as you count
 * number of 4-connected components of nonzero cells, all of them cleared
 * How can I count islands in a grid by flood filling them with 0?
 * number of islands, clearing the grid
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
 * flood fill of a grid from row and col: the 4-connected region of equal cells gets a new colour
 * paint bucket tool on a grid of rows by cols: from a start cell the colour spreads by sides over equal cells
 * replace the area of equal cells connected by sides to the cell (row, col) by another colour
 * How do I fill the 4-connected area of equal cells around a starting row and column with a colour?
 * fill with a new colour up, down, left and right from a cell over cells of its old colour
 * bucket fill of an image from a start pixel, four directions, same colour as the start only
 * Write a function that flood-fills a rows by cols grid from row and col with a colour, in four directions.
 * recolour the region of equal cells, joined by sides, that contains the cell at row, col
 * Given a flat image, its size, a start cell and a colour, paint the start cell's 4-connected region of equal cells.
 * spread paint from a pixel (row, col) over side-touching pixels of the same value, in place
 * like the fill tool of a paint program: from row and col, recolour all equal cells that can be reached by sides
 * recolour a blob of equal cells in a grid starting at (row, col), four neighbours, in place
 * Recolour the area of like-coloured cells around a given row and column, joined by sides, with a new colour.
 * skimage.segmentation.flood_fill(grid, (row, col), color, connectivity=1), in place
 * paint bucket: click on row and column and the patch there takes the new colour
 * 4-connected flood fill from the seed (row, col) of a rows × cols raster
 * How do I implement MS Paint's fill tool on a grid?
 * flood fill
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
