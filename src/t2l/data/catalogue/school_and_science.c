/**
 * kinetic energy of a car from its mass and speed in km/h
 * energy in joules of a moving body, given its mass in kg and its speed in km/h
 * Compute 0.5 * m * (v / 3.6)^2 for a mass in kg and a speed in km/h.
 * kinetic energy in joules from kg and km/h
 * How much energy does a moving car have, given its mass in kg and its speed in km/h?
 * What is the kinetic energy of a vehicle of this mass at this speed in km/h?
 * Returns half the mass times the square of the speed, after converting the speed from km/h to m/s.
 * translational energy in J from mass in kg and speed in km/h, converted to SI first
 * Write a function to find the energy in joules of a moving car from its mass in kg and its speed in km/h.
 * How do I compute the kinetic energy if the mass is in kg and the speed in km/h?
 * kinetic energy from mass in kg and speed in km/h
 * My truck weighs this many kg and goes this many km/h; what is its kinetic energy in joules?
 *
 * @T double float
 * @name kinetic_energy_kmh car_energy
 * @range mass 1 2000
 * @range speed 0 200
 */
T kinetic_energy_kmh(T mass, T speed) {
    T v = speed / 3.6;
    return 0.5 * mass * v * v;
}

/**
 * braking distance in meters from speed in km/h and deceleration in m/s^2
 * How many meters until the car stops, given km/h and a deceleration in m/s^2?
 * Compute (v / 3.6)^2 / (2 a) for v in km/h.
 * braking distance in meters for a speed in km/h and a deceleration in m/s^2
 * Write a function that computes the braking distance in meters for a speed in km/h and a deceleration in m/s^2.
 * How long in meters is the braking distance at this speed in km/h with this deceleration in m/s^2?
 * Returns the square of the speed in m/s divided by twice the deceleration; the speed is passed in km/h.
 * stopping distance in m under constant deceleration in m/s^2, speed in km/h given first
 * Write a program that determines the braking distance in metres from the speed in km/h and the deceleration in m/s².
 * How far does a car go until it stops, given its speed in km/h and its deceleration in m/s^2?
 * How do I compute the braking distance from km/h and the deceleration in m/s^2?
 * braking distance in meters, given km/h and m/s^2
 * How many meters does a car need to stop on the motorway, from km/h and deceleration in m/s^2?
 * Skid length in metres until a car stops, from km/h and deceleration in m/s².
 *
 * @T double float
 * @name braking_path brake_path
 * @range speed 0 200
 * @range deceleration 1 10
 */
T braking_path(T speed, T deceleration) {
    T v = speed / 3.6;
    return v * v / (2 * deceleration);
}

/**
 * stopping distance in m from speed in km/h, reaction time in s and deceleration in m/s^2
 * reaction distance plus braking distance in meters from km/h, seconds and m/s^2
 * Compute v t + v^2 / (2 a) with v converted from km/h to m/s; v, t, a are given.
 * How many meters until the car stops? Speed in km/h, reaction time in s, deceleration in m/s^2.
 * What is the whole stopping distance in meters, given km/h, reaction time in s and deceleration?
 * Returns v * reaction + v * v / (2 * deceleration) with v = speed / 3.6, speed in km/h.
 * total stopping distance in m: speed in km/h, delay in s, then constant deceleration in m/s^2
 * Write a function to compute the whole stopping distance in metres of a vehicle: km/h, reaction time in seconds, deceleration in m/s².
 * How do I compute the stopping distance including reaction time from km/h, s and m/s^2?
 * total stopping distance from speed in km/h, reaction time and deceleration
 * In foggy weather, how far do I get until stopped? Speed in km/h, reaction time in s, deceleration in m/s^2.
 * A driver sees a deer: how many metres till standstill, given km/h, reaction seconds and deceleration in m/s^2?
 *
 * @T double float
 * @name total_stopping_distance stopping_distance_kmh
 * @range speed 0 200
 * @range reaction 0 2
 * @range deceleration 1 10
 */
T total_stopping_distance(T speed, T reaction, T deceleration) {
    T v = speed / 3.6;
    return v * reaction + v * v / (2 * deceleration);
}

/**
 * speed in km/h from meters and seconds
 * Convert meters and seconds to km/h.
 * How fast in km/h did I run, given meters and seconds?
 * sprint speed in kmh from meters and seconds
 * Write a function that computes the speed in km/h from a distance in meters and a time in seconds.
 * What is my speed in kilometers per hour for a distance in meters and a time in seconds?
 * mean speed in km/h from meters and seconds
 * Write a function that converts a run of given metres in given seconds to an average speed in km/h.
 * What is the speed in km/h for a distance in m and a time in s, such as 100 m in 10 s?
 * Given the meters and the seconds of a run, return the average speed in km/h.
 * How fast in km/h is a walker, given the meters covered and then the seconds taken?
 * How fast in km/h is a sprinter, from metres run and seconds taken?
 *
 * @T double float
 * @name speed_kmh kmh_from_meters
 * @range meters 0 1000
 * @range seconds 1 1000
 */
T speed_kmh(T meters, T seconds) { return meters / seconds * 3.6; }

/**
 * distance in km from km/h and minutes
 * How many km do I get in a number of minutes at this speed in km/h?
 * Compute speed in km/h * minutes / 60.
 * kilometers travelled at a speed in km/h for a time in minutes
 * distance in km from km/h and a time in minutes
 * Write a function that returns the distance in km covered at a speed in km/h within a number of minutes.
 * How many kilometers does a train at this speed in km/h cover in this many minutes?
 * Returns the speed in km/h times the minutes, divided by 60.
 * Write a function to determine how many km are covered at a speed in km/h during a number of minutes.
 * What distance in km do I cover at a speed in km/h in a given number of minutes?
 * distance at a given km/h after a number of minutes
 * Convert a speed in km/h and a time in minutes to a distance in km.
 *
 * @T double int32_t
 * @name distance_in_minutes km_in_minutes
 * @range speed 0 300
 * @range minutes 0 600
 */
T distance_in_minutes(T speed, T minutes) { return speed * minutes / 60; }

/**
 * acceleration in m/s^2 from 0 to a speed in km/h in a given number of seconds
 * A car goes from 0 to a speed in km/h in t seconds; what is its acceleration in m/s^2?
 * average acceleration in m/s^2 when reaching a speed in km/h from standstill in some seconds
 * acceleration from rest in m/s^2, speed given in km/h, time in s
 * Write a function that returns the mean acceleration in m/s^2 of a car that reaches a speed in km/h from standstill in some seconds.
 * What acceleration in m/s^2 does a car have that gets from 0 to this many km/h in this many seconds?
 * Returns the speed in km/h, converted to m/s, divided by the time in seconds.
 * mean acceleration from rest in m/s^2, final speed in km/h, time in s
 * Write a program that calculates the average acceleration in m/s² of a car reaching a speed in km/h from rest after some seconds.
 * How do I get m/s^2 from the km/h reached and the seconds it took from standstill?
 * average acceleration in m/s^2 from standstill, given km/h and seconds
 * Mean acceleration in m/s² of a sports car that reaches so many km/h from rest within so many seconds.
 *
 * @T double float
 * @name acceleration_from_kmh average_acceleration
 * @range speed 0 300
 * @range seconds 1 30
 */
T acceleration_from_kmh(T speed, T seconds) { return speed / 3.6 / seconds; }

/**
 * time to catch up: head start, slower speed, faster speed, -1 if never
 * Given the lead, the speed of the first runner and the speed of the second, when does the second catch up? -1 if never.
 * overtaking time from gap, speed in front, speed behind; -1 if the one behind is not faster
 * Write a function for lead, leader's speed, pursuer's speed: time until caught, or -1 if not faster.
 * Lead, speed of the car in front, speed of the car behind: how long until it catches up, -1 for never?
 * Returns the lead divided by how much faster the follower (last) is than the leader (second); -1 if he is not faster.
 * pursuit along a line at constant speeds: head start, leader's speed, chaser's speed, -1 if too slow
 * Write a function to find how long a chaser needs to catch someone with a lead, from lead, front speed and rear speed, or -1 if not faster.
 * When does the pursuer overtake, given gap, speed ahead and speed behind (-1 for never)?
 * time to catch up from lead, speed in front, speed behind, -1 if never
 * When does the police car catch the thief? Lead, the thief's speed, the police's speed; -1 if never.
 * Thief's lead, thief's speed, cop's speed: after what time is the thief caught? -1 if never.
 *
 * @T double float
 * @name pursuit_time catch_up_time
 * @range lead 0 1000
 * @range front 0 30
 * @range behind 0 40
 */
T pursuit_time(T lead, T front, T behind) { return behind <= front ? -1 : lead / (behind - front); }

/**
 * current from power and voltage
 * Calculate amps from watts and volts.
 * Compute the current I = P / U.
 * How many amperes does a device draw, given its watts and the volts?
 * Divide watts by volts.
 * Write a function that computes the current in amperes from the power in watts and the voltage in volts.
 * What current flows through a device with this power in W at this voltage?
 * Returns the power divided by the voltage.
 * current drawn by a resistive load of a rated power at a voltage
 * Write a function which determines the current in amperes that a device with given watts draws at given volts.
 * How do I get amps from power and voltage?
 * Given the watts of a heater and the voltage, how many amps does it draw?
 *
 * @T double float int32_t
 * @name current_from_power amps_from_watts
 * @range watts 0 3000
 * @range volts 1 230
 */
T current_from_power(T watts, T volts) { return watts / volts; }

/**
 * current in a {OP} circuit of two resistors: voltage, r1, r2
 * total current for a {OP} connection of two resistors, voltage given first
 * two resistors in {OP} on a battery: total amps from volts, r1, r2
 * total current of a {OP} circuit from voltage and two resistances
 * Ohm's law for a voltage and two resistances in {OP}: the current
 * Write a function that computes the total current when a voltage drives two resistors connected in {OP}.
 * What current does a battery of this voltage deliver to two resistors in {OP}?
 * Returns the voltage, given first, divided by the total resistance of the two resistors in {OP}.
 * total current drawn from a source by two resistors in {OP}: volts, ohms, ohms
 * Write a function to compute the total current from a voltage when a first and a second resistor are wired in {OP}.
 * What is the current of a {OP} circuit with a voltage and two resistances?
 * total current of two resistors in {OP}, from voltage and both resistances
 *
 * @T double float
 * @OP volts/(r1+r2) "series"
 * @OP volts/r1+volts/r2 "parallel"
 * @name two_resistor_current circuit_current
 * @range volts 0 24
 * @range r1 1 1000
 * @range r2 1 1000
 */
T two_resistor_current(T volts, T r1, T r2) { return OP; }

/**
 * total resistance: r1 in series with r2 and r3 in parallel
 * Compute r1 + r2*r3/(r2+r3) for three resistances.
 * total resistance of a mixed circuit, first resistor in series, other two parallel
 * equivalent resistance of r1 in series with the parallel pair r2, r3
 * Combine r1 with r2 || r3 in series.
 * Write a function that returns the total resistance of a first resistor in series with a parallel pair of two more.
 * What is the equivalent resistance of the first resistor in series with the parallel other two?
 * Returns the first resistance plus the product of the other two over their sum.
 * Reduce the network r1 + (r2 || r3) to one resistance.
 * Write a function to determine the overall resistance of one resistor followed by two others that are in parallel with each other.
 * How do I combine a series resistor with a parallel pair?
 * Resistors r2 and r3 are wired in parallel and r1 is in series with that pair; given r1, r2 and r3, what is the total?
 *
 * @T double float
 * @name mixed_resistance series_parallel
 * @range r1 0 1000
 * @range r2 1 1000
 * @range r3 1 1000
 */
T mixed_resistance(T r1, T r2, T r3) { return r1 + r2 * r3 / (r2 + r3); }

/**
 * {n} equal resistors in {OP}: total resistance
 * total resistance of n identical resistors in {OP}, from the value and n
 * resistance of n equal resistors in {OP}, the ohms of one given first
 * Write a function that returns the total resistance of n equal resistors in {OP}, the ohms of one given first.
 * What total resistance do n resistors of the same value give in {OP}?
 * Returns the equivalent resistance of n equal resistances in {OP}.
 * equivalent resistance of n identical resistors in {OP}, given one value and n
 * Write a function that determines the total resistance of n identical resistors in {OP}.
 * What is the resistance of several equal resistors connected in {OP}?
 * total of n equal resistors in {OP}
 * Given the resistance of one resistor and the number of resistors in {OP}, return the total.
 * How many ohms do n identical resistors in {OP} have together?
 *
 * @T double
 * @OP r*n "series"
 * @OP r/n "parallel"
 * @name equal_resistors identical_resistors
 * @range r 1 1000
 * @range n 1 20
 */
T equal_resistors(T r, int32_t n) { return OP; }

/**
 * voltage drop on a two-wire copper cable (0.0175): current, length one way in m, cross-section in mm^2
 * Compute current * 2 * length * 0.0175 / area, the voltage drop of a copper cable.
 * copper cable voltage loss: amps, meters one way, mm^2, rho 0.0175, two wires
 * drop in volts for amps, meters of cable (two wires of that length) and mm^2 at 0.0175
 * Write a function for the voltage drop over a two-core copper cable (0.0175) from amperes, meters, mm^2.
 * How many volts does my copper cable lose: amps, meters, mm^2, twice the length, 0.0175?
 * Returns current * 2 * length * 0.0175 / area, 0.0175 ohm mm^2/m being copper's resistivity.
 * resistive line drop from current, length, cross-section, return conductor included, rho = 0.0175
 * Write a program to determine the voltage lost on a two-way copper cable (0.0175) from current, one-way length in m and area in mm².
 * What is the voltage drop of a copper wire, both conductors, resistivity 0.0175, from current, length and cross-section?
 * cable voltage drop from current, one-way length and cross-section with copper at 0.0175
 * Electrical design: voltage drop of a copper cable out and back (0.0175), from amps, meters one way, mm^2.
 *
 * @T double
 * @name cable_drop voltage_drop
 * @range current 0 32
 * @range length 1 100
 * @range area 1 10
 */
T cable_drop(T current, T length, T area) { return current * 2 * length * 0.0175 / area; }

/**
 * power needed to lift a mass in kg by a height in m within a time in s, g = 9.81
 * Compute m * g * h / t with g = 9.81 from m, h, t.
 * lifting power in watts from kg, m and s with g = 9.81
 * How many watts does it take to raise a mass in kg by a height in m in a time in s, with g 9.81?
 * crane power: mass, height, time, g = 9.81
 * Write a function that returns the power in watts for lifting a mass by a height within a time, g being 9.81.
 * What power does a motor need to lift this mass this high in this time, with g = 9.81?
 * Returns mass * 9.81 * height / time, the power in watts.
 * mean mechanical power against gravity from mass, height, time, g = 9.81 m/s^2
 * Write a function that computes the power needed to raise a mass (kg) by a height (m) within a time (s), with g = 9.81.
 * lifting power from mass, height and time (g = 9.81)
 * What power does a motor need for bringing a mass up a height within a time (kg, m, s; g = 9.81)?
 *
 * @T double float
 * @name lifting_power climbing_power
 * @range mass 1 1000
 * @range height 0 50
 * @range time 1 100
 */
T lifting_power(T mass, T height, T time) { return mass * 9.81 * height / time; }

/**
 * energy to put in, from useful energy and efficiency in percent
 * needed input = useful output * 100 / efficiency in percent
 * How much energy must I supply for a useful amount if only a given percent of it comes out?
 * input energy for a given output and percent efficiency
 * total energy from the useful energy and the efficiency in percent
 * Write a function that returns the input energy required for a useful output at an efficiency in percent.
 * How much energy must go in to get this much out at this efficiency in percent?
 * Returns output * 100 / efficiency, the efficiency being in percent.
 * required input for an output at a known efficiency in percent
 * Write a function to find the energy that must be put into a machine to obtain a given output at an efficiency in percent.
 * How do I compute the input from the output and the efficiency percentage?
 * required input for an output at a given efficiency percent
 *
 * @T double float int32_t
 * @name required_input input_energy
 * @range output 0 10000
 * @range efficiency 1 100
 */
T required_input(T output, T efficiency) { return output * 100 / efficiency; }

/**
 * force on a lever: load, load arm, effort arm
 * How strong must I push on a lever? Load, load arm, effort arm.
 * seesaw: load, its distance, my distance; what force balances it?
 * effort to balance a load: load, load arm, arm of the effort
 * Write a function that returns the force on the effort arm that balances a load: load, load arm, effort arm.
 * What force balances the load, given the load, the length of its arm and that of the effort arm?
 * Returns load * load_arm / effort_arm.
 * effort from the balance of torques: load, its arm, the effort's arm
 * Write a function to determine the force that balances a lever from the load, the arm of the load, and the arm of the effort.
 * law of the lever: effort = load * load arm / effort arm
 * How do I compute the force that balances a lever from load, load arm and effort arm?
 * How hard must a carpenter push on a crowbar? Load times its arm, divided by the effort arm.
 *
 * @T double float int32_t
 * @name lever_force balancing_force
 * @range load 0 1000
 * @range load_arm 1 10
 * @range effort_arm 1 20
 */
T lever_force(T load, T load_arm, T effort_arm) { return load * load_arm / effort_arm; }

/**
 * force to pull with a pulley, given the mass in kg and the number of supporting ropes, g = 9.81
 * Compute m * 9.81 / n for a mass m on n ropes.
 * block and tackle: how strong must one pull, given kg and the number of ropes (9.81)?
 * pulley force from mass and number of rope parts, 9.81 N per kg
 * hoist with several rope strands: pulling force in newtons from kg and strands, g 9.81
 * Write a function that returns the force to lift a mass with a tackle of n supporting rope parts, g = 9.81.
 * With what force do I pull on a pulley system to lift a mass, given the mass and the number of ropes (g = 9.81)?
 * Returns mass * 9.81 divided by the number of supporting ropes.
 * ideal block and tackle: weight m * 9.81 divided by the number of supporting ropes
 * Write a function to compute the pulling force in newtons for a mass in kg on a pulley block with n carrying ropes and g = 9.81.
 * What is the rope tension in a hoist that carries a mass on n supporting strands, g = 9.81?
 * pulley force for mass and number of ropes (g = 9.81)
 *
 * @T double
 * @name pulley_force tackle_force
 * @range mass 1 500
 * @range ropes 1 8
 */
T pulley_force(T mass, int32_t ropes) { return mass * 9.81 / ropes; }

/**
 * {OP} on an inclined plane, mass and angle in degrees, g = 9.81
 * {OP} for a block on a ramp, given its mass and the angle in degrees, g = 9.81
 * inclined plane: {OP} from kg and degrees, g = 9.81
 * Write a function that computes the {OP} of a mass on a slope with an angle in degrees (g = 9.81).
 * What is the {OP} of a body on a ramp, given its mass and the angle in degrees (g = 9.81)?
 * Returns the {OP} of a mass on a plane inclined by an angle in degrees, with 9.81 for g.
 * Compute the {OP} on an incline for a mass in kg and an angle in degrees, g = 9.81.
 * Write a program that determines the {OP} in newtons on a mass (kg) resting on a slope inclined by an angle in degrees, g = 9.81.
 * How do I calculate the {OP} on a slope from mass and degrees (g = 9.81)?
 * {OP} on an incline from mass and angle in degrees (g = 9.81)
 * A box stands on a slope; return the {OP} in newtons from its mass and the slope in degrees, with g = 9.81.
 * Given a mass and the angle of a ramp in degrees, find the {OP} using g = 9.81.
 *
 * @OP __builtin_sin(radians) "downhill force"
 * @OP __builtin_cos(radians) "normal force"
 * @name incline_force slope_force
 * @range mass 1 100
 * @range degrees 0 90
 */
double incline_force(double mass, double degrees) {
    double radians = degrees * 3.141592653589793 / 180;
    return mass * 9.81 * OP;
}

/**
 * acceleration of a block pulled over the floor: force, mass, mu; g = 9.81, not below 0
 * Compute (force - mu * m * 9.81) / m from force, mass, mu, or 0 if that is negative.
 * pulling force, mass, friction coefficient: acceleration, 0 if it doesn't move, g 9.81
 * net acceleration with friction, g = 9.81, zero at least: force, mass, coefficient
 * Write a function for the acceleration on a floor with friction from force, mass, mu (g = 9.81), 0 if the force is too small.
 * How fast does a crate accelerate, given pulling force, mass and friction coefficient (g 9.81, at least 0)?
 * Returns (force - mu * mass * 9.81) / mass, or 0 if that is negative.
 * Newton's second law with sliding friction, g = 9.81, clamped at rest: F, m, mu
 * Write a function to compute a body's acceleration from pulling force, mass and friction coefficient with g = 9.81, 0 if friction wins.
 * How do I apply Newton's second law with friction: force, mass, mu, g = 9.81, not below 0?
 * acceleration from force, mass and friction coefficient (g = 9.81), at least 0
 * Given force, mass and friction coefficient, compute the acceleration with g = 9.81, 0 if the force is too small.
 *
 * @T double
 * @name acceleration_with_friction friction_acceleration
 * @range force 0 500
 * @range mass 1 100
 * @range mu 0 1
 */
T acceleration_with_friction(T force, T mass, T mu) {
    T net = force - mu * mass * 9.81;
    return net < 0 ? 0 : net / mass;
}

/**
 * signed average force of a push: mass, velocity before, velocity after, time
 * Compute m (v2 - v1) / t from m, v1, v2, t.
 * force as change of momentum per time: mass, velocity before, velocity after, time
 * impact force with its sign from mass, velocity before, velocity after and the short time in between
 * average kick force on a ball: its mass, velocity before and after, contact time
 * Write a function that computes the average force, signed: mass, old velocity, new velocity, time.
 * What average force acts on a ball, given its mass, its velocity before and after, and the time?
 * Returns the change of momentum per time: mass * (after - before) / time.
 * mean force by the impulse theorem from mass, both velocities (old first) and duration
 * Write a function that determines the mean force on a mass whose velocity changes from a first to a second value within a time.
 * How do I get the force from mass, velocity before and after, and contact time?
 * average force from mass, velocity before, velocity after and time
 *
 * @T double float
 * @name impact_force impulse_force
 * @range mass 0 100
 * @range before -30 30
 * @range after -30 30
 * @range time 1 10
 */
T impact_force(T mass, T before, T after, T time) { return mass * (after - before) / time; }

/**
 * bounce height after {n} bounces, from the drop height and the fraction kept by each
 * ball dropped from h, rises to k * h each time: height after n bounces (h, k, n)
 * How high does a ball dropped from a height bounce after n bounces, each to a fraction of the last?
 * rebound height from drop height, the factor that each bounce keeps, and the number of bounces
 * Write a function that returns a ball's height after n bounces, from the first height and the fraction kept each time.
 * How high is the n-th rebound of a ball dropped from a height that keeps a fraction of it each time?
 * Returns the start height multiplied n times by the fraction.
 * What is the height of a ball after several bounces, given height, fraction and count?
 * height of a ball after n bounces, given start height, fraction kept and n
 * Multiply a height n times by a fraction to get a ball's height after n bounces.
 * How high does a rubber ball rise following n bounces if it retains a fraction of its height per bounce? Height, fraction, n.
 * A rubber ball falls from a height and rebounds to a fraction of it each time: how high after the nth rebound?
 *
 * @T double float
 * @name bounce_height rebound_height
 * @range height 0 10
 * @range fraction 0 1
 * @range n 0 8
 */
T bounce_height(T height, T fraction, int32_t n) {
    for (int32_t i = 0; i < n; i++) height *= fraction;
    return height;
}

/**
 * How often does a ball dropped from a height bounce, keeping {PERCENT} percent each time, until it rises less than {K}?
 * number of bounces until a height is under {K}, cut to {PERCENT} percent each time
 * Write a function that returns how many times a height of at least {K} is cut to {PERCENT} percent of itself before it is below {K}.
 * A ball falls from height h and rebounds to {PERCENT} percent of the last height; how many bounces until it is lower than {K}?
 * number of rebounds for a height to get below {K} with {PERCENT} percent kept
 * How many times must I repeat h = h * {PERCENT} / 100 until h is less than {K}?
 * Write a function that counts how often a height must be reduced to {PERCENT} percent until it is less than {K}.
 * After how many bounces that keep {PERCENT} percent is the given height below {K}?
 * Returns the number of times the height is multiplied by {PERCENT} / 100 before it is less than {K}.
 * Write a program which counts how often a height can be cut to {PERCENT} percent until it is under {K}.
 * How many bounces until a ball dropped from a height stays below {K} if it returns to {PERCENT} percent each time?
 * bounces at {PERCENT} percent until the height is less than {K}
 *
 * @T double
 * @K 1 10
 * @PERCENT 50 75 80
 * @name count_bounces bounces_until_low
 * @range height 0 1000
 */
int32_t count_bounces(T height) {
    int32_t count = 0;
    while (height >= K) {
        height = height * PERCENT / 100;
        count++;
    }
    return count;
}
/**
 * impact speed in km/h of a fall from a height in meters, g = 9.81
 * How fast in km/h does something hit the ground after a fall from a height in meters (9.81 m/s^2)?
 * Compute sqrt(2 * 9.81 * h) * 3.6 for a height h.
 * falling from h meters, what is the speed at the bottom in km/h (g 9.81)?
 * Write a function that computes the km/h of a body's impact after a fall from a height, g = 9.81.
 * At what speed in km/h does something dropped from this height land, with g = 9.81?
 * Returns the square root of 2 * 9.81 * height, converted to km/h.
 * final speed in km/h of a drag-free drop from a height, g = 9.81
 * Write a function that computes the speed in km/h with which an object dropped from a height in metres hits the ground, g = 9.81.
 * How fast in km/h is an object at impact after falling h metres with g = 9.81?
 * impact speed in km/h for a fall height (g = 9.81)
 * If I drop a phone from a storey this many meters up, how fast in km/h does it land, g = 9.81?
 *
 * @name impact_kmh fall_speed_kmh
 * @range height 0 500
 */
double impact_kmh(double height) { return __builtin_sqrt(2 * 9.81 * height) * 3.6; }

/**
 * air pressure plus water pressure at a depth: 101325 + 1000 * 9.81 * depth
 * total pressure on a diver at a depth in meters: 101325 Pa of air plus 9810 Pa per meter
 * pressure at depth in Pa including the atmosphere (101325), 9810 per meter
 * water pressure (1000 * 9.81 per m) and air pressure (101325) together at a depth in m
 * Write a function for the pascals at a depth in fresh water, 101325 at the surface, g = 9.81.
 * What pressure in Pa acts on a diver at this depth, 101325 plus 9810 for each meter?
 * Returns 101325 + 1000 * 9.81 * depth.
 * absolute hydrostatic pressure at a depth, rho = 1000, g = 9.81, p0 = 101325
 * Write a function which determines the total pressure in pascals at a depth in fresh water: 101325 plus 1000 times 9.81 per metre.
 * What is the pressure under water in Pa at a depth, with 101325 Pa, 1000 kg/m3 and 9.81?
 * absolute water pressure at a depth (101325 Pa, 1000 kg/m^3, 9.81)
 * How many pascal press on a scuba diver at a depth in metres, 101325 on top plus 9810 per metre?
 *
 * @T double
 * @name diver_pressure absolute_pressure
 * @range depth 0 200
 */
T diver_pressure(T depth) { return 101325 + 1000 * 9.81 * depth; }

/**
 * apparent weight m * (9.81 + a) for mass and upward acceleration
 * How heavy, in newtons, do I feel in a lift, given my mass in kg and the upward acceleration (9.81)?
 * force on the floor when accelerating upwards: mass, acceleration, g = 9.81
 * apparent weight in newtons of a mass accelerated upwards, g = 9.81
 * Write a function for the apparent weight of a mass in an elevator, acceleration upward, g = 9.81.
 * What does a scale in an accelerating elevator show in newtons, given kg, m/s^2 upward, g = 9.81?
 * Returns mass * (9.81 + acceleration); upward is positive.
 * normal force on a mass in an upward accelerated frame, m (9.81 + a)
 * Write a function to determine the force that scales in a lift show for a mass when it accelerates upwards, with g = 9.81.
 * What is the weight in an accelerating lift, given mass and upward acceleration (g 9.81)?
 * apparent weight from mass and upward acceleration (g = 9.81)
 * What does a scale in an upward accelerating lift show in newtons, from mass and acceleration, with g = 9.81?
 *
 * @T double float
 * @name apparent_weight elevator_weight
 * @range mass 1 200
 * @range acceleration -9 9
 */
T apparent_weight(T mass, T acceleration) { return mass * (9.81 + acceleration); }

/**
 * wavelength of sound from the frequency, speed of sound {C} m/s
 * length of a sound wave of a given frequency at {C} m/s
 * Compute {C} / frequency, the wavelength.
 * How long in meters is a sound wave of a given frequency in hertz, c = {C}?
 * wavelength in meters of a tone, {C} meters per second
 * Write a function that computes the wavelength of a tone from its frequency, with sound travelling at {C} m/s.
 * What wavelength does a tone of this frequency have, if sound travels at {C} m/s?
 * Returns {C} divided by the frequency: the wavelength in meters.
 * lambda = c / f with c = {C} m/s in air
 * Write a function to compute the wavelength in metres of a tone with a given frequency when sound travels at {C} m/s.
 * How do I convert Hz to a wavelength in air with sound at {C} m/s?
 * sound wavelength for a frequency ({C} m/s)
 *
 * @T double float
 * @C 343 340 344
 * @name sound_wavelength tone_wavelength
 * @range frequency 20 20000
 */
T sound_wavelength(T frequency) { return C / frequency; }
/**
 * distance from an echo: half of {C} m/s times seconds
 * How many meters away is the wall if the echo comes after t seconds at a sound speed of {C}?
 * Compute {C} * t / 2 for an echo time t.
 * sonar/echo distance with a sound speed of {C} m/s, from the echo time in s
 * Sound goes there and back at {C} m/s in a given number of seconds: return the distance to the wall.
 * Write a function that computes the distance in m to a reflecting object from the echo time in seconds at {C} m/s.
 * How many meters away is the cliff, given the seconds until the echo, if sound travels at {C} m/s?
 * Returns {C} * seconds / 2, the distance to the echoing object.
 * pulse-echo range in m from the echo time in s for a propagation speed of {C} m/s
 * Write a program that determines how far a wall is from the seconds its echo takes, sound going at {C} m/s both ways.
 * Convert an echo delay to a distance at {C} m/s.
 * distance from echo time at {C} m/s
 * How far away is the end of a tunnel if my echo comes back after t seconds, with sound at {C} m/s?
 *
 * @T double float
 * @C 340 343 1500
 * @name distance_from_echo echo_range
 * @range seconds 0 20
 */
T distance_from_echo(T seconds) { return C * seconds / 2; }

/**
 * frequency of the nth harmonic of a string: n, wave speed, length
 * Compute the standing wave frequency n * v / (2 L) from n, v, L.
 * frequency of harmonic number n on a string from wave speed and length
 * guitar string harmonics: frequency from harmonic number, wave speed and length
 * How many hertz does the n-th harmonic of a string have, given n, wave speed and length?
 * Write a function for the frequency of the n-th harmonic of a string fixed at both ends: n, speed, length.
 * What frequency does harmonic number n have, given n, wave speed and length of the string?
 * Returns n * speed / (2 * length), the frequency of a string's harmonic.
 * eigenfrequency of an ideal string, mode n, wave speed, length
 * Write a function to calculate the frequency of harmonic number n of a string fixed at both ends, given wave speed and length.
 * How do I compute harmonics of a vibrating string from n, speed and length?
 * frequency of the nth harmonic of a string with wave speed and length
 *
 * @T double
 * @name string_harmonic harmonic_frequency
 * @range n 1 8
 * @range speed 10 500
 * @range length 1 3
 */
T string_harmonic(int32_t n, T speed, T length) { return n * speed / (2 * length); }

/**
 * Compute 10 log10(I / 1e-12) for an intensity.
 * loudness in dB of a sound intensity in W/m^2, 0 dB at 1e-12
 * How many decibels is this intensity in W/m^2, with reference 1e-12?
 * intensity level in dB, reference 1e-12 W/m^2
 * Write a function that converts a sound intensity in W/m^2 to decibels over 1e-12.
 * What sound level in dB belongs to this intensity in W/m^2, 1e-12 being 0 dB?
 * Returns 10 times the common logarithm of the intensity over 1e-12 W/m^2.
 * sound intensity level in dB re 1 pW/m^2
 * Write a function that converts a sound intensity in W/m² to decibels relative to 1e-12.
 * How do I get decibels from an intensity (reference 1e-12)?
 * intensity to decibels with reference 1e-12
 * My meter gives the sound intensity in W/m^2; how many dB is that if 1e-12 W/m^2 is 0 dB?
 *
 * @name sound_level intensity_level
 * @range intensity 1 1000
 */
double sound_level(double intensity) { return 10 * __builtin_log10(intensity / 1e-12); }

/**
 * percent of a radioactive substance left after a time, time and half-life given
 * Compute the remaining percent 100 * 0.5^(t / T) from t and T.
 * percent left after radioactive decay, time first, then half-life
 * percentage remaining from time and half-life
 * Write a function that returns what percentage of a substance is left after a time, given its half-life.
 * Returns 100 * 2^(-time / half_life), the percent left.
 * surviving fraction in percent under exponential decay: elapsed time, half-life
 * Write a function to determine what percentage of a radioactive substance remains after a time, given then its half-life.
 * What percentage remains, given the elapsed time and the half-life?
 * percent remaining after a time with a half-life
 * remaining percentage of a radioisotope: elapsed time, halflife
 * What percentage of nuclear waste persists after some time, with a known half-life? Time first.
 *
 * @name percent_left remaining_percent
 * @range time 0 100
 * @range half_life 1 50
 */
double percent_left(double time, double half_life) { return 100 * __builtin_pow(0.5, time / half_life); }

/**
 * age of a sample from the percent of carbon-14 left, half-life {K} years
 * radiocarbon dating from the percent left with a half-life of {K} years
 * Compute {K} * log2(100 / percent), the age.
 * How old is the bone if a given percent of C-14 remains, half-life {K}?
 * Convert the percent of carbon-14 left to years, half-life {K}.
 * Write a function that computes the age in years from the remaining percentage with a half-life of {K} years.
 * How old is a find with this percentage of carbon-14 left, if the half-life is {K} years?
 * Returns {K} times the binary logarithm of 100 / percent.
 * decay dating in years from the percent left for a half-life of {K} years
 * Write a program that determines the age in years of a find from the percentage of carbon-14 remaining, half-life {K}.
 * How do I do carbon dating from the percent left with half-life {K}?
 * carbon-14 age from remaining percent with half-life {K}
 * Scientists found this percentage of carbon-14 in a bone; how old is it, at a half-life of {K} years?
 * How many years old is a mummy if a given percentage of its carbon-14 survives, half-life {K} years?
 *
 * @K 5730 5700
 * @name carbon_age radiocarbon_age
 * @range percent 1 100
 */
double carbon_age(double percent) { return K * __builtin_log2(100 / percent); }

/**
 * number of bacteria from a start count after a number of minutes, doubled every full {K} minutes
 * start * 2^(minutes / {K}), whole doublings only
 * start number and minutes given: how many bacteria are there if they double after each full {K} minutes?
 * A population doubles every {K} minutes (unfinished ones not counted): start count, then minutes.
 * cell culture that doubles every full {K} min: cells at first, minutes, return the count now
 * Write a function that returns the number of bacteria from a start count and minutes, doubled after each full {K} minutes.
 * Returns the start count doubled once for each complete period of {K} within the given minutes.
 * exponential growth of a count over some minutes, doubling in whole generations of {K} min
 * What is the number of germs after m minutes, from a start number (the first argument), if it doubles every full {K} minutes?
 * bacteria from a start count after minutes, doubling every full {K} minutes
 * A germ population doubles with every complete {K} minutes; how many are there, given the initial number and then the minutes?
 * I put some bacteria into a dish and after each full {K} minutes all have divided in two; how many now, from the initial number and the minutes passed?
 *
 * @T int64_t int32_t
 * @K 20 30 60
 * @name bacteria_count population_after
 * @range start 0 100
 * @range minutes 0 240
 */
T bacteria_count(T start, T minutes) {
    for (T t = K; t <= minutes; t += K) start *= 2;
    return start;
}

/**
 * grams needed for a solution: molarity, liters, molar mass
 * Convert c * V * M in mol/l, l, g/mol to grams.
 * How much salt must I weigh, given mol/l, liters and g/mol?
 * mass of substance for a molar solution: mol/l, l, g/mol
 * grams to dissolve, given the molarity in mol/l, the liters and the molar mass in g/mol
 * Write a function for the grams required for a solution from molarity in mol/l, liters and molar mass.
 * How many grams do I dissolve for this concentration in mol/l, volume in liters and molar mass in g/mol?
 * Returns molarity * liters * molar_mass, the grams.
 * solute mass in grams for a target molarity, volume in liters and molar mass
 * Write a function to determine how many grams of a substance a solution needs: molarity, litres, molar mass.
 * How many grams are needed for c mol/l in V litres with molar mass M?
 * grams of solute from molarity, volume and molar mass
 *
 * @T double float
 * @name grams_for_solution solute_mass
 * @range molarity 0 5
 * @range liters 0 10
 * @range molar_mass 1 300
 */
T grams_for_solution(T molarity, T liters, T molar_mass) { return molarity * liters * molar_mass; }

/**
 * new percent concentration after adding water: percent, amount, water
 * dilute a solution: percent * amount / (amount + water)
 * concentration after dilution with water, from percent, amount and water
 * Add water to alcohol: from percentage, amount and water compute the new percentage.
 * Write a function for percent, amount and added water that returns the concentration in percent.
 * What percentage does a solution have after adding water, given its percent, its amount and the water?
 * Returns percent * amount / (amount + water).
 * dilution with pure solvent: old percent, amount, solvent
 * Write a function to find the percentage of a solution after water is added: initial percent, its amount, the water's amount.
 * What is the new percentage of a solution, given its percentage and amount, after adding water?
 * percentage after diluting: percent, amount, added water
 * Whiskey of some percent, its quantity, and the water poured in: the resulting percentage?
 *
 * @T double float int32_t
 * @name dilute_with_water diluted_percent
 * @range percent 0 100
 * @range amount 1 100
 * @range water 0 100
 */
T dilute_with_water(T percent, T amount, T water) { return percent * amount / (amount + water); }

/**
 * How much water must I add to an amount of solution to lower its percentage to a target? Amount, percent now, target.
 * water to add, given the amount of solution, the percent now and the percent wanted
 * Compute amount * (percent / target - 1), the water to add.
 * How much water is needed for a dilution? Amount, percent now, lower percent wanted.
 * water to thin a solution: its amount, its percentage, the target percentage
 * Write a function that returns how much water must be added to an amount of solution to lower its percentage to a target.
 * Returns amount * (percent - target) / target, the water for a dilution.
 * solvent to add for a target mass fraction: amount, percent now, target percent
 * Write a program to determine how much water brings an amount of solution from a percentage down to a target percentage.
 * How much water is needed to dilute an amount at x percent to y percent?
 * water to add for amount, percent and target percent
 * How much water makes a syrup weaker, down to a target percentage? Amount, percent now, percent wanted.
 *
 * @T double float
 * @name water_to_add dilution_water
 * @range amount 0 100
 * @range percent 50 100
 * @range target 1 50
 */
T water_to_add(T amount, T percent, T target) { return amount * (percent - target) / target; }

/**
 * molar mass of a molecule with c carbon, h hydrogen and o oxygen atoms (12, 1, 16)
 * Compute 12 c + h + 16 o from the counts of C, H and O.
 * molecular weight of CxHyOz with C 12, H 1, O 16
 * sum of atomic masses for C (12), H (1), O (16) by their counts
 * mass of an organic molecule, 12 per C, 1 per H, 16 per O
 * Write a function that computes the molar mass of a compound of carbon (12), hydrogen (1) and oxygen (16).
 * What is the molecular mass of a substance with this many C (12), H (1) and O (16) atoms?
 * Returns 12 * carbon + hydrogen + 16 * oxygen.
 * nominal mass of a CHO compound, masses 12, 1, 16
 * Write a function that determines the molar mass of a compound from its numbers of carbon (12), hydrogen (1) and oxygen (16) atoms.
 * What is the molar mass of CxHyOz with C=12, H=1, O=16?
 * molar mass from C, H, O atom counts (12, 1, 16)
 *
 * @T int32_t double
 * @name molar_mass_cho molecule_mass
 * @range carbon 0 30
 * @range hydrogen 0 60
 * @range oxygen 0 20
 */
T molar_mass_cho(T carbon, T hydrogen, T oxygen) { return 12 * carbon + hydrogen + 16 * oxygen; }

/**
 * liters of gas from moles at {K} l/mol
 * Compute the gas volume n * {K} for n moles.
 * Convert moles of gas to liters with {K} liters each.
 * How many liters does an amount of gas in moles fill, with molar volume {K}?
 * volume in liters of an amount of ideal gas in moles, {K} liters per mole
 * Write a function that returns the volume in liters of an amount of gas in moles, with a molar volume of {K} l/mol.
 * What volume in liters does a number of moles of gas take up at {K} liters per mole?
 * Returns the amount in moles times {K}, the liters of gas.
 * amount of substance to volume, Vm = {K} L/mol
 * Write a function to compute the litres that a number of moles of gas occupies at {K} litres per mole.
 * How do I convert moles to litres of gas at {K} l/mol?
 * gas volume of moles at {K} l/mol
 *
 * @T double float
 * @K 22.4 24 24.5
 * @name gas_volume moles_to_liters
 * @range moles 0 100
 */
T gas_volume(T moles) { return moles * K; }
/**
 * How often can the reaction run? Moles of A, coefficient of A, moles of B, coefficient of B.
 * limiting reactant: compute min(na / a, nb / b) from na, a, nb, b
 * extent of reaction: the smaller quotient of amount and coefficient, given for one reactant, then for the other
 * Which reactant limits the reaction? Return the smaller amount / coefficient; amount, coefficient, amount, coefficient.
 * smaller of amount / coefficient for two reactants, each amount before its coefficient
 * Write a function for amount, coefficient, amount, coefficient of two reactants that returns the smaller quotient.
 * Returns min(amount1 / coefficient1, amount2 / coefficient2).
 * extent of reaction by the limiting reagent: n1, nu1, n2, nu2
 * Write a function that returns the lesser of amount over coefficient for two reactants given one after the other.
 * How do I find the extent of the limiting reactant from amount 1, coefficient 1, amount 2, coefficient 2?
 * limiting extent from (amount, coefficient) of two reactants
 * How many moles of reaction are possible with n1 moles of a reactant with coefficient c1 and n2 moles of another with coefficient c2 (n1, c1, n2, c2)?
 *
 * @T double int32_t
 * @name reaction_extent limiting_reactant
 * @range amount1 0 100
 * @range coefficient1 1 6
 * @range amount2 0 100
 * @range coefficient2 1 6
 */
T reaction_extent(T amount1, T coefficient1, T amount2, T coefficient2) {
    T first = amount1 / coefficient1, second = amount2 / coefficient2;
    return first < second ? first : second;
}

/**
 * titration one to one: unknown concentration from c of the base, its volume and the acid's volume
 * Compute c1 * v1 / v2 from c1, v1, v2.
 * concentration of the acid by neutralization: base concentration, base volume, acid volume
 * How concentrated is the sample, given titrant concentration, titrant volume and sample volume?
 * mol/l of the unknown from known mol/l, its volume and the unknown's volume, reacting one to one
 * Write a function for a sample's concentration: titrant's concentration, volume used, sample volume.
 * What is the concentration of the acid, given the base's concentration, the base's volume and the acid's volume?
 * Returns concentration * used / sample for a one-to-one titration.
 * 1:1 acid-base titration: known concentration times used volume over sample volume
 * Write a function to find the unknown concentration of a sample from the titrant's concentration, its volume used and the sample's volume.
 * What does a 1:1 titration give, from titrant concentration, titrant volume and sample volume?
 * sample concentration from titrant concentration, volume used and sample volume
 *
 * @T double float
 * @name titration_concentration unknown_concentration
 * @range concentration 0 2
 * @range used 0 50
 * @range sample 1 50
 */
T titration_concentration(T concentration, T used, T sample) { return concentration * used / sample; }

/**
 * seconds to heat water: liters, degrees, watts, 4186 J per liter and degree
 * kettle time in seconds: 4186 * m * dT / P from kg, degrees, watts
 * How many seconds does the kettle need, given kg, temperature rise and watts (c = 4186)?
 * heating time of water (4186) in seconds: kilograms, degrees, power
 * time to boil water in seconds: kg * 4186 * temperature rise / watts
 * time in s = mass * 4186 * temperature rise / power
 * How many seconds does it take to heat water, given kg, the temperature rise and the watts (c 4186)?
 * Returns kilograms * 4186 * rise / watts, the seconds to heat water.
 * heating time of water from kg, temperature rise and watts, c = 4186 J/(kg K), no losses
 * Write a program which determines the seconds a kettle needs for kilograms of water, a temperature rise and a power in watts (4186 J/kg/K).
 * How long does it take to heat water, given mass, temperature difference and power, with 4186?
 * seconds to heat water: kilograms, rise in degrees, watts (4186)
 * How many seconds does a kettle take to warm the water for tea? kg, degrees of rise, watts, 4186 J per kg and degree.
 *
 * @T double
 * @name heating_time kettle_seconds
 * @range kilograms 0 10
 * @range rise 0 90
 * @range watts 100 3000
 */
T heating_time(T kilograms, T rise, T watts) { return kilograms * 4186 * rise / watts; }

/**
 * charge of an ion: protons minus electrons
 * ion charge from proton and electron count
 * charge number of an atom with p protons and e electrons
 * net charge of protons and electrons
 * Write a function that returns the charge of an ion with the given numbers of protons and electrons.
 * What charge does a particle with this many protons and this many electrons carry?
 * Returns the number of protons less the number of electrons.
 * net elementary charge of an atom or ion from protons and electrons
 * Write a function to find the charge number of an ion from its protons and its electrons.
 * How do I compute an ion's charge from proton and electron counts?
 * ion charge from protons and electrons
 * Subtract the number of electrons, the second argument, from the number of protons.
 *
 * @T int32_t
 * @name ion_charge net_charge
 * @range protons 1 118
 * @range electrons 0 118
 */
T ion_charge(T protons, T electrons) { return protons - electrons; }

/**
 * perimeter of a right triangle from its two legs
 * Compute a + b + hypotenuse for the legs a and b of a right triangle.
 * Compute the sum of two legs plus sqrt(a^2 + b^2).
 * perimeter of a right triangle from the two shorter sides
 * right triangle perimeter from the two sides at the right angle
 * Write a function that returns the perimeter of a right triangle whose legs are given.
 * What is the perimeter of a triangle with a right angle between two sides of these lengths?
 * Returns the sum of both legs and the hypotenuse of a right triangle.
 * perimeter of a right triangle from its legs by the Pythagorean theorem
 * Write a function that determines the perimeter of a right triangle from its two legs.
 * What is the total length of all sides of a right triangle, given both legs?
 * perimeter of a right triangle from its legs
 *
 * @name right_triangle_perimeter perimeter_from_legs
 * @range a 0 100
 * @range b 0 100
 */
double right_triangle_perimeter(double a, double b) { return a + b + __builtin_sqrt(a * a + b * b); }

/**
 * area of an isosceles triangle from base and equal side
 * Compute b / 2 * sqrt(s^2 - b^2 / 4) for an isosceles triangle with base b and legs s.
 * isosceles triangle area: base, then leg
 * area of an isosceles triangle from its base and one of the two equal sides
 * area of a triangle from the base and one of the two equal sides
 * Half base times height of an isosceles triangle, the height from Pythagoras; base and equal side are given.
 * Write a function that computes the area of an isosceles triangle from its base and the length of the equal sides.
 * How large is the area of a triangle with this base and two equal sides of this length?
 * Returns base * sqrt(side^2 - base^2 / 4) / 2, the area of an isosceles triangle.
 * area of an isosceles triangle, base first, then one of the equal sides
 * Write a function to compute the area of an isosceles triangle from its base and, second, the length of its equal sides.
 * isosceles triangle area from the base and the leg
 *
 * @name isosceles_area area_of_isosceles
 * @range base 0 20
 * @range side 10 50
 */
double isosceles_area(double base, double side) {
    return base * __builtin_sqrt(side * side - base * base / 4) / 2;
}

/**
 * radius of the {OP} circle of a triangle from its three sides
 * radius of the {OP} circle of a triangle with sides a, b, c
 * {OP} radius of a triangle from three sides
 * triangle with three sides: radius of its {OP} circle
 * How big is the radius of the {OP} circle of a triangle with three given sides?
 * Write a function that computes the radius of the {OP} circle of a triangle with three given sides.
 * What is the radius of the {OP} circle of a triangle with these three sides?
 * Returns the radius of the {OP} circle of a triangle from its sides, using Heron's formula.
 * {OP} circle of a triangle, radius from side lengths
 * Write a function to determine the radius of the {OP} circle of a triangle with three given sides.
 * What radius does the {OP} circle have if the three triangle sides are known?
 * radius of the {OP} circle of a triangle from its sides
 *
 * @OP area/s "inscribed"
 * @OP side1*side2*side3/(4*area) "circumscribed"
 * @name triangle_circle_radius triangle_radius
 * @range side1 5 9
 * @range side2 5 9
 * @range side3 5 9
 */
double triangle_circle_radius(double side1, double side2, double side3) {
    double s = (side1 + side2 + side3) / 2;
    double area = __builtin_sqrt(s * (s - side1) * (s - side2) * (s - side3));
    return OP;
}

/**
 * Is this length, given last, possible as the third side of a genuine, not flat triangle with the other two sides?
 * Is the third side strictly between |a - b| and a + b?
 * Given two sides of a triangle, can the third be this long (degenerate not allowed)?
 * all three strict triangle inequalities for two sides and a third
 * Could the first two sides and the third one form a real triangle, not a flat one?
 * Write a function that checks whether a third length lies strictly between the difference and the sum of two sides given first.
 * Can a proper triangle with the first two sides have a third side of this length?
 * Returns true if |a - b| < third < a + b.
 * Check that absolute difference < third < sum for the third side of a triangle.
 * Write a program that checks whether a third length forms a proper triangle with two others (strictly between their difference and sum).
 * Check |a - b| < c < a + b.
 * Can a triangle with these three sides exist, the third being strictly between the difference and the sum of the others?
 * Could two sticks and a third one, given last, form a genuine, non-degenerate triangle?
 *
 * @T int32_t double
 * @name third_side_possible can_be_third_side
 * @range first 1 20
 * @range second 1 20
 * @range third 0 45
 */
_Bool third_side_possible(T first, T second, T third) {
    T gap = first > second ? first - second : second - first;
    return third > gap && third < first + second;
}

/**
 * fourth angle of a quadrilateral in degrees from the other three
 * Compute 360 minus the sum of three angles.
 * missing angle in degrees of a four-sided figure, three given
 * Given three angles, what's the last angle of a quadrilateral in degrees?
 * Write a function that returns the fourth angle of a quadrilateral in degrees from three angles.
 * How many degrees is the missing angle of a four-sided shape, when the other three are known?
 * Returns 360 less the sum of three angles.
 * angle sum of a quadrilateral (360) solved for one angle
 * Write a function to find the missing angle in degrees of a quadrilateral with three known ones.
 * What is the last angle of a quadrilateral, given the other three?
 * fourth angle of a quadrilateral
 * Interior angles of a quadrilateral total 360: find the missing one out of three.
 *
 * @T int32_t double
 * @name fourth_angle missing_quadrilateral_angle
 * @range first 1 120
 * @range second 1 120
 * @range third 1 110
 */
T fourth_angle(T first, T second, T third) { return 360 - first - second - third; }

/**
 * liters in a box with three sides measured in centimeters
 * Convert length * width * height from cm to liters by dividing by 1000.
 * How many liters does the aquarium hold, given three sides in cm?
 * aquarium volume in liters from length, width, height in cm
 * box capacity in liters from centimeters
 * Write a function that computes the volume in liters of a box with sides in centimeters.
 * How much water in liters fits into a tank of this length, width and height in cm?
 * Returns length * width * height / 1000, the liters for sides in cm.
 * How many liters fit into a cuboid measured in cm?
 * Write a function which determines the capacity in litres of a box measured in centimetres.
 * How do I convert the cm dimensions of a tank to liters?
 * liters in a box with sides in cm
 * What is the volume of an aquarium in liters, from its length, width and height in cm?
 *
 * @T double int32_t
 * @name box_liters aquarium_liters
 * @range length 1 200
 * @range width 1 100
 * @range height 1 100
 */
T box_liters(T length, T width, T height) { return length * width * height / 1000; }

/**
 * mass of a solid block: length, width, height, density
 * Compute a * b * c * rho, the mass of a block.
 * How heavy is a block, given its three edges and its density?
 * weight of a beam from its three sides and its density
 * mass of a brick from length, width, height, density
 * Write a function that returns the mass of a cuboid from its three edges and, last, its density.
 * What does a block with these edges and this density weigh?
 * Returns length * width * height * density.
 * mass of a homogeneous cuboid: edges, then density
 * Write a function to determine the weight of a cuboid block from length, width, height and density.
 * What is the mass of a block, given its edges and its density?
 * mass of a box-shaped block from edges and density
 * How heavy is a solid wooden bench top, from length, width, height and density?
 *
 * @T double int32_t
 * @name block_mass cuboid_mass
 * @range length 1 20
 * @range width 1 20
 * @range height 1 20
 * @range density 1 20
 */
T block_mass(T length, T width, T height, T density) { return length * width * height * density; }

/**
 * volume of a pipe wall: outer radius, inner radius, length
 * hollow cylinder volume from outer radius, inner radius and length
 * Compute pi * (R^2 - r^2) * length from R, r and length.
 * tube material volume: R outside, r inside, length
 * How much material by volume is in a pipe? Outer radius, inner radius, length.
 * Write a function that computes the volume of a hollow cylinder from its outer and inner radius and its length.
 * What volume of metal does a pipe have, given outer radius, inner radius and length?
 * Returns pi times the difference of the squared outer and inner radius times the length.
 * volume of a cylindrical shell by outer radius, inner radius, height
 * Write a program to determine the volume of material in a pipe from outer radius, inner radius and length.
 * What is the volume of a hollow cylinder, given both radii (outer first) and the length?
 * volume of a pipe wall from outer radius, inner radius and length
 * How much material is in a tube, given its outer radius, its inner radius and its length?
 *
 * @T double
 * @name pipe_volume hollow_cylinder
 * @range outer 5 20
 * @range inner 0 5
 * @range length 1 100
 */
T pipe_volume(T outer, T inner, T length) { return 3.141592653589793 * (outer * outer - inner * inner) * length; }

/**
 * For an arithmetic sequence with first term {first} and positive step {step}, which term (from 1) is {x}? -1 if none.
 * arithmetic progression, find n (from 1): first term, positive difference, value, -1 for none
 * Write a function for first term, positive step and a number that returns the number's position, from 1, in the arithmetic sequence, or -1.
 * Write a function to find which term, counted from 1, of an arithmetic sequence (first term, positive step) equals a number, or -1.
 * index (from 1) of x in an arithmetic sequence with given start and positive step, or -1
 * Given the first term, the positive step and x, return the 1-based position of x in the sequence or -1.
 * index (one-based) of a value within an AP with initial term and positive common difference; -1 for a non-member
 * How do I find n from a1, a positive d and a value of the arithmetic sequence, n starting at 1, with -1 if the value is not a term?
 * I count up from a first number by a positive step; at which place, counted from 1, does a third number come up, or -1 if it never does?
 * For an arithmetic sequence with first term {first} and positive step {step}, return the place of {x}, counted from 1, or -1 if it is not in it.
 * Solve x = first + (n - 1) * step, step positive, for a whole n >= 1; return n or -1; arguments first, step, x.
 * Given first, a positive step and x, return (x - first) / step + 1 if x is one of first, first + step, first + 2 * step, ..., otherwise -1.
 *
 * @T int32_t int64_t
 * @name term_position index_of_term
 * @range first -20 20
 * @range step 1 10
 * @range x -30 60
 */
T term_position(T first, T step, T x) {
    if (x < first || (x - first) % step != 0) return -1;
    return (x - first) / step + 1;
}

/**
 * sum of an arithmetic sequence from first term, last term and count
 * Compute (a1 + an) * n / 2 from a1, an, n.
 * Gauss sum from first term, last term and number of terms
 * Given the first term, the last term and the count of evenly spaced numbers, return their sum.
 * arithmetic series from first term, last term and number of terms
 * Write a function that sums an arithmetic series with given first term, last term and number of terms.
 * What do equally spaced numbers add up to, given the first, the last and how many there are?
 * Returns (first + last) * count / 2, the sum of an arithmetic series.
 * sum of an arithmetic series by its end terms and their count
 * Write a function that determines the sum of an arithmetic series from its first term, last term and number of terms.
 * What is the total of an arithmetic series, given both end terms and the count?
 * sum of an arithmetic series from first, last and count
 * partial sum of an AP: initial term, final term, number of terms
 *
 * @T int32_t int64_t double
 * @name series_from_ends arithmetic_sum
 * @range first -50 50
 * @range last -50 50
 * @range count 0 20
 */
T series_from_ends(T first, T last, T count) { return (first + last) * count / 2; }

/**
 * Start with {x} and repeat {n} times: multiply by {K} and add {L}.
 * Given x and n, repeat x = {K} * x + {L} n times and return x.
 * recursive sequence a(n+1) = {K} a(n) + {L}: value after n steps from x, for given x and n
 * To x, apply "{K} times plus {L}" n times.
 * from a start value, iterate {K}x + {L} n times
 * Write a function that, from a start value, returns the term after n steps of the rule: {K} times the previous plus {L}.
 * What does a start value become after n steps, each multiplying by {K} and adding {L}?
 * Returns what a start value becomes after n applications of x -> {K} * x + {L}.
 * affine recurrence with factor {K} and summand {L}: start value x, n iterations
 * Write a function that replaces a number n times by {K} times itself plus {L} and returns the result.
 * What's the value of the recurrence x = {K}x + {L} after n steps?
 * apply {K}x + {L} n times
 *
 * @T int32_t int64_t
 * @K 2 3
 * @L 1 5 7
 * @name iterate_affine recurrence_term
 * @range x -20 20
 * @range n 0 8
 */
T iterate_affine(T x, int32_t n) {
    for (int32_t i = 0; i < n; i++) x = K * x + L;
    return x;
}

/**
 * probability of drawing two red balls without putting back: number of red balls, total number
 * Given the number of winning tickets and all tickets, what is the chance that two draws both win (no replacement)?
 * urn with r red balls among n, chance of two reds without replacement
 * How likely are two red balls in two draws without replacement, given the red balls and the total?
 * Returns red * (red - 1) / (total * (total - 1)) as a double.
 * hypergeometric probability of two hits in two draws: hits, population
 * Write a program that computes the chance of drawing two red balls in a row without putting back, from red balls and all balls.
 * What is the probability of two reds in a row from an urn (reds, total), no replacement?
 * probability of drawing two red balls without replacement from red and total counts
 * Compute (r / n) * ((r - 1) / (n - 1)) for r red balls among n.
 * Draw two items without replacement: probability that both are good, given the good ones and the total.
 * I draw two sweets from a bag without putting back; what is the chance that both are red? Red ones, then total.
 * chance that two successive draws without replacement are both red (red, total)
 *
 * @name two_without_replacement both_red
 * @range red 0 10
 * @range total 10 20
 */
double two_without_replacement(int32_t red, int32_t total) {
    return (double)red * (red - 1) / ((double)total * (total - 1));
}

/**
 * probability that {n} fair coin tosses give exactly {k} heads
 * Compute C(n, k) / 2^n as a double.
 * Toss a fair coin n times; what is the probability of exactly k heads?
 * fair coin flip probability: tosses, exact number of heads
 * Write a function for n throws of a fair coin that returns the probability of exactly k heads.
 * If a fair coin is thrown n times, how likely are exactly k heads?
 * Returns the binomial coefficient of n over k divided by 2 to the power n, as a double.
 * binomial probability with p = 1/2: n trials, k successes
 * How probable is it to get exactly k heads in n fair coin tosses? n is given first.
 * n flips of a fair coin: likelihood of precisely k heads
 * How likely are precisely k heads in n flips of a fair coin (n first)?
 * I toss n fair coins at once; what is the chance that exactly k of them show heads, 0 if k is more than n?
 *
 * @name coin_probability heads_probability
 * @range n 0 16
 * @range k 0 16
 */
double coin_probability(int32_t n, int32_t k) {
    if (k < 0 || k > n) return 0;
    double p = 1;
    for (int32_t i = 1; i <= k; i++) p = p * (n - k + i) / i;
    for (int32_t i = 0; i < n; i++) p /= 2;
    return p;
}

/**
 * conditional probability: joint probability divided by that of the condition, 0 if the condition is impossible
 * P(A|B) = P(A and B) / P(B), 0 when P(B) is 0
 * probability of A given B from the joint probability and P(B), 0 if P(B) is 0
 * joint probability over probability of the condition, 0 for a zero condition
 * Write a function for the conditional probability from joint and condition, 0 for an impossible condition.
 * Returns joint / condition, or 0 for a condition of probability 0.
 * conditional probability from joint and condition, 0 for a condition of probability 0
 * Write a function that finds P(A given B) from P(A and B) and P(B), 0 if the latter is 0.
 * How do I compute P(A|B) from the joint probability and P(B) without dividing by zero (0 then)?
 * conditional probability from joint and condition, 0 if the condition has probability 0
 * Return P(A and B) / P(B), or 0 if P(B) is 0.
 * P(A|B) from P(A and B) and P(B), zero when P(B) is zero
 *
 * @T double
 * @name conditional_probability probability_given
 * @range joint 0 1
 * @range condition 0 1
 */
T conditional_probability(T joint, T condition) { return condition == 0 ? 0 : joint / condition; }

/**
 * First raise a value by {up} percent, then lower the result by {down} percent.
 * A price goes up p % and then down q %; what is it then (price, p, q)?
 * Compute x * (1 + p/100) * (1 - q/100) from x, p, q.
 * increase a value by a percentage, then discount the result by another
 * Change a value, passed first, by two percentages one after the other: up, then down.
 * Write a function that increases a value by one percentage and then decreases the result by another.
 * What does a price become after a rise and a following cut, both in percent?
 * Returns the value times (1 + up / 100) times (1 - down / 100).
 * a value (first) after compounded relative changes in percent: increase, then decrease
 * Write a function to determine a price after a rise by a percentage and then a reduction by another percentage.
 * What is a value after a percentage increase followed by a percentage decrease?
 * A shop first raises a price by {up} percent, then discounts the result by {down} percent; what do shoppers pay? Price first, then both percentages in that order.
 *
 * @T double float
 * @name raise_then_cut up_and_down
 * @range value 0 1000
 * @range up 0 100
 * @range down 0 100
 */
T raise_then_cut(T value, T up, T down) { return value * (1 + up / 100) * (1 - down / 100); }

/**
 * grade from points and maximum: 1 at 0 points, 6 at full points, linear in between
 * Swiss grade: points * 5 / max + 1 from points and max
 * linear grade from 1 for no points to 6 for the maximum
 * points and maximum to a grade between 1 (none) and 6 (all), linear
 * Write a function that converts points and the maximum to a grade from 1 (no points) to 6 (the maximum), linearly.
 * Which grade from 1 (no points) to 6 (all points) do I get for points out of a maximum, linearly?
 * Returns points * 5 / maximum + 1, the grade.
 * Write a function that computes a Swiss school grade from points and the maximum: five times their ratio plus one.
 * How do I get a linear mark, 1 for no points and 6 for the maximum, from points and maximum?
 * linear grade from 1 (no points) to 6 from points and maximum
 * Map points between 0 and the maximum linearly to a grade between 1 and 6.
 * Swiss school mark from 1 to 6: linear in the points out of a maximum, no points earning 1 and full points 6.
 *
 * @T double float
 * @name linear_grade points_to_grade
 * @range points 0 60
 * @range maximum 60 100
 */
T linear_grade(T points, T maximum) { return points * 5 / maximum + 1; }

/**
 * order of magnitude of a positive number: the exponent of ten not above it, 3 for 4700
 * exponent of a positive number in scientific notation
 * decimal exponent of a positive number, e.g. 3 for 4700 and -2 for 0.05
 * Compute floor(log10(x)) for positive x.
 * Find the power of ten of a positive number when it is written with one digit before the point.
 * Write a function that returns the exponent of ten of a positive number in scientific notation, such as 3 for 4700.
 * What is the exponent when this positive number is written as m times ten to the e, with m from 1 to below 10?
 * Returns the largest integer e with 10^e <= x for a positive x.
 * decimal exponent of a positive real, largest e with 10^e not above it
 * Write a program to find the exponent of ten of a positive number in scientific notation by repeated division or multiplication by 10.
 * exponent in scientific notation of a positive number, like 3 for 4700
 * How do I get the decimal exponent of a positive number without log10, such as 2 for 999 and -1 for 0.5?
 *
 * @T double
 * @name decimal_exponent order_of_magnitude
 * @range x 1 100000000
 */
int32_t decimal_exponent(T x) {
    int32_t e = 0;
    while (x >= 10) x /= 10, e++;
    while (x > 0 && x < 1) x *= 10, e--;
    return e;
}

/**
 * Does the point given last lie {OP} the line y = m x + b, given by slope and intercept?
 * Is a point {OP} a straight line? Slope, intercept, x, y.
 * Given m, b, px, py, is (px, py) {OP} y = mx + b?
 * Check whether a point is {OP} a line: slope, intercept, x, y.
 * Write a function that checks whether a point (x, y) lies {OP} the line with a given slope and intercept, which come first.
 * Is the point (given last) {OP} the line with this slope and this y-intercept?
 * Write a function which checks if a point lies {OP} a straight line: slope, y-intercept, then the point's x and y.
 * Is the point {OP} the graph of a linear function (slope, intercept, x, y)?
 * Return whether (x, y) is {OP} the line y = m*x + b; m and b come first.
 * I drew the line y = m x + b; from m, b and then a point's x and y, can you tell me if the point is {OP} it?
 * For the line with slope {slope} and y-intercept {intercept}, is the point ({px}, {py}) {OP} it?
 * point {OP} a straight line or not: first gradient and y-axis intercept, then the x and y coordinate of the point
 *
 * @T int32_t double
 * @OP == "on"
 * @OP > "above"
 * @OP < "below"
 * @name point_and_line point_against_line
 * @range slope -5 5
 * @range intercept -10 10
 * @range px -5 5
 * @range py -20 20
 */
_Bool point_and_line(T slope, T intercept, T px, T py) { return py OP slope * px + intercept; }

/**
 * weighted school grade: written counts {K} percent, oral the rest
 * {K} times the written grade plus (100 - {K}) times the oral grade, divided by 100
 * final mark from written ({K} percent) and oral grade
 * Compute (written * {K} + oral * (100 - {K})) / 100.
 * Combine two marks, the first weighted {K} percent, the second the rest.
 * combine test mark (first) and oral mark with {K} % on the test
 * Write a function that combines two grades when the first counts {K} percent and the second the rest.
 * What is the overall grade if the written part, given first, counts {K} percent and the oral part the rest?
 * Returns (written * {K} + oral * (100 - {K})) / 100 for two grades.
 * weighted average of two marks, {K} % for the first and the rest for the second
 * Write a function to compute a final grade where the written mark counts {K} percent and the oral one the remainder.
 * What is the final mark from the written ({K} percent) and the oral grade?
 * overall grade, {K} percent written, rest oral
 *
 * @T double float
 * @K 60 50 70 40
 * @name overall_grade weighted_mark
 * @range written 0 100
 * @range oral 0 100
 */
T overall_grade(T written, T oral) { return (written * K + oral * (100 - K)) / 100; }

/**
 * electricity cost in whole cents, rounded down: watts, hours per day, days, cents per kWh
 * power bill of a lamp in whole cents: W, h a day, days, cents per kWh
 * running costs of an appliance in full cents: watts, daily hours, days, cents a kWh
 * Write a function for the whole cents it costs to run a device: watts, hours a day, days, cents per kWh.
 * How many whole cents does it cost to run a device, given watts, hours a day, days and cents per kWh?
 * Returns watts * hours * days * price / 1000, rounded down to whole cents; price is in cents per kWh.
 * appliance energy cost in integer cents from W, h/day, days, ct/kWh
 * Write a program that determines the cost of running a device: watts, hours a day, days, cents per kilowatt-hour, rounded down.
 * What is the electricity bill in cents for watts, hours per day, days, cents per kWh, rounded down?
 * running cost in whole cents, rounded down, from watts, hours per day, days and cents per kWh
 * Given the watts, the daily hours, the days and the price per kWh in cents, compute the electricity cost in whole cents.
 * What does my grandmother's heater cost in whole cents, from watts, hours per day, days and cents per kWh?
 *
 * @T int64_t int32_t
 * @name running_cost appliance_cost
 * @range watts 1 500
 * @range hours 0 24
 * @range days 0 31
 * @range price 1 60
 */
T running_cost(T watts, T hours, T days, T price) { return watts * hours * days * price / 1000; }

/**
 * average speed of two parts: speed and time of each
 * Compute (v1 t1 + v2 t2) / (t1 + t2) from v1, t1, v2, t2.
 * mean speed over two legs: speed, duration, speed, duration
 * I drove v1 for time t1, then v2 for time t2; what is the average speed?
 * time-weighted average of two speeds, each speed with its time
 * two parts of a trip, speed and time of the first, then of the second: average speed
 * Write a function that returns the average speed of a trip with two parts: speed, duration, speed, duration.
 * What is my average speed if I go at one speed for a time and then at another speed for another time?
 * Returns the total distance over the total time of two parts, each given as speed and time.
 * duration-weighted mean velocity: v1, t1, v2, t2
 * Write a function that determines the average speed of a trip with two stages, given speed and time of one, then of the other.
 * I cycle at two different speeds for two different times; what is my average speed (v1, t1, v2, t2)?
 *
 * @T double float
 * @name two_part_speed mean_speed
 * @range v1 0 100
 * @range t1 1 10
 * @range v2 0 100
 * @range t2 0 10
 */
T two_part_speed(T v1, T t1, T v2, T t2) { return (v1 * t1 + v2 * t2) / (t1 + t2); }

/**
 * direction of a force in degrees from its x and y components
 * angle of a vector in degrees, atan2 of y over x, x given first
 * Which way in degrees does (fx, fy) point, measured from the x axis counterclockwise?
 * vector direction in degrees, -180 to 180, from x and y
 * polar angle in degrees (-180 to 180) from the components x, y
 * angle in degrees between the positive x axis and a force with components x, y
 * Write a function that returns the direction of a vector in degrees, from -180 to 180, given its x and y components.
 * Returns the angle of the vector (x, y) from the positive x axis, counterclockwise, in degrees.
 * argument of a plane vector (x, y) in degrees
 * Write a function to compute the angle in degrees that a force with components x and y makes with the x axis.
 * How do I get the direction of a vector (x, y) in degrees?
 * direction of a vector (x, y) in degrees by atan2
 * polar angle (atan2) of a planar vector in degrees from its x and y components
 *
 * @name vector_direction force_direction
 * @range fx -50 50
 * @range fy -50 50
 */
double vector_direction(double fx, double fy) { return __builtin_atan2(fy, fx) * 180 / 3.141592653589793; }

/**
 * resultant of two forces with an angle between them in degrees
 * Compute sqrt(a^2 + b^2 + 2ab cos) of two forces a, b and the angle in degrees between them.
 * Add two forces that form an angle in degrees and return the size of the sum.
 * net force of two pulls at an angle in degrees to each other
 * magnitude of the sum of two vectors, given their magnitudes and the angle between them in degrees
 * parallelogram of forces: resultant of two forces from the enclosed angle in degrees
 * Write a function that returns the magnitude of the resultant of two forces that enclose an angle in degrees.
 * Returns the length of the vector sum of two forces, given both and the angle between them in degrees.
 * vector addition by two magnitudes and the included angle in degrees
 * Write a function that computes the size of the resultant of two forces enclosing an angle in degrees.
 * What is the magnitude of two forces added at an angle in degrees?
 * resultant of two forces at an angle in degrees
 * Two brothers pull a sled with forces a and b at an angle in degrees; how large is the combined force?
 * magnitude of the vector sum of two forces enclosing an angle in degrees
 *
 * @name resultant_force combined_force
 * @range f1 0 100
 * @range f2 0 100
 * @range degrees 0 170
 */
double resultant_force(double f1, double f2, double degrees) {
    double cosine = __builtin_cos(degrees * 3.141592653589793 / 180);
    return __builtin_sqrt(f1 * f1 + f2 * f2 + 2 * f1 * f2 * cosine);
}

/**
 * percent of a percent: p percent of q percent
 * two percentages one after the other, p percent of q percent, in percent
 * Compute p * q / 100 for two percentages.
 * What is p % of q %, as in 20 % of 30 % being 6 %?
 * share of a share, both in percent, result in percent of the whole
 * Write a function that returns one percentage of another percentage, in percent.
 * How many percent of the whole is this percentage of that percentage?
 * Returns the product of two percentages divided by 100.
 * Write a function which finds what percentage of the whole a percentage of another percentage is.
 * How do I calculate a percent of a percent?
 * percent of a percent, as a percentage of the whole
 * If p percent of the people vote and q percent of those vote for us, what percent of everybody is that?
 *
 * @T double float int32_t
 * @name percent_of_percent share_of_share
 * @range p 0 100
 * @range q 0 100
 */
T percent_of_percent(T p, T q) { return p * q / 100; }

/**
 * smallest n with 1 + 2 + ... + n at least {x}
 * How many terms of 1+2+3+... are needed to reach x or more?
 * number of terms until the running sum of 1, 2, 3, ... is at least x
 * Find the smallest n with sum 1..n >= x.
 * How many days until a total of x is reached if I do 1 on the first day and 1 more each day?
 * Write a function that returns the least number of terms of 1 + 2 + 3 + ... whose sum is at least a given value.
 * How many numbers from 1 upward must be added to reach at least the limit?
 * Returns the smallest n whose triangular number n (n + 1) / 2 is not below the argument.
 * smallest n whose triangular number is at least x
 * Write a program to determine how many of the numbers 1, 2, 3, ... must be added until their sum is at least a given number.
 * What is the smallest n with 1+2+...+n >= x?
 * number of terms of 1 + 2 + 3 + ... needed to reach x
 * least n whose triangular number isn't under x
 *
 * @T int32_t int64_t
 * @name terms_to_reach rows_for_balls
 * @range x 0 1000
 */
T terms_to_reach(T x) {
    T n = 0;
    for (T sum = 0; sum < x; sum += n) n++;
    return n;
}

/**
 * critical angle of total reflection in degrees, from n1 into n2
 * Compute asin(n2 / n1) in degrees, n1 given first.
 * total internal reflection angle in degrees: index inside, index outside
 * At which angle in degrees does total reflection start, given the first and the second refractive index?
 * critical angle in degrees from two refractive indices, denser first
 * limit angle of total reflection in degrees, denser index n1 before n2
 * Write a function that returns the critical angle in degrees for light passing from index n1 to a smaller index n2.
 * Beyond which angle in degrees does light not leave the denser medium (first index) for the second?
 * Returns the arc sine of n2 / n1 in degrees, the critical angle.
 * critical angle in degrees by Snell's law, n1 to n2
 * Write a function to compute the critical angle of total reflection in degrees from the denser index and then the other.
 * How do I get the angle of total internal reflection from n1 and n2 in degrees?
 * critical angle in degrees from n1 and n2
 *
 * @name critical_angle reflection_limit
 * @range n1 2 3
 * @range n2 1 2
 */
double critical_angle(double n1, double n2) { return __builtin_asin(n2 / n1) * 180 / 3.141592653589793; }

/**
 * gas pressure after heating at constant volume: pressure, kelvin before, kelvin after
 * Compute p2 = p1 * T2 / T1 from p1, T1, T2 in kelvin.
 * Gay-Lussac's law: new pressure from pressure, old kelvin and new kelvin
 * new tyre pressure when it gets warmer: pressure, kelvin before, kelvin now
 * Gas pressure scales with absolute temperature: return the new p from p, old T, new T.
 * Write a function for a gas at constant volume: pressure, absolute temperature before and after; it returns the new pressure.
 * What pressure does a closed gas bottle have after a temperature change? Old pressure, old kelvin, new kelvin.
 * Returns pressure * after / before, given pressure, before and after, both temperatures in kelvin.
 * Write a function that determines the pressure of a gas in a closed can after heating, from pressure, kelvin before, kelvin after.
 * What is the new gas pressure from the old pressure, T1 and T2 at fixed volume?
 * gas pressure after a temperature change at constant volume, from old pressure, old kelvin and new kelvin
 * A closed bottle is left in the sun: new gas pressure from the old one, kelvin before and kelvin after.
 *
 * @T double float
 * @name heated_pressure isochoric_pressure
 * @range pressure 1 1000
 * @range before 200 400
 * @range after 200 600
 */
T heated_pressure(T pressure, T before, T after) { return pressure * after / before; }

/**
 * combined gas law: new pressure from p1, v1, t1, v2, t2
 * Compute p2 = p1 v1 t2 / (t1 v2) from p1, v1, t1, v2, t2.
 * A gas is compressed and heated; find the final pressure from p1, V1, T1, V2, T2.
 * pressure after volume and temperature change: p, V, T, new V, new T
 * Since pV/T is constant, find p2 from p1, v1, t1, v2, t2.
 * Write a function for a gas pressure after changes: old pressure, volume, kelvin, new volume, new kelvin.
 * What is the pressure after compression and heating, given p, V, T before and then V and T after?
 * Returns p1 * v1 * t2 / (t1 * v2), called with p1, v1, t1, v2, t2.
 * combined gas law solved for the final pressure, p1 V1 T1 V2 T2 in this order
 * Write a program that solves the general gas law for the new pressure, given p1, V1, T1, V2, T2.
 * new pressure by the combined gas law from p1, v1, t1, v2, t2
 * final pressure from P1 V1 / T1 = P2 V2 / T2, arguments P1, V1, T1, V2, T2
 *
 * @T double
 * @name combined_gas_pressure final_pressure
 * @range p1 1 100
 * @range v1 1 100
 * @range t1 200 400
 * @range v2 1 100
 * @range t2 200 600
 */
T combined_gas_pressure(T p1, T v1, T t1, T v2, T t2) { return p1 * v1 * t2 / (t1 * v2); }

/**
 * pOH from pH
 * Compute 14 - pH, the pOH.
 * Convert pH to pOH at 25 degrees Celsius.
 * Write a function that returns the pOH of a solution from its pH.
 * What pOH does a solution with this pH have?
 * Returns 14 minus the pH.
 * pOH as 14 - pH at room temperature
 * Write a function to determine the pOH of a solution from its pH.
 * How do you get the pOH if the pH is known?
 * convert pH to pOH
 * Given the pH of a solution, return its pOH.
 * Subtract the pH from 14 to get the pOH.
 *
 * @T double float
 * @name poh ph_to_poh
 * @range ph 0 14
 */
T poh(T ph) { return 14 - ph; }

/**
 * mass percent of an element in a compound: atoms, atomic mass, molar mass
 * Compute n * A / M * 100 from atoms, atomic mass, molar mass.
 * How many percent carbon is in the molecule? C atoms, mass of one, molar mass.
 * mass percent of an element from the number of its atoms, the atomic mass and the molar mass
 * composition by mass in percent from atoms, atomic mass and molar mass
 * Write a function for the mass percentage of an element: number of atoms, atomic mass, molar mass of the compound.
 * What mass percentage does an element have, given the number of atoms, the atomic mass and the molar mass?
 * Returns atoms * atomic_mass * 100 / molar_mass, the percent by mass.
 * elemental mass fraction in percent, n, A, M
 * Write a function that finds the mass percentage of an element in a compound: number of atoms, atomic mass, molar mass.
 * How do I get the percent composition from atom count, atomic mass and the compound's molar mass?
 * mass percent of an element from atoms, atomic mass and molar mass
 *
 * @T double
 * @name element_percent mass_share
 * @range atoms 1 20
 * @range atomic_mass 1 60
 * @range molar_mass 100 400
 */
T element_percent(T atoms, T atomic_mass, T molar_mass) { return atoms * atomic_mass * 100 / molar_mass; }

/**
 * height of a cylinder from its volume and radius
 * Compute h = V / (pi r^2) from V and r.
 * How high does this volume of water stand in a round glass of this radius?
 * Volume and radius of a cylinder are known; what is its height?
 * fill height in a round can from volume and radius
 * Write a function that returns the height of a cylinder with a given volume and radius.
 * How high does this amount of liquid stand in a cylinder of this radius?
 * Returns the volume divided by pi times the square of the radius, the height of a cylinder.
 * inverse of the cylinder volume formula: height from volume, then radius
 * Write a function to compute how tall a cylinder of given volume and radius is.
 * What is the height of a cylinder if volume and radius are known?
 * cylinder height from volume and radius
 *
 * @T double
 * @name cylinder_height fill_height
 * @range volume 0 1000
 * @range radius 1 10
 */
T cylinder_height(T volume, T radius) { return volume / (3.141592653589793 * radius * radius); }

/**
 * mass of a ball from radius and density
 * Compute 4/3 pi r^3 * rho from a radius and a density.
 * How heavy is a steel ball, given its radius and density?
 * mass of a sphere from radius and density
 * Write a function that returns the mass of a solid sphere from its radius and its density.
 * What does a ball with this radius and this density weigh?
 * Returns 4 / 3 * pi * radius^3 * density, the mass of a ball.
 * mass of a homogeneous sphere from radius and density
 * Write a function that determines the mass of a solid sphere from radius and density.
 * What is the mass of an iron ball, given radius and density?
 * How heavy is a ball with radius r made of a material with the given density?
 * How heavy is a solid magnetic ball, from its radius and the density of its material?
 *
 * @T double
 * @name ball_mass sphere_mass
 * @range radius 0 10
 * @range density 1 20
 */
T ball_mass(T radius, T density) { return 4 * 3.141592653589793 / 3 * radius * radius * radius * density; }
