package bzip2

// sumTable is the checksum of each byte (CRC-32 from the most significant bit).
var sumTable = makeSumTable()

func makeSumTable() (table [256]uint32) {
	for i := range table {
		sum := uint32(i) << 24
		for range 8 {
			top := sum >> 31
			sum = sum<<1 ^ top*0x04c11db7
		}
		table[i] = sum
	}
	return table
}

// readBlock reads a block up to where its bytes can be taken out.
func (z *reader) readBlock() error {
	z.wantSum = uint32(z.in.read(32))
	if z.in.bit() {
		return StructuralError("deprecated randomized files")
	}
	start := int(z.in.read(24))
	symbols := z.usedBytes()
	if len(symbols) == 0 {
		return StructuralError("no symbols in input")
	}
	trees := int(z.in.read(3))
	if trees < 2 || trees > 6 {
		return StructuralError("invalid number of Huffman trees")
	}
	order, err := z.selectors(trees)
	if err != nil {
		return err
	}
	// Beside the bytes but the first in line there are two symbols of repetition and the end.
	all := make([]tree, trees)
	for i := range all {
		if all[i], err = z.readTree(len(symbols) + 2); err != nil {
			return err
		}
	}
	if len(order) == 0 {
		return StructuralError("no tree selectors given")
	}
	var counts [256]int
	n, err := z.symbols(symbols, all, order, &counts)
	if err != nil {
		return err
	}
	if start >= n {
		return StructuralError("origPtr out of bounds")
	}
	z.chain(n, start, &counts)
	return nil
}

// usedBytes reads which bytes there are, in ranges of 16.
func (z *reader) usedBytes() []byte {
	var used []byte
	ranges := z.in.read(16)
	for i := range 16 {
		if ranges>>(15-i)&1 == 0 {
			continue
		}
		bits := z.in.read(16)
		for j := range 16 {
			if bits>>(15-j)&1 == 1 {
				used = append(used, byte(i<<4|j))
			}
		}
	}
	return used
}

// selectors reads which tree is for each 50 symbols, a number in a list whose last used goes first.
func (z *reader) selectors(trees int) ([]byte, error) {
	n := int(z.in.read(15))
	line := []byte{0, 1, 2, 3, 4, 5}[:trees]
	order := make([]byte, n)
	for i := range order {
		place := 0
		for z.in.bit() {
			if place++; place >= trees {
				return nil, StructuralError("tree index too large")
			}
		}
		order[i] = toFront(line, place)
	}
	return order, nil
}

// toFront moves what is at place in line to the front.
func toFront(line []byte, place int) byte {
	b := line[place]
	copy(line[1:place+1], line[:place])
	line[0] = b
	return b
}

// readTree reads the lengths of codes, each by its difference to the one before.
func (z *reader) readTree(n int) (tree, error) {
	lengths := make([]uint8, n)
	length := int(z.in.read(5))
	for i := range lengths {
		for {
			if length < 1 || length > maxBits {
				return nil, StructuralError("Huffman length out of range")
			}
			if !z.in.bit() {
				break
			}
			if z.in.bit() {
				length--
			} else {
				length++
			}
		}
		lengths[i] = uint8(length)
	}
	return newTree(lengths)
}

// symbols reads the block's symbols into it and counts its bytes.
func (z *reader) symbols(line []byte, trees []tree, order []byte, counts *[256]int) (n int, err error) {
	end := len(line) + 1
	repeat, weight := 0, 1
	for done := 0; ; done++ {
		group := done / 50
		if group >= len(order) {
			return 0, StructuralError("insufficient selector indices for number of symbols")
		}
		symbol := trees[order[group]].decode(&z.in)
		if symbol < 2 {
			// A number whose digits are 1 and 2, the lowest first.
			repeat += weight << symbol
			weight <<= 1
			if repeat > 2<<20 {
				return 0, StructuralError("repeat count too large")
			}
			continue
		}
		if repeat > 0 {
			if repeat > len(z.block)-n {
				return 0, StructuralError("repeats past end of block")
			}
			for i := range repeat {
				z.block[n+i] = uint32(line[0])
			}
			counts[line[0]] += repeat
			n += repeat
			repeat, weight = 0, 1
		}
		if symbol == end {
			return n, nil
		}
		if n == len(z.block) {
			return 0, StructuralError("data exceeds block size")
		}
		c := toFront(line, symbol-1)
		z.block[n] = uint32(c)
		counts[c]++
		n++
	}
}

// chain undoes the sorting of the block: every byte gets the place of the one that follows it.
func (z *reader) chain(n, start int, counts *[256]int) {
	place := 0
	for c, count := range counts {
		counts[c] = place
		place += count
	}
	for i, entry := range z.block[:n] {
		c := byte(entry)
		z.block[counts[c]] |= uint32(i) << 8
		counts[c]++
	}
	z.next = z.block[start] >> 8
	z.left = n
	z.run = runs{started: true, sum: 0xffffffff}
}
