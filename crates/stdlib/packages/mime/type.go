// Package mime is media types, and words of mail headers.
package mime

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
)

var builtin = map[string]string{
	".ai": "application/postscript", ".apk": "application/vnd.android.package-archive", ".apng": "image/apng", ".avif": "image/avif",
	".bin": "application/octet-stream", ".bmp": "image/bmp", ".com": "application/octet-stream", ".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".doc": "application/msword",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".ehtml": "text/html; charset=utf-8",
	".eml": "message/rfc822", ".eps": "application/postscript", ".exe": "application/octet-stream", ".flac": "audio/flac",
	".gif": "image/gif", ".gz": "application/gzip", ".htm": "text/html; charset=utf-8", ".html": "text/html; charset=utf-8",
	".ico": "image/vnd.microsoft.icon", ".ics": "text/calendar; charset=utf-8", ".jfif": "image/jpeg", ".jpeg": "image/jpeg",
	".jpg": "image/jpeg", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".m4a": "audio/mp4",
	".mjs": "text/javascript; charset=utf-8", ".mp3": "audio/mpeg", ".mp4": "video/mp4", ".oga": "audio/ogg", ".ogg": "audio/ogg",
	".ogv": "video/ogg", ".opus": "audio/ogg", ".pdf": "application/pdf", ".pjp": "image/jpeg", ".pjpeg": "image/jpeg",
	".png": "image/png", ".ppt": "application/vnd.ms-powerpoint",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".ps": "application/postscript",
	".rdf": "application/rdf+xml", ".rtf": "application/rtf", ".shtml": "text/html; charset=utf-8", ".svg": "image/svg+xml",
	".text": "text/plain; charset=utf-8", ".tif": "image/tiff", ".tiff": "image/tiff", ".txt": "text/plain; charset=utf-8",
	".vtt": "text/vtt; charset=utf-8", ".wasm": "application/wasm", ".wav": "audio/wav", ".webm": "audio/webm", ".webp": "image/webp",
	".xbl": "text/xml; charset=utf-8", ".xbm": "image/x-xbitmap", ".xht": "application/xhtml+xml", ".xhtml": "application/xhtml+xml",
	".xls": "application/vnd.ms-excel", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".xml": "text/xml; charset=utf-8", ".xsl": "text/xml; charset=utf-8", ".zip": "application/zip",
}

var (
	once       sync.Once
	lock       sync.RWMutex
	exact      = map[string]string{} // extension: type
	folded     = map[string]string{} // the same in small letters
	extensions = map[string][]string{}
)

// load takes the table above, then those of the system.
func load() {
	for ext, t := range builtin {
		set(ext, t)
	}
	for _, name := range []string{"/usr/local/share/mime/globs2", "/usr/share/mime/globs2"} {
		if globs(name) {
			return
		}
	}
	for _, name := range []string{"/etc/mime.types", "/etc/apache2/mime.types", "/etc/apache/mime.types", "/etc/httpd/conf/mime.types"} {
		types(name)
	}
}

// globs reads lines like 50:text/html:*.html.
func globs(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		parts := strings.Split(sc.Text(), ":")
		if len(parts) < 3 || len(parts[0]) < 1 || len(parts[2]) < 3 || parts[0][0] == '#' || parts[2][0] != '*' || parts[2][1] != '.' {
			continue
		}
		ext := parts[2][1:]
		if strings.ContainsAny(ext, "?*[") {
			continue
		}
		if _, had := exact[ext]; !had {
			set(ext, parts[1])
		}
	}
	return true
}

// types reads lines of a type and its extensions.
func types(name string) {
	f, err := os.Open(name)
	if err != nil {
		return
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		words := strings.Fields(sc.Text())
		if len(words) <= 1 || words[0][0] == '#' {
			continue
		}
		for _, ext := range words[1:] {
			if ext[0] == '#' {
				break
			}
			set("."+ext, words[0])
		}
	}
}

func set(ext, t string) error {
	just, param, err := ParseMediaType(t)
	if err != nil {
		return err
	}
	if strings.HasPrefix(t, "text/") && param["charset"] == "" {
		param["charset"] = "utf-8"
		t = FormatMediaType(t, param)
	}
	small := strings.ToLower(ext)
	exact[ext], folded[small] = t, t
	if !slices.Contains(extensions[just], small) {
		extensions[just] = append(extensions[just], small)
	}
	return nil
}

// TypeByExtension is the type of files with an extension, which begins with a
// dot; "" if none is known.
func TypeByExtension(ext string) string {
	once.Do(load)
	lock.RLock()
	defer lock.RUnlock()
	if t, ok := exact[ext]; ok {
		return t
	}
	return folded[strings.ToLower(ext)]
}

// ExtensionsByType are the extensions of files of a type, sorted.
func ExtensionsByType(typ string) ([]string, error) {
	just, _, err := ParseMediaType(typ)
	if err != nil {
		return nil, err
	}
	once.Do(load)
	lock.RLock()
	defer lock.RUnlock()
	list := slices.Clone(extensions[just])
	slices.Sort(list)
	if len(list) == 0 {
		return nil, nil
	}
	return list, nil
}

// AddExtensionType sets the type of an extension.
func AddExtensionType(ext, typ string) error {
	if !strings.HasPrefix(ext, ".") {
		return fmt.Errorf("mime: extension %q missing leading dot", ext)
	}
	once.Do(load)
	lock.Lock()
	defer lock.Unlock()
	return set(ext, typ)
}
