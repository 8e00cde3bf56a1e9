/**
 * Return the area of a rectangle with the sides {width} and {height}.
 * How large is a rectangle that is {width} wide and {height} high?
 * Multiply {width} by {height}.
 * area of a rectangle, {width} by {height}
 * How many unit squares tile a floor of {width} by {height}?
 * My room is {width} long and {height} wide; tell me its area as {T:a}.
 * Computes width times height for {width} and {height}
 * Write a program to calculate the area of a rectangle from its two sides.
 * area of a rectangle, both sides given
 * How many square metres does a room with a given length and width have?
 * length times breadth pls, area of a rectangle
 * surface of a rectangular plot from the lengths of its two sides
 * floor space in a rectangular room from its two sides
 * rectangle area from width and height
 * Write a function to calculate the surface of a rectangle from its two sides.
 * Python: lambda w, h: w * h for the area of a rectangle
 * how much floor has a room this wide and this long
 * area of a rectangle with given width and height
 * How do I compute a rectangle's area?
 * area of rectangle
 *
 * @T int32_t int64_t float double
 * @name rectangle_area area room_size
 */
T rectangle_area(T width, T height) { return width * height; }

/**
 * Return the area of a square with the side {side}.
 * area of a square from one side
 * square area from its side
 * How do I calculate the area of a square from its side?
 * Write a function for the area of a square, given one side.
 * side times side, the area of a square
 * a * a, the area of a square plot with side a
 * how big is a square room with this side, as an area
 * floor area of a square room from its side
 * area of a square field with this edge
 * area of a square tile from its side
 * side in, area of the square out
 * Determine the area of a square given the length of one side.
 * Excel =A1^2 for the area of a square with that side
 * how many tiles fill a square this many tiles wide
 * area enclosed by a quadratic figure with edge {side}
 * How to get the surface of a square from a side?
 * square area
 *
 * @T int32_t int64_t double
 * @name square_area area_of_square
 * @range side 0 1000
 */
T square_area(T side) { return side * side; }

/**
 * Return the perimeter of a rectangle with the sides {width} and {height}.
 * How long is the fence around a field of {width} by {height}?
 * Compute 2 * ({width} + {height}).
 * perimeter of a rectangle, {width} by {height}
 * Sum of all four sides of a rectangle that measures {width} and {height}
 * Walking once around a plot of {width} by {height}, how far do I go?
 * Add the two sides {width} and {height}, then double.
 * Write a program to find the perimeter of a rectangle from its two sides.
 * perimeter of a rectangle with two given sides
 * How long is the border around a rectangular garden with these two sides?
 * 2 * (length + breadth) of a rectangle
 * total of all four sides of a rectangle with two given sides
 * length of fencing or picture frame needed around a rectangle, two sides given
 * rectangle perimeter from width and height
 * Write a function that computes the length of the border of a rectangle from width and height.
 * Java method perimeter(width, height) of a Rectangle class
 * how much fence goes all round a field with these two sides
 * perimeter 2(w + h) of a rectangle
 * What is the circumference of a rectangle with given sides?
 * rectangle perimeter
 *
 * @T int32_t int64_t float double
 * @name rectangle_perimeter perimeter fence_length
 */
T rectangle_perimeter(T width, T height) { return 2 * (width + height); }

/**
 * Return the perimeter of a square with the side {side}.
 * perimeter of a square from one side
 * square perimeter from its side
 * How do I calculate the perimeter of a square from its side?
 * Write a function for the perimeter of a square, given one side.
 * four times the side of a square
 * 4 * a for a square plot of side a
 * length of a fence around a square garden from its side
 * distance once around a square field of this side
 * length of the border of a square tile with this side
 * how far is it around a square of this edge
 * side in, perimeter of the square out
 * Write a function for the total length of the four edges of a square.
 * def square_perimeter(side): in Python
 * how far is it once round a square block
 * perimeter of a square of edge length {side}
 * How can I compute the boundary length of a square from its side?
 * perimeter of square
 *
 * @T int32_t int64_t double
 * @name square_perimeter perimeter_of_square
 * @range side 0 1000
 */
T square_perimeter(T side) { return 4 * side; }

/**
 * Return the perimeter of a regular polygon with {K} sides of length {x}.
 * How long is the outline of a regular {K}-gon with the side {x}?
 * perimeter of a regular polygon: {K} equal sides, each {x}
 * A shape has {K} sides, all as long as {x}; what is its perimeter?
 * Multiply the side length {x} by {K}, the number of sides.
 * For a regular figure with {K} edges, each of length {x}, I need the total edge length as {T:a}.
 * {K} * {x}, the boundary length of a regular {K}-gon
 * Write a function that computes the perimeter of a regular polygon with {K} sides from the side length.
 * perimeter of a regular {K}-sided polygon from its side
 * How far is it around a shape with {K} equal sides of this length?
 * a shape has {K} sides of the same given length, what is their total length?
 * total length of {K} equal edges of given length
 * boundary length of an equilateral {K}-gon from its side
 * Compute how long the outline of a regular polygon with {K} edges is, given one edge.
 * Excel cell: edge length times {K}, the border of a regular {K}-gon
 * once round a shape with {K} sides all this long
 * perimeter of a regular {K}-gon from its edge
 * How do I get the length around a figure with {K} equal sides?
 * perimeter of regular polygon with {K} sides
 *
 * @T int32_t double
 * @K 3..12
 * @name polygon_perimeter outline
 */
T polygon_perimeter(T x) { return x * K; }

/**
 * Return the perimeter of a regular polygon with {n} sides of length {side}.
 * perimeter of a regular polygon: number of sides, side length
 * n sides of equal length, how long is once around? n first
 * How do I calculate the perimeter of any regular polygon from the number of sides and one side?
 * Write a function that takes the number of sides and the side length of a regular polygon and returns the perimeter.
 * number of sides times length of a side
 * perimeter of a hexagon, octagon and so on from the number of sides and the side
 * regular polygon: number of sides and side length in, perimeter out
 * length of the border of an equal-sided polygon: number of sides, side
 * regular n-gon perimeter from n and the side
 * how long is the fence of a regular n-cornered garden with sides of this length
 * total edge length of a regular n-gon, n and edge given
 * Write a function to determine the boundary length of a regular polygon from the count of its edges and the length of an edge.
 * Python lambda n, side: n * side, the outline of a regular n-gon
 * so many equal sides, each this long, how far round
 * perimeter of a regular n-gon with given edge length
 * How to compute a regular polygon's perimeter if number of sides and side length are known?
 * regular polygon perimeter
 *
 * @T double int32_t int64_t
 * @name regular_perimeter ngon_perimeter
 * @range n 3 20
 * @range side 0 100
 */
T regular_perimeter(int32_t n, T side) { return n * side; }

/**
 * Return the area of a regular polygon with {n} sides of length {side}.
 * area of a regular polygon: number of sides, side length
 * area of a regular n-gon from n and its side
 * How do I calculate the area of a hexagon or another regular polygon from the number of sides and the side?
 * Write a function that takes the number of sides and the side length of a regular polygon and returns the area.
 * n * s^2 / (4 * tan(pi / n)) for n and s
 * area of an equal-sided, equal-angled polygon with n sides of given length
 * regular octagon area, or for any other number of sides, from that number and the side
 * regular polygon: number of sides and side length in, area out
 * how large is a regular n-cornered garden with sides of this length
 * pentagon, hexagon, heptagon: area of the regular shape from number of sides and side
 * space inside a regular n-gon with this side
 * Write a function that calculates the area enclosed by a regular polygon, given how many edges it has and how long they are.
 * n * s**2 / (4 * math.tan(math.pi / n)) in C
 * how much room is in a shape with n equal sides this long
 * area of the regular n-gon of side s
 * How do I find a regular polygon's area from number of sides and side length?
 * area of regular polygon n sides
 *
 * @name regular_area ngon_area
 * @range n 3 20
 * @range side 0 100
 */
double regular_area(int32_t n, double side) {
    return n * side * side / (4 * __builtin_tan(3.14159265358979323846 / n));
}

/**
 * Return the volume of a box with the edges {a}, {b} and {c}.
 * How much fits into a box of {a} by {b} by {c}?
 * volume of a cuboid with edges {a}, {b}, {c}
 * Compute how much space a block of size {a} x {b} x {c} takes.
 * Multiply length {a}, width {b} and height {c}.
 * My aquarium measures {a}, {b} and {c} inside; give its capacity in cubic units.
 * {a} * {b} * {c}, the content of a rectangular box of {T} edges
 * Write a program to calculate the volume of a cuboid from its three edges.
 * volume of a box from length, width and height
 * How much space is inside a rectangular container with these three edges?
 * length x width x height of a box, multiplied
 * capacity of a rectangular tank from its three edges
 * volume of a rectangular prism, such as an aquarium, from three edges
 * volume of a cuboid with three given edges
 * Define a function which determines how much space a cuboid with three given edges takes up.
 * def volume(l, w, h): of a rectangular box, Python
 * how much fits in a box this long, wide and high
 * volume of a rectangular parallelepiped
 * How is the volume of a box computed from length, width and height?
 * box volume
 *
 * @T int32_t int64_t float double
 * @name box_volume cuboid_volume
 */
T box_volume(T a, T b, T c) { return a * b * c; }

/**
 * Return the volume of a cube with the edge {edge}.
 * volume of a cube from its edge
 * cube volume from its side
 * How do I calculate the volume of a cube from one edge?
 * Write a function for the volume of a cube, given one edge.
 * edge times edge times edge, the volume of a cube
 * a^3 for a cubic box with edge a
 * how much fits into a cube with this edge
 * content of a cube-shaped box of this edge
 * space in a cube-shaped box from its edge
 * cubic volume from one edge length
 * edge length in, volume of the cube out
 * Write a function to compute the volume of a die-shaped solid from its edge.
 * edge ** 3, a cube's volume
 * how much fits in a cube this wide
 * volume of a regular hexahedron with edge {edge}
 * How do I calculate the space inside a cube?
 * volume of cube
 *
 * @T int32_t int64_t double
 * @name cube_volume volume_of_cube
 * @range edge 0 1000
 */
T cube_volume(T edge) { return edge * edge * edge; }

/**
 * Return the surface area of a box with the edges {a}, {b} and {c}.
 * How much paper covers a box of {a} by {b} by {c}, all six faces once?
 * Compute 2 * ({a} * {b} + {b} * {c} + {a} * {c}) for a box.
 * surface of a cuboid with edges {a}, {b}, {c}
 * Add up the six faces of a cuboid with the sides {a}, {b}, {c}.
 * I want to paint a closed crate, {a} by {b} by {c}, on all sides; which area is that?
 * Twice the sum of the three products of two different edges out of {a}, {b}, {c}
 * Write a program to calculate the surface area of a cuboid from its three edges.
 * surface area of a closed box, three edges given
 * How much wrapping paper does a rectangular parcel with these three edges need, without overlap?
 * total area of all 6 sides of a box from length, width and height
 * outside area of a rectangular solid from its three edges
 * surface of a rectangular prism with three given edges
 * Compute the total outside area of a cuboid with the three given edges.
 * JavaScript function (l, w, h) returning the area of all six faces of a box
 * how much paper to wrap a box with these sides, no overlap
 * surface area 2(ab + bc + ca) of a rectangular prism
 * How to get the surface of a rectangular box?
 * surface area of a box
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
 * Six times the square of {x}
 * I wrap a cube of side {x}; how much paper covers it exactly, as {T:a}?
 * Given the edge {x} of a die, find the total area of its faces.
 * Write a program to calculate the surface area of a cube from its edge.
 * surface area of a cube, given the edge
 * How much paint area do the six faces of a cube of this edge have?
 * total surface area of a cube, side given
 * six times the square of the edge length, the surface of a cube
 * outer surface of a cube, its edge given
 * Write a function to find the total area of the six faces of a cube with edge {x}.
 * 6 * x**2, Python one-liner for the outside of a cube
 * paint for all sides of a cube this wide
 * surface area of a cube, edge length {x}
 * What is the area of all faces of a cube together?
 * cube surface area
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
 * Half of {base} times {height}, the product taken first; integers truncate.
 * A sail is {base} long at the foot and {height} tall; find its area as {T:a}.
 * Computes the area of a triangle from {base} and {height}, multiplying before halving
 * Write a program to calculate the area of a triangle from base and height.
 * area of a triangle, base and height
 * How large is a triangle if I know its base and its height, multiplied first and then halved?
 * half of the product of base and height
 * triangular surface from one side and the height above it, product first, then / 2
 * area of a gable wall or a sail: base times height, then halved
 * area of a triangle from base and height
 * triangle area, base * height / 2
 * Write a program that computes the area of a triangle out of its base and its height.
 * Excel =A1*B1/2 for a triangle
 * how big is a triangle this wide at the bottom and this tall
 * half base times altitude
 * How can I calculate the area of a triangle when the base and height are given?
 * area of triangle base height
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
 * Average the parallel sides {a} and {b} and multiply by {h}: add, times {h}, then halve (integers truncate).
 * My ditch is {a} wide at the top, {b} at the bottom and {h} deep; which {T} is its cross-section?
 * Half the sum of {a} and {b} times the height {h}, the division by 2 done last
 * Write a program to calculate the area of a trapezoid from both parallel sides and the height.
 * area of a trapezium from both parallel sides and the height, halved at the end
 * How large is a four-sided figure with two parallel sides of given lengths and a given height? Halve last.
 * (top + bottom) * height / 2 of a trapezoid
 * sum of the parallel sides times their distance, then halved
 * cross-section of a dam: (top + bottom) * height / 2
 * area of a trapezoid: (a + b) * h / 2
 * trapezoid area from the two parallel sides and the height
 * Determine the area of a trapezium from its two parallel sides and the height between them.
 * lambda a, b, h: (a + b) * h / 2
 * size of a shape with a long and a short level side and this height
 * trapezoid: mean of the parallel sides times altitude
 * How is a trapezoid's area computed from bases and height?
 * area of trapezoid
 *
 * @T float double int32_t
 * @name trapezoid_area trapezium
 */
T trapezoid_area(T a, T b, T h) { return (a + b) * h / 2; }

/**
 * Return the {KIND} with the radius {r}, pi being 3.14159.
 * What is the {KIND} of radius {r}, with 3.14159 as pi?
 * Compute {KIND:2}, with pi = 3.14159, for r = {r}.
 * {KIND}, radius {r}, pi taken as 3.14159
 * Given the radius {r}, work out the {KIND}, using 3.14159 for pi.
 * I know the radius {r} and need the {KIND}; take pi as 3.14159.
 * {KIND:2} with r = {r} and pi = 3.14159, in {T} arithmetic
 * Write a program that calculates the {KIND} from its radius with pi = 3.14159.
 * {KIND:3} from the radius, pi 3.14159
 * How do I find the {KIND} if I know the radius and use 3.14159 for pi?
 * radius given, need {KIND:3}, pi is 3.14159
 * {KIND:4}, from the radius, taking pi as 3.14159
 * {KIND}: {KIND:2} with pi = 3.14159
 * Write a function to compute the {KIND} with the given radius, taking 3.14159 for pi.
 * C version of a Python lambda r: {KIND:2} with pi = 3.14159
 * {KIND:4}, the radius is given, pi is 3.14159
 * {KIND} from radius, pi approximated by 3.14159
 * How do I get the {KIND} if I know the radius (pi = 3.14159)?
 * {KIND:3}, pi 3.14159
 *
 * @T float double
 * @KIND r*r "area of a circle" "pi * r * r" "circle area" "space inside a circle"
 * @KIND 2*r "circumference of a circle" "pi * 2 * r" "circle circumference" "distance around a circle"
 * @KIND 4*r*r "surface of a sphere" "pi * 4 * r * r" "sphere surface area" "skin of a ball"
 * @name circle round_shape
 */
T circle(T r) { return (T)3.14159 * (KIND); }

/**
 * Return the area of the circle with the radius {r}, with pi to full precision.
 * area of a circle from its radius
 * circle area from radius
 * pi r squared for a radius r
 * How big is a round area with a given radius, in square units?
 * Write a function area(r) for a circle.
 * A = pi * r * r for a radius r
 * calculate the area of a circle by its radius
 * disc area from its radius
 * size of a round table top as an area, radius known
 * how much ground does a circular pond of this radius cover
 * pizza area from its radius
 * area of a circle, radius given
 * pi times the square of the radius of a circle
 * Write a function to calculate the area of a disk with the given radius, pi in full precision.
 * math.pi * r ** 2
 * how big is a round table with this radius
 * area of a disc of radius r
 * How to compute the space a circle covers from its radius?
 *
 * @T double float
 * @name circle_area disc_area
 * @range r 0 1000
 */
T circle_area(T r) { return (T)3.14159265358979323846 * r * r; }

/**
 * Return the circumference of the circle with the radius {r}, with pi to full precision.
 * circumference of a circle from its radius
 * perimeter of a circle from radius
 * two pi r for a radius r
 * How long is the edge of a circle with a given radius?
 * Write a function circumference(r) for a circle.
 * C = 2 * pi * r for a radius r
 * calculate the circumference of a circle by its radius
 * circle perimeter from the radius
 * length of a fence around a round pond of this radius
 * how far does a wheel of this radius roll in one turn
 * way around a circle, radius known
 * circumference of a circle, radius given
 * circumference of a round thing from its radius
 * Write a function which computes the length of a circle's edge for a given radius, with exact pi.
 * 2 * math.pi * r, as a C function
 * how far does a wheel with this radius roll in a turn
 * perimeter of a circle of radius r
 * How long is the line around a circle if the radius is known?
 * circumference of circle
 *
 * @T double float
 * @name circumference circle_perimeter
 * @range r 0 1000
 */
T circumference(T r) { return 2 * (T)3.14159265358979323846 * r; }

/**
 * Return the surface area of the sphere with the radius {r}, with pi to full precision.
 * sphere surface from radius
 * surface area of a ball from its radius
 * four pi r squared for a radius r
 * How large is the surface of a globe of this radius?
 * Write a function for the surface of a sphere, radius given.
 * A = 4 * pi * r * r for a radius r
 * area of the outside of a sphere, radius given
 * leather needed for a ball of this radius
 * spherical surface area from the radius
 * surface of a planet from its radius
 * calculate the surface area of a sphere by its radius
 * surface area of a sphere with this radius
 * surface of a sphere from its radius
 * Compute the outer area of a ball with the given radius.
 * Matlab: 4*pi*r^2
 * how much leather covers a ball of this radius
 * surface area of a 2-sphere of radius r
 * How do I calculate the surface of a sphere from its radius?
 * sphere surface area
 *
 * @T double float
 * @name sphere_surface ball_surface
 * @range r 0 1000
 */
T sphere_surface(T r) { return 4 * (T)3.14159265358979323846 * r * r; }

/**
 * Return the volume of the sphere with the radius {r}.
 * sphere volume from radius
 * volume of a ball from its radius
 * four thirds pi r cubed for a radius r
 * How much air is in a ball of this radius?
 * Write a function for the volume of a sphere, radius given.
 * V = 4/3 * pi * r^3 for a radius r
 * space inside a sphere of a given radius
 * volume of a globe of this radius
 * ball volume from the radius
 * volume of a planet from its radius
 * calculate the volume of a sphere by its radius
 * volume of a sphere, given its radius
 * volume of a sphere from its radius
 * Write a function to determine the volume of a ball from its radius.
 * 4/3 * math.pi * r**3
 * content of a three-dimensional ball of radius r
 * How to find a sphere's volume?
 * volume of sphere
 *
 * @T double float
 * @name sphere_volume ball_volume
 * @range r 0 1000
 */
T sphere_volume(T r) { return 4 * (T)3.14159265358979323846 * r * r * r / 3; }

/**
 * Return the volume of a cylinder with the radius {r} and the height {h}, with pi = 3.14159.
 * How much does a can of radius {r} and height {h} hold? Use 3.14159 for pi.
 * Compute 3.14159 * {r} * {r} * {h}.
 * cylinder volume, radius {r}, height {h}, pi taken as 3.14159
 * Area of the base circle times the height: a cylinder with {r} and {h}, pi being 3.14159
 * Fill a pipe of inner radius {r} and length {h}; which volume of water is that, with pi as 3.14159?
 * Computes pi r^2 h for {r} and {h}, with 3.14159 in place of pi
 * Write a program to calculate the volume of a cylinder from radius and height with pi = 3.14159.
 * volume of a cylinder, radius and height given, pi as 3.14159
 * How much fits into a round tank of a given radius and height, with 3.14159 for pi?
 * pi r squared h with pi = 3.14159
 * capacity of a tin from its radius and height, pi taken as 3.14159
 * circular base area times height: radius, height, 3.14159 as pi
 * Compute the volume of a cylinder, given first the radius and then the height, with pi taken as 3.14159.
 * Python: 3.14159 * r ** 2 * h
 * how much goes in a can, radius first, then height, pi is 3.14159
 * right circular cylinder: base radius, height, volume with the approximation pi = 3.14159
 * How do I work out a cylinder's volume from radius and height using 3.14159?
 * cylinder volume radius height pi=3.14159
 *
 * @T float double
 * @name cylinder_volume can_volume
 */
T cylinder_volume(T r, T h) { return (T)3.14159 * r * r * h; }

/**
 * Return the volume of a cylinder with the radius {r} and the height {h}, with pi to full precision.
 * cylinder volume from radius and height
 * pi r^2 h for radius r and height h
 * How much water fits in a cylindrical tank of this radius and height?
 * Write a function for the volume of a can, given radius and height.
 * V = pi * r * r * h for radius r and height h
 * content of a round tank: radius, height
 * space inside a cylinder, radius first, height second
 * base circle area times height, for a given radius and height
 * capacity of a cylindrical glass from its radius and height
 * calculate the volume of a cylinder by radius and height
 * volume of a pipe section from inner radius and length
 * cylinder volume: first the radius, then the height
 * volume of a cylinder, given first its radius and then its height
 * Define a function which calculates the capacity of a can from its radius and its height, with pi as exact as the type allows.
 * math.pi * r**2 * h
 * how much water fits in a round tank, radius and then height
 * volume of a right circular cylinder of radius r and height h
 * How to compute the volume of a cylinder (radius, height)?
 * cylinder volume, radius then height
 *
 * @T double float
 * @name volume_of_cylinder tank_volume
 * @range r 0 100
 * @range h 0 100
 */
T volume_of_cylinder(T r, T h) { return (T)3.14159265358979323846 * r * r * h; }

/**
 * Return the squared distance between the points ({x1}, {y1}) and ({x2}, {y2}).
 * What is the square of the distance from ({x1}, {y1}) to ({x2}, {y2})?
 * Compute the squared Euclidean distance of ({x1}, {y1}) and ({x2}, {y2}).
 * squared length of the line from ({x1}, {y1}) to ({x2}, {y2})
 * Add the squares of the differences in x and y between ({x1}, {y1}) and ({x2}, {y2}); no root.
 * For a nearest-neighbour search I need the distance from ({x1}, {y1}) to ({x2}, {y2}) without taking the square root.
 * (dx)^2 + (dy)^2 for the two points ({x1}, {y1}) and ({x2}, {y2})
 * Write a function that returns the squared distance between two points in the plane, x1, y1 and x2, y2.
 * squared distance of two points, each given as x and y
 * How do I get the squared distance of two points, x1, y1 and x2, y2, to compare without a square root?
 * dist between 2 points (x1, y1) and (x2, y2) but squared, no sqrt
 * dx squared plus dy squared from the coordinates x1, y1, x2, y2 of two points
 * square of the Euclidean distance from (x1, y1) to (x2, y2) in 2D
 * Write a function to compute the square of the straight-line distance between two points with coordinates {x1}, {y1} and {x2}, {y2}.
 * Python: (x2 - x1)**2 + (y2 - y1)**2
 * how far apart are two spots x1, y1 and x2, y2, without taking the root
 * squared Euclidean norm of the difference of (x1, y1) and (x2, y2)
 * How do I avoid the square root and get the distance of two 2D points squared?
 * distance squared between (x1,y1) and (x2,y2)
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
 * x times x plus y times y for the two plane vectors ({x1}, {y1}) and ({x2}, {y2})
 * Are ({x1}, {y1}) and ({x2}, {y2}) perpendicular? Give the sum of the products of like components; 0 is yes.
 * Inner product in the plane of the {T} vectors ({x1}, {y1}) and ({x2}, {y2})
 * Write a function that computes the dot product of two 2D vectors, x1, y1 and x2, y2.
 * 2D dot product of (x1, y1) and (x2, y2)
 * How do I take the scalar product of two plane vectors given by their components x1, y1, x2, y2?
 * dot product of two vectors with only x and y, that is x1 x2 + y1 y2
 * sum of products of like components of two plane vectors x1, y1 and x2, y2
 * inner product of two plane directions x1, y1 and x2, y2, as used to test if they are perpendicular
 * Write a function to calculate the scalar product of two vectors of the plane, passed as x1, y1, x2, y2.
 * numpy.dot([x1, y1], [x2, y2])
 * x times x plus y times y for two arrows x1, y1 and x2, y2
 * inner product of (x1, y1) and (x2, y2)
 * How to get the dot product of two 2D vectors x1, y1 and x2, y2?
 * 2D dot product
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
 * How large is the signed area spanned by the row vectors ({a}, {b}) and ({c}, {d})?
 * Main diagonal product minus the other one, for a matrix with {a}, {b} above {c}, {d}
 * My 2x2 system has the coefficients {a}, {b}, {c}, {d} row by row; I need its determinant as {T:a}.
 * Write a program to find the determinant of a 2x2 matrix given its four entries row by row.
 * determinant, 2 by 2, from the four entries row by row
 * What is the determinant of a 2x2 matrix with its four entries given row by row?
 * det of a 2x2 matrix with rows a b and c d, ad-bc
 * first times fourth minus second times third of four numbers
 * signed area of the parallelogram of the row vectors (a, b) and (c, d)
 * Compute the determinant of a two-by-two matrix given row by row.
 * numpy.linalg.det([[a, b], [c, d]])
 * first times last minus second times third
 * ad - bc for the matrix with rows (a, b) and (c, d)
 * How do I calculate a 2x2 determinant from its four entries?
 * det of 2x2 matrix a b c d
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
 * Rise over run from ({x1}, {y1}) to ({x2}, {y2}); the two x values differ.
 * I plotted ({x1}, {y1}) and ({x2}, {y2}), not above one another; what is the slope of the line between them?
 * Computes the change in y divided by the change in x for the points ({x1}, {y1}) and ({x2}, {y2})
 * Write a function that finds the slope of a line through two points x1, y1 and x2, y2.
 * slope of a line through x1, y1 and x2, y2
 * How steep is the straight line that joins two points, x1, y1 and x2, y2? Return its slope.
 * (y2-y1)/(x2-x1) for x1, y1, x2, y2
 * gradient from the coordinates of two points, x1, y1, x2, y2
 * rate of change of y between two data points (x1, y1) and (x2, y2)
 * slope between two points, each as x and y
 * gradient of a line through two points, x1 y1 x2 y2
 * Write a function to determine the gradient of the line through two points, given as {x1}, {y1}, {x2}, {y2}.
 * Excel SLOPE for just two points (x1, y1) and (x2, y2)
 * how steep is the way from x1, y1 to x2, y2
 * difference quotient (y2 - y1) / (x2 - x1)
 * How to calculate the slope between two points x1, y1 and x2, y2?
 * slope of line through (x1,y1),(x2,y2)
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
 * The dart lands at ({x}, {y}); does it hit a disc of radius {r} centred at the origin, the rim included?
 * Without a square root: is the length of ({x}, {y}) no more than {r}, comparing squares?
 * {x}*{x} + {y}*{y} <= {r}*{r}
 * Write a function to check if a point lies in or on a circle of given radius centred at the origin.
 * point in circle around the origin, rim included
 * Is a point no farther from (0, 0) than a given radius?
 * check x,y inside circle, border is inside too
 * point within a disc about the origin, on the rim counts
 * Dart at x, y hits the round board of radius r, rim included
 * is a point in a circle around the origin, or on it
 * point inside a circle centred at zero, border included
 * Check whether a point with coordinates x and y belongs to the disk of radius r about the origin, its rim included.
 * Python: math.hypot(x, y) <= r
 * did the dart at x, y hit the round board of radius r with its middle at 0, 0, edge counts
 * Is (x, y) in the closed ball of radius r centred at the origin?
 * How to test if a point lies inside or on a circle around (0, 0) with a given radius?
 * point in circle at origin, boundary included
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name in_circle inside_circle
 */
R in_circle(T x, T y, T r) { return x * x + y * y <= r * r; }

/**
 * Can {a}, {b} and {c} be the sides of a triangle that is not flat?
 * Check that any two of {a}, {b} and {c} together are longer than the third.
 * Return true if the triangle inequality holds, strictly, for the sides {a}, {b}, {c}.
 * valid triangle test for sides {a}, {b}, {c}
 * I have three sticks of length {a}, {b} and {c}; do they form a triangle that is not flat?
 * Decide if the lengths {a}, {b}, {c} make a real triangle: each one less than the sum of the others.
 * false if one of {a}, {b}, {c} is at least as long as the other two together, true otherwise
 * Write a program to check whether three side lengths can form a triangle that is not flat.
 * triangle validity: do three positive lengths satisfy the strict triangle inequality?
 * Do three given lengths make a real triangle, not a flat one?
 * check if a non-flat triangle is possible from 3 sides
 * can three sticks of these lengths be joined to a triangle that is not flat
 * strict triangle inequality for three sides
 * check if three sides form a triangle, a flat one not counting
 * valid triangle with area or not, for three side lengths
 * Write a function to verify that three lengths can be the sides of a triangle.
 * def can_form_triangle(a, b, c) in Python, True only if every two sides sum to more than the third
 * do these three sticks make a triangle, not just a flat line
 * strict triangle inequality for a, b, c
 * How do I know whether three sides form a valid (non-degenerate) triangle?
 * valid triangle?
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
 * Is a rectangle of {width} by {height} a square?
 * is it a square, not just a rectangle: width and height given
 * check if a rectangle is a square by width and height
 * How do I tell a square from other rectangles by width and height?
 * Write a function that is true if width and height are equal.
 * does a rectangle have equal sides, width and height?
 * are width and height the same
 * is the rectangle of this width and height a square
 * width == height, as true or false
 * four equal sides or not, given the two different sides of a rectangle
 * square check of a rectangle by width and height
 * does a picture of this width and height have a square format
 * Decide whether a rectangle of the given width and height has four equal sides.
 * Java boolean isSquare(width, height)
 * is it as wide as it is high
 * Is the aspect ratio of the rectangle one?
 * How do I check that a rectangle is really a square?
 * is the rectangle a square
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name is_square_shape rectangle_is_square
 * @range width 0 10
 * @range height 0 10
 */
R is_square_shape(T width, T height) { return width == height; }

/**
 * Is a triangle with the legs {a} and {b} and the hypotenuse {c} right-angled?
 * Check whether {a} squared plus {b} squared equals {c} squared.
 * Return true if {a}, {b}, {c} is a Pythagorean triple, {c} being the longest side.
 * Pythagoras test for the legs {a}, {b} and the hypotenuse {c}
 * My carpenter's square has the short sides {a} and {b} and the diagonal {c}: is the corner exactly 90 degrees?
 * {a}^2 + {b}^2 == {c}^2 in integers
 * Decide whether the squares of {a} and {b} add up to the square of {c}, as 9 and 16 do to 25.
 * Write a program to check if three sides form a right triangle, the longest given last.
 * right triangle check with the hypotenuse last
 * Do three lengths, the longest given last, satisfy the theorem of Pythagoras?
 * check 90 degree triangle, hypotenuse is third
 * Pythagorean triple test, the largest number given last
 * carpenter's 3-4-5 check: do two legs and then the diagonal make a square corner
 * Check by Pythagoras whether a and b are the legs and c the hypotenuse of a right triangle.
 * a**2 + b**2 == c**2 in Python
 * do the first two sides meet at a square corner if the third is the long one
 * Does a² + b² = c² hold, i.e. is (a, b, c) Pythagorean with c last?
 * How to test for a right triangle with the hypotenuse given last?
 * a squared plus b squared equals c squared?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_right_triangle pythagorean
 * @range a 3 4
 * @range b 3 4
 * @range c 4 5
 */
R is_right_triangle(T a, T b, T c) { return a * a + b * b == c * c; }

/**
 * Do the sides {a}, {b} and {c} form a right triangle, whichever is the longest?
 * right triangle check, sides in any order
 * is a triangle right-angled, given its three sides in any order
 * How do I test by Pythagoras for a right triangle when I do not know which of three sides is the hypotenuse?
 * Write a function to check for a right angle from three unsorted sides.
 * pythagorean triple in any order, yes or no
 * Is it a right triangle, whatever the order of the sides? true for 5 3 4 and for 3 4 5
 * does one angle of the triangle measure 90 degrees, given the three sides in any order
 * right-angled or not: three sides, their order does not matter
 * is one square of the three sides equal to the sum of the other two, whichever it is
 * do three lengths in any order make a right triangle
 * right triangle from three sides, order unknown
 * Write a function to check if three sides, in whatever order, belong to a triangle with an angle of 90 degrees.
 * Python: any of the three sides as hypotenuse fulfils Pythagoras
 * three sides in any order, is one corner square
 * Does some ordering of the triple satisfy the Pythagorean equation?
 * How can I tell if a triangle is right-angled when I don't know which side is the longest?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_right_angled right_triangle_any_order
 * @range a 1 20
 * @range b 1 20
 * @range c 1 20
 */
R is_right_angled(T a, T b, T c) {
    T x = a * a, y = b * b, z = c * c;
    return x + y == z || x + z == y || y + z == x;
}

/**
 * What is the third angle of a triangle with the angles {a} and {b} in degrees?
 * Return 180 minus {a} minus {b}.
 * missing angle of a triangle, given {a} and {b} degrees
 * Two angles of a triangle are {a} and {b} degrees; compute the remaining one.
 * Take both {a} and {b} away from 180.
 * All three angles sum to 180 degrees; two are {a} and {b}, so how big is the last?
 * 180 - {a} - {b}, the remaining angle of a triangle as {T:a}
 * Write a program to find the third angle of a triangle in degrees when two angles are known.
 * third angle of a triangle from two angles in degrees
 * What is left of 180 degrees after two given angles of a triangle?
 * two angles of a triangle in degrees given, find the other
 * remaining angle of a triangle in degrees, two being given
 * angle sum of a triangle is 180: two angles in degrees given, the unknown one out
 * Write a function to find the remaining angle of a triangle in degrees from the other two.
 * def other_angle(a, b): return 180 - (a + b)
 * two corners of a triangle are known, what's the last one
 * supplement of a + b to a straight angle, in degrees
 * How do I compute the missing angle of a triangle?
 * third angle of a triangle
 *
 * @T int32_t int64_t double
 * @name third_angle missing_angle
 */
T third_angle(T a, T b) { return 180 - a - b; }

/**
 * On which side of the line ({x1}, {y1}) to ({x2}, {y2}) does ({x3}, {y3}) lie? 1 left, -1 right, 0 on it.
 * Do the points ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}) turn left (1), turn right (-1) or go straight (0)?
 * orientation of ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}): 1 counterclockwise, -1 clockwise, 0 collinear
 * Return the sign, 1, -1 or 0, of the cross product of the steps from ({x1}, {y1}) to ({x2}, {y2}) and to ({x3}, {y3}).
 * For a convex hull I need the turn made at ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}): +1 for left, -1 for right, else 0.
 * Walking from ({x1}, {y1}) to ({x2}, {y2}), say where ({x3}, {y3}) is: left 1, ahead or behind 0, right -1 (y upward).
 * Write a function that finds the orientation of three ordered points: 1 counterclockwise, -1 clockwise, 0 collinear.
 * orientation of three points, ccw test: 1 left turn, -1 right turn, 0 straight
 * Is going through three points in order a left turn, a right turn or straight? Answer 1, -1 or 0.
 * 3 points in order, x1 y1 x2 y2 x3 y3: anticlockwise 1, clockwise -1, collinear 0
 * side of the line from the first to the second point on which a third lies: 1 left, -1 right, 0 on it
 * Sign of the cross product that tells the turn of three points in convex hulls: 1 left, -1 right, 0 none
 * is the third point left or right of the line from the first to the second: 1 left, -1 right, 0 on it
 * on which side of the line from the first to the second point is a third: left 1, right -1, on it 0
 * Determine whether three points x1, y1, x2, y2, x3, y3 make a left turn (1), a right turn (-1) or lie on one line (0).
 * np.sign of the cross product of (x2-x1, y2-y1) and (x3-x1, y3-y1)
 * from point 1 by point 2 to point 3, do I turn left 1, right -1 or go straight 0
 * orientation predicate of an ordered triple of points in the plane: 1 counterclockwise, -1 clockwise, 0 collinear
 * How to check the orientation of three points (x1, y1), (x2, y2), (x3, y3): ccw gives 1, cw -1, collinear 0?
 * ccw test of three points, sign -1 0 1
 *
 * @T int32_t int64_t double
 * @name orientation turn_direction side_of_line
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 * @range x3 -10 10
 * @range y3 -10 10
 */
int32_t orientation(T x1, T y1, T x2, T y2, T x3, T y3) {
    T cross = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
    return (cross > 0) - (cross < 0);
}

/**
 * Is the point ({px}, {py}) inside the triangle with the corners ({x1}, {y1}), ({x2}, {y2}) and ({x3}, {y3})? Its edges count.
 * point in triangle: px, py, then the three corners; edges count as inside
 * is a point inside a triangle or on its edge, point first
 * How do I test whether a point lies within the triangle of three corners, edges included? The point comes first.
 * Write a function that checks if a point is in or on a triangle; the point is given before the corners.
 * point, then three corners: is it on the same side of all three edges of the triangle, or on an edge?
 * hit test for a triangle, the point comes first, edges hit too
 * triangle contains point: point and then corners, boundary included
 * point first, then three vertices: is it inside the triangle or on its border?
 * did I click inside the triangle, its border included? Click first, then the corners.
 * three orientation tests, all of one sign or 0: is the first point within the triangle of the other three
 * is a point inside a triangle or not, on an edge is inside; point before vertices
 * Write a function to decide if the point px, py is within the triangle with corners x1, y1, x2, y2 and x3, y3, its edges counting as inside.
 * Matlab inpolygon for a triangle: query point first, then the three vertices
 * is the spot px, py in the triangle x1, y1, x2, y2, x3, y3 or on its rim
 * membership of a point (px, py) in the closed triangle of three vertices, by the signs of three cross products
 * How do I check a point lies inside a 2D triangle, boundary included (point px, py first)?
 * point in triangle test, point first, border included
 *
 * @T int32_t double int64_t
 * @R _Bool int
 * @name in_triangle triangle_contains
 * @range px -9 9
 * @range py -9 9
 * @range x1 -9 9
 * @range y1 -9 9
 * @range x2 -9 9
 * @range y2 -9 9
 * @range x3 -9 9
 * @range y3 -9 9
 */
R in_triangle(T px, T py, T x1, T y1, T x2, T y2, T x3, T y3) {
    T a = (x2 - x1) * (py - y1) - (y2 - y1) * (px - x1);
    T b = (x3 - x2) * (py - y2) - (y3 - y2) * (px - x2);
    T c = (x1 - x3) * (py - y3) - (y1 - y3) * (px - x3);
    return (a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0);
}

/**
 * Return twice the area of the triangle with the corners ({x1}, {y1}), ({x2}, {y2}) and ({x3}, {y3}), never negative.
 * How large is the parallelogram of which the triangle ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}) is half?
 * doubled unsigned triangle area from the corners ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3})
 * Computes the absolute cross product of the edges from ({x1}, {y1}) to ({x2}, {y2}) and to ({x3}, {y3})
 * Given three map points ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}), I need double the enclosed area as a positive {T}.
 * Twice the triangle area, to stay with whole numbers: corners ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}), sign dropped
 * Write a function that returns twice the area of a triangle given its three vertices, always positive or 0.
 * twice the triangle area from the coordinates of three corners, never negative
 * How do I get a triangle's area from three corner points without fractions, that is, doubled and positive?
 * 3 points given as x, y: double the area of their triangle as a positive integer
 * parallelogram area from three of its corners, without sign
 * absolute cross product of the edges from the first to the second and to the third point
 * Compute two times the area of the triangle with corners x1, y1, x2, y2 and x3, y3, never negative.
 * abs((x2-x1)*(y3-y1) - (y2-y1)*(x3-x1))
 * how big is the triangle of three spots, times two, so that it's a whole number
 * magnitude of the cross product of two edge vectors of a triangle given by three lattice points
 * How to get twice the area of a triangle from its three vertices in integers?
 * double triangle area from coordinates
 *
 * @T int32_t int64_t
 * @name doubled_area twice_triangle
 * @range x1 -1000 1000
 * @range y1 -1000 1000
 * @range x2 -1000 1000
 * @range y2 -1000 1000
 * @range x3 -1000 1000
 * @range y3 -1000 1000
 */
T doubled_area(T x1, T y1, T x2, T y2, T x3, T y3) {
    T cross = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
    return cross < 0 ? -cross : cross;
}

/**
 * Return the area of the triangle with the corners ({x1}, {y1}), ({x2}, {y2}) and ({x3}, {y3}).
 * area of a triangle from three points, each given as x and y
 * triangle area from the coordinates of its three corners, never negative
 * How do I find the area of a triangle from the coordinates of its vertices?
 * Write a function that takes three points and returns the area of the triangle between them.
 * half the absolute cross product of the two edges from the first of three points
 * area of the triangle enclosed by three points in the plane
 * three vertices of a triangle in, area out, never negative
 * x1 y1 x2 y2 x3 y3 -> triangle area
 * surveyor's triangle: area from three corner coordinates
 * coordinate geometry: area of a triangle from x1, y1, x2, y2, x3, y3
 * how big is the triangle between three places on a plane map
 * Write a program that calculates the area of a triangle whose corners are given by coordinates x1, y1, x2, y2, x3, y3.
 * Python: abs((x2-x1)*(y3-y1) - (x3-x1)*(y2-y1)) / 2
 * how big is the triangle between three spots on the map
 * area of the planar triangle spanned by three points, half the absolute determinant
 * How do I find a triangle's area from the coordinates of three vertices?
 * triangle area from 3 points
 *
 * @T double int32_t
 * @name area_from_points triangle_from_corners
 * @range x1 -100 100
 * @range y1 -100 100
 * @range x2 -100 100
 * @range y2 -100 100
 * @range x3 -100 100
 * @range y3 -100 100
 */
double area_from_points(T x1, T y1, T x2, T y2, T x3, T y3) {
    T doubled = (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1);
    return (doubled < 0 ? -doubled : doubled) / 2.0;
}

/**
 * Is the point ({x}, {y}) inside a window from (0, 0), {width} wide and {height} high, the far edges excluded?
 * Check that {x} and {y} are not negative and that they stay below {width} and {height} respectively.
 * Does the pixel ({x}, {y}) exist in an image of {width} by {height}? Counting starts at 0.
 * bounds test of column {x}, row {y} for a grid with {width} columns and {height} rows, counted from 0
 * true if the cell ({x}, {y}) is on a board of {width} columns and {height} rows, false outside
 * Before I read the map at ({x}, {y}): is it within {width} x {height}, the far edges excluded?
 * Write a function that checks whether a cell x, y, from 0, lies inside a grid of given width and height.
 * is point x, y inside the bounds 0 <= x < width, 0 <= y < height
 * Is a cell x, y within a board that starts at 0, 0 and has a given width and height, far edges excluded?
 * check x, y inside a screen of width by height, 0 allowed, width and height not
 * is the pixel position x, y (from 0) valid for an image of the given width and height
 * bounds check for a maze cell x, y, counted from 0, in a maze of some width and height
 * Check whether pixel {x}, {y} lies inside an image of the given width and height, coordinates from 0, far borders excluded.
 * Python: x in range(width) and y in range(height)
 * is the mouse at x, y in a window this wide and this high whose corner is 0, 0
 * 0 <= x < width and 0 <= y < height
 * How to do the bounds test for a point on a screen of size width by height?
 * is (x, y) inside width x height
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name in_window inside_image on_board
 * @range x -2 8
 * @range y -2 8
 * @range width 0 10
 * @range height 0 10
 */
R in_window(T x, T y, T width, T height) { return x >= 0 && x < width && y >= 0 && y < height; }

/**
 * Return the taxicab distance between ({x1}, {y1}) and ({x2}, {y2}).
 * How many blocks does a taxi drive from ({x1}, {y1}) to ({x2}, {y2}) on a street grid?
 * |dx| + |dy| for the points ({x1}, {y1}) and ({x2}, {y2})
 * Manhattan distance from the point ({x1}, {y1}) to ({x2}, {y2})
 * Add the horizontal and the vertical gap between ({x1}, {y1}) and ({x2}, {y2}).
 * My robot only moves along rows and columns; how long is its shortest way from ({x1}, {y1}) to ({x2}, {y2})?
 * Write a function that returns the Manhattan distance between two points x1, y1 and x2, y2.
 * Manhattan distance of two points x1, y1 and x2, y2
 * How many grid steps, only sideways and up or down, are between two cells x1, y1 and x2, y2?
 * abs x diff + abs y diff of two points
 * city block distance from the coordinates x1, y1, x2, y2 of two points
 * A-star heuristic for four-way movement: |dx| + |dy| of two cells
 * manhattan distance between (x1, y1) and (x2, y2)
 * city block distance between two points, |x1 - x2| + |y1 - y2|
 * Write a function to compute how far two crossings x1, y1 and x2, y2 are apart when one can drive along the grid only.
 * abs(x1 - x2) + abs(y1 - y2)
 * blocks to walk from x1, y1 to x2, y2
 * L1 distance of two points (x1, y1) and (x2, y2)
 * How do I calculate city-block distance in 2D?
 * manhattan distance
 *
 * @T int32_t int64_t double
 * @name taxicab_distance city_blocks grid_steps
 * @range x1 -1000 1000
 * @range y1 -1000 1000
 * @range x2 -1000 1000
 * @range y2 -1000 1000
 */
T taxicab_distance(T x1, T y1, T x2, T y2) {
    T dx = x1 < x2 ? x2 - x1 : x1 - x2;
    T dy = y1 < y2 ? y2 - y1 : y1 - y2;
    return dx + dy;
}

/**
 * How many moves does a chess king need from ({x1}, {y1}) to ({x2}, {y2}) on an empty board?
 * Return the larger of the horizontal and vertical distance between ({x1}, {y1}) and ({x2}, {y2}).
 * max(|dx|, |dy|) for the points ({x1}, {y1}) and ({x2}, {y2})
 * king's distance of the squares ({x1}, {y1}) and ({x2}, {y2}), diagonal steps counting one
 * Chebyshev metric in the plane between ({x1}, {y1}) and ({x2}, {y2})
 * A piece can step to any of eight neighbours; give the number of steps from ({x1}, {y1}) to ({x2}, {y2}).
 * Write a function that returns the Chebyshev distance between two points x1, y1 and x2, y2.
 * Chebyshev distance of two points x1, y1 and x2, y2
 * How many steps are between two cells x1, y1 and x2, y2 if diagonal moves are allowed?
 * king moves count on chessboard from one square (x, y) to another
 * greater of the horizontal and the vertical gap of two points, signs ignored
 * heuristic for eight-way movement on a grid: max(|dx|, |dy|) of two cells
 * Determine the fewest moves in which a chess king gets from square x1, y1 to x2, y2.
 * max(abs(x1 - x2), abs(y1 - y2))
 * steps from x1, y1 to x2, y2 if slanted steps are allowed as well
 * Chebyshev (L-infinity) distance of (x1, y1) and (x2, y2)
 * How to get the chessboard distance between two cells?
 * chebyshev distance
 *
 * @T int32_t int64_t
 * @name king_distance chess_moves eight_way_steps
 * @range x1 -1000 1000
 * @range y1 -1000 1000
 * @range x2 -1000 1000
 * @range y2 -1000 1000
 */
T king_distance(T x1, T y1, T x2, T y2) {
    T dx = x1 < x2 ? x2 - x1 : x1 - x2;
    T dy = y1 < y2 ? y2 - y1 : y1 - y2;
    return dx > dy ? dx : dy;
}

/**
 * Return the hypotenuse of a right triangle with the legs {a} and {b}.
 * How long is the diagonal of a rectangle with the sides {a} and {b}?
 * sqrt({a} * {a} + {b} * {b})
 * length of the plane vector with the components {a} and {b}
 * A ladder stands {a} from the wall and touches it at height {b}; how long is it?
 * Square {a} and {b}, add, and take the square root.
 * Write a program to calculate the hypotenuse of a right triangle from its two legs.
 * hypotenuse from two legs
 * How long is the longest side of a right-angled triangle with these two legs?
 * pythagoras: two short sides given, find the long one
 * length of a 2D vector from its components
 * screen diagonal from width and height
 * hypotenuse of a right triangle with two given legs
 * length of the hypotenuse from the two legs
 * Write a function to compute the longest side of a right triangle from its legs.
 * math.hypot(a, b)
 * two sides meet at a square corner, how long is the slanted one
 * Pythagorean sum sqrt(a² + b²)
 * How do I calculate the hypotenuse from two legs?
 * pythagoras, hypotenuse
 *
 * @T float double
 * @name hypotenuse vector_length diagonal
 */
T hypotenuse(T a, T b) { return __builtin_sqrt(a * a + b * b); }

/**
 * Return the straight-line distance between ({x1}, {y1}) and ({x2}, {y2}).
 * How far is it from ({x1}, {y1}) to ({x2}, {y2}) as the crow flies?
 * Euclidean distance of the points ({x1}, {y1}) and ({x2}, {y2}), with the square root
 * Square root of the sum of the squared coordinate differences of ({x1}, {y1}) and ({x2}, {y2})
 * I have two places, ({x1}, {y1}) and ({x2}, {y2}), in the plane; give me the length of the segment between them.
 * Computes sqrt(dx*dx + dy*dy) for ({x1}, {y1}) and ({x2}, {y2})
 * Write a program to calculate the distance between two points x1, y1 and x2, y2.
 * Euclidean distance in 2D of x1, y1 and x2, y2
 * How far apart are two points in the plane, x1, y1 and x2, y2?
 * distance formula with sqrt for x1 y1 x2 y2
 * length of the segment that joins (x1, y1) and (x2, y2)
 * straight-line distance on a map with plane coordinates x1, y1 and x2, y2
 * distance between two points, given as x1, y1, x2, y2
 * straight-line distance of two points in the plane, x1, y1 and x2, y2
 * Write a function to calculate the straight-line distance between two points with coordinates x1, y1, x2, y2.
 * math.dist((x1, y1), (x2, y2))
 * as the crow flies, how far from x1, y1 to x2, y2
 * Euclidean metric in the plane
 * How to find the length of the segment from (x1, y1) to (x2, y2)?
 * distance between two points
 *
 * @T double
 * @name point_distance segment_length crow_flies
 */
T point_distance(T x1, T y1, T x2, T y2) {
    T dx = x2 - x1, dy = y2 - y1;
    return __builtin_sqrt(dx * dx + dy * dy);
}

/**
 * Return the straight-line distance between the grid points ({x1}, {y1}) and ({x2}, {y2}).
 * straight-line distance between two points with integer coordinates
 * euclidean distance of two int points x1, y1 and x2, y2
 * How far apart are two grid points x1, y1 and x2, y2, in a straight line?
 * Write a function that returns the straight-line distance of two integer points as a double.
 * sqrt of dx squared plus dy squared for two points, integers in
 * length of the straight line between two pixels x1, y1 and x2, y2 as a double
 * pixel distance of two integer positions as a real number
 * pythagoras distance on integer coordinates x1, y1, x2, y2
 * int x1, y1, x2, y2 -> double distance
 * straight-line distance between two integer grid positions as a double
 * real distance of two whole-number points in the plane
 * Write a function which computes the direct (not rounded) distance of two points with whole-number coordinates x1, y1, x2, y2.
 * math.dist for int tuples (x1, y1) and (x2, y2), result a float
 * straight way between squares x1, y1 and x2, y2, with decimals
 * Euclidean distance of two lattice points, as a real number
 * How can I get the double distance between two integer points?
 * euclidean distance of integer points as double
 *
 * @T int32_t int64_t
 * @name grid_point_distance pixel_distance
 * @range x1 -1000 1000
 * @range y1 -1000 1000
 * @range x2 -1000 1000
 * @range y2 -1000 1000
 */
double grid_point_distance(T x1, T y1, T x2, T y2) {
    double dx = (double)(x2 - x1), dy = (double)(y2 - y1);
    return __builtin_sqrt(dx * dx + dy * dy);
}

/**
 * Store the midpoint of ({x1}, {y1}) and ({x2}, {y2}) at {mx} and {my}.
 * midpoint of two points, written to two output pointers for x and y
 * middle between two points, its x and y through output parameters
 * How do I find the point halfway between two others? Its x and y go to pointers.
 * Write a function that computes the midpoint of a line segment and stores its x and y.
 * center of a segment x1, y1, x2, y2, stored through two pointers
 * average the x coordinates and the y coordinates of two points into two outputs
 * half way point between (x1, y1) and (x2, y2), x and y by pointer
 * centre between two places, x and y stored by pointer
 * store ((x1 + x2) / 2, (y1 + y2) / 2) at the two pointers
 * meet in the middle of two points: coordinates of the middle to the output pointers
 * bisection point of a segment, its x and y written to addresses
 * midpoint of a segment between two points, output by two pointers
 * midpoint of a line segment between two points, x and y stored
 * Find the point halfway between x1, y1 and x2, y2 and store its two coordinates at the given places.
 * Python: return (x1 + x2) / 2, (y1 + y2) / 2 as a tuple, here into two output pointers
 * where's the middle between two spots, write down x and then y
 * centre of the segment joining (x1, y1) and (x2, y2), coordinatewise to mx and my
 * How to compute the midpoint of a line segment into two out parameters?
 * midpoint of two points, output mx my
 *
 * @T double
 * @name midpoint middle_of_segment
 * @array mx 1
 * @array my 1
 */
void midpoint(T x1, T y1, T x2, T y2, T *mx, T *my) {
    *mx = (x1 + x2) / 2;
    *my = (y1 + y2) / 2;
}

/**
 * Return the area of a triangle with the sides {a}, {b} and {c} by Heron's formula.
 * How large is a triangle whose three sides are {a}, {b} and {c}?
 * sqrt(s (s - {a}) (s - {b}) (s - {c})) where s is half the perimeter
 * Heron's area for the side lengths {a}, {b}, {c}, which do form a triangle
 * I measured only the edges {a}, {b}, {c} of a field with three corners; find its area.
 * Take s, half of {a} + {b} + {c}, multiply it by s minus each of the sides, and take the square root.
 * Write a program to calculate the area of a triangle from its three sides.
 * triangle area from three sides
 * How large is a triangle if only the three side lengths are known?
 * herons formula code: three sides in, area out
 * area of a triangle from its three sides without knowing the height
 * area of a triangular plot of land by the semi-perimeter method, three sides given
 * area of a triangle from three sides
 * area of a triangle with three given sides
 * Write a function to compute a triangle's area from the lengths of its three sides.
 * Python: s = (a+b+c)/2; math.sqrt(s*(s-a)*(s-b)*(s-c))
 * three sides of a triangle are known, how big is it
 * Heron's formula
 * How do I calculate the area of a triangle when only the sides are given?
 *
 * @T double
 * @name heron_area area_from_sides
 * @range a 5 9
 * @range b 5 9
 * @range c 5 9
 */
T heron_area(T a, T b, T c) {
    T s = (a + b + c) / 2;
    return __builtin_sqrt(s * (s - a) * (s - b) * (s - c));
}

/**
 * Return the number of diagonals of a polygon with {n} corners.
 * How many diagonals does a convex {n}-gon have, for {n} of at least 3?
 * {n} * ({n} - 3) / 2
 * Count the lines between corners of a polygon with {n} sides that are not sides themselves.
 * diagonal count of a polygon, {n} >= 3 vertices, 5 for a pentagon
 * {n} people sit at a round table and everyone greets all but the two neighbours; how many greetings are there in pairs?
 * Write a program to find the number of diagonals of an n-sided polygon.
 * number of diagonals of a polygon with n corners
 * How many lines join non-adjacent corners of a polygon with n corners?
 * how many diagonals does a shape with n sides have
 * count of segments between corners of an n-gon that are not neighbours
 * n people at a round table: handshakes when everyone greets all but the two neighbours
 * Determine how many diagonals a convex polygon with {n} corners has.
 * Python: math.comb(n, 2) - n
 * how many lines can I draw between corners that aren't next to each other
 * number of diagonals of an n-gon
 * How to count a polygon's diagonals from the number of its vertices?
 * number of diagonals in polygon with n sides
 *
 * @T int32_t int64_t
 * @name diagonals diagonal_count
 * @range n 3 1000
 */
T diagonals(T n) { return n * (n - 3) / 2; }

/**
 * Return the sum of the interior angles of a polygon with {n} corners, in degrees.
 * What do the inner angles of an {n}-gon add up to, in degrees?
 * ({n} - 2) * 180
 * total of the interior angles, {n} sides, degrees
 * A polygon with {n} corners splits into {n} - 2 triangles of 180 degrees; give the total in degrees.
 * For a figure of {n} >= 3 straight sides I need the interior angle sum in degrees.
 * Write a program to find the sum of the interior angles of an n-sided polygon in degrees.
 * interior angle sum of a polygon with n sides, in degrees
 * How many degrees do all inner angles of a polygon with n corners have together?
 * total of the angles inside a shape with n sides, in degrees
 * total of the inside angles of an n-sided figure, in degrees
 * number of triangles in a triangulation of an n-gon times 180
 * sum of the interior angles of a polygon with n sides, degrees
 * sum of interior angles in degrees from the number of sides
 * Compute the total of the interior angles, in degrees, of a polygon with {n} corners.
 * def interior_angles(n): return 180 * (n - 2)
 * all the inside corners of a shape with n sides together, in degrees
 * interior angle sum of a simple n-gon in degrees
 * What do the inner angles of an n-sided polygon add up to?
 * sum of interior angles
 *
 * @T int32_t int64_t
 * @name angle_sum interior_angles
 * @range n 3 1000
 */
T angle_sum(T n) { return (n - 2) * 180; }

/**
 * Do the discs around ({x1}, {y1}) and ({x2}, {y2}) with the radii {r1} and {r2} touch or overlap?
 * Check whether discs centred at ({x1}, {y1}) and ({x2}, {y2}), radii {r1} and {r2}, have a common point.
 * Return true if the squared distance of ({x1}, {y1}) and ({x2}, {y2}) is at most ({r1} + {r2}) squared.
 * disc collision: centres ({x1}, {y1}) and ({x2}, {y2}), radii {r1} and {r2}, touching counts
 * Two balls at ({x1}, {y1}) and ({x2}, {y2}) have the radii {r1} and {r2}; do they collide, contact included?
 * false only if the centres ({x1}, {y1}) and ({x2}, {y2}) are farther apart than {r1} + {r2}; compare the squares
 * Write a function to check whether two circles, as filled discs, overlap or touch, given both centres and then both radii.
 * disc collision: two centres, then two radii, touching counts
 * Do two round areas, given both centres and then both radii, have a point in common?
 * check whether two discs meet, both centres first and both radii last, touching counts
 * do two discs around (x1, y1) and (x2, y2) with radii r1 and r2 meet or touch
 * 2D game collision of two round objects, no square root, both centres before both radii, contact counts
 * Check whether two disks, with centres x1, y1 and x2, y2 and radii r1 and r2, have at least one point in common.
 * Python: math.dist((x1, y1), (x2, y2)) <= r1 + r2
 * do two round things at x1, y1 and x2, y2 with radius r1 and r2 bump into each other, just touching counts
 * closed discs, both centres before both radii, intersect iff squared centre distance <= (r1 + r2)²
 * How to do circle-circle collision detection, touching included (centres first, then radii)?
 * do two circles overlap or touch (both centres, then both radii)
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name circles_touch discs_collide
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 * @range r1 0 10
 * @range r2 0 10
 */
R circles_touch(T x1, T y1, T x2, T y2, T r1, T r2) {
    T dx = x2 - x1, dy = y2 - y1, reach = r1 + r2;
    return dx * dx + dy * dy <= reach * reach;
}

/**
 * In which quadrant is the point ({x}, {y})? Give 1 to 4 counterclockwise from the upper right, 0 on an axis.
 * Return 1 if {x} and {y} are positive, 2 if only the latter is, 3 if neither, 4 if only the former; 0 if either is 0.
 * quadrant number of ({x}, {y}): 1 (+, +), 2 (-, +), 3 (-, -), 4 (+, -), and 0 if either is zero
 * Tell the quarter of the plane that holds ({x}, {y}), numbered 1 to 4 as in school, or 0 when it lies on an axis.
 * Numbers the quadrants counterclockwise starting with 1 where both coordinates {x}, {y} are positive; axes give 0
 * My offsets are {x} east and {y} north: give 1 for north-east, 2 north-west, 3 south-west, 4 south-east, else 0.
 * Write a program to find the quadrant, 1 to 4 counterclockwise from the upper right, in which a point lies, 0 if on an axis.
 * quadrant of a point x, y, 1 to 4 counterclockwise from the upper right, or 0 on an axis
 * Which quarter of the coordinate plane contains the point? Answer 1 to 4 as in school, 0 on an axis.
 * x and y given, tell the quadrant 1 2 3 4 (counterclockwise from both positive) or 0 on an axis
 * quadrant I to IV of the plane as a number, 0 for points on an axis
 * quadrant number from the signs of both coordinates: ++ 1, -+ 2, -- 3, +- 4, and 0 if one coordinate is 0
 * Write a function to determine in which quadrant (1 to 4, counterclockwise) the point {x}, {y} lies; 0 if it is on an axis.
 * JavaScript quadrant(x, y): 1, 2, 3 or 4, or 0 when either coordinate is zero
 * which quarter of the cross is x, y in, top right is 1, then on to the left, 0 on a line
 * quadrant number of a point of the coordinate plane, zero on the axes
 * How can I find a point's quadrant in the Cartesian plane (0 if on an axis)?
 * quadrant of a point, 0 on axis
 *
 * @T int32_t int64_t double
 * @name quadrant quadrant_of
 * @range x -5 5
 * @range y -5 5
 */
int32_t quadrant(T x, T y) {
    if (x == 0 || y == 0) return 0;
    if (y > 0) return x > 0 ? 1 : 2;
    return x < 0 ? 3 : 4;
}

/**
 * Rotate the point at ({x}, {y}) about the origin by {degrees} degrees counterclockwise, in place.
 * rotate a point about the origin by degrees, counterclockwise, in place
 * rotate a 2D vector x, y in place by an angle in degrees, counterclockwise
 * How do I turn a point around the origin counterclockwise by degrees, changing x and y in place?
 * Write a function that rotates x and y, given by pointers, by an angle in degrees counterclockwise.
 * rotation matrix applied in place to a point, angle in degrees counterclockwise
 * x cos - y sin, x sin + y cos, the angle in degrees, written back to x and y
 * spin a vector x, y counterclockwise by an angle in degrees, in place
 * turn coordinates, held at two pointers, about (0, 0) by some degrees counterclockwise
 * rotate x and y in place by degrees about the origin: 90 takes (1, 0) to (0, 1)
 * rotate the coordinates x and y in place about the origin by an angle in degrees, counterclockwise
 * overwrite x and y with the position after a rotation about (0, 0) by degrees counterclockwise
 * Turn the point stored at x and y about the origin by an angle in degrees, counterclockwise, in place.
 * numpy: p = R(np.radians(degrees)) @ p with the 2x2 rotation matrix, via two pointers
 * swing x and y round the middle by so many degrees to the left
 * rotation of a plane vector by an angle given in degrees, mathematically positive sense
 * How do I rotate a 2D point around (0, 0) by degrees?
 * rotate point by degrees ccw
 *
 * @name rotate_point turn_vector
 * @array x 1
 * @array y 1
 * @range x -100 100
 * @range y -100 100
 * @range degrees -360 360
 */
void rotate_point(double *x, double *y, double degrees) {
    double angle = degrees * 3.14159265358979323846 / 180;
    double turned = *x * __builtin_cos(angle) - *y * __builtin_sin(angle);
    *y = *x * __builtin_sin(angle) + *y * __builtin_cos(angle);
    *x = turned;
}

/**
 * Convert the polar coordinates {r} and {degrees} to Cartesian ones, stored at {x} and {y}.
 * polar to cartesian from a radius and an angle in degrees, x and y stored by pointer
 * x and y, through pointers, from radius and angle in degrees
 * How do I convert polar coordinates with an angle in degrees to x and y, stored by pointer?
 * Write a function that turns a distance and a direction in degrees into x and y, stored through pointers.
 * r cos, r sin for an angle in degrees, stored at x and y
 * point at a distance and an angle in degrees from the origin, x and y to the pointers
 * length and direction in degrees to x and y components, stored at two addresses
 * radius and angle in degrees in, coordinates out by pointers
 * split a vector of given length and degrees into x and y parts, through two pointers
 * polar form (radius and degrees) to rectangular form, with x and y stored
 * radius 2 and angle 90 degrees give x 0 and y 2: polar to Cartesian through pointers
 * Convert a radius and an angle in degrees to x and y and store these.
 * Matlab pol2cart, but with the angle in degrees and the radius first
 * walk r steps at this many degrees, where do I end up, x and y
 * polar (r, phi in degrees) to rectangular coordinates
 * How to get x and y from polar coordinates with an angle in degrees?
 * polar to cartesian, degrees
 *
 * @name polar_to_cartesian to_rectangular
 * @array x 1
 * @array y 1
 * @range r 0 100
 * @range degrees -360 360
 */
void polar_to_cartesian(double r, double degrees, double *x, double *y) {
    double angle = degrees * 3.14159265358979323846 / 180;
    *x = r * __builtin_cos(angle);
    *y = r * __builtin_sin(angle);
}

/**
 * In which direction, in degrees counterclockwise from the x-axis, is the point ({x}, {y}) seen from the origin?
 * angle of a point x, y in degrees, -180 to 180
 * polar angle from x and y, in degrees from -180 to 180
 * atan2 in degrees for x and y, with x passed first
 * How do I get the angle of a vector x, y in degrees by atan2?
 * Write a function that returns the direction of (x, y) from the origin, from -180 to 180 degrees.
 * direction of a vector x, y in degrees, from -180 to 180
 * argument of the complex number x + iy in degrees
 * cartesian to polar, only the angle, in degrees from -180 to 180
 * heading of x, y from the x-axis, counterclockwise, in degrees (-180 to 180)
 * x and y in, angle in degrees (-180 to 180) out
 * angle of x, y in degrees by atan2: (0, 1) gives 90
 * Calculate the angle in degrees at which the point {x}, {y} is seen from the origin, measured from the positive first axis.
 * math.degrees(math.atan2(y, x)) given x and then y
 * which way does the arrow x, y point, in degrees, right is 0 and up is 90
 * argument of the complex number x + iy in degrees, in (-180, 180]
 * How do I compute a vector's direction in degrees from its x and y component?
 * angle of vector (x, y) in degrees
 *
 * @name direction_degrees polar_angle
 * @range x -100 100
 * @range y -100 100
 */
double direction_degrees(double x, double y) { return __builtin_atan2(y, x) * 180 / 3.14159265358979323846; }

/**
 * What kind of triangle has the sides {a}, {b}, {c}? 3 for equilateral, 2 for isosceles, 1 for scalene.
 * Return how many of the sides {a}, {b}, {c} are equal: 3 if all are, 2 if exactly two are, 1 if none are.
 * triangle class by sides {a}, {b}, {c}: scalene 1, isosceles 2, equilateral 3
 * Classify a triangle from the lengths {a}, {b} and {c} as 3 (all alike), 2 (one pair alike) or 1 (all different).
 * I read three lengths {a}, {b}, {c}, surely a triangle; answer 3, 2 or 1 for equilateral, isosceles, scalene.
 * Size of the largest group of equal values among {a}, {b} and {c}
 * Write a program to classify a triangle by its sides: 3 equilateral, 2 isosceles, 1 scalene.
 * triangle type from three sides, 1 scalene to 3 equilateral
 * Is a triangle equilateral, isosceles or scalene? Answer 3, 2 or 1.
 * 3 sides, say how many same: 3, 2 or 1
 * kind of triangle as the number of equal sides, 1 if all differ
 * The triangle exercise known from software testing: return 3 for equilateral, 2 for isosceles, 1 for scalene.
 * Classify a triangle by its sides: output 3 for equilateral, 2 for isosceles, 1 for scalene.
 * Python: 3 if all three sides equal, 2 if exactly two are, else 1
 * how many sides are the same, 3 or 2, and 1 if none
 * size of the largest class of congruent sides among a, b, c
 * How to return a triangle type code (1 scalene, 2 isosceles, 3 equilateral)?
 * triangle classification 1 scalene 2 isosceles 3 equilateral
 *
 * @T int32_t int64_t double
 * @name triangle_kind equal_sides
 * @range a 3 5
 * @range b 3 5
 * @range c 3 5
 */
int32_t triangle_kind(T a, T b, T c) {
    if (a == b && b == c) return 3;
    return a == b || b == c || a == c ? 2 : 1;
}

/**
 * What kind of triangle has the sides {a}, {b}, {c}? 1 for equilateral, 2 for isosceles, 3 for scalene, 0 for none.
 * triangle type, 0 if the sides form no triangle: else 1 equilateral, 2 isosceles, 3 scalene
 * classify a triangle by its sides as 1 equilateral, 2 isosceles, 3 scalene or 0 invalid
 * Which type of triangle do three sides make, if any? 1 equilateral, 2 isosceles, 3 scalene, 0 none.
 * Write a function that returns 1, 2 or 3 for an equilateral, isosceles or scalene triangle and 0 for an impossible one.
 * triangle classification with a validity check, from three sides to 0 invalid, 1 equilateral, 2 isosceles or 3 scalene
 * triangle by sides: all equal 1, two equal 2, none equal 3, not a triangle 0
 * triangle codes from three sides: equilateral 1, isosceles 2, scalene 3, invalid 0
 * sort of triangle from three lengths, zero when they cannot meet; 1 equilateral, 2 isosceles, 3 scalene
 * the triangle problem known from testing, with 0 for invalid, 1 for equilateral, 2 for isosceles and 3 for scalene
 * type code of a triangle from its sides: 0 for none, 1 for three equal sides, 2 for two, 3 for all different
 * triangle type: 3 3 3 gives 1, 3 3 2 gives 2, 3 4 5 gives 3, 1 2 9 (no triangle) gives 0
 * Write a function to classify three side lengths: 0 impossible or flat, 1 equilateral, 2 isosceles, 3 scalene.
 * Java switch code for triangles: 0 invalid, 1 all sides equal, 2 two equal, 3 all different
 * 0 if it's no triangle, 1 if all sides match, 2 if two match, 3 if none match
 * triangle classification with validity check: 0 degenerate/invalid, 1 equilateral, 2 isosceles, 3 scalene
 * How do I code the triangle type with 0 = not a triangle, 1 = equilateral, 2 = isosceles, 3 = scalene?
 * triangle type: 0 invalid, 1 equilateral, 2 isosceles, 3 scalene
 *
 * @T int32_t int64_t double
 * @name triangle_type classify_triangle
 * @range a 0 9
 * @range b 0 9
 * @range c 0 9
 */
int32_t triangle_type(T a, T b, T c) {
    if (a + b <= c || a + c <= b || b + c <= a) return 0;
    if (a == b && b == c) return 1;
    return a == b || b == c || a == c ? 2 : 3;
}

/**
 * Is the triangle with the sides {first}, {second} and {third} {OP}, having {OP:2}?
 * check three sides for an {OP} triangle, {OP:2}
 * {OP} triangle or not, from the three sides ({OP:2})
 * Does a triangle with three given sides have {OP:2}?
 * How do I test by its sides whether a triangle is {OP}, with {OP:2}?
 * Write a function that tells from three sides if a triangle is {OP}: {OP:2}.
 * {OP:2} in a triangle of three given sides: true or false
 * do three sides have {OP:2}?
 * is a triangle with these three sides {OP} ({OP:2})
 * true if the three lengths have {OP:2}
 * triangle with {OP:2}, given its three sides, yes or no
 * {OP} from three side lengths, that is, {OP:2}
 * Determine from three side lengths whether the triangle is {OP} ({OP:2}).
 * Python: is the triangle with these sides {OP}? (a bool for {OP:2})
 * three sides, {OP} or not, that is {OP:2}
 * Test a triangle for being {OP}, i.e. with {OP:2}
 * How do I check that a triangle is {OP} ({OP:2})?
 * is it an {OP} triangle ({OP:2})
 *
 * @T int32_t int64_t double
 * @OP first==second&&second==third "equilateral" "all sides equal"
 * @OP first==second||second==third||first==third "isosceles" "at least two equal sides"
 * @R _Bool int
 * @name has_equal_sides side_test
 * @range first 1 5
 * @range second 1 5
 * @range third 1 5
 */
R has_equal_sides(T first, T second, T third) { return OP; }

/**
 * Return twice the signed area of the polygon with {n} corners, x coordinates {x}, y coordinates {y} (shoelace formula).
 * What does the shoelace formula give before halving for the corners in {x} and {y}, {n} of them? 0 if there are none.
 * doubled signed polygon area: {n} vertices, abscissas {x}, ordinates {y}; positive if counterclockwise
 * Sum the cross products of consecutive corners, the last with the first, of the polygon in {x} and {y} with {n} points.
 * My plot of land has eastings {x} and northings {y}, {n} corners; give double its area, negative if clockwise.
 * Computes the sum of x[i] * y[i+1] - x[i+1] * y[i], indices cyclic, over {x} and {y} of length {n}
 * Write a function that computes twice the signed area of a polygon from arrays of x and y, counterclockwise positive.
 * shoelace formula for arrays x and y, doubled area with sign, positive if counterclockwise
 * How do I get a polygon's signed area from arrays of coordinates, before halving, positive for counterclockwise?
 * polygon points in x array and y array, double area with sign, plus for counterclockwise
 * sum of the cross products of consecutive corners around a polygon, last with first, from x and y arrays
 * surveyor's formula on x and y arrays without the one half, sign kept
 * Write a function to compute the signed double area of a polygon from the list of its x coordinates and the list of its y coordinates.
 * np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))
 * go round the corners, sum up x times next y minus next x times y, last one back to the first
 * Gauss's area formula without the factor one half, positive for counterclockwise order
 * How to get twice the signed area of a polygon with the shoelace formula?
 * shoelace sum (2 * signed area)
 *
 * @T int32_t int64_t double
 * @name shoelace polygon_doubled_area
 * @array x n
 * @array y n
 * @range n 0 8
 */
T shoelace(const T *x, const T *y, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t next = i + 1 < n ? i + 1 : 0;
        total += x[i] * y[next] - x[next] * y[i];
    }
    return total;
}

/**
 * Return the area of the polygon with the corners {x}, {y} in order; there are {n}.
 * area of a polygon from its corners, x and y arrays in order, never negative
 * polygon area from arrays of x and y
 * How do I compute the area of a polygon from the coordinates of its corners in order?
 * Write a function for the area of a simple polygon, given arrays of x and y coordinates.
 * area of a plot of land from its corner points in order, x and y arrays
 * surveyor's formula for x and y arrays, real result without sign
 * vertices in order as two arrays, polygon area out
 * area enclosed by a closed path through the given points
 * size of an irregular field from the x and y coordinates of its corners in order
 * polygon area from two coordinate arrays, never negative
 * area inside the outline that joins the points in order and closes
 * Calculate the area of a simple polygon whose corners are given, in order, by an x list and a y list.
 * Matlab polyarea(x, y)
 * how big is a plot of land with these corners
 * absolute area of a simple polygon by the surveyor's formula
 * How do I compute polygon area from vertex coordinates?
 * area of polygon from points
 *
 * @T double int32_t
 * @name polygon_area outline_area
 * @array x n
 * @array y n
 * @range n 0 8
 * @range x -100 100
 * @range y -100 100
 */
double polygon_area(const T *x, const T *y, int32_t n) {
    double doubled = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i + 1 < n ? i + 1 : 0;
        doubled += (double)x[i] * y[j] - (double)x[j] * y[i];
    }
    return (doubled < 0 ? -doubled : doubled) / 2;
}

/**
 * Return the area of a ring between the circles of radius {inner} and {outer}, with pi = 3.14159.
 * How much sheet metal is in a washer with the hole radius {inner} and the outer radius {outer}? Pi is 3.14159.
 * annulus area for the radii {inner} and {outer}, pi taken as 3.14159: pi times the difference of the squares
 * Square {inner}, subtract that from the square of {outer}, and multiply by 3.14159.
 * A round path runs from {inner} to {outer} meters around a fountain; which area is paved, with 3.14159 for pi?
 * Disc of radius {outer} minus a disc of the smaller radius, area with 3.14159 as pi; the hole is the first argument.
 * Write a function for the area between two concentric circles with pi = 3.14159. The inner radius comes first.
 * area of a ring, inner radius first, pi being 3.14159
 * How large is a disc with a round hole in the middle? Hole radius first, then the disc's; pi is 3.14159.
 * small circle taken from the big one: inner radius, outer radius, pi 3.14159
 * annulus surface from inner and outer radius with 3.14159 as pi
 * cross-section area of a pipe wall from inner and outer radius, with pi taken as 3.14159
 * Write a function to find the area between two concentric circles from the inner and the outer radius, with 3.14159 as pi.
 * lambda inner, outer: 3.14159 * (outer**2 - inner**2)
 * how big is a flat ring, hole radius first, then the whole radius, pi is 3.14159
 * annulus area, inner radius, outer radius, pi = 3.14159
 * How to calculate a washer's face area from inner and outer radius (pi 3.14159)?
 * area of annulus inner outer radius, 3.14159
 *
 * @T float double
 * @name ring_area washer_area annulus
 * @range inner 0 10
 * @range outer 10 30
 */
T ring_area(T inner, T outer) { return (T)3.14159 * (outer * outer - inner * inner); }
