package main

type Config struct{ opts map[string]string }
type Server struct{ cfg *Config }
type App struct{ srv *Server }

func (a *App) Start()             { a.srv.Listen("http") }
func (s *Server) Listen(p string) { s.cfg.set("proto", p) }
func (c *Config) set(k, v string) { c.opts[k] = v }
func main() {
	app := &App{&Server{&Config{}}}
	app.Start()
}
