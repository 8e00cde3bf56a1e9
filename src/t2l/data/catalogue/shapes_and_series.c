/**
 * volume of a frustum of a cone from {bottom} radius, {top} radius and {height}
 * Write a function to calculate the volume of a truncated cone given the lower radius, the upper radius and the height.
 * Write a program that finds how much a bucket holds: bottom radius, top radius, height.
 * Implement a function that obtains the volume inside a lampshade shaped like a cone frustum: lower radius, upper radius, height.
 * Returns the volume of a conical frustum, pi * h / 3 * (R*R + R*r + r*r).
 * What is the volume of a cone with its tip cut off, if both radii and the height are provided?
 * frustum volume, two radii then the height
 * cone without its tip, how much volume? i have both radii and height
 * Add volume of a truncated cone from bottom radius, top radius and height
 * How to compute the volume of a conical frustum from its two radii and height?
 * double-precision volume of a conical frustum: the two radii first, the height last
 * please give volume of cone which is cut parallel to base, two radius and height known
 * Write a function to compute how much a truncated cone holds from its bottom radius, top radius and height.
 * Excel: =PI()*h/3*(R^2+R*r+r^2) with R, r, h as arguments in that order
 * how much fits in a bucket, given radius below, radius on top and how tall it is
 * Capacity of a right circular conical frustum: two base radii, then height
 * How do I get the volume of a cone with its tip cut off?
 * volume of a frustum of a cone
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
 * area of the slanted side of a cone frustum with {bottom} radius, {top} radius and {height}
 * Write a function to find the slanted side area of a truncated cone from bottom radius, top radius and height.
 * Write a program computing how much fabric goes around a lampshade, lower radius, upper radius and vertical height provided, without the open ends.
 * Design a function that derives the curved surface of a conical frustum from its radii and its vertical height.
 * Returns pi * (R + r) * sqrt((R - r)^2 + h^2), the lateral area of a frustum.
 * How large is the side of a cut-off cone without its two circles, given both radii and the height?
 * curved surface area of a conical frustum, ends not included
 * need the side area of a truncated cone, two radii and the height given, no lids
 * Add side area of a truncated cone from its two radii and its vertical height
 * How do I get the side surface of a frustum from two radii and the height?
 * curved side area of a frustum: both radii, then the perpendicular height, ends not counted
 * side area of cone cut on top, without bottom and top circle, from radiuses and height
 * Write a program that determines the lateral area of a truncated cone, without both discs, from bottom radius, top radius and vertical height.
 * Python: math.pi * (R + r) * math.hypot(R - r, h)
 * how much paper for the side of a lampshade: radius below, radius above, height
 * Curved surface of a conical frustum, pi (R + r) s, slant s derived from the height
 * What's the side surface of a cut-off cone, given two radii and the height?
 * lateral surface area of a frustum
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
 * {OP} of a torus, ring radius R first, tube radius r second
 * donut maths: {OP} from big radius and tube radius
 * Add {OP} of a torus from major radius, then minor radius
 * How to calculate the {OP} of a torus in C from the ring radius and the tube radius?
 * toroidal solid, {OP} = {OP:2}, R and r doubles
 * i want {OP} of donut shape, first radius of the ring to middle of tube, second radius of tube
 * Write a function which calculates the {OP} of a torus from the radius of its ring (to the tube's centre) and that of its tube.
 * Matlab: {OP:2} of the big radius R and the small radius r
 * {OP} of a doughnut: big radius, then thickness radius
 * Torus of revolution with major radius R and minor radius r: its {OP}
 * How do I work out a ring's {OP} if I know both radii (ring centre line, tube)?
 * {OP} of a torus
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
 * Returns 4/3 * pi * a * b * c, the volume of an ellipsoid with these semi-axes.
 * How much space is in an ellipsoid with three given half-axes?
 * ellipsoid volume, three semi-axes
 * squashed ball with three different half-axes, what volume
 * Add volume of an ellipsoid from its three semi-axes
 * Calculate the volume of an ellipsoid from semi-axis lengths
 * four thirds pi times the product of three doubles, the ellipsoid's semi-axes
 * volume for ellipsoid body, i give you its three half axis
 * Write a program to find the space enclosed by an ellipsoid whose three semi-axes are supplied.
 * Python: 4 / 3 * math.pi * a * b * c
 * how big is an egg-like ball with half-lengths {a}, {b} and {c}
 * Capacity of a triaxial ellipsoid from its semi-axes
 * What is the volume of a stretched sphere, three half axes given?
 * volume of an ellipsoid
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
 * {OP} of a spherical cap, given the ball's radius and the height of the part cut off
 * Write a function to compute the {OP} of a spherical cap from the sphere's radius and the cap's height.
 * Write a program that finds the {OP} of a dome cut from a ball: radius of the ball, then height of the dome.
 * Develop a function that derives a cap's {OP}, sphere radius and cap height provided, as {OP:2}.
 * Returns the {OP} of a spherical cap, {OP:2}, for sphere radius r and cap height h.
 * What is the {OP} of a slice cut off a sphere of radius r with height h?
 * {OP} of a dome, ball radius first, height of the cap second
 * dome thing: {OP} if i know sphere radius and dome height
 * Add {OP} of a spherical cap from sphere radius and cap height
 * How to get the {OP} of a spherical cap from the sphere's radius and the height of the cap
 * {OP} of a spherical cap, {OP:2}, with r and h as doubles in this order
 * the {OP} for a piece cut from a ball, given the ball radius and the piece height
 * Write a function which computes the {OP} of the piece that a plane cuts off a ball, given the ball's radius and the piece's height.
 * Excel-like: {OP:2} with sphere radius r and cap height h
 * {OP} of a slice off the top of a ball: ball radius, slice height
 * Spherical cap on a sphere of radius r, height h: {OP}
 * How do I get a dome's {OP} from the sphere's radius and the dome's height?
 * {OP} of a spherical cap
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
 * Write a program which computes a circular segment's area when the radius and the angle in degrees are specified.
 * Implement a function that obtains the area cut off a circle by a chord, from radius and central angle (degrees).
 * Returns the area of a circular segment, r^2 / 2 * (t - sin t), where t is the central angle converted from degrees.
 * How large is the part of a circle beyond a chord, given the radius and the central angle in degrees?
 * area of a circle's segment behind the chord, from radius and central angle in degrees
 * sector minus triangle gives the segment: what area for a radius and an angle in degrees?
 * Add area of a circular segment from radius and central angle in degrees
 * Area of a circle segment (not sector) from radius and angle in degrees
 * radius, degrees -> area of the segment, i.e. the sector's area minus the triangle's
 * area of circle piece behind the chord, radius and then angle of center in degree
 * Write a program to determine the area between a chord and its arc from the circle's radius and the central angle in degrees.
 * Python: t = math.radians(deg); r * r / 2 * (t - math.sin(t))
 * how big is the piece of a disc cut off by a straight line (radius, angle in degrees at the centre)
 * Area of a circular segment, r^2/2 (theta - sin theta), theta supplied in degrees
 * What's the area of the bit left when the triangle is removed from a pie slice (radius, angle in degrees)?
 * circular segment area from radius and angle in degrees
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
 * Write a program that obtains the straight distance between two points of a circle: radius, then degrees between them.
 * Create a function that returns the chord corresponding to a central angle, radius first, angle in degrees second.
 * Returns the chord length 2 * r * sin(angle / 2), the angle given in degrees.
 * How long is the chord of a circle with a given radius and central angle in degrees?
 * chord length of a circle, from its radius and the central angle in degrees
 * straight line across a pizza slice, from corner to corner of the crust: radius + slice angle in degrees
 * Add chord length from radius and central angle in degrees
 * Length of a chord from the circle's radius and the central angle (degrees)
 * chord = 2 r sin(theta/2), theta in degrees, doubles
 * length of line joining two points on circle, radius is first and angle between them in degree second
 * Write a function to compute the straight distance between an arc's two ends from the radius and the central angle in degrees.
 * Python: 2 * r * math.sin(math.radians(deg) / 2)
 * straight line across a pie slice's open end: radius, angle in degrees
 * Length of the chord subtending a central angle (in degrees) on a circle of given radius
 * How long is a chord if I know the circle's radius and the angle in degrees?
 * chord length from radius and angle in degrees
 *
 * @name chord_length chord
 * @range radius 0 50
 * @range degrees 0 360
 */
double chord_length(double radius, double degrees) {
    return 2 * radius * __builtin_sin(degrees * 3.14159265358979323846 / 360);
}

/**
 * chord length in a circle from its radius and the distance of the line from its centre; 0 if the line misses
 * Write a function to find the chord's length from the radius and its distance to the centre, 0 beyond the circle.
 * Write a program that calculates how long a line runs inside a circle: radius, distance from the centre, 0 outside.
 * Develop a function that obtains the chord cut by a line at a given distance from the centre, radius first, else 0.
 * Returns 2 * sqrt(r*r - d*d), the chord at distance d from the centre of a circle with radius r, or 0 where d is at least r.
 * How long is the chord that lies at distance d from the middle of a circle with radius r, with 0 for d >= r?
 * chord length by radius and perpendicular distance from the centre (0 when distance >= radius)
 * circle of some radius, straight line so far from the centre: how much of the line is inside? 0 if it misses
 * Add chord length from radius and distance to the centre, zero when the line misses
 * Length of a chord given radius and distance from the center, 0 if there is no chord
 * radius, distance -> chord length, clamped to 0.0 when the radicand is not positive
 * length of line part inside circle, by radius and distance from center, give zero when line is outside
 * Write a program which finds how long a circle's chord is at a specified distance from the centre, 0 if the line misses the circle; the radius comes first.
 * Python: 2 * math.sqrt(max(r*r - d*d, 0))
 * how wide is a circle {distance} away from its middle? radius first, nothing there gives 0
 * Secant chord of a circle of radius r at apothem d, zero beyond tangency
 * What's the length of the part of a line inside a circle (radius, distance to centre)?
 * chord length from radius and distance to center, 0 if outside
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
 * Returns s / 2 + c * c / (8 * s), the radius of the arc with the chord c and the sagitta s.
 * What radius does an arc have whose chord is c long and whose height over the chord is s?
 * radius of a circular arch from its span and its rise
 * i measured a curved window, width and height of the bow, what radius is it
 * Add circle radius from chord length and sagitta
 * How to find the radius of an arc from chord length and sagitta
 * radius of a circle from the length of a chord and the height of the arc over it
 * find the circle radius by length of chord and high of the bow
 * Write a function that determines the radius of a circular arch from its span (width) and its rise (height at the middle).
 * Excel: =h/2+w^2/(8*h) with the width w first, then the height h
 * which circle does an arch {span} wide and {rise} high belong to (its radius)
 * Radius of curvature of an arc from chord and sagitta
 * How do I find a circle's radius from chord length and arc height?
 * radius of an arch from span and rise
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
 * Write a program that determines the {OP} of a pill with hemispherical ends: radius, then length of the straight part.
 * Create a function that obtains a capsule's {OP}, {OP:2}, radius r first, cylinder length l second.
 * Returns the {OP} of a capsule (cylinder of length l with two half balls of radius r), {OP:2}.
 * What is the {OP} of a gas tank with half balls as ends, by radius and length of the middle cylinder?
 * {OP} of a capsule, radius first, then the straight length without the round ends
 * pill shape: {OP} pls, radius first then middle length without the caps
 * Add {OP} of a capsule from its radius and the length of its cylinder
 * How to compute the {OP} of a capsule (spherocylinder) from radius and cylinder length
 * {OP} of the solid that a sphere of a given radius sweeps along a segment of a given length
 * the {OP} for tank having half ball in both ends, radius and length of cylinder
 * Write a program to calculate the {OP} of a cylinder closed by two half balls, from the common radius and the cylinder's length.
 * JavaScript: {OP:2}, radius r first, straight length l second
 * {OP} of a pill: radius, length of the straight part
 * Spherocylinder (radius, cylindrical length): {OP}
 * What is the {OP} of a tank with hemispherical ends, l being its straight section?
 * {OP} of a capsule
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
 * Returns the {OP} of a regular n-gon with side s, {OP:2}.
 * What is the {OP} of a regular polygon with n sides of a given length?
 * {OP} of a regular polygon, from its number of sides and the length of one side
 * regular polygon, n sides each this long, need its {OP}
 * Add {OP} of a regular polygon from side count and side length
 * How do I compute the {OP} of a regular polygon from n and the side length?
 * n (i32), side length s (double) -> {OP} of the regular n-gon, {OP:2}
 * give the {OP} when polygon is regular with n equal sides of known length
 * Write a function which gives the {OP} of a regular polygon from how many sides it has and how long each is.
 * Python with math: {OP:2}, n sides of length s
 * {OP} of a shape with {n} equal sides and equal corners, each side {side} long
 * Regular n-gon of side s: {OP}
 * How do I compute the {OP} when I know the number of sides and the side length?
 * {OP} of a regular polygon
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
 * Returns the {OP} of the regular n-gon inscribed in a circle of radius r, {OP:2}.
 * What is the {OP} of a regular polygon that has n vertices on a circle with radius r?
 * {OP} of a regular n-gon from n and its circumradius
 * n points evenly spread on a circle of a given radius, joined up: what {OP} does the polygon have?
 * Add {OP} of a regular n-gon inscribed in a circle of a given radius
 * Regular polygon in a circle: {OP} from number of sides and radius
 * n, circumradius r -> {OP} of the regular polygon, that is, {OP:2}
 * for polygon regular in circle, find {OP} out of number of corner and radius
 * Write a program that computes the {OP} of the regular polygon with n corners on a circle of a given radius.
 * Matlab: {OP:2}, n corners, radius r
 * put {n} evenly spaced points on a circle and join them: {OP} of that shape?
 * Regular n-gon of circumradius r: its {OP}
 * What's the {OP} of a regular n-sided figure drawn inside a circle?
 * {OP} of a regular polygon inscribed in a circle
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
 * Returns the {OP} of a regular hexagonal prism with base edge a and height h, {OP:2}.
 * What is the {OP} of a prism whose base is a regular hexagon, edge and height known?
 * hexagonal prism {OP}: edge of the hexagon, height
 * a nut without hole, six sides: {OP} from side and thickness
 * Add {OP} of a regular hexagonal prism from edge and height
 * How to compute the {OP} of a prism over a regular hexagon in C from the edge and the height
 * edge, height -> {OP} of the regular hexagonal prism
 * find me {OP} from prism with regular hexagon under, I have side and height
 * Write a function to find the {OP} of an upright prism over a regular hexagon, given the hexagon's edge and the height.
 * Excel-style: {OP:2} for base edge a, height h
 * {OP} of a six-sided pencil shape: edge, then height
 * Right regular hexagonal prism with base edge a and height h, {OP}
 * How can I calculate a honeycomb cell's {OP} (edge, height)?
 * {OP} of a hexagonal prism
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
 * Returns the {OP} of a square pyramid with base edge a and height h, {OP:2}.
 * How big is the {OP} of a right square pyramid, base edge first, height second?
 * {OP} of a square pyramid from its base edge and its height
 * pyramid roof: base side and height in, {OP} out
 * Add {OP} of a square pyramid from base edge and vertical height
 * Square pyramid {OP} from base edge and height
 * base edge a, height h -> {OP} of the square pyramid, {OP:2}
 * the {OP} for pyramid with square bottom, by side length of bottom and high
 * Write a program which determines the {OP} of a right pyramid on a square from the base edge and the perpendicular height.
 * Python with math.sqrt: {OP:2}, base edge a, height h
 * {OP} of an egyptian pyramid: side at the bottom, how high
 * Right square pyramid, base edge a, altitude h: its {OP}
 * What is the {OP} of a pyramid with a square base?
 * {OP} of a square pyramid
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
 * {OP} with edges of length {edge}
 * Write a function to obtain the {OP} from its edge length a, {OP:2}.
 * Write a program that calculates the {OP} when the edge length is specified.
 * Implement a function for a Platonic solid: return the {OP}, edge length provided.
 * Returns the {OP} with edge a, {OP:2}.
 * What is the {OP} with a given edge?
 * {OP}, given the length of one edge
 * homework about Platonic solids: {OP}, the edge length comes in
 * Add {OP} from its edge length
 * How to compute the {OP} from the edge length
 * edge a (double) -> {OP}, {OP:2}
 * need formula of {OP}, only the edge is known
 * Write a function that calculates the {OP} from the length of its edge.
 * R: {OP:2} with a the edge, i.e. the {OP}
 * all edges are {edge} long, find the {OP}
 * Platonic solids: closed form {OP:2} for the {OP} with edge a
 * How do I get the {OP} if I only know an edge?
 * {OP} with edge {edge}
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
 * Write a function to compute the {OP} of a rhombus when both diagonals are provided.
 * Write a program that derives a rhombus's {OP}, {OP:2}, from the two diagonals.
 * Implement a function that obtains the {OP} of a diamond shape with perpendicular diagonals d and e.
 * Returns the {OP} of a rhombus with the diagonals d and e, {OP:2}.
 * What is the {OP} of a rhombus if I only know its diagonals?
 * rhombus {OP} from two diagonals
 * diamond shape with these two diagonals, what is its {OP}?
 * Add {OP} of a rhombus from its two diagonals
 * Find the {OP} of a rhombus given the diagonals
 * diagonals of the rhombus in, {OP} out, double precision
 * for rhombus with both diagonals known calculate the {OP}
 * Write a program to find the {OP} of a diamond shape with equal sides, given the lengths of its two diagonals.
 * Python with math: {OP:2}, d and e the diagonals
 * kite with four same sides: {OP} from the two lines across
 * Rhombus with diagonals d and e: determine its {OP}.
 * What's the {OP} of a rhombus in terms of its diagonals?
 * {OP} of a rhombus from its diagonals
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
 * Write a function to compute a triangle's {OP} to its first side; all three sides are provided, and impossible ones give 0.
 * Write a program that finds the {OP} to the first of three side lengths of a triangle, or 0 when there is no such triangle.
 * Implement a function which obtains the {OP} to side a of a triangle with the sides a, b and c, else 0.
 * Returns the {OP} to side a, {OP:2}, of a triangle with the sides a, b, c; 0 if the sides form no triangle.
 * How long is the {OP} to the first side of a triangle with three known sides, 0 if no triangle has them?
 * {OP} of a triangle to its first side, from all three sides (0 if they cannot form one)
 * have 3 sides, want the {OP} that goes to the first of them, 0 when impossible
 * Add {OP} of a triangle to its first side from the three sides, 0 for impossible sides
 * Length of a triangle's {OP} to the first of its three sides; return 0 if the triangle inequality fails
 * length of the {OP} to side a, {OP:2}; 0 unless a, b, c satisfy the strict triangle inequality
 * for triangle of side a,b,c please find {OP} on side a, zero when no triangle
 * Write a function which returns the length of the {OP} that goes to the first of three given triangle sides, or 0 where they form no proper triangle.
 * Python: {OP:2} for sides a, b, c; 0.0 unless every two exceed the third
 * triangle with three sides: how long is the {OP} onto the first one? impossible triangle gives 0
 * Cevian onto side a (arguments a, b, c): the {OP}; zero for a degenerate triangle
 * How do I compute a triangle's {OP} to side a from all side lengths (0 if invalid)?
 * {OP} to the first side of a triangle, 0 if not a triangle
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
 * Write a program that obtains the area of a four-sided figure inscribed in a circle, its four sides being specified.
 * Develop a function which evaluates Brahmagupta's formula for four side lengths.
 * Returns the area sqrt((s-a)(s-b)(s-c)(s-d)) of a cyclic quadrilateral, s being half the perimeter.
 * What is the area of a quadrilateral whose corners all lie on one circle, from the sides?
 * area of a cyclic quadrilateral from its four sides by Brahmagupta's formula
 * like Heron but with four sides: area of a quadrilateral inscribed in a circle
 * Add area of a cyclic quadrilateral from its four sides (Brahmagupta)
 * Area of a cyclic quadrilateral by Brahmagupta's formula from four sides in C
 * four doubles, the sides of an inscribed quadrilateral -> its area
 * area of quadrilateral lying on circle by its 4 side
 * Write a program that computes the area of a quadrilateral inscribed in a circle from its four sides.
 * Python: s = (a+b+c+d)/2; math.sqrt((s-a)*(s-b)*(s-c)*(s-d))
 * four sides, all corners on one circle: how big is it inside
 * Brahmagupta's formula for a cyclic quadrilateral
 * How do I generalise Heron to four-sided figures with a circumscribed circle?
 * area of a cyclic quadrilateral
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
 * volume of a box folded from a {length} by {width} sheet after squares of side {cut} are removed at the corners
 * Write a function to compute the volume of an open carton: sheet length, sheet width, side of the squares cut off.
 * Write a program that finds what a lidless box holds when the cardboard's length, width and corner cut are specified.
 * Create a function for the classic box problem: volume from the length and the width of the sheet, then the square cut from each corner.
 * Returns (l - 2x) * (w - 2x) * x, the volume of the open box folded from an l by w sheet with corner squares of side x removed.
 * How much fits in a tray made from a sheet (length, width) by cutting squares of a given side from the corners and folding up?
 * volume of an open box folded from a sheet: sheet length, sheet width, side of the corner squares
 * cardboard, cut little squares at corners, fold: volume? length, width, cut size
 * Add volume of the open box folded from a sheet: length, width, corner cut
 * Box from a rectangular sheet with corner squares removed: compute its volume from length, width and cut
 * l, w, x -> x * (l - 2x) * (w - 2x), the volume of the folded box
 * volume of box without lid made out of paper of some length and width, corner squares of third number are cut away
 * Write a function to determine the volume of the open box made from a rectangular sheet by cutting equal squares off its corners and folding up; length, width, cut size.
 * Excel: =(L-2*c)*(W-2*c)*c for sheet L by W and cut c
 * cardboard {length} by {width}, cut {cut} out of each corner and fold: how much fits in?
 * Objective of the classic box optimisation problem, V(x) = (l - 2x)(w - 2x)x, for given l, w, x
 * What does a folded tray hold, given sheet dimensions and the corner squares' side?
 * volume of open box from sheet with corner cuts
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
 * number of unit cubes with {OP} after painting an {n} x {n} x {n} cube outside and cutting it up, {n} at least 2
 * Write a function to count the cubelets with {OP} when a painted cube is sawn into n layers each way, n at least 2.
 * Write a program that determines how many unit cubes have {OP} if the big cube of edge n >= 2 was painted outside.
 * Implement a function for the painted cube puzzle: cubelets with {OP}, namely {OP:2}, n from 2 on.
 * Painted cube of edge n (2 or more): returns how many unit cubes have {OP}.
 * How many of the n*n*n small cubes of a painted cube have {OP}, for n of at least 2?
 * painted cube, edge n >= 2: cubelets with {OP}
 * dip a cube in paint, cut it n times n times n (n > 1), how many pieces with {OP}
 * Add count of unit cubes with {OP} in a painted cube of edge n >= 2
 * A cube of edge n >= 2 is painted, then cut into unit cubes: count the pieces with {OP}, {OP:2}
 * edge n (at least 2) of a painted cube -> count of its unit cubes with {OP}
 * from big cube painted and cut in n each side, number of the small ones with {OP}, n minimum 2
 * Write a program to count, after a cube painted outside is cut into n by n by n small cubes, those with {OP}; n is 2 or more.
 * Python: {OP:2}, the small cubes with {OP}
 * paint a big cube of {n} little cubes per side: how many have {OP}
 * Dissected painted n-cube puzzle: number of unit cells with {OP}, n >= 2
 * How many little cubes show {OP} in an n×n×n cube coloured on the outside?
 * number of small cubes with {OP} in painted n cube
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
 * number of {OP} of a hypercube with {n} dimensions
 * Write a function to count the {OP} of an n-dimensional cube.
 * Write a program that obtains the number of {OP} of a hypercube whose dimension is specified.
 * Implement a function that evaluates {OP:2}, the {OP} of an n-cube.
 * Returns the number of {OP} of the n-dimensional hypercube, {OP:2}, or 0 when the dimension is too small to have any.
 * How many {OP} does an n-dimensional cube have?
 * number of {OP} of an n-cube
 * square, cube, tesseract... count of {OP} for dimension n
 * Add count of {OP} of an n-dimensional hypercube
 * Hypercube {OP} count from the dimension
 * dimension -> number of {OP}, {OP:2}
 * in n dimension cube, the count of {OP} is what
 * Write a function that counts the {OP} of a cube in n dimensions.
 * Python: {OP:2} as an integer, 0 for dimensions too small
 * how many {OP} has a cube when space has {n} directions
 * f-vector entry of the n-cube: number of {OP}, zero for dimensions too low to have any
 * What is the number of {OP} in a tesseract-like figure of dimension {n}?
 * number of {OP} of a hypercube
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
 * {OP} of a prism over a polygon with {n} corners
 * Write a function to count the {OP} of a prism whose base is an n-gon.
 * Write a program that obtains the number of {OP} of a prism on a polygon of n vertices.
 * Implement a function which returns the {OP} of an n-sided prism, {OP:2}.
 * Returns the number of {OP} of a prism with an n-gon as base: {OP:2}.
 * How many {OP} does a prism have if its base polygon has n corners?
 * number of {OP} of a prism whose base has n corners
 * triangular, hexagonal, any prism: how many {OP} when the base has n sides?
 * Add number of {OP} of a prism with an n-sided base
 * Count a prism's {OP} from the sides of its base
 * count of {OP} of an n-gonal prism, {OP:2}
 * the quantity of {OP} on prism with base of n corner
 * Write a program that tells how many {OP} a prism has when its base has n corners.
 * Haskell: f n = {OP:2}, the {OP} of an n-sided prism
 * prism with a {n}-sided bottom: how many {OP}
 * Combinatorics of the n-gonal prism: count of {OP}
 * How do I compute the {OP} of a prism over an n-gon?
 * number of {OP} of a prism
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
 * Write a program which deduces how many {OP} a solid has; {OP:2} first, {OP:3} second, V - E + F = 2.
 * Implement a function applying Euler's polyhedron formula to get the {OP} out of {OP:2} and {OP:3}.
 * Returns the number of {OP}, given {OP:2} then {OP:3}, so that V - E + F = 2.
 * How many {OP} does a convex polyhedron have if its {OP:2} and {OP:3} (in that order) are known?
 * number of {OP} by Euler's theorem, given the {OP:2} first and the {OP:3} second
 * solid with so many {OP:2} and so many {OP:3}, how many {OP} does Euler say?
 * Add Euler's polyhedron formula solved for the {OP}, given {OP:2}, then {OP:3}
 * Euler's polyhedron formula: get {OP} from {OP:2} and {OP:3}
 * V - E + F = 2 solved for the number of {OP}; parameters are the {OP:2}, then the {OP:3}
 * find number {OP} of polyhedron, i give number {OP:2} and number {OP:3}
 * Write a function that derives how many {OP} a convex solid has from the numbers of its {OP:2} and {OP:3}.
 * Excel: solve V - E + F = 2 for the {OP}; arguments {OP:2}, {OP:3}
 * a solid with so many {OP:2} and so many {OP:3}, how many {OP} then?
 * Euler characteristic 2: obtain the {OP} out of {OP:2} and {OP:3}, in this order.
 * How can I find the count of {OP} if {OP:2} and {OP:3} of a polyhedron are known?
 * number of {OP} from {OP:2} and {OP:3} by euler's formula
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
 * length of the tangent from a point at a given distance from the centre to a circle of a given radius; 0 inside
 * Write a function to compute a tangent's length from an external point: distance to the centre, radius; 0 if inside.
 * Write a program that obtains the tangent segment when the point's distance from the centre and the radius are given, else 0.
 * Create a function returning how long the tangent is, centre distance first, radius second, zero for inner points.
 * Returns sqrt(d*d - r*r), the tangent length from a point at distance d to a circle of radius r, or 0 if d <= r.
 * How far is it from an outer point to where its tangent touches the circle, with d, then r, and 0 for d <= r?
 * tangent length by distance to the centre and radius, 0 within the circle
 * point outside a circle, length until the tangent touches it; distance to the centre, then radius; inside gives 0
 * Add tangent length from a point's distance to the centre and the radius, 0 if the point is inside
 * Tangent segment length from centre distance and radius, zero inside the circle
 * d, r -> tangent length sqrt(max(d^2 - r^2, 0))
 * length of tangent from outside point to circle by center distance and radius, give zero if point is in circle
 * Write a program to compute the length of a tangent from a point outside to a circle, given the point's distance from the centre and the radius; 0 for a point inside.
 * Python: math.sqrt(max(d*d - r*r, 0))
 * from a point {distance} off the middle, how far to where a line just touches the circle of radius {radius}? inside gives 0
 * Square root of the power of a point (distance to centre, radius), zero if negative
 * How long is the tangent segment from an external point to the circle?
 * tangent length from distance and radius, 0 if inside
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
 * perimeter of a circular sector with a given radius and an angle in degrees, radii included
 * Write a function to compute the perimeter of a sector: its arc and the two radii; the angle is in degrees.
 * Write a program that obtains the full boundary length of a pie slice from radius and angle in degrees.
 * Implement a function evaluating the perimeter of a circular sector, radius first, degrees second.
 * Returns the perimeter of a sector, 2 r + r * angle, with the angle converted from degrees.
 * How long is the border of a pizza slice including both straight cuts, given radius and degrees?
 * perimeter of a sector, arc plus both radii, from radius and angle in degrees
 * length of the outline of a slice of cake seen from above, radius and angle in deg
 * Add perimeter of a circular sector from radius and angle in degrees
 * Perimeter of a circle sector from its radius and its angle in degrees
 * 2r + arc length of a sector; parameters radius, degrees
 * whole border of circle sector, with arc and two radius, given radius and angle degree
 * Write a function to find the total boundary length of a pie slice, both straight edges and the arc, from radius and angle in degrees.
 * Python: 2 * r + r * math.radians(deg)
 * way around a pizza slice: radius, angle in degrees
 * Perimeter of a circular sector with central angle in degrees, two radii included
 * What's the outline of a circle sector measured completely around?
 * perimeter of a sector from radius and degrees
 *
 * @name sector_perimeter slice_outline
 * @range radius 0 50
 * @range degrees 0 360
 */
double sector_perimeter(double radius, double degrees) {
    return radius * (2 + degrees * 3.14159265358979323846 / 180);
}

/**
 * number of sides of a regular polygon with {OP} so many whole degrees, 0 if there is none
 * Write a function to find how many sides a regular polygon with {OP} given in degrees has, 0 if there is no such one.
 * Write a program that identifies the n-gon with {OP} of a specified number of whole degrees; return n or 0.
 * Implement a function which deduces the number of sides from {OP} in degrees, zero when no polygon matches.
 * Returns the number of sides of the regular polygon with {OP} the given number of degrees, or 0 if there is none.
 * Which regular polygon has {OP} of the given degrees? Return its number of sides, 0 for none.
 * sides of the regular polygon with {OP} so many degrees, 0 if impossible
 * regular polygon with {OP} this many degrees, how many sides? (0 = not possible)
 * Add side count of the regular polygon with {OP} n degrees, 0 when no polygon has it
 * Number of sides of a regular polygon with {OP} a given whole number of degrees, otherwise 0
 * regular polygon with {OP} the given integer degrees: return its side count, at least 3, else 0
 * how much sides has regular polygon having {OP} so many degree, zero if not exist
 * Write a program which finds how many sides a regular polygon with {OP} {angle} whole degrees has, 0 if there's none.
 * Python: number of sides n >= 3 of the regular polygon that has {OP} {angle} degrees, else 0
 * every corner alike, {OP} {angle} degrees: how many sides? 0 if it can't be
 * Determine n for the regular n-gon possessing {OP} the supplied number of degrees; zero if n isn't an integer above 2.
 * Which regular shape has {OP} {angle} degrees (number of sides, or 0)?
 * sides of a regular polygon with {OP} {angle} degrees, 0 if impossible
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
 * Write a function to compute an ellipse's eccentricity from its two semi-axes, whichever is longer.
 * Write a program that obtains the numeric eccentricity when both half-axes are specified in any order.
 * Implement a function that derives the eccentricity of an ellipse from two half-axes in any order: sqrt(1 - (short / long)^2).
 * Returns the eccentricity, 0 for a circle, of the ellipse with two positive semi-axes.
 * How eccentric is an ellipse with two given half-axes in any order?
 * eccentricity of an ellipse from its two half-axes in either order
 * 0 for a circle, near 1 for a flat ellipse: eccentricity from both half axes, any order
 * Add ellipse eccentricity from two semi-axes in either order
 * Compute eccentricity from semi-major and semi-minor axis in either order
 * sqrt(1 - min^2 / max^2) of two doubles, the semi-axes of an ellipse
 * excentricity for ellipse from the two half axis
 * Write a function to calculate how flattened an ellipse is, as its eccentricity, from its two semi-axes in any order.
 * Python: math.sqrt(1 - (min(p, q) / max(p, q)) ** 2)
 * how far from a circle is an oval with half-widths {p} and {q}, 0 being a circle
 * Numerical eccentricity sqrt(1 - (b/a)^2), whichever semi-axis is the larger
 * How do I get an ellipse's eccentricity when I don't know which half axis is longer?
 * eccentricity of an ellipse from two semi-axes
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
 * area of a window made of a rectangle, width by height, and a half circle on top of the width
 * Write a function to compute the area of a Norman window: width, then height of the rectangular part.
 * Write a program that obtains the glass area of an arched window, rectangle width and height provided, semicircle above.
 * Implement a function for the area of a rectangle crowned by a semicircle over its width; width first, height second.
 * Returns w * h + pi * w * w / 8, the area of a rectangle with a half disc of diameter w on it.
 * How large is a door with a round arch, its rectangle being w wide and h high and the arch a half circle?
 * total area of a rectangle plus a semicircle over its width, from width and height
 * arched window, straight part is w by h, half circle on top of the width, what area?
 * Add area of a Norman window from width and height of its rectangular part
 * Area of a rectangle with a semicircular top (width, rectangle height)
 * w, h -> area w*h + half disc of diameter w
 * area of window which has half round on top, wide and high of the straight part
 * Write a program to compute the area of a window made of a rectangle and a half disc on top of it as wide as the rectangle; width, then rectangle height.
 * Excel: =w*h+PI()*w^2/8
 * window with a round top: straight part {width} wide and {height} high, how much glass?
 * Area of a Norman window (rectangle surmounted by a semicircle of diameter w)
 * How much surface has a doorway with a semicircular arch over a rectangle?
 * area of rectangle with semicircle on top
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
 * Write a function to find the central angle, in degrees, of the sector that a cone's side unrolls to, from base radius and slant height.
 * Write a program that obtains how many degrees of a paper disc a party hat needs: base radius, then slant height.
 * Create a function that derives the sector angle in degrees of a cone's net, base radius first, slant height second.
 * Returns 360 * r / s, the sector angle in degrees of an unrolled cone with base radius r and slant height s.
 * Which angle in degrees must be drawn to fold a cone with base radius r and slant height s?
 * sector angle in degrees of a cone's net, from base radius and slant height
 * making a paper cone, how many degrees do I cut out of the circle; radius then slant
 * Add sector angle in degrees of an unrolled cone from base radius and slant height
 * Cone layout: sector angle in degrees from base radius and slant height
 * base radius r, slant height s -> 360 r / s degrees, the angle of the cone's net
 * angle in degree for unfolded cone when bottom radius and side length is known
 * Write a function which determines the angle, in degrees, of the sector that rolls up into a cone of given base radius and slant height.
 * Python: 360 * r / s
 * what angle must I cut from paper to make a party hat: bottom radius, slanted length
 * Central angle of the developed lateral surface of a right circular cone, in degrees
 * How many degrees has an unrolled cone (radius, slant)?
 * angle of a cone's net in degrees
 *
 * @name cone_net_angle unrolled_cone
 * @range radius 0 20
 * @range slant 20 60
 */
double cone_net_angle(double radius, double slant) {
    return 360 * radius / slant;
}

/**
 * surface of a triangular prism with the base sides {a}, {b}, {c} and {length}
 * Write a function to compute the total surface of a triangular prism: three sides of the base, then its length.
 * Write a program that obtains the surface area of a tent with floor and both ends: triangle sides, then the depth.
 * Implement a function deriving a triangular prism's whole surface from three base sides and the length, two triangles by Heron plus three rectangles.
 * Returns 2 * Heron area + perimeter * length, the surface of a right prism over a triangle with sides a, b, c.
 * How much paper covers a triangular box with base sides a, b, c and a given length, both ends included?
 * total surface of a triangular prism from the three base sides, then the length
 * prism with a triangle as base, all faces together, three sides + length
 * Add total surface area of a triangular prism: three sides, then length
 * Total surface area of a triangular prism from the base's sides and the length
 * (a, b, c, length) -> surface of a triangular prism, lateral area plus both triangular bases
 * full surface for prism having triangle in both ends, sides and long given
 * Write a program that computes the entire surface of a straight prism from the three sides of its triangular base and the prism's length.
 * Python: 2 * heron(a, b, c) + (a + b + c) * length
 * how much cloth for a tent with triangle ends, floor included: three sides, then length
 * Total area of a right triangular prism, bases by Heron's formula
 * What's the full outside area of a Toblerone-shaped box?
 * surface area of a triangular prism
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
 * altitude of a trapezoid with the parallel sides {a} and {b} and two legs of length {leg}, 0 if impossible
 * Write a function to find the height of an isosceles trapezoid: both parallel sides, then the leg; 0 if impossible.
 * Write a program that obtains an isosceles trapezium's height, bases and leg specified, or 0 if the leg is too short.
 * Implement a function to deduce the height of a symmetric trapezoid from two bases and the slanted side, else 0.
 * Returns sqrt(leg^2 - ((a - b) / 2)^2), the height of an isosceles trapezoid, or 0 where the leg is too short.
 * How high is an isosceles trapezoid with two bases and a leg of given length, 0 if the leg is too short to reach?
 * height of an isosceles trapezoid from both bases and the leg, 0 if none exists
 * trapezium with equal slanted sides: height? bases first, leg last, impossible gives 0
 * Add height of isosceles trapezoids from two bases and the leg, zero when the leg is too short
 * Height of an isosceles trapezoid given the bases and the leg (0 if not possible)
 * two bases, leg -> altitude of the isosceles trapezoid by Pythagoras, zero if the leg is too short
 * high of trapezoid with same legs, two base and one leg given, zero when not exist
 * Write a function to find the height of an isosceles trapezoid from both parallel sides and the equal legs; 0 if the legs are too short.
 * Python: math.sqrt(max(leg**2 - ((a - b) / 2)**2, 0))
 * trapezium with slanted sides alike: how tall, given bottom, top and slanted side? 0 if not possible
 * Altitude of a symmetric trapezoid with bases a and b and lateral side c, zero when not constructible
 * How high is a symmetrical trapezium if bases and leg are known?
 * height of an isosceles trapezoid
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
 * is {n} a sunny number, that is, is {n} positive and {n} + 1 a perfect square?
 * Write a function to check if a positive number is sunny: the number after it is a perfect square; numbers below 1 are not.
 * Write a program that identifies sunny numbers, positive ones that become a square when 1 is added.
 * Implement a function which verifies whether n plus one is a square, for n of at least 1, otherwise false.
 * Returns true if n >= 1 and n + 1 is the square of an integer.
 * Is the successor of a positive n a square number? False for n below 1.
 * sunny number test: n at least 1 and n + 1 a perfect square, like 3, 8, 15, 24
 * 8 is sunny because 9 = 3 * 3, check a number for that, only positive ones count
 * Add is_sunny (n + 1 is a square, n positive)
 * How to check for a sunny number in C, where n + 1 is a perfect square and n > 0
 * predicate: n > 0 and n + 1 == r * r for some integer r
 * tell me the number is sunny or not, next number must be square, number positive
 * Write a program to test whether the number following a positive integer is a perfect square; non-positive ones fail.
 * Python: n > 0 and math.isqrt(n + 1)**2 == n + 1
 * add one: is it a square number? (below 1 is a no)
 * Is n = k^2 - 1 for some integer k, n positive?
 * How do I recognise sunny numbers such as 3, 8, 15, 24?
 * check sunny number
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
 * is {n} a Moran number: does the digit sum divide it with a prime as quotient?
 * Write a function to check whether a positive number divided by its digit sum gives a prime without remainder; false below 1.
 * Write a program that identifies Moran numbers, those that are a prime times their digit sum; false below 1.
 * Implement a function which verifies that n / digitsum(n) is a whole prime; numbers under 1 are rejected.
 * Returns true if n is positive, divisible by its digit sum, and the quotient is prime.
 * Is a positive number divisible by its digit sum, with a prime as the quotient? False below 1.
 * Moran number test (digit sum times a prime) like 18, 21, 27; false below 1
 * 21 / (2 + 1) = 7 prime so 21 is Moran; test that, false for n < 1
 * Add is_moran: n positive, divisible by its digit sum, with a prime quotient
 * How to test if a positive number is a prime multiple of its own digit sum, false for n < 1
 * n > 0, n mod s(n) == 0 and n / s(n) prime, s the decimal digit sum
 * check Moran number, number divided through its digit sum must give prime, else false, also for n under 1
 * Write a function to check if a positive integer divided by the sum of its decimal digits gives a prime, without remainder.
 * Python: n > 0 and n % s == 0 and isprime(n // s), s = sum(map(int, str(n)))
 * divide the number by its figures added up: do you get a prime exactly?
 * Is n a Moran number, a Harshad number with prime cofactor?
 * How do I find Moran numbers like 18, 21 and 27?
 * check moran number
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
 * is {n} a positive number that is divisible by the product of its digits, none of them zero?
 * Write a function to check if a positive number is divisible by the product of its decimal digits; a zero digit fails.
 * Write a program that identifies Zuckerman numbers; numbers with a zero digit and numbers below 1 are none.
 * Implement a function that verifies whether the digit product divides a positive number, false with a 0 in it.
 * Returns true for positive n without zero digits that its digit product divides.
 * Does the product of all digits divide the positive number itself? A 0 among them means no.
 * Zuckerman test: positive n without zero digits and n mod digit product is 0
 * 36 / (3*6) = 2 so it is one; check others, numbers with a zero never, n > 0
 * Add is_zuckerman: positive n divisible by the product of its digits, false with a zero digit
 * Check divisibility of a positive number by its digit product, handling zero digits as false
 * digit product nonzero and n % product == 0, false for n <= 0
 * number must be divided by multiplying its digits, tell yes or no, zero digit or not positive is no
 * Write a program which determines if a positive integer is divisible by the product of its decimal digits, where a zero digit means no.
 * Python: n > 0 and "0" not in str(n) and n % math.prod(map(int, str(n))) == 0
 * times all the figures: does that go into the number? a 0 in it is a no
 * Is n a Zuckerman number in base ten?
 * How can I test divisibility of a number by its digit product?
 * check zuckerman number
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
 * is {n} practical: is every smaller positive number a sum of different divisors of {n}? no below 1
 * Write a function to check whether a positive number is practical, so all numbers up to it are sums of distinct divisors; false below 1.
 * Write a program that identifies practical numbers such as 12 or 18, where all smaller numbers are sums of distinct divisors; anything below 1 is none.
 * Implement a function which verifies that each number from 1 to n is a sum of distinct divisors of n, false for n < 1.
 * Returns true if n is a practical (panarithmic) number; false for n below 1.
 * Can all numbers from 1 to n be written as sums of different divisors of n (no for n < 1)?
 * practical number test (every number up to n is a sum of distinct divisors of n), false for n < 1
 * coins are the divisors of n, one each: can I pay each amount up to n? n under 1 is no
 * Add is_practical: all of 1..n are sums of distinct divisors of n, false below 1
 * Determine whether n is a practical number (distinct divisor sums cover 1..n), n positive
 * greedy check that n >= 1 is practical: each divisor d, ascending, is at most 1 + the sum of the smaller ones
 * number where all smaller are got by adding different divisors, check it, below one is false
 * Write a function that decides if each positive integer below n can be written as a sum of different divisors of n (n at least 1).
 * Python: walk the sorted divisors d of n; fail if d > (sum of smaller ones) + 1; n < 1 is False
 * can you make every smaller number by adding divisors of it, none twice?
 * Is n a practical (panarithmic) number?
 * How do I check practical numbers, 1, 2, 4, 6, 8, 12 and so on?
 * check practical number
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
 * Write a program that obtains the {OP} of the divisors d of n for which d and n / d share no factor, 0 below 1.
 * Implement a function evaluating the {OP} of all unitary divisors of a number, with 0 for numbers under 1.
 * Returns the {OP} of the divisors d of n with gcd(d, n / d) = 1; 0 if n is less than 1.
 * What is the {OP} of the divisors d of n that are relatively prime to n / d? Give 0 below 1.
 * {OP} of the unitary divisors of n, 0 for n < 1
 * divisors d of n where d and n/d have nothing in common, give me the {OP}, 0 when n is below 1
 * Add {OP} of the unitary divisors of n, 0 if n < 1
 * Unitary divisors of n: how to get their {OP} (0 for n below 1)
 * return the {OP} of all d | n with gcd(d, n/d) == 1; 0 if n < 1
 * the {OP} from all divisors of n who are coprime with their partner n / d, zero if n is under one
 * Write a program to compute the {OP} of those divisors d of n for which d and n/d have no common factor.
 * Python: {OP} of [d for d in range(1, n + 1) if n % d == 0 and gcd(d, n // d) == 1]
 * {OP} of numbers going into {n} that share nothing but 1 with what's left
 * The {OP} of unitary divisors of n, 0 for n below 1
 * How can I get the {OP} of all divisors coprime to their cofactor?
 * {OP} of unitary divisors of {n}
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
 * Liouville function of {n}: 1 or -1 by the number of prime factors, 0 below 1
 * Write a function to compute Liouville's lambda: 1 if n has an even number of prime factors with repetition, else -1, and 0 for n below 1.
 * Write a program that evaluates the Liouville function, -1 to the count of prime factors; return 0 for n < 1.
 * Implement a function giving the parity sign of all prime factors counted with multiplicity, 0 for n under 1.
 * Returns (-1)^Omega(n), Omega counting primes with multiplicity; 0 if n is less than 1.
 * Does n have an even (return 1) or odd (return -1) number of prime factors, repeated ones counted each time? 0 below 1.
 * Liouville's lambda of n, zero for n < 1
 * sign flips for each prime factor of n incl. repeats, start at +1, n < 1 gives 0
 * Add the Liouville function lambda(n), 0 if n < 1
 * How to calculate the Liouville function lambda(n) in C, with 0 for n below 1
 * completely multiplicative function with lambda(p) = -1 for each prime p; 0 for nonpositive n
 * plus one when n has even quantity of prime factors, minus one when odd, repeated count also, below one gives zero
 * Write a function that returns 1 if a positive integer has an even number of prime factors, repeated ones counted each time, else -1; 0 below 1.
 * Python: (-1) ** sum(sympy.factorint(n).values()), 0 for n < 1
 * split into primes: even many gives 1, odd many gives -1 (not positive gives 0)
 * lambda(n) = (-1)^Omega(n), completely multiplicative, extended by 0
 * How do I evaluate the Liouville function?
 * liouville function of {n}
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
 * Pillai's function: sum of gcd(k, {n}) over k from 1 to {n}
 * Write a function to add up the greatest common divisors of n with each number from 1 to n.
 * Write a program that obtains Pillai's arithmetical function, the total of gcd(k, n) for k = 1..n.
 * Implement a function summing gcd(1, n), gcd(2, n), and so on to gcd(n, n); the empty sum is 0.
 * Returns the sum of gcd(k, n) for 1 <= k <= n.
 * What do the greatest common divisors of n with 1, 2, ..., n add up to?
 * sum of gcd(k, n) for k from 1 to n inclusive
 * for all k up to n take gcd with n and total it
 * Add gcd-sum function: gcd(1, n) + gcd(2, n) + ... + gcd(n, n)
 * Sum of gcd(i, n) for i in 1..n
 * accumulate gcd(k, n), k = 1..n inclusive
 * sum all the biggest common divisor of n and every number until n included
 * Write a program that adds the greatest common divisors of n with each number from 1 to n.
 * Python: sum(math.gcd(k, n) for k in range(1, n + 1))
 * for each number up to {n} take the biggest factor it shares with {n}, add these
 * Pillai's arithmetical function
 * What is gcd(1,n) + gcd(2,n) + ... + gcd(n,n)?
 * sum of gcd(k, {n}) for k from 1 to {n}
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
 * Write a program that obtains the total of n mod k over all k from 1 to n inclusive.
 * Implement a function accumulating all remainders of n modulo the numbers not exceeding it.
 * Returns the sum of n % k for 1 <= k <= n; 0 for n < 1.
 * What do the remainders of n divided by 1, 2, 3 and so on up to n add up to?
 * total of n mod 1, n mod 2, ..., n mod n
 * divide n by every number from 1 up to itself, sum the leftovers
 * Add sum of n mod k for all k from 1 to n
 * Sum of n modulo k for k from 1 to n
 * fold n % k over k in [1, n]
 * add all rests when n is divided with 1 until n
 * Write a function to total the remainders obtained when n is divided by every number from 1 to n.
 * Python: sum(n % k for k in range(1, n + 1))
 * divide {n} by 1, 2, 3 ... up to {n} and add what is left over each time
 * Sum over k <= n of n mod k
 * How do I sum all rests of a number divided by the numbers up to it?
 * sum of {n} mod k for k = 1 to {n}
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
 * are {m} and {n} a betrothed pair, each the sum of the other's divisors without 1 and the number itself?
 * Write a function to check if two numbers are betrothed: the proper divisors of each sum to one more than the other.
 * Write a program that identifies quasi-amicable pairs, where the proper divisors above 1 of each add up to the other.
 * Implement a function that verifies whether the divisors of each number, except 1 and itself, sum to the other number.
 * Returns true if the nontrivial divisors (not 1, not the number) of m sum to n and those of n to m.
 * Are two numbers quasi-amicable, so each is the sum of the other's divisors without 1 and the number itself?
 * betrothed number test for two numbers, such as 48 and 75: the divisors of each except 1 and itself sum to the other
 * like amicable but 1 is not counted among the divisors, check whether two numbers are such a pair
 * Add betrothed pair test: the proper divisors above 1 of each number sum to the other
 * Check whether two integers are betrothed (quasi-amicable) numbers
 * are m and n quasi-amicable, that is, is aliquot(m) == n + 1 and aliquot(n) == m + 1?
 * yes if divisors of first number without one and itself add to the second, and other way too
 * Write a program to check that the divisors of each of two numbers, excluding 1 and the number itself, sum to the other number.
 * Python: s(m) == n and s(n) == m, s(v) = sum(d for d in range(2, v) if v % d == 0)
 * like 48 and 75: what goes into one (not 1, not itself) adds up to the other, both ways
 * Are m and n quasi-amicable (betrothed)?
 * How can I detect reduced amicable pairs?
 * check betrothed numbers
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
 * how many carries happen when non-negative {a} and {b} are added by hand in decimal
 * Write a function to count the carries in the column addition of two non-negative numbers.
 * Write a program that obtains how often one must carry when adding two non-negative integers on paper.
 * Implement a function counting carry operations in decimal schoolbook addition, neither number negative.
 * Returns the number of decimal columns whose digit sum, carry included, exceeds 9 when two non-negative numbers are added.
 * How many times do I carry a one while adding two non-negative numbers digit by digit?
 * number of carries in the decimal addition of two non-negative integers
 * adding two numbers on paper, how many "carry the 1"s? numbers are not negative
 * Add counter of the carries in a decimal addition of two non-negative numbers
 * Count carry operations when adding two integers in base 10
 * decimal ripple-carry addition of two non-negative ints: number of columns with carry out
 * quantity of carrying when summing two numbers column after column, from 0 up
 * Write a function to count how many carries occur when two non-negative integers are added by hand in decimal.
 * Python: loop over digit pairs from the right, carry = (x + y + carry) > 9, total the carries
 * adding on paper, how many times must you carry one?
 * Number of base-ten carries in the schoolbook sum of a and b (as in Kummer's theorem)
 * How often is there a carry in written addition of two numbers?
 * number of carries when adding {a} and {b}
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
 * add {a} and {b} column by column without any carry
 * Write a function to add two non-negative numbers digit by digit and drop each carry, so 58 and 67 give 15.
 * Write a program that obtains the carryless decimal sum: each column modulo 10, numbers non-negative.
 * Implement a function combining corresponding decimal digits of two non-negative integers by addition modulo 10.
 * Returns the sum of two non-negative numbers with each decimal column taken modulo 10.
 * What is the sum of two non-negative numbers if carrying is forgotten in every column?
 * decimal addition of two non-negative numbers, carries ignored
 * kid adds on paper and never carries: result? numbers are 0 or more
 * Add carry-free decimal addition of two non-negative numbers
 * Add two non-negative integers digit by digit modulo 10
 * digitwise (x + y) % 10 of two non-negative numbers in base 10
 * sum of numbers where the carry is lost in each place, no negatives
 * Write a program that sums two non-negative integers decimal place by decimal place and drops every carry.
 * Python: each digit pair (x + y) % 10, rejoined to an int
 * add the numbers figure by figure, forget all carries
 * Digit-wise addition modulo 10 (carryless sum) of a and b
 * How do I add like 57 + 68 = 15 with the carries lost?
 * add {a} and {b} without carrying
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
 * {OP} complement of the decimal number {n}
 * Write a function to obtain the {OP} complement of a non-negative number, {OP:2}, with its own number of digits.
 * Write a program that derives the decimal {OP} complement of a number from 0 up: {OP:2}.
 * Implement a function that returns the {OP} complement in base ten for as many digits as n has; 0 has one digit.
 * Returns {OP:2}, where n has k digits (0 has one): the {OP} complement.
 * What is the {OP} complement of a decimal number that is not negative, {OP:2}, k its digit count?
 * {OP} complement, base 10, k digits: {OP:2}
 * old calculators subtract with the {OP} complement, I need it for n >= 0: {OP:2}
 * Add decimal {OP} complement of a non-negative n, {OP:2} for k digits
 * Decimal {OP} complement of an int, {OP:2} for k digits
 * n with k decimal digits -> {OP:2}
 * make {OP} complement of number, not the binary one but the decimal, {OP:2}
 * Write a function which calculates the {OP} complement of a non-negative number with k decimal digits, {OP:2}.
 * Python: with k = len(str(n)), {OP:2}, the {OP} complement
 * {OP} complement of the number, for as many figures as it has
 * Radix-ten {OP} complement at the natural length k of n, that is {OP:2}
 * How do I form the {OP} complement of a decimal integer?
 * {OP} complement of {n}
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
 * how many different digits do {a} and {b} have in common
 * Write a function to count the distinct decimal digits that occur in both of two numbers, signs ignored.
 * Write a program that obtains how many digits from 0 to 9 two integers share; each digit counts once.
 * Implement a function which identifies the digits present in both numbers and returns their count, minus signs apart.
 * Returns the number of distinct digits contained in each of the two numbers; 0 itself contains the digit 0.
 * How many digits occur in the one number and in the other as well, repeats not counted?
 * count of distinct decimal digits that two ints share
 * 1224 and 4512 share 1, 2, 4, so 3; do that for any two numbers
 * Add count of distinct digits occurring in both of two integers, signs ignored
 * Number of distinct decimal digits that two integers have in common
 * popcount of the intersection of the sets of decimal digits of two ints
 * how much digits are in first number and also in second, same digit only one time
 * Write a program to count the different decimal digits that two integers have in common, signs left aside.
 * Python: len(set(str(abs(a))) & set(str(abs(b))))
 * how many different figures turn up in both numbers
 * Cardinality of the intersection of the base-10 digit sets of |a| and |b|
 * How can I determine the number of distinct digits two ints share?
 * number of common digits of {a} and {b}
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
 * difference of a number {n} and its digits reversed, {n} minus the reversal
 * Write a function to subtract the reversed digits of a non-negative number from it.
 * Write a program that obtains n minus its mirror image, for example 72 - 27 = 45; n is not negative.
 * Implement a function computing how much a non-negative number exceeds its own reversal; may come out negative.
 * Returns n - reverse(n) for a non-negative n in decimal, leading zeros of the reversal dropped.
 * By how much is a non-negative number larger than itself read backwards?
 * n minus n reversed, n at least 0
 * take a number, flip the digits, subtract the flipped one from it (no negative input)
 * Add difference of a non-negative number and its digits reversed
 * Subtract from a non-negative number its digit reversal
 * n minus its decimal digits in reverse, signed result, n >= 0
 * a number from 0 up less its backward number, result can be minus
 * Write a function which subtracts from a non-negative integer the number formed by its decimal digits in reverse.
 * Python: n - int(str(n)[::-1])
 * take away the backwards number, 321 - 123
 * n minus its base-10 digit reversal (always a multiple of 9)
 * How much larger is an int than itself read backwards, possibly negative?
 * {n} minus its reverse
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
 * Write a function to compute {OP}, {OP:2}, where n is provided.
 * Write a program that obtains the value of {OP} for a given n: {OP:2}.
 * Implement a function that evaluates {OP} up to n: {OP:2}.
 * Returns {OP} after n steps, {OP:2}.
 * What does {OP} give after n steps, {OP:2}?
 * {OP} with n steps, {OP:2}
 * need {OP} cut off after n terms: {OP:2}
 * Add {OP} ({OP:2}, n steps)
 * How to code {OP} with n terms, {OP:2}
 * loop over k = 1..n for {OP}, {OP:2}
 * calculate {OP} till n step, formula is {OP:2}
 * Write a program to evaluate {OP} after a given number of steps: {OP:2}.
 * Python loop over range(1, n + 1) for {OP}, value 1.0 before it: {OP:2}
 * work out {OP} with {n} steps (zero steps gives 1)
 * n-th approximant of {OP}, the zeroth being 1, i.e. {OP:2}
 * How do I approximate a constant with {OP}, {OP:2}?
 * {OP} after {n} steps, starting with 1
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
 * sum of {OP} for k from 1 to {n}
 * Write a function to add up {OP} over k = 1, 2, ..., n; the empty sum is 0.
 * Write a program that obtains the series of {OP}, k running from 1 to n inclusive.
 * Implement a function which evaluates the partial sum of {OP} with n terms, the first at k = 1.
 * Returns the sum of {OP} for 1 <= k <= n, 0 if n is 0.
 * What is the total of {OP} if k goes from 1 to n?
 * series: {OP}, k = 1..n
 * add all terms {OP} together, k starts at one and stops after n
 * Add partial sum of {OP} for k from 1 to n
 * Sum of {OP} with a for loop, k from 1 up to and including n
 * accumulate {OP} over k in [1, n] in double
 * make sum out of {OP}, from k one until n included
 * Write a function to add up the fractions {OP} for all whole k from 1 to n in floating point.
 * Python: sum({OP} for k in range(1, n + 1)), as a float
 * k goes 1, 2, 3 to {n}: add {OP} each time
 * n-th partial sum of the series with general term {OP}, k starting at 1
 * What does {OP} summed from k = 1 through {n} give?
 * sum of {OP} for k=1..{n} as double
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
 * sum of {OP} for k from 1 to {n}, whole numbers
 * Write a function to add {OP} for each k from 1 to n; nothing to add gives 0.
 * Write a program that obtains the integer series of {OP}, with k from 1 to n inclusive.
 * Implement a function to evaluate {OP} summed over k = 1, ..., n.
 * Returns the sum of {OP} over 1 <= k <= n.
 * What is {OP} added up for all k not exceeding n, beginning at 1?
 * series of {OP}, k = 1 to n
 * total of {OP}, k goes one to n
 * Add integer series: sum of {OP} for k from 1 to n
 * Sum {OP} in a loop for k = 1..n (inclusive)
 * integer accumulation of {OP}, k in [1, n]
 * find sum of {OP} where k is from 1 until n also n included
 * Write a program that computes the total of {OP} over all integers k from 1 to n.
 * Haskell: sum over k <- [1..n] of {OP}
 * for k = 1, 2, ... {n} take {OP} and add it all
 * Finite sum with summand {OP}, k running from 1 through n
 * How do I sum {OP} for k = 1 up to {n} with a loop?
 * sum of {OP} for k from 1 to {n}
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
 * {n} terms of {K} + {K}{K} + {K}{K}{K} + ..., each with one more digit {K}
 * Write a function to add the first n numbers that consist only of the digit {K}, beginning with {K} itself.
 * Write a program that obtains the sum of {K}, {K}{K}, {K}{K}{K} and so on, n terms in all.
 * Implement a function evaluating the series of repeated digits {K}, where the last term has n digits.
 * Returns the sum of the numbers made of one to n digits {K}.
 * What is {K} + {K}{K} + {K}{K}{K} and so forth up to n terms?
 * series {K}, {K}{K}, {K}{K}{K}, ... summed, n terms
 * sum up {K} then {K}{K} then {K}{K}{K}... n of them
 * Add the sum {K} + {K}{K} + {K}{K}{K} + ... with n terms
 * Sum of n terms of the series {K} + {K}{K} + {K}{K}{K} in C
 * sum n terms, beginning with {K}, each of them ten times the previous one plus {K}
 * for digit {K} make sum of number with one digit, two digit, until n digit
 * Write a function to total the first n numbers of the pattern {K}, {K}{K}, {K}{K}{K}, each with another {K} appended.
 * Python: sum(int("{K}" * i) for i in range(1, n + 1))
 * {K} plus {K}{K} plus {K}{K}{K} and on, {n} of them
 * Sum of the first n repdigits in base ten composed of the figure {K}
 * How to sum the series {K} + {K}{K} + {K}{K}{K} + ... to {n} terms?
 * {K} + {K}{K} + {K}{K}{K} + ... n terms
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
 * arithmetic-geometric mean of {p} and {q}: the arithmetic part after n steps, the first number for n = 0
 * Write a function to iterate the arithmetic-geometric mean of two positive numbers n times and return the arithmetic mean, at first the first number.
 * Write a program that replaces two numbers by their arithmetic and geometric mean, n times; obtain the arithmetic one, or the first number for no step.
 * Implement a function for n steps of the AGM of two doubles, whose result is the last arithmetic mean; without steps the first number.
 * Returns the larger AGM value after n steps: (a, g) becomes ((a + g) / 2, sqrt(a g)); without steps the first number.
 * Where does the arithmetic mean stand after n rounds of the AGM of two positive numbers, beginning with the first of them?
 * n iterations of the AGM of {p} and {q}, the arithmetic part returned, which starts as the first number
 * take the mean and the sqrt of the product of both numbers, again and again n times, give me the last mean (n = 0: the first number)
 * Add arithmetic-geometric mean with n steps, returning the arithmetic part (the first number for n = 0)
 * Arithmetic-geometric mean iteration in C, n rounds, returning the arithmetic mean, which is the first number at the start
 * loop n times: both numbers become their arithmetic and geometric mean simultaneously; return the arithmetic one, at first the first number
 * do n time arithmetic mean and geometric mean of both numbers, answer is the arithmetic one, with zero times the first number
 * Write a program that n times replaces two numbers by their arithmetic and their geometric mean at once, then returns the arithmetic one.
 * Python: for _ in range(n): p, q = (p + q) / 2, math.sqrt(p * q); return p
 * keep swapping two numbers for their average and the root of their product, {n} rounds, give the average
 * Arithmetic-geometric mean of p and q truncated after n iterations (first component)
 * How do I iterate the AGM of two values a fixed number of times?
 * arithmetic-geometric mean after n steps
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
 * the {OP} share of {amount} divided in the ratio {m} to {n}
 * Write a function to split an amount in a ratio m : n and return the {OP} part, rounded down; m and n are positive.
 * Write a program that obtains the {OP} portion when a whole amount is shared in the ratio m to n, fractions cut off.
 * Implement a function which divides a total proportionally, m : n provided, and gives the {OP} share, rounded down.
 * Returns the {OP} part of an amount in the ratio m : n, rounded down.
 * How much does the {OP} person get if an amount is divided in the ratio m to n (whole units, rounded down)?
 * divide in the ratio m : n, {OP} share, rounded down
 * two people split money m to n, what does the {OP} get, no cents
 * Add {OP} share of an amount split in the ratio m : n, rounded down
 * Split an integer amount by a ratio m:n and return the {OP} share, truncated
 * share of the {OP} person: amount * part / (m + n), truncating, for the ratio m : n
 * sharing amount in proportion m by n, give the {OP} one, round down
 * Write a function to split an amount in a ratio m to n and return the {OP} part, rounded down; amount, m, n in this order.
 * Excel: the {OP} share when an amount is divided m : n, integer part
 * two people share {amount} as {m} to {n}, what does the {OP} one get (whole units)
 * Proportional division amount : (m, n), truncated {OP} component
 * How much goes to the {OP} partner if {amount} is divided {m}:{n}?
 * {OP} share of {amount} divided in ratio {m}:{n}
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
 * parts of a cheap kind per part of a dear kind by alligation, from the cheap price, the dear price and the price of the mix
 * Write a function to obtain the alligation ratio cheaper : dearer from the cheap price, the dear price and the mean price.
 * Write a program that finds how much cheaper tea per unit of dearer tea gives a wanted price: cheap, dear, mean.
 * Implement a function for the rule of alligation, (dear - mean) / (mean - cheap), prices in the order cheap, dear, mean.
 * Returns (dear - mean) / (mean - cheap), the quantity of cheap goods per unit of dear goods; arguments cheap, dear, mean.
 * In what ratio must cheap and dear rice be blended for a mean price? Order: cheap, dear, mean; cheap over dear returned.
 * alligation ratio cheap per dear, from the cheap, dear and mean price
 * mixing two coffees to hit a price, how much cheap one per kilo of dear one (cheap, dear, target)
 * Add the rule of alligation: parts of cheap per part of dear from the cheap, dear and mean price
 * Alligation in C: ratio of cheaper to dearer ingredient from cheap price, dear price and mean
 * (dear - mean) / (mean - cheap) with the parameters cheap, dear, mean
 * how much cheap thing for one expensive thing to get middle price, prices are cheap, expensive and middle
 * Write a program which finds how many parts of the cheap kind go with one part of the dear kind so that the mix costs a wanted mean; cheap, dear, mean price.
 * Excel: =(dear-mean)/(mean-cheap)
 * mix cheap tea and dear tea to hit a price between: cheap to dear ratio? (cheap price, dear price, wanted price)
 * Rule of alligation: quantity ratio cheaper : dearer for a prescribed mean price
 * In what ratio must I blend two goods priced {cheap} and {dear} to get {mean}?
 * alligation ratio cheap to dear
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
 * synodic period of two planets with the orbital periods {p} and {q}, 0 if they are equal
 * Write a function to compute the synodic period from two sidereal periods given in any order; equal periods give 0.
 * Write a program that obtains the time between two conjunctions of planets, both orbital periods specified, else 0.
 * Implement a function that derives how long two planets need to line up again, zero if both go equally fast.
 * Returns the synodic period p * q / |p - q| of two orbital periods, or 0 if they are equal.
 * After what time do two planets with known periods stand in the same direction again, 0 for never?
 * synodic period from both orbital periods, 0 when identical
 * two planets circling, when do they meet again in line? same period -> 0
 * Add synodic period of two orbital periods, 0 when they are equal
 * Compute the synodic period of two bodies from their orbital periods, zero when equal
 * synodic period 1 / |1/p - 1/q| for doubles, 0.0 if both are equal
 * time until two planet are again in one line seen from sun by their periods, zero when same period
 * Write a function to compute how long it takes two planets with given orbital periods to line up again, 0 if both periods are equal.
 * Python: 0 if p == q else p * q / abs(p - q)
 * two runners need {p} and {q} per lap: how long till one laps the other? same speed gives 0
 * Synodic period 1 / |1/p - 1/q| of two sidereal periods, zero when they coincide
 * How often does a planet come back into opposition, both periods known?
 * synodic period from two orbital periods
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
 * {OP} of an orbit with the nearest distance {near} and the farthest distance {far}
 * Write a function to compute the {OP} of an orbit from perihelion and aphelion, in this order.
 * Write a program that obtains an orbit's {OP}, {OP:2}, with the perihelion p first, the aphelion q second.
 * Implement a function deriving an orbit's {OP} from the smallest and the largest distance to the sun.
 * Returns the {OP}, {OP:2}, for perihelion p and aphelion q.
 * What is the {OP} of a planet's ellipse with given perihelion and aphelion distances?
 * orbit {OP} from perihelion, aphelion
 * comet comes as near to the sun as p and goes as far as q, what is the {OP} of its orbit?
 * Add {OP} of an orbit from perihelion and aphelion
 * Orbital {OP} from perihelion and aphelion distance
 * (perihelion, aphelion) -> {OP:2}, the {OP}
 * {OP} for the ellipse of planet path, closest distance and farthest distance known
 * Write a program that derives the {OP} of an elliptical orbit from its nearest and its farthest distance to the central body.
 * numpy-style: {OP:2} with p the periapsis and q the apoapsis distance
 * {OP} of a path round the sun from closest and farthest distance
 * Kepler ellipse: {OP} out of periapsis p and apoapsis q
 * How can I get a satellite orbit's {OP} given perigee and apogee radii?
 * {OP} from perihelion and aphelion
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
 * {OP}
 * Write a function to compute the {OP:2}, {OP:3}, from the {OP:4}.
 * Write a program that obtains the {OP:2} ({OP:3}) when the {OP:4} is specified.
 * Implement a function for astronomers: the {OP:2}, {OP:3}, {OP:4} provided.
 * Returns the {OP:2}, {OP:3}, where x is the {OP:4}.
 * What is the {OP:2}, {OP:3}, for x as the {OP:4}?
 * {OP:2} = {OP:3}, x = {OP:4}
 * astronomy homework: {OP:2} is {OP:3}, x means the {OP:4}
 * Add {OP:2}: {OP:3}, from the {OP:4}
 * How to get the {OP:2} from the {OP:4} in C: {OP:3}
 * x (double, the {OP:4}) -> {OP:3}, the {OP:2}
 * give {OP:2} by formula {OP:3}, I know the {OP:4}
 * Write a function which calculates the {OP:2} from a given {OP:4}, x, as {OP:3}.
 * JavaScript: x => {OP:3}, giving the {OP:2}
 * I know the {OP:4} and want the {OP:2} ({OP:3})
 * Astrophysical relation: {OP}
 * What's the {OP:2} for a certain {OP:4}, using {OP:3}?
 * {OP:2} from {OP:4}, {OP:3}
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
 * degree of unsaturation of a hydrocarbon from its carbon atoms c and hydrogen atoms h, (2c + 2 - h) / 2 without fraction
 * Write a function to compute the degree of unsaturation of a hydrocarbon from its carbon count and hydrogen count, a half dropped.
 * Write a program that deduces how many rings and double bonds CxHy has, x first: (2x + 2 - y) / 2, rounded toward zero.
 * Implement a function returning the index of hydrogen deficiency from carbons and hydrogens, any half truncated.
 * Returns (2 * carbon + 2 - hydrogen) / 2 in whole numbers, the double bond equivalents of a hydrocarbon.
 * How many double bonds or rings does a hydrocarbon with so many carbons and hydrogens have, as a whole number with a half cut off?
 * rings plus pi bonds of CxHy, from carbon and hydrogen number, integer division
 * chem: unsaturation of C6H6 is 4, do that for any carbons, hydrogens, cutting off a half
 * Add degree of unsaturation for hydrocarbons from carbons, then hydrogens (integer, truncated)
 * Degree of unsaturation as an integer from carbon and hydrogen counts, rounded toward zero
 * (2c + 2 - h) / 2 in integers, c carbons first, h hydrogens second
 * number of double binding or ring in hydrocarbon out of C and H atoms, half is cut
 * Write a program to determine the number of rings and double bonds in a hydrocarbon from its carbon and its hydrogen atoms.
 * Excel: =TRUNC((2*C+2-H)/2)
 * how many hydrogen pairs are missing in a molecule with {carbon} carbons and {hydrogen} hydrogens
 * Degree of unsaturation (double bond equivalents) of a hydrocarbon CxHy
 * How do I calculate the DBE from C and H counts, with integer division?
 * degree of unsaturation
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
 * Write a program that obtains the hydrogen count of an {OP}, {OP:2}.
 * Implement a function that derives the hydrogens of an {OP} from its carbon number.
 * Returns {OP:2}, the hydrogen count of an {OP} with n carbons.
 * How many hydrogen atoms has an {OP} molecule whose carbon number is n?
 * number of hydrogens in an {OP} with n carbons
 * chemistry: for an {OP}, number of carbons in, number of hydrogens out
 * Add hydrogen count of an {OP} with n carbons
 * Hydrogens of an {OP} from the number of carbon atoms
 * n carbons of an {OP} -> {OP:2} hydrogens
 * how much H is in {OP} when C is n
 * Write a function that tells how many hydrogen atoms belong to an {OP} with a given number of carbon atoms.
 * Haskell: h n = {OP:2}, hydrogens of an {OP}
 * {n} carbons, it's an {OP}: how many hydrogens
 * Homologous series: H subscript in the molecular formula of an acyclic {OP} with n carbons, {OP:2}
 * How many H has an {OP} of chain length {n}?
 * number of hydrogens in an {OP}
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
 * molality in mol/kg from {moles} of solute and {grams} of solvent
 * Write a function to compute molality in mol/kg from the moles of solute and the solvent's grams.
 * Write a program that obtains the molality of a solution: moles dissolved first, then grams of solvent.
 * Implement a function deriving mol per kilogram of solvent, where the solvent mass is specified in grams.
 * Returns moles * 1000 / grams, the molality in mol/kg.
 * What is the molality in mol/kg if so many moles are dissolved in so many grams of water?
 * molality in mol/kg, moles of solute first, then solvent in g
 * chem lab: mol per kg of solvent from the moles and the solvent I weighed in grams
 * Add molality (mol/kg) from moles and grams of solvent
 * Calculate molality in mol/kg from moles and grams of solvent
 * moles, grams of solvent -> mol/kg
 * moles per kilogram of solvent from amount in mol and solvent in gram
 * Write a program to compute the concentration in moles per kilogram of solvent from the moles dissolved and the solvent's grams.
 * Python: moles / (grams / 1000)
 * {moles} moles in {grams} grams of water, how much per kilo?
 * Molal concentration b = n / m of a solute, solvent mass in grams
 * How do I get molality (mol/kg)?
 * molality from moles and grams of solvent
 *
 * @name molality moles_per_kilogram
 * @range moles 0 20
 * @range grams 50 5000
 */
double molality(double moles, double grams) {
    return moles * 1000 / grams;
}

/**
 * ratio of the effusion speeds of two gases with the molar masses {first} and {second} by Graham's law
 * Write a function to compute how many times faster the first gas effuses than the second from their molar masses.
 * Write a program that obtains Graham's ratio, rate of gas one over rate of gas two, both molar masses provided.
 * Implement a function for Graham's law of effusion: the square root of the second molar mass divided by the first.
 * Returns sqrt(m2 / m1), the effusion rate of gas 1 relative to gas 2 with molar masses m1 and m2.
 * How much quicker does gas one escape through a pinhole than gas two, given both molar masses?
 * effusion rate of gas 1 over that of gas 2 by Graham's law, from molar mass 1 and 2
 * helium vs air through a tiny hole, speed ratio first/second from the molar masses
 * Add Graham's law of effusion: rate of the first gas per rate of the second from their molar masses
 * Graham's law in C: relative effusion rate of the first gas to the second, both molar masses given
 * molar masses m1, m2 -> effusion ratio sqrt(m2 / m1)
 * ratio of speed from gas 1 to gas 2 if molar mass are known, Graham
 * Write a function which finds how many times faster a first gas effuses than a second, from the first's and the second's molar mass.
 * Python: math.sqrt(second / first)
 * lighter gas leaks quicker: speed of the first over speed of the second from their molar masses
 * Graham's law: r1 / r2 = sqrt(M2 / M1)
 * How do effusion rates of two gases compare (first to second), given molar masses?
 * ratio of effusion rates by graham's law
 *
 * @name graham_ratio effusion_ratio
 * @range first 1 100
 * @range second 1 100
 */
double graham_ratio(double first, double second) {
    return __builtin_sqrt(second / first);
}

/**
 * pH of a buffer with {pka}, the {base} and the {acid} concentration by Henderson-Hasselbalch
 * Write a function to compute a buffer's pH from its pKa, the conjugate base concentration and the acid concentration.
 * Write a program that evaluates the Henderson-Hasselbalch equation: pKa, base, acid, in this order.
 * Implement a function that obtains a buffer solution's pH, pKa plus the decimal logarithm of base over acid.
 * Returns the pH of a buffer, pKa + log10(base / acid).
 * What pH has a buffer whose pKa, base and acid concentrations are specified in this order?
 * pH by Henderson-Hasselbalch: pKa, [A-], [HA]
 * buffer pH pls, got pKa then base then acid conc.
 * Add buffer pH by Henderson-Hasselbalch from pKa, base and acid concentration
 * Henderson-Hasselbalch equation in C: pH from pKa, base concentration, acid concentration
 * pka + log10(base / acid), doubles
 * ph of buffer solution out of pka, concentration of base and of acid
 * Write a program to calculate the pH of a buffer from the acid's pKa, the concentration of the conjugate base and that of the acid.
 * Excel: =pKa+LOG10(base/acid)
 * how acidic is a buffer: pKa, how much base, how much acid
 * Henderson-Hasselbalch equation, arguments pKa, [A-], [HA]
 * What pH has a mix of weak acid and its salt?
 * ph of a buffer solution
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
 * population estimate by recapture, rounded down: animals marked, animals caught later, marked ones among them; 0 if none are
 * Write a function to estimate a population by Lincoln-Petersen: marked first, caught second, recaptured third; 0 if none.
 * Write a program that deduces how many fish live in a lake from tagged, caught and recaptured ones, 0 without recapture.
 * Implement a function for capture-recapture: marked animals, second catch, tagged ones in it; rounded down, 0 for no tags.
 * Returns marked * caught / recaptured, rounded down, or 0 if nothing was recaptured.
 * How large is a population by mark and recapture (marked, caught, recaptured), 0 if no tagged animal came back?
 * Lincoln index, integer: marked, caught, recaptured; zero recaptures give 0
 * tag some frogs, catch again, count the tagged: how many frogs overall, whole number, 0 if none tagged
 * Add Lincoln-Petersen estimate in integers from marked, caught and recaptured, 0 without recaptures
 * Mark-recapture estimate in C (marked, caught, recaptured), truncated, 0 if none was recaptured
 * population estimate M * C / R in integers (marked, caught, recaptured), 0 when R is 0
 * how many animal in total by marking, first marked, then caught, then marked among caught, zero if last is zero
 * Write a function to estimate an animal population from the number first marked, the number caught later and the marked ones among those; whole number, 0 if none was marked.
 * Python: marked * caught // tagged if tagged else 0
 * tagged {marked} fish, later caught {caught}, {tagged} of them had tags: how many fish are there? none tagged gives 0
 * Lincoln-Petersen index (mark-recapture), truncated; zero without recaptures
 * How do biologists extrapolate population size from capture and recapture counts?
 * mark and recapture population estimate
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
 * Write a program that obtains the expected fraction of {OP}, {OP:2}, where p is the frequency of the dominant allele.
 * Implement a function deriving the Hardy-Weinberg proportion of {OP} when the dominant allele's frequency is specified.
 * Returns {OP:2}, the expected share of {OP} for the dominant allele frequency p.
 * What share of a population are {OP} if the dominant allele has frequency p (Hardy-Weinberg)?
 * share of {OP} in Hardy-Weinberg equilibrium, from p of the dominant allele
 * bio class: share of {OP}, I know p of the dominant allele, {OP:2}
 * Add Hardy-Weinberg share of {OP} from the dominant allele's frequency
 * Hardy-Weinberg in C: frequency of {OP} from the dominant allele frequency
 * p (dominant) -> {OP:2}, share of {OP}
 * part of {OP} in population by Hardy Weinberg when dominant allele frequency is known
 * Write a program which computes the expected share of {OP} in a population from the frequency of the dominant allele.
 * R: {OP:2}, p being the dominant allele's frequency
 * how many of all are {OP}, as a fraction, if the strong gene has this frequency
 * Hardy-Weinberg equilibrium, dominant allele frequency p: proportion of {OP}, {OP:2}
 * How do I predict the fraction of {OP} from the dominant allele frequency?
 * hardy weinberg fraction of {OP} from dominant allele frequency
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
 * rate of an enzyme with {vmax} and {km} at the {substrate} concentration
 * Write a function to compute the Michaelis-Menten rate from the maximum rate, the Michaelis constant and the substrate.
 * Write a program that evaluates an enzyme's velocity: Vmax, Km, substrate concentration, in that order.
 * Implement a function for Michaelis-Menten kinetics, with vmax, km and the concentration provided in this order.
 * Returns vmax * s / (km + s), the Michaelis-Menten rate for vmax, km and the substrate concentration s.
 * How fast does an enzyme work with given Vmax, Km and substrate concentration?
 * Michaelis-Menten velocity from Vmax, Km, [S]
 * enzyme speed, i have vmax then km then the substrate amount
 * Add Michaelis-Menten rate from Vmax, Km and the substrate concentration
 * Michaelis-Menten equation in C: rate from Vmax, Km, S
 * vmax * s / (km + s), doubles
 * speed of enzyme reaction by maximal speed, constant km and concentration of substrate
 * Write a function that calculates the speed of an enzyme reaction from its maximum rate, its Michaelis constant and the substrate concentration.
 * Python: vmax * s / (km + s)
 * how fast does the enzyme work: top speed, half-speed amount, present amount
 * Michaelis-Menten kinetics, arguments Vmax, Km, [S]
 * What's the reaction velocity at a given substrate level?
 * michaelis menten rate
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
 * Write a program that obtains births minus deaths per 1000 people from a census: births, deaths, population.
 * Implement a function deriving a country's natural increase in per mille; births, deaths, population in this order.
 * Returns (births - deaths) * 1000 / population, the natural increase per thousand.
 * By how many per 1000 people does a population grow through births and deaths, given births, deaths and the number of people?
 * natural increase per mille: births, deaths, population
 * how much does a town grow per 1000 people, given births, deaths and the headcount
 * Add natural increase per 1000 people from births, deaths and population
 * Natural population increase per 1000 from births, deaths and population
 * 1000 * (b - d) / n in double: births, deaths, population
 * growing of population in promille by births, deaths and number of people
 * Write a program that determines the natural growth per thousand inhabitants from births, deaths and the population.
 * Excel: =(births-deaths)*1000/people
 * born minus died, for every 1000 people living there
 * Crude rate of natural increase in per mille
 * How is a country's natural increase rate per 1,000 calculated (births, deaths, inhabitants)?
 * rate of natural increase per 1000
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
 * dependency ratio in percent from {children}, {workforce} and {pensioners}
 * Write a function to compute the dependency ratio: people too young, people of working age, people too old, in percent.
 * Write a program that obtains how many dependants there are per 100 people of working age: young, working, old.
 * Implement a function deriving the age dependency ratio in percent from children, workforce and pensioners.
 * Returns (children + pensioners) * 100 / workforce; arguments children, workforce, pensioners.
 * How many young and old people are there per 100 of working age, given the young, the working and the old?
 * dependency ratio %, from young, working, old
 * geography: kids, workers, retired -> dependants per hundred workers
 * Add dependency ratio in percent from young, working and old people
 * Dependency ratio in percent from three age groups: young, working, old
 * 100 * (first + third) / second for three doubles
 * relation of not working young and old to working people in percent, order young, working, old
 * Write a function to find how many children and pensioners together there are per hundred of working age; children, workers, pensioners in this order.
 * Excel: =(children+pensioners)/workforce*100, arguments children, workforce, pensioners
 * young and old people for each 100 who could work (young, working, old)
 * Total demographic dependency ratio in per cent (under-age, working-age, retired population)
 * How many dependants has every 100 people of working age?
 * dependency ratio from children, workers, pensioners
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
 * air temperature so many meters above a station where it is known, 6.5 degrees less per 1000 m
 * Write a function to find the temperature on a summit: degrees at the base, meters climbed, lapse rate 6.5 per km.
 * Write a program that obtains how cold it is higher up, temperature below first, then meters, minus 6.5 per 1000 m.
 * Implement a function applying the standard lapse rate of 6.5 degrees per kilometer: temperature, then height in meters.
 * Returns t - 6.5 * h / 1000 for the temperature t and the height difference h in meters.
 * How warm is it h meters further up if the air loses 6.5 degrees each kilometer and has t below?
 * temperature so many meters higher up at 6.5 K less per km: base temperature, then meters
 * temp in the valley known, hike up some meters, 6.5 deg less per km, temp at the top?
 * Add temperature at altitude from base temperature and meters climbed (minus 6.5 per km)
 * Temperature at altitude with a lapse rate of 6.5 C per 1000 m, from temperature below and meters up
 * temperature t, height h in meters -> t - 0.0065 h
 * temperature on mountain when temperature down and meters up are known, every 1000 meter minus 6.5
 * Write a program which estimates the temperature at a height above a valley, given the valley's degrees Celsius and the metres climbed, falling 6.5 degrees per 1000 metres.
 * Python: celsius - 0.0065 * meters
 * how cold is it up there? 6.5 degrees less every thousand metres from {celsius}
 * Environmental lapse rate of 6.5 K/km applied to a base temperature (Celsius) over an altitude gain in metres
 * What temperature to expect on a mountain, losing 6.5 °C per kilometre of ascent?
 * temperature at altitude, 6.5 degrees per 1000 m colder
 *
 * @name summit_temperature lapse_temperature
 * @range celsius -20 40
 * @range meters 0 8000
 */
double summit_temperature(double celsius, double meters) {
    return celsius - 6.5 * meters / 1000;
}
