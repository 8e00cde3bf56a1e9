/**
 * round an address down to a multiple of the alignment
 * align an address down, alignment second and a power of two
 * address & ~(alignment - 1) for a power-of-two alignment
 * previous aligned address, the address itself if aligned; alignment is a power of two
 * floor an offset to its block boundary, the block size (a power of two) given second
 * start of the aligned block, of a power-of-two size given second, that contains this address
 * Write a function that rounds a size down to a multiple of a power-of-two alignment.
 * What is the last address aligned to a given power of two that is not above this one?
 * Returns the value with the bits below a power-of-two alignment cleared; value first, alignment second.
 * make address smaller till it fits alignment, alignment is power of two and second argument
 * truncation to a power-of-two alignment boundary by masking: address, alignment
 * cut an offset back to where its page, line or block begins; their length, a power of two, comes second
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name align_down round_down_aligned
 * @range address 0 100000
 * @range alignment 16 16
 */
T align_down(T address, T alignment) { return address & ~(alignment - 1); }

/**
 * padding bytes from an offset to the next multiple of the alignment, 0 if it is one
 * how many bytes are missing until an offset is aligned: offset, alignment
 * 0 if the offset is already aligned, else alignment - offset % alignment
 * length of the padding after an offset so that the next field is aligned (offset, alignment)
 * fill bytes needed from this offset to the next aligned one, none if aligned
 * bytes to skip from an offset for a given alignment, 0 when already aligned
 * Write a function that returns how many padding bytes bring an offset to the next multiple of an alignment.
 * How much padding does an offset need to become a multiple of the alignment?
 * Returns (alignment - offset % alignment) % alignment, the offset being given first.
 * count fill byte from offset till next multiple of alignment, zero if there already
 * alignment gap of an offset: how far to the next multiple of the alignment, possibly 0
 * the distance from an offset up to the next boundary, a multiple of the second argument; nothing if we are on one
 *
 * @T int32_t uint32_t uint64_t int64_t
 * @name alignment_padding padding_needed
 * @range offset 0 1000
 * @range alignment 1 64
 */
T alignment_padding(T offset, T alignment) { return (alignment - offset % alignment) % alignment; }

/**
 * is the address a multiple of the alignment
 * aligned or not, address and alignment given
 * check a pointer value for alignment to so many bytes
 * address % alignment == 0
 * test that an offset lies on a boundary, that is, a multiple of the second number
 * is an address properly aligned, alignment in bytes given second?
 * Write a function that checks whether an address is aligned to a given number of bytes.
 * Is this offset divisible by that alignment?
 * Returns true if the address is a multiple of the alignment.
 * is address exactly on a boundary of n byte
 * alignment predicate: address first, alignment as second parameter
 * is this address aligned to so many bytes, so an access crosses no boundary
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name has_alignment is_aligned_to
 * @range address 0 64
 * @range alignment 1 16
 */
_Bool has_alignment(T address, T alignment) { return address % alignment == 0; }

/**
 * {OP} of an address with pages of {K} bytes
 * address to {OP}, page size {K}
 * {K}-byte pages: {OP}
 * {OP}, {K} bytes per page
 * virtual address split with {K}-byte pages: give me the {OP}
 * take the {OP} out of an address, pages have {K} bytes
 * Write a function that returns the {OP} of an address when a page has {K} bytes.
 * What is the {OP} of this address, if pages are {K} bytes long?
 * Returns the {OP} of the address for a page size of {K}.
 * which {OP} has address when page is {K}
 * address decomposition, {K}-byte pages: {OP}
 * memory is divided into pages of {K} bytes, the first being number 0: {OP} of the given byte
 *
 * @T uint32_t uint64_t int32_t
 * @OP / "page number"
 * @OP % "page offset"
 * @K 4096 1024 512 16384
 * @name page_part address_part
 * @range address 0 1000000
 */
T page_part(T address) { return address OP K; }

/**
 * end of a struct after adding a field: offset, field size, field alignment; padding comes first
 * offset, size, alignment: round offset up to the alignment, then add the size
 * next offset in a struct layout, from offset, member size and member alignment
 * offset after a member, from the offset so far, the member's size and its alignment, with padding before it
 * place a field at an offset: align the offset, then advance by the size; order offset, size, alignment
 * struct size so far plus one field, its size second, its alignment third, padding put before it
 * Write a function that takes an offset, a field's size and its alignment and returns the offset behind the aligned field.
 * From the given offset on, where does a member of this size and alignment end?
 * Takes offset, size, alignment; returns the offset rounded up to a multiple of the alignment, plus the size.
 * put a field after padding, say where it ends: offset, size, align
 * structure layout step: offset, size, alignment in, end offset out
 * from an offset, a member's size and its alignment: skip to a multiple of the alignment, leave room, return the position after it
 *
 * @T int32_t uint32_t
 * @name field_end next_field_offset
 * @range offset 0 100
 * @range size 1 16
 * @range alignment 1 16
 */
T field_end(T offset, T size, T alignment) { return (offset + alignment - 1) / alignment * alignment + size; }

/**
 * address of the element in a row and a column of a row-major 2D array: base, row, column, columns per row, bytes per element
 * base + (row * columns + column) * size, arguments in this order: base, row, column, columns, size
 * memory address of a matrix element, row major: base, row, column, columns, bytes
 * element address from base, row, column, number of columns and element size
 * where in memory is a[i][j], given base, i, j, row length and element size
 * byte address in a two-dimensional table: start, row, column, width, bytes per cell
 * Write a function that computes the address in a row-major 2D array from base, row, column, columns per row and element size.
 * At which address is an element of a row-major table: base, row, column, number of columns, bytes per element?
 * Returns base + (row * columns + column) * size from base, row, column, columns and size.
 * address of cell: base, row, column, how many columns, size
 * row-major addressing function of base, i, j, width and element size
 * address of a cell, rows one after another: base first, then row, column, columns per row, bytes each
 *
 * @T int32_t int64_t uint32_t
 * @name element_address matrix_address
 * @range base 0 10000
 * @range row 0 20
 * @range column 0 20
 * @range columns 1 20
 * @range size 1 8
 */
T element_address(T base, T row, T column, T columns, T size) { return base + (row * columns + column) * size; }

/**
 * {OP} of an address in a cache with {K}-byte lines and {L} sets
 * address to cache {OP} ({K} bytes per line, {L} sets)
 * {OP} in a cache with {L} sets of {K}-byte lines
 * which cache {OP} for this address: line {K}, sets {L}
 * cache {OP}, line size {K}, {L} sets
 * split an address for a cache with {K} B lines and {L} sets: return the {OP}
 * Write a function that returns the cache {OP} of an address for lines of {K} bytes and {L} sets.
 * What is the {OP} for this address in a cache with {K}-byte lines and {L} sets?
 * Returns the {OP} of the address; a line has {K} bytes and there are {L} sets.
 * give {OP} of address in cache, one line {K} byte, {L} set
 * set-associative address decomposition: {OP}, {K}-byte blocks, {L} sets
 * the memory address maps to which {OP}, with {K} bytes a line and {L} sets
 *
 * @T uint32_t uint64_t int32_t
 * @OP % "set index"
 * @OP / "tag"
 * @K 32 64
 * @L 128 256
 * @name cache_part cache_lookup_part
 * @range address 0 1000000
 */
T cache_part(T address) { return address / K OP L; }

/**
 * simple string hash: sum of the character codes modulo {n}
 * put a string in one of n buckets by the sum of its character codes modulo n
 * sum of the string's chars % n
 * bucket for a name, additive hash: sum of its bytes modulo n
 * hash table index of a word: add up its character codes, take the remainder by n
 * which of n buckets does the string go to when its character codes are summed modulo n
 * Write a function that adds the codes of all characters of a string and returns the sum modulo the number of buckets.
 * In which of n buckets does the string land, using the sum of its characters?
 * Returns the total of the string's character codes modulo n.
 * hash of word is sum of letter codes mod number of buckets
 * additive string hash: sum of the bytes of a string modulo the table size
 * beginner's hash function: codes of all characters added, remainder by table size
 *
 * @string s
 * @name additive_bucket sum_hash
 * @range n 1 100
 */
int32_t additive_bucket(const char *s, int32_t n) {
    int32_t sum = 0;
    for (; *s; s++) sum += (uint8_t)*s;
    return sum % n;
}

/**
 * string hash with multiplier {K}, starting at 0 in 32 unsigned bits, modulo table size {n}
 * hash = hash * {K} + c over the string from 0, then % n, all unsigned 32-bit
 * bucket index of a string among n: polynomial hash from 0 with multiplier {K}, unsigned 32-bit
 * polynomial hash of a string with base {K} (h = h * {K} + c from 0, uint32), reduced to n buckets
 * hash table slot for a key string: start 0, times {K} plus character, finally modulo n
 * hash the text with h = {K} * h + c from h = 0, remainder by n
 * Write a function that hashes a string from 0 with h * {K} + c and returns the bucket h % n.
 * Which of n buckets does the key get when the hash starts at 0 and is multiplied by {K} before each character is added?
 * Returns (... (c0 * {K} + c1) * {K} + ...) modulo n, computed in 32 unsigned bits.
 * make bucket from the text: begin zero, multiply {K} and add every letter, then modulo n
 * polynomial rolling hash of a string with base {K} from 0 in unsigned 32 bits, then reduction modulo n
 * start at 0, multiply by {K} and add each character, finally the remainder by the table size, all unsigned
 *
 * @K 31 33 131
 * @string s
 * @name text_bucket bucket_of_string
 * @range n 1 1000
 */
uint32_t text_bucket(const char *s, uint32_t n) {
    uint32_t hash = 0;
    for (; *s; s++) hash = hash * K + (uint8_t)*s;
    return hash % n;
}

/**
 * linear probing from key % size: index of the key or of the first empty place (0), -1 if full
 * hash table lookup from key % size in steps of 1: index of the key or the first 0, else -1
 * hash table lookup, first slot key % size, then the next ones cyclically: index of the key or of the first 0, -1 if neither
 * probe from key % size, wrapping, until the key or 0 is found; return that index or -1
 * where does the key belong in the hash table (home key % size, step 1, 0 is free), else -1
 * slot of a positive key or first 0, linear probing from key % size, -1 if full
 * Write a function that returns the slot of a key in a table with linear probing from key % size, or the first slot with 0, or -1.
 * At which index is the key, or the first 0, starting at key modulo size and stepping by 1, else -1?
 * Returns the first index from key % size on, cyclically, that holds the key or 0; -1 if there is none.
 * search place in hash table, key % size then next ones, zero is empty, give index, none is -1
 * closed hashing with linear probing from key mod size, empty marker 0, full gives -1
 * try the home slot key % size, then the next, round the table: key found or a 0, otherwise -1
 *
 * @T int32_t uint32_t
 * @name find_slot probe_slot
 * @array table size
 * @range table 0 9
 * @range size 1 6
 * @range key 1 9
 */
int32_t find_slot(const T *table, int32_t size, T key) {
    int32_t home = (int32_t)(key % (T)size);
    for (int32_t i = 0; i < size; i++) {
        int32_t slot = (home + i) % size;
        if (table[slot] == key || table[slot] == 0) return slot;
    }
    return -1;
}

/**
 * does the hash table need to grow: more than {K} percent full
 * is the load factor, entries over slots, above {K} %
 * count * 100 > capacity * {K}
 * resize the table? more than {K} percent of its slots used, count and capacity given
 * is a map with so many entries and slots over {K} percent filled
 * time to rehash: count is more than {K} percent of capacity
 * Write a function that checks whether a table with so many entries and so many slots is more than {K} percent full.
 * Must the hash table with so many entries and slots be enlarged, if {K} percent is still allowed?
 * Returns true if the entries exceed {K} percent of the capacity.
 * is table too full: entries, slots, {K} percent is the max allowed
 * load factor of count and capacity strictly over {K} percent, in integer arithmetic
 * entries first, slots second: past the {K} percent mark or not, exactly {K} percent is not
 *
 * @T int32_t uint32_t int64_t
 * @K 70 75 50 90
 * @name needs_resize should_grow
 * @range count 0 1000
 * @range capacity 1 1000
 */
_Bool needs_resize(T count, T capacity) { return count * 100 > capacity * K; }

/**
 * size class of a request: the first of {K}, {K} * 2, {K} * 4, ... that is not smaller
 * round an allocation up to a power of two, minimum {K}
 * smallest of {K}, {K} * 2, {K} * 4, ... that is not below the size
 * allocation size to bucket size: buckets start at {K} and double
 * double {K} until it is at least the given size
 * smallest power of two not less than the request, {K} or more
 * Write a function that returns the smallest size of the form {K} times a power of two that holds a request.
 * What block size does an allocator use for a request if blocks start at {K} and double?
 * Returns {K} doubled as often as needed to reach the requested size.
 * how big block for this size, begin {K} and double until enough
 * segregated-fit size class of a request, classes {K}, 2 * {K}, 4 * {K} and so on
 * a vector begins with room for {K} and doubles: its capacity for so many elements
 *
 * @T uint32_t int32_t uint64_t
 * @K 8 16 32
 * @name size_class grown_capacity
 * @range size 0 100000
 */
T size_class(T size) {
    T block = K;
    while (block < size) block *= 2;
    return block;
}

/**
 * first free block in an array of sizes that is at least the request, index or -1
 * first fit allocation: index of the first hole size not below the request, else -1
 * index of the first hole with at least the requested size, -1 without one
 * memory holes in an array and a request: index by first fit, -1 if it fits nowhere
 * find the first block size >= the request, return its index or -1
 * which gap takes the process by first fit? index in the gap sizes, -1 for none
 * Write a function that returns the index of the first free block whose size is at least the request, or -1.
 * At which index is the first memory hole into which the request fits, -1 if it fits in none?
 * Returns the smallest index with sizes[i] >= request; -1 if no block is large enough.
 * take first place in list where request fits, give index, no place is -1
 * first-fit placement over a list of hole sizes: lowest index with enough room, or -1
 * go along the hole sizes and stop at one the piece fits in; its index, -1 when there is none
 *
 * @T int32_t int64_t
 * @name first_fit first_fitting_block
 * @array sizes n
 * @range sizes 0 20
 * @range n 0 8
 * @range request 1 20
 */
int32_t first_fit(const T *sizes, int32_t n, T request) {
    for (int32_t i = 0; i < n; i++)
        if (sizes[i] >= request) return i;
    return -1;
}

/**
 * {OP} fit allocation: index of the {OP:2} block that still holds the request, the first on a tie, -1 if none
 * {OP} fit: index of the {OP:2} block that is large enough, first on a tie, -1 if none
 * index of the {OP:2} hole that is big enough ({OP} fit), lowest index on a tie, else -1
 * choose a memory block by {OP} fit, the {OP:2} one not below the request; index, first if equal, or -1
 * which gap for the process by {OP} fit, that is, the {OP:2} possible? first of equals, -1 for none
 * {OP}-fit placement: first index of the {OP:2} size that holds the request, -1 if no size does
 * Write a function that returns the first index of the {OP:2} free block not smaller than the request ({OP} fit), or -1.
 * Which hole index does the {OP} fit strategy take for this request (the {OP:2} that fits, first on a tie, else -1)?
 * Returns the index of the {OP:2} block with sizes[i] >= request ({OP} fit), the first on a tie, or -1.
 * take the {OP:2} place where it can go in, {OP} fit it is called; index of the first such, minus one if nowhere
 * {OP}-fit search over a list of hole sizes, {OP:2} adequate one, lowest index on a tie, -1 if none
 * of all holes in which the request fits, pick the {OP:2} ({OP} fit): index, the first if several, -1 if none
 *
 * @T int32_t int64_t
 * @OP < "best" "smallest"
 * @OP > "worst" "largest"
 * @name fit_block choose_block
 * @array sizes n
 * @range sizes 0 20
 * @range n 0 8
 * @range request 1 20
 */
int32_t fit_block(const T *sizes, int32_t n, T request) {
    int32_t best = -1;
    for (int32_t i = 0; i < n; i++)
        if (sizes[i] >= request && (best < 0 || sizes[i] OP sizes[best])) best = i;
    return best;
}

/**
 * are two ip addresses in the same /{K} network
 * do two IPv4 addresses have the same first {K} bits
 * are two IPv4 addresses in the same /{K} subnet?
 * compare the network parts of two IPv4 addresses with prefix length {K} for equality
 * ip1 and ip2 in one /{K} network or not
 * both hosts on the same net with prefix {K}
 * Write a function that checks whether two IPv4 addresses have the same /{K} prefix.
 * Do these two addresses belong to the same network of prefix length {K}?
 * Returns true if the upper {K} bits of both addresses are equal.
 * are both ip addresses in same net slash {K}
 * prefix equality of two IPv4 addresses, length {K}
 * only the leading {K} bits of two addresses count: are they alike
 *
 * @T uint32_t
 * @K 8 16 24
 * @name in_same_network same_prefix
 */
_Bool in_same_network(T ip1, T ip2) { return ip1 >> (32 - K) == ip2 >> (32 - K); }

/**
 * is an ip address between two others, both included
 * ip range check: address, first, last
 * is an address inside a dhcp pool with given first and last address, ends included
 * first <= ip <= last for unsigned addresses, ip given first
 * firewall rule with a range: does the address (first argument) lie from the second to the third, inclusive
 * ip in range start-end, both included; order ip, start, end
 * Write a function that checks whether an IPv4 address lies in an inclusive range given by its first and last address.
 * Is this IP within the pool from the first to the last address?
 * Returns true if the address is not below the first and not above the last.
 * ip is inside from first till last, ends too, yes no
 * unsigned interval membership of an address: value, lower end, upper end, both inclusive
 * blocked range: is the client's address (first) one of those from the second to the third argument
 *
 * @T uint32_t
 * @name ip_in_range in_address_range
 */
_Bool ip_in_range(T ip, T first, T last) { return ip >= first && ip <= last; }

/**
 * longest IPv4 prefix length that gives room for n hosts, network and broadcast address not counted
 * prefix length needed for so many hosts, two addresses of each subnet being reserved
 * smallest IPv4 subnet for n computers, returned as prefix length, two addresses not usable
 * how big a subnet do I need for n hosts: longest prefix with 2^(32 - prefix) - 2 addresses or more
 * cidr prefix from host count, with two reserved addresses per network
 * hosts to prefix length (24, 25, ...): network and broadcast address not usable, smallest network wanted
 * Write a function that returns the longest IPv4 prefix whose subnet has at least so many usable addresses, two being reserved.
 * Which prefix length fits this number of hosts, two addresses being reserved?
 * Returns the greatest prefix p with 2^(32 - p) - 2 >= hosts.
 * which slash number for so many computer, two addresses of net are not usable
 * minimal IPv4 subnet sizing: host count to prefix length, network and broadcast address excluded
 * prefix length of the tightest IPv4 network that can hold n devices besides network and broadcast address
 *
 * @T int32_t uint32_t
 * @name prefix_for_hosts subnet_prefix
 * @range hosts 1 100000
 */
int32_t prefix_for_hosts(T hosts) {
    int32_t bits = 2;
    while (((int64_t)1 << bits) - 2 < (int64_t)hosts) bits++;
    return 32 - bits;
}

/**
 * how many subnets of the longer prefix (second) fit in the shorter one (first)
 * split a /16 into /24s: number of subnets, from the old and the new prefix length
 * 2^(new - old) subnets for the prefix lengths old and new
 * subnetting: count of smaller networks when a prefix grows from the first to the second length
 * number of networks after borrowing bits, from old prefix and new prefix
 * old prefix, new prefix, how many nets
 * Write a function that returns into how many subnets a network of one prefix is divided by a longer prefix.
 * How many networks arise when a network of the first prefix length is cut into networks of the second?
 * Returns 2 to the power of the difference of the two prefix lengths.
 * from first prefix to bigger second prefix, how many part
 * subnet count when the first prefix length is extended to the second
 * each extra prefix bit doubles the number of networks: how many from the first prefix to the second
 *
 * @T int32_t int64_t
 * @name subnet_count count_subnets
 * @range prefix 0 16
 * @range longer 16 30
 */
T subnet_count(T prefix, T longer) { return (T)1 << (longer - prefix); }

/**
 * parse a mac address like 00:1a:2B:3c:4d:5e into a number, first digit highest
 * mac text to 48-bit integer, hex digits in order, anything else skipped
 * aa:bb:cc:dd:ee:ff to uint64, skipping what is no hex digit
 * read the hex digits of a mac address, skip colons
 * mac string to a 64-bit int, either case of hex digits, separators ignored
 * hex digits of a string to one number, all other characters ignored
 * Write a function that converts a MAC address text to an unsigned 64-bit number, ignoring separators.
 * What number does this MAC address text stand for, its hex digits read in order?
 * Returns the value of all hexadecimal digits of the text in order; other characters are skipped.
 * mac text make to number, colon and other sign is ignored
 * separator-tolerant hexadecimal parse of a hardware address
 * read a network card's address, dashes or colons do not matter
 *
 * @string s
 * @name parse_mac mac_to_number
 */
static int32_t mac_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
uint64_t parse_mac(const char *s) {
    uint64_t mac = 0;
    for (; *s; s++)
        if (mac_digit(*s) >= 0) mac = mac << 4 | (uint64_t)mac_digit(*s);
    return mac;
}

/**
 * is it the broadcast mac address, all six bytes 255
 * are these six bytes the mac ff:ff:ff:ff:ff:ff?
 * are all six bytes of the hardware address 0xff
 * ethernet broadcast check on six bytes: all 255
 * is the destination in these six bytes everyone, that is, ff:ff:ff:ff:ff:ff
 * six bytes, is every one 255
 * Write a function that checks whether a 6-byte MAC address is the broadcast address.
 * Is this frame addressed to all stations, its six destination bytes all 0xff?
 * Returns true if each of the six bytes equals 0xff.
 * is mac of six byte for all, only ff
 * Ethernet broadcast destination test on a 6-byte address
 * true if each of six bytes, a MAC address, is 255
 *
 * @array mac 6
 * @range mac 254 255
 * @name is_broadcast_mac mac_is_broadcast
 */
_Bool is_broadcast_mac(const uint8_t *mac) {
    for (int32_t i = 0; i < 6; i++)
        if (mac[i] != 255) return 0;
    return 1;
}

/**
 * is the mac address {OP}
 * is a mac in six bytes {OP}? look at the first byte
 * check a 6-byte hardware address for being {OP}
 * flag bit in mac[0], is it {OP}
 * ethernet address of six bytes: {OP} or not
 * test whether a 6-byte hardware address is {OP}
 * Write a function that checks whether a MAC address in six bytes is {OP}.
 * Is this network card address, six bytes, {OP}?
 * Returns true if the proper bit of the first byte says that the address is {OP}.
 * see if mac of six byte is {OP}
 * inspect the I/G or U/L bit of a 6-byte MAC: is it {OP}
 * six bytes of an address: does it count as {OP}
 *
 * @OP 1 "a multicast address"
 * @OP 2 "locally administered"
 * @array mac 6
 * @range mac 0 255
 * @name mac_has_flag check_mac
 */
_Bool mac_has_flag(const uint8_t *mac) { return (mac[0] & OP) != 0; }

/**
 * port number at the end of "host:port", -1 if there is none
 * get the port from a string like localhost:8080, -1 if there is none
 * parse the port after the last colon of a string, one to five digits up to the end, else -1
 * host:port string to port number, -1 if missing or not only digits
 * number behind the last colon of a text, -1 if it is absent, longer than five digits or no number
 * port of an address string, at most five digits after the last colon, or -1
 * Write a function that returns the port from a text such as "example.org:443", or -1 unless one to five digits follow the last colon.
 * Which port is named in this host:port text? -1 if no number follows the last colon.
 * Returns the number of up to five digits that follows the last colon; -1 if there is anything else.
 * take port number from address text after last colon, minus one if not 1 to 5 digits
 * port extraction from an authority string: up to five digits after the final colon, sentinel -1
 * the number of one to five digits behind the last ':', or -1 if there is no colon or anything else follows
 *
 * @string s
 * @name parse_port port_of_address
 */
int32_t parse_port(const char *s) {
    const char *colon = 0;
    for (; *s; s++)
        if (*s == ':') colon = s;
    if (!colon) return -1;
    int32_t port = 0, digits = 0;
    for (colon++; *colon; colon++, digits++) {
        if (*colon < '0' || *colon > '9' || digits == 5) return -1;
        port = port * 10 + (*colon - '0');
    }
    return digits > 0 ? port : -1;
}

/**
 * parse a size like 10K, 5M or 2G into bytes, powers of 1024, either case
 * "64k" to 65536: size text with optional k, m or g in either case to bytes
 * size string with suffix K M G (powers of 1024, lower case too) to bytes
 * human readable size such as 3M to bytes, 1K = 1024, no suffix means bytes
 * read memory size option with K, M or G in either case, 1K = 1024
 * number with unit letter k, m or g, any case, to bytes by powers of 1024
 * Write a function that converts a text such as "4M" to bytes, K, M and G in either case meaning powers of 1024.
 * How many bytes does a size text like 16K mean, K, M, G in either case being powers of 1024?
 * Returns the leading number times 1024, 1024^2 or 1024^3 for k, m or g in either case, else the number itself.
 * text 5M make to byte number, K M G small or big, 1024 each step
 * binary-suffix size parser: digits, then k, m or g of either case
 * digits first, then maybe k, m or g (either case) that multiplies by 1024 once, twice or three times
 *
 * @string s
 * @name parse_size_text size_in_bytes
 */
int64_t parse_size_text(const char *s) {
    uint64_t size = 0;
    for (; *s >= '0' && *s <= '9'; s++) size = size * 10 + (uint64_t)(*s - '0');
    char unit = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
    if (unit == 'k') size <<= 10;
    if (unit == 'm') size <<= 20;
    if (unit == 'g') size <<= 30;
    return (int64_t)size;
}

/**
 * how many characters are in a UTF-8 string
 * count code points, not bytes
 * strlen in code points for a UTF-8 string
 * number of unicode characters in a text
 * count the bytes of a UTF-8 string that are not 10xxxxxx
 * length of utf-8 text in characters
 * Write a function that counts the code points of a UTF-8 string.
 * How long is this UTF-8 text in characters instead of bytes?
 * Returns the number of bytes of the string that are not continuation bytes.
 * letters number in text when text is utf8
 * code point count of valid UTF-8
 * length of a UTF-8 string in characters: umlauts take two bytes but should count once
 *
 * @string s
 * @name count_code_points utf8_strlen
 */
int32_t count_code_points(const char *s) {
    int32_t count = 0;
    for (; *s; s++) count += ((uint8_t)*s & 0xc0) != 0x80;
    return count;
}

/**
 * bytes needed for a code point in UTF-8
 * utf8 length of a unicode number: 1 to 4
 * UTF-8 bytes for a code point: < 128: 1, < 2048: 2, < 65536: 3, else 4
 * how many bytes does the character with this code take in utf-8
 * encoded size in UTF-8 of a code point
 * unicode code point to UTF-8 byte count
 * Write a function that returns how many bytes UTF-8 uses for a code point.
 * How many bytes long is the UTF-8 encoding of this character code?
 * Returns 1, 2, 3 or 4: the length of the UTF-8 encoding of the code point.
 * utf8 byte number for one unicode number
 * UTF-8 sequence length by scalar value
 * code point to bytes in UTF-8: ASCII takes one, umlauts two, most others three, emoji four
 *
 * @T int32_t uint32_t
 * @name utf8_size encoded_length
 * @range code 0 1114111
 */
int32_t utf8_size(T code) {
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x10000 ? 3 : 4;
}

/**
 * encode a unicode code point as UTF-8, return number of bytes
 * code point to utf8 bytes in a buffer, return how many
 * write a character code in utf-8 to a buffer, byte count returned
 * utf8 encode one code point into {out}, return its length
 * store 1 to 4 UTF-8 bytes for a unicode number and return how many
 * chr to bytes in utf-8: write them to the buffer and return their number
 * Write a function that stores the UTF-8 encoding of a code point in a buffer and returns its length.
 * How do I turn a Unicode number into UTF-8 bytes in a buffer and get the length?
 * Stores one to four bytes in {out} and returns how many; the code point is below 0x110000.
 * unicode number make utf8 byte in buffer, give back how many
 * UTF-8 encoder for one scalar value: bytes to {out}, length as result
 * UTF-8 for a code: leading byte with the length, then six bits per byte, into {out}; number of bytes returned
 *
 * @array out 4
 * @range code 0 1114111
 * @name utf8_encode write_utf8
 */
int32_t utf8_encode(uint32_t code, uint8_t *out) {
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    int32_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (int32_t i = length - 1; i > 0; i--) {
        out[i] = (uint8_t)(0x80 | (code & 0x3f));
        code >>= 6;
    }
    out[0] = (uint8_t)((0xf00 >> length & 0xf0) | code);
    return length;
}

/**
 * combine a surrogate pair to a code point
 * utf-16 high and low surrogate to a unicode code point
 * 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00)
 * two utf16 surrogate units, high then low, to one character code
 * decode a UTF-16 surrogate pair, high one first
 * code point of an emoji from its two UTF-16 halves, high then low
 * Write a function that computes the code point of a UTF-16 surrogate pair, high surrogate first.
 * Which code point do these two surrogates, high and low, encode?
 * Returns the supplementary code point for a high and a low surrogate.
 * two half utf16 (high, low) make full code point
 * UTF-16 surrogate decoding: high, low -> code point
 * high surrogate first, low surrogate second: the real character number
 *
 * @T uint32_t int32_t
 * @name decode_surrogates join_surrogates
 * @range high 55296 56319
 * @range low 56320 57343
 */
T decode_surrogates(T high, T low) { return 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00); }

/**
 * version text 1.2.3 to one number: major*10000 + minor*100 + patch
 * parse a version string into an int: "1.2.3" gives 10203
 * "2.15.4" -> 21504, with missing parts as 0
 * version string to comparable number, major * 10000 + minor * 100 + patch
 * major.minor.patch text to integer, each part two decimal places
 * read up to three numbers with dots from a text, combine by hundreds, missing ones are 0
 * Write a function that converts a version text to major * 10000 + minor * 100 + patch, missing parts being 0.
 * How do I make one number such as 31002 from a version text such as 3.10.2? Missing parts are 0.
 * Returns the first three dot-separated numbers of a text combined in base 100, absent ones as 0.
 * version text 1.2.3 as number 10203 please
 * base-100 packing of a dotted version text with three parts, missing ones 0
 * version text to int so that versions can be compared: 1.4 is 10400
 *
 * @string s
 * @name parse_version version_to_int
 */
int32_t parse_version(const char *s) {
    uint32_t version = 0;
    for (int32_t part = 0; part < 3; part++) {
        uint32_t number = 0;
        for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (uint32_t)(*s - '0');
        if (*s == '.') s++;
        version = version * 100 + number;
    }
    return (int32_t)version;
}

/**
 * given required major and minor, then installed major and minor, are the majors equal and the installed minor not lower?
 * caret rule ^major.minor against an installed major.minor, also for major 0: equal major, minor at least
 * true if the installed version (last two) has the needed major and at least the needed minor
 * is the installed major/minor compatible with the required one, i.e. same major and minor at least as high
 * semver compatible check, required major and minor first: equal major, installed minor at least as high
 * wanted major and minor, then the present ones: is it the same major and no lower minor?
 * Write a function that checks an installed version (last two) for the required major (first) and at least the required minor.
 * Can I use the installed library (last two) if I need exactly this major and at least this minor version?
 * Takes required, then installed version; returns true if the majors are equal and the installed minor is not lower.
 * is version ok when need exactly this major and this minor or more, installed version come last
 * semantic-versioning compatibility of required and installed major.minor: same major, minor not lower
 * check required major and minor against what is there: equal major, minor not below
 *
 * @T int32_t uint32_t
 * @name is_compatible_version version_compatible
 * @range major 0 3
 * @range minor 0 9
 * @range installed_major 0 3
 * @range installed_minor 0 9
 */
_Bool is_compatible_version(T major, T minor, T installed_major, T installed_minor) {
    return installed_major == major && installed_minor >= minor;
}

/**
 * permission text rwxr-xr-x to mode number, nine bits
 * nine characters as in ls -l to a mode: dash is 0, anything else 1, first highest
 * rwx string of nine characters to bits, highest first, dashes are zeros
 * permission text to mode, like "rw-r--r--" -> 0644
 * file mode as a number from its nine permission letters, a dash being a zero bit
 * nine permission characters to a number: each letter a 1, each dash a 0, first one highest
 * Write a function that converts nine permission characters such as rwxr-x--- to a number with nine bits.
 * Which mode do these nine permission letters stand for, dashes being 0 bits?
 * Returns the number whose bits, highest first, are 1 where one of the first nine characters is not a dash.
 * text of right like rw-r----- make number, letter is one, dash zero
 * symbolic to numeric file mode for nine characters such as rwxr-x---
 * read a permission text of nine characters as binary, a dash being zero, any letter one
 *
 * @string s
 * @name mode_from_text parse_mode
 */
int32_t mode_from_text(const char *s) {
    int32_t mode = 0;
    for (int32_t i = 0; i < 9 && s[i]; i++) mode = mode << 1 | (s[i] != '-');
    return mode;
}

/**
 * write file permissions of a mode as rwxr-xr-x text into {out}
 * mode number to permission string of nine characters in {out}
 * 0755 to the text rwxr-xr-x in a buffer, NUL at the end
 * nine bits of a mode to rwx letters and dashes in {out}
 * ls style text for a mode, nine characters and NUL, into the buffer
 * octal mode to rwx text in {out}, dashes for missing rights
 * Write a function that writes the nine permission bits of a mode as text such as rw-r--r--.
 * How does ls show the permissions of this mode? Write the nine characters to {out}.
 * Writes r, w and x in turn for the nine lowest bits, highest first, with a dash for each zero bit.
 * number of right make text rwx with dash, write to buffer
 * numeric to symbolic file mode: rwx for owner, group, others into {out}
 * three groups of rwx for a mode into the buffer, missing rights as dashes, NUL-terminated
 *
 * @T int32_t uint32_t
 * @array out 10
 * @range mode 0 511
 * @name format_mode mode_to_text
 */
void format_mode(T mode, char *out) {
    for (int32_t i = 0; i < 9; i++) out[i] = mode >> (8 - i) & 1 ? "rwx"[i % 3] : '-';
    out[9] = 0;
}

/**
 * may the {WHO} {WHAT} the file, mode given
 * can the {WHO} {WHAT} a file with this mode?
 * check {WHAT} permission of the {WHO} in a mode
 * does the Unix mode let the {WHO} {WHAT}
 * test the mode bit that lets the {WHO} {WHAT}
 * is the file one that the {WHO} may {WHAT}
 * Write a function that checks whether the {WHO} may {WHAT} a file with a given Unix mode.
 * Is the {WHO} allowed to {WHAT} a file with this mode?
 * Returns true if the mode has the bit that lets the {WHO} {WHAT}.
 * can {WHO} {WHAT} the file by mode number
 * POSIX mode bit test: class {WHO}, right to {WHAT}
 * from the nine permission bits: whether the {WHO} can {WHAT}
 *
 * @T int32_t uint32_t
 * @WHO 6 "owner"
 * @WHO 3 "group"
 * @WHO 0 "others"
 * @WHAT 2 "read"
 * @WHAT 1 "write"
 * @WHAT 0 "execute"
 * @range mode 0 511
 * @name may_access has_permission
 */
_Bool may_access(T mode) { return mode >> (WHO + WHAT) & 1; }

/**
 * apply a umask, given second, to a mode
 * mode & ~umask & 0777
 * permissions of a new file from the requested mode and the umask, nine bits
 * requested mode without the bits of the umask, nine bits
 * mode like 0666 with umask like 022: what remains, nine bits
 * rights of the first mode without the bits of the mask, second
 * Write a function that returns the permissions that remain of a mode after a umask is applied.
 * Which mode does a new file get when so much is requested (first) with this umask (second)?
 * Returns the bits of the mode that are not set in the umask, nine bits.
 * mode without the mask bit, nine bit only
 * file creation mask application: mode, mask -> remaining nine permission bits
 * requested mode first, mask second: what permissions the file ends up with
 *
 * @T int32_t uint32_t
 * @range mode 0 511
 * @range mask 0 511
 * @name apply_umask masked_mode
 */
T apply_umask(T mode, T mask) { return mode & ~mask & 511; }

/**
 * file mode from the octal digits of owner, group and others
 * 7, 5, 5 to 0755: owner, group, others in one mode
 * owner * 64 + group * 8 + others
 * chmod digits, owner first, to a mode number
 * combine three octal digits, the first one highest
 * three digits 0-7 to a mode, owner's digit being the highest
 * Write a function that combines the permission digits of owner, group and others to a mode.
 * What mode is made of three octal digits for owner, group and others?
 * Returns (owner * 8 + group) * 8 + others.
 * mode number from three digit of owner, group, others
 * octal digit composition of a file mode (owner, group, others)
 * rights of owner, of group, of everybody else as digits 0 to 7: one number with three bits each
 *
 * @T int32_t uint32_t
 * @range owner 0 7
 * @range group 0 7
 * @range others 0 7
 * @name mode_from_digits combine_mode
 */
T mode_from_digits(T owner, T group, T others) { return (owner * 8 + group) * 8 + others; }

/**
 * should I retry: status 429 or 500 to 599 and fewer than {K} attempts
 * retry on server error (500-599) or too many requests (429) while attempts are fewer than {K}
 * http retry decision from status (429 or 5xx) and attempts so far, which must be less than {K}
 * try again on 429 or 5xx? status and attempts so far, below {K}
 * (status == 429 or 500..599) and attempts < {K}
 * retry of status 429 or 500-599 allowed while attempts, given last, are below {K}
 * Write a function that allows a retry for status 429 or 500 to 599 and fewer than {K} attempts so far.
 * Do I try again after status 429 or 500-599 and so many attempts? Only if these are fewer than {K}.
 * Returns true if the status is 429 or 5xx and the attempts are below {K}.
 * again or not when status bad (429, 500-599), only if attempts under {K}
 * retry predicate (429, 5xx) with a budget of {K} attempts
 * temporary failure (429 or 500-599) and not yet {K} attempts: try once more?
 *
 * @T int32_t
 * @K 3 5
 * @name should_retry may_retry
 * @range status 200 600
 * @range attempts 0 6
 */
_Bool should_retry(T status, T attempts) {
    _Bool temporary = status == 429 || (status >= 500 && status <= 599);
    return temporary && attempts < K;
}

/**
 * total wait from a first delay over {n} retries when the delay doubles each time
 * sum of exponential backoff delays: first delay, number of retries
 * base + 2 base + 4 base ... with n terms, from base and n
 * how long do retries wait in all: base delay, n of them, doubling
 * total backoff time, first delay and count
 * base * (2^n - 1) for base and n
 * Write a function that returns the sum of waiting times, from a first one, each twice the one before, n in all.
 * How long do I wait altogether with a first delay that doubles, over n attempts?
 * Returns the total of base, 2 * base, 4 * base and so on for n retries.
 * first wait and count, wait gets double, all together
 * cumulative exponential backoff, base and retries given
 * total of n pauses, the first one given, every next one doubled; first pause, then n
 *
 * @T int64_t int32_t
 * @name total_backoff total_retry_wait
 * @range base 0 1000
 * @range n 0 10
 */
T total_backoff(T base, T n) {
    T total = 0;
    for (T i = 0; i < n; i++) {
        total += base;
        base *= 2;
    }
    return total;
}

/**
 * delay for an attempt (from 0): the base plus a step for each attempt, at most a limit; attempt, base, step, limit
 * linear backoff delay with a cap, from attempt (0 is the first), base, step and limit
 * return base + attempt * step but at most the cap, from attempt, base, step and cap
 * wait time before a retry from attempt, base, step and limit: base + attempt * step, never above the limit
 * retry delay from attempt number, base delay, increase per attempt and maximum
 * n, base, step, max: min(base + n * step, max)
 * Write a function that takes the attempt number, a base, a step per attempt and a limit and returns the linear delay.
 * How long is the wait before the given attempt with linear backoff from a base, by a step, up to a limit?
 * Takes attempt, base, step, limit; returns base + attempt * step, but no more than the limit.
 * how long to wait, given attempt number (from 0), first wait, growth per attempt and maximum
 * linear backoff that stops at a ceiling; attempt index first, then base, slope, ceiling
 * attempt 0 waits the base, each later one a step more, never over the limit; attempt comes first
 *
 * @T int32_t int64_t uint32_t
 * @name linear_backoff linear_delay
 * @range attempt 0 20
 * @range base 0 1000
 * @range step 0 500
 * @range limit 0 5000
 */
T linear_backoff(T attempt, T base, T step, T limit) {
    T delay = base + attempt * step;
    return delay < limit ? delay : limit;
}

/**
 * cpu usage in percent from idle and total time, 0 if the total is 0
 * idle, total: 100 * (total - idle) / total, 0 if total is 0
 * how busy is the processor in percent, idle and total ticks given, 0 for no ticks
 * utilization percent from idle ticks and all ticks, zero when there are none
 * cpu load percent from /proc/stat differences, idle then total; 0 for a total of 0
 * busy percentage from idle time and whole time, 0 if the latter is 0
 * Write a function that computes the CPU usage in percent from idle time and total time, 0 if the total is 0.
 * How many percent of the time was the CPU busy, idle and total time being known? 0 for total 0.
 * From idle and total time, returns the share that was not idle, in percent; 0 for no time at all.
 * percent of working when idle and all is known, zero if all is zero
 * processor utilization in percent over an interval, idle part first, 0 for an empty interval
 * idle ticks first, all ticks second: percent at work, or 0 without ticks
 *
 * @T double int64_t int32_t
 * @name cpu_usage busy_percent
 * @range idle 0 1000
 * @range total 0 1000
 */
T cpu_usage(T idle, T total) { return total == 0 ? 0 : (total - idle) * 100 / total; }

/**
 * load average per core in percent, from load and number of cores
 * load / cores * 100
 * how loaded is the machine in percent, load and number of cores given
 * system load normalized to cores, times 100
 * load over cores in percent, where 100 means every core is busy
 * load percentage of a machine: load average, cores
 * Write a function that converts a load average and a number of cores to percent.
 * How many percent of its capacity does a machine with this load and this many cores use?
 * Returns 100 * load / cores.
 * load in percent by cores count
 * run-queue length relative to processor count, in percent
 * percent from load and cores: load 4 on 8 cores is 50
 *
 * @name load_percent load_per_core
 * @range load 0 64
 * @range cores 1 64
 */
double load_percent(double load, int32_t cores) { return 100 * load / cores; }

/**
 * token bucket refill: tokens plus rate times seconds, at most capacity
 * refill the tokens of a rate limiter, given tokens, rate, elapsed time and capacity
 * given tokens, rate, elapsed and capacity, return min(capacity, tokens + rate * elapsed)
 * how many tokens after some time, given present tokens, rate, time and maximum
 * new token count of a rate limiter from tokens, tokens per second, elapsed seconds and capacity
 * leaky bucket top up by rate and time, capped, cap last
 * Write a function that returns a bucket's tokens after some seconds at a rate, limited to the capacity.
 * How many tokens does the bucket hold, from its tokens, rate, time and capacity?
 * Returns tokens + rate * elapsed, not more than capacity.
 * bucket gets rate new tokens each second until full: tokens, rate, seconds, size
 * token bucket level after dt seconds (level, rate, dt, maximum)
 * tokens in the bucket after some seconds, from level, inflow per second, seconds and capacity
 *
 * @T int32_t double int64_t
 * @name refill_tokens refill_bucket
 * @range tokens 0 100
 * @range rate 0 50
 * @range elapsed 0 60
 * @range capacity 1 1000
 */
T refill_tokens(T tokens, T rate, T elapsed, T capacity) {
    T filled = tokens + rate * elapsed;
    return filled < capacity ? filled : capacity;
}

/**
 * take a token from the counter if there is one, say whether it worked
 * rate limiter: allow the request and decrement the counter, or refuse at 0
 * consume one from the token bucket counter: true if it was above 0
 * try acquire on a counter behind a pointer: decrement and true if positive, else false
 * if *tokens > 0 then use one and return true, otherwise false
 * semaphore try wait: decrement the count if it is positive, tell whether it was
 * Write a function that decrements a token counter and returns true, or returns false if it is 0.
 * May the request pass? Use up one token of the counter if there is any.
 * Returns true after taking one token off the counter, false without change if there is none left.
 * take one token from counter if it has and say yes, else no
 * non-blocking acquire of a counting semaphore given by pointer: success or not
 * counter above 0: one less and yes; otherwise unchanged and no
 *
 * @T int32_t uint32_t
 * @name take_token try_acquire
 * @array tokens 1
 * @range tokens 0 3
 */
_Bool take_token(T *tokens) {
    if (*tokens <= 0) return 0;
    (*tokens)--;
    return 1;
}

/**
 * how many requests came less than a window ago? array of times, now, window
 * count timestamps strictly newer than now - window
 * requests within the time window: now, window, now - t < window
 * sliding window rate limit: count timestamps less than a window before now (now, then window)
 * number of times t with now - t < window
 * recent logins in a list of times: now, window, strictly younger
 * Write a function that takes times, now and a window and counts the timestamps less than the window ago.
 * How many of the times in the list are, seen from now, less than a window ago? Now comes first.
 * Returns the number of times with now - time < window.
 * count events younger than window in list of times, now given before window
 * sliding-window event count over timestamps, now then width, edge excluded
 * go through the log, count what is less than a window older than now
 *
 * @T int32_t int64_t
 * @name count_recent events_in_window
 * @array times n
 * @range times 0 100
 * @range n 0 8
 * @range now 100 120
 * @range window 1 60
 */
int32_t count_recent(const T *times, int32_t n, T now, T window) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += now - times[i] < window;
    return count;
}

/**
 * is the node alive: last beat, interval, now; at most {K} intervals ago
 * last heartbeat, interval, now: dead after more than {K} intervals
 * heartbeat check from last, interval and now, {K} intervals allowed
 * last, interval, now: now - last <= {K} * interval
 * server up? last beat, beat interval, now, up to {K} intervals of silence
 * liveness from last heartbeat, interval and now: at most {K} intervals of silence
 * Write a function of last heartbeat, interval and now that says whether the node is alive, {K} intervals being the most.
 * Given the last sign of life, the heartbeat interval and now, is the server still alive within {K} intervals?
 * From last, interval and now, returns true if now - last is at most {K} times the interval.
 * node lives when last beat, by interval and now, was in last {K} interval
 * failure detector (last, period, now) with a timeout of {K} heartbeat periods, inclusive
 * last, interval, now: more than {K} intervals of silence means dead, false
 *
 * @T int64_t int32_t uint64_t
 * @K 2 3 5
 * @name is_alive node_alive
 * @range last 0 1000
 * @range interval 1 100
 * @range now 1000 2000
 */
_Bool is_alive(T last, T interval, T now) { return now - last <= K * interval; }

/**
 * packets needed for so many bytes with an mtu and {K} header bytes in each
 * number of fragments for size bytes with an mtu, header {K} in each, rounded up
 * ceil(size / (mtu - {K}))
 * how many packets does a message of some bytes need if each has mtu bytes, {K} of them header
 * split a message into packets of mtu bytes with {K} bytes overhead each: packet count
 * packet count for a size and an mtu, {K} byte header each, rounded up
 * Write a function that returns how many packets a message needs if each has mtu bytes of which {K} are header.
 * Into how many packets is the data divided, each having mtu bytes with {K} header bytes in it?
 * Returns the size divided by mtu - {K}, rounded up.
 * how many packet for size and mtu when header take {K} from every one
 * segmentation count of a size for a payload of MTU minus {K}, rounded up
 * so many bytes to send, each packet carrying the mtu less {K} bytes: how many packets go out
 *
 * @T int32_t uint32_t int64_t
 * @K 20 28 40
 * @name packet_count fragments_needed
 * @range size 0 100000
 * @range mtu 100 1500
 */
T packet_count(T size, T mtu) { return (size + mtu - K - 1) / (mtu - K); }

/**
 * bytes on the wire for a data size: data plus {K} header bytes per packet of at most {L} payload
 * total size of some data with {K}-byte headers, {L} bytes of data per packet, last one maybe shorter
 * size + ceil(size / {L}) * {K}
 * size with overhead included: {K} bytes for each begun {L} bytes
 * message size with packet headers ({K} each, payload up to {L})
 * how many bytes are really sent for some data, header {K}, payload at most {L} per packet
 * Write a function that returns the bytes sent for data in packets of up to {L} bytes plus {K} bytes of header.
 * How many bytes go over the line if each {L} bytes of data, or a rest, get {K} bytes of header?
 * Returns the size plus {K} for each begun block of {L} bytes.
 * all byte for a data size with header {K}, data part until {L} per packet
 * gross transfer volume of a size, payload {L}, per-packet overhead {K}, last packet partial
 * data size to total size, per packet at most {L} of data and always {K} on top
 *
 * @T int32_t int64_t uint32_t
 * @K 20 40 8
 * @L 1460 512 1000
 * @name bytes_on_wire total_with_headers
 * @range size 0 100000
 */
T bytes_on_wire(T size) { return size + (size + L - 1) / L * K; }

/**
 * bandwidth-delay product in bytes from Mbit/s and ms
 * megabits * milliseconds * 1000 / 8, the bytes in flight
 * how many bytes are in flight on a link with so many Mbit/s and so many ms
 * tcp window size needed in bytes: megabits per second and round trip in ms
 * bandwidth-delay product in bytes: Mbit/s first, ms second
 * bytes on the way for a link speed in Mbit/s and an rtt in ms
 * Write a function that computes the bandwidth-delay product in bytes from megabits per second and milliseconds.
 * How many bytes must the window have to fill a link with this speed in Mbit/s and this round-trip time in ms?
 * Returns megabits * milliseconds * 125.
 * byte that are on the line at same time from megabit per second and millisecond
 * bandwidth-delay product in bytes, Mbit/s times ms
 * link speed in megabits per second times delay in ms, in bytes
 *
 * @T int64_t int32_t double
 * @name bandwidth_delay bytes_in_flight
 * @range megabits 1 1000
 * @range milliseconds 0 500
 */
T bandwidth_delay(T megabits, T milliseconds) { return megabits * milliseconds * 125; }

/**
 * throughput in Mbit/s from bytes and milliseconds, 0 for 0 ms
 * bytes * 8 / ms / 1000, or 0 if ms is 0
 * measured speed in megabit per second from bytes and ms, 0 if no time
 * speed test result in Mbit/s: bytes and ms, 0 at zero ms
 * transfer rate in Mbit/s for bytes in milliseconds, 0 without time
 * how many megabits per second was the download of so many bytes in so many ms (0 ms: 0)
 * Write a function that computes the throughput in megabits per second from bytes and milliseconds, 0 for 0 ms.
 * How fast in Mbit/s was a transfer of so many bytes in so many milliseconds, 0 for no time?
 * Returns bytes * 8 / (milliseconds * 1000), or 0 if no time has passed.
 * mbit per second from byte and millisecond, zero if millisecond is zero
 * mean throughput in Mbit/s of a timed transfer: bytes, milliseconds; 0 if the time is 0
 * amount in bytes, duration in ms: the network speed in Mbit/s, or 0 if the duration is 0
 *
 * @T double
 * @name throughput_mbit megabits_per_second
 * @range bytes 0 10000000
 * @range milliseconds 0 10000
 */
T throughput_mbit(T bytes, T milliseconds) { return milliseconds == 0 ? 0 : bytes * 8 / (milliseconds * 1000); }

/**
 * smoothed round-trip time: 7/8 old + 1/8 new
 * smoothed round-trip time update from old estimate and sample: (7 * old + sample) / 8
 * tcp rtt estimator with alpha 1/8: old, sample -> (7 * old + sample) / 8
 * (7 * old + sample) / 8
 * weighted rtt average of old and new, (7 * old + new) / 8
 * new estimate of the ping time from old and sample: seven times the old plus the sample, over 8
 * Write a function that updates a smoothed round-trip time with a new sample: (7 * old + sample) / 8.
 * What is the new RTT estimate from the old one after this measurement, (7 * old + new) / 8?
 * Returns (7 * smoothed + sample) / 8.
 * rtt middle value of old and new, new one counts only one eighth
 * exponentially weighted RTT with gain 1/8: (7 * old + sample) / 8, old first
 * keep seven parts of the old estimate, add one part of the new sample, divide by 8
 *
 * @T int32_t double uint32_t
 * @name smooth_rtt update_srtt
 * @range smoothed 0 1000
 * @range sample 0 1000
 */
T smooth_rtt(T smoothed, T sample) { return (7 * smoothed + sample) / 8; }

/**
 * does the first sequence number come before the second if they wrap around
 * wrap-around compare of unsigned sequence numbers: first - second in the upper half of the range means before
 * serial number arithmetic: is the first older than the second
 * wrapping unsigned counters, is a before b, so a - b modulo the range is over its middle
 * is the first packet number earlier than the second, when numbers overflow to 0
 * sequence before, wrap safe: true if (first - second) as unsigned is more than half the maximum
 * Write a function that checks whether one wrapping sequence number precedes another.
 * Is the first sequence number older than the second, when counters start again at 0?
 * Returns true if the difference first - second, taken modulo the number range, lies in its upper half.
 * which number first when counter go around: true if first one is older
 * RFC 1982 style less-than on two serial numbers
 * the counters overflow, so 0 comes after the largest value: is the first one before the second
 *
 * @T uint8_t uint16_t uint32_t
 * @name sequence_before is_older
 */
_Bool sequence_before(T first, T second) {
    T gap = (T)(first - second), most = (T)~(T)0;
    return gap > most / 2;
}

/**
 * take the first free bit of a bitmap, set it, return its index or -1
 * bitmap allocator: set the lowest clear bit of a 32-bit map and return its index, -1 if full
 * find the first zero bit of the 32-bit map, mark it used, return its number or -1
 * allocate a page frame from a 32-bit map: lowest 0 bit becomes 1, its index back, -1 for none
 * get the lowest free slot number of a 32-bit bitmap and occupy it, -1 when all are taken
 * first clear bit of the map, from bit 0, becomes 1; tell which, or -1
 * Write a function that sets the lowest zero bit of a 32-bit bitmap and returns its index, or -1 if all bits are set.
 * Which slot do I get from the 32-bit bitmap? Lowest zero bit; mark it as used, -1 if none is free.
 * Sets the first clear bit of *map and returns its number; returns -1 if the map is full.
 * take lowest free bit of map and make it one, number back, minus one if full
 * lowest-index bitmap allocation in 32 bits, -1 on exhaustion
 * the first unused bit is mine now: set it, give its number from 0, minus one if there is none
 *
 * @array map 1 uint32_t
 * @name allocate_bit bitmap_allocate
 */
int32_t allocate_bit(uint32_t *map) {
    for (int32_t i = 0; i < 32; i++) {
        if ((*map >> i & 1) == 0) {
            *map |= 1u << i;
            return i;
        }
    }
    return -1;
}

/**
 * usable capacity of a RAID {LEVEL} made of n disks of a given size
 * raid {LEVEL}: disk count and disk size to capacity
 * how much space do so many disks of some size give in raid {LEVEL}
 * raid {LEVEL} capacity from number of disks and size of one
 * net size of n equal disks in RAID {LEVEL}
 * storage left with raid {LEVEL} for n disks of a given size
 * Write a function that returns the usable capacity of a number of equal disks in RAID {LEVEL}.
 * How many terabytes can I use of so many equal disks, size given, in a RAID {LEVEL}?
 * Returns the net capacity of a RAID {LEVEL} made of a number of disks of one size.
 * disk number and disk size, raid {LEVEL}, how much capacity I have
 * effective capacity at RAID level {LEVEL}: disks, size each
 * so many drives, each so big, in raid {LEVEL}: room for data
 *
 * @T int32_t int64_t double
 * @LEVEL disks*size "0"
 * @LEVEL size "1"
 * @LEVEL (disks-1)*size "5"
 * @LEVEL (disks-2)*size "6"
 * @name raid_capacity usable_capacity
 * @range disks 4 12
 * @range size 1 20
 */
T raid_capacity(T disks, T size) { return LEVEL; }

/**
 * {OP} of a file offset with {K}-byte blocks
 * byte offset to {OP}, block size {K}
 * {OP} for a position in a file ({K} bytes per block)
 * file position to {OP}, {K} bytes a block
 * {OP} of byte number x when blocks have {K} bytes, from 0
 * {OP} of a byte offset with a block size of {K}
 * Write a function that returns the {OP} for a byte offset when blocks are {K} bytes long.
 * What is the {OP} of this byte if a block has {K} bytes?
 * Returns the {OP} of the offset for blocks of {K} bytes, counted from 0.
 * give {OP} for byte place in file, block is {K}
 * byte address with {K}-byte blocks: {OP}
 * a file is cut into blocks of {K} bytes, the first being 0: {OP} of the byte
 *
 * @T int64_t int32_t
 * @OP / "block number"
 * @OP % "offset within the block"
 * @K 512 4096 1024
 * @name block_part file_block
 * @range offset 0 1000000
 */
T block_part(T offset) { return offset OP K; }

/**
 * cylinder, head, sector, heads per cylinder, sectors per track to logical block address (sector from 1)
 * CHS to LBA: cylinder, head, sector from 1, number of heads, sectors per track
 * (c * heads + h) * sectors + s - 1, arguments c, h, s, heads, sectors
 * disk geometry to block number: c, h, s (from 1), heads, sectors per track
 * convert chs to lba, sectors count from 1; heads and sectors per track come last
 * lba from cylinder, head, sector, then heads and sectors per track; sectors start at 1
 * Write a function that converts cylinder, head and sector (from 1) to an LBA, given heads and sectors per track last.
 * What is the LBA of this cylinder, head and one-based sector on a disk with so many heads and sectors per track?
 * Returns (cylinder * heads + head) * sectors + sector - 1 for cylinder, head, sector, heads, sectors.
 * chs make to lba number: cylinder, head, sector (begin 1), heads, sectors in track
 * CHS-to-LBA translation with 1-based sectors, geometry (heads, sectors per track) after the address
 * old disk address in three parts (sector from 1), then the numbers of heads and of sectors per track: block number
 *
 * @T int32_t uint32_t int64_t
 * @name chs_to_lba block_address
 * @range cylinder 0 1023
 * @range head 0 15
 * @range sector 1 63
 * @range heads 16 16
 * @range sectors 63 63
 */
T chs_to_lba(T cylinder, T head, T sector, T heads, T sectors) {
    return (cylinder * heads + head) * sectors + sector - 1;
}

/**
 * shell exit code from a wait status: 128 + signal if the low seven bits are a signal, else bits 8 to 15
 * status >> 8 & 255, or 128 + signal if killed, the signal being status & 127
 * process result like the shell shows it, from a raw wait status: code, or 128 plus the signal
 * wait() status to exit code, 128 + signal number for a killed process
 * shell style $? from a raw wait status
 * exit status from a raw wait status, killed processes give 128 plus the signal
 * Write a function that turns a Unix wait status into a shell exit code: 128 + signal for a killed process.
 * What does the shell report in $? for this raw wait status?
 * Returns 128 plus the low seven bits of a wait status if those are not 0, else bits 8 to 15.
 * wait status number to exit number, signal plus 128
 * wait status decoding, shell convention of 128 + signal
 * low seven bits of the status say which signal killed it (return 128 plus it); otherwise the next byte is the code
 *
 * @T int32_t uint32_t
 * @name shell_exit_code decode_status
 * @range status 0 65535
 */
T shell_exit_code(T status) {
    T signal = status & 127;
    return signal != 0 ? 128 + signal : status >> 8 & 255;
}

/**
 * new nice value: old plus change, between -20 and 19
 * renice: old nice value plus increment, limited to -20..19
 * clamp the nice value to -20..19 after adding a change
 * nice level plus adjustment, kept from -20 to 19
 * process priority change: nice value plus change within -20 to 19
 * nice + increment, limited to -20 and 19
 * Write a function that adds an increment to a nice value and keeps it between -20 and 19.
 * What is the nice value after this change, never under -20 or over 19?
 * Returns nice + increment, limited to the range -20 to 19.
 * nice number plus something but not out of -20 to 19
 * saturating nice adjustment: sum of both, clamped to [-20, 19]
 * nicer or less nice by some amount, never below -20, never above 19
 *
 * @T int32_t
 * @name adjust_nice renice
 * @range nice -20 19
 * @range increment -50 50
 */
T adjust_nice(T nice, T increment) {
    T sum = nice + increment;
    if (sum < -20) return -20;
    return sum > 19 ? 19 : sum;
}

/**
 * bytes to hex text: de ad be ef becomes deadbeef
 * hex dump of a buffer as one string in {out}, lower case, no spaces
 * two lower-case hex digits per byte of the buffer, written to {out} with a final NUL
 * byte array to hex string in lower case, NUL-terminated, into {out}
 * hexlify n bytes into a text buffer, small letters
 * print bytes in lower-case hexadecimal into a buffer, nothing between them
 * Write a function that writes the bytes of a buffer as lower-case hexadecimal text, two digits each.
 * How do I turn these bytes into a lower-case hex string in another buffer?
 * Writes two lower-case hex digits for each byte and a final NUL.
 * byte make to hex text small letters in out, zero at end
 * base16 encoding of a byte buffer into a string, lower case
 * each byte becomes two characters from 0-9a-f in {out}, one after the other, then NUL
 *
 * @array p n
 * @array out 17
 * @range p 0 255
 * @range n 0 8
 * @name bytes_to_hex hex_encode
 */
void bytes_to_hex(const uint8_t *p, int32_t n, char *out) {
    for (int32_t i = 0; i < n; i++) {
        out[2 * i] = "0123456789abcdef"[p[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[p[i] & 15];
    }
    out[2 * n] = 0;
}

/**
 * hex text to bytes, return how many, -1 if a character isn't hex or the length is odd
 * "deadbeef" to byte array, return the length, -1 for a bad character or odd length
 * unhexlify a string into a buffer, number of bytes returned, -1 on bad input
 * parse pairs of hex digits of a string into bytes, return how many, -1 if it isn't valid hex
 * hex string to bytes with the count as result, error -1 (odd length or other character)
 * decode hexadecimal text, either case, to bytes; return how many or -1 if invalid
 * Write a function that decodes pairs of hex digits to bytes and returns their number, or -1 for bad text.
 * How do I get the bytes back from a hex string, with their number or -1 for bad text?
 * Stores a byte for each pair of hex digits; returns the count, or -1 for another character or an odd length.
 * hex text make to byte in out, count back, wrong text or odd length gives minus 1
 * base16 decoding with validation: bytes to {out}, length or -1
 * two hex characters make one byte; return how many, anything unexpected or an odd length is -1
 *
 * @string s
 * @array out 32
 * @name hex_to_bytes hex_decode
 */
static int32_t hex_text_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
int32_t hex_to_bytes(const char *s, uint8_t *out) {
    int32_t length = 0;
    for (; s[length]; length++)
        if (hex_text_digit(s[length]) < 0) return -1;
    if (length % 2 != 0) return -1;
    for (int32_t i = 0; i < length / 2; i++)
        out[i] = (uint8_t)(hex_text_digit(s[2 * i]) * 16 + hex_text_digit(s[2 * i + 1]));
    return length / 2;
}

/**
 * length of {n} bytes in base64, with padding
 * base64 encoded size of n bytes, padding included
 * 4 * ceil(n / 3), characters of base64 for n bytes
 * how long is the padded base64 text for n bytes
 * base64 output length for an input of n bytes, with = padding
 * characters needed to encode n bytes in base64 with padding
 * Write a function that returns the number of characters of the padded base64 encoding of n bytes.
 * How many characters does padded base64 make of this many bytes?
 * Returns (bytes + 2) / 3 * 4.
 * base64 text length for byte number, with padding
 * padded base64 expansion of a byte count
 * length of base64: each begun group of three bytes becomes four characters
 *
 * @T int32_t int64_t uint64_t uint32_t
 * @name base64_length encoded_size
 * @range n 0 100000
 */
T base64_length(T n) { return (n + 2) / 3 * 4; }

/**
 * how many bytes does a base64 text decode to: text length and padding count
 * base64 decoded size from text length and number of '=' signs
 * length / 4 * 3 - padding
 * bytes from base64 characters (first), minus the '=' signs (second)
 * size after decoding base64: characters of text, padding characters
 * original length of base64 data, its text length and its padding given
 * Write a function that returns how many bytes padded base64 text of a given length with so many '=' encodes.
 * How many bytes are in base64 text of this length, with this many equals signs at the end?
 * Returns length / 4 * 3 - padding.
 * base64 back, how many byte from text length, = signs number taken away
 * decoded length of padded base64 from length and padding count
 * four characters hold three bytes, each '=' takes one off: bytes for length and padding
 *
 * @T int32_t uint32_t int64_t
 * @name base64_decoded_length decoded_size
 * @range length 4 10000
 * @range padding 0 2
 */
T base64_decoded_length(T length, T padding) { return length / 4 * 3 - padding; }

/**
 * disk alert from used and total: 0 fine, 1 from {K} percent used, 2 from {L} percent
 * disk usage level of used and total: 1 from {K} % (warning), 2 from {L} % (critical), else 0
 * used and total to alert level: 0 below {K} percent, 1 from there, 2 from {L} percent
 * disk filling up, used and total given: warn (1) from {K}, alarm (2) from {L} percent on, 0 below
 * monitoring check of used and total space: 1 is warning from {K} percent, 2 critical from {L} percent, 0 ok
 * usage state from used and total: 0 under {K} %, 1 from {K} %, 2 from {L} %
 * Write a function that returns 0, 1 or 2 for used space of a total below {K} percent, from {K} and from {L} percent on.
 * Which alert level does a disk with this used and total space have: 2 from {L} percent, 1 from {K}, else 0?
 * Returns 2 if at least {L} percent of the total is used, 1 if at least {K}, otherwise 0; used comes first.
 * disk full how bad from used and total: from {K} percent 1 warn, from {L} percent 2 critical, else 0
 * capacity check of used and total in integers: 0, from {K} % on 1, from {L} % on 2
 * {K} percent used makes it yellow 1, {L} percent red 2, less 0: used first, then total
 *
 * @T int64_t int32_t uint64_t
 * @K 70 80
 * @L 90 95
 * @name disk_alert usage_alert
 * @range used 0 1000
 * @range total 1 1000
 */
int32_t disk_alert(T used, T total) {
    if (used * 100 >= total * L) return 2;
    return used * 100 >= total * K ? 1 : 0;
}

/**
 * pick an index by weight: the first whose running total of weights exceeds x, -1 if none
 * weighted choice by cumulative weights: first index where their sum is greater than x, or -1
 * which server gets request x with these weights: first i with w0 + ... + wi > x, -1 if x is too large
 * weighted random index from a given random number x from 0 up to the weight total, -1 beyond it
 * first i where w0 + ... + wi > x, else -1
 * weighted round robin pick: smallest index whose cumulative weight is above x, -1 if x is too large
 * Write a function that returns the first index at which the running total of the weights is greater than x, or -1.
 * Which entry does the number x select, if each entry takes up its weight one after another from 0? -1 past the end.
 * Returns the index whose weight interval contains x, the intervals following each other from 0; -1 beyond the end.
 * choose index by weights with a random x: sum of weights so far is over x, minus one if never
 * roulette-wheel selection for a given draw x: index whose cumulative weight first exceeds it, or -1
 * subtract weights from x until it would go negative: that index, -1 if it never does
 *
 * @T int32_t double int64_t
 * @name pick_weighted weighted_index
 * @array weights n
 * @range weights 0 5
 * @range n 0 8
 * @range x 0 25
 */
int32_t pick_weighted(const T *weights, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += weights[i];
        if (x < total) return i;
    }
    return -1;
}

/**
 * time from now until the next multiple of the interval, a whole interval if now is one
 * seconds to the next run of a periodic job at multiples of an interval, never 0: now, interval
 * interval - now % interval, arguments now, interval
 * how long until the next full interval, at an exact multiple a whole one (now, interval)
 * next tick in how many seconds, at least one, now and interval
 * wait for the next slot, slots beginning at multiples of the interval; a full interval if one has just begun
 * Write a function that returns how long it is from now until the next multiple of an interval, strictly later.
 * How many seconds remain from now until the next multiple of an interval, not now itself?
 * Returns interval - now % interval, with now as the first argument.
 * rest time from now until next multiple of interval, whole interval when exactly on it
 * delay to the next period boundary strictly after now: now, interval
 * cron every n seconds: time now and n in, seconds to sleep out, n if it is just due
 *
 * @T int64_t uint32_t int32_t
 * @name until_next_tick time_to_next_run
 * @range now 0 100000
 * @range interval 1 3600
 */
T until_next_tick(T now, T interval) { return interval - now % interval; }

/**
 * compare two byte buffers of n: -1 if the first is smaller, 0 equal, 1 greater
 * memcmp result of two blocks as -1, 0 or 1
 * which buffer is greater, bytes from left to right: 1 first, -1 second, 0 none
 * lexicographic compare of unsigned byte arrays of equal length as -1, 0 or 1
 * first differing byte of two blocks decides, -1 if it is lower in the first, 1 if higher, 0 if none
 * byte by byte order of two blocks: -1, 0, 1
 * Write a function that compares two blocks of n unsigned bytes and returns -1, 0 or 1 for less, equal, greater.
 * Is the first block of bytes smaller than (-1), equal to (0) or greater than (1) the second?
 * Returns the sign of the first difference between unsigned bytes of two blocks, 0 if there is none.
 * compare memory and give minus one for first smaller, zero for same, one for first bigger
 * normalized memcmp on unsigned bytes
 * look for the first place where they differ; -1 if the first has the smaller byte, else 1; 0 if alike
 *
 * @array p n
 * @array q n
 * @range p 0 2
 * @range q 0 2
 * @range n 0 5
 * @name compare_blocks compare_bytes
 */
int32_t compare_blocks(const uint8_t *p, const uint8_t *q, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (p[i] != q[i]) return p[i] < q[i] ? -1 : 1;
    return 0;
}

/**
 * compare two secrets of n bytes in constant time, true if equal
 * are two byte buffers equal, without stopping early
 * constant time equality of two keys
 * or together all xors of two byte buffers, zero means equal: return that
 * timing safe comparison of two blocks: equal or not
 * secure memcmp of two byte buffers, true for equal
 * Write a function that compares two blocks of n bytes without an early exit and returns whether they are equal.
 * Are the two tokens the same, checked so that the time doesn't reveal where they differ?
 * Returns true if the bitwise or of all byte differences is zero.
 * two block of byte same or not, always look at all byte
 * branch-free equality test of n bytes for message authentication codes
 * every byte of both buffers is looked at, no matter what: are they equal?
 *
 * @array p n
 * @array q n
 * @range p 0 1
 * @range q 0 1
 * @range n 0 4
 * @name secure_equal constant_time_equal
 */
_Bool secure_equal(const uint8_t *p, const uint8_t *q, int32_t n) {
    uint8_t difference = 0;
    for (int32_t i = 0; i < n; i++) difference |= p[i] ^ q[i];
    return difference == 0;
}

/**
 * xor two buffers element by element into the first
 * p[i] ^= q[i] for all elements
 * combine two blocks by xor, in place
 * one time pad in place: message ^= key, both of length n
 * raid parity update: xor the second block into the first
 * exclusive or of two arrays, result in the first
 * Write a function that xors each element of a second buffer into the first.
 * How do I xor one block with another of the same length in place?
 * Replaces each element of the first buffer by its exclusive or with that of the second.
 * make first block to first block xor second block
 * elementwise XOR accumulation of the second array into the first
 * flip the bits of the first buffer wherever the second has ones
 *
 * @T uint8_t uint32_t int32_t
 * @array p n
 * @array q n
 * @range n 0 8
 * @name xor_into xor_buffers
 */
void xor_into(T *p, const T *q, int32_t n) {
    for (int32_t i = 0; i < n; i++) p[i] ^= q[i];
}

/**
 * is the buffer filled with {K} bytes only, true if it is empty
 * is every byte of the buffer equal to {K}?
 * is a block of n bytes filled with {K}, an empty one counting as yes
 * are all n bytes {K}
 * check that memory contains only {K}
 * nothing but bytes of {K} in the buffer, yes or no
 * Write a function that checks whether every byte of a buffer is {K}.
 * Does the block consist of {K} bytes only?
 * Returns true if each of the n bytes equals {K}; true for none.
 * look if all byte of buffer is {K}
 * erased-state test: is the memory block a constant fill of {K}
 * true if there is not a single byte other than {K} in the buffer
 *
 * @K 0 255
 * @array p n
 * @range p 254 255
 * @range n 0 4
 * @name is_filled_with all_bytes_equal
 */
_Bool is_filled_with(const uint8_t *p, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (p[i] != K) return 0;
    return 1;
}

/**
 * does the path contain ".." as a whole component
 * path traversal check: is any part between slashes exactly ".."
 * dangerous path with a parent directory part ".." between slashes or ends
 * is any slash-separated component of the path equal to two dots
 * is there a component ".." in the file path, as in ../ or at the end
 * reject paths that go up: true if a component is exactly ".."
 * Write a function that checks whether a component of a slash-separated path is "..".
 * Does this path try to leave its directory with a component of just two dots?
 * Returns true if, between slashes or the ends of the text, there is exactly "..".
 * path with a part that is only two dots, yes no
 * directory traversal detection: some slash-separated component equals ".."
 * is a whole path component ".."? a..b is fine, but a/../b is true
 *
 * @string s
 * @name has_parent_part goes_up
 */
_Bool has_parent_part(const char *s) {
    for (int32_t i = 0; s[i]; i++) {
        _Bool starts = i == 0 || s[i - 1] == '/';
        if (starts && s[i] == '.' && s[i + 1] == '.' && (s[i + 2] == 0 || s[i + 2] == '/')) return 1;
    }
    return 0;
}

/**
 * how many labels does a domain name have: www.example.org has 3
 * count the non-empty parts of a host name between dots
 * number of levels in a domain, that is, of its non-empty parts
 * dns name label count, empty labels not counted
 * number of parts between the dots of a domain, empty ones not counted
 * domain depth: count of non-empty labels of the name
 * Write a function that counts the non-empty parts of a domain name separated by dots.
 * Of how many non-empty labels does this host name consist?
 * Returns the number of maximal runs of characters other than dots in a string.
 * count part of domain between the dots, empty part not
 * DNS label count of a name, ignoring empty labels such as that of the root dot
 * labels of a domain: example.org. has two, a lone dot none
 *
 * @string s
 * @name count_labels domain_levels
 */
int32_t count_labels(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i]; i++) count += s[i] != '.' && (i == 0 || s[i - 1] == '.');
    return count;
}

/**
 * can this be a host name label: 1 to 63 letters, digits, hyphens, no hyphen at the ends
 * valid dns label: 1 to 63 ASCII letters, digits or hyphens, no hyphen first or last
 * check one part of a domain name, 1 to 63 letters, digits and inner hyphens
 * is it an allowed hostname label (a-z in either case, 0-9, inner hyphens, length 1 to 63)
 * only a-z A-Z 0-9 and -, not starting or ending with -, one to 63 characters
 * is the subdomain name allowed: letters, digits, hyphens not at the ends, at most 63 and not empty
 * Write a function that checks whether a text is a valid DNS label: 1 to 63 letters, digits and inner hyphens.
 * Is this a permitted label of a host name, letters, digits and inner hyphens, up to 63 characters?
 * Returns true for 1 to 63 letters, digits and hyphens, neither the first nor the last a hyphen.
 * name for subdomain good or bad: letter, digit, hyphen not at the ends, from 1 to 63 long
 * LDH rule check for a single DNS label with length 1 to 63
 * DNS label check: my-server is fine, -server and server- are not, nor is anything over 63 characters
 *
 * @string s
 * @name is_valid_label valid_hostname_part
 */
_Bool is_valid_label(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++) {
        char lower = s[n] | 32;
        _Bool allowed = (s[n] >= '0' && s[n] <= '9') || (lower >= 'a' && lower <= 'z') || s[n] == '-';
        if (!allowed) return 0;
    }
    return n >= 1 && n <= 63 && s[0] != '-' && s[n - 1] != '-';
}

/**
 * should the message be logged: its level is at least the minimum
 * log level filter: message level first, minimum second, equal passes
 * level >= threshold
 * is this message level at least the minimum level of the log
 * debug 0, info 1, warning 2, error 3: print if the first level is not below the second
 * is the logger with a minimum level (second) enabled for this level (first)
 * Write a function that decides whether a message of a level is written when the logger has a minimum level, which suffices.
 * Does a message with this severity reach the logger's threshold?
 * Returns true if the level is not below the minimum level.
 * log it or not: level of message, lowest level of logger
 * severity threshold predicate: level not below minimum
 * message level first, configured minimum level second: true if shown
 *
 * @T int32_t uint8_t
 * @name should_log is_logged
 * @range level 0 5
 * @range minimum 0 5
 */
_Bool should_log(T level, T minimum) { return level >= minimum; }

/**
 * least busy worker that is still under the limit, by index, first on a tie, -1 if all are full
 * index of the smallest load strictly below a maximum, the first if several, else -1
 * load balancer: index of the least loaded server with room (load under the limit), first on a tie, -1 for none
 * choose the first server with fewest connections, below max only, else -1
 * argmin of the connections if it is under the limit, lowest index on a tie, else -1
 * which backend, by index, takes the next request: the least loaded below the limit, first of equals, or -1
 * Write a function that returns the first index of the smallest load if that is below a limit, or -1.
 * Which server should get the next job when only loads under the limit qualify? Least loaded, first on a tie; -1 for none.
 * Returns the first index with the least load, provided that it is less than the limit; otherwise -1.
 * take first worker with smallest load under the limit, nobody free is -1
 * least-connections balancing with a capacity limit: first index of the minimum below it, -1 otherwise
 * index of the emptiest queue, the first of equals, -1 if even that one has reached the limit
 *
 * @T int32_t double
 * @name least_loaded pick_server
 * @array loads n
 * @range loads 0 9
 * @range n 0 8
 * @range limit 0 9
 */
int32_t least_loaded(const T *loads, int32_t n, T limit) {
    int32_t best = -1;
    for (int32_t i = 0; i < n; i++)
        if (loads[i] < limit && (best < 0 || loads[i] < loads[best])) best = i;
    return best;
}

/**
 * rotate the log? true for a size over {K} megabytes of 1024 * 1024 bytes
 * is the size in bytes over {K} MB, MB being 1024 * 1024
 * log file too large: more than {K} MiB, size in bytes
 * bytes > {K} * 1024 * 1024
 * has the file of so many bytes grown past {K} megabytes (1048576 bytes each)
 * start a new log file when the bytes exceed {K} MB of 1024 * 1024
 * Write a function that checks whether a file size in bytes exceeds {K} MiB.
 * Is it time for a new log file with so many bytes, if {K} binary megabytes are the limit?
 * Returns true for more than {K} * 1048576 bytes.
 * file size in byte is bigger as {K} mega (1024 * 1024)
 * log rotation predicate on a byte count, threshold {K} MiB, exclusive
 * a file may have {K} binary megabytes: does this size in bytes exceed that
 *
 * @T int64_t int32_t
 * @K 1 5 10 100
 * @name needs_rotation exceeds_megabytes
 * @range size 0 200000000
 */
_Bool needs_rotation(T size) { return size > K * 1048576; }

/**
 * estimated seconds left of a download, rounded up: done, total and bytes per second; -1 if the speed is 0
 * remaining time from done, total and speed, rounded up, -1 if the speed is 0
 * done, total, speed: (total - done) / speed, rounded up, -1 for speed 0
 * how many seconds does the transfer still take: done, total, speed; rounded up, -1 at speed 0
 * eta in seconds from done, total and speed, rounded up, -1 at zero speed
 * rest of the download at this speed: got, size, rate; seconds rounded up, -1 for rate 0
 * Write a function that returns the seconds left of a transfer (done, total, speed), rounded up, or -1 at speed 0.
 * When will the download be finished, in seconds from now rounded up, given done, total and speed? -1 for speed 0.
 * From done, total and speed, returns the missing bytes divided by the speed, rounded up; -1 if the speed is 0.
 * how many second more: have, all, speed, rounded up; no speed minus 1
 * completion time estimate from progress, total and rate, ceiling, -1 for rate 0
 * loaded so far, size of the file, speed: seconds to go, rounded up, -1 if the speed is 0
 *
 * @T int64_t int32_t
 * @name seconds_left eta_seconds
 * @range done 0 1000
 * @range total 1000 100000
 * @range speed 0 500
 */
T seconds_left(T done, T total, T speed) { return speed == 0 ? -1 : (total - done + speed - 1) / speed; }

/**
 * hash of an int array: start with {START}, times {K} plus element
 * array hash, hash = hash * {K} + a[i], initial {START}
 * combine the numbers of a list into one hash: start {START}, each step times {K} plus element, 32-bit unsigned
 * hash a list of unsigned integers: h = h * {K} + x with initial h = {START}
 * polynomial array hash h = h * {K} + x, start {START}
 * fold the elements: h = {K} * h + x, h0 = {START}
 * Write a function that hashes an array with h = h * {K} + a[i], starting at {START}, in unsigned arithmetic.
 * What is the hash of the list if it starts at {START} and is multiplied by {K} before each element is added?
 * Returns the unsigned 32-bit value of the recurrence h = h * {K} + element with h = {START} at first.
 * make hash from numbers of list, begin {START}, multiply {K} then add number
 * polynomial rolling hash over unsigned words, seed {START}, multiplier {K} before each addition
 * hash of an array: start with {START}, multiply by {K} and add the next element, modulo 2^32
 *
 * @START 17 1 7
 * @K 31 37
 * @name hash_array list_hash
 * @array a n
 * @range n 0 8
 */
uint32_t hash_array(const uint32_t *a, int32_t n) {
    uint32_t hash = START;
    for (int32_t i = 0; i < n; i++) hash = hash * K + a[i];
    return hash;
}

/**
 * swap the byte order of every 32-bit word in a buffer, in place
 * change endianness of an array of 32-bit numbers in place
 * byte swap all 32-bit elements of an array in place
 * big endian to little endian for a whole array of 32-bit words, in place
 * reverse the four bytes of each word in the buffer
 * convert an array of 32-bit numbers read from a file to the other endianness in place
 * Write a function that reverses the bytes of each 32-bit element of an array in place.
 * How do I convert an array of 32-bit words from big-endian to little-endian in place?
 * Reverses the byte order of each of the n 32-bit words in the buffer.
 * every 32-bit number of array turn its bytes round, same array
 * in-place endianness conversion of n 32-bit words
 * data from another machine: turn the four bytes of all numbers in the array around
 *
 * @T uint32_t int32_t
 * @name swap_buffer_endianness byte_swap_all
 * @array a n
 * @range n 0 8
 */
void swap_buffer_endianness(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = (T)__builtin_bswap32((uint32_t)a[i]);
}

/**
 * next number in a range, back to the start after the end: current, low, high
 * next port between low and high inclusive, wrapping to low; current comes first
 * allocate the next id in low..high cyclically: current, low, high
 * increment the current number, but after high comes low again
 * ephemeral port counter: current + 1, or low once current has reached high
 * current + 1, or low when current is at or past high
 * Write a function that returns the number after the current one in a range low..high and goes back to low after high.
 * Which ID or port comes after the current one if they are handed out in turn from low to high and again?
 * Returns current + 1, or low if current is not below high.
 * current plus one but at high begin again from low
 * cyclic successor within a closed range: current, low, high
 * numbers are given in a circle from low to high: the one after the current
 *
 * @T int32_t uint32_t uint16_t
 * @name next_in_range next_port
 * @range current 1000 1010
 * @range low 1000 1000
 * @range high 1005 1010
 */
T next_in_range(T current, T low, T high) { return current >= high ? low : current + 1; }

/**
 * text progress bar of ten characters into {out}: # for each full ten percent, - for the rest
 * progress bar string, 10 wide, # for percent / 10, then dashes, into the buffer
 * 40 percent to ####------ in {out}, NUL at the end
 * draw a bar of ten # or - from a percentage into a text buffer, one # per full 10
 * percent as ten # or - signs in {out}, # for every whole ten percent
 * console progress display: ten characters # and - for a percentage, written to the buffer
 * Write a function that writes a ten-character progress bar for a percentage, one # per full ten percent.
 * How do I write a progress bar with ten places into a buffer, a # per full ten percent and - else?
 * Writes percent / 10 times '#', then '-' up to ten characters, and a NUL.
 * make bar in out with ten sign, # how much ten percent is ready, rest -
 * ten-cell textual gauge of a percentage in '#' and '-', rounded down, into {out}
 * every full ten percent is a hash sign, what's missing to ten is dashes; text into the buffer
 *
 * @T int32_t
 * @name progress_bar draw_progress
 * @array out 11
 * @range percent 0 100
 */
void progress_bar(T percent, char *out) {
    for (int32_t i = 0; i < 10; i++) out[i] = i < percent / 10 ? '#' : '-';
    out[10] = 0;
}

/**
 * how many time slices does a process need, rounded up: burst and quantum
 * round robin turns for a job: CPU time over quantum, rounded up
 * ceil(burst / quantum)
 * number of cpu slices until done, rounded up: burst time, slice length
 * scheduler rounds for a process from its burst and the quantum, a partial one counts
 * quanta needed for a burst, last one may be partial: burst, quantum
 * Write a function that returns how many time slices a process with a given CPU time needs, the length of a slice being given second.
 * How often must a process with so much CPU time be scheduled in slices of a quantum until it is finished?
 * Returns the burst time divided by the quantum, rounded up.
 * how many times on the cpu with this burst and this quantum, rounded up
 * round-robin slice count: burst / quantum rounded up
 * so much work, so much per turn: number of turns, rounded up
 *
 * @T int32_t uint32_t int64_t
 * @name slices_needed scheduler_rounds
 * @range burst 0 1000
 * @range quantum 1 100
 */
T slices_needed(T burst, T quantum) { return (burst + quantum - 1) / quantum; }

/**
 * average waiting time, first come first served, from burst times; 0 for no processes
 * fcfs average wait from burst times in order, all arriving at 0; empty list gives 0
 * mean waiting time of processes run in the given order, burst times in an array, 0 if there are none
 * scheduling in array order: everyone waits for the bursts before, average of the waits (0 for nobody)
 * cpu bursts to average waiting time in the given order, 0 without bursts
 * queue at the counter: given how long each takes, how long does one wait on average? 0 for an empty queue
 * Write a function that returns the average waiting time of processes served in order, from burst times, 0 if there are none.
 * How long do processes with these bursts wait on average under first come first served, all arriving at 0? None: 0.
 * Returns the mean over all processes of the sum of the earlier burst times; 0 for n = 0.
 * middle waiting when one after other is served, array of service times, zero if empty
 * FCFS mean waiting time of a burst array, simultaneous arrival, 0.0 if empty
 * each has to wait until all in front are done: average of that over the service times, 0 if none
 *
 * @name average_wait fcfs_wait
 * @array bursts n
 * @range bursts 0 20
 * @range n 0 8
 */
double average_wait(const int32_t *bursts, int32_t n) {
    double total = 0, start = 0;
    for (int32_t i = 0; i < n; i++) {
        total += start;
        start += bursts[i];
    }
    return n <= 0 ? 0 : total / n;
}

/**
 * total head movement of a disk: requested tracks in order, then the start track
 * fcfs disk seek distance over an array of tracks from a start position
 * sum of |track - head| over the requests in order, the head moving to each track
 * how many tracks does the head travel to serve the requests in order from its start
 * disk scheduling first come first served: total tracks moved from a start head position
 * elevator distance over a list of floors, starting floor given
 * Write a function that adds the distances a disk head moves to serve requests in order from a start track.
 * How far does the disk head move in all, from its start to each requested track in turn?
 * Returns the sum of the absolute differences between successive positions, the first being the start.
 * way of the head from start for all request one after one
 * FCFS total seek distance of a request array from a given head position
 * begin at a start track, go to each track of the array in turn: length of the complete way
 *
 * @T int32_t int64_t
 * @name seek_distance head_movement
 * @array tracks n
 * @range tracks 0 199
 * @range n 0 8
 * @range head 0 199
 */
T seek_distance(const T *tracks, int32_t n, T head) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += tracks[i] > head ? tracks[i] - head : head - tracks[i];
        head = tracks[i];
    }
    return total;
}

/**
 * page faults of a reference array with first-in first-out replacement and {K} frames, empty at first
 * fifo page replacement, {K} frames, count the faults for an array of pages
 * number of page faults of a list of references, FIFO, {K} frames
 * reference string of pages, {K} frames replaced in fifo order: how many faults
 * cache misses for an array of keys with a FIFO queue of {K} entries, empty at first
 * {K} page frames, the page loaded first is thrown out: number of misses in the reference list
 * Write a function that counts the page faults of a reference string under FIFO with {K} frames.
 * How many page faults occur for these references with {K} frames if the page loaded earliest is replaced?
 * Returns the number of references to pages that are not among the {K} loaded most recently.
 * how many miss in list of pages when {K} place and first come goes out
 * FIFO page replacement on a reference array with {K} frames, initially empty: count of faults
 * memory holds {K} pages; the one that came first leaves first: page faults in all for the array
 *
 * @K 2 3 4
 * @name fifo_page_faults count_page_faults
 * @array pages n
 * @range pages 0 5
 * @range n 0 8
 */
int32_t fifo_page_faults(const int32_t *pages, int32_t n) {
    int32_t frames[K], faults = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t loaded = faults < K ? faults : K, j = 0;
        while (j < loaded && frames[j] != pages[i]) j++;
        if (j == loaded) frames[faults++ % K] = pages[i];
    }
    return faults;
}

/**
 * bytes needed for a bitmap of {n} bits
 * n bits to bytes, rounded up
 * (n + 7) / 8, bytes for n bits
 * how many bytes hold n flags
 * size of a bit array in bytes
 * storage in bytes of a bitset with n bits
 * Write a function that returns the number of bytes needed to store n bits.
 * How many bytes do so many flags take, eight in each?
 * Returns the number of bits divided by 8, rounded up.
 * byte count for n bits, eight in one, rounded up
 * packed bit vector size in bytes for n bits
 * bytes for n bits, eight to a byte, the last byte may be partly used
 *
 * @T int32_t uint32_t int64_t
 * @name bitmap_bytes bytes_for_bits
 * @range n 0 10000
 */
T bitmap_bytes(T n) { return (n + 7) / 8; }
