/**
 * heat (1), cool (-1) or nothing (0): compare room temperature with the target, within {K} degrees is fine
 * climate control from temperature and target, dead band plus minus {K}: 1 heat, -1 cool, 0 off
 * Write a function that returns 1 for heating, -1 for cooling and 0 if a temperature, given first, is within {K} of the target.
 * Should I heat (1) or cool (-1) at this temperature, if up to {K} degrees off the target are fine (0)?
 * Return 1 if a temperature is below target - {K}, -1 if it is above target + {K}, otherwise 0.
 * Compare the temperature with the target: return 1 to heat, -1 to cool, or 0 if they differ by at most {K}.
 * Return 1 if the temperature is more than {K} below the target, -1 if it is more than {K} above, else 0.
 * Thermostat with a tolerance of {K} degrees: 1 means heat, -1 means cool, 0 means do nothing (temperature, target).
 * Should I heat or cool? Given temperature and target, return 1 for heating, -1 for cooling, 0 if within {K} degrees.
 * Decide between heating (1), cooling (-1) and off (0) from temperature and setpoint, with a dead band of {K} degrees either way.
 * Write a thermostat function: 1 if temperature < target - {K}, -1 if temperature > target + {K}, 0 otherwise.
 * heat (1), cool (-1) or idle (0) from the current and the target temperature, tolerance {K}
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
 * Write a function for a fan speed from temperature, lower and upper limit: 0 up to the lower, 100 from the upper, linear between.
 * Interpolate linearly from a temperature: 0 up to the lower limit, 100 from the upper limit on.
 * Calculate the fan speed in percent: 0 at or below the low temperature, 100 at or above the high one, linear in between.
 * Given temperature, low and high, return 0 below low, 100 above high, and a linear value between.
 * How do I scale a temperature to a fan speed from 0 % at low to 100 % at high, clamped?
 * fan speed in percent from temperature, lower limit (0 %) and upper limit (100 %), linear between them
 * Linear fan control: 0 % up to low, 100 % from high on; arguments are temperature, low, high.
 * Return (temperature - low) * 100 / (high - low), limited to 0 and 100.
 * Map a temperature linearly to a fan speed of 0 percent at the low limit or below and 100 percent at the high limit or above: temperature, low, high.
 * Write a fan curve function in percent from the temperature, the temperature up to which it is 0 and the one from which it is 100, with a straight line in between.
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
 * night light with hysteresis: on below {K}, off above {L}, old state in between
 * Write a function that switches a lamp on below a brightness of {K} and off above {L}, keeping its given state in between.
 * Should the lamp be on at this brightness, if it turns on under {K}, off over {L} and else stays as it was?
 * Return the next lamp state from brightness and previous state: true below {K}, false above {L}, the previous state otherwise.
 * Turn the lamp on if the light is below {K}, off if it is above {L}, and otherwise keep its state.
 * Return true if light is less than {K}, false if it is greater than {L}, else the current state.
 * Light switch with hysteresis: on below {K}, off above {L}, no change in between; arguments are brightness and current state.
 * How do I switch a lamp without flicker, given brightness and state: on under {K}, off over {L}, else as before?
 * Given a light reading and whether the lamp is on, return the new state: on below {K}, off above {L}, else unchanged.
 * Night light: switch on when the brightness drops under {K}, off when it rises above {L}, else stay as it was.
 * Decide whether a lamp should be on: below {K} yes, above {L} no, in between leave it as it is.
 * lamp control with hysteresis: light reading, current state, on below {K}, off above {L}
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
 * Write a function that starts a pump below {K} percent soil moisture and stops it from {L} percent on, else keeping its state.
 * Must the pump run at this moisture, when watering begins under {K} %, ends at {L} % and otherwise stays as it was?
 * Return whether the pump should run at a moisture: yes below {K}, no at {L} or more, as before in between.
 * Turn the pump on if the moisture is below {K}, off if it is at least {L}, and otherwise keep its state.
 * Return true if moisture is less than {K}, false if it is {L} or more, else the current state.
 * Pump control with hysteresis: on below {K} percent moisture, off from {L} percent, no change in between.
 * How do I control a water pump with two moisture thresholds: on under {K}, off at {L} or above, else as before?
 * Given the soil moisture and whether the pump is running, return the new state: on below {K}, off from {L}, else unchanged.
 * Automatic plant watering: start the pump below {K} percent moisture, stop it from {L} percent, otherwise keep its state.
 * Decide whether the pump should run: below {K} yes, from {L} on no, in between leave it as it is.
 * soil moisture pump control: moisture, running, on below {K}, off at {L} and above
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
 * classify press duration in ms as 0, 1 or 2: below {K}, below {L}, longer
 * Write a function for a button press time: 0 (bounce) under {K} ms, 1 (short) under {L} ms, 2 (long) otherwise.
 * What kind of button press is it: 0 under {K} ms, 1 under {L} ms, 2 for longer?
 * From a press time return 0 below {K} ms, 1 below {L} ms, otherwise 2.
 * Return 0 if the press was shorter than {K} ms, 1 if shorter than {L} ms, otherwise 2.
 * Classify a button press by its duration: below {K} ms is noise (0), below {L} ms a short press (1), else a long press (2).
 * Detect a short (1) or long (2) button press: at least {K} ms for short, at least {L} ms for long, otherwise 0.
 * How do I tell a short press from a long one? Under {K} ms return 0, under {L} ms 1, else 2.
 * Was it a short or a long press? Durations under {K} ms are ignored (0), from {L} ms it is long (2), otherwise short (1).
 * button press type by duration in ms: 0 below {K}, 1 below {L}, 2 from {L} on
 * Given the duration of a button press in ms, return 0 (bounce, under {K}), 1 (click) or 2 (long press, {L} or more).
 * Determine the type of a button press: 0 for less than {K} ms, 2 for {L} ms or more, 1 in between.
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
 * Do these two clicks count as a double click, if {K} ms are allowed between them?
 * Return true if the second timestamp is no more than {K} ms after the first.
 * Check whether two clicks form a double click, i.e. the second comes at most {K} ms after the first.
 * Return true if second - first is not greater than {K}.
 * Was it a double click? The times of both clicks are given in ms; the limit is {K} ms.
 * Detect a double click from two timestamps with a maximum gap of {K} ms.
 * How do I detect a double click from the times of the first and the second click, if up to {K} ms count?
 * double click detection: time of the first click, time of the second, at most {K} ms between them
 * Write a function that checks whether a button was pressed a second time no later than {K} ms after the first, given the first and then the second time in ms.
 * Given the timestamps of the first and the second click, tell if the second minus the first is {K} ms or less.
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
 * integrator debounce: true at a count of {K} or more, false at 0, else the old state
 * Write a function that takes a counter and a state and returns 1 at a count of {K} or more, 0 at 0, else the old state.
 * Is the button pressed, given the debounce counter (on from {K}, off at 0) and the previous state for anything between?
 * Return true for a count of {K} or more, false for 0, the given previous state otherwise.
 * Return true if the counter is at least {K}, false if it is 0, otherwise the old state.
 * Debounce a button with a counter: pressed at {K} or more, released at 0, unchanged in between.
 * Update the debounced state: on when the count is at least {K}, off when it is 0, else keep the state.
 * Given a debounce counter and the current state, return the new state: set from {K} on, cleared at 0, else unchanged.
 * The button counts as pressed when the counter is {K} or more and as released when it is 0; otherwise keep the old state.
 * debounced button state: counter, old state; true from {K}, false at 0, otherwise unchanged
 * How do I get the debounced button state from a counter and the previous state: true once the counter is {K} or above, false at 0 or below, otherwise the previous state?
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
 * raw value to percentage, full scale {TOP}, fraction dropped
 * Write a function that converts an analog value between 0 and {TOP} to whole percent.
 * What percentage of the full scale {TOP} is the reading?
 * Return raw * 100 / {TOP} for an analog reading, rounded down.
 * Convert an analog reading from 0-{TOP} to percent.
 * Map a value between 0 and {TOP} to 0 to 100.
 * How do I convert an ADC reading with a maximum of {TOP} to percent?
 * Return the analog reading as a percentage of {TOP}, rounded down.
 * Scale an analog value (0 to {TOP}) to a percentage, using integer arithmetic.
 * What percent is a potentiometer reading if the maximum is {TOP}?
 * ADC value to percent, full scale {TOP}
 *
 * @T int32_t uint32_t
 * @TOP 255 1023 4095
 * @name analog_percent raw_to_percent
 * @range raw 0 4095
 */
T analog_percent(T raw) { return raw * 100 / TOP; }

/**
 * dim an LED with a potentiometer: raw value of 0 to {TOP} times 255, divided by {TOP}
 * scale sensor value from 0..{TOP} down to 0..255, in proportion and rounded down
 * Write a function that scales an analog reading from 0..{TOP} linearly to a PWM value from 0 to 255, truncated.
 * Return raw * 255 / {TOP} for an analog reading; integer division.
 * rescale a converter code with full scale {TOP} to 0..255 by raw * 255 / {TOP}
 * Convert an analog reading (0-{TOP}) to a PWM value (0-255): times 255, integer division by {TOP}.
 * Map a value from the range 0 to {TOP} to the range 0 to 255, like Arduino's map() with integers.
 * How do I set the LED brightness from a potentiometer? Scale 0-{TOP} to 0-255 by * 255 / {TOP}.
 * Return the analog reading scaled from 0..{TOP} to 0..255, multiplied by 255 and divided by {TOP}.
 * Given an ADC reading with a maximum of {TOP}, compute the PWM duty as the same share of 255, rounded down.
 * Scale a potentiometer reading of at most {TOP} to an 8-bit PWM value as reading * 255 / {TOP}.
 * analog input to PWM output: 0..{TOP} becomes 0..255, floor of 255 * input / {TOP}
 *
 * @T int32_t uint32_t
 * @TOP 1023 4095
 * @name analog_to_pwm pot_to_brightness
 * @range raw 0 4095
 */
T analog_to_pwm(T raw) { return raw * 255 / TOP; }

/**
 * percent to pwm value 0..255, clamp out of range input, rounded down
 * Write a function that limits a percentage to 0..100 and converts it to a PWM value from 0 to 255, rounded down.
 * What do I write to an 8-bit PWM output for a brightness in percent, limited to 0 through 100, rounding down?
 * Return percent * 255 / 100 with the percentage limited to 0..100 first.
 * Convert a percentage to a PWM value from 0 to 255, limiting the percentage to 0..100 first; drop the fraction.
 * Return percent * 255 / 100, with values below 0 treated as 0 and above 100 as 100.
 * How do I convert a brightness in percent to a PWM value (0-255), clamping invalid percentages and rounding down?
 * Map 0 to 100 percent to 0 to 255; anything outside is clamped, the result is rounded down.
 * Given a percentage, clamp it to 0-100 and scale it to 0-255, truncated.
 * Set the LED brightness in percent: clamp to 0..100, then convert to a value between 0 and 255, rounded down.
 * Clamp a percentage to the range 0 to 100 and convert it to an 8-bit duty cycle, rounding down.
 * percent to 8-bit PWM with clamping, rounded down
 *
 * @T int32_t int64_t
 * @name percent_to_pwm percent_to_byte
 * @range percent -50 150
 */
T percent_to_pwm(T percent) {
    if (percent < 0) percent = 0;
    if (percent > 100) percent = 100;
    return percent * 255 / 100;
}

/**
 * joystick 0..1023 to (raw - 512) * 100 / 512 percent, but 0 within {K} counts of 512, inclusive
 * analog stick to percent: 0 if at most {K} from the middle 512, else (raw - 512) * 100 / 512
 * Write a function that converts a joystick reading (0 to 1023) to (raw - 512) * 100 / 512, or 0 if no more than {K} from 512.
 * How do I turn a stick reading into percent, (raw - 512) * 100 / 512, with a dead zone of {K} counts included?
 * Return 0 if the stick reading is at most {K} from 512, otherwise (raw - 512) * 100 / 512.
 * Convert a joystick reading (0-1023, center 512) to percent with a dead zone of up to and including {K} each way: (raw - 512) * 100 / 512, or 0.
 * Return 0 if the reading is at most {K} on either side of 512, otherwise (raw - 512) * 100 / 512.
 * Map a joystick value to -100..100 percent as (raw - 512) * 100 / 512, but return 0 within {K} (inclusive) of the center 512.
 * Given a joystick reading, subtract 512, return 0 if the offset is at most {K} either way, else offset * 100 / 512.
 * joystick axis with dead zone {K}: percent = (raw - 512) * 100 / 512 outside of it, 0 inside and at its edges
 * How do I scale a joystick reading to percent as (raw - 512) * 100 / 512, but get 0 for readings from 512 - {K} to 512 + {K}, both included?
 * Joystick to motor speed in percent: 0 as long as the reading differs from 512 by {K} or less, beyond that (raw - 512) * 100 / 512.
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
 * split signed speed into magnitude, limited to {K} and returned, and a direction flag (1 = negative) through a pointer
 * pwm for a signed motor command, at most {K}; 1 for negative, else 0, through pointer
 * Write a function that returns the absolute speed, at most {K}, and stores an int: 1 for backward or 0 for forward.
 * Return the magnitude limited to {K}; the int {reverse} becomes 1 if the speed is negative, else 0.
 * Convert a signed motor speed to PWM and direction: return the absolute value, at most {K}, and store 1 for reverse or 0.
 * Return the absolute speed limited to {K} and set *reverse to 1 if the speed is negative, otherwise 0.
 * Given a signed speed, return its absolute value, at most {K}, as PWM duty and set the int *reverse to 1 for backward, else 0.
 * How do I split a signed speed into a duty of at most {K} (returned) and a direction flag (1 for negative, stored)?
 * Motor control: the sign of the speed sets the int reverse flag (1 or 0), the size capped at {K} is returned.
 * Write a function that returns |speed| clamped to {K} and writes 1 for a negative speed, else 0, to an int pointer.
 * absolute speed limited to {K} as the result, 1 stored through the int pointer for reverse, 0 for forward
 * Compute the motor duty as the absolute value of a signed speed, capped at {K}, return it, and store 1 for a negative speed or else 0 in the direction flag.
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
 * breathing led: brightness 0..255 at time {t}, linearly up from 0 and back down once per {K} ms, rounded down
 * Write a function for the brightness, rounded down, at a time in ms of an LED that fades linearly from 0 to 255 and back every {K} ms.
 * How bright (0 to 255, whole steps rounded down) is a linearly fading LED at this millisecond, if one cycle from dark to dark takes {K} ms?
 * Return the value, rounded down, at a time of a triangle wave from 0 to 255 and back with a period of {K}.
 * Breathing LED: return the brightness (0-255, truncated) at time t, fading up and down linearly with a period of {K} ms.
 * Compute the value at time t of a triangle wave with a period of {K} ms, starting at 0, up to 255, with fractions cut off.
 * How do I make an LED fade evenly from 0 to 255 and back every {K} ms? Return the brightness at time t, rounded down.
 * What is the brightness at time t, rounded down, if every {K} ms it rises linearly from 0 to 255 in the first half and falls back in the second?
 * Return the brightness of a pulsing LED at time t in ms, rounding down: linearly from 0 to 255 and back every {K} ms.
 * LED fade: triangle between 0 (at time 0) and 255, one full cycle in {K} ms, value at time t without its fraction
 * Given the time in ms, how bright is an LED that rises linearly from 0 to 255 in the first half of every {K} ms, then falls back? Round down.
 * Calculate an LED's brightness at time t, rounded down, for a linear breathing effect: 0 at the start and end of each {K} ms cycle, 255 in the middle.
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
 * Write a function that tells whether a blinking lamp is on: time, on-time, period (on first in each period).
 * Is the blinking light on at this moment, with given flash length and cycle time, flash first in the cycle?
 * Take time, on-time and period; return true if time modulo period is less than the on-time.
 * Return true if time % period is less than the on-time; arguments are time, on-time, period.
 * Blinking LED: it is on for the first part of each period. Is it on now? Time, on-time, period.
 * Check whether a blinking lamp is lit, given the time, how long it is lit at the start of each period and the period.
 * Given the current time, the flash duration and the period, tell if the light is currently on (the flash comes first).
 * How do I compute if an LED is on when it flashes at the start of every period: time, flash length, period?
 * Determine the state of a flashing light from the time, the lit time (first in each cycle) and the cycle length.
 * is the flashing light on: time, lit duration at the start of each period, period
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
 * traffic light cycle {G}/{Y}/{R} seconds, which light (0 green, 1 yellow, 2 red) at this time
 * Write a function that returns 0 during {G} s of green, 1 during {Y} s of yellow and 2 during {R} s of red, repeating.
 * What does the traffic light show at this second, 0 for {G} seconds of green, 1 for {Y} of yellow, 2 for {R} of red?
 * Return the phase at a time (0 green, 1 yellow, 2 red) for repeating phases of {G}, {Y} and {R} seconds.
 * Return the traffic light color at time t as 0, 1 or 2: green for {G} s, yellow for {Y} s, red for {R} s, repeating.
 * Return 0 (green, {G} s), 1 (yellow, {Y} s) or 2 (red, {R} s) for second t of a repeating traffic light cycle.
 * Which light is on at second t? Green (0) lasts {G} seconds, yellow (1) {Y} seconds, red (2) {R} seconds.
 * Write a traffic light function: green {G} seconds, yellow {Y}, red {R}; return 0, 1 or 2 for a time.
 * Given the time in seconds, return the traffic light phase: 0 for {G} s, 1 for {Y} s, 2 for {R} s, then again from 0.
 * Simulate a traffic light with phases of {G}, {Y} and {R} seconds: which is on at second t (green 0, yellow 1, red 2)?
 * traffic light state at time t: green (0) {G} s, yellow (1) {Y} s, red (2) {R} s, repeating
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
 * temperature in C from TMP36 reading ({TOP} steps, {REF} mV reference, 500 mV offset, 10 mV per degree)
 * TMP36: raw * {REF} / {TOP} mV, then (mV - 500) / 10, no integer division
 * Write a TMP36 function: reading 0..{TOP}, reference {REF} mV, 500 mV offset, 10 mV per degree.
 * Return (raw * {REF} / {TOP} - 500) / 10 in degrees Celsius for an ADC reading, in floating point.
 * Convert a TMP36 reading to degrees Celsius; {TOP} corresponds to {REF} mV, 500 mV is 0 degrees, 10 mV per degree.
 * Calculate the temperature of a TMP36 sensor from the ADC value ({TOP} = {REF} mV): (mV - 500) / 10 with fractional mV.
 * Return the TMP36 temperature, all in doubles: raw * {REF} / {TOP} millivolts, minus 500, divided by 10.
 * What temperature in Celsius does a TMP36 report for a raw reading, when {TOP} is {REF} mV, 500 mV is 0 degrees and each degree adds 10 mV?
 * How do I convert a TMP36 analog reading to Celsius (10 mV per degree, 500 mV at 0), if the full reading of {TOP} means {REF} mV?
 * Given an ADC value where {TOP} stands for {REF} mV, take the millivolts without rounding, subtract 500 and divide by 10 for the TMP36 temperature.
 * TMP36 raw value to degrees Celsius as a real number: with {TOP} counts for {REF} mV, each 10 mV above 500 mV is one degree
 * How warm is it in Celsius according to a TMP36 that gives 10 mV per degree and 750 mV at 25 degrees, read by an ADC that shows {TOP} at {REF} mV?
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
 * Write a function that returns 0 for a battery below {K} mV, 1 below {L} mV and 2 otherwise.
 * How is the battery at these millivolts: less than {K} is empty (0), less than {L} low (1), else 2?
 * Return 0 (empty) under {K} mV, 1 (low) under {L} mV, 2 (good) from {L} mV on, for a battery voltage.
 * Return the battery state: 0 if below {K} mV, 1 if below {L} mV, otherwise 2.
 * Is the battery empty (0, under {K} mV), low (1, under {L} mV) or fine (2)?
 * Classify the battery voltage in millivolts: less than {K} is 0, less than {L} is 1, the rest is 2.
 * Given a battery voltage in mV, return 0 for empty (below {K}), 1 for low (below {L}), 2 for good.
 * Check the battery level: 0 under {K} mV, 1 from {K} to under {L} mV, 2 from {L} mV on.
 * How do I map a battery voltage to a state: empty below {K} mV (0), low below {L} mV (1), else OK (2)?
 * battery status from millivolts: below {K} 0, below {L} 1, else 2
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
 * distance in cm to beep delay 0 below 20, 100 below 50, 300 below 100, or -1
 * continuous tone (0) below 20 cm, 100 ms below 50, 300 ms below 100, no tone (-1) from 100 cm
 * Write a function that returns 0, 100 or 300 ms for a distance below 20, 50 or 100 cm and -1 beyond.
 * Return the beep interval in ms: 0 below 20 cm, 100 below 50 cm, 300 below 100 cm, otherwise -1 for silence.
 * Return the pause between beeps of a parking sensor: 0 ms below 20 cm, 100 below 50, 300 below 100, else -1.
 * How often should the parking sensor beep? 0 ms pause under 20 cm, 100 ms under 50 cm, 300 ms under 100 cm, otherwise -1.
 * Map the distance in cm to a beep interval: less than 20 is 0, less than 50 is 100, less than 100 is 300, else -1.
 * Given the distance to an obstacle in cm, return the beep interval in ms (0, 100 or 300 for under 20, 50 or 100 cm) or -1.
 * Parking assistant: 0 for a distance below 20 cm, 100 below 50, 300 below 100, and -1 (no beep) from 100 cm.
 * Write a function for the beep delay of a parking sensor: <20 cm 0, <50 cm 100, <100 cm 300, else -1.
 * beep pause in ms by distance: under 20 cm 0, under 50 cm 100, under 100 cm 300, else -1
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
 * distance in whole cm from pulse length in us over 58; no pulse or more than {K} whole cm gives -1
 * Write a function that divides an echo time by 58, rounded down, and returns -1 if there was no echo or the result exceeds {K} cm.
 * How far is the obstacle in whole cm for an echo time (58 us each), with -1 for no echo or a result above {K} cm?
 * Return echo / 58 in integers, or -1 if the echo time is 0 or the result is greater than {K}.
 * Convert an ultrasonic echo time in microseconds to whole cm (divide by 58); return -1 if it is 0 or the whole cm exceed {K}.
 * Return echo / 58, or -1 if there was no echo (0) or the result is greater than {K}.
 * HC-SR04: compute the distance in whole cm from the echo time (58 us per cm), -1 for no echo or if the result is over {K}.
 * How far away is the object? Divide the echo time in us by 58, dropping the rest; return -1 for no echo or a quotient above {K} cm.
 * ultrasonic distance: echo time in us / 58 as integer cm, -1 if no echo or that integer is above {K}
 * ultrasonic echo time in us to cm, 58 us each and rounded down; -1 for a time of 0 or less and for a result above {K}
 * Given the echo pulse length in microseconds, return the whole cm at 58 us per cm, or -1 if the length is not positive or the cm exceed {K}.
 * Calculate whole centimeters for an ultrasonic sensor: echo time in us / 58 rounded down, but -1 if the time is 0 or less or the result is over {K}.
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
 * change a bit field of a 32-bit register through a pointer, given shift, width and the new value
 * modify a uint32_t register field through a pointer: position of its lowest bit, width, new value
 * Write a function that replaces a field, given by shift and width, of the 32-bit register at a pointer with a value.
 * How do I put a value into a few bits (shift, width) of a register pointer without changing the others, the value being the last argument?
 * Clear the field at the given shift and of the given width in {reg} and store the low bits of the value there.
 * Modify a bit field in a 32-bit register: pointer, position of the lowest bit, width, new value.
 * Starting at bit shift of *reg, replace width bits with the given value; leave the other bits unchanged.
 * Write a C function to set a field of a 32-bit hardware register (pointer, shift, width, value).
 * Given a uint32_t register by pointer, shift, width and a value, write the value to the bits shift to shift + width - 1.
 * How do I write a value into a bit field of a register through a pointer, given shift, width and then the value?
 * Clear a field of a 32-bit register and insert a new value: register pointer, shift, width, value.
 * read-modify-write of a 32-bit register field: pointer, shift, width, value
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
 * apply a clear mask and then a set mask to a value
 * Write a function that clears the bits of one mask and then sets the bits of another in a register value.
 * What is the register value after clearing the first mask's bits and setting the second's?
 * Return the value with all bits of {clear} cleared and then all bits of {set} turned on.
 * In a value, clear the bits given by the first mask, then set the bits given by the second mask.
 * Update a register value: clear some bits, then set some bits (value, clear mask, set mask).
 * How do I clear one set of bits in a value and then set another?
 * Given a value, a clear mask and a set mask, return (value & ~clear) | set.
 * clear bits and set bits in one step: value, mask of bits to clear, mask of bits to set
 *
 * @T uint32_t uint8_t uint16_t int32_t
 * @name update_bits change_flags
 */
T update_bits(T value, T clear, T set) { return (value & ~clear) | set; }

/**
 * in the first number, are {OP} of the bits of the second set
 * do the flags contain {OP} of the mask's bits
 * Write a function that checks whether a value has {OP} of the bits of a mask set.
 * Are {OP} of the mask's bits set in the status, which comes first?
 * Return true if {OP} of the bits given by the mask are set in the first argument.
 * bit test of flags against a mask: {OP} of its bits set
 * Check the flags against a mask: are {OP} of its bits set?
 * Given flags, then a mask, return true if {OP} of the mask's bits are set.
 * Value first, then mask: are {OP} of the mask's bits set in the value?
 * Test a status register against a mask: are {OP} of the mask bits set?
 * Given flags and a mask, are {OP} of the mask bits set?
 * How do I test a number against a mask, that is, whether {OP} of the mask's bits are set in it?
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
 * is the device ready (bit {K} set in the status) and not busy (bit {L} clear)
 * true when bit number {K} of a value is 1 while its bit number {L} is 0
 * Write a function that checks that bit {K} of a status register is set and bit {L} is not.
 * Is bit {K} of the status set, and is bit {L} cleared at the same time?
 * Return true if bit {K} of the status is one and bit {L} is zero.
 * Check that bit {K} of the status is set and bit {L} is clear.
 * Return true if bit {K} is 1 and bit {L} is 0.
 * The device is ready if bit {K} of the status is set and bit {L} (busy) is not. Is it ready?
 * Test a status register: bit {K} must be set, bit {L} must not be set.
 * Given a status value, tell whether bit {K} is set while bit {L} is cleared.
 * How do I check that bit {K} is set and bit {L} is not set?
 * status check: bit {K} set and bit {L} clear
 *
 * @T uint32_t uint8_t int32_t
 * @K 0 1 2
 * @L 3 5 7
 * @name is_device_ready status_ok
 * @range status 0 255
 */
_Bool is_device_ready(T status) { return (status >> K & 1) != 0 && (status >> L & 1) == 0; }

/**
 * join 8 high bits and the upper 4 bits of a second byte into 12 bits
 * (high << 4) | (low >> 4) from two bytes
 * Write a function that builds a 12-bit number from a high byte and the top four bits of a low byte.
 * What is the 12-bit reading from a high and a low byte, if the low one carries its bits in the upper nibble?
 * Return high * 16 + low / 16 for two bytes.
 * Combine a high byte and the upper four bits of a low byte into a 12-bit value.
 * Return (high << 4) | (low >> 4).
 * Decode a 12-bit value from two bytes: the upper 8 bits, then the lower 4 bits in the upper half of the second byte.
 * How do I combine two bytes into a 12-bit number when the low byte holds its bits in the upper nibble?
 * Given a high and a low byte of a left-aligned 12-bit value, return the value.
 * Decode a left-justified 12-bit reading from two bytes (high byte first).
 * 12-bit value from the high byte and the top 4 bits of the low byte
 *
 * @name join_twelve_bits left_aligned_12
 */
uint16_t join_twelve_bits(uint8_t high, uint8_t low) { return (uint16_t)(high << 4 | low >> 4); }

/**
 * signed 12-bit reading from high and low byte, left aligned
 * accelerometer axis: high byte and low byte, value in the top 12 bits, with sign
 * two registers, high first, to signed 12-bit number that is left aligned in them
 * Write a function that combines a high and a low byte into a left-justified 12-bit signed value, -2048 to 2047.
 * Return the 12-bit two's complement number stored in the upper 12 bits of the two bytes, high byte first.
 * Convert two bytes (high, low) to a signed 12-bit value that is stored in the upper 12 bits.
 * Decode an accelerometer axis: 12-bit signed value, left-aligned in a high and a low byte.
 * How do I read a signed 12-bit value from two registers when it is left-justified, high byte first?
 * Given a high and a low byte, return the left-aligned 12-bit two's complement value (-2048 to 2047).
 * Combine high and low byte, drop the lowest four bits, and return the result as a signed 12-bit number.
 * Return the signed value of the top 12 bits of two bytes, high byte first.
 * left-justified signed 12-bit reading from high and low byte
 *
 * @name axis_reading signed_left_aligned_12
 */
int32_t axis_reading(uint8_t high, uint8_t low) {
    int32_t raw = high << 4 | low >> 4;
    return raw >= 2048 ? raw - 4096 : raw;
}

/**
 * 10-bit value from ADCH (its two low bits) and ADCL
 * combine a high byte (its lowest 2 bits) and a low byte into 10 bits
 * (high & 3) * 256 + low of two bytes
 * Write a function that joins the two lowest bits of a high byte with a low byte into a 10-bit number.
 * What is the 10-bit value of two registers, high first, of which only the two lowest bits count, then low?
 * Combine the two lowest bits of the high byte with the low byte into a 10-bit value.
 * Return (high & 3) << 8 | low.
 * Read a 10-bit ADC result from two registers: the lowest 2 bits of the high one, then all 8 of the low one.
 * How do I combine ADCH, of which only the two lowest bits count, and ADCL into a 10-bit result?
 * Given a high byte (only its lowest 2 bits count) and a low byte, return the 10-bit number.
 * Decode a right-justified 10-bit reading from two bytes, high byte first, ignoring its upper 6 bits.
 * 10-bit value from the low two bits of the high byte and the low byte
 *
 * @name join_ten_bits adc_result
 */
uint16_t join_ten_bits(uint8_t high, uint8_t low) { return (uint16_t)((high & 3) << 8 | low); }

/**
 * split a 16 bit number into high byte and low byte, stored through two pointers
 * two bytes of a 16-bit word via pointers, upper one first
 * high byte and low byte of a 16-bit value, stored through two pointers
 * Write a function that stores the upper and the lower byte of a 16-bit value in two variables.
 * What are the two bytes of this 16-bit word? Store the high one first, then the low one.
 * Store the most significant byte in {high} and the least significant byte in {low}.
 * Split a 16-bit number into its high byte and low byte and store them through two pointers.
 * How do I split a uint16_t into two bytes, high byte first, using pointers?
 * Write a C function that separates a 16-bit value into high byte and low byte (two output pointers).
 * Given a 16-bit value, write its upper byte to the first pointer and its lower byte to the second.
 * Store value >> 8 in *high and value & 255 in *low.
 * 16-bit word to two bytes, high then low, through pointers
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
 * parse a {OP} u16 at an offset of a byte array
 * Write a function that reads a {OP} 16-bit value from a byte buffer at a given offset.
 * Return the {OP} 16-bit integer formed by the byte at the offset and the one after it.
 * Read a {OP} 16-bit unsigned integer from a buffer at the given offset.
 * How do I read a {OP} uint16 at a given offset of a byte buffer?
 * Return the 16-bit value stored {OP} at index i of a byte array.
 * Given a byte buffer and an offset, decode a {OP} 16-bit number.
 * Decode two bytes at an offset as a {OP} unsigned 16-bit integer.
 * Parse a {OP} unsigned short from a buffer at byte offset i.
 * {OP} uint16 at an offset in a byte buffer
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
 * parse a {OP} u32 at an offset of a byte array
 * Write a function that reads a {OP} 32-bit value from a byte buffer at a given offset.
 * Return the {OP} 32-bit integer formed by the four bytes from the offset on.
 * Read a {OP} 32-bit unsigned integer from a buffer at the given offset.
 * How do I read a {OP} uint32 at a given offset of a byte buffer?
 * Return the 32-bit value stored {OP} at index i of a byte array.
 * Given a byte buffer and an offset, decode a {OP} 32-bit number.
 * Decode four bytes at an offset as a {OP} unsigned 32-bit integer.
 * Parse a {OP} unsigned 32-bit integer from a buffer at position i.
 * {OP} uint32 at an offset in a byte buffer
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
 * pack a pair of 12 bit numbers into three bytes, big-endian
 * Write a function that packs two 12-bit numbers into three bytes, most significant bits first.
 * How do I store two 12-bit numbers in only three bytes, most significant bits first?
 * Pack two 12-bit values into three bytes, most significant bits first.
 * How do I store two 12-bit numbers in three bytes (big-endian)?
 * Write a C function to pack two 12-bit samples into 3 bytes, high bits first.
 * Store the first 12-bit value in the upper 12 bits and the second in the lower 12 bits of three big-endian bytes.
 * Combine two 12-bit values into a 3-byte buffer in big-endian order.
 * pack two 12-bit samples in 3 bytes without gaps, the first sample first and the high bits of each first
 * Given two 12-bit numbers, write 24 bits to a three-byte array in big-endian order: the first number, then the second.
 * Write three bytes: the upper 8 bits of the first 12-bit value, then its lower 4 bits followed by the upper 4 of the second, then the lower 8 of the second.
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
 * four bools to a number: first + 2 * second + 4 * third + 8 * fourth
 * Write a function that packs four booleans into the lowest four bits of a number, the first one lowest.
 * What number do these four switches make, the first one worth 1 and the last one 8?
 * Return a number whose bits 0 to 3 are the four flags in order.
 * Combine four booleans into one number, with the first one as bit 0.
 * How do I pack four booleans into bits 0 to 3 of an integer, the first one lowest?
 * Given four flags, return a number from 0 to 15 with the first flag as the lowest bit.
 * Write a C function to pack four flags into a nibble (first flag in bit 0).
 * Convert the states of four switches to a number, where the first is bit 0 and the last is bit 3.
 * Return a | b << 1 | c << 2 | d << 3.
 *
 * @T int32_t uint8_t uint32_t
 * @name pack_flags switch_code
 */
T pack_flags(_Bool a, _Bool b, _Bool c, _Bool d) { return (T)(a | b << 1 | c << 2 | d << 3); }

/**
 * is the frame of n bytes ok: starts with {K} and the last byte is the {OP} (mod 256) of all before it
 * check packet of bytes: header {K}, 8-bit {OP} of all earlier bytes at the end
 * Write a function that checks that a packet begins with {K} and ends with the {OP}, in 8 bits, of the bytes before.
 * Is this packet valid, given the start byte {K} and a last byte that is the 8-bit {OP} of all before it?
 * Return true if the first byte is {K} and the last one equals the {OP}, modulo 256, of all bytes before it.
 * Check if a packet is valid: the first byte is {K} and the last byte is the 8-bit {OP} of all the bytes before it.
 * Return true if p[0] is {K} and the last byte equals the {OP} of all preceding bytes modulo 256.
 * Given a frame of n bytes, verify its start byte ({K}) and its checksum, which is the 8-bit {OP} of all previous bytes.
 * Is the received frame OK? It must start with {K} and end with the {OP} (mod 256) of all bytes before.
 * How do I verify a packet that starts with {K} and ends with a one-byte {OP} checksum over all previous bytes?
 * frame check: header byte {K}, last byte is the 8-bit {OP} of all earlier bytes including the header
 * Validate a message of n bytes: at least 2, the first {K}, the last the 8-bit {OP} of all bytes before it, the first included.
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
 * append the 8-bit {OP} of a message's n bytes after it and return the new length
 * add a {OP} checksum byte at the end of the message, return new length
 * Write a function that stores the 8-bit {OP} of all bytes of a message after its last byte and returns the new length.
 * How do I add an 8-bit {OP} to the end of my data and get the new length?
 * Store the {OP} of the first n bytes, modulo 256, at index n; return n + 1.
 * Append a checksum byte (the 8-bit {OP} of all n bytes) to the message and return the new length.
 * Compute the {OP} of n bytes modulo 256, store it at p[n], and return n + 1.
 * Given a buffer with n bytes, add their 8-bit {OP} at the end and return the new size.
 * Write a C function that appends the {OP} checksum (one byte) to a message and returns the new length.
 * How do I append a one-byte {OP} checksum to a packet? The function returns the new length.
 * Store the 8-bit {OP} of the data bytes after the data and return the increased length.
 * append 8-bit {OP} checksum to a buffer of n bytes, return n + 1
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
 * number of {K} or {L} bytes in the buffer
 * Write a function that counts the bytes of a message that are {K} or {L} and so need an escape byte.
 * How many bytes longer does the frame get if every {K} and {L} is escaped?
 * Return the number of bytes in the buffer equal to {K} or {L}.
 * Count the bytes in a message that are equal to {K} or {L}.
 * How many bytes of the buffer have to be escaped, i.e. are {K} or {L}?
 * Given a buffer of n bytes, return how many of them are {K} or {L}.
 * Byte stuffing: count how many bytes ({K} or {L}) need an escape byte.
 * Return the number of occurrences of {K} and {L} in a byte array.
 * number of bytes to escape (those equal to {K} or {L}) in a message
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
 * put a value into the ring buffer at *head and advance it unless the next head would be the tail, return success
 * ring buffer push that returns false when full: buffer, size, head pointer, tail, value
 * Write a function that puts a value into a ring buffer and advances the head, or returns false if the next head equals the tail.
 * How do I push into a ring buffer (array, size, head, tail) without losing old data, returning false when full?
 * Store the value at the head, move the head and return true, or return false if the next head position equals the tail.
 * Push a value into a ring buffer: store it at *head and advance head, or return false if the buffer is full.
 * Write a C function to add an element to a circular buffer (buffer, size, head pointer, tail, value); return false when full.
 * The ring buffer is full if the next head equals tail. Store the value, advance the head and return true, or return false if it is full.
 * ring buffer put: returns true on success, false when the next head position is the tail
 * enqueue into a circular queue unless it is full (one slot stays empty): buffer, size, head pointer, tail, value; success as boolean
 * Enqueue in a ring buffer (buffer, size, head pointer, tail, value): write at the head, advance it cyclically and return true, or just return false if that reaches the tail.
 * Given a circular queue's buffer, size, head pointer, tail and a value, push it at *head and return true, or false without changes if head would reach tail.
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
 * moving average update: int samples, size, index pointer, running sum pointer, new value; returns sum / size
 * How do I keep a moving average of ints without adding all samples again? Ring, size, index pointer, sum pointer and new value are given.
 * Replace the int sample at *index by the value, correct *sum, advance *index cyclically and return sum / size.
 * Write a C function for a rolling average with a circular buffer: int32_t samples, size, index pointer, sum pointer, new value.
 * Given a ring of samples, its size, the current index and the running sum, insert a value and return the integer mean.
 * moving average step: overwrite integer samples[*index], update *sum and *index, return *sum / size
 * Write a function that overwrites the oldest sample in a ring (samples, size, index pointer, sum pointer, value), updates sum and index and returns sum / size in integers.
 * Given samples, size, index pointer, sum pointer and value: swap the value in for samples[*index], adjust *sum, advance *index with wrap-around and return the integer quotient *sum / size.
 * How do I keep an integer running average when each new reading replaces the oldest in a ring: ring, size, pointers to the oldest index and to the sum, reading?
 * Update a moving average filter (ring, size, index pointer, sum pointer, new sample): replace the sample at *index, correct *sum, step *index cyclically, return *sum / size in integers.
 * average of the last int readings: ring array, size, write index pointer, running sum pointer, new reading; replace, adjust the sum, step the index with wrap, return sum / size
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
 * Given the selected index, a step of +1 or -1 and the number of items, which index is next in a cyclic menu?
 * Return (index + step) modulo count, never negative, for an index, a step of +1, 0 or -1 and a count.
 * Move the menu selection by a step (+1 or -1), wrapping around at both ends; arguments are selected, step, count.
 * Return (selected + step + count) % count.
 * Given the selected menu item (counted from 0), a step of +1 or -1 and the number of items, return the new item with wrap-around.
 * Scroll through a menu: the index moves by a step of 1 or -1 and wraps at the number of items.
 * Which item is selected after moving up or down by one in a circular menu: current index, step, number of items?
 * next or previous index in a circular list: index, step (+1 or -1), number of items
 * Write a function for arrow keys in a menu: current item (from 0), +1 or -1, number of items; after the last item comes the first, and before the first the last.
 * How do I get the next (+1) or previous (-1) item number, counted from 0 and going round in a circle, given current item, step and number of items?
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
 * Write a function that adds a change to a setting and keeps the result between 0 and {K}.
 * What is the new volume after the change, if it can only be 0 to {K}?
 * Return level + change, limited to the range 0..{K}.
 * Add a change to the level and clamp the result to 0..{K}.
 * Return level + change, but not less than 0 and not more than {K}.
 * How do I change the volume by an amount and keep it between 0 and {K}?
 * Given the current level and a change, compute the new level, limited to the range from 0 to {K}.
 * Increase or decrease a level by the given change, staying within 0 and {K}.
 * The volume goes from 0 to {K}. What is it after adding a change?
 * new volume = volume + change, clamped between 0 and {K}
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
 * is the interval over since the stored time? if so store now there and return true, else false (stored time, now, interval)
 * run every n milliseconds without delay: last time (pointer), now, interval; true and last = now if due
 * Write a function: if now - *last is at least the interval, set *last to now and return true, else false.
 * If now - *last >= interval, set *last to now and return true, otherwise false (arguments last, now, interval).
 * If now is at least interval after *last, set *last to now and return true; otherwise return false.
 * Check whether a periodic task is due: pointer to the last time, current time, interval; update the last time if so.
 * Like the Arduino blink without delay: return true when now - *last >= interval and store now in *last.
 * Write a C function for a non-blocking timer (last, now, interval): return true once per interval and remember the time in *last.
 * With now from millis(), how do I run something every interval ms? Return true if it is due and set *last to now.
 * periodic timer check with last time (pointer), now and interval; sets *last to now when due
 * Return true and set *last to {now} if {interval} or more has passed between them, otherwise return false and leave *last alone.
 * How do I read a sensor at most every interval ms? Given last time (pointer), now and interval, return true and store now if it is due, else false.
 *
 * @T uint32_t int32_t
 * @name is_due every_interval
 * @array last 1
 * @range last 0 1000
 * @range now 1000 2000
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
 * Write a function that returns the time left of a timer, given start, duration and current time, 0 when over.
 * How much longer does the timer run, given its start, its duration and the time now? 0 if it has ended.
 * From start, duration and now, returns duration - (now - start), or 0 if the duration is over.
 * From start, duration and now, return duration - (now - start), but not less than 0.
 * How much time is left on a countdown timer, given its start, duration and the current time? 0 if it has expired.
 * Calculate the time left of a timer from start time, duration and current time, at least 0.
 * Given start, duration and now, return the remaining time, or 0 when the timer has run out.
 * Write a C function for a countdown: start time, duration, current time; returns the time remaining (never negative).
 * The timer began at start and lasts for duration. How long until it ends at time now, 0 if it is over?
 * remaining time of a timer: start, duration, now, 0 after it ends
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
 * extend a {K}-bit counter by its number of overflows, which comes first
 * Write a function that computes the total ticks of a {K}-bit timer from its overflows and its present count.
 * How many ticks have passed with this number of overflows of a {K}-bit timer and this counter value?
 * Return the overflow count shifted left by {K}, plus the counter.
 * Return overflows * 2^{K} + counter.
 * How many ticks did a {K}-bit timer count in total, given its number of overflows and its current value?
 * Calculate the total tick count from the overflows and the counter value of a {K}-bit timer.
 * Extend a {K}-bit hardware counter: number of overflows times 2^{K} plus the counter.
 * Given the overflow count and the counter of a {K}-bit timer, return all ticks.
 * total ticks of a {K}-bit timer: overflows, counter
 *
 * @T uint32_t int32_t
 * @K 8 16
 * @name total_ticks extended_counter
 * @range overflows 0 1000
 * @range counter 0 255
 */
T total_ticks(T overflows, T counter) { return (overflows << K) + counter; }

/**
 * smallest prescaler of 1, 8, 64, 256, 1024 with cycles / prescaler, rounded down, at most {K}, -1 if none
 * choose the smallest timer prescaler of 1, 8, 64, 256, 1024 with cycles / prescaler <= {K} in integer division, -1 if none
 * Write a function that returns the smallest prescaler of 1, 8, 64, 256, 1024 for which the truncated cycles / prescaler is <= {K}, or -1.
 * Return the first p of 1, 8, 64, 256, 1024 with floor(cycles / p) <= {K}, or -1 if even 1024 is too small.
 * Find the smallest prescaler (1, 8, 64, 256 or 1024) for which cycles / prescaler without its fraction is at most {K}; return -1 if there is none.
 * Which AVR prescaler (1, 8, 64, 256, 1024) is the smallest that keeps the whole part of cycles / prescaler within {K}? -1 if none does.
 * Given a number of clock cycles, select the smallest prescaler of 1, 8, 64, 256, 1024 that brings the count, rounded down, to {K} or less, or -1.
 * timer setup: which of the prescalers 1, 8, 64, 256, 1024 is the first with cycles / prescaler (integer quotient) <= {K}? -1 if none
 * Which is the smallest of the prescalers 1, 8, 64, 256, 1024 whose whole quotient cycles / prescaler does not exceed {K}, with -1 if none is enough?
 * Choose a timer prescaler from 1, 8, 64, 256 and 1024 for a number of clock cycles, the smallest one with an integer quotient of at most {K}, or -1 if impossible.
 * How do I pick the lowest prescaler (1, 8, 64, 256, 1024) that divides a cycle count down to {K} or less, rounding down, or -1 if even 1024 is not enough?
 * need the first prescaler out of 1, 8, 64, 256, 1024 with cycles / prescaler <= {K} (integers), otherwise -1
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
 * measured pulse period in us to frequency in Hz, 0 if the period is 0
 * Write a function that converts a period in microseconds to a frequency in hertz and returns 0 for a period of 0.
 * What is the frequency in hertz of a signal whose period in microseconds was measured? 0 for a period of 0.
 * Return 1000000 divided by the period in us, 0 if the period is 0.
 * Convert a period in microseconds to a frequency in Hz; return 0 if the period is 0.
 * How do I convert a period in microseconds to hertz without dividing by zero (0 gives 0)?
 * Return 1000000 / period, or 0 if the period is 0.
 * Given the period of a signal in us, calculate its frequency in Hz (0 for a zero period).
 * Calculate the frequency from the measured period in microseconds, returning 0 for a period of 0.
 * period in microseconds to frequency in hertz, 0 stays 0
 *
 * @T int32_t uint32_t double
 * @name period_to_hertz frequency_from_period
 * @range period 0 100000
 */
T period_to_hertz(T period) { return period == 0 ? 0 : 1000000 / period; }

/**
 * stepper motor: steps for an angle in degrees, {K} steps per turn
 * degrees to steps of a stepper motor ({K} per revolution)
 * steps from angle in degrees, {K} full steps per turn
 * Write a function that converts an angle in degrees to motor steps for a stepper with {K} steps per revolution.
 * How many steps must a {K}-step motor make to turn through this many degrees?
 * Return degrees * {K} / 360; negative angles give negative steps.
 * Convert an angle in degrees to steps for a stepper motor with {K} steps per revolution.
 * How many steps does a stepper motor with {K} steps per turn need for a given angle in degrees?
 * Return degrees * {K} / 360.
 * Calculate the number of motor steps for an angle in degrees, with {K} steps for a full turn.
 * Given an angle in degrees, compute the steps of a stepper with {K} steps per revolution.
 * degrees to stepper steps, {K} steps for 360 degrees
 *
 * @T int32_t double
 * @K 200 400 2048 3200
 * @name angle_to_steps degrees_to_steps
 * @range degrees -720 720
 */
T angle_to_steps(T degrees) { return degrees * K / 360; }

/**
 * wave drive: bit of the coil that is on at this step, cycling through 1 (step 0), 2, 4, 8
 * 4 phase wave drive output 1, 2, 4 or 8 for a step number from 0
 * Write a function that returns the wave drive pattern (1, 2, 4, 8 in turn) for a step number from 0.
 * Which of the four coils must be switched on at this step, counted from 0? Return it as a bit 1, 2, 4 or 8.
 * Return 1 << (step % 4), the coil pattern of a stepper motor in wave drive.
 * Which coil of a four-phase stepper is on at this step? From step 0 on return 1, 2, 4, 8, then 1 again.
 * Return the wave drive pattern for a stepper motor: 1, 2, 4, 8 for the steps 0, 1, 2, 3, then repeating.
 * Stepper motor, wave drive: return the bit of the active coil (1, 2, 4 or 8, step 0 being 1) for a step number.
 * Given the step number, return a number with the single bit step % 4 set.
 * How do I compute the coil pattern (1 at step 0, then 2, 4, 8, repeating) for wave drive from the step number?
 * Write a C function for the one-coil-on pattern of a stepper: 1 << (step & 3).
 * wave drive coil bit for a step from 0: 1, 2, 4, 8, 1, ...
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
 * Write a function for km/h from a wheel's circumference in mm and the time of a turn in ms, 0 for no time.
 * How fast is the bike in km/h, given wheel circumference in millimeters and milliseconds per revolution, 0 for none?
 * Return 3.6 * circumference / time in mm and ms, or 0 if there is no time yet.
 * Calculate the speed of a wheel in km/h from its circumference in mm and the time per turn in ms; 0 if the time is 0.
 * How fast is a bike in km/h, given the wheel circumference in mm and the milliseconds per revolution (0 ms gives 0)?
 * Return 3.6 * circumference / milliseconds, or 0 if milliseconds is 0.
 * Compute km/h for a bike computer: wheel circumference (mm), time of one revolution (ms), 0 when the time is 0.
 * Given circumference in mm and time per revolution in ms, return the speed in km/h (0 for no time).
 * speed of a wheel in km/h when a turn is this many mm and takes this many ms, 0 for 0 ms
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
 * fill level in percent, 0..100, from distances measured from the top: empty, full, current
 * Write a function for a tank's fill in percent, 0..100, from the sensor's distances for empty, full and now.
 * Return the fill level in percent, 0 to 100, from distance when empty, distance when full, distance now; smaller means fuller.
 * Calculate the tank level in percent (0-100) from the sensor distance when empty, the distance when full and the current distance.
 * How full is the tank in percent? Given are the sensor's distance for an empty tank, for a full tank, and now; clamp to 0..100.
 * From empty, full and distance, return (empty - distance) * 100 / (empty - full), limited to 0..100.
 * An ultrasonic sensor above the water measures a distance. Compute the fill level in percent: empty distance, full distance, current distance (0 to 100).
 * Water tank level from 0 to 100 percent: distance when empty, distance when full, measured distance.
 * tank fill level in percent, clamped to 0-100: empty distance, full distance, current distance
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
 * hx711 raw value to weight, given tare and counts per unit
 * take a raw reading, subtract the empty reading and divide by the calibration factor
 * Write a function that converts a load cell reading to a weight: raw, tare and the scale factor to divide by.
 * How heavy is it, given the raw value, the raw value of the empty scale and the counts per gram?
 * Convert a load cell reading to a weight: subtract the tare and divide by the scale factor.
 * Return (raw - tare) / scale.
 * Calculate the weight from the raw reading, the tare and the counts per gram.
 * load cell weight: raw reading, tare, counts per unit
 * How do I convert an HX711 reading to a weight, with the raw value, the tare value and the counts per unit of weight to divide by?
 * How many grams lie on the scale if it reads {raw}, reads {tare} when empty and changes by {scale} counts per gram?
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
 * Write a function that returns 0 for a reading below {K}, 1 below {L} and 2 from {L} on.
 * Which alarm level 0, 1 or 2 does a reading reach, with warning from {K} and alarm from {L}?
 * Return the stage of the reading: 0 under {K}, 1 under {L}, otherwise 2.
 * Return 2 if the reading is at least {L}, 1 if it is at least {K}, otherwise 0.
 * Determine the alarm level: below {K} normal (0), from {K} warning (1), from {L} alarm (2).
 * Is the reading OK (0), a warning (1, {K} or more) or an alarm (2, {L} or more)?
 * Classify a sensor reading: 0 below {K}, 1 from {K} to below {L}, 2 from {L} upward.
 * Given a reading, return the alarm level 0, 1 or 2 with thresholds {K} and {L} (inclusive).
 * How do I map a reading to 0 (under {K}), 1 (under {L}) or 2?
 * warning level of a reading: >= {K} is 1, >= {L} is 2, otherwise 0
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
 * Write a function that increments a fault counter up to {K} if the bad flag is set and decrements it down to 0 if not.
 * What is the new error count, between 0 and {K}, one more after a bad or one less after a good measurement?
 * Return count + 1 but at most {K} if the flag says fault, count - 1 but at least 0 otherwise.
 * Update a fault counter: add 1 if the reading is bad (maximum {K}), subtract 1 if it is good (minimum 0).
 * Return count + 1 for a bad reading, at most {K}, or count - 1 for a good one, at least 0.
 * Increment the counter on a fault up to {K}, otherwise decrement it down to 0.
 * Count up for each bad measurement (not above {K}) and down for each good one (not below 0).
 * fault counter with limits 0 and {K}: +1 if bad, -1 if good
 * How do I filter sensor faults with a counter that gains 1 on a bad reading, but never passes {K}, and loses 1 on a good one, but never goes below 0?
 * Given the error count and whether the reading was bad, return the new count: one more but at most {K} if bad, one less but at least 0 if not.
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
 * Write a function that takes the new reading, the last one and two limits, low and high, and returns the last if the new is outside.
 * How do I replace an impossible sensor value with the last good one (new, last, lowest, highest)?
 * From reading, last, low and high: reading if low <= reading <= high, otherwise last.
 * Return the reading if it is between low and high (inclusive), otherwise the last valid value; arguments: reading, last, low, high.
 * Check a sensor reading for plausibility and return the last value instead if it is outside low..high.
 * How do I replace an out-of-range reading with the previous one? Reading, last value, minimum, maximum.
 * Given the new reading, the last reading and the valid range, return the new one if valid, else the last one.
 * If low <= reading <= high return reading, else return last (order: reading, last, low, high).
 * valid reading or last value: reading, last, low, high (limits included)
 * Ignore sensor values outside the limits: from new reading, previous value, lower limit and upper limit (both still valid), return the new one if it is in range, else the previous one.
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
 * Write a function that returns the previous value if the new reading, given first, differs from it by more than a limit.
 * How can I suppress single spikes, given the reading, the last value and the largest allowed jump?
 * Return reading if |reading - last| <= limit, otherwise last (reading, last, limit).
 * Compare the new reading with the last value: if it differs by more than the limit return the last value, otherwise the reading.
 * Filter out spikes in sensor data: reading, last value, maximum change; keep the last value if the change is larger.
 * How do I reject a sensor reading that differs from the last value by more than a limit, returning the last value instead?
 * If |reading - last| > limit return last, else return reading.
 * Given a new reading, the previous one and the largest allowed difference, return the new one unless it differs by more, else the previous.
 * Spike filter: accept the reading only if its distance from the last value is at most the limit; otherwise return the last value.
 * reject outliers: new reading, last reading, limit on their difference; too far means the last one
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
 * drop one highest and one lowest reading of an array, integer mean of the rest
 * (sum - max - min) / (n - 2) of an int array
 * Write a function that averages at least three integer samples after leaving out one maximum and one minimum.
 * What is the integer average of the readings in the array if one highest and one lowest don't count?
 * Return (sum - max - min) / (n - 2) of an array, integer division, for n of 3 or more.
 * Average the samples after dropping one minimum and one maximum, using integer division.
 * Return (sum - min - max) / (n - 2) for an array of at least three integers.
 * Given n integer samples (n >= 3), discard the highest and the lowest one and return the average of the rest.
 * How do I average sensor readings without the largest and smallest one (integers)?
 * Calculate the integer mean of an array, ignoring one largest and one smallest value.
 * Write a C function for a trimmed average of ADC samples: drop the minimum and the maximum, average the rest.
 * integer average of readings without the highest and the lowest
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
 * loudness: highest sample minus lowest sample, none giving 0
 * range of the readings in an array: largest minus smallest
 * Write a function that returns the difference between the largest and the smallest sample of an array, 0 for none.
 * How far apart are the highest and the lowest reading in the array?
 * Return the largest minus the smallest sample of the array.
 * Return the difference between the largest and smallest sample, or 0 if there are none.
 * Calculate the peak-to-peak value of an array of samples (0 for an empty array).
 * How do I compute the peak-to-peak amplitude of a buffer of samples?
 * Given n samples, return maximum minus minimum, 0 if n is 0.
 * Find the range (highest minus lowest) of the sensor readings in an array.
 * peak-to-peak amplitude of n samples, 0 for n = 0
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
 * digit of a non-negative number for display position {position} from the right (0 = ones), blank -1 for leading zeros
 * digit of a nonnegative number at a place (0 = ones), -1 if the number is shorter
 * digit n of a non-negative number from the right, ones being n = 0, or -1 left of the number
 * Write a function that returns a non-negative number's digit at a position from the right (ones are 0), or -1 left of its first digit.
 * What should a display show for a non-negative number at this place, 0 being the ones? -1 for leading zeros.
 * Return the decimal digit of a nonnegative number at a position from the right, ones at 0, or -1 for a leading zero.
 * Get the digit of a non-negative number at a display position (0 = ones); return -1 for positions where leading zeros would be.
 * Return the decimal digit at the given position from the right (0 = ones), or -1 if the non-negative number has no digit there.
 * For a 7-segment display: which digit of the nonnegative number is at this position from the right (0 = ones)? -1 for a blank.
 * Given a non-negative number and a position (0 for the ones), return the digit, or -1 instead of a leading zero.
 * How do I get the digit at a position (0 = ones) of a non-negative number for a display, with -1 (blank) instead of leading zeros?
 * digit of a nonnegative number at a position counted from the right starting at 0, -1 beyond its first digit
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
 * running light back and forth over {K} LEDs: one-bit pattern for a step, bit 0 at step 0
 * knight rider light with {K} leds: mask of the lit one at a step, from bit 0 up and back
 * Write a function for the bit mask of the lit LED at a step of a light running from bit 0 over {K} LEDs and back.
 * Which of the {K} LEDs is lit at this step of a light that runs back and forth? Return its bit, 1 at step 0.
 * Return the mask at a step with one set bit that moves from bit 0 up through {K} bits and back.
 * Knight Rider light: return a mask with one bit set that moves from bit 0 over {K} places and back as the step increases.
 * A running light moves back and forth over {K} LEDs, starting at bit 0. Return the bit mask for the given step.
 * Return the LED mask of a scanner with {K} LEDs: bit 0 at step 0, up to the last LED, then back.
 * back-and-forth running light with {K} LEDs: bit mask for a step, starting with bit 0
 * Given a step number, return the one-bit mask of the lit LED for {K} LEDs and a light that starts at bit 0 and bounces at both ends.
 * How do I compute the one-bit mask of a back-and-forth chaser over {K} LEDs, at bit 0 at step 0 and never lighting an end twice in a row?
 * Write a function for a Larson scanner with {K} LEDs: return the one-bit mask for a step, from bit 0 (step 0) up to the last LED and down again.
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
 * time to send {bytes} bytes at {baud} baud in microseconds, rounded down, 10 bits per byte
 * how long do n bytes take on the serial line in us (fraction dropped) at a baud rate, 10 bits each
 * serial send duration in full us from byte count and baud rate, ten bits a byte, rounding down
 * Write a function for the microseconds, truncated, to send a number of bytes over a serial line at a baud rate, 10 bits per byte.
 * How many microseconds, rounded down, does it take to transmit n bytes at this baud rate, with ten bits each?
 * Calculate the truncated transmission time in microseconds for a number of bytes at a baud rate, with 10 bits per byte.
 * How many completed microseconds does it take to send n bytes over a UART at a given baud rate (10 bits per byte, no rounding up)?
 * Return bytes * 10 * 1000000 / baud, the time in microseconds.
 * Given the number of bytes and the baud rate, compute the UART transfer time in us, cut to an integer, with 8N1 (10 bits per byte).
 * UART: time in microseconds, without the fraction, to transmit a number of bytes at a baud rate, 10 bits each
 * Compute the time to send a message over serial: bytes, baud rate, 10 bits per byte, result in us rounded down.
 * serial transmission time in microseconds, truncated, 10 bits per byte: bytes, baud
 *
 * @T int64_t uint64_t
 * @name transmission_time uart_microseconds
 * @range bytes 0 10000
 * @range baud 300 115200
 */
T transmission_time(T bytes, T baud) { return bytes * 10000000 / baud; }

/**
 * is it a valid 7-bit i2c device address (8 to 119)
 * check an i2c address: 8 to 119 are usable
 * Write a function that checks whether a number is an unreserved 7-bit I2C address, 0x08 to 0x77.
 * Can a device have this I2C address, which must be from 0x08 to 0x77?
 * Return true for the addresses 8 to 119; the others are reserved or too large.
 * Check whether a number is a valid 7-bit I2C address (8 to 119).
 * Return true if the address is between 0x08 and 0x77 inclusive.
 * Is this I2C address valid, i.e. at least 8 and at most 119?
 * How do I check that an I2C address is in the non-reserved range 0x08 to 0x77?
 * Validate an I2C address: 8 <= address <= 119.
 * Given an I2C address, tell if it is not reserved (8 through 119).
 * valid I2C address, from 0x08 to 0x77
 *
 * @T int32_t uint8_t
 * @name is_i2c_address valid_i2c_address
 * @range address 0 130
 */
_Bool is_i2c_address(T address) { return address >= 8 && address <= 119; }

/**
 * average current of a device that sleeps: active current and time, sleep current and time
 * mean mA of a duty cycle: active mA, active time, sleep mA, sleep time
 * Write a function that computes the average current from current and duration of the active and then of the sleep phase.
 * How much current does my node draw on average, given current and time while working, then current and time asleep?
 * Return the time-weighted mean of the active and the sleep current, each followed by its time.
 * Calculate the average current of a device: active current, active time, sleep current, sleep time.
 * Return (active * active_time + sleep * sleep_time) / (active_time + sleep_time).
 * How much current does a device use on average, given its active current and time and its sleep current and time?
 * A sensor is active for a while and then sleeps. Compute the average current from active current, active time, sleep current, sleep time.
 * Compute the time-weighted average of two currents: first current, its duration, second current, its duration.
 * Write a C function for the average current of a duty-cycled device: current and time when active, current and time when asleep.
 * average current: active mA, active seconds, sleep mA, sleep seconds
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
 * RC throttle pulse in us to percent: (us - 1500) / 5, clamped to -100..100
 * receiver channel pulse in us to percent, middle 1500, 5 us per percent, limited to -100..100
 * (us - 1500) / 5 limited to the range -100..100
 * Write a function that converts a receiver pulse from 1000 to 2000 us to -100..100 percent and limits it.
 * Return (pulse - 1500) / 5, limited to the range from -100 to 100.
 * Convert an RC pulse width in microseconds to percent: (pulse - 1500) / 5, limited to -100..100.
 * Return (pulse - 1500) / 5, clamped to the range -100 to 100.
 * How do I convert a servo pulse of 1000 to 2000 us to -100 to 100 percent, with clamping?
 * Map a receiver pulse to percent: 1000 us is -100, 1500 us is 0, 2000 us is 100, clamped outside.
 * RC channel value in percent from the pulse width: 1000..2000 us to -100..100, clamped
 * What stick position in percent is this pulse width in us, namely its difference from 1500 (negative below it) divided by 5 and limited to -100..100?
 * Given a pulse width in us, subtract the center of 1500, divide by 5 and limit the result to -100..100 to get the stick position in percent.
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
 * matrix keypad character at a row and a column from 0, rows being 123, 456, 789, *0#
 * row 0-3, column 0-2 of a telephone keypad, which character
 * Write a function that returns the character on a telephone keypad at a given row and column, counted from 0.
 * Return the key at the given row and column (from 0) of a phone keypad: 123, 456, 789, *0#.
 * Which character is on a 4x3 keypad (123/456/789/*0#) at this row and column, counted from 0?
 * Map a keypad row and column to its character; the rows are 123, 456, 789 and *0#, counting starts at 0.
 * Given row (0-3) and column (0-2), return the keypad character: 1 to 9, then *, 0, #.
 * Write a C function for a phone keypad that returns the character at a row and column, both from 0.
 * keypad key from row and column: 123, 456, 789, *0#, indices from 0
 * How do I look up the key of a 4x3 matrix keypad (rows 123, 456, 789 and *0#) by row and then column, both counted from 0?
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
 * which of N NE E SE S SW W NW is nearest to the degrees, as a number 0 to 7
 * 8-point compass index (0 = N, clockwise) nearest to a heading in degrees
 * Write a function that returns the compass point (0 north, 1 north-east, 2 east, up to 7) nearest to a heading in degrees.
 * Which compass point is nearest to my heading in degrees, counted clockwise from north = 0 to 7 in steps of 45?
 * Convert a heading in degrees to the nearest of 8 compass directions (0 = N, 1 = NE, ..., 7 = NW).
 * Which compass direction is closest to the heading? 0 is north, 1 northeast, 2 east, up to 7 for northwest.
 * Return the compass sector from 0 (north) to 7 (northwest), clockwise, nearest to an angle in degrees.
 * Given a heading of 0 to 359 degrees, return the index of the nearest of N, NE, E, SE, S, SW, W, NW.
 * nearest compass direction (0 to 7, clockwise from north) for a heading in degrees
 * How do I convert degrees to the nearest of the 8 compass points, numbered clockwise from 0 for north to 7 for northwest?
 *
 * @T int32_t double
 * @name compass_sector compass_index
 * @range degrees 0 359
 */
int32_t compass_sector(T degrees) { return (int32_t)((2 * degrees + 45) / 90) % 8; }

/**
 * is the board shaken: length of the acceleration x, y, z larger than {limit}
 * x, y, z acceleration: is the vector's length above a threshold, without square root
 * x*x + y*y + z*z > limit*limit as a boolean
 * Write a function that checks whether the length of an acceleration vector x, y, z exceeds a limit, without a square root.
 * Was the device hit or shaken harder than the limit, by the length of x, y, z acceleration?
 * Return true if x * x + y * y + z * z > limit * limit.
 * Check whether the length of the acceleration vector (x, y, z) is greater than a limit.
 * Return true if x*x + y*y + z*z is greater than limit*limit.
 * Detect shaking: is the magnitude of the acceleration x, y, z larger than the limit?
 * Given the three axes of an accelerometer and a threshold, tell if the magnitude exceeds it.
 * How do I check if the magnitude of x, y, z exceeds a limit without using sqrt?
 * shake detection with an accelerometer: x, y, z, limit on the vector's length
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
 * Write a function that converts an NMEA coordinate (degrees times 100 plus minutes) to decimal degrees.
 * How many decimal degrees is this GPS reading of the form ddmm.mmmm?
 * Convert an NMEA coordinate (ddmm.mmmm) to decimal degrees.
 * How do I convert a GPS coordinate from ddmm.mmmm to decimal degrees?
 * Given a GPS value such as 4807.038, which means 48 degrees and 7.038 minutes, return decimal degrees.
 * Return degrees + minutes / 60 for a number of the form degrees * 100 + minutes.
 * Parse an NMEA coordinate given as a number (degrees * 100 + minutes) to degrees.
 * NMEA ddmm.mmmm to decimal degrees
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
 * Write a function that computes the distance from encoder ticks, ticks per revolution and the wheel circumference.
 * How far did the wheel roll, given the counted ticks, the ticks of one turn and the circumference?
 * From ticks, ticks per turn and circumference, returns ticks * circumference / ticks per turn.
 * Calculate the distance driven from encoder ticks, ticks per revolution and wheel circumference.
 * Given ticks, ticks per turn and circumference, return ticks * circumference / turn.
 * How far did the robot move, given the encoder ticks, the ticks per turn and the wheel circumference?
 * Convert encoder ticks to a distance: ticks, ticks per revolution, circumference of the wheel.
 * Given ticks, ticks per revolution and wheel circumference, compute the distance travelled.
 * robot odometry: distance from ticks, ticks per turn, circumference
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
 * max(peak - {K}, reading) of an old peak and a reading
 * Write a function that returns the new peak from the old peak and a reading: the larger of old peak - {K} and the reading.
 * Return the greater of peak - {K} and the reading.
 * Return the larger of peak - {K} and the reading.
 * Update a peak meter: the peak drops by {K} per step, but not below the new reading.
 * Peak hold for a VU meter: the old peak decreases by {K}, but is never below the new reading.
 * Given the old peak and a new reading, return max(peak - {K}, reading).
 * How do I make a level meter fall slowly, by at most {K} per update, but rise immediately? Old peak, new reading.
 * Compute the next value of a peak indicator with a decay of {K}: old peak, current reading.
 * peak detector with decay {K}: max of old peak - {K} and the reading
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
 * ds18b20 one wire temperature sensor, lsb and msb to degrees Celsius
 * Write a function that converts the low and the high byte of a DS18B20 to degrees Celsius.
 * What temperature do these two bytes of the one-wire sensor DS18B20 mean, the low one first?
 * Return the two's complement number low + high * 256, in sixteenths of a degree, as a double in degrees.
 * Convert the two bytes of a DS18B20 (low, high) to degrees Celsius.
 * How do I convert the raw bytes of a DS18B20, low byte first, to a temperature?
 * Given the low and high byte of a DS18B20 reading, return the temperature: signed 16-bit value divided by 16.
 * Combine the low and high byte to a signed 16-bit number and divide it by 16.
 * Decode a DS18B20 temperature: 16-bit two's complement in 1/16 degree, low byte first.
 * DS18B20 temperature from low byte and high byte
 *
 * @name ds18b20_celsius one_wire_celsius
 */
double ds18b20_celsius(uint8_t low, uint8_t high) {
    int32_t raw = high << 8 | low;
    return (raw >= 32768 ? raw - 65536 : raw) / 16.0;
}

/**
 * DHT22 temperature in Celsius from high and low byte, top bit as the sign
 * dht22 bytes, high and low, to celsius: tenths of a degree, top bit is the minus sign
 * am2302 temperature decode in Celsius, high byte first, negative if its top bit is set
 * DHT22 temperature bytes, high and low, to degrees Celsius (below zero with the top bit set)
 * Write a function that converts the two temperature bytes of a DHT22, high and low, to degrees Celsius; the top bit is the minus sign.
 * What temperature in Celsius does the DHT22 report with these two bytes, high first and its top bit the minus sign?
 * Convert the two temperature bytes of a DHT22 (high, low) to degrees Celsius, bit 15 being the sign.
 * How do I decode the DHT22 temperature from its high and low byte, including negative values?
 * Given the high and low byte of a DHT22, return the temperature: 15 bits in tenths of a degree, top bit is the sign.
 * DHT22 temperature from high byte and low byte, with the sign in the top bit
 * Decode a DHT22 temperature in Celsius from its high byte and its low byte: the value is in tenths of a degree, and bit 7 of the high byte means negative.
 * Return ((high & 127) * 256 + low) / 10.0, negated if bit 7 of high is set, where the high byte comes first.
 *
 * @name dht22_celsius dht_temperature
 */
double dht22_celsius(uint8_t high, uint8_t low) {
    double degrees = ((high & 127) * 256 + low) / 10.0;
    return (high & 128) != 0 ? -degrees : degrees;
}

/**
 * tank steering: left = throttle + turn, right = throttle - turn, each limited to plus or minus {K}, stored
 * differential drive mixing of throttle and turn: sum to left, difference to right, each clamped to -{K}..{K}
 * Write a function that stores throttle + turn as the left and throttle - turn as the right motor value, limited to plus or minus {K}.
 * What do the left (throttle + turn) and right (throttle - turn) motor of a tracked robot get, each cut off at {K} either way?
 * Store throttle + turn in {left} and throttle - turn in {right}, each limited to -{K}..{K}.
 * Compute the motor speeds of a robot: left = throttle + turn, right = throttle - turn, both clamped to -{K}..{K}.
 * Mix throttle and turn into left (sum) and right (difference) motor speeds, limited to plus or minus {K}, and store them.
 * Tank drive: store throttle + turn in *left and throttle - turn in *right, each limited to -{K}..{K}.
 * How do I mix throttle and steering for two motors? Left is the sum, right the difference, clamped to -{K}..{K}.
 * Given throttle and turn, set the left motor to their sum and the right one to their difference, limited to +/-{K}.
 * Write a C function for arcade drive mixing with outputs between -{K} and {K} (left = throttle + turn, right = throttle - turn).
 * differential steering: left = throttle + turn, right = throttle - turn, clamp to -{K}..{K}
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
 * half period in microseconds for a tone frequency in hertz, 0 for silence
 * buzzer toggle time in microseconds from the frequency, 0 for 0 Hz
 * 500000 / frequency, or 0 if the frequency is 0
 * Write a function that returns half the period of a frequency in microseconds, or 0 for a frequency of 0.
 * After how many microseconds must the buzzer pin be toggled for this frequency? 0 for a frequency of 0.
 * Return 500000 divided by the frequency, 0 if the frequency is 0.
 * Calculate half the period of a tone in microseconds from its frequency in Hz; return 0 for 0.
 * microseconds between toggles of a speaker pin for a frequency in Hz, 0 when it is 0
 * How long must the buzzer pin stay high for a tone of the given frequency (half a period, in microseconds)? 0 for 0 Hz.
 * Given a frequency in Hz, compute the half period in microseconds (0 for a frequency of 0).
 * Compute the toggle interval in us for a square wave of the given frequency, 0 if the frequency is 0.
 * half period of a tone in microseconds, 0 for 0 Hz
 *
 * @T int32_t uint32_t
 * @name half_period toggle_delay
 * @range frequency 0 20000
 */
T half_period(T frequency) { return frequency == 0 ? 0 : 500000 / frequency; }

/**
 * light on for {K} ms after the last movement: true while now - last is less, given last and now
 * motion light: on while now - last < {K}, given last and now
 * Write a function that tells from last motion and now whether a lamp is still on: less than {K} ms have passed.
 * Is the hallway light on now if it goes out {K} ms after the last movement? Last time first.
 * Return true if fewer than {K} ms have passed from the last motion to now.
 * Return true if less than {K} ms have passed since the last motion.
 * Given the time of the last motion and the current time, is a light that goes off {K} ms after a motion still on?
 * Given the time of the last motion and the time now, check whether now - last is less than {K}.
 * Given the time of the last movement and the current time in ms, should the light be on (less than {K} ms after a movement)?
 * Motion sensor light: on while fewer than {K} milliseconds have passed since the last motion.
 * How do I keep a lamp on while motion was detected less than {K} ms ago? Compare the last motion time with now.
 * motion light: last motion time, now; on for less than {K} ms after it
 *
 * @T int32_t uint32_t
 * @K 5000 10000 30000
 * @name motion_light stays_lit
 * @range last 0 10000
 * @range now 10000 60000
 */
_Bool motion_light(T last, T now) { return now - last < K; }
