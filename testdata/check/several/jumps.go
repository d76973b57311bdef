package main

func main() {
	goto over
	x := 1
	_ = x
over:
	goto into
	{
	into:
	}
	for i := 0; i < 3; i++ {
	inner:
		switch {
		case true:
			continue inner
		}
	}
	break
	continue
	fallthrough
	if true {
		break
	}
	switch 1 {
	case 1:
		fallthrough
	case 2:
		if true {
			fallthrough
		}
	case 3:
		fallthrough
	}
	switch any(1).(type) {
	case int:
		fallthrough
	default:
	}
outer:
	for {
		func() {
			break outer
			continue
		}()
	}
	goto nowhere
	break nolabel
blk:
	{
		break blk
		continue blk
	}
	select {
	default:
		break
		continue
	}
unused:
	for {
		defer func() { goto unused2 }()
	}
unused2:
}
