package textproto

import "sync"

// A Pipeline puts requests and responses in order.
type Pipeline struct {
	mu        sync.Mutex
	id        uint
	requests  turns
	responses turns
}

// Next returns the next id.
func (p *Pipeline) Next() uint {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.id++
	return p.id - 1
}

// StartRequest waits until it is the turn of id to send.
func (p *Pipeline) StartRequest(id uint) { p.requests.start(id) }

// EndRequest tells that the request is sent.
func (p *Pipeline) EndRequest(id uint) { p.requests.end(id) }

// StartResponse waits until it is the turn of id to receive.
func (p *Pipeline) StartResponse(id uint) { p.responses.start(id) }

// EndResponse tells that the response is received.
func (p *Pipeline) EndResponse(id uint) { p.responses.end(id) }

// turns lets ids pass one after the other.
type turns struct {
	mu      sync.Mutex
	now     uint
	waiting map[uint]chan struct{}
}

func (t *turns) start(id uint) {
	t.mu.Lock()
	if t.now == id {
		t.mu.Unlock()
		return
	}
	if t.waiting == nil {
		t.waiting = map[uint]chan struct{}{}
	}
	turn := make(chan struct{})
	t.waiting[id] = turn
	t.mu.Unlock()
	<-turn
}

func (t *turns) end(id uint) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.now != id {
		panic("out of sync")
	}
	t.now++
	if turn, ok := t.waiting[t.now]; ok {
		delete(t.waiting, t.now)
		close(turn)
	}
}
