package runtime

// GOOS and GOARCH are what programs are told to run on; Compiler is the name of the toolchain that is imitated.
const (
	GOOS     string = "linux"
	GOARCH   string = "amd64"
	Compiler        = "gc"
)

// MemProfileRate is accepted and has no effect.
var MemProfileRate int = 512 * 1024

func callers(skip int, pcs []uintptr) int
func pcInfo(pc uintptr) (name, file string, line int, entry uintptr)
func stack(buf []byte, all bool) int

// Caller reports where a calling function is: skip 0 is the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if skip < 0 || callers(skip+1, pcs[:]) == 0 {
		return 0, "", 0, false
	}
	_, file, line, _ = pcInfo(pcs[0])
	return pcs[0], file, line, true
}

// Callers fills pc with return program counters: skip 0 is Callers itself.
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(skip, pc)
}

// A Frame is what Frames tells of each call frame.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames translates program counters.
type Frames struct {
	callers []uintptr
}

// CallersFrames makes Frames of what Callers gave.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next is the next frame, and whether there are more after it.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.callers) > 0 {
		pc := ci.callers[0]
		ci.callers = ci.callers[1:]
		name, file, line, entry := pcInfo(pc)
		if name == "" {
			continue
		}
		frame = Frame{PC: pc - 1, Function: name, File: file, Line: line, Entry: entry}
		frame.Func = FuncForPC(pc)
		return frame, len(ci.callers) > 0
	}
	return frame, false
}

// A Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC is the function that contains a program counter, or nil.
func FuncForPC(pc uintptr) *Func {
	name, _, _, entry := pcInfo(pc)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

// Name is the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry is the function's first program counter.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine is the place of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _ = pcInfo(pc)
	return file, line
}

// Stack writes a trace of the calling goroutine, or of all of them, and reports how much fitted.
func Stack(buf []byte, all bool) int {
	return stack(buf, all)
}

// Version is the Go version that is imitated.
func Version() string { return "go1.27.3" }

// GOROOT is where the library's sources seem to be.
func GOROOT() string { return "/usr/local/go" }
