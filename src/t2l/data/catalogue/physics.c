/**
 * How far does a body fall in {t} seconds from rest, with a gravity of {K} m/s^2 ({K:2})?
 * Return {K} * {t} * {t} / 2, the free fall distance on {K:2}.
 * free fall from rest on {K:2}, g = {K}: distance after {t} seconds, no air
 * Drop a stone on {K:2} ({K} m/s^2); how many meters has it fallen after time {t}?
 * Half of g times {t} squared, where g is {K} for {K:2}
 * I let go of a ball on {K:2}, where g = {K}; which depth does it reach in {t} seconds?
 * Write a program for the distance an object falls in a given time on {K:2} (g = {K}).
 * free fall distance from the time on {K:2}, g {K}
 * How deep does a stone drop in some seconds on {K:2}, where g is {K}?
 * half g t squared with g={K} ({K:2}), for a time t
 * meters dropped from rest in a time under the gravity of {K:2}, {K} m/s^2
 * Depth of a well on {K:2} from the fall time in s, g = {K}, sound ignored
 * Write a function to find how far a stone drops from rest in t seconds on {K:2}, where gravity is {K}.
 * Excel: ={K}*A1^2/2 for the drop on {K:2}
 * How deep has it fallen after that many seconds on {K:2} ({K})?
 * free-fall path s = g t²/2 on {K:2}, g = {K} m/s²
 * How do I compute distance fallen from time for {K:2}, g = {K}?
 * distance fallen in a time on {K:2} (g = {K})
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
 * How deep is a well if a stone falls so many seconds, with g = 9.81?
 * Write a function for the distance of a free fall from the time, g being 9.81.
 * half g t squared, g 9.81, for a time t
 * s = 0.5 * 9.81 * t^2 from t
 * drop height from the falling time, no air, g = 9.81
 * meters fallen from rest in some seconds at 9.81 m/s^2
 * seconds of falling in, meters out, 9.81 for g
 * how many meters does a dropped ball fall in t seconds, g 9.81
 * depth of a well from the time until the splash, with g 9.81 and sound ignored
 * Write a program that computes the metres an object falls from rest in a given number of seconds, using 9.81.
 * R: 9.81 * t^2 / 2
 * I drop a stone into a well and see the splash after t seconds: how deep is it (9.81)?
 * uniformly accelerated drop ½ g t² with g = 9.81
 * Free fall: meters from seconds with g 9.81?
 * free fall distance after a time (g = 9.81)
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
 * Something falls off a roof {h} meters high on {K:2} ({K} m/s^2); at what speed does it hit the ground?
 * sqrt(2 g {h}) with g = {K}, for {K:2}
 * Given a height {h} on {K:2}, where g is {K}, find the final velocity of the fall.
 * Write a function for the speed of an object dropped from a height on {K:2} (g = {K}).
 * speed after falling from rest from a height, {K:2}, g {K}
 * How fast does a stone dropped from a height hit the ground on {K:2}, where g is {K}?
 * sqrt of 2 g h with g={K} ({K:2}), h given
 * landing velocity from a height without air resistance on {K:2}, {K} m/s^2
 * Potential energy of a height turned into speed on {K:2}, g = {K}
 * Write a function that determines the velocity at the ground of a body dropped from a height on {K:2}, g = {K}.
 * math.sqrt(2 * {K} * h) for {K:2} in Python
 * How fast does it hit the ground on {K:2} ({K}) from so high up?
 * v = sqrt(2 g h) with g = {K} m/s² ({K:2})
 * Landing speed of a dropped thing on {K:2}, gravity {K}?
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
 * How fast is something after falling {h} meters, at g = 9.81?
 * speed after a fall from a height, with 9.81 m/s^2
 * impact velocity from the drop height, g 9.81
 * How fast does a dropped stone hit the ground from a height in meters, with g = 9.81?
 * Write a function for the speed of a body that fell a given distance from rest, g being 9.81.
 * sqrt(2 g h), g 9.81, from h
 * sqrt(2 * 9.81 * h) for a height h
 * final speed of a drop from a height, no air, 9.81 as g
 * drop height in meters in, speed in m/s out, g = 9.81
 * landing speed of a jump from a height, 9.81 m/s^2
 * free fall from a height: speed at the bottom for g 9.81
 * velocity when hitting the floor after a fall of some meters, g being 9.81
 * Write a program to find the velocity in m/s that a body gains by dropping through a height, with 9.81.
 * Matlab sqrt(2*9.81*h)
 * How quick is it at the bottom after falling h metres (9.81)?
 * final velocity from energy conservation in free fall, g = 9.81
 * m/s at the end of a drop of h m, g=9.81?
 * speed after falling a height (g = 9.81)
 *
 * @T double
 * @name speed_after_drop landing_speed
 * @range h 0 1000
 */
T speed_after_drop(T h) { return __builtin_sqrt(2 * 9.81 * h); }

/**
 * How far does something get in the time {t}, starting at the speed {v} with the acceleration {a}?
 * During {t}, moving at {v} and gaining {a} a second: return {v} * {t} + {a} * {t} * {t} / 2.
 * uniformly accelerated motion: displacement from {t}, {v} and {a}
 * For {t} seconds a car that began at {v} accelerates by {a}; which distance does it cover?
 * Distance under constant acceleration: time {t}, initial speed {v}, acceleration {a}
 * Compute s = v t + a t^2 / 2, the arguments being {t}, {v}, {a} in this order.
 * Write a program that finds the distance covered in a time, from a start speed, under constant acceleration.
 * distance with uniform acceleration, given time, speed, acceleration
 * In a given time, from a given speed, how far does a car move under a given constant acceleration?
 * time, speed, acceleration: s = ut + half a t squared
 * way travelled by a steadily accelerating body (time, start speed, acceleration)
 * Second equation of motion, SUVAT, for the displacement, arguments t, u, a
 * time, initial speed and acceleration to distance
 * displacement from time, initial velocity and acceleration
 * Write a function to find how far a body moves in time t when it begins with velocity v and acceleration a, taken in this order.
 * lambda t, v, a: v * t + 0.5 * a * t ** 2
 * Time, starting speed, speeding-up: how far do I get?
 * s = v0 t + ½ a t² (arguments t, v0, a)
 * Distance under constant acceleration from time, initial speed, acceleration?
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
 * sqrt({v}^2 + 2 {a} {s}), the final speed, for non-negative input
 * Use the rule v^2 = v0^2 + 2 a s for the start speed {v}, the acceleration {a} and the way {s}.
 * Write a function that computes the final velocity from initial velocity, acceleration and distance.
 * v^2 = u^2 + 2as, solved for the final speed, arguments u, a, s
 * From a start speed, with an acceleration, over a distance: how fast is a car at the end?
 * end speed from start speed, acceleration and distance
 * velocity at the end of a runway from start speed, acceleration and length
 * Torricelli's equation for the final speed from u, a, s
 * Write a function that determines the speed reached after a distance from initial speed, acceleration and distance.
 * np.sqrt(v**2 + 2*a*s) of v, a, s
 * I go this fast, speed up that much over so many metres: how fast at the end?
 * time-independent kinematic equation v² = v0² + 2as solved for v
 * End velocity without knowing the time (v0, a, s)?
 * final speed from initial speed, acceleration and distance
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
 * First {v} is kept for {r} seconds, then the speed drops by {a} per second until 0; what distance is covered?
 * {v} * {r} + {v} * {v} / (2 * {a}), the stopping distance
 * My car does {v} meters a second, I need {r} seconds to react and the brakes give {a}; how far do I get until I stop?
 * Write a program that computes the stopping distance of a car from speed, reaction time and deceleration.
 * stopping distance from speed, reaction time, deceleration
 * At some speed, with a reaction time and a deceleration, how many metres does a car need to stop?
 * speed, reaction time, brake deceleration -> total meters
 * thinking and braking distance added, from speed, reaction seconds, deceleration
 * Road safety: way until standstill for speed, reaction time and deceleration
 * stopping distance of a car: speed, seconds to react, braking deceleration
 * reaction distance plus braking distance from speed, reaction time, deceleration
 * Write a program to determine the full stopping distance from speed in m/s, reaction time and deceleration.
 * JavaScript (v, r, a) => v * r + v * v / (2 * a)
 * How far till I stand, from metres a second, seconds to react and how hard I brake?
 * reaction path plus braking path v t_r + v²/2a, SI units
 * Stopping distance with reaction time, speed already in m/s?
 * stopping distance from speed, reaction time and deceleration
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
 * vertical throw at {v}: top height without air, 9.81 for g
 * Thrown upward with {v}, how many meters does a stone climb before it turns (g is 9.81)?
 * {v}^2 / (2 * 9.81), the height of a throw upwards
 * Peak height for the launch speed {v} straight up, Earth gravity 9.81
 * Write a function that finds the maximum height of a ball thrown upwards at a speed, g being 9.81.
 * maximum height of a vertical throw from its speed, g 9.81
 * How high does something go if I throw it straight up with some speed, g being 9.81?
 * v squared by 2g, g is 9.81, for a launch speed v
 * peak height of an object launched vertically at a speed, with 9.81 m/s^2
 * Apex of a vertical launch at a speed on Earth (9.81) without drag
 * Write a function to find the maximum height of a ball thrown straight up with a speed, g = 9.81.
 * =A1^2/(2*9.81)
 * How high does it fly if I throw it up that fast (9.81)?
 * apex of a vertical throw, v²/2g for g = 9.81
 * Max height of an upward throw from initial velocity with 9.81?
 * height of a vertical throw (g = 9.81)
 *
 * @T float double
 * @name throw_height rise
 * @range v 0 100
 */
T throw_height(T v) { return v * v / (T)(2 * 9.81); }

/**
 * How far does a shot at {v} m/s and {angle} radians above the ground fly, with g = 9.81 and no air?
 * Return {v} squared times the sine of twice {angle}, over 9.81.
 * projectile range on flat ground: speed {v}, elevation {angle} in radians
 * A cannon fires at {v} under the angle {angle} (radians); how far away does the ball land, g being 9.81?
 * {v}^2 sin(2 {angle}) / 9.81
 * Launch speed {v} and launch angle {angle} in radians are given; I need the distance to the point of landing, g 9.81.
 * Write a program that calculates the range of a projectile on flat ground from speed and angle in radians, g = 9.81.
 * projectile range on level ground from speed and angle in radians, g 9.81
 * How far does a cannonball land on level ground for a given speed and angle in radians, g = 9.81?
 * how much distance a thrown ball go with this speed, angle in radian, g 9.81
 * horizontal distance of a throw on level ground from speed and radians, 9.81 for g
 * Ballistic range, v squared times sin of the doubled angle (radians) over 9.81
 * projectile range from speed and angle in radians, g 9.81
 * distance of a throw on flat ground from speed and angle in radians with g = 9.81
 * Write a function that computes how far a projectile flies over level ground from its speed and launch angle in radians, g = 9.81.
 * Python v ** 2 * sin(2 * angle) / 9.81, angle not in degrees
 * How far does a cannon shoot with that speed and tilt (radians, 9.81)?
 * ballistic range v² sin 2θ / g, g = 9.81, θ in rad, no drag
 * Range of a thrown ball from speed and angle in radians with g=9.81?
 * projectile range from speed and angle in radians (g = 9.81)
 *
 * @T double
 * @name projectile_range shot_distance
 * @range v 0.0 200.0
 * @range angle 0.0 1.5
 */
T projectile_range(T v, T angle) { return v * v * __builtin_sin(2 * angle) / 9.81; }

/**
 * What is the common speed of two bodies, {m1} at {v1} and {m2} at {v2}, after they collide and stick together?
 * Return ({m1} * {v1} + {m2} * {v2}) / ({m1} + {m2}); the arguments alternate mass and speed.
 * perfectly inelastic collision of ({m1}, {v1}) with ({m2}, {v2}): final velocity
 * A wagon {m1} with speed {v1} couples with a wagon {m2} with speed {v2}; how fast do they roll on together?
 * Total momentum divided by total mass for mass {m1} at speed {v1} and mass {m2} at speed {v2}
 * Two lumps of clay hit and merge: masses and speeds come as {m1}, {v1}, {m2}, {v2}; find the speed afterwards.
 * Write a function for the velocity of two objects that stick together: mass, speed, mass, speed.
 * perfectly inelastic collision, final velocity, arguments m1, v1, m2, v2
 * How fast do two carts (mass and speed of one, then of the other) move once they have coupled together?
 * mass speed, mass speed, they collide and join, what common speed?
 * shared velocity of merged bodies m1, v1 and m2, v2
 * Conservation of momentum, bodies lock together: m1, v1, m2, v2
 * Write a function to find the common velocity of two bodies that stick together, from mass and velocity of each in turn.
 * np.average([v1, v2], weights=[m1, m2]), arguments m1, v1, m2, v2
 * Two wagons bump and hook on: how fast do both roll (weight, speed, weight, speed)?
 * perfectly inelastic collision of (m1, v1) with (m2, v2): total momentum over total mass
 * Velocity after an inelastic collision from m1, v1, m2, v2?
 * common speed after an inelastic collision, from m1, v1, m2, v2
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
 * Body one is {m1}, {v1}, body two {m2}, {v2}: ((m1 - m2) * v1 + 2 * m2 * v2) / (m1 + m2), the first one's new speed after an elastic hit
 * elastic collision in one dimension: velocity of body 1 from {m1}, {v1}, {m2}, {v2}
 * A glider of mass {m1} and speed {v1} bounces off another, {m2} moving at {v2}, without loss; how fast is the first one then?
 * New velocity of the mass {m1} (old: {v1}) when it meets {m2} (speed {v2}) and energy is conserved
 * Billiard balls {m1}, {v1} and {m2}, {v2} collide head-on and elastically; give the first ball's speed afterwards.
 * Write a function for the first object's velocity after an elastic collision: mass, speed, mass, speed.
 * elastic collision, speed of the first body, arguments m1, v1, m2, v2
 * How fast is the first billiard ball (mass, speed) after hitting the second (mass, speed) head-on?
 * mass speed, mass speed, they bounce without loss, need new v of first one
 * velocity of body one after a bounce that loses no energy, from m1, v1, m2, v2
 * Momentum and kinetic energy both conserved in a head-on hit, first body's new speed from m1, v1, m2, v2
 * Write a program that determines the velocity of the first body after a central elastic collision with a second (mass, velocity each).
 * lambda m1, v1, m2, v2: ((m1 - m2) * v1 + 2 * m2 * v2) / (m1 + m2)
 * Two balls bounce off each other: how fast is the first one now (weight, speed, weight, speed)?
 * 1D elastic collision of m1, v1 with m2, v2: v1' of particle 1
 * New velocity of object 1 after an elastic impact with object 2 (m1, v1, m2, v2)?
 * speed of the first body after an elastic collision, from mass and speed of each in turn
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
 * Planets of {m1} and {m2} kilograms are {r} meters apart; what is the pull in newtons, G taken as 6.674e-11?
 * Compute G m1 m2 / r^2 for {m1}, {m2}, {r}, where G = 6.674e-11.
 * Write a program that computes the gravitational force between two masses at a distance, G = 6.674e-11.
 * gravitational force of two masses at a distance, G 6.674e-11
 * How strongly do two planets of given masses pull on each other at a given distance, with G = 6.674e-11?
 * G m1 m2 / r^2 with G = 6.674e-11, from m1, m2, r
 * attraction of two bodies at a distance, G 6.674e-11
 * Newton's law of universal gravitation: force from two masses and their distance, G = 6.674e-11
 * force of gravity between two masses at a distance, G being 6.674e-11
 * newton's law of gravitation, m1, m2, r, with 6.674e-11 as G
 * Write a function that computes the gravitational attraction between two masses at a distance with G = 6.674e-11.
 * Python 6.674e-11 * m1 * m2 / r ** 2
 * How strongly do two heavy things pull each other that far apart (6.674e-11)?
 * Newton's law of universal gravitation, G = 6.674e-11, two masses, separation
 * Force between two planets from masses and distance (G 6.674e-11)?
 * gravitational force of two masses at a distance (6.674e-11)
 *
 * @T double
 * @name gravitation gravity_force
 * @range m1 1 100000
 * @range m2 1 100000
 * @range r 1 1000
 */
T gravitation(T m1, T m2, T r) { return 6.674e-11 * m1 * m2 / (r * r); }

/**
 * What resistance have {a} and {b} ohms in parallel?
 * Return {a} * {b} / ({a} + {b}), the resistance of two parallel resistors.
 * parallel connection of the resistances {a} and {b}
 * Product over sum of {a} and {b}
 * I solder {a} ohms across {b} ohms; how many ohms does the meter show?
 * One pump empties the pit in {a} hours, another in {b}; how long do both take together?
 * Write a program that computes the total resistance of two parallel resistors.
 * total resistance of two resistors in parallel
 * What is the combined resistance of two resistors side by side (in parallel)?
 * r1 parallel r2, total ohm
 * equivalent resistance of a parallel pair of resistances
 * Product over sum of two values, for parallel resistors or two springs in series
 * total resistance of two parallel resistors
 * parallel resistors: r1, r2 to total resistance
 * Write a function to find the overall resistance of two resistors side by side.
 * =A1*B1/(A1+B1) for ohms in two cells
 * Two resistors next to each other: how many ohms together?
 * equivalent resistance R1 || R2
 * How do you combine two parallel resistances?
 * two resistors in parallel
 *
 * @T float double
 * @name parallel parallel_resistance
 * @range a 1 1000
 * @range b 1 1000
 */
T parallel(T a, T b) { return a * b / (a + b); }

/**
 * What resistance have {a}, {b} and {c} ohms in parallel?
 * Return the reciprocal of 1 / {a} + 1 / {b} + 1 / {c}.
 * three resistors {a}, {b}, {c} in parallel: total resistance
 * Add the conductances of {a}, {b} and {c} and invert the sum.
 * Three pipes fill a tank alone in {a}, {b} and {c} hours; how long do they take together?
 * 1 / (1/{a} + 1/{b} + 1/{c})
 * Write a program that computes the total resistance of three parallel resistors.
 * three resistors in parallel: total resistance
 * What is the combined resistance of three resistors side by side (in parallel)?
 * r1 r2 r3 all parallel, what total ohm
 * equivalent resistance of three parallel branches
 * Sum of the conductances of three resistances, inverted
 * Write a function that determines the combined resistance of three resistors wired side by side.
 * 1 / sum(1 / r for r in (a, b, c))
 * Three resistors next to each other: what are they worth as one?
 * equivalent of R1 || R2 || R3 via conductances
 * How to calculate 3 parallel resistances?
 * three resistors in parallel
 *
 * @T float double
 * @name parallel3 three_parallel
 * @range a 1 1000
 * @range b 1 1000
 * @range c 1 1000
 */
T parallel3(T a, T b, T c) { return 1 / (1 / a + 1 / b + 1 / c); }

/**
 * If {v} volts feed {r1} and {r2} in series, which voltage is left across the latter?
 * Scale {v} by the second resistance over the sum of both, {r1} and {r2}.
 * voltage divider: input {v}, upper resistor {r1}, lower resistor {r2}, output across the lower one
 * Divide {v} between {r1} and {r2} and report the share of the second.
 * The supply is {v}, then come {r1} and {r2} to ground; what voltage do I measure in the middle?
 * Output of a resistive divider fed with {v}: {r1} on top, {r2} below
 * Write a function that calculates the output of a voltage divider: input, upper resistor, lower resistor.
 * voltage divider output across the second of two resistors: vin, r1, r2
 * How much of the input voltage is left at the junction of two series resistors to ground? Input, upper, lower.
 * vout = vin * r2/(r1+r2), arguments vin, r1, r2
 * divided voltage across the second resistor: supply, first resistor, second resistor
 * Potentiometer output from input voltage, upper and lower part of the resistance
 * Write a function which, from a total voltage and two resistors in a row, determines the voltage across the second.
 * SPICE-like: v in, r1 on top, r2 to ground, gives v out
 * How many volts are left at the lower resistor (volts, upper, lower)?
 * unloaded voltage divider output U R2/(R1+R2)
 * Output of a potential divider from input voltage, R1, R2?
 * voltage divider output from input, r1 and r2
 *
 * @T float double
 * @name voltage_divider divided_voltage
 * @range v -50 50
 * @range r1 1 1000
 * @range r2 1 1000
 */
T voltage_divider(T v, T r1, T r2) { return v * r2 / (r1 + r2); }

/**
 * How much power does a resistance of {r} ohms turn into heat at a {OP:2} of {x} {OP:3}?
 * Return the electrical power in {r} ohms for a {OP:2} {x}: {OP}.
 * Joule heat per second: resistance {r}, {OP:2} {x} ({OP})
 * The heater has {r} ohms and a {OP:2} of {x} {OP:3}; how many watts is that?
 * {OP} for the resistance {r} and the {OP:2} {x}
 * Power from resistance {r} and {OP:2} {x}, by the formula {OP}
 * Write a function for the power in a resistor given its resistance and the {OP:2}: {OP}.
 * resistor power from resistance and {OP:2}: {OP}
 * How many watts does a resistor dissipate at a given resistance and {OP:2} in {OP:3}?
 * watt from ohm and {OP:3}, i.e. {OP}
 * heat output of a resistor in watts, resistance first, then the {OP:2}
 * Joule's law, power for a resistance and the {OP:2} in {OP:3}
 * Write a program that determines the power turned into heat by a resistance, given it and then the {OP:2} in {OP:3} ({OP}).
 * spreadsheet cell for watts as {OP}: ohms first, {OP:3} second
 * How many watts from these ohms and these {OP:3}?
 * Joule heating as {OP}, arguments resistance, {OP:2}
 * Power of a resistor from resistance and {OP:2} in {OP:3}?
 * power from resistance and {OP:2}
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
 * How many seconds does a swing to and fro take on a string {l} meters long? Use 3.14159 and 9.81.
 * 2 pi sqrt({l} / g), pi = 3.14159, g = 9.81
 * My clock has a pendulum of {l} meters; find the duration of one full swing (pi 3.14159, g 9.81).
 * Write a program that calculates the period of a simple pendulum from its length (pi 3.14159, g 9.81).
 * pendulum period from its length with 3.14159 as pi and 9.81 as g
 * How long does a pendulum of a given length take to swing back and forth, with 3.14159 as pi and g = 9.81?
 * 2 pi sqrt(l/g) for a length l, pi as 3.14159, g as 9.81
 * swing duration of a weight on a string of a length, pi 3.14159, g 9.81
 * Time period of a clock pendulum of a length, small oscillations, pi cut to 3.14159, g 9.81
 * period of a pendulum from its length with pi 3.14159 and g 9.81
 * pendulum period from length, g 9.81 and pi 3.14159
 * Write a function to find the time of a full swing of a pendulum with given length, pi as 3.14159 and g as 9.81.
 * Python 2 * 3.14159 * sqrt(l / 9.81)
 * How long does a pendulum of that length take to go and come back (3.14159, 9.81)?
 * small-amplitude period of a mathematical pendulum, π ≈ 3.14159, g = 9.81
 * Pendulum period from length with pi 3.14159 and gravity 9.81?
 * pendulum period (pi 3.14159, g 9.81)
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
 * 2 pi sqrt(l / g), g 9.81, for the length l
 * swing duration in seconds, to and fro, of a pendulum of some meters (9.81 m/s^2)
 * oscillation time of a thread pendulum from its length, g = 9.81
 * pendulum length in meters in, period in seconds out, 9.81 for g
 * clock pendulum: time for a full swing from the length, g 9.81
 * how many seconds does a swing on ropes of a length take back and forth, g 9.81
 * mathematical pendulum: length to period with g = 9.81
 * Write a program that computes how many seconds a swing of given length needs to go forth and back, with exact pi and g = 9.81.
 * 2 * math.pi * math.sqrt(length / 9.81)
 * How long does one to and fro of a hanging weight take (9.81)?
 * T = 2π√(l/g) with full-precision π, g = 9.81
 * How do I get a pendulum's period in C with double pi and 9.81?
 * period of a pendulum from its length (g = 9.81)
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
 * 2 pi sqrt({m} / {k}), pi = 3.14159
 * Period of a harmonic oscillator, mass {m}, spring constant {k}, with 3.14159 as pi
 * Write a function that calculates the period of a mass on a spring from mass and stiffness with 3.14159 as pi.
 * mass-spring oscillation period from m and k, pi 3.14159
 * How long does a weight on a spring need for one bounce up and down, given mass and stiffness, with pi = 3.14159?
 * 2 pi sqrt(m/k) from m and k, pi as 3.14159
 * duration of a harmonic oscillation from mass and stiffness, pi cut to 3.14159
 * Harmonic oscillator (m, then k), time period by Hooke's law, pi 3.14159
 * Write a function to determine the oscillation period of a mass on a spring with a stiffness, taking 3.14159 for pi.
 * Python 2 * 3.14159 * (m / k) ** 0.5
 * How long does a weight on a spring take to bob once (weight, stiffness, 3.14159)?
 * harmonic oscillator period from m and k, π ≈ 3.14159
 * Spring-mass period with pi = 3.14159, mass first?
 * period of a mass on a spring (pi 3.14159)
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
 * 2 pi sqrt(m / k) from m, k
 * oscillation time from mass and spring constant
 * mass first, spring constant second: period of the oscillation
 * time of one bounce, mass and spring constant given
 * harmonic oscillator period from m and k
 * duration of an up and down of a mass on a spring
 * spring mass system: mass and stiffness to seconds per cycle
 * Write a program that computes the time of one oscillation of a mass hanging on a spring with a spring constant, using precise pi.
 * 2 * math.pi * math.sqrt(m / k)
 * A weight hangs on a spring that stiff: how long is one up and down?
 * T = 2π√(m/k) in double-precision π
 * How to get the period of a spring pendulum from m and k?
 * period of a mass on a spring
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
 * p = n R T / V for {n}, {t}, {v} and R = 8.314
 * My gas bottle holds {n} mol at the absolute temperature {t} in {v} m^3: pressure, please (R 8.314).
 * Write a program that calculates the pressure of an ideal gas from moles, kelvins and volume, R = 8.314.
 * ideal gas pressure from n, T, V, R 8.314
 * How much pressure does gas in a container have, given moles, temperature in kelvins and volume, R = 8.314?
 * P = nRT/V with R = 8.314, from n, T, V
 * pressure of gas from its moles, kelvins and cubic metres with R = 8.314
 * Equation of state PV = nRT solved for P, given n, T, V, R being 8.314
 * ideal gas law pressure, n, T, V, R = 8.314
 * pressure of an ideal gas from moles, temperature in K and volume, 8.314 as R
 * Write a function that determines the pressure of an ideal gas from moles, kelvins and volume, with R = 8.314.
 * lambda n, T, V: n * 8.314 * T / V
 * How much does the gas press: moles, temperature, room it has (8.314)?
 * p = nRT/V, R = 8.314, order n, T, V
 * Ideal gas law for pressure with 8.314 from n, T, V?
 * ideal gas pressure from moles, temperature and volume (8.314)
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
 * Shift {pitch} by the Doppler factor 343 / (343 - {v}).
 * Observed pitch of {pitch} for a source closing in at {v} meters a second (speed of sound 343)
 * Write a function that computes the frequency heard from an approaching source (pitch, speed), sound at 343 m/s.
 * Doppler shifted frequency, pitch then approach speed, sound 343
 * What pitch does a listener hear from a source of some hertz that approaches at some speed (sound 343 m/s)?
 * siren of some hertz coming at some speed, which freq i hear, sound 343
 * observed frequency of an approaching sound: its frequency, approach speed, 343 m/s for sound
 * Doppler effect in air (343 m/s), observer at rest, source frequency and approach speed
 * Write a function to find the pitch heard when a source of some frequency approaches at a speed, sound going at 343.
 * =Pitch*343/(343-Speed)
 * A siren with this tone comes towards me that fast: what tone do I hear (343)?
 * Doppler shift of a moving source, c = 343 m/s, positive v toward the listener
 * Observed frequency for an approaching source with sound speed 343?
 * frequency heard from an approaching source (343 m/s)
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
 * period in seconds to frequency
 * How do I turn a period in seconds into hertz?
 * Write a function that returns the frequency for a period, one over it.
 * 1 / T in hertz for a period T
 * how often per second if one cycle takes so many seconds
 * seconds per cycle to cycles per second
 * reciprocal of the period, the frequency
 * hertz from the duration of an oscillation in seconds
 * cycle time in seconds to frequency in Hz
 * how many times a second does something happen that takes so many seconds
 * Write a function to find the frequency in hertz of an oscillation whose period in seconds is given.
 * one-line lambda: 1 / period
 * One swing takes so many seconds: how many swings a second?
 * f = 1/T
 * Period to Hz?
 * frequency from period
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
 * From 1 / {focus} = 1 / {d} + 1 / b, compute b as the product of both over the second minus the first.
 * My lens has the focal length {focus} and the candle stands {d} away; where do I put the screen?
 * Image distance for focal length {focus} and object distance {d}: {focus} times {d} over object minus focus
 * Write a function that finds the image distance of a thin lens from focal length and object distance.
 * thin lens, image distance from f and object distance
 * Where does a lens of some focal length form the image of an object at some distance? Its distance behind the lens, please.
 * 1/f = 1/do + 1/di, get di from f and do
 * distance of the picture behind a lens, focal length first, then object distance
 * Optics: image distance for a focal length and an object distance
 * Write a program to determine how far behind a lens the image appears from focal length and object distance.
 * 1 / (1 / f - 1 / d) in closed form, f first
 * Where does the picture of a candle get sharp (focal length, then how far off it is)?
 * thin lens equation solved for the image distance: fd/(d-f)
 * Lens formula: image distance from focus and object distance?
 * image distance of a lens from focal length and object distance
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
 * Exponential decay {amount} * 2^(-{t} / {half})
 * My sample weighed {amount} and has aged {t}; its half-life is {half}. What is left?
 * Write a function that computes how much of a radioactive substance remains from amount, time and half-life.
 * radioactive decay: amount, time passed, half-life
 * How much of an amount of medicine or isotope is left after some time with some half-life?
 * amount, time, half life -> remaining
 * quantity left after exponential decay, elapsed time before half-life
 * Of an amount, what is left after a time if it halves in every half-life: amount, time, half-life
 * half life decay: start, time, half life
 * remaining amount after radioactive decay: amount, elapsed time, half-life
 * Write a function that determines what amount of a radioactive substance is left after a time, given its half-life last.
 * Python amount * 2 ** (-t / half)
 * So much to begin with, so long, half gone every so often: how much is there now?
 * N(t) = N0 (1/2)^(t/T½)
 * Remaining amount from start amount, elapsed time and half-life?
 * amount left after radioactive decay (amount, time, half-life)
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
 * gamma from beta = {b}
 * Special relativity: time dilation factor at {b} c
 * Write a function that computes the Lorentz factor from v / c.
 * Lorentz factor gamma from beta
 * How much slower, as a factor, does a clock run in a spaceship at a fraction of light speed?
 * gamma (Lorentz factor) for v/c
 * relativistic stretching factor of time, speed as a fraction of c
 * Special relativity, time dilation factor for v/c
 * gamma factor of special relativity from v / c
 * time dilation factor, 1 or more, at a fraction of light speed
 * Write a function to compute the relativistic gamma for a speed given as a fraction of the speed of light.
 * 1 / math.sqrt(1 - beta ** 2)
 * By how much does time slow down at that share of light speed?
 * γ = (1 - β²)^(-1/2)
 * Time dilation factor from v/c?
 * lorentz factor for beta
 *
 * @T double
 * @name lorentz_factor time_dilation
 * @range b 0.0 0.75
 */
T lorentz_factor(T b) { return 1 / __builtin_sqrt(1 - b * b); }

/**
 * Which force keeps the mass {m} at the speed {v} on a circle of radius {r}?
 * Return {m} * {v} * {v} / {r}, the centripetal force.
 * centripetal force from {m}, {v} and {r}
 * A stone of mass {m} is whirled at {v} on a string of length {r}; how hard does the string pull?
 * mass {m} times speed {v} squared over radius {r}
 * A car of mass {m} takes a bend at the speed {v}, and the bend has the radius {r}; compute the sideways force.
 * Write a program that calculates the centripetal force from mass, speed and radius.
 * centripetal force: mass, speed, radius
 * What force holds a car of some mass at some speed in a bend of some radius?
 * m v squared / r from m, v, r
 * inward pull needed for circular motion of a mass at a speed on a radius
 * Tension in a string that whirls a stone: mass, speed, length of the string, gravity ignored
 * centripetal force of a mass moving at a speed on a circle of a radius
 * force that keeps a body in circular motion, from m, v, r
 * Write a function to find the force that keeps a mass with a speed on a circle of a radius.
 * m * v ** 2 / r in Python
 * How hard must the string hold a whirling weight (weight, speed, radius)?
 * F = m v²/r for uniform circular motion
 * Force in a curve from mass, velocity and radius?
 * centripetal force from mass, speed and radius
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
 * absolute pressure in a liquid: density {rho}, depth {h}, with 101325 on top and g = 9.81
 * A diver goes down in water of density {rho} to the depth {h}; what is the total pressure (air 101325, g 9.81)?
 * Hydrostatic pressure for {rho} and {h} plus one atmosphere of 101325 Pa, g = 9.81
 * Add rho g h, with {rho}, 9.81 and {h}, to the air pressure 101325.
 * Write a function for the total pressure at a depth in a liquid: density, depth, air 101325, g 9.81.
 * hydrostatic pressure of a liquid (density, depth) plus atmosphere (101325), g 9.81
 * How much pressure does a diver feel in a liquid of some density at some depth, 101325 plus rho g h with g = 9.81?
 * p0 + rho g h with 101325 and 9.81, from rho and h
 * absolute pressure at the bottom of a tank from liquid density and depth, air 101325, g 9.81
 * Stevin's law for density and depth, including 101325 Pa of air pressure, g = 9.81
 * Write a program that determines the total pressure in a liquid of a density at a depth, with air 101325 and g = 9.81.
 * R: 101325 + rho * 9.81 * h
 * What presses on you in a liquid that dense and that deep, the air (101325) too, with 9.81?
 * absolute hydrostatic pressure p0 + ρgh, p0 = 101325 Pa, g = 9.81
 * Pressure from density and depth including 101325 Pa of atmosphere, g 9.81?
 * absolute pressure in a liquid from density and depth (101325, 9.81)
 *
 * @T float double
 * @name depth_pressure hydrostatic
 * @range rho 700 1300
 * @range h 0 1000
 */
T depth_pressure(T rho, T h) { return 101325 + rho * (T)9.81 * h; }

/**
 * What is the pressure of the water {h} meters below the surface, air not counted, 9810 Pa a meter?
 * water pressure at a depth: 1000 * 9.81 * depth
 * pressure from depth in water, 1000 kg/m^3 and g = 9.81, without air
 * By how many pascals does the pressure rise when diving to a depth in water, 1000 * 9.81 per meter?
 * Write a function for the hydrostatic pressure of water (1000 kg/m^3, g = 9.81) at a depth.
 * density of water (1000) times g (9.81) times depth
 * 1000 * 9.81 * h for a depth h
 * gauge pressure under water in pascals at a depth, 9810 per meter
 * depth in meters in, water pressure in Pa out, rho 1000, g 9.81
 * what pressure does a diver feel from the water alone at some depth, 9810 Pa a meter
 * pressure at the bottom of a pool of a depth, only the water, with 1000 kg/m^3 and 9.81
 * load of the water column above a depth in Pa: 1000 * 9.81 for each meter
 * Write a function to determine the pressure that water alone (1000 kg/m³) exerts at a depth, g = 9.81.
 * =1000*9.81*A1
 * How strong does water push that many metres down, without the air (1000, 9.81)?
 * gauge pressure ρgh of fresh water, ρ = 1000, g = 9.81
 * Water pressure in pascals from depth, density 1000 and g 9.81?
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
 * How hard does the air (1.225 kg/m^3) brake a car with {area} square meters, coefficient {cd}, at {v} m/s?
 * Half the air density 1.225 times {area} times {cd} times {v} squared
 * Quadratic drag for the wind tunnel: {area}, {cd}, {v}, with 1.225 as density
 * Write a function for the air resistance of a body from area, coefficient and speed, density 1.225.
 * air drag force for area, cd, speed, density 1.225
 * How much does air of density 1.225 push back on a cyclist (area, coefficient, speed)?
 * half rho cd A v squared, rho 1.225, from A, cd, v
 * resistance of air (1.225) against a body with area, coefficient and speed
 * Drag equation at sea level, density 1.225: area, cd, v
 * Write a function which determines air resistance from frontal area, drag coefficient and speed, with half of 1.225 as factor.
 * numpy: 0.5 * 1.225 * area * cd * v**2
 * How hard does the wind hold back a car: its front, its shape number, its speed (air 1.225)?
 * aerodynamic drag ½ρAc_d v², ρ = 1.225 kg/m³
 * Drag from area, cd, velocity in air of 1.225?
 * air drag from area, drag coefficient and speed (1.225)
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
 * Compare inertia and friction in a flow: multiply {rho}, {v} and {l}, then divide by {mu}.
 * Water of density {rho} and speed {v} flows in a pipe {l} wide, viscosity {mu}; is it turbulent? Give me Re.
 * Dimensionless Re of a flow: {rho} times {v} times {l} over {mu}
 * Write a function that computes the Reynolds number from density, speed, length and viscosity.
 * Reynolds number of a flow: density, velocity, length, dynamic viscosity
 * Is a flow laminar or turbulent? Compute its Reynolds number from rho, v, L, mu.
 * rho v L / mu of four values in this order
 * ratio of inertial to viscous forces from density, speed, length and viscosity
 * Reynolds number for density, speed, length and viscosity, similarity of pipe flows
 * Write a function to compute the Reynolds number of a flow: density, speed, length, dynamic viscosity.
 * Matlab Re = rho*v*L/mu
 * Is a flow smooth or wild? Give density times speed times size over stickiness.
 * ratio of inertial to viscous forces ρvL/μ
 * How to get Re from rho, v, L and mu?
 * reynolds number from rho, v, L and mu
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
 * 10 log10({p} / {q})
 * Express the ratio of the powers {p} and {q} in dB.
 * Write a function that converts the ratio of a power to a reference power to decibels.
 * power ratio of first to second in dB
 * How many decibels louder is the first power than the second?
 * 10 log10 of p1/p2
 * level difference of two powers in dB, the first over the second
 * Gain of an amplifier in dB from output power and input power
 * Write a function that expresses the ratio of two powers in decibels.
 * 10 * math.log10(p / q)
 * How many dB louder is the first power than the second?
 * power level difference 10 lg(P1/P2)
 * dB gain from output and input power?
 * power ratio in decibels
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
 * capacitor charging: elapsed {t}, supply {v}, RC time {tau}
 * After the time {t}, to how many volts has an RC circuit fed with {v} charged up, if RC is {tau}?
 * An uncharged capacitor, for {t} seconds at {v} volts, time constant {tau}: its voltage now
 * Step response from 0 at {t} of a first-order low-pass with the final value {v} and time constant {tau}
 * Write a function that computes the voltage of a charging capacitor from time, supply and time constant.
 * RC charging voltage at time t, supply V, time constant RC
 * Some time after switching on a supply of some volts, with some time constant: what voltage has a capacitor reached?
 * V(1-e^(-t/RC)), arguments t, V, RC
 * voltage during charging through a resistor: time first, then supply and RC
 * First-order step response from 0: time, final value, time constant
 * time, supply, time constant: voltage of a charging capacitor
 * capacitor charge voltage after a time, at a supply voltage, with a time constant
 * Write a program that determines the voltage of a charging capacitor after a time, from time, source voltage, time constant.
 * Python v * (1 - exp(-t / tau)) of t, v, tau
 * After so long, how many volts has a capacitor loaded from that many volts with that tau?
 * RC step response U(1 - e^(-t/τ)), arguments t, U, τ
 * Capacitor charging voltage from time, supply and RC?
 * capacitor voltage while charging, from time, supply voltage and time constant
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
 * Do a symplectic Euler step of length {dt} on {s}: v -= {K} * x * dt, then x += v * dt.
 * semi-implicit Euler step for x'' = -{K} x on the struct {s} (x first, then v), step {dt}
 * Update {s}, which holds x and v, over the time {dt}: the velocity by the force -{K} x first, then the position.
 * My spring has {K} as stiffness over mass; move the state {s} (x, v) forward by {dt}, velocity before position.
 * One simulation tick of {dt} for the harmonic oscillator {s} (x, v), squared angular frequency {K}, velocity first
 * Write a function that advances a harmonic oscillator (x, v) with x'' = -{K} x by a time step, v first and then x with the new v.
 * symplectic Euler step of dt on a struct (x, v), acceleration -{K} x
 * How do I simulate a spring x'' = -{K} x one semi-implicit Euler step of dt at a time, on a struct of x and v?
 * update velocity of struct (x, v) with -{K}*x*dt first and then position with the new velocity
 * position and speed of a mass on a spring moved on by dt, speed first, stiffness {K} per unit mass
 * Semi-implicit integration of x'' = -{K} x by one step on a struct of x and v, velocity before position
 * Write a function that advances an oscillator (position, velocity; acceleration is minus {K} times position) by dt: first velocity, then position with the new one.
 * Python: s.v -= {K} * s.x * dt; s.x += s.v * dt on an object with x before v
 * Move a bobbing weight on by a bit of time: speed loses {K} times place times dt, then place gains speed times dt.
 * semi-implicit Euler step of x'' = -{K}x, state (x, v)
 * Symplectic Euler for a harmonic oscillator with omega squared {K}, struct of x and v?
 * symplectic Euler step of a harmonic oscillator (x, v) with stiffness {K}
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
 * How many meters does a body fall from rest in {n} steps of {dt} seconds with air drag {k}, by Euler with speed first and g = 9.81?
 * Simulate a fall from rest over {n} steps of {dt} with drag {k}: v grows by (9.81 - k v) dt, then s by v dt; return s.
 * falling with linear drag: {n} Euler steps, step {dt}, drag coefficient {k} per mass, v first, g 9.81, start at rest; distance fallen
 * From rest, step a fall under 9.81 m/s^2 with drag through {n} steps, speed first, given {dt} and drag {k}; how deep is it?
 * Numerical drop distance from rest after {n} ticks of length {dt}, drag {k} times v, updating the velocity before the place (g = 9.81)
 * My skydiver model makes {n} steps of {dt} seconds from rest with acceleration 9.81 - {k} * v, speed first; sum up the way down.
 * Write a program that simulates a fall from rest with linear drag: steps, dt, k; v before s, g 9.81; return the distance.
 * fall from rest with drag k over n steps of dt, Euler, speed first, g 9.81, distance fallen
 * How far does a skydiver fall from rest in n steps of dt with drag k times v, speed updated first (g = 9.81)?
 * simulate falling in loop: n steps, dt, drag k per mass times v; v then s, g 9.81, return distance
 * numerical integration of a fall from rest with friction k v: n, dt, k to distance, v updated first, g 9.81
 * Euler integration of v' = g - kv from rest with g = 9.81, then s by the new v; n, dt, k to s
 * Write a program that simulates n steps of a fall with linear air drag: velocity gains (9.81 - k v) dt, then path gains v dt; give the path.
 * Python for _ in range(n): v += (9.81 - k * v) * dt; s += v * dt, returning s from n, dt, k
 * Let something drop in small time steps with air slowing it by k times speed (9.81): how far after n steps?
 * semi-implicit Euler integration of v' = g - kv, s' = v from rest, g = 9.81; final s (n steps, dt, k)
 * Simulating free fall with drag: n steps of dt, drag k, g 9.81, distance?
 * distance fallen with drag after n Euler steps (n, dt, k, g = 9.81)
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
 * Which speed lets a body escape from a planet of mass {mass} and radius {radius}? G is 6.674e-11.
 * Return sqrt(2 * 6.674e-11 * {mass} / {radius}).
 * escape velocity for {mass} in kilograms and {radius} in meters, G = 6.674e-11
 * At what launch speed does nothing fall back from a globe with {mass} and {radius}, with G = 6.674e-11?
 * sqrt(2 G {mass} / {radius}), G = 6.674e-11
 * My planet weighs {mass} and measures {radius} from the center to the ground: escape speed, please (G 6.674e-11).
 * Write a program that calculates the escape velocity of a planet from mass and radius, G = 6.674e-11.
 * escape velocity from mass and radius, G 6.674e-11
 * How fast must a rocket be to leave a planet of given mass and radius for good, with G = 6.674e-11?
 * sqrt(2GM/R) from M and R, G 6.674e-11
 * minimum speed to get away from a celestial body, mass, radius, G 6.674e-11
 * Orbital mechanics: parabolic speed at the surface from mass and radius, with G = 6.674e-11
 * escape velocity of a planet from its mass and radius (G = 6.674e-11)
 * speed needed to leave a planet for good: mass, radius, G 6.674e-11
 * Write a function to determine the escape speed from a body's mass and radius with G = 6.674e-11.
 * np.sqrt(2 * 6.674e-11 * M / R)
 * How fast must a rocket be to get away from a planet that heavy and big (6.674e-11)?
 * v_esc = √(2GM/r), G = 6.674e-11
 * Escape velocity from mass and radius using G 6.674e-11?
 * escape velocity from mass and radius (6.674e-11)
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
 * The kettle holds {m} kg of {K:2} at {t1} degrees and should reach {t2}: energy with c = {K}
 * heat in joules for {m} kg of {K:2}, c = {K}, heated from {t1} to {t2} degrees
 * Write a function for the energy needed to heat a mass of {K:2} (specific heat {K}) from one temperature to another.
 * heating energy of {K:2}, {K} J/(kg K), from mass in kg, start and end temperature
 * How many joules does it take to warm up a mass of {K:2} between two temperatures, with {K} per kg and degree?
 * m c (t2 - t1) for {K:2}, c = {K}, from m, t1, t2
 * energy for some mass of {K:2} from one temperature to another, specific heat {K}
 * Calorimetry with {K:2}, c = {K}: mass, first and second temperature to heat
 * Write a function that finds the energy in joules to warm a mass of {K:2} (specific heat {K}) from one temperature to another.
 * =A1*{K}*(C1-B1) for {K:2}, with kg, start and end degrees
 * How much heat do so many kilos of {K:2} take from this many to that many degrees ({K})?
 * sensible heat Q = m c (T2 - T1) for {K:2}, c = {K}
 * Joules to heat {K:2} from t1 to t2, c={K}, mass first?
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
 * How many joules warm {mass} kilograms of water by {rise} degrees, 4186 for one kilogram and degree?
 * energy in joules to heat kilograms of water by some degrees, 4186 J per kg and degree
 * heat needed for water, c = 4186, from kg and temperature rise
 * How much energy in joules does it take to boil a kettle, from kg and temperature rise, with c = 4186?
 * Write a function for the joules that heat some kg of water by some degrees (4186 J/(kg K)).
 * mass times 4186 times the temperature difference, for water
 * water heating energy in joules from kg and degrees, 4186 J/(kg K)
 * kilograms of water and temperature rise in, energy in joules out (4186 J/(kg K))
 * warm up a bath: energy from kg and degrees, c 4186
 * heat for water in joules: kg times 4186 times temperature rise
 * joules for hotter water, 4186 per kg and degree: kg, then degrees
 * how many joules does it take to make this many kg of water so many degrees warmer, 4186 each
 * Write a function that computes the joules required for heating a mass of water by a number of degrees, 4186 per kg and degree.
 * lambda kg, rise: kg * 4186 * rise
 * How much energy makes so many kilos of water that many degrees warmer (4186)?
 * Q = m c ΔT of water with c = 4186 J/(kg K)
 * Energy for heating water from mass and temperature rise, 4186?
 * joules to heat water (4186)
 *
 * @T double float
 * @name water_heating heat_water
 * @range mass 0 1000
 * @range rise 0 100
 */
T water_heating(T mass, T rise) { return mass * 4186 * rise; }
