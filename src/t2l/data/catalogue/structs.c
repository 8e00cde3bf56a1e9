/**
 * Move the point {p}, stored as x then y, by {dx} and {dy}.
 * Add {dx} to the x and {dy} to the y of the struct {p} of two 32-bit integers, in place.
 * in-place translation of the point {p} (fields x, y) by the vector ({dx}, {dy})
 * How do I shift the 2D point at {p}, whose fields are x and y, by ({dx}, {dy})? Update it where it is.
 * My sprite's position {p} holds x and y; push it {dx} to the right and {dy} along y.
 * {p}.x += {dx}, {p}.y += {dy} for a struct of two 32-bit integers
 * Write a function that moves a point struct (x, y) by a horizontal and a vertical offset, in place.
 * translate a point struct of x and y by dx and dy, in place
 * How do I shift a 2D point with x and y fields by dx and dy through a pointer?
 * point += (dx, dy) using a pointer to a struct of x and y
 * position struct (x, y) behind a pointer, displaced by a vector given as two ints
 * Sprite movement: add a delta x and a delta y to the position struct (x, y)
 *
 * @array p 2 int32_t
 * @name move_point translate shift_point
 */
struct movable_point {
    int32_t x, y;
};

void move_point(struct movable_point *p, int32_t dx, int32_t dy) {
    p->x += dx;
    p->y += dy;
}

/**
 * Mirror the point {point}, fields x and y, {OP}.
 * Reflect the struct {point} of two 32-bit integers x, y {OP}, changing it in place.
 * reflection {OP} of the point {point} (x, then y): {OP:2}
 * Where does the point stored at {point} as x, y end up when mirrored {OP}? Overwrite it with {OP:2}.
 * My vertex {point} = (x, y) should be mirrored {OP}; store the image, {OP:2}, back.
 * {point}: replace (x, y) by {OP:2}, the mirror image {OP}
 * Write a function that reflects a 2D point struct (x, y) {OP}, in place.
 * reflection of a point struct (x, y) {OP}, stored back as {OP:2}
 * What happens to a point struct with x and y when mirrored {OP}? Overwrite it with {OP:2}.
 * mirror the point with fields x and y {OP}, change it in place
 * mirror image of a point struct (x, y) {OP}: set it to {OP:2}
 * Symmetry map of the plane on a struct of x and y: reflection {OP}, in place
 *
 * @OP point->x,-point->y "at the x axis" "(x, -y)"
 * @OP -point->x,point->y "at the y axis" "(-x, y)"
 * @OP -point->x,-point->y "through the origin" "(-x, -y)"
 * @OP point->y,point->x "at the line y = x" "(y, x)"
 * @OP -point->y,-point->x "at the line y = -x" "(-y, -x)"
 * @array point 2 int32_t
 * @name mirror_point reflect
 */
struct mirrored_point {
    int32_t x, y;
};

void mirror_point(struct mirrored_point *point) {
    struct mirrored_point image = {OP};
    *point = image;
}

/**
 * Turn the point {point}, fields x and y, by a quarter about the origin, {OP}.
 * Rotate the struct {point} (x, y) by 90 degrees {OP} in place; the y axis points up.
 * quarter turn {OP} of the integer point {point}: (x, y) becomes {OP:2}
 * What does (x, y) at {point} become after a 90 degree rotation {OP} around (0, 0)? Store it, {OP:2}, in {point}.
 * For my puzzle, turn the cell {point}, an x and a y, {OP} by one right angle about the origin, so that it becomes {OP:2}.
 * Replace the coordinates (x, y) in {point} by {OP:2}, which is a right-angle rotation {OP}
 * Write a function that rotates a point struct (x, y) by 90 degrees {OP} about the origin, y pointing up, in place.
 * 90 degree rotation of a point struct about the origin, {OP}: (x, y) becomes {OP:2}
 * How do I turn a 2D point struct (x, y) {OP} by a right angle around the origin in place, so that it becomes {OP:2}?
 * rotate point (x, y) by 90 degrees {OP} around (0, 0), y up, in place
 * point struct moved {OP} a quarter of the way around the origin: x, y replaced by {OP:2}
 * Apply the rotation matrix for a right angle, {OP}, to a struct of x and y: {OP:2} in place
 *
 * @OP -point->y,point->x "counterclockwise" "(-y, x)"
 * @OP point->y,-point->x "clockwise" "(y, -x)"
 * @array point 2 int32_t
 * @name quarter_turn rotate_point
 */
struct turned_point {
    int32_t x, y;
};

void quarter_turn(struct turned_point *point) {
    struct turned_point image = {OP};
    *point = image;
}

/**
 * Return the Manhattan distance between the points {p} and {q}, each stored as x then y.
 * How many grid steps lead from the point {p} to the point {q}, both structs of x and y, without diagonals?
 * |{p}.x - {q}.x| + |{p}.y - {q}.y|, summed as 32-bit integers
 * taxicab distance of two structs {p} and {q} with the 32-bit fields x, y
 * Add the absolute differences of the x and the y fields of {p} and {q}.
 * I have two tile positions {p} and {q} (x, then y); tell me how far a rook-like walker has to go.
 * Write a function that computes the Manhattan distance of two point structs with x and y.
 * Manhattan distance of two points as structs of x and y
 * How many tiles are two map positions, structs of x and y, apart without diagonal moves?
 * abs x diff + abs y diff of 2 point structs
 * taxicab metric of a pair of point records (x, y)
 * Grid path length for a game unit from one struct of x and y to another, no diagonals
 *
 * @array p 2 int32_t
 * @array q 2 int32_t
 * @name points_apart walk_length tile_distance
 */
struct tile_point {
    int32_t x, y;
};

int32_t points_apart(const struct tile_point *p, const struct tile_point *q) {
    int32_t dx = p->x > q->x ? p->x - q->x : q->x - p->x;
    int32_t dy = p->y > q->y ? p->y - q->y : q->y - p->y;
    return dx + dy;
}

/**
 * Store the point halfway between {p} and {q} in {out}; all three are structs of the doubles x and y.
 * Average the x fields and the y fields of the double points {p} and {q} into {out}.
 * midpoint of the segment from {p} to {q}, written to {out} (each an x and a y, doubles)
 * Where is the middle of the line between the points {p} and {q}, doubles x, y? Put it into {out}.
 * Given two anchors {p} and {q} with double coordinates x and y, fill {out} with their centre.
 * x = ({p}.x + {q}.x) / 2, and y likewise, as doubles, stored in {out}
 * Write a function that finds the midpoint of two point structs of doubles (x, y) and stores it in a third.
 * midpoint of two points with double x and y, written to an output struct
 * Which point lies exactly between two others with double coordinates x and y? Store it in the third struct.
 * center of 2 points (x, y doubles), written to out struct
 * halfway position of a pair of points with double fields x, y, into out
 * Bisecting a line segment: two end points with double coordinates, the middle goes to the third struct
 *
 * @array p 2 double
 * @array q 2 double
 * @array out 2 double
 * @name middle_point centre_between
 */
struct real_point {
    double x, y;
};

void middle_point(const struct real_point *p, const struct real_point *q, struct real_point *out) {
    out->x = (p->x + q->x) / 2;
    out->y = (p->y + q->y) / 2;
}

/**
 * Return the {OP} of the rectangle {r}, a struct of x, y, width, height.
 * How large is the {OP} of {r}, whose four 32-bit fields are x, y, width and height in this order?
 * {OP} of a rectangle struct {r} (x, y, width, height)
 * Read width and height (fields three and four) of {r} and give {OP:2}, the {OP}.
 * My window {r} has x, y, width, height; I need its {OP}.
 * Computes the {OP}, {OP:2}, from the struct {r} with the fields x, y, width, height
 * Write a function that returns the {OP} of a rectangle struct (x, y, width, height).
 * {OP} of a rectangle struct with the fields x, y, width, height: {OP:2}
 * What is the {OP} of a window given as x, y, width and height?
 * get the {OP} from a rect pointer (x, y, w, h), i.e. {OP:2}
 * {OP} of a rect record of x, y, width, height: {OP:2}
 * Layout code: {OP} of a box struct with position (x, y) and size (width, height)
 *
 * @OP r->width*r->height "area" "width times height"
 * @OP 2*(r->width+r->height) "perimeter" "twice the sum of width and height"
 * @array r 4 int32_t
 * @name rectangle_measure window_size
 */
struct sized_window {
    int32_t x, y, width, height;
};

int32_t rectangle_measure(const struct sized_window *r) { return OP; }

/**
 * Is the point ({px}, {py}) inside the rectangle {r} (x, y, width, height), the right and bottom edges excluded?
 * Check that {px} lies in [x, x + width) and {py} in [y, y + height) for the struct {r} of x, y, width, height.
 * hit test of ({px}, {py}) against the rectangle {r} (x, y, width, height), half-open
 * Returns true if {px}, {py} falls on the button {r}, stored as x, y, width, height, the far edges excluded
 * The mouse is at ({px}, {py}); did it hit the widget {r} (x, y, width, height)? Near edges count, far ones not.
 * x <= {px} < x + width and y <= {py} < y + height, with the fields x, y, width, height of {r}
 * Write a function that checks whether a point is inside a rectangle struct (x, y, width, height), right and bottom edges excluded.
 * point in rectangle struct (x, y, width, height): struct, px, py, far edges excluded
 * Was the mouse click inside the window's area x, y, width, height, far edges excluded?
 * does rect x,y,w,h contain the point px, py? right and bottom edges are out
 * is a position (px, py) within a box struct of origin x, y and size width, height, far edges excluded
 * Hit testing of a button struct x, y, width, height against a point: from x up to but not including x + width, likewise y
 *
 * @R _Bool int
 * @array r 4 int32_t
 * @range r 0 10
 * @range px 0 12
 * @range py 0 12
 * @name hits_rectangle contains_point mouse_over
 */
struct hit_window {
    int32_t x, y, width, height;
};

R hits_rectangle(const struct hit_window *r, int32_t px, int32_t py) {
    return px >= r->x && px < r->x + r->width && py >= r->y && py < r->y + r->height;
}

/**
 * Do the boxes {p} and {q}, each stored as left, top, right, bottom, overlap? Touching edges do not count.
 * Check whether {p} and {q} (left, top, right, bottom; right and bottom exclusive) share an area.
 * overlap test of two boxes {p} and {q} given by left, top, right, bottom, strict
 * true if {p} starts before {q} ends and the reverse, in both directions; fields left, top, right, bottom
 * Two sprites have the bounds {p} and {q}, four fields left, top, right, bottom; do they collide, mere contact excluded?
 * Return {p}.left < {q}.right && {q}.left < {p}.right, and the same for top and bottom (left, top, right, bottom).
 * Write a function that checks whether two axis-aligned boxes (left, top, right, bottom) overlap; touching is no.
 * bounding box overlap of two structs left, top, right, bottom; touching is no overlap
 * Do two rectangle structs with left, top, right, bottom overlap, mere contact excluded?
 * two boxes left top right bottom intersect or not, edge touch is not
 * common area of a pair of boxes (left, top, right, bottom) exists, more than an edge: true or false
 * Sprite collision detection in a 2D game: two structs of left, top, right, bottom, touching is no collision
 *
 * @R _Bool int
 * @array p 4 int32_t
 * @array q 4 int32_t
 * @range p 0 20
 * @range q 0 20
 * @name boxes_overlap sprites_collide
 */
struct sprite_box {
    int32_t left, top, right, bottom;
};

R boxes_overlap(const struct sprite_box *p, const struct sprite_box *q) {
    return p->left < q->right && q->left < p->right && p->top < q->bottom && q->top < p->bottom;
}

/**
 * Grow the rectangle {r} (x, y, width, height) by {K} on every side, in place.
 * Move x and y of {r} back by {K} and enlarge width and height by twice {K}; the fields are x, y, width, height.
 * outset of the struct {r} (x, y, width, height) by {K} pixels
 * How is {r}, stored as x, y, width, height, enlarged by a margin of {K} all around? Update the four fields.
 * Give my selection {r} (fields x, y, width, height) a border of {K} on the left, right, top and bottom.
 * {r}: x -= {K}, y -= {K}, width += 2 * {K}, height += 2 * {K}
 * Write a function that enlarges a rectangle struct (x, y, width, height) by {K} on all sides.
 * inflate a rectangle struct (x, y, width, height) by {K} on each side, in place
 * How do I add a margin of {K} around a box struct of x, y, width, height in place, on all four sides?
 * make a rect struct x,y,w,h bigger by {K} on each side, in place
 * box struct with position x, y and size width, height expanded {K} outwards on every side
 * CSS-like margin of {K} pixels on each side of a struct x, y, width, height, applied in place
 *
 * @K 1..10 16 20 32
 * @array r 4 int32_t
 * @name grow_rectangle add_margin outset
 */
struct margin_window {
    int32_t x, y, width, height;
};

void grow_rectangle(struct margin_window *r) {
    r->x -= K;
    r->y -= K;
    r->width += 2 * K;
    r->height += 2 * K;
}

/**
 * Extend the bounding box {box}, fields left, top, right, bottom, so that it covers the point ({x}, {y}).
 * Lower left and top of {box} to {x} and {y} if these are smaller; raise right and bottom if they are larger.
 * bounding box update: {box} (left, top, right, bottom) takes in ({x}, {y}), all edges inclusive
 * How does {box} change so that ({x}, {y}) is in it? The fields are left, top, right, bottom; change only what must.
 * I scan pixels and keep the bounds in {box} as left, top, right, bottom; add the pixel ({x}, {y}).
 * Grow the struct {box} of left, top, right and bottom just enough to contain the point {x}, {y}, in place.
 * Write a function that expands a bounding box struct (left, top, right, bottom) so that it contains a point x, y.
 * grow a bounding box struct (left, top, right, bottom) to include a point, only where it lies outside
 * How do I update the limits left, top, right, bottom in a struct for a new position x, y?
 * bbox struct left/top/right/bottom, add point x, y in place
 * enclosing rectangle struct (left, top, right, bottom) stretched to cover a further pixel x, y
 * Bounding box accumulation over a shape's points: struct of left, top, right, bottom and one more x, y
 *
 * @array box 4 int32_t
 * @name include_point extend_bounds
 */
struct pixel_bounds {
    int32_t left, top, right, bottom;
};

void include_point(struct pixel_bounds *box, int32_t x, int32_t y) {
    if (x < box->left) box->left = x;
    if (y < box->top) box->top = y;
    if (x > box->right) box->right = x;
    if (y > box->bottom) box->bottom = y;
}

/**
 * Work out the {OP} of the fractions {p} and {q} (numerator, denominator), {OP:2}, in {out}, without reducing.
 * Form the {OP} of two rationals {p} and {q} (numerator, denominator) in {out} as {OP:2}, not shortened.
 * unreduced {OP} of the fractions {p} and {q} into {out}: {OP:2}
 * What is the {OP} of {p} = n1/d1 and {q} = n2/d2, as {OP:2}? Write unreduced numerator and denominator to {out}.
 * For my exact calculator: put the {OP}, {OP:2} of {p} = n1/d1 and {q} = n2/d2, into {out} without cancelling.
 * Given structs {p}, {q} of numerator and denominator, fill {out} with the {OP} {OP:2}; no common factor is removed.
 * Write a function that computes the {OP} of two fraction structs (numerator, denominator) into a third as {OP:2}, without simplifying.
 * {OP} of two fractions n1/d1 and n2/d2 as structs, unreduced, into out: {OP:2}
 * How do I store the {OP} of two fractions, structs of numerator and denominator, in a third as {OP:2}?
 * fraction {OP} n1/d1 with n2/d2: {OP:2}, dont simplify, put numerator and denominator in out
 * {OP} of a pair of rational structs n1/d1 and n2/d2, written to the third one as {OP:2}
 * Rational arithmetic on structs of numerator and denominator: {OP}, {OP:2}, into the output struct, no gcd
 *
 * @OP p->numerator*q->denominator+q->numerator*p->denominator "sum" "(n1 d2 + n2 d1) / (d1 d2)"
 * @OP p->numerator*q->denominator-q->numerator*p->denominator "difference" "(n1 d2 - n2 d1) / (d1 d2)"
 * @OP p->numerator*q->numerator "product" "(n1 n2) / (d1 d2)"
 * @array p 2 int32_t
 * @array q 2 int32_t
 * @array out 2 int32_t
 * @range p 1 100
 * @range q 1 100
 * @name combine_fractions rational_result
 */
struct plain_fraction {
    int32_t numerator, denominator;
};

void combine_fractions(const struct plain_fraction *p, const struct plain_fraction *q, struct plain_fraction *out) {
    struct plain_fraction result = {OP, p->denominator * q->denominator};
    *out = result;
}

/**
 * Compare the fractions {p} and {q}, numerator then denominator, both positive: -1 if less, 0 if equal, 1 if greater.
 * Which is larger, {p} or {q}, structs of numerator and positive denominator? First 1, second -1, equal 0.
 * three-way comparison of the rationals {p} and {q} by cross multiplication in 64 bits, denominators positive
 * Return the sign of n1 * d2 - n2 * d1, taken in 64 bits, for {p} = n1/d1 and {q} = n2/d2.
 * I sort fractions {p} and {q} (numerator, positive denominator) without dividing; return -1, 0 or 1.
 * Computes 1 if {p} exceeds {q}, -1 if it is below and 0 if they are equal as n/d; no rounding, use 64-bit products
 * Write a function that compares two fraction structs with positive denominators and returns -1 (first is less), 0 or 1.
 * compare two fractions, structs of numerator and positive denominator: -1, 0 or 1 as the first is less, equal or greater
 * Which of two fraction structs with positive denominators is greater? 1 the first, -1 the second, 0 neither.
 * cross multiply two fraction structs (numerator, denominator > 0) and tell -1 less, 0 equal, 1 greater
 * order of a pair of rational numbers, each a numerator and a positive denominator in a struct: -1, 0 or 1
 * Sort callback for fraction structs (numerator, positive denominator): -1 if the first is smaller, 1 if larger, 0 if equal
 *
 * @array p 2 int32_t
 * @array q 2 int32_t
 * @range p 1 100
 * @range q 1 100
 * @name compare_fractions rational_order
 */
struct ordered_fraction {
    int32_t numerator, denominator;
};

int32_t compare_fractions(const struct ordered_fraction *p, const struct ordered_fraction *q) {
    int64_t left = (int64_t)p->numerator * q->denominator;
    int64_t right = (int64_t)q->numerator * p->denominator;
    return (left > right) - (left < right);
}

/**
 * Reduce the fraction {frac}, a positive numerator and denominator, to lowest terms in place.
 * Divide both fields of {frac} (numerator, denominator, both positive) by their greatest common divisor.
 * bring the struct {frac}, a positive numerator and denominator, to lowest terms in place
 * What is the fraction at {frac}, numerator over denominator, in shortest form? 6/8 becomes 3/4; update it.
 * My recipe has the amount {frac}, stored as positive numerator and denominator; cancel all common factors.
 * Cancel the fraction behind {frac} by the gcd of its two positive fields
 * Write a program that reduces a fraction struct (numerator, denominator, both positive) to its lowest terms in place.
 * simplify a fraction struct of two positive integers, numerator and denominator, in place
 * How do I cancel the numerator and denominator in a struct, both positive, by their greatest common factor?
 * 6/8 -> 3/4 in the struct of numerator and denominator, both positive
 * bring the positive fraction in a struct to its simplest form, in place
 * Divide both positive parts of a fraction struct, numerator and denominator, by their gcd
 *
 * @array frac 2 int32_t
 * @range frac 1 200
 * @name reduce_fraction lowest_terms cancel
 */
struct reducible_fraction {
    int32_t numerator, denominator;
};

void reduce_fraction(struct reducible_fraction *frac) {
    int32_t divisor = frac->numerator, rest = frac->denominator;
    while (rest != 0) {
        int32_t next = divisor % rest;
        divisor = rest;
        rest = next;
    }
    frac->numerator /= divisor;
    frac->denominator /= divisor;
}

/**
 * Multiply the complex numbers {p} and {q} into {out}; each is a struct of two doubles, real and imaginary.
 * What is the product of the complex doubles {p} and {q} (real, imaginary)? Store it in {out}.
 * complex product {p} times {q}, written to {out}, all pairs of doubles (real part first)
 * (a c - b d, a d + b c) for {p} = a + bi and {q} = c + di, doubles, stored in {out}
 * My signal sample {p} gets rotated by the phasor {q}, both real/imaginary double pairs; put the result into {out}.
 * Computes (real*real - imaginary*imaginary, sum of the cross products) of {p} and {q} and writes both doubles to {out}
 * Write a function that multiplies two complex numbers made of doubles (re, im) and stores the product in a third.
 * complex multiplication of two structs of doubles re, im, into a third
 * What is the product of two complex numbers with real and imaginary double parts? Store it in out.
 * (a+bi)(c+di) for two structs of doubles, real part first, into out
 * complex values (re, im doubles) multiplied, product written to the last struct
 * Rotation and scaling in the plane: complex product of two double pairs (re, im) into an output pair
 *
 * @array p 2 double
 * @array q 2 double
 * @array out 2 double
 * @name multiply_complex complex_product
 */
struct complex_factor {
    double re, im;
};

void multiply_complex(const struct complex_factor *p, const struct complex_factor *q, struct complex_factor *out) {
    struct complex_factor product = {p->re * q->re - p->im * q->im, p->re * q->im + p->im * q->re};
    *out = product;
}

/**
 * Return the squared magnitude of the complex number {z}, a struct of the doubles re and im.
 * How large is |z| squared for the complex double at {z}, real part first?
 * re * re + im * im of the pair of doubles behind {z}
 * power of a complex sample {z} (two doubles, real and imaginary): the sum of the squares, no root
 * For a Mandelbrot test I need the norm re^2 + im^2 of the complex value {z}, two doubles.
 * Square both double fields of {z} and add them up.
 * Write a function that returns the squared absolute value of a complex number struct of doubles re, im.
 * squared modulus of a complex number stored as two doubles
 * How big is a complex number, as its absolute value squared, from a struct of its double parts re and im?
 * re^2 + im^2 from a struct of two doubles
 * squared length of a pair of doubles: sum of their squares
 * Power of an IQ sample in doubles: I squared plus Q squared
 *
 * @array z 2 double
 * @name complex_norm squared_magnitude sample_power
 */
struct complex_sample {
    double re, im;
};

double complex_norm(const struct complex_sample *z) { return z->re * z->re + z->im * z->im; }

/**
 * Do one Mandelbrot step on {z}: replace it by its square plus {c}; both are structs of the doubles re, im.
 * Square the complex number {z} and add {c}, storing the result in {z} (real and imaginary parts, doubles).
 * z = z * z + c in place, {z} and {c} being pairs of doubles (re, im)
 * Which complex double follows {z} in the iteration z^2 + c for the parameter {c}? Overwrite the first with it.
 * I draw fractals: update {z} to re^2 - im^2 + c.re and 2 re im + c.im, with {c} left alone (doubles).
 * Iterate the quadratic map once: the complex pair {z} of doubles becomes its square, shifted by the pair {c}
 * Write a function that performs one Mandelbrot iteration z = z^2 + c on complex structs of doubles, updating the first.
 * Mandelbrot iteration on two complex doubles z and c: z becomes z^2 + c
 * How do I square a complex number of doubles (re, im) in place and add a second one?
 * z^2 + c written to z, both complex structs of doubles re, im
 * next orbit point of a fractal: complex z (two doubles) replaced by its square plus c
 * Julia set step on complex doubles: first struct becomes its square plus the second
 *
 * @array z 2 double
 * @array c 2 double
 * @range z -2 2
 * @range c -2 2
 * @name mandelbrot_step iterate_julia
 */
struct orbit_point {
    double re, im;
};

void mandelbrot_step(struct orbit_point *z, const struct orbit_point *c) {
    double re = z->re * z->re - z->im * z->im + c->re;
    z->im = 2 * z->re * z->im + c->im;
    z->re = re;
}

/**
 * Return the dot product of the 3D vectors {u} and {v}, structs of the doubles x, y, z.
 * What is the scalar product of {u} and {v}, each with the double fields x, y and z?
 * inner product of two double vectors {u} and {v} in space (x, y, z)
 * {u}.x {v}.x + {u}.y {v}.y + {u}.z {v}.z, fields being doubles
 * Multiply {u} and {v} field by field (x, y, z, doubles) and add the three products from left to right.
 * My lighting code needs the cosine term: the dot product of the double vectors {u} and {v}, three fields each.
 * Write a function that computes the dot product of two 3D vector structs of doubles.
 * 3D dot product of two structs of doubles x, y, z
 * How do I multiply two space vectors (x, y, z as doubles) to one number, the scalar product?
 * x1*x2 + y1*y2 + z1*z2 of two structs of doubles x, y, z
 * scalar product of two triples of doubles in structs
 * Lambert shading: dot product of two double vectors, not normalised
 *
 * @array u 3 double
 * @array v 3 double
 * @name dot3 space_dot
 */
struct space_vector {
    double x, y, z;
};

double dot3(const struct space_vector *u, const struct space_vector *v) {
    return u->x * v->x + u->y * v->y + u->z * v->z;
}

/**
 * Store the cross product of the 3D integer vectors {u} and {v} in {out}; the fields are x, y, z.
 * Which vector is perpendicular to both {u} and {v} by the right-hand rule? Write it (x, y, z) to {out}.
 * vector product {u} x {v} of two structs with the 32-bit fields x, y, z, into {out}
 * From {u} and {v} make (uy vz - uz vy, uz vx - ux vz, ux vy - uy vx) and store it in {out}.
 * I need the normal of a face spanned by {u} and {v}, integer x, y, z each: put their cross product in {out}.
 * Computes the cross product of {u} and {v}, in this order, into the x, y, z of {out}
 * Write a function that computes the cross product of two 3D integer vector structs into a third.
 * cross product of two structs of integers x, y, z, first times second, into out
 * Which vector stands at right angles to two others in space, by the right-hand rule? Store their cross product in the third struct.
 * vec3 cross of first and second integer vector, result in out
 * vector product of two integer triples (x, y, z), in order, written to a third
 * Surface normal of a triangle's edges: cross product of two integer vectors, first with second, to the output struct
 *
 * @array u 3 int32_t
 * @array v 3 int32_t
 * @array out 3 int32_t
 * @name cross3 face_normal
 */
struct grid_vector {
    int32_t x, y, z;
};

void cross3(const struct grid_vector *u, const struct grid_vector *v, struct grid_vector *out) {
    struct grid_vector normal = {u->y * v->z - u->z * v->y, u->z * v->x - u->x * v->z, u->x * v->y - u->y * v->x};
    *out = normal;
}

/**
 * Convert the colour {c}, bytes red, green, blue, to grey: (77 red + 150 green + 29 blue) >> 8.
 * How bright is the unsigned 8-bit RGB colour at {c}? Weight red by 77, green by 150, blue by 29 and shift right by 8.
 * integer luma of the struct {c} (red, green, blue) with the weights 77, 150, 29 over 256
 * Return 77/256 of the red, 150/256 of the green and 29/256 of the blue byte of {c}, summed before the shift by 8.
 * For a black and white print of the pixel {c} (red, green, blue bytes) take 77, 150 and 29 parts of 256, rounded down.
 * grey level of the pixel {c}: multiply r, g, b by 77, 150, 29, add, and drop 8 bits
 * Write a function that converts an RGB struct of three bytes to grayscale with the integer weights 77, 150, 29 over 256.
 * RGB bytes in a struct to gray: 77 red + 150 green + 29 blue, shifted right by 8
 * How bright is a pixel with red, green and blue bytes, weighted 77, 150 and 29 of 256?
 * color struct of 3 bytes to grey (77r+150g+29b)/256 in integers
 * luminance of a three-byte colour with weights 77, 150, 29, shifted right by 8
 * Luma of a red, green, blue byte struct for black-and-white images, fixed-point weights 77, 150, 29 of 256, rounded down
 *
 * @array c 3 uint8_t
 * @name grey_level luma brightness
 */
struct byte_colour {
    uint8_t red, green, blue;
};

int32_t grey_level(const struct byte_colour *c) { return (77 * c->red + 150 * c->green + 29 * c->blue) >> 8; }

/**
 * Invert the colour {c}, three bytes red, green, blue, in place: each becomes 255 minus itself.
 * Turn the pixel {c} (red, green, blue, unsigned 8-bit integers) into its negative.
 * photographic negative of the struct {c} of the bytes red, green and blue
 * What is the complementary colour of {c}? Subtract each of the bytes red, green, blue from 255 and store it back.
 * {c}: red = 255 - red, green = 255 - green, blue = 255 - blue
 * My dark mode flips the three colour bytes of {c} (red, green, blue) with respect to 255.
 * Write a function that inverts an RGB colour struct of three bytes in place.
 * colour negative in place: each of the bytes red, green, blue becomes 255 minus itself
 * How do I turn a pixel of three bytes into its negative, each channel 255 minus the old one, in place?
 * 255 minus each of the bytes r g b of a struct, in place
 * complement of a three-byte colour struct, written back
 * Photo negative filter for one pixel struct of red, green, blue bytes, in place
 *
 * @array c 3 uint8_t
 * @name invert_colour negative_colour
 */
struct negative_pixel {
    uint8_t red, green, blue;
};

void invert_colour(struct negative_pixel *c) {
    c->red = 255 - c->red;
    c->green = 255 - c->green;
    c->blue = 255 - c->blue;
}

/**
 * Return the {OP} colour component of {c}, a struct of the bytes red, green, blue.
 * How large is the {OP} of the three unsigned bytes (red, green, blue) at {c}?
 * {OP} of the red, green and blue byte of the pixel {c}
 * Look at red, green and blue of {c}, 8 bits each, and give the {OP} one.
 * For an HSV conversion of the colour {c} (bytes red, green, blue) I need the {OP} component.
 * Picks the {OP} among the fields red, green, blue of {c}
 * Write a function that returns the {OP} of a pixel struct's red, green and blue byte values.
 * {OP} RGB component of a struct of three bytes
 * Which is the {OP} channel value of a colour struct of red, green and blue bytes?
 * {OP} one out of the bytes r g b of a struct
 * {OP} channel value of a three-byte colour struct
 * HSV conversion: {OP} of the RGB values in a struct of three bytes
 *
 * @OP > "largest"
 * @OP < "smallest"
 * @array c 3 uint8_t
 * @name extreme_component hsv_part
 */
struct hsv_source {
    uint8_t red, green, blue;
};

int32_t extreme_component(const struct hsv_source *c) {
    int32_t best = c->red;
    if (c->green OP best) best = c->green;
    if (c->blue OP best) best = c->blue;
    return best;
}

/**
 * Return the time {t}, stored as hours, minutes, seconds, in seconds.
 * How many seconds after midnight is {t}, a struct of hours, minutes and seconds?
 * (hours * 60 + minutes) * 60 + seconds of the struct {t}
 * seconds since midnight for the clock time {t} (hours, minutes, seconds)
 * My log has the time {t} split into hours, minutes and seconds; I want it as one number of seconds.
 * Convert {t} to seconds: its fields are 32-bit hours, minutes, seconds.
 * Write a function that converts a struct of hours, minutes and seconds to seconds.
 * struct of hours, minutes, seconds to a number of seconds
 * How many seconds have passed since midnight at the hours, minutes and seconds of a struct?
 * hh mm ss of a struct, total in seconds
 * clock time, a struct of hours, minutes, seconds, expressed in seconds
 * Timestamp of the day from a record of hours, minutes, seconds, in seconds
 *
 * @array t 3 int32_t
 * @range t 0 23
 * @name time_in_seconds clock_seconds
 */
struct clock_time {
    int32_t hours, minutes, seconds;
};

int32_t time_in_seconds(const struct clock_time *t) { return (t->hours * 60 + t->minutes) * 60 + t->seconds; }

/**
 * Advance the 24-hour clock {t} (hours, minutes, seconds) by one second, with carry; 23:59:59 becomes 0:00:00.
 * Let the clock struct {t} tick once: seconds up, carrying at 60 into minutes, these at 60 into hours, hours wrap at 24.
 * one tick of {t} (hours, minutes, seconds), rolling over at 60, 60 and 24
 * Advance the clock {t} with the fields hours, minutes and seconds by one second, midnight included.
 * My watch keeps hours, minutes and seconds in {t}; add a second and fix up the fields that are full (60, 60, 24).
 * {t}: ++seconds; at 60 reset and ++minutes; at 60 reset and ++hours; at 24 reset
 * Write a function that adds one second to a digital clock struct (hours, minutes, seconds), 23:59:59 becoming 0:00:00.
 * increment a 24-hour clock struct of hours, minutes, seconds by a second, with carry
 * What does a 24-hour clock, a struct of hours, minutes and seconds, show one second later? Update it.
 * clock tick of a struct hh, mm, ss with carry at 60, 60 and 24, in place
 * time record (hours, minutes, seconds) advanced by a second, rolling over at 24 hours, in place
 * Digital watch simulation: next second of a struct of hours, minutes, seconds, 0:00:00 after 23:59:59
 *
 * @array t 3 int32_t
 * @range t 0 59
 * @name tick_clock next_second
 */
struct ticking_clock {
    int32_t hours, minutes, seconds;
};

void tick_clock(struct ticking_clock *t) {
    if (++t->seconds != 60) return;
    t->seconds = 0;
    if (++t->minutes != 60) return;
    t->minutes = 0;
    if (++t->hours == 24) t->hours = 0;
}

/**
 * Is the time {p} before the time {q}? Both are structs of hours and minutes.
 * Check whether {p} comes earlier in the day than {q}, comparing hours first and then minutes; equal is no.
 * is the clock time {p} (hours, minutes) strictly before {q}
 * true if {p} has fewer hours than {q}, or the same hours and fewer minutes
 * Does the train that leaves at {p} go before the one at {q}? The fields are hours, then minutes; a tie means false.
 * Return whether (hours, minutes) of {p} is lexicographically less than that of {q}.
 * Write a function that checks whether the first time of day struct (hours, minutes) is before the second.
 * is the first of two times (structs of hours and minutes) earlier than the second? equal is no
 * Does a train at the first time leave before one at the second, both as structs of hours and minutes?
 * first hh:mm struct less than the second? true or false
 * chronological less-than for two structs of hours and minutes
 * Comparator for a timetable: is the first departure (hours, minutes) strictly before the second
 *
 * @R _Bool int
 * @array p 2 int32_t
 * @array q 2 int32_t
 * @range p 10 13
 * @range q 10 13
 * @name is_earlier leaves_before
 */
struct departure {
    int32_t hours, minutes;
};

R is_earlier(const struct departure *p, const struct departure *q) {
    return p->hours < q->hours || (p->hours == q->hours && p->minutes < q->minutes);
}

/**
 * Does the interval {s}, stored as low and high, contain {x}? {OP}.
 * Check whether {x} lies in {s} (fields low, then high); {OP:2}.
 * membership of {x} in the interval {s} of two 32-bit bounds low and high: {OP:3}
 * true if {OP:3} for the fields low and high of {s} and the number {x}
 * Is {x} within the limits that {s} holds as low and high? {OP}.
 * My sensor's allowed range is {s} (low, high); test the reading {x}. {OP}.
 * Write a function that checks if a number is in an interval struct of low and high, where {OP:2}.
 * value in the low-high interval of a struct, {OP:2}: true or false
 * Is a number within a range record of low and high if {OP:2}?
 * check a number against low and high of a struct, {OP:2}
 * membership of a number in a pair of bounds, low then high; {OP:2}
 * Range containment of x in a struct of low and high with the rule {OP:3}
 *
 * @OP s->low<=x&&x<=s->high "Both ends belong to it" "both ends count" "low <= x <= high"
 * @OP s->low<=x&&x<s->high "Only the low end belongs to it" "only the low end counts" "low <= x < high"
 * @OP s->low<x&&x<s->high "Neither end belongs to it" "the ends do not count" "low < x < high"
 * @R _Bool int
 * @array s 2 int32_t
 * @range s 0 12
 * @range x 0 12
 * @name interval_contains within_limits
 */
struct number_interval {
    int32_t low, high;
};

R interval_contains(const struct number_interval *s, int32_t x) { return OP; }

/**
 * Replace the interval {p} by its {OP} with {q}; both are structs of low and high.
 * Set low of {p} to the {OP:2} of the lows of {p} and {q}, and high to the {OP:3} of the highs.
 * {OP} of the intervals {p} and {q} (low, high), kept in the first: {OP:2} low, {OP:3} high
 * How does {p} become the {OP} of {p} and {q}, with fields low and high? Take the {OP:2} low and the {OP:3} high.
 * In interval arithmetic I need the {OP}: {p} takes the {OP:2} low end and the {OP:3} high end of itself and {q}.
 * Update the struct {p} (low, high) from {q}: {OP:2} of the low fields, {OP:3} of the high fields, that is, the {OP}
 * Write a function that computes the {OP} of two intervals (low, high) into the first one: {OP:2} low, {OP:3} high.
 * interval {OP} of two structs low, high, stored in the first: {OP:2} of the lows, {OP:3} of the highs
 * What is the {OP} of two ranges stored as low and high? Take the {OP:2} low and the {OP:3} high and overwrite the first.
 * {OP} of 2 ranges (low, high), overwrite the first with the {OP:2} low and the {OP:3} high
 * {OP} of a pair of low-high records, kept in the first: low becomes the {OP:2} one, high the {OP:3} one
 * Interval arithmetic: {OP} of two low-high structs, the first updated with the {OP:2} low and the {OP:3} high
 *
 * @OP < "hull" "smaller" "larger"
 * @OP > "intersection" "larger" "smaller"
 * @array p 2 int32_t
 * @array q 2 int32_t
 * @name join_intervals merge_range
 */
struct merged_interval {
    int32_t low, high;
};

void join_intervals(struct merged_interval *p, const struct merged_interval *q) {
    if (q->low OP p->low) p->low = q->low;
    if (p->high OP q->high) p->high = q->high;
}

/**
 * Record the sample {x} in {s}, whose fields are count, total, smallest, largest, all 64-bit integers.
 * Update the running statistics {s}: one more in count, {x} added to total, smallest and largest adjusted.
 * accumulate {x} into the struct {s} of the 64-bit integers count, total, smallest and largest
 * How do count, total, smallest and largest in {s} (64-bit integers) change when the value {x} arrives? Store them.
 * My profiler keeps count, total, smallest, largest in {s}; add the measurement {x}, 64-bit throughout.
 * {s}: count + 1, total + {x}, smallest = min, largest = max with {x}; fields are 64-bit integers in this order
 * Write a function that adds a 64-bit value to a struct of running statistics: count, total, min, max.
 * update running stats with a sample: struct of 64-bit count, total, smallest, largest
 * How do I update a struct of count, total, smallest and largest (64-bit integers, in this order) for one more value of a stream?
 * stats struct of count, total, smallest, largest: add one value, all 64-bit integers
 * accumulator record updated by one observation: count, total, smallest, largest, 64 bits each
 * Streaming profile with the 64-bit fields count, sum, min, max in this order: add a sample
 *
 * @array s 4 int64_t
 * @name record_sample update_profile
 */
struct running_profile {
    int64_t count, total, smallest, largest;
};

void record_sample(struct running_profile *s, int64_t x) {
    s->count += 1;
    s->total += x;
    if (x < s->smallest) s->smallest = x;
    if (x > s->largest) s->largest = x;
}

/**
 * Step the counter {low} by one; at {K} set it to 0 and step the counter {high} instead of going on.
 * Count one up in {low}, which runs from 0 to {K} minus 1, and carry into {high} when it rolls over.
 * two linked counters {low} and {high}: a digit in base {K} with carry into the next one
 * How do an odometer's wheels {low} and {high} change after one unit, if the first one has {K} digits? Update both through pointers.
 * Increase the number behind {low}; if it is now exactly {K}, reset it and add 1 to the number behind {high}.
 * My stopwatch has a fast wheel {low} with {K} positions and a slow wheel {high}; make it tick once, carrying into the slow one.
 * Write a function that increments a counter behind a pointer modulo {K} and carries into a second one.
 * counter with carry at {K} into a second one, both behind pointers: one step
 * How do I make one counter (first pointer) go up, roll over to 0 at {K} and then advance the next (second pointer)?
 * low++ and when it is {K} then low 0 and high++, both by pointer
 * one step of a two-digit odometer in base {K}: pointer to the low digit first, then to the high digit
 * Prescaler dividing by {K}: the first counter steps and wraps to 0, the second counts the wraps, both behind pointers
 *
 * @K 8 10 12 16 24 50 60 100 256 1000
 * @array low 1
 * @array high 1
 * @range low 0 1000
 * @name step_linked roll_over odometer_tick
 */
void step_linked(int32_t *low, int32_t *high) {
    if (++*low == K) {
        *low = 0;
        ++*high;
    }
}

/**
 * Advance the Fibonacci pair {s}, fields previous and current, by one: (a, b) becomes (b, a + b).
 * Move {s} (previous, then current) on to the next Fibonacci number and return that number.
 * Fibonacci generator on the struct {s} of two 32-bit integers: shift, add, return the new sum
 * What comes next after the two numbers in {s}? Store (current, previous + current) there and return the sum.
 * My generator's state {s} holds the last two terms, older first; produce the following term and update the state.
 * Replace previous by current and current by the sum of both in {s}; the result is the new current.
 * Write a function that produces the next Fibonacci number from a stored pair (previous, current), updates the pair and returns it.
 * Fibonacci generator with state (previous, current), returns the new current
 * How do I keep two consecutive Fibonacci numbers and step forward, returning the new one?
 * fib next using struct prev and current: shift, store the sum as current, return it
 * following Fibonacci term from a struct of the previous and the present one, which moves on; the new term is returned
 * Iterator over the Fibonacci sequence: advance (previous, current) and return the new current
 *
 * @array s 2 int32_t
 * @name next_in_pair fibonacci_state
 */
struct fibonacci_pair {
    int32_t previous, current;
};

int32_t next_in_pair(struct fibonacci_pair *s) {
    int32_t next = s->previous + s->current;
    s->previous = s->current;
    s->current = next;
    return next;
}

/**
 * Withdraw {amount} from {account} (balance, limit) and return 1 if the rest is at least -limit, otherwise return 0.
 * Return 1 after taking {amount} off {account} (balance, overdraft limit), or 0 untouched if it would pass -limit.
 * guarded withdrawal of {amount} from the struct {account} of balance and overdraft limit; 1 if done, 0 if refused
 * Can {amount} be paid from {account} (balance, limit)? If balance minus it is >= -limit do so, return 1; else 0.
 * Pay {amount} out of {account} (balance, limit) unless the debt would exceed the limit; 1 if paid, 0 if refused.
 * My bank keeps balance and limit in {account}; book {amount} off if that leaves -limit or more, and say 1, else 0.
 * Write a function that withdraws money from an account if the overdraft limit allows it (balance, limit): 1 if done, else 0.
 * bank withdrawal with overdraft: struct of balance and limit, 1 if paid, 0 if refused
 * Can an amount be taken off an account without passing its credit line? Balance and limit; take it and return 1, or 0.
 * take money if balance plus limit is enough, return 1 else 0
 * debit on a (balance, limit) record, 0 and untouched beyond the limit, else 1
 * ATM payout check: balance, overdraft limit; subtract and return 1, or return 0
 *
 * @array account 2 int32_t
 * @range account 0 100
 * @range amount 0 200
 * @name withdraw pay_out
 */
struct credit_account {
    int32_t balance, limit;
};

int32_t withdraw(struct credit_account *account, int32_t amount) {
    if (account->balance - amount < -account->limit) return 0;
    account->balance -= amount;
    return 1;
}

/**
 * Return the hit rate in whole percent of {s}, fields hits and misses; 0 if both are 0, rounded down.
 * What percentage of lookups hit, if {s} holds hits and misses, both at least 0? Drop the fraction; no lookups give 0.
 * 100 * hits / (hits + misses) from the struct {s}, truncated, and 0 for an empty one
 * Cache statistics {s} (hits, then misses): integer percent of hits, 0 without any access
 * I keep hits and misses in {s}; compute how many percent were hits, dropping the fraction, 0 when there were none.
 * Divides 100 times hits by the sum of both counters in {s}, guarding against a zero sum by returning 0
 * Write a function that computes the cache hit rate in percent from a struct of hits and misses; 0 without any.
 * hit percentage of a struct of hits and misses, rounded down, 0 if there are none
 * What whole percent of accesses were hits, in a struct of hits and misses, 0 if there were none?
 * hits*100/(hits+misses) from a struct, 0 when the sum is 0
 * success share of a hits-and-misses record in whole percent, 0 if empty
 * Cache statistics report: struct of hits and misses to whole percent of hits, rounded down, 0 without accesses
 *
 * @array s 2 int32_t
 * @range s 0 1000
 * @name hit_percent cache_rate
 */
struct cache_counters {
    int32_t hits, misses;
};

int32_t hit_percent(const struct cache_counters *s) {
    int32_t total = s->hits + s->misses;
    return total == 0 ? 0 : 100 * s->hits / total;
}

/**
 * Take a step of {dt} with the moving body {s}, fields place and speed (doubles): place grows by speed times {dt}.
 * Advance the double place in {s} by its speed times {dt}; the speed, the second field, stays.
 * position update of {s} (place, speed) over the time {dt}, uniform motion, doubles
 * Where is the body {s} (place, speed, doubles) after the time {dt} at its speed? Overwrite its place.
 * {s}: place += speed * {dt}, doubles
 * My particle stores place and speed as doubles in {s}; move it for {dt} seconds without acceleration.
 * Write a function that moves an object struct with double position and speed for a time step, in place.
 * position plus speed times time, for a struct of doubles (position, speed), stored back
 * Where is a body after coasting for some time, with double fields place and speed? Update the place.
 * place += speed*dt in a struct of doubles place, speed
 * uniform motion of a record of doubles place, speed over a time: place is updated
 * Euler position update without forces: struct of doubles place and speed, time step, place changed in place
 *
 * @array s 2 double
 * @name drift_body coast
 */
struct drifting_body {
    double place, speed;
};

void drift_body(struct drifting_body *s, double dt) { s->place += s->speed * dt; }
