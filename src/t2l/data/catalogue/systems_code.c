/**
 * round an address down to a multiple of the alignment
 * align down, alignment is a power of two
 * address & ~(alignment - 1)
 * previous aligned address
 * floor an offset to its block boundary
 * start of the aligned block that contains this address
 * Write a function that rounds a size down to a multiple of a power-of-two alignment.
 * What is the last aligned address that is not above this one?
 * Returns the value with the bits below the alignment cleared.
 * make address smaller till it fits alignment
 * truncation to an alignment boundary by masking
 * cut an offset back to where its page, line or block begins
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name align_down round_down_aligned
 * @range address 0 100000
 * @range alignment 16 16
 */
T align_down(T address, T alignment) { return address & ~(alignment - 1); }

/**
 * padding bytes to the next multiple of the alignment
 * how many bytes are missing until aligned
 * 0 if already aligned, else alignment - offset % alignment
 * pad length after a field
 * fill bytes needed before the next aligned offset
 * bytes to skip for alignment
 * Write a function that returns how many padding bytes bring an offset to the next multiple of an alignment.
 * How much padding does an offset need to become a multiple of the alignment?
 * Returns (alignment - offset % alignment) % alignment.
 * count fill byte till next aligned place
 * alignment gap of an offset
 * the distance from here up to the next boundary, nothing if we are on one
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
 * check alignment of a pointer value
 * address % alignment == 0
 * test that an offset lies on a boundary
 * properly aligned?
 * Write a function that checks whether an address is aligned to a given number of bytes.
 * Is this offset divisible by that alignment?
 * Returns true if the address is a multiple of the alignment.
 * is address good on the boundary of n byte
 * natural alignment predicate with the alignment as parameter
 * can I access this address without crossing a boundary: is it aligned so much
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
 * virtual address split, give me the {OP} ({K})
 * take the {OP} out of an address, pages have {K} bytes
 * Write a function that returns the {OP} of an address when a page has {K} bytes.
 * What is the {OP} of this address, if pages are {K} bytes long?
 * Returns the {OP} of the address for a page size of {K}.
 * which {OP} has address when page is {K}
 * address decomposition, {K}-byte pages: {OP}
 * memory is divided into pages of {K} bytes: {OP} of the given byte
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
 * where does a struct end after adding a field: offset, field size, field alignment
 * offset, size, alignment: round offset up to the alignment, then add the size
 * next offset in a struct layout, from offset, member size and member alignment
 * offset after the member of a size and an alignment, with padding before it
 * place a field at an offset: size and alignment known, align, then advance
 * struct size so far plus one field, its size first, then its alignment
 * Write a function that takes an offset, a field's size and its alignment and returns the offset behind the aligned field.
 * At which offset does a member of this size and alignment end that is put behind the given offset?
 * Takes offset, size, alignment; returns the offset rounded up to a multiple of the alignment, plus the size.
 * put the field (size, then align) after padding, say where it ends
 * structure layout step: offset, size, alignment in, end offset out
 * from an offset, a member's size and its alignment: skip to a boundary, leave room, position after it
 *
 * @T int32_t uint32_t
 * @name field_end next_field_offset
 * @range offset 0 100
 * @range size 1 16
 * @range alignment 1 16
 */
T field_end(T offset, T size, T alignment) { return (offset + alignment - 1) / alignment * alignment + size; }

/**
 * address of element row, column in a 2D array
 * base + (row * columns + column) * size
 * memory address of a matrix element, row major: base, row, column, columns, bytes
 * element address from base, row, column, number of columns and element size
 * where in memory is a[i][j], given base, i, j, row length and element size
 * byte address in a two-dimensional table: start, row, column, width, bytes per cell
 * Write a function that computes the address in a row-major 2D array from base, row, column, columns per row and element size.
 * At which address is the element in this row and column, with so many columns and so many bytes per element?
 * Returns base + (row * columns + column) * size.
 * address of cell: base, row, column, how many columns, size
 * row-major addressing function of base, i, j, width and element size
 * base first, then row, column, columns per row, bytes each: address
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
 * cache {OP} of an address, {K}-byte lines and {L} sets
 * address to cache {OP} ({K} bytes per line, {L} sets)
 * {OP} in a cache with {L} sets of {K}-byte lines
 * which cache {OP} for this address: line {K}, sets {L}
 * cache {OP}, line size {K}, {L} sets
 * split address for a cache: {OP}; {K} B lines, {L} sets
 * Write a function that returns the cache {OP} of an address for lines of {K} bytes and {L} sets.
 * What is the {OP} for this address in a cache with {K}-byte lines and {L} sets?
 * Returns the {OP} of the address; a line has {K} bytes and there are {L} sets.
 * give cache {OP}, one line {K} byte, {L} set
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
 * simple hash: sum of the character codes modulo {n}
 * put a string in one of n buckets by adding its letters
 * sum of chars % n
 * bucket for a name, additive hash
 * hash table index of a word: add up codes, take the remainder
 * which bucket does the string go to, sum hash
 * Write a function that adds the codes of all characters of a string and returns the sum modulo the number of buckets.
 * In which of n buckets does the string land, using the sum of its characters?
 * Returns the total of the character codes modulo n.
 * hash of word is sum of letters mod buckets
 * additive string hash reduced to a table index
 * beginner's hash function: letters added, remainder by table size
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
 * string hash times {K}, modulo table size {n}
 * hash = hash * {K} + c, then % n
 * bucket index of a string with multiplier {K}
 * polynomial hash with {K}, reduced to n buckets
 * hash table slot for a key string, factor {K}
 * hash the text with factor {K}, remainder by n
 * Write a function that hashes a string with multiplier {K} and returns the bucket among n.
 * Which of n buckets does the key get when the hash multiplies by {K} for each character?
 * Returns (... (c0 * {K} + c1) * {K} + ...) modulo n, computed in 32 unsigned bits.
 * make bucket from the text, multiply {K} every letter
 * polynomial rolling hash with base {K}, then modular reduction, unsigned arithmetic
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
 * find a key in an open-addressing table, or the free slot for it; free slots hold 0
 * linear probing: index of key or first empty place, -1 if full
 * hash table lookup with key % size and step 1
 * probe from key % size until key or 0
 * where does the key belong in the hash table (home key % size, step 1, 0 is free), else -1
 * slot of a positive key or first 0, linear probing from key % size, -1 if full
 * Write a function that returns the slot of a key in a hash table with linear probing, or the first free slot, or -1.
 * At which index is the key, or the first 0, starting at key modulo size and stepping by 1, else -1?
 * Returns the first index from key % size on, cyclically, that holds the key or 0; -1 if there is none.
 * search place in hash table, key % size then next ones, zero is empty, none is -1
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
 * load factor above {K} %
 * count * 100 > capacity * {K}
 * resize the table? limit {K} percent
 * is the map over {K} percent filled
 * time to rehash at {K} percent
 * Write a function that checks whether a table with so many entries and so many slots is more than {K} percent full.
 * Must the hash table be enlarged, if {K} percent is the limit?
 * Returns true if the entries exceed {K} percent of the capacity.
 * is table too full, {K} percent is max
 * load factor test against {K} percent in integer arithmetic
 * entries first, slots second: past the {K} percent mark or not
 *
 * @T int32_t uint32_t int64_t
 * @K 70 75 50 90
 * @name needs_resize should_grow
 * @range count 0 1000
 * @range capacity 1 1000
 */
_Bool needs_resize(T count, T capacity) { return count * 100 > capacity * K; }

/**
 * size class: next power of two, at least {K}
 * round an allocation up to a power of two, minimum {K}
 * smallest of {K}, {K} * 2, ... that fits
 * allocation size to bucket size, starting at {K}
 * double from {K} until big enough
 * power of two not less than the request, {K} or more
 * Write a function that returns the smallest size of the form {K} times a power of two that holds a request.
 * What block size does an allocator use that starts at {K} and doubles?
 * Returns {K} doubled as often as needed to reach the requested size.
 * how big block, begin {K} and double
 * segregated-fit size class with minimum {K}
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
 * first free block that is big enough, index or -1
 * first fit allocation
 * index of the first hole with at least the requested size
 * memory holes and a request: first fit
 * find first block >= size
 * which gap takes the process, first fit
 * Write a function that returns the index of the first free block whose size is at least the request, or -1.
 * Which is the first memory hole into which the request fits?
 * Returns the smallest index with sizes[i] >= request; -1 if no block is large enough.
 * take first place where it fits, no place is -1
 * first-fit placement over a list of hole sizes
 * go along the holes and stop at one the piece fits in
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
 * {OP} fit allocation: index of the {OP:2} block that still holds the request, -1 if none
 * {OP} fit
 * {OP:2} hole that is big enough, index ({OP} fit)
 * choose memory block by {OP} fit
 * which gap for the process, {OP} fit strategy
 * {OP}-fit placement
 * Write a function that returns the index of the {OP:2} free block not smaller than the request ({OP} fit), or -1.
 * Which hole does the {OP} fit strategy take for this request?
 * Returns the index of the {OP:2} block with sizes[i] >= request ({OP} fit), the first on a tie, or -1.
 * take the {OP:2} place where it can go in, {OP} fit it is called
 * {OP}-fit search over a list of hole sizes
 * of all holes in which it fits, pick the {OP:2} ({OP} fit)
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
 * same first {K} bits of two addresses
 * same /{K} subnet?
 * compare the network part, prefix {K}
 * ip1 and ip2 in one /{K}
 * both hosts on the same net with prefix {K}
 * Write a function that checks whether two IPv4 addresses have the same /{K} prefix.
 * Do these two addresses belong to the same network of prefix length {K}?
 * Returns true if the upper {K} bits of both addresses are equal.
 * is both ip in same net slash {K}
 * prefix equality of two addresses, length {K}
 * only the leading {K} bits count: alike or not
 *
 * @T uint32_t
 * @K 8 16 24
 * @name in_same_network same_prefix
 */
_Bool in_same_network(T ip1, T ip2) { return ip1 >> (32 - K) == ip2 >> (32 - K); }

/**
 * is an ip address between two others, both included
 * ip range check: address, first, last
 * address inside a dhcp pool
 * first <= ip <= last
 * firewall rule with a range of addresses
 * ip in range start-end
 * Write a function that checks whether an IPv4 address lies in a range given by its first and last address.
 * Is this IP within the pool from the first to the last address?
 * Returns true if the address is not below the first and not above the last.
 * ip is inside from till, yes no
 * unsigned interval membership of an address
 * blocked range: is the client's address one of them
 *
 * @T uint32_t
 * @name ip_in_range in_address_range
 */
_Bool ip_in_range(T ip, T first, T last) { return ip >= first && ip <= last; }

/**
 * longest prefix that gives room for {hosts} hosts
 * prefix length needed for so many hosts
 * smallest subnet for n computers, as /prefix
 * how big a subnet do I need
 * cidr prefix from host count
 * hosts to /24, /25, ...: network and broadcast address not usable
 * Write a function that returns the longest IPv4 prefix whose subnet has at least so many usable addresses.
 * Which prefix length fits this number of hosts, two addresses being reserved?
 * Returns the greatest prefix p with 2^(32 - p) - 2 >= hosts.
 * which slash number for so many computer
 * minimal subnet sizing
 * pick the tightest network that can hold all my devices
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
 * how many subnets of the longer prefix fit in the shorter one
 * split a /16 into /24s: number of subnets
 * 2^(new - old) subnets
 * subnetting: count of smaller networks
 * number of networks after borrowing bits
 * old prefix, new prefix, how many nets
 * Write a function that returns into how many subnets a network is divided by a longer prefix.
 * How many networks arise when a network of the first prefix length is cut into networks of the second?
 * Returns 2 to the power of the difference of the two prefix lengths.
 * from prefix to bigger prefix, how many part
 * subnet count for a prefix extension
 * each extra bit doubles the number of networks: how many
 *
 * @T int32_t int64_t
 * @name subnet_count count_subnets
 * @range prefix 0 16
 * @range longer 16 30
 */
T subnet_count(T prefix, T longer) { return (T)1 << (longer - prefix); }

/**
 * parse a mac address like 00:1a:2B:3c:4d:5e into a number
 * mac text to 48-bit integer
 * aa:bb:cc:dd:ee:ff to uint64
 * read the hex digits of a mac address, skip colons
 * mac string to int
 * hex digits with separators to one number
 * Write a function that converts a MAC address text to an unsigned 64-bit number.
 * What number does this MAC address stand for?
 * Returns the value of all hexadecimal digits of the text in order; other characters are skipped.
 * mac text make to number, colon is ignored
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
 * mac ff:ff:ff:ff:ff:ff?
 * all bytes of the hardware address are 0xff
 * ethernet broadcast check
 * destination is everyone
 * six bytes, every one 255
 * Write a function that checks whether a 6-byte MAC address is the broadcast address.
 * Is this frame addressed to all stations?
 * Returns true if each of the six bytes equals 0xff.
 * is mac for all, only ff
 * Ethernet broadcast destination test
 * looks at six bytes and wants to see 255 six times
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
 * {OP} mac? look at the first byte
 * check a 6-byte hardware address for being {OP}
 * mac[0] flag bit: {OP}
 * ethernet address {OP} or not
 * {OP} hardware address test
 * Write a function that checks whether a MAC address in six bytes is {OP}.
 * Is this network card address {OP}?
 * Returns true if the proper bit of the first byte says that the address is {OP}.
 * see if mac is {OP}
 * I/G and U/L bit inspection: {OP}
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
 * get the port from localhost:8080
 * parse port after the last colon
 * host:port string to port
 * number behind the colon
 * port of an address string or -1
 * Write a function that returns the port from a text such as "example.org:443", or -1.
 * Which port is named in this host:port text?
 * Returns the number of up to five digits that follows the last colon; -1 if there is anything else.
 * take port number from address text after double point
 * authority string port extraction with sentinel -1
 * the part behind ':' as a number, minus one if it is missing or not a number
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
 * parse a size like 10K, 5M or 2G into bytes
 * "64k" to 65536
 * size string with suffix K M G to bytes
 * human readable size to number
 * read memory size option, 1K = 1024
 * number with unit letter to bytes
 * Write a function that converts a text such as "4M" to bytes, K, M and G meaning powers of 1024.
 * How many bytes does a size text like 16K mean?
 * Returns the leading number times 1024, 1024^2 or 1024^3 for k, m or g in either case, else the number itself.
 * text 5M make to byte number
 * binary-suffix size parser
 * digits first, then maybe one letter that multiplies by 1024 once, twice or three times
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
 * utf8 strlen
 * number of unicode characters in a text
 * count bytes that are not 10xxxxxx
 * length of utf-8 text in characters
 * Write a function that counts the code points of a UTF-8 string.
 * How long is this UTF-8 text in characters instead of bytes?
 * Returns the number of bytes of the string that are not continuation bytes.
 * letters number when text is utf8
 * code point count of valid UTF-8
 * umlauts take two bytes but should count once
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
 * < 128: 1, < 2048: 2, < 65536: 3, else 4
 * how many bytes does this character take in utf-8
 * encoded size of a code point
 * unicode code point to byte count
 * Write a function that returns how many bytes UTF-8 uses for a code point.
 * How many bytes long is the UTF-8 encoding of this character code?
 * Returns 1, 2, 3 or 4: the length of the UTF-8 encoding of the code point.
 * utf8 byte number for one sign
 * UTF-8 sequence length by scalar value
 * ASCII takes one byte, umlauts two, most others three, emoji four
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
 * code point to utf8 bytes
 * write a character code in utf-8 to a buffer
 * utf8 encode
 * 1 to 4 bytes from a unicode number
 * chr to bytes, utf-8
 * Write a function that stores the UTF-8 encoding of a code point in a buffer and returns its length.
 * How do I turn a Unicode number into UTF-8 bytes?
 * Stores one to four bytes in {out} and returns how many; the code point is below 0x110000.
 * unicode number make utf8 byte in buffer
 * UTF-8 encoder for one scalar value
 * leading byte with the length, then six bits per byte
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
 * utf-16 high and low surrogate to unicode
 * 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00)
 * two utf16 units, one character
 * decode surrogate pair
 * emoji from its two UTF-16 halves
 * Write a function that computes the code point of a UTF-16 surrogate pair.
 * Which code point do these two surrogates encode?
 * Returns the supplementary code point for a high and a low surrogate.
 * two half utf16 make full number
 * UTF-16 surrogate decoding
 * high one first, low one second: the real character number
 *
 * @T uint32_t int32_t
 * @name decode_surrogates join_surrogates
 * @range high 55296 56319
 * @range low 56320 57343
 */
T decode_surrogates(T high, T low) { return 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00); }

/**
 * version text 1.2.3 to one number: major*10000 + minor*100 + patch
 * parse a version string into an int
 * "2.15.4" -> 21504
 * version string to comparable number
 * major.minor.patch to integer
 * read up to three numbers with dots, combine by hundreds
 * Write a function that converts a version text to major * 10000 + minor * 100 + patch, missing parts being 0.
 * How do I make one number from a version such as 3.10.2?
 * Returns the first three dot-separated numbers combined in base 100.
 * version text as number please
 * base-100 packing of a dotted version
 * so that versions can be compared as integers: 1.4 is 10400
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
 * caret rule ^major.minor against an installed major.minor
 * true if the installed version (last two) has the needed major and at least the needed minor
 * is the installed major/minor compatible with the required one, i.e. same major and minor at least as high
 * semver compatible check, required pair first
 * wanted major and minor, then the present ones: is it the same major and new enough?
 * Write a function that checks an installed version (last two) for the required major (first) and at least the required minor.
 * Can I use the installed library (last two) if I need this major and at least this minor version?
 * Takes required, then installed version; returns true if the majors are equal and the installed minor is not lower.
 * is version ok when need this major and this minor or more, installed version come last
 * semantic-versioning compatibility without patch level
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
 * permission text rwxr-xr-x to mode number
 * nine characters of ls -l to octal mode
 * rwx string to bits
 * "rw-r--r--" -> 0644
 * file mode from its letters
 * each letter a 1, each dash a 0
 * Write a function that converts nine permission characters such as rwxr-x--- to a number with nine bits.
 * Which mode do these permission letters stand for?
 * Returns the number whose bits, highest first, are 1 where the character is not a dash.
 * text of right make number
 * symbolic to numeric file mode
 * read it as binary, a dash being zero
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
 * write file permissions as rwxr-xr-x
 * mode number to permission string
 * 0755 to rwxr-xr-x
 * nine bits to letters and dashes
 * ls style text for a mode
 * octal mode to rwx text
 * Write a function that writes the nine permission bits of a mode as text such as rw-r--r--.
 * How does ls show this mode?
 * Writes r, w and x in turn for the nine lowest bits, highest first, with a dash for each zero bit.
 * number of right make text
 * numeric to symbolic file mode
 * three groups of three letters, missing rights as dashes
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
 * {WHO} can {WHAT}?
 * check {WHAT} permission of the {WHO} in a mode
 * does the mode let the {WHO} {WHAT}
 * mode bit: {WHO} {WHAT}
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
 * apply a umask to a mode
 * mode & ~umask
 * permissions of a new file
 * remove the umask bits from the requested mode
 * 0666 with umask 022
 * default rights minus the mask
 * Write a function that returns the permissions that remain of a mode after a umask is applied.
 * Which mode does a new file get with this umask?
 * Returns the bits of the mode that are not set in the umask, nine bits.
 * mode without the mask bit
 * file creation mask application
 * requested mode first, mask second: what the file ends up with
 *
 * @T int32_t uint32_t
 * @range mode 0 511
 * @range mask 0 511
 * @name apply_umask masked_mode
 */
T apply_umask(T mode, T mask) { return mode & ~mask & 511; }

/**
 * file mode from owner, group and other digits
 * 7, 5, 5 to 0755
 * owner * 64 + group * 8 + others
 * chmod digits to number
 * combine three octal digits
 * three digits 0-7 to a mode
 * Write a function that combines the permission digits of owner, group and others to a mode.
 * What mode is made of these three octal digits?
 * Returns (owner * 8 + group) * 8 + others.
 * mode number from three digit
 * octal digit composition of a file mode
 * rights of owner, of group, of everybody else: one number
 *
 * @T int32_t uint32_t
 * @range owner 0 7
 * @range group 0 7
 * @range others 0 7
 * @name mode_from_digits combine_mode
 */
T mode_from_digits(T owner, T group, T others) { return (owner * 8 + group) * 8 + others; }

/**
 * should I retry: status 429 or 5xx and fewer than {K} attempts
 * retry on server error or too many requests, max {K} tries
 * http retry decision from status (429, 5xx) and attempts, {K} attempts at most
 * try again on 429 or 5xx? status and attempts so far, below {K}
 * (status == 429 or 500..599) and attempts < {K}
 * retry of status 429 or 5xx allowed up to {K} times, attempts last
 * Write a function that allows a retry for status 429 or 500 to 599 and fewer than {K} attempts so far.
 * Do I try again after status 429 or 5xx and so many attempts, {K} being the most?
 * Returns true if the status is 429 or 5xx and the attempts are below {K}.
 * again or not when status bad (429, 500-599), only {K} times
 * retry predicate (429, 5xx) with a budget of {K} attempts
 * temporary failure (429 or 5xx) and not yet {K} attempts: once more
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
 * base + 2 base + 4 base ... n terms
 * how long do retries wait in all: base delay, n of them, doubling
 * total backoff time, first delay and count
 * base * (2^n - 1)
 * Write a function that returns the sum of waiting times, from a first one, each twice the one before, n in all.
 * How long do I wait altogether with a first delay that doubles, over n attempts?
 * Returns the total of base, 2 * base, 4 * base and so on for n retries.
 * first wait and count, wait gets double, all together
 * cumulative exponential backoff, base and retries given
 * first pause given, every next one doubled: the whole time
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
 * delay for an attempt: the base plus {step} for each attempt, at most {limit}
 * linear backoff delay with a cap, from attempt (0 is the first), base, step and limit
 * return base + attempt * step but at most the cap, from attempt, base, step and cap
 * wait time before a retry: base + attempt * step, never above the limit
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
 * cpu usage in percent from idle and total time
 * idle, total: 100 * (total - idle) / total, 0 if total is 0
 * how busy is the processor in percent, idle and total ticks given
 * utilization percent, idle ticks and all ticks
 * cpu load percent from /proc/stat differences, idle then total
 * busy percentage from idle time and whole time
 * Write a function that computes the CPU usage in percent from idle time and total time, 0 if the total is 0.
 * How many percent of the time was the CPU busy, idle and total time being known?
 * From idle and total time, returns the share that was not idle, in percent; 0 for no time at all.
 * percent of working when idle and all is known
 * processor utilization in percent over an interval, idle part first
 * idle ticks first, all ticks second: percent at work
 *
 * @T double int64_t int32_t
 * @name cpu_usage busy_percent
 * @range idle 0 1000
 * @range total 0 1000
 */
T cpu_usage(T idle, T total) { return total == 0 ? 0 : (total - idle) * 100 / total; }

/**
 * load average per core in percent
 * load / cores * 100
 * how loaded is the machine, load and number of cores
 * system load normalized to cores
 * 100 means every core is busy
 * load percentage
 * Write a function that converts a load average and a number of cores to percent.
 * How many percent of its capacity does a machine with this load and this many cores use?
 * Returns 100 * load / cores.
 * load in percent by cores count
 * run-queue length relative to processor count
 * load 4 on 8 cores is 50
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
 * take a token if there is one, say whether it worked
 * rate limiter: allow request and decrement, or refuse
 * consume from token bucket
 * try acquire on a counter
 * if tokens > 0 then use one
 * semaphore try wait
 * Write a function that decrements a token counter and returns true, or returns false if it is 0.
 * May the request pass? Use up one token if so.
 * Returns true after taking one token, false without change if there is none left.
 * take one token if it has, else no
 * non-blocking acquire of a counting semaphore
 * one less and yes, or nothing left and no
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
 * now known: how many requests came less than {window} seconds ago
 * count timestamps strictly newer than now - window
 * requests within the time window: now, window, now - t < window
 * sliding window rate limit: count events less than a window before now
 * number of times t with now - t < window
 * recent logins in a list of times: now, window, strictly younger
 * Write a function that takes times, now and a window and counts the timestamps less than the window ago.
 * How many of the events happened, seen from now, less than so many seconds ago?
 * Returns the number of times with now - time < window.
 * count events younger than window, now given before
 * sliding-window event count, now then width, edge excluded
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
 * liveness from last heartbeat, interval and now, tolerance {K}
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
 * packets needed for {size} bytes with mtu and {K} header bytes
 * number of fragments, header {K}
 * ceil(size / (mtu - {K}))
 * how many packets of mtu bytes, {K} of them header
 * split a message into packets with {K} bytes overhead
 * packet count, {K} byte header each
 * Write a function that returns how many packets a message needs if each has mtu bytes of which {K} are header.
 * Into how many packets is the data divided, with {K} header bytes in each?
 * Returns the size divided by mtu - {K}, rounded up.
 * how many packet when header take {K}
 * segmentation count for a payload of MTU minus {K}
 * every packet carries the mtu less {K} bytes: how many go out
 *
 * @T int32_t uint32_t int64_t
 * @K 20 28 40
 * @name packet_count fragments_needed
 * @range size 0 100000
 * @range mtu 100 1500
 */
T packet_count(T size, T mtu) { return (size + mtu - K - 1) / (mtu - K); }

/**
 * bytes on the wire: data plus {K} header bytes per packet of {L} payload
 * total size with {K}-byte headers, {L} bytes of data per packet
 * size + ceil(size / {L}) * {K}
 * overhead included: {K} per {L} bytes
 * message size with packet headers ({K} each, payload {L})
 * how much is sent really, header {K}, payload {L}
 * Write a function that returns the bytes sent for data in packets of up to {L} bytes plus {K} bytes of header.
 * How many bytes go over the line if each {L} bytes of data get {K} bytes of header?
 * Returns the size plus {K} for each begun block of {L} bytes.
 * all byte with header {K}, data part {L}
 * gross transfer volume, payload {L}, per-packet overhead {K}
 * per packet at most {L} of data and always {K} on top
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
 * mbit * ms * 1000 / 8
 * how many bytes are in flight
 * tcp window size needed: megabits per second and round trip in ms
 * bdp
 * bytes on the way for a link speed and rtt
 * Write a function that computes the bandwidth-delay product in bytes from megabits per second and milliseconds.
 * How large must the window be to fill a link with this speed and this round-trip time?
 * Returns megabits * milliseconds * 125.
 * byte that are on the line at same time
 * bandwidth-delay product, Mbit/s times ms
 * speed times delay, in bytes
 *
 * @T int64_t int32_t double
 * @name bandwidth_delay bytes_in_flight
 * @range megabits 1 1000
 * @range milliseconds 0 500
 */
T bandwidth_delay(T megabits, T milliseconds) { return megabits * milliseconds * 125; }

/**
 * throughput in Mbit/s from bytes and milliseconds
 * bytes * 8 / ms / 1000
 * measured speed in megabit per second, 0 if no time
 * speed test result: bytes and ms
 * transfer rate Mbit/s
 * how many megabits per second was the download
 * Write a function that computes the throughput in megabits per second from bytes and milliseconds, 0 for 0 ms.
 * How fast in Mbit/s was a transfer of so many bytes in so many milliseconds?
 * Returns bytes * 8 / (milliseconds * 1000), or 0 if no time has passed.
 * mbit per second from byte and millisecond
 * mean throughput of a timed transfer
 * amount in bytes, duration in ms: the network speed
 *
 * @T double
 * @name throughput_mbit megabits_per_second
 * @range bytes 0 10000000
 * @range milliseconds 0 10000
 */
T throughput_mbit(T bytes, T milliseconds) { return milliseconds == 0 ? 0 : bytes * 8 / (milliseconds * 1000); }

/**
 * smoothed round-trip time: 7/8 old + 1/8 new
 * srtt update
 * tcp rtt estimator, alpha 1/8
 * (7 * old + sample) / 8
 * weighted rtt average, old counts seven times
 * new estimate of the ping time: seven eighths old, one eighth sample
 * Write a function that updates a smoothed round-trip time with a new sample of weight one eighth.
 * What is the new RTT estimate from the old one after this measurement, with gain 1/8?
 * Returns (7 * smoothed + sample) / 8.
 * rtt middle value, new one only one eighth
 * exponentially weighted RTT with gain 1/8
 * keep seven parts of the old one and add one part of the new
 *
 * @T int32_t double uint32_t
 * @name smooth_rtt update_srtt
 * @range smoothed 0 1000
 * @range sample 0 1000
 */
T smooth_rtt(T smoothed, T sample) { return (7 * smoothed + sample) / 8; }

/**
 * does one sequence number come before another if they wrap around
 * sequence compare with wrap-around
 * serial number arithmetic: first older than second
 * wrapping counters, is a less than b
 * is the first packet number earlier, numbers overflow
 * sequence before, wrap safe
 * Write a function that checks whether one wrapping sequence number precedes another.
 * Is the first sequence number older than the second, when counters start again at 0?
 * Returns true if the difference first - second, taken modulo the number range, lies in its upper half.
 * which number first when counter go around
 * RFC 1982 style less-than on serial numbers
 * the counters overflow, so 0 comes after the largest value: is the first one behind
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
 * bitmap allocator: allocate
 * find first zero bit, mark it used
 * allocate a page frame from a 32-bit map
 * get free slot number and occupy it
 * first clear bit becomes 1, tell which
 * Write a function that sets the lowest zero bit of a 32-bit bitmap and returns its index, or -1 if all bits are set.
 * Which slot do I get from the bitmap? Mark it as used.
 * Sets the first clear bit of *map and returns its number; returns -1 if the map is full.
 * take free bit and make it one, number back
 * lowest-index bitmap allocation
 * the first unused one is mine now: its number, minus one if there is none
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
 * usable capacity of a RAID {LEVEL} of {disks} disks
 * raid {LEVEL}: disk count and disk size to capacity
 * how much space in raid {LEVEL}
 * raid {LEVEL} capacity
 * net size of n equal disks in RAID {LEVEL}
 * storage left with raid {LEVEL}
 * Write a function that returns the usable capacity of a number of equal disks in RAID {LEVEL}.
 * How many terabytes can I use of these disks in a RAID {LEVEL}?
 * Returns the net capacity of a RAID {LEVEL} made of disks of one size.
 * disk number and size, raid {LEVEL}, how much I have
 * effective capacity, RAID level {LEVEL}
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
 * file position: {OP}, {K}
 * blocks of {K} bytes, {OP} of byte number x
 * {OP} with a block size of {K}
 * Write a function that returns the {OP} for a byte offset when blocks are {K} bytes long.
 * What is the {OP} of this byte if a block has {K} bytes?
 * Returns the {OP} of the offset for blocks of {K} bytes, counted from 0.
 * give {OP} for file place, block is {K}
 * logical block addressing, {K}-byte blocks: {OP}
 * a file is cut into blocks of {K} bytes: {OP} of the byte
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
 * cylinder head sector to logical block address
 * CHS to LBA
 * (c * heads + h) * sectors + s - 1
 * disk geometry to block number
 * convert chs, sectors count from 1
 * lba from cylinder, head, sector
 * Write a function that converts cylinder, head and sector to an LBA, given heads and sectors per track.
 * What is the LBA of this cylinder, head and sector?
 * Returns (cylinder * heads + head) * sectors + sector - 1.
 * chs make to lba number
 * CHS-to-LBA translation
 * old disk address in three parts, then the numbers of heads and of sectors: block
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
 * exit code from a wait status
 * status >> 8 & 255, or 128 + signal if killed
 * process result like the shell shows it
 * wait() status to exit code
 * shell style $? from a raw status
 * exit status, killed processes give 128 plus the signal
 * Write a function that turns a Unix wait status into a shell exit code: 128 + signal for a killed process.
 * What does the shell report for this wait status?
 * Returns 128 plus the low seven bits if those are not 0, else bits 8 to 15.
 * status number to exit number, signal plus 128
 * wait status decoding, shell convention
 * low seven bits say which signal killed it; otherwise the next byte is the code
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
 * renice with limits
 * clamp priority to -20..19 after adding
 * nice level adjustment
 * process priority change, nice range
 * nice + increment, limited
 * Write a function that adds an increment to a nice value and keeps it between -20 and 19.
 * What is the nice value after this change?
 * Returns nice + increment, limited to the range -20 to 19.
 * nice number plus something but in border
 * saturating nice adjustment
 * nicer or less nice, never below -20, never above 19
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
 * hex dump of a buffer as one string
 * two hex digits per byte, lower case
 * byte array to hex string
 * hexlify
 * print bytes in hexadecimal into a buffer
 * Write a function that writes the bytes of a buffer as lower-case hexadecimal text, two digits each.
 * How do I turn these bytes into a hex string?
 * Writes two lower-case hex digits for each byte and a final NUL.
 * byte make to hex text small letters
 * base16 encoding, lower case
 * each byte becomes two characters from 0-9a-f, one after the other
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
 * hex text to bytes, return how many, -1 if a character isn't hex
 * "deadbeef" to byte array
 * unhexlify
 * parse pairs of hex digits into a buffer
 * hex string to bytes with error -1
 * decode hexadecimal text
 * Write a function that decodes pairs of hex digits to bytes and returns their number, or -1 for bad text.
 * How do I get the bytes back from a hex string?
 * Stores a byte for each pair of hex digits; returns the count, or -1 for another character or an odd length.
 * hex text make to byte, wrong text gives minus 1
 * base16 decoding with validation
 * two characters make one byte; anything unexpected is an error
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
 * base64 encoded size
 * 4 * ceil(n / 3)
 * how long is the base64 text for n bytes
 * base64 output length
 * characters needed to encode bytes in base64
 * Write a function that returns the number of characters of the padded base64 encoding of n bytes.
 * How many characters does base64 make of this many bytes?
 * Returns (bytes + 2) / 3 * 4.
 * base64 long for byte number
 * padded base64 expansion
 * each begun group of three bytes becomes four characters
 *
 * @T int32_t int64_t uint64_t uint32_t
 * @name base64_length encoded_size
 * @range n 0 100000
 */
T base64_length(T n) { return (n + 2) / 3 * 4; }

/**
 * how many bytes does a base64 text decode to: text length and padding count
 * base64 decoded size
 * length / 4 * 3 - padding
 * bytes from base64 characters, minus the '=' signs
 * size after decoding base64
 * original length of base64 data
 * Write a function that returns how many bytes padded base64 text of a given length encodes.
 * How many bytes are in base64 text of this length, with this many equals signs at the end?
 * Returns length / 4 * 3 - padding.
 * base64 back, how many byte, = signs taken away
 * decoded length of padded base64
 * four characters hold three bytes, each '=' takes one off
 *
 * @T int32_t uint32_t int64_t
 * @name base64_decoded_length decoded_size
 * @range length 4 10000
 * @range padding 0 2
 */
T base64_decoded_length(T length, T padding) { return length / 4 * 3 - padding; }

/**
 * disk alert: 0 fine, 1 from {K} percent used, 2 from {L} percent
 * disk usage level 1 from {K} % (warning), 2 from {L} % (critical), else 0
 * used and total to alert level 0, 1, 2 with {K} and {L} percent
 * is the disk filling up: warn (1) at {K}, alarm (2) at {L} percent, 0 below
 * monitoring check: 1 is warning from {K} percent, 2 critical from {L} percent, 0 ok
 * usage state 0, 1, 2 from used and total ({K}/{L} %)
 * Write a function that returns 0, 1 or 2 for disk usage below {K} percent, from {K} and from {L} percent on.
 * Which alert level (0, 1, 2) does a disk with this usage have, reaching {K} and {L} percent?
 * Returns 2 if at least {L} percent of the total is used, 1 if at least {K}, otherwise 0.
 * disk full how bad: {K} is 1 warn, {L} is 2 critical, else 0
 * two-level capacity check (0, 1, 2) at {K} % and {L} % in integer arithmetic
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
 * pick an index by weight: x runs from 0 to the sum of the weights
 * weighted choice, cumulative weights
 * which server gets request x with these weights
 * weighted random index from a given random number
 * first i where w0 + ... + wi > x
 * weighted round robin pick, -1 if x is too large
 * Write a function that returns the first index at which the running total of the weights is greater than x, or -1.
 * Which entry does the number x select, if each entry takes up its weight?
 * Returns the index whose weight interval contains x, the intervals following each other from 0; -1 beyond the end.
 * choose by weight with a random x
 * roulette-wheel selection for a given draw
 * subtract weights from x until it would go negative: that index
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
 * time until the next multiple of the interval, a whole interval if now is one
 * seconds to the next run of a periodic job, never 0
 * interval - now % interval
 * how long until the next full interval, at an exact multiple a whole one
 * next tick in how many seconds, at least one, now and interval
 * wait for the next slot, a full interval if one has just begun
 * Write a function that returns how long it is until the next multiple of an interval, strictly later than now.
 * How many seconds remain until the next periodic run after now, not now itself?
 * Returns interval - now % interval.
 * rest time until next round time, whole interval when exactly on it
 * delay to the next period boundary strictly after now
 * cron every n seconds: sleep for how long, n if it is just due
 *
 * @T int64_t uint32_t int32_t
 * @name until_next_tick time_to_next_run
 * @range now 0 100000
 * @range interval 1 3600
 */
T until_next_tick(T now, T interval) { return interval - now % interval; }

/**
 * compare two byte buffers: -1, 0 or 1
 * memcmp result as a sign
 * which buffer is greater, bytes from left to right: 1 first, -1 second, 0 none
 * lexicographic compare of byte arrays of equal length
 * first differing byte decides, -1, 0 or 1
 * byte by byte order of two blocks
 * Write a function that compares two blocks of n bytes and returns -1, 0 or 1.
 * Is the first block of bytes smaller than, equal to or greater than the second?
 * Returns the sign of the first difference between the bytes, 0 if there is none.
 * compare memory and give minus one zero one
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
 * compare secrets in constant time
 * are two byte buffers equal, without stopping early
 * constant time equality of two keys
 * or together all xors, zero means equal
 * timing safe comparison
 * secure memcmp, equal or not
 * Write a function that compares two blocks of n bytes without an early exit and returns whether they are equal.
 * Are the two tokens the same, checked so that the time doesn't reveal where they differ?
 * Returns true if the bitwise or of all byte differences is zero.
 * same or not, always look at all byte
 * branch-free equality test for message authentication codes
 * every byte is looked at, no matter what: equal at the end?
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
 * xor two buffers into the first
 * p[i] ^= q[i] for all bytes
 * combine two blocks by xor, in place
 * one time pad: message xor key
 * raid parity update, xor a block into another
 * exclusive or of byte arrays
 * Write a function that xors each byte of a second buffer into the first.
 * How do I xor one block of bytes with another in place?
 * Replaces each byte of the first buffer by its exclusive or with the byte of the second.
 * make first block xor second block
 * elementwise XOR accumulation on octets
 * flip the bits of the first wherever the second has ones
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
 * is the buffer all {K} bytes
 * every byte equal to {K}?
 * is a block filled with {K}
 * all n bytes are {K}
 * check that memory contains only {K}
 * nothing but {K} in the buffer
 * Write a function that checks whether every byte of a buffer is {K}.
 * Does the block consist of {K} bytes only?
 * Returns true if each of the n bytes equals {K}; true for none.
 * look if all byte is {K}
 * erased-state test: constant fill {K}
 * not a single byte other than {K}
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
 * does the path contain ".."
 * path traversal check
 * dangerous path with a parent directory part
 * any component of the path equal to two dots
 * is there a ../ in the file name
 * reject paths that go up
 * Write a function that checks whether a component of a slash-separated path is "..".
 * Does this path try to leave its directory with two dots?
 * Returns true if, between slashes or the ends of the text, there is exactly "..".
 * path with two point part, yes no
 * directory traversal detection by components
 * a..b is fine, but a/../b is not: which kind is it
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
 * how many labels has a domain name: www.example.org has 3
 * count parts of a host name between dots
 * number of levels in a domain
 * dns name label count
 * number of parts in a domain, empty ones not counted
 * domain depth
 * Write a function that counts the non-empty parts of a domain name separated by dots.
 * Of how many labels does this host name consist?
 * Returns the number of maximal runs of characters other than dots.
 * count part of domain between the point
 * DNS label count, ignoring the root dot
 * example.org. has two, a lone dot none
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
 * can this be a host name label: letters, digits, hyphens, no hyphen at the ends
 * valid dns label
 * check one part of a domain name, 1 to 63 characters
 * hostname label ok?
 * only a-z A-Z 0-9 and -, not starting or ending with -
 * is the subdomain name allowed
 * Write a function that checks whether a text is a valid DNS label.
 * Is this a permitted name for a host, without dots?
 * Returns true for 1 to 63 letters, digits and hyphens, the first and last of which is no hyphen.
 * name for subdomain good or bad
 * LDH rule check for a single label
 * my-server is fine, -server and server- are not
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
 * should the message be logged: level at least the minimum
 * log level filter
 * level >= threshold
 * is this message important enough for the log
 * debug 0, info 1, warning 2, error 3: print or drop
 * logger enabled for the level
 * Write a function that decides whether a message of a level is written when the logger has a minimum level.
 * Does a message with this severity pass the logger's threshold?
 * Returns true if the level is not below the minimum level.
 * log it or not by level
 * severity threshold predicate
 * message level first, configured level second: shown or hidden
 *
 * @T int32_t uint8_t
 * @name should_log is_logged
 * @range level 0 5
 * @range minimum 0 5
 */
_Bool should_log(T level, T minimum) { return level >= minimum; }

/**
 * least busy worker that is still under the limit, -1 if all are full
 * index of the smallest load below a maximum
 * load balancer: pick least loaded server with room
 * choose server with fewest connections, all below max only, else -1
 * argmin of connections if under the limit
 * which backend takes the next request
 * Write a function that returns the index of the smallest load that is below a limit, or -1.
 * Which server should get the next job, when none may have more than the limit?
 * Returns the first index with the least load, provided that it is less than the limit; otherwise -1.
 * take worker with small load, nobody free is -1
 * least-connections balancing with a capacity limit
 * the emptiest queue, unless even that one is full
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
 * rotate the log? file bigger than {K} megabytes
 * size over {K} MB, MB is 1024 * 1024
 * log file too large, limit {K} MiB
 * bytes > {K} * 1024 * 1024
 * has the file grown past {K} megabytes
 * start a new log file at {K} MB
 * Write a function that checks whether a file size in bytes exceeds {K} MiB.
 * Is it time for a new log file, if {K} megabytes are the limit?
 * Returns true for more than {K} * 1048576 bytes.
 * file is bigger as {K} mega
 * log rotation predicate, threshold {K} MiB
 * a file may have {K} binary megabytes: does this one have more
 *
 * @T int64_t int32_t
 * @K 1 5 10 100
 * @name needs_rotation exceeds_megabytes
 * @range size 0 200000000
 */
_Bool needs_rotation(T size) { return size > K * 1048576; }

/**
 * estimated seconds left of a download: done, total and bytes per second
 * remaining time eta, rounded up, -1 if stalled
 * done, total, speed: (total - done) / speed, rounded up, -1 for speed 0
 * how long does the transfer still take: done, total, speed; up to whole seconds, -1 if stalled
 * eta in seconds, rounded up, -1 at zero speed
 * rest of the download at this speed: got, size, rate; whole seconds upward, -1 for none
 * Write a function that returns the seconds left of a transfer, rounded up, or -1 at speed 0.
 * When will the download be finished, in seconds from now rounded up, with -1 for a standstill?
 * Returns the missing bytes divided by the speed, rounded up; -1 if the speed is 0.
 * how many second more when speed known, no speed minus 1
 * completion time estimate from progress, total and rate, ceiling, -1 for rate 0
 * loaded so far, size of the file, speed: seconds to go, rounded up, -1 if it stands
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
 * combine the numbers of a list into one hash ({START}, {K})
 * hash a list of integers with multiplier {K} and seed {START}
 * polynomial array hash, base {K}, start {START}
 * fold the elements: h = {K} * h + x, h0 = {START}
 * Write a function that hashes an array with h = h * {K} + a[i], starting at {START}, in unsigned arithmetic.
 * What is the hash of the list if it starts at {START} and multiplies by {K}?
 * Returns the unsigned 32-bit value of the recurrence h = h * {K} + element with h = {START} at first.
 * make hash from numbers, begin {START}, multiply {K}
 * polynomial rolling hash over unsigned words, seed {START}, multiplier {K}
 * from {START} on, multiply by {K} and add the next element, all modulo 2^32
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
 * swap the byte order of every word in a buffer
 * change endianness of an array of 32-bit numbers in place
 * byte swap all elements
 * big endian to little endian for a whole array
 * reverse the four bytes of each word
 * convert a file's numbers to the other endianness
 * Write a function that reverses the bytes of each 32-bit element of an array in place.
 * How do I convert an array from big-endian to little-endian?
 * Reverses the byte order of each of the n words.
 * every number turn its bytes round
 * in-place endianness conversion of words
 * data from another machine: turn the bytes of all numbers around
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
 * next number in a range, back to the start after the end
 * next port between low and high, wrapping
 * allocate the next id in low..high cyclically
 * increment, but after the last one comes the first again
 * ephemeral port counter
 * current + 1, or low when past high
 * Write a function that returns the number after the current one in a range and goes back to the start after the end.
 * Which ID or port comes next if they are handed out in turn from a range?
 * Returns current + 1, or low if current is not below high.
 * plus one but at end begin again from low
 * cyclic successor within a closed range
 * numbers are given in a circle from low to high: the one after this
 *
 * @T int32_t uint32_t uint16_t
 * @name next_in_range next_port
 * @range current 1000 1010
 * @range low 1000 1000
 * @range high 1005 1010
 */
T next_in_range(T current, T low, T high) { return current >= high ? low : current + 1; }

/**
 * text progress bar of ten characters: # for done, - for the rest
 * progress bar string, 10 wide
 * 40 percent to ####------
 * draw a bar from a percentage
 * percent as ten # or - signs
 * console progress display
 * Write a function that writes a ten-character progress bar for a percentage, one # per full ten percent.
 * How do I print a progress bar with ten places?
 * Writes percent / 10 times '#', then '-' up to ten characters, and a NUL.
 * make bar with # how much percent is ready
 * ten-cell textual gauge
 * every ten percent is a hash sign, what's missing is dashes
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
 * how many time slices does a process need: burst and quantum
 * round robin turns for a job
 * ceil(burst / quantum)
 * number of cpu slices until done
 * scheduler rounds for a process
 * quanta needed, last one may be partial
 * Write a function that returns how many time slices of a given length a process with a given CPU time needs.
 * How often must the process be scheduled until it is finished?
 * Returns the burst time divided by the quantum, rounded up.
 * how many times on the cpu with this quantum
 * round-robin slice count
 * so much work, so much per turn: turns
 *
 * @T int32_t uint32_t int64_t
 * @name slices_needed scheduler_rounds
 * @range burst 0 1000
 * @range quantum 1 100
 */
T slices_needed(T burst, T quantum) { return (burst + quantum - 1) / quantum; }

/**
 * average waiting time, first come first served
 * fcfs average wait from burst times
 * mean waiting time of processes in the given order
 * scheduling: everyone waits for those before
 * cpu bursts to average waiting time
 * queue at the counter: how long does one wait on average
 * Write a function that returns the average waiting time of processes served in order, 0 if there are none.
 * How long do processes wait on average under first come first served, all arriving at 0?
 * Returns the mean over all processes of the sum of the earlier burst times.
 * middle waiting when one after other is served
 * FCFS mean waiting time, simultaneous arrival
 * each has to wait until all in front are done: average of that
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
 * total head movement of a disk: start track and requests in order
 * fcfs disk seek distance
 * sum of |track - head|
 * how many tracks does the head travel
 * disk scheduling first come first served
 * elevator distance over a list of floors, starting floor given
 * Write a function that adds the distances a disk head moves to serve requests in order from a start track.
 * How far does the head move in all?
 * Returns the sum of the absolute differences between successive positions, the first being the start.
 * way of the head for all request one after one
 * FCFS total seek distance
 * begin there, go to each place in turn: complete way
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
 * page faults with first-in first-out replacement and {K} frames
 * fifo page replacement, {K} frames, count faults
 * number of page faults, FIFO, {K} frames
 * reference string of pages, {K} frames fifo
 * cache misses with a queue of {K} entries
 * {K} page frames, oldest is thrown out: misses
 * Write a function that counts the page faults of a reference string under FIFO with {K} frames.
 * How many page faults occur with {K} frames if the oldest page is replaced?
 * Returns the number of references to pages that are not among the {K} loaded most recently.
 * how many miss when {K} place and oldest goes out
 * FIFO page replacement simulation with {K} frames, initially empty
 * memory holds {K} pages; the one that came first leaves first: faults in all
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
 * bits to bytes, rounded up
 * (n + 7) / 8
 * how many bytes hold n flags
 * size of a bit array in bytes
 * bitset storage
 * Write a function that returns the number of bytes needed to store n bits.
 * How many bytes do so many flags take, eight in each?
 * Returns the number of bits divided by 8, rounded up.
 * byte count for the bits
 * packed bit vector size
 * eight to a byte, the last byte may be partly used
 *
 * @T int32_t uint32_t int64_t
 * @name bitmap_bytes bytes_for_bits
 * @range n 0 10000
 */
T bitmap_bytes(T n) { return (n + 7) / 8; }
