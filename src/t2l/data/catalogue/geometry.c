/**
 * Return the area of a rectangle with the sides {width} and {height}.
 * How large is a rectangle that is {width} wide and {height} high?
 * Multiply {width} by {height}.
 * area of a rectangle, {width} by {height}
 *
 * @T int32_t int64_t float double
 * @name rectangle_area area room_size
 */
T rectangle_area(T width, T height) { return width * height; }

/**
 * Return the perimeter of a rectangle with the sides {width} and {height}.
 * How long is the fence around a field of {width} by {height}?
 * Compute 2 * ({width} + {height}).
 * perimeter of a rectangle, {width} by {height}
 *
 * @T int32_t int64_t float double
 * @name rectangle_perimeter perimeter fence_length
 */
T rectangle_perimeter(T width, T height) { return 2 * (width + height); }

/**
 * Return the perimeter of a regular polygon with {K} sides of length {x}.
 * How long is the outline of a regular {K}-gon with the side {x}?
 * perimeter of a regular polygon: {K} equal sides, each {x}
 * A shape has {K} sides, all as long as {x}; what is its perimeter?
 *
 * @T int32_t double
 * @K 3..12
 * @name polygon_perimeter outline
 */
T polygon_perimeter(T x) { return x * K; }

/**
 * Return the volume of a box with the edges {a}, {b} and {c}.
 * How much fits into a box of {a} by {b} by {c}?
 * volume of a cuboid with edges {a}, {b}, {c}
 * Compute how much space a block of size {a} x {b} x {c} takes.
 *
 * @T int32_t int64_t float double
 * @name box_volume cuboid_volume
 */
T box_volume(T a, T b, T c) { return a * b * c; }

/**
 * Return the surface area of a box with the edges {a}, {b} and {c}.
 * How much paper covers a box of {a} by {b} by {c}?
 * Compute 2 * ({a} * {b} + {b} * {c} + {a} * {c}) for a box.
 * surface of a cuboid with edges {a}, {b}, {c}
 *
 * @T int32_t int64_t double
 * @name box_surface cuboid_surface
 */
T box_surface(T a, T b, T c) { return 2 * (a * b + b * c + a * c); }

/**
 * Return the surface area of a cube with the edge {x}.
 * How large are the six faces of a cube with edge {x} together?
 * Compute 6 * {x} * {x}.
 * surface of a cube, edge {x}
 *
 * @T int32_t int64_t float double
 * @name cube_surface six_faces
 */
T cube_surface(T x) { return 6 * x * x; }

/**
 * Return the area of a triangle with the base {base} and the height {height}.
 * How large is a triangle that is {base} wide at the bottom and {height} high?
 * Compute {base} * {height} / 2.
 * area of a triangle, base {base}, height {height}
 *
 * @T float double int32_t
 * @name triangle_area half_product
 */
T triangle_area(T base, T height) { return base * height / 2; }

/**
 * Return the area of a trapezoid with the parallel sides {a} and {b} and the height {h}.
 * How large is a trapezoid whose parallel sides are {a} and {b} and whose height is {h}?
 * Compute ({a} + {b}) * {h} / 2.
 * trapezoid area: sides {a}, {b}, height {h}
 *
 * @T float double int32_t
 * @name trapezoid_area trapezium
 */
T trapezoid_area(T a, T b, T h) { return (a + b) * h / 2; }

/**
 * Return the {KIND} with the radius {r}.
 * What is the {KIND} of radius {r}?
 * Compute {KIND:2}, with pi = 3.14159, for r = {r}.
 * {KIND}, radius {r}, pi taken as 3.14159
 *
 * @T float double
 * @KIND r*r "area of a circle" "pi * r * r"
 * @KIND 2*r "circumference of a circle" "pi * 2 * r"
 * @KIND 4*r*r "surface of a sphere" "pi * 4 * r * r"
 * @name circle round_shape
 */
T circle(T r) { return (T)3.14159 * (KIND); }

/**
 * Return the volume of a cylinder with the radius {r} and the height {h}, with pi = 3.14159.
 * How much does a can of radius {r} and height {h} hold? Use 3.14159 for pi.
 * Compute 3.14159 * {r} * {r} * {h}.
 * cylinder volume, radius {r}, height {h}, pi taken as 3.14159
 *
 * @T float double
 * @name cylinder_volume can_volume
 */
T cylinder_volume(T r, T h) { return (T)3.14159 * r * r * h; }

/**
 * Return the squared distance between the points ({x1}, {y1}) and ({x2}, {y2}).
 * What is the square of the distance from ({x1}, {y1}) to ({x2}, {y2})?
 * Compute the squared Euclidean distance of ({x1}, {y1}) and ({x2}, {y2}).
 * squared length of the line from ({x1}, {y1}) to ({x2}, {y2})
 *
 * @T int32_t int64_t double
 * @name squared_distance distance_squared
 */
T squared_distance(T x1, T y1, T x2, T y2) { return (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1); }

/**
 * Return the dot product of the vectors ({x1}, {y1}) and ({x2}, {y2}).
 * What is the scalar product of ({x1}, {y1}) and ({x2}, {y2})?
 * Multiply ({x1}, {y1}) and ({x2}, {y2}) component by component and add the two products.
 * 2D dot product, ({x1}, {y1}) . ({x2}, {y2})
 *
 * @T int32_t int64_t float double
 * @name dot2 scalar_product
 */
T dot2(T x1, T y1, T x2, T y2) { return x1 * x2 + y1 * y2; }

/**
 * Return the determinant of the 2 x 2 matrix with the rows ({a}, {b}) and ({c}, {d}).
 * Compute {a} times the last of {b}, {c} and {d}, minus the product of the middle two.
 * What is the determinant of [[{a}, {b}], [{c}, {d}]]?
 * 2x2 determinant: rows {a} {b} and {c} {d}
 *
 * @T int32_t int64_t float double
 * @name determinant2 det2
 */
T determinant2(T a, T b, T c, T d) { return a * d - b * c; }

/**
 * Return the slope of the line through ({x1}, {y1}) and ({x2}, {y2}).
 * How steep is the line from ({x1}, {y1}) to ({x2}, {y2})?
 * Divide the rise by the run between ({x1}, {y1}) and ({x2}, {y2}).
 * gradient of the line that joins ({x1}, {y1}) and ({x2}, {y2})
 *
 * @T float double
 * @name slope gradient
 * @range x1 0.0 1.0
 * @range x2 2.0 10.0
 */
T slope(T x1, T y1, T x2, T y2) { return (y2 - y1) / (x2 - x1); }

/**
 * Is the point ({x}, {y}) inside the circle of radius {r} around the origin, or on it?
 * Check whether ({x}, {y}) is at most {r} away from (0, 0).
 * Return true if {x} squared plus {y} squared is at most {r} squared.
 * point ({x}, {y}) in a circle of radius {r} about the origin
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name in_circle inside_circle
 */
R in_circle(T x, T y, T r) { return x * x + y * y <= r * r; }

/**
 * Can {a}, {b} and {c} be the sides of a triangle?
 * Check that any two of {a}, {b} and {c} together are longer than the third.
 * Return true if the triangle inequality holds, strictly, for the sides {a}, {b}, {c}.
 * valid triangle test for sides {a}, {b}, {c}
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name is_triangle valid_triangle
 * @range a 1 1000
 * @range b 1 1000
 * @range c 1 1000
 */
R is_triangle(T a, T b, T c) { return a + b > c && b + c > a && a + c > b; }

/**
 * Is a triangle with the legs {a} and {b} and the hypotenuse {c} right-angled?
 * Check whether {a} squared plus {b} squared equals {c} squared.
 * Return true if {a}, {b}, {c} is a Pythagorean triple, {c} being the longest side.
 * Pythagoras test for the legs {a}, {b} and the hypotenuse {c}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_right_triangle pythagorean
 * @range a 1 100
 * @range b 1 100
 * @range c 1 200
 */
R is_right_triangle(T a, T b, T c) { return a * a + b * b == c * c; }

/**
 * What is the third angle of a triangle with the angles {a} and {b} in degrees?
 * Return 180 minus {a} minus {b}.
 * missing angle of a triangle, given {a} and {b} degrees
 * Two angles of a triangle are {a} and {b} degrees; compute the remaining one.
 *
 * @T int32_t int64_t double
 * @name third_angle missing_angle
 */
T third_angle(T a, T b) { return 180 - a - b; }
