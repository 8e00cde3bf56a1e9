/**
 * What is the health after a hit of the given damage, never below zero?
 * hp minus damage, but not below 0
 * Write a function that reduces a player's health by damage and stops at 0.
 * player's hp after an attack, minimum 0
 * Given health and damage, return the new health, at least 0.
 * My hero gets hit: given hp and damage, return the new hp, or 0 when the damage is bigger.
 * Write a function to lower a character's health by a hit's damage without letting it drop below 0.
 * health minus damage, minimum 0
 * Write a function that computes health - damage, minimum 0.
 * Given health and damage, return max(0, health - damage).
 * Implement take_damage(hp, damage), never negative.
 * hp after being hit, 0 at the lowest
 *
 * @T int32_t double
 * @name take_damage apply_damage remaining_health
 * @range health 0 100
 * @range damage 0 150
 */
T take_damage(T health, T damage) { return damage >= health ? 0 : health - damage; }

/**
 * heal a player: health plus healing, but at most the given maximum
 * health after healing by an amount, not above the maximum
 * new hp as min(health + amount, max health)
 * add hp to the current hp, up to a given maximum
 * Write a function that heals a character by an amount without exceeding full health.
 * restore hit points by an amount, capped at the maximum
 * Given health, amount and maximum, return the health after healing, at most the maximum.
 * add an amount to health but cap it at the maximum
 * Write a program which raises a character's health by an amount, up to a maximum: health, amount, maximum.
 * How do I restore hit points by an amount without exceeding the cap?
 * Heal a unit: add an amount to its health, limited to the maximum health.
 * Write a function that adds an amount to health, capped at the maximum (third argument).
 * Given health, amount and max health, return min(health + amount, max).
 * Implement heal(hp, amount, max_hp).
 *
 * @T int32_t double
 * @name heal heal_player restore_health
 * @range health 0 100
 * @range amount 0 100
 * @range maximum 100 150
 */
T heal(T health, T amount, T maximum) { return health + amount > maximum ? maximum : health + amount; }

/**
 * Is the player {OP}, which means that the health is {OP:2}?
 * {OP} check for a game character: true when its health is {OP:2}
 * Return true if a character's health is {OP:2}.
 * Is a character with this much health {OP}, that is, is the health {OP:2}?
 * check whether the hp is {OP:3} 0
 * Write a function that tells from the health whether a player is {OP} (health {OP:2}).
 * game over check: is the player {OP}, i.e. are the hit points {OP:2}?
 * Given the health, check whether the unit is {OP} ({OP:2}).
 * A creature is {OP} when its hit points are {OP:2}; return true in that case.
 * Write a function to check if a player is {OP}, meaning health {OP:2}.
 * Does this health value mean the character is {OP} ({OP:2})?
 * Return true if the player is {OP}, i.e. if health {OP:3} 0.
 *
 * @T int32_t double
 * @OP > "alive" "above zero" ">"
 * @OP <= "dead" "zero or less" "<="
 * @name player_state check_player
 * @range health -10 10
 */
_Bool player_state(T health) { return health OP 0; }

/**
 * attack minus defense, but never below {K}
 * damage formula: attack - defense, {K} as the minimum
 * hit damage: attack minus armor, never less than {K}
 * What is left of an attack (first argument) after the defense (second) is subtracted, if the damage is never under {K}?
 * rpg damage as max({K}, attack - defense)
 * combat damage: attack minus defense, at least {K}
 * Write a program to compute an attack's damage: attack minus defense, yet no less than {K}.
 * attack minus defense, at least {K}
 * damage that gets past the armor: attack minus armor, raised to {K} if it is lower
 * How much damage does a hit do if the defense (second) is subtracted from the attack (first) and the result can't fall below {K}?
 * Write a function that subtracts the defense, given second, from the attack and returns the difference, or {K} if the difference is less than that.
 * Given attack and defense, return attack - defense if that is greater than {K}, else {K}.
 *
 * @T int32_t double
 * @K 0 1
 * @name damage_dealt attack_damage
 * @range attack 0 100
 * @range defense 0 100
 */
T damage_dealt(T attack, T defense) { return attack - defense > K ? attack - defense : K; }

/**
 * damage after defense, 0 if the defense is higher
 * Lower the attack by the defense; negative damage becomes 0.
 * Reduce the damage of an attack by the defense, with 0 as the minimum.
 * damage done: max(attack - defense, 0)
 * Write a function that returns what is left of the attack after the defense, never less than zero.
 * attack minus defense, but 0 if the defense is higher
 * dmg = atk - def, but 0 when negative
 * damage of an attack after the defense is subtracted, clamped at 0
 * attack minus defense, not below 0
 * How much of the attack gets past the defender? Attack minus defense, 0 if that would be negative.
 * Write a function that returns attack minus defense, but at least 0.
 * Given attack and defense, return max(0, attack - defense).
 * Implement damage calculation: attack first, defense second, never negative.
 *
 * @T int32_t double
 * @name net_damage damage_after_defense
 * @range attack 0 100
 * @range defense 0 100
 */
T net_damage(T attack, T defense) { return attack > defense ? attack - defense : 0; }

/**
 * damage left after a resistance given in percent
 * Compute damage * (100 - resistance) / 100, with the resistance in percent.
 * reduce damage by a percentage: damage first, then the percent to take off
 * Write a function that lowers damage by a resistance in percent.
 * weaken damage by an elemental resistance, given in percent, and return the rest
 * damage left after armor that absorbs this percentage of it
 * Given damage and resistance in percent, return the damage that is taken.
 * damage that remains after a fire resistance in percent, i.e. (100 - resistance) percent of it
 * Write a program that lowers damage by a resistance in percent.
 * How much damage goes through a resistance given in percent, i.e. what is (100 - resistance) percent of it?
 * multiply the damage by 100 minus the resistance in percent and divide by 100
 * Fire damage against a dragon: reduce the damage by a resistance in percent.
 *
 * @T double float
 * @name resisted_damage reduce_damage
 * @range damage 0 1000
 * @range resistance 0 100
 */
T resisted_damage(T damage, T resistance) { return damage * (100 - resistance) / 100; }

/**
 * damage reduced by a fraction of it, such as 0.25
 * damage * (1 - resistance), resistance from 0 to 1
 * How much damage remains if a fraction of it, like 0.25, is blocked?
 * damage after a reduction that is given as a decimal from 0 to 1
 * Write a function that lowers damage by a resistance between 0 and 1.
 * damage that remains after armor that takes away a fraction of it, between 0 and 1
 * Given damage and the absorbed fraction, return what gets through.
 * damage after a reduction by a decimal fraction, for instance 0.3 for 30 % less
 * reduce damage by a block rate between 0 and 1
 * Write a function to compute the damage that remains when a fraction of it, from 0 to 1, is resisted.
 * What is the damage after a fractional resistance between 0 and 1?
 * Multiply the damage by one minus the resistance.
 *
 * @T double float
 * @name reduced_damage damage_after_fraction
 * @range damage 0 100
 * @range resistance 0 1
 */
T reduced_damage(T damage, T resistance) { return damage * (1 - resistance); }

/**
 * damage with diminishing armor: damage * 100 / (100 + armor)
 * damage * 100 / (100 + armor), the damage that armor lets through
 * moba armor formula: damage times 100 over 100 plus armor
 * effective damage against armor: damage times 100 over 100 plus armor, so 100 armor halves it
 * League of Legends armor formula: damage * 100 / (100 + armor)
 * physical damage after armor with diminishing returns: 100 * damage / (100 + armor)
 * Given damage and armor, return damage times 100 over (100 + armor).
 * armor mitigation: multiply the damage by 100, divide it by 100 plus the armor points
 * Write a program that computes damage reduced by armor: damage times 100 over 100 plus armor.
 * How do games like MOBAs reduce damage by armor, as damage * 100 / (100 + armor)?
 * return damage * 100 / (100 + armor)
 * How much damage does an attack do after armor, using damage * 100 / (100 + armor)?
 *
 * @T int32_t double
 * @name mitigated_damage armor_damage
 * @range damage 0 1000
 * @range armor 0 300
 */
T mitigated_damage(T damage, T armor) { return damage * 100 / (100 + armor); }

/**
 * double damage on a critical hit (flag), plain damage otherwise
 * How much damage does a hit do if a critical one counts double?
 * damage with a crit flag, doubled if the flag is set
 * Return twice the damage when the hit is critical, otherwise the damage itself.
 * damage with a crit multiplier of 2 if the hit is critical, otherwise unchanged
 * Given damage and whether it is a critical hit, return the final damage; criticals count double.
 * double the damage if the strike is critical, else leave it
 * double the damage if the hit is critical
 * Double the damage if it is a critical hit, otherwise leave it unaffected.
 * Write a function that returns damage * 2 on a critical hit, else damage.
 * Given damage and a crit flag, double the damage if the flag is true.
 * Implement critical hit damage, factor 2.
 *
 * @T int32_t double
 * @name critical_damage crit_damage
 * @range damage 0 1000
 */
T critical_damage(T damage, _Bool critical) { return critical ? damage * 2 : damage; }

/**
 * Multiply the damage by a critical multiplier, but only if the hit is critical.
 * multiply damage by the given factor if the hit is critical, otherwise leave it
 * return critical ? damage * multiplier : damage
 * How strong is a hit, given the damage, the critical factor and whether it is critical?
 * damage of a hit, given base damage, crit multiplier and a flag for critical
 * Write a function that multiplies the damage by a factor on a critical hit and leaves it unchanged otherwise.
 * apply crit bonus: damage times the multiplier if the critical flag is set
 * Given damage, a crit factor and a flag, return the damage, multiplied by the factor if the flag is set.
 * Was it a headshot? Then return the damage times the multiplier, otherwise the damage alone.
 * Write a program to multiply damage by a multiplier if the hit is critical; damage comes first.
 * What damage does a hit do that may be critical with a given multiplier?
 * damage times multiplier if the hit is critical, else just the damage
 *
 * @T int32_t double
 * @name critical_hit apply_multiplier
 * @range damage 0 100
 * @range multiplier 1 4
 */
T critical_hit(T damage, T multiplier, _Bool critical) { return critical ? damage * multiplier : damage; }

/**
 * average damage with crits, from damage, crit chance (0 to 1) and crit multiplier
 * average damage: damage * (1 + chance * (multiplier - 1))
 * How much damage does a weapon do on average with a crit chance (0 to 1) and multiplier?
 * mean damage per hit: base damage, chance of a crit from 0 to 1, crit factor
 * Write a function for the expected damage from damage, crit chance (0 to 1) and crit multiplier.
 * weapon comparison: average hit from damage, crit chance between 0 and 1, and multiplier
 * Given base damage, critical chance from 0 to 1 and multiplier, return the average damage.
 * average damage of a build from damage per hit, crit rate (0 to 1) and crit multiplier
 * Write a function to find the average damage of an attack, given damage, critical probability (0 to 1) and multiplier.
 * Expected damage with crit chance p (0 to 1) and crit multiplier m.
 * How do I compute mean damage with critical hits (damage, chance from 0 to 1, multiplier)?
 * Crits multiply the damage of a hit: given base damage, crit probability (0 to 1) and crit multiplier, what damage does a hit do on average?
 *
 * @T double float
 * @name expected_damage average_damage
 * @range damage 0 100
 * @range chance 0 1
 * @range multiplier 1 4
 */
T expected_damage(T damage, T chance, T multiplier) { return damage * (1 + chance * (multiplier - 1)); }

/**
 * damage per second from damage per hit and hits per second
 * dps of a weapon: damage times attacks per second
 * Multiply the damage of a hit by the attacks per second.
 * What is the dps of a gun with this damage per shot and this many shots per second?
 * DPS from damage per attack and attacks per second
 * Write a function that computes damage per second from damage per hit and hits per second.
 * weapon damage per second, from damage and attack speed
 * Given damage and attack speed in hits per second, return the DPS.
 * How much damage does a weapon do per second, given damage per hit and hits per second?
 * Write a program that calculates DPS from the damage of one hit and the number of attacks in a second.
 * What is a weapon's DPS, given damage per hit and hits per second?
 * damage per second of a weapon from damage per hit and hits per second
 * Write a function that returns damage * attack speed.
 * Given damage per hit and attacks per second, return the DPS.
 * Implement dps: damage times hits per second.
 *
 * @T double float int32_t
 * @name damage_per_second dps
 * @range damage 0 100
 * @range attack_speed 0 20
 */
T damage_per_second(T damage, T attack_speed) { return damage * attack_speed; }

/**
 * number of hits to kill, from health and damage per hit
 * How many hits until an enemy with this health is dead, given the damage per hit?
 * shots needed: health / damage rounded up
 * How many attacks are needed to defeat a monster, from its health and the damage of one attack?
 * Write a function that counts the hits needed to kill an enemy, from its health and the damage per hit.
 * hits to kill as ceil(health / damage)
 * turns to win a fight: enemy health divided by damage per turn, rounded up
 * Given health and damage per hit, return how many hits it takes to bring the health to 0.
 * number of shots to destroy something, given its health and the damage per shot
 * Write a function to determine how many hits are required to defeat an enemy with a given health, each doing a fixed damage.
 * After how many attacks is an opponent defeated, given its health and the damage per attack?
 * number of hits needed to kill an enemy, given its health and the damage of one hit
 * How many sword strokes do I need to slay a dragon with this health, at this damage each?
 * How many arrows kill a troll with this much health, at this damage per arrow?
 *
 * @T int32_t int64_t
 * @name hits_to_kill shots_needed
 * @range health 0 1000
 * @range damage 1 100
 */
T hits_to_kill(T health, T damage) { return (health + damage - 1) / damage; }

/**
 * Do I win a turn-based duel if I strike first? Health and damage of me, then of the enemy.
 * Does the player who hits first beat the monster when they hit in turns? Health and damage of one, then of the other.
 * Return true if I (health, damage) defeat the enemy (health, damage) when we take turns and I strike first.
 * Write a function that tells whether the first attacker wins a fight in turns: own health and damage, then the enemy's.
 * Given health and damage of the starter and of the opponent, who hit in turns, check if the starter wins.
 * Write a program that decides if the player wins a turn-based duel that he starts: own health and damage, then the enemy's.
 * turn-based fight, player strikes first: true if the player wins, given player hp, player damage, enemy hp, enemy damage
 * Check if the first fighter (hp, damage) kills the second (hp, damage) before being killed, with alternating hits.
 * How can I tell whether the attacker who goes first wins? I have hp and damage of the attacker, then of the defender.
 * Determine whether hero (health, damage) beats monster (health, damage) when they attack in turns, hero first.
 * Two gladiators strike alternately, mine first: my health, my damage, then his health, his damage; do I win?
 * Simulate a fight in turns in which the first fighter strikes first: given his health and damage, then the other's health and damage, return true if he wins.
 *
 * @name wins_fight first_attacker_wins
 * @range health 1 50
 * @range damage 1 20
 * @range enemy_health 1 50
 * @range enemy_damage 1 20
 */
_Bool wins_fight(int32_t health, int32_t damage, int32_t enemy_health, int32_t enemy_damage) {
    int32_t needed = (enemy_health + damage - 1) / damage;
    return (health + enemy_damage - 1) / enemy_damage >= needed;
}

/**
 * Convert the current health to a percentage of the maximum health.
 * hp percentage from current and maximum hp
 * percentage of life: health * 100 / max health
 * What percentage of its maximum health does a player have left?
 * percent of full health, from current health and full health
 * life bar percentage: 100 * current life / maximum life
 * Given health and maximum health, return what percentage is left.
 * percentage of life left from current and maximum life
 * Write a function that expresses current health as a percentage of the maximum.
 * What percent of life is left, given current and maximum life?
 * What percentage of its health does a unit have?
 * health in percent of the maximum health
 *
 * @T int32_t double
 * @name health_percent hp_percent
 * @range health 0 100
 * @range maximum 100 200
 */
T health_percent(T health, T maximum) { return health * 100 / maximum; }

/**
 * health as a fraction of the maximum health, between 0 and 1
 * health / max health as a fraction
 * hit points divided by the maximum hit points
 * health ratio for a progress bar: current health over maximum
 * health as a fraction of its maximum, 1.0 is full health
 * Write a function that divides the current health by the maximum health.
 * fill amount of a life bar from 0 to 1, given current and maximum life
 * Given current and maximum value, return the fraction from 0 to 1.
 * hp ratio: current hp divided by maximum hp
 * Write a program to find what share of the maximum health is left, from 0 to 1.
 * How do I normalise health to the unit interval?
 * Divide the health by the maximum health.
 *
 * @T double float
 * @name health_fraction health_ratio
 * @range health 0 100
 * @range maximum 1 100
 */
T health_fraction(T health, T maximum) { return health / maximum; }

/**
 * width of the filled part of a health bar, from value, maximum and full width
 * filled pixels of a progress bar from value, maximum and bar width
 * filled width of a bar: value * width / maximum
 * How many pixels of the health bar are filled, given health, maximum and bar width?
 * filled length of a progress bar, given value, max and the bar's width
 * Write a function that returns how much of a bar is filled from value, maximum and bar width.
 * hp bar length in pixels from hp, max hp and the pixels of a full bar
 * Given value, maximum and width of a bar, return the filled width in proportion.
 * How long is the coloured part of a loading bar, given value, maximum and full length?
 * Write a function which computes the filled length of a progress bar: value, maximum, full width.
 * How wide is the coloured part of a health bar (health, maximum, full width)?
 * filled width of a progress bar from value, maximum and full width
 *
 * @T int32_t double
 * @name bar_fill health_bar_width
 * @range value 0 100
 * @range maximum 100 200
 * @range width 1 400
 */
T bar_fill(T value, T maximum, T width) { return value * width / maximum; }

/**
 * level from experience, {K} points each, starting at 1
 * Compute the player level as xp / {K} + 1.
 * What level, beginning at 1, is a player if each level takes {K} experience points?
 * Write a function that returns the level, starting at 1 and rising every {K} points.
 * experience points to level ({K} xp each, first level 1)
 * rpg level with {K} points per level, starting at level 1
 * Given experience points, return the level, starting at 1, with one level up per {K} points.
 * level for an amount of xp with a level up every {K} xp, starting from level 1
 * Write a program to compute the level for experience points, with one level up per {K} points, starting at level 1.
 * Which level is a player on, starting from 1, if each level takes {K} XP?
 * level from xp, {K} per level, starting at 1
 * Which level is a beginner with this much xp at, starting at 1 and rising every {K} xp?
 *
 * @T int32_t int64_t
 * @K 50 100 250 500 1000
 * @name level_from_xp player_level
 * @range xp 0 20000
 */
T level_from_xp(T xp) { return xp / K + 1; }

/**
 * level from experience points and points per level, starting at 1
 * player level from xp and xp per level, starting at 1
 * Compute the level as xp / per_level + 1 in integers.
 * What level, counted from 1, has a character with these points if every level costs the same number of points?
 * Write a function that returns the level from the experience and the points needed per level; beginners are level 1.
 * character level calculation from xp and xp per level, the first level is 1
 * Write a function to find a player's level, from 1 up, by experience and the experience that each level takes.
 * What level, from 1 up, results from XP if every level costs the same?
 * level (from 1) from xp and xp per level
 * Calculate the player's level, starting at 1, from total xp and xp per level.
 * What level am I, starting at 1, if I have this much xp and each level takes a fixed amount?
 * Convert experience points to a level, given the points per level, with level 1 at 0 points.
 *
 * @T int32_t int64_t
 * @name player_level experience_level
 * @range xp 0 2000
 * @range per_level 1 200
 */
T player_level(T xp, T per_level) { return xp / per_level + 1; }

/**
 * xp missing to the next level if each level takes {K} xp, never 0
 * xp to the next level: {K} - xp % {K}
 * How many points until the next level if a level takes {K}?
 * remaining xp until the next level up, which comes at multiples of {K}
 * Write a function that returns how much experience is needed to level up, every {K} points.
 * xp needed for the next level from the current xp ({K} xp per level)
 * Given experience, return what is missing to the next level at {K} points each.
 * How much xp until the next level, with {K} xp per level?
 * How much XP is needed to level up (step {K})?
 * xp until next level, {K} per level
 * Given the current xp, compute the xp still missing for the next level ({K} xp each, never 0).
 * remaining experience to level up if every level takes {K} points
 *
 * @T int32_t int64_t
 * @K 50 100 250 500 1000
 * @name xp_to_next_level xp_needed
 * @range xp 0 20000
 */
T xp_to_next_level(T xp) { return K - xp % K; }

/**
 * xp still needed for the next level, from xp and xp per level
 * experience missing to level up, from the experience so far and the size of a level
 * points to the next level, xp given first: per_level - xp % per_level
 * How many points are left until the next level, from xp and level size?
 * experience left to the next level, given total xp and xp per level
 * xp needed until level up, from current xp and xp per level
 * Given experience and the size of a level, return the experience still needed.
 * points to the next level, from xp and level size
 * How many experience points until the next level, given the xp and the xp per level?
 * xp needed for the next level, given xp and xp per level
 * Write a function that returns the xp missing for the next level, given the xp and the level size.
 * Return the xp remaining until the next level, given total xp and xp per level.
 *
 * @T int32_t int64_t
 * @name xp_missing points_to_level_up
 * @range xp 0 2000
 * @range per_level 1 200
 */
T xp_missing(T xp, T per_level) { return per_level - xp % per_level; }

/**
 * total xp to reach a level from level 1 when going up from level n costs n * {K}
 * total experience to reach a level if level 2 takes {K} and each further step {K} more than the one before
 * xp to reach a level from 1: {K} * level * (level - 1) / 2
 * How much xp in all is needed for level {level}, if going up from level n costs n times {K}?
 * cumulative experience for a level: {K} + 2 * {K} + ... with level - 1 terms
 * Write a function for the total experience of a level; going from level n to n + 1 takes n times {K}.
 * xp curve: total xp at a given level if the step from level n to n + 1 costs {K} times n
 * Given a level, return the total xp to reach it, where going up from level n costs n * {K}.
 * Write a program to find the total experience at which a level begins if going from level k to k + 1 takes {K} times k.
 * How much XP in all does a level require with steps {K}, 2*{K}, 3*{K}, ..., if level 1 needs none?
 * total xp to reach a level from level 1, where leaving level n costs {K} * n
 * Compute {K} + 2 * {K} + ... + (level - 1) * {K}, the xp needed to reach a level.
 *
 * @T int32_t int64_t
 * @K 50 100 1000
 * @name xp_for_level level_threshold
 * @range level 1 100
 */
T xp_for_level(T level) { return level * (level - 1) / 2 * K; }

/**
 * total experience to reach a level from level 1 when the level ups cost step, 2 step, 3 step and so on
 * xp to reach a level: step * level * (level - 1) / 2, level given first
 * How much experience does a level need in all, from level 1, if the first level up costs a step and each next one a step more?
 * cumulative xp for a level when level n to n + 1 takes n steps; arguments are level and step
 * Write a function that returns the total xp for a level when going from level n to n + 1 costs n times a step.
 * total experience for a level and a step: level 1 needs 0, level 2 one step, level 3 three steps, level 4 six
 * Given a level and the step, return the experience needed to get there from level 1, where leaving level n takes n steps.
 * Leveling curve: total xp for a level, given the level and the step, when leaving level n costs n steps.
 * Write a function to find the total experience needed to get from level 1 to a given level if leaving level k takes k times a step.
 * What total XP does a level need, from level 1, if leaving level n costs n steps (level, step)?
 * total xp to reach level from 1, given level and step, leaving level n costs n * step
 * Given a level and a step, return step + 2 step + ... + (level - 1) step.
 *
 * @T int32_t int64_t
 * @name total_xp_for_level xp_table
 * @range level 1 50
 * @range step 1 100
 */
T total_xp_for_level(T level, T step) { return step * level * (level - 1) / 2; }

/**
 * level (from 1) for total xp when leaving level n costs n * {K}
 * Find the level reached with this xp, starting at 1, when leaving level n costs n * {K} xp.
 * Which level do {xp} points give, starting at 1, if the first level up costs {K} and each next one {K} more?
 * rpg level from xp: first level up at {K}, the next costs 2 * {K}, then 3 * {K}; start at level 1
 * Write a function that computes the level from total points; it starts at 1, and from level n to the next takes n times {K} points.
 * player level from total xp, level 2 costs {K}, each level after that {K} xp more than the one before
 * Given total experience, return the level, starting at 1; the first level up costs {K}, and the cost rises by {K} each time.
 * Write a program to determine the level reached with some experience if leaving level k costs {K} times k points, from level 1.
 * Which level do I have, from 1, when the first level up costs {K} XP and each next one {K} more?
 * Which level does a player have with this xp, if leaving level n costs n * {K} and the first level is 1?
 * Compute a player's level from total xp: starting at level 1, the first level up costs {K}, each next one {K} more.
 * How do I get the level from xp if level ups cost {K}, 2 * {K}, 3 * {K} and so on, starting at level 1?
 *
 * @T int32_t int64_t
 * @K 50 100 1000
 * @name level_on_curve level_with_rising_cost
 * @range xp 0 50000
 */
T level_on_curve(T xp) {
    T level = 1;
    while (xp >= level * K) {
        xp -= level * K;
        level++;
    }
    return level;
}

/**
 * Do two rectangles overlap, given x, y, width, height of each? Edges that only touch don't count.
 * Do two rectangles overlap, each with x, y, width, height? Touching edges do not count.
 * AABB collision test of two boxes as x, y, w, h; true if they share area
 * Do two boxes collide, each given by x, y, width and height? Touching is no collision.
 * Do two sprites collide, given position and size (x, y, w, h) of each? Touching edges do not count.
 * hit test of two boxes given as x, y, w, h each; touching edges do not count
 * Write a function to determine if two rectangles, each as x, y, width, height, share some area.
 * How do I check AABB collision of two sprites (x, y, w, h each), contact alone not counting?
 * Do two rectangles overlap (not just touch), given x, y, width and height of each?
 * collision detection of two rectangles by x, y, w, h of each, touching edges excluded
 * Do two buildings on the map intersect, each given as x, y, width, height? Sharing just a wall is not enough.
 * test whether two boxes, each with corner x, y, width and height, intersect by more than an edge
 *
 * @T int32_t double
 * @name rectangles_overlap check_collision aabb_collision
 * @range x1 0 10
 * @range y1 0 10
 * @range w1 3 10
 * @range h1 3 10
 * @range x2 0 10
 * @range y2 0 10
 * @range w2 3 10
 * @range h2 3 10
 */
_Bool rectangles_overlap(T x1, T y1, T w1, T h1, T x2, T y2, T w2, T h2) {
    return x1 < x2 + w2 && x2 < x1 + w1 && y1 < y2 + h2 && y2 < y1 + h1;
}

/**
 * Do two rectangles overlap, given left, top, right, bottom of each? Touching is not overlapping.
 * rectangle overlap from left, top, right, bottom of each; true if they share area
 * AABB test with the min and max corner of both boxes; a shared border does not count
 * Do the interiors of two boxes intersect, each given by its smaller and then its larger corner?
 * Write a function that tells whether two axis-parallel rectangles, each given by its smaller and its larger corner, share area.
 * overlap test of two rectangles given as left, top, right, bottom; touching does not count
 * Check whether two bounding boxes (min corner, then max corner of each) intersect, touching excluded.
 * hit test of two rectangles with min x, min y, max x, max y of each, edges excluded
 * Write a program that checks whether two boxes given by their corners (x1, y1, x2, y2 each, smaller first) overlap; mere contact does not count.
 * Do two boxes, each given by min x, min y, max x, max y, overlap by more than an edge?
 * return x1 < x4 && x3 < x2 && y1 < y4 && y3 < y2 for boxes (x1, y1, x2, y2) and (x3, y3, x4, y4)
 * Collision of two upright boxes, four numbers each (smaller x, smaller y, larger x, larger y): true only if they have some area in common, not if they just touch.
 *
 * @T int32_t double
 * @name boxes_overlap corner_rectangles_overlap
 * @range x1 0 10
 * @range y1 0 10
 * @range x2 10 20
 * @range y2 10 20
 * @range x3 0 25
 * @range y3 0 25
 * @range x4 10 30
 * @range y4 10 30
 */
_Bool boxes_overlap(T x1, T y1, T x2, T y2, T x3, T y3, T x4, T y4) {
    return x1 < x4 && x3 < x2 && y1 < y4 && y3 < y2;
}

/**
 * Is a point in a rectangle? px, py, then x, y, width, height; right and bottom edges are excluded.
 * Is the mouse (x, y) inside a button with x, y, width and height, right and bottom border excluded?
 * Is a point, given first, inside a rectangle of x, y, width and height, counting the left and top edge only?
 * Write a function that checks if a point lies in a rectangle: point first, then corner and size, far edges excluded.
 * Is the mouse at px, py over a box given as x, y, w, h, right and bottom edge excluded?
 * Did the user tap this box? Tap x and y, then left, top, width, height, with the far edges outside.
 * Write a function to check whether a point lies in a rectangle (x, y, width, height), right and bottom edges excluded.
 * Did I click inside the button? Point, then x, y, width, height; right and bottom edges are outside.
 * Is a pixel inside a rectangle (x, y, width, height), right and bottom borders excluded?
 * Check that x <= px < x + width and y <= py < y + height; point first, then x, y, width, height.
 * Does the rectangle contain the point? px, py, x, y, width, height; the far edges don't count.
 * is the point x, y inside the rectangle x, y, w, h, without its right and bottom border
 *
 * @T int32_t double
 * @name point_in_rectangle is_inside_box mouse_over
 * @range px 0 12
 * @range py 0 12
 * @range x 0 4
 * @range y 0 4
 * @range width 6 12
 * @range height 6 12
 */
_Bool point_in_rectangle(T px, T py, T x, T y, T width, T height) {
    return px >= x && px < x + width && py >= y && py < y + height;
}

/**
 * Is a point inside or on a rectangle given by two corners, minimum corner first?
 * point in box test: point, then smaller and larger corner; the border counts as inside
 * Does the point lie in the area between two opposite corners, smaller one first, edges included?
 * Write a function that checks whether (px, py) lies in the box from its minimum (x1, y1) to its maximum (x2, y2), edges counting as inside.
 * Is a location within a bounding box: x, y, min x, min y, max x, max y, limits included?
 * Given a point and the smaller and larger corner of a rectangle, return true if the point is inside or on the edge.
 * Write a program to test if a point is within a box from the smaller corner x1, y1 to the larger corner x2, y2, borders included.
 * Check that x1 <= px <= x2 and y1 <= py <= y2, with the point as the first two arguments.
 * Return true if a point is between min x, min y and max x, max y, inclusive; the point comes first.
 * point in bounding box, borders inclusive: px, py, then min x, min y, max x, max y
 * How do I check if a point is within a rectangle given by its min and max corner, edges included?
 * is the point inside the rectangle: x, y, then left, top, right, bottom; y grows downwards, the border counts
 * Write a function to check if a given point lies inside a screen rectangle given as left, top, right, bottom (top < bottom), edges included.
 *
 * @T int32_t double
 * @name point_in_box inside_corners
 * @range px 0 20
 * @range py 0 20
 * @range x1 0 8
 * @range y1 0 8
 * @range x2 8 20
 * @range y2 8 20
 */
_Bool point_in_box(T px, T py, T x1, T y1, T x2, T y2) { return px >= x1 && px <= x2 && py >= y1 && py <= y2; }

/**
 * Is a point in or on a circle, given point, center and radius?
 * hit test of a round button: point, center, radius; the edge counts as a hit
 * Write a function that checks if a point lies in or on a circle: point, center, radius.
 * Given a point, a center and a radius, tell whether the point is in the circle or on its edge.
 * Is the point within the given radius of the center, edge included? Point, center, radius.
 * How do I test for a click within a circular button or on its rim?
 * Check if a point is inside or on a circle, given the point, the center and the radius.
 * Given px, py, cx, cy and r, return true if (px - cx)^2 + (py - cy)^2 <= r^2.
 * Is the click at most a radius away from a center? Click x and y, center x and y, radius.
 * Is the unit within a tower's reach? Give unit x, y, tower x, y and radius; exactly on the circle counts.
 * Is a drone within radio range, boundary included: its x, y, then the antenna's x, y and reach?
 * Has the dart at (x, y) hit the round target with its center and radius, the edge being a hit?
 *
 * @T int32_t double
 * @name point_in_circle in_range_of
 * @range px -10 10
 * @range py -10 10
 * @range cx -10 10
 * @range cy -10 10
 * @range r 0 12
 */
_Bool point_in_circle(T px, T py, T cx, T cy, T r) {
    return (px - cx) * (px - cx) + (py - cy) * (py - cy) <= r * r;
}

/**
 * collision of two balls, given x, y and radius of each; touching counts
 * Do two circles overlap or touch, given x, y and radius of each?
 * ball collision test where touching is a hit: x, y, radius of the first ball, then of the second
 * Do two circles, each given by center x, y and radius, overlap or at least touch?
 * bubble collision from x, y and radius of each; contact counts
 * Write a function that checks whether two circles touch or overlap: x, y, r and x, y, r.
 * Given two circles, each as center and radius, tell whether they meet; a single common point is enough.
 * Write a program to find out if two circles, each x, y, radius, meet or overlap.
 * How do I detect a collision of two circles (x, y, r each), touching included?
 * Do two circles touch or overlap, given x, y and radius of each?
 * Return true if the distance of two centers is at most the sum of the radii; x, y, r of each circle.
 * Detect whether two bubbles, each with center x, y and radius, touch or overlap.
 * Two marbles given as x, y, radius each: do they touch or overlap?
 * Is the distance of two centers no more than the sum of the radii? x, y, r of each
 *
 * @T int32_t double
 * @name circles_collide balls_collide
 * @range x1 -10 10
 * @range y1 -10 10
 * @range r1 0 6
 * @range x2 -10 10
 * @range y2 -10 10
 * @range r2 0 6
 */
_Bool circles_collide(T x1, T y1, T r1, T x2, T y2, T r2) {
    return (x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2) <= (r1 + r2) * (r1 + r2);
}

/**
 * circle and rectangle collision: center, radius, x, y, width, height; touching is a hit
 * Does a ball (x, y, r) hit or touch a box (x, y, w, h)?
 * circle-rectangle overlap, touching counts: cx, cy, r, then x, y, w, h
 * Does a circle (center, radius) touch or overlap a rectangle with corner x, y, width and height?
 * Write a function that checks if a circle meets a rectangle, touching included: center, radius, then corner and size.
 * Given a circle and an axis-aligned rectangle (x, y, w, h), tell whether they have a point in common.
 * Does a round sprite with center and radius touch or overlap a wall with x, y, w, h?
 * Write a function to check if a circle (centre, radius) touches or overlaps a rectangle (x, y, width, height).
 * Does the ball (x, y, r) hit or just touch the block (x, y, w, h)?
 * circle-rectangle collision: x, y, r and x, y, w, h; touching counts
 * In Breakout, does the ball (x, y, radius) hit the brick (x, y, width, height)? Touching counts.
 * How do I check a circle (cx, cy, r) against an axis-aligned rectangle (x, y, w, h) for contact?
 *
 * @T int32_t double
 * @name circle_hits_rectangle ball_hits_box
 * @range cx -5 15
 * @range cy -5 15
 * @range r 2 8
 * @range x 0 10
 * @range y 0 10
 * @range width 4 10
 * @range height 4 10
 */
_Bool circle_hits_rectangle(T cx, T cy, T r, T x, T y, T width, T height) {
    T near_x = cx < x ? x : cx > x + width ? x + width : cx;
    T near_y = cy < y ? y : cy > y + height ? y + height : cy;
    return (cx - near_x) * (cx - near_x) + (cy - near_y) * (cy - near_y) <= r * r;
}

/**
 * overlap area of two rectangles, each x, y, width, height
 * area of the intersection of two boxes given as x, y, w, h
 * How large is the common part of two rectangles given by corner and size?
 * intersection area of two rectangles from x, y, width, height of each, 0 when apart
 * shared area of two boxes (x, y, width, height), 0 if apart
 * Write a function that computes the area in which two rectangles, x, y, w, h each, overlap.
 * Given two axis-aligned rectangles with corner and size, return the area they share.
 * By what area do two windows (x, y, width, height) cover each other?
 * Write a program which computes the area that two rectangles (x, y, width, height each) have in common, 0 if none.
 * How much area do two boxes share, each given as x, y, width, height?
 * How large is the overlap of two rects (x, y, w, h each), in area, as needed for IoU?
 * overlap area of two rectangles, x, y, w, h of each
 *
 * @T int32_t double
 * @name overlap_area intersection_area
 * @range x1 0 10
 * @range y1 0 10
 * @range w1 3 10
 * @range h1 3 10
 * @range x2 0 10
 * @range y2 0 10
 * @range w2 3 10
 * @range h2 3 10
 */
T overlap_area(T x1, T y1, T w1, T h1, T x2, T y2, T w2, T h2) {
    T left = x1 > x2 ? x1 : x2, right = x1 + w1 < x2 + w2 ? x1 + w1 : x2 + w2;
    T top = y1 > y2 ? y1 : y2, bottom = y1 + h1 < y2 + h2 ? y1 + h1 : y2 + h2;
    return right > left && bottom > top ? (right - left) * (bottom - top) : 0;
}

/**
 * Is a cell on the board, given row and column from 0, then number of rows and of columns?
 * bounds check for a grid, given row, column, rows and columns
 * Check that row and column, counted from 0, are in bounds of a grid with the given rows and columns.
 * Is a position inside a map, given row, column, number of rows and number of columns?
 * Is this a valid cell of a 2D array: row, column, number of rows, number of columns?
 * Write a function that checks if row and column, both from 0, lie in a grid whose sizes are given last.
 * Check that 0 <= row < rows and 0 <= col < cols, given row, col, rows, cols.
 * Given row, column, number of rows and of columns, tell whether the cell exists.
 * Is it safe to read grid[row][col] in a grid with the given rows and cols?
 * Write a function to check if a cell lies on a board: row, column, number of rows, number of columns, counted from 0.
 * Are row and col within a grid of a given number of rows and columns?
 * Return true if (row, col) is a valid cell of a matrix with rows rows and cols columns.
 *
 * @T int32_t int64_t
 * @name in_bounds is_on_board is_valid_cell
 * @range row -1 6
 * @range col -1 6
 * @range rows 4 8
 * @range cols 4 8
 */
_Bool in_bounds(T row, T col, T rows, T cols) { return row >= 0 && row < rows && col >= 0 && col < cols; }

/**
 * Are two cells (row, column each) neighbours, {OP}?
 * Check if two cells are adjacent {OP}, given row and column of each; a cell is not its own neighbour.
 * Are two grid positions next to each other, {OP}? Each has a row and a column.
 * Write a function that tells whether two tiles touch, {OP}: row and column of each.
 * Can I step from one cell to the other in one move, {OP}? Row and column of each are given.
 * Given row and column of two cells, check that they are adjacent, {OP}.
 * Are two squares next to each other on the board, {OP}, given the row and column of both?
 * Check if two cells (row, column each) are neighbours {OP}: {OP:2} of the row and column distances is 1.
 * Do two cells (row, column each) border each other, counted {OP}?
 * adjacency of two different grid cells, {OP}: row1, col1, row2, col2
 * Return true if (row1, col1) and (row2, col2) are neighbours, {OP}.
 * Do two pieces stand right beside each other {OP}, given the row and column of each?
 *
 * @OP rows+cols==1 "without diagonals" "the sum"
 * @OP (rows>cols?rows:cols)==1 "with diagonals" "the maximum"
 * @name are_adjacent are_neighbours
 * @range row1 0 2
 * @range col1 0 2
 * @range row2 0 2
 * @range col2 0 2
 */
_Bool are_adjacent(int32_t row1, int32_t col1, int32_t row2, int32_t col2) {
    int32_t rows = row1 < row2 ? row2 - row1 : row1 - row2;
    int32_t cols = col1 < col2 ? col2 - col1 : col1 - col2;
    return OP;
}

/**
 * Are two cells, each given by row and column, next to each other horizontally or vertically?
 * Do two squares of a grid share an edge, given row and column of each?
 * Do two cells, given by row and column, share a side?
 * Are two positions (row, column each) exactly one step up, down, left or right apart?
 * return |row1 - row2| + |col1 - col2| == 1 for cells (row1, col1) and (row2, col2)
 * Given row and column of two cells, return true if they touch along an edge.
 * Write a function to test if two cells of a grid, row and column each, have an edge in common.
 * Is it one step up, down, left or right from one cell (row, column) to the other?
 * Are two tiles (row, column each) orthogonal neighbours?
 * Is the Manhattan distance of two grid positions (row, column each) equal to one?
 * Check whether two cells (row, column each) are adjacent without counting diagonals.
 * Can a piece that moves one square up, down, left or right get from one square (row, column) to another (row, column) in exactly one move?
 *
 * @name share_side direct_neighbours
 * @range row1 0 4
 * @range col1 0 4
 * @range row2 0 4
 * @range col2 0 4
 */
_Bool share_side(int32_t row1, int32_t col1, int32_t row2, int32_t col2) {
    int32_t rows = row1 > row2 ? row1 - row2 : row2 - row1, cols = col1 > col2 ? col1 - col2 : col2 - col1;
    return rows + cols == 1;
}

/**
 * number of neighbours of a cell, diagonals too: row, col, rows, cols
 * How many neighbours does the cell at row, col have in a grid of rows x cols, diagonals included?
 * number of cells around (row, col) in a rows x cols grid: 3 in a corner, 5 at an edge, 8 inside
 * How many cells surround a position on a board, diagonally too? Row, column, number of rows, number of columns.
 * Write a function that counts the cells around (row, col), diagonals too, that lie in a rows x cols grid.
 * Given row and column of a cell and the grid's rows and columns, return how many of the eight neighbours exist.
 * Count the cells adjacent to (row, col) in eight directions that are inside a grid of rows x cols.
 * How many of the eight cells around a given one exist? Row, column, rows, columns.
 * Write a program to count the neighbours of a cell, diagonals too: row, column, number of rows, number of columns.
 * How many of 8 neighbours does a cell (row, col) have inside a grid of rows x cols?
 * Count the neighbours, diagonals included, of a cell at row, column in a rows by cols matrix.
 * Return 3, 5 or 8, the number of cells around (row, col) in a grid of rows x cols.
 *
 * @name neighbour_cells count_neighbours
 * @range row 0 3
 * @range col 0 3
 * @range rows 4 8
 * @range cols 4 8
 */
int32_t neighbour_cells(int32_t row, int32_t col, int32_t rows, int32_t cols) {
    int32_t down = 1 + (row > 0) + (row < rows - 1), across = 1 + (col > 0) + (col < cols - 1);
    return down * across - 1;
}

/**
 * number of neighbours up, down, left and right of a cell: row, column, then rows and columns of the grid
 * orthogonal neighbours of (row, col) in a rows x cols grid: 2 in a corner, 3 at an edge, 4 inside
 * How many direct neighbours does a cell (row, column) have in a grid of rows x columns, not counting diagonals?
 * Number of possible steps from a square in four directions without leaving the board: row, col, rows, cols
 * Write a function that counts the horizontal and vertical neighbours of a cell on a board of rows x cols.
 * Given row and column and the board's rows and columns, return how many of the four adjacent cells exist.
 * In how many of four directions can a robot at row, column move on a board of rows x columns?
 * Write a function which counts the orthogonal neighbours of a cell that are on the board: row, column, rows, columns.
 * How many of the four adjacent cells of (row, col) exist in a grid of rows x cols?
 * Count the neighbours up, down, left and right of a cell that are inside the grid: row, col, rows, cols.
 * Given row, col and the size rows x cols, return 2 for a corner, 3 for an edge and 4 for an inner cell.
 * number of orthogonally adjacent cells of (row, col) in a rows x cols matrix
 *
 * @name side_neighbours count_exits
 * @range row 0 4
 * @range col 0 4
 * @range rows 5 6
 * @range cols 5 6
 */
int32_t side_neighbours(int32_t row, int32_t col, int32_t rows, int32_t cols) {
    return (row > 0) + (row < rows - 1) + (col > 0) + (col < cols - 1);
}

/**
 * move a position by a step and keep it between 0 and limit, both included
 * position plus step, clamped to the range from 0 to the limit
 * new coordinate: position + step, limited to 0..limit
 * Write a function that moves a position by a step and stops at the borders 0 and limit.
 * Given position, step and largest position, return the new position, never below 0 or past the largest.
 * add step to x and keep the sum from 0 to limit
 * Write a program to move a position by a step but keep it within 0 and a limit.
 * How do I keep a player between 0 and a limit when moving by a step? Position, step, limit.
 * move position by step and clamp it to 0..limit
 * Move a paddle by a step but stop at 0 and at the limit: position, step, limit.
 * Return position + step, but at least 0 and at most limit.
 * Let the player move by a step, but stay between 0 and the limit no matter what.
 *
 * @T int32_t double
 * @name move_clamped move_in_bounds
 * @range position 0 100
 * @range step -50 50
 * @range limit 100 200
 */
T move_clamped(T position, T step, T limit) {
    T moved = position + step;
    return moved < 0 ? 0 : moved > limit ? limit : moved;
}

/**
 * wrap around the screen: position plus step, from 0 to width - 1, given position, step and width
 * Compute (position + step) modulo width so that the result is never negative.
 * How do I make a player reappear on the other side of the screen? Position, step, width.
 * Write a function that moves a position by a step, which may be negative, around a ring of width cells.
 * Asteroids screen wrap: position plus step, wrapped into 0 to screen width - 1
 * Given position, step and width, return the wrapped position from 0 to width - 1.
 * Write a function that moves a position by a step on a ring of given width, so that leaving one side enters the other.
 * How do I implement wraparound movement with negative steps? Position, step, width.
 * Add a step to a position and wrap the result into 0 to width - 1, also for negative steps.
 * Return ((position + step) % width + width) % width.
 * Move a snake that passes through walls: new cell from cell, step and number of cells.
 * move position by step with wraparound at width, result never negative
 *
 * @T int32_t int64_t
 * @name wrap_position move_wrapped
 * @range position 0 20
 * @range step -50 50
 * @range width 1 30
 */
T wrap_position(T position, T step, T width) { return ((position + step) % width + width) % width; }

/**
 * Bounce off the walls at 0 and limit: position, velocity, limit; reverse the velocity at or beyond a wall if it points outwards.
 * Given position, velocity and limit, reverse the velocity at or beyond 0 or limit when moving outwards.
 * new velocity of a ball from position, velocity, limit: reversed when at or beyond 0 or limit and moving outwards
 * Given position, speed and limit, reverse the speed at or outside the ends of 0..limit if it points outwards.
 * Write a function that returns the velocity, reversed if the position is at or past 0 or limit and moving outwards: position, velocity, limit.
 * ball velocity at the screen edge: position, velocity, limit; reversed at or past an edge if moving outwards
 * Given position, velocity and limit, negate the velocity if the ball is at or beyond 0 or limit and moving outwards.
 * Reflect the velocity at or beyond 0 and limit if it points outwards: position, velocity, limit.
 * Return -velocity if position <= 0 and velocity < 0, or position >= limit and velocity > 0; otherwise velocity.
 * How does a ball's velocity change when it is at or beyond 0 or a limit and moves outwards (position, velocity, limit)?
 * bounce at the walls 0 and limit: position, velocity, limit; negate the velocity at or past a wall when moving outwards
 * In Pong, flip the velocity when the ball is at or beyond 0 or the limit and moving away: position, velocity, limit.
 *
 * @T int32_t double
 * @name bounce bounce_velocity
 * @range position -10 110
 * @range velocity -10 10
 * @range limit 50 100
 */
T bounce(T position, T velocity, T limit) {
    return (position <= 0 && velocity < 0) || (position >= limit && velocity > 0) ? -velocity : velocity;
}

/**
 * opposite of one of four directions numbered 0 to 3 in a circle
 * turn around, with four directions 0 to 3 numbered clockwise
 * What is the reverse of a direction from 0 to 3, numbered around the circle?
 * Write a function that returns the opposite of up, right, down, left numbered 0 to 3.
 * reverse heading, one of 0, 1, 2, 3 (north, east, south, west)
 * direction after a 180 degree turn, with four directions 0..3 in clockwise order
 * direction after half a turn, four directions numbered clockwise from 0
 * Write a function for the opposite of a direction 0 to 3 in clockwise numbering.
 * What is the reverse of one of four directions, numbered 0 to 3 clockwise?
 * opposite of direction 0..3, numbered clockwise
 * The snake reverses: return the opposite of a direction 0 to 3, i.e. (direction + 2) % 4.
 * Turn the army around: what is the reverse of a heading 0-3, numbered clockwise?
 *
 * @T int32_t uint8_t
 * @name opposite_direction turn_around
 * @range direction 0 3
 */
T opposite_direction(T direction) { return (direction + 2) % 4; }

/**
 * opposite compass direction as a capital letter (N, E, S, W), 0 for anything else
 * map a compass letter N to S, E to W and back, other characters to 0
 * Return the reverse of 'N', 'E', 'S' or 'W', or 0 for any other character.
 * Which letter is the opposite of 'N', 'E', 'S' or 'W'? Return 0 for other characters.
 * Write a function that returns the opposite direction for 'N', 'E', 'S', 'W' and 0 for any other character.
 * Given a capital compass letter, return the one behind me, 0 when the character isn't N, E, S or W.
 * opposite compass letter: N and S, E and W are swapped, any other character gives 0
 * opposite heading for N, S, E, W as a char, 0 if unknown
 * Which letter is opposite to N, E, S or W? Return 0 if it is none of them.
 * opposite compass direction for N, E, S, W, else 0
 * Swap 'N' with 'S' and 'E' with 'W'; return 0 for any other character.
 * The sailor turns round: give the opposite compass letter of N, S, E or W, and 0 for other characters.
 *
 * @name opposite_compass reverse_compass
 */
char opposite_compass(char direction) {
    switch (direction) {
        case 'N': return 'S';
        case 'S': return 'N';
        case 'E': return 'W';
        case 'W': return 'E';
    }
    return 0;
}

/**
 * turn {OP} by 90 degrees, directions 0 to 3 clockwise
 * new direction after turning {OP} a quarter, directions 0 to 3 clockwise
 * Rotate the heading {OP:2} by 90 degrees: north 0, east 1, south 2, west 3.
 * Which way do I face after a {OP} turn, with north 0, east 1, south 2, west 3?
 * Write a function that turns a player {OP} by 90 degrees; directions 0 to 3 go clockwise.
 * quarter turn to the {OP}, headings 0 to 3 numbered clockwise
 * Given a direction from 0 to 3 (clockwise), return the one after a turn {OP}.
 * rotate a heading {OP} by a quarter: N=0, E=1, S=2, W=3
 * Write a function that turns a direction 0 to 3, numbered clockwise, by a quarter to the {OP}.
 * Turn {OP}: new direction from 0 north, 1 east, 2 south, 3 west.
 * What is the heading after a {OP} turn (0 = north, 1 = east, ...)?
 * turn {OP} from a direction 0..3, numbered clockwise
 *
 * @OP 3 "left" "counterclockwise"
 * @OP 1 "right" "clockwise"
 * @name turn turn_player
 * @range direction 0 3
 */
int32_t turn(int32_t direction) { return (direction + OP) % 4; }

/**
 * turn right from a compass letter N, E, S or W, 0 for other characters
 * map N to E, E to S, S to W, W to N (capital letters), anything else to 0
 * Facing N, E, S or W, where do I look after a right turn? Return a letter, or 0 for bad input.
 * Robot facing N, E, S or W: turn right and return the new letter, 0 if unknown.
 * Given a capital compass letter, return the one 90 degrees clockwise, or 0 if it is no N, E, S or W.
 * Turn right: N becomes E, E becomes S, S becomes W, W becomes N, and every other char 0.
 * Write a program that gives the compass letter to the right of N, E, S or W, and 0 for any other character.
 * Which of N, E, S, W do I face after a clockwise quarter turn (0 for bad input)?
 * Turn right from N, E, S or W, else return 0.
 * Rotate a direction character (N, E, S, W) by 90 degrees clockwise, 0 for other characters.
 * Write a function that turns a compass direction 'N', 'E', 'S' or 'W' to the right, or returns 0 for anything else.
 * next compass letter clockwise after 'N', 'E', 'S' or 'W', otherwise 0
 *
 * @name turn_right clockwise_letter
 */
char turn_right(char direction) {
    switch (direction) {
        case 'N': return 'E';
        case 'E': return 'S';
        case 'S': return 'W';
        case 'W': return 'N';
    }
    return 0;
}
/**
 * turn left from a compass letter N, E, S or W, 0 for other characters
 * map N to W, W to S, S to E, E to N (capital letters), anything else to 0
 * Facing N, E, S or W, where do I look after a left turn? Return a letter, or 0 for bad input.
 * Robot facing N, E, S or W: turn left and return the new letter, 0 if unknown.
 * Given a capital compass letter, return the one 90 degrees counterclockwise, or 0 if it is no N, E, S or W.
 * Turn left: N becomes W, W becomes S, S becomes E, E becomes N, and every other char 0.
 * Write a function to give the compass letter on the left of N, E, S or W, 0 for all other characters.
 * Which of N, E, S, W do I face after a counterclockwise quarter turn (0 for bad input)?
 * Turn left from N, E, S or W, else return 0.
 * Rotate a direction character (N, E, S, W) by 90 degrees counterclockwise, 0 for other characters.
 * Write a function that turns a compass direction 'N', 'E', 'S' or 'W' to the left, or returns 0 for anything else.
 * next compass letter counterclockwise after 'N', 'W', 'S' or 'E', otherwise 0
 *
 * @name turn_left counterclockwise_letter
 */
char turn_left(char direction) {
    switch (direction) {
        case 'N': return 'W';
        case 'W': return 'S';
        case 'S': return 'E';
        case 'E': return 'N';
    }
    return 0;
}

/**
 * step in {OP:2} for a direction 0 to 3, clockwise from north: {OP:3}, others 0
 * {OP:2} change for a direction, north 0, east 1, south 2, west 3; {OP:3}, otherwise 0
 * d{OP} of a move on a grid with directions 0 N, 1 E, 2 S, 3 W; {OP:3}, the other two give 0
 * How much does {OP} change in direction 0 to 3 (N, E, S, W)? {OP:3}, otherwise 0.
 * Write a function that returns the {OP} part of a step in direction 0 north, 1 east, 2 south or 3 west; {OP:3}, otherwise 0.
 * Given 0 north, 1 east, 2 south or 3 west, return the {OP} offset, {OP:3}.
 * {OP} part of a step when facing 0 to 3, clockwise from north ({OP:3}, otherwise 0)
 * Find the change of the {OP} coordinate for a step in direction 0 north, 1 east, 2 south, 3 west ({OP:3}, else 0).
 * How does {OP} change for directions 0 north, 1 east, 2 south, 3 west? ({OP:3}, else 0)
 * What is d{OP} for direction 0..3 (N, E, S, W)? {OP:3}, the others are 0.
 * {OP} offset of a direction (0 north, 1 east, 2 south, 3 west): {OP:3}, otherwise 0
 * Get the {OP:2} offset for a direction 0 to 3 (N, E, S, W), where {OP:3} and the rest 0.
 *
 * @OP (direction==1)-(direction==3) "x" "column" "east is 1, west is -1"
 * @OP (direction==2)-(direction==0) "y" "row" "south is 1, north is -1"
 * @name direction_offset step_offset
 * @range direction 0 3
 */
int32_t direction_offset(int32_t direction) { return OP; }

/**
 * tile number of a pixel position with {K} pixels per tile, rounded down also below 0
 * Which {K} pixel tile is a position on? Use floor division.
 * pixel to tile number with tiles of {K} pixels, negative positions rounded down too
 * world coordinate to tile index with {K} pixel tiles, where pixel -1 is in tile -1
 * Write a function that turns a pixel coordinate into a tile index, tiles {K} wide, rounding down.
 * Return floor(pixel / {K}), the tile number.
 * Given a pixel position, return the tile, {K} pixels a tile; pixel -1 is on tile -1.
 * tile map index of a coordinate, tile size {K}, rounded toward minus infinity
 * Divide a position by {K}, rounding down also below zero.
 * Write a function which finds the tile number of a pixel coordinate with tiles of {K} pixels, rounding down for negatives too.
 * Which tile is a pixel on if tiles are {K} wide? Round down for negative pixels too.
 * pixel to tile with tile size {K}, using floor
 *
 * @T int32_t
 * @K 8 16 32 64
 * @name pixel_to_tile tile_index
 * @range pixel -500 2000
 */
T pixel_to_tile(T pixel) { return pixel >= 0 ? pixel / K : (pixel - K + 1) / K; }

/**
 * tile index from pixel position and tile size, rounded down
 * Which tile contains this pixel, given the tile size? Pixel -1 is in tile -1.
 * Return pixel / size, rounded down even if the pixel is negative.
 * world position to grid coordinate: floor of position divided by cell size
 * mouse position to grid cell for a given cell size, rounding down below zero, too
 * Write a function that returns the cell number of a coordinate for a given cell size; negative coordinates round down too.
 * Given a position and the width of a tile, return the tile's index, floored.
 * pixel position to tile number: floor(pos / size)
 * Write a program to compute the tile that contains a pixel, for a given tile size; negative pixels go to negative tiles.
 * pixel to tile index for a given tile size, floored
 * Convert a coordinate to a grid cell index for a given cell size, rounding toward minus infinity.
 * How do I map a pixel coordinate, possibly negative, to its tile number by dividing by the tile size and rounding down, not toward zero?
 *
 * @T int32_t int64_t
 * @name tile_index cell_of_position
 * @range pixel -300 300
 * @range size 1 64
 */
T tile_index(T pixel, T size) { return pixel >= 0 ? pixel / size : (pixel - size + 1) / size; }

/**
 * pixel position of the left edge of a tile number (from 0), tiles {K} pixels wide
 * Get the left edge in pixels of tile number i, tiles being {K} pixels wide.
 * tile index to the first pixel of the tile, with {K} pixel tiles
 * tile index to the screen coordinate where the tile starts, tile size {K}
 * Where on the screen does tile {tile} begin, {K} pixels a tile?
 * Write a function that turns a tile index into its pixel position, tiles {K} wide.
 * left pixel of a tile: tile * {K}
 * Given a tile, return its first pixel, {K} pixels a tile.
 * grid index to screen coordinate with cell size {K}
 * Write a function that converts a tile number to the pixel where it begins, tiles being {K} pixels.
 * At which pixel does tile n start (size {K})?
 * tile to pixel with tile size {K}
 *
 * @T int32_t
 * @K 8 16 32 64
 * @name tile_to_pixel tile_position
 * @range tile -50 200
 */
T tile_to_pixel(T tile) { return tile * K; }

/**
 * center of a tile in pixels, from index and tile size: index times size plus half the size
 * middle pixel of a grid cell, given the cell number from 0 and the cell size
 * Compute tile * size + size / 2, the middle of a tile.
 * Where is the middle of a tile on the screen? Tile index and tile size; the first tile starts at 0.
 * center coordinate of a cell: index times size plus size / 2, cell index first, size second
 * Write a function that returns the pixel at the center of a tile from its index and the tile size.
 * center a sprite on a tile: tile index times size plus half the size
 * Given a tile index and the tile size, return the center coordinate.
 * center position of a cell from its index and the cell size, cell 0 starting at 0
 * middle of square number i: i * size + size / 2
 * What is the center position of a tile, given its index and the tile size?
 * center pixel of a tile, given index and size
 *
 * @T int32_t double
 * @name tile_center cell_center
 * @range tile 0 100
 * @range size 1 64
 */
T tile_center(T tile, T size) { return tile * size + size / 2; }

/**
 * snap a position down to the grid of a given size, that is to a multiple of it
 * Align a coordinate to the grid line at or before it, given the grid size.
 * round a coordinate down to a multiple of the cell size
 * How do I snap a coordinate, negative ones too, down to a grid of this cell size?
 * Write a function that moves a coordinate down to the start of its cell, given the cell size.
 * grid snapping in an editor: round x down to a multiple of the grid size
 * Find the start of the cell under the cursor: coordinate rounded down to a multiple of the cell size.
 * Given a coordinate and the grid size, return the grid line at or before it.
 * snap x to the grid: largest multiple of size not above x
 * Place a building on the map grid: round a coordinate down to a multiple of the cell size.
 * How can I snap a position to the start of its cell, given the cell size?
 * Round x down to a multiple of size.
 *
 * @T int32_t int64_t
 * @name snap_to_grid align_to_grid
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_grid(T x, T size) { return x - (x % size + size) % size; }

/**
 * snap a position to the nearest grid line, lines at multiples of the size, halfway goes up
 * round a coordinate to the closest multiple of the grid size, ties upward
 * nearest multiple of the grid size to a position, i.e. x + size / 2 rounded down to a multiple of size
 * How do I move an object to the closest multiple of the grid size? Half is rounded up.
 * Write a function that rounds a coordinate to the nearest multiple of the grid size, half upward.
 * Given a coordinate and the cell size, return the nearest grid line, the higher one if it is halfway.
 * Align x to the nearest multiple of the step; halves go up.
 * Write a program to snap a coordinate to the closest grid line for a grid size, halves going up.
 * snap to the nearest multiple of size; halfway goes up
 * How do I align an object with the nearest grid line, the higher one when halfway? Coordinate, then grid size.
 * Round a coordinate to the nearest multiple of the cell size, rounding half up.
 * return (x + size // 2) // size * size as Python does it
 *
 * @T int32_t int64_t
 * @name snap_to_nearest nearest_grid_line
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_nearest(T x, T size) {
    T middle = x + size / 2;
    return middle - (middle % size + size) % size;
}

/**
 * world to screen coordinate: world minus camera, multiplied by zoom
 * Compute the screen position of an object: world minus camera, times zoom.
 * apply camera offset and zoom to a world position: subtract the camera, then scale by zoom
 * Write a function that converts a world position to the screen for a camera with zoom: (world - camera) * zoom.
 * screen coordinate: (world - camera) * zoom
 * viewport transform: world coordinate minus camera, scaled by the zoom
 * Write a function which converts a world coordinate to the screen: subtract the camera's, then multiply by the zoom.
 * How do I get screen x from world x, camera x and zoom?
 * world to screen coordinate: (world - camera) * zoom
 * Where on the screen is an object, given its world position, the camera position and the zoom?
 * Convert a map coordinate to a screen coordinate with the camera position and a zoom factor.
 * Where is a world coordinate drawn on the screen? Subtract the camera, then multiply by the zoom.
 *
 * @T double float int32_t
 * @name world_to_screen camera_transform
 * @range world -1000 1000
 * @range camera -1000 1000
 * @range zoom 1 4
 */
T world_to_screen(T world, T camera, T zoom) { return (world - camera) * zoom; }

/**
 * Camera that follows the player: player - screen / 2, clamped to 0 and level - screen; player, screen size, level size.
 * left camera edge so that the player is centered but the view stays within the level: player, screen, level
 * Where is the left edge of a view that centers the player but stays within 0 and the level's end? Player, screen, level.
 * Write a function for the left camera edge from player position, screen width and level width: player centered, but nothing outside the level shown.
 * Given player, screen and level size, return the left edge of the view that centers the player, clamped to 0 and level - screen.
 * Clamp the camera to the level: player minus half a screen, between 0 and level - screen.
 * Write a program to place a camera's left edge so that the player is in the middle, but not left of 0 nor beyond level minus screen (player, screen, level).
 * How do I keep a scrolling camera within the level while centering the player? Player, screen size, level size.
 * camera left edge, player centered, clamped to the level: player, screen, level width
 * Return player - screen / 2, limited to 0..level - screen.
 * I'm writing a side scroller: given player x, screen width and level width, where is the left edge of the view if the player is in the middle but the view never goes past 0 or the right end of the level?
 * left edge of a scrolling camera: player position minus half the screen width, raised to 0 if negative, otherwise at most level width minus screen width; player, screen width, level width
 *
 * @T int32_t double
 * @name camera_position follow_camera
 * @range player 0 1000
 * @range screen 100 200
 * @range level 200 1000
 */
T camera_position(T player, T screen, T level) {
    T left = player - screen / 2;
    return left < 0 ? 0 : left > level - screen ? level - screen : left;
}

/**
 * Is a placement of n queens safe, given an array with each row's queen column?
 * n queens solution check for an array of columns, one queen per row
 * Return true if no two queens attack each other, where entry i of the array is the column of the queen in row i.
 * Are the queens in these columns, one per row, safe from each other?
 * Write a function that checks that a placement of {n} queens, given the column for each row, has no two on a column or diagonal.
 * queens problem verifier for n columns, queen i in row i: false if two share a column or a diagonal
 * Given the column of the queen in each of n rows, tell whether no queen attacks another.
 * Write a function to check that n queens, one in every row with columns in an array, do not attack each other.
 * Given the queen's column in each row, is the board safe, with no two in the same column or diagonal?
 * Are n queens, given by their columns row by row, safe from each other?
 * Check a solution of the n queens puzzle, given the column of the queen in each row.
 * Given n queen positions, columns[i] for row i, return true if none attacks another.
 * n queens: the array gives the queen's column of each row; does no queen attack another?
 *
 * @array columns n
 * @name queens_are_safe is_queens_solution
 * @range columns 0 4
 * @range n 0 3
 */
_Bool queens_are_safe(const int32_t *columns, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < i; j++) {
            int32_t apart = columns[i] < columns[j] ? columns[j] - columns[i] : columns[i] - columns[j];
            if (apart == 0 || apart == i - j) return 0;
        }
    return 1;
}

/**
 * How many solutions does the n queens problem have, mirrored ones counted separately?
 * n queens: number of ways to place n queens on an n x n board without attacks
 * number of ways to place n non-attacking queens on an n x n board
 * count the solutions of the queens puzzle for a board of size n, like 92 for eight queens
 * In how many ways can {n} queens stand on an n x n board without attacking each other?
 * queens puzzle solver that counts the solutions for board size n
 * Given the board size, return the number of safe placements of that many queens.
 * Write a program to count the ways to place n queens on an n by n board so that none attacks another.
 * How many ways are there to place n queens on an n by n board without attacks?
 * number of solutions of the n queens problem
 * Solve the n queens problem with backtracking and return the number of solutions.
 * In how many arrangements can n queens stand on an n x n board so that none is able to capture another?
 *
 * @name count_queens n_queens total_n_queens
 * @range n 1 6
 */
static int32_t place_queens(int32_t row, int32_t n, int32_t *columns) {
    int32_t ways = 0;
    if (row == n) return 1;
    for (int32_t c = 0; c < n; c++) {
        int32_t safe = 1;
        for (int32_t r = 0; r < row; r++)
            if (columns[r] == c || columns[r] - c == row - r || c - columns[r] == row - r) safe = 0;
        columns[row] = c;
        if (safe) ways += place_queens(row + 1, n, columns);
    }
    return ways;
}

int32_t count_queens(int32_t n) {
    int32_t columns[32];
    return place_queens(0, n, columns);
}

/**
 * minimum number of knight moves on an 8x8 board, given row and column (0 to 7) of start and target
 * fewest knight moves between two squares on a chessboard, each given as row and column from 0
 * length of the shortest path of a knight on an 8x8 board, start row and column, then target row and column, 0 to 7
 * How many moves does a knight need from one square to another on an 8x8 board? Row and column of both, from 0 to 7.
 * fewest knight moves between two squares of a chessboard: r1, c1, r2, c2 from 0 to 7
 * Write a function that returns the least number of knight moves: row and column of start and target, 0 to 7.
 * Given row and column (0 to 7) of two squares of a chessboard, return how many knight moves they are apart.
 * Write a function which finds the fewest moves a knight needs between two squares (row, column each, from 0) of a chessboard.
 * What is the minimum number of knight moves from start to target? Row and column of each, 0 to 7.
 * knight moves between two squares of a chessboard, row and column of each from 0
 * Use BFS to compute how many moves a knight needs from (r1, c1) to (r2, c2) on an 8x8 board.
 * How many knight moves does it take from (r1, c1) to (r2, c2) on a normal chessboard?
 * BFS on a chessboard: fewest jumps of a knight from one row and column to another, numbered 0-7
 *
 * @name knight_distance min_knight_moves
 * @range r1 0 7
 * @range c1 0 7
 * @range r2 0 7
 * @range c2 0 7
 */
int32_t knight_distance(int32_t r1, int32_t c1, int32_t r2, int32_t c2) {
    int32_t steps[64], queue[64], head = 0, tail = 0;
    for (int32_t i = 0; i < 64; i++) steps[i] = -1;
    steps[r1 * 8 + c1] = 0;
    queue[tail++] = r1 * 8 + c1;
    while (head < tail) {
        int32_t at = queue[head++];
        for (int32_t dr = -2; dr <= 2; dr++)
            for (int32_t dc = -2; dc <= 2; dc++) {
                int32_t r = at / 8 + dr, c = at % 8 + dc;
                if (dr * dr + dc * dc != 5 || r < 0 || r > 7 || c < 0 || c > 7 || steps[r * 8 + c] >= 0) continue;
                steps[r * 8 + c] = steps[at] + 1;
                queue[tail++] = r * 8 + c;
            }
    }
    return steps[r2 * 8 + c2];
}

/**
 * minesweeper number of a cell (mines among its eight neighbours): flat field of 0 and 1, rows, cols, row, col
 * Count mines around a cell, diagonals too: flat field of 0 and 1, rows, cols, then the cell's row and column.
 * How many mines (nonzero) are next to this cell, also diagonally? Flat field, rows, cols, row, col.
 * number of mines next to a cell, diagonals included; flat field of 0 and 1 with rows and cols, then row and col
 * Write a function for a field of rows x cols, stored row by row, that counts the nonzero cells among the eight neighbours of (row, col).
 * minesweeper hint: number of mines (nonzero) around a cell; board stored flat, its rows and cols, the cell's row and col
 * Given a flat grid of 0 and 1, its rows and columns and a cell, return how many of the eight neighbours are 1.
 * Write a program to count the mines around a cell: flat field of 0 and 1, rows, columns, row, column of the cell.
 * How many bombs (nonzero) touch a cell, diagonals included? Row-major board, rows, cols, then row and col.
 * Count the nonzero neighbours of a cell in a row-major grid: rows, cols, then row and col of the cell.
 * In Minesweeper, compute the number shown in a cell without a mine; flat field of 0 and 1, rows, cols, row, col.
 * In a flat grid of rows x cols, return how many of the eight cells around (row, col) are nonzero.
 *
 * @array field 16
 * @name count_mines adjacent_mines
 * @range field 0 1
 * @range rows 2 4
 * @range cols 2 4
 * @range row 0 1
 * @range col 0 1
 */
int32_t count_mines(const int32_t *field, int32_t rows, int32_t cols, int32_t row, int32_t col) {
    int32_t mines = 0;
    for (int32_t r = row - 1; r <= row + 1; r++)
        for (int32_t c = col - 1; c <= col + 1; c++)
            if (r >= 0 && r < rows && c >= 0 && c < cols && (r != row || c != col)) mines += field[r * cols + c] != 0;
    return mines;
}

/**
 * {K} in a row: does an array of n cells contain {K} neighbouring entries equal to player?
 * Are there {K} connected cells of one player in a line of n cells? The player's number is given.
 * Are there at least {K} consecutive cells with this player's mark in the array?
 * Return true if the given player's number occurs {K} times in a row in an array.
 * Write a function that checks whether a row of n cells holds {K} marks of a player side by side.
 * Given a row of {n} cells and a player, tell if the player has {K} in a row.
 * Search a line of n cells for {K} marks of the player in a row, return true if found.
 * Are there {K} successive cells with a player's mark in an array?
 * check if a player has {K} or more array cells in a row
 * Does an array contain the value player {K} times in a row?
 * Find out if a player has {K} marks in a row without a gap in an array.
 * Win check for one line of a board: given the cells, their number and a player, return true if that player occupies at least {K} consecutive cells.
 *
 * @K 3 4 5
 * @array row n
 * @name has_in_a_row connected_in_row
 * @range row 1 2
 * @range n 3 8
 * @range player 1 2
 */
_Bool has_in_a_row(const int32_t *row, int32_t n, int32_t player) {
    int32_t run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = row[i] == player ? run + 1 : 0;
        if (run >= K) return 1;
    }
    return 0;
}

/**
 * Does a line of n cells have k successive marks of the player? Parameters: line, n, player, k.
 * Check if a player has k marks in a row; array, n, player, k.
 * Are there k consecutive cells of a player in an array of n? k is the last parameter.
 * Does a line of n cells contain a streak of the needed length for this player? Player, then length.
 * winning row check for connect-k games: cells, n, player, k
 * Gomoku line check: cells, number of cells, player, run length needed; true for a run at least that long
 * Given a line of the board, the player's number and the needed length, return true for a win.
 * win condition along one row: row, n, player, number of marks needed in a row
 * Write a program to test if at least k neighbouring elements in a row belong to a player; the player comes before k.
 * Does the player have k in a row? Row, n, player, k.
 * Does an array contain a value at least k times in a row? The value comes before k.
 * Return true if the player occupies at least k consecutive cells of the line.
 *
 * @array row n
 * @name has_k_in_a_row connect_k
 * @range row 0 2
 * @range player 1 2
 * @range n 0 8
 * @range k 1 5
 */
_Bool has_k_in_a_row(const int32_t *row, int32_t n, int32_t player, int32_t k) {
    int32_t run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = row[i] == player ? run + 1 : 0;
        if (run >= k) return 1;
    }
    return 0;
}

/**
 * Connect Four: has a player won? Flat board, rows, cols, player's number.
 * four in a row on a flat board of rows x cols for a given player, any direction, diagonals too
 * winner check for Connect Four: flat board, rows, cols, player; horizontal, vertical and diagonal lines
 * Are there four discs of a player in a line, across, down or diagonally, on a flat rows by cols board?
 * Write a function that tells whether a player has four in a line on a flat rows by cols board, diagonals included.
 * Given a flat board, its rows and columns and a player's number, return true if four of his pieces are in a row in any direction.
 * Does this player win Connect Four? Flat board, rows, cols, player.
 * Write a function to check for a win in Connect Four: four of a player's discs in line, across, down or diagonal, on a rows by cols board.
 * Has the player connected four in any direction? Flat board, rows, cols, player.
 * Connect Four win check for one player on a row-major board
 * Check a flat rows x cols board for four adjacent marks of a player in a row, column or diagonal.
 * Return true if four of a player's pieces are in a row, horizontally, vertically or diagonally, on a rows x cols board.
 * Has a player formed four in a row anywhere on the board, diagonals too? Flat board, rows, cols, player.
 *
 * @array board 36
 * @name has_four_connected connect_four_won
 * @range board 1 2
 * @range rows 4 6
 * @range cols 4 6
 * @range player 1 2
 */
static const int8_t line_steps[4][2] = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};
_Bool has_four_connected(const int32_t *board, int32_t rows, int32_t cols, int32_t player) {
    for (int32_t row = 0; row < rows; row++)
        for (int32_t col = 0; col < cols; col++)
            for (int32_t way = 0; way < 4; way++) {
                int32_t run = 0, r = row, c = col;
                while (run < 4 && r < rows && c >= 0 && c < cols && board[r * cols + c] == player) {
                    run++;
                    r += line_steps[way][0];
                    c += line_steps[way][1];
                }
                if (run == 4) return 1;
            }
    return 0;
}

/**
 * Add items to a stack of at most {K} and return the new count.
 * stack size after picking up items, at most {K}, from the count so far and the number added
 * inventory stack with a limit of {K}: count plus added items, at most {K}
 * items in the stack: min({K}, count + added)
 * Write a function that adds items to a stack that holds up to {K} and returns the new count.
 * Given the count and the number added, return the new count, {K} at most.
 * number of items in a slot after adding more, where the slot is full at {K}
 * How many items are on a stack limited to {K} after adding a number of items?
 * Add two counts, but return at most {K}.
 * Pick up ammo: add the found amount to the current amount, but never more than {K}.
 * Return count + added, but at most {K}.
 * How many arrows are in the quiver, which holds {K}, after I add some to the present count?
 *
 * @K 16 64 99 100
 * @name add_to_stack stack_items
 * @range count 0 16
 * @range added 0 60
 */
int32_t add_to_stack(int32_t count, int32_t added) { return count + added > K ? K : count + added; }

/**
 * add items to a count up to a maximum, which is given last
 * inventory stack with a given limit: count plus added, at most the limit
 * new count: min(count + added, limit)
 * How many items are in the slot after adding some, if it cannot hold more than the maximum?
 * Pick up ammo: current amount plus found amount, capped at the given limit.
 * Write a function that adds picked-up items to a stack and caps the result at the stack limit.
 * increase a counter by an amount, not above a cap: counter, amount, cap
 * Write a function for the number of items carried after picking up more, up to a limit.
 * How many items do I hold after picking some up if the bag is limited? Held, added, limit.
 * pick up items up to a limit: count, added, limit
 * Return count + added, or the limit if that is exceeded.
 * Given the current count, the new items and the limit, return the new count, at most the limit.
 *
 * @T int32_t int64_t
 * @name pick_up_items add_capped
 * @range count 0 100
 * @range added 0 100
 * @range limit 50 150
 */
T pick_up_items(T count, T added, T limit) { return count + added > limit ? limit : count + added; }

/**
 * How many items are left over when some are added to a stack that is full at {K}?
 * leftover items after adding some to a slot that holds {K}: count in the slot, number added
 * How many items do not fit into a stack of {K}, given its count and the number added?
 * overflow of an inventory stack with limit {K}: count plus added beyond {K}, or 0
 * items that don't fit: max(0, count + added - {K})
 * Given the count and the number added, return the excess over {K}, 0 if there is none.
 * surplus beyond a full stack of {K}, given the old count and the number added
 * Write a program that finds how many added items do not fit on a stack of {K}.
 * How many items remain after filling a stack to {K}, given the count and the number added?
 * How many items are left over above {K} when adding to a stack?
 * Compute the leftover when adding items to a slot that holds {K}: count, added; 0 if all fit.
 * I grab more items than the stack of {K} can hold; how many stay on the floor? Count first, then added.
 *
 * @K 16 64 99 100
 * @name stack_leftover items_left_over
 * @range count 0 64
 * @range added 0 99
 */
int32_t stack_leftover(int32_t count, int32_t added) { return count + added > K ? count + added - K : 0; }

/**
 * inventory slots needed for a number of items, {K} per slot
 * number of slots for this many items, {K} per slot, rounded up
 * How many stacks of {K} do I need for this number of items?
 * number of stacks: items / {K} rounded up
 * number of stacks of {K} needed for this many items, the last may be partly filled
 * number of chest slots for a number of items in stacks of {K}, rounded up
 * Given a number of items, return how many stacks of at most {K} they make.
 * Write a function to compute how many inventory slots some items take if {K} fit in each.
 * How many stacks of {K} are required for a number of items?
 * slots needed for a number of items with stack size {K}
 * Calculate the number of inventory slots for n items if a slot holds {K}.
 * How many sacks of {K} items are needed for all my items, the last one maybe partly full?
 *
 * @K 16 64 99
 * @name slots_needed stacks_needed
 * @range items 0 5000
 */
int32_t slots_needed(int32_t items) { return (items + K - 1) / K; }

/**
 * index of the first empty inventory slot (0 means empty), -1 if there is none
 * index of the first free slot (0) in an array, or -1
 * index of the first zero in an array of slots, -1 if there is none
 * Where can I put a new item in a list of n slots, 0 meaning empty? First index, or -1 if all are taken.
 * find the first empty slot (0) in the inventory array, -1 when it is full
 * Write a function that returns the index of the first empty slot of {n}, 0 meaning empty, or -1.
 * next free place in a list of item ids: index of the first 0, -1 if there is none
 * Given item numbers with 0 for nothing, return the index of the first empty place, -1 if all are used.
 * Write a program which finds the index of the first slot that is 0, or -1 if all are taken.
 * Where is the first free place (0) in the array? Return -1 when it is full.
 * Which inventory slot is the first free one (0)? Return -1 for none.
 * first empty slot, i.e. first 0 in the array, -1 if full
 *
 * @T int32_t uint8_t
 * @array slots n
 * @name first_empty_slot find_free_slot
 * @range slots 0 2
 * @range n 0 8
 */
int32_t first_empty_slot(const T *slots, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (slots[i] == 0) return i;
    return -1;
}

/**
 * total weight of an inventory from item counts and weights per item
 * sum of count times weight over two arrays
 * How heavy is my backpack, given how many of each item I carry and what one of each weighs?
 * weight carried: the number of each item times its weight, summed over two arrays
 * Write a function that adds up the weight of {n} kinds of items from counts and weights.
 * Given how many of each item and what one weighs, return the total weight.
 * carried weight from an array of item counts and one of the weight per item
 * Write a function to compute the total weight of an inventory from integer counts and unit weights.
 * How heavy is my bag? I have an array of counts and an array of weights per piece.
 * What do all my items weigh together, given the count and the weight of each kind?
 * Multiply each count by its weight and sum the products.
 * How heavy is my backpack in total, given an array of item counts and an array of weights per item?
 *
 * @T int32_t double
 * @array counts n
 * @array weights n
 * @name inventory_weight total_weight
 * @range counts 0 20
 * @range weights 0 50
 * @range n 0 8
 */
T inventory_weight(const int32_t *counts, const T *weights, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i] * weights[i];
    return total;
}

/**
 * Can the player carry another item? Carried weight, item weight, capacity; equal is still fine.
 * Can I pick this up without being too heavy? Weight carried, weight of the item, maximum weight (inclusive).
 * capacity check for an inventory: does current weight plus item weight stay within the capacity?
 * Write a function that tells whether an item still fits: current weight, item weight, limit, which may be reached.
 * Check the weight limit: load plus new item must be at most the limit.
 * Given carried weight, new weight and capacity, check that the item can be taken.
 * Write a program that checks if an item can be added to the weight carried without going over the capacity.
 * Is there room by weight for one more item, given weight carried, item weight and capacity?
 * Return carried + item <= capacity.
 * Does the current load plus a new item stay within the capacity?
 * Check whether adding an item keeps the total weight at or below the limit: load, item, limit.
 * Is the weight limit respected if I take one more item (current weight, item weight, limit inclusive)?
 * Will my knight be able to lift another item? Weight carried, weight of the item, capacity, which may be reached exactly.
 *
 * @T int32_t double
 * @name can_carry fits_capacity
 * @range carried 0 100
 * @range item 0 50
 * @range capacity 0 120
 */
_Bool can_carry(T carried, T item, T capacity) { return carried + item <= capacity; }

/**
 * Is the inventory full, i.e. is the item count at least the capacity?
 * Return true when there is no room for another item, given count and capacity.
 * return count >= capacity, i.e. the inventory is full
 * Are all slots of the bag used, given the number of items and the number of slots?
 * backpack full check: is the item count at or over the capacity?
 * Write a function that tells whether the number of items has reached the capacity.
 * Is the bus full, with at least as many passengers as seats?
 * Given the item count and the capacity, return true if nothing more fits.
 * Write a function to determine whether an inventory has reached its capacity.
 * Is the backpack full, i.e. has the item count reached or passed its capacity?
 * Is the inventory full? It is when the number of items reaches the capacity or exceeds it.
 * Return true if the number of items is greater than or equal to the capacity.
 *
 * @T int32_t int64_t
 * @name is_inventory_full at_capacity
 * @range count 0 40
 * @range capacity 1 30
 */
_Bool is_inventory_full(T count, T capacity) { return count >= capacity; }

/**
 * Can the player afford an item: gold, price, quantity? Exactly enough is fine.
 * Is there enough gold to buy a number of things, i.e. at least price times quantity?
 * Return gold >= price * quantity.
 * Do I have enough coins to buy several items? Coins, price of one, number.
 * Can I buy it? My gold, price of one, how many.
 * Given gold, price and quantity, check whether the gold pays for all of them.
 * Write a program which tests if gold suffices for a quantity of goods at a price: gold, price, quantity.
 * Can the player buy several items at this price? Gold, price, quantity.
 * Check whether the money covers the unit price times the number of pieces.
 * enough money for n of them: money, unit price, n; exactly enough counts
 * Does the shopkeeper sell me this many swords: is my gold at least price times quantity?
 * Does the gold cover a purchase at a price apiece and a quantity, exactly enough being fine? Gold, price, quantity.
 *
 * @T int32_t int64_t double
 * @name can_afford enough_gold
 * @range gold 0 1000
 * @range price 1 200
 * @range quantity 0 10
 */
_Bool can_afford(T gold, T price, T quantity) { return gold >= price * quantity; }

/**
 * How many items can I buy with my money at a given price each?
 * number of items for my money, given the money and the price of one
 * How many potions can I afford with my gold at this price?
 * How many whole items can I afford with this gold at this price?
 * Given gold and the price of one item, return how many I can buy.
 * number of tickets for a budget, given the budget and the ticket price
 * Write a function that tells how many items can be bought with some gold at a price.
 * How many items does my gold buy at a given price?
 * How many items can I afford with my gold at a given price?
 * Divide the gold by the price to get the number of whole items I can buy.
 * max number of items in a shop for my money, given money and price
 * How many arrows can I buy for my gold at this price apiece, unused coins being ignored?
 *
 * @T int32_t int64_t
 * @name affordable_count max_purchase
 * @range gold 0 10000
 * @range price 1 500
 */
T affordable_count(T gold, T price) { return gold / price; }

/**
 * Is the cooldown over? Now, last use, cooldown; exactly at the end counts.
 * ability ready check: is the time since last use at least the cooldown? now, last, cooldown
 * Can I use the skill again at time now, after the last use and its cooldown? Yes once the full cooldown has passed.
 * Write a function that tells whether an ability is ready: current time, time of last use, cooldown, equal counts as ready.
 * Given now, last use and cooldown, check that at least the cooldown has passed.
 * Write a program to check if an ability may be used again: the time since its last use is no shorter than the cooldown (now, last, cooldown).
 * Is the cooldown over (now, last use, cooldown)?
 * Is the ability ready? Now, last use, cooldown.
 * Can the player shoot again, given the time now, the time of the last shot and the pause needed between shots?
 * Check that at least the cooldown has passed since the last use: current time, last use, cooldown.
 * Is the spell ready again, now minus last cast being at least the cooldown?
 * May the wizard cast again, i.e. have at least cooldown ticks passed from last to now? Arguments now, last, cooldown.
 *
 * @T int32_t int64_t double
 * @name is_ready cooldown_over can_shoot
 * @range now 0 1000
 * @range last 0 1000
 * @range cooldown 0 500
 */
_Bool is_ready(T now, T last, T cooldown) { return now - last >= cooldown; }

/**
 * remaining cooldown from now, last use and cooldown, 0 if it is over
 * time until an ability is ready, from now, last use and cooldown, never negative
 * return max(0, last + cooldown - now), given now, last, cooldown
 * How long until I can use the skill again: time now, time of last use, cooldown? 0 if I can already.
 * cooldown left from now, last use and cooldown, not below 0
 * Write a function that returns the seconds left of a cooldown, never negative: current time, time of last use, cooldown.
 * remaining time until a spell is ready again, 0 if it is: now, cast time, cooldown
 * Given now, last use and cooldown, return the waiting time, 0 when it is over.
 * Write a function for the time until an ability is ready, 0 if it is: now, last use, cooldown.
 * How much cooldown remains, given now, last use and cooldown (0 if none)?
 * remaining cooldown from now, last use and cooldown, at least 0
 * Get the remaining cooldown time of a skill: current time, last use, cooldown, 0 if ready.
 *
 * @T int32_t int64_t double
 * @name cooldown_left remaining_cooldown
 * @range now 0 1000
 * @range last 0 1000
 * @range cooldown 0 500
 */
T cooldown_left(T now, T last, T cooldown) { return last + cooldown > now ? last + cooldown - now : 0; }

/**
 * count a timer down by dt, not below 0
 * timer minus elapsed time, but not below 0
 * Count down: timer minus dt, at least 0.
 * How do I count a timer down by an elapsed time, stopping at zero?
 * Write a function that takes a timer and the elapsed time and returns what is left, at least 0.
 * Given a timer and a time step, return the remaining time, 0 if the step is longer.
 * Write a program that reduces a timer by the elapsed time, stopping at 0.
 * How do I tick a timer down by dt without it going negative?
 * timer minus dt, at least 0
 * Return a timer's remaining time after dt has passed, never less than 0.
 * Update a countdown: lower the timer by the elapsed time and clamp at 0.
 * A bomb's timer is ticking: subtract dt from it, but stop at 0.
 *
 * @T int32_t double float
 * @name countdown tick_timer
 * @range timer 0 100
 * @range dt 0 20
 */
T countdown(T timer, T dt) { return timer > dt ? timer - dt : 0; }

/**
 * frames per second from the frame time in milliseconds
 * Compute 1000 / frame time in ms, the fps.
 * Convert milliseconds per frame to fps.
 * frame rate of a game whose frames take a given number of milliseconds
 * Write a function that computes the FPS from the milliseconds of a frame.
 * convert the milliseconds of a frame to frames per second
 * frame duration in ms to frame rate in fps
 * Given the duration of a frame in ms, return the frames per second.
 * Write a function to convert the milliseconds that a frame takes to frames per second.
 * What FPS does a frame time in milliseconds correspond to?
 * Convert a frame time in ms to fps.
 * Write a function that returns FPS from the frame time in milliseconds, 1000 / ms.
 * Given ms per frame, return frames per second.
 *
 * @T double float
 * @name frames_per_second fps
 * @range milliseconds 1 1000
 */
T frames_per_second(T milliseconds) { return 1000 / milliseconds; }

/**
 * frame time in milliseconds from frames per second
 * Compute 1000 / fps, the milliseconds of a frame.
 * convert frames per second to milliseconds per frame
 * How long, in ms, is a frame at this frame rate?
 * time budget per frame in ms for a given frame rate
 * Write a function that returns the milliseconds per frame for an FPS.
 * milliseconds per frame for a given fps, where 60 fps is about 16.67 ms
 * Given the frame rate, return the time of a frame in ms.
 * ms per frame for a number of frames per second
 * Write a program which converts frames per second to the milliseconds for one frame.
 * Convert fps to a frame time in ms.
 * I want my game to run at a fixed FPS: how many milliseconds may each frame take?
 *
 * @T double float
 * @name frame_time fps_to_ms
 * @range fps 1 240
 */
T frame_time(T fps) { return 1000 / fps; }

/**
 * number of frames in a video, given its seconds and its frames per second
 * Multiply the seconds by the frame rate to get the number of frames.
 * Calculate the frames from a duration in seconds and the fps.
 * frame count of a clip, from its seconds and its fps
 * Write a function that converts seconds to frames for a frame rate.
 * animation length in frames from seconds and fps
 * convert seconds to frames at a frame rate
 * Given a time and a frame rate, return the number of frames.
 * Write a function to compute how many frames are shown in a number of seconds at a frame rate.
 * How many frames does a clip have (seconds, fps)?
 * number of frames in a number of seconds at a given fps
 * How many pictures are shown in a film of this many seconds at a given fps?
 *
 * @T int32_t int64_t double
 * @name frame_count seconds_to_frames
 * @range seconds 0 7200
 * @range fps 1 240
 */
T frame_count(T seconds, T fps) { return seconds * fps; }

/**
 * current frame, from 0, of a looping animation: elapsed time, frame duration, number of frames
 * animation frame (from 0, looping) from time, time per frame and number of frames
 * frame index: elapsed / frame duration, modulo the number of frames
 * Which sprite (from 0) of a looping animation is shown? Elapsed time, duration of one, number of sprites.
 * Write a function that returns the frame number, from 0, of a looping animation: elapsed ms, ms per frame, number of frames.
 * walk cycle frame, from 0 and repeating: elapsed ms, ms per frame, frames in the cycle
 * Given time, frame duration and frame count, return the index of the frame to draw; the animation loops.
 * Write a program to find which frame of a looping animation is shown: elapsed time, time per frame, number of frames.
 * What is the current frame index in a looping animation? Elapsed time, frame duration, frame count.
 * Return elapsed / duration % frames.
 * sprite animation: get the looped frame index (from 0) from time passed, time per frame and number of frames
 * My sprite animation repeats forever: from the elapsed time, the time each frame is shown and the number of frames, which frame, counted from 0, is on screen now?
 *
 * @T int32_t int64_t
 * @name animation_frame sprite_index
 * @range elapsed 0 10000
 * @range duration 1 500
 * @range frames 1 16
 */
T animation_frame(T elapsed, T duration, T frames) { return elapsed / duration % frames; }

/**
 * new position of an object from position, speed and elapsed time
 * new position: position + velocity * dt
 * move an object for one step: from position, velocity and time step get the new position
 * Where is an object after a time step, given position, velocity and the step?
 * update a position: position + velocity * dt
 * Euler step: position plus velocity times dt
 * Compute x + v * dt, the new position.
 * Given position, velocity and time step, return the next position.
 * movement in a game: from position, velocity and frame time compute the next position
 * Write a function that moves a position by velocity over a time step.
 * How do I integrate velocity for one frame (position, velocity, time step)?
 * Write a function that returns position + velocity * dt.
 * Given position, velocity and delta time, return the new position.
 * Implement an Euler update of a position: x, v, dt.
 *
 * @T double float int32_t
 * @name update_position move_by_velocity
 * @range position -1000 1000
 * @range velocity -100 100
 * @range dt 0 10
 */
T update_position(T position, T velocity, T dt) { return position + velocity * dt; }

/**
 * angle to a target in degrees, own x and y first, then the target's (atan2)
 * direction in degrees (atan2) from one point x, y to another x, y
 * Compute atan2(y2 - y1, x2 - x1) in degrees.
 * Which way, in degrees from -180 to 180, must an enemy at x1, y1 look to face the player at x2, y2?
 * aim angle in degrees by atan2: own x, y, then the target's x, y
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in degrees.
 * heading from one point towards another in degrees, 0 along positive x, 90 along positive y
 * Given two points, return the direction of the second seen from the first, -180 to 180 degrees.
 * Write a program to compute the angle in degrees of the direction from a first point to a second one, -180 to 180.
 * How do I get the angle in degrees from one point to another for aiming?
 * atan2 angle in degrees from the first point to the second
 * Rotate a turret at x1, y1 toward a target at x2, y2: return the angle in degrees from atan2.
 *
 * @name angle_to aim_angle
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 */
double angle_to(double x1, double y1, double x2, double y2) {
    return __builtin_atan2(y2 - y1, x2 - x1) * 180 / 3.14159265358979323846;
}

/**
 * angle to a target in radians by atan2, own x and y first, then the target's
 * direction to the target: atan2(y2 - y1, x2 - x1), in radians
 * In which direction, in radians, is the second point seen from the first?
 * rotation in radians for a sprite at x1, y1 facing the mouse at x2, y2
 * aim direction in radians from the shooter's x, y to the target's x, y
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in radians.
 * Given two points, return the direction of the second from the first between -pi and pi.
 * Write a function to find the direction in radians from one point to another.
 * What angle in radians points from (x1, y1) to (x2, y2)?
 * atan2 angle in radians from the first point to the second
 * How do I compute the angle in radians from a player to a target, both given as x, y?
 * return atan2(y2 - y1, x2 - x1)
 *
 * @name radians_to_target aim_radians
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 */
double radians_to_target(double x1, double y1, double x2, double y2) { return __builtin_atan2(y2 - y1, x2 - x1); }

/**
 * Reload a weapon: given magazine size, rounds inside and reserve, how many rounds are put in?
 * bullets loaded when reloading, from capacity, ammo inside and reserve
 * bullets to load: min(magazine - ammo, reserve)
 * How many rounds go into the magazine on a reload, given its size, what is in it and the reserve?
 * Write a function that returns the rounds moved on a reload: magazine size, rounds inside, reserve.
 * reload amount from magazine capacity, current ammo and reserve, never more than the reserve
 * Given capacity, current ammo and spare ammo, return how many bullets are loaded.
 * How many rounds go into the magazine: its free space, or the reserve if that is smaller? Capacity, ammo, reserve.
 * How much ammo does a reload transfer? Magazine size, rounds loaded, reserve.
 * Return min(capacity - ammo, reserve).
 * Refill a clip: clip size, rounds inside, spare rounds; how many go in?
 * How many cartridges go into the gun on reloading: magazine size minus those already in it, or the reserve, if less?
 *
 * @T int32_t
 * @name reload_amount rounds_loaded
 * @range capacity 10 40
 * @range ammo 0 10
 * @range reserve 0 100
 */
T reload_amount(T capacity, T ammo, T reserve) { return capacity - ammo < reserve ? capacity - ammo : reserve; }

/**
 * mana after regeneration from mana, rate per second, seconds and maximum
 * mana after some time, up to the maximum: mana, gain per second, seconds, maximum
 * Compute min(max, mana + rate * seconds) for mana, rate, seconds and max.
 * How much energy does a character have after a while? Energy, gain per second, seconds, maximum.
 * stamina after resting: stamina, gain per second, seconds, cap; at most the cap
 * Write a function that regenerates mana and stops at the maximum: current, per second, seconds, maximum.
 * Given mana, regeneration per second, seconds and maximum, return the new mana, capped at the maximum.
 * Write a function to raise mana by a rate per second over some seconds up to a maximum: mana, rate, seconds, maximum.
 * How do I regenerate mana with a cap? Current, rate, time, cap.
 * Return mana + rate * seconds, but at most the maximum.
 * shield recharge: shield, recharge rate, seconds, full shield; never more than full
 * Refill mana: add rate times seconds to it, then cut the result at the maximum; the arguments are current mana, rate, seconds, maximum.
 *
 * @T int32_t double
 * @name regenerate recharge
 * @range mana 0 100
 * @range rate 0 10
 * @range seconds 0 20
 * @range maximum 100 200
 */
T regenerate(T mana, T rate, T seconds, T maximum) {
    T filled = mana + rate * seconds;
    return filled > maximum ? maximum : filled;
}

/**
 * Does the player have enough mana to cast a spell of this cost?
 * Return true if the mana is at least the cost, mana first.
 * return mana >= cost
 * Can the wizard pay for this spell, given mana and the spell's cost? Equal is enough.
 * Is the mana at least the cost of the spell?
 * Write a function that tells whether the mana suffices for a cost; exactly the cost is enough.
 * Given mana and the price of a skill, return true if it can be used, that is, mana is not less than the price.
 * Write a program to decide if the mana covers a spell's cost.
 * Can a spell be cast with this much mana, given its cost?
 * Is there enough mana for the cost?
 * Does the player have enough energy for an action? Energy first, then its cost; equal is enough.
 * enough mana for a spell: mana and cost, true if mana is at least the cost
 *
 * @T int32_t double
 * @name can_cast has_enough_mana
 * @range mana 0 100
 * @range cost 0 100
 */
_Bool can_cast(T mana, T cost) { return mana >= cost; }

/**
 * number of enemies in a wave counted from 1: {K} in the first and {L} more in each following one
 * wave size by wave number from 1: {K} enemies first, {L} more each wave
 * enemies in a wave counted from 1: {K} + {L} * (wave - 1)
 * Write a function for the number of monsters in a wave numbered from 1, {K} plus {L} per later wave.
 * tower defense: enemies in a given wave, {K} in wave 1 and {L} extra per wave after it
 * Given the wave number from 1, return the number of enemies: {K} in the first wave and {L} more per wave.
 * zombies in a given round, {K} in round 1 and up by {L} each round
 * Write a function that gives the number of enemies in a wave: {K} in wave 1 and {L} more in each further one.
 * How many enemies does wave n have, starting with {K} and growing by {L} per wave?
 * number of enemies in a wave: {K} plus {L} per wave after the first
 * Return {K} + {L} * (wave - 1), the number of enemies in a wave.
 * How many enemies does a wave bring, if the first brings {K} and each later one {L} more? Waves count from 1.
 *
 * @K 3 5 10
 * @L 1 2 4
 * @name wave_size enemies_in_wave
 * @range wave 1 100
 */
int32_t wave_size(int32_t wave) { return K + L * (wave - 1); }

/**
 * number of enemies in wave n (from 1), given n, the size of the first wave and how many more each further wave has
 * enemies in a wave: wave number from 1, first wave size, extra enemies per wave
 * How many monsters appear in wave n, counted from 1, given n, the first wave's size and how many more each wave has?
 * tower defense: enemies in a wave by wave number from 1, enemies in wave 1 and increase per wave
 * number of enemies to spawn, given wave number from 1, size of the first wave, increase per wave
 * Write a function that returns how many enemies wave n (from 1) has, from n, the first wave's size and the number added per wave.
 * Given wave number from 1, starting size and increase per wave, return the number of enemies.
 * Write a program to find the size of a wave from its number (from 1), the size of the first one and the number added per wave.
 * How many enemies attack in wave n with linear growth? n from 1, first wave size, increase.
 * number of enemies in wave n from wave number (from 1), first wave size and number added per wave
 * Given wave, first and more, return first + more * (wave - 1), the size of a wave.
 * zombies in a round: round number from 1, zombies in round 1, how many more each round
 * Number of zombies that attack in a wave: first + more * (wave - 1), with the wave number given first.
 *
 * @T int32_t int64_t
 * @name enemies_in_wave spawn_count
 * @range wave 1 50
 * @range first 0 20
 * @range more 0 10
 */
T enemies_in_wave(T wave, T first, T more) { return first + more * (wave - 1); }

/**
 * new score after a hit with a combo multiplier: score plus points times combo
 * Multiply points by the combo and add them to the score; score, points, combo.
 * score after a combo hit: score so far, points of the hit, combo that multiplies them
 * new score: score + points * combo
 * arcade scoring: new score from score, points and a multiplier for the points
 * update score: current score plus points times multiplier
 * Given score, points and combo, return the new score, in which the points count combo times.
 * What is the score after a combo hit, given score, points and combo?
 * score plus points times combo: score, points, combo
 * Write a function that takes score, points and combo and returns the score increased by points times combo.
 * Arcade game: what is my score after a hit, given the score so far, the points of the hit and the combo by which only these points are multiplied?
 * Add the product of the second and third number (points and combo) to the first (score).
 *
 * @T int32_t int64_t
 * @name add_score combo_score
 * @range score 0 10000
 * @range points 0 500
 * @range combo 1 10
 */
T add_score(T score, T points, T combo) { return score + points * combo; }

/**
 * tetris score: 40, 100, 300, 1200 for 1 to 4 lines, times (level + 1)
 * points for 1 to 4 cleared lines in tetris: 40, 100, 300, 1200 times (level + 1), else 0
 * points for cleared lines: 40, 100, 300, 1200 for 1 to 4, times (level + 1), 0 for other counts
 * How many points do 1 to 4 cleared lines give in Tetris? 40, 100, 300 or 1200, times (level + 1).
 * Write a function for the Tetris score of 0 to 4 lines (0, 40, 100, 300, 1200) at a level, times (level + 1).
 * Tetris points from lines and level: 40, 100, 300 or 1200 for one to four lines, times (level + 1)
 * Given the number of lines and the level, return the points of classic Tetris: 40, 100, 300, 1200 for 1 to 4, times (level + 1).
 * Write a program to compute points for lines cleared at once in Tetris: 40, 100, 300, 1200 for 1 to 4, otherwise 0, times (level plus 1).
 * How many points do cleared lines give in classic Tetris (40/100/300/1200 for 1 to 4, times (level + 1))?
 * Tetris line score: 40, 100, 300, 1200 for 1 to 4 lines, multiplied by (level + 1)
 * Given cleared lines and level, compute the Tetris points: 40, 100, 300 or 1200 times (level + 1), 0 for other line counts.
 * NES Tetris scoring: lines 1 to 4 give 40, 100, 300, 1200, multiplied by (level + 1)
 *
 * @name tetris_score line_points
 * @range lines 0 4
 * @range level 0 20
 */
int32_t tetris_score(int32_t lines, int32_t level) {
    int32_t points = lines == 1 ? 40 : lines == 2 ? 100 : lines == 3 ? 300 : lines == 4 ? 1200 : 0;
    return points * (level + 1);
}

/**
 * How many lines are still to clear for the next level, ten per level, given the lines so far?
 * Return 10 - lines % 10.
 * remaining lines until the next Tetris level (10 lines each), given the lines cleared so far
 * Tetris: lines missing to the next level, with a level up every 10 lines
 * Write a function that returns how many more lines are needed for the next level when each level takes ten.
 * rows left to level up from the rows cleared, ten rows per level
 * Given the lines cleared so far, return the number missing to the next ten.
 * Write a function for how many lines are missing to the next level if there is one every 10 lines.
 * How many lines until the level rises (10 per level)?
 * lines until the next level, 10 per level
 * With a level up every 10 lines, how many lines are missing? For 27 it is 3, for 30 it is 10.
 * Compute the number of lines until the next multiple of ten, from 1 to 10.
 *
 * @T int32_t
 * @name lines_to_next_level rows_left
 * @range lines 0 200
 */
T lines_to_next_level(T lines) { return 10 - lines % 10; }

/**
 * football points from wins and draws, 3 per win and 1 per draw
 * league points: 3 per win, 1 per draw
 * league points: 3 * wins + draws
 * How many points does a soccer team have from its wins (3 each) and draws (1 each)?
 * table points from wins (three each) and draws (one each)
 * Write a function that computes league points from wins, worth 3, and draws, worth 1.
 * soccer points: three for each win, one for each draw
 * Given wins and draws, return the points, three for a win and one for a draw.
 * season points of a club with 3 points per win and 1 per draw
 * Write a program that computes a soccer team's points, 3 for a win and 1 for a draw.
 * How many points does a club have, given its wins and draws (3 and 1 points)?
 * points from wins (3) and draws (1)
 *
 * @T int32_t
 * @name league_points football_points
 * @range wins 0 38
 * @range draws 0 38
 */
T league_points(T wins, T draws) { return 3 * wins + draws; }

/**
 * points for a team from its goals and the other team's: 3, 1 or 0 for win, draw, loss
 * win 3, draw 1, loss 0: points from goals scored and goals against
 * How many points (3, 1 or 0) does the first team get for this score in goals?
 * match points (3, 1 or 0) from goals for and goals against
 * Write a function that returns the points of the home team, 3, 1 or 0, from both goal counts, home first.
 * soccer result to points: own goals, then the other side's; win 3, draw 1, loss 0
 * Given own goals and the other team's, return the points, three for a win and one for a draw.
 * 3, 1 or 0 points for a win, draw or loss, own goals first
 * Write a function to give the points of a match by goals scored and conceded: 3 for a win, 1 for a draw, 0 for a defeat.
 * How many points (3, 1 or 0) does a team earn, given its goals and the opponent's?
 * soccer match points, 3 for a win, 1 for a draw, 0 for a loss, own goals first
 * How many points go to our team in the standings for a match with these goals, ours given first? 3, 1 or 0.
 *
 * @T int32_t
 * @name match_points points_from_score
 * @range goals 0 5
 * @range against 0 5
 */
T match_points(T goals, T against) { return goals > against ? 3 : goals == against ? 1 : 0; }

/**
 * new Elo rating from my rating, the opponent's, the score (1, 0.5, 0) and K
 * elo rating update from own rating, opponent's rating, score (0 to 1) and k
 * What is my chess Elo rating after a game? My rating, the opponent's, the result from 0 to 1, K.
 * Elo rating after a match: own, other, result (1 for a win, 0.5 draw, 0 loss), K factor
 * Write a function that updates an Elo rating: own rating, opponent, result 1, 0.5 or 0, and K.
 * Elo rating after a win (1), draw (0.5) or loss (0): own, opponent, score, k factor
 * Given Elo rating, opponent's rating, result (1 for a win) and K factor, return the new rating.
 * new Elo rating from own rating, opponent's rating, result (0, 0.5 or 1) and K
 * Write a program to compute the new Elo rating from rating, opponent's rating, score (0 to 1) and K factor.
 * How is Elo updated after a match? Rating, opponent, score from 0 to 1, K factor.
 * Elo update from rating, opponent's rating, score (0 to 1) and K
 * Given rating, opponent, score and k, return rating + k * (score - expected), where expected is 1 / (1 + 10^((opponent - rating) / 400)).
 *
 * @name elo_update new_rating
 * @range rating 800 2400
 * @range opponent 800 2400
 * @range score 0 1
 * @range k 10 40
 */
double elo_update(double rating, double opponent, double score, double k) {
    return rating + k * (score - 1 / (1 + __builtin_pow(10, (opponent - rating) / 400)));
}

/**
 * elo rating after a game with k = 32, from own rating, opponent's and score
 * new Elo chess rating with K = 32 from my rating, the opponent's and the score (1, 0.5 or 0)
 * new Elo from my rating, opponent's rating and result (1, 0.5, 0), with factor 32
 * What is my Elo rating (K 32) after a game? My rating, theirs, and 1, 0.5 or 0 for the result.
 * Write a function that returns the new Elo rating, K = 32, from both ratings and the result 1, 0.5 or 0.
 * Given own Elo rating, the opponent's rating and the score, return the new rating at K = 32.
 * Elo after a win, draw or loss: own Elo, opponent's Elo, result, K factor 32
 * Write a function to find the Elo rating after a game with K = 32: own rating, opponent's, score.
 * Elo after a game from rating, opponent and score, with K = 32
 * Update an Elo rating with K factor 32: own rating, opponent's rating, score.
 * Our chess club uses Elo with a K of 32: give me a player's rating after a game from the old rating, the opponent's rating and the points scored (0, 0.5 or 1).
 * For a rating, an opponent's rating and a score, return rating + 32 * (score - expected), with expected = 1 / (1 + 10^((opponent - rating) / 400)).
 *
 * @name elo_after_game new_elo
 * @range rating 800 2400
 * @range opponent 800 2400
 * @range score 0 1
 */
double elo_after_game(double rating, double opponent, double score) {
    double expected = 1 / (1 + __builtin_pow(10, (opponent - rating) / 400));
    return rating + 32 * (score - expected);
}

/**
 * batting average from hits and at-bats, 0 for no at-bats
 * hits divided by at-bats as a decimal, 0 when there are no at-bats
 * baseball average: hits / at-bats, or 0 without at-bats
 * What is a player's batting average, given hits and at-bats? 0 if he never batted.
 * Write a function that computes hits per at-bat as a decimal, 0 if there are none.
 * baseball hitting rate: hits divided by at-bats (0 if none)
 * Given hits and at-bats, return the batting average, zero with no at-bats.
 * hit rate of a batter as a fraction from hits and at-bats; no at-bats means 0
 * Write a program which computes a baseball player's batting average from hits and at-bats, 0 without at-bats.
 * What is a batter's average, from hits and at-bats (0 without at-bats)?
 * hits divided by at bats, 0 if none
 * How do I calculate a batting average from hits and at-bats, returning 0 for no at-bats?
 *
 * @T double float
 * @name batting_average hitting_average
 * @range hits 0 200
 * @range at_bats 0 600
 */
T batting_average(int32_t hits, int32_t at_bats) { return at_bats > 0 ? (T)hits / at_bats : 0; }

/**
 * winning fraction between 0 and 1 from wins and games, 0 without games
 * Compute the share of games won as a decimal from wins and games, 0 when none was played.
 * wins / games as a decimal, or 0 without a game
 * What is the win ratio of a club, like .625, given wins and games? 0 before the first game.
 * fraction of games that were won, given wins and games, 0 for no games
 * Write a function that returns wins divided by games as a floating-point number, 0 without games.
 * win ratio from 0 to 1: games won, games played, 0 if nothing was played
 * Given wins and games played, return the winning proportion, 0 for no games.
 * Write a function to divide wins by games played, giving 0 if there were none.
 * How do I compute the fraction of games won, 0 without games?
 * wins divided by games, 0 if no games
 * Calculate the win ratio as wins divided by games, or 0 if no games were played.
 * What fraction of his games did the chess player win? Wins, then games; 0 if he has not played.
 *
 * @name win_ratio winning_fraction
 * @range wins 0 50
 * @range games 0 50
 */
double win_ratio(int32_t wins, int32_t games) { return games > 0 ? (double)wins / games : 0; }

/**
 * k/d ratio, or just the kills when there are no deaths
 * kill/death ratio, just the kills without deaths
 * What is my K/D in a shooter? Treat zero deaths as one.
 * kills / deaths as a decimal, the kills if there were no deaths
 * Write a function that computes the kill/death ratio, the kills if nobody died.
 * kills divided by deaths, deaths counted as at least 1
 * Given kills and deaths, return the ratio; no death counts as one.
 * kd ratio: kills divided by deaths, dividing by at least 1
 * Write a program that computes kills per death; without deaths it is the number of kills.
 * What is my K/D, with no deaths counting as one?
 * kill death ratio, kills if no deaths
 * Return kills divided by deaths, or kills if deaths is 0.
 *
 * @T double float
 * @name kill_death_ratio kd_ratio
 * @range kills 0 100
 * @range deaths 0 100
 */
T kill_death_ratio(int32_t kills, int32_t deaths) { return deaths > 0 ? (T)kills / deaths : kills; }

/**
 * d&d ability modifier: half the score, rounded down, minus 5
 * D&D ability modifier of a score from 1 to 30
 * Compute (score - 10) / 2 rounded down, the ability modifier.
 * Which modifier does an ability score give in Dungeons and Dragons?
 * D&D stat bonus: score / 2 - 5
 * Write a function that returns the D&D ability modifier of a score, 10 and 11 giving 0.
 * D&D modifier of an ability score: strength 15 gives +2, strength 9 gives -1
 * Given an ability score, return the D&D modifier.
 * Write a function to find the ability modifier of a score, half of it rounded down minus 5.
 * What is the D&D modifier of an ability score?
 * D&D ability modifier
 * Convert an ability score to its D&D 5e modifier.
 * Write a function that returns the D&D modifier of an ability score, floor((score - 10) / 2).
 * Given a D&D stat from 1 to 30, return its modifier: 10 -> 0, 18 -> 4.
 * Implement the D&D ability modifier.
 *
 * @T int32_t
 * @name ability_modifier dnd_modifier
 * @range score 1 30
 */
T ability_modifier(T score) { return score / 2 - 5; }

/**
 * Does roll plus modifier reach the armor class?
 * Does the d20 roll plus bonus reach the armor class? Roll, bonus, armor class.
 * return roll + modifier >= difficulty
 * Does this roll hit the enemy? Die roll, attack bonus, armor class; equal is a hit.
 * D&D attack roll: is roll + modifier >= armor class?
 * Write a function that tells whether a roll with its bonus reaches the armor class, meeting it counts.
 * saving throw: is roll plus bonus at least the difficulty?
 * Given roll, modifier and difficulty, check for success, that is, a sum not below the difficulty.
 * Write a program that tests if a roll plus a modifier is no less than the difficulty.
 * Does a d20 check succeed, given roll, modifier and DC?
 * roll plus modifier at least the difficulty
 * skill check: true if roll plus modifier is at least the difficulty
 *
 * @T int32_t
 * @name roll_hits check_succeeds
 * @range roll 1 20
 * @range modifier -5 10
 * @range difficulty 5 30
 */
_Bool roll_hits(T roll, T modifier, T difficulty) { return roll + modifier >= difficulty; }

/**
 * chance that two six-sided dice sum to a given number, from 0 to 1
 * probability of a given sum with 2d6, 0 outside 2 to 12
 * Return (6 - |7 - sum|) / 36 for sums from 2 to 12 of two dice, otherwise 0.
 * How likely, from 0 to 1, is it to roll a total of {sum} with two dice?
 * probability of rolling this total with two dice, 0 if it can't happen
 * Write a function for the probability (0 to 1) of a total of two six-sided dice.
 * Given a total, return its probability with two fair dice, 0 if impossible.
 * chance of a total when throwing two dice, zero for impossible totals
 * Write a function to compute the probability that two dice show a given sum, 0 for impossible ones.
 * What are the odds, as a fraction, of rolling a given sum with 2d6?
 * probability of a given sum with two dice
 * Calculate the probability that two dice add up to a given number.
 * likelihood that a pair of fair dice totals a certain sum, zero for impossible sums
 *
 * @T double float
 * @name two_dice_probability chance_of_sum
 * @range sum 0 14
 */
T two_dice_probability(int32_t sum) {
    int32_t ways = sum < 2 || sum > 12 ? 0 : sum <= 7 ? sum - 1 : 13 - sum;
    return (T)ways / 36;
}

/**
 * chance of at least one six in n throws of a die, from 0 to 1
 * probability of one or more sixes when rolling n dice
 * Compute 1 - (5/6)^n, the chance of at least one six.
 * How likely is at least one six with {n} dice?
 * Write a function for the chance of rolling at least one six in {n} throws.
 * probability of at least one six in n rolls of a die
 * Given the number of dice, return the probability that one or more show six.
 * Write a program to find the probability of at least one six in n throws of a die.
 * What is the chance of one or more sixes in n rolls?
 * probability of at least one six in n rolls
 * How likely is it to get at least one six in n throws?
 * Return the probability that n dice show at least one six.
 * How likely is at least one six if I throw a die {n} times, as a number from 0 to 1?
 *
 * @T double float
 * @name chance_of_six at_least_one_six
 * @range n 0 20
 */
T chance_of_six(int32_t n) {
    T none = 1;
    for (int32_t i = 0; i < n; i++) none *= (T)5 / 6;
    return 1 - none;
}

/**
 * average total of several dice, given the number of dice and the number of sides
 * expected sum of dice, from how many there are and how many sides each has
 * Compute count * (sides + 1) / 2, the mean total of dice.
 * What is the average result of rolling several dice? Number of dice, number of sides.
 * mean total of a roll such as 3d6, from the number of dice and their sides
 * average roll of n dice with m sides: n * (m + 1) / 2
 * expected value of the total of a dice throw, given the number of dice and the sides per die
 * Given the number of dice and the sides of each, return the mean total.
 * Write a function for the expected total of count dice with a given number of sides.
 * What is the mean of NdS dice (count, then sides)?
 * average of a roll of several dice with a given number of sides
 * In the long run, what total do I typically get from this many dice with this many sides?
 *
 * @T double float
 * @name average_roll expected_dice_sum
 * @range count 0 20
 * @range sides 2 20
 */
T average_roll(int32_t count, int32_t sides) { return count * (sides + (T)1) / 2; }

/**
 * Chance (0 to 1) to roll at least a given number on one die: sides, number
 * probability of rolling a target or higher, given the number of sides and the target
 * Compute the fraction (sides + 1 - target) / sides from sides and target, limited to the range 0 to 1.
 * Write a function for the chance to reach a target on one die: sides, then target.
 * probability of a roll of {target} or more on one die, number of sides first
 * Given the number of sides and a target, return the probability, between 0 and 1, of rolling the target or more.
 * Write a program to compute the probability that a die with a given number of sides shows the target or more.
 * What is the chance to roll at least the target (sides, target)?
 * probability to roll at least the target on a die: sides, target
 * d20 success chance between 0 and 1, for any number of sides: sides, minimum roll needed
 * Return the probability, from 0 to 1, that a fair die with a number of sides rolls {target} or higher.
 * How likely, from 0 to 1, is it that one fair die with the given number of sides (first) shows the target (second) or a higher number?
 *
 * @T double float
 * @name chance_at_least roll_chance
 * @range sides 2 20
 * @range target -2 24
 */
T chance_at_least(int32_t sides, int32_t target) {
    int32_t good = sides + 1 - target;
    return good <= 0 ? 0 : good >= sides ? 1 : (T)good / sides;
}

/**
 * Are there {OP:2} among five dice ({OP})?
 * Do five dice contain a {OP}, that is, {OP:2}?
 * Does a roll of five dice hold a {OP} ({OP:2})?
 * yahtzee {OP} check for five dice: {OP:2}
 * Write a function that tells whether five dice have a {OP}, meaning {OP:2}.
 * {OP} check on an array of five dice, true for {OP:2}
 * Given five dice from 1 to 6, check for a {OP}, {OP:2}.
 * Detect {OP} ({OP:2}) among five dice.
 * Write a function to check if five dice hold a {OP}, i.e. {OP:2}.
 * Do five dice show a {OP}? It means {OP:2}.
 * do five dice contain a {OP} ({OP:2})?
 * Return true if the five dice have a {OP} ({OP:2}).
 *
 * @OP most>=2 "pair" "two or more alike"
 * @OP most>=3 "three of a kind" "three or more alike"
 * @OP most>=4 "four of a kind" "four or more alike"
 * @array dice 5
 * @name dice_hand has_dice_hand
 * @range dice 1 6
 */
_Bool dice_hand(const int32_t *dice) {
    int32_t count[7] = {0, 0, 0, 0, 0, 0, 0}, most = 0;
    for (int32_t i = 0; i < 5; i++) count[dice[i]]++;
    for (int32_t v = 1; v <= 6; v++)
        if (count[v] > most) most = count[v];
    return OP;
}

/**
 * Yahtzee upper section points of five dice for a number
 * Sum the dice, out of five, that show a given number.
 * Write a function that scores the upper section of Yahtzee for five dice and a number.
 * points for ones, twos, threes and so on in Yahtzee: sum of the five dice equal to the number
 * Add up those of five dice that are equal to {number}.
 * Given five dice and a face, return the sum of those with that face.
 * points to write down for this number in Yahtzee's upper section, from five dice
 * Write a program to compute the upper section score of five dice for a number: the sum of the dice that show it.
 * Yahtzee upper section score of five dice for one number
 * How many points do five dice score in an upper section box of Yahtzee, such as the threes?
 * Count how many of five dice show a number and multiply by the number.
 * Given five dice and a number from 1 to 6, return the Yahtzee score for that number.
 *
 * @array dice 5
 * @name upper_score score_number
 * @range dice 1 6
 * @range number 1 6
 */
int32_t upper_score(const int32_t *dice, int32_t number) {
    int32_t score = 0;
    for (int32_t i = 0; i < 5; i++)
        if (dice[i] == number) score += number;
    return score;
}

/**
 * Is a blackjack hand with this total bust, that is over 21?
 * Is the blackjack total over 21?
 * return true if the total is greater than 21 (bust)
 * Write a function that tells whether a blackjack total is over 21.
 * bust when the total is greater than 21
 * Given the value of a blackjack hand, check if it is bust (22 or more).
 * bust check: true if the total is above 21
 * Write a function to decide if a blackjack total has gone over 21.
 * Is this blackjack hand bust, given its total?
 * blackjack bust check
 * Check whether the sum of cards exceeds 21 in blackjack.
 * Did the player overshoot at blackjack, i.e. is the total at least 22?
 *
 * @T int32_t
 * @name is_bust over_twenty_one
 * @range total 2 31
 */
_Bool is_bust(T total) { return total > 21; }

/**
 * blackjack winner from player's and dealer's totals: 1 player, 2 dealer, 0 push; over 21 loses, the player's bust checked first
 * Compare player and dealer in blackjack: 1 player wins, 2 dealer wins, 0 push; a player over 21 always loses.
 * Who wins blackjack with these totals: player (1), dealer (2) or nobody (0)? Over 21 loses, the player's bust is checked first.
 * Compare two blackjack totals: 1 player wins, 2 dealer wins, 0 tie; over 21 loses, the player is checked first.
 * Write a program for the blackjack winner: 2 if the player is over 21, else 1 if the dealer is, else by the higher total, 0 if equal.
 * Return 1 if the player wins at blackjack, 2 for the dealer and 0 for a push; player bust loses first.
 * Who has won at 21 (1 = player, 2 = dealer, 0 = tie)? Over 21 loses, and a busted player always loses.
 * blackjack winner: 1 player, 2 dealer, 0 push; over 21 loses, player bust first
 * Decide a blackjack round from player's and dealer's totals: 1, 2 or 0; player over 21 gives 2, dealer over 21 gives 1.
 * blackjack result from two totals, 1 player, 2 dealer, 0 tie; over 21 is bust, player's bust first
 * Given the player's and the dealer's blackjack totals, return 1 if the player wins, 2 if the dealer wins and 0 for equal totals; whoever is over 21 loses, and if both are, the dealer wins.
 * Write a function for the outcome of blackjack (player's total, dealer's total): 1 for a win of the player, 2 for a loss, 0 for a draw; above 21 is bust, and a bust player loses even if the dealer is bust, too.
 *
 * @T int32_t
 * @name blackjack_winner decide_blackjack
 * @range player 2 30
 * @range dealer 2 30
 */
int32_t blackjack_winner(T player, T dealer) {
    if (player > 21) return 2;
    if (dealer > 21 || player > dealer) return 1;
    return player < dealer ? 2 : 0;
}

/**
 * high-low game: -1 if the guess is below the secret, 0 if right, 1 if above
 * compare a guess with the secret number: -1 if it is lower, 0 if equal, 1 if higher
 * Compare a guess with the secret number: -1 too low, 0 right, 1 too high.
 * Is my guess too high (1), too low (-1) or right (0) against the secret?
 * number guessing game feedback: guess, secret, -1 if too small, 1 if too big, else 0
 * Write a function that returns -1, 0 or 1 for a guess that is below, equal to or above the secret.
 * hint in a guessing game from guess and secret: -1 too low, 1 too high, 0 correct
 * Given guess and secret, return -1, 0 or 1 as the guess is smaller, equal or larger.
 * Write a function to judge a guess of a secret number: 1 for too high, -1 for too low, 0 if right; guess first.
 * Is my guess above (1), below (-1) or equal to the secret (0)?
 * compare guess with secret: 1 if the guess is higher, -1 lower, 0 equal
 * Return -1 if the guess is too low, 1 if it is too high, 0 if it is right.
 * Give hints in a guessing game: -1 when the guess is too low, 1 when too high, 0 when it is the secret.
 * Write a function for a guessing game: guess first, secret second; -1 too low, 0 correct, 1 too high.
 * Given a guess and the secret number, return -1, 0 or 1 for too small, right, too big.
 * Implement guess-the-number feedback: sign of guess minus secret.
 * guess, then secret: too low (-1), correct (0) or too high (1)?
 * Number guessing game: tell if the guess was too low (-1), correct (0) or too high (1), guess before secret
 *
 * @T int32_t
 * @name guess_feedback check_guess
 * @range guess 1 100
 * @range secret 1 100
 */
T guess_feedback(T guess, T secret) { return (guess > secret) - (guess < secret); }

/**
 * snakes and ladders move: square plus roll, or the old square if that is beyond the goal {K}
 * Move to square {K} with an exact roll: new position from position and roll, unchanged if it would pass {K}.
 * new position after a roll; stay if the roll goes beyond {K}
 * Where is my token after a roll, if {K} must be reached exactly and other rolls past it are void?
 * board game with goal {K} and no overshooting: from position and roll return the new position or the old one
 * Write a function that moves a piece by a roll and leaves it where it is when that would go past {K}.
 * Finish exactly at {K}: return position plus roll, or position when the sum exceeds {K}.
 * Given position and roll, return the new square, staying in place when it would be above {K}.
 * Return position + roll, unless that is above {K}; then return position.
 * Write a program to move a piece by a roll on a track of {K} fields; it stays where it is if that would be beyond {K}.
 * position plus roll, or just the position if that would be above {K}
 * On a ludo-like track a token moves by the roll, but stands still if that passes square {K}.
 *
 * @K 30 50 63 100
 * @name move_to_goal exact_finish
 * @range position 0 100
 * @range roll 1 6
 */
int32_t move_to_goal(int32_t position, int32_t roll) { return position + roll > K ? position : position + roll; }

/**
 * move a token from position by roll, but stay if that passes the goal, given last
 * return position + roll <= goal ? position + roll : position
 * Where is my piece after the roll if it stays when it would pass the last square? Square, roll, last square.
 * snakes and ladders step: square, roll, board size; stay where you are if you would pass the end
 * square after a roll, ignoring moves past the goal: position, roll, goal
 * Write a function that takes position, roll and goal and returns the new position; rolls that are too high do not count.
 * Given the present square, the dice and the final square, return the next square; a throw past the end leaves it.
 * board game move: position plus roll if it is at most the goal, otherwise position
 * Write a function which advances a piece by a roll unless it would go beyond the goal: position, roll, goal.
 * Where is the piece after a roll if overshooting the goal cancels the move? Position, roll, goal.
 * move position by roll, but stay if that is beyond the goal
 * An exact roll is needed to finish: given square, roll and goal square, return the next square, which is the old one if the roll would pass the goal.
 *
 * @T int32_t int64_t
 * @name move_exactly step_to_goal
 * @range position 0 50
 * @range roll 1 6
 * @range goal 50 60
 */
T move_exactly(T position, T roll, T goal) { return position + roll <= goal ? position + roll : position; }

/**
 * slide and merge a row of 2048 to the left, in place, 0 is empty, each tile merges once
 * 2048 move left in place: slide a row of n tiles (0 is empty) and merge equal neighbours once
 * Merge equal tiles to the left in place as in 2048; zeros are empty and end up at the right.
 * 2048: shift nonzero tiles left and join equal neighbours once, in place, filling up with zeros
 * Write a function that moves a row of {n} numbers to the left as in 2048, 0 being empty.
 * 2048: slide a row of n to the left in place and merge equal neighbours, 0 is an empty cell
 * Given a row with 0 for empty, slide its tiles to the front and merge equal neighbouring pairs once, in place, as in 2048.
 * swipe left on one line of 2048: array of n tiles, 0 for empty, changed in place
 * Write a program for a 2048 move to the left: nonzero tiles slide together, and equal neighbours merge once to their double.
 * How do I swipe a row of 2048 to the left, in place, with 0 for empty cells?
 * Merge a row to the left as in 2048, each tile at most once, zeros are empty cells.
 * 2048 game: move a row left in place, combining equal tiles once and filling with 0
 *
 * @array row n
 * @name merge_row slide_left
 * @range row 0 2
 * @range n 0 6
 */
void merge_row(int32_t *row, int32_t n) {
    int32_t filled = 0, open = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t tile = row[i];
        if (tile == 0) continue;
        row[i] = 0;
        if (open && row[filled - 1] == tile) {
            row[filled - 1] = 2 * tile;
            open = 0;
        } else {
            row[filled++] = tile;
            open = 1;
        }
    }
}

/**
 * sudoku box of a cell, 0 to 8 row by row, from row and column (0 to 8)
 * Which 3x3 box (0 to 8, row by row) of a sudoku is the cell at row, col in?
 * Compute row / 3 * 3 + col / 3, the sudoku box number.
 * In which of the nine blocks, 0 to 8 row-wise, does a sudoku cell with this 0-based row and column lie?
 * block number (0 to 8, row by row) in sudoku for a row and a column from 0
 * Write a function that returns the sudoku box index, row-wise from 0, from row and column, both from 0.
 * sudoku box number 0 to 8, row by row, from row and column, both from 0
 * Given row and column (0 to 8) of a 9x9 grid, return the 3x3 box from 0 to 8, counted along the rows.
 * Write a function to number the 3 by 3 box, 0 to 8, of a Sudoku cell with row and column from 0.
 * Which sudoku box, from 0 along the rows, holds row r, column c, both from 0?
 * sudoku box of a row and a column, all numbered from 0
 * Get the 3x3 block index (0 to 8) of a sudoku cell from its row and column.
 *
 * @T int32_t
 * @name sudoku_box box_index
 * @range row 0 8
 * @range col 0 8
 */
T sudoku_box(T row, T col) { return row / 3 * 3 + col / 3; }

/**
 * Is the sliding puzzle of n tiles solved, i.e. 1, 2, 3, ... in order and 0 for the gap at the end?
 * 15 puzzle solved check: the n tiles are 1, 2, ... and the last one is 0
 * Are the n tiles in the order 1, 2, 3, ..., with the gap 0 last?
 * Are all n tiles of the sliding puzzle in order from 1, with the 0 at the end?
 * Is the tile puzzle finished, with 1 to n-1 in order and a zero (the hole) at the end?
 * Given n tiles row by row, tell whether the puzzle is solved: counting up from 1, the gap 0 comes last.
 * Are the numbers 1 to n-1 in order and the hole (0) at the end of the list?
 * Write a program that checks if a sliding puzzle is solved: 1, 2, 3, … in order and 0 in the last of n places.
 * Is the 15 puzzle (or any size) solved, with 1 to n-1 in order and 0 last?
 * check if a sliding puzzle is solved, with the empty tile 0 at the end
 * Return true if the array is 1, 2, ..., n-1, 0.
 * Write a function that checks whether the first n - 1 of n tiles are 1, 2, 3, ... in this order and the last tile is 0.
 *
 * @array tiles n
 * @name is_solved puzzle_solved
 * @range tiles 0 2
 * @range n 1 3
 */
_Bool is_solved(const int32_t *tiles, int32_t n) {
    for (int32_t i = 0; i < n - 1; i++)
        if (tiles[i] != i + 1) return 0;
    return tiles[n - 1] == 0;
}

/**
 * best score after a new score: the old best or, if larger, the new one
 * update the high score with a new score: the larger one
 * high score after a round: the larger of best and score
 * What is the high score after this game, given the old one and the game's score?
 * keep the larger of the old high score and the new score
 * Write a function that returns the high score after a game from the previous high score and the new score.
 * record after a round: the larger of old best and new score
 * personal best after a new score (larger is better)
 * Given the old high score and a score, return the new high score (the larger).
 * Write a function for the new high score, given the old one and a score.
 * What is the high score now, given the old record and this game's score?
 * new high score from the old one and the latest score
 * Keep the highest achievement: return the old best or the new score, whichever is bigger.
 * Write a function that returns the new high score: the larger of the old record and this score.
 * Given best and score, return max(best, score).
 * update a high score: keep the larger of record and new score
 *
 * @T int32_t int64_t
 * @name high_score update_high_score
 * @range best 0 10000
 * @range score 0 10000
 */
T high_score(T best, T score) { return score > best ? score : best; }

/**
 * star rating of a score out of a maximum: 1 from 30, 2 from 60, 3 from 90 percent
 * zero to three stars for reaching 30, 60, 90 percent of the maximum score
 * stars for a level: 3 from 90 percent of the maximum, 2 from 60, 1 from 30, else 0
 * How many stars (at 30, 60 and 90 percent) do I get for a score out of a maximum?
 * mobile game stars (0 to 3) from score and maximum, one each at 30, 60 and 90 percent
 * Write a function that returns 0 to 3 stars from score and maximum score; 30, 60 and 90 percent are the limits.
 * stars for a score out of a maximum: 1 from 30 percent, 2 from 60, 3 from 90, otherwise 0
 * Given score and best possible score, return the stars: one more at each of 30, 60 and 90 percent.
 * level result in stars from points and maximum points: one star each for at least 30, 60 and 90 percent
 * Write a program to award 0 to 3 stars: one each for reaching 30, 60 and 90 percent, in whole numbers, of the maximum.
 * How many stars does a score earn, with one each at 30%, 60% and 90% of the maximum?
 * stars for score and maximum: 1 from 30%, 2 from 60%, 3 from 90%
 * How many stars are earned for a score: 1 for 30 percent of the maximum, 2 for 60, 3 for 90?
 *
 * @T int32_t
 * @name star_rating level_stars
 * @range score 0 100
 * @range maximum 1 100
 */
T star_rating(T score, T maximum) {
    T percent = score * 100 / maximum;
    return (percent >= 30) + (percent >= 60) + (percent >= 90);
}

/**
 * next player's turn, given the current player (numbered from 0) and the number of players
 * Whose turn is it next? Current player and number of players, numbered from 0 in a circle.
 * Which player comes after this one, counted from 0, given the number of players?
 * Write a function that returns the next player, numbered from 0, given the number of players, and starts over after the last.
 * Given the current player from 0 and the number of players, return the next one.
 * switch to the next player among n, wrapping to 0 after player n - 1
 * index of the player after this one, wrapping around to 0; the number of players comes second
 * Write a function to find whose turn is next, given the current player (from 0) and the number of players.
 * Which player is next, counting from 0, given the current one and the number of players?
 * Get the index of the next of n players, with wraparound to 0 after the last one.
 * Whose turn is it after this player in a circle of contestants numbered from 0? Player, then number of contestants.
 * Write a function that returns the next player's index, players numbered 0 to n-1 in turn.
 * Given the current player (from 0) and the number of players, return whose turn is next.
 * Implement turn order: (player + 1) % n.
 *
 * @T int32_t uint32_t
 * @name next_player next_turn
 * @range player 0 3
 * @range players 4 8
 */
T next_player(T player, T players) { return (player + 1) % players; }

/**
 * next player, numbered from 1, given the current one and the number of players
 * Whose turn comes after this player? Players are 1 to n, after n comes 1; n is given second.
 * return player % players + 1, the next player
 * Who is next after this player if players are numbered 1 up to a given count?
 * next turn, counting players from one: current player, number of players, wrap to 1
 * Write a function that returns the number of the next player, from 1 to the number of players, given the current one.
 * Given the current player from 1 and the number of players, return the following one.
 * turn order with 1-based players: current player, number of players, back to 1 after the last
 * Write a program which gives the next player in turn where they are numbered 1 to the number of players.
 * Whose turn comes after player p of n, 1-based?
 * next player after p among n, counting from 1
 * Get the next player in turn, numbered from 1, with wraparound to 1 after the last one.
 *
 * @T int32_t int64_t
 * @name next_player_from_one following_player
 * @range player 1 8
 * @range players 8 10
 */
T next_player_from_one(T player, T players) { return player % players + 1; }

/**
 * switch the player number between 1 and 2
 * number of the other player, 1 or 2
 * Who is the opponent of this player, numbered 1 or 2?
 * toggle the current player between 1 and 2
 * Write a function that returns 2 for player 1 and 1 for player 2.
 * change turns in a two-player game with player numbers 1 and 2
 * Given 1 or 2, return the other one.
 * swap player numbers 1 and 2
 * Write a function that switches between player 1 and player 2.
 * other player, where the players are 1 and 2
 * Given 1, return 2; given 2, return 1.
 * Implement other_player: 3 - player.
 *
 * @T int32_t uint8_t
 * @name other_player switch_player
 * @range player 1 2
 */
T other_player(T player) { return 3 - player; }

/**
 * switch the player number between 0 and 1
 * number of the other player, with players 0 and 1
 * return 1 - player, for two players 0 and 1
 * Who is the opponent if the players are numbered 0 and 1?
 * flip a player number between 0 and 1
 * Write a function that returns 1 for 0 and 0 for 1.
 * toggle the current player, numbered 0 or 1
 * Given a player index 0 or 1, return the other index.
 * number of the next player in a two-player game, with players 0 and 1
 * Write a program to switch between the indices 0 and 1.
 * How do I toggle the current player's index, 0 or 1?
 * Switch a player index between 0 and 1.
 *
 * @T int32_t int64_t
 * @name other_index toggle_player
 * @range player 0 1
 */
T other_index(T player) { return 1 - player; }
/**
 * Switch the mark from X to O, and from anything else to X.
 * other mark in tic-tac-toe: X gives O, else X
 * Whose mark is next in tic-tac-toe: 'O' after an 'X', otherwise 'X'?
 * next tic tac toe symbol: 'O' after 'X', else 'X'
 * Write a function that returns 'O' for 'X' and 'X' for anything else.
 * Given a mark, return the mark of the other side: 'O' if it is 'X', otherwise 'X'.
 * Change turns between 'X' and 'O'; anything that isn't 'X' gives 'X'.
 * tictactoe player toggle: 'X' becomes 'O', any other mark becomes 'X'
 * Write a function to give the opponent's mark in tic-tac-toe: O for X, and X for all else.
 * Which mark plays next? O after X, X after anything else.
 * other mark: O for X, X for anything else
 * Switching turns in tic-tac-toe: return 'O' after 'X', and 'X' otherwise.
 *
 * @name other_mark next_mark
 */
char other_mark(char mark) { return mark == 'X' ? 'O' : 'X'; }

/**
 * goal difference from goals scored and goals conceded
 * goal difference: goals scored minus goals conceded
 * goal difference of a team: goals for minus goals against
 * Compute scored - conceded for the football table.
 * Write a function that computes the goal difference from goals scored and goals conceded.
 * football table: goal difference from scored and conceded
 * Given goals for and goals against, return the difference (negative if more were conceded).
 * goals for minus goals against, may be negative
 * tie-breaker in football tables: scored minus conceded goals
 * Write a program to compute a team's goal difference.
 * What is the goal difference, given goals scored and conceded?
 * Subtract the goals conceded from the goals scored.
 * A team's goal difference for the league standings: goals scored minus goals conceded.
 *
 * @T int32_t
 * @name goal_difference plus_minus
 * @range scored 0 100
 * @range conceded 0 100
 */
T goal_difference(T scored, T conceded) { return scored - conceded; }

/**
 * golf score relative to par: strokes minus par
 * golf result of a hole: strokes minus par
 * strokes over par, negative if under par, from strokes and par
 * How many strokes above par did the player need, given strokes and par? Negative if below.
 * golf result from strokes and par, where a birdie is -1 and a bogey is 1
 * golf hole result relative to par, strokes first, negative for under par
 * Write a function that returns the strokes over par, from strokes and par.
 * Given the strokes played and the par, return how many strokes over par (negative for under).
 * How far from par was my round? Compute strokes minus par.
 * How many strokes over par am I (negative if under), given strokes and par?
 * How far from par is it, given strokes and par (birdie -1, par 0, bogey 1)?
 * Subtract the par from the strokes, which come first.
 *
 * @T int32_t
 * @name strokes_to_par golf_score
 * @range strokes 1 12
 * @range par 3 5
 */
T strokes_to_par(T strokes, T par) { return strokes - par; }

/**
 * winning percentage from wins and games, 0 without games
 * percentage of games won from games won and games played, 0 without games
 * What percentage of its games did a team win, from wins and games? 0 if it has not played.
 * win rate in percent: wins, games played, 0 if none
 * Write a function that returns the win percentage from wins and games, 0 without games.
 * success rate of a player in percent: wins out of games, 0 for no games
 * Given wins and games played, return the percentage won, 0 for no games at all.
 * win %: 100 * wins / games, 0 if none was played
 * Write a program for the percentage won, given games won and games played, 0 if none was played.
 * What percent of matches has a team won? Wins, games; 0 for no games.
 * win percentage from wins and games, 0 without games
 * How do I turn wins (first) and games played (second) into a winning percentage from 0 to 100 that is 0 for no games?
 *
 * @T double float
 * @name win_percentage percent_won
 * @range wins 0 50
 * @range games 0 100
 */
T win_percentage(int32_t wins, int32_t games) { return games > 0 ? (T)100 * wins / games : 0; }

/**
 * percent win rate from wins and losses, 0 for no games
 * win percentage from the number of wins and losses, 0 if both are zero
 * How many percent of my games have I won, given wins and losses? 0 if I didn't play.
 * win percent from wins and losses, 0 for no games
 * Write a function that returns the win rate in percent from the numbers of wins and losses, 0 without games.
 * win rate of a player in percent from wins and losses, 0 if nothing was played
 * Given victories and defeats, return the percentage of victories, 0 without games.
 * Write a function to compute the percentage of wins among wins and losses, 0 without any.
 * What is the win rate in percent, given the wins and the losses (0 if there are none)?
 * win rate in percent from wins and losses, 0 for no games
 * Calculate the win rate as a percentage of wins plus losses, 0 if there are no games.
 * My team's record is given as wins and losses: what percentage of its games did it win, 0 for no games?
 *
 * @name win_rate winrate
 * @range wins 0 50
 * @range losses 0 50
 */
double win_rate(int32_t wins, int32_t losses) { return wins + losses > 0 ? wins * 100.0 / (wins + losses) : 0; }

/**
 * average points per game from points and games, 0 without games
 * Divide points by games, 0 if no game was played.
 * How many points does a player score per game, from total points and games? 0 for no games.
 * scoring average from total points and games, 0 for no games
 * Write a function that returns the points per game, 0 without games.
 * basketball points per game from points and games; no games give 0
 * mean score per match from total score and matches, 0 for no match
 * Given total points and games, return the average per game, 0 if there was no game.
 * goals per match, given goals and matches, 0 for no match
 * Write a program that averages points over games, 0 if no game was played.
 * What is a player's points average per game, 0 for no games?
 * points per game, 0 if there were no games
 *
 * @T double float
 * @name points_per_game scoring_average
 * @range points 0 3000
 * @range games 0 82
 */
T points_per_game(int32_t points, int32_t games) { return games > 0 ? (T)points / games : 0; }

/**
 * strike rate: 100 * runs / balls, 0 without balls
 * cricket strike rate from runs and balls, 0 for no balls
 * runs per 100 balls, from runs and balls, 0 if no ball was faced
 * How many runs does a batter score per hundred balls, given runs and balls? 0 for no balls.
 * Compute 100 * runs / balls, or 0 if balls is 0.
 * Write a function that computes the batting strike rate (runs per 100 balls), 0 without balls.
 * batsman's strike rate: runs times 100 divided by balls, or 0 if he faced none
 * Given runs and balls faced, return the strike rate per 100 balls, 0 when no ball was faced.
 * Write a function to compute a cricket batter's strike rate, runs per 100 balls, 0 without balls.
 * What is the strike rate from runs and balls, 0 for no balls?
 * strike rate from runs and balls, 0 if there are no balls
 * How do I calculate a batter's strike rate from runs and balls, with 0 for no balls?
 *
 * @T double float
 * @name strike_rate batting_strike_rate
 * @range runs 0 200
 * @range balls 0 200
 */
T strike_rate(int32_t runs, int32_t balls) { return balls > 0 ? (T)100 * runs / balls : 0; }

/**
 * lose a life: the number of lives minus one, but not below 0
 * number of lives after being hit once, never under 0
 * lives - 1, but not below 0
 * How many lives are left after losing one, with 0 as the minimum?
 * remaining lives after losing one of them, at least 0
 * Write a function that takes one life away, never below zero.
 * Given the number of lives, return it reduced by one, at least 0.
 * decrease lives by one, not below zero
 * Write a program to take one life away, leaving 0 at 0.
 * How many lives are left after a death? At least 0.
 * lives minus one, at least 0
 * Mario was hit by a bomb and loses a life; return the remaining lives, at least 0.
 *
 * @T int32_t uint8_t
 * @name lose_life lives_left
 * @range lives 0 9
 */
T lose_life(T lives) { return lives > 0 ? lives - 1 : 0; }

/**
 * number of bonus lives when there is one for a fixed number of points: score, points per life
 * extra lives: score / points_per_life, whole lives only
 * How many lives have I won with this score if there is one for every fixed number of points?
 * 1up count: score divided by points per life, whole lives only
 * number of bonus lives from the score and the points for one life
 * Write a function that returns how many extra lives a score has brought, from the score and the points for one life.
 * Write a function for the number of extra lives earned: one per full step of points.
 * How many bonus lives does a score bring, given the points needed per life?
 * extra lives from the score and the points per life
 * Calculate 1-ups earned: score divided by the points for each, rounded down.
 * How many extra lives does a given score earn with one every n points?
 * How many bonus lives are granted for a score, if one is awarded for every so many points?
 *
 * @T int32_t int64_t
 * @name extra_lives bonus_lives
 * @range score 0 100000
 * @range step 1000 20000
 */
T extra_lives(T score, T step) { return score / step; }

/**
 * Is the game over, with no lives or no seconds left?
 * game over when no lives are left or the time is up
 * Game over: return lives <= 0 || time <= 0.
 * Has the player lost, i.e. are the lives or the seconds left at zero or below?
 * end of game check: lives or seconds are zero or less
 * Out of lives or out of time? True if lives or seconds left are not positive.
 * Given lives and time left, check if either has run out (0 or less).
 * Is the game finished? True if lives or seconds are not above 0.
 * Write a program which checks whether the game has ended: no lives or no seconds left.
 * Has the player run out of lives or of seconds (0 or less)?
 * Is the game over because there are no lives or no time left?
 * Has the player lost, i.e. are his lives or the seconds left at zero or below?
 *
 * @T int32_t
 * @name is_game_over game_ended
 * @range lives 0 3
 * @range seconds 0 3
 */
_Bool is_game_over(T lives, T seconds) { return lives <= 0 || seconds <= 0; }

/**
 * Is an enemy in range? Own x, y, enemy x, y, and the range, edge included.
 * Is a target (x2, y2) within attack range of (x1, y1), edge included?
 * Is the distance from (x1, y1) to the target (x2, y2) at most the range?
 * Can the tower at x1, y1 reach the enemy at x2, y2 with this range?
 * Write a function that tells whether a target is within range, at the limit too: own position, target position, range.
 * Given two points and a reach, check that the distance is not larger.
 * Are two points, x and y of each, at most the given reach apart?
 * Write a function to check if a target point is within reach of another point, the limit included.
 * Is an enemy inside the attack radius or exactly on it? Own x, y, enemy x, y, radius.
 * Is the distance between (x1, y1) and (x2, y2) at most reach?
 * Check if the player is close enough: monster x, y, player x, y, maximum distance.
 * Return true if point 2 is no farther than the reach from point 1.
 *
 * @T int32_t double
 * @name in_range target_in_range
 * @range x1 0 10
 * @range y1 0 10
 * @range x2 0 10
 * @range y2 0 10
 * @range reach 1 10
 */
_Bool in_range(T x1, T y1, T x2, T y2, T reach) {
    return (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1) <= reach * reach;
}

/**
 * Is an object at x, y off the screen (width, height)? x = width and y = height are off.
 * Is a point outside a screen that covers 0 <= x < width and 0 <= y < height?
 * Is the position x, y outside the window of a given width and height, whose far edges count as outside?
 * Has a bullet at x, y left the screen of a given width and height? x = width is already outside.
 * Return x < 0 || x >= width || y < 0 || y >= height.
 * Given x, y, width and height, check that the point is not on the screen (0 <= x < width, 0 <= y < height).
 * Write a program to test if a pixel position lies outside a screen of given width and height, coordinates from 0.
 * Is the bullet off the screen (x, y, width, height)? x = width and y = height are already off.
 * check if a point is off screen: x, y, screen width, screen height; x >= width or y >= height is off
 * Should a sprite at x, y be removed because it is outside the screen (width, height)? x >= width and y >= height are outside.
 * Determine whether (x, y) is outside a rectangle from (0, 0), included, to (width, height), excluded.
 * Has the bird flown off the screen? x and y must be from 0 to just below width and height.
 *
 * @T int32_t double
 * @name is_off_screen out_of_screen
 * @range x -5 15
 * @range y -5 15
 * @range width 10 20
 * @range height 10 20
 */
_Bool is_off_screen(T x, T y, T width, T height) { return x < 0 || x >= width || y < 0 || y >= height; }

/**
 * height of a jump at a time, from start speed, gravity and time
 * Compute v * t - g * t^2 / 2 from speed v, gravity g and time t.
 * height during a jump from speed, gravity and time since take-off
 * How high is a player above the start of a jump, given take-off speed, gravity and time?
 * jump curve of a platformer: height from take-off speed, gravity and t
 * Write a function that returns the height of a jump at a time: start speed, gravity, time.
 * jump arc: height from take-off speed, gravity and time
 * Given jump speed, gravity and time, return the height above the starting point.
 * y of a jumping character above its start, from jump speed, gravity and time
 * Write a function that gives the height of a jump t seconds after take-off, from speed, gravity and t.
 * What is the height at time t in a jump, given start speed, gravity and t?
 * jump height from speed, gravity and time t
 *
 * @T double float
 * @name jump_height_at jump_position
 * @range speed 0 20
 * @range gravity 1 20
 * @range t 0 4
 */
T jump_height_at(T speed, T gravity, T t) { return speed * t - gravity * t * t / 2; }

/**
 * highest point of a jump, from take-off speed and gravity
 * max jump height from take-off speed and gravity
 * Compute v^2 / (2 g), the top height of a jump.
 * How high can a character jump with this take-off speed and gravity?
 * peak of a jump from speed and gravity
 * Write a function that returns the maximum height of a jump from its initial speed and the gravity.
 * Compute the jump apex: speed squared divided by twice the gravity.
 * top of the jump arc from initial speed and gravity
 * Given jump speed and gravity, return the greatest height that is reached.
 * Write a program to calculate the greatest height of a jump from its initial speed and gravity.
 * What peak height does a jump reach, given the initial speed and gravity?
 * maximum jump height from the initial speed and the gravity
 * How high does Mario get when he jumps at this speed with this gravity?
 *
 * @T double float
 * @name max_jump_height jump_apex
 * @range speed 0 20
 * @range gravity 1 20
 */
T max_jump_height(T speed, T gravity) { return speed * speed / (2 * gravity); }

/**
 * Slow a speed by friction: move it toward 0 by the friction, but not past it.
 * Slow a velocity of either sign down by friction and stop at 0.
 * velocity moved towards zero by a friction step, 0 if the step is larger
 * How do I slow a moving object down by a friction amount, in either direction, until it stops?
 * Write a function that reduces the magnitude of a velocity by friction, keeping its sign, not past zero.
 * braking step: reduce the speed's magnitude by the friction, sign kept, not past 0
 * Given a velocity and a friction per frame, return the slower velocity of the same sign, or 0.
 * bring a velocity closer to zero by friction, stopping at 0
 * Write a function which brings a velocity nearer to 0 by a friction amount, not past 0.
 * How do I reduce a velocity toward zero by friction without changing its sign?
 * move velocity toward 0 by friction, not past 0
 * A puck is sliding over ice: bring its velocity closer to zero by friction, never past zero.
 *
 * @T int32_t double float
 * @name apply_friction slow_down
 * @range velocity -20 20
 * @range friction 0 10
 */
T apply_friction(T velocity, T friction) {
    if (velocity > friction) return velocity - friction;
    if (velocity < -friction) return velocity + friction;
    return 0;
}

/**
 * accelerate up to a top speed: speed plus acceleration times time, at most top
 * new speed after accelerating for a time, at most the maximum: speed, acceleration, time, maximum
 * How fast is a vehicle after accelerating, with a speed limit? Speed, acceleration, time, limit.
 * speed cap: speed plus acceleration times dt, not above top
 * accelerate up to a terminal velocity: speed, acceleration, dt, maximum
 * racing game: speed update from speed, acceleration, dt and the top speed it can't exceed
 * Given speed, acceleration, time step and top speed, return the new speed, capped at the top.
 * clamped acceleration: v + a * dt, limited to vmax
 * Write a program to raise a speed by acceleration over a time step, up to a top speed.
 * How do I accelerate with a speed limit? Speed, acceleration, dt, top speed.
 * Write a function that adds acceleration times dt to the speed and returns the sum, or the top speed if the sum is greater; speed, acceleration, dt, top speed.
 * My car gets faster by acceleration times time, but never exceeds its top speed: what is its new speed, given speed, acceleration, time and top speed?
 *
 * @T double float int32_t
 * @name accelerate speed_up
 * @range speed 0 50
 * @range acceleration 0 10
 * @range dt 0 5
 * @range top 50 80
 */
T accelerate(T speed, T acceleration, T dt, T top) {
    T next = speed + acceleration * dt;
    return next > top ? top : next;
}

/**
 * Convert seconds to minutes:seconds for a game clock and return the {OP}.
 * {OP} part of a mm:ss countdown display for a number of seconds
 * game timer as minutes and seconds: the {OP} to show for a total number of seconds
 * How many {OP} does the clock mm:ss show for this total number of seconds?
 * {OP} of a time in seconds when it is written as mm:ss
 * Split a timer in seconds into mm and ss and return the {OP}.
 * Given seconds, return the {OP} of mm:ss.
 * Write a function for the {OP} part of a timer shown as mm:ss, given total seconds.
 * How do I get the {OP} of a mm:ss countdown from the total seconds?
 * {OP} of total seconds shown as mm:ss
 * Return the {OP} of a stopwatch that shows mm:ss, given the total seconds.
 * My game shows the seconds left as mm:ss; which number stands for the {OP}?
 *
 * @T int32_t
 * @OP / "minutes"
 * @OP % "seconds"
 * @name timer_part clock_part
 * @range total 0 3600
 */
T timer_part(T total) { return total OP 60; }

/**
 * score for the seconds left, {K} per second, 0 if time is up
 * time bonus for the seconds left, {K} points each, never negative
 * Multiply the seconds left by {K}, 0 when they are negative.
 * How large is the bonus at {K} points per second left, never less than 0?
 * bonus of {K} points for each remaining second, zero if over time
 * Write a function that turns the time left into points, {K} per second, nothing below 0 seconds.
 * level finished: {K} points for each second left, minimum 0
 * Given the remaining seconds, return {K} times that, or 0 if time is up.
 * time bonus with factor {K} for the seconds left, negative time gives 0
 * Write a program that gives {K} points for each second left, none for a negative time.
 * What bonus do leftover seconds earn at {K} points each, at least 0?
 * time bonus of {K} per second left, at least 0
 * Give the player {K} points for each second he has left, and nothing if that is zero or negative.
 *
 * @K 5 10 50 100
 * @name time_bonus bonus_points
 * @range seconds -10 300
 */
int32_t time_bonus(int32_t seconds) { return seconds > 0 ? K * seconds : 0; }

/**
 * time bonus from seconds left and points per second
 * time bonus: seconds remaining times points per second
 * bonus for finishing early: seconds left times points per second
 * How many extra points does the remaining time give? Seconds left, points per second.
 * level clear bonus from seconds left and points per second
 * Write a function that returns the bonus for the seconds that are left at a given number of points each.
 * speed bonus: seconds left times points per second
 * Given the remaining seconds and the value of a second, return the bonus points.
 * extra score for unused time: seconds times the points for each second
 * Write a function to compute a finish bonus from the seconds left and the points for each.
 * How big is the bonus for remaining time, given the seconds and the points for each?
 * Multiply the seconds left by the points per second.
 *
 * @T int32_t int64_t
 * @name finish_bonus remaining_time_bonus
 * @range seconds 0 300
 * @range points 0 100
 */
T finish_bonus(T seconds, T points) { return seconds * points; }

/**
 * sell price of an item, {K} percent of its price, rounded down
 * {K} percent of the price when selling, whole coins only
 * selling price: price * {K} / 100
 * How much gold do I get for selling an item at {K} percent of its price?
 * Write a function that returns {K} percent of a price, rounded down.
 * vendor price: {K} percent of what the item costs, whole coins only
 * resale value of an item at {K}% of its price
 * Write a program to compute what a shop pays for an item, {K} percent of its price, rounded down.
 * How much gold do I get selling at {K}% of the value?
 * {K}% of the item price, rounded down
 * Calculate the price a shop pays when I sell an item: {K} percent of its price, rounded down.
 * The shopkeeper buys my loot at {K} percent of its price; how many whole coins do I get?
 *
 * @T int32_t int64_t
 * @K 25 50 75
 * @name sell_price resale_value
 * @range price 0 10000
 */
T sell_price(T price) { return price * K / 100; }

/**
 * sell an item for half its price
 * resale value: half of the price
 * How much gold does a merchant give for used gear if he pays half the price?
 * Compute half the price of an item in coins.
 * sell value in an RPG shop: half of what the item costs
 * Write a function that returns half of the purchase price as the selling price.
 * trade-in value at 50 percent of the price
 * Given the price of an item, return what selling it brings, one half.
 * vendor value of an item, half the price
 * Write a function for the resale value, half of the price.
 * How much is an item sold for at 50 percent?
 * half of the price when selling an item
 *
 * @T int32_t double
 * @name half_price resale_value
 * @range price 0 1000
 */
T half_price(T price) { return price / 2; }

/**
 * chance, from 0 to 1, to get a drop at least once after several tries, given the drop rate
 * chance to get a rare drop at least once: rate per kill from 0 to 1, number of kills
 * Compute 1 - (1 - p)^n for a probability p and n tries.
 * probability of at least one drop, given the rate per try and the number of tries
 * Write a function for the chance of at least one drop from the drop rate and the number of kills.
 * gacha odds: probability of at least one success, given the rate of one pull and the number of pulls
 * Given a drop rate from 0 to 1 and a number of tries, return the chance of getting it.
 * chance of getting a rare item at least once: 1 - (1 - rate)^tries
 * Write a program to find the probability of getting a drop at least once in some tries at a drop rate per try.
 * What is the chance of one or more drops, given the drop rate and the number of tries?
 * chance of at least one drop from the drop rate (0 to 1) and the number of tries
 * How probable is a rare drop after this many kills? Return a number from 0 to 1, given the rate per kill first.
 *
 * @T double float
 * @name drop_chance loot_chance
 * @range rate 0 1
 * @range tries 0 20
 */
T drop_chance(T rate, int32_t tries) {
    T none = 1;
    for (int32_t i = 0; i < tries; i++) none *= 1 - rate;
    return 1 - none;
}

/**
 * drop chance in percent of getting one or more, from the rate per try in percent and the number of tries
 * percent chance to get an item at least once, given the percent per try and the number of tries
 * Compute 100 * (1 - (1 - p / 100)^n), with p in percent and n tries.
 * What is the chance in percent of at least one drop at a given percentage per kill in n kills?
 * Write a function that takes a drop rate in percent and a number of tries and returns the total chance in percent.
 * Given the chance in percent per try and the number of tries, return the chance in percent of getting a drop one or more times.
 * gacha odds in percent: chance of at least one hit, given the percent of a single pull and the number of pulls
 * chance in percent of at least one drop, from the percent per try and the number of tries
 * chance of at least one success as a percentage, from the percentage of one attempt and the number of attempts
 * Write a program to compute the probability in percent of at least one drop: drop rate in percent, number of tries.
 * How many percent chance do I have for the item at p percent per run after n runs?
 * chance in percent of at least one drop, given the rate in percent and the tries
 *
 * @T double
 * @name drop_chance_percent total_chance_percent
 * @range percent 0 100
 * @range tries 0 20
 */
T drop_chance_percent(T percent, int32_t tries) {
    T miss = 1;
    for (int32_t i = 0; i < tries; i++) miss *= 1 - percent / 100;
    return 100 * (1 - miss);
}

/**
 * experience bar in percent from xp, level start and next level's start
 * progress in percent from the level start to the next level; arguments xp, start, next
 * Compute (xp - start) * 100 / (next - start) for xp, start, next.
 * How many percent of the way from this level to the next has a player done? xp, level start, next level.
 * level progress in percent between start and next: xp, start, next
 * Write a function of xp and two thresholds, lower one first, that returns in percent how far xp is between them.
 * percentage of the current level that is done: points, start of the level, end of the level
 * Given xp, the xp of this level and the xp of the next, return the progress in percent.
 * level up progress, 0 at this level's xp and 100 at the next one's: xp, this level's xp, next level's xp
 * Write a function to find the level progress in percent: experience, experience at the level's start, experience for the next level.
 * What is the progress bar's percentage toward the next level? xp, start, next.
 * percent progress to the next level from xp, start and next
 *
 * @T double float
 * @name level_progress xp_percent
 * @range xp 100 200
 * @range start 0 100
 * @range next 200 400
 */
T level_progress(T xp, T start, T next) { return (xp - start) * 100 / (next - start); }

/**
 * winner of a match by two scores: 1 or 2 for the higher, 0 for a draw
 * Which of two players has more points: 1, 2 or neither (0)?
 * Return 1 if the first score is higher, 2 if the second is, 0 for a draw.
 * Who wins with these two scores: player 1, 2 or 0 for nobody?
 * compare two scores and name the winner, 1, 2, or 0 on a tie
 * Write a function that compares two scores and returns the number of the winning player, 1 or 2, 0 if tied.
 * match winner from two scores: 1, 2, or 0 for a draw
 * Given the scores of player 1 and 2, return the winner's number, 0 if equal.
 * Who won with these two scores: 1, 2 or 0 if nobody?
 * Write a program to name the winner of a match by two scores: 1 or 2, or 0 for a draw.
 * match winner from two scores: 1 first, 2 second, 0 draw
 * Write a function that returns 1 if the first score is higher, 2 if the second is, 0 for a tie.
 * Given two scores, return the winner's number, 1 or 2, or 0 for a draw.
 * Implement match result: first > second gives 1, second > first gives 2, equal gives 0.
 *
 * @T int32_t double
 * @name match_winner winning_player
 * @range first 0 5
 * @range second 0 5
 */
int32_t match_winner(T first, T second) { return first > second ? 1 : first < second ? 2 : 0; }

/**
 * winner of a match as 1 (first score higher), -1 (second higher) or 0
 * Return 1 if the first player has more points, -1 if the second has, 0 for a tie.
 * sign of the score difference, first minus second: 1, 0 or -1
 * Did the home side win (1), lose (-1) or draw (0)? Home score first.
 * own score, then the opponent's score: win 1, draw 0, loss -1
 * Write a function that compares two scores and returns 1, 0 or -1 from the first player's view.
 * Given own score and the opponent's, return 1 for a victory, 0 for a draw and -1 for a defeat.
 * compare two scores: 1 if the first wins, -1 if it loses, 0 for a tie
 * Who is ahead? 1 if the first score is higher, -1 if the second, else 0.
 * Write a function which gives 1 for a win of the first score over the second, -1 for a loss and 0 for a draw.
 * result of a match: 1 win, 0 draw, -1 loss for the first score
 * Judge a contest: 1 if the first contestant scored more, -1 if the second did, 0 if they are level.
 *
 * @T int32_t double
 * @name match_result signed_result
 * @range first 0 10
 * @range second 0 10
 */
int32_t match_result(T first, T second) { return first > second ? 1 : first < second ? -1 : 0; }

/**
 * index of the player with the highest score, the first if tied
 * index of the highest of n scores, the earliest on a tie
 * Who leads the scoreboard? Return the index from 0 of the best score, the first one on a tie.
 * Which player, counted from 0, has the most points? The first of them if several do.
 * index of the best score in a nonempty array, the first if tied
 * Write a function that returns the index of the leader (highest score, first if equal) among {n} players.
 * index of the top scorer in an array of scores, ties to the earlier player
 * Given at least one score, return the index of the leading player, the first one in a tie.
 * best player by score, as an index from 0, the first one if tied
 * Write a program that finds the index of the player with the highest score, the first if several lead.
 * Which player leads (zero-based, lowest index when tied)? I have an array of scores.
 * index of the highest score, the first on ties
 * Which of the contestants has the top score? Return the index, and the first of them when scores are tied.
 * Write a function that returns the index of the highest score, the first one if tied.
 * Given an array of scores, return the 0-based position of the best player; on a tie the earliest.
 *
 * @T int32_t
 * @array scores n
 * @name leading_player top_scorer
 * @range scores 0 20
 * @range n 1 8
 */
int32_t leading_player(const T *scores, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (scores[i] > scores[best]) best = i;
    return best;
}

/**
 * rank of a score among n players: one more than the number of better scores
 * rank of a score on the leaderboard: 1 plus the number of strictly higher scores
 * place in the ranking: number of better scores in the list plus one
 * Write a function that returns the rank of a score among {n} scores, one more than the number of higher ones.
 * rank of a score in a list: 1 plus the number of higher scores
 * Return 1 + the number of entries in the array that are higher than the score.
 * Given the scores and a new score, return its place, 1 for the best; equal scores don't push it down.
 * leaderboard position of a score in an array: 1 + number of higher scores
 * Write a function to determine the place of a score on a leaderboard: one more than the number of better scores.
 * rank of a score: 1 plus the number of higher scores
 * Which place does a score take among n scores if 1 is the best place and only strictly higher scores come before it?
 * I have a list of n scores and want the rank of another score: 1 if nothing is higher, and one more for each higher score.
 *
 * @T int32_t
 * @array scores n
 * @name leaderboard_rank place_of_score
 * @range scores 0 20
 * @range n 0 8
 * @range score 0 20
 */
int32_t leaderboard_rank(const T *scores, int32_t n, T score) {
    int32_t place = 1;
    for (int32_t i = 0; i < n; i++) place += scores[i] > score;
    return place;
}

/**
 * manhattan distance on a grid between (r1, c1) and (r2, c2)
 * number of steps between two tiles without diagonals, given row and column of each
 * How many steps apart are two cells (row, column each) if I move only along rows and columns?
 * Manhattan heuristic for A* on a grid: row, column of the current cell and of the goal
 * taxicab steps between two grid cells, each given by row and column
 * Given row and column of two cells, return how many steps up, down, left or right lead from one to the other.
 * distance of two tiles (row and column each) in steps along rows and columns
 * Write a program to compute the least number of up, down, left or right steps from one cell (row, column) to another.
 * How far apart are two tiles without diagonal moves, given row and column of each?
 * manhattan distance between two cells
 * Add the absolute row difference and the absolute column difference of two cells, given as row and column of the first, then of the second.
 * Write a function that returns the least number of steps between two cells (row, column each) when each step goes to a cell that shares a side.
 *
 * @T int32_t int64_t
 * @name grid_distance tile_distance
 * @range r1 0 20
 * @range c1 0 20
 * @range r2 0 20
 * @range c2 0 20
 */
T grid_distance(T r1, T c1, T r2, T c2) {
    T rows = r1 < r2 ? r2 - r1 : r1 - r2, cols = c1 < c2 ? c2 - c1 : c1 - c2;
    return rows + cols;
}

/**
 * Can I walk on a tile of a flat map? Map, rows, cols, row, col; true if it is inside and 0.
 * Is a cell of a flat map free (0)? Rows and cols come before row and column, outside counts as not free.
 * In a flat rows x cols map, return true if the tile at row and column is inside and 0.
 * Is there no wall (nonzero) at this position of the flat map? Rows, cols, row, col; outside is no.
 * Write a function for a flat map of rows x cols that checks whether the cell at row, col exists and is 0.
 * Given a map row by row, its rows and cols, and a cell, check that it is inside and 0.
 * Can I go there? Flat map, its rows and cols, then row and col of the cell; only cells inside with 0 are free.
 * Write a function to check that a cell is on the map and free (0): map, rows, columns, row, column.
 * Given a flat grid, rows, cols, row and col, is the cell within the grid and equal to 0?
 * Check that a cell of a flat grid is no obstacle: rows, cols, row, col; true if the cell is inside and 0.
 * bounds check and free check for a flat grid: rows, cols, row, col; 0 means free
 * Is a map tile walkable, i.e. on the map and 0? Flat map, rows, cols, then row and column.
 *
 * @array map 16
 * @name is_walkable is_free_cell
 * @range map 0 1
 * @range rows 3 4
 * @range cols 3 4
 * @range row -1 3
 * @range col -1 3
 */
_Bool is_walkable(const int32_t *map, int32_t rows, int32_t cols, int32_t row, int32_t col) {
    return row >= 0 && row < rows && col >= 0 && col < cols && map[row * cols + col] == 0;
}
