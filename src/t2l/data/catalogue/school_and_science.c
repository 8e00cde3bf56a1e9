/**
 * kinetic energy of a car from its mass and speed in km/h
 * energy in joules, mass in kg, speed in kmh
 * 0.5 * m * (v / 3.6)^2 for a mass in kg and a speed in km/h
 * kinetic energy in joules from kg and km/h
 * how much energy does a moving car have, kg and kmh given
 * movement energy from kilograms and kilometers per hour
 * Write a function that returns the kinetic energy in joules of a body whose speed is given in kilometers per hour.
 * What is the kinetic energy of a vehicle of this mass at this speed in km/h?
 * Returns half the mass times the square of the speed, after converting the speed from km/h to m/s.
 * energy of car when kg and kmh are known
 * translational energy in J from mass in kg and speed in km/h, converted to SI first
 * mass in kg, then speed in km/h as the speedometer shows it: energy of motion in joules
 * Write a function to find the energy in joules of a moving car from its mass in kg and its speed in km/h.
 * Excel =0.5*A1*(B1/3.6)^2 with kilograms in A1 and km/h in B1
 * How much energy of motion has something that heavy (kg) at so many kilometres per hour?
 * translational kinetic energy, SI mass, velocity given in km/h
 * Kinetic energy if speed is in km/h and mass in kg comes first?
 * kinetic energy from mass in kg and speed in km/h
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
 * how many meters until the car stops, given km/h and braking in m/s^2
 * (v / 3.6)^2 / (2 a) for v in km/h
 * brake path in meters for a speed in kmh and a deceleration in m/s^2
 * stopping path without reaction time: km/h, m/s^2, result in m
 * meters needed to brake to zero from km/h at so many m/s^2
 * Write a function that computes the braking distance in meters for a speed in km/h and a deceleration in m/s^2.
 * How long in meters is the braking distance at this speed in km/h with this deceleration in m/s^2?
 * Returns the square of the speed in m/s divided by twice the deceleration; the speed is passed in km/h.
 * way in meters for braking from kmh and the minus acceleration in m/s^2
 * stopping distance in m under constant deceleration in m/s^2, speed in km/h
 * I'm driving so many km/h and brake with so many m/s^2: meters until standstill
 * Write a program that determines the braking distance in metres from the speed in km/h and the deceleration in m/s².
 * R: (kmh / 3.6)^2 / (2 * decel)
 * How far does a car slide until it stops, from its km/h and how hard it brakes (m/s²)?
 * stopping length v²/2a without reaction, v supplied in km/h
 * How do I compute a braking path from km/h and deceleration?
 * braking distance in meters, given km/h and m/s^2
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
 * reaction way plus braking way in meters: km/h, seconds, m/s^2
 * v t + v^2 / (2 a), v converted from km/h to m/s; v, t, a given
 * total stopping distance: kmh, seconds of reaction, deceleration
 * how many meters until the car stands: km/h, seconds until the driver reacts, m/s^2
 * reaction distance + braking distance for km/h, reaction seconds, deceleration
 * Write a function that adds reaction and braking distance: km/h, reaction time in s, m/s^2.
 * What is the whole stopping distance in meters, given km/h, reaction time in s and deceleration?
 * Returns v * reaction + v * v / (2 * deceleration) with v = speed / 3.6, speed in km/h.
 * stop way from kmh, reaction second and brake strength in m/s^2
 * total stopping distance in m: speed in km/h, delay in s, then constant deceleration in m/s^2
 * so many km/h, you keep rolling so many seconds until you react, then you brake at m/s^2: meters in all
 * Write a function to compute the whole stopping distance in metres of a vehicle: km/h, reaction time in seconds, deceleration in m/s².
 * lambda kmh, t, a: kmh / 3.6 * t + (kmh / 3.6) ** 2 / (2 * a)
 * How far till the car stands: thinking time and braking together, from km/h, seconds and m/s²?
 * sum of reaction path and braking path, speed in km/h, reaction time, uniform deceleration
 * Stopping distance including reaction time from km/h, s, m/s^2?
 * total stopping distance from speed in km/h, reaction time and deceleration
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
 * distance in m / time in s * 3.6
 * how fast in km/h if I ran so many meters in so many seconds
 * average speed kilometers per hour, input m and s
 * sprint speed in kmh from meters and seconds
 * Write a function that computes the speed in km/h from a distance in meters and a time in seconds.
 * What is my speed in kilometers per hour for a distance in meters and a time in seconds?
 * Returns meters / seconds * 3.6, the km/h.
 * kmh from meter and second, please
 * mean speed in km/h from meters and seconds
 * ran this many meters, took this many seconds: km/h
 * Write a function that converts a run of given metres in given seconds to an average speed in km/h.
 * Excel: =A2/B2*3.6 for metres and seconds
 * How fast in kilometres an hour is that many metres in that many seconds?
 * mean velocity in km/h from displacement in m and duration in s
 * so many m in so many s: what's that in km/h, as 100 m in 10 s is 36?
 *
 * @T double float
 * @name speed_kmh kmh_from_meters
 * @range meters 0 1000
 * @range seconds 1 1000
 */
T speed_kmh(T meters, T seconds) { return meters / seconds * 3.6; }

/**
 * distance in km from km/h and minutes
 * how many km do I get in some minutes at this speed in km/h
 * speed in km/h * minutes / 60
 * kilometers travelled at km/h, time given in minutes
 * km from kmh and min
 * drive distance in km from km/h, with minutes instead of hours
 * Write a function that returns the distance in km covered at a speed in km/h within a number of minutes.
 * How many kilometers does a train at this speed in km/h cover in this many minutes?
 * Returns the speed in km/h times the minutes, divided by 60.
 * way in km for speed in km/h and the minutes
 * displacement in km at constant speed in km/h, time unit minutes
 * going that many km/h for that many minutes: kilometers
 * Write a function to determine how many km are covered at a speed in km/h during a number of minutes.
 * SELECT speed * minutes / 60, with speed in km per hour
 * How far do you get at that speed an hour in so many minutes?
 * displacement for constant hourly velocity over a time in minutes
 * Distance from km/h and minutes?
 * distance at a given km/h after some minutes
 *
 * @T double int32_t
 * @name distance_in_minutes km_in_minutes
 * @range speed 0 300
 * @range minutes 0 600
 */
T distance_in_minutes(T speed, T minutes) { return speed * minutes / 60; }

/**
 * acceleration in m/s^2 from 0 to a speed in km/h in some seconds
 * m/s^2 from kmh and seconds, starting at rest
 * speed in km/h / 3.6 / seconds
 * car goes 0-100 km/h in t seconds, what acceleration in m/s^2? speed, then time
 * average acceleration in m/s^2 when reaching a speed in km/h from standstill in some seconds
 * acceleration from rest in m/s^2, speed given in km/h, time in s
 * Write a function that returns the mean acceleration in m/s^2 of a car that reaches a speed in km/h from standstill in some seconds.
 * What acceleration in m/s^2 does a car have that gets from 0 to this many km/h in this many seconds?
 * Returns the speed in km/h, converted to m/s, divided by the time in seconds.
 * how strong accelerate in m/s^2 when kmh and seconds from standing
 * mean acceleration from rest in m/s^2, final speed in km/h, time in s
 * from zero to that many km/h in so many seconds: meters per second squared
 * Write a program that calculates the average acceleration in m/s² of a car reaching a speed in km/h from rest after some seconds.
 * Matlab: a = (v_kmh / 3.6) / t
 * Nought to that many km/h in so many seconds: what acceleration?
 * mean acceleration from standstill, final velocity in km/h, time in seconds, result in SI
 * How to get m/s^2 from the km/h reached and the seconds it took from standstill?
 * acceleration in m/s^2 from km/h and seconds
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
 * Lead, speed of the car in front, speed of the car behind: how long until it catches up, -1 for never?
 * Returns the lead divided by how much faster the follower (last) is than the leader (second); -1 if he is not faster.
 * one is so far before, runs so fast, other so fast: when does other reach him, never is -1
 * pursuit along a line at constant speeds: head start, leader's speed, chaser's speed, -1 if too slow
 * distance between them, speed of the one ahead, speed of the one behind: time until caught, or -1 if not faster
 * Write a function to find how long a chaser needs to catch someone with a lead, from lead, front speed and rear speed, or -1 if not faster.
 * Python: -1 if behind <= front else lead / (behind - front), arguments lead, front, behind
 * Head start, then his pace, then mine: when do I catch him? -1 means never.
 * closing time at constant relative velocity (gap, leader's speed, follower's speed), -1 without positive closing speed
 * When does the pursuer overtake, given gap, speed ahead and speed behind (-1 for never)?
 * time to catch up from lead, speed in front, speed behind, -1 if never
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
 * how many amperes does a device of so many watts draw at so many volts
 * watts divided by volts
 * current of a lamp from its power and the voltage
 * Write a function that computes the current in amperes from the power in watts and the voltage in volts.
 * What current flows through a device with this power in W at this voltage?
 * Returns the power divided by the voltage.
 * ampere when watt and volt are given
 * current drawn by a resistive load of a rated power at a voltage
 * my heater has so many watts at so many volts, how many amps
 * Write a function which determines the current in amperes that a device with given watts draws at given volts.
 * =Watts/Volts in a spreadsheet
 * How many amps does a lamp take, from its watts and the volts?
 * I = P/U for a direct-current load
 * Amps from power and voltage?
 *
 * @T double float int32_t
 * @name current_from_power amps_from_watts
 * @range watts 0 3000
 * @range volts 1 230
 */
T current_from_power(T watts, T volts) { return watts / volts; }

/**
 * current in a {OP} circuit of two resistors: voltage, r1, r2
 * {OP} connection of two resistors to a voltage: total current, voltage given first
 * two resistors in {OP} on a battery of some volts, how many amps in all
 * total current of a {OP} circuit from voltage and two resistances
 * Ohm's law for a voltage and two resistances in {OP}: the current
 * voltage and both resistors, {OP}: current
 * Write a function that computes the total current for two resistors connected in {OP} to a voltage.
 * What current does a battery of this voltage deliver to two resistors in {OP}?
 * Returns the voltage, given first, divided by the total resistance of the two resistors in {OP}.
 * how big total current for a voltage when two resistor are {OP}
 * source current of a two-resistor {OP} network: volts, ohms, ohms
 * battery voltage, first and second resistor in {OP}: total amps
 * Write a function to compute the total current from a voltage when a first and a second resistor are wired in {OP}.
 * circuit calculator in JavaScript: volts, r1, r2 wired in {OP}, gives the amps overall
 * What current flows through two resistors in {OP} at that voltage (voltage first)?
 * source current I for supply U loaded by R1 and R2 in {OP}
 * Current of a {OP} circuit with voltage and two resistances?
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
 * r1 + r2*r3/(r2+r3) of three resistances
 * total resistance of a mixed circuit, first resistor in series, other two parallel
 * equivalent resistance of r1 in series with the parallel pair r2, r3
 * ohms of one resistor followed by two parallel ones
 * combined resistor r1 plus (r2 || r3)
 * Write a function that returns the total resistance of a first resistor in series with a parallel pair of two more.
 * What is the equivalent resistance of the first resistor in series with the parallel other two?
 * Returns the first resistance plus the product of the other two over their sum.
 * whole ohm when first resistor is in row and other two are side by side
 * reduction of a series-parallel network r1 + (r2 || r3) to one resistance
 * first comes r1, then the current splits into r2 and r3: total ohms
 * Write a function to determine the overall resistance of one resistor followed by two others that are in parallel with each other.
 * Matlab: R1 + R2*R3/(R2+R3)
 * First resistor in line with the other two side by side: what do they make together?
 * equivalent resistance of R1 in series with R2 || R3
 * How to combine a series resistor with a parallel pair?
 * r1 in series with r2 parallel to r3
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
 * n times the same resistor, in {OP}: total ohms
 * resistance of n equal resistors in {OP}, ohms of one given first
 * several equal resistors connected in {OP}: their total from one's ohms and the number
 * same resistor n times in {OP}, what total resistance
 * Write a function that returns the total resistance of n equal resistors in {OP}, the ohms of one given first.
 * What total do n resistors of the same value give in {OP}?
 * Returns the equivalent resistance of n equal resistances in {OP}.
 * many same resistor put in {OP}, how many ohm together
 * equivalent of n identical resistances, {OP} connection, from one's value and n
 * one resistance and a count: total of all of them in {OP}
 * Write a function that determines the total resistance of n identical resistors in {OP}.
 * resistor calculator: value and count of the same part, wired in {OP}
 * So many equal resistors in {OP}: how many ohms together?
 * equivalent resistance of n matched resistors R in {OP}
 * Resistance of several equal resistors connected in {OP}?
 * n equal resistors in {OP}
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
 * how many volts are lost in a copper wire (0.0175) of this length there and back: A, m, mm^2
 * 2 * 0.0175 * length * current / area
 * copper cable voltage loss: amps, meters one way, mm^2, rho 0.0175, two wires
 * drop in volts for amps, meters of cable (two wires of that length) and mm^2 at 0.0175
 * loss over a two-wire copper line of resistivity 0.0175: current, length, cross-section
 * Write a function for the voltage drop over a two-core copper cable (0.0175) from amperes, meters, mm^2.
 * How many volts does my copper cable lose: amps, meters, mm^2, twice the length, 0.0175?
 * Returns current * 2 * length * 0.0175 / area, 0.0175 ohm mm^2/m being copper's resistivity.
 * volt lost on copper wire from ampere, meter one way and mm^2, both ways counted, 0.0175
 * resistive line drop from current, length, cross-section, return conductor included, rho = 0.0175
 * so many amps through a cable of so many meters, there and back, so many mm^2, copper 0.0175: volts missing
 * Write a program to determine the voltage lost on a two-way copper cable (0.0175) from current, length in m one way, and area in mm².
 * Excel =A1*2*B1*0.0175/C1 for amps, metres one way and mm²
 * How many volts get lost in a copper lead there and back (0.0175) for amps, metres, mm²?
 * conductor voltage drop 2 I L rho / A, rho = 0.0175 ohm mm²/m, arguments I, L, A
 * Voltage drop of a copper wire, both conductors, resistivity 0.0175, from current, length, cross-section?
 * cable voltage drop from current, one-way length and cross-section with copper at 0.0175
 *
 * @T double
 * @name cable_drop voltage_drop
 * @range current 0 32
 * @range length 1 100
 * @range area 1 10
 */
T cable_drop(T current, T length, T area) { return current * 2 * length * 0.0175 / area; }

/**
 * power needed to lift a mass in kg by a height in m in some seconds, g = 9.81
 * m * g * h / t with g = 9.81 from m, h, t
 * lifting power in watts with 9.81: kg, m, s
 * how many watts to raise kilograms by meters in seconds, g 9.81
 * crane power: mass, height, time, g = 9.81
 * climbing stairs: my power from kg, meters and seconds at 9.81 m/s^2
 * Write a function that returns the power in watts for lifting a mass by a height within a time, g being 9.81.
 * What power does a motor need to lift this mass this high in this time, with g = 9.81?
 * Returns mass * 9.81 * height / time, the power in watts.
 * watt for bringing up kg some meter in some second, take 9.81
 * mean mechanical power against gravity from mass, height, time, g = 9.81 m/s^2
 * kilograms, meters up, seconds: watts, at 9.81
 * Write a function that computes the power needed to raise a mass (kg) by a height (m) within a time (s), with g = 9.81.
 * Python lambda m, h, t: m * 9.81 * h / t
 * How many watts to lift so many kilos that high in so many seconds, with 9.81?
 * mean hoist power mgh/t, g being 9.81 m/s²
 * How strong must a crane motor be (mass, height, time, g 9.81)?
 * lifting power from mass, height and time (g = 9.81)
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
 * how much must I supply for a useful amount if only some percent of it comes out
 * input energy for a given output and percent efficiency
 * efficiency backwards: from useful to total, efficiency in percent
 * total energy from the useful part and the percentage that it is
 * Write a function that returns the input energy required for a useful output at an efficiency in percent.
 * How much energy must go in to get this much out at this efficiency in percent?
 * Returns output * 100 / efficiency, the efficiency being in percent.
 * useful energy and percent, give whole energy put in
 * required input for an output at a known efficiency in percent
 * want so much energy out, machine is so many percent efficient: what goes in
 * Write a function to find the energy that must be put into a machine to obtain a given output at an efficiency in percent.
 * =Output*100/EfficiencyPercent
 * What must go in so that this much comes out, if only so many percent get through?
 * input power for useful output and efficiency eta in percent
 * How to compute input from output and efficiency percentage?
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
 * how strong must I push on a lever: load * its arm / my arm, given load, load arm, effort arm
 * lever law, unknown force from load, load arm, effort arm
 * seesaw: load, its distance, my distance, force needed on the other side
 * effort to balance a load: load, load arm, arm of the effort
 * crowbar force from load, load arm and effort arm
 * Write a function that returns the force on the effort arm that balances a load: load, load arm, effort arm.
 * What force balances the load, given the load, the length of its arm and that of the effort arm?
 * Returns load * load_arm / effort_arm.
 * lever with load, arm of load, arm of force, what force to balance
 * effort from the balance of torques: load, its arm, the effort's arm
 * weight this heavy, this far from the pivot; I push that far from it: how hard to balance
 * Write a function to determine the force that balances a lever from the load, the arm of the load, and the arm of the effort.
 * load * loadArm / effortArm in JavaScript
 * How hard to push on my side of the seesaw: his weight, his distance, my distance?
 * law of moments: effort = load times load arm over effort arm
 * Lever equilibrium force from load, load arm, effort arm?
 * lever effort force from load and the two arms
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
 * m * 9.81 / n for a mass m on n ropes
 * block and tackle: how strong must one pull, kg and ropes, 9.81
 * pulley force from mass and number of rope parts, 9.81 N per kg
 * hoist with several rope strands: pulling force in newtons from kg and strands, g 9.81
 * newtons at the rope end of a tackle: kilograms times 9.81 over the strands
 * Write a function that returns the force to lift a mass with a tackle of n supporting rope parts, g = 9.81.
 * With what force do I pull on a pulley system with so many ropes to lift this mass (g = 9.81)?
 * Returns mass * 9.81 divided by the number of supporting ropes.
 * pulley, kg and ropes in, newton out, 9.81
 * ideal block and tackle: weight m * 9.81 divided by the number of supporting ropes
 * the load of so many kg hangs on several strands, each carries its share: how many newtons at g = 9.81
 * Write a function to compute the pulling force in newtons for a mass in kg on a pulley block with n carrying ropes and g = 9.81.
 * Excel: =Mass*9.81/Ropes
 * How hard must I pull if several ropes share the weight (9.81 per kilo)?
 * ideal block and tackle effort m·9.81/n
 * Rope tension in a hoist with n supporting strands, g=9.81?
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
 * slope: {OP} of a body with this mass, then degrees, 9.81
 * {OP} for a block of some mass on a ramp of so many degrees, g = 9.81
 * inclined plane {OP}: kg, degrees, g 9.81
 * mass and ramp angle in degrees, {OP} with g = 9.81
 * {OP} on a hill: kilograms, degrees, 9.81 m/s^2
 * Write a function that computes the {OP} of a mass on a slope with an angle in degrees (g = 9.81).
 * What is the {OP} of a body of this mass on a ramp of so many degrees, g = 9.81?
 * Returns the {OP} of a mass on a plane inclined by an angle in degrees, with 9.81 for g.
 * {OP} when thing of so many kg stand on oblique plane of so many degrees, 9.81
 * component of the weight (m * 9.81) on an incline of so many degrees: {OP}, mass first
 * box of so many kg on a slope of so many degrees: {OP}, g = 9.81
 * Write a program that determines the {OP} in newtons on a mass (kg) resting on a slope inclined by an angle in degrees, g = 9.81.
 * numpy with deg2rad: mass and slope angle to {OP}, using 9.81
 * Something stands on a ramp: what is the {OP} from kilos and degrees (9.81)?
 * inclined plane: {OP} for mass m and angle in degrees, g = 9.81 m/s²
 * How do I calculate the {OP} on a slope from mass and degrees (g 9.81)?
 * {OP} on an incline from mass and angle in degrees (g = 9.81)
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
 * pulling force over mass, minus friction (9.81 * mu), not below zero, from force, mass and mu
 * Write a function for the acceleration on a floor with friction from force, mass, mu (g = 9.81), 0 if the force is too small.
 * How fast does a crate accelerate with this pulling force, mass and friction coefficient, g 9.81, 0 at least?
 * Returns (force - mu * mass * 9.81) / mass, or 0 if that is negative.
 * acceleration from force, mass, rubbing number, 9.81, when too weak then zero
 * Newton's second law with sliding friction, g = 9.81, clamped at rest: F, m, mu
 * pull in N, mass in kg, mu: net acceleration in m/s^2 or 0, with 9.81
 * Write a function to compute a body's acceleration from pulling force, mass and friction coefficient with g = 9.81, 0 if friction wins.
 * Python max(0, (F - mu * m * 9.81) / m) for F, m, mu
 * I push a box: how quickly does it speed up, from push, kilos and friction number (9.81)? 0 if it stays.
 * net acceleration under Coulomb friction mu m g (g = 9.81), clamped at zero; arguments F, m, mu
 * Newton's second law with friction: force, mass, mu, g=9.81, not below 0?
 * acceleration from force, mass and friction coefficient (g = 9.81), at least 0
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
 * m (v2 - v1) / t, called with m, v1, v2, t
 * force from change of momentum: mass, speed before, speed after, time
 * impact force from mass, speed before, speed after and the short time in between
 * impulse divided by time: m, v before, v after, t
 * average kick force on a ball: its mass, velocity before and after, contact time
 * Write a function that computes the average force: mass, old speed, new speed, time.
 * What average force acts on a ball, given its mass, its velocity before and after, and the time?
 * Returns the change of momentum per time: mass * (after - before) / time.
 * mass, speed before, speed after, time: how big average force
 * mean force by the impulse theorem from mass, both velocities (old first) and duration
 * mass, old speed, new speed, duration of contact: average force in newtons
 * Write a function that determines the mean force on a mass whose velocity changes from a first to a second value within a time.
 * lambda m, v0, v1, dt: m * (v1 - v0) / dt
 * How hard is the hit: kilos, speed before, speed after, how long it took?
 * average force as momentum change per time, F = m (v2 - v1) / t
 * Force from mass, velocity before and after, and contact time?
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
 * height * factor^n by repeated multiplication
 * how high does a ball dropped from a height jump after n bounces, each to a fraction of the last
 * rebound height from drop height, the factor that each bounce keeps, and the number of bounces
 * bouncing ball height: drop height, fraction kept, bounces
 * Write a function that returns a ball's height after n bounces, from the first height and the fraction kept each time.
 * How high is the n-th rebound of a ball dropped from a height that keeps a fraction of it each time?
 * Returns the start height multiplied n times by the fraction.
 * ball height after n bounce, every time only a part: start height, part, n
 * geometric decay of rebound heights: start height, ratio, count
 * drop height, share that remains, number of bounces: height now
 * Write a function that determines how high a ball rises after n bounces if each keeps a fraction of the height.
 * Python height * fraction ** n
 * Dropped from here, each time it comes back up that share: how high after n times?
 * geometric decay of rebound height h q^n
 * Height of a ball after several bounces from height, fraction, count?
 * height after n bounces
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
 * how often does a ball of a drop height that keeps {PERCENT} percent bounce until it rises less than {K}
 * number of bounces until a height is under {K}, cut to {PERCENT} percent each time
 * count bounces from a height: {PERCENT} % remain, stop when below {K}
 * ball falls from height h, each rebound {PERCENT} percent of the last, bounces before it is lower than {K}
 * number of rebounds for a height to get below {K} with {PERCENT} percent kept
 * repeat h = h * {PERCENT} / 100 until less than {K}, how many times
 * Write a function that counts how often a height must be reduced to {PERCENT} percent until it is less than {K}.
 * After how many bounces that keep {PERCENT} percent is the given height below {K}?
 * Returns the number of times the height is multiplied by {PERCENT} / 100 before it is less than {K}.
 * count bounce of a height with {PERCENT} percent until under {K}
 * number of geometric decay steps with ratio {PERCENT} % for a height to fall below {K}
 * it keeps {PERCENT} percent of its height with each bounce: how many bounces until under {K} from this height
 * Write a program which counts how often a height can be cut to {PERCENT} percent until it is under {K}.
 * Python while loop: h >= {K} then h = h * {PERCENT} / 100 and add one to the count
 * A ball keeps {PERCENT} percent of its height: how many drops happen from {K} or higher?
 * number of rebounds with restitution {PERCENT} % of height until h < {K}
 * How many bounces until a ball stays below {K} if it returns to {PERCENT} percent?
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
 * how fast in kmh does it hit the ground after a fall of some meters, 9.81 m/s^2
 * sqrt(2 * 9.81 * h) * 3.6 for a height h
 * falling from h meters, speed at the bottom in km/h, g 9.81
 * fall height to km/h at g = 9.81
 * speed after free fall from a height with 9.81, kilometers per hour
 * Write a function that computes the km/h of a body's impact after a fall from a height, g = 9.81.
 * At what speed in km/h does something dropped from this height land, with g = 9.81?
 * Returns the square root of 2 * 9.81 * height, converted to km/h.
 * fall from meter, how many kmh at end, take 9.81
 * final speed in km/h of a drag-free drop from a height, g = 9.81
 * drop it from so many meters (9.81): km/h just before the ground
 * Write a function that computes the speed in km/h with which an object dropped from a height in metres hits the ground, g = 9.81.
 * Excel =SQRT(2*9.81*A1)*3.6
 * How many km/h at the bottom after falling so many metres (9.81, no air)?
 * free-fall impact velocity sqrt(2 g h), g = 9.81, converted to km/h
 * Falling from h metres, how fast in km/h at impact with g=9.81?
 * impact speed in km/h for a fall height (g = 9.81)
 *
 * @name impact_kmh fall_speed_kmh
 * @range height 0 500
 */
double impact_kmh(double height) { return __builtin_sqrt(2 * 9.81 * height) * 3.6; }

/**
 * absolute pressure under water in pascal at a depth: 101325 + 9810 a meter
 * air pressure plus water pressure at a depth: 101325 + 1000 * 9.81 * depth
 * total pressure for a diver at a depth in meters, 101325 Pa of air plus 9810 Pa per meter
 * p0 + rho g h for water at depth h: 101325, 1000, 9.81
 * pressure at depth in Pa including the atmosphere (101325), 9810 per meter
 * water pressure (1000 * 9.81 per m) and air pressure (101325) together at a depth in m
 * Write a function for the pascals at a depth in fresh water, 101325 at the surface, g = 9.81.
 * What pressure in Pa acts on a diver at this depth, 101325 plus 9810 for each meter?
 * Returns 101325 + 1000 * 9.81 * depth.
 * how many pascal in a deep of some meter water with air 101325 on top, 9810 each meter
 * absolute hydrostatic pressure at a depth, rho = 1000, g = 9.81, p0 = 101325
 * so many meters under water, 9810 Pa each, plus 101325 for the air above
 * Write a function which determines the total pressure in pascals at a depth in fresh water: 101325 plus 1000 times 9.81 per metre.
 * R: 101325 + 1000 * 9.81 * depth
 * What presses on a diver that many metres down (air 101325, water 1000, 9.81)?
 * absolute hydrostatic pressure p0 + rho g h with p0 = 101325 Pa, rho = 1000, g = 9.81
 * Pressure under water in Pa from depth, with 101325 Pa, 1000 kg/m3 and 9.81?
 * absolute water pressure at a depth (101325 Pa, 1000 kg/m^3, 9.81)
 *
 * @T double
 * @name diver_pressure absolute_pressure
 * @range depth 0 200
 */
T diver_pressure(T depth) { return 101325 + 1000 * 9.81 * depth; }

/**
 * scale reading in newtons in an elevator: mass and acceleration, g = 9.81
 * apparent weight m * (9.81 + a) for mass and upward acceleration
 * how heavy, in newtons, do I feel in a lift: kg, upward acceleration, 9.81
 * force on the floor when accelerating upwards: mass, acceleration, g = 9.81
 * apparent weight in newtons of a mass accelerated upwards, g = 9.81
 * lift speeds up: force of a person on the scale, mass times (9.81 + a)
 * Write a function for the apparent weight of a mass in an elevator, acceleration upward, g = 9.81.
 * What newtons does a scale in an accelerating elevator show: kg, m/s^2 up, g = 9.81?
 * Returns mass * (9.81 + acceleration); upward is positive.
 * weight in newton in the lift when it goes up faster, kg and acceleration, add 9.81
 * normal force on a mass in an upward accelerated frame, m (9.81 + a)
 * kilograms and upward acceleration: newtons on the floor at g = 9.81
 * Write a function to determine the force that scales in a lift show for a mass when it accelerates upwards, with g = 9.81.
 * mass * (9.81 + acceleration) as a Java method
 * How heavy (newtons) am I in an elevator speeding up by this much? Use 9.81.
 * apparent weight m(g + a), g = 9.81, a positive upward
 * Weight in an accelerating lift from mass and upward acceleration (g 9.81)?
 * apparent weight from mass and upward acceleration (g = 9.81)
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
 * {C} / frequency, the wavelength
 * sound frequency to wavelength with a speed of {C}
 * how long in meters is the sound wave at so many hertz, c = {C}
 * wavelength in meters of a tone, {C} meters per second
 * Write a function that computes the wavelength of a tone from its frequency, with sound travelling at {C} m/s.
 * What wavelength does a tone of this frequency have, if sound travels at {C} m/s?
 * Returns {C} divided by the frequency: the wavelength in meters.
 * wave long in meter of a tone when hertz is known and speed is {C}
 * lambda = c / f with c = {C} m/s in air
 * sound covers {C} meters each second: how long is one wave of this pitch
 * Write a function to compute the wavelength in metres of a tone with a given frequency when sound travels at {C} m/s.
 * Excel: ={C}/Hertz
 * How long is one wave of a tone with so many hertz, at {C} metres a second?
 * lambda = c/f for c = {C} m/s
 * Hz to wavelength in air with sound at {C} m/s?
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
 * how many meters away is the wall if the echo comes after t seconds, speed {C}
 * {C} * t / 2 for an echo time t
 * echo time in seconds to meters, {C} m/s
 * sonar/echo distance with a sound speed of {C} m/s, from the echo time in s
 * sound goes there and back at {C} m/s in some seconds: distance to the wall
 * Write a function that computes the distance in m to a reflecting object from the echo time in seconds at {C} m/s.
 * How many meters away is the cliff, if the echo takes so many seconds and the sound travels at {C} m/s?
 * Returns {C} * seconds / 2, the distance to the echoing object.
 * echo second make meter of distance, sound {C} meter per second
 * pulse-echo range in m from the echo time in s for a propagation speed of {C} m/s
 * I shout and hear my echo after so many seconds; at {C} meters per second, how far is it
 * Write a program that determines how far a wall is from the seconds its echo takes, sound going at {C} m/s both ways.
 * Arduino sonar: echo time in s times {C}, halved
 * I shout and the echo comes after so many seconds; how far is the cliff ({C} metres a second)?
 * pulse-echo ranging with propagation speed {C} m/s: half the round trip
 * Echo delay to distance at {C} m/s?
 * distance from echo time at {C} m/s
 *
 * @T double float
 * @C 340 343 1500
 * @name distance_from_echo echo_range
 * @range seconds 0 20
 */
T distance_from_echo(T seconds) { return C * seconds / 2; }

/**
 * frequency of the nth harmonic of a string: n, wave speed, length
 * standing wave frequency n * v / (2 L) from n, v, L
 * string overtones: harmonic number, wave speed, length to hertz
 * frequency of harmonic number n on a string from wave speed and length
 * guitar string harmonics: frequency from harmonic number, wave speed and length
 * how many hertz has the n-th harmonic of a fixed string, wave speed and length given
 * Write a function for the frequency of the n-th harmonic of a string fixed at both ends: n, speed, length.
 * What frequency does harmonic number n have, given n, wave speed and length of the string?
 * Returns n * speed / (2 * length), the frequency of a string's harmonic.
 * frequency of string tone for number n, wave speed and length given
 * eigenfrequency of an ideal string, mode n, wave speed, length
 * n half waves fit on a string, wave speed and length given: how many hertz
 * Write a function to calculate the frequency of harmonic number n of a string fixed at both ends, given wave speed and length.
 * Python lambda n, v, L: n * v / (2 * L)
 * What tone number n does a guitar string give, from wave speed and how long it is?
 * n-th eigenfrequency of a standing wave on a string, n v / 2L
 * How to compute harmonics of a vibrating string from n, speed, length?
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
 * sound level in decibels from intensity in W/m^2
 * 10 log10(I / 1e-12) for an intensity
 * loudness in dB of a sound intensity in W/m^2, 0 dB at 1e-12
 * how many decibel is this intensity in W/m^2, reference 1e-12
 * intensity level in dB, reference 1e-12 W/m^2
 * watts per square meter to dB over 1e-12
 * Write a function that converts a sound intensity in W/m^2 to decibels over 1e-12.
 * What sound level in dB belongs to this intensity in W/m^2, 1e-12 being 0 dB?
 * Returns 10 times the common logarithm of the intensity over 1e-12 W/m^2.
 * decibel for intensity in W/m^2, zero is at 10 to minus 12
 * sound intensity level in dB re 1 pW/m^2
 * sound intensity in W/m^2, from the hardly audible 1e-12 upwards, to its dB value
 * Write a function that converts a sound intensity in W/m² to decibels relative to 1e-12.
 * Matlab: 10*log10(I/1e-12)
 * How many dB is this strength of sound, where 1e-12 is silence?
 * sound intensity level L = 10 lg(I/I0), I0 = 1e-12 W/m²
 * How do I get decibels out of intensity (reference 1e-12)?
 * intensity to decibels with reference 1e-12
 *
 * @name sound_level intensity_level
 * @range intensity 1 1000
 */
double sound_level(double intensity) { return 10 * __builtin_log10(intensity / 1e-12); }

/**
 * percent of a radioactive substance left after a time, time and half-life given
 * remaining percent: 100 * 0.5^(t / T) from t and T
 * how many percent are not decayed yet, given time and half-life
 * half-life decay in percent left, time first
 * share still there after time t with a half-life, in %
 * percentage remaining from time and half-life
 * Write a function that returns what percentage of a substance is left after a time, given its half-life.
 * How many percent of the nuclei remain after this time with that half-life?
 * Returns 100 * 2^(-time / half_life), the percent left.
 * after time how many percent is still there, time first and half-life second
 * surviving fraction in percent under exponential decay: elapsed time, half-life
 * time and half-life given, every half-life it is halved: percent left now
 * Write a function to determine what percentage of a radioactive substance remains after a time, given then its half-life.
 * numpy: 100 * 0.5 ** (t / half_life)
 * How many percent are left after that time if half goes each half-life?
 * residual activity in percent under exponential decay (t, T½)
 * Remaining percent from elapsed time and half-life?
 * percent remaining after a time with a half-life
 *
 * @name percent_left remaining_percent
 * @range time 0 100
 * @range half_life 1 50
 */
double percent_left(double time, double half_life) { return 100 * __builtin_pow(0.5, time / half_life); }

/**
 * age of a sample from the percent of carbon-14 left, half-life {K} years
 * radiocarbon dating from the percent left with a half-life of {K} years
 * {K} * log2(100 / percent), the age
 * how old is the bone if so many percent C-14 remain, half-life {K}
 * C14 age in years from the percent left, {K} y half-life
 * percent of carbon-14 left to years, half-life {K}
 * Write a function that computes the age in years from the remaining percentage with a half-life of {K} years.
 * How old is a find with this percentage of carbon-14 left, if the half-life is {K} years?
 * Returns {K} times the binary logarithm of 100 / percent.
 * how old is thing by percent c14 that is left, half time {K}
 * decay dating in years from the percent left for a half-life of {K} years
 * each {K} years half of it decays: years from the percent that is left
 * Write a program that determines the age in years of a find from the percentage of carbon-14 remaining, half-life {K}.
 * Python {K} * math.log2(100 / percent)
 * How old is a bone with that much percent of its C-14 left ({K} years to halve)?
 * radiocarbon age t = {K} log2(100/p)
 * Carbon dating from percent left, half-life {K}?
 * carbon-14 age from remaining percent with half-life {K}
 *
 * @K 5730 5700
 * @name carbon_age radiocarbon_age
 * @range percent 1 100
 */
double carbon_age(double percent) { return K * __builtin_log2(100 / percent); }

/**
 * number of bacteria from a start count after some minutes, doubled every full {K} minutes
 * bacteria growth from a count, doubling time {K} min, whole doublings
 * start * 2^(minutes / {K}), whole doublings only
 * start number, minutes: how many bacteria, double after each full {K} minutes
 * population, then minutes: doubles every {K} minutes, unfinished ones not counted
 * culture of cells, doubling every full {K} min: cells at first, minutes, count now
 * Write a function that returns the number of bacteria from a start count and minutes, doubled after each full {K} minutes.
 * How many bacteria are there from this many after this time, if all divide every {K} minutes?
 * Returns the start count doubled once for each complete period of {K} within the given minutes.
 * bacteria get double in each full {K} minutes, start count and minutes, how many then
 * exponential growth of a count over some minutes in whole generations of {K} min
 * from a start count, every {K} full minutes each one splits in two: how many after so many minutes
 * Write a function to find the size of a bacteria colony after some minutes if it doubles once per full {K} minutes, from its initial size.
 * Python start * 2 ** (minutes // {K})
 * They double every {K} minutes: how many of them after so long? Start number first.
 * discrete doubling growth N0 · 2^floor(t/{K})
 * Number of germs, from a start number, after m minutes if it doubles with each full {K} minutes?
 * bacteria from a start count after minutes, doubling every full {K} minutes
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
 * c * V * M in mol/l, l, g/mol to grams
 * how much salt must I weigh: mol/l, liters, g/mol
 * mass of substance for a molar solution: mol/l, l, g/mol
 * grams to dissolve for so many mol/l in so many liters with so many g/mol
 * weigh in: mol/L times L times g/mol
 * Write a function for the grams required for a solution from molarity in mol/l, liters and molar mass.
 * How many grams do I dissolve for this concentration in mol/l, volume in liters and molar mass in g/mol?
 * Returns molarity * liters * molar_mass, the grams.
 * gram for making solution from mol per liter, liters and gram per mol
 * solute mass in grams for a target molarity, volume in liters and molar mass
 * mol per liter of the solution, its liters, grams per mole of the substance: how many grams go in
 * Write a function to determine how many grams of a substance a solution needs: molarity, litres, molar mass.
 * Excel =Molarity*Litres*MolarMass
 * How much do I weigh out for that strength, so many litres, with that weight per mole?
 * solute mass m = c V M
 * Grams needed for c mol/l in V litres with molar mass M?
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
 * juice gets thinner: percent before, amount, water added, what percent now
 * concentration after dilution with water, from percent, amount and water
 * add water to alcohol: percentage, amount, water, new percentage
 * percent of solution, its amount, added water: what percent after mixing
 * Write a function for percent, amount and added water that returns the concentration in percent.
 * What percentage does a solution of so many percent and this amount have after adding this much water?
 * Returns percent * amount / (amount + water).
 * percent and amount of solution, percent after put water in
 * dilution with pure solvent: old percent, amount, solvent
 * percentage of a solution, amount of it, then water on top: how many percent now
 * Write a function to find the percentage of a solution after water is added: initial percent, its amount, the water's amount.
 * percent * amount / (amount + water) in a spreadsheet
 * How strong is the juice (percent, how much) after pouring in this much water?
 * concentration upon dilution, c V / (V + Vw), arguments c, V, Vw
 * New percent after adding water to an amount of solution?
 * percentage after diluting: percent, amount, added water
 *
 * @T double float int32_t
 * @name dilute_with_water diluted_percent
 * @range percent 0 100
 * @range amount 1 100
 * @range water 0 100
 */
T dilute_with_water(T percent, T amount, T water) { return percent * amount / (amount + water); }

/**
 * how much water to add to an amount to get it from one percentage (second) down to a target percentage (third)
 * amount of solution, percent now, percent wanted: water to add
 * amount * (percent / target - 1) as the water to add
 * amount, percent, lower percent wanted: water needed for the dilution
 * water to thin a solution: its amount, its percentage, the target percentage
 * liters, percent now, percent wanted: liters of water to add until it's only so many percent
 * Write a function that returns how much water must be added to an amount of solution to lower its percentage to a target.
 * How much water turns this amount of solution from one percentage (given second) into a lower one?
 * Returns amount * (percent - target) / target, the water for a dilution.
 * amount, percent now, percent wanted: water to add for make weaker
 * solvent to add for a target mass fraction: amount, percent now, target percent
 * I have this much at that percent and want it down to another percent: add how much water
 * Write a program to determine how much water brings an amount of solution from a percentage down to a target percentage.
 * R: amount * (percent - target) / target
 * I have this much at that strength: how much water until it has only the other strength?
 * diluent volume for reduction of concentration from p to target (volume first)
 * Water needed to dilute an amount at x percent to y percent?
 * water to add for amount, percent and target percent
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
 * CxHyOz mass from the counts of C, H, O: 12 c + h + 16 o
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
 * Write a function that determines the molar mass of a compound from its numbers of carbon (12), hydrogen (1) and oxygen (16) atoms.
 * Python sum over counts times (12, 1, 16) for C, H, O
 * How heavy is a molecule with so many C (12), H (1) and O (16)?
 * molecular weight of C_x H_y O_z with integer masses 12, 1, 16
 * Molar mass of CxHyOz with C=12, H=1, O=16?
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
 * gas volume n * {K} for n moles
 * moles of gas to liters with {K} liters each
 * how many liters do so many moles of gas fill, molar volume {K}
 * volume in liters of some moles of an ideal gas, {K} liters per mole
 * mol of gas -> L, at {K} L per mol
 * Write a function that returns the volume in liters of an amount of gas in moles, with a molar volume of {K} l/mol.
 * What volume in liters do so many moles of gas take up at {K} liters per mole?
 * Returns the amount in moles times {K}, the liters of gas.
 * liter of gas for number of mol if one mol is {K}
 * amount of substance to volume, Vm = {K} L/mol
 * each mole of gas fills {K} liters: liters of this many moles
 * Write a function to compute the litres that a number of moles of gas occupies at {K} litres per mole.
 * =Moles*{K} in Excel
 * How many litres is that much gas, {K} for each mole?
 * ideal gas volume n Vm with molar volume {K} l/mol
 * Moles to litres of gas at {K} l/mol?
 * gas volume of moles at {K} l/mol
 *
 * @T double float
 * @K 22.4 24 24.5
 * @name gas_volume moles_to_liters
 * @range moles 0 100
 */
T gas_volume(T moles) { return moles * K; }
/**
 * how often can the reaction run: moles of A, needed of A, moles of B, needed of B
 * limiting reactant: min(na / a, nb / b), called with na, a, nb, b
 * moles of reaction: amount and coefficient of one, then of the other, the smaller quotient
 * which reactant runs out first, extent of reaction: amount, coefficient, amount, coefficient
 * smaller of amount / coefficient for two reactants, each amount before its coefficient
 * have n1 moles, need a each time; have n2, need b: how often, as a quotient (n1, a, n2, b)
 * Write a function for amount, coefficient, amount, coefficient of two reactants that returns the smaller quotient.
 * How many moles of reaction are possible with this amount and coefficient, and with those of a second?
 * Returns min(amount1 / coefficient1, amount2 / coefficient2).
 * two things, each with stock and need: how many times can it be done until one is empty, stock over need
 * extent of reaction by the limiting reagent: n1, nu1, n2, nu2
 * sandwiches: bread, bread needed each, cheese, cheese needed each; the smaller quotient
 * Write a function that determines how many times a reaction can run: the lesser of amount over coefficient for two reactants given one after the other.
 * Python min(a1 / c1, a2 / c2), in the order a1, c1, a2, c2
 * How often does the recipe work: stock and need of one, stock and need of the other?
 * extent limited by the scarce reagent: min(n1/nu1, n2/nu2)
 * Limiting reactant from amount 1, coefficient 1, amount 2, coefficient 2?
 * limiting extent from (amount, coefficient) of two reactants
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
 * c1 * v1 / v2 from c1, v1, v2
 * concentration of the acid by neutralization: base concentration, base volume, acid volume
 * how concentrated is the sample: titrant concentration, titrant volume, sample volume
 * titration result, one to one: c of titrant, volume used, volume of sample
 * mol/l of the unknown from known mol/l, its volume and the unknown's volume, reacting one to one
 * Write a function for a sample's concentration: titrant's concentration, volume used, sample volume.
 * Concentration of base, volume of base, volume of acid that it neutralizes: concentration of the acid?
 * Returns concentration * used / sample for a one-to-one titration.
 * unknown acid strength from titrate: known c, ml used, ml of acid
 * 1:1 acid-base titration: known concentration times used volume over sample volume
 * concentration of known solution, how much of it I needed, how much sample I had: mol per liter of the sample
 * Write a function to find the unknown concentration of a sample from the titrant's concentration, its volume used and the sample's volume.
 * Excel: =C1*V1/V2 for a 1:1 titration
 * How strong is the acid, from the strength of the base, how much base it took, and how much acid?
 * 1:1 equivalence point: c2 = c1 V1 / V2
 * Titration result from titrant concentration, titrant volume, sample volume?
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
 * how many seconds does the kettle need: kg, temperature rise, watts, c = 4186
 * heating time of water (4186) in seconds: kilograms, degrees, power
 * boil water duration in seconds, kg * 4186 * temperature rise over watts
 * time in s = mass * 4186 * temperature rise / power
 * Write a function for the seconds to warm water (4186 J/(kg K)): kg, degrees, watts.
 * How many seconds does it take to heat this many kg of water by so many degrees at this wattage, c 4186?
 * Returns kilograms * 4186 * rise / watts, the seconds to heat water.
 * water warm making time with kg, degree and watt, 4186
 * heating time of water from kg, temperature rise and watts, c = 4186 J/(kg K), no losses
 * kilograms of water (c = 4186), degrees warmer, heater watts: seconds
 * Write a program which determines the seconds a kettle needs for kilograms of water, a temperature rise and a power in watts (4186 J/kg/K).
 * Python kg * 4186 * rise / watts
 * How many seconds until so many kilos of water get that much hotter at that many watts (4186)?
 * t = m c ΔT / P, c = 4186 J/(kg K)
 * Time to heat water from mass, temperature difference, power, with 4186?
 * seconds to heat water: kilograms, rise in degrees, watts (4186)
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
 * is it positive or negative and by how much: charge from number of protons, number of electrons
 * protons - electrons, two counts
 * charge number of an atom with p protons and e electrons
 * net charge of protons and electrons
 * Write a function that returns the charge of an ion with the given numbers of protons and electrons.
 * What charge does a particle with this many protons and this many electrons carry?
 * Returns the number of protons less the number of electrons.
 * ion plus or minus how many, protons and electrons known
 * net elementary charge of an atom or ion from protons and electrons
 * electrons missing make it positive, extra ones negative: charge from protons and electrons
 * Write a function to find the charge number of an ion with given protons and, second, electrons.
 * protons - electrons as a one-line lambda
 * So many plus, so many minus: what charge is left?
 * net elementary charge Z - N_e of an atom or ion
 * How do I compute an ion's charge from proton and electron counts?
 * ion charge from protons and electrons
 *
 * @T int32_t
 * @name ion_charge net_charge
 * @range protons 1 118
 * @range electrons 0 118
 */
T ion_charge(T protons, T electrons) { return protons - electrons; }

/**
 * perimeter of a right triangle from its two legs
 * legs a and b of a right triangle: a + b + hypotenuse
 * right-angled triangle: length around it from the two legs
 * sum of two legs plus sqrt(a^2 + b^2)
 * perimeter of a right triangle from two catheti
 * right triangle perimeter from the two sides at the right angle
 * Write a function that returns the perimeter of a right triangle whose legs are given.
 * What is the perimeter of a triangle with a right angle between two sides of these lengths?
 * Returns the sum of both legs and the hypotenuse of a right triangle.
 * all three side together when two short ones are known and angle between is right
 * perimeter of a right triangle from its legs by the Pythagorean theorem
 * two sides of the right angle in, length of the whole outline out
 * Write a function that determines the perimeter of a right triangle from its two legs.
 * Python a + b + math.hypot(a, b)
 * How long is the way round a right-angled triangle, knowing the two short sides?
 * sum of catheti and hypotenuse
 * Total length of all sides of a right triangle given both legs?
 * perimeter of a right triangle from its legs
 *
 * @name right_triangle_perimeter perimeter_from_legs
 * @range a 0 100
 * @range b 0 100
 */
double right_triangle_perimeter(double a, double b) { return a + b + __builtin_sqrt(a * a + b * b); }

/**
 * area of an isosceles triangle from base and equal side
 * isosceles triangle with base b, legs s: b / 2 * sqrt(s^2 - b^2 / 4)
 * isosceles triangle area: base, then leg
 * area of an isosceles triangle from its base and one of the two equal sides
 * area of a triangle from the base and one of the two equal sides
 * base, equal side of a triangle: half base times height, height from Pythagoras
 * Write a function that computes the area of an isosceles triangle from its base and the length of the equal sides.
 * How large is the area of a triangle with this base and two sides of this length?
 * Returns base * sqrt(side^2 - base^2 / 4) / 2, the area of an isosceles triangle.
 * triangle with base and same two side, area please
 * area of an isosceles triangle, base first, then one of the equal sides
 * isosceles triangle, bottom side and slanted side given: surface area
 * Write a function to compute the area of an isosceles triangle from its base and, second, the length of its equal sides.
 * Excel =A1*SQRT(B1^2-A1^2/4)/2
 * How big is a triangle with this bottom and two equal sides of that length?
 * isosceles triangle area (b/2) sqrt(a² - b²/4) with base first, leg second
 * Area of a roof gable from base and both slanting sides?
 * isosceles triangle area from base and leg
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
 * {OP} circle radius of a triangle with sides a b c
 * {OP} radius of a triangle from three sides
 * three sides of a triangle in, radius of its {OP} circle out
 * triangle with three sides: radius of its {OP} circle
 * how big is the radius of the circle {OP} to a triangle with three given sides
 * Write a function that computes the radius of the {OP} circle of a triangle with three given sides.
 * What is the radius of the {OP} circle of a triangle with these three sides?
 * Returns the radius of the {OP} circle of a triangle from its sides, using Heron's formula.
 * radius from {OP} circle of triangle by sides
 * {OP} circle of a triangle, radius from side lengths
 * triangle with these sides: how large is its {OP} circle
 * Write a function to determine the radius of the {OP} circle of a triangle with three given sides.
 * Geogebra-like: triangle sides to the radius of its {OP} circle
 * How big is the {OP} circle of a triangle with these sides (its radius)?
 * {OP} circle radius by Heron's formula from the side lengths
 * What radius has the {OP} circle if three triangle sides are known?
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
 * is this length, given last, possible as the third side of a triangle with two sides
 * third side strictly between |a - b| and a + b
 * two sides of a triangle given, can the third be this long, degenerate not allowed
 * strict triangle inequality for the last of three lengths
 * could the first two sides and the third one close to a real triangle, not a flat one
 * third side check: two sides, then the candidate, strictly possible or not
 * Write a function that checks whether a third length lies strictly between the difference and the sum of two sides given first.
 * Can a proper triangle with the first two sides have a third side of this length?
 * Returns true if |a - b| < third < a + b.
 * may third side be so long with two side known, flat triangle is no
 * admissible range test for the third side of a triangle: difference < third < sum
 * third length neither too short nor too long to join the ends of the first two sides, bounds excluded
 * Write a program that checks whether a third length forms a proper triangle with two others (strictly between their difference and sum).
 * Python abs(a - b) < c < a + b
 * Do these three sticks make a real triangle, the last with the other two?
 * strict triangle inequality for side c given a and b
 * Is a third side possible for two known triangle sides (degenerate: no)?
 * is |a - b| < c < a + b
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
 * 360 minus the sum of three angles
 * missing angle in degrees in a four-sided figure, three given
 * three angles given, what's the last one of a quadrangle in degrees
 * remaining angle of four when their sum is 360 and three are known
 * quadrilateral: angle number four from three, in degrees
 * Write a function that returns the fourth angle of a quadrilateral in degrees from three angles.
 * How many degrees is the missing angle of a four-sided shape, when the other three are known?
 * Returns 360 less the sum of three angles.
 * last angle in four corner figure when three angle are known, degree
 * angle sum of a quadrilateral (360) solved for one angle
 * the corners of a kite make 360 degrees: find the unknown one from three
 * Write a function to find the missing angle in degrees of a quadrilateral with three known ones.
 * lambda a, b, c: 360 - a - b - c
 * Three corners of a four-sided shape are known, how big is the last?
 * remaining interior angle of a quadrangle (sum 360°)
 * Last angle of a four-cornered figure?
 * fourth angle of a quadrilateral
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
 * length * width * height / 1000 from cm to liters
 * how many liters does the aquarium hold, three sides in cm given
 * aquarium volume in liters from length, width, height in cm
 * three sides in cm to the liters of the box
 * box capacity in liters from centimeters
 * Write a function that computes the volume in liters of a box with sides in centimeters.
 * How much water in liters fits into a tank of this length, width and height in cm?
 * Returns length * width * height / 1000, the liters for sides in cm.
 * liter of box when three side are given in centimeter
 * cuboid capacity, cm times cm times cm to L
 * fish tank: three sides in centimeters, liters out
 * Write a function which determines the capacity in litres of a box measured in centimetres.
 * Excel: =L*W*H/1000
 * How many litres fit into an aquarium of that many cm long, wide, high?
 * cuboid volume, cm in, dm³ out
 * Cm dimensions of a tank to liters?
 * liters in a box with sides in cm
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
 * a * b * c * rho, mass of a block
 * how heavy is a block with three edges of a material with this density
 * weight of a beam from its three sides and its density
 * volume of the cuboid (three edges) times density
 * mass of a brick from length, width, height, density
 * Write a function that returns the mass of a cuboid from its three edges and, last, its density.
 * What does a block with these edges and this density weigh?
 * Returns length * width * height * density.
 * kilo of a block by three sides and density
 * mass of a homogeneous cuboid: edges, then density
 * gold bar: length, width, height and density; how heavy
 * Write a function to determine the weight of a cuboid block from length, width, height and density.
 * np.prod of three edges and a density
 * How heavy is a brick, from its three sides and how dense it is?
 * mass of a rectangular solid rho l w h
 * Mass of a block given edges and density?
 * mass of a box-shaped block from edges and density
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
 * pi * (R^2 - r^2) * length from R, r and length
 * tube material volume: R outside, r inside, length
 * how much material by volume is in a pipe: outer radius, inner radius, length
 * cylinder with a hole, volume: big radius, hole radius, length
 * Write a function that computes the volume of a hollow cylinder from its outer and inner radius and its length.
 * What volume of metal has a pipe with outer radius, inner radius and this length?
 * Returns pi times the difference of the squared outer and inner radius times the length.
 * pipe volume without the hole: outer r, inner r, length
 * volume of a cylindrical shell by outer radius, inner radius, height
 * big cylinder minus the bore: outer radius, bore radius, length
 * Write a program to determine the volume of material in a pipe from outer radius, inner radius and length.
 * Matlab pi*(R^2 - r^2)*L
 * How much stuff is in a tube's wall: outside radius, inside radius, how long?
 * hollow cylinder volume π(R² - r²)l
 * Volume of a hollow cylinder from both radii (bigger first) and length?
 * volume of a pipe wall from outer radius, inner radius and length
 *
 * @T double
 * @name pipe_volume hollow_cylinder
 * @range outer 5 20
 * @range inner 0 5
 * @range length 1 100
 */
T pipe_volume(T outer, T inner, T length) { return 3.141592653589793 * (outer * outer - inner * inner) * length; }

/**
 * first term {first}, positive step {step}: which term, counted from 1, is {x}? -1 if it isn't one
 * position from 1 of a number x in first, first + step, ... (first, step, x), else -1
 * first, step, x: (x - first) / step + 1 if x is a term of first, first + step, ..., -1 if not
 * first, step, x: is x in the rising sequence and at what place, counting from 1, else -1
 * n from a1, d and an of an arithmetic sequence, counting from 1, -1 if an is no term
 * arithmetic progression, find n (from 1): first term, positive difference, value, -1 for none
 * Write a function for first term, positive step and a number that returns the number's position, from 1, in the arithmetic sequence, or -1.
 * First term, step, number: which term, counted from 1, of the arithmetic sequence is this number? -1 if none.
 * Returns (x - first) / step + 1 if x is a term of the sequence first, first + step, ..., otherwise -1.
 * begin and step, then x: what number of term (from 1) is x, -1 if not in
 * inverse of the formula of an arithmetic progression: first term, step, value to its index from 1, -1 for a value not in it
 * start, step, value: which place (from 1) does the value have in start, start + step, ..., or -1
 * Write a function to find which term, counted from 1, of an arithmetic sequence (first term, positive step) equals a number, or -1.
 * Python range(first, ..., step).index(x) + 1, or -1 if x is not in it
 * Counting up from here by that step, as how many-th do I say this number? -1 if never.
 * first term a1, difference d > 0, x: one-based index of x in the arithmetic progression, -1 if not a member
 * First term, step, x: which position, from 1, has x in the rising arithmetic sequence (-1 for none)?
 * arithmetic sequence with given start and positive step: position from 1 of x, given last, or -1
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
 * first and last of evenly spaced numbers known, count given third: their sum
 * arithmetic series from first term, last term and number of terms
 * first plus last, times count over two
 * Write a function that sums an arithmetic series with given first term, last term and number of terms.
 * First, last, count: what do so many equally spaced numbers add up to?
 * Returns (first + last) * count / 2, the sum of an arithmetic series.
 * sum of arithmetic row with begin, end, number of terms
 * sum of an arithmetic series by its end terms and their count
 * pair the ends of an arithmetic series: first plus last times half the number of terms
 * Write a function that determines the sum of an arithmetic series from its first term, last term and number of terms.
 * (first + last) * count / 2 in any spreadsheet
 * Add up evenly spaced numbers, knowing the first, the last and how many.
 * Gauss formula n(a1 + an)/2, arguments a1, an, n
 * Arithmetic series total from both ends and the count?
 * sum of an arithmetic series from first, last and count
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
 * repeat x = {K} * x + {L}, n times, and return x
 * recursive sequence a(n+1) = {K} a(n) + {L}: value after n steps from x
 * n-th term, after a start x, of the rule times {K} plus {L}
 * apply "{K} times plus {L}" n times to x
 * iterate {K}x + {L} n times from a start value
 * Write a function that, from a start value, returns the term after n steps of the rule: {K} times the previous plus {L}.
 * What becomes of a start value after n steps, each multiplying by {K} and adding {L}?
 * Returns the result of n applications of x -> {K} * x + {L} to a start value.
 * do n times on the number: multiply {K}, plus {L}
 * affine recurrence with factor {K} and summand {L}, n iterations on x
 * start with a number, each of n steps makes it {K}-fold, then {L} more
 * Write a function which replaces a number n times by {K} times itself plus {L} and yields the outcome.
 * Python: for _ in range(n): x = {K} * x + {L}
 * Times {K}, plus {L}, again and again, n times in all: where do I end up?
 * n-fold iterate of the affine map x ↦ {K}x + {L}
 * Recurrence x = {K}x + {L}: what's the value after n steps?
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
 * red, total: probability to draw two red balls without putting back
 * red, total: (r / n) * ((r - 1) / (n - 1))
 * marked balls, all balls: two marked drawn in a row, no replacement
 * winners, tickets: chance that both of two draws are winners, none put back
 * urn with r red balls among n, chance of two reds without replacement
 * good ones, all: draw twice without replacement, probability both good
 * Write a function for marked and total balls that returns the probability of two marked in a row, without replacement.
 * How likely are two red balls in two draws, when there are this many red ones among this many and none goes back?
 * Returns red * (red - 1) / (total * (total - 1)) as a double.
 * number of red, number of all: chance both drawn ball are red and first not give back
 * hypergeometric probability of two hits in two draws: hits, population
 * red ones first, all of them second: chance of two reds in two draws without returning
 * Write a program that determines the chance of drawing two red balls in succession without putting back, from red balls and all balls.
 * R: red * (red - 1) / (total * (total - 1))
 * How likely are both of my two picks red, when so many of all are red and none goes back?
 * hypergeometric probability of two successes in two draws, K then N
 * Probability of two reds in a row from an urn (reds, total), no replacement?
 * probability of drawing two red balls without replacement from red and total counts
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
 * n fair coins, k heads, chance of exactly k
 * C(n, k) / 2^n as a double
 * toss a fair coin n times, probability of exactly k heads
 * fair coin flip probability: tosses, exact number of heads
 * fair coin: n tosses, chance of k of them being heads
 * Write a function for n throws of a fair coin that returns the probability of exactly k heads.
 * If a fair coin is thrown n times, how likely are exactly k heads?
 * Returns the binomial coefficient of n over k divided by 2 to the power n, as a double.
 * n throwing of fair coin, chance for exactly k times head
 * binomial probability with p = 1/2: n trials, k successes
 * fair coin, number of throws first, number of heads second: how likely is exactly that
 * Write a function to compute the probability of exactly k heads in n tosses of a fair coin, 0 if k is impossible.
 * Python comb(n, k) / 2**n, zero for k outside 0..n
 * Flip a coin n times; how likely is heads just k times?
 * Binomial(n, 1/2) mass at k
 * Chance of k heads from n fair flips?
 * probability of exactly k heads in n coin flips
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
 * P(A|B) = P(A and B) / P(B), 0 when P(B) is 0
 * probability of A given B: joint, P(B), 0 if P(B) is 0
 * joint probability over probability of the condition, 0 for a zero condition
 * given that B happened, how likely is A: P(both), P(B), 0 if B cannot happen
 * p of both, p of b -> p of a if b, 0 when p of b is 0
 * Write a function for the conditional probability from joint and condition, 0 for an impossible condition.
 * How likely is the event under the condition, from the joint probability and the condition's, 0 for 0?
 * Returns joint / condition, or 0 for a condition of probability 0.
 * chance of a when b is sure: p both, p b, zero if b is impossible
 * conditional probability from joint and condition, 0 for a null event
 * share of the cases with both among the cases with the condition, 0 without such a condition: joint, condition
 * Write a function that finds P(A given B) from P(A and B) followed by P(B), 0 if the latter is 0.
 * JavaScript: pB === 0 ? 0 : pAB / pB
 * How likely is one thing once the other happened: chance of both, then chance of the other (0 if that is 0)?
 * conditional probability P(A|B) = P(A∩B)/P(B), zero by convention for a null event
 * Formula of P(A|B) from joint probability and P(B) without dividing by zero?
 * conditional probability from joint and condition, 0 if the condition has probability 0
 *
 * @T double
 * @name conditional_probability probability_given
 * @range joint 0 1
 * @range condition 0 1
 */
T conditional_probability(T joint, T condition) { return condition == 0 ? 0 : joint / condition; }

/**
 * first raise a value by {up} percent, then lower the result by {down} percent
 * price goes up p % and then down q %: price, p, q
 * x * (1 + p/100) * (1 - q/100) for x, p, q
 * increase a value by a percentage, then discount the result by another
 * two percent changes one after the other on a value: first up, then down
 * value up some percent, then down some percent, final value
 * Write a function that increases a value by one percentage and then decreases the result by another.
 * What does a price become after a rise and a following cut, both in percent?
 * Returns the value times (1 + up / 100) times (1 - down / 100).
 * value plus percent and after that minus other percent
 * compounded relative changes of a value in percent: increase first, decrease second
 * markup in percent first, then the sale in percent, on a price
 * Write a function to determine a price after a rise by a percentage and then a reduction by another percentage.
 * =A1*(1+B1/100)*(1-C1/100)
 * First it goes up so many percent, then down so many: what does it cost now?
 * successive relative changes +p % and -q % on a value
 * Value after percentage increase followed by percentage decrease?
 * value raised by a percent and then cut by a percent
 *
 * @T double float
 * @name raise_then_cut up_and_down
 * @range value 0 1000
 * @range up 0 100
 * @range down 0 100
 */
T raise_then_cut(T value, T up, T down) { return value * (1 + up / 100) * (1 - down / 100); }

/**
 * grade from points and maximum: 1 at 0 points, 6 at full points, linear
 * swiss grade: points * 5 / max + 1 from points and max
 * linear grade from 1 for no points to 6 for the maximum
 * points and maximum to a grade between 1 (none) and 6 (all), linear
 * mark = 5 * p / max + 1 from points p and max
 * test grade from points and full points, six is best and one is for zero, linear between
 * Write a function that converts points and the maximum to a grade from 1 (no points) to 6 (the maximum), linearly.
 * Which grade from 1 (none) to 6 (all) do so many of so many points give, linearly?
 * Returns points * 5 / maximum + 1, the grade.
 * points and maximum make note one to six, linear, six is all
 * affine grading scale with best mark 6 for full points and 1 for none
 * no points is a 1, all points a 6, the rest linear in between: points, then maximum
 * Write a function that computes a Swiss school grade from points and the maximum: five times their ratio plus one.
 * Excel =A1*5/B1+1
 * What grade do my points give out of the full points, evenly from 1 (none) to 6 (all)?
 * linear mark scale 1 to 6: 5p/pmax + 1
 * Linear mark, 1 for nothing and 6 for everything, from points and maximum?
 * linear grade from 1 to 6 from points and maximum
 *
 * @T double float
 * @name linear_grade points_to_grade
 * @range points 0 60
 * @range maximum 60 100
 */
T linear_grade(T points, T maximum) { return points * 5 / maximum + 1; }

/**
 * order of magnitude of a positive number: the exponent of ten not above it, 3 for 4700
 * exponent in scientific notation of a positive number
 * exponent of ten of a positive number, 4700 -> 3 and 0.05 -> -2
 * floor(log10(x)) for positive x
 * power of ten of a positive number, i.e. the exponent when it is written with one digit before the point
 * how many places to move the decimal point left so that one nonzero digit is before it, negative for right
 * Write a function that returns the exponent of ten of a positive number in scientific notation, such as 3 for 4700.
 * What is the exponent when this positive number is written as m times ten to the e, with m from 1 to below 10?
 * Returns the largest integer e with 10^e <= x for a positive x.
 * which ten power has positive number, rounded down to whole exponent
 * decimal exponent of a positive real, largest e with 10^e not above it
 * thousands give 3, millions give 6, tenths give -1: exponent of ten of a positive number
 * Write a program to determine the exponent of ten in the scientific notation of a positive number, by repeated division or multiplication by 10; 0 for 0.
 * Python int(format(x, 'e').split('e')[1]) for positive x, otherwise 0
 * Which exponent does ten have when the number is written like 3.2e5?
 * order of magnitude floor(log10 x), x > 0, found by scaling into [1, 10); 0 otherwise
 * How do I get the decimal exponent of a double without log10?
 * exponent of a number in scientific notation, 0 for 0
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
 * is a point {OP} a straight line? slope, intercept, x, y
 * m, b, px, py: is (px, py) {OP} y = mx + b
 * check point {OP} line: slope, intercept, x, y
 * slope and intercept, then x and y: y of the point vs m*x + b: {OP}?
 * line by slope and intercept, is the point (x, y) {OP} it
 * Write a function that checks whether a point (x, y) lies {OP} the line with a given slope and intercept, which come first.
 * Is the point, passed last, {OP} the line with this slope and this y-intercept?
 * Returns true if the point is {OP} the line y = slope * x + intercept.
 * slope, intercept, point: point is {OP} line or not
 * half-plane membership: {OP} a non-vertical line (m, b), point x, y
 * m, b, x, y: put x into the line's equation and see whether y is {OP} it
 * Write a function which checks if a point lies {OP} a straight line: slope, y-intercept, then the point's x and y.
 * Python predicate on (m, b, px, py): is py {OP} the line m * px + b
 * Steepness, height at zero, then a dot's x and y: is the dot {OP} the line?
 * point-line position test ({OP}) for y = mx + c, arguments m, c, x, y
 * Is the point {OP} the graph of a linear function (slope, intercept, x, y)?
 * is a point {OP} the line with given slope and intercept
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
 * {K} % written grade, remainder oral grade
 * final mark from written ({K} percent) and oral grade
 * (written * {K} + oral * (100 - {K})) / 100
 * two marks, first one weighs {K} percent, second the rest
 * combine test mark (first) and oral mark with {K} % on the test
 * Write a function that combines two grades when the first counts {K} percent and the second the rest.
 * What is the overall grade if the written part, given first, counts {K} percent and the oral part the rest?
 * Returns (written * {K} + oral * (100 - {K})) / 100 for two grades.
 * note from two, first one is {K} percent, second the rest
 * convex combination of two marks, weight {K} % on the first and the rest on the second
 * exam mark is worth {K} out of 100, mark for talking in class what is left: combined mark
 * Write a function to compute a final grade where the written mark counts {K} percent and the oral one the remainder.
 * =(A1*{K}+B1*(100-{K}))/100 with written in A1 and oral in B1
 * Written counts {K} percent, oral the rest: what do I get?
 * convex combination of written and oral scores, written weight {K} %
 * Final mark from written ({K} percent) and oral?
 * overall grade, {K} percent written, rest oral
 *
 * @T double int32_t
 * @K 60 50 70 40
 * @name overall_grade weighted_mark
 * @range written 0 100
 * @range oral 0 100
 */
T overall_grade(T written, T oral) { return (written * K + oral * (100 - K)) / 100; }

/**
 * electricity cost in whole cents, rounded down: watts, hours per day, days, cents per kWh
 * what does a device cost in full cents: watts, hours a day, days, cents per kWh
 * W * h per day * days / 1000 * cents per kWh, in whole cents rounded down
 * power bill of a lamp in whole cents: W, h a day, days, cents per kWh
 * energy cost in cents, rounded down, for some watts, hours a day, days, and a price in cents per kWh
 * running costs of an appliance in full cents: watts, daily hours, days, cents a kWh
 * Write a function for the whole cents it costs to run a device: watts, hours a day, days, cents per kWh.
 * How many whole cents does it cost to leave a device on: watts, hours a day, days, cents per kWh?
 * Returns watts * hours * days * price / 1000, rounded down to whole cents, price in cents per kWh.
 * cost in full cent for watt, hour each day, day number, kwh price in cent
 * appliance energy cost in integer cents from W, h/day, days, ct/kWh
 * my computer has so many watts and runs so many hours a day: whole cents for some days at ct per kWh
 * Write a program that determines the cost of running a device: watts, hours a day, days, price of a kilowatt-hour.
 * SELECT watts * hours * days * price / 1000
 * What does a lamp cost me: its watts, hours daily, how many days, price per kWh?
 * energy cost P t n · tariff / 1000 (tariff per kWh)
 * Electricity bill for watts, hours per day, days, price per kWh?
 * running cost from watts, hours per day, days and price per kWh
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
 * (v1 t1 + v2 t2) / (t1 + t2) from v1, t1, v2, t2
 * mean speed over two legs: speed, duration, speed, duration
 * drove v1 for time t1, then v2 for time t2, average speed?
 * time-weighted average of two speeds, each speed with its time
 * two stretches, speed and time of the first, then of the second: average speed
 * Write a function that returns the average speed of a trip with two parts: speed, duration, speed, duration.
 * What is my average speed if I go at one speed for a time and then at another speed for another time?
 * Returns the total distance over the total time of two parts, each given as speed and time.
 * average speed from two part: speed, time, speed, time
 * duration-weighted mean velocity: v1, t1, v2, t2
 * first this fast for so long, then that fast for so long: overall average speed
 * Write a function that determines the average speed of a trip with two stages, given speed and time of one, then of the other.
 * numpy.average([v1, v2], weights=[t1, t2]), passed as v1, t1, v2, t2
 * So fast for so long, then so fast for so long: how fast on average?
 * time-weighted mean velocity over two segments (v1, t1, v2, t2)
 * Average speed of two legs if speed and duration of each are known?
 * average speed of two parts from (speed, time) each
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
 * which way in degrees does (fx, fy) point, from the x axis counterclockwise
 * vector direction in degrees, -180 to 180, from x and y
 * polar angle in degrees from the components x, y
 * angle in degrees between the positive x axis and a force with components x, y
 * Write a function that returns the direction of a vector in degrees, from -180 to 180, given its x and y components.
 * In which direction, in degrees from the x axis, does a force with these x and y components act?
 * Returns the angle of the vector (x, y) from the positive x axis, counterclockwise, in degrees.
 * degree of vector from x axis, x and y part given
 * argument of a plane vector (x, y) in degrees
 * so much to the right and so much up: the angle in degrees above the x axis
 * Write a function to compute the angle in degrees that a force with components x and y makes with the x axis.
 * Python math.degrees(math.atan2(fy, fx)) of fx, fy
 * In what direction (degrees) does an arrow with this x and y point?
 * polar angle of a planar vector, in degrees from -180 to 180
 * How to get the direction of a vector (x, y) in degrees?
 * direction of a vector in degrees
 *
 * @name vector_direction force_direction
 * @range fx -50 50
 * @range fy -50 50
 */
double vector_direction(double fx, double fy) { return __builtin_atan2(fy, fx) * 180 / 3.141592653589793; }

/**
 * resultant of two forces with an angle between them in degrees
 * sqrt(a^2 + b^2 + 2ab cos) of two forces a, b and the angle in degrees between them
 * add two forces that form an angle in degrees: size of the sum
 * net force of two pulls at an angle in degrees to each other
 * magnitude of the sum of two vectors, their magnitudes and the angle between in degrees given
 * parallelogram of forces: two forces and the enclosed degrees to the resultant
 * Write a function that returns the magnitude of the resultant of two forces that enclose an angle in degrees.
 * How strong are two forces together if they act at this angle in degrees to each other?
 * Returns the length of the vector sum of two forces with so many degrees between them.
 * two force and degree between, how big is the sum
 * vector addition by two magnitudes and the included angle in degrees
 * two people pull a sledge with these forces, so many degrees between their pulls: total pull
 * Write a function that computes the size of the resultant of two forces enclosing an angle in degrees.
 * Matlab sqrt(F1^2 + F2^2 + 2*F1*F2*cosd(a))
 * Two people pull with that angle between (degrees): how strong is it together?
 * parallelogram of forces: magnitude of the sum by the law of cosines, included angle in degrees
 * Magnitude of two forces added at an angle in degrees?
 * resultant of two forces at an angle in degrees
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
 * p * q / 100 for two percentages
 * what is p % of q %, like 20 % of 30 % being 6
 * share of a share, both in percent, result in percent of the whole
 * nested percentages: so many percent of so many percent, as a percentage
 * Write a function that returns one percentage of another percentage, in percent.
 * How many percent of the whole is this percentage of that percentage?
 * Returns the product of two percentages divided by 100.
 * percent of a percent, what percent is it of all
 * composition of two relative shares given in percent, in percent
 * so many percent vote, so many percent of those for us: percent of everybody for us
 * Write a function which finds what percentage of the whole a percentage of another percentage is.
 * =A1*B1/100 for two cells holding percents
 * so many percent of so many percent is how many percent, as 20 percent of 50 percent is 10?
 * composition of two percentages, pq/100
 * How do you take a percent of a percent?
 * percent of a percent, as a percent
 *
 * @T double float int32_t
 * @name percent_of_percent share_of_share
 * @range p 0 100
 * @range q 0 100
 */
T percent_of_percent(T p, T q) { return p * q / 100; }

/**
 * smallest n with 1 + 2 + ... + n at least {x}
 * how many terms of 1+2+3+... are needed to reach x or more
 * number of terms until the running sum of 1, 2, 3, ... is at least x
 * rows of a triangle (1, 2, 3, ...) needed for x balls
 * smallest n with sum 1..n >= x
 * number of steps to cover a distance x if the first is 1 and each one is longer by 1
 * Write a function that returns the least number of terms of 1 + 2 + 3 + ... whose sum is at least a given value.
 * How many numbers from 1 upwards must be added to get to the limit at least?
 * Returns the smallest n whose triangular number n (n + 1) / 2 is not below the argument.
 * how many of 1 2 3 ... add till sum is x or more
 * inverse triangular number of x, rounded up
 * pins in rows of 1, 2, 3, ...: how many rows for so many pins
 * Write a program to determine how many of the numbers 1, 2, 3, ... must be added until their sum is at least a given number.
 * Haskell length of takeWhile (< x) (scanl (+) 0 [1..])
 * Adding 1, 2, 3 and so on, how many do I need to get there?
 * least n whose triangular number is no smaller than x
 * Smallest n with 1+2+...+n >= x?
 * how many terms of 1 + 2 + 3 + ... are needed to reach x
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
 * asin(n2 / n1) in degrees, n1 given first
 * total internal reflection angle in degrees: index inside, index outside
 * glass to air: from which angle in degrees on is all light reflected, first index, second index
 * critical angle in degrees from two refractive indices, denser first
 * limit angle of total reflection in degrees, denser index n1 before n2
 * Write a function that returns the critical angle in degrees for light passing from index n1 to a smaller index n2.
 * Beyond which angle in degrees does light not leave the denser medium (first index) for the second?
 * Returns the arc sine of n2 / n1 in degrees, the critical angle.
 * n1, n2: from which degree angle light can not go out any more
 * critical angle in degrees by Snell's law, n1 to n2
 * index of water, then of air: angle in degrees at which the ray runs along the surface
 * Write a function to compute the critical angle in degrees of total reflection from the denser refractive index and then the other.
 * np.degrees(np.arcsin(n2 / n1)) for n1, n2
 * From which angle (degrees) does light no longer get out of glass, from both indices?
 * limiting angle of total internal reflection arcsin(n2/n1)
 * Total internal reflection angle from n1 and n2 in degrees?
 * critical angle in degrees from n1 and n2
 *
 * @name critical_angle reflection_limit
 * @range n1 2 3
 * @range n2 1 2
 */
double critical_angle(double n1, double n2) { return __builtin_asin(n2 / n1) * 180 / 3.141592653589793; }

/**
 * gas pressure after heating at constant volume: pressure, kelvin before, kelvin after
 * p1, T1, T2 in kelvin: p2 = p1 * T2 / T1
 * gay-lussac: pressure, old and new kelvin, to the new pressure
 * new tyre pressure when it gets warmer: pressure, K before, K now
 * spray can in the sun: pressure, kelvin in the shade, kelvin in the sun, new pressure
 * pressure scales with absolute temperature: p, old T, new T to new p
 * Write a function for a gas at constant volume: pressure, absolute temperature before and after; it returns the new pressure.
 * What pressure does a closed gas bottle have after a temperature change: old pressure, old kelvin, new kelvin?
 * Returns pressure * after / before, with both temperatures in kelvin, before given first.
 * gas pressure, kelvin before, kelvin after, what is pressure then, volume same
 * isochoric change of an ideal gas: p1, T1, T2 to p2
 * old pressure, old kelvins, new kelvins: new pressure
 * Write a function that determines the pressure of a gas in a closed can after heating, from pressure, kelvin before, kelvin after.
 * p * t_after / t_before as a lambda of p, t_before, t_after
 * A sealed bottle gets hot: pressure, old and new kelvins; what is the pressure now?
 * Gay-Lussac's law at constant volume: p2 = p1 T2/T1
 * New gas pressure from old pressure, T1, T2 with fixed volume?
 * pressure after a temperature change at constant volume
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
 * general gas equation, second pressure from old p V T, then V and T after
 * Write a function for a gas pressure after changes: old pressure, volume, kelvin, new volume, new kelvin.
 * What is the pressure after compression and heating, given p, V, T before, then V and T after?
 * Returns p1 * v1 * t2 / (t1 * v2), called with p1, v1, t1, v2, t2.
 * new pressure: old pressure, volume, kelvin, other volume, other kelvin
 * combined gas law solved for the final pressure, p1 V1 T1 V2 T2 in this order
 * first state p V T, second V T: find the second pressure
 * Write a program that solves the general gas law for the new pressure, given p1, V1, T1, V2, T2.
 * JavaScript (p1, v1, t1, v2, t2) => p1 * v1 * t2 / (t1 * v2)
 * Gas with pressure, space, kelvins; new space, new kelvins: how high is the pressure?
 * combined gas law p1V1/T1 = p2V2/T2 solved for p2
 * How do I get p2 out of p1, V1, T1, V2, T2?
 * new pressure by the combined gas law from p1, v1, t1, v2, t2
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
 * 14 - pH, the pOH
 * hydroxide exponent of a solution with this pH
 * how basic: poh of a solution with this ph
 * convert ph to poh at 25 degrees, or back
 * the other p value of a pH, both make 14
 * Write a function that returns the pOH of a solution from its pH.
 * What pOH does a solution with this pH have?
 * Returns 14 minus the pH.
 * poh out of ph please
 * pOH as 14 - pH at room temperature
 * complement of the pH to fourteen
 * Write a function to determine the pOH of a solution from its pH.
 * =14-A1
 * What must be added to the pH to make 14?
 * hydroxide exponent from pH at 25 °C (pKw = 14)
 * How do you get pOH if pH is known?
 * pH to pOH
 *
 * @T double float
 * @name poh ph_to_poh
 * @range ph 0 14
 */
T poh(T ph) { return 14 - ph; }

/**
 * mass percent of an element in a compound: atoms, atomic mass, molar mass
 * n * A / M * 100 from atoms, atomic mass, molar mass
 * how many percent carbon is in the molecule: C atoms, mass of one, molar mass
 * share in percent of an element by mass: atoms, atomic mass, molar mass
 * composition by mass in percent from atoms, atomic mass and molar mass
 * percent by weight of one element: how many atoms, how heavy each, molecule's mass
 * Write a function for the mass percentage of an element: number of atoms, atomic mass, molar mass of the compound.
 * What mass percentage does an element have with this many atoms of this mass each in a molecule of that molar mass?
 * Returns atoms * atomic_mass * 100 / molar_mass, the percent by mass.
 * how much percent of molecule is this element: atoms, atomic mass, whole mass
 * elemental mass fraction in percent, n, A, M
 * so many atoms, each so heavy, in a molecule weighing so much: percent of its mass
 * Write a function that finds the mass percentage of an element in a compound: number of atoms, atomic mass, molar mass.
 * =Atoms*AtomicMass*100/MolarMass
 * How many percent of the weight is iron: atoms of it, weight of one, weight of all?
 * mass fraction w = nA/M in percent
 * Percent composition from atom count, atomic mass and compound's molar mass?
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
 * h = V / (pi r^2) from V and r
 * how high does this volume of water stand in a round glass of this radius
 * cylinder: volume and radius known, height wanted
 * fill height in a round can from volume and radius
 * volume divided by the base area of a circle of some radius
 * Write a function that returns the height of a cylinder with a given volume and radius.
 * How high does this amount of liquid stand in a cylinder of this radius?
 * Returns the volume divided by pi times the square of the radius, the height of a cylinder.
 * height of round cylinder from volume and radius
 * inverse of the cylinder volume formula: height from volume, then radius
 * poured this volume into an upright pipe of this radius: how high does it stand
 * Write a function to compute how tall a cylinder of given volume and radius is.
 * volume / (math.pi * radius ** 2)
 * How high does the water stand in a round can, from how much and its radius?
 * h = V/(πr²) for a right circular cylinder
 * Height of a cylinder if volume and radius are known?
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
 * 4/3 pi r^3 * rho for a radius and a density
 * how heavy is a steel ball, radius and density given
 * sphere mass: radius, density
 * mass of a ball of this radius in a material of this density
 * radius, density: volume of the sphere times density
 * Write a function that returns the mass of a solid sphere from its radius and its density.
 * What does a ball with this radius and this density weigh?
 * Returns 4 / 3 * pi * radius^3 * density, the mass of a ball.
 * kilo of ball by radius and density
 * mass of a homogeneous sphere from radius and density
 * marble of a radius and a density, how heavy
 * Write a function that determines the mass of a solid sphere from radius and density.
 * Matlab 4*pi/3*r^3*rho
 * How heavy is a ball with that radius, from how dense it is?
 * m = 4/3 π r³ ρ
 * Weight of an iron ball given radius and density?
 *
 * @T double
 * @name ball_mass sphere_mass
 * @range radius 0 10
 * @range density 1 20
 */
T ball_mass(T radius, T density) { return 4 * 3.141592653589793 / 3 * radius * radius * radius * density; }
