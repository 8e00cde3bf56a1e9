/**
 * Move the point {p}, stored as x then y, by {dx} and {dy}.
 * Add {dx} to the x and {dy} to the y of the struct {p} of 32-bit integers x and y, in place.
 * in-place translation of the point {p} (fields x, y) by the vector ({dx}, {dy})
 * Write a function that moves a point struct (x, y) by a horizontal and a vertical offset, in place.
 * translate a point struct of x and y by dx and dy, in place
 * How do I shift a 2D point with x and y fields by dx and dy through a pointer?
 * Move a point by dx and dy; the point is a struct with x and y.
 * Add dx to p->x and dy to p->y.
 * Given a pointer to a point (x, y), move it by (dx, dy).
 * Write a C function that translates a point struct in place: x += dx, y += dy.
 * translate a 2D point (struct with x and y) by an offset
 * How do I move a point struct by dx and dy in C?
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
 * Mirror the point {point}, int fields x and y, {OP}.
 * Reflect the struct {point} of two 32-bit integers x, y {OP}, changing it in place.
 * reflection {OP} of the integer point {point} (x, then y): {OP:2}
 * Write a function that reflects a 2D point struct (int x, y) {OP}, in place.
 * reflection of a point struct (int x, y) {OP}, stored back as {OP:2}
 * mirror the point with int fields x and y {OP}, change it in place
 * Mirror an integer point {OP}: replace (x, y) with {OP:2}.
 * Reflect a point struct of two ints {OP} in place, so that (x, y) becomes {OP:2}.
 * Given a pointer to a point (int x, y), change it to its mirror image {OP}.
 * How do I reflect a point struct of ints (x, y) {OP}? It becomes {OP:2}.
 * mirror image of an integer point {OP}: set (x, y) to {OP:2}
 * Write a C function that mirrors a point, given as a struct of two integers x and y, {OP} by overwriting it with {OP:2}.
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
 * Turn the point {point}, int fields x and y, by a quarter about the origin, {OP}.
 * Rotate the struct {point} (int x, y) by 90 degrees {OP} in place; the y axis points up.
 * quarter turn {OP} of the integer point {point}: (x, y) becomes {OP:2}
 * Write a function that rotates a point struct (int x, y) by 90 degrees {OP} about the origin, y pointing up, in place.
 * 90 degree rotation of a point struct of two ints about the origin, {OP}: (x, y) becomes {OP:2}
 * rotate integer point (x, y) by 90 degrees {OP} around (0, 0), y up, in place
 * Rotate an integer point 90 degrees {OP} around the origin: replace (x, y) with {OP:2}.
 * Given a pointer to a point (int x, y), rotate it by 90 degrees {OP}, which gives {OP:2}.
 * How do I rotate a point struct of two ints by 90 degrees {OP} about the origin, so that it becomes {OP:2}?
 * Write a C function that turns an integer point 90 degrees {OP} around (0, 0), in place: (x, y) to {OP:2}.
 * In place, change the int point (x, y) to {OP:2}, a 90 degree rotation {OP}.
 * rotate a 2D int point by 90 degrees {OP}, (x, y) becomes {OP:2}
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
 * taxicab distance of two structs {p} and {q} with the 32-bit fields x, y
 * Add the absolute differences of the x and the y fields of {p} and {q}.
 * Write a function that computes the Manhattan distance of two point structs with x and y.
 * Manhattan distance of two points as structs of x and y
 * How many tiles are two map positions, structs of x and y, apart without diagonal moves?
 * Calculate the Manhattan distance between two points (structs with x and y).
 * Return |x1 - x2| + |y1 - y2| for two point structs.
 * Given two points with x and y, compute their taxicab distance.
 * How do I compute the Manhattan distance of two point structs?
 * Write a C function for the Manhattan distance of two points passed by pointer.
 * How many horizontal and vertical steps are there between two grid positions (structs with x and y)?
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
 * Write a function that finds the midpoint of two point structs of doubles (x, y) and stores it in a third.
 * midpoint of two points with double x and y, written to an output struct
 * Calculate the midpoint of two points (structs of doubles x and y) and store it in a third struct.
 * Given two points with double coordinates, write the point halfway between them to out.
 * How do I compute the midpoint of two point structs with doubles x and y into a third?
 * Store ((x1 + x2) / 2, (y1 + y2) / 2) of two double points in an output point.
 * Write a C function for the midpoint of a line segment: two end points and an output point, all with double x and y.
 * Find the center of the segment between two points (double x, y) and store it in out.
 * midpoint of two points into a third, structs of two doubles
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
 * Write a function that returns the {OP} of a rectangle struct (x, y, width, height).
 * {OP} of a rectangle struct with the fields x, y, width, height: {OP:2}
 * Calculate the {OP} of a rectangle given as a struct of x, y, width and height.
 * Given a pointer to a rectangle (x, y, width, height), return its {OP}.
 * For a window struct (x, y, width, height), what is its {OP}?
 * Return {OP:2} of a rectangle struct (x, y, width, height), i.e. its {OP}.
 * Write a C function for the {OP} of a rectangle with position x, y and size width, height.
 * What is the {OP} of the rectangle? The struct has the fields x, y, width, height.
 * {OP} of a window (struct of x, y, width, height)
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
 * Does {px}, {py} fall on the button {r}, stored as x, y, width, height, with the far edges excluded?
 * x <= {px} < x + width and y <= {py} < y + height, with the fields x, y, width, height of {r}
 * Write a function that checks whether a point is in a rectangle struct (x, y, width, height), right and bottom edges excluded.
 * point in rectangle struct (x, y, width, height): struct, px, py, far edges excluded
 * Was the mouse click inside the window's area x, y, width, height, far edges excluded?
 * Check whether a point (px, py) is inside a rectangle (x, y, width, height), excluding the right and bottom edges.
 * Return true if x <= px < x + width and y <= py < y + height for a rectangle struct.
 * Given a rectangle struct (x, y, width, height) and a point, tell if the point is inside; right and bottom edges are outside.
 * How do I test if a mouse click at (px, py) hits a rectangle (x, y, width, height) without its far edges?
 * Was the button clicked? Check that (px, py) is in the rectangle x, y, width, height; right and bottom are exclusive.
 * point-in-rectangle test with a struct of x, y, width, height, half-open on the right and bottom
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
 * Write a function that checks whether two axis-aligned boxes (left, top, right, bottom) overlap; touching is no.
 * bounding box overlap of two structs left, top, right, bottom; touching is no overlap
 * Do two rectangle structs with left, top, right, bottom overlap, mere contact excluded?
 * Check whether two boxes (left, top, right, bottom) overlap; touching edges don't count.
 * Given two rectangles as structs of left, top, right, bottom, return true if they intersect (more than just touching).
 * How do I detect a collision of two bounding boxes with left, top, right, bottom, where touching is not a collision?
 * Return true if two axis-aligned rectangles (left, top, right, bottom) overlap strictly.
 * Write a C function for rectangle intersection with structs of left, top, right, bottom; a shared edge is not enough.
 * AABB overlap test: left, top, right, bottom for both boxes, touching returns false
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
 * Move x and y of {r} back by {K} and enlarge width and height by twice {K}, in place; the fields are x, y, width, height.
 * outset of the struct {r} (x, y, width, height) by {K} pixels
 * Write a function that enlarges a rectangle struct (x, y, width, height) by {K} on all sides.
 * inflate a rectangle struct (x, y, width, height) by {K} on each side, in place
 * Expand a rectangle (x, y, width, height) by {K} on each side.
 * Given a pointer to a rectangle struct, decrease x and y by {K} and increase width and height by 2 * {K}.
 * How do I grow a rectangle (x, y, width, height) by {K} pixels in every direction?
 * Write a C function that adds a margin of {K} to all sides of a rectangle struct (x, y, width, height).
 * Enlarge a window (x, y, width, height) by {K} pixels on all four sides.
 * Add a border of {K} around a rectangle with the fields x, y, width and height, in place.
 * inflate a rectangle (x, y, width, height) by {K} in all directions
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
 * Grow the struct {box} of left, top, right and bottom just enough to contain the point {x}, {y}, in place.
 * Write a function that expands a bounding box struct (left, top, right, bottom) so that it contains a point x, y.
 * grow a bounding box struct (left, top, right, bottom) to include a point, only where it lies outside
 * Expand a bounding box (left, top, right, bottom) to include the point (x, y).
 * Given a bounding box struct and a point, update left, top, right and bottom so that the box contains the point.
 * How do I extend a bounding box with left, top, right, bottom by a new point?
 * Update the minimum and maximum coordinates (left, top, right, bottom) with a point x, y.
 * Write a C function that adds a point to a bounding box: left, top, right, bottom are adjusted if necessary.
 * Make the box (left, top, right, bottom) just large enough to contain the point x, y as well.
 * bounding box update with a point: struct of left, top, right, bottom
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
 * Store the {OP} of the fractions {p} and {q} (numerator, denominator), {OP:2}, in {out}, without reducing.
 * Compute the {OP} of two rationals {p} and {q} (numerator, denominator) in {out} as {OP:2}, not reduced.
 * unreduced {OP} of the fractions {p} and {q} into {out}: {OP:2}
 * Write a function that stores the {OP} of two fraction structs (numerator, denominator) in a third as {OP:2}, unreduced.
 * {OP} of two fractions n1/d1 and n2/d2 as structs, unreduced, into out: {OP:2}
 * Calculate the {OP} of two fractions (structs with numerator and denominator) as {OP:2} without reducing it, and store it in out.
 * Given fractions n1/d1 and n2/d2, store their {OP} {OP:2} in a third fraction, not simplified.
 * How do I compute the {OP} of two fraction structs n1/d1 and n2/d2 in a third, as {OP:2}?
 * Write a C function for the {OP} of two fractions: {OP:2}, stored in out without reducing.
 * Store the {OP} of the fractions p (n1/d1) and q (n2/d2) in out: {OP:2}.
 * fraction arithmetic: {OP} of n1/d1 and n2/d2 is {OP:2}, not reduced, result in out
 * Compute {OP:2}, the {OP} of two fractions, as numerator and denominator of an output struct.
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
 * Return the sign of n1 * d2 - n2 * d1, taken in 64 bits, for {p} = n1/d1 and {q} = n2/d2.
 * Write a function that compares two fraction structs with positive denominators and returns -1 (first is less), 0 or 1.
 * compare two fractions, structs of numerator and positive denominator: -1, 0 or 1 as the first is less, equal or greater
 * Compare two fractions (numerator and positive denominator): return -1, 0 or 1 if the first is less, equal or greater.
 * Given two fraction structs, return 1 if the first is larger, -1 if it is smaller, 0 if they are equal.
 * How do I compare two fractions without division (cross multiplication), returning -1, 0 or 1?
 * Write a C comparison function for fractions n1/d1 and n2/d2 with positive denominators, result -1, 0 or 1.
 * Which fraction is bigger? Return 1 for the first, -1 for the second, 0 if equal; denominators are positive.
 * Compare n1/d1 with n2/d2 using 64-bit cross products: -1 for less, 0 for equal, 1 for greater.
 * fraction comparison: -1, 0 or 1, structs of numerator and positive denominator
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
 * Reduce the fraction {frac} by the gcd of its two positive fields, numerator and denominator, in place.
 * Write a program that reduces a fraction struct (numerator, denominator, both positive) to its lowest terms in place.
 * simplify a fraction struct of two positive integers, numerator and denominator, in place
 * bring the positive fraction in a struct to its simplest form, in place
 * Simplify a fraction (struct with positive numerator and denominator) to lowest terms.
 * Given a pointer to a fraction, divide numerator and denominator (both positive) by their GCD.
 * How do I reduce a positive fraction struct to lowest terms, e.g. 6/8 to 3/4?
 * Write a C function that simplifies a fraction with positive numerator and denominator in place.
 * Reduce the positive numerator and denominator of a fraction struct by their greatest common divisor.
 * reduce a fraction (positive numerator and denominator) in place
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
 * Write a function that multiplies two complex numbers made of doubles (re, im) and stores the product in a third.
 * complex multiplication of two structs of doubles re, im, into a third
 * Multiply two complex numbers (structs of doubles re and im) and store the result in out.
 * Given complex numbers a + bi and c + di as structs of doubles, store their product in a third struct.
 * How do I multiply two complex numbers stored as structs with re and im (double), into a third?
 * Store re1 * re2 - im1 * im2 and re1 * im2 + im1 * re2 in out, the product of two complex doubles.
 * Write a C function for complex multiplication with double structs (re, im) and an output struct.
 * Calculate the product of two complex numbers with double real and imaginary parts into a third.
 * complex multiplication of the first two structs into the third, two doubles each
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
 * re * re + im * im of the complex double struct {z}
 * power of a complex sample {z} (two doubles, real and imaginary): the sum of the squares, no root
 * Write a function that returns the squared absolute value of a complex number struct of doubles re, im.
 * squared modulus of a complex number stored as two doubles
 * Calculate the squared absolute value of a complex number (struct of doubles re and im).
 * Return re * re + im * im for a complex struct of doubles.
 * Given a complex number as a struct of two doubles, return |z|^2.
 * How do I get the squared magnitude of a complex struct (double re, im)?
 * Write a C function for the norm |z|^2 of a complex number with double parts.
 * squared magnitude of a complex number, re^2 + im^2, without the square root (doubles)
 * squared modulus re^2 + im^2 of a complex struct
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
 * Write a function that performs one Mandelbrot iteration z = z^2 + c on complex structs of doubles, updating the first.
 * Mandelbrot iteration on two complex doubles z and c: z becomes z^2 + c
 * Perform one Mandelbrot iteration: z = z * z + c, for complex structs of doubles (re, im), updating z.
 * Given complex numbers z and c as structs of doubles, replace z with z^2 + c.
 * How do I compute z = z^2 + c for complex structs with re and im (double)?
 * Write a C function for a Mandelbrot step: the first complex number (doubles) becomes its square plus the second.
 * Update z to z squared plus c, where both are complex numbers with double real and imaginary parts.
 * Mandelbrot step on structs of two doubles: z becomes z^2 + c
 * Square the complex number z (double re, im) and add c to it, in place.
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
 * Write a function that computes the dot product of two 3D vector structs of doubles.
 * 3D dot product of two structs of doubles x, y, z
 * Multiply the components of two 3D vectors of doubles x, y, z pairwise and add them up.
 * Return x1*x2 + y1*y2 + z1*z2 for two vector structs of doubles.
 * Given two 3D vectors of doubles, return their scalar product.
 * How do I compute the dot product of two vector structs with double x, y and z?
 * Write a C function for the dot product of two double vectors with three components.
 * Compute the scalar product of two vectors in 3D space, each a struct of three doubles.
 * dot product of two double vectors x, y, z
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
 * vector product {u} x {v} of two structs with the 32-bit fields x, y, z, into {out}
 * Write a function that computes the cross product of two 3D integer vector structs into a third.
 * cross product of two structs of integers x, y, z, first times second, into a third
 * Calculate the cross product of two 3D integer vectors (x, y, z) and store it in out.
 * Given two integer vectors u and v, store u x v in a third vector.
 * How do I compute the cross product of two integer vector structs with x, y and z into a third?
 * Write a C function for the cross product of two 3D vectors of ints, with the result in out.
 * Compute a vector perpendicular to two integer vectors with the cross product (first times second), result in the third struct.
 * Store the vector product of two structs with integer x, y, z in an output struct.
 * cross product of two integer vectors x, y, z into a third
 * Compute the normal of the plane spanned by two vectors, structs of integers x, y, z, as the cross product of the first and the second, and write it to a third.
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
 * integer luma of the struct {c} (red, green, blue) with the weights 77, 150, 29 over 256
 * Write a function that converts an RGB struct of three bytes to grayscale with the integer weights 77, 150, 29 over 256.
 * RGB bytes in a struct to gray: 77 red + 150 green + 29 blue, shifted right by 8
 * Convert an RGB color (three bytes) to grayscale: (77 * red + 150 * green + 29 * blue) >> 8.
 * Given a color struct of bytes red, green, blue, return the gray value (77 r + 150 g + 29 b) / 256.
 * How do I convert an RGB struct to gray with the integer weights 77, 150 and 29, shifted right by 8?
 * Return the luminance of a pixel: 77 parts red, 150 parts green, 29 parts blue of 256, rounded down.
 * Write a C function for the gray level of a pixel with byte fields red, green, blue: weights 77, 150, 29, then >> 8.
 * RGB to grayscale with integer weights 77, 150, 29 over 256
 * Compute the brightness of an RGB color as (77 * r + 150 * g + 29 * b) / 256 in integers.
 * gray value of a color struct (red, green, blue bytes) with the weights 77/256, 150/256, 29/256, rounded down
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
 * What is the complementary colour of {c}? Subtract each of the bytes red, green, blue from 255 and store it back.
 * Write a function that inverts an RGB colour struct of three bytes in place.
 * colour negative in place: each of the bytes red, green, blue becomes 255 minus itself
 * Invert a color: replace red, green and blue (bytes) with 255 minus their value.
 * Given a pointer to an RGB pixel of three bytes, change it to its negative.
 * How do I invert an RGB color struct in place?
 * Write a C function that makes the negative of a pixel (red, green, blue bytes).
 * Replace each component of a color (three bytes) with 255 minus the component.
 * Invert the red, green and blue values of a pixel struct, in place.
 * negative of an RGB color with byte components
 * Set red, green and blue of a pixel to 255 - red, 255 - green and 255 - blue.
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
 * {OP} of the red, green and blue byte of the pixel {c}
 * Write a function that returns the {OP} of a pixel struct's red, green and blue byte values.
 * {OP} RGB component of a struct of three bytes
 * Return the {OP} of the red, green and blue values of a color struct (bytes).
 * Given an RGB color of three bytes, find its {OP} component.
 * How do I get the {OP} of the three color components of a pixel struct?
 * Write a C function that returns the {OP} value of red, green and blue in a struct of bytes.
 * Find the {OP} channel value of an RGB pixel.
 * What is the {OP} of the three components of a color (red, green, blue bytes)?
 * {OP} of r, g and b in a color struct of bytes
 * Get the {OP} color component of a pixel, as needed for RGB to HSV.
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
 * Convert {t} to seconds: its fields are 32-bit hours, minutes, seconds.
 * Write a function that converts a struct of hours, minutes and seconds to seconds.
 * struct of hours, minutes, seconds to a number of seconds
 * Convert a time struct (hours, minutes, seconds) to seconds.
 * Return hours * 3600 + minutes * 60 + seconds for a time struct.
 * How do I convert hours, minutes and seconds in a struct to total seconds?
 * Given a pointer to a time with hours, minutes and seconds, return the total number of seconds.
 * Calculate the seconds since midnight from a struct of hours, minutes and seconds.
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
 * Let the clock struct {t} (hours, minutes, seconds) tick once, carrying at 60 and 60 and wrapping the hours at 24.
 * one tick of {t} (hours, minutes, seconds), rolling over at 60, 60 and 24
 * Write a function that adds one second to a digital clock struct (hours, minutes, seconds), 23:59:59 becoming 0:00:00.
 * increment a 24-hour clock struct of hours, minutes, seconds by a second, with carry
 * Add one second to a clock (struct of hours, minutes, seconds), wrapping from 23:59:59 to 0:00:00.
 * Given a pointer to a time (hours, minutes, seconds), advance it by one second on a 24-hour clock.
 * How do I increment a time struct by one second with carry into minutes and hours (24-hour clock)?
 * Write a C function tick() for a 24-hour clock struct with hours, minutes and seconds.
 * Increase seconds by 1; at 60 reset it and increase minutes; at 60 reset that and increase hours; hours wrap at 24.
 * Advance a digital clock by one second: hours, minutes, seconds in a struct, 24-hour format.
 * clock tick: add a second to a struct of hours, minutes, seconds, wrapping after 23:59:59
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
 * is the clock time {p} (hours, minutes) strictly before {q}
 * true if {p} has fewer hours than {q}, or the same hours and fewer minutes
 * Write a function that checks whether the first time of day struct (hours, minutes) is before the second.
 * is the first of two times (structs of hours and minutes) earlier than the second? equal is no
 * Does a train at the first time leave before one at the second, both as structs of hours and minutes?
 * Check whether the first time (struct of hours and minutes) is earlier than the second.
 * Return true if the first of two times is strictly before the second; times have hours and minutes.
 * Given two time structs with hours and minutes, tell if the first comes before the second (equal is false).
 * How do I compare two times with hours and minutes to see if the first is earlier?
 * Write a C function that compares two departure times (hours, minutes): true if the first is earlier.
 * is the first time of day before the second? Structs of hours and minutes
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
 * Write a function that checks if a number is in an interval struct of low and high, where {OP:2}.
 * Check if a number is in an interval (struct with low and high); {OP:2}.
 * Given an interval struct with low and high, return true if {OP:3} holds for x.
 * Does the interval (low, high) contain x, where {OP:2}?
 * Write a C function that tests whether x is inside a range struct, i.e. {OP:3}.
 * Is x within the range stored as low and high? {OP}.
 * How do I test if an interval struct contains a number with {OP:3}?
 * interval contains x: {OP:3}
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
 * Write a function that computes the {OP} of two intervals (low, high) into the first one: {OP:2} low, {OP:3} high.
 * interval {OP} of two structs low, high, stored in the first: {OP:2} of the lows, {OP:3} of the highs
 * Replace the first interval (low, high) by its {OP} with the second: the {OP:2} low and the {OP:3} high.
 * Given two interval structs, store their {OP} in the first: {OP:2} of the lows, {OP:3} of the highs.
 * How do I compute the {OP} of two intervals (low, high) in the first one, with the {OP:2} low and the {OP:3} high?
 * Write a C function for the {OP} of two intervals: the first gets the {OP:2} low and the {OP:3} high.
 * Update the first interval to the {OP} of both: its low becomes the {OP:2} low, its high the {OP:3} high.
 * Set p to the {OP} of the intervals p and q, i.e. the {OP:2} low and the {OP:3} high of both.
 * {OP} of two intervals, stored in the first: {OP:2} low, {OP:3} high
 * Combine two ranges (low, high) to their {OP}: take the {OP:2} low and the {OP:3} high, result in the first.
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
 * Write a function that adds a value to a struct of 64-bit running statistics: count, total, min, max.
 * update running stats with a sample: struct of 64-bit count, total, smallest, largest
 * Add a sample to a statistics struct: increment count, add to total, update smallest and largest (all 64-bit).
 * Given a struct with 64-bit count, total, smallest and largest, update it with a new value.
 * How do I update running statistics (64-bit count, total, smallest, largest in this order) with one value?
 * Write a C function that records a value in a struct of 64-bit count, total, smallest and largest.
 * Update count, sum, min and max in a struct of four 64-bit integers for a new measurement.
 * Record a measurement: count goes up by one, total by x, smallest and largest are updated; all fields are 64-bit.
 * running count, total, min and max (64-bit struct fields) updated with one sample
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
 * Increase the counter {low} by one; when it reaches {K}, set it to 0 and increase the counter {high} by one.
 * Count one up in {low}, which runs from 0 up to but not including {K}, and carry into {high} when it rolls over.
 * Increase the number at {low}; if it is now exactly {K}, reset it to 0 and add 1 to the number at {high}.
 * Write a function that increments a counter modulo {K} through a pointer and carries into a second one.
 * counter with carry at {K} into a second one, both through pointers: one step
 * Increment the counter *low; when it reaches {K}, set it to 0 and increment *high.
 * Given pointers to a low and a high counter, step the low one and carry into the high one at {K}.
 * Write a C function that increments a counter with overflow at {K} into a second counter (both by pointer).
 * Add one to *low; if it is now equal to {K}, reset it to 0 and add one to *high.
 * Two linked counters: the first counts from 0, starting again when it reaches {K}, and each overflow increments the second.
 * increment with carry at {K}: first pointer is the low counter, second the high one
 * Tick an odometer through two int pointers, low digit then high: add one to the low; at {K} reset it to 0 and add one to the high.
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
 * Advance the Fibonacci pair {s}, fields previous and current, by one: (a, b) becomes (b, a + b); return a + b.
 * Move {s} (previous, then current) on to the next Fibonacci number and return that number.
 * Replace previous by current and current by the sum of both in {s}; the result is the new current.
 * Write a function that returns the next Fibonacci number from a stored pair (previous, current) and updates the pair.
 * Fibonacci generator with state (previous, current), returns the new current
 * Get the next Fibonacci number from a struct with previous and current, update the struct, and return the number.
 * Given a struct with the last two Fibonacci numbers (previous, current), advance it and return the new current.
 * How do I write a Fibonacci generator in C that keeps previous and current in a struct and returns the next number?
 * Advance a Fibonacci generator: (previous, current) becomes (current, previous + current); return the sum.
 * Fibonacci generator struct (previous, current): step once and return the new number
 * In a struct of previous and current, set previous to the old current and current to the sum of the old two, then return the new current.
 * Write a C function for a Fibonacci iterator that takes a struct of previous and current, replaces it by (current, previous + current) and returns the new current.
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
 * Take {amount} out of {account} (balance, limit) unless the debt would exceed the limit; 1 if paid, 0 if refused.
 * Withdraw money from an account struct (balance, limit) if the overdraft limit allows it: 1 if done, else 0.
 * bank withdrawal with overdraft: struct of balance and limit, 1 if paid, 0 if refused
 * Withdraw an amount from an account struct (balance, overdraft limit): return 1 if the balance stays at or above -limit, else 0.
 * Given an account with balance and limit, subtract the amount if balance - amount >= -limit and return 1; otherwise return 0.
 * How do I withdraw money from an account struct of balance and overdraft limit? Return 1 on success, 0 if refused.
 * Write a C function withdraw(account, amount) where the balance may go down to -limit; return 1 or 0.
 * Try to withdraw money: the balance must not fall below -limit. Return 1 if it worked and 0 without change if not.
 * bank account with balance and overdraft limit: withdraw an amount, return 1 if allowed, otherwise 0
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
 * hit percentage of a struct of hits and misses, rounded down, 0 if there are none
 * Calculate the cache hit rate in percent (integer) from a struct with hits and misses; 0 if there were no accesses.
 * Return 100 * hits / (hits + misses), or 0 if both are 0.
 * Given a struct of hits and misses, return the percentage of hits, rounded down, 0 if there are none.
 * Write a C function for the hit ratio of a cache in whole percent: struct of hits and misses, 0 when empty.
 * cache hit rate in whole percent, rounded down, 0 without accesses
 * Write a function that computes the cache hit rate from a struct of hits and misses as an integer percentage, fraction dropped, 0 if both are 0.
 * How do I get the hit rate in whole percent, rounded down, from a struct of hits and misses, with 0 if there are neither?
 * My cache keeps hits and then misses in a struct; what percentage of all accesses were hits, cut to an integer, with 0 for no accesses?
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
 * Take a step of {dt} with the moving body {s} of doubles place and speed: place grows by speed times {dt}.
 * Advance the double place in {s} by its speed times {dt}; the speed, the second field, stays the same.
 * position update of {s} (place, speed) over the time {dt}, uniform motion, doubles
 * Write a function that moves an object struct with double position and speed for a time step, in place.
 * position plus speed times time, for a struct of doubles (position, speed), stored back
 * Move a body with constant speed: add speed * dt to its place (struct of two doubles, place and speed).
 * Given a struct with place and speed (doubles), update the place after a time dt.
 * How do I update the position of an object struct (double place, speed) after a time step dt?
 * Write a C function that advances a particle (place, speed as doubles) by a time step dt.
 * Update the position of a moving body: place += speed * dt, with doubles.
 * Advance the place of a body by its speed times dt; both fields are doubles.
 * position update with constant speed for a struct of doubles (place, speed)
 *
 * @array s 2 double
 * @name drift_body coast
 */
struct drifting_body {
    double place, speed;
};

void drift_body(struct drifting_body *s, double dt) { s->place += s->speed * dt; }
