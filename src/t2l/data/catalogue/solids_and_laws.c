/**
 * Write a function to find the area of an annular sector from its outer radius, inner radius and angle in degrees.
 * annular sector area: outer radius, inner radius, central angle in degrees
 * What is the area of a sector of an annulus with a given outer radius, inner radius and central angle in degrees?
 * Calculate the area of a piece of a ring: outer radius, inner radius, opening angle in degrees.
 * How large is the area a windshield wiper cleans, given outer radius, inner radius and swept angle in degrees?
 * Returns pi * (R^2 - r^2) * degrees / 360, the area of a slice of a ring.
 * How do I compute the area of a ring sector from two radii (larger one first) and an angle in degrees?
 * area of a slice of a washer, outer radius first, then inner radius, then degrees of the slice
 * Given the outer radius, the inner radius and the angle in degrees, return the area of the annulus sector.
 * Write a program that calculates the area of a part of a circular ring: big radius, small radius, degrees.
 * I need the area between two concentric arcs; outer radius, inner radius, angle in degrees.
 * surface area of a running track bend: outer radius, inner radius, angle of the bend in degrees
 *
 * @name annular_sector_area ring_sector_area wiper_area
 * @range outer 0 50
 * @range inner 0 50
 * @range degrees 0 360
 */
double annular_sector_area(double outer, double inner, double degrees) {
    return 3.14159265358979323846 * (outer * outer - inner * inner) * degrees / 360;
}

/**
 * Write a function to find the area of {OP}, given {OP:2}.
 * area of {OP} from {OP:2}
 * What is the area of {OP} when {OP:2} is known?
 * How do I calculate the area of {OP} from {OP:2}?
 * Given {OP:2}, return the area of {OP}.
 * Calculate the area of {OP}; only {OP:2} is given.
 * Returns {OP:3}, the area of {OP}.
 * Write a program to compute the area of {OP} using {OP:2}.
 * I know {OP:2} and want the area of {OP}.
 * how big is the area of {OP}, given {OP:2}?
 * Geometry exercise: determine the area of {OP}, which is {OP:3}, from {OP:2}.
 * function that gives the area of {OP} ({OP:3})
 *
 * @OP 0.8*r*r "the largest square that fits inside a semicircle" "the semicircle's radius r" "4 r^2 / 5"
 * @OP r*r "the largest triangle that can be inscribed in a semicircle" "the radius r of the semicircle" "r^2"
 * @OP 2*r*r "the square inscribed in a circle" "the circle's radius r" "2 r^2"
 * @OP pi*r*r/4 "the incircle of a square" "the square's side r" "pi r^2 / 4"
 * @OP pi*r*r/2 "the circumcircle of a square" "the side r of the square" "pi r^2 / 2"
 * @OP pi*r*r/12 "the circle inscribed in an equilateral triangle" "the triangle's side r" "pi r^2 / 12"
 * @OP pi*r*r/3 "the circumscribed circle of an equilateral triangle" "the side r of the triangle" "pi r^2 / 3"
 * @OP 0.75*pi*r*r "the circle inscribed in a regular hexagon" "the hexagon's side r" "3 pi r^2 / 4"
 * @OP 0.75*__builtin_sqrt(3)*r*r "the equilateral triangle inscribed in a circle" "the radius r of the circle" "3 sqrt(3) r^2 / 4"
 * @OP (pi-__builtin_sqrt(3))*r*r/2 "a Reuleaux triangle" "the constant width r" "(pi - sqrt(3)) r^2 / 2"
 * @name inscribed_area area_inside largest_area
 * @range r 0 50
 */
double inscribed_area(double r) {
    const double pi = 3.14159265358979323846;
    (void)pi;
    return OP;
}

/**
 * Write a function to find the volume of {OP}, given {OP:2}.
 * volume of {OP} from {OP:2}
 * What is the volume of {OP} when {OP:2} is known?
 * How do I calculate the volume of {OP} from {OP:2}?
 * Return the volume of {OP}, {OP:2} being given.
 * Calculate the volume of {OP}; only {OP:2} is given.
 * Returns {OP:3}, the volume of {OP}.
 * Write a program to compute how much space {OP} takes up, using {OP:2}.
 * I want the volume of {OP} and know {OP:2}.
 * how big is the volume of {OP}, given {OP:2}?
 * Solid geometry: determine the volume of {OP}, which is {OP:3}, from {OP:2}.
 * function that gives the volume of {OP} ({OP:3})
 *
 * @OP 8*r*r*r/(3*__builtin_sqrt(3)) "the largest cube that fits inside a sphere" "the sphere's radius r" "8 r^3 / (3 sqrt(3))"
 * @OP pi*r*r*r/6 "the largest sphere inscribed in a cube" "the cube's edge r" "pi r^3 / 6"
 * @OP pi*__builtin_sqrt(3)/2*r*r*r "the sphere circumscribed about a cube" "the edge r of the cube" "pi sqrt(3) r^3 / 2"
 * @OP pi*r*r*r/3 "the largest cone that fits inside a hemisphere" "the hemisphere's radius r" "pi r^3 / 3"
 * @OP 32*pi*r*r*r/81 "the largest right circular cone inscribed in a sphere" "the radius r of the sphere" "32 pi r^3 / 81"
 * @OP 4*pi*r*r*r/(3*__builtin_sqrt(3)) "the largest cylinder that can be inscribed in a sphere" "the radius r of the ball" "4 pi r^3 / (3 sqrt(3))"
 * @OP pi*r*r*r/12 "the largest cone cut out of a cube, its base on a face" "the edge length r of the cube" "pi r^3 / 12"
 * @OP 16*r*r*r/3 "a Steinmetz solid (two equal cylinders crossing at right angles)" "the cylinders' radius r" "16 r^3 / 3"
 * @name inscribed_volume largest_solid volume_inside
 * @range r 0 50
 */
double inscribed_volume(double r) {
    const double pi = 3.14159265358979323846;
    (void)pi;
    return OP;
}

/**
 * Write a function to find the radius of the incircle of a right triangle from its two legs.
 * inradius of a right-angled triangle, both legs given
 * What is the radius of the circle inscribed in a right triangle with two given legs?
 * Calculate the inradius of a right triangle as ({a} + {b} - hypotenuse) / 2 from the legs {a} and {b}.
 * How do I compute the incircle radius of a right-angled triangle if I know only the two short sides?
 * radius of the biggest circle that fits into a right triangle whose legs are known
 * Given the two legs of a right triangle, return its inscribed circle's radius.
 * Returns ({a} + {b} - sqrt({a}^2 + {b}^2)) / 2, the inradius of the right triangle with legs {a} and {b}.
 * Write a program to calculate the inradius of a right triangle from the two sides at the right angle.
 * legs 3 and 4 give 1: radius of the circle touching all three sides of a right triangle
 * I need the radius of the inscribed circle for a right-angled triangle with perpendicular sides {a} and {b}.
 * how large can a coin's radius be if it must fit inside a right triangle with these two legs
 *
 * @name right_triangle_inradius incircle_radius
 * @range a 0 50
 * @range b 0 50
 */
double right_triangle_inradius(double a, double b) { return (a + b - __builtin_sqrt(a * a + b * b)) / 2; }

/**
 * Write a function to find the area of the {OP} of a triangle from its three sides, 0 if they form no triangle.
 * area of a triangle's {OP}, side lengths given, 0 where the three sides make no triangle
 * What is the area of {OP:2} a triangle with three given sides? Return 0 for impossible sides.
 * How do I calculate the {OP} area of a triangle from its sides (0 when they violate the triangle inequality)?
 * Given the three side lengths of a triangle, return the area of its {OP}, or 0 if there is no such triangle.
 * Compute the area of {OP:2} the triangle with sides a, b and c; zero for a degenerate or impossible triangle.
 * {OP} area from sides a, b, c; returns 0 if no proper triangle has these sides
 * Write a program that computes the area of {OP:2} a triangle from its three sides, 0 for no triangle.
 * Returns the area of the {OP} of the triangle with these three side lengths, 0 if the triangle inequality fails.
 * three triangle sides in, area of the {OP} out, 0 for an invalid triangle
 * I have the sides of a triangle and need the area of {OP:2} it, or 0 if they make no triangle.
 * pi times the squared radius of a triangle's {OP}, from three sides; impossible sides give 0
 *
 * @OP first*first*second*second*third*third/p "circumcircle" "the circle circumscribed about"
 * @OP p/(4*(first+second+third)*(first+second+third)) "incircle" "the circle inscribed in"
 * @name triangle_circle_area circle_of_triangle
 * @range first 1 50
 * @range second 1 50
 * @range third 1 50
 */
double triangle_circle_area(double first, double second, double third) {
    double p = (first + second + third) * (second + third - first) * (first + third - second) * (first + second - third);
    if (first >= second + third || second >= first + third || third >= first + second) return 0;
    return 3.14159265358979323846 * OP;
}

/**
 * Write a function to find the exradius of a triangle opposite its first side from three sides, 0 if no triangle.
 * radius of the excircle that touches side {a}, for a triangle with sides {a}, {b}, {c}; 0 for impossible sides
 * What is the radius of a triangle's excircle at the first of three given sides? 0 if they make no triangle.
 * exradius area / (s - {a}) of the triangle {a}, {b}, {c}, s being half its perimeter; 0 when no triangle exists
 * Calculate the radius of the excircle at the first side, sides {a}, {b}, {c} given, zero for an invalid triangle.
 * How do I compute the exradius of a triangle at its first side from three sides (0 if degenerate)?
 * Given three sides of a triangle, return the radius of the excircle tangent to the first one, or 0 without a triangle.
 * Write a program for the radius of the escribed circle that touches the first of three triangle sides; 0 if no triangle.
 * ex-radius: triangle area divided by half of (second + third - first side), or 0 if the sides form no triangle
 * excircle radius from three side lengths, touching the first side, 0 if they make no triangle
 * I want the exradius opposite vertex A from the sides {a}, {b} and {c}, and 0 if the triangle inequality fails.
 * sides 3, 4, 5 give 2: radius of the escribed circle at the first side, zero if there is no triangle
 *
 * @name exradius excircle_radius
 * @range a 1 50
 * @range b 1 50
 * @range c 1 50
 */
double exradius(double a, double b, double c) {
    if (a >= b + c || b >= a + c || c >= a + b) return 0;
    double area = __builtin_sqrt((a + b + c) * (b + c - a) * (a + c - b) * (a + b - c)) / 4;
    return 2 * area / (b + c - a);
}

/**
 * Write a function to find the {OP} of a triangle from its vertices x1, y1, x2, y2, x3, y3; false for collinear points.
 * {OP} of a triangle given by three corner points, x stored in the first output, y in the second, false if collinear
 * Where is {OP:2} of a triangle? Given x1, y1, x2, y2, x3, y3, store x and y; false if collinear.
 * Store x and y of {OP:2} of a triangle and return true, or false if its three points lie on a line.
 * How do I compute the {OP} of a triangle in coordinates from its three vertices, reporting false if they are collinear?
 * Given a triangle's corners as x, y pairs, write the {OP} to px and py; false if the corners are collinear.
 * Compute {OP:2} of a triangle from its corners as x, y pairs; false and nothing stored when it is flat.
 * {OP} coordinates: x1, y1, x2, y2, x3, y3, result by pointer, false if all three are on one line
 * Write a program that stores x and y of {OP:2} of a triangle, false if the three vertices are in line.
 * Coordinates of a triangle's {OP} from vertices as x, y pairs, output x and y, false for three collinear vertices
 * I have three points A, B, C and need the {OP} of triangle ABC in two output parameters; return false if its area is 0.
 * find {OP:2} of a triangle from three points, store x then y, return false if degenerate
 *
 * @OP 0 "circumcenter" "the point where the perpendicular bisectors meet, the center of the circumscribed circle,"
 * @OP 1 "orthocenter" "the point where the three altitudes meet"
 * @name triangle_center triangle_point
 * @array px 1
 * @array py 1
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 * @range x3 -20 20
 * @range y3 -20 20
 */
_Bool triangle_center(double x1, double y1, double x2, double y2, double x3, double y3, double *px, double *py) {
    double bx = x2 - x1, by = y2 - y1, cx = x3 - x1, cy = y3 - y1, d = 2 * (bx * cy - by * cx);
    if (d == 0) return 0;
    double b = bx * bx + by * by, c = cx * cx + cy * cy;
    double x = x1 + (cy * b - by * c) / d, y = y1 + (bx * c - cx * b) / d;
    *px = OP ? x1 + x2 + x3 - 2 * x : x;
    *py = OP ? y1 + y2 + y3 - 2 * y : y;
    return 1;
}

/**
 * Write a function to find the incenter of a triangle from its vertices x1, y1, x2, y2, x3, y3, stored through two pointers.
 * incenter coordinates of a triangle with three given corners, x in the first output, y in the second
 * Where do the three angle bisectors of a triangle meet? Vertices x1, y1, x2, y2, x3, y3 in, x and y out.
 * Compute the center of a triangle's inscribed circle from its three corner points into two output doubles.
 * How do I get the incentre of a triangle from the coordinates of its vertices, in two out parameters?
 * Store the point inside a triangle that is equally far from all three sides; corners as x, y pairs, result by pointer.
 * Given three vertices, write the x and y coordinates of the incircle's center to the two pointers.
 * incentre as the mean of the vertices, each weighted by the length of its opposite side; store x and y
 * Write a program for the incenter of triangle ABC: (a*A + b*B + c*C) / (a + b + c), a, b, c being the opposite sides.
 * find the intersection of the angle bisectors of a triangle, six coordinates given, two doubles returned by pointer
 * center of the biggest circle inside a triangle, by its three corners; px and py receive the point
 * Incenter of a triangle: doubles x1, y1, x2, y2, x3, y3, outputs x and y; if all corners coincide, that corner.
 *
 * @name incenter incircle_center
 * @array px 1
 * @array py 1
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 * @range x3 -20 20
 * @range y3 -20 20
 */
void incenter(double x1, double y1, double x2, double y2, double x3, double y3, double *px, double *py) {
    double a = __builtin_sqrt((x2 - x3) * (x2 - x3) + (y2 - y3) * (y2 - y3));
    double b = __builtin_sqrt((x1 - x3) * (x1 - x3) + (y1 - y3) * (y1 - y3));
    double c = __builtin_sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2)), sum = a + b + c;
    *px = sum == 0 ? x1 : (a * x1 + b * x2 + c * x3) / sum;
    *py = sum == 0 ? y1 : (a * y1 + b * y2 + c * y3) / sum;
}

/**
 * Write a function to find the {OP} of a point with respect to the line ax + by + c = 0; parameters a, b, c, x, y, outputs x and y.
 * {OP} for the line a*x + b*y + c = 0 and the point (x, y), from a, b, c, x, y, stored in two pointers
 * Compute the {OP} of a point with respect to a line ax + by + c = 0; a, b, c come first, result by pointer.
 * How do I calculate {OP:2}? Coefficients of ax + by + c = 0 first, then x, y, then two outputs.
 * Store the coordinates of {OP:2}; first a, b, c of ax + by + c = 0, then the point's x and y.
 * Where is {OP:2}? Line ax + by + c = 0 as a, b, c, then the point's x, y; answer in two output doubles.
 * Write a program that stores {OP:2}: a, b, c of ax + by + c = 0 first, then x, y of the point.
 * {OP}: a, b, c of the line ax + by + c = 0 (a, b not both zero), point x, y, then pointers for the new x and y
 * Coordinate geometry: line ax + by + c = 0 first, then the point (x, y); write its {OP} to px and py.
 * find the {OP} of a point for a line ax + by + c = 0, given a, b, c, x, y, into two pointers
 * I need {OP:2}; a, b, c of ax + by + c = 0 (a, b not both 0) come before x, y, the answer goes to two pointers.
 * Stores in px and py the {OP} for a line a, b, c (ax + by + c = 0) and a point x, y
 *
 * @OP 1 "foot of the perpendicular" "the foot of the perpendicular dropped from a point to a line"
 * @OP 2 "mirror image" "the reflection of a point across a line"
 * @name foot_or_mirror project_on_line
 * @array px 1
 * @array py 1
 * @range a 1 20
 * @range b -20 20
 * @range c -20 20
 * @range x -20 20
 * @range y -20 20
 */
void foot_or_mirror(double a, double b, double c, double x, double y, double *px, double *py) {
    double k = OP * (a * x + b * y + c) / (a * a + b * b);
    *px = x - k * a;
    *py = y - k * b;
}

/**
 * Write a function to find the distance between two parallel lines ax + by + c1 = 0 and ax + by + c2 = 0, given a, b, c1, c2.
 * distance between the parallel lines ax + by = c1 and ax + by = c2 as a double: a, b, c1, c2
 * How far apart are two parallel lines with the same a and b and different constants c1 and c2?
 * For a, b, c1, c2 returns |c1 - c2| / sqrt(a^2 + b^2), the gap between two parallel lines.
 * Compute the perpendicular distance between two parallel lines from their common coefficients a, b and their two constants.
 * How do I calculate the shortest distance between two parallel lines in general form (a, b, c1, c2)?
 * Given a, b, c1 and c2, return the spacing between the parallels ax + by + c1 = 0 and ax + by + c2 = 0.
 * Write a program to compute how wide the strip between two parallel lines is, given shared a and b, then c1, c2.
 * width of the band between ax + by + c1 = 0 and ax + by + c2 = 0 for a, b, c1, c2
 * coordinate geometry: separation of two parallel lines from a, b, first constant, second constant
 * distance between parallel lines: a, b, c1, c2 = 3, 4, 5, 15 (3x + 4y + 5 = 0 and 3x + 4y + 15 = 0) gives 2
 * I have two lines that never meet, ax + by + c1 = 0 and ax + by + c2 = 0; what is the distance between them?
 *
 * @name parallel_lines_distance distance_of_parallels
 * @range a 1 20
 * @range b -20 20
 * @range c1 -50 50
 * @range c2 -50 50
 */
double parallel_lines_distance(double a, double b, double c1, double c2) {
    return __builtin_fabs(c1 - c2) / __builtin_sqrt(a * a + b * b);
}

/**
 * Write a function to find the perpendicular distance of a point from a plane ax + by + cz + d = 0: a, b, c, d, x, y, z.
 * distance of the point (x, y, z) from the plane ax + by + cz + d = 0, plane coefficients first
 * How far is a point in space from a plane in the form ax + by + cz + d = 0? Parameters a, b, c, d, then x, y, z.
 * Returns |ax + by + cz + d| / sqrt(a^2 + b^2 + c^2), the point-plane distance, for a, b, c, d, x, y, z.
 * Compute the shortest distance between the plane ax + by + cz + d = 0 and a 3D point: a, b, c, d, x, y, z.
 * How do I calculate the distance from the plane ax + by + cz + d = 0 to a point? Four plane coefficients, then three coordinates.
 * Given the plane ax + by + cz + d = 0 by a, b, c, d and a point by x, y, z, return their distance.
 * Write a program for the perpendicular distance between a plane ax + by + cz + d = 0 and a point; a, b, c, d, then x, y, z.
 * unsigned height of a point over a plane in space, first the plane ax + by + cz + d = 0, then the point
 * point to plane distance in three dimensions, ax + by + cz + d = 0, doubles: a b c d x y z
 * vector geometry: distance between the plane ax + by + cz + d = 0 with normal (a, b, c) and the point (x, y, z)
 * I need the non-negative distance between the plane ax + by + cz + d = 0 (a, b, c, d) and a point x, y, z.
 *
 * @name point_plane_distance distance_to_plane
 * @range a 1 20
 * @range b -20 20
 * @range c -20 20
 * @range d -20 20
 * @range x -20 20
 * @range y -20 20
 * @range z -20 20
 */
double point_plane_distance(double a, double b, double c, double d, double x, double y, double z) {
    return __builtin_fabs(a * x + b * y + c * z + d) / __builtin_sqrt(a * a + b * b + c * c);
}

/**
 * Write a function to find the point that divides a segment internally in the ratio m:n; x1, y1, x2, y2, m, n, outputs x and y.
 * section formula: point dividing the segment from (x1, y1) to (x2, y2) in the ratio m to n, stored in two pointers
 * Compute the coordinates of the point that splits AB in the ratio m : n, counted from A; A, B, m, n, two outputs.
 * How do I use the section formula in C? End points x1, y1, x2, y2, ratio m, n, result through two double pointers.
 * Given both ends of a line segment and a ratio m:n, store the internal division point, x first, then y.
 * Which point cuts the segment from the first to the second point into parts as m to n? Store x and y.
 * Write a program that stores ((m*x2 + n*x1) / (m + n), (m*y2 + n*y1) / (m + n)), given x1, y1, x2, y2, m, n.
 * internal division of the line from the first to the second point in the ratio m:n, coordinates by pointer
 * dividing point of a segment from x1, y1, x2, y2, m, n: x = (m x2 + n x1) / (m + n), y likewise, into px and py
 * find the point between A and B whose distances from A and from B are as m to n, store x and y
 * ratio point of a segment: x1, y1, x2, y2, m (part at the first end), n (part at the second end), px, py
 * point of division of a line segment joining two points, ratio m:n from the first point, written to two pointers
 *
 * @name section_point divide_segment internal_division
 * @array px 1
 * @array py 1
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 * @range m 1 9
 * @range n 1 9
 */
void section_point(double x1, double y1, double x2, double y2, double m, double n, double *px, double *py) {
    *px = (m * x2 + n * x1) / (m + n);
    *py = (m * y2 + n * y1) / (m + n);
}

/**
 * Write a function to find the volume of a parallelepiped spanned by three 3D integer vectors, as a 64-bit integer.
 * volume of the parallelepiped with int edge vectors {a}, {b} and {c}, absolute scalar triple product, 64-bit
 * absolute scalar triple product {a} . ({b} x {c}) of three integer vectors of length 3, as int64
 * How do I calculate the volume of a parallelepiped from its three edge vectors (arrays of 3 ints, 64-bit result)?
 * Given three integer vectors in space, return the volume of the skewed box that they span as a 64-bit integer.
 * Compute |{a} . ({b} x {c})| for three int vectors with 3 elements each as a 64-bit integer.
 * What is the volume of the slanted box with three given edge vectors? Result as int64_t.
 * Returns |det({a}, {b}, {c})| of three 3D int vectors, the volume of a parallelepiped, in 64 bits.
 * Write a program to get the absolute mixed product of three integer vectors in 3D, a 64-bit number.
 * 64-bit volume spanned by three integer vectors in 3D, 0 if they are coplanar
 * box product of three int vectors of length 3 without its sign, int64 result
 * parallelepiped volume via triple product, vectors as int arrays of length 3, returned as 64-bit int
 *
 * @name parallelepiped_volume triple_product_volume
 * @array a 3
 * @array b 3
 * @array c 3
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 */
int64_t parallelepiped_volume(const int32_t *a, const int32_t *b, const int32_t *c) {
    int64_t d = (int64_t)a[0] * ((int64_t)b[1] * c[2] - (int64_t)b[2] * c[1])
              - (int64_t)a[1] * ((int64_t)b[0] * c[2] - (int64_t)b[2] * c[0])
              + (int64_t)a[2] * ((int64_t)b[0] * c[1] - (int64_t)b[1] * c[0]);
    return d < 0 ? -d : d;
}

/**
 * Write a function to find the volume of a tetrahedron from its four vertices, arrays of three doubles each.
 * tetrahedron volume by four corner points {p}, {q}, {r}, {s}, each an array of 3 doubles
 * How do I calculate the volume of a tetrahedron with known vertex coordinates (double x, y, z for each of four points)?
 * What is the volume of the solid with four given points in space as corners? Four arrays of three doubles.
 * Return a sixth of the absolute determinant of the edge vectors from the first of four 3D points (doubles).
 * Given four points in space as double arrays of length 3, return the volume of the triangular pyramid they form.
 * Returns the volume of any tetrahedron, a sixth of the absolute triple product of the edges at its first vertex; double points.
 * Write a program that computes the volume of an irregular tetrahedron from the double coordinates of its vertices.
 * volume of a pyramid with four triangular faces from its four double corner points, 0 if they lie in a plane
 * one sixth of the parallelepiped volume spanned by the edges from the first of four 3D points (doubles)
 * volume of a non-regular tetrahedron from four vertices with three double coordinates each
 * I have four 3D points in doubles and want the volume of the simplex (tetrahedron) between them.
 *
 * @name tetrahedron_volume simplex_volume
 * @array p 3
 * @array q 3
 * @array r 3
 * @array s 3
 * @range p -20 20
 * @range q -20 20
 * @range r -20 20
 * @range s -20 20
 */
double tetrahedron_volume(const double *p, const double *q, const double *r, const double *s) {
    double ax = q[0] - p[0], ay = q[1] - p[1], az = q[2] - p[2];
    double bx = r[0] - p[0], by = r[1] - p[1], bz = r[2] - p[2];
    double cx = s[0] - p[0], cy = s[1] - p[1], cz = s[2] - p[2];
    double d = ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx);
    return __builtin_fabs(d) / 6;
}

/**
 * Write a function to find the area of the lens common to two circles from their radii and the distance of their centers.
 * overlap area of two circles: first radius, second radius, distance between the centers
 * How large is the area that two circles share, given both radii and the distance between their centers?
 * Intersection area of two circles from r1, r2 and center distance; 0 if apart, the smaller circle's area if inside.
 * area of intersection of two discs, radius 1, radius 2, center distance
 * Given the radii of two circles and how far apart their centers are, return the area of the region inside both.
 * Write a program for the lens-shaped overlap area of two circles: radius, radius, distance of the centers.
 * How do I calculate the overlapping area of two circles in C from r1, r2 and the center distance d?
 * lens area from r1, r2 and center distance d, zero for disjoint circles, the whole smaller disc if contained
 * area where two round spotlights overlap, from both radii and the distance of their middle points
 * Venn diagram: area of the common part of two circles with given radii and center distance
 * I need the common area of two intersecting circles; the two radii come first, then the distance of the centers.
 *
 * @name circles_overlap_area lens_area
 * @range r1 1 20
 * @range r2 1 20
 * @range d 0 50
 */
double circles_overlap_area(double r1, double r2, double d) {
    const double pi = 3.14159265358979323846;
    double small = r1 < r2 ? r1 : r2;
    if (d >= r1 + r2) return 0;
    if (d <= __builtin_fabs(r1 - r2)) return pi * small * small;
    double a = (d * d + r1 * r1 - r2 * r2) / (2 * d), b = d - a;
    double rest = r1 * r1 - a * a, h = rest > 0 ? __builtin_sqrt(rest) : 0;
    return r1 * r1 * __builtin_atan2(h, a) + r2 * r2 * __builtin_atan2(h, b) - d * h;
}

/**
 * Write a function to find the {OP} from the sphere's radius and the angle in degrees.
 * {OP}: radius of the sphere, angle between the two half planes in degrees
 * What is the {OP} with a given radius and a given dihedral angle in degrees?
 * How do I calculate the {OP} if radius and angle (degrees) are known?
 * Given a radius and an angle in degrees, return the {OP}.
 * Returns {OP:3}, the {OP} with radius r and angle theta, where theta is passed in degrees.
 * Compute {OP:2}, for a radius and the angle of the slice in degrees.
 * Write a program to compute {OP:2}; radius first, angle in degrees second.
 * How much is {OP:2}? Radius and opening angle in degrees are given.
 * {OP} in C, doubles: radius, then angle in degrees
 * Solid geometry: {OP}, {OP:3} with theta converted from degrees
 * I want {OP:2}; its radius and then its angle in degrees are given.
 *
 * @OP 2*radius*radius*angle "area of a spherical lune" "the curved skin area of one slice of a ball cut like an orange" "2 r^2 theta"
 * @OP 2*radius*radius*radius*angle/3 "volume of a spherical wedge" "the volume of one slice of a ball cut like an orange" "2 r^3 theta / 3"
 * @name orange_slice lune_or_wedge spherical_slice
 * @range radius 0 50
 * @range degrees 0 360
 */
double orange_slice(double radius, double degrees) {
    double angle = degrees * 3.14159265358979323846 / 180;
    return OP;
}

/**
 * Write a function to find the area of a spherical triangle from the sphere's radius and the triangle's three angles in degrees.
 * area of a triangle on a sphere: radius, then the angles A, B, C in degrees
 * Girard's theorem: area of a spherical triangle, radius first, then three angles, all in degrees
 * How do I calculate the area of a spherical triangle from the radius and its three angles in degrees?
 * Given a radius and three angles in degrees, return the area of the spherical triangle by its spherical excess.
 * Compute r^2 * (A + B + C - 180) * pi / 180 for a radius and three angles in degrees.
 * How large is a triangle of great-circle arcs on a ball with this radius and these three angles in degrees?
 * Write a program that finds a spherical triangle's area from the radius and three angles in degrees by their excess over 180.
 * radius 1 and three right angles give pi / 2: area of a triangle drawn on a sphere, angles in degrees
 * area on the globe enclosed by three great circles, radius first, then three corner angles in degrees
 * squared radius times the spherical excess (in radians) of angles A, B and C passed in degrees
 * What area does a triangle on the Earth's surface have for a given radius and its corner angles in degrees?
 *
 * @name spherical_triangle_area girard_area
 * @range radius 1 50
 * @range a 60 179
 * @range b 60 179
 * @range c 60 179
 */
double spherical_triangle_area(double radius, double a, double b, double c) {
    return radius * radius * (a + b + c - 180) * 3.14159265358979323846 / 180;
}

/**
 * Write a function to find the volume of a spherical segment (slice between two parallel planes) from the two circle radii and the height.
 * volume of a spherical frustum: lower circle radius, upper circle radius, distance between the planes
 * volume of a slice of a ball between two parallel cuts with given cut radii and thickness
 * Returns pi * h * (3 a^2 + 3 b^2 + h^2) / 6, the volume of a ball's layer for cut radii a, b and height h.
 * How do I compute the volume of a segment of a sphere with two bases from both base radii and the height?
 * Given the radii of its two flat circles and its height, return the volume of a spherical segment.
 * What is the volume of the layer of a ball lying between two parallel planes? Both circle radii and the height are known.
 * Write a program to calculate the volume of a spherical cap with its top cut off: first base radius, second base radius, height.
 * spherical segment volume, a and b being the radii of the two parallel circles, h the height
 * volume of the middle slice of a ball between two parallel planes: cut radius, cut radius, thickness
 * Calculate the volume of a slice of a spherical melon between two parallel cuts: two cut radii, then thickness.
 * I need the volume of a solid sphere's zone from the radii of both flat circles and its height.
 *
 * @name spherical_segment_volume ball_layer_volume
 * @range a 0 50
 * @range b 0 50
 * @range h 0 50
 */
double spherical_segment_volume(double a, double b, double h) {
    return 3.14159265358979323846 * h * (3 * a * a + 3 * b * b + h * h) / 6;
}

/**
 * Write a function to find the volume of a prismatoid from bottom area, middle area, top area and height.
 * prismoidal formula: h / 6 * (A1 + 4 * M + A2) for bottom area A1, mid-section area M, top area A2 and height h
 * volume of a prismoid by its bottom, middle and top cross-section area and its height
 * How do I calculate earthwork volume with the prismoidal formula? First end area, middle area, last end area, length.
 * Given three cross-section areas (bottom, halfway, top) and the height, return the volume of the prismatoid.
 * What is the volume of an excavation with known areas at the bottom, at mid-height and at the top, plus its depth?
 * Returns height * (bottom + 4 * middle + top) / 6 as a double; arguments: bottom, middle, top, height.
 * Write a program to compute the volume of a body between two parallel faces: base area, mid area, top area, height.
 * Kepler's barrel rule: volume from bottom area, area at half height, top area and height
 * Simpson estimate of a solid's volume from bottom area, middle area, top area and height
 * prismatoid volume from lower, middle and upper area and the altitude as doubles
 * cask volume from its cross-section areas at the bottom, the middle and the top, then its height
 *
 * @name prismatoid_volume prismoidal_volume barrel_rule
 * @range bottom 0 50
 * @range middle 0 50
 * @range top 0 50
 * @range height 0 50
 */
double prismatoid_volume(double bottom, double middle, double top, double height) {
    return height * (bottom + 4 * middle + top) / 6;
}

/**
 * Write a function to find the volume of a pyramid frustum from its lower base area, upper base area and height.
 * volume of a truncated pyramid: area of the bottom, area of the top, height
 * Returns h / 3 * (A1 + A2 + sqrt(A1 * A2)), the volume of a frustum of a pyramid by base areas A1, A2 and height.
 * How do I compute the volume of a frustum if I know the areas of both bases and the height?
 * Given two parallel base areas and the height, return the truncated pyramid's volume.
 * What is the volume of a pyramid with its top cut off, the two base areas and the height being known?
 * frustum volume as the Heronian mean of the two base areas times the height
 * Write a program that calculates the volume of a pyramidal frustum with bottom area, top area and altitude.
 * frustum volume using base areas, not radii: first area, second area, height
 * How much concrete does a pedestal shaped like a truncated pyramid take? Bottom area, top area, height.
 * Moscow papyrus problem: volume of a truncated pyramid from its two base areas and its height
 * Calculate the volume of a pyramid without its tip from base area, top area, then height.
 *
 * @name pyramid_frustum_volume truncated_pyramid_volume
 * @range bottom 0 50
 * @range top 0 50
 * @range height 0 50
 */
double pyramid_frustum_volume(double bottom, double top, double height) {
    return height / 3 * (bottom + top + __builtin_sqrt(bottom * top));
}

/**
 * Write a function to find the volume of {OP} with semi-axes a and b and height h.
 * volume of {OP}: first semi-axis, second semi-axis, height
 * What is the volume of {OP}, given both half-axes of its elliptic base and its height?
 * How do I calculate the volume of {OP} from the semi-major axis, the semi-minor axis and the height?
 * Given the two semi-axes of the base ellipse and the height, return the volume of {OP}.
 * Returns {OP:2}, the volume of {OP}.
 * Compute the volume {OP:2} of {OP} with base semi-axes a, b and height h.
 * Write a program that calculates the volume of {OP} with an elliptical base: semi-axis, semi-axis, height.
 * volume of {OP} as a double: base half-widths a and b, height h
 * capacity of {OP}, given both half-diameters of the base ellipse and the height
 * I need the volume of {OP}, which is {OP:2}.
 * How much does {OP} hold with half-axes a and b of the oval base and height h?
 *
 * @OP pi*a*b*h "an elliptic cylinder" "pi * a * b * h"
 * @OP pi*a*b*h/3 "an elliptic cone" "pi * a * b * h / 3"
 * @OP pi*a*b*h/2 "an elliptic paraboloid" "pi * a * b * h / 2"
 * @name elliptic_solid elliptical_volume
 * @range a 0 50
 * @range b 0 50
 * @range h 0 50
 */
double elliptic_solid(double a, double b, double h) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * Write a function to find the {OP} of a stadium (a rectangle with a semicircle at both ends) from the straight length and the radius.
 * {OP} of a stadium shape: length of a straight side, radius of the ends
 * What is the {OP} of a running track made of two straights and two half circles? Straight length first, radius second.
 * How do I calculate the {OP} of an obround from its straight length and its end radius?
 * Given the straight side and the radius of the round ends, return the {OP} of a stadium.
 * Returns {OP:2}, the {OP} of a discorectangle with straight length a and radius r.
 * {OP} of a racetrack-shaped figure, straight part a, semicircle radius r
 * Write a program that computes the {OP} of an oblong with semicircular ends from straight length and end radius.
 * Compute the {OP} of a flat pill-shaped figure: straight length, then end radius.
 * I need the {OP} of a stadium-shaped slot; the straight length comes first, then the radius of the ends.
 * {OP} of a rectangle capped by two semicircles, rectangle length then semicircle radius ({OP:2})
 * {OP} of a sports field with half-round ends, from straight length and bend radius
 *
 * @OP 2*length*radius+pi*radius*radius "area" "2 a r + pi r^2"
 * @OP 2*length+2*pi*radius "perimeter" "2 a + 2 pi r"
 * @name stadium_measure obround racetrack
 * @range length 0 50
 * @range radius 0 50
 */
double stadium_measure(double length, double radius) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * Write a function to find the {OP} from its side length.
 * {OP}, given the side
 * What is the {OP} with a given side?
 * How do I calculate the {OP} from the length of a side?
 * Given the side length, return the {OP}.
 * Returns {OP:2}, the {OP} with side a.
 * Compute the {OP} as {OP:2}.
 * Write a program to calculate the {OP} if one side is known.
 * {OP} in terms of its side ({OP:2})
 * Write a function that takes the side as a double and returns the {OP}.
 * i need the {OP} for side a
 * formula in C for the {OP}: side in, double out
 *
 * @OP 2*(1+__builtin_sqrt(2))*side*side "area of a regular octagon" "2 (1 + sqrt(2)) a^2"
 * @OP __builtin_sqrt(5*(5+2*__builtin_sqrt(5)))/4*side*side "area of a regular pentagon" "sqrt(5 (5 + 2 sqrt(5))) / 4 * a^2"
 * @OP 2.5*__builtin_sqrt(5+2*__builtin_sqrt(5))*side*side "area of a regular decagon" "5 / 2 * sqrt(5 + 2 sqrt(5)) * a^2"
 * @OP 3*(2+__builtin_sqrt(3))*side*side "area of a regular dodecagon" "3 (2 + sqrt(3)) a^2"
 * @OP (1+__builtin_sqrt(5))/2*side "diagonal of a regular pentagon" "(1 + sqrt(5)) / 2 * a"
 * @OP __builtin_sqrt(3)*side "short diagonal of a regular hexagon" "sqrt(3) * a"
 * @OP (1+__builtin_sqrt(2))*side "width across flats of a regular octagon" "(1 + sqrt(2)) * a"
 * @OP __builtin_sqrt(4+2*__builtin_sqrt(2))*side "longest diagonal of a regular octagon" "sqrt(4 + 2 sqrt(2)) * a"
 * @name named_polygon polygon_by_side regular_figure
 * @range side 0 50
 */
double named_polygon(double side) { return OP; }

/**
 * Write a function to find the {OP}, for {OP:2}.
 * {OP} from {OP:2}
 * What is the {OP} for {OP:2}?
 * How do I calculate the {OP} from {OP:2}?
 * Given {OP:2}, return the {OP}.
 * Returns {OP:3}, the {OP}, for {OP:2}.
 * Compute the {OP} as {OP:3}.
 * Write a program to calculate the {OP} if I know {OP:2}.
 * {OP}, that is {OP:3}, as a double
 * I want the {OP}; {OP:2} is given
 * calculus exercise: {OP} for {OP:2}
 * function for the {OP} ({OP:3})
 *
 * @OP 0.375*pi*size*size "area enclosed by an astroid" "the radius a of its outer circle" "3 / 8 * pi * a^2"
 * @OP 6*size "total length of an astroid" "the radius a of its outer circle" "6 a"
 * @OP 6*pi*size*size "area of a cardioid" "the radius a of its generating circles" "6 pi a^2"
 * @OP 16*size "perimeter of a cardioid" "the radius a of its generating circles" "16 a"
 * @OP 3*pi*size*size "area under one arch of a cycloid" "the radius a of the rolling circle" "3 pi a^2"
 * @OP 8*size "length of one arch of a cycloid" "the radius a of the rolling wheel" "8 a"
 * @OP 2*size*size "area of both loops of the lemniscate r^2 = 2 a^2 cos(2 theta)" "the distance a from its center to a focus" "2 a^2"
 * @name curve_measure named_curve
 * @range size 0 50
 */
double curve_measure(double size) {
    const double pi = 3.14159265358979323846;
    (void)pi;
    return OP;
}

/**
 * Write a function to find the volume of a cylindrical wedge (ungula) cut through the base's diameter, from radius and height.
 * volume of an ungula: cylinder radius, height; the slanted cut passes through a diameter of the base
 * hoof-shaped piece of a cylinder, cut from a base diameter up to height h: volume by radius and h
 * Returns 2 / 3 * r^2 * h, the volume of a cylindrical hoof whose cutting plane goes through the base's center.
 * What volume does a plane through the base diameter cut off a cylinder with radius r, highest point at height h?
 * How do I compute the volume of a cylindrical wedge with radius r and greatest height h, cut through a base diameter?
 * Given radius and height, return the volume of the ungula of a cylinder, its plane passing through a diameter.
 * Water in a tilted round glass covers exactly half the bottom: volume 2 r^2 h / 3 from glass radius and wetted height.
 * Write a program for the volume of a cylinder's ungula, two thirds of r squared times h; radius first, height second.
 * two thirds of the squared radius times the height, the volume of a hoof cut from a cylinder
 * Archimedes' hoof: volume from the radius and the height
 * volume of a notch cut into a tree trunk as far as its axis, 2 r^2 h / 3, by trunk radius and notch height
 *
 * @name ungula_volume cylindrical_wedge hoof_volume
 * @range radius 0 50
 * @range height 0 50
 */
double ungula_volume(double radius, double height) { return 2 * radius * radius * height / 3; }

/**
 * Write a function to find the second diagonal of a cyclic quadrilateral from its sides a, b, c, d in order and the first diagonal.
 * Ptolemy's theorem: the other diagonal of a cyclic quadrilateral, (a c + b d) / p for a, b, c, d, p
 * unknown diagonal of a quadrilateral inscribed in a circle: four consecutive sides, then the known diagonal
 * Given four sides in order around and one diagonal of a cyclic quadrilateral, return the other diagonal.
 * For a, b, c, d, p returns (a * c + b * d) / p, the second diagonal of a cyclic quadrilateral.
 * How do I get the missing diagonal of an inscribed quadrilateral from consecutive sides a, b, c, d and one diagonal?
 * Four corners lie on a circle: what is the second diagonal, given four sides in order and the first diagonal?
 * Write a program for the missing diagonal by Ptolemy: consecutive sides a, b, c, d and the diagonal p.
 * ptolemy relation, sides a b c d one after the other, diagonal p, return q
 * cyclic quadrilateral, four sides in order and a diagonal: divide the sum of products of opposite sides by the diagonal
 * length of the other diagonal of a concyclic quadrilateral; sides in order, then the known diagonal
 * I have a quadrilateral with its corners on one circle, the sides in turn and one diagonal, and want the other one.
 *
 * @name ptolemy_diagonal cyclic_diagonal
 * @range a 1 50
 * @range b 1 50
 * @range c 1 50
 * @range d 1 50
 * @range p 1 50
 */
double ptolemy_diagonal(double a, double b, double c, double d, double p) { return (a * c + b * d) / p; }

/**
 * Write a function to check if a quadrilateral is tangential from its four consecutive sides: first + third equals second + fourth.
 * Pitot's theorem: can a convex quadrilateral with sides {a}, {b}, {c}, {d} in order have an incircle?
 * true if the sums of opposite sides of a quadrilateral are equal, sides given in order
 * Can a circle touch all four sides? Test if opposite ones of four consecutive sides have equal sums.
 * Return whether four consecutive sides belong to a tangential (circumscribed) quadrilateral.
 * How do I test if a quadrilateral has an inscribed circle, knowing its four sides in order?
 * Given the sides of a four-sided figure in order around it, tell if first plus third equals second plus fourth.
 * Write a program that decides by Pitot's theorem whether a quadrilateral with four sides in order has an inscribed circle.
 * is a quadrilateral {a}, {b}, {c}, {d} tangential: do opposite sides have the same sum
 * check that opposite sides of a quadrilateral, sides in order, add up to the same total, bool
 * a circumscribed quadrilateral needs equal sums of opposite sides; check it for integer sides in order
 * whether consecutive sides {a} {b} {c} {d} allow an inscribed circle, by {a} + {c} = {b} + {d}
 *
 * @name is_tangential has_incircle
 * @range a 1 1000
 * @range b 1 1000
 * @range c 1 1000
 * @range d 1 1000
 */
_Bool is_tangential(int32_t a, int32_t b, int32_t c, int32_t d) { return (int64_t)a + c == (int64_t)b + d; }

/**
 * Write a function to find the perimeter of a Koch snowflake after n iterations, starting from an equilateral triangle with a given side.
 * Koch snowflake perimeter: side of the first triangle, number of steps n
 * How long is the outline of Koch's snowflake at stage n, when stage 0 is an equilateral triangle with side s?
 * Returns 3 * s * (4 / 3)^n, the length of the Koch snowflake's border.
 * Compute the perimeter of the fractal snowflake: side first, then iterations; 0 iterations give 3 * side.
 * How do I calculate the boundary length of the Koch snowflake after n steps from its initial side length?
 * Given the starting side and the number of iterations, return the Koch curve snowflake's perimeter.
 * fractal perimeter: triangle of side s, each of n steps turns every edge into four of a third its length
 * Write a program that gives the total edge length of a von Koch snowflake of order n with initial side s.
 * boundary length of a Koch island after n refinements of a triangle with side s, as double
 * snowflake perimeter: three sides of length s, the total multiplied by 4/3 n times
 * Koch snowflake perimeter for any side and order; side 1 and order 1 give 4
 *
 * @name koch_perimeter snowflake_perimeter
 * @range side 0 50
 * @range n 0 20
 */
double koch_perimeter(double side, int32_t n) {
    double length = 3 * side;
    for (int32_t i = 0; i < n; i++) length = length * 4 / 3;
    return length;
}

/**
 * Write a function to find the {OP} of a {OP:2} from the frequency in hertz and the {OP:3}.
 * {OP} in ohms from frequency in hertz and {OP:3}
 * How do I calculate the {OP} of a {OP:2}, frequency in hertz first, then {OP:3}?
 * AC resistance of a {OP:2}: {OP:4}, frequency in hertz and {OP:3} given
 * Given a frequency in hertz and the {OP:3}, return the {OP} in ohms.
 * Returns {OP:4}, the {OP} of a {OP:2}.
 * What is the {OP} of a {OP:2} in an AC circuit? Hertz first, then its {OP:3}.
 * Write a program to calculate the {OP}, {OP:4}, of a {OP:2}.
 * Compute how many ohms alternating current meets in a {OP:2}: frequency in hertz first, then {OP:3}.
 * {OP} formula in C: f in hertz, then {OP:3}, double result
 * ohms of a {OP:2} at f hertz, {OP:4}
 * I need the {OP} for f in hertz and a {OP:2} with a given {OP:3}
 *
 * @OP 2*pi*hz*x "inductive reactance" "coil (inductor)" "inductance in henries" "2 pi f L"
 * @OP 1/(2*pi*hz*x) "capacitive reactance" "capacitor" "capacitance in farads" "1 / (2 pi f C)"
 * @name reactance ac_resistance
 * @range hz 1 1000
 * @range x 1 50
 */
double reactance(double hz, double x) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * Write a function to find the impedance of a series RLC circuit from resistance, inductive reactance and capacitive reactance.
 * impedance magnitude in ohms: R, X_L, X_C in series
 * Returns sqrt(R^2 + (XL - XC)^2), the absolute impedance of resistor, coil and capacitor in series.
 * How do I calculate the total impedance of an RLC series circuit when both reactances are known in ohms?
 * Given the resistance, the coil's reactance and the capacitor's reactance, return the magnitude of the impedance.
 * What total impedance does an AC source see for resistor, coil and capacitor in series? R, XL, XC in ohms.
 * apparent resistance of a series RLC circuit in ohms: resistance, inductive reactance, capacitive reactance
 * Write a program that computes Z of a series RLC circuit out of R, XL and XC.
 * impedance Z of a series circuit for R, XL, XC: Pythagoras of resistance and net reactance
 * total opposition to alternating current of R, L and C in series, resistance and both reactances in ohms
 * magnitude of the complex number R + j (XL - XC) for R, XL, XC
 * modulus of the complex impedance in a series circuit with resistance, inductive and capacitive reactance
 *
 * @name rlc_impedance series_impedance
 * @range r 0 50
 * @range xl 0 50
 * @range xc 0 50
 */
double rlc_impedance(double r, double xl, double xc) { return __builtin_sqrt(r * r + (xl - xc) * (xl - xc)); }

/**
 * Write a function to find the unknown resistance in a balanced Wheatstone bridge from R1, R2 and R3: Rx = R2 * R3 / R1.
 * balanced Wheatstone bridge from R1, R2, R3: unknown resistance R2 / R1 times R3
 * unknown resistor of a bridge circuit at zero galvanometer current, R1 / R2 = R3 / Rx, from R1, R2, R3
 * How do I calculate Rx in a Wheatstone bridge with R1 : R2 = R3 : Rx?
 * Given the three known resistors R1, R2, R3 of a balanced bridge where R1 * Rx = R2 * R3, return Rx in ohms.
 * Returns r2 * r3 / r1, the fourth resistance of a balanced measuring bridge.
 * What must the fourth resistor Rx be so that a bridge with R1/R2 = R3/Rx shows zero volts? R1, R2, R3 given.
 * Write a program for the balanced bridge condition R1 / R2 = R3 / Rx, solving for Rx.
 * wheatstone: r1, r2, r3 as doubles, result Rx with r1 * Rx = r2 * r3
 * fourth proportional of three resistances in a bridge: R1 is to R2 as R3 to the result
 * physics lab: the bridge is nulled, R1/R2 = R3/Rx, compute the unknown Rx from R1, R2, R3
 * unknown resistance in a bridge, given R1, R2, R3: product of R2 and R3 over R1
 *
 * @name wheatstone_unknown bridge_resistance
 * @range r1 1 1000
 * @range r2 1 1000
 * @range r3 1 1000
 */
double wheatstone_unknown(double r1, double r2, double r3) { return r2 * r3 / r1; }

/**
 * Write a function to check Kirchhoff's current law: the signed integer currents at a node must sum to zero.
 * does an array of currents in milliamperes, inflow positive, obey Kirchhoff's junction rule
 * Is the sum of all currents at a junction zero? Integer array with n signed values; true if empty.
 * true if the integer currents into a node (positive) and out of it (negative) cancel exactly
 * Return whether n signed branch currents satisfy Kirchhoff's first law.
 * How do I test Kirchhoff's node rule on an array of signed int currents?
 * Given the signed integer currents meeting in a junction, check that they add up to zero.
 * Write a program to verify KCL for a node with n integer currents.
 * whether an array of voltages around a closed loop, signed integers, adds up to 0 (Kirchhoff's voltage law)
 * KVL check: do the integer voltage rises and drops of a mesh total zero
 * conservation of charge at a circuit node: array of signed ints sums to 0
 * is this electrical node balanced, inflow = outflow, int array with the sign as direction
 *
 * @name obeys_kirchhoff is_node_balanced
 * @array a n
 */
_Bool obeys_kirchhoff(const int32_t *a, int32_t n) {
    int64_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    return sum == 0;
}

/**
 * Write a function to find the Arrhenius rate constant from pre-exponential factor, activation energy in J/mol and kelvins, R = 8.314.
 * Arrhenius equation k = A * exp(-Ea / (R T)) with R = 8.314: A, Ea in J/mol, T in kelvins
 * What is a reaction's rate constant from frequency factor, activation energy (J/mol) and absolute temperature, R = 8.314?
 * Calculate a reaction's rate coefficient: factor A, activation energy in joules per mole, temperature in K (R = 8.314).
 * Returns a * exp(-energy / (8.314 * kelvin)), the Arrhenius rate constant.
 * Given A, Ea in joules per mole and T in kelvins, return k using the gas constant 8.314.
 * Write a program for the Arrhenius law with R = 8.314: A, Ea in J/mol and T in kelvins give the rate constant.
 * What is the rate constant for a prefactor, an activation energy in J/mol and a temperature in kelvins? Use R = 8.314.
 * chemical kinetics: arrhenius(A, Ea, T), energy in J/mol, kelvins, gas constant 8.314
 * reaction speed at a temperature: pre-exponential factor, then activation energy (J/mol), then kelvins, R = 8.314
 * frequency factor times e to the minus energy over (8.314 times kelvins); order factor, energy, kelvins
 * rate constant k by the Arrhenius law (8.314 J/(mol K)): collision factor, barrier in J/mol, kelvins
 *
 * @name arrhenius_rate rate_constant
 * @range a 1 50
 * @range energy 0 50000
 * @range kelvin 200 1000
 */
double arrhenius_rate(double a, double energy, double kelvin) { return a * __builtin_exp(-energy / (8.314 * kelvin)); }

/**
 * Write a function to find the Nernst potential E0 - 0.0592 / n * log10(Q) at 25 degrees Celsius from E0, n, Q.
 * Nernst equation at room temperature with 0.0592 V: standard potential, number of electrons, reaction quotient
 * cell voltage from the standard voltage, electrons transferred n and quotient Q, E = E0 - (0.0592 / n) * lg Q
 * How do I calculate a galvanic cell's potential with Nernst, using 0.0592 / n times log10 of Q?
 * Given E0 in volts, the electron count and the reaction quotient, return E = E0 - 0.0592 * log10(Q) / n.
 * What is a battery cell's potential at 25 C (0.0592 V), given E0, electron count n and quotient Q?
 * Write a program computing the Nernst potential from standard potential, n electrons and Q with the constant 0.0592.
 * Returns e0 - 0.0592 * log10(q) / n, a half cell's voltage.
 * electrochemistry: nernst(E0, n, Q) for 298 K, the slope being 0.0592 volts per decade and electron
 * lower the standard potential by 0.0592 / n volts per power of ten of the reaction quotient; E0, n, Q
 * redox potential from E0 as double, integer n and quotient Q by Nernst's formula with 0.0592
 * what voltage does the cell have for E0, n and Q: E0 minus 0.0592 over n times decimal log of Q
 *
 * @name nernst_potential cell_voltage
 * @range e0 -3 3
 * @range n 1 6
 * @range q 1 1000
 */
double nernst_potential(double e0, int32_t n, double q) { return e0 - 0.0592 / n * __builtin_log10(q); }

/**
 * Write a function to find the Gibbs free energy change from the enthalpy change, the temperature and the entropy change.
 * delta G = delta H - T * delta S: enthalpy, kelvins, entropy
 * Gibbs-Helmholtz equation: enthalpy change in J, temperature in K, entropy change in J/K, as doubles
 * How do I calculate the free enthalpy of a reaction from enthalpy, absolute temperature and entropy?
 * Given dH, T and dS, return dG.
 * Returns enthalpy - temperature * entropy, the change in Gibbs energy.
 * What is the change of free energy for an enthalpy change, a temperature in kelvins and an entropy change?
 * Write a program that determines a reaction's delta G from delta H, T and delta S.
 * thermodynamics homework: change of Gibbs energy, order H, T, S
 * free energy as enthalpy minus temperature times entropy, in the order enthalpy, kelvins, entropy
 * compute G = H - T S as a double
 * is a reaction spontaneous? compute dG from dH, T and dS and return that number
 *
 * @name gibbs_energy free_energy
 * @range enthalpy -500 500
 * @range temperature 0 1000
 * @range entropy -50 50
 */
double gibbs_energy(double enthalpy, double temperature, double entropy) { return enthalpy - temperature * entropy; }

/**
 * Write a function for the mass deposited in electrolysis by Faraday's law: amperes, seconds, molar mass, ion charge, F = 96485.
 * Faraday's law of electrolysis: m = I * t * M / (z * 96485), for amperes, seconds, g/mol, valence
 * How many grams of metal does a current deposit? Amperes, seconds, g/mol, charge number, F = 96485.
 * electroplating: mass in grams for I, t in seconds, M in g/mol and z electrons per ion (Faraday constant 96485)
 * Returns current * seconds * molar_mass / (charge * 96485), the grams deposited at an electrode.
 * Given amperes, seconds, molar mass and electrons per ion, return the deposited mass with F = 96485 C/mol.
 * Write a program for the copper mass at the cathode: current, seconds, molar mass, valency; Faraday constant 96485.
 * What mass is liberated in electrolysis with 96485 coulombs per mole of electrons? I, t in s, M, z.
 * grams from electrolysis: current times seconds times molar mass, over the ion's charge times 96485
 * how do I compute grams plated out from current, seconds, g/mol and z, constant 96485
 * mass deposited on an electrode by Faraday, doubles I, t in s, M and an integer z, F = 96485
 * chemistry: grams of metal released at the cathode at I amperes in t seconds, molar mass M, charge z, F = 96485
 *
 * @name faraday_mass electrolysis_mass
 * @range current 0 50
 * @range seconds 0 5000
 * @range molar_mass 1 250
 * @range charge 1 4
 */
double faraday_mass(double current, double seconds, double molar_mass, int32_t charge) {
    return current * seconds * molar_mass / (charge * 96485.0);
}

/**
 * Write a function to find the {OP} from {OP:2}.
 * {OP}: {OP:2}
 * What is the {OP}, given {OP:2}?
 * How do I calculate the {OP} with {OP:3} from {OP:2}?
 * Given {OP:2}, return the {OP} as a double.
 * Returns {OP:4}, the {OP}.
 * Compute the {OP} as {OP:4} in doubles, using {OP:3}.
 * Write a program that determines the {OP} using {OP:3}, inputs {OP:2}.
 * {OP:3}: {OP} as a double from {OP:2}
 * chemistry exercise on {OP:3}: find the {OP} from {OP:2}
 * function returning {OP:4} ({OP})
 * I know {OP:2}; use {OP:3} to get the {OP}
 *
 * @OP first*second*third "absorbance of a solution" "molar absorptivity, concentration and path length" "the Beer-Lambert law" "epsilon * c * l"
 * @OP second*first*third "freezing point depression" "van 't Hoff factor, cryoscopic constant and molality" "Blagden's law" "i * Kf * m"
 * @OP first*0.08206*second*third "osmotic pressure in atmospheres with R = 0.08206" "van 't Hoff factor, molarity and kelvins" "the van 't Hoff equation" "i * 0.08206 * M * T"
 * @OP first*second/third "partial pressure of a gas" "total pressure, moles of the gas and total moles" "Dalton's law" "p * n / N"
 * @OP first*second+(1-first)*third "vapor pressure of a two-liquid mixture" "mole fraction of the first liquid, its pure vapor pressure and that of the second" "Raoult's law" "x * p1 + (1 - x) * p2"
 * @name solution_law chemical_law
 * @range first 0 50
 * @range second 0 50
 * @range third 1 500
 */
double solution_law(double first, double second, double third) { return OP; }

/**
 * Write a function for the van der Waals pressure of a gas from moles, volume, kelvins, a and b, R = 0.08206.
 * van der Waals pressure: n * 0.08206 * T / (V - n b) - a n^2 / V^2, parameters n, V, T, a, b
 * non-ideal gas pressure in atmospheres: moles, liters, kelvins, attraction a, volume constant b (R = 0.08206)
 * How do I calculate real gas pressure by van der Waals from n, V in liters, T, a, b with R = 0.08206?
 * Given n, V, T, a and b, return (n R T) / (V - n b) - a (n / V)^2 with R = 0.08206.
 * Returns the van der Waals gas pressure in atm for moles, liters, kelvins, a, b; the gas constant is 0.08206.
 * What pressure does a real gas have by van der Waals? Moles, liters, kelvins, constants a, b; R = 0.08206.
 * Write a program to compute real gas pressure with attraction a and molecule size b: n, V, T, a, b, R = 0.08206.
 * thermodynamics: vdw equation solved for p, arguments n, v, t, a, b, gas constant 0.08206 L atm / (mol K)
 * ideal gas law with R = 0.08206, but volume minus n*b and pressure minus a*n*n/V/V; order n, V, T, a, b
 * real gas law of van der Waals in C, doubles moles, liters, kelvin, a, b, and R as 0.08206
 * pressure by the van-der-Waals equation of state, R = 0.08206, from n, V, T, a, b
 *
 * @name van_der_waals_pressure real_gas_pressure
 * @range moles 1 5
 * @range liters 10 50
 * @range kelvin 100 1000
 * @range a 0 20
 * @range b 0 1
 */
double van_der_waals_pressure(double moles, double liters, double kelvin, double a, double b) {
    return moles * 0.08206 * kelvin / (liters - moles * b) - a * moles * moles / (liters * liters);
}

/**
 * Write a function to find the {OP} from {OP:2}.
 * {OP}: {OP:2}
 * What is the {OP}, given {OP:2}?
 * How do I calculate the {OP} with {OP:3} from {OP:2}?
 * Given {OP:2}, return the {OP} as a double.
 * Returns {OP:4}, the {OP}.
 * Compute the {OP} as {OP:4} in doubles, using {OP:3}.
 * Write a program that determines the {OP} using {OP:3}, inputs {OP:2}.
 * {OP:3}: {OP} as a double from {OP:2}
 * physics exercise on {OP:3}: find the {OP} from {OP:2}
 * function returning {OP:4} ({OP})
 * I know {OP:2}; use {OP:3} to get the {OP}
 *
 * @OP 1-first/second "efficiency of an ideal heat engine as a fraction" "the temperatures of the cold and of the hot reservoir in kelvins" "Carnot's formula" "1 - Tc / Th"
 * @OP first/(second-first) "performance coefficient (COP) of an ideal refrigerator" "the temperatures inside (cold) and outside (hot) in kelvins" "the reversed Carnot cycle" "Tc / (Th - Tc)"
 * @OP __builtin_sqrt(2*9.81*first)*second "outflow per second through a hole in a tank with g = 9.81" "water height above the hole in meters and hole area" "Torricelli's law" "sqrt(2 * 9.81 * h) * A"
 * @OP first*__builtin_cos(second*pi/180)*__builtin_cos(second*pi/180) "light intensity behind a polarizer" "incoming polarized intensity and angle in degrees" "Malus' law" "I * cos(theta in degrees)^2"
 * @OP 6.626e-34/(first*second) "de Broglie wavelength with h = 6.626e-34" "mass in kg and speed in m/s" "the matter wave relation" "6.626e-34 / (m v)"
 * @OP first/second "Mach number" "speed of the aircraft and speed of sound" "the ratio of the two speeds" "v / c"
 * @OP 10*__builtin_pow(10,(first-second)/5) "distance of a star in parsecs" "apparent and absolute magnitude" "the distance modulus" "10 * 10^((m - M) / 5)"
 * @OP 2e-7*first/second "magnetic flux density around a long straight wire in teslas with mu0 = 4e-7 pi" "current in amperes and distance in meters" "Ampere's law" "2e-7 * I / r"
 * @OP first/(second*second) "illuminance of a surface in lux" "luminous intensity in candelas and distance in meters" "the inverse square law of light" "I / d^2"
 * @name physical_law law_result
 * @range first 1 50
 * @range second 60 89
 */
double physical_law(double first, double second) {
    const double pi = 3.14159265358979323846;
    (void)pi;
    return OP;
}

/**
 * Write a function for a rocket's velocity change by the Tsiolkovsky equation: exhaust velocity, initial mass, final mass.
 * rocket equation: delta v = exhaust speed * ln(m0 / m1), order exhaust speed, full mass, empty mass
 * How much faster does a rocket get by burning its fuel? Exhaust velocity, mass at start, mass at the end.
 * Calculate delta-v from the exhaust velocity, the wet mass and the dry mass of a spacecraft.
 * Returns exhaust * ln(start / end), the ideal velocity gain of a rocket.
 * Given the speed of the exhaust gas and the masses before and after the burn, return the Tsiolkovsky delta v.
 * How do I compute the ideal rocket equation with the natural log? Exhaust speed, heavier mass, lighter mass.
 * speed gain of a spaceship: exhaust velocity times the natural log of start mass over end mass
 * Write a program that determines a rocket stage's delta v: exhaust velocity, mass with fuel, mass after burnout.
 * astronautics: tsiolkovsky(ve, m0, m1) as a double
 * velocity budget of a rocket stage from ve, mass with propellant, mass without propellant
 * what delta v do I get, exhaust speed in m/s, launch mass and final mass given
 *
 * @name rocket_delta_v tsiolkovsky
 * @range exhaust 0 5000
 * @range start 50 500
 * @range end 1 50
 */
double rocket_delta_v(double exhaust, double start, double end) { return exhaust * __builtin_log(start / end); }

/**
 * Write a function to find Young's modulus from force, cross-section area, original length and elongation.
 * Young's modulus: stress over strain, given force, area, original length, extension
 * modulus of elasticity of a wire from pulling force, cross-section area, length and how much it stretches
 * Returns force / area * length / extension, the elastic modulus.
 * How do I calculate the Young modulus of a stretched rod: load, cross-sectional area, initial length, change of length?
 * Given F, A, L and delta L, return F * L / (A * delta L), tensile stress divided by tensile strain.
 * What is the elastic modulus of a bar of area A and length L that lengthens by dL under force F? Order F, A, L, dL.
 * Write a program that computes tensile stress divided by strain from force, area, length, elongation.
 * materials testing: E-modulus from load, cross-section area, gauge length, elongation, double
 * elasticity lab: force, area, unstretched length and stretch give Young's modulus
 * stress / strain for force, area, length, stretch: stress is force over area, strain is stretch over length
 * elastic modulus E in pascals from newtons, square meters, meters of length and meters of extension
 *
 * @name youngs_modulus elastic_modulus
 * @range force 0 1000
 * @range area 1 50
 * @range length 1 50
 * @range extension 1 20
 */
double youngs_modulus(double force, double area, double length, double extension) {
    return force / area / (extension / length);
}

/**
 * Write a function for the temperature of a cooling body by Newton's law: surroundings, start temperature, constant k, time.
 * Newton's law of cooling: T = Ta + (T0 - Ta) * exp(-k t) for ambient, initial, k, t
 * How warm is coffee after some time, given room temperature, starting temperature, cooling constant and time?
 * Returns ambient + (start - ambient) * exp(-k * time), the temperature of an object cooling down exponentially.
 * How do I calculate Newtonian cooling in C? Ambient temperature first, then initial temperature, k and elapsed time.
 * Given ambient temperature, the object's start temperature, the rate k and the time, return the temperature reached.
 * temperature of a hot object approaching its surroundings exponentially, parameters Ta, T0, k, t
 * Write a program for a body's temperature after time t of cooling: room temperature, start temperature, cooling rate, t.
 * forensic cooling: temperature of a body from surrounding temperature, start temperature, decay constant, duration
 * temperature of a tea cup by Newton's cooling law: room, tea at the start, k per minute, minutes
 * What temperature does a body reach if its excess over the surroundings shrinks by exp(-k t)? Surroundings, body, k, t.
 * Newton cooling curve value: ambient, initial, rate constant, time
 *
 * @name newton_cooling cooling_temperature
 * @range ambient -20 30
 * @range start 0 100
 * @range k 0 2
 * @range time 0 50
 */
double newton_cooling(double ambient, double start, double k, double time) {
    return ambient + (start - ambient) * __builtin_exp(-k * time);
}

/**
 * Write a function to find the volume flow through a pipe by Poiseuille's law from pressure difference, radius, viscosity and length.
 * Hagen-Poiseuille flow rate: pi * dp * r^4 / (8 * viscosity * length), order dp, r, viscosity, length
 * How much liquid per second flows through a thin tube by Poiseuille? Pressure drop, inner radius, viscosity, length.
 * Given the pressure drop, the radius, the viscosity and the length of a pipe, return the laminar flow rate.
 * Returns pi * dp * radius^4 / (8 * viscosity * length), flow through a tube by Poiseuille.
 * How do I calculate laminar pipe flow with the Poiseuille equation? Pressure difference, radius, dynamic viscosity, length.
 * What is the discharge of a capillary for a pressure drop dp, radius r, viscosity eta and length l?
 * Write a program computing the flow of a viscous fluid in a cylindrical tube: dp, r, eta, l as doubles.
 * fluid dynamics: laminar volume flow with radius to the fourth; pressure drop, radius, viscosity, length
 * Poiseuille's law in C: volume flow for pressure drop dp, radius r, viscosity eta, length l
 * flow rate in an artery by Poiseuille: pressure difference, radius of the vessel, blood viscosity, length
 * laminar flow rate of a viscous drink in a straw: pressure drop, radius, viscosity, length
 *
 * @name poiseuille_flow pipe_flow
 * @range dp 0 1000
 * @range radius 0 20
 * @range viscosity 1 50
 * @range length 1 50
 */
double poiseuille_flow(double dp, double radius, double viscosity, double length) {
    return 3.14159265358979323846 * dp * radius * radius * radius * radius / (8 * viscosity * length);
}

/**
 * Write a function for creatinine clearance by Cockcroft-Gault: age, weight in kg, serum creatinine in mg/dl, female flag (0.85).
 * Cockcroft-Gault: (140 - age) * weight / (72 * creatinine), times 0.85 for women
 * Cockcroft-Gault kidney function in ml/min: age in years, weight in kg, creatinine in mg/dl, true for a woman (factor 0.85)
 * How do I compute a patient's creatinine clearance with the Cockcroft and Gault formula, 0.85 for females?
 * Given age, weight, creatinine and whether the patient is female, return the Cockcroft-Gault clearance as a double.
 * Returns (140 - age) * kg / (72 * creatinine), multiplied by 0.85 when the flag says female.
 * What is a patient's Cockcroft-Gault clearance: integer age, kilograms, creatinine in mg/dl, is female (0.85)?
 * Write a program for (140 - age) * kg / (72 * creatinine), times 0.85 if the patient is a woman.
 * medical calculator: Cockcroft-Gault creatinine clearance from age, weight, creatinine, female (15 percent less)
 * renal function by Cockcroft, women get 85 percent of (140 - age) * kg / (72 * creatinine)
 * estimate kidney filtration: 140 minus age, times weight, over 72 times creatinine, 15% less for female patients
 * Cockcroft-Gault clearance in ml per minute for age, weight in kg, serum creatinine in mg/dl, female flag
 *
 * @name creatinine_clearance cockcroft_gault
 * @range age 18 100
 * @range weight 40 150
 * @range creatinine 1 10
 */
double creatinine_clearance(int32_t age, double weight, double creatinine, _Bool female) {
    double clearance = (140 - age) * weight / (72 * creatinine);
    return female ? 0.85 * clearance : clearance;
}

/**
 * Write a function to find the {OP} from {OP:2}.
 * {OP}: {OP:2}
 * What is the {OP}, given {OP:2}?
 * How do I calculate the {OP} from {OP:2}?
 * Given {OP:2}, return the {OP} as a double.
 * Returns {OP:3}, the {OP}.
 * Compute the {OP} as {OP:3} in doubles.
 * Write a program that determines the {OP}, inputs {OP:2}.
 * biology exercise: {OP} as a double from {OP:2}
 * function returning {OP:3} ({OP})
 * I know {OP:2} and need the {OP}
 * {OP}, {OP:3}, double result
 *
 * @OP 1-1/value "herd immunity threshold as a fraction of the people" "the basic reproduction number R0" "1 - 1 / R0"
 * @OP 70*__builtin_pow(value,0.75) "daily resting energy of a mammal in kcal by Kleiber's law with factor 70" "the body mass in kg" "70 * m^0.75"
 * @OP 0.1*__builtin_pow(value,2.0/3) "skin surface of an animal in square meters by Meeh's formula with constant 0.1" "the animal's mass in kg" "0.1 * m^(2/3)"
 * @OP __builtin_log(2)/value "half-life of a drug" "the elimination rate constant k" "ln(2) / k"
 * @OP 6/value "surface-to-volume ratio of a cube-shaped cell" "the edge length" "6 / a"
 * @OP 3/value "surface-to-volume ratio of a spherical cell" "the radius" "3 / r"
 * @name biology_formula life_science
 * @range value 1 50
 */
double biology_formula(double value) { return OP; }

/**
 * Write a function to find the population by logistic growth from carrying capacity, initial population, growth rate and time t.
 * logistic growth: K / (1 + (K - N0) / N0 * exp(-r t)), parameters K, N0, r, t
 * How large is a logistically growing population after time t? Capacity, start size, rate, t.
 * Returns the Verhulst model's population for carrying capacity, start population, growth rate and time.
 * How do I calculate the logistic growth curve of a population from capacity K, start N0, rate r and time t?
 * Given the carrying capacity, the starting number, the rate and the time, return the logistic curve's value.
 * logistic growth of bacteria in a limited dish: limit, initial count, rate, time, as a double
 * Write a program computing Verhulst's growth law from K, N0, r and t.
 * closed-form solution of dN/dt = r N (1 - N / K), order K, N0, r, t
 * population with limited resources at time t, closed-form logistic equation: K first, then N0, r, t
 * logistic growth that slows near the limit: population for limit K, start N0, rate r, time t
 * ecology: verhulst(capacity, start, rate, time), logistic population size as a double
 *
 * @name logistic_growth verhulst_population
 * @range capacity 50 1000
 * @range start 1 50
 * @range rate 0 2
 * @range time 0 50
 */
double logistic_growth(double capacity, double start, double rate, double time) {
    return capacity / (1 + (capacity - start) / start * __builtin_exp(-rate * time));
}

/**
 * Write a function for Simpson's diversity index 1 - sum n(n-1) / (N(N-1)) of species counts, 0 if N < 2.
 * Simpson index of diversity of species counts: 1 minus the sum of n(n-1) over N(N-1); 0 if N < 2, N the total
 * How diverse is a habitat? Species counts in, chance that two random individuals differ in species; 0 for fewer than two.
 * biodiversity: probability that two individuals drawn without replacement differ in species, from counts; 0 if fewer than two
 * Given the integer number of individuals of each species, return Simpson's 1 - D, two picks without replacement (0 for a total below 2).
 * Returns 1 - sum(n * (n - 1)) / (N * (N - 1)), Simpson's D for an int array of abundances; 0 where N is below 2.
 * How do I compute Simpson's diversity index with the n(n-1) form in C, 0 for one individual or none?
 * Write a program that measures species diversity of a sample (int array) by Simpson's 1 - D, D = sum n(n-1) / (N(N-1)), zero for N under 2.
 * ecology sheet: 1 - D from int abundances of k species, D = sum n(n-1) / (N(N-1)), 0 for fewer than 2 animals
 * chance that two plants picked without replacement belong to different species; int array of counts, 0 if under two plants
 * diversity of a community from its species counts: Simpson's 1 - D without replacement, 0 when the total is 0 or 1
 * Simpson index, not the reciprocal: one minus the sum of n(n-1)/(N(N-1)) over all species counts; 0 for N < 2
 *
 * @name simpson_diversity diversity_index
 * @array counts k
 * @range counts 0 1000
 */
double simpson_diversity(const int32_t *counts, int32_t k) {
    int64_t total = 0, pairs = 0;
    for (int32_t i = 0; i < k; i++) {
        total += counts[i];
        pairs += (int64_t)counts[i] * (counts[i] - 1);
    }
    return total < 2 ? 0 : 1 - (double)pairs / ((double)total * (total - 1));
}

/**
 * Write a function for the hypergeometric probability of exactly k successes in n draws from N items with K successes: N, K, n, k.
 * hypergeometric distribution P(X = k): population size, successes in it, draws, successes drawn; 0 if impossible
 * How likely are exactly k red balls among n drawn without putting back from an urn of N with K red ones? Order N, K, n, k.
 * probability of exactly k defective parts in n drawn without replacement from N with K defective (N, K, n, k)
 * Returns C(K, k) * C(N - K, n - k) / C(N, n) for N, K, n, k, the hypergeometric pmf, 0 if impossible.
 * How do I compute the lottery probability of k hits: numbers in all, winning numbers, numbers ticked, hits wanted?
 * Given lot size, good items in it, sample size and a count, return the chance of exactly that many good ones without replacement.
 * Write a program for dealing without replacement: N cards in all, K aces, n cards dealt, probability of exactly k aces.
 * pmf of the hypergeometric distribution as a double: N, K, n, k
 * chance of exactly k marked fish in n caught from N fish, K of them marked; parameters N, K, n, k
 * urn without putting back: total balls, red ones, drawn balls, red ones drawn; probability, 0 if impossible
 * P(exactly k) when sampling n of N items without replacement, K of them successes (N, K, n, k)
 *
 * @name hypergeometric_probability hypergeometric_pmf
 * @range population 20 60
 * @range successes 0 20
 * @range draws 0 20
 * @range k 0 20
 */
static double choose_double(int32_t n, int32_t k) {
    if (k < 0 || k > n) return 0;
    double c = 1;
    for (int32_t i = 1; i <= k; i++) c = c * (n - k + i) / i;
    return c;
}
double hypergeometric_probability(int32_t population, int32_t successes, int32_t draws, int32_t k) {
    double ways = choose_double(successes, k) * choose_double(population - successes, draws - k);
    double all = choose_double(population, draws);
    return all > 0 ? ways / all : 0;
}

/**
 * Write a function to find the number of histogram classes by Sturges' rule: 1 + log2(n), rounded up; 0 for n below 1.
 * Sturges' rule: ceil(log2(n)) + 1 classes for n values, 0 for n below 1
 * How many bins should a histogram of n values have by Sturges, rounded up, 0 for n < 1?
 * Given the sample size n, return Sturges' number of class intervals, rounding up; n of 0 or less gives 0.
 * number of class intervals k = 1 + ceil(log2 n) for grouped data, 0 if there is no observation
 * Returns one plus the base-2 logarithm of n rounded up, in integers; zero for n under 1.
 * How do I choose the number of groups for a frequency table with Sturges? Round up, 0 without observations.
 * Write a program for Sturges' number of classes of n data points, rounded up, 0 if n <= 0.
 * bin count of a histogram by Sturges, 100 data points give 8; 0 for none
 * Sturges' class count of n as an int, 1 + ceil(log2 n), and 0 for an empty sample
 * how many columns for a histogram with n samples: log2 of n rounded up, plus 1; n < 1 gives 0
 * smallest k with 2^(k-1) >= n, known as Sturges' class count, 0 for n below 1
 *
 * @name sturges_classes histogram_classes
 */
int32_t sturges_classes(int32_t n) {
    if (n < 1) return 0;
    int32_t classes = 1;
    for (int64_t p = 1; p < n; p *= 2) classes++;
    return classes;
}

/**
 * Write a function to find the {OP} from {OP:2}.
 * {OP}: {OP:2}
 * What is the {OP}, given {OP:2}?
 * How do I calculate the {OP} from {OP:2}?
 * Given {OP:2}, return the {OP} as a double.
 * Returns {OP:3}, the {OP}, with the arguments in the order of the formula.
 * Compute the {OP} as {OP:3} in doubles, parameters in that order.
 * Write a program that determines the {OP}, inputs {OP:2}.
 * business exercise: {OP} as a double from {OP:2}
 * function returning {OP:3} ({OP}), its arguments in this order
 * I know {OP:2} and need the {OP}
 * {OP}, {OP:3}, double result, inputs in the order written
 *
 * @OP first/(second-third) "share value by the Gordon growth model" "next year's dividend, required return and dividend growth rate (both as fractions)" "D / (r - g)"
 * @OP third+first*(second-third) "expected return by the CAPM" "beta, market return and risk-free rate" "beta * (rm - rf) + rf"
 * @OP (first-second)/third "Sharpe ratio" "portfolio return, risk-free rate and standard deviation" "(r - rf) / sigma"
 * @OP __builtin_sqrt(2*first*second/third) "economic order quantity EOQ by Wilson" "yearly demand, cost per order and holding cost per unit and year" "sqrt(2 D S / H)"
 * @OP first*second/third "return on equity by the short DuPont formula" "return on assets, total assets and equity" "ROA * assets / equity"
 * @name finance_ratio business_formula
 * @range first 0 50
 * @range second 60 100
 * @range third 1 50
 */
double finance_ratio(double first, double second, double third) { return OP; }

/**
 * Write a function for the present value of a perpetuity from its yearly payment and the yearly rate in percent.
 * perpetuity: value today of an endless yearly payment, first one in a year, at an interest rate in percent
 * What is an eternal annuity worth now, first payment after one year? Payment per year, interest in percent.
 * Returns payment * 100 / percent, the present value of a perpetuity.
 * How do I calculate the price of a consol that pays a fixed yearly coupon forever, with a yield in percent?
 * Given a yearly payment and a discount rate in percent, return the worth of receiving it for ever, starting next year.
 * capital whose interest alone pays a fixed sum every year: yearly sum, interest rate in percent
 * Write a program for the endowment that pays a scholarship each year forever; scholarship first, then interest in percent.
 * value of an endless yearly pension: payment divided by the rate, the rate given in percent
 * present value of an infinite series of equal yearly payments, payment over rate, rate as a percentage
 * capitalised value of a never-ending rent, rent per year first, percent second
 * perpetual bond value as a double, annual payment and required return in %
 *
 * @name perpetuity_value consol_price endowment
 * @range payment 0 1000
 * @range percent 1 50
 */
double perpetuity_value(double payment, double percent) { return payment * 100 / percent; }

/**
 * Write a function for the price of a bond with yearly coupons: face value, coupon rate in %, market yield in %, years.
 * bond price: sum of discounted annual coupons plus the discounted face value; face, coupon %, yield %, years
 * What is a bond with yearly coupons worth today? Nominal, coupon percent, yield percent, years left.
 * present value of a bond with annual coupons, face value repaid at the end: face, coupon %, yield %, years
 * How do I price an annual-coupon bond in C? Par value, coupon rate (%), yield to maturity (%), whole years.
 * Given par value, annual coupon rate, required yield (both in percent) and years to maturity, return the bond's price.
 * Returns discounted yearly coupons plus redemption of a bond: face, coupon percent, yield percent, years.
 * Write a program that prices a fixed-rate bond with one coupon a year: principal, coupon in %, market rate in %, maturity in years.
 * fixed income: price of an annual bond on a coupon date, face first, then coupon %, yield % and n
 * fair value of a debenture from nominal amount, its yearly interest percent, the market's percent, years remaining
 * bond price with annual coupons: face, coupon %, yield %, years; equal percents give back the face value
 * bond price as a double: face, yearly coupon in percent of face, yield in percent, n years
 *
 * @name bond_price bond_value
 * @range face 0 1000
 * @range coupon 0 20
 * @range yield 0 20
 * @range years 0 40
 */
double bond_price(double face, double coupon, double yield, int32_t years) {
    double price = 0, factor = 1;
    for (int32_t i = 0; i < years; i++) {
        factor /= 1 + yield / 100;
        price += face * coupon / 100 * factor;
    }
    return price + face * factor;
}

/**
 * Write a function for sum-of-the-years'-digits depreciation of a year: cost, salvage value, useful life, year from 1; 0 outside.
 * sum-of-years-digits charge for year k (1 is the first): cost, salvage, life, k; 0 outside the life
 * SYD depreciation: (cost - salvage) * (life - year + 1) / (life * (life + 1) / 2), 0 if year is not in 1..life
 * How much is written off in year k by sum-of-digits depreciation? Cost, residual value, life, k; 0 outside 1 to life.
 * Given cost, scrap value, lifetime and a year number from 1, return the sum-of-digits write-down, 0 for years outside.
 * How do I write the spreadsheet SYD function in C, with 0 for a period that is not within the life?
 * Returns one year's write-off by years' digits: cost, salvage, life, year counted from 1; 0 outside the lifetime.
 * Write a program for depreciation in year k (from 1) by years' digits; cost, salvage, life, k; otherwise 0.
 * sum-of-digits depreciation by cost, salvage, life, year from 1: years left at its start over 1 + 2 + ... + life; 0 for an invalid year
 * depreciation weighted life, life - 1, ..., 1 over the years: cost, end value, life, year from 1, 0 if outside
 * What is a machine's sum-of-years-digits depreciation in its k-th year? Cost, salvage, life, k; 0 outside 1 to life.
 * declining write-off by sum of the years digits: cost, salvage, life, year from 1; year out of range gives 0
 *
 * @name syd_depreciation years_digits_depreciation
 * @range cost 0 1000
 * @range salvage 0 100
 * @range life 1 50
 * @range year 0 60
 */
double syd_depreciation(double cost, double salvage, int32_t life, int32_t year) {
    if (year < 1 || year > life) return 0;
    return (cost - salvage) * (life - year + 1) / (life * (life + 1.0) / 2);
}

/**
 * Write a function for the internal rate of return in percent, bisecting 0 to 100, from a cost today and yearly returns.
 * IRR in percent of an investment: cost now, n yearly cash flows (doubles), bisected on 0 to 100 percent
 * At which percent from 0 to 100 do the discounted yearly incomes (doubles) equal the cost? 60 bisection steps.
 * Compute the IRR in percent (0 to 100) from the initial outlay and n later yearly cash flows as doubles.
 * How do I calculate the IRR in percent by halving 0 to 100% 60 times? Price paid, then payments (doubles) of years 1 to n.
 * Given an outlay and yearly cash flows (doubles), return the percent in 0..100 that discounts them to the outlay.
 * internal interest rate of a project in percent: price, n yearly flows as doubles; bisect 0 to 100 60 times
 * Write a program for the discount rate in percent, 0 to 100, where the yearly returns (doubles) are worth the cost.
 * irr(cost, flows, n) in percent, with doubles, bisection over 0 to 100, 60 iterations
 * which percentage in [0, 100] makes the cost equal the present value of the yearly incomes (doubles)
 * effective yield in percent, 0 to 100, of a purchase that pays me back an array of amounts (doubles) yearly
 * rate of return in percent with zero NPV: cost at year 0, flows (doubles) at years 1..n, bisect 60 times from 0 to 100
 *
 * @name irr_percent internal_rate_of_return
 * @array flows n
 * @range flows 0 1000
 * @range cost 1 1000
 */
double irr_percent(double cost, const double *flows, int32_t n) {
    double low = 0, high = 100;
    for (int32_t step = 0; step < 60; step++) {
        double middle = (low + high) / 2, factor = 1, value = 0;
        for (int32_t i = 0; i < n; i++) {
            factor /= 1 + middle / 100;
            value += flows[i] * factor;
        }
        if (value > cost) low = middle;
        else high = middle;
    }
    return (low + high) / 2;
}
