package errors

import (
	"internal/rtype"
	"unsafe"
)

// store copies the value in err, which is of type t, to dst.
func store(t rtype.ID, dst unsafe.Pointer, err error) {
	word := rtype.Data(err)
	if rtype.DirectIface(t) {
		*(*unsafe.Pointer)(dst) = word
		return
	}
	rtype.Move(t, dst, word)
}
