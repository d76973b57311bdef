package lib

import "fmt"

type Server struct {
	Name string
	port int
	tags []string
}
type Option func(*Server)

func WithPort(p int) Option        { return func(s *Server) { s.port = p } }
func WithTags(t ...string) Option  { return func(s *Server) { s.tags = t } }
func (s *Server) String() string   { return fmt.Sprintf("%s:%d%v", s.Name, s.port, s.tags) }
func New(n string, os ...Option) *Server {
	s := &Server{Name: n, port: 8080}
	for _, o := range os {
		o(s)
	}
	return s
}
