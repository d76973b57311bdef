package http

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"maps"
	"net"
	"sync"
	"time"
)

// TimeoutHandler gives h a time; after it the answer is 503 with msg.
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
	return &timeoutHandler{h, msg, dt}
}

type timeoutHandler struct {
	handler Handler
	message string
	limit   time.Duration
}

func (h *timeoutHandler) text() string {
	if h.message != "" {
		return h.message
	}
	return "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>"
}

func (h *timeoutHandler) ServeHTTP(w ResponseWriter, r *Request) {
	ctx, cancel := context.WithTimeout(r.Context(), h.limit)
	defer cancel()
	r = r.WithContext(ctx)
	held := &heldWriter{header: Header{}, w: w}
	done, failed := make(chan struct{}), make(chan any, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				failed <- p
			}
		}()
		h.handler.ServeHTTP(held, r)
		close(done)
	}()
	select {
	case p := <-failed:
		panic(p)
	case <-done:
		held.mu.Lock()
		defer held.mu.Unlock()
		maps.Copy(w.Header(), held.header)
		if held.code == 0 {
			held.code = StatusOK
		}
		w.WriteHeader(held.code)
		w.Write(held.body.Bytes())
	case <-ctx.Done():
		held.mu.Lock()
		defer held.mu.Unlock()
		held.late = ErrHandlerTimeout
		if err := ctx.Err(); err != context.DeadlineExceeded {
			held.late = err
		}
		w.WriteHeader(StatusServiceUnavailable)
		if held.late == ErrHandlerTimeout {
			w.Write([]byte(h.text()))
		}
	}
}

// A heldWriter keeps an answer back until its handler has returned.
type heldWriter struct {
	w      ResponseWriter
	header Header
	body   bytes.Buffer
	mu     sync.Mutex
	code   int
	late   error
}

func (w *heldWriter) Header() Header { return w.header }

func (w *heldWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.late != nil {
		return 0, w.late
	}
	if w.code == 0 {
		w.code = StatusOK
	}
	return w.body.Write(p)
}

func (w *heldWriter) WriteHeader(code int) {
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.late == nil && w.code == 0 {
		w.code = code
	}
}

// Push asks the writer behind w.
func (w *heldWriter) Push(target string, opts *PushOptions) error {
	if p, ok := w.w.(Pusher); ok {
		return p.Push(target, opts)
	}
	return ErrNotSupported
}

// A ResponseController has what only some ResponseWriters can do.
type ResponseController struct {
	rw ResponseWriter
}

// NewResponseController returns the controller of rw.
func NewResponseController(rw ResponseWriter) *ResponseController { return &ResponseController{rw} }

// ask calls try with rw and the writers that it wraps until one can.
func (c *ResponseController) ask(try func(rw ResponseWriter) (error, bool)) error {
	for rw := c.rw; ; {
		if err, ok := try(rw); ok {
			return err
		}
		inner, ok := rw.(interface{ Unwrap() ResponseWriter })
		if !ok {
			return fmt.Errorf("%w", ErrNotSupported)
		}
		rw = inner.Unwrap()
	}
}

// Flush sends what is buffered.
func (c *ResponseController) Flush() error {
	return c.ask(func(rw ResponseWriter) (error, bool) {
		switch f := rw.(type) {
		case interface{ FlushError() error }:
			return f.FlushError(), true
		case Flusher:
			f.Flush()
			return nil, true
		}
		return nil, false
	})
}

// Hijack takes the connection over.
func (c *ResponseController) Hijack() (conn net.Conn, buf *bufio.ReadWriter, err error) {
	err = c.ask(func(rw ResponseWriter) (error, bool) {
		h, ok := rw.(Hijacker)
		if !ok {
			return nil, false
		}
		var failed error
		conn, buf, failed = h.Hijack()
		return failed, true
	})
	return conn, buf, err
}

// SetReadDeadline limits the time of reading the request.
func (c *ResponseController) SetReadDeadline(deadline time.Time) error {
	return c.ask(func(rw ResponseWriter) (error, bool) {
		if d, ok := rw.(interface{ SetReadDeadline(time.Time) error }); ok {
			return d.SetReadDeadline(deadline), true
		}
		return nil, false
	})
}

// SetWriteDeadline limits the time of writing the answer.
func (c *ResponseController) SetWriteDeadline(deadline time.Time) error {
	return c.ask(func(rw ResponseWriter) (error, bool) {
		if d, ok := rw.(interface{ SetWriteDeadline(time.Time) error }); ok {
			return d.SetWriteDeadline(deadline), true
		}
		return nil, false
	})
}

// EnableFullDuplex lets a handler read the request after it has begun to answer.
func (c *ResponseController) EnableFullDuplex() error {
	return c.ask(func(rw ResponseWriter) (error, bool) {
		if d, ok := rw.(interface{ EnableFullDuplex() error }); ok {
			return d.EnableFullDuplex(), true
		}
		return nil, false
	})
}
