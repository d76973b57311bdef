// Package structs has markers of struct layouts.
package structs

// HostLayout says that a struct is laid out as the platform does.
type HostLayout struct {
	_ hostLayout
}

type hostLayout struct{}
