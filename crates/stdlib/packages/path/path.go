// Package path works on slash-separated paths.
package path

// Clean returns the shortest equivalent path by lexical processing.
func Clean(path string) string

// Split splits path after its last slash.
func Split(path string) (dir, file string) {
	i := len(path) - 1
	for i >= 0 && path[i] != '/' {
		i--
	}
	return path[:i+1], path[i+1:]
}

// Join joins elements with slashes, leaves empty ones out, and cleans the result.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		if joined == "" {
			joined = e
		} else if e != "" {
			joined += "/" + e
		}
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

// Ext returns the suffix from the last dot of the last element.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element; "." if the path is empty.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	_, path = Split(path)
	if path == "" {
		return "/"
	}
	return path
}

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir returns all but the last element, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
