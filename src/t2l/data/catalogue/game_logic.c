/**
 * take damage, health stops at 0
 * health after a hit, not below zero
 * max(0, health - damage)
 * How much health is left after taking damage?
 * subtract damage from hp, but not below 0
 * Write a function that reduces a player's health by damage and stops at 0.
 * remaining hit points after some damage, 0 at the least
 * hp after an attack of this damage, minimum 0
 * Given health and damage, return the new health, at least 0.
 * player gets hurt: health, damage, result never negative
 * hero gets hit, new hp or 0 when the hit is bigger
 * life points minus hit, zero is the lowest
 *
 * @T int32_t double
 * @name take_damage apply_damage remaining_health
 * @range health 0 100
 * @range damage 0 150
 */
T take_damage(T health, T damage) { return damage >= health ? 0 : health - damage; }

/**
 * heal a player: health, healing, maximum
 * health after healing, not above the maximum
 * min(max health, health + amount)
 * How much health, up to the maximum, does a player have after a potion of this strength?
 * add hp up to the maximum
 * Write a function that heals a character without exceeding full health.
 * restore hit points by an amount, capped at the maximum
 * drink a health potion: hp, potion, max hp
 * Given health, amount and maximum, return the new health.
 * add an amount to health but cap it at the maximum
 * bandage a unit, but not over full
 * first aid: life after it, limited by the maximum
 *
 * @T int32_t double
 * @name heal heal_player restore_health
 * @range health 0 100
 * @range amount 0 100
 * @range maximum 100 150
 */
T heal(T health, T amount, T maximum) { return health + amount > maximum ? maximum : health + amount; }

/**
 * is the player {OP}
 * {OP} check for a game character
 * true if health is {OP:2}
 * Is a character with this much health {OP}?
 * hp {OP:3} 0
 * Write a function that tells whether a player is still {OP}.
 * game over test: {OP}?
 * is_{OP} from the hit points
 * Given the health, check whether the unit is {OP}.
 * player state {OP}, health {OP:2}
 * does the creature count as {OP}
 * unit with hp {OP:2}: {OP}
 *
 * @T int32_t double
 * @OP > "alive" "above zero" ">"
 * @OP <= "dead" "zero or less" "<="
 * @name player_state check_player
 * @range health -10 10
 */
_Bool player_state(T health) { return health OP 0; }

/**
 * damage after armor, at least {K}
 * attack minus defense, not below {K}
 * damage formula: attack - defense, minimum {K}
 * How much damage does an attack do against a defense, at least {K}?
 * hit damage with armor, never less than {K}
 * Write a function that computes the damage of an attack; the least damage is {K}.
 * rpg damage: max({K}, attack - defense)
 * armor reduces damage, but {K} always gets through
 * Given attack and defense, return the damage dealt, {K} or more.
 * combat damage, floor {K}
 * strike strength after shield, bottom limit {K}
 * attacker's value less defender's value, {K} at minimum
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
 * attack minus defense, no negative damage
 * How much damage of an attack gets through a shield, never less than 0?
 * hit strength reduced by armor, 0 at least
 * max(attack - defense, 0)
 * damage calculation of a simple rpg: attack minus defense or 0
 * Write a function that subtracts the defense from the attack and never returns less than zero.
 * attack minus defense, but 0 if the defense is higher
 * Given attack and armor value, return the damage that is done, not below 0.
 * dmg = atk - def, but 0 when negative
 * net damage of a sword blow against a defense, clamped at 0
 * how hard does an attack hit an enemy with this defense, never negative
 *
 * @T int32_t double
 * @name net_damage damage_after_defense
 * @range attack 0 100
 * @range defense 0 100
 */
T net_damage(T attack, T defense) { return attack > defense ? attack - defense : 0; }

/**
 * damage left after a resistance given in percent
 * damage * (100 - resistance) / 100
 * reduce damage by a percentage
 * How much damage is left with {resistance} percent resistance?
 * resisted damage, resistance in percent
 * Write a function that lowers damage by a resistance in percent.
 * elemental resistance in percent applied to damage
 * damage after armor that absorbs this percentage
 * Given damage and resistance in percent, return the damage taken.
 * shield absorbs so many percent of the damage, what remains
 * fire resistance in percent: what still hurts
 * percent armor: remaining part of the blow
 *
 * @T int32_t double
 * @name resisted_damage reduce_damage
 * @range damage 0 1000
 * @range resistance 0 100
 */
T resisted_damage(T damage, T resistance) { return damage * (100 - resistance) / 100; }

/**
 * damage reduced by a fraction
 * damage * (1 - resistance), resistance from 0 to 1
 * shield absorbs a share of the damage, given as a decimal
 * How much damage remains if a fraction of it, like 0.25, is blocked?
 * damage reduction as a decimal
 * resistance 0.5 halves the hit
 * Write a function that lowers damage by a resistance between 0 and 1.
 * armor with a fractional reduction
 * Given damage and the absorbed fraction, return what gets through.
 * remaining hit after a decimal reduction
 * block rate applied to damage
 * multiply the hit by one minus the defence rate
 *
 * @T double float
 * @name reduced_damage damage_after_fraction
 * @range damage 0 100
 * @range resistance 0 1
 */
T reduced_damage(T damage, T resistance) { return damage * (1 - resistance); }

/**
 * damage with diminishing armor: times 100 / (100 + armor)
 * damage * 100 / (100 + armor)
 * moba armor formula, 100 over 100 plus armor
 * How much does armor reduce damage when 100 armor halves it?
 * effective damage against armor, 100 armor halves it
 * Write a function for damage reduction where every 100 armor adds the health once more.
 * league-style armor: damage * 100 / (100 + armor)
 * physical damage after armor, diminishing returns, half at 100 armor
 * Given damage and armor, return damage times 100 over (100 + armor).
 * armor mitigation where 100 points halve the damage
 * armor curve that never blocks everything, 100 means half
 * dota style armor reduction, base hundred
 *
 * @T int32_t double
 * @name mitigated_damage armor_damage
 * @range damage 0 1000
 * @range armor 0 300
 */
T mitigated_damage(T damage, T armor) { return damage * 100 / (100 + armor); }

/**
 * critical hits deal double damage, others the normal damage
 * double damage on a critical hit
 * crit ? damage * 2 : damage
 * How much damage does a hit do if a critical one counts double?
 * damage with crit flag, doubled if set
 * Write a function that doubles the damage of critical hits.
 * twice the damage when critical
 * damage with a crit multiplier of 2 if it is critical
 * Given damage and whether it is a critical hit, return the final damage.
 * lucky hit does double damage
 * double the damage if the strike is critical, else leave it
 * double hit value if flag set
 *
 * @T int32_t double
 * @name critical_damage crit_damage
 * @range damage 0 1000
 */
T critical_damage(T damage, _Bool critical) { return critical ? damage * 2 : damage; }

/**
 * damage with a critical multiplier
 * multiply damage if the hit is critical
 * critical ? damage * multiplier : damage
 * How strong is a hit if criticals count this many times: damage, factor, is critical?
 * crit multiplier as a parameter
 * normal or critical hit, factor given
 * Write a function that multiplies the damage by a factor on a critical hit and leaves it unchanged otherwise.
 * apply crit bonus: damage times the multiplier if critical
 * Given damage, a crit factor and a flag, return the final damage.
 * lucky strike makes x times the damage
 * headshot: damage, multiplier, was it one
 * boosted hit value: multiplied only when the flag is set
 *
 * @T int32_t double
 * @name critical_hit apply_multiplier
 * @range damage 0 100
 * @range multiplier 1 4
 */
T critical_hit(T damage, T multiplier, _Bool critical) { return critical ? damage * multiplier : damage; }

/**
 * average damage with crits: damage, crit chance, crit multiplier
 * expected damage with critical hits of a chance and a multiplier
 * damage * (1 + chance * (multiplier - 1))
 * How much damage does a weapon do on average with a crit chance (0 to 1) and multiplier?
 * mean damage per hit: base, chance of a crit, crit factor
 * Write a function for the expected damage from damage, crit chance and crit multiplier.
 * damage, crit chance and crit multiplier combined into a mean
 * weapon comparison: average hit from damage, crit chance and multiplier
 * Given base damage, critical chance from 0 to 1 and multiplier, return the average damage.
 * effective damage of a build: hit, crit rate from 0 to 1, crit multiplier
 * long-run mean of a weapon with lucky hits: damage, chance, factor
 * theorycraft: dmg with crit rate and crit factor
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
 * damage times attacks per second
 * What is the dps of a gun?
 * DPS from damage and attack speed
 * Write a function that computes damage per second from damage per hit and hits per second.
 * weapon damage rate from damage and attack speed
 * tower defense dps, damage times shots per second
 * Given damage and attack speed, return the DPS.
 * how strong is a weapon per second
 * how much hurt each second does a turret deal
 * strength of a shot times fire rate
 *
 * @T double float int32_t
 * @name damage_per_second dps
 * @range damage 0 100
 * @range attack_speed 0 20
 */
T damage_per_second(T damage, T attack_speed) { return damage * attack_speed; }

/**
 * number of hits to kill, from health and damage per hit
 * how many hits until an enemy is dead
 * shots needed: health / damage rounded up
 * How many attacks are needed to defeat a monster?
 * number of hits to bring health to 0
 * Write a function that counts the hits needed to kill an enemy.
 * ceil(health / damage)
 * turns to win a fight: enemy health, damage per turn
 * Given health and damage per hit, return the number of hits.
 * shots to destroy something with this health, damage per shot given
 * how many arrows does the dragon need
 * blows until hp is gone, rounding up
 *
 * @T int32_t int64_t
 * @name hits_to_kill shots_needed
 * @range health 0 1000
 * @range damage 1 100
 */
T hits_to_kill(T health, T damage) { return (health + damage - 1) / damage; }

/**
 * who wins the fight, do i: my hp, my damage, enemy hp, enemy damage, i strike first
 * duel: does the first fighter, who starts, win: health and damage of each
 * Does the player who hits first beat the monster, health and damage of one, then of the other?
 * true if I (health, damage) defeat the enemy (health, damage) before it defeats me, striking first
 * fight simulation, me first, then in turns: my health, my damage, its health, its damage
 * Write a function that tells whether the first attacker wins: own health and damage, then the enemy's.
 * turn-based battle, health and damage of both: true if the one who starts wins
 * does the first of two fighters who hit in turns win, each with hp and damage
 * Given health and damage of both, check if the one who starts survives.
 * battle winner is the starter? hp, damage, hp, damage
 * simulate taking turns, i start: do i survive, my hp and damage, then theirs
 * my hp, my attack, his hp, his attack: victory?
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
 * health * 100 / max health
 * What percentage of health is left?
 * percent of full health
 * Write a function that returns the health in percent.
 * life bar percentage: 100 * current / maximum
 * how healthy is the player, 0 to 100
 * Given health and maximum health, return the percentage.
 * boss hp as a percent of its maximum hp
 * how many % of life are left of the maximum
 * hp as a share of full hp, 0..100
 *
 * @T int32_t double
 * @name health_percent hp_percent
 * @range health 0 100
 * @range maximum 100 200
 */
T health_percent(T health, T maximum) { return health * 100 / maximum; }

/**
 * health as a fraction between 0 and 1
 * health / max health
 * hit points divided by the maximum hit points
 * Which part of full health is left, as a decimal?
 * health ratio for a progress bar
 * health as a fraction of its maximum, 1.0 is full health
 * Write a function that divides the current health by the maximum health.
 * fill amount of a life bar
 * Given current and maximum value, return the fraction from 0 to 1.
 * hp ratio, current over maximum
 * how full is the bar, 0 to 1
 * life relative to the maximum life, as a fraction
 *
 * @T double float
 * @name health_fraction health_ratio
 * @range health 0 100
 * @range maximum 1 100
 */
T health_fraction(T health, T maximum) { return health / maximum; }

/**
 * width of the filled health bar: value, maximum, full width
 * filled pixels of a progress bar from value, maximum and bar width
 * value times width over maximum, the width being last
 * How many pixels of the health bar are filled, given health, maximum and bar width?
 * progress bar fill: value, max, width
 * Write a function that returns how much of a bar is filled from value, maximum and bar width.
 * hp bar length from hp, max hp and pixels
 * length of the filled part of a loading bar: done, total, bar length
 * Given value, maximum and width, return the filled width.
 * draw a life bar: life, full life, width, return the filled width
 * how long to paint the coloured part of a loading bar: value, maximum, length
 * scale a value out of a maximum to a bar some pixels wide
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
 * xp / {K} + 1
 * What level, beginning at 1, is a player if each level takes {K} experience points?
 * player level from xp, {K} per level, 0 xp is level 1
 * Write a function that returns the level, starting at 1 and rising every {K} points.
 * experience points to level ({K} xp each, first level 1)
 * rpg level, {K} points per level, you start at level 1
 * Given experience, return the level when a new one after level 1 comes every {K}.
 * level up every {K} xp, from level 1
 * i have xp and every rank costs {K}: which rank, first is 1
 * level 1 and one level up for each {K} points earned
 *
 * @T int32_t int64_t
 * @K 50 100 250 500 1000
 * @name level_from_xp player_level
 * @range xp 0 20000
 */
T level_from_xp(T xp) { return xp / K + 1; }

/**
 * level from experience points and points per level, from 1
 * player level from xp and xp per level, 1 at the start
 * xp / per_level + 1
 * Which level, from 1, is a character if every level costs the same number of points?
 * experience to level, starting at level 1
 * compute level by xp, level size second, lowest level 1
 * Write a function that returns the level from the experience and the points needed per level; beginners are level 1.
 * character level calculation: xp, xp per level, first level is 1
 * Given experience points and the size of a level, return the current level.
 * how high is my level with this exp, so much per level, no exp is level 1
 * rank up every so many points, first rank is 1
 * equal level steps, size as a parameter
 *
 * @T int32_t int64_t
 * @name player_level experience_level
 * @range xp 0 2000
 * @range per_level 1 200
 */
T player_level(T xp, T per_level) { return xp / per_level + 1; }

/**
 * xp to next level ({K} a level)
 * experience missing for the next level, {K} per level
 * {K} - xp % {K}
 * How many points until the next level if a level takes {K}?
 * remaining xp until level up, {K} each
 * Write a function that returns how much experience is needed to level up, every {K} points.
 * points to the next multiple of {K}
 * xp needed ({K} per level)
 * Given experience, return what is missing to the next level at {K} points each.
 * next level in how many xp, {K} xp a level
 * experience left to collect when ranks are {K} apart
 * gap to next rank, rank size {K}
 *
 * @T int32_t int64_t
 * @K 50 100 250 500 1000
 * @name xp_to_next_level xp_needed
 * @range xp 0 20000
 */
T xp_to_next_level(T xp) { return K - xp % K; }

/**
 * xp needed for the next level: xp, xp per level
 * experience missing to level up, level size given
 * per_level - xp % per_level
 * How many points are left until the next level, from xp and level size?
 * exp still required for a level up
 * remaining experience in the current level, given xp and its size
 * Write a function that returns how many points are missing to the next level, from xp and points per level.
 * points until level up: points so far, points per level
 * Given experience and the size of a level, return the experience still needed.
 * how far away is the next rank, xp and xp per rank given
 * xp gap to the next multiple of the level size
 * to next level: points, from xp and level size
 *
 * @T int32_t int64_t
 * @name xp_missing points_to_level_up
 * @range xp 0 2000
 * @range per_level 1 200
 */
T xp_missing(T xp, T per_level) { return per_level - xp % per_level; }

/**
 * total xp for a level when level n costs n * {K}
 * experience needed to reach a level, {K} more each time
 * {K} * level * (level - 1) / 2
 * How much xp in all is needed for level {level}, if going up from level n costs n times {K}?
 * cumulative experience: {K} + 2 * {K} + ...
 * Write a function for the total experience of a level; going from level n to n + 1 takes n times {K}.
 * xp curve with step {K}
 * rpg experience table, increments of {K}
 * Given a level from 1, return the points to get there, {K} for the first step, twice that for the second.
 * xp for level, rising cost {K}
 * sum of {K}, twice {K}, and so on until the level is reached
 * how much must be earned in all for rank n with steps growing by {K}
 *
 * @T int32_t int64_t
 * @K 50 100 1000
 * @name xp_for_level level_threshold
 * @range level 1 100
 */
T xp_for_level(T level) { return level * (level - 1) / 2 * K; }

/**
 * total experience for a level with costs of step, 2 step, 3 step
 * xp to reach level n when each level costs a step more: level, step
 * step * level * (level - 1) / 2
 * How much experience does a level need in all if the cost grows by a fixed step?
 * experience table entry: level, and the step by which each level gets dearer, total from level 1
 * cumulative xp requirement: level n to n + 1 takes n steps; level, step
 * Write a function that returns the total xp for a level when going from level n to n + 1 costs n times a step.
 * points for level 1 are 0, for level 2 one step, for level 3 three steps
 * Given a level and the step, return the experience needed to get there.
 * exp needed overall for this level at costs step, twice step, ...
 * leveling curve, total xp for a level, linear increase by step per level
 * sum of step, 2 step, 3 step, ... before the level
 *
 * @T int32_t int64_t
 * @name total_xp_for_level xp_table
 * @range level 1 50
 * @range step 1 100
 */
T total_xp_for_level(T level, T step) { return step * level * (level - 1) / 2; }

/**
 * level from xp with costs rising by {K}
 * level when level n costs n * {K} xp
 * Which level do {xp} points give if the cost of a level grows by {K} each time?
 * rpg level: first level up at {K}, then {K} more each time
 * level by subtracting {K}, 2 * {K}, 3 * {K}, ...
 * Write a function that computes the level; from level n to the next takes n times {K} points.
 * experience curve to level, step {K}
 * player level, each level {K} xp dearer
 * Given total experience, return the level, starting at 1; the cost rises by {K}.
 * levels bought with xp, price {K} rising
 * which rank when each one is {K} more expensive than the last
 * spend experience on ranks, cost {K} then growing by {K}
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
 * rectangle collision, x y width height each
 * do two rectangles overlap, each with x, y, width, height
 * aabb collision test, both as x, y, w, h
 * Do two boxes collide, each given by x, y, width and height?
 * bounding box intersection, true or false, x y w h twice
 * Write a function that checks whether two rectangles overlap: x, y, width, height of each.
 * sprite collision: position and size of both, edges not counted
 * hit test of two boxes; touching edges do not count
 * Given two axis-aligned rectangles as x, y, width, height, tell whether they intersect.
 * AABB overlap, x, y, w, h and x, y, w, h
 * do two sprites bump into each other, boxes with position and size
 * axis-aligned boxes, x y w h twice, crossing or not
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
 * do two rectangles overlap, corner coordinates
 * rectangle overlap from left, top, right, bottom
 * aabb test with min and max corners
 * Do boxes given by two opposite corners each intersect?
 * x1 < x4 && x3 < x2 && y1 < y4 && y3 < y2
 * common area of two rectangles given by corners: is there any
 * Write a function that tells whether two axis-parallel rectangles, each given by its smaller and its larger corner, overlap.
 * rectangles that only touch do not overlap
 * Given the corners (x1, y1), (x2, y2) of one box and (x3, y3), (x4, y4) of another, return true if they share area.
 * intersection check for bounding boxes in corner form
 * do two windows on the desktop cover each other, left top right bottom of each
 * rect rect hit test, corners instead of sizes
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
 * point in rectangle: px, py, then x, y, width, height
 * is the mouse inside a button with x, y, width and height
 * hit test of a point and a box (x, y, w, h), right and bottom edge out
 * Is a point inside a rectangle given by x, y, width and height?
 * button click test: click x y, button x y width height
 * Write a function that checks if a point lies in a rectangle: point first, then corner and size.
 * mouse over a box given as x, y, w, h
 * px in [x, x + w) and py in [y, y + h)
 * Given a point and a rectangle, tell whether the rectangle contains it, right and bottom edge excluded.
 * touch inside a widget: touch point, then left, top, width, height
 * did the user tap this box, left top width height
 * is the cursor over the icon, position then x, y, w, h of the icon
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
 * point between left and right, top and bottom, borders included
 * point in box test with corner coordinates, border inside
 * Does the point lie in the area between two opposite corners, smaller one first, edges included?
 * x1 <= px <= x2 and y1 <= py <= y2
 * click inside or on a selection rectangle: point, min corner, max corner
 * Write a function that checks whether (px, py) lies in the box from (x1, y1) to (x2, y2), edges counting as inside.
 * is a location within a bounding box: x, y, min x, min y, max x, max y, limits included
 * Given a point and the smaller and larger corner of a rectangle, return true if the point is inside or on the edge.
 * geofence with two corners, point first, border counts as inside
 * coordinate in an area from min corner to max corner, both inclusive
 * point inside rect, corners known, edges included
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
 * point in circle
 * is a point inside a circle
 * is the click within a radius of a center
 * Does a point, given first, lie in a circle with a center and radius?
 * hit test of a round button: point, center, radius
 * Write a function that checks if a point lies in a circle: point, center, radius.
 * distance to the center at most the radius
 * (px - cx)^2 + (py - cy)^2 <= r^2
 * Given a point, a center and a radius, tell whether the point is in the circle.
 * is the target in range of the tower: target x y, tower x y, range
 * did the dart land in the disc: dart, center, radius
 * does the point belong to the round area
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
 * ball collision, circles
 * do two circles overlap or touch, x, y, radius each
 * ball collision test, touching is a hit: x y r, x y r
 * Do two circles given by center and radius collide?
 * bubble collision, x, y and radius of each, contact counts
 * Write a function that checks whether two circles touch or overlap: x, y, r and x, y, r.
 * distance of the centers at most the sum of the radii
 * collision of round sprites, x, y, r of both, touching included
 * Given two circles, each as center and radius, tell whether they meet.
 * circle-circle intersection, also when they only touch
 * billiard balls touching or not
 * two round monsters bump or touch: center and radius of each
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
 * circle and rectangle collision: center, radius, x, y, width, height
 * does a ball (x, y, r) hit a box (x, y, w, h)
 * circle rectangle overlap, touching counts: cx cy r, x y w h
 * Does a circle touch a rectangle with corner x, y, width and height?
 * breakout: ball (x, y, radius) and brick (x, y, w, h) collision
 * Write a function that checks a circle against a rectangle: center, radius, then corner and size.
 * nearest point of the box within the radius: circle first, box as x y w h
 * pong: ball x, y, r hits paddle x, y, width, height
 * Given a circle and an axis-aligned rectangle (x, y, w, h), tell whether they meet.
 * round sprite with center and radius against a wall with x, y, w, h
 * does the disc (center, radius) reach into the box (corner, size)
 * round object meets square obstacle: cx, cy, r, x, y, w, h
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
 * intersection area from x, y, width, height of each
 * shared area of two boxes, 0 if apart
 * Write a function that computes the area in which two rectangles, x, y, w, h each, overlap.
 * intersection for object detection boxes (x, y, w, h), its area
 * overlapping area of x, y, w, h and x, y, w, h, 0 if none
 * Given two axis-aligned rectangles with corner and size, return the area they share.
 * how much do two windows (x, y, width, height) cover each other
 * how many square pixels are covered by both windows, position and size of each given
 * common region of two x y w h boxes, its size
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
 * is a cell on the board
 * bounds check for a grid
 * in bounds: row and column within the grid
 * Is a position inside a map of that many rows and columns?
 * valid cell of a 2d array
 * Write a function that checks if row and column lie in a grid, sizes last.
 * 0 <= row < rows and 0 <= col < cols
 * may I step on this tile, or is it off the map?
 * Given row, column, number of rows and of columns, tell whether the cell exists.
 * inside the maze: row, col, rows, cols
 * does the field exist in my two-dimensional world
 * check indices before reading grid[row][col]
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
 * are two cells neighbours, {OP}
 * adjacent cells on a grid, {OP}
 * {OP:2} of row and column differences is 1
 * Are two grid positions next to each other, {OP}?
 * grid adjacency {OP}
 * Write a function that tells whether two tiles touch, {OP}: row and column of each.
 * neighbour test for tiles, {OP}
 * can I step from one cell to the other in one move, {OP}?
 * Given two cells, check that they are adjacent, {OP}.
 * next to each other on the board, {OP}
 * do two squares border each other, {OP}
 * is a king-like or rook-like single step possible, {OP}
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
 * are two cells next to each other
 * adjacent squares on a grid
 * neighbour test for two grid positions
 * Do two cells share a side?
 * one step up, down, left or right apart
 * |row1 - row2| + |col1 - col2| == 1
 * Write a function that checks whether two positions, each with row and column, are direct neighbours.
 * can i slide this tile into that gap
 * Given two cells, return true if they touch along an edge.
 * orthogonally adjacent cells
 * grid positions with distance one
 * candy crush: may these two be swapped
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
 * how many neighbours does a grid cell have, diagonals included
 * 3 in a corner, 5 at an edge, 8 inside
 * How many cells surround a position on a board?
 * neighbour count, out of eight, at the border of a grid
 * Write a function that counts the cells around (row, col) that lie in a rows x cols grid.
 * existing neighbours of a tile, diagonal ones counted
 * corner, edge or inner cell: number of adjacent cells 3, 5 or 8
 * Given a cell and the grid size, return how many of the eight neighbours exist.
 * count adjacent cells in bounds, eight directions
 * how many of the eight fields around exist
 * tiles around me in a limited world, diagonally as well
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
 * number of neighbours up, down, left and right
 * how many sides of a cell touch another cell of the board
 * 2 in a corner, 3 at an edge, 4 inside
 * How many direct neighbours has a cell, diagonals not counted?
 * orthogonal neighbour count at the border of a grid
 * possible steps from a square, four directions
 * Write a function that counts the horizontal and vertical neighbours of a cell on a board of rows x cols.
 * number of side neighbours of a cell inside a grid of rows and columns
 * Given a position and the board size, return how many of the four adjacent cells exist.
 * in how many directions can a pawn-sized robot leave this field
 * exits of a maze cell without walls
 * how many of a cell's four side neighbours lie inside the grid
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
 * move by a step and stay on the screen from 0 to limit
 * new position clamped to the screen, 0 to its last position
 * position + step, limited to 0..limit
 * How do I move a player by a step without leaving 0 to limit?
 * keep a sprite in bounds 0..limit: position, step, limit
 * Write a function that moves a position by a step and stops at the borders 0 and limit.
 * paddle movement between 0 and a limit: position, step, limit
 * take the step, but stop at the wall at 0 or limit
 * Given position, step and largest position, return the new position.
 * clamp movement to the level, 0 up to its end
 * walk but don't fall off the edge: position, step, last position, first is 0
 * add step to x, keep it from 0 to limit
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
 * wrap around the screen: position, step, width
 * position, step, width: leave on the right, come back on the left
 * (position + step) modulo width, never negative
 * How do I make a player who moves by a step reappear on the other side of a given width?
 * torus movement in one dimension, position, step and size
 * Write a function that moves a position by a step on a ring of cells.
 * asteroids screen wrap: x, step, screen width
 * pac-man tunnel: position plus step, wrapped at the width
 * Given position, step and width, return the wrapped position from 0 to width - 1.
 * snake that passes through the walls: cell, step, number of cells
 * position, step, width: going out at one border means coming in at the other
 * ring world movement: cell, step, number of cells
 *
 * @T int32_t int64_t
 * @name wrap_position move_wrapped
 * @range position 0 20
 * @range step -50 50
 * @range width 1 30
 */
T wrap_position(T position, T step, T width) { return ((position + step) % width + width) % width; }

/**
 * bounce off the walls at 0 and limit: position, velocity, limit, new velocity
 * reverse the velocity at or beyond 0 or limit when moving outwards
 * new velocity of a ball: position, velocity, limit, flipped when leaving at an edge
 * How do I make a ball bounce at 0 and limit? Position and velocity in, velocity out.
 * flip the speed when at or outside 0..limit and going outwards
 * Write a function that returns the velocity after a possible bounce: position, velocity, limit.
 * ball velocity at the screen edge: position, velocity, last position
 * pong bounce between 0 and limit: position, velocity, limit
 * Given position and velocity, return it reversed if the ball is beyond a wall and moving outwards.
 * velocity reflected at or beyond 0 and limit if it points outwards
 * position, speed, far wall: turn the speed around when hitting 0 or the wall from inside
 * ball at or beyond 0 or the limit and moving away: flip its speed
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
 * opposite direction, 0 to 3
 * turn around, four directions 0 to 3
 * (direction + 2) % 4
 * What is the reverse of a direction from 0 to 3?
 * u-turn on a grid, directions 0 to 3 in a circle
 * Write a function that returns the opposite of up, right, down, left numbered 0 to 3.
 * reverse heading, one of 0, 1, 2, 3
 * 180 degree turn with four directions 0..3
 * Given a direction from 0 to 3, return the one behind.
 * snake: direction that is not allowed, the opposite of 0 to 3
 * u-turn with directions 0 1 2 3
 * heading after half a turn, four directions
 *
 * @T int32_t uint8_t
 * @name opposite_direction turn_around
 * @range direction 0 3
 */
T opposite_direction(T direction) { return (direction + 2) % 4; }

/**
 * opposite compass direction as a letter
 * N to S, E to W and back
 * reverse of north, east, south or west
 * Which letter stands for the opposite point of the compass?
 * turn around 180 degrees, direction given as N, E, S or W
 * n<->s, e<->w for capital letters
 * Write a function that returns the opposite direction for 'N', 'E', 'S', 'W' and 0 for any other character.
 * back direction of a compass letter
 * Given a capital compass letter, return the one behind me.
 * u-turn with direction characters
 * opposite compass letter: N becomes S, E becomes W
 * inverse heading, char in, char out
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
 * turn {OP}, directions 0 to 3 clockwise
 * new direction after turning {OP}, 0 to 3 clockwise
 * {OP} turn on a grid with four directions 0..3, clockwise order
 * rotate the heading {OP:2}, north 0, east 1, south 2, west 3
 * Which way do I face after a {OP} turn, with north 0, east 1, south 2, west 3?
 * Write a function that turns a player {OP} by 90 degrees; directions 0 to 3 go clockwise.
 * {OP} turn of a robot or snake, up 0, right 1, down 2, left 3
 * quarter turn to the {OP}, headings 0 to 3 clockwise
 * Given a direction from 0 to 3 (clockwise), return the one to the {OP}.
 * rotate {OP}: N=0, E=1, S=2, W=3
 * quarter rotation {OP:2} for headings 0..3 numbered clockwise
 * robot gets the command turn {OP}, facing 0 north, 1 east, 2 south or 3 west
 *
 * @OP 3 "left" "counterclockwise"
 * @OP 1 "right" "clockwise"
 * @name turn turn_player
 * @range direction 0 3
 */
int32_t turn(int32_t direction) { return (direction + OP) % 4; }

/**
 * turn right from a compass letter
 * N to E, E to S, S to W, W to N
 * next compass point clockwise
 * Facing N, E, S or W, where do I look after a right turn?
 * rotate a direction character by 90 degrees to the right
 * robot heading as a letter, turn right
 * Write a function that returns the direction to the right of 'N', 'E', 'S' or 'W' and 0 for any other character.
 * mars rover command R: next heading letter clockwise (N, E, S, W)
 * Given a capital compass letter, return the one 90 degrees clockwise.
 * quarter turn clockwise of a compass letter N, E, S or W
 * turn right: N becomes E, E becomes S and so on
 * new facing after turning to the right-hand side
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
 * turn left from a compass letter
 * N to W, W to S, S to E, E to N
 * next compass point counterclockwise
 * Facing N, E, S or W, where do I look after a left turn?
 * rotate a direction character by 90 degrees to the left
 * robot heading as a letter, turn left
 * Write a function that returns the direction to the left of 'N', 'E', 'S' or 'W' and 0 for any other character.
 * mars rover command L: next heading letter counterclockwise (N, W, S, E)
 * Given a capital compass letter, return the one 90 degrees counterclockwise.
 * quarter turn anticlockwise of a compass letter N, W, S or E
 * turn left: N becomes W, W becomes S and so on
 * new facing after turning to the left-hand side
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
 * step in {OP:2} by direction 0 to 3 from north clockwise, {OP:3}
 * {OP:2} change for a direction, north 0, east 1, south 2, west 3; {OP:3}
 * d{OP} of a move on a grid, directions N E S W = 0..3, {OP:3}
 * How much does {OP} change in direction 0 to 3 (N, E, S, W), if {OP:3}?
 * direction 0..3 (north first, clockwise) to {OP} offset, {OP:3}
 * Write a function that returns the {OP} part of a step; {OP:3}.
 * snake: {OP} movement for heading 0 N, 1 E, 2 S, 3 W; {OP:3}
 * {OP:2} delta of up, right, down, left (0 to 3): {OP:3}
 * Given 0 north, 1 east, 2 south or 3 west, return the {OP} offset, {OP:3}.
 * d{OP} table for four directions north to west, {OP:3}
 * {OP} part of a step when facing 0 to 3 ({OP:3})
 * how far along {OP} does one step lead: {OP:3}
 *
 * @OP (direction==1)-(direction==3) "x" "column" "east is 1, west is -1"
 * @OP (direction==2)-(direction==0) "y" "row" "south is 1, north is -1"
 * @name direction_offset step_offset
 * @range direction 0 3
 */
int32_t direction_offset(int32_t direction) { return OP; }

/**
 * tile of a pixel position, {K} pixels a tile, rounded down also below 0
 * which {K} pixel tile is a position in, floor division
 * pixel to tile, {K} pixels each, negative positions too
 * world coordinate to tile index with {K} pixel tiles, -1 left of 0
 * On which tile of {K} pixels does a sprite stand, negative ones included?
 * Write a function that turns a pixel coordinate into a tile index, tiles {K} wide, rounding down.
 * floor(pixel / {K}) as the map column
 * grid cell of a mouse position, cell size {K}, floored
 * Given a pixel position, return the tile, {K} pixels a tile; pixel -1 is on tile -1.
 * tile map lookup index, size {K}, toward minus infinity
 * which square of a {K} px grid holds this x, possibly negative
 * divide position by {K}, going down also below zero
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
 * pixel / tile_size, rounded down even if negative
 * In which column of the map is a sprite at this x, columns this wide, negative x allowed?
 * world position to grid coordinate: position, cell size, floor
 * mouse position to grid cell of a size, rounding down below zero too
 * Write a function that returns the cell number of a coordinate for a given cell size; negative coordinates round down too.
 * screen coordinate to board square: floor of coordinate over square size
 * Given a position and the width of a tile, return the tile's index, floored.
 * pos to tile: floor(pos / size)
 * grid square under the cursor, square size as a parameter, rounds toward minus infinity
 * chunk number of a block position, chunk size given, negative positions too
 *
 * @T int32_t int64_t
 * @name tile_index cell_of_position
 * @range pixel -300 300
 * @range size 1 64
 */
T tile_index(T pixel, T size) { return pixel >= 0 ? pixel / size : (pixel - size + 1) / size; }

/**
 * pixel position of a tile, {K} pixels wide
 * left edge of a tile, {K} pixels each
 * tile to pixel with {K} pixel tiles
 * tile index to screen coordinate, size {K}
 * Where on the screen does tile {tile} begin, {K} pixels a tile?
 * Write a function that turns a tile index into its pixel position, tiles {K} wide.
 * tile * {K}
 * draw position of a map cell of {K} pixels
 * Given a tile, return its first pixel, {K} pixels a tile.
 * grid to screen, cell size {K}
 * draw map square number i at which x, squares {K} px
 * first pixel of grid column with width {K}
 *
 * @T int32_t
 * @K 8 16 32 64
 * @name tile_to_pixel tile_position
 * @range tile -50 200
 */
T tile_to_pixel(T tile) { return tile * K; }

/**
 * center of a tile in pixels, from index and tile size
 * middle pixel of a grid cell: cell number, cell size
 * tile * size + size / 2
 * Where is the middle of a tile on the screen: index, size?
 * cell center coordinate, cell index first, size second
 * Write a function that returns the pixel at the center of a tile from its index and the tile size.
 * center a sprite on a tile: tile index times size plus half the size
 * midpoint of a board square, number and side given
 * Given a tile index and the tile size, return the center coordinate.
 * grid index and cell size to center position
 * where to place a coin in the middle of square i, squares of a given size
 * square number and square size to its middle coordinate
 *
 * @T int32_t double
 * @name tile_center cell_center
 * @range tile 0 100
 * @range size 1 64
 */
T tile_center(T tile, T size) { return tile * size + size / 2; }

/**
 * snap a position down to the grid of a given size
 * align a coordinate to the tile grid line at or before it
 * round down to a multiple of the cell size
 * How do I snap an object down to a grid of this cell size?
 * x - x % size
 * Write a function that moves a non-negative coordinate to the start of its cell.
 * grid snapping in an editor: x, grid size, always downward
 * top left of the cell under the cursor
 * Given a coordinate and the grid size, return the grid line at or before it.
 * snap to grid, largest multiple of size not above x
 * push a coordinate back to the last grid line
 * dropping a building onto the map grid, lower corner
 *
 * @T int32_t int64_t
 * @name snap_to_grid align_to_grid
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_grid(T x, T size) { return x - x % size; }

/**
 * snap to the nearest grid line
 * round a coordinate to the closest multiple of the grid size
 * nearest multiple of the grid size to a position
 * How do I move an object to the closest grid position?
 * (x + size / 2) / size * size
 * magnetic grid in a drawing program
 * Write a function that rounds a non-negative coordinate to the nearest multiple of the grid size, half upward.
 * drop a piece on the nearest square
 * Given a coordinate and the cell size, return the nearest grid line.
 * round a position to the nearest multiple of the grid size
 * jump to the closer of the two neighbouring grid lines
 * align to the nearest step
 *
 * @T int32_t int64_t
 * @name snap_to_nearest nearest_grid_line
 * @range x 0 1000
 * @range size 1 64
 */
T snap_to_nearest(T x, T size) { return (x + size / 2) / size * size; }

/**
 * world to screen coordinate: world, camera, zoom
 * screen position of an object: world minus camera, times zoom
 * How do I draw an object relative to the camera, zoomed?
 * camera offset and zoom: world position, camera, zoom
 * subtract the camera position, then multiply by the zoom
 * Write a function that converts a world position to the screen for a camera with zoom.
 * (world - camera) * zoom
 * scrolling view with a zoom: object, view start, magnification
 * Given world position, camera position and zoom, return the screen coordinate.
 * viewport transform: subtract the camera, scale by zoom
 * where do i paint this enemy if the view has moved and is magnified
 * map coordinate minus view start, times scale
 *
 * @T double float int32_t
 * @name world_to_screen camera_transform
 * @range world -1000 1000
 * @range camera -1000 1000
 * @range zoom 1 4
 */
T world_to_screen(T world, T camera, T zoom) { return (world - camera) * zoom; }

/**
 * camera that follows the player: player, screen size, level size
 * camera position centered on the player within the level
 * player - screen / 2, clamped to 0..level - screen
 * Where must the left edge of the view be so that the player is in the middle: player, screen, level?
 * scrolling camera with level borders: player position, screen width, level width
 * Write a function for the camera position from player position, screen width and level width.
 * side scroller camera: hero x, screen width, level width, left edge out
 * follow the hero but do not show beyond the map: hero, view width, map width
 * Given player, screen and level size, return the left edge of the view.
 * clamp camera to the world: player minus half a screen, within 0 and level - screen
 * show the hero in the centre, but never outside the map: hero, screen, map, return the left edge
 * left border of the visible part in a scrolling level, from player, screen and level width
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
 * is a placement of n queens safe
 * n queens solution check
 * no two queens attack each other
 * Are the queens in these columns, one per row, safe from each other?
 * validate an eight queens solution
 * Write a function that checks a placement of {n} queens, given the column for each row.
 * queens problem verifier
 * no shared column or diagonal among queens
 * Given the column of the queen in each row, tell whether the board is a solution.
 * check that no two queens, one column per row, attack each other
 * nobody beats nobody: row i has its queen in columns[i]
 * check answer of the eight queens riddle
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
 * how many solutions does the n queens problem have
 * n queens
 * number of ways to place n queens on an n x n board
 * eight queens: count the solutions
 * In how many ways can {n} queens stand without attacking each other?
 * Write a function that counts the solutions of the n-queens puzzle.
 * queens puzzle solver that counts
 * backtracking count of queen placements
 * Given the board size, return the number of safe placements of that many queens.
 * nqueens(n)
 * number of peaceful queen setups on a board of size n
 * solve chess queens by trying rows one by one, count answers
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
 * minimum knight moves
 * fewest knight moves between two squares on a chessboard
 * shortest path of a knight on an 8x8 board
 * How many moves does a knight need from one square to another?
 * fewest knight moves between two squares of a chessboard
 * Write a function that returns the least number of knight moves: row and column of start and target, 0 to 7.
 * breadth-first search for a knight
 * chess knight: steps to reach a square
 * Given two squares of a chessboard, return how many knight moves they are apart.
 * length of a knight's shortest path between two squares
 * horse jumps needed from a to b on a chess board
 * fewest L-shaped knight moves from one square to another, by bfs
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
 * minesweeper number of a cell: field, rows, cols, row, col
 * count mines around a cell: grid size first, then its row and column
 * How many mines touch this cell of the minefield: rows, cols, row, col?
 * neighbouring mines, diagonals included, in a rows x cols field at row, col
 * number of nonzero cells around a position, grid size given before it
 * Write a function for a field of rows x cols, stored row by row, that counts the mines next to (row, col).
 * minesweeper hint: board, its rows and cols, the cell's row and col
 * adjacent bombs: map, height, width, row, column
 * Given a grid of 0 and 1, its size and a cell, return how many of the eight neighbours are 1.
 * mine count of a square: grid, rows, columns, row and column of the square
 * number to display when a field is opened in minesweeper: grid with rows and cols, then row and col
 * bombs in the surrounding eight squares, size before position
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
 * {K} in a row
 * has a player {K} equal marks in a row
 * {K} connected cells of one player in a line
 * Are there {K} consecutive cells with this player's mark?
 * connect {K} in an array
 * Write a function that checks whether a row holds {K} marks of a player side by side.
 * winning line of {K}
 * {K} times the same value without a gap
 * Given a row of {n} cells and a player, look for {K} in a row.
 * run of at least {K} equal tokens
 * {K} stones of the same player side by side?
 * search the line for {K} times player without break
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
 * k in a row
 * has a player enough equal marks in a line: row, length, player, needed
 * k consecutive cells of a player, k as a parameter
 * Does a line contain a streak of the needed length for this player?
 * winning row check for connect-k games: cells, n, player, k
 * is there a run of at least k marks of a player
 * Write a function that tells whether a row of n cells has k neighbouring cells with a player's mark; k is at least 1.
 * gomoku line test: line, its length, player, run length
 * Given a line of the board, the player's number and the needed length, return true for a win.
 * so many (last parameter) stones of a player next to each other
 * consecutive marks of the player >= k
 * win condition along one row: row, n, player, how many in a row
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
 * connect four: has a player won, board with rows and cols
 * four in a row on a board, any direction
 * winner check for connect 4: board, rows, cols, player
 * Are there four discs of a player in a line, across, down or diagonally?
 * four connected marks of a player in a grid
 * horizontal, vertical and both diagonal lines of four
 * Write a function that tells whether a player has four in a line on a rows by cols board.
 * vier gewinnt: flat board, rows, columns, player
 * Given a flat board and a player's number, return true if four of his pieces are in a row.
 * does this player win the falling discs game with four in a line
 * scan a rows x cols grid for a line of four of one player
 * connect4 win detection for a player, board size given before
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
 * add items to a stack of at most {K}
 * stack size after picking up items, at most {K}
 * inventory stack with a limit of {K}
 * How many items are in a slot after adding some, when it holds {K}?
 * min({K}, count + added)
 * Write a function that adds to an item stack that holds up to {K}.
 * pick up ammo, maximum {K}
 * put items into an inventory slot of size {K}
 * Given the count and the number added, return the new count, {K} at most.
 * full slot at {K}
 * slot takes {K} pieces, put more in
 * count after collecting, stops at {K}
 *
 * @K 16 64 99 100
 * @name add_to_stack stack_items
 * @range count 0 16
 * @range added 0 60
 */
int32_t add_to_stack(int32_t count, int32_t added) { return count + added > K ? K : count + added; }

/**
 * add items up to a maximum
 * inventory stack with a given limit
 * min(count + added, max)
 * How many items are in the slot if it cannot hold more than the maximum?
 * pick up ammo, capped
 * fill a slot but not beyond its capacity
 * Write a function that adds picked-up items to a stack and caps the result at the stack limit.
 * coins collected, purse size limited
 * Given the present number, the new items and the limit, return the new number.
 * increase a counter, not above a cap
 * refill arrows to at most the quiver size
 * sum limited from above by the third argument
 *
 * @T int32_t int64_t
 * @name pick_up_items add_capped
 * @range count 0 100
 * @range added 0 100
 * @range limit 50 150
 */
T pick_up_items(T count, T added, T limit) { return count + added > limit ? limit : count + added; }

/**
 * items left over when a stack of {K} is full
 * leftover items after filling a slot of {K}
 * How many items do not fit into a stack of {K}?
 * overflow of an inventory stack, limit {K}
 * max(0, count + added - {K})
 * Write a function that returns how many of the added items do not fit, with {K} per stack.
 * remaining items for the next slot, stack size {K}
 * what stays on the ground when the slot holds {K}
 * Given the count and the number added, return the excess over {K}.
 * surplus beyond a full stack of {K}
 * slot of {K} overflows by how much
 * pieces that find no room when {K} is the limit
 *
 * @K 16 64 99 100
 * @name stack_leftover items_left_over
 * @range count 0 64
 * @range added 0 99
 */
int32_t stack_leftover(int32_t count, int32_t added) { return count + added > K ? count + added - K : 0; }

/**
 * inventory slots needed, {K} per slot
 * number of slots for items, {K} per slot
 * How many stacks of {K} do I need for my items?
 * items / {K} rounded up
 * stacks of {K} needed
 * Write a function that returns how many inventory slots {items} items fill at {K} each.
 * chest slots for items in stacks of {K}
 * minecraft stacks: {K} per slot
 * Given a number of items, return the stacks of at most {K}.
 * slot count, stack size {K}
 * chest rows of {K}: how many are used by my items
 * packs of {K} to hold everything
 *
 * @K 16 64 99
 * @name slots_needed stacks_needed
 * @range items 0 5000
 */
int32_t slots_needed(int32_t items) { return (items + K - 1) / K; }

/**
 * first empty inventory slot
 * index of the first free slot
 * first zero in an array, -1 if full
 * Where can I put a new item?
 * find an empty slot in the inventory
 * Write a function that returns the index of the first empty slot of {n}, 0 meaning empty.
 * next free place in a list of item ids
 * free slot or -1
 * Given item numbers with 0 for nothing, return the first empty place.
 * find first zero
 * nearest vacant place in a list of item numbers
 * leftmost 0 in slots, else -1
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
 * total weight of an inventory
 * sum of count times weight
 * How heavy is my backpack?
 * total inventory weight: each count times its weight, added
 * weight carried: each item's number times its weight
 * Write a function that adds up the weight of {n} kinds of items from counts and weights.
 * encumbrance: sum of item counts times item weights
 * load of a truck, pieces and weight per piece
 * Given how many of each item and what one weighs, return the total weight.
 * carried weight from item counts and weight per item
 * kg of everything i carry, from numbers and single weights
 * load = pieces x weight, all kinds
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
 * can the player carry another item
 * weight + item <= capacity
 * is there room in the backpack: load, item, limit
 * Can I pick this up without being too heavy?
 * capacity check for an inventory
 * Write a function that tells whether an item still fits: current weight, item weight, limit.
 * not over the weight limit
 * does the load stay within the maximum
 * Given carried weight, new weight and capacity, check that the item can be taken.
 * elevator: may one more person enter, load, person's weight, limit
 * would the bag get too heavy with one more thing
 * lift test: load and extra within limit
 *
 * @T int32_t double
 * @name can_carry fits_capacity
 * @range carried 0 100
 * @range item 0 50
 * @range capacity 0 120
 */
_Bool can_carry(T carried, T item, T capacity) { return carried + item <= capacity; }

/**
 * is the inventory full, i.e. count at least the capacity
 * no room for another item
 * count >= capacity
 * Are all slots of the bag used?
 * backpack full check: is the item count at or over capacity
 * has the item count reached the limit
 * Write a function that tells whether the number of items has reached the capacity.
 * bus full: passengers and seats
 * Given the item count and the capacity, return true if nothing more fits.
 * is the stored amount at or above the capacity
 * is the parking lot full, from cars and places
 * maximum number of things stored
 *
 * @T int32_t int64_t
 * @name is_inventory_full at_capacity
 * @range count 0 40
 * @range capacity 1 30
 */
_Bool is_inventory_full(T count, T capacity) { return count >= capacity; }

/**
 * can the player afford an item: gold, price, quantity
 * enough gold to buy something
 * gold >= price * quantity
 * Do I have enough coins for so many of these?
 * shop check: can I buy it
 * Write a function that tells whether gold suffices for a quantity at a price.
 * affordable? money, price, how many
 * is my money enough for the purchase
 * Given gold, price and quantity, check whether I can pay.
 * can i buy this many: coins, price, count
 * enough money for n of them?
 * wallet covers price times pieces
 *
 * @T int32_t int64_t double
 * @name can_afford enough_gold
 * @range gold 0 1000
 * @range price 1 200
 * @range quantity 0 10
 */
_Bool can_afford(T gold, T price, T quantity) { return gold >= price * quantity; }

/**
 * how many items can i buy
 * number of items for my money
 * gold divided by price
 * How many potions can I afford?
 * how many items I can afford, from gold and price
 * Write a function that returns how many pieces at a price my money buys.
 * max purchase in a shop
 * money / price, rounded down
 * Given gold and the price of one item, return how many I can buy.
 * number of tickets for a budget
 * how often can i pay this price
 * coins over price, whole items
 *
 * @T int32_t int64_t
 * @name affordable_count max_purchase
 * @range gold 0 10000
 * @range price 1 500
 */
T affordable_count(T gold, T price) { return gold / price; }

/**
 * is the cooldown over: now, last use, cooldown
 * ability ready check: time now, last used, cooldown
 * now - last used >= cooldown
 * Can I use the skill again, now, after the last use and its cooldown?
 * cooldown finished: current time, time of use, duration
 * Write a function that tells whether an ability is ready: current time, time of last use, cooldown.
 * may the player shoot again: now, last shot, pause
 * fire rate limit: now, last shot, interval; at least that much passed
 * Given now, last use and cooldown, check that enough time has passed.
 * spell ready? now, cast at, cooldown
 * may i cast again now: present time, last cast, cooldown
 * enough time since last shot: now, then, needed
 *
 * @T int32_t int64_t double
 * @name is_ready cooldown_over can_shoot
 * @range now 0 1000
 * @range last 0 1000
 * @range cooldown 0 500
 */
_Bool is_ready(T now, T last, T cooldown) { return now - last >= cooldown; }

/**
 * remaining cooldown: now, last use, cooldown
 * time until an ability is ready, from now, last use and cooldown, 0 if it is
 * now, last, cooldown: max(0, last + cooldown - now)
 * How long until I can use the skill again: time now, time of last use, cooldown?
 * cooldown left, from now, last and cooldown, not below 0
 * Write a function that returns the seconds left of a cooldown: current time, time of last use, cooldown.
 * time to wait before the next shot: now, last shot, pause between
 * countdown of a spell, 0 if ready: now, cast time, cooldown
 * Given now, last use and cooldown, return the waiting time.
 * skill timer: current time, last used, cooldown, time left
 * seconds until spell is available: now, cast at, recharge seconds
 * how much of the recharge time remains: present time, last use, recharge
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
 * timer minus elapsed time, not below 0
 * countdown step: timer minus dt, at least 0
 * How do I count a timer down to zero?
 * decrease a timer by dt
 * Write a function that subtracts the elapsed time from a timer and stops at 0.
 * seconds left after a frame
 * bomb timer: subtract the elapsed time but stop at 0
 * Given a timer and a time step, return the remaining time.
 * tick a timer down by dt until it is 0
 * time left after this tick, stops at zero
 * decrease the clock by a delta
 *
 * @T int32_t double float
 * @name countdown tick_timer
 * @range timer 0 100
 * @range dt 0 20
 */
T countdown(T timer, T dt) { return timer > dt ? timer - dt : 0; }

/**
 * frames per second from frame time
 * 1000 / frame time in ms
 * fps from the milliseconds per frame
 * How many fps is a frame time of {milliseconds} ms?
 * frame rate of a game
 * Write a function that computes the FPS from the milliseconds of a frame.
 * convert milliseconds per frame to fps
 * frame duration to frame rate
 * Given the duration of a frame in ms, return the frames per second.
 * frame rate from render time
 * how many pictures a second if one takes so many ms
 * invert a frame duration into a rate
 *
 * @T double float
 * @name frames_per_second fps
 * @range milliseconds 1 1000
 */
T frames_per_second(T milliseconds) { return 1000 / milliseconds; }

/**
 * frame time in milliseconds from frames per second
 * 1000 / fps
 * convert fps to milliseconds per frame
 * How long is a frame at this frame rate?
 * time budget per frame in ms for a frame rate
 * Write a function that returns the milliseconds per frame for an FPS.
 * duration of one frame in ms, from fps
 * 60 fps is 16.67 ms
 * Given the frame rate, return the time of a frame in ms.
 * ms per frame at a number of frames per second
 * how many ms may drawing one picture take
 * time per picture for a refresh rate
 *
 * @T double float
 * @name frame_time fps_to_ms
 * @range fps 1 240
 */
T frame_time(T fps) { return 1000 / fps; }

/**
 * number of frames in a video
 * seconds times frame rate
 * frames from a duration and fps
 * How many frames do {seconds} seconds have?
 * frame count of a clip
 * Write a function that converts seconds to frames.
 * animation length in frames from seconds and fps
 * convert seconds to frames at a frame rate
 * Given a time and a frame rate, return the number of frames.
 * total frames of a film
 * how many single images in a clip
 * duration x rate = images
 *
 * @T int32_t int64_t double
 * @name frame_count seconds_to_frames
 * @range seconds 0 7200
 * @range fps 1 240
 */
T frame_count(T seconds, T fps) { return seconds * fps; }

/**
 * current frame of a looping animation: time, frame duration, frames
 * animation frame from time, time per frame, number of frames
 * elapsed / frame duration modulo number of frames
 * Which sprite of a looping animation is shown: elapsed, duration of one, how many?
 * sprite sheet index: elapsed ms, ms each, count
 * Write a function that returns the frame of a looping animation: elapsed ms, ms per frame, number of frames.
 * looping animation index, from time, frame time and frame count
 * walk cycle frame: elapsed time, ms per frame, frames in the cycle
 * Given time, frame duration and frame count, return the frame to draw.
 * sprite animation: ms passed, ms per sprite, sprites, index looped
 * which picture of the walk loop to draw at time t: t, time per picture, pictures
 * sprite number from elapsed time, sprite duration and sprite count, looping
 *
 * @T int32_t int64_t
 * @name animation_frame sprite_index
 * @range elapsed 0 10000
 * @range duration 1 500
 * @range frames 1 16
 */
T animation_frame(T elapsed, T duration, T frames) { return elapsed / duration % frames; }

/**
 * new position from speed and time
 * position + velocity * dt
 * move an object: position, velocity, time
 * Where is an object after a time step?
 * update a position: position + velocity * dt
 * Write a function that moves a position by velocity times elapsed time.
 * euler step: position plus velocity times dt
 * x += v * dt
 * Given position, velocity and time step, return the next position.
 * game physics: movement per frame
 * where after dt seconds at speed v
 * advance a position by velocity times the time step
 *
 * @T double float int32_t
 * @name update_position move_by_velocity
 * @range position -1000 1000
 * @range velocity -100 100
 * @range dt 0 10
 */
T update_position(T position, T velocity, T dt) { return position + velocity * dt; }

/**
 * angle to a target in degrees
 * direction in degrees from one point to another
 * atan2(y2 - y1, x2 - x1) in degrees
 * Which way, in degrees, must an enemy look to see the player?
 * aim angle in degrees, own x, y, then the target's
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in degrees.
 * heading towards a point in degrees, 0 along x
 * rotate a turret to the target, degrees: from x y, to x y
 * Given two points, return the direction of the second seen from the first, -180 to 180 degrees.
 * look at: angle in degrees from the first point to the second
 * turn the cannon toward the enemy: degrees
 * bearing from me to target in a flat world, degrees
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
 * angle to a target in radians
 * atan2(y2 - y1, x2 - x1)
 * direction from one point to another, radian measure
 * In which direction, in radians, is the second point seen from the first?
 * rotation for a sprite facing the mouse, radians
 * aim direction as a radian angle
 * Write a function that returns the angle from point (x1, y1) to point (x2, y2) in radians.
 * heading of the vector between two points, not in degrees
 * Given two points, return the direction of the second from the first between -pi and pi.
 * polar angle of the difference
 * look-at angle, rad
 * turret rotation in radians
 *
 * @name radians_to_target aim_radians
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 */
double radians_to_target(double x1, double y1, double x2, double y2) { return __builtin_atan2(y2 - y1, x2 - x1); }

/**
 * reload a weapon: magazine size, rounds inside, reserve
 * bullets loaded when reloading: capacity, ammo, reserve
 * min(magazine - ammo, reserve)
 * How many rounds go into the magazine: its size, what is in it, what is left over?
 * ammo taken from the reserve: magazine size, loaded, reserve
 * Write a function that returns the rounds moved on a reload: magazine size, rounds inside, reserve.
 * refill a clip: clip size, rounds inside, spare rounds, how many go in
 * reload amount from magazine capacity, current ammo and reserve
 * Given capacity, current ammo and spare ammo, return how many bullets are loaded.
 * top up from a supply: capacity, present, supply, amount moved
 * how many cartridges move from the belt to the gun: gun holds, has, belt has
 * fill the magazine with what is left over: capacity, inside, left over; return the number moved
 *
 * @T int32_t
 * @name reload_amount rounds_loaded
 * @range capacity 10 40
 * @range ammo 0 10
 * @range reserve 0 100
 */
T reload_amount(T capacity, T ammo, T reserve) { return capacity - ammo < reserve ? capacity - ammo : reserve; }

/**
 * mana regeneration: mana, rate, seconds, maximum
 * mana after some time, up to the maximum
 * min(max, mana + rate * time)
 * How much energy does a character have after a while: energy, rate, time, maximum?
 * stamina regeneration: stamina, per second, seconds, cap
 * Write a function that regenerates mana: current, per second, seconds, maximum.
 * recover energy over time: energy, per second, seconds, most
 * refill a bar at a rate: value, rate, time, full
 * Given mana, regeneration, time and maximum, return the new mana.
 * shield recharge: shield, rate, time, full shield
 * energy grows by rate each second until full
 * refill of mana after waiting: mana, per second, seconds, at most max
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
 * enough mana to cast a spell
 * is mana at least the cost
 * mana >= cost
 * Can the wizard pay for this spell?
 * has the player enough energy for an action
 * is the mana at least the cost of the spell
 * Write a function that tells whether the mana suffices for a cost.
 * is the stamina at least the cost of sprinting
 * Given mana and the price of a skill, return true if it can be used.
 * are the magic points enough for the cost
 * can i afford this ability
 * action points left for the move
 *
 * @T int32_t double
 * @name can_cast has_enough_mana
 * @range mana 0 100
 * @range cost 0 100
 */
_Bool can_cast(T mana, T cost) { return mana >= cost; }

/**
 * enemies in a wave, {K} at first and {L} more each
 * wave size: {K} enemies first, {L} more each wave
 * How many enemies come in wave {wave}, if the first has {K} and each next {L} more?
 * {K} + {L} * (wave - 1)
 * spawn count, start {K}, growth {L}
 * Write a function for the number of monsters in a wave, {K} plus {L} per later wave.
 * tower defense wave with {K} enemies and {L} extra per wave
 * linear difficulty: {K}, then {L} more
 * Given the wave number from 1, return the enemies: {K} rising by {L}.
 * zombies per round, from {K} up by {L}
 * round n spawns {K} and {L} extra for each earlier round
 * first attack {K} monsters, each further attack {L} more than before
 *
 * @K 3 5 10
 * @L 1 2 4
 * @name wave_size enemies_in_wave
 * @range wave 1 100
 */
int32_t wave_size(int32_t wave) { return K + L * (wave - 1); }

/**
 * number of enemies in wave n: n, size of the first, growth
 * wave number, first wave size plus growth per wave
 * from wave, first, more: first + more * (wave - 1)
 * How many monsters appear in this wave, given the first wave's and the growth?
 * tower defense wave count: wave, enemies in wave 1, increase
 * enemies spawn: wave number, first wave, increase
 * Write a function that returns how many enemies wave n has, from the first wave's size and the growth per wave.
 * linear difficulty growth: wave, start, increase per wave
 * Given wave number, starting size and increase, return the number of enemies.
 * zombies per round: round, zombies in round 1, more each round
 * wave number, first size; each wave has a fixed number more than the one before
 * spawn count for round n: n, first count, extra per round
 *
 * @T int32_t int64_t
 * @name enemies_in_wave spawn_count
 * @range wave 1 50
 * @range first 0 20
 * @range more 0 10
 */
T enemies_in_wave(T wave, T first, T more) { return first + more * (wave - 1); }

/**
 * score with a combo multiplier: score, points, combo
 * points times combo added to the score
 * score after a combo hit
 * How many points do I have after a hit with a combo?
 * score + points * combo
 * Write a function that adds points with a multiplier to the score.
 * arcade scoring: score, points, multiplier
 * update score: current, points, multiplier
 * Given score, points and combo, return the new score.
 * add points times the combo to the score
 * award points times the chain length on top of the score
 * points multiplied by the combo go on top
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
 * points for cleared lines in tetris, 40/100/300/1200 times (level + 1)
 * 40, 100, 300, 1200 times level + 1
 * How many points do cleared lines give in Tetris at a level: 40, 100, 300, 1200 by level + 1?
 * nintendo tetris scoring: lines, level; 40 100 300 1200
 * Write a function for the tetris score of 0 to 4 lines (0, 40, 100, 300, 1200) at a level from 0.
 * line clear points 40, 100, 300 or 1200, multiplied by level + 1
 * tetris points from lines and level, 1200 for four at level 0
 * Given the number of lines and the level, return the points of classic Tetris, 40 for one at level 0.
 * score for a tetris move: 0, 40, 100, 300, 1200 by lines, times one more than the level
 * what is clearing 1, 2, 3, 4 rows worth at this level, with 40, 100, 300, 1200 at level 0
 * classic block game: reward 40 100 300 1200 for rows, by level + 1
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
 * how many lines until the level is done, ten a level
 * lines still to clear for the next level, ten per level
 * 10 - lines % 10
 * How many rows must I clear before the game speeds up, every ten rows?
 * remaining lines in a tetris level of ten
 * tetris: lines to next level, every 10
 * Write a function that returns how many more lines are needed for the next level when each level takes ten.
 * rows left to level up, ten are needed each time
 * Given the lines cleared so far, return the number missing to the next ten.
 * next speed-up, each ten lines, in how many lines
 * countdown of rows from 10 to the following level
 * 27 lines done, 3 to go to the next ten
 *
 * @T int32_t
 * @name lines_to_next_level rows_left
 * @range lines 0 200
 */
T lines_to_next_level(T lines) { return 10 - lines % 10; }

/**
 * football points from wins and draws, 3 per win and 1 per draw
 * league points: 3 per win, 1 per draw
 * wins * 3 + draws
 * How many points does a soccer team have?
 * table points from wins and draws
 * Write a function that computes league points from wins and draws.
 * soccer points: three for each win, one for each draw
 * points of a team: 3 times wins plus draws
 * Given wins and draws, return the points, three for a win.
 * season points of a club
 * standings points out of victories and ties
 * 3w + d, given wins and draws
 *
 * @T int32_t
 * @name league_points football_points
 * @range wins 0 38
 * @range draws 0 38
 */
T league_points(T wins, T draws) { return 3 * wins + draws; }

/**
 * points for a match: 3 if won, 1 if drawn, 0 if lost
 * result of a match: 3, 1 or 0 points
 * win 3, draw 1, loss 0
 * How many points does the first team get for this score?
 * match points (3, 1 or 0) from goals for and goals against
 * Write a function that returns the points of the home team from both goal counts.
 * soccer result to points: win 3, draw 1, loss 0
 * 3 if more goals, 1 if equal, otherwise 0
 * Given own goals and the other team's, return the points.
 * 3, 1 or 0 points from a scoreline, own goals first
 * 0, 1 or 3 from the final score
 * what does this result bring in the table
 *
 * @T int32_t
 * @name match_points points_from_score
 * @range goals 0 5
 * @range against 0 5
 */
T match_points(T goals, T against) { return goals > against ? 3 : goals == against ? 1 : 0; }

/**
 * new elo rating: mine, opponent's, score, k
 * elo rating update from rating, opponent's rating, score and k
 * rating + k * (score - expected)
 * What is my chess rating after a game: mine, opponent's, result, K?
 * Elo rating after a match: own, other, result, K factor
 * Write a function that updates a rating: own rating, opponent, result 1, 0.5 or 0, and K.
 * rating after a win, draw or loss: own, opponent, score, k factor
 * update a player's rating: rating, opponent, score from 0 to 1, k
 * Given rating, opponent's rating, result and K factor, return the new rating.
 * chess elo calculator: own rating, other rating, result, K
 * chess strength number after playing someone, k given
 * new rating from own, opponent's, result and k
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
 * elo rating after a game, k = 32
 * new chess rating with k = 32: mine, opponent's, score
 * new elo from my rating, opponent rating and result, factor 32
 * What is my rating (K 32) after beating or losing to someone?
 * elo formula with the usual factor 32
 * rating + 32 * (score - expected)
 * Write a function that returns the new Elo rating, K = 32, from both ratings and the result 1, 0.5 or 0.
 * update player rating after a match with K of 32: own, other, result
 * Given own rating, the opponent's rating and the score, return the new rating at K = 32.
 * elo after win or loss: own elo, opponent's, 1 or 0, k factor 32
 * ladder ranking update: rating, rival's rating, score, weight 32
 * what is my rating after this chess game, k 32: me, opponent, result
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
 * hits divided by at-bats
 * baseball average: hits / at-bats, or 0 without at-bats
 * What is the batting average of a player?
 * share of successful attempts, 0 without attempts
 * Write a function that computes hits per at-bat, 0 if there are none.
 * baseball hitting rate, hits over at-bats (0 if none)
 * free throw success rate: made over tried, 0 for none tried
 * Given hits and at-bats, return the average.
 * hit rate of a batter
 * successes per attempt in baseball
 * hits / tries, or 0 if there were no tries
 *
 * @T double float
 * @name batting_average hitting_average
 * @range hits 0 200
 * @range at_bats 0 600
 */
T batting_average(int32_t hits, int32_t at_bats) { return at_bats > 0 ? (T)hits / at_bats : 0; }

/**
 * winning fraction between 0 and 1 from wins and games
 * share of games won as a decimal
 * wins / games, or 0 without a game
 * What is the win ratio of a club, like .625?
 * standings: pct column, wins by games played
 * fraction of games that were won, 0 for no games
 * Write a function that returns wins divided by games as a floating-point number, 0 without games.
 * win ratio 0 to 1: won, played
 * Given wins and games played, return the winning proportion.
 * part of matches that were won
 * record as a decimal, wins then games
 * victories per game played, 0 if none was played
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
 * kills / deaths, the kills if there were no deaths
 * Write a function that computes the kill/death ratio, the kills if nobody died.
 * kda without assists, deaths at least 1
 * frags per death, frags themselves with 0 deaths
 * Given kills and deaths, return the ratio; no death counts as one.
 * kd, dividing by at least 1
 * shooter statistic: how many enemies for each own death, 0 deaths like 1
 * frags divided by deaths, at least one death assumed
 *
 * @T double float
 * @name kill_death_ratio kd_ratio
 * @range kills 0 100
 * @range deaths 0 100
 */
T kill_death_ratio(int32_t kills, int32_t deaths) { return deaths > 0 ? (T)kills / deaths : kills; }

/**
 * d&d ability modifier: half the score minus 5
 * d&d modifier of a score
 * (score - 10) / 2 rounded down
 * Which modifier does an ability score give in Dungeons and Dragons?
 * dnd stat bonus, score / 2 - 5
 * Write a function that returns the ability modifier of a score.
 * strength 15 gives +2, strength 9 gives -1
 * attribute modifier: 10 gives 0, 18 gives 4
 * Given an ability score, return the D&D modifier.
 * 5e ability bonus for an ability score, half of it less 5
 * bonus for strength 16 in a tabletop rpg
 * d20 system: attribute to plus or minus
 *
 * @T int32_t
 * @name ability_modifier dnd_modifier
 * @range score 1 30
 */
T ability_modifier(T score) { return score / 2 - 5; }

/**
 * does roll plus modifier reach the armor class
 * d20 roll plus bonus against armor class
 * roll + modifier >= armor class
 * Does this roll hit the enemy?
 * dnd attack roll: is roll + modifier >= difficulty
 * Write a function that tells whether a roll with its bonus reaches the armor class.
 * saving throw: roll plus bonus at least the difficulty
 * skill check against a difficulty
 * Given roll, modifier and difficulty, check for success.
 * meets or beats the DC: roll, bonus, DC
 * is die plus bonus good enough
 * is the roll plus its modifier at least the target number
 *
 * @T int32_t
 * @name roll_hits check_succeeds
 * @range roll 1 20
 * @range modifier -5 10
 * @range difficulty 5 30
 */
_Bool roll_hits(T roll, T modifier, T difficulty) { return roll + modifier >= difficulty; }

/**
 * chance that two dice sum to a number
 * probability of a sum with 2d6
 * (6 - |7 - sum|) / 36
 * How likely is it to roll {sum} with two dice?
 * two dice probability
 * Write a function for the probability of a total of two six-sided dice.
 * catan number probability
 * chance of rolling a seven, or another sum, with a pair of dice
 * Given a total, return its probability with two fair dice, 0 if impossible.
 * 2d6 odds
 * chance for a total when throwing a pair of dice
 * monopoly: how probable is moving n fields
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
 * chance of at least one six
 * probability of a six in n dice
 * 1 - (5/6)^n, the chance of at least one six
 * How likely is at least one six with {n} dice?
 * de mere's problem: chance of at least one six in n rolls
 * Write a function for the chance of rolling a six in {n} throws.
 * at least one six in several rolls
 * probability of any six in n rolls of a die
 * Given the number of dice, return the probability that one or more show six.
 * odds of a six within n rolls
 * one or more 6 with n throws, probability
 * how likely is at least one six within this many throws
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
 * expected sum of dice
 * count * (sides + 1) / 2
 * What is the average result of so many dice with so many sides?
 * mean of a roll such as 3d6: count, sides
 * Write a function for the expected total of several dice: number and sides.
 * average roll of n dice with m sides: n * (m + 1) / 2
 * expected value of a dice throw
 * Given the number of dice and the sides of each, return the mean total.
 * expected total of NdM: count, then sides
 * mean damage of dice like 2d8: how many, how many faces
 * what do n dice with s faces bring typically
 *
 * @T double float
 * @name average_roll expected_dice_sum
 * @range count 0 20
 * @range sides 2 20
 */
T average_roll(int32_t count, int32_t sides) { return count * (sides + (T)1) / 2; }

/**
 * chance to roll at least a number: sides, number
 * die sides first, probability of rolling a target or higher
 * (sides + 1 - target) / sides
 * How likely, on a die of {sides} sides, is a roll of {target} or more?
 * success chance of a roll like a d20 check: sides, needed roll
 * Write a function for the chance to reach a target on one die: sides, then target.
 * die size and needed roll to probability
 * odds of a roll of {target} or more, die size first
 * Given the number of sides and a target, return the probability, between 0 and 1.
 * success probability of a roll: sides, then lowest good number
 * s-sided die: probability to get this number or better
 * on a d20, say, I need a 15 or more, how likely: die, number
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
 * {OP} in five dice
 * is it a {OP}
 * do five dice hold a {OP}: {OP:2}
 * Does a roll of five dice count as a {OP}?
 * yahtzee {OP} check
 * Write a function that tells whether five dice form a {OP}.
 * poker dice: {OP}?
 * {OP} test, {OP:2}
 * Given five dice from 1 to 6, check for a {OP}.
 * detect a {OP} among five dice
 * kniffel: {OP} or not
 * look whether {OP:2} in the throw: a {OP}
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
 * score of all dice with one number
 * yahtzee upper section
 * sum of the dice that show a given number
 * How many points do my dice of this number give, as fours count four each?
 * sum of equal dice: number times its count
 * Write a function that scores the upper section of Yahtzee for five dice and a number.
 * ones, twos, threes ... in kniffel
 * add up the dice equal to {number}
 * Given five dice and a face, return the sum of those with that face.
 * upper section score
 * fill in the line for this number in yahtzee
 * points for all dice equal to a face
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
 * blackjack: is the hand bust
 * over 21
 * is a blackjack hand busted, total over 21
 * Has a player more than 21?
 * did i lose with this total
 * Write a function that tells whether a blackjack total is over 21.
 * total > 21
 * too many points in twenty-one
 * Given the value of a hand, check if it is bust.
 * bust check: true if the total is above 21
 * too much in black jack
 * hand value beyond twenty-one
 *
 * @T int32_t
 * @name is_bust over_twenty_one
 * @range total 2 31
 */
_Bool is_bust(T total) { return total > 21; }

/**
 * blackjack winner: 1 player, 2 dealer, 0 push, over 21 loses
 * player against dealer in blackjack, return 1, 2 or 0 if equal; player bust is 2
 * 1 player wins, 2 dealer wins, 0 push; above 21 is bust, the player first
 * Who wins blackjack, the player (1) or the bank (2), or nobody (0)? A busted player loses.
 * compare two blackjack totals, over 21 loses (player checked first): 1, 2 or 0
 * closer to 21 without going over: 1 player, 2 dealer, 0 tie; player over 21 gives 2
 * Write a function that takes the totals of player and dealer and returns 1, 2 or 0 for a tie; a player over 21 always loses.
 * twenty-one: decide the round as 1 (player), 2 (dealer) or 0; player's bust first
 * Given player's and dealer's totals, return 1, 2 or 0; over 21 busts, player's bust decides first.
 * casino result from two sums: 1 player, 2 bank, 0 even, with busts over 21, player's first
 * 1 for the player, also if only the dealer is over 21, 2 for the dealer, 0 for equal
 * higher hand up to 21 wins: 1 player, 2 dealer, 0 same, player over 21 is always 2
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
 * compare a guess with the secret number, -1, 0 or 1
 * guess the number: -1 too low, 0 right, 1 too high
 * Is my guess too high (1), too low (-1) or right (0) against the secret?
 * number guessing game feedback: guess, secret, -1 if too small, 1 if too big, else 0
 * Write a function that returns -1, 0 or 1 for a guess that is below, equal to or above the secret.
 * hint in a guessing game, guess then secret: -1 low, 1 high, 0 correct
 * too small -1, correct 0 or too big 1
 * Given guess and secret, return -1, 0 or 1 as the guess is smaller, equal or larger.
 * guess higher than the secret 1, lower -1, same 0
 * tell the player lower or higher: -1 0 1
 * sign of guess minus secret
 *
 * @T int32_t
 * @name guess_feedback check_guess
 * @range guess 1 100
 * @range secret 1 100
 */
T guess_feedback(T guess, T secret) { return (guess > secret) - (guess < secret); }

/**
 * snakes and ladders move, goal {K}
 * move to square {K} with an exact roll
 * stay if the roll goes beyond {K}
 * Where is my token after a roll, if {K} must be reached exactly?
 * board game with goal {K}, no overshooting
 * Write a function that moves a piece towards {K} and leaves it when the roll is too large.
 * exact finish at {K}
 * ludo: the last field {K} needs an exact roll
 * Given position and roll, return the new square, at most {K}.
 * position + roll unless above {K}
 * last square is {K}: throws that go too far don't count
 * advance token, but only when it does not pass {K}
 *
 * @K 30 50 63 100
 * @name move_to_goal exact_finish
 * @range position 0 100
 * @range roll 1 6
 */
int32_t move_to_goal(int32_t position, int32_t roll) { return position + roll > K ? position : position + roll; }

/**
 * move a token, but only if it does not pass the goal
 * new square when an exact roll is needed to finish: square, roll, goal
 * position + roll <= goal ? position + roll : position
 * Where is my piece after the roll if the last square must be hit exactly?
 * snakes and ladders step with the board size as a parameter
 * square after a roll, overshooting the goal is ignored: position, roll, goal
 * Write a function that takes position, roll and goal and returns the new position; rolls that are too high do not count.
 * ludo home stretch: square, throw, last square, new square
 * Given the present square, the dice and the final square, return the next square.
 * position, throw, end: go on, but stay put when the throw is too big
 * advance by the roll unless beyond the end
 * board game move limited by the finish
 *
 * @T int32_t int64_t
 * @name move_exactly step_to_goal
 * @range position 0 50
 * @range roll 1 6
 * @range goal 50 60
 */
T move_exactly(T position, T roll, T goal) { return position + roll <= goal ? position + roll : position; }

/**
 * slide and merge a row of 2048
 * 2048 move left: slide a row and merge equal tiles once
 * merge equal tiles to the left
 * How does a row of 2048 look after a move to the left?
 * shift tiles left and join equal neighbours once
 * Write a function that moves a row of {n} numbers to the left as in 2048, 0 being empty.
 * 2048: slide a row to the left and merge equal neighbours
 * combine equal tiles in a line
 * Given a row, slide its tiles to the front and double equal pairs in place.
 * slide the row's tiles left as in 2048, equal ones merge
 * push numbers left, same ones add up, as in the tile game
 * swipe left on one line
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
 * sudoku box of a cell
 * which 3x3 box is a cell in
 * row / 3 * 3 + col / 3
 * In which of the nine blocks does a sudoku cell lie?
 * block number 0 to 8 in sudoku
 * Write a function that returns the box index from row and column, all from 0.
 * 3x3 block of a position
 * sudoku box number 0 to 8 from row and column
 * Given row and column of a 9x9 grid, return the box from 0 to 8.
 * index of the sudoku box (row by row) from row and column
 * number of the 3 by 3 area holding a cell
 * which of nine sub-squares, 0 to 8
 *
 * @T int32_t
 * @name sudoku_box box_index
 * @range row 0 8
 * @range col 0 8
 */
T sudoku_box(T row, T col) { return row / 3 * 3 + col / 3; }

/**
 * is the sliding puzzle solved
 * 15 puzzle solved check
 * tiles in order 1, 2, 3, ..., with the gap 0 last
 * Are all tiles of the puzzle at their place?
 * 8 puzzle goal test
 * Write a function that checks whether {n} tiles are in order with 0 at the end.
 * sliding tiles in goal position
 * puzzle finished
 * Given the tiles row by row, tell whether the puzzle is solved.
 * fifteen puzzle done?
 * numbers sorted and the hole at the end?
 * did i finish the sliding game
 *
 * @array tiles n
 * @name is_solved puzzle_solved
 * @range tiles 0 1
 * @range n 1 2
 */
_Bool is_solved(const int32_t *tiles, int32_t n) {
    for (int32_t i = 0; i < n - 1; i++)
        if (tiles[i] != i + 1) return 0;
    return tiles[n - 1] == 0;
}

/**
 * best score so far after a new score
 * update the high score with a new score: the larger one
 * high score after a round: the larger of best and score
 * What is the high score after this game?
 * keep the larger of score and high score
 * Write a function that returns the high score after a game.
 * the record after a round, the larger of old best and new score
 * personal best after a new score (larger is better)
 * Given the old high score and a score, return the new high score.
 * max(high score, score)
 * replace the record by the score if the score is higher
 * bigger of record and today's points
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
 * mobile game stars: score, maximum, limits 30 60 90 percent
 * Write a function that returns 0 to 3 stars from score and maximum score; 30, 60 and 90 percent are the limits.
 * stars from the percentage reached: 30 one, 60 two, 90 three
 * rating 0 to 3 of a finished level by percent of the points: 30/60/90
 * Given score and best possible score, return the stars: limits 30, 60 and 90 percent.
 * level result in stars, one each for 30, 60 and 90 percent
 * how well was the level played: 0, 1, 2 or 3 stars at 30, 60, 90 percent
 * reward stars by share of possible points, 0.3, 0.6 and 0.9
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
 * next player's turn, players from 0
 * whose turn is it next, players 0 to n - 1
 * (player + 1) % number of players
 * Which player comes after this one, counted from 0, out of so many?
 * pass the turn around the table, seats from 0
 * Write a function that returns the next player, numbered from 0, and starts over after the last.
 * turn order with zero-based players
 * player who moves next, index from 0, after the last the first
 * Given the current player from 0 and the number of players, return the next one.
 * switch to the next player, wrapping to 0
 * player index after this one, cyclic from zero
 * hand over the dice, players 0 to n - 1
 *
 * @T int32_t uint32_t
 * @name next_player next_turn
 * @range player 0 3
 * @range players 4 8
 */
T next_player(T player, T players) { return (player + 1) % players; }

/**
 * next player, numbered from 1
 * whose turn comes after this player, players 1 to n
 * player % players + 1
 * Who is next if players have the numbers 1, 2, 3, ...?
 * round the table, after the last one comes number 1
 * next turn, counting players from one
 * Write a function that returns the number of the next player, from 1 to the number of players.
 * pass the dice to the left, seats 1..n
 * Given the current player from 1 and the number of players, return the following one.
 * turn order with 1-based players
 * after player 4 of 4 it is player 1 again
 * next player number in 1..n, after n comes 1
 *
 * @T int32_t int64_t
 * @name next_player_from_one following_player
 * @range player 1 8
 * @range players 8 10
 */
T next_player_from_one(T player, T players) { return player % players + 1; }

/**
 * switch between player 1 and 2
 * other player, 1 or 2
 * 3 - player
 * Who is the opponent of player 1 or 2?
 * toggle the current player between 1 and 2
 * Write a function that returns 2 for player 1 and 1 for player 2.
 * change turns in a two-player game, numbers 1 and 2
 * alternate between two players, one and two
 * Given 1 or 2, return the other one.
 * swap players 1 and 2
 * 1 becomes 2, 2 becomes 1
 * the one who is not on turn, players one and two
 *
 * @T int32_t uint8_t
 * @name other_player switch_player
 * @range player 1 2
 */
T other_player(T player) { return 3 - player; }

/**
 * switch between player 0 and 1
 * other player, numbers 0 and 1
 * 1 - player
 * Who is the opponent if players are 0 and 1?
 * flip 0 and 1
 * swap turn index of two players
 * Write a function that returns 1 for 0 and 0 for 1.
 * toggle the current player, zero-based
 * Given a player index 0 or 1, return the other index.
 * alternate between zero and one
 * next turn in a two-player game, index from 0
 * complement of a binary digit stored as a number
 *
 * @T int32_t int64_t
 * @name other_index toggle_player
 * @range player 0 1
 */
T other_index(T player) { return 1 - player; }
/**
 * switch between X and O
 * other mark in tic-tac-toe: X gives O, else X
 * mark == 'X' ? 'O' : 'X'
 * Whose mark comes next after an X or an O?
 * next tic tac toe symbol
 * the next mark: 'O' after 'X', otherwise 'X'
 * Write a function that returns 'O' for 'X' and 'X' for anything else.
 * opponent's sign on the board
 * Given a mark, return the mark of the other side.
 * change turn between x and o, capitals
 * swap the player character 'X' with 'O' and back
 * tictactoe player toggle between 'X' and 'O'
 *
 * @name other_mark next_mark
 */
char other_mark(char mark) { return mark == 'X' ? 'O' : 'X'; }

/**
 * goal difference
 * goals scored minus goals conceded
 * goal difference of a team
 * How much better is the goal record of a team?
 * scored - conceded
 * Write a function that computes the goal difference.
 * football table: goal difference from scored and conceded
 * points for less points against
 * Given goals for and against, return the difference.
 * net goals over a season: take the goals let in from the goals shot
 * goals for minus goals against
 * tie-breaker in football tables: scored minus conceded goals
 *
 * @T int32_t
 * @name goal_difference plus_minus
 * @range scored 0 100
 * @range conceded 0 100
 */
T goal_difference(T scored, T conceded) { return scored - conceded; }

/**
 * golf score relative to par
 * strokes minus par
 * strokes over par, negative if under par
 * How many strokes above par did the player need? Negative if below.
 * birdie is -1, bogey is 1
 * golf hole result against par
 * Write a function that returns the strokes over par, from strokes and par.
 * plus or minus on a golf course
 * Given the strokes played and the par, return the difference.
 * golf score to par: strokes minus par
 * golf result without handicap: strokes less par
 * how far from par was my round
 *
 * @T int32_t
 * @name strokes_to_par golf_score
 * @range strokes 1 12
 * @range par 3 5
 */
T strokes_to_par(T strokes, T par) { return strokes - par; }

/**
 * winning percentage from wins and games
 * percentage of games won, 0 without games
 * wins / games * 100
 * What percentage of its games did a team win?
 * win rate in percent: wins, games played
 * Write a function that returns the win percentage, 0 without games.
 * share of victories in percent, victories and games given
 * success rate of a player in percent
 * Given wins and games played, return the percentage won.
 * win %: 100 * won / played, 0 if none was played
 * share of won matches out of all played, %
 * how often does the team win, in 100 games
 *
 * @T double float
 * @name win_percentage percent_won
 * @range wins 0 50
 * @range games 0 100
 */
T win_percentage(int32_t wins, int32_t games) { return games > 0 ? (T)100 * wins / games : 0; }

/**
 * percent win rate from wins and losses
 * win percentage when wins and losses are known
 * wins / (wins + losses) * 100
 * How many percent of my games have I won, with wins and losses given?
 * success rate of a team, no draws
 * win percent from wins and losses, 0 for no games
 * Write a function that returns the win rate in percent from the numbers of wins and losses, 0 without games.
 * winrate of a player in percent, wins and losses in
 * Given victories and defeats, return the percentage of victories.
 * ranked game winrate in percent: won, lost
 * percent won out of won plus lost
 * wins, losses to win percentage
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
 * How many points does a player score per game?
 * scoring average from points and games (0 for none)
 * Write a function that returns the points per game, 0 without games.
 * basketball points per game; no games give 0
 * mean score per match, 0 for no match
 * Given total points and games, return the average.
 * goals per match, given goals and matches, 0 for no match
 * average haul in a match
 * season total divided by matches
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
 * runs per 100 balls, 0 if no ball was faced
 * How many runs does a batter score per hundred balls?
 * runs / balls * 100
 * Write a function that computes the batting strike rate, 0 without balls.
 * batsman's strike rate: runs times 100 over balls, or 0
 * scoring speed in cricket: runs per 100 balls (0 for none)
 * Given runs and balls faced, return the strike rate.
 * cricket: runs times 100 over balls
 * how fast does the batter score, per 100
 * runs by balls times hundred
 *
 * @T double float
 * @name strike_rate batting_strike_rate
 * @range runs 0 200
 * @range balls 0 200
 */
T strike_rate(int32_t runs, int32_t balls) { return balls > 0 ? (T)100 * runs / balls : 0; }

/**
 * lose a life: one less, but not below 0
 * lives after being hit once, never under 0
 * lives - 1, not below 0
 * How many lives are left after a mistake?
 * remaining lives after losing one, at least 0
 * Write a function that takes one life away, never below zero.
 * player dies once: lives minus one, 0 stays 0
 * one life less, at least 0
 * Given the number of lives, return it reduced by one, at least 0.
 * decrease lives by one, not below zero
 * ouch: hearts left after one is gone, 0 remains 0
 * count of tries reduced by one, floor zero
 *
 * @T int32_t uint8_t
 * @name lose_life lives_left
 * @range lives 0 9
 */
T lose_life(T lives) { return lives > 0 ? lives - 1 : 0; }

/**
 * extra lives earned by points, so many points each
 * one bonus life per so many points
 * score / points_per_life
 * How many lives have I won if there is one for every fixed number of points?
 * 1up count: score, points per life
 * bonus lives from the score and the points for one
 * Write a function that returns how many extra lives a score has brought, from the score and the points for one life.
 * arcade: life every n points
 * Given score and step, return the number of full steps as bonus lives.
 * free men from points, one for each full step given second
 * how often did the score pass another multiple of the step
 * number of 1-ups so far
 *
 * @T int32_t int64_t
 * @name extra_lives bonus_lives
 * @range score 0 100000
 * @range step 1000 20000
 */
T extra_lives(T score, T step) { return score / step; }

/**
 * is the game over, no lives or no seconds left
 * game over when no lives are left or the time is up
 * lives == 0 or time == 0
 * Has the player lost, lives or time used up?
 * end of game check: lives, seconds, either at zero
 * Write a function that tells whether the game ends, given lives and seconds left.
 * out of lives or out of time
 * should the game over screen appear, at zero lives or zero time
 * Given lives and time left, check if either has run out.
 * game finished? lives or time not above 0
 * is it finished: hearts zero or clock zero
 * stop the game if either lives or time ran out
 *
 * @T int32_t
 * @name is_game_over game_ended
 * @range lives 0 3
 * @range seconds 0 3
 */
_Bool is_game_over(T lives, T seconds) { return lives <= 0 || seconds <= 0; }

/**
 * is an enemy in range
 * is a target within attack range of (x1, y1), edge included
 * distance to the target at most the range
 * Can the tower reach the enemy?
 * may i attack this unit
 * Write a function that tells whether a target is within range: own position, target position, range.
 * is the player close enough
 * aggro range check: distance of two points at most the reach
 * Given two points and a reach, check that the distance is not larger.
 * are two points at most the reach apart
 * is the second point within reach of the first
 * enemy within the circle of the weapon
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
 * is an object off the screen
 * is a point outside a screen of given width and height
 * position outside the window
 * Has a bullet left the screen?
 * object not visible any more
 * Write a function that tells whether a point is outside a screen of a given width and height.
 * remove sprites beyond the edges
 * x < 0, x >= width, y < 0 or y >= height
 * Given x, y, width and height, check that the point is not on the screen.
 * is x, y offscreen for a screen of width by height
 * can the thing be deleted because nobody sees it
 * coordinates not inside window
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
 * height of a jump over time: start speed, gravity, time
 * speed v, gravity g, time t: v * t - g * t^2 / 2
 * position during a jump from speed, gravity and time
 * How high is a player at a time after jumping: speed, gravity, time?
 * jump curve of a platformer: take-off speed, gravity, t
 * Write a function that returns the height of a jump: start speed, gravity, time.
 * jump arc: speed, gravity, time to height
 * parabola of a jump, height from v, g and t in this order
 * Given jump speed, gravity and time, return the height above the ground.
 * y of a jumping character: jump speed, gravity, seconds
 * elevation after leaping: speed, gravity, seconds since
 * throw upward: speed, gravity, time, height then
 *
 * @T double float
 * @name jump_height_at jump_position
 * @range speed 0 20
 * @range gravity 1 20
 * @range t 0 4
 */
T jump_height_at(T speed, T gravity, T t) { return speed * t - gravity * t * t / 2; }

/**
 * highest point of a jump
 * max jump height from take-off speed and gravity
 * v^2 / (2 g)
 * How high can a character jump?
 * peak of a jump from speed and gravity
 * Write a function that returns the maximum height of a jump.
 * jump apex: speed squared over twice gravity
 * top of the jump arc
 * Given jump speed and gravity, return the greatest height.
 * how high does it fly
 * top altitude for a take-off speed
 * how high does mario get
 *
 * @T double float
 * @name max_jump_height jump_apex
 * @range speed 0 20
 * @range gravity 1 20
 */
T max_jump_height(T speed, T gravity) { return speed * speed / (2 * gravity); }

/**
 * apply friction to a speed
 * slow down by friction, stop at 0
 * velocity towards zero by a step
 * How do I make a moving object slow down?
 * move a velocity toward 0 by the friction, without reversing it
 * Write a function that reduces the magnitude of a velocity by friction, not past zero.
 * ground friction of a character
 * braking step: reduce the speed's magnitude by friction, not past 0
 * Given a velocity and a friction per frame, return the slower velocity.
 * bring a velocity closer to zero by friction, stopping at 0
 * sliding thing loses some speed each tick until it rests
 * take away a bit of velocity in whichever direction
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
 * accelerate up to a top speed: speed, acceleration, time, top
 * speed + acceleration, at most the maximum
 * speed up a car up to a limit: speed, acceleration, time, limit
 * How fast is a vehicle of this speed after accelerating for a time with a speed limit, given last?
 * speed cap: speed plus acceleration times dt, not above top
 * Write a function that adds acceleration times dt to a speed and caps it.
 * accelerate to a terminal velocity: speed, acceleration, dt, maximum
 * racing game: speed update from speed, acceleration, dt, top speed
 * Given speed, acceleration, time step and top speed, return the new speed.
 * clamped acceleration: v, a, dt, vmax
 * gas pedal: speed, acceleration, seconds, engine limit, new speed
 * speed plus a times t but not more than vmax
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
 * seconds to minutes:seconds for a game clock: the {OP}
 * {OP} part of a countdown display
 * game timer: {OP} to show
 * How many {OP} does the clock mm:ss show?
 * {OP} of a time in seconds
 * Write a function that returns the {OP} shown for a number of seconds left.
 * split a timer: {OP}
 * {OP} display of a stopwatch
 * Given seconds, return the {OP} of mm:ss.
 * mm:ss, the {OP}
 * clock text m:ss, give the {OP}
 * how many {OP} of the remaining time are shown
 *
 * @T int32_t
 * @OP / "minutes"
 * @OP % "seconds"
 * @name timer_part clock_part
 * @range total 0 3600
 */
T timer_part(T total) { return total OP 60; }

/**
 * score for time left, {K} a second, 0 if time is up
 * time bonus, {K} points a second, never negative
 * seconds left times {K}, 0 when none are left
 * How large is the bonus at {K} points per second left, not below 0?
 * bonus of {K} points for each remaining second, zero if over time
 * Write a function that turns the time left into points, {K} per second, nothing below 0 seconds.
 * level finished: {K} points a second, minimum 0
 * points for speed, factor {K}, no minus points
 * Given the remaining seconds, return {K} times as many points, 0 if time is up.
 * time bonus with factor {K}, negative time gives 0
 * early finish reward: {K} for every second, 0 if late
 * multiply leftover seconds by {K}, negative ones count as 0
 *
 * @K 5 10 50 100
 * @name time_bonus bonus_points
 * @range seconds -10 300
 */
int32_t time_bonus(int32_t seconds) { return seconds > 0 ? K * seconds : 0; }

/**
 * time bonus from seconds left and points per second
 * seconds remaining times points
 * bonus for finishing early: seconds left times points per second
 * How many extra points does the remaining time give?
 * level clear bonus from seconds left and points per second
 * leftover time converted into score
 * Write a function that returns the bonus for the seconds that are left at a given number of points each.
 * speed bonus: seconds left times points per second
 * Given the remaining seconds and the value of a second, return the bonus points.
 * extra score for unused time
 * time attack reward: remaining seconds times points each
 * fast finish, more points: seconds left, points each
 *
 * @T int32_t int64_t
 * @name finish_bonus remaining_time_bonus
 * @range seconds 0 300
 * @range points 0 100
 */
T finish_bonus(T seconds, T points) { return seconds * points; }

/**
 * sell price of an item, {K} percent
 * {K} percent of the price when selling
 * price * {K} / 100
 * How much gold do I get for selling an item at {K} percent of its price?
 * shop buys back for {K} percent
 * Write a function that returns {K} percent of a price, rounded down.
 * vendor price, {K} percent
 * resale value at {K} %
 * Given the price of an item, return the {K} percent that a merchant pays.
 * trade-in value, {K} percent
 * merchant buys used things at {K}%
 * get {K} percent back when selling to the shop
 *
 * @T int32_t int64_t
 * @K 25 50 75
 * @name sell_price resale_value
 * @range price 0 10000
 */
T sell_price(T price) { return price * K / 100; }

/**
 * sell an item for half its price
 * shopkeeper buys back at half price
 * resale value, half of the price
 * How much gold does a merchant give for used gear, half the value?
 * half price, rounded down for coins
 * sell value in an rpg shop
 * Write a function that returns half of the purchase price as the selling price.
 * trade-in value at 50 percent of the price
 * Given the price of an item, return what selling it brings, one half.
 * vendor value, half the price
 * price / 2
 * get back half of the gold
 *
 * @T int32_t double
 * @name half_price resale_value
 * @range price 0 1000
 */
T half_price(T price) { return price / 2; }

/**
 * drop chance after several tries
 * chance to get a rare drop
 * 1 - (1 - p)^n
 * How likely is at least one rare item in {tries} kills?
 * probability of at least one drop in so many tries
 * Write a function for the chance of at least one drop from the drop rate and the number of kills.
 * gacha odds over many pulls
 * chance of at least one hit in n lootboxes, from the rate
 * Given a drop rate from 0 to 1 and a number of tries, return the chance of getting it.
 * chance of getting a rare item at least once: 1 - (1 - rate)^tries
 * will the boss give me the sword within n kills
 * at least one success in many loot rolls
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
 * drop chance in percent after several tries
 * percent chance to get an item at least once
 * 100 * (1 - (1 - p / 100)^n)
 * How many percent likely is the drop within n kills if each has so many percent?
 * loot probability, percent in and percent out
 * cumulative chance of repeated attempts in percent
 * Write a function that takes a drop rate in percent and a number of tries and returns the total chance in percent.
 * one percent drop, a hundred runs, for instance: how sure, in percent
 * Given percent per try and tries, return the percentage of getting it one or more times.
 * gacha pull odds in %
 * chance in percent of at least one drop, from percent and tries
 * chance of success after n attempts as a percentage
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
 * experience bar in percent: xp, level start, next level's start
 * progress in percent from the level start to the next level, xp first
 * (xp - start) / (next - start) * 100
 * How many percent is a player with this xp on the way from level start to next level?
 * level progress in percent: xp, start, next
 * Write a function that returns the progress of xp between two thresholds in percent, lower one first.
 * xp bar fill in percent from xp, lower and upper mark
 * percentage of the current level done: points, level begin, level end
 * Given xp, start of the level and start of the next, return the percentage.
 * level up progress, 0 to 100: xp, this level's xp, next level's xp
 * how full, in percent, is the xp bar between two marks, xp given first
 * xp, start, goal: percent of the way from this rank to the following one
 *
 * @T double float int32_t
 * @name level_progress xp_percent
 * @range xp 100 200
 * @range start 0 100
 * @range next 200 400
 */
T level_progress(T xp, T start, T next) { return (xp - start) * 100 / (next - start); }

/**
 * winner of a match, 1 or 2, 0 for a draw
 * which player has more points, 1, 2 or neither (0)
 * 1, 2 or 0 for a draw
 * Who wins with these two scores: player 1, 2 or 0 for nobody?
 * compare two scores and name the winner, 1, 2, or 0 on a tie
 * Write a function that returns the number of the winning player, 0 if tied.
 * result of a duel: 1 first, 2 second, 0 even
 * match winner from two scores: 1, 2 or 0
 * Given the scores of player 1 and 2, return the winner's number, 0 if equal.
 * who won: 1, 2 or 0 if nobody
 * 1 if the first score is bigger, 2 if the second, 0 if same
 * number of the victorious player, 1 or 2, or 0
 *
 * @T int32_t double
 * @name match_winner winning_player
 * @range first 0 5
 * @range second 0 5
 */
int32_t match_winner(T first, T second) { return first > second ? 1 : first < second ? 2 : 0; }

/**
 * winner of a match as 1, -1 or 0
 * 1 if the first has more points, -1 if the second has, 0 for a tie
 * sign of the score difference
 * Did the home side win (1), lose (-1) or draw (0)?
 * game result from two scores, minus one for a defeat
 * win 1, draw 0, loss -1
 * Write a function that compares two scores and returns 1, 0 or -1 from the first player's view.
 * outcome as plus one, zero, minus one
 * Given both scores, return 1 for a victory, 0 for a draw and -1 for a defeat.
 * compare two scores: 1 if the first wins, -1 if it loses, 0 for a tie
 * chess-like result -1 0 1
 * who is ahead: positive first, negative second
 *
 * @T int32_t double
 * @name match_result signed_result
 * @range first 0 10
 * @range second 0 10
 */
int32_t match_result(T first, T second) { return first > second ? 1 : first < second ? -1 : 0; }

/**
 * player with the highest score
 * index of the winner
 * who leads the scoreboard
 * Which player has the most points?
 * position of the best score, the first if tied
 * Write a function that returns the index of the leader among {n} players.
 * top scorer
 * leaderboard: first place
 * Given the scores of at least one player, return who is in front.
 * best player
 * who is in first place, by index
 * position of top score in the table
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
 * how many players have a better score, plus one
 * rank of a score on the leaderboard
 * place in the ranking: better scores plus one
 * Which place does this score reach?
 * position on a high score list
 * Write a function that returns the rank of a score among {n} scores.
 * rank of a score in a list: 1 plus the number of higher scores
 * 1 + number of higher scores
 * Given the scores and a new score, return its place, 1 for the best.
 * leaderboard position of a score: 1 + how many are higher
 * my place among all: 1 is top
 * count the better ones and add one
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
 * manhattan distance on a grid
 * steps between two tiles without diagonals
 * |r1 - r2| + |c1 - c2|
 * How many moves are two cells apart if I walk only along rows and columns?
 * a star heuristic on a grid
 * Write a function that returns the number of steps between two cells: row and column of each.
 * taxicab steps between grid cells
 * grid walking distance between two cells: rows plus columns
 * Given two cells, return how many steps up, down, left or right lie between them.
 * distance of two tiles in steps along rows and columns
 * shortest walk on a board without obstacles or diagonals
 * |dr| + |dc|
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
 * can i walk on a tile: map, rows, cols, row, col; inside and 0
 * is a map cell free (0), size given before row and column
 * tile at row and column of a rows x cols map is 0 and inside
 * Is there no wall (nonzero) at this position of the map? Rows, cols, row, col; outside is no.
 * passable (0) cell inside the map: rows, cols, row, col
 * Write a function for a map of rows x cols that tells whether the cell at row, col exists and is 0.
 * maze: free field (0) in bounds, size first, then position
 * walkable tile check with bounds: map, height, width, row, column; 0 is free
 * Given a map row by row, its rows and cols, and a cell, check that it is inside and 0.
 * no obstacle here: rows, cols, then row, col, with 0 for free
 * no wall and not outside: may i go there, map size, then cell; 0 means free
 * free field lookup in a maze: rows, cols, row, col, zero is free
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
