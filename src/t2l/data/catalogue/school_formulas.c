/**
 * What is the voltage for a given current and resistance?
 * voltage by Ohm's law from current and resistance
 * voltage from current and resistance
 * V = I * R, given I and R
 * Write a function that returns the voltage across a resistor by Ohm's law, current first, resistance second.
 * How many volts are across a resistor, if current and resistance are known?
 * Multiply the current by the resistance to get the voltage.
 * Given amperes and ohms, calculate volts.
 * voltage drop over a resistor from amperes and ohms
 * Write a function to find the volts across a resistor from its amperes and ohms.
 * Ohm's law, potential difference U = I R
 * What is the voltage drop for a known current and resistance?
 * Write a function that returns the voltage I * R.
 * Given current and resistance, return the voltage.
 * Implement Ohm's law V = IR.
 * Function that computes volts from amps and ohms
 * ohm's law, find V from I and R
 * Ohm's law solved for U: potential difference from amperes and ohms
 * Write a function applying Ohm's law: amperes and ohms in, volts out.
 * Ohm's law: current times resistance
 *
 * @T double float
 * @name voltage ohms_law_voltage voltage_drop
 * @range current 0 20
 * @range resistance 0 1000
 */
T voltage(T current, T resistance) { return current * resistance; }

/**
 * What current flows if a voltage is applied to a resistance?
 * current by Ohm's law from voltage and resistance
 * current from voltage and resistance
 * I = V / R, given V and R
 * Write a function that returns the current by Ohm's law from voltage and resistance.
 * How many amperes flow through a resistor of given ohms at a given voltage? Volts come first.
 * Divide voltage by resistance to get the current.
 * Given volts and ohms, calculate amperes.
 * electric current through a resistor, from voltage, then resistance
 * amps from volts and ohms
 * Write a program which computes the amperes flowing when a given voltage is applied to a given resistance.
 * Ohm's law solved for I: U / R
 * How do I calculate the amps that a supply voltage drives through a resistor?
 * Write a function that returns the current V / R.
 * Given voltage and resistance, return the current.
 * Implement Ohm's law solved for the current, voltage first.
 * Function that computes amps from volts and ohms
 * ohm's law, find I from V and R
 * Ohm's law solved for I: amperes from volts and ohms
 *
 * @T double float
 * @name current ohms_law_current electric_current
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T current(T voltage, T resistance) { return voltage / resistance; }

/**
 * What is the resistance, given the voltage and the current?
 * resistance by Ohm's law from voltage and current
 * resistance from voltage and current
 * R = V / I, given V and I
 * Write a function that returns the resistance by Ohm's law, voltage first and current second.
 * How many ohms does a component have, if voltage and current were measured?
 * Divide the voltage by the current to get the resistance.
 * Given volts and amperes, calculate ohms.
 * electrical resistance of a wire from volts and amps
 * ohms from volts and amps
 * Write a function that determines the ohms of a component from the voltage across it and the current through it.
 * I measured volts and amps; how many ohms is that?
 * R = U / I, arguments U and I
 * How can I obtain an unknown resistor's value from measured voltage and current?
 * Write a function that returns the resistance V / I.
 * Given voltage and current, return the resistance.
 * Implement Ohm's law solved for the resistance, voltage first.
 * Function that computes ohms from volts and amps
 * ohm's law, find R from V and I
 * Ohm's law solved for R: ohms from volts and amperes
 *
 * @T double float
 * @name resistance ohms_law_resistance
 * @range current 1 20
 * @range voltage 0 240
 */
T resistance(T voltage, T current) { return voltage / current; }

/**
 * What power does a device use at a given voltage and current?
 * electric power in watts from volts and amperes
 * power from voltage and current
 * P = V * I, given V and I
 * Write a function that computes the electrical power in watts from voltage and current.
 * How many watts does a device use at a certain voltage and current?
 * watts from volts and amps
 * Given volts and amperes, return watts.
 * Multiply voltage by current to get the power.
 * power consumption of an appliance from its voltage and current
 * Write a program to compute the watts of a device from its volts and amperes.
 * Electric power P = U I
 * How many watts does an appliance plugged into a given voltage draw at a given current?
 * Write a function that returns the power V * I.
 * Given voltage and current, return the electric power in watts.
 * Implement P = V * I.
 * Write a function to calculate the electric power consumed, with voltage V and current I given.
 * wattage of an appliance from volts and amperes
 *
 * @T double float int32_t
 * @name electrical_power power_in_watts watts
 * @range voltage 0 240
 * @range current 0 20
 */
T electrical_power(T voltage, T current) { return voltage * current; }

/**
 * power from current and resistance, P = I^2 * R
 * I^2 * R, the power of a current I in a resistance R
 * Joule heating of a resistor in watts, from current and resistance
 * How many watts turn into heat in a resistor, given amps and ohms?
 * Return current squared times resistance.
 * Write a function for the power lost in a wire from its current and resistance.
 * P = I * I * R, given I and R
 * heat power of a current in a resistance, with the current given first
 * watts from amperes and ohms
 * power dissipated by a resistor, from its current and its resistance
 * heating power of a resistor with current first, resistance second
 * Write a function to calculate the watts a resistor turns into heat from its amperes and its ohms.
 * Joule heating I^2 R
 * How much power is dissipated when a current flows through a resistance?
 * Write a function that returns I^2 * R, the power in a resistor.
 * Given current and resistance, return the power, current squared times resistance.
 * Implement P = I * I * R.
 * wattage lost in a resistor: amperes squared times ohms
 *
 * @T double float int32_t
 * @name resistor_heat power_from_current
 * @range current 0 20
 * @range resistance 0 100
 */
T resistor_heat(T current, T resistance) { return current * current * resistance; }

/**
 * power from voltage and resistance, P = V^2 / R
 * V^2 / R, the power of voltage V over resistance R
 * watts from volts and ohms
 * How much power does a resistor take at a given voltage? Voltage first, then resistance.
 * Compute power as voltage squared divided by resistance.
 * Write a function for the power of a heater from voltage and resistance.
 * P = U * U / R, with U first and R second
 * watts of a heating element from volts and ohms
 * power dissipated by a resistor, from the voltage over it and its resistance
 * load power in watts from the supply voltage and the load's ohms
 * power of a toaster from the mains voltage and its resistance
 * What is the wattage of a heater if only voltage and ohms are known?
 * wattage dissipated in a resistor from the potential difference and ohms, U squared over R
 *
 * @T double float
 * @name power_from_voltage heater_power
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T power_from_voltage(T voltage, T resistance) { return voltage * voltage / resistance; }

/**
 * How much energy is used by a given power over a given time?
 * energy from power and time
 * E = P * t, given power P and time t
 * Calculate electrical energy from power and time.
 * Write a function that returns the energy used, power times time.
 * How much energy does a lamp of a given power use up in a given time?
 * Given watts and seconds, return joules.
 * joules from watts and seconds
 * kilowatt-hours from kilowatts and hours
 * energy consumption of a device of given power running for a given duration
 * Write a function which calculates the energy consumed by a machine of given power running for a given time.
 * E = P t
 * How do I get joules from power and duration?
 * Write a function that returns energy = power * time.
 * Implement E = P * t.
 *
 * @T double float int64_t
 * @name energy_used energy_from_power
 * @range power 0 3000
 * @range time 0 3600
 */
T energy_used(T power, T time) { return power * time; }

/**
 * What power is needed to do a given amount of work in a given time?
 * power from work and time
 * P = W / t, given W and t
 * mechanical power: work divided by time
 * Write a function that computes power as work per time.
 * How many watts is it if W joules of work are done in t seconds?
 * Divide the work by the time to get the power.
 * Given joules and seconds, return watts.
 * rate of doing work, given the work and the seconds it takes
 * average power: work first, time second
 * energy converted per second, from joules and seconds
 * Write a program to determine the average power from the work done and the time.
 * return work / time as the power
 * Mean mechanical power P = W / t
 * How many watts do I get from joules and seconds?
 * Compute the power of an athlete from the work done and the time taken, in that order.
 * Write a function that returns power = work / time.
 * Given work in joules and time in seconds, return the power in watts.
 * Implement P = W / t, work first.
 * joules per second: rate at which work is done, work first, time second
 *
 * @T double float
 * @name power_from_work mechanical_power
 * @range work 0 10000
 * @range time 1 100
 */
T power_from_work(T work, T time) { return work / time; }

/**
 * What is the total resistance of the resistors in an array, connected in series? 0 for none.
 * series resistance of a list of resistors, i.e. their sum
 * total ohms of an array of resistors in series
 * total resistance of n resistors in a series circuit
 * Write a function that adds the resistances of a series connection.
 * What is the resistance of several resistors, given as an array, in series?
 * Given an array of resistances, return the total resistance of the series circuit.
 * R = R1 + R2 + ... + Rn for an array of resistances
 * equivalent series resistance of n resistors
 * add up the ohms of series resistors given as an array
 * Write a function to calculate the total ohms of an array of resistors connected in series.
 * equivalent resistance of a series connection (array of resistors)
 * How do I combine an array of resistors connected in series?
 * Add up the resistances in an array of resistors chained in series; return 0 for an empty array.
 * Write a function to find the total resistance of resistors in series, from an array; 0 for an empty one.
 * Given an array of resistances, return the sum, their series resistance.
 * Implement R = R1 + R2 + ... + Rn for an array.
 *
 * @T double float
 * @array r n
 * @name series_resistance resistors_in_series
 * @range n 0 8
 * @range r 1 1000
 */
T series_resistance(const T *r, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += r[i];
    return total;
}

/**
 * What is the total resistance of the resistors in an array, connected in parallel?
 * parallel resistance of a list of resistors
 * total ohms of an array of resistors in parallel
 * total resistance of n resistors in a parallel circuit
 * Write a function that combines the resistances of a parallel circuit, given as an array.
 * What is the resistance of several resistors, given as an array, in parallel?
 * Return one over the sum of the reciprocals of an array of resistances.
 * Given an array of at least one resistance, return that of the parallel circuit.
 * 1 / R = 1 / R1 + 1 / R2 + ... + 1 / Rn: find R from the array
 * equivalent resistance of n parallel resistors
 * parallel resistance: the reciprocal of the sum of 1 / r over an array
 * Write a program that calculates the equivalent resistance of one or more resistors in parallel.
 * How can I compute the total resistance of an array of resistors in parallel?
 * Write a function to find the total resistance of resistors in parallel, from an array.
 * Given an array of resistances, return 1 / (1/R1 + 1/R2 + ... + 1/Rn).
 * Implement equivalent parallel resistance of an array of resistors.
 * Function that returns the reciprocal of the sum of reciprocals, for parallel resistors
 * equivalent ohms of an array of resistors side by side: reciprocal of summed conductances
 *
 * @T double float
 * @array r n
 * @name parallel_resistance resistors_in_parallel
 * @range n 1 8
 * @range r 1 1000
 */
T parallel_resistance(const T *r, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += 1 / r[i];
    return 1 / sum;
}

/**
 * What is the total resistance of {a}, {b} and {c} ohms in series?
 * total ohms of three resistors in series
 * series resistance of three resistors
 * Write a function that returns the total of three series resistors.
 * How many ohms do 3 resistors in series have?
 * R1 + R2 + R3, three resistances in series
 * Given three resistances, add them up as a series circuit.
 * total resistance of a chain of three resistors
 * Add three ohm values in series.
 * Write a function to find the equivalent resistance of three resistors connected in series.
 * series equivalent of R1, R2 and R3
 * total of three resistors in series
 *
 * @T double float
 * @name series_of_three resistance_of_chain
 * @range a 0 1000
 * @range b 0 1000
 * @range c 0 1000
 */
T series_of_three(T a, T b, T c) { return a + b + c; }

/**
 * What is the capacitance of {a} and {b} in series?
 * total capacitance of two capacitors in series
 * capacitance of two capacitors in series
 * Write a function that computes the total capacitance of two capacitors in series.
 * return c1 * c2 / (c1 + c2)
 * Given two capacitances, return that of their series connection.
 * 1 / C = 1 / C1 + 1 / C2, solved for C
 * equivalent capacitance of two capacitors in series
 * Write a program to compute the capacitance of two capacitors connected in series.
 * series capacitance 1 / (1/a + 1/b), computed as a * b / (a + b)
 * equivalent capacitance of a series pair
 * How do I combine two capacitors in series?
 *
 * @T double float
 * @name series_capacitance capacitors_in_series
 * @range a 1 1000
 * @range b 1 1000
 */
T series_capacitance(T a, T b) { return a * b / (a + b); }

/**
 * total capacitance of two capacitors in parallel
 * Given the capacitances of two capacitors, return that of their parallel connection.
 * parallel capacitance of two capacitors
 * What is the capacitance of two capacitors in parallel?
 * c1 + c2, the capacitance of two capacitors in parallel
 * Write a function that returns the total capacitance of two parallel capacitors.
 * Add two capacitances that are connected in parallel.
 * C = C1 + C2 for a parallel pair
 * equivalent capacitor of a parallel pair
 * Write a function to find the total capacitance of two capacitors connected in parallel.
 * Equivalent capacitance of a parallel pair
 * equivalent farads of two capacitors in parallel, side by side
 *
 * @T double float
 * @name parallel_capacitance capacitors_in_parallel
 * @range a 0 1000
 * @range b 0 1000
 */
T parallel_capacitance(T a, T b) { return a + b; }

/**
 * What energy is stored in a capacitor of a given capacitance at a given voltage?
 * energy in a charged capacitor, from its capacitance and its voltage
 * capacitor energy from capacitance and voltage
 * E = 1/2 * C * V^2, given C and V
 * Write a function that returns the energy of a charged capacitor; capacitance comes first, voltage second.
 * How many joules does a capacitor hold, given its farads and the voltage?
 * Return half the capacitance times the voltage squared.
 * Given farads and volts, return joules.
 * electric field energy of a capacitor with a given capacitance and voltage
 * Write a program which determines the energy stored in a charged capacitor from its capacitance and its voltage.
 * Electrostatic energy 1/2 C V^2
 * How much energy does a capacitor store? Capacitance and voltage are given.
 *
 * @T double float
 * @name capacitor_energy energy_in_capacitor
 * @range capacitance 0 10
 * @range voltage 0 100
 */
T capacitor_energy(T capacitance, T voltage) { return capacitance * voltage * voltage / 2; }

/**
 * What charge flows with a given current in a given time?
 * electric charge from current and time
 * Q = I * t, given current I and time t
 * charge in coulombs from amperes and seconds
 * Write a function that returns the charge moved by a current in a given time.
 * How many coulombs flow if a current is on for a number of seconds?
 * Multiply amperes by seconds to get the charge.
 * Given a current and a time, return the charge.
 * ampere-hours from amps and hours
 * transported charge, from the current and how long it flows
 * Write a function that calculates the coulombs that pass when a current flows for a given number of seconds.
 * Q = I t
 * How do I find the charge moved by a steady current in a given time?
 * How much charge is transferred by a constant current in a given time?
 * charge = current times time
 * Write a function to calculate the electric charge from a given current and time.
 * Q = I t, coulombs from amperes and seconds
 *
 * @T double float
 * @name electric_charge charge_from_current
 * @range current 0 20
 * @range time 0 3600
 */
T electric_charge(T current, T time) { return current * time; }

/**
 * What is the cutoff frequency of an RC filter, given R and C?
 * cutoff frequency of an RC filter from resistance and capacitance
 * cutoff frequency from R and C
 * 1 / (2 * pi * R * C), the cutoff frequency
 * Write a function for the corner frequency of an RC low pass with a given resistance and capacitance.
 * Given a resistance and a capacitance, return the -3 dB frequency.
 * corner frequency of a first-order RC filter from R and C
 * cutoff frequency of an RC circuit in hertz for given R and C
 * Write a program to calculate the cutoff frequency of a filter made of a resistor and a capacitor.
 * -3 dB corner frequency of a first-order RC network
 * What's the cutoff frequency of an RC low pass, given resistance and capacitance?
 * rc filter cutoff frequency
 *
 * @name rc_cutoff cutoff_frequency
 * @range resistance 1 1000
 * @range capacitance 1 1000
 */
double rc_cutoff(double resistance, double capacitance) {
    return 1 / (2 * 3.14159265358979323846 * resistance * capacitance);
}

/**
 * What is the resonant frequency for a given inductance and capacitance?
 * resonance frequency of an LC circuit from inductance and capacitance
 * resonant frequency of an LC circuit
 * 1 / (2 * pi * sqrt(L * C)), the resonant frequency for L and C
 * Write a function that returns the frequency of an oscillating circuit from inductance and capacitance.
 * At which frequency in hertz does a coil resonate with a capacitor, given L and C?
 * Given inductance and capacitance, return the natural frequency in hertz.
 * Thomson's formula: the frequency of an LC circuit from L and C
 * frequency of a tuned circuit with a given inductance and capacitance
 * resonance frequency in hertz of a tank circuit, given inductance and capacitance
 * natural frequency of an inductor-capacitor pair, from L and C
 * Write a function to compute the frequency in hertz at which a coil and a capacitor oscillate together.
 * How do I calculate the resonant frequency of an inductor and a capacitor?
 *
 * @name lc_resonance resonant_frequency
 * @range inductance 1 100
 * @range capacitance 1 100
 */
double lc_resonance(double inductance, double capacitance) {
    return 1 / (2 * 3.14159265358979323846 * __builtin_sqrt(inductance * capacitance));
}

/**
 * What force gives a mass a certain acceleration?
 * force from mass and acceleration
 * F = m * a, the force on a mass m
 * force by Newton's second law, from mass and acceleration
 * Write a function that computes the force on a body from its mass and acceleration.
 * How many newtons does it take to give a mass a certain acceleration?
 * Multiply mass by acceleration to get the force.
 * Given kilograms and m/s^2, return newtons.
 * force needed to accelerate a given mass at a given rate
 * physics: force as the product of mass and acceleration
 * Write a program which computes the newtons needed to give a mass an acceleration.
 * Newton's second law: force from mass and acceleration
 * What's the force on an object of known mass and acceleration?
 * mechanics: return the force from mass and acceleration (F = m * a)
 * Write a function that returns the force m * a.
 * Given mass and acceleration, return the force in newtons.
 * Implement F = ma.
 * Newton's second law: mass times acceleration
 * Write a function to calculate the force F = m * a from a given mass and acceleration.
 * Newton's second law, newtons from kilograms and m/s^2
 * How many newtons accelerate m kilograms at a m/s^2?
 * Newton's second law, F = ma
 *
 * @T double float int32_t
 * @name force newton_force calculate_force
 * @range mass 0 1000
 * @range acceleration -20 20
 */
T force(T mass, T acceleration) { return mass * acceleration; }

/**
 * What is the weight in newtons of a mass in kilograms on {OP:2}, with g = {OP}?
 * weight of a mass on {OP:2}, g = {OP}
 * weight force of a mass on {OP:2} ({OP} m/s^2)
 * kilograms to newtons on {OP:2} with g = {OP}
 * Write a function that returns the weight of a mass on {OP:2}, g being {OP}.
 * How heavy is something on {OP:2}, in newtons, if g is {OP}?
 * Multiply the mass by {OP} to get the weight on {OP:2}.
 * Given a mass in kilograms, return its weight force on {OP:2}, with {OP} m/s^2.
 * gravitational force on {OP:2}, {OP} times the mass
 * Write a function to find the weight in newtons of a mass on {OP:2}, where gravity is {OP}.
 * Gravitational force at the surface of {OP:2}, g = {OP} m/s^2
 * What does a mass in kilograms weigh in newtons on {OP:2} (g = {OP})?
 *
 * @OP 9.81 "9.81" "earth"
 * @OP 9.8 "9.8" "earth"
 * @OP 1.62 "1.62" "the moon"
 * @OP 3.71 "3.71" "Mars"
 * @OP 24.79 "24.79" "Jupiter"
 * @name weight_force weight_in_newtons weight_on_planet
 * @range mass 0 200
 */
double weight_force(double mass) { return mass * OP; }

/**
 * weight of a mass in newtons, g = 9.81
 * weight force from mass with 9.81
 * kilograms to newtons on earth (9.81)
 * How heavy is something in newtons, given its mass and g = 9.81?
 * return m * 9.81, the weight of mass m
 * Write a function that computes the weight of a mass on earth, g = 9.81.
 * force of gravity in newtons on a body of a given mass, 9.81 m/s^2
 * mass to weight in newtons, g = 9.81
 * weight = 9.81 * mass
 * Write a program that finds the weight in newtons of a mass in kilograms on earth (9.81 per kilogram).
 * weight G = m * g with g = 9.81 m/s^2
 * How do I turn a mass into its gravitational force at 9.81 m/s^2?
 * Write a function that returns the weight in newtons of a mass in kg, mass * 9.81.
 * Given a mass in kilograms, return the gravitational force on it, g = 9.81.
 * Implement W = m * g with g = 9.81.
 * gravitational pull in newtons on a mass at the surface, g being 9.81
 *
 * @T double float
 * @name weight_on_earth earth_weight
 * @range mass 0 200
 */
T weight_on_earth(T mass) { return mass * (T)9.81; }

/**
 * weight on the moon from the weight on earth, a sixth of it
 * How much would I weigh on the moon, where it is one sixth of my weight here?
 * moon weight from earth weight, divided by 6
 * one sixth of the weight on earth, i.e. the weight on the moon
 * earth weight to moon weight (1/6)
 * Write a function that returns what someone weighs on the moon, a sixth of the weight here.
 * return weight / 6, as on the moon
 * weight in lunar gravity, taken as 1/6 of that on earth
 * Write a function to compute what something weighs on the moon, one sixth of its weight on earth.
 * lunar weight, with moon gravity as 1/6 of earth gravity
 * earth weight to moon weight, divide by 6
 * An astronaut feels six times lighter on the moon; return the moon weight for a weight on earth.
 *
 * @T double float
 * @name moon_weight weight_on_moon
 * @range weight 0 200
 */
T moon_weight(T weight) { return weight / 6; }

/**
 * What work is done by a force over a distance?
 * work from force and distance
 * W = F * d, given force F and distance d
 * mechanical work from a force and the distance it acts over
 * Write a function that computes work, force times distance.
 * How many joules does it take to push something a given distance with a given force?
 * Multiply force by distance to get the work.
 * Given newtons and meters, return joules.
 * work done by a constant force along a given distance
 * physics: work as the product of force and distance
 * Write a program to calculate the work in joules when a force moves something by a distance.
 * Mechanical work W = F s, force parallel to displacement
 * How do I calculate work from a force and the distance it acts over?
 * A crate is dragged over a distance with a constant force; compute the work done, force first.
 * Write a function that returns work = force * distance.
 * Given force in newtons and distance in meters, return the work in joules.
 * Implement W = F * s.
 * joules of work from newtons and metres along the path
 *
 * @T double float
 * @name work_done mechanical_work
 * @range force 0 1000
 * @range distance 0 100
 */
T work_done(T force, T distance) { return force * distance; }

/**
 * What work does a force do over a distance at an angle in degrees to the path?
 * work done by a force over a distance at an angle, which is in degrees
 * work from force, distance and angle in degrees
 * W = F * d * cos(angle), angle in degrees, given F, d and angle
 * Write a function for the work of a force that pulls over a distance at an angle, in degrees.
 * How much work is done if I pull a sledge with a slanted rope? Force, distance, angle in degrees.
 * Return force times distance times the cosine of the angle, which is in degrees.
 * Given force, distance and angle in degrees, return the work.
 * dot product of force and displacement, from their lengths and the degrees between them
 * work of a force at an angle: force, distance, degrees
 * Write a function which computes the work of a force along a distance with an angle in degrees between them.
 * Scalar product work W = F s cos(phi), phi in degrees
 * How much work does a force do over a distance at an angle in degrees to the motion?
 *
 * @name work_at_angle work_with_angle
 * @range force 0 100
 * @range distance 0 100
 * @range degrees 0 90
 */
double work_at_angle(double force, double distance, double degrees) {
    return force * distance * __builtin_cos(degrees * (3.14159265358979323846 / 180));
}

/**
 * What is the momentum of a mass at a given speed?
 * momentum of a body from mass and velocity
 * momentum from mass and velocity
 * p = m * v, given m and v
 * Write a function that returns the momentum of a moving body, given mass and velocity.
 * How much momentum does a car of a given mass and speed have?
 * Multiply mass by velocity to get the momentum.
 * Given kilograms and meters per second, return the linear momentum.
 * physics: linear momentum from mass and velocity
 * I know mass and speed of an object; what is its momentum?
 * Write a program that determines the momentum of a body from its mass and velocity.
 * Linear momentum p = m v
 * Write a function that returns the momentum m * v.
 * Given mass and velocity, return the momentum.
 * Implement p = mv.
 * linear momentum p = mv, mass in kilograms first
 *
 * @T double float int32_t
 * @name momentum linear_momentum
 * @range mass 0 1000
 * @range velocity -50 50
 */
T momentum(T mass, T velocity) { return mass * velocity; }

/**
 * impulse of a force that acts for a given time
 * impulse from force and time
 * F * t, the impulse of a force F over a time t
 * How large is the change of momentum, given force and duration?
 * Multiply force by duration to get the impulse.
 * Write a function that computes the impulse of a force from newtons and seconds.
 * newton-seconds from a force and its duration
 * momentum given to a body by a force in a given time
 * impulse of a push, the force multiplied by its time
 * J = F * t, given force F and time t
 * Write a function to compute the impulse a constant force gives during a time.
 * J = F Δt
 * How much does the momentum change under a given force lasting a given time?
 * change of momentum produced by a constant force during a time
 *
 * @T double float int32_t
 * @name impulse force_impulse
 * @range force 0 1000
 * @range time 0 60
 */
T impulse(T force, T time) { return force * time; }

/**
 * What is the potential energy of a mass in kilograms at a height in meters, with g = {K}?
 * potential energy of a mass at a height, g = {K}
 * potential energy from mass and height, gravity {K}
 * m * {K} * h, the potential energy of mass m at height h
 * Write a function that computes the gravitational potential energy of a mass at a height with g = {K}.
 * How much potential energy does a body have, given mass and height, if g is {K}?
 * Given a mass and a height, return the potential energy near the ground, g = {K} m/s^2.
 * E = mgh with g of {K}, from m and h
 * energy in joules to lift a mass to a height, g = {K}
 * Write a program which finds the energy gained by lifting a mass to a height, with gravity {K}.
 * Gravitational potential energy m g h, g = {K} m/s^2
 * What's the potential energy of a raised object, from mass and height, if g is {K}?
 *
 * @K 9.81 9.8 9.80665
 * @T double float
 * @name potential_energy gravitational_energy
 * @range mass 0 1000
 * @range height 0 100
 */
T potential_energy(T mass, T height) { return mass * (T)K * height; }

/**
 * potential energy of a mass at a height, g = 9.81
 * potential energy from mass and height, 9.81 m/s^2
 * mgh with g = 9.81, from m and h
 * How much energy does a raised object of known mass and height have, if g is 9.81?
 * gravitational potential energy on earth (9.81) for mass and height
 * Write a function that computes the potential energy of a body from mass and height with g = 9.81.
 * return mass * 9.81 * height
 * energy of a lifted weight: mass times height times 9.81
 * E = m g h, g being 9.81, m and h as arguments
 * joules to lift a mass to a height, 9.81 N per kg
 * energy gained by climbing: mass times height times 9.81
 * Write a function that calculates the joules stored in a mass raised to a height on earth (g = 9.81).
 * E_pot = m g h with g = 9.81 m/s^2
 * Write a function that returns the potential energy m * 9.81 * h.
 * Given mass and height, return the gravitational potential energy, g = 9.81.
 * Implement PE = mgh with g = 9.81.
 *
 * @T double float
 * @name potential_energy_on_earth energy_at_height
 * @range mass 0 1000
 * @range height 0 100
 */
T potential_energy_on_earth(T mass, T height) { return mass * (T)9.81 * height; }

/**
 * What is the potential energy of a mass at a height? The gravitational acceleration is given last.
 * potential energy from mass, height and gravity
 * m * g * h, with the arguments in the order m, h, g
 * mgh from three parameters: mass, height, g
 * Write a function that multiplies mass, height and gravitational acceleration to obtain the potential energy.
 * How much energy does it take to lift a mass to a height on any planet, whose gravity is given last?
 * Multiply mass, height and g to get the potential energy.
 * Given mass, height and gravitational acceleration, return the potential energy.
 * energy of a raised body from mass, height and gravity
 * physics: E = mgh with m, h and g as parameters
 * I have m, h and g: what is the potential energy?
 * Write a program to determine the potential energy from mass, height and the local gravity.
 * gravitational potential energy for any planet: mass, elevation, g
 *
 * @T double float
 * @name potential_energy_with_gravity lifting_energy
 * @range mass 0 1000
 * @range height 0 100
 * @range gravity 0 25
 */
T potential_energy_with_gravity(T mass, T height, T gravity) { return mass * height * gravity; }

/**
 * What force does a spring of stiffness {k} need to be stretched by {x}?
 * spring force by Hooke's law from the spring constant and the extension, without a minus sign
 * spring force from stiffness and extension
 * F = k * x, the magnitude of a spring's force
 * Write a function for the force of a spring from stiffness and extension, without the minus sign.
 * How hard must I pull a spring of known stiffness to stretch it by a given length?
 * Multiply the spring constant by the extension to get the force.
 * Given a spring constant and a length of stretch, return the force.
 * force of a stretched spring, given its constant and its extension, as a magnitude
 * Write a function which computes how strongly a spring pulls from its stiffness and its extension.
 * magnitude of the spring force by Hooke's law, k * x
 * What force is needed to stretch a spring, given its constant and the extension?
 * Hooke's law without the minus sign, spring constant first, elongation second
 *
 * @T double float
 * @name spring_force hookes_law
 * @range k 0 1000
 * @range x 0 10
 */
T spring_force(T k, T x) { return k * x; }

/**
 * What energy is stored in a spring of stiffness {k} stretched by {x}?
 * energy stored in a spring from its stiffness and its extension
 * elastic potential energy of a spring, spring constant first, extension second
 * E = 1/2 * k * x^2, given k and x
 * Write a function that returns the energy in a stretched spring of given stiffness and extension.
 * How much energy does a stretched spring hold, given its stiffness and the extension?
 * Return half the spring constant times the extension squared.
 * Given a spring constant and its extension, return the elastic energy.
 * energy of a compressed spring from its stiffness and the compression
 * work to stretch a spring of stiffness k by the length x
 * Write a program to find the energy stored in a spring of given stiffness, stretched by a given length.
 * Elastic potential energy 1/2 k x^2
 * Write a function for the energy of stretching a spring: half the stiffness times the extension squared.
 * elastic potential energy of a spring: half times constant times elongation squared
 *
 * @T double float
 * @name spring_energy elastic_energy
 * @range k 0 1000
 * @range x 0 10
 */
T spring_energy(T k, T x) { return k * x * x / 2; }

/**
 * What torque does a force exert on a lever of a given length?
 * torque of a force at a lever arm
 * torque from force and lever arm
 * moment of a force: force times lever arm
 * Write a function that computes torque as force times lever arm.
 * How strong is the turning effect of a force on a wrench of a given length?
 * Multiply the force by the distance from the pivot.
 * Given newtons and meters, return newton-meters.
 * turning moment from force and arm length
 * torque of a force at right angles to its lever arm
 * Write a function to calculate the turning effect of a force on a lever arm perpendicular to it.
 * Moment of a force M = F r at a right angle
 * torque from force and arm
 * How much torque do I get at a crank, given the force and the length of the arm?
 * moment of a force: newtons times perpendicular arm
 *
 * @T double float
 * @name torque moment_of_force
 * @range force 0 1000
 * @range arm 0 10
 */
T torque(T force, T arm) { return force * arm; }

/**
 * Is a lever balanced? Force and arm on one side are given, then force and arm on the other side.
 * check if a lever is balanced, given force1, arm1, force2, arm2
 * Is a seesaw in balance? Weight and distance on the left, then weight and distance on the right.
 * Write a function that checks if two torques on a lever are equal: force, arm, then force, arm of the other side.
 * Does the seesaw stay level? Weight and distance on the left, then weight and distance on the right.
 * return force1 * arm1 == force2 * arm2
 * Given force and arm on each side, return true if the lever is in equilibrium.
 * balance of moments: force and arm of one side, then of the other; true if the products are equal
 * Are the torques equal on both sides? Arguments: force, arm, force, arm.
 * Write a program that checks whether a seesaw is level, given force and arm of one side, then force and arm of the other.
 * equilibrium of moments: check F1 * a1 == F2 * a2 (arguments F1, a1, F2, a2)
 * How do I test the law of the lever for two loads (force, arm, force, arm)?
 *
 * @T int32_t double
 * @name is_lever_balanced in_balance
 * @range force1 1 4
 * @range arm1 1 4
 * @range force2 1 4
 * @range arm2 1 4
 */
_Bool is_lever_balanced(T force1, T arm1, T force2, T arm2) { return force1 * arm1 == force2 * arm2; }

/**
 * What pressure does a force exert on an area?
 * pressure from force and area
 * p = F / A, given F and A
 * pressure in pascals from newtons and square meters
 * Write a function that computes pressure, force per area.
 * How large is the pressure under a heel, from the force on it and its area?
 * Divide force by area to get the pressure.
 * Given newtons and square meters, return pascals.
 * force per square meter, given the force and the area
 * pressure of a force on an area, force given first
 * Write a function to find how much pressure a force exerts on an area.
 * p = F / A, pressure as force per area
 * How many pascals result from a force in newtons on an area in square meters?
 * pressure on the ground beneath an object: force divided by contact area
 * Write a function that returns pressure = force / area.
 * Given force and area, return the pressure.
 * Implement P = F / A.
 * force per unit area
 * pressure in pascals from newtons and square metres, force first
 *
 * @T double float
 * @name pressure force_per_area
 * @range force 0 1000
 * @range area 1 100
 */
T pressure(T force, T area) { return force / area; }

/**
 * What is the mass of something with a given density and volume?
 * mass from density and volume
 * m = rho * V, the mass from density and volume
 * mass of a volume of material with a given density
 * Write a function that computes the mass, density times volume.
 * How heavy is a piece of iron, given its density and volume?
 * Multiply density by volume to get the mass.
 * Given a density and a volume, return the mass.
 * kilograms of a block from its density and volume
 * Write a program which calculates how heavy something is from its density and volume.
 * m = rho V
 * How do I get mass when density and volume are given?
 * Write a function that returns mass = density * volume.
 * Given density and volume, return the mass.
 * Implement m = rho * V.
 * Write a function multiplying density by volume to obtain kilograms.
 *
 * @T double float
 * @name mass_from_density mass_of
 * @range density 0 20
 * @range volume 0 100
 */
T mass_from_density(T density, T volume) { return density * volume; }

/**
 * What volume does a given mass have at a given density?
 * volume from mass and density
 * V = m / rho, given m and rho
 * How much space does a mass take up at a given density?
 * Write a function that computes the volume, mass over density.
 * Divide mass by density to get the volume.
 * Given a mass and a density, return the volume.
 * volume of a body from its mass and its density
 * cubic meters of a material, from its mass in kg and its density in kg per cubic meter
 * Write a function that determines how much space a body takes from its mass and density.
 * What is the volume of a substance of known mass and density?
 * Write a function that returns volume = mass / density, mass first.
 * Given mass and density, return the volume.
 * Implement V = m / rho.
 * V = m / rho, mass first
 *
 * @T double float
 * @name volume_from_mass volume_of
 * @range mass 0 1000
 * @range density 1 20
 */
T volume_from_mass(T mass, T density) { return mass / density; }

/**
 * What is the buoyant force, given the fluid density and the displaced volume, with g = 9.81?
 * buoyancy in newtons from fluid density and displaced volume, g 9.81
 * buoyant force from fluid density and volume, g = 9.81
 * upward force by Archimedes' principle with g = 9.81, from fluid density and displaced volume
 * Write a function that computes the upward force of a fluid on a body from fluid density and volume, g being 9.81.
 * How strong is the buoyancy in a fluid of given density on a body of given volume, with g = 9.81?
 * density * volume * 9.81, the buoyant force
 * Given the density of the fluid and the displaced volume, return the buoyancy for g = 9.81.
 * weight of the displaced fluid from its density and volume, 9.81 m/s^2
 * buoyancy in newtons: density times volume times 9.81
 * Write a program to compute the upward force on a submerged body from the liquid's density and the displaced volume, with g = 9.81.
 * Archimedes: F = rho * V * g with g = 9.81
 * Archimedes' principle: upthrust in newtons from fluid density and submerged volume, g 9.81
 *
 * @T double float
 * @name buoyant_force buoyancy
 * @range density 0 2000
 * @range volume 0 10
 */
T buoyant_force(T density, T volume) { return density * volume * (T)9.81; }

/**
 * pressure under water from density and depth, g = 9.81
 * fluid pressure at a depth with 9.81, the fluid's density given first
 * pressure of a fluid column, rho times 9.81 times h
 * How large is the pressure of a liquid of given density at some depth, g being 9.81?
 * rho * g * h with g = 9.81, given rho and h
 * Write a function for the fluid pressure from density and depth with g = 9.81.
 * liquid pressure without the air above, from density and depth (g = 9.81)
 * gravity pressure in a liquid of known density at a known depth, 9.81 m/s^2
 * return density * 9.81 * depth
 * pressure at the bottom of a pool: density times 9.81 times depth
 * p = rho g h with 9.81 for g, arguments rho, h
 * Write a function which calculates the pressure at a depth in a liquid of given density, with g = 9.81, ignoring air pressure.
 * hydrostatic gauge pressure rho * g * h, with g = 9.81 m/s^2
 * hydrostatic pressure of a liquid column: density, then depth, g 9.81
 *
 * @T double float
 * @name fluid_pressure liquid_pressure
 * @range density 0 2000
 * @range depth 0 100
 */
T fluid_pressure(T density, T depth) { return density * (T)9.81 * depth; }

/**
 * Does a body float, given its mass, its volume and the density of the fluid, which must be the greater one?
 * Does a body float, i.e. is mass / volume less than the fluid's density? Mass, volume, density of the fluid.
 * float or sink? true if mass over volume is less than the fluid's density
 * Return true if an object (mass, volume) is less dense than the fluid, whose density is the third argument.
 * Write a function that tells whether an object floats (is less dense than the fluid): mass, volume, density of the fluid.
 * Will it float on the liquid, i.e. is it less dense? Its mass, its volume and the liquid's density are given.
 * return mass / volume < density, for mass, volume and density of the liquid
 * Is an object, given by mass and volume, less dense than the liquid?
 * Is a body of given mass and volume lighter than the same volume of a liquid of given density?
 * Write a program to decide whether a body floats: its mass and volume, then the density of the liquid, which must be greater.
 * floating criterion: m / V strictly less than the fluid's density
 * How can I tell from mass, volume and fluid density if an object floats (equal densities do not count)?
 * Return true if an object floats and false if it sinks: it floats when mass / volume is below the fluid's density.
 *
 * @T double float
 * @name does_float floats is_floating
 * @range mass 0 20
 * @range volume 1 20
 * @range density 0 3
 */
_Bool does_float(T mass, T volume, T density) { return mass / volume < density; }

/**
 * What acceleration takes a body from one speed to another in a given time?
 * acceleration from start speed, end speed, time
 * acceleration from initial speed, final speed and time
 * return (v2 - v1) / t, given v1, v2 and t
 * Write a function that computes average acceleration from first speed, second speed and time.
 * How strongly does a car accelerate from one speed to another in a given time?
 * change of velocity (before, after) divided by the time
 * Given start speed, end speed and duration, return the acceleration.
 * delta v over delta t, from v1, v2 and t
 * mean acceleration from v before, v after and seconds
 * Write a function to calculate the average acceleration from a starting velocity, an ending velocity and the elapsed time.
 * mean acceleration: delta v over delta t, from v1, v2 and t
 * acceleration from two velocities and time
 * Write a function that returns the acceleration (v2 - v1) / t: start speed, end speed, time.
 * Given initial velocity, final velocity and time, return the acceleration.
 * Implement a = (v - u) / t from u, v, t.
 * change in velocity divided by time: first velocity, second velocity, time
 * rate of velocity change: initial velocity, final velocity, elapsed time
 *
 * @T double float
 * @name acceleration average_acceleration
 * @range v1 -50 50
 * @range v2 -50 50
 * @range time 1 60
 */
T acceleration(T v1, T v2, T time) { return (v2 - v1) / time; }

/**
 * How fast is a body that starts at {v0} and accelerates at {a} for {t} seconds?
 * final velocity from initial velocity, acceleration and time
 * v = v0 + a * t, given v0, a and t
 * speed after accelerating: start speed, acceleration, time
 * Write a function that returns the final velocity of uniform acceleration from initial velocity, acceleration and time.
 * How fast does a car go at the end, given start speed, acceleration and seconds?
 * Compute initial velocity plus acceleration times time.
 * Given start speed, acceleration and time, return the speed at the end.
 * kinematics: velocity after time t from v0, a and t
 * final speed under constant acceleration: start speed, acceleration, duration
 * Write a program which determines the speed after uniform acceleration, from initial velocity, acceleration and time.
 * Uniformly accelerated motion, v(t) = v0 + a t
 * What's the end velocity under constant acceleration (start speed, acceleration, time)?
 * Write a function that returns the final velocity u + a * t.
 * Given initial velocity, acceleration and time, return the final velocity.
 * Implement v = u + at.
 * speed after t seconds of constant acceleration: u, a, t
 * SUVAT equation v = u + at with arguments u, a, t
 *
 * @T double float int32_t
 * @name final_velocity velocity_after
 * @range v0 -50 50
 * @range a -10 10
 * @range t 0 60
 */
T final_velocity(T v0, T a, T t) { return v0 + a * t; }

/**
 * How far does a body get that starts at {v0} and accelerates at {a} for {t} seconds?
 * distance under constant acceleration from start speed, acceleration and time
 * s = v0 * t + 1/2 * a * t^2, given v0, a and t
 * displacement from initial velocity, acceleration and time
 * Write a function that computes the distance travelled with uniform acceleration: initial speed, acceleration, time.
 * How far does a car get while speeding up, given start speed, acceleration and seconds?
 * Return v * t + a * t^2 / 2 for initial velocity v, acceleration a and time t.
 * Given start speed, acceleration and duration, return the distance covered.
 * kinematics equation for displacement: velocity, acceleration, time
 * SUVAT: s from u, a, t
 * distance covered in uniformly accelerated motion (v0, a, t)
 * Write a function that computes the displacement under constant acceleration from initial velocity, acceleration and time.
 * Kinematics: s = v0 t + 1/2 a t^2
 * How far does a steadily accelerating car get (start speed, acceleration, time)?
 * distance under constant acceleration from v0, a and t
 * Write a function that returns the displacement u * t + a * t^2 / 2 for u, a, t.
 * Given initial velocity, acceleration and time, in this order, return the distance.
 * Implement s = ut + 1/2 at^2 with arguments u, a, t.
 * distance s = u*t + 0.5*a*t^2, arguments u, a, t
 * Write a function to find the distance travelled, given initial velocity u, acceleration a and time t: ut + 1/2 at^2.
 * how far does a car get with start speed u and acceleration a after time t (in this order)
 * s = ut + (1/2)at^2, arguments u, a, t
 *
 * @T double float
 * @name distance_accelerated displacement_after
 * @range v0 -50 50
 * @range a -10 10
 * @range t 0 60
 */
T distance_accelerated(T v0, T a, T t) { return v0 * t + a * t * t / 2; }

/**
 * How long does a fall from a given height in meters take, with g = {K}?
 * free fall time from a height in meters, g = {K}
 * time to fall from a height with gravity {K}
 * sqrt(2 * h / {K}), the seconds of a fall from height h
 * Write a function that computes how long a body falls from a height, g being {K}.
 * How many seconds until a stone dropped from a given height hits the ground, if g is {K}?
 * fall time from a height without air resistance, g = {K} m/s^2
 * Given a height in meters, return the seconds of free fall for g = {K}.
 * drop time from a height in meters, gravitational acceleration {K}
 * seconds to fall a given height from rest, with {K} as g
 * Write a program to find how many seconds an object takes to fall from a height, with gravity {K} and no air resistance.
 * Free-fall duration sqrt(2 h / g) for g = {K} m/s^2
 * When does something dropped from a height hit the ground if g is {K}?
 * fall time from height with g = {K}
 *
 * @K 9.81 9.8
 * @T double
 * @name fall_time free_fall_time time_to_fall
 * @range height 0 500
 */
T fall_time(T height) { return __builtin_sqrt(2 * height / K); }

/**
 * how long does it take to fall from a height, g = 9.81
 * free fall time from height with 9.81
 * time to fall from a height, gravity 9.81
 * How many seconds does a stone take to fall from a tower of given height, at 9.81 m/s^2?
 * sqrt(2 * h / g), g = 9.81, for a height h
 * Write a function that computes the fall time from a height in meters with g = 9.81.
 * time until an object dropped from h meters hits the ground (g 9.81)
 * drop time in seconds from a height in meters, with 9.81
 * seconds of free fall for a height, 9.81 m/s^2
 * fall duration from a height without air resistance, g being 9.81
 * When does the ball reach the ground from a given height in meters, with g = 9.81?
 * Write a function to determine how many seconds a body falls from a given height without air drag (g = 9.81).
 * t = sqrt(2 * h / g), g = 9.81, from rest without air resistance
 * freefall duration from a given elevation, g = 9.81
 *
 * @T double
 * @name drop_time seconds_to_fall
 * @range height 0 500
 */
T drop_time(T height) { return __builtin_sqrt(2 * height / 9.81); }

/**
 * How fast is a body after a number of seconds in free fall, with g = {K}?
 * free fall velocity from the time in seconds, g = {K}
 * speed after falling for some seconds, gravity {K}
 * v = {K} * t, fall velocity after t seconds
 * Write a function that returns the speed of a falling body after a time, g being {K}.
 * How fast is a stone after falling for t seconds, if g is {K}?
 * compute the fall speed as {K} times the time
 * Given the seconds since it was dropped, return the velocity for g = {K} m/s^2.
 * velocity in free fall after a number of seconds, with g = {K} m/s^2
 * dropped from rest: speed after t seconds with {K} as g
 * Write a program that computes the speed of a freely falling body a number of seconds after its release, with gravity {K}.
 * v = g * t without air resistance, g = {K} m/s^2
 * What is the velocity of a falling skydiver without air resistance after a time (g = {K})?
 *
 * @K 9.81 9.8
 * @T double float
 * @name fall_velocity free_fall_velocity velocity_after_fall
 * @range time 0 20
 */
T fall_velocity(T time) { return (T)K * time; }

/**
 * speed after falling for a time, g = 9.81
 * free fall velocity after a number of seconds, g = 9.81 m/s^2
 * How fast is a stone after falling for a number of seconds, if g is 9.81?
 * g * t with g = 9.81, the speed after t seconds
 * velocity of a falling body after t seconds (9.81)
 * Write a function that returns the fall speed after a time, with g = 9.81.
 * falling speed in m/s after a number of seconds, gravity 9.81
 * return 9.81 * time, the speed of a falling object
 * speed gained in free fall for a given time, 9.81 per second
 * velocity of something dropped: 9.81 times the seconds
 * Write a function which gives the velocity after falling from rest for a number of seconds (9.81 m/s^2).
 * free fall velocity g * t, with g = 9.81 m/s^2 and no air resistance
 * free fall: how fast after t seconds, with g = 9.81
 * freefall velocity gained after some seconds, starting at rest, g = 9.81
 *
 * @T double float
 * @name fall_speed speed_after_seconds
 * @range time 0 20
 */
T fall_speed(T time) { return (T)9.81 * time; }

/**
 * How far does something fall in a given time, with g = 9.81?
 * free fall distance from seconds with 9.81
 * distance fallen after some seconds, gravity 9.81
 * How deep is the well if a stone falls for that many seconds at 9.81 m/s^2?
 * return g * t^2 / 2 with g = 9.81
 * Write a function that returns the distance of a free fall after a time, g being 9.81.
 * meters fallen in t seconds (9.81 m/s^2)
 * fall height from the time, half of 9.81 t squared
 * drop distance in meters after some seconds, g 9.81
 * depth of a well, given the seconds a dropped stone falls, with g = 9.81
 * s = 1/2 g t^2 with 9.81
 * distance that a falling body covers in t seconds, with g = 9.81
 * Write a program to calculate how many metres a body falls from rest in a number of seconds, gravity 9.81.
 * How far does a dropped nut fall in a number of seconds, with g = 9.81 and no air drag?
 * freefall: metres dropped during some seconds from rest, g = 9.81
 *
 * @T double float
 * @name fall_height depth_of_fall
 * @range time 0 20
 */
T fall_height(T time) { return (T)9.81 * time * time / 2; }

/**
 * impact speed of a fall from a height, g = 9.81
 * speed at the ground after a fall of some meters (9.81)
 * How fast does something hit the ground after a drop from a height, with g = 9.81?
 * sqrt(2 * g * h), g = 9.81, for a height h
 * velocity of a body dropped from a height, 9.81 m/s^2
 * Write a function for the impact velocity of a fall from a height in meters with g = 9.81.
 * final speed of a drop from h meters, g 9.81
 * speed of an object when it lands, drop height given, g = 9.81
 * An object is dropped from h meters: how fast is it at the bottom (g = 9.81)?
 * landing speed from a height without air resistance, gravity 9.81
 * return sqrt(2 * 9.81 * height)
 * Write a function that determines how fast an object dropped from a height hits the ground (g = 9.81, no air resistance).
 * impact velocity sqrt(2 * g * h), with g = 9.81 m/s^2
 * freefall: velocity on hitting the floor after dropping some metres, g = 9.81
 *
 * @name ground_speed speed_at_ground
 * @range height 0 500
 */
double ground_speed(double height) { return __builtin_sqrt(2 * 9.81 * height); }

/**
 * How high does a projectile rise, given its speed in m/s and launch angle in degrees, with g = 9.81?
 * maximum height of a projectile from speed and degrees, g = 9.81
 * projectile height from speed and angle in degrees, g = 9.81
 * (v * sin(angle))^2 / (2 * g), angle in degrees, g 9.81
 * Write a function for the peak height of a throw from speed and angle, the angle in degrees and g = 9.81.
 * How high does a ball fly if it is thrown with a given speed at an angle in degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the greatest height for g = 9.81.
 * height of the apex of a trajectory from launch speed and degrees, with 9.81
 * maximum height of a thrown object from speed and angle in degrees, g = 9.81
 * Write a program to find the peak height of a ball thrown with a speed at an angle in degrees, with gravity 9.81.
 * What's the highest point of a throw, given speed and angle in degrees, without air resistance (g = 9.81)?
 * apex height of a trajectory: launch velocity m/s, elevation angle in degrees, g = 9.81
 *
 * @name projectile_height max_height apex_height
 * @range speed 0 100
 * @range degrees 0 90
 */
double projectile_height(double speed, double degrees) {
    double up = speed * __builtin_sin(degrees * (3.14159265358979323846 / 180));
    return up * up / (2 * 9.81);
}

/**
 * How far does a projectile fly, given its speed in m/s and launch angle in degrees, with g = 9.81?
 * range of a projectile from its speed and its angle in degrees, g = 9.81
 * throwing distance from speed and angle in degrees, g = 9.81
 * v^2 * sin(2 * angle) / g, angle in degrees, g = 9.81
 * Write a function for the range of a throw from launch speed and launch angle, in degrees, with g = 9.81.
 * How far does a ball go if it is thrown with a given speed at an angle in degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the horizontal range for g = 9.81.
 * horizontal distance of a shot over flat ground from speed and degrees, g = 9.81
 * How far away does a stone land that is thrown with a speed at an angle in degrees, g = 9.81?
 * ballistic range from m/s and degrees, with 9.81 m/s^2
 * Write a function to compute how far a ball flies over level ground from its speed and its angle in degrees, with gravity 9.81.
 * Ballistic range v^2 sin(2 theta) / g, theta in degrees, g = 9.81
 * At what distance does a projectile land without air resistance, given speed and angle in degrees (g = 9.81)?
 * projectile range for a given speed and angle in degrees, g 9.81
 * Write a function to find the range of a projectile, given speed and launch angle in degrees, with g = 9.81.
 * horizontal reach of a trajectory on level terrain: launch velocity m/s, degrees, g = 9.81
 *
 * @name throw_range range_in_degrees throwing_distance
 * @range speed 0 100
 * @range degrees 0 90
 */
double throw_range(double speed, double degrees) {
    return speed * speed * __builtin_sin(2 * degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * How long is a projectile in the air, given its speed in m/s and launch angle in degrees, with g = 9.81?
 * time of flight of a projectile from speed and degrees, g = 9.81
 * flight time from speed and angle in degrees, g = 9.81
 * 2 * v * sin(angle) / g, angle in degrees, g = 9.81
 * Write a function for the hang time of a throw from speed and angle, the angle in degrees and g = 9.81.
 * How many seconds does a ball fly if it is thrown with a given speed at an angle in degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the seconds until it lands, g being 9.81.
 * time in the air of a shot from speed and degrees, with g = 9.81
 * air time of a thrown object from speed and angle in degrees, g = 9.81
 * duration of a projectile's flight from m/s and degrees, 9.81 m/s^2
 * seconds between launch and landing at the same level, from speed and angle in degrees, g = 9.81
 * Write a program that calculates how long a ball stays in the air when thrown with a speed at an angle in degrees (g = 9.81).
 * Time of flight 2 v sin(theta) / g, theta in degrees, g = 9.81
 * How long is a projectile airborne, for a speed and an angle in degrees (g = 9.81)?
 * airborne duration of a projectile: launch velocity m/s, degrees, g = 9.81
 *
 * @name flight_time time_of_flight hang_time
 * @range speed 0 100
 * @range degrees 0 90
 */
double flight_time(double speed, double degrees) {
    return 2 * speed * __builtin_sin(degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * What is the friction force, given the coefficient of friction and the normal force?
 * friction force from its coefficient and the normal force
 * friction from coefficient and normal force
 * F = mu * N for the coefficient mu and the normal force N
 * Write a function that computes the force of friction from coefficient and normal force.
 * How strong is the friction of a box on the floor, given the coefficient and the normal force?
 * Multiply the coefficient of friction by the normal force.
 * Given the friction coefficient and the normal force, return the frictional force.
 * kinetic friction: coefficient times normal force
 * sliding friction in newtons from mu and the normal force
 * Write a function which determines the friction of a sliding body from the coefficient and the normal force.
 * Coulomb friction F = mu * N
 * What force resists sliding for a known coefficient and normal force?
 * Return the force of two surfaces rubbing against each other: friction coefficient times normal force.
 * kinetic friction as mu times the normal reaction
 *
 * @T double float
 * @name friction_force friction
 * @range mu 0 2
 * @range normal 0 1000
 */
T friction_force(T mu, T normal) { return mu * normal; }

/**
 * What is the centripetal acceleration at the speed {v} on a circle of radius {r}?
 * centripetal acceleration from speed and radius
 * acceleration in circular motion, speed first, radius second
 * v^2 / r, given v and r
 * Write a function that computes the acceleration toward the centre of a circle from speed and radius.
 * How strong is the acceleration in a curve with a given speed and radius?
 * Return the speed squared divided by the radius.
 * Given speed and radius, return the centripetal acceleration.
 * radial acceleration of a body from its speed and the radius of the circle
 * acceleration of a carousel rider from speed and radius
 * Write a program to compute the acceleration toward the centre for a speed on a circle of given radius.
 * Radial acceleration v^2 / r of uniform circular motion
 * How strong is the acceleration in a curve, given speed and radius?
 * inward acceleration on a circular path, v squared over r
 *
 * @T double float
 * @name centripetal_acceleration radial_acceleration
 * @range v 0 50
 * @range r 1 100
 */
T centripetal_acceleration(T v, T r) { return v * v / r; }

/**
 * How fast does a wave with a given frequency and wavelength travel?
 * speed of a wave, given its frequency and wavelength
 * wave speed from frequency and wavelength
 * v = f * lambda for a wave
 * Write a function that computes the speed of a wave from frequency and wavelength.
 * How fast is a wave, given its frequency in hertz and its wavelength?
 * Multiply frequency by wavelength to get the wave's speed.
 * Given hertz and meters, return meters per second.
 * propagation speed of a wave from hertz and meters
 * phase velocity from frequency and wavelength
 * Write a function to find how fast a wave travels from its frequency and wavelength.
 * phase velocity c = f * lambda
 * What's the propagation speed of a wave of known frequency and wavelength?
 * Write a function that returns the speed of waves from their frequency and wavelength.
 * Write a function that returns wave speed = frequency * wavelength.
 * Given frequency and wavelength, return the speed of the wave.
 * Implement v = f * lambda.
 * propagation velocity from hertz and metres of wavelength
 *
 * @T double float
 * @name wave_speed wave_velocity
 * @range frequency 0 1000
 * @range length 0 10
 */
T wave_speed(T frequency, T length) { return frequency * length; }

/**
 * What is the energy in joules of a photon with a given frequency, with h = 6.626e-34?
 * photon energy in joules from the frequency, h = 6.626e-34
 * energy of a photon from its frequency, h taken as 6.626e-34
 * E = h * f with h = 6.626e-34
 * Write a function that returns the energy of a light quantum of a given frequency by Planck's formula, h being 6.626e-34.
 * How many joules does one photon of a given frequency have? Planck's constant is 6.626e-34.
 * return Planck's constant, 6.626e-34, times the frequency
 * Given a frequency in hertz, return the photon's energy with h = 6.626e-34.
 * photon energy in joules: 6.626e-34 times the frequency in hertz
 * energy from frequency by the Planck relation with 6.626e-34
 * Write a program which calculates the energy of a photon in joules from its frequency, with 6.626e-34 as Planck's constant.
 * E = h ν, h = 6.626e-34 J s
 *
 * @name photon_energy energy_of_photon
 * @range frequency 0 1000
 */
double photon_energy(double frequency) { return 6.626e-34 * frequency; }

/**
 * What energy is a mass equivalent to, by E = m c^2 with c = 299792458?
 * E = m * c^2 with c = 299792458 m/s
 * rest energy in joules of a mass in kilograms (c = 299792458 m/s)
 * mass-energy equivalence: joules for a mass in kg, speed of light 299792458
 * Write a function that returns the energy of a mass by Einstein's formula, c being 299792458 m/s.
 * How many joules are in a given mass, with 299792458 m/s as the speed of light?
 * Multiply the mass by the square of the speed of light, 299792458.
 * Given a mass in kilograms, return its rest energy in joules; c is 299792458 m/s.
 * Einstein's equation: energy of a mass, c = 299792458
 * mass to energy, multiplied by 299792458 squared
 * Write a function to compute the energy in joules of a mass, with 299792458 m/s as the speed of light.
 * mass-energy equivalence with c = 299792458 m/s
 * How much energy is contained in a mass (c = 299792458)?
 * Write a function that returns the energy m * c^2, c = 299792458 m/s.
 * Given a mass in kg, return its energy in joules by E = mc^2, c being 299792458.
 * Implement E = mc^2 with c = 299792458.
 *
 * @name rest_energy mass_energy
 * @range mass 0 1000
 */
double rest_energy(double mass) { return mass * 299792458.0 * 299792458.0; }

/**
 * time in seconds that light needs for a distance in meters, c = 299792458 m/s
 * How long does light take for a distance in meters at 299792458 m/s?
 * light travel time in seconds for a distance in meters (299792458 m/s)
 * Divide a distance in meters by the speed of light, 299792458.
 * Write a function that returns how many seconds light takes for a distance in meters at 299792458 m/s.
 * seconds for a light signal over a distance in meters, speed 299792458
 * delay in seconds of a radio signal over a distance in meters, at 299792458 m/s
 * return meters / 299792458, the travel time of light
 * signal travel time in vacuum for a number of meters, 299792458 m/s
 * seconds that light needs for a distance in meters, c taken as 299792458
 * Write a program that finds the seconds light needs for a number of meters at 299792458 m/s.
 * How long does a light signal need for a distance in meters, using 299792458 m/s?
 *
 * @name light_time light_travel_time
 * @range meters 0 1000000000
 */
double light_time(double meters) { return meters / 299792458.0; }

/**
 * What is the efficiency of a machine in percent, given its useful output and its input?
 * efficiency in percent from useful output and total input
 * efficiency in percent from useful output and input
 * return output / input * 100, the efficiency
 * Write a function that computes the efficiency of a machine as a percentage from output and input.
 * How efficient is my motor in percent, given output and input?
 * useful energy divided by total energy, in percent
 * Given energy out and energy in, return the efficiency in percent.
 * efficiency in percent, with the output given before the input
 * percentage of the energy that is used: useful energy first, then total energy
 * Write a function which computes the efficiency of a machine in percent from what it delivers and what it takes in.
 * efficiency = P_out / P_in in percent
 * Useful output and input are known; what is the efficiency in percent?
 * efficiency in percent from output and input
 * How much of the energy put in is useful? Return the percentage, output given first, then input.
 * useful energy over supplied energy, in percent
 *
 * @T double float
 * @name efficiency efficiency_percent
 * @range output 0 100
 * @range input 1 200
 */
T efficiency(T output, T input) { return output / input * 100; }

/**
 * efficiency as a fraction, useful output over input
 * efficiency between 0 and 1 from output and input
 * Divide the useful output by the input.
 * How efficient is a machine, from 0 to 1, given its output and input?
 * return output / input, the efficiency
 * Write a function that returns the efficiency, from 0 to 1, given output and input.
 * efficiency of an engine: work out divided by heat in
 * ratio of useful to total energy, useful given first
 * efficiency factor: useful energy first, total second
 * energy out divided by energy in
 * efficiency as a decimal, output before input
 * Write a program to determine a machine's efficiency as a number from 0 to 1 from its useful output and its input.
 * How do I get efficiency as a fraction from output and input?
 * efficiency ratio output / input
 *
 * @T double float
 * @name efficiency_ratio eta
 * @range output 0 100
 * @range input 1 200
 */
T efficiency_ratio(T output, T input) { return output / input; }

/**
 * How much heat is needed, given the mass, the specific heat and the temperature change?
 * heat energy: mass, specific heat and temperature change multiplied
 * Q = m * c * delta T, given m, c and delta T
 * heat from mass, specific heat and temperature change
 * Write a function that computes the heat for warming a substance: mass, specific heat, temperature rise.
 * How much energy warms a mass of water by some degrees? Mass, specific heat, temperature change.
 * Multiply mass, specific heat and temperature difference.
 * Given mass, specific heat capacity and temperature rise, return the heat.
 * thermal energy from mass, specific heat and temperature change
 * calorimetry: heat absorbed, from mass, specific heat and temperature change
 * Write a function to calculate the heat that changes the temperature of a mass: mass, specific heat, temperature change.
 * Q = m c ΔT
 * How much energy does a bathtub of water take to heat, from mass, specific heat and temperature change?
 * heat Q = m c dT
 * Write a function to calculate the heat Q from mass m, specific heat c and temperature difference dT.
 * Q = mc delta T, joules needed from mass, specific heat capacity and warming
 *
 * @T double float
 * @name heat_energy thermal_energy
 * @range mass 0 100
 * @range heat 0 5000
 * @range change -50 100
 */
T heat_energy(T mass, T heat, T change) { return mass * heat * change; }

/**
 * What is the temperature of a mixture of {m1} at {t1} degrees and {m2} at {t2} degrees of the same liquid?
 * final temperature when mixing two portions of the same liquid, from mass and temperature of each
 * temperature of mixed water: amount and temperature of the first portion, then of the second
 * Write a function that computes the temperature after mixing, from mass and temperature of one portion, then of the other.
 * How warm is the bath if I mix two amounts of water? Amount, temperature, amount, temperature.
 * return (m1 * t1 + m2 * t2) / (m1 + m2), for m1, t1, m2, t2
 * Given mass and temperature of one portion, then of another, return the temperature of the mix.
 * weighted mean of two temperatures by mass: mass, temperature, mass, temperature
 * thermal equilibrium of one substance, from m1, t1, m2, t2
 * Write a program which finds the temperature of two mixed amounts of water: mass and temperature of each in turn.
 * What's the final temperature after mixing hot and cold water (mass, temperature, mass, temperature)?
 * mixing temperature of two amounts of water (m1, t1, m2, t2)
 * calorimetry: final temperature on mixing two portions of a liquid (mass, temperature, mass, temperature)
 *
 * @T double float
 * @name mixing_temperature mixed_temperature final_temperature
 * @range m1 1 100
 * @range t1 0 100
 * @range m2 1 100
 * @range t2 0 100
 */
T mixing_temperature(T m1, T t1, T m2, T t2) { return (m1 * t1 + m2 * t2) / (m1 + m2); }

/**
 * How much does a rod grow when heated, given its length, expansion coefficient and temperature change?
 * thermal expansion: length times coefficient times temperature change
 * linear expansion from length, coefficient and temperature change
 * delta L = L * alpha * delta T, given L, alpha and delta T
 * Write a function that computes how much a rod expands when heated: length, coefficient, temperature change.
 * How much longer does a rail get, given its length, expansion coefficient and the temperature rise?
 * Multiply length, expansion coefficient and temperature rise.
 * Given length, coefficient of expansion and temperature change, return the change of length.
 * length change from length, coefficient and temperature change
 * expansion of a metal bar from its length, its coefficient and the temperature change
 * How much longer does a bridge get when it warms up? Length, coefficient, degrees.
 * Write a function that determines by how much a rod lengthens, from its length, its expansion coefficient and the temperature change.
 * linear thermal expansion: L * alpha * delta T
 * How much does a bridge expand in summer (length, coefficient, temperature rise)?
 * Compute the elongation of a metal bar that gets warmer: length, expansion coefficient, temperature change.
 * elongation of a heated rod: initial length, linear coefficient, temperature difference
 *
 * @T double float
 * @name thermal_expansion length_change
 * @range length 0 100
 * @range alpha 0 0.01
 * @range change -50 100
 */
T thermal_expansion(T length, T alpha, T change) { return length * alpha * change; }

/**
 * What is the focal length of a lens, given object distance and image distance?
 * focal length from object and image distance
 * focal length by the thin lens equation from object and image distance
 * 1 / f = 1 / object + 1 / image, solved for f
 * Write a function that returns the focal length of a thin lens from both distances.
 * Which focal length does my lens have, given object and image distance?
 * return object * image / (object + image), the focal length
 * Given object distance and image distance, return the focal length.
 * focal length from object and image distance by the lens formula
 * focal length of a lens from measured object and image distance
 * Write a program to compute the focal length of a lens from the distances of object and image.
 * thin lens equation 1/f = 1/o + 1/i, solved for f
 * How do I determine f of a lens from object and image distance?
 * thin lens equation solved for f: object distance, image distance
 *
 * @T double float
 * @name focal_length lens_focal_length
 * @range object 1 100
 * @range image 1 100
 */
T focal_length(T object, T image) { return object * image / (object + image); }

/**
 * How strong in diopters is a lens with a given focal length in meters?
 * lens power in diopters from the focal length in meters
 * diopters from the focal length in meters
 * return 1 / f, the power of a lens
 * How many diopters do glasses with a given focal length in meters have?
 * optical power in diopters for a focal length in meters
 * Given a focal length in meters, return the refractive power.
 * power of a lens in dioptres from its focal length in meters
 * Write a function to find the strength of a lens in dioptres from its focal length in metres.
 * optical power D = 1/f
 * What is the diopter value of a lens of given focal length (m)?
 * refractive power: reciprocal of the focal length in metres
 *
 * @T double float
 * @name diopters lens_power
 * @range focal 1 100
 */
T diopters(T focal) { return 1 / focal; }

/**
 * How many times larger is the image than the object? Image size first, then object size.
 * magnification from image size, then object size
 * magnification from image height and object height
 * Divide the image size by the object size.
 * Write a function that computes the magnification of a lens from image height and object height.
 * How much does a magnifier enlarge, given image height and object height?
 * return image / object, the magnification
 * Given image size and object size, return the enlargement factor.
 * optical magnification factor from image size and object size
 * Write a program which calculates the enlargement of a lens from the image size and the object size.
 * magnification: image height over object height
 * By what factor is an object enlarged, given image size and object size?
 * scale factor of an image: image height over object height
 *
 * @T double float
 * @name magnification enlargement
 * @range image 0 100
 * @range object 1 100
 */
T magnification(T image, T object) { return image / object; }

/**
 * Light passes from index {n1} to {n2} at an angle of incidence in degrees; what is the angle of refraction in degrees?
 * snell's law in degrees, given n1, n2 and the angle of incidence
 * angle of refraction in degrees from two refractive indices and the angle of incidence
 * asin(n1 * sin(angle) / n2) with degrees in and out, arguments n1, n2, angle
 * Write a function that computes the refracted angle by Snell's law from n1, n2 and the incident angle, all angles in degrees.
 * At what angle in degrees does a refracted ray continue, given both refractive indices and the angle of incidence in degrees?
 * Given the two refractive indices and the angle of incidence in degrees, return the angle of refraction in degrees.
 * law of refraction: first index, second index, angle of incidence in degrees; returns degrees
 * refraction angle in degrees from both indices and the angle of incidence in degrees
 * Write a function that computes the refraction angle in degrees from both refractive indices and the incident angle in degrees.
 * What is the refracted angle in degrees at a boundary (n1, n2, angle)?
 * Snell's law: refracted ray's angle in degrees from refractive indices n1, n2 and the incident ray's angle in degrees
 *
 * @name refraction_angle snell_angle
 * @range n1 1 1.5
 * @range n2 1.5 2.5
 * @range degrees 0 90
 */
double refraction_angle(double n1, double n2, double degrees) {
    double pi = 3.14159265358979323846;
    return __builtin_asin(n1 * __builtin_sin(degrees * (pi / 180)) / n2) * (180 / pi);
}

/**
 * What is the speed of sound in air at a temperature in Celsius, as 331.3 + 0.606 per degree?
 * speed of sound from temperature, 331.3 + 0.606 * t
 * speed of sound in air, 331.3 + 0.606 C
 * speed of sound at a temperature in Celsius: 331.3 m/s at zero and 0.606 more per degree
 * Write a function for the speed of sound in m/s: 331.3 + 0.606 times the temperature.
 * How fast is sound at a temperature in Celsius, using 331.3 + 0.606 * T?
 * return 331.3 + 0.606 * temperature, the speed of sound
 * Given degrees Celsius, return the speed of sound in m/s as 331.3 plus 0.606 a degree.
 * velocity of sound at T degrees Celsius by the linear approximation 331.3 + 0.606 T
 * Write a program to estimate the speed of sound in air in m/s at a Celsius temperature as 331.3 plus 0.606 per degree.
 * linear approximation c = 331.3 + 0.606 T for the speed of sound in air, T in Celsius
 * What's the speed of sound at a temperature, by 331.3 + 0.606 T?
 * speed of sound 331.3 + 0.606 * celsius
 * Return the speed of sound in m/s for a temperature in centigrade, using 331.3 + 0.606 * t.
 *
 * @T double float
 * @name speed_of_sound sound_speed
 * @range celsius -40 50
 */
T speed_of_sound(T celsius) { return (T)331.3 + (T)0.606 * celsius; }

/**
 * How far away in meters is lightning, given the seconds until the thunder and a speed of sound of {K} m/s?
 * distance of lightning in meters from the thunder's delay in seconds, sound at {K} m/s
 * lightning distance from seconds until the thunder, {K} m/s
 * Write a function that returns the distance of a thunderstorm from the seconds until the thunder, with sound at {K} m/s.
 * How far is the storm, given the seconds between flash and thunder? Sound travels at {K} m/s.
 * thunder delay in seconds to meters, {K} for each second
 * Given the seconds from lightning to thunder, return the distance in meters, sound travelling {K} m/s.
 * flash to bang: seconds in, meters out, {K} meters per second
 * distance of a sound source in meters by its delay in seconds, {K} m/s
 * distance of a storm in meters: {K} for every second of delay
 * Write a function to determine how many meters away lightning struck from the seconds until the thunder, with sound at {K} m/s.
 * How far away in meters is a thunderstorm, given the seconds until its thunder, if sound covers {K} meters a second?
 *
 * @K 343 340 330
 * @T double int32_t
 * @name lightning_distance storm_distance
 * @range seconds 0 60
 */
T lightning_distance(T seconds) { return seconds * K; }

/**
 * How far away in meters is the thunderstorm, at 343 m per second of delay?
 * distance of lightning in meters from seconds at 343 m/s
 * lightning distance in meters by counting seconds, sound goes 343 m/s
 * How far is the lightning if the thunder comes some seconds later, with sound at 343 m/s?
 * Multiply the seconds by the speed of sound, 343.
 * Write a function that returns how many meters away a thunderstorm is, 343 for each second.
 * meters to the lightning from the seconds until thunder, 343 a second
 * thunder delay in seconds to distance in meters, 343 m/s
 * flash to bang: multiply the seconds between them by 343
 * distance in meters from counting seconds after a flash, 343 meters each
 * Write a program which computes the distance of a thunderstorm in meters from the seconds between flash and thunder, at 343 m/s.
 * It rumbles some seconds after the flash: how many meters away is the storm, at 343 m/s?
 *
 * @T double int32_t
 * @name thunder_distance lightning_meters
 * @range seconds 0 60
 */
T thunder_distance(T seconds) { return seconds * 343; }

/**
 * kilometers to the thunderstorm from the seconds until the thunder, 3 seconds per kilometer
 * lightning distance in km, seconds over 3
 * seconds until the thunder divided by three, keeping the fraction
 * How many kilometers away is the lightning, at three seconds per kilometer?
 * thunder delay to kilometers, a third of the seconds
 * Write a function that returns the distance of a storm in km by the three-second rule.
 * storm distance rule: three seconds per kilometer
 * km from counting seconds until the thunder, divide by 3
 * return seconds / 3 as the kilometers to the storm
 * distance of a lightning flash in kilometers from the delay in seconds, 3 seconds per km
 * How many km away is the thunder? Divide the seconds by 3.
 * rule of thumb for lightning distance in km: a third of the seconds
 * Write a function that estimates the distance of lightning in kilometers, one for every three seconds before the thunder.
 * How many kilometers away is the storm, at 3 seconds per km?
 *
 * @T double float
 * @name lightning_kilometers storm_kilometers
 * @range seconds 0 60
 */
T lightning_kilometers(T seconds) { return seconds / 3; }

/**
 * A gas has the pressure {p1} at the volume {v1}; what is its pressure at {v2}, the temperature unchanged?
 * boyle's law: new pressure p1 * v1 / v2
 * pressure of a gas after a volume change, from old pressure, old volume and new volume
 * return p1 * v1 / v2, given p1, v1 and v2
 * Write a function for the new pressure of a gas by Boyle's law from old pressure, old volume and new volume.
 * What is the pressure in a pump after compression, given old pressure, old volume and new volume?
 * Given old pressure, old volume and new volume, return the new pressure.
 * pressure after isothermal compression from p1, v1, v2
 * p1 * v1 = p2 * v2, solved for p2, given p1, v1 and v2
 * gas pressure at constant temperature from old pressure, old volume, new volume
 * Write a program to find a gas's new pressure from its old pressure, old volume and new volume at constant temperature.
 * isothermal compression: p1 V1 = p2 V2 solved for p2
 * What does the pressure become when the volume changes at constant temperature (old pressure, old volume, new volume)?
 * boyle's law new pressure from p1, v1, v2
 * final pressure after isothermal compression of a gas: initial pressure, initial volume, final volume
 *
 * @T double float
 * @name boyles_law new_pressure
 * @range p1 0 100
 * @range v1 0 100
 * @range v2 1 100
 */
T boyles_law(T p1, T v1, T v2) { return p1 * v1 / v2; }

/**
 * A gas has the volume {v1} at {t1} kelvins; what is its volume at {t2} kelvins if the pressure is constant?
 * volume of a gas after heating, from old volume, old and new temperature in kelvins
 * return v1 * t2 / t1, given v1, t1 and t2
 * Write a function for the new volume of a gas by Charles's law: volume, old and new temperature in kelvins.
 * How big is a balloon in the sun, given its volume and the old and new temperature in kelvins?
 * Given old volume, old and new absolute temperature, return the new volume.
 * isobaric expansion: the new volume from V1, T1, T2 in kelvins
 * V1 / T1 = V2 / T2, solved for V2, given V1, T1 and T2
 * gas volume at constant pressure from old volume, old and new absolute temperature
 * Write a function to calculate the volume of a gas after heating at constant pressure, from old volume, old and new absolute temperature.
 * isobaric process: V1/T1 = V2/T2 solved for V2 (temperatures in kelvins)
 * How large is a balloon after it warms up (volume, old and new temperature in kelvins)?
 * charles's law new volume from v1, t1, t2 in kelvins
 * isobaric heating of a gas: final volume from initial volume, initial kelvin, final kelvin
 *
 * @T double float
 * @name charles_law new_volume
 * @range v1 0 100
 * @range t1 200 400
 * @range t2 200 400
 */
T charles_law(T v1, T t1, T t2) { return v1 * t2 / t1; }

/**
 * How many moles is a mass in grams of a substance with a given molar mass?
 * moles from mass and molar mass
 * number of moles from grams and grams per mole
 * n = m / M, given m and M
 * Write a function that computes the amount of substance in moles from mass and molar mass.
 * How many moles is a given mass of salt, if its molar mass is known?
 * Divide the mass by the molar mass.
 * Given grams and grams per mole, return moles.
 * grams to moles, with the molar mass as the second argument
 * amount of substance: mass in grams divided by molar mass
 * Write a program that finds the number of moles in a mass of a substance with a given molar mass.
 * Amount of substance n = m / M
 * How do I turn grams into moles, given the molar mass?
 * grams to moles: grams, molar mass
 *
 * @T double float
 * @name moles amount_of_substance grams_to_moles
 * @range mass 0 1000
 * @range molar 1 300
 */
T moles(T mass, T molar) { return mass / molar; }

/**
 * What is the mass in grams of an amount in moles, given the molar mass?
 * moles to grams with a given molar mass
 * mass from moles and molar mass
 * m = n * M, the mass in grams from moles and molar mass
 * Write a function that converts an amount of substance to a mass, given moles and molar mass.
 * How many grams do I need for a number of moles of a substance with known molar mass?
 * Multiply the moles by the molar mass.
 * Given moles and grams per mole, return grams.
 * weight in grams of n moles at a given molar mass
 * mass of an amount of substance from moles and grams per mole
 * Write a function which determines the grams in a number of moles of a substance with a certain molar mass.
 * m = n * M, given n and M
 * moles to grams, from moles and molar mass
 *
 * @T double float
 * @name moles_to_grams mass_of_moles
 * @range moles 0 20
 * @range molar 1 300
 */
T moles_to_grams(T moles, T molar) { return moles * molar; }

/**
 * How many particles are in an amount in moles, with 6.022e23 per mole?
 * moles to particles, 6.022e23 per mole
 * number of atoms in an amount in moles (6.022e23 per mole)
 * n * 6.022e23, the number of particles in n moles
 * Write a function that multiplies an amount in moles by Avogadro's number, 6.022e23.
 * How many molecules are in a number of moles, with 6.022e23 in one?
 * Multiply moles by Avogadro's number, 6.022e23.
 * Given an amount in moles, return the number of particles, 6.022e23 per mole.
 * particle count of an amount of substance, 6.022e23 per mole
 * Write a program to compute how many molecules there are in a number of moles, using 6.022e23.
 * N = n * N_A with Avogadro's constant 6.022e23
 * How do I convert moles to a number of particles with 6.022e23?
 * number of molecules in n moles with Avogadro's constant 6.022e23
 *
 * @name particles atoms_in_moles
 * @range moles 0 100
 */
double particles(double moles) { return moles * 6.022e23; }

/**
 * What is the molarity of a solution, given the moles and the liters?
 * molarity of a solution from moles and liters
 * molar concentration: amount in moles first, then liters
 * moles per liter, given the moles and the liters
 * Write a function that computes the molarity of a solution from its moles and its liters.
 * How concentrated is a solution in mol/L, given moles and liters?
 * Divide the moles by the liters.
 * Given the amount in moles and the volume in liters, return the concentration.
 * c = n / V, given n and V
 * concentration in mol per liter, from the moles and the volume
 * Write a function to find the concentration of a solution in moles per liter from moles and liters.
 * Molar concentration c = n / V
 * How do I calculate the molarity of a solution from moles and liters?
 * molarity from moles and liters
 * concentration = amount of substance / volume, moles and liters
 * concentration of a solution: moles divided by liters
 * molar concentration: moles of solute per litre of solution
 *
 * @T double float
 * @name molarity concentration
 * @range moles 0 20
 * @range liters 1 20
 */
T molarity(T moles, T liters) { return moles / liters; }

/**
 * What volume of stock solution of concentration {c1} is needed for a solution of concentration {c2} and volume {v2}?
 * volume of stock solution for a dilution: stock concentration, wanted concentration, wanted volume
 * c1 * v1 = c2 * v2, solved for v1, given c1, c2 and v2
 * How much stock solution do I need? Stock concentration, wanted concentration, wanted volume.
 * Write a function for the stock volume of a dilution: stock concentration, wanted concentration, wanted volume.
 * How much of the concentrated solution must I take, given its concentration, the wanted concentration and the wanted volume?
 * return c2 * v2 / c1, with the parameters in the order c1, c2, v2
 * Given the stock concentration, the target concentration and the target volume, return the stock volume.
 * dilution calculator: given c1, c2 and v2, return v1
 * stock needed for a dilution, from stock concentration, final concentration, final volume
 * Write a program that calculates how much stock solution is needed: stock concentration, target concentration, final volume.
 * Dilution equation c1 V1 = c2 V2 solved for V1 (given c1, c2, V2)
 * How much stock do I take to prepare a diluted solution (stock concentration, wanted concentration, wanted volume)?
 * stock volume for a dilution from c1, c2, v2
 * V1 = C2 V2 / C1, arguments C1, C2, V2
 *
 * @T double float
 * @name stock_volume dilution_volume
 * @range c1 1 100
 * @range c2 0 10
 * @range v2 0 1000
 */
T stock_volume(T c1, T c2, T v2) { return c2 * v2 / c1; }

/**
 * A solution of concentration {c1} and volume {v1} is diluted to the volume {v2}; what is its concentration then?
 * concentration after dilution from old concentration, old volume, new volume
 * new concentration from c1, v1 and the final volume v2
 * c1 * v1 = c2 * v2, solved for c2, given c1, v1 and v2
 * Write a function that returns the concentration after dilution: old concentration, old volume, final volume.
 * How concentrated is a solution after adding water? Concentration and volume before, then the new volume.
 * return c1 * v1 / v2, given c1, v1 and v2
 * Given old concentration, old volume and new volume, return the new concentration.
 * concentration after dilution: c1 * v1 / v2, arguments in this order
 * new concentration of a diluted solution: old concentration, old volume, new volume
 * Write a function to determine the concentration after dilution from the concentration, the volume and the final volume.
 * dilution: c2 = c1 V1 / V2
 * concentration after dilution from c1, v1, v2
 * dilution formula C2 = C1 V1 / V2, arguments C1, V1, V2
 *
 * @T double float
 * @name diluted_concentration concentration_after_dilution
 * @range c1 0 100
 * @range v1 0 100
 * @range v2 1 1000
 */
T diluted_concentration(T c1, T v1, T v2) { return c1 * v1 / v2; }

/**
 * What is the pH of a solution with a hydrogen ion concentration of {h} mol per liter?
 * ph from hydrogen ion concentration
 * pH = -log10([H+])
 * pH value of a solution from its hydrogen ion concentration in mol/L
 * Write a function that computes the pH from the hydrogen ion concentration.
 * How acidic is a solution with a given H+ concentration, as a pH value?
 * Return minus the decimal logarithm of the H+ concentration.
 * Given the H+ concentration, return the pH.
 * acidity (pH) of a solution from its H+ concentration
 * hydrogen ion concentration to pH
 * negative base-10 logarithm of the H+ concentration
 * Write a program to compute the pH of a solution with a given concentration of hydrogen ions in mol per liter.
 * pH as the negative decimal logarithm of [H+]
 * How do I turn hydrogen ion concentration into pH?
 * ph from hydrogen concentration
 * Write a function that returns the pH, -log10 of the hydrogen ion concentration.
 * Given [H+] in mol/L, return the pH.
 * Implement pH = -log10(h).
 * negative decadic logarithm of the H+ concentration
 *
 * @name ph ph_value calculate_ph
 * @range h 0.0001 1
 */
double ph(double h) { return -__builtin_log10(h); }

/**
 * What hydrogen ion concentration does a solution of pH {ph} have?
 * hydrogen ion concentration in mol/L from the pH
 * pH to concentration of H+ in mol per liter
 * Return 10 to the power of minus pH.
 * Write a function that converts a pH to the H+ concentration.
 * How many moles of hydrogen ions per liter does a solution of a given pH contain?
 * [H+] = 10^-pH
 * inverse of the pH formula: 10 to the minus pH
 * H+ concentration of a solution from its pH
 * proton concentration in mol/L from the pH
 * Write a function which finds the hydrogen ion concentration in mol per liter of a solution from its pH.
 * raise 10 to the power of minus the pH
 * What H+ concentration does a pH value correspond to?
 * ph to hydrogen ion concentration
 *
 * @name hydrogen_concentration ph_to_concentration
 * @range ph 0 14
 */
double hydrogen_concentration(double ph) { return __builtin_pow(10, -ph); }

/**
 * Is a pH of {ph} acidic (-1), neutral (0) or basic (1)?
 * Return -1, 0 or 1 for an acidic, neutral or basic pH.
 * classify a ph: below 7 is -1, 7 is 0, above is 1
 * acid or base by the pH: -1 below 7 (acid), 0 at 7, 1 above 7 (base)
 * Write a function that returns -1 for an acid, 1 for a base and 0 for a neutral pH.
 * Is a solution of given pH acidic or alkaline? -1 below 7, 1 above 7, else 0.
 * sign of pH - 7 as -1, 0 or 1
 * Given a pH, return -1, 0 or 1 for acidic, neutral and basic.
 * Classify a pH: -1 if less than 7, 0 if equal to 7, 1 if greater.
 * Write a program that classifies a pH: -1 for acidic (below 7), 0 for neutral, 1 for basic (over 7).
 * return the sign of pH - 7
 * compare a pH with 7 and return -1, 0 or 1
 *
 * @T double int32_t
 * @name acidity classify_ph ph_kind
 * @range ph 0 14
 */
int32_t acidity(T ph) { return ph < 7 ? -1 : ph > 7 ? 1 : 0; }

/**
 * Is a pH of {ph} acidic, below 7?
 * Return true if the pH is below 7.
 * Is it an acid, i.e. is the pH less than 7?
 * Write a function that tells from the pH whether a solution is an acid.
 * Given a pH, return true if it is less than 7.
 * return ph < 7
 * acid test: ph under 7
 * is the solution acidic, true for pH < 7
 * Write a function to check if a solution is an acid, that is, if its pH is under 7.
 * How do I know from its pH that a liquid is an acid?
 * is ph acidic
 * Is it an acid like vinegar, i.e. is the pH strictly below 7?
 *
 * @T double float
 * @name is_acidic is_acid
 * @range ph 0 14
 */
_Bool is_acidic(T ph) { return ph < 7; }

/**
 * Is the pH basic, i.e. above 7?
 * is a pH alkaline (more than 7)
 * Return true if the pH is above 7.
 * Is a solution with this pH a base (over 7)?
 * Write a function that tells from the pH whether a solution is alkaline, more than 7.
 * Is it a base, i.e. is the pH greater than 7?
 * return ph > 7
 * check whether a pH is alkaline
 * Write a program which tests whether a solution is alkaline, i.e. has a pH above 7.
 * Does a pH value mean a base (over 7)?
 * is ph basic
 * Return true if a liquid is basic like soap water, that is, its pH is more than 7.
 *
 * @T double float
 * @name is_basic is_alkaline
 * @range ph 0 14
 */
_Bool is_basic(T ph) { return ph > 7; }

/**
 * Is the pH neutral, that is, exactly 7?
 * check whether a pH is 7
 * check if the ph is exactly 7
 * Is water of this pH neither acidic nor basic?
 * Write a function that checks for a neutral pH of 7.
 * Is the solution neutral, judging by its pH?
 * return ph == 7
 * Given a pH, return true if it equals 7.
 * neither acid nor base: true when the pH equals 7
 * is the value neutral on the pH scale
 * Write a function that checks that a pH is exactly 7.
 * is ph neutral
 * Test a pH value for neutrality: true only if it equals 7.
 *
 * @T double float int32_t
 * @name is_neutral is_neutral_ph
 * @range ph 5 9
 */
_Bool is_neutral(T ph) { return ph == 7; }

/**
 * How much of an amount is left after {n} half-lives?
 * amount left after n half-lives
 * half-life: halve an amount n times
 * remaining quantity after a number of half-lives
 * Write a function that halves an amount once for every half-life.
 * return amount / 2^n, with the amount first
 * Given a starting amount and a number of half-lives, return what is left.
 * halve an amount n times without rounding
 * Write a program to find how much of a radioactive amount is left after a number of half-lives.
 * radioactive decay: N0 / 2^n after n half-lives
 * What remains of a substance after n half-lives?
 * amount after n half-lives
 *
 * @T double float
 * @name after_half_lives remaining_after_half_lives
 * @range amount 0 1000
 * @range n 0 20
 */
T after_half_lives(T amount, int32_t n) {
    for (int32_t i = 0; i < n; i++) amount /= 2;
    return amount;
}

/**
 * What is the percent yield from the actual and the theoretical amount?
 * percent yield from actual and theoretical yield
 * yield of a reaction in percent: actual amount first, then theoretical amount
 * return actual / theoretical * 100
 * Write a function that computes the percentage yield from the actual and the theoretical amount.
 * Divide actual yield by theoretical yield and express it in percent.
 * Given actual and theoretical yield, return the percent yield.
 * yield percentage: actual divided by theoretical times 100
 * I got 8 g and the theory says 10 g: what is the yield in percent? Actual first, then theoretical.
 * Write a function which computes the yield of a reaction in percent from the actual and the theoretically possible amount.
 * How do I express a chemical yield in percent, from the actual and the theoretical amount?
 * percent yield, actual / theoretical
 * actual yield over theoretical yield, times a hundred
 *
 * @T double float
 * @name percent_yield reaction_yield
 * @range actual 0 100
 * @range theoretical 1 100
 */
T percent_yield(T actual, T theoretical) { return actual / theoretical * 100; }

/**
 * yield of a reaction as a fraction, actual over theoretical
 * reaction yield between 0 and 1 from actual and theoretical amount
 * return actual / theoretical, the reaction yield
 * What part of the possible product did I get, as a decimal? Actual first, possible second.
 * Write a function for the yield of a reaction as a number from 0 to 1, given actual and theoretical amount.
 * decimal yield: actual amount divided by theoretical amount
 * yield like 0.8 instead of 80 percent, from actual and theoretical amounts
 * chemistry yield as a fraction of the theory (actual, theoretical)
 * experimental yield divided by theoretical yield
 * Write a program to divide the actual yield of an experiment by the theoretical yield.
 * What fraction of the theoretical yield was obtained? Actual amount first.
 * yield as a fraction, actual / theoretical
 *
 * @T double float
 * @name yield_fraction reaction_efficiency
 * @range actual 0 100
 * @range theoretical 1 100
 */
T yield_fraction(T actual, T theoretical) { return actual / theoretical; }

/**
 * What is the mass percentage of a solution, given the grams of solute and the grams of solvent?
 * mass percent of a solution from grams of solute and grams of solvent
 * percent concentration by mass from solute mass and solvent mass
 * return solute / (solute + solvent) * 100
 * Write a function that returns the percentage by mass of a solution from solute and solvent masses.
 * What percentage of salt water is salt, given the grams of salt and of water?
 * Given the mass of solute and of solvent, return the mass percent.
 * weight percent: solute over solute plus solvent, times 100
 * salinity in percent from the mass of salt and the mass of water
 * percentage of the dissolved substance in the whole solution, from solute and solvent mass
 * 5 g of salt in 95 g of water is what percentage? Solute first, then solvent.
 * Write a function to determine the mass percentage of a solution from the masses of solute and solvent.
 * How strong is a solution in percent by mass, given solute and solvent?
 * mass percent from solute and solvent
 *
 * @T double float
 * @name mass_percent weight_percent
 * @range solute 0 100
 * @range solvent 1 1000
 */
T mass_percent(T solute, T solvent) { return solute / (solute + solvent) * 100; }

/**
 * mass fraction of a solution from solute and solvent mass
 * share of the solute in the solution, between 0 and 1, from solute, then solvent mass
 * return solute / (solute + solvent)
 * What fraction of salt water is salt, as a decimal, given the masses of salt and water?
 * Write a function for the mass fraction of a dissolved substance from its mass and the solvent's.
 * concentration by mass as a fraction, solute over solute plus solvent
 * weight fraction w of a solution: solute mass, solvent mass
 * dissolved mass divided by total mass, given the masses of solute and solvent
 * mass of the first component divided by the mass of both
 * Write a program which calculates the mass fraction of a dissolved substance from the mass of solute and of solvent.
 * What proportion by mass is solute (0 to 1), given the masses of solute and solvent?
 * mass fraction of solute from solute mass and solvent mass
 *
 * @T double float
 * @name mass_fraction weight_fraction
 * @range solute 0 100
 * @range solvent 1 1000
 */
T mass_fraction(T solute, T solvent) { return solute / (solute + solvent); }

/**
 * How many neutrons does an atom with a given mass number and atomic number have?
 * number of neutrons from mass number and proton number
 * neutrons from mass number and atomic number
 * A - Z: mass number minus atomic number
 * Write a function that returns the neutrons of a nucleus from mass number and atomic number.
 * How many neutrons are in an isotope, given its mass number and its number of protons?
 * Subtract the number of protons from the mass number.
 * Given mass number and atomic number, return the neutron count.
 * neutrons in a nucleus: nucleons minus protons
 * neutron number of an isotope from A and Z
 * Write a function to find the number of neutrons in a nucleus from its mass number and its proton count.
 * N = A - Z, the neutron number
 * How many neutrons does an isotope with a given mass number and proton number have?
 * neutrons from mass number and protons
 * how many neutrons an isotope has: nucleon number minus proton number
 *
 * @T int32_t
 * @name neutron_count neutrons
 * @range mass 1 250
 * @range protons 1 100
 */
T neutron_count(T mass, T protons) { return mass - protons; }

/**
 * How many electrons fit into shell {n}?
 * maximum number of electrons in the n-th shell
 * maximum electrons in shell n: 2 n squared
 * return 2 * n^2, the number of electrons in shell n
 * Write a function that returns the capacity of the n-th electron shell.
 * How many electrons can the nth shell of an atom hold?
 * twice the square of the shell number, i.e. its electron capacity
 * Given a shell number from 1, return the maximum number of electrons.
 * max electrons in the n-th shell, 2 * n^2
 * Write a program that tells how many electrons fit at most in the n-th shell of an atom.
 * maximum occupancy 2n^2 for principal quantum number n
 * What's the maximum electron count of shell n?
 * max electrons in shell n
 *
 * @T int32_t
 * @name shell_capacity max_electrons electrons_in_shell
 * @range n 1 7
 */
T shell_capacity(T n) { return 2 * n * n; }

/**
 * What is {m} times {x} plus {b}?
 * value of a straight line, given slope, x and intercept
 * y = mx + b, with slope, x and intercept
 * Write a function that returns m * x + b for m, x and b.
 * What is the y of a line at x? Slope, x and intercept are given.
 * Compute slope times x plus intercept.
 * Given slope, x and y-intercept, return y.
 * Write a function to compute the y of a straight line from its slope, x and its intercept, in this order.
 * Evaluate a line at x; the slope comes first and the y-intercept last.
 * return m*x + b
 * Write a function that returns y = mx + b from m, x and b, in this order.
 * Implement a linear function m * x + b with arguments m, x, b.
 * ordinate of y = mx + b for gradient m, abscissa x, constant b
 *
 * @T double int64_t float
 * @name line_value evaluate_line linear_function
 * @range m -20 20
 * @range x -50 50
 * @range b -100 100
 */
T line_value(T m, T x, T b) { return m * x + b; }

/**
 * y-intercept of a line from its slope and a point
 * Where does a line cross the y-axis, given its slope and the x and y of one point?
 * b = y - m * x, given m, x and y
 * intercept from slope, x and y
 * How do I find b of y = mx + b from m, x and y?
 * Write a function for the y-intercept of a line from its slope and a point's x and y.
 * y-axis crossing of a line from slope, x and y
 * constant term of a straight line, given slope, x and y
 * y at x = 0 of a line with a given slope through a point (x, y)
 * y-intercept of a line with a given slope through a point (x, y)
 * Write a program which finds where a line with a given slope through a point (x, y) crosses the y-axis.
 * How do I get b in y = mx + b from m, x and y?
 * y intercept from slope and point
 * constant term of a line with known gradient passing through a point (gradient, abscissa, ordinate)
 *
 * @T double int32_t
 * @name intercept_from_point find_intercept
 * @range m -20 20
 * @range x -50 50
 * @range y -100 100
 */
T intercept_from_point(T m, T x, T y) { return y - m * x; }

/**
 * Where does the line y = {m} x + {b} cross the x-axis?
 * x-intercept of a line from its slope and y-intercept
 * zero of a linear function with slope m and intercept b
 * x intercept from slope and y-intercept
 * Write a function that returns where a straight line of given slope and intercept meets the x-axis.
 * At which x is y zero on a line with slope m and intercept b?
 * return -b / m, given m and b
 * Given slope and y-intercept, return the x-intercept.
 * root of y = mx + b for m and b
 * where a line crosses the x-axis, given slope and y-intercept
 * Write a function to determine the x at which a line of given slope and y-intercept is zero.
 * root of the linear function m x + b
 * At which x does a line with a given slope and y-intercept cross the x axis?
 * x intercept from slope and y intercept
 * zero of a linear function mx + b
 *
 * @T double float
 * @name x_intercept line_zero
 * @range m 1 20
 * @range b -100 100
 */
T x_intercept(T m, T b) { return -b / m; }

/**
 * Solve {a} x + {b} = {c} for x.
 * solve a linear equation ax + b = c
 * return (c - b) / a, given a, b and c
 * Write a function that solves ax + b = c.
 * For which x does a times x plus b equal c?
 * find x in an equation like 3x + 4 = 10; the three numbers are given in this order
 * solution of the first-degree equation a x + b = c from its three coefficients
 * isolate x in a x + b = c
 * Write a program that finds x in a*x + b = c with nonzero a.
 * unique root of the linear equation a x + b = c
 * How to isolate x in ax + b = c?
 * solve ax + b = c
 * Write a function to solve ax + b = c, a nonzero.
 * Given a, b and c, return x = (c - b) / a.
 * Implement the solution of a linear equation with a right-hand side: ax + b = c.
 * Function that finds x with a*x + b == c
 * unknown x in ax + b = c, nonzero a
 * Write a function that finds x satisfying ax + b = c.
 * Find x in ax + b = c by subtracting b and dividing by a
 *
 * @T double float
 * @name solve_linear_equation solve_for_x
 * @range a 1 20
 * @range b -50 50
 * @range c -50 50
 */
T solve_linear_equation(T a, T b, T c) { return (c - b) / a; }

/**
 * At which x do the lines y = {m1} x + {b1} and y = {m2} x + {b2} cross?
 * x coordinate where two lines intersect, from the slope and intercept of each
 * Where do two lines meet? Return x, given slope and intercept of each line in turn.
 * x of the crossing of two straight lines given as m1, b1, m2, b2
 * return (b2 - b1) / (m1 - m2), given m1, b1, m2, b2
 * Given slope and intercept of one line, then of another, return the x of their intersection.
 * x value of the crossing point of the lines y = m1 x + b1 and y = m2 x + b2
 * Write a function to find the x coordinate where two lines cross, given slope and intercept of the first, then those of the second.
 * x coordinate of the intersection of y = m1 x + b1 with y = m2 x + b2
 * For which x do two linear functions have the same value (slope, intercept, slope, intercept)?
 * x where two lines m1, b1 and m2, b2 intersect
 * abscissa of the intersection of two nonparallel lines: m1, b1, m2, b2
 * where do two straight lines cross? return x; slope and intercept of the first, then of the second
 *
 * @T double float
 * @name lines_meet_at intersection_x
 * @range m1 1 10
 * @range b1 -50 50
 * @range m2 -10 0
 * @range b2 -50 50
 */
T lines_meet_at(T m1, T b1, T m2, T b2) { return (b2 - b1) / (m1 - m2); }

/**
 * Are lines with the slopes {m1} and {m2} perpendicular?
 * check if two lines are perpendicular, given their slopes
 * Do two slopes belong to perpendicular lines?
 * Is the product of the two slopes exactly -1?
 * Write a function that checks from the slopes if two lines meet at a right angle.
 * Do two lines form a right angle, given their slopes?
 * return m1 * m2 == -1
 * Given two slopes, return true if the lines are perpendicular.
 * are two lines orthogonal, given both slopes
 * Write a program to check whether two lines with given slopes are at a right angle.
 * orthogonality condition m1 * m2 == -1
 * How can I tell from their slopes that lines are perpendicular?
 * are slopes perpendicular
 * Check if two lines with gradients m1 and m2 meet at right angles.
 *
 * @T int32_t double
 * @name are_perpendicular is_perpendicular
 * @range m1 -2 2
 * @range m2 -2 2
 */
_Bool are_perpendicular(T m1, T m2) { return m1 * m2 == -1; }

/**
 * What is the slope of a line perpendicular to one with the slope {m}?
 * slope perpendicular to a given nonzero slope
 * slope of the normal to a line of a given slope
 * negative reciprocal of a slope
 * return -1 / m
 * Given a slope other than zero, return the perpendicular slope.
 * slope of a line orthogonal to one with a given slope
 * negative inverse of a slope
 * Write a function which gives the slope of a line at right angles to a line of nonzero slope.
 * negative reciprocal of a gradient
 * What's the gradient of the normal to a line, given the gradient of the line?
 * perpendicular slope
 *
 * @T double float
 * @name perpendicular_slope normal_slope
 * @range m 1 20
 */
T perpendicular_slope(T m) { return -1 / m; }

/**
 * An arithmetic sequence starts at {first} and has the difference {step}; what is the sum of its first {n} terms?
 * sum of an arithmetic series: first term, difference, number of terms
 * arithmetic series from first term, difference and number of terms
 * Write a function that takes start, step and n and adds the first n terms of the arithmetic progression.
 * return n * (2 * a + (n - 1) * d) / 2, given a, d and n
 * Given the first term, the common difference and the count, return the sum.
 * sum of an AP, given a, d and n
 * sum of a series like 3 + 7 + 11 + ...: first number, step, how many numbers
 * Write a program which, given first term, common difference and n, adds the first n terms of an arithmetic progression.
 * How do I sum equally spaced numbers, given start, spacing and count?
 * sum of arithmetic series a, d, n
 * Return the summation of the first n terms of an arithmetic sequence, from first term, step and n.
 * Write a function that returns the sum of an arithmetic progression: first term, common difference, number of terms.
 * Given a, d and n, return a + (a+d) + (a+2d) + ..., n terms.
 * Implement n * (2a + (n-1)d) / 2 with arguments a, d, n.
 * Write a program to find the sum of an A.P. series from a, d and n.
 * sum of the first n terms of an AP: first term, difference, n
 * Gauss formula for a partial sum of an AP: initial term, common difference, number of terms
 *
 * @T int32_t int64_t
 * @name arithmetic_series sum_of_arithmetic
 * @range first -50 50
 * @range step -10 10
 * @range n 0 50
 */
T arithmetic_series(T first, T step, T n) { return n * (2 * first + (n - 1) * step) / 2; }

/**
 * What is the sum of the first n terms of a geometric sequence with a given first term and ratio?
 * sum of a geometric series: first term, ratio, number of terms
 * geometric series from first term, ratio and number of terms
 * a + a*r + a*r^2 + ..., n terms, given a, r and n
 * Write a function that adds the first n terms of a geometric progression with a given first term and ratio.
 * sum of a GP from a, r and n
 * Given the first term, the common ratio and the count, return the sum.
 * total of a series that starts at a value and grows by a factor, n terms
 * Write a function to add up the first n terms of a geometric progression from its first term and its ratio.
 * partial geometric sum a + a q + ... + a q^(n-1)
 * What's the total of n terms, each one the previous one times the ratio? First term, ratio, n.
 * sum of geometric series, given a, r, n
 * Write a function that returns the sum of a geometric progression: first term, common ratio, number of terms.
 * Given a, r and n, return the sum of the first n terms a, ar, ar^2, ...
 * Implement the sum of a G.P. series in a loop from a, r and n; 0 for no terms.
 * Write a program to find the sum of a GP: first term, ratio, number of terms.
 * geometric sum a + ar + ... + ar^(n-1)
 *
 * @T double int64_t
 * @name geometric_series sum_of_geometric
 * @range first -20 20
 * @range ratio -3 3
 * @range n 0 12
 */
T geometric_series(T first, T ratio, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += first;
        first *= ratio;
    }
    return sum;
}

/**
 * Of the geometric sequence {first}, {first} * {ratio} and so on, what is term number {n}, counting from 1?
 * nth term of a geometric sequence from first term, ratio and n, the first being number 1
 * geometric progression: term n, counted from 1, by first term and ratio
 * return a * r^(n - 1), given a, r and n
 * Write a function that returns the n-th term of a geometric sequence with given start and ratio, the first being number 1.
 * Given the first term, the ratio and a position from 1, return that term.
 * nth term of a GP: a, r, n, with n = 1 for a
 * term of a geometric progression by first term, ratio and one-based position
 * Write a program to find the n-th term of a geometric sequence from its first term and its ratio, with n counted from 1.
 * a_n = a q^(n-1), the nth term of a geometric sequence
 * What is the nth term of a GP, given first term, ratio and n (first term is n = 1)?
 * nth term of geometric sequence from first term and ratio
 * Write a function that returns the nth term of a geometric progression, a * r^(n-1).
 * Given first term, common ratio and n, return the nth term; n = 1 is the first.
 * Implement the nth term of a GP: a, r, n.
 * Function that multiplies the first term by the ratio n - 1 times
 *
 * @T double int64_t
 * @name geometric_nth nth_geometric_term
 * @range first -20 20
 * @range ratio -3 3
 * @range n 1 10
 */
T geometric_nth(T first, T ratio, int32_t n) {
    for (int32_t i = 1; i < n; i++) first *= ratio;
    return first;
}

/**
 * Are {a}, {b} and {c} in arithmetic progression?
 * Are three numbers an arithmetic sequence in the given order?
 * do three numbers form an arithmetic progression
 * Write a function that checks whether three numbers have equal steps between them.
 * Do three numbers form an arithmetic sequence?
 * return b - a == c - b
 * Given three values, return true if the step from the first to the second equals the next step.
 * check for evenly spaced numbers: second minus first equals third minus second
 * Do three terms have a common difference?
 * Write a function that determines if three numbers, in the given order, are equally spaced.
 * Is the step from {a} to {b} the same as from {b} to {c}?
 * How do I check that the second of three numbers is the mean of the other two?
 * Write a function to check if three numbers, in this order, form an arithmetic progression.
 * Given a, b, c, return true if b - a == c - b.
 * Implement an AP test for three terms.
 * is the step from a to b the same as from b to c?
 *
 * @T int32_t int64_t double
 * @name is_arithmetic_triple are_in_arithmetic_progression
 * @range a -3 3
 * @range b -3 3
 * @range c -3 3
 */
_Bool is_arithmetic_triple(T a, T b, T c) { return b - a == c - b; }

/**
 * log of x to any base; the base is the second argument
 * logarithm of x to base b
 * log of a number to base b, where b is given second
 * Write a function that computes the logarithm of a number to a given base.
 * To what power must the base be raised to get the number? Number first, then base.
 * return log(x) / log(base), given x and base
 * Given a positive number and a base, return the logarithm.
 * change of base formula, given x and base
 * log_b(x), x coming first
 * Write a program which computes the logarithm of a number to any base; the number comes first.
 * change of base: ln x / ln b
 * log of x to base b
 * Write a function that returns log_b(x): number first, base second.
 * Given x and a base, return log(x) / log(base).
 * Implement the logarithm of x to a base by change of base, x first.
 * log base b of x, x first
 *
 * @name log_base logarithm
 * @range x 1 1000
 * @range base 2 10
 */
double log_base(double x, double base) { return __builtin_log(x) / __builtin_log(base); }

/**
 * Of {x}, which is not negative, what is the {n}-th root?
 * nth root of a nonnegative number, number first
 * n-th root of a number that is not negative
 * x to the power 1/n, given x and n
 * Write a function that computes the n-th root of a nonnegative number.
 * Which nonnegative number to the power n gives x?
 * Given a nonnegative number and a degree, return its root.
 * root of any degree n of a nonnegative double
 * return pow(x, 1.0 / n)
 * Write a function to find the n-th root of a non-negative real number.
 * principal n-th root as the power 1/n
 * How do I compute a cube root, fourth root and so on of a nonnegative double?
 * nth root of x, x >= 0
 * principal nth root of a nonnegative real radicand, index second
 * Write a function evaluating the nth root of a nonnegative real number: radicand, then index.
 *
 * @name nth_root root
 * @range x 0 1000
 * @range n 1 10
 */
double nth_root(double x, int32_t n) { return __builtin_pow(x, 1.0 / n); }

/**
 * How long is the other leg of a right triangle with the hypotenuse {c} and the leg {a}?
 * missing leg of a right triangle from the hypotenuse and the other leg
 * leg from hypotenuse and other leg
 * sqrt(c^2 - a^2), with the hypotenuse c first
 * Write a function that finds a leg of a right triangle from the hypotenuse and the other leg.
 * How long is the third side of a right triangle, given the longest side and a short one, in this order?
 * Given hypotenuse and one leg, return the other leg.
 * Pythagoras solved for a leg, hypotenuse first
 * How high does a ladder reach, given the ladder length and the distance from the wall?
 * Write a program that calculates the missing short side of a right triangle from the hypotenuse and the other short side.
 * Pythagorean theorem solved for a leg, given the hypotenuse and the other leg
 * How long is the other leg of a right triangle? The hypotenuse is the first argument.
 * other leg from hypotenuse and leg
 * Write a function that returns sqrt(c^2 - a^2): hypotenuse first, then a leg.
 * Implement the Pythagorean theorem for a missing leg, hypotenuse first.
 * Pythagorean theorem backwards: hypotenuse and one cathetus are known, find the other cathetus
 * Right triangle: the longest side and a short side are given, return the other short side.
 * Write a function for the unknown cathetus of a right triangle: hypotenuse first, known cathetus second.
 * Find the base of a right triangle, given the hypotenuse and then the perpendicular.
 *
 * @name missing_leg other_leg
 * @range c 50 100
 * @range a 0 50
 */
double missing_leg(double c, double a) { return __builtin_sqrt(c * c - a * a); }

/**
 * How long is the third side of a triangle with the sides {a} and {b} and an angle in degrees between them?
 * law of cosines: two sides and the angle between them in degrees give the third side
 * third side from two sides and the angle between in degrees
 * sqrt(a^2 + b^2 - 2ab cos(angle)), angle in degrees, for a, b, angle
 * Write a function that uses the cosine rule to find the third side, the included angle in degrees given last.
 * How long is the third side, given two sides and the angle between them in degrees?
 * Given two sides and the included angle in degrees, return the third side.
 * third side by the cosine rule, in degrees: side, side, angle between them
 * SAS triangle: missing side from two sides and the angle between them in degrees
 * third side of a triangle from two sides and the angle in degrees between them
 * Write a function which determines the third side of a triangle from two sides and the angle between them in degrees.
 * What's the side opposite an angle, given the two adjacent sides and then the angle in degrees?
 * Write a function that returns the third side by the law of cosines: a, b, angle between in degrees.
 * Given two sides and the included angle in degrees, return the opposite side.
 * Implement c = sqrt(a^2 + b^2 - 2ab cos C), C in degrees.
 * SAS triangle: side opposite the included angle, from the two sides and then that angle in degrees
 * trigonometry: a triangle's missing side from two sides and the included angle (degrees)
 * Two sides and the included angle in degrees of a triangle are known; find the side opposite that angle
 *
 * @name law_of_cosines third_side
 * @range a 1 100
 * @range b 1 100
 * @range degrees 10 170
 */
double law_of_cosines(double a, double b, double degrees) {
    return __builtin_sqrt(a * a + b * b - 2 * a * b * __builtin_cos(degrees * (3.14159265358979323846 / 180)));
}

/**
 * angle of a triangle in degrees from its sides, the one facing the third side
 * acos((a^2 + b^2 - c^2) / (2ab)) in degrees, for sides a, b, c
 * How large in degrees is the angle opposite the third side of a triangle, given the three sides?
 * triangle angle in degrees opposite the third side, given all sides
 * Write a function that returns the angle in degrees between the first two sides of a triangle with three given sides.
 * angle opposite side c in degrees, from a, b, c
 * law of cosines solved for the angle facing c, in degrees
 * SSS triangle: compute the angle opposite the third side in degrees
 * Write a program to compute the angle in degrees between the first two of three triangle sides.
 * law of cosines solved for the angle opposite side c, in degrees
 * How do I find the angle opposite the last side of a triangle, in degrees?
 * angle opposite side c in degrees from three sides
 * SSS triangle: interior angle in degrees facing the third side (arccosine)
 * trigonometry: law of cosines solved for the angle opposite c, in degrees, sides a, b, c
 *
 * @name angle_from_sides triangle_angle
 * @range a 5 10
 * @range b 5 10
 * @range c 1 9
 */
double angle_from_sides(double a, double b, double c) {
    return __builtin_acos((a * a + b * b - c * c) / (2 * a * b)) * (180 / 3.14159265358979323846);
}

/**
 * What is the area of a triangle with the sides {a} and {b} and an angle in degrees between them?
 * triangle area from two sides and the angle between, degrees
 * area of a triangle using sine: side, side, degrees between them
 * 1/2 * a * b * sin(angle), angle in degrees
 * Write a function for the area of a triangle by two sides and the included angle in degrees.
 * How large is a triangle, given two sides and the angle between them in degrees?
 * Given two sides and the angle between them in degrees, return the area.
 * SAS area of a triangle: side, side, angle in degrees
 * half the product of two sides times the sine of the angle between them in degrees
 * triangle area by trigonometry: two sides, then the included angle measured in degrees
 * Write a function to find the area of a triangle from two sides and the enclosed angle in degrees.
 * SAS area formula 1/2 ab sin(gamma), gamma in degrees
 * How can I get a triangle's area from two sides and the included angle in degrees, without its height?
 * triangle area from two sides and angle in degrees
 * Write a function that returns the area of a triangle from two sides and the included angle in degrees.
 * Given sides a, b and the angle between them in degrees, return 0.5 * a * b * sin(C).
 * Implement the triangle area ab sin(C) / 2, C in degrees.
 * SAS triangle area: half ab sine of the included angle in degrees
 * half ab sin C, C in degrees
 *
 * @name area_from_angle triangle_area_sas
 * @range a 0 100
 * @range b 0 100
 * @range degrees 0 180
 */
double area_from_angle(double a, double b, double degrees) {
    return a * b * __builtin_sin(degrees * (3.14159265358979323846 / 180)) / 2;
}

/**
 * How high is a tree, given its distance and the angle of elevation in degrees?
 * height from distance and angle of elevation in degrees
 * height of a tree from its distance and the angle in degrees
 * distance * tan(angle), angle in degrees
 * Write a function that computes a height from a distance and the elevation angle in degrees.
 * How tall is a tower, seen from a given distance at an angle in degrees?
 * Given the distance and the angle of elevation in degrees, return the height.
 * opposite side of a right triangle from the adjacent side and the angle in degrees
 * opposite = adjacent * tan(angle), angle in degrees
 * surveying a height from the distance and the elevation angle in degrees
 * Write a program which calculates how tall a tree is from the distance and the angle in degrees at which its top is seen.
 * height from horizontal distance and elevation angle in degrees
 * How do surveyors get a height from a distance and an angle of elevation in degrees?
 * height from distance and elevation angle in degrees
 * trigonometry: tree height by the tangent of the elevation angle in degrees, distance first
 *
 * @name height_from_angle height_of_tree opposite_side
 * @range distance 0 100
 * @range degrees 0 80
 */
double height_from_angle(double distance, double degrees) {
    return distance * __builtin_tan(degrees * (3.14159265358979323846 / 180));
}

/**
 * At what angle in degrees does a line climb that rises by {rise} over a horizontal distance of {run}?
 * slope angle in degrees from rise and run
 * angle of elevation in degrees from rise and run
 * atan(rise / run) in degrees
 * Write a function that returns the angle of a slope in degrees from its rise and its run.
 * How steep is a ramp in degrees, given its height and its horizontal length?
 * Given height and horizontal length, return the angle of inclination in degrees.
 * inclination of a roof in degrees, from rise and run
 * rise over run converted to degrees
 * angle in degrees from opposite and adjacent side
 * Write a function that determines the angle in degrees of a slope from its rise and its run.
 * inclination arctan(rise/run) in degrees
 * How do I convert a rise and a run to an angle in degrees?
 * slope angle in degrees from rise, run
 * angle of inclination in degrees, arctangent of rise over run
 *
 * @name slope_angle elevation_angle inclination
 * @range rise 0 100
 * @range run 1 100
 */
double slope_angle(double rise, double run) { return __builtin_atan(rise / run) * (180 / 3.14159265358979323846); }

/**
 * Return the {OP} of an angle in degrees.
 * {OP} of an angle measured in degrees
 * {OP:2} of x, x in degrees
 * {OP} with the argument in degrees
 * Write a function that computes the {OP} of an angle given in degrees.
 * What is the {OP} of a number of degrees?
 * convert an angle from degrees to radians and take the {OP}
 * Given an angle in degrees, return its {OP}.
 * {OP} of an angle that is in degrees, not radians
 * Write a program to compute the {OP} of an angle measured in degrees.
 * trigonometric function {OP:2} of an argument in degrees
 * How do I call {OP:2} with degrees in C?
 * {OP} of an angle in degrees
 * {OP} with an argument in degrees rather than radians
 * trigonometric {OP} for degree measure
 *
 * @OP __builtin_sin "sine" "sin"
 * @OP __builtin_cos "cosine" "cos"
 * @OP __builtin_tan "tangent" "tan"
 * @name trig_degrees degrees_trig
 * @range degrees 0 80
 */
double trig_degrees(double degrees) { return OP(degrees * (3.14159265358979323846 / 180)); }

/**
 * Which fraction is larger, {a}/{b} or {c}/{d}? Return -1 if the first is smaller, 1 if larger, 0 if equal (positive denominators).
 * compare two fractions given as numerator, denominator, numerator, denominator: -1, 0 or 1 for less, equal, more
 * Is the first fraction smaller (-1), equal (0) or larger (1) than the second? Numerator and denominator of each are given.
 * cross-multiply two fractions a/b and c/d to compare them; -1, 0 or 1 like sign(a/b - c/d)
 * Write a function that compares a/b with c/d without division: -1 less, 0 equal, 1 greater.
 * Is the fraction a/b more than c/d? Return 1 if it is, -1 if it is less, 0 if they are equal.
 * fraction comparison by cross multiplication, -1, 0 or 1 for a/b below, equal to or above c/d
 * Given numerator and denominator of two fractions, return -1, 0 or 1 if the first is less, equal or greater.
 * order of two fractions a/b and c/d: -1 less, 0 same, 1 greater
 * compare a/b with c/d and return -1, 0 or 1
 * Write a function which compares a/b with c/d (positive denominators) and returns -1, 0 or 1 for smaller, equal, larger.
 * Is the first fraction less (-1), the same (0) or more (1) than the second? Numerator, denominator, numerator, denominator.
 * sign of a/b - c/d for positive b and d, without division
 * compare fractions a/b and c/d, return -1 0 1
 * Compare the rational numbers a/b and c/d, both with positive denominators: return -1, 0 or 1.
 * order two fractions a/b and c/d with positive denominators by cross multiplication: -1, 0, 1
 *
 * @T int64_t int32_t
 * @name compare_two_fractions fraction_order
 * @range a -9 9
 * @range b 1 9
 * @range c -9 9
 * @range d 1 9
 */
int32_t compare_two_fractions(T a, T b, T c, T d) {
    T left = a * d, right = c * b;
    return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * add two fractions a/b and c/d and store the reduced numerator and denominator in {out}
 * sum of two fractions (a, b, c, d) in lowest terms, numerator and denominator into an array
 * a/b + c/d as a simplified fraction, top then bottom in {out}
 * How do I add fractions like 1/2 and 1/3 and get the reduced numerator and denominator into an array?
 * add two fractions a/b + c/d and store the reduced numerator and denominator in an array
 * Write a function that adds two fractions and writes the reduced result, numerator first, into an array.
 * fraction addition with four numbers (a/b, c/d), result in lowest terms in {out}
 * store the reduced sum of the fractions a/b and c/d in an array of two, top first
 * Find a common denominator, add and reduce: a/b plus c/d into out[0] / out[1].
 * add two fractions a/b and c/d; store the reduced numerator and denominator in this order
 * Write a program to add a/b and c/d and store numerator and denominator of the reduced sum in a two-element array.
 * How do I add two fractions a/b and c/d and reduce the result, stored as numerator and denominator?
 * add fractions a/b + c/d, reduced, into out
 * Write a function that adds a/b and c/d and stores the reduced numerator, then denominator, in an array.
 * Given two fractions as four integers, write their sum in lowest terms to out[0] and out[1].
 * Implement fraction addition with simplification: numerator to out[0], denominator to out[1].
 * 1/2 + 1/3 = 5/6: add two fractions, result reduced, in an array of two
 * a/b plus c/d reduced to simplest form, result numerator and denominator into out
 *
 * @T int32_t int64_t
 * @array out 2
 * @name add_fractions sum_of_fractions
 * @range a 0 20
 * @range b 1 20
 * @range c 0 20
 * @range d 1 20
 */
void add_fractions(T a, T b, T c, T d, T *out) {
    T top = a * d + c * b, bottom = b * d, x = top, y = bottom;
    while (y != 0) {
        T rest = x % y;
        x = y;
        y = rest;
    }
    out[0] = top / x;
    out[1] = bottom / x;
}

/**
 * multiply two fractions a/b and c/d and store the reduced numerator and denominator in {out}
 * product of two fractions (a, b, c, d) in lowest terms, numerator and denominator into an array
 * a/b * c/d as a simplified fraction, top then bottom in {out}
 * multiply two fractions a/b * c/d and store the reduced numerator and denominator in an array
 * Write a function that multiplies two fractions and writes the reduced result, numerator first, into an array.
 * fraction multiplication with four numbers (a/b, c/d), result in lowest terms in {out}
 * store the reduced product of the fractions a/b and c/d in an array of two, top first
 * Multiply numerators and denominators and reduce: a/b times c/d into out[0] / out[1].
 * multiply two fractions a/b and c/d; store the reduced numerator and denominator in this order
 * Write a function to multiply a/b by c/d and write the reduced product as numerator and denominator to an array.
 * How can I get the reduced product of two fractions a/b and c/d as numerator and denominator?
 * multiply fractions a/b * c/d, reduced, into out
 * product of two fractions in lowest terms, n1 d1 n2 d2, result into a two-element array
 *
 * @T int32_t int64_t
 * @array out 2
 * @name multiply_fractions product_of_fractions
 * @range a 0 20
 * @range b 1 20
 * @range c 0 20
 * @range d 1 20
 */
void multiply_fractions(T a, T b, T c, T d, T *out) {
    T top = a * c, bottom = b * d, x = top, y = bottom;
    while (y != 0) {
        T rest = x % y;
        x = y;
        y = rest;
    }
    out[0] = top / x;
    out[1] = bottom / x;
}

/**
 * Is the first fraction larger than the second, each given as numerator and positive denominator?
 * is a/b greater than c/d, with positive denominators
 * Which of a/b and c/d is bigger? Return true only if it is the first.
 * Is the first fraction a/b greater than the second one c/d, with b and d positive?
 * Write a function that tells if a/b is larger than c/d, for positive denominators, without division.
 * return a * d > c * b for fractions a/b and c/d
 * greater-than test for two fractions: numerator, denominator, numerator, denominator (denominators positive)
 * compare fractions a/b and c/d, true if the first is more
 * Write a program which checks that a/b is greater than c/d, with positive denominators.
 * strict order a/b > c/d for positive b, d, using cross products
 * How do I test whether a fraction a/b is larger than c/d without floats?
 * Is the rational number a/b strictly greater than c/d? Both denominators are positive.
 * Write a function that returns true if a/b > c/d, denominators positive.
 * Given two fractions with positive denominators, tell whether the first is strictly larger.
 * Implement fraction comparison by cross multiplication: a * d > c * b.
 *
 * @T int32_t int64_t
 * @name fraction_greater is_larger_fraction
 * @range a -9 9
 * @range b 1 9
 * @range c -9 9
 * @range d 1 9
 */
_Bool fraction_greater(T a, T b, T c, T d) { return a * d > c * b; }

/**
 * Are the fractions {a}/{b} and {c}/{d} equal?
 * check if two fractions are equal: numerator, denominator, numerator, denominator
 * are a/b and c/d equivalent fractions
 * return a * d == b * c for four integers
 * Write a function that checks whether two fractions a/b and c/d have the same value.
 * Are the cross products of a/b and c/d equal?
 * Given two fractions as four integers, return true if they are equivalent.
 * Is it a proportion, i.e. is a : b = c : d?
 * Write a function that verifies two fractions have the same value, e.g. 1/2 and 2/4.
 * equivalence ad = bc of the fractions a/b and c/d
 * How do I tell if two ratios {a}:{b} and {c}:{d} are the same?
 * are fractions a/b and c/d equal
 * Write a function to check if a/b and c/d are the same fraction.
 * Given two fractions as four integers, return true if a*d == b*c.
 * Implement equality of fractions by cross multiplication.
 * equivalent fractions check by cross products (n1, d1, n2, d2)
 *
 * @T int32_t int64_t
 * @name fractions_equal are_equivalent is_proportion
 * @range a 0 4
 * @range b 1 4
 * @range c 0 4
 * @range d 1 4
 */
_Bool fractions_equal(T a, T b, T c, T d) { return a * d == b * c; }

/**
 * Split the improper fraction {a}/{b} into a whole number, which is returned, and the remaining numerator, stored in {rest}.
 * improper fraction to mixed number: return the whole part, store the remaining numerator
 * mixed number: return the whole part, remaining numerator into {rest}
 * 7/3 is 2 and 1/3: return the whole part and store the remaining numerator
 * Write a function that turns a fraction into a mixed number, returning the whole part and storing the numerator that is left.
 * Given numerator and denominator, return the whole part and store the remaining numerator.
 * whole part of a fraction a/b as the result, remainder through the pointer
 * convert a fraction to a mixed number: return the whole part, rest of the numerator to {rest}
 * fraction to mixed number: whole part returned, leftover numerator through a pointer
 * Write a program that turns a fraction into a mixed number: it returns the whole part and stores the remaining numerator through a pointer.
 * How do I convert {a}/{b} to a mixed number, returning the whole part and storing the remaining numerator?
 * mixed number from {a}/{b}: return the whole part, store the leftover numerator
 * improper fraction to mixed number: whole part returned, leftover numerator through a pointer
 *
 * @T int32_t int64_t
 * @array rest 1
 * @name to_mixed_number mixed_number
 * @range a 0 100
 * @range b 1 20
 */
T to_mixed_number(T a, T b, T *rest) {
    *rest = a % b;
    return a / b;
}

/**
 * What is the numerator of a mixed number (whole, numerator, denominator) written as an improper fraction?
 * numerator of the improper fraction for a mixed number: whole, numerator, denominator
 * numerator of a mixed number written as one fraction (whole, a, b)
 * return whole * b + a, given whole, a and b
 * Write a function that returns the numerator when a mixed number (whole, numerator, denominator) becomes one fraction.
 * whole number times denominator plus numerator, given whole, numerator, denominator
 * Given whole part, numerator and denominator, return the numerator of the improper fraction.
 * convert a mixed number to an improper fraction: return the numerator, given whole, numerator, denominator
 * Write a function to find the numerator of the improper fraction equal to a whole number plus a/b, with the same denominator.
 * numerator of w + a/b over the denominator b
 * How can a mixed number be converted to an improper fraction? Return the numerator (whole, numerator, denominator).
 * numerator of mixed number {whole} {a}/{b}
 * mixed number to improper fraction: give its numerator (whole, numerator, denominator)
 *
 * @T int32_t int64_t
 * @name improper_numerator from_mixed_number
 * @range whole 0 20
 * @range a 0 20
 * @range b 1 20
 */
T improper_numerator(T whole, T a, T b) { return whole * b + a; }

/**
 * What is the average rate of change from ({x1}, {y1}) to ({x2}, {y2})?
 * average rate of change: x, y, then x, y
 * change of y per x between two points given as x1, y1, x2, y2
 * difference quotient of two points, each with x before y
 * Write a function for the mean rate of change between two measurements (x1, y1), (x2, y2).
 * How much does y change per unit of x on average between two points (x, y, x, y)?
 * return (y2 - y1) / (x2 - x1), given x1, y1, x2, y2
 * Given two points with different x, as x, y, x, y, return the rate of change.
 * slope of the secant through two points of a graph, x1, y1, x2, y2
 * Write a program to compute the average rate of change between two points, x before y in each.
 * difference quotient of two points (x1, y1), (x2, y2)
 * How fast does y change on average with x from one point to another (x1, y1, x2, y2)?
 * Write a function to find the slope of a line through two given points x1, y1, x2, y2.
 * slope of the line that passes through (x1, y1) and (x2, y2)
 * gradient of a line given by two points, x before y in each
 * difference quotient between two points x1, y1, x2, y2
 *
 * @T double float
 * @name rate_of_change difference_quotient
 * @range x1 0 10
 * @range y1 -50 50
 * @range x2 11 20
 * @range y2 -50 50
 */
T rate_of_change(T x1, T y1, T x2, T y2) { return (y2 - y1) / (x2 - x1); }

/**
 * What is the average of the whole numbers from {a} to {b}?
 * average of consecutive integers from the first to the last, as a double
 * mean of all numbers from a to b
 * (first + last) / 2 in floating point
 * Write a function that averages all integers in a range, given its two ends.
 * What is the mean of all integers from one number to another, like 1 to 10?
 * Given the first and the last of consecutive integers, return their average as a double.
 * mean of an integer range, both ends included, not rounded
 * average of all integers from a through b
 * Write a function which finds the mean of all whole numbers from a first to a last one, as a floating-point number.
 * average of {a}, {a} + 1, and so on up to {b}
 * arithmetic mean of the integers in [a, b], in double precision
 * What is the average of consecutive integers between two ends?
 * average of the integers from {a} to {b}
 * Write a function that returns the average of all integers from a to b as a double.
 * Given the first and last number, return the mean of a, a+1, ..., b.
 * arithmetic mean of consecutive integers a through b, as a double
 * mean of every integer between a and b inclusive as a double, by (a + b)/2
 *
 * @T int32_t
 * @name average_of_range mean_of_range
 * @range a -50 50
 * @range b 51 100
 */
double average_of_range(T a, T b) { return ((double)a + b) / 2; }

/**
 * How many outfits are possible with {a} shirts, {b} pants and {c} pairs of shoes?
 * number of outfits from three numbers of choices
 * counting principle: product of three numbers of choices
 * How many ways are there to choose one item from each of three groups of given sizes?
 * Write a function that multiplies the numbers of choices for three decisions.
 * How many menus are possible with given numbers of starters, mains and desserts, one of each?
 * product rule of counting for three numbers of options
 * Given three numbers of options, return the number of combinations.
 * Write a program to count the outfits possible with given numbers of shirts, pants and pairs of shoes.
 * fundamental counting principle for three independent choices
 * How many combinations exist when picking one item from each of 3 groups?
 * number of combinations of {a}, {b} and {c} choices
 * multiplication principle of counting with three independent choices a, b and c
 *
 * @T int32_t int64_t
 * @name count_outfits combinations_of_choices
 * @range a 0 20
 * @range b 0 20
 * @range c 0 20
 */
T count_outfits(T a, T b, T c) { return a * b * c; }

/**
 * What is the probability of an event, given the number of favourable and of all equally likely outcomes?
 * probability from favourable and possible outcomes
 * simple probability: favourable outcomes, then possible ones
 * classical probability of favourable out of possible cases
 * Write a function that divides the number of favourable outcomes by the number of all outcomes.
 * How likely is it to draw a red ball, given the number of red balls and of all balls?
 * return favourable / possible as a double
 * Given the number of favourable and of all outcomes, return the probability.
 * chance of an event: favourable divided by possible outcomes
 * Laplace probability: favourable cases divided by all equally likely cases
 * 3 of 10 balls are red; what is the chance of drawing one? Red first, total second.
 * Write a function to calculate the chance of an event from the number of favourable and the number of possible outcomes.
 * probability with equally likely outcomes: favourable, total
 * probability favourable / possible
 * How probable is an event? Divide the number of good outcomes by the number of possible outcomes.
 * Write a function that returns favourable outcomes / possible outcomes as a double.
 * Given counts of favourable and total outcomes, return the probability.
 * Implement classical probability: favourable first, total second.
 * Laplace probability: favourable over equally likely outcomes, as a double
 * how likely is an event: number of favourable cases, then of all equally likely cases
 *
 * @name probability chance
 * @range favourable 0 50
 * @range possible 50 100
 */
double probability(int32_t favourable, int32_t possible) { return (double)favourable / possible; }

/**
 * probability of the opposite of an event with probability p
 * probability that something with a given chance from 0 to 1 does not happen
 * return 1 - p
 * How likely is it that an event of probability p does not happen?
 * complementary probability, 1 minus the given one
 * chance of no rain from the chance of rain, both from 0 to 1
 * one minus a probability
 * probability of the complement of an event with probability p
 * probability that an event does not happen, 1 - p
 * Write a program which determines the probability that an event does not happen from the probability that it does.
 * probability of the complementary event
 * If it rains with probability {p}, how likely is no rain?
 * complement of a probability
 * What are the chances that an event does not occur, if it occurs with probability p?
 * chance of the complementary event not-A when P(A) is known
 *
 * @T double float
 * @name opposite_probability complement_probability
 * @range p 0 1
 */
T opposite_probability(T p) { return 1 - p; }

/**
 * How many {OP} is a length in {OP:2} on a map with the scale 1 to n?
 * map distance to real distance, {OP:2} to {OP}; length first, scale number second
 * real distance in {OP} from {OP:2} on a map and the scale 1 : n
 * {OP:2} on a map times the scale number, in {OP}
 * Write a function that converts {OP:2} on a map to real {OP}, given the scale.
 * How far is it really in {OP}, if I measured a length in {OP:2} on a map of scale 1 to n?
 * map scale calculation: {OP:2} and scale number to {OP}
 * Given a length in {OP:2} and the scale number, return the true length in {OP}.
 * length on a plan in {OP:2} to real {OP}, scale number second
 * convert map {OP:2} and the scale number to real {OP}
 * Write a function that finds the real distance in {OP} from a map length in {OP:2} and a scale of 1 to some number.
 * true distance ({OP}) for a map distance ({OP:2}) and the scale denominator
 * map {OP:2} to {OP} with scale 1:{scale}
 *
 * @OP 100000 "kilometers" "centimeters"
 * @OP 100 "meters" "centimeters"
 * @OP 1000 "meters" "millimeters"
 * @T double float
 * @name map_distance real_distance
 * @range length 0 50
 * @range scale 1 1000
 */
T map_distance(T length, T scale) { return length * scale / OP; }

/**
 * A straight line has the slope {m} and the y-intercept {b}; what is its value at {x}?
 * y on a line from slope, intercept and x
 * line with slope m and intercept b at x
 * value of a line: slope first, then intercept, then x
 * Write a function that takes a slope, a y-intercept and an x and returns y.
 * Given slope, y-intercept and x, evaluate the linear function.
 * prediction of a linear model with a given slope and intercept for an input
 * start value plus slope times x, given slope, start value and x
 * y of a point on a line, given slope, intercept and x
 * Write a program to evaluate a straight line at x; its slope and y-intercept are passed before x.
 * y = m x + b with parameters m, b, x
 * What's the y of a linear function, given slope, intercept and then x?
 * line with slope {m} and intercept {b} at {x}
 * Evaluate a linear function from gradient, constant term and abscissa, in this order.
 *
 * @T double int64_t float
 * @name line_at predict_linear linear_value
 * @range m -20 20
 * @range b -100 100
 * @range x -50 50
 */
T line_at(T m, T b, T x) { return m * x + b; }

/**
 * What is the wind chill in Celsius from T in Celsius and v in km/h: 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16?
 * wind chill in Celsius: 13.12 + 0.6215 T - 11.37 w + 0.3965 T w, where w is the wind in km/h to the power 0.16
 * felt temperature by the metric wind chill formula (13.12, 0.6215, 11.37, 0.3965) from Celsius and km/h
 * windchill with T in Celsius and v in km/h: 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * Write a function to compute the wind chill from T in Celsius and v in km/h: 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16.
 * Metric wind chill index 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * How cold does it feel, by 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16, at a temperature T in Celsius and a wind v in km/h?
 * Given the air temperature T in Celsius and the wind v in km/h, return 13.12 + 0.6215 T - 11.37 w + 0.3965 T w, w being v^0.16.
 * Canadian wind chill, degrees Celsius and km/h: 13.12 + 0.6215 * T - 11.37 * V^0.16 + 0.3965 * T * V^0.16
 * Write a program for the wind chill 13.12 + 0.6215 T - 11.37 w + 0.3965 T w, w = v^0.16, from T in Celsius and v in km/h.
 * How do I implement the metric wind chill 13.12 + 0.6215 T - 11.37 w + 0.3965 T w, w being the wind to the power 0.16, for Celsius and km/h?
 * My weather station measures T in Celsius and v in km/h; what is the felt temperature 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16?
 *
 * @name wind_chill felt_temperature
 * @range temperature -40 10
 * @range wind 5 100
 */
double wind_chill(double temperature, double wind) {
    double v = __builtin_pow(wind, 0.16);
    return 13.12 + 0.6215 * temperature - 11.37 * v + 0.3965 * temperature * v;
}

/**
 * wind chill in Fahrenheit: 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16 with v in mph
 * American wind chill from Fahrenheit and mph (35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16)
 * 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16, T first, v second
 * Write a program for the wind chill from T in Fahrenheit and v in mph: 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16.
 * NWS wind chill: 35.74 + 0.6215 T - 35.75 V^0.16 + 0.4275 T V^0.16
 * What does the cold feel like by the US formula 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16, at T degrees Fahrenheit and a wind of v mph?
 * Write a function for the National Weather Service wind chill 35.74 + 0.6215 T - 35.75 w + 0.4275 T w, w = mph^0.16, from Fahrenheit and mph.
 * Given a temperature T in Fahrenheit and a wind v in mph, return 35.74 + 0.6215 T - 35.75 w + 0.4275 T w, w being v^0.16.
 * felt temperature in imperial units: 35.74 + 0.6215 T - 35.75 w + 0.4275 T w with w = v^0.16, for T in Fahrenheit and v in mph
 * My thermometer shows T in Fahrenheit and the wind blows at v mph; what is the wind chill 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16?
 * How do I code the American wind chill 35.74 + 0.6215 T - 35.75 w + 0.4275 T w, w = v^0.16, for Fahrenheit and then v in mph?
 * Compute the wind chill for a Fahrenheit temperature t and then a wind v in mph as 35.74 + 0.6215 * t - 35.75 * v^0.16 + 0.4275 * t * v^0.16.
 *
 * @name wind_chill_fahrenheit us_wind_chill
 * @range temperature -40 50
 * @range wind 3 60
 */
double wind_chill_fahrenheit(double temperature, double wind) {
    double v = __builtin_pow(wind, 0.16);
    return 35.74 + 0.6215 * temperature - 35.75 * v + 0.4275 * temperature * v;
}

/**
 * What is the dew point by the Magnus formula (17.62, 243.12), given Celsius and relative humidity in percent?
 * dew point from Celsius and percent humidity by the Magnus formula with 17.62 and 243.12
 * dew point by the Magnus formula with 17.62 and 243.12, given Celsius and humidity in %
 * Write a function that computes the dew point in Celsius from temperature and humidity in percent with Magnus constants 17.62 and 243.12.
 * At which temperature does dew form (Magnus formula, 17.62 and 243.12), given the temperature in Celsius and the humidity in percent?
 * Given Celsius and relative humidity in percent, return the dew point with 17.62 and 243.12.
 * condensation temperature by Magnus (17.62, 243.12) from Celsius and relative humidity in percent
 * temperature at which dew forms, Magnus constants 17.62 and 243.12: Celsius first, humidity in % second
 * Write a function to determine the dew point in Celsius from temperature T and percent humidity H: with x = ln(H/100) + 17.62 T/(243.12 + T), it's 243.12 x/(17.62 - x).
 * Magnus formula for the dew point (coefficients 17.62 and 243.12 °C), arguments temperature, relative humidity in %
 * Compute the dewpoint in Celsius from temperature and relative humidity in percent, Magnus formula with 17.62 and 243.12.
 * At what temperature in °C does cooling air become saturated, given its current temperature in °C and then its relative humidity in percent (Magnus formula with 17.62 and 243.12)?
 *
 * @name dew_point
 * @range temperature -20 40
 * @range humidity 10 100
 */
double dew_point(double temperature, double humidity) {
    double x = __builtin_log(humidity / 100) + 17.62 * temperature / (243.12 + temperature);
    return 243.12 * x / (17.62 - x);
}

/**
 * How many liters of rain fall on an area in square meters, given the rainfall in mm?
 * rain volume in liters from an area in m2 and a rainfall in mm
 * liters of rain from area and millimeters
 * liters of rain on a roof from square meters and millimeters
 * Write a function that computes the liters of rain on an area in square meters from the millimeters of rain.
 * How many liters of water does my roof collect, given its square meters and the rain in mm?
 * Multiply square meters by millimeters to get the liters of rain.
 * Given an area in square meters and the rain in mm, return the liters.
 * rainwater in liters, area in m2 times rain in mm
 * precipitation to liters: area in m2 first, then rain in mm
 * How many liters are 12 mm of rain on an 80 m2 roof? Area first, then millimeters.
 * Write a program which finds how many liters of rain fall on an area in square meters from the millimeters of rainfall.
 * rain volume in liters: 1 mm on 1 m^2 is one liter
 * How much rainwater can I harvest from a roof (square meters, then mm)?
 *
 * @T double float int32_t
 * @name rain_liters rainwater
 * @range area 0 500
 * @range millimeters 0 100
 */
T rain_liters(T area, T millimeters) { return area * millimeters; }

/**
 * How far apart in km are two places on a sphere of radius 6371 km? Latitude and longitude of each in degrees.
 * haversine distance in km, earth radius 6371, from lat1, lon1, lat2, lon2 in degrees
 * great-circle distance in km of two lat/lon pairs in degrees, earth radius 6371
 * distance between two coordinates, latitude and longitude in degrees, sphere of 6371 km
 * Write a function for the haversine formula with a radius of 6371 km: lat, lon, lat, lon in degrees to km.
 * How many km is it between two cities as the crow flies, lat and lon in degrees, earth radius 6371?
 * gps distance in km, R = 6371: lat1, lon1, lat2, lon2 in degrees
 * Given latitude and longitude of two points in degrees, return the distance on a globe of 6371 km.
 * distance on a sphere of radius 6371 from lat and lon of one point, then of the other, in degrees
 * distance in km between two places on earth (radius 6371), latitude and longitude of each in degrees
 * distance in km from lat/lon to lat/lon in degrees, earth radius 6371
 * great-circle distance by the haversine formula, R = 6371 km, input in degrees
 * How do I calculate the distance in km between GPS coordinates (earth radius 6371)?
 * haversine distance in km from lat, lon, lat, lon in degrees, radius 6371
 * How far apart are two towns in km? Haversine with radius 6371, arguments lat1, lon1, lat2, lon2 in degrees.
 * great-circle distance in km for lat1, lon1, lat2, lon2 in degrees, R = 6371
 *
 * @name haversine great_circle_distance gps_distance
 * @range lat1 -80 80
 * @range lon1 -180 180
 * @range lat2 -80 80
 * @range lon2 -180 180
 */
double haversine(double lat1, double lon1, double lat2, double lon2) {
    double radian = 3.14159265358979323846 / 180;
    double up = __builtin_sin((lat2 - lat1) * radian / 2), across = __builtin_sin((lon2 - lon1) * radian / 2);
    double h = up * up + __builtin_cos(lat1 * radian) * __builtin_cos(lat2 * radian) * across * across;
    return 2 * 6371 * __builtin_asin(__builtin_sqrt(h < 1 ? h : 1));
}

/**
 * Are a latitude and a longitude in degrees valid (-90 to 90 and -180 to 180)?
 * Are these valid GPS coordinates, latitude -90 to 90 and longitude -180 to 180, ends included?
 * Return true if latitude is from -90 to 90 and longitude from -180 to 180.
 * Is it a valid latitude (-90 to 90) and longitude (-180 to 180)?
 * Write a function that validates geographic coordinates in degrees: latitude, then longitude.
 * check lat within +-90 and lon within +-180, bounds allowed
 * Given latitude and longitude in degrees, return whether both are in range.
 * check that latitude is in -90..90 and longitude in -180..180
 * valid location: latitude -90 to 90, longitude -180 to 180
 * Write a program to check that a latitude is within -90 to 90 and a longitude within -180 to 180 degrees.
 * How do I validate GPS latitude and longitude?
 * valid latitude and longitude
 *
 * @T double
 * @name valid_coordinates is_valid_location
 * @range latitude -120 120
 * @range longitude -240 240
 */
_Bool valid_coordinates(T latitude, T longitude) {
    return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
}

/**
 * What is the output voltage of a transformer, given the input voltage, primary turns and secondary turns?
 * transformer output voltage: input voltage, primary turns, secondary turns
 * secondary voltage from primary voltage, primary turns and secondary turns
 * transformer: voltage times secondary turns over primary turns, given voltage, primary, secondary
 * Write a function that computes the output voltage of a transformer from input voltage, primary and secondary turns.
 * How many volts come out of a transformer? Input volts, primary turns, secondary turns.
 * return voltage * secondary / primary, given voltage, primary and secondary
 * Given input voltage, primary turns and secondary turns, return the output voltage.
 * ideal transformer: secondary volts from primary volts and both numbers of turns, primary turns first
 * output volts from the input volts and the turns of the first and second coil
 * Write a function to find the output voltage of a transformer from input voltage, primary turns and secondary turns.
 * ideal transformer U2 = U1 N2 / N1, given U1, N1, N2
 * What's the secondary voltage, given primary voltage, primary turns and secondary turns?
 * transformer output voltage from voltage, primary turns, secondary turns
 *
 * @T double float
 * @name transformer_voltage secondary_voltage
 * @range voltage 0 400
 * @range primary 1 1000
 * @range secondary 0 1000
 */
T transformer_voltage(T voltage, T primary, T secondary) { return voltage * secondary / primary; }

/**
 * What power does a three-phase load draw, given line voltage, current and power factor?
 * three-phase power from line voltage, line current and power factor
 * three-phase real power from line voltage, current and power factor
 * sqrt(3) * U * I * cos phi, with the power factor cos phi as the third argument
 * Write a function that computes the real power of a three-phase system from line voltage, current and power factor.
 * How many watts does a three-phase motor use, given line volts, amps and power factor?
 * Multiply root three by volts, amps and power factor.
 * three phase watts: line-to-line volts, amps, cos phi
 * real power of a three-phase supply from volts between lines, amperes and power factor
 * Write a program to compute the real power of a three-phase load from line voltage, line current and power factor.
 * P = sqrt(3) U I cos(phi)
 * How many watts does a balanced three-phase consumer take (line voltage, line current, power factor)?
 * three phase power from line voltage, current and power factor
 *
 * @name three_phase_power
 * @range voltage 100 500
 * @range current 0 100
 * @range factor 0.5 1
 */
double three_phase_power(double voltage, double current, double factor) {
    return __builtin_sqrt(3) * voltage * current * factor;
}

/**
 * What resistance does a wire have, given its resistivity, length and cross section?
 * wire resistance: rho * length / area, with arguments in this order
 * resistance from resistivity, length and area
 * R = rho * l / A, given rho, l and A
 * Write a function that computes the resistance of a cable from resistivity, length and cross section.
 * How many ohms does a long wire have? Resistivity, length, cross-sectional area.
 * Multiply resistivity by length and divide by the cross section.
 * Given resistivity, length and cross-sectional area, return the resistance.
 * conductor resistance from resistivity, length and area
 * cable resistance: resistivity times length over cross-section
 * Write a function which calculates the ohms of a wire from its resistivity, length and cross section.
 * R = rho * l / A
 * How do I work out a cable's resistance from resistivity, length and cross section?
 * wire resistance from resistivity, length and area
 *
 * @T double float
 * @name wire_resistance cable_resistance
 * @range rho 0 2
 * @range length 0 1000
 * @range area 1 50
 */
T wire_resistance(T rho, T length, T area) { return rho * length / area; }

/**
 * Does a breaker hold a load, given the watts, the voltage and its rating in amperes? Exactly full is fine.
 * breaker check: true if the watts do not exceed volts times amps
 * Does the fuse hold? Load in watts, voltage, rating in amps; full load is allowed.
 * Write a function that checks if a load in watts at a voltage stays within a breaker's amperes; exactly full is fine.
 * return watts <= volts * amps
 * Given the load in watts, the voltage and the breaker rating in amperes, return whether it is enough (equal included).
 * Is the fuse rating sufficient? Watts, volts, amps; equal is enough.
 * Is the circuit load ok, i.e. at most V times A? Arguments are W, V, A.
 * Is the load in watts at most the voltage times the amperes of the fuse?
 * load check P <= U * I for a circuit breaker
 * does a breaker hold, given watts, voltage and amps; exactly full is ok
 * Can the electrician connect this load without tripping the breaker, i.e. watts <= volts * amperes?
 *
 * @T int32_t double
 * @name breaker_holds is_load_allowed
 * @range watts 0 5000
 * @range voltage 100 240
 * @range amperes 5 20
 */
_Bool breaker_holds(T watts, T voltage, T amperes) { return watts <= voltage * amperes; }

/**
 * How many hours does a battery last, given its capacity in mAh and the current in mA?
 * battery runtime in hours: mAh divided by mA
 * battery life in hours from capacity and current
 * Divide mAh by mA to get hours.
 * Write a function that estimates how many hours a battery lasts from mAh and mA.
 * How many hours does my power bank run a lamp, given its mAh and the lamp's mA?
 * return capacity / current, the hours that a battery lasts
 * Given the capacity in mAh and the load in mA, return the hours.
 * hours until the battery is empty, from its mAh and the mA drawn
 * operating time in hours on battery: capacity in mAh, load in mA
 * How many hours does a 3000 mAh battery last at 150 mA? Capacity first.
 * Write a function to find how many hours a battery of a given capacity lasts at a given current.
 * ideal discharge time: capacity divided by load current
 * How long does a battery run with a constant current? Capacity first.
 * How many hours does a torch run on a battery, given its capacity in mAh and the current in mA?
 *
 * @T double float
 * @name battery_hours battery_life
 * @range capacity 0 10000
 * @range current 1 2000
 */
T battery_hours(T capacity, T current) { return capacity / current; }

/**
 * How many watt-hours does a battery have, given its voltage and its capacity in mAh?
 * volts and mAh to Wh
 * battery energy in watt-hours from voltage and mAh
 * watt hours from volts and mAh
 * Write a function that converts mAh and volts to Wh.
 * How many Wh does my power bank have, given the volts and mAh printed on it?
 * return volts * mAh / 1000
 * Given voltage and capacity in mAh, return the energy in Wh.
 * energy in Wh of a battery pack with a given voltage and capacity in mAh
 * Wh of a lithium battery from its volts, then its mAh
 * How many Wh is a battery with 3.7 V and 10000 mAh? Volts first.
 * Write a program to convert a battery's volts and milliampere-hours into watt-hours.
 * nominal energy in Wh from voltage and charge in mAh
 *
 * @T double float
 * @name battery_watt_hours watt_hours
 * @range volts 1 48
 * @range capacity 0 20000
 */
T battery_watt_hours(T volts, T capacity) { return volts * capacity / 1000; }

/**
 * How many years does a planet take around the sun, given its distance in astronomical units (Kepler's third law)?
 * orbital period in years by Kepler's third law, distance from the sun in astronomical units
 * orbital period in years from the distance in au
 * a^1.5, the period in years of an orbit with a in AU
 * Write a function that returns the period in years of a planet from its distance in astronomical units.
 * How long is the year of a planet in earth years, given its distance from the sun in AU?
 * square root of the cube of the distance, i.e. the orbital period by Kepler's third law
 * Given the semi-major axis in astronomical units, return the orbital period in years.
 * period in years of an orbit around the sun with its distance in AU
 * Write a function that computes how many years a planet takes around the sun from its distance in astronomical units.
 * How do I get the orbital period in years for a semi-major axis in AU?
 * orbital period in years from au
 *
 * @name orbital_period kepler_period
 * @range distance 0 40
 */
double orbital_period(double distance) { return __builtin_sqrt(distance * distance * distance); }

/**
 * How far away in parsecs is a star with a parallax in arcseconds?
 * distance in parsecs from a parallax in arcseconds
 * distance in parsecs from parallax
 * 1 / p, the distance in parsecs for a parallax of p arcseconds
 * Write a function that computes the distance of a star in parsecs from its parallax in arcseconds.
 * How many parsecs away is a star with a given parallax angle in arcseconds?
 * return one over the parallax in arcseconds
 * Given a parallax in arcseconds, return parsecs.
 * star distance in parsecs from its parallax in arcseconds
 * Write a program which determines the distance of a star in parsecs from its parallax in arcseconds.
 * d = 1/p in parsecs for a parallax in arcseconds
 * How far away is a star in parsecs, given its parallax angle in arcseconds?
 * parallax arcseconds to parsecs
 * How do astronomers get the distance of a star in parsecs from its parallax in arcseconds?
 *
 * @T double float
 * @name parallax_distance parsecs
 * @range arcseconds 0.25 10
 */
T parallax_distance(T arcseconds) { return 1 / arcseconds; }

/**
 * How fast does a driven gear turn, given the driver's rpm, the driver's teeth and the driven gear's teeth?
 * speed of a driven gear: rpm, driving teeth, driven teeth
 * output rpm of two gears from input rpm, driving teeth, driven teeth
 * speed of the driven gear: driver's rpm, driver's teeth, driven teeth
 * return rpm * driver / driven, for rpm and the teeth of driver and driven gear
 * Given the speed and teeth of the driving gear and the teeth of the driven gear, return its speed.
 * rpm after a gear pair: rpm before, teeth of the first gear, teeth of the second gear
 * gearbox output speed: input rpm, teeth of the input gear, teeth of the output gear
 * Write a function to calculate how fast the second gear turns from the rpm of the first, its teeth and the second one's teeth.
 * output speed n2 = n1 * z1 / z2 of a gear pair
 * What rpm does a driven gear have (driver's rpm, driver's teeth, driven teeth)?
 * driven gear rpm from driver rpm, driver teeth, driven teeth
 * Two gears are meshing: return the driven gear's rpm from the driver's rpm, driver teeth and driven teeth.
 *
 * @T double float
 * @name driven_speed gear_output_rpm
 * @range rpm 0 6000
 * @range driver 8 60
 * @range driven 8 120
 */
T driven_speed(T rpm, T driver, T driven) { return rpm * driver / driven; }

/**
 * gear ratio from driving and driven teeth, driven over driving
 * ratio of two gears from their teeth, second divided by first
 * What is the gear ratio of two gears, given the driver's teeth and the driven gear's teeth (driven / driver)?
 * Write a function that returns driven divided by driving teeth of a pair of gears; the driver is given first.
 * given driver and driven teeth, return driven / driver
 * transmission ratio: driving teeth first, driven teeth second; the result is driven / driving
 * Divide the teeth of the second gear by those of the first.
 * reduction of a gear pair: the second number of teeth divided by the first
 * ratio of a gearbox stage with the driver's teeth first: driven over driver
 * Write a program to find the gear ratio, driven teeth divided by driving teeth; the driving gear is given first.
 * transmission ratio i = z2 / z1
 * How do I compute the reduction ratio of two gears (driver's teeth, driven gear's teeth)?
 *
 * @T double float
 * @name gear_ratio transmission_ratio
 * @range driver 8 60
 * @range driven 8 120
 */
T gear_ratio(T driver, T driven) { return driven / driver; }

/**
 * How many radians per second is a speed in revolutions per minute?
 * rpm to radians per second
 * angular velocity in rad/s from rpm
 * return rpm * 2 * pi / 60
 * Write a function that converts rpm to rad/s.
 * How fast does something turn in radians per second, given its rpm?
 * revolutions per minute to omega in rad/s
 * Given rpm, return the angular velocity in radians per second.
 * angular speed in rad/s of a motor with given rpm
 * rotation rate in radians per second from turns per minute
 * Write a function that converts revolutions per minute to radians per second.
 * angular velocity in rad/s of a rotational speed in rpm
 * How many rad/s is a motor speed in rpm?
 * rpm to rad/s
 * How many radians per second does a motor spin at, given its speed in rpm?
 *
 * @name rpm_to_radians angular_velocity
 * @range rpm 0 6000
 */
double rpm_to_radians(double rpm) { return rpm * (2 * 3.14159265358979323846 / 60); }
