// Package debug lets programs look at themselves while they run.
package debug

import (
	"os"
	"runtime"
	"time"
)

func setGCPercent(percent int) int
func setMaxStack(bytes int) int
func setTraceback(level string)

// PrintStack writes the calling goroutine's trace to standard error.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// Stack is the calling goroutine's trace.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// SetGCPercent sets GOGC and gives the old value.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// FreeOSMemory collects garbage.
func FreeOSMemory() { runtime.GC() }

// SetMaxStack sets the limit of a goroutine's stack in bytes and gives the old one.
func SetMaxStack(bytes int) int { return setMaxStack(bytes) }

var maxThreads = 10000

// SetMaxThreads is accepted: there is one thread.
func SetMaxThreads(threads int) int {
	old := maxThreads
	maxThreads = threads
	return old
}

// SetPanicOnFault is accepted.
func SetPanicOnFault(enabled bool) bool { return false }

// SetTraceback raises how much a crash report shows.
func SetTraceback(level string) { setTraceback(level) }

var memoryLimit int64 = 1<<63 - 1

// SetMemoryLimit notes a limit and gives the old one; negative limits only ask.
func SetMemoryLimit(limit int64) int64 {
	old := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return old
}

// GCStats are figures of collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills stats.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
}

// A Module is one of a program's modules.
type Module struct {
	Path, Version, Sum string
	Replace            *Module
}

// A BuildSetting is one of the settings of a build.
type BuildSetting struct {
	Key, Value string
}

// BuildInfo is what is known of the build.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// ReadBuildInfo is what is known of this build.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}
