package pkg

import "example.com/tree/pkg/internal/own"

func Via() string { return own.Own }
