/**
 * Align an address down to a power-of-two alignment; the alignment is the second argument.
 * return address & ~(alignment - 1) for a power-of-two alignment
 * Given an address and a power-of-two alignment, return the closest aligned address that is not above it.
 * Round an offset down to its block boundary; the block size (a power of two) is given second.
 * Where does the aligned block that contains this address begin? The block size is a power of two and given second.
 * Write a function that rounds a size down to a multiple of a power-of-two alignment.
 * What is the last address aligned to a given power of two that is not above this one?
 * Returns the value with the bits below a power-of-two alignment cleared; value first, alignment second.
 * Make an address smaller until it is a multiple of the alignment, a power of two.
 * How do I align an address down to a power of two by masking?
 * Clear the low bits of an address so that it is a multiple of the given power of two.
 * Align an address down: take the address and then an alignment (a power of two) and return the largest multiple of the alignment that is at most the address.
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name align_down round_down_aligned
 * @range address 0 100000
 * @range alignment 16 16
 */
T align_down(T address, T alignment) { return address & ~(alignment - 1); }

/**
 * padding bytes from an offset to the next multiple of the alignment, 0 if it is one
 * How many bytes are missing until an offset is aligned, given the offset and the alignment?
 * return 0 if the offset is already aligned, else alignment - offset % alignment
 * Compute the padding after an offset so that the next field is aligned; arguments are offset and alignment.
 * Get the number of fill bytes from an offset to the next aligned one, none if it is aligned.
 * Given an offset and an alignment, return the number of bytes to skip, 0 when already aligned.
 * Write a function that returns how many padding bytes bring an offset to the next multiple of an alignment.
 * How much padding does an offset need to become a multiple of the alignment?
 * Returns (alignment - offset % alignment) % alignment, the offset being given first.
 * Count the padding bytes from an offset to the next multiple of the alignment, zero if it is one.
 * How far is it from an offset to the next multiple of the alignment, possibly 0?
 * Write a helper that computes the padding needed to bring an offset to a given alignment.
 *
 * @T int32_t uint32_t uint64_t int64_t
 * @name alignment_padding padding_needed
 * @range offset 0 1000
 * @range alignment 1 64
 */
T alignment_padding(T offset, T alignment) { return (alignment - offset % alignment) % alignment; }

/**
 * Is the address a multiple of the alignment?
 * Check whether an address is aligned, given the address and the alignment.
 * Check a pointer value for alignment to a given number of bytes.
 * return address % alignment == 0
 * Test that an offset lies on a boundary, i.e. is a multiple of the second number.
 * Is an address properly aligned? The alignment in bytes is the second argument.
 * Write a function that checks whether an address is aligned to a given number of bytes.
 * Is this offset divisible by that alignment?
 * Returns true if the address is a multiple of the alignment.
 * Given an address and an alignment in bytes, return true if the address is aligned.
 * How do I check if an address is aligned to n bytes?
 * Write a helper that tells whether an address is a multiple of an alignment.
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name has_alignment is_aligned_to
 * @range address 0 64
 * @range alignment 1 16
 */
_Bool has_alignment(T address, T alignment) { return address % alignment == 0; }

/**
 * {OP} of an address with pages of {K} bytes
 * Convert an address to its {OP} with a page size of {K} bytes.
 * Get the {OP} of an address when pages have {K} bytes.
 * Compute the {OP} of a virtual address with {K} bytes per page.
 * Split a virtual address with {K}-byte pages and return the {OP}.
 * Extract the {OP} from an address; pages have {K} bytes.
 * Write a function that returns the {OP} of an address when a page has {K} bytes.
 * What is the {OP} of an address if pages are {K} bytes long?
 * Returns the {OP} of the address for a page size of {K}.
 * Given an address, return its {OP} for {K}-byte pages.
 * How do I get the {OP} from an address with {K}-byte pages?
 * Memory is divided into pages of {K} bytes. Return the {OP} of a given address.
 *
 * @T uint32_t uint64_t
 * @OP / "page number"
 * @OP % "page offset"
 * @K 4096 1024 512 16384
 * @name page_part address_part
 * @range address 0 1000000
 */
T page_part(T address) { return address OP K; }

/**
 * end of a struct after adding a field, given offset, field size and field alignment; padding is inserted before the field
 * Given offset, size and alignment, round the offset up to the alignment and add the size.
 * Return the offset after a struct member, given the offset so far, the member's size and its alignment, with padding before it.
 * Place a field at an offset: align the offset, then advance by the size; arguments are offset, size, alignment.
 * Given the size of a struct so far, the next field's size and its alignment, return the size with the field and its padding.
 * Write a function that takes an offset, a field's size and its alignment and returns the offset behind the aligned field.
 * Where does a struct member end if it is placed at the next aligned position, given offset, size and alignment?
 * Returns the offset rounded up to a multiple of the alignment, plus the size; arguments are offset, size, alignment.
 * How do I compute the end offset of a struct field with padding, given offset, size and alignment?
 * Struct layout helper: given offset, size and alignment, return the end offset of the aligned field.
 * Move an offset up to a multiple of the alignment if it is not one yet, then add the size; arguments are offset, size, alignment.
 * At which offset does a struct member end if the current offset is first rounded up to the member's alignment, given the offset, the member's size and the alignment?
 *
 * @T int32_t uint32_t
 * @name field_end next_field_offset
 * @range offset 0 100
 * @range size 1 16
 * @range alignment 1 16
 */
T field_end(T offset, T size, T alignment) { return (offset + alignment - 1) / alignment * alignment + size; }

/**
 * address of an element of a row-major 2D array from base, row, column, columns per row and bytes per element
 * return base + (row * columns + column) * size for base, row, column, columns and size
 * Compute the memory address of a matrix element in row-major order from base, row, column, number of columns and element size in bytes.
 * Get an element's address from base, row, column, number of columns and element size (row-major).
 * Where in memory is a[i][j], given the base address, i, j, the row length and the element size?
 * Compute the byte address of a cell in a row-major table from start, row, column, columns per row and bytes per cell.
 * Write a function that computes the address in a row-major 2D array from base, row, column, columns per row and element size.
 * At which address is an element of a row-major table, given base, row, column, number of columns and bytes per element?
 * Returns base + (row * columns + column) * size from base, row, column, columns and size.
 * How do I calculate the address of a cell from base, row, column, number of columns and element size in row-major order?
 * Row-major addressing: return the address for base, i, j, width and element size.
 * Given base, row, column, columns per row and element size, return the address of the element; rows are stored one after another.
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
 * Convert an address to its cache {OP} ({K} bytes per line, {L} sets).
 * Get the {OP} of an address in a cache with {L} sets of {K}-byte lines.
 * Which cache {OP} does an address have with a line size of {K} and {L} sets?
 * Compute the cache {OP} of an address for a line size of {K} and {L} sets.
 * Split an address for a cache with {K}-byte lines and {L} sets, and return the {OP}.
 * Write a function that returns the cache {OP} of an address for lines of {K} bytes and {L} sets.
 * What is the {OP} for this address in a cache with {K}-byte lines and {L} sets?
 * Returns the {OP} of the address; a line has {K} bytes and there are {L} sets.
 * Given an address, return its cache {OP}; a line has {K} bytes and there are {L} sets.
 * How do I get the {OP} from an address in a set-associative cache with {K}-byte blocks and {L} sets?
 * What {OP} does a memory address map to with {K} bytes per line and {L} sets?
 *
 * @T uint32_t uint64_t
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
 * Put a string in one of n buckets by the sum of its character codes modulo n.
 * Compute the sum of a string's characters % n.
 * Bucket for a name by an additive hash: sum of its bytes modulo n
 * Get the hash table index of a word: add up its character codes and take the remainder modulo n.
 * Which of n buckets does a string go to when its character codes are summed modulo n?
 * Write a function that adds the codes of all characters of a string and returns the sum modulo the number of buckets.
 * In which of n buckets does the string land, using the sum of its characters modulo n?
 * Returns the total of the string's character codes modulo n.
 * Hash a word by adding its character codes modulo the number of buckets.
 * additive string hash: sum of the bytes of a string modulo the table size
 * Write a simple hash function that adds all character codes of a string and takes the remainder by the table size.
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
 * Compute hash = hash * {K} + c over the string from 0, then % n, all unsigned 32-bit.
 * Get the bucket index of a string among n buckets: polynomial hash from 0 with multiplier {K}, unsigned 32-bit.
 * Hash a string with h = h * {K} + c from 0 (uint32) and reduce it to n buckets.
 * How do I hash a string to one of n buckets with the multiplier {K}, starting from 0 in unsigned 32-bit arithmetic?
 * Given a string and n, compute its polynomial hash with multiplier {K} (uint32, from 0) modulo n.
 * polynomial rolling hash of a string with base {K} from 0 in unsigned 32 bits, then reduction modulo n
 * Start at 0, multiply by {K} and add each character of the string; return the remainder by the table size (all unsigned).
 * Find the slot of a string among n: a uint32 hash starts at 0, is multiplied by {K} before each unsigned byte is added, and is taken modulo n.
 * Write a function that hashes the unsigned bytes of a string with h = h * {K} + byte (uint32_t, from 0) and returns h % n.
 * Which of n buckets does a string go to, modulo n, if its uint32 hash starts at 0 and becomes {K} times itself plus each unsigned byte?
 * hash table index for a text: polynomial hash of its unsigned bytes with factor {K}, starting from 0 and wrapping at 32 bits unsigned, modulo the number of buckets
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
 * linear probing from key % size: return the index of the key or of the first empty place (0), -1 if the table is full
 * Look up a key in a hash table from key % size in steps of 1; return the index of the key or of the first 0, else -1.
 * Hash table lookup: start at slot key % size, go on cyclically, return the index of the key or of the first 0, else -1.
 * Probe a table from key % size, wrapping around, until the key or 0 is found; return the index of either, -1 if neither turns up.
 * Where does the key belong in a hash table with linear probing (home key % size, 0 means free)? Return -1 if there is no place.
 * Find the slot of a positive key, or the first 0, by linear probing from key % size; -1 if the table is full.
 * Write a function that returns the slot of a key in a table with linear probing from key % size, or the first slot with 0, or -1.
 * Returns the first index from key % size on, cyclically, that holds the key or 0; -1 if there is none.
 * Find the place for a key in a hash table: first key % size, then the next slots; 0 means empty. Return -1 for none.
 * Closed hashing with linear probing from key mod size: return the slot of the key or of the first 0, -1 for a full table
 * Given a hash table, its size and a key, where does a cyclic linear probe from key % size first meet the key or a 0 (-1 if never)?
 * Given an open-addressing table, its size and a positive key, return the first slot from key mod size on, wrapping around, that holds the key or 0, else -1.
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
 * Is the load factor, entries over slots, above {K} %?
 * return count * 100 > capacity * {K}
 * Should a table be resized because more than {K} percent of its slots are used, given count and capacity?
 * Given the number of entries and the number of slots, is a hash map more than {K} percent full?
 * Check if it is time to rehash: count is more than {K} percent of capacity.
 * Write a function that checks whether a table with a given number of entries and slots is more than {K} percent full.
 * Must a hash table be enlarged, given its entries and slots, if a load of {K} percent is still allowed?
 * Returns true if the entries exceed {K} percent of the capacity.
 * Is a table too full, given entries and slots? Up to {K} percent is allowed.
 * Return true if count divided by capacity is strictly greater than {K} percent, using integers.
 * How do I check if a hash table's load (count, capacity) exceeds {K} percent?
 * My table holds some entries (first number) in a number of slots (second number): does the load exceed {K} percent?
 *
 * @T int32_t uint32_t int64_t
 * @K 70 75 50 90
 * @name needs_resize should_grow
 * @range count 0 1000
 * @range capacity 1 1000
 */
_Bool needs_resize(T count, T capacity) { return count * 100 > capacity * K; }

/**
 * size class of an allocation: the first of {K}, {K} * 2, {K} * 4, ... that is not smaller than the request
 * Round an allocation up to the next of {K}, {K} * 2, {K} * 4 and so on, at least {K}.
 * Return the smallest of {K}, {K} * 2, {K} * 4, ... that is not below the size.
 * Convert an allocation size to a bucket size; buckets start at {K} and double.
 * Double {K} until it is at least the given size.
 * Find the smallest power of two that is not less than the request, but at least {K}.
 * Write a function that returns the smallest size of the form {K} times a power of two that holds a request.
 * What block size does an allocator use for a request if blocks start at {K} and double?
 * Given a requested size, return {K} doubled as often as needed to reach it.
 * How do I get the block size for a request, starting with {K} and doubling until it is enough?
 * Size class of a request in an allocator with the classes {K}, 2 * {K}, 4 * {K} and so on
 * A vector starts with a capacity of {K} and doubles. What is its capacity for a given number of elements?
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
 * first free block in an array of sizes that is at least the request; return its index or -1
 * First fit allocation: return the index of the first hole whose size is not below the request, else -1.
 * Find the index of the first hole with at least the requested size, -1 without one.
 * Given the sizes of memory holes and a request, return the index chosen by first fit, -1 if it fits nowhere.
 * Find the first block size >= the request and return its index or -1.
 * Which memory block does a process get by first fit? Return the index in the array of sizes, or -1 if there is none.
 * Write a function that returns the index of the first free block whose size is at least the request, or -1.
 * At which index is the first memory hole that is large enough for the request? Return -1 if there is none.
 * Returns the smallest index with sizes[i] >= request; -1 if no block is large enough.
 * Take the first block in the list that is large enough for the request and return its index, or -1.
 * Implement first-fit placement over an array of hole sizes: lowest index with enough room, or -1.
 * Write a first-fit memory allocator function that takes block sizes and a request and returns the index of the chosen block or -1.
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
 * {OP} fit allocation: index of the {OP:2} block that is large enough for the request, the first on a tie, -1 if there is none
 * Return the index of the {OP:2} block of at least the requested size ({OP} fit), first on a tie, -1 if there is none.
 * Find the index of the {OP:2} hole that is big enough for a request ({OP} fit), lowest index on a tie, else -1.
 * Choose a memory block by {OP} fit, i.e. the {OP:2} one not below the request; return the index (first if equal) or -1.
 * Which memory block does a process of a given size get by {OP} fit, i.e. the {OP:2} one possible? First of equals, -1 for none.
 * {OP}-fit placement: return the first index of the {OP:2} size that is at least the request, -1 if no size is.
 * Write a function that returns the first index of the {OP:2} free block not smaller than the request ({OP} fit), or -1.
 * Which hole index does the {OP} fit strategy choose for a request (the {OP:2} that fits, first on a tie, else -1)?
 * Returns the index of the {OP:2} block with sizes[i] >= request ({OP} fit), the first on a tie, or -1.
 * Given block sizes and a request, return the index of the {OP:2} block that can hold it ({OP} fit, first of equals), or -1.
 * Implement {OP} fit over an array of hole sizes: the {OP:2} that fits a request, lowest index on a tie, -1 if none.
 * Of all holes in which the request fits, pick the {OP:2} ({OP} fit) and return its index, the first if several, -1 if none.
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
 * Are two IP addresses in the same /{K} network?
 * Do two IPv4 addresses have the same first {K} bits?
 * are two IPv4 addresses in the same /{K} subnet?
 * Compare the network parts of two IPv4 addresses with prefix length {K} for equality.
 * Are ip1 and ip2 in one /{K} network?
 * Check if both hosts are on the same network with prefix length {K}.
 * Write a function that checks whether two IPv4 addresses have the same /{K} prefix.
 * Do these two addresses belong to the same network of prefix length {K}?
 * Returns true if the upper {K} bits of both addresses are equal.
 * Given two IPv4 addresses as integers, return true if they are in the same /{K} subnet.
 * How do I check whether two IPv4 addresses share a prefix of length {K}?
 * Compare only the leading {K} bits of two addresses: are they equal?
 *
 * @T uint32_t
 * @K 8 16 24
 * @name in_same_network same_prefix
 */
_Bool in_same_network(T ip1, T ip2) { return ip1 >> (32 - K) == ip2 >> (32 - K); }

/**
 * Is an IP address between two others, both included?
 * IP range check: return true if the address is between first and last, both included (address, first, last).
 * Is an address inside a DHCP pool with given first and last address, ends included?
 * return first <= ip && ip <= last for unsigned addresses, with ip given first
 * Firewall rule with a range: does the address (first argument) lie between the second and the third, inclusive?
 * Check if an IP is in the range start to end, both included; the order is ip, start, end.
 * Write a function that checks whether an IPv4 address lies in an inclusive range given by its first and last address.
 * Is this IP within the pool from the first to the last address (arguments ip, first, last)?
 * Returns true if the address is not below the first and not above the last.
 * Given ip, first and last, check if the IP is inside the range, ends included.
 * How do I test whether an IPv4 address (as an integer) is between a lower and an upper address, inclusive?
 * Is the client's address (first argument) in the blocked range from the second to the third argument, inclusive?
 *
 * @T uint32_t
 * @name ip_in_range in_address_range
 */
_Bool ip_in_range(T ip, T first, T last) { return ip >= first && ip <= last; }

/**
 * longest IPv4 prefix length that gives room for n hosts, not counting network and broadcast address
 * Compute the prefix length needed for a number of hosts, with two addresses of each subnet reserved.
 * Find the smallest IPv4 subnet for n computers and return its prefix length; two addresses are not usable.
 * How big a subnet do I need for n hosts? Return the longest prefix with at least n usable addresses (two are reserved).
 * Get the CIDR prefix from the host count, with two reserved addresses per network.
 * Convert a number of hosts to the prefix length of the smallest network (24, 25, ...), where network and broadcast address are not usable.
 * Write a function that returns the longest IPv4 prefix whose subnet has at least n usable addresses, two being reserved.
 * Which prefix length fits a given number of hosts, with two addresses reserved?
 * Returns the greatest prefix p with 2^(32 - p) - 2 >= hosts.
 * Given a number of hosts, return the largest prefix length whose subnet can hold them besides network and broadcast address.
 * How do I calculate the IPv4 prefix length for n hosts, excluding the network and broadcast addresses?
 * What is the prefix length of the smallest IPv4 network that can hold n devices besides network and broadcast address?
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
 * How many subnets of the longer prefix (second) fit in the shorter one (first)?
 * Split a network such as a /16 into smaller ones such as /24: number of subnets from the old and the new prefix length
 * return 2^(new - old) for the prefix lengths old and new
 * Subnetting: how many smaller networks are there when the prefix grows from the first to the second length?
 * Calculate the number of networks after borrowing bits, given the old and the new prefix length.
 * Given the old prefix length and the new prefix length, return the number of subnets.
 * Write a function that returns into how many subnets a network of one prefix is divided by a longer prefix.
 * How many networks do I get when a network of the first prefix length is split into networks of the second?
 * Write a helper that returns the number of subnets for an old and a longer new prefix length.
 * Return the subnet count when the first prefix length is extended to the second.
 * Each extra prefix bit doubles the number of networks. How many are there from the first prefix length to the second?
 * Return the number of subnets, which is 2 to the power of (new prefix length minus old prefix length); the old, shorter length comes first.
 *
 * @T int32_t int64_t
 * @name subnet_count count_subnets
 * @range prefix 0 16
 * @range longer 16 30
 */
T subnet_count(T prefix, T longer) { return (T)1 << (longer - prefix); }

/**
 * Parse a MAC address like 00:1a:2B:3c:4d:5e into a number, first digit highest.
 * Convert a MAC address string to a 48-bit integer, skipping everything that is not a hex digit.
 * Convert aa:bb:cc:dd:ee:ff to a uint64, skipping characters that are not hex digits.
 * Read the hex digits of a MAC address as one number and skip the colons.
 * Parse a MAC string to a 64-bit int, with hex digits of either case and separators ignored.
 * Combine all hex digits of a string into one number, ignoring all other characters.
 * Write a function that converts a MAC address text to an unsigned 64-bit number, ignoring separators.
 * What number does a MAC address string stand for, reading its hex digits in order?
 * Returns the value of all hexadecimal digits of the text in order; other characters are skipped.
 * Convert a MAC address to a number; colons and other characters are ignored.
 * How do I parse a MAC address with any separators into a 64-bit integer?
 * Given a network card's address as text, return it as an integer; dashes or colons do not matter.
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
 * Is it the broadcast MAC address, i.e. are all six bytes 255?
 * Are these six bytes the MAC address ff:ff:ff:ff:ff:ff?
 * Are all six bytes of the hardware address 0xff?
 * Check six bytes for the Ethernet broadcast address (all 255).
 * Is the destination address in these six bytes the broadcast address ff:ff:ff:ff:ff:ff?
 * Is every one of the six bytes 255?
 * Write a function that checks whether a 6-byte MAC address is the broadcast address.
 * Is an Ethernet frame addressed to all stations, i.e. are its six destination bytes all 0xff?
 * Returns true if each of the six bytes equals 0xff.
 * Given a MAC address of six bytes, return true if it is the broadcast address.
 * How do I test whether a 6-byte Ethernet address is the broadcast address?
 * Return true if each of the six bytes of a MAC address is 255.
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
 * Is a MAC address in six bytes {OP}? Look at the first byte.
 * Check whether a 6-byte hardware address is {OP}.
 * Test the flag bit in mac[0] that says whether the address is {OP}.
 * Is an Ethernet address of six bytes {OP} or not?
 * Test whether a 6-byte hardware address is {OP}.
 * Write a function that checks whether a MAC address in six bytes is {OP}.
 * Is this network card address (six bytes) {OP}?
 * Returns true if the corresponding bit of the first byte says that the MAC address is {OP}.
 * Given a MAC address as six bytes, return true if it is {OP}.
 * How do I check if a 6-byte MAC address is {OP}?
 * Check the first byte of a MAC address to see if it is {OP}.
 * I have the six bytes of a MAC address in an array; tell me if it is {OP}.
 *
 * @OP 1 "a multicast address"
 * @OP 2 "locally administered"
 * @array mac 6
 * @range mac 0 255
 * @name mac_has_flag check_mac
 */
_Bool mac_has_flag(const uint8_t *mac) { return (mac[0] & OP) != 0; }

/**
 * port number (one to five digits) after the last colon of a string like "host:port", -1 if anything else is there
 * Get the port from a string like localhost:8080: only one to five digits after the last colon, else -1.
 * Parse the port after the last colon of a string, one to five digits up to the end, else -1.
 * Return the number after the last colon of a string, -1 if it is missing, longer than five digits or not only digits.
 * Extract the port of an address string, nothing but one to five digits after the last colon, or -1.
 * Write a function that returns the port from a text such as "example.org:443", or -1 unless just one to five digits follow the last colon.
 * Which port is in a host:port string? Return -1 unless only one to five digits follow the last colon.
 * Returns the number of up to five digits that follows the last colon; -1 if there is anything else.
 * Given an address such as "localhost:3000", return the port after the last colon, or -1 unless it is 1 to 5 digits.
 * How do I extract the port from host:port (one to five digits from the last colon to the end, else -1)?
 * Return the number of one to five digits after the last ':', or -1 if there is no colon or anything else follows.
 * What number follows the last colon in an address string, where no colon, no digits, more than five digits or any other character there gives -1?
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
 * Parse a size like 10K, 5M or 2G (upper or lower case) into bytes, using powers of 1024.
 * Convert "64k" to 65536: a size with an optional k, m or g in either case to bytes (powers of 1024)
 * Convert a size string with the suffix K, M or G (powers of 1024, lower case too) to bytes.
 * Read a memory size option with K, M or G in either case, 1K = 1024.
 * Convert a number with the unit letter k, m or g (any case) to bytes by powers of 1024.
 * Write a function that converts a text such as "4M" to bytes, K, M and G in either case meaning powers of 1024.
 * How many bytes is a size such as 16K, where K, M and G in either case are powers of 1024?
 * Returns the leading number times 1024, 1024^2 or 1024^3 for k, m or g in either case, else the number itself.
 * Given a string like "5M", return the number of bytes; K, M and G may be upper or lower case and mean powers of 1024.
 * How do I parse a size with the suffix k, m or g (either case, powers of 1024) into bytes?
 * Read digits, then an optional k, m or g (either case) that multiplies the number by 1024, 1024^2 or 1024^3.
 * Turn a size such as 3M, a whole number with an optional unit K, M or G (either case, powers of 1024), into a byte count.
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
 * How many characters are in a UTF-8 string?
 * Count the code points, not the bytes, of a UTF-8 string.
 * Implement strlen in code points for a UTF-8 string.
 * Return the number of Unicode characters in a UTF-8 string.
 * Count the bytes of a UTF-8 string that are not 10xxxxxx.
 * length of a UTF-8 string in characters
 * Write a function that counts the code points of a UTF-8 string.
 * How long is a UTF-8 string in characters instead of bytes?
 * Returns the number of bytes of the string that are not continuation bytes.
 * Given a UTF-8 string, return the number of its characters.
 * How do I count the code points of a valid UTF-8 string?
 * I need the length of a UTF-8 string in characters, where an umlaut takes two bytes but counts once.
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
 * number of bytes needed for a code point in UTF-8
 * Return the UTF-8 length (1 to 4) of a Unicode code point.
 * UTF-8 bytes for a code point: 1 if < 128, 2 if < 2048, 3 if < 65536, else 4
 * How many bytes does the character with this code take in UTF-8?
 * Compute the encoded size in UTF-8 of a code point.
 * Convert a Unicode code point to its UTF-8 byte count.
 * Write a function that returns how many bytes UTF-8 uses for a code point.
 * How many bytes long is the UTF-8 encoding of a character code?
 * Returns 1, 2, 3 or 4: the length of the UTF-8 encoding of the code point.
 * Given a code point, return the number of bytes of its UTF-8 encoding.
 * How do I find out how many bytes a Unicode code point needs in UTF-8?
 * I need the number of UTF-8 bytes for a code point: ASCII takes one, umlauts two, most others three, emoji four.
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
 * Encode one Unicode code point as UTF-8; the result is how many bytes it took.
 * Convert a code point to UTF-8 bytes in a buffer and return how many there are.
 * Write a character code in UTF-8 to a buffer and return the byte count.
 * UTF-8 encode one code point into {out} and return its length.
 * Store 1 to 4 UTF-8 bytes for a Unicode code point and return how many were stored.
 * Write the UTF-8 bytes of a code point to the buffer and return their number.
 * Write a function that stores the UTF-8 encoding of a code point in a buffer and returns its length.
 * How do I turn a Unicode code point into UTF-8 bytes in a buffer and get the length?
 * Given a code point, write its UTF-8 bytes to out and return their number.
 * UTF-8 encoder for one code point: bytes go to {out}, the length is returned
 * Implement a UTF-8 encoder for a single code point that returns the number of bytes written.
 * Encode a Unicode code point below 0x110000 as UTF-8 into a buffer, one to four bytes without a terminating NUL, and return how many were written.
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
 * Combine a surrogate pair (high, low) to a code point.
 * Convert a UTF-16 high and low surrogate to a Unicode code point.
 * return 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00)
 * Combine two UTF-16 surrogates, high then low, to one character code.
 * Decode a UTF-16 surrogate pair, the high one first.
 * Get the code point of an emoji from its two UTF-16 surrogates, high then low.
 * Write a function that computes the code point of a UTF-16 surrogate pair, high surrogate first.
 * Which code point do two surrogates, high and low, encode?
 * Returns the supplementary code point for a high and a low surrogate.
 * Given a high and a low surrogate, return the code point.
 * How do I decode a UTF-16 surrogate pair (high, low) to a code point?
 * Write a UTF-16 helper that joins a high and a low surrogate into a code point.
 *
 * @T uint32_t int32_t
 * @name decode_surrogates join_surrogates
 * @range high 55296 56319
 * @range low 56320 57343
 */
T decode_surrogates(T high, T low) { return 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00); }

/**
 * Convert a version such as 1.2.3 to one number: major*10000 + minor*100 + patch, with missing parts as 0.
 * Parse a version string into an int: "1.2.3" gives 10203, missing parts are 0.
 * Turn "2.15.4" into 21504, with missing parts as 0.
 * Convert a version string to a comparable number, major * 10000 + minor * 100 + patch (missing parts are 0).
 * Convert a major.minor.patch string to an integer with two decimal places for minor and patch each; missing parts are 0.
 * Read up to three numbers separated by dots from a string and combine them in base 100; missing ones are 0.
 * Write a function that converts a version string to major * 10000 + minor * 100 + patch, missing parts being 0.
 * How do I make one number such as 31002 from a version string such as 3.10.2? Missing parts are 0.
 * Returns the first three dot-separated numbers of a string combined in base 100, absent ones as 0.
 * Given a version string like 1.2.3, return the number 10203; missing parts count as 0.
 * I need version numbers as integers for comparison: "1.2.3" as 10203, "1.4" as 10400.
 * Make a version string comparable as an int, with two decimal digits each for minor and patch and 0 for missing parts: 1.4 becomes 10400 and 1.4.12 becomes 10412.
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
 * Given required major and minor, then installed major and minor: are the majors equal and the installed minor not lower?
 * Is an installed version (last two arguments) compatible with the required one: equal major, minor at least as high?
 * Return true if the installed version (last two) has the required major and at least the required minor.
 * Is the installed version compatible with the required one (given first), i.e. same major and minor at least as high?
 * Semver compatibility check with the required major and minor first: equal major, installed minor at least as high
 * Given the wanted major and minor, then the installed ones, check for the same major and no lower minor.
 * Write a function that checks an installed version (last two) for the required major (first) and at least the required minor.
 * Can I use the installed library (last two arguments) if I need exactly this major and at least this minor version?
 * Takes the required, then the installed version; returns true if the majors are equal and the installed minor is not lower.
 * How do I check an installed version (major, minor, given last) against a required major and a minimum minor?
 * Semantic versioning check of required and installed major.minor: same major, minor not lower
 * Compare the required major and minor with the installed ones: equal major and installed minor not below.
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
 * Convert the permission string rwxr-xr-x to a mode number of nine bits.
 * Convert nine characters as in ls -l to a mode: a dash is 0, anything else 1, first bit highest.
 * Turn an rwx string of nine characters into bits, highest first; dashes are zeros.
 * Convert a permission string like "rw-r--r--" to a mode number (0644).
 * Get the file mode as a number from its nine permission letters, a dash being a zero bit.
 * Convert nine permission characters to a number: each letter is a 1, each dash a 0, the first one highest.
 * Write a function that converts nine permission characters such as rwxr-x--- to a number with nine bits.
 * Which mode do nine permission letters stand for, dashes being 0 bits?
 * Returns the number whose bits, highest first, are 1 where one of the first nine characters is not a dash.
 * Given a permission string like rw-r-----, return the mode: a letter is 1, a dash is 0.
 * How do I convert symbolic permissions such as rwxr-x--- to a numeric mode?
 * Read a permission string of nine characters as a binary number, a dash being 0 and any letter 1.
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
 * Write the permissions of a mode as text such as rwxr-xr-x to {out}.
 * Convert a mode number to a permission string of nine characters in {out}.
 * Convert 0755 to the text rwxr-xr-x in a buffer, with NUL at the end.
 * Write the nine bits of a mode as rwx letters and dashes to {out}.
 * Write the permissions of a mode like ls does, nine characters and NUL, to the buffer.
 * Convert an octal mode to rwx text in {out}, with dashes for missing permissions.
 * Write a function that writes the nine permission bits of a mode as text such as rw-r--r--.
 * How does ls show the permissions of a mode? Write the nine characters to {out}.
 * Writes r, w and x in turn for the nine lowest bits, highest first, with a dash for each zero bit.
 * Given a mode number, write its rwx text with dashes to a buffer.
 * How do I convert a numeric file mode to rwx text for owner, group and others?
 * Write three groups of rwx for a mode to the buffer, missing permissions as dashes, NUL-terminated.
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
 * May the {WHO} {WHAT} the file, given its mode?
 * Can the {WHO} {WHAT} a file with this mode?
 * Check the {WHAT} permission of the {WHO} in a mode.
 * Does a Unix mode let the {WHO} {WHAT} the file?
 * Test the mode bit that lets the {WHO} {WHAT}.
 * Given a file mode, return true if the {WHO} may {WHAT} the file.
 * Write a function that checks whether the {WHO} may {WHAT} a file with a given Unix mode.
 * Is the {WHO} allowed to {WHAT} a file with this mode?
 * Returns true if the mode has the bit that lets the {WHO} {WHAT}.
 * How do I check if the {WHO} can {WHAT} a file by its mode number?
 * Return whether the {WHAT} bit of the {WHO} is set in a POSIX file mode.
 * From the nine permission bits, tell whether the {WHO} can {WHAT} the file.
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
 * Apply a umask, given second, to a mode (nine bits).
 * return mode & ~umask & 0777
 * Compute the permissions of a new file from the requested mode and the umask (nine bits).
 * Return the requested mode without the bits of the umask (nine bits).
 * What remains of a mode like 0666 with a umask like 022 (nine bits)?
 * Clear the bits of the umask (second argument) in the mode (first argument), keeping nine bits.
 * Write a function that returns the nine permission bits that remain of a mode after a umask is applied.
 * Which mode does a new file get from a requested mode (first) and a umask (second)?
 * Returns the bits of the mode that are not set in the umask, nine bits.
 * Given a mode and a umask, return the mode without the masked bits, nine bits only.
 * How do I take a file mode, apply a umask to it and keep only the nine permission bits?
 * Given a requested mode and then a mask, what permissions does a new file end up with (nine bits)?
 *
 * @T int32_t uint32_t
 * @range mode 0 511
 * @range mask 0 511
 * @name apply_umask masked_mode
 */
T apply_umask(T mode, T mask) { return mode & ~mask & 511; }

/**
 * file mode from the octal digits of owner, group and others
 * Combine 7, 5 and 5 to 0755: owner, group and others in one mode.
 * return owner * 64 + group * 8 + others
 * Convert the chmod digits, owner first, to a mode number.
 * Combine three octal digits to a number, the first one highest.
 * Combine three digits 0-7 to a mode, the owner's digit being the highest.
 * Write a function that combines the permission digits of owner, group and others to a mode.
 * What mode do three octal digits for owner, group and others form?
 * Returns (owner * 8 + group) * 8 + others.
 * Given the permission digits of owner, group and others, return the mode number.
 * How do I build a file mode from the octal digits for owner, group and others?
 * Given the permissions of owner, group and others as digits 0 to 7, return one number with three bits for each.
 *
 * @T int32_t uint32_t
 * @range owner 0 7
 * @range group 0 7
 * @range others 0 7
 * @name mode_from_digits combine_mode
 */
T mode_from_digits(T owner, T group, T others) { return (owner * 8 + group) * 8 + others; }

/**
 * Should I retry? Only for status 429 or 500 to 599 and fewer than {K} attempts.
 * Retry on a server error (500-599) or too many requests (429) while there were fewer than {K} attempts.
 * Decide from the HTTP status (429 or 5xx) and the attempts so far, which must be less than {K}, whether to retry.
 * Should a request be tried again? Status must be 429 or 5xx, and the attempts so far below {K}.
 * return true for status 429 or 500..599 and attempts < {K}
 * Allow a retry for status 429 or 500-599 while the attempts, given last, are below {K}.
 * Write a function that allows a retry for status 429 or 500 to 599 and fewer than {K} attempts so far.
 * Should I try again after status 429 or 500-599, given the attempts so far? Only if these are fewer than {K}.
 * Returns true if the status is 429 or 5xx and the attempts are below {K}.
 * Given an HTTP status and the number of attempts, retry on 429 or 500-599 only if there were fewer than {K} attempts.
 * How do I decide on a retry: status 429 or 5xx, and less than {K} attempts so far?
 * Is it a temporary failure (429 or 500-599) with fewer than {K} attempts so far?
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
 * Sum of exponential backoff delays, given the first delay and the number of retries
 * Compute base + 2 * base + 4 * base + ... with n terms, from base and n.
 * Calculate the total exponential backoff time from the first delay and the number of retries (delays double).
 * return base * (2^n - 1) for base and n
 * How long do I wait altogether over n attempts with a first delay that doubles every time? The delay is given first.
 * Returns the total of base, 2 * base, 4 * base and so on for n retries.
 * Given the first delay and the number of retries, return the total wait with doubling delays.
 * What is the cumulative exponential backoff for a base delay and n retries (factor 2)?
 * Add up n pauses, given the first one and n; every next pause is doubled.
 * Add up the waiting times of n retries when the first wait is the base delay and each one after it is twice the previous (base first, then n).
 * total delay of a retry loop, given the initial delay and the number of waits, if the delay doubles after each wait
 * Write a function that takes a first waiting time and a number of retries n and returns the sum of n waits, each double the one before.
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
 * delay for an attempt (from 0): the base plus a step for each attempt, at most a limit; arguments attempt, base, step, limit
 * Compute the linear backoff delay with a cap from attempt (0 is the first), base, step and limit.
 * Return base + attempt * step but at most the cap, given attempt, base, step and cap.
 * Compute the wait time before a retry from attempt, base, step and limit: base + attempt * step, never above the limit.
 * Retry delay from attempt number (from 0), base delay, increase per attempt and maximum
 * return min(base + n * step, max) for n, base, step, max
 * Write a function that takes the attempt number (from 0), a base, a step per attempt and a limit and returns the linear backoff delay.
 * How long is the wait before an attempt (from 0) with linear backoff, given attempt, base, step and limit?
 * Takes attempt, base, step, limit; returns base + attempt * step, but no more than the limit.
 * Given the attempt number (from 0), the first wait, the growth per attempt and the maximum, return how long to wait.
 * How do I implement linear backoff with a maximum, given attempt index (from 0), base, step and maximum?
 * Attempt 0 waits the base, each later one a step more, but never over the limit; arguments attempt, base, step, limit.
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
 * CPU usage in percent from idle and total time, 0 if the total is 0
 * Given idle and total, return 100 * (total - idle) / total, or 0 if total is 0.
 * How busy is the processor in percent, given idle and total ticks? Return 0 for no ticks.
 * Compute the utilization percentage from idle ticks and all ticks, zero when there are none.
 * Calculate the CPU load in percent from /proc/stat differences, idle then total; 0 for a total of 0.
 * Get the busy percentage from idle time and total time, 0 if the latter is 0.
 * Write a function that computes the CPU usage in percent from idle time and total time, 0 if the total is 0.
 * What percentage of the time was the CPU busy, given idle and total time? Return 0 for a total of 0.
 * From idle and total time, returns the share that was not idle, in percent; 0 for no time at all.
 * Given the idle time and the total time, what is the CPU usage in percent (0 if the total is zero)?
 * Processor utilization in percent over an interval, idle part first, 0 for an empty interval
 * How do I compute CPU usage in percent from idle ticks and total ticks, avoiding a division by zero (then 0)?
 *
 * @T double int64_t int32_t
 * @name cpu_usage busy_percent
 * @range idle 0 1000
 * @range total 0 1000
 */
T cpu_usage(T idle, T total) { return total == 0 ? 0 : (total - idle) * 100 / total; }

/**
 * load average per core in percent, from the load and the number of cores
 * return load / cores * 100
 * How loaded is a machine in percent, given its load average and the number of cores?
 * Normalize the system load to the number of cores, times 100.
 * Divide the load by the cores and return it in percent, where 100 means every core is busy.
 * Load percentage of a machine from its load average and its number of cores
 * Write a function that converts a load average and a number of cores to percent.
 * What percentage of its capacity does a machine with a given load and number of cores use?
 * Returns 100 * load / cores.
 * Given the load average and the core count, return the load in percent.
 * How do I convert a load average to percent, given the number of processors?
 * Compute the percentage from load and cores: a load of 4 on 8 cores is 50.
 *
 * @name load_percent load_per_core
 * @range load 0 64
 * @range cores 1 64
 */
double load_percent(double load, int32_t cores) { return 100 * load / cores; }

/**
 * token bucket refill: tokens plus rate times seconds, at most the capacity (tokens, rate, seconds, capacity)
 * Refill the tokens of a rate limiter, given tokens, rate, elapsed time and capacity.
 * Given tokens, rate, elapsed and capacity, return min(capacity, tokens + rate * elapsed).
 * How many tokens are there after some time, given the present tokens, rate, time and maximum?
 * Compute the new token count of a rate limiter from tokens, tokens per second, elapsed seconds and capacity.
 * To the tokens of a bucket, add rate times elapsed time, but never exceed the capacity (given last).
 * Write a function that returns a bucket's tokens, given tokens, rate, elapsed seconds and capacity, limited to the capacity.
 * How many tokens does a bucket hold after a refill, given its tokens, rate, time and capacity?
 * Returns tokens + rate * elapsed, but not more than capacity.
 * A bucket gets rate new tokens each second until it is full. Given tokens, rate, seconds and size, how many are in it?
 * Token bucket level after some seconds, given level, rate, seconds and maximum
 * How do I refill a token bucket, given the current tokens, the rate per second, the seconds elapsed and the capacity?
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
 * Take a token from the counter if there is one, and return whether it worked.
 * Rate limiter: allow the request and decrement the counter, or refuse it at 0.
 * Consume one token from the counter and return true if it was above 0, else false.
 * Try to acquire from a counter behind a pointer: decrement it and return true if it is positive, else false.
 * If *tokens > 0, decrement it and return true, otherwise return false.
 * Semaphore try-wait: decrement the count if it is positive, and return whether it was.
 * Write a function that decrements a token counter and returns true, or returns false if it is 0.
 * May the request pass? Use one token of the counter if there is any, and return true; otherwise false.
 * Returns true after taking one token off the counter, false without change if there is none left.
 * Given a pointer to a counter, decrement it if it is above 0 and return true, else return false.
 * Non-blocking acquire of a counting semaphore given by pointer: return success or failure
 * If the counter is above 0, subtract one and return true; otherwise leave it and return false.
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
 * How many requests came less than a window ago, given an array of times, now and the window?
 * Count the timestamps strictly newer than now - window.
 * Count the requests within the time window, i.e. with now - t < window; now is given before window.
 * Sliding window rate limit: count the timestamps less than a window before now (now, then window)
 * Count the times t with now - t < window.
 * Count the recent logins in a list of times: strictly less than window before now (now is given first).
 * Write a function that takes times, now and a window and counts the timestamps less than the window ago.
 * How many of the times in a list are less than a window ago, seen from now? Now comes before the window.
 * Returns the number of times with now - time < window.
 * Given a list of times, now and a window, return how many events happened less than the window ago.
 * How do I count the events of the last window seconds (now - time < window) in an array of timestamps?
 * Go through a log of timestamps and count those less than a window older than now (now, window).
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
 * Is the node alive, given last beat, interval and now? At most {K} intervals may have passed.
 * Given the last heartbeat, the interval and now, a node is dead after more than {K} intervals. Return true if it is alive.
 * Heartbeat check from last, interval and now, with {K} intervals allowed
 * return now - last <= {K} * interval for last, interval, now
 * Is a server up, given the last beat, the beat interval and now? Up to {K} intervals of silence are allowed.
 * Check liveness from last heartbeat, interval and now: at most {K} intervals of silence.
 * Write a function of last heartbeat, interval and now that returns true if at most {K} intervals have passed.
 * Given the last sign of life, the heartbeat interval and now, is the server still alive (at most {K} intervals)?
 * From last, interval and now, returns true if now - last is at most {K} times the interval.
 * A node is alive if its last beat was at most {K} intervals ago. Check this for last, interval and now.
 * Failure detector (last, period, now): still alive with a timeout of {K} heartbeat periods, inclusive?
 * Given last, interval and now, return false after more than {K} intervals of silence, else true.
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
 * number of packets needed for a message of a given size with a given MTU and {K} header bytes in each packet
 * Compute the number of fragments for size bytes with an MTU, {K} of it header, rounded up.
 * return ceil(size / (mtu - {K}))
 * How many packets does a message of size bytes need if each has mtu bytes, {K} of them header?
 * Split a message into packets of mtu bytes with {K} bytes of overhead each, and return the packet count.
 * Packet count for a size and an MTU with a {K}-byte header in each packet, rounded up
 * Write a function that returns how many packets a message needs if each has mtu bytes of which {K} are header.
 * Into how many packets is the data divided, each having mtu bytes including {K} header bytes?
 * Returns the size divided by (mtu - {K}), rounded up.
 * Given size and MTU, how many packets are needed if the header takes {K} bytes of each?
 * Calculate the number of segments of a message for a payload of MTU minus {K}, rounded up.
 * How do I compute the number of packets for a byte count if each packet carries the MTU minus {K} bytes?
 *
 * @T int32_t uint32_t int64_t
 * @K 20 28 40
 * @name packet_count fragments_needed
 * @range size 0 100000
 * @range mtu 100 1500
 */
T packet_count(T size, T mtu) { return (size + mtu - K - 1) / (mtu - K); }

/**
 * bytes on the wire for a data size: the data plus {K} header bytes per packet of at most {L} payload bytes
 * Compute the total size of some data with {K}-byte headers and up to {L} bytes of data per packet, the last one maybe shorter.
 * return size + ceil(size / {L}) * {K}
 * Compute the size with overhead: {K} bytes are added for every {L} bytes, a partial block included.
 * Total message size with packet headers ({K} bytes each, payload up to {L} bytes)
 * How many bytes are really sent for some data with {K} header bytes and at most {L} payload bytes per packet?
 * Write a function that returns the bytes sent for data in packets of up to {L} bytes plus {K} bytes of header.
 * How many bytes go over the line if every {L} bytes of data, or a rest, get {K} bytes of header?
 * Returns the size plus {K} for each block of {L} bytes, counting a partial block.
 * Given a data size, return the total bytes with a header of {K} and up to {L} data bytes per packet.
 * Calculate the transfer volume of some data with payload {L} and per-packet overhead {K}, the last packet being partial.
 * Convert a data size to the total size sent, with at most {L} bytes of data and always {K} bytes of header per packet.
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
 * return megabits * milliseconds * 1000 / 8, the bytes in flight
 * How many bytes are in flight on a link, given its Mbit/s and its delay in ms?
 * TCP window size needed in bytes, from megabits per second and round-trip time in ms
 * Compute the bandwidth-delay product in bytes: Mbit/s first, ms second.
 * How many bytes are on the way for a link speed in Mbit/s and an RTT in ms?
 * Write a function that computes the bandwidth-delay product in bytes from megabits per second and milliseconds.
 * How many bytes must the window have to fill a link with a given speed in Mbit/s and round-trip time in ms?
 * Returns megabits * milliseconds * 125.
 * Given megabits per second and milliseconds, return the number of bytes in flight.
 * How do I calculate the bandwidth-delay product in bytes from Mbit/s and ms?
 * Multiply the link speed in megabits per second by the delay in ms and return the result in bytes.
 *
 * @T int64_t int32_t double
 * @name bandwidth_delay bytes_in_flight
 * @range megabits 1 1000
 * @range milliseconds 0 500
 */
T bandwidth_delay(T megabits, T milliseconds) { return megabits * milliseconds * 125; }

/**
 * throughput in Mbit/s from bytes and milliseconds, 0 for 0 ms
 * return bytes * 8 / ms / 1000, or 0 if ms is 0
 * Compute the measured speed in megabits per second from bytes and ms, 0 if no time has passed.
 * Speed test result in Mbit/s from bytes and ms, 0 for zero ms
 * Compute the transfer rate in Mbit/s for bytes sent in some milliseconds, 0 for no time.
 * How many megabits per second was a download, given the bytes and the ms (0 ms gives 0)?
 * Write a function that computes the throughput in megabits per second from bytes and milliseconds, 0 for 0 ms.
 * How fast in Mbit/s was a transfer, given the bytes and the milliseconds? Return 0 for no time.
 * Returns bytes * 8 / (milliseconds * 1000), or 0 if no time has passed.
 * Given bytes and milliseconds, return the speed in Mbit per second, zero if the milliseconds are zero.
 * Mean throughput in Mbit/s of a timed transfer from bytes and milliseconds; 0 if the time is 0
 * Given an amount in bytes and a duration in ms, what is the network speed in Mbit/s (0 if the duration is 0)?
 *
 * @T double
 * @name throughput_mbit megabits_per_second
 * @range bytes 0 10000000
 * @range milliseconds 0 10000
 */
T throughput_mbit(T bytes, T milliseconds) { return milliseconds == 0 ? 0 : bytes * 8 / (milliseconds * 1000); }

/**
 * Update the smoothed round-trip time from the old estimate and a sample: (7 * old + sample) / 8.
 * TCP RTT estimator with alpha 1/8: from old and sample, return (7 * old + sample) / 8
 * return (7 * old + sample) / 8
 * Compute the weighted RTT average of old and new, (7 * old + new) / 8.
 * Compute the new estimate of the ping time from old and sample: seven times the old plus the sample, divided by 8.
 * Write a function that updates a smoothed round-trip time with a new sample: (7 * old + sample) / 8.
 * What is the new RTT estimate from the old one and a measurement, (7 * old + new) / 8?
 * Returns (7 * smoothed + sample) / 8.
 * Exponentially weighted RTT with gain 1/8: (7 * old + sample) / 8, old first
 * Average an old RTT (first) and a new sample (second) with weights 7 and 1: multiply the old by seven, add the new, divide the sum by eight.
 * How do I smooth a round-trip time so that the old value, given first, counts seven times and the new sample once, with one division of the sum by 8?
 * Write a function for the TCP smoothed round-trip time that takes the old estimate and a new measurement, adds the new one to seven times the old one and divides the sum by 8.
 *
 * @T int32_t double uint32_t
 * @name smooth_rtt update_srtt
 * @range smoothed 0 1000
 * @range sample 0 1000
 */
T smooth_rtt(T smoothed, T sample) { return (7 * smoothed + sample) / 8; }

/**
 * Does the first sequence number come before the second if they wrap around?
 * Compare unsigned sequence numbers with wrap-around: if first - second is in the upper half of the range, return true (before).
 * Serial number arithmetic: is the first older than the second?
 * With wrapping unsigned counters, is a before b, i.e. is a - b modulo the range more than half the maximum?
 * Is the first packet number earlier than the second, when numbers overflow to 0?
 * Wrap-safe test that a comes before b: true if (a - b) as unsigned is more than half the maximum
 * Write a function that checks whether one wrapping sequence number precedes another.
 * Is the first sequence number older than the second, when counters start again at 0?
 * Returns true if the difference first - second, taken modulo the number range, lies in its upper half.
 * Given two sequence numbers of a counter that wraps around, return true if the first one is older.
 * RFC 1982 style less-than for two serial numbers
 * How do I compare sequence numbers that wrap around, to see if the first comes before the second?
 *
 * @T uint8_t uint16_t uint32_t
 * @name sequence_before is_older
 */
_Bool sequence_before(T first, T second) {
    T gap = (T)(first - second), most = (T)~(T)0;
    return gap > most / 2;
}

/**
 * Take the first free bit of a 32-bit bitmap, set it, and return its index or -1.
 * Bitmap allocator: set the lowest clear bit of a 32-bit map and return its index, -1 if it is full
 * Find the first zero bit of a 32-bit map, mark it as used, and return its number or -1.
 * Allocate a page frame from a 32-bit map: the lowest 0 bit becomes 1 and its index is returned, -1 for none.
 * Get the lowest free slot number of a 32-bit bitmap and mark it as used; return -1 when all are taken.
 * Set the first clear bit of the 32-bit map, counted from bit 0, and return its index, or -1.
 * Write a function that sets the lowest zero bit of a 32-bit bitmap and returns its index, or -1 if all bits are set.
 * Which slot do I get from a 32-bit bitmap? Take the lowest zero bit and mark it as used; return -1 if none is free.
 * Sets the first clear bit of *map and returns its number; returns -1 if the map is full.
 * Given a pointer to a 32-bit bitmap, set its lowest free bit and return the bit's number, or -1 if the map is full.
 * How do I allocate the lowest free bit of a 32-bit bitmap (set it, return its index, -1 if full)?
 * Implement slot allocation in a 32-bit bitmap: set the lowest 0 bit and return its index, or -1 if all bits are 1.
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
 * usable capacity of a RAID {LEVEL} of n disks of a given size
 * Compute the capacity of a RAID {LEVEL} from the number of disks and the disk size.
 * How much space do n disks of a given size provide in RAID {LEVEL}?
 * RAID {LEVEL} capacity from the number of disks and the size of one
 * Net size of n equal disks in RAID {LEVEL}
 * How much storage is usable with RAID {LEVEL} for n disks of a given size?
 * Write a function that returns the usable capacity of a number of equal disks in RAID {LEVEL}.
 * How many terabytes can I use in a RAID {LEVEL}, given the number of equal disks and the size of one?
 * Returns the net capacity of a RAID {LEVEL} made of a number of disks of one size.
 * Given the number of disks and the disk size, return the usable capacity in RAID {LEVEL}.
 * How do I calculate the usable capacity of a RAID {LEVEL} from the number and size of the disks?
 * Calculate the space available for data in a RAID {LEVEL} from the number of disks and the size of each.
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
 * Convert a byte offset to its {OP} with a block size of {K}.
 * Get the {OP} for a byte offset in a file with {K} bytes per block.
 * Convert a file position to its {OP}, with {K} bytes per block.
 * Compute the {OP} of byte number x when blocks have {K} bytes, counting from 0.
 * Return the {OP} of a byte offset with a block size of {K}.
 * Write a function that returns the {OP} for a byte offset when blocks are {K} bytes long.
 * What is the {OP} of a byte offset if a block has {K} bytes?
 * Returns the {OP} of the offset for blocks of {K} bytes, counted from 0.
 * Given a byte offset in a file, return its {OP} for {K}-byte blocks.
 * How do I get the {OP} of a byte offset with {K}-byte blocks?
 * A file is divided into blocks of {K} bytes, the first being 0. Return the {OP} of a given offset.
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
 * Convert cylinder, head, sector (from 1), heads per cylinder and sectors per track to a logical block address.
 * CHS to LBA from cylinder, head, sector (from 1), number of heads and sectors per track
 * return (c * heads + h) * sectors + s - 1 for c, h, s, heads, sectors
 * Convert disk geometry to a block number: c, h, s (from 1), heads, sectors per track.
 * Convert CHS to LBA; sectors count from 1, and heads and sectors per track come last.
 * Compute the LBA from cylinder, head and sector (from 1), then heads and sectors per track.
 * Write a function that converts cylinder, head and sector (from 1) to an LBA, given heads and sectors per track last.
 * What is the LBA of a cylinder, head and one-based sector on a disk with a given number of heads and sectors per track?
 * Returns (cylinder * heads + head) * sectors + sector - 1 for cylinder, head, sector, heads, sectors.
 * Given cylinder, head, sector (starting at 1), number of heads and sectors per track, return the LBA.
 * How do I translate CHS with 1-based sectors to LBA, given heads and sectors per track after the address?
 * Convert an old disk address (cylinder, head, sector from 1) to a block number, given heads and sectors per track last.
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
 * Get the shell exit code from a wait status: 128 + signal if the low seven bits are a signal, else bits 8 to 15.
 * return status >> 8 & 255, or 128 + signal if the process was killed, the signal being status & 127
 * Convert a raw wait status to the result a shell shows: the exit code, or 128 plus the signal.
 * Convert a wait() status to an exit code, with 128 + signal number for a killed process.
 * Compute the shell's $? from a raw wait status.
 * Get the exit status from a raw wait status; killed processes give 128 plus the signal.
 * Write a function that turns a Unix wait status into a shell exit code: 128 + signal for a killed process.
 * What does the shell report in $? for a raw wait status?
 * Returns 128 plus the low seven bits of a wait status if those are not 0, else bits 8 to 15.
 * Given a Unix wait status, return the exit code, or 128 plus the signal number if a signal killed the process.
 * How do I decode a wait status by the shell convention of 128 + signal?
 * Which exit code would a shell show for a raw 16-bit wait status: 128 + signal (low seven bits) for a killed process, otherwise the second byte?
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
 * new nice value: old value plus change, limited to -20 to 19
 * Renice: return the old nice value plus an increment, limited to -20..19.
 * Clamp the nice value to -20..19 after adding a change.
 * Add an adjustment to a nice level, keeping it between -20 and 19.
 * Change a process's priority: nice value plus change within -20 to 19.
 * return nice + increment, limited to -20 and 19
 * Write a function that adds an increment to a nice value and keeps it between -20 and 19.
 * What is the nice value after a change, never under -20 or over 19?
 * Returns nice + increment, limited to the range -20 to 19.
 * Given a nice value and an increment, return the sum, but not outside -20 to 19.
 * How do I adjust a nice value so that the sum stays within [-20, 19]?
 * Increase or decrease a nice value by some amount, never below -20 and never above 19.
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
 * Convert bytes to hex text: de ad be ef becomes deadbeef (lower case).
 * Hex dump of a buffer as one string in {out}, lower case, no spaces
 * Write two lower-case hex digits per byte of the buffer to {out}, with a final NUL.
 * Convert a byte array to a lower-case hex string, NUL-terminated, in {out}.
 * Hexlify n bytes into a text buffer, lower-case letters.
 * Print bytes in lower-case hexadecimal into a buffer, with nothing between them.
 * Write a function that writes the bytes of a buffer as lower-case hexadecimal text, two digits each.
 * How do I turn a byte buffer into a lower-case hex string in another buffer?
 * Writes two lower-case hex digits for each unsigned byte and a final NUL.
 * Given n bytes, write them as lower-case hex text to out, with a NUL at the end.
 * Implement base16 encoding of a byte buffer into a string, lower case.
 * Write each byte as two characters from 0-9a-f to {out}, one after the other, then NUL.
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
 * Convert hex text to bytes and return how many; return -1 if a character isn't hex or the length is odd.
 * Convert "deadbeef" to a byte array and return its length, -1 for a bad character or an odd length.
 * Unhexlify a string into a buffer and return the number of bytes, -1 on bad input (other characters or odd length).
 * Parse pairs of hex digits of a string into bytes and return how many, -1 if it isn't valid hex.
 * Decode a hex string to bytes with the count as the result; return -1 for an odd length or another character.
 * Decode hexadecimal text, either case, to bytes; return how many, or -1 if it is invalid.
 * Write a function that decodes pairs of hex digits to bytes and returns their number, or -1 for bad text.
 * How do I decode a hex string to bytes and get their number, or -1 for bad text?
 * Stores a byte for each pair of hex digits; returns the count, or -1 for another character or an odd length.
 * Given a hex string, store its bytes in out and return the count; invalid characters or an odd length give -1.
 * Base16 decoding with validation: bytes go to {out}, the length or -1 is returned
 * Every two hex characters make one byte: store the bytes and return how many, or -1 for invalid characters or an odd length.
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
 * Compute the base64 encoded size of n bytes, padding included.
 * return 4 * ceil(n / 3), the number of base64 characters for n bytes
 * How long is the padded base64 text for n bytes?
 * Base64 output length for an input of n bytes, with = padding
 * Number of characters needed to encode n bytes in base64 with padding
 * Write a function that returns the number of characters of the padded base64 encoding of n bytes.
 * How many characters does padded base64 need for a given number of bytes?
 * Returns (bytes + 2) / 3 * 4.
 * Given a number of bytes, return the length of their base64 text with padding.
 * How do I calculate the length of base64 output (with padding) from the input size?
 * Compute the length of base64 data: each group of three bytes, even a partial one, becomes four characters.
 *
 * @T int32_t int64_t uint64_t uint32_t
 * @name base64_length encoded_size
 * @range n 0 100000
 */
T base64_length(T n) { return (n + 2) / 3 * 4; }

/**
 * How many bytes does a base64 text decode to, given the text length and the padding count?
 * Compute the base64 decoded size from the text length and the number of '=' signs.
 * return length / 4 * 3 - padding
 * Calculate the bytes from the number of base64 characters (first) and of '=' signs (second).
 * Size after decoding base64, from the number of characters and of padding characters
 * Original length of base64 data, given its text length and its padding
 * Write a function that returns how many bytes a padded base64 text encodes, given its length and the number of '=' signs.
 * How many bytes are in a base64 text, given its length and the number of equals signs at the end?
 * Returns length / 4 * 3 - padding.
 * Given the length of a base64 text and its padding count, return the decoded length.
 * How do I get the decoded size of base64 data from its length and padding count?
 * Four base64 characters hold three bytes and each '=' subtracts one: return the bytes for length and padding.
 *
 * @T int32_t uint32_t int64_t
 * @name base64_decoded_length decoded_size
 * @range length 4 10000
 * @range padding 0 2
 */
T base64_decoded_length(T length, T padding) { return length / 4 * 3 - padding; }

/**
 * disk alert level from used and total: 0 is fine, 1 from {K} percent used, 2 from {L} percent
 * Return the disk usage level of used and total: 1 from {K} % (warning), 2 from {L} % (critical), else 0.
 * Convert used and total to an alert level: 0 below {K} percent, 1 from there, 2 from {L} percent.
 * Given used and total disk space, return 1 (warning) from {K}, 2 (alarm) from {L} percent on, and 0 below.
 * Monitoring check of used and total space: 1 is a warning from {K} percent, 2 critical from {L} percent, 0 ok
 * Usage state from used and total: 0 under {K} %, 1 from {K} %, 2 from {L} %
 * Write a function that returns 0, 1 or 2 for used space of a total: below {K} percent, from {K} and from {L} percent on.
 * Which alert level does a disk with a given used and total space have: 2 from {L} percent, 1 from {K}, else 0?
 * Returns 2 if at least {L} percent of the total is used, 1 if at least {K}, otherwise 0; used comes first.
 * How full is a disk, given used and total: 1 (warning) from {K} percent, 2 (critical) from {L} percent, else 0?
 * Capacity check of used and total in integers: 0, from {K} % on 1, from {L} % on 2
 * Given used and total, {K} percent or more is level 1, {L} percent or more is level 2, everything below is 0.
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
 * Pick an index by weight: the first whose running total of weights exceeds x, -1 if there is none.
 * Weighted choice by cumulative weights: return the first index where their sum is greater than x, or -1.
 * Which server gets request x with these weights? Return the first i with w0 + ... + wi > x, -1 if x is too large.
 * Weighted random index for a given random number x below the weight total, -1 from there on
 * return the first i where w0 + ... + wi > x, else -1
 * Weighted round robin: return the smallest index whose cumulative weight is above x, -1 if x is too large.
 * Write a function that returns the first index at which the running total of the weights is greater than x, or -1.
 * Which entry does x select if each covers as much as its weight, one after another from 0? Return -1 past the end.
 * Returns the index whose weight interval contains x, the intervals following each other from 0; -1 beyond the end.
 * Given weights and a random x, return the index at which the sum of the weights so far exceeds x, -1 if it never does.
 * Roulette-wheel selection for a given x: index whose cumulative weight first exceeds it, or -1
 * Subtract the weights from x one by one until it would become negative, and return that index, -1 if it never does.
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
 * How many seconds is it to the next run of a periodic job at multiples of an interval, never 0 (now, interval)?
 * return interval - now % interval for now and interval
 * How long is it until the next multiple of the interval, with a whole interval at an exact multiple (now, interval)?
 * In how many seconds, at least one, is the next tick at a multiple of the interval, given now and the interval?
 * Write a function that returns how long it is from now until the next multiple of an interval, strictly later.
 * How many seconds remain from now until the next multiple of an interval, not now itself?
 * Returns interval - now % interval, with now as the first argument.
 * Given now and an interval, return the time until the next multiple of the interval, a whole interval if now is on one.
 * How do I compute the delay to the next period boundary strictly after now (now, interval)?
 * A job runs at every multiple of n seconds. Given now and n, return the seconds to sleep, n if it is just due.
 * Compute the wait from now (first) until the next slot, where slots begin at multiples of the interval and one that begins right now gives a full interval.
 *
 * @T int64_t uint32_t int32_t
 * @name until_next_tick time_to_next_run
 * @range now 0 100000
 * @range interval 1 3600
 */
T until_next_tick(T now, T interval) { return interval - now % interval; }

/**
 * Compare two byte buffers of length n: -1 if the first is smaller, 0 if equal, 1 if greater.
 * Return the memcmp result of two blocks as -1, 0 or 1.
 * Which buffer is greater, comparing bytes from left to right? Return 1 for the first, -1 for the second, 0 for equal ones.
 * Compare unsigned byte arrays of equal length lexicographically, with the result -1, 0 or 1.
 * The first differing byte of two blocks decides: return -1 if it is lower in the first, 1 if higher, 0 if there is none.
 * Compare two blocks byte by byte and return -1, 0 or 1 for less, equal or greater.
 * Write a function that compares two blocks of n unsigned bytes and returns -1, 0 or 1 for less, equal, greater.
 * Is the first block of bytes smaller than (-1), equal to (0) or greater than (1) the second?
 * Returns the sign of the first difference between unsigned bytes of two blocks, 0 if there is none.
 * Compare two memory blocks; return minus one if the first is smaller, zero if they are the same, one if the first is bigger.
 * Implement memcmp for unsigned bytes with the result normalized to -1, 0 or 1.
 * Look for the first difference of two blocks; return -1 if the first has the smaller byte there, 1 if the larger, 0 without one.
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
 * Compare two secrets of n bytes in constant time, true if they are equal.
 * Are two byte buffers equal, checked without stopping early?
 * Constant-time equality of two keys of n bytes
 * Or together the xors of all bytes of two buffers; return true if the result is zero.
 * Timing-safe comparison of two blocks: return whether they are equal.
 * Secure memcmp of two byte buffers, true for equal
 * Write a function that compares two blocks of n bytes without an early exit and returns whether they are equal.
 * Are two tokens the same, checked so that the time doesn't reveal where they differ?
 * Returns true if the bitwise or of all byte differences is zero.
 * Are two blocks of bytes the same? Always look at all bytes.
 * Branch-free equality test of n bytes for message authentication codes
 * How do I compare two byte buffers for equality in constant time?
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
 * Xor two buffers element by element into the first.
 * Do p[i] ^= q[i] for all elements.
 * Exclusive or of two arrays, with the result in the first
 * Write a function that xors each element of a second buffer into the first.
 * Replaces each element of the first buffer by its exclusive or with that of the second.
 * Xor each element of the second array into the corresponding element of the first.
 * Combine two blocks of n elements by xor and leave the result in the first block.
 * One-time pad: xor each element of the message, given first, with the matching element of the key, in place; both have length n.
 * RAID parity update: xor a data block, given second, into the parity block, given first, element by element over n elements.
 * How do I xor one array with another of the same length in place, so that the first one holds the result?
 * Given two arrays and their common length, replace the first by the elementwise xor of both.
 * Flip the bits in each element of the first array wherever the element at the same index in the second has ones.
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
 * Is the buffer filled with bytes of value {K} only? An empty one counts as true.
 * Is every byte of the buffer equal to {K}?
 * Is a block of n bytes filled with {K}, an empty one counting as yes?
 * Are all n bytes equal to {K}?
 * Check that memory contains only bytes of value {K}.
 * Return true if there is nothing but bytes of value {K} in the buffer.
 * Write a function that checks whether every byte of a buffer is {K}.
 * Does a block contain only bytes with the value {K}?
 * Returns true if each of the n bytes equals {K}; true for none.
 * Given a buffer of n bytes, check if each of them is {K}.
 * How do I test whether a memory block is filled with {K}?
 * Return true if the buffer has no byte other than {K}.
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
 * Does the path contain ".." as a whole component?
 * Path traversal check: is any part between slashes exactly ".."?
 * Check for a dangerous path, one with a parent directory part ".." between slashes or at an end.
 * Is any slash-separated component of the path equal to two dots?
 * Is there a component ".." in the file path, as in ../ or at the end?
 * Detect paths that go up: return true if a component is exactly "..".
 * Write a function that checks whether a component of a slash-separated path is "..".
 * Does a path try to leave its directory with a component of exactly two dots?
 * Returns true if, between slashes or the ends of the text, there is exactly "..".
 * Given a path, return true if one of its parts is "..".
 * Directory traversal detection: return true if some slash-separated component equals ".."
 * Is a whole path component ".."? a..b is fine, but a/../b gives true.
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
 * How many labels, empty ones aside, does a domain name have? For example, www.example.org has 3.
 * Count the non-empty parts of a host name between dots.
 * Return the number of levels in a domain, i.e. of its non-empty parts.
 * Count the labels of a DNS name, leaving out empty ones.
 * Return the number of parts between the dots of a domain, not counting empty ones.
 * Domain depth: number of non-empty labels of the name
 * Write a function that counts the non-empty parts of a domain name separated by dots.
 * How many non-empty labels does a host name have?
 * Returns the number of maximal runs of characters other than dots in a string.
 * Given a domain name, count its parts separated by dots, ignoring empty parts.
 * How do I count the labels of a DNS name, ignoring empty labels such as the one after a trailing dot?
 * Count the labels of a domain: example.org. has two, a lone dot has none.
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
 * Can a string be a host name label: 1 to 63 letters, digits and hyphens, with no hyphen at the ends?
 * Check for a valid DNS label: 1 to 63 ASCII letters, digits or hyphens, no hyphen first or last.
 * Check one part of a domain name: 1 to 63 letters, digits and inner hyphens.
 * Is a string an allowed hostname label (a-z in either case, 0-9, inner hyphens, length 1 to 63)?
 * Return true if a string has only a-z, A-Z, 0-9 and -, doesn't start or end with -, and has 1 to 63 characters.
 * Is a subdomain name allowed: letters, digits and hyphens not at the ends, at most 63 characters and not empty?
 * Write a function that checks whether a string is a valid DNS label: 1 to 63 letters, digits and inner hyphens.
 * Is a string a permitted label of a host name, i.e. 1 to 63 letters, digits and inner hyphens?
 * Returns true for 1 to 63 letters, digits and hyphens, neither the first nor the last a hyphen.
 * Given a subdomain name, return true if it is valid: letters, digits and hyphens (not at the ends), 1 to 63 characters.
 * Is a string a valid DNS label such as my-server, that is, 1 to 63 characters that are ASCII letters in either case, digits or hyphens, with no hyphen first or last?
 * Does a string obey the LDH rule for a DNS label, i.e. only ASCII letters, digits and hyphens, no hyphen at either end, and a length from 1 to 63?
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
 * Should the message be logged, i.e. is its level at least the minimum?
 * Log level filter: the message level comes first, the minimum second; equal levels pass.
 * return level >= threshold
 * Is the level of a message at least the minimum level of the log?
 * Levels are debug 0, info 1, warning 2, error 3: return true if the first level is not below the second.
 * Is a logger with a minimum level (second) enabled for a level (first)?
 * Write a function that decides whether a message of a level is logged when the logger has a minimum level (inclusive).
 * Does a message with a given severity reach the logger's threshold?
 * Returns true if the level is not below the minimum level.
 * Given the level of a message and the lowest level of the logger, return true if the message is logged.
 * How do I check if a log message's level is not below the minimum level?
 * A message has a level and the logger a minimum level, in this order; tell me if the level is greater than or equal to the minimum.
 *
 * @T int32_t uint8_t
 * @name should_log is_logged
 * @range level 0 5
 * @range minimum 0 5
 */
_Bool should_log(T level, T minimum) { return level >= minimum; }

/**
 * Find the least busy worker that is still under the limit and return its index, the first on a tie, -1 if all are full.
 * Return the index of the smallest load strictly below a maximum, the first if there are several, else -1.
 * Load balancer: index of the least loaded server with a load under the limit, first on a tie, -1 for none
 * Choose the first server with the fewest connections, provided they are below a maximum, else -1.
 * Index of the smallest number of connections if it is under the limit, lowest index on a tie, else -1
 * Which backend, by index, takes the next request: the least loaded below the limit, first of equals, or -1?
 * Write a function that returns the first index of the smallest load if that is below a limit, or -1.
 * Which server should get the next job when only loads under the limit qualify? Least loaded, first on a tie; -1 for none.
 * Returns the first index with the least load if that load is less than the limit; otherwise -1.
 * Given loads and a limit, return the index of the first worker with the smallest load under the limit, or -1.
 * Least-connections balancing with a limit: first index of the minimum if that is below the limit, otherwise -1
 * Return the index of the shortest queue, the first of equals, or -1 if even that one has reached the limit.
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
 * Should the log be rotated? Return true for a size over {K} megabytes of 1024 * 1024 bytes.
 * Is a size in bytes over {K} MB, where 1 MB is 1024 * 1024?
 * Is a log file too large, i.e. more than {K} MiB, given its size in bytes?
 * return bytes > {K} * 1024 * 1024
 * Has a file of a given size in bytes grown past {K} megabytes (1048576 bytes each)?
 * Start a new log file when the bytes exceed {K} MB of 1024 * 1024; return whether to do so.
 * Write a function that checks whether a file size in bytes exceeds {K} MiB.
 * Returns true for more than {K} * 1048576 bytes.
 * Given a file size in bytes, return true if it is larger than {K} MiB.
 * How do I check if a byte count exceeds {K} MiB (exactly {K} MiB is fine)?
 * A file may have {K} MiB. Does a given size in bytes exceed that?
 * Given the current log file's size in bytes, should I start a new one, i.e. is it strictly bigger than {K} MiB?
 *
 * @T int64_t int32_t
 * @K 1 5 10 100
 * @name needs_rotation exceeds_megabytes
 * @range size 0 200000000
 */
_Bool needs_rotation(T size) { return size > K * 1048576; }

/**
 * estimated seconds left of a download, rounded up, from done, total and bytes per second; -1 if the speed is 0
 * Compute the remaining time from done, total and speed, rounded up, -1 if the speed is 0.
 * Given done, total and speed, return (total - done) / speed, rounded up, or -1 for speed 0.
 * How many seconds does a transfer still take, given done, total and speed? Round up, and return -1 for speed 0.
 * ETA in seconds from done, total and speed, rounded up, -1 for zero speed
 * How long will the rest of a download take, from bytes done, total bytes and rate? Seconds rounded up, -1 for rate 0.
 * Write a function that returns the seconds left of a transfer (done, total, speed), rounded up, or -1 at speed 0.
 * When will a download be finished, in seconds from now rounded up, given done, total and speed? Return -1 for speed 0.
 * Returns the missing bytes divided by the speed, rounded up, from done, total and speed; -1 if the speed is 0.
 * Given bytes received, total bytes and bytes per second, return the seconds left, rounded up, or -1 if the speed is 0.
 * Completion time estimate from progress, total and rate, rounded up, -1 for rate 0
 * How do I compute a download's remaining seconds from done, total and speed (rounded up, -1 if the speed is 0)?
 *
 * @T int64_t int32_t
 * @name seconds_left eta_seconds
 * @range done 0 1000
 * @range total 1000 100000
 * @range speed 0 500
 */
T seconds_left(T done, T total, T speed) { return speed == 0 ? -1 : (total - done + speed - 1) / speed; }

/**
 * hash of an array of unsigned 32-bit ints: start with {START}, then times {K} plus element
 * Compute an array hash with hash = hash * {K} + a[i] and the initial value {START} (32-bit unsigned).
 * Combine the numbers of a list into one hash: start with {START}, each step times {K} plus element, 32-bit unsigned.
 * Hash a list of unsigned integers: h = h * {K} + x with initial h = {START}.
 * Compute the polynomial array hash h = h * {K} + x, starting with {START}.
 * Fold the elements of an array with h = {K} * h + x, where h is {START} at first.
 * Write a function that hashes an array with h = h * {K} + a[i], starting at {START}, in unsigned arithmetic.
 * What is the hash of the uint32_t list if it starts at {START} and is multiplied by {K} before each element is added?
 * Returns the unsigned 32-bit value of the recurrence h = h * {K} + element with h = {START} at first.
 * Given an array of unsigned ints, start with {START}, then multiply by {K} and add each element in turn; return the hash.
 * Polynomial hash over unsigned 32-bit numbers with seed {START}, multiplied by {K} before each addition
 * How do I hash a 32-bit unsigned array: start with {START}, multiply by {K} and add the next element, modulo 2^32?
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
 * Swap the byte order of every 32-bit word in a buffer, in place.
 * Change the endianness of an array of 32-bit numbers in place.
 * Byte swap all 32-bit elements of an array in place.
 * Convert a whole array of 32-bit words from big endian to little endian, in place.
 * Reverse the four bytes of each word in a buffer.
 * Convert an array of 32-bit numbers read from a file to the other endianness, in place.
 * Write a function that reverses the bytes of each 32-bit element of an array in place.
 * How do I convert an array of 32-bit words from big-endian to little-endian in place?
 * Reverses the byte order of each of the n 32-bit words in the buffer.
 * Given an array of 32-bit numbers, reverse the bytes of each one in place.
 * In-place endianness conversion of n 32-bit words
 * The data comes from a machine with another byte order: swap the four bytes of every number in the array.
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
 * next number in a range, going back to the start after the end; arguments current, low, high
 * Return the next port between low and high inclusive, wrapping to low; current comes first.
 * Allocate the next id in low..high cyclically, given current, low and high.
 * Increment the current number, but go back to low after high (current, low, high).
 * Ephemeral port counter: return current + 1, or low once current has reached high
 * return current + 1, or low when current is at or past high
 * Write a function that returns the number after the current one in a range low..high and goes back to low after high.
 * Which ID or port comes after the current one if they are handed out in turn from low to high and then from low again?
 * Returns current + 1, or low if current is not below high.
 * Given current, low and high, return current plus one, but start again from low after high.
 * How do I compute the cyclic successor within a closed range, given current, low and high?
 * Numbers are assigned in a circle from low to high. Return the one after the current number (current, low, high).
 *
 * @T int32_t uint32_t uint16_t
 * @name next_in_range next_port
 * @range current 1000 1010
 * @range low 1000 1000
 * @range high 1005 1010
 */
T next_in_range(T current, T low, T high) { return current >= high ? low : current + 1; }

/**
 * Write a text progress bar of ten characters to {out} as a string: # for each full ten percent, - for the rest.
 * Progress bar string, 10 characters wide: # for percent / 10, then dashes, into the buffer
 * Draw a bar of ten # or - from a percentage into a text buffer, NUL-terminated, one # per full 10 percent.
 * Show a percentage as a string of ten # or - signs in {out}, with # for every whole ten percent.
 * Console progress display: write ten characters # and - and a NUL for a percentage to the buffer (# per full 10 percent).
 * Write a function that writes a ten-character progress bar string for a percentage, one # per full ten percent, then dashes.
 * How do I write a progress bar string of ten characters to a buffer, with # per full ten percent and - for the rest?
 * Writes percent / 10 times '#', then '-' up to ten characters, and a NUL.
 * Given a percentage, write a bar of ten characters to out: a # for every full ten percent, then dashes; end the string.
 * Write a ten-character gauge of a percentage in '#' and '-', rounded down, to {out} as a C string.
 * Fill a buffer with a hash sign for every full ten percent and dashes up to ten characters, then '\0'.
 * Convert a percentage from 0 to 100 to a bar of ten characters in {out}, such as ####------ for 40 up to 49, with a NUL at the end.
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
 * How many time slices does a process need, rounded up, given its burst time and the quantum?
 * Round robin: number of turns for a job, i.e. CPU time over quantum, rounded up
 * return ceil(burst / quantum)
 * Number of CPU slices until a process is done, rounded up, from burst time and slice length
 * Scheduler rounds for a process from its burst time and the quantum; a partial one counts
 * How many quanta does a burst need, where the last one may be partial (burst, quantum)?
 * Write a function that returns how many time slices a process needs, given its CPU time first and the length of a slice second.
 * How often must a process with a given CPU time be scheduled in slices of a quantum until it is finished?
 * Returns the burst time divided by the quantum, rounded up.
 * Given a burst time and a quantum, how many times does a process get the CPU, rounded up?
 * Compute the round-robin slice count: burst / quantum rounded up.
 * Given the total work and the work per turn, return the number of turns, rounded up.
 * number of time slices until a process is fully executed, rounded up: burst time, then quantum
 *
 * @T int32_t uint32_t int64_t
 * @name slices_needed scheduler_rounds
 * @range burst 0 1000
 * @range quantum 1 100
 */
T slices_needed(T burst, T quantum) { return (burst + quantum - 1) / quantum; }

/**
 * average waiting time for first come first served, from int burst times; 0 for no processes
 * FCFS average waiting time from integer burst times in order, all arriving at 0; an empty list gives 0
 * Compute the mean waiting time of processes run in the given order, with the burst times in an int array; 0 if there are none.
 * Scheduling of int bursts in array order: everyone waits for the bursts before; return the average of the waits (0 for nobody).
 * Convert whole-number CPU bursts to the average waiting time in the given order, 0 without bursts.
 * In a queue at a counter, given how long each customer takes as an int, how long does a customer wait on average? 0 for an empty queue.
 * Write a function that returns the average waiting time of processes served in order, from burst times (ints), 0 if there are none.
 * How long do processes with these integer bursts wait on average under first come first served, all arriving at 0 (0 for none)?
 * Returns the mean over all processes of the sum of the earlier int burst times; 0 for n = 0.
 * Given the integer burst times of processes served one after another, return the average waiting time, zero if there are none.
 * FCFS mean waiting time of an int32_t array of bursts, all arriving at time 0; 0 if it is empty
 * Each process has to wait until all before it are done. Return the average wait for an array of int service times, 0 if it is empty.
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
 * total head movement of a disk, given the requested tracks in order and then the start track
 * Compute the FCFS disk seek distance over an array of tracks from a start position.
 * Sum |track - head| over the requests in order, with the head moving to each track.
 * How many tracks does the head travel to serve the requests in order from its start?
 * Disk scheduling by first come first served: total number of tracks moved from a start head position
 * How many floors does an elevator travel to serve a list of floors in order, given its starting floor last?
 * Write a function that adds the distances a disk head moves to serve requests in order from a start track.
 * How far does the disk head move in total, from its start to each requested track in turn?
 * Returns the sum of the absolute differences between successive positions: the given start, then the elements of the array.
 * Given requested tracks and the head's start, return the total distance the head moves when serving them in order.
 * Compute the FCFS total seek distance of a request array from a given head position.
 * Begin at a start track and go to each track of the array in turn: what is the length of the complete way?
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
 * number of page faults of a reference array with first-in first-out replacement and {K} frames, empty at first
 * Simulate FIFO page replacement with {K} frames and count the faults for an array of pages.
 * Number of page faults of a list of references with FIFO replacement and {K} frames
 * Given a reference string of pages and {K} frames replaced in FIFO order, how many faults occur?
 * Count the cache misses for an array of keys with a FIFO cache of {K} entries, empty at first.
 * There are {K} page frames and the page loaded first is replaced: count the page faults for a reference list.
 * Write a function that counts the page faults of a reference string under FIFO with {K} frames.
 * How many page faults occur for an array of references with {K} frames if the page loaded earliest is replaced?
 * Returns the number of references to pages that are not among the {K} loaded most recently.
 * Given an array of pages, count the misses when {K} pages fit in memory and the oldest one is replaced.
 * FIFO page replacement on a reference array with {K} frames, initially empty: count the faults
 * Memory holds {K} pages, and the one that came first leaves first. Count the page faults for an array of pages.
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
 * Convert n bits to bytes, rounded up.
 * return (n + 7) / 8, the bytes for n bits
 * How many bytes hold n flags?
 * size of a bit array of n bits in bytes
 * Storage in bytes of a bitset with n bits
 * Write a function that returns the number of bytes needed to store n bits.
 * How many bytes do n flags need, with eight in each byte?
 * Returns the number of bits divided by 8, rounded up.
 * Given a number of bits, return the number of bytes needed, rounded up.
 * How do I calculate the size in bytes of a packed bit vector with n bits?
 * Compute the bytes for n bits with eight to a byte; the last byte may be partly used.
 *
 * @T int32_t uint32_t int64_t
 * @name bitmap_bytes bytes_for_bits
 * @range n 0 10000
 */
T bitmap_bytes(T n) { return (n + 7) / 8; }
