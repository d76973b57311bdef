package http

import (
	"errors"
	"fmt"
	"html"
	"io"
	"io/fs"
	"mime"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"
)

// A File is what a FileSystem opens.
type File interface {
	io.Closer
	io.Reader
	io.Seeker
	Readdir(count int) ([]fs.FileInfo, error)
	Stat() (fs.FileInfo, error)
}

// A FileSystem opens files by paths with slashes.
type FileSystem interface {
	Open(name string) (File, error)
}

// A Dir is a folder as a FileSystem.
type Dir string

// Open opens a file below d.
func (d Dir) Open(name string) (File, error) {
	local := path.Clean("/" + name)[1:]
	if local == "" {
		local = "."
	}
	local, err := filepath.Localize(local)
	if err != nil {
		return nil, errors.New("http: invalid or unsafe file path")
	}
	dir := string(d)
	if dir == "" {
		dir = "."
	}
	full := filepath.Join(dir, local)
	f, err := os.Open(full)
	if err != nil {
		return nil, notDirectory(err, full, filepath.Separator, os.Stat)
	}
	return f, nil
}

// notDirectory makes an error of a path through a file one of a file that is not there.
func notDirectory(err error, name string, separator rune, stat func(string) (fs.FileInfo, error)) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return err
	}
	for i, c := range name {
		if c == separator && i > 0 {
			info, failed := stat(name[:i])
			if failed != nil {
				return err
			}
			if !info.IsDir() {
				return fs.ErrNotExist
			}
		}
	}
	return err
}

type ioFS struct{ fsys fs.FS }

type ioFile struct{ fs.File }

// FS is fsys as a FileSystem.
func FS(fsys fs.FS) FileSystem { return ioFS{fsys} }

func (f ioFS) Open(name string) (File, error) {
	if name == "/" {
		name = "."
	} else {
		name = strings.TrimPrefix(name, "/")
	}
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, notDirectory(err, name, '/', func(s string) (fs.FileInfo, error) { return fs.Stat(f.fsys, s) })
	}
	return ioFile{file}, nil
}

func (f ioFile) Seek(offset int64, whence int) (int64, error) {
	if s, ok := f.File.(io.Seeker); ok {
		return s.Seek(offset, whence)
	}
	return 0, errors.New("io.File missing Seek method")
}

func (f ioFile) ReadDir(count int) ([]fs.DirEntry, error) {
	if d, ok := f.File.(fs.ReadDirFile); ok {
		return d.ReadDir(count)
	}
	return nil, errors.New("io.File directory missing ReadDir method")
}

func (f ioFile) Readdir(count int) ([]fs.FileInfo, error) {
	d, ok := f.File.(fs.ReadDirFile)
	if !ok {
		return nil, errors.New("io.File directory missing ReadDir method")
	}
	var infos []fs.FileInfo
	for {
		entries, err := d.ReadDir(count - len(infos))
		for _, entry := range entries {
			if info, failed := entry.Info(); failed == nil {
				infos = append(infos, info)
			}
		}
		if err != nil || count < 0 || len(infos) >= count {
			return infos, err
		}
	}
}

type fileHandler struct{ root FileSystem }

// FileServer answers with the files of root.
func FileServer(root FileSystem) Handler { return &fileHandler{root} }

// FileServerFS answers with the files of root.
func FileServerFS(root fs.FS) Handler { return FileServer(FS(root)) }

func (f *fileHandler) ServeHTTP(w ResponseWriter, r *Request) {
	if !strings.HasPrefix(r.URL.Path, "/") {
		r.URL.Path = "/" + r.URL.Path
	}
	serveFile(w, r, f.root, path.Clean(r.URL.Path), true)
}

// ServeFile answers with a file or folder of the system.
func ServeFile(w ResponseWriter, r *Request, name string) {
	if climbs(r.URL.Path) {
		serveError(w, "invalid URL path", StatusBadRequest)
		return
	}
	dir, file := filepath.Split(name)
	serveFile(w, r, Dir(dir), file, false)
}

// ServeFileFS answers with a file or folder of fsys.
func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string) {
	if climbs(r.URL.Path) {
		serveError(w, "invalid URL path", StatusBadRequest)
		return
	}
	serveFile(w, r, FS(fsys), name, false)
}

func climbs(p string) bool {
	for _, part := range strings.FieldsFunc(p, func(c rune) bool { return c == '/' || c == '\\' }) {
		if part == ".." {
			return true
		}
	}
	return false
}

// serveError is Error for a page whose header says things about another content.
func serveError(w ResponseWriter, text string, code int) {
	h := w.Header()
	for _, key := range []string{"Cache-Control", "Content-Encoding", "Etag", "Last-Modified"} {
		h.Del(key)
	}
	Error(w, text, code)
}

func fileError(w ResponseWriter, err error) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		serveError(w, "404 page not found", StatusNotFound)
	case errors.Is(err, fs.ErrPermission):
		serveError(w, "403 Forbidden", StatusForbidden)
	default:
		serveError(w, "500 Internal Server Error", StatusInternalServerError)
	}
}

// localRedirect goes to a path that is relative to that of r.
func localRedirect(w ResponseWriter, r *Request, target string) {
	if r.URL.RawQuery != "" {
		target += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", target)
	w.WriteHeader(StatusMovedPermanently)
}

const indexPage = "/index.html"

// serveFile answers with a file; with redirects folders end in a slash and files do not.
func serveFile(w ResponseWriter, r *Request, root FileSystem, name string, redirects bool) {
	if strings.HasSuffix(r.URL.Path, indexPage) {
		localRedirect(w, r, "./")
		return
	}
	f, err := root.Open(name)
	if err != nil {
		fileError(w, err)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		fileError(w, err)
		return
	}
	asked := r.URL.Path
	slash := strings.HasSuffix(asked, "/")
	base := path.Base(asked)
	if info.IsDir() && !slash && (redirects || asked != "") {
		localRedirect(w, r, base+"/")
		return
	}
	if redirects && !info.IsDir() && slash {
		if base == "/" {
			serveError(w, "http: attempting to traverse a non-directory", StatusInternalServerError)
			return
		}
		localRedirect(w, r, "../"+base)
		return
	}
	if info.IsDir() {
		if index, err := root.Open(strings.TrimSuffix(name, "/") + indexPage); err == nil {
			defer index.Close()
			if at, err := index.Stat(); err == nil {
				serveContent(w, r, at.Name(), at.ModTime(), index)
				return
			}
		}
		listFolder(w, r, f, info)
		return
	}
	serveContent(w, r, info.Name(), info.ModTime(), f)
}

func listFolder(w ResponseWriter, r *Request, f File, info fs.FileInfo) {
	if since(r, info.ModTime()) == no {
		notModified(w)
		return
	}
	setModified(w, info.ModTime())
	type entry struct {
		name string
		dir  bool
	}
	var entries []entry
	var err error
	if d, ok := f.(fs.ReadDirFile); ok {
		var list []fs.DirEntry
		list, err = d.ReadDir(-1)
		for _, e := range list {
			entries = append(entries, entry{e.Name(), e.IsDir()})
		}
	} else {
		var list []fs.FileInfo
		list, err = f.Readdir(-1)
		for _, e := range list {
			entries = append(entries, entry{e.Name(), e.IsDir()})
		}
	}
	if err != nil {
		Error(w, "Error reading directory", StatusInternalServerError)
		return
	}
	sort.Slice(entries, func(i, j int) bool { return entries[i].name < entries[j].name })
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n")
	for _, e := range entries {
		if e.dir {
			e.name += "/"
		}
		link := url.URL{Path: e.name}
		fmt.Fprintf(w, "<a href=\"%s\">%s</a>\n", link.String(), html.EscapeString(e.name))
	}
	fmt.Fprint(w, "</pre>\n")
}

// ServeContent answers with content, in parts and only if it has changed, as r asks.
func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker) {
	serveContent(w, req, name, modtime, content)
}

func serveContent(w ResponseWriter, r *Request, name string, modtime time.Time, content io.ReadSeeker) {
	setModified(w, modtime)
	done, wanted := preconditions(w, r, modtime)
	if done {
		return
	}
	kinds, typed := w.Header()["Content-Type"]
	kind := ""
	if !typed {
		if kind = mime.TypeByExtension(filepath.Ext(name)); kind == "" {
			var start [sniffLength]byte
			n, _ := io.ReadFull(content, start[:])
			kind = DetectContentType(start[:n])
			if _, err := content.Seek(0, io.SeekStart); err != nil {
				serveError(w, "seeker can't seek", StatusInternalServerError)
				return
			}
		}
		w.Header().Set("Content-Type", kind)
	} else if len(kinds) > 0 {
		kind = kinds[0]
	}
	size, err := content.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = content.Seek(0, io.SeekStart)
	}
	if err != nil {
		serveError(w, "seeker can't seek", StatusInternalServerError)
		return
	}
	sendRanges(w, r, content, size, kind, wanted)
}

func setModified(w ResponseWriter, at time.Time) {
	if !at.IsZero() && !at.Equal(time.Unix(0, 0)) {
		w.Header().Set("Last-Modified", at.UTC().Format(TimeFormat))
	}
}

func number(n int64) string { return strconv.FormatInt(n, 10) }
