/**
 * take damage: subtract it from the health, which stops at 0
 * health after a hit of the given damage, not below zero
 * health left as max(0, health - damage)
 * How much health is left, 0 at the least, after taking this damage?
 * subtract damage from hp, but not below 0
 * Write a function that reduces a player's health by damage and stops at 0.
 * remaining hit points after some damage, 0 at the least
 * hp after an attack of this damage, minimum 0
 * Given health and damage, return the new health, at least 0.
 * The player has so much health and takes so much damage: return the new health, which is never negative.
 * hero gets hit: return the new hp, or 0 when the hit is bigger than the hp
 * life points minus the strength of a hit, and zero if that would be negative
 * Write a function to subtract a hit's damage from a character's health without letting it drop below 0.
 * Math.max(0, health - damage) in JavaScript, provided damage is not negative
 * how much life is left after the hit, never under 0
 * Saturating subtraction at zero: hit points first, damage second.
 * What remains of the hit points after an attack?
 * health minus damage, minimum 0
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
 * new hp as min(max health, health + amount)
 * How much health, up to the maximum, does a player have after a potion of this strength?
 * add some hp to the current hp, up to a given maximum
 * Write a function that heals a character by an amount without exceeding full health.
 * restore hit points by an amount, capped at the maximum
 * Drink a health potion: from the hp, the potion's strength and the max hp, get the new hp, never above the max.
 * Given health, amount and maximum, return the health after healing, at most the maximum.
 * add an amount to health but cap it at the maximum
 * bandage a wounded unit: health plus the bandage's points, limited by its full health, which comes last
 * life after first aid: current life plus some points, limited by the maximum
 * Write a program which raises a character's health by an amount, up to a maximum: health, amount, maximum.
 * Math.min(health + amount, maximum), JavaScript
 * drink a potion, get life back, not more than full
 * Addition saturating at an upper bound given last.
 * How do I restore hit points without exceeding the cap?
 * add health up to maximum
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
 * true if a character's health is {OP:2}
 * Is a character with this much health {OP}, that is, is the health {OP:2}?
 * check whether the hp is {OP:3} 0
 * Write a function that tells from the health whether a player is {OP} (health {OP:2}).
 * game over test by hit points: is the player {OP}, with points {OP:2}?
 * is_{OP} for a player's hit points: true for {OP:2}
 * Given the health, check whether the unit is {OP} ({OP:2}).
 * health is {OP:2}, so the player counts as {OP}: true or false
 * does a creature with these hit points count as {OP}? it does when they are {OP:2}
 * whether a unit is {OP}, judged by its hp being {OP:2}
 * Write a function to check if a player is {OP}, meaning health {OP:2}.
 * health {OP:3} 0 in Python
 * is the player {OP}: life {OP:2}
 * Predicate on hit points: {OP}, i.e. h {OP:3} 0.
 * Does a health value mean the character is {OP} ({OP:2})?
 * is player {OP}
 *
 * @T int32_t double
 * @OP > "alive" "above zero" ">"
 * @OP <= "dead" "zero or less" "<="
 * @name player_state check_player
 * @range health -10 10
 */
_Bool player_state(T health) { return health OP 0; }

/**
 * damage that gets past the armor, at least {K}
 * attack minus defense, but never below {K}
 * damage formula: attack - defense, {K} as the minimum
 * How much damage does an attack do against a defense, at least {K}?
 * hit damage: attack less armor, never less than {K}
 * Write a function that computes the damage of an attack; the least damage is {K}.
 * rpg damage as max({K}, attack - defense)
 * armor is taken off the attack's damage, but {K} always gets through
 * Given attack and defense, return the damage dealt, {K} or more.
 * combat damage as attack minus defense, with {K} as the smallest result
 * strength of a strike minus the strength of the shield, but not less than {K}
 * attacker's value less defender's value, {K} at minimum
 * Write a program to compute an attack's damage: attack minus defense, yet no less than {K}.
 * Math.max(attack - defense, {K}) from JavaScript
 * the armour takes some of the blow, but {K} gets through at least
 * Difference of attack and defense, clamped from below at {K}.
 * How much damage does a hit do with a minimum of {K} (attack, defense)?
 * attack minus defense, at least {K}
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
 * attack minus defense, where negative damage becomes 0
 * How much damage of an attack gets through a shield, never less than 0?
 * hit strength reduced by the armor value, 0 at least
 * damage done: max(attack - defense, 0)
 * damage calculation of a simple rpg: attack minus defense or 0
 * Write a function that subtracts the defense from the attack and never returns less than zero.
 * attack minus defense, but 0 if the defense is higher
 * Given attack and armor value, return the damage that is done, not below 0.
 * dmg = atk - def, but 0 when negative
 * net damage of a sword blow against a defense, clamped at 0
 * how hard does an attack hit an enemy with this defense, never negative
 * Write a function which finds what damage remains of an attack after defense, none if the defense is as strong.
 * max(0, a - d), Python
 * what gets through the shield, attack first
 * Positive part of attack less defense.
 * How many hit points does an attack cost against some armour (never negative)?
 * attack minus defense, not below 0
 *
 * @T int32_t double
 * @name net_damage damage_after_defense
 * @range attack 0 100
 * @range defense 0 100
 */
T net_damage(T attack, T defense) { return attack > defense ? attack - defense : 0; }

/**
 * damage left after a resistance given in percent
 * damage * (100 - resistance) / 100, with the resistance in percent
 * reduce damage by a percentage: damage first, then the percent to take off
 * How much damage is left with {resistance} percent resistance against it?
 * damage that is left when so many percent of it are resisted
 * Write a function that lowers damage by a resistance in percent.
 * apply an elemental resistance, given in percent, to damage and return the rest
 * damage left after armor that absorbs this percentage of it
 * Given damage and resistance in percent, return the damage that is taken.
 * a shield absorbs so many percent of the damage: how much damage remains?
 * damage that still hurts after a fire resistance in percent
 * remaining part of a blow after armor that blocks the given percentage of it
 * Write a program that lowers damage by a resistance in percent.
 * =dmg*(100-res)/100 in Excel
 * so many percent of the hit are blocked, what is left
 * Damage scaled by the complement of a per cent resistance.
 * How much damage goes through a resistance of some percent?
 * damage reduced by resistance percent
 *
 * @T int32_t double
 * @name resisted_damage reduce_damage
 * @range damage 0 1000
 * @range resistance 0 100
 */
T resisted_damage(T damage, T resistance) { return damage * (100 - resistance) / 100; }

/**
 * damage reduced by a fraction of it, such as 0.25
 * damage * (1 - resistance), resistance from 0 to 1
 * shield absorbs a share of the damage, given as a decimal: what gets through
 * How much damage remains if a fraction of it, like 0.25, is blocked?
 * damage after a reduction that is given as a decimal from 0 to 1
 * damage and resistance, where a resistance of 0.5 halves the hit and 1 blocks it all
 * Write a function that lowers damage by a resistance between 0 and 1.
 * damage that remains after armor that takes away a fraction of it, between 0 and 1
 * Given damage and the absorbed fraction, return what gets through.
 * what remains of a hit after a decimal reduction, for instance 0.3 for 30 % less
 * reduce damage by a block rate from 0 to 1
 * multiply the damage by one minus the defence rate (0 to 1)
 * Write a function to compute the damage that gets through when a resistance, a fraction from 0 to 1, absorbs its share.
 * damage * (1 - r), as in Lua or Python
 * a share of the hit, such as 0.25, is soaked up, how much stays
 * Transmitted damage under an absorption coefficient.
 * What is the damage after fractional resistance?
 * damage times one minus resistance
 *
 * @T double float
 * @name reduced_damage damage_after_fraction
 * @range damage 0 100
 * @range resistance 0 1
 */
T reduced_damage(T damage, T resistance) { return damage * (1 - resistance); }

/**
 * damage with diminishing armor: times 100 / (100 + armor)
 * damage * 100 / (100 + armor), the damage that armor lets through
 * moba armor formula: damage times 100 over 100 plus armor
 * How much of the damage is left when 100 armor halves it and the formula is damage * 100 / (100 + armor)?
 * effective damage against armor: damage times 100 over 100 plus armor, so 100 armor halves it
 * Write a function that computes the damage after armor, where damage is divided by 1 + armor / 100, multiplied out as damage * 100 / (100 + armor).
 * league-style armor: damage * 100 / (100 + armor)
 * physical damage after armor with diminishing returns: 100 * damage / (100 + armor)
 * Given damage and armor, return damage times 100 over (100 + armor).
 * armor mitigation: multiply the damage by 100, divide it by 100 plus the armor points
 * damage after armor that never blocks everything: 100 times the damage over the sum of 100 and the armor
 * dota style armor reduction with base hundred, damage * 100 / (100 + armor)
 * Write a program for damage under armor by the formula damage times 100 over 100 plus armor.
 * =dmg*100/(100+armor) in a sheet
 * armour of 100 halves the hit, how much comes through in general by 100 over 100 plus armour
 * Hyperbolic mitigation: damage · 100 / (100 + armor).
 * How do games like MOBAs reduce damage by armor, as damage * 100 / (100 + armor)?
 * damage * 100 / (100 + armor)
 *
 * @T int32_t double
 * @name mitigated_damage armor_damage
 * @range damage 0 1000
 * @range armor 0 300
 */
T mitigated_damage(T damage, T armor) { return damage * 100 / (100 + armor); }

/**
 * critical hits deal double damage, others the normal damage
 * double damage on a critical hit (flag), plain damage otherwise
 * crit ? damage * 2 : damage, for a critical flag
 * How much damage does a hit do if a critical one counts double?
 * damage with a crit flag, doubled if the flag is set
 * Write a function that doubles the damage of critical hits, which a flag marks, and keeps that of others.
 * twice the damage when the hit is critical, the damage itself otherwise
 * damage with a crit multiplier of 2 if the hit is critical, otherwise unchanged
 * Given damage and whether it is a critical hit, return the final damage; criticals count double.
 * a lucky hit does double damage, a normal one just the damage: which is it, by the flag
 * double the damage if the strike is critical, else leave it
 * double the hit value if the flag is set, otherwise keep it
 * Write a function which doubles the damage for a critical hit and leaves it otherwise.
 * damage * (2 if crit else 1), Python
 * lucky hit counts twice
 * Damage with a factor of two conditional on a flag.
 * How much damage is dealt when criticals are double?
 * double damage if critical
 *
 * @T int32_t double
 * @name critical_damage crit_damage
 * @range damage 0 1000
 */
T critical_damage(T damage, _Bool critical) { return critical ? damage * 2 : damage; }

/**
 * damage, times a critical multiplier if the hit is critical
 * multiply damage by the given factor if the hit is critical, otherwise leave it
 * critical ? damage * multiplier : damage, with damage and multiplier given first
 * How strong is a hit if criticals count this many times: damage, factor, is critical?
 * damage of a hit with the crit multiplier as a parameter and a flag for critical
 * damage of a normal or critical hit: multiply the damage by the given factor only if the flag says critical
 * Write a function that multiplies the damage by a factor on a critical hit and leaves it unchanged otherwise.
 * apply crit bonus: damage times the multiplier if the critical flag is set
 * Given damage, a crit factor and a flag, return the damage, multiplied by the factor if the flag is set.
 * a lucky strike makes x times the damage, a normal one the plain damage; damage, x and the flag are given
 * Was it a headshot? Then return the damage times the multiplier, otherwise the damage alone.
 * boosted hit value: damage, multiplied by a factor only when the flag is set
 * Write a program to multiply damage by a multiplier if the hit is critical; damage comes first.
 * damage * (mult if crit else 1) in Python
 * lucky hits do so many times more
 * Conditional scaling of damage by a crit factor.
 * What damage results from a hit which may be critical with a given multiplier?
 * damage times multiplier if critical
 *
 * @T int32_t double
 * @name critical_hit apply_multiplier
 * @range damage 0 100
 * @range multiplier 1 4
 */
T critical_hit(T damage, T multiplier, _Bool critical) { return critical ? damage * multiplier : damage; }

/**
 * average damage with crits, from damage, crit chance (0 to 1) and crit multiplier
 * expected damage of a hit that is critical with a chance from 0 to 1 and then counts multiplier times
 * average damage: damage * (1 + chance * (multiplier - 1))
 * How much damage does a weapon do on average with a crit chance (0 to 1) and multiplier?
 * mean damage per hit: base damage, chance of a crit from 0 to 1, crit factor
 * Write a function for the expected damage from damage, crit chance (0 to 1) and crit multiplier.
 * combine damage, crit chance as a fraction and crit multiplier into the mean damage
 * weapon comparison: average hit from damage, crit chance between 0 and 1, and multiplier
 * Given base damage, critical chance from 0 to 1 and multiplier, return the average damage.
 * effective damage of a build: hit, crit rate from 0 to 1, crit multiplier
 * long-run mean damage of a weapon with lucky hits, from damage, chance (a fraction) and factor
 * theorycraft: expected dmg per hit from base dmg, crit rate from 0 to 1 and crit factor
 * Write a function to find the average damage of an attack whose hits are critical with some probability and then multiplied: damage, chance, multiplier.
 * =d*(1-p)+d*p*m in Excel
 * how much does one hit do on average when lucky ones (chance from 0 to 1) count so many times: damage, chance, times
 * Expected value of damage with crit probability p and crit factor m.
 * How do I compute mean damage with critical hits (damage, chance from 0 to 1, multiplier)?
 * average damage with crit chance and multiplier
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
 * damage of a hit times attacks per second
 * What is the dps of a gun with this damage per shot and this many shots per second?
 * DPS from damage per attack and attacks per second
 * Write a function that computes damage per second from damage per hit and hits per second.
 * weapon damage per second, from damage and attack speed
 * tower defense dps, damage times shots per second
 * Given damage and attack speed in hits per second, return the DPS.
 * how much damage does a weapon do per second, given damage per hit and hits a second
 * how much hurt each second does a turret deal, from the damage of one shot and the shots per second
 * strength of a shot multiplied by the rate of fire
 * Write a program that calculates DPS from the damage of one hit and the number of attacks in a second.
 * =damage*rate in a cell
 * how much harm in each second: one hit times hits a second
 * Product of hit damage and attack frequency.
 * What is a weapon's DPS?
 * damage per second
 *
 * @T double float int32_t
 * @name damage_per_second dps
 * @range damage 0 100
 * @range attack_speed 0 20
 */
T damage_per_second(T damage, T attack_speed) { return damage * attack_speed; }

/**
 * number of hits to kill, from health and damage per hit
 * how many hits until an enemy with this health is dead, given the damage per hit
 * shots needed: health / damage rounded up
 * How many attacks are needed to defeat a monster, from its health and the damage of one attack?
 * number of hits of a given damage that bring health to 0
 * Write a function that counts the hits needed to kill an enemy, from its health and the damage per hit.
 * hits to kill as ceil(health / damage)
 * turns to win a fight: enemy health divided by damage per turn, rounded up
 * Given health and damage per hit, return how many hits it takes to bring the health to 0.
 * shots to destroy something with this health, damage per shot given
 * how many arrows does it take to kill a dragon with this health, at this damage per arrow
 * blows of a given damage until the hp is gone, rounded up
 * Write a function to determine how many hits of a fixed damage are required to defeat an enemy with a given health.
 * math.ceil(health / damage), Python
 * how often must I strike until it has no life left
 * Ceiling of hit points over damage per hit.
 * After how many attacks does an opponent fall (health, damage)?
 * number of hits to kill
 *
 * @T int32_t int64_t
 * @name hits_to_kill shots_needed
 * @range health 0 1000
 * @range damage 1 100
 */
T hits_to_kill(T health, T damage) { return (health + damage - 1) / damage; }

/**
 * who wins the fight, is it me? my hp, my damage, enemy hp, enemy damage; we hit in turns and i strike first
 * duel in turns: does the first fighter, who starts, win? health and damage of the first, then of the other
 * Does the player who hits first beat the monster when they hit in turns? Health and damage of one, then of the other.
 * true if I (health, damage) defeat the enemy (health, damage) before it defeats me, taking turns and striking first
 * simulate a fight in turns where I begin: my health, my damage, its health, its damage; true if I win
 * Write a function that tells whether the first attacker wins a fight in turns: own health and damage, then the enemy's.
 * turn-based battle, health and damage of both: true if the one who starts wins
 * does the first of two fighters who hit in turns win, each with hp and damage
 * Given health and damage of the starter and of the opponent, who hit in turns, check if the starter wins.
 * does the one who begins win this battle in turns? hp and damage of the starter, hp and damage of the other
 * simulate taking turns, i start: do i win? my hp and damage, then theirs
 * my hp, my attack, his hp, his attack: is it a victory for me if we strike in turns and I start?
 * Write a program which decides if the player wins a duel of alternating blows that he starts: own health and damage, then the enemy's.
 * Python: ceil(enemy_hp / dmg) <= ceil(hp / enemy_dmg)
 * we hit in turns, I begin, do I win (my life, my hit, its life, its hit)
 * Winner of a deterministic turn-based duel with first strike: true for the first side.
 * Is the second fighter beaten first when two trade hits and the first one starts (health, damage of each)?
 * does the first attacker win the fight
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
 * health in percent of the maximum health
 * hp percentage from current and maximum hp
 * percentage of life: health * 100 / max health
 * What percentage of its maximum health does a player have left?
 * percent of full health, from current health and full health
 * Write a function that returns the current health in percent of the maximum.
 * life bar percentage: 100 * current life / maximum life
 * how healthy is the player from 0 to 100, given current and maximum health
 * Given health and maximum health, return what percentage is left.
 * boss hp as a percent of its maximum hp
 * how many % of life are left, from life now and maximum life
 * hp as a share of full hp, as a percentage
 * Write a function that expresses current health as a percentage of the maximum.
 * =100*health/max in Excel
 * how many percent of life are left
 * Relative hit points in per cent (current, maximum).
 * What percentage of its health does a unit have?
 * health in percent of maximum
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
 * Which part of full health is left, as a decimal, given current and full health?
 * health ratio for a progress bar: current health over maximum
 * health as a fraction of its maximum, 1.0 is full health
 * Write a function that divides the current health by the maximum health.
 * fill amount of a life bar from 0 to 1, given current and maximum life
 * Given current and maximum value, return the fraction from 0 to 1.
 * hp ratio, current hp over maximum hp
 * how full is the bar, as a number from 0 to 1, given its value and its maximum
 * life relative to the maximum life, as a fraction
 * Write a program to find what share of the maximum health is left, from 0 to 1.
 * health / max in Python
 * how full is the life bar, 1 means full
 * Ratio of current to maximum hit points.
 * How do I normalise health to the unit interval?
 * health divided by maximum
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
 * filled width of a bar: value times full width over maximum, in the order value, maximum, width
 * How many pixels of the health bar are filled, given health, maximum and bar width?
 * filled length of a progress bar, given value, max and the bar's width
 * Write a function that returns how much of a bar is filled from value, maximum and bar width.
 * hp bar length in pixels from hp, max hp and the pixels of a full bar
 * length of the filled part of a loading bar, from the amount done, the total and the bar's length
 * Given value, maximum and width of a bar, return the filled width in proportion.
 * draw a life bar: from life, full life and the width of the bar, return how much of the width is filled
 * how long must the coloured part of a loading bar be? value, maximum and full length are provided
 * scale a value out of a maximum to a bar that is some pixels wide when full
 * Write a function which computes the filled length of a progress bar: value, maximum, full width.
 * =value*width/max in Excel
 * how long must I draw the bar (value, most, full length)
 * Linear proportion of value to maximum, scaled to the width.
 * How wide is the coloured part of a health bar (health, maximum, full width)?
 * filled width of a progress bar from value, maximum, full width
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
 * level from 1 up with {K} xp per level
 * player level as xp / {K} + 1
 * What level, beginning at 1, is a player if each level takes {K} experience points?
 * player level from xp, {K} per level, 0 xp is level 1
 * Write a function that returns the level, starting at 1 and rising every {K} points.
 * experience points to level ({K} xp each, first level 1)
 * rpg level, {K} points per level, you start at level 1
 * Given experience, return the level when a new one after level 1 comes every {K}.
 * level for an amount of xp when there is a level up every {K} xp, starting from level 1
 * i have xp and every rank costs {K}: which rank am I, if the first is 1
 * level 1 at first and one level up for each {K} points earned: level for these points
 * Write a program to compute the level for experience points, with one level up per {K} points, starting at level 1.
 * xp // {K} + 1 in Python
 * every {K} points one level higher, beginning with 1
 * One plus the integer quotient of xp by {K}.
 * Which level is a player on, starting from 1, if each level takes {K} XP?
 * level from xp, {K} per level, starting at 1
 *
 * @T int32_t int64_t
 * @K 50 100 250 500 1000
 * @name level_from_xp player_level
 * @range xp 0 20000
 */
T level_from_xp(T xp) { return xp / K + 1; }

/**
 * level from experience points and points per level, starting at 1
 * player level from xp and xp per level, 1 at the start
 * level as xp / per_level + 1, whole levels only
 * Which level, from 1, has a character with these points if every level costs the same number of points?
 * level from experience, starting at level 1, with a fixed amount per level as the second number
 * compute level by xp, level size second, lowest level 1
 * Write a function that returns the level from the experience and the points needed per level; beginners are level 1.
 * character level calculation from xp and xp per level, the first level is 1
 * Given experience points and the size of a level, return the current level, 1 for no points.
 * how high is my level with this exp, when each level takes so much, no exp is level 1
 * rank for a number of points when you go up every so many points, the first rank is 1
 * level number, starting with 1, for equal level steps: points, then points per step
 * Write a function to find a player's level, from 1 up, by experience and the experience that each level takes.
 * xp // per + 1, Python
 * so many points, so many per level, which level am I, the first being 1
 * Integer quotient of experience by the step, plus one.
 * What level, from 1 up, results from XP if every level costs the same?
 * level, from 1, by xp and xp per level
 *
 * @T int32_t int64_t
 * @name player_level experience_level
 * @range xp 0 2000
 * @range per_level 1 200
 */
T player_level(T xp, T per_level) { return xp / per_level + 1; }

/**
 * xp missing to the next level if levels are {K} xp apart, never 0
 * experience missing for the next level with {K} per level; a full {K} right after a level up
 * xp to the next level: {K} - xp % {K}
 * How many points until the next level if a level takes {K}?
 * remaining xp until the next level up, levels at multiples of {K}
 * Write a function that returns how much experience is needed to level up, every {K} points.
 * how many points up to the next larger multiple of {K}
 * xp needed for the next level from the current xp ({K} xp per level)
 * Given experience, return what is missing to the next level at {K} points each.
 * in how many xp comes the next level, at {K} xp a level
 * experience left to collect for the next rank when ranks are {K} points apart
 * gap from these points to the next rank, when a rank takes {K} points
 * Write a program which gives the experience still missing for the next level if levels come every {K} points.
 * {K} - xp % {K} in Python
 * how many points till I go up, one level each {K}
 * Distance to the next greater multiple of {K}.
 * How much XP is needed to level up (step {K})?
 * xp until next level, {K} per level
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
 * points to the next level: per_level - xp % per_level
 * How many points are left until the next level, from xp and level size?
 * exp still required for a level up: exp collected, exp per level
 * experience left to collect in the current level, given total xp and the level size
 * Write a function that returns how many points are missing to the next level, from xp and points per level.
 * points until level up, from points so far and points per level
 * Given experience and the size of a level, return the experience still needed.
 * how far away is the next rank, xp and xp per rank given
 * xp gap to the next larger multiple of the level size
 * points to the next level, from xp and level size
 * Write a function for the points lacking to the next level, given the experience and the points each level takes.
 * per - xp % per, Python
 * how far from the next level am I
 * Distance from xp to the next strictly greater multiple of the step.
 * How many experience points until the following level?
 * xp needed for next level
 *
 * @T int32_t int64_t
 * @name xp_missing points_to_level_up
 * @range xp 0 2000
 * @range per_level 1 200
 */
T xp_missing(T xp, T per_level) { return per_level - xp % per_level; }

/**
 * total xp to reach a level from level 1 when going up from level n costs n * {K}
 * experience needed in all to reach a level; level 2 takes {K}, and each further step {K} more than the one before
 * xp to reach a level from 1: {K} * level * (level - 1) / 2
 * How much xp in all is needed for level {level}, if going up from level n costs n times {K}?
 * cumulative experience for a level: {K} + 2 * {K} + ... with level - 1 terms
 * Write a function for the total experience of a level; going from level n to n + 1 takes n times {K}.
 * xp curve: total xp at a given level if the step from level n to n + 1 costs {K} times n
 * entry of an rpg experience table: total points for a level, where the first step costs {K}, the second 2 * {K}, and so on
 * Given a level from 1, return the points to get there, {K} for the first step, twice that for the second.
 * total xp for a level with rising cost, n times {K} to leave level n
 * sum of {K}, twice {K}, and so on up to level - 1 times {K}
 * how much must be earned in all for rank n, starting at rank 1, if the steps cost {K}, 2 * {K}, 3 * {K}
 * Write a program to find the total experience at which a level begins if going from level k to k + 1 takes {K} times k.
 * sum({K} * k for k in range(1, level)), Python
 * level 2 needs {K}, 3 needs twice {K} more, and so on, what in all for this one
 * {K} times the triangular number of level - 1.
 * How much XP in all does a level require with steps {K}, 2*{K}, 3*{K}, ..., if level 1 needs none?
 * total xp to reach level from 1, leaving level n costs {K} * n
 *
 * @T int32_t int64_t
 * @K 50 100 1000
 * @name xp_for_level level_threshold
 * @range level 1 100
 */
T xp_for_level(T level) { return level * (level - 1) / 2 * K; }

/**
 * total experience to reach a level from level 1 with costs of step, 2 step, 3 step
 * xp in all to reach level n from 1 when the first level up costs step and each further one a step more: level, step
 * xp to reach a level: step * level * (level - 1) / 2, level given first
 * How much experience does a level need in all, from level 1, if the first level up costs a step and each next one a step more?
 * experience table entry for a level and a step: the step from level n to n + 1 costs n steps, total from level 1
 * cumulative xp requirement: level n to n + 1 takes n steps; level, step
 * Write a function that returns the total xp for a level when going from level n to n + 1 costs n times a step.
 * experience for a level and a step: level 1 needs 0, level 2 one step, level 3 three steps, level 4 six
 * Given a level and the step, return the experience needed to get there from level 1, where leaving level n takes n steps.
 * exp needed overall to get from level 1 to this level at costs step, twice step, ...
 * leveling curve: total xp for a level when leaving level n costs n times the step
 * sum of step, 2 step, 3 step, ... up to (level - 1) step
 * Write a function to sum the experience from level 1 to a level if passing level k takes k times a step.
 * step * sum(range(level)) in Python
 * all the points to get from level 1 to this level (level, step): the first level up costs a step, each next one a step more
 * Step times the triangular number of level minus one.
 * What total XP does a level need, from level 1, if leaving level n costs n steps (level, step)?
 * total xp to reach level from 1, given level and step, leaving level n costs n * step
 *
 * @T int32_t int64_t
 * @name total_xp_for_level xp_table
 * @range level 1 50
 * @range step 1 100
 */
T total_xp_for_level(T level, T step) { return step * level * (level - 1) / 2; }

/**
 * level, from 1, for total xp when leaving level n costs n * {K}
 * level reached with this xp, starting at 1, when leaving level n costs n * {K} xp
 * Which level do {xp} points give, starting at 1, if the first level up costs {K} and each next one {K} more?
 * rpg level from xp: first level up at {K}, the next costs 2 * {K}, then 3 * {K}; start at level 1
 * level by subtracting {K}, 2 * {K}, 3 * {K}, ... from the xp as long as it suffices, starting at level 1
 * Write a function that computes the level from total points; it starts at 1, and from level n to the next takes n times {K} points.
 * invert an experience curve: xp to level, where the step from n to n + 1 takes {K} times n and the lowest level is 1
 * player level from total xp, level 2 costs {K}, each level after that {K} xp more than the one before
 * Given total experience, return the level, starting at 1; the first level up costs {K}, and the cost rises by {K} each time.
 * levels bought with xp, starting from level 1: the first step costs {K}, each following step {K} more
 * which rank, first is 1, do I get with this xp when the second costs {K} and each one is {K} more expensive than the last
 * spend experience on ranks, cost {K} then growing by {K}; which rank is reached, starting at 1
 * Write a program to determine the level reached with some experience if leaving level k costs {K} times k points, from level 1.
 * Python: lv = 1; while xp >= lv * {K}: xp -= lv * {K}; lv += 1
 * first level up {K}, then 2 times {K}, then 3 times: where am I, from level 1
 * Inverse of the cumulative xp curve in which leaving level k costs {K} k, from level 1.
 * Which level do I have, from 1, when the first level up costs {K} XP and each next one {K} more?
 * level, from 1, for xp when leaving level n costs n * {K}
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
 * do two rectangles overlap, x y width height of each, edges that only touch don't count
 * do two rectangles overlap, each with x, y, width, height? touching edges do not count
 * aabb collision test of two boxes as x, y, w, h, true if they share area
 * Do two boxes collide, each given by x, y, width and height? Touching is no collision.
 * bounding box intersection with positive area, true or false, x y w h of one and then of the other
 * Write a function that checks whether two rectangles overlap: x, y, width, height of each.
 * sprite collision by position and size of both (x, y, w, h), touching edges not counted
 * hit test of two boxes, x, y, w, h each; touching edges do not count
 * Given two axis-aligned rectangles as x, y, width, height, tell whether they intersect.
 * do the boxes x, y, w, h and x, y, w, h overlap in more than an edge
 * do two sprites overlap, boxes with x, y, width, height each, mere contact is not enough
 * axis-aligned boxes, x y w h twice, do they share any area
 * Write a function to determine if two rectangles, each as x, y, width, height, share some area.
 * pygame: Rect(x1, y1, w1, h1).colliderect(Rect(x2, y2, w2, h2))
 * do two boxes, x, y, w, h each, lie over each other, touching is not enough
 * Nonempty interior intersection of two axis-parallel rectangles (position and size).
 * How do I check AABB collision of two sprites (x, y, w, h each), contact alone not counting?
 * do two rectangles overlap, x y w h each
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
 * do two rectangles overlap, given left, top, right, bottom of each; touching is not overlapping
 * rectangle overlap from left, top, right, bottom of each, with a common area above zero
 * aabb test with min and max corners of both boxes, a shared border does not count
 * Do the interiors of two boxes intersect, each given by its smaller and then its larger corner?
 * x1 < x4 && x3 < x2 && y1 < y4 && y3 < y2
 * is there any common area of two rectangles given by corners: x1, y1, x2, y2 and x3, y3, x4, y4
 * Write a function that tells whether two axis-parallel rectangles, each given by its smaller and its larger corner, share area.
 * overlap of rectangles given as left, top, right, bottom; rectangles that only touch do not overlap
 * Given the corners (x1, y1), (x2, y2) of one box and (x3, y3), (x4, y4) of another, return true if they share area.
 * strict intersection check for two bounding boxes in corner form, min corner before max corner
 * do two windows on the desktop cover each other somewhere, left top right bottom of each, touching doesn't count
 * rect-rect hit test with min x, min y, max x, max y of each, edges excluded
 * Write a program that checks whether two boxes given by their corners (x1, y1, x2, y2 each, smaller first) overlap; mere contact does not count.
 * SQL && for boxes as x1, y1, x2, y2 with the smaller corner first, but borders not counting
 * do two boxes, given by their low and high corners, overlap, touching not counted
 * Open axis-parallel boxes with min and max corners: do they intersect?
 * Do two bounding boxes in corner form have common area?
 * do two boxes with corners overlap
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
 * point in rectangle: px, py, then x, y, width, height; left and top edge belong to it, right and bottom don't
 * is the mouse (x, y) inside a button with x, y, width and height, right and bottom border excluded
 * hit test of a point and a box (x, y, w, h), right and bottom edge out
 * Is a point, given first, inside a rectangle of x, y, width and height, counting the left and top edge only?
 * button click test: click x y, button x y width height, the ends x + width and y + height are outside
 * Write a function that checks if a point lies in a rectangle: point first, then corner and size, far edges excluded.
 * is the mouse at px, py over a box given as x, y, w, h (from x to just before x + w, likewise for y)
 * px in [x, x + w) and py in [y, y + h)
 * Given a point and a rectangle, tell whether the rectangle contains it, right and bottom edge excluded.
 * touch inside a widget: touch point, then left, top, width, height; right and bottom edge don't count
 * did the user tap this box? tap x and y, then left, top, width, height, with the far edges outside
 * is the cursor over the icon: cursor position, then x, y, w, h of the icon, pixel x + w being outside
 * Write a function to check whether a point lies in a rectangle given by x, y, width, height; the left and top edges belong to it, the others don't.
 * pygame's Rect(x, y, w, h).collidepoint(px, py), but with px, py given first
 * did I click inside the button (point, then x, y, width, height; its right and bottom edge are outside)
 * Membership of a point in [x, x + w) × [y, y + h).
 * Is a pixel inside a rectangle (x, y, width, height), right and bottom borders excluded?
 * is point inside rectangle x y w h, right and bottom edges out
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
 * is a point inside or on a rectangle given by two corners
 * is a point between left and right, top and bottom, borders included? point, left, top, right, bottom
 * point in box test: point, then smaller and larger corner, the border counts as inside
 * Does the point lie in the area between two opposite corners, smaller one first, edges included?
 * x1 <= px <= x2 and y1 <= py <= y2, for a point px, py and a box x1, y1, x2, y2
 * click inside or on a selection rectangle: point, min corner, max corner
 * Write a function that checks whether (px, py) lies in the box from (x1, y1) to (x2, y2), edges counting as inside.
 * is a location within a bounding box: x, y, min x, min y, max x, max y, limits included
 * Given a point and the smaller and larger corner of a rectangle, return true if the point is inside or on the edge.
 * geofence with two corners: point first, then min and max corner, border counts as inside
 * is a coordinate in the area from min corner to max corner, both inclusive? point first
 * point inside rect, point given first, then the smaller and the larger corner, edges included
 * Write a program to test if a point is within a box from corner x1, y1 to corner x2, y2, borders included.
 * x1 <= px <= x2 and y1 <= py <= y2 in Python
 * is the spot in the box or on its edge (spot, low corner, high corner)
 * Membership of a point in a closed axis-parallel box.
 * Does a box given by two corners contain the point (given first), edges included?
 * is point in box, edges included
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
 * is a point in or on a circle: point, center, radius
 * is a point, given by x and y, inside or on the circle around a center with this radius
 * is the click at most a radius away from a center? click x y, center x y, radius
 * Does a point, given first, lie in a circle with a center and radius, the rim included?
 * hit test of a round button: point, center, radius, the rim counts as hit
 * Write a function that checks if a point lies in or on a circle: point, center, radius.
 * distance of a point to the center at most the radius: px, py, cx, cy, r
 * (px - cx)^2 + (py - cy)^2 <= r^2 for px, py, cx, cy, r
 * Given a point, a center and a radius, tell whether the point is in the circle or on its edge.
 * is the target in range of the tower: target x y, tower x y, range inclusive
 * did the dart land in the disc: dart x y, center x y, radius, hitting the edge counts
 * does the point belong to the round area, border included? point, center and radius
 * Write a function which decides if a point is in a circle or on its line: point, centre, radius.
 * math.dist((px, py), (cx, cy)) <= r, Python
 * is the spot inside the ring, the edge too
 * Membership in a closed disc.
 * How do I test for a click within a circular button or on its rim?
 * is point in or on circle
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
 * collision of two balls, x, y and radius each, touching counts
 * do two circles overlap or touch, x, y and radius of each
 * ball collision test, touching is a hit: x y r, x y r
 * Do two circles, each given by center x, y and radius, overlap or at least touch?
 * bubble collision from x, y and radius of each, contact counts
 * Write a function that checks whether two circles touch or overlap: x, y, r and x, y, r.
 * distance of two centers at most the sum of the radii: x, y, r of one circle, then of the other
 * collision of round sprites from x, y, r of both, touching included
 * Given two circles, each as center and radius, tell whether they meet; a single common point is enough.
 * circle-circle intersection for x, y, r of each, also true when they only touch
 * are two billiard balls touching or overlapping, x y radius for each
 * do two round monsters bump or touch: center and radius of each
 * Write a program to find out if two circles, each x, y, radius, meet or overlap.
 * math.dist of the centres <= r1 + r2, Python
 * do the two balls touch
 * Intersection test of two closed discs.
 * How is a collision of two circles detected, contact included?
 * do two circles touch or overlap
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
 * does a ball (x, y, r) hit or touch a box (x, y, w, h)
 * circle rectangle overlap, touching counts: cx cy r, x y w h
 * Does a circle touch a rectangle with corner x, y, width and height?
 * breakout: does the ball (x, y, radius) touch or overlap the brick (x, y, w, h)
 * Write a function that checks if a circle meets a rectangle, touching included: center, radius, then corner and size.
 * nearest point of the box within the radius: circle first, box as x y w h
 * pong: ball x, y, r hits paddle x, y, width, height, even if it only touches
 * Given a circle and an axis-aligned rectangle (x, y, w, h), tell whether they have a point in common.
 * does a round sprite with center and radius touch or overlap a wall with x, y, w, h
 * does the disc (center, radius) reach the box (corner, size), contact included
 * round object meets square obstacle, true also for contact: cx, cy, r, x, y, w, h
 * Write a function to check if a circle (centre, radius) touches or overlaps a rectangle (x, y, width, height).
 * JavaScript: clamp the centre to the box, then compare the squared distance with r * r
 * does the ball (x, y, r) hit or just touch the block (x, y, w, h)
 * Intersection of a closed disc with an axis-parallel rectangle (corner, size) via the nearest point.
 * How do I detect that a round ball (x, y, r) touches or overlaps a brick (x, y, w, h)?
 * circle rectangle collision, x y r and x y w h, touching counts
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
 * area of the intersection of two boxes x y w h
 * How large is the common part of two rectangles given by corner and size?
 * intersection area of two rectangles from x, y, width, height of each, 0 when apart
 * shared area of two boxes (x, y, width, height), 0 if apart
 * Write a function that computes the area in which two rectangles, x, y, w, h each, overlap.
 * area of the intersection of two object detection boxes (x, y, w, h each)
 * overlapping area of x, y, w, h and x, y, w, h, 0 if none
 * Given two axis-aligned rectangles with corner and size, return the area they share.
 * how much do two windows (x, y, width, height) cover each other
 * how many square pixels are covered by both windows, position and size of each given
 * size of the common region of two x y w h boxes, in area units
 * Write a program which computes the area that two rectangles (x, y, width, height each) have in common, 0 if none.
 * shapely: box1.intersection(box2).area
 * how much area do both boxes cover, each x, y, width, height
 * Area of the intersection of two axis-parallel rectangles, each as position and size.
 * How large is the overlap of two rects (x, y, w, h each), in area, as needed for IoU?
 * overlap area of two rectangles, x y w h each
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
 * is a cell on the board: row and column from 0, then number of rows and of columns
 * bounds check for a grid, given row, column, rows and columns
 * in bounds: row and column, counted from 0, within a grid of that many rows and columns
 * Is a position inside a map of that many rows and columns?
 * is this a valid cell of a 2d array: row, column, number of rows, number of columns
 * Write a function that checks if row and column, both from 0, lie in a grid whose sizes are given last.
 * 0 <= row < rows and 0 <= col < cols, for row, col, rows, cols
 * may I step on the tile at row, col, or is it off the map of rows by cols tiles?
 * Given row, column, number of rows and of columns, tell whether the cell exists.
 * is the place inside the maze: row, col, rows, cols
 * does the field (row, column) exist in my two-dimensional world of rows times columns fields
 * check indices before reading grid[row][col] in a grid with given rows and cols
 * Write a function to check if a cell lies on a board: row, column, number of rows, number of columns, counted from 0.
 * 0 <= r < rows and 0 <= c < cols in Python
 * is this field still on the board
 * Validity of zero-based grid indices.
 * Are row and col within the grid?
 * is cell in bounds
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
 * are two cells (row, column each) neighbours, {OP}
 * adjacent cells on a grid {OP}: row and column of the first, then of the second, same cell doesn't count
 * {OP:2} of row and column differences of two cells is 1 (neighbours {OP})
 * Are two grid positions next to each other, {OP}? Each has a row and a column.
 * grid adjacency of (row1, col1) and (row2, col2), {OP}
 * Write a function that tells whether two tiles touch, {OP}: row and column of each.
 * neighbour test for two different tiles given by row and column, {OP}
 * can I step from one cell to the other in one move, {OP}? row and column of each are given
 * Given row and column of two cells, check that they are adjacent, {OP}.
 * are two squares next to each other on the board, {OP}, from the rows and columns of both
 * do two squares with row and column border each other, {OP}
 * is a single step from one square to another possible, {OP}? row, column, row, column
 * Write a program that checks if two cells (row, column each) are neighbours {OP}: {OP:2} of the row and column distances is 1.
 * Python: dr, dc = abs(r1 - r2), abs(c1 - c2); {OP:2} of both == 1, that is, adjacency {OP}
 * are the two fields next to each other {OP}
 * Adjacency {OP} in the square grid ({OP:2} metric equal to 1).
 * Do two cells border each other, counted {OP}?
 * are two cells adjacent {OP}
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
 * are two cells, each with row and column, next to each other in the same row or column
 * do two squares of a grid share an edge: row and column of one, then of the other
 * neighbour test for two grid positions (row, column), without diagonals
 * Do two cells, given by row and column, share a side?
 * are two positions exactly one step up, down, left or right apart: row, column of each
 * |row1 - row2| + |col1 - col2| == 1 for row1, col1, row2, col2
 * Write a function that checks whether two positions, each with row and column, are direct neighbours.
 * can i slide the tile at row, column into the gap at row, column, one step and not diagonally
 * Given row and column of two cells, return true if they touch along an edge.
 * whether two cells are orthogonally adjacent, from their rows and columns
 * do two grid positions (row, col) have Manhattan distance one
 * candy crush: may two candies be swapped, which are at row, column each and must be neighbours without diagonals
 * Write a function to test if two cells of a grid, row and column each, have an edge in common.
 * abs(r1 - r2) + abs(c1 - c2) == 1, Python
 * one step up, down, left or right from one field to the other?
 * Von Neumann adjacency: Manhattan distance 1.
 * Are two tiles orthogonal neighbours?
 * do two cells share a side
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
 * how many neighbours does the cell at row, col have in a grid of rows by cols, diagonals included
 * number of cells around (row, col) in a rows x cols grid: 3 in a corner, 5 at an edge, 8 inside
 * How many cells surround a position on a board, diagonally too? Row, column, number of rows, number of columns.
 * neighbour count, out of eight, for a cell of a grid: row, column, then rows and columns of the grid
 * Write a function that counts the cells around (row, col), diagonals too, that lie in a rows x cols grid.
 * existing neighbours of a tile at row, column on a map of rows by columns, diagonal ones counted
 * corner, edge or inner cell by row, column and grid size: return the number of adjacent cells 3, 5 or 8
 * Given row and column of a cell and the grid's rows and columns, return how many of the eight neighbours exist.
 * count the in-bounds cells adjacent to (row, col) in eight directions, grid of rows x cols, at least two each way
 * how many of the eight fields around a given one exist: row, column, rows, columns
 * number of tiles around me in a limited world, diagonally as well: my row and column, then its rows and columns
 * Write a program to count the cells around a cell, diagonals too, which are on the board: row, column, number of rows, number of columns.
 * Python: (min(r + 1, R - 1) - max(r - 1, 0) + 1) * (same for c) - 1
 * how many fields touch this one, corners too, fewer at the rim
 * Size of the Moore neighbourhood clipped to the grid.
 * How many of 8 neighbours does a cell have inside a grid?
 * number of neighbours of cell with diagonals
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
 * how many sides of the cell at row, col touch another cell of a board of rows by cols
 * orthogonal neighbours of (row, col) in a rows x cols grid: 2 in a corner, 3 at an edge, 4 inside
 * How many direct neighbours has a cell (row, column) in a grid of rows and columns, diagonals not counted?
 * orthogonal neighbour count of (row, col) within a grid of rows x cols, fewer at the border
 * possible steps from a square in four directions without leaving the board: row, col, rows, cols
 * Write a function that counts the horizontal and vertical neighbours of a cell on a board of rows x cols.
 * number of side neighbours of a cell inside a grid of rows and columns
 * Given row and column and the board's rows and columns, return how many of the four adjacent cells exist.
 * in how many of four directions can a robot at row, column move without leaving the board of rows and columns
 * number of exits of a maze cell without inner walls, the outer border being closed: row, column, rows, columns
 * how many of a cell's four side neighbours lie inside the grid
 * Write a function which counts the orthogonal neighbours of a cell that are on the board: row, column, rows, columns.
 * (r > 0) + (r < R - 1) + (c > 0) + (c < C - 1) in Python
 * how many fields are right beside this one: 4 inside, fewer at the rim
 * Degree of a vertex in the rectangular grid graph.
 * How many of the four adjacent cells exist?
 * number of neighbours of cell without diagonals
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
 * position plus step, clamped to the screen from 0 to its last position
 * new coordinate: position + step, limited to 0..limit
 * How do I move a player by a step without leaving 0 to limit?
 * keep a sprite in bounds 0..limit when it moves: position, step, limit, return the new position
 * Write a function that moves a position by a step and stops at the borders 0 and limit.
 * paddle movement between 0 and a limit: position plus step, cut off at the ends
 * position, step, limit: take the step, but stop at the wall at 0 or limit
 * Given position, step and largest position, return the new position, never below 0 or past the largest.
 * clamp movement to the level: position plus step, 0 at the least, the given end at most
 * walk but don't fall off the edge: position, step, last position; stop at 0 and at the last
 * add step to x and keep the sum from 0 to limit
 * Write a program to move a position by a step but keep it within 0 and a limit.
 * Math.min(Math.max(p + step, 0), limit) in JavaScript
 * go on by the step, stop at the walls 0 and the limit
 * Translation clamped to [0, limit].
 * How do I keep a player between 0 and limit while he moves (position, step, limit)?
 * move position by step, clamp to 0..limit
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
 * position, step, width: move, leave on the right at width, come back on the left at 0, and the other way round
 * (position + step) modulo width, never negative, to wrap around
 * How do I make a player who moves by a step reappear on the other side of a screen of a given width? Position, step, width.
 * torus movement in one dimension: new place from 0 to size - 1 out of position, step and size
 * Write a function that moves a position by a step, which may be negative, on a ring of so many cells numbered from 0.
 * asteroids screen wrap: x plus step, wrapped into 0 to screen width - 1
 * pac-man tunnel: position plus step, wrapped to 0 at the width and below zero to the right end
 * Given position, step and width, return the wrapped position from 0 to width - 1.
 * snake that passes through the walls: new cell from 0 on, given cell, step, number of cells
 * position, step, width: going out at one border means coming in at the other, the result is below width and not negative
 * ring world movement: cell, step (maybe negative), number of cells; return the cell you land on, from 0
 * Write a function that moves a position by a step on a ring of given width, so that leaving one side enters the other.
 * (p + step) % width as Python computes it
 * out on the right, in on the left
 * Translation on the cyclic group of order width, result in [0, width).
 * How do I implement wraparound movement with negative steps?
 * move position with wraparound
 *
 * @T int32_t int64_t
 * @name wrap_position move_wrapped
 * @range position 0 20
 * @range step -50 50
 * @range width 1 30
 */
T wrap_position(T position, T step, T width) { return ((position + step) % width + width) % width; }

/**
 * bounce off the walls at 0 and limit: from position, velocity and limit get the velocity, turned around at a wall if it points outwards
 * reverse the velocity at or beyond 0 or limit when moving outwards
 * new velocity of a ball from position, velocity, limit: flipped when at or beyond 0 or limit and moving outwards
 * How do I make a ball bounce at 0 and limit? Position, velocity and limit in, velocity out, reversed only at or past an end and heading outwards.
 * position, speed, limit: flip the speed when at or outside the ends of 0..limit and going outwards
 * Write a function that returns the velocity after a possible bounce at 0 or limit, if at or past it and leaving: position, velocity, limit.
 * ball velocity at the screen edge: position, velocity, last position; reversed at 0 or the last position if it would leave
 * pong: position, velocity and limit given, return the velocity, negated when the ball is at or beyond 0 or limit and going away
 * Given position, velocity and the far wall, return the velocity, reversed if the ball is at or beyond a wall (0 or the far one) and moving outwards.
 * position, velocity, limit: velocity reflected at or beyond 0 and limit if it points outwards
 * position, speed, far wall: turn the speed around when hitting 0 or the wall from inside
 * ball at or beyond 0 or the limit and moving away: flip its speed, else keep it; position, speed, limit
 * Write a program which gives the velocity after a wall check: reversed if the position is at or under 0 while moving down, or at or over the limit while moving up.
 * Python: -v if (p <= 0 and v < 0) or (p >= limit and v > 0) else v
 * the ball turns round at the walls 0 and limit when it moves outward
 * Reflection of velocity at the boundary of [0, limit], outward motion only.
 * How does a ball's velocity change when it is at or beyond 0 or a limit and moves outwards (position, velocity, limit)?
 * bounce velocity at or past 0 and limit, only if moving outwards: position, velocity, limit
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
 * turn around with four directions 0 to 3, clockwise
 * (direction + 2) % 4 for a u-turn
 * What is the reverse of a direction from 0 to 3, numbered around the circle?
 * u-turn on a grid, directions 0 to 3 in a circle
 * Write a function that returns the opposite of up, right, down, left numbered 0 to 3.
 * reverse heading, one of 0, 1, 2, 3 (north, east, south, west)
 * direction after a 180 degree turn, with four directions 0..3 in clockwise order
 * Given a direction from 0 to 3 (up, right, down, left), return the one behind.
 * snake: return the direction that is not allowed, the opposite of 0 up, 1 right, 2 down, 3 left
 * u-turn with directions 0 1 2 3 in clockwise order
 * heading after half a turn, four headings numbered clockwise from 0
 * Write a function for the opposite of a direction 0 to 3 in clockwise numbering.
 * (d + 2) % 4, Python
 * turn round: 0 becomes 2, 1 becomes 3, and back
 * Addition of 2 modulo 4.
 * What is the reverse direction among four?
 * opposite of direction 0..3
 *
 * @T int32_t uint8_t
 * @name opposite_direction turn_around
 * @range direction 0 3
 */
T opposite_direction(T direction) { return (direction + 2) % 4; }

/**
 * opposite compass direction as a capital letter (N, E, S, W), 0 for anything else
 * map a compass letter N to S, E to W and back, other characters to 0
 * reverse of 'N', 'E', 'S' or 'W', and 0 for a character that is none of them
 * Which capital letter stands for the opposite point of the compass to 'N', 'E', 'S' or 'W'? Return 0 for others.
 * turn around 180 degrees, the direction given and returned as N, E, S or W; 0 if it is something else
 * swap 'N' with 'S' and 'E' with 'W', capital letters only, else 0
 * Write a function that returns the opposite direction for 'N', 'E', 'S', 'W' and 0 for any other character.
 * the direction behind a compass letter N, E, S or W, in capitals, or 0 if it is no such letter
 * Given a capital compass letter, return the one behind me, 0 when the character isn't N, E, S or W.
 * u-turn with direction characters 'N', 'E', 'S', 'W'; any other character gives 0
 * opposite compass letter: N becomes S, E becomes W, and vice versa, a wrong letter becomes 0
 * inverse heading for N, S, E, W, char in, char out, 0 if unknown
 * Write a program to find the opposite of a compass letter N, E, S, W; the zero character for others.
 * dict(N='S', S='N', E='W', W='E').get(c, '\0') in Python
 * north gives south, east gives west and the other way, else nothing (0)
 * Antipodal cardinal point as a character, NUL by default.
 * Which letter is across from N, S, E or W (0 if it is none)?
 * opposite compass direction of N E S W, else 0
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
 * {OP} turn by 90 degrees on a grid with four directions 0..3 in clockwise order
 * rotate the heading {OP:2}, north 0, east 1, south 2, west 3
 * Which way do I face after a {OP} turn, with north 0, east 1, south 2, west 3?
 * Write a function that turns a player {OP} by 90 degrees; directions 0 to 3 go clockwise.
 * {OP} turn of a robot or snake, up 0, right 1, down 2, left 3
 * quarter turn to the {OP}, headings 0 to 3 numbered clockwise
 * Given a direction from 0 to 3 (clockwise), return the one to the {OP}.
 * rotate a heading {OP} by a quarter: N=0, E=1, S=2, W=3
 * quarter rotation {OP:2} for headings 0..3 numbered clockwise
 * robot gets the command turn {OP}, facing 0 north, 1 east, 2 south or 3 west
 * Write a function that turns a direction 0 to 3, numbered clockwise, by a quarter to the {OP}.
 * modular arithmetic in Python: next direction {OP:2}, clockwise codes 0..3
 * face {OP}: new direction number of 0 north, 1 east, 2 south, 3 west
 * Quarter rotation {OP:2} in Z/4, headings numbered clockwise.
 * What is the heading after a {OP} turn (0 = north, 1 = east, ...)?
 * turn {OP} from direction 0..3 clockwise
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
 * next compass point clockwise for the letter 'N', 'E', 'S' or 'W', 0 when it is none of them
 * Facing N, E, S or W, where do I look after a right turn? The answer is a capital letter too, or 0 for bad input.
 * rotate a direction character (N, E, S, W) by 90 degrees to the right, other characters give 0
 * robot heading as a capital letter N, E, S or W: turn right and return the new letter, 0 if unknown
 * Write a function that returns the direction to the right of 'N', 'E', 'S' or 'W' and 0 for any other character.
 * mars rover command R: next heading letter clockwise (N, E, S, W), or 0 for an invalid heading
 * Given a capital compass letter, return the one 90 degrees clockwise, or 0 if it is no N, E, S or W.
 * quarter turn clockwise of a compass letter N, E, S or W, zero for anything else
 * turn right: N becomes E, E becomes S, S becomes W, W becomes N, and every other char becomes 0
 * new facing letter after turning to the right-hand side from 'N', 'E', 'S' or 'W', 0 otherwise
 * Write a program which gives the compass letter to the right of N, E, S or W, and 0 for any other character.
 * dict(N='E', E='S', S='W', W='N').get(c, '\0'), Python
 * look north, turn right, now it is east; other letters give 0
 * Clockwise successor of a cardinal point, NUL by default.
 * Which of N, E, S, W is a clockwise quarter turn away (0 for bad input)?
 * turn right from N E S W, else 0
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
 * next compass point counterclockwise for the letter 'N', 'E', 'S' or 'W', 0 when it is none of them
 * Facing N, E, S or W, where do I look after a left turn? The answer is a capital letter too, or 0 for bad input.
 * rotate a direction character (N, E, S, W) by 90 degrees to the left, other characters give 0
 * robot heading as a capital letter N, E, S or W: turn left and return the new letter, 0 if unknown
 * Write a function that returns the direction to the left of 'N', 'E', 'S' or 'W' and 0 for any other character.
 * mars rover command L: next heading letter counterclockwise (N, W, S, E), or 0 for an invalid heading
 * Given a capital compass letter, return the one 90 degrees counterclockwise, or 0 if it is no N, E, S or W.
 * quarter turn anticlockwise of a compass letter N, W, S or E, zero for anything else
 * turn left: N becomes W, W becomes S, S becomes E, E becomes N, and every other char becomes 0
 * new facing letter after turning to the left-hand side from 'N', 'E', 'S' or 'W', 0 otherwise
 * Write a function to give the compass letter on the left of N, E, S or W, 0 for all other characters.
 * dict(N='W', W='S', S='E', E='N').get(c, '\0'), Python
 * look north, turn left, now it is west; wrong letters give 0
 * Counterclockwise successor of a cardinal point, NUL by default.
 * Which of N, E, S, W is a counterclockwise quarter turn away (0 for bad input)?
 * turn left from N E S W, else 0
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
 * step in {OP:2} by direction 0 to 3 from north clockwise: {OP:3}, others 0
 * {OP:2} change for a direction, north 0, east 1, south 2, west 3; {OP:3}
 * d{OP} of a move on a grid, directions N E S W = 0..3; {OP:3}, the other two give 0
 * How much does {OP} change in direction 0 to 3 (N, E, S, W), if {OP:3}?
 * direction 0..3 (north first, clockwise) to {OP} offset, {OP:3}
 * Write a function that returns the {OP} part of a step in direction 0 north, 1 east, 2 south or 3 west; {OP:3}, otherwise 0.
 * snake: {OP} movement for heading 0 N, 1 E, 2 S, 3 W; {OP:3}
 * {OP:2} delta of up, right, down, left (0 to 3, up being north): {OP:3}, otherwise 0
 * Given 0 north, 1 east, 2 south or 3 west, return the {OP} offset, {OP:3}.
 * d{OP} table for four directions, 0 north, 1 east, 2 south, 3 west: {OP:3}, the rest 0
 * {OP} part of a step when facing 0 to 3, clockwise from north ({OP:3}, otherwise 0)
 * how far along {OP} does one step in direction 0 to 3 (N, E, S, W) lead: {OP:3}, otherwise 0
 * Write a program to find the change of the {OP} coordinate for a step in direction 0 north, 1 east, 2 south, 3 west ({OP:3}, else 0).
 * a Python tuple of four {OP:2} offsets indexed by 0 north to 3 west, {OP:3}
 * directions 0 up, 1 right, 2 down, 3 left: how does {OP} change ({OP:3})
 * The {OP} component of the unit vector of a heading numbered clockwise from north; {OP:3}.
 * What is d{OP} for direction 0..3 (N, E, S, W), where {OP:3}?
 * {OP} offset of direction 0 north 1 east 2 south 3 west: {OP:3}
 *
 * @OP (direction==1)-(direction==3) "x" "column" "east is 1, west is -1"
 * @OP (direction==2)-(direction==0) "y" "row" "south is 1, north is -1"
 * @name direction_offset step_offset
 * @range direction 0 3
 */
int32_t direction_offset(int32_t direction) { return OP; }

/**
 * tile of a pixel position, {K} pixels a tile, rounded down also below 0
 * in which {K} pixel tile is a position, by floor division
 * pixel to tile number with tiles of {K} pixels, negative positions rounded down too
 * world coordinate to tile index with {K} pixel tiles, -1 left of 0
 * On which tile of {K} pixels does a sprite stand, negative ones included?
 * Write a function that turns a pixel coordinate into a tile index, tiles {K} wide, rounding down.
 * floor(pixel / {K}) as the map column
 * grid cell of a mouse coordinate, cell size {K}, floored
 * Given a pixel position, return the tile, {K} pixels a tile; pixel -1 is on tile -1.
 * tile map index of a coordinate, tile size {K}, rounded toward minus infinity
 * which square of a {K} px grid holds this x, possibly negative
 * divide a position by {K}, rounding down also below zero
 * Write a function which finds the tile number of a pixel coordinate with tiles of {K} pixels, rounding down for negatives too.
 * pixel // {K} in Python
 * which square of {K} dots is this dot in, below 0 too
 * Floor of the coordinate over {K}.
 * In which tile is a pixel if tiles are {K} wide, floored for negative pixels too?
 * pixel to tile with tile size {K}, floored
 *
 * @T int32_t
 * @K 8 16 32 64
 * @name pixel_to_tile tile_index
 * @range pixel -500 2000
 */
T pixel_to_tile(T pixel) { return pixel >= 0 ? pixel / K : (pixel - K + 1) / K; }

/**
 * tile index from pixel position and tile size, floored
 * which tile contains this pixel, tile size given, pixel -1 in tile -1
 * pixel / tile_size, rounded down even if the pixel is negative
 * In which column of the map is a sprite at this x, columns this wide, x maybe negative? Columns are numbered from x = 0, rounding down.
 * world position to grid coordinate: position divided by cell size, floored
 * mouse position to grid cell of a size, rounding down below zero too
 * Write a function that returns the cell number of a coordinate for a given cell size; negative coordinates round down too.
 * screen coordinate to board square: floor of coordinate over square size
 * Given a position and the width of a tile, return the tile's index, floored.
 * pixel position to tile number: floor(pos / size)
 * index of the grid square under the cursor from its coordinate and the square size, rounded toward minus infinity
 * chunk number of a block position, chunk size given, floor division for negative positions too
 * Write a program to compute the tile that contains a pixel, for a given tile size; negative pixels go to negative tiles.
 * px // size, Python's floor division
 * which box of that size is the dot in, rounding down below 0 too
 * Floor division of coordinate by tile size.
 * How do I map pixel coordinates, possibly negative, to tiles?
 * pixel to tile index by tile size, floored
 *
 * @T int32_t int64_t
 * @name tile_index cell_of_position
 * @range pixel -300 300
 * @range size 1 64
 */
T tile_index(T pixel, T size) { return pixel >= 0 ? pixel / size : (pixel - size + 1) / size; }

/**
 * pixel position of the left edge of a tile number, tiles {K} pixels wide
 * left edge in pixels of tile number i, {K} pixels each
 * tile index to pixel with {K} pixel tiles, first pixel of the tile
 * tile index to the screen coordinate where the tile starts, tile size {K}
 * Where on the screen does tile {tile} begin, {K} pixels a tile?
 * Write a function that turns a tile index into its pixel position, tiles {K} wide.
 * left pixel of a tile: tile * {K}
 * draw position of map cell number i with cells of {K} pixels
 * Given a tile, return its first pixel, {K} pixels a tile.
 * grid index to screen coordinate, cell size {K}
 * at which x do I draw map square number i, counted from 0, if squares are {K} px wide
 * first pixel of a grid column, columns from 0 with width {K}
 * Write a function that converts a tile number to the pixel where it begins, tiles being {K} pixels.
 * tile * {K} in Python
 * where does the tile start in dots, {K} dots each
 * Tile origin on a grid with pitch {K}.
 * At which pixel does tile n start (size {K})?
 * tile to pixel with size {K}
 *
 * @T int32_t
 * @K 8 16 32 64
 * @name tile_to_pixel tile_position
 * @range tile -50 200
 */
T tile_to_pixel(T tile) { return tile * K; }

/**
 * center of a tile in pixels, from index and tile size: index times size plus half the size
 * middle pixel of a grid cell: cell number from 0, cell size
 * tile * size + size / 2, the middle of a tile
 * Where is the middle of a tile on the screen? Tile index and tile size, the first tile starts at 0.
 * center coordinate of a cell: index times size plus size / 2, cell index first, size second
 * Write a function that returns the pixel at the center of a tile from its index and the tile size.
 * center a sprite on a tile: tile index times size plus half the size
 * midpoint of a board square, number (from 0) and side length given
 * Given a tile index and the tile size, return the center coordinate.
 * cell index and cell size to the cell's center position, cell 0 starting at 0
 * where to place a coin in the middle of square i (from 0), squares of a given size
 * square number and square size to its middle coordinate, i * size + size / 2
 * Write a program which finds the coordinate of the middle of a tile, from its index and the tile size.
 * tile * size + size / 2 in Lua
 * the middle of square number n, each so many dots wide
 * Cell centre on a regular grid.
 * What is the center position of a tile?
 * center pixel of tile, index and size given
 *
 * @T int32_t double
 * @name tile_center cell_center
 * @range tile 0 100
 * @range size 1 64
 */
T tile_center(T tile, T size) { return tile * size + size / 2; }

/**
 * snap a position down to the grid of a given size, that is to a multiple of it
 * align a coordinate to the tile grid line at or before it
 * round a coordinate down to a multiple of the cell size
 * How do I snap a non-negative coordinate down to a grid of this cell size?
 * x - x % size, to align x to a grid
 * Write a function that moves a non-negative coordinate to the start of its cell, given the cell size.
 * grid snapping in an editor: x and grid size, always downward to a multiple
 * start of the cell under the cursor: cursor coordinate rounded down to a multiple of the cell size
 * Given a coordinate and the grid size, return the grid line at or before it.
 * snap x to the grid: largest multiple of size not above x
 * push a coordinate back to the last grid line, lines being a given size apart from 0
 * dropping a building onto the map grid: coordinate rounded down to a multiple of the cell size
 * Write a function to move a nonnegative coordinate back to the grid line at or before it, given the grid size.
 * x - x % size in JavaScript
 * stick to the line on the left
 * Round down to a multiple of the pitch.
 * How can I snap a position to its cell's corner?
 * round x down to multiple of size
 *
 * @T int32_t int64_t
 * @name snap_to_grid align_to_grid
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_grid(T x, T size) { return x - x % size; }

/**
 * snap a position to the nearest grid line, lines at multiples of the size, halfway goes up
 * round a coordinate to the closest multiple of the grid size, ties upward
 * nearest multiple of the grid size to a position, computed as (x + size / 2) / size * size
 * How do I move an object to the closest multiple of the grid size? Half is rounded up.
 * (x + size / 2) / size * size, to round x to the grid
 * magnetic grid in a drawing program: coordinate and grid size, return the nearest multiple, a tie goes up
 * Write a function that rounds a non-negative coordinate to the nearest multiple of the grid size, half upward.
 * drop a piece on the nearest square: its coordinate rounded to a multiple of the square size, half up
 * Given a coordinate and the cell size, return the nearest grid line, the higher one if it is halfway.
 * round a non-negative position to the nearest multiple of the grid size, half upward
 * jump to the closer of the two neighbouring grid lines (multiples of the size), the upper one in the middle
 * align x to the nearest multiple of the step, halves go up
 * Write a program to snap a nonnegative coordinate to the closest grid line for a grid size, halves going up.
 * =MROUND(x,size) in Excel
 * stick to whichever line is nearer, the upper one in the middle
 * Round to the nearest multiple of the pitch, halves up.
 * How do I align a dragged object with the nearest grid line, the higher one when halfway?
 * snap to nearest multiple of size, halfway goes up
 *
 * @T int32_t int64_t
 * @name snap_to_nearest nearest_grid_line
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_nearest(T x, T size) { return (x + size / 2) / size * size; }

/**
 * world to screen coordinate: world minus camera, multiplied by zoom
 * screen position of an object: world minus camera, times zoom
 * At which screen coordinate do I draw an object: its world position minus the camera's, times the zoom?
 * apply camera offset and zoom: subtract the camera from the world position, then scale by zoom
 * subtract the camera position from the world position, then multiply by the zoom
 * Write a function that converts a world position to the screen for a camera with zoom: (world - camera) * zoom.
 * screen coordinate: (world - camera) * zoom
 * scrolling view with a zoom: object minus view start, times the magnification
 * Given world position, camera position and zoom, return the screen coordinate of the object, with the camera at screen 0.
 * viewport transform: world coordinate minus camera, scaled by the zoom
 * where do i paint this enemy if the view has moved and is magnified: enemy x, view x, magnification, the view start is painted at 0
 * map coordinate minus view start, times scale
 * Write a function which converts a world coordinate to the screen: subtract the camera's, then multiply by the zoom.
 * (world - camera) * zoom, JavaScript
 * where on the screen is this place: take off the camera's place, times zoom
 * Affine view transform: translation by the camera, scaling by zoom.
 * How do I get screen x from world x, camera x and zoom?
 * world to screen coordinate: (world - camera) * zoom
 *
 * @T double float int32_t
 * @name world_to_screen camera_transform
 * @range world -1000 1000
 * @range camera -1000 1000
 * @range zoom 1 4
 */
T world_to_screen(T world, T camera, T zoom) { return (world - camera) * zoom; }

/**
 * camera that follows the player: player - screen / 2, kept between 0 and level - screen; player, screen size, level size
 * left camera edge so that the player is centered, but within the level: player, screen, level
 * player - screen / 2, clamped to 0..level - screen, for player, screen, level
 * Where must the left edge of the view be so that the player is in the middle, without leaving 0 to the level's end? Player, screen, level.
 * scrolling camera with level borders: player position, screen width, level width; return the left edge, from 0 to level - screen
 * Write a function for the left camera edge from player position, screen width and level width: player centered, but nothing outside the level shown.
 * side scroller camera: hero x, screen width, level width, return the left edge with the hero centered, clamped to the level
 * follow the hero with half a view on the left of him but do not show beyond the map: hero, view width, map width
 * Given player, screen and level size, return the left edge of the view that centers the player, clamped to 0 and level - screen.
 * clamp camera to the world: player minus half a screen, within 0 and level - screen
 * show the hero in the centre, but never outside the map: hero, screen, map, return the left edge
 * left border of the visible part in a scrolling level, player in the middle unless near an end, from player, screen and level width
 * Write a program to place a camera's left edge so that the player is in the middle, but not left of 0 nor beyond level minus screen.
 * clamp(player - screen / 2, 0, level - screen) in GLSL or Lua style
 * the picture follows the player in its middle but stops at the ends of the level (player, picture width, level width)
 * Centred viewport clamped to the level extent (player, screen width, level width).
 * How do I keep a scrolling camera within a level while it centers the player (player, screen, level size; left edge returned)?
 * camera left edge centered on player, clamped to level: player, screen, level width
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
 * is a placement of n queens safe, given an array with each row's queen column
 * n queens solution check for an array of columns, one queen per row: no shared column or diagonal
 * true if no two queens attack each other, where entry i of the array is the column of the queen in row i
 * Are the queens in these columns, one per row, safe from each other?
 * validate an n queens solution: an array of n columns, one for each row
 * Write a function that checks that a placement of {n} queens, given the column for each row, has no two on a column or diagonal.
 * queens problem verifier for n columns, queen i in row i: false if two share a column or a diagonal
 * no shared column or diagonal among n queens, whose columns are listed row by row
 * Given the column of the queen in each of n rows, tell whether no queen attacks another.
 * check that no two of n queens, one column per row, attack each other
 * row i has its queen in columns[i]: is every queen safe from all others
 * check an answer of the n queens puzzle, the columns of n queens in the order of their rows
 * Write a function to check that n queens, one in every row with columns in an array, do not attack each other.
 * Python: the c[i], the c[i] + i and the c[i] - i are each without repetition, for a list of columns c
 * one queen a row, these are their columns, is all peaceful
 * Validity of a placement in the n-queens problem.
 * Does no pair of queens share a column or a diagonal?
 * are n queens safe
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
 * how many solutions does the n queens problem have, mirrored ones counted separately
 * n queens: number of ways to place n queens on an n x n board without attacks
 * number of ways to place n non-attacking queens on an n x n board
 * count the solutions of the queens puzzle for a board of size n, like 92 for eight queens
 * In how many ways can {n} queens stand on an n x n board without attacking each other?
 * Write a function that counts all solutions of the n-queens puzzle, n given.
 * queens puzzle solver that counts the solutions for board size n
 * backtracking count of the placements of n peaceful queens on an n by n chessboard
 * Given the board size, return the number of safe placements of that many queens.
 * nqueens(n): how many arrangements of n queens without attacks are there
 * number of peaceful setups of n queens on a board of size n
 * solve the n queens problem by trying rows one by one, count all answers
 * Write a program to count the ways to place n queens on an n by n board so that none attacks another.
 * Haskell: length (queens n)
 * how many peaceful boards with n queens
 * Number of solutions of the n-queens problem, symmetric ones counted separately.
 * How many arrangements solve n queens?
 * number of n queens solutions
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
    int32_t columns[16];
    return place_queens(0, n, columns);
}

/**
 * minimum number of knight moves on an 8x8 board from row, column to row, column (0 to 7)
 * fewest knight moves between two squares on a chessboard, each given as row and column from 0
 * length of the shortest path of a knight on an 8x8 board, start row and column, then target row and column, 0 to 7
 * How many moves does a knight need from one square to another on an 8x8 board? Row and column of both, from 0 to 7.
 * fewest knight moves between two squares of a chessboard, r1 c1 r2 c2 from 0 to 7
 * Write a function that returns the least number of knight moves: row and column of start and target, 0 to 7.
 * breadth-first search for a knight on an 8x8 chessboard: distance in moves between two squares given by row and column
 * chess knight: number of steps to reach a square (row, column) from another (row, column), 8 by 8 board
 * Given row and column (0 to 7) of two squares of a chessboard, return how many knight moves they are apart.
 * length of a knight's shortest path between two squares of an 8x8 board, both as row, column
 * horse jumps needed from a to b on a chess board, row and column of a, row and column of b, 0..7
 * fewest L-shaped knight moves from one square to another of a standard board, row and column each, by bfs
 * Write a function which finds the fewest moves a knight needs between two squares (row, column each, from 0) of a chessboard.
 * Python deque bfs on 8 by 8 with the steps (1, 2), (2, 1) and so on
 * how many jumps of the horse from one field to the other
 * Graph distance in the 8 × 8 knight's graph.
 * What is the minimum number of knight moves from start to target?
 * knight moves between two squares
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
 * minesweeper number of a cell (mines among its eight neighbours): flat field, rows, cols, row, col
 * count mines around a cell, diagonals too: flat field of 0 and 1, rows, cols, then the cell's row and column
 * How many mines (nonzero) touch this cell of the flat minefield, also diagonally: rows, cols, row, col?
 * number of neighbouring mines, diagonals included, in a flat rows x cols field at row, col
 * number of nonzero cells among the eight around a position, grid size (rows, cols) given before row and col
 * Write a function for a field of rows x cols, stored row by row, that counts the nonzero cells among the eight neighbours of (row, col).
 * minesweeper hint for a cell: board stored flat, its rows and cols, the cell's row and col; the cell itself doesn't count
 * adjacent bombs in eight directions: flat map with nonzero for a bomb, height, width, row, column
 * Given a flat grid of 0 and 1, its rows and columns and a cell, return how many of the eight neighbours are 1.
 * mine count around a square: flat grid, rows, columns, row and column of the square, eight neighbours, mines nonzero
 * number to display when a field is opened in minesweeper: grid with rows and cols, then row and col
 * bombs in the surrounding eight squares of a flat grid, rows and cols before row and col
 * Write a program to count the mines around a cell of a field with rows and columns, the cell itself left out; arguments: field, rows, columns, row, column.
 * numpy: sum of a 3 by 3 slice minus the centre, clipped at the border, nonzero meaning a mine
 * which number does this field of Minesweeper show
 * Number of nonzero cells in the clipped Moore neighbourhood.
 * How many bombs touch a cell, diagonals included?
 * count mines around cell
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
 * {K} in a row: does the array of n cells hold {K} neighbouring entries equal to player
 * has a player {K} equal marks in a row, in a line of n cells
 * are there {K} connected cells of one player in a line of n cells? the player's number is given
 * Are there at least {K} consecutive cells with this player's mark in the array?
 * connect {K} in an array: true if the given player's number stands {K} times without a gap
 * Write a function that checks whether a row of n cells holds {K} marks of a player side by side.
 * winning line of {K}: an array of n marks and a player, true if {K} successive ones are his
 * {K} times the given value without a gap somewhere in an array of n
 * Given a row of {n} cells and a player, tell if the player has {K} in a row.
 * is there a run of at least {K} tokens equal to the player's in an array of n tokens
 * are there {K} stones of the given player side by side in a line of n?
 * search the line of n cells for {K} times player without break, true if found
 * Write a function to check if a player's number stands {K} or more times consecutively in an array.
 * any(len(list(g)) >= {K} for k, g in groupby(row) if k == player), Python
 * has the player {K} next to each other
 * Existence of a run of at least {K} entries equal to the player.
 * Are there {K} successive cells with a player's mark?
 * {K} in a row for player
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
 * k in a row: does a line of n cells have k successive marks of the player? parameters line, n, player, k
 * has a player enough equal marks in a line: row, length, player, needed
 * are there k consecutive cells of a player in an array of n, k as the last parameter
 * Does a line of n cells contain a streak of the needed length for this player? Player, then length.
 * winning row check for connect-k games: cells, n, player, k, true if k neighbouring cells are the player's
 * is there a run of at least k marks of a player: array of n marks, the player's mark, k
 * Write a function for a row of n cells that tells whether neighbouring cells with a player's mark number at least k, given after the player.
 * gomoku line test: line, its length, player, run length needed; true for a run at least that long
 * Given a line of the board, the player's number and the needed length, return true for a win.
 * array of n, player, k: are there k stones of the player next to each other
 * longest run of the player's marks >= k, for an array of n marks, a player and k
 * win condition along one row: row, n, player, how many in a row are needed
 * Write a program to test if at least k neighbouring elements in a row belong to a player; the player comes before k.
 * any(row[i:i+k] == [player] * k for i in range(n - k + 1)), Python
 * the player's marks (his number first), k of them side by side?
 * Given a symbol and then k, does the sequence have k consecutive entries equal to the symbol?
 * How do I detect pieces of a player next to each other, k of them (player given before k)?
 * player has k in a row: row, n, player, k
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
 * connect four: has a player won? flat board with rows and cols, and the player's number
 * four in a row on a flat board of rows x cols for a given player, any direction, diagonals too
 * winner check for connect 4: flat board, rows, cols, player; lines across, down and diagonal
 * Are there four discs of a player in a line, across, down or diagonally, on a flat rows by cols board?
 * four connected marks of a player in a straight line of a flat rows x cols grid
 * look for four of the player's marks along horizontal, vertical and both diagonal lines of a flat board, rows and cols given
 * Write a function that tells whether a player has four in a line on a flat rows by cols board, diagonals included.
 * connect 4 with a flat board, rows, columns, player: true if the player has four in any straight line
 * Given a flat board, its rows and columns and a player's number, return true if four of his pieces are in a row in any direction.
 * does this player win the falling discs game with four in a line, also diagonally? flat board, rows, cols, player
 * scan a flat rows x cols grid for a line of four of one player, in all directions
 * connect4 win detection for a player on a flat board, rows and columns given before the player
 * Write a function to check for a win in Connect Four: four of a player's discs in line, across, down or diagonal, on a rows by cols board.
 * numpy-like scan over the flat board in 4 directions for 4 cells equal to player
 * four in line any way, has the player got that
 * Existence of a line of four equal marks (orthogonal or diagonal) in a row-major grid.
 * Has the player connected four?
 * connect four win for player
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
 * add items to a stack of at most {K}: new count, cut off at {K}
 * stack size after picking up items, at most {K}, from the count so far and the number added
 * inventory stack with a limit of {K}: count plus added items, but not more than {K}
 * How many items are in a slot after adding some to those in it, when it holds {K}?
 * items in the stack: min({K}, count + added)
 * Write a function that adds items to a stack that holds up to {K} and returns the new count.
 * pick up ammo: ammo you have plus ammo found, maximum {K}
 * put items into an inventory slot of size {K}, what is its count then? the excess is lost
 * Given the count and the number added, return the new count, {K} at most.
 * number in the slot after adding some more, where the slot is full at {K}
 * slot takes {K} pieces: put more in and tell how many it then holds
 * count after collecting some more, stops at {K}
 * Write a program to add items to a stack which holds {K} at most; give the count.
 * Math.min(count + added, {K}), JavaScript
 * put more on the pile, but {K} is all it takes
 * Addition saturating at {K}.
 * How many items are on a stack limited to {K} after adding some?
 * count plus added, at most {K}
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
 * new count: min(count + added, max)
 * How many items are in the slot after adding some, if it cannot hold more than the maximum?
 * pick up ammo: what I have plus what I find, capped at the given limit
 * fill a slot by some amount but not beyond its capacity: count, amount, capacity
 * Write a function that adds picked-up items to a stack and caps the result at the stack limit.
 * coins in a purse after collecting some, with the purse size as the limit
 * Given the present number, the new items and the limit, return the new number.
 * increase a counter by an amount, not above a cap: counter, amount, cap
 * refill arrows: arrows left plus new ones, to at most the quiver size
 * sum of two numbers limited from above by the third argument
 * Write a function for the number of items carried after picking up more, up to a limit.
 * Math.min(count + added, limit) in JavaScript
 * take as many as I can, how many do I have then (have, found, limit)
 * Sum truncated at the capacity (count, increment, limit).
 * How many do I hold after picking up some if the bag is limited (held, added, limit)?
 * pick up items up to limit
 *
 * @T int32_t int64_t
 * @name pick_up_items add_capped
 * @range count 0 100
 * @range added 0 100
 * @range limit 50 150
 */
T pick_up_items(T count, T added, T limit) { return count + added > limit ? limit : count + added; }

/**
 * items left over when some are added to a stack that is full at {K}
 * leftover items after adding some to the items in a slot of {K}
 * How many items do not fit into a stack of {K}, given its count and the number added?
 * overflow of an inventory stack with limit {K}: count plus added beyond {K}, or 0
 * items that don't fit: max(0, count + added - {K})
 * Write a function that returns how many of the added items do not fit on top of the count, with {K} per stack.
 * remaining items for the next slot when adding to a stack of size {K}: old count and added number given
 * what stays on the ground when I add items to a slot that holds {K}: items in it, items added
 * Given the count and the number added, return the excess over {K}, 0 if there is none.
 * surplus beyond a full stack of {K}, from what is in it and what is added
 * by how much does a slot of {K} overflow when so many items are added to so many
 * number of added pieces that find no room when {K} is the limit for old and new ones together
 * Write a program that finds how many added items do not fit on a stack of {K}.
 * Math.max(count + added - {K}, 0), JavaScript
 * what is left over when the pile stops at {K}
 * Excess of a sum above {K}.
 * How many remain after filling a stack to {K}?
 * items left over above {K}
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
 * Write a function that returns how many inventory slots {items} items fill at {K} each.
 * chest slots for a number of items in stacks of {K}, rounded up
 * minecraft stacks: slots that so many items take at {K} per slot
 * Given a number of items, return how many stacks of at most {K} they make.
 * slot count for some items, stack size {K}, a started slot counts
 * chest rows of {K}: how many rows do my items use, a partial row included
 * how many packs of {K} to hold everything, for a number of items
 * Write a function to compute how many inventory slots some items take if {K} fit in each.
 * math.ceil(items / {K}), Python
 * {K} go in a slot, how many slots for all
 * Ceiling of the item count over {K}.
 * How many stacks of {K} are required?
 * slots needed with stack size {K}
 *
 * @K 16 64 99
 * @name slots_needed stacks_needed
 * @range items 0 5000
 */
int32_t slots_needed(int32_t items) { return (items + K - 1) / K; }

/**
 * index of the first empty inventory slot, empty means 0, -1 if none
 * index of the first free slot (0) among n, or -1
 * index of the first zero in an array of slots, -1 if there is none
 * Where can I put a new item in a list of n slots, 0 meaning empty? First index, or -1 if all are taken.
 * find the first empty slot (0) in the inventory array, -1 when it is full
 * Write a function that returns the index of the first empty slot of {n}, 0 meaning empty, or -1.
 * next free place in a list of item ids: index of the first 0, -1 if there is none
 * free slot or -1: index of the first 0 in an array
 * Given item numbers with 0 for nothing, return the index of the first empty place, -1 if all are used.
 * find the index of the first zero, -1 without any
 * lowest index of a vacant place (0) in a list of item numbers, else -1
 * index of the leftmost 0 in the slots array, else -1
 * Write a program which finds the index of the first slot that is 0, or -1 if all are taken.
 * slots.indexOf(0) in JavaScript
 * where is the first free place, -1 when full
 * Least index of a zero entry, -1 by default.
 * Which inventory slot is free first (-1 for none)?
 * first empty slot, -1 if full
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
 * sum of count times weight over two arrays of n
 * How heavy is my backpack, given how many of each kind I carry and what one of each weighs?
 * total inventory weight: array of counts, array of weights, each count times its weight, added
 * weight carried: the number of each item times its weight, summed over two arrays
 * Write a function that adds up the weight of {n} kinds of items from counts and weights.
 * encumbrance: sum of item counts times item weights, given as arrays
 * load of a truck, from an array of pieces and one of weight per piece
 * Given how many of each item and what one weighs, return the total weight.
 * carried weight from an array of item counts and one of the weight per item
 * kg of everything i carry, from an array of numbers and one of single weights
 * load = pieces x weight, summed over n kinds
 * Write a function to compute the total weight of an inventory from integer counts and unit weights.
 * np.dot(counts, weights)
 * how heavy is my bag: how many of each and what one weighs
 * Inner product of counts and weights.
 * What does all the stuff weigh together?
 * total weight of inventory
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
 * can the player carry another item: carried weight, item weight, capacity, equal is still fine
 * weight + item <= capacity, as a check for picking up
 * is there room in the backpack for an item: load, item, limit, may be exactly reached
 * Can I pick this up without being too heavy? Weight carried, weight of the thing, most I can carry (inclusive).
 * capacity check for an inventory: does current weight plus item weight stay within capacity
 * Write a function that tells whether an item still fits: current weight, item weight, limit, which may be reached.
 * not over the weight limit: load plus new item at most the limit
 * does the load with one extra item stay within the maximum (or equal it)
 * Given carried weight, new weight and capacity, check that the item can be taken.
 * elevator: may one more person enter? load, person's weight, limit, exactly at the limit is allowed
 * does one more thing still fit in the bag: weight now, weight of the thing, limit; at most the limit is fine
 * lift test: load and extra together at most the limit
 * Write a program that checks if an item can be added to the weight carried without going over the capacity.
 * carried + item <= capacity in Python
 * may I take this too, or is it too heavy
 * Capacity constraint for an incremental load, inclusive.
 * Is there room by weight for one more item?
 * can carry item with capacity
 *
 * @T int32_t double
 * @name can_carry fits_capacity
 * @range carried 0 100
 * @range item 0 50
 * @range capacity 0 120
 */
_Bool can_carry(T carried, T item, T capacity) { return carried + item <= capacity; }

/**
 * is the inventory full, i.e. the item count at least the capacity
 * true when there is no room for another item: count and capacity given
 * inventory full when count >= capacity
 * Are all slots of the bag used, given the number of items and the number of slots?
 * backpack full check: is the item count at or over capacity
 * has the item count reached the limit or gone over it
 * Write a function that tells whether the number of items has reached the capacity.
 * is the bus full: passengers at least as many as seats
 * Given the item count and the capacity, return true if nothing more fits.
 * is the stored amount at or above the capacity
 * is the parking lot full, given the number of cars and of places
 * has the number of things stored got to the maximum number (or past it)
 * Write a function to determine whether an inventory has reached its capacity.
 * count >= capacity, JavaScript
 * no more room in the bag?
 * Saturation predicate: occupancy not below capacity.
 * Is the backpack full (count, capacity)?
 * is inventory full
 *
 * @T int32_t int64_t
 * @name is_inventory_full at_capacity
 * @range count 0 40
 * @range capacity 1 30
 */
_Bool is_inventory_full(T count, T capacity) { return count >= capacity; }

/**
 * can the player afford an item: gold, price, quantity, exact money is enough
 * enough gold to buy a number of things: gold at least price times quantity
 * can I buy it: gold >= price * quantity
 * Do I have enough coins for so many of these at this price each? Coins, price, number.
 * shop check: can I buy it? my gold, price of one, how many
 * Write a function that tells whether gold suffices for a quantity at a price, in that order: gold, price, quantity.
 * can the player afford it, from money, price and how many
 * is my money enough for the purchase: money, unit price, number of pieces
 * Given gold, price and quantity, check whether the gold pays for all of them.
 * can i buy this many: coins I have, price of one, count
 * enough money for n of them? money, price of one, n
 * wallet covers price times pieces, or exactly equals it
 * Write a program which tests if gold suffices for a quantity of goods at a price: gold, price, quantity.
 * gold >= price * quantity in Lua
 * have I money enough for that many
 * Budget constraint: price times quantity not above gold.
 * Can the player buy several items at this price?
 * enough gold for quantity at price
 *
 * @T int32_t int64_t double
 * @name can_afford enough_gold
 * @range gold 0 1000
 * @range price 1 200
 * @range quantity 0 10
 */
_Bool can_afford(T gold, T price, T quantity) { return gold >= price * quantity; }

/**
 * how many items can i buy with so much money at this price each
 * number of items for my money, given the money and the price of one
 * gold divided by price, whole pieces only
 * How many potions can I afford with my gold at this price?
 * how many whole items I can afford, from gold and price
 * Write a function that returns how many pieces at a price my money buys.
 * max purchase in a shop: money, then price of one item, return the number of items
 * number of items: money / price, rounded down
 * Given gold and the price of one item, return how many I can buy.
 * number of tickets for a budget, given the budget and the ticket price
 * how often can i pay this price from my money: money first, then price
 * coins over price as the number of whole items
 * Write a function that tells how many items can be bought with some gold at a price.
 * gold // price, Python
 * how many can I get for my coins
 * Integer quotient of budget by unit price.
 * How many pieces does my gold buy?
 * how many items can I afford
 *
 * @T int32_t int64_t
 * @name affordable_count max_purchase
 * @range gold 0 10000
 * @range price 1 500
 */
T affordable_count(T gold, T price) { return gold / price; }

/**
 * is the cooldown over at time now: now, last use, cooldown, exactly over counts
 * ability ready check: time now minus last used at least the cooldown
 * skill ready when now - last used >= cooldown
 * Can I use the skill again at time now, after the last use and its cooldown? Yes once the full cooldown has passed.
 * cooldown finished: current time, time of use, duration; true from the end of the duration on
 * Write a function that tells whether an ability is ready: current time, time of last use, cooldown, equal counts as ready.
 * may the player shoot again: now, last shot, pause; at least the pause must have passed
 * fire rate limit: now, last shot, interval; at least that much passed
 * Given now, last use and cooldown, check that at least the cooldown has passed.
 * spell ready? now, cast at, cooldown; ready when the difference is the cooldown or more
 * may i cast again now: present time, last cast, cooldown that must be fully over
 * has at least the needed time passed since the last shot: now, then, needed
 * Write a program to check if an ability may be used again: the time since its last use is no shorter than the cooldown (now, last, cooldown).
 * Time.time - last >= cooldown, as in Unity C#
 * has enough time gone by since the last shot: now, then, needed
 * Elapsed-time predicate, inclusive.
 * Is the cooldown over (now, last use, cooldown)?
 * is ability ready: now, last use, cooldown
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
 * time until an ability is ready, from now, last use and cooldown, 0 if it is
 * now, last, cooldown: max(0, last + cooldown - now)
 * How long until I can use the skill again: time now, time of last use, cooldown? 0 if I can already.
 * cooldown left from now, last use and cooldown, not below 0
 * Write a function that returns the seconds left of a cooldown, never negative: current time, time of last use, cooldown.
 * time to wait before the next shot, 0 if none: now, last shot, pause between
 * countdown of a spell, 0 if ready: now, cast time, cooldown
 * Given now, last use and cooldown, return the waiting time, 0 when it is over.
 * skill timer: time left (at least 0) from current time, last used, cooldown
 * seconds until a spell is available, 0 at the least: now, cast at, recharge seconds
 * how much of the recharge time remains, or 0: present time, last use, recharge
 * Write a function for the time until an ability is ready, 0 if it is: now, last use, cooldown.
 * Mathf.Max(0, last + cooldown - now) in C#
 * how long do I still have to wait: time now, last used, time it takes
 * Positive part of last + cooldown - now.
 * How much cooldown remains (now, last use, cooldown)?
 * remaining cooldown from now, last use and cooldown, at least 0
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
 * countdown step: timer minus dt, at least 0
 * How do I count a timer down by an elapsed time, stopping at zero?
 * decrease a timer by dt, zero at the least
 * Write a function that subtracts the elapsed time from a timer and stops at 0.
 * seconds left on a timer after a frame of dt seconds, not below 0
 * bomb timer: subtract the elapsed time from it but stop at 0
 * Given a timer and a time step, return the remaining time, 0 if the step is longer.
 * tick a timer down by dt until it is 0
 * time left after this tick, from the timer and the tick's length, stops at zero
 * decrease the clock by a delta without going below zero
 * Write a program that reduces a timer by the elapsed time, stopping at 0.
 * max(0, timer - dt), Python
 * clock runs down, never below nothing
 * Decrement saturating at zero.
 * How do I tick a timer down without it going negative?
 * timer minus dt, at least 0
 *
 * @T int32_t double float
 * @name countdown tick_timer
 * @range timer 0 100
 * @range dt 0 20
 */
T countdown(T timer, T dt) { return timer > dt ? timer - dt : 0; }

/**
 * frames per second from the frame time in milliseconds
 * 1000 / frame time in ms, as fps
 * fps from the milliseconds per frame
 * How many fps is a frame time of {milliseconds} ms?
 * frame rate of a game whose frames take so many milliseconds
 * Write a function that computes the FPS from the milliseconds of a frame.
 * convert the milliseconds of a frame to frames per second
 * frame duration in ms to frame rate in fps
 * Given the duration of a frame in ms, return the frames per second.
 * frame rate from render time of one frame in milliseconds
 * how many pictures a second if one takes so many ms
 * invert a frame duration in milliseconds into a rate per second
 * Write a function to convert the milliseconds that a frame takes to frames per second.
 * =1000/ms in Excel
 * one picture takes so many ms, how many in a second
 * Reciprocal conversion of frame time in ms to rate in Hz.
 * What FPS is a frame time in milliseconds?
 * frame time in ms to fps
 *
 * @T double float
 * @name frames_per_second fps
 * @range milliseconds 1 1000
 */
T frames_per_second(T milliseconds) { return 1000 / milliseconds; }

/**
 * frame time in milliseconds from frames per second
 * milliseconds of a frame: 1000 / fps
 * convert frames per second to milliseconds per frame
 * How long, in ms, is a frame at this frame rate?
 * time budget per frame in ms for a frame rate
 * Write a function that returns the milliseconds per frame for an FPS.
 * duration of one frame in ms, from fps
 * milliseconds per frame for a number of fps, so 60 fps is about 16.67 ms
 * Given the frame rate, return the time of a frame in ms.
 * ms per frame at a number of frames per second
 * how many ms may drawing one picture take at so many pictures a second
 * time per picture in ms for a refresh rate in hertz
 * Write a program which converts frames per second to the milliseconds for one frame.
 * =1000/fps in a cell
 * how many ms has each picture
 * Period in ms from frequency in Hz.
 * How long is a frame at a certain FPS?
 * fps to frame time in ms
 *
 * @T double float
 * @name frame_time fps_to_ms
 * @range fps 1 240
 */
T frame_time(T fps) { return 1000 / fps; }

/**
 * number of frames in a video of so many seconds at so many frames per second
 * number of frames: seconds times frame rate
 * frames from a duration and fps
 * How many frames do {seconds} seconds have at this many frames per second?
 * frame count of a clip, from its seconds and its fps
 * Write a function that converts seconds to frames for a frame rate.
 * animation length in frames from seconds and fps
 * convert seconds to frames at a frame rate
 * Given a time and a frame rate, return the number of frames.
 * total frames of a film, running time in seconds times frames per second
 * how many single images are in a clip: duration in seconds, images per second
 * number of single images: duration x images per second
 * Write a function to compute how many frames are shown in some seconds at a frame rate.
 * seconds * fps, Python
 * so many pictures a second, how many in all
 * Duration times frame frequency.
 * How many frames does a clip have (seconds, fps)?
 * number of frames in seconds at fps
 *
 * @T int32_t int64_t double
 * @name frame_count seconds_to_frames
 * @range seconds 0 7200
 * @range fps 1 240
 */
T frame_count(T seconds, T fps) { return seconds * fps; }

/**
 * current frame, from 0, of a looping animation: elapsed time, frame duration, number of frames
 * animation frame (from 0, looping) out of time, time per frame, number of frames
 * frame index: elapsed / frame duration modulo number of frames
 * Which sprite, from 0, of a looping animation is shown: elapsed time, duration of one, how many sprites?
 * sprite sheet index from 0: elapsed ms, ms for each, count; it starts over after the last
 * Write a function that returns the frame number, from 0, of a looping animation: elapsed ms, ms per frame, number of frames.
 * index of the picture in a looping animation from time, time per frame and frame count
 * walk cycle frame, from 0 and repeating: elapsed time, ms per frame, frames in the cycle
 * Given time, frame duration and frame count, return the index of the frame to draw; the animation loops.
 * sprite animation: from ms passed, ms per sprite and number of sprites get the looped index, from 0
 * which picture (0 is the first) of the walk loop to draw at time t: t, time per picture, pictures
 * sprite number, from 0 and looping, from elapsed time, sprite duration and sprite count
 * Write a program to find which frame of a looping animation is shown: elapsed time, time per frame, number of frames.
 * elapsed // duration % frames, Python
 * which picture is on now, they go round and round: time gone by, time for one, how many
 * Quotient of elapsed time by frame duration, modulo the frame count.
 * What is the current sprite frame's index in a loop (elapsed, frame duration, frame count)?
 * current animation frame from elapsed time, frame duration and number of frames
 *
 * @T int32_t int64_t
 * @name animation_frame sprite_index
 * @range elapsed 0 10000
 * @range duration 1 500
 * @range frames 1 16
 */
T animation_frame(T elapsed, T duration, T frames) { return elapsed / duration % frames; }

/**
 * new position out of position, speed and elapsed time
 * new position: position + velocity * dt
 * move an object for one step: from position, velocity and time step get the new position
 * Where is an object after a time step, given position, velocity and the step?
 * update a position: position + velocity * dt
 * Write a function that moves a position by velocity times elapsed time.
 * euler step: position plus velocity times dt
 * x += v * dt, return the new x
 * Given position, velocity and time step, return the next position.
 * game physics, movement per frame: from position, velocity and frame time the next position
 * where am i after dt seconds at speed v, starting from this position
 * advance a position by velocity times the time step
 * Write a function that moves a position by velocity over a time step.
 * pos += vel * dt, the usual Unity C# line
 * where is it after that little time: place, speed, time
 * Explicit Euler step for position.
 * How do I integrate velocity for one frame (position, velocity, time step)?
 * position plus velocity times dt
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
 * atan2(y2 - y1, x2 - x1) in degrees for x1, y1, x2, y2
 * Which way, in degrees from -180 to 180, must an enemy at x, y look to see the player at x, y? 0 is along the x axis.
 * aim angle in degrees, own x, y, then the target's
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in degrees.
 * heading from one point towards another in degrees, 0 along positive x and 90 along positive y
 * rotate a turret to the target, degrees: from x y, to x y
 * Given two points, return the direction of the second seen from the first, -180 to 180 degrees.
 * look at: angle in degrees of the line from the first point (x, y) to the second, 0 along x, counted toward y
 * turn the cannon at x1, y1 toward the enemy at x2, y2: the angle of the line in degrees, by atan2
 * direction from me to the target in a flat world, both with x and y, in degrees from the x axis
 * Write a program to compute the angle in degrees of the direction from a first point to a second one, -180 to 180.
 * rad2deg(atan2(y2 - y1, x2 - x1)) in Matlab
 * which way in degrees must I look from here to there
 * Argument in degrees of the vector from (x1, y1) to (x2, y2).
 * How do I get the angle in degrees between two points for aiming?
 * angle in degrees from point 1 to point 2
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
 * direction from one point (x, y) to another as an angle from the x axis, radian measure
 * In which direction, in radians, is the second point seen from the first?
 * rotation in radians for a sprite at x, y facing the mouse at x, y, 0 along the x axis
 * aim direction as a radian angle from the x axis, shooter x, y and target x, y
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in radians.
 * heading of the vector from (x1, y1) to (x2, y2) as an angle to the x axis, in radians
 * Given two points, return the direction of the second from the first between -pi and pi.
 * polar angle, in radians, of the difference second point minus first
 * look-at angle in rad from the point x1, y1 to the point x2, y2
 * turret rotation in radians towards a target: turret x, y, target x, y, 0 pointing along x
 * Write a function to find the direction in radians from one point to another.
 * math.atan2(y2 - y1, x2 - x1), Python
 * which way in radians must I aim
 * Argument of the displacement vector from source to target.
 * What angle in radians points at a target?
 * angle in radians from point 1 to point 2
 *
 * @name radians_to_target aim_radians
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 */
double radians_to_target(double x1, double y1, double x2, double y2) { return __builtin_atan2(y2 - y1, x2 - x1); }

/**
 * reload a weapon: from magazine size, rounds inside and reserve get the rounds that are put in
 * bullets loaded when reloading, from capacity, ammo inside and reserve
 * bullets to load: min(magazine - ammo, reserve)
 * How many rounds go into the magazine on a reload, given its size, what is in it and the reserve?
 * ammo taken from the reserve to fill up: magazine size, loaded rounds, reserve
 * Write a function that returns the rounds moved on a reload: magazine size, rounds inside, reserve.
 * refill a clip: clip size, rounds inside, spare rounds, how many go in
 * reload amount from magazine capacity, current ammo and reserve, never more than the reserve
 * Given capacity, current ammo and spare ammo, return how many bullets are loaded.
 * top up from a supply: from capacity, amount present and supply, return the amount moved
 * how many cartridges move from the belt to the gun until it is full or the belt is empty: gun holds, gun has, belt has
 * fill the magazine with what is left over: capacity, inside, left over; return the number moved
 * Write a program which computes how many rounds are loaded: the free space of the magazine, or the reserve if smaller; capacity, ammo in it, reserve.
 * Mathf.Min(capacity - ammo, reserve) in C#
 * how many bullets go in when I reload: room in all, in there now, in my pocket
 * Minimum of free capacity and reserve.
 * How much ammo does a reload transfer (magazine size, loaded, reserve)?
 * reload amount from capacity, ammo and reserve
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
 * mana after a while: min(max, mana + rate * time)
 * How much energy does a character have after a while: energy, rate, time and the maximum it cannot exceed?
 * stamina after resting, at most the cap: stamina, gain per second, seconds, cap
 * Write a function that regenerates mana and stops at the maximum: current, per second, seconds, maximum.
 * recover energy over time, never above the most: energy, per second, seconds, most
 * fill level of a bar after a time at a rate, no more than full: value, rate, time, full
 * Given mana, regeneration per second, seconds and maximum, return the new mana, capped at the maximum.
 * shield recharge: shield plus rate times time, but not more than the full shield
 * energy grows by rate each second until full: energy, rate, seconds, full value, return the energy then
 * mana after waiting: mana, gain per second, seconds, and max, which is the upper limit
 * Write a function to raise mana by a rate over some seconds up to a maximum: mana, rate, seconds, maximum.
 * min(maximum, mana + rate * seconds), Python
 * magic grows back with time, not more than full: have, per second, seconds, full
 * Linear growth saturating at the maximum.
 * How do I regenerate mana or energy with a cap (current, rate, time, cap)?
 * mana plus rate times seconds, up to maximum
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
 * has the player enough mana to cast a spell of this cost
 * is the mana at least the cost, mana first
 * spell possible: mana >= cost
 * Can the wizard pay for this spell, given mana and the spell's cost (equal is enough)?
 * has the player enough energy for an action: energy first, then what it costs, at least the same needed
 * is the mana at least the cost of the spell
 * Write a function that tells whether the mana suffices for a cost; exactly the cost is enough.
 * is the stamina at least the cost of sprinting
 * Given mana and the price of a skill, return true if it can be used, that is, mana is not less than the price.
 * are the magic points enough for the cost, points >= cost
 * can i afford this ability with my mana: mana, cost, equality is fine
 * are there enough action points left for the move: points, cost of the move, may be just equal
 * Write a program to decide if the mana covers a spell's cost.
 * mana >= cost in Lua
 * is there magic enough for this spell
 * Resource constraint mana ≥ cost.
 * Can a spell be cast with this much mana?
 * enough mana for cost
 *
 * @T int32_t double
 * @name can_cast has_enough_mana
 * @range mana 0 100
 * @range cost 0 100
 */
_Bool can_cast(T mana, T cost) { return mana >= cost; }

/**
 * number of enemies in a wave counted from 1, {K} in the first and {L} more in each next
 * wave size by wave number from 1: {K} enemies first, {L} more each wave
 * How many enemies come in wave {wave}, if the first has {K} and each next {L} more?
 * enemies in a wave counted from 1: {K} + {L} * (wave - 1)
 * spawn count for a wave number, wave 1 with {K}, growth {L} per wave
 * Write a function for the number of monsters in a wave numbered from 1, {K} plus {L} per later wave.
 * tower defense: enemies in a given wave, {K} in wave 1 and {L} extra per wave after it
 * linear difficulty: the first wave has {K} enemies, each wave after that {L} more; how many in this one?
 * Given the wave number from 1, return the enemies: {K} rising by {L}.
 * zombies in a given round, {K} in round 1 and up by {L} each round
 * round n (from 1) spawns {K} and {L} extra for each earlier round: how many
 * attack number n, from 1: the first brings {K} monsters, each further one {L} more than the one before
 * Write a function that gives the number of enemies in a wave: {K} in wave 1 and {L} more in each further one.
 * {K} + {L} * (wave - 1), Python
 * first {K} come, then every time {L} more, how many in this wave
 * Arithmetic progression with first term {K} and common difference {L}.
 * How many enemies does wave n have, from {K} growing by {L}?
 * enemies in wave: {K} plus {L} per wave after the first
 *
 * @K 3 5 10
 * @L 1 2 4
 * @name wave_size enemies_in_wave
 * @range wave 1 100
 */
int32_t wave_size(int32_t wave) { return K + L * (wave - 1); }

/**
 * number of enemies in wave n (from 1), given n, the size of the first wave and the growth per wave
 * enemies in a wave: wave number from 1, first wave size, growth per wave
 * from wave, first, more: first + more * (wave - 1)
 * How many monsters appear in this wave, counted from 1, given the first wave's number and the growth per wave?
 * tower defense: enemies in a wave by wave number from 1, enemies in wave 1 and increase per wave
 * enemies to spawn, given wave number from 1, size of the first wave, increase per wave
 * Write a function that returns how many enemies wave n has, from the first wave's size and the growth per wave.
 * linear difficulty growth: size of a wave from its number (1 is the first), the start size and the increase per wave
 * Given wave number from 1, starting size and increase per wave, return the number of enemies.
 * number of zombies in a round: round from 1, zombies in round 1, how many more each round
 * size of a wave from its number, counted from 1, and the first size; each wave has a given fixed number more than the one before
 * spawn count for round n: n from 1, count in the first round, extra per round
 * Write a program to find the size of a wave from its number (from 1), the size of the first one and the growth per wave.
 * first + more * (wave - 1) in Lua
 * how many come in round n if the first brings so many and each other some more
 * n-th term of an arithmetic progression (n, first term, difference).
 * How many enemies attack in wave n with linear growth (n from 1, first wave, increase)?
 * enemies in wave n from wave number, first size and growth
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
 * points times combo, added to the score; score, points, combo
 * score after a combo hit: score so far, points of the hit, combo that multiplies them
 * How many points do I have after a hit with a combo, given my score, the hit's points and the factor on them?
 * new score: score + points * combo
 * Write a function that adds points, multiplied by a factor, to the score and returns it.
 * arcade scoring: new score out of score, points, and a multiplier for the points
 * update score: current score plus points times multiplier
 * Given score, points and combo, return the new score, in which the points count combo times.
 * new score: add points times the combo to the old score
 * points times chain length, added on top of the current score; score, points, chain
 * new score when the points, multiplied by the combo, go on top of the old score
 * Write a function which adds points, multiplied by a combo, to a score.
 * score += points * combo, JavaScript
 * new score: the old one and combo times the points (old, points, combo)
 * Affine update of the score by a product: score, points, multiplier.
 * What is the score after points count combo times (score, points, combo)?
 * score plus points times combo
 *
 * @T int32_t int64_t
 * @name add_score combo_score
 * @range score 0 10000
 * @range points 0 500
 * @range combo 1 10
 */
T add_score(T score, T points, T combo) { return score + points * combo; }

/**
 * tetris score: 40, 100, 300, 1200 for 1 to 4 lines, times level + 1
 * points for 1 to 4 cleared lines in tetris: 40, 100, 300, 1200 times (level + 1), else 0
 * points for 1 to 4 cleared lines: 40, 100, 300, 1200 times level + 1, nothing for other counts
 * How many points do 1 to 4 cleared lines give in Tetris at a level: 40, 100, 300 or 1200, times level + 1?
 * nintendo tetris scoring from lines (0 to 4) and level: 0 40 100 300 1200 times one more than the level
 * Write a function for the tetris score of 0 to 4 lines (0, 40, 100, 300, 1200) at a level from 0.
 * line clear points for 1 to 4 lines, 40, 100, 300 or 1200, multiplied by level + 1
 * tetris points from lines and level: 40, 100, 300 or 1200 for one to four lines at level 0, times level + 1
 * Given the number of lines and the level, return the points of classic Tetris: 40, 100, 300, 1200 for 1 to 4, times (level + 1).
 * score for a tetris move: 0, 40, 100, 300, 1200 by lines, times one more than the level
 * what is clearing 1, 2, 3, 4 rows worth at this level, with 40, 100, 300, 1200 at level 0 and level + 1 times that in general
 * classic block game: reward 40 100 300 1200 for one to four rows, multiplied by level + 1
 * Write a program to compute points for lines cleared at once in Tetris: 40, 100, 300, 1200 for 1 to 4, otherwise 0, times level plus 1.
 * Python: dict with 1: 40, 2: 100, 3: 300, 4: 1200, .get(lines, 0) * (level + 1)
 * 1 line 40, 2 lines 100, 3 lines 300, 4 lines 1200, and that level + 1 times
 * Original Nintendo scoring (40, 100, 300, 1200 base), scaled by level + 1.
 * How many points do cleared lines give in classic Tetris (40/100/300/1200 for 1 to 4, times level + 1)?
 * tetris score: 40 100 300 1200 times level + 1
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
 * how many lines until the level is done, ten a level, from the lines cleared so far (10 right after a level up)
 * lines still to clear for the next level, ten per level, given the lines so far
 * lines to the next level: 10 - lines % 10
 * How many rows must I clear before the game speeds up, which it does at every tenth row, given the rows cleared?
 * remaining lines in a tetris level of ten from the total of lines cleared, a full ten at its start
 * tetris: lines missing to the next level, every 10 lines, from the lines done
 * Write a function that returns how many more lines are needed for the next level when each level takes ten; input is the lines so far.
 * rows left to level up from the rows done, ten are needed each time
 * Given the lines cleared so far, return the number missing to the next ten.
 * next speed-up is at each ten lines: in how many more lines, from the current count
 * countdown from 10 to 1 of the rows to the following level, from the number of rows cleared
 * lines missing to the next larger multiple of ten: with 27 lines done it is 3, with 30 it is 10
 * Write a function for how many lines are missing to the next level if there is one every 10 lines.
 * 10 - lines % 10, Python
 * how many more lines till I go up, ten each
 * Distance to the next greater multiple of ten.
 * How many lines until the level rises (10 per level)?
 * lines until next level, 10 per level
 *
 * @T int32_t
 * @name lines_to_next_level rows_left
 * @range lines 0 200
 */
T lines_to_next_level(T lines) { return 10 - lines % 10; }

/**
 * football points from wins and draws, 3 per win and 1 per draw
 * league points: 3 per win, 1 per draw
 * league points: wins * 3 + draws
 * How many points does a soccer team have from its wins (3 each) and draws (1 each)?
 * table points from wins and draws, three and one each
 * Write a function that computes league points from wins, worth 3, and draws, worth 1.
 * soccer points: three for each win, one for each draw
 * points of a team: 3 times wins plus draws
 * Given wins and draws, return the points, three for a win and one for a draw.
 * season points of a club out of wins at 3 points and draws at 1
 * standings points out of victories and ties, a victory counting 3 and a tie 1
 * 3w + d, the points for w wins and d draws
 * Write a program that computes a soccer team's points, 3 for a win and 1 for a draw.
 * =3*wins+draws in Excel
 * how many points has my team: wins, draws
 * Three-points-for-a-win total.
 * What is the table score of a club with some victories and ties?
 * points from wins (3) and draws (1)
 *
 * @T int32_t
 * @name league_points football_points
 * @range wins 0 38
 * @range draws 0 38
 */
T league_points(T wins, T draws) { return 3 * wins + draws; }

/**
 * points for a match: 3 if won, 1 if drawn, 0 if lost
 * points for a team from its goals and the other team's: 3, 1 or 0 for win, draw, loss
 * win 3, draw 1, loss 0, from goals scored and goals against
 * How many points (3, 1 or 0) does the first team get for this score in goals?
 * match points (3, 1 or 0) from goals for and goals against
 * Write a function that returns the points of the home team, 3, 1 or 0, from both goal counts, home first.
 * soccer result, own goals then the other side's, to points: win 3, draw 1, loss 0
 * 3 if more goals than the opponent, 1 if equal, otherwise 0
 * Given own goals and the other team's, return the points, three for a win and one for a draw.
 * 3, 1 or 0 points from a scoreline for a win, draw or loss, own goals first
 * 0, 1 or 3 points for the first team from the final score
 * what does this result, our goals and theirs, bring us in the table: 3, 1 or 0
 * Write a function to give the points of a match by goals scored and conceded: 3 for a win, 1 for a draw, 0 for a defeat.
 * =IF(f>a,3,IF(f=a,1,0)) in Excel
 * more goals 3, as many 1, fewer 0
 * Match points under the three-point rule.
 * How many points does a team earn with this result?
 * 3 win, 1 draw, 0 loss from goals
 *
 * @T int32_t
 * @name match_points points_from_score
 * @range goals 0 5
 * @range against 0 5
 */
T match_points(T goals, T against) { return goals > against ? 3 : goals == against ? 1 : 0; }

/**
 * new elo rating from my rating, the opponent's, the score (1, 0.5, 0) and k; expected score with the usual 400 scale
 * elo rating update from own rating, opponent's rating, score (0 to 1) and k
 * rating + k * (score - expected), expected = 1 / (1 + 10^((opponent - rating) / 400)); rating, opponent, score, k
 * What is my chess Elo rating after a game: mine, opponent's, result from 0 to 1, K?
 * Elo rating after a match: own, other, result (1 for a win, 0.5 draw, 0 loss), K factor
 * Write a function that updates an Elo rating: own rating, opponent, result 1, 0.5 or 0, and K.
 * Elo rating after a win (1), draw (0.5) or loss (0): own, opponent, score, k factor
 * update a player's Elo rating: rating, opponent, score from 0 to 1, k
 * Given Elo rating, opponent's rating, result (1 for a win) and K factor, return the new rating.
 * chess elo calculator: own rating, other rating, result from 0 to 1, K; the new rating comes out
 * chess strength number by the Elo formula after playing someone: mine, his, result 0 to 1, k
 * new Elo rating from own rating, opponent's, result (0, 0.5 or 1) and k
 * Write a program to compute the new Elo rating from rating, opponent's rating, score (0 to 1) and K factor.
 * r + k * (s - 1 / (1 + 10 ** ((o - r) / 400))), Python
 * my Elo after a game: mine, the other's, result, factor k
 * Elo update with logistic expectation (base 10, scale 400): rating, opponent, score, k.
 * How is Elo adjusted after a match (rating, opponent, score, k)?
 * elo update from rating, opponent, score, k
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
 * new Elo chess rating with k = 32 from mine, the opponent's and the score (1, 0.5 or 0)
 * new elo from my rating, opponent rating and result (1, 0.5, 0), factor 32
 * What is my Elo rating (K 32) after beating or losing to someone? Mine, theirs, and 1, 0.5 or 0.
 * elo formula with the usual factor 32 and scale 400: own rating, other rating, result from 0 to 1
 * rating + 32 * (score - expected), where expected is the Elo expectation against the opponent's rating
 * Write a function that returns the new Elo rating, K = 32, from both ratings and the result 1, 0.5 or 0.
 * update a player's Elo rating after a match with K of 32: own, other, result 0 to 1
 * Given own Elo rating, the opponent's rating and the score, return the new rating at K = 32.
 * elo after win or loss: own elo, opponent's, 1 or 0, k factor 32
 * Elo ladder update: rating, rival's rating, score from 0 to 1, weight 32
 * what is my elo rating after this chess game, k 32: me, opponent, result 1, 0.5 or 0
 * Write a function to find the Elo rating after a game with K = 32: own rating, opponent's, score.
 * r + 32 * (s - 1 / (1 + 10 ** ((o - r) / 400))), in Python
 * what is my rating after this game, factor 32
 * Elo update, K-factor 32, scale 400.
 * How does Elo change with the factor 32 and a result of 1, 0.5 or 0?
 * elo after game from rating, opponent, score, k = 32
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
 * What is the batting average of a player from hits and at-bats? 0 if he never batted.
 * share of successful attempts: successes, attempts, 0 without attempts
 * Write a function that computes hits per at-bat as a decimal, 0 if there are none.
 * baseball hitting rate, hits over at-bats (0 if none)
 * free throw success rate from 0 to 1: made over tried, 0 for none tried
 * Given hits and at-bats, return the batting average, zero with no at-bats.
 * hit rate of a batter as a fraction, hits first, then at-bats; no at-bats means 0
 * successes per attempt in baseball: hits, at-bats, 0 when the latter is 0
 * hits / tries as a decimal, or 0 if there were no tries
 * Write a program which computes a baseball player's batting average from hits and at-bats, 0 without at-bats.
 * =IF(ab>0,h/ab,0) in Excel
 * hits by tries, 0 if never tried
 * Ratio of hits to at bats, zero for a nonpositive denominator.
 * What is a batter's average, from hits and at-bats (0 without at-bats)?
 * hits divided by at bats, 0 if none
 *
 * @T double float
 * @name batting_average hitting_average
 * @range hits 0 200
 * @range at_bats 0 600
 */
T batting_average(int32_t hits, int32_t at_bats) { return at_bats > 0 ? (T)hits / at_bats : 0; }

/**
 * winning fraction between 0 and 1 from wins and games
 * share of games won as a decimal from wins and games, 0 when none was played
 * wins / games as a decimal, or 0 without a game
 * What is the win ratio of a club, like .625, from wins and games? 0 before the first game.
 * standings: pct column as a decimal, wins by games played, 0 for no games
 * fraction of games that were won, 0 for no games
 * Write a function that returns wins divided by games as a floating-point number, 0 without games.
 * win ratio 0 to 1: won, played, with 0 if nothing was played
 * Given wins and games played, return the winning proportion, 0 for no games.
 * part of the matches that were won, between 0 and 1, and 0 without matches: wins, matches
 * win-loss record as a decimal: wins divided by games, 0 when games is 0
 * victories per game played, 0 if none was played
 * Write a function to divide wins by games played, giving 0 if there were none.
 * wins / games if games else 0, Python
 * what part of the games did I win, 0 if I played none
 * Relative frequency of wins, zero without games.
 * How do I compute the fraction of games won, 0 without games?
 * wins divided by games, 0 if no games
 *
 * @name win_ratio winning_fraction
 * @range wins 0 50
 * @range games 0 50
 */
double win_ratio(int32_t wins, int32_t games) { return games > 0 ? (double)wins / games : 0; }

/**
 * k/d ratio, or just the kills when there are no deaths
 * kills per death, no death counted as one
 * kill death ratio, just the kills without deaths
 * What is my K/D in a shooter? Zero deaths count as one.
 * kills / deaths as a decimal, the kills if there were no deaths
 * Write a function that computes the kill/death ratio, the kills if nobody died.
 * kills over deaths without assists, deaths counted as at least 1
 * frags per death, frags themselves with 0 deaths
 * Given kills and deaths, return the ratio; no death counts as one.
 * kd ratio: kills divided by deaths, dividing by at least 1
 * shooter statistic: how many enemies for each own death, 0 deaths like 1
 * frags divided by deaths, or by one if there are no deaths
 * Write a program that computes kills per death; without deaths it is the number of kills.
 * kills / max(deaths, 1) in Python
 * how many did I get for each time I died, as if once when never
 * Quotient of kills and deaths, with the numerator itself for no deaths.
 * What is my K/D, with no deaths counting as one?
 * kill death ratio, kills if no deaths
 *
 * @T double float
 * @name kill_death_ratio kd_ratio
 * @range kills 0 100
 * @range deaths 0 100
 */
T kill_death_ratio(int32_t kills, int32_t deaths) { return deaths > 0 ? (T)kills / deaths : kills; }

/**
 * d&d ability modifier: half the score, rounded down, minus 5
 * d&d ability modifier of a score from 1 to 30
 * (score - 10) / 2 rounded down, the ability modifier
 * Which modifier does an ability score give in Dungeons and Dragons?
 * dnd stat bonus, score / 2 - 5
 * Write a function that returns the D&D ability modifier of a score, 10 and 11 giving 0.
 * D&D modifier of an ability score: strength 15 gives +2, strength 9 gives -1
 * dnd attribute modifier for a score: 10 gives 0, 18 gives 4, one more for every two points
 * Given an ability score, return the D&D modifier.
 * 5e ability bonus for an ability score, half of it less 5
 * bonus for a strength score in D&D, such as 3 for a strength of 16
 * d20 system: ability score to its modifier, (score - 10) / 2 rounded down
 * Write a function to find the ability modifier of a score, half of it rounded down minus 5.
 * score // 2 - 5, Python
 * 10 and 11 give 0, 12 and 13 give 1, 8 and 9 give -1
 * Modifier ⌊score / 2⌋ - 5 of the d20 system.
 * What is the D&D modifier of an attribute?
 * D&D ability modifier
 *
 * @T int32_t
 * @name ability_modifier dnd_modifier
 * @range score 1 30
 */
T ability_modifier(T score) { return score / 2 - 5; }

/**
 * does roll plus modifier reach the armor class
 * does the d20 roll plus bonus reach the armor class: roll, bonus, armor class
 * hit when roll + modifier >= armor class
 * Does this roll hit the enemy: die roll, attack bonus, armor class, equal is a hit?
 * dnd attack roll: is roll + modifier >= difficulty
 * Write a function that tells whether a roll with its bonus reaches the armor class, meeting it counts.
 * saving throw: roll plus bonus at least the difficulty, true or false
 * skill check: roll plus modifier against a difficulty, a success if at least equal
 * Given roll, modifier and difficulty, check for success, that is, a sum not below the difficulty.
 * meets or beats the DC: roll plus bonus against the DC
 * is die plus bonus good enough for a target number: die, bonus, target, reaching it suffices
 * is the roll plus its modifier at least the target number
 * Write a program that tests if a roll plus a modifier is no less than the difficulty.
 * roll + mod >= dc, Python
 * did my throw with the bonus do it
 * Success predicate: sum of roll and modifier reaches the target.
 * Does a d20 check succeed (roll, modifier, DC)?
 * roll plus modifier at least difficulty
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
 * (6 - |7 - sum|) / 36 for sums from 2 to 12 of two dice, otherwise 0
 * How likely, from 0 to 1, is it to roll a total of {sum} with two dice?
 * probability of rolling this total with two dice, 0 if it can't happen
 * Write a function for the probability (0 to 1) of a total of two six-sided dice.
 * catan: how probable is this number with two dice, as a fraction
 * chance, from 0 to 1, of rolling a seven, or another given sum, with a pair of dice
 * Given a total, return its probability with two fair dice, 0 if impossible.
 * 2d6 odds of a given total as a probability between 0 and 1
 * chance for a total when throwing a pair of dice, zero for impossible totals
 * monopoly: how probable is moving n fields with two dice, n given
 * Write a function to compute the probability that two dice show a given sum, 0 for impossible ones.
 * sum(a + b == s for a in range(1, 7) for b in range(1, 7)) / 36, Python
 * how likely is this total with two dice
 * Mass function of the sum of two fair dice.
 * What are the odds, as a fraction, of rolling s with 2d6?
 * probability of sum with two dice
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
 * probability of one or more sixes among n dice
 * 1 - (5/6)^n, the chance of at least one six
 * How likely is at least one six with {n} dice?
 * de mere's problem: chance of at least one six in n rolls
 * Write a function for the chance of rolling at least one six in {n} throws.
 * probability of at least one six in several rolls, whose number is given
 * probability of at least one six in n rolls of a die
 * Given the number of dice, return the probability that one or more show six.
 * odds, as a probability, of a six coming up within n rolls
 * probability that n throws of a die contain one or more 6
 * how likely is at least one six within this many throws
 * Write a program to find the probability of at least one six in n throws of a die.
 * 1 - (5/6)^n in R
 * how likely do I get a six in n tries
 * Complement of no six in n independent throws.
 * What is the chance for one six or more among n rolls?
 * probability of at least one six in n rolls
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
 * average total of a number of dice with so many sides
 * expected sum of dice, from how many there are and how many sides each has
 * count * (sides + 1) / 2, the mean total of dice
 * What is the average result of so many dice with so many sides?
 * mean total of a roll such as 3d6, from the number of dice and their sides
 * Write a function for the expected total of several dice: number and sides.
 * average roll of n dice with m sides: n * (m + 1) / 2
 * expected value of the total of a dice throw: number of dice, sides per die
 * Given the number of dice and the sides of each, return the mean total.
 * expected total of NdM dice: number of dice, then sides
 * mean damage of dice like 2d8, from how many there are and how many faces they have
 * what sum do n dice with s faces bring on average
 * Write a function for the expected total of some dice with a number of sides each.
 * count * (sides + 1) / 2 as a float in Python
 * what do so many dice throw on average
 * Expectation of a sum of uniform variables on 1..sides.
 * What is the mean of NdS (count, sides)?
 * average of count dice with sides
 *
 * @T double float
 * @name average_roll expected_dice_sum
 * @range count 0 20
 * @range sides 2 20
 */
T average_roll(int32_t count, int32_t sides) { return count * (sides + (T)1) / 2; }

/**
 * chance to roll at least a number on one die: sides, number; between 0 and 1
 * probability of rolling a target or higher, die sides first, then the target
 * (sides + 1 - target) / sides, limited to the range 0 to 1
 * How likely, on a die of {sides} sides, is a roll of {target} or more?
 * success chance, 0 to 1, of a roll like a d20 check: sides, lowest roll that succeeds
 * Write a function for the chance to reach a target on one die: sides, then target.
 * die size and needed roll to the probability of that roll or more
 * probability of a roll of {target} or more on one die, number of sides first
 * Given the number of sides and a target, return the probability, between 0 and 1, of rolling the target or more.
 * success probability of one die's roll: sides, then the lowest number that is good
 * s-sided die: probability (0 to 1) to get this number or more, sides first
 * on a d20, say, I need a 15 or more: how likely is it, given sides and needed number, as a fraction
 * Write a program to compute the probability that one die with some sides shows the target or more, between 0 and 1.
 * Python: min(1, max(0, (sides + 1 - target) / sides))
 * how likely is this number or a higher one on a die: sides, number
 * Survival function of the discrete uniform law on 1..sides, at the target inclusive.
 * What is the chance to roll at least the target (sides, target)?
 * probability to roll at least target
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
 * are there {OP:2} among five dice ({OP})
 * is it a {OP}, i.e. {OP:2}, in a throw of five dice
 * do five dice hold a {OP}, that is, {OP:2}
 * Does a roll of five dice hold a {OP} ({OP:2})?
 * yahtzee {OP} check for five dice: {OP:2}
 * Write a function that tells whether five dice have a {OP}, meaning {OP:2}.
 * poker dice: does a throw of five contain {OP:2}, so at least a {OP}?
 * {OP} test on an array of five dice, true for {OP:2}
 * Given five dice from 1 to 6, check for a {OP}, {OP:2}.
 * detect a {OP} among five dice, {OP:2}
 * kniffel: true if five dice hold a {OP} ({OP:2}) or better
 * look whether {OP:2} are in the throw of five dice: a {OP}
 * Write a function to check if five dice hold a {OP}, i.e. {OP:2}.
 * max(Counter(dice).values()) in Python decides about a {OP}: {OP:2}
 * five dice, are {OP:2}
 * Existence of a {OP} ({OP:2}) in a five-dice hand.
 * Do five dice show a {OP}, where more than that counts too ({OP:2})?
 * five dice: {OP}, {OP:2}
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
 * score of all of five dice that show a given number, each counting that number
 * yahtzee upper section points of five dice for a number: sum of the dice showing it
 * sum of those of five dice that show a given number
 * How many points do the dice of this number give among five, as fours count four each?
 * among five dice, a number times the count of dice that show it
 * Write a function that scores the upper section of Yahtzee for five dice and a number.
 * points for ones, twos, threes ... in kniffel: sum of the five dice equal to the number
 * add up those of five dice that are equal to {number}
 * Given five dice and a face, return the sum of those with that face.
 * upper section score of five dice for one face: how many show it, times the face
 * points to fill in for this number in yahtzee's upper section, from five dice
 * points for all of five dice equal to a face, the face each
 * Write a program to compute the upper section score of five dice for a number: the sum of the dice that show it.
 * dice.count(number) * number, Python
 * add up just the dice with that number
 * Multiplicity of the number among five dice, times the number.
 * How many points do five dice score in the 'threes' (or any number) box of Yahtzee?
 * yahtzee upper section score
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
 * blackjack: is a hand with this total bust, that is over 21
 * blackjack total over 21, yes or no
 * is a blackjack hand busted, total over 21
 * Has a player with this total more than 21?
 * blackjack: did i lose with this total, being above 21
 * Write a function that tells whether a blackjack total is over 21.
 * bust when the total is > 21
 * are these too many points in twenty-one, more than 21
 * Given the value of a blackjack hand, check if it is bust (22 or more).
 * bust check: true if the total is above 21
 * is it too much in black jack, above 21
 * whether a hand value is beyond twenty-one
 * Write a function to decide if a blackjack total has gone over 21.
 * total > 21, Python
 * too many points at 21?
 * Bust predicate: strictly above 21.
 * Is this hand bust?
 * is blackjack hand over 21
 *
 * @T int32_t
 * @name is_bust over_twenty_one
 * @range total 2 31
 */
_Bool is_bust(T total) { return total > 21; }

/**
 * blackjack winner from player's and dealer's totals: 1 player, 2 dealer, 0 push; over 21 loses, the player's bust checked first
 * player against dealer in blackjack, return 1, 2 or 0 if equal; player bust is 2
 * 1 player wins, 2 dealer wins, 0 push; above 21 is bust, the player first
 * Who wins blackjack with these totals, the player (1) or the bank (2), or nobody (0)? Over 21 loses, a busted player even against a busted bank.
 * compare two blackjack totals, over 21 loses (player checked first): 1, 2 or 0
 * closer to 21 without going over: 1 player, 2 dealer, 0 tie; player over 21 gives 2
 * Write a function that takes the totals of player and dealer and returns 1, 2 or 0 for a tie; a player over 21 always loses.
 * twenty-one: decide the round as 1 (player), 2 (dealer) or 0; player's bust first
 * Given player's and dealer's totals, return 1, 2 or 0; over 21 busts, player's bust decides first.
 * casino result from two sums: 1 player, 2 bank, 0 even, with busts over 21, player's first
 * player and dealer totals: 2 if the player is over 21, else 1 if the dealer is or has less, 2 for a higher dealer, 0 for equal
 * higher hand up to 21 wins: 1 player, 2 dealer, 0 same, player over 21 is always 2
 * Write a program that names the winner of blackjack from the totals: 2 if the player is over 21, else 1 if the dealer is, else the higher one, 0 for equal.
 * Python: 2 if p > 21 else 1 if d > 21 or p > d else 2 if p < d else 0
 * player 1 or dealer 2, over 21 loses with the player looked at first, same is 0
 * Winner code of blackjack: 1 player, 2 dealer, 0 push; the player's bust prevails.
 * Who has won at 21 (1 = player, 2 = dealer, 0 = tie), over 21 losing and a busted player losing always?
 * blackjack winner 1 player, 2 dealer, 0 push, over 21 loses, player bust first
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
 * high or low guess: -1 below the secret, 0 right, 1 above
 * compare a guess with the secret number: -1 if it is lower, 0 if equal, 1 if higher
 * guess the number: -1 too low, 0 right, 1 too high
 * Is my guess too high (1), too low (-1) or right (0) against the secret?
 * number guessing game feedback: guess, secret, -1 if too small, 1 if too big, else 0
 * Write a function that returns -1, 0 or 1 for a guess that is below, equal to or above the secret.
 * hint in a guessing game, guess then secret: -1 low, 1 high, 0 correct
 * guess against secret number: too small -1, correct 0 or too big 1
 * Given guess and secret, return -1, 0 or 1 as the guess is smaller, equal or larger.
 * guess and secret: 1 when the guess is higher, -1 when lower, 0 when the same
 * number guessing: guess and secret given, -1 for a low guess, 1 for a high one, 0 for a hit
 * sign of guess minus secret, -1, 0 or 1
 * Write a function to judge a guess of a secret number: 1 for too high, -1 for too low, 0 if right; guess first.
 * (guess > secret) - (guess < secret), Python's cmp
 * too big 1, too small -1, got it 0
 * Sign of guess minus secret.
 * Is my guess above (1), below (-1) or equal to the secret (0)?
 * compare guess with secret 1, -1, 0
 *
 * @T int32_t
 * @name guess_feedback check_guess
 * @range guess 1 100
 * @range secret 1 100
 */
T guess_feedback(T guess, T secret) { return (guess > secret) - (guess < secret); }

/**
 * snakes and ladders move: square plus roll, or stay where you are if that is beyond goal {K}
 * move to square {K} with an exact roll: new position from position and roll, unchanged if it would pass {K}
 * position after a roll; stay if the roll goes beyond {K}
 * Where is my token after a roll, if {K} must be reached exactly and other rolls past it are void?
 * board game with goal {K}, no overshooting: position, roll, return the new position or the old one
 * Write a function that moves a piece by a roll and leaves it where it is when that would go past {K}.
 * exact finish at {K}: return position plus roll, or position when the sum exceeds {K}
 * ludo: the last field {K} needs an exact roll; field, roll, new field (the old one if too far)
 * Given position and roll, return the new square, staying in place when it would be above {K}.
 * position + roll, unless that is above {K}, then position
 * last square is {K}: throws that go too far don't count; square and throw in, square out
 * advance a token from its position by the roll, but only when it does not pass {K}
 * Write a program to move a piece by a roll on a track of {K} fields; it stays where it is if that would be beyond {K}.
 * Python: p + r if p + r <= {K} else p
 * go on by the dice but {K} must not be passed, otherwise wait
 * Move with exact finish at {K}: overshoot leaves the position.
 * Where is the token after the roll if {K} has to be hit exactly?
 * position plus roll unless above {K}
 *
 * @K 30 50 63 100
 * @name move_to_goal exact_finish
 * @range position 0 100
 * @range roll 1 6
 */
int32_t move_to_goal(int32_t position, int32_t roll) { return position + roll > K ? position : position + roll; }

/**
 * move a token from position by roll, but stay if that passes the goal, given last
 * new square when an exact roll is needed to finish: square, roll, goal
 * position + roll <= goal ? position + roll : position, for position, roll, goal
 * Where is my piece after the roll if the last square must be hit exactly and longer rolls are void? Square, roll, last square.
 * snakes and ladders step: square, roll, board size; beyond the board you stay where you were
 * square after a roll, overshooting the goal is ignored: position, roll, goal
 * Write a function that takes position, roll and goal and returns the new position; rolls that are too high do not count.
 * ludo home stretch: square, throw, last square; new square, or the old one if the throw is too long
 * Given the present square, the dice and the final square, return the next square; a throw past the end leaves it.
 * position, throw, end: go on, but stay put when the throw is too big
 * advance by the roll unless that is beyond the end, else stay: position, roll, end
 * board game move limited by the finish: position plus roll if it is at most the finish, otherwise position
 * Write a function which advances a piece by a roll unless it would go beyond the goal: position, roll, goal.
 * p + r if p + r <= goal else p, Python
 * I may not jump over the finish, then I stay
 * Guarded translation: position plus roll if that is no greater than the goal (third), else position.
 * Where is the piece after a roll if an overshoot of the goal cancels the move (position, roll, goal)?
 * move position by roll, stay if beyond goal
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
 * merge equal tiles to the left in place as in 2048, zeros are gaps and end up at the right
 * What does a row of 2048 of n cells (0 empty) become after a move to the left? Change it in place.
 * 2048: shift nonzero tiles left and join equal neighbours once, in place, filling up with zeros
 * Write a function that moves a row of {n} numbers to the left as in 2048, 0 being empty.
 * 2048: slide a row of n to the left in place and merge equal neighbours, 0 is an empty cell
 * combine equal tiles in a line as 2048 does on a left swipe, in place, 0 for empty, no tile merges twice
 * Given a row with 0 for empty, slide its tiles to the front and merge equal neighbouring pairs once, in place, as in 2048.
 * slide the row's tiles left in place as in 2048, equal ones merge once, empty cells are 0
 * push numbers left over the zeros, same neighbours add up one time, as in the 2048 game, in place
 * swipe left on one line of 2048: array of n tiles, 0 for none, changed in place
 * Write a program for a 2048 move to the left: nonzero tiles slide together, and equal neighbours merge once to their double.
 * Python: drop zeros, combine equal adjacent ones left to right (each once), fill up with zeros, in place
 * push the numbers to the front, two alike become one twice as big, but just once
 * Left slide of a 2048 row in place, zeros denoting empty cells.
 * How does a row of 2048 look after swiping left?
 * merge row left as in 2048
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
 * which 3x3 box, 0 to 8, is the cell at row, col of a sudoku in, counted row by row
 * row / 3 * 3 + col / 3 as the number of the sudoku box
 * In which of the nine blocks, 0 to 8 row-wise, does a sudoku cell with this row and column lie?
 * block number 0 to 8 in sudoku for a row and a column from 0
 * Write a function that returns the sudoku box index, row-wise from 0, from row and column, both from 0.
 * number, from 0, of the 3x3 block in a 9x9 grid that holds (row, column), blocks counted row by row
 * sudoku box number 0 to 8, row by row, from row and column, both from 0
 * Given row and column (0 to 8) of a 9x9 grid, return the 3x3 box from 0 to 8, counted along the rows.
 * index of the sudoku box (row by row) from row and column
 * number from 0 to 8 of the 3 by 3 area of a sudoku holding the cell at row, column
 * which of nine sub-squares, 0 to 8 from top left along the rows, has the sudoku cell row, col
 * Write a function to number the 3 by 3 box, 0 to 8, of a Sudoku cell with row and column from 0.
 * r // 3 * 3 + c // 3, Python
 * which of the nine blocks (from 0, along the rows) is this field in: row, column, from 0
 * Block index of a cell in row-major order.
 * Which sudoku box, from 0 along the rows, holds row r, column c, both from 0?
 * sudoku box of row and column, all from 0
 *
 * @T int32_t
 * @name sudoku_box box_index
 * @range row 0 8
 * @range col 0 8
 */
T sudoku_box(T row, T col) { return row / 3 * 3 + col / 3; }

/**
 * is the sliding puzzle of n tiles solved: 1, 2, 3, ... in order and 0 for the gap at the end
 * 15 puzzle solved check: n tiles row by row are 1, 2, ... and last the empty 0
 * are the n tiles in the order 1, 2, 3, ..., with the gap 0 last
 * Are all n tiles of the sliding puzzle at their place, from 1 upward with the 0 at the end?
 * 8 puzzle goal test: the n numbers must be 1 to n-1 in order, followed by 0
 * Write a function that checks whether {n} tiles are in order with 0 at the end.
 * sliding tiles in goal position: array of n with 1, 2, 3, ..., n-1, 0
 * is the tile puzzle finished, with 1 to n-1 in order and a zero (the hole) at the end
 * Given n tiles row by row, tell whether the puzzle is solved: counting up from 1, the gap 0 comes last.
 * fifteen puzzle done? tile i is i + 1 everywhere, except a 0 as the last of n
 * are the numbers 1 to n-1 sorted and the hole (0) at the end of the list?
 * did i finish the sliding game: n fields, 1 2 3 and so on, the last field 0
 * Write a program that checks if a sliding puzzle is solved: 1, 2, 3, … in order and 0 in the last of n places.
 * tiles == list(range(1, n)) + [0], Python
 * are the tiles in order with the hole at the end
 * Goal test of the n-puzzle.
 * Is the 15 puzzle (or any size) finished?
 * is sliding puzzle solved
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
 * best score so far after a new score: the old best or, if larger, the new one
 * update the high score with a new score: the larger one
 * high score after a round: the larger of best and score
 * What is the high score after this game, given the old one and the game's score?
 * keep the larger of the old high score and the new score
 * Write a function that returns the high score after a game from the previous high score and the new score.
 * the record after a round, the larger of old best and new score
 * personal best after a new score (larger is better)
 * Given the old high score and a score, return the new high score (the larger).
 * new record: max(high score, score)
 * replace the record by the score if the score is higher
 * the bigger of the old record and today's points
 * Write a function for the new high score, given the old one and a score.
 * Math.max(best, score), JavaScript
 * is it a new record, tell me the record
 * Maximum of two scores.
 * Which is higher, the record or this game's score?
 * new high score
 *
 * @T int32_t int64_t
 * @name high_score update_high_score
 * @range best 0 10000
 * @range score 0 10000
 */
T high_score(T best, T score) { return score > best ? score : best; }

/**
 * star rating of a score out of a maximum: 1 from 30, 2 from 60, 3 from 90 percent
 * none to three stars at 30, 60, 90 percent of the maximum
 * stars for a level: 3 from 90 percent of the maximum, 2 from 60, 1 from 30, else 0
 * How many stars, at 30, 60 and 90 percent, do I get for a score out of a maximum?
 * mobile game stars (0 to 3) from score and maximum, reached at 30, 60 and 90 percent of it
 * Write a function that returns 0 to 3 stars from score and maximum score; 30, 60 and 90 percent are the limits.
 * stars for score out of maximum, by the percentage reached: from 30 one, from 60 two, from 90 three, below none
 * rating 0 to 3 of a finished level: score, maximum, a star each at 30, 60 and 90 percent or more
 * Given score and best possible score, return the stars: one more at each of 30, 60 and 90 percent.
 * level result in stars from points and maximum points, one each for at least 30, 60 and 90 percent
 * how well was the level played: score and maximum in, 0, 1, 2 or 3 stars out, from 30, 60, 90 percent on
 * reward stars, 0 to 3, from score and maximum: one each for reaching the shares 0.3, 0.6 and 0.9
 * Write a program to award 0 to 3 stars: one each for reaching 30, 60 and 90 percent, in whole numbers, of the maximum.
 * Python: p = 100 * score // maximum; (p >= 30) + (p >= 60) + (p >= 90)
 * 30 percent one star, 60 two, 90 three
 * Step function of the truncated percentage with closed thresholds 30, 60, 90.
 * How many stars does a score earn (30%, 60%, 90% of maximum)?
 * stars: 1 from 30%, 2 from 60%, 3 from 90%
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
 * next player's turn out of the current player, numbered from 0, and the number of players
 * whose turn is it next: current player and n given, players 0 to n - 1 in a circle
 * (player + 1) % number of players, to pass the turn
 * Which player comes after this one, counted from 0, out of so many?
 * pass the turn around the table: seat from 0 and number of seats, return the next seat, after the last comes 0
 * Write a function that returns the next player, numbered from 0, given the number of players, and starts over after the last.
 * turn order with zero-based players: who comes after this one among so many
 * player who moves next, index from 0, after the last the first: player, number of players
 * Given the current player from 0 and the number of players, return the next one.
 * switch to the next player among n, wrapping to 0 after player n - 1
 * player index after this one, cyclic from zero, with the count of players as second value
 * hand over the dice among players 0 to n - 1: from player and n get the next player
 * Write a function to find whose turn follows, players being numbered from 0.
 * (player + 1) % players in Python
 * who is next round the table, first one is 0
 * Successor modulo the number of players.
 * Which player is next, 0-based?
 * next player, counting from 0
 *
 * @T int32_t uint32_t
 * @name next_player next_turn
 * @range player 0 3
 * @range players 4 8
 */
T next_player(T player, T players) { return (player + 1) % players; }

/**
 * next player, numbered from 1, out of the current one and the number of players
 * whose turn comes after this player, players 1 to n, the 1 after n; n is given second
 * next player by number: player % players + 1
 * Who is next after this player if players have the numbers 1, 2, 3, ... up to a given count?
 * round the table: the seat after this one, after the last one comes number 1; seat, number of seats
 * next turn, counting players from one: current player, how many play, wrap to 1
 * Write a function that returns the number of the next player, from 1 to the number of players, given the current one.
 * pass the dice to the left, seats 1..n: from seat and n get the next seat
 * Given the current player from 1 and the number of players, return the following one.
 * turn order with 1-based players: current player, number of players, back to 1 after the last
 * whose turn is next, players from 1: after player 4 of 4 it is player 1 again
 * next player number in 1..n, after n comes 1; player and n given
 * Write a program which gives the next player in turn where they are numbered 1 to the number of players.
 * player % players + 1, Python
 * who is next, after the last comes number 1
 * Cyclic successor on 1..n.
 * Whose turn comes after player p of n, 1-based?
 * next player, counting from 1
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
 * 3 - player, to change turns
 * Who is the opponent of this player, who is number 1 or 2?
 * toggle the current player between 1 and 2
 * Write a function that returns 2 for player 1 and 1 for player 2.
 * change turns in a two-player game, numbers 1 and 2
 * alternate between two players, one and two
 * Given 1 or 2, return the other one.
 * swap player numbers 1 and 2
 * a 1 becomes 2, a 2 becomes 1
 * given the one on turn, 1 or 2, return the one who is not
 * Write a function that switches between player 1 and player 2.
 * 3 - player, Python
 * if it is 1 then 2, if 2 then 1
 * Involution exchanging 1 and 2.
 * Who is the opponent of player 1 or 2?
 * other player of 1 and 2
 *
 * @T int32_t uint8_t
 * @name other_player switch_player
 * @range player 1 2
 */
T other_player(T player) { return 3 - player; }

/**
 * switch the player number between 0 and 1
 * number of the other player, with players 0 and 1
 * 1 - player, for two players 0 and 1
 * Who is the opponent of this player if the players are 0 and 1?
 * flip a player number between 0 and 1
 * swap the turn index of two players, 0 and 1
 * Write a function that returns 1 for 0 and 0 for 1.
 * toggle the current player, numbered 0 or 1
 * Given a player index 0 or 1, return the other index.
 * alternate between the numbers zero and one
 * number of the next player in a two-player game, with players 0 and 1
 * complement of a binary digit, 0 or 1, stored as a number
 * Write a program to switch between the indices 0 and 1.
 * 1 - player, JavaScript
 * 0 becomes 1 and 1 becomes 0
 * Complement in the set of 0 and 1.
 * How do I toggle the current player's index, 0 or 1?
 * switch 0 and 1
 *
 * @T int32_t int64_t
 * @name other_index toggle_player
 * @range player 0 1
 */
T other_index(T player) { return 1 - player; }
/**
 * switch the mark from X to O, from anything else to X
 * other mark in tic-tac-toe: X gives O, else X
 * mark == 'X' ? 'O' : 'X'
 * Whose mark comes next after an X ('O') or any other character ('X')?
 * next tic tac toe symbol: 'O' after 'X', else 'X'
 * the next mark: 'O' after 'X', otherwise 'X'
 * Write a function that returns 'O' for 'X' and 'X' for anything else.
 * opponent's sign on the tic-tac-toe board: 'O' for 'X', 'X' for all other characters
 * Given a mark, return the mark of the other side: 'O' if it is 'X', otherwise 'X'.
 * change turn between 'X' and 'O', capital letters, anything that isn't 'X' gives 'X'
 * swap the player character 'X' to 'O', everything else to 'X'
 * tictactoe player toggle: 'X' becomes 'O', any other mark becomes 'X'
 * Write a function to give the opponent's mark in tic-tac-toe: O for X, and X for all else.
 * 'O' if c == 'X' else 'X', Python
 * x turns to o, anything else to x (capital letters)
 * Involution on the marks X and O, X being the default.
 * Which mark plays next: O after X, X after anything else?
 * other mark: O for X, else X
 *
 * @name other_mark next_mark
 */
char other_mark(char mark) { return mark == 'X' ? 'O' : 'X'; }

/**
 * goal difference from goals scored and goals conceded
 * goal difference as goals scored minus goals conceded
 * goal difference of a team: goals for less goals against
 * How much better is the goal record of a team, as goals scored minus goals let in?
 * scored - conceded, for the table
 * Write a function that computes the goal difference from goals scored and goals conceded.
 * football table: goal difference from scored and conceded
 * points for less points against, negative when more were conceded
 * Given goals for and against, return the difference, for minus against.
 * net goals over a season: take the goals let in from the goals shot
 * goals for minus goals against, signed
 * tie-breaker in football tables: scored minus conceded goals
 * Write a program to compute a team's goal difference.
 * =for-against in Excel
 * goals made less goals let in
 * Scored minus conceded.
 * What is the goal difference (scored, conceded)?
 * scored minus conceded goals
 *
 * @T int32_t
 * @name goal_difference plus_minus
 * @range scored 0 100
 * @range conceded 0 100
 */
T goal_difference(T scored, T conceded) { return scored - conceded; }

/**
 * golf score relative to par: strokes minus par
 * golf result: strokes minus par
 * strokes over par, negative if under par, from strokes and par
 * How many strokes above par did the player need, given strokes and par? Negative if below.
 * golf: strokes and par to the result, where a birdie is -1 and a bogey is 1
 * golf hole result against par, strokes first, negative for under par
 * Write a function that returns the strokes over par, from strokes and par.
 * plus or minus on a golf course: number of strokes, less the par
 * Given the strokes played and the par, return how many strokes over par that is (negative for under).
 * golf score to par: strokes minus par
 * golf result without handicap: number of strokes less par
 * how far from par was my round: strokes minus par, with sign
 * Write a function that states a golf score relative to par, from strokes and par.
 * =strokes-par in a cell
 * how many over (or under, negative) par
 * Signed deviation from par.
 * How far from par is it: birdie -1, par 0, bogey 1, and so on?
 * strokes minus par
 *
 * @T int32_t
 * @name strokes_to_par golf_score
 * @range strokes 1 12
 * @range par 3 5
 */
T strokes_to_par(T strokes, T par) { return strokes - par; }

/**
 * winning percentage from wins and games, 0 without games
 * percentage of games won: number won, number played, 0 without games
 * wins / games * 100, and 0 when no games were played
 * What percentage of its games did a team win, from wins and games? 0 if it has not played.
 * win rate in percent: wins, games played, 0 if none
 * Write a function that returns the win percentage from wins and games, 0 without games.
 * share of victories in percent, victories and games given, zero for no games
 * success rate of a player in percent: wins out of games, 0 for no games
 * Given wins and games played, return the percentage won, 0 for no games at all.
 * win %: 100 * won / played, 0 if none was played
 * share of won matches out of all played, in %, 0 when there were none
 * how many wins in 100 games, at the rate of these wins in these games; 0 for zero games
 * Write a program for the percentage of games won, 0 if none was played.
 * =IF(games>0,100*wins/games,0) in Excel
 * how many percent of my games did I win, 0 if I played none
 * Win rate in per cent, wins then games, 0 on an empty record.
 * What percent of matches has a team won (wins, games), 0 for no games?
 * win percentage from wins and games, 0 without games
 *
 * @T double float
 * @name win_percentage percent_won
 * @range wins 0 50
 * @range games 0 100
 */
T win_percentage(int32_t wins, int32_t games) { return games > 0 ? (T)100 * wins / games : 0; }

/**
 * percent win rate from wins and losses, 0 for no games
 * win percentage when wins and losses are known, 0 if both are zero
 * wins / (wins + losses) * 100, or 0 without any game
 * How many percent of my games have I won, with wins and losses given? 0 if I didn't play.
 * success rate of a team in percent without draws: wins, losses, 0 when there are none
 * win percent from wins and losses, 0 for no games
 * Write a function that returns the win rate in percent from the numbers of wins and losses, 0 without games.
 * winrate of a player in percent, wins and losses in, 0 for nothing played
 * Given victories and defeats, return the percentage of victories, 0 without games.
 * ranked game winrate in percent: won, lost, zero if none of either
 * percent won out of won plus lost, 0 when the sum is 0
 * wins, losses to win percentage, where no games means 0
 * Write a function to compute the percentage of wins among wins and losses, 0 without any.
 * =IFERROR(100*w/(w+l),0) in Excel
 * won so many, lost so many, how many percent won, 0 if neither
 * Wins relative to decided games, in per cent, zero without any.
 * What is the win rate in percent with w wins and l losses, 0 if there are none?
 * win rate in percent from wins and losses, 0 for no games
 *
 * @name win_rate winrate
 * @range wins 0 50
 * @range losses 0 50
 */
double win_rate(int32_t wins, int32_t losses) { return wins + losses > 0 ? wins * 100.0 / (wins + losses) : 0; }

/**
 * average points per game, 0 without games
 * points divided by games, or 0 for no games
 * ppg: points over games, 0 if no game was played
 * How many points does a player score per game, from total points and games? 0 for no games.
 * scoring average from points and games (0 for none)
 * Write a function that returns the points per game, 0 without games.
 * basketball points per game from points and games; no games give 0
 * mean score per match from total score and matches, 0 for no match
 * Given total points and games, return the average per game, 0 if there was no game.
 * goals per match, given goals and matches, 0 for no match
 * average points in a match: points in all, number of matches, 0 when no match took place
 * season total divided by matches, and 0 for no matches
 * Write a program that averages points over games, 0 if no game was played.
 * =IF(g>0,p/g,0) in Excel
 * how many points a game, 0 without games
 * Mean score per match, zero for no matches.
 * What is a player's points average per game, 0 for no games?
 * points per game, 0 if none
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
 * runs / balls * 100, or 0 if balls is 0
 * Write a function that computes the batting strike rate (runs per 100 balls), 0 without balls.
 * batsman's strike rate: runs times 100 over balls, or 0 if he faced none
 * scoring speed in cricket: runs per 100 balls from runs and balls (0 for no balls)
 * Given runs and balls faced, return the strike rate per 100 balls, 0 when no ball was faced.
 * cricket: runs times 100 over balls, zero for no balls
 * how fast does the batter score, as runs per 100 balls, 0 without balls: runs, balls
 * runs by balls times hundred, 0 if there were no balls
 * Write a function to compute a cricket batter's strike rate, runs per 100 balls, 0 without balls.
 * =IF(balls>0,100*runs/balls,0) in Excel
 * how many runs in a hundred balls, at this rate of runs and balls, 0 without balls
 * Runs per hundred deliveries, zero for none faced.
 * What is the strike rate from runs and balls, 0 for no balls?
 * strike rate from runs and balls, 0 if no balls
 *
 * @T double float
 * @name strike_rate batting_strike_rate
 * @range runs 0 200
 * @range balls 0 200
 */
T strike_rate(int32_t runs, int32_t balls) { return balls > 0 ? (T)100 * runs / balls : 0; }

/**
 * lose a life: the number of lives less one, but not below 0
 * lives after being hit once, never under 0
 * lives - 1, but not below 0
 * How many lives are left after losing one, with 0 as the minimum?
 * remaining lives after losing one of them, at least 0
 * Write a function that takes one life away, never below zero.
 * player dies once: lives minus one, 0 stays 0
 * the lives with one less, at least 0
 * Given the number of lives, return it reduced by one, at least 0.
 * decrease lives by one, not below zero
 * ouch: hearts left after one is gone, 0 remains 0
 * number of tries reduced by one, but 0 stays 0
 * Write a program to take one life away, leaving 0 at 0.
 * Math.max(lives - 1, 0), JavaScript
 * one life less, never under nothing
 * Saturating decrement.
 * How many lives are left after a death?
 * lives minus one, at least 0
 *
 * @T int32_t uint8_t
 * @name lose_life lives_left
 * @range lives 0 9
 */
T lose_life(T lives) { return lives > 0 ? lives - 1 : 0; }

/**
 * number of bonus lives: one per so many points, score and points per life given
 * bonus lives: one per so many points, score and points given
 * extra lives: score / points_per_life, whole ones
 * How many lives have I won with this score if there is one for every fixed number of points?
 * 1up count: score divided by points per life, whole lives only
 * number of bonus lives from the score and the points for one life
 * Write a function that returns how many extra lives a score has brought, from the score and the points for one life.
 * arcade: a life every n points, how many for this score? score, n
 * Given score and step, return the number of full steps as bonus lives.
 * free lives from points, one for each full step, the step given second
 * how often has the score passed another multiple of the step, starting at 0
 * number of 1-ups so far, from score and points per 1-up
 * Write a function for the number of extra lives earned: one per full step of points.
 * score // step, Python
 * a life for each so many points, how many is that
 * Integer quotient of score by step.
 * How many bonus lives does a score bring?
 * extra lives from score and step
 *
 * @T int32_t int64_t
 * @name extra_lives bonus_lives
 * @range score 0 100000
 * @range step 1000 20000
 */
T extra_lives(T score, T step) { return score / step; }

/**
 * is the game over, with no lives or no seconds left
 * game over when no lives are left or the time is up
 * lives <= 0 or time <= 0, as game over
 * Has the player lost, with lives or seconds at zero or below?
 * end of game check: lives, seconds, either at zero or less
 * Write a function that tells whether the game ends, given lives and seconds left: either not above 0.
 * out of lives or out of time: lives left, seconds left, true if one isn't positive
 * should the game over screen appear? lives and time left, at zero lives or zero time
 * Given lives and time left, check if either has run out (0 or less).
 * game finished? true if lives or seconds are not above 0
 * is it finished: hearts or clock at zero or less
 * stop the game if either lives or time ran out
 * Write a program which checks whether the game has ended: no lives or no seconds left.
 * lives <= 0 or seconds <= 0, Python
 * is it over, dead or out of time
 * Disjunction of nonpositive lives and nonpositive time.
 * Has a player run out of lives or of seconds?
 * is game over, no lives or no time
 *
 * @T int32_t
 * @name is_game_over game_ended
 * @range lives 0 3
 * @range seconds 0 3
 */
_Bool is_game_over(T lives, T seconds) { return lives <= 0 || seconds <= 0; }

/**
 * is an enemy in range: own x, y, enemy x, y, and the range, edge included
 * is a target (x2, y2) within attack range of (x1, y1), edge included
 * distance from (x1, y1) to the target (x2, y2) at most the range
 * Can the tower at x, y reach the enemy at x, y, at most this far away?
 * may i attack this unit: my x and y, its x and y, my range (reaching it exactly is enough)
 * Write a function that tells whether a target is within range, at the limit too: own position, target position, range.
 * is the player close enough: monster x y, player x y, largest distance allowed
 * aggro range check: distance of two points at most the reach
 * Given two points and a reach, check that the distance is not larger.
 * are two points, x and y of each, at most the reach apart
 * is the second point within reach of the first, or exactly at the reach
 * is the enemy within or on the circle of the weapon: weapon x y, enemy x y, radius
 * Write a function to check if a target point is within reach of another point, the limit included.
 * math.dist(p, q) <= reach, Python
 * can I hit it from here: my x y, its x y, my reach, just reaching it is enough
 * Euclidean distance not above the reach (two points, then radius).
 * Is an enemy inside the attack radius or exactly on it?
 * is point 2 within reach of point 1
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
 * is an object at x, y off the screen of width by height pixels, with (0, 0) at a corner
 * is a point outside a screen of given width and height, which covers 0 up to but not including each
 * is the position x, y outside the window of this width and height: below 0 or at width or height and beyond
 * Has a bullet at x, y left the screen of width by height? x = width is already outside.
 * object at x, y not visible any more on a screen of width times height pixels counted from 0
 * Write a function that tells whether a point is outside a screen of a given width and height, numbered from 0 to one less.
 * should a sprite at x, y be removed as beyond the edges: x or y negative, x >= width or y >= height
 * x < 0, x >= width, y < 0 or y >= height
 * Given x, y, width and height, check that the point is not on the screen (0 <= x < width, 0 <= y < height).
 * is x, y offscreen for a screen of width by height
 * can the thing at x, y be deleted because it is outside of 0..width-1 by 0..height-1
 * coordinates not inside the window: x, y, window width and height, far edges being outside
 * Write a program to test if a point lies outside a screen of given width and height, coordinates from 0.
 * not (0 <= x < width and 0 <= y < height), Python
 * has it left the picture: x, y, then width and height, pixels numbered from 0
 * Complement of the half-open rectangle [0, w) × [0, h).
 * Is the bullet off the screen (x, y, width, height), where x = width and y = height are already off?
 * is point off screen, outside 0..width-1 or 0..height-1
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
 * speed v, gravity g, time t: v * t - g * t^2 / 2
 * height during a jump from speed, gravity and time since take-off
 * How high is a player at a time after jumping from the ground, given start speed, gravity and time?
 * jump curve of a platformer: height from take-off speed, gravity and t
 * Write a function that returns the height of a jump at a time: start speed, gravity, time.
 * jump arc: take-off speed, gravity and time to height
 * parabola of a jump, height from v, g and t in this order
 * Given jump speed, gravity and time, return the height above the starting point.
 * y of a jumping character above its start, from jump speed, gravity and seconds
 * elevation after leaping, from take-off speed, gravity and the seconds since then
 * throw upward: from speed, gravity and time return the height then
 * Write a function that gives the height of a jump t seconds after take-off, from speed, gravity and t.
 * v*t - g*t^2/2 in Matlab
 * how high am I at that moment of the jump: speed, gravity, time
 * Vertical throw: v t - g t² / 2.
 * What is the height at time t in a jump?
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
 * v^2 / (2 g), the top height of a jump
 * How high can a character jump with this take-off speed and gravity?
 * peak of a jump from speed and gravity
 * Write a function that returns the maximum height of a jump from its initial speed and the gravity.
 * jump apex: speed squared over twice gravity
 * top of the jump arc: initial speed and gravity in, height out
 * Given jump speed and gravity, return the greatest height that is reached.
 * how high does it fly when thrown up at this speed against this gravity
 * top altitude for a take-off speed and a gravity
 * how high does mario get, by his jump speed and the gravity
 * Write a program to calculate the greatest height of a jump from its initial speed and gravity.
 * v^2/(2*g), Matlab
 * how high can I jump with this speed and gravity
 * Apex of a vertical throw.
 * What peak height does a jump reach (initial speed, gravity)?
 * maximum jump height
 *
 * @T double float
 * @name max_jump_height jump_apex
 * @range speed 0 20
 * @range gravity 1 20
 */
T max_jump_height(T speed, T gravity) { return speed * speed / (2 * gravity); }

/**
 * apply friction to a speed: nearer to 0 by the friction, but not past it
 * slow a velocity of either sign down by friction, stop at 0
 * velocity moved towards zero by a step, 0 if the step is larger
 * How do I make a moving object slow down by a friction, whichever way it moves, until it rests?
 * move a velocity toward 0 by the friction, without reversing it
 * Write a function that reduces the magnitude of a velocity by friction, not past zero.
 * ground friction of a character: velocity with or without minus sign, brought closer to 0 by the friction, 0 at last
 * braking step: reduce the speed's magnitude by friction, not past 0
 * Given a velocity and a friction per frame, return the slower velocity of the same sign, or 0.
 * bring a velocity closer to zero by friction, stopping at 0
 * a sliding thing loses some speed each tick, in either direction, until it rests: speed, loss, return the new speed
 * take away a bit of a velocity's magnitude in whichever direction it goes, without turning it around
 * Write a function which brings a velocity nearer to 0 by a friction amount, not past 0.
 * Mathf.MoveTowards(velocity, 0, friction) in C#
 * slow down by this much in whichever way it goes, then stop at 0 (speed, slowdown)
 * Soft thresholding of the velocity by the friction.
 * How do I reduce speed toward zero without a sign change?
 * move velocity toward 0 by friction
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
 * speed up a car up to a limit: speed, acceleration, time, limit, return the new speed
 * How fast is a vehicle of this speed after accelerating for a time with a speed limit, given last?
 * speed cap: speed plus acceleration times dt, not above top
 * Write a function that adds acceleration times dt to a speed and caps it at a top speed.
 * accelerate to a terminal velocity: new speed from speed, acceleration, dt and the maximum
 * racing game: speed update from speed, acceleration, dt and the top speed it can't exceed
 * Given speed, acceleration, time step and top speed, return the new speed, capped at the top.
 * clamped acceleration: v + a * dt, limited to vmax
 * gas pedal: from speed, acceleration, seconds and the engine's limit get the new speed
 * speed plus a times t but not more than vmax
 * Write a program to raise a speed by acceleration over a time step, up to a top speed.
 * Mathf.Min(speed + a * dt, top) in C#
 * get faster for this time, but not over the top: speed, acceleration, time, top speed
 * Euler step for speed saturating at its maximum.
 * How do I speed up with a limit (speed, acceleration, dt, top)?
 * speed plus acceleration times dt, at most top
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
 * seconds to minutes:seconds for a game clock: return the {OP} of the display
 * {OP} part of a countdown display mm:ss for a number of seconds
 * game timer as minutes and seconds: the {OP} to show for so many seconds in all
 * How many {OP} does the clock mm:ss show for this total number of seconds?
 * {OP} of a time in seconds when it is written as mm:ss
 * Write a function that returns the {OP} shown for a number of seconds left.
 * split a timer in seconds into mm and ss: the {OP}
 * {OP} on a stopwatch that shows minutes and seconds, from total seconds
 * Given seconds, return the {OP} of mm:ss.
 * mm:ss for a number of seconds, only the {OP}
 * clock text m:ss for a total of seconds, give me the {OP}
 * how many {OP} of the remaining time in seconds are shown in mm:ss
 * Write a function for the {OP} part of a timer that counts seconds in all, shown as minutes and seconds.
 * divmod(total, 60) of Python: the {OP}
 * so many seconds, in mm:ss what are the {OP}
 * The {OP} component in mm:ss notation.
 * How do I get the {OP} of a countdown display?
 * {OP} of total seconds as mm:ss
 *
 * @T int32_t
 * @OP / "minutes"
 * @OP % "seconds"
 * @name timer_part clock_part
 * @range total 0 3600
 */
T timer_part(T total) { return total OP 60; }

/**
 * score for seconds left, {K} a second, 0 if time is up
 * time bonus for the seconds left, {K} points each, never negative
 * seconds left times {K}, 0 when the seconds are negative
 * How large is the bonus at {K} points per second left, never less than 0?
 * bonus of {K} points for each remaining second, zero if over time
 * Write a function that turns the time left into points, {K} per second, nothing below 0 seconds.
 * level finished: {K} points for each second left, minimum 0
 * points for speed: seconds left times {K}, no minus points
 * Given the remaining seconds, return {K} times as many points, 0 if time is up.
 * time bonus with factor {K} for the seconds left, negative time gives 0
 * early finish reward: {K} for every second left, 0 if the seconds are negative
 * multiply leftover seconds by {K}, negative ones count as 0
 * Write a program that gives {K} points for each second left, none for a negative time.
 * max(0, seconds) * {K}, Python
 * every second to spare is {K} points
 * {K} times the positive part of the remaining seconds.
 * What bonus do leftover seconds earn at {K} each?
 * time bonus {K} per second left, at least 0
 *
 * @K 5 10 50 100
 * @name time_bonus bonus_points
 * @range seconds -10 300
 */
int32_t time_bonus(int32_t seconds) { return seconds > 0 ? K * seconds : 0; }

/**
 * time bonus from seconds left and points per second
 * time bonus: seconds remaining times points
 * bonus for finishing early: seconds left times points per second
 * How many extra points does the remaining time give, in seconds, at so many points a second?
 * level clear bonus from seconds left and points per second
 * leftover seconds converted into score at a number of points per second
 * Write a function that returns the bonus for the seconds that are left at a given number of points each.
 * speed bonus: seconds left times points per second
 * Given the remaining seconds and the value of a second, return the bonus points.
 * extra score for unused time: seconds times the points for each of them
 * time attack reward: remaining seconds times points each
 * fast finish, more points: seconds left multiplied by points each
 * Write a function to compute a finish bonus from the seconds left and the points for each.
 * =seconds*points in a cell
 * so many points for all the seconds to spare
 * Remaining seconds times the rate.
 * How big is the bonus for remaining time?
 * seconds left times points
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
 * shop buys back an item for {K} percent of its price
 * Write a function that returns {K} percent of a price, rounded down.
 * vendor price: {K} percent of what the item costs, whole coins only
 * resale value at {K} % of the price
 * Given the price of an item, return the {K} percent that a merchant pays.
 * trade-in value, {K} percent of a price
 * merchant buys used things at {K}% of the price: how much for this price
 * get {K} percent of the price back when selling to the shop, rounded down
 * Write a program to compute what a shop pays for an item, {K} percent of its price, rounded down.
 * price * {K} // 100 in Python
 * they give me {K} percent of what it costs
 * Integer part of {K} per cent of the price.
 * How much gold do I get selling at {K}% of the value?
 * {K}% of price
 *
 * @T int32_t int64_t
 * @K 25 50 75
 * @name sell_price resale_value
 * @range price 0 10000
 */
T sell_price(T price) { return price * K / 100; }

/**
 * sell an item for half its price
 * the shopkeeper buys back at half price, for how much
 * resale value: half of the price
 * How much gold does a merchant give for used gear, half the value?
 * half price of an item in coins
 * sell value in an rpg shop, half of what the item costs
 * Write a function that returns half of the purchase price as the selling price.
 * trade-in value at 50 percent of the price
 * Given the price of an item, return what selling it brings, one half.
 * vendor value of an item, half the price
 * what a sale brings: price / 2
 * get back half of the gold an item cost
 * Write a function for the resale value, half of the price.
 * price / 2 in Lua
 * what do I get when they pay half
 * Half of the purchase price.
 * How much is an item sold for at 50 percent?
 * half of price
 *
 * @T int32_t double
 * @name half_price resale_value
 * @range price 0 1000
 */
T half_price(T price) { return price / 2; }

/**
 * chance, from 0 to 1, to get a drop at least once after several tries, given the drop rate
 * chance to get a rare drop at least once: rate from 0 to 1, number of kills
 * 1 - (1 - p)^n for a probability p and n tries
 * How likely is at least one rare item in {tries} kills, at this rate (0 to 1) per kill?
 * probability of at least one drop in so many tries at a given rate per try
 * Write a function for the chance of at least one drop from the drop rate and the number of kills.
 * gacha odds over many pulls: rate of one pull as a fraction, number of pulls, chance of one success or more
 * chance of at least one hit in n lootboxes, from the rate
 * Given a drop rate from 0 to 1 and a number of tries, return the chance of getting it.
 * chance of getting a rare item at least once: 1 - (1 - rate)^tries
 * will the boss give me the sword within n kills? chance per kill from 0 to 1, then n; return the probability
 * probability of at least one success in many loot rolls: success rate, number of rolls
 * Write a program to find the probability of getting a drop at least once in some tries at a drop rate per try.
 * 1 - (1 - rate)^tries in R
 * how likely is the loot after so many kills
 * Complement of the no-drop probability over independent tries.
 * What is the chance of one or more drops (rate, tries)?
 * chance of at least one drop in tries
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
 * drop chance in percent of getting one or more after several tries, rate per try in percent
 * percent chance to get an item at least once, given the percent per try and the number of tries
 * 100 * (1 - (1 - p / 100)^n), with p in percent and n tries
 * How many percent likely is the drop within n kills if each has so many percent?
 * loot probability of at least one drop in several tries, percent per try in and percent out
 * cumulative chance of success in repeated attempts, in percent: percent of one attempt, attempts
 * Write a function that takes a drop rate in percent and a number of tries and returns the total chance in percent.
 * say a one percent drop and a hundred runs: how sure am I, in percent, to get at least one? percent and runs given
 * Given percent per try and tries, return the percentage of getting it one or more times.
 * gacha pull odds in %: % of a single pull, number of pulls, chance of at least one
 * chance in percent of at least one drop, from percent and tries
 * chance of at least one success after n attempts as a percentage, from the percentage of one attempt
 * Write a program to compute in percent the probability of at least one drop in a number of tries, the drop rate being in percent as well.
 * 100*(1-(1-p/100)^tries) in R
 * so many percent each time, how many percent that it happens once or more in n goes
 * Per cent probability of one or more successes in n Bernoulli trials with a per cent rate.
 * How many percent chance do I have for the item after n runs at p percent each?
 * chance in percent of at least one drop in tries, rate in percent
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
 * experience bar in percent: xp, level start, next level's start, 0 at the start and 100 at the next
 * progress in percent from the level start to the next level; xp, then start, then next
 * (xp - start) * 100 / (next - start), for xp, start, next
 * How many percent is a player with this xp on the way from level start to next level?
 * level progress in percent between start and next: xp, start, next
 * Write a function that returns the progress of xp between two thresholds in percent, lower one first.
 * xp bar fill in percent: xp, lower mark, upper mark
 * percentage of the current level that is done: points, level's begin, level's end
 * Given xp, start of the level and start of the next, return how many percent of the way are covered.
 * level up progress, 0 to 100: xp, this level's xp, next level's xp
 * how full, in percent, is the xp bar between two marks, xp given first
 * xp, start, goal: percent of the way from this rank to the following one
 * Write a function to find how many percent of the way between two levels are done: experience, experience at the level's start, experience for the next level.
 * =(xp-start)*100/(next-start) in Excel
 * how far am I in this level, in percent: my points, where it starts, where it ends
 * Linear position of xp in [start, next], in per cent.
 * What is the progress bar's percentage toward the next level (xp, start, next)?
 * percent progress to next level from xp, start and next
 *
 * @T double float int32_t
 * @name level_progress xp_percent
 * @range xp 100 200
 * @range start 0 100
 * @range next 200 400
 */
T level_progress(T xp, T start, T next) { return (xp - start) * 100 / (next - start); }

/**
 * winner of a match by two scores: 1 or 2 for the higher, 0 for a draw
 * which of two players has more points: 1, 2 or neither (0)
 * two scores: 1, 2 or 0 for a draw, depending on whose is higher
 * Who wins with these two scores: player 1, 2 or 0 for nobody?
 * compare two scores and name the winner, 1, 2, or 0 on a tie
 * Write a function that compares two scores and returns the number of the winning player, 1 or 2, 0 if tied.
 * result of a duel by points: 1 if the first has more, 2 if the second, 0 if even
 * match winner from two scores: 1, 2, or 0 for a draw
 * Given the scores of player 1 and 2, return the winner's number, 0 if equal.
 * who won with these points: 1, 2 or 0 if nobody
 * 1 if the first score is bigger, 2 if the second, 0 if same
 * number of the player with more points, 1 or 2, or 0 if neither
 * Write a program to name the winner of a match by two scores: 1 or 2, or 0 for a draw.
 * Python: 1 if a > b else 2 if b > a else 0
 * who has more points, the first 1 or the second 2, 0 when level
 * Index of the strictly larger of two scores, 0 on equality.
 * Which side won (1 or 2, 0 for a tie)?
 * match winner: 1 first, 2 second, 0 draw
 *
 * @T int32_t double
 * @name match_winner winning_player
 * @range first 0 5
 * @range second 0 5
 */
int32_t match_winner(T first, T second) { return first > second ? 1 : first < second ? 2 : 0; }

/**
 * winner of a match as 1 (first score higher), -1 (second higher) or 0
 * 1 if the first has more points, -1 if the second has, 0 for a tie
 * sign of the score difference, first minus second: 1, 0 or -1
 * Did the home side win (1), lose (-1) or draw (0)? Home score first.
 * game result for the first side from two scores: 1 for a win, 0 for a draw, minus one for a defeat
 * own score and other score: win 1, draw 0, loss -1
 * Write a function that compares two scores and returns 1, 0 or -1 from the first player's view.
 * outcome of two scores as plus one if the first is higher, minus one if lower, zero if equal
 * Given own score and the opponent's, return 1 for a victory, 0 for a draw and -1 for a defeat.
 * compare two scores: 1 if the first wins, -1 if it loses, 0 for a tie
 * chess-like result of two scores, 1 if the first is better, -1 if worse, 0 if level
 * who is ahead: 1 if the first score is higher, -1 if the second, else 0
 * Write a function which gives 1 for a win of the first score over the second, -1 for a loss and 0 for a draw.
 * (a > b) - (a < b) in Python
 * did the first one win 1, lose -1 or tie 0
 * Sign of the score difference.
 * What is the result for the home side, given goals of both (1 won, 0 drawn, -1 lost)?
 * result 1 win, 0 draw, -1 loss for the first score
 *
 * @T int32_t double
 * @name match_result signed_result
 * @range first 0 10
 * @range second 0 10
 */
int32_t match_result(T first, T second) { return first > second ? 1 : first < second ? -1 : 0; }

/**
 * index of the player with the highest score, the first if tied
 * index of the winner, i.e. of the highest of n scores, earliest on a tie
 * who leads the scoreboard? index, from 0, of the best score, first one on a tie
 * Which player, counted from 0, has the most points? The first of them if several do.
 * position of the best score in a nonempty array, the first if tied
 * Write a function that returns the index of the leader (highest score, first if equal) among {n} players.
 * index of the top scorer in an array of scores, ties to the earlier player
 * leaderboard: index of first place in an array of points; earliest player when tied
 * Given the scores of at least one player, return the index of who is in front, the first one in a tie.
 * best player by score, as an index from 0, first of equals
 * who is in first place, by index from 0, in a list of scores, the earliest on ties
 * position (from 0) of the top score in the table, first occurrence
 * Write a program that finds the index of the player with the highest score, the first if several lead.
 * np.argmax(scores)
 * who is ahead, first one on a tie, counting from 0
 * Least argmax of the scores.
 * Which player leads (zero-based, lowest index when tied)?
 * index of highest score, first on ties
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
 * how many of n players have a better score than the given one, plus one
 * rank of a score on the leaderboard: 1 plus the number of strictly higher scores
 * place in the ranking: number of better scores in the list plus one
 * Which place does this score reach among n scores, 1 if none is higher?
 * position of a score on a high score list, counted from 1, equal scores not in front of it
 * Write a function that returns the rank of a score among {n} scores, one more than the number of higher ones.
 * rank of a score in a list: 1 plus the number of higher scores
 * 1 + number of entries in the array that are higher than the score
 * Given the scores and a new score, return its place, 1 for the best; equal scores don't push it down.
 * leaderboard position of a score in an array: 1 + how many are higher
 * my place among all scores: 1 is top, only higher scores are before me
 * count the scores in the list that are better than mine and add one
 * Write a function to determine the place of a score on a leaderboard: one more than the number of better scores.
 * =COUNTIF(scores,">"&x)+1 in Excel
 * which place do I get with this many points, the same points share a place
 * Competition rank of a value among n scores, counted from 1.
 * What rank does a score have (1 = best)?
 * rank of score: 1 plus number of higher scores
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
 * steps between two tiles without diagonals, row and column of each
 * |r1 - r2| + |c1 - c2| for r1, c1, r2, c2
 * How many moves are two cells (row, column each) apart if I walk only along rows and columns?
 * Manhattan heuristic for a star on a grid: row, column of here and of the goal
 * Write a function that returns the number of steps between two cells: row and column of each.
 * taxicab steps between two grid cells, each given by row and column
 * grid walking distance between two cells (row, column): row difference plus column difference
 * Given row and column of two cells, return how many steps up, down, left or right lead from one to the other.
 * distance of two tiles, row and column each, in steps along rows and columns
 * shortest walk on a board from row, column to row, column without obstacles or diagonals
 * |dr| + |dc| for two cells (row, column)
 * Write a program to compute the least number of up, down, left or right steps from one cell (row, column) to another.
 * abs(r1 - r2) + abs(c1 - c2), Python
 * how many steps along the squares from here to there
 * Manhattan (taxicab) metric on grid cells.
 * How far apart are two tiles without diagonal moves?
 * manhattan distance between two cells
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
 * can i walk on a tile of a flat map: map, rows, cols, row, col; true if it is inside and 0
 * is a cell of a flat map free (0)? rows and cols given before row and column, outside counts as not free
 * true if the tile at row and column of a flat rows x cols map is inside it and 0
 * Is there no wall (nonzero) at this position of the flat map? Rows, cols, row, col; outside is no.
 * passable (0) cell inside the flat map, yes or no: rows, cols, row, col
 * Write a function for a flat map of rows x cols that tells whether the cell at row, col exists and is 0.
 * maze stored row by row: is the field in bounds and free (0)? rows and cols first, then row and col
 * walkable tile check with bounds: flat map, height, width, row, column; 0 is free, outside is not
 * Given a map row by row, its rows and cols, and a cell, check that it is inside and 0.
 * no obstacle here in a flat grid: rows, cols, then row, col, true only inside and for a 0
 * may i go there: flat map, its rows and cols, then row and col of the cell; 0 means free, outside is forbidden
 * free field lookup in a maze stored row by row: rows, cols, row, col, zero is free, off the map isn't
 * Write a function to check that a cell is on the map and free (0): map, rows, columns, row, column.
 * 0 <= r < rows and 0 <= c < cols and map[r][c] == 0, Python
 * may I step on this field, inside and not blocked (anything but 0 blocks)
 * Membership in the free space of a row-major occupancy grid, out of range being occupied.
 * Can a unit enter a tile (row, col) of a rows × cols map, where zero means passable?
 * is cell in bounds and zero
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
