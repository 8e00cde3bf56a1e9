/**
 * heat (1), cool (-1) or nothing (0): compare room temperature with the target, {K} degrees tolerance
 * 1 = heating, -1 = cooling, 0 = ok within {K} degrees, from the temperature and the target
 * climate control from temperature and target, dead band plus minus {K}: 1 heats, -1 cools, 0 rests
 * temperature too cold by more than {K} for the target -> 1, too warm by more than {K} -> -1, else 0
 * which way should the air conditioner work at this temperature and target, 1 heat or -1 cool, 0 within a tolerance of {K}
 * heater/cooler decision (1, -1 or 0) from temperature and setpoint with {K} slack
 * Write a function that returns 1 for heating, -1 for cooling and 0 if a temperature, given first, is within {K} of the target.
 * Do I have to heat (1) or cool (-1) at this temperature, if up to {K} degrees off the target are fine (0)?
 * Returns 1 if a temperature is below target - {K}, -1 if it is above target + {K}, otherwise 0.
 * from temperature and target make 1 for heat, minus 1 for cool, 0 when near target by {K}
 * three-state controller on (temperature, target): 1 heat, 0, -1 cool, symmetric dead zone of {K}
 * room temperature and desired one in, 1 heat or -1 cool out, 0 for differences up to {K}
 *
 * @T int32_t double
 * @K 1 2 3
 * @name heat_or_cool climate_action
 * @range temperature 0 40
 * @range target 15 25
 */
int32_t heat_or_cool(T temperature, T target) {
    if (temperature < target - K) return 1;
    return temperature > target + K ? -1 : 0;
}

/**
 * fan speed in percent for a temperature: 0 up to {low}, 100 from {high} on, linear between
 * fan curve in percent: temperature, lower limit for 0, upper limit for 100, linear in between
 * how fast should the fan run at this temperature, in percent: 0 at the lower limit, 100 at the upper one, linear between
 * temperature to fan percent between two limits, low for 0 and high for 100
 * linear fan control: temperature, low, high to 0..100 percent, clamped
 * ramp a fan from 0 percent at the low temperature to 100 at the high one, for the current temperature
 * Write a function that maps a temperature to a fan speed, 0 at a lower limit (second argument) and below, 100 at an upper one and above, linear between.
 * What fan speed in percent belongs to this temperature, given where it starts (0) and where it is full (100), linear in between?
 * Returns for a temperature 0 up to the lower limit, 100 from the upper limit on, and interpolates linearly between them.
 * fan must be off until low temp, full (100) from high temp, else in the middle proportional; temperature, low, high
 * piecewise linear actuator curve with saturation: input, lower limit (0 %), upper limit (100 %)
 * the hotter the faster: scale a temperature within two limits to percent, 0 below and 100 above them
 *
 * @T int32_t double
 * @name fan_percent fan_curve
 * @range temperature 0 100
 * @range low 20 40
 * @range high 50 80
 */
T fan_percent(T temperature, T low, T high) {
    if (temperature <= low) return 0;
    if (temperature >= high) return 100;
    return (temperature - low) * 100 / (high - low);
}

/**
 * lamp on when the light is less than {K}, off when more than {L}, otherwise as it is
 * light sensor switch with brightness and old state: below {K} on, above {L} off, else unchanged
 * night light with hysteresis: on below {K}, off above {L}, old state in between
 * new lamp state from brightness and old state: under {K} on, over {L} off, else the old one
 * turn on under a brightness of {K}, turn off over {L}, keep the given state in between
 * twilight switch from brightness and state: darker than {K} is on, brighter than {L} off, else no change
 * Write a function that switches a lamp on below a brightness of {K} and off above {L}, keeping its given state in between.
 * Should the lamp be on at this brightness, if it turns on under {K}, off over {L} and else stays as it was?
 * Returns the next lamp state from brightness and previous state: true below {K}, false above {L}, the previous state otherwise.
 * if light is less {K} then lamp on, if more than {L} then off, else state as before
 * two-threshold comparator for a light reading and the old output: on under {K}, off over {L}, hold between
 * it mustn't flicker: lamp on for less than {K}, off for more than {L}, otherwise keep the state passed in
 *
 * @T int32_t uint16_t
 * @K 200 300 400
 * @L 500 600
 * @name lamp_state twilight_switch
 * @range light 0 1023
 */
_Bool lamp_state(T light, _Bool on) {
    if (light < K) return 1;
    return light > L ? 0 : on;
}

/**
 * water pump on below {K} percent moisture, off from {L} percent on, else unchanged
 * soil moisture and pump state: start watering under {K}, stop at {L} or more, else leave it
 * plant watering from moisture: on under {K}, off from {L} on, between them the old state
 * pump state from moisture and previous state: on under {K}, off at {L} percent and more, else the previous state
 * moisture less than {K} is dry, pump on; at least {L} is wet, off; in between keep the old pump state
 * irrigation hysteresis on moisture: start under {K}, stop at {L} and above, old state in between
 * Write a function that starts a pump below {K} percent soil moisture and stops it from {L} percent on, else keeping its state.
 * Must the pump run at this moisture, when watering begins under {K} %, ends at {L} % and otherwise stays as it was?
 * Returns whether the pump should run at a moisture: yes below {K}, no at {L} or more, as before in between.
 * pump go on if moisture under {K}, go off if it reach {L}, else like before
 * bang-bang control of soil moisture with the old state: pump on below {K}, off at {L} percent or more
 * water my plants: moisture under {K} is too dry (on), {L} and more is enough (off), else no change of state
 *
 * @T int32_t double
 * @K 20 30 40
 * @L 60 70
 * @name pump_state needs_water
 * @range moisture 0 100
 */
_Bool pump_state(T moisture, _Bool running) {
    if (moisture < K) return 1;
    return moisture >= L ? 0 : running;
}

/**
 * short or long button press in ms: under {K} 0, under {L} 1, else 2
 * classify press duration in ms as 0, 1 or 2: below {K}, below {L}, longer
 * press time in ms to 0 bounce (under {K}), 1 click, 2 long press ({L} and more)
 * button held how many ms: 0 for noise below {K}, 2 for long from {L} on, 1 for anything between
 * press type 0, 1 or 2 from milliseconds: 1 from {K} on, 2 from {L} on
 * was a press of so many ms a click (1, from {K} ms) or a hold (2, from {L} ms), else 0
 * Write a function for a press time: 0 for a bounce under {K} ms, 1 for a short press, 2 for a press of {L} ms or more.
 * What kind of button press is it (0, 1, 2), if {K} ms are needed at all and {L} ms make it long?
 * Returns for a press time 0 below {K} ms, 1 below {L} ms, otherwise 2.
 * say if button press time was too short 0, short 1 or long 2: {K} ms minimum, from {L} ms is long
 * press duration classifier: 0 below the debounce limit {K} ms, 1 below the hold limit {L} ms, 2 otherwise
 * press time less than {K} ms is ignored (0), {L} ms and more counts as holding (2), the rest as a click (1)
 *
 * @T int32_t uint32_t
 * @K 20 30 50
 * @L 500 1000 2000
 * @name press_type classify_press
 * @range duration 0 3000
 */
int32_t press_type(T duration) {
    if (duration < K) return 0;
    return duration < L ? 1 : 2;
}

/**
 * double click: second press at most {K} ms after the first
 * are two clicks a double click, given both times (at most {K} ms apart)
 * two press times in order, gap {K} ms or less
 * double tap detection from two times, window {K} ms inclusive
 * second click soon enough after the first, within {K} milliseconds, times given
 * click times in ms, first and second, is it a double with {K} or less between
 * Write a function that checks whether two button presses are at most {K} ms apart.
 * Do these two clicks count as a double click, if {K} ms are allowed between them?
 * Returns true if the second timestamp is no more than {K} ms after the first.
 * is it double click when second time come at most {K} ms after first
 * inter-click interval test on two timestamps, limit of {K} ms included
 * first time, second time: not more than {K} ms between
 *
 * @T uint32_t int32_t
 * @K 200 300 400 500
 * @name is_double_click is_double_tap
 * @range first 0 1000
 * @range second 1000 3000
 */
_Bool is_double_click(T first, T second) { return second - first <= K; }

/**
 * debounced output from counter and old state: set at count {K} or more, reset at 0, otherwise keep state
 * integrator debounce with maximum {K}: true at a count of {K}, false at 0, else the old state
 * new button state from counter and old state: on when full at {K}, off at 0, unchanged between
 * counter reached {K} -> pressed, zero -> released, else the given old state
 * debounce state update from count and state: on at count {K}, off at 0, else the old state
 * pressed when the counter is {K}, let go when it is 0, otherwise as it was before
 * Write a function that takes a counter and a state and returns 1 once the counter has reached {K}, 0 once it is at 0, else the old state.
 * Is the button pressed, given the debounce counter (on at {K}, off at 0) and the previous state for anything between?
 * Returns true for a count of {K} or more, false for 0, the given previous state otherwise.
 * counter on {K} means on, on zero means off, in the middle stay like old state
 * hysteresis at both ends of a debounce integrator: full at {K} gives 1, empty gives 0, else the old state
 * wait until the count is up to {K} to believe the press, down to 0 to believe the release; in between the old state
 *
 * @T int32_t
 * @K 3 5 10
 * @name debounced_state button_state
 * @range count 0 10
 */
_Bool debounced_state(T count, _Bool state) {
    if (count >= K) return 1;
    return count <= 0 ? 0 : state;
}

/**
 * analog reading 0..{TOP} to whole percent
 * percent of an ADC value, max {TOP}, rounded down
 * potentiometer position in whole percent ({TOP} = full)
 * convert raw 0-{TOP} to 0-100 in integers
 * how many whole percent is this reading of {TOP}
 * raw value to percentage, full scale {TOP}, fraction dropped
 * Write a function that converts an analog value between 0 and {TOP} to whole percent.
 * What percentage of the full scale {TOP} is the reading?
 * Returns raw * 100 / {TOP} for an analog reading, rounded down.
 * analog {TOP} make to hundred percent, smaller in proportion, whole number
 * normalize a converter reading with maximum code {TOP} to percent by integer division
 * knob turned how far, in whole percent, if {TOP} is the end
 *
 * @T int32_t uint32_t
 * @TOP 255 1023 4095
 * @name analog_percent raw_to_percent
 * @range raw 0 4095
 */
T analog_percent(T raw) { return raw * 100 / TOP; }

/**
 * analog input 0..{TOP} to pwm 0..255
 * dim an LED with a potentiometer: raw value of 0 to {TOP} scaled to 0 to 255
 * map 0-{TOP} to a byte 0-255, rounded down
 * adc reading ({TOP} max) to brightness 0 to 255, rounded down
 * scale sensor value from 0..{TOP} down to 0..255
 * pot to pwm 0 to 255, input full scale {TOP}
 * Write a function that scales an analog reading from 0..{TOP} to a PWM value from 0 to 255.
 * What brightness (0 to 255) belongs to the knob position 0 to {TOP}?
 * Returns raw * 255 / {TOP} for an analog reading; integer division.
 * from analog 0 to {TOP} make pwm 0 to 255
 * rescale a converter code with full scale {TOP} to 0..255 by raw * 255 / {TOP}
 * the led should be as bright (0 to 255) as the knob is turned, {TOP} being the end
 *
 * @T int32_t uint32_t
 * @TOP 1023 4095
 * @name analog_to_pwm pot_to_brightness
 * @range raw 0 4095
 */
T analog_to_pwm(T raw) { return raw * 255 / TOP; }

/**
 * percent to pwm value 0..255, clamp out of range input
 * brightness percent into a byte 0..255, percent first limited to 0..100
 * 0-100 % to 0-255 safely, other percentages cut to that range first
 * percentage to duty byte of 0 to 255, below 0 % is 0, above 100 % is 255
 * analogWrite value 0..255 for a percent number, out of range input clamped
 * clamp the percentage to 0..100, then scale it to 0..255
 * Write a function that limits a percentage to 0..100 and converts it to a PWM value from 0 to 255.
 * What do I write to an 8-bit PWM output for a brightness in percent, limited to 0 through 100?
 * Returns percent * 255 / 100 with the percentage limited to 0..100 first.
 * percent make to 0..255, when percent under 0 or over 100 then take the border
 * saturating conversion of a percentage to a duty of 0 to 255
 * dimmer: percents out of 0..100 are cut, the rest scaled to 255
 *
 * @T int32_t double
 * @name percent_to_pwm percent_to_byte
 * @range percent -50 150
 */
T percent_to_pwm(T percent) {
    if (percent < 0) percent = 0;
    if (percent > 100) percent = 100;
    return percent * 255 / 100;
}

/**
 * joystick 0..1023 to (raw - 512) * 100 / 512 percent, 0 for at most {K} counts off 512
 * joystick axis 0..1023 to percent: (raw - 512) * 100 / 512, but 0 up to {K} off 512
 * stick reading with center 512: 0 for up to {K} to each side, else scale to -100..100 by 100 / 512
 * stick position 0..1023 to speed percent, (raw - 512) * 100 / 512, dead band of {K} either way inclusive
 * analog stick, 0 if at most {K} from the middle 512, else (raw - 512) * 100 / 512
 * joystick raw to percent, 512 is zero, {K} counts to either side are still zero, 512 counts are 100
 * Write a function that converts a joystick reading from 0 to 1023 to (raw - 512) * 100 / 512 and returns 0 within {K} of 512.
 * How do I turn a stick reading into percent, (raw - 512) * 100 / 512, with a dead zone of {K} counts included?
 * Returns 0 if the stick reading is at most {K} from 512, otherwise (raw - 512) * 100 / 512.
 * joystick up to {K} from middle 512 must give zero, other is (raw - 512) * 100 / 512
 * centred axis scaling around 512, 512 counts to 100 percent, zero for at most {K} counts off
 * raw below 512 is negative, above is positive percent of 512, up to {K} off centre is nothing
 *
 * @T int32_t
 * @K 10 20 50
 * @name joystick_percent axis_percent
 * @range raw 0 1023
 */
T joystick_percent(T raw) {
    T offset = raw - 512;
    if (offset >= -K && offset <= K) return 0;
    return offset * 100 / 512;
}

/**
 * signed motor speed to pwm of at most {K}, and through the pointer 1 for backward or 0
 * split signed speed into magnitude, limited to {K} and returned, and a direction flag (1 = negative) through a pointer
 * pwm for a signed motor command, at most {K}; 1 for negative, else 0, through pointer
 * speed sign gives direction (1 backward, 0 forward, stored), size gives duty (returned, max {K})
 * forward/backward and how strong from one number: returns the strength, cap {K}, stores 1 for backward or 0
 * |speed| limited to {K} as result, plus a reverse flag stored as 1 or 0
 * Write a function that returns the absolute speed, at most {K}, and stores 1 for backward or 0 for forward.
 * How do I get the duty (no more than {K}) as result and the direction (1 = backward) stored, from a signed speed?
 * Returns the magnitude limited to {K}; {reverse} becomes 1 if the speed is negative, else 0.
 * from speed plus minus make pwm max {K} and write back flag 1 or 0 to pointer
 * sign-magnitude conversion with saturation at {K} for an H bridge: magnitude returned, 1 stored if negative, else 0
 * negative means backwards (store 1, otherwise 0); return the absolute value, which must not exceed {K}
 *
 * @K 255 100 1023
 * @name motor_command split_speed
 * @array reverse 1
 * @range speed -2000 2000
 */
int32_t motor_command(int32_t speed, int32_t *reverse) {
    *reverse = speed < 0;
    int32_t size = speed < 0 ? -speed : speed;
    return size > K ? K : size;
}
/**
 * breathing led: brightness 0..255 at time {t}, from 0 up and back down once per {K} ms
 * fade 0 to 255 and back at time t, period {K} ms, linear
 * triangle wave 0..255 with period {K} at a given time, starting at 0
 * pulsing light: brightness at a time in ms, rises from 0 to 255 for half of {K} ms, falls for the other half
 * led brightness 0..255 from millis, one cycle of rising and falling {K} ms
 * ramp up from 0 to 255 then down again, {K} milliseconds in total, value at time t
 * Write a function that returns the brightness at a time in ms of an LED that fades linearly from 0 to 255 and back every {K} ms.
 * How bright (0 to 255) is the linearly fading LED at the given millisecond, if one cycle from dark to dark takes {K} ms?
 * Returns at a time a triangle wave from 0 to 255 and back with a period of {K}.
 * led go slowly from 0 up to 255 and down in {K} ms, give value for time
 * symmetric triangle modulation of an eight-bit duty at time t, period {K} ms, zero at the start
 * like breathing: 0 at time 0, 255 at half of {K} ms, 0 again at {K}, value for any time
 *
 * @T int32_t uint32_t
 * @K 1000 2000 4000
 * @name breathing_brightness fade_value
 * @range t 0 20000
 */
T breathing_brightness(T t) {
    T phase = t % K;
    if (phase > K / 2) phase = K - phase;
    return phase * 255 / (K / 2);
}

/**
 * is the led on at {time}: lit for the first {lit} ms of every {period} ms
 * blink with own on-time and period: is it on at this time (time, on-time, period)
 * time, on-time, period: on during the first part of each cycle
 * pulse from time, on-time and period: time modulo period less than on-time
 * short flash at the start of every period: is it on now, given now, flash time, period
 * led blinking, current millis given, then on time and cycle length
 * Write a function that tells whether a lamp that is on for the first part of each period is on at a given time: time, on-time, period.
 * Is the blinking light on at this moment, with given flash length and cycle time, flash first in the cycle?
 * Takes time, on-time and period; returns true if time modulo period is less than the on-time.
 * led shall be on the first some ms in each period, tell if now on: now, on ms, period ms
 * software pulse generator state from elapsed time, on-time and period
 * flash at the start of each interval, dark for the rest: time, flash length, interval
 *
 * @T int32_t uint32_t
 * @name is_flashing blink_on
 * @range time 0 10000
 * @range lit 0 500
 * @range period 100 1000
 */
_Bool is_flashing(T time, T lit, T period) { return time % period < lit; }

/**
 * traffic light at second {t} as 0, 1 or 2: green {G}, yellow {Y}, red {R} seconds, repeating
 * 0 green, 1 yellow, 2 red at a time in s; phases last {G}, {Y} and {R} s, over and over
 * traffic light cycle {G}/{Y}/{R} seconds, which light (0 green, 1 yellow, 2 red) at this time
 * light state 0, 1 or 2 from time: first {G} s green, then {Y} s yellow, then {R} s red, repeated
 * which colour (0, 1, 2) after some seconds if green takes {G}, yellow {Y}, red {R}, in a loop
 * traffic lights, durations {G} {Y} {R} s for green, yellow, red: number from 0 of the one lit at second t
 * Write a function that returns for a second 0 in the green phase ({G} s), 1 in the yellow ({Y} s) and 2 in the red ({R} s), periodically.
 * What does the traffic light show at this second, 0 for {G} seconds of green, 1 for {Y} of yellow, 2 for {R} of red?
 * Returns the phase at a time (0 green, 1 yellow, 2 red) for repeating phases of {G}, {Y} and {R} seconds.
 * traffic lamp is green (0) {G} then yellow (1) {Y} then red (2) {R} second and again, say number at t
 * periodic three-phase signal 0, 1, 2 with durations {G}, {Y}, {R}, value at time t
 * green lasts {G} seconds, yellow {Y}, red {R}, then all over again: 0, 1 or 2 for a given second
 *
 * @T int32_t uint32_t
 * @G 20 30
 * @Y 3 5
 * @R 25 40
 * @name traffic_light light_phase
 * @range t 0 300
 */
int32_t traffic_light(T t) {
    T phase = t % (G + Y + R);
    if (phase < G) return 0;
    return phase < G + Y ? 1 : 2;
}

/**
 * raw adc value to celsius for a TMP36, {TOP} counts = {REF} mV
 * temperature in C from TMP36 reading ({TOP} steps, {REF} mV reference, 500 mV offset, 10 mV per degree)
 * analog value to degrees: raw times {REF} mV over {TOP}, minus 500 mV, 10 mV per degree
 * TMP36: raw * {REF} / {TOP} mV, then (mV - 500) / 10
 * sensor with 500 mV at 0 degrees and 10 mV per degree, adc reading {TOP} at {REF} mV, to celsius
 * read tmp36 on a pin, full scale {TOP}, supply {REF} millivolt: raw to Celsius, 500 mV off, 10 mV each
 * Write a TMP36 function: reading 0..{TOP}, reference {REF} mV, 500 mV offset, 10 mV per degree.
 * What temperature does the TMP36 report for this reading, if {TOP} stands for {REF} mV?
 * Returns (raw * {REF} / {TOP} - 500) / 10 in degrees Celsius for an ADC reading.
 * tmp36 number to celsius, max number {TOP} is {REF} mV, minus 500 mV, over 10
 * linear sensor conversion for a {TOP}-count reading with {REF} mV reference, 0.5 V offset, 100 degrees per volt
 * how warm is it in C, with a TMP36 reading on an input where {TOP} means {REF} mV
 *
 * @TOP 1023 4095
 * @REF 3300 5000
 * @name tmp36_reading adc_to_celsius
 * @range raw 0 1023
 */
double tmp36_reading(int32_t raw) { return (raw * (double)REF / TOP - 500) / 10; }

/**
 * battery state from millivolts: 0 under {K} (empty), 1 under {L} (low), else 2
 * battery in mV to 0 empty (below {K}), 1 low (below {L}), 2 fine
 * lipo check of millivolts: 0 below the {K} mV cutoff, 1 below the {L} mV warning, else 2
 * battery level class from mV: 0 below {K}, 1 from {K}, 2 from {L} millivolt on
 * is a cell of so many mV empty (<{K}, 0), low (<{L}, 1) or good (2)
 * battery warning level for a voltage in mV: 0 under {K}, 1 under {L}, 2 else
 * Write a function that returns 0 for a battery below {K} mV, 1 below {L} mV and 2 otherwise.
 * How is the battery doing at these millivolts: less than {K} mV is empty (0), less than {L} mV low (1), else 2?
 * Returns 0 (empty) under {K} mV, 1 (low) under {L} mV, 2 (good) from {L} mV on, for a battery voltage.
 * voltage in mV give state: under {K} is empty 0, under {L} is low 1, else 2
 * three-level classification 0, 1, 2 of the cell voltage at {K} and {L} mV, each starting the next level
 * battery millivolts: warn (1) below {L}, switch off (0) below {K}, otherwise 2
 *
 * @T int32_t uint32_t uint16_t
 * @K 3000 3300
 * @L 3500 3600
 * @name battery_state battery_level
 * @range millivolts 2500 4300
 */
int32_t battery_state(T millivolts) {
    if (millivolts < K) return 0;
    return millivolts < L ? 1 : 2;
}

/**
 * parking sensor beep pause in ms: under 20 cm 0, under 50 cm 100, under 100 cm 300, else -1
 * beep interval for a reversing aid in ms: 0, 100, 300 for under 20, 50, 100 cm, else -1
 * distance in cm, the closer the faster it beeps: pause 0, 100, 300 ms (under 20, 50, 100 cm) or silent -1
 * distance in cm to beep delay 0 below 20, 100 below 50, 300 below 100, or -1
 * ultrasonic parking help, ms between beeps: 0 under 20 cm, 100 under 50, 300 under 100, else -1
 * continuous tone (0) below 20 cm, 100 ms below 50, 300 ms below 100, no tone (-1) from 100 cm
 * Write a function that returns 0, 100 or 300 ms for a distance below 20, 50 or 100 cm and -1 beyond.
 * What is the pause between beeps: 0, 100, 300 ms below 20, 50, 100 cm, or -1 farther off?
 * Returns the beep interval in ms: 0 below 20 cm, 100 below 50 cm, 300 below 100 cm, otherwise -1 for silence.
 * car distance in cm, near then beep quick: under 20, 50, 100 cm give 0, 100, 300 ms, else -1
 * stepwise mapping of obstacle distance to warning interval: 0, 100, 300 ms below 20, 50, 100 cm, else -1
 * how often to beep when I back up at this distance: 0 ms below 20 cm, 100 from 20, 300 from 50, -1 from 100 cm
 *
 * @T int32_t double
 * @name beep_interval parking_beep
 * @range distance 0 200
 */
int32_t beep_interval(T distance) {
    if (distance < 20) return 0;
    if (distance < 50) return 100;
    return distance < 100 ? 300 : -1;
}

/**
 * ultrasonic echo in microseconds to cm, -1 if no echo or farther than {K} cm
 * hc-sr04: us / 58, -1 when 0 or over {K} cm
 * echo time over 58 to distance with range check, -1 for none or above {K} cm
 * distance in cm from pulse length in us over 58; no pulse or more than {K} cm gives -1
 * ping sensor result, us / 58, with 0 and anything beyond {K} cm as -1
 * pulseIn microseconds to whole centimeters (/ 58), limit {K}, -1 if none or farther
 * Write a function that divides an echo time by 58 and returns -1 if there was no echo or the distance exceeds {K} cm.
 * How far is the obstacle in whole cm for an echo time (58 us each), with -1 for no echo or more than {K} cm?
 * Returns echo / 58 in integers, or -1 if the echo time is 0 or the result is greater than {K}.
 * echo us make cm, when zero or too far ({K}) then minus 1
 * time-of-flight ranging at 58 us per cm: whole cm, or -1 for no echo or beyond {K} cm
 * echo us over 58 to cm; zero means timeout, above {K} cm is not reliable: both are -1
 *
 * @T int32_t
 * @K 200 300 400
 * @name echo_distance sonar_centimeters
 * @range echo 0 30000
 */
T echo_distance(T echo) {
    T distance = echo / 58;
    return echo <= 0 || distance > K ? -1 : distance;
}

/**
 * change a bit field of a register through a pointer, given shift, width and the new value
 * write value into bits shift..shift+width-1 of *reg: register pointer, shift, width, value
 * modify a register field behind a pointer: position of its lowest bit, width, new value
 * set a field in a register: pointer, shift, width, value; other bits unchanged
 * *reg = (*reg & ~mask) | ((value << shift) & mask), the mask having width ones at shift
 * read-modify-write of a field: register pointer, lowest bit, number of bits, new content
 * Write a function that replaces a field of a register behind a pointer, given by shift and width, with a value.
 * How do I put a value into a few bits (shift, width) of a register without touching the others?
 * Clears the field of the given width at the given shift in {reg} and stores the low bits of the value there.
 * write value in some bits of register: position, width, value; keep rest bits
 * masked read-modify-write on a memory-mapped register: field shift, field width, field value
 * overwrite only the bits from shift on, width of them, in the word that the pointer refers to
 *
 * @name modify_field write_register_field
 * @array reg 1
 * @range shift 0 15
 * @range width 1 16
 */
void modify_field(uint32_t *reg, uint32_t shift, uint32_t width, uint32_t value) {
    uint32_t mask = ((1u << width) - 1) << shift;
    *reg = (*reg & ~mask) | ((value << shift) & mask);
}

/**
 * clear the bits of one mask in a value and then set those of another
 * register value with the clear mask removed and then the set mask added
 * (value & ~clear) | set
 * turn bits of a value off by one mask and then on by another
 * update flags: first clear the bits of the second argument, then set those of the third
 * apply a clear mask and then a set mask to a value
 * Write a function that clears the bits of one mask and then sets the bits of another in a register value.
 * What is the register value after clearing the first mask's bits and setting the second's?
 * Returns the value with all bits of {clear} cleared and all bits of {set} set; set wins.
 * value with off bits from first mask, then on bits from second mask
 * combined bit clear and bit set: value, mask to clear, mask to set, set wins
 * old value, bits that go, bits that come: new value
 *
 * @T uint32_t uint8_t uint16_t int32_t
 * @name update_bits change_flags
 */
T update_bits(T value, T clear, T set) { return (value & ~clear) | set; }

/**
 * flags, mask: are {OP} of the mask bits set in the flags, true or false
 * flags and mask in: true if {OP} of the mask's bits are on in the flags
 * in the first number, are {OP} of the one bits of the second set
 * check a status word: are {OP} of the bits of the mask set in it
 * flags and mask, true when {OP} of the mask bits occur in the flags
 * do the flags contain {OP} of the mask's bits
 * Write a function that checks whether a value has {OP} of the bits of a mask set.
 * Is it true that the status has {OP} of the mask's bits at one, status given first?
 * Returns true if {OP} of the bits given by the mask are set in the first argument.
 * look if in flags are {OP} of mask bits set
 * bit test of flags against a mask: {OP} of its bits set
 * flags first, mask second: are {OP} of the mask's bits 1 in the flags
 *
 * @T uint32_t uint8_t int32_t
 * @OP ==mask "all"
 * @OP !=0 "any"
 * @OP ==0 "none"
 * @name test_mask flags_match
 * @range flags 0 15
 * @range mask 0 15
 */
_Bool test_mask(T flags, T mask) { return (flags & mask) OP; }

/**
 * status ready: is bit {K} set and bit {L} clear
 * is the device ready (bit {K} set in the status) and not busy (bit {L} clear)
 * bit {K} on and bit {L} off in a status value
 * check status register, need bit {K} = 1 and bit {L} = 0
 * ready flag in bit {K} without error flag in bit {L} of a status
 * true when bit number {K} of a value is 1 while its bit number {L} is 0
 * Write a function that checks that bit {K} of a status register is set and bit {L} is not.
 * Is bit {K} of the status set, and is bit {L} cleared at the same time?
 * Returns true if bit {K} of the status is one and bit {L} is zero.
 * bit {K} of the number must be on but {L} not
 * predicate on a status word: bit {K} is one and bit {L} is zero
 * the status register says done in bit {K} and fault in bit {L}: done without fault?
 *
 * @T uint32_t uint8_t int32_t
 * @K 0 1 2
 * @L 3 5 7
 * @name is_device_ready status_ok
 * @range status 0 255
 */
_Bool is_device_ready(T status) { return (status >> K & 1) != 0 && (status >> L & 1) == 0; }

/**
 * 12 bit value from high byte and the upper half of the low byte
 * join 8 high bits and the upper 4 bits of a second byte into 12 bits
 * (high << 4) | (low >> 4) from two bytes
 * left-justified 12-bit sensor reading from a high and a low byte, to 0..4095
 * two registers, high then low, to a 12-bit number, lower 4 bits of the second unused
 * msb byte and the upper nibble of the lsb byte to an unsigned 12 bit number
 * Write a function that builds a 12-bit number from a high byte and the top four bits of a low byte.
 * What is the 12-bit reading from a high and a low byte, if the low one carries its bits in the upper nibble?
 * Returns high * 16 + low / 16 for two bytes.
 * make 12bit from two byte, of second byte only upper part counts
 * assemble a left-aligned 12-bit sample from its high and its low byte, unsigned
 * temperature registers: whole byte, then the upper half of a byte, to one 12-bit number
 *
 * @name join_twelve_bits left_aligned_12
 */
uint16_t join_twelve_bits(uint8_t high, uint8_t low) { return (uint16_t)(high << 4 | low >> 4); }

/**
 * signed 12-bit reading from high and low byte, left aligned
 * accelerometer axis: high byte and low byte, value in the top 12 bits, with sign
 * two registers, high first, to signed 12-bit number that is left aligned in them
 * high and low byte of a two's complement 12-bit number left justified in 16, to its value
 * high and low byte to a number from -2048 to 2047, the low four bits unused
 * (int16)(high << 8 | low) >> 4 of two bytes
 * Write a function that combines a high and a low byte into a left-justified 12-bit signed value, -2048 to 2047.
 * What acceleration count do a high and a low byte hold, if the top 12 bits are a signed number?
 * Returns the 12-bit two's complement number stored in the upper 12 bits of the two bytes, high byte first.
 * make from 2 bytes, high and low, the minus/plus value in the top 12 bits
 * sign-extended left-aligned 12-bit sample from high byte and low byte
 * read an axis: high byte, low byte with four unused bits at the end, may be negative
 *
 * @name axis_reading signed_left_aligned_12
 */
int32_t axis_reading(uint8_t high, uint8_t low) {
    int32_t raw = high << 4 | low >> 4;
    return raw >= 2048 ? raw - 4096 : raw;
}

/**
 * ADC result from two registers: the 2 lowest bits of the high byte, then the low byte, as a number
 * 10-bit value from ADCH (its two low bits) and ADCL
 * combine a high byte (its lowest 2 bits) and a low byte into 10 bits
 * (high & 3) * 256 + low of two bytes
 * right-aligned 10 bit conversion result from high byte (2 bits used) and low byte
 * two bytes, high one first with only its two lowest bits used, to 0..1023
 * Write a function that joins the two lowest bits of a high byte with a low byte to a 10-bit number.
 * What is the 10-bit result, given the high register, of which two bits count, and the low one?
 * Returns the number made of bits 1..0 of {high} followed by all bits of {low}.
 * high register has only the two low bits good, put together with low register
 * assemble a right-justified 10-bit sample from the two low bits of the high byte and the low byte
 * adc high byte (bits 0 and 1 used), adc low byte: number up to 1023
 *
 * @name join_ten_bits adc_result
 */
uint16_t join_ten_bits(uint8_t high, uint8_t low) { return (uint16_t)((high & 3) << 8 | low); }

/**
 * split a 16 bit number into high byte and low byte, stored through two pointers
 * two bytes of a 16-bit word via pointers, upper one first
 * high byte and low byte of a 16-bit value, stored through two pointers
 * break up a uint16 into msb and lsb, two outputs
 * word to two bytes through pointers, high first
 * take a 16-bit value apart: high byte, low byte into two variables
 * Write a function that stores the upper and the lower byte of a 16-bit value in two variables.
 * What are the two bytes of this 16-bit word? Store the high one first, then the low one.
 * Stores the most significant byte in {high} and the least significant byte in {low}.
 * 16bit make to two 8bit outputs, big one first
 * decompose a half-word into octets through two pointers, upper then lower
 * for sending a 16-bit number over serial: store its upper byte, then its lower byte
 *
 * @name split_word split_bytes
 * @array high 1
 * @array low 1
 */
void split_word(uint16_t value, uint8_t *high, uint8_t *low) {
    *high = (uint8_t)(value >> 8);
    *low = (uint8_t)value;
}

/**
 * read a {OP} 16-bit number at offset {i} of a byte buffer
 * uint16 from the bytes at an index of a buffer, {OP}
 * {OP} half-word at position i in the byte array
 * get the 16-bit number in two bytes from buffer[i], {OP}
 * parse a {OP} u16 at an offset of a byte array
 * byte buffer and offset: the 16-bit value there, {OP}
 * Write a function that reads a {OP} 16-bit value from a byte buffer at a given offset.
 * What 16-bit number starts at this offset of the bytes, read {OP}?
 * Returns the {OP} 16-bit integer formed by the bytes at the offset and the one after it.
 * take 2 byte of the buffer from place i as number, {OP}
 * {OP} load of a half-word from an octet string at an offset
 * decode the two bytes that start at the index of a buffer, {OP} order
 *
 * @OP p[i]<<8|p[i+1] "big-endian"
 * @OP p[i]|p[i+1]<<8 "little-endian"
 * @name read_u16_at u16_from_buffer
 * @array p 8
 * @range i 0 6
 */
uint16_t read_u16_at(const uint8_t *p, int32_t i) { return (uint16_t)(OP); }

/**
 * read a {OP} 32-bit number at offset {i} of a byte buffer
 * uint32 from the bytes at an index of a buffer, {OP}
 * {OP} 32-bit word at position i in the byte array
 * get the 32-bit number in four bytes from buffer[i], {OP}
 * parse a {OP} u32 at an offset of a byte array
 * byte buffer and offset: the 32-bit value there, {OP}
 * Write a function that reads a {OP} 32-bit value from a byte buffer at a given offset.
 * What 32-bit number starts at this offset of the bytes, read {OP}?
 * Returns the {OP} 32-bit integer formed by the four bytes from the offset on.
 * take 4 byte of the buffer from place i as number, {OP}
 * {OP} load of a word from an octet string at an offset
 * decode the four bytes that start at the index of a buffer, {OP} order
 *
 * @OP x<<8|p[i+k] "big-endian"
 * @OP x<<8|p[i+3-k] "little-endian"
 * @name read_u32_at u32_from_buffer
 * @array p 8
 * @range i 0 4
 */
uint32_t read_u32_at(const uint8_t *p, int32_t i) {
    uint32_t x = 0;
    for (int32_t k = 0; k < 4; k++) x = OP;
    return x;
}

/**
 * two 12-bit values into three bytes, high bits first
 * pack two 12-bit samples in 3 bytes, first one first
 * 12+12 bits to byte array of 3, big-endian
 * a and b of 12 bits each, tightly packed into three bytes from the top bit down
 * save two adc readings in three bytes, msb first
 * pack a pair of 12 bit numbers into three bytes, big-endian
 * Write a function that packs two 12-bit numbers into three bytes, most significant bits first.
 * How do I store two 12-bit numbers in only three bytes, most significant bits first?
 * Stores in three bytes the upper 8 of the first's 12 bits, its lower 4 with the upper 4 of the second, and the lower 8 of the second.
 * two 12bit number put together in 3 byte, high bits of first number come first
 * bit packing of two 12-bit codes into three bytes, msb first
 * three bytes hold both 12-bit readings without a gap, top bits of the first at the beginning
 *
 * @name pack_twelve_bits pack_12_pair
 * @array out 3
 * @range first 0 4095
 * @range second 0 4095
 */
void pack_twelve_bits(uint16_t first, uint16_t second, uint8_t *out) {
    out[0] = (uint8_t)(first >> 4);
    out[1] = (uint8_t)((first & 15) << 4 | (second >> 8 & 15));
    out[2] = (uint8_t)second;
}

/**
 * four yes/no flags into one number, first flag is bit 0
 * pack 4 booleans to bits, the first is bit 0
 * combine four switches into a nibble, the first one lowest
 * four bools to a number: first + 2 * second + 4 * third + 8 * fourth
 * dip switch value from 4 inputs, the first counting 1
 * four inputs, one code 0 to 15, first input lowest
 * Write a function that packs four booleans into the lowest four bits of a number, the first one lowest.
 * What number do these four switches make, the first one counting 1 and the last one 8?
 * Returns a number whose bits 0 to 3 are the four flags in order.
 * 4 bool make to one number, first is the lowest bit
 * bit vector of four flags, least significant first
 * read four pins, given as bools, each worth twice the one before, the first worth 1
 *
 * @T int32_t uint8_t uint32_t
 * @name pack_flags switch_code
 */
T pack_flags(_Bool a, _Bool b, _Bool c, _Bool d) { return (T)(a | b << 1 | c << 2 | d << 3); }

/**
 * is the frame of n bytes ok: starts with {K} and the last byte is the {OP} (mod 256) of all before it
 * check packet of bytes: header {K}, 8-bit {OP} of all earlier bytes at the end
 * packet valid? first byte {K}, last byte the 8-bit {OP} of all bytes before, header included
 * verify start byte {K} and the final byte, the {OP} mod 256 of the other bytes of a message
 * header must be {K} and the final byte the 8-bit {OP} of all before
 * message with sync byte {K} and as its last byte the 8-bit {OP} of everything before: intact or not
 * Write a function that checks that a packet begins with {K} and ends with the {OP}, in 8 bits, of the bytes before.
 * Is this packet valid, given the start byte {K} and a last byte that is the 8-bit {OP} of all before it?
 * Returns true if the first byte is {K} and the last one equals the {OP}, modulo 256, of all bytes before it.
 * test the telegram: begin byte {K}, end byte is {OP} mod 256 of all byte before, else wrong
 * frame check of n bytes: first one {K}, one-byte {OP} of all preceding as trailer
 * accept the data only if it opens with {K} and its last byte is the 8-bit {OP} of those before
 *
 * @K 170 85 2 126
 * @OP + "sum"
 * @OP ^ "xor"
 * @name is_frame_valid packet_ok
 * @array p n
 * @range p 0 255
 * @range n 0 6
 */
_Bool is_frame_valid(const uint8_t *p, int32_t n) {
    if (n < 2 || p[0] != K) return 0;
    uint8_t check = 0;
    for (int32_t i = 0; i < n - 1; i++) check = (uint8_t)(check OP p[i]);
    return check == p[n - 1];
}

/**
 * append the 8-bit {OP} of a message's n bytes behind it and return the new length
 * add a {OP} checksum byte at the end of the message, return new length
 * put the 8-bit {OP} of n bytes into p[n], return n + 1
 * message plus a byte that is the {OP} of its bytes; length + 1 back
 * finish a packet with a byte, the {OP} of all its bytes, and give the new length
 * compute the one-byte {OP} of a buffer and store it behind the data, new length back
 * Write a function that stores the 8-bit {OP} of all bytes of a message behind its last byte and returns the new length.
 * How do I add an 8-bit {OP} to the end of my data and get the new length?
 * Stores the {OP} of the first n bytes, modulo 256, at index n; returns n + 1.
 * after data write one more byte, the {OP} of all data bytes, return new count
 * one-byte {OP} trailer behind a message of n bytes, result is the new length
 * send buffer gets the 8-bit {OP} of its bytes attached, longer length returned
 *
 * @OP + "sum"
 * @OP ^ "xor"
 * @name append_checksum add_check_byte
 * @array p 9
 * @range p 0 255
 * @range n 0 8
 */
int32_t append_checksum(uint8_t *p, int32_t n) {
    uint8_t check = 0;
    for (int32_t i = 0; i < n; i++) check = (uint8_t)(check OP p[i]);
    p[n] = check;
    return n + 1;
}

/**
 * how many bytes of a buffer must be escaped: those equal to {K} or {L}
 * count special bytes {K} and {L} in a message
 * length added to a message by byte stuffing for {K} and {L}, one byte for each
 * number of {K} or {L} bytes in the buffer
 * byte stuffing: extra bytes needed for a buffer with flags {K}, {L}
 * number of escapes required for {K} and {L} in a byte buffer
 * Write a function that counts the bytes of a message that are {K} or {L} and so need an escape byte.
 * How many bytes longer does the frame get if every {K} and {L} is escaped?
 * Returns the number of bytes in the buffer equal to {K} or {L}.
 * count byte of the buffer what is {K} or else {L}
 * byte-stuffing overhead of a message for the flag {K} and the escape {L}, a byte per occurrence
 * each {K} and each {L} in the data costs one more byte: how many in all
 *
 * @K 126 192
 * @L 125 219
 * @name count_escapes stuffing_overhead
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
int32_t count_escapes(const uint8_t *p, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += p[i] == K || p[i] == L;
    return count;
}

/**
 * put a value into the ring buffer at *head unless the next head would be the tail, return success
 * ring buffer push that returns false when full: buffer, size, head pointer, tail, value
 * enqueue a value with head (updated) and tail in an array of some size; one slot stays empty, false if full
 * circular buffer: store the value at head and advance head if there's room, telling if it worked
 * fifo put that refuses, returning false, when the next head would be the tail
 * add a sample to a ring queue without overwriting: true if stored and head moved, false if full
 * Write a function that puts a value into a ring buffer and advances the head, or returns false if it is full (next head equals tail).
 * How do I push into a ring buffer (array, size, head, tail) without losing old data, returning false when full?
 * Stores the value at the head, moves the head and returns true, or returns false if the next head position equals the tail.
 * put value in ring if free place and move head, say if worked
 * bounded queue insert on a circular array, one slot kept free, false when full, head updated
 * write one element at the head and move the head, wrapping round; false if it would hit the tail
 *
 * @T int32_t uint8_t
 * @name ring_push queue_put
 * @array buffer size
 * @array head 1
 * @range size 2 8
 * @range head 0 1
 * @range tail 0 1
 */
_Bool ring_push(T *buffer, int32_t size, int32_t *head, int32_t tail, T value) {
    int32_t next = *head + 1 == size ? 0 : *head + 1;
    if (next == tail) return 0;
    buffer[*head] = value;
    *head = next;
    return 1;
}

/**
 * rolling average: replace the oldest sample in a ring (at *index), update the sum, return the new integer mean
 * moving average update: samples, size, index pointer, running sum pointer, new value; returns sum / size
 * sliding mean over a circular buffer, one new sample at a time: adjust ring, index and sum, return the mean
 * sum += new - samples[index], store it there, index wraps, return sum / size
 * average filter step for sensor readings with ring, position and sum kept by the caller; returns the new average
 * smooth readings with a ring of the last values: put the new one over the oldest, fix sum and index, return the mean
 * Write a function that puts a sample into a ring over the oldest, updates sum and position and returns the integer average.
 * How do I keep a moving average of ints without adding all samples again? Ring, size, index and sum are given.
 * Replaces the sample at *index by the value, corrects *sum, advances *index cyclically and returns sum / size.
 * new value in, oldest at index out, correct the sum, go to next index, give average
 * O(1) boxcar filter with circular history: overwrite the slot at *index, update *sum and *index, return *sum / size
 * step of a running average that remembers its samples, next index and their total; returns total / size
 *
 * @name rolling_average moving_average_step
 * @array samples size
 * @array index 1
 * @array sum 1
 * @range samples 0 1000
 * @range size 2 8
 * @range index 0 1
 * @range sum 0 8000
 * @range value 0 1000
 */
int32_t rolling_average(int32_t *samples, int32_t size, int32_t *index, int32_t *sum, int32_t value) {
    *sum += value - samples[*index];
    samples[*index] = value;
    *index = *index + 1 == size ? 0 : *index + 1;
    return *sum / size;
}

/**
 * next menu entry from index, step and count, wrapping at both ends
 * menu cursor index up or down by a step of 1 with wrap-around among n
 * selected index plus step (+1 or -1), modulo the number of items, never negative
 * scroll an index through n options by +1 or -1, from last to first and back
 * rotary knob moves a selection index by a step among n items, cyclic
 * new index among n after turning the knob one step either way, wrapping round
 * Write a function that moves a selection index among n items by +1 or -1 and wraps around at the ends.
 * Which item index is selected after one step (+1 or -1) in a cyclic menu of n?
 * Returns (index + step) modulo count, never negative, for an index, a step of +1, 0 or -1 and a count.
 * menu index go next or before by step, after the end is the begin
 * cyclic increment or decrement of an index by a step, count given last
 * turning left (-1) at index 0 jumps to the last of n, turning right goes on
 *
 * @T int32_t int64_t
 * @name move_selection step_menu
 * @range selected 0 9
 * @range step -1 1
 * @range count 10 12
 */
T move_selection(T selected, T step, T count) { return (selected + step + count) % count; }

/**
 * turn the volume up or down by a change, stay between 0 and {K}
 * volume plus a change, limited to 0..{K}
 * change a level by some steps, min 0, max {K}
 * add two numbers and clamp to {K}, not below zero
 * level + change, saturated at 0 and {K}
 * knob adds a change to the setting, result in the range 0 to {K}
 * Write a function that adds a change to a setting and keeps the result between 0 and {K}.
 * What is the new volume after the change, when it can only be 0 to {K}?
 * Returns level + change, limited to the range 0..{K}.
 * volume add change but max {K} and min zero
 * saturating adjustment of a level by a change within 0 and {K}
 * louder or softer by a change, never more than {K}, never negative
 *
 * @T int32_t double
 * @K 10 20 100 255
 * @name change_level adjust_volume
 * @range level 0 100
 * @range change -150 300
 */
T change_level(T level, T change) {
    T sum = level + change;
    if (sum < 0) return 0;
    return sum > K ? K : sum;
}

/**
 * is the interval over since the stored time? if so store now there and return true, else false
 * run every n milliseconds without delay: last time (pointer), now, interval; true and last = now if due
 * periodic task check: pointer to last time (updated), now, interval
 * if now - *last >= interval then *last = now and true, otherwise false
 * millis timer that restarts itself: true and *last = now once the interval has passed
 * every x ms return true once, remembering the time in *last
 * Write a function: if now is at least an interval after *last, set *last to now and return true, else false.
 * Is it time to do the periodic job again, interval passed since *last? Set *last to now if so.
 * Returns true if now - *last >= interval and then sets *last to now; otherwise false (arguments last, now, interval).
 * check if interval is gone since last and then set last to now and say true
 * step of a non-blocking periodic scheduler: stored last run, now, interval; due if now - last >= interval, then stored anew
 * do something each interval: true when now is at least that far after *last, which becomes now
 *
 * @T uint32_t int32_t
 * @name is_due every_interval
 * @array last 1
 * @range last 0 1000
 * @range now 0 3000
 * @range interval 10 1000
 */
_Bool is_due(T *last, T now, T interval) {
    if (now - *last < interval) return 0;
    *last = now;
    return 1;
}

/**
 * milliseconds left of a timer from start, duration and now, 0 if it has run out
 * remaining time from start, duration and current time, at least 0
 * how long until the timer ends: start, duration, now; 0 afterwards
 * time remaining from start, duration and now, never negative
 * start, duration, now: time left = duration - (now - start), at least 0
 * egg timer: time left from start, duration and now, at least 0
 * Write a function that returns the time that is left of a timer, given start, duration and current time, 0 when over.
 * How much longer does the timer run, given its start, its duration and the time now? 0 if it has ended.
 * From start, duration and now, returns duration - (now - start), or 0 if the duration is over.
 * rest of time until finish from start, duration, now; zero when done
 * remaining interval of a one-shot timer: start time, length, current time, never below 0
 * started then, lasts so long, now it's this late: what remains, 0 if nothing
 *
 * @T uint32_t int32_t
 * @name timer_remaining time_left
 * @range start 0 1000
 * @range duration 0 2000
 * @range now 1000 4000
 */
T timer_remaining(T start, T duration, T now) {
    T elapsed = now - start;
    return elapsed >= duration ? 0 : duration - elapsed;
}

/**
 * total ticks from the overflow count and the counter of a {K}-bit timer
 * combine timer overflows with the counter value of a {K}-bit timer into total ticks
 * overflows * 2^{K} + counter, in this order
 * extend a {K}-bit counter by its number of overflows, which comes first
 * elapsed ticks when a {K} bit timer rolled over some times and now shows a count
 * ticks since start from overflow count and then the {K}-bit counter
 * Write a function that computes the total ticks of a {K}-bit timer from its overflows and its present count.
 * How many ticks have passed if the {K}-bit timer has overflowed a number of times and stands at this count?
 * Returns the overflow count shifted left by {K}, plus the counter.
 * timer {K} bit, overflow times and rest count, give all ticks together
 * software extension of a {K}-bit hardware counter: number of overflows, then counter value
 * each overflow of the {K}-bit register is worth 2^{K}, then add what it shows
 *
 * @T uint32_t int32_t
 * @K 8 16
 * @name total_ticks extended_counter
 * @range overflows 0 1000
 * @range counter 0 255
 */
T total_ticks(T overflows, T counter) { return (overflows << K) + counter; }

/**
 * smallest prescaler of 1, 8, 64, 256, 1024 with cycles / prescaler at most {K}, -1 if none
 * choose timer prescaler 1, 8, 64, 256 or 1024, the smallest so that cycles / prescaler <= {K}, -1 if none does
 * which prescaler (1, 8, 64, 256, 1024) do I need at least for this many cycles, counter max {K}? -1 for none
 * pick the smallest clock divider of 1/8/64/256/1024 that leaves at most {K} counts, else -1
 * avr prescaler selection for a number of cycles, limit {K}: least of 1, 8, 64, 256, 1024, or -1
 * first divider of 1, 8, 64, 256, 1024 that makes the cycle count {K} or less, -1 if there is none
 * Write a function that returns the smallest prescaler of 1, 8, 64, 256, 1024 that brings the cycles down to at most {K}, or -1.
 * Which is the smallest of the prescalers 1, 8, 64, 256, 1024 so that the timer counts no more than {K}? -1 if none is enough.
 * Returns for a number of cycles the first p of 1, 8, 64, 256, 1024 with cycles / p <= {K}; -1 if even 1024 is too small.
 * find smallest prescaler of 1, 8, 64, 256, 1024 so cycles by it is not bigger than {K}, else -1
 * minimal clock division (1, 8, 64, 256, 1024) of the cycles for a timer with maximum count {K}, -1 on failure
 * divider 1, 8, 64, 256 or 1024 as small as possible, but cycles over it must not pass {K}; -1 if impossible
 *
 * @K 255 65535
 * @name choose_prescaler pick_prescaler
 * @range cycles 0 100000000
 */
int32_t choose_prescaler(int32_t cycles) {
    static const int32_t prescalers[] = {1, 8, 64, 256, 1024};
    for (int32_t i = 0; i < 5; i++)
        if (cycles / prescalers[i] <= K) return prescalers[i];
    return -1;
}

/**
 * frequency in hertz from a period in microseconds, 0 if no period
 * period in us to Hz, 0 for a period of 0
 * 1000000 / period, but 0 for a period of zero
 * measured pulse period in us to frequency in Hz, 0 if the period is 0
 * how many hertz is this period in microseconds, 0 for none
 * period in us to frequency in Hz, guard against 0 by returning 0
 * Write a function that converts a period in microseconds to a frequency in hertz and returns 0 for a period of 0.
 * What is the frequency in hertz of a signal whose period in microseconds was measured? 0 for a period of 0.
 * Returns 1000000 divided by the period in us, 0 if the period is 0.
 * from us time make hz, when 0 then 0
 * reciprocal counting: Hz from a period in us, safe for zero
 * time of one wave in microseconds gives waves per second, 0 for time 0
 *
 * @T int32_t uint32_t double
 * @name period_to_hertz frequency_from_period
 * @range period 0 100000
 */
T period_to_hertz(T period) { return period == 0 ? 0 : 1000000 / period; }

/**
 * stepper motor: steps for an angle, {K} steps per turn
 * degrees to steps of a stepper motor ({K} per revolution)
 * how many steps to turn by some degrees with a {K}-step motor
 * angle in degrees * {K} / 360 as steps
 * steps from angle in degrees, {K} full steps per turn
 * turn stepper by degrees, {K} steps make a full circle
 * Write a function that converts an angle in degrees to motor steps for a stepper with {K} steps per revolution.
 * How many steps must a {K}-step motor make to turn through this angle?
 * Returns degrees * {K} / 360; negative angles give negative steps.
 * degree to step of motor, one round is {K}
 * angular displacement in degrees to step count at {K} steps per revolution
 * a whole turn takes {K} steps: how many for so many degrees
 *
 * @T int32_t double
 * @K 200 400 2048 3200
 * @name angle_to_steps degrees_to_steps
 * @range degrees -720 720
 */
T angle_to_steps(T degrees) { return degrees * K / 360; }

/**
 * coil pattern for stepper step {step}: 1, 2, 4, 8, then 1 again
 * wave drive: bit of the coil that is on at this step, 1, 2, 4, 8 by turns
 * one bit of four: 1 shifted left by step modulo 4
 * stepper wave drive pattern from step number: 1, 2, 4, 8, repeating
 * 4 phase wave drive output 1, 2, 4 or 8 for a step number from 0
 * 1 << (step & 3) for a stepper
 * Write a function that returns the wave drive pattern (1, 2, 4 or 8 by turns) for a step number from 0.
 * Which of the four coils must be switched on at this step, counted from 0? Return it as a bit 1, 2, 4 or 8.
 * Returns 1 shifted left by the step number modulo 4.
 * give bit of the coil (1, 2, 4, 8) for step number from 0, after 4 again first
 * single-phase-on excitation of a four-phase stepper at a step from 0: 1, 2, 4, 8, 1, ...
 * four coils take turns, one after the other from bit 0: the output bits for a step number
 *
 * @T int32_t uint32_t
 * @name wave_drive coil_pattern
 * @range step 0 1000
 */
T wave_drive(T step) { return (T)1 << (step & 3); }

/**
 * wheel speed in km/h from wheel circumference in mm and ms per turn, 0 if the time is 0
 * bike computer: circumference mm, time of one revolution ms, to km/h, 0 without time
 * km/h from wheel circumference in mm and hall sensor pulse time in ms, zero for no time
 * circumference in mm over ms per turn, times 3.6, 0 when standing (0 ms)
 * km/h of a wheel of some mm around, one magnet, period in ms (0 means it stands)
 * bicycle speed in km/h from circumference (mm) and reed switch interval (ms), 0 ms giving 0
 * Write a function for km/h from a wheel's circumference in mm and the time of a turn in ms, 0 for no time.
 * How fast is the bike in km/h, given wheel circumference in millimeters and milliseconds per revolution, 0 for none?
 * Returns 3.6 * circumference / time in mm and ms, or 0 if there is no time yet.
 * speed in kmh from wheel size around in mm and wheel round time ms, when ms zero then 0
 * tachometer: circumference in mm over period in ms, scaled from m/s to km/h, 0 at a period of 0
 * so many mm around, one turn of the wheel took so many ms: my speed in km/h, or 0 if no ms
 *
 * @T double float
 * @name wheel_speed bike_speed
 * @range circumference 1000 2500
 * @range milliseconds 0 2000
 */
T wheel_speed(T circumference, T milliseconds) {
    return milliseconds == 0 ? 0 : 3.6 * circumference / milliseconds;
}

/**
 * tank level in percent, 0..100, from the sensor's distance when empty, when full and now
 * distance when empty, distance when full, current distance: percent full, limited to 0..100
 * water tank level in percent from ultrasonic distances when empty, when full, now; clamp 0..100
 * how full is the tank in % from 0 to 100, given empty distance, full distance, distance now
 * fill level in percent, 0..100, from distances measured from the top: empty, full, current
 * empty, full, distance: (empty - distance) * 100 / (empty - full), limited to 0..100
 * Write a function that computes a tank's fill in percent, 0..100, from the sensor's distances for empty, full and now.
 * How full is the tank in percent, if the sensor on top sees these distances for empty, full and now?
 * Returns the fill level in percent, 0 to 100, from distance when empty, distance when full, distance now; smaller means fuller.
 * tank percent 0 to 100, first empty distance, then full, then now
 * inverted linear scaling to 0..100 percent with saturation: level sensor's distance at empty, at full, now
 * sensor looks down on the water: turn empty, full and current centimeters into percent, 0 to 100
 *
 * @T int32_t double
 * @name tank_percent fill_level
 * @range empty 100 200
 * @range full 5 50
 * @range distance 0 250
 */
T tank_percent(T empty, T full, T distance) {
    if (distance >= empty) return 0;
    if (distance <= full) return 100;
    return (empty - distance) * 100 / (empty - full);
}

/**
 * weight from load cell: raw minus tare, divided by counts per gram
 * scale reading in grams: raw, then tare, then counts per gram
 * (raw - tare) / scale, in this order
 * hx711 raw value to weight, given tare and counts per unit
 * kitchen scale conversion with zero offset: (raw - zero) / factor
 * subtract the empty reading from a raw one, divide by the calibration factor
 * Write a function that converts a load cell reading to a weight with a tare value and a scale factor to divide by.
 * How heavy is it, given the raw value, the raw value of the empty scale and the counts per gram?
 * Returns the raw reading less the tare, divided by the scale factor, arguments in this order.
 * weight is raw without tare, divided by factor
 * offset and gain correction of a bridge sensor: reading less offset, over counts per unit
 * zero the scale by the tare, then turn counts into grams: raw, tare, counts per gram
 *
 * @T int32_t double
 * @name load_cell_weight scale_reading
 * @range raw 0 1000000
 * @range tare 0 100000
 * @range scale 1 500
 */
T load_cell_weight(T raw, T tare, T scale) { return (raw - tare) / scale; }

/**
 * alarm level of a reading: 0 below {K}, 1 from {K}, 2 from {L} on
 * reading to normal 0, warning 1 from {K}, alarm 2 from {L}
 * temperature warning (1) from {K} on, alarm (2) from {L} on, below that 0
 * 0 ok, 1 warn (>= {K}), 2 alarm (>= {L}) for a value
 * how serious is the reading: 0 below {K}, 1 from {K} on, 2 from {L} on
 * green, yellow, red (0, 1, 2) from a value, changing at {K} and at {L}, which belong to the next colour
 * Write a function that returns 0 for a reading below {K}, 1 below {L} and 2 from {L} on.
 * Which alarm stage 0, 1 or 2 does a reading reach, if {K} is the warning limit and {L} the alarm limit, both inclusive?
 * Returns the stage of the reading: 0 under {K}, 1 under {L}, otherwise 2.
 * say 0 1 or 2: value reach {K} is 1, reach {L} is 2, else 0
 * two-threshold severity 0, 1, 2 of a reading at {K} and {L}, inclusive
 * reading is fine (0) under {K}, critical (2) from {L} upwards, 1 in between
 *
 * @T int32_t double
 * @K 50 60 70
 * @L 80 90 100
 * @name alarm_level warning_stage
 * @range reading 0 120
 */
int32_t alarm_level(T reading) {
    if (reading >= L) return 2;
    return reading >= K ? 1 : 0;
}

/**
 * fault counter: plus 1 on a bad reading to at most {K}, minus 1 on a good one to at least 0
 * count errors with limit {K}: one up for bad, one down for good, not below 0
 * leaky error counter, max {K}: count and bad flag in, count + 1 or count - 1 out, never negative
 * bad: count +1 up to {K}, good: -1 down to 0
 * update fault count by a bad flag: +1 with ceiling {K}, otherwise -1 with floor 0
 * confirm an error only after {K} bad ones: counter step +1 if bad (stop at {K}), -1 if not (stop at 0)
 * Write a function that increments a fault counter up to {K} if a flag says the reading is bad and decrements it down to 0 if not.
 * What is the new error count, between 0 and {K}, one more after a bad or one less after a good measurement?
 * Returns count + 1 but at most {K} if the flag says fault, count - 1 but at least 0 otherwise.
 * error counter plus one when bad, minus one when good, only 0 till {K}
 * saturating up-down fault counter by a bad flag, limits 0 and {K}
 * each bad reading raises the count by one (never over {K}), each good one lowers it by one (never under 0)
 *
 * @T int32_t uint8_t
 * @K 3 5 10
 * @name fault_counter error_count_step
 * @range count 0 10
 */
T fault_counter(T count, _Bool bad) {
    if (bad) return count < K ? count + 1 : K;
    return count > 0 ? count - 1 : 0;
}

/**
 * new reading or last one: the new one only if it lies from low to high (new, last, low, high)
 * reject sensor values: reading, old value, low, high; outside the limits return the old
 * bad reading, outside the limits? take the previous: reading, previous, lowest, highest
 * new value, last value, min, max: the new one if within, else the last
 * plausibility check of a reading: reading, last good value, min, max; the last good one if out of range
 * new, old, low, high: new unless out of range -> old one
 * Write a function that takes the new reading, the last one and two limits, low and high, and returns the last if the new is outside.
 * How do I ignore impossible sensor values (new, last, lowest, highest) and return the last good one instead?
 * From reading, last, low and high: reading if low <= reading <= high, otherwise last.
 * when new value is under min or over max give old value; arguments new, old, min, max
 * range validation with hold of the last valid sample: new, last, lower bound, upper bound
 * new and old value, lower and upper bound: keep the old unless the new one is between them, ends included
 *
 * @T int32_t double
 * @name valid_or_last plausible_reading
 * @range reading -50 150
 * @range last 0 100
 * @range low 0 20
 * @range high 80 100
 */
T valid_or_last(T reading, T last, T low, T high) { return reading >= low && reading <= high ? reading : last; }

/**
 * ignore spikes: reading, last value; return the last if they differ by more than {limit}
 * spike filter for a sensor: reading, last value, largest jump; the last value if the jump is larger
 * outlier rejection of a reading against the last one by a maximum change, returning the last when exceeded
 * new value farther than the limit from old value -> old value, else new value
 * glitch filter: reading, last and allowed jump; keep the last for a bigger jump
 * throw away sudden jumps: new, old, limit; old if the difference is more than the limit
 * Write a function that returns the previous value if the new reading, given first, differs from it by more than a limit.
 * How can I suppress single spikes, given the reading, the last value and the largest allowed jump? Too far gives the last value.
 * Returns reading if |reading - last| <= limit, otherwise last (reading, last, limit).
 * if jump of reading from last is bigger than limit take the last number, else the reading
 * rate-of-change gate on reading, previous sample and limit, holding the previous sample on excess
 * a step from the last value up to the limit is accepted, a bigger one returns the last: reading, last, limit
 *
 * @T int32_t double
 * @name reject_spike spike_filter
 * @range reading 0 200
 * @range last 0 200
 * @range limit 0 60
 */
T reject_spike(T reading, T last, T limit) {
    T jump = reading > last ? reading - last : last - reading;
    return jump > limit ? last : reading;
}

/**
 * average of the samples in an array without one largest and one smallest, in integers
 * drop one highest and one lowest reading of an array, integer mean of the rest
 * robust integer average of adc samples, one maximum and one minimum left out
 * (sum - max - min) / (n - 2) of an int array
 * filter readings: remove both extremes once, then integer average
 * oversampling, integer mean of an array without one highest and one lowest sample
 * Write a function that averages at least three integer samples after leaving out one maximum and one minimum.
 * What is the integer average of the readings in the array if one highest and one lowest don't count?
 * Returns (sum - max - min) / (n - 2) of an array, integer division, for n of 3 or more.
 * integer mean of measures but not the one biggest and the one smallest
 * trimmed integer mean of a sample burst, one off at each end
 * several measurements, the highest and the lowest thrown away, rest averaged in integers
 *
 * @T int32_t int64_t uint16_t
 * @name robust_average average_without_extremes
 * @array a n
 * @range a 0 1023
 * @range n 3 8
 */
T robust_average(const T *a, int32_t n) {
    int64_t total = 0;
    T low = a[0], high = a[0];
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return (T)((total - low - high) / (n - 2));
}

/**
 * peak to peak of an array of samples, 0 if empty
 * max minus min of a list of readings
 * loudness: highest sample minus lowest sample, none giving 0
 * spread of the values in an array, largest less smallest
 * range of the readings in an array: largest minus smallest
 * signal amplitude from lowest to highest sample, as their difference
 * Write a function that returns the difference between the largest and the smallest sample of an array, 0 for none.
 * How far apart are the highest and the lowest reading in the array?
 * Returns the largest minus the smallest sample of the array.
 * subtract the smallest sample of a buffer from the biggest sample
 * peak-to-peak amplitude of a sample buffer
 * the distance between the top and the bottom of the measurements in an array
 *
 * @T int32_t double uint16_t int16_t
 * @name peak_to_peak sample_spread
 * @array samples n
 * @range samples 0 1023
 * @range n 0 8
 */
T peak_to_peak(const T *samples, int32_t n) {
    if (n <= 0) return 0;
    T low = samples[0], high = samples[0];
    for (int32_t i = 1; i < n; i++) {
        if (samples[i] < low) low = samples[i];
        if (samples[i] > high) high = samples[i];
    }
    return high - low;
}

/**
 * digit of a number for display position {position} from the right (0 = ones), blank -1 for leading zeros
 * digit of a number at a place (0 = ones), -1 if the number is shorter
 * multiplexed 7-segment display: which digit of the number goes at this position, 0 = ones, -1 for blank
 * digit n of a number from the right, ones being n = 0, or -1 left of the number
 * show a number without leading zeros, one digit at a time: digit at a position (0 = ones), -1 where it is dark
 * digit of a number to show at this position from the right (0 = ones) of a display, -1 for none
 * Write a function that returns a number's digit at a position from the right (ones are 0), or -1 left of its first digit.
 * What should the display of a number show at this place, 0 being the ones? -1 means dark, for leading zeros.
 * Returns the decimal digit of a number at the position from the right, which starts at 0; position 0 always has one, leading zeros give -1.
 * number and place from right beginning with 0: digit there, when nothing there minus 1
 * decimal digit extraction at a position from 0 = ones with leading-zero blanking as -1
 * number and place 0 ones, 1 tens, 2 hundreds: give the digit, or -1 if it would be a leading zero
 *
 * @T int32_t uint32_t
 * @name display_digit digit_or_blank
 * @range value 0 99999
 * @range position 0 6
 */
int32_t display_digit(T value, int32_t position) {
    if (position > 0 && value == 0) return -1;
    for (int32_t i = 0; i < position; i++) {
        value /= 10;
        if (value == 0) return -1;
    }
    return (int32_t)(value % 10);
}

/**
 * running light that goes back and forth over {K} LEDs: one-bit pattern for a step, bit 0 at step 0
 * knight rider light with {K} leds: mask of the lit one at a step, from bit 0 up and back
 * scanner led mask for a step from 0, {K} lamps, bounces at the ends, starts at bit 0
 * one led of {K} moves from bit 0 to the last and back: mask at a step number
 * larson scanner pattern, width {K}: single bit for a step, up from bit 0 and down again
 * chaser light to and fro with {K} leds, bit mask for a step, end lamps once per turn
 * Write a function that returns for a step the bit mask of the lit LED of a light that runs from bit 0 over {K} LEDs and back.
 * Which of the {K} LEDs is lit at this step of a running light that turns round at the ends? Give the bit, 1 at step 0.
 * Returns for a step a mask with one bit set that moves from bit 0 to bit {K} - 1 and back.
 * light go from bit 0 to the end and come back on {K} led, give bit mask for step
 * ping-pong one-hot pattern of width {K} at a step, period 2 * {K} - 2, bit 0 first
 * the lit lamp of {K} wanders from bit 0 up to the last and down again: its bit mask for a step number
 *
 * @T int32_t uint32_t
 * @K 8 4 6
 * @name scanner_pattern running_light
 * @range step 0 1000
 */
T scanner_pattern(T step) {
    T place = step % (2 * K - 2);
    return (T)1 << (place < K ? place : 2 * K - 2 - place);
}

/**
 * time to send {bytes} bytes at {baud} baud in microseconds, 10 bits per byte
 * uart transmission time in us for bytes and baud, 8N1
 * how long do n bytes take on the serial line in us at a baud rate, 10 bits each
 * bytes * 10 * 1000000 / baud
 * serial send duration in us from byte count and baud rate, ten bits a byte
 * 8N1 frame: ten bits each, microseconds total for n bytes at a baud rate
 * Write a function that computes the microseconds to send some bytes over a serial line at a baud rate, 10 bits per byte.
 * How many microseconds does it take to transmit so many bytes at this baud rate, at ten bits each?
 * Returns bytes * 10000000 / baud.
 * how much us for the bytes with this baud, 10 bit per byte
 * transmission delay in us of n bytes on an asynchronous link of some baud, 10 bits each with start and stop
 * message length and line speed in, microseconds out at ten bits a byte
 *
 * @T int64_t uint64_t
 * @name transmission_time uart_microseconds
 * @range bytes 0 10000
 * @range baud 300 115200
 */
T transmission_time(T bytes, T baud) { return bytes * 10000000 / baud; }

/**
 * is it a valid 7-bit i2c device address (8 to 119)
 * is a 7-bit i2c address not reserved (8 to 119)
 * 7-bit address between 0x08 and 0x77, both included
 * check an i2c address: 8 to 119 are usable
 * usable i2c address, i.e. from 8 to 119?
 * i2c scan: is this number worth trying as an address, i.e. 8 through 119
 * Write a function that checks whether a number is an unreserved 7-bit I2C address, 0x08 to 0x77.
 * Can a device have this I2C address, which must be from 0x08 to 0x77?
 * Returns true for the addresses 8 to 119; the others are reserved or too large.
 * is i2c number good, no reserved one, so from 8 until 119
 * non-reserved seven-bit I2C address test, 8 <= address <= 119
 * tells a proper I2C address (8 to 119) from the reserved ones at both ends
 *
 * @T int32_t uint8_t
 * @name is_i2c_address valid_i2c_address
 * @range address 0 130
 */
_Bool is_i2c_address(T address) { return address >= 8 && address <= 119; }

/**
 * average current of a device that sleeps: active current and time, sleep current and time
 * mean mA of a duty cycle: active mA, active time, sleep mA, sleep time
 * (active * t1 + sleep * t2) / (t1 + t2), called with active, t1, sleep, t2
 * power budget: average current from awake current, awake time, sleep current, sleep time
 * average consumption over wake and sleep phases, current then time for each
 * current draw averaged over a work/sleep cycle: work current, its time, sleep current, its time
 * Write a function that computes the average current from current and duration of the active and then of the sleep phase.
 * How much current does my node draw on average, given current and time while working, then current and time asleep?
 * Returns the time-weighted mean of the active and the sleep current, each followed by its time.
 * average current: wake current and time, sleep current and time
 * duty-cycled average load current, current and duration per phase
 * awake with this current for so long, asleep with that current for so long: the average current
 *
 * @T double float
 * @name average_current duty_cycled_current
 * @range active 1 200
 * @range active_time 1 60
 * @range sleep 0 5
 * @range sleep_time 1 3600
 */
T average_current(T active, T active_time, T sleep, T sleep_time) {
    return (active * active_time + sleep * sleep_time) / (active_time + sleep_time);
}

/**
 * RC throttle pulse 1000..2000 us to -100..100 percent, linear and clamped
 * receiver channel pulse in us to percent, middle 1500, 5 us per percent, limited to -100..100
 * (us - 1500) / 5 limited to the range -100..100
 * remote control stick in percent from pulse width, 1000..2000 us is -100..100, clamped beyond
 * rc channel us to percent, 1500 is 0 and 2000 is 100, limited
 * servo signal 1000 to 2000 us in, throttle -100 to 100 percent out, limited outside
 * Write a function that converts a receiver pulse from 1000 to 2000 us to -100..100 percent and limits it.
 * What stick position in percent, limited to -100..100, does this pulse width in us mean, 1500 being the middle and 2000 full?
 * Returns (pulse - 1500) / 5, limited to the range from -100 to 100.
 * pulse 1500 us is zero, 2000 and more is 100, 1000 and less is minus 100, linear between
 * normalized RC channel pulse, 1500 us +- 500 to +-100, with saturation
 * full back (-100) for a pulse of 1000 us, full ahead (100) at 2000 us, linear, not beyond
 *
 * @T int32_t double
 * @name channel_percent throttle_percent
 * @range pulse 800 2200
 */
T channel_percent(T pulse) {
    T percent = (pulse - 1500) / 5;
    if (percent < -100) return -100;
    return percent > 100 ? 100 : percent;
}

/**
 * which key of a 4x3 keypad (123, 456, 789, *0#): row and column from 0 to character
 * keypad 123 456 789 *0#, character of the key at row and column from 0
 * phone keypad layout lookup: row 0 to 3, column 0 to 2 to the character
 * matrix keypad character at a row and a column from 0, rows being 123, 456, 789, *0#
 * row 0-3, column 0-2 of a telephone keypad, which character
 * keypad scan position (row, column, from 0) to key character, layout 123/456/789/*0#
 * Write a function that returns the character on a telephone keypad at a given row and column, counted from 0.
 * What is printed on the key in this row and column (from 0), 1 2 3 in the top row and * 0 # in the bottom row?
 * Returns '1' to '9' for rows 0 to 2 and columns 0 to 2, and '*', '0' or '#' for row 3.
 * key character from row and column (begin 0), 12 keys like a telephone
 * table look-up of a 4 by 3 telephone keypad matrix by row and column index
 * the scan found a row and a column, both from 0: give me the symbol on a phone keypad
 *
 * @name keypad_key keypad_character
 * @range row 0 3
 * @range column 0 2
 */
char keypad_key(int32_t row, int32_t column) {
    static const char keys[] = "123456789*0#";
    return keys[row * 3 + column];
}

/**
 * compass heading in degrees to the nearest of 8 directions, 0 = north, 1 = north-east and so on
 * degrees to the nearest compass sector 0..7, 0 being north, clockwise
 * wind direction number 0 to 7 from degrees, 0 north, 2 east, nearest one
 * which of N NE E SE S SW W NW is nearest to the degrees, as a number 0 to 7
 * heading rounded to the nearest 45 degrees, divided by 45, 8 becoming 0
 * 8-point compass index (0 = N, clockwise) nearest to a heading in degrees
 * Write a function that returns the compass point (0 north, 1 north-east, 2 east, up to 7) nearest to a heading in degrees.
 * Which compass point is nearest to my heading in degrees, counted clockwise from north = 0 to 7 in steps of 45?
 * Returns the index (0 north, clockwise to 7) of the 45-degree sector, centred on the compass points, that contains a heading of 0..359.
 * degree make to nearest direction number of 8, 0 is north, clock direction
 * heading quantization in degrees into eight sectors centred on 0, 45, 90, ...: index 0 to 7
 * north is 0, north-east is 1, east is 2 and so on to 7: which one is nearest to these degrees
 *
 * @T int32_t double
 * @name compass_sector compass_index
 * @range degrees 0 359
 */
int32_t compass_sector(T degrees) { return (int32_t)((2 * degrees + 45) / 90) % 8; }

/**
 * is the board shaken: length of the acceleration x, y, z larger than {limit}
 * x, y, z acceleration: is the vector's length above a threshold, without square root
 * shake detection: length of (x, y, z) strictly above a limit
 * x*x + y*y + z*z > limit*limit as a boolean
 * movement alarm with three axes: vector length greater than the limit
 * length of the vector x, y, z over the limit, without taking a root
 * Write a function that checks whether the length of an acceleration vector x, y, z exceeds a limit, without a square root.
 * Was the device hit or shaken harder than the limit, by the length of x, y, z acceleration?
 * Returns true if x * x + y * y + z * z > limit * limit.
 * three axis values, is their vector length more than limit
 * squared-magnitude threshold on an acceleration sample x, y, z against limit squared
 * motion in any direction counts: is the length of (x, y, z) beyond the limit
 *
 * @T int32_t double
 * @name is_shaken motion_detected
 * @range x -2000 2000
 * @range y -2000 2000
 * @range z -2000 2000
 * @range limit 0 3000
 */
_Bool is_shaken(T x, T y, T z, T limit) { return x * x + y * y + z * z > limit * limit; }

/**
 * gps nmea coordinate ddmm.mmmm to decimal degrees
 * convert an nmea coordinate such as 4807.038 (48 degrees 7.038 minutes) to degrees
 * nmea latitude ddmm.mmm to decimal degrees
 * degrees and minutes in one number (ddmm.mmmm) to decimal degrees
 * gps module format, degrees times 100 plus minutes, to normal degrees
 * dddmm.mm as a number into decimal degrees
 * Write a function that converts an NMEA coordinate (degrees times 100 plus minutes) to decimal degrees.
 * How many decimal degrees is this GPS reading of the form ddmm.mmmm?
 * Returns the degrees in front of a ddmm.mmmm number plus its minutes divided by 60.
 * gps number ddmm.mmmm make to real degree
 * NMEA 0183 position field ddmm.mmmm, as a number, to decimal degrees
 * split off the minutes of a coordinate ddmm.mm and add a sixtieth of them to the degrees
 *
 * @T double
 * @name nmea_to_degrees gps_degrees
 * @range coordinate 0 17959
 */
T nmea_to_degrees(T coordinate) {
    int32_t degrees = (int32_t)(coordinate / 100);
    return degrees + (coordinate - degrees * 100) / 60;
}

/**
 * wheel distance from encoder ticks, ticks per turn and circumference
 * how far has the robot driven: ticks, ticks per turn, wheel circumference
 * encoder ticks to distance travelled, given ticks per turn and circumference
 * odometry: ticks times circumference, over ticks per revolution, given as ticks, ticks per turn, circumference
 * robot wheel distance from pulse count, pulses per turn and circumference
 * drive distance from ticks, ticks per turn and circumference, backwards negative
 * Write a function that computes the distance from encoder ticks, ticks per revolution and the wheel circumference.
 * How far did the wheel roll, given the counted ticks, the ticks of one turn and the circumference?
 * From ticks, ticks per turn and circumference, returns ticks * circumference / ticks per turn.
 * from ticks, ticks of one turn and wheel length around make the driven way of robot
 * wheel odometry increment: ticks, ticks per revolution, circumference
 * count of pulses, pulses of one turn, length of one turn: how far it moved
 *
 * @T double int32_t
 * @name ticks_to_distance wheel_distance
 * @range ticks -1000 1000
 * @range turn 10 500
 * @range circumference 50 400
 */
T ticks_to_distance(T ticks, T turn, T circumference) { return ticks * circumference / turn; }

/**
 * peak hold with decay: the larger of the old peak minus {K} and the new value, old peak given first
 * vu meter: old peak falls by {K} per step, unless the new level is higher than that
 * peak meter update from old peak and reading, decay {K}, the greater one counts
 * max(peak - {K}, reading) of an old peak and a reading
 * hold the highest level, let the old peak sink {K} at a time unless the new reading is higher
 * level indicator falls slowly: old level minus {K}, or the new reading if that is more
 * Write a function that returns the new peak from the old peak and a reading: the old peak less {K}, or the reading if that is greater.
 * What does the peak display show next if it sinks by {K} per step, unless the new reading is higher?
 * Returns the greater of peak - {K} and the reading.
 * peak goes down {K} when new value is not bigger, else takes new value
 * peak detector with linear decay of {K} per sample: old peak, new sample
 * old peak, new reading: up at once to the reading, down only {K} per step
 *
 * @T int32_t double
 * @K 1 2 5
 * @name peak_hold decaying_peak
 * @range peak 0 255
 * @range reading 0 255
 */
T peak_hold(T peak, T reading) {
    T sunk = peak - K;
    return reading > sunk ? reading : sunk;
}

/**
 * DS18B20 temperature in Celsius from its two bytes, low byte first
 * ds18b20 raw bytes to celsius, lsb first, then msb
 * low and high byte as signed 16-bit number, divided by 16, as a double
 * ds18b20 one wire temperature sensor, lsb and msb to degrees Celsius
 * DS18B20 scratchpad bytes 0 (low) and 1 (high) to temperature in Celsius
 * two bytes, low then high, as signed sixteenths of a degree to degrees
 * Write a function that converts the low and the high byte of a DS18B20 to degrees Celsius.
 * What temperature do these two bytes of the one-wire sensor DS18B20 mean, the low one first?
 * Returns the two's complement number low + high * 256, in sixteenths of a degree, as a double in degrees.
 * ds18b20 low byte, high byte make celsius with minus too
 * little-endian signed Q12.4 temperature decode from two bytes
 * join low and high byte to a signed 16-bit number, divide by sixteen
 *
 * @name ds18b20_celsius one_wire_celsius
 */
double ds18b20_celsius(uint8_t low, uint8_t high) {
    int32_t raw = high << 8 | low;
    return (raw >= 32768 ? raw - 65536 : raw) / 16.0;
}

/**
 * DHT22 temperature in Celsius from high and low byte
 * dht22 bytes, high and low, to celsius: tenths of a degree, top bit is the minus sign
 * high and low byte to degrees: tenths of a degree with sign bit on top
 * am2302 temperature decode in Celsius, high byte first
 * (high & 127) * 256 + low of two bytes, over 10, negative if bit 7 of high is set
 * DHT22 sensor's temperature bytes, high and low, to degrees Celsius
 * Write a function that converts the two temperature bytes of a DHT22, high and low, to degrees Celsius.
 * What temperature in Celsius does the DHT22 report with these two bytes, high first?
 * Returns the 15-bit magnitude of a high and a low byte in tenths of a degree, negated if the highest bit is set.
 * dht22 high and low byte to degree, first bit says minus, rest is tenths
 * sign-magnitude temperature decode, tenths of a degree, high byte then low
 * seven bits of the first byte and eight of the second make tenths of a degree, top bit the sign
 *
 * @name dht22_celsius dht_temperature
 */
double dht22_celsius(uint8_t high, uint8_t low) {
    double degrees = ((high & 127) * 256 + low) / 10.0;
    return (high & 128) != 0 ? -degrees : degrees;
}

/**
 * tank steering: left = throttle + turn, right = throttle - turn, each limited to plus or minus {K}, stored
 * left = throttle + turn, right = throttle - turn, both within -{K}..{K}, through pointers
 * differential drive mixing of throttle and turn: sum to left, difference to right, each clamped to -{K}..{K}
 * robot with two motors: throttle and turn to left (sum) and right (difference), magnitude up to {K}
 * arcade drive: throttle plus turn for left, minus turn for right, clamp both to plus or minus {K}
 * mix speed and steering into two motor values -{K}..{K}: left is their sum, right their difference
 * Write a function that stores throttle + turn as the left and throttle - turn as the right motor value, limited to plus or minus {K}.
 * What do the left (throttle + turn) and right (throttle - turn) motor of a tracked robot get, {K} being full speed either way?
 * Stores throttle + turn in {left} and throttle - turn in {right}, each limited to -{K}..{K}.
 * from forward and turning make two motor: left plus, right minus, not more than {K} or less than -{K}
 * arcade mixing with saturation at -{K} and {K}: throttle + turn to the left output, throttle - turn to the right
 * steering is added to the left side and taken from the right one, never beyond {K} in magnitude
 *
 * @T int32_t double
 * @K 255 100
 * @name mix_drive tank_drive
 * @array left 1
 * @array right 1
 * @range throttle -255 255
 * @range turn -255 255
 */
static void limit_motor(T *speed) {
    if (*speed > K) *speed = K;
    if (*speed < -K) *speed = -K;
}
void mix_drive(T throttle, T turn, T *left, T *right) {
    *left = throttle + turn;
    *right = throttle - turn;
    limit_motor(left);
    limit_motor(right);
}

/**
 * half period in microseconds for a tone of so many hertz, 0 for silence
 * buzzer toggle time in microseconds from the frequency, 0 for 0 Hz
 * 500000 / frequency, or 0 if the frequency is 0
 * how many microseconds high (and as many low) for this tone in hertz, 0 for none
 * square wave half period in us from hertz, 0 for 0
 * piezo delay in microseconds for a note frequency: 500000 / f, 0 if f is 0
 * Write a function that returns half the period of a frequency in microseconds, or 0 for a frequency of 0.
 * After how many microseconds must the buzzer pin be toggled for this frequency? 0 for a frequency of 0.
 * Returns 500000 divided by the frequency, 0 if the frequency is 0.
 * microseconds for half a wave of a tone, 0 for frequency 0
 * half-period of a square wave in microseconds, given its hertz; silence (0) gives 0
 * pin up for so long, down for as long: half period in microseconds from hertz, 0 for 0
 *
 * @T int32_t uint32_t
 * @name half_period toggle_delay
 * @range frequency 0 20000
 */
T half_period(T frequency) { return frequency == 0 ? 0 : 500000 / frequency; }

/**
 * light on for {K} ms after the last movement: last time and now in, true while now - last is less
 * motion light: on while now - last < {K}, given last and now
 * pir sensor lamp, stays on {K} milliseconds after the last motion: is it on (last, now)
 * is the light still on, less than {K} ms after the trigger, trigger time and now given
 * staircase timer with {K} ms: start time and now, lit if fewer ms have passed
 * lamp state from last motion time and now, on for less than {K} ms
 * Write a function that says from last motion and now whether a lamp that stays on for {K} ms is still on, exactly {K} being off.
 * Is the hallway light on now, if it goes out {K} ms after the last movement, whose time is given first?
 * Returns true if fewer than {K} ms have passed from the last motion to now.
 * lamp go off when {K} ms without moving are gone: last move time, now time, is it on
 * retriggerable monostable with a hold time of {K} ms: last trigger, now, still active?
 * last motion time, now: less than {K} ms between means lit
 *
 * @T int32_t uint32_t
 * @K 5000 10000 30000
 * @name motion_light stays_lit
 * @range last 0 10000
 * @range now 10000 60000
 */
_Bool motion_light(T last, T now) { return now - last < K; }
