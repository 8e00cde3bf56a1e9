/**
 * Return the element in row {r} and column {c} of the matrix {a}, which has {K} columns stored row by row.
 * Load entry ({r}, {c}) of a row-major matrix {a} with {K} columns; rows and columns count from 0.
 * What stands at row {r}, column {c} of {a}, when each row of the flat array holds {K} {T:s}?
 * {a}[{r} * {K} + {c}]
 * A table is kept in the flat array {a}, {K} values a row; fetch the one in row {r}, column {c} (from 0).
 * two-dimensional read: matrix {a} of width {K}, indices {r} and {c}
 * Write a function that returns an element of a matrix with {K} columns by row and column.
 * get matrix entry, {K} columns
 * How do I read row r, column c of a flat array with {K} values per row?
 * m[r][c] but array is 1D, width {K}
 * access a cell of a table {K} wide
 * row-major lookup with stride {K}
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
 * get a matrix element: width of the matrix, row, column
 * matrix[row][col] from a flat array, number of columns first
 * element of a 2D array, number of columns given before row and column
 * What value is in a table of so many columns at this row and column?
 * read a cell of a table stored row by row: columns, row, column
 * a[row * cols + col], the parameters being cols, row, col
 * Write a function that returns the entry of a flat matrix; the arguments are its width, a row and a column.
 * look up a number in a grid of a width, by row and column
 * Given a flat matrix, its number of columns, a row and a column, return the entry.
 * value at position (r, c), after the number of columns
 * access matrix cell: stride, row, column
 * pixel of an image of a width at line and column
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
 * Store {x} in row {r} and column {c} of the matrix {a}, which has {K} columns stored row by row.
 * Set entry ({r}, {c}) of a row-major matrix {a} with {K} columns to {x}; both indices count from 0.
 * {a}[{r} * {K} + {c}] = {x}
 * How do I put {x} at row {r}, column {c} of {a}, a flat array with {K} values in each row?
 * two-dimensional write of {x}: matrix {a} of width {K}, indices {r} and {c}
 * Change one cell of the table {a} ({K} cells a row): the one in row {r}, column {c} becomes {x}.
 * Write a function that sets an element of a matrix with {K} columns.
 * set matrix entry, {K} columns
 * How do I write a value to row r, column c of a flat array with {K} values per row?
 * m[r][c] = value for a 1D array of width {K}
 * store in a cell of a table {K} wide
 * row-major assignment with stride {K}
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
 * Given a {K} by {K} matrix {a}, I need the sum from its top left to its bottom right corner.
 * Write a program to find the sum of the diagonal of a {K}x{K} matrix.
 * trace of a {K}x{K} matrix
 * How do I add up the main diagonal elements of a square matrix of size {K}?
 * sum diagonal, {K} by {K}, flat array
 * total of the entries with equal row and column, order {K}
 * matrix trace (sum of eigenvalues), {K}x{K}
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
 * For a magic square check of size {K}, give me the sum of the diagonal of {a} that falls to the left.
 * Write a program to find the sum of the secondary diagonal of a {K}x{K} matrix.
 * anti-diagonal sum, {K}x{K}
 * How do I add up the other diagonal of a square matrix of size {K}, from the top right?
 * sum of the right-to-left diagonal, {K} by {K}
 * total along the minor diagonal, order {K}
 * antitrace of a matrix of size {K}
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
 * in-place transpose, {K} by {K}
 * How do I swap the rows and columns of a square matrix of size {K} without a second one?
 * transpose square {K}x{K} array, same memory
 * flip a table {K} wide over its main diagonal
 * adjoint of a real matrix of order {K}
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
 * transpose a square matrix in place
 * swap rows and columns of an n x n matrix
 * matrix transpose, size as a parameter, in place
 * How do I mirror a square matrix at its main diagonal?
 * exchange a[i][j] and a[j][i] for all i < j
 * rows become columns, same array
 * Write a function that transposes an n by n matrix without a second one.
 * flip a square table over the diagonal
 * Given a flat square matrix and its size n, turn its rows into columns.
 * reflect grid along the diagonal
 * transpose matrix no extra memory
 * turn a distance table around
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
 * Write a program to find the transpose of a matrix with any number of rows and columns.
 * transpose of a rectangular matrix
 * How do I turn the rows of a matrix into columns of another?
 * transpose m by n into a second array
 * table turned on its side: columns become rows
 * layout change, row-major to column-major
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
 * Write a program to multiply two {K}x{K} matrices.
 * {K}x{K} matrix product
 * How do I calculate the product of two square matrices of size {K}?
 * matmul {K}x{K} pls
 * two tables of order {K}, rows times columns
 * composition of linear maps in {K} dimensions
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
 * multiply two matrices of any fitting size
 * matrix product, m x k times k x n
 * rectangular matrix multiplication
 * How do I multiply matrices that are not square?
 * rows times columns, three nested loops
 * product of two tables with sizes given
 * Write a function that multiplies an m by k matrix with a k by n matrix into an output matrix, all stored row by row.
 * c[i][j] = sum of a[i][t] * b[t][j]
 * Given two flat matrices with matching sizes, store their product.
 * matmul with dimensions as arguments
 * linear map composition, general sizes
 * dense layer for a batch, no bias
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
 * How do I compute ad - bc for a matrix?
 * det of 2x2, flat array of 4
 * cross product of the diagonals, four numbers in rows
 * signed area spanned by two vectors in matrix form
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
 * How do I compute a determinant with three rows?
 * det of 3x3, flat array of 9
 * rule of Sarrus value of nine numbers
 * signed volume of a parallelepiped in matrix form
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
 * My spreadsheet {a} has {K} rows and as many columns; {out} shall hold one total for each row.
 * For i from 0 to {K} - 1, add up row number i of the square matrix {a} and store the total as entry i of {out}.
 * Write a program to find the sum of each row of a {K}x{K} matrix.
 * row sums, {K}x{K}
 * How do I add up every row of a square matrix of size {K}?
 * total of each row into array, {K} by {K}
 * line totals of a table {K} wide
 * matrix times the all-ones vector, order {K}
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
 * sum of every row of a matrix
 * row sums into an array
 * row totals of a table with rows and columns given
 * What does each line of the table add up to?
 * add across each row
 * total points per student from a marks table
 * Write a function that stores the sum of each row of a matrix in an output array.
 * one total per row
 * Given a flat matrix with its size, write the row totals.
 * accumulate horizontally
 * out[i] = sum of a[i][j] over j
 * add up all rows separately
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
 * largest row sum of a matrix
 * maximum total of a row
 * richest customer wealth: rows are customers, columns are accounts
 * Which row total of a table is the greatest? Return the total.
 * best row sum in a 2D array
 * maximum over the row sums
 * Write a function that returns the largest of the row sums of a matrix with at least one row.
 * highest sum of a line of a grid
 * Given a flat matrix with its size, return the biggest row total.
 * infinity norm of a matrix without negative entries
 * total income of the top earner, one row each
 * max of sums along axis 1
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
 * Write a program to find the sum of one column of a {K}x{K} matrix.
 * column sum, {K}x{K}
 * How do I add up a given column of a square matrix of size {K}?
 * total of column number c, {K} by {K} flat
 * vertical total in a table {K} wide
 * marginal sum of a column, order {K}
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
 * sum of every column of a matrix
 * column sums into an array
 * column totals of a table with rows and columns given
 * What does each column of the table add up to?
 * add down each column
 * total sales per month from a table with a row per shop
 * Write a function that stores the sum of each column of a matrix in an output array.
 * one total per column
 * Given a flat matrix with its size, write the column totals.
 * accumulate vertically
 * out[j] = sum of a[i][j] over i
 * bottom line of a table
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
 * 1 on diagonal and 0 else? {K} by {K}
 * neutral element of multiplication, order {K}
 * does this {K}x{K} matrix change nothing
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
 * is a matrix the identity matrix
 * identity matrix check, any size
 * ones on the diagonal and zeros elsewhere?
 * Is a square matrix of size n the unit matrix?
 * check for unit matrix with the size as a parameter
 * neutral element of matrix multiplication test
 * Write a function that tells whether an n by n matrix is the identity.
 * does this matrix leave every vector unchanged
 * Given a flat square matrix and n, return true if a[i][j] is 1 for i == j and 0 otherwise.
 * test if result of inverse times matrix is I
 * eye matrix check
 * diagonal of ones, all the rest zero: yes or no
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
 * fill with identity, {K}x{K}
 * How do I set up a unit matrix of size {K} in an array?
 * eye({K}) like matlab
 * ones down the diagonal and zeros around, order {K}
 * initial transform that does nothing, {K}x{K}
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
 * same over the diagonal? {K} by {K}
 * table mirrored along its main diagonal, order {K}
 * undirected graph test on a {K}x{K} adjacency matrix
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
 * zeros {OP} the diagonal, {K}x{K}
 * How do I test that all elements {OP} the main diagonal are 0 in a matrix of size {K}?
 * triangular matrix? {K} by {K}, nothing {OP} the diagonal
 * no nonzero numbers {OP} the diagonal, order {K}
 * triangular form after elimination: {OP} the diagonal empty, {K}x{K}
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
 * is a matrix diagonal
 * diagonal matrix check
 * all entries off the main diagonal are zero
 * Are there only zeros outside the diagonal of a square matrix?
 * zero everywhere except where row equals column
 * is it a scaling matrix
 * Write a function that tells whether an n by n matrix is a diagonal matrix.
 * off-diagonal elements all zero?
 * Given a flat square matrix and n, return true if a[i][j] is 0 whenever i differs from j.
 * matrix without coupling terms
 * is the covariance table diagonal
 * check diag form
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
 * is a matrix upper triangular
 * upper triangular check, size n
 * only zeros below the main diagonal
 * Is everything under the diagonal of a square matrix zero?
 * square matrix with nothing in the lower left triangle
 * a[i][j] == 0 for all i > j
 * Write a function that tells whether an n by n matrix is upper triangular.
 * lower left half empty
 * Given a flat square matrix and n, return true if all entries under the diagonal are 0.
 * after gaussian elimination: zeros under the diagonal?
 * upper-triangle form with the size as a parameter
 * no numbers in the lower triangle
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
 * rotate matrix right, {K}x{K}
 * How do I turn a square image of size {K} a quarter turn to the right?
 * rotate {K} by {K} 90 deg clockwise, new array
 * table turned clockwise, order {K}
 * tetris piece turned clockwise on a {K}x{K} grid
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
 * rotate a square matrix by 90 degrees clockwise
 * turn an n x n matrix to the right
 * quarter turn of a grid to the right, into another array
 * How do I rotate a 2D array clockwise?
 * first row becomes the last column
 * rotate image matrix of size n clockwise
 * Write a function that writes an n by n matrix, turned 90 degrees to the right, to an output matrix.
 * out[j][n - 1 - i] = a[i][j]
 * Given a flat square matrix and n, store it rotated by a quarter turn to the right.
 * turn a board game map a quarter to the right
 * clockwise matrix rotation, size as a parameter
 * spin a tetris piece clockwise on its square
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
 * Write a program to multiply a {K}x{K} matrix by a vector.
 * matrix times vector, {K}x{K}
 * How do I apply a square matrix of size {K} to a vector?
 * mat*vec, {K} dims
 * linear transformation of {K} numbers
 * gemv; dot product of every row with a vector, order {K}
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
 * matrix times vector
 * multiply a matrix by a vector, rows and columns given
 * linear transformation of a vector
 * How do I apply a matrix with rows and cols to a vector?
 * dot product of every row with the vector
 * out = A x for any size
 * Write a function that multiplies a row-major matrix with a vector and stores the resulting vector.
 * matvec
 * Given a flat matrix, its size and a vector with one entry per column, write the product.
 * weights times inputs of a layer
 * each output is a row scaled by x and summed
 * left side of a system of linear equations
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
 * Write a program for the outer product of two vectors with {K} elements.
 * outer product, {K}x{K}
 * How do I multiply every element of one vector by every element of another, {K} each?
 * column times row = matrix, {K} by {K}
 * multiplication table of two lists with {K} entries
 * tensor (dyadic) product of {K}-vectors, rank one
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
 * What has to move so that rows {i} and {j} of the row-major matrix {a} with {K} columns change places? Do it.
 * row swap in {a} (width {K}): row {i} with row {j}, counted from 0
 * For pivoting I must interchange the rows {i} and {j} of {a}; each has {K} entries.
 * In my table {a} with lines of {K} numbers, lines {i} and {j} are in the wrong order; trade them.
 * Write a function that swaps two rows of a matrix with {K} columns.
 * swap matrix rows, width {K}
 * How do I exchange two rows in a flat array, {K} values in a row?
 * row i <-> row j, {K} columns
 * two lines of a table {K} wide interchanged
 * pivoting in Gaussian elimination, {K} columns
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
 * Add {x} times row {i} to row {j} of the matrix {a}, which has {K} columns stored row by row.
 * Perform the row operation: in {a} (rows of {K} entries), row {i} multiplied by {x} is added to row {j}.
 * elimination step on {a} of width {K}: take {x} times row {i}, add it to row {j}
 * Scale a copy of row {i} of {a} by {x} and add it, entry by entry, to row {j}; there are {K} columns.
 * How do I add a multiple ({x} times) of row {i} to row {j} in the row-major matrix {a} of {K} columns?
 * Gauss elimination needs this: with {K} columns in {a}, row {i} times {x} goes on top of row {j}.
 * Write a function that adds a multiple of one row to another in a matrix with {K} columns.
 * row operation, width {K}
 * How do I add a factor times the first row index to the second, rows of {K}?
 * row j += x * row i, {K} columns
 * scaled line added to another line of a table {K} wide
 * elementary row operation of Gauss, {K} columns
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
 * Write a program to find the inverse of a 2x2 matrix, false if singular.
 * 2x2 matrix inverse
 * How do I invert a matrix of four numbers?
 * inverse of 2x2 and return if it exists
 * reciprocal matrix, with failure on determinant zero
 * adjugate divided by determinant, two by two
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
 * Apply the linear map {a} of the plane twice: make its 2 x 2 matrix that of the double map.
 * Write a program that squares a 2x2 matrix.
 * 2x2 matrix squared
 * How do I multiply a 2x2 matrix with itself?
 * M*M in place, two by two
 * second power of a small matrix
 * doubling step of fast matrix exponentiation
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
 * By how much can the {K} x {K} matrix {a} stretch a vector in the maximum norm?
 * Write a program for the maximum absolute row sum of a {K}x{K} matrix.
 * matrix infinity norm, {K}x{K}
 * What is the biggest row total of absolute values in a matrix of size {K}?
 * max over rows of sum |x|, {K} by {K}
 * largest line total ignoring signs, order {K}
 * induced max norm of a {K}x{K} matrix
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
 * Write a program to check if a player has won a tic-tac-toe game.
 * tic tac toe winner check
 * How do I detect three in a row on a 3x3 board?
 * noughts and crosses: did this player win
 * three equal marks in a line, column or diagonal
 * game over test on nine cells
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
 * Write a function that counts the live neighbours of a cell in a {K}x{K} grid.
 * game of life neighbours, {K}x{K}
 * How many of the eight surrounding cells are alive in a board of size {K}?
 * count alive cells around one, {K} by {K}, edges not wrapping
 * adjacent nonzero squares in a {K}x{K} table
 * Conway's cellular automaton; mines around a square, size {K}
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
 * Exchange the first and the last column of {a}, then the next pair, until the middle of {K} columns.
 * in-place horizontal flip of a {K} x {K} grid {a} of {T:s}
 * How does the {K} by {K} image {a} look in a mirror beside it? Change it to that.
 * In every one of the {K} rows of {a}, turn the order of the {K} entries around.
 * Write a program to mirror a {K}x{K} matrix horizontally.
 * horizontal flip, {K}x{K}
 * How do I reverse every row of a square image of size {K}?
 * flip left-right, {K} by {K}, in place
 * each line of a table {K} wide backwards
 * mirror image, fliplr of order {K}
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
 * are two matrices equal
 * compare two matrices element by element
 * same size matrices: all cells the same?
 * Do two tables hold the same numbers everywhere?
 * matrix equality check with rows and columns
 * a[i][j] == b[i][j] for every cell
 * Write a function that tells whether two matrices with given rows and columns are identical.
 * no cell differs between both grids
 * Given two flat matrices and their size, return true if each entry of one equals that of the other.
 * is the picture unchanged, pixel by pixel
 * check equal 2d arrays
 * two boards in the same state
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
 * subtract two matrices
 * matrix difference
 * difference of two matrices of the same size
 * How do I take one table away from another cell by cell?
 * out[i][j] = a[i][j] - b[i][j]
 * first matrix minus second matrix
 * Write a function that subtracts a matrix from another with given rows and columns.
 * change between two grids in every cell
 * Given two flat matrices with their rows and columns, store the first less the second.
 * element-wise difference of 2D arrays
 * frame difference of two images
 * a - b for matrices
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
 * multiply a matrix by a number
 * scalar multiplication of a matrix, in place
 * scale all entries of a matrix
 * How do I multiply every cell of a table with the same factor?
 * a[i][j] *= x
 * scalar times matrix
 * Write a function that multiplies each element of a rows by cols matrix by a scalar.
 * make a matrix x times as large
 * Given a flat matrix, its rows and columns and a factor, scale it in place.
 * brighten an image by a factor
 * k * A
 * matrix scaling by a constant
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
 * sum of the border of a matrix
 * boundary elements of a 2D array added up
 * perimeter sum of a grid
 * What do the numbers along the edge of the table add up to?
 * first row, last row, first column and last column, each cell once
 * sum of the outer ring of a matrix
 * Write a function that adds the elements on the border of a matrix with given rows and columns.
 * frame of a picture, total brightness
 * Given a flat matrix and its size, return the total of the cells that touch the edge.
 * add outside cells only
 * everything except the inner part
 * edge cells sum
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
 * sum of the elements above the main diagonal
 * upper triangle sum without the diagonal
 * add a[i][j] with j greater than i
 * What do the cells right of the diagonal add up to?
 * total of the strict upper triangle of a square matrix
 * sum over pairs i < j
 * Write a function that adds all entries of an n by n matrix that lie above its diagonal.
 * each distance of a symmetric table once
 * Given a flat square matrix and n, return the sum of the entries above the diagonal.
 * upper right triangle total, diagonal left out
 * number of edges from a symmetric 0/1 adjacency matrix
 * add up the half of the square above the diagonal
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
 * sum of the elements below the main diagonal
 * lower triangle sum without the diagonal
 * add a[i][j] with j less than i
 * What do the cells left of the diagonal add up to?
 * total of the strict lower triangle of a square matrix
 * sum over i > j
 * Write a function that adds all entries of an n by n matrix that lie below its diagonal.
 * bottom left triangle total, diagonal left out
 * Given a flat square matrix and n, return the sum of the entries below the diagonal.
 * add up the half of the square below the diagonal
 * under-diagonal total
 * sum of the part under the falling line
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
 * print a matrix in spiral order
 * spiral traversal of a 2D array
 * elements of a matrix from the outside inwards, clockwise
 * How do I read a grid in a spiral, starting at the top left?
 * right, down, left, up, and so on inwards
 * snail order of a matrix
 * Write a function that stores the elements of a rows by cols matrix in clockwise spiral order.
 * unwind a matrix
 * Given a flat matrix and its size, write its cells in the order of a spiral to the output.
 * 1 2 3 / 4 5 6 / 7 8 9 becomes 1 2 3 6 9 8 7 4 5
 * walk around the table in smaller and smaller rounds
 * spiral matrix to list
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
 * is a square of numbers magic, any size
 * magic square check for n x n
 * all rows, columns and both diagonals have the same sum
 * Do all lines of an n by n square add up to the same number?
 * magic square test with the size as a parameter
 * equal line sums in a square table
 * Write a function that tells whether an n by n matrix has equal row, column and diagonal sums.
 * is this number square magical
 * Given a flat square matrix and n, return true if every row, column and diagonal totals the same.
 * check sums of a duerer-like square
 * verify magic property, only sums matter
 * same total in every direction
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
 * is a matrix lower triangular
 * lower triangular check, size n
 * only zeros above the main diagonal
 * Is everything over the diagonal of a square matrix zero?
 * a[i][j] == 0 for all i < j
 * upper right half empty
 * Write a function that tells whether an n by n matrix is lower triangular.
 * L factor shape check
 * Given a flat square matrix and n, return true if all entries over the diagonal are 0.
 * lower-triangle form with the size as a parameter
 * no numbers in the upper triangle
 * does row i depend on earlier columns only
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
 * find a value in a matrix
 * index of a number in a 2D array, -1 if it is not there
 * search a matrix for an element, flat index or -1
 * At which flat index is a value first found in the table?
 * row * cols + col of the first match
 * linear search in a grid, row by row
 * Write a function that returns the position of a value in a rows by cols matrix, counted along the rows, or -1.
 * where is the treasure on the map, cells numbered row by row from 0
 * Given a flat matrix, its size and a value, return the flat index of its first occurrence or -1.
 * locate number in 2d matrix
 * first cell holding x
 * cell number of an item in a table
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
 * does a matrix contain a value
 * is a number in a 2D array
 * check whether any cell equals a value
 * Is this value somewhere in the grid?
 * membership test for a table of rows and columns
 * contains check in a matrix
 * Write a function that tells whether a value occurs in a rows by cols matrix.
 * any seat with this number in the plan
 * Given a flat matrix, its size and a value, return true if some entry equals it.
 * look for x in all rows
 * yes or no: value present in the 2d array
 * is there at least one such tile on the board
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
 * row with the most ones in a matrix of 0 and 1
 * index of the row with the largest sum
 * which row of a matrix adds up to the most
 * Which line of the table has the highest total? Return its number from 0.
 * best row by its sum, the first one if tied
 * student with the highest total marks, one row per student
 * Write a function that returns the index of the row of a rows by cols matrix whose sum is greatest, -1 without rows.
 * strongest team in a score table
 * Given a flat matrix and its size, return the number of the row with the maximum row sum.
 * argmax over row totals
 * fullest row of a seating plan of 0 and 1
 * row index of the top total
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
 * largest element of each row
 * row maxima of a matrix
 * maximum of every row into an array
 * What is the greatest number in each line of the table?
 * best result per person, one row per person
 * out[i] = max of a[i][j] over j
 * Write a function that stores the maximum of each row of a rows by cols matrix, at least one column.
 * row-wise max
 * Given a flat matrix and its size, write the largest entry of every row.
 * np.max along axis 1
 * tops of all rows
 * hottest hour of each day from a table of readings
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
 * swap two columns of a matrix
 * exchange columns in a 2D array
 * interchange column i and column j in place
 * How do I swap two columns of a table?
 * a[r][i] <-> a[r][j] for every row r
 * change places of two columns
 * Write a function that swaps two columns of a rows by cols matrix in place.
 * trade two features of a data set
 * Given a flat matrix, its size and two column numbers, exchange those columns.
 * reorder columns by a swap
 * column interchange
 * move one column where another was and vice versa
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
 * mirror a matrix left to right
 * reverse every row of a matrix
 * flip a 2D array horizontally
 * How do I turn each row of a table around?
 * mirror image of a picture in place
 * swap a[i][j] with a[i][cols - 1 - j]
 * Write a function that reverses all rows of a rows by cols matrix in place.
 * horizontal flip, any size
 * Given a flat matrix and its size, mirror it at the vertical middle line.
 * fliplr
 * each line backwards
 * selfie mirror effect on a grid
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
 * turn a matrix upside down
 * reverse the order of the rows
 * flip a 2D array vertically
 * How do I make the last row of a table the first?
 * bottom row on top, in place
 * swap a[i][j] with a[rows - 1 - i][j]
 * Write a function that reverses the order of the rows of a rows by cols matrix in place.
 * vertical flip, any size
 * Given a flat matrix and its size, mirror it at the horizontal middle line.
 * flipud
 * image upside down
 * rows from bottom to top
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
 * product of the main diagonal
 * multiply the diagonal elements of a square matrix
 * a[0][0] * a[1][1] * ... * a[n-1][n-1]
 * What do you get by multiplying all numbers on the diagonal?
 * determinant of a triangular matrix
 * diagonal product, size n
 * Write a function that returns the product of the entries on the main diagonal of an n by n matrix.
 * product over cells with equal row and column
 * Given a flat square matrix and n, multiply its diagonal entries.
 * pivots multiplied together
 * trace, but multiplying
 * det of an upper triangular system
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
 * number of negative values in a matrix
 * count the negative numbers in a 2D array
 * how many cells are below zero
 * How many entries of the table are less than 0?
 * minus signs in a grid
 * negatives of a rows by cols matrix, counted
 * Write a function that counts the negative elements of a matrix with given rows and columns.
 * frost cells on a temperature map
 * Given a flat matrix and its size, return how many entries are negative.
 * losses in a table of results
 * cells with value < 0
 * count neg in 2d
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
 * number of islands in a grid, which is cleared meanwhile
 * count the connected groups of nonzero cells and zero them
 * how many islands are on a map of land 1 and water 0, all of it water in the end
 * How many separate lands are there if cells connect up, down, left and right? Sink each land when counted.
 * connected components of a binary matrix, four neighbours, cells set to 0 once seen
 * flood each island once and count
 * Write a function that counts the islands of a rows by cols grid; the grid is set to 0 on the way.
 * number of blobs in a bitmap, wiped out while counting
 * Given a flat grid of land and water, return the number of islands and erase them.
 * dfs over a map that sinks the land, count the pieces
 * groups of touching ones, side by side, made 0 when counted
 * how many islands does the map have, drown each on the way
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
 * flood fill
 * paint bucket tool on a grid
 * replace a connected area of one colour by another
 * How do I fill an area of equal cells from a starting point?
 * fill with a new colour up, down, left and right from a cell
 * bucket fill of an image
 * Write a function that flood-fills a rows by cols grid from row and col with a colour.
 * recolour the region that contains a cell
 * Given a flat image, its size, a start cell and a colour, paint the start cell's connected region.
 * spread paint over touching pixels of the same value
 * ms paint fill
 * colour a blob, four neighbours
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
