/**
 * heat (1), cool (-1) or nothing (0): compare room temperature with the target, {K} degrees tolerance
 * 1 = heating, -1 = cooling, 0 = ok within {K} degrees
 * climate control, dead band plus minus {K}: 1 heats, -1 cools, 0 rests
 * too cold by more than {K} -> 1, too warm by more than {K} -> -1, else 0
 * which way should the air conditioner work, 1 heat or -1 cool, 0 within a tolerance of {K}
 * heater/cooler decision (1, -1 or 0) from temperature and setpoint with {K} slack
 * Write a function that returns 1 for heating, -1 for cooling and 0 if the temperature is within {K} of the target.
 * Do I have to heat (1) or cool (-1), if up to {K} degrees off the target are fine (0)?
 * Returns 1 if the temperature is below target - {K}, -1 if it is above target + {K}, otherwise 0.
 * make 1 for heat, minus 1 for cool, 0 when near target by {K}
 * three-state controller (1 heat, 0, -1 cool) with a symmetric dead zone of {K}
 * room and desired temperature in, 1 heat or -1 cool out, 0 for differences up to {K}
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
 * fan speed in percent: 0 below {low}, 100 above {high}, linear between
 * fan curve from temperature, clamped to 0..100
 * how fast should the fan run at this temperature, in percent from a lower limit to an upper one
 * temperature to fan percent between two limits
 * linear fan control, percent
 * ramp fan from 0 at the low temperature to 100 at the high one
 * Write a function that maps a temperature to a fan speed from 0 to 100 percent between a lower and an upper limit.
 * What fan speed in percent belongs to this temperature, given where it starts and where it is full?
 * Returns 0 up to the lower limit, 100 from the upper limit on, and interpolates linearly between them.
 * fan must be off under low temp, full over high temp, else in the middle proportional
 * piecewise linear actuator characteristic with saturation
 * the hotter the faster: scale temperature within the two limits to percent
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
 * lamp on when darker than {K}, off when brighter than {L}, otherwise as it is
 * light sensor switch: below {K} on, above {L} off
 * night light with hysteresis {K}/{L}
 * new lamp state from brightness and old state, limits {K} and {L}
 * turn on under {K}, turn off over {L}, keep state in between
 * twilight switch with {K} and {L}
 * Write a function that switches a lamp on below a brightness of {K} and off above {L}, keeping its state in between.
 * Should the lamp be on, if it turns on under {K} and off over {L}?
 * Returns the next lamp state: true below {K}, false above {L}, the previous state otherwise.
 * if light less {K} then on, if more than {L} then off, else no change
 * two-threshold comparator for a light-dependent resistor, {K} low and {L} high
 * it mustn't flicker: dark is less than {K}, bright is more than {L}
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
 * soil moisture: start watering under {K}, stop at {L}
 * plant watering: on under {K}, off from {L} on, between them unchanged
 * pump state from moisture and previous state (on under {K}, off at {L} percent)
 * dry is less than {K}, wet is at least {L}, in between keep pumping or keep waiting
 * irrigation hysteresis: start under {K}, stop at {L}
 * Write a function that starts a pump below {K} percent soil moisture and stops it at {L} percent.
 * Must the pump run, when watering begins under {K} % and ends at {L} %?
 * Returns whether the pump should run: yes below {K}, no at {L} or more, as before in between.
 * pump go on if under {K}, go off if reach {L}
 * bang-bang control of soil moisture: pump on below {K}, off at {L} percent or more
 * water my plants: too dry under {K}, enough at {L}
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
 * short or long button press: under {K} ms 0, under {L} ms 1, else 2
 * classify press duration as 0, 1 or 2: below {K} ms, below {L} ms, longer
 * 0 bounce, 1 click, 2 long press ({K} ms and {L} ms)
 * button held how long: noise below {K}, long from {L} on
 * press type 0, 1 or 2 from milliseconds, next type from {K} and from {L} on
 * was it a click (1, from {K} ms) or a hold (2, from {L} ms), else 0
 * Write a function: 0 for a bounce under {K} ms, 1 for a short press, 2 for a press of {L} ms or more.
 * What kind of button press is it (0, 1, 2), if {K} ms are needed at all and {L} ms make it long?
 * Returns 0 below {K} ms, 1 below {L} ms, otherwise 2.
 * say if button was short or long, {K} minimum, {L} is long
 * press duration classifier with debounce limit {K} ms and hold limit {L} ms
 * less than {K} ms is ignored, {L} ms and more counts as holding
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
 * are two clicks a double click (at most {K} ms apart)
 * two press times, gap {K} ms or less
 * double tap detection, window {K} ms inclusive
 * second click soon enough, within {K} milliseconds
 * click times in ms, is it a double with {K} or less between
 * Write a function that checks whether two button presses are at most {K} ms apart.
 * Do these two clicks count as a double click, if {K} ms are allowed between them?
 * Returns true if the second timestamp is no more than {K} ms after the first.
 * is it double click when second come in {K} ms
 * inter-click interval test with a limit of {K} ms
 * first time, second time: not more than {K} between
 *
 * @T uint32_t int32_t
 * @K 200 300 400 500
 * @name is_double_click is_double_tap
 * @range first 0 1000
 * @range second 1000 3000
 */
_Bool is_double_click(T first, T second) { return second - first <= K; }

/**
 * debounced output: set at count {K}, reset at 0, otherwise keep state
 * integrator debounce with maximum {K}
 * new button state from counter and old state, full at {K}
 * counter reached {K} -> pressed, zero -> released, else no change
 * debounce state update: on at count {K}, off at 0, else the old state
 * pressed when the counter is {K}, let go when it is 0
 * Write a function that returns 1 once the counter has reached {K}, 0 once it is at 0, else the old state.
 * Is the button considered pressed, given the debounce counter (0 to {K}) and the previous state?
 * Returns true for a count of at least {K}, false for 0, the previous state otherwise.
 * counter on {K} means on, on zero means off, middle stay
 * hysteresis at both ends of a debounce integrator saturating at {K}
 * wait until the count is up to {K} before you believe the press, down to 0 before you believe the release
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
 * analog reading 0..{TOP} to percent
 * percent of an ADC value, max {TOP}
 * potentiometer position in percent ({TOP} = full)
 * convert raw 0-{TOP} to 0-100
 * how many percent is this reading of {TOP}
 * raw value to percentage, full scale {TOP}
 * Write a function that converts an analog value between 0 and {TOP} to whole percent.
 * What percentage of the full scale {TOP} is the reading?
 * Returns raw * 100 / {TOP}, rounded down.
 * analog {TOP} make to hundred percent
 * normalize a converter reading with maximum code {TOP} to percent
 * knob turned how far, in percent, if {TOP} is the end
 *
 * @T int32_t uint32_t
 * @TOP 255 1023 4095
 * @name analog_percent raw_to_percent
 * @range raw 0 4095
 */
T analog_percent(T raw) { return raw * 100 / TOP; }

/**
 * analog input 0..{TOP} to pwm 0..255
 * dim an LED with a potentiometer: raw {TOP} scale to 255
 * map 0-{TOP} to a byte
 * adc reading ({TOP} max) to brightness 0 to 255
 * scale sensor value from {TOP} down to 255
 * pot to pwm, input full scale {TOP}
 * Write a function that scales an analog reading from 0..{TOP} to a PWM value from 0 to 255.
 * What brightness (0 to 255) belongs to the knob position 0 to {TOP}?
 * Returns raw * 255 / {TOP}; integer division.
 * from analog {TOP} make pwm 255
 * rescale a converter code with full scale {TOP} to eight bits
 * the led should be as bright as the knob is turned, {TOP} being the end
 *
 * @T int32_t uint32_t
 * @TOP 1023 4095
 * @name analog_to_pwm pot_to_brightness
 * @range raw 0 4095
 */
T analog_to_pwm(T raw) { return raw * 255 / TOP; }

/**
 * percent to pwm value 0..255, clamp out of range input
 * brightness percent into a byte, limited to 0 and 255
 * 0-100 % to 0-255 safely
 * percentage to duty byte, below 0 is 0, above 100 is 255
 * analogWrite value for percent
 * clamp the percentage, then scale it to 8 bits
 * Write a function that limits a percentage to 0..100 and converts it to a PWM value from 0 to 255.
 * What do I write to an 8-bit PWM output for a brightness in percent?
 * Returns percent * 255 / 100 with the percentage limited to 0..100 first.
 * percent make to 255, when bad percent then border
 * saturating conversion of a percentage to an eight-bit duty
 * dimmer: out of range percents are cut, the rest scaled
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
 * joystick 0..1023 to -100..100 with the middle at 512 and a dead zone of {K}
 * joystick axis to percent, dead zone {K} around 512
 * center 512, ignore {K} to each side, scale to -100..100
 * stick position 0..1023 to speed percent (dead band {K} around 512)
 * analog stick, nothing within {K} of the middle, else (raw - 512) * 100 / 512
 * joystick raw to percent, 512 is zero, {K} counts slack
 * Write a function that converts a joystick reading from 0 to 1023 to -100..100 and returns 0 within {K} of 512.
 * How do I turn a stick reading with centre 512 into percent, with a dead zone of {K}?
 * Returns 0 if the reading is at most {K} from 512, otherwise (raw - 512) * 100 / 512.
 * joystick up to {K} from middle 512 must give zero, other percent plus or minus
 * centred axis scaling, 512 counts to 100 percent, with a dead zone of {K} counts
 * left of 512 is negative, right is positive percent, up to {K} off centre is nothing
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
 * signed motor speed to direction and pwm of at most {K}
 * split signed speed into direction flag and magnitude, limit {K}
 * pwm for a signed motor command, at most {K}, direction through pointer
 * speed sign gives direction, size gives duty (max {K})
 * forward/backward and how strong, from one number, cap {K}
 * |speed| limited to {K} plus a reverse flag
 * Write a function that returns the absolute speed, at most {K}, and stores 1 for backward or 0 for forward.
 * How do I get the duty (no more than {K}) and the direction from a signed speed?
 * Returns the magnitude limited to {K}; {reverse} becomes 1 if the speed is negative, else 0.
 * from speed plus minus make pwm max {K} and back flag
 * sign-magnitude conversion with saturation at {K} for an H bridge
 * negative means backwards; the value itself must not exceed {K}
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
 * breathing led: brightness at time {t}, up and down once per {K} ms
 * fade 0 to 255 and back, period {K} ms
 * triangle wave 0..255 with period {K}
 * pulsing light: rises for half of {K} ms, falls for the other half
 * led brightness from millis, one cycle {K} ms
 * ramp up then down, {K} milliseconds in total
 * Write a function that returns the brightness from 0 to 255 of an LED that fades in and out every {K} ms.
 * How bright is the fading LED at the given millisecond, if one cycle takes {K} ms?
 * Returns a triangle wave from 0 to 255 and back with a period of {K} ms.
 * led go slowly up and down in {K} ms, give value for time
 * symmetric triangle modulation of an eight-bit duty, period {K} ms
 * like breathing: dark at 0, brightest at half of {K}, dark again at {K}
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
 * is the led on at {time}: lit for {lit} ms of every {period} ms
 * blink with own on-time and period
 * on during the first part of each cycle
 * pulse from time, on-time and period: time modulo period less than on-time
 * short flash every few seconds, is it on now
 * led blinking, current millis given, then on time and cycle length
 * Write a function that tells whether a lamp that is on for the first part of each period is on at a given time.
 * Is the blinking light on at this moment, with given flash length and cycle time?
 * Takes time, on-time and period; returns true if time modulo period is less than the on-time.
 * led shall be on some ms in each period, tell if now on
 * software pulse generator state from elapsed time, duty and period
 * flash at the start of each interval, dark for the rest
 *
 * @T int32_t uint32_t
 * @name is_flashing blink_on
 * @range time 0 10000
 * @range lit 0 500
 * @range period 100 1000
 */
_Bool is_flashing(T time, T lit, T period) { return time % period < lit; }

/**
 * traffic light colour at second {t}: green {G}, yellow {Y}, red {R} seconds, repeating
 * 0 green, 1 yellow, 2 red; phases last {G}, {Y} and {R} s
 * traffic light cycle {G}/{Y}/{R}, which light now
 * light state from time: first {G} s green, then {Y} s yellow, then {R} s red
 * which colour after some seconds if green {G}, yellow {Y}, red {R}
 * traffic lights, durations {G} {Y} {R}, state number
 * Write a function that returns 0 in the green phase ({G} s), 1 in the yellow ({Y} s) and 2 in the red ({R} s).
 * What does the traffic light show at this time, with {G} seconds of green, {Y} of yellow and {R} of red?
 * Returns the phase (0 green, 1 yellow, 2 red) for phases of {G}, {Y} and {R} seconds.
 * traffic lamp is green {G} then yellow {Y} then red {R} second, say what is at t
 * periodic three-phase signal with durations {G}, {Y}, {R}
 * green lasts {G} seconds, yellow {Y}, red {R}, then all over again
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
 * temperature from TMP36 reading ({TOP} steps, {REF} mV reference)
 * analog value to degrees: {REF} mV over {TOP}, minus 500 mV, 10 mV per degree
 * TMP36: raw * {REF} / {TOP} mV, then (mV - 500) / 10
 * sensor with 500 mV at 0 degrees, adc {TOP} at {REF} mV
 * read tmp36 on a pin, full scale {TOP}, supply {REF} millivolt
 * Write a TMP36 function: reading 0..{TOP}, reference {REF} mV, 500 mV offset, 10 mV per degree.
 * What temperature does the TMP36 report, if {TOP} stands for {REF} mV?
 * Returns (raw * {REF} / {TOP} - 500) / 10 in degrees Celsius.
 * tmp36 number to celsius, max number {TOP}, voltage {REF} mV
 * linear sensor conversion for a {TOP}-count converter with {REF} mV reference, 0.5 V offset, 100 degrees per volt
 * how warm is it, with the TMP36 on an input where {TOP} means {REF} mV
 *
 * @TOP 1023 4095
 * @REF 3300 5000
 * @name tmp36_reading adc_to_celsius
 * @range raw 0 1023
 */
double tmp36_reading(int32_t raw) { return (raw * (double)REF / TOP - 500) / 10; }

/**
 * battery state from millivolts: 0 under {K} (empty), 1 under {L} (low), else 2
 * 0 empty, 1 low, 2 fine with limits {K} and {L} mV
 * lipo check: 0 below the {K} mV cutoff, 1 below the {L} mV warning, else 2
 * battery level class 0, 1 or 2, steps at {K} and {L} millivolt
 * is the cell empty (<{K}, 0), low (<{L}, 1) or good (2)
 * battery warning levels {K}/{L} mV: 0 under the first, 1 under the second, 2 else
 * Write a function that returns 0 below {K} mV, 1 below {L} mV and 2 otherwise.
 * How is the battery doing: less than {K} mV is empty (0), less than {L} mV low (1), else 2?
 * Returns 0 (empty) under {K} mV, 1 (low) under {L} mV, 2 (good) from {L} mV on.
 * voltage give state: {K} is empty limit, {L} is low limit
 * three-level classification of the cell voltage at {K} and {L} mV
 * warn (1) below {L} mV, switch off (0) below {K} mV, otherwise 2
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
 * beep interval for reversing aid: 0, 100, 300 ms under 20, 50, 100 cm, else -1
 * the closer the faster it beeps: 0, 100, 300 ms (under 20, 50, 100 cm) or silent -1
 * distance in cm to beep delay 0, 100, 300 or -1 (20/50/100 cm)
 * ultrasonic parking help, ms between beeps: 0 under 20 cm, 100 under 50, 300 under 100, else -1
 * continuous tone (0) below 20 cm, 100 ms below 50, 300 ms below 100, no tone (-1) from 100 cm
 * Write a function that returns 0, 100 or 300 ms for a distance below 20, 50 or 100 cm and -1 beyond.
 * What is the pause between beeps: 0, 100, 300 ms below 20, 50, 100 cm, or -1 farther off?
 * Returns the beep interval in ms: 0 below 20 cm, 100 below 50 cm, 300 below 100 cm, otherwise -1 for silence.
 * car is near then beep quick; steps 20, 50, 100 cm give 0, 100, 300 ms, then -1
 * stepwise mapping of obstacle distance (20, 50, 100 cm) to warning interval 0, 100, 300 ms, else -1
 * how often to beep when I back up: 0 ms, 100 ms from 20 cm, 300 ms from 50 cm, -1 from 100 cm
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
 * pulseIn value to centimeters (/ 58), limit {K}, -1 if none or farther
 * Write a function that divides an echo time by 58 and returns -1 if there was no echo or the distance exceeds {K} cm.
 * How far is the obstacle in cm (58 us each), with -1 for nothing within {K} cm?
 * Returns echo / 58, or -1 if the echo time is 0 or the result is greater than {K}.
 * echo us make cm, when zero or too far ({K}) then minus 1
 * time-of-flight ranging at 58 us per cm with validity limit {K} cm, sentinel -1
 * us over 58; zero means timeout, above {K} cm is not reliable: both are -1
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
 * change a bit field of a register through a pointer
 * write value into bits shift..shift+width-1 of *reg
 * modify register field: position, width, new value
 * set field in register, other bits unchanged
 * *reg = (*reg & ~mask) | (value << shift)
 * read-modify-write of a field
 * Write a function that replaces a field of a register, given by shift and width, with a value.
 * How do I put a value into a few bits of a register without touching the others?
 * Clears the field of the given width at the given shift in {reg} and stores the low bits of the value there.
 * write some bits in register at position, keep rest bits
 * masked read-modify-write on a memory-mapped register
 * overwrite only the chosen bits of the word that the pointer refers to
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
 * clear some bits and set others in one go
 * register with the clear mask removed and the set mask added
 * (reg & ~clear) | set
 * turn bits off by one mask and on by another
 * update flags: first clear, then set
 * apply a clear mask, then a set mask
 * Write a function that clears the bits of one mask and then sets the bits of another in a register value.
 * What is the register after clearing the first mask and setting the second?
 * Returns the value with all bits of {clear} cleared and all bits of {set} set; set wins.
 * off bits from mask one, on bits from mask two
 * combined bit clear and bit set operation
 * old value, what goes, what comes: new value
 *
 * @T uint32_t uint8_t uint16_t int32_t
 * @name update_bits change_flags
 */
T update_bits(T value, T clear, T set) { return (value & ~clear) | set; }

/**
 * flags, mask: are {OP} of the mask bits set in the flags
 * flags and mask in: {OP} flags of the mask are on
 * in the first number, test {OP} of the bits of the second
 * check a status word: {OP} bits of the mask set
 * flags and mask, {OP} required
 * do the flags contain {OP} of the mask's bits
 * Write a function that checks whether a value has {OP} of the bits of a mask set.
 * Is it true that the status has {OP} of the mask's bits at one?
 * Returns true if {OP} of the bits given by the mask are set in the first argument.
 * look if in flags are {OP} of mask bits
 * bit test of flags against a mask, quantifier: {OP}
 * flags first, mask second: {OP} must be 1
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
 * status ready: bit {K} set and bit {L} clear
 * is the device ready (bit {K}) and not busy (bit {L})
 * bit {K} on, bit {L} off
 * check status register, need bit {K} = 1 and bit {L} = 0
 * ready flag {K} without error flag {L}
 * true when bit number {K} is 1 while bit number {L} is 0
 * Write a function that checks that bit {K} of a status register is set and bit {L} is not.
 * Is bit {K} set, and is bit {L} cleared at the same time?
 * Returns true if bit {K} is one and bit {L} is zero.
 * bit {K} must be on but {L} not
 * predicate on a status word: b{K} and not b{L}
 * the register says done in bit {K} and fault in bit {L}: done without fault?
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
 * join 8 high bits and 4 low bits (left aligned) into 12 bits
 * (high << 4) | (low >> 4)
 * left-justified 12-bit sensor reading from two bytes
 * two registers to a 12-bit number, lower 4 bits of the second unused
 * msb byte and the upper nibble of the lsb to 12 bit
 * Write a function that builds a 12-bit number from a high byte and the top four bits of a low byte.
 * What is the 12-bit reading, if the low byte carries its bits in the upper nibble?
 * Returns high * 16 + low / 16.
 * make 12bit from two byte, second byte only upper part
 * assemble a left-aligned 12-bit sample
 * temperature registers: whole byte, then the upper half of a byte
 *
 * @name join_twelve_bits left_aligned_12
 */
uint16_t join_twelve_bits(uint8_t high, uint8_t low) { return (uint16_t)(high << 4 | low >> 4); }

/**
 * signed 12-bit reading from two bytes, left aligned
 * accelerometer axis: high byte and low byte, value in the top 12 bits, with sign
 * two registers to signed 12-bit number
 * two's complement 12 bits left justified in 16
 * high and low byte to a number from -2048 to 2047
 * (int16)(high << 8 | low) >> 4
 * Write a function that combines two bytes into a left-justified 12-bit signed value.
 * What acceleration count do the two bytes hold, if the top 12 bits are a signed number?
 * Returns the 12-bit two's complement number stored in the upper 12 bits of the two bytes.
 * make from 2 bytes the minus/plus value with 12 bit
 * sign-extended left-aligned 12-bit sample
 * read an axis: msb first, four unused bits at the end, may be negative
 *
 * @name axis_reading signed_left_aligned_12
 */
int32_t axis_reading(uint8_t high, uint8_t low) {
    int32_t raw = high << 4 | low >> 4;
    return raw >= 2048 ? raw - 4096 : raw;
}

/**
 * ADC result from two registers: the 2 lowest bits of the high byte, then the low byte
 * 10-bit value from ADCH and ADCL
 * combine high (2 bits) and low (8 bits)
 * (high & 3) * 256 + low
 * right-aligned 10 bit conversion result from high and low byte
 * two bytes, high one first, to 0..1023
 * Write a function that joins the two lowest bits of a high byte with a low byte to a 10-bit number.
 * What is the 10-bit result, given the high and the low register?
 * Returns the value of bits 1..0 of {high} followed by all bits of {low}.
 * high register has only two good bits, put with low register
 * assemble a right-justified 10-bit sample from high and low byte
 * adc high byte, adc low byte: number up to 1023
 *
 * @name join_ten_bits adc_result
 */
uint16_t join_ten_bits(uint8_t high, uint8_t low) { return (uint16_t)((high & 3) << 8 | low); }

/**
 * split a 16 bit number into high byte and low byte
 * two bytes of a word via pointers, upper one first
 * high byte and low byte of a value
 * break up uint16 into msb and lsb
 * word to two bytes, high first
 * take a 16-bit value apart: high byte, low byte
 * Write a function that stores the upper and the lower byte of a 16-bit value in two variables.
 * What are the two bytes of this word, the high one first?
 * Stores the most significant byte in {high} and the least significant byte in {low}.
 * 16bit make to two 8bit, big one first
 * decompose a half-word into octets, upper then lower
 * for sending over serial: upper byte, lower byte
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
 * read a {OP} 16-bit number at offset {i} of a buffer
 * uint16 from bytes at an index, {OP}
 * {OP} half-word at position i in the byte array
 * get two bytes from buffer[i], {OP}
 * parse u16 {OP} at offset
 * buffer and offset: 16-bit value, {OP}
 * Write a function that reads a {OP} 16-bit value from a byte buffer at a given offset.
 * What 16-bit number starts at this offset, {OP}?
 * Returns the {OP} 16-bit integer formed by the bytes at the offset and the one after it.
 * take 2 byte from place i as number {OP}
 * {OP} load of a half-word from an octet string at an offset
 * decode the two bytes that start at the index, {OP} order
 *
 * @OP p[i]<<8|p[i+1] "big-endian"
 * @OP p[i]|p[i+1]<<8 "little-endian"
 * @name read_u16_at u16_from_buffer
 * @array p 8
 * @range i 0 6
 */
uint16_t read_u16_at(const uint8_t *p, int32_t i) { return (uint16_t)(OP); }

/**
 * read a {OP} 32-bit number at offset {i} of a buffer
 * uint32 from bytes at an index, {OP}
 * {OP} word at position i in the byte array
 * get four bytes from buffer[i], {OP}
 * parse u32 {OP} at offset
 * buffer and offset: 32-bit value, {OP}
 * Write a function that reads a {OP} 32-bit value from a byte buffer at a given offset.
 * What 32-bit number starts at this offset, {OP}?
 * Returns the {OP} 32-bit integer formed by the four bytes from the offset on.
 * take 4 byte from place i as number {OP}
 * {OP} load of a word from an octet string at an offset
 * decode the four bytes that start at the index, {OP} order
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
 * a and b of 12 bits each, tightly packed from the top bit down
 * save two adc readings in three bytes, msb first
 * pack 12 bit pairs, big-endian
 * Write a function that packs two 12-bit numbers into three bytes, most significant bits first.
 * How do I store two 12-bit numbers in only three bytes, most significant bits first?
 * Stores the upper 8 bits of the first, its lower 4 with the upper 4 of the second, and the lower 8 of the second.
 * two 12bit number put together in 3 byte
 * bit packing of two 12-bit codes, msb first
 * three bytes hold both readings without a gap, top bits first
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
 * bool to bits: first + 2 * second + 4 * third + 8 * fourth
 * dip switch value from 4 inputs, the first counting 1
 * four inputs, one code 0 to 15, first input lowest
 * Write a function that packs four booleans into the lowest four bits of a number, the first one lowest.
 * What number do these four switches make, the first one counting 1 and the last one 8?
 * Returns a number whose bits 0 to 3 are the four flags in order.
 * 4 bool make to one number, first is small bit
 * bit vector of four flags, least significant first
 * read four pins, each worth twice the one before
 *
 * @T int32_t uint8_t uint32_t
 * @name pack_flags switch_code
 */
T pack_flags(_Bool a, _Bool b, _Bool c, _Bool d) { return (T)(a | b << 1 | c << 2 | d << 3); }

/**
 * is the frame ok: starts with {K} and the last byte is the {OP} of the others
 * check packet: header {K}, {OP} at the end
 * packet valid? first byte {K}, trailing {OP}
 * verify start byte {K} and {OP} checksum of a message
 * header must be {K} and the final byte the {OP} of all before
 * message with sync byte {K} and {OP}: intact or not
 * Write a function that checks that a packet begins with {K} and ends with the {OP} of the bytes before.
 * Is this packet valid, given the start byte {K} and a last byte that is the {OP} of all before it?
 * Returns true if the first byte is {K} and the last one equals the {OP}, modulo 256, of all bytes before it.
 * test the telegram: begin {K}, end byte is {OP} of other byte
 * frame check: preamble {K}, one-byte {OP} trailer
 * accept the data only if it opens with {K} and its {OP} agrees
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
 * append the {OP} of the bytes after the message
 * add a {OP} checksum byte at the end, return new length
 * put {OP} of n bytes into p[n], return n + 1
 * message plus {OP} byte, length + 1 back
 * finish a packet with its {OP}, give the new length
 * compute {OP} and store it behind the data, new length back
 * Write a function that stores the {OP} of all bytes of a message behind its last byte and returns the new length.
 * How do I add an 8-bit {OP} to the end of my data and get the new length?
 * Stores the {OP} of the first n bytes, modulo 256, at index n; returns n + 1.
 * after data write one more byte, the {OP}, return new count
 * one-byte {OP} trailer generation, result is the new length
 * send buffer gets its {OP} attached, longer length returned
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
 * how many bytes must be escaped: those equal to {K} or {L}
 * count special bytes {K} and {L} in a message
 * length added by byte stuffing for {K} and {L}
 * number of {K} or {L} bytes in the buffer
 * byte stuffing: extra bytes needed, flags {K}, {L}
 * escapes required for {K} and {L}
 * Write a function that counts the bytes of a message that are {K} or {L} and so need an escape byte.
 * How many bytes longer does the frame get if every {K} and {L} is escaped?
 * Returns the number of bytes equal to {K} or {L}.
 * count byte what is {K} or else {L}
 * byte-stuffing overhead for the flag {K} and the escape {L}
 * each {K} and each {L} costs one more byte: how many in all
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
 * put a value into the ring buffer unless it is full, return success
 * ring buffer push, false when full
 * enqueue with head and tail, one slot stays empty
 * circular buffer: store and advance head if there's room
 * fifo put that refuses when no space
 * add sample to queue, don't overwrite
 * Write a function that puts a value into a ring buffer and advances the head, or returns false if it is full.
 * How do I push into a ring buffer without losing old data?
 * Stores the value and returns true, or returns false if the next head position equals the tail.
 * put in ring if free place, say if worked
 * bounded queue insert on a circular array with a sentinel slot
 * write one element and move the head, wrapping round; refuse if it would hit the tail
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
 * rolling average: replace the oldest sample and return the new mean
 * moving average update with a running sum
 * sliding mean, one new sample at a time, circular buffer
 * sum += new - old, index wraps, return sum / size
 * average filter step for sensor readings
 * smooth readings with a ring of the last values
 * Write a function that puts a sample into a ring, updates sum and position and returns the average.
 * How do I keep a moving average without adding all samples again?
 * Replaces the sample at *index, corrects *sum, advances *index cyclically and returns sum / size.
 * new value in, oldest out, give average
 * O(1) boxcar filter with circular history
 * step of a running average that remembers its samples and their total
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
 * next menu entry in a direction, wrapping at both ends
 * menu cursor up or down with wrap-around
 * selected item plus step (+1 or -1), modulo the number of items
 * scroll through n options, from last to first and back
 * rotary knob moves selection, cyclic
 * new index after turning the knob
 * Write a function that moves a selection among n items by +1 or -1 and wraps around at the ends.
 * Which item is selected after one step forward or back in a cyclic menu?
 * Returns (index + step) modulo count, always from 0 to count - 1.
 * menu go next or before, after the end is the begin
 * cyclic increment or decrement of an index
 * turning left at the first entry jumps to the last
 *
 * @T int32_t int64_t
 * @name move_selection step_menu
 * @range selected 0 9
 * @range step -1 1
 * @range count 10 12
 */
T move_selection(T selected, T step, T count) { return (selected + step + count) % count; }

/**
 * turn the volume up or down, stay between 0 and {K}
 * volume plus step, limited to 0..{K}
 * change level by some steps, min 0, max {K}
 * add and clamp to {K}, not below zero
 * level + change, saturate at 0 and {K}
 * knob adds to the setting, range 0 to {K}
 * Write a function that adds a change to a setting and keeps the result between 0 and {K}.
 * What is the new volume after the change, when it can only be 0 to {K}?
 * Returns level + change, limited to the range 0..{K}.
 * volume add change but max {K} and min null
 * saturating adjustment of a level within 0 and {K}
 * louder or softer, never more than {K}, never negative
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
 * is the interval over? if so remember the time and say yes
 * run every n milliseconds without delay
 * periodic task check: now, last time (updated), interval
 * if now - last >= interval then last = now
 * millis timer that restarts itself
 * every x ms return true once
 * Write a function: if the interval has passed since *last, set *last to now and return true, else false.
 * Is it time to do the periodic job again? Update the time of the last run if so.
 * Returns true if now - *last >= interval and then sets *last to now; otherwise false.
 * check if time is gone and then set new start
 * step of a non-blocking periodic scheduler
 * do something each interval: tell me when, and note it
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
 * milliseconds left of a timer, 0 if it has run out
 * remaining time: start, duration and current time
 * how long until the timer ends
 * time remaining from start, duration and now, never negative
 * start, duration, now: time left = duration - (now - start), at least 0
 * egg timer: time left from start, duration and now, at least 0
 * Write a function that returns the time that is left of a timer, given start, duration and current time.
 * How much longer does the timer run?
 * From start, duration and now, returns duration - (now - start), or 0 if the duration is over.
 * rest of time until finish, zero when done
 * remaining interval of a one-shot timer
 * started then, lasts so long, now it's this late: what remains
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
 * total ticks from overflow count and counter of a {K}-bit timer
 * combine timer overflows with the timer value, {K} bits
 * overflows * 2^{K} + counter
 * extend a {K}-bit counter to 32 bits
 * elapsed ticks when a {K} bit timer rolled over some times
 * ticks since start: overflow count and {K}-bit register
 * Write a function that computes the total ticks of a {K}-bit timer from its overflows and its count.
 * How many ticks have passed if the {K}-bit timer has overflowed a number of times and stands at this count?
 * Returns the overflow count shifted left by {K}, plus the counter.
 * timer {K} bit, overflow times and rest count, give all
 * software extension of a {K}-bit hardware counter
 * each overflow of the {K}-bit register is worth a full turn, then add what it shows
 *
 * @T uint32_t int32_t
 * @K 8 16
 * @name total_ticks extended_counter
 * @range overflows 0 1000
 * @range counter 0 255
 */
T total_ticks(T overflows, T counter) { return (overflows << K) + counter; }

/**
 * smallest prescaler of 1, 8, 64, 256, 1024 for which the ticks fit in {K}, -1 if none
 * choose timer prescaler so that cycles / prescaler <= {K}
 * which prescaler do I need for this many cycles (counter max {K})
 * pick clock divider 1/8/64/256/1024, at most {K} counts
 * avr prescaler selection, limit {K}
 * first divider that makes the count {K} or less
 * Write a function that returns the smallest prescaler of 1, 8, 64, 256, 1024 with a count up to {K}, or -1.
 * Which of the prescalers 1, 8, 64, 256, 1024 is needed so that the timer counts no more than {K}?
 * Returns the first p of 1, 8, 64, 256, 1024 with cycles / p <= {K}; -1 if even 1024 is too small.
 * find prescaler that the number is not bigger than {K}
 * minimal clock division for a timer with maximum count {K}
 * as fine as possible, but the count must not pass {K}
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
 * 1000000 / period, zero stays zero
 * measured pulse period in us to frequency
 * how many hertz is this period
 * period to frequency converter, guard against 0
 * Write a function that converts a period in microseconds to a frequency in hertz and returns 0 for a period of 0.
 * What is the frequency of a signal whose period in microseconds was measured?
 * Returns 1000000 divided by the period, 0 if the period is 0.
 * from us time make hz, when 0 then 0
 * reciprocal counting: Hz from a period in us, safe for zero
 * time of one wave in microseconds gives waves per second
 *
 * @T int32_t uint32_t double
 * @name period_to_hertz frequency_from_period
 * @range period 0 100000
 */
T period_to_hertz(T period) { return period == 0 ? 0 : 1000000 / period; }

/**
 * stepper motor: steps for an angle, {K} steps per turn
 * degrees to steps ({K} per revolution)
 * how many steps to turn by some degrees with a {K}-step motor
 * angle * {K} / 360
 * steps from angle, {K} full steps
 * turn stepper by degrees, {K} steps make a full circle
 * Write a function that converts an angle in degrees to motor steps for a stepper with {K} steps per revolution.
 * How many steps must a {K}-step motor make to turn through this angle?
 * Returns degrees * {K} / 360; negative angles give negative steps.
 * degree to step, one round is {K}
 * angular displacement to step count at {K} steps per revolution
 * a whole turn takes {K} steps: how many for this part of one
 *
 * @T int32_t double
 * @K 200 400 2048 3200
 * @name angle_to_steps degrees_to_steps
 * @range degrees -720 720
 */
T angle_to_steps(T degrees) { return degrees * K / 360; }

/**
 * coil pattern for stepper step {step}: 1, 2, 4, 8, then 1 again
 * wave drive: which coil is on at this step
 * one bit of four, shifted by step modulo 4
 * stepper phase pattern from step number
 * 4 phase wave drive output
 * 1 << (step & 3)
 * Write a function that returns the wave drive pattern (1, 2, 4 or 8) for a step number.
 * Which of the four coils must be switched on at this step? Return it as a bit.
 * Returns 1 shifted left by the step number modulo 4.
 * give bit of the coil for step number, after 4 again first
 * single-phase-on excitation sequence of a four-phase stepper
 * coils take turns, one after the other: the output bits for a step
 *
 * @T int32_t uint32_t
 * @name wave_drive coil_pattern
 * @range step 0 1000
 */
T wave_drive(T step) { return (T)1 << (step & 3); }

/**
 * wheel speed in km/h from wheel circumference in mm and ms per turn
 * bike computer: circumference mm, time of one revolution ms
 * km/h from wheel circumference in mm and hall sensor pulse time in ms
 * mm per ms times 3.6, 0 when standing
 * km/h of a wheel of some mm around, one magnet, period in ms
 * bicycle speed in km/h from circumference (mm) and reed switch interval (ms)
 * Write a function for km/h from a wheel's circumference in mm and the time of a turn in ms, 0 for no time.
 * How fast is the bike, given wheel circumference in millimeters and milliseconds per revolution?
 * Returns 3.6 * circumference / time, or 0 if there is no time yet.
 * speed from wheel size mm and wheel round time ms, kmh
 * tachometer: circumference over period, scaled from m/s to km/h
 * so many mm around, one turn of the wheel took so many ms: my speed in km/h
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
 * tank level in percent from the sensor's distance when empty, when full and now
 * distance when empty, distance when full, current distance: percent full
 * water tank ultrasonic level (distance empty, full, now), clamp 0..100
 * how full is the tank in %, given empty distance, full distance, distance now
 * fill level 0..100 from distances measured from the top: empty, full, current
 * empty, full, distance: (empty - distance) * 100 / (empty - full), limited to 0..100
 * Write a function that computes a tank's fill in percent, 0..100, from the distances for empty, full and now.
 * How full is the tank in percent, if the sensor on top sees these distances for empty, full and now?
 * Returns the fill level in percent between 0 and 100; a smaller distance means a fuller tank.
 * tank percent, first empty distance, then full, then now
 * inverted linear scaling to 0..100 with saturation: level sensor at empty, at full, now
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
 * scale reading in grams, tare and factor given
 * (raw - tare) / scale
 * hx711 raw value to weight
 * kitchen scale conversion with zero offset
 * subtract the empty reading, divide by the calibration factor
 * Write a function that converts a load cell reading to a weight with a tare value and a scale factor.
 * How heavy is it, given the raw value, the raw value of the empty scale and the counts per gram?
 * Returns the raw reading less the tare, divided by the scale factor.
 * weight is raw without tare by factor
 * offset and gain correction of a bridge sensor
 * zero the scale, then turn counts into grams
 *
 * @T int32_t double
 * @name load_cell_weight scale_reading
 * @range raw 0 1000000
 * @range tare 0 100000
 * @range scale 1 500
 */
T load_cell_weight(T raw, T tare, T scale) { return (raw - tare) / scale; }

/**
 * alarm level: 0 below {K}, 1 from {K}, 2 from {L} on
 * normal 0, warning 1 from {K}, alarm 2 from {L}
 * temperature warning (1) at {K}, alarm (2) at {L}, below that 0
 * 0 ok, 1 warn (>= {K}), 2 alarm (>= {L})
 * how serious is the reading: 0, 1 from {K} on, 2 from {L} on
 * green, yellow, red (0, 1, 2) from a value, changing at {K}/{L}
 * Write a function that returns 0 for a reading below {K}, 1 below {L} and 2 from {L} on.
 * Which alarm stage is reached, if {K} is the warning limit and {L} the alarm limit?
 * Returns the stage of the reading: 0 under {K}, 1 under {L}, otherwise 2.
 * say 0 1 or 2: value reach {K} is 1, reach {L} is 2
 * two-threshold severity classification 0, 1, 2 at {K} and {L}, inclusive
 * everything is fine under {K}, critical from {L} upwards
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
 * fault counter: up on a bad reading to at most {K}, down on a good one to 0
 * count errors with limit {K}, recover slowly
 * leaky error counter, max {K}
 * bad: +1 up to {K}, good: -1 down to 0
 * update fault count, ceiling {K}
 * confirm an error only after {K} bad ones: counter step
 * Write a function that increments a fault counter up to {K} if a reading is bad and decrements it down to 0 if not.
 * What is the new error count, between 0 and {K}, after a good or bad measurement?
 * Returns count + 1 but at most {K} for a fault, count - 1 but at least 0 otherwise.
 * error counter plus when bad, minus when good, only 0 till {K}
 * saturating up-down fault counter with limit {K}
 * each fault raises it (never over {K}), each good one lowers it (never under 0)
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
 * new reading or last one: the new one only if it lies from low to high
 * reject sensor values: reading, old value, limits; outside return the old
 * bad reading? take the previous
 * new value, last value, min, max: valid or last
 * plausibility check of a reading, fallback to last good value, between min and max
 * new, old, low, high: out of range -> old one
 * Write a function that takes the new reading, the last one and two limits, and returns the last if the new is outside.
 * How do I ignore impossible sensor values (new, last, lowest, highest) and go on with the last good one?
 * From reading, last, low and high: reading if low <= reading <= high, otherwise last.
 * when new value is nonsense give old value, then come min and max
 * range validation with hold of the last valid sample: new, last, bounds
 * new and old value, bounds: keep what we had unless the new one is between them
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
 * ignore spikes: reading, last value; keep the last if they differ by more than {limit}
 * spike filter for a sensor: reading, last value, largest jump
 * outlier rejection of a reading against the last one by maximum change
 * new value too far from old value -> old value
 * glitch filter, reading, last and allowed jump
 * throw away sudden jumps: new, old, limit; old if too far
 * Write a function that keeps the previous value if the new reading differs from it by more than a limit.
 * How can I suppress single spikes, given the reading, the last value and the largest allowed jump?
 * Returns reading if |reading - last| <= limit, otherwise last.
 * if jump from last is bigger than limit take the last number
 * rate-of-change gate holding the previous sample
 * a step from the last value up to the limit is accepted, a bigger one is not
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
 * average of the samples without the largest and smallest one, integers
 * drop highest and lowest reading, integer mean of the rest
 * robust average of adc samples, one maximum and one minimum left out
 * (sum - max - min) / (n - 2) with ints
 * filter readings: remove both extremes then average
 * oversampling, mean without the highest and the lowest sample, int
 * Write a function that averages at least three integer samples after leaving out one maximum and one minimum.
 * What is the integer average of the readings if the two extreme ones don't count?
 * Returns (sum - max - min) / (n - 2), integer division, for n of 3 or more.
 * mean of measures but not the biggest and not the smallest
 * trimmed integer mean of a sample burst
 * several measurements, best and worst thrown away, rest averaged
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
 * peak to peak of the samples
 * max minus min of a list of readings
 * loudness: highest sample minus lowest sample
 * spread of values, largest less smallest
 * range of the readings: largest minus smallest
 * signal amplitude from lowest to highest
 * Write a function that returns the difference between the largest and the smallest sample, 0 for none.
 * How far apart are the highest and the lowest reading?
 * Returns the largest minus the smallest sample.
 * subtract the smallest sample from the biggest sample
 * peak-to-peak amplitude of a sample buffer
 * the distance between top and bottom of the measurements
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
 * digit for display position {position}, blank -1 for leading zeros
 * digit of a number at a place (0 = ones), -1 if the number is shorter
 * multiplexed 7-segment display: which digit goes here, 0 = ones, -1 for blank
 * nth digit from the right or -1 for an empty place
 * show a number without leading zeros, one digit at a time, -1 where it is dark
 * digit to show at this position from the right of a display, -1 for none
 * Write a function that returns a number's digit at a position from the right, or -1 left of its first digit.
 * What should the display show at this place? -1 means dark.
 * Returns the decimal digit at the position; position 0 always has one, leading zeros give -1.
 * number and place: digit there, when nothing there minus 1
 * digit extraction with leading-zero blanking
 * ones, tens, hundreds: give the digit, or -1 if it would be a leading zero
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
 * running light that goes back and forth over {K} LEDs: bit pattern for a step
 * knight rider light, {K} leds
 * scanner led mask for a step, {K} lamps, bounces at the ends
 * one led moves right then left, {K} of them
 * larson scanner pattern, width {K}
 * chaser light to and fro with {K} leds
 * Write a function that returns the bit mask of the lit LED for a light that runs back and forth over {K} LEDs.
 * Which of the {K} LEDs is lit at this step of a running light that turns round at the ends? Give the bit.
 * Returns a mask with one bit set that moves from bit 0 to bit {K} - 1 and back.
 * light go and come back on {K} led, give bits for step
 * ping-pong one-hot pattern of width {K}
 * the lit lamp wanders up to number {K} and down again
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
 * uart transmission time in us, 8N1
 * how long do n bytes take on the serial line, us
 * bytes * 10 * 1000000 / baud
 * serial send duration from byte count and baud rate
 * 8N1 frame: ten bits each, microseconds total
 * Write a function that computes the microseconds to send some bytes over a serial line, 10 bits per byte.
 * How many microseconds does it take to transmit the message at this baud rate?
 * Returns bytes * 10000000 / baud.
 * how much us for the bytes with this baud, 10 bit per byte
 * transmission delay in us of an asynchronous link, start and stop bit included
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
 * address between 0x08 and 0x77
 * check an i2c address: 8 to 119 are usable
 * usable i2c address, i.e. from 8 to 119?
 * i2c scan: is this number worth trying
 * Write a function that checks whether a number is an unreserved 7-bit I2C address, 0x08 to 0x77.
 * Can a device have this I2C address?
 * Returns true for the addresses 8 to 119; the others are reserved or too large.
 * is i2c number good, no reserved one
 * non-reserved seven-bit bus address test
 * tells a proper slave address from the reserved ones at both ends
 *
 * @T int32_t uint8_t
 * @name is_i2c_address valid_i2c_address
 * @range address 0 130
 */
_Bool is_i2c_address(T address) { return address >= 8 && address <= 119; }

/**
 * average current of a device that sleeps: active current and time, sleep current and time
 * mean mA with duty cycle: active mA, active time, sleep mA, sleep time
 * (active * t1 + sleep * t2) / (t1 + t2)
 * power budget: average current, awake for a while, asleep for the rest
 * average consumption over wake and sleep phases, current then time for each
 * current draw averaged over a work/sleep cycle
 * Write a function that computes the average current from current and duration of the active and sleep phase.
 * How much current does my node draw on average, if it works briefly and sleeps long?
 * Returns the time-weighted mean of the active and the sleep current, each followed by its time.
 * middle current: wake current and time, sleep current and time
 * duty-cycled average load current, current and duration per phase
 * awake this much for so long, asleep that much for so long: average
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
 * RC throttle pulse 1000..2000 us to -100..100 percent, clamped
 * receiver channel to percent, middle 1500
 * (us - 1500) / 5 limited to +-100
 * remote control stick in percent from pulse width, 1000..2000 us is -100..100
 * rc channel us to percent, 1500 is 0 and 2000 is 100, limited
 * servo signal 1000 to 2000 us in, throttle -100 to 100 percent out
 * Write a function that converts a receiver pulse from 1000 to 2000 us to -100..100 percent and limits it.
 * What stick position in percent does this pulse width mean, 1500 us being the middle?
 * Returns (pulse - 1500) / 5, limited to the range from -100 to 100.
 * pulse 1500 is zero, 2000 and more is 100, 1000 and less is minus 100
 * normalized RC channel, 1500 us +- 500 to +-100, with saturation
 * full back (-100) at 1000 us, full ahead (100) at 2000 us, not beyond
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
 * which key of a 4x3 keypad: row and column to character
 * keypad 123 456 789 *0#, key at row and column
 * phone keypad layout lookup
 * matrix keypad character
 * row 0-3, column 0-2, which button
 * keypad scan position to key
 * Write a function that returns the character on a telephone keypad at a given row and column.
 * What is printed on the key in this row and this column, 1 2 3 in the top row and * 0 # in the bottom row?
 * Returns '1' to '9' for rows 0 to 2 and '*', '0' or '#' for row 3.
 * key letter from row column, 12 keys
 * table look-up of a 4 by 3 keypad matrix
 * the scan found a row and a column: give me the symbol
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
 * compass heading to one of 8 directions, 0 = north, 1 = north-east and so on
 * degrees to compass sector 0..7
 * wind direction number from degrees
 * which of N NE E SE S SW W NW, as a number
 * heading rounded to the nearest 45 degrees, divided by 45
 * 8-point compass index
 * Write a function that returns the compass point (0 north, 2 east, 4 south, 6 west) nearest to a heading.
 * Which compass point am I facing, counted clockwise from north = 0 in steps of 45 degrees?
 * Returns the index of the 45-degree sector, centred on the compass points, that contains the heading 0..359.
 * degree make to direction number, 0 is north, clock direction
 * heading quantization into eight sectors
 * north-east is 1, east is 2 and so on: which one is nearest
 *
 * @T int32_t double
 * @name compass_sector compass_index
 * @range degrees 0 359
 */
int32_t compass_sector(T degrees) { return (int32_t)((2 * degrees + 45) / 90) % 8; }

/**
 * is the board shaken: acceleration larger than {limit}
 * x, y, z acceleration, length above a threshold, without square root
 * shake detection: length of (x, y, z) above a limit
 * x*x + y*y + z*z > limit*limit
 * movement alarm with three axes
 * vector length over limit, integers
 * Write a function that checks whether the length of an acceleration vector exceeds a limit, without a square root.
 * Was the device hit or shaken harder than the limit?
 * Returns true if x * x + y * y + z * z > limit * limit.
 * three axis, is it more strong than limit
 * squared-magnitude threshold on an acceleration sample
 * motion in any direction counts: is the total beyond the limit
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
 * convert 4807.038 to degrees
 * nmea latitude to decimal
 * degrees and minutes in one number (ddmm.mmmm) to degrees
 * gps module format to normal degrees
 * dddmm.mm into decimal degrees
 * Write a function that converts an NMEA coordinate (degrees times 100 plus minutes) to decimal degrees.
 * How many degrees is this GPS reading of the form ddmm.mmmm?
 * Returns the degrees in front plus the last two digits and the fraction, as minutes, divided by 60.
 * gps number make to real degree
 * NMEA 0183 position field to decimal degrees
 * split off the minutes and add a sixtieth of them
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
 * odometry: ticks over ticks per revolution, times circumference, multiplied first
 * robot wheel distance from pulse count, pulses per turn and circumference
 * drive distance from ticks, backwards negative
 * Write a function that computes the distance from encoder ticks, ticks per revolution and the wheel circumference.
 * How far did the wheel roll, given the counted ticks, the ticks of one turn and the circumference?
 * From ticks, ticks per turn and circumference, returns ticks * circumference / ticks per turn.
 * from ticks, ticks of one turn and wheel length around make the way of robot
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
 * peak hold with decay: the larger of the old peak minus {K} and the new value
 * vu meter: old peak falls by {K} per step, new level may be higher
 * peak meter update, decay {K}
 * max(peak - {K}, reading)
 * hold the highest level, let it sink {K} at a time
 * level indicator falls slowly, {K} each time
 * Write a function that returns the new peak: the old peak less {K}, or the reading if that is greater.
 * What does the peak display show next if it sinks by {K} per step?
 * Returns the greater of peak - {K} and the reading.
 * peak goes down {K} when no bigger value comes
 * peak detector with linear decay of {K} per sample
 * old peak, new reading: up at once, down only {K} per step
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
 * DS18B20 temperature from its two bytes, low byte first
 * ds18b20 raw bytes to celsius, lsb first
 * low and high byte as signed 16-bit, divided by 16
 * one wire temperature sensor, lsb and msb to degrees
 * scratchpad bytes 0 and 1 to temperature
 * two bytes, low then high, sixteenths of a degree
 * Write a function that converts the low and the high byte of a DS18B20 to degrees Celsius.
 * What temperature do these two bytes of the one-wire sensor DS18B20 mean, the low one first?
 * Returns the two's complement number low + high * 256 in sixteenths of a degree as a double.
 * low byte high byte make celsius with minus too
 * little-endian Q12.4 temperature decode
 * join low and high byte with their sign, divide by sixteen
 *
 * @name ds18b20_celsius one_wire_celsius
 */
double ds18b20_celsius(uint8_t low, uint8_t high) {
    int32_t raw = high << 8 | low;
    return (raw >= 32768 ? raw - 65536 : raw) / 16.0;
}

/**
 * DHT22 temperature from high and low byte
 * dht22 bytes to celsius, top bit is the minus sign
 * high and low byte: tenths of a degree with sign bit on top
 * am2302 temperature decode, high byte first
 * (high & 127) * 256 + low, over 10, negative if bit 7 of high is set
 * DHT22 humidity sensor's temperature bytes, high and low
 * Write a function that converts the two temperature bytes of a DHT22 to degrees Celsius.
 * What temperature does the DHT22 report with these two bytes?
 * Returns the 15-bit magnitude in tenths of a degree, negated if the highest bit is set.
 * dht22 two byte to degree, first bit says minus
 * sign-magnitude temperature decode, tenths, high byte then low
 * seven bits and eight bits make the number, one bit the sign, a tenth degree each
 *
 * @name dht22_celsius dht_temperature
 */
double dht22_celsius(uint8_t high, uint8_t low) {
    double degrees = ((high & 127) * 256 + low) / 10.0;
    return (high & 128) != 0 ? -degrees : degrees;
}

/**
 * tank steering: throttle and turn to left and right motor, limit {K}
 * left = throttle + turn, right = throttle - turn, both within +-{K}
 * differential drive mixing, max {K}
 * robot with two motors: throttle and turn to wheel speeds up to {K}
 * arcade drive, clamp to {K}
 * mix speed and steering into two motor values (-{K}..{K})
 * Write a function that mixes throttle and turn into a left and a right motor value limited to plus or minus {K}.
 * What do the two motors of a tracked robot get from throttle and turn, {K} being full speed?
 * Stores throttle + turn in {left} and throttle - turn in {right}, each limited to -{K}..{K}.
 * from forward and turning make two motor, not more than {K}
 * arcade mixing with saturation at {K}
 * steering adds to one side and takes from the other, never beyond {K}
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
 * pin up for so long, down for as long: microseconds from hertz, 0 for 0
 *
 * @T int32_t uint32_t
 * @name half_period toggle_delay
 * @range frequency 0 20000
 */
T half_period(T frequency) { return frequency == 0 ? 0 : 500000 / frequency; }

/**
 * light the lamp for {K} ms after the last movement
 * motion light: on while now - last < {K}
 * pir sensor lamp, stays on {K} milliseconds
 * is the light still on, {K} ms after the trigger
 * staircase timer with {K} ms
 * lamp state from last motion time and now, {K} ms
 * Write a function that says whether a lamp that stays on for {K} ms after the last motion is on.
 * Is the hallway light on now, if it goes out {K} ms after the last movement?
 * Returns true if fewer than {K} ms have passed since the last motion.
 * lamp go off after {K} ms without moving
 * retriggerable monostable with a hold time of {K} ms
 * motion then, now is now: less than {K} between means lit
 *
 * @T int32_t uint32_t
 * @K 5000 10000 30000
 * @name motion_light stays_lit
 * @range last 0 10000
 * @range now 10000 60000
 */
_Bool motion_light(T last, T now) { return now - last < K; }
