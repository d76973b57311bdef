// Package blockhash is what the message digests share: the buffer for a part
// of a block, and the padding at the end.
package blockhash

// The block functions take whole blocks.

func MD5(state *[4]uint32, data []byte)
func SHA1(state *[5]uint32, data []byte)
func SHA256(state *[8]uint32, data []byte)
func SHA512(state *[8]uint64, data []byte)

// A Buffer holds what does not fill a block yet.
type Buffer struct {
	part [128]byte
	n    int
	size uint64 // of all data
}

// Write passes whole blocks on.
func (b *Buffer) Write(p []byte, block int, take func([]byte)) {
	b.size += uint64(len(p))
	if b.n > 0 {
		n := copy(b.part[b.n:block], p)
		b.n += n
		p = p[n:]
		if b.n < block {
			return
		}
		take(b.part[:block])
		b.n = 0
	}
	if whole := len(p) / block * block; whole > 0 {
		take(p[:whole])
		p = p[whole:]
	}
	b.n = copy(b.part[:], p)
}

// Finish pads with a one bit, zeros and the length in bits.
func (b *Buffer) Finish(block int, bigEndian bool, take func([]byte)) {
	bits := b.size << 3
	field := block / 8 // bytes of the length
	pad := make([]byte, 0, 2*block)
	pad = append(pad, 0x80)
	for (b.n+len(pad)+field)%block != 0 {
		pad = append(pad, 0)
	}
	for i := range field {
		at := i
		if bigEndian {
			at = field - 1 - i
		}
		var x byte
		if at < 8 {
			x = byte(bits >> (8 * at))
		} else if at == 8 {
			x = byte(b.size >> 61)
		}
		pad = append(pad, x)
	}
	b.Write(pad, block, take)
}

// Save appends what the buffer holds, filled up to a block, and the length.
func (b *Buffer) Save(to []byte, block int) []byte {
	part := b.part
	clear(part[b.n:])
	to = append(to, part[:block]...)
	for i := range 8 {
		to = append(to, byte(b.size>>(56-8*i)))
	}
	return to
}

// Load takes what Save has appended.
func (b *Buffer) Load(from []byte, block int) {
	copy(b.part[:], from[:block])
	b.size = 0
	for _, c := range from[block : block+8] {
		b.size = b.size<<8 | uint64(c)
	}
	b.n = int(b.size % uint64(block))
}
