package z

import "example.com/init/trace"

func init() { trace.Note("z.init", 0) }
