/**
 * How far does a body fall in {t} seconds from rest, with a gravity of {K} m/s^2 ({K:2})?
 * Return {K} * {t} * {t} / 2, the free fall distance on {K:2}.
 * free fall from rest on {K:2}, g = {K}: distance after {t} seconds, no air
 * Drop a stone on {K:2} ({K} m/s^2); how many meters has it fallen after time {t}?
 * Compute half of g times {t} squared, where g is {K} for {K:2}.
 * Write a program for the distance an object falls in a given time on {K:2} (g = {K}).
 * free fall distance from the time on {K:2}, g = {K}
 * How many meters does a body drop from rest in a given time under the gravity of {K:2}, {K} m/s^2?
 * Write a function to find how far a stone drops from rest in t seconds on {K:2}, where gravity is {K}.
 * How do I compute the distance fallen from the time for {K:2}, g = {K}?
 * distance fallen in a time on {K:2} (g = {K})
 * A stone falls freely on {K:2}, where g is {K}; how many meters after a given time?
 *
 * @T float double
 * @K 9.81 "9.81" "Earth"
 * @K 1.62 "1.62" "the Moon"
 * @K 3.71 "3.71" "Mars"
 * @K 24.79 "24.79" "Jupiter"
 * @K 8.87 "8.87" "Venus"
 * @name fall_distance free_fall
 * @range t 0 60
 */
T fall_distance(T t) { return (T)K * t * t / 2; }

/**
 * How far does something fall in {t} seconds, with g = 9.81?
 * free fall distance from a time, g = 9.81
 * distance fallen from rest after a time, 9.81 m/s^2
 * How deep is a well if a stone falls for t seconds, with g = 9.81?
 * Write a function for the distance of a free fall from the time, g being 9.81.
 * Compute half g t squared with g = 9.81 for a time t.
 * drop height from the falling time, no air, g = 9.81
 * How many meters does something fall from rest in a number of seconds at 9.81 m/s^2?
 * How many meters does a dropped ball fall in t seconds, with g = 9.81?
 * Write a program that computes the metres an object falls from rest in a given number of seconds, using 9.81.
 * Free fall: get meters from seconds with g = 9.81.
 * free fall distance after a time (g = 9.81)
 * Write a function that returns the distance an object falls in t seconds, 0.5 * 9.81 * t^2.
 * Given the time in seconds, return how far something falls from rest, g = 9.81.
 * Implement s = g t^2 / 2 with g = 9.81.
 * Function that computes the free-fall distance in meters from seconds, 9.81 m/s^2
 * 1/2 g t^2 with g = 9.81
 * freefall depth after t seconds starting at rest, g 9.81
 *
 * @T double float
 * @name distance_fallen drop_distance
 * @range t 0 60
 */
T distance_fallen(T t) { return (T)9.81 * t * t / 2; }

/**
 * How fast is a body after falling {h} meters from rest, with a gravity of {K} m/s^2 ({K:2})?
 * Return the square root of 2 * {K} * {h}, the impact speed on {K:2}.
 * impact speed after a fall of {h} meters on {K:2}, g = {K}, no air
 * Something falls off a roof {h} meters high on {K:2} ({K} m/s^2); how fast does it hit the ground?
 * Compute sqrt(2 g {h}) with g = {K}, for {K:2}.
 * Given a height {h} on {K:2}, where g is {K}, find the final velocity of the fall.
 * Write a function for the speed of an object dropped from a height on {K:2} (g = {K}).
 * speed of a body after falling from rest from a height on {K:2}, g = {K}
 * landing velocity from a height without air resistance on {K:2}, {K} m/s^2
 * Write a function that determines the velocity at the ground of a body dropped from a height on {K:2}, g = {K}.
 * What is the landing speed of an object dropped from a height on {K:2}, gravity {K}?
 * impact speed from a height on {K:2} (g = {K})
 *
 * @T double
 * @K 9.81 "9.81" "Earth"
 * @K 1.62 "1.62" "the Moon"
 * @K 3.71 "3.71" "Mars"
 * @K 24.79 "24.79" "Jupiter"
 * @name impact_speed fall_speed
 * @range h 0 1000
 */
T impact_speed(T h) { return __builtin_sqrt(2 * K * h); }

/**
 * How fast is something after falling {h} meters, with g = 9.81?
 * speed after a fall from a height, with 9.81 m/s^2
 * impact velocity from the drop height, g 9.81
 * How fast does a dropped stone hit the ground from a height in meters, with g = 9.81?
 * Write a function for the speed of a body that fell a given distance from rest, g being 9.81.
 * Compute sqrt(2 * 9.81 * h) for a height h.
 * final speed of a drop from a height without air, g = 9.81
 * free fall from a height: speed at the bottom with g = 9.81
 * Write a program to find the velocity in m/s of a body after dropping from a height, with 9.81.
 * What is the speed in m/s at the end of a drop of h m, g = 9.81?
 * speed after falling from a height (g = 9.81)
 * Convert a fall height in meters to the impact speed in m/s, with g = 9.81.
 * What is the speed of a coin dropped from a bridge when it hits the water {h} meters below, g = 9.81?
 * Write a function that returns the impact speed after a fall from height h, sqrt(2 * 9.81 * h).
 * Given a height in meters, return the speed on reaching the ground, g = 9.81.
 * Implement v = sqrt(2 g h) with g = 9.81.
 * Function that computes the final velocity of a dropped object from its height, 9.81 m/s^2
 *
 * @T double
 * @name speed_after_drop landing_speed
 * @range h 0 1000
 */
T speed_after_drop(T h) { return __builtin_sqrt(2 * 9.81 * h); }

/**
 * How far does something get in the time {t}, starting at the speed {v} with the acceleration {a}?
 * uniformly accelerated motion: displacement from {t}, {v} and {a}
 * Compute s = v t + a t^2 / 2, the arguments being {t}, {v}, {a} in this order.
 * Write a program that finds the distance covered in a time, from a start speed, under constant acceleration.
 * distance with uniform acceleration, given time, speed, acceleration
 * How far does a car move in a given time, from a given start speed, with a given acceleration?
 * s = ut + half a t squared; arguments are time, start speed, acceleration
 * displacement from time, initial velocity and acceleration
 * Write a function to find how far a body moves in time t when it begins with velocity v and acceleration a, taken in this order.
 * How do I get the distance under constant acceleration from time, initial speed, acceleration?
 * Given a time, an initial speed and an acceleration, calculate the displacement.
 * distance s(t) covered under constant acceleration, arguments t, initial velocity, acceleration
 *
 * @T float double
 * @name displacement accelerated_distance
 * @range t 0 60
 * @range v -50 50
 * @range a -10 10
 */
T displacement(T t, T v, T a) { return v * t + a * t * t / 2; }

/**
 * What speed is reached from {v} under the acceleration {a} over the distance {s}?
 * Return the square root of {v} squared plus 2 * {a} * {s}.
 * final speed without time: initial speed {v}, acceleration {a}, distance {s}
 * A train rolls at {v} and accelerates by {a} along {s} meters; how fast is it then?
 * Compute sqrt({v}^2 + 2 {a} {s}), the final speed, for non-negative input.
 * Write a function that computes the final velocity from initial velocity, acceleration and distance.
 * Solve v^2 = u^2 + 2as for the final speed, given u, a, s.
 * How fast is a car at the end, given start speed, acceleration and distance?
 * end speed from start speed, acceleration and distance
 * Write a function that determines the speed reached after a distance from initial speed, acceleration and distance.
 * How do I get the end velocity without knowing the time (v0, a, s)?
 * final speed from initial speed, acceleration and distance
 * Write a function that returns sqrt(u^2 + 2as) from u, a and s.
 * Given initial speed, acceleration and distance, return the final speed.
 * Implement v^2 = u^2 + 2 a s, solved for v.
 * Function that computes the speed at the end of an accelerated stretch: start speed, acceleration, distance
 * v = sqrt(u^2 + 2as): initial velocity, acceleration, distance
 *
 * @T double
 * @name final_speed speed_after_distance
 * @range v 0 100
 * @range a 0 20
 * @range s 0 1000
 */
T final_speed(T v, T a, T s) { return __builtin_sqrt(v * v + 2 * a * s); }

/**
 * How long is the stopping distance at {v} m/s with a reaction time of {r} s and a braking deceleration of {a} m/s^2?
 * Return {v} times {r}, plus {v} squared over twice {a}.
 * stopping distance: speed {v}, reaction time {r}, deceleration {a}
 * Compute {v} * {r} + {v} * {v} / (2 * {a}), the stopping distance.
 * My car does {v} meters per second, I need {r} seconds to react and brake with {a}; how far do I get until I stop?
 * Write a program that computes the stopping distance of a car from speed, reaction time and deceleration.
 * stopping distance from speed, reaction time, deceleration
 * How many metres does a car need to stop, given its speed, the reaction time and the deceleration?
 * reaction distance plus braking distance from speed, reaction time, deceleration
 * Write a program to determine the full stopping distance from speed in m/s, reaction time and deceleration.
 * stopping distance from speed, reaction time and deceleration
 * Add the distance covered at constant speed v during the reaction time and the braking distance v^2 / (2 a), given v, the reaction time and the deceleration a.
 *
 * @T float double
 * @name stopping_distance braking_distance
 * @range v 0.0 60.0
 * @range r 0.0 3.0
 * @range a 1.0 10.0
 */
T stopping_distance(T v, T r, T a) { return v * r + v * v / (2 * a); }

/**
 * How high does a ball rise that is thrown straight up at {v} m/s, with g = 9.81 m/s^2?
 * Return {v} squared divided by 19.62, the greatest height of a vertical throw.
 * vertical throw at {v}: maximum height without air, 9.81 for g
 * Compute {v}^2 / (2 * 9.81), the height of a throw upwards.
 * Peak height for the launch speed {v} straight up, Earth gravity 9.81
 * Write a function that finds the maximum height of a ball thrown upwards at a given speed, g being 9.81.
 * maximum height of a vertical throw from its speed, g 9.81
 * How high does something go if I throw it straight up at some speed, with g = 9.81?
 * peak height of an object launched vertically at a speed, with 9.81 m/s^2
 * Write a function to find the maximum height of a ball thrown straight up at a given speed, with g = 9.81.
 * What is the maximum height of an upward throw, given the initial velocity, with 9.81?
 * maximum height of a vertical throw from the speed (g = 9.81)
 * Write a function that returns the maximum height of a ball thrown upward at v m/s, v^2 / (2 * 9.81).
 * Given the launch speed straight up, return the greatest height, g = 9.81.
 * Implement h = v^2 / 2g with g = 9.81.
 *
 * @T float double
 * @name throw_height rise
 * @range v 0 100
 */
T throw_height(T v) { return v * v / (T)(2 * 9.81); }

/**
 * How far does a shot at {v} m/s and {angle} radians above the ground fly, with g = 9.81 and no air?
 * Return {v} squared times the sine of twice {angle} (radians), over 9.81.
 * A cannon fires at {v} under the angle {angle} (radians); how far away does the ball land, g being 9.81?
 * Compute {v}^2 sin(2 {angle}) / 9.81, {angle} in radians.
 * Write a program that calculates the range of a projectile on flat ground from speed and angle in radians, g = 9.81.
 * projectile range on level ground from speed and angle in radians, g 9.81
 * How far away does a cannonball land on level ground for a given speed and angle in radians, g = 9.81?
 * horizontal distance of a throw on level ground from speed and angle in radians, g = 9.81
 * distance of a throw on flat ground from speed and angle in radians with g = 9.81
 * Write a function that computes how far a projectile flies over level ground from its speed and launch angle in radians, g = 9.81.
 * What is the range of a thrown ball from speed and angle in radians with g = 9.81?
 * projectile range from speed and angle in radians (g = 9.81)
 * projectile range for a given speed and angle in radians, g 9.81
 *
 * @T double
 * @name projectile_range shot_distance
 * @range v 0.0 200.0
 * @range angle 0.0 1.5
 */
T projectile_range(T v, T angle) { return v * v * __builtin_sin(2 * angle) / 9.81; }

/**
 * What is the common speed of two bodies, {m1} at {v1} and {m2} at {v2}, after they collide and stick together?
 * Return ({m1} * {v1} + {m2} * {v2}) / ({m1} + {m2}).
 * perfectly inelastic collision of ({m1}, {v1}) with ({m2}, {v2}): final velocity
 * Divide total momentum by total mass for mass {m1} at speed {v1} and mass {m2} at speed {v2}.
 * Write a function for the velocity of two objects that stick together: mass, speed, mass, speed.
 * final velocity of a perfectly inelastic collision, arguments m1, v1, m2, v2
 * How fast do two carts (mass and speed of each) move after coupling together?
 * Write a function to find the common velocity of two bodies that stick together, from mass and velocity of each in turn.
 * What is the velocity after an inelastic collision, given m1, v1, m2, v2?
 * common speed after an inelastic collision, from m1, v1, m2, v2
 * Given mass and speed of two bodies in turn, return their common speed after they stick together.
 * common velocity after a perfectly inelastic impact, conservation of momentum: m1, v1, m2, v2
 *
 * @T float double
 * @name inelastic_speed merged_speed
 * @range m1 1 100
 * @range v1 -50 50
 * @range m2 1 100
 * @range v2 -50 50
 */
T inelastic_speed(T m1, T v1, T m2, T v2) { return (m1 * v1 + m2 * v2) / (m1 + m2); }

/**
 * What is the speed of the first of two bodies, {m1} at {v1} and {m2} at {v2}, after an elastic head-on collision?
 * Compute ((m1 - m2) * v1 + 2 * m2 * v2) / (m1 + m2) for {m1}, {v1}, {m2}, {v2}, the first body's speed after an elastic hit.
 * elastic collision in one dimension: velocity of body 1 from {m1}, {v1}, {m2}, {v2}
 * A glider of mass {m1} and speed {v1} bounces off another, {m2} moving at {v2}, without loss; how fast is the first one then?
 * Billiard balls {m1}, {v1} and {m2}, {v2} collide head-on and elastically; give the first ball's speed afterwards.
 * Write a function for the first object's velocity after an elastic collision: mass, speed, mass, speed.
 * elastic collision, speed of the first body, arguments m1, v1, m2, v2
 * velocity of body one after a bounce that loses no energy, from m1, v1, m2, v2
 * Write a program that determines the velocity of the first body after a central elastic collision with a second (mass, velocity each).
 * What is the new velocity of object 1 after an elastic collision with object 2 (m1, v1, m2, v2)?
 * speed of the first body after an elastic collision, from mass and speed of each in turn
 * perfectly elastic one-dimensional impact: final velocity of body one (m1, v1, m2, v2)
 *
 * @T float double
 * @name elastic_speed bounce_speed
 * @range m1 1 100
 * @range v1 -50 50
 * @range m2 1 100
 * @range v2 -50 50
 */
T elastic_speed(T m1, T v1, T m2, T v2) { return ((m1 - m2) * v1 + 2 * m2 * v2) / (m1 + m2); }

/**
 * How strongly do the masses {m1} and {m2} attract each other at the distance {r}? G is 6.674e-11.
 * Return 6.674e-11 * {m1} * {m2} / ({r} * {r}).
 * Newton's gravitation: force between {m1} and {m2}, {r} apart, with G = 6.674e-11
 * Law of gravity for two masses {m1} and {m2} at the separation {r}, SI units (G = 6.674e-11)
 * Planets of {m1} and {m2} kilograms are {r} meters apart; what is the gravitational force in newtons, G taken as 6.674e-11?
 * Compute G m1 m2 / r^2 for {m1}, {m2}, {r}, where G = 6.674e-11.
 * Write a program that computes the gravitational force between two masses at a distance, G = 6.674e-11.
 * gravitational force of two masses at a distance, G 6.674e-11
 * How strongly do two planets of given masses pull on each other at a given distance, with G = 6.674e-11?
 * Write a function that computes the gravitational attraction between two masses at a distance with G = 6.674e-11.
 * How do I get the force between two planets from masses and distance (G = 6.674e-11)?
 * gravitational force of two masses at a distance (G = 6.674e-11)
 * Newton's law of universal gravitation: two masses, separation, G = 6.674e-11
 *
 * @T double
 * @name gravitation gravity_force
 * @range m1 1 100000
 * @range m2 1 100000
 * @range r 1 1000
 */
T gravitation(T m1, T m2, T r) { return 6.674e-11 * m1 * m2 / (r * r); }

/**
 * What resistance do {a} and {b} ohms have in parallel?
 * Return {a} * {b} / ({a} + {b}), the resistance of two parallel resistors.
 * parallel connection of the resistances {a} and {b}
 * Compute the product over the sum of {a} and {b}.
 * Write a program that computes the total resistance of two parallel resistors.
 * total resistance of two resistors in parallel
 * What is the combined resistance of two resistors in parallel?
 * equivalent resistance of a parallel pair of resistances
 * Write a function to find the overall resistance of two resistors in parallel.
 * How do you combine two parallel resistances?
 * two resistors in parallel: total ohms
 * Given the resistances of two parallel resistors, return the total resistance.
 * Write a function that returns the total resistance of two resistors in parallel, a * b / (a + b).
 * Given two resistances, return their parallel combination.
 * Implement 1 / (1/a + 1/b) as product over sum.
 * Function that computes the equivalent resistance of r1 and r2 in parallel
 *
 * @T float double
 * @name parallel parallel_resistance
 * @range a 1 1000
 * @range b 1 1000
 */
T parallel(T a, T b) { return a * b / (a + b); }

/**
 * What resistance do {a}, {b} and {c} ohms have in parallel?
 * Return the reciprocal of 1 / {a} + 1 / {b} + 1 / {c}.
 * three resistors {a}, {b}, {c} in parallel: total resistance
 * Add the conductances 1/{a}, 1/{b} and 1/{c} and invert the sum.
 * return 1 / (1/{a} + 1/{b} + 1/{c})
 * Write a program that computes the total resistance of three parallel resistors.
 * three resistors in parallel: total resistance
 * What is the combined resistance of three resistors in parallel?
 * equivalent resistance of three parallel branches
 * Write a function that determines the combined resistance of three parallel resistors.
 * How do I calculate the total of 3 parallel resistances?
 * three resistors in parallel: total ohms
 *
 * @T float double
 * @name parallel3 three_parallel
 * @range a 1 1000
 * @range b 1 1000
 * @range c 1 1000
 */
T parallel3(T a, T b, T c) { return 1 / (1 / a + 1 / b + 1 / c); }

/**
 * If {v} volts feed {r1} and {r2} in series, what is the voltage across the second resistor?
 * voltage divider: input {v}, upper resistor {r1}, lower resistor {r2}, output across the lower one
 * The supply is {v}, then come {r1} and {r2} to ground; what voltage do I measure between the resistors?
 * output of a resistive divider with input {v}, {r1} on top, {r2} below
 * Write a function that calculates the output of a voltage divider: input, upper resistor, lower resistor.
 * voltage divider output across the second of two resistors: vin, r1, r2
 * Compute vout = vin * r2 / (r1 + r2) from vin, r1, r2.
 * voltage across the second of two resistors in series: supply, first resistor, second resistor
 * How do I get the output of a potential divider from input voltage, R1, R2?
 * voltage divider output from input, r1 and r2
 * Given the input voltage, the upper and the lower resistor, return the voltage divider's output.
 * potential at the tap between two series resistors, i.e. across the second (V, R1, R2)
 *
 * @T float double
 * @name voltage_divider divided_voltage
 * @range v -50 50
 * @range r1 1 1000
 * @range r2 1 1000
 */
T voltage_divider(T v, T r1, T r2) { return v * r2 / (r1 + r2); }

/**
 * How much power does a resistance of {r} ohms dissipate at a {OP:2} of {x} {OP:3}?
 * Return the electrical power in {r} ohms for a {OP:2} {x}: {OP}.
 * A heater has {r} ohms and a {OP:2} of {x} {OP:3}; how many watts is that?
 * {OP} for the resistance {r} and the {OP:2} {x}
 * Power from resistance {r} and {OP:2} {x}, by the formula {OP}
 * Write a function for the power in a resistor given its resistance and the {OP:2}: {OP}.
 * power of a resistor from resistance and {OP:2}: {OP}
 * How many watts does a resistor dissipate at a given resistance and {OP:2} in {OP:3}?
 * heat output of a resistor in watts, resistance first, then the {OP:2}
 * How do I get the power of a resistor from resistance and {OP:2} in {OP:3}?
 * electrical power from resistance and {OP:2}
 * Given ohms and {OP:3}, compute the watts as {OP}.
 *
 * @T float double
 * @OP *r "resistance times current squared" "current" "amperes"
 * @OP /r "voltage squared over resistance" "voltage" "volts"
 * @name electric_power heat_power
 * @range r 1 500
 * @range x 0 240
 */
T electric_power(T r, T x) { return x * x OP; }

/**
 * What is the period of a pendulum of length {l} meters, with pi = 3.14159 and g = 9.81?
 * Return 2 * 3.14159 * sqrt({l} / 9.81).
 * small-angle pendulum period for the length {l}; pi as 3.14159, g as 9.81
 * Compute 2 pi sqrt({l} / g) with pi = 3.14159, g = 9.81.
 * Write a program that calculates the period of a simple pendulum from its length (pi 3.14159, g 9.81).
 * pendulum period from its length with 3.14159 as pi and 9.81 as g
 * How long does a pendulum of a given length take to swing back and forth, with 3.14159 as pi and g = 9.81?
 * Calculate 2 pi sqrt(l/g) for a length l, with pi = 3.14159 and g = 9.81.
 * Write a function to find the time of a full swing of a pendulum with given length, pi as 3.14159 and g as 9.81.
 * What is the pendulum period for a length, with pi 3.14159 and gravity 9.81?
 * period of a pendulum from its length (pi = 3.14159, g = 9.81)
 * Newtonian mechanics: period of a pendulum of length l on earth, using pi = 3.14159 and g = 9.81
 *
 * @T double
 * @name pendulum_period swing_time
 * @range l 0 100
 */
T pendulum_period(T l) { return 2 * 3.14159 * __builtin_sqrt(l / 9.81); }

/**
 * How long does a pendulum of {length} meters take for one swing back and forth, with g = 9.81?
 * period of a pendulum from its length in meters, g 9.81
 * pendulum period from its length with g = 9.81
 * How do I calculate the period of a pendulum from its length, g being 9.81?
 * Write a function for the period of a simple pendulum of a given length at g = 9.81.
 * Compute 2 pi sqrt(l / g) with g = 9.81 for the length l.
 * time in seconds of a full swing of a pendulum with a length in meters (9.81 m/s^2)
 * oscillation time of a simple pendulum from its length, g = 9.81
 * How many seconds does a swing on ropes of a given length take back and forth, g = 9.81?
 * simple pendulum: convert length to period with g = 9.81
 * period of a pendulum from its length (g = 9.81)
 * Write a function that returns the period of a pendulum of length L, 2 * pi * sqrt(L / 9.81).
 * Given the length of a simple pendulum in meters, return its period in seconds, g = 9.81.
 * Implement T = 2 pi sqrt(L / g) with g = 9.81.
 * period of a simple pendulum in seconds from its length, pi exact, g 9.81
 *
 * @T double
 * @name swing_time pendulum_time
 * @range length 0 100
 */
T swing_time(T length) { return 2 * 3.14159265358979323846 * __builtin_sqrt(length / 9.81); }

/**
 * How long does one oscillation of a mass {m} on a spring of stiffness {k} take, with pi = 3.14159?
 * Return 2 * 3.14159 * sqrt({m} / {k}).
 * mass-spring period for {m} and {k}, pi taken as 3.14159
 * Hang {m} kilograms on a spring with the constant {k}; what is the period? Use 3.14159 for pi.
 * Compute 2 pi sqrt({m} / {k}) with pi = 3.14159.
 * Period of a harmonic oscillator, mass {m}, spring constant {k}, with 3.14159 as pi
 * Write a function that calculates the period of a mass on a spring from mass and stiffness with 3.14159 as pi.
 * mass-spring oscillation period from m and k, pi 3.14159
 * How long does a weight on a spring need for one bounce up and down, given mass and stiffness, with pi = 3.14159?
 * Calculate 2 pi sqrt(m/k) from m and k, taking pi as 3.14159.
 * What is the spring-mass period with pi = 3.14159, mass first?
 * period of a mass on a spring from mass and stiffness, pi = 3.14159
 *
 * @T double
 * @name spring_period oscillation_time
 * @range m 0 100
 * @range k 1 1000
 */
T spring_period(T m, T k) { return 2 * 3.14159 * __builtin_sqrt(m / k); }

/**
 * How long is one oscillation of the mass {m} on a spring with the constant {k}?
 * period of a spring pendulum from mass and spring constant
 * mass on a spring: period from m and k
 * How do I calculate how long a weight on a spring takes for one oscillation, from mass and stiffness?
 * Write a function for the period of a spring oscillator from mass and stiffness, with the full pi.
 * Compute 2 pi sqrt(m / k) from m and k.
 * oscillation time of a spring from mass and spring constant
 * harmonic oscillator period from m and k
 * Write a program that computes the time of one oscillation of a mass hanging on a spring with a spring constant, using precise pi.
 * How do I get the period of a spring pendulum from m and k?
 * period of a mass on a spring, mass first
 * period of a mass-spring oscillator, pi exact (mass, stiffness)
 *
 * @T double
 * @name bounce_time oscillation_time
 * @range m 0 100
 * @range k 1 1000
 */
T bounce_time(T m, T k) { return 2 * 3.14159265358979323846 * __builtin_sqrt(m / k); }

/**
 * What pressure has {n} mol of an ideal gas at {t} kelvins in {v} cubic meters? R is 8.314.
 * Return {n} * 8.314 * {t} / {v}.
 * ideal gas law solved for the pressure: amount {n}, temperature {t}, volume {v}, R = 8.314
 * Fill {n} moles at {t} K into a volume {v}; how many pascals result with R = 8.314?
 * Compute p = n R T / V for {n}, {t}, {v} and R = 8.314.
 * My gas bottle contains {n} mol at the absolute temperature {t} in {v} m^3; what is the pressure (R = 8.314)?
 * Write a program that calculates the pressure of an ideal gas from moles, kelvins and volume, R = 8.314.
 * ideal gas pressure from n, T, V with R = 8.314
 * pressure of gas from its moles, kelvins and cubic metres with R = 8.314
 * pressure of an ideal gas from moles, temperature in K and volume, 8.314 as R
 * Write a function that determines the pressure of an ideal gas from moles, kelvins and volume, with R = 8.314.
 * How do I solve the ideal gas law for pressure with R = 8.314, given n, T, V?
 * ideal gas pressure from moles, temperature and volume (8.314)
 * Calculate the pressure of a gas as nRT/V with R = 8.314.
 * ideal gas law solved for P, R = 8.314: moles, kelvins, cubic metres
 *
 * @T float double
 * @name gas_pressure ideal_gas
 * @range n 0 100
 * @range t 1 1000
 * @range v 1 50
 */
T gas_pressure(T n, T t, T v) { return n * (T)8.314 * t / v; }

/**
 * Which frequency does one hear from a source of {pitch} hertz that comes nearer at {v} m/s? Sound travels at 343 m/s.
 * Return {pitch} * 343 / (343 - {v}), negative {v} being a source that moves away.
 * Doppler effect, moving source: frequency {pitch}, approach speed {v}, sound at 343
 * The siren sounds at {pitch} Hz and the ambulance approaches at {v}; what pitch arrives, with 343 m/s for sound?
 * Write a function that computes the frequency heard from an approaching source (pitch, speed), sound at 343 m/s.
 * Doppler shifted frequency from source frequency and approach speed, sound at 343 m/s
 * What pitch does a listener hear from a source that approaches, given its frequency and speed (sound 343 m/s)?
 * observed frequency of an approaching sound: its frequency, approach speed, 343 m/s for sound
 * Write a function to find the pitch heard when a source of some frequency approaches at a speed, sound going at 343.
 * What is the observed frequency for an approaching source with sound speed 343 m/s (frequency, speed)?
 * frequency heard from an approaching source (sound at 343 m/s), given frequency and speed
 * Which tone does a pedestrian hear from a police siren of this pitch approaching at v m/s, with sound at 343 m/s?
 *
 * @T float double
 * @name doppler heard_frequency
 * @range pitch 20 5000
 * @range v -100 100
 */
T doppler(T pitch, T v) { return pitch * 343 / (343 - v); }

/**
 * What is the frequency of something with the period {period} in seconds?
 * frequency in hertz from the period in seconds
 * Convert a period in seconds to a frequency.
 * How do I turn a period in seconds into hertz?
 * Write a function that returns the frequency for a period, one over it.
 * Compute 1 / T in hertz for a period T.
 * How often per second does something happen if one cycle takes a given number of seconds?
 * hertz from the duration of an oscillation in seconds
 * Convert a cycle time in seconds to a frequency in Hz.
 * How many times per second does a cycle repeat, given its duration in seconds?
 * Write a function to find the frequency in hertz of an oscillation whose period in seconds is given.
 * How do I convert a period to Hz?
 * frequency from period
 * Write a function that returns the frequency 1 / T of a period T.
 * Given a period in seconds, return the frequency in hertz.
 * Implement f = 1 / T.
 * how many Hz is a period of t seconds?
 * hertz from the duration of one oscillation in seconds
 *
 * @T double float
 * @name frequency_of_period to_hertz
 * @range period 0.5 100
 */
T frequency_of_period(T period) { return 1 / period; }

/**
 * At which distance behind a thin lens of focal length {focus} is the image of an object {d} in front of it?
 * Return {focus} * {d} / ({d} - {focus}), the image distance; the object is not in the focal plane.
 * thin lens equation solved for the image: focal length {focus}, object distance {d}
 * My lens has the focal length {focus} and the candle stands {d} away; where do I put the screen?
 * Write a function that finds the image distance of a thin lens from focal length and object distance.
 * thin lens, image distance from f and object distance
 * Where does a lens form the image of an object? Return the image distance from focal length and object distance.
 * distance of the image behind a lens, given the focal length and then the object distance
 * Write a program to determine how far behind a lens the image appears from focal length and object distance.
 * How do I get the image distance of a lens from the focal length and the object distance?
 * image distance of a lens from focal length and object distance
 * Solve 1/f = 1/d_o + 1/d_i for the image distance d_i, given f and d_o.
 *
 * @T float double
 * @name image_distance lens_image
 * @range focus 1 50
 * @range d 60 500
 */
T image_distance(T focus, T d) { return focus * d / (d - focus); }

/**
 * How much of {amount} is left after the time {t}, if half decays in the time {half}?
 * Return {amount} times 0.5 to the power {t} / {half}.
 * radioactive decay: start {amount}, elapsed {t}, half-life {half}
 * Of {amount} grams, what remains after {t} hours if the half-life is {half} hours?
 * My sample weighed {amount} and has aged {t}; its half-life is {half}. What is left?
 * Write a function that computes how much of a radioactive substance remains from amount, time and half-life.
 * radioactive decay: amount left from amount, time passed and half-life
 * How much of an amount of an isotope is left after a time, given its half-life?
 * remaining amount after radioactive decay: amount, elapsed time, half-life
 * How do I get the remaining amount from start amount, elapsed time and half-life?
 * amount left after radioactive decay (amount, time, half-life)
 * Compute amount * 0.5^(t / half_life).
 * Write a function that returns amount * 0.5^(time / half-life), arguments in this order.
 * Given initial amount, elapsed time and half-life, return what remains.
 * Implement radioactive decay: N = N0 * (1/2)^(t / T), from N0, t, T.
 * Function that computes the remaining amount of a substance after a time, half-life given last
 * half-life formula: start amount, time, half-life
 * exponential radioactive decay: initial amount, elapsed time, halflife
 *
 * @T double
 * @name decayed remaining_amount
 * @range amount 0 1000
 * @range t 0 100
 * @range half 1 50
 */
T decayed(T amount, T t, T half) { return amount * __builtin_pow(0.5, t / half); }

/**
 * By which factor does time stretch at the fraction {b} of the speed of light?
 * Return the Lorentz factor 1 / sqrt(1 - {b} * {b}).
 * Lorentz factor gamma for {b} = v / c, below 1
 * A rocket flies at {b} times the speed of light; how much slower do its clocks tick, as a factor of at least 1?
 * Write a function that computes the Lorentz factor from v / c.
 * Lorentz factor gamma from beta = v/c
 * By what factor does a clock run slower in a spaceship at a given fraction of light speed?
 * gamma (Lorentz factor) for v/c
 * time dilation factor (at least 1) at a fraction of the speed of light
 * Write a function to compute the relativistic gamma for a speed given as a fraction of the speed of light.
 * How do I compute the time dilation factor from v/c?
 * lorentz factor for a given beta
 * relativistic gamma for velocity as a fraction of c
 *
 * @T double
 * @name lorentz_factor time_dilation
 * @range b 0.0 0.75
 */
T lorentz_factor(T b) { return 1 / __builtin_sqrt(1 - b * b); }

/**
 * Which force keeps the mass {m} moving at the speed {v} on a circle of radius {r}?
 * Return {m} * {v} * {v} / {r}, the centripetal force.
 * centripetal force from {m}, {v} and {r}
 * A stone of mass {m} is whirled at {v} on a string of length {r}; how hard does the string pull?
 * A car of mass {m} takes a bend at the speed {v}, and the bend has the radius {r}; compute the centripetal force.
 * Write a program that calculates the centripetal force from mass, speed and radius.
 * centripetal force: mass, speed, radius
 * What force holds a car in a bend, given its mass, its speed and the radius?
 * force that keeps a body in circular motion, from m, v, r
 * Write a function to find the force that keeps a mass at a given speed on a circle of given radius.
 * How do I get the force in a curve from mass, velocity and radius?
 * centripetal force from mass, speed and radius
 * Calculate m v squared / r from m, v, r.
 * inward force for circular motion: mass, velocity, radius
 *
 * @T float double
 * @name centripetal_force circle_force
 * @range m 0 100
 * @range v -50 50
 * @range r 1 500
 */
T centripetal_force(T m, T v, T r) { return m * v * v / r; }

/**
 * In a liquid of density {rho}, how large is the pressure {h} meters below the surface? Air adds 101325, g is 9.81.
 * Return 101325 + {rho} * 9.81 * {h}, in pascals.
 * A diver goes down in water of density {rho} to the depth {h}; what is the total pressure (air 101325, g 9.81)?
 * Add rho g h, with {rho}, 9.81 and {h}, to the air pressure 101325.
 * Write a function for the total pressure at a depth in a liquid: density, depth, air 101325, g 9.81.
 * hydrostatic pressure of a liquid (density, depth) plus atmosphere (101325), g 9.81
 * What pressure does a diver feel, given liquid density and depth: 101325 plus rho g h with g = 9.81?
 * Compute p0 + rho g h with p0 = 101325 and g = 9.81, from rho and h.
 * absolute pressure at the bottom of a tank from liquid density and depth, air 101325, g 9.81
 * Write a program that determines the total pressure in a liquid of given density at a given depth, with air 101325 and g = 9.81.
 * What is the pressure from density and depth, including 101325 Pa of atmosphere, g 9.81?
 * absolute pressure in a liquid from density and depth (p0 = 101325, g = 9.81)
 *
 * @T float double
 * @name depth_pressure hydrostatic
 * @range rho 700 1300
 * @range h 0 1000
 */
T depth_pressure(T rho, T h) { return 101325 + rho * (T)9.81 * h; }

/**
 * What is the pressure of the water {h} meters below the surface, air not counted, 9810 Pa per meter?
 * water pressure at a depth: 1000 * 9.81 * depth
 * pressure from depth in water, 1000 kg/m^3 and g = 9.81, without air
 * By how many pascals does the pressure rise when diving to a depth in water, 1000 * 9.81 per meter?
 * Write a function for the hydrostatic pressure of water (1000 kg/m^3, g = 9.81) at a depth.
 * Compute 1000 * 9.81 * h for a depth h.
 * gauge pressure under water in pascals at a depth, 9810 per meter
 * What pressure does a diver feel from the water alone at a given depth, 9810 Pa per meter?
 * pressure at the bottom of a pool of a given depth, only the water, with 1000 kg/m^3 and 9.81
 * Write a function to compute the pressure that water alone (1000 kg/m³) exerts at a depth, g = 9.81.
 * What is the water pressure in pascals at a depth, with density 1000 and g 9.81 (no air)?
 * water pressure at a depth (1000 kg/m^3, 9.81), without air
 *
 * @T double float
 * @name water_pressure pressure_of_water
 * @range h 0 1000
 */
T water_pressure(T h) { return 1000 * (T)9.81 * h; }

/**
 * What is the drag on a body of area {area} and coefficient {cd} at the speed {v} in air of density 1.225?
 * Return 0.5 * 1.225 * {area} * {cd} * {v} * {v}.
 * aerodynamic drag: front area {area}, drag coefficient {cd}, speed {v}, air density 1.225
 * Write a function for the air resistance of a body from area, coefficient and speed, density 1.225.
 * air drag force for area, cd, speed, density 1.225
 * Compute half rho cd A v squared with rho = 1.225, from A, cd, v.
 * resistance of air (1.225) against a body with area, coefficient and speed
 * Write a function which determines air resistance from frontal area, drag coefficient and speed, with half of 1.225 as factor.
 * What is the drag from area, cd and velocity in air of density 1.225?
 * air drag from area, drag coefficient and speed (air density 1.225)
 * Given frontal area, drag coefficient and speed, compute the air resistance with density 1.225.
 * How strongly does the wind resist a cyclist? 0.5 * 1.225 times area, drag coefficient and speed squared.
 *
 * @T float double
 * @name drag_force air_drag
 * @range area 0 10
 * @range cd 0 2
 * @range v 0 100
 */
T drag_force(T area, T cd, T v) { return (T)(0.5 * 1.225) * area * cd * v * v; }

/**
 * What is the Reynolds number for density {rho}, speed {v}, length {l} and viscosity {mu}?
 * Return {rho} * {v} * {l} / {mu}.
 * Reynolds number from {rho}, {v}, {l}, {mu}
 * Water of density {rho} and speed {v} flows in a pipe {l} wide, viscosity {mu}; what is the Reynolds number?
 * Write a function that computes the Reynolds number from density, speed, length and viscosity.
 * Reynolds number of a flow: density, velocity, length, dynamic viscosity
 * Is a flow laminar or turbulent? Compute its Reynolds number from rho, v, L, mu.
 * Compute rho v L / mu from four values in this order.
 * Write a function to compute the Reynolds number of a flow: density, speed, length, dynamic viscosity.
 * How do I get Re from rho, v, L and mu?
 * reynolds number from rho, v, L and mu
 * Given density, velocity, length and viscosity, return the Reynolds number.
 *
 * @T float double
 * @name reynolds reynolds_number
 * @range rho 1 1000
 * @range v 0 50
 * @range l 0 10
 * @range mu 1 20
 */
T reynolds(T rho, T v, T l, T mu) { return rho * v * l / mu; }

/**
 * How many decibels is the power {p} above the reference power {q}?
 * Return 10 times the decimal logarithm of {p} / {q}.
 * level of {p} relative to {q} in dB (power quantities)
 * An amplifier puts out {p} watts for an input of {q} watts; what is its gain in decibels?
 * Compute 10 log10({p} / {q}).
 * Express the ratio of the powers {p} and {q} in dB.
 * Write a function that converts the ratio of a power to a reference power to decibels.
 * power ratio of the first to the second in dB
 * Compute 10 log10 of p1/p2.
 * Gain of an amplifier in dB from output power and input power
 * Write a function that expresses the ratio of two powers in decibels.
 * How do I get the dB gain from output and input power?
 * power ratio in decibels, first power over second
 *
 * @T double
 * @name decibels power_level
 * @range p 1 1000
 * @range q 1 1000
 */
T decibels(T p, T q) { return 10 * __builtin_log10(p / q); }

/**
 * What is the voltage on a capacitor {t} seconds after connecting it to {v} volts through a time constant of {tau} seconds?
 * At the time {t}, return {v} * (1 - exp(-{t} / {tau})): voltage on a charging capacitor.
 * voltage of a charging capacitor: elapsed {t}, supply {v}, RC time {tau}
 * To how many volts has a capacitor charged after the time {t}, fed with {v} through a resistor, if RC is {tau}?
 * Write a function that computes the voltage of a charging capacitor from time, supply and time constant.
 * RC charging voltage at time t, supply V, time constant RC
 * Compute V(1-e^(-t/RC)) from t, V, RC.
 * voltage of a charging capacitor from the elapsed time, the supply voltage and the time constant
 * Write a program that determines the voltage of a charging capacitor after a time, from time, source voltage, time constant.
 * How do I get the capacitor charging voltage from time, supply and RC?
 * capacitor voltage while charging, from time, supply voltage and time constant
 * What voltage does a charging capacitor have after a time t with a supply V and a time constant RC?
 *
 * @T double
 * @name capacitor_voltage rc_charge
 * @range t 0 100
 * @range v 0 50
 * @range tau 1 50
 */
T capacitor_voltage(T t, T v, T tau) { return v * (1 - __builtin_exp(-t / tau)); }

/**
 * Advance the oscillator in {s} (position x, velocity v) by one semi-implicit Euler step of {dt}, velocity first, with the acceleration -{K} * x.
 * Do a symplectic Euler step of length {dt} on {s} (x, v): v -= {K} * x * dt, then x += v * dt.
 * semi-implicit Euler step for x'' = -{K} x on the struct {s} (x first, then v), step {dt}
 * Write a function that advances a harmonic oscillator (x, v) with x'' = -{K} x by a time step, v first and then x with the new v.
 * symplectic Euler step of length dt on a struct (x, v), with acceleration -{K} x
 * How do I simulate a spring x'' = -{K} x one semi-implicit Euler step of dt at a time, on a struct of x and v?
 * Update the velocity of a struct (x, v) with -{K}*x*dt first and then the position with the new velocity.
 * Write a function that advances an oscillator (position, velocity; acceleration is -{K} times position) by dt: first velocity, then position.
 * How do I do a symplectic Euler step for a harmonic oscillator with omega squared {K}, on a struct of x and v?
 * Simulate one step of a spring in a struct (x, v): v -= {K} * x * dt, x += v * dt.
 * Simulate one frame dt of a spring in a struct (x, v), stiffness over mass {K}: v from the old x, then x from the new v.
 * Take a pointer to position and velocity and a dt; subtract {K} times position times dt from the velocity, then add the new velocity times dt to the position.
 *
 * @K 1 4 9 25
 * @name oscillator_step tick
 * @array s 2 double
 * @range s -10 10
 * @range dt 0 1
 */
struct oscillator {
    double x, v;
};

void oscillator_step(struct oscillator *s, double dt) {
    s->v -= K * s->x * dt;
    s->x += s->v * dt;
}

/**
 * Simulate a fall from rest over {n} steps of {dt} with drag {k}: v grows by (9.81 - k v) dt, then s by v dt; return s.
 * Write a program that simulates a fall from rest with linear drag: steps, dt, k; v before s, g 9.81; return the distance.
 * How far does a skydiver fall from rest in n steps of dt with drag k times v, speed updated first (g = 9.81)?
 * Simulate falling in a loop: n steps, dt, drag k times v; update v, then s, with g = 9.81; return the distance.
 * Write a program that simulates n steps of a fall with linear drag: v += (9.81 - k v) dt, then s += v dt; return s.
 * distance fallen with linear drag after n Euler steps (n, dt, k, g = 9.81, velocity first)
 * Start at rest and do n Euler steps of size dt: v += (9.81 - k*v)*dt, s += v*dt; return the distance s.
 * How many meters does a body fall from rest in {n} steps of {dt} seconds with drag {k}: v += (9.81 - k v) dt, then distance += v dt?
 * Given n, dt and k, return s after n rounds of v += (9.81 - k * v) * dt followed by s += v * dt, where v and s are zero at first.
 * falling distance from rest by semi-implicit Euler (velocity first): number of steps, step size, drag k; the acceleration is 9.81 - k * v
 * My game drops an object from rest for n frames of dt seconds with drag k: acceleration 9.81 - k * v, velocity updated before position; how far has it fallen?
 * Write a function that does n semi-implicit Euler steps of length dt for a fall from rest with acceleration 9.81 - k v, new v before s, and returns the distance fallen.
 *
 * @T float double
 * @name simulate_fall euler_fall
 * @range n 0 50
 * @range dt 0.0 1.0
 * @range k 0.0 1.0
 */
T simulate_fall(int32_t n, T dt, T k) {
    T v = 0, s = 0;
    for (int32_t i = 0; i < n; i++) {
        v += ((T)9.81 - k * v) * dt;
        s += v * dt;
    }
    return s;
}

/**
 * What speed lets a body escape from a planet of mass {mass} and radius {radius}? G is 6.674e-11.
 * Return sqrt(2 * 6.674e-11 * {mass} / {radius}).
 * escape velocity for {mass} in kilograms and {radius} in meters, G = 6.674e-11
 * Compute sqrt(2 G {mass} / {radius}) with G = 6.674e-11.
 * Write a program that calculates the escape velocity of a planet from mass and radius, G = 6.674e-11.
 * escape velocity from mass and radius, G 6.674e-11
 * How fast must a rocket be to leave a planet of given mass and radius for good, with G = 6.674e-11?
 * Compute sqrt(2GM/R) from M and R with G = 6.674e-11.
 * speed needed to leave a planet for good, from mass and radius, G = 6.674e-11
 * Write a function to determine the escape speed from a body's mass and radius with G = 6.674e-11.
 * How do I compute the escape velocity from mass and radius using G = 6.674e-11?
 * How fast must a rocket be to get away from a planet for good, given mass and radius, with G = 6.674e-11?
 * minimum launch velocity to leave a celestial body for good: mass, radius, G = 6.674e-11
 *
 * @T double
 * @name escape_velocity escape_speed
 * @range mass 1.0 100000.0
 * @range radius 1.0 1000.0
 */
T escape_velocity(T mass, T radius) { return __builtin_sqrt(2 * 6.674e-11 * mass / radius); }

/**
 * How many joules raise {m} kilograms of {K:2} from {t1} to {t2} degrees? The specific heat is {K}.
 * For {K:2}, multiply the mass {m} by {K} and by the rise in temperature from {t1} to {t2}.
 * heat for {K:2}: mass {m}, from {t1} to {t2}, at {K} joules per kilogram and degree
 * Warm {m} kg of {K:2} from {t1} up to {t2}; how many joules does that take with {K} J/(kg K)?
 * I have {m} kg of {K:2} at {t1} degrees and want {t2}; how much energy is needed with c = {K}?
 * heat in joules for {m} kg of {K:2}, c = {K}, heated from {t1} to {t2} degrees
 * Write a function for the energy needed to heat a mass of {K:2} (specific heat {K}) from one temperature to another.
 * heating energy of {K:2}, {K} J/(kg K), from mass in kg, start and end temperature
 * How many joules does it take to warm a mass of {K:2} from one temperature to another, with {K} per kg and degree?
 * Write a function that finds the energy in joules to warm a mass of {K:2} (specific heat {K}) from one temperature to another.
 * How many joules are needed to heat {K:2} from t1 to t2, c = {K}, mass first?
 * heat to warm a mass of {K:2} from t1 to t2 (c = {K})
 *
 * @T float double
 * @K 4186 "4186" "water"
 * @K 900 "900" "aluminium"
 * @K 449 "449" "iron"
 * @K 2100 "2100" "ice"
 * @K 1005 "1005" "air"
 * @name heat_needed heating_energy
 * @range m 0 100
 * @range t1 -20 50
 * @range t2 0 100
 */
T heat_needed(T m, T t1, T t2) { return m * K * (t2 - t1); }

/**
 * How many joules warm {mass} kilograms of water by {rise} degrees, with 4186 per kilogram and degree?
 * energy in joules to heat water, given kilograms and the temperature rise, 4186 J per kg and degree
 * heat needed for water, c = 4186, from kg and temperature rise
 * How much energy in joules does it take to heat a kettle of water, from kg and temperature rise, with c = 4186?
 * Write a function for the joules that heat a mass of water in kg by a number of degrees (4186 J/(kg K)).
 * water heating energy in joules from kg and degrees, 4186 J/(kg K)
 * energy in joules from kilograms of water and temperature rise (4186 J/(kg K))
 * heat for water in joules: kg times 4186 times temperature rise
 * Write a function that computes the joules required for heating a mass of water by a number of degrees, 4186 per kg and degree.
 * What energy is needed for heating water from mass and temperature rise, with 4186?
 * joules to heat water from kg and degrees (c = 4186)
 * How many joules does it take to bring a pot of water to the boil, from its kg and the rise in degrees (4186 each)?
 *
 * @T double float
 * @name water_heating heat_water
 * @range mass 0 1000
 * @range rise 0 100
 */
T water_heating(T mass, T rise) { return mass * 4186 * rise; }
