package core

import "example.com/tree/internal/core/internal/deep"

func Name() string { return "core+" + deep.Name }
