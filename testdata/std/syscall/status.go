package main

import (
	"fmt"
	"os/exec"
	"syscall"
)

func main() {
	for _, w := range []syscall.WaitStatus{0, 0x100, 0x0f, 0x8b, 0x137f, 0x057f, 0x3057f, 0xffff, 0x7f, 0xff00, 0x80, 0x18b} {
		fmt.Println(w, w.Exited(), w.Signaled(), w.Stopped(), w.Continued(), w.CoreDump(), w.ExitStatus(), w.Signal(), w.StopSignal(), w.TrapCause())
	}
	for _, n := range []int64{0, 1, -1, 999, 1000, -1000, -1001, 1e9, -1e9, 1e9 + 1, -1e9 - 1, 1<<63 - 1} {
		fmt.Println(syscall.NsecToTimespec(n), syscall.NsecToTimeval(n))
		ts := syscall.NsecToTimespec(n)
		tv := syscall.NsecToTimeval(n)
		fmt.Println(ts.Nano(), tv.Nano())
		fmt.Println(ts.Unix())
		fmt.Println(tv.Unix())
	}
	fmt.Println(syscall.ByteSliceFromString("ab"))
	fmt.Println(syscall.ByteSliceFromString("a\x00b"))
	p, err := syscall.BytePtrFromString("q")
	fmt.Println(*p, err)
	err = exec.Command("sh", "-c", "exit 3").Run()
	st := err.(*exec.ExitError).Sys().(syscall.WaitStatus)
	fmt.Println(st.ExitStatus(), st.Exited())
	err = exec.Command("sh", "-c", "kill -9 $$").Run()
	st = err.(*exec.ExitError).Sys().(syscall.WaitStatus)
	fmt.Println(st.Signal(), st.Signaled())
	fmt.Println(syscall.EDQUOT, syscall.SIGWINCH, syscall.SYS_GETPID, syscall.S_IFDIR, syscall.PROT_READ, syscall.LOCK_EX, syscall.AF_INET6, syscall.Getpagesize(), syscall.ImplementsGetwd)
	fmt.Printf("%d %T %T\n", syscall.ENOTSUP, syscall.ENOTSUP, syscall.SIGHUP)
}
