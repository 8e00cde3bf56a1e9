/**
 * Convert the raw reading {raw} of {OP:2} ADC to millivolts, with a reference of {K} mV. Count {OP:4} is full scale.
 * Turn {OP:2} ADC value into millivolts; the full scale, {K} mV, is count {OP:4}.
 * ADC counts to millivolts, {OP:3} bits, reference {K} mV at count {OP:4}
 * Given a raw sample of {OP:2} converter, return the voltage in mV for a {K} mV reference. The highest count is {OP:4}.
 * Write a function that scales {OP:2} analog reading (0 to {OP:4}) to a voltage between 0 and {K} millivolts.
 * {OP:3}-bit analogRead value to mV, {K} mV being the reading {OP:4}
 * raw * {K} / {OP:4}, to get millivolts from a raw count
 * The converter has {OP:3} bits and {K} mV at full scale; how many millivolts is a reading? The highest is {OP:4}.
 * voltage in millivolts measured by {OP:2} ADC that is referenced to {K} mV at the count {OP:4}
 * Scale an ADC result (0 to {OP:4}) to 0 to {K} mV.
 * mV from an analog input: {OP:3} bits against {K} millivolts, {OP:4} being full scale
 * what does a count of {OP:2} converter with {K} mV range mean in mV, full scale at {OP:4}
 *
 * @T int32_t uint32_t
 * @K 3300 5000 1100 2500
 * @OP 1023 "ten bits" "a 10-bit" "10" "1023"
 * @OP 4095 "twelve bits" "a 12-bit" "12" "4095"
 * @OP 255 "eight bits" "an 8-bit" "8" "255"
 * @name adc_to_millivolts raw_to_millivolts
 * @range raw 0 4095
 */
T adc_to_millivolts(T raw) { return raw * K / OP; }

/**
 * Convert a raw ADC reading to volts, given the reading, the highest reading {top} and the reference voltage {reference}.
 * ADC counts to volts: raw * reference / top, given raw, top, reference
 * Turn an analog reading into a voltage, from reading, highest reading and reference.
 * Given a raw sample, the full-scale count and the reference in volts, return the input voltage as a decimal number.
 * Write a function that computes the voltage at an ADC pin. Inputs: the reading, its maximum and the reference.
 * What voltage does a converter reading stand for? The highest reading and the reference are given after it.
 * scale the reading by the reference over full scale; order reading, full scale, reference
 * analogRead to voltage with a floating-point result: reading, highest reading, reference voltage
 * raw value, maximum count, reference voltage in; volts out, the maximum count being the reference
 * physical voltage from digital counts: count, count at full scale, voltage at full scale
 * voltage = counts times vref over maximum counts, given counts, maximum, vref
 * read a potentiometer: from count, full-scale count and vref give the volts
 *
 * @T double float
 * @name adc_to_volts raw_to_volts
 * @range raw 0 1023
 * @range top 255 4095
 * @range reference 1 5
 */
T adc_to_volts(int32_t raw, int32_t top, T reference) { return raw * reference / top; }

/**
 * arduino analogRead value, 0 to 1023, to volts, 1023 meaning 5 V
 * 10-bit adc reading to volts at 5 volts reference, 1023 is full scale
 * raw * 5.0 / 1023, the voltage of a raw reading
 * What voltage is on an Arduino pin that reads this number, 1023 being 5 V?
 * analog pin reading to voltage, 0 to 1023 is 0 to 5 V
 * Uno analog value in volts, 1023 meaning 5 V
 * Write a function that turns a reading from 0 to 1023 into a voltage from 0 to 5.
 * convert analog input to volt on a 5V board, full scale 1023
 * Given an analogRead result, return the voltage as a floating-point number. 5 V is 1023.
 * analogread to volts: times 5, over 1023
 * sensor value of ten bits, five volt supply: how many volts, 1023 at the top
 * read potentiometer voltage arduino, 0 to 1023 on 5 V
 *
 * @T double float
 * @name arduino_volts analog_to_volts
 * @range raw 0 1023
 */
T arduino_volts(int32_t raw) { return raw * (T)5 / 1023; }

/**
 * Convert the duty cycle {percent} in percent to a compare value for a PWM timer that counts to {top}.
 * PWM duty in percent to timer counts, the top count given second
 * Given a duty cycle from 0 to 100 and the timer's top value, return the compare register value.
 * Write a function that computes the PWM compare value from a percentage and the timer's top count.
 * How many counts is the output high at this duty cycle in percent, if the timer counts to top?
 * compare value: percent * top / 100
 * scale a percentage to the PWM resolution: percent, then the count for 100 percent
 * duty cycle in percent to the compare match value, timer period second
 * set brightness in percent: what goes into the compare register for a timer with this top value?
 * pulse width in timer ticks for a percentage of the period, whose ticks are given second
 * dim a lamp to so many percent, timer period in ticks given second: number of ticks it is on
 * analogWrite value for a percentage and any resolution: percent * highest value / 100
 *
 * @T int32_t uint32_t
 * @name duty_to_counts pwm_compare
 * @range percent 0 100
 * @range top 1 65535
 */
T duty_to_counts(T percent, T top) { return percent * top / 100; }

/**
 * What is the duty cycle in percent of a signal that is high for {high} and low for {low}?
 * Compute the duty cycle in whole percent from high time and low time, 0 if both are 0.
 * duty cycle in percent: high * 100 / (high + low), rounded down, 0 without any time
 * Given the on-time and the off-time of a pulse, return the duty cycle in whole percent; 0 if both are 0.
 * Write a function that measures the PWM duty cycle in whole percent from high time and low time, 0 for none of either.
 * How many percent of the period is the signal on, given on time and off time? Whole percent, 0 if both are 0.
 * on-time as a whole percentage of the period, on and off durations given, 0 when both are zero
 * pulse duration and pause in, duty in whole percent out (0 if both are 0)
 * percentage of time that a square wave is high, from its high and low time (0 for no signal)
 * PWM ratio in whole percent from two durations, high and low; both zero gives zero
 * which percentage of the cycle is spent on, as a whole number: time on, time off, 0 if there is neither
 * motor on so long, off so long: load in percent without decimals, 0 for two zeros
 *
 * @T int32_t uint32_t
 * @name duty_cycle duty_percent
 * @range high 0 10000
 * @range low 0 10000
 */
T duty_cycle(T high, T low) {
    T period = high + low;
    return period == 0 ? 0 : high * 100 / period;
}

/**
 * duty cycle in percent as a real number from high and low time, 0 if both are 0
 * pwm duty in percent from on time and off time, with decimals, zero if neither is positive
 * on / (on + off) * 100, or 0 when on and off are both 0
 * What share of a period is a signal on, in percent with decimals, by its on and off time? 0 if both are 0.
 * percent high time of a square wave from its high and low durations, 0 for no duration
 * duty cycle in percent from high and low time, 0 if both are 0
 * Write a function that returns the duty cycle as a floating-point percentage, 0 if both times are 0.
 * how long is the signal high, in percent of high plus low time, 0 if that sum is 0
 * Given on time and off time as floating-point numbers, return the duty cycle in percent, 0 if both are 0.
 * percentage of time a heater is on, from time on and time off; no time at all gives 0
 * ratio of on time to period, times 100; on time and off time given, 0 for an empty period
 * duty ratio of a waveform in percent from high time and low time, 0 when there is none
 *
 * @T double float
 * @name duty_cycle_real duty_percent
 * @range high 0 100
 * @range low 0 100
 */
T duty_cycle_real(T high, T low) { return high + low > 0 ? high / (high + low) * 100 : 0; }

/**
 * Which servo pulse in microseconds belongs to an angle of {angle} degrees, from {K} at 0 to {L} at 180?
 * Convert a servo angle to a pulse width between {K} and {L} microseconds.
 * servo angle 0..180 to pulse width {K}..{L} us
 * Given an angle from 0 to 180, return the pulse length: {K} + angle * ({L} - {K}) / 180.
 * Write a function that computes the servo pulse; 0 degrees is {K} us and 180 degrees is {L} us.
 * hobby servo: degrees to microseconds with the end points {K} and {L}
 * How long must the pulse be ({K} to {L} us) for a servo position in degrees?
 * Map degrees 0 to 180 linearly to {K} to {L} microseconds.
 * RC servo pulse in microseconds for an angle of 0 to 180, range {K} to {L}
 * microseconds from degrees 0 to 180: {K} at the left stop (0), {L} at the right one
 * steer a model rudder by an angle 0 to 180: {K} us is full left at 0, {L} us full right
 * angle of 0 to 180 degrees becomes a pulse of {K} up to {L} microseconds, linearly
 *
 * @T int32_t uint32_t
 * @K 500 1000
 * @L 2000 2400
 * @name servo_pulse angle_to_pulse
 * @range angle 0 180
 */
T servo_pulse(T angle) { return K + angle * (L - K) / 180; }

/**
 * servo angle to pulse width, 1000 to 2000 us
 * servo angle to microseconds, 0 is 1000 and 180 is 2000
 * map an angle 0..180 to 1000..2000 us
 * How long is the pulse for a hobby servo at this angle, 1000 us at 0 and 2000 at 180 degrees?
 * map a servo angle of 0 to 180 to its pulse of 1 ms to 2 ms, in microseconds
 * rc servo: degrees to pulse length in us, 1000 plus another 1000 for 180 degrees
 * Write a function that converts a servo angle from 0 to 180 degrees to a pulse of 1000 to 2000 microseconds.
 * servo degrees to microseconds: 0 is 1000, 90 degrees is 1500, 180 is 2000
 * Given an angle in degrees, return the standard servo pulse in microseconds. 0 to 180 gives 1000 to 2000.
 * write servo position in us: 1000 at 0 degrees, 2000 at 180
 * pulse time for servo degrees, 1 to 2 ms over 180 degrees, in us
 * 1000 + angle * 1000 / 180, the servo pulse in microseconds
 *
 * @T int32_t double
 * @name servo_microseconds angle_to_pulse
 * @range angle 0 180
 */
T servo_microseconds(T angle) { return 1000 + angle * 1000 / 180; }

/**
 * What value goes into the baud rate register for a clock of {clock} Hz and {baud} baud? Use clock / (16 * baud) - 1.
 * Compute the UART divisor from clock and baud rate, 16 times oversampling, less 1.
 * UBRR value: clock / (16 * baud) - 1
 * Given CPU frequency and baud rate, return the UART prescaler value with 16 times oversampling. The register counts from zero.
 * Write a function that calculates the baud rate register value from clock and baud rate: clock / (16 * baud) - 1.
 * How is the serial port's divider set for this clock and speed, with 16x oversampling and minus 1?
 * serial divisor from clock and baud rate, 16x oversampling, register counts from zero
 * UART baud rate divisor, clock / (16 * baud) minus one for the register
 * UART clock divider for a crystal frequency and a bit rate, over 16 times the rate, less one
 * baud register: clock over sixteen times the baud rate, less 1
 * ubrr for given crystal frequency and bits per second: f / (16 * b) - 1
 * set up serial speed on an avr: register value clock / (16 * baud) - 1 from clock and baud
 *
 * @T int32_t uint32_t
 * @name baud_divisor ubrr_value
 * @range clock 1000000 16000000
 * @range baud 2400 57600
 */
T baud_divisor(T clock, T baud) { return clock / (16 * baud) - 1; }

/**
 * From a timer clock of {clock} Hz divided by {prescaler}, what reload value gives {frequency} Hz?
 * Compute the timer period register, counting from 0, from clock, prescaler and desired frequency.
 * timer reload: clock / (prescaler * frequency) - 1
 * Given clock, prescaler and target frequency, return the compare value of the timer. It counts from 0, so one less.
 * Write a function that calculates the auto-reload value of a timer from clock, prescaler and frequency, minus one.
 * How far must the counter count to tick at this rate, counting from 0? Given: clock, prescaler, rate.
 * timer top value for clock, prescaler and frequency, counting from zero
 * ARR register from timer clock, prescaler and update rate: clock / (prescaler * rate) - 1
 * compare match value in CTC mode from clock, prescaler and frequency: one less than the ticks
 * clock over prescaler times frequency, minus one, for a timer
 * OCR value for clock, prescaler and an interrupt so many times per second
 * clock, prescaler, f: what goes in the period register for f hertz, counted from 0
 *
 * @T int32_t uint32_t
 * @name timer_reload timer_top
 * @range clock 1000000 16000000
 * @range prescaler 1 256
 * @range frequency 1 1000
 */
T timer_reload(T clock, T prescaler, T frequency) { return clock / (prescaler * frequency) - 1; }

/**
 * Started at {start}, a free-running unsigned counter that wraps shows {now}; have at least {timeout} ticks passed?
 * Check whether a timeout has expired, given start, now and timeout (reaching it counts), safe against counter wrap-around.
 * timeout test from start, now, timeout: now - start >= timeout, modulo the counter's range
 * Given start, current tick count and interval, tell if at least the interval has passed, even if the counter overflowed.
 * Write a rollover-safe timer check for a millisecond counter: start, present count, interval; true at the interval or later.
 * Is it time yet, according to start, millis and interval? The counter may have rolled over; equal is in time.
 * start, now, timeout: elapsed time at least the timeout, unsigned arithmetic
 * has the interval fully elapsed since the start time: start, now, interval, safe when the counter wraps
 * non-blocking delay, given start, now and length: return true once now - start, modulo the counter, reaches the length
 * timer expired? start tick, present tick, duration; at least the duration, also across an overflow
 * last, millis, interval: millis - last >= interval without trouble at rollover
 * have i waited at least long enough, counter may have wrapped: start, now, waiting time
 *
 * @T uint32_t uint16_t
 * @name has_expired timeout_expired interval_elapsed
 * @range start 0 65535
 * @range now 0 65535
 * @range timeout 0 2000
 */
_Bool has_expired(T start, T now, T timeout) { return (T)(now - start) >= timeout; }

/**
 * has a timeout passed, given start, now and timeout? reaching it counts
 * is the waiting time over: start, present time, span; over means at least the span
 * return whether now - start >= timeout, given start, now and timeout
 * Have at least so many milliseconds gone by since the start? Given: start, now, the span.
 * has a timer run out, from start time, current time and duration, at or past the duration
 * non-blocking delay: true once now - start reaches the delay (start, now, delay)
 * Write a function that tells whether at least a time span has passed, from start, now and length.
 * is it time yet, knowing start, present time and interval: now - start >= interval
 * Given the start time, the current time and an interval, return true once the interval has fully passed.
 * is the deadline reached, given start, current time and allowed time: elapsed at least the allowed
 * did enough time go by, at least the minimum: start, now, minimum
 * given start, now and a limit, is the elapsed time at least the limit?
 *
 * @T int32_t int64_t double
 * @name timeout_passed is_time_up
 * @range start 0 1000
 * @range now 0 2000
 * @range timeout 0 500
 */
_Bool timeout_passed(T start, T now, T timeout) { return now - start >= timeout; }

/**
 * How many ticks are there from {start} to {now} on a free-running counter that wraps around?
 * Compute the elapsed ticks from a start count to the present count, correct across an overflow of the counter.
 * elapsed time from start and now: now - start, modulo the counter's range
 * Given two readings of a wrapping tick counter, the earlier first, return the difference.
 * Write a function for the time since a timestamp, timestamp before now, that survives timer rollover.
 * How much time has passed since the start tick on a counter that may wrap? Start first, then now.
 * wrap-safe difference of two tick counts, earlier reading first
 * unsigned subtraction of two timestamps, now minus start, start given first
 * ticks between two captures of a timer that overflows, earlier capture first
 * duration between two values of a wrapping counter, first the older one
 * counter difference, start then now, that is right even after wrapping to zero
 * micros since last call, rollover proof: last, now
 *
 * @T uint32_t uint16_t uint8_t
 * @name elapsed_ticks ticks_since
 */
T elapsed_ticks(T start, T now) { return (T)(now - start); }

/**
 * elapsed time between start and end, i.e. end minus start
 * how much time has passed between the first moment and the second
 * from start and end: end minus start
 * How long did it take from the first time stamp to the second?
 * duration of a measurement from two timestamps
 * stopwatch: stop time minus start time, start given first
 * Write a function that returns the time passed between two moments, the earlier one first.
 * run time of a task from begin and finish
 * Given start and end time, return the duration.
 * time difference of an earlier and a later moment
 * lap time from two clock readings, the earlier first
 * milliseconds from start to end, both in milliseconds
 *
 * @T int32_t int64_t double
 * @name elapsed_time time_passed
 * @range start 0 1000
 * @range end 0 2000
 */
T elapsed_time(T start, T end) { return end - start; }

/**
 * Convert {ticks} timer ticks to whole milliseconds at {frequency} ticks per second.
 * timer ticks to whole ms, frequency in Hz given second
 * Given a tick count and the tick frequency in Hz, return whole milliseconds, rounded down.
 * Write a function that turns timer counts into whole milliseconds, given counts and counts per second, without 32-bit overflow.
 * ticks * 1000 / frequency, for milliseconds
 * How many milliseconds are so many counts of a clock with this frequency in Hz?
 * time in ms from a hardware counter and its ticks per second
 * clock cycles to whole milliseconds, clock rate in hertz given second
 * convert clock cycles into whole ms, given cycles and hertz
 * elapsed whole milliseconds from ticks and tick frequency in Hz
 * how long in whole ms are n cycles of an oscillator of f hertz
 * counter value over rate in Hz, in thousandths of a second
 *
 * @T int64_t uint64_t
 * @name ticks_to_milliseconds cycles_to_ms
 * @range ticks 0 100000000
 * @range frequency 1 16000000
 */
T ticks_to_milliseconds(T ticks, T frequency) { return ticks * 1000 / frequency; }

/**
 * Shift the button sample {pin} into the lowest bit of the debounce history {history} and return the new history.
 * Add the newest sample, 0 or 1, to an 8-bit debounce shift register from the right; history comes first.
 * history = history << 1 | pin, kept to eight bits
 * Given the last eight samples as bits and a new one, push the new one in from the right.
 * Write the update step of a shift-register debouncer: history byte moved left, the new pin level into bit 0.
 * Update a byte of button samples with the current pin level: shift left, newest in the lowest bit.
 * debounce a button by shifting its byte left: the oldest sample falls out at the top, the new one enters at bit 0
 * sample history of a key as a byte, newest in bit 0: shift in the level given second
 * shift one input bit into the lowest bit of the debounce history byte
 * Record in the lowest bit of a byte whether the button is down, moving older readings up by one.
 * keep the eight latest key readings in a byte, newest as bit 0: old byte and new reading in, new byte out
 * push a new button level into the low end of the sample byte, older ones going left
 *
 * @name debounce_shift push_sample
 */
uint8_t debounce_shift(uint8_t history, _Bool pin) { return (uint8_t)(history << 1 | pin); }

/**
 * Is the button with the eight-sample history {history} stable, all samples being equal?
 * Check whether all eight bits of a debounce history byte agree.
 * true if the sample byte is 0x00 or 0xFF
 * Given the last eight samples of a switch as bits of a byte, has it stopped bouncing, that is, are all the same?
 * Write a function that tells if an 8-bit debounce register has settled: all bits 0 or all bits 1.
 * debounce stability test of a byte: only zeros or only ones
 * Have the last eight readings of the pin, one per bit of a byte, been the same?
 * settled input: is the history byte all ones or all zeros
 * Is the key neither bouncing up nor down, by its byte of eight samples (all equal bits)?
 * no change among the eight most recent samples, which are the bits of a byte
 * no bounce in the recent eight polls: are all bits of the byte equal
 * is a byte of key samples either all zeros or full of ones
 *
 * @name is_stable is_settled
 */
_Bool is_stable(uint8_t history) { return history == 0x00 || history == 0xFF; }

/**
 * Which input bits {OP} between the readings {before} and {now}? Return a mask.
 * Detect {OP:2} edges on a port: mask of the bits that {OP}, previous state first.
 * {OP:2} edge mask: {OP:3}
 * Given the previous and the current state of a port, return a mask of the pins that {OP}.
 * Write a function for {OP:2} edge detection on several inputs at once: old bits, new bits, mask of those that {OP}.
 * Compare two samples of a port and mark each line that {OP} ({OP:2} edges).
 * bits that {OP} since the last poll, given the last and the present state
 * {OP:2} edges as a bit mask from two samples of a port, old sample first
 * Of several buttons read as bits, before and now, which {OP}? Return them as a mask.
 * {OP:3}, the {OP:2} edges of a digital input port with states before and now
 * lines where the input {OP}, as flags, from the earlier and the later state
 * which keys {OP} between two scans, as a bit mask, earlier scan first
 *
 * @T uint8_t uint16_t uint32_t
 * @OP now&~before "went from 0 to 1" "rising" "now & ~before"
 * @OP before&~now "went from 1 to 0" "falling" "before & ~now"
 * @OP before^now "changed" "rising and falling" "before ^ now"
 * @name detect_edges edge_mask
 */
T detect_edges(T before, T now) { return (T)(OP); }

/**
 * Switch a heater with hysteresis: on below {K}, off above {L}, otherwise unchanged; the state is {on}, the temperature {t}.
 * Thermostat with hysteresis: on below {K}, off above {L} degrees, otherwise the given state stays
 * Return the new heater state from the old state and the temperature: true under {K}, false over {L}, else the old state.
 * Given whether the heating runs and the temperature, decide if it runs next: yes below {K}, no above {L}, else no change.
 * Write a two-point controller that takes state and temperature, turns on below {K} and off above {L}, and otherwise keeps the state.
 * bang-bang heating control of a temperature: on under {K}, off over {L}, the state is kept in between
 * hysteresis control: start heating under {K}, stop over {L}, else stay as it is; state, then temperature
 * Should the heater be on? Below {K} yes, above {L} no, in between as before.
 * next state of a thermostat from its state and the temperature, with the dead band {K} to {L}: on below it, off above it
 * keep the heating as it is from {K} to {L}, on when colder, off when warmer
 * room controller from heater state and temperature: under {K} heat, over {L} stop, else leave the state
 * switch boiler with limits {K} and {L} degrees: on if colder than the first, off if warmer than the second, else as it was
 *
 * @T int32_t float double
 * @K 18 19 20
 * @L 22 23 25
 * @name thermostat heater_control
 * @range t 0 40
 */
_Bool thermostat(_Bool on, T t) {
    if (t < K) return 1;
    if (t > L) return 0;
    return on;
}

/**
 * thermostat with hysteresis: state, temperature, low, high; on below low, off above high, else unchanged
 * heater control with lower and upper limit: state, temperature, lower, upper; on under, off over, else the same state
 * on below low, off above high, else as before: state, temperature, low, high
 * Should the heating run, given its state, the temperature and two limits? Below the first yes, above the second no, else as it is.
 * two-point controller for a heater: state, temperature, low, high, result on under low, off over high, otherwise state
 * bang-bang control: state, temperature, low (on below it), high (off above it), state kept otherwise
 * Write a function that switches a heater on under a lower limit and off over an upper limit and otherwise keeps its state.
 * thermostat decision from state, temperature, low, high: heat below low, stop above high, keep the state between them
 * Given whether the heater is on, the temperature and both switching points (on below the lower, off above the upper), return the new state.
 * keep heating until the upper limit is exceeded, start under the lower one: state, temperature, lower, upper, new state
 * room temperature control without flicker: heater state, temperature, on below the first limit, off above the second, else unchanged
 * heater logic with two thresholds: state, reading, low, high; true under low, false over high, old state within
 *
 * @T int32_t double float
 * @name heater_state control_heater
 * @range t 0 40
 * @range low 15 19
 * @range high 21 25
 */
_Bool heater_state(_Bool on, T t, T low, T high) { return t < low ? 1 : t > high ? 0 : on; }

/**
 * Schmitt trigger: the output {state} turns off if {x} is at most {low}, on if it is at least {high}, and otherwise stays.
 * Return the next output of a Schmitt trigger: state, input, lower, upper. It is on at or above upper and off at or below lower.
 * hysteresis comparator: state, input, lower and upper threshold, at or over upper on, at or under lower off
 * Given the last output, a sample and two thresholds, the lower first, return the new output: on from the upper one, off from the lower one.
 * Write a function for a comparator with hysteresis from state, input, low and high: at or above high on, at or below low off.
 * Turn on at the upper threshold or above, off at the lower one or below, keep the state in between: state, x, lower, upper.
 * digitize a noisy signal with memory: old state, sample, lower and upper threshold, reaching the upper is 1, the lower 0
 * next state of a switch with hysteresis from state, value, low, high: on from high, off down to low, limits included
 * Is the level high now, given the old level, the value and both limits (low, high)? Reaching high sets it, reaching low clears it.
 * two-threshold detection with memory from state, x, low, high: x >= high on, x <= low off
 * clean digital level out of a noisy analog one: old level, sample, low, high; at high or above on, at low or below off
 * output memory with lower and upper trip point, both tripped when reached: state, input, lower (off), upper (on)
 *
 * @T int32_t int64_t float
 * @name schmitt_trigger hysteresis
 * @range x -100 100
 * @range low -50 -10
 * @range high 10 50
 */
_Bool schmitt_trigger(_Bool state, T x, T low, T high) {
    if (x >= high) return 1;
    if (x <= low) return 0;
    return state;
}

/**
 * Return the index after {i} in a ring buffer of {size} places, 0 after the last.
 * Advance a circular buffer index by one with wrap-around at the buffer size.
 * next ring buffer position: (i + 1) % size
 * Given a write index and the buffer size, return where the next element goes.
 * Write a function that increments an index modulo the buffer length, index and length given.
 * Where does the head of a circular queue of this size move, one step on?
 * increment an index but wrap it to 0 at the end of a buffer with size places
 * increment an index in a circular buffer of a given size
 * step to the following slot of a ring with so many slots
 * index + 1, or 0 after the last place; index and number of places given
 * following slot number among n slots from 0, after the last comes the first
 * bump a queue pointer (an index) by one and wrap it at the queue's size
 *
 * @T int32_t uint32_t int64_t
 * @name next_index ring_next advance_index
 * @range i 0 15
 * @range size 16 64
 */
T next_index(T i, T size) { return i + 1 == size ? 0 : i + 1; }

/**
 * Return the index before {i} in a ring buffer of {size} places.
 * Move a circular buffer index one back with wrap-around, buffer size given.
 * previous ring buffer position: (i + size - 1) % size
 * Given an index and the buffer size, return where the element before it is.
 * Write a function that decrements an index modulo the buffer length, never below 0.
 * one index back in a buffer of size places, wrapping from 0 to the last place
 * decrement an index in a circular buffer of a given size
 * step to the preceding slot of a ring with so many slots, from 0 to the last
 * index - 1, or size - 1 for index 0; index and size given
 * In a carousel of so many pictures numbered from 0, which comes before this one?
 * slot number one earlier among n slots from 0, before the first comes the last
 * step a cursor backward around a ring of a given size
 *
 * @T int32_t uint32_t int64_t
 * @name previous_index ring_previous
 * @range i 0 15
 * @range size 16 64
 */
T previous_index(T i, T size) { return i == 0 ? size - 1 : i - 1; }

/**
 * How many elements are in a ring buffer with the write index {head}, the read index {tail} and {size} places?
 * Count the used slots of a circular buffer from write index, read index and size.
 * ring buffer fill level: (head - tail) modulo size, for head, tail, size
 * Given head (write index), tail (read index) and capacity of a ring buffer, return the number of stored elements.
 * Write a function for the length of a circular queue from head (write), tail (read) and size.
 * How much data waits in the receive buffer? Given: write index, read index, size.
 * bytes available for reading from a ring buffer of head (write), tail (read) and size
 * used entries of a ring for head, tail and size, wrap-around considered, head being where the next write goes
 * queue length from its two indices and its size, write index first
 * occupancy of a FIFO in a ring, given write position, read position and size
 * how many unread entries are in a ring: writer index, reader index, ring size
 * number of waiting characters in a uart fifo ring: head (next write), tail (next read), size
 *
 * @T int32_t uint32_t int64_t
 * @name ring_count ring_used buffer_level
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 64
 */
T ring_count(T head, T tail, T size) { return (head + size - tail) % size; }

/**
 * How many more elements fit into a ring buffer with the write index {head}, the read index {tail} and {size} places?
 * Count the free slots of a circular buffer that always keeps one slot empty: write index head, read index tail, size.
 * ring buffer free space: size - 1 - used, with used from head (write), tail (read) and size
 * Given head (write), tail (read) and capacity of a ring, return how much can still be written; one slot stays unused.
 * Write a function for the remaining room in a circular queue from head (write), tail (read) and size, one slot always staying empty.
 * How many bytes can I put into the transmit ring before it is full, one slot staying empty? Write index, read index, size.
 * free entries of a FIFO ring from write index, read index and size, one place reserved
 * room left for writing in a ring buffer: head (write), tail (read), size; one slot is never used
 * from head, tail and size: (tail - head - 1) modulo size
 * available write space of a ring: write position, read position, size, wrap-around considered, one gap kept
 * how much more may be queued in a ring before overflow, one slot lost: writer index, reader index, size
 * room in a cyclic buffer for writer index, reader index and size, one place kept free
 *
 * @T int32_t uint32_t int64_t
 * @name ring_free ring_space
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 64
 */
T ring_free(T head, T tail, T size) { return (tail + size - head - 1) % size; }

/**
 * Is a ring buffer with the write index {head}, the read index {tail} and {size} places full?
 * Check whether advancing the head of a ring buffer by one would meet the tail: head, tail, size.
 * circular buffer full test: (head + 1) % size == tail
 * Given head, tail and capacity of a ring buffer, tell if no element can be added; one slot stays empty.
 * Write is_full for a circular queue (write index, read index, size) that leaves one place unused.
 * Would the next write overrun the reader? Write index, read index and size are known.
 * FIFO ring full flag from write index, read index and size, one slot always staying free
 * true if the slot after the head, in a ring of a given size, is the tail
 * no room left in the ring buffer, if one slot must stay empty? Head (write), tail (read), size.
 * queue full condition with modular indices: write index plus one, modulo size, equals the read index
 * can't push, given write index, read index and size: next write position equals read position
 * check overflow of a cyclic queue: would head + 1 meet tail?
 *
 * @T int32_t uint32_t int64_t
 * @name ring_is_full is_buffer_full
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 20
 */
_Bool ring_is_full(T head, T tail, T size) { return (head + 1) % size == tail; }

/**
 * Append {x} to the ring buffer {buffer} of {size} places at the index that {head} points to, and advance that index.
 * Write an element into a circular buffer at the index behind a pointer, overwriting the oldest, and step that index, with wrap.
 * ring buffer put: buffer[head] = x, then head = (head + 1) % size, where head is behind a pointer
 * Given a buffer, its size, a pointer to the write index and a value, store the value and move the index on.
 * Write a push function for a ring buffer that never blocks: buffer, size, pointer to the write index, value; the index moves on and wraps.
 * Log the latest sample in a circular array: store it at the index that a pointer refers to and advance the index, back to 0 at the end.
 * circular buffer insert without a full check: buffer, size, pointer to the head index, value
 * store the value in the buffer at the index behind a pointer, then increase that index and wrap it at the size
 * add to a ring of recent values: array, its size, pointer to the next index (to be advanced cyclically), value
 * put a value into the FIFO array at head and advance head, given by pointer, back to 0 at the size
 * record the newest value in a cyclic log: write it at the index a pointer gives, then move the index by one, modulo the size
 * save x in the buffer at the write cursor, passed by pointer, and let the cursor go round after size places
 *
 * @T int32_t uint8_t
 * @array buffer size
 * @array head 1
 * @name ring_put push_sample_to_ring
 * @range size 4 8
 * @range head 0 3
 * @range x 0 100
 */
void ring_put(T *buffer, int32_t size, int32_t *head, T x) {
    buffer[*head] = x;
    *head = *head + 1 == size ? 0 : *head + 1;
}

/**
 * Smooth with an integer low-pass filter: move {y} toward the sample {x} by the difference over {K}.
 * Exponential smoothing in integers: y + (x - y) / {K} for old value y and sample x
 * first-order IIR low-pass step with the divisor {K}: old output plus (sample - old output) / {K}, in integers
 * Given the filtered value and a new integer sample, return the filtered value plus the difference over {K}.
 * Write a simple integer low-pass filter step from old output and sample: go 1/{K} of the difference.
 * From an average and a new value: move the average by a {K}th of the error.
 * low-pass filter for ADC readings: old value plus difference divided by {K}
 * filtered += (sample - filtered) / {K}, the new filtered value being returned
 * noise reduction of a sensor from old value and sample: the old value plus 1/{K} of the difference, in integers
 * one step of an integer exponential moving average with divisor {K}, from old average and sample
 * calm a jumpy integer reading: from the old value go toward the new one, only 1/{K} of the way
 * integer smoothing of old and new data, old + (new - old) / {K}
 *
 * @T int32_t int64_t
 * @K 2 4 8 16
 * @name low_pass smooth_sample filter_step
 * @range y -1000 1000
 * @range x -1000 1000
 */
T low_pass(T y, T x) { return y + (x - y) / K; }

/**
 * Return the next value of an exponential moving average, given the old one, a sample and the sample's weight.
 * Exponential smoothing step: old value plus a factor times (sample minus old value), the factor given last
 * low-pass filter: y + alpha * (x - y), with y the old output and x the sample
 * Given the old average, a new sample and the weight of the sample, return the new average.
 * Write a function that smooths a sensor signal exponentially, from old value, sample and weight.
 * EMA update from average, sample and smoothing factor: average + factor * (sample - average)
 * old filtered value, new reading, weight of the reading (0 to 1): blend them
 * first-order low-pass with coefficient alpha: old value, sample, alpha, where alpha weights the sample
 * filtered value after one more measurement, from old value, measurement and its weight
 * weighted mix of the previous output and the current input, the weight of the input given last
 * mix an old and a new value with share alpha for the new one
 * running mean that forgets old readings gradually: old mean, reading, weight of the reading
 *
 * @T float double
 * @name ema_step exponential_smoothing low_pass_filter
 * @range y -100 100
 * @range x -100 100
 * @range alpha 0 1
 */
T ema_step(T y, T x, T alpha) { return y + alpha * (x - y); }

/**
 * Return 0 if {x} is at most {band} away from zero, otherwise {x}.
 * Apply a dead band to a joystick reading: at most that far from 0 gives 0, the rest stays.
 * integer dead zone: values up to the width away from 0, ends included, become 0, the others stay
 * Given a control value and a dead band width, make values inside the band, its ends included, 0 and leave the rest.
 * Write a function that ignores tiny stick movements up to a given size and returns others unchanged.
 * zero out a value whose magnitude is at most the threshold, otherwise return it
 * |x| <= band ? 0 : x, for x and band
 * noise gate: keep a value only if its magnitude is above the threshold, else 0
 * How do I remove jitter around the centre of an input? Up to the band it is 0, otherwise unchanged.
 * suppress readings close to zero, up to and including a limit, so they become 0; others pass unchanged
 * treat a value up to a limit in size as nothing (0), leave bigger ones alone
 * joystick drift remover: |x| up to the band is 0, else x
 *
 * @T int32_t int64_t float
 * @name apply_dead_band dead_band
 * @range x -100 100
 * @range band 0 30
 */
T apply_dead_band(T x, T band) { return x >= -band && x <= band ? 0 : x; }

/**
 * Compute the output of a proportional controller with gain {K}, limited to -{L} and {L}: target {target}, measured {actual}.
 * P controller: {K} times the error (target minus actual), clamped to plus or minus {L}
 * Given setpoint and process value, return {K} * (setpoint - value), between -{L} and {L}.
 * Write a proportional controller for target and measured value with the gain {K} and the output limit {L} either way.
 * How strong must the motor be driven? {K} times (target - actual), at most {L} in either direction.
 * control effort = clamp({K} * (target - actual), -{L}, {L})
 * saturated proportional control of target minus actual: gain {K}, saturation at +-{L}
 * Multiply the deviation, target minus measured value, by {K} and clip to +-{L}.
 * proportional regulator with limited output from target and actual: gain {K}, limit {L} both ways
 * error (target less actual) times {K}, but no further than {L} from zero
 * motor command from target and position: {K} x (target - position), never more than {L} in size
 * simple position loop: {K} * (wanted - actual position), clipped at -{L} and {L}
 *
 * @T int32_t float double
 * @K 2 3 5 10
 * @L 100 255 1000
 * @name proportional_control p_controller
 * @range target -200 200
 * @range actual -200 200
 */
T proportional_control(T target, T actual) {
    T output = K * (target - actual);
    if (output > L) return L;
    return output < -L ? -L : output;
}

/**
 * proportional controller: kp times (target - actual)
 * p controller output: gain times (target - actual), from target, actual and gain
 * gain times error, the error being target minus actual: target, actual, gain
 * controller output: kp * (target - actual)
 * What does a P regulator put out for a setpoint, a measurement and a gain, i.e. gain times their difference?
 * control output of a P controller from setpoint, process value and gain
 * Write a function that returns the output of a proportional controller; arguments are target, measured value and kp.
 * p term of a pid loop from target, actual value and kp: kp times target minus actual
 * Given target, actual value and proportional gain, return the correction, gain times (target - actual).
 * simple feedback control, proportional only: target, actual, gain, correction out
 * proportional regulator from target, actual value and gain: gain times their difference
 * target minus actual value, multiplied by a factor, as control output
 *
 * @T double float int32_t
 * @name p_controller proportional_output
 * @range target -50 50
 * @range actual -50 50
 * @range kp 0 10
 */
T p_controller(T target, T actual, T kp) { return kp * (target - actual); }

/**
 * Compute the PID output from the error {error}, its sum {integral}, its change {change} and the gains {kp}, {ki}, {kd}.
 * PID output: kp * error + ki * integral + kd * change
 * kp * error + ki * integral + kd * derivative, for error, integral, derivative, kp, ki, kd
 * Given error, integral, derivative and the gains of each, return the PID control output.
 * Write a function for the output of a PID controller from error, integral, change and the gains kp, ki, kd.
 * weighted sum of proportional, integral and derivative terms: three terms, then their three weights
 * PID regulator: error, its sum and its change, each times its gain (kp, ki, kd follow), all added
 * controller output from P, I and D terms, followed by their gains in the same order
 * combine error, accumulated error and rate of change, with gains kp, ki and kd given after them
 * What does a PID controller command for error, integral and change with gains kp, ki, kd?
 * pid formula: kp * e + ki * i + kd * d, parameters e, i, d, kp, ki, kd
 * steering command out of present, past and trend of the deviation, each multiplied by its gain, gains given last
 *
 * @T float double int32_t
 * @name pid_output pid_control
 * @range error -100 100
 * @range integral -100 100
 * @range change -100 100
 * @range kp 0 10
 * @range ki 0 10
 * @range kd 0 10
 */
T pid_output(T error, T integral, T change, T kp, T ki, T kd) {
    return kp * error + ki * integral + kd * change;
}

/**
 * In which direction did a rotary encoder move from the two-bit state {before} to {now}? 1 forward, -1 back, 0 none or invalid.
 * Decode a quadrature encoder step: +1, -1 or 0; forward is 0, 1, 3, 2.
 * quadrature decoding of old and new state with the cycle 0, 1, 3, 2 (forward): 1, -1 or, for anything else, 0
 * Given the old and new two-bit state of an encoder, return 1 clockwise, -1 counterclockwise, else 0; forward is 0, 1, 3, 2.
 * Write a function that decodes rotary encoder transitions, old state to new: 1 along 00, 01, 11, 10, -1 against it, 0 otherwise.
 * encoder step from two Gray-coded states: +1 along 0, 1, 3, 2, -1 against it, 0 otherwise
 * Did the knob turn right (1), left (-1) or not (0) between two states, which run 0, 1, 3, 2 to the right? Jumps give 0.
 * direction of a Gray code change from old to new state: 0 to 1 to 3 to 2 to 0 counts as 1, the reverse as -1, else 0
 * step of an incremental encoder from old to new two-bit state: 1 forward (0, 1, 3, 2), -1 backward, impossible jumps 0
 * A and B channel as two bits, before and after: movement 1 along the cycle 0, 1, 3, 2, -1 against it, otherwise 0
 * knob turned one notch which way, from old and new a/b line states: 1 in the order 0, 1, 3, 2, -1 the other way, 0 for the rest
 * gray sequence 00 01 11 10 upward: from old and new state give +1 forward, -1 backward, 0 for no or a double step
 *
 * @T int32_t uint32_t
 * @name encoder_step quadrature_step
 * @range before 0 3
 * @range now 0 3
 */
int32_t encoder_step(T before, T now) {
    static const int32_t steps[16] = {0, 1, -1, 0, -1, 0, 0, 1, 1, 0, 0, -1, 0, -1, 1, 0};
    return steps[(before & 3) * 4 + (now & 3)];
}

/**
 * How many revolutions per minute are {pulses} pulses in {milliseconds} ms at {slots} pulses per turn?
 * Compute the RPM from encoder pulses, milliseconds and pulses per turn.
 * rpm = pulses * 60000 / (slots * milliseconds)
 * Given a pulse count, the measuring time in ms and the pulses per revolution, return the speed in rpm.
 * Write a function that converts tachometer pulses, a time in ms and pulses per turn to RPM.
 * How fast does the wheel turn, in turns per minute? Known: pulses, milliseconds, pulses per turn.
 * rotational speed from pulses counted in so many ms, pulses per turn known
 * motor speed in rpm, given pulses, gate time in ms and pulses per turn
 * fan speed from tacho pulses, window in ms and pulses per revolution
 * pulses, milliseconds and pulses per turn to revolutions per minute
 * tachometer: counted pulses in so many ms, at so many per turn, to turns each minute
 * bicycle wheel sensor to rotation speed: pulses, milliseconds, pulses per turn
 *
 * @T int32_t uint32_t
 * @name pulses_to_rpm rpm
 * @range pulses 0 10000
 * @range milliseconds 1 1000
 * @range slots 1 100
 */
T pulses_to_rpm(T pulses, T milliseconds, T slots) { return pulses * 60000 / (slots * milliseconds); }

/**
 * rpm from a number of revolutions and the seconds they took
 * revolutions per minute from turns and seconds
 * turns / seconds * 60, the speed in rpm
 * How fast does a wheel spin if it makes so many turns in so many seconds?
 * rotational speed in rpm from turns and seconds
 * motor speed in rpm from counted turns and time in seconds
 * Write a function that computes the rpm from the number of revolutions and the time in seconds.
 * turns per minute out of a measurement of turns and seconds
 * Given revolutions and a time in seconds, return the speed per minute.
 * record player speed in rpm from turns and seconds
 * rotations each minute, given turns and seconds
 * calc rpm of fan from turns and seconds
 *
 * @T double float
 * @name revolutions_per_minute rpm
 * @range turns 0 1000
 * @range seconds 1 60
 */
T revolutions_per_minute(T turns, T seconds) { return turns / seconds * 60; }

/**
 * How far away in {OP} is an object whose ultrasonic echo takes {echo} microseconds?
 * Convert an ultrasonic echo time to {OP}: {OP:2}.
 * echo time in us to distance in {OP}, as {OP:2}
 * Given the echo duration of an ultrasonic sensor, return the distance in {OP} ({OP:2}).
 * Write a function for the distance in {OP} from an HC-SR04 pulse: {OP:2}.
 * sonar ranging: microseconds there and back to {OP} ({OP:2})
 * half the way of sound at 343 m/s in so many microseconds, in {OP}, as {OP:2}
 * {OP:2}: ultrasonic distance in {OP}
 * Sound travels 343 m/s; what is the distance in {OP} for a round trip of so many microseconds ({OP:2})?
 * ping time in microseconds to {OP}: {OP:2}
 * parking sensor: gap in {OP} out of the ping travel time: {OP:2}
 * bat-like ranging in {OP}, microseconds in: {OP:2}
 *
 * @T int32_t int64_t
 * @OP 20000 "centimeters" "echo * 343 / 20000"
 * @OP 2000 "millimeters" "echo * 343 / 2000"
 * @name echo_to_distance ultrasonic_distance
 * @range echo 0 40000
 */
T echo_to_distance(T echo) { return echo * 343 / OP; }

/**
 * ultrasonic echo time in us to distance in cm, sound at 0.0343 cm per us, there and back
 * hc-sr04 echo time to distance in cm, half of 0.0343 cm per us
 * duration * 0.0343 / 2, for centimeters from microseconds
 * How many centimeters away is the obstacle if the echo took so many microseconds at 343 m/s?
 * echo duration in us to the distance in cm at 343 m/s, there and back
 * sonar distance from echo, floating point: us times 0.0343 / 2 cm
 * Write a function that turns an ultrasonic echo time in microseconds into centimeters with decimals. Sound does 343 m/s.
 * pulseIn result in microseconds to centimeters of distance at 343 m/s, halved
 * Given the echo duration in microseconds, return the one-way distance in cm as a double. Take 343 m/s.
 * half the way sound travels in that time, us to cm at 343 m/s
 * distance sensor reading in cm: echo microseconds * 0.0343 / 2
 * ping sensor microseconds to cm with 343 m/s, one way
 *
 * @T double float
 * @name ultrasonic_cm echo_to_cm
 * @range duration 0 30000
 */
T ultrasonic_cm(T duration) { return duration * (T)0.0343 / 2; }

/**
 * How full in percent is a battery at {millivolts} mV, if {K} mV is empty and {L} mV is full?
 * Convert battery voltage to percent between {K} and {L} millivolts, limited to 0 and 100.
 * state of charge in percent for a voltage in mV: linear from {K} mV (0) to {L} mV (100), clamped
 * Given a battery voltage in mV, return the charge from 0 to 100, {K} being 0 and {L} being 100.
 * Write a function for the battery level in percent, 0 to 100, from mV, with {K} mV as empty and {L} mV as full.
 * battery gauge, empty at {K} and full at {L} millivolts, in percent, stopping at 0 and 100
 * battery percent from millivolts: at {K} mV and below 0, at {L} mV and above 100, linear in between
 * How many percent of charge are left, for a cell with {K} to {L} mV? Never below 0 or above 100.
 * scale a voltage from {K}..{L} millivolts to 0..100 percent, cut off at both ends
 * battery percentage of a cell that ranges from {K} to {L} mV, clamped to 0..100
 * fuel gauge of a lithium cell in percent: {K} mV or less is 0, {L} mV or more is 100, linear between
 * map cell voltage {K}..{L} mV to percent and stop at the ends
 *
 * @T int32_t uint32_t
 * @K 3000 3200 3300
 * @L 4100 4200
 * @name battery_percent charge_level
 * @range millivolts 2500 4500
 */
T battery_percent(T millivolts) {
    if (millivolts <= K) return 0;
    if (millivolts >= L) return 100;
    return (millivolts - K) * 100 / (L - K);
}

/**
 * battery level in percent from voltage, empty and full voltage, linear and clamped to 0 to 100
 * state of charge from voltage, empty voltage and full voltage, within 0 to 100
 * (v - empty) * 100 / (full - empty), limited to 0..100; voltage, empty, full
 * How full is the battery at this voltage, in percent from 0 to 100? Empty and full voltage follow.
 * battery gauge in percent, linear from empty to full: voltage, empty, full, limited to 0..100
 * charge percentage of a voltage between an empty and a full one, clamped
 * Write a function that returns the charge in percent from the voltage, the empty and the full voltage, never below 0 or above 100.
 * voltage to percent of battery, given empty and full, 0 to 100 at most
 * Given a battery voltage and the voltages of an empty and a full cell, return the percentage left, 0 to 100.
 * remaining battery in percent, linear between empty and full voltage, clamped: voltage, empty, full
 * how much juice is left: volts, empty volts, full volts to 0..100 percent
 * accu level in percent, clamped to 0 to 100, linear: voltage, empty, full
 *
 * @T double float int32_t
 * @name battery_level charge_percent
 * @range voltage 0 10
 * @range empty 2 3
 * @range full 5 9
 */
T battery_level(T voltage, T empty, T full) {
    T percent = (voltage - empty) * 100 / (full - empty);
    return percent < 0 ? 0 : percent > 100 ? 100 : percent;
}

/**
 * Convert a 4 to 20 mA loop current of {current} mA to a value between {low} and {high}.
 * Scale a current loop signal of 4 to 20 mA to its measuring range, low to high.
 * 4-20 mA current to physical units between two range ends, low then high
 * Given the loop current (4 to 20 mA) and the low and high end of the sensor's range, return the measured value.
 * Write a function that converts a 4..20 mA signal to a range given by its lower and upper end.
 * (current - 4) * (high - low) / 16 + low, for current, low, high
 * What does the transmitter measure at this current, 4 mA meaning the lower and 20 mA the upper end? Both ends are given.
 * industrial sensor: milliamperes to engineering units, 4 mA is range low and 20 mA range high
 * linear scaling of a loop current to a range, 4 mA at the low end and 20 mA at the high end
 * process value from a current loop of 4 to 20 mA and its range limits
 * current, range start, range end: 4 mA is the start, 20 mA is the end, interpolate
 * plc analog input in mA (4 to 20) to a pressure or level, range low and high given
 *
 * @T float double
 * @name loop_current_to_value scale_current_loop
 * @range current 4 20
 * @range low -50 0
 * @range high 50 200
 */
T loop_current_to_value(T current, T low, T high) { return (current - 4) * (high - low) / 16 + low; }

/**
 * Return the {OP} part of the colour {colour}, a number 0xRRGGBB.
 * Extract the {OP} byte from a 24-bit RGB value 0xRRGGBB.
 * {OP} component of 0xRRGGBB: {OP:2}
 * Given a packed RGB colour 0xRRGGBB, return its {OP} byte.
 * Write a function that gets the {OP} channel of an RGB integer 0xRRGGBB.
 * How much {OP} is in a colour written as RRGGBB in hex?
 * unpack the {OP} value from 24 bits of RGB, red being the highest byte
 * {OP:2}, the {OP} part of a colour
 * {OP} intensity from 0 to 255 of a hex colour RRGGBB
 * take the {OP} channel out of a pixel 0x00RRGGBB
 * #RRGGBB as a number: how much {OP} does it have, 0 to 255
 * get the {OP} byte of a web colour integer RRGGBB
 *
 * @T int32_t uint32_t
 * @OP (colour>>16&255) "red" "(colour >> 16) & 255"
 * @OP (colour>>8&255) "green" "(colour >> 8) & 255"
 * @OP (colour&255) "blue" "colour & 255"
 * @name colour_component get_channel
 * @range colour 0 16777215
 */
T colour_component(T colour) { return OP; }

/**
 * Pack {alpha}, {red}, {green} and {blue}, 8 bits each, into one 32-bit {OP} colour.
 * Combine alpha and RGB bytes to 0x{OP:2}.
 * {OP} packing of four 8-bit channels: a, r, g, b to 0x{OP:2}
 * Given the four channels (alpha first, then red, green, blue), return the 32-bit colour in {OP} order.
 * Write a function that makes an {OP} colour value from alpha, red, green and blue.
 * build a 32-bit pixel 0x{OP:2} from alpha, red, green and blue
 * alpha, red, green and blue bytes to one 32-bit {OP} word
 * {OP} integer from its parts, each 0 to 255, alpha given first
 * colour with transparency as a 32-bit {OP} number
 * pack alpha, red, green, blue into the pixel format {OP}
 * four channel values a, r, g, b joined as one 32-bit {OP} word
 * framebuffer value in {OP} order from alpha, red, green, blue
 *
 * @OP alpha<<24|red<<16|green<<8|blue "ARGB" "AARRGGBB"
 * @OP red<<24|green<<16|blue<<8|alpha "RGBA" "RRGGBBAA"
 * @OP alpha<<24|blue<<16|green<<8|red "ABGR" "AABBGGRR"
 * @name pack_colour make_colour
 * @range alpha 0 255
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
uint32_t pack_colour(uint32_t alpha, uint32_t red, uint32_t green, uint32_t blue) { return OP; }

/**
 * Expand the 16-bit 5-6-5 colour {pixel} to 24 bits, 0xRRGGBB, repeating the top bits.
 * Convert a RGB565 pixel to RGB888 (0xRRGGBB), repeating the top bits below.
 * RGB565 to 24-bit colour 0xRRGGBB with bit replication (top bits copied into the low ones)
 * Given a 565 pixel, return 0xRRGGBB; the missing low bits are copies of the high ones.
 * Write a function that unpacks a 16-bit 5-6-5 TFT colour to 0xRRGGBB, filling the low bits of each channel with its top bits.
 * 5-6-5 pixel to 8-8-8 colour 0xRRGGBB, high bits repeated at the bottom
 * 16-bit 565 display pixel to true colour 0xRRGGBB, replicating high bits into the low ones
 * How do I turn a 5-6-5 pixel into 0xRRGGBB so that white stays white, by repeating the top bits of each channel?
 * expand 5, 6 and 5 bits to 8 bits each, copying the top bits down
 * decode an RGB565 pixel into one RGB number, low bits filled from the high ones
 * show a 16-bit 565 lcd colour on a 24-bit screen: 0xRRGGBB with the missing low bits copied from the top
 * widen 565 high colour to true colour 0xRRGGBB with bit replication
 *
 * @name rgb565_to_rgb888 expand_colour
 */
uint32_t rgb565_to_rgb888(uint16_t pixel) {
    uint32_t red = pixel >> 11, green = pixel >> 5 & 63, blue = pixel & 31;
    red = red << 3 | red >> 2;
    green = green << 2 | green >> 4;
    blue = blue << 3 | blue >> 2;
    return red << 16 | green << 8 | blue;
}

/**
 * Invert the colour {colour}, a number 0xRRGGBB.
 * Return the complementary colour of a 24-bit RGB value, each channel being 255 minus the old one.
 * colour negative: 0xFFFFFF - colour
 * Given a packed RGB colour, flip each channel to 255 minus itself.
 * Write a function that makes the photographic negative of a pixel 0xRRGGBB.
 * XOR a 24-bit colour with 0xFFFFFF
 * inverse of a hex colour RRGGBB, channel by channel 255 minus it
 * Which colour is the negative of this 0xRRGGBB, channel by channel?
 * invert red, green and blue of a packed 24-bit pixel at once
 * negative of a 24-bit pixel 0xRRGGBB
 * flip all 24 colour bits of an RGB number
 * negate a packed 24-bit colour: white becomes black and red becomes cyan
 *
 * @T int32_t uint32_t
 * @name invert_colour_value complement_colour
 * @range colour 0 16777215
 */
T invert_colour_value(T colour) { return colour ^ 0xFFFFFF; }

/**
 * Convert {red}, {green} and {blue}, 0 to 255, to a grey level with the weights 299, 587 and 114 per mille.
 * RGB to grayscale in integers with luma weights 299, 587, 114 over 1000
 * luminance in integers: (299 r + 587 g + 114 b) / 1000
 * Given the three colour channels, return the brightness as the eye sees it: 299, 587 and 114 parts of 1000, rounded down.
 * Write a function for the perceived brightness of an RGB pixel, weights 299, 587, 114 over 1000.
 * How bright is this colour of red, green, blue? Use the usual weights 299, 587 and 114 over 1000, in integers.
 * greyscale value of a pixel r, g, b after BT.601: weights 299, 587, 114, integer division by 1000
 * luma from red, green and blue: 299, 587, 114 per mille, one integer division at the end
 * turn a colour pixel into grey, 299 r + 587 g + 114 b over 1000
 * weighted grey from r, g, b: 299, 587 and 114 parts of 1000, mostly green
 * black and white value for a camera pixel r, g, b: integer NTSC weights 299, 587, 114, sum over 1000
 * desaturate r g b with per-mille factors 299, 587, 114, the sum divided by 1000
 *
 * @T int32_t uint32_t
 * @name rgb_to_gray luminance grayscale
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T rgb_to_gray(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000; }

/**
 * Blend {over} onto {under} with the opacity {alpha} from 0 to 255.
 * Alpha-blend two colour values of 8 bits in integers: foreground, background, alpha out of 255.
 * alpha blending: (over * alpha + under * (255 - alpha)) / 255
 * Given foreground, background and alpha (0 to 255), return the mixed channel value, the weighted sum over 255.
 * Write a function that composites one channel of a translucent pixel: over, under, opacity from 0 to 255, integer result.
 * Mix two brightness values by an opacity of 0 to 255, which weights the first: (a * opacity + b * (255 - opacity)) / 255.
 * What does a half-transparent pixel over another look like, per channel? Given: over, under, alpha from 0 to 255.
 * weighted mean of two bytes, the first weighted by a byte out of 255
 * cross-fade between two levels by a weight given last, 255 showing only the first and 0 only the second
 * linear blend of two channel values, first one weighted by alpha / 255
 * draw a semi-transparent brush on a background, one channel: brush, background, opacity out of 255, integer division
 * mix top and bottom layer value by alpha/255 in integers, top first
 *
 * @T int32_t uint32_t
 * @name alpha_blend blend_channel
 * @range over 0 255
 * @range under 0 255
 * @range alpha 0 255
 */
T alpha_blend(T over, T under, T alpha) { return (over * alpha + under * (255 - alpha)) / 255; }

/**
 * Combine the high byte {high} and the low byte {low} into a 16-bit word.
 * Make a 16-bit value from two bytes, most significant first.
 * high << 8 | low, as a 16-bit word
 * Given two bytes in big-endian order, return the 16-bit number.
 * Write a function that assembles a word from its upper byte (first) and lower byte.
 * Join two register bytes of a sensor, high byte first, into one 16-bit reading.
 * MSB, then LSB, to an unsigned 16-bit integer
 * build a word from two 8-bit halves, upper one first
 * big-endian byte pair, high byte first, to a 16-bit number
 * What 16-bit value do these two bytes make, high byte first?
 * glue msb and lsb, in this order, together to a word
 * upper and lower octet, upper first, to one number 0..65535
 *
 * @T uint16_t uint32_t
 * @name make_word combine_bytes bytes_to_word
 */
T make_word(uint8_t high, uint8_t low) { return (T)(high << 8 | low); }

/**
 * Combine the high byte {high} and the low byte {low} into a signed 16-bit reading.
 * Make a signed 16-bit value from two bytes, most significant first.
 * 16-bit two's complement word from MSB and LSB, as a signed number
 * Given two sensor register bytes, high one first, return the reading from -32768 to 32767.
 * Write a function that assembles a signed 16-bit accelerometer value from two bytes, high one first.
 * Join two bytes to a number that may be negative. High byte first, 16 bits.
 * signed 16-bit big-endian byte pair to an integer
 * MSB and LSB of a 16-bit temperature register to a signed value
 * int16 from two bytes, high byte first, widened to the result
 * What signed 16-bit number do these two register bytes, MSB then LSB, stand for?
 * i2c accelerometer: high and low register byte to a 16-bit value with sign
 * two bytes to a signed short, high byte first
 *
 * @T int32_t int16_t
 * @name signed_word bytes_to_signed
 */
T signed_word(uint8_t high, uint8_t low) { return (int16_t)(uint16_t)(high << 8 | low); }

/**
 * Is the byte {x} valid packed BCD, both nibbles being at most 9?
 * Check whether a byte holds two decimal digits in BCD.
 * valid packed BCD test for a byte
 * true if neither nibble of the byte exceeds 9
 * Write a function that validates a packed BCD byte from a real-time clock.
 * Are the upper and the lower four bits of the byte both decimal digits?
 * BCD validity: no hex letter A to F in the byte
 * Given a byte, tell if it could be a BCD-coded number from 00 to 99.
 * Does the hex notation of the byte contain only the digits 0 to 9?
 * reject bytes such as 0x1A that are not BCD
 * is each half of the byte a digit 0..9
 * rtc register sanity: are both nibbles of the byte decimal
 *
 * @name is_valid_bcd bcd_ok
 */
_Bool is_valid_bcd(uint8_t x) { return (x & 15) <= 9 && x >> 4 <= 9; }

/**
 * Vote among the three readings {a}, {b} and {c}, bit by bit.
 * Return the bitwise majority of three words.
 * majority function: (a & b) | (a & c) | (b & c)
 * Given three copies of a register, take each bit from the majority.
 * Write a triple modular redundancy voter for three words: each result bit is what two or more of them have.
 * Which bit value do at least two of the three words have, at every position?
 * TMR voting on three words, bit by bit
 * bitwise two-out-of-three majority of three words
 * correct a single corrupted copy among three by bitwise majority
 * majority gate over whole words, three inputs
 * 2 out of 3 redundancy for register contents: bitwise majority of three copies
 * repair a flipped bit by comparing three copies, each bit decided by the majority
 *
 * @T uint8_t uint16_t uint32_t int32_t
 * @name majority_vote bitwise_majority
 */
T majority_vote(T a, T b, T c) { return (T)((a & b) | (a & c) | (b & c)); }

/**
 * Update the two-bit saturating branch predictor counter {state}: up to 3 when the branch was {taken}, else down to 0.
 * Count a two-bit saturating counter up (at most 3) if the flag is set, else down (at least 0).
 * saturating counter 0..3: up by one if the flag says taken, down if not
 * Given a two-bit predictor state and the outcome of the branch, return the new state: one up if taken, one down if not, within 0 to 3.
 * Write the update of a 2-bit branch predictor: counter from 0 to 3, plus 1 if taken, minus 1 if not, no wrap.
 * increment a counter up to 3 if the flag is true, or decrement it down to 0
 * Smith predictor with two bits: next state from state and taken, saturating at 0 and 3
 * strengthen or weaken a two-bit prediction: state goes up to 3 when taken and down to 0 when not
 * How does a bimodal predictor entry (0 to 3) change after a branch that was taken (up) or not (down)?
 * two-bit counter that sticks at both ends, 0 and 3: counter and direction flag in (true is up), counter out
 * confidence counter 0 to 3 moves by one toward yes (up) or no (down) and stays inside the range
 * one step of the strong/weak taken state machine: states 0 to 3, taken goes up, not taken down, ends hold
 *
 * @T int32_t uint32_t uint8_t
 * @name update_predictor two_bit_counter
 * @range state 0 3
 */
T update_predictor(T state, _Bool taken) {
    if (taken) return state < 3 ? state + 1 : 3;
    return state > 0 ? state - 1 : 0;
}

/**
 * Which LEDs of a bar with {K} lights are on at {percent} percent? Return a mask with the lit ones from bit 0.
 * Make the bit mask of an LED bar graph with {K} segments for a percentage, lowest bits lit, rounded down.
 * LED bar: percent to a mask with percent * {K} / 100 low bits set
 * Given a level from 0 to 100, return a mask that lights that share of {K} LEDs, rounded down, from bit 0.
 * Write a function that shows a percentage on {K} LEDs: a mask whose lowest percent * {K} / 100 bits are on.
 * (1 << percent * {K} / 100) - 1, for a bar of LEDs
 * VU meter with {K} LEDs: level in percent to bit pattern, low bits first, number rounded down
 * bar graph display on {K} lights from a percent value, as a mask of low bits, rounded down
 * How do {K} LEDs show this percentage as bits, rounded down, with the lowest lit first?
 * thermometer code with {K} places for a percentage: that share of ones, rounded down, from the lowest bit
 * light up the lower part of {K} lamps as level meter: percent to mask, round down
 * volume display with {K} dots: percent in, low bits for the lit ones out, rounded down
 *
 * @T int32_t uint32_t
 * @K 5 8 10 16
 * @name led_bar bar_graph_mask
 * @range percent 0 100
 */
T led_bar(T percent) { return ((T)1 << (percent * K / 100)) - 1; }

/**
 * bar graph mask from a percentage and the number of leds: percent * leds / 100 low bits are 1
 * level meter mask: percent, then n leds, lowest lit first, their number rounded down
 * (1 << percent * leds / 100) - 1, the mask of a bar
 * bit mask of the lights that are on, lowest bit first, for a percentage of n lights; their number is rounded down
 * led strip as a progress bar: percent and led count to a mask, lowest bits lit, rounded down
 * light up part of a row of lamps: percent, lamp count, mask of ones from bit 0, rounded down
 * Write a function that returns a mask with the lowest leds on for a percentage and an led count, rounding down.
 * thermometer display bits, lowest first, from percent and led count, rounded down
 * Given a level from 0 to 100 and the number of lights, return which are lit as bits, from bit 0, rounded down.
 * vu meter mask of any length: percent, then number of leds, low bits first, rounded down
 * percentage and number of bars: those to show, as low bits, rounded down
 * battery icon with n segments, as a mask from the lowest bit: percent, n, lit segments rounded down
 *
 * @T int32_t int64_t
 * @name led_level_mask bar_mask
 * @range percent 0 100
 * @range leds 1 16
 */
T led_level_mask(T percent, T leds) { return ((T)1 << (percent * leds / 100)) - 1; }

/**
 * Is a light that blinks with {K} ms on and {K} ms off lit at the time {ms}?
 * Should an LED be on, if it toggles every {K} milliseconds, starting with on?
 * blink state: on for {K} ms, off for {K} ms, by the millisecond counter
 * Given a time in ms, return true in the on-phase of a blink with {K} ms on, then {K} ms off.
 * Write a non-blocking blink function of the time in ms with a half period of {K} ms: true in the first half.
 * square wave with half period {K}: level at a time in ms, high first
 * on during even multiples of {K} ms of a time, off during odd ones
 * (ms / {K}) % 2 == 0, for a blinking LED
 * LED blinking at {K} ms intervals, on at first: state at a time in ms
 * heartbeat light: lit or dark at this millisecond, changing every {K} ms, lit from 0
 * lamp toggles each {K} ms and is on at first: is it glowing at this time in ms?
 * clock signal with {K} ms halves, the first one high: state at a number of ms
 *
 * @T uint32_t int32_t uint64_t
 * @K 100 250 500 1000
 * @name is_lit blink_state
 * @range ms 0 10000
 */
_Bool is_lit(T ms) { return ms / K % 2 == 0; }

/**
 * is a blinking led on, from time and interval, on at first
 * blink state from time and interval, toggling every interval, starting with on
 * (time / interval) % 2 == 0, for a blinking light
 * Is the lamp lit at this time if it switches every so many milliseconds, on at first?
 * should a cursor be visible, given time and blink interval, visible first
 * is a toggling light on at a time, with the interval as a parameter, on at first
 * Write a function that tells whether a blinking light is on, from the time and the toggle interval in milliseconds. It starts on.
 * blink phase from time and interval: true if time / interval is even
 * Given a time and how long each phase lasts, return true in the on-phases, beginning with on.
 * flash on and off in equal steps, on first: time, step, is it on
 * led blink without delay, current state from time and interval, first on
 * turn signal lit or dark from time and phase length, lit first
 *
 * @T int32_t int64_t
 * @name is_blink_on blink_state
 * @range ms 0 5000
 * @range interval 1 1000
 */
_Bool is_blink_on(T ms, T interval) { return ms / interval % 2 == 0; }

/**
 * Make the I2C address byte for the 7-bit address {address}, shifted left by one, with {read} in the lowest bit.
 * Shift a 7-bit I2C address left and put the read/write flag (1 for read) into bit 0.
 * I2C address byte: address << 1 | read
 * Given a 7-bit device address and a read flag, return the first byte on the I2C bus, with the flag as lowest bit.
 * Write a function for the I2C control byte from a 7-bit address and a read flag, which becomes bit 0.
 * slave address shifted up by one plus the R/W bit (1 for reading)
 * 8-bit form of a 7-bit bus address, direction bit below (1 reads)
 * What byte starts an I2C transfer to this 7-bit address? The read flag goes to bit 0.
 * TWI address byte: 7-bit address in the high bits, direction flag (read is 1) in the lowest
 * address in the upper seven bits of a byte, read flag in bit 0
 * bus address shifted up by one, lowest bit tells read (1) or write
 * first octet after the start condition on I2C: 7-bit address, then 1 for read
 *
 * @name i2c_address_byte i2c_control_byte
 * @range address 0 127
 */
uint8_t i2c_address_byte(uint8_t address, _Bool read) { return (uint8_t)(address << 1 | read); }

/**
 * Encrypt the {n} bytes in {p} with XOR and the key byte {key}, in place.
 * XOR every byte of a buffer with a key byte, in place.
 * XOR cipher with a one-byte key on a buffer of n bytes, in place
 * Given a buffer and a key byte, scramble it in place by XOR; the same call restores it.
 * Write a function that encrypts and decrypts n bytes in place by XOR with a key byte.
 * apply a single-byte XOR mask to a whole array, in place
 * obfuscate a buffer of n bytes with exclusive or by one key byte
 * flip the bits of the key in each byte of the array
 * simple symmetric cipher on an array of bytes, XOR with one key byte, in place
 * mask a payload of n bytes with a constant byte by XOR
 * hide bytes by XOR with a secret byte in place, same routine brings them back
 * toggle the key's bits in all n data bytes
 *
 * @array p n
 * @name xor_cipher xor_buffer
 * @range n 0 8
 */
void xor_cipher(uint8_t *p, int32_t n, uint8_t key) {
    for (int32_t i = 0; i < n; i++) p[i] ^= key;
}

/**
 * Compute the checksum of an NMEA sentence: XOR of the characters of {s} up to '*' or the end, a leading '$' left out.
 * NMEA 0183 checksum of a string: XOR of all characters after an optional '$' and before '*' or the end
 * XOR of all characters between '$' and '*' in a GPS sentence; both may be missing
 * Given an NMEA GPS sentence as a string, return its checksum: XOR of the characters between '$', if any, and '*' or the end.
 * Write a function for the NMEA checksum (XOR) of a string that may begin with '$' and contain '*', where the checked part ends.
 * What checksum must follow the star in this NMEA line? XOR all characters before the star, without the leading '$'.
 * exclusive or over a text, from after the dollar sign at the start, if there is one, to before the first asterisk or the end
 * XOR the characters of a sentence, ignoring '$' at the start and all from the first '*' on
 * checksum of a GPS message: XOR over its characters up to '*' or the end, a '$' in front not counted
 * for checking a GPS line: XOR of its characters, a first '$' and all from '*' on left out
 * checksum after the * in $GPGGA sentences: XOR of what is between $ and * (or the end of the string)
 * xor of a gps line's characters, skipping '$' at the beginning and stopping at '*'
 *
 * @string s
 * @name nmea_checksum gps_checksum
 */
int32_t nmea_checksum(const char *s) {
    int32_t sum = 0;
    if (*s == '$') s++;
    for (; *s != 0 && *s != '*'; s++) sum ^= (uint8_t)*s;
    return sum;
}

/**
 * Is the message of {n} bytes in {p} intact, its last byte making the sum of all bytes a multiple of 256?
 * Verify a message whose bytes, checksum included, add up to zero modulo 256.
 * zero-sum checksum test: do n bytes, checksum included, add up to 0 modulo 256
 * Given a frame of n bytes with a trailing checksum byte, return true if the 8-bit sum of everything is 0.
 * Write a function that validates a packet of n bytes: their sum must be 0 modulo 256.
 * Do all n bytes of the frame add up to 0 in 8 bits?
 * checksum verification of a byte buffer: (sum & 0xFF) == 0
 * check a record of bytes as in Intel HEX: the sum of all, with the checksum byte at the end, must be 0 modulo 256
 * Is the received packet of n bytes free of a checksum error, i.e. is the sum of all bytes 0 modulo 256?
 * byte sum of the buffer is zero modulo 256
 * does a frame of n bytes pass its additive check byte, all bytes together giving 0 in the low 8 bits
 * validate received packet, total of octets divisible by 256
 *
 * @array p n
 * @name checksum_ok is_packet_valid
 * @range n 0 8
 */
_Bool checksum_ok(const uint8_t *p, int32_t n) {
    uint8_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return sum == 0;
}

/**
 * Average the {n} samples in {p}, rounded half up to an integer.
 * Oversample: mean of several ADC readings in a buffer, rounded half up to an integer.
 * average of an array of unsigned samples, rounded to nearest
 * Given a buffer of readings, return their rounded mean; there is at least one.
 * Write a function that averages n sensor samples without floating point, rounding half up.
 * (sum + n / 2) / n over an array of samples, for n of at least 1
 * noise reduction: average of n raw values, rounded to nearest
 * integer mean of n samples with rounding to nearest, halves up
 * What do my n readings come to on average, to the nearest count?
 * mean of a nonempty sample buffer in integers, rounded half up
 * take the mean of n raw counts and round it to the nearest
 * reduce noise: average n adc conversions to one count, rounded half up
 *
 * @T uint16_t uint8_t
 * @array p n
 * @name average_samples oversample
 * @range n 1 8
 */
T average_samples(const T *p, int32_t n) {
    uint32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return (T)((sum + (uint32_t)n / 2) / (uint32_t)n);
}

/**
 * Convert {OP:2} value to {OP:3} by {OP:4}.
 * Scale {x} from {OP} by {OP:4}.
 * convert a value, {OP}, by {OP:4}
 * Given {OP:2} number, return its counterpart in {OP:3} ({OP:4}).
 * Write a function that converts a value, {OP}, by {OP:4}.
 * {OP:2} reading as {OP:3}: {OP:4}
 * change the resolution of a value, {OP}, by {OP:4}
 * How is {OP:2} sample brought to {OP:3}, by {OP:4}?
 * bring the amplitude of a sample from one scale to another: {OP}, by {OP:4}
 * rescale a number, {OP}, by {OP:4}
 * make {OP:3} from {OP:2} sample by {OP:4}
 * bit depth or scale change of a value, {OP}, by {OP:4}
 *
 * @T uint32_t int32_t
 * @OP value>>2 "10 bits to 8 bits" "a 10-bit" "8 bits" "dropping the two low bits"
 * @OP value>>4 "12 bits to 8 bits" "a 12-bit" "8 bits" "dropping the four low bits"
 * @OP value<<2|value>>6 "8 bits to 10 bits" "an 8-bit" "10 bits" "shifting left by two and repeating the top bits"
 * @OP value<<4|value>>4 "8 bits to 12 bits" "an 8-bit" "12 bits" "shifting left by four and repeating the top bits"
 * @OP value*100/255 "byte to percent" "a byte (0 to 255)" "percent" "times 100 over 255"
 * @OP value*255/100 "percent to byte" "a percent" "a byte (0 to 255)" "times 255 over 100"
 * @name change_resolution rescale_bits
 * @range x 0 100
 */
T change_resolution(T x) {
    T value = x;
    return OP;
}

/**
 * How many {K}-byte pages are needed for {n} bytes?
 * Count the pages of {K} bytes that hold a given number of bytes, rounded up.
 * pages of {K} bytes for a size in bytes: (n + {K} - 1) / {K}
 * Given a byte count, return how many blocks of {K} bytes it takes, the last one maybe partly filled.
 * Write a function that computes the number of flash pages of {K} bytes for an image of n bytes, rounded up.
 * number of {K}-byte sectors that a file of n bytes occupies, rounding up
 * blocks needed for n bytes at {K} bytes each, the last one may be partly used
 * How many packets with {K} bytes of payload carry this many bytes?
 * size in bytes to units of {K} bytes, rounded up
 * number of pages: ceil(bytes / {K})
 * eeprom of {K}-byte pages: how many pages for n bytes of data, rounded up
 * number of chunks when n bytes are split into chunks of {K}, last one may be short
 *
 * @T int32_t uint32_t uint64_t
 * @K 64 128 256 512 1024 4096
 * @name pages_needed blocks_for_size
 * @range n 0 100000
 */
T pages_needed(T n) { return (n + K - 1) / K; }

/**
 * Which key number, from 0, of a keypad with {K} columns is pressed in row {row} and column {column}, both from 0?
 * Turn row and column, both from 0, into a key number, {K} keys per row.
 * linear index of the cell at row, column in a grid with {K} columns, all from 0
 * Given row and column, return row * {K} + column.
 * Write a function that computes the key code row * {K} + column of a matrix keypad.
 * flatten a two-dimensional index (row, column), row-major, width {K}
 * position of the cell (row, column) in a table stored row by row, {K} cells a row, counted from 0
 * 2D (row, column) to 1D index with {K} columns
 * keypad scan: row and column to key index, {K} per row, counting from 0
 * offset of element (row, column) in a row-major array that is {K} wide
 * number from 0 of the button at row r, column c, both from 0, with {K} buttons across
 * seat index from 0 in a hall having {K} seats each row, by row and seat in the row, also from 0
 *
 * @T int32_t uint32_t
 * @K 3 4 8 10 16
 * @name key_index flat_index
 * @range row 0 15
 * @range column 0 15
 */
T key_index(T row, T column) { return row * K + column; }

/**
 * index of a grid cell from row, column and width, everything from 0
 * flat index: row * columns + column
 * 2d position (row, column) to 1d index, number of columns given last
 * At which place of a flat array is the cell in this row and column, when rows have so many columns?
 * flatten row and column into one index, given the columns per row
 * row-major offset from row, column and number of columns
 * Write a function that returns the array index of a cell from row, column and number of columns.
 * linear cell number, from 0, from row, column and the width of the grid
 * Given row, column and grid width, return the position in a one-dimensional array.
 * offset y * width + x of a pixel, from y, x and width
 * 2d to 1d index: row * columns + column, for row, column, columns
 * seat number from row, seat and seats per row, counting from 0
 *
 * @T int32_t int64_t
 * @name flat_index cell_index
 * @range row 0 20
 * @range column 0 20
 * @range columns 1 20
 */
T flat_index(T row, T column, T columns) { return row * columns + column; }

/**
 * In which {OP} of a grid with {K} columns is cell number {i}?
 * Turn a linear index into the {OP}, {K} cells per row, all from 0.
 * {OP} of a flat index in a grid of width {K}, from 0
 * Given an index into a row-major table with {K} columns, return the {OP}.
 * Write a function that finds the {OP} of cell i in a {K} column grid, counting from 0.
 * 1D index to {OP} from 0, {K} per row
 * {OP} number, from 0, of the element with index i, {K} elements in each row
 * Which {OP} does position {i} fall into when rows have {K} cells?
 * zero-based {OP} of a flat index in a grid {K} columns wide
 * {OP}, from 0, of item i in a layout that wraps after {K} items
 * where does item i (from 0) lie in a {K}-wide layout: its {OP} from 0
 * decode a cell number from 0 back to its {OP}, {K} per line
 *
 * @T int32_t uint32_t
 * @OP / "row"
 * @OP % "column"
 * @K 3 4 8 10 16
 * @name unflatten_index grid_position
 * @range i 0 200
 */
T unflatten_index(T i) { return i OP K; }

/**
 * row of a cell from its index and the number of columns, both from 0
 * row of a flat index: index / columns
 * In which row of a grid, from 0, is this flat index, with so many columns per row?
 * 1d index to row, both from 0, given the number of columns
 * y coordinate of a pixel from its offset and the width of the image
 * row number from a flat index and the width of the grid
 * Write a function that returns the row of a flat index, given the index and the number of columns.
 * line, from 0, of the cell with index n in a grid that has a given number of cells per line
 * Given a position in a flat array and the grid width, return the row from 0.
 * which row, from 0, does cell number i lie in, number of columns as a parameter
 * row of an index: index / columns
 * row of a flat position in a grid of so many columns
 *
 * @T int32_t int64_t
 * @name row_of_index index_to_row
 * @range i 0 400
 * @range columns 1 20
 */
T row_of_index(T i, T columns) { return i / columns; }
/**
 * column of a cell from its index and the number of columns, both from 0
 * column of a flat index: index % columns
 * In which column of a grid, from 0, is this flat index, with so many columns per row?
 * 1d index to column, both from 0, given the number of columns
 * x coordinate of a pixel from its offset and the width of the image
 * column number from a flat index and the width of the grid
 * Write a function that returns the column of a flat index, given the index and the number of columns.
 * place, from 0, within its row of the cell with index n, cells per row given
 * Given a position in a flat array and the grid width, return the column from 0.
 * which column, from 0, does cell number i lie in, number of columns as a parameter
 * column of an index: index % columns
 * column of a flat position in a grid of so many columns
 *
 * @T int32_t int64_t
 * @name column_of_index index_to_column
 * @range i 0 400
 * @range columns 1 20
 */
T column_of_index(T i, T columns) { return i % columns; }

/**
 * Which coil pattern follows step {step} of a stepper motor in direction {direction}, 1 or -1, in a cycle of {K} steps?
 * Advance a stepper phase by one in the given direction (1 or -1), modulo {K}, never negative.
 * next phase, 0 to {K} - 1, of a stepper motor with {K} phases, from phase and direction 1 or -1
 * Given phase and direction (1 or -1), return the next phase from 0 to {K} - 1.
 * Write a function that steps a motor phase forward (direction 1) or backward (-1), {K} phases numbered from 0 in a cycle.
 * (step + direction + {K}) % {K}, for a step and a direction of 1 or -1
 * cyclic step up (1) or down (-1) of an index in 0..{K}-1
 * move a phase index from 0 by plus or minus one, given second, with wrap-around at {K}
 * What is the next of {K} steps, numbered from 0, forward for direction 1 and backward for -1?
 * step sequence index with {K} entries: index and direction 1 or -1 in, next index out, wrapping both ways
 * walk through {K} motor steps from 0 in a ring: step, direction (1 ahead, -1 back), new step
 * cyclic counter with states 0 to {K} - 1 and a direction of +1 or -1: counter, direction, next
 *
 * @T int32_t int64_t
 * @K 4 8
 * @name next_phase step_motor
 * @range step 0 3
 * @range direction -1 1
 */
T next_phase(T step, T direction) { return (step + direction + K) % K; }

/**
 * Convert the sensor reading {millivolts} mV of a {OP:2} to {OP}: {OP:3}.
 * {OP:2} sensor, millivolts to {OP}: {OP:3}
 * Given the output of a {OP:2} sensor in mV, return {OP} ({OP:3}).
 * Write a function that reads a {OP:2} temperature sensor: mV in, {OP} out ({OP:3}).
 * {OP:2} sensor reading in mV to {OP}: {OP:3}
 * temperature in {OP} from a {OP:2} voltage in mV: {OP:3}
 * What temperature in {OP} does the {OP:2} show at this voltage in mV ({OP:3})?
 * {OP:2} millivolts to {OP}: {OP:3}
 * analog thermometer {OP:2}, mV in, result in {OP}: {OP:3}
 * sensor voltage to temperature: {OP:3} for the {OP:2}
 * read a {OP:2} chip: {OP} out of mV, {OP:3}
 * convert mV of a {OP:2} to {OP} by {OP:3}
 *
 * @T int32_t int64_t
 * @OP (millivolts-500)/10 "degrees Celsius" "TMP36" "(mV - 500) / 10"
 * @OP millivolts/10 "whole degrees Celsius" "LM35" "mV / 10"
 * @OP millivolts-500 "tenths of a degree Celsius" "TMP36" "mV - 500"
 * @name sensor_temperature millivolts_to_celsius
 * @range millivolts 0 2000
 */
T sensor_temperature(T millivolts) { return OP; }

/**
 * tmp36 voltage in volts to celsius, (volts - 0.5) * 100
 * temperature in Celsius from sensor volts, 10 mV per degree and 500 mV offset
 * (volts - 0.5) * 100
 * How warm in Celsius is it if a TMP36 (0.5 V at 0 degrees, 10 mV per degree) gives this many volts?
 * TMP36 temperature sensor in degrees Celsius, volts in, 0.01 V per degree above 0.5 V
 * TMP36 formula with volts: subtract 0.5 and multiply by 100
 * Write a function that converts the output voltage of a TMP36 in volts to degrees Celsius.
 * sensor volts to Celsius where 0.5 V is 0 degrees and 0.75 V is 25
 * Given a TMP36's voltage in volts, return the temperature in degrees Celsius.
 * read a tmp36 in degrees c from its output in volts
 * volts to degrees Celsius for the sensor with half a volt at zero degrees and 10 mV per degree
 * celsius out of a linear voltage sensor, 0.5 V at 0 and 0.01 V more for each degree
 *
 * @T double float
 * @name tmp36_celsius volts_to_celsius
 * @range volts 0 2
 */
T tmp36_celsius(T volts) { return (volts - (T)0.5) * 100; }

/**
 * Undo a voltage divider: what is the input for a measured {measured} with {upper} above and {lower} ohms below?
 * Compute the battery voltage from the tap voltage and the upper and lower resistor of a divider.
 * divider input = measured * (upper + lower) / lower, given in this order
 * Given the measured voltage and both resistors, upper first, return the voltage at the top of the divider.
 * Write a function that scales an ADC voltage back to the real one before the divider of an upper and a lower resistor.
 * What voltage feeds a divider whose lower resistor carries this much? Then come upper and lower resistance.
 * input of a voltage divider from measured voltage, upper and lower resistor
 * input voltage of a divider from its output voltage and two resistances, upper first
 * measured times the sum of upper and lower resistor, over the lower: the source voltage
 * real voltage in front of a resistive divider from tap voltage, upper and lower ohms
 * two resistors scale the battery down; get battery volts back: measured, upper, lower
 * undo the r1/r2 attenuation of a measured voltage: measured * (r1 + r2) / r2
 *
 * @T int32_t double float
 * @name divider_input undo_divider
 * @range measured 0 3300
 * @range upper 0 100
 * @range lower 1 100
 */
T divider_input(T measured, T upper, T lower) { return measured * (upper + lower) / lower; }

/**
 * Swap the two bytes of each of the {n} 16-bit words in {p}, in place.
 * Change the endianness of an array of n 16-bit values in place.
 * byte swap of n 16-bit words, in place
 * Given a buffer of n half-words in the wrong byte order, swap the bytes of each one.
 * Write a function that converts an array of uint16 from big to little endian.
 * endian conversion of n 16-bit audio samples in their buffer
 * exchange high and low byte in every element of a 16-bit array
 * ntohs for a whole array of 16-bit words on a little-endian machine, in place: always swap
 * reverse the byte order of every 16-bit element of an array
 * My 16-bit samples come big-endian; swap the two bytes of each where they are.
 * flip endianness of n shorts in a buffer
 * in each 16-bit word of the array the two bytes change places
 *
 * @array p n
 * @name swap_words byteswap_array
 * @range n 0 8
 */
void swap_words(uint16_t *p, int32_t n) {
    for (int32_t i = 0; i < n; i++) p[i] = (uint16_t)(p[i] << 8 | p[i] >> 8);
}

/**
 * Toggle a relay: return the new state from the old state {on} and whether the button was {before} and is {now} pressed.
 * Toggle an output on the rising edge of a button: old output, old level, new level; return the new output.
 * push-on, push-off: flip on a new press; state, previous level, present level
 * Given the state, the previous and the present button level, return the state, flipped when the button newly goes down (true).
 * Write a latch that toggles on each new button press and otherwise holds, from state, old and new level.
 * light switch logic: flip the state only when the button is newly pressed; state, before, now
 * toggle flip-flop with edge detection: output, previous input, present input; invert on a change from 0 to 1
 * output, pressed before, pressed now: flip the output when pressed now but not before, otherwise keep it
 * Each press switches the lamp over; what is its state now? Known: its state, button before and now.
 * T flip-flop clocked by a button: output state, previous level, present level; toggle on a rising edge
 * one push switches on, next push switches off; old state, button before, button now
 * light state, button before and now: the state flips only when the button goes down, else it stays
 *
 * @name toggle_on_press push_toggle
 */
_Bool toggle_on_press(_Bool on, _Bool before, _Bool now) { return now && !before ? !on : on; }

/**
 * A current of {current} amperes flows through {resistance} ohms; what is the voltage?
 * Calculate the voltage from current and resistance.
 * Ohm's law for the voltage: current * resistance
 * Given current and resistance, return the voltage between the ends.
 * Write a function for the voltage in a circuit from current and resistance.
 * How many volts are there for so many amperes and ohms?
 * amperes and ohms in, volts out
 * electric circuit: find the voltage, current first, resistance second
 * What voltage results from a given current and resistance?
 * I know the current through a resistor and its ohms; how large is the voltage drop?
 * voltage by Ohm's law, U = I * R, current first
 * v drop across a resistor carrying current i: current, then resistance
 *
 * @T double float
 * @name voltage_from_current ohms_law_voltage
 * @range current 0 100
 * @range resistance 1 100
 */
T voltage_from_current(T current, T resistance) { return current * resistance; }

/**
 * At {voltage} volts across {resistance} ohms, what current flows?
 * Calculate the current from voltage and resistance.
 * Ohm's law for the current: voltage / resistance
 * Given voltage and resistance, return the current.
 * Write a function for the current in a circuit from voltage and resistance.
 * How many amperes flow for so many volts and ohms?
 * volts and ohms in, amperes out
 * electric circuit: find the current, voltage first, resistance second
 * What current results from a given voltage and resistance?
 * A resistor is connected to a battery; how much current flows, from volts and ohms?
 * current by Ohm's law, I = U / R
 * amps through a load from volts and ohms
 *
 * @T double float
 * @name current_from_voltage ohms_law_current
 * @range voltage 0 100
 * @range resistance 1 100
 */
T current_from_voltage(T voltage, T resistance) { return voltage / resistance; }

/**
 * At {voltage} volts {current} amperes flow; what is the resistance?
 * Calculate the resistance from voltage and current.
 * Ohm's law for the resistance: voltage / current
 * Given voltage and current, return the resistance.
 * Write a function for the resistance in a circuit from voltage and current.
 * How many ohms are there for so many volts and amperes?
 * volts and amperes in, ohms out
 * electric circuit: find the resistance, voltage first, current second
 * What resistance results from a given voltage and current?
 * I measured voltage, then current; which resistance is that?
 * resistance by Ohm's law, R = U / I
 * find ohm value out of a volt and an ampere measurement
 *
 * @T double float
 * @name resistance_from_voltage ohms_law_resistance
 * @range voltage 0 100
 * @range current 1 100
 */
T resistance_from_voltage(T voltage, T current) { return voltage / current; }

/**
 * How many watts are {voltage} volts at {current} amperes?
 * Calculate the power from voltage and current.
 * electric power: voltage * current
 * Given voltage and current, return the power.
 * Write a function for the power in a circuit from voltage and current.
 * How many watts are there for so many volts and amperes?
 * volts and amperes in, watts out
 * electric circuit: find the power, voltage first, current second
 * What power results from a given voltage and current?
 * My device draws this current at that voltage; how much power does it take?
 * electric power P = U * I
 * watts drawn at given volts and amps
 *
 * @T double float
 * @name power_from_voltage electric_power watts
 * @range voltage 0 100
 * @range current 1 100
 */
T power_from_voltage(T voltage, T current) { return voltage * current; }

/**
 * Which series resistor in ohms does an LED need at {supply} volts, with {forward} volts across it and {current} amperes?
 * Calculate the series resistor for an LED from the supply voltage, the LED's voltage and its current.
 * LED resistor: (supply - forward) / current
 * Given supply voltage, forward voltage and LED current, return the resistance.
 * Write a function for the current-limiting resistor of an LED from supply voltage, LED voltage and current.
 * How large must the resistor in front of an LED be for this supply, forward voltage and current?
 * ballast resistor of an LED from supply voltage, diode drop and current
 * ohms for an LED at supply voltage, forward voltage and current
 * resistor that limits the current through a diode, from supply, forward drop and amperes
 * voltage left over the LED's drop, divided by the current: supply, drop, current
 * what resistor do i put before a led: supply, diode drop, amps
 * supply, diode drop and current limit given: ohms needed in series
 *
 * @T double float
 * @name led_resistor series_resistor
 * @range supply 3 24
 * @range forward 1 3
 * @range current 0.25 1
 */
T led_resistor(T supply, T forward, T current) { return (supply - forward) / current; }

/**
 * For how many hours does a battery of {capacity} mAh last at {load} mA?
 * Calculate the battery life in hours from its mAh and the load in mA.
 * battery life = capacity / load
 * Given the capacity in milliampere-hours and the current drawn, return the running time in hours.
 * Write a function that estimates how long a battery lasts in hours, given capacity in mAh and load in mA.
 * How many hours can my sensor run on this battery, mAh first, mA drawn second?
 * hours a battery lasts: mAh divided by mA
 * operating hours from battery capacity in mAh and consumption in mA
 * hours until the battery is empty, from its mAh and the constant current in mA
 * run time in hours of a device on a charge of so many mAh at so many mA
 * hours of operation of a battery from mAh rating and mA draw
 * how many hours till the cell is flat: capacity mAh, current mA
 *
 * @T double float
 * @name battery_life battery_hours
 * @range capacity 0 10000
 * @range load 1 1000
 */
T battery_life(T capacity, T load) { return capacity / load; }

/**
 * What is the time constant of a resistor of {r} ohms with a capacitor of {c} farads?
 * Calculate the RC time constant from ohms and farads.
 * time constant tau = R * C
 * Given resistance and capacitance, return the time constant in seconds.
 * Write a function for the time constant of an RC circuit from resistance and capacitance.
 * After which time (R times C) has an RC circuit charged to 63 percent? Resistance, then capacitance.
 * RC time constant as resistance times capacitance
 * RC charging time constant, ohms first, farads second
 * RC time constant of a resistor (first) and a capacitor
 * seconds for one tau of an RC filter with these ohms and farads
 * tau of a circuit with resistor r and capacitor c
 * how quickly does a capacitor charge through a resistor: one time constant from ohms and farads
 *
 * @T double float
 * @name rc_time_constant time_constant
 * @range r 0 1000
 * @range c 0 1
 */
T rc_time_constant(T r, T c) { return r * c; }

/**
 * What is the cut-off frequency of an RC filter with {r} ohms and {c} farads?
 * Calculate the corner frequency of an RC low-pass in hertz from ohms and farads.
 * cut-off frequency: 1 / (2 * pi * R * C)
 * Given resistance and capacitance, return the -3 dB frequency in hertz.
 * Write a function for the cutoff frequency of an RC high-pass or low-pass with resistance r and capacitance c.
 * From which frequency on does an RC filter of these ohms and farads attenuate?
 * corner frequency in hertz of an RC filter, ohms first, farads second
 * RC filter bandwidth in Hz from R and C: 1 / (2 pi R C)
 * half-power frequency in Hz of a resistor-capacitor filter, ohms and farads given
 * cutoff frequency f = 1 / (2 pi R C)
 * -3 db point in hertz of an rc filter with r ohms and c farads
 * frequency in Hz where a resistor and a capacitor halve the power, r and c given
 *
 * @T double float
 * @name cutoff_frequency corner_frequency
 * @range r 1 1000
 * @range c 0.25 10
 */
T cutoff_frequency(T r, T c) { return 1 / (2 * (T)3.14159265358979323846 * r * c); }

/**
 * A wave travels at {speed} meters per second with {frequency} hertz; what is its wavelength?
 * Calculate the wavelength from speed and frequency.
 * wavelength = speed / frequency
 * Given the speed of a wave and its frequency, return the wavelength.
 * Write a function for the length of a wave, given its speed and frequency.
 * How long is one wave at this speed and frequency?
 * wavelength: speed of propagation divided by frequency
 * meters per cycle of a signal from speed and frequency
 * distance between two crests, speed first, frequency second
 * wavelength lambda = v / f
 * how long in meters is a radio or sound wave, from speed and frequency
 * crest to crest distance from velocity and hertz
 *
 * @T double float
 * @name wavelength wave_length
 * @range speed 0 3000
 * @range frequency 1 1000
 */
T wavelength(T speed, T frequency) { return speed / frequency; }

/**
 * In {reg}, set the bits of {mask} to 1 if {on} is true, otherwise to 0.
 * Turn the bits of a port under a mask on or off according to a flag.
 * conditional set or clear of register bits: register, mask, flag true for set; return the new value
 * Given a register, a mask and a flag, set the masked bits if the flag is true or clear them, and leave the others.
 * Write a function that writes a pin of an output port value by mask and level, high when true, and returns the port value.
 * digitalWrite on a port value: port, pin mask, level
 * Drive the masked outputs of a port value high or low: port, mask, level.
 * flag true: reg | mask, flag false: reg & ~mask; register, mask, flag
 * in a register, force the bits of a mask to the value of a boolean
 * In this port value, switch the LEDs of the mask on or off.
 * in reg, set the masked bits when on is true, else clear them
 * change several output pins (mask) of a port value at once: 1 if the bool is true, else 0
 *
 * @T uint8_t uint16_t uint32_t
 * @name write_bits set_or_clear
 */
T write_bits(T reg, T mask, _Bool on) { return (T)(on ? reg | mask : reg & ~mask); }

/**
 * Convert the {K}-bit two's complement number {raw} to a signed integer.
 * Read {raw} as a signed value of {K} bits.
 * {K}-bit raw sensor value in two's complement to a signed number
 * Given an unsigned reading of {K} bits in two's complement, return the signed value.
 * Write a function that decodes a {K}-bit two's complement register value.
 * Interpret a {K}-bit raw number with sign: values from 2^({K} - 1) up mean negative numbers, subtract 2^{K} from them.
 * {K}-bit two's complement number to a signed int
 * sign conversion of a {K}-bit measurement in two's complement
 * What signed number is a {K}-bit raw value, the top bit being the sign?
 * signed reading from {K} raw bits, two's complement
 * sensor gives {K} bits in two's complement, want normal signed int
 * negative readings appear as big {K}-bit values; fix the sign
 *
 * @T int32_t int64_t
 * @K 10 12 14 20 24
 * @name decode_signed raw_to_signed
 * @range raw 0 1023
 */
T decode_signed(T raw) { return raw >= (T)1 << (K - 1) ? raw - ((T)1 << K) : raw; }
