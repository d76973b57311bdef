// Package tzdata embeds the time zones, which are always there.
package tzdata
