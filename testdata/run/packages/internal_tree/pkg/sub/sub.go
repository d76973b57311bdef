package sub

import (
	"example.com/tree/internal/core"
	"example.com/tree/pkg/internal/own"
)

func Via() string { return own.Own + "/" + core.Name() }
