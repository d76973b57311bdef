package os

import (
	"errors"
	"internal/rt"
	"syscall"
)

// Args are the command-line arguments, the program's name first.
var Args = args()

func args() []string
func environ() []string
func getenv(key string) (value string, found bool)
func setenv(key, value string, set bool) (errno int)
func hostname() (name string, errno int)
func executable() (path string, errno int)

// id returns the pid, ppid, uid, euid, gid or egid.
func id(which int) int
func pageSize() int

// Exit ends the program with the status; deferred functions are not run.
func Exit(code int) { rt.Exit(code) }

// A Signal is a signal of the system.
type Signal interface {
	String() string
	Signal()
}

// Signals that exist everywhere.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// Getpid returns the process id.
func Getpid() int { return id(0) }

// Getppid returns the parent's process id.
func Getppid() int { return id(1) }

// Getuid returns the user id.
func Getuid() int { return id(2) }

// Geteuid returns the effective user id.
func Geteuid() int { return id(3) }

// Getgid returns the group id.
func Getgid() int { return id(4) }

// Getegid returns the effective group id.
func Getegid() int { return id(5) }

// Getpagesize returns the page size.
func Getpagesize() int { return pageSize() }

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	name, errno := hostname()
	if errno != 0 {
		return "", NewSyscallError("uname", syscall.Errno(errno))
	}
	return name, nil
}

// Executable returns the path of the running program.
func Executable() (string, error) {
	path, errno := executable()
	return path, pathFail("readlink", "/proc/self/exe", errno)
}

// Getenv returns an environment variable, empty if it is not set.
func Getenv(key string) string {
	value, _ := getenv(key)
	return value
}

// LookupEnv returns an environment variable and whether it is set.
func LookupEnv(key string) (string, bool) { return getenv(key) }

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	if len(key) == 0 {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	for i := range len(key) {
		if key[i] == '=' || key[i] == 0 {
			return NewSyscallError("setenv", syscall.EINVAL)
		}
	}
	for i := range len(value) {
		if value[i] == 0 {
			return NewSyscallError("setenv", syscall.EINVAL)
		}
	}
	if errno := setenv(key, value, true); errno != 0 {
		return NewSyscallError("setenv", syscall.Errno(errno))
	}
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	if errno := setenv(key, "", false); errno != 0 {
		return NewSyscallError("unsetenv", syscall.Errno(errno))
	}
	return nil
}

// Clearenv removes all environment variables.
func Clearenv() {
	for _, entry := range environ() {
		for i := range len(entry) {
			if i > 0 && entry[i] == '=' {
				setenv(entry[:i], "", false)
				break
			}
		}
	}
}

// Environ returns the environment as "key=value".
func Environ() []string { return environ() }

// ExpandEnv replaces $var and ${var} by environment variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $var and ${var} by mapping's answers.
func Expand(s string, mapping func(string) string) string {
	var buf []byte
	i := 0
	for j := 0; j < len(s); j++ {
		if s[j] != '$' || j+1 >= len(s) {
			continue
		}
		if buf == nil {
			buf = make([]byte, 0, 2*len(s))
		}
		buf = append(buf, s[i:j]...)
		name, width := shellName(s[j+1:])
		if name == "" && width > 0 {
			// Bad syntax: the characters are eaten.
		} else if name == "" {
			buf = append(buf, s[j])
		} else {
			buf = append(buf, mapping(name)...)
		}
		j += width
		i = j + 1
	}
	if buf == nil {
		return s
	}
	return string(buf) + s[i:]
}

func specialVar(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

func alnum(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// shellName takes a variable's name off s and tells how many bytes it took.
func shellName(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && specialVar(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if specialVar(s[0]) {
		return s[0:1], 1
	}
	i := 0
	for i < len(s) && alnum(s[i]) {
		i++
	}
	return s[:i], i
}

// UserHomeDir returns the user's home directory.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// userDir is what the variable says, or a folder of the home directory.
func userDir(variable, below string) (string, error) {
	dir := Getenv(variable)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + variable + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + variable + " is relative")
	}
	return dir, nil
}

// UserCacheDir returns where programs keep cached data of the user.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns where programs keep the user's configuration.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }
