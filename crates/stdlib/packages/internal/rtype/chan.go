package rtype

import "unsafe"

// The try functions do not wait. waitSend and waitRecv may park the goroutine;
// then they give false, and woken tells what woke it: the case of a select,
// and whether a value was passed rather than the channel closed.
func trySend(c, elem unsafe.Pointer) bool
func tryRecv(c, elem unsafe.Pointer) (selected, received bool)
func waitSend(c, elem unsafe.Pointer) bool
func waitRecv(c, elem unsafe.Pointer) (selected, received bool)
func woken() (which int, ok bool)

// ChanSend sends the value at elem; without wait it reports whether it could.
func ChanSend(t ID, c, elem unsafe.Pointer, wait bool) (sent bool) {
	if !wait {
		return trySend(c, elem)
	}
	if !waitSend(c, elem) {
		if _, ok := woken(); !ok {
			trySend(c, elem) // panics: the channel is closed
		}
	}
	return true
}

// ChanRecv receives into elem; without wait, selected tells whether it could.
func ChanRecv(t ID, c, elem unsafe.Pointer, wait bool) (selected, received bool) {
	if !wait {
		return tryRecv(c, elem)
	}
	selected, received = waitRecv(c, elem)
	if !selected {
		_, received = woken()
	}
	return true, received
}

// A select is gathered case by case; selectChoose gives a case, -1 for the
// default, -2 if the goroutine was parked.
func selectBegin()
func selectAdd(send bool, c, elem unsafe.Pointer, size uintptr)
func selectChoose(fallback bool) (which int, received bool)
func selectValue(which int, elem unsafe.Pointer, size uintptr)

// Select waits for one of the cases (direction as in reflect.SelectDir, nil
// channels never proceed) and gives its number and whether a received value
// was sent; fallback is the number of the default case or -1.
func Select(dirs []int, types []ID, chans, elems []unsafe.Pointer, fallback int) (chosen int, received bool) {
	const send, recv = 1, 2
	selectBegin()
	numbers := make([]int, 0, len(dirs))
	for i, dir := range dirs {
		if dir != send && dir != recv {
			continue
		}
		var size uintptr
		if types[i] != 0 {
			size = Size(Elem(types[i]))
		}
		selectAdd(dir == send, chans[i], elems[i], size)
		numbers = append(numbers, i)
	}
	which, received := selectChoose(fallback >= 0)
	switch which {
	case -1:
		return fallback, false
	case -2:
		which, received = woken()
		if i := numbers[which]; dirs[i] == send && !received {
			trySend(chans[i], elems[i]) // panics: the channel is closed
		}
	}
	chosen = numbers[which]
	if dirs[chosen] == send {
		return chosen, false
	}
	selectValue(which, elems[chosen], Size(Elem(types[chosen])))
	return chosen, received
}
