/**
 * What voltage drives some amperes through some ohms?
 * voltage by Ohm's law from current and resistance
 * voltage from current and resistance
 * V = I * R, with I and R as the arguments
 * Write a function that returns the voltage across a resistor by Ohm's law, current first, resistance second.
 * How many volts are across a resistor, if current and resistance are known?
 * current times resistance, i.e. the voltage
 * Given amperes and ohms, calculate volts.
 * U = R * I as taught in school physics, I and R given
 * voltage drop over a resistor from amperes and ohms
 * so many amps over so many ohms gives what voltage
 * electric potential difference, in volts, from the current and the resistance
 * Write a function to find the volts across a resistor from its amperes and ohms.
 * Python: lambda amps, ohms: amps * ohms
 * how many volts push this current through that resistance?
 * Ohm's law, potential difference U = I R
 * What is the voltage drop for a known current and resistance?
 *
 * @T double float
 * @name voltage ohms_law_voltage voltage_drop
 * @range current 0 20
 * @range resistance 0 1000
 */
T voltage(T current, T resistance) { return current * resistance; }

/**
 * What current flows if some volts are applied to some ohms?
 * current by Ohm's law from voltage and resistance
 * current from voltage and resistance
 * I = V / R, arguments V, R
 * Write a function that returns the current by Ohm's law from voltage and resistance.
 * How many amperes flow through a resistor of given ohms at a given voltage? Volts come first.
 * voltage divided by resistance, in other words the current
 * Given volts and ohms, calculate amperes.
 * electric current through a resistor, from voltage, then resistance
 * amps from volts and ohms
 * 12 V on 4 ohm, how much amps? for any volts and ohms
 * amperes as the quotient of potential difference and resistance
 * Write a program which computes the amperes flowing when a given voltage is applied to a given resistance.
 * JavaScript: (volts, ohms) => volts / ohms
 * volts and ohms are known, how many amps?
 * Ohm's law solved for I: U / R
 * How do I calculate the amps that a supply voltage drives through a resistor?
 *
 * @T double float
 * @name current ohms_law_current electric_current
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T current(T voltage, T resistance) { return voltage / resistance; }

/**
 * What resistance is there, if some volts drive some amperes?
 * resistance by Ohm's law from voltage and current
 * resistance from voltage and current
 * R = V / I, arguments V, I
 * Write a function that returns the resistance by Ohm's law, voltage first and current second.
 * How many ohms does a component have, if voltage and current were measured?
 * voltage divided by current
 * Given volts and amperes, calculate ohms.
 * electrical resistance of a wire from volts and amps
 * ohms from volts and amps
 * measured so many volts and so many amperes, how many ohms is it?
 * electric resistance as the quotient of the two meter readings, voltage over current
 * Write a function that determines the ohms of a component from the voltage across it and the current through it.
 * Excel: =volts/amps
 * so many volts, so many amps: how many ohms?
 * R = U / I, arguments U and I
 * How can I obtain an unknown resistor's value from measured voltage and current?
 *
 * @T double float
 * @name resistance ohms_law_resistance
 * @range current 1 20
 * @range voltage 0 240
 */
T resistance(T voltage, T current) { return voltage / current; }

/**
 * What power is drawn at some volts and some amperes?
 * electric power in watts from volts and amperes
 * power from voltage and current
 * P = V * I for voltage V and current I
 * Write a function that computes the electrical power in watts from voltage and current.
 * How many watts does a device use at a certain voltage and current?
 * watts from volts and amps
 * Given volts and amperes, return watts.
 * voltage times current to get the power
 * power consumption of an appliance from its voltage and current
 * 230 V and 2 A make how many watt? any voltage and current
 * rate of electric energy use, the product of volts and amperes
 * Write a program to compute the watts of a device out of its volts and amperes.
 * Python: volts * amps
 * how many watts does it take at {voltage} volts and {current} amps
 * Electric power P = U I
 * What wattage corresponds to a certain voltage and current?
 *
 * @T double float int32_t
 * @name electrical_power power_in_watts watts
 * @range voltage 0 240
 * @range current 0 20
 */
T electrical_power(T voltage, T current) { return voltage * current; }

/**
 * power from current and resistance
 * I^2 * R, the power of a current I in a resistance R
 * Joule heating of a resistor in watts, from current, then resistance
 * How many watts turn into heat in a resistor, given amps and ohms?
 * current squared times resistance
 * Write a function for the power lost in a wire from its current and resistance.
 * P = I * I * R, arguments I, R
 * heat power of a current in a resistance, current given first
 * watts from amperes and ohms
 * power dissipated by a resistor, from its current and its resistance
 * copper loss in watts from amperes, then ohms
 * heating power of a resistor with current first, resistance second
 * Write a function to calculate the watts a resistor turns into heat from its amperes and its ohms.
 * Excel: =I^2*R
 * how hot (in watts) does a wire run with this current and resistance
 * Joule heating I^2 R
 * How much power is dissipated when {current} amps flow through {resistance} ohms?
 *
 * @T double float int32_t
 * @name resistor_heat power_from_current
 * @range current 0 20
 * @range resistance 0 100
 */
T resistor_heat(T current, T resistance) { return current * current * resistance; }

/**
 * power from voltage and resistance
 * V^2 / R, the power of voltage V over resistance R
 * watts from volts and ohms
 * How much power does a resistor take at a given voltage? Arguments voltage, resistance.
 * power as voltage squared over resistance
 * Write a function for the power of a heater from voltage and resistance.
 * P = U * U / R, with U first and R second
 * watts of a heating element from volts and ohms
 * power dissipated by a resistor, from the voltage over it and its resistance
 * load power in watts from the supply voltage and the load's ohms
 * watts drawn at a given voltage by so many ohms
 * toaster power from the mains voltage and the toaster's resistance
 * Write a program that finds the watts taken by a resistance connected to a voltage.
 * Python: volts ** 2 / ohms
 * {voltage} volts are put on {resistance} ohms, how many watts is that
 * Dissipation U^2 / R
 * What is the wattage of a heater if only voltage and ohms are known?
 *
 * @T double float
 * @name power_from_voltage heater_power
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T power_from_voltage(T voltage, T resistance) { return voltage * voltage / resistance; }

/**
 * How much energy is a power used for some time?
 * energy from power and time
 * E = P * t, the energy used with power P in time t
 * electrical energy from power and time
 * Write a function that returns the energy used, power times time.
 * How much energy does a lamp of a given power use up in a given time?
 * energy as power multiplied by time
 * Given watts and seconds, return joules.
 * joules from watts and seconds
 * kilowatt-hours from kilowatts and hours
 * 60 W lamp on for 3600 s, how many joules? same for any watts and seconds
 * energy consumption of a device of given power running for a given duration
 * Write a function which calculates the energy consumed by a machine of given power running for a given time.
 * Excel: =watts*seconds
 * how much energy goes when {power} watts run for {time} seconds
 * E = P t
 * How do I get joules from power and duration?
 *
 * @T double float int64_t
 * @name energy_used energy_from_power
 * @range power 0 3000
 * @range time 0 3600
 */
T energy_used(T power, T time) { return power * time; }

/**
 * What power is required to do some work in so many seconds?
 * power from work and time
 * P = W / t, arguments W and t
 * mechanical power as work divided by time
 * Write a function that computes power as work per time.
 * How many watts is so much work, given first, in so many seconds?
 * work divided by time, that is, the power
 * Given joules and seconds, return watts.
 * rate of doing work, from the work and the seconds it takes
 * average power: work first, time second
 * did 500 J in 10 s, what power was that? any joules and seconds
 * energy converted per second, from joules and seconds
 * Write a program to determine the average power if some work is done in some time.
 * Python: joules / seconds
 * work divided by how long it took
 * Mean mechanical power P = W / t
 * How many watts are {work} joules in {time} seconds?
 *
 * @T double float
 * @name power_from_work mechanical_power
 * @range work 0 10000
 * @range time 1 100
 */
T power_from_work(T work, T time) { return work / time; }

/**
 * What is the total resistance of {n} resistors {r} in series, 0 for none?
 * series resistance of a list of resistors, i.e. their sum
 * total ohms of an array of resistors in series
 * total resistance of n resistors in a series circuit
 * Write a function that adds the resistances of a series connection.
 * How large is the resistance of several resistors, given as an array, one after another?
 * sum of all resistances of an array
 * Given an array of resistances, return the resistance of the chain.
 * R = R1 + R2 + ... + Rn for an array of resistances
 * equivalent series resistance of n resistors
 * a bunch of resistors from an array in one line, total ohms
 * add the ohms of a string of components given as an array
 * Write a function to work out the overall ohms of a list of resistors connected one behind another.
 * numpy: r.sum() of the resistor values
 * resistors in a chain, what do they make together
 * Equivalent resistance of a series connection
 * How do I combine an array of resistors wired end to end?
 * total resistance in series
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
 * What is the total resistance of the {n} resistors in {r} if they are in parallel?
 * parallel resistance of a list of resistors
 * total ohms of an array of resistors in parallel
 * total resistance of n resistors in a parallel circuit
 * Write a function that combines the resistances of a parallel connection.
 * How large is the resistance of several resistors, given as an array, side by side?
 * one over the sum of the reciprocals of an array of resistances
 * Given an array of at least one resistance, return that of the parallel circuit.
 * 1 / R = 1 / R1 + 1 / R2 + ... + 1 / Rn, find R from the array
 * equivalent resistance of n parallel resistors
 * many resistors next to each other in an array, total ohms of the parallel circuit
 * reciprocal of the summed conductances 1 / r of an array of resistances
 * Write a program that calculates the resistance equivalent to a list of one or more resistors connected side by side.
 * numpy: 1 / (1 / r).sum()
 * several resistors next to each other: what resistance is it altogether
 * Equivalent resistance of a parallel network, reciprocal of the sum of conductances
 * How can I compute R_total for resistors in parallel?
 * total resistance in parallel
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
 * What resistance do {a}, {b} and {c} ohms in series have?
 * total ohms of three resistors in series
 * series resistance of three resistors
 * Write a function that returns the total of three series resistors.
 * How many ohms do 3 resistors have one after the other?
 * R1 + R2 + R3, three resistances in series
 * Given three resistances, add them up as a series circuit.
 * total resistance of a chain of three resistors
 * equivalent series resistance of 3 parts
 * sum of three ohm values in series
 * three resistors one after the other, ohms all together
 * combined ohms of a string of exactly three resistors
 * Write a function which finds the equivalent of three resistors joined end to end.
 * JavaScript: (r1, r2, r3) => r1 + r2 + r3
 * three resistors one after the other, how many ohms altogether
 * Series equivalent of R1, R2 and R3
 * What's the overall resistance of 3 resistors on a single line?
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
 * series capacitance of two parts
 * capacitance of two capacitors one after another
 * Write a function that computes the total capacitance of two capacitors in series.
 * How large is the capacitance of two condensers in a row?
 * c1 * c2 / (c1 + c2)
 * Given two capacitances, return that of their series connection.
 * 1 / C = 1 / C1 + 1 / C2 solved for C
 * equivalent capacitor of two in series
 * 2 caps behind each other, what capacitance
 * product over sum of a pair of farad values
 * Write a program to compute the capacitance of two capacitors connected one behind the other.
 * Python: a * b / (a + b), i.e. 1 / (1/a + 1/b)
 * two capacitors in a row, how big is that together
 * Equivalent capacitance of a series pair
 * How do farads combine when capacitors share one current path?
 * two capacitors in series
 *
 * @T double float
 * @name series_capacitance capacitors_in_series
 * @range a 1 1000
 * @range b 1 1000
 */
T series_capacitance(T a, T b) { return a * b / (a + b); }

/**
 * total capacitance of capacitors in parallel, two of them
 * capacitance of two capacitors in parallel
 * parallel capacitance of two parts
 * How large is the capacitance of two capacitors side by side?
 * c1 + c2, the capacitance of two capacitors in parallel
 * Write a function that returns the total capacitance of two parallel capacitors.
 * add two capacitances
 * total capacitance of two capacitors, parallel connection
 * C = C1 + C2 for a parallel pair
 * two condensers next to each other: capacitance in total
 * equivalent capacitor of a parallel pair
 * sum of two farad values
 * Write a function to find the overall capacitance of two capacitors connected side by side.
 * Python: c1 + c2
 * two capacitors next to each other: how many farads
 * Equivalent capacitance of a parallel pair
 * What do two paralleled capacitors amount to?
 * two capacitors in parallel
 *
 * @T double float
 * @name parallel_capacitance capacitors_in_parallel
 * @range a 0 1000
 * @range b 0 1000
 */
T parallel_capacitance(T a, T b) { return a + b; }

/**
 * What energy is stored in a capacitor of some farads at some volts?
 * energy in a charged capacitor, from its capacitance and its voltage
 * capacitor energy from capacitance and voltage
 * E = 1/2 * C * V^2, arguments C, V
 * Write a function that returns the energy of a charged capacitor; capacitance comes first, voltage second.
 * How many joules does a capacitor of so many farads hold at a voltage?
 * half the capacitance times the voltage squared
 * Given farads and volts, return joules.
 * stored energy of a condenser from farads, then volts
 * electric field energy of a capacitor with a given capacitance and voltage
 * charged cap, farads and volts known, how many joule inside
 * electrostatic energy between two plates: capacitance first, voltage second
 * Write a program which determines the energy stored in a charged capacitor from its capacitance and its voltage.
 * Excel: =C*U^2/2
 * how much energy sits in a capacitor: farads, volts
 * Electrostatic energy 1/2 C V^2
 * How many joules does a {capacitance} F capacitor hold at {voltage} V?
 * energy of a capacitor
 *
 * @T double float
 * @name capacitor_energy energy_in_capacitor
 * @range capacitance 0 10
 * @range voltage 0 100
 */
T capacitor_energy(T capacitance, T voltage) { return capacitance * voltage * voltage / 2; }

/**
 * What charge flows at so many amperes in so many seconds?
 * electric charge from current and time
 * Q = I * t, the charge moved by current I in time t
 * charge in coulombs from amperes and seconds
 * Write a function that returns the charge moved by a current in a given time.
 * How many coulombs pass if a current flows for so many seconds?
 * amperes times seconds
 * Given a current and a time, return the charge.
 * ampere-hours from amps and hours
 * quantity of electricity, the product of current and duration
 * 3 A for 20 s, how many coulomb? for any current and time
 * transported charge from the current and how long it flows
 * Write a function that calculates the coulombs which pass when a current flows for some seconds.
 * Python: amps * seconds
 * how much charge goes by with {current} amps in {time} seconds
 * Q = I t
 * How do I find the charge moved by a steady current?
 * charge from current and time
 *
 * @T double float
 * @name electric_charge charge_from_current
 * @range current 0 20
 * @range time 0 3600
 */
T electric_charge(T current, T time) { return current * time; }

/**
 * What is the cutoff frequency of an RC filter with some ohms and some farads?
 * cutoff frequency of an RC filter from resistance and capacitance
 * cutoff frequency from R and C
 * 1 / (2 * pi * R * C), the cutoff frequency
 * Write a function for the corner frequency of an RC low pass with a given resistance and capacitance.
 * At which frequency does an RC filter begin to cut, given R and C?
 * Given a resistance and a capacitance, return the -3 dB frequency.
 * corner frequency of a first-order RC filter from R and C
 * limit in hertz of an RC high-pass or low-pass with R ohms and C farads
 * rc circuit cutoff in hertz for given R and C
 * R and C known, at what frequency is -3dB
 * half-power frequency of a resistor-capacitor pair
 * Write a program to calculate the frequency in hertz at which a filter of one resistor and one capacitor cuts off.
 * Python: 1 / (2 * math.pi * r * c)
 * ohms and farads of a filter: where does it begin to block
 * -3 dB corner frequency of a first-order RC network
 * What's the cut-off of an RC low pass?
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
 * What is the resonance frequency of some henries and some farads?
 * resonance frequency of an LC circuit from inductance and capacitance
 * resonant frequency of an LC circuit
 * 1 / (2 * pi * sqrt(L * C)), the resonant frequency for L and C
 * Write a function that returns the frequency of an oscillating circuit of given coil and capacitor.
 * At which frequency in hertz does a coil with a capacitor resonate, L and C known?
 * Given inductance and capacitance, return the natural frequency.
 * Thomson's formula for the frequency of an LC circuit, from L and C
 * frequency of a tuned circuit with a given inductance and capacitance
 * resonance in hertz of a tank circuit, inductance and capacitance provided
 * coil L with cap C rings at what hz
 * natural frequency of an inductor-capacitor pair, from L and C
 * Write a function to compute the frequency in hertz at which a coil and a capacitor oscillate together.
 * Python: 1 / (2 * math.pi * math.sqrt(l * c))
 * coil in henries, capacitor in farads: how often per second does it swing
 * Thomson's formula for an LC tank circuit
 * How do I determine the resonance of an inductor with a capacitor?
 * lc circuit resonant frequency
 *
 * @name lc_resonance resonant_frequency
 * @range inductance 1 100
 * @range capacitance 1 100
 */
double lc_resonance(double inductance, double capacitance) {
    return 1 / (2 * 3.14159265358979323846 * __builtin_sqrt(inductance * capacitance));
}

/**
 * What force gives a mass the given acceleration?
 * force from mass and acceleration
 * F = m * a, the force on a mass m
 * force by Newton's second law, mass and acceleration provided
 * Write a function that computes the force on a body from its mass and acceleration.
 * How many newtons does it take to give a mass a certain acceleration?
 * mass times acceleration
 * Given kilograms and m/s^2, return newtons.
 * force needed to accelerate a given mass at a given rate
 * physics: force as the product of mass and acceleration
 * 10 kg and 2 m/s2 are how many newton? any mass and acceleration
 * push that changes the motion of a body with a given mass at a given rate
 * Write a program which computes the newtons needed to give a mass an acceleration.
 * Haskell: force m a = m * a
 * how hard must I push {mass} kilos to speed up by {acceleration}?
 * Newton's second law
 * What's the force on an object of known mass and acceleration?
 *
 * @T double float int32_t
 * @name force newton_force calculate_force
 * @range mass 0 1000
 * @range acceleration -20 20
 */
T force(T mass, T acceleration) { return mass * acceleration; }

/**
 * What is the weight in newtons of a mass in kilograms on {OP:2}, with g = {OP}?
 * weight on {OP:2}, g = {OP}
 * weight force of a mass on {OP:2} ({OP} m/s^2)
 * kilograms to newtons on {OP:2} with g = {OP}
 * Write a function that returns the weight of a mass on {OP:2}, g being {OP}.
 * How heavy is something on {OP:2}, in newtons, if g is {OP}?
 * mass times {OP}: the weight on {OP:2}
 * Given a mass in kilograms, return its weight force on {OP:2}, with {OP} m/s^2.
 * gravity pulls with {OP} newtons per kilogram on {OP:2}: weight
 * gravitational force on {OP:2}, {OP} times the mass
 * how strong does {OP:2} pull on so many kilos, in newtons ({OP} each)
 * newtons that a spring scale shows for a mass on {OP:2}, field strength {OP}
 * Write a function to determine the newtons with which {OP:2} attracts a mass, gravity there being {OP}.
 * Excel: =mass*{OP} (gravity on {OP:2})
 * how heavy in newtons are these kilos on {OP:2}, with {OP} per kilo
 * Gravitational force at the surface of {OP:2}, g = {OP} m/s^2
 * What do so many kilograms weigh in N on {OP:2} (g = {OP})?
 * weight on {OP:2} with g = {OP}
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
 * How heavy is something in newtons, at 9.81 a kilogram?
 * m * g with g of 9.81, for the mass m
 * Write a function that computes the weight of a mass on earth, g = 9.81.
 * force of gravity in newtons on a body of a given mass, 9.81 m/s^2
 * gravitational force in newtons of so many kilos, 9.81 each
 * mass to weight in newtons, g 9.81
 * what does 10 kg weigh in N if g is 9.81
 * weight = 9.81 * mass, given the mass
 * pull of the earth on an object, 9.81 times its mass
 * Write a program that finds the newtons a body of given kilograms weighs on our planet (9.81 per kilogram).
 * Python: kg * 9.81
 * kilos to newtons on earth, 9.81 each
 * Weight G = m g, standard g rounded to 9.81 m/s^2
 * How do I turn a mass into its gravitational force at 9.81 m/s²?
 * weight in newtons, g = 9.81
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
 * one sixth of the weight on earth
 * earth weight to moon weight (1/6)
 * Write a function that returns what someone weighs on the moon, a sixth of the weight here.
 * weight / 6, as on the moon
 * lunar weight of an astronaut, his earth weight divided by six
 * everything is lighter on the moon by a factor of 6: how heavy is it there
 * what would scales show on the moon, one sixth of the earth weight
 * what do bathroom scales show on the moon, earth weight over six
 * weight under lunar gravity, taken as 1/6 of that on earth
 * Write a function to compute what something weighs on the moon, one sixth of its weight on earth.
 * JavaScript: w => w / 6
 * how heavy would I be on the moon, a sixth?
 * Lunar weight under the g/6 approximation
 * What will the scales show on the moon (1/6 gravity)?
 * earth weight to moon weight, divide by 6
 *
 * @T double float
 * @name moon_weight weight_on_moon
 * @range weight 0 200
 */
T moon_weight(T weight) { return weight / 6; }

/**
 * What work is done by a force along a distance?
 * work from force and distance
 * W = F * d, the work done by force F over distance d
 * mechanical work from a force and the distance it acts over
 * Write a function that computes work, force times distance.
 * How many joules does it take to push something so far with a given force?
 * force times path, i.e. the work
 * Given newtons and meters, return joules.
 * work done by a constant force along a given distance
 * physics: work as the product of force and distance
 * push 50 N for 4 m, how many joule? any newtons and meters
 * energy transferred by a steady push of given force over a path
 * Write a program to calculate the joules of work when a force moves something along its direction by a distance.
 * Python: newtons * meters
 * push with {force}, move it {distance}: how much work is that
 * Mechanical work W = F s, force parallel to displacement
 * How is work found from a force and the path it acts along?
 *
 * @T double float
 * @name work_done mechanical_work
 * @range force 0 1000
 * @range distance 0 100
 */
T work_done(T force, T distance) { return force * distance; }

/**
 * What work does a force do over a distance at an angle of so many degrees to the path?
 * work done by a force over a distance at an angle, which is in degrees
 * work from force, distance and angle in degrees
 * W = F * d * cos(angle), angle in degrees, arguments in the order F, d, angle
 * Write a function for the work of a force that pulls over a distance at an angle, in degrees.
 * How much work is done if I pull a sledge some meters by a rope that slants by so many degrees? Force, distance, degrees.
 * force times distance times the cosine of the angle, given in degrees
 * Given force, path and angle in degrees, return the work.
 * dot product of force and displacement, from their lengths and the degrees between them
 * work of an oblique force: force, distance, degrees last
 * pulling with a rope at so many degrees (third argument) with some force over some distance, energy used
 * component of a pull along the path (angle in degrees, given last), multiplied by the path
 * Write a function which computes the work of a force along a distance if they enclose an angle in degrees.
 * Python: f * d * math.cos(math.radians(deg))
 * pull a sledge with a slanted rope: force, way, angle in degrees; how much work?
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
 * p = m * v, the momentum
 * Write a function that returns the momentum of a moving body, given mass and velocity.
 * How much momentum does a car of a given mass and speed have?
 * mass times velocity, also called momentum
 * Given kilograms and meters per second, return the linear momentum.
 * quantity of motion as the product of mass and velocity
 * physics: linear momentum from mass and velocity
 * momentum of something, mass and speed are known
 * product of a body's mass and its speed
 * Write a program that determines the quantity of motion of a body from its mass and velocity.
 * Python: mass * velocity
 * how much swing has {mass} kilos at {velocity} metres a second
 * Linear momentum p = m v
 * how much momentum do {mass} kilos have at {velocity} metres a second
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
 * F * t, the impulse of a force F over the time t
 * How large is the change of momentum from a push of given force and duration?
 * force times duration, the impulse
 * Write a function that computes the impulse of a force from newtons and seconds.
 * kick of a ball: impulse from newtons and seconds of contact
 * newton-seconds from a force and its duration
 * momentum given to a body by a force in a given time
 * impulse of a push, the force multiplied by its time
 * impulse of a collision from the average force and how long it lasts
 * J = F t with force F and time t
 * Write a function to compute the impulse a constant force gives during a time.
 * Excel: =force*time
 * force times how long it pushes
 * J = F Δt
 * How much does momentum change under a force of {force} lasting {time}?
 *
 * @T double float int32_t
 * @name impulse force_impulse
 * @range force 0 1000
 * @range time 0 60
 */
T impulse(T force, T time) { return force * time; }

/**
 * What is the potential energy of some kilograms at a height in meters, with g = {K}?
 * potential energy of a mass at a height, g = {K}
 * potential energy from mass and height, gravity {K}
 * m * {K} * h, the potential energy of mass m at height h
 * Write a function that computes the gravitational potential energy of a mass at a height with g = {K}.
 * How much energy does a body of given mass have at some height, if g is {K}?
 * energy of position: mass times {K} times height
 * Given a mass and a height, return the potential energy near the ground, g = {K} m/s^2.
 * E = mgh with g of {K}, from m and h
 * lifting energy in joules for kilograms and meters, {K} newtons per kilogram
 * flowerpot of some kilos on a balcony of some height, how many joule with g {K}
 * stored energy due to elevation, from mass and height, field strength {K}
 * Write a program which finds the energy gained by lifting a mass to a height where gravity is {K}.
 * Python: m * {K} * h
 * how much energy has {mass} kilos up at {height} metres, gravity {K}
 * Gravitational potential energy m g h, g = {K} m/s^2
 * What's the potential energy of a raised object if g is {K}?
 * potential energy with g = {K}
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
 * mgh with g 9.81, from m and h
 * How much energy does a raised object of known mass and height have, if g is 9.81?
 * gravitational potential energy on earth (9.81) for mass and height
 * Write a function that computes the potential energy of a body from mass and height with g = 9.81.
 * mass * 9.81 * height
 * energy of a lifted weight, mass times height times 9.81
 * E = m g h, g being 9.81, m and h as arguments
 * joules to lift a mass to a height, 9.81 N per kg
 * energy gained by climbing: kilos times meters times 9.81
 * what is the pe of a mass at a height, g 9.81
 * Write a function that calculates the joules stored in a mass raised to a height on earth, gravity 9.81.
 * Excel: =m*9.81*h
 * lift {mass} kilos by {height} metres: how much energy (9.81)?
 * E_pot = m g h with g = 9.81 m/s^2
 * How many joules does it take to carry something up, g being 9.81?
 * potential energy mgh, 9.81
 *
 * @T double float
 * @name potential_energy_on_earth energy_at_height
 * @range mass 0 1000
 * @range height 0 100
 */
T potential_energy_on_earth(T mass, T height) { return mass * (T)9.81 * height; }

/**
 * What is the potential energy of a mass at a height with the gravity given last?
 * potential energy from mass, height and gravity
 * m * g * h with the arguments in the order m, h, g
 * mgh from three parameters: mass, height, g
 * Write a function that multiplies mass, height and gravitational acceleration to obtain the potential energy.
 * How much energy does it take to lift a mass to a height on any planet, its gravity given last?
 * mass times height times g
 * Given mass, height and gravitational acceleration, return the potential energy.
 * energy of a raised body: mass, height, gravity
 * physics: E = mgh with m, h and g as parameters
 * m, h, g given: what is the potential energy?
 * stored energy due to elevation in any gravity field, from mass, height and field strength
 * Write a program to determine the energy of position from mass, height and the local gravity.
 * Python: lambda m, h, g: m * g * h
 * energy of a thing up high on any planet: how heavy, how high, how strong gravity is
 * m h g for a homogeneous field, parameters in the order m, h, g
 * How do I compute height energy for an arbitrary gravitational acceleration?
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
 * spring force by Hooke's law from the spring constant and the extension, no minus sign
 * spring force from stiffness and extension
 * F = k * x, the pull of a spring
 * Write a function for the force of a spring from stiffness and extension, without a sign.
 * How hard must I pull a spring of known stiffness to stretch it by a given length?
 * spring constant times extension
 * Given a spring constant and a length of stretch, return the force.
 * force of a stretched spring, given its constant and its extension, as a magnitude
 * Hookean spring: stiffness times stretch gives the force
 * pull a spring by 0.1 m with k 200, how many newtons? k first, then the stretch
 * restoring force proportional to the stretch, magnitude only: stiffness, stretch
 * Write a function which computes how strongly a spring pulls from its stiffness and its stretch.
 * Python: stiffness * stretch
 * how hard does a spring pull back when drawn out by {x}? stiffness is first
 * Magnitude of the elastic force by Hooke's law, k x
 * What force is needed to stretch a spring of known constant?
 * hooke's law force
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
 * E = 1/2 * k * x^2, arguments k, x
 * Write a function that returns the energy in a stretched spring of given stiffness and extension.
 * How much energy does a spring of some stiffness hold at some extension?
 * half the spring constant times the extension squared
 * Given a spring constant and its extension, return the elastic energy.
 * energy of a compressed spring from stiffness, then compression
 * work to stretch a spring of stiffness k by the length x
 * how much energy is in the stretched spring, k and x known
 * half k x squared, for k and x
 * Write a program to find the energy held by a spring of given stiffness stretched by a given length.
 * Excel: =k*x^2/2
 * how much energy is in a pressed spring: stiffness, how far
 * Elastic potential energy 1/2 k x^2
 * How many joules does a deformed spring store?
 * energy stored in a spring
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
 * moment of a force, i.e. force times lever arm
 * Write a function that computes torque as force times lever arm.
 * How strong is the turning effect of a force on a wrench of a given length?
 * force times distance from the pivot
 * Given newtons and meters, return newton-meters.
 * turning moment from force and arm length
 * physics: torque of a force at right angle to its lever
 * 20 N on a 0.3 m spanner, what torque? any force and length
 * rotational effect of a push at right angles to its arm, force and arm length given
 * Write a function to calculate the turning effect of a force on a lever arm perpendicular to it.
 * Python: force * arm
 * how strongly does it turn: force, length of the wrench
 * Moment of a force M = F r at a right angle
 * How do I compute torque in newton metres?
 * torque from force and arm
 *
 * @T double float
 * @name torque moment_of_force
 * @range force 0 1000
 * @range arm 0 10
 */
T torque(T force, T arm) { return force * arm; }

/**
 * Is a lever balanced with one force at a distance on one side and another force at a distance on the other? Force, arm, force, arm.
 * is a lever balanced, given force, arm, force, arm
 * law of the lever: force, arm, force, arm, true if balanced
 * is a seesaw in balance: weight and distance left, weight and distance right
 * Write a function that checks if two torques on a lever are equal: force, arm, then force, arm of the other side.
 * Does the seesaw stay level with one weight and distance on the left and another weight and distance on the right?
 * force1 * arm1 == force2 * arm2
 * Given force and arm on each side, return true if the lever is in equilibrium.
 * balance of moments: force and arm of one side, then of the other; true if the products agree
 * equal torques on both sides or not? order force, arm, force, arm
 * 30 kg at 2 m against 20 kg at 3 m, even? true or false for any such numbers
 * do the turning effects on both sides cancel: first force, first arm, second force, second arm
 * Write a program that checks whether a seesaw is level, given force and arm of one side, then force and arm of the other.
 * Python: f1 * d1 == f2 * d2, arguments f1, d1, f2, d2
 * heavy kid close, light kid far: does the seesaw stay level? (weight, place, weight, place)
 * Equilibrium of moments F1 a1 = F2 a2 exactly, arguments alternating force and arm
 * How to test the law of the lever for two loads (force, arm, force, arm)?
 * is lever in balance: force, arm, force, arm
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
 * What pressure does a force make on an area, force first?
 * pressure from force and area
 * p = F / A, arguments F, A
 * pressure in pascals from newtons and square meters
 * Write a function that computes pressure, force per area.
 * How large is the pressure under a heel, from the force on it and its area?
 * force divided by area, so the pressure
 * Given newtons and square meters, return pascals.
 * force per square meter, given the force and the area
 * physics: pressure of a force on an area, force first
 * 500 N on 0.01 m2 are how many pascal? any force and area
 * pressure of a load, given first, spread over a surface
 * Write a function to find how much pressure a force exerts on an area.
 * JavaScript: (newtons, area) => newtons / area
 * force spread over an area, how much on each square metre
 * p = F / A
 * How many pascals result from {force} N on {area} m²?
 *
 * @T double float
 * @name pressure force_per_area
 * @range force 0 1000
 * @range area 1 100
 */
T pressure(T force, T area) { return force / area; }

/**
 * What mass does something with a given density and volume have?
 * mass from density and volume
 * m = rho * V, the mass from density and volume
 * mass of a volume of material with a given density
 * Write a function that computes the mass, density times volume.
 * How heavy is a certain volume of iron, its density known?
 * density times volume, that is, the mass
 * Given a density and a volume, return the mass.
 * kilograms of a block of known density and volume
 * mass: multiply how dense a body is by how much space it takes
 * kg of a stone, density and size known
 * how much mass fills a space of given volume at a given density
 * Write a program which calculates how heavy an amount of material is from its density and volume.
 * Excel: =density*volume
 * how much does {volume} of stuff weigh? density comes first
 * m = rho V
 * How do I get mass when density and volume are given?
 *
 * @T double float
 * @name mass_from_density mass_of
 * @range density 0 20
 * @range volume 0 100
 */
T mass_from_density(T density, T volume) { return density * volume; }

/**
 * What volume does a given mass with a given density have?
 * volume from mass and density
 * V = m / rho, arguments m, rho
 * how much room does a mass take up at a density
 * Write a function that computes the volume, mass over density.
 * How big is a given mass of something of known density?
 * mass divided by density, in other words the volume
 * Given a mass and a density, return the volume.
 * volume of a body from its mass and its density
 * cubic meters of a material, from its kilograms and kilograms per cubic meter
 * how much space do 5 kg take at that density? mass, then density
 * space occupied by a mass of matter of known density
 * Write a function that determines how much space a body takes from its mass and density.
 * Python: mass / density
 * how much room does {mass} of it need at density {density}
 * V = m / rho
 * What volume has a substance of known mass and density?
 *
 * @T double float
 * @name volume_from_mass volume_of
 * @range mass 0 1000
 * @range density 1 20
 */
T volume_from_mass(T mass, T density) { return mass / density; }

/**
 * A body displaces some volume (second) of a fluid with a density (first); what is the buoyant force, with g = 9.81?
 * buoyancy in newtons from fluid density and displaced volume, g 9.81
 * buoyant force from fluid density and volume, g = 9.81
 * upward force by Archimedes' principle with 9.81: fluid density, displaced volume
 * Write a function that computes the upward force of a fluid on a body from fluid density and volume, g being 9.81.
 * How strong is the lift of a body of given volume in a fluid of given density, with g = 9.81?
 * density * volume * 9.81, the buoyant force
 * Given the density of the fluid and the displaced volume, return the buoyancy for g = 9.81.
 * weight of the displaced fluid from its density and volume, 9.81 m/s^2
 * upthrust in newtons, density times volume times 9.81
 * how strong does a fluid of known density lift the ball of known volume, g 9.81
 * upward push equal to the displaced fluid's weight: density, volume, 9.81 for g
 * Write a program to compute the upward push on a submerged body from the liquid's density and the displaced volume, with gravity 9.81.
 * Python: rho * v * 9.81
 * how hard does water push up something inside it: liquid's density, thing's size (9.81)
 * Archimedes: F = rho V g, g = 9.81
 * How many newtons of buoyancy act, g being 9.81?
 * buoyant force, g = 9.81
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
 * rho * g * h, g = 9.81, arguments rho and h
 * Write a function for the fluid pressure from density and depth with g = 9.81.
 * liquid pressure without the air above, from density and depth (g = 9.81)
 * gravity pressure in a liquid of known density at a known depth, 9.81 m/s^2
 * density * 9.81 * depth
 * pressure at the bottom of a pool: density times 9.81 times depth
 * p = rho g h with 9.81 for g, arguments rho, h
 * what pressure does the diver feel from the liquid alone, density and depth known, g 9.81
 * Write a function which calculates the pressure at some depth of a liquid of given density, gravity being 9.81, without the air's.
 * Excel: =density*9.81*depth
 * how much does the water press {depth} metres down? density is given before (9.81)
 * Hydrostatic gauge pressure rho g h, g = 9.81 m/s^2
 * What pressure does a diver feel from the liquid above, g = 9.81?
 * hydrostatic pressure with g = 9.81
 *
 * @T double float
 * @name fluid_pressure liquid_pressure
 * @range density 0 2000
 * @range depth 0 100
 */
T fluid_pressure(T density, T depth) { return density * (T)9.81 * depth; }

/**
 * Does a body with a given mass and volume float on a fluid whose density is given last?
 * does a body float: mass, volume, density of the fluid
 * float or sink? true if mass over volume is less than the fluid's density
 * floats if its density (mass, volume) is less than that of the fluid, given third
 * Write a function that tells whether an object of a mass and a volume floats in a fluid of a density.
 * Will it float on the liquid? Its mass, its volume and the fluid's density are known.
 * mass / volume < density, for mass, volume, density of the liquid
 * Given mass, volume and fluid density, return true if the body floats.
 * is the object, given by mass and volume, less dense than the liquid
 * sinks or swims (mass, volume, liquid density), true for swims
 * will my boat sink? mass, volume, water density; true = stays on top
 * is a body of given mass and volume lighter than an equal volume of the liquid with given density
 * Write a program to decide whether a body with given mass and volume swims in a liquid of a given density, i.e. is strictly less dense.
 * Python: mass / volume < density
 * will it stay on top of the water? its weight, its size, the liquid's density
 * Floating criterion: mean density m/V strictly below the fluid's density
 * How can I predict from mass, volume and fluid density if an object floats or sinks (equal densities count as not floating)?
 * does an object float, given mass, volume and fluid density
 *
 * @T double float
 * @name does_float floats is_floating
 * @range mass 0 20
 * @range volume 1 20
 * @range density 0 3
 */
_Bool does_float(T mass, T volume, T density) { return mass / volume < density; }

/**
 * What acceleration takes a body from one speed to another in so many seconds?
 * acceleration from start speed, end speed, time
 * acceleration from initial speed, final speed and time
 * (v2 - v1) / t for v1, v2, t
 * Write a function that computes average acceleration from first speed, second speed and time.
 * How strongly does a car accelerate from one speed to another in a given time?
 * change of velocity (before, after) divided by time
 * Given start speed, end speed and duration, return the acceleration.
 * delta v over delta t, from v1, v2 and t
 * physics: mean acceleration from v before, v after, seconds
 * 0 to 27 m/s in 9 s, what acceleration? first speed, second speed, seconds
 * gain of speed per second, old speed, new speed and seconds given
 * Write a function to calculate the average acceleration from a starting velocity, an ending velocity and the elapsed time.
 * Excel: =(v2-v1)/t
 * from {v1} to {v2} within {time}: how fast does it get faster
 * Mean acceleration Δv / Δt, arguments v1, v2, t
 * How do I compute the rate at which a car's speed changes from an old to a new speed in some time?
 * acceleration from two velocities and time
 *
 * @T double float
 * @name acceleration average_acceleration
 * @range v1 -50 50
 * @range v2 -50 50
 * @range time 1 60
 */
T acceleration(T v1, T v2, T time) { return (v2 - v1) / time; }

/**
 * How fast is a body that starts at {v0} and accelerates by {a} for {t} seconds?
 * final velocity from initial velocity, acceleration and time
 * v = v0 + a * t, arguments v0, a, t
 * speed after accelerating: start speed, acceleration, time
 * Write a function that returns the final velocity of uniform acceleration from initial velocity, acceleration and time.
 * How fast does a car go at the end, from start speed, acceleration and seconds?
 * initial velocity plus acceleration times time
 * Given start speed, acceleration and time, return the speed at the end.
 * kinematics: velocity after time t from v0, a and t
 * final speed under constant acceleration: start speed, acceleration, duration
 * start 5, a 2, after 10 s how fast? start speed, acceleration, time
 * speed at the end of a uniformly accelerated motion (v0, a, t)
 * Write a program which determines how fast something moves after accelerating evenly, from initial velocity, acceleration and time.
 * Python: v0 + a * t
 * starts at {v0}, gains {a} each second for {t} seconds: how fast now?
 * Uniformly accelerated motion, v(t) = v0 + a t
 * What's the end velocity under constant acceleration (start speed, acceleration, time)?
 * final velocity from v0, a and t
 *
 * @T double float int32_t
 * @name final_velocity velocity_after
 * @range v0 -50 50
 * @range a -10 10
 * @range t 0 60
 */
T final_velocity(T v0, T a, T t) { return v0 + a * t; }

/**
 * How far does a body get that starts at {v0} and accelerates by {a} for {t} seconds?
 * distance under constant acceleration from start speed, acceleration and time
 * s = v0 * t + 1/2 * a * t^2, arguments v0, a, t
 * displacement from initial velocity, acceleration and time
 * Write a function that computes the distance travelled with uniform acceleration: initial speed, acceleration, time.
 * How far does a car roll while speeding up, given start speed, acceleration and seconds?
 * initial velocity times time plus half the acceleration times time squared, for velocity, acceleration, time
 * Given start speed, acceleration and duration, return the path.
 * kinematics equation for displacement: velocity, acceleration, time
 * SUVAT: s from u, a, t
 * start speed, a, t: how many m are covered
 * path covered in uniformly accelerated motion (v0, a, t)
 * Write a function that computes the displacement under constant acceleration from initial velocity, acceleration and time.
 * Excel: =v0*t+a*t^2/2
 * how far does it get, starting at {v0}, speeding up by {a}, in {t} seconds
 * Kinematics: s = v0 t + 1/2 a t^2
 * How far does a steadily accelerating car get (start speed, acceleration, time)?
 * distance under constant acceleration from v0, a and t
 *
 * @T double float
 * @name distance_accelerated displacement_after
 * @range v0 -50 50
 * @range a -10 10
 * @range t 0 60
 */
T distance_accelerated(T v0, T a, T t) { return v0 * t + a * t * t / 2; }

/**
 * How long does a fall from a height in meters take, with g = {K}?
 * free fall time from a height in meters, g = {K}
 * time to fall from a height with gravity {K}
 * sqrt(2 * h / {K}), the seconds of a fall from height h
 * Write a function that computes how long a body falls from a height, g being {K}.
 * How many seconds until a stone dropped from a given height hits the ground, if g is {K}?
 * fall time from a height without air resistance, g = {K} m/s^2
 * Given a height in meters, return the seconds of free fall for g = {K}.
 * drop time from meters, gravitational acceleration {K}
 * seconds to fall a given height from rest, with {K} as g
 * stone from a bridge of given height hits the water after how long, g {K}
 * seconds from release to ground for a height in meters, field strength {K}
 * Write a program to find the seconds a dropped object takes to the ground from a height, gravity {K}, no air.
 * Python: math.sqrt(2 * h / {K})
 * how long does a stone fall from {height} metres, gravity {K}
 * Free-fall duration sqrt(2 h / g) for g = {K} m/s^2
 * When does something dropped from a height hit the floor if g is {K}?
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
 * How many seconds does a stone fall from a tower of given height, at 9.81 m/s^2?
 * sqrt(2 * h / g), g = 9.81, for a height h
 * Write a function that computes the fall time from a height in meters with g = 9.81.
 * time until an object dropped from h meters hits the ground (g 9.81)
 * drop time in seconds from a height in meters, with 9.81
 * seconds of free fall for a height, 9.81 m/s^2
 * fall duration from a height without air resistance, g being 9.81
 * when does the ball reach the floor from so many meters, with 9.81 as g
 * falling time from meters, g = 9.81
 * Write a function to determine how many seconds a body falls from a given height without air drag (g = 9.81).
 * Excel: =SQRT(2*h/9.81)
 * drop it from {height} metres: how long till it lands (9.81)
 * t = sqrt(2 h / g), g = 9.81, from rest in vacuum
 * How do I calculate the falling time from a tower, gravity 9.81 m/s²?
 * free fall time, g = 9.81
 *
 * @T double
 * @name drop_time seconds_to_fall
 * @range height 0 500
 */
T drop_time(T height) { return __builtin_sqrt(2 * height / 9.81); }

/**
 * How fast is a body after so many seconds of free fall, with g = {K}?
 * free fall velocity from the time in seconds, g = {K}
 * speed after falling for some seconds, gravity {K}
 * v = {K} * t, fall velocity after t seconds
 * Write a function that returns the speed of a falling body after a time, g being {K}.
 * How fast does a stone fall after t seconds, if g is {K}?
 * fall speed = {K} times time
 * Given the seconds since it was dropped, return the velocity for g = {K} m/s^2.
 * velocity in free fall after a number of seconds, {K} m/s more each second
 * dropped from rest: speed after t seconds with {K} as g
 * speed after so many seconds of dropping, g {K}
 * velocity of a dropped body after a time, growing by {K} per second
 * Write a program that computes the speed of a freely falling body some seconds after its release, gravity being {K}.
 * JavaScript: t => {K} * t
 * how fast does it drop after {time} seconds, {K} more each second
 * v = g t in vacuum, g = {K} m/s^2
 * What velocity has a skydiver without air after a time (g = {K})?
 * falling speed with g = {K}
 *
 * @K 9.81 9.8
 * @T double float
 * @name fall_velocity free_fall_velocity velocity_after_fall
 * @range time 0 20
 */
T fall_velocity(T time) { return (T)K * time; }

/**
 * speed after falling for a time, g = 9.81
 * free fall velocity after some seconds, 9.81 m/s for each
 * How fast is a stone after falling some seconds, if g is 9.81?
 * g * t with g = 9.81, the speed after t seconds
 * velocity of a falling body after t seconds (9.81)
 * Write a function that returns the fall speed after a time, with g = 9.81.
 * falling speed in m/s after a number of seconds, gravity 9.81
 * dropped object: how fast after so many seconds at 9.81 m/s^2
 * 9.81 * time in seconds
 * speed gained in free fall for a given time, 9.81 per second
 * how quick is a skydiver without drag after some seconds, g 9.81
 * velocity of something dropped, 9.81 times the seconds
 * Write a function which gives the velocity reached after falling from rest for a number of seconds, 9.81 per second gained.
 * Python: 9.81 * t
 * how fast is a stone {time} seconds after letting go (9.81)
 * Free-fall velocity g t, g = 9.81 m/s^2, drag neglected
 * What's the speed of a dropped item after t seconds at 9.81 m/s²?
 * speed after falling, g = 9.81
 *
 * @T double float
 * @name fall_speed speed_after_seconds
 * @range time 0 20
 */
T fall_speed(T time) { return (T)9.81 * time; }

/**
 * how far does something fall in a given time, g = 9.81
 * free fall distance from seconds with 9.81
 * distance fallen after some seconds, gravity 9.81
 * How deep is the well, if the stone falls that many seconds at 9.81 m/s^2?
 * g * t^2 / 2 with g = 9.81
 * Write a function that returns the distance of a free fall after a time, g being 9.81.
 * meters fallen in t seconds (9.81 m/s^2)
 * fall height from the time, half of 9.81 t squared
 * drop distance in meters after some seconds, g 9.81
 * depth of a well by dropping a stone and counting seconds, with g 9.81
 * s = 1/2 g t^2 with 9.81
 * distance that a falling body covers in t seconds, 9.81 for g
 * Write a program to calculate how many metres a body falls from rest in a number of seconds, gravity 9.81.
 * Excel: =9.81*t^2/2
 * stone takes {time} seconds to the bottom: how deep is the well? (9.81)
 * h = 1/2 g t^2 with g = 9.81
 * How far does something drop within t seconds under 9.81 m/s²?
 * distance fallen in time, g = 9.81
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
 * Write a function for the impact velocity of a fall from some meters with g = 9.81.
 * final speed of a drop from h meters, g 9.81
 * speed of an object when it lands, drop height given, g = 9.81
 * dropped from h meters, how fast at the bottom, g 9.81
 * landing speed from a height without air, gravity 9.81
 * how quick is a jumper at the water from so high, 9.81 as g
 * v = sqrt(2 * 9.81 * height)
 * Write a function that determines how fast an object dropped from a height is when it hits the ground, gravity 9.81, no drag.
 * Python: math.sqrt(2 * 9.81 * h)
 * fall from {height} metres, how fast at the bottom (9.81)
 * Impact velocity sqrt(2 g h), g = 9.81 m/s^2
 * With what velocity does it strike the floor from height h (g = 9.81)?
 * impact speed from height, g = 9.81
 *
 * @name ground_speed speed_at_ground
 * @range height 0 500
 */
double ground_speed(double height) { return __builtin_sqrt(2 * 9.81 * height); }

/**
 * How high does a projectile rise at a speed in m/s and a launch angle in degrees, with g = 9.81?
 * maximum height of a projectile from speed and degrees, g = 9.81
 * projectile height from speed and angle in degrees, g = 9.81
 * (v * sin(angle))^2 / (2 * g), angle in degrees, g 9.81
 * Write a function for the peak height of a throw from speed and angle, the angle in degrees and g = 9.81.
 * How high does a ball fly that is thrown at a given speed and so many degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the greatest height for g = 9.81.
 * height of the apex of a trajectory from launch speed and degrees, with 9.81
 * top of the parabola of a shot from m/s and degrees, g 9.81
 * max height of a thrown object, speed, angle in degrees, 9.81
 * how high does my throw go, m/s and deg known, g 9.81
 * height of the summit of a ballistic curve, from speed and angle in degrees, 9.81 m/s^2
 * Write a program to find the peak height of a ball thrown with a speed at an angle in degrees above the horizontal, gravity 9.81.
 * Python: (v * math.sin(math.radians(deg))) ** 2 / (2 * 9.81)
 * how high does it go when thrown this fast and this steep (degrees, 9.81)
 * Apex of a ballistic trajectory, launch angle in degrees, g = 9.81
 * What's the top of a throw without drag, from speed and angle in degrees, g 9.81?
 * max height of projectile, degrees, g = 9.81
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
 * How far does a projectile fly at a speed in m/s and a launch angle in degrees, with g = 9.81?
 * range of a projectile from its speed and its angle in degrees, 9.81
 * throwing distance from speed and angle in degrees, g = 9.81
 * v^2 * sin(2 * angle) / g, angle in degrees, g = 9.81
 * Write a function for the range of a throw from launch speed and launch angle, in degrees, with g = 9.81.
 * How far does a ball go that is thrown at a given speed and so many degrees, if g is 9.81?
 * Given launch speed and launch angle in degrees, return the horizontal range for g = 9.81.
 * horizontal distance of a shot over flat ground from speed and degrees, g = 9.81
 * how far away does a stone land, thrown at a speed and an angle in degrees, g 9.81
 * ballistic range from m/s and degrees, with 9.81 m/s^2
 * how far does my throw go, m/s and deg known, g 9.81
 * ground distance of a ballistic curve from level to level: speed, degrees, g = 9.81
 * Write a function to compute how far a ball flies over level ground from its speed and its angle in degrees, with gravity 9.81.
 * Python: v**2 * math.sin(math.radians(2 * deg)) / 9.81
 * how far can it be thrown: speed, angle in degrees (gravity 9.81)
 * Ballistic range v^2 sin(2 theta) / g, theta in degrees, g = 9.81
 * At what distance does a projectile land, ignoring air, for a speed and an angle in degrees (g = 9.81)?
 * projectile range, degrees, g = 9.81
 *
 * @name throw_range range_in_degrees throwing_distance
 * @range speed 0 100
 * @range degrees 0 90
 */
double throw_range(double speed, double degrees) {
    return speed * speed * __builtin_sin(2 * degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * How long is a projectile in the air at a speed in m/s and a launch angle in degrees, with g = 9.81?
 * time of flight of a projectile from speed and degrees, g = 9.81
 * flight time from speed and angle in degrees, g = 9.81
 * 2 * v * sin(angle) / g, angle in degrees, g 9.81
 * Write a function for the hang time of a throw from speed and angle, the angle in degrees and g = 9.81.
 * How many seconds does a ball fly that is thrown at a given speed and so many degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the seconds until it lands, g being 9.81.
 * time in the air of a shot from speed and degrees, with g = 9.81
 * air time of a thrown object: speed, angle in degrees, g 9.81
 * duration of a projectile's flight from m/s and degrees, 9.81 m/s^2
 * how long is the ball up, m/s and deg known, g 9.81
 * seconds between launch and landing at the same level, from speed and degrees, with 9.81
 * Write a program that calculates how many seconds a ball stays in the air when thrown with a speed at an angle in degrees over level ground (gravity 9.81).
 * Python: 2 * v * math.sin(math.radians(deg)) / 9.81
 * thrown this fast at this angle in degrees, how long until it lands? use 9.81
 * Time of flight 2 v sin(theta) / g, theta in degrees, g = 9.81
 * How long is a projectile airborne, for a speed and an angle in degrees (g = 9.81)?
 * projectile flight time, degrees, g = 9.81
 *
 * @name flight_time time_of_flight hang_time
 * @range speed 0 100
 * @range degrees 0 90
 */
double flight_time(double speed, double degrees) {
    return 2 * speed * __builtin_sin(degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * With a given coefficient, what friction does a normal force cause?
 * friction force from its coefficient and the normal force
 * friction from coefficient and normal force
 * F = mu * N for the coefficient mu and the normal force N
 * Write a function that computes the force of friction from coefficient and normal force.
 * How strong is the friction of a box on the floor, coefficient and normal force known?
 * coefficient of friction times normal force
 * Given the friction coefficient and the normal force, return the frictional force.
 * kinetic friction as coefficient times normal force
 * sliding friction in newtons from mu and the normal force
 * box slides, friction is mu times N
 * frictional force between two rubbing surfaces: mu, then the force pressing them together
 * Write a function which determines the friction of a sliding body from the coefficient and the normal force.
 * Python: mu * n
 * how much does it rub: roughness number, force pressing down
 * Coulomb friction F = mu N
 * What force resists sliding for a known coefficient and normal force?
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
 * v^2 / r, arguments v, r
 * Write a function that computes the acceleration toward the centre of a circle from speed and radius.
 * How strong is the acceleration in a curve with a given speed and radius?
 * speed squared over radius, for speed and radius
 * Given speed and radius, return the centripetal acceleration.
 * radial acceleration of a body at a speed on a circle of a radius
 * acceleration of a carousel rider from his speed and the radius
 * in the curve how many m/s2 sideways, speed first and radius second
 * inward acceleration on a round path, given the speed and the path's radius
 * Write a program to compute the acceleration toward the centre for a speed on a circle of given radius.
 * Excel: =v^2/r
 * going round a bend at {v}, radius {r}: how strong is the pull inwards
 * Radial acceleration v^2 / r of uniform circular motion
 * How strong is the acceleration in a curve at a speed and with a radius?
 * centripetal acceleration from speed and radius v^2 / r
 *
 * @T double float
 * @name centripetal_acceleration radial_acceleration
 * @range v 0 50
 * @range r 1 100
 */
T centripetal_acceleration(T v, T r) { return v * v / r; }

/**
 * How fast does a wave travel with a given frequency and wavelength?
 * speed of a wave, given its frequency and wavelength
 * wave speed from frequency and wavelength
 * v = f * lambda for a wave
 * Write a function that computes the speed of a wave from frequency and wavelength.
 * How quick is a wave, given its hertz and its length?
 * frequency times wavelength, i.e. the wave's speed
 * Given hertz and meters, return meters per second.
 * propagation speed of a wave from hertz and meters
 * phase velocity from frequency and wavelength
 * wave speed, hz times wave length
 * how quickly a wave crest moves on, from frequency and wavelength
 * Write a function to find how fast a wave travels from its frequency and its length.
 * JavaScript: (f, lambda) => f * lambda
 * waves per second times how long each one is
 * Phase velocity c = f λ
 * What's the propagation speed of a wave of known frequency and wavelength?
 *
 * @T double float
 * @name wave_speed wave_velocity
 * @range frequency 0 1000
 * @range length 0 10
 */
T wave_speed(T frequency, T length) { return frequency * length; }

/**
 * What energy in joules does a photon with a given frequency have, with h = 6.626e-34?
 * photon energy in joules from the frequency, h = 6.626e-34
 * energy of a photon from its frequency, h taken as 6.626e-34
 * E = h * f with h = 6.626e-34
 * Write a function that returns the energy of a light quantum of a given frequency by Planck's formula, h being 6.626e-34.
 * How many joules does one photon of a given frequency have? Planck's constant is 6.626e-34.
 * Planck's constant, 6.626e-34, times frequency
 * Given a frequency in hertz, return the photon's energy with h = 6.626e-34.
 * light quantum energy in joules, 6.626e-34 per hertz
 * energy from frequency by the Planck relation with 6.626e-34
 * energy of one light particle of some hertz with h 6.626e-34
 * quantum of radiation at a frequency, h taken as 6.626e-34
 * Write a program which calculates the joules of a light particle from its frequency, taking 6.626e-34 as Planck's constant.
 * Python: 6.626e-34 * f
 * energy of one bit of light with this frequency, 6.626e-34 each hertz
 * E = h ν, h = 6.626e-34 J s
 * How much energy has a photon (Planck constant 6.626e-34)?
 * photon energy, h = 6.626e-34
 *
 * @name photon_energy energy_of_photon
 * @range frequency 0 1000
 */
double photon_energy(double frequency) { return 6.626e-34 * frequency; }

/**
 * What energy is a mass worth, by E = m c^2 with c = 299792458?
 * E = m * c^2 with c = 299792458 m/s
 * rest energy in joules of a mass in kilograms (c = 299792458 m/s)
 * mass-energy equivalence: joules for a mass in kg, speed of light 299792458
 * Write a function that returns the energy of a mass by Einstein's formula, c being 299792458 m/s.
 * How many joules are in a given mass of matter, with 299792458 m/s for the speed of light?
 * mass times the square of the speed of light, 299792458
 * Given a mass in kilograms, return its rest energy in joules; c is 299792458 m/s.
 * Einstein's famous equation: energy of a mass, c = 299792458
 * mass to energy, multiplied by 299792458 squared
 * how much energy in joules is in so many kg of stuff, c being 299792458
 * energy of a mass converted completely, kilograms times 299792458 squared
 * Write a function to compute the joules equivalent to a mass, light travelling at 299792458 metres per second.
 * Python: m * 299792458.0 ** 2
 * Einstein's e = m c c for {mass} kilos, c is 299792458
 * Mass-energy equivalence with c = 299 792 458 m/s (299792458)
 * How much energy is contained in a mass (c = 299792458)?
 * E = mc^2, c = 299792458
 *
 * @name rest_energy mass_energy
 * @range mass 0 1000
 */
double rest_energy(double mass) { return mass * 299792458.0 * 299792458.0; }

/**
 * time in seconds that light needs for a distance in meters, c = 299792458 m/s
 * How long does light travel over so many meters at 299792458 m/s?
 * light travel time in seconds for a distance in meters (299792458 m/s)
 * distance in meters divided by the speed of light, 299792458
 * Write a function that returns how many seconds light takes for some meters at 299792458 m/s.
 * seconds for a light signal over a distance in meters, speed 299792458
 * delay in seconds of a radio signal over a distance in meters, at 299792458 m/s
 * distance in meters / 299792458
 * how many seconds old is light that comes from so many meters away (299792458 m/s)
 * signal travel time in vacuum for a number of meters, 299792458 m/s
 * seconds that light needs for a distance in meters, c taken as 299792458
 * light seconds in a distance of so many meters, one being 299792458 m
 * Write a program that finds the seconds which light needs for a number of metres at 299792458 metres per second.
 * Excel: =meters/299792458
 * how long does light take for {meters} metres (299792458 in a second)
 * Propagation delay at c = 299792458 m/s
 * What time does a light signal need over a distance, using 299792458 m/s?
 * light travel time in seconds, c = 299792458
 *
 * @name light_time light_travel_time
 * @range meters 0 1000000000
 */
double light_time(double meters) { return meters / 299792458.0; }

/**
 * What efficiency in percent does a machine have that turns an input into useful energy? Useful output first, input second.
 * efficiency in percent from useful output and total input
 * efficiency in percent from useful output and input
 * output / input * 100
 * Write a function that computes the efficiency of a machine as a percentage from output and input.
 * How efficient is my motor in percent, output and input known?
 * useful energy over total energy, in percent
 * Given energy out and energy in, return the efficiency in percent.
 * degree of efficiency in percent, output before input
 * percent of the energy that is used: useful, then total
 * got 150 out of 200 put in, how many %? useful output first
 * useful output's share of the input, times a hundred
 * Write a function which computes the efficiency of a machine in per cent from what it delivers and what it takes in.
 * Excel: =output/input*100
 * how many percent of what goes in comes out again? output is given first
 * Efficiency η = P_out / P_in, in per cent
 * Useful output and input are known: what is the efficiency in percent?
 * efficiency in percent from output and input
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
 * useful output over input
 * How efficient is a machine, 1 being perfect, with this output for that input?
 * output / input, the efficiency
 * Write a function that returns the efficiency, from 0 to 1, of output and input.
 * efficiency of an engine, work out over heat in
 * ratio of useful to total energy, useful given first
 * efficiency factor: useful energy first, total second
 * energy out divided by energy in
 * part of the energy that is used, a number up to 1, output over input
 * degree of efficiency as a decimal, out before in
 * Write a program to determine a machine's efficiency as a number from 0 to 1 out of its useful output and its input.
 * Python: output / input
 * what part of the power going in comes out (not percent)? out comes first
 * Degree of efficiency η as a plain quotient of output by input
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
 * How much heat does a mass take with a specific heat and a rise of so many degrees?
 * heat energy: mass, specific heat and temperature change multiplied
 * Q = m * c * delta T, arguments m, c, delta T
 * heat from mass, specific heat and temperature change
 * Write a function that computes the heat for warming a substance: mass, specific heat, temperature rise.
 * How much energy warms a mass of water by some degrees, its specific heat being the second argument?
 * mass times specific heat times temperature difference
 * Given mass, specific heat capacity and temperature rise, return the heat.
 * thermal energy from mass, specific heat and temperature change
 * calorimetry: heat absorbed from mass, specific heat and temperature change
 * heat 2 kg water by 60 degrees, how many joule? mass, specific heat, degrees
 * energy for warming a substance: mass, specific heat, rise in temperature
 * Write a function to calculate how much heat changes the temperature of a mass of given specific heat by a number of degrees.
 * Excel: =mass*heat*change
 * energy to warm {mass} kilos by so many degrees: mass, heat per kilo and degree, degrees
 * Q = m c ΔT
 * How much energy is required to heat a substance?
 *
 * @T double float
 * @name heat_energy thermal_energy
 * @range mass 0 100
 * @range heat 0 5000
 * @range change -50 100
 */
T heat_energy(T mass, T heat, T change) { return mass * heat * change; }

/**
 * What temperature has a mixture of {m1} at {t1} degrees and {m2} at {t2} degrees of the same liquid?
 * mixing temperature: mass, temperature, mass, temperature
 * temperature of mixed water, amount and degrees of each portion in turn
 * final temperature of two amounts of water, each followed by its temperature
 * Write a function that computes the temperature after mixing, from mass and temperature of one portion, then of the other.
 * How warm is the bath, if I mix so much at one temperature and so much at another? Amount, degrees, amount, degrees.
 * (m1 * t1 + m2 * t2) / (m1 + m2), arguments m1, t1, m2, t2
 * Given mass and temperature of one portion, then of another, return the temperature of the mix.
 * weighted mean of two temperatures by mass: mass, temperature, mass, temperature
 * thermal equilibrium of one substance, from m1, t1, m2, t2
 * 2 kg at 80 and 3 kg at 20 together, what temp? mass, degrees, mass, degrees
 * equilibrium of two portions of one liquid, mass then degrees for each
 * Write a program which finds the temperature of two mixed amounts of water from mass and temperature of the one and of the other.
 * Python: (m1*t1 + m2*t2) / (m1 + m2), arguments m1, t1, m2, t2
 * pour {m1} at {t1} degrees together with {m2} at {t2}: how warm?
 * Richmann's calorimetric mixing rule for equal specific heats (m1, t1, m2, t2)
 * What's the final temperature after mixing hot and cold liquid of the same kind (mass, temperature, mass, temperature)?
 * mixing temperature of two amounts of water (m1, t1, m2, t2)
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
 * By how much does a rod with a length and an expansion coefficient grow when it gets so many degrees warmer?
 * thermal expansion: length times coefficient times temperature change
 * linear expansion from length, coefficient and temperature change
 * delta L = L * alpha * delta T, arguments L, alpha, delta T
 * Write a function that computes how much a rod expands when heated: length, coefficient, temperature change.
 * How much longer does a rail of given length and expansion coefficient get for a given warming?
 * length times expansion coefficient times temperature rise
 * Given length, coefficient of expansion and temperature change, return the change of length.
 * length change from length, coefficient and temperature change
 * expansion of a metal bar from its length, its coefficient and the temperature change
 * bridge gets warm, how much longer? length, coefficient, degrees
 * elongation of a heated bar: original length, expansion coefficient, temperature rise
 * Write a function that determines by how much a rod lengthens from its length, its expansion coefficient and the temperature change.
 * Python: length * alpha * dt
 * rail gets warm: how much longer? length, alpha, degrees
 * Linear thermal expansion ΔL = L α ΔT
 * How much does a bridge grow in summer (length, coefficient, temperature rise)?
 * length change by thermal expansion
 *
 * @T double float
 * @name thermal_expansion length_change
 * @range length 0 100
 * @range alpha 0 0.01
 * @range change -50 100
 */
T thermal_expansion(T length, T alpha, T change) { return length * alpha * change; }

/**
 * What is the focal length of a lens with a given object distance and image distance?
 * focal length from object and image distance
 * focal length by the thin lens equation from object and image distance
 * 1 / f = 1 / object + 1 / image, solved for f
 * Write a function that returns the focal length of a thin lens from both distances.
 * Which focal length does my lens have, if I know object and image distance?
 * object * image / (object + image)
 * Given object distance and image distance, return the focal length.
 * focal length from object and image distance by the lens formula
 * f of a lens, obtained by measuring object and image distance
 * object 30 away, picture 15 away, what is f?
 * reciprocal of the sum of the reciprocals of both optical distances
 * Write a program to compute the focal length of a lens from the distances of object and image.
 * Python: 1 / (1 / g + 1 / b), as g * b / (g + b)
 * thing is {object} before the lens, picture {image} behind: focal length?
 * Thin lens equation 1/f = 1/o + 1/i solved for f
 * How do I determine f of a lens when object and image distance were measured?
 *
 * @T double float
 * @name focal_length lens_focal_length
 * @range object 1 100
 * @range image 1 100
 */
T focal_length(T object, T image) { return object * image / (object + image); }

/**
 * How strong in diopters is a lens with a focal length in meters?
 * lens power in diopters from the focal length in meters
 * diopters from the focal length in meters
 * 1 / f, the power of a lens
 * Write a function that converts a focal length to diopters.
 * How many diopters does a pair of glasses with a given focal length in meters have?
 * optical power in diopters for a focal length in meters
 * Given a focal length in meters, return the refractive power.
 * dioptre of a lens from its focal length in meters
 * reciprocal of the focal length as lens strength
 * f = 0.5 m, how many dpt? for any f in meters
 * strength of glasses in diopters, given their focal length in meters
 * Write a function to find the strength of a lens in dioptres from its focal length in metres.
 * JavaScript: f => 1 / f
 * how strong are glasses with this focal length in metres
 * Optical power D = 1/f
 * What dioptre value has a lens of given focal length (m)?
 * focal length to diopters
 *
 * @T double float
 * @name diopters lens_power
 * @range focal 1 100
 */
T diopters(T focal) { return 1 / focal; }

/**
 * How many times larger is an image of one height than the object of another? Image first.
 * magnification from image size, then object size
 * magnification from image height and object height
 * image size over object size
 * Write a function that computes the magnification of a lens from image height and object height.
 * How much does a magnifier enlarge, image height and object height being known?
 * image / object, the magnification
 * Given image size and object size, return the enlargement factor.
 * optical magnification factor: image, then object
 * scale of an image, its size over the real one
 * picture 10 cm of a 2 cm bug, how many times larger? image size, then real size
 * quotient of the image's size and the size of the real thing
 * Write a program which calculates the enlargement of a lens from the image size and the object size.
 * Excel: =image/object
 * how many times bigger is the picture than the thing? picture first
 * Lateral magnification, image height over object height
 * By what factor is an object enlarged, its image measuring {image} and itself {object}?
 * magnification from image and object size
 *
 * @T double float
 * @name magnification enlargement
 * @range image 0 100
 * @range object 1 100
 */
T magnification(T image, T object) { return image / object; }

/**
 * Light passes from index {n1} to {n2}, arriving at an angle in degrees; at which angle in degrees does it go on?
 * snell's law in degrees: n1, n2, angle of incidence
 * angle of refraction in degrees from two refractive indices and the angle of incidence
 * asin(n1 * sin(angle) / n2) with degrees in and out, arguments n1, n2, angle
 * Write a function that computes the refracted angle by Snell's law from n1, n2 and the incident angle, all angles in degrees.
 * How is a ray of light bent, in degrees, when it goes from one index into another at some degrees?
 * Given the two refractive indices and the angle of incidence in degrees, return the angle of refraction in degrees.
 * law of refraction: first index, second index, incidence in degrees; refracted degrees returned
 * refraction angle in degrees from both indices and the incidence
 * light from one medium into another, no total reflection: both indices and degrees give the new degrees
 * ray from air to glass, both indices and degrees in, new angle in degrees out
 * refraction of a ray at a boundary, both indices first, then the angle from the normal; degrees in and out
 * Write a function that computes the angle in degrees of a light ray after passing from a first into a second medium, from both refractive indices and the incident angle in degrees.
 * Python: math.degrees(math.asin(n1 * math.sin(math.radians(deg)) / n2))
 * how does light bend going into water: index before, index after, angle in degrees
 * Snell's law n1 sin θ1 = n2 sin θ2 solved for θ2, degrees throughout
 * What is the refracted angle in degrees at a boundary (n1, n2, angle)?
 * snell's law refraction angle in degrees
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
 * sound velocity at a temperature in Celsius, 331.3 m/s at zero and 0.606 more per degree
 * Write a function for the speed of sound in m/s: 331.3 + 0.606 times the temperature.
 * How fast is sound at this temperature, by 331.3 + 0.606 times Celsius?
 * 331.3 + 0.606 * temperature
 * Given degrees Celsius, return the speed of sound in m/s as 331.3 plus 0.606 a degree.
 * velocity of sound at T degrees Celsius by the linear approximation 331.3 + 0.606 T
 * sound speed at some celsius (331.3 at zero, 0.606 per degree)
 * how fast is noise at a given temperature, 331.3 plus 0.606 for each degree
 * acoustic velocity from Celsius by the straight line 331.3 + 0.606 t
 * Write a program to estimate the speed of sound in air in m/s at a Celsius temperature as 331.3 plus 0.606 per degree.
 * Excel: =331.3+0.606*celsius
 * how fast is sound when it is {celsius} degrees (331.3 at zero, 0.606 more each degree)
 * Linear approximation c = 331.3 + 0.606 θ for dry air, θ in °C
 * What's the sound velocity at a temperature, by 331.3 + 0.606 T?
 * speed of sound 331.3 + 0.606 * celsius
 *
 * @T double float
 * @name speed_of_sound sound_speed
 * @range celsius -40 50
 */
T speed_of_sound(T celsius) { return (T)331.3 + (T)0.606 * celsius; }

/**
 * How far away in meters is lightning whose thunder is heard after so many seconds, at {K} m/s?
 * distance of lightning in meters from the thunder's delay in seconds, sound at {K} m/s
 * lightning distance from seconds until the thunder, {K} m/s
 * seconds * {K}, as meters to the lightning
 * Write a function that returns the distance of a thunderstorm with a speed of sound of {K}.
 * How far is the storm, counting seconds between flash and thunder? Sound goes {K} m/s.
 * thunder delay to meters, {K} for each second
 * Given the seconds from lightning to thunder, return the distance in meters, sound travelling {K} m/s.
 * flash to bang: seconds in, meters out, {K} meters per second
 * distance of a sound source in meters by its delay in seconds, {K} m/s
 * count the seconds till the boom, times {K}
 * distance of a storm in meters, {K} for every second of delay
 * Write a function to determine how many metres away lightning struck from the seconds until the thunder, sound going {K} metres per second.
 * JavaScript: s => s * {K}
 * flash, then thunder {seconds} seconds later: how far in metres at {K} a second
 * Sound-ranging distance s = c t, c = {K} m/s
 * How far is a thunderstorm (m) if sound covers {K} metres a second?
 * distance of lightning in meters, sound {K} m/s
 *
 * @K 343 340 330
 * @T double int32_t
 * @name lightning_distance storm_distance
 * @range seconds 0 60
 */
T lightning_distance(T seconds) { return seconds * K; }

/**
 * how far away in meters is the thunderstorm, 343 m per second of delay
 * distance of lightning in meters from seconds at 343 m/s
 * lightning distance in meters by counting seconds, sound goes 343 m/s
 * How far is the lightning when thunder comes some seconds later, with sound at 343 m/s?
 * speed of sound, 343, times the seconds
 * Write a function that returns how many meters away a thunderstorm is, 343 for each second.
 * meters to the lightning from the seconds until thunder, 343 a second
 * thunder delay in seconds to distance in meters, 343 m/s
 * flash and bang: the seconds between them times 343
 * counting seconds after a flash, 343 meters each
 * how near is the lightning strike in m, 343 per second
 * seconds between lightning and thunder, in meters (343 m/s)
 * Write a program which computes the metres to a thunderstorm from the seconds between flash and thunder, at 343 metres per second.
 * Python: seconds * 343
 * count the seconds till thunder: how many metres off (343 each)
 * Range by acoustic delay, speed of sound 343 m/s
 * How do I get the storm's distance in metres with 343 m/s?
 * thunder delay to meters, 343 m/s
 *
 * @T double int32_t
 * @name thunder_distance lightning_meters
 * @range seconds 0 60
 */
T thunder_distance(T seconds) { return seconds * 343; }

/**
 * kilometers to the thunderstorm from seconds, 3 seconds each
 * lightning distance in km, seconds over 3
 * seconds divided by three, fraction kept
 * How many kilometers away is the lightning at three seconds a kilometer?
 * thunder delay to kilometers, a third of the seconds
 * Write a function that returns the distance of a storm in km by the three-second rule.
 * storm distance rule: three seconds per kilometer
 * km from counting seconds until the thunder, divide by 3
 * seconds / 3 as the kilometers to the storm
 * distance of a flash in kilometres from seconds, three seconds to one
 * how many km away is the thunder, sec / 3
 * rule of thumb for lightning, in km: a third of the seconds
 * Write a function that estimates the kilometres to a lightning strike, one for every three seconds before the thunder.
 * Python: seconds / 3
 * seconds till it rumbles divided by three: how many kilometres
 * Rule of thumb for storm distance: delay over 3 yields km
 * How many kilometers off is the storm, 3 seconds per km?
 * thunder delay to kilometers, 3 seconds each
 *
 * @T double float
 * @name lightning_kilometers storm_kilometers
 * @range seconds 0 60
 */
T lightning_kilometers(T seconds) { return seconds / 3; }

/**
 * A gas has the pressure {p1} at the volume {v1}; what is its pressure at {v2}, the temperature unchanged?
 * boyle's law: new pressure p1 * v1 / v2
 * pressure of a gas after a volume change: old pressure, old volume, new volume
 * p1 * v1 / v2 for p1, v1, v2
 * Write a function for the new pressure of a gas by Boyle's law from old pressure, old volume and new volume.
 * What does the pressure rise to when I push in a pump, given old pressure, old volume and new volume?
 * Given old pressure, old volume and new volume, return the new pressure.
 * pressure after isothermal compression from p1, v1, v2
 * p1 v1 = p2 v2 solved for p2, arguments p1, v1, v2
 * gas pressure at constant temperature from old pressure, old volume, new volume
 * squeeze the syringe, what pressure then? pressure and volume before, volume after
 * constant product of pressure and volume: find the new pressure from p1, v1, v2
 * Write a program to find a gas's new pressure from its old pressure, its old volume and its new volume, temperature unchanged.
 * Excel: =p1*v1/v2
 * gas at pressure {p1} is squeezed from {v1} to {v2}: what is its pressure now?
 * Isothermal compression p1 V1 = p2 V2 solved for p2
 * What does the pressure become when the volume changes at constant temperature (old pressure, old volume, new volume)?
 * boyle's law new pressure from p1, v1, v2
 *
 * @T double float
 * @name boyles_law new_pressure
 * @range p1 0 100
 * @range v1 0 100
 * @range v2 1 100
 */
T boyles_law(T p1, T v1, T v2) { return p1 * v1 / v2; }

/**
 * What volume does a gas of volume {v1} at {t1} kelvins have when it is at {t2} kelvins, the pressure unchanged?
 * charles's law: new volume v1 * t2 / t1
 * volume of a gas after heating: volume, old kelvins, new kelvins
 * v1 * t2 / t1, arguments v1, t1, t2
 * Write a function for the new volume of a gas by Charles's law: volume, old kelvins, new kelvins.
 * How much volume does a balloon have in the sun, given volume, old and new kelvins?
 * Given old volume, old and new absolute temperature, return the new volume.
 * isobaric expansion: the new volume from V1, T1, T2 in kelvins
 * V1 / T1 = V2 / T2 solved for V2, given V1, T1, T2
 * gas volume at constant pressure from old volume, old and new absolute temperature
 * warm balloon, how big now? volume, kelvins before, kelvins after
 * constant quotient of volume and absolute temperature: find the new volume from V1, T1, T2
 * Write a function to calculate the volume of a gas after heating at constant pressure, from old volume, old and new absolute temperature.
 * Python: v1 * t2 / t1
 * gas of size {v1} goes from {t1} to {t2} kelvin: how big now?
 * Isobaric process V1/T1 = V2/T2 solved for V2 (temperatures in kelvins)
 * How large is a balloon after it warms up (volume, first, second kelvin temperature)?
 * charles's law new volume from v1, t1, t2 in kelvins
 *
 * @T double float
 * @name charles_law new_volume
 * @range v1 0 100
 * @range t1 200 400
 * @range t2 200 400
 */
T charles_law(T v1, T t1, T t2) { return v1 * t2 / t1; }

/**
 * How many moles are so many grams of a substance with so many grams per mole?
 * moles from mass and molar mass
 * number of moles from grams and grams per mole
 * n = m / M, arguments m, M
 * Write a function that computes the amount of substance in moles from mass and molar mass.
 * How many mol is a given mass of salt, its molar mass known?
 * mass divided by molar mass
 * Given grams and grams per mole, return moles.
 * grams to moles, the molar mass being the second argument
 * amount of substance in chemistry: mass in grams over molar mass
 * 18 g water in mol? grams first, then grams per mole
 * moles in a weighed portion: its grams, then the molar mass
 * Write a program that finds how many moles a mass of a substance with given molar mass is.
 * Excel: =grams/molar_mass
 * how many moles are {mass} grams at {molar} grams each
 * Amount of substance n = m / M
 * How do I turn grams into moles?
 * grams to moles
 *
 * @T double float
 * @name moles amount_of_substance grams_to_moles
 * @range mass 0 1000
 * @range molar 1 300
 */
T moles(T mass, T molar) { return mass / molar; }

/**
 * What mass in grams does an amount in moles of a substance with so many grams per mole have?
 * moles to grams with a given molar mass
 * mass from moles and molar mass
 * m = n * M, the mass in grams
 * Write a function that converts an amount of substance to a mass, moles and molar mass provided.
 * How many grams do I weigh out for so many moles of a substance with known molar mass?
 * moles times molar mass
 * Given moles and grams per mole, return grams.
 * weight in grams of n moles at a given molar mass
 * mass of an amount of substance from moles and grams per mole
 * what do 2 mol NaCl weigh? moles, then molar mass
 * grams to weigh out, from the moles and the molar mass
 * Write a function which determines the grams of a number of moles of a substance with a certain molar mass.
 * Python: moles * molar_mass
 * how much do {moles} moles weigh at {molar} grams per mole
 * m = n M
 * What mass has an amount of substance?
 * moles to grams
 *
 * @T double float
 * @name moles_to_grams mass_of_moles
 * @range moles 0 20
 * @range molar 1 300
 */
T moles_to_grams(T moles, T molar) { return moles * molar; }

/**
 * How many particles are in so many moles, with 6.022e23 to the mole?
 * moles to particles, 6.022e23 each
 * number of atoms in some moles (6.022e23)
 * n * 6.022e23, the number of particles in n moles
 * Write a function that multiplies an amount in moles by Avogadro's number, 6.022e23.
 * How many molecules are there in so many moles, 6.022e23 in one?
 * moles times Avogadro's number, 6.022e23
 * Given an amount in moles, return the number of particles at 6.022e23 each.
 * molecules from moles with 6.022e23
 * particle count of an amount of substance, 6.022e23 per mole
 * how many atoms in so many mol (6.022e23 each)
 * number of particles in a quantity of moles, constant 6.022e23
 * Write a program to compute how many molecules there are in some moles, 6.022e23 in each.
 * Python: moles * 6.022e23
 * how many atoms are {moles} moles, 6.022e23 for one
 * N = n N_A, Avogadro constant 6.022e23
 * How do I convert moles to a number of particles with 6.022e23?
 * moles times avogadro number 6.022e23
 *
 * @name particles atoms_in_moles
 * @range moles 0 100
 */
double particles(double moles) { return moles * 6.022e23; }

/**
 * What is the molarity of so many moles in so many liters of solution?
 * molarity of a solution from moles and liters
 * molar concentration, amount in moles first, liters second
 * moles per liter, given the moles and the liters
 * Write a function that computes the molarity of a solution from its moles and its liters.
 * How concentrated is a solution, in mol/L, moles and liters known?
 * moles divided by liters
 * Given the amount in moles and the volume in liters, return the concentration.
 * c = n / V, arguments n, V
 * chemistry: concentration in mol per liter, from the moles and the volume
 * 0.5 mol in 2 l, what molarity? moles, liters
 * strength of a solution: amount of substance divided by volume
 * Write a function to find the concentration of a solution in moles per litre from moles and litres.
 * JavaScript: (moles, liters) => moles / liters
 * how strong is it: {moles} moles in {liters} litres
 * Molar concentration c = n / V
 * What's the molarity of a solution?
 * molarity from moles and liters
 *
 * @T double float
 * @name molarity concentration
 * @range moles 0 20
 * @range liters 1 20
 */
T molarity(T moles, T liters) { return moles / liters; }

/**
 * From a stock solution of {c1}, a solution of {c2} is made; what volume of stock goes into {v2} of it?
 * volume of stock solution for a dilution: stock concentration, wanted concentration, wanted volume
 * c1 v1 = c2 v2 solved for v1, arguments c1, c2, v2
 * how much stock do I need: stock strength, wanted strength, wanted volume
 * Write a function for the stock volume of a dilution: stock concentration, wanted concentration, wanted volume.
 * How much of the concentrated solution must I take, given its strength, the wanted strength and the wanted volume?
 * c2 * v2 / c1 with the parameters in the order c1, c2, v2
 * Given the stock concentration, the target concentration and the target volume, return the stock volume.
 * dilute a solution: c1, c2, v2 in, v1 out
 * stock needed for a dilution, from stock concentration, final concentration, final volume
 * from 2 M stock to 0.1 M, 100 ml of it, how much stock do I take? stock strength, new strength, new volume
 * amount of strong solution for a weaker one: strong, weak, volume of the weak
 * Write a program that calculates how much stock solution of a first concentration is needed for a wanted concentration and a wanted final volume.
 * Excel: =c2*v2/c1 with arguments c1, c2, v2
 * I have strength {c1} and want strength {c2}, {v2} of it: how much of the strong stuff do I take?
 * Dilution equation c1 V1 = c2 V2 solved for V1 (given c1, c2, V2)
 * How much stock do I take to prepare a diluted solution (stock strength, wanted strength, wanted volume)?
 * stock volume for a dilution from c1, c2, v2
 *
 * @T double float
 * @name stock_volume dilution_volume
 * @range c1 1 100
 * @range c2 0 10
 * @range v2 0 1000
 */
T stock_volume(T c1, T c2, T v2) { return c2 * v2 / c1; }

/**
 * If a solution of concentration {c1} and volume {v1} is diluted to {v2}, how strong is it then?
 * concentration after dilution from old concentration, old volume, new volume
 * new concentration from c1, v1 and the final volume v2
 * c1 v1 = c2 v2 solved for c2, arguments c1, v1, v2
 * Write a function that returns the concentration of a diluted solution: old strength, old volume, final volume.
 * How strong is a solution after I fill it up with water? Strength and volume before, then the new volume.
 * c1 * v1 / v2 for c1, v1, v2
 * Given old concentration, old volume and new volume, return the new concentration.
 * concentration after dilution: c1 * v1 / v2, arguments in this order
 * new strength of a watered-down solution: old strength, old volume, new volume
 * filled up with water to a new total, what strength now? old strength, old volume, total
 * weakened strength of a solution after filling up: strength, volume before, volume after
 * Write a function to determine the concentration after filling up a solution, from its concentration, its volume and the final volume.
 * Python: c1 * v1 / v2
 * strength {c1}, {v1} of it, is thinned to {v2}: how strong now
 * Dilution c2 = c1 V1 / V2
 * What concentration is left when a solution of c1 and v1 is filled up with water to v2?
 * concentration after dilution from c1, v1, v2
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
 * How acidic is a solution with so many moles of hydrogen ions per liter, as a pH?
 * minus the decimal logarithm of the concentration
 * Given the H+ concentration, return the pH.
 * acidity (pH) of a solution from its H+ concentration
 * hydrogen ion concentration to pH
 * how sour is it, H+ known, answer as pH
 * negative common logarithm of the H+ concentration
 * Write a program to compute the pH of a solution with a given concentration of hydrogen ions in moles per litre.
 * Python: -math.log10(h)
 * how acid is it, from the hydrogen ion amount
 * Negative decadic logarithm of [H+]
 * How do I turn hydrogen ion concentration into pH?
 * ph from hydrogen concentration
 *
 * @name ph ph_value calculate_ph
 * @range h 0.0001 1
 */
double ph(double h) { return -__builtin_log10(h); }

/**
 * What hydrogen ion concentration does a solution of pH {ph} have?
 * hydrogen ion concentration in mol/L from the pH
 * pH to concentration of H+ in mol per liter
 * 10 to the power of minus pH
 * Write a function that converts a pH to the H+ concentration.
 * How many moles of hydrogen ions per liter does a solution of a given pH contain?
 * [H+] = 10^-pH
 * Given a pH value, return the concentration in mol/L.
 * inverse of the pH formula: 10 to the minus pH
 * H+ concentration of a solution from its pH
 * ph 3 means how many mol/l of H+, and in general
 * proton concentration in mol/L, the pH being known
 * Write a function which finds the hydrogen ion concentration in moles per litre of a solution from its pH.
 * Python: 10 ** -ph
 * ten to the minus pH
 * [H+] recovered from the pH by exponentiation to base ten
 * How much H+ does a pH value correspond to?
 * ph to hydrogen ion concentration
 *
 * @name hydrogen_concentration ph_to_concentration
 * @range ph 0 14
 */
double hydrogen_concentration(double ph) { return __builtin_pow(10, -ph); }

/**
 * Is a pH of {ph} acidic (-1), neutral (0) or basic (1)?
 * a pH as -1, 0 or 1 for acidic, neutral or basic
 * classify a ph: below 7 is -1, 7 is 0, above is 1
 * acid or base by the pH: -1 below 7 for acid, 0 neutral, 1 base
 * Write a function that returns -1 for an acid, 1 for a base and 0 for a neutral pH.
 * Is a solution of given pH sour or alkaline? -1 under 7, 1 over 7, else 0.
 * sign of ph - 7 as -1, 0 or 1
 * Given a pH, return -1, 0 or 1 for acidic, neutral and basic.
 * ph category -1, 0 or 1, below, at or above 7
 * -1 for an acid, 1 for a base, 0 for neutral, judged by the ph
 * ph to sour / neutral / alkaline as -1 0 1
 * classify a pH into three kinds around seven: -1 below, 0 at, 1 above
 * Write a program that classifies a pH: -1 for acidic (below 7), 0 for neutral, 1 for basic (over 7).
 * Python: (ph > 7) - (ph < 7)
 * sour gives -1, exactly 7 gives 0, soapy gives 1
 * Sign of pH - 7
 * How can I code acid, neutral and alkaline as -1, 0, 1 from a pH (7 neutral)?
 * sign of ph compared with 7
 *
 * @T double int32_t
 * @name acidity classify_ph ph_kind
 * @range ph 0 14
 */
int32_t acidity(T ph) { return ph < 7 ? -1 : ph > 7 ? 1 : 0; }

/**
 * Is a pH of {ph} acidic, below 7?
 * is a ph acidic, below 7
 * ph below 7, true or false
 * is it an acid, i.e. is the ph less than 7
 * Write a function that tells from the pH whether a solution is an acid.
 * Would litmus turn red at this pH, that is, below 7?
 * Given a pH, return true if it is less than 7.
 * ph < 7
 * acid test: ph under 7
 * sour solution or not, true for ph < 7
 * vinegar-like? true for a ph below seven
 * true for an acid solution, its ph being less than 7
 * Write a function to check if a solution is an acid, that is, its pH lies under 7.
 * JavaScript: ph => ph < 7
 * is it sour (pH less than 7)?
 * Acidity predicate pH < 7
 * How do I know from its pH that a liquid is acid?
 * is ph acidic
 *
 * @T double float
 * @name is_acidic is_acid
 * @range ph 0 14
 */
_Bool is_acidic(T ph) { return ph < 7; }

/**
 * is a ph basic, above 7
 * is a ph alkaline, more than 7
 * ph above 7, true or false
 * Is the solution of this pH a base (over 7)?
 * Write a function that tells from the pH whether a solution is alkaline, more than 7.
 * is it a base, i.e. is the ph greater than 7
 * ph > 7
 * base or not by its ph value, 7 is not
 * would red litmus turn blue at this pH, above 7
 * check a pH for an alkaline solution
 * check by ph whether it is a lye: greater than 7
 * true for a ph over 7 like soap water's, false for one like vinegar's
 * Write a program which tests whether a solution is alkaline, its pH being above 7.
 * Python: ph > 7
 * is it soapy, pH bigger than 7?
 * Alkalinity predicate pH > 7
 * Does a pH value mean base (over 7)?
 * is ph basic
 *
 * @T double float
 * @name is_basic is_alkaline
 * @range ph 0 14
 */
_Bool is_basic(T ph) { return ph > 7; }

/**
 * is the ph neutral, that is, exactly 7
 * check whether a pH is 7
 * ph exactly 7 or not
 * Is water of this pH neither acid nor base?
 * Write a function that checks for a neutral pH of 7.
 * neutral solution or not, judged by the ph
 * ph == 7
 * neither sour nor alkaline by its ph
 * would this be pure water by its ph of exactly 7
 * check if the given ph is 7
 * no acid and no base: true when the ph equals 7
 * is the value neutral on the ph scale
 * Write a function that verifies a pH of exactly 7.
 * Python: ph == 7
 * neither acid nor base?
 * Neutrality test, pH = 7
 * When is a solution neutral, given the pH?
 * is ph neutral
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
 * remaining quantity after some half-lives
 * Write a function that halves an amount once for every half-life.
 * How much of a radioactive sample remains after that many half-lives?
 * amount / 2^n, amount first
 * Given a starting amount and a number of half-lives, return what is left.
 * radioactive decay in whole half-lives
 * amount left after n halvings, no rounding
 * halve an amount n times over
 * remaining quantity after repeated decay by one half
 * Write a program to find how much of a radioactive amount is left after a number of half-lives.
 * Python: amount / 2 ** n
 * cut it in half {n} times, how much remains
 * Radioactive decay N0 / 2^n over n half-lives
 * What remains of a substance after n halvings?
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
 * yield of a reaction in percent: actual amount, theoretical amount
 * actual / theoretical * 100
 * Write a function that computes the percentage yield from the actual and the theoretical amount.
 * How good was my reaction in percent, actual yield first, theoretical yield second?
 * actual yield over theoretical yield in percent
 * Given actual and theoretical yield, return the percent yield.
 * chemistry yield in percent: obtained grams, possible grams
 * yield percentage: actual over theoretical times 100
 * got 8 g, theory 10 g, how good in %? actual, then theoretical
 * obtained product as a percentage of the stoichiometric maximum, which comes second
 * Write a function which computes the yield of a reaction in per cent from the actual and the theoretically possible amount.
 * Excel: =actual/theoretical*100
 * what percent of the possible product did we really get? real amount first
 * Percentage yield, actual over theoretical
 * How do I express a chemical yield in percent, from the actual and the theoretical amount?
 * percent yield, actual / theoretical
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
 * actual / theoretical
 * What part of the possible product did I get, as a decimal? Actual first, possible second.
 * Write a function for the yield of a reaction as a number from 0 to 1, actual and theoretical amount provided.
 * obtained over expected amount
 * decimal yield: actual amount divided by theoretical amount
 * product ratio: real to ideal amount
 * yield like 0.8 instead of 80 percent, from actual and theoretical amounts
 * chemistry yield as a fraction of the theory (actual, theoretical)
 * experimental yield over theoretical yield
 * how complete was the reaction, 0 to 1: real product, then expected product
 * Write a program to divide the actual yield of an experiment by the theoretical yield.
 * Python: actual / theoretical
 * how much really came out of what was possible, as part of 1 (real amount, possible amount)
 * Fractional yield (not per cent): actual by theoretical
 * What share is the obtained of the theoretical yield, between 0 and 1?
 * yield as a fraction, actual / theoretical
 *
 * @T double float
 * @name yield_fraction reaction_efficiency
 * @range actual 0 100
 * @range theoretical 1 100
 */
T yield_fraction(T actual, T theoretical) { return actual / theoretical; }

/**
 * What mass percentage do so many grams make when dissolved in so many grams of solvent?
 * mass percent of a solution from grams of solute and grams of solvent
 * percent concentration by mass from solute mass and solvent mass
 * solute / (solute + solvent) * 100
 * Write a function that returns the percentage by mass of a solution from solute and solvent masses.
 * How many percent salt is in salt water, given the grams of salt and of water?
 * Given the mass of solute and of solvent, return the mass percent.
 * weight percent: solute over solute plus solvent, times 100
 * salinity in percent from the mass of salt and the mass of water
 * percentage of the dissolved substance in the whole solution, from solute and solvent mass
 * 5 g salt into 95 g water makes how many %? solute, solvent
 * share in percent of what is dissolved (first) in the total weight with the solvent (second)
 * Write a function to determine what percentage of a solution's mass the dissolved substance makes up, from solute and solvent mass.
 * Excel: =solute/(solute+solvent)*100
 * {solute} grams of salt in {solvent} grams of water, how many percent salt is it
 * Mass percentage w of a solute, solvent mass given separately
 * How strong in percent by mass is a mixture of solute and solvent?
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
 * solute / (solute + solvent)
 * What part of the salt water is salt, as a decimal, given the masses of salt and water?
 * Write a function for the mass fraction of a dissolved substance from its mass and the solvent's.
 * concentration by mass as a fraction, solute over solute plus solvent
 * weight fraction w of a solution: solute mass, solvent mass
 * dissolved mass over total mass, given dissolved mass and solvent mass
 * 0.05 for 5 g of salt in 95 g of water: solute first, solvent second
 * part of the mixture that is the first substance, a number up to 1
 * mass of one component over the mass of both
 * fraction by weight of the first substance in a mix of two, both masses given
 * Write a program which calculates the mass fraction of a dissolved substance from the mass of solute and of solvent.
 * Python: solute / (solute + solvent)
 * which part of the mix is salt? salt first, water second
 * w = m_solute / (m_solute + m_solvent), dimensionless
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
 * A - Z, mass number less atomic number
 * Write a function that returns the neutrons of a nucleus from mass number and atomic number.
 * How many neutrons are in an isotope, given its mass number, then its protons?
 * mass number minus protons
 * Given mass number and atomic number, return the neutron count.
 * neutrons in a nucleus: nucleons minus protons
 * isotope: neutron number from A and Z
 * A minus Z, the neutron count
 * uncharged nucleons of an isotope, from mass number and atomic number
 * Write a function to find the number of neutrons in a nucleus from its mass number and its proton count.
 * Haskell: neutrons a z = a - z
 * nucleus has {mass} particles, {protons} of them protons: how many neutrons
 * N = A - Z
 * How many neutrons has an isotope of a mass number and a proton number?
 * neutrons from mass number and protons
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
 * most electrons in shell n: 2 n squared
 * 2 * n^2, the electrons in shell n
 * Write a function that returns the capacity of the n-th electron shell.
 * How many electrons can the nth shell of an atom hold?
 * twice the square of the shell number
 * Given a shell number from 1, return the largest number of electrons.
 * capacity of electron shell n in chemistry
 * max electrons in the n-th shell, 2 * n^2
 * k shell holds 2 electrons, l shell 8, how many does the n-th hold?
 * largest number of electrons on the nth energy level of an atom
 * Write a program that tells how many electrons fit at most in the n-th shell of an atom.
 * Python: 2 * n ** 2
 * room for electrons in shell number {n}
 * Maximum occupancy 2n^2 for principal quantum number n
 * What's the maximal electron count of shell n?
 * max electrons in shell n
 *
 * @T int32_t
 * @name shell_capacity max_electrons electrons_in_shell
 * @range n 1 7
 */
T shell_capacity(T n) { return 2 * n * n; }

/**
 * What is {m} times {x} plus {b}, the height of a straight line?
 * value of a straight line: slope, x, intercept
 * y = mx + b, with slope, x and intercept
 * evaluate a linear function, slope first, x, then intercept
 * Write a function that returns m * x + b for m, x and b.
 * What does a line with this slope reach at x? Slope, x and intercept are given.
 * slope times x plus intercept
 * Given slope, x and y-intercept, return y.
 * linear equation value from m, x and b in this order
 * point on a line: slope, given x, intercept
 * mx + b pls, in the order m, x, b
 * ordinate of a linear graph: gradient, abscissa, intercept
 * Write a function to compute the y of a straight line from its slope, an x and its intercept, in this order.
 * Excel: =m*x+b
 * times {m} by {x}, add {b}
 * Affine function m x + b with arguments m, x, b
 * Where is a line at {x}, slope first and y-intercept last?
 * m*x + b
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
 * where does a line cross the y-axis, slope, x and y of one point known
 * b = y - m * x, arguments m, x, y
 * intercept from slope, x and y
 * How do I find b of y = mx + b from m, x and y?
 * Write a function for the y-intercept of a line from its slope and a point's x and y.
 * crossing of the y axis from slope, x and y
 * start value of a linear function from its slope and one x with its y
 * constant term of a straight line, slope, x, y given
 * y at x = 0 of a line with a given gradient through a point x, y
 * point-slope form to intercept: slope, x, y
 * line's intercept: slope, point's x, point's y
 * Write a program which finds where a line with a given slope through a given point (x, y) crosses the y axis.
 * Python: y - m * x
 * steepness and a point of a line: where does it cut the up-down axis
 * y-intercept b = y - m x
 * How do I get b in y = mx + b from m, x and y?
 * y intercept from slope and point
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
 * -b / m, arguments m, b
 * Given slope and y-intercept, return the x-intercept.
 * root of y = mx + b for m and b
 * crossing of the x axis by a line: slope, then y-intercept
 * where does my line y = mx + b hit y=0
 * abscissa of the zero of a linear graph with a given gradient and intercept
 * Write a function to determine the x at which a line of given slope and y-intercept is zero.
 * Python: -b / m
 * where does {m} times x plus {b} become zero
 * Root of the linear function m x + b
 * At which x does a line with a given slope and y-intercept cross the x axis?
 * x intercept from slope and y intercept
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
 * linear equation ax + b = c with one unknown
 * (c - b) / a, arguments a, b, c
 * Write a function that solves ax + b = c.
 * For which x does a times x plus b become c?
 * Given a, b and c, return the solution of the linear equation.
 * find x in an equation like 3x + 4 = 10, the three numbers given in this order
 * solution of a first-degree equation a x + b = c from its three coefficients
 * isolate x in a x + b = c
 * solve 5x - 3 = 12 kind of thing: coefficient, constant, right side
 * unknown of a first-degree equation a x + b = c, right side last
 * Write a program that finds x from a*x + b = c with nonzero a.
 * Matlab: x = (c - b) / a
 * {a} times what, plus {b}, makes {c}?
 * Unique root of the linear equation a x + b = c
 * How to isolate x in ax + b = c?
 * solve ax + b = c
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
 * x coordinate of the intersection of two lines: slope, intercept, slope, intercept
 * where do two lines meet? the x, from slope and intercept of each line in turn
 * x of the crossing of two straight lines given as m1, b1, m2, b2
 * Write a function that returns the x at which two lines with m1, b1, m2, b2 intersect, slopes being different.
 * When do two linear costs become equal? Rate and start value of one, then of the other.
 * (b2 - b1) / (m1 - m2), parameters m1, b1, m2, b2
 * Given slope and intercept of one line, then of another, return the x of their intersection.
 * crossing point of lines, x value only, from m1, b1, m2, b2
 * input at which two linear functions are equal: slope, intercept, slope, intercept
 * 2 lines, where do they meet (x)? slope and intercept of each
 * abscissa shared by a pair of linear graphs given as slope, intercept, slope, intercept
 * Write a function to find the x coordinate where two lines cross, given slope and intercept of the first, then those of the second.
 * Python: (b2 - b1) / (m1 - m2), arguments m1, b1, m2, b2
 * two lines, each as steepness and start height: at which x do they meet
 * Abscissa of the intersection of y = m1 x + b1 with y = m2 x + b2
 * For which x have two linear functions the same value (slope, intercept, slope, intercept)?
 * x where two lines m1, b1 and m2, b2 intersect
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
 * are two lines perpendicular, given their slopes
 * do two slopes belong to perpendicular lines
 * do the two slopes multiply to exactly -1
 * Write a function that checks from the slopes if two lines meet at a right angle.
 * Do two lines form a right angle, given their slopes?
 * m1 * m2 == -1
 * Given two slopes, return true if the lines are perpendicular.
 * orthogonal lines or not, from both slopes
 * is there a right angle between two lines with the given slopes
 * slopes 2 and -0.5, is that 90 degrees? any two slopes
 * is the product of two gradients minus one
 * Write a program to check whether two lines with given slopes stand at a right angle, the slopes' product being exactly -1.
 * Python: m1 * m2 == -1
 * do lines with these two slopes make a square corner
 * Orthogonality condition m1 m2 = -1
 * How can I tell from slopes that lines are perpendicular?
 * are slopes perpendicular
 *
 * @T int32_t double
 * @name are_perpendicular is_perpendicular
 * @range m1 -2 2
 * @range m2 -2 2
 */
_Bool are_perpendicular(T m1, T m2) { return m1 * m2 == -1; }

/**
 * What is the slope of a line perpendicular to one with the slope {m}?
 * slope perpendicular to the given nonzero slope
 * slope of the normal to a line of a given slope
 * negative reciprocal of a slope
 * Write a function that returns the slope at a right angle to a given one.
 * Which slope stands at a right angle to this slope?
 * -1 / m
 * Given a slope other than zero, return the perpendicular slope.
 * slope of a line orthogonal to one with a given slope
 * negative inverse of a gradient
 * slope of a line at 90 degrees to mine
 * gradient of the normal, from a line's gradient
 * Write a function which gives the slope of a line at right angles to a line of nonzero slope.
 * Python: -1 / m
 * how steep is the line square to one with slope {m}
 * Negative reciprocal of a gradient
 * What's the gradient of a normal to a line?
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
 * start and step given, each term larger by d: sum of n terms
 * Write a function that takes start, step and n and adds the first n terms of the arithmetic progression.
 * What do n numbers from a start with equal steps add up to? Start, step, n.
 * n * (2 * a + (n - 1) * d) / 2, arguments a, d, n
 * Given the first term, the common difference and the count, return the sum.
 * AP sum: a, d, n
 * total of an evenly growing series, first number, growth, count
 * sum like 3 + 7 + 11 + ...: first number, step, how many numbers
 * total of an evenly spaced progression: start, step, how many
 * Write a program which adds the first n terms of an arithmetic progression with given first term and common difference.
 * Python: sum(first + i * step for i in range(n))
 * start at {first}, go up by {step}, {n} numbers: what do they add up to
 * n/2 (2 a + (n-1) d), arguments a, d, n
 * How do I sum equally spaced numbers, given start, spacing and how many?
 * sum of arithmetic series a, d, n
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
 * a + a*r + a*r^2 + ..., n terms, arguments a, r, n
 * Write a function that adds the first n terms of a geometric progression with a given first term and ratio.
 * What do n numbers add up to, if each is the one before times a factor? First number, factor, n.
 * GP sum from a, r and n
 * Given the first term, the common ratio and the count, return the sum.
 * finite geometric sum: start value, quotient, number of terms
 * total of a series that starts at a value and grows by a factor, n terms
 * 2 + 6 + 18 + ... summed: first number, factor, how many
 * total of n terms of a progression, first term and constant quotient given
 * Write a function to add up the first n terms of a geometric progression from its first term and its ratio.
 * Python: sum(first * ratio ** i for i in range(n))
 * start at {first}, multiply by {ratio} each time, add {n} of these numbers
 * Partial geometric sum a + a q + ... + a q^(n-1)
 * What's the total of n terms each ratio times the previous one?
 * sum of geometric series
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
 * What is term number {n} of the geometric sequence {first}, {first} * {ratio} and so on, counting from 1?
 * nth term of a geometric sequence from first term, ratio and n, the first being number 1
 * geometric progression: term n, counted from 1, by first term and ratio
 * a * r^(n - 1) for a, r, n
 * Write a function that returns the n-th term of a geometric sequence with given start and ratio, the first being number 1.
 * Which number stands at place n (from 1), if each is the one before times a factor? First number, factor, n.
 * Given the first term, the ratio and a position from 1, return that term.
 * GP nth term: a, r, n with n = 1 for a
 * term of a geometric progression by first term, ratio and one-based position
 * element n of an exponential sequence, first element and factor given, n counting from 1
 * 2, 6, 18, ... which is number n? first number, factor, n from 1
 * one-based element of a progression, first value and constant quotient known
 * Write a program to find the n-th member of a geometric sequence from its first member and its ratio, n counted from 1.
 * Python: first * ratio ** (n - 1)
 * start at {first}, times {ratio} every step: what is number {n}?
 * a_n = a q^(n-1)
 * What is the nth term of a GP (first term is n = 1)?
 * nth term of geometric sequence
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
 * are three numbers in arithmetic sequence in the given order
 * is b in the middle of a and c, i.e. are the differences equal
 * do three numbers form an arithmetic progression
 * Write a function that checks whether three numbers have equal steps between them.
 * Do three numbers form an arithmetic sequence?
 * b - a == c - b
 * Given three values, return true if the step from the first to the second equals the next step.
 * is it an evenly spaced triple, second minus first equal to third minus second
 * do three terms have a common difference
 * 3 numbers with the same gap from one to the next?
 * is the middle one of three numbers the mean of the outer ones
 * Write a function that determines if three numbers, in the order supplied, are equally spaced.
 * Python: b - a == c - b
 * is the step from {a} to {b} the same as from {b} to {c}?
 * Are a, b, c consecutive terms of an arithmetic progression?
 * How do I check that the second of 3 numbers is the mean of the outer two?
 *
 * @T int32_t int64_t double
 * @name is_arithmetic_triple are_in_arithmetic_progression
 * @range a -3 3
 * @range b -3 3
 * @range c -3 3
 */
_Bool is_arithmetic_triple(T a, T b, T c) { return b - a == c - b; }

/**
 * What is the logarithm of {x} to the base in the second argument?
 * log of x to any base, base second
 * logarithm of x to base b
 * log of a number to base b, b given second
 * Write a function that computes the logarithm of a number to a given base.
 * For a number and a base, to which power must the base be raised to get the number?
 * log(x) / log(base) for x and base
 * Given a positive number and a base, return the logarithm.
 * change of base formula: x, base
 * log_b(x), x coming first
 * log of 8 base 2 and the like, any base
 * exponent that yields x when put on the base; x first, base second
 * Write a program which computes the logarithm of a number to any base, number first.
 * Python: math.log(x, base)
 * to what power must {base} be raised to give x? call with x, then base
 * Change of base: ln x / ln b
 * How to take a log with custom base in C?
 * log of x to base b
 *
 * @name log_base logarithm
 * @range x 1 1000
 * @range base 2 10
 */
double log_base(double x, double base) { return __builtin_log(x) / __builtin_log(base); }

/**
 * What is the {n}-th root of {x}, which is not negative?
 * nth root of a nonnegative number, number first
 * n-th root of a number
 * x to the power 1/n for x and n
 * Write a function that computes the n-th root of a nonnegative number.
 * Which nonnegative number to the power n gives x?
 * Given a nonnegative number and a degree, return its root.
 * root of any degree n of a double
 * fifth root, sixth root and so on of a number, degree given second
 * pow(x, 1.0 / n)
 * cube root, 4th root... of a number, n-th in general
 * inverse of raising to the n-th power, for a nonnegative number
 * Write a function to find the n-th root of a non-negative real number.
 * Python: x ** (1 / n)
 * which number to the power {n} gives {x}
 * Principal n-th root via the power 1/n
 * How do I compute a cube root, fourth root and so on of a double?
 * nth root of x
 *
 * @name nth_root root
 * @range x 0 1000
 * @range n 1 10
 */
double nth_root(double x, int32_t n) { return __builtin_pow(x, 1.0 / n); }

/**
 * How long is the other leg of a right triangle with the hypotenuse {c} and the leg {a}?
 * missing leg of a right triangle: hypotenuse, other leg
 * leg from hypotenuse and other leg
 * sqrt(c^2 - a^2), hypotenuse c first
 * Write a function that finds a leg of a right triangle from the hypotenuse and the other leg.
 * How long is the third side of a right triangle, if the longest side and a short one are known, in this order?
 * Given hypotenuse and one leg, return the other leg.
 * pythagoras solved for a leg, hypotenuse first
 * how high does a ladder reach: ladder length, distance from the wall
 * shorter side of a right triangle from hypotenuse and the other leg
 * right triangle, long side c and leg a known, how long is b?
 * remaining leg by the Pythagorean theorem: hypotenuse first, leg second
 * Write a program that calculates the missing short side of a right triangle from the hypotenuse and the other short side.
 * Excel: =SQRT(c^2-a^2)
 * ladder is {c} long, foot {a} from the wall: how high does it reach
 * Pythagorean theorem solved for a cathetus, arguments hypotenuse and cathetus
 * How long is the other leg, the hypotenuse being the first argument?
 * other leg from hypotenuse and leg
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
 * How long is the side opposite a known angle in degrees, with the two other sides given before it?
 * Given two sides and the included angle in degrees, return the third side.
 * third side by the cosine rule with degrees: side, side, angle between
 * SAS triangle: missing side from two sides and the angle between them in degrees
 * third side of a triangle from two sides and the angle of some degrees between them
 * two sides and the corner between in deg, third side?
 * length of the side opposite the angle that two given sides enclose, in degrees
 * Write a function which determines the third side of a triangle from two sides and the angle between them in degrees.
 * Python: math.sqrt(a*a + b*b - 2*a*b*math.cos(math.radians(deg)))
 * two sides and the angle in between (degrees): how long is the third side
 * Cosine rule c^2 = a^2 + b^2 - 2ab cos γ, γ in degrees
 * What's the side opposite a known angle in degrees, both adjacent sides given?
 * law of cosines side, degrees
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
 * angle in degrees of a triangle from its three sides, opposite the last
 * angle of a triangle in degrees from its sides, the one facing the third side
 * acos((a^2 + b^2 - c^2) / (2ab)) in degrees, for sides a, b, c
 * How large in degrees is the angle opposite the third side of a triangle with three known sides?
 * triangle angle in degrees facing side three, all sides known
 * Write a function that returns the angle in degrees between the first two sides of a triangle with three given sides.
 * angle opposite side c in degrees, from a, b, c
 * three sides to an angle in degrees, the corner between the first two
 * law of cosines solved for the angle facing c, in degrees
 * degrees enclosed by a and b, the triangle's third side c known
 * sss triangle: compute the angle opposite the third side, degrees
 * angle in degrees from the lengths of all sides of a triangle, where the first two meet
 * Write a program to compute the angle in degrees between the first two of three triangle sides.
 * Python: math.degrees(math.acos((a*a + b*b - c*c) / (2*a*b)))
 * three sides of a triangle: how many degrees across from the third one
 * Law of cosines solved for γ in degrees, opposite to side c
 * How do I find the angle opposite the last side of a triangle, in degrees?
 * angle opposite side c in degrees from three sides
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
 * area of a triangle by sine: side, side, degrees between them
 * 1/2 * a * b * sin(angle), angle in degrees
 * Write a function for the area of a triangle by two sides and the included angle in degrees.
 * How large is a triangle, if two sides and the degrees between them are known?
 * Given two sides and the angle between them in degrees, return the area.
 * SAS area of a triangle: side, side, angle in degrees
 * half the product of two sides times the sine of the degrees between
 * triangle area by trigonometry: two sides, then the included angle measured in degrees
 * triangle with sides a b and the corner between in deg, how big
 * surface of a triangle from two edges and the angle of some degrees between them
 * Write a function to find the area of a triangle from two sides and the enclosed angle in degrees.
 * Python: a * b * math.sin(math.radians(deg)) / 2
 * two sides, angle between in degrees: how big is the triangle
 * SAS area formula 1/2 ab sin γ, γ in degrees
 * How can I get a triangle's area without its height, from sides and included angle in degrees?
 * triangle area from two sides and angle in degrees
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
 * A tree some distance away is seen at so many degrees above the ground; how high is it?
 * height from distance and angle of elevation in degrees
 * height of a tree by its distance and its angle in degrees
 * distance * tan(angle), angle in degrees
 * Write a function that computes a height from a distance and the elevation angle in degrees.
 * How tall is a tower, seen from a given distance under so many degrees?
 * Given the distance and the angle of elevation in degrees, return the height.
 * opposite side of a right triangle from the adjacent side and the angle in degrees
 * opposite = adjacent * tan(angle), angle in degrees
 * surveying a height from the distance and the degrees of elevation
 * shadow length and sun angle in deg, how tall is the thing
 * height from a horizontal distance and a sighting angle of some degrees
 * Write a program which calculates how tall a tree is from the distance to it and the angle in degrees at which its top is seen.
 * Python: d * math.tan(math.radians(deg))
 * standing {distance} away, looking up {degrees} degrees: how high is the tower
 * Height from horizontal distance and elevation angle in degrees
 * How do surveyors get a height from a distance and an angle of elevation in degrees?
 * height from distance and elevation angle in degrees
 *
 * @name height_from_angle height_of_tree opposite_side
 * @range distance 0 100
 * @range degrees 0 80
 */
double height_from_angle(double distance, double degrees) {
    return distance * __builtin_tan(degrees * (3.14159265358979323846 / 180));
}

/**
 * At what angle in degrees does a line climb that goes up by {rise} over a horizontal {run}?
 * slope angle in degrees from rise and run
 * angle of elevation in degrees from rise and run
 * atan(rise / run) in degrees
 * Write a function that returns the angle of a slope in degrees from its rise and its run.
 * How steep is a ramp in degrees, height first, horizontal length second?
 * Given height and horizontal length, return the angle of inclination in degrees.
 * inclination of a roof in degrees, rise then run
 * rise over run converted to degrees
 * angle in degrees from opposite and adjacent side
 * ramp 1 up 10 along, how many degrees? rise, then run
 * arctangent in degrees of a gradient given as two lengths, the vertical one first
 * Write a function that determines the angle in degrees of a slope from its rise and its run.
 * Python: math.degrees(math.atan(rise / run))
 * goes up {rise} over {run}: how many degrees steep
 * Inclination arctan(rise/run) in degrees
 * How do I convert a rise and a run to an angle in degrees?
 * slope angle in degrees from rise, run
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
 * What is the {OP} of so many degrees?
 * convert an angle from degrees to radians and take the {OP}
 * Given an angle in degrees, return its {OP}.
 * {OP:2}(x degrees)
 * trigonometry in degrees: the {OP} of one angle
 * {OP} of my angle, which is in degrees not radians
 * {OP:2} of an angle on the scale with 360 for a full turn
 * Write a program to compute the {OP} of an angle measured in degrees.
 * Python: math.{OP:2}(math.radians(x))
 * {OP} of so many degrees, not radians
 * Trigonometric function {OP:2} of a degree argument
 * How do I call {OP:2} with degrees in C?
 * {OP} of an angle in degrees
 *
 * @OP __builtin_sin "sine" "sin"
 * @OP __builtin_cos "cosine" "cos"
 * @OP __builtin_tan "tangent" "tan"
 * @name trig_degrees degrees_trig
 * @range degrees 0 80
 */
double trig_degrees(double degrees) { return OP(degrees * (3.14159265358979323846 / 180)); }

/**
 * Which fraction is larger, {a}/{b} or {c}/{d}? Return -1 if the first is smaller, 1 if it is larger, 0 for equal; denominators are positive.
 * compare two fractions given as numerator, denominator, numerator, denominator: -1, 0 or 1 for less, equal, more
 * is the first fraction smaller (-1), equal (0) or larger (1) than the second, each as top and bottom
 * cross-multiply two fractions a/b and c/d to compare them; -1, 0 or 1 like sign(a/b - c/d)
 * Write a function that compares a/b with c/d without division: -1 less, 0 equal, 1 greater.
 * Is one fraction more than another, like 2/3 and 3/5 (2, 3, 3, 5)? 1 means yes, -1 no, 0 equal.
 * fraction comparison by cross multiplication, -1, 0 or 1 for a/b below, equal to or above c/d
 * Given numerator and denominator of two fractions, return -1, 0 or 1 as the first is less, equal or greater.
 * order of two fractions a/b and c/d: -1 less, 0 same, 1 greater
 * a/b versus c/d, sign of the comparison (-1, 0, 1)
 * a/b or c/d bigger? 1 if the first, -1 if the second, 0 if same
 * ordering of two ratios of integers a:b and c:d without dividing, as -1, 0 or 1
 * Write a function which compares a/b with c/d (positive denominators) and returns -1, 0 or 1 for smaller, equal, larger.
 * Java: Integer.signum-like compare of a/b and c/d by cross multiplication
 * is the first fraction less (-1), the same (0) or more (1) than the second? top, bottom, top, bottom
 * Sign of a/b - c/d for b, d > 0, without division
 * How to order two rational numbers a/b and c/d exactly as -1/0/1?
 * compare fractions a/b and c/d, return -1 0 1
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
 * numerator and denominator of a sum of fractions a/b + c/d, cancelled, into an array of two
 * Write a function that adds two fractions and writes the reduced result, numerator first, into an array.
 * fraction addition with four numbers (a/b, c/d), result in lowest terms in {out}
 * store the reduced sum of the fractions a/b and c/d in an array of two, top first
 * common denominator, add, cancel: a/b plus c/d into out[0] / out[1]
 * school: add two fractions (top, bottom, top, bottom) and put the simplified one into {out}
 * like half plus a third is five sixths: add a/b and c/d, lowest terms to {out}
 * two fractions a/b, c/d added, result reduced, numerator and denominator stored in this order
 * Write a program to add a/b and c/d and store the numerator and denominator of the sum in lowest terms in a two-element array.
 * Python: f = Fraction(a, b) + Fraction(c, d); out[:] = [f.numerator, f.denominator]
 * two fractions (top, bottom, top, bottom) added and simplified, top and bottom into out
 * Sum of two nonnegative rationals, reduced by the gcd, as a pair in memory
 * How do I sum two fractions and cancel the result?
 * add fractions a/b + c/d reduced into out
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
 * What is a fraction of a fraction, like two thirds of three quarters? Reduced numerator and denominator to {out}.
 * numerator and denominator of a product of fractions a/b * c/d, cancelled, into an array of two
 * Write a function that multiplies two fractions and writes the reduced result, numerator first, into an array.
 * fraction multiplication with four numbers (a/b, c/d), result in lowest terms in {out}
 * store the reduced product of the fractions a/b and c/d in an array of two, top first
 * tops multiplied, bottoms multiplied, cancelled: a/b times c/d into out[0] / out[1]
 * school: multiply two fractions (top, bottom, top, bottom) and put the simplified one into {out}
 * like half of a third is one sixth: multiply a/b by c/d, lowest terms to {out}
 * two fractions a/b, c/d multiplied, result reduced, numerator and denominator stored in this order
 * Write a function to multiply a/b by c/d and write the product, cancelled down, as numerator and denominator to an array.
 * Python: f = Fraction(a, b) * Fraction(c, d); out[0], out[1] = f.numerator, f.denominator
 * times two fractions (top, bottom, top, bottom), simplify, put top and bottom in out
 * Product of two nonnegative rationals in lowest terms as an ordered pair
 * How can I get the reduced product of two fractions?
 * multiply fractions a/b * c/d reduced into out
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
 * is the first fraction larger than the second, each given as numerator, positive denominator
 * is a/b greater than c/d, denominators positive
 * which of a/b and c/d is bigger? true for the first, false also when equal
 * Is a fraction such as 2/3 more than another such as 3/5? Four numbers, denominators positive.
 * first fraction greater than the second, given as a, b, c, d with b and d positive
 * Write a function that tells if a/b is larger than c/d, for positive denominators, without division.
 * a * d > c * b for fractions a/b and c/d
 * greater-than test for two fractions in four whole numbers: top, bottom, top, bottom (bottoms positive)
 * compare fractions a/b and c/d, true if the first is more
 * numerator and positive denominator twice: is the first fraction more than the second
 * does the first share a/b exceed the second c/d
 * is the larger of two fractions a/b, c/d the first one? equal gives false
 * Write a program which checks that a/b exceeds c/d, denominators being positive.
 * Python: Fraction(a, b) > Fraction(c, d)
 * is the first fraction bigger? (top, bottom, top, bottom)
 * Strict order a/b > c/d for positive b, d via cross products
 * How do I test whether one fraction is larger than another without floats?
 * is a/b > c/d
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
 * are two fractions equal: numerator, denominator, numerator, denominator
 * are a/b and c/d equivalent fractions
 * a * d == b * c for four integers
 * Write a function that checks whether two fractions a/b and c/d have the same value.
 * Is one fraction the same as another, like 2/4 and 1/2, given as four numbers?
 * are the cross products of a/b and c/d equal
 * Given two fractions as four integers, return true if they are equivalent.
 * is it a proportion, a : b = c : d
 * do four numbers form a proportion, first to second as third to fourth
 * fractions like 1/2 and 3/6 of equal value? a, b, c, d
 * same ratio written with different numbers? a/b and c/d
 * Write a function that verifies two fractions have the same value, e.g. 1/2 and 2/4.
 * Python: Fraction(a, b) == Fraction(c, d)
 * are these fractions worth the same? (top, bottom, top, bottom)
 * Equivalence ad = bc of the fractions a/b and c/d
 * How to tell if two ratios {a}:{b} and {c}:{d} are the same?
 * are fractions a/b and c/d equal
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
 * Split the improper fraction {a}/{b} into a whole number, which is returned, and the numerator left, in {rest}.
 * improper fraction to mixed number: return the wholes, store the remaining numerator
 * mixed number: return the whole part, remaining numerator into {rest}
 * 7/3 to 2 and 1/3: whole part returned, left numerator stored
 * Write a function that turns a fraction into a mixed number, returning the wholes and storing the numerator that is left.
 * How many wholes are in a fraction (returned), and what numerator is left over (stored)?
 * Given numerator and denominator, return the whole part and store the rest of the numerator.
 * whole part of a fraction a/b as the result, remainder through the pointer
 * convert a fraction to a mixed one: whole number returned, rest of the numerator to {rest}
 * top-heavy fraction to mixed form, wholes as return value and leftover numerator via pointer
 * 17/5 = 3 rest 2: return the 3, store the 2
 * fraction to mixed number: whole quotient returned, leftover numerator through a pointer
 * Write a program that turns a fraction into a mixed number: it returns the whole part and stores the remaining numerator through a pointer.
 * Python divmod(a, b): quotient is returned, remainder goes to the pointer
 * 7/3 is 2 and 1/3: give the 2, store the 1
 * Euclidean division of nonnegative a by positive b: quotient as result, remainder as output parameter
 * How do I convert an improper fraction {a}/{b} to a mixed number, the wholes returned and the numerator left stored?
 * mixed number from {a}/{b}: return the wholes, store the leftover numerator
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
 * What is the numerator of a mixed number, given as whole, numerator, denominator, written as an improper fraction?
 * numerator of the improper fraction for a mixed number: whole, numerator, denominator
 * numerator of a mixed number written as one fraction (whole, a, b)
 * whole * b + a, arguments whole, a, b
 * Write a function that returns the numerator when a mixed number (whole, top, bottom) becomes a single fraction.
 * 2 1/3 is how many thirds? whole number, numerator, denominator
 * whole number times denominator plus numerator; arguments whole, numerator, denominator
 * Given whole part, numerator and denominator, return the numerator of the improper fraction.
 * convert from a mixed fraction: numerator only, from whole, numerator, denominator
 * how many b-th parts are in the mixed number whole a/b
 * improper numerator like 3 2/5 -> 17, from whole, top, bottom
 * top of the single fraction that equals whole plus a/b
 * Write a function to find the numerator of the improper fraction equal to a whole number plus a/b, with the same denominator.
 * Excel: =whole*b+a for the mixed number whole a/b
 * 2 and 1/3 is 7/3: give the 7
 * Numerator of w + a/b over the denominator b
 * How can a mixed number be converted to an improper fraction (its top)?
 * numerator of mixed number {whole} {a}/{b}
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
 * difference quotient of two points, each x before y
 * Write a function for the mean rate of change between two measurements (x1, y1), (x2, y2).
 * How much does y change per unit of x on average between two points (x, y, x, y)?
 * (y2 - y1) / (x2 - x1) for x1, y1, x2, y2
 * Given two points with different x, as x, y, x, y, return the rate of change.
 * growth per hour from two readings, hour and value each
 * slope of the secant through two points of a graph, x1, y1, x2, y2
 * x 1 has y 3 and x 5 has y 11: how much y per x?
 * gradient of the chord between two readings, each as x, then y
 * Write a program to compute the average rate of change between two points, x before y in each.
 * Python: (y2 - y1) / (x2 - x1), arguments x1, y1, x2, y2
 * how much does y go up for each step of x, between two points
 * Difference quotient of two points (x1, y1), (x2, y2)
 * How fast does a quantity y change on average with x from one measurement to another (x1, y1, x2, y2)?
 * average rate of change between two points
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
 * What is the mean of the numbers from one integer to another, like 1 to 10?
 * Given the first and the last of consecutive integers, return their average as a double.
 * mean of an integer range, both ends included, not rounded
 * midpoint of a range of whole numbers, with fraction
 * average of all integers from a through b
 * middle of all ints from a to b
 * centre of a run of successive integers, given the first and the last one
 * Write a function which finds the mean of all whole numbers from a first to a last one, as a floating-point number.
 * Python: statistics.mean(range(a, b + 1))
 * average of {a}, the next number, and so on up to {b}
 * Arithmetic mean of an integer interval [a, b], in double precision
 * What is the average of consecutive integers between two ends?
 * average of the integers from {a} to {b}
 *
 * @T int32_t
 * @name average_of_range mean_of_range
 * @range a -50 50
 * @range b 51 100
 */
double average_of_range(T a, T b) { return ((double)a + b) / 2; }

/**
 * How many combinations are possible with {a} shirts, {b} trousers and {c} pairs of shoes?
 * number of outfits from three numbers of choices
 * counting principle: product of three numbers of choices
 * how many ways to choose one of each of three kinds with given numbers of options
 * Write a function that multiplies the numbers of choices for three decisions.
 * How many menus are there with so many starters, mains and desserts, one of each?
 * product rule of counting for three numbers of options
 * Given three numbers of options, return the number of combinations.
 * fundamental counting principle for three choices: multiply the numbers of options
 * choices times choices times choices, three numbers in all
 * so many shirts, pants and shoes, how many looks are there
 * number of triples when one of each is picked
 * Write a program to count the outfits possible with given numbers of shirts, trousers and pairs of shoes, one of each worn.
 * Python: len(list(itertools.product(range(a), range(b), range(c))))
 * {a} tops, {b} pants, {c} shoes: how many ways to dress
 * Fundamental counting principle for three independent choices
 * How many combinations exist when picking one item from each of 3 groups?
 * number of combinations of {a}, {b} and {c} choices
 *
 * @T int32_t int64_t
 * @name count_outfits combinations_of_choices
 * @range a 0 20
 * @range b 0 20
 * @range c 0 20
 */
T count_outfits(T a, T b, T c) { return a * b * c; }

/**
 * What is the probability of an event with so many favourable ones of all equally likely outcomes? Favourable, possible.
 * probability from favourable and possible outcomes
 * simple probability: favourable outcomes, then possible ones
 * classical probability of favourable out of possible cases
 * Write a function that divides favourable outcomes by all outcomes.
 * How likely is it to draw a red ball, given the number of red balls and of all balls?
 * favourable / possible, as a double
 * Given the number of favourable and of all outcomes, return the probability.
 * chance of an event: favourable over possible outcomes
 * Laplace probability: favourable cases divided by all equally likely cases
 * 3 red of 10 balls, what chance? hits first, total second
 * share of all outcomes (second) that count as success (first)
 * Write a function to calculate the chance of an event from the number of favourable and the number of possible outcomes.
 * Python: favourable / possible
 * {favourable} good cases out of {possible}: what are the chances, from 0 to 1
 * Laplace probability of equally likely outcomes
 * How likely is something if so many of so many cases suit?
 * probability favourable / possible
 *
 * @name probability chance
 * @range favourable 0 50
 * @range possible 50 100
 */
double probability(int32_t favourable, int32_t possible) { return (double)favourable / possible; }

/**
 * probability of the opposite of an event with probability p
 * probability that something with a given chance does not happen
 * 1 - p
 * How likely is it that an event of probability p fails?
 * complementary probability, 1 minus the given one
 * Write a function that returns the chance of not happening from the chance of happening.
 * chance of no rain from the chance of rain
 * probability against an event, given the probability for it
 * one minus the probability
 * probability of the complement of an event with probability p
 * probability that an event does not happen, 1 - p
 * likelihood of the event not taking place, from that of taking place
 * Write a program which determines the chance that an event does not happen from the chance that it does.
 * R: 1 - p
 * chance it won't happen
 * Probability of the complementary event
 * If it rains with probability {p}, how likely is no rain?
 * complement of a probability
 *
 * @T double float
 * @name opposite_probability complement_probability
 * @range p 0 1
 */
T opposite_probability(T p) { return 1 - p; }

/**
 * How many {OP} is a length in {OP:2} on a map of scale 1 to n?
 * map distance to real distance, {OP:2} to {OP}, length first and scale number second
 * real distance in {OP} from {OP:2} on a map and the scale 1 : n
 * {OP:2} on a map times the scale number, in {OP}
 * Write a function that converts {OP:2} on a map to {OP} in nature, given the scale.
 * How far is it really in {OP}, if I measured so many {OP:2} on a map of scale 1 to n?
 * map scale calculation: {OP:2} and scale number to {OP}
 * Given a length in {OP:2} and the scale number, return the true length in {OP}.
 * length on a plan in {OP:2} to real {OP}, scale number second
 * from map {OP:2} and scale to real {OP}
 * 4 {OP:2} on the map with scale 1 : n, how many {OP} to walk
 * true length in {OP} behind so many {OP:2} on a map drawn 1 to n
 * Write a function that finds the real distance in {OP} from a map length in {OP:2} and a scale of 1 to some number.
 * Excel: length in {OP:2} * scale number, converted into {OP}
 * so many {OP:2} on a map 1:{scale}, how many {OP} outside?
 * True distance ({OP}) for a chart distance ({OP:2}) and the scale denominator
 * How do I read {OP} off a map measured in {OP:2}?
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
 * How high is a line at a place x? Slope, value at 0, x.
 * Given slope, y-intercept and x, evaluate the linear function.
 * prediction of a linear model: slope, intercept, input
 * start value plus slope times x, x given last
 * point on a line: gradient, intercept, abscissa in, ordinate out
 * y of a line from m, b, x in this order
 * ordinate of a linear graph: gradient, intercept, the abscissa coming last
 * Write a program to evaluate a straight line at some x, its slope and y-intercept being passed before x.
 * Python: lambda m, b, x: m * x + b
 * steepness {m}, starts at {b}: how high at {x}?
 * y = m x + b with parameters m, b, x
 * What's the y of a linear function, given gradient, intercept, then x?
 * line with slope {m} and intercept {b} at {x}
 *
 * @T double int64_t float
 * @name line_at predict_linear linear_value
 * @range m -20 20
 * @range b -100 100
 * @range x -50 50
 */
T line_at(T m, T b, T x) { return m * x + b; }

/**
 * What is the wind chill in Celsius for a temperature in Celsius and a wind in km/h, 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16?
 * wind chill in Celsius: 13.12 + 0.6215 T - 11.37 w + 0.3965 T w where w is the km/h to the power 0.16
 * felt temperature by the metric wind chill formula (13.12, 0.6215, 11.37, 0.3965) from Celsius and km/h
 * 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16, T first, v second
 * Write a function for the standard wind chill formula with Celsius and km/h (13.12 + 0.6215 T ...).
 * How cold does it feel in the wind, in Celsius, by the 13.12 + 0.6215 T formula with km/h?
 * Given air temperature in Celsius and wind speed in km/h, return the North American wind chill index (13.12 + 0.6215 T ...).
 * metric wind chill index from Celsius and km/h, the standard formula beginning 13.12 + 0.6215 T
 * apparent temperature in cold wind by the metric formula of 2001, Celsius and km/h
 * windchill with T in Celsius and v in km/h: 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * minus 5 and windy 30 km/h feels like how much? standard metric wind chill, Celsius first
 * perceived cold in Celsius: the standard wind chill of temperature and wind in km/h
 * Write a function to compute the felt temperature in Celsius from air temperature T and wind v in km/h: 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16.
 * Excel: =13.12+0.6215*T-11.37*v^0.16+0.3965*T*v^0.16
 * how cold does wind make it feel (degrees, then km/h): 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * Metric wind chill index 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * What's the wind chill in °C by the 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16 formula?
 * wind chill in celsius and km/h
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
 * wind chill in Fahrenheit: 35.74 + 0.6215 T - 35.75 w + 0.4275 T w where w is the mph to the power 0.16
 * American wind chill from Fahrenheit and mph (35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16)
 * 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16, T first, v second
 * What does the cold feel like in F with wind in mph by the US formula (35.74 + 0.6215 T ...)?
 * Write a function for the US National Weather Service wind chill formula, Fahrenheit and mph.
 * NWS wind chill from degrees Fahrenheit and miles per hour
 * felt temperature in imperial units by the NWS wind chill formula: Fahrenheit, mph
 * US weather service wind chill of a temperature in Fahrenheit and a wind in mph
 * how cold does it feel by the US wind chill formula, F and mph known
 * windchill F mph: 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16
 * apparent temperature in Fahrenheit in wind, NWS formula: temperature, then mph
 * US wind chill index from Fahrenheit, then wind in mph
 * Write a program that calculates the felt temperature in Fahrenheit out of air temperature T and wind v in mph: 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16.
 * Python: 35.74 + 0.6215*t - 35.75*v**0.16 + 0.4275*t*v**0.16
 * how cold does it feel in fahrenheit with wind in mph, US formula
 * NWS wind chill: 35.74 + 0.6215 T - 35.75 V^0.16 + 0.4275 T V^0.16
 * What is the US wind chill for °F and mph (35.74, 0.6215, 35.75, 0.4275)?
 * wind chill in fahrenheit and mph
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
 * What is the Magnus dew point (17.62, 243.12) at a temperature in Celsius and a relative humidity in percent?
 * dew point from Celsius and percent humidity by Magnus with 17.62 and 243.12
 * dew point from temperature and relative humidity, 17.62 and 243.12
 * dew point by the magnus formula with 17.62 and 243.12, Celsius and % in
 * Write a function that computes the dew point in Celsius from temperature and humidity in percent with the Magnus constants 17.62 and 243.12.
 * At which temperature does the air get foggy, given Celsius and percent humidity, by Magnus with 17.62 and 243.12?
 * Given Celsius and relative humidity in percent, return the dew point with 17.62 and 243.12.
 * condensation temperature by Magnus (17.62, 243.12) from Celsius and relative humidity in percent
 * temperature at which dew forms, Magnus constants 17.62 and 243.12: Celsius first, humidity in % second
 * dewpoint calculator, C and %, 17.62 / 243.12
 * when does water drip from the air? Celsius and % humidity, Magnus constants 17.62 / 243.12
 * saturation temperature by the Magnus approximation 17.62 and 243.12, from temperature and percent humidity
 * Write a function to determine the dew point in Celsius from temperature T and percent humidity H: with x = ln(H/100) + 17.62 T/(243.12 + T), it's 243.12 x/(17.62 - x).
 * Python: x = math.log(h / 100) + 17.62 * t / (243.12 + t); return 243.12 * x / (17.62 - x)
 * when does the damp in the air turn to dew? temperature, humidity in percent; Magnus with 17.62 and 243.12
 * Magnus formula for the dew point (coefficients 17.62 and 243.12 °C), arguments temperature, relative humidity in %
 * How is dew point derived from Celsius and relative humidity, constants 17.62 and 243.12?
 * dew point, magnus constants 17.62 and 243.12
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
 * How many liters of rain fall on some square meters with so many mm of rain?
 * rain volume in liters from an area in m2 and a rainfall in mm
 * liters of rain from area and millimeters
 * liters of rain on a roof from square meters and millimeters
 * Write a function that computes the liters of rain on some square meters with so many millimeters.
 * How many liters of water does my roof of some m2 collect from so many mm of rain?
 * square meters times millimeters, which is the liters of rain
 * Given an area in square meters and the rain in mm, return the liters.
 * rainwater in liters, area in m2 times rain in mm
 * precipitation in mm on some m2 to liters, area first
 * 12 mm on a 80 m2 roof, how many liters? area, millimeters
 * collected liters of a shower over a surface: square meters, millimeters
 * Write a program which finds how many litres of rain fall on an area in square metres from the millimetres of rainfall.
 * Excel: =area*millimeters
 * roof of {area} square metres, {millimeters} mm of rain: how many litres
 * Precipitation volume: 1 mm on 1 m^2 is one litre
 * How much water can I harvest from a roof (m², then mm)?
 *
 * @T double float int32_t
 * @name rain_liters rainwater
 * @range area 0 500
 * @range millimeters 0 100
 */
T rain_liters(T area, T millimeters) { return area * millimeters; }

/**
 * How far apart in kilometers are two places, latitude and longitude of each in degrees, on a sphere with radius 6371 km?
 * haversine distance in km, earth radius 6371, from lat1, lon1, lat2, lon2 in degrees
 * great-circle distance in km of two lat/lon pairs in degrees, earth radius 6371
 * distance between two coordinates, latitude and longitude in degrees, sphere of 6371 km
 * Write a function for the haversine formula with a radius of 6371 km: lat, lon, lat, lon in degrees to km.
 * How many km is it from one city to another as the crow flies, lat and lon in degrees, radius 6371?
 * gps distance in km, R = 6371: lat1, lon1, lat2, lon2 in degrees
 * Given latitude and longitude of two points in degrees, return the distance on a globe of 6371 km.
 * distance on a sphere of radius 6371 from lat and lon of one point, then of another, in degrees
 * air distance in km of two places on earth (radius 6371), latitude and longitude of each in degrees
 * lat lon to lat lon in degrees, how many km, radius 6371
 * shortest path in km over the globe (radius 6371) between two positions, each as latitude and longitude in degrees
 * Write a function that computes the kilometres between two places on a ball of radius 6371 km from latitude, longitude, latitude, longitude in degrees.
 * Python haversine package: distance in km of (lat1, lon1) and (lat2, lon2), radius 6371
 * how far are two towns apart over the round earth (6371 km), lat and lon of each in degrees
 * Great-circle distance by the haversine formula, R = 6371 km, degree input
 * How do I calculate the distance in km between GPS coordinates (earth radius 6371)?
 * haversine distance in km from lat, lon, lat, lon in degrees, radius 6371
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
 * Are a latitude and a longitude in degrees a place on earth (at most 90 and 180 either way)?
 * are these valid gps coordinates, latitude up to 90 and longitude up to 180 either way, ends included
 * latitude from -90 to 90 and longitude from -180 to 180, true if both hold
 * is it a valid latitude (-90 to 90) and longitude (-180 to 180)
 * Write a function that validates geographic coordinates in degrees: latitude, then longitude.
 * Do these coordinates exist, latitude up to 90, longitude up to 180 either way?
 * check lat within +-90 and lon within +-180, bounds allowed
 * Given latitude and longitude in degrees, return whether both are in range.
 * is latitude in -90..90 and longitude in -180..180
 * valid location: latitude -90 to 90, longitude -180 to 180
 * is lat 95 lon 10 possible? check any lat (max 90) and lon (max 180)
 * is the position on the globe within legal degrees: latitude first, longitude second
 * Write a program to check that a latitude lies within -90 to 90 and a longitude within -180 to 180 degrees.
 * Python: -90 <= lat <= 90 and -180 <= lon <= 180
 * is this a real place on the globe? latitude, longitude
 * Domain check of geographic coordinates (closed intervals ±90, ±180)
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
 * What becomes of some volts in a transformer with so many turns on the primary and so many on the secondary coil?
 * transformer output voltage: input voltage, primary turns, secondary turns
 * secondary voltage from primary voltage, primary turns and secondary turns
 * transformer: voltage times secondary over primary turns, for voltage, primary, secondary
 * Write a function that computes the output voltage of a transformer from input voltage, primary and secondary turns.
 * How many volts come out of a transformer? Input volts, turns in, turns out.
 * voltage * secondary / primary, arguments voltage, primary, secondary
 * Given input voltage, primary turns and secondary turns, return the output voltage.
 * ideal transformer: secondary volts from primary volts and both numbers of turns, primary first
 * output volts from the input volts and the turns of first and second coil
 * 230 V, 1000 turns to 50 turns, what voltage? volts, primary turns, secondary turns
 * voltage out of two coils on one core: voltage in, its turns, the other's turns
 * Write a function to find the output voltage of a transformer from input voltage, primary turns and secondary turns.
 * Excel: =voltage*secondary/primary
 * {voltage} volts into a coil of {primary} turns, other coil {secondary}: what comes out
 * Ideal transformer U2 = U1 N2 / N1, arguments U1, N1, N2
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
 * What power does a three-phase load draw at some volts (line to line), some amperes and a power factor?
 * three-phase power from line voltage, line current and power factor
 * three-phase real power: line voltage, current, power factor
 * sqrt(3) * U * I * cos phi, with the power factor cos phi as the third argument
 * Write a function that computes the real power of a three-phase system from line voltage, current and power factor.
 * How many watts does a three-phase motor use, line volts, amps and power factor known?
 * root three times volts times amps times power factor
 * Given line voltage, current and cos phi, return the power.
 * three phase watts: line-to-line volts, amps, cos phi
 * real power of a three-phase supply from volts between lines, amperes and power factor
 * three-phase motor at 400 V, 10 A and cos phi 0.8, how many W?
 * real power drawn from a three-phase line: U, I and the power factor
 * Write a program to compute the real power of a three-phase load from line voltage, line current and power factor.
 * Python: math.sqrt(3) * volts * amps * pf
 * watts of a big motor on three wires: volts, amps, power factor
 * P = √3 U I cos φ
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
 * With the resistivity {rho}, what resistance does a wire with a given length and cross section have?
 * wire resistance: rho * length / area, arguments in this order
 * resistance from resistivity, length and area
 * R = rho * l / A for rho, l, A
 * Write a function that computes the resistance of a cable from resistivity, length and cross section.
 * How many ohms does a long wire have? Resistivity, length, cross-sectional area.
 * resistivity times length over cross section
 * Given resistivity, length and cross-sectional area, return the resistance.
 * conductor resistance from resistivity, length and area
 * cable resistance: resistivity times length over cross-section
 * 50 m copper cable, how many ohms? resistivity, length, cross section
 * resistance of a conductor by its material's resistivity, its length and its cross section
 * Write a function which calculates the ohms of a wire from its resistivity, length and cross-section.
 * Excel: =rho*length/area
 * thin long wire: how many ohms? material number, length, thickness area
 * R = ρ l / A
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
 * A load draws some watts at some volts; does a breaker of so many amperes hold, equality being allowed?
 * breaker check: true if the watts do not exceed volts times amps
 * watts, volts, amps: false if the fuse trips, that is, watts above volts times amps
 * load in watts, voltage, rating in amps: does the fuse hold, full load included
 * Write a function that checks if a load in watts at a voltage stays within the amperes of a breaker, exactly full is fine.
 * Can I run these watts at this voltage without going over a fuse of some amperes?
 * watts <= volts * amps
 * Given the load in watts, the voltage and the breaker rating in amperes, return whether it is enough, equal included.
 * fuse rating sufficient for watts at volts, amps last? equal is enough
 * electrician: circuit load ok (W, V, A), at most V times A
 * 3000 W, 230 V, 16 A fuse ok? true up to exactly V * A
 * is the load in watts at most the voltage times the amperes of the fuse
 * Write a program that determines whether a fuse of given amperes at a given voltage can carry a number of watts; order: watts, volts, amperes.
 * Python: watts <= volts * amps
 * will the fuse stay in with {watts} watts on {voltage} volts and {amperes} amps? exactly at the limit is fine
 * Load test P <= U I_max for a circuit breaker
 * Can I plug in this many watts at this voltage without tripping the breaker of so many amps (just at its limit is OK)?
 * does breaker hold watts at voltage and amps
 *
 * @T int32_t double
 * @name breaker_holds is_load_allowed
 * @range watts 0 5000
 * @range voltage 100 240
 * @range amperes 5 20
 */
_Bool breaker_holds(T watts, T voltage, T amperes) { return watts <= voltage * amperes; }

/**
 * How many hours does a battery of some mAh last at some mA?
 * battery runtime in hours: mAh over mA
 * battery life in hours from capacity and current
 * mAh divided by mA, giving hours
 * Write a function that estimates how many hours a battery lasts from mAh and mA.
 * How many hours does my power bank of some mAh run a lamp of some mA?
 * capacity / current, the hours that a battery lasts
 * Given the capacity in mAh and the load in mA, return the hours.
 * hours until the battery is empty, from its mAh and the mA drawn
 * operating time in hours on battery: capacity in mAh, load in mA
 * 3000 mAh at 150 mA lasts how many h?
 * discharge hours of an accumulator from capacity and current
 * Write a function to find how many hours a battery of a given capacity lasts at a given current.
 * Python: mah / ma
 * {capacity} mAh, drains {current} mA: how many hours
 * Ideal discharge time, capacity over load current
 * How long does a battery run with a constant draw?
 *
 * @T double float
 * @name battery_hours battery_life
 * @range capacity 0 10000
 * @range current 1 2000
 */
T battery_hours(T capacity, T current) { return capacity / current; }

/**
 * How many watt-hours does a battery of some volts and some milliampere-hours have?
 * volts and mAh to Wh
 * battery energy in watt-hours from voltage and mAh
 * watt hours from volts and mAh
 * Write a function that converts mAh and volts to Wh.
 * How many Wh does my power bank have, volts and mAh printed on it?
 * volts * mAh / 1000
 * Given voltage and capacity in mAh, return the energy in Wh.
 * energy in Wh of a battery pack with a given voltage and capacity in mAh
 * Wh of a lithium battery from its volts, then its mAh
 * 3.7 V 10000 mAh is how many Wh?
 * stored watt-hours of an accumulator: volts times milliampere-hours over 1000
 * Write a program to convert a battery's volts and milliampere-hours into watt-hours.
 * Excel: =volts*mAh/1000
 * how many Wh has a power bank: volts, then mAh
 * Nominal energy in Wh from voltage and charge in mAh
 * May I fly with it: watt-hours from volts and mAh?
 *
 * @T double float
 * @name battery_watt_hours watt_hours
 * @range volts 1 48
 * @range capacity 0 20000
 */
T battery_watt_hours(T volts, T capacity) { return volts * capacity / 1000; }

/**
 * How many years does a planet take around the sun at a distance in astronomical units, by Kepler's third law?
 * orbital period in years by Kepler's third law, distance from the sun in astronomical units
 * orbital period in years from the distance in au
 * a^1.5, the years of an orbit with a in AU
 * Write a function that returns the period in years of a planet from its distance in astronomical units.
 * How many earth years long is the year on a planet so many AU from the sun?
 * square root of the cube of the distance
 * Given the semi-major axis in astronomical units, return the orbital period in years.
 * planet year in earth years from its distance in AU
 * period in years of an orbit around the sun with its distance in AU
 * mars is 1.52 au away, how many years does its year last? any distance
 * orbital radius in AU to the power 3/2, giving years
 * Write a function that computes how many years a planet needs around the sun from its distance in astronomical units.
 * Python: distance ** 1.5
 * planet {distance} times as far as earth: how long is its year (in our years)
 * Kepler's third law T^2 = a^3 in years and AU
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
 * 1 / p as parsecs for a parallax of p arcseconds
 * Write a function that computes the distance of a star in parsecs from its parallax in arcseconds.
 * How many parsecs away is a star, measured by its parallax angle in arcseconds?
 * one over the parallax in arcseconds
 * Given a parallax in arcseconds, return parsecs.
 * star distance in parsecs from its parallax in arcseconds
 * star distance in parsecs by trigonometric parallax, arcseconds given
 * star wobbles 0.1 arcsec, how many parsec away?
 * distance of a star in parsecs, the inverse of its annual parallax
 * Write a program which determines the distance of a star in parsecs from its parallax in arcseconds.
 * JavaScript: p => 1 / p
 * star wobbles by so many arcseconds: how many parsecs away
 * d = 1/p in parsec for an annual parallax in arcsec
 * How far is a star given its parallax angle in arcseconds (parsecs)?
 * parallax arcseconds to parsecs
 *
 * @T double float
 * @name parallax_distance parsecs
 * @range arcseconds 0.25 10
 */
T parallax_distance(T arcseconds) { return 1 / arcseconds; }

/**
 * A gear at some rpm with so many teeth drives one with another number of teeth; how many rpm does the second make?
 * speed of a driven gear: rpm, driving teeth, driven teeth
 * output rpm of two gears from input rpm, driving teeth, driven teeth
 * speed of the driven gear: driver's rpm, driver's teeth, driven teeth
 * Write a function that computes the speed of the second gear from speed and teeth of the first, then its own teeth.
 * How fast does the other wheel turn, given the driver's rpm, the driver's teeth and its own?
 * rpm * driver / driven, for rpm and the teeth of driver and driven gear
 * Given the speed and teeth of the driving gear and the teeth of the driven gear, return its speed.
 * rpm after a gear pair: rpm before, first teeth, second teeth
 * gearbox output speed: input rpm, teeth in, teeth out
 * gear with 20 teeth turns gear with 40, rpm of that? input rpm, driving teeth, driven teeth
 * rotation speed of the meshing wheel: speed, teeth of the first, teeth of the second
 * Write a function to calculate how fast the second gear turns from the first one's rpm, the first one's teeth and the second one's teeth.
 * Excel: =rpm*driver/driven
 * {rpm} turns a minute on a cog with {driver} teeth, the other has {driven}: how fast does it go
 * Output speed n2 = n1 z1 / z2 of a gear pair
 * What rpm does a driven gear have (driver's rpm, driver's teeth, driven teeth)?
 * driven gear rpm from driver rpm, driver teeth, driven teeth
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
 * ratio of two gears from their teeth, second over first
 * driving teeth, driven teeth: the second over the first
 * What is the gear ratio of two wheels, teeth of the driven one over those of the driver?
 * Write a function that returns driven over driving teeth of a pair of gears, the driver given first.
 * from driver and driven teeth: driven / driver
 * transmission ratio: driving teeth, driven teeth, result driven over driving
 * bike gear: front teeth, rear teeth; turns of the crank per wheel turn
 * teeth of the second gear divided by teeth of the first
 * how often must the first gear turn for one turn of the second, teeth of both known
 * reduction of a gear pair: second number of teeth divided by the first
 * ratio of a gearbox stage, driver's teeth first, driven over driver
 * Write a program to find the gear ratio, teeth of the driven wheel over teeth of the driving one; the driving one is given first.
 * Python: driven / driver, arguments driver then driven
 * driving cog has {driver} teeth, driven one {driven}: what ratio
 * Transmission ratio i = z2 / z1
 * How do I compute the reduction ratio of two gears (driver's teeth, driven's teeth)?
 * gear ratio driven / driver
 *
 * @T double float
 * @name gear_ratio transmission_ratio
 * @range driver 8 60
 * @range driven 8 120
 */
T gear_ratio(T driver, T driven) { return driven / driver; }

/**
 * How many radians per second are so many revolutions per minute?
 * rpm to radians per second
 * angular velocity in rad/s from rpm
 * rpm * 2 * pi / 60
 * Write a function that converts rpm to rad/s.
 * How fast does something turn in radians per second, its rpm known?
 * revolutions per minute to omega in rad/s
 * Given rpm, return the angular velocity in radians per second.
 * angular speed in rad/s of a motor with given rpm
 * rad/s out of rpm
 * 3000 rpm in rad/s, or any other rpm
 * rotation rate in radians a second from turns a minute
 * Write a function that converts revolutions per minute to radians per second.
 * Python: rpm * 2 * math.pi / 60
 * turns a minute into radians a second
 * Angular velocity ω in rad/s of a rotational speed in rpm
 * How many rad/s is a motor speed in rpm?
 * rpm to rad/s
 *
 * @name rpm_to_radians angular_velocity
 * @range rpm 0 6000
 */
double rpm_to_radians(double rpm) { return rpm * (2 * 3.14159265358979323846 / 60); }
