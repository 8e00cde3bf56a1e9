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
 *
 * @T double float
 * @name water_heating heat_water
 * @range mass 0 1000
 * @range rise 0 100
 */
T water_heating(T mass, T rise) { return mass * 4186 * rise; }
