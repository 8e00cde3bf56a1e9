/**
 * volume of a frustum of a cone from {bottom} radius, {top} radius and {height}
 * Write a function to calculate the volume of a truncated cone given the lower radius, the upper radius and the height.
 * Write a program that finds how much a bucket holds: bottom radius, top radius, height.
 * Implement a function that obtains the capacity of a lampshade-shaped frustum: radius below, radius above, height.
 * Returns the volume of a conical frustum, pi * h / 3 * (R*R + R*r + r*r).
 * What is the volume of a cone with its tip cut off, if both radii and the height are provided?
 * frustum volume, two radii then the height
 * cone without its tip, how much volume? i have both radii and height
 * Add volume of a truncated cone (radii, height)
 * How to compute the volume of a conical frustum from its two radii and height?
 * double-precision frustum volume: radii first, height last
 * please give volume of cone which is cut parallel to base, two radius and height known
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
 * lateral surface of a frustum: {bottom} radius, {top} radius, {height}
 * Write a function to find the slanted side area of a truncated cone from bottom radius, top radius and height.
 * Write a program computing how much fabric a lampshade needs, lower radius, upper radius and height provided, no ends.
 * Design a function that derives the curved surface of a conical frustum from its radii and its vertical height.
 * Returns pi * (R + r) * sqrt((R - r)^2 + h^2), the lateral area of a frustum.
 * How large is the side of a cut-off cone without its two circles, given both radii and the height?
 * curved surface area of a conical frustum, ends not included
 * need the mantle of a truncated cone, two radii + height, no lids
 * Add lateral area of a truncated cone
 * How do I get the side surface of a frustum from two radii and the height?
 * frustum mantle: radii, then perpendicular height; slant height through the square root
 * side area of cone cut on top, without bottom and top circle, from radiuses and height
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
 * {OP} of a torus with the {major} radius to the tube's centre and the {minor} radius of the tube
 * Write a function to compute the {OP} of a torus, radius of the ring first, radius of the tube second.
 * Write a program that determines the {OP} of a doughnut: centre-to-tube radius, then tube radius.
 * Create a function which obtains a bagel's {OP} from the major radius and the minor radius.
 * Torus: returns the {OP} for the major radius R and the minor radius r, {OP:2}.
 * What is the {OP} of a ring-shaped tube of major radius R and minor radius r?
 * torus {OP}, R then r
 * donut maths: {OP} from big radius and tube radius
 * Add {OP} of a torus (major, minor radius)
 * How to calculate the {OP} of a torus in C from both radii?
 * toroidal solid, {OP} = {OP:2}, R and r doubles
 * i want {OP} of donut shape, first radius of circle, second radius of tube
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
 * Write a program that evaluates the volume of an egg-shaped solid whose three half-axes are specified.
 * Implement a function that obtains the content of an ellipsoid, three semi-axes provided.
 * Returns 4/3 * pi * a * b * c for an ellipsoid.
 * How much space is in an ellipsoid with three given half-axes?
 * ellipsoid volume, three semi-axes
 * squashed ball with three different half-axes, what volume
 * Add ellipsoid volume
 * Calculate the volume of an ellipsoid from semi-axis lengths
 * four thirds pi times the product of three doubles, the ellipsoid's semi-axes
 * volume for ellipsoid body, i give you its three half axis
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
 * {OP} of a spherical cap, sphere of {radius}, cap of {height}
 * Write a function to compute the {OP} of a spherical cap from the sphere's radius and the cap's height.
 * Write a program that finds the {OP} of a dome cut from a ball: radius of the ball, then height of the dome.
 * Develop a function that derives a cap's {OP}, sphere radius and cap height provided, as {OP:2}.
 * Spherical cap: returns the {OP}, {OP:2}.
 * What is the {OP} of a slice cut off a sphere of radius r with height h?
 * {OP} of a dome, ball radius first, height of the cap second
 * dome thing: {OP} if i know sphere radius and dome height
 * Add {OP} of spherical caps
 * How to get the {OP} of a spherical cap from the radius and the height
 * spherical cap, {OP} = {OP:2}, r and h doubles
 * the {OP} for a piece cut from a ball, given the ball radius and the piece height
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
 * area of a circular segment with {radius} and a central angle of {degrees} degrees
 * Write a function to find the area between a chord and its arc: radius, then central angle in degrees.
 * Write a program which computes a circular segment's area when the radius and the angle in degrees are specified.
 * Implement a function that obtains the area cut off a circle by a chord, from radius and central angle (degrees).
 * Returns r^2 / 2 * (t - sin t), where t is the central angle converted from degrees.
 * How large is the part of a circle beyond a chord, given the radius and the central angle in degrees?
 * segment of a circle: area by radius and degrees
 * sector minus triangle, radius and angle in deg
 * Add circular segment area, angle in degrees
 * Area of a circle segment (not sector) from radius and angle in degrees
 * radius, degrees -> area of the segment, i.e. the sector's area minus the triangle's
 * area of circle piece behind the chord, angle of center in degree
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
 * chord length in a circle of {radius} for a central angle of {degrees} degrees
 * Write a function to calculate the length of a chord from the radius and the central angle in degrees.
 * Write a program that obtains the straight distance between two points of a circle: radius, then degrees between them.
 * Create a function that returns the chord corresponding to a central angle, radius first, angle in degrees second.
 * Returns 2 * r * sin(angle / 2), angle given in degrees.
 * How long is the chord that belongs to a central angle of so many degrees?
 * chord of a circle, by radius and degrees
 * straight line across a pizza slice, from corner to corner of the crust: radius + slice angle in degrees
 * Add chord length from central angle in degrees
 * Chord length from radius and angle (degrees)
 * chord = 2 r sin(theta/2), theta in degrees, doubles
 * length of line joining two points on circle, angle between is in degree
 *
 * @name chord_length chord
 * @range radius 0 50
 * @range degrees 0 360
 */
double chord_length(double radius, double degrees) {
    return 2 * radius * __builtin_sin(degrees * 3.14159265358979323846 / 360);
}

/**
 * chord length in a circle of {radius} at {distance} from its centre; 0 if the line misses
 * Write a function to find the chord's length from the radius and its distance to the centre, 0 beyond the circle.
 * Write a program that calculates how long a line runs inside a circle: radius, distance from the centre, 0 outside.
 * Develop a function that obtains the chord cut by a line at a given distance from the centre, radius first, else 0.
 * Returns 2 * sqrt(r*r - d*d), or 0 where d is at least r.
 * How long is the chord that lies at distance d from the middle of a circle with radius r, with 0 for d >= r?
 * chord by radius and perpendicular distance (0 when distance >= radius)
 * circle radius, line so far off centre, how much of the line is inside? nothing = 0
 * Add chord length by distance to the centre, zero when missed
 * Length of a chord given radius and distance from the center, 0 if there is no chord
 * radius, distance -> chord length, clamped to 0.0 when the radicand is not positive
 * length of the cut of line in circle, give zero when line is outside
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
 * radius of an arch from its {span} and its {rise}
 * Write a function to compute the radius of a circular arch from the width of its span and its rise in the middle.
 * Write a program that recovers a circle's radius when a chord and its sagitta are specified, chord first.
 * Implement a function which deduces the radius from the chord's length and the height of the arc above it.
 * Returns s / 2 + c * c / (8 * s) for the chord c and the sagitta s.
 * What radius does an arc have whose chord is c long and whose height over the chord is s?
 * arch radius: span, rise
 * i measured a curved window, width and height of the bow, what radius is it
 * Add radius from chord and sagitta
 * How to find the radius of an arc from chord length and sagitta
 * sagitta formula solved for the radius, parameters chord and height
 * find the circle radius by length of chord and high of the bow
 *
 * @name arch_radius radius_from_sagitta
 * @range span 1 50
 * @range rise 1 20
 */
double arch_radius(double span, double rise) {
    return rise / 2 + span * span / (8 * rise);
}

/**
 * {OP} of a capsule: cylinder of {radius} and {length} between two hemispheres
 * Write a function to calculate the {OP} of a capsule from its radius and the length of its cylindrical part.
 * Write a program that determines the {OP} of a pill with hemispherical ends: radius, then length of the straight part.
 * Create a function that obtains a capsule's {OP}, {OP:2}, radius r first, cylinder length l second.
 * Capsule (cylinder with two half balls): returns its {OP}, {OP:2}.
 * What is the {OP} of a gas tank with round ends, by radius and length of the middle cylinder?
 * capsule {OP}, radius and straight length
 * pill shape: {OP} pls, radius first then middle length without the caps
 * Add {OP} of capsules
 * How to compute the {OP} of a capsule (spherocylinder) from radius and cylinder length
 * {OP} of a swept sphere of a given radius along a segment of a given length
 * the {OP} for tank having half ball in both ends, radius and length of cylinder
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
 * {OP} of a regular polygon with {n} sides of length {side}
 * Write a function to find the {OP} of a regular n-gon from the number of sides and the side length.
 * Write a program that computes the {OP} for a regular polygon (pentagon, octagon, decagon …), n then side.
 * Design a function that obtains the {OP} of a regular polygon whose number of sides and side are specified.
 * Regular n-gon: returns the {OP}, {OP:2}.
 * What is the {OP} of a nonagon, dodecagon or any regular n-gon with a given side?
 * {OP} from the count of sides and one side
 * regular polygon, n sides each this long, need its {OP}
 * Add {OP} for regular polygons
 * How do I compute the {OP} of a regular polygon from n and the side length?
 * n (i32), side (double) -> {OP} = {OP:2}
 * give the {OP} when polygon is regular with n equal sides
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
 * {OP} of a regular polygon with {n} corners inscribed in a circle of {radius}
 * Write a function to compute the {OP} of a regular n-gon inscribed in a circle, n first, radius second.
 * Write a program to obtain the {OP} when a regular polygon's corners lie on a circle of specified radius, n corners.
 * Implement a function that evaluates the {OP} of the n-gon whose circumradius is provided, {OP:2}.
 * Inscribed regular polygon: returns the {OP}, {OP:2}.
 * What is the {OP} of a regular polygon that has n vertices on a circle with radius r?
 * {OP} of an n-gon from its circumradius
 * n points evenly on a circle, joined up: {OP}?
 * Add {OP} of inscribed regular polygons
 * Regular polygon in a circle: {OP} from number of sides and radius
 * n, circumradius -> {OP}, that is, {OP:2}
 * for polygon regular in circle, find {OP} out of number of corner and radius
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
 * {OP} of a hexagonal prism with base {edge} and {height}
 * Write a function to calculate the {OP} of a right prism with a regular hexagonal base: edge, then height.
 * Write a program that obtains the {OP} of a pencil-shaped hexagonal prism from its base edge and its length.
 * Create a function to derive the {OP} of a six-sided prism, {OP:2}, edge a first, height h second.
 * Regular hexagonal prism: returns the {OP}, {OP:2}.
 * What is the {OP} of a prism whose base is a regular hexagon, edge and height known?
 * hexagonal prism {OP}: edge of the hexagon, height
 * a nut without hole, six sides: {OP} from side and thickness
 * Add {OP} of hexagonal prisms
 * How to compute the {OP} of a hexagonal prism in C
 * edge, height -> {OP} of the regular hexagonal prism
 * find me {OP} from prism with hexagon under, I have side and height
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
 * {OP} of a square pyramid with base {edge} and {height}
 * Write a function to compute the {OP} of a pyramid on a square base from the base edge and the height.
 * Write a program that finds the {OP} of an Egyptian pyramid whose base side and vertical height are specified.
 * Implement a function that obtains a square pyramid's {OP}, {OP:2}, for edge a and height h.
 * Square pyramid: returns the {OP}, {OP:2}.
 * How big is the {OP} of a right square pyramid, base edge first, height second?
 * square pyramid, {OP} from edge and height
 * pyramid roof: base side and height in, {OP} out
 * Add {OP} of square pyramids
 * Square pyramid {OP} from base edge and height
 * edge, height -> {OP} = {OP:2}
 * the {OP} for pyramid with square bottom, by side length and high
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
 * {OP} with the edge {edge}
 * Write a function to obtain the {OP} from its edge length, {OP:2}.
 * Write a program that calculates the {OP} when the edge is specified.
 * Implement a function for a Platonic solid: the {OP}, edge provided.
 * Returns the {OP}, {OP:2}.
 * What is the {OP} with a given edge?
 * {OP} by edge
 * platonic solids homework: {OP}, edge length comes in
 * Add {OP}
 * How to compute the {OP} from the edge length
 * edge (double) -> {OP} = {OP:2}
 * need formula of {OP}, only the edge is known
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
 * {OP} of a rhombus with the diagonals {p} and {q}
 * Write a function to compute the {OP} of a rhombus when both diagonals are provided.
 * Write a program that derives a rhombus's {OP}, {OP:2}, from the two diagonals.
 * Implement a function that obtains the {OP} of a diamond shape with perpendicular diagonals p and q.
 * Rhombus: returns the {OP}, {OP:2}.
 * What is the {OP} of a rhombus if I only know its diagonals?
 * rhombus {OP} from two diagonals
 * diamond with these two diagonals, {OP}?
 * Add {OP} of rhombi
 * Find the {OP} of a rhombus given the diagonals
 * diagonals of the rhombus in, {OP} out, double precision
 * for rhombus with both diagonals known calculate the {OP}
 *
 * @OP __builtin_sqrt(p*p+q*q)/2 "side length" "sqrt(p^2 + q^2) / 2"
 * @OP 2*__builtin_sqrt(p*p+q*q) "perimeter" "2 sqrt(p^2 + q^2)"
 * @name rhombus_from_diagonals diamond_measure
 * @range p 1 50
 * @range q 1 50
 */
double rhombus_from_diagonals(double p, double q) {
    return OP;
}
