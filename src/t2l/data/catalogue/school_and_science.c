/**
 * kinetic energy of a car from its mass and speed in km/h
 * energy in joules, mass in kg, speed in kmh
 * 0.5 * m * (v / 3.6)^2
 * kinetic energy in joules from kg and km/h
 * how much energy does a moving car have, kg and kmh given
 * movement energy from kilograms and kilometers per hour
 * Write a function that returns the kinetic energy in joules of a body whose speed is given in kilometers per hour.
 * What is the kinetic energy of a vehicle of this mass at this speed in km/h?
 * Returns half the mass times the square of the speed, after converting the speed from km/h to m/s.
 * energy of car when kg and kmh are known
 * translational energy in J from mass in kg, speed in km/h converted to SI
 * mass, then speed on the speedometer: energy of motion
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
 * braking distance in meters from speed in km/h and deceleration
 * how far until the car stops, km/h and m/s^2
 * (v / 3.6)^2 / (2 a)
 * brake path in meters for a speed in kmh and a deceleration in m/s^2
 * stopping path without reaction time: km/h, m/s^2, result in m
 * meters needed to brake to zero from km/h at so many m/s^2
 * Write a function that computes the braking distance in meters for a speed in km/h and a deceleration in m/s^2.
 * How long is the braking distance at this speed in km/h with this deceleration?
 * Returns the square of the speed in m/s divided by twice the deceleration; the speed is passed in km/h.
 * way for braking from kmh and the minus acceleration
 * stopping distance under constant deceleration, speed in km/h
 * I'm driving so fast and brake so hard: meters until standstill
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
 * stopping distance from speed in km/h, reaction time and deceleration
 * reaction way plus braking way in meters: km/h, seconds, m/s^2
 * v t + v^2 / (2 a), v from km/h
 * total stopping distance: kmh, seconds of reaction, deceleration
 * how many meters until the car stands: km/h, seconds until the driver reacts, m/s^2
 * reaction distance + braking distance for km/h, reaction seconds, deceleration
 * Write a function that adds reaction and braking distance: km/h, reaction time in s, m/s^2.
 * What is the whole stopping distance in meters, given km/h, reaction time in s and deceleration?
 * Returns v * reaction + v * v / (2 * deceleration) with v = speed / 3.6.
 * stop way from kmh, reaction second and brake strength in m/s^2
 * total stopping distance: speed in km/h, delay, then constant deceleration
 * so many km/h, you keep rolling until you react, then you brake at m/s^2: meters in all
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
 * meters and seconds to kmh
 * distance m / time s * 3.6
 * how fast in km/h if I ran so many meters in so many seconds
 * average speed kilometers per hour, input m and s
 * sprint speed in kmh from meters and seconds
 * Write a function that computes the speed in km/h from a distance in meters and a time in seconds.
 * What is my speed in kilometers per hour for a distance in meters and a time in seconds?
 * Returns meters / seconds * 3.6.
 * kmh from meter and second please
 * mean speed, SI input, result in km/h
 * ran this many meters, took this many seconds: km/h
 *
 * @T double float
 * @name speed_kmh kmh_from_meters
 * @range meters 0 1000
 * @range seconds 1 1000
 */
T speed_kmh(T meters, T seconds) { return meters / seconds * 3.6; }

/**
 * distance in km from km/h and minutes
 * how far do I get in some minutes at this speed
 * speed * minutes / 60
 * kilometers travelled, time given in minutes
 * km from kmh and min
 * drive distance with minutes instead of hours
 * Write a function that returns the distance in km covered at a speed in km/h within a number of minutes.
 * How many kilometers does a train at this speed in km/h cover in this many minutes?
 * Returns the speed in km/h times the minutes, divided by 60.
 * way in km for speed and the minutes
 * displacement at constant speed, time unit minutes
 * going that fast for that many minutes: kilometers
 *
 * @T double int32_t
 * @name distance_in_minutes km_in_minutes
 * @range speed 0 300
 * @range minutes 0 600
 */
T distance_in_minutes(T speed, T minutes) { return speed * minutes / 60; }

/**
 * acceleration from 0 to a speed in km/h in some seconds
 * m/s^2 from kmh and time
 * speed / 3.6 / seconds
 * car goes 0-100 in t seconds, what acceleration
 * average acceleration in m/s^2 when reaching a speed in km/h from standstill in some seconds
 * acceleration in m/s^2, speed given in km/h, time in s
 * Write a function that returns the mean acceleration of a car that reaches a speed in km/h from standstill.
 * What acceleration in m/s^2 does a car have that gets from 0 to this many km/h in this time?
 * Returns the speed, converted to m/s, divided by the time.
 * how strong accelerate when kmh and seconds
 * mean acceleration from rest, final speed in km/h
 * from zero to that speed in so many seconds: meters per second squared
 *
 * @T double float
 * @name acceleration_from_kmh average_acceleration
 * @range speed 0 300
 * @range seconds 1 30
 */
T acceleration_from_kmh(T speed, T seconds) { return speed / 3.6 / seconds; }

/**
 * time to catch up: head start, slower speed, faster speed, -1 if never
 * lead, speed of the first runner, speed of the second: when does he catch up, -1 if never
 * lead, slow, fast: lead / (fast - slow), -1 when not faster
 * overtaking time from gap, speed in front, speed behind; -1 if the one behind is not faster
 * how long until the pursuer reaches the one in front: gap, front's speed, pursuer's speed, else -1
 * catch-up problem, gap, then speed of the leader, speed of the follower, -1 without a catch
 * Write a function for lead, leader's speed, pursuer's speed: time until caught, or -1 if not faster.
 * Lead, speed of the car in front, speed of the car behind: time to catch up, -1 for never?
 * Returns the lead divided by the difference of the speeds; -1 if the follower is not faster than the leader.
 * one is so far before, runs so fast, other so fast: when does other reach him, never is -1
 * pursuit along a line at constant speeds: head start, leader's speed, chaser's speed, -1 if too slow
 * distance between them, speed of the one ahead, speed of the one behind: time to meet
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
 * amps from watts and volts
 * I = P / U
 * how many amperes does a device of so many watts draw
 * watts divided by volts
 * current of a lamp, power and voltage known
 * Write a function that computes the current in amperes from the power in watts and the voltage in volts.
 * What current flows through a device with this power at this voltage?
 * Returns the power divided by the voltage.
 * ampere when watt and volt are given
 * current drawn by a resistive load of rated power
 * my heater has so many watts at so many volts: amps
 *
 * @T double float int32_t
 * @name current_from_power amps_from_watts
 * @range watts 0 3000
 * @range volts 1 230
 */
T current_from_power(T watts, T volts) { return watts / volts; }

/**
 * current in a {OP} circuit of two resistors: voltage, r1, r2
 * {OP} connection of two resistors, total current
 * two resistors in {OP} on a battery, how many amps
 * total current, {OP} circuit
 * Ohm's law for two resistances in {OP}
 * voltage and both resistors, {OP}: current
 * Write a function that computes the total current for two resistors connected in {OP} to a voltage.
 * What current does the battery deliver to two resistors in {OP}?
 * Returns the voltage divided by the total resistance of the two resistors in {OP}.
 * how big current when two resistor are {OP}
 * source current of a two-resistor {OP} network
 * battery voltage, first and second resistor in {OP}: total amps
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
 * r1 + r2*r3/(r2+r3)
 * mixed circuit, first resistor in series, other two parallel
 * equivalent resistance of a series-parallel circuit
 * one resistor followed by two parallel ones
 * combined resistor r1 plus (r2 || r3)
 * Write a function that returns the resistance of one resistor in series with a parallel pair.
 * What is the equivalent resistance of the first resistor in series with the parallel other two?
 * Returns the first resistance plus the product of the other two over their sum.
 * whole ohm when one is in row and two are beside
 * reduction of a simple series-parallel network
 * first comes r1, then the current splits into r2 and r3: total ohms
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
 * resistance of n identical resistors in {OP}
 * n times the same resistor, {OP}
 * {OP} of n equal ohms
 * several equal resistors connected in {OP}, total
 * same resistor n times in {OP}
 * Write a function that returns the total resistance of a number of equal resistors in {OP}.
 * What do n resistors of the same value give in {OP}?
 * Returns the equivalent resistance of n equal resistances in {OP}.
 * many same resistor put {OP}, how many ohm
 * equivalent of n identical resistances, {OP} connection
 * one resistance and a count: all of them in {OP}
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
 * voltage drop on a cable: current, length, cross-section, copper
 * how many volts are lost in a copper wire (0.0175) of this length there and back: A, m, mm^2
 * 2 * 0.0175 * length * current / area
 * copper cable voltage loss: amps, meters one way, mm^2, rho 0.0175, two wires
 * drop in volts for amps, meters (there and back) and mm^2 at 0.0175
 * loss over a two-wire copper line of resistivity 0.0175: current, length, cross-section
 * Write a function for the voltage drop over a two-core copper cable (0.0175) from amperes, meters, mm^2.
 * How many volts does my copper cable lose: amps, meters, mm^2, twice the length, 0.0175?
 * Returns current * 2 * length * 0.0175 / area, 0.0175 ohm mm^2/m being copper's resistivity.
 * volt lost on copper wire, both ways counted, 0.0175
 * resistive line drop, return conductor included, rho = 0.0175
 * so many amps through so many meters twice of so thick copper, 0.0175: volts missing
 *
 * @T double
 * @name cable_drop voltage_drop
 * @range current 0 32
 * @range length 1 100
 * @range area 1 10
 */
T cable_drop(T current, T length, T area) { return current * 2 * length * 0.0175 / area; }

/**
 * power needed to lift a mass to a height in some time, g = 9.81
 * m * g * h / t with g = 9.81
 * lifting power in watts with 9.81: kg, m, s
 * how many watts to raise kilograms by meters in seconds, g 9.81
 * crane power: mass, height, time, g = 9.81
 * climbing stairs: my power from kg, meters and seconds at 9.81 m/s^2
 * Write a function that returns the power in watts for lifting a mass by a height within a time, g being 9.81.
 * What power does a motor need to lift this mass this high in this time, with g = 9.81?
 * Returns mass * 9.81 * height / time.
 * watt for bringing up kg some meter in second, take 9.81
 * mean mechanical power against gravity, g = 9.81 m/s^2
 * kilograms, meters up, seconds: watts, at 9.81
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
 * needed input = output * 100 / efficiency
 * how much must I supply if only some percent is useful
 * input energy for a given output and percent efficiency
 * efficiency backwards: from useful to total, efficiency in percent
 * total energy when the useful part and the percentage that it is are known
 * Write a function that returns the input energy required for a useful output at an efficiency in percent.
 * How much energy must go in to get this much out at this efficiency in percent?
 * Returns output * 100 / efficiency.
 * useful energy and percent, give whole energy
 * required input at known efficiency in percent
 * want so much out, machine is so many percent efficient: what goes in
 *
 * @T double float int32_t
 * @name required_input input_energy
 * @range output 0 10000
 * @range efficiency 1 100
 */
T required_input(T output, T efficiency) { return output * 100 / efficiency; }

/**
 * force on a lever: load, load arm, effort arm
 * how strong must I push: load * arm1 / arm2
 * lever law, unknown force from load, load arm, effort arm
 * seesaw: load, its distance, my distance, force needed on the other side
 * effort to balance a load: load, load arm, arm of the effort
 * crowbar force from load and both arms
 * Write a function that returns the force on the effort arm that balances a load on a lever.
 * What force lifts the load, given the lengths of the load arm and the effort arm?
 * Returns load * load_arm / effort_arm.
 * lever with load and two arm, what force
 * effort from the balance of torques: load, its arm, the effort's arm
 * weight here, this far from the pivot; I push that far from it: how hard
 *
 * @T double float int32_t
 * @name lever_force balancing_force
 * @range load 0 1000
 * @range load_arm 1 10
 * @range effort_arm 1 20
 */
T lever_force(T load, T load_arm, T effort_arm) { return load * load_arm / effort_arm; }

/**
 * force to pull with a pulley of so many supporting ropes, mass in kg, g = 9.81
 * m * 9.81 / n
 * block and tackle: how strong must one pull, kg and ropes, 9.81
 * pulley force from mass and number of rope parts, 9.81 N per kg
 * hoist with several rope strands, pulling force in newtons, g 9.81
 * newtons at the rope end of a tackle: kilograms times 9.81 over the strands
 * Write a function that returns the force to lift a mass with a tackle of several rope parts, g = 9.81.
 * With what force do I pull on a pulley system with so many ropes to lift this mass (g = 9.81)?
 * Returns mass * 9.81 divided by the number of supporting ropes.
 * pulley, kg and ropes in, newton out, 9.81
 * ideal mechanical advantage of a block and tackle applied to a weight of m * 9.81
 * the load hangs on several strands, each carries its share: how many newtons at g = 9.81
 *
 * @T double
 * @name pulley_force tackle_force
 * @range mass 1 500
 * @range ropes 1 8
 */
T pulley_force(T mass, int32_t ropes) { return mass * 9.81 / ropes; }

/**
 * {OP} on an inclined plane, mass and angle in degrees, g = 9.81
 * slope: {OP} of a body with this mass, then degrees, 9.81
 * {OP} for a block on a ramp, g = 9.81
 * inclined plane {OP}: kg, degrees, g 9.81
 * mass and ramp angle in degrees, {OP} with g = 9.81
 * {OP} on a hill: kilograms, degrees, 9.81 m/s^2
 * Write a function that computes the {OP} of a mass on a slope with an angle in degrees (g = 9.81).
 * What is the {OP} of a body of this mass on a ramp of so many degrees, g = 9.81?
 * Returns the {OP} of a mass on a plane inclined by an angle in degrees, with 9.81 for g.
 * {OP} when thing of so many kg stand on oblique plane of so many degrees, 9.81
 * component of the weight (m * 9.81) on an incline in degrees: {OP}
 * box of so many kg on a slope of so many degrees: {OP}, g = 9.81
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
 * force, mass, mu: (force - mu * m * 9.81) / m, 0 if negative
 * pulling force, mass, friction coefficient: acceleration, 0 if it doesn't move, g 9.81
 * net acceleration with friction, g = 9.81, zero at least: force, mass, coefficient
 * box on the ground, how does it accelerate: pull, kg, mu, 9.81, 0 if stuck
 * acceleration minus friction (9.81 * mu), not below zero, from force, mass and mu
 * Write a function for the acceleration from force, mass, mu (g = 9.81), 0 if the force is too small.
 * How fast does a crate accelerate with this force, mass and friction coefficient, g 9.81, 0 at least?
 * Returns (force - mu * mass * 9.81) / mass, or 0 if that is negative.
 * acceleration from force, mass, rubbing number, 9.81, when too weak then zero
 * Newton's second law with sliding friction, g = 9.81, clamped at rest: F, m, mu
 * pull, mass in kg, mu: m/s^2 or 0, with 9.81
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
 * average force of a push: mass, speed before, speed after, time
 * m (v2 - v1) / t
 * force from change of momentum: mass, speed before, speed after, time
 * impact force on a mass when the speed changes from v1 to v2 in a short time
 * impulse divided by time: m, v before, v after, t
 * kick force on a ball: its mass, velocity before and after, contact time
 * Write a function that computes the average force: mass, old speed, new speed, time.
 * What average force acts on a ball of a mass whose velocity changes from one value to another in this time?
 * Returns the change of momentum per time: mass * (after - before) / time.
 * mass, how big force when speed go from this to that in time
 * mean force by the impulse theorem from mass, both velocities (old first) and duration
 * mass, old speed, new speed, duration of contact: newtons
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
 * bounce height after {n} bounces, each keeps a fraction of the height
 * ball dropped from h, rises to k * h each time
 * height * factor^n
 * how high does the ball jump after n bounces, each to a fraction of the last
 * rebound height with a factor for what each bounce keeps
 * bouncing ball height: drop height, fraction kept, bounces
 * Write a function that returns a ball's height after n bounces, each a fixed fraction of the last height.
 * How high is the n-th rebound of a ball that keeps a fraction of its height each time?
 * Returns the start height multiplied n times by the fraction.
 * ball height after many bounce, every time only part
 * geometric decay of rebound heights
 * drop height, share that remains, number of bounces: height now
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
 * how often does a ball that keeps {PERCENT} percent bounce until it rises less than {K}
 * bounces until height is under {K}, height cut to {PERCENT} percent each time
 * count bounces: {PERCENT} % remain, stop below {K}
 * ball falls from h cm, each rebound {PERCENT} percent, bounces before it is lower than {K}
 * number of rebounds to get below {K} with {PERCENT} percent
 * repeat h = h * {PERCENT} / 100 until less than {K}, how many times
 * Write a function that counts how often a height must be reduced to {PERCENT} percent until it is less than {K}.
 * After how many bounces that keep {PERCENT} percent is the height below {K}?
 * Returns the number of times the height is multiplied by {PERCENT} / 100 before it is less than {K}.
 * count bounce with {PERCENT} percent until under {K}
 * number of geometric decay steps with ratio {PERCENT} % to fall below {K}
 * it keeps {PERCENT} percent of its height with each bounce: bounces until under {K}
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
 * how fast in kmh does it hit the ground, 9.81 m/s^2
 * sqrt(2 * 9.81 * h) * 3.6
 * falling from h meters, speed at the bottom in km/h, g 9.81
 * fall height to km/h at g = 9.81
 * speed after free fall with 9.81, kilometers per hour
 * Write a function that computes the km/h of a body's impact after a fall from a height, g = 9.81.
 * At what speed in km/h does something dropped from this height land, with g = 9.81?
 * Returns the square root of 2 * 9.81 * height, converted to km/h.
 * fall from meter, how many kmh at end, take 9.81
 * final speed of a drag-free drop in km/h, g = 9.81
 * drop it from up there (9.81): km/h just before the ground
 *
 * @name impact_kmh fall_speed_kmh
 * @range height 0 500
 */
double impact_kmh(double height) { return __builtin_sqrt(2 * 9.81 * height) * 3.6; }

/**
 * absolute pressure under water in pascal at a depth: 101325 + 9810 a meter
 * air pressure plus water pressure: 101325 + 1000 * 9.81 * depth
 * total pressure for a diver, 101325 Pa of air plus 9810 Pa per meter
 * p0 + rho g h for water: 101325, 1000, 9.81
 * pressure at depth in Pa including the atmosphere (101325), 9810 per meter
 * water pressure (1000 * 9.81 per m) and air pressure (101325) together
 * Write a function for the pascals at a depth in fresh water, 101325 at the surface, g = 9.81.
 * What pressure in Pa acts on a diver at this depth, 101325 plus 9810 for each meter?
 * Returns 101325 + 1000 * 9.81 * depth.
 * how much pascal in deep of water with air 101325 on top, 9810 each meter
 * absolute hydrostatic pressure, rho = 1000, g = 9.81, p0 = 101325
 * so many meters down, 9810 Pa each, plus 101325 for the air above
 *
 * @T double
 * @name diver_pressure absolute_pressure
 * @range depth 0 200
 */
T diver_pressure(T depth) { return 101325 + 1000 * 9.81 * depth; }

/**
 * scale reading in newtons in an elevator: mass and acceleration, g = 9.81
 * apparent weight m * (9.81 + a)
 * how heavy, in newtons, do I feel in a lift: kg, upward acceleration, 9.81
 * force on the floor when accelerating upwards: mass, acceleration, g = 9.81
 * apparent weight in newtons, g = 9.81
 * lift speeds up: force of a person on the scale, mass times (9.81 + a)
 * Write a function for the apparent weight of a mass in an elevator, acceleration upward, g = 9.81.
 * What newtons does a scale in an accelerating elevator show: kg, m/s^2 up, g = 9.81?
 * Returns mass * (9.81 + acceleration); upward is positive.
 * weight in the lift when it goes up faster, kg and acceleration, add 9.81
 * normal force in an upward accelerated frame, m (9.81 + a)
 * kilograms and upward acceleration: newtons on the floor at g = 9.81
 *
 * @T double float
 * @name apparent_weight elevator_weight
 * @range mass 1 200
 * @range acceleration -9 9
 */
T apparent_weight(T mass, T acceleration) { return mass * (9.81 + acceleration); }

/**
 * wavelength of sound from the frequency, speed of sound {C} m/s
 * length of a sound wave, {C} m/s
 * {C} / frequency
 * sound frequency to wavelength with {C}
 * how long is the sound wave at so many hertz, c = {C}
 * wavelength in meters of a tone, {C} meters per second
 * Write a function that computes the wavelength of a tone from its frequency, with sound travelling at {C} m/s.
 * What wavelength does a tone of this frequency have, if sound travels at {C} m/s?
 * Returns {C} divided by the frequency: the wavelength in meters.
 * wave long of a tone when hertz is known and speed is {C}
 * lambda = c / f with c = {C} m/s in air
 * sound covers {C} meters each second: how long is one wave of this pitch
 *
 * @T double float
 * @C 343 340 344
 * @name sound_wavelength tone_wavelength
 * @range frequency 20 20000
 */
T sound_wavelength(T frequency) { return C / frequency; }
/**
 * distance from an echo: half of {C} m/s times seconds
 * how far is the wall if the echo comes after t seconds, speed {C}
 * {C} * t / 2
 * echo time in seconds to meters, {C} m/s
 * sonar/echo distance with {C}
 * sound goes there and back at {C} m/s: distance
 * Write a function that computes the distance to a reflecting object from the echo time in seconds at {C} m/s.
 * How far away is the cliff, if the echo takes so long and the sound travels at {C} m/s?
 * Returns {C} * seconds / 2.
 * echo second make meter, sound {C}
 * pulse-echo range for a propagation speed of {C} m/s
 * I shout and hear myself later; at {C} meters per second, how far is it
 *
 * @T double float
 * @C 340 343 1500
 * @name distance_from_echo echo_range
 * @range seconds 0 20
 */
T distance_from_echo(T seconds) { return C * seconds / 2; }

/**
 * nth harmonic of a string: wave speed, length
 * standing wave frequency n * v / (2 L)
 * string overtones: harmonic number, wave speed, length to hertz
 * frequency of harmonic number n on a string from wave speed and length
 * guitar string harmonics from wave speed and length
 * how high is the n-th harmonic of a fixed string, wave speed and length given
 * Write a function for the frequency of the n-th harmonic of a string fixed at both ends: n, speed, length.
 * What frequency does harmonic number n have at this wave speed on a string of this length?
 * Returns n * speed / (2 * length).
 * tone of string for number n, speed and long given
 * eigenfrequency of an ideal string, mode n, wave speed, length
 * n half waves fit on the string of a speed and a length: how many hertz
 *
 * @T double
 * @name string_harmonic harmonic_frequency
 * @range n 1 8
 * @range speed 10 500
 * @range length 1 3
 */
T string_harmonic(int32_t n, T speed, T length) { return n * speed / (2 * length); }

/**
 * sound level in decibels from intensity in W/m^2
 * 10 log10(I / 1e-12)
 * loudness dB of a sound intensity, 0 dB at 1e-12
 * how many decibel is this intensity in W/m^2, reference 1e-12
 * intensity level, reference 1e-12
 * watts per square meter to dB over 1e-12
 * Write a function that converts a sound intensity in W/m^2 to decibels over 1e-12.
 * What sound level in dB belongs to this intensity, 1e-12 being 0?
 * Returns 10 times the common logarithm of the intensity over 1e-12 W/m^2.
 * decibel for intensity, zero is at 10 to minus 12
 * sound intensity level re 1 pW/m^2
 * from hardly audible 1e-12 upwards: the dB value
 *
 * @name sound_level intensity_level
 * @range intensity 1 1000
 */
double sound_level(double intensity) { return 10 * __builtin_log10(intensity / 1e-12); }

/**
 * percent of a radioactive substance left after a time, half-life given
 * remaining percent: 100 * 0.5^(t / T)
 * how many percent are not decayed yet: time, half-life
 * half-life decay in percent left, time first
 * share still there after t, in %
 * percentage remaining from time and half-life
 * Write a function that returns what percentage of a substance is left after a time, given its half-life.
 * How many percent of the nuclei remain after this time with that half-life?
 * Returns 100 * 2^(-time / half_life).
 * after time how many percent is still, half time known
 * surviving fraction in percent under exponential decay: elapsed time, half-life
 * time and half-life given, every half-life it is halved: percent left now
 *
 * @name percent_left remaining_percent
 * @range time 0 100
 * @range half_life 1 50
 */
double percent_left(double time, double half_life) { return 100 * __builtin_pow(0.5, time / half_life); }

/**
 * age of a sample from the percent of carbon-14 left, half-life {K} years
 * radiocarbon dating with {K} years
 * {K} * log2(100 / percent)
 * how old is the bone if so many percent C-14 remain, half-life {K}
 * C14 age, {K} y half-life
 * percent left to years, half-life {K}
 * Write a function that computes the age from the remaining percentage with a half-life of {K} years.
 * How old is a find with this percentage of carbon-14 left, if the half-life is {K} years?
 * Returns {K} times the binary logarithm of 100 / percent.
 * old of thing by percent c14, half time {K}
 * decay dating for a half-life of {K} years
 * each {K} years half of it goes: years from the percent that is left
 *
 * @K 5730 5700
 * @name carbon_age radiocarbon_age
 * @range percent 1 100
 */
double carbon_age(double percent) { return K * __builtin_log2(100 / percent); }

/**
 * number of bacteria from a start count after some minutes, doubled every full {K} minutes
 * bacteria growth from a count, doubling time {K} min, whole doublings
 * start * 2^(minutes / {K}), whole doublings
 * start number, minutes: how many bacteria, double after each full {K} minutes
 * population, then minutes: doubles every {K} minutes, unfinished ones not counted
 * culture of cells, doubling every full {K} min: cells at first, minutes, count now
 * Write a function that returns the number of bacteria, doubled after each full {K} minutes.
 * How many bacteria are there from this many after this time, if all divide every {K} minutes?
 * Returns the start count doubled once for each complete period of {K} minutes.
 * bacteria get double in each full {K} minutes, start count and minutes, how many then
 * exponential growth in whole generations of {K} min
 * from a start count, every {K} full minutes each one splits in two: how many by now
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
 * c * V * M
 * how much salt must I weigh: mol/l, liters, g/mol
 * mass of substance for a molar solution: mol/l, l, g/mol
 * grams to dissolve for so many liters of so many mol/l
 * weigh in: mol/L times L times g/mol
 * Write a function for the grams required for a solution of given molarity, volume and molar mass.
 * How many grams of this molar mass do I dissolve for this concentration and volume?
 * Returns molarity * liters * molar_mass.
 * gram for making solution from mol per liter, liter and gram per mol
 * solute mass for a target molarity, volume in liters and molar mass
 * this strong a solution, this much of it, so heavy a mole: how many grams go in
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
 * juice gets thinner: percent before, amount, water added, what percent now
 * concentration after dilution with water, from percent, amount and water
 * add water to alcohol: percentage, amount, water, new percentage
 * percent of solution, its amount, added water
 * Write a function for percent, amount and added water that returns the concentration in percent.
 * What percentage does a solution of so many percent and this amount have after adding this much water?
 * Returns percent * amount / (amount + water).
 * percent and amount of solution, percent after put water in
 * dilution with pure solvent: old percent, amount, solvent
 * so strong, so much of it, then water on top: how strong now
 *
 * @T double float int32_t
 * @name dilute_with_water diluted_percent
 * @range percent 0 100
 * @range amount 1 100
 * @range water 0 100
 */
T dilute_with_water(T percent, T amount, T water) { return percent * amount / (amount + water); }

/**
 * how much water to add to an amount to get from one percent down to a target percent
 * amount, percent now, percent wanted: water
 * amount * (percent / target - 1)
 * amount, percent, given lower percent: water needed for the dilution
 * water to thin a solution: its amount, its percentage, the target percentage
 * liters, percent now, percent wanted: liters of water until it's only so many percent
 * Write a function that returns how much water must be added to a solution to lower its percentage to a target.
 * How much water turns this amount of solution from one percentage into a lower one?
 * Returns amount * (percent - target) / target.
 * amount, water for make weaker from percent to other percent
 * solvent volume for a target mass fraction: amount, percent, target percent
 * I have this much at that strength and want it weaker: add how much
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
 * C6H12O6 mass: 12 c + h + 16 o
 * molecular weight of CxHyOz with C 12, H 1, O 16
 * sum of atomic masses for C (12), H (1), O (16) by their counts
 * g/mol from number of carbons (12), hydrogens (1), oxygens (16)
 * mass of an organic molecule, 12 per C, 1 per H, 16 per O
 * Write a function that computes the molar mass of a compound of carbon (12), hydrogen (1) and oxygen (16).
 * What is the molecular mass of a substance with this many C (12), H (1) and O (16) atoms?
 * Returns 12 * carbon + hydrogen + 16 * oxygen.
 * weight of molecule with C H O counts, 12 1 16
 * nominal mass of a CHO compound, masses 12, 1, 16
 * sugar, alcohol or acid: C, H, O atoms in, grams per mole out (12, 1, 16)
 *
 * @T int32_t double
 * @name molar_mass_cho molecule_mass
 * @range carbon 0 30
 * @range hydrogen 0 60
 * @range oxygen 0 20
 */
T molar_mass_cho(T carbon, T hydrogen, T oxygen) { return 12 * carbon + hydrogen + 16 * oxygen; }

/**
 * liters of gas from moles ({K} l/mol)
 * gas volume n * {K}
 * moles to liters with {K}
 * how many liters does this much gas fill, molar volume {K}
 * volume of an ideal gas, {K} liters per mole
 * mol gas -> L, {K}
 * Write a function that returns the volume in liters of an amount of gas in moles, with a molar volume of {K}.
 * What volume does the gas take up at {K} liters per mole?
 * Returns the amount in moles times {K}.
 * liter of gas if one mol is {K}
 * amount of substance to volume, Vm = {K} L/mol
 * each mole fills {K} liters
 *
 * @T double float
 * @K 22.4 24 24.5
 * @name gas_volume moles_to_liters
 * @range moles 0 100
 */
T gas_volume(T moles) { return moles * K; }
/**
 * how often can the reaction run: moles of A, needed of A, moles of B, needed of B
 * limiting reactant: min(na / a, nb / b)
 * moles of reaction: amount and coefficient of one, then of the other, the smaller quotient
 * which reactant runs out first, extent of reaction: amount, coefficient, amount, coefficient
 * smaller of amount / coefficient for two reactants, each amount before its coefficient
 * have n1 moles, need a each time; have n2, need b: how often
 * Write a function for amount, coefficient, amount, coefficient that returns the smaller quotient.
 * How many moles of reaction are possible with this amount and coefficient, and with those of a second?
 * Returns min(amount1 / coefficient1, amount2 / coefficient2).
 * two things, each with stock and need: which is first empty, count reaction
 * extent of reaction by the limiting reagent: n1, nu1, n2, nu2
 * sandwiches: so much bread, so much needed each, so much cheese, so much needed each
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
 * titration: unknown concentration from c of the base, its volume and the acid's volume
 * c1 * v1 / v2
 * concentration of the acid by neutralization: base concentration, base volume, acid volume
 * how concentrated is the sample: titrant concentration, titrant volume, sample volume
 * titration result, one to one: c of titrant, volume used, volume of sample
 * mol/l of the unknown from known mol/l, its volume and the unknown's volume
 * Write a function for a sample's concentration: titrant's concentration, volume used, sample volume.
 * Concentration of base, volume of base, volume of acid that it neutralizes: concentration of the acid?
 * Returns concentration * used / sample.
 * unknown acid strength from titrate: known c, ml used, ml of acid
 * 1:1 acid-base titration: known concentration times used volume over sample volume
 * known solution, how much of it I needed, how much sample I had: mol per liter
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
 * kettle time: 4186 * m * dT / P
 * how many seconds does the kettle need: kg, temperature rise, watts, c = 4186
 * heating time of water (4186) in seconds: kilograms, degrees, power
 * boil water duration in seconds, kg * 4186 * rise over watts
 * time = mass * 4186 * temperature rise / power
 * Write a function for the seconds to warm water (4186 J/(kg K)): kg, degrees, watts.
 * How many seconds does it take to heat this many kg of water by so many degrees at this wattage, c 4186?
 * Returns kilograms * 4186 * rise / watts.
 * water warm making time with kg, degree and watt, 4186
 * heating time, c = 4186 J/(kg K), no losses
 * kilograms of water (c = 4186), degrees warmer, heater watts: seconds
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
 * is it positive or negative and by how much: protons, electrons
 * protons - electrons
 * charge number of an atom with p protons and e electrons
 * net charge of protons and electrons
 * Write a function that returns the charge of an ion with the given numbers of protons and electrons.
 * What charge does a particle with this many protons and this many electrons carry?
 * Returns the number of protons less the number of electrons.
 * ion plus or minus how many, protons and electrons known
 * net elementary charge of an atom or ion
 * electrons missing make it positive, extra ones negative
 *
 * @T int32_t
 * @name ion_charge net_charge
 * @range protons 1 118
 * @range electrons 0 118
 */
T ion_charge(T protons, T electrons) { return protons - electrons; }

/**
 * perimeter of a right triangle from its two legs
 * legs a and b: a + b + hypotenuse
 * right-angled triangle circumference
 * sum of legs plus sqrt(a^2 + b^2)
 * perimeter from two catheti
 * right triangle perimeter
 * Write a function that returns the perimeter of a right triangle whose legs are given.
 * What is the perimeter of a triangle with a right angle between these two sides?
 * Returns the sum of both legs and the hypotenuse.
 * all three side together when two short ones are known and is right angle
 * perimeter of a right triangle by the Pythagorean theorem
 * two sides of the right angle in, length of the whole outline out
 *
 * @name right_triangle_perimeter perimeter_from_legs
 * @range a 0 100
 * @range b 0 100
 */
double right_triangle_perimeter(double a, double b) { return a + b + __builtin_sqrt(a * a + b * b); }

/**
 * area of an isosceles triangle from base and equal side
 * base b, legs s: b / 2 * sqrt(s^2 - b^2 / 4)
 * isosceles triangle area: base, leg
 * base and one of two equal sides of a triangle, area
 * area from the base and one of the equal sides
 * base, side: half base times height, height from Pythagoras
 * Write a function that computes the area of an isosceles triangle from its base and the length of the equal sides.
 * How large is a triangle with this base and two sides of this length?
 * Returns base * sqrt(side^2 - base^2 / 4) / 2.
 * triangle with base and same two side, area please
 * area of an isosceles triangle, base first
 * bottom side and slanted side given: surface
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
 * {OP} circle radius, sides a b c
 * {OP} radius of a triangle
 * three sides in, radius of the {OP} circle out
 * triangle {OP} circle
 * how big is the {OP} circle's radius
 * Write a function that computes the radius of the {OP} circle of a triangle with given sides.
 * What is the radius of the {OP} circle of this triangle?
 * Returns the radius of the triangle's {OP} circle, using Heron's formula.
 * radius from {OP} circle of triangle by sides
 * {OP} circle of a triangle, radius from side lengths
 * triangle with these sides: how large is its {OP} circle
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
 * is this length possible as the third side of a triangle
 * third side between |a - b| and a + b
 * two sides given, can the third be this long
 * triangle inequality for the last argument
 * could these two sides and that one close
 * third side check: two sides, then the candidate, strictly possible or not
 * Write a function that checks whether a length lies strictly between the difference and the sum of two other sides.
 * Can a triangle with the first two sides have a third side of this length?
 * Returns true if |a - b| < third < a + b.
 * may third side be so with two side known
 * admissible range test for the third side
 * neither too short nor too long to join the two ends
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
 * fourth angle of a quadrilateral
 * 360 minus three angles
 * missing angle in a four-sided figure
 * three angles given, what's the last one of a quadrangle
 * remaining angle, sum is 360
 * quadrilateral: angle number four
 * Write a function that returns the fourth angle of a quadrilateral in degrees.
 * How big is the missing angle of a four-sided shape, when the other three are known?
 * Returns 360 less the sum of the three angles.
 * last angle in four corner figure
 * angle sum of a quadrilateral solved for one angle
 * the corners of a kite make 360 degrees: find the unknown one
 *
 * @T int32_t double
 * @name fourth_angle missing_quadrilateral_angle
 * @range first 1 120
 * @range second 1 120
 * @range third 1 110
 */
T fourth_angle(T first, T second, T third) { return 360 - first - second - third; }

/**
 * liters in a box measured in centimeters
 * length * width * height / 1000
 * how many liters does the aquarium hold, cm given
 * aquarium volume in liters
 * cm cm cm to liters
 * box capacity in liters
 * Write a function that computes the volume in liters of a box with sides in centimeters.
 * How much water in liters fits into a tank of this length, width and height in cm?
 * Returns length * width * height / 1000.
 * liter of box when centimeter are given
 * cuboid capacity, cm to L
 * fish tank: three sides in centimeters, liters out
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
 * a * b * c * rho
 * how heavy is a block of this material
 * weight of a beam from its sides and density
 * volume of the cuboid times density
 * mass of a brick
 * Write a function that returns the mass of a cuboid from its three edges and its density.
 * What does a block with these edges and this density weigh?
 * Returns length * width * height * density.
 * kilo of a block by sides and density
 * mass of a homogeneous cuboid
 * gold bar: how long, wide, high and dense; how heavy
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
 * pi * (R^2 - r^2) * length
 * tube material volume: R outside, r inside, length
 * how much material is in a pipe, outer and inner radius, length
 * cylinder with a hole, volume: big radius, hole radius, length
 * Write a function that computes the volume of a hollow cylinder from its outer and inner radius and its length.
 * What volume of metal has a pipe with outer radius, inner radius and this length?
 * Returns pi times the difference of the squared radii times the length.
 * pipe volume without the hole: outer r, inner r, length
 * volume of a cylindrical shell by outer radius, inner radius, height
 * big cylinder minus the bore: outer radius, bore radius, length
 *
 * @T double
 * @name pipe_volume hollow_cylinder
 * @range outer 5 20
 * @range inner 0 5
 * @range length 1 100
 */
T pipe_volume(T outer, T inner, T length) { return 3.141592653589793 * (outer * outer - inner * inner) * length; }

/**
 * which term is {x} in an arithmetic sequence, -1 if it isn't one
 * position from 1 of a number in first, first + step, ..., else -1
 * first, step, x: index (x - first) / step + 1 if x is a term, -1 if not
 * is x in the sequence and at what place, counting from 1
 * n from a1, d and an, counting from 1, -1 if an is no term
 * arithmetic progression, find n: first term, difference, value, -1 for none
 * Write a function that returns a number's position, from 1, in a rising arithmetic sequence, or -1.
 * First, step, number: the how manyth term is this number? -1 if none.
 * Returns (x - first) / step + 1 if x is a term of the sequence, otherwise -1.
 * begin and step, then x: what number of term is x, -1 if not in
 * inverse of the explicit formula of an arithmetic progression, from 1, -1 for a value not in it
 * start, step, value: which place (from 1) does the value have, or -1
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
 * a1, an, n: (a1 + an) * n / 2
 * gauss sum with first, last and how many
 * first and last known: sum of evenly spaced numbers, count given third
 * arithmetic series from both ends
 * first plus last times count over two
 * Write a function that sums an arithmetic series with given first term, last term and number of terms.
 * First, last, count: what do equally spaced numbers add up to?
 * Returns (first + last) * count / 2.
 * sum of row with begin, end, number
 * arithmetic series by its end terms
 * pair the ends, times half the number of terms
 *
 * @T int32_t int64_t double
 * @name series_from_ends arithmetic_sum
 * @range first -50 50
 * @range last -50 50
 * @range count 0 20
 */
T series_from_ends(T first, T last, T count) { return (first + last) * count / 2; }

/**
 * start with {x}, {n} times multiply by {K} and add {L}
 * repeat x = {K} * x + {L}, n times
 * recursive sequence a(n+1) = {K} a(n) + {L}
 * n-th term of times {K} plus {L}
 * apply "{K} times plus {L}" n times
 * iterate {K}x + {L}
 * Write a function that returns the n-th term of a sequence with the rule: {K} times the previous plus {L}.
 * What is the value after n steps, each multiplying by {K} and adding {L}?
 * Returns the result of n applications of x -> {K} * x + {L}.
 * do n times: multiply {K}, plus {L}
 * affine recurrence with factor {K} and summand {L}
 * each step: {K}-fold, then {L} more
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
 * red, total: probability to draw two red balls without putting back
 * red, total: (r / n) * ((r - 1) / (n - 1))
 * marked balls, all balls: two marked drawn in a row, no replacement
 * winners, tickets: chance that both of two draws are winners, none put back
 * urn with r red balls among n, chance of two reds without replacement
 * good ones, all: draw twice without replacement, probability both good
 * Write a function for marked and total balls: probability of two marked in a row, without replacement.
 * How likely are two red balls, when there are this many red ones among this many and none goes back?
 * Returns red * (red - 1) / (total * (total - 1)).
 * red number, all number: chance both ball are red and not give back
 * hypergeometric probability of two hits in two draws: hits, population
 * red ones first, all of them second: two reds in a row
 *
 * @name two_without_replacement both_red
 * @range red 0 10
 * @range total 10 20
 */
double two_without_replacement(int32_t red, int32_t total) {
    return (double)red * (red - 1) / ((double)total * (total - 1));
}

/**
 * probability that {n} coin tosses give exactly {k} heads
 * n coins, k heads, chance
 * C(n, k) / 2^n
 * toss a coin n times, exactly k heads
 * coin flip probability: tosses, exact number of heads
 * fair coin: n tosses, k of them heads
 * Write a function for n throws of a fair coin that returns the probability of exactly k heads.
 * If a coin is thrown n times, how likely are exactly k heads?
 * Returns the binomial coefficient of n and k divided by 2 to the power n.
 * n throwing, chance for k times head
 * binomial probability with p = 1/2: n, k
 * number of throws first, number of heads second
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
 * conditional probability: both divided by condition, 0 if impossible
 * P(A|B) = P(A and B) / P(B)
 * probability of A given B: joint, P(B), 0 if P(B) is 0
 * joint probability over probability of the condition, 0 for a zero condition
 * given that B happened, how likely is A: P(both), P(B), 0 if B cannot happen
 * p of both, p of b -> p of a if b, 0 when p of b is 0
 * Write a function for the conditional probability from joint and condition, 0 for an impossible condition.
 * How likely is the event under the condition, from the joint probability and the condition's, 0 for 0?
 * Returns joint / condition, or 0 for a condition of probability 0.
 * chance of a when b is sure: p both, p b, zero if b is impossible
 * conditional probability from joint and condition, 0 for a null event
 * share of the cases with both among the cases with the condition
 *
 * @T double
 * @name conditional_probability probability_given
 * @range joint 0 1
 * @range condition 0 1
 */
T conditional_probability(T joint, T condition) { return condition == 0 ? 0 : joint / condition; }

/**
 * first raise by {up} percent, then lower by {down} percent
 * price goes up p % and then down q %
 * x * (1 + p/100) * (1 - q/100)
 * increase then discount
 * two percent changes one after the other
 * up some percent, down some percent, final value
 * Write a function that increases a value by one percentage and then decreases the result by another.
 * What is the price after a rise and a following cut, both in percent?
 * Returns the value times (1 + up / 100) times (1 - down / 100).
 * value plus percent and after minus percent
 * compounded relative changes, opposite signs
 * markup first, then the sale
 *
 * @T double float
 * @name raise_then_cut up_and_down
 * @range value 0 1000
 * @range up 0 100
 * @range down 0 100
 */
T raise_then_cut(T value, T up, T down) { return value * (1 + up / 100) * (1 - down / 100); }

/**
 * grade from points: 1 at 0 points, 6 at full points, linear
 * swiss grade: points * 5 / max + 1
 * linear grade 1 to 6
 * points and maximum to a grade between 1 and 6
 * mark = 5 * p / max + 1
 * test grade, six is best
 * Write a function that converts points to a grade from 1 to 6, linearly, where the maximum gives 6.
 * Which grade from 1 to 6 do so many of so many points give?
 * Returns points * 5 / maximum + 1.
 * points make note one to six
 * affine grading scale with best mark 6
 * no points is a 1, all points a 6, the rest in between
 *
 * @T double float
 * @name linear_grade points_to_grade
 * @range points 0 60
 * @range maximum 60 100
 */
T linear_grade(T points, T maximum) { return points * 5 / maximum + 1; }

/**
 * order of magnitude: exponent of ten of a positive number
 * exponent in scientific notation
 * 4700 -> 3
 * floor(log10(x))
 * power of ten of a number
 * how many places to move the decimal point
 * Write a function that returns the exponent of ten of a positive number in scientific notation.
 * What is the exponent when this number is written as m times ten to the e, with m from 1 to below 10?
 * Returns the largest integer e with 10^e <= x.
 * which ten power has number
 * decimal exponent of a positive real
 * thousands give 3, millions give 6
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
 * line y = m x + b by slope and intercept, does the point given last lie {OP} it
 * point {OP} a straight line? slope, intercept, point
 * m, b, px, py: is (px, py) {OP} y = mx + b
 * check point {OP} line: slope, intercept, x, y
 * slope and intercept, then x and y: y of the point vs m*x + b: {OP}?
 * line by slope and intercept, point {OP} it
 * Write a function that checks whether a point lies {OP} the line with a given slope and intercept.
 * Is the point {OP} the line with this slope and this y-intercept?
 * Returns true if the point is {OP} the line y = slope * x + intercept.
 * slope, intercept, point: point is {OP} line or not
 * half-plane membership: {OP} a non-vertical line (m, b), point x, y
 * m, b, x, y: put x into the line's equation and see whether y is {OP} it
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
 * {K} % written, remainder oral
 * final mark from written ({K} percent) and oral grade
 * written * {K} + oral * (100 - {K}), over 100
 * two marks, first one weighs {K} percent
 * combine test and oral mark with {K} %
 * Write a function that combines two grades when the first counts {K} percent and the second the rest.
 * What is the overall grade if the written part counts {K} percent?
 * Returns (written * {K} + oral * (100 - {K})) / 100.
 * note from two, first one is {K} percent, second the rest
 * convex combination of two marks, weight {K} % on the first
 * the exams are worth {K} out of 100, talking in class what is left
 *
 * @T double int32_t
 * @K 60 50 70 40
 * @name overall_grade weighted_mark
 * @range written 0 100
 * @range oral 0 100
 */
T overall_grade(T written, T oral) { return (written * K + oral * (100 - K)) / 100; }

/**
 * electricity cost in cents: watts, hours per day, days, cents per kWh
 * what does a device cost in cents: watts, hours a day, days, cents per kWh
 * W * h * days / 1000 * price
 * power bill of a lamp, whole cents: W, h a day, days, price per kWh
 * energy cost in cents for daily use of some watts over days at a kWh price
 * running costs of an appliance in full cents: watts, daily hours, days, cents a kWh
 * Write a function for the cents it costs to run a device some hours a day over some days.
 * How many cents does it cost to leave a device of these watts on for hours a day, days, at a kWh price?
 * Returns watts * hours * days * price / 1000, rounded down to whole cents.
 * cost in cent for watt, hour each day, day number, kwh price
 * appliance energy cost in integer cents from W, h/day, days, ct/kWh
 * my computer of so many watts runs so long a day: cents for the days at ct per kWh
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
 * (v1 t1 + v2 t2) / (t1 + t2)
 * mean speed over two legs: speed, duration, speed, duration
 * drove v1 for t1, then v2 for t2, average?
 * time-weighted average of two speeds, each speed with its time
 * two stretches, speed and time of the first, then of the second: average speed
 * Write a function that returns the average speed of a trip with two parts, given the speed and duration of both.
 * What is my average speed if I go one speed for a while and another speed for another while?
 * Returns the total distance over the total time of two parts, each given as speed and time.
 * middle speed from two part: speed, time, speed, time
 * duration-weighted mean velocity: v1, t1, v2, t2
 * first fast for so long, then slow for so long: overall speed
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
 * angle of a vector, atan2 in degrees
 * which way does (fx, fy) point
 * vector direction in degrees
 * polar angle from components
 * angle between the x axis and the force
 * Write a function that returns the direction of a vector in degrees, from -180 to 180, given its components.
 * In which direction, in degrees, does a force with these two components act?
 * Returns the angle of the vector from the positive x axis, counterclockwise, in degrees.
 * degree of vector from x and y part
 * argument of a plane vector in degrees
 * so much to the right and so much up: the angle
 *
 * @name vector_direction force_direction
 * @range fx -50 50
 * @range fy -50 50
 */
double vector_direction(double fx, double fy) { return __builtin_atan2(fy, fx) * 180 / 3.141592653589793; }

/**
 * resultant of two forces with an angle between them in degrees
 * sqrt(a^2 + b^2 + 2ab cos)
 * add two forces that form an angle
 * net force of two pulls at an angle
 * magnitude of the sum of two vectors, angle given
 * parallelogram of forces
 * Write a function that returns the magnitude of the resultant of two forces that enclose an angle in degrees.
 * How strong are two forces together if they act at this angle to each other?
 * Returns the length of the vector sum of the two forces.
 * two force and degree between, how big both
 * vector addition by magnitude and included angle
 * two people pull a sledge, so many degrees between their pulls: total pull
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
 * two percentages one after the other, in percent
 * p * q / 100
 * what is p % of q %, like 20 % of 30 % being 6
 * share of a share
 * nested percentages
 * Write a function that returns one percentage of another percentage, in percent.
 * How many percent of the whole is this percentage of that percentage?
 * Returns the product of the two percentages divided by 100.
 * percent from percent, what is of all
 * composition of two relative shares
 * so many percent vote, so many percent of those for us: percent of everybody
 *
 * @T double float int32_t
 * @name percent_of_percent share_of_share
 * @range p 0 100
 * @range q 0 100
 */
T percent_of_percent(T p, T q) { return p * q / 100; }

/**
 * smallest n with 1 + 2 + ... + n at least {x}
 * how many terms of 1+2+3+... to reach x
 * count until the running sum of 1, 2, 3 is at least x
 * rows of a triangle needed for x balls
 * sum 1..n >= x, find n
 * number of steps if each one is longer by 1
 * Write a function that returns the least number of terms of 1 + 2 + 3 + ... whose sum is at least a given value.
 * How many numbers from 1 upwards must be added to get to the limit?
 * Returns the smallest n whose triangular number is not below the argument.
 * how many of 1 2 3 add till x
 * inverse triangular number, rounded up
 * pins in rows of 1, 2, 3: how many rows for so many pins
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
 * asin(n2 / n1) in degrees
 * total internal reflection angle in degrees: index inside, index outside
 * glass to air: from which angle in degrees on is all light reflected, first index, second index
 * critical angle from two refractive indices, denser first
 * limit angle of refraction in degrees, denser index n1 before n2
 * Write a function that returns the critical angle in degrees for light passing from index n1 to a smaller index n2.
 * Beyond which angle in degrees does light not leave the denser medium (first index) for the second?
 * Returns the arc sine of n2 / n1 in degrees.
 * n1, n2: degree angle where light can not go out any more
 * critical angle in degrees by Snell's law, n1 to n2
 * index of water, then of air: at this angle in degrees the ray runs along the surface
 *
 * @name critical_angle reflection_limit
 * @range n1 2 3
 * @range n2 1 2
 */
double critical_angle(double n1, double n2) { return __builtin_asin(n2 / n1) * 180 / 3.141592653589793; }

/**
 * gas pressure after heating at constant volume: pressure, kelvin before, kelvin after
 * p1, T1, T2: p2 = p1 * T2 / T1
 * gay-lussac: pressure, old and new kelvin
 * new tyre pressure when it gets warmer: pressure, K before, K now
 * spray can in the sun: pressure, kelvin in the shade, kelvin in the sun, new pressure
 * pressure scales with absolute temperature: p, old T, new T
 * Write a function for a gas at constant volume: pressure, absolute temperature before and after, new pressure.
 * What pressure does a closed gas bottle have: old pressure, old kelvin, new kelvin?
 * Returns pressure * after / before, with temperatures in kelvin.
 * gas pressure, kelvin, then more hot kelvin, how much pressure, volume same
 * isochoric change of an ideal gas: p1, T1, T2 to p2
 * old pressure, old kelvins, new kelvins: new pressure
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
 * p2 = p1 v1 t2 / (t1 v2)
 * gas compressed and heated, final pressure from p1, V1, T1, V2, T2
 * pressure after volume and temperature change: p, V, T, new V, new T
 * pV/T is constant, find p2 from p1, v1, t1, v2, t2
 * general gas equation, second pressure: old p V T, then V and T after
 * Write a function for a gas pressure after changes: pressure, volume, kelvin, new volume, new kelvin.
 * What is the pressure after compression and heating: state p, V, T before, V and T after?
 * Returns p1 * v1 * t2 / (t1 * v2).
 * new pressure: old pressure, volume, kelvin, other volume, other kelvin
 * combined gas law solved for the final pressure, p1 V1 T1 V2 T2 in this order
 * first state p V T, second V T: find its pressure
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
 * 14 - pH
 * hydroxide exponent
 * how basic: poh of a solution with this ph
 * convert between ph and poh at 25 degrees
 * the other p value, both make 14
 * Write a function that returns the pOH of a solution from its pH.
 * What pOH does a solution with this pH have?
 * Returns 14 minus the pH.
 * poh out of ph please
 * pKw - pH at room temperature
 * complement of the acidity exponent to fourteen
 *
 * @T double float
 * @name poh ph_to_poh
 * @range ph 0 14
 */
T poh(T ph) { return 14 - ph; }

/**
 * mass percent of an element in a compound: atoms, atomic mass, molar mass
 * n * A / M * 100
 * how many percent carbon is in the molecule: C atoms, mass of one, molar mass
 * share in percent of an element by mass: atoms, atomic mass, molar mass
 * composition by mass in percent from atoms, atomic mass and molar mass
 * percent by weight of one element: how many atoms, how heavy each, molecule's mass
 * Write a function that returns what percentage of a compound's mass one element makes up.
 * What mass percentage does an element have with this many atoms of this mass in a molecule of that molar mass?
 * Returns atoms * atomic_mass * 100 / molar_mass.
 * how much percent of molecule is this element: atoms, atomic mass, whole mass
 * elemental mass fraction in percent, n, A, M
 * so many atoms, each so heavy, in a molecule weighing so much: percent
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
 * h = V / (pi r^2)
 * how high does this volume of water stand in a round glass of this radius
 * cylinder: volume and radius known, height wanted
 * fill height in a can: volume, radius
 * volume divided by base area of a circle
 * Write a function that returns the height of a cylinder with a given volume and radius.
 * How high does this amount of liquid stand in a cylinder of this radius?
 * Returns the volume divided by pi times the square of the radius.
 * height of round thing from volume
 * inverse of the cylinder volume formula for the height
 * poured so much into a pipe so wide: how high
 *
 * @T double
 * @name cylinder_height fill_height
 * @range volume 0 1000
 * @range radius 1 10
 */
T cylinder_height(T volume, T radius) { return volume / (3.141592653589793 * radius * radius); }

/**
 * mass of a ball from radius and density
 * 4/3 pi r^3 * rho
 * how heavy is a steel ball, radius and density given
 * sphere mass: radius, density
 * weight of a ball of this radius in a material of this density
 * radius, density: volume of the sphere times density
 * Write a function that returns the mass of a solid sphere from its radius and its density.
 * What does a ball with this radius and this density weigh?
 * Returns 4 / 3 * pi * radius^3 * density.
 * kilo of ball by radius and how dense
 * mass of a homogeneous sphere
 * marble: how big and how dense, how heavy
 *
 * @T double
 * @name ball_mass sphere_mass
 * @range radius 0 10
 * @range density 1 20
 */
T ball_mass(T radius, T density) { return 4 * 3.141592653589793 / 3 * radius * radius * radius * density; }
