/**
 * volume of a frustum of a cone from bottom radius, top radius and height
 * Write a function to calculate the volume of a truncated cone given the lower radius, the upper radius and the height.
 * What is the volume of a cone with its tip cut off, given both radii and the height?
 * How to compute the volume of a conical frustum from its two radii and height?
 * Write a function to compute the volume of a truncated cone from its bottom radius, top radius and height.
 * What is the volume of a bucket with a given bottom radius, top radius and height?
 * Calculate the volume of a frustum of a cone with a bottom radius, a top radius and a height.
 * How do I get the volume of a cone with its tip cut off from the lower radius, the upper radius and the height?
 * Given the two radii and the height of a truncated cone, return its volume.
 * Find out how much a bucket holds: bottom radius, top radius and height are given.
 * I need the volume of a conical frustum from the bottom radius, the top radius and the height.
 * capacity of a truncated cone: lower radius, upper radius, altitude
 *
 * @name frustum_volume truncated_cone_volume bucket_volume
 * @range bottom 0 50
 * @range top 0 50
 * @range height 0 50
 */
double frustum_volume(double bottom, double top, double height) {
    return 3.14159265358979323846 * height / 3 * (bottom * bottom + bottom * top + top * top);
}

/**
 * area of the slanted side of a cone frustum from bottom radius, top radius and height
 * Write a function to find the slanted side area of a truncated cone from bottom radius, top radius and height.
 * Returns pi * (R + r) * sqrt((R - r)^2 + h^2), the lateral area of a frustum.
 * How large is the side of a cut-off cone without its two circles, given both radii and the height?
 * Calculate the curved surface area of a conical frustum, without the two circles, from both radii and the height.
 * How do I get the side surface of a frustum from two radii and the height?
 * Write a program that computes the lateral area of a truncated cone, without both circles, from bottom radius, top radius and vertical height.
 * Given the bottom radius, the top radius and the height of a truncated cone, return its lateral surface area.
 * How much material is needed for the side of a lampshade with lower radius, upper radius and height?
 * What is the lateral surface area of a frustum, given both radii and the height?
 * Return the lateral area of a conical frustum, pi * (R + r) * slant height, computing the slant from the height.
 * I need the side area of a truncated cone from its two radii and the vertical height, without bottom and top.
 *
 * @name frustum_side_area frustum_lateral lampshade_area
 * @range bottom 0 50
 * @range top 0 50
 * @range height 0 50
 */
double frustum_side_area(double bottom, double top, double height) {
    double slant = __builtin_sqrt((bottom - top) * (bottom - top) + height * height);
    return 3.14159265358979323846 * (bottom + top) * slant;
}

/**
 * {OP} of a torus from its major radius (to the tube's center) and its minor radius (of the tube)
 * Write a function to compute the {OP} of a torus, radius of the ring first, radius of the tube second.
 * Torus: returns the {OP} for the major radius R and the minor radius r, {OP:2}.
 * {OP} of a torus, ring radius R first, tube radius r second
 * How to calculate the {OP} of a torus in C from the ring radius and the tube radius?
 * Write a function which calculates the {OP} of a torus from the radius of its ring (to the tube's center) and that of its tube.
 * What is the {OP} of a torus with major radius R and minor radius r ({OP:2})?
 * Given the major radius and the minor radius of a torus, return its {OP}.
 * Calculate the {OP} of a donut from its ring radius and its tube radius.
 * How do I get the {OP} of a torus from the major and the minor radius?
 * Return {OP:2}, the {OP} of a torus with ring radius R and tube radius r.
 * Find the {OP} of a ring torus: first the radius of the ring, then the radius of the tube.
 * {OP} of a doughnut-shaped solid, major radius then minor radius
 *
 * @OP 2*pi*pi*major*minor*minor "volume" "2 pi^2 R r^2"
 * @OP 4*pi*pi*major*minor "surface area" "4 pi^2 R r"
 * @name torus_measure donut_size torus
 * @range major 0 50
 * @range minor 0 50
 */
double torus_measure(double major, double minor) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * volume of an ellipsoid with the half-axes {a}, {b} and {c}
 * Write a function to compute the volume of an ellipsoid from its three semi-axes.
 * Returns 4/3 * pi * a * b * c, the volume of an ellipsoid with these semi-axes.
 * Get the volume of an ellipsoid with three given semi-axes.
 * Calculate the volume of an ellipsoid from semi-axis lengths
 * Write a program to find the volume enclosed by an ellipsoid with three given semi-axes.
 * What is the volume of an ellipsoid whose three semi-axes are known?
 * Given the semi-axes a, b and c of an ellipsoid, return its volume.
 * Return the ellipsoid volume 4/3 * pi * a * b * c.
 * How do I compute the volume of an ellipsoid from its three half-axes?
 * Multiply the three semi-axes of an ellipsoid by 4/3 pi to get its volume.
 * I need the volume of an egg-shaped body (an ellipsoid) from its three semi-axes.
 * Write a program for the volume of an ellipsoid from a, b and c.
 * Function that returns 4.0 / 3 * pi * a * b * c.
 * ellipsoid volume
 * volume of an ellipsoid
 * ellipsoid volume from three radii
 * volume of an ellipsoid with three radii
 * Implement the volume formula of an ellipsoid.
 *
 * @name ellipsoid_volume egg_volume
 * @range a 0 50
 * @range b 0 50
 * @range c 0 50
 */
double ellipsoid_volume(double a, double b, double c) {
    return 4.0 / 3 * 3.14159265358979323846 * a * b * c;
}

/**
 * {OP} of a spherical cap, given the radius of the sphere and the height of the cap
 * Write a function to compute the {OP} of a spherical cap from the sphere's radius and the cap's height.
 * Returns the {OP} of a spherical cap, {OP:2}, for sphere radius r and cap height h.
 * How do I get the {OP} of a spherical cap from the sphere's radius and the height of the cap?
 * Write a function which computes the {OP} of the cap that a plane cuts off a sphere, given the sphere's radius and the cap's height.
 * Calculate the {OP} of a dome, i.e. a spherical cap, from the sphere's radius and the dome's height.
 * Given a sphere's radius and the height of a cap, return the cap's {OP}.
 * Find the {OP} of a spherical cap: radius of the sphere first, then the height of the cap.
 * I need the {OP} of a spherical cap (sphere radius r, cap height h), which is {OP:2}.
 * Write a program that calculates the {OP} of a dome from the sphere radius and the dome height.
 * {OP} of a dome cut off a sphere by a plane: sphere radius, then dome height
 * A plane cuts a cap of height h (second argument) off a sphere of radius r (first argument); what is its {OP}, {OP:2}?
 *
 * @OP pi*height*height*(3*radius-height)/3 "volume" "pi h^2 (3 r - h) / 3"
 * @OP 2*pi*radius*height "curved surface" "2 pi r h"
 * @name cap_measure spherical_cap dome
 * @range radius 10 50
 * @range height 0 10
 */
double cap_measure(double radius, double height) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * area of a circular segment from the circle's radius and a central angle in degrees
 * Write a function to find the area between a chord and its arc: radius, then central angle in degrees.
 * Returns the area of a circular segment, r^2 / 2 * (t - sin t), where t is the central angle converted from degrees.
 * How large is the part of a circle beyond a chord, given the radius and the central angle in degrees?
 * Calculate the area of a circular segment (between chord and arc) from the radius and the central angle in degrees.
 * How do I compute the area of a circle segment (not sector) from the radius and the angle in degrees?
 * Write a program to determine the area between a chord and its arc from the circle's radius and the central angle in degrees.
 * Get the area of a circular segment from the radius and the angle in degrees.
 * Given a radius and a central angle in degrees, return the area of the circular segment.
 * Return the area of a circle sector minus its triangle, i.e. the segment, from radius and angle in degrees.
 * What is the area between a chord and its arc, given the circle's radius and the central angle in degrees?
 * Compute r^2 / 2 * (t - sin t), the area of a circular segment, with the angle t given in degrees.
 *
 * @name segment_area circle_segment
 * @range radius 0 50
 * @range degrees 0 360
 */
double segment_area(double radius, double degrees) {
    double angle = degrees * 3.14159265358979323846 / 180;
    return radius * radius / 2 * (angle - __builtin_sin(angle));
}

/**
 * chord length in a circle from its radius and the central angle in degrees
 * Write a function to calculate the length of a chord from the radius and the central angle in degrees.
 * Returns the chord length 2 * r * sin(angle / 2), the angle given in degrees.
 * How long is the chord of a circle with a given radius and central angle in degrees?
 * Calculate the length of a chord of a circle from the radius and the central angle in degrees.
 * Length of a chord from the circle's radius and the central angle (degrees)
 * Write a function to compute the straight distance between the two ends of an arc from the radius and the central angle in degrees.
 * How long is a chord if I know the circle's radius and the angle in degrees?
 * chord length from radius and angle in degrees
 * Given a circle's radius and a central angle in degrees, return the chord length.
 * Compute 2 * r * sin(angle / 2), the length of a chord, with the angle in degrees.
 * What is the straight-line distance between two points on a circle that are a given number of degrees apart (radius first)?
 * Function that returns 2 * r * sin(theta / 2), theta in degrees.
 * chord length: radius, central angle in degrees
 * length of a chord, 2 r sin(angle/2) with degrees
 * circle chord from radius and angle in degrees
 * chord of a circle of radius r for a central angle in degrees
 * straight-line distance between two points on a circle, from the radius and the angle in degrees
 *
 * @name chord_length chord
 * @range radius 0 50
 * @range degrees 0 360
 */
double chord_length(double radius, double degrees) {
    return 2 * radius * __builtin_sin(degrees * 3.14159265358979323846 / 360);
}

/**
 * chord length in a circle from its radius and the distance of the line from its center; 0 if the line misses
 * Write a function to find a chord's length from the radius and its distance to the center, 0 beyond the circle.
 * Returns 2 * sqrt(r*r - d*d), the chord at distance d from the center of a circle with radius r, or 0 where d is at least r; r first.
 * Calculate the chord length from the radius and the perpendicular distance to the center (0 when distance >= radius).
 * Length of a chord given radius and distance from the center, 0 if there is no chord
 * Write a program that computes how long a chord is from the radius and its distance to the center, 0 if the line misses the circle.
 * Return the chord length from the radius and the distance to the center, 0 if the line is outside.
 * How much of a line lies inside a circle, given the radius and the line's distance from the center? 0 if it misses.
 * Given the radius of a circle and the distance of a line from its center, return the length of the chord, or 0 if there is none.
 * I need the length of the chord that a line cuts out of a circle (radius, distance from the center), else 0.
 * How do I get the length of a chord from the circle's radius and its distance to the center, 0 if it misses the circle?
 * How long is the part of a line inside a circle, from the radius and the perpendicular distance to the centre (0 for none)?
 *
 * @name chord_at_distance cut_length
 * @range radius 0 50
 * @range distance 0 60
 */
double chord_at_distance(double radius, double distance) {
    double rest = radius * radius - distance * distance;
    return rest > 0 ? 2 * __builtin_sqrt(rest) : 0;
}

/**
 * radius of an arch from its span and its rise
 * Write a function to compute the radius of a circular arch from the width of its span and its rise in the middle.
 * Returns c * c / (8 * s) + s / 2, the radius of the arc with the chord c and the sagitta s.
 * Calculate the radius of a circular arch from its span and its rise.
 * How do I find the radius of an arc from its chord length and sagitta?
 * Write a function that computes the radius of a circular arch from its span (width) and its rise (height at the middle).
 * How do I find a circle's radius from chord length and arc height?
 * Get the radius of an arc from its span and rise.
 * Given the length of a chord and the height of the arc above it, return the circle's radius.
 * What is the radius of an arch that is {span} wide and {rise} high in the middle?
 * Return the radius of the circle with chord c and arc height s: s / 2 + c * c / (8 * s), c first.
 * I measured the width and the height of a round arch; what is its radius?
 * radius of the circle through an arc with known chord and sagitta, in that order
 *
 * @name arch_radius radius_from_sagitta
 * @range span 1 50
 * @range rise 1 20
 */
double arch_radius(double span, double rise) {
    return rise / 2 + span * span / (8 * rise);
}

/**
 * {OP} of a capsule: a cylinder with a given radius and length between two hemispheres
 * Write a function to calculate the {OP} of a capsule from its radius and the length of its cylindrical part.
 * Returns the {OP} of a capsule (cylinder of length l with two half balls of radius r), {OP:2}, given r and l.
 * What is the {OP} of a tank with hemispherical ends, given the radius and the length of the middle cylinder?
 * Calculate the {OP} of a capsule from its radius and its straight length without the round ends.
 * How do I compute the {OP} of a capsule from its radius and the length of the cylinder between its ends?
 * Write a program to calculate the {OP} of a cylinder closed by two hemispheres, from the common radius and the cylinder's length.
 * Given the radius and the cylinder length of a capsule, return its {OP}.
 * Return {OP:2}, the {OP} of a capsule with radius r and cylinder length l.
 * Find the {OP} of a pill: first the radius, then the length of the straight part.
 * I need the {OP} of a capsule shape (a cylinder with a hemisphere at each end), given radius and cylinder length.
 * Compute the {OP} of a spherocylinder with radius r and cylinder length l as {OP:2}.
 *
 * @OP pi*radius*radius*(4*radius/3+length) "volume" "pi r^2 (4 r / 3 + l)"
 * @OP 2*pi*radius*(2*radius+length) "surface area" "2 pi r (2 r + l)"
 * @name capsule_measure capsule pill
 * @range radius 0 30
 * @range length 0 50
 */
double capsule_measure(double radius, double length) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * {OP} of a regular polygon from the number of sides and the side length
 * Write a function to find the {OP} of a regular n-gon from the number of sides and the side length.
 * Returns the {OP} of a regular n-gon with side s, {OP:2}.
 * What is the {OP} of a regular polygon with n sides of a given length?
 * Calculate the {OP} of a regular polygon from its number of sides and the length of one side.
 * How do I compute the {OP} of a regular polygon from n and the side length?
 * Write a function which returns the {OP} of a regular polygon, given how many sides it has and how long each is.
 * How do I get the {OP} of a regular polygon when I know the number of sides and the side length?
 * Compute the {OP} of a regular polygon with n sides of a given length.
 * Given n and the side length s of a regular n-gon, return its {OP}, {OP:2}.
 * Return {OP:2}, the {OP} of a regular polygon with n sides of length s.
 * Write a program that computes the {OP} of a regular polygon such as a pentagon or octagon from n and the side.
 *
 * @OP __builtin_tan "apothem (inradius)" "s / (2 tan(pi / n))"
 * @OP __builtin_sin "circumradius" "s / (2 sin(pi / n))"
 * @name polygon_radius ngon_radius
 * @range n 3 20
 * @range side 0 50
 */
double polygon_radius(int32_t n, double side) {
    return side / (2 * OP(3.14159265358979323846 / n));
}

/**
 * {OP} of a regular polygon with {n} corners inscribed in a circle of a given radius
 * Write a function to compute the {OP} of a regular n-gon inscribed in a circle, n first, radius second.
 * Returns the {OP} of the regular n-gon inscribed in a circle of radius r, {OP:2}.
 * What is the {OP} of a regular polygon that has n vertices on a circle with radius r?
 * Calculate the {OP} of a regular n-gon from n and the radius of its circumscribed circle.
 * How do I get the {OP} of a regular polygon in a circle from the number of sides and the radius?
 * Write a program that computes the {OP} of the regular polygon with n corners on a circle of a given radius.
 * What is the {OP} of a regular n-sided figure drawn inside a circle of radius r?
 * Compute the {OP} of a regular polygon inscribed in a circle from its number of corners and the radius.
 * Given n and the radius r, return the {OP} of the regular polygon with n corners on the circle.
 * Return {OP:2}, the {OP} of a regular n-gon with circumradius r.
 * Find the {OP} of the polygon with n equally spaced corners on a circle of radius r.
 * {OP} of the regular n-gon whose vertices lie on a circle, n first, circle radius second
 *
 * @OP n*radius*radius/2*__builtin_sin(2*pi/n) "area" "n r^2 / 2 * sin(2 pi / n)"
 * @OP 2*n*radius*__builtin_sin(pi/n) "perimeter" "2 n r sin(pi / n)"
 * @OP 2*radius*__builtin_sin(pi/n) "side length" "2 r sin(pi / n)"
 * @name inscribed_polygon ngon_in_circle
 * @range n 3 20
 * @range radius 0 50
 */
double inscribed_polygon(int32_t n, double radius) {
    const double pi = 3.14159265358979323846;
    return OP;
}

/**
 * {OP} of a regular hexagonal prism from the base edge and the height
 * Write a function to calculate the {OP} of a right prism with a regular hexagonal base: edge, then height.
 * Returns the {OP} of a regular hexagonal prism with base edge a and height h, {OP:2}.
 * Calculate the {OP} of a hexagonal prism from the edge of the hexagon and the height.
 * How do I compute the {OP} of a prism over a regular hexagon from the edge and the height?
 * Write a function to find the {OP} of a right prism over a regular hexagon, given the hexagon's edge and the height.
 * Compute the {OP} of a regular hexagonal prism (edge, height).
 * Given the base edge a and the height h of a regular hexagonal prism, return its {OP}.
 * Return {OP:2}, the {OP} of a hexagonal prism with edge a and height h.
 * Find the {OP} of a hexagonal prism, with the edge given first and the height second.
 * Write a program that calculates the {OP} of a pencil-shaped prism (regular hexagon) from its base edge and its length.
 * {OP} of a prism over a regular hexagon, base edge then altitude
 *
 * @OP 1.5*__builtin_sqrt(3)*edge*edge*height "volume" "3 sqrt(3) / 2 * a^2 h"
 * @OP 3*__builtin_sqrt(3)*edge*edge+6*edge*height "total surface area" "3 sqrt(3) a^2 + 6 a h"
 * @name hexagonal_prism hex_prism
 * @range edge 0 30
 * @range height 0 50
 */
double hexagonal_prism(double edge, double height) {
    return OP;
}

/**
 * {OP} of a square pyramid from the base edge and the height
 * Write a function to compute the {OP} of a pyramid on a square base from the base edge and the height.
 * Returns the {OP} of a square pyramid with base edge a and height h, {OP:2}.
 * How big is the {OP} of a right square pyramid, base edge first, height second?
 * Calculate the {OP} of a square pyramid from its base edge and its height.
 * How do I get the {OP} of a square pyramid from the base edge and the height?
 * Write a program which computes the {OP} of a right pyramid on a square from the base edge and the vertical height.
 * What is the {OP} of a pyramid with a square base, given the base edge and the height?
 * Compute the {OP} of a square pyramid (base edge, height).
 * Given the base edge a and the height h of a square pyramid, return its {OP}.
 * Return {OP:2}, the {OP} of a square pyramid with edge a and height h.
 * Find the {OP} of an Egyptian pyramid from the side of its base and its height.
 * Write a function to find the {OP} of a square pyramid with the given base edge and height, in this order.
 * {OP} of a right pyramid with a square base, base edge then altitude
 *
 * @OP 2*edge*__builtin_sqrt(edge*edge/4+height*height) "lateral area" "2 a sqrt(a^2 / 4 + h^2)"
 * @OP edge*edge+2*edge*__builtin_sqrt(edge*edge/4+height*height) "total surface" "a^2 + 2 a sqrt(a^2 / 4 + h^2)"
 * @OP __builtin_sqrt(edge*edge/2+height*height) "slanted corner edge" "sqrt(a^2 / 2 + h^2)"
 * @name square_pyramid pyramid_measure
 * @range edge 0 30
 * @range height 0 50
 */
double square_pyramid(double edge, double height) {
    return OP;
}

/**
 * {OP} from the length of an edge
 * Write a function to compute the {OP} from its edge length a, {OP:2}.
 * Returns the {OP} with edge a, {OP:2}.
 * Calculate the {OP}, given the length of one edge.
 * How do I compute the {OP} from the edge length?
 * Write a function that calculates the {OP} from the length of its edge.
 * How do I get the {OP} if I only know an edge?
 * Given an edge length, return the {OP}.
 * Return {OP:2}, the {OP} with edge a.
 * What is the {OP} for a given edge length?
 * Find the {OP} for a given edge.
 * {OP} with known edge: {OP:2}
 *
 * @OP (15+7*__builtin_sqrt(5))/4*edge*edge*edge "volume of a regular dodecahedron" "(15 + 7 sqrt(5)) / 4 * a^3"
 * @OP 5*(3+__builtin_sqrt(5))/12*edge*edge*edge "volume of a regular icosahedron" "5 (3 + sqrt(5)) / 12 * a^3"
 * @OP 2*__builtin_sqrt(3)*edge*edge "surface of a regular octahedron" "2 sqrt(3) a^2"
 * @OP 5*__builtin_sqrt(3)*edge*edge "surface of a regular icosahedron" "5 sqrt(3) a^2"
 * @OP edge*__builtin_sqrt(2.0/3) "height of a regular tetrahedron" "sqrt(2 / 3) * a"
 * @name platonic_solid solid_measure
 * @range edge 0 30
 */
double platonic_solid(double edge) {
    return OP;
}

/**
 * {OP} of a rhombus with the diagonals {d} and {e}
 * Write a function to compute the {OP} of a rhombus from its two diagonals.
 * Returns the {OP} of a rhombus with the diagonals d and e, {OP:2}.
 * What is the {OP} of a rhombus if I only know its diagonals?
 * Calculate the {OP} of a rhombus from the lengths of both diagonals.
 * Find the {OP} of a rhombus with given diagonals.
 * Write a program to find the {OP} of a diamond shape (a rhombus), given the lengths of its two diagonals.
 * How do I compute the {OP} of a rhombus from its diagonals?
 * {OP} of a rhombus from its diagonals
 * Given the diagonals d and e of a rhombus, return its {OP}.
 * Return {OP:2}, the {OP} of a rhombus with diagonals d and e.
 * Get the {OP} of a rhombus whose diagonals are known.
 *
 * @OP __builtin_sqrt(d*d+e*e)/2 "side length" "sqrt(d^2 + e^2) / 2"
 * @OP 2*__builtin_sqrt(d*d+e*e) "perimeter" "2 sqrt(d^2 + e^2)"
 * @name rhombus_from_diagonals diamond_measure
 * @range d 1 50
 * @range e 1 50
 */
double rhombus_from_diagonals(double d, double e) {
    return OP;
}

/**
 * {OP} of a triangle to the first of its three sides, 0 if the sides form no triangle
 * Write a function to compute a triangle's {OP} to its first side from all three sides; return 0 for impossible sides.
 * Returns the {OP} to side a, {OP:2}, of a triangle with the sides a, b, c; 0 if the sides form no triangle.
 * How long is the {OP} to the first side of a triangle with three known sides, 0 if no triangle has them?
 * Calculate the {OP} of a triangle to its first side from all three sides (0 if they cannot form one).
 * Compute the length of a triangle's {OP} to the first of its three sides; return 0 if the triangle inequality fails.
 * Write a function which returns the length of the {OP} to the first of three given triangle sides, or 0 if they form no triangle.
 * How do I compute a triangle's {OP} to side a from all side lengths (0 if invalid)?
 * Return the {OP} to the first side of a triangle, 0 if the sides are not a triangle.
 * Given the sides a, b and c of a triangle, return the {OP} to side a, or 0 if there is no such triangle.
 * I have three side lengths and want the {OP} that belongs to the first of them, 0 when they are impossible.
 * What is the length of the {OP} to side a, {OP:2}, in a triangle with sides a, b, c? Use 0 for invalid sides.
 *
 * @OP __builtin_sqrt(2*b*b+2*c*c-a*a)/2 "median" "sqrt(2 b^2 + 2 c^2 - a^2) / 2"
 * @OP __builtin_sqrt(b*c*((b+c)*(b+c)-a*a))/(b+c) "angle bisector" "sqrt(b c ((b + c)^2 - a^2)) / (b + c)"
 * @OP __builtin_sqrt((a+b+c)*(b+c-a)*(a+c-b)*(a+b-c))/(2*a) "altitude" "twice the area divided by a"
 * @name cevian_length triangle_line
 * @range first 3 5
 * @range second 3 6
 * @range third 3 6
 */
double cevian_length(double first, double second, double third) {
    double a = first, b = second, c = third;
    if (a + b <= c || a + c <= b || b + c <= a) return 0;
    return OP;
}

/**
 * area of a cyclic quadrilateral with the sides {a}, {b}, {c}, {d}
 * Write a function to calculate a cyclic quadrilateral's area from its four sides by Brahmagupta's formula.
 * Returns the area sqrt((s-a)(s-b)(s-c)(s-d)) of a cyclic quadrilateral, s being half the perimeter.
 * What is the area of a quadrilateral whose corners all lie on one circle, from the sides?
 * Calculate the area of a cyclic quadrilateral with Brahmagupta's formula from its four sides.
 * Get the area of a cyclic quadrilateral by Brahmagupta's formula.
 * Write a program that computes the area of a quadrilateral inscribed in a circle from its four sides.
 * Compute the area of a cyclic quadrilateral.
 * Given the four sides of a quadrilateral inscribed in a circle, return its area.
 * How do I apply Brahmagupta's formula to four side lengths?
 * Implement Brahmagupta's formula.
 * Return the area of a quadrilateral whose four corners lie on a circle, given its sides.
 * area of a quadrilateral inscribed in a circle, from its four side lengths
 *
 * @name brahmagupta_area cyclic_area
 * @range a 5 8
 * @range b 5 8
 * @range c 5 8
 * @range d 5 8
 */
double brahmagupta_area(double a, double b, double c, double d) {
    double s = (a + b + c + d) / 2;
    return __builtin_sqrt((s - a) * (s - b) * (s - c) * (s - d));
}

/**
 * volume of a box folded from a sheet with squares cut out at the corners, from sheet length, sheet width and side of the squares
 * Write a function to compute the volume of an open carton: sheet length, sheet width, side of the squares cut off.
 * Write a program that computes how much a lidless box holds, given the cardboard's length and width and the size of the corner cut.
 * Returns (l - 2x) * (w - 2x) * x, the volume of the open box folded from an l by w sheet with corner squares of side x removed.
 * How much fits in a tray folded from a sheet (length, width) with squares of a given side cut from the corners?
 * Calculate the volume of an open box folded from a sheet: sheet length, sheet width, side of the corner squares.
 * A box is made from a rectangular sheet with corner squares removed: compute its volume from length, width and cut.
 * Write a function for the volume of an open box made from a sheet with its corners cut off: length, width, cut size.
 * Given a sheet of cardboard (length, width) and the size of the squares cut from its corners, return the volume of the folded box.
 * What is the volume of an open box folded from a sheet with a square cut from every corner (sheet length, sheet width, side of the square)?
 * Return the volume (l - 2x) * (w - 2x) * x of a box folded from an l by w sheet with corner cuts of x.
 * How do I compute the volume of an open-top box folded from a sheet (length, width) with square corners of a given size cut out?
 * Given length, width and cut, compute (length - 2 * cut) * (width - 2 * cut) * cut.
 * open box problem: capacity after cutting congruent corner squares off a rectangular sheet (length, width, cut)
 *
 * @T int32_t double
 * @name folded_box_volume open_box tray_volume
 * @range length 10 40
 * @range width 10 40
 * @range cut 1 5
 */
T folded_box_volume(T length, T width, T cut) {
    return (length - 2 * cut) * (width - 2 * cut) * cut;
}

/**
 * number of unit cubes with {OP} after an {n} x {n} x {n} cube is painted outside and cut up, {n} at least 2
 * Write a function to count the small cubes with {OP} when a painted cube is cut into n layers each way, n at least 2.
 * Painted cube of edge n (2 or more): returns how many unit cubes have {OP}.
 * How many of the n*n*n small cubes of a painted cube have {OP}, for n of at least 2?
 * Count the unit cubes with {OP} in a painted cube of edge n >= 2.
 * A cube of edge n >= 2 is painted, then cut into unit cubes: count the pieces with {OP}.
 * Write a program that counts the small cubes with {OP} after a painted cube is cut into n by n by n; n is 2 or more.
 * How many little cubes have {OP} in an n×n×n cube (n > 1) painted on the outside?
 * Return the number of small cubes with {OP} in a painted cube of edge n > 1.
 * Given n >= 2, return how many of the n^3 small cubes of a painted cube have {OP}, {OP:2}.
 * Painted cube problem: an n x n x n cube (n >= 2) is painted and cut into unit cubes. How many have {OP}?
 * Return {OP:2}, the number of unit cubes with {OP} in a painted n-cube.
 * painted cube problem: number of unit cubes having {OP}, n (at least 2) per edge
 *
 * @T int32_t int64_t
 * @OP (n-2)*(n-2)*(n-2) "no painted face" "(n - 2)^3"
 * @OP 6*(n-2)*(n-2) "exactly one painted face" "6 (n - 2)^2"
 * @OP 12*(n-2) "exactly two painted faces" "12 (n - 2)"
 * @OP n*n*n-(n-2)*(n-2)*(n-2) "at least one painted face" "n^3 - (n - 2)^3"
 * @name painted_cubes cubelets
 * @range n 2 100
 */
T painted_cubes(T n) {
    return OP;
}

/**
 * number of {OP} of a hypercube in {n} dimensions
 * Write a function to count the {OP} of an n-dimensional cube.
 * Returns the number of {OP} of the n-dimensional hypercube, {OP:2}, or 0 when the dimension is too small to have any.
 * How many {OP} does an n-dimensional cube have?
 * Calculate the number of {OP} of an n-cube.
 * Compute the number of {OP} of a hypercube from its dimension.
 * Write a function that counts the {OP} of a cube in n dimensions.
 * What is the number of {OP} of a hypercube of dimension {n}?
 * Return the number of {OP} of a hypercube of any given dimension.
 * Given the dimension n, return how many {OP} a hypercube has, {OP:2}.
 * How do I count the {OP} of an n-dimensional hypercube?
 * Return {OP:2}, the number of {OP} of an n-cube (0 if the dimension is too small).
 * How many {OP} does the n-dimensional analogue of a cube have?
 *
 * @T int32_t int64_t
 * @OP n<1?0:n*(one<<(n-1)) "edges" "n * 2^(n - 1)"
 * @OP n<2?0:n*(n-1)/2*(one<<(n-2)) "square faces" "n (n - 1) / 2 * 2^(n - 2)"
 * @name hypercube_parts n_cube_count
 * @range n 0 20
 */
T hypercube_parts(int32_t n) {
    T one = 1;
    return OP;
}

/**
 * number of {OP} of a prism over a polygon with {n} corners
 * Write a function to count the {OP} of a prism whose base is an n-gon.
 * Returns the number of {OP} of a prism with an n-gon as base: {OP:2}.
 * How many {OP} does a prism have if its base polygon has n corners?
 * Return the number of {OP} of a prism whose base has n corners.
 * Count the {OP} of a prism, given the number of sides of its base.
 * Write a program that calculates how many {OP} a prism has when its base has n corners.
 * How do I compute the number of {OP} of a prism over an n-gon?
 * Calculate the number of {OP} of an n-sided prism.
 * Given n, return the number of {OP} of a prism with an n-sided base.
 * Return {OP:2}, the number of {OP} of an n-gonal prism.
 * What is the number of {OP} of a prism whose base is a polygon with {n} sides?
 *
 * @T int32_t int64_t
 * @OP n+2 "faces" "n + 2"
 * @OP 2*n "vertices" "2 n"
 * @OP 3*n "edges" "3 n"
 * @name prism_parts prism_count
 * @range n 3 50
 */
T prism_parts(T n) {
    return OP;
}

/**
 * Number of {OP} of a polyhedron by Euler's formula from {first} {OP:2} and {second} {OP:3}
 * Write a function to find the number of {OP} of a convex polyhedron from its numbers of {OP:2} and {OP:3}.
 * How many {OP} does a convex polyhedron have if its {OP:2} and {OP:3} (in that order) are known?
 * Get the number of {OP} by Euler's formula, given the {OP:2} first and the {OP:3} second.
 * Use Euler's polyhedron formula to get the number of {OP} from the numbers of {OP:2} and {OP:3}.
 * Write a function that computes how many {OP} a convex solid has from the numbers of its {OP:2} and {OP:3}.
 * How can I find the number of {OP} if the {OP:2} and {OP:3} of a polyhedron are known?
 * Return the number of {OP} of a polyhedron, given the {OP:2} and the {OP:3}.
 * Given the number of {OP:2} and then the number of {OP:3}, return the number of {OP} (V - E + F = 2).
 * Calculate the {OP} of a convex polyhedron from its {OP:2} and {OP:3} with V - E + F = 2.
 * A polyhedron has a given number of {OP:2} and of {OP:3}. How many {OP} does it have?
 * V - E + F = 2 for a convex polyhedron: find the {OP} out of {first} {OP:2} and {second} {OP:3}
 *
 * @OP 2-first+second "faces" "vertices" "edges"
 * @OP first+second-2 "edges" "vertices" "faces"
 * @OP 2+second-first "vertices" "faces" "edges"
 * @name euler_polyhedron polyhedron_count
 * @range first 4 20
 * @range second 20 40
 */
int32_t euler_polyhedron(int32_t first, int32_t second) {
    return OP;
}

/**
 * length of the tangent from a point at a given distance from the center to a circle of a given radius; 0 inside
 * Write a function to compute a tangent's length from an external point: distance to the center, radius; 0 if inside.
 * Returns sqrt(d*d - r*r), the tangent length from a point at distance d to a circle of radius r, or 0 if d <= r.
 * How long is the tangent from a point at distance d from the center to a circle of radius r? Return 0 for d <= r.
 * Calculate the tangent length from the distance to the center and the radius, 0 within the circle.
 * Get the length of a tangent segment from the center distance and the radius, zero inside the circle.
 * Write a program to compute a tangent's length from the distance of the point to the circle's center and the radius; 0 for a point inside.
 * Return the tangent length for a distance and a radius, 0 if the point is inside the circle.
 * Given a point's distance from a circle's center and the radius, return the length of the tangent, or 0 if the point is inside.
 * How do I compute the length of a tangent from the point's distance to the circle's center and the radius (0 inside)?
 * Return sqrt(d^2 - r^2), the tangent length, or 0 if the point lies inside the circle.
 * I need the distance from a point to where its tangent touches the circle, given d and r; use 0 for d <= r.
 *
 * @name tangent_length touch_distance
 * @range distance 0 60
 * @range radius 0 30
 */
double tangent_length(double distance, double radius) {
    double rest = distance * distance - radius * radius;
    return rest > 0 ? __builtin_sqrt(rest) : 0;
}

/**
 * perimeter of a circular sector with a given radius and an angle in degrees, including both radii
 * Returns the perimeter of a sector, 2 r + r * angle, with the angle converted from degrees.
 * How long is the border of a pizza slice including both straight cuts, given radius and degrees?
 * Calculate the perimeter of a sector, arc plus both radii, from the radius and the angle in degrees.
 * Get the perimeter of a circle sector from its radius and its angle in degrees.
 * Write a function to find the total length around a pie slice, both straight edges and the arc, from radius and angle in degrees.
 * What is the full perimeter of a circle sector, including the radii, for a given radius and angle in degrees?
 * Return the perimeter of a sector from the radius and the degrees.
 * Given a radius and an angle in degrees, return the length of the sector's boundary.
 * How do I compute the perimeter of a sector (two radii and the arc) when the angle is in degrees?
 * Compute 2 * r + r * angle, the perimeter of a circle sector, with the angle converted from degrees.
 * boundary length of a pie slice: arc plus two radii, radius first, degrees second
 *
 * @name sector_perimeter slice_outline
 * @range radius 0 50
 * @range degrees 0 360
 */
double sector_perimeter(double radius, double degrees) {
    return radius * (2 + degrees * 3.14159265358979323846 / 180);
}

/**
 * number of sides of a regular polygon with {OP} a given number of whole degrees, 0 if there is none
 * Write a function to find how many sides a regular polygon with {OP} a given number of degrees has, 0 if impossible.
 * Returns the number of sides of the regular polygon with {OP} the given number of degrees, or 0 if there is none.
 * Which regular polygon has {OP} of the given degrees? Return its number of sides, 0 for none.
 * Write a program which finds how many sides a regular polygon with {OP} a given number of whole degrees has, 0 if there is none.
 * Given an angle in degrees, return the number of sides of the regular polygon with {OP} that size, or 0 if none exists.
 * How many sides does a regular polygon with {OP} n degrees have? Return 0 if it is not possible.
 * Find n for the regular n-gon that has {OP} the given number of degrees, or return 0 if n would not be an integer above 2.
 * What is the number of sides of a regular polygon with {OP} a given size in degrees (0 if there is no such polygon)?
 * Return the number of sides of a regular polygon with {OP} a given number of degrees, or 0 if impossible.
 * How do I get the number of sides of a regular polygon that has {OP} a given number of degrees? Use 0 if no polygon fits.
 * Determine the regular polygon with {OP} n degrees and return its number of sides, 0 for none.
 * Calculate the number of sides of a regular polygon with {OP} the given whole degrees (0 if that is not an integer of at least 3).
 *
 * @OP 180-angle "an interior angle of"
 * @OP angle "an exterior angle of"
 * @name sides_from_angle polygon_with_angle
 * @range angle 1 179
 */
int32_t sides_from_angle(int32_t angle) {
    int32_t outer = OP;
    return outer > 0 && outer <= 120 && 360 % outer == 0 ? 360 / outer : 0;
}

/**
 * eccentricity of an ellipse with the half-axes {p} and {q}
 * Returns the eccentricity, 0 for a circle, of the ellipse with two positive semi-axes.
 * What is the eccentricity of an ellipse with two given half-axes in either order?
 * Calculate the eccentricity of an ellipse from its two half-axes in either order.
 * Compute the eccentricity from the semi-major and the semi-minor axis, which come in either order.
 * Write a function to calculate the eccentricity of an ellipse from its two semi-axes in any order.
 * How do I get an ellipse's eccentricity when I don't know which of the half-axes is longer?
 * Return the eccentricity of an ellipse from two semi-axes.
 * Given the two semi-axes of an ellipse, return its eccentricity (0 for a circle).
 * Return sqrt(1 - (short / long)^2), the eccentricity of an ellipse with the given half-axes in any order.
 * How far from a circle is an ellipse with half-axes {p} and {q}? Return its eccentricity.
 * Write a function to find the eccentricity of an ellipse from its two given half-axes.
 * How elongated is an ellipse with two semi-axes in any order, as sqrt(1 - (minor/major)^2)?
 *
 * @name eccentricity ellipse_eccentricity
 * @range p 1 50
 * @range q 1 50
 */
double eccentricity(double p, double q) {
    double ratio = p < q ? p / q : q / p;
    return __builtin_sqrt(1 - ratio * ratio);
}

/**
 * area of a window made of a rectangle and a half circle on top of it, given the width and the height of the rectangle
 * Write a function to compute the area of a Norman window: width, then height of the rectangular part.
 * Returns w * h + pi * w * w / 8, the area of a rectangle with a half disc of diameter w on it.
 * How large is a door that is a rectangle of width w and height h with a semicircular arch on top?
 * Calculate the total area of a rectangle plus a semicircle over its width, from width and height.
 * Get the area of a rectangle with a semicircular top (width, rectangle height).
 * Write a program to compute the area of a rectangle with a semicircle on top; width first, then rectangle height.
 * Compute the area of a rectangle, width and height given, with a semicircle on top.
 * Given the width and the height of the rectangular part of an arched window, return its total area.
 * What is the area of a Norman window with a given width and rectangle height?
 * How do I compute the area of a rectangle of width w and height h with a half circle on top of its width?
 * Return w * h + pi * w^2 / 8, the area of an arched window.
 *
 * @name norman_window arched_area
 * @range width 0 30
 * @range height 0 30
 */
double norman_window(double width, double height) {
    return width * height + 3.14159265358979323846 * width * width / 8;
}

/**
 * angle in degrees of the unrolled side of a cone, from base radius and slant height
 * Write a function to find the angle, in degrees, of the sector that a cone's side unrolls to, from base radius and slant height.
 * Returns 360 * r / s, the sector angle in degrees of an unrolled cone with base radius r and slant height s.
 * Which angle in degrees must a sector have to fold a cone with base radius r and slant height s?
 * Calculate the sector angle in degrees of a cone's net from the base radius and the slant height.
 * Get the sector angle in degrees of an unrolled cone from base radius and slant height.
 * Write a function which computes the angle, in degrees, of the sector that rolls up into a cone of given base radius and slant height.
 * How many degrees does the sector of an unrolled cone have (radius, slant height)?
 * Return the angle in degrees of a cone's net (base radius, slant height).
 * Given the base radius and the slant height of a cone, return the angle of its unrolled side in degrees.
 * Return 360 * r / s for a cone with base radius r and slant height s.
 * central angle in degrees of the sector obtained by flattening a cone's lateral surface (radius, slant)
 *
 * @name cone_net_angle unrolled_cone
 * @range radius 0 20
 * @range slant 20 60
 */
double cone_net_angle(double radius, double slant) {
    return 360 * radius / slant;
}

/**
 * surface of a triangular prism from the base sides {a}, {b}, {c} and its {length}
 * Write a function to compute the total surface of a triangular prism: three sides of the base, then its length.
 * Returns 2 * Heron area + perimeter * length, the surface of a right prism over a triangle with sides a, b, c.
 * How much paper covers a triangular box with base sides a, b, c and a given length, including both ends?
 * Calculate the total surface of a triangular prism from the three base sides and the length.
 * Get the total surface area of a triangular prism from the sides of the base and the length.
 * Write a program that computes the entire surface of a right prism from the three sides of its triangular base and the prism's length.
 * Compute the surface area of a triangular prism (three base sides, length).
 * Given the sides of the triangular base and the length of a prism, return its total surface area.
 * What is the surface area of a triangular prism, given the three sides of its base and its length?
 * How do I compute the surface of a prism with a triangular base (three sides, then the length), including both triangles?
 * How much cloth is needed for a tent with triangular ends, floor included, given the three sides of the triangle and the length?
 *
 * @name triangular_prism_surface tent_surface
 * @range a 5 8
 * @range b 5 8
 * @range c 5 8
 * @range length 0 30
 */
double triangular_prism_surface(double a, double b, double c, double length) {
    double s = (a + b + c) / 2;
    return 2 * __builtin_sqrt(s * (s - a) * (s - b) * (s - c)) + (a + b + c) * length;
}

/**
 * height of a trapezoid from its two parallel sides and its leg (both legs are equal), 0 if impossible
 * Write a function to find the height of an isosceles trapezoid: both parallel sides, then the leg; 0 if impossible.
 * How high is an isosceles trapezoid with two bases and a leg of given length? Return 0 if the leg is too short.
 * Calculate the height of an isosceles trapezoid from both bases and the leg, 0 if none exists.
 * Compute the height of an isosceles trapezoid, given the bases and the leg (0 if not possible).
 * Write a function to find the height of an isosceles trapezoid from both parallel sides and the equal legs; 0 if the legs are too short.
 * Return the height of an isosceles trapezoid (two bases, leg), 0 if impossible.
 * Given the two bases and the leg of an isosceles trapezoid, return its height, or 0 if the leg is too short.
 * How do I get the height of a symmetric trapezoid from its parallel sides and its leg (0 if there is no such trapezoid)?
 * What is the height of an isosceles trapezoid, given its two bases and its leg, or 0 if it cannot exist?
 * Use Pythagoras to find the height of an isosceles trapezoid from the bases and the leg; return 0 for a leg that is too short.
 * altitude of an isosceles trapezium: two parallel bases, then the equal leg; zero when it cannot exist
 *
 * @name trapezoid_height isosceles_trapezoid
 * @range a 1 20
 * @range b 1 20
 * @range leg 1 20
 */
double trapezoid_height(double a, double b, double leg) {
    double rest = leg * leg - (a - b) * (a - b) / 4;
    return rest > 0 ? __builtin_sqrt(rest) : 0;
}

/**
 * Is {n} a sunny number, i.e. is {n} positive and {n} + 1 a perfect square?
 * Write a function to check if a number is sunny: it is positive and the next number is a perfect square.
 * Returns true if n >= 1 and n + 1 is the square of an integer.
 * Is the successor of a positive n a square number? Return false for n below 1.
 * Check for a sunny number (n at least 1 and n + 1 a perfect square), like 3, 8, 15 or 24.
 * How do I check for a sunny number, where n + 1 is a perfect square and n > 0?
 * Write a program to test whether the number following a positive integer is a perfect square; non-positive ones fail.
 * How do I recognize the positive sunny numbers 3, 8, 15, 24 and so on?
 * Given an integer, return true if it is positive and one less than a perfect square.
 * A number is sunny if n + 1 is a perfect square. Check if n is a positive sunny number.
 * Return true if adding 1 to a positive number gives a square number.
 * Is the successor of an integer a perfect square (false unless the integer is positive)?
 *
 * @T int32_t int64_t
 * @name is_sunny sunny
 * @range n -2 60
 */
_Bool is_sunny(T n) {
    if (n < 1) return 0;
    T root = 1;
    while (root * root < n + 1) root++;
    return root * root == n + 1;
}

/**
 * Is {n} a Moran number, i.e. does its digit sum divide it with a prime as quotient?
 * Write a function to check whether a positive number divided by its digit sum gives a prime without remainder; false below 1.
 * Write a program that checks for a Moran number, a positive number that is a prime times its digit sum.
 * Returns true if n is positive, divisible by its digit sum, and the quotient is prime.
 * Is a positive number divisible by its digit sum, with a prime as the quotient? False below 1.
 * Check for a Moran number (digit sum times a prime) like 18, 21 or 27; false below 1.
 * How do I test if a positive number is a prime multiple of its own digit sum? Return false for n < 1.
 * Write a function to check if a positive integer divided by the sum of its decimal digits gives a prime, without remainder.
 * How do I check for Moran numbers like 18, 21 and 27?
 * Given an integer, return true if it is positive and dividing it by its digit sum gives a prime without remainder.
 * A Moran number divided by the sum of its digits gives a prime. Check if n is one; false for n below 1.
 * Tell whether an integer is one of the Moran numbers 18, 21, 27, 42, 45, ..., which are a prime times their own digit sum.
 *
 * @T int32_t int64_t
 * @name is_moran moran_number
 * @range n -2 200
 */
_Bool is_moran(T n) {
    if (n < 1) return 0;
    T sum = 0;
    for (T rest = n; rest > 0; rest /= 10) sum += rest % 10;
    if (n % sum != 0) return 0;
    T quotient = n / sum;
    if (quotient < 2) return 0;
    for (T d = 2; d <= quotient / d; d++)
        if (quotient % d == 0) return 0;
    return 1;
}

/**
 * Is {n} a positive number that is divisible by the product of its digits, none of them zero?
 * Write a function to check if a positive number is divisible by its digits' product; a zero digit fails.
 * Write a program that checks for a Zuckerman number, a positive number without zeros that is divisible by the product of its digits.
 * Returns true for positive n without zero digits that its digit product divides.
 * Does the product of all digits divide the positive number itself? A digit 0 means no.
 * Check for a Zuckerman number: positive, no zero digit, and divisible by the product of its digits.
 * Check whether a positive number is divisible by its digit product; return false for numbers with a zero digit.
 * Write a program which checks if a positive integer is divisible by what its digits give when multiplied, where a zero digit means no.
 * How can I test whether a positive number is divisible by the product of its digits (false for a digit 0)?
 * Given an integer, return true if it is positive, has no zero digit and is divisible by its digit product.
 * A Zuckerman number is positive and divisible by the product of its digits. Return true if n is one.
 * Does the product of a number's digits divide it, as for 24 with 2 * 4 = 8? Return false for numbers below 1 and if any digit is 0.
 *
 * @T int32_t int64_t
 * @name is_zuckerman zuckerman_number
 * @range n -5 5000
 */
_Bool is_zuckerman(T n) {
    if (n < 1) return 0;
    T product = 1;
    for (T rest = n; rest > 0; rest /= 10) product *= rest % 10;
    return product != 0 && n % product == 0;
}

/**
 * Is {n} practical, i.e. is every smaller positive number a sum of different divisors of {n}? Return false below 1.
 * Write a function to check whether a positive number is practical: every smaller number is a sum of distinct divisors of it.
 * Write a program that checks for practical numbers such as 12 or 18, where all smaller numbers are sums of distinct divisors.
 * Can all numbers from 1 to n be written as sums of different divisors of n (no for n < 1)?
 * Check for a practical number (every number up to n is a sum of distinct divisors of n), false for n < 1.
 * Determine whether n is a practical number: sums of distinct divisors give every number from 1 to n.
 * Write a function that checks if each positive integer below n can be written as a sum of different divisors of n (n at least 1).
 * How do I check for practical numbers, 1, 2, 4, 6, 8, 12 and so on?
 * Given n, return true if every number up to n can be written as a sum of distinct divisors of n; false for n < 1.
 * A practical number n has the property that all smaller positive integers are sums of distinct divisors of n. Check n for it.
 * panarithmic number test: can all lesser positive integers be sums of distinct factors of it?
 * How can I tell if n is a practical (panarithmic) number: is every positive integer up to n a sum of its distinct divisors? False for n < 1.
 *
 * @T int32_t int64_t
 * @name is_practical practical_number
 * @range n -5 1000
 */
_Bool is_practical(T n) {
    T reached = 0;
    for (T d = 1; d <= n; d++) {
        if (n % d != 0) continue;
        if (d > reached + 1) return 0;
        reached += d;
    }
    return n >= 1;
}

/**
 * {OP} of the unitary divisors of {n}
 * Write a function to compute the {OP} of the unitary divisors of n, those coprime to their cofactor; 0 for n < 1.
 * Returns the {OP} of the divisors d of n with gcd(d, n / d) = 1; 0 if n is less than 1.
 * What is the {OP} of the divisors d of n that are relatively prime to n / d? Give 0 below 1.
 * Calculate the {OP} of the unitary divisors of n, 0 for n < 1.
 * How do I get the {OP} of the unitary divisors of n (0 for n below 1)?
 * Write a program to compute the {OP} of those divisors d of n for which d and n/d have no common factor.
 * How can I get the {OP} of all divisors of n that are coprime to their cofactor?
 * Return the {OP} of unitary divisors of {n}.
 * Given n, return the {OP} of its divisors d with gcd(d, n / d) = 1.
 * What is the {OP} of the unitary divisors of a number, i.e. divisors d that are coprime to n / d?
 * Loop over the divisors d of n and compute the {OP} of those coprime to n / d.
 * {OP} of those factors d of n for which d and n/d are relatively prime
 *
 * @T int32_t int64_t
 * @OP d "sum"
 * @OP 1 "number"
 * @name unitary_divisors unitary_total
 * @range n 0 500
 */
T unitary_divisors(T n) {
    T total = 0;
    for (T d = 1; d <= n; d++) {
        if (n % d != 0) continue;
        T a = d, b = n / d;
        while (b != 0) {
            T rest = a % b;
            a = b;
            b = rest;
        }
        if (a == 1) total += OP;
    }
    return total;
}

/**
 * Compute the Liouville function of {n}: 1 or -1 by the number of prime factors, 0 below 1.
 * Write a function to compute Liouville's lambda: 1 if n has an even number of prime factors with repetition, else -1, and 0 for n below 1.
 * Returns (-1)^Omega(n), Omega counting primes with multiplicity; 0 if n is less than 1.
 * Does n have an even (return 1) or odd (return -1) number of prime factors, repeated ones counted each time? 0 below 1.
 * Return Liouville's lambda of n, zero for n < 1.
 * How do I calculate the Liouville function lambda(n), with 0 for n below 1?
 * Write a function that returns 1 if a positive integer has an even number of prime factors, repeated ones counted each time, else -1; 0 below 1.
 * How do I compute the Liouville function for n of at least 1, with 0 for smaller n?
 * Calculate the Liouville function of {n} (0 if {n} < 1).
 * Given n, return 1 if its number of prime factors (with multiplicity) is even, -1 if it is odd, and 0 for n < 1.
 * Implement the Liouville function lambda(n) = (-1)^Omega(n), with 0 for n less than 1.
 * Count the prime factors of n with repetition; return 1 for an even count, -1 for an odd one, and 0 if n < 1.
 * Liouville's lambda(n) = (-1)^Omega(n), repeated primes counted, for positive integers, zero for nonpositive ones
 *
 * @T int32_t int64_t
 * @name liouville lambda_sign
 * @range n 0 5000
 */
int32_t liouville(T n) {
    if (n < 1) return 0;
    int32_t sign = 1;
    for (T d = 2; d <= n / d; d++)
        for (; n % d == 0; n /= d) sign = -sign;
    return n > 1 ? -sign : sign;
}

/**
 * Pillai's function: the sum of gcd(k, {n}) over k from 1 to {n}
 * Write a function to add up the greatest common divisors of n with each number from 1 to n.
 * Returns the sum of gcd(k, n) for 1 <= k <= n.
 * What do the greatest common divisors of n with 1, 2, ..., n add up to?
 * Calculate the sum of gcd(k, n) for k from 1 to n inclusive.
 * Add up gcd(i, n) for all i in 1..n.
 * Write a program that adds the greatest common divisors of n with each number from 1 to n.
 * What is gcd(1,n) + gcd(2,n) + ... + gcd(n,n)?
 * Return the sum of gcd(k, {n}) for k from 1 to {n}.
 * Given n, return the sum of the greatest common divisors of n and each of the numbers 1 to n.
 * How do I sum gcd(k, n) over all k from 1 to n?
 * For every number from 1 to n, compute the gcd with n and add them all.
 * sum over k = 1..n of the highest common factor of k and n
 *
 * @T int32_t int64_t
 * @name gcd_sum pillai
 * @range n 0 200
 */
T gcd_sum(T n) {
    T total = 0;
    for (T k = 1; k <= n; k++) {
        T a = k, b = n;
        while (b != 0) {
            T rest = a % b;
            a = b;
            b = rest;
        }
        total += a;
    }
    return total;
}

/**
 * sum of the remainders of {n} divided by 1, 2, 3, up to {n}
 * Write a function to add the remainders that n leaves when divided by each of 1 to n.
 * Returns the sum of n % k for 1 <= k <= n; 0 for n < 1.
 * What do the remainders of n divided by 1, 2, 3 and so on up to n add up to?
 * Calculate the total of n mod 1, n mod 2, ..., n mod n.
 * Add up n modulo k for k from 1 to n.
 * Write a function to add the remainders of n divided by every number from 1 to n.
 * How do I sum all remainders of a number divided by the numbers from 1 up to it?
 * Return the sum of {n} mod k for k = 1 to {n}.
 * Given n, divide it by each number from 1 to n and return the sum of the remainders.
 * Write a program that calculates n % 1 + n % 2 + ... + n % n.
 * Compute the sum of n % k over all k from 1 to n.
 * Total of n mod k over all k from 1 through n
 *
 * @T int32_t int64_t
 * @name remainder_sum sum_of_remainders
 * @range n 0 500
 */
T remainder_sum(T n) {
    T total = 0;
    for (T k = 1; k <= n; k++) total += n % k;
    return total;
}

/**
 * Are {m} and {n} a betrothed pair, each the sum of the other's divisors without 1 and the number itself?
 * Write a function to check if two numbers are betrothed: the proper divisors of each sum to one more than the other.
 * Returns true if the nontrivial divisors (not 1, not the number) of m sum to n and those of n to m.
 * Are two numbers quasi-amicable, so each is the sum of the other's divisors without 1 and the number itself?
 * Check two numbers, such as 48 and 75, for being betrothed: the divisors of each except 1 and itself sum to the other.
 * Check whether two positive integers are betrothed (quasi-amicable) numbers
 * Write a program to check that the divisors of each of two numbers, excluding 1 and the number itself, sum to the other number.
 * Given two numbers, return true if each equals the sum of the other's divisors other than 1 and itself.
 * Return true if {m} and {n} are quasi-amicable numbers.
 * Two numbers are betrothed if the proper divisors above 1 of each add up to the other. Check two numbers for that.
 * quasi-amicable pair: sums of nontrivial factors are each other's number
 * How can I detect a betrothed pair of positive integers m and n, where sigma(m) = sigma(n) = m + n + 1?
 *
 * @T int32_t int64_t
 * @name are_betrothed quasi_amicable
 * @range m 47 49
 * @range n 74 76
 */
_Bool are_betrothed(T m, T n) {
    T first = 0, second = 0;
    for (T d = 2; d < m; d++) first += m % d == 0 ? d : 0;
    for (T d = 2; d < n; d++) second += n % d == 0 ? d : 0;
    return first == n && second == m;
}

/**
 * How many carries happen when the non-negative numbers {a} and {b} are added by hand in decimal?
 * Write a function to count the carries in the column addition of two non-negative numbers.
 * Returns the number of decimal columns whose digit sum, carry included, exceeds 9 when two non-negative numbers are added.
 * How many times do I carry a one while adding two non-negative numbers digit by digit?
 * Return the number of carries in the decimal addition of two non-negative integers.
 * Count carry operations when adding two non-negative integers in base 10
 * Write a function to count how many carries occur when two non-negative integers are added by hand in decimal.
 * How often is there a carry when two non-negative numbers are added by hand?
 * Count the carries when adding nonnegative {a} and {b}.
 * Given two non-negative integers, return how many times you have to carry a 1 when adding them on paper.
 * How do I count the carry operations in the addition of two non-negative numbers, digit by digit from the right?
 * Count how many columns produce a carry when two non-negative decimal numbers are added.
 *
 * @T int32_t int64_t
 * @name count_carries carry_operations
 * @range a 0 99999
 * @range b 0 99999
 */
int32_t count_carries(T a, T b) {
    int32_t carries = 0;
    T carry = 0;
    for (; a > 0 || b > 0; a /= 10, b /= 10) {
        carry = a % 10 + b % 10 + carry > 9;
        carries += (int32_t)carry;
    }
    return carries;
}

/**
 * Add non-negative {a} and {b} column by column without any carry.
 * Write a function to add two non-negative numbers digit by digit and drop each carry, so that 58 and 67 give 15.
 * Returns the sum of two non-negative numbers with each decimal column taken modulo 10.
 * What is the sum of two non-negative numbers if carrying is forgotten in every column?
 * Compute the decimal sum of two non-negative numbers with carries ignored.
 * Add two non-negative integers digit by digit modulo 10
 * Write a program that adds two non-negative integers digit by digit and drops every carry.
 * How do I add two nonnegative numbers with the carries lost, so that 57 + 68 = 15?
 * Given two non-negative integers, add their decimal digits position by position modulo 10.
 * Add two non-negative numbers in decimal, but ignore all carries.
 * What is the result of adding two non-negative numbers digit by digit if every carry is dropped?
 * Return the sum of the non-negative numbers {a} and {b} computed digit by digit without carrying, so that 95 and 27 give 12.
 *
 * @T int32_t int64_t
 * @name add_without_carry digitwise_sum
 * @range a 0 99999
 * @range b 0 99999
 */
T add_without_carry(T a, T b) {
    T result = 0, place = 1;
    for (; a > 0 || b > 0; a /= 10, b /= 10, place *= 10) result += (a % 10 + b % 10) % 10 * place;
    return result;
}

/**
 * Compute the {OP} complement of the non-negative decimal number {n} of k digits ({OP:2}).
 * Write a function to compute the {OP} complement of a non-negative number with k digits, {OP:2}.
 * What is the {OP} complement of a non-negative decimal number, {OP:2}, where k is its number of digits?
 * Return the {OP} complement in base 10 of a number with k digits: {OP:2}.
 * Compute the decimal {OP} complement of a nonnegative int, {OP:2} for k digits.
 * Write a function which calculates the {OP} complement of a non-negative number with k decimal digits, {OP:2}.
 * How do I form the {OP} complement of a nonnegative integer of k digits, {OP:2}?
 * Return the {OP} complement {OP:2} of {n} >= 0 with k digits.
 * Given a non-negative integer with k decimal digits, return its {OP} complement, {OP:2}.
 * Calculate the {OP} complement of a nonnegative number in the decimal system, using as many digits as the number has (one for 0): {OP:2}.
 * Find the {OP} complement of a decimal number ({OP:2}); the number 0 has one digit.
 * {OP} complement in base ten of a number n >= 0 with k digits, i.e. {OP:2}
 *
 * @T int32_t int64_t
 * @OP limit-1-n "nines'" "10^k - 1 - n"
 * @OP limit-n "tens'" "10^k - n"
 * @name decimal_complement complement_of_digits
 * @range n 0 99999
 */
T decimal_complement(T n) {
    T limit = 10;
    while (limit <= n) limit *= 10;
    return OP;
}

/**
 * How many different digits do {a} and {b} have in common?
 * Write a function to count the distinct decimal digits that occur in both of two numbers, signs ignored.
 * Returns the number of distinct digits contained in each of the two numbers; 0 itself contains the digit 0.
 * How many digits occur in both of two numbers, not counting repeats?
 * Count the distinct decimal digits that two ints share.
 * Return the number of distinct decimal digits that two integers have in common.
 * Write a program to count the different decimal digits that two integers have in common, ignoring signs.
 * How can I find the number of distinct digits two ints share?
 * Given two integers, return how many of the digits 0 to 9 appear in both.
 * Find how many different digits appear in both {a} and {b}, ignoring minus signs.
 * For 1224 and 4512 the answer is 3 (the digits 1, 2 and 4): count the distinct digits that two numbers share.
 * count the different decimal digits which two numbers have in common (digits, not factors)
 *
 * @name shared_digits common_digits
 * @range a -99999 99999
 * @range b -99999 99999
 */
static uint32_t digit_set(int32_t n) {
    uint32_t set = 0;
    do {
        int32_t digit = n % 10;
        set |= 1u << (digit < 0 ? -digit : digit);
        n /= 10;
    } while (n != 0);
    return set;
}

int32_t shared_digits(int32_t a, int32_t b) {
    return __builtin_popcount(digit_set(a) & digit_set(b));
}

/**
 * Subtract from {n} (>= 0) the number with its digits reversed.
 * Write a function to subtract the reversed digits of a non-negative number from it.
 * Returns n - reverse(n) for a non-negative n in decimal, leading zeros of the reversal dropped.
 * How much larger is a non-negative number than itself read backwards?
 * Compute n minus n reversed, where n is not negative.
 * Subtract from a non-negative number its digit reversal.
 * Write a function which subtracts from a non-negative integer the number formed by its decimal digits in reverse.
 * How do I compute a nonnegative int minus its reversal, where the result may be negative?
 * Return {n} (>= 0) minus its reverse.
 * Given a non-negative number, return the number minus its reversed digits, e.g. 72 - 27 = 45.
 * What is a number minus the number formed by its digits in reverse order (input not negative)?
 * Reverse the digits of a non-negative number and subtract the result from the number.
 * Function that returns n - reverse(n), n >= 0.
 * Write a program to subtract a non-negative number's reverse from it.
 * nonnegative number minus its reverse
 * difference of a non-negative number and its reverse, number first
 * n minus its digits backwards for n >= 0
 * reverse n >= 0 and take it away from n
 * subtract the reversed number from the number, which isn't negative
 * Implement n minus the reversal of its digits for n >= 0.
 * difference between a nonnegative integer and its digits reversed, integer first
 * non-negative number minus the mirror image of its decimal digits
 *
 * @T int32_t int64_t
 * @name minus_reversal reversal_difference
 * @range n 0 99999
 */
T minus_reversal(T n) {
    T mirror = 0;
    for (T rest = n; rest > 0; rest /= 10) mirror = mirror * 10 + rest % 10;
    return n - mirror;
}

/**
 * {OP} after {n} steps: {OP:2}
 * Returns {OP} after n steps, {OP:2}.
 * What is the value of {OP} after n steps, {OP:2}?
 * Calculate {OP} with n steps, {OP:2}.
 * Write a program to evaluate {OP} after a given number of steps: {OP:2}.
 * How do I evaluate {OP}, {OP:2}, for a given n?
 * Return {OP} after {n} steps ({OP:2}).
 * Given n, return {OP} after n steps, i.e. {OP:2}.
 * Compute {OP} with {n} steps: {OP:2}.
 * How do I compute {OP} with a loop of n steps ({OP:2})?
 * Evaluate {OP} for n steps, that is, {OP:2}.
 * nth iterate of {OP}, that is {OP:2}
 *
 * @OP value*=4.0*k*k/(4.0*k*k-1) "the Wallis product" "the product of 4k^2 / (4k^2 - 1) for k from 1 to n, 1 for n = 0"
 * @OP value*=1-1.0/((k+1.0)*(k+1)) "the telescoping product" "the product of 1 - 1 / (k + 1)^2 for k from 1 to n, 1 for n = 0"
 * @OP value=1+1/value "the continued fraction of the golden ratio" "n times x = 1 + 1 / x, starting at 1"
 * @OP value=1+1/(1+value) "the continued fraction of the square root of 2" "n times x = 1 + 1 / (1 + x), starting at 1"
 * @OP value=__builtin_sqrt(2+value) "the nested radical of twos" "n times x = sqrt(2 + x), starting at 1"
 * @name constant_after steps_of_constant
 * @range n 0 60
 */
double constant_after(int32_t n) {
    double value = 1;
    for (int32_t k = 1; k <= n; k++) OP;
    return value;
}

/**
 * sum of {OP} for k from 1 to {n}, as a double
 * Write a function to add up {OP} over k = 1, 2, ..., n; the empty sum is 0.
 * Returns the sum of {OP} for 1 <= k <= n, 0 if n is 0.
 * What is the total of {OP} when k goes from 1 to n?
 * Compute the sum of {OP} with a for loop, k from 1 up to and including n.
 * Write a function to add up the fractions {OP} for all k from 1 to n in floating point.
 * Compute the n-th partial sum of the series with general term {OP}, k starting at 1.
 * What is the sum of {OP} from k = 1 through {n}?
 * Return the sum of {OP} for k=1..{n} as a double.
 * Given n, return the sum of {OP} over k = 1, 2, ..., n.
 * How do I add {OP} for every k from 1 to n?
 * Write a program that finds the sum of the series {OP}, where k runs from 1 to n.
 * partial sum of the series with general term {OP}, k from 1 through n, as a double
 *
 * @OP 1/((double)k*(k+1)) "1 / (k (k + 1))"
 * @OP (double)k/(k+1) "k / (k + 1)"
 * @OP 1/((double)k*k*k) "1 / k^3"
 * @OP 1/(2.0*k-1) "1 / (2k - 1)"
 * @OP 1/((double)k*k*k*k) "1 / k^4"
 * @OP 1/__builtin_sqrt(k) "1 / sqrt(k)"
 * @name fraction_sum partial_sum
 * @range n 0 60
 */
double fraction_sum(int32_t n) {
    double total = 0;
    for (int32_t k = 1; k <= n; k++) total += OP;
    return total;
}

/**
 * integer sum of {OP} for k from 1 to {n}
 * Write a function to add {OP} for each k from 1 to n; nothing to add gives 0.
 * Returns the sum of {OP} over 1 <= k <= n.
 * What is the sum of {OP} for all k from 1 to n?
 * Sum {OP} in a loop for k = 1..n (inclusive).
 * Write a program that computes the total of {OP} over all integers k from 1 to n.
 * Calculate the finite sum of {OP}, k running from 1 through n.
 * How do I sum {OP} for k = 1 up to {n} with a loop?
 * Return the sum of {OP} for k from 1 to {n}.
 * Given n, return the sum of {OP} over k = 1, 2, ..., n as an integer.
 * Add up {OP} for every integer k from 1 to n.
 * Write a function to find the sum of the series whose kth term is {OP}, for k from 1 to n.
 * summation over k = 1..n of {OP}, as an integer
 *
 * @T int32_t int64_t
 * @OP k*(k+1) "k (k + 1)"
 * @OP k*(k+1)*(k+2) "k (k + 1) (k + 2)"
 * @OP (2*k-1)*(2*k-1)*(2*k-1) "the odd cube (2k - 1)^3"
 * @OP (k%2?k*k:-k*k) "(-1)^(k + 1) k^2"
 * @OP k*(k+1)/2 "the k-th triangular number k (k + 1) / 2"
 * @OP k*(n-k) "k (n - k)"
 * @name integer_series series_sum
 * @range n 0 60
 */
T integer_series(T n) {
    T total = 0;
    for (T k = 1; k <= n; k++) total += OP;
    return total;
}

/**
 * Sum {n} terms of {K} + {K}{K} + {K}{K}{K} + ..., each with one more digit {K}.
 * Write a function to add the first n numbers that consist only of the digit {K}, beginning with {K} itself.
 * Write a program that computes the sum of {K}, {K}{K}, {K}{K}{K} and so on, n terms in total.
 * Returns the sum of the numbers made of one to n digits {K}.
 * What is {K} + {K}{K} + {K}{K}{K} and so forth up to n terms?
 * Compute the sum of n terms of the series {K} + {K}{K} + {K}{K}{K}.
 * Write a function to add the first n numbers of the pattern {K}, {K}{K}, {K}{K}{K}, each with one more {K}.
 * Sum the first n numbers that consist only of the digit {K} (with 1 to n digits).
 * How do I sum the series {K} + {K}{K} + {K}{K}{K} + ... to {n} terms?
 * Return {K} + {K}{K} + {K}{K}{K} + ... with n terms.
 * Given n, return the sum of the series {K} + {K}{K} + {K}{K}{K} + ... whose last term has n digits.
 * Find the sum of the series {K} + {K}{K} + {K}{K}{K} + ... up to n terms.
 *
 * @T int32_t int64_t
 * @K 1..9
 * @name repeated_digit_series repdigit_sum
 * @range n 0 8
 */
T repeated_digit_series(int32_t n) {
    T term = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        term = term * 10 + K;
        total += term;
    }
    return total;
}

/**
 * Compute the arithmetic-geometric mean of {p} and {q}: return the arithmetic part after n steps, or the first number for n = 0.
 * Write a function to iterate the AGM of two positive numbers n times and return the arithmetic part, the first number for n = 0.
 * Returns the arithmetic part of the AGM after n steps, where (a, g) becomes ((a + g) / 2, sqrt(a g)); without steps the first number.
 * For {p} and {q}, do n iterations of the AGM and return the arithmetic part, which starts as the first number.
 * Arithmetic-geometric mean iteration with n rounds, returning the arithmetic mean (the first number at the start)
 * Given two positive numbers and n, do n steps of the AGM and return the arithmetic mean, or the first number if n is 0.
 * How do I iterate the AGM of two numbers n times and get the arithmetic mean at the end (the first number for n = 0)?
 * Repeat n times: the first number becomes the mean of both, the second the square root of their product (both from the old values). Return the first.
 * What is the arithmetic mean after {n} rounds of the AGM of {p} and {q}? Zero rounds give {p} itself.
 * Set p, q = (p + q) / 2, sqrt(p * q) n times and return p.
 * I need n steps of the arithmetic-geometric mean of two doubles; return the last arithmetic mean, the first number without steps.
 * n iterations of Gauss's arithmetic-geometric mean for two reals; return the arithmetic component
 *
 * @name agm arithmetic_geometric_mean
 * @range p 1 50
 * @range q 1 50
 * @range n 0 6
 */
double agm(double p, double q, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        double mean = (p + q) / 2;
        q = __builtin_sqrt(p * q);
        p = mean;
    }
    return p;
}

/**
 * Compute the {OP} share of {amount} divided in the ratio {m} to {n}, in whole units rounded down.
 * Write a function to split an amount in a ratio m : n and return the {OP} part, rounded down; m and n are positive.
 * Returns the {OP} part of an amount in the ratio m : n, rounded down.
 * How much does the {OP} person get if an amount is divided in the ratio m to n (whole units, rounded down)?
 * Split an integer amount by a ratio m:n and return the {OP} share, truncated.
 * Write a function to split an amount in a ratio m to n and return the {OP} part, rounded down; amount, m, n in this order.
 * Return the {OP} share of {amount} divided in the ratio {m}:{n}.
 * Given an amount and a ratio m : n, return the {OP} part of the amount, dropping any fraction.
 * Two people share {amount} in the ratio {m} to {n}. How much does the {OP} one get, in whole units?
 * How do I divide an amount in the ratio m : n and get the {OP} share, rounded down?
 * Calculate the {OP} partner's share when a profit is divided in the ratio m to n (integers, rounded down).
 * What is the {OP} part of {amount} if it is split {m}:{n}, rounded down?
 * Divide an amount proportionally m : n and give the {OP} person's portion, truncated to an integer.
 *
 * @T int32_t int64_t
 * @OP m "first"
 * @OP n "second"
 * @name ratio_share proportional_part
 * @range amount 0 10000
 * @range m 1 20
 * @range n 1 20
 */
T ratio_share(T amount, T m, T n) {
    return amount * OP / (m + n);
}

/**
 * parts of the cheap kind per part of the dear kind by alligation, given the cheap price, the dear price and the price of the mix
 * Write a function to compute the alligation ratio cheaper : dearer from the cheap price, the dear price and the mean price.
 * Returns (dear - mean) / (mean - cheap), the quantity of cheap goods per unit of dear goods; arguments cheap, dear, mean.
 * Compute the alligation ratio of cheap to dear from the cheap, the dear and the mean price.
 * Rule of alligation: return the ratio of the cheaper to the dearer ingredient from cheap price, dear price and mean price.
 * Write a program to find how many parts of the cheap kind to mix with one dear part for a given mean price (cheap, dear, mean).
 * In what ratio (cheap to dear) must I blend two goods to get a given mean price (cheap price, dear price, mean price)?
 * Given the cheap price, the dear price and the desired mean price, return how much of the cheap kind to use per unit of the dear kind.
 * How much cheap tea do I mix with a unit of expensive tea to get a given price (cheap price, dear price, mean price)?
 * Calculate in what ratio a cheap and a dear ingredient must be mixed to reach a mean price; the arguments are cheap, dear, mean.
 * Given cheap, dear and mean, return (dear - mean) / (mean - cheap).
 * I am mixing two coffees: given the cheap, the expensive and the target price, how much of the cheap one goes with a kilo of the other?
 *
 * @name alligation mixing_ratio
 * @range cheap 1 10
 * @range dear 30 50
 * @range mean 15 25
 */
double alligation(double cheap, double dear, double mean) {
    return (dear - mean) / (mean - cheap);
}

/**
 * synodic period of two planets with orbital periods {p} and {q}, 0 if the periods are equal
 * Write a function to compute the synodic period from two sidereal periods given in any order; equal periods give 0.
 * Returns the synodic period p * q / |p - q| of two orbital periods, or 0 if they are equal.
 * After what time are two planets with known orbital periods in the same direction again? Return 0 if they have the same period.
 * Calculate the synodic period from both orbital periods, 0 when they are identical.
 * Compute the synodic period of two bodies from their orbital periods, zero when equal
 * Write a function to compute how long it takes two planets with given orbital periods to line up again, 0 if both periods are equal.
 * Return the synodic period for two orbital periods, 0 if they are equal.
 * Given the orbital periods of two planets, return the time between two conjunctions, or 0 if the periods are equal.
 * How do I compute the synodic period of two bodies from their orbital periods (zero if equal)?
 * Two runners need {p} and {q} per lap. How long until one laps the other? Return 0 if they are equally fast.
 * What is the synodic period of two planets, 1 / |1/p - 1/q|? It is 0 when p and q are equal.
 *
 * @name synodic_period conjunction_period
 * @range p 1 50
 * @range q 1 50
 */
double synodic_period(double p, double q) {
    double gap = p < q ? q - p : p - q;
    return gap == 0 ? 0 : p * q / gap;
}

/**
 * {OP} of an orbit from its nearest and its farthest distance
 * Write a function to compute the {OP} of an orbit from perihelion and aphelion, in this order.
 * Returns the {OP}, {OP:2}, for perihelion p and aphelion q.
 * What is the {OP} of a planet's ellipse with given perihelion and aphelion distances?
 * Calculate the {OP} of an orbit from the perihelion and the aphelion distance.
 * Get the orbital {OP} from the perihelion and aphelion distances.
 * Write a program that computes the {OP} of an elliptical orbit from its nearest and its farthest distance to the central body.
 * How can I get a satellite orbit's {OP}, given the perigee and apogee radii?
 * Return the {OP} for a perihelion and an aphelion.
 * Given the perihelion p and the aphelion q of an orbit, return its {OP}.
 * Return {OP:2}, the {OP} of an orbit with perihelion p and aphelion q.
 * A comet's nearest and farthest distances from the sun are known. What is the {OP} of its orbit?
 *
 * @OP (far-near)/(far+near) "eccentricity" "(q - p) / (q + p)"
 * @OP (near+far)/2 "semi-major axis" "(p + q) / 2"
 * @OP __builtin_sqrt(near*far) "semi-minor axis" "sqrt(p q)"
 * @name orbit_shape orbit_measure
 * @range near 1 20
 * @range far 20 60
 */
double orbit_shape(double near, double far) {
    return OP;
}

/**
 * Write a function to compute the {OP:2}, {OP:3}, where x is the {OP:4}.
 * Returns the {OP:2}, {OP:3}, where x is the {OP:4}.
 * What is the {OP:2}, {OP:3}, if x is the {OP:4}?
 * Calculate the {OP:2} = {OP:3}, where x is the {OP:4}.
 * Astronomy homework: compute the {OP:2}, which is {OP:3}, where x is the {OP:4}.
 * Write a function which calculates the {OP:2} from a given {OP:4}, x, as {OP:3}.
 * I know the {OP:4} (x) and want the {OP:2}, {OP:3}.
 * How do I get the {OP:2} from the {OP:4} x, using {OP:3}?
 * Given the {OP:4}, x, return the {OP:2}, {OP:3}.
 * Write a program that computes the {OP:2} as {OP:3} from x, the {OP:4}.
 * Return {OP:3}, the {OP:2} for x, the {OP:4}.
 * Find the {OP:2} with the formula {OP:3}; x is the {OP:4}.
 *
 * @OP 299792.458*x "recession speed in km/s of a galaxy from its redshift, 299792.458 times it" "recession velocity in km/s" "299792.458 * x" "small redshift"
 * @OP 70*x "Hubble's law: km/s from megaparsecs with the Hubble constant 70" "recession velocity in km/s" "70 * x" "distance in megaparsecs"
 * @OP 2.95325*x "Schwarzschild radius in km of a black hole from its solar masses, 2.95325 km each" "Schwarzschild radius in km" "2.95325 * x" "black hole's mass in suns"
 * @OP 0.4+0.3*__builtin_pow(2,x) "Titius-Bode distance in astronomical units, 0.4 + 0.3 * 2^x for a planet's index x" "Titius-Bode distance in au" "0.4 + 0.3 * 2^x" "planetary index"
 * @OP 116/x "Dawes limit in arcseconds, 116 over the telescope's aperture in mm" "resolution in arcseconds by Dawes" "116 / x" "aperture in millimeters"
 * @OP 2898/x "peak wavelength in micrometers of a star by Wien's law, 2898 over kelvins" "peak wavelength in micrometers" "2898 / x" "temperature in kelvins"
 * @OP __builtin_pow(x,3.5) "luminosity of a main-sequence star in suns, its solar masses to the power 3.5" "luminosity in suns" "x^3.5" "star's mass in suns"
 * @name astronomy sky_formula
 * @range known 1 10
 */
double astronomy(double known) {
    double x = known;
    return OP;
}

/**
 * degree of unsaturation of a hydrocarbon from its carbon atoms c and hydrogen atoms h, (2c + 2 - h) / 2 without the fraction
 * Write a function to compute the degree of unsaturation of a hydrocarbon from its carbon count and hydrogen count, using integer division.
 * Returns (2 * carbon + 2 - hydrogen) / 2 in whole numbers, the double bond equivalents of a hydrocarbon.
 * How many double bonds or rings does a hydrocarbon with a given number of carbons and hydrogens have? Round toward zero.
 * Compute the degree of unsaturation as an integer from the carbon and hydrogen counts, rounded toward zero.
 * Write a program to determine the number of rings and double bonds in a hydrocarbon from its carbon and hydrogen atoms (integer division).
 * How do I calculate the DBE from the C and H counts, with integer division?
 * Given the numbers of carbon and hydrogen atoms of a hydrocarbon, return its degree of unsaturation (integer, truncated).
 * Calculate the double bond equivalents of CxHy as (2x + 2 - y) / 2 in integers.
 * Return the index of hydrogen deficiency for a number of carbons and hydrogens, truncated to an integer.
 * C6H6 has a degree of unsaturation of 4. Compute it for any number of carbons and hydrogens, dropping a half.
 * How many rings plus pi bonds does a hydrocarbon have, given its carbon and hydrogen atoms, in whole numbers?
 *
 * @T int32_t int64_t
 * @name unsaturation double_bond_equivalents
 * @range carbon 10 30
 * @range hydrogen 0 22
 */
T unsaturation(T carbon, T hydrogen) {
    return (2 * carbon + 2 - hydrogen) / 2;
}

/**
 * number of hydrogen atoms in an {OP} with {n} carbon atoms
 * Write a function to find how many hydrogens an open-chain {OP} with n carbons has.
 * Returns {OP:2}, the hydrogen count of an {OP} with n carbons.
 * How many hydrogen atoms does an {OP} molecule with n carbon atoms have?
 * Calculate the number of hydrogens in an {OP} with n carbons.
 * Get the number of hydrogen atoms of an {OP} from its number of carbon atoms.
 * Write a function that returns how many hydrogen atoms an {OP} with a given number of carbon atoms has.
 * How many hydrogens does an {OP} with {n} carbons have?
 * Return the number of hydrogens in an {OP}, given its carbons.
 * Given the number of carbon atoms n of an {OP}, return its number of hydrogen atoms, {OP:2}.
 * Return {OP:2}, the number of hydrogen atoms of an {OP} with n carbon atoms.
 * How do I compute the hydrogen count of an {OP} from its carbon count?
 *
 * @T int32_t int64_t
 * @OP 2*n+2 "alkane" "2n + 2"
 * @OP 2*n "alkene" "2n"
 * @OP 2*n-2 "alkyne" "2n - 2"
 * @name hydrogen_count hydrogens
 * @range n 2 50
 */
T hydrogen_count(T n) {
    return OP;
}

/**
 * molality in mol/kg from the {moles} of solute and the {grams} of solvent
 * Write a function to compute molality in mol/kg from the moles of solute and the solvent's grams.
 * Returns moles * 1000 / grams, the molality in mol/kg.
 * What is the molality in mol/kg, given the moles of solute and the grams of water?
 * Compute the molality in mol/kg: moles of solute first, then grams of solvent.
 * Calculate molality in mol/kg from moles and grams of solvent
 * Write a program to compute the concentration in moles per kilogram of solvent from the moles dissolved and the solvent's grams.
 * How do I get the molality (mol/kg) from moles and grams of solvent?
 * Return the molality for a number of moles and the grams of solvent.
 * Given the amount of solute in moles and the mass of the solvent in grams, return the molality in mol/kg.
 * How many moles per kilogram of solvent are there, given the moles of solute and the grams of solvent?
 * Calculate moles per kilogram of solvent from the moles of solute and the solvent's mass in grams.
 *
 * @name molality moles_per_kilogram
 * @range moles 0 20
 * @range grams 50 5000
 */
double molality(double moles, double grams) {
    return moles * 1000 / grams;
}

/**
 * ratio of the effusion speeds of two gases (first to second) with molar masses {first} and {second} by Graham's law
 * Write a function to compute how many times faster the first gas effuses than the second from their molar masses.
 * Implement a function for Graham's law of effusion: the square root of the second molar mass divided by the first.
 * Returns sqrt(m2 / m1), the effusion rate of gas 1 relative to gas 2 with molar masses m1 and m2.
 * How much faster does the first gas escape through a pinhole than the second, given both molar masses?
 * Calculate the effusion rate of gas 1 over that of gas 2 by Graham's law, from molar mass 1 and molar mass 2.
 * Use Graham's law to compute the effusion rate of the first gas relative to the second from both molar masses.
 * Write a function which finds how many times faster a first gas effuses than a second, from the first's and the second's molar mass.
 * How do the effusion rates of two gases compare (first to second), given their molar masses?
 * Return the ratio of the effusion rates (first over second) by Graham's law.
 * Given the molar masses of two gases, return the ratio of their effusion rates, first gas over second gas.
 * Compute sqrt(m2 / m1) from the molar masses m1 and m2.
 *
 * @name graham_ratio effusion_ratio
 * @range first 1 100
 * @range second 1 100
 */
double graham_ratio(double first, double second) {
    return __builtin_sqrt(second / first);
}

/**
 * pH of a buffer from {pka}, the {base} concentration and the {acid} concentration by Henderson-Hasselbalch
 * Write a function to compute a buffer's pH from its pKa, the conjugate base concentration and the acid concentration.
 * Returns the pH of a buffer, pKa + log10(base / acid).
 * What is the pH of a buffer with a given pKa, base concentration and acid concentration?
 * Calculate the pH with the Henderson-Hasselbalch equation from pKa, [A-] and [HA].
 * Implement the Henderson-Hasselbalch equation: pH from pKa, base concentration and acid concentration.
 * Write a program to calculate the pH of a buffer from the acid's pKa, the concentration of the conjugate base and that of the acid.
 * Compute the pH of a buffer solution: pKa, then base, then acid concentration.
 * Given pKa, the concentration of the conjugate base and that of the acid, return the pH of the buffer.
 * How do I compute the pH of a buffer solution from its pKa, base and acid concentrations?
 * Return pKa + log10(base / acid).
 * I need the Henderson-Hasselbalch equation as a function of pKa, base and acid concentration.
 *
 * @name buffer_ph henderson_hasselbalch
 * @range pka 2 12
 * @range base 1 10
 * @range acid 1 10
 */
double buffer_ph(double pka, double base, double acid) {
    return pka + __builtin_log10(base / acid);
}

/**
 * population estimate by recapture, rounded down: animals marked, animals caught later, marked ones among them; 0 if there are none
 * Write a function to estimate a population by Lincoln-Petersen: marked first, caught second, recaptured third; rounded down, 0 if none were recaptured.
 * Returns marked * caught / recaptured, rounded down, or 0 if nothing was recaptured.
 * How large is a population by mark and recapture (marked, caught, recaptured), rounded down? Return 0 if no tagged animal came back.
 * Compute the Lincoln index as an integer from marked, caught and recaptured animals; zero recaptures give 0.
 * Mark-recapture estimate from marked, caught and recaptured animals, truncated, 0 if none was recaptured
 * Write a function to estimate an animal population from the numbers marked, caught later and marked among those (integer, 0 if the last is 0).
 * Given the animals marked, the animals caught later and the marked ones among those, estimate the population (rounded down, 0 if no marked ones).
 * How do I estimate a population by capture and recapture in integers (marked, caught, recaptured)? Return 0 if recaptured is 0.
 * Calculate marked * caught / recaptured with integers, or 0 if recaptured is 0.
 * I marked some fish, caught some later and counted those with a mark. Estimate the fish in the lake, rounded down, 0 if none had a mark.
 * Estimate the size of a population with the Lincoln-Petersen formula M * C / R, truncated, and 0 when R is 0.
 *
 * @T int32_t int64_t
 * @name population_estimate lincoln_index
 * @range marked 0 500
 * @range caught 0 500
 * @range tagged 0 100
 */
T population_estimate(T marked, T caught, T tagged) {
    return tagged == 0 ? 0 : marked * caught / tagged;
}

/**
 * frequency of {OP} in Hardy-Weinberg equilibrium for the dominant allele frequency {freq}
 * Write a function to compute the share of {OP} from the dominant allele's frequency p under Hardy-Weinberg.
 * Returns {OP:2}, the expected share of {OP} for the dominant allele frequency p.
 * What share of a population are {OP} if the dominant allele has frequency p (Hardy-Weinberg)?
 * Calculate the share of {OP} in Hardy-Weinberg equilibrium from the frequency p of the dominant allele.
 * Use Hardy-Weinberg to get the frequency of {OP} from the dominant allele frequency.
 * Write a program which computes the expected share of {OP} in a population from the frequency of the dominant allele.
 * How do I compute the fraction of {OP} from the dominant allele frequency (Hardy-Weinberg)?
 * Return the Hardy-Weinberg fraction of {OP} for a dominant allele frequency.
 * Given the frequency p of the dominant allele, return the expected fraction of {OP}, {OP:2}.
 * Return {OP:2}, the Hardy-Weinberg share of {OP}, where p is the frequency of the dominant allele.
 * Which fraction of a population are {OP}, assuming Hardy-Weinberg equilibrium with dominant allele frequency p?
 *
 * @OP 2*freq*(1-freq) "heterozygous carriers" "2 p (1 - p)"
 * @OP (1-freq)*(1-freq) "homozygous recessive individuals" "(1 - p)^2"
 * @OP 1-(1-freq)*(1-freq) "individuals with the dominant trait" "1 - (1 - p)^2"
 * @name hardy_weinberg genotype_share
 * @range freq 0 1
 */
double hardy_weinberg(double freq) {
    return OP;
}

/**
 * rate of an enzyme with the given {vmax}, {km} and {substrate} concentration
 * Write a function to compute the Michaelis-Menten rate from the maximum rate, the Michaelis constant and the substrate concentration.
 * Returns vmax * s / (km + s), the Michaelis-Menten rate for vmax, km and the substrate concentration s.
 * How fast does an enzyme work with a given Vmax, Km and substrate concentration?
 * Calculate the Michaelis-Menten velocity from Vmax, Km and [S].
 * Implement the Michaelis-Menten equation: rate from Vmax, Km and S.
 * Write a function that calculates the speed of an enzyme reaction from its maximum rate, its Michaelis constant and the substrate concentration.
 * What is the reaction velocity of an enzyme, given Vmax, Km and the substrate concentration?
 * Compute the Michaelis-Menten rate for Vmax, Km and [S].
 * Given Vmax, Km and the substrate concentration, return the reaction rate by Michaelis-Menten.
 * How do I compute the rate of an enzyme reaction from Vmax, Km and the substrate concentration?
 * Given vmax, km and s, return vmax * s / (km + s).
 *
 * @name enzyme_rate michaelis_menten
 * @range vmax 0 100
 * @range km 1 50
 * @range substrate 0 100
 */
double enzyme_rate(double vmax, double km, double substrate) {
    return vmax * substrate / (km + substrate);
}

/**
 * natural increase of a population per 1000 inhabitants from {births}, {deaths} and {people}
 * Write a function to compute the natural growth rate per thousand from births, deaths and inhabitants.
 * Returns (births - deaths) * 1000 / population, the natural increase per thousand.
 * By how much does a population grow per 1000 people through births and deaths, given births, deaths and the number of people?
 * Calculate the natural increase per mille from births, deaths and population.
 * Get the natural population increase per 1000 from births, deaths and population.
 * Write a program that determines the natural growth per thousand inhabitants from births, deaths and the population.
 * How is a country's natural increase rate per 1,000 calculated (births, deaths, inhabitants)?
 * Return the rate of natural increase per 1000 for births, deaths and population.
 * Given births, deaths and population, return the natural increase per 1000 inhabitants.
 * Compute (births - deaths) * 1000 / people.
 * How much does a town grow per 1000 people, given its births, deaths and inhabitants?
 *
 * @name natural_increase growth_per_thousand
 * @range births 0 500
 * @range deaths 0 500
 * @range people 1000 50000
 */
double natural_increase(double births, double deaths, double people) {
    return (births - deaths) * 1000 / people;
}

/**
 * dependency ratio in percent from the numbers of {children}, {workforce} and {pensioners}
 * Write a function to compute the dependency ratio in percent from the number of children, people of working age and pensioners.
 * Returns (children + pensioners) * 100 / workforce, the dependency ratio; arguments children, workforce, pensioners.
 * How many young and old people are there per 100 of working age, given the young, the working and the old?
 * Calculate the dependency ratio in percent from the young, the working and the old population.
 * Get the dependency ratio in percent from three age groups: young, working, old.
 * Write a function to find how many children and pensioners together there are per hundred of working age; children, workers, pensioners in this order.
 * How many dependents are there per 100 people of working age, given children, workers and pensioners?
 * Given the number of children, workers and pensioners, return the age dependency ratio in percent.
 * Given children, workforce and pensioners, compute 100 * (children + pensioners) / workforce.
 * How do I calculate a country's age dependency ratio in percent from its children, its working-age population and its pensioners?
 * Tell me how many dependants, children plus pensioners, there are for every 100 workers (arguments: children, workers, pensioners).
 *
 * @name dependency_ratio dependants_per_hundred
 * @range children 0 1000
 * @range workforce 100 3000
 * @range pensioners 0 1000
 */
double dependency_ratio(double children, double workforce, double pensioners) {
    return (children + pensioners) * 100 / workforce;
}

/**
 * Write a function to find the temperature on a summit from the temperature at the base and the meters climbed, at 6.5 degrees per km.
 * Returns t - 6.5 * h / 1000 for the temperature t and the height difference h in meters.
 * Calculate the temperature some meters higher up at 6.5 K less per km, given the base temperature, then the meters.
 * Get the temperature at altitude with a lapse rate of 6.5 C per 1000 m from the temperature below and the meters up.
 * Write a program which estimates the temperature higher up from the valley's temperature and the meters climbed, falling 6.5 degrees per 1000 m.
 * What temperature can I expect on a mountain, losing 6.5 °C per kilometer, given the base temperature and the meters climbed?
 * Return the temperature at altitude from the one below and the meters up, 6.5 degrees colder per 1000 m.
 * Given the temperature in a valley and the height gained in meters, return the temperature on top (minus 6.5 degrees per 1000 m).
 * Compute t - 6.5 * h / 1000 for a temperature t and a height h in meters.
 * How do I estimate the temperature on a summit from the valley temperature and the climb in meters, at 6.5 degrees per km?
 * air temperature in °C some meters above a place of known temperature, falling by 6.5 degrees per 1000 m (known temperature first, meters second)
 * How warm is it h meters above the valley if the valley has t degrees Celsius and the air gets 6.5 degrees colder every kilometer (t first, then h)?
 *
 * @name summit_temperature lapse_temperature
 * @range celsius -20 40
 * @range meters 0 8000
 */
double summit_temperature(double celsius, double meters) {
    return celsius - 6.5 * meters / 1000;
}
