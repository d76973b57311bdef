package main

import "testing"

func TestX(t *testing.T) { this does not even parse }
