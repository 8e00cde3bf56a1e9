/**
 * What voltage drives {current} amperes through {resistance} ohms?
 * ohm's law voltage
 * voltage from current and resistance
 * V = I * R
 * Write a function that returns the voltage by Ohm's law.
 * How many volts are across a resistor, if current and resistance are known?
 * current times resistance
 * Given amperes and ohms, calculate volts.
 * U = R * I in school physics
 * voltage drop over a resistor
 * 2 amps over 6 ohms gives what U
 * electric potential difference from flow and opposition
 *
 * @T double float
 * @name voltage ohms_law_voltage voltage_drop
 * @range current 0 20
 * @range resistance 0 1000
 */
T voltage(T current, T resistance) { return current * resistance; }

/**
 * What current flows if {voltage} volts are applied to {resistance} ohms?
 * ohm's law current
 * current from voltage and resistance
 * I = V / R
 * Write a function that returns the current by Ohm's law.
 * How many amperes flow through a resistor at a given voltage?
 * voltage divided by resistance
 * Given volts and ohms, calculate amperes.
 * electric current through a resistor
 * amps from volts and ohms
 * 12 V on 4 ohm, how much amps
 * electric flow from potential difference and opposition
 *
 * @T double float
 * @name current ohms_law_current electric_current
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T current(T voltage, T resistance) { return voltage / resistance; }

/**
 * What resistance is there, if {voltage} volts drive {current} amperes?
 * ohm's law resistance
 * resistance from voltage and current
 * R = V / I
 * Write a function that returns the resistance by Ohm's law.
 * How many ohms has a component, if voltage and current were measured?
 * voltage divided by current
 * Given volts and amperes, calculate ohms.
 * electrical resistance of a wire from volts and amps
 * ohms from volts and amps
 * measured 9 V and 0.5 A, ohms?
 * electric opposition as a quotient of the two meter readings
 *
 * @T double float
 * @name resistance ohms_law_resistance
 * @range current 1 20
 * @range voltage 0 240
 */
T resistance(T voltage, T current) { return voltage / current; }

/**
 * What power is drawn at {voltage} volts and {current} amperes?
 * electric power
 * power from voltage and current
 * P = V * I
 * Write a function that computes the electrical power in watts.
 * How many watts does a device use at a certain voltage and current?
 * watts from volts and amps
 * Given volts and amperes, return watts.
 * voltage times current
 * power consumption of an appliance
 * 230 V 2 A, watt?
 * rate of electric energy, product of both meter readings
 *
 * @T double float int32_t
 * @name electrical_power power_in_watts watts
 * @range voltage 0 240
 * @range current 0 20
 */
T electrical_power(T voltage, T current) { return voltage * current; }

/**
 * power from current and resistance
 * I^2 * R
 * Joule heating of a resistor
 * How many watts turn into heat in a resistor, given amps and ohms?
 * current squared times resistance
 * Write a function for the power lost in a wire from its current and resistance.
 * P = I * I * R
 * heat power of a current in a resistance
 * watts from amperes and ohms
 * power dissipated by a resistor, current known
 * copper loss from amperes and ohms
 * heating power with current first, resistance second
 *
 * @T double float int32_t
 * @name resistor_heat power_from_current
 * @range current 0 20
 * @range resistance 0 100
 */
T resistor_heat(T current, T resistance) { return current * current * resistance; }

/**
 * power from voltage and resistance
 * V^2 / R
 * watts from volts and ohms
 * How much power does a resistor take at a voltage?
 * voltage squared over resistance
 * Write a function for the power of a heater from voltage and resistance.
 * P = U * U / R
 * heating element: volts and ohms to watts
 * power dissipated by a resistor, voltage known
 * load power at a supply voltage
 * watts at a voltage drawn by so many ohms
 * toaster power from mains voltage and its resistance
 *
 * @T double float
 * @name power_from_voltage heater_power
 * @range voltage 0 240
 * @range resistance 1 1000
 */
T power_from_voltage(T voltage, T resistance) { return voltage * voltage / resistance; }

/**
 * How much energy is {power} used for the time {time}?
 * energy from power and time
 * E = P * t
 * electrical energy from power and time
 * Write a function that returns the energy used, power times time.
 * How much energy does a lamp use up in a while?
 * power multiplied by time
 * Given watts and seconds, return joules.
 * joules from watts and seconds
 * kilowatt-hours from kilowatts and hours
 * 60 W lamp on for 3600 s
 * consumption of a device running for some duration
 *
 * @T double float int64_t
 * @name energy_used energy_from_power
 * @range power 0 3000
 * @range time 0 3600
 */
T energy_used(T power, T time) { return power * time; }

/**
 * What power does work of {work} done in {time} seconds need?
 * power from work and time
 * P = W / t
 * mechanical power, work per time
 * Write a function that computes power as work per time.
 * How many watts is so much work in so many seconds?
 * work divided by time
 * Given joules and seconds, return watts.
 * rate of doing work
 * average power: work first, time second
 * did 500 J in 10 s, power?
 * energy converted per second
 *
 * @T double float
 * @name power_from_work mechanical_power
 * @range work 0 10000
 * @range time 1 100
 */
T power_from_work(T work, T time) { return work / time; }

/**
 * What is the total resistance of {n} resistors {r} in series?
 * series resistance of a list of resistors
 * resistors in series, array
 * total resistance in a series circuit
 * Write a function that adds the resistances of a series connection.
 * How large is the resistance of several resistors one after another?
 * sum of all resistances of an array
 * Given an array of resistances, return the resistance of the chain.
 * R = R1 + R2 + ... + Rn
 * equivalent series resistance of n resistors
 * a bunch of resistors in one line, total ohms
 * add the ohms of a string of components
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
 * What is the total resistance of {n} resistors {r} in parallel?
 * parallel resistance of a list of resistors
 * resistors in parallel, array
 * total resistance in a parallel circuit
 * Write a function that combines the resistances of a parallel connection.
 * How large is the resistance of several resistors side by side?
 * one over the sum of reciprocals of an array of resistances
 * Given an array of at least one resistance, return that of the parallel circuit.
 * 1 / R = 1 / R1 + 1 / R2 + ... + 1 / Rn
 * equivalent resistance of n parallel resistors
 * many resistors next to each other, total ohms
 * reciprocal of the summed conductances
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
 * What resistance have {a}, {b} and {c} ohms in series?
 * three resistors in series
 * series resistance of three resistors
 * Write a function that returns the total of three series resistors.
 * How many ohms do 3 resistors have one after the other?
 * R1 + R2 + R3
 * Given three resistances, add them up as a series circuit.
 * total resistance of a chain of three
 * equivalent series resistance, 3 parts
 * sum of three ohm values in series
 * r1 then r2 then r3, all together
 * combined ohms of a string of exactly three
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
 * two capacitors in series
 * series capacitance
 * capacitance of capacitors one after another
 * Write a function that computes the total capacitance of two capacitors in series.
 * How large is the capacitance of two condensers in a row?
 * c1 * c2 / (c1 + c2)
 * Given two capacitances, return that of their series connection.
 * 1 / C = 1 / C1 + 1 / C2
 * equivalent series capacitor
 * 2 caps behind each other
 * product over sum of a pair of farad values
 *
 * @T double float
 * @name series_capacitance capacitors_in_series
 * @range a 1 1000
 * @range b 1 1000
 */
T series_capacitance(T a, T b) { return a * b / (a + b); }

/**
 * capacitors in parallel
 * two capacitors in parallel
 * parallel capacitance
 * How large is the capacitance of two capacitors side by side?
 * c1 + c2
 * Write a function that returns the total capacitance of two parallel capacitors.
 * add two capacitances
 * total capacitance, parallel connection
 * C = C1 + C2
 * condensers next to each other
 * equivalent capacitor of a parallel pair
 * sum of two farad values
 *
 * @T double float
 * @name parallel_capacitance capacitors_in_parallel
 * @range a 0 1000
 * @range b 0 1000
 */
T parallel_capacitance(T a, T b) { return a + b; }

/**
 * What energy is stored in a capacitor of {capacitance} farads at {voltage} volts?
 * energy in a capacitor
 * capacitor energy from capacitance and voltage
 * E = 1/2 * C * V^2
 * Write a function that returns the energy of a charged capacitor.
 * How many joules does a capacitor of so many farads hold at a voltage?
 * half the capacitance times the voltage squared
 * Given farads and volts, return joules.
 * stored energy of a condenser
 * electric field energy of a capacitor
 * charged cap, how many joule inside
 * electrostatic energy between two plates
 *
 * @T double float
 * @name capacitor_energy energy_in_capacitor
 * @range capacitance 0 10
 * @range voltage 0 100
 */
T capacitor_energy(T capacitance, T voltage) { return capacitance * voltage * voltage / 2; }

/**
 * What charge flows at {current} amperes in {time} seconds?
 * electric charge from current and time
 * Q = I * t
 * charge in coulombs
 * Write a function that returns the charge moved by a current.
 * How many coulombs pass in a while?
 * amperes times seconds
 * Given a current and a time, return the charge.
 * ampere-hours from amps and hours
 * quantity of electricity
 * 3 A for 20 s, coulomb?
 * transported charge, flow by duration
 *
 * @T double float
 * @name electric_charge charge_from_current
 * @range current 0 20
 * @range time 0 3600
 */
T electric_charge(T current, T time) { return current * time; }

/**
 * What is the cutoff frequency of an RC filter with {resistance} ohms and {capacitance} farads?
 * rc filter cutoff frequency
 * cutoff frequency from R and C
 * 1 / (2 * pi * R * C)
 * Write a function for the corner frequency of an RC low pass.
 * At which frequency does an RC filter begin to cut?
 * Given a resistance and a capacitance, return the -3 dB frequency.
 * corner frequency of a first-order filter
 * RC high-pass or low-pass limit in hertz
 * rc circuit frequency
 * R and C known, where is -3dB
 * half-power frequency of a resistor-capacitor pair
 *
 * @name rc_cutoff cutoff_frequency
 * @range resistance 1 1000
 * @range capacitance 1 1000
 */
double rc_cutoff(double resistance, double capacitance) {
    return 1 / (2 * 3.14159265358979323846 * resistance * capacitance);
}

/**
 * What is the resonance frequency of {inductance} henries and {capacitance} farads?
 * lc resonance frequency
 * resonant frequency of an LC circuit
 * 1 / (2 * pi * sqrt(L * C))
 * Write a function that returns the frequency of an oscillating circuit of coil and capacitor.
 * At which frequency does a coil with a capacitor resonate?
 * Given inductance and capacitance, return the natural frequency.
 * Thomson's formula
 * tuned circuit frequency
 * tank circuit resonance
 * coil L with cap C rings at what hz
 * natural oscillation of an inductor-capacitor pair
 *
 * @name lc_resonance resonant_frequency
 * @range inductance 1 100
 * @range capacitance 1 100
 */
double lc_resonance(double inductance, double capacitance) {
    return 1 / (2 * 3.14159265358979323846 * __builtin_sqrt(inductance * capacitance));
}

/**
 * What force gives the mass {mass} the acceleration {acceleration}?
 * force from mass and acceleration
 * F = m * a
 * newton's second law
 * Write a function that computes the force on a body.
 * How many newtons does it take to accelerate a mass?
 * mass times acceleration
 * Given kilograms and m/s^2, return newtons.
 * force needed for an acceleration
 * physics: force
 * 10 kg and 2 m/s2, newton?
 * push that changes the motion of a body at a given rate
 *
 * @T double float int32_t
 * @name force newton_force calculate_force
 * @range mass 0 1000
 * @range acceleration -20 20
 */
T force(T mass, T acceleration) { return mass * acceleration; }

/**
 * What is the weight in newtons of a mass of {mass} kilograms on {OP:2}, with g = {OP}?
 * weight on {OP:2}, g = {OP}
 * weight force of a mass on {OP:2} ({OP} m/s^2)
 * kilograms to newtons on {OP:2} with g = {OP}
 * Write a function that returns the weight of a mass on {OP:2}, g being {OP}.
 * How heavy is something on {OP:2}, in newtons, if g is {OP}?
 * mass times {OP}: the weight on {OP:2}
 * Given a mass in kilograms, return its weight force on {OP:2}, with {OP} m/s^2.
 * gravity pulls with {OP} newtons per kilogram on {OP:2}: weight
 * gravitational force on {OP:2}, {OP} times the mass
 * how strong does {OP:2} pull on so many kilos ({OP})
 * newtons on a spring scale on {OP:2}, field strength {OP}
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
 * m * g with g of 9.81
 * Write a function that computes the weight of a mass on earth, g = 9.81.
 * force of gravity on a body, 9.81 m/s^2
 * gravitational force in newtons of so many kilos, 9.81 each
 * mass to weight, g 9.81
 * what does 10 kg weigh in N if g is 9.81
 * weight = 9.81 * mass
 * pull of the earth on an object, 9.81 times its mass
 *
 * @T double float
 * @name weight_on_earth earth_weight
 * @range mass 0 200
 */
T weight_on_earth(T mass) { return mass * (T)9.81; }

/**
 * weight on the moon, a sixth
 * How much would I weigh on the moon, where it is one sixth?
 * moon weight from earth weight, divided by 6
 * one sixth of the weight on earth
 * earth weight to moon weight (1/6)
 * Write a function that returns what someone weighs on the moon, a sixth of the weight here.
 * weight / 6
 * lunar weight of an astronaut, six times less
 * lighter on the moon by a factor of 6: how heavy is it there
 * scales on the moon, one sixth shown
 * what do bathroom scales show on the moon, earth weight over six
 * weight under lunar gravity, taken as 1/6
 *
 * @T double float
 * @name moon_weight weight_on_moon
 * @range weight 0 200
 */
T moon_weight(T weight) { return weight / 6; }

/**
 * What work is done by the force {force} along the distance {distance}?
 * work from force and distance
 * W = F * d
 * mechanical work
 * Write a function that computes work, force times distance.
 * How many joules does it take to push something so far?
 * force times path
 * Given newtons and meters, return joules.
 * work done by a constant force
 * physics: work
 * push 50 N for 4 m, joule?
 * energy transferred by a steady push over a path
 *
 * @T double float
 * @name work_done mechanical_work
 * @range force 0 1000
 * @range distance 0 100
 */
T work_done(T force, T distance) { return force * distance; }

/**
 * What work does the force {force} do over {distance} at an angle of {degrees} degrees to the path?
 * work at an angle in degrees
 * work from force, distance and angle in degrees
 * W = F * d * cos(angle), angle in degrees
 * Write a function for the work of a force that pulls at an angle, in degrees.
 * How much work is done if I pull a sledge by a rope that slants by so many degrees?
 * force times distance times the cosine of the angle, given in degrees
 * Given force, path and angle in degrees, return the work.
 * dot product of force and displacement, lengths and the degrees between them
 * work of an oblique force, degrees last
 * pulling with a rope at 30 degrees, energy used
 * component of a pull along the path (angle in degrees), multiplied by the path
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
 * What is the momentum of the mass {mass} at the speed {velocity}?
 * momentum
 * momentum from mass and velocity
 * p = m * v
 * Write a function that returns the momentum of a moving body.
 * How much momentum has a car?
 * mass times velocity
 * Given kilograms and meters per second, return the linear momentum.
 * quantity of motion
 * physics: linear momentum
 * how much oomph, mass and speed
 * product of inertia and speed
 *
 * @T double float int32_t
 * @name momentum linear_momentum
 * @range mass 0 1000
 * @range velocity -50 50
 */
T momentum(T mass, T velocity) { return mass * velocity; }

/**
 * impulse
 * impulse from force and time
 * F * t
 * How large is the change of momentum of a push?
 * force times duration
 * Write a function that computes the impulse of a force.
 * kick of a ball: newtons and seconds
 * newton-seconds
 * momentum given to a body by a force
 * strength of a push over its time
 * impulse of a collision
 * J = F t
 *
 * @T double float int32_t
 * @name impulse force_impulse
 * @range force 0 1000
 * @range time 0 60
 */
T impulse(T force, T time) { return force * time; }

/**
 * What is the potential energy of {mass} kilograms at a height of {height} meters, with g = {K}?
 * potential energy, g = {K}
 * potential energy from mass and height, gravity {K}
 * m * {K} * h
 * Write a function that computes the gravitational potential energy with g = {K}.
 * How much energy has a body at some height, if g is {K}?
 * energy of position: mass times {K} times height
 * Given a mass and a height, return the potential energy near the ground, g = {K} m/s^2.
 * E = mgh with g of {K}
 * lifting energy in joules, {K} newtons per kilogram
 * flowerpot on the balcony, joule with g {K}
 * stored energy due to elevation, field strength {K}
 *
 * @K 9.81 9.8 9.80665
 * @T double float
 * @name potential_energy gravitational_energy
 * @range mass 0 1000
 * @range height 0 100
 */
T potential_energy(T mass, T height) { return mass * (T)K * height; }

/**
 * potential energy, g = 9.81
 * potential energy from mass and height, 9.81 m/s^2
 * mgh with g 9.81
 * How much energy does a raised object have, if g is 9.81?
 * gravitational potential energy on earth (9.81)
 * Write a function that computes the potential energy of a body with g = 9.81.
 * mass * 9.81 * height
 * energy of a lifted weight, mass times height times 9.81
 * E = m g h, g being 9.81
 * joules to lift something, 9.81 N per kg
 * energy gained by climbing, kilos by meters by 9.81
 * what is the pe of a mass at a height, g 9.81
 *
 * @T double float
 * @name potential_energy_on_earth energy_at_height
 * @range mass 0 1000
 * @range height 0 100
 */
T potential_energy_on_earth(T mass, T height) { return mass * (T)9.81 * height; }

/**
 * What is the potential energy of mass {mass} at the height {height} with the gravity {gravity}?
 * potential energy from mass, height and gravity
 * m * g * h with g given last
 * mgh, three parameters
 * Write a function that multiplies mass, height and gravitational acceleration.
 * How much energy does it take to lift a mass on any planet?
 * mass times height times g
 * Given mass, height and gravitational acceleration, return the potential energy.
 * energy of a raised body, gravity as a parameter
 * physics: E = mgh
 * m, h, g given: E?
 * stored energy due to elevation in any gravity field
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
 * hooke's law
 * spring force from stiffness and extension
 * F = k * x
 * Write a function for the force of a spring, without a sign.
 * How hard must I pull a spring?
 * spring constant times extension
 * Given a spring constant and a length of stretch, return the force.
 * force of a stretched spring
 * Hookean spring
 * pull spring 0.1 m with k 200
 * restoring strength proportional to the stretch, magnitude only
 *
 * @T double float
 * @name spring_force hookes_law
 * @range k 0 1000
 * @range x 0 10
 */
T spring_force(T k, T x) { return k * x; }

/**
 * What energy is stored in a spring of stiffness {k} stretched by {x}?
 * spring energy
 * elastic potential energy
 * E = 1/2 * k * x^2
 * Write a function that returns the energy in a stretched spring.
 * How much energy does a spring of some stiffness hold at some extension?
 * half the spring constant times the extension squared
 * Given a spring constant and its extension, return the elastic energy.
 * energy of a compressed spring
 * work to stretch a spring
 * how much energy in the stretched spring
 * half k x squared
 *
 * @T double float
 * @name spring_energy elastic_energy
 * @range k 0 1000
 * @range x 0 10
 */
T spring_energy(T k, T x) { return k * x * x / 2; }

/**
 * What torque has the force {force} on a lever of length {arm}?
 * torque
 * torque from force and lever arm
 * moment of a force
 * Write a function that computes torque as force times lever arm.
 * How strong is the turning effect of a wrench?
 * force times distance from the pivot
 * Given newtons and meters, return newton-meters.
 * turning moment
 * physics: torque, right angle
 * 20 N on a 0.3 m spanner
 * rotational effect of a push at right angles to its arm
 *
 * @T double float
 * @name torque moment_of_force
 * @range force 0 1000
 * @range arm 0 10
 */
T torque(T force, T arm) { return force * arm; }

/**
 * Is a lever balanced with {force1} at the distance {arm1} on one side and {force2} at {arm2} on the other?
 * is a lever balanced
 * law of the lever: force, arm, force, arm, balanced or not
 * seesaw in balance, weight and distance left, weight and distance right
 * Write a function that checks if two torques on a lever are equal.
 * Does the seesaw stay level with this weight and distance and that weight and distance?
 * force1 * arm1 == force2 * arm2
 * Given force and arm on each side, return true if the lever is in equilibrium.
 * balance of moments
 * equal torques on both sides
 * 30 kg at 2 m against 20 kg at 3 m, even?
 * turning effects on both sides cancel
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
 * What pressure does the force {force} make on the area {area}?
 * pressure from force and area
 * p = F / A
 * pressure in pascals
 * Write a function that computes pressure, force per area.
 * How large is the pressure under a heel?
 * force divided by area
 * Given newtons and square meters, return pascals.
 * force per square meter
 * physics: pressure
 * 500 N on 0.01 m2, pascal?
 * load spread over a surface
 *
 * @T double float
 * @name pressure force_per_area
 * @range force 0 1000
 * @range area 1 100
 */
T pressure(T force, T area) { return force / area; }

/**
 * What mass has something of density {density} and volume {volume}?
 * mass from density and volume
 * m = rho * V
 * weight of a volume of material
 * Write a function that computes the mass, density times volume.
 * How heavy is so much iron?
 * density times volume
 * Given a density and a volume, return the mass.
 * kilograms of a block of known density
 * multiply how dense a body is by how much space it takes
 * kg of a stone, density and size known
 * how much matter fills a space of known compactness
 *
 * @T double float
 * @name mass_from_density mass_of
 * @range density 0 20
 * @range volume 0 100
 */
T mass_from_density(T density, T volume) { return density * volume; }

/**
 * What volume has a mass of {mass} with the density {density}?
 * volume from mass and density
 * V = m / rho
 * how much room does a mass take up at a density
 * Write a function that computes the volume, mass over density.
 * How big is a kilogram of something of known density?
 * mass divided by density
 * Given a mass and a density, return the volume.
 * volume of a body by its mass
 * cubic meters of a material
 * how much space do 5 kg take at that density
 * space occupied by matter of known compactness
 *
 * @T double float
 * @name volume_from_mass volume_of
 * @range mass 0 1000
 * @range density 1 20
 */
T volume_from_mass(T mass, T density) { return mass / density; }

/**
 * A fluid of density {density} is displaced by the volume {volume}; what is the buoyant force, with g = 9.81?
 * buoyancy, fluid density and volume, g 9.81
 * buoyant force from fluid density and volume, g = 9.81
 * archimedes' principle with 9.81
 * Write a function that computes the upward force of a fluid on a body, g being 9.81.
 * How strong is the lift of a body under water, with g = 9.81?
 * density * volume * 9.81
 * Given the density of the fluid and the displaced volume, return the buoyancy for g = 9.81.
 * weight of the displaced fluid, 9.81 m/s^2
 * upthrust in newtons, density by volume by 9.81
 * how strong is the fluid lifting the ball, g 9.81
 * upward push equal to the displaced fluid's weight, 9.81 used
 *
 * @T double float
 * @name buoyant_force buoyancy
 * @range density 0 2000
 * @range volume 0 10
 */
T buoyant_force(T density, T volume) { return density * volume * (T)9.81; }

/**
 * pressure under water, density and depth, g = 9.81
 * fluid pressure at a depth with 9.81
 * pressure of a fluid column, rho times 9.81 times h
 * How large is the pressure of a liquid at some depth, g being 9.81?
 * rho * g * h, g = 9.81
 * Write a function for the fluid pressure from density and depth with g = 9.81.
 * liquid pressure without the air above (9.81)
 * gravity pressure in a liquid, 9.81 m/s^2
 * density * 9.81 * depth
 * pressure at the bottom of a pool: density, depth, 9.81
 * p = rho g h with 9.81 for g
 * what does the diver feel from the liquid alone, g 9.81
 *
 * @T double float
 * @name fluid_pressure liquid_pressure
 * @range density 0 2000
 * @range depth 0 100
 */
T fluid_pressure(T density, T depth) { return density * (T)9.81 * depth; }

/**
 * Does a body of mass {mass} and volume {volume} float on a fluid of density {density}?
 * does it float: mass, volume, density of the fluid
 * float or sink, mass and volume against the fluid's density
 * floats if its density is less than that of the fluid
 * Write a function that tells whether an object of a mass and a volume floats in a fluid of a density.
 * Will it swim on water? Mass, volume and the fluid's density are known.
 * mass / volume < density
 * Given mass, volume and fluid density, return true if the body floats.
 * object less dense than the liquid
 * sinks or swims (mass, volume, liquid density), true for swims
 * will my boat sink? true = stays on top
 * lighter than an equal amount of the liquid
 *
 * @T double float
 * @name does_float floats is_floating
 * @range mass 0 20
 * @range volume 1 20
 * @range density 0 3
 */
_Bool does_float(T mass, T volume, T density) { return mass / volume < density; }

/**
 * What acceleration takes a body from {v1} to {v2} in {time} seconds?
 * acceleration: start speed, end speed, time
 * acceleration from initial speed, final speed and time
 * (v2 - v1) / t
 * Write a function that computes average acceleration from first speed, second speed and time.
 * How strongly does a car accelerate from one speed to another in a time?
 * change of velocity (before, after) per time
 * Given start speed, end speed and duration, return the acceleration.
 * delta v over delta t, from v1, v2 and t
 * physics: mean acceleration, v before, v after, seconds
 * 0 to 27 m/s in 9 s
 * gain of speed per second, old speed and new one given
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
 * v = v0 + a * t
 * speed after accelerating
 * Write a function that returns the final velocity of uniform acceleration.
 * How fast does a car go after some seconds of acceleration?
 * initial velocity plus acceleration times time
 * Given start speed, acceleration and time, return the speed at the end.
 * kinematics: velocity after time t
 * final speed, constant acceleration, time known
 * start 5, a 2, after 10 s how fast
 * speed at the end of a uniformly accelerated motion
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
 * distance under constant acceleration
 * s = v0 * t + 1/2 * a * t^2
 * displacement from initial velocity, acceleration and time
 * Write a function that computes the distance travelled with uniform acceleration.
 * How far does a car roll while speeding up?
 * initial velocity times time plus half the acceleration times time squared
 * Given start speed, acceleration and duration, return the path.
 * kinematics equation for displacement: velocity, acceleration, time
 * SUVAT: s from u, a, t
 * start speed, a, t, how many m
 * path covered in uniformly accelerated motion
 *
 * @T double float
 * @name distance_accelerated displacement_after
 * @range v0 -50 50
 * @range a -10 10
 * @range t 0 60
 */
T distance_accelerated(T v0, T a, T t) { return v0 * t + a * t * t / 2; }

/**
 * How long does a fall from {height} meters take, with g = {K}?
 * free fall time, g = {K}
 * time to fall from a height with gravity {K}
 * sqrt(2 * h / {K})
 * Write a function that computes how long a body falls from a height, g being {K}.
 * How many seconds until a dropped stone hits the ground, if g is {K}?
 * fall time without air resistance, g = {K} m/s^2
 * Given a height in meters, return the seconds of free fall for g = {K}.
 * drop time, gravitational acceleration {K}
 * falling from rest: time, with {K} as g
 * stone from the bridge hits water after how long, g {K}
 * seconds from release to ground, field strength {K}
 *
 * @K 9.81 9.8
 * @T double
 * @name fall_time free_fall_time time_to_fall
 * @range height 0 500
 */
T fall_time(T height) { return __builtin_sqrt(2 * height / K); }

/**
 * how long does it take to fall, g = 9.81
 * free fall time from height with 9.81
 * time to fall from a height, gravity 9.81
 * How many seconds does a stone fall from a tower, at 9.81 m/s^2?
 * sqrt(2 * h / g), g = 9.81
 * Write a function that computes the fall time from a height in meters with g = 9.81.
 * time until a dropped object hits the ground (g 9.81)
 * drop time, 9.81
 * seconds of free fall for a height, 9.81 m/s^2
 * fall duration without air resistance, g being 9.81
 * when does the ball reach the floor, with 9.81 as g
 * falling time from meters, g = 9.81
 *
 * @T double
 * @name drop_time seconds_to_fall
 * @range height 0 500
 */
T drop_time(T height) { return __builtin_sqrt(2 * height / 9.81); }

/**
 * How fast is a body after {time} seconds of free fall, with g = {K}?
 * free fall velocity from the time, g = {K}
 * speed after falling for some seconds, gravity {K}
 * v = {K} * t
 * Write a function that returns the speed of a falling body after a time, g being {K}.
 * How fast does a stone fall after t seconds, if g is {K}?
 * fall speed = {K} times time
 * Given the seconds since it was dropped, return the velocity for g = {K} m/s^2.
 * velocity in free fall, {K} m/s more each second
 * dropped from rest: speed with {K} as g
 * speed after 3 s of dropping, g {K}
 * velocity of a dropped body, growing by {K} per second
 *
 * @K 9.81 9.8
 * @T double float
 * @name fall_velocity free_fall_velocity velocity_after_fall
 * @range time 0 20
 */
T fall_velocity(T time) { return (T)K * time; }

/**
 * speed after falling for a time, g = 9.81
 * free fall velocity from seconds, 9.81 each
 * How fast is a stone after falling some seconds, if g is 9.81?
 * g * t with 9.81
 * velocity of a falling body after t seconds (9.81)
 * Write a function that returns the fall speed after a time, with g = 9.81.
 * falling speed in m/s, gravity 9.81
 * dropped object: how fast after so many seconds at 9.81 m/s^2
 * 9.81 * time
 * speed gained in free fall, 9.81 per second
 * how quick is a skydiver without drag, g 9.81
 * velocity of something dropped, 9.81 by the seconds
 *
 * @T double float
 * @name fall_speed speed_after_seconds
 * @range time 0 20
 */
T fall_speed(T time) { return (T)9.81 * time; }

/**
 * how far does it fall in a time, g = 9.81
 * free fall distance from seconds with 9.81
 * distance fallen after some seconds, gravity 9.81
 * How deep is the well, if the stone falls that many seconds at 9.81 m/s^2?
 * g * t^2 / 2, g = 9.81
 * Write a function that returns the distance of a free fall after a time, g being 9.81.
 * meters fallen in t seconds (9.81)
 * fall height from the time, half of 9.81 t squared
 * drop distance in meters, g 9.81
 * depth by dropping a stone and counting, with g 9.81
 * s = 1/2 g t^2 with 9.81
 * way of a falling body after t seconds, 9.81 for g
 *
 * @T double float
 * @name fall_height depth_of_fall
 * @range time 0 20
 */
T fall_height(T time) { return (T)9.81 * time * time / 2; }

/**
 * impact speed from a height, g = 9.81
 * speed at the ground after a fall of some meters (9.81)
 * How fast does something hit the ground after a drop from a height, with g = 9.81?
 * sqrt(2 * g * h), g = 9.81
 * velocity of a body dropped from a height, 9.81 m/s^2
 * Write a function for the impact velocity of a fall from some meters with g = 9.81.
 * final speed of a drop, g 9.81
 * speed when it lands, height given, 9.81
 * dropped from h meters, how fast at the bottom, g 9.81
 * landing speed without air, gravity 9.81
 * how quick is a jumper at the water from so high, 9.81 as g
 * v = sqrt(2 * 9.81 * height)
 *
 * @name ground_speed speed_at_ground
 * @range height 0 500
 */
double ground_speed(double height) { return __builtin_sqrt(2 * 9.81 * height); }

/**
 * How high does a projectile rise at {speed} m/s and {degrees} degrees, with g = 9.81?
 * maximum height of a projectile from speed and degrees, g = 9.81
 * projectile height from speed and angle in degrees, g = 9.81
 * (v * sin(angle))^2 / (2 * g), angle in degrees, g 9.81
 * Write a function for the peak height of a throw, the angle in degrees and g = 9.81.
 * How high does a ball fly that is thrown at so many degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the greatest height for g = 9.81.
 * apex of a trajectory, degrees and 9.81
 * top of the parabola of a shot: m/s, degrees, g 9.81
 * max height of a thrown object, speed, angle in degrees, 9.81
 * how high does my throw go, deg and m/s, g 9.81
 * summit of a ballistic curve, angle in degrees, 9.81 m/s^2
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
 * How far does a projectile fly at {speed} m/s and {degrees} degrees, with g = 9.81?
 * range of a projectile with the angle in degrees, 9.81
 * throwing distance from speed and angle in degrees, g = 9.81
 * v^2 * sin(2 * angle) / g, degrees, g = 9.81
 * Write a function for the range of a throw, the launch angle in degrees and g = 9.81.
 * How far does a ball go that is thrown at so many degrees, if g is 9.81?
 * Given launch speed and launch angle in degrees, return the horizontal range for g = 9.81.
 * horizontal distance of a shot over flat ground, degrees, 9.81
 * where does a thrown stone land, angle in degrees, g 9.81
 * ballistic range, degrees and 9.81 m/s^2
 * how far does my throw go, deg and m/s, g 9.81
 * ground distance of a ballistic curve from level to level, degrees, 9.81
 *
 * @name throw_range range_in_degrees throwing_distance
 * @range speed 0 100
 * @range degrees 0 90
 */
double throw_range(double speed, double degrees) {
    return speed * speed * __builtin_sin(2 * degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * How long is a projectile in the air at {speed} m/s and {degrees} degrees, with g = 9.81?
 * time of flight of a projectile, degrees, g = 9.81
 * flight time from speed and angle in degrees, g = 9.81
 * 2 * v * sin(angle) / g, angle in degrees, g 9.81
 * Write a function for the hang time of a throw, the angle in degrees and g = 9.81.
 * How many seconds does a ball fly that is thrown at so many degrees, with g = 9.81?
 * Given launch speed and launch angle in degrees, return the seconds until it lands, g being 9.81.
 * time in the air of a shot: speed, degrees, 9.81
 * air time of a thrown object, angle in degrees, g 9.81
 * duration of a projectile's flight, degrees, 9.81 m/s^2
 * how long is the ball up, deg and m/s, g 9.81
 * seconds between launch and landing at the same level, degrees and 9.81
 *
 * @name flight_time time_of_flight hang_time
 * @range speed 0 100
 * @range degrees 0 90
 */
double flight_time(double speed, double degrees) {
    return 2 * speed * __builtin_sin(degrees * (3.14159265358979323846 / 180)) / 9.81;
}

/**
 * With a coefficient of {mu}, what friction does a normal force of {normal} cause?
 * friction force
 * friction from coefficient and normal force
 * F = mu * N
 * Write a function that computes the force of friction.
 * How strong is the friction of a box on the floor?
 * coefficient of friction times normal force
 * Given the friction coefficient and the normal force, return the frictional force.
 * kinetic friction
 * sliding friction in newtons
 * box slides, mu times N
 * resisting strength of two rubbing surfaces
 *
 * @T double float
 * @name friction_force friction
 * @range mu 0 2
 * @range normal 0 1000
 */
T friction_force(T mu, T normal) { return mu * normal; }

/**
 * What is the centripetal acceleration at the speed {v} on a circle of radius {r}?
 * centripetal acceleration
 * acceleration in circular motion
 * v^2 / r
 * Write a function that computes the acceleration toward the centre of a circle.
 * How strong is the acceleration in a curve?
 * speed squared over radius
 * Given speed and radius, return the centripetal acceleration.
 * radial acceleration
 * acceleration of a carousel
 * in the curve how many m/s2 sideways
 * inward change of velocity on a round path
 *
 * @T double float
 * @name centripetal_acceleration radial_acceleration
 * @range v 0 50
 * @range r 1 100
 */
T centripetal_acceleration(T v, T r) { return v * v / r; }

/**
 * How fast does a wave travel with the frequency {frequency} and the wavelength {length}?
 * wave speed
 * wave speed from frequency and wavelength
 * v = f * lambda
 * Write a function that computes the speed of a wave.
 * How quick is a wave, given its hertz and its length?
 * frequency times wavelength
 * Given hertz and meters, return meters per second.
 * propagation speed of a wave
 * phase velocity
 * hz times wave length
 * how quickly a crest moves on
 *
 * @T double float
 * @name wave_speed wave_velocity
 * @range frequency 0 1000
 * @range length 0 10
 */
T wave_speed(T frequency, T length) { return frequency * length; }

/**
 * What energy in joules has a photon of the frequency {frequency}, with h = 6.626e-34?
 * photon energy, h = 6.626e-34
 * energy of a photon from its frequency, h taken as 6.626e-34
 * E = h * f with h = 6.626e-34
 * Write a function that returns the energy of a light quantum by Planck's formula, h being 6.626e-34.
 * How many joules has one photon? Planck's constant is 6.626e-34.
 * Planck's constant, 6.626e-34, times frequency
 * Given a frequency in hertz, return the photon's energy with h = 6.626e-34.
 * light quantum energy in joules, 6.626e-34 per hertz
 * planck relation with 6.626e-34
 * energy of one light particle with h 6.626e-34
 * quantum of radiation at a frequency, h taken as 6.626e-34
 *
 * @name photon_energy energy_of_photon
 * @range frequency 0 1000
 */
double photon_energy(double frequency) { return 6.626e-34 * frequency; }

/**
 * What energy is the mass {mass} worth, by E = m c^2 with c = 299792458?
 * e = mc^2
 * rest energy
 * mass-energy equivalence
 * Write a function that returns the energy of a mass by Einstein's formula, c being 299792458 m/s.
 * How many joules are in a kilogram of matter?
 * mass times the speed of light squared
 * Given a mass in kilograms, return its rest energy in joules.
 * Einstein's famous equation
 * mass to energy
 * how much energy is in 1 g of stuff
 * inertia converted completely, c squared times
 *
 * @name rest_energy mass_energy
 * @range mass 0 1000
 */
double rest_energy(double mass) { return mass * 299792458.0 * 299792458.0; }

/**
 * time that light needs for a distance
 * How long does light travel over so many meters?
 * light travel time in seconds
 * distance divided by the speed of light
 * Write a function that returns how long light takes.
 * seconds for a light signal
 * delay of a radio signal over a distance in meters
 * distance / 299792458
 * how old is the light that we see from there
 * signal running time in vacuum
 * seconds that light needs for a distance in meters
 * light seconds of a distance
 *
 * @name light_time light_travel_time
 * @range meters 0 1000000000
 */
double light_time(double meters) { return meters / 299792458.0; }

/**
 * What efficiency in percent has a machine that gives {output} of useful energy for {input}?
 * efficiency in percent
 * efficiency from useful output and input
 * output / input * 100
 * Write a function that computes the efficiency of a machine as a percentage.
 * How efficient is my motor in percent, output and input known?
 * useful energy over total energy, in percent
 * Given energy out and energy in, return the efficiency.
 * degree of efficiency in percent, output before input
 * percent of the energy that is used: useful, then total
 * got 150 out of 200 put in, how many %
 * useful share of the input, times a hundred
 *
 * @T double float
 * @name efficiency efficiency_percent
 * @range output 0 100
 * @range input 1 200
 */
T efficiency(T output, T input) { return output / input * 100; }

/**
 * efficiency as a fraction
 * efficiency between 0 and 1 from output and input
 * useful output over input
 * How efficient is a machine, 1 being perfect, with this output for that input?
 * output / input
 * Write a function that returns the efficiency, from 0 to 1, of output and input.
 * eta of an engine, work out and heat in
 * ratio of useful to total energy
 * efficiency factor: useful energy first, total second
 * energy out per energy in
 * part of the energy that is used, a number up to 1, output over input
 * degree of efficiency as a decimal, out before in
 *
 * @T double float
 * @name efficiency_ratio eta
 * @range output 0 100
 * @range input 1 200
 */
T efficiency_ratio(T output, T input) { return output / input; }

/**
 * How much heat does the mass {mass} take with the specific heat {heat} and a rise of {change} degrees?
 * heat energy: mass, specific heat and temperature change multiplied
 * Q = m * c * delta T
 * heat from mass, specific heat and temperature change
 * Write a function that computes the heat for warming a substance.
 * How much energy warms up so much water by some degrees?
 * mass times specific heat times temperature difference
 * Given mass, specific heat capacity and temperature rise, return the heat.
 * thermal energy from mass, specific heat and temperature change
 * calorimetry: heat absorbed
 * heat 2 kg water by 60 degrees, joule
 * warming energy of a substance
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
 * How warm is the bath, if I mix so much at one temperature and so much at another?
 * (m1 * t1 + m2 * t2) / (m1 + m2)
 * Given mass and temperature of two portions, return the temperature of the mix.
 * weighted mean of two temperatures by mass
 * thermal equilibrium of one substance, m1, t1, m2, t2
 * 2 kg at 80 and 3 kg at 20 together, temp?
 * equilibrium of two portions of one liquid, mass then degrees for each
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
 * By how much does a rod of length {length} with the coefficient {alpha} grow when it gets {change} degrees warmer?
 * thermal expansion: length times coefficient times temperature change
 * linear expansion from length, coefficient and temperature change
 * delta L = L * alpha * delta T
 * Write a function that computes how much a rod expands when heated.
 * How much longer does a rail get in summer?
 * length times expansion coefficient times temperature rise
 * Given length, coefficient of expansion and temperature change, return the change of length.
 * length change from length, coefficient and temperature change
 * expansion of a metal bar
 * bridge gets warm, how many mm longer
 * elongation of a heated bar
 *
 * @T double float
 * @name thermal_expansion length_change
 * @range length 0 100
 * @range alpha 0 0.01
 * @range change -50 100
 */
T thermal_expansion(T length, T alpha, T change) { return length * alpha * change; }

/**
 * What is the focal length of a lens that images an object at {object} to {image}?
 * focal length from object and image distance
 * thin lens equation for f
 * 1 / f = 1 / object + 1 / image
 * Write a function that returns the focal length of a thin lens.
 * Which focal length has my lens, if I know both distances?
 * object * image / (object + image)
 * Given object distance and image distance, return the focal length.
 * focal length from object and image distance by the lens formula
 * f of a lens by measuring
 * object 30 away, picture 15 away, f?
 * reciprocal sum of both optical distances
 *
 * @T double float
 * @name focal_length lens_focal_length
 * @range object 1 100
 * @range image 1 100
 */
T focal_length(T object, T image) { return object * image / (object + image); }

/**
 * How strong in diopters is a lens with a focal length of {focal} meters?
 * lens power in diopters
 * diopters from the focal length in meters
 * 1 / f
 * Write a function that converts a focal length to diopters.
 * How many diopters has a pair of glasses?
 * optical power
 * Given a focal length in meters, return the refractive power.
 * dioptre of a lens
 * reciprocal of the focal length as lens strength
 * f = 0.5 m, how many dpt
 * strength of glasses by their burning distance
 *
 * @T double float
 * @name diopters lens_power
 * @range focal 1 100
 */
T diopters(T focal) { return 1 / focal; }

/**
 * How many times larger is an image of height {image} than the object of height {object}?
 * magnification, image size over object size
 * magnification from image height and object height
 * image size over object size
 * Write a function that computes the magnification of a lens.
 * How much does a magnifier enlarge, image height and object height being known?
 * image / object
 * Given image size and object size, return the enlargement factor.
 * optical magnification: image, then object
 * scale of an image, its size over the real one
 * picture 10 cm of a 2 cm bug, how many times
 * size quotient of what one sees and what is there
 *
 * @T double float
 * @name magnification enlargement
 * @range image 0 100
 * @range object 1 100
 */
T magnification(T image, T object) { return image / object; }

/**
 * Light passes from index {n1} to {n2}, arriving at {degrees} degrees; at which angle in degrees does it go on?
 * snell's law in degrees: n1, n2, angle of incidence
 * angle of refraction in degrees from two refractive indices and the angle of incidence
 * asin(n1 * sin(angle) / n2) with degrees in and out
 * Write a function that computes the refracted angle by Snell's law, angles in degrees.
 * How is a ray of light bent, in degrees, when it goes from one index into another at some degrees?
 * Given the two refractive indices and the angle of incidence in degrees, return the angle of refraction.
 * law of refraction: first index, second index, degrees
 * refraction angle in degrees from both indices and the incidence
 * light from one medium into another, no total reflection, degrees
 * ray from air to glass, both indices and degrees in, new angle out
 * bending of a ray at a boundary, angle measured in degrees from the normal, indices first
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
 * What is the speed of sound in air at {celsius} degrees Celsius, as 331.3 + 0.606 per degree?
 * speed of sound from temperature, 331.3 + 0.606 * t
 * speed of sound in air, 331.3 + 0.606 C
 * sound velocity at a temperature in Celsius, 331.3 m/s at zero and 0.606 more per degree
 * Write a function for the speed of sound: 331.3 + 0.606 times the temperature.
 * How fast is sound at this temperature, by 331.3 + 0.606 times Celsius?
 * 331.3 + 0.606 * temperature
 * Given degrees Celsius, return the speed of sound in m/s as 331.3 plus 0.606 a degree.
 * velocity of sound, linear approximation 331.3 + 0.606 T
 * sound speed at some celsius (331.3, 0.606)
 * how fast is noise at 20 degrees, 331.3 + 0.606 each
 * acoustic velocity, straight-line formula with 331.3 and 0.606
 *
 * @T double float
 * @name speed_of_sound sound_speed
 * @range celsius -40 50
 */
T speed_of_sound(T celsius) { return (T)331.3 + (T)0.606 * celsius; }

/**
 * How far away in meters is a lightning whose thunder is heard after {seconds} seconds, at {K} m/s?
 * distance of lightning, sound at {K} m/s
 * lightning distance from seconds until the thunder, {K} m/s
 * seconds * {K}
 * Write a function that returns the distance of a thunderstorm with a speed of sound of {K}.
 * How far is the storm, counting seconds between flash and thunder? Sound goes {K} m/s.
 * thunder delay to meters, {K} for each second
 * Given the seconds from lightning to thunder, return the distance in meters, sound travelling {K} m/s.
 * flash to bang, {K} meters per second
 * distance of a sound source by its delay, {K} m/s
 * count till boom, times {K}
 * storm remoteness in meters, {K} for every second of delay
 *
 * @K 343 340 330
 * @T double int32_t
 * @name lightning_distance storm_distance
 * @range seconds 0 60
 */
T lightning_distance(T seconds) { return seconds * K; }

/**
 * how far away is the thunderstorm, 343 m per second
 * distance of lightning in meters from seconds at 343 m/s
 * lightning distance by counting, sound goes 343 m/s
 * How far is the lightning when thunder comes some seconds later, with sound at 343 m/s?
 * speed of sound, 343, times seconds
 * Write a function that returns how many meters away a thunderstorm is, 343 for each second.
 * meters to the lightning, 343 a second
 * thunder delay to distance, 343 m/s
 * flash and bang: seconds times 343
 * counting seconds after a flash, 343 meters each
 * how near is the lightning strike in m, 343 per second
 * seconds between lightning and thunder, in meters (343 m/s)
 *
 * @T double int32_t
 * @name thunder_distance lightning_meters
 * @range seconds 0 60
 */
T thunder_distance(T seconds) { return seconds * 343; }

/**
 * kilometers to the thunderstorm, 3 seconds each
 * lightning distance in km, seconds over 3
 * seconds divided by three
 * How many kilometers away is the lightning at three seconds a kilometer?
 * thunder delay to kilometers, a third of the seconds
 * Write a function that returns the distance of a storm in km by the three-second rule.
 * storm distance rule: three seconds per kilometer
 * km from counting seconds until the thunder, divide by 3
 * seconds / 3
 * distance of a flash in kilometres, three seconds to one
 * how many km is the thunder, sec / 3
 * rule of thumb for lightning, in km: a third
 *
 * @T double float
 * @name lightning_kilometers storm_kilometers
 * @range seconds 0 60
 */
T lightning_kilometers(T seconds) { return seconds / 3; }

/**
 * A gas has the pressure {p1} at the volume {v1}; what pressure has it at {v2}, the temperature unchanged?
 * boyle's law: new pressure p1 * v1 / v2
 * pressure after a volume change
 * p1 * v1 / v2
 * Write a function for the new pressure of a gas by Boyle's law.
 * How does the pressure rise when I push in a pump?
 * Given old pressure, old volume and new volume, return the new pressure.
 * pressure after isothermal compression from p1, v1, v2
 * p1 v1 = p2 v2 solved for p2
 * gas pressure at constant temperature
 * squeeze the syringe, what pressure then
 * constant product of pressure and volume: find the new pressure
 *
 * @T double float
 * @name boyles_law new_pressure
 * @range p1 0 100
 * @range v1 0 100
 * @range v2 1 100
 */
T boyles_law(T p1, T v1, T v2) { return p1 * v1 / v2; }

/**
 * What volume has a gas of volume {v1} at {t1} kelvins when it is at {t2} kelvins, the pressure unchanged?
 * charles's law: new volume v1 * t2 / t1
 * volume of a gas after heating: volume, old kelvins, new kelvins
 * v1 * t2 / t1
 * Write a function for the new volume of a gas by Charles's law, temperatures in kelvins.
 * How much volume does a balloon have in the sun, given volume, old and new kelvins?
 * Given old volume, old and new absolute temperature, return the new volume.
 * isobaric expansion, V1, T1, T2 in kelvins
 * V1 / T1 = V2 / T2 solved for V2
 * gas volume at constant pressure from old volume, old and new absolute temperature
 * warm balloon, how big now, kelvin
 * constant quotient of volume and absolute temperature: find the new volume
 *
 * @T double float
 * @name charles_law new_volume
 * @range v1 0 100
 * @range t1 200 400
 * @range t2 200 400
 */
T charles_law(T v1, T t1, T t2) { return v1 * t2 / t1; }

/**
 * How many moles are {mass} grams of a substance of {molar} grams per mole?
 * moles from mass and molar mass
 * number of moles
 * n = m / M
 * Write a function that computes the amount of substance.
 * How many mol is so much salt?
 * mass divided by molar mass
 * Given grams and grams per mole, return moles.
 * grams to moles
 * amount of substance in chemistry
 * 18 g water in mol
 * quantity of substance from a weighed portion
 *
 * @T double float
 * @name moles amount_of_substance grams_to_moles
 * @range mass 0 1000
 * @range molar 1 300
 */
T moles(T mass, T molar) { return mass / molar; }

/**
 * What mass in grams have {moles} moles of a substance of {molar} grams per mole?
 * moles to grams
 * mass from moles and molar mass
 * m = n * M
 * Write a function that converts an amount of substance to a mass.
 * How many grams do I weigh out for so many moles?
 * moles times molar mass
 * Given moles and grams per mole, return grams.
 * weight of n moles
 * mass of an amount of substance
 * 2 mol NaCl weigh
 * weighed portion from a quantity of substance
 *
 * @T double float
 * @name moles_to_grams mass_of_moles
 * @range moles 0 20
 * @range molar 1 300
 */
T moles_to_grams(T moles, T molar) { return moles * molar; }

/**
 * How many particles are in {moles} moles, with 6.022e23 to the mole?
 * moles to particles, 6.022e23 each
 * number of atoms in some moles (6.022e23)
 * n * 6.022e23
 * Write a function that multiplies by Avogadro's number, 6.022e23.
 * How many molecules are there in so many moles, 6.022e23 in one?
 * moles times avogadro, 6.022e23
 * Given an amount in moles, return the number of particles at 6.022e23 each.
 * molecules from moles with 6.022e23
 * particle count of an amount of substance, 6.022e23 per mole
 * atoms in 3 mol (6.022e23)
 * entity count of a quantity of substance, constant 6.022e23
 *
 * @name particles atoms_in_moles
 * @range moles 0 100
 */
double particles(double moles) { return moles * 6.022e23; }

/**
 * What is the molarity of {moles} moles in {liters} liters of solution?
 * molarity
 * molar concentration
 * moles per liter
 * Write a function that computes the molarity of a solution.
 * How concentrated is a solution, in mol/L?
 * moles divided by liters
 * Given the amount in moles and the volume in liters, return the concentration.
 * c = n / V
 * chemistry: concentration
 * 0.5 mol in 2 l
 * strength of a solution: substance per volume
 *
 * @T double float
 * @name molarity concentration
 * @range moles 0 20
 * @range liters 1 20
 */
T molarity(T moles, T liters) { return moles / liters; }

/**
 * From a stock solution of {c1}, a solution of {c2} is made; what volume of stock goes into {v2} of it?
 * dilution: volume of stock solution
 * c1 v1 = c2 v2 solved for v1
 * how much stock do I need: stock strength, wanted strength, wanted volume
 * Write a function for a dilution: stock concentration, wanted concentration, wanted volume.
 * How much of the concentrated solution must I take, given its strength, the wanted strength and the wanted volume?
 * c2 * v2 / c1
 * Given the stock concentration, the target concentration and the target volume, return the stock volume.
 * dilute a solution: c1, c2, v2 in, v1 out
 * stock needed for a dilution, from stock concentration, final concentration, final volume
 * from 2 M stock to 0.1 M, 100 ml of it, take how much
 * amount of strong solution for a weaker one: strong, weak, volume of the weak
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
 * concentration after dilution
 * new concentration from c1, v1 and the final volume v2
 * c1 v1 = c2 v2 solved for c2
 * Write a function that returns the concentration of a diluted solution.
 * How strong is it after I fill it up with water to a new volume?
 * c1 * v1 / v2
 * Given old concentration, old volume and new volume, return the new concentration.
 * concentration after dilution: c1 * v1 / v2
 * watering down a solution: old strength, old volume, new volume
 * filled up with water to a new total, strength now
 * weakened strength of a solution after filling up
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
 * pH value
 * Write a function that computes the pH.
 * How acidic is a solution with so many hydrogen ions?
 * minus the decimal logarithm of the concentration
 * Given the H+ concentration, return the pH.
 * acidity of a solution
 * concentration to pH
 * how sour is it, H+ known
 * negative common logarithm of proton strength
 *
 * @name ph ph_value calculate_ph
 * @range h 0.0001 1
 */
double ph(double h) { return -__builtin_log10(h); }

/**
 * What hydrogen ion concentration has a solution of pH {ph}?
 * hydrogen ion concentration from ph
 * pH to concentration
 * 10 to the power of minus pH
 * Write a function that converts a pH to the H+ concentration.
 * How many moles of hydrogen ions per liter are in it at that pH?
 * [H+] = 10^-pH
 * Given a pH value, return the concentration in mol/L.
 * inverse of the pH formula
 * H+ of a solution
 * ph 3 means how many mol/l of H+
 * proton strength from the acidity number
 *
 * @name hydrogen_concentration ph_to_concentration
 * @range ph 0 14
 */
double hydrogen_concentration(double ph) { return __builtin_pow(10, -ph); }

/**
 * Is a pH of {ph} acidic (-1), neutral (0) or basic (1)?
 * acidic, neutral or basic as -1, 0, 1
 * classify a ph: below 7 is -1, 7 is 0, above is 1
 * acid or base: -1 acid, 0 neutral, 1 base
 * Write a function that returns -1 for an acid, 1 for a base and 0 for a neutral pH.
 * Is a solution sour or alkaline? -1 under 7, 1 over 7, else 0.
 * sign of ph - 7
 * Given a pH, return -1, 0 or 1 for acidic, neutral and basic.
 * ph category -1, 0 or 1, below, at or above 7
 * -1 for an acid, 1 for a base, by the ph
 * ph to sour / neutral / soapy as -1 0 1
 * three-way verdict on an acidity number, pivot seven
 *
 * @T double int32_t
 * @name acidity classify_ph ph_kind
 * @range ph 0 14
 */
int32_t acidity(T ph) { return ph < 7 ? -1 : ph > 7 ? 1 : 0; }

/**
 * Is a pH of {ph} acidic, below 7?
 * is a ph acidic, below 7
 * ph below 7
 * is it an acid, i.e. is the ph less than 7
 * Write a function that tells from the pH whether a solution is an acid.
 * Would litmus turn red?
 * Given a pH, return true if it is less than 7.
 * ph < 7
 * acid test: ph under 7
 * sour solution or not, true for ph < 7
 * vinegar-like? ph below seven
 * true for a proton-rich solution
 *
 * @T double float
 * @name is_acidic is_acid
 * @range ph 0 14
 */
_Bool is_acidic(T ph) { return ph < 7; }

/**
 * is a ph basic, above 7
 * is a ph alkaline, more than 7
 * ph above 7
 * Is the solution a base?
 * Write a function that tells from the pH whether a solution is alkaline.
 * is it a base, i.e. is the ph greater than 7
 * ph > 7
 * base or not by its ph value
 * would red litmus turn blue
 * alkaline solution check
 * lye test by ph
 * true for soap water, false for vinegar
 *
 * @T double float
 * @name is_basic is_alkaline
 * @range ph 0 14
 */
_Bool is_basic(T ph) { return ph > 7; }

/**
 * is neutral
 * is the ph neutral
 * ph exactly 7
 * Is the water neither acid nor base?
 * Write a function that checks for a neutral pH.
 * neutral solution or not
 * ph == 7
 * neither sour nor alkaline
 * pure water by its ph
 * check ph 7
 * no acid and no base
 * neutral on the ph scale
 *
 * @T double float int32_t
 * @name is_neutral is_neutral_ph
 * @range ph 5 9
 */
_Bool is_neutral(T ph) { return ph == 7; }

/**
 * How much of {amount} is left after {n} half-lives?
 * amount left after n half-lives
 * half-life: halve n times
 * remaining quantity after some half-lives
 * Write a function that halves an amount once for every half-life.
 * How much of a radioactive sample remains after that many half-lives?
 * amount / 2^n
 * Given a starting amount and a number of half-lives, return what is left.
 * radioactive decay in whole half-lives
 * amount left after n halvings
 * halve it n times over
 * remaining quantity after repeated decay by one half
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
 * What is the percent yield if {actual} came out instead of the theoretical {theoretical}?
 * percent yield
 * yield of a reaction in percent
 * actual / theoretical * 100
 * Write a function that computes the percentage yield.
 * How good was my reaction, compared with the theory?
 * actual yield over theoretical yield in percent
 * Given actual and theoretical yield, return the percent yield.
 * chemistry yield
 * yield percentage
 * got 8 g, theory 10 g, how good in %
 * obtained product relative to the stoichiometric maximum
 *
 * @T double float
 * @name percent_yield reaction_yield
 * @range actual 0 100
 * @range theoretical 1 100
 */
T percent_yield(T actual, T theoretical) { return actual / theoretical * 100; }

/**
 * yield as a fraction
 * reaction yield between 0 and 1
 * actual / theoretical
 * What part of the possible product did I get, as a decimal?
 * Write a function for the yield of a reaction as a number from 0 to 1.
 * obtained over expected amount
 * decimal yield
 * product ratio: real to ideal
 * yield 0.8 instead of 80 percent
 * chemistry yield as a fraction of the theory
 * experimental yield over theoretical yield
 * how complete was the reaction, 0 to 1
 *
 * @T double float
 * @name yield_fraction reaction_efficiency
 * @range actual 0 100
 * @range theoretical 1 100
 */
T yield_fraction(T actual, T theoretical) { return actual / theoretical; }

/**
 * What mass percentage is {solute} grams dissolved in {solvent} grams?
 * mass percent of a solution
 * concentration by mass from solute and solvent
 * solute / (solute + solvent) * 100
 * Write a function that returns the percentage by mass of a solution.
 * How many percent salt is in salt water?
 * Given the mass of solute and of solvent, return the mass percent.
 * weight percent
 * salinity in percent
 * percentage of the dissolved substance in the whole solution
 * 5 g salt into 95 g water, %
 * share of what is dissolved in the total weight
 *
 * @T double float
 * @name mass_percent weight_percent
 * @range solute 0 100
 * @range solvent 1 1000
 */
T mass_percent(T solute, T solvent) { return solute / (solute + solvent) * 100; }

/**
 * mass fraction of a solution
 * share of the solute in the solution, between 0 and 1
 * solute / (solute + solvent)
 * What part of the salt water is salt, as a decimal?
 * Write a function for the mass fraction of a dissolved substance.
 * concentration by mass as a fraction
 * weight fraction w of a solution
 * dissolved mass over total mass
 * 0.05 for five percent salt
 * part of the mixture that is the first substance
 * mass of one component over the mass of both
 * fraction by weight in a mix of two
 *
 * @T double float
 * @name mass_fraction weight_fraction
 * @range solute 0 100
 * @range solvent 1 1000
 */
T mass_fraction(T solute, T solvent) { return solute / (solute + solvent); }

/**
 * How many neutrons has an atom with the mass number {mass} and the atomic number {protons}?
 * number of neutrons
 * neutrons from mass number and atomic number
 * A - Z
 * Write a function that returns the neutrons of a nucleus.
 * How many neutrons are in an isotope?
 * mass number minus protons
 * Given mass number and atomic number, return the neutron count.
 * neutrons in a nucleus
 * isotope: neutron number
 * A minus Z
 * uncharged nucleons of an isotope
 *
 * @T int32_t
 * @name neutron_count neutrons
 * @range mass 1 250
 * @range protons 1 100
 */
T neutron_count(T mass, T protons) { return mass - protons; }

/**
 * How many electrons fit into shell {n}?
 * maximum electrons in a shell
 * most electrons in shell n: 2 n squared
 * 2 * n^2
 * Write a function that returns the capacity of the n-th electron shell.
 * How many electrons can the nth shell of an atom hold?
 * twice the square of the shell number
 * Given a shell number from 1, return the largest number of electrons.
 * shell capacity in chemistry
 * max electrons in the n-th shell, 2 * n^2
 * k shell 2, l shell 8, n-th?
 * occupancy limit of an atomic orbit level
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
 * Write a function that returns m * x + b.
 * What does a line with this slope reach at x? Slope, x and intercept are given.
 * slope times x plus intercept
 * Given slope, x and y-intercept, return y.
 * linear equation value from m, x and b in this order
 * point on a line: slope, given x, intercept
 * mx + b pls
 * ordinate of a linear graph: gradient, abscissa, intercept
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
 * where does a line cross the y-axis, slope and one point known
 * b = y - m * x
 * intercept from slope, x and y
 * How do I find b of y = mx + b from m, x and y?
 * Write a function for the y-intercept of a line through a point with a slope.
 * crossing of the y axis from slope, x and y
 * start value of a linear function from its slope and one value
 * constant term of a straight line, slope, x, y given
 * y at x = 0 of a line with a given gradient and point
 * point-slope form to intercept
 * line offset: slope, point's x, point's y
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
 * x-intercept of a line
 * zero of a linear function
 * x intercept from slope and y-intercept
 * Write a function that returns where a straight line meets the x-axis.
 * At which x is y zero?
 * -b / m
 * Given slope and y-intercept, return the x-intercept.
 * root of y = mx + b
 * crossing of the x axis
 * where does my line hit y=0
 * abscissa of the zero of a linear graph
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
 * (c - b) / a
 * Write a function that solves ax + b = c.
 * For which x does a times x plus b become c?
 * Given a, b and c, return the solution of the linear equation.
 * find x in 3x + 4 = 10
 * first-degree equation, three coefficients
 * isolate x in a x + b = c
 * solve 5x - 3 = 12 kind of thing
 * unknown of a first-degree equation, right side last
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
 * intersection of two lines, x coordinate
 * where do two lines meet
 * x of the crossing of two straight lines
 * Write a function that returns the x at which two lines y = mx + b intersect, slopes being different.
 * When do two linear costs become equal?
 * (b2 - b1) / (m1 - m2)
 * Given slope and intercept of two lines, return the x of their intersection.
 * crossing point of lines, x value
 * equal value of two linear functions
 * 2 lines, where do they meet (x)
 * abscissa shared by a pair of linear graphs
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
 * are two lines perpendicular
 * perpendicular slopes
 * slopes multiply to -1
 * Write a function that checks from the slopes if two lines meet at a right angle.
 * Do two lines form a right angle, given their slopes?
 * m1 * m2 == -1
 * Given two slopes, return true if the lines are perpendicular.
 * orthogonal lines
 * right angle between two lines
 * slopes 2 and -0.5, 90 degrees?
 * gradients whose product is minus one
 *
 * @T int32_t double
 * @name are_perpendicular is_perpendicular
 * @range m1 -2 2
 * @range m2 -2 2
 */
_Bool are_perpendicular(T m1, T m2) { return m1 * m2 == -1; }

/**
 * What is the slope of a line perpendicular to one with the slope {m}?
 * perpendicular slope
 * slope of the normal
 * negative reciprocal
 * Write a function that returns the slope at a right angle to a given one.
 * Which slope stands perpendicular on this slope?
 * -1 / m
 * Given a slope other than zero, return the perpendicular slope.
 * slope of an orthogonal line
 * negative inverse of a gradient
 * slope at 90 degrees to mine
 * gradient of a normal line
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
 * What do numbers from a start with equal steps add up to, n of them?
 * n * (2 * a + (n - 1) * d) / 2
 * Given the first term, the common difference and the count, return the sum.
 * AP sum: a, d, n
 * total of an evenly growing series, first number, growth, count
 * 3 + 7 + 11 + ... n numbers, sum
 * total of an evenly spaced progression: start, step, how many
 *
 * @T int32_t int64_t
 * @name arithmetic_series sum_of_arithmetic
 * @range first -50 50
 * @range step -10 10
 * @range n 0 50
 */
T arithmetic_series(T first, T step, T n) { return n * (2 * first + (n - 1) * step) / 2; }

/**
 * What is the sum of the first {n} terms of a geometric sequence with the first term {first} and the ratio {ratio}?
 * sum of a geometric series
 * geometric series from first term, ratio and number of terms
 * a + a*r + a*r^2 + ..., n terms
 * Write a function that adds the first n terms of a geometric progression.
 * What do n numbers add up to, if each is the one before times a factor?
 * GP sum
 * Given the first term, the common ratio and the count, return the sum.
 * finite geometric sum with a start value
 * total of a series that grows by a factor
 * 2 + 6 + 18 + ... n numbers, sum
 * total of a progression with constant quotient
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
 * nth term of a geometric sequence
 * geometric progression: term n
 * a * r^(n - 1)
 * Write a function that returns the n-th term of a geometric sequence, the first being number 1.
 * Which number stands at place n, if each is the one before times a factor?
 * Given the first term, the ratio and a position from 1, return that term.
 * GP nth term
 * term of a geometric progression
 * exponential sequence element
 * 2, 6, 18, ... which is number 7
 * element of a progression with constant quotient, one-based
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
 * three numbers in arithmetic sequence
 * is b in the middle: equal differences
 * arithmetic progression of three
 * Write a function that checks whether three numbers have equal steps between them.
 * Do three numbers form an arithmetic sequence?
 * b - a == c - b
 * Given three values, return true if the step from the first to the second equals the next step.
 * evenly spaced triple
 * do three terms have a common difference
 * 3 numbers with the same gap?
 * middle one equals the mean of the outer ones
 *
 * @T int32_t int64_t double
 * @name is_arithmetic_triple are_in_arithmetic_progression
 * @range a -3 3
 * @range b -3 3
 * @range c -3 3
 */
_Bool is_arithmetic_triple(T a, T b, T c) { return b - a == c - b; }

/**
 * What is the logarithm of {x} to the base {base}?
 * log of x to any base, base second
 * logarithm of x to base b
 * log base b
 * Write a function that computes the logarithm of a number to a given base.
 * For a number and a base, to which power must the base be raised to get the number?
 * log(x) / log(base)
 * Given a positive number and a base, return the logarithm.
 * change of base formula: x, base
 * log_b(x), x coming first
 * log of 8 base 2 and the like, any base
 * exponent that yields x when put on the base
 *
 * @name log_base logarithm
 * @range x 1 1000
 * @range base 2 10
 */
double log_base(double x, double base) { return __builtin_log(x) / __builtin_log(base); }

/**
 * What is the {n}-th root of {x}, which is not negative?
 * nth root
 * n-th root of a number
 * x to the power 1/n
 * Write a function that computes the n-th root.
 * Which number to the power n gives x?
 * Given a nonnegative number and a degree, return its root.
 * root of any degree
 * fifth root, sixth root and so on
 * pow(x, 1.0 / n)
 * cube root, 4th root... number and n
 * inverse of raising to the n-th power
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
 * sqrt(c^2 - a^2)
 * Write a function that finds a cathetus from the hypotenuse and the other cathetus.
 * How long is the third side, if the longest side and a short one are known?
 * Given hypotenuse and one leg, return the other leg.
 * pythagoras solved for a leg, hypotenuse first
 * how high does a ladder reach: ladder length, distance from the wall
 * shorter side of a right triangle from hypotenuse and the other leg
 * long side c and a known, b?
 * remaining cathetus by the Pythagorean relation
 *
 * @name missing_leg other_leg
 * @range c 50 100
 * @range a 0 50
 */
double missing_leg(double c, double a) { return __builtin_sqrt(c * c - a * a); }

/**
 * How long is the third side of a triangle with the sides {a} and {b} and {degrees} degrees between them?
 * law of cosines, degrees
 * third side from two sides and the angle between in degrees
 * sqrt(a^2 + b^2 - 2ab cos(angle)), angle in degrees
 * Write a function that uses the cosine rule, the angle in degrees.
 * How long is the side opposite a known angle in degrees, with the two other sides before it?
 * Given two sides and the included angle in degrees, return the third side.
 * cosine rule with degrees
 * SAS triangle: missing side, angle in degrees
 * side of a triangle by two sides and an angle of some degrees
 * two sides and the corner between in deg, third side?
 * length opposite an enclosed angle, degree measure
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
 * angle in degrees from three sides, opposite the last
 * angle of a triangle in degrees from its sides
 * acos((a^2 + b^2 - c^2) / (2ab)) in degrees
 * How large in degrees is the angle opposite the third side?
 * triangle angle in degrees facing side three, all sides known
 * Write a function that returns the angle in degrees between the first two sides of a triangle with three given sides.
 * angle opposite side c, degrees
 * sides to angle, degrees, the corner between the first two
 * law of cosines solved for the angle facing c, in degrees
 * degrees enclosed by a and b, third side c known
 * sss triangle: compute the angle opposite the third side, degrees
 * angle in degrees from the lengths of all sides, where the first two meet
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
 * What is the area of a triangle with the sides {a} and {b} and {degrees} degrees between them?
 * triangle area from two sides and the angle between, degrees
 * area by sine: side, side, degrees
 * 1/2 * a * b * sin(angle), degrees
 * Write a function for the area of a triangle by two sides and the included angle in degrees.
 * How large is a triangle, if two sides and the degrees between them are known?
 * Given two sides and the angle between them in degrees, return the area.
 * SAS area, angle in degrees
 * half the product of two sides times the sine of the degrees between
 * trigonometric triangle area, angle measured in degrees
 * triangle with sides a b and the corner between in deg, how big
 * surface of a triangle by two edges and an enclosed angle of some degrees
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
 * A tree at the distance {distance} is seen at {degrees} degrees above the ground; how high is it?
 * height from distance and angle of elevation in degrees
 * height of a tree by its distance and its angle in degrees
 * distance * tan(angle), angle in degrees
 * Write a function that computes a height from a distance and the elevation angle in degrees.
 * How tall is a tower, measured from some distance by so many degrees?
 * Given the distance and the angle of elevation in degrees, return the height.
 * tangent of degrees: opposite side from adjacent side
 * opposite = adjacent * tan, with degrees
 * surveying a height: distance, degrees
 * shadow distance and sun angle in deg, how tall
 * vertical rise from a horizontal distance and a sighting angle of some degrees
 *
 * @name height_from_angle height_of_tree opposite_side
 * @range distance 0 100
 * @range degrees 0 80
 */
double height_from_angle(double distance, double degrees) {
    return distance * __builtin_tan(degrees * (3.14159265358979323846 / 180));
}

/**
 * At what angle in degrees does a line climb that rises {rise} over {run}?
 * slope angle in degrees
 * angle of elevation in degrees from rise and run
 * atan(rise / run) in degrees
 * Write a function that returns the angle of a slope in degrees.
 * How steep is a ramp in degrees?
 * Given height and horizontal length, return the angle of inclination in degrees.
 * inclination of a roof in degrees, rise then run
 * rise over run to degrees
 * angle in degrees from opposite and adjacent
 * ramp 1 up 10 along, degrees?
 * arctangent in degrees of a gradient given as two lengths
 *
 * @name slope_angle elevation_angle inclination
 * @range rise 0 100
 * @range run 1 100
 */
double slope_angle(double rise, double run) { return __builtin_atan(rise / run) * (180 / 3.14159265358979323846); }

/**
 * Return the {OP} of an angle of {degrees} degrees.
 * {OP} of degrees
 * {OP:2} in degrees
 * {OP} with the angle in degrees
 * Write a function that computes the {OP} of an angle given in degrees.
 * What is the {OP} of 30 degrees, say?
 * convert to radians and take the {OP}
 * Given an angle in degrees, return its {OP}.
 * {OP:2}(x degrees)
 * trigonometry in degrees: {OP}
 * {OP} but my angle is in degrees not radians
 * circular function {OP:2} on the 360 scale
 *
 * @OP __builtin_sin "sine" "sin"
 * @OP __builtin_cos "cosine" "cos"
 * @OP __builtin_tan "tangent" "tan"
 * @name trig_degrees degrees_trig
 * @range degrees 0 80
 */
double trig_degrees(double degrees) { return OP(degrees * (3.14159265358979323846 / 180)); }

/**
 * Which fraction is larger, {a}/{b} or {c}/{d}? Return -1, 0 or 1; the denominators are positive.
 * compare two fractions given as four numbers, -1, 0 or 1
 * is the first fraction smaller (-1), equal (0) or larger (1)
 * cross-multiply two fractions to compare them
 * Write a function that compares a/b with c/d without division.
 * Is 2/3 more than 3/5? 1 means yes, -1 no, 0 equal.
 * fraction comparison by cross multiplication
 * Given numerator and denominator of two fractions, return how the first compares with the second.
 * order of two fractions: -1 less, 0 same, 1 greater
 * a/b versus c/d, sign of the comparison
 * a/b or c/d bigger, -1 0 1
 * ordering of two ratios of integers without dividing
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
 * add two fractions
 * sum of two fractions in lowest terms
 * a/b + c/d as a simplified fraction
 * How do I add 1/2 and 1/3 and get the reduced fraction?
 * numerator and denominator of a sum of fractions, cancelled
 * Write a function that adds two fractions and reduces the result.
 * fraction addition with four numbers, lowest terms
 * store the reduced sum of two fractions in an array of two
 * common denominator, add, cancel
 * school: add fractions and simplify
 * half plus a third is five sixths
 * fractions added, result reduced, numerator first
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
 * multiply two fractions
 * product of two fractions in lowest terms
 * a/b * c/d as a simplified fraction
 * What is two thirds of three quarters, as a reduced fraction?
 * numerator and denominator of a product of fractions, cancelled
 * Write a function that multiplies two fractions and reduces the result.
 * fraction multiplication with four numbers, lowest terms
 * store the reduced product of two fractions in an array of two
 * tops multiplied, bottoms multiplied, cancelled
 * school: multiply fractions and simplify
 * half of a third is one sixth
 * fractions multiplied, result reduced, numerator first
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
 * is the first fraction larger
 * is a/b greater than c/d
 * which fraction is bigger, true for the first
 * Is 2/3 more than 3/5?
 * first fraction greater than the second
 * Write a function that tells if one fraction is larger than another.
 * a * d > c * b
 * greater fraction test, four whole numbers
 * compare fractions, true or false
 * numerator and denominator twice: is the first one more
 * does the first share exceed the second
 * larger of two fractions is the first?
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
 * are two fractions equal
 * equivalent fractions
 * a * d == b * c
 * Write a function that checks whether two fractions have the same value.
 * Is 2/4 the same as 1/2?
 * cross products equal
 * Given two fractions as four integers, return true if they are equivalent.
 * proportion a : b = c : d
 * do four numbers form a proportion
 * 1/2 = 3/6 ?
 * same ratio written with different numbers
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
 * improper fraction to mixed number
 * mixed number: whole part and remaining numerator
 * 7/3 to 2 and 1/3
 * Write a function that turns a fraction into a mixed number.
 * How many wholes are in a fraction, and what is left over?
 * Given numerator and denominator, return the whole part and store the rest of the numerator.
 * whole part of a fraction with remainder
 * convert to a mixed fraction
 * top-heavy fraction to mixed form
 * 17/5 = 3 rest 2
 * quotient returned, leftover parts through a pointer
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
 * What is the numerator of the mixed number {whole} {a}/{b} as an improper fraction?
 * mixed number to improper fraction
 * numerator of a mixed number
 * whole * b + a
 * Write a function that returns the numerator when a mixed number becomes a single fraction.
 * 2 1/3 is how many thirds?
 * whole number times denominator plus numerator
 * Given whole part, numerator and denominator, return the numerator of the improper fraction.
 * convert from a mixed fraction
 * how many parts are in a mixed number
 * 3 2/5 -> 17
 * top of the single fraction for a whole and a part
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
 * change of y per x between two points
 * difference quotient of two points, each x before y
 * Write a function for the mean rate of change between two measurements (x1, y1), (x2, y2).
 * How much does y change per unit of x on average between two points?
 * (y2 - y1) / (x2 - x1)
 * Given two points with different x, return the rate of change.
 * growth per hour from two readings, hour and value each
 * secant slope of a graph
 * x 1 has y 3 and x 5 has y 11: how much y per x?
 * gradient of the chord between two readings
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
 * average of consecutive integers
 * mean of all numbers from a to b
 * (first + last) / 2
 * Write a function that averages all integers in a range.
 * What is the mean of the numbers from 1 to 10, for example?
 * Given the first and the last of consecutive integers, return their average as a double.
 * mean of an integer range
 * midpoint of a range of numbers
 * average of an arithmetic run
 * middle of all ints from a to b
 * centre of a run of successive integers
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
 * counting principle, three choices
 * how many ways to choose one of each
 * Write a function that multiplies the numbers of choices for three decisions.
 * How many menus are there with so many starters, mains and desserts?
 * product rule of counting
 * Given three numbers of options, return the number of combinations.
 * fundamental counting principle
 * choices times choices times choices
 * 4 shirts 3 pants 2 shoes, how many looks
 * number of triples when one of each is picked
 *
 * @T int32_t int64_t
 * @name count_outfits combinations_of_choices
 * @range a 0 20
 * @range b 0 20
 * @range c 0 20
 */
T count_outfits(T a, T b, T c) { return a * b * c; }

/**
 * What is the probability of an event with {favourable} of {possible} equally likely outcomes?
 * probability from favourable and possible outcomes
 * simple probability
 * classical probability
 * Write a function that divides favourable outcomes by all outcomes.
 * How likely is it to draw a red ball, given red balls and balls?
 * favourable / possible
 * Given the number of favourable and of all outcomes, return the probability.
 * chance of an event: favourable over possible outcomes
 * Laplace probability
 * 3 red of 10 balls, chance?
 * share of the outcomes that count as success
 *
 * @name probability chance
 * @range favourable 0 50
 * @range possible 50 100
 */
double probability(int32_t favourable, int32_t possible) { return (double)favourable / possible; }

/**
 * probability of the opposite
 * probability that it does not happen
 * 1 - p
 * How likely is it that the event fails?
 * complementary probability
 * Write a function that returns the chance of not happening.
 * chance of no rain from the chance of rain
 * counter probability
 * one minus the probability
 * probability of the complement
 * probability that an event does not happen, 1 - p
 * not-event likelihood
 *
 * @T double float
 * @name opposite_probability complement_probability
 * @range p 0 1
 */
T opposite_probability(T p) { return 1 - p; }

/**
 * How many {OP} are {length} {OP:2} on a map of scale 1 to {scale}?
 * map distance to real distance, {OP:2} to {OP}
 * real distance in {OP} from {OP:2} on a map
 * {OP:2} on a map times scale, in {OP}
 * Write a function that converts {OP:2} on a map to {OP} in nature, given the scale.
 * How far is it really in {OP}, if I measured {OP:2} on the map?
 * map scale calculation: {OP:2} to {OP}
 * Given a length in {OP:2} and the scale number, return the true length in {OP}.
 * length on a plan to {OP}, measured in {OP:2}
 * from map {OP:2} to real {OP}
 * 4 {OP:2} on the map, how many {OP} to walk
 * true length in {OP} behind {OP:2} on paper
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
 * How high is a line at a place x, given its slope and where it starts?
 * Given slope, y-intercept and x, evaluate the linear function.
 * prediction of a linear model: slope, intercept, input
 * start value plus slope times x, x given last
 * point on a line: gradient, intercept, abscissa
 * m, b, x order: give y
 * ordinate of a linear graph, the abscissa coming last
 *
 * @T double int64_t float
 * @name line_at predict_linear linear_value
 * @range m -20 20
 * @range b -100 100
 * @range x -50 50
 */
T line_at(T m, T b, T x) { return m * x + b; }

/**
 * What does the wind chill feel like at {temperature} degrees Celsius and {wind} km/h?
 * wind chill in celsius
 * felt temperature from temperature and wind in km/h
 * 13.12 + 0.6215 T - 11.37 v^0.16 + 0.3965 T v^0.16
 * Write a function for the wind chill formula with Celsius and km/h.
 * How cold does it feel in the wind?
 * Given air temperature in Celsius and wind speed in km/h, return the wind chill.
 * wind chill index, metric
 * apparent temperature in cold wind
 * windchill
 * minus 5 and windy 30 km/h feels like
 * perceived cold, metric
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
 * wind chill in fahrenheit
 * American wind chill, Fahrenheit and mph
 * 35.74 + 0.6215 T - 35.75 v^0.16 + 0.4275 T v^0.16
 * What does the cold feel like in F with wind in mph?
 * Write a function for the US wind chill formula.
 * wind chill from degrees Fahrenheit and miles per hour
 * felt temperature, imperial units
 * US weather service wind chill
 * how cold does it feel in the States
 * windchill F mph
 * apparent temperature in Fahrenheit in wind
 * wind chill factor with mph
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
 * What is the Magnus dew point (17.62, 243.12) at {temperature} degrees Celsius and {humidity} percent humidity?
 * dew point, Magnus 17.62 and 243.12
 * dew point from temperature and relative humidity, 17.62 and 243.12
 * magnus formula with 17.62 and 243.12
 * Write a function that computes the dew point in Celsius with the Magnus constants 17.62 and 243.12.
 * At which temperature does the air get foggy, by Magnus with 17.62 and 243.12?
 * Given Celsius and relative humidity in percent, return the dew point with 17.62 and 243.12.
 * condensation temperature (17.62, 243.12)
 * temperature at which dew forms, constants 17.62 and 243.12
 * dewpoint calculator, C and %, 17.62 / 243.12
 * when does water drip from the air, 17.62 / 243.12
 * saturation temperature by the Magnus approximation 17.62 and 243.12
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
 * How many liters of rain fall on {area} square meters in {millimeters} mm of rain?
 * rain volume in liters
 * liters of rain from area and millimeters
 * liters of rain on a roof from square meters and millimeters
 * Write a function that computes the liters of rain on an area.
 * How much water does my roof collect?
 * square meters times millimeters
 * Given an area in square meters and the rain in mm, return the liters.
 * rainwater in liters, area in m2 times rain in mm
 * precipitation to liters
 * 12 mm on a 80 m2 roof, liters
 * collected water of a shower over a surface
 *
 * @T double float int32_t
 * @name rain_liters rainwater
 * @range area 0 500
 * @range millimeters 0 100
 */
T rain_liters(T area, T millimeters) { return area * millimeters; }

/**
 * How far apart in kilometers are two places with latitude {lat1}, longitude {lon1} and {lat2}, {lon2} in degrees?
 * haversine distance in km, earth radius 6371
 * great-circle distance in km, earth radius 6371
 * distance between two coordinates, latitude and longitude in degrees, sphere of 6371 km
 * Write a function for the haversine formula with a radius of 6371 km.
 * How many km is it from one city to another as the crow flies, lat and lon in degrees, radius 6371?
 * gps distance in km, R = 6371
 * Given latitude and longitude of two points in degrees, return the distance on a globe of 6371 km.
 * distance on a sphere of radius 6371 from lat and lon in degrees
 * air distance in km of two places on earth (6371), degrees in
 * lat lon to lat lon, km, radius 6371
 * shortest path in km over the globe (radius 6371) between two positions in degrees
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
 * Are {latitude} and {longitude} in degrees a place on earth?
 * valid gps coordinates
 * latitude from -90 to 90 and longitude from -180 to 180
 * is it a valid latitude and longitude
 * Write a function that validates geographic coordinates.
 * Do these coordinates exist, latitude up to 90, longitude up to 180 either way?
 * check lat and lon
 * Given latitude and longitude in degrees, return whether both are in range.
 * is latitude in -90..90 and longitude in -180..180
 * valid location: latitude -90 to 90, longitude -180 to 180
 * is lat 95 lon 10 possible?
 * position on the globe within legal degrees
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
 * What becomes of {voltage} volts in a transformer with {primary} turns on one coil and {secondary} on the other?
 * transformer voltage
 * secondary voltage from turns
 * transformer: voltage times turns ratio
 * Write a function that computes the output voltage of a transformer.
 * How many volts come out of a transformer?
 * voltage * secondary / primary
 * Given input voltage, primary turns and secondary turns, return the output voltage.
 * ideal transformer
 * turns ratio and voltage
 * 230 V, 1000 turns to 50 turns
 * output of two coils on one core
 *
 * @T double float
 * @name transformer_voltage secondary_voltage
 * @range voltage 0 400
 * @range primary 1 1000
 * @range secondary 0 1000
 */
T transformer_voltage(T voltage, T primary, T secondary) { return voltage * secondary / primary; }

/**
 * What power has a three-phase load at {voltage} volts and {current} amperes with a power factor of {factor}?
 * three-phase power
 * power from line voltage, current and power factor
 * sqrt(3) * U * I * cos phi
 * Write a function that computes the real power of a three-phase system.
 * How many watts does a three-phase motor use?
 * root three times volts times amps times power factor
 * Given line voltage, current and cos phi, return the power.
 * three phase watts
 * rotary current power
 * drehstrom motor 400 V 10 A cos 0.8, W
 * real load on a rotary current line
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
 * With the resistivity {rho}, what resistance has a wire of length {length} and cross section {area}?
 * wire resistance: rho * length / area
 * resistance from resistivity, length and area
 * R = rho * l / A
 * Write a function that computes the resistance of a cable.
 * How many ohms has a long wire?
 * resistivity times length over cross section
 * Given resistivity, length and cross-sectional area, return the resistance.
 * conductor resistance from resistivity, length and area
 * cable resistance: resistivity times length over cross-section
 * 50 m copper cable ohms
 * opposition of a conductor by material, length and thickness
 *
 * @T double float
 * @name wire_resistance cable_resistance
 * @range rho 0 2
 * @range length 0 1000
 * @range area 1 50
 */
T wire_resistance(T rho, T length, T area) { return rho * length / area; }

/**
 * A load draws {watts} watts at {voltage} volts; does a breaker of {amperes} amperes hold?
 * breaker check: true if watts, volts and amps mean no overload
 * watts, volts, amps: false if the fuse trips
 * load in watts, voltage, rating: does the fuse hold
 * Write a function that checks if a load in watts stays within the rating of a breaker.
 * Can I run these watts at this voltage without tripping a fuse of some amperes?
 * watts <= volts * amps
 * Given the load in watts, the voltage and the breaker rating, return whether it is enough.
 * fuse rating sufficient for watts at volts, amps last
 * electrician: circuit load ok (W, V, A)
 * 3000 W, 230 V, 16 A fuse ok?
 * load in watts stays inside the voltage times the protective rating
 *
 * @T int32_t double
 * @name breaker_holds is_load_allowed
 * @range watts 0 5000
 * @range voltage 100 240
 * @range amperes 5 20
 */
_Bool breaker_holds(T watts, T voltage, T amperes) { return watts <= voltage * amperes; }

/**
 * How many hours does a battery of {capacity} mAh last at {current} mA?
 * battery runtime in hours: mAh over mA
 * battery life in hours from capacity and current
 * mAh divided by mA
 * Write a function that estimates how long a battery lasts.
 * How long does my power bank run this lamp?
 * capacity / current
 * Given the capacity in mAh and the load in mA, return the hours.
 * hours until the battery is empty
 * operating time on battery
 * 3000 mAh at 150 mA, h?
 * discharge duration of an accumulator
 *
 * @T double float
 * @name battery_hours battery_life
 * @range capacity 0 10000
 * @range current 1 2000
 */
T battery_hours(T capacity, T current) { return capacity / current; }

/**
 * How many watt-hours has a battery of {volts} volts and {capacity} milliampere-hours?
 * mah to wh
 * battery energy in watt-hours
 * watt hours from volts and mAh
 * Write a function that converts mAh and volts to Wh.
 * How many Wh has my power bank, for the flight?
 * volts * mAh / 1000
 * Given voltage and capacity in mAh, return the energy in Wh.
 * energy of a battery pack
 * Wh of a lithium battery
 * 3.7 V 10000 mAh, Wh?
 * stored energy of an accumulator, thousandths of amp-hours in
 *
 * @T double float
 * @name battery_watt_hours watt_hours
 * @range volts 1 48
 * @range capacity 0 20000
 */
T battery_watt_hours(T volts, T capacity) { return volts * capacity / 1000; }

/**
 * How many years does a planet take around the sun at {distance} astronomical units, by Kepler's third law?
 * kepler's third law
 * orbital period in years from the distance in au
 * a^1.5
 * Write a function that returns the period of a planet from its distance.
 * How long is the year on a planet so far from the sun?
 * square root of the cube of the distance
 * Given the semi-major axis in astronomical units, return the orbital period in years.
 * planet year in earth years from its distance in AU
 * period of an orbit around the sun
 * mars is 1.52 au away, year length
 * sesquialteral power of an orbital radius
 *
 * @name orbital_period kepler_period
 * @range distance 0 40
 */
double orbital_period(double distance) { return __builtin_sqrt(distance * distance * distance); }

/**
 * How far away in parsecs is a star with a parallax of {arcseconds} arcseconds?
 * parallax distance
 * distance in parsecs from parallax
 * 1 / p
 * Write a function that computes the distance of a star from its parallax.
 * How far is a star, measured by its parallax angle?
 * one over the parallax
 * Given a parallax in arcseconds, return parsecs.
 * star distance in parsecs from its parallax in arcseconds
 * star distance by trigonometric parallax
 * star wobbles 0.1 arcsec, parsec?
 * remoteness of a star, inverse of its annual shift
 *
 * @T double float
 * @name parallax_distance parsecs
 * @range arcseconds 0.25 10
 */
T parallax_distance(T arcseconds) { return 1 / arcseconds; }

/**
 * A gear turning at {rpm} rpm with {driver} teeth drives one with {driven}; how fast is the second?
 * speed of a driven gear: rpm, driving teeth, driven teeth
 * output rpm of two gears
 * speed of the driven gear
 * Write a function that computes the speed of the second gear from teeth and speed of the first.
 * How fast does the other wheel turn, given rpm, its driver's teeth and its own?
 * rpm * driver / driven
 * Given the speed and teeth of the driving gear and the teeth of the driven gear, return its speed.
 * rpm after a gear pair
 * gearbox output speed: input rpm, teeth in, teeth out
 * gear 20 turns gear 40, rpm of that
 * rotation of the meshing wheel by tooth counts
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
 * ratio of two gears, second over first
 * driving teeth, driven teeth: the second over the first
 * What is the gear ratio of two wheels, teeth of the driven one over those of the driver?
 * Write a function that returns driven over driving teeth of a pair of gears, the driver given first.
 * from driver and driven: driven / driver
 * transmission ratio, output teeth per input tooth
 * bike gear: front teeth, rear teeth, turns of the crank per wheel turn
 * teeth of the second gear divided by teeth of the first
 * how often must the first gear turn for one turn of the second
 * reduction of a gear pair: second teeth by first teeth
 * translation of a gearbox stage, driver first, driven over driver
 *
 * @T double float
 * @name gear_ratio transmission_ratio
 * @range driver 8 60
 * @range driven 8 120
 */
T gear_ratio(T driver, T driven) { return driven / driver; }

/**
 * How many radians per second are {rpm} revolutions per minute?
 * rpm to radians per second
 * angular velocity from rpm
 * rpm * 2 * pi / 60
 * Write a function that converts rpm to rad/s.
 * How fast does it turn in radians per second?
 * revolutions per minute to omega
 * Given rpm, return the angular velocity.
 * angular speed of a motor
 * rad/s out of rpm
 * 3000 rpm in rad/s
 * rotation rate in radian measure from turns a minute
 *
 * @name rpm_to_radians angular_velocity
 * @range rpm 0 6000
 */
double rpm_to_radians(double rpm) { return rpm * (2 * 3.14159265358979323846 / 60); }
