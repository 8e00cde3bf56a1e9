/**
 * Return the area of a rectangle with the sides {width} and {height}.
 * How large is a rectangle that is {width} wide and {height} high?
 * area of a rectangle, {width} by {height}
 * How many unit squares cover a floor of {width} by {height}?
 * Write a program to calculate the area of a rectangle from its two sides.
 * area of a rectangle with both sides given
 * How many square metres does a room with a given length and width have?
 * floor space in a rectangular room from its two sides
 * rectangle area from width and height
 * Write a function to calculate the area of a rectangle from its two sides.
 * area of a rectangle with given width and height
 * How do I compute a rectangle's area from width and height?
 * Write a function that takes the length and width of a rectangle and returns its area.
 * Given length and width, return the area of the rectangle.
 * Write a program to find the area of a rectangle, length * width.
 * Function that returns width times height of a rectangle
 * Implement area of a rectangle.
 * Given the two side lengths of a rectangle, multiply them to get the area.
 * rectangle area l * w
 * find the area of a rectangular field given its length and breadth
 * compute how much space a w by h rectangle takes up
 * number of pixels in an image of this width and height
 * Calculate the area of a rectangle whose sides are a and b.
 * Write a C function rectangle_area that multiplies length and width.
 * multiply the two sides of a rectangle
 * what's the floor area of a room that is l long and w wide?
 * how many square units does a rectangular region cover, length and width given
 * product of a rectangle's length and breadth, i.e. its area
 * Find the area of a rectangular region from its length and breadth.
 * Write a function that multiplies length by breadth to obtain the area of a rectangle.
 *
 * @T int32_t int64_t float double
 * @name rectangle_area area room_size
 */
T rectangle_area(T width, T height) { return width * height; }

/**
 * area of a square from one side
 * square area from its side
 * How do I calculate the area of a square from its side?
 * Write a function for the area of a square, given one side.
 * Multiply the side of a square by itself to get its area.
 * How big is a square room with this side?
 * floor area of a square room from its side
 * area of a square tile from its side
 * Determine the area of a square given the length of one side.
 * How do I get the area of a square from one side?
 * square area from one side length
 * Write a function to find the area of a square with side s.
 * Write a program that computes side * side, the area of a square.
 * Given the side length of a square, return its area.
 * Function that returns s^2 for a square of side s
 * Implement the area of a square (side squared).
 * Given one edge of a square, work out how much surface it covers.
 * find the area of a square given its side
 * what is the area of a square whose sides are s long?
 * area of a square plot of land from the side length
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
 * If I walk once around a plot of {width} by {height}, how far do I go?
 * Write a program to find the perimeter of a rectangle from its two sides.
 * perimeter of a rectangle with two given sides
 * length of fence needed around a rectangle with two given sides
 * rectangle perimeter from width and height
 * Write a function that computes the length of the border of a rectangle from width and height.
 * Compute the perimeter 2(w + h) of a rectangle.
 * How much tape goes once around the border of a picture with this width and height?
 * Write a function that takes length and width and returns the perimeter of the rectangle.
 * Given length and width of a rectangle, return its perimeter.
 * Write a program to calculate 2 * (length + width) for a rectangle.
 * Function that returns 2l + 2w, the perimeter of a rectangle
 * Implement the perimeter of a rectangle from its length and breadth.
 * Given two side lengths of a rectangle, find the total distance around it.
 * rectangle perimeter 2*(l+b)
 * get the perimeter of a rectangle, length and breadth given
 * what is the perimeter of a w x h rectangle?
 * total edge length of a rectangular frame from width and height
 * twice the width plus twice the height
 * Find the total boundary length of a rectangle from length and breadth.
 * perimeter from length and breadth: 2(l + b)
 *
 * @T int32_t int64_t float double
 * @name rectangle_perimeter perimeter fence_length
 */
T rectangle_perimeter(T width, T height) { return 2 * (width + height); }

/**
 * perimeter of a square from one side
 * square perimeter from its side
 * How do I calculate the perimeter of a square from its side?
 * Write a function for the perimeter of a square, given one side.
 * four times the side of a square, i.e. its perimeter
 * length of a fence around a square garden from its side
 * distance once around a square field with this side
 * length of the border of a square tile with this side
 * Write a function for the total length of the four sides of a square.
 * How can I compute the length around a square from its side?
 * perimeter of a square with the given side
 * How long is the fence of a square barn yard with the given side?
 * Write a function to find the perimeter of a square with side s.
 * Write a program that computes 4 * side for a square.
 * Given the side length of a square, return its perimeter.
 * Function that returns the total length of a square's four edges
 * Implement the perimeter of a square.
 * Given one edge of a square, find the distance around it.
 * find the perimeter of a square given its side length
 * what's the perimeter of a square with sides of length a?
 * add up all four equal sides of a square, given one
 * distance you walk around a square block with this side
 * How do I find the fence length around a square plot from its side?
 *
 * @T int32_t int64_t double
 * @name square_perimeter perimeter_of_square
 * @range side 0 1000
 */
T square_perimeter(T side) { return 4 * side; }

/**
 * Return the perimeter of a regular polygon with {K} sides of length {x}.
 * How long is the outline of a regular polygon with {K} sides of length {x}?
 * perimeter of a regular polygon: {K} equal sides, each {x}
 * A shape has {K} sides, all as long as {x}; what is its perimeter?
 * Multiply the side length {x} by {K}, the number of sides.
 * Write a function that computes the perimeter of a regular polygon with {K} sides from the side length.
 * perimeter of a regular {K}-sided polygon from its side
 * How far is it around a shape with {K} equal sides, given one side?
 * A shape has {K} sides of the same given length; what is their total length?
 * total length of {K} equal edges of given length
 * How do I get the length around a figure with {K} equal sides?
 * perimeter of regular polygon with {K} sides
 * perimeter of an equilateral polygon with {K} edges of length {x}
 *
 * @T int32_t double
 * @K 3..12
 * @name polygon_perimeter outline
 */
T polygon_perimeter(T x) { return x * K; }

/**
 * Return the perimeter of a regular polygon with {n} sides of length {side}.
 * perimeter of a regular polygon: number of sides, side length
 * How do I calculate the perimeter of any regular polygon from the number of sides and one side?
 * Write a function that takes the number of sides and the side length of a regular polygon and returns the perimeter.
 * Multiply the number of sides by the length of a side.
 * perimeter of a hexagon, octagon and so on from the number of sides and the side length
 * length of the border of an equal-sided polygon: number of sides, side
 * regular n-gon perimeter from n and the side
 * How do I compute a regular polygon's perimeter from the number of sides and the side length?
 * Given the number of sides and the length of one side, how long is the outline of a regular polygon?
 * boundary length of an equilateral n-gon: sides count first, then edge length
 * outline length of a hexagon, octagon or other equal-sided figure: number of sides, side
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
 * Compute n * s^2 / (4 * tan(pi / n)) for n and s.
 * area of an equal-sided, equal-angled polygon with n sides of given length
 * Write a function that calculates the area enclosed by a regular polygon, given how many edges it has and how long they are.
 * How do I find a regular polygon's area from number of sides and side length?
 * Calculate the area of a regular n-gon with the given side length.
 * Area enclosed by a regular n-gon, arguments n and edge length
 * Write a function to find the area of a pentagon, hexagon or other regular n-gon from n and the side
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
 * Compute the volume of a block of size {a} x {b} x {c}.
 * Write a program to calculate the volume of a cuboid from its three edges.
 * volume of a box from length, width and height
 * How much space is inside a rectangular container with these three edges?
 * capacity of a rectangular tank from its three edges
 * volume of a rectangular prism, such as an aquarium, from three edges
 * volume of a cuboid with three given edges
 * How is the volume of a box computed from length, width and height?
 * Multiply length, width and height to get the volume of a box.
 * What is the volume of a moving carton with these three edges?
 * Write a function that takes length, width and height and returns the volume of the box.
 * Given length, width and height, return the volume of a cuboid.
 * Write a program to find the volume of a rectangular prism, l * w * h.
 * Function that returns the product of a box's three dimensions, its volume
 * Implement the volume of a cuboid from three side lengths.
 * Given the three edge lengths of a rectangular box, find how much it holds.
 * cuboid volume l*b*h
 * find the volume of a rectangular block given its dimensions
 * what is the volume of a room with this length, width and height?
 * how many unit cubes fill an a x b x c box?
 * space inside a box: length times breadth times height
 * Write a function to find how much space is inside a box with given length, width and height.
 * Compute the volume of a cuboid: length, breadth, height.
 * capacity of a rectangular prism from its three dimensions
 * Write a function to compute how much space a cuboid of length, breadth and height occupies.
 *
 * @T int32_t int64_t float double
 * @name box_volume cuboid_volume
 */
T box_volume(T a, T b, T c) { return a * b * c; }

/**
 * volume of a cube from its edge
 * cube volume from its side
 * How do I calculate the volume of a cube from one edge?
 * Write a function for the volume of a cube, given one edge.
 * capacity of a cube-shaped box with this edge
 * How much space is in a cube-shaped box, given its edge?
 * How much fits in a cube with the given edge?
 * volume of a cube with the given edge length
 * Calculate edge^3, the volume of a cube.
 * Given one edge of a cube, return its volume.
 * Write a function to find the volume of a cube with side s.
 * Write a program that computes side * side * side, the volume of a cube.
 * Given the side length of a cube, return its volume.
 * Function that returns s^3, the volume of a cube of side s
 * Implement the volume of a cube.
 * find the volume of a cube given its side length
 * what is the volume of a cube with edges of length a?
 * how many 1x1x1 cubes make up a big cube with this edge?
 * side cubed, the volume of a cube
 * Write a function that cubes the edge of a cube to obtain its volume.
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
 * Write a program to calculate the surface area of a cuboid from its three edges.
 * surface area of a closed box with three given edges
 * How much wrapping paper does a parcel with these three edges need, without overlap?
 * total area of all 6 sides of a box from length, width and height
 * outside area of a rectangular solid from its three edges
 * surface of a rectangular prism with three given edges
 * How do I get the surface area of a rectangular box?
 * surface area of a box from its three edges
 * How much wrapping paper is needed for all six faces of a parcel with edges a, b and c?
 * Write a function that takes length, width and height of a box and returns its total surface area.
 * Given the dimensions of a cuboid, return its surface area, all six faces.
 * Function that returns 2(lw + wh + lh) for a rectangular box
 * Implement the total surface area of a cuboid.
 * Write a program to find the surface area of a rectangular prism, 2*(lb + bh + hl).
 * cuboid surface area from length, width and height
 * find the total area of all six faces of a box
 * what's the surface area of a box a x b x c?
 * total surface area of a cuboid with length l, breadth b and height h
 * TSA of a rectangular prism: all six rectangular faces
 * How much wrapping paper covers a box of length, breadth and height, no overlap?
 *
 * @T int32_t int64_t double
 * @name box_surface cuboid_surface
 */
T box_surface(T a, T b, T c) { return 2 * (a * b + b * c + a * c); }

/**
 * Return the surface area of a cube with the edge {x}.
 * Compute 6 * {x} * {x}.
 * surface of a cube, edge {x}
 * Write a program to calculate the surface area of a cube from its edge.
 * surface area of a cube, given the edge
 * total surface area of a cube, side given
 * outer surface of a cube, given its edge
 * Write a function to find the total area of the six faces of a cube with edge {x}.
 * What is the total area of all faces of a cube?
 * surface area of a cube from its edge
 * total surface area of a cube: six times the squared edge
 * What area must be painted on the six faces of a dice-shaped box of a known edge?
 *
 * @T int32_t int64_t float double
 * @name cube_surface six_faces
 */
T cube_surface(T x) { return 6 * x * x; }

/**
 * How large is a triangle that is {base} wide at the bottom and {height} high?
 * Compute {base} * {height} / 2.
 * Write a program to calculate the area of a triangle from base and height.
 * area of a triangle with a given base and height
 * half of the product of base and height of a triangle
 * area of a triangle from base and height
 * triangle area, base * height / 2
 * Write a program that computes the area of a triangle from its base and its height.
 * How can I calculate the area of a triangle when the base and height are given?
 * Write a function that takes base and height and returns the area of the triangle.
 * Given the base and the height of a triangle, return its area.
 * Write a program to find the area of a triangle, (base * height) / 2.
 * Function that returns half of base times height
 * Implement the area of a triangle from base and altitude.
 * Given a triangle's base length and altitude, find how large it is.
 * find the area of a triangle given its base and height
 * what is the area of a triangle with base b and height h?
 * multiply base by height and divide by 2, for a triangle
 * Calculate the area of a triangle using 1/2 * base * height.
 * Write a function triangle_area(base, height).
 * how big is a triangle when I know one side and the height on it?
 * determine a triangle's area from one side and the altitude to that side
 * half of base times altitude
 * Find the area of a triangle given its base and its altitude.
 * Write a function that halves the product of a triangle's base and altitude.
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
 * Write a program to calculate the area of a trapezoid from both parallel sides and the height.
 * How large is a trapezoid, given both parallel sides and the height? Multiply before halving.
 * Compute (top + bottom) * height / 2 of a trapezoid.
 * Add the parallel sides, multiply by the height, then halve.
 * area of a trapezoid: (a + b) * h / 2
 * trapezoid area from the two parallel sides and the height
 * How do I compute a trapezoid's area from its bases and its height?
 * A flower bed is a trapezoid: compute its area from the two parallel sides and the height.
 * Write a function to find the area of a trapezoid with bases a and b and height h.
 * Given the two parallel sides and the height of a trapezoid, return the area, (a + b) * h / 2.
 * Write a program to compute the area of a trapezium: sum of the bases times height, divided by 2.
 * Function that returns the area of a trapezoid from base 1, base 2 and height
 * Implement the trapezoid area formula (a + b) * h / 2.
 * trapezium area, two bases then height
 * what is the area of a trapezoid with bases b1, b2 and height h?
 * find the area of a trapezoid given its two bases and height
 * Write a function to find the area of a trapezium with both parallel sides first and then the height.
 * Write a function to find the area of a trapezium, given both parallel sides and the height.
 * find area of the trapezium from two parallel sides a, b and height h
 * Find the area of a trapezium from its two parallel bases and its altitude.
 *
 * @T float double int32_t
 * @name trapezoid_area trapezium
 */
T trapezoid_area(T a, T b, T h) { return (a + b) * h / 2; }

/**
 * Return the {KIND} with the radius {r}, pi being 3.14159.
 * What is the {KIND} with radius {r}, with 3.14159 as pi?
 * Compute {KIND:2}, with pi = 3.14159, for r = {r}.
 * {KIND}, radius {r}, pi taken as 3.14159
 * Given the radius {r}, work out the {KIND}, using 3.14159 for pi.
 * Write a program that calculates the {KIND} from its radius with pi = 3.14159.
 * {KIND:3} from the radius, pi 3.14159
 * How do I find the {KIND} if I know the radius and use 3.14159 for pi?
 * {KIND}: {KIND:2} with pi = 3.14159
 * Write a function to compute the {KIND} with the given radius, taking 3.14159 for pi.
 * How do I get the {KIND} from the radius, with pi = 3.14159?
 * {KIND:3} from a radius with pi = 3.14159
 * Write a program that finds the {KIND} for a radius r; let pi be 3.14159.
 * Given a radius, return the {KIND}, with pi = 3.14159.
 * Function that returns {KIND:2} for a radius, pi taken as 3.14159
 * Implement {KIND:3} with 3.14159 as the value of pi.
 * Given r, compute {KIND:2} where pi is 3.14159.
 * {KIND:3} with pi = 3.14159, radius given
 * get the {KIND} using pi as 3.14159
 * what's the {KIND} of radius r if pi is 3.14159?
 * {KIND} for radius r, using the approximation 3.14159 for pi
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
 * Compute pi r squared for a radius r.
 * How big is a round area with a given radius?
 * return pi * r * r
 * calculate the area of a circle by its radius
 * disc area from its radius
 * area of a pizza from its radius
 * area of a circle, given the radius
 * Write a function to calculate the area of a disk with the given radius, with pi in full precision.
 * area of a disc of radius r
 * How do I compute the area of a circle from its radius?
 * How large is a circle with this radius?
 * Write a function that takes a radius and returns the area of the circle.
 * Given the radius of a circle, return its area.
 * Write a program to find the area of a circle, pi * r^2.
 * Function that returns pi times the radius squared
 * Implement the area of a circle, using M_PI.
 * find the area of a circle given its radius
 * what is the area of a circle with radius r?
 * area of a disk, pi r^2
 * how much surface does a round table of this radius have?
 * Calculate the area of a circle when the radius is given.
 * Write a C function circle_area that takes the radius.
 * pi times r squared
 * how many square units are inside a circle of radius r?
 * determine the area enclosed by a circle from its radius
 * Write a function to find the area of a circle with given radius, with pi in full precision.
 * Write a function to evaluate pi r squared for a real radius with pi at full accuracy.
 * pi r squared with pi as exact as the type allows
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
 * Compute two pi r for a radius r.
 * How long is the edge of a circle with a given radius?
 * return 2 * pi * r
 * calculate the circumference of a circle by its radius
 * circle perimeter from the radius
 * length of a fence around a round pond of this radius
 * How far does a wheel of this radius roll in one turn?
 * circumference of a circle, given the radius
 * Write a function which computes the length of a circle's edge for a given radius, with exact pi.
 * How long is the line around a circle with a given radius?
 * Write a function that takes a radius and returns the circumference of the circle.
 * Given the radius of a circle, return its circumference.
 * Write a program to find the perimeter of a circle, 2 * pi * r.
 * Function that returns 2 pi times the radius
 * Implement the circumference of a circle, using M_PI.
 * Given r, calculate the distance around the circle.
 * find the perimeter of a circle given its radius
 * what is the circumference of a circle with radius r?
 * distance around a wheel, given its radius
 * Calculate the circumference of a circle when the radius is given.
 * how far is it once around a circle of radius r?
 * determine the length of the boundary of a circle from its radius
 * perimeter of a circle, 2 pi r
 * How far does a wheel of radius r roll in a single turn?
 * Write a function to evaluate 2 pi r for a real radius with pi at full accuracy.
 * Write a function to find how far it is once around a circle of a known radius, with accurate pi
 * How far does a wheel of radius r roll in one turn? exact pi
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
 * Compute four pi r squared for a radius r.
 * How large is the surface of a globe of this radius?
 * Write a function for the surface of a sphere, radius given.
 * area of the outside of a sphere with a given radius
 * surface area of a sphere from the radius
 * surface of a planet from its radius
 * calculate the surface area of a sphere by its radius
 * Compute the outer area of a ball with the given radius.
 * How do I calculate the surface of a sphere from its radius?
 * How much leather covers a ball of this radius?
 * Write a function that takes a radius and returns the surface area of the sphere.
 * Given the radius of a sphere, return its surface area.
 * Write a program to find the surface area of a sphere, 4 * pi * r^2.
 * Function that returns 4 pi r^2
 * Implement the surface area of a sphere, using M_PI.
 * find the surface area of a sphere given its radius
 * what is the surface area of a ball with radius r?
 * curved surface area of a ball of known radius, 4 pi r squared
 * Write a C function to find the outer area of a ball, 4 pi r squared
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
 * Compute four thirds pi r cubed for a radius r.
 * How much air is in a ball of this radius?
 * Write a function for the volume of a sphere, radius given.
 * How much space is inside a sphere of a given radius?
 * volume of a globe of this radius
 * volume of a planet from its radius
 * calculate the volume of a sphere by its radius
 * Write a function to determine the volume of a ball from its radius.
 * How do I find a sphere's volume from its radius?
 * return 4/3 * pi * r^3
 * Write a function that takes a radius and returns the volume of the sphere.
 * Given the radius of a sphere, return its volume.
 * Write a program to find the volume of a sphere, (4/3) * pi * r^3.
 * Function that returns 4/3 pi r^3
 * Implement the volume of a sphere, using M_PI.
 * Given r, calculate how much a ball of that radius holds.
 * find the volume of a sphere given its radius
 * what is the volume of a ball with radius r?
 * volume of a sphere, four thirds times pi times the radius cubed
 * capacity of a ball with a known radius, four thirds pi r cubed
 * How much air is in a spherical balloon of radius r?
 * Write a function evaluating four thirds of pi times the cubed radius.
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
 * Write a program to calculate the volume of a cylinder from radius and height with pi = 3.14159.
 * volume of a cylinder, radius and height given, pi as 3.14159
 * How much fits into a round tank of a given radius and height, with 3.14159 for pi?
 * Compute pi r squared h with pi = 3.14159, for radius r and height h.
 * capacity of a tin from its radius and height, with pi taken as 3.14159
 * Compute the volume of a cylinder, given the radius and then the height, with pi taken as 3.14159.
 * How do I work out a cylinder's volume from radius and height using 3.14159 for pi?
 * volume of a cylinder from radius and height with pi = 3.14159
 * capacity of a circular cylinder, radius then altitude, pi taken as 3.14159
 *
 * @T float double
 * @name cylinder_volume can_volume
 */
T cylinder_volume(T r, T h) { return (T)3.14159 * r * r * h; }

/**
 * Return the volume of a cylinder with the radius {r} and the height {h}, with pi to full precision.
 * cylinder volume from radius and height
 * Compute pi r^2 h for radius r and height h.
 * How much water fits in a cylindrical tank of this radius and height?
 * Write a function for the volume of a can, given radius and height.
 * space inside a cylinder, radius first and height second
 * capacity of a cylindrical glass from its radius and height
 * calculate the volume of a cylinder by radius and height
 * volume of a pipe section from inner radius and length
 * cylinder volume: first the radius, then the height
 * Write a function which calculates the capacity of a can from its radius and its height.
 * cylinder volume, radius then height
 * How do I compute the volume of a cylinder from its radius and its height?
 * Write a function that takes the radius and height of a cylinder and returns its volume.
 * Given radius and height, return the volume of the cylinder.
 * Write a program to find the volume of a cylinder, pi * r^2 * h.
 * Function that returns pi r^2 h
 * Implement the volume of a cylinder, using M_PI.
 * Given r and h, calculate how much a cylinder holds.
 * find the volume of a cylinder given its radius and height
 * what is the volume of a cylinder of radius r and height h?
 * base circle area times height, from radius and height
 * capacity of a circular cylinder: base radius, then altitude, exact pi
 * How much does a round tin hold, from radius and height in that order (accurate pi)?
 * Write a function to find how much a round tank holds from its radius and height, with pi to all digits
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
 * squared length of the line segment from ({x1}, {y1}) to ({x2}, {y2})
 * Add the squares of the differences in x and y between ({x1}, {y1}) and ({x2}, {y2}), without a square root.
 * For a nearest-neighbour search I need the distance from ({x1}, {y1}) to ({x2}, {y2}) without taking the square root.
 * Write a function that returns the squared distance between two points in the plane, x1, y1 and x2, y2.
 * squared distance of two points, each given as x and y
 * How do I get the squared distance of two points, x1, y1 and x2, y2, to compare without a square root?
 * square of the Euclidean distance from (x1, y1) to (x2, y2) in 2D
 * How do I get the squared distance of two 2D points to avoid the square root?
 * distance squared between (x1,y1) and (x2,y2)
 * squared Euclidean distance of two planar points x1, y1, x2, y2 (no root taken)
 *
 * @T int32_t int64_t double
 * @name squared_distance distance_squared
 */
T squared_distance(T x1, T y1, T x2, T y2) { return (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1); }

/**
 * Return the dot product of the vectors ({x1}, {y1}) and ({x2}, {y2}).
 * What is the scalar product of ({x1}, {y1}) and ({x2}, {y2})?
 * Multiply the vectors ({x1}, {y1}) and ({x2}, {y2}) component by component and add the two products.
 * 2D dot product, ({x1}, {y1}) . ({x2}, {y2})
 * Write a function that computes the dot product of two 2D vectors, x1, y1 and x2, y2.
 * 2D dot product of (x1, y1) and (x2, y2)
 * How do I take the scalar product of two plane vectors given by their components x1, y1, x2, y2?
 * Write a function to calculate the scalar product of two vectors in the plane, passed as x1, y1, x2, y2.
 * How do I get the dot product of two 2D vectors x1, y1 and x2, y2?
 * 2D dot product of two vectors
 * Calculate x1 * x2 + y1 * y2 for two vectors in the plane.
 * inner product of two planar vectors given by components x1, y1, x2, y2
 *
 * @T int32_t int64_t float double
 * @name dot2 scalar_product
 */
T dot2(T x1, T y1, T x2, T y2) { return x1 * x2 + y1 * y2; }

/**
 * Return the determinant of the 2 x 2 matrix with the rows ({a}, {b}) and ({c}, {d}).
 * What is the determinant of [[{a}, {b}], [{c}, {d}]]?
 * 2x2 determinant with rows {a} {b} and {c} {d}
 * Write a program to find the determinant of a 2x2 matrix given its four entries row by row.
 * What is the determinant of a 2x2 matrix with its four entries given row by row?
 * determinant of a 2x2 matrix with rows a b and c d, i.e. ad - bc
 * signed area of the parallelogram of the row vectors (a, b) and (c, d)
 * Compute the determinant of a two-by-two matrix given row by row.
 * return a*d - b*c, the determinant of the matrix with rows (a, b) and (c, d)
 * How do I calculate a 2x2 determinant from its four entries?
 * determinant of the 2x2 matrix a b c d, row by row
 * Given the four entries of a 2x2 matrix row by row, return its determinant.
 * Find the determinant of a 2x2 matrix passed as four numbers row by row: main diagonal product minus antidiagonal product.
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
 * Write a function that finds the slope of a line through two points x1, y1 and x2, y2.
 * slope of a line through x1, y1 and x2, y2
 * How steep is the line that joins two points, x1, y1 and x2, y2? Return its slope.
 * Compute (y2-y1)/(x2-x1) for x1, y1, x2, y2.
 * slope between two points, each as x and y
 * How do I calculate the slope between two points x1, y1 and x2, y2?
 * slope of line through (x1,y1),(x2,y2)
 * Write a function to find the slope of the line through (x1, y1) and (x2, y2).
 * Given two points x1, y1 and x2, y2, return the slope of the line that passes through them.
 * Write a program to compute (y2 - y1) / (x2 - x1) for points (x1, y1) and (x2, y2).
 * Function that returns the gradient of the line between points (x1, y1) and (x2, y2)
 * Implement the slope formula: difference in y over difference in x.
 * find the slope of a line given two points
 * what's the gradient between x1, y1 and x2, y2?
 * change in y divided by change in x from (x1, y1) to (x2, y2)
 * gradient of the straight line joining two points with coordinates x1, y1, x2, y2
 * difference of ordinates over difference of abscissas for two points
 * rise over run for the line passing through two given points
 * Write a function to find the gradient of the line joining two real points.
 * Write a function to find the gradient of the straight line joining two points
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
 * Is the point ({x}, {y}) in a circle of radius {r} around the origin, its edge included?
 * Write a function to check if a point lies in or on a circle of given radius centred at the origin.
 * Is the point inside or on a circle around the origin?
 * Is a point no farther from (0, 0) than a given radius?
 * Is a point x, y in a circle of radius r around the origin, or on it?
 * point inside a circle centred at the origin, border included
 * Check whether a point (x, y) belongs to the disk of radius r around the origin, including its edge.
 * How do I test if a point lies inside or on a circle around (0, 0) with a given radius?
 * point in circle at origin, boundary included
 * Return true if x*x + y*y <= r*r.
 * Does a point (abscissa, ordinate) belong to the closed disc of radius r centred at the origin?
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
 * Write a program to check whether three side lengths can form a triangle that is not flat.
 * triangle validity: do three positive lengths satisfy the strict triangle inequality?
 * Do three given lengths make a real triangle, not a flat one?
 * check if a non-flat triangle is possible from 3 sides
 * Check if three sides form a triangle, a flat one not counting.
 * Write a function to verify that three lengths can be the sides of a non-degenerate triangle.
 * How do I know whether three sides form a valid (non-degenerate) triangle?
 * Write a function to check if three sides can form a valid triangle; flat ones don't count.
 * Given three side lengths, return whether a + b > c, a + c > b and b + c > a.
 * Write a program that tells if a triangle with sides a, b, c exists (not degenerate).
 * Function that returns true if each side is shorter than the sum of the other two
 * Implement the triangle inequality test, strict.
 * Given three lengths, decide if they can make a triangle; a + b = c does not count.
 * is it a valid triangle? the sum of any two sides must exceed the third
 * check the triangle inequality for three sides, strictly greater
 * can three sticks form a proper triangle, flat ones excluded?
 * Can these three numbers be the side lengths of a triangle? Flat triangles don't count.
 * Check whether three numbers satisfy the triangle inequality, each pair adding up to more than the third.
 * triangle possible with sides a, b, c? Equality doesn't count
 * determine if a non-degenerate triangle with these sides exists
 * Write a function to check whether a triangle can be made from three given sides; flat ones do not count.
 * Write a function to check if the triangle with three given sides is valid or not; a flat one is not.
 * valid triangle or not, three sides given, sum of two sides strictly greater than the third
 * Validate three side lengths of a triangle: each sum of two strictly exceeds the other.
 * Write a function verifying the triangle inequality, strictly, for three lengths.
 * Triangle inequality: check that every pair of sides is longer together than the third one
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
 * Is it a square, not just a rectangle, given width and height?
 * check if a rectangle is a square by width and height
 * Write a function that is true if width and height are equal.
 * Does a rectangle have equal width and height?
 * Is the rectangle with this width and height a square?
 * square check of a rectangle by width and height
 * Decide whether a rectangle of the given width and height has four equal sides.
 * Is it as wide as it is high?
 * How do I check that a rectangle is a square?
 * Is a rectangle with the given sides a square?
 * Given width and height, return true if they are the same.
 * Determine whether a rectangle is in fact a square.
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
 * Write a program to check if three sides form a right triangle, the longest given last.
 * right triangle check with the hypotenuse given last
 * Do three lengths, the longest given last, satisfy the Pythagorean theorem?
 * check for a 90 degree triangle, with the hypotenuse as the third side
 * Check by Pythagoras whether a and b are the legs and c the hypotenuse of a right triangle.
 * How do I test for a right triangle with the hypotenuse given last?
 * Does a squared plus b squared equal c squared?
 * Return true if the third side is the hypotenuse of a right triangle with the first two sides as legs.
 * Write a function that checks a^2 + b^2 == c^2.
 * Given sides a, b and c, c the longest, return whether the triangle is right-angled.
 * Function that returns true if a*a + b*b equals c*c
 * Implement the Pythagorean theorem check, the third argument being the hypotenuse.
 * Write a program to test if a, b, c is a Pythagorean triple with c as the hypotenuse.
 * is c the hypotenuse of a right triangle with legs a and b?
 * Pythagorean theorem check where the third argument is the hypotenuse
 * verify Pythagoras for sides a, b and c, c being the longest
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
 * Is a triangle right-angled, given its three sides in any order?
 * How do I test by Pythagoras for a right triangle when I do not know which of three sides is the hypotenuse?
 * Write a function to check for a right angle from three unsorted sides.
 * Is it a right triangle, whatever the order of the sides? True for 5 3 4 and for 3 4 5.
 * right-angled or not: three sides in any order
 * Do three lengths in any order make a right triangle?
 * right triangle check from three sides whose order is unknown
 * Write a function to check if three sides, in any order, belong to a triangle with an angle of 90 degrees.
 * How can I tell if a triangle is right-angled when I don't know which side is the longest?
 * Given three sides in any order, return true if they form a right triangle.
 * Write a function to check if a triangle with sides in any order is right-angled.
 * Given three sides in any order, return whether the Pythagorean theorem holds for one of them as hypotenuse.
 * Write a program to check for a right-angled triangle, where any of the three sides may be the longest.
 * Function that returns true if the squares of two of the three sides add up to the square of the other
 * Implement a right triangle test that works for unsorted sides.
 * right angled triangle check, any order of the sides
 * is any one of the three sides squared the sum of the other two squared?
 * Write a function to check whether three given sides form a right-angled triangle, in any order.
 * check if the given sides make a right-angled triangle, any of them may be the hypotenuse
 * Is one of the angles 90 degrees in a triangle with three integer sides given in arbitrary order (converse of Pythagoras)?
 * check if three side lengths satisfy Pythagoras' theorem, entered in any order
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
 * missing angle of a triangle, given {a} and {b} in degrees
 * Two angles of a triangle are {a} and {b} degrees; compute the remaining one.
 * Subtract both {a} and {b} from 180.
 * Write a program to find the third angle of a triangle in degrees when two angles are known.
 * third angle of a triangle from two angles in degrees
 * Write a function to find the remaining angle of a triangle in degrees from the other two.
 * How do I compute the missing angle of a triangle from the other two (in degrees)?
 * third angle of a triangle in degrees, two angles given
 * If two angles of a triangle are given in degrees, how large is the third?
 * Two interior angles of a triangle in degrees are known; find the remaining interior angle.
 * Angles in a triangle total 180 degrees; two are given, return the missing one.
 *
 * @T int32_t int64_t double
 * @name third_angle missing_angle
 */
T third_angle(T a, T b) { return 180 - a - b; }

/**
 * On which side of the line ({x1}, {y1}) to ({x2}, {y2}) does ({x3}, {y3}) lie? 1 left, -1 right, 0 on it.
 * Do the points ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}) turn left (1), turn right (-1) or go straight (0)?
 * orientation of ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}): 1 counterclockwise, -1 clockwise, 0 collinear
 * For a convex hull I need the turn made at ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}): +1 for left, -1 for right, else 0.
 * Write a function that finds the orientation of three ordered points: 1 counterclockwise, -1 clockwise, 0 collinear.
 * orientation of three points, ccw test: 1 left turn, -1 right turn, 0 straight
 * Is going through three points in order a left turn, a right turn or straight? Answer 1, -1 or 0.
 * side of the line from the first to the second point on which a third point lies: 1 left, -1 right, 0 on it
 * Is the third point left (1) or right (-1) of the line from the first to the second, or on it (0)?
 * Determine whether three points x1, y1, x2, y2, x3, y3 make a left turn (1), a right turn (-1) or lie on one line (0).
 * How do I check the orientation of three points (x1, y1), (x2, y2), (x3, y3)? ccw is 1, cw -1, collinear 0.
 * ccw test of three points: 1 counterclockwise, -1 clockwise, 0 collinear
 * Orientation of an ordered point triple: counterclockwise 1, clockwise -1, collinear 0.
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
 * Is a point inside a triangle or on its edge? The point comes first.
 * How do I test whether a point lies within the triangle of three corners, edges included? The point comes first.
 * Write a function that checks if a point is in or on a triangle; the point is given before the corners.
 * hit test for a triangle: the point comes first, then the corners; edges count
 * Does a triangle contain a point? Point first, then the corners, boundary included.
 * Did I click inside the triangle, its border included? Click position first, then the corners.
 * Write a function to decide if the point px, py is within the triangle with corners x1, y1, x2, y2 and x3, y3, its edges counting as inside.
 * How do I check that a point lies inside a 2D triangle, boundary included (point px, py first)?
 * point in triangle test, point first, border included
 * Does a triangle with three given vertices contain the point that comes first? Boundary belongs to it.
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
 * doubled triangle area from the corners ({x1}, {y1}), ({x2}, {y2}), ({x3}, {y3}), never negative
 * Write a function that returns twice the area of a triangle given its three vertices, always positive or 0.
 * twice the triangle area from the coordinates of three corners, never negative
 * How do I get twice a triangle's area from three corner points in integers, always positive?
 * Given 3 points as x, y, return double the area of their triangle as a non-negative integer.
 * area of the parallelogram spanned by two edges of a triangle with three given corners, without sign
 * Compute two times the area of the triangle with corners x1, y1, x2, y2 and x3, y3, never negative.
 * How do I get twice the area of a triangle from its three vertices, without a sign?
 * double triangle area from coordinates, never negative
 * Return |(x2-x1)*(y3-y1) - (y2-y1)*(x3-x1)|, twice the area of a triangle.
 * Compute the doubled area of a triangle from integer vertex coordinates, without dividing.
 * Given the vertices of a triangle, return 2 times its area as a non-negative number.
 * absolute cross product of the edge vectors of a triangle with vertices (x1, y1), (x2, y2), (x3, y3), i.e. double its area
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
 * Compute half the absolute cross product of the two edges from the first of three points.
 * area of the triangle formed by three points in the plane
 * coordinate geometry: area of a triangle from x1, y1, x2, y2, x3, y3
 * Write a program that calculates the area of a triangle whose corners are given by coordinates x1, y1, x2, y2, x3, y3.
 * How do I find a triangle's area from the coordinates of three vertices?
 * triangle area from 3 points in the plane
 * Given x and y of three points, return the area of the triangle they form.
 * coordinate geometry: area of the triangle with vertices x1, y1, x2, y2, x3, y3, as a real number
 * find the area of a triangle whose vertices are three coordinate pairs
 * shoelace formula for the area of a triangle from three vertices, result a double, never negative
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
 * Does the pixel ({x}, {y}) exist in an image of {width} by {height}? Counting starts at 0.
 * bounds check of column {x}, row {y} for a grid with {width} columns and {height} rows, counted from 0
 * Write a function that checks whether a cell x, y, from 0, lies inside a grid of given width and height.
 * Is the point x, y inside the bounds 0 <= x < width, 0 <= y < height?
 * Is a cell x, y within a board that starts at 0, 0 and has a given width and height, far edges excluded?
 * Check x, y inside a screen of width by height, where 0 is allowed, width and height are not.
 * Is the pixel position x, y (from 0) valid for an image of the given width and height?
 * bounds check for a maze cell x, y, counted from 0, in a maze of given width and height
 * Check whether pixel {x}, {y} lies inside an image of the given width and height, coordinates from 0, far borders excluded.
 * How do I do a bounds check for a point (from 0, 0) on a screen of size width by height?
 * Is (x, y) inside a width x height grid, counted from 0?
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
 * Compute |dx| + |dy| for the points ({x1}, {y1}) and ({x2}, {y2}).
 * Manhattan distance from the point ({x1}, {y1}) to ({x2}, {y2})
 * Add the horizontal and the vertical distance between ({x1}, {y1}) and ({x2}, {y2}).
 * Write a function that returns the Manhattan distance between two points x1, y1 and x2, y2.
 * Manhattan distance of two points x1, y1 and x2, y2
 * How many grid steps, only sideways and up or down, are there between two cells x1, y1 and x2, y2?
 * absolute x difference plus absolute y difference of two points
 * city block distance from the coordinates x1, y1, x2, y2 of two points
 * How do I calculate the city-block distance in 2D?
 * manhattan distance of two points in the plane
 * Write a function to compute |x1 - x2| + |y1 - y2| for the points (x1, y1) and (x2, y2).
 * Given two points x1, y1 and x2, y2, return their Manhattan distance.
 * Write a program to find the L1 distance between (x1, y1) and (x2, y2).
 * Function that returns the sum of the absolute differences of the coordinates of two 2D points
 * Implement manhattan distance for x1, y1, x2, y2.
 * Given two cells of a grid, count the steps between them without diagonal moves.
 * L1 norm distance of two 2D points
 * find the manhattan distance between two points
 * what is the taxicab distance from point 1 to point 2?
 * rectilinear distance between (x1, y1) and (x2, y2)
 * Calculate how far two grid cells are apart if you move only horizontally and vertically.
 * Sum the absolute differences of x and y of two points.
 * city block distance between two street corners: |x1 - x2| + |y1 - y2|
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
 * Compute max(|dx|, |dy|) for the points ({x1}, {y1}) and ({x2}, {y2}).
 * king's distance of the squares ({x1}, {y1}) and ({x2}, {y2}), where diagonal steps count as one
 * Write a function that returns the Chebyshev distance between two points x1, y1 and x2, y2.
 * Chebyshev distance of two points x1, y1 and x2, y2
 * How many steps are between two cells x1, y1 and x2, y2 if diagonal moves are allowed?
 * Find the fewest moves in which a chess king gets from square x1, y1 to x2, y2.
 * return max(abs(x1 - x2), abs(y1 - y2))
 * Chebyshev (L-infinity) distance of (x1, y1) and (x2, y2)
 * How do I get the chessboard distance between two cells?
 * chebyshev distance of two points in the plane
 * Chebyshev (L-infinity) metric between two planar points
 * larger of |x1 - x2| and |y1 - y2| for two points (x1, y1) and (x2, y2)
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
 * return sqrt({a} * {a} + {b} * {b})
 * Square {a} and {b}, add the squares and take the square root.
 * Write a program to calculate the hypotenuse of a right triangle from its two legs.
 * hypotenuse from two legs
 * How long is the longest side of a right-angled triangle with these two legs?
 * Pythagoras: given the two short sides, find the long one.
 * length of a 2D vector from its components
 * hypotenuse of a right triangle with two given legs
 * Write a function to compute the longest side of a right triangle from its legs.
 * How do I calculate the hypotenuse from two legs?
 * Write a function to find the hypotenuse of a right triangle with legs a and b.
 * Given the two legs of a right triangle, return the hypotenuse.
 * Write a program to compute sqrt(a^2 + b^2).
 * Function that returns the third side of a right triangle from its two shorter sides
 * Implement the Pythagorean theorem: c from a and b.
 * Given sides a and b at the right angle, find the length of the side opposite.
 * find the hypotenuse with Pythagoras
 * what is the length of the hypotenuse if the legs are a and b?
 * square root of a squared plus b squared
 * Calculate the longest side of a right triangle from its two short sides.
 * Pythagoras: from a and b compute c
 * what is the length of the vector (a, b)?
 * find c with a^2 + b^2 = c^2, given a and b
 * diagonal of a rectangle with sides a and b
 * hypotenuse from both legs of a right triangle
 * Write a function to find the hypotenuse of a right triangle, given both legs.
 * given sides a and b of a right-angled triangle, calculate the hypotenuse with the pythagorean theorem
 * Use the Pythagorean theorem to find the longest side of a right triangle from its two legs.
 * Given a right-angled triangle's two short sides, return the long side as a real number.
 *
 * @T float double
 * @name hypotenuse vector_length diagonal
 */
T hypotenuse(T a, T b) { return __builtin_sqrt(a * a + b * b); }

/**
 * Return the straight-line distance between ({x1}, {y1}) and ({x2}, {y2}).
 * How far is it from ({x1}, {y1}) to ({x2}, {y2}) as the crow flies?
 * Euclidean distance of the points ({x1}, {y1}) and ({x2}, {y2}), with the square root
 * Write a program to calculate the distance between two points x1, y1 and x2, y2.
 * Euclidean distance in 2D of x1, y1 and x2, y2
 * How far apart are two points in the plane, x1, y1 and x2, y2?
 * distance formula with square root for x1 y1 x2 y2
 * length of the segment that joins (x1, y1) and (x2, y2)
 * distance between two points, given as x1, y1, x2, y2
 * How do I find the length of the segment from (x1, y1) to (x2, y2)?
 * Euclidean distance between two points in the plane
 * Given x and y of two points, return their straight-line distance.
 * Write a function that returns sqrt((x2 - x1)^2 + (y2 - y1)^2) for points (x1, y1) and (x2, y2).
 * Given two points x1, y1 and x2, y2, return the Euclidean distance between them.
 * Write a program to find the distance between two points of a plane.
 * Function that returns how far (x1, y1) is from (x2, y2)
 * Implement the Euclidean distance in two dimensions, x1, y1, x2, y2.
 * Given the coordinates of two points, find the length of the line between them.
 * euclidean distance 2d, sqrt of dx^2 + dy^2
 * L2 distance between two 2D points
 * find the distance between two points with the distance formula
 * how far apart are (x1, y1) and (x2, y2)?
 * Calculate the distance from point (x1, y1) to point (x2, y2).
 * Write a C function that takes x1, y1, x2, y2 and returns their Euclidean distance.
 * how long is a straight line from (x1, y1) to (x2, y2)?
 * use Pythagoras to get the distance between two points in a coordinate system
 * Euclidean distance in the plane, real coordinates x1, y1, x2, y2
 * Find the length of the segment that joins two points with real coordinates.
 * How long is the straight segment from point P(x1, y1) to point Q(x2, y2), real coordinates?
 * Write a function for the Euclidean distance separating two points of the real plane.
 * Write a program to read the coordinates x1, y1, x2, y2 and calculate the length of the segment between them
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
 * Compute the square root of dx squared plus dy squared for two integer points.
 * length of the straight line between two pixels x1, y1 and x2, y2 as a double
 * pythagoras distance on integer coordinates x1, y1, x2, y2
 * straight-line distance between two integer grid positions as a double
 * How can I get the distance between two integer points as a double?
 * euclidean distance of integer points as double
 * Write a function to find the Euclidean distance between two points with int coordinates x1, y1, x2, y2.
 * Given two integer points, return sqrt((x2 - x1)^2 + (y2 - y1)^2) as a double.
 * Write a program to calculate the distance between two grid points, result as a double.
 * Function that returns the L2 distance of (x1, y1) and (x2, y2), all integers
 * Implement the distance formula for integer coordinates.
 * how far apart are two int points? double result
 * find the straight-line distance between two integer points
 * Euclidean distance, as a double, of two lattice points with integer coordinates x1, y1, x2, y2
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
 * middle between two points, storing its x and y through output parameters
 * How do I find the point halfway between two others and store its x and y through pointers?
 * Write a function that computes the midpoint of a line segment and stores its x and y.
 * center of a segment x1, y1, x2, y2, stored through two pointers
 * halfway point between (x1, y1) and (x2, y2), x and y by pointer
 * Store ((x1 + x2) / 2, (y1 + y2) / 2) through the two pointers.
 * midpoint of a segment between two points, output by two pointers
 * midpoint of a line segment between two points, x and y stored
 * How do I compute the midpoint of a line segment into two out parameters?
 * midpoint of two points, written to mx and my
 * Given two points, write the coordinates of the point in the middle to mx and my.
 * Find the point bisecting the segment from (x1, y1) to (x2, y2) and store its coordinates through two pointers.
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
 * return sqrt(s (s - {a}) (s - {b}) (s - {c})) where s is half the perimeter
 * Heron's formula for the side lengths {a}, {b}, {c} of a triangle
 * Write a program to calculate the area of a triangle from its three sides.
 * triangle area from three sides
 * How large is a triangle if only the three side lengths are known?
 * area of a triangle from its three sides without knowing the height
 * area of a triangular plot of land from its three sides
 * area of a triangle from its three side lengths
 * Write a function to compute a triangle's area from the lengths of its three sides.
 * How do I calculate the area of a triangle when only the sides are given?
 * Implement Heron's formula for three sides.
 * Write a function to find the area of a triangle with sides a, b and c.
 * Given the lengths of all three sides, return the area of the triangle.
 * Write a program to calculate the area of a triangle using Heron's formula.
 * Function that returns sqrt(s * (s-a) * (s-b) * (s-c)), where s = (a+b+c)/2
 * Implement Heron's formula.
 * Given sides a, b, c, compute the semi-perimeter s and from it the triangle's area.
 * heron formula area of triangle
 * find the area of a triangle given 3 sides
 * what is the area of a triangle with sides a, b, c?
 * area of a scalene triangle when only its three side lengths are known, semiperimeter method
 * Find a triangle's area with the semiperimeter s and sqrt(s(s-a)(s-b)(s-c)).
 * From three sides alone, without any angle or height, get the triangle's area.
 * Write a function that obtains a triangle's area from its three real side lengths only.
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
 * return {n} * ({n} - 3) / 2
 * Count the lines between corners of a polygon with {n} corners that are not sides.
 * Write a program to find the number of diagonals of an n-sided polygon.
 * number of diagonals of a polygon with n corners
 * How many lines join non-adjacent corners of a polygon with n corners?
 * How many diagonals does a shape with n sides have?
 * Determine how many diagonals a convex polygon with {n} corners has.
 * How many lines can I draw between corners of a polygon that aren't next to each other?
 * How do I count a polygon's diagonals from the number of its vertices?
 * number of diagonals in a polygon with n sides
 * Given the number of corners of a convex polygon, return the number of diagonals.
 * How many line segments join nonadjacent vertices in a convex n-gon?
 * How many diagonals can be drawn in polygons with n sides?
 *
 * @T int32_t int64_t
 * @name diagonals diagonal_count
 * @range n 3 1000
 */
T diagonals(T n) { return n * (n - 3) / 2; }

/**
 * Return the sum of the interior angles of a polygon with {n} corners, in degrees.
 * What do the inner angles of a polygon with {n} corners add up to, in degrees?
 * return ({n} - 2) * 180
 * total of the interior angles of a polygon with {n} sides, in degrees
 * Write a program to find the sum of the interior angles of an n-sided polygon in degrees.
 * interior angle sum of a polygon with n sides, in degrees
 * sum of the interior angles of a polygon with n sides in degrees
 * sum of interior angles in degrees from the number of sides
 * Compute the total of the interior angles, in degrees, of a polygon with {n} corners.
 * interior angle sum of an n-gon in degrees
 * What do the inner angles of an n-sided polygon add up to in degrees?
 * total of all interior angles in an n-sided polygon, degrees
 * interior angle total, (n - 2) times 180 degrees, for polygons with n vertices
 * What do all inside angles of an n-gon total in degrees? 180 for a triangle, 360 for a quadrilateral
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
 * Write a function to check whether two circles, as filled discs, overlap or touch, given both centres and then both radii.
 * disc collision: two centres, then two radii, touching counts
 * check whether two discs meet, both centres first and both radii last, touching counts
 * Do two discs around (x1, y1) and (x2, y2) with radii r1 and r2 overlap or touch?
 * Check whether two disks, with centres x1, y1 and x2, y2 and radii r1 and r2, have at least one point in common.
 * How do I do circle-circle collision detection, touching included (centres first, then radii)?
 * Do two circles overlap or touch (both centres, then both radii)?
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
 * quadrant number of ({x}, {y}): 1 (+, +), 2 (-, +), 3 (-, -), 4 (+, -), and 0 if either is zero
 * Given offsets {x} east and {y} north, return 1 for north-east, 2 north-west, 3 south-west, 4 south-east, else 0.
 * Write a program to find the quadrant, 1 to 4 counterclockwise from the upper right, in which a point lies, 0 if on an axis.
 * quadrant of a point x, y, 1 to 4 counterclockwise from the upper right, or 0 on an axis
 * Given x and y, tell the quadrant 1 to 4 (counterclockwise from both positive), or 0 on an axis.
 * Write a function to determine in which quadrant (1 to 4, counterclockwise) the point {x}, {y} lies; 0 if it is on an axis.
 * How can I find a point's quadrant (1 to 4) in the Cartesian plane, 0 if on an axis?
 * quadrant of a point (1 to 4), 0 on an axis
 * Return the quadrant number of (x, y): 1 if both are positive, then counterclockwise up to 4; 0 on an axis.
 * Which quadrant is the point (x, y) in? 0 if x or y is 0.
 * Given x and y, return which quadrant (1 to 4) the point is in, or 0 if it is on an axis.
 * Write a function to find the quadrant of a point, 1 to 4, and 0 if it lies on an axis.
 * Given coordinates x and y, return 1, 2, 3 or 4 for the quadrant and 0 on the axes.
 * Implement quadrant(x, y): 1 for (+,+), 2 for (-,+), 3 for (-,-), 4 for (+,-), otherwise 0.
 * Function that returns the number of the coordinate quadrant, or 0 when x or y is zero
 * which quadrant does (x, y) lie in? 0 for points on the axes
 * Write a function that reports the quadrant 1 to 4 of a point from its abscissa and ordinate, 0 on an axis.
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
 * rotate a point about the origin by degrees, counterclockwise, in place
 * rotate a 2D vector x, y in place by an angle in degrees, counterclockwise
 * How do I turn a point around the origin counterclockwise by degrees, changing x and y in place?
 * Write a function that rotates x and y, given by pointers, by an angle in degrees counterclockwise.
 * Apply a rotation matrix in place to a point, angle in degrees counterclockwise.
 * Compute x cos - y sin and x sin + y cos for an angle in degrees and write them back to x and y.
 * rotate x and y in place by degrees about the origin: 90 takes (1, 0) to (0, 1)
 * rotate the coordinates x and y in place about the origin by an angle in degrees, counterclockwise
 * Turn the point stored at x and y about the origin by an angle in degrees, counterclockwise, in place.
 * How do I rotate a 2D point around (0, 0) counterclockwise by degrees?
 * rotate a point by degrees counterclockwise
 * Turn a point around the origin anticlockwise by an angle in degrees, changing x and y in place.
 * plane rotation around the origin, anticlockwise, angle in degrees, coordinates updated through pointers
 * Turn a point round the origin by an angle in degrees, anticlockwise, coordinates changed by reference
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
 * Compute x and y, through pointers, from radius and angle in degrees.
 * How do I convert polar coordinates with an angle in degrees to x and y, stored by pointer?
 * Write a function that turns a distance and a direction in degrees into x and y, stored through pointers.
 * Store r cos and r sin of an angle in degrees at x and y.
 * Split a vector of given length and angle in degrees into x and y parts, through two pointers.
 * polar form (radius and degrees) to rectangular form, with x and y stored
 * Convert a radius and an angle in degrees to x and y and store them.
 * How do I get x and y from polar coordinates with an angle in degrees?
 * polar to cartesian with the angle in degrees
 * polar form (modulus, argument in degrees) to rectangular coordinates through two pointers
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
 * angle of a point x, y in degrees, -180 to 180
 * polar angle from x and y, in degrees from -180 to 180
 * atan2 in degrees for x and y, with x passed first
 * How do I get the angle of a vector x, y in degrees by atan2?
 * Write a function that returns the direction of (x, y) from the origin, from -180 to 180 degrees.
 * direction of a vector x, y in degrees, from -180 to 180
 * Cartesian to polar: only the angle, in degrees from -180 to 180.
 * heading of x, y from the x-axis, counterclockwise, in degrees (-180 to 180)
 * Compute the angle of x, y in degrees by atan2: (0, 1) gives 90.
 * argument (phase angle) of the complex number x + iy, in degrees between -180 and 180
 * How do I compute a vector's direction from its x and y components in degrees between -180 and 180, 0 along the positive x-axis and positive counterclockwise?
 * Calculate the signed angle in degrees from the positive x-axis to the point x, y seen from the origin: from -180 to 180, positive for positive y.
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
 * Write a program to classify a triangle by its sides: 3 equilateral, 2 isosceles, 1 scalene.
 * triangle type from three sides, 1 scalene to 3 equilateral
 * Is a triangle equilateral, isosceles or scalene? Answer 3, 2 or 1.
 * Classify a triangle by its sides: output 3 for equilateral, 2 for isosceles, 1 for scalene.
 * How many sides of a triangle are the same: 3, 2, or 1 if none?
 * How do I return a triangle type code (1 scalene, 2 isosceles, 3 equilateral)?
 * triangle classification: 1 scalene, 2 isosceles, 3 equilateral
 * Given three sides, return 3 if all are equal, 2 if two are, 1 otherwise.
 * Determine the kind of a triangle: 3 equal sides, 2 equal sides or 1 for no equal sides.
 * Write a function that returns 3 for an equilateral, 2 for an isosceles and 1 for a scalene triangle.
 * Given sides a, b, c, return 3 if all three match, 2 if just two match, 1 if all differ.
 * Implement triangle classification by side lengths: equilateral 3, isosceles 2, scalene 1.
 * Function that tells the triangle type from its sides, 1 scalene, 2 isosceles, 3 equilateral
 * Write a program to check whether a triangle is equilateral (3), isosceles (2) or scalene (1).
 * Classify a triangle by its congruent sides: three equal gives 3, just two gives 2, scalene gives 1.
 * Classify a triangle by its sides: all three equal gives 3, exactly two equal 2, all different 1
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
 * triangle codes from three sides: equilateral 1, isosceles 2, scalene 3, invalid 0
 * Write a function to classify three side lengths: 0 impossible or flat, 1 equilateral, 2 isosceles, 3 scalene.
 * How do I compute the triangle type with 0 = not a triangle, 1 = equilateral, 2 = isosceles, 3 = scalene?
 * triangle type: 0 invalid or flat, 1 equilateral, 2 isosceles, 3 scalene
 * Given three side lengths, return 0 if they form no triangle, 1 for equilateral, 2 for isosceles, 3 for scalene.
 * Write a function to classify a triangle: 0 not a triangle, 1 equilateral, 2 isosceles, 3 scalene.
 * Given three sides, return 1 equilateral, 2 isosceles, 3 scalene, or 0 if the triangle inequality fails.
 * Write a program to find the type of a triangle: invalid 0, equilateral 1, isosceles 2, scalene 3.
 * Implement triangle type from sides a, b, c: 0 for an invalid triangle, 1 equilateral, 2 isosceles, 3 scalene.
 * Function that checks triangle validity (0 if invalid) and returns 1 equilateral, 2 isosceles or 3 scalene
 * Validate three sides and classify: 0 impossible, 1 equilateral, 2 isosceles, 3 scalene.
 * Write a function which classifies three sides: 0 no triangle, 1 equilateral, 2 isosceles, 3 scalene.
 * Classify three lengths: 0 if they form no triangle (a flat one is none), 1 all sides same, 2 two sides same, 3 all sides different
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
 * Check three sides for an {OP} triangle ({OP:2}).
 * Is the triangle {OP} or not, given the three sides ({OP:2})?
 * Does a triangle with three given sides have {OP:2}?
 * How do I test by its sides whether a triangle is {OP}, with {OP:2}?
 * Write a function that tells from three sides if a triangle is {OP}: {OP:2}.
 * Is a triangle with these three sides {OP} ({OP:2})?
 * Determine from three side lengths whether the triangle is {OP} ({OP:2}).
 * Given three sides, is the triangle {OP}, that is, does it have {OP:2}?
 * How do I check that a triangle is {OP} ({OP:2})?
 * Is it an {OP} triangle ({OP:2})?
 * Write a program to check if a triangle is {OP} ({OP:2}).
 * Given sides a, b and c, return whether the triangle is {OP}: {OP:2}.
 * Function that returns true if a triangle is {OP}, i.e. has {OP:2}
 * Implement a check for an {OP} triangle, {OP:2}.
 * is this triangle {OP} (by its sides, {OP:2})?
 * {OP} triangle check, {OP:2}
 * Write a function to check if a triangle with three given sides is {OP}, that is, {OP:2}.
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
 * What does the shoelace formula give before halving for the {n} corners in {x} and {y}?
 * doubled signed polygon area with {n} vertices, x coordinates {x}, y coordinates {y}; positive if counterclockwise
 * Write a function that computes twice the signed area of a polygon from arrays of x and y, counterclockwise positive.
 * shoelace formula for arrays x and y: doubled area with sign, positive if counterclockwise
 * How do I get a polygon's signed area from arrays of coordinates, before halving, positive for counterclockwise?
 * Sum the cross products of consecutive corners around a polygon, the last with the first, from x and y arrays.
 * surveyor's formula on x and y arrays without the factor one half, keeping the sign
 * Write a function to compute the signed double area of a polygon from the list of its x coordinates and the list of its y coordinates.
 * How do I get twice the signed area of a polygon with the shoelace formula?
 * shoelace sum (twice the signed area) of a polygon
 * Given the x and y coordinates of a polygon's corners, return twice its signed area (counterclockwise positive).
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
 * surveyor's formula for x and y arrays, returning the absolute area
 * area enclosed by a closed path through the given points in order
 * polygon area from two coordinate arrays, never negative
 * Calculate the area of a simple polygon whose corners are given, in order, by an x list and a y list.
 * How do I compute a polygon's area from its vertex coordinates?
 * area of a polygon from its points
 * Surveyor's formula: area of a plot from n corner coordinates in order, x and y in two arrays, never negative
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
 * How much sheet metal is in a washer with the hole radius {inner} and the outer radius {outer}? Use 3.14159 for pi.
 * annulus area for the radii {inner} and {outer}, pi taken as 3.14159: pi times the difference of the squares
 * Square {inner}, subtract that from the square of {outer}, and multiply by 3.14159.
 * Write a function for the area between two concentric circles with pi = 3.14159; the inner radius comes first.
 * area of a ring, inner radius first, pi being 3.14159
 * cross-section area of a pipe wall from inner and outer radius, with pi taken as 3.14159
 * Write a function to find the area between two concentric circles from the inner and the outer radius, with 3.14159 as pi.
 * annulus area, inner radius, outer radius, pi = 3.14159
 * How do I calculate a washer's area from inner and outer radius (pi 3.14159)?
 * area of an annulus from inner and outer radius, with pi = 3.14159
 * area of a ring between the inner radius and the outer radius, inner given first, pi as 3.14159
 * Write a function to find the area of a ring with given inner and outer radius, using 3.14159 for pi.
 * area of an annulus between concentric circles of inner and outer radius, pi taken as 3.14159
 *
 * @T float double
 * @name ring_area washer_area annulus
 * @range inner 0 10
 * @range outer 10 30
 */
T ring_area(T inner, T outer) { return (T)3.14159 * (outer * outer - inner * inner); }
